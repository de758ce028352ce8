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
    (0.899, 0.014, -0.101, 0.248, -0.009, -0.070, 0.075, 0.153, 0.044),
    (0.263, 0.084, 0.133, -0.232, 0.052, 0.252, -0.047, 0.012, 0.027),
    (0.151, 0.151, 0.167, -0.049, 0.087, -0.054, 0.002, -0.022, -0.067),
    (1.510, -0.395, 0.471, -1.592, -0.145, -2.127, -0.329, -0.534, -1.091),
    (0.506, -0.239, 0.628, -0.383, -0.349, -0.089, -0.058, -0.226, -0.764),
    (1.500, 0.902, -0.452, 0.134, 0.163, 0.810, -0.457, -0.108, 0.019),
    (0.395, -0.044, 0.484, -0.529, 0.047, -0.249, -0.032, 0.057, 0.081),
    (1.533, -0.527, -0.276, -0.182, -0.875, -2.389, 0.557, -0.210, 0.330),
    (0.776, -0.073, 0.291, -1.574, 0.352, -0.640, -0.014, -0.244, -0.611),
)  # fmt: skip
