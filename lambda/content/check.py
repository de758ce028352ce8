"""The five parts of the red-flag check as they are named in an answer, and answers that clear or doubt all of it."""

PARTS: dict[str, tuple[str, ...]] = {
    "breathing_trouble": ("breath|breathing|breathe", "breathless", "the_first|the_first_one|number_one $"),
    "swallowing_trouble": ("swallow|swallowing", "the_second|the_second_one|number_two $"),
    "speech_trouble": ("speak|speaking|speech|talk|talking|slur|slurring|slurry|words", "sound drunk", "the_third|the_third_one|number_three $"),
    "double_vision": (
        "the_fourth|the_fourth_one|number_four $", "double", "diplopia", "vision|eyesight|sight", "see $", "the|with|trouble|problem seeing|see", "^ seeing",
        "seeing|see ~ ~ ~ not|bad|badly|hard|blurry|fuzzy|wrong|off|odd|funny|weird|strange|trouble|properly|two|things|thing|part|bit|bother|bothers|is|was|fine|well|clear|clearly|ok|okay|good|normal|normally|perfectly|great|everything|anything",
    ),
    "general_weakness": ("weak|weakness|weaker|strong|strength", "the_fifth|the_fifth_one|number_five|the_last|the_last_one $"),
}

STROKE_PARTS: dict[str, tuple[str, ...]] = {
    "slow start": ("slowly|gradually|gradual|slow", "over days|weeks"),
    "limb_weakness_one_side": ("arm|arms|limbs|hand|leg",),
}

UNSURE: tuple[str, ...] = ("cant ~ ~ tell|say|know", "not ~ sure|certain", "dont ~ know", "hard|difficult to ~ tell|say|know", "by myself", "on my own", "no idea")

CLARIFY: tuple[str, ...] = ("what ~ ~ mean", "mean by", "what is ~ that|this|it", "what does ~ mean", "explain", "repeat ~ question")
"""A question about the check itself: it is asked once more and nothing is held against the answer."""

ACKNOWLEDGED: tuple[str, ...] = ("okay", "ok", "sure", "right", "alright", "all right", "go ahead", "please do", "of course", "go on", "correct", "fine")
"""Answers that may only say that the question was heard: it is asked once more."""

BESIDE_NO = (
    "no nope nah naw none not never nothing nil negative and or but the a an it is i am i'm my she he they we her his patient's patient that this these those them of any all at just only else other otherwise"
    " thanks thank you god luckily thankfully please sorry really so far yet now today i've have has had do does don't doesn't can there"
    " trouble problem problems difficulty issue issues symptoms signs sign breathing breathe breath swallowing swallow speaking speak speech talking talk double vision seeing see eyesight weakness weak anywhere"
    " fine ok okay good well normal normally clear clearly perfectly alright everything"
    " eyelid eyelids lid lids eye eyes brow brows eyebrow forehead headache head bruise bruising smile face mouth lip jaw neck one side left right droop drooping droopy heavy crooked uneven"
    " to like whatsoever feel feels okay mate alexa love dear bye goodbye cheers"
)
"""Words that may stand beside a no that clears the whole check. Any other may name a sign: the check is asked again."""

EASED: tuple[str, ...] = (
    "just|only the|my|his|her|that|a|one ~ ~ eyelid|lid|eye|brow|eyebrow|bruise|bruising|headache|forehead|smile|spot|lump|bump|lip|neck $",
    "wearing off|down", "easing off|up|already|now|nicely|every", "settling down|already|nicely|every", "it|they|that is|has|are|have ~ easing|settling|shrinking|settled|eased", "shrinking already|now|nicely|every", "bruise|redness|mark|bump|bumps|dot|dots|lump|swelling|colour ~ ~ fading|gone|going|yellow|smaller", "hardly|barely notice|noticeable",
    "get|getting|got|feels|feeling ~ ~ better|smaller|easier", "only|just when ~ press|touch|frown|push|poke|chew", "^ ~ just|only achy|itchy|sore|tender", "^ fading already|now $", "^ hardly there $", "gone ~ ~ ~ heal|healing", "fine|well|better after some|a|my ~ ~ juice|water|tea|biscuit|sweet|rest|lie_down|nap", "took 1|it|some|paracetamol and it went|worked $", "right as rain", "fine|well|okay|grand in himself|herself|myself", "better|fine again",
    "no complaints", "same as|like every|last|each|always|usual ~ time", "like|as every|last|each time $", "stopped straight_away|by_itself", "took|had 1|it|some|paracetamol|tablet|drops ~ and ~ ~ worked|helped|better", "drops|tablets|ice|paracetamol|rest|sleep help|helps|helped|sorted", "that_is all ~ mine|it|there ~ is",
)  # fmt: skip
"""Answers that make little of the sign itself and say nothing of the others: the check is asked once more, and when they come again
nothing else was named twice. None of them may be said of a breath, a voice or somebody's senses: not "it stopped", "it's going down"."""

GROWN: tuple[str, ...] = (
    "worst|worse|worsening", "getting|got|gets|growing ~ stronger|bigger|heavier|lower|harder", "other|second|left|right ~ one|eye|side|lid|brow ~ ~ ~ too|now|started|as_well|also", "both ~ now|of_them|sides|eyes|lids", "spread|spreading|spreads", "is ~ ~ not|no better", "more ~ now|than_before",
)  # fmt: skip
"""Words that say that a sign has grown worse, after its check was clear: the check is asked anew."""

WHOLE_NO: tuple[str, ...] = (
    "none of these|those|that|them", "nothing else|more|other|like_that", "no to all|everything", "all fine|good|clear|normal", "everything fine|good|normal|is_fine", "none at_all|whatsoever",
    "no ~ fine", "or anything|nothing", "dont have any|none", "nothing at_all", "never any", "running about|around", "any of that|those|these|them", "no no no", "hurt myself", "^ ~ he|she|they|husband|wife|mother|father|son|daughter|patient|client|baby say|says|said|reckons|insists ~ no|none|nope|nothing $", "denies|denied|denying ~ all|any|those|that|these|them|everything|it ~ ~ $",
)  # fmt: skip
