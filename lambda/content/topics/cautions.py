"""Who should ask first: illnesses, medicines, pregnancy, other treatments."""

from content.shape import Topic

TOPICS: dict[str, Topic] = {
    "contraindications": {
        "title": "Who must not have Botox",
        "say": "You must not have Botox if you're allergic to any botulinum product, or to anything in it. You also can't have it where the skin is infected. With a muscle or nerve disease, the risk is higher, so tell your clinician first.",
        "more": "For the bladder, it's ruled out if you have a urine infection now. It's also ruled out if you can't empty your bladder and don't use a catheter. You must be willing to use one if you need it.",
        "asked": (
            "who should not get botox", "who can't have botox", "what are the contraindications for botox", "when should you not have botox", "is there anyone who shouldn't have botox",
            "can I get botox with an infection", "what rules you out for botox", "who should avoid bladder botox", "am I allowed to have botox", "are some people not suitable for botox",
            "what would stop me from having the injections", "can I have bladder botox with a urine infection", "when would a doctor say no to botox",
        ),
        "sources": ("S3", "S8", "S13"),
        "confidence": "C",
        "follow_ups": ("tell_your_clinician", "neuromuscular_disease"),
        "local": {
            "en-GB": {
                "say": "You must not have Botox if you're allergic to any botulinum product, or to anything in it. You also can't have it where the skin is infected. With a muscle or nerve disease, the risk is higher, so tell your clinician first.",
                "more": "For the bladder, it's ruled out if you have a urine infection now, or bladder stones. It's also ruled out if you can't empty your bladder and don't use a catheter. You must be willing to use one if you need it.",
            },
        },
    },
    "neuromuscular_disease": {
        "title": "Muscle and nerve diseases",
        "say": "Some muscle and nerve diseases raise the risk of severe trouble with Botox, even at normal doses. One is myasthenia gravis. Tell your clinician first. Call {emergency} at once if it's hard to breathe, swallow, or speak.",
        "more": "Lou Gehrig's disease and Lambert-Eaton are two more. The British health service advises people like that not to have it for looks. I don't have a vetted answer on multiple sclerosis, Parkinson's, or Bell's palsy. Ask your clinician.",
        "asked": (
            "can I have botox with myasthenia gravis", "is botox safe with a nerve disease", "can you have botox with a l s", "which muscle diseases are a problem with botox",
            "is botox safe with a muscle disease", "can people with lambert eaton have botox", "I have myasthenia can I get injections", "is botox safe with motor neurone disease",
            "why is botox risky with neuromuscular disease", "can I have botox if I have m s", "does botox make muscle disease worse", "is botox okay with parkinson's",
            "can I get botox if I've had bell's palsy",
        ),
        "sources": ("S1", "S14", "S25"),
        "confidence": "C",
        "follow_ups": ("swallowing_trouble", "contraindications"),
        "local": {
            "en-GB": {
                "say": "Some muscle and nerve diseases raise the risk of severe trouble with Botox, even at normal doses. One is myasthenia gravis. Tell your clinician first. Call {emergency} at once if it's hard to breathe, swallow or speak.",
                "more": "The most common form of motor neurone disease is another, and so is Lambert-Eaton. The NHS advises people like that not to have it for looks. I don't have a vetted answer on multiple sclerosis, Parkinson's or Bell's palsy. Ask your clinician.",
            },
        },
    },
    "pregnancy": {
        "title": "Botox and pregnancy",
        "say": "Botox during pregnancy has not been studied enough, so it is mostly put off. If you had it and then found out, call your doctor. It isn't an emergency by itself.",
        "more": "If you bleed or have pain while you are pregnant, get medical help today. Call {emergency} for heavy bleeding.",
        "asked": (
            "can I get botox while pregnant", "is botox safe in pregnancy", "I had botox and I'm pregnant", "can you have botox when you're pregnant", "I found out I'm pregnant after botox",
            "will botox hurt my baby", "is it safe to have botox when pregnant", "botox and pregnancy", "can pregnant women have botox", "does botox affect pregnancy",
        ),
        "sources": ("S36", "S25", "S26"),
        "confidence": "C",
        "follow_ups": ("breastfeeding", "tell_your_clinician"),
    },
    "breastfeeding": {
        "title": "Botox and breastfeeding",
        "say": "There is little data on Botox and breastfeeding, and sources differ. Ask your doctor before you decide.",
        "more": "One small study found traces in milk in the first days. Call {emergency} if a baby is floppy, or feeds or breathes poorly.",
        "asked": (
            "can I breastfeed after botox", "is botox safe while breastfeeding", "does botox get into breast milk", "can I get botox while nursing", "should I pump and dump after botox",
            "botox and breastfeeding", "can nursing mothers have botox", "I'm breastfeeding and had botox", "is my milk safe after botox", "how long after botox can I nurse",
        ),
        "sources": ("S36",),
        "confidence": "C",
        "follow_ups": ("pregnancy", "tell_your_clinician"),
    },
    "interactions": {
        "title": "Other medicines and Botox",
        "say": "Some medicines can make Botox act more strongly, such as certain antibiotics and muscle relaxants. Give your clinician a list of all you take. Never stop a prescribed medicine by yourself.",
        "more": "Gentamicin is one of those antibiotics. Some drugs can add to effects like a dry mouth. Some malaria and myasthenia drugs may change how Botox acts. I don't have a vetted answer on antidepressants, blood pressure pills, or statins. Ask your clinician. If you were given one of these after Botox, get medical advice today.",
        "asked": (
            "what medicines interact with botox", "does botox interact with other drugs", "can I take antibiotics with botox", "can I have botox while on antibiotics",
            "which antibiotics are a problem with botox", "can I take muscle relaxants with botox", "do antidepressants affect botox", "can I have botox if I take blood pressure pills",
            "is botox okay with my medication", "what drugs shouldn't I take with botox", "does gentamicin affect botox", "can I take steroids with my injections",
            "does my weight loss injection affect botox", "can I take antihistamines with botox",
        ),
        "sources": ("S6", "S37", "S14"),
        "confidence": "P",
        "follow_ups": ("before_blood_thinners", "tell_your_clinician"),
    },
    "before_blood_thinners": {
        "title": "Blood thinners before Botox",
        "say": "Blood thinners, aspirin, and pain pills that calm swelling can mean more bruising after Botox. Never stop a prescribed blood thinner by yourself. Ask the person who prescribed it.",
        "more": "You may hear that you should skip aspirin for two weeks. That's only for people who take it without a prescription, so ask first.",
        "asked": (
            "do blood thinners make you bruise more with botox", "does aspirin make botox bruises worse", "can I take ibuprofen before botox", "will I bleed more from botox on blood thinners",
            "I'm on warfarin is botox okay", "does ibuprofen cause bruising with botox", "how long before botox should I skip aspirin", "are blood thinners a problem for botox",
            "I take a daily aspirin can I have injections", "can you have botox on anticoagulants", "which pain relievers should I avoid before botox", "do anti inflammatories affect bruising",
        ),
        "sources": ("S27", "S9"),
        "confidence": "P",
        "follow_ups": ("supplements", "bruise_care"),
    },
    "never_stop_medicine": {
        "title": "Medicines before Botox",
        "say": "Before Botox, never stop a prescribed medicine by yourself, and above all not a blood thinner. Ask the person who prescribed it.",
        "more": "Blood thinners and aspirin can mean more bruising. Tell your injector about everything you take.",
        "asked": (
            "should I stop my blood thinner before botox", "can I stop taking aspirin before botox", "do I need to stop warfarin for botox", "should I come off my medication before botox",
            "can I skip my tablets before botox", "do I stop blood thinners", "can I take aspirin before botox", "should I pause my eliquis",
           
        ),
        "sources": ("S27", "S9"),
        "confidence": "C",
        "follow_ups": ("before_blood_thinners", "interactions"),
    },
    "supplements": {
        "title": "Supplements and Botox",
        "say": "Fish oil, vitamin E, and ginkgo may add to bruising after Botox. Garlic may too, so tell your injector what you take.",
        "more": "You may hear claims about Botox with zinc or phytase. Good proof for them is lacking.",
        "asked": (
            "should I stop taking supplements before botox", "can I take fish oil before botox", "does vitamin e cause bruising with botox", "does zinc make botox last longer",
            "can I take ginkgo before botox", "do supplements affect botox", "is garlic bad before botox", "what is phytase for botox", "can I take my vitamins before botox",
            "which supplements cause bruising", "does zinc help botox work better", "are herbal pills a problem with botox", "can I have omega three before injections",
        ),
        "sources": ("practice",),
        "confidence": "M",
        "follow_ups": ("before_blood_thinners", "alcohol_timing"),
    },
    "other_toxin_recent": {
        "title": "Another toxin treatment lately",
        "say": "Before Botox, tell your clinician about any botulinum product you've had in the last four months, and which one. Two close together may add up to too much weakness.",
        "more": "That counts for every brand, and for medical use as well as lines. Call {emergency} at once if you feel weak all over, or if it's hard to breathe, swallow or speak.",
        "asked": (
            "can I have botox if I had dysport last month", "can I have botox for migraine and wrinkles at the same time", "is it safe to get two kinds of toxin close together",
            "I had botox two months ago somewhere else does it matter", "can I get botox and xeomin together", "should I tell my doctor I had cosmetic botox",
            "why do they ask about botox in the last four months", "can I have another toxin product soon after botox", "what if I've had a different brand recently",
            "do I need to mention earlier toxin injections", "I already get medical botox can I have it for lines", "can I switch from dysport to botox",
        ),
        "sources": ("S14", "S6", "S1"),
        "confidence": "C2",
        "follow_ups": ("retreatment_interval", "not_interchangeable"),
    },
    "surgery_anaesthesia": {
        "title": "Surgery and Botox",
        "say": "Before surgery, tell the anesthesia team that you've had Botox. Muscle relaxants may act more strongly on you.",
        "more": "Tell your injector, too, if you plan to have surgery. I don't have a vetted answer on how long to leave between Botox and surgery. Ask your clinician.",
        "asked": (
            "can I have surgery after botox", "should I tell my surgeon I've had botox", "does botox affect anesthesia", "is it safe to go under anesthesia after botox",
            "how long before surgery should I have botox", "do I tell the anesthetist about botox", "can I get botox before an operation", "does botox matter if I'm having an operation",
            "I have surgery next week can I have my injections", "can botox affect a general anesthetic", "why do they ask about botox before surgery", "can I have botox after an operation",
        ),
        "sources": ("S6", "S14"),
        "confidence": "C2",
        "follow_ups": ("interactions", "tell_your_clinician"),
        "local": {
            "en-GB": {
                "say": "Before surgery, tell the anaesthetist that you've had Botox. Muscle relaxants may act more strongly on you.",
                "more": "Tell your injector, too, if you plan to have surgery. I don't have a vetted answer on how long to leave between Botox and surgery. Ask your clinician.",
            },
        },
    },
    "dental_vaccine_illness": {
        "title": "Dentist, vaccines and illness",
        "say": "There's no firm label rule about Botox with dental work or vaccines, so ask your clinic. Many clinics leave some days between them. If you're ill or have a fever, put Botox off.",
        "more": "I don't have a vetted number of days to leave. Tell the clinic what you've had done, and when.",
        "asked": (
            "can I go to the dentist after botox", "can I get a vaccine after botox", "can I have botox if I have a cold", "can I have botox and a flu shot on the same day",
            "should I cancel my botox if I'm sick", "can I have dental work before botox", "how long between a vaccine and botox", "can I get my teeth cleaned after botox",
            "does a covid shot affect botox", "can I have botox when I have a fever", "I've got a cold should I still go to my appointment", "can I have a filling the week of my injections",
            "how long after a dental visit can I get botox",
        ),
        "sources": ("S25",),
        "confidence": "M",
        "follow_ups": ("before_visit", "after_general"),
    },
    "expectations_mental_health": {
        "title": "Feeling very upset about looks",
        "say": "Being upset about your looks after Botox is hard. Tell your clinic, and talk to a doctor or counselor. If you think of harming yourself, call {crisis} now.",
        "more": "The effect of Botox fades with time, mostly over three to four months for face lines. If others push you to have it, that's a reason to pause. If you're in danger now, call {emergency}.",
        "asked": (
            "I hate how I look after botox", "I'm upset about my botox", "I regret getting botox", "botox made me feel ugly", "I can't stop crying about my face", "I feel pressured to get botox",
            "should I talk to someone about my looks", "why do I want botox so badly", "my partner wants me to get botox", "I'm depressed about my face",
        ),
        "sources": ("S25",),
        "confidence": "C",
        "follow_ups": ("natural_look", "consult_questions"),
    },
}  # fmt: skip
