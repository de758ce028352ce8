import pytest

from assistant.phrases import Phrasebook, PhraseError
from assistant.words import tokens


def _found(phrase: str, said: str, **classes: str) -> bool:
    return bool(Phrasebook(classes, [("x", phrase)]).find(tokens(said)))


@pytest.mark.parametrize(
    ("phrase", "said"),
    [
        ("trouble swallow", "i have trouble with swallowing"),
        ("eye|lid droop", "my lid is drooping"),
        ("out_of_breath", "so out of breath"),
        ("throat * tight", "my throat is getting really very tight"),
        ("hives & faint", "i feel faint and there are hives"),
        ("^ stop $", "stop"),
    ],
)
def test_a_phrase_is_found(phrase: str, said: str) -> None:
    assert _found(phrase, said)


@pytest.mark.parametrize(
    ("phrase", "said"),
    [
        ("trouble swallow", "swallowing is no trouble"),
        ("trouble swallow", "trouble at the old mill made him swallow"),
        ("out_of_breath", "out of my breath"),
        ("voice hoarse", "my voice is not hoarse"),
        ("voice hoarse", "my voice but hoarse"),
        ("dont swallow", "i don't have any trouble swallowing"),
        ("no breath", "no breathing problems"),
        ("^ stop $", "don't stop"),
    ],
)
def test_a_phrase_is_not_found(phrase: str, said: str) -> None:
    assert not _found(phrase, said)


def test_a_class_stands_for_all_its_wordings() -> None:
    assert _found(
        "{fail} {eat}", "unable to get food down", fail="unable to, cannot", eat="eat, get food down"
    )


def test_a_broken_phrase_names_itself_and_the_fault() -> None:
    with pytest.raises(PhraseError, match=r"no word class \{nowhere\}"):
        Phrasebook({}, [("x", "{nowhere} swallow")])
    with pytest.raises(PhraseError, match="empty phrase"):
        Phrasebook({}, [("x", "*")])


def test_a_match_far_into_a_long_utterance_has_its_true_place() -> None:
    said = ["la"] * 500 + ["trouble", "swallow"]
    found = Phrasebook({}, [("x", "trouble swallow")]).find(tokens(" ".join(said)))
    assert [(m.start, m.end) for m in found] == [(500, 502)]
