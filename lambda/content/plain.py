"""Words with which a treatment, a time, a feeling before it or a person is told of, and no sign: "i had botox on tuesday".

An utterance of nothing but these reports nothing, whatever it sounds like. No word for a part that can fail, for
a failing or for a denial stands here. What has a shape of SHAPES reports nothing by its sound either. A danger that
a phrase names is one all the same.
"""

ASIDES = ("and ", "or ", "what about ", "how about ", "also ")
"""How one more thing to be told about begins. "But" and "so" are not among them: "so dizzy" is a report."""

NOISES = "uh um er erm ah eh mm mmm hm hmm huh ugh blah argh"
"""Sounds that stand for no word: several of them may be slurred speech."""

PLAIN = (
    f"{NOISES} thingy wotsit whatsit doofer thingummy"
    " i'm we're they're you're it's he's she's that's i've i'd i'll i you he she we they it my your his her our their me him them this that these those am is are was were be been a an the some any and or so then also"
    " have has had get got getting gotten did done do having go going went come came coming want wanted would like see saw tell told said ask asked call called name mean think know"
    " different another botox filler fillers treatment treatments injection injections inject jab jabs shot shots session appointment visit units dysport xeomin profhilo clinic doctor nurse injector dentist salon spa place"
    " in on at to for of from with by about since ago after before during until till last next first second third time once again now just only already still yet soon later"
    " day days week weeks weekend month months year years today yesterday tomorrow tonight morning afternoon evening night hour hours minutes monday tuesday wednesday thursday friday saturday sunday"
    " january february march april june july august september october november december christmas summer one two three four five six seven eight nine ten eleven twelve fifteen twenty thirty forty fifty sixty seventy eighty ninety hundred"
    " forehead frown lines line crow crows feet eyebrows wrinkles wrinkle elevens armpits armpit underarms jawline chin"
    " husband wife mother father mum mom dad sister brother daughter son friend aunt uncle grandmother grandfather gran partner girl boy lady man woman patient client"
    " hi hello hey good thanks please yes yeah okay ok well um uh lol old new lovely nice happy glad excited scared scare afraid nervous worried anxious curious needle needles wedding birthday holiday party photo question questions"
    " papa fella auntie nana nan granddad grandad grandmother colleague niece nephew kid child teenager mate neighbour cousin times migraines migraine sweating blinking squint start starts started work works worked begin begins show shows result results look looks real really very quite bit lot much many more most all both"
    " high blood pressure hypertension asthma diabetes diabetic cholesterol thyroid"
)

SHAPES: tuple[str, ...] = (
    # staff at work
    "^ ~ ~ deep|big breath in|out", "^ ~ ~ dont|do_not move|talk|blink|squeeze|laugh", "^ ~ ~ keep|stay|hold still", "swallow|cough|frown|smile|blink|look for_me", "shook|shaken|shake it|vial ~ ~ by_mistake", "mixed|mix it|vial ~ ~ ~ water|saline|by_mistake", "^ ~ i|we ~ run|ran out ~ ~ half_way|halfway|of", "it wont push|draw|come_out|mix|dissolve|inject", "^ ~ i|we have|has done ~ left|right|first|other|one|both|top|bottom side|sides|half|eye|brow|cheek|lip", "gone ~ she|he|they left", "^ this is ~ ~ taking|here|speaking|again",
    "doctor|nurse|she|he gave it ~ me|us $", "^ ~ ~ had|have my|her|his ~ nose|boobs|teeth|hair|nails|lashes|brows done",
    "^ ~ ~ i am|is ~ ~ scared|frightened|afraid|terrified|alone|nervous ~ ~ ~ ~ alone|my_own|scared|frightened|afraid $", "^ ~ ~ i am|is on my_own ~ ~ ~ scared|frightened|afraid $", "^ i am ~ ~ frightened|scared|terrified $",
    "^ ~ ~ i|we|he|she have|has tried ~ everything|loads|lots|all ~ ~ ~",
    # what people say of people, and what a face is like
    "^ he|she|they|i is|am ~ ~ loaded|minted|skint|stacked|posh|strict|fussy|vain|rich|poor|single|married|divorced|retired|two_faced|gas|gorgeous|lovely $", "^ ~ ~ ~ ~ like ~ barcode|prune|raisin|alien|zebra|bulldog|egg|road_map|map|wax|doll|peach|concertina|accordion|tins|walnut $",
    # why something is not allowed
    "^ ~ why cant|shouldnt|should_not|can_not i|we|you|she|he|they|people ~ exercise|work_out|lie|fly|drive|bend|shower|swim|take|get|have|rub|go_to|nap|use|wear|touch|massage|sleep_on|sleep_face|drink_alcohol|drink_wine|drink_beer|do_yoga|run|wash",
    # what was there and is not any more
    "swelling|pain|lump|bruise|bruising|numbness|heaviness|redness|tightness|tenderness|soreness|bump|bumps|droop|mine|it|rash|headache|hives ~ ~ is|has|have|was|went|all|nearly|almost|finally ~ ~ gone|away|down|better|cleared|faded|passed|over $", "less swollen|sore|red|puffy|painful", "voice ~ ~ back $", "no_longer",
    # how it felt when it was given
    "^ it|that|needle|needles|shot|shots|inject|they hurt|stung|pinched|stings $", "^ it|that|needle|needles|shot|shots|they hurt ~ a_bit|a_little|like_hell|more_than|less_than|last_time|so_much|a_lot", "did it hurt", "feel the needle|inject",
    # plans
    "cant go|come|make|get ~ ~ on|in|to|there|there_on|until monday|tuesday|wednesday|thursday|friday|saturday|sunday|today|tomorrow|tonight|work|then|time", "cant go|come in|today|tomorrow|tonight", "cant take time_off|ibuprofen|aspirin|antibiotics|it|that|tylenol", "cant work_out|exercise today|tonight|tomorrow|now|yet", "cant drink tonight|today|tomorrow|alcohol|wine|coffee", "cant decide|wait|afford|remember|complain", "cant tell yet|the_difference|if_it", "cant feel ~ anything yet", "cant think of|straight", "cant stop thinking|worrying|looking",
    # how often
    "had|done|did|get|got|have ~ it|mine|botox|this|that|filler|them ~ twice|3_times|4_times|once", "been ~ twice|3_times|once", "had twice", "got|had 2|two|one|3|1 syringes|syringe|vials_of_filler",
    # where it was given
    "had|has|got|gets|have|having ~ botox|injections|inject|jabs|shots|treatment in|into|for ~ calf|calves|leg|legs|arm|arms|hand|hands|neck|face|forehead|jaw|shoulder|shoulders|armpits|bladder|feet|foot|eye|eyes $",
    # the product
    "vial|solution|powder|bottle|box ~ ~ ~ ~ cloudy|yellow|clear|out|dissolve|overnight|expired|cold|warm|fridge|broke|broken|crack|cracked", "spill|spilled|spilt ~ ~ ~ ~ counter|floor|tray|table|glove|bench|sink", "syringe leaked|leaks|broke",
    # a usual dose, and the evening at home
    "i|he|she|we ~ took|taken|take|had my|his|her|our ~ tablet|tablets|pill|pills|medicine|medication|meds ~ this_morning|today|last_night|already|as_usual|with_breakfast|yesterday|on_time $", "kids|children ~ ~ in_bed ~ $", "took|take|had|taken 1|2|one|two|a|some|couple ~ paracetamol|ibuprofen|tylenol|aspirin|nurofen|advil|panadol|codeine $", "^ ~ i am|is on my|his|her own $", "lives|live on his|her|my|their own $",
    # what works as it should
    "walks|talks|eats|swallows|breathes|sleeps|chews|sees like a_trooper|a_horse|a_dream|a_champ|a_train|clockwork $",
    # what is taken every day, and when it shows
    "^ ~ i|he|she|we|mother|father|husband|wife take|on|taking ~ warfarin|aspirin|apixaban|eliquis|metformin|statins|statin|insulin|thyroxine|levothyroxine|antidepressants|sertraline|fluoxetine|hrt|the_pill|ramipril|amlodipine|omeprazole|blood_thinners|blood_pressure_tablets $", "^ when will|do|can|should|would i|we|you|he|she see|notice it|something|anything|result|results|the_result|a_difference|a_change",
    # the home and its machines
    "^ turn|switch|put ~ ~ on|off|up|down|left|right", "weather|internet|power|tv|television|wifi|music ~ is|went ~ hot|cold|down|out|off|on", "^ open|close|lock ~ door|window|up|curtains",
    # other people's and everyday aches
    "my ~ ankle|knee|foot|back|hip|elbow|ear|tooth|wrist|stomach|toe|heel|finger ~ hurt|ache|is_sore|are_sore",
    # what filler is for
    "lips|cheeks ~ ~ ~ fuller|great|lovely|nice|plump|plumper|beautiful", "want|have|had|get|got|getting ~ ~ filler ~ ~ in|for|on|again|too|next", "my ~ neck|jowls|jawline|skin is sagging", "turn|turns down ~ ~ corners",
    # a wish to know what would be
    "what|who ~ ~ if something goes_wrong|it_goes_wrong|i_do_not_like_it|they_inject", "what if it_goes wrong", "what if they|she|he|the_needle", "is_it normal to_be|to_feel|to_have nervous|sore|tight|heavy|nothing|scared|tired|tender",
)

SITES: tuple[str, ...] = (
    "in|into|for|on|to ~ bladder|neck|jaw|leg|legs|arm|arms|hand|hands|calf|calves|foot|feet|shoulder|shoulders|thigh|thighs|face|brow|brows|eye|eyes|eyelid|masseter|masseters|lip|lips|scalp|palms", "bladder|neck|jaw|leg|arm|hand|calf|lip|eye|brow|masseter|migraine|sweat|lip_flip botox|inject|injections|jab|jabs|shots|treatment|one|done", "was|is|did my|his|her|the|our brow|jaw|neck|bladder|calf|calves|leg|arm|lip $",
    "for|because_of|with|has|have|got ~ grinding|clenching|headaches|spasms|spasm|dystonia|spasticity|cerebral_palsy|teeth|twitching|blepharospasm|hemifacial|epilepsy|stiffness|jaw_pain|squint|parkinson's|ms", "since|after the|his|her|my|a stroke",
)
"""Where a treatment was given and what for. Such words tell of a treatment, where the rest of the utterance is plain: "I had Botox in my bladder"."""

LONG_SHAPES: tuple[str, ...] = (
    "had|have to hold|bite my|your tongue when|while|about|at|because_she|because_he", "^ can|could|may i|we ~ have|eat|drink|go|get ~ ~ ~ ~ ~ i had|got|have ~ ~ botox|inject|mine ~ ~ ago|today|morning|yesterday|last_night|monday|tuesday|wednesday|thursday|friday|saturday|sunday|now $",
    "^ i|we is|am|will|have|has|got|going ~ ~ going_to|flying|off|on_a|running_a|getting_married|camping|travelling|starting|having_a|to|hosting|skiing|swimming|moving|going|doing|running ~ ~ ~ ~ days|weeks|week|day|fortnight|hours after|before ~ ~ botox|inject|treatment",
    "look|looks|looked|looking|feel|feels|gone|going|got ~ ~ ~ smooth|shiny|younger|fresh|fresher|glowing|fabulous|gorgeous|stunning|amazing|great|new_woman|new_man|million_dollars|lovely|well_rested ~ since|after|from|with ~ ~ botox|inject|it|jabs",
    "vial|vials ~ ~ ~ ~ ~ ~ opened|left_out|dropped|knocked|overnight|on_the_side|on_the_counter|smash", "^ ~ i|somebody|someone|we|she|he ~ drop|dropped|left|smash|knocked|opened ~ ~ vial|vials ~ ~ ~ ~ ~ floor|side|counter|out|smash|overnight|desk|worktop",
    "take|taking over from", "gone|went|is on his|her|my ~ break|lunch|rounds", "had|have to see|answer|take|get|sign ~ ~ ~ delivery|door|phone|call|parcel",
    "^ ~ there is 2|3|two|three|four|both of us|them ~ come|coming|going|booked|having|getting",
    "^ will|would|does|do ~ ~ clinic|doctor|nurse|injector|they ~ notice|know|find_out|realise ~ if",
)
"""The same of an utterance of any length: how many come, and what somebody may find out where a rule is got round."""

_WORKS = "breathing|swallowing|speech|talking|speaking|voice|vision|sight|eyesight|eyes|arms|legs|strength"
_FINE = "ok|okay|fine|good|normal|grand|perfect|great|alright|all_right|clear"
_BEFORE = "no|nope|nah|and|my|his|her|the|their"
WELL: tuple[str, ...] = (
    "^ it|that is probably|likely|surely nothing $", "^ probably nothing $",
    f"^ {_WORKS} {_FINE} $", f"^ {_WORKS} is|are|feels|feel|seems {_FINE} $", f"^ {_BEFORE} ~ {_WORKS} {_FINE} $", f"^ {_BEFORE} ~ {_WORKS} is|are|feels|feel|seems {_FINE} $",
)
"""What works as it should, and nothing else. A "no" in front of it is an answer: "no breathing's okay" is not "no breathing"."""

REMEDIES = (
    "paracetamol ibuprofen tylenol aspirin nurofen advil panadol aleve naproxen arnica bromelain antihistamine antihistamines piriton claritin zyrtec benadryl cetirizine loratadine drops painkiller painkillers vitamins ice cream gel vaseline"
)
BESIDE_A_REMEDY = (
    "i i've i'm he he's she she's we we've have has had took taken take taking put used tried popped one two a an some couple of tablet tablets pill pills on in it for the this my his her morning today earlier already last night just and"
    " then yesterday ago hour hours bruise headache head itch itching eye pain swelling pack"
)
"""A remedy taken after a mild sign, and the words beside it that tell of its usual dose: what it sounds like is no overdose."""

LIMITED: tuple[str, ...] = (
    "^ ~ but|just|only|well ~ unless|until|till|except|provided|apart_from", "^ unless|until|till|except|provided|apart_from|as_long_as|so_long_as", "^ ~ ~ if|with|when ~ ~ ~ hold|holds|holding|tip|shout|shouts|lean|leaning|sit|sitting|help|helped|helps|frame|stick|furniture|wall|water|straw|lie|stand|propped|upright|try|tries|really_try|concentrate",
    "^ ~ ~ only|just|but ~ water|soft|liquids|liquid|soup|yogurt|yoghurt|sips|sip|purees|baby|slush|ice_cream|crumbs|tiny|small|a_few|one|1|half|barely|through|with|when|if|slowly|for_a|sitting|standing|lying|with_help", "^ ~ sort_of|kind_of|just_about|barely|only_just|hardly|not_really|not_well|not_properly|not_much|with_difficulty|with_help|slowly|in_a_way|ish $",
    "^ ~ ~ not ~ lying|flat|so|without|for_long|far|on_my_own|on_her_own|on_his_own|by_himself|by_herself|solid|solids|food|clearly|properly|well|much|enough|very", "^ ~ ~ for 1|2|a|one|two|few ~ second|seconds|minute|minutes|bit|step|steps|words", "^ ~ through|from ~ straw|spoon|cup", "have|has|need|needs|got to shake|wake|prod|poke|nudge|shout|remind|hold|feed|lift|carry|prop", "^ ~ baby|liquid|soft|pureed|mushy food", "^ ~ ~ a|1|one|two|2|few ~ sip|sips|word|words|step|steps|mouthful|mouthfuls ~ at_a_time",
)
"""How somebody limits what they just said to work: "if somebody holds me", "only water though"."""

DOING = "talk talking chatting chat speak speaking breathe breathing swallow swallowing eat eating drink drinking drank laughing laugh smiling awake conscious sitting standing walking"
BESIDE_DOING = (
    "he she they i we it you is are am was all right alright my dad mother father husband wife son daughter patient gran still now again and too so up alert fine grand ok okay good well normal normally lovely perfectly happily away back with us me to himself herself myself round come came having had a the some"
    " water juice tea biscuit sweet it's he's she's i'm they're we're her his him my their gave colour coming can could lift move raise arms legs hands arm leg hand out loud properly already"
)
"""What somebody does, and the words that may stand beside it where they say that it works: "he's sitting up and talking now"."""

LEAD_UPS: tuple[str, ...] = (
    "^ ~ ~ i|we am|is ~ ~ nervous|scared|anxious|worried|excited|new|curious|terrified $", "^ ~ ~ i|we am|is ~ ~ nervous|scared|worried of|about|to ~ ~ needles|inject|it|this|that|ask $", "^ ~ ~ i|he|she hate|hates|dislike|dread ~ needles|inject $",
    "^ it is my|her|his|our ~ first time|one|go|visit|appointment|session|botox $", "^ i|we have never had|done|tried it|this|botox|any $", "^ never had it|this|botox|any|anything_done $",
    "^ ~ ~ i|we am|is|not ~ asking|calling|ringing|phoning|enquiring|here for|about|on ~ ~ ~ {who}|me|somebody|someone $", "^ it is for|about my|a|the|our ~ {who} $", "^ ~ ~ ~ i|we want|wanted|would_like|need|wish|like ~ ask|talk|speak|know ~ ~ something|things|botox|it $", "^ ~ ~ ~ i|we want|wanted|would_like|need|wish|like ~ ask|talk|speak ~ ~ my|the|our {who} $",
    "^ ~ ~ i|we have ~ ~ question|questions $", "^ ~ ~ i|we have ~ ~ question|questions about|on|for ~ ~ botox|it|this|treatment|inject|you|{who} $", "^ ~ can|could|may i ask ~ ~ something|question|you $",
    "i|we will ask|ring|call|phone|tell|see|speak_to|talk_to|check_with ~ ~ doctor|clinic|nurse|injector|dentist|consultant|neurologist|pharmacist|them|him|her", "i|we will leave|skip|think|pass|wait|see ~ it|that|this|then|about_it|on_it|for_now|and_see $", "i|we will give ~ ~ ~ miss $", "that is|has ~ me off $", "better|maybe not then $",
)
"""What people say before they ask, and ask nothing yet, or when they have made up their mind: "I'm a bit nervous",
"I want to ask about my mother", "okay, I'll ring them"."""

LEAD_UP_CLASSES = {
    "who": "mother, mum, mom, father, dad, wife, husband, son, daughter, friend, sister, brother, baby, child, partner, boyfriend, girlfriend, aunt, auntie, uncle, grandmother, grandfather, nan, gran, neighbour, mate, cousin, patient, client, boss, colleague",
}

EXCLAMATIONS = (
    "hello hi hey hiya howdy there good morning afternoon evening day greetings love pet dear mate alexa blimey phew wow whoa gosh crikey crumbs golly yikes jeez jeepers goodness gracious heavens cheery lovely"
    " charming brilliant fab fantastic smashing super wonderful amazing excellent interesting nice one fancy that well i never my me oh ah ha haha hmm no way really right great cool ok okay sure fine oops sorry"
    " thanks thank you ta cheers"
)
GREETINGS = (
    "how are you", "how are you today", "how are you doing", "how are you doing today", "how's it going", "how is it going", "how's your day", "how's your day going", "are you well", "you all right", "you alright", "hi how's it going",
    "hello how are you", "hi how are you", "how do you do", "what's up", "how's things",
)
"""Greetings and exclamations: an utterance of nothing but these tells nothing and asks for nothing."""
