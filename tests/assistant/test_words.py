import pytest

from assistant.words import TOKEN_LIMIT, tokens


@pytest.mark.parametrize(
    "forms",
    [
        ("can't swallow", "cannot swallow", "cant swallow", "could not swallow", "CAN\u2019T SWALLOW"),
        ("drooping", "droop", "drooped", "droops"),
        ("breathing", "breathe", "breath"),
        ("bow tox", "botox", "Botox", "boat ox"),
        ("my mum's eyelid", "my mother's eye lid"),
        ("she's weak", "she is weak"),
    ],
)
def test_forms_of_the_same_words_are_the_same_tokens(forms: tuple[str, ...]) -> None:
    assert len({tuple(tokens(form)) for form in forms}) == 1


@pytest.mark.parametrize(
    "pair",
    [("note", "not"), ("site", "sit"), ("bite", "bit"), ("week", "weak"), ("car", "care"), ("her", "here")],
)
def test_different_words_stay_different(pair: tuple[str, str]) -> None:
    assert tokens(pair[0]) != tokens(pair[1])


def test_numbers_keep_their_point() -> None:
    assert "38.5" in tokens("temperature of 38.5")


@pytest.mark.parametrize("said", ["", "  ", "?!...", "\u0645\u0631\u062d\u0628\u0627", "<speak/>"])
def test_nothing_to_hear(said: str) -> None:
    assert tokens(said) == []


def test_the_work_is_bounded() -> None:
    assert len(tokens("a " * 9_000)) == TOKEN_LIMIT
