"""What happens to people besides symptoms: a doubtful product, too much of it, where it must not go, and violence."""

import pytest

from tools.speaker import Speaker


@pytest.mark.parametrize(
    "words",
    [
        "my ex has broken into the house and i'm hiding in the loft", "he's hitting mum right now", "he's breaking the door down",
        "get the police my husband's gone mad with a knife", "he's hit me again and i'm bleeding", "my boyfriend has his hands round my throat",
    ],
)  # fmt: skip
def test_who_is_in_danger_from_another_at_this_moment_is_told_to_call(words: str) -> None:
    reply = Speaker().asks(words)
    assert (reply.level, reply.id) == ("emergency", "harm_by_other")


@pytest.mark.parametrize(
    ("words", "sign"),
    [
        ("my boyfriend slapped me for it", "harm_by_other"),
        ("my sister the nurse gave me ten times the dose by mistake", "overdose_well"),
        ("they injected the whole vial into one side", "overdose_well"),
        ("she was meant to have ten units and was given a hundred", "overdose_well"),
        ("the vial they used on me had the label peeled off", "fake_product_well"),
        ("my childminder did my forehead with a vial off vinted", "fake_product_well"),
        ("she pulled it out of a freezer bag and injected my forehead", "fake_product_well"),
        ("the dog chewed up the vial i brought home", "swallowed_or_splash"),
        ("i've had botox and now they've put me on tobramycin", "gentamicin_after"),
        ("they gave me rocuronium for the hernia op ten days after my armpits", "gentamicin_after"),
        ("i was diagnosed with limb girdle dystrophy after they injected me", "neuro_disease_told_late"),
    ],
)
def test_an_event_is_reported_by_what_was_done_to_whom(words: str, sign: str) -> None:
    reply = Speaker().asks(words)
    assert (reply.level, reply.id) == ("urgent", sign)


@pytest.mark.parametrize(
    "words",
    [
        "he's hitting the gym right now", "my daughter is beating me at chess", "the kids are hitting each other with pillows",
        "he kicked the door shut behind the nurse", "someone's at the door", "my husband hit his target at work", "call the police if the alarm goes off",
        "get the police box dvd", "the dog chewed my slipper after my botox", "i threw the expired eye cream away", "my hairdresser did my brows lovely",
        "can my hairdresser do botox", "the label on my face cream peeled off", "i got my units from the nurse twenty of them",
        "he's locked out of his email again", "i threw up my hands when they said six weeks", "my dad waits at our gate for the post",
    ],
)  # fmt: skip
def test_what_only_sounds_like_such_an_event_raises_no_alarm(words: str) -> None:
    assert Speaker().asks(words).level not in ("emergency", "urgent")
