"""Speak a reply aloud through espeak-ng, so that its pace and its stumbling can be heard."""

import shutil
import subprocess
import sys
import wave
from pathlib import Path

from tools.paths import ROOT
from tools.sound import PACE, for_espeak, seconds
from tools.speaker import Speaker

SOUND = ROOT / "build" / "say.wav"
PLAYERS = (("paplay",), ("pw-play",), ("aplay", "-q"), ("afplay",), ("play", "-q"))


def main(words: list[str]) -> int:
    """Ask the words in an opened session and speak the answer; 1 where there is no synthesizer."""
    speaker = Speaker()
    opened = speaker.opens()
    question = " ".join(words).strip()
    heard = speaker.asks(question) if question else opened
    ssml = heard.response["outputSpeech"]["ssml"]
    print(f"Alexa: {heard.says}\n\nestimated: {seconds(ssml):.1f} seconds")
    if not shutil.which("espeak-ng"):
        print(
            "espeak-ng is not installed, so there is nothing to hear (Debian: apt install espeak-ng)",
            file=sys.stderr,
        )
        return 1
    length = synthesize(ssml, SOUND)
    print(f"spoken:    {length:.1f} seconds, in {SOUND.relative_to(ROOT)}")
    _play(SOUND)
    return 0


def synthesize(ssml: str, to: Path) -> float:
    """Write the speech to a sound file; its length in seconds."""
    to.parent.mkdir(parents=True, exist_ok=True)
    command = ["espeak-ng", "-v", "en-us", "-s", str(PACE), "-m", "--stdin", "-w", str(to)]
    subprocess.run(command, input=for_espeak(ssml).encode(), check=True)
    with wave.open(str(to)) as sound:
        return float(sound.getnframes() / sound.getframerate())


def _play(sound: Path) -> None:
    player = next((player for player in PLAYERS if shutil.which(player[0])), None)
    if player is None or subprocess.run([*player, str(sound)], check=False, capture_output=True).returncode:
        print("it can't be played here; open the file")
