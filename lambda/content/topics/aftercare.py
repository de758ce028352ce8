"""The first days: what to do and not to do."""

from content.shape import Topic

TOPICS: dict[str, Topic] = {
    "after_general": {
        "title": "Aftercare",
        "say": "After Botox in the face you can go back to normal life, but don't rub the spots. Most clinics also say to leave hard exercise until the next day, so follow your injector.",
        "more": "Many clinics say to stay upright for a few hours. Ask what else yours wants you to do.",
        "asked": (
            "what should I do after botox", "what are the aftercare instructions", "what should I not do after botox", "how do I look after my face after botox", "botox aftercare",
            "what do I avoid after botox", "can I touch my face after botox", "what are the rules after botox", "can I wash my face after botox", "what can't I do after botox",
            "what are the dos and don'ts after botox", "can I rub my face after botox",
        ),
        "sources": ("S26", "S28", "S24"),
        "confidence": "C",
        "follow_ups": ("after_exercise", "after_lying_down"),
    },
    "after_lying_down": {
        "title": "Lying down after Botox",
        "say": "After Botox, most clinics suggest you stay upright for about three to four hours. The proof for that is thin, so follow your injector.",
        "more": "Reviews found no published proof that lying down moves Botox.",
        "asked": (
            "can I lie down after botox", "how long after botox can I lie down", "can I sleep after botox", "can I take a nap after botox", "do I have to stay upright after botox",
            "can I sleep on my side after botox", "when can I go to bed after botox", "can I bend over after botox", "can I sleep on my face", "how long do I have to stay upright",
        ),
        "sources": ("S24",),
        "confidence": "C",
        "follow_ups": ("after_massage_facials", "after_exercise"),
    },
    "after_exercise": {
        "title": "Exercise after Botox",
        "say": "After Botox, the usual advice is no hard exercise until the next day. There is no published proof either way, so follow your injector.",
        "more": "Reviews found no studies that settle it. Call {emergency} at once if you feel weak all over, or if it's hard to breathe, swallow or speak.",
        "asked": (
            "can I exercise after botox", "can I go to the gym after botox", "when can I work out after botox", "can I run after botox", "is it okay to do yoga after botox",
            "can I lift weights after botox", "how long after botox can I exercise", "can I go swimming after botox", "can I play sports after botox", "when can I go back to the gym",
            "is walking okay after botox", "can I sweat after botox",
        ),
        "sources": ("S24",),
        "confidence": "C",
        "follow_ups": ("after_lying_down", "after_heat_sun"),
    },
    "after_massage_facials": {
        "title": "Massage and facials after Botox",
        "say": "After Botox in the face, don't rub it, and put off facials and face-down massage at first. The idea is to keep the product in place.",
        "more": "The same goes for goggles and tight bands. Many clinics ask for a longer wait before lasers and peels. How long is a matter of custom, so ask your injector.",
        "asked": (
            "can I get a facial after botox", "can I have a massage after botox", "how long after botox can I get a facial", "can I wear goggles after botox", "can I wear a headband after botox",
            "when can I have a chemical peel after botox", "can I have laser treatment after botox", "is it okay to lie face down for a massage", "can I wear a sleep mask with a tight strap",
            "can I use a face roller after botox", "can I wear a tight hat after botox", "will a massage move my botox",
        ),
        "sources": ("S26",),
        "confidence": "M",
        "follow_ups": ("after_makeup_skincare", "after_general"),
    },
    "after_makeup_skincare": {
        "title": "Makeup and skincare after Botox",
        "say": "Light makeup after Botox is mostly fine once the needle marks have closed. Put it on with clean hands. Clinics differ on how long to wait, so ask yours.",
        "more": "Many clinics say to skip retinoids and scrubs on the same day. That's custom more than proof.",
        "asked": (
            "can I wear makeup after botox", "how long after botox can I put on makeup", "can I use retinol after botox", "when can I use my skincare after botox", "can I put concealer on after botox",
            "can I use a face scrub after botox", "is foundation okay after botox", "can I use a retinoid cream tonight", "can I exfoliate after botox", "when can I cover the marks with makeup",
            "can I do my skincare routine tonight", "what creams should I avoid after botox",
        ),
        "sources": ("practice",),
        "confidence": "M",
        "follow_ups": ("after_massage_facials", "after_heat_sun"),
    },
    "after_heat_sun": {
        "title": "Heat and sun after Botox",
        "say": "Many clinics say to skip saunas, tanning beds, and hot yoga at first after Botox. Ask your injector how long to wait.",
        "more": "I don't have vetted proof that heat does harm. Wearing sunscreen is advice that has some support.",
        "asked": (
            "can I go in the sun after botox", "can I use a sauna after botox", "can I go to a tanning bed after botox", "is a hot tub okay after botox", "can I do hot yoga after botox",
            "can I sunbathe after botox", "does heat affect botox", "can I take a hot shower after botox", "do I need sunscreen after botox", "how long after botox can I use the sauna",
            "can I use a steam room after botox", "can I go to the beach after botox",
        ),
        "sources": ("S24",),
        "confidence": "M",
        "follow_ups": ("after_exercise", "after_massage_facials"),
    },
    "after_flying": {
        "title": "Flying after Botox",
        "say": "There is no published proof that flying after Botox does harm. Some clinics still say to wait a day, so ask your injector.",
        "more": "If you fly, take your injector's number with you.",
        "asked": (
            "can I fly after botox", "can I get on a plane after botox", "how long after botox can I fly", "is it safe to fly after botox", "does flying affect botox", "can I travel after botox",
            "can I take a flight the same day as botox", "will a flight move my botox", "is it okay to go on holiday after botox", "when can I fly",
        ),
        "sources": ("S24",),
        "confidence": "C",
        "follow_ups": ("after_general", "after_exercise"),
    },
    "after_face_exercises": {
        "title": "Face exercises after Botox",
        "say": "Frowning and raising your brows after Botox may make it show about one day sooner. It's up to you.",
        "more": "In one trial, 22 women did it for four hours. It didn't change how the result looked in the end, or how long it lasted.",
        "asked": (
            "should I do face exercises after botox", "does moving your face help botox work faster", "should I frown after botox", "do I need to raise my eyebrows after botox",
            "does facial exercise make botox work sooner", "my injector told me to move my face", "should I exercise the muscles after botox", "does making faces help botox",
            "how long should I frown after botox", "can I speed up my botox", "should I keep my face still after botox", "is it good to scrunch my forehead after botox",
        ),
        "sources": ("S23",),
        "confidence": "C",
        "follow_ups": ("onset_overview", "after_general"),
    },
    "after_driving_work": {
        "title": "Driving and work after Botox",
        "say": "After simple Botox in the face, driving and work are fine. Don't drive if you feel weak or dizzy, or if your sight is off.",
        "more": "Those problems can come hours to weeks later. Get medical help the same day for dizziness or a change in sight. Call {emergency} if you feel weak all over.",
        "asked": (
            "can I drive after botox", "can I go back to work after botox", "do I need time off work for botox", "can I drive home after botox", "when can I go back to work",
            "is it safe to drive after botox", "do I need someone to drive me home", "can I use machines after botox", "can I work the same day as botox", "can I drive myself to my appointment",
        ),
        "sources": ("S13", "S15"),
        "confidence": "C",
        "follow_ups": ("after_flying", "after_general"),
    },
    "alcohol_timing": {
        "title": "Alcohol and Botox",
        "say": "With Botox, skipping alcohol for a day or two before may mean less bruising.",
        "more": "Some clinics say to skip it afterward, too, but that's custom. Ask your injector.",
        "asked": (
            "can I drink alcohol after botox", "can I drink wine after botox", "is it okay to drink before botox", "how long after botox can I drink", "can I have a beer tonight after botox",
            "does alcohol affect botox", "when can I drink after botox", "can I have a glass of wine before my appointment", "no alcohol after botox", "is alcohol bad with botox",
        ),
        "sources": ("S27",),
        "confidence": "C",
        "follow_ups": ("bruise_care", "after_exercise"),
    },
    "bruise_care": {
        "title": "Bruises after Botox",
        "say": "A small bruise where the needle went in is common after Botox. It fades within about one to two weeks.",
        "more": "Hold a cool pack on it gently, and don't rub or press. Get advice today if a bruise grows fast, hurts a lot, or you take a blood thinner.",
        "asked": (
            "is bruising normal after botox", "how do I treat a bruise from botox", "how long do botox bruises last", "will I bruise after botox", "what can I do about a bruise",
            "is it normal to bruise", "does botox cause bruises", "how common is bruising", "how do I get rid of a bruise after botox", "can I put ice on a bruise", "how long will the bruise last",
        ),
        "sources": ("S24", "S26", "S27"),
        "confidence": "C",
        "follow_ups": ("before_blood_thinners", "after_makeup_skincare"),
    },
}  # fmt: skip
