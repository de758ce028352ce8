"""For clinic staff: mixing, storage, the genuineness check. Facts: sections D3, D4 and D10."""

from content.shape import Topic

TOPICS: dict[str, Topic] = {
    "staff_reconstitution_steps": {
        "title": "Mixing steps",
        "say": "Mix Botox only with preservative-free 0.9 percent sodium chloride. Let the vacuum pull the saline in. If there's no vacuum, discard the vial. Swirl gently, and don't shake or make bubbles. Write the date and time on the vial.",
        "more": "The mix should be clear and colorless, with no particles. Use a new sterile needle for each entry. Keep each vial to one patient. Vial sizes need different amounts of saline, so label each syringe.",
        "asked": (
            "how do I reconstitute botox", "reconstitution steps", "what do I mix botox with", "there's no vacuum in the vial", "can I shake the vial", "how do I add saline to the vial",
            "can I use bacteriostatic saline", "what should the mixed solution look like", "can I use one vial for two patients", "do I need a new needle for each entry",
            "how do I prepare a botox vial", "the solution looks cloudy", "what kind of saline for botox", "do I write the time on the vial",
        ),
        "sources": ("S5", "S10"),
        "confidence": "C",
        "follow_ups": ("staff_dilution_cosmetic", "staff_storage_after_mixing"),
        "audience": "staff",
        "local": {
            "en-GB": {
                "say": "Mix Botox only with preservative-free 0.9 percent sodium chloride. Let the vacuum pull the saline in. If there's no vacuum, discard the vial. Swirl gently, and don't shake or make bubbles. Write the date and time on the vial.",
                "more": "The mix should be clear, with no colour or a slight yellow tint, and no particles. Use a new sterile needle for each entry. Keep each vial to one patient. Vial sizes need different amounts of saline, so label each syringe.",
            },
        },
    },
    "staff_dilution_cosmetic": {
        "title": "Cosmetic dilution",
        "say": "For cosmetic use, put 2.5 milliliters of saline in a 100 unit vial, or 1.25 milliliters in a 50 unit vial. Both give 4 units per 0.1 milliliters. Those are the United States figures. Use only preservative-free 0.9 percent sodium chloride.",
        "more": "To check a mix, multiply the milliliters of saline by ten. Then divide the vial units by that. The answer is the units in each 0.1 milliliters.",
        "asked": (
            "how do I dilute botox cosmetic", "cosmetic dilution", "how much saline in a hundred unit vial for wrinkles", "how much saline for a fifty unit vial of botox cosmetic", "how much saline for the fifty",
            "what dilution for frown lines", "what concentration do I use for the face", "how many milliliters of saline for botox cosmetic", "how many units per point one milliliters for cosmetic use",
            "standard dilution for facial lines", "saline volume for cosmetic botox", "what's the mix for crow's feet and forehead", "how do I get four units per tenth of a milliliter",
        ),
        "sources": ("S5",),
        "confidence": "C",
        "follow_ups": ("staff_reconstitution_steps", "staff_storage_after_mixing"),
        "audience": "staff",
    },
    "staff_dilution_other_uses": {
        "title": "Dilution for medical uses",
        "say": "For migraine or spasticity dilution, put 2 milliliters of saline in a 100 unit vial, or 4 in a 200 unit vial. Both give 5 units per 0.1 milliliters. Other strengths come from a United Kingdom label, so ask for more.",
        "more": "In a 100 unit vial, 1 milliliter gives 10 units per 0.1 milliliters. Half a milliliter gives 20. Two and a half give 4. Four give 2.5. Eight give 1.25. A 50 unit vial takes half the saline for the same strength. Label each syringe.",
        "asked": (
            "dilution for medical botox", "how much saline for migraine botox", "what dilution for spasticity", "how do I dilute a two hundred unit vial",
            "how do I get five units per point one milliliters", "dilution table for botox", "how do I get ten units per point one milliliters", "what dilution for cervical dystonia",
            "dilution for blepharospasm", "saline for underarm sweating botox", "how do I work out units per point one milliliters", "dilution chart for therapeutic botox",
            "how much saline for two point five units per tenth",
        ),
        "sources": ("S10", "S5"),
        "confidence": "C2",
        "follow_ups": ("staff_reconstitution_steps", "staff_dilution_bladder"),
        "audience": "staff",
    },
    "staff_dilution_bladder": {
        "title": "Dilution for the bladder",
        "say": "For the bladder, 10 milliliters of saline in a 100 unit vial gives 1 unit per 0.1 milliliters. For 200 units, two 100 unit vials make three syringes of 10 milliliters. Ask for more to hear those steps. Use preservative-free saline only, and use the syringes at once.",
        "more": "For 200 units, put 6 milliliters of saline into each of two 100 unit vials. Draw 4 milliliters from each vial into its own 10 milliliter syringe. Draw the last 2 milliliters from both vials into a third. Then add 6 milliliters of saline to all three. Label each one.",
        "asked": (
            "how do I dilute botox for the bladder", "bladder dilution", "how much saline for bladder botox", "how do I make up two hundred units for the bladder",
            "how do I fill the three bladder syringes", "how do I mix botox for overactive bladder", "saline volume for neurogenic bladder", "what concentration for bladder injections",
            "how do I draw up two vials for the bladder", "ten milliliters in a hundred unit vial", "how do I reconstitute for bladder injections", "how soon must bladder syringes be used",
        ),
        "sources": ("S10", "S5"),
        "confidence": "C",
        "follow_ups": ("staff_bladder_precare", "staff_dose_overactive_bladder"),
        "audience": "staff",
    },
    "staff_storage_unopened": {
        "title": "Storage of unopened vials",
        "say": "2 to 8 degrees Celsius, in a fridge, is right for unopened Botox vials. Go by the date printed on the pack. Don't use stock that's out of date or was not kept cold.",
        "more": "An older sheet for the United States gave up to 36 months for 100 unit vials, and up to 24 months for 200 unit vials. I don't have a vetted answer on short breaks in the cold chain. Ask the maker.",
        "asked": (
            "how do I store unopened botox", "what temperature for unopened vials", "fridge temperature for botox stock", "what is the shelf life of an unopened vial",
            "can unopened botox go in the freezer", "the vials were left out of the fridge", "how long does an unopened vial keep", "our botox delivery arrived warm", "storage of new vials",
            "can I use an expired vial", "the fridge failed overnight is our stock ok", "how cold should the botox fridge be",
        ),
        "sources": ("S57", "S10"),
        "confidence": "C2",
        "follow_ups": ("staff_storage_after_mixing", "staff_genuineness_check"),
        "audience": "staff",
        "local": {
            "en-GB": {
                "say": "2 to 8 degrees Celsius, in a fridge, is right for unopened Botox vials. In the United Kingdom, a freezer at minus 5 or colder is allowed too. Go by the date printed on the pack. Don't use stock that's out of date or was not kept cold.",
                "more": "I don't have a vetted answer on short breaks in the cold chain. Ask the maker.",
            },
        },
    },
    "staff_storage_after_mixing": {
        "title": "Storage after mixing",
        "say": "24 hours is the limit for mixed Botox, kept in a fridge at 2 to 8 degrees Celsius. Don't freeze it. Bladder syringes must be used at once.",
        "more": "Write the date and time of mixing on the vial. The mix should still be clear, with no particles. One vial is for one patient only. I don't have a vetted figure for time out of the fridge. Read the label.",
        "asked": (
            "how long does botox keep after mixing", "how do I store mixed botox", "how long is reconstituted botox good for", "can I keep an opened vial overnight", "can I freeze mixed botox",
            "what temperature for reconstituted botox", "shelf life once reconstituted", "when do I throw out a mixed vial", "can I use yesterday's vial",
            "how many hours after adding saline can I use it", "storage after reconstitution", "I mixed the vial two days ago",
        ),
        "sources": ("S5", "S4", "S10"),
        "confidence": "C",
        "follow_ups": ("staff_reconstitution_steps", "staff_spill_waste"),
        "audience": "staff",
    },
    "staff_spill_waste": {
        "title": "Spills and waste",
        "say": "For Botox spills and waste, the usual step is dilute hypochlorite, and then disposal as medical waste. I don't have a vetted figure for the strength or the contact time. Read the label.",
        "more": "For a needle-stick or a splash in the eye, get medical advice today, even if the person feels well. Don't keep stock that is out of date or was left out of the fridge. Discard a vial that has no vacuum. Don't hold mixed product past 24 hours.",
        "asked": (
            "how do I clean up a botox spill", "I spilled botox", "how do I throw away used vials", "how do I dispose of leftover botox", "what do I use to inactivate botox", "waste disposal for botox",
            "does bleach inactivate the toxin", "what strength of hypochlorite for a spill", "I dropped a vial and it broke", "where do empty vials and syringes go", "what do I do with unused solution",
            "is leftover botox medical waste",
        ),
        "sources": ("S5", "S10", "S4"),
        "confidence": "M",
        "follow_ups": ("staff_storage_after_mixing", "staff_storage_unopened"),
        "audience": "staff",
    },
    "staff_genuineness_check": {
        "title": "Checking that a vial is real",
        "say": "Real Botox comes in 50, 100, or 200 units. The lot and expiry must be there, and match on carton and vial. In the United States, look for license 1889 and the name onabotulinumtoxinA. In doubt, don't use it. Set it aside and call AbbVie.",
        "more": "The carton should be whole, with its seal. A United States label is in English. Buy only through approved channels. Be wary of a low price. Older vials had a hologram film, but new ones may differ. AbbVie's number there is 1 800 678 1605.",
        "asked": (
            "how do I check the vial is genuine", "how can I tell if a vial is counterfeit", "is my stock real botox", "what is the us license number on the box",
            "what should the carton say on real botox", "does real botox have a hologram", "what vial sizes are genuine", "the lot number on the box and vial don't match", "I think we got a fake vial",
            "what do I do with a suspect vial", "genuineness check for botox", "how do I verify a botox delivery", "the seal on the carton is broken",
        ),
        "sources": ("S3", "S5", "S29", "S53"),
        "confidence": "C2",
        "follow_ups": ("staff_reporting_contacts", "staff_documentation"),
        "audience": "staff",
        "local": {
            "en-GB": {
                "say": "Real Botox comes in 50, 100 or 200 units. The lot and expiry must be there, and match on carton and vial. The carton should be whole, with its seal. In doubt, don't use it. Set it aside and call the maker, AbbVie.",
                "more": "Buy only through approved channels, and be wary of a low price. Older vials had a hologram film, but new ones may differ. Boxes made for the United States show licence 1889 and the name onabotulinumtoxinA. A foreign-language box is a warning sign.",
            },
        },
    },
}  # fmt: skip
