"""What people say before they ask or report: who and when, a part, a circumstance."""

import pytest

from tools.speaker import Speaker


@pytest.mark.parametrize(
    "said",
    [
        "i had botox last week",
        "i'm nervous",
        "i hate needles",
        "it's my first time",
        "i'm asking for my wife",
        "i want to ask about my mother",
        "can i ask you something",
        "i have a question about botox",
    ],
)
def test_what_leads_up_to_a_question_is_heard_out(alexa: Speaker, said: str) -> None:
    heard = alexa.asks(said)
    assert heard.says == "I'm listening. What would you like to know about Botox?" and heard.stays_open
    assert alexa.asks("does it hurt").id == "pain_and_numbing"


@pytest.mark.parametrize(
    ("about", "said", "level"),
    [
        ("it's about his legs", "they won't hold him", "emergency"),
        ("it's to do with her eyes", "they won't open", "urgent"),
        ("i've a question about my swallowing", "it's going", "emergency"),
        ("i've a question about my voice", "it's gone", "urgent"),
        ("it's about my face", "it's dropped", "emergency"),
    ],
)
def test_a_part_is_remembered_until_its_failing_is_told(
    alexa: Speaker, about: str, said: str, level: str
) -> None:
    alexa.asks(about)
    assert alexa.asks(said).level == level


@pytest.mark.parametrize(
    "said",
    [
        "my husband's had the bladder botox",
        "he had the botox in his neck for the dystonia",
        "i had botox in my bladder",
        "my fella had it done for grinding",
        "she had those injections in her leg for the spasms",
        "there's two of us coming for botox on friday",
    ],
)
def test_where_it_was_given_and_what_for_is_no_sign(alexa: Speaker, said: str) -> None:
    assert alexa.asks(said).level in ("info", "none")


@pytest.mark.parametrize(
    "said",
    [
        "i had botox in my bladder and now i can't go",
        "since his neck botox he can't swallow",
        "my leg's gone since the botox",
    ],
)
def test_what_came_of_it_is(alexa: Speaker, said: str) -> None:
    assert alexa.asks(said).level == "emergency"


@pytest.mark.parametrize(
    ("first", "then", "level"),
    [
        ("my daughter is eight she had squint botox in one eye", "she sees two of me", "emergency"),
        ("my six year old had botox for his legs", "both lids are hanging", "emergency"),
        ("i had neck botox last week", "my eyelids are both drooping", "emergency"),
        ("can i have botox while breastfeeding my baby", "my voice is hoarse", "urgent"),
    ],
)
def test_a_circumstance_told_before_counts_for_whom_it_is_about(
    alexa: Speaker, first: str, then: str, level: str
) -> None:
    alexa.opens()
    alexa.asks(first)
    alexa.asks("does botox hurt")
    assert alexa.asks(then).level == level


@pytest.mark.parametrize(
    ("asked", "then"),
    [
        ("i'm pregnant and had botox before i knew", "i'm bleeding a bit"),
        ("is it safe in pregnancy", "i've got some spotting"),
        ("can i inject botox myself", "i did my forehead yesterday"),
        ("can i inject botox myself", "yeah i've been doing it for years"),
        ("what happens with a botox overdose", "the clinic rang to say i'd had one"),
    ],
)
def test_what_was_asked_about_and_has_happened_is_met(alexa: Speaker, asked: str, then: str) -> None:
    alexa.opens()
    alexa.asks(asked)
    assert alexa.asks(then).level == "urgent"


@pytest.mark.parametrize(
    "said",
    [
        "the clinic isn't answering",
        "my injector won't answer my messages",
        "my doctor won't speak to me",
        "patient rang to say it hasn't worked",
        "they won't give my money back",
        "already injected two people",
        "my aunt never draws breath while she's talking",
        "the lights went off in the clinic and the nurse got a torch",
    ],
)
def test_people_who_are_not_reached_have_not_collapsed(alexa: Speaker, said: str) -> None:
    assert alexa.asks(said).level in ("info", "none", "soon", "expected")


@pytest.mark.parametrize(
    "said", ["my husband isn't answering me", "she won't answer when i shake her", "he can't speak to me"]
)
def test_who_does_not_answer_at_all_may_have(alexa: Speaker, said: str) -> None:
    assert alexa.asks(said).level == "emergency"


@pytest.mark.parametrize(
    "said",
    [
        "facial palsy with forehead sparing",
        "pyrexia thirty eight nine and rigors post bladder botox",
        "can a person forget how to talk in the middle of breakfast my husband did",
        "the headache's gone but so has the feeling down my left side",
        "can't blow out a candle haven't the puff",
        "how much is the lip one and can you tell me why my boy went limp after his",
        "my gran has had the same mouthful of toast in her cheek for an hour",
    ],
)
def test_emergencies_in_other_words(said: str) -> None:
    assert Speaker().asks(said).level == "emergency"


def test_a_thing_and_its_ghost_are_double_vision() -> None:
    assert Speaker().asks("the clock and its twin both say noon").id == "double_vision"


@pytest.mark.parametrize(
    "said",
    [
        "blimey", "hello", "thanks that's really helpful", "i've got two kids", "my neighbour had it", "it's a lovely day here",
        "okay i'll ring them", "i'll ask my doctor", "right i'll give that one a miss", "i had armpit botox last week",
    ],
)  # fmt: skip
def test_talk_that_asks_for_nothing_is_heard_and_leads_to_no_check(alexa: Speaker, said: str) -> None:
    alexa.opens()
    alexa.asks("how long does botox last")
    for _ in range(4):
        heard = alexa.asks(said)
        assert heard.says == "All right. What else would you like to know?" and heard.stays_open
    assert alexa.asks("does it hurt").id == "pain_and_numbing"


def test_an_exclamation_at_a_danger_told_of_is_no_report_and_other_talk_may_be_one(alexa: Speaker) -> None:
    alexa.opens()
    alexa.asks("has anyone died from botox")
    assert alexa.asks("blimey").id == "listening"
    alexa.asks("does blurry vision happen with botox")
    assert "Is there any trouble breathing" in alexa.asks("got it as we speak").says


def test_a_check_after_two_things_not_understood_ends_without_an_alarm_where_people_only_talk(
    alexa: Speaker,
) -> None:
    alexa.opens()
    for said in ("it's the um the wotsit", "erm thingy", "we've a lovely day here"):
        alexa.asks(said)
    heard = alexa.asks("i've got two kids")
    assert heard.level == "none" and "If breathing, swallowing or speaking is hard, call 911." in heard.says


@pytest.mark.parametrize("said", ["i'll inject it myself then", "i'll just stop my warfarin then"])
def test_what_somebody_resolves_to_do_is_refused_where_it_is_unsafe(alexa: Speaker, said: str) -> None:
    assert alexa.asks(said).id in ("diy_botox", "never_stop_medicine")
