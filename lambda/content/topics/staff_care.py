"""For clinic staff: before, consent, emergencies, records. Facts: sections D5 to D9."""

from content.shape import Topic

TOPICS: dict[str, Topic] = {
    "staff_pre_treatment_checklist": {
        "title": "Checklist before treatment",
        "say": "Don't inject Botox with an infection at the site, or an allergy to any toxin product or its contents. For the bladder, rule out a urine infection, retention without catheter use, and refusal of a catheter. Ask which toxin was given in the last four months, the dose, and when.",
        "more": "Take care with muscle or nerve disease, and swallowing, breathing, or heart illness. Also ask about pregnancy, blood thinners, and planned surgery. Ask about aminoglycosides and muscle relaxants. Look for weak brows, droopy lids, and past face surgery. Check the lot, the expiry, and the units over three months.",
        "asked": (
            "pre-treatment checklist", "what do I check before injecting", "who should not be treated with botox", "contraindications checklist for staff", "what history do I take before botox",
            "what questions do I ask before treatment", "what do I screen for before botox", "which patients need caution", "checks before the first injection",
            "which medicines do I ask about before injecting", "what do I ask about earlier toxin treatments", "safety checks before a botox session",
        ),
        "sources": ("S8", "S13", "S6", "S9", "S14"),
        "confidence": "C",
        "follow_ups": ("staff_consent_points", "max_cumulative_dose"),
        "audience": "staff",
        "local": {
            "en-GB": {
                "say": "Don't inject Botox with an infection at the site, or an allergy to any toxin product or its contents. For the bladder, rule out a urine infection, stones, or retention without catheter use. They must be willing to use one. Ask which toxin was given in the last four months, the dose, and when.",
                "more": "Take care with muscle or nerve disease, and swallowing, breathing or heart illness. Also ask about pregnancy, blood thinners and planned surgery. Ask about seizures, glaucoma and medicines such as aminoglycosides. Look for weak brows, droopy lids and past face surgery. Check the lot, the expiry and the units over three months.",
            },
        },
    },
    "staff_bladder_precare": {
        "title": "Care before bladder injections",
        "say": "For bladder Botox in a child, give antibiotic cover 1 to 3 days before, that day, and 1 to 3 days after. Don't use an aminoglycoside. There must be no urine infection on the day. For adults, I don't have a vetted figure for the days of cover. Read the label.",
        "more": "The child page has antiplatelet drugs stopped at least 3 days before, but only on the prescriber's order. Blood thinners need a plan as well. Make sure the patient will use a catheter if they need one.",
        "asked": (
            "what care is needed before bladder botox", "do patients need antibiotics for bladder injections", "which antibiotics before bladder botox",
            "how many days of antibiotic cover for bladder botox", "can I treat the bladder if there's a urine infection", "do antiplatelets stop before bladder injections", "bladder botox pre-care",
            "how do I prepare a patient for bladder botox", "can I use gentamicin before bladder injections", "what about anticoagulants before bladder botox", "prophylaxis for intravesical botox",
            "checks before injecting the bladder",
        ),
        "sources": ("S11", "S13"),
        "confidence": "C",
        "follow_ups": ("staff_dilution_bladder", "staff_dose_neurogenic_bladder"),
        "audience": "staff",
    },
    "staff_consent_points": {
        "title": "Consent points",
        "say": "Consent for Botox should cover the product and its license, off-label use, and other choices, with no treatment as one. Say who injects, when it starts, and how long it lasts. Go through common and rare risks for each area. Warn about trouble swallowing or breathing, and give an emergency plan.",
        "more": "Side effects can follow even after good visits. For the bladder, talk about a catheter. Ask about pregnancy and photos. Warn against driving with weakness. Cover the price, aftercare, and how to complain. Allow a cooling-off period. They can withdraw at any time. Don't push, and watch for distress about looks.",
        "asked": (
            "what goes in the consent for botox", "consent points for botox", "what should I cover when I take consent", "what risks do I mention on the consent form", "botox consent checklist",
            "how do I consent a patient", "what must a patient know before they sign", "do I need consent for off-label botox", "is a cooling-off period part of consent", "do I need consent for photos",
            "what do I say about alternatives when taking consent", "informed consent for botox",
        ),
        "sources": ("S25", "S8"),
        "confidence": "M",
        "follow_ups": ("staff_documentation", "staff_pre_treatment_checklist"),
        "audience": "staff",
    },
    "staff_emergency_kit": {
        "title": "Emergency kit",
        "say": "An emergency kit for injectors holds adrenaline, oxygen with masks, and fluids. Pack syringes and needles for the adrenaline, or use auto-injectors. Add airway gear and suction. For monitoring, add a blood pressure cuff and a pulse oximeter.",
        "more": "Many kits also hold glucose, a timer, and a defibrillator. Keep a phone close, with a card that has your address. Log the expiry dates. The list is a general guide, so follow your local protocol.",
        "asked": (
            "what goes in the emergency kit", "what should be in the anaphylaxis kit", "emergency kit checklist", "do I need oxygen in the clinic", "do I need a defibrillator in my clinic",
            "what emergency drugs should a botox clinic keep", "crash kit contents", "do we need auto-injectors in the kit", "what emergency equipment do I need on site",
            "what should be on the crash trolley", "what do I keep on hand for emergencies", "resuscitation equipment for an aesthetic clinic",
        ),
        "sources": ("S39",),
        "confidence": "M",
        "follow_ups": ("staff_adrenaline_dose", "staff_anaphylaxis_steps"),
        "audience": "staff",
    },
    "staff_anaphylaxis_steps": {
        "title": "Anaphylaxis steps",
        "say": "For anaphylaxis, stop injecting and call {emergency}. Give adrenaline, also called epinephrine, into the outer mid-thigh muscle at once. Lay the patient flat with legs raised. If breathing is hard, let them sit up. If pregnant, lay them on the left side. Don't let them stand or walk.",
        "more": "Give adrenaline again after 5 to 15 minutes if they're no better. Give oxygen, give fluids for shock, and keep watch on them. Steroids and antihistamines never take its place. If needed, start resuscitation. Send them to the hospital, even if they're better. Note the times, and keep the product.",
        "asked": (
            "what are the steps for anaphylaxis", "my patient is having anaphylaxis", "patient has hives and can't breathe after the injection", "anaphylaxis protocol",
            "how do I manage anaphylaxis in clinic", "what do I do first in anaphylaxis", "how should I position a patient in anaphylaxis", "patient collapsed with swelling and wheeze",
            "steps for a severe allergic reaction in the treatment room", "should I lay the patient flat in anaphylaxis", "do I give a steroid for anaphylaxis",
            "does a patient need hospital after anaphylaxis", "allergic emergency what do I do",
        ),
        "sources": ("S39",),
        "confidence": "C",
        "follow_ups": ("staff_adrenaline_dose", "staff_emergency_kit"),
        "audience": "staff",
        "local": {
            "en-GB": {
                "say": "For anaphylaxis, stop injecting and call {emergency}. Give adrenaline into the outer mid-thigh muscle at once. Lay the patient flat with legs raised. If breathing is hard, let them sit up. If pregnant, lay them on the left side. Don't let them stand or walk.",
                "more": "Give adrenaline again after 5 minutes if they're no better. Give oxygen, give fluids for shock, and keep watch on them. Steroids and antihistamines never take its place. If needed, start resuscitation. Send them to hospital, even if they're better. Note the times, and keep the product.",
            },
        },
    },
    "staff_adrenaline_dose": {
        "title": "Adrenaline dose",
        "say": "Give epinephrine, or adrenaline, 0.01 milligrams per kilogram, up to 0.5 milligrams, into the outer mid-thigh muscle now. Call {emergency}. Give it again after 5 to 15 minutes if the patient is no better. Those are the doses for the United States.",
        "more": "For an adult, half a milligram is 0.5 milliliters of the 1 milligram per milliliter strength. For a child, go by weight, 0.01 milligrams per kilogram. I can't work that out for you. Note the time of each dose. Never give a steroid or an antihistamine in its place. Send the patient to the hospital, even if they feel better.",
        "asked": (
            "how much adrenaline do I give", "adrenaline dose", "what is the dose of epinephrine for anaphylaxis", "epinephrine dose for an adult", "how many micrograms of adrenaline",
            "what dose of adrenaline for a child", "when do I repeat the adrenaline", "where do I inject the adrenaline", "how much epinephrine per kilogram", "can I give a second dose of adrenaline",
            "what's the most epinephrine I can give", "how many milliliters of adrenaline", "adrenaline dose for a six year old", "is adrenaline given in the thigh",
        ),
        "sources": ("S39",),
        "confidence": "C",
        "follow_ups": ("staff_anaphylaxis_steps", "staff_emergency_kit"),
        "audience": "staff",
        "local": {
            "en-GB": {
                "say": "Give adrenaline 500 micrograms into the outer mid-thigh muscle now, for anyone over 12. That is 0.5 millilitres of 1 milligram per millilitre. Call {emergency}. From age 6 to 12, give 300 micrograms. From 6 months to 6 years, give 150 micrograms. Under 6 months, give 100 to 150 micrograms.",
                "more": "Give it again after 5 minutes if the patient is no better. Note the time of each dose. Never give a steroid or an antihistamine in its place. Send the patient to hospital, even if they feel better.",
            },
        },
    },
    "staff_toxin_weakness": {
        "title": "Weakness from toxin",
        "say": "Call {emergency} now for a patient who grows weak after toxin, or has trouble breathing, swallowing, or speaking. Support the airway, and send them to the hospital early. Adrenaline won't undo toxin weakness. The hospital and public health team decide on antitoxin. Sooner is better.",
        "more": "Botulism often starts in the eyes, face, or throat. Then weakness moves down both sides, over hours to days. Signs can start hours to weeks after an injection. In the United States, tell the state or local health department at once. Keep the product name and lot ready.",
        "asked": (
            "my patient is weak after botox what do I do", "patient can't swallow after toxin", "how do I manage toxin spread", "patient has breathing trouble days after botox",
            "does adrenaline help toxin weakness", "is there an antidote to give for toxin spread", "who gives antitoxin", "patient is slurring words after treatment", "suspected botulism in my clinic",
            "a patient's weakness is spreading", "managing generalized weakness after injection", "when do I send a weak patient to hospital",
        ),
        "sources": ("S6", "S29", "S52", "S1"),
        "confidence": "C",
        "follow_ups": ("spread_of_toxin", "staff_reporting_contacts"),
        "audience": "staff",
    },
    "staff_reporting_contacts": {
        "title": "Where to report",
        "say": "In the United States, call AbbVie at 1 800 678 1605 to report a Botox side effect. Also tell MedWatch, the federal drug safety program. If you suspect botulism, tell your state or local health department at once.",
        "more": "For a fake product, email Drug Supply Chain Integrity at F D A dot H H S dot gov, with no spaces. A 2015 notice also gave a phone line, so check it first. It was 1 800 551 3989. I don't have a vetted phone number for MedWatch.",
        "asked": (
            "where do I report an adverse event", "who do I call to report a side effect as a clinician", "what's the number for the maker", "how do I report a fake vial",
            "how do we report a suspected botulism case", "reporting contacts", "how do I file a medwatch report", "how do I send a yellow card", "who do I notify after a reaction",
            "where does our clinic report problems", "abbvie phone number", "which agency do I report to", "contact for adverse event reports",
        ),
        "sources": ("S3", "S29", "S53", "yellow_card", "agencies"),
        "confidence": "C2",
        "follow_ups": ("staff_documentation", "staff_genuineness_check"),
        "audience": "staff",
        "local": {
            "en-GB": {
                "say": "In the United Kingdom, report a Botox side effect through Yellow Card, on 0800 731 6789. The line is open from 10 to 2, Monday to Friday. You can also use the Yellow Card app, or the website at yellowcard dot M H R A dot gov dot U K.",
                "more": "Have the product name, the lot and the expiry ready. Give the time from injection, the signs and what was done. Keep the report number in the notes. Older pages show a different phone number for Yellow Card.",
            },
            "en-CA": {
                "say": "In Canada, report a Botox side effect to Canada Vigilance, at 1 866 234 2345.",
                "more": "Have the product name, the lot, and the expiry ready. Give the time from injection, the signs, and what was done. Keep the report number in the notes.",
            },
            "en-AU": {
                "say": "In Australia, report a Botox side effect to the Therapeutic Goods Administration, at T G A dot gov dot A U. An older page gives the phone number 1800 020 653. Check it before you rely on it.",
                "more": "Have the product name, the lot, and the expiry ready. Give the time from injection, the signs, and what was done. Keep the report number in the notes.",
            },
            "en-IN": {
                "say": "In India, report a Botox side effect to the national drug safety programme, on 1800 180 3024. The number comes from an older page. Check it before you rely on it.",
                "more": "Have the product name, the lot, and the expiry ready. Give the time from injection, the signs, and what was done. Keep the report number in the notes.",
            },
        },
    },
    "staff_documentation": {
        "title": "What to record",
        "say": "For each Botox visit, record the product and strength, the lot and expiry from both carton and vial, and the saline volume with the time mixed. Then note the units at each site, the total, and a map. Keep the consent form, the history, and the medicine list.",
        "more": "Also note the reason for treatment, the needle, and any photos. Write down the aftercare and the emergency number you gave. If something goes wrong, record the time since injection, the signs, and what you did. Add adrenaline times, who was told, and the report number. Follow your local law on records.",
        "asked": (
            "what do I document after botox", "what goes in the treatment record", "what should I write in the notes", "do I have to record the lot number", "botox charting",
            "what do I record for an adverse event", "documentation for a botox visit", "do I need to keep an injection map", "what belongs in the patient file after botox", "record keeping for botox",
            "how should I chart the injection sites", "what details do I note for each patient",
        ),
        "sources": ("S5", "S10"),
        "confidence": "M",
        "follow_ups": ("staff_consent_points", "staff_reporting_contacts"),
        "audience": "staff",
    },
}  # fmt: skip
