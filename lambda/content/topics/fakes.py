"""Fake and unlicensed products, do-it-yourself, and where to report."""

from content.shape import Topic

TOPICS: dict[str, Topic] = {
    "counterfeit_signs": {
        "title": "Signs of fake Botox",
        "say": "Fake Botox may have a broken seal, no lot or expiry date, or a box and vial that don't match. You can ask to see the vial. If in doubt, say no.",
        "more": "Real Botox comes in 50, 100, or 200 units, and never 150. If you've had a shot you don't trust, get advice today. Call {emergency} at once if you feel weak, see double, or can't breathe, swallow or speak well.",
        "asked": (
            "how can I tell if botox is fake", "what are the signs of fake botox", "how do I know my botox is real", "what does counterfeit botox look like", "how do I spot fake botox",
            "can I ask to see the vial", "what should the box say on real botox", "what should I look for on the vial", "how do I check that it's the real thing",
            "what does a real botox vial look like", "is there a license number on the box", "what sizes does real botox come in", "is it a bad sign if the box is in another language",
        ),
        "sources": ("S3", "S29", "S53"),
        "confidence": "C2",
        "follow_ups": ("very_low_price", "reporting"),
        "local": {
            "en-GB": {
                "say": "Fake Botox may have a broken seal, no lot or expiry date, or a box and vial that don't match. You can ask to see the vial. If in doubt, say no.",
                "more": "Real Botox comes in 50, 100, or 200 units, and never 150. If you've had a shot you don't trust, get advice today. Call {emergency} at once if you feel weak, see double, or can't breathe, swallow or speak well.",
            },
        },
    },
    "counterfeit_us_2024": {
        "title": "Fake Botox in the United States",
        "say": "In the United States, fake or unsafe Botox shots had made 22 people ill by April 2024. They were in 11 states. Eleven people went to the hospital, and none died.",
        "more": "The shots came from people without a license, or were given in homes and spas. Call {emergency} at once for weakness, double vision, or trouble breathing, swallowing or speaking. Call if an eyelid droops, too.",
        "asked": (
            "what happened with fake botox in america", "how many people got sick from fake botox in the united states", "tell me about the botox outbreak in twenty twenty four",
            "which year was the american fake botox outbreak", "what did the cdc say about fake botox", "how many states had fake botox", "did anyone die from fake botox in the us",
            "was there counterfeit botox in the united states", "what was the cdc alert about botox", "how many were in hospital from fake botox in america",
            "where did the american fake botox cases happen", "did fake botox turn up in the states",
        ),
        "sources": ("S29",),
        "confidence": "C",
        "follow_ups": ("counterfeit_signs", "where_not_to_have_it"),
    },
    "counterfeit_uk_2025": {
        "title": "UK botulism cases of 2025",
        "say": "In the United Kingdom, 41 people got botulism from injections in the summer of 2025. Of those, 32 went to the hospital, and eight were in intensive care.",
        "more": "Those cases ran from June 4 to August 6. Most involved a product without a license there. Signs can take up to four weeks to show. Call {emergency} at once for weakness, double vision, or trouble breathing, swallowing or speaking.",
        "asked": (
            "what happened with botox in the uk in twenty twenty five", "how many people got botulism from botox in britain", "tell me about the british botulism cases",
            "was there an outbreak of botulism in england from botox", "did people in the uk get botulism from fake botox", "what did the uk health security agency say about botox",
            "how many were in intensive care from botox in the uk", "was unlicensed botox used in britain", "what was the uk botulism warning about", "how many botulism cases were there in the uk",
            "what caused the botulism cases in england", "when was the british botox scare",
        ),
        "sources": ("S30",),
        "confidence": "C",
        "follow_ups": ("counterfeit_signs", "botulism_course"),
        "local": {
            "en-GB": {
                "say": "In the UK, 41 people got botulism from shots in the summer of 2025. Of those, 32 went into hospital, and eight were in intensive care.",
                "more": "Those cases ran from 4 June to 6 August. Most involved an unlicensed product. Signs can take up to four weeks to show. Call {emergency} at once for weakness, double vision, or trouble breathing, swallowing or speaking.",
            },
        },
    },
    "fda_online_warning_2025": {
        "title": "Warnings to online sellers",
        "say": "The FDA sent 18 warning letters to websites that sold toxin shots without approval. It sent them on November 5, 2025.",
        "more": "Never buy it or inject it yourself. If you already have, contact a health professional, even if you feel well. Call {emergency} at once for weakness, double vision, or trouble breathing, swallowing or speaking.",
        "asked": (
            "what did the fda say about botox sold online", "did the fda warn websites about botox", "which fda warning was about online botox", "how many warning letters did the fda send about botox",
            "what is the fda botox warning", "are websites allowed to sell botox", "why did the fda send letters about botox", "when did the fda warn online botox sellers",
            "is there a warning about botox websites", "did the government go after sites selling botox", "tell me about the unapproved botox websites",
            "what was the food and drug administration's letter on botox",
        ),
        "sources": ("S31", "S28", "S30"),
        "confidence": "P",
        "follow_ups": ("diy_botox", "counterfeit_signs"),
    },
    "diy_botox": {
        "title": "Buying or injecting it yourself",
        "say": "Never buy Botox online or inject it yourself, because products like that have made people very ill. If you already have, get medical advice today, even if you feel well.",
        "more": "Danger signs can come up to four weeks later. Call {emergency} at once if you feel weak, see double, or find it hard to breathe, swallow or speak.",
        "asked": (
            "can I inject botox myself", "can I buy botox online", "where can I buy botox", "how do I inject botox at home", "teach me to inject botox", "how do I do my own botox",
            "is there botox I can do myself", "where can I get botox without a prescription", "show me how to inject my forehead", "can I order botox from a website", "talk me through injecting it",
        ),
        "sources": ("S28", "S30"),
        "confidence": "C",
        "follow_ups": ("who_can_inject", "counterfeit_signs"),
    },
    "reporting": {
        "title": "Reporting a side effect",
        "say": "In the United States, you can report a Botox side effect to MedWatch, the federal drug safety program. You can also call the maker, AbbVie, at 1 800 678 1605. Tell your injector, too.",
        "more": "A report isn't a way to get care, so get help first. Call {emergency} at once if it's hard to breathe, swallow, or speak.",
        "asked": (
            "how do I report a side effect", "where do I report a bad reaction to botox", "who do I tell about a botox side effect", "how do I report fake botox", "what is medwatch",
            "what is the yellow card scheme", "how do I file a complaint about a botox reaction", "can I report a problem with botox", "should I report my reaction", "how do I report a bad injection",
            "who do I call at the maker of botox", "how can I let the regulator know about a side effect", "is there somewhere to report botox problems",
        ),
        "sources": ("S3", "S13", "yellow_card", "agencies"),
        "confidence": "C",
        "follow_ups": ("counterfeit_signs", "consult_questions"),
        "local": {
            "en-GB": {
                "say": "In the United Kingdom, you can report a Botox side effect through the Yellow Card scheme. Use its app, or the website at yellowcard dot M H R A dot gov dot U K. Tell your injector, too.",
                "more": "A report isn't a way to get care, so get help first. Call {emergency} at once if it's hard to breathe, swallow or speak.",
            },
            "en-CA": {
                "say": "In Canada, you can report a Botox side effect to Canada Vigilance, at 1 866 234 2345. Tell your injector, too.",
                "more": "A report isn't a way to get care, so get help first. Call {emergency} at once if it's hard to breathe, swallow, or speak.",
            },
            "en-AU": {
                "say": "In Australia, you can report a Botox side effect on the website of the Therapeutic Goods Administration, at T G A dot gov dot A U. Tell your injector, too.",
                "more": "A report isn't a way to get care, so get help first. Call {emergency} at once if it's hard to breathe, swallow, or speak.",
            },
            "en-IN": {
                "say": "In India, you can report a Botox side effect to the national drug safety programme. Ask your doctor how to reach it. Tell your injector, too.",
                "more": "A report isn't a way to get care, so get help first. Call {emergency} at once if it's hard to breathe, swallow, or speak.",
            },
        },
    },
}  # fmt: skip
