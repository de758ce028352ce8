"""What people say in passing, plan, wish for or say to somebody else: no danger in it, and no alarm."""

import pytest

from tools.speaker import Speaker


@pytest.mark.parametrize(
    "said",
    [
        # plans and small pleasures
        "can i have a coffee now i had botox an hour ago", "can i have a glass of wine tonight i had botox this morning",
        "i'm going to bali ten days after botox", "i'm running a marathon ten days after botox",
        # praise and looks
        "i've gone all smooth since botox", "i feel like a new woman since botox", "my mum says i look ten years younger since my botox", "like a barcode",
        # wishes
        "i want bigger lips", "my lips are too thin i want them bigger",
        # staff at work, and what they say to their patient
        "i wasn't talking to you", "try not to talk for a sec", "deep breath in", "don't move", "drop your chin to your chest",
        "and very rarely trouble swallowing or breathing", "somebody left the vials out on the side overnight", "i dropped the vial on the floor and it's smashed",
        "this is sarah taking over from kim", "jo's gone on her break so you've got me now", "i've done the left side",
        "i had to hold my tongue when she said she'd no botox",
        # little, few and none
        "my wee fella starts school on monday", "he's a man of few words is my husband", "not a drop of alcohol till sunday she told me",
        # chance, drink and the weather
        "had botox by accident", "i was drunk when i got my botox last night", "it's boiling here today", "i gave birth twice",
        "i've been reading about fake botox", "my little boy had botox for dribbling", "he's loaded", "she's two faced",
    ],
)  # fmt: skip
def test_everyday_words_raise_nothing(alexa: Speaker, said: str) -> None:
    assert alexa.asks(said).level not in ("urgent", "emergency")


@pytest.mark.parametrize(
    "said",
    [
        "is it normal to sound drunk after jaw botox",
        "i'm walking like a drunk since botox",
        "can i drink wine my pee's the same colour as it since they did the bladder",
        "she mixed it with tap water from the kitchen and did all five of us",
        "our wee fella's gone like a rag since his leg injections",
        "she hasn't passed a drop since breakfast and the bladder was done monday",
        "i've got the tablets in a wee row and the cat's been fed",
        "my lips are swelling up i want them bigger but not like this",
        "i can't talk to you properly",
        "smile for me i said and only the right half did that's ten minutes ago",
    ],
)
def test_dangers_in_like_words_are_met(alexa: Speaker, said: str) -> None:
    assert alexa.asks(said).level in ("urgent", "emergency")


def test_low_spirits_about_it_are_asked_about_safety(alexa: Speaker) -> None:
    assert "thoughts of harming yourself" in alexa.asks("i'm really low since my botox").says
