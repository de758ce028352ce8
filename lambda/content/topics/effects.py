"""What to expect afterwards, and the danger signs. Facts: section A, corrections in section F."""

from content.shape import Topic

TOPICS: dict[str, Topic] = {
    "side_effects_common": {
        "title": "What to expect after Botox",
        "say": "After Botox, a bruise or soreness where the needle went in is common, and so is a headache. A drooping eyelid or a crooked smile happens less often.",
        "more": "Small bumps, a tight feeling, and a mild cold feeling can happen too. Most of these are mild and pass in days. Tell your injector about anything that worries you.",
        "asked": (
            "what are the side effects of botox", "what are the common side effects", "what should I expect after botox", "is botox safe", "does botox have side effects", "what can go wrong with botox", "what happens after botox",
            "what side effects does botox have", "are there any side effects", "what are the risks of botox", "side effects", "what problems can botox cause", "what are normal side effects of botox", "is it normal to be sore after botox",
        ),
        "sources": ("S19", "S26", "S55"),
        "confidence": "C",
        "reviewed": False,
    },
    "bruise_care": {
        "title": "Bruises after Botox",
        "say": "A small bruise where the needle went in is common after Botox. It fades within about one to two weeks.",
        "more": "Hold a cool pack on it gently, and don't rub or press. Get advice today if a bruise grows fast, hurts a lot, or you take a blood thinner.",
        "asked": (
            "is bruising normal after botox", "how do I treat a bruise from botox", "how long do botox bruises last", "will I bruise after botox", "what can I do about a bruise", "is it normal to bruise", "does botox cause bruises",
            "how common is bruising", "how do I get rid of a bruise after botox", "can I put ice on a bruise", "how long will the bruise last",
        ),
        "sources": ("S24", "S26", "S27"),
        "confidence": "C",
        "reviewed": False,
    },
    "headache": {
        "title": "A headache after Botox",
        "say": "A headache in the first days after Botox is common, and it is mostly mild. A pain reliever that you have taken before without trouble can help.",
        "more": "Get advice today if it lasts more than three days or is strong. Call {emergency} for a sudden, very bad headache.",
        "asked": (
            "is a headache normal after botox", "does botox cause headaches", "can botox give you a headache", "how long does a botox headache last", "why do I get a headache after botox", "are headaches common after botox",
            "will botox give me a headache", "what can I take for a headache after botox", "headache after botox", "how common are headaches after botox",
        ),
        "sources": ("S55", "S27"),
        "confidence": "C",
        "reviewed": False,
    },
    "eyelid_droop": {
        "title": "A drooping eyelid",
        "say": "A drooping eyelid alone can happen after Botox near the eye. It starts two to 10 days after, and eases in about four to 12 weeks. Tell your injector in the next day or so.",
        "more": "It happens when Botox reaches the muscle that lifts the lid. In the usual case it isn't permanent. Don't put in any drops unless your prescriber says so.",
        "asked": (
            "is drooping eyelid normal", "can botox cause a droopy eyelid", "how long does a droopy eyelid last", "why do eyelids droop after botox", "is a droopy eye normal after botox", "does botox make your eyelid droop",
            "what is ptosis", "how common is a droopy eyelid after botox", "will a droopy eyelid go away", "can you fix a droopy eyelid from botox", "how do I avoid a droopy eyelid", "what is the chance of a droopy eyelid",
        ),
        "sources": ("S35", "S29", "S30"),
        "confidence": "C",
        "reviewed": False,
    },
    "brow_droop": {
        "title": "A heavy or uneven brow",
        "say": "A heavy or uneven brow can happen after Botox in the forehead. It eases over weeks as the effect fades. Tell your injector in the next few days.",
        "more": "A heavy brow showed up in about 1.5 percent of people in forehead studies. Eye drops don't help a brow.",
        "asked": (
            "why does my brow feel heavy after botox", "can botox make your eyebrows drop", "is a heavy forehead normal after botox", "how long does a heavy brow last", "does botox cause brow droop", "can botox make your eyebrows uneven",
            "what is spock brow", "how common is brow droop", "why do eyebrows drop after botox", "will a heavy brow go away",
        ),
        "sources": ("S19",),
        "confidence": "C",
        "reviewed": False,
    },
    "crooked_smile": {
        "title": "A crooked smile",
        "say": "A crooked smile that comes on slowly can happen when Botox reaches a smile muscle nearby. It fades in weeks. Tell your injector in the next few days.",
        "more": "If a face drops suddenly, an arm gets weak, or speech is slurred, that can be a stroke. Call {emergency} at once.",
        "asked": (
            "can botox give you a crooked smile", "is a crooked smile normal after botox", "why is a smile uneven after botox", "how long does a crooked smile last", "does botox change your smile", "can botox make your face uneven",
            "will a crooked smile go away", "how common is a crooked smile after botox", "can botox make my mouth droop", "why do smiles go lopsided after botox",
        ),
        "sources": ("S26", "S48", "S40"),
        "confidence": "C",
        "reviewed": False,
    },
    "spread_of_toxin": {
        "title": "Danger signs after Botox",
        "say": "The danger signs after Botox are weak muscles, and trouble seeing, speaking, swallowing or breathing. Call {emergency} at once if it is hard to breathe, swallow or speak. Loss of bladder control needs help the same day.",
        "more": "A hoarse voice or drooping lids are warning signs too. They can come hours to weeks after the injection. Contact a medical professional right away.",
        "asked": (
            "what are the danger signs after botox", "what are the warning signs of botox", "when should I call a doctor after botox", "when is it an emergency after botox", "what should I watch for after botox", "what are the serious side effects of botox",
            "can botox spread to other parts of the body", "can botox affect breathing", "can botox affect swallowing", "what are the signs of botulism", "when should I worry after botox", "can botox make it hard to swallow", "what are the red flags after botox",
            "can botox kill you", "list the danger signs", "which symptoms are emergencies", "can botox cause muscle weakness", "can botox cause loss of bladder control",
        ),
        "sources": ("S1", "S2", "S13", "S15", "S26"),
        "confidence": "C",
        "reviewed": False,
    },
    "allergic_reaction": {
        "title": "Allergic reactions",
        "say": "An allergic reaction to Botox is rare. A little itch at the spot is one thing, but swelling of the face or throat, hives, or trouble breathing needs {emergency} at once.",
        "more": "Tell your injector about any past reaction to a botulinum product. Tell them about a small rash in the next few days.",
        "asked": (
            "can you be allergic to botox", "what does an allergic reaction to botox look like", "can botox cause an allergic reaction", "is a rash normal after botox", "is itching normal after botox", "can botox cause hives",
            "how rare is an allergic reaction to botox", "what if I'm allergic to botox", "am I allergic to botox", "does botox cause itching",
        ),
        "sources": ("S13", "S15"),
        "confidence": "C",
        "reviewed": False,
    },
    "natural_look": {
        "title": "A stiff or frozen look",
        "say": "A stiff or frozen look after Botox eases as the effect fades. There is no way to undo Botox sooner.",
        "more": "The right dose softens lines rather than freezing them. Tell your injector how you feel about it, so the next plan can change.",
        "asked": (
            "can botox be reversed", "how do I undo botox", "will botox make me look frozen", "can I still move my face with botox", "will I look natural with botox", "is a frozen forehead normal", "why can't I move my forehead after botox",
            "does botox make you look plastic", "how do I avoid a frozen look", "will people know I had botox", "is there an antidote for botox",
        ),
        "sources": ("S28",),
        "confidence": "C",
        "reviewed": False,
    },
    "neck_weakness_pain": {
        "title": "A sore or stiff neck",
        "say": "A sore or stiff neck can follow Botox for migraine or neck spasms. It mostly passes in days.",
        "more": "Get advice today if it is severe, or if your neck feels weak. Call {emergency} if you can't hold your head up, or swallowing gets hard.",
        "asked": (
            "is a stiff neck normal after botox", "can botox make your neck sore", "why does my neck hurt after migraine botox", "does botox cause neck pain", "how long does neck pain last after botox", "is neck pain common after botox",
            "can botox weaken your neck", "what helps a stiff neck after botox", "neck pain after migraine shots", "is a sore neck normal after migraine shots",
        ),
        "sources": ("S18", "S29"),
        "confidence": "C",
        "reviewed": False,
    },
    "fainting": {
        "title": "Fainting at the needle",
        "say": "Fainting at the needle can happen with any injection, Botox included. Tell the clinic, so you can lie down next time.",
        "more": "Fainting along with hives, swelling or wheezing is treated as a severe allergy. Call {emergency} for that.",
        "asked": (
            "what if I faint during botox", "can you faint from botox", "do people faint when they get botox", "is it normal to feel faint at the needle", "I'm scared I'll faint", "what if I pass out at the needle", "how common is fainting with botox",
            "can botox make you faint", "will I faint", "is fainting common with botox", "how many people faint at botox", "what should I do if I'm prone to fainting",
        ),
        "sources": ("S18", "S39"),
        "confidence": "C",
        "reviewed": False,
    },
}  # fmt: skip
