"""How people say the gravest signs: values of the catch-all slot, so that Alexa expects such words."""

REPORTS: dict[str, tuple[str, ...]] = {
    "breathing_trouble": ("i can't breathe", "i can't catch my breath since my botox", "she is struggling to breathe", "it's hard to breathe"),
    "swallowing_trouble": ("i can't swallow since my injections", "my patient can't swallow", "food gets stuck in my throat", "it's hard to swallow"),
    "speech_trouble": ("i'm slurring my words", "my speech is slurred since botox", "my words come out funny", "i can't talk right"),
    "voice_change": ("my voice is hoarse since botox", "i lost my voice after my injections", "my voice has gone weak"),
    "general_weakness": ("i feel weak all over", "my arms won't lift", "i can't stand up since botox", "my legs are like jelly"),
    "double_vision": ("i'm seeing double", "i see two of everything since botox", "i have double vision and a droopy eye"),
    "bladder_leak_new": ("i can't hold my pee", "i lost control of my bladder", "i keep wetting myself since botox"),
    "cannot_pee": ("i can't pee", "nothing comes out when i try to pee"),
    "throat_face_swelling": ("my throat is closing", "my tongue is swelling", "my lips are swelling up"),
    "anaphylaxis_combo": ("i have hives and i can't breathe", "my face is swelling and i feel faint"),
    "chest_pain": ("my chest hurts", "there is pressure in my chest since botox"),
    "collapse": ("she collapsed after her botox", "he passed out and won't wake up"),
    "stroke_signs": ("her face is drooping and her arm is weak", "i think i'm having a stroke"),
    "limp_child": ("my child is floppy after botox", "my baby won't feed and is weak"),
    "suicidal": ("i want to die", "i don't want to live anymore"),
    "eyelid_droop_one": ("my eyelid is drooping", "one eye looks half shut since botox"),
    "fake_product_well": ("i think i had fake botox", "i got botox at a party"),
}  # fmt: skip
