"""How far a follow-up leans on the last answer. WEIGHTS are written by `make learn-followups`."""

POINTERS = frozenset(["it", "its", "that", "this", "those", "these", "them", "they", "there"])
"""Words that point to what was just told."""
BEGINNINGS = ("and ", "what about ", "how about ", "or ", "but ", "so ", "then ", "also ")
"""How a follow-up begins."""

BARE_QUESTIONS = (
    "why", "why not", "why's that", "how come", "how so", "how long", "how long for", "when", "how much", "how many", "how often", "who", "where", "which", "what for",
    "is it", "is that", "are you sure", "does it", "will it", "really", "seriously",
)  # fmt: skip
"""Questions of a word or two, that lean on what was just said."""

ADDING = ("and ", "also ", "plus ", "now ")
"""How one more thing is told that was not asked about."""

IMPLIED: tuple[str, ...] = (
    "^ ~ can|could|may|should|must|do i|we|she|he|they|my", "^ ~ when|how_soon|how_long can|could|may|should|till|before|until ~ i|we|she|he|they", "^ ~ is|are ~ ~ ~ ok|okay|safe|alright|fine|allowed $", "^ is it ok|okay|safe|alright|fine to|for|if", "^ what|how about",
)
"""Questions that mean "after Botox" where they don't say it: "can I go swimming"."""
CONTEXT = "after botox"
"""What is meant beside them."""
NAMING = "botox injection injections filler fillers dysport xeomin toxin jab jabs shot shots tox treatment vial needle needles after before"
"""Words with which the context is named."""

CORRECTIONS = (
    "no i meant ", "no sorry i meant ", "sorry i meant ", "i meant ", "no i mean ", "sorry i mean ", "i mean ", "no i was asking about ", "i was asking about ", "no not that ", "no i said ", "no the ", "i asked about ", "no about ", "no not the face ",
)  # fmt: skip
"""How people begin who were taken for meaning something else: what comes then is asked in its place."""
INSTEAD = "what about "

TREATED: dict[str, str] = {
    "migraine_treatment": "migraine migraines",
    "sweating_treatment": "sweating sweat sweaty armpit armpits underarm underarms palms",
    "neck_dystonia_treatment": "dystonia torticollis",
    "eyelid_spasm_treatment": "blepharospasm",
    "strabismus_not_lazy_eye": "squint strabismus",
    "bladder_treatment": "bladder",
    "spasticity_treatment": "spasticity",
    "": "wrinkle wrinkles frown forehead crow's crows cosmetic lines",
}
"""What somebody may be treated for, and the words that name it. Once it was named or told about, "how long does it last" is
asked of that, until another is; "" is the face."""
_MEDICAL = (
    *filter(None, TREATED), "sweating_side_effects", "bladder_side_effects", "neck_weakness_pain", "chest_infection_spasticity", "autonomic_dysreflexia",
    "onset_by_indication", "duration_by_indication", "side_effects_rates_medical", "approved_medical_uses",
)  # fmt: skip
NARROWER: dict[str, dict[str, tuple[str, ...]]] = {
    "duration_frown_lines": {"duration_by_indication": _MEDICAL},
    "onset_overview": {"onset_by_indication": _MEDICAL},
    "side_effects_rates_face": {"side_effects_rates_medical": _MEDICAL},
    "side_effects_common": {
        "bladder_side_effects": ("bladder_treatment", "autonomic_dysreflexia"),
        "sweating_side_effects": ("sweating_treatment",),
        "neck_weakness_pain": ("migraine_treatment",),
        "swallowing_trouble": ("neck_dystonia_treatment", "neck_bands"),
        "eyelid_spasm_treatment": ("eyelid_spasm_treatment",),
        "chest_infection_spasticity": ("spasticity_treatment",),
        "chewing_weakness": ("jaw_masseter",),
        "crooked_smile": ("lip_flip_gummy",),
    },
}
"""A general topic, and which one takes its place after which answers: "how long does that last", after migraine."""
ASKED_OF_ANOTHER: dict[str, str] = {
    "duration_frown_lines": "duration_by_indication", "onset_overview": "onset_by_indication", "side_effects_rates_face": "side_effects_rates_medical",
    **{topic: topic for topic in (
        "duration_by_indication", "onset_by_indication", "side_effects_rates_medical", "pain_and_numbing", "retreatment_interval", "max_cumulative_dose", "insurance",
        "needle_and_sites", "procedure_time", "long_term_use", "stopping", "resistance", "pregnancy", "breastfeeding",
    )},
}  # fmt: skip
"""What answers the same question of another use, where only that is named: "and for migraines", after how long it lasts."""
ASKED_OF_BRITAIN: dict[str, str] = {"cost_us": "cost_uk", "counterfeit_us_2024": "counterfeit_uk_2025"}
"""What answers the same question where only that country is named: "what about in England", after the price in dollars."""
BRITAIN = "england uk britain british english scotland wales london pounds"
"""Words that name it."""
USES = "migraine migraines bladder sweating sweat armpits armpit underarms underarm spasticity dystonia squint blepharospasm stroke palms"
"""Words that name another use."""
ASKED_OF_THE_FACE: dict[str, str] = {
    "duration_by_indication": "duration_frown_lines", "onset_by_indication": "onset_overview", "side_effects_rates_medical": "side_effects_rates_face",
}  # fmt: skip
"""What answers the same question of the face: "and for wrinkles", after how long it lasts in the bladder."""
OF_ITSELF = ("duration_frown_lines", "onset_overview", "procedure_time", "onset_by_indication")
ITSELF = ("effects", "face", "dangers")
"""General topics of time, and the subjects whose topics tell of their own, as those of signs do: how long a bruise lasts."""

DOSE_SITES = (
    "bunny nose nasal nasalis palm palms hand hands foot feet sole soles jowl jowls masseter masseters jaw chin mentalis lip lips traps trapezius calf calves hemifacial prostate scalp cheek cheeks"
    " temple temples neck platysma forehead frontalis under trough axilla armpit armpits brow ear parotid salivary"
)
"""Sites that a dose may be asked for. After the dose of a site whose answer names none of them, there is no vetted one."""

CUES: dict[str, str] = {
    "last": "days weeks months hours lasts last fades eases passes",
    "start": "days weeks hours starts start begins after",
    "often": "weeks months wait between",
    "how_common": "percent common rare often one in study studies",
    "much": "dollars pounds cost costs price",
    "dose": "units",
    "care": "help helps hold put take use ask tell",
    "who": "nurse doctor injector trained",
    "normal": "common normal mild expected",
    "safe": "call danger serious emergency",
}
"""Words that an answer to each aspect (content/aspects.py) tends to hold."""

WEIGHTS: tuple[tuple[float, ...], ...] = (
    (0.867, 0.014, -0.075, 0.282, -0.018, -0.092, 0.051, 0.104, 0.034),
    (0.272, 0.073, 0.168, -0.229, 0.020, 0.200, -0.033, -0.033, 0.036),
    (0.228, 0.155, 0.122, -0.194, 0.155, -0.118, -0.013, 0.043, -0.073),
    (1.298, -0.352, 0.471, -1.403, 0.045, -2.141, -0.250, -0.100, -1.297),
    (0.345, -0.167, 0.622, -0.292, -0.230, 0.121, -0.044, -0.290, -0.849),
    (1.529, 0.860, -0.535, 0.083, 0.160, 0.996, -0.334, -0.214, -0.076),
    (0.614, 0.166, 0.285, -0.554, 0.050, -0.354, -0.038, -0.260, 0.095),
    (1.020, -0.282, -0.299, 0.201, -0.507, -1.243, 0.503, 0.139, 0.017),
    (0.993, 0.060, 0.011, -1.495, 0.322, -0.518, -0.040, -0.069, -0.266),
)  # fmt: skip
