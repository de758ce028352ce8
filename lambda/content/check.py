"""The five parts of the red-flag check as they are named in an answer, and answers that clear or doubt all of it."""

PARTS: dict[str, tuple[str, ...]] = {
    "breathing_trouble": ("breath|breathing|breathe", "breathless", "the first one"),
    "swallowing_trouble": ("swallow|swallowing",),
    "speech_trouble": ("speak|speaking|speech|talk|talking|slur|slurring|slurry|words", "sound drunk"),
    "double_vision": ("double", "diplopia", "vision|seeing|see"),
    "general_weakness": ("weak|weakness|weaker|strong|strength",),
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

NOISES = "uh um er erm ah eh mm mmm hm hmm huh ugh blah argh"
"""Sounds that stand for no word: several of them may be slurred speech."""

EASED: tuple[str, ...] = (
    "wearing|easing|easing_it|going|fading|settling|calming|shrinking off|down|away|already|now|nicely|every", "it|they|that is|has|are|have ~ easing|fading|settling|shrinking|gone|passed|stopped|settled|faded|eased", "nearly|almost|all|already gone", "hardly|barely there|at_all|notice|see|feel",
    "get|getting|got|feels|feeling|looks|looking ~ ~ better|smaller|easier|lighter|normal", "looks|feels normal|better|fine", "only|just when ~ press|touch|frown|push|poke|chew|move", "^ ~ just|only achy|itchy|sore|tight|tired|stiff|tender", "right as rain", "fine|well|okay|grand in himself|herself|myself", "fine|better|okay|grand after|now|again",
    "no complaints", "same as|like every|last|each|always|usual ~ time", "stopped straight_away|by_itself|after|quickly|in_seconds", "took|had 1|it|some|paracetamol|tablet|drops ~ and ~ ~ went|gone|worked|helped|passed|better", "drops|tablets|ice|paracetamol|rest|sleep help|helps|helped|sorted", "went|go|gone|passed by_itself|with|after|since|already|now", "that_is all ~ mine|it|there ~ is",
)  # fmt: skip
"""Answers that make little of the sign itself and say nothing of the others: the check is asked once more, and when they come again
nothing else was named twice."""

GROWN: tuple[str, ...] = (
    "worst|worse|worsening", "getting|got|gets|growing ~ stronger|bigger|heavier|lower|harder", "other|second|left|right ~ one|eye|side|lid|brow ~ ~ ~ too|now|started|as_well|also", "both ~ now|of_them|sides|eyes|lids", "spread|spreading|spreads", "is ~ ~ not|no better", "more ~ now|than_before",
)  # fmt: skip
"""Words that say that a sign has grown worse, after its check was clear: the check is asked anew."""

WHOLE_NO: tuple[str, ...] = (
    "none of these|those|that|them", "nothing else|more|other|like_that", "no to all|everything", "all fine|good|clear|normal", "everything fine|good|normal|is_fine", "none at_all|whatsoever",
    "no ~ fine", "or anything|nothing", "dont have any|none", "nothing at_all", "never any", "running about|around", "any of that|those|these|them", "no no no", "hurt myself",
)  # fmt: skip
