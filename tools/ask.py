"""Ask the skill in the terminal: one question, or a conversation."""

from tools.speaker import Heard, Speaker


def main(words: list[str]) -> int:
    """Ask the words and print the answer; without words, hold a conversation until "exit"."""
    question = " ".join(words).strip()
    if question:
        print(told(Speaker().asks(question)))
        return 0
    return converse(Speaker())


def told(heard: Heard) -> str:
    """An answer as text: speech, card, and whether the microphone stays open."""
    lines = [f"Alexa: {heard.says}"]
    if heard.card:
        lines += ["", "Card:", *(f"  {line}" for line in heard.card.splitlines())]
    state = "the microphone stays open" if heard.stays_open else "the session ends"
    lines += ["", f"[{heard.id}, level {heard.level}; {state}]"]
    return "\n".join(lines)


def converse(speaker: Speaker) -> int:
    """Open the skill and pass on what is typed, until "exit" or the end of the input."""
    print('Type what you would say. "exit" leaves.\n')
    print(told(speaker.opens()))
    while True:
        try:
            words = input("\nYou: ").strip()
        except (EOFError, KeyboardInterrupt):
            print()
            return 0
        if words.lower() == "exit":
            return 0
        print(told(speaker.asks(words)))
