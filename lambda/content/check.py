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

WHOLE_NO: tuple[str, ...] = (
    "none of these|those|that|them", "nothing else|more|other|like_that", "no to all|everything", "all fine|good|clear|normal", "everything fine|good|normal|is_fine", "none at_all|whatsoever",
    "no ~ fine", "or anything|nothing", "dont have any|none", "nothing at_all", "never any", "running about|around", "any of that|those|these|them", "no no no", "hurt myself",
)  # fmt: skip
