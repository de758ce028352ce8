"""What questions are about: the values of the slot types, and what free speech is searched for.

An id is a topic, a sign or a plain name; its wordings are what people say, sound-alikes of the
recogniser among them. The same table makes the interaction model (tools/model.py) and the word
classes that ranking listens to (assistant/understanding).
"""

Wordings = dict[str, tuple[str, ...]]

SYMPTOM: Wordings = {
    "breathing_trouble": ("trouble breathing", "shortness of breath", "difficulty breathing", "breathing trouble", "breathing problems"),
    "swallowing_trouble": ("trouble swallowing", "difficulty swallowing", "swallowing trouble", "choking on food", "swallowing problems"),
    "speech_trouble": ("slurred speech", "trouble speaking", "difficulty speaking", "trouble talking"),
    "voice_change": ("a hoarse voice", "hoarse voice", "hoarseness", "a croaky voice"),
    "general_weakness": ("weakness all over", "muscle weakness", "weak arms and legs", "weak muscles"),
    "double_vision": ("double vision", "seeing double"),
    "blurred_vision": ("blurred vision", "blurry vision", "trouble seeing"),
    "bladder_leak_new": ("loss of bladder control", "bladder leaks", "wetting myself"),
    "throat_face_swelling": ("a swollen throat", "a swollen tongue", "swollen lips", "a swollen face"),
    "hives_only": ("hives", "welts all over"),
    "chest_pain": ("chest pain", "pain in my chest"),
    "eyelid_droop_one": ("drooping eyelid", "a drooping eyelid", "droopy eyelid", "a droopy eye", "draw pee eyelid", "eyelid droop", "ptosis", "tosis"),
    "brow_heavy": ("a heavy brow", "heavy brows", "heavy forehead", "droopy eyebrows", "brow droop"),
    "brow_uneven": ("a spock brow", "spock brow", "spock eyebrows", "raised eyebrows", "arched eyebrows", "uneven brows"),
    "facial_asymmetry": ("a crooked smile", "crooked smile", "uneven smile", "a lopsided face", "a lopsided smile"),
    "headache_mild": ("a headache", "headache", "headaches"),
    "bruise_small": ("a bruise", "bruising", "bruises", "a small bruise", "a black eye"),
    "site_pain": ("soreness", "a sore forehead", "pain where they injected"),
    "site_bumps": ("bumps", "little bumps", "small lumps"),
    "site_infection": ("an infection", "infection", "pus", "infected spots"),
    "neck_pain_stiff": ("a stiff neck", "neck pain", "a sore neck"),
    "chewing_weak": ("trouble chewing", "a weak bite", "a tired jaw"),
    "dry_mouth": ("a dry mouth", "dry mouth"),
    "dry_eye": ("dry eyes", "a dry eye", "gritty eyes"),
    "watery_eye": ("watery eyes", "a watery eye"),
    "nausea": ("nausea", "an upset stomach", "feeling sick"),
    "flu_like": ("flu symptoms", "chills", "a cold", "body aches"),
    "faint_at_needle": ("fainting", "passing out"),
    "tired": ("tiredness", "feeling tired", "fatigue"),
}  # fmt: skip

CONDITION: Wordings = {
    "sweating_treatment": ("sweating", "excessive sweating", "sweaty armpits", "underarm sweating", "hyperhidrosis", "sweaty hands", "sweaty palms", "armpit sweat"),
    "neck_dystonia_treatment": ("neck spasms", "shoulder spasms", "neck and shoulder spasms", "cervical dystonia", "a twisted neck", "torticollis", "dystonia"),
    "bladder_treatment": ("an overactive bladder", "overactive bladder", "bladder problems", "urinary urgency", "incontinence"),
    "eyelid_spasm_treatment": ("uncontrollable blinking", "eyelid spasms", "blepharospasm", "eye twitching", "bleff a row spasm"),
    "strabismus_not_lazy_eye": ("crossed eyes", "misaligned eyes", "strabismus", "a squint", "lazy eye"),
    "migraine_treatment": ("migraine", "migraines", "chronic migraine", "chronic headaches", "my grain"),
    "spasticity_treatment": ("spasticity", "stiff muscles after a stroke", "muscle spasticity", "a tight arm", "cerebral palsy"),
    "jaw_masseter": ("teeth grinding", "jaw clenching", "a square jaw", "bruxism", "masseter", "mass eater", "t m j"),
    "lip_flip_gummy": ("a lip flip", "a gummy smile", "lip flip", "gummy smile"),
    "what_it_cannot_fix": ("sagging skin", "jowls", "acne scars", "under eye bags", "double chin", "cellulite"),
    "neuromuscular_disease": ("myasthenia gravis", "a muscle disease", "a nerve disease", "multiple sclerosis", "a l s", "lambert eaton"),
    "expectations_mental_health": ("depression", "anxiety", "low self esteem", "body dysmorphia"),
}  # fmt: skip

AREA: Wordings = {
    "forehead": ("forehead", "forehead lines", "forehead wrinkles", "worry lines"),
    "crows_feet": ("crow's feet", "crows feet", "lines around the eyes", "eye wrinkles", "smile lines by the eyes", "lateral canthal lines"),
    "frown_lines": ("frown lines", "glabellar lines", "eleven lines", "lines between the eyebrows", "elevens", "glabella", "the elevens"),
    "neck_bands": ("neck bands", "platysma bands", "neck cords", "platysma", "turkey neck"),
    "chin": ("chin", "chin dimples"),
    "lips": ("lips", "lip lines", "smoker's lines", "upper lip"),
    "cheeks": ("cheeks", "cheek lines"),
    "palms": ("palms", "hands"),
    "feet": ("feet", "soles"),
    "shoulders": ("shoulders", "traps"),
    "scalp": ("scalp", "hairline"),
}  # fmt: skip

ACTIVITY: Wordings = {
    "after_exercise": ("exercise", "work out", "go to the gym", "run", "lift weights", "do yoga", "swim", "go swimming", "play sports", "jog", "do pilates", "go dancing", "ride my bike", "hike", "go surfing", "play hockey", "do pranayama"),
    "after_lying_down": ("lie down", "sleep", "take a nap", "go to bed", "bend over", "lie flat", "sleep on my side"),
    "alcohol_timing": ("drink alcohol", "drink wine", "have a drink", "drink beer", "have a glass of wine", "drink champagne"),
    "after_driving_work": ("drive", "go to work", "go back to work", "work", "drive home", "operate machines"),
    "after_flying": ("fly", "get on a plane", "take a flight", "travel by plane", "go on holiday", "go on vacation"),
    "after_general": ("wash my face", "touch my face", "rub my face", "shower", "eat", "wash my hair", "take a head bath"),
    "after_massage_facials": ("get a facial", "have a massage", "get a massage", "wear goggles", "have a peel", "get laser", "do microneedling", "wear a tight hat", "go for threading"),
    "after_makeup_skincare": ("wear makeup", "put on makeup", "use retinol", "moisturize", "use my serum", "exfoliate", "use foundation", "put on cream"),
    "after_heat_sun": ("sunbathe", "use a sauna", "go in the hot tub", "take a hot bath", "use a sunbed", "go tanning", "sit in the sun", "go to the beach", "do hot yoga", "use a steam room"),
    "after_face_exercises": ("move my face", "frown", "do face exercises", "make faces", "smile"),
    "dental_vaccine_illness": ("go to the dentist", "get a flu shot", "get a vaccine", "have my teeth cleaned", "get a tooth out"),
    "breastfeeding": ("breastfeed", "nurse my baby"),
}  # fmt: skip

MEDICINE: Wordings = {
    "before_blood_thinners": ("aspirin", "ibuprofen", "blood thinners", "warfarin", "eliquis", "naproxen", "apixaban", "clopidogrel", "xarelto", "anti inflammatories", "advil", "nurofen", "combiflam"),
    "pain_reliever": ("tylenol", "paracetamol", "acetaminophen", "painkillers", "a pain reliever", "panadol", "co codamol", "crocin", "dolo"),
    "supplements": ("fish oil", "vitamin e", "ginkgo", "garlic tablets", "vitamins", "zinc", "turmeric", "supplements", "arnica", "phytase"),
    "interactions": ("antibiotics", "gentamicin", "muscle relaxants", "baclofen", "antidepressants", "blood pressure pills", "steroids", "statins", "my medication", "allergy pills", "ozempic", "malaria tablets"),
    "eyelid_droop_care": ("apraclonidine", "oxymetazoline", "upneeq", "eye drops", "lid lifting drops"),
}  # fmt: skip

BRAND: Wordings = {
    "botox": ("botox", "botox cosmetic", "bow tox", "bo talks", "onabotulinumtoxin a"),
    "dysport": ("dysport", "disport", "this port", "azzalure", "as a lure"),
    "xeomin": ("xeomin", "zeo min", "zee oh min", "bocouture", "boccature"),
    "jeuveau": ("jeuveau", "juvo", "ju vo", "nuceiva", "new see va", "newtox"),
    "daxxify": ("daxxify", "dax if i", "daxify"),
    "letybo": ("letybo", "letty bo", "leti bo"),
    "myobloc": ("myobloc", "my a block", "myo block"),
    "relfydess": ("relfydess", "rel fi dess", "alluzience"),
    "fillers": ("fillers", "filler", "dermal fillers", "juvederm", "restylane", "lip filler", "hyaluronic acid"),
}  # fmt: skip

PERSON: Wordings = {
    "pregnancy": ("pregnant women", "a pregnant woman", "someone who is pregnant", "pregnant people"),
    "breastfeeding": ("nursing mothers", "breastfeeding mothers", "a breastfeeding mother"),
    "minimum_age": ("teenagers", "a teenager", "someone under eighteen", "an eighteen year old", "young people"),
    "children_medical": ("children", "a child", "kids", "my child", "a toddler"),
    "older_adults": ("older people", "seniors", "people over sixty five", "my grandmother", "elderly people", "the elderly", "pensioners", "my nan", "my mom", "my mum"),
    "men": ("men", "a man", "guys", "my husband"),
    "neuromuscular_disease": ("people with a muscle disease", "someone with myasthenia gravis", "people with m s"),
    "ingredients_allergy": ("people with an egg allergy", "people with allergies", "someone allergic to eggs"),
    "latex_vegan_halal": ("vegans", "vegetarians", "muslims", "a vegan"),
}  # fmt: skip

SLOT_TYPES: dict[str, Wordings] = {
    "SYMPTOM": SYMPTOM,
    "CONDITION": CONDITION,
    "AREA": AREA,
    "ACTIVITY": ACTIVITY,
    "MEDICINE": MEDICINE,
    "BRAND": BRAND,
    "PERSON": PERSON,
}
