"""Whether a danger sign that was heard is reported, or asked about, treated for, past or a figure of speech.

When it is unclear it is a report: a match is let go only for a frame that covers it.
"""

from assistant.phrases import Match

TREATABLE = frozenset({
    "neck_pain_stiff", "neck_weak_mild", "headache_mild", "headache_lasting", "bladder_leak_new", "hard_to_pee",
    "uti_symptoms", "cannot_pee", "eyelid_twitch", "eyelid_droop_one", "drooling", "jaw_lock", "muscle_pain",
    "voice_change", "speech_trouble", "limb_weakness_one_side", "general_weakness", "falls", "double_vision",
    "chewing_weak", "hand_weak", "tired", "facial_asymmetry", "brow_heavy", "brow_uneven", "stroke_signs",
    "headache_thunderclap", "site_pain", "autonomic_dysreflexia", "appearance_distress", "more_sweat_elsewhere",
    "forehead_stiff", "frozen_face", "swallowing_trouble", "neuro_disease_told_late", "crooked_smile_sudden",
    "seizure", "cannot_close_eye", "chest_pain", "blurred_vision", "limp_child", "fever_alone", "palpitations",
    "constipation_dry_combo", "infection_local", "facial_numb_sudden", "cannot_lift_head", "lip_mouth_weak",
    "dizzy", "vomiting_unable", "collapse", "faint_at_needle", "panic", "cough_phlegm", "wheeze", "eyelid_droop_both",
    "fake_product_well", "bleeding_spot", "pregnant_after", "harm_by_other", "eyelid_turning",
})  # fmt: skip
"""Signs that are also what botulinum toxin is given for, so "botox for ..." may precede or follow them."""


class Frames:
    """The frames found in one utterance, asked about each sign that was heard in it."""

    def __init__(self, found: list[Match]) -> None:
        spans: dict[str, list[Match]] = {}
        for match in found:
            spans.setdefault(match.label, []).append(match)
        supposed = spans.get("supposed", [])
        told = [m for m in spans.get("told", []) if not any(_within(m, s) for s in supposed)]
        self.last_told = max((m.start for m in told), default=-1)
        self._figures = spans.get("figure", [])
        self._after = [
            m
            for label in ("asked", "procedure", "aftercare")
            for m in spans.get(label, [])
            if self.last_told <= m.start
        ]
        self._all = bool([m for m in spans.get("asked_all", []) if self.last_told <= m.start])
        self._all |= self.last_told < 0 and "question" in spans and "person" not in spans
        treated = [m for m in spans.get("treated", []) if self.last_told <= m.start]
        wanted = bool(treated) or ("chronic" in spans and ("question" in spans or "treated" in spans))
        self._treated = wanted and "acute" not in spans
        self._refuted = "refuted" in spans
        back = "back_now" in spans
        long_ago, ago, over = ("long_ago" in spans, "a_while_ago" in spans, "over" in spans)
        self._past = (long_ago and (over or not back)) or (ago and over and not back)

    def manner(self, at: int) -> str:
        """How the word at this place is said: "f" figure, "p" past, "q" asked about, or "" told."""
        if any(figure.start <= at < figure.end for figure in self._figures):
            return "f"
        if self._refuted:
            return "n"
        if self._past:
            return "p"
        asked = self._all or any(frame.start <= at for frame in self._after)
        return "q" if asked else ""

    @property
    def is_treated(self) -> bool:
        """Whether something is named as what the treatment is for."""
        return self._treated

    def lets_go(self, match: Match) -> str:
        """Why this sign is not a report ("figure", "denied", "past", "asked", "treated"), or ""."""
        if any(_overlap(match, figure) for figure in self._figures):
            return "figure"
        if self._refuted:
            return "denied"
        if self._past:
            return "past"
        if self._all or any(frame.start <= match.start for frame in self._after):
            return "asked"
        if self._treated and match.label in TREATABLE:
            return "treated"
        return ""


def _overlap(one: Match, other: Match) -> bool:
    return one.start < other.end and other.start < one.end


def _within(inner: Match, outer: Match) -> bool:
    return outer.start <= inner.start < outer.end
