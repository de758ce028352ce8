"""`make say`: the estimate without a synthesizer, the sound with one."""

import os
import shutil
import wave
from pathlib import Path

import pytest

from tools import say
from tools.sound import seconds
from tools.speaker import Speaker

NO_VOICE = shutil.which("espeak-ng") is None and not os.environ.get("CI")


def test_without_a_synthesizer_it_says_what_to_install(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(shutil, "which", lambda _: None)
    assert say.main(["does", "botox", "hurt"]) == 1
    told = capsys.readouterr()
    assert "apt install espeak-ng" in told.err
    assert "estimated: " in told.out


@pytest.mark.skipif(NO_VOICE, reason="espeak-ng is an extra of one verb; the estimate is tested without it")
@pytest.mark.parametrize(
    "words", ["i can't swallow since my injections", "how long does botox last", "staff mode"]
)
def test_the_estimate_is_near_what_is_spoken(tmp_path: Path, words: str) -> None:
    ssml = Speaker().asks(words).response["outputSpeech"]["ssml"]
    sound = tmp_path / "say.wav"
    assert say.synthesize(ssml, sound) == pytest.approx(seconds(ssml), rel=0.2)
    with wave.open(str(sound)) as file:
        assert file.getnframes() > 0
