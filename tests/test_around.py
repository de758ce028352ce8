"""A danger sign is met whatever else is said around it: what is waited for, asked first, broken, or on television."""

import pytest

from assistant.triage.assess import assess

DANGERS = (
    "i can't breathe properly", "my speech is slurred", "my face has dropped on one side", "my throat is closing up", "i can't swallow my own spit",
    "i'm seeing double", "my arms are too weak to lift", "i want to kill myself", "she's gone blue", "my lips are swelling up", "i can't hold my head up",
)  # fmt: skip


@pytest.mark.parametrize(
    "around",
    [
        "my next appointment is in june and {}", "{} since i was in the clinic on monday", "{} since my second treatment in march", "i'm booked for more botox next week but {}",
        "the dog's barking and {}", "my car's outside and {}", "my phone's dead and {}", "i'm waiting for the bus and {}", "the telly's on and {}", "never mind the kettle {}", "because of the traffic {}",
        "i'm at school and {}", "she's in school and {}", "i'm in college and {}", "not sure whether to ring {}", "she's at uni but {}", "last year i was fine but today {}", "i had a stroke years ago and now {}", "my mum had this too {}", "it's like in the film {}", "i said {}", "play some music no wait {}",
        "i get it for my migraines and {}", "for years i've had botox and now {}", "can you tell me why {}", "would you say {}", "do you think {}", "it's probably nothing but {}", "i'm not joking {}",
    ],
)  # fmt: skip
def test_a_danger_is_met_whatever_is_said_around_it(around: str) -> None:
    passed = [said for danger in DANGERS if not assess(said := around.format(danger)).escalates]
    assert not passed


@pytest.mark.parametrize(
    "question",
    [
        "is it safe to fly", "does it hurt", "how much does it cost", "what is botox made of", "can it spread", "where is the clinic", "what time is it", "could it affect breathing", "can i wear makeup",
        "is swallowing trouble common", "do you sell it", "when does it kick in",
    ],
)  # fmt: skip
@pytest.mark.parametrize(
    "join", ["because", "and", "also", "by the way", "only", "oh and", "but", "now", "i'm asking because"]
)
def test_a_danger_told_after_a_question_is_met(question: str, join: str) -> None:
    passed = [said for danger in DANGERS if not assess(said := f"{question} {join} {danger}").escalates]
    assert not passed
