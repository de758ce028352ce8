"""The terminal, as its user sees it."""

import pytest

from tools import ask


def test_one_question_prints_speech_and_card(capsys: pytest.CaptureFixture[str]) -> None:
    assert ask.main(["how", "long", "does", "botox", "last"]) == 0
    printed = capsys.readouterr().out
    assert printed.startswith("Alexa: Botox for face lines lasts about three to four months")
    assert "Card:\n  How long Botox lasts" in printed
    assert "the session ends" in printed


def test_a_conversation_keeps_the_session_until_exit(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    lines = iter(["does botox hurt", "yes", "exit"])
    monkeypatch.setattr("builtins.input", lambda _: next(lines))
    assert ask.main([]) == 0
    printed = capsys.readouterr().out
    assert "Welcome to Injection Guide" in printed
    assert "Palms and soles" in printed


def test_the_end_of_the_input_leaves_too(monkeypatch: pytest.MonkeyPatch) -> None:
    def end(_: str) -> str:
        raise EOFError

    monkeypatch.setattr("builtins.input", end)
    assert ask.main([]) == 0
