"""The grave ones: spread, swallowing, heart, fits and death."""

from content.shape import Topic

TOPICS: dict[str, Topic] = {
    "spread_of_toxin": {
        "title": "Danger signs after Botox",
        "say": "The danger signs after Botox are weak muscles, and trouble seeing, speaking, swallowing or breathing. Loss of bladder control is one, too. Call {emergency} at once if you feel weak all over, or if it's hard to breathe, swallow or speak.",
        "more": "Contact a medical professional right away for double vision, a hoarse voice, or loss of bladder control. If two signs come together, call {emergency}. Call for a swollen face or throat, too. Signs can come hours to weeks later.",
        "asked": (
            "what are the danger signs after botox", "what are the warning signs of botox", "when should I call a doctor after botox", "when is it an emergency after botox",
            "what should I watch for after botox", "what are the serious side effects of botox", "can botox spread to other parts of the body", "can botox affect breathing",
            "can botox affect swallowing", "what are the signs of botulism", "when should I worry after botox", "can botox make it hard to swallow", "what are the red flags after botox",
            "can botox kill you", "list the danger signs", "which symptoms are emergencies", "can botox cause muscle weakness", "can botox cause loss of bladder control",
        ),
        "sources": ("S1", "S2", "S13", "S15", "S26"),
        "confidence": "C",
        "follow_ups": ("botulism_course", "swallowing_trouble"),
    },
    "botulism_course": {
        "title": "How botulism develops",
        "say": "Botulism is an illness in which a toxin weakens the muscles. It starts in the eyes, face, and throat. Call {emergency} at once if you feel weak, or if it's hard to breathe, swallow or speak.",
        "more": "The weakness moves down both sides over hours to days. Double vision with drooping lids needs {emergency}, too. Doctors can give an antitoxin. It stops the illness, but doesn't undo weakness that has set in. Earlier is better.",
        "asked": (
            "how does botulism start", "what is botulism", "how does botulism from botox progress", "what happens to your body with botulism", "how fast does botulism develop",
            "is there an antitoxin for botulism", "can botulism be treated", "where does the weakness begin with botulism", "how do doctors treat botulism", "does botulism get worse over time",
            "can botox give you botulism", "does the antitoxin reverse the weakness", "what are the first things to go weak in botulism",
        ),
        "sources": ("S29", "S52"),
        "confidence": "M",
        "follow_ups": ("spread_of_toxin", "counterfeit_signs"),
    },
    "swallowing_trouble": {
        "title": "Trouble swallowing",
        "say": "Trouble swallowing after Botox is an emergency, so call {emergency} at once. It's most likely after treatment in the neck.",
        "more": "It can last for months, and some people need a feeding tube. Past swallowing or breathing illness makes it worse. So does a high dose in the neck muscles. In studies of neck spasm, 19 percent of people had some trouble.",
        "asked": (
            "is trouble swallowing an emergency after botox", "why is it hard to swallow after botox", "can neck botox cause swallowing problems", "how long does swallowing trouble last after botox",
            "is dysphagia a side effect of botox", "who is most at risk of swallowing problems", "can botox make you choke", "why can't I swallow properly since my neck injections",
            "what if food sticks in my throat after botox", "can you need a feeding tube after botox", "how common are swallowing problems after botox", "what should I do if I can't swallow",
        ),
        "sources": ("S11", "S14"),
        "confidence": "C",
        "follow_ups": ("spread_of_toxin", "neck_dystonia_treatment"),
    },
    "heart_events": {
        "title": "Heart problems after Botox",
        "say": "Heart problems have been reported after Botox, but it isn't proven that Botox was the cause. They include an uneven heartbeat and heart attacks, and some people died. Call {emergency} at once for chest pain.",
        "more": "Get advice today for a racing or uneven heartbeat. If you also faint, or it's hard to breathe, call {emergency}. Before you have Botox, tell your clinician about any heart or blood vessel disease.",
        "asked": (
            "can botox cause a heart attack", "can botox affect your heart", "is botox safe with a heart condition", "does botox cause heart problems", "can I have botox if I have heart disease",
            "can botox cause an irregular heartbeat", "does botox give you palpitations", "I have a pacemaker can I get botox", "can the injections make my heart race",
            "has botox ever caused heart trouble", "is it risky for people with a weak heart", "can you get chest pain from botox",
        ),
        "sources": ("S7", "S9"),
        "confidence": "C2",
        "follow_ups": ("tell_your_clinician", "death_risk"),
    },
    "seizures": {
        "title": "Seizures and Botox",
        "say": "Seizures have been reported after Botox. Call {emergency} at once for a seizure. If you've ever had one, tell your clinician before you have Botox.",
        "more": "I don't have a vetted answer on how often they happen, or on whether Botox is the cause. Ask your clinician. Never stop a prescribed medicine for Botox by yourself.",
        "asked": (
            "can botox cause seizures", "is botox safe with epilepsy", "can I have botox if I've had seizures", "does botox trigger fits", "can people with epilepsy get botox",
            "can botox cause convulsions", "is a seizure a side effect of botox", "I had a seizure years ago can I have injections", "do I need to mention my epilepsy", "can you have a fit after botox",
            "should epileptics avoid botox", "does botox affect seizure medicine",
        ),
        "sources": ("S9",),
        "confidence": "P",
        "follow_ups": ("tell_your_clinician", "interactions"),
    },
    "death_risk": {
        "title": "Deaths reported after Botox",
        "say": "Deaths have been reported after Botox. The label tells of deaths when breathing or swallowing failed. Call {emergency} at once for trouble breathing, swallowing or speaking.",
        "more": "A United States review of reports from 1989 to 2003 found 28 deaths. All came after medical use, and none after use for looks. Even so, no use of Botox is free of risk.",
        "asked": (
            "has anyone died from botox", "can you die from botox", "is botox deadly", "how many people have died from botox", "what is the risk of death with botox", "can botox be fatal",
            "did anyone die after cosmetic botox", "how likely am I to die from botox", "is botox lethal", "are there deaths linked to botox", "have the injections ever killed anyone",
            "could I die from getting my forehead done",
        ),
        "sources": ("S33", "S1", "S13"),
        "confidence": "C",
        "follow_ups": ("spread_of_toxin", "who_can_inject"),
    },
    "autonomic_dysreflexia": {
        "title": "Autonomic dysreflexia",
        "say": "Autonomic dysreflexia is an emergency for people with a high spinal cord injury, and it can follow bladder Botox. The signs are a pounding headache, flushing, and sweating. Call {emergency} at once.",
        "more": "Sit up while you wait, and loosen tight clothes. The pulse can be slow, and blood pressure gets very high. In studies of bladders with nerve damage, 1.5 percent had it, against 0.4 percent without Botox.",
        "asked": (
            "what is autonomic dysreflexia", "can botox cause autonomic dysreflexia", "what are the signs of autonomic dysreflexia", "is bladder botox safe with a spinal cord injury",
            "how common is autonomic dysreflexia after botox", "is autonomic dysreflexia an emergency", "can I get dysreflexia from bladder injections",
            "why do I get a pounding headache and sweat after bladder botox", "I have a spinal injury what should I watch for", "who gets autonomic dysreflexia", "what is dysreflexia",
            "can bladder botox raise my blood pressure", "what should paraplegics know about bladder botox",
        ),
        "sources": ("S44",),
        "confidence": "C",
        "follow_ups": ("bladder_side_effects", "bladder_treatment"),
    },
}  # fmt: skip
