"""Effects on eyes, brows, smile and bite."""

from content.shape import Topic

TOPICS: dict[str, Topic] = {
    "eyelid_droop": {
        "title": "A drooping eyelid",
        "say": "A drooping eyelid alone can happen after Botox near the eye, and mostly eases in four to 12 weeks. Tell your injector in the next day or so. Call {emergency} at once if you also see double, feel weak, or find it hard to breathe, swallow or speak.",
        "more": "It starts two to 10 days after. Get advice today if both lids droop, or if one came down suddenly. Don't put in drops that lift the lid unless your prescriber says so.",
        "asked": (
            "is drooping eyelid normal", "can botox cause a droopy eyelid", "how long does a droopy eyelid last", "why do eyelids droop after botox", "is a droopy eye normal after botox",
            "does botox make your eyelid droop", "what is ptosis", "how common is a droopy eyelid after botox", "will a droopy eyelid go away", "can you fix a droopy eyelid from botox",
            "how do I avoid a droopy eyelid", "what is the chance of a droopy eyelid",
        ),
        "sources": ("S35", "S29", "S30"),
        "confidence": "C",
        "follow_ups": ("eyelid_droop_care", "brow_droop"),
    },
    "eyelid_droop_care": {
        "title": "Drops for a drooping eyelid",
        "say": "For a drooping eyelid after Botox, a prescriber may choose drops that lift the lid a little for some hours. They don't cure it, so never use drops like that on your own.",
        "more": "The lift is about one to three millimeters. The drops are off-label for it, and may not suit people with eye or heart disease. Call {emergency} if you see double, feel weak, or can't breathe, swallow or speak well.",
        "asked": (
            "are there drops for a droopy eyelid", "what can I do for a droopy eyelid from botox", "how do you treat a droopy eyelid after botox", "do eye drops fix eyelid droop",
            "what is the treatment for ptosis after botox", "can I use iopidine for a droopy lid", "does apraclonidine work for a drooping lid", "can I get drops to lift my eyelid",
            "how do I fix a droopy lid", "should I use upneeq after botox", "do drops cure a drooping eyelid", "what helps lift a heavy eyelid",
        ),
        "sources": ("S35", "S29", "S30"),
        "confidence": "C",
        "follow_ups": ("eyelid_droop", "dry_or_watery_eye"),
    },
    "brow_droop": {
        "title": "A heavy or uneven brow",
        "say": "A heavy or uneven brow can happen after Botox in the forehead. It eases over weeks as the effect fades. Tell your injector in the next few days.",
        "more": "A heavy brow showed up in about 1.5 percent of people in forehead studies. Eye drops don't help a brow. Call {emergency} if you also see double, feel weak, or find it hard to breathe, swallow or speak.",
        "asked": (
            "why does my brow feel heavy after botox", "can botox make your eyebrows drop", "is a heavy forehead normal after botox", "how long does a heavy brow last", "does botox cause brow droop",
            "can botox make your eyebrows uneven", "how common is brow droop", "why do eyebrows drop after botox", "will a heavy brow go away",
        ),
        "sources": ("S19",),
        "confidence": "C",
        "follow_ups": ("spock_brow", "wearing_off"),
    },
    "spock_brow": {
        "title": "A Spock brow",
        "say": "A Spock brow is an outer brow that sits too high or too arched after Botox. A small correction by your injector can help.",
        "more": "Let the first result settle, and then call the clinic. Don't go to someone else for extra injections.",
        "asked": (
            "what's a spock brow", "can you fix spock brow", "why do my eyebrows look too arched after botox", "why is my outer eyebrow so high after botox",
            "my eyebrows look like a villain after botox", "how do I fix pointy eyebrows from botox", "can botox make your eyebrows arch too much", "what helps spock eyebrows",
            "why do I look surprised after botox", "is a high arched brow normal after botox", "can they correct a brow that's too high", "mister spock eyebrows",
        ),
        "sources": ("practice",),
        "confidence": "M",
        "follow_ups": ("touch_up_timing", "brow_droop"),
    },
    "crooked_smile": {
        "title": "A crooked smile",
        "say": "A crooked smile that comes on slowly can happen after Botox, and fades in weeks. Tell your injector in the next few days. If a face drops suddenly, an arm gets weak, or speech is slurred, it can be a stroke. Call {emergency} at once.",
        "more": "It happens when Botox reaches a smile muscle nearby. It can follow treatment of the crow's feet, the jaw, or the neck.",
        "asked": (
            "can botox give you a crooked smile", "is a crooked smile normal after botox", "why is a smile uneven after botox", "how long does a crooked smile last", "does botox change your smile",
            "can botox make your face uneven", "will a crooked smile go away", "how common is a crooked smile after botox", "can botox make my mouth droop", "why do smiles go lopsided after botox",
        ),
        "sources": ("S26", "S48", "S40"),
        "confidence": "C",
        "follow_ups": ("wearing_off", "chewing_weakness"),
    },
    "chewing_weakness": {
        "title": "A weaker bite",
        "say": "A weaker bite can follow Botox in the jaw, and most such effects clear by 12 weeks. Call {emergency} if it's hard to breathe, swallow or speak, or if one side of your face drops suddenly.",
        "more": "Most show up in two to four weeks. Your smile can change, too. Tell your injector.",
        "asked": (
            "why is it hard to chew after botox", "is a weak bite normal after jaw botox", "can botox make it hard to chew", "how long does chewing weakness last", "my jaw feels weak after botox",
            "will I be able to chew after masseter botox", "does jaw botox affect eating", "can I eat steak after jaw botox", "why is my bite weaker", "when does chewing get back to normal",
            "why does my jaw get tired when I eat", "is it normal that I can't bite hard",
        ),
        "sources": ("S48", "S40"),
        "confidence": "C",
        "follow_ups": ("jaw_masseter", "crooked_smile"),
    },
    "dry_or_watery_eye": {
        "title": "A dry or watery eye",
        "say": "A dry or watery eye can follow Botox near the eye, because you may blink less. Lubricant eye drops can help. See an eye doctor if it lasts.",
        "more": "The label warns about dry eye. Get eye care the same day if the eye is painful or red, or if light hurts it. Do the same if your sight changes, or the lid won't close.",
        "asked": (
            "can botox cause dry eyes", "is a watery eye normal after botox", "why is my eye dry after botox", "do eyes water after botox", "what helps a dry eye after botox",
            "can I use lubricant drops for a dry eye", "why do eyes feel gritty after botox", "can injections around the eye make it water", "does botox make your eyes tear up",
            "my eye keeps watering since my crow's feet were done", "how do I treat a dry eye from botox", "are dry eyes common after botox",
        ),
        "sources": ("S26", "S16", "S42"),
        "confidence": "C2",
        "follow_ups": ("cannot_close_eye", "double_or_blurred_vision"),
    },
    "cannot_close_eye": {
        "title": "An eye that won't close",
        "say": "An eye that won't close after Botox can be harmed, because its clear front is left bare. Get medical advice today, even if it doesn't hurt. Call {emergency} if your sight drops.",
        "more": "A bare eye can get a sore on its front, called an ulcer. Call {emergency} at once if one side of the face drops suddenly. Do the same if it's hard to breathe, swallow, or speak.",
        "asked": (
            "why can't I close my eye after botox", "can botox stop your eye from closing", "is it bad if my eye won't shut after botox", "my eyelid doesn't close all the way",
            "what if an eye won't close after botox", "can botox make it hard to shut your eyes", "why does my eye stay open at night since botox", "can an eye that won't close get damaged",
            "what should I do if my eye doesn't close fully", "can botox cause a corneal ulcer", "can you lose the ability to blink after botox", "is it serious if I can't shut my eye",
        ),
        "sources": ("S16", "S42", "S40", "S13"),
        "confidence": "C",
        "follow_ups": ("dry_or_watery_eye", "double_or_blurred_vision"),
    },
    "double_or_blurred_vision": {
        "title": "Double or blurred vision",
        "say": "Double or blurred vision can happen after Botox, and needs medical advice the same day. Don't drive. Call {emergency} at once if you also feel weak, a lid droops, or it's hard to breathe, swallow or speak.",
        "more": "Sudden or severe loss of sight needs {emergency}, too, and so does double vision with a hoarse voice. Blurred sight can be a local effect of Botox near the eye. It can also be a sign that Botox has spread.",
        "asked": (
            "can botox cause blurred vision", "can botox cause double vision", "is blurry vision normal after botox", "why am I seeing double after botox", "does botox affect your eyesight",
            "what does double vision after botox mean", "why is my sight blurry since my injections", "should I worry about blurred vision after botox", "can botox damage your vision",
            "can I drive with blurry vision after botox", "what should I do about seeing double", "can forehead injections affect my sight",
        ),
        "sources": ("S1", "S14", "S15", "S49"),
        "confidence": "C",
        "follow_ups": ("spread_of_toxin", "after_driving_work"),
    },
}  # fmt: skip
