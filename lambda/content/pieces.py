"""Reports that are told in pieces: "it's my eyelid", and a turn later "it's drooping", or "now the other one too".

Such words name no sign by themselves. They are triaged again behind the words here, which stand for what the last
answer was about. Only which topics were told is remembered, never what was said.
"""

from typing import NamedTuple


class Part(NamedTuple):
    """A part or a power that may fail: the words for it, how it is begun with, and how its failing is told."""

    words: str
    subject: str
    told: str


PARTS: dict[str, Part] = {
    "breathing": Part("breathing|breath|lungs", "my breathing", "my breathing is hard"),
    "swallowing": Part("swallow|swallowing|throat|eating", "my swallowing", "i have trouble swallowing"),
    "speech": Part("speech|talking|words|speaking|tongue", "my speech", "my speech is slurred"),
    "voice": Part("voice", "my voice", "my voice is hoarse"),
    "legs": Part("legs|leg|walking|knees|calves|calf|thighs", "my legs", "my legs are weak"),
    "arms": Part("arms|arm|shoulders|hands|hand|palms|grip", "my arms", "my arms are weak"),
    "neck": Part("neck|head", "my neck", "my neck is weak"),
    "sight": Part("sight|eyesight|vision|seeing", "my sight", "my sight is blurred"),
    "eyelid": Part("eyelid|lid", "my eyelid", "my eyelid is drooping"),
    "eyes": Part("eyes|eye|eyelids|lids", "my eyes", "both my eyelids are drooping"),
    "bladder": Part("bladder|waterworks", "my bladder", "i cannot pass urine"),
    "jaw": Part("jaw", "my jaw", "my jaw is weak"),
    "balance": Part("balance", "my balance", "my balance is gone"),
    "face": Part("face|mouth|smile", "my face", "my face is drooping"),
}

_WHOSE = "my|his|her|their|the"
ONE_MORE: tuple[str, ...] = (
    f"^ so is|are {_WHOSE} {{part}} $", f"{_WHOSE} {{part}} ~ too|also|now|as_well|next ~ $", f"and|also ~ {_WHOSE} {{part}} ~ little|bit|slightly|somewhat|going|gone|bad|funny|off $", f"and|also|now ~ {_WHOSE} {{part}} $",
)
"""One more part that is named beside a sign that was reported: "and my legs too", "it's my voice as well now"."""
ANNOUNCED: tuple[str, ...] = (
    f"had|got|have|having|did|get {_WHOSE} ~ {{part}} done", f"in|into|for|round|around|beside|near {_WHOSE} {{part}}", f"^ it is ~ {_WHOSE} {{part}} $", f"^ {_WHOSE} {{part}} $", "had|got|has|have|took ~ ~ in|into|for {part}",
    f"about|with|of|for|on {_WHOSE} ~ {{part}} $", "about|with|of|for|on {part} $", "had|got|have|having|after|since ~ {part} botox|inject|injections|treatment|jabs",
)
NOT_ANNOUNCED = ("eyelid",)
"""Parts of which an answer tells more than what is begun with: "it's my eyelid" is asked about."""
"""What somebody is going to tell about: "it's about his legs"."""

WHOSE_IT_IS: tuple[str, ...] = ("my|his|her|their ~ {part}",)
"""How a part is named that "it" may stand for later: "I can't open it now", after "my jaw aches"."""

SUBJECTS: dict[str, str] = {
    "pregnancy": "i am pregnant and",
    "eyelid_droop": "my eyelid", "eyelid_droop_care": "my eyelid", "cannot_close_eye": "my eye", "dry_or_watery_eye": "my eye", "double_or_blurred_vision": "my vision",
    "brow_droop": "my brow", "spock_brow": "my brow", "crooked_smile": "my smile", "chewing_weakness": "my jaw", "swallowing_trouble": "my swallowing", "neck_weakness_pain": "my neck",
    "headache": "my head", "bruise_care": "the mark on my face", "site_infection": "the spot they injected", "allergic_reaction": "my skin", "heart_events": "my heart", "bladder_side_effects": "my pee",
    "neuromuscular_disease": "i have myasthenia and",
}  # fmt: skip
"""What each topic is about, after an answer or an offer that nobody reported a sign for."""

REPORTED: dict[str, str] = {
    "eyelid_droop_one": "my eyelid is drooping", "facial_asymmetry": "my smile is crooked", "lip_mouth_weak": "my mouth is weak", "frozen_face": "my face is stiff", "brow_heavy": "my brow is heavy", "brow_uneven": "my brow is uneven",
    "headache_mild": "my headache", "bruise_small": "my bruise", "neck_pain_stiff": "my neck is sore", "chewing_weak": "my jaw tires", "rash_itch_mild": "my rash", "lid_swelling": "my eyelid is swollen",
    "dry_eye": "my eye is dry", "watery_eye": "my eye waters", "blood_in_urine_light": "my pee is pink", "site_redness_mild": "the spot they injected is red", "site_pain": "the spot they injected is sore",
    "numb_site": "the spot they injected is numb", "dry_mouth": "my mouth is dry", "tired": "i am tired", "hand_weak": "my hands are weak", "faint_at_needle": "i fainted at the needle", "site_bumps": "the spot they injected is swollen", "flu_like": "i have flu symptoms", "bleeding_spot": "the spot is bleeding", "eyelid_twitch": "my eyelid twitches",
    "nausea": "i feel sick", "muscle_pain": "my muscles ache", "forehead_stiff": "my forehead is stiff",
}  # fmt: skip
"""A sign that was reported, as if told again: "since this morning" makes another thing of a crooked smile."""

EXPLANATIONS: dict[str, tuple[str, str]] = {
    "bruise_small": (
        "black blue purple yellow green brown orange rainbow colours was were",
        "it it's is has have they're are a an the bit little lovely nice pretty shade of all dark light colour colours black blue purple yellow green brown orange rainbow and now round edge edges really very quite today gone going go turned turning"
        " turn went looks look still was were bigger worse darker yesterday before monday tuesday wednesday thursday friday saturday sunday when i got home at first",
    ),
    "tired": (
        "kids newborn baby toddler twins moved moving nights shift shifts work working busy job exams party late early overtime night revising",
        "i i'm i've my we we've got have had has a an the three two four five young little kids newborn baby toddler twins who who's doesn't won't never sleep sleeping sleeps was been up all night nights with at on in just moved moving house"
        " shift shifts work working busy job exams party late early overtime revising long day week month and so very really it's it is lot lots of to bed at",
    ),
    "headache_mild": (
        "coffee wine beer gin drink drinks sun screen screens hangover hungover stress period prosecco caffeine",
        "too much many had having i've i i'm last night yesterday today in the a of my it's it is was from been all day bit to be honest probably just and on out no not enough coffee wine beer gin drink drinks sun screen screens hangover hungover"
        " stress period prosecco caffeine at work due",
    ),
}
"""What explains a mild sign, once its check was answered no: one of the first words, and no word but the second ones."""

ABOUT: dict[str, str] = {
    "spread_of_toxin": "unnamed_danger", "diy_botox": "fake_product_well", "botulism_course": "unnamed_danger", "swallowing_trouble": "swallowing_trouble", "seizures": "seizure",
    "double_or_blurred_vision": "double_vision", "autonomic_dysreflexia": "autonomic_dysreflexia", "heart_events": "chest_pain", "allergic_reaction": "throat_face_swelling", "cannot_close_eye": "cannot_close_eye",
    "neck_weakness_pain": "neck_weak_mild", "bladder_side_effects": "uti_symptoms", "site_infection": "infection_local", "chest_infection_spasticity": "cough_phlegm", "death_risk": "unnamed_danger",
    "staff_toxin_weakness": "unnamed_danger", "staff_anaphylaxis_steps": "unnamed_danger", "eyelid_droop": "eyelid_droop_one", "crooked_smile": "facial_asymmetry", "brow_droop": "brow_heavy",
}  # fmt: skip
"""The sign that a topic is about: "that's me", after its answer or while it is on offer, is a report of that sign."""
