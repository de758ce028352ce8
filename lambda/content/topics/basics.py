"""What Botox is, what it treats and what it does for the face. Facts: section A; source keys: docs/sources.md."""

from content.shape import Topic

TOPICS: dict[str, Topic] = {
    "what_is_botox": {
        "title": "What Botox is",
        "say": "Botox is a prescription drug that relaxes muscles for a while. It holds a tiny, measured amount of a purified protein from a germ called Clostridium botulinum.",
        "more": "The injection holds the protein, not live germs. It was first approved in the United States in 1989. Many people say Botox for every brand, but Botox is just one.",
        "asked": (
            "what is botox", "what's botox", "tell me about botox", "what is botox made of", "what's in botox", "is botox a drug",
            "is botox a poison", "explain botox", "what does botox mean", "is botox a prescription", "where does botox come from",
            "what kind of medicine is botox", "is botox a toxin", "what exactly is botox", "does botox have live germs in it",
        ),
        "sources": ("S1", "S3", "S30", "S54"),
        "confidence": "C",
        "reviewed": False,
    },
    "how_it_works": {
        "title": "How Botox works",
        "say": "Botox works by blocking the signal from a nerve to a muscle, so the muscle relaxes for a while. You keep the feeling in your skin.",
        "more": "It can also quiet sweat glands and the bladder muscle. Over time the nerves become active again, and the effect fades.",
        "asked": (
            "how does botox work", "how does it work", "what does botox do", "what does botox do to your muscles", "how does botox stop wrinkles",
            "how does botox relax muscles", "why does botox make wrinkles go away", "what does botox do to nerves", "does botox freeze the muscle",
            "how does botox paralyze muscles", "what happens in the muscle after botox", "does botox block nerves", "how does botox get rid of lines",
            "how does botox weaken a muscle", "why does it stop muscles from moving", "what happens inside the nerve", "explain how botox works",
        ),
        "sources": ("S27", "S28", "S37"),
        "confidence": "C",
        "reviewed": False,
    },
    "approved_medical_uses": {
        "title": "What Botox treats",
        "say": "Botox treats heavy sweating, neck and shoulder spasms, and an overactive bladder. It also helps with blinking that can't be controlled, crossed eyes, and chronic migraine in some people.",
        "more": "It also eases stiff arms and legs. For sweating, the label covers severe underarm sweating. For migraine, it is for adults with headaches on most days.",
        "asked": (
            "what does botox treat", "what is botox used for", "what medical problems does botox help", "what can botox treat", "what are the medical uses of botox",
            "what conditions is botox approved for", "is botox only for wrinkles", "what else is botox used for besides wrinkles", "does botox help any medical conditions",
            "why would a doctor use botox", "what illnesses can botox help", "approved uses of botox", "what is botox good for medically", "list the medical uses of botox",
        ),
        "sources": ("S2", "S7", "S16", "S11"),
        "confidence": "C2",
        "reviewed": False,
    },
    "approved_cosmetic_areas": {
        "title": "What Botox does for the face",
        "say": "For the face, Botox softens frown lines, crow's feet, and forehead lines. In the United States it is also approved for neck bands.",
        "more": "Crow's feet are the lines at the corners of the eyes. Neck bands were added in October 2024. Other countries have other approved areas.",
        "asked": (
            "what does botox do for the face", "does botox help forehead lines", "does botox get rid of crow's feet", "can botox treat frown lines", "what wrinkles does botox treat",
            "where on the face can you have botox", "which areas can be treated with botox", "does botox work on eleven lines", "is botox good for wrinkles", "what lines does botox smooth",
            "which parts of the face are approved for botox", "can botox help the lines between my eyebrows", "what cosmetic areas is botox approved for", "botox for forehead wrinkles",
            "can you get botox around the eyes", "does botox help worry lines",
        ),
        "sources": ("S3", "S34"),
        "confidence": "C",
        "reviewed": False,
    },
    "sweating_treatment": {
        "title": "Botox for sweating",
        "say": "Botox can treat severe underarm sweating when skin products have not worked. Relief often lasts about six months.",
        "more": "It quiets the nerves that turn on the sweat glands. After palm treatment, the hands can be weak for a time. Some people sweat more in other places.",
        "asked": (
            "does botox help sweating", "botox for sweating", "can botox stop sweaty armpits", "does botox work for excessive sweating", "botox for underarm sweating", "can botox help hyperhidrosis",
            "can botox stop my hands from sweating", "how does botox stop sweating", "is botox good for sweaty palms", "armpit botox", "can you get botox for sweating", "will botox stop me sweating so much",
        ),
        "sources": ("S11", "S28"),
        "confidence": "C",
        "reviewed": False,
    },
    "neck_dystonia_treatment": {
        "title": "Botox for neck spasms",
        "say": "Botox can ease neck and shoulder spasms from a problem called cervical dystonia. It lowers the pulling and the pain.",
        "more": "It is repeated about every 12 weeks. The main risk is trouble swallowing, so call for help if that starts.",
        "asked": (
            "does botox help neck spasms", "botox for neck spasms", "can botox treat cervical dystonia", "does botox work for a twisted neck", "botox for shoulder spasms", "can botox help neck and shoulder spasms",
            "is botox used for neck dystonia", "botox for torticollis", "can botox ease neck pulling", "does botox help with dystonia", "botox for a stiff twisted neck",
        ),
        "sources": ("S11", "S7"),
        "confidence": "C",
        "reviewed": False,
    },
    "bladder_treatment": {
        "title": "Botox for the bladder",
        "say": "Botox can treat an overactive bladder when tablets have not helped. It eases sudden urges, frequent trips, and leaks.",
        "more": "You must not have a urine infection on the day. You also need to be willing to use a catheter for a time if your bladder won't empty.",
        "asked": (
            "does botox help overactive bladder", "botox for bladder", "can botox help bladder leaks", "how does bladder botox work", "is botox used for the bladder", "botox for urinary urgency",
            "can botox stop me needing to pee all the time", "what is bladder botox", "does botox treat incontinence", "botox for an overactive bladder", "can botox calm my bladder",
        ),
        "sources": ("S12", "S13"),
        "confidence": "C",
        "reviewed": False,
    },
    "eyelid_spasm_treatment": {
        "title": "Botox for uncontrollable blinking",
        "say": "Botox can treat uncontrollable blinking and eyelid spasms. Small doses around the eye give about three months of relief.",
        "more": "A drooping eyelid and dry eyes are the most common problems after it.",
        "asked": (
            "does botox help uncontrollable blinking", "botox for eyelid spasms", "can botox treat blepharospasm", "can botox stop eye twitching", "botox for blinking too much", "does botox stop eyelid twitching",
            "is botox used for eye spasms", "can botox help if I can't stop blinking", "botox for blinking", "how long does botox last for eyelid spasms",
        ),
        "sources": ("S16",),
        "confidence": "C",
        "reviewed": False,
    },
    "strabismus_not_lazy_eye": {
        "title": "Botox for crossed eyes",
        "say": "Botox can straighten some crossed or misaligned eyes. A true lazy eye, with poor sight, is a different problem.",
        "more": "It is approved for eyes that don't line up from age 12. An eye doctor can tell you which problem it is.",
        "asked": (
            "can botox fix crossed eyes", "does botox help lazy eye", "botox for strabismus", "can botox straighten my eyes", "botox for a squint", "does botox treat misaligned eyes", "is botox used for crossed eyes",
            "can you have botox for a lazy eye", "botox for eyes that don't line up", "can botox help an eye that turns in",
        ),
        "sources": ("S16",),
        "confidence": "C",
        "reviewed": False,
    },
    "migraine_treatment": {
        "title": "Botox for migraine",
        "say": "Botox can help prevent chronic migraine in some adults. That means headaches on 15 or more days a month, each lasting four hours or more.",
        "more": "It takes 31 tiny injections around the head and neck, every 12 weeks. It isn't for people with fewer headache days.",
        "asked": (
            "does botox help migraine", "botox for migraines", "can botox stop headaches", "does botox work for chronic migraine", "how many injections for migraine botox", "where do the migraine injections go",
            "is botox used for headaches", "can you get botox for migraines", "how does botox help migraine", "who can get botox for migraine", "migraine shots", "how often is botox given for migraine",
        ),
        "sources": ("S17", "S7"),
        "confidence": "C",
        "reviewed": False,
    },
}  # fmt: skip
