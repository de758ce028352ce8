"""The first days: what to do and not to do, and who should ask first. Facts: section A."""

from content.shape import Topic

TOPICS: dict[str, Topic] = {
    "after_general": {
        "title": "Aftercare",
        "say": "After Botox in the face you can go back to normal life straight away. Just don't rub the spots.",
        "more": "Many clinics say to stay upright for a few hours and to leave hard exercise until the next day. Follow what your injector told you.",
        "asked": (
            "what should I do after botox", "what are the aftercare instructions", "what should I not do after botox", "how do I look after my face after botox", "botox aftercare", "what do I avoid after botox", "can I touch my face after botox",
            "what are the rules after botox", "can I wash my face after botox", "what can't I do after botox", "what are the dos and don'ts after botox", "can I rub my face after botox",
        ),
        "sources": ("S26", "S28", "S24"),
        "confidence": "C",
        "reviewed": False,
    },
    "after_exercise": {
        "title": "Exercise after Botox",
        "say": "After Botox, the usual advice is no hard exercise until the next day. There is no published proof either way, so follow your injector.",
        "more": "A gentle walk is fine for most people. Stop and get help if you feel weak, or have trouble breathing.",
        "asked": (
            "can I exercise after botox", "can I go to the gym after botox", "when can I work out after botox", "can I run after botox", "is it okay to do yoga after botox", "can I lift weights after botox", "how long after botox can I exercise",
            "can I go swimming after botox", "can I play sports after botox", "when can I go back to the gym", "is walking okay after botox", "can I sweat after botox",
        ),
        "sources": ("S24",),
        "confidence": "C",
        "reviewed": False,
    },
    "after_lying_down": {
        "title": "Lying down after Botox",
        "say": "After Botox, most clinics suggest you stay upright for about three to four hours. The proof for that is thin, so follow your injector.",
        "more": "Reviews found no published proof that lying down moves Botox.",
        "asked": (
            "can I lie down after botox", "how long after botox can I lie down", "can I sleep after botox", "can I take a nap after botox", "do I have to stay upright after botox", "can I sleep on my side after botox", "when can I go to bed after botox",
            "can I bend over after botox", "can I sleep on my face", "how long do I have to stay upright",
        ),
        "sources": ("S24",),
        "confidence": "C",
        "reviewed": False,
    },
    "alcohol_timing": {
        "title": "Alcohol and Botox",
        "say": "With Botox, skipping alcohol for a day or two before may mean less bruising. Many clinics say the same for the day after.",
        "more": "That advice is about bruises. Alcohol doesn't stop Botox from working.",
        "asked": (
            "can I drink alcohol after botox", "can I drink wine after botox", "is it okay to drink before botox", "how long after botox can I drink", "can I have a beer tonight after botox", "does alcohol affect botox", "when can I drink after botox",
            "can I have a glass of wine before my appointment", "no alcohol after botox", "is alcohol bad with botox",
        ),
        "sources": ("S27",),
        "confidence": "C",
        "reviewed": False,
    },
    "after_driving_work": {
        "title": "Driving and work after Botox",
        "say": "After simple Botox in the face, driving and work are fine. Don't drive if you feel weak or dizzy, or if your sight is off.",
        "more": "Those problems can come hours to weeks later. If they do, get medical help.",
        "asked": (
            "can I drive after botox", "can I go back to work after botox", "do I need time off work for botox", "can I drive home after botox", "when can I go back to work", "is it safe to drive after botox", "do I need someone to drive me home",
            "can I use machines after botox", "can I work the same day as botox", "can I drive myself to my appointment",
        ),
        "sources": ("S13", "S15"),
        "confidence": "C",
        "reviewed": False,
    },
    "after_flying": {
        "title": "Flying after Botox",
        "say": "There is no published proof that flying after Botox does harm. Some clinics still say to wait a day, so ask your injector.",
        "more": "If you fly, take your injector's number with you.",
        "asked": (
            "can I fly after botox", "can I get on a plane after botox", "how long after botox can I fly", "is it safe to fly after botox", "does flying affect botox", "can I travel after botox", "can I take a flight the same day as botox",
            "will a flight move my botox", "is it okay to go on holiday after botox", "when can I fly",
        ),
        "sources": ("S24",),
        "confidence": "C",
        "reviewed": False,
    },
    "pregnancy": {
        "title": "Botox and pregnancy",
        "say": "Botox during pregnancy has not been studied enough, so it is mostly put off. If you had it and then found out, call your doctor. It isn't an emergency by itself.",
        "more": "If you bleed or have pain while you are pregnant, get medical help today.",
        "asked": (
            "can I get botox while pregnant", "is botox safe in pregnancy", "I had botox and I'm pregnant", "can you have botox when you're pregnant", "I found out I'm pregnant after botox", "will botox hurt my baby", "is it safe to have botox when pregnant",
            "botox and pregnancy", "can pregnant women have botox", "does botox affect pregnancy",
        ),
        "sources": ("S36", "S25", "S26"),
        "confidence": "C",
        "reviewed": False,
    },
    "breastfeeding": {
        "title": "Botox and breastfeeding",
        "say": "There is little data on Botox and breastfeeding, and sources differ. Ask your doctor before you decide.",
        "more": "One small study found traces in milk in the first days. Call {emergency} if a baby is floppy, or feeds or breathes poorly.",
        "asked": (
            "can I breastfeed after botox", "is botox safe while breastfeeding", "does botox get into breast milk", "can I get botox while nursing", "should I pump and dump after botox", "botox and breastfeeding", "can nursing mothers have botox",
            "I'm breastfeeding and had botox", "is my milk safe after botox", "how long after botox can I nurse",
        ),
        "sources": ("S36",),
        "confidence": "C",
        "reviewed": False,
    },
    "expectations_mental_health": {
        "title": "Feeling very upset about looks",
        "say": "Being upset about your looks after Botox is hard, and most changes fade in weeks. Tell your clinic, and talk to a doctor or counselor.",
        "more": "If you ever feel unsafe, call or text the crisis line, or call {emergency}.",
        "asked": (
            "I hate how I look after botox", "I'm upset about my botox", "I regret getting botox", "botox made me feel ugly", "I can't stop crying about my face", "I feel pressured to get botox", "should I talk to someone about my looks",
            "why do I want botox so badly", "my partner wants me to get botox", "I'm depressed about my face",
        ),
        "sources": ("S25",),
        "confidence": "C",
        "reviewed": False,
    },
}  # fmt: skip
