"""How far a follow-up leans on the last answer. WEIGHTS are written by `make learn-followups`."""

POINTERS = frozenset(["it", "its", "that", "this", "those", "these", "them", "they", "there"])
"""Words that point to what was just told."""
BEGINNINGS = ("and ", "what about ", "how about ", "or ", "but ", "so ", "then ", "also ")
"""How a follow-up begins."""

CORRECTIONS = (
    "no i meant ", "no sorry i meant ", "sorry i meant ", "i meant ", "no i mean ", "sorry i mean ", "i mean ", "no i was asking about ", "i was asking about ", "no not that ", "no i said ",
)  # fmt: skip
"""How people begin who were taken for meaning something else: what comes then is asked in its place."""
INSTEAD = "what about "

_MEDICAL = (
    "migraine_treatment", "sweating_treatment", "neck_dystonia_treatment", "eyelid_spasm_treatment", "strabismus_not_lazy_eye", "bladder_treatment",
    "spasticity_treatment", "sweating_side_effects", "bladder_side_effects", "neck_weakness_pain", "chest_infection_spasticity", "autonomic_dysreflexia",
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
OF_ITSELF = ("duration_frown_lines", "onset_overview", "procedure_time", "onset_by_indication")
ITSELF = ("effects", "face", "dangers")
"""General topics of time, and the subjects whose topics tell of their own: how long a bruise lasts."""

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
    (0.864, 0.021, -0.075, 0.280, -0.010, -0.091, 0.049, 0.111, 0.025),
    (0.285, 0.067, 0.163, -0.229, 0.008, 0.200, -0.026, -0.040, 0.038),
    (0.239, 0.157, 0.125, -0.203, 0.147, -0.118, -0.009, 0.039, -0.070),
    (1.239, -0.316, 0.487, -1.402, 0.106, -2.130, -0.207, -0.081, -1.300),
    (0.325, -0.157, 0.631, -0.287, -0.220, 0.123, -0.041, -0.291, -0.834),
    (1.520, 0.876, -0.537, 0.083, 0.175, 0.996, -0.288, -0.202, -0.082),
    (0.605, 0.169, 0.283, -0.550, 0.064, -0.347, -0.034, -0.251, 0.074),
    (0.896, -0.307, -0.305, 0.267, -0.495, -1.253, 0.431, 0.209, -0.017),
    (0.976, 0.062, -0.020, -1.470, 0.340, -0.508, -0.033, -0.069, -0.278),
)  # fmt: skip
