"""Signs that only a combination makes, and what raises a level: B3 to B7 of the triage rules.

`FACTORS` are circumstances, not signs: a person, an illness, a product, a course in time.
`RULES` are read from top to bottom; the highest level of all that apply wins.
"""

from typing import NamedTuple

from content.shape import Level, Sign
from content.signs.product import NOT_TO_WAKE

SIGNS: dict[str, Sign] = {
    "eyelid_droop_plus": {
        "level": "emergency",
        "why": "A drooping eyelid along with another sign can be serious.",
        "sources": ("S29", "S30"),
        "confidence": "C",
        "heard": (),
    },
    "fake_product_symptom": {
        "level": "emergency",
        "why": "Symptoms after Botox from outside a clinic can be serious.",
        "sources": ("S29", "S30"),
        "confidence": "C",
        "heard": (),
    },
    "unnamed_danger": {
        "level": "urgent",
        "why": "What you describe could be serious after Botox.",
        "sources": ("policy",),
        "confidence": "P",
        "heard": (),
        "named": ("seriously|desperately|gravely|dangerously ~ ill|unwell|sick",),
    },
}
"""The last four are no rows of the table: a cry for help, an overdose of pills and heavy bleeding (B8), and words
like those of danger signs that no phrase names (B1 rule 5)."""

_AGES = range(2, 13)
_AGED = (
    "|".join(f"aged_{age}|age_{age}" for age in _AGES),
    "|".join(f"{who}_is_{age}" for who in ("he", "she", "who") for age in _AGES) + " $",
    "|".join(f"{who}_{age}_{then}" for who in ("he_is", "she_is", "who_is", "is_only") for age in _AGES for then in ("and", "now", "so", "but", "he", "she", "his", "her", "my")),
    "|".join(f"is_{age}_and_{who}" for age in _AGES for who in ("he", "she")),
)  # fmt: skip
"""A child's age. A bare "is two" is none: "there is two of everything", "she is three days after it"."""

FACTORS: dict[str, tuple[str, ...]] = {
    "sudden": ("{sudden}", "just|only_just collapsed", "at_the_wheel|behind_the_wheel", "happened|came while|when|during", "not there ~ last_night|yesterday|this_morning|at_breakfast|at_lunch|before_bed", "woke|wake|woken|waking with|up|and", "went to bed fine|normal|okay", "when|since i|he|she got_up|get_up|woke", "overnight", "hour|hours|minutes|seconds ago|later|after|since"),
    "not_to_wake": NOT_TO_WAKE,
    "worst_ever": ("worst ~ 1|one|of|ever|pain|i ~ ~ ~ ever|life|had|known",),
    "timed": ("in|within|over ~ ~ last|past ~ half_hour|hour|minute|minutes|second|seconds", "in a second|flash|minute|moment", "same day|afternoon|evening|night|morning", "since ~ this_morning|breakfast|lunch|lunchtime|dinner|teatime|tea|noon", "within an_hour|hours|minutes|2_hours|3_hours|a_few_hours", "fine|normal|okay|even|straight ~ yesterday|last_night|at_breakfast|at_lunch", "at breakfast|lunchtime|lunch|dinner|teatime|noon", "got up|out_of_bed ~ ~ today|this_morning|and", "hour|hours ~ after|later"),
    "woke": ("woke|wake|woken|waking ~ ~ with|up|and", "went to bed fine|normal|okay"),
    "confused": ("{confused}",),
    "in_danger": ("{wont} let ~ me|us|her ~ ~ leave|go|out", "lock|locked ~ ~ door|in", "knife|gun|weapon", "threatening ~ ~ ~ now|kill|hurt", "now|right_now|this_minute|still_here|is_here|outside|upstairs|tonight|hiding|bleeding|police|guards|gardai|cops|screaming", "at|in|on ~ ~ door|gate|hall|stairs|window|bonnet", "coming up|for|after|back", "hammer|bat|scissors|axe|machete|blade", "hitting|beating|strangling|choking|attacking|hurting", "broken|breaking|kicked|kicking|smashing|banging ~ ~ ~ in|into|down|door|house|up", "throat|neck|baby|bump", "after me|us|her", "run|ran|fled|drove|driven ~ ~ ~ from|out", "poisoning", "insulin|inhaler", "found me|us", "buries|bury", "got in", "send someone|help"),
    "hurts_to_move": ("{pain} ~ ~ to|when|if ~ move|look", "{cant} move ~ ~ eye"),
    "rash_stays": ("rash|spots ~ ~ {wont} ~ fade|go", "rash * stays|glass", "glass test"),
    "lung_swallow": ("c_o_p_d|copd|asthma|emphysema|lung_disease|aspiration_pneumonia|home_oxygen|bad_lungs|bad_chest",),
    "neck_swelling": ("neck ~ ~ {swell}", "{swell} ~ ~ ~ neck"),
    "two_weeks": ("2|3|4 weeks", "fortnight|month"),
    "worse": ("{worse}", "keep|keeps ~ lower|heavier|bigger|wider|dropping|sinking|growing", "lower|heavier|bigger|redder|wider|larger|darker|sorer ~ every|each|today|by", "more ~ ~ ~ every|each day|time|morning|hour", "more|worse|lower|bigger than ~ before|yesterday|it_was|on_day|last|monday|tuesday", "doubled|tripled in_size", "was ~ ~ ~ now ~ ~ huge|massive|big|bigger", "moved|gone|went|started ~ ~ ~ and|now ~ ~ to|on chest|arms|body|legs|neck|back", "get|gets|getting|got|is|becoming|gotten worse|quicker|stronger|bigger", "spread|spreading|growing|grows", "more and more", "further|lower|more|another|new every|each day"),
    "severe": ("{severe}", "sore|pain|hurt|painful|aching|throbbing sobbing|crying|in_tears"),
    "child": ("kiddie|kiddy|kiddo", "{child}", *_AGED),
    "young": ("child|kid|baby|toddler|infant|newborn|little_one|little_boy|little_girl", *_AGED, "2|3|4|5|6|7|8|9|10|11|12 year|years old|of_age", "|".join(f"{who}_is_{age}" for who in ("son", "daughter", "boy", "girl", "grandson", "granddaughter") for age in _AGES)),
    "grown_up": ("son|daughter ~ is ~ twenty|thirty|forty|fifty|eighteen|nineteen", "son|daughter ~ ~ wedding|husband|wife|boyfriend|girlfriend|university|baby|boss|job|kids|children|hen", "grown_up|grownup son|daughter", "kids|children|son|daughter|niece|nephew|grandson|granddaughter|baby ~ noticed|noticing|notice|says|said|say|asked|ask|thinks|laughed|pointed|told|staring|drew", "minding|watching|collecting|feeding|bathing ~ kids|niece|nephew|grandson|granddaughter|son|daughter|baby|children"),
    "neuro": ("{junction}",),
    "neck_botox": ("{neckbotox}",),
    "blood_thinner": ("{bloodthin}",),
    "frail": ("{frail}",),
    "pregnant": ("{pregnant}",),
    "long_ill": ("{lungheart}",),
    "spinal": ("{spinal}",),
    "late": ("week|weeks 5|6|7|8|9|10|five|six", "5|6|7|8|9|10 weeks|week", "month|months later|on|after|since|ago", "2|3 months|month"),
    "covers_sight": ("eye|lid|eyelid ~ ~ ~ stuck|glued|jammed|clamped ~ shut|closed", "eye|lid|eyelid {wont}|{cant} ~ open ~ at_all|any_more|anymore|now", "{cant} open ~ ~ eye|lid|eyelid", "{cant} get ~ ~ eye|lid|eyelid ~ open", "over|cover|covers|covering|past|block|blocks|blocking * pupil|sight|view|black_part|my_vision|see", "{cant} see * under|front|past|out", "all_the_way|completely|totally|fully|right * shut|closed|down", "sitting on * lashes|eyelashes"),
    "head_injury": ("hit|hits|struck|strikes|banged|bang|whacked|cracked|knocked|bumped|smacked|hurt * head|skull|occiput", "head * floor|wall|table|counter|sink|pavement|bath"),
    "limb_too": ("arm|arms|leg|legs|hand|hands too|as_well|also",),
    "again": ("fainted|faint|passed_out|out|fainting ~ ~ again|twice|3_times", "then fainted|passed_out", "keep|keeps fainting|passing_out"),
    "heavy_bleed": ("{blood} ~ ~ ~ pouring|pours|pour|heavy|heavily|gushing|spurting|flooding|everywhere|through", "pouring|gushing|spurting|heavy|soaking|flooding ~ ~ {blood}|pads|pad|towel|tissues", "clots|clot", "through * pads|pad|tissues|towel"),
    "wont_stop": ("20|25|30|35|40|45|50|60|twenty|thirty|forty|fifty minutes|mins", "{wont} stop", "still bleeding|bleed|oozing", "{cant} stop * bleed", "half_an_hour|20_minutes|an_hour|30_minutes|hours"),
    "pain": ("{pain}", "cramp|cramping|cramps|spotting|bleeding"),
    "numb_saddle": ("numb|dead|tingling|no_feeling ~ ~ where ~ i|he|she|they|you sit|sits", "numb|tingling|cant_feel|no_feeling|dead * between|bottom|saddle|groin|bum|down_there|privates|inner_thighs|genitals", "saddle|groin|perineum|bum|bottom numb|numbness|dead"),
    "in_time": ("{cant} ~ ~ get|make ~ ~ to ~ loo|toilet|bathroom|lavatory", "{cant} hold ~ my|his|her ~ wee|pee|urine|water|waterworks|bladder", "loo|toilet|bathroom in_time"),
    "fever": ("{fever}",),
    "days_on": ("day 3|4|5|6|7|8|9|10", "3|4|5|6|7|8|9|10|several|few|many days|day", "week|weeks|fortnight", "days now|later|since"),
    "well": ("feel|feels|is|am|seem|seems|look fine|well|ok|okay|normal|good|alright|grand",),
    "vision_low": ("{vision} {bad}|{blur}", "{cant} see", "blurry|blurred|sight"),
    "red": ("red|bloodshot|pink", "sore|painful|hurts"),
    "tired_marked": ("unbelievably|extremely|terribly|totally|utterly|completely|beyond|crushingly|ridiculously|profoundly|so_very tired|exhausted|fatigued|drained|shattered|wiped|knackered|worn|weary|sleepy", "so|too|that tired|exhausted|fatigued|drained|shattered|worn|knackered ~ ~ cant|that|to|i|he|she", "exhausted|exhaustion", "never * this|so|been tired|exhausted|weary", "sleep|sleeping|slept|asleep|bed|sofa * all_day|14|fourteen|sixteen|16|eighteen|twenty|most_of_the_day|round_the_clock|whole_day", "{cant} * keep|stay awake|eyes_open", "{cant} get_up|get_out|function|work|cook|do_anything|face|move * tired|exhausted|drained|fatigue|shattered|knackered", "tired|exhausted|drained|fatigue|shattered|knackered|worn * {cant} get|work|cook|do|function|move|face|lift", "off|stopped|leave work|working * tired|exhausted|drained|worn", "tired|exhausted|drained|worn|shattered * stopped|off|missed|left|leave ~ ~ work|school", "marked|severe|profound|overwhelming|crushing|extreme fatigue|tiredness|lethargy|exhaustion|weariness"),
    "shaking": ("{shake}", "confused|confusion|vomiting|throwing_up|very_ill|rigors"),
    "blue": ("blue|grey|gray|ashen",),
    "not_near": ("only|just armpit|armpits|bladder|hand|hands|foot|feet|leg|legs|palms", "never|no|not * botox|inject * face|near", "not_near|nowhere_near|nothing_near"),
    "one_of_two": ("1|one of ~ ~ eyelids|lids|eyes", "one|1|single eyelid|lid", "left|right eyelid|lid|eye"),
    "baby_well": ("feed|feeding|feeds|sleeping|nursing ~ ~ well|great|fine|good|normal|normally", "gaining weight", "right as rain", "good strong", "happy as"),
    "not_sudden": (
        "mean by ~ sudden|suddenly", "didnt start|begin|come|come_on|happen ~ ~ sudden|suddenly|overnight|all_at_once", "not sudden|suddenly|overnight|all_at_once",
        "slowly|gradually|gradual|bit_by_bit|over_days|over_weeks|over_the_week",
    ),
    "flu_days": ("5|6|7|8|9|10|4|week|two_weeks days|day|now|weeks", "for|over|all|whole|a week|weeks|fortnight", "week after|later|since|on|now"),
}  # fmt: skip

SPREAD: frozenset[str] = frozenset({
    "eyelid_droop_one", "eyelid_droop_both", "double_vision", "blurred_vision", "dry_mouth",
    "voice_change", "constipation_dry_combo", "hard_to_pee", "cannot_pee", "bladder_leak_new",
})  # fmt: skip
"""Signs that fit botulinum toxin spreading; any two are an emergency (B3; S29, S30, S52)."""

WARNING: frozenset[str] = SPREAD | frozenset({
    "breathing_trouble", "swallowing_trouble", "speech_trouble", "general_weakness",
    "cannot_lift_head", "neck_weak_mild", "drooling", "cough_when_eating", "limb_weakness_one_side",
    "falls", "jaw_lock", "panic",
})  # fmt: skip
"""Warning-list symptoms (B5, B6): the boxed-warning signs and their close kin."""


EXPLAINS: dict[str, frozenset[str]] = {
    "chewing_weak": frozenset({"general_weakness", "cough_when_eating", "swallowing_trouble", "tired"}),
    "lip_mouth_weak": frozenset({"general_weakness", "collapse", "throat_face_swelling", "speech_trouble", "drooling"}),
    "hand_weak": frozenset({"general_weakness", "eyelid_droop_both"}),
    "brow_heavy": frozenset({"general_weakness", "eyelid_droop_one", "dizzy", "falls"}),
    "lid_swelling": frozenset({"eyelid_droop_one"}),
    "forehead_stiff": frozenset({"general_weakness", "facial_numb_sudden"}),
    "frozen_face": frozenset({"general_weakness", "facial_numb_sudden"}),
    "facial_asymmetry": frozenset({"crooked_smile_sudden", "limb_weakness_one_side", "dizzy", "general_weakness"}),
    "faint_at_needle": frozenset({"collapse", "dizzy", "sudden_vision_loss", "blurred_vision"}),
    "blood_in_urine_light": frozenset({"blood_in_urine_heavy", "uti_symptoms"}),
    "more_sweat_elsewhere": frozenset({"fever_alone", "flank_pain_fever"}),
    "eyelid_twitch": frozenset({"palpitations", "seizure"}),
    "eyelid_droop_one": frozenset({"falls"}),
    "numb_site": frozenset({"facial_numb_sudden"}),
    "pregnant_after": frozenset({"double_vision"}),
    "neck_pain_stiff": frozenset({"neck_weak_mild", "autonomic_dysreflexia", "frozen_face"}),
    "site_bumps": frozenset({"hives_only", "rash_itch_mild"}),
    "nausea": frozenset({"vomiting_unable"}),
}
"""A minor effect near the treated spot explains these graver readings of the same words, and only of those."""


EXCLUDED_BY: dict[str, str] = {"cannot_pee": "in_time", "eyelid_droop_both": "one_of_two", "crooked_smile_sudden": "not_sudden", "collapse": "not_to_wake"}
"""Signs that a circumstance rules out."""


TREATABLE: frozenset[str] = frozenset({
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
"""Signs that may be what treatment is wanted for, or an old illness of the one who asks about it."""


TOLD_BY_THINGS = frozenset({
    "double_vision", "blurred_vision", "sudden_vision_loss", "eyelid_droop_plus", "swallowed_or_splash", "fake_product_well",
    "overdose_well", "suicidal", "harm_by_other", "calls_for_help", "unnamed_danger", "collapse",
})  # fmt: skip
"""Signs told through things: how they look, where they came from, what was done with them."""


LASTING = frozenset({"young", "neck_botox", "pregnant"})
"""Circumstances that hold for the session once they are told. No illness and no medicine is among them: they may be an aunt's."""
BESIDE_CRISIS = frozenset({
    "pills_taken", "harm_done", "heavy_bleeding", "collapse", "seizure", "anaphylaxis_combo", "throat_face_swelling", "breathing_trouble",
    "swallowing_trouble", "chest_pain", "stroke_signs", "limb_weakness_one_side", "crooked_smile_sudden", "general_weakness",
})  # fmt: skip
"""Emergencies of the body of somebody who wants to die: called for first, and the crisis line with them. The others are
often said of a crisis itself, as "she won't speak to me" and "she's locked the door": they leave its line in force."""
NAMED_FIRST = ("pills_taken", "harm_done", "suicidal", "stroke_signs", "anaphylaxis_combo", "autonomic_dysreflexia")
"""Of several signs of one level, those whose words matter most are named: the crisis line, the time, the pen."""


class Rule(NamedTuple):
    """When all of `needs` (sign or factor ids; a tuple stands for any of them) are there."""

    needs: tuple[str | tuple[str, ...], ...]
    level: Level
    source: str
    sign: str = ""
    """The sign to name instead, when the combination has an id of its own."""


_DROOP = ("eyelid_droop_one", "eyelid_droop_both")
_SPREAD = tuple(sorted(SPREAD))
_WARNING = tuple(sorted(WARNING))
_SKIN = ("hives_only", "rash_itch_mild")
_GUT_AIR = ("breathing_trouble", "wheeze", "throat_face_swelling", "vomiting_unable", "collapse", "dizzy",
            "faint_at_needle", "swallowing_trouble", "palpitations", "chest_pain")  # fmt: skip
_INFECTED = ("infection_local", "face_eye_cellulitis")

RULES: tuple[Rule, ...] = (
    Rule((_DROOP, tuple(sorted(WARNING - {"eyelid_droop_one", "eyelid_droop_both"}))), "emergency", "row 14", "eyelid_droop_plus"),
    Rule((_DROOP, "limb_too"), "emergency", "row 14", "eyelid_droop_plus"),
    Rule((("facial_asymmetry", "crooked_smile_sudden"), "limb_too"), "emergency", "B7", "stroke_signs"),
    Rule((_DROOP, "tired_marked"), "emergency", "B3 two of set", "eyelid_droop_plus"),
    Rule((("fake_product_well",), _WARNING), "emergency", "row 80", "fake_product_symptom"),
    Rule((_SPREAD, "neuro"), "emergency", "B3"),
    Rule((_SPREAD, "child"), "emergency", "B6", "limp_child"),
    Rule((("falls", "neck_weak_mild", "drooling", "panic", "cough_phlegm", "jaw_lock"), "child"), "emergency", "B6", "limp_child"),
    Rule((_SPREAD, "neck_botox"), "emergency", "B3"),
    Rule((("headache_mild", "headache_lasting"), "worst_ever"), "emergency", "row 44", "headache_thunderclap"),
    Rule((_SKIN, _GUT_AIR), "emergency", "row 36", "anaphylaxis_combo"),
    Rule((("hives_only",), "nausea"), "emergency", "rows 36 and 58", "anaphylaxis_combo"),
    Rule((_INFECTED, ("fever_alone", "shaking")), "emergency", "row 53", "infection_systemic"),
    Rule((("face_eye_cellulitis",), "vision_low"), "emergency", "row 54"),
    Rule((("uti_symptoms", "flank_pain_fever"), "shaking"), "emergency", "rows 27 and 30"),
    Rule((("headache_mild", "headache_lasting"), ("neck_pain_stiff",), "fever"), "emergency", "row 44", "headache_thunderclap"),
    Rule((("neck_pain_stiff",), "fever"), "emergency", "row 55"),
    Rule((("double_vision", "blurred_vision", "voice_change", "eyelid_droop_both", "hard_to_pee",
           "bladder_leak_new", "drooling"), "sudden"), "emergency", "B4 sudden"),
    Rule((("voice_change", "blurred_vision", "double_vision"), "worse"), "emergency", "B4 getting worse"),
    Rule((("blurred_vision",), "severe"), "emergency", "row 11 severe"),
    Rule((("facial_asymmetry",), ("limb_weakness_one_side", "speech_trouble", "facial_numb_sudden", "headache_mild",
                                  "headache_lasting", "numb_site")), "emergency", "row 18", "stroke_signs"),
    Rule((("facial_asymmetry",), "not_near"), "emergency", "B7"),
    Rule((("voice_change",), "frail"), "emergency", "B5"),
    Rule((("hard_to_pee",), ("pain", "spinal", "long_ill")), "emergency", "row 26"),
    Rule((("bladder_leak_new",), ("numb_saddle", "general_weakness")), "emergency", "row 24"),
    Rule((("blood_in_urine_heavy",), ("faint_at_needle", "dizzy", "collapse", "cannot_pee")), "emergency", "row 29"),
    Rule((("palpitations",), ("chest_pain", "collapse", "faint_at_needle", "breathing_trouble")), "emergency", "row 41"),
    Rule((("dizzy",), ("chest_pain", "breathing_trouble", "hives_only", "stroke_signs")), "emergency", "row 38"),
    Rule((("hives_only",), "worse"), "emergency", "row 33 spread fast"),
    Rule((("faint_at_needle",), ("head_injury", "again", "hives_only", "chest_pain")), "emergency", "row 37"),
    Rule((("falls",), "head_injury"), "emergency", "row 78"),
    Rule((("bruise_large", "bruise_small"), "blood_thinner", "worse"), "emergency", "row 47"),
    Rule((("bruise_large", "bruise_small"), ("throat_face_swelling", "neck_swelling")), "emergency", "row 47"),
    Rule((("bruise_large",), "blood_thinner"), "emergency", "row 47"),
    Rule((("bleeding_spot",), "heavy_bleed"), "emergency", "B8"),
    Rule((("vomiting_unable",), ("faint_at_needle", "collapse", "dizzy", "hives_only")), "emergency", "row 95"),
    Rule((("overdose_well", "swallowed_or_splash"), ("child", *_WARNING)), "emergency", "B5 and B9"),
    Rule((("overdose_well", "neuro_disease_told_late", "gentamicin_after"), _WARNING), "emergency", "rows 81 and 88"),
    Rule((("pregnant_after",), "heavy_bleed"), "emergency", "row 86"),
    Rule((("breastfeeding_question",), ("limp_child", "child", "general_weakness"), ("limp_child", "breathing_trouble", "general_weakness")), "emergency", "row 87", "unnamed_danger"),
    Rule((("fever_alone",), ("confused", "rash_stays", "breathing_trouble", "neck_pain_stiff")), "emergency", "row 55"),
    Rule((("headache_mild", "headache_lasting"), ("fever_alone", "confused")), "emergency", "row 44", "headache_thunderclap"),
    Rule((("facial_asymmetry",), ("dizzy", "falls", "confused")), "emergency", "B7.2", "stroke_signs"),
    Rule((("facial_asymmetry",), ("timed", "woke", "sudden")), "emergency", "B4", "crooked_smile_sudden"),
    Rule((("face_eye_cellulitis",), ("hurts_to_move", "double_vision", "blurred_vision")), "emergency", "row 54"),
    Rule((("cannot_close_eye",), ("blurred_vision", "vision_low")), "emergency", "row 62"),
    Rule((("harm_by_other",), "in_danger"), "emergency", "row 93"),
    Rule((_SPREAD, ("lung_swallow", "tired_marked")), "emergency", "B3"),
    Rule((("fake_product_well", "neuro_disease_told_late", "overdose_well", "gentamicin_after"), "tired_marked"), "emergency", "B3"),
    Rule((("double_vision", "blurred_vision", "voice_change", "eyelid_droop_both", "bladder_leak_new"),
          ("long_ill", "frail", "pregnant", "spinal", "blood_thinner")), "emergency", "B5"),
    Rule((("eyelid_droop_both", "neck_weak_mild", "bladder_leak_new", "hard_to_pee"), "worse"), "emergency", "B4"),
    Rule((("neck_weak_mild",), "voice_change"), "emergency", "row 8"),
    Rule((_INFECTED, ("fever", "palpitations", "vomiting_unable")), "emergency", "row 53", "infection_systemic"),
    Rule((("lid_swelling",), ("dizzy", "vomiting_unable", "faint_at_needle", "palpitations")), "emergency", "B3", "anaphylaxis_combo"),
    Rule((("double_vision",), "headache_lasting"), "emergency", "row 10"),
    Rule((("bladder_leak_new",), "falls"), "emergency", "row 24"),
    Rule((("blood_in_urine_heavy",), "hard_to_pee"), "emergency", "row 29"),
    Rule((("hand_weak",), "worse"), "emergency", "row 72", "unnamed_danger"),
    Rule((("eyelid_droop_one",), "woke"), "emergency", "B4"),
    Rule((("dry_mouth",), ("blurred_vision", "constipation_dry_combo", "hard_to_pee")), "emergency", "B3"),
    Rule((("eyelid_droop_one",), ("covers_sight", "late", "worse", "pregnant", "fake_product_well", "severe", "sudden", "timed")), "urgent", "row 13"),
    Rule((("eyelid_droop_one",), ("long_ill", "frail", "spinal", "blood_thinner")), "urgent", "B5"),
    Rule((("dry_mouth",), ("sudden", "worse", "severe")), "urgent", "B4"),
    Rule((("site_redness_mild",), "days_on"), "urgent", "row 51", "infection_local"),
    Rule((("neck_pain_stiff",), "rash_itch_mild"), "urgent", "row 9"),
    Rule((("eyelid_twitch",), "two_weeks"), "soon", "row 65"),
    Rule((("brow_heavy",), ("covers_sight", "blurred_vision", "sudden", "timed", "worse", "late", "pregnant", "severe")), "urgent", "row 16"),
    Rule((("facial_asymmetry",), ("worse", "pregnant")), "urgent", "B4 getting worse and B5"),
    Rule((("tired",), "tired_marked"), "urgent", "row 57"),
    Rule((("site_pain", "muscle_pain"), "severe"), "urgent", "row 73"),
    Rule((("watery_eye", "dry_eye"), "red"), "urgent", "row 59", "eye_pain_red"),
    Rule((("bruise_small",), ("blood_thinner", "worse", "severe")), "urgent", "row 46"),
    Rule((("bleeding_spot",), ("wont_stop", "blood_thinner")), "urgent", "row 48"),
    Rule((("headache_mild",), ("days_on", "severe", "child", "fever")), "urgent", "rows 43 and 45", "headache_lasting"),
    Rule((("neck_pain_stiff",), "severe"), "urgent", "row 9"),
    Rule((("site_pain", "site_redness_mild", "site_bumps"), ("worse",)), "urgent", "row 49", "infection_local"),
    Rule((("rash_itch_mild",), "worse"), "urgent", "row 34"),
    Rule((("flu_like",), "flu_days"), "urgent", "row 56"),
    Rule((("pregnant_after",), "pain"), "urgent", "row 86"),
    Rule((("dry_eye", "watery_eye"), ("eye_pain_red", "vision_low")), "urgent", "row 59", "eye_pain_red"),
    Rule((("blood_in_urine_light",), ("worse", "days_on")), "urgent", "row 28"),
    Rule((("lip_mouth_weak",), ("drooling", "speech_trouble", "cough_when_eating")), "emergency", "row 70"),
    Rule((("site_pain", "bruise_small"), "child"), "soon", "B6"),
    Rule((("nausea", "dizzy", "tired", "rash_itch_mild", "headache_mild", "flu_like", "muscle_pain", "dry_eye",
           "watery_eye", "lid_swelling", "faint_at_needle"), "child"), "urgent", "B6"),
)  # fmt: skip
