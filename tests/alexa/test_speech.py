from alexa.speech import ssml


def test_everything_is_escaped() -> None:
    assert ssml('<a> & "b" c\'s') == "&lt;a&gt; &amp; &quot;b&quot; c&apos;s"


def test_phone_numbers_are_read_digit_by_digit_and_other_figures_are_not() -> None:
    spoken = ssml("Call 911 or 1-800-222-1222 within 911000 minutes.", ("911", "1-800-222-1222"))
    assert '<say-as interpret-as="digits">911</say-as>' in spoken
    assert '<say-as interpret-as="telephone">1-800-222-1222</say-as>' in spoken
    assert "911000" in spoken


def test_control_characters_are_dropped() -> None:
    assert ssml("a\x00b\x1fc") == "a b c"
