"""Short commands and answers, however they reach us: as a built-in intent or as words.

A phrase covers the whole utterance, apart from the fillers around it.
"""

FILLERS = (
    "um", "uh", "er", "erm", "well", "ok", "okay", "please", "alexa", "hey", "so", "oh", "hi", "hello", "right", "thanks", "thank you",
    "then", "now", "just", "actually", "and", "could you", "can you", "would you", "i said", "sorry", "what", "the", "that", "again please",
    "great", "good", "cool", "lovely", "fine", "righto", "cheers", "ta", "yikes", "oh good", "alright", "all right", "got it", "i see", "dear", "darling", "smashing", "awesome", "a million", "wow", "phew", "scary", "nice", "perfect", "brilliant", "hmm", "mm", "ah", "for me", "to me", "to us",
    "hang on", "hold on", "wait", "oh my god", "oh god", "for the patient", "to the patient", "to my patient", "for my patient", "for her", "to her", "for him", "to him", "to them", "out loud", "aloud", "short version", "from the start",
)  # fmt: skip

COMMANDS: dict[str, tuple[str, ...]] = {
    "help": (
        "help", "help me out", "what can i say", "what can you do", "what can i ask", "what do you do", "how does this work", "how do i use this",
        "what can i ask you", "what do you know", "i need help", "give me help", "how do you work", "what are you", "who are you", "what is this",
        "what can you help with", "what topics do you know", "menu", "instructions", "what else can you do", "give me an example", "examples",
    ),
    "stop": (
        "god bless", "god bless you", "bless you", "you're a gem", "you're a star", "you're an angel", "you're very kind", "you've been very good", "you've been very helpful", "you've been helpful", "you've been great", "you've been brilliant", "that's me sorted", "that's everything", "no worries", "thanks a million", "that's very useful", "that is very useful", "very useful", "thank you that is very useful", "ta ra", "cheerio", "lecture over", "he says thanks", "she says thanks", "they say thanks", "that's me then", "that's me done", "that's all from me", "that's what i needed to hear", "that's what i needed",
        "stop", "cancel", "exit", "quit", "goodbye", "bye", "bye bye", "good night", "that is all", "i am done", "we are done", "shut up", "end", "leave",
        "no more", "stop it", "stop talking", "be quiet", "enough", "thanks", "thank you", "thank you very much", "ok thanks", "cheers", "close", "finish", "go away", "never mind",
        "that will be all", "nothing else", "nothing more", "i have finished", "turn off", "thanks bye", "that is it", "that is enough", "that will do", "that'll do", "that'll do thanks", "that's me done", "done", "all done", "got it", "got it thanks", "righto", "ta", "thank you goodbye", "no that is all", "nah that is it", "no that is it", "that is plenty", "i am good", "we are good", "that is everything", "enough thanks", "okay bye", "see you", "take care", "i've heard enough", "that's fine thanks", "no that's all", "that's me", "all good thanks",
    ),
    "repeat": (
        "repeat", "repeat that", "what do you mean suddenly", "what do you mean by suddenly", "suddenly how", "what is sudden", "what does suddenly mean", "say that again", "say it again", "again", "once more", "one more time", "come again", "pardon", "what did you say", "i didn't hear that", "i didn't catch that",
        "can you say that again", "could you repeat that", "repeat it", "repeat please", "i missed that", "say that one more time", "excuse me", "what was that", "run that by me again", "tell me again", "what", "what do you mean", "what was the question", "can you repeat the question", "repeat the question", "huh", "what do you mean by that", "i don't understand", "say what", "what was it", "say again", "say it once more", "twice please", "repeat the last bit", "repeat the last part", "the last bit again", "that bit again", "once again", "once more please", "come again", "read that again", "read it again", "go over that again", "say that slower", "slower", "slower please", "simpler please", "simpler", "are you sure", "back a bit", "i didn't get that", "i didn't understand that", "sorry what", "you what", "a bit slower", "say it again slower", "say it again slowly", "slower please say it again", "repeat that slower", "louder", "can you say it slower", "i lost you",
    ),
    "more": (
        "yes tell me more", "yes please tell me more", "yes more please", "yes more", "yes go on", "sure tell me more", "sure go on", "yes i'd like to hear more", "please tell me more", "yes keep going", "more", "tell me more", "go on", "continue", "keep going", "carry on", "yeah go on", "tell me about that", "so what happens exactly", "what is the reason", "what's the reason", "why would that be", "why does it matter", "why is that bad", "why does that matter", "why's that", "for what reason", "what else can you tell me", "how so", "anything more", "what more", "give me the details", "say a bit more", "and what else", "tell me a bit more", "the rest", "tell me the rest", "let me hear the rest", "go ahead tell me", "keep talking", "why though", "but why", "and why", "and why is that", "and why not", "so why", "more please", "more information", "more details", "what else", "say more", "why", "why is that", "how come", "explain", "explain that", "and then",
        "tell me more about that", "i want to know more", "can you tell me more", "is there more", "anything else", "elaborate", "give me more", "hear more", "read more", "why not",
    ),
    "next": ("next", "next one", "next step", "the next step", "next please", "next bit", "next part", "next point", "skip", "skip it", "skip this", "skip that", "skip ahead", "move on", "go to the next one", "go to the next step", "forward", "what's next", "what is next", "and next", "then what", "and then", "go on", "continue", "keep going", "carry on", "yes go on", "yes keep going", "ok go on", "go ahead", "ready", "i'm ready", "we're ready", "got it", "done that"),
    "previous": ("previous", "previous one", "previous step", "the previous step", "go back", "back", "go back one", "one back", "back one", "step back", "back a step", "the one before", "the step before", "the last step", "the last one again", "back a bit", "rewind", "go back a step", "go to the previous step", "the one before that"),
    "aftercare": (
        "read the aftercare", "read aftercare", "read out the aftercare", "read the aftercare instructions", "read the aftercare advice", "aftercare instructions", "read me the aftercare", "go through the aftercare", "start the aftercare", "aftercare steps", "the aftercare steps", "aftercare", "the aftercare",
        "aftercare for the patient", "tell the patient the aftercare", "give the aftercare", "give the aftercare instructions", "play the aftercare", "run through the aftercare", "read the after care", "read the instructions", "read the aftercare list", "aftercare list", "read the aftercare sheet", "start aftercare", "aftercare read out", "walk us through the aftercare", "walk me through the aftercare",
    ),
    "warnings": (
        "read the warning signs", "read warning signs", "read out the warning signs", "read the danger signs", "read me the warning signs", "read me the danger signs", "go through the warning signs", "go through the danger signs", "warning signs for the patient", "tell the patient the warning signs", "give the warning signs", "run through the warning signs",
        "read the red flags", "go through the red flags", "read the warnings", "start the warning signs", "warning sign steps", "read the list of warning signs", "walk us through the warning signs", "read the safety advice", "read the safety net advice", "read the warning list", "read out the danger signs",
    ),
    "wait": ("wait", "hang on", "hold on", "one moment", "just a moment", "one second", "just a second", "hang on a second", "hang on a minute", "hold on a second", "hold on a minute", "wait a minute", "wait a second", "wait a moment", "give me a minute", "give me a second", "give me a moment", "one minute", "a moment", "bear with me", "hold that thought", "pause", "wait there", "not so fast"),
    "clinic": (
        "what's the clinic's number", "what is the clinic's number", "clinic number", "clinic's number", "the clinic's number", "what's your number", "what number do i call", "how do i reach the clinic", "how do i call the clinic", "how can i contact the clinic", "how do i contact the clinic", "when are you open", "what are your hours", "what are the clinic's hours", "when is the clinic open",
        "is the clinic open", "what are your opening hours", "opening hours", "clinic hours", "what's the phone number of the clinic", "give me the clinic's number", "give me the number of the clinic", "who do i call at the clinic", "how do i get hold of the clinic", "what's the number of the clinic", "phone number of the clinic", "who do i ring at the clinic", "what's the after hours number", "after hours number", "how do i call my clinic", "what's my clinic's number",
    ),
    "home": ("home", "go home", "main menu", "start over", "restart", "start again", "begin again", "go back to the start", "from the top", "reset", "repeat from the start", "say it all from the start", "i want to go home", "take me home"),
    "source": (
        "where did you get that", "where did you get that from", "where does that come from", "where is that from", "what is your source", "what's your source", "what are your sources", "what is the source", "who says", "who says so", "says who", "who told you that", "how do you know", "how do you know that", "source", "sources",
        "where did you hear that", "is that from the label", "what is that based on", "what's that based on", "where do you get your information", "where does your information come from", "where do these facts come from", "can you back that up", "name your source", "cite your source", "give me the source", "what's the evidence for that", "according to who",
    ),
    "review": (
        "who reviewed this", "who reviewed that", "has a doctor reviewed this", "has a doctor checked this", "is that reviewed", "was that reviewed by a doctor", "who checked this", "who checked that", "who approved this", "who wrote this", "who wrote that", "did a doctor write this", "is this reviewed by a doctor", "has anyone checked that", "has a clinician reviewed that", "who signed this off", "is that medically reviewed",
        "has this been reviewed", "has that been checked", "is this doctor approved", "who verified that", "has a doctor seen this", "was this checked by a clinician",
    ),
    "staff": (
        "staff mode", "turn staff mode on", "switch staff mode on", "put staff mode on", "put on staff mode", "set staff mode", "i'm a practice nurse", "i'm an aesthetic nurse", "i'm a nurse practitioner", "i'm a student nurse", "i'm a dentist", "i'm a pharmacist", "i'm a pharmacist prescriber", "i'm a prescriber", "i'm an independent prescriber", "i'm a nurse prescriber", "i'm a physician", "i'm a physician assistant", "i'm a p a", "i'm a physician associate", "i'm a registrar", "i'm a registrar in neurology", "i'm a neurologist", "i'm a dermatologist", "i'm a urologist", "i'm a surgeon", "i'm a plastic surgeon", "i'm a consultant", "i'm a g p", "i'm a gp", "i'm a midwife", "i'm the practice manager", "i'm a practice manager", "i'm the clinic manager", "i'm the receptionist", "i'm on reception", "i'm the doctor", "i'm the doctor here", "i'm the injector", "i'm a healthcare assistant", "i'm an aesthetician", "i'm an aesthetic practitioner", "i'm an aesthetic doctor", "i'm a cosmetic nurse", "we're clinic staff", "this is the clinic", "nurse here", "doctor here", "switch to staff mode", "open staff mode", "go to staff mode", "enter staff mode", "staff mode on", "start staff mode", "activate staff mode", "clinic mode", "nurse mode", "professional mode", "i'm a nurse", "i am a doctor", "i'm an injector", "i'm a clinician", "i work in a clinic", "i'm the nurse", "i'm a nurse here", "i'm staff", "i am a nurse", "clinician mode", "doctor mode", "medical mode", "staff please", "staff mode please", "i am the nurse", "i'm a doctor", "i'm an injector here", "i'm a medical professional", "i'm clinic staff", "i'm a practitioner", "i'm a nurse injector", "i work at the clinic", "use staff mode", "i want staff mode", "put it in staff mode", "staff reference", "i'm a health professional",
    ),
    "patient": (
        "patient mode", "turn off staff mode", "leave staff mode", "exit staff mode", "switch to patient mode", "go back to patient mode", "staff mode off", "stop staff mode", "end staff mode", "close staff mode", "public mode", "i'm a patient", "back to patient mode", "patient mode on", "turn on patient mode", "normal mode",
    ),
    "decline": ("maybe later", "later", "later maybe", "skip it", "skip that", "i'd rather not", "not just now", "i'm all set", "all set", "you're grand", "leave it", "leave it for now", "not today", "not now", "not really", "not particularly", "not especially", "not right now", "neither", "something else", "no something else", "i'm okay for now", "i'm good for now", "that's alright", "it's alright", "it's okay", "i'm alright"),
    "first": ("the top one", "top one", "the first", "first", "the first one", "first one", "number one", "one", "the former", "option one", "a", "the first please", "the first thing", "choice one"),
    "second": ("the bottom one", "bottom one", "not the first", "not the first one", "the second", "second", "the second one", "second one", "number two", "two", "the latter", "option two", "b", "the last one", "the other", "the other one", "the second thing", "choice two"),
    "neither": ("neither", "neither one", "neither of them", "neither of those", "not either", "something else", "none of the two", "no something else"),
    "yes": (
        "yes", "i do yeah", "i do like", "to be honest yes", "now that you mention it", "now you mention it", "i'm afraid there is", "afraid so", "no wait yes", "no i mean yes", "i'd say so", "aye a wee bit", "och aye", "yeah yeah", "yeah yep", "yeah", "yep", "yup", "sure", "ok", "okay", "please do", "of course", "yes please", "definitely", "absolutely", "i do", "i have", "it is", "there is", "yes i do", "yes i have", "yes there is", "a bit", "a little", "some",
        "correct", "right", "go ahead", "yes go ahead", "yes please do", "oh yes", "oh good yes", "why not then", "that would be good", "i'd like that", "yes i would", "i would", "aye", "uh huh", "mm hm", "affirmative", "that is right", "true", "i am", "yes i am", "yes it is", "a lot", "they do", "she does", "he does", "she is", "he is", "all of them", "one of them", "all of it", "some of them",
    ),
    "no": (
        "no", "nope", "neg", "all negative", "neg for all of those", "neg for all", "neg to all", "negative for all", "negative for all of those", "that's a no", "that's a no to all", "no red flags", "nil else", "nil of note", "nad", "nad otherwise", "no other signs", "no other symptoms", "isolated", "it's isolated", "neuro exam normal", "touch wood no", "no touch wood", "i'm fine otherwise", "i'm grand otherwise", "fine apart from that", "fine in herself", "fine in himself", "well in herself", "well in himself", "he's back with us", "she's back with us", "he's back to himself", "she's back to herself", "back to normal", "she's back to normal", "he's back to normal", "nah", "zilch", "fit as a fiddle", "right as rain", "never better", "divil a bit", "not a bother", "not a thing", "i'm grand", "i'm grand thanks", "she's grand", "he's grand", "not at all no", "no that is it", "no that is all", "no that is it thanks", "nothing else thanks", "nothing else thank god", "no just tired", "not as far as i know", "yeah nah", "nah you're alright", "you're alright", "perfectly well", "i'm perfectly well otherwise", "perfectly fine otherwise", "hell no", "not in the slightest", "nowhere else", "haven't got that", "i haven't got that", "that's not me", "doesn't sound like me", "i already said no", "i said no", "i would never", "she's ok", "he's ok", "she's okay", "he's okay", "she's alright", "he's alright", "uh uh", "nuh uh", "mm mm", "none of the above", "none of the above thank god", "not that i've noticed", "not that i can tell", "no she says", "no he says", "no thanks", "no thank you", "none", "none of those", "none of them", "none of that", "nothing", "not at all", "no i don't", "no i haven't", "negative", "no no", "definitely not", "absolutely not", "definitely no", "no none",
        "not one", "no there isn't", "nothing like that", "no nothing", "i'm fine", "no i'm fine", "i'm okay", "no i'm okay", "nothing else", "no nothing else", "none at all", "no none of those", "no none of that", "no it's fine", "nothing else at all", "all fine", "everything is fine",
        "no i'm fine otherwise", "no i don't have any of that", "i don't have any of those", "no i'm not", "none whatsoever", "no to all", "no to everything", "all clear", "no symptoms", "i feel fine", "no i feel fine", "no no and no", "negative for all of them", "no none of them", "nada", "i am good", "no i am good", "no nothing like that", "nope just the lid", "no just that", "just that",
        "no it's just a bad line", "no i'm fine it's just a bad line", "naw", "no way", "no she's fine", "no he's fine", "she's fine", "he's fine", "no otherwise fine", "otherwise well", "otherwise fine", "none that i know of", "yeah no", "not yet", "of course not", "no of course not", "thank god no", "god no", "never", "no never", "not that i know of", "not at the moment", "nil", "nein", "she denies all that", "he denies all that", "denies all that", "denies all", "she denies that", "no she denies all that", "no thankfully", "thankfully no", "thankfully not", "luckily not", "certainly not", "no thank god", "she does not", "he does not", "no not at all", "no nothing like that", "nay",
    ),
    "claim": (
        "i have that", "i have those", "i have it", "i have one of those", "i have one of them", "i have some of those", "i have all of those", "i've got that", "i've got those", "i've got one of those", "i've got all of those", "i've got it", "me too", "that's me", "that is me", "that is happening to me", "that's happening to me",
        "it's happening now", "it's happening to me", "i do", "i have", "yes i have", "yes i do", "i think i have that", "mine does", "mine is", "mine has", "i do have that", "i have that now", "i have that right now", "that's what i have", "same here", "i've had that since", "that's what's happening", "it is happening", "she has that", "he has that", "my mother has that", "my wife has that", "my husband has that", "my patient has that", "my patient has those", "my patient has one of those", "she has one of those", "he has one of those", "yes that", "that one", "yes she has that", "yes he has that", "yes she has those", "that's what she has", "that is what she has", "that's what he has", "that's happening to her now", "that's happening to her", "that's happening to him", "that is happening now", "yes that one", "she has that one", "i have that one",
    ),
    "unsure": (
        "i'm not sure", "not sure", "maybe", "kind of", "sort of", "i don't know", "dunno", "possibly", "perhaps", "hard to say", "hard to tell", "i think so", "i guess", "i guess so", "could be", "might be", "sometimes", "a little bit maybe", "i can't tell", "not certain", "no idea",
        "it depends", "i suppose", "i suppose so", "probably", "can't tell", "can't really tell", "i can't really tell", "who knows", "i'm by myself and can't tell", "more or less", "somewhat", "ish", "on and off", "a tiny bit",
    ),
    "hedged": ("i don't think so", "not really", "probably not", "i doubt it", "i don't believe so", "not that i know", "not that i noticed", "don't think so", "i wouldn't say so", "not particularly", "not especially", "no not really", "no i don't think so", "hardly", "hardly any", "nothing serious", "nothing much", "nothing major", "nothing bad", "no more than usual", "not right now", "not today", "mostly no", "mostly not", "i hope not"),
}  # fmt: skip

EITHER = ("both", "both please", "both of them", "either", "either one", "either of them", "i don't mind", "whichever", "any", "any of them")
"""What takes the first of two on offer as well as the second. Elsewhere "both" may be two eyelids."""

THANKS = "thanks thank you ta cheers got it great good ok okay lovely brilliant perfect super so very much a lot million mate love pet doll alexa well nice one that that's helpful really"
"""Words of thanks: staff with a syringe in their hand go on after them."""

STAFF_FIRST = "staff mode "
"""What staff may begin with and ask in the same breath."""

STOP_WORDS = "stop cancel exit quit goodbye bye night off shut close leave away end see care finish"
"""What a wish to stop says, but not "thanks" and "that's all": under an escalation those bring its action once more."""

SHAPES: dict[str, tuple[str, ...]] = {
    "repeat": (
        "repeat|reread", "say|read|tell|give|run|play|go|hear ~ ~ ~ ~ again", "say|read|tell|give|go|hear ~ ~ ~ once|one more", "^ once|one more", "1 more time", "miss|missed ~ that|it|bit|part|word", "dont catch|hear|follow|understand", "slower", "what was|were|did ~ ~ ~ last|first $", "you ~ just say",
        "whole thing again", "last|first|second|third bit|part|one|thing", "on the phone", "^ you what", "lost you", "come again",
    ),
    "more": (
        "tell|give|hear|say|know|read|explain ~ ~ ~ more|further|rest|details|detail", "^ more|further|details", "^ and|any|some more", "go|carry|keep on|going|talking", "rest of it|that", "the rest $", "elaborate", "expand", "explain further|more|why|that|it", "^ anything|something|what|nothing else", "there anything|something|more else|to", "^ what more", "go ahead", "am listening", "full version|answer|story",
    ),
    "stop": (
        "bye|goodbye|cheerio", "i'm|we're|we_are done|finished|sorted", "^ done|finished|sorted", "that is all|everything|enough|plenty|me", "that will do|be", "^ stop", "stop now|please|here|there|talking|reading", "never mind", "^ no more ~ questions", "leave it there|here|at", "thanks|thank|cheers",
        "shush|hush|shut_up|quiet", "all i need|needed|want|wanted|have", "^ enough", "understood", "end it|this there|here|now", "night night", "good night", "^ see you",
    ),
    "first": ("first 1|one|option|thing $", "first ~ ~ think|suppose|guess|please|maybe $"),
    "second": ("second 1|one|option|thing $", "second ~ ~ think|suppose|guess|please|maybe $"),
    "no": ("^ no need|not", "^ not now|today|yet|really", "^ dont bother|want|need", "^ no ~ ~ ok|okay|fine|good|thanks", "^ nah|nope", "i will pass", "^ another time", "^ no i am|dont"),
    "help": ("what ~ ~ ~ ~ can ~ ~ you|i ~ ~ do|ask|help|say|tell", "^ help", "what ~ you know", "how ~ ~ you work"),
}  # fmt: skip
"""How these commands are said in other words: phrases (assistant/phrases.py) in an utterance that has no word besides
those of commands, of fillers and of CONTROL_WORDS. So "say it again for my husband" is one, "say it again in the clinic" is none."""

CONTROL_WORDS = (
    "me us you i we it that this one thing bit part time whole last first second third again once more rest all of the a to for my our her him them with from at in on out up over about if is are was were am be do did can could would will may might should"
    " please just now then there here so and but oh well right okay fine good great lovely wonderful brilliant super perfect interesting sweet cool nice very much really mate dear love darling sweetheart pal friend husband wife mother father sister daughter son everyone kindly quick quickly"
    " slower louder loud aloud slow slowly say said tell told give gave read run play go going gone carry keep kept repeat hear heard catch follow understand miss missed explain expand elaborate further detail details know need needed want wanted like have has had get got"
    " else anything something nothing what why how which question questions answer answers enough plenty everything done finished sorted stop end leave bye goodbye cheerio thanks thank cheers understood shush hush shut quiet day night see another listening minute minutes few advice steps version full story"
    " uh huh mm hm um er hmm ah no not nah nope need bother pass today yet help ask work top bottom think suppose guess maybe option i'm i'd i'll don't didn't let's we're that'll never mind hang hold"
)
"""Words that say nothing of what somebody feels, has or asks about."""
