"""How far a follow-up leans on the last answer. WEIGHTS are written by `make learn-followups`."""

POINTERS = frozenset(["it", "its", "that", "this", "those", "these", "them", "they", "there"])
"""Words that point to what was just told."""
BEGINNINGS = ("and ", "what about ", "how about ", "or ", "but ", "so ", "then ", "also ")
"""How a follow-up begins."""

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
    (0.868, -0.034, -0.093, 0.326, -0.030, -0.080, 0.054, 0.055, 0.111),
    (0.247, 0.095, 0.171, -0.225, 0.086, 0.272, -0.034, 0.005, -0.036),
    (0.172, 0.085, 0.173, -0.148, 0.113, -0.049, 0.000, 0.022, -0.062),
    (1.572, -0.587, 0.429, -1.619, -0.250, -2.578, -0.293, -0.724, -0.948),
    (0.587, -0.155, 0.467, -0.482, -0.155, -0.287, -0.019, -0.240, -0.738),
    (1.514, 0.670, -0.439, 0.097, 0.058, 1.105, -0.317, -0.071, 0.038),
    (0.433, -0.086, 0.487, -0.472, 0.027, -0.465, -0.016, -0.218, 0.137),
    (1.582, -0.636, -0.201, -0.529, -0.523, -1.979, 0.356, -0.050, -0.045),
    (0.559, 0.042, 0.354, -1.706, 0.267, 0.124, -0.001, -0.284, -1.053),
)  # fmt: skip
