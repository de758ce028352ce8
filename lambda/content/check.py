"""The five parts of the red-flag check as they are named in an answer, and answers that clear or doubt all of it."""

from content.signs.combined import FACTORS

PARTS: dict[str, tuple[str, ...]] = {
    "breathing_trouble": ("breath|breathing|breathe", "breathless", "sob|dyspnoea|dyspnea"),
    "swallowing_trouble": ("swallow|swallowing|dysphagia",),
    "speech_trouble": ("speak|speaking|speech|talk|talking|slur|slurring|slurry|words|dysarthria", "sound drunk"),
    "double_vision": (
        "double", "diplopia", "vision|eyesight|sight", "see $", "the|with|trouble|problem seeing|see", "^ seeing",
        "seeing|see ~ ~ ~ not|bad|badly|hard|blurry|fuzzy|wrong|off|odd|funny|weird|strange|trouble|properly|two|things|thing|part|bit|bother|bothers|is|was|fine|well|clear|clearly|ok|okay|good|normal|normally|perfectly|great|everything|anything",
    ),
    "general_weakness": ("weak|weakness|weaker|strong|strength",),
}

PLACES: dict[str, tuple[str, ...]] = {
    "breathing_trouble": ("the_first|the_first_one|the_first_thing|number_one $",),
    "swallowing_trouble": ("the_second|the_second_one|the_second_thing|number_two $",),
    "speech_trouble": ("the_third|the_third_one|the_third_thing|number_three $",),
    "double_vision": ("the_fourth|the_fourth_one|number_four $",),
    "general_weakness": ("the_fifth|the_fifth_one|number_five|the_last|the_last_one $",),
}
"""The parts by their places in the plain check. In another check a place is a yes that names none of these."""

SOME: tuple[str, ...] = (
    "1|2|3|4|one|two|three|both|some|few|couple|most|all|half|many of those|these|them|that|it $", "the first|last 2|3|two|three $", "all|everything|all_of_them bar|but|except ~ ~ ~ ~ ~ ~", "^ pretty much $", "described me|him|her|us|it $", "exactly it|that|me|her|him $", "^ ~ afraid so $", "^ bingo $",
    "^ yes|yeah|yep|aye ~ i|she|he|they|we|mother|father|husband|wife have|has|do|does|did|is $", "^ i|she|he|they|we ~ have|has|do|does $", "^ i|she|he|they|we ~ have|has|do|get|got ~ ~ that|those|these|them|it $", "the middle one $", "another|different story|matter $", "make|makes it|that two|both|three $", "one|two|three|four and two|three|four|five $", "exactly what is happening $",
)
"""Answers that say that some of it is there, and not what."""

CRISIS_YES: tuple[str, ...] = (
    "thought|thoughts|think|thinking ~ about|of it|that|them|dying|ending", "few|couple|many|several times", "every|most day|days|night|nights", "sometimes|occasionally|now_and_then|once_or_twice|on_and_off|lately", "^ ~ ~ ~ i did|do|have $", "last night i|we did", "what is ~ point", "who would care", "want it ~ ~ to stop|end|be_over", "dont|rather_not|cant|not want|like ~ talk|say|speak",
    "in my head", "wouldnt act ~ it", "not now|any_more|anymore|recently", "used to",
)
"""Answers to the question about thoughts of harming oneself that are no clear no."""

WITHDRAWN: tuple[str, ...] = (
    "^ hang_on|wait|hold_on|no_wait ~ yes", "i meant yes", "change that|it|my ~ ~ to ~ yes", "make that|it ~ yes", "correction ~ yes", "answer is yes", "said no to ~ wrong", "^ ~ no i do have", "wasnt ~ no $", "ignore what i said", "no but ~ ~ yes $", "it is ~ yes $", "that|it was a lie", "i lied|fibbed", "wasnt honest|truthful", "scratch that", "take that|it back", "wait|hold_on|sorry|oh|actually|hmm|no ~ ~ i do|have $", "wait|hold_on|sorry|oh ~ yes $", "should|shouldve|should_have ~ said yes",
)
"""Ways to take back a no to the check that was given just before."""
MAYBE_WITHDRAWN: tuple[str, ...] = ("change my answer", "answer is|has ~ changed|different", "second thoughts|thought", "ask me ~ ~ again", "back to the question", "well maybe|perhaps", "^ actually yes|yeah $",)
"""Words that take it back, or are a yes to hearing more."""

STROKE_PARTS: dict[str, tuple[str, ...]] = {
    "crooked_smile_sudden": ("noticed|saw|spotted|clocked|appeared ~ ~ this_morning|today|tonight|just_now|when", "woke ~ ~ with|like",),
    "slow start": (*FACTORS["not_sudden"], "slow", "over days|weeks"),
    "limb_weakness_one_side": ("arm|arms|limbs|hand|leg",),
}

UNSURE: tuple[str, ...] = ("cant ~ ~ tell|say|know", "not ~ sure|certain", "dont ~ know", "hard|difficult to ~ tell|say|know", "by myself", "on my own", "no idea")

ABLE: tuple[str, ...] = (
    "is|are|still|now|awake|conscious|well talking|speaking|breathing|swallowing $", "is|are|still|now talking|speaking to|with me|us|him|her $",
    "is|are|still|now|awake|conscious|well ~ ~ talking|speaking|breathing|swallowing|chatting|eating|drinking now|again|away|normally|fine|grand|okay|lovely|too|and|perfectly|happily|like", "can ~ ~ ~ ~ ~ ~ ~ talk|speak|breathe|swallow|see|chat $", "awake|conscious|up|alert|sitting ~ ~ and talking|speaking|breathing|chatting|drinking|laughing", "back with_us|with_me|to_herself|to_himself|to_normal|in_the_room|on_her_feet|on_his_feet",
    "now|and ~ talking|speaking|breathing|chatting|swallowing $", "legs|feet up|raised|elevated", "conscious|awake|up|alert|sitting_up|round|breathing|talking|speaking|swallowing and ~ talking|speaking|breathing|swallowing $", "can talk|speak|breathe|swallow $",
)
"""What somebody does, and so has no trouble with: "she's awake and talking"."""

EXCEPT: tuple[str, ...] = ("bar", "except|except_for|besides|excepting", "apart|aside from", "other|different than", "save for")
"""What a no leaves out comes after these: "none bar the double vision"."""

CONDITIONS: tuple[str, ...] = ("as|so long as", "^ ~ if i|he|she|we|they|you", "not unless", "^ no|none ~ ~ unless", "^ no ~ only when|if|at|after|in", "^ no if i|he|she|we|they", "only if|when ~ ~ helps|hold|holding|cover|covering|sips|mash|mashed|sit|sitting|upright")
"""What a no may hold on, and is none then: "no as long as I cover one eye"."""

OF_THE_SIGN: tuple[str, ...] = (
    "can|could|may|should|shall|do|must i|we|she|he|they", "is it|that ok|okay|safe|alright|fine|all_right to|for|if", "help|helps|okay|ok|work $", "safe to take|use|do|put|drive|work|wait",
)
"""Questions about what to do, whatever with: asked in a check, they are about its sign and not about another field."""

COUNTING = r"^(?:well |but |and |hang on |oh |so )*(?:what about|how about|does it count if|does that count if|would it count if|is it one of those if|does|would|is) (?:being |having |it be |it if )*(.+?)(?: count| counts| be one of those| be one| one of those| part of that)?$"
"""A question whether something is one of the signs of the check; what it asks about is told: "does a husky voice count"."""

CLARIFY: tuple[str, ...] = ("i will|can|could ask|check|see|find_out|have_a_look|look ~ ~ her|him|them|if", "let me ask|check|see|look|have_a_look|find_out", "^ hang|hold on", "i did not|didnt ask", "on hold $", "what ~ ~ mean", "mean by", "what is ~ that|this|it", "what does ~ mean", "explain", "repeat ~ question", "^ what is double|double_vision|weakness|slurred|unclear|trouble", "^ what counts", "got to do with ~ it|that|this", "was|is|am ~ ~ talking|speaking to ~ my|the|you|somebody|someone|him|her", "^ ~ define|describe", "^ what sort|kind|type|level of", "^ why do|are you ask|asking", "^ what do you mean", "^ how would|do|can i|you|we know|tell if|whether")
"""A question about the check itself: it is asked once more and nothing is held against the answer."""

ACKNOWLEDGED: tuple[str, ...] = ("okay", "ok", "sure", "right", "alright", "all right", "go ahead", "please do", "of course", "go on", "correct", "fine", "got it", "i see", "understood", "ok thanks", "okay thanks", "ok thank you", "okay thank you", "alright thanks")
"""Answers that may only say that the question was heard: it is asked once more."""

BESIDE_NO = (
    "no nope nah naw none not never nothing nil negative and or but the a an it is i am i'm my she he they we her his patient's patient that this these those them of any all at just only else other otherwise"
    " thanks thank you god luckily thankfully please sorry really so far yet now today i've have has had do does don't doesn't can there"
    " trouble problem problems difficulty issue issues symptoms signs sign breathing breathe breath swallowing swallow speaking speak speech talking talk double vision seeing see eyesight weakness weak anywhere"
    " fine ok okay good well normal normally clear clearly perfectly alright everything"
    " eyelid eyelids lid lids eye eyes brow brows eyebrow forehead headache head bruise bruising smile face mouth lip jaw neck one side left right droop drooping droopy heavy crooked uneven"
    " to like whatsoever feel feels okay mate alexa love dear bye goodbye cheers ma'am madam mam miss sir darling pet hun honey doctor nurse apart from above obviously course"
)
"""Words that may stand beside a no that clears the whole check. Any other may name a sign: the check is asked again."""

EASED: tuple[str, ...] = (
    "just|only ~ left|right one|1|side|eye|lid", "only|just ~ pink|small|slight|faint|red $", "only|just ~ ~ day 1|2|3|4|one|two|three|four", "only|just been ~ 1|2|3|4|one|two|three|four|few|couple days|hours",
    "just|only|tiny|little ~ ~ now_and_then|occasionally",
    "just|only the|my|his|her|that|a|one ~ ~ eyelid|lid|eye|brow|eyebrow|bruise|bruising|headache|forehead|smile|spot|lump|bump|lip|neck $",
    "wearing off|down", "easing off|up|already|now|nicely|every", "settling down|already|nicely|every", "it|they|that is|has|are|have ~ easing|settling|shrinking|settled|eased", "shrinking already|now|nicely|every", "bruise|redness|mark|bump|bumps|dot|dots|lump|swelling|colour ~ ~ fading|gone|going|yellow|smaller", "hardly|barely notice|noticeable",
    "get|getting|got|feels|feeling ~ ~ better|smaller|easier", "only|just when ~ press|touch|frown|push|poke|chew", "^ ~ just|only achy|itchy|sore|tender", "^ fading already|now $", "^ hardly there $", "gone ~ ~ ~ heal|healing", "fine|well|better after some|a|my ~ ~ juice|water|tea|biscuit|sweet|rest|lie_down|nap", "took 1|it|some|paracetamol and it went|worked $", "right as rain", "fine|well|okay|grand in himself|herself|myself", "better|fine again",
    "no complaints", "is|now awake|conscious|alert ~ ~ $", "^ awake|conscious|alert $", "up and|on about|walking|her_feet|his_feet|my_feet", "come|came round", "alert and orientated|oriented", "sitting|sat|sits up|now", "colour|color ~ ~ back|better|normal", "bp|pulse|obs|sats|observations|pressure ~ ~ ~ normal|stable|fine|good|back|recovered", "drinking|having|had|eating a|some|her|his ~ water|juice|tea|biscuit|sweet", "only|just ~ ~ few|couple ~ ~ seconds|moments", "walking about|around", "ate|eaten|eat|had nothing|no_breakfast|no_lunch|before", "legs|feet up|raised|elevated",
    "same as|like every|last|each|always|usual ~ time", "like|as every|last|each time $", "stopped straight_away|by_itself", "took|had 1|it|some|paracetamol|tablet|drops ~ and ~ ~ worked|helped|better", "drops|tablets|ice|paracetamol|rest|sleep help|helps|helped|sorted", "that_is all ~ mine|it|there ~ is",
)  # fmt: skip
"""Answers that make little of the sign itself and say nothing of the others: the check is asked once more, and when they come again
nothing else was named twice. None of them may be said of a breath, a voice or somebody's senses: not "it stopped", "it's going down"."""

MAKES_LITTLE: tuple[str, ...] = (
    "took|had|taken ~ ~ paracetamol|ibuprofen|tylenol|aspirin $", "thinks|finds|find|think ~ ~ funny|hilarious", "knew ~ would happen",
)
"""What people say beside a mild sign that answers nothing and reports nothing: the second time it is told about, with when to call."""

GROWN: tuple[str, ...] = (
    "worst|worse|worsening", "getting|got|gets|growing ~ stronger|bigger|heavier|lower|harder", "other|second|left|right ~ one|eye|side|lid|brow ~ ~ ~ too|now|started|as_well|also", "both ~ now|of_them|sides|eyes|lids", "spread|spreading|spreads", "is ~ ~ not|no better", "more ~ now|than_before",
)  # fmt: skip
"""Words that say that a sign has grown worse, after its check was clear: the check is asked anew."""

WHOLE_NO: tuple[str, ...] = (
    "none of these|those|that|them", "nothing else|more|other|like_that", "no to all|everything", "all fine|good|clear|normal", "everything fine|good|normal|is_fine", "none at_all|whatsoever",
    "no ~ fine", "or anything|nothing", "dont have any|none", "nothing at_all", "never any", "running about|around", "any of that|those|these|them", "no no no", "hurt myself", "^ ~ he|she|they|husband|wife|mother|father|son|daughter|patient|client|baby say|says|said|reckons|insists ~ no|none|nope|nothing $", "not suicidal $", "no|nope|god ~ ~ ~ i would never $", "^ no ~ ~ just|only ~ ~ fed_up|annoyed|upset|sad|cross|disappointed|angry $", "clear on all", "shaking|shakes|shook ~ her|his|their head", "denies|denied|denying ~ all|any|those|that|these|them|everything|it ~ ~ $",
)  # fmt: skip
