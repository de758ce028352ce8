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
    (0.890, 0.019, -0.107, 0.266, 0.001, -0.047, 0.061, 0.158, 0.102),
    (0.305, 0.081, 0.091, -0.273, 0.063, 0.256, -0.040, 0.018, -0.066),
    (0.194, 0.192, 0.131, -0.104, 0.107, -0.123, 0.003, -0.058, -0.116),
    (1.270, -0.306, 0.690, -1.641, 0.054, -2.234, -0.285, -0.605, -0.762),
    (0.430, -0.221, 0.569, -0.428, -0.240, 0.005, -0.050, -0.162, -0.688),
    (1.632, 0.815, -0.497, 0.175, -0.047, 1.018, -0.366, 0.093, -0.137),
    (0.242, 0.009, 0.587, -0.417, 0.355, -0.323, -0.049, -0.069, 0.188),
    (1.392, -0.483, -0.083, -0.160, -0.706, -2.465, 0.410, -0.143, -0.076),
    (0.603, -0.119, 0.362, -1.637, 0.321, -0.341, -0.008, -0.051, -0.568),
)  # fmt: skip
