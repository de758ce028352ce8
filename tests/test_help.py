"""Help depends on where in the conversation it is asked for, and its question is never its reprompt."""

from tools.speaker import Speaker


def test_at_the_start_it_tells_what_can_be_asked(alexa: Speaker) -> None:
    alexa.opens()
    assert "how long it lasts" in alexa.asks("help").says


def test_after_an_answer_it_tells_how_to_go_on(alexa: Speaker) -> None:
    alexa.opens()
    alexa.asks("what is botox")
    heard = alexa.asks("what can i say")
    assert "say more, repeat, or where did you get that" in heard.says
    assert alexa.asks("more").id == "what_is_botox"


def test_in_staff_mode_it_tells_what_staff_need(alexa: Speaker) -> None:
    alexa.opens()
    alexa.asks("staff mode")
    heard = alexa.asks("help")
    assert "read the aftercare" in heard.says
    assert alexa.asks("say that again").says == heard.says


def test_help_during_a_check_ends_with_the_check(alexa: Speaker) -> None:
    alexa.asks("is drooping eyelid normal")
    assert "double vision, or weakness?" in alexa.asks("help").says


def test_help_during_an_emergency_is_the_emergency(alexa: Speaker) -> None:
    alexa.asks("i can't swallow since my injections")
    assert alexa.asks("help").says.startswith("Call 911 now")


def test_what_help_says_can_be_said(alexa: Speaker) -> None:
    alexa.opens()
    alexa.asks("how does botox work")
    for words, id in (
        ("more", "how_it_works"),
        ("repeat", "how_it_works"),
        ("where did you get that", "source"),
    ):
        assert alexa.asks(words).id == id
    alexa.asks("staff mode")
    assert alexa.asks("read the warning signs").id == "spread_of_toxin"
    assert alexa.asks("dose for frown lines").id == "staff_dose_frown_lines"
