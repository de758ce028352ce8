"""What people who tried the skill reported: dangers it passed by, and plain words that it took for dangers."""

import pytest

from content.intents import CATCH_ALL_NAME
from tools.recogniser import Resolved
from tools.speaker import Speaker


@pytest.mark.parametrize(
    "words",
    [
        "he's not breathing right", "my patient isn't breathing well", "she doesn't breathe properly", "no improvement in her breathing", "pt is cyanotic",
        "o two sats eighty five", "code blue", "i can't lie flat since botox", "i have to sleep sitting up now", "nine one one", "emergency",
        "i'd rather be dead than look like this", "would anyone miss me if the lines never went i've got the tablets lined up", "i've been saving up my painkillers and i've counted them out", "i've taken twenty tablets", "i just want it all to stop for good", "i've put everything in envelopes with their names on i'm ready",
        "when's the next one due because i've had sixteen paracetamol since breakfast", "i've been giving my good jewellery away this week i won't be needing it",
        "i can't do three months of this i've decided i won't be here by sunday so never mind", "me no swallow good", "breath no come", "my patient has botulism", "bulbar symptoms in my patient",
        "is my speech clear to you because it isn't", "i keep thinking my family would manage better with one less", "could you just say goodbye to my kids for me", "his ribs are sucking in when he breathes", "i've bled through the third dressing and i'm on warfarin", "someone phone the paramedics please", "call an ambience for my dad please", "sos please help", "he's in a bad way come quick", "my neighbour swallowed every pill in the box", "the toddler's eaten my blood pressure tablets",
        "my brother says he'll hang himself tonight", "she's got a blade against her own wrist", "i'm going in front of a train", "he tipped them all down his throat", "my nephew's eaten a tub of iron tablets", "dad has mum by the throat", "she took something like forty of my tramadol",
        "i thyink my spheech iss goin", "my shpeech feels all wrong", "he's going to throw himself in front of a train",
        "he drank half a bottle of drain cleaner", "my nan has lost consciousness", "a man is lying on the path not responding", "he swallowed a tub of sleeping tablets", "half my sight went when i was washing up", "there's a pool of blood on the bathroom floor", "she doesn't know what month it is since the jabs", "anno phylaxis in room two",
        "i emptied the whole bottle down my throat", "her cut won't stop bleeding we've gone through four towels", "he's throwing up blood bowlfuls of it", "she's having a turn all stiff and twitching",
        "my patient's o two is dropping", "my client is having a reaction", "she's bleeding a lot from it", "my dad turned grey", "pounding headache and he's sweating",
        "took twenty of the gabapentin in one go", "my nephew swallowed grandad's warfarin", "she's after taking forty panadol", "the toddler's been in my bag and the propranolol's gone",
        "the nurse has just collapsed in the treatment room", "he passed out at the wheel an hour after the injections", "blood's shooting out where they did it", "we had to wind scarves round so my head doesn't drop",
        "he's having another t i a", "i can't lift the milk carton", "i'm on the bridge and i don't think i'm coming down", "sos", "no puedo respirar", "ich kann nicht mehr schlucken", "quiero morir",
    ],
)  # fmt: skip
def test_an_emergency_in_these_words_is_one(words: str) -> None:
    assert Speaker().asks(words).level == "emergency"


@pytest.mark.parametrize(
    "words",
    [
        "there are two moons where there should be one", "the dog has two heads to me", "my partner raises his fist every time i ask", "they put a bladder dose into a lady's forehead",
        "she had it off a back room injector", "three people from that clinic are on ventilators and i went on friday", "the child chewed the stopper off the vial", "the walls won't stay still", "the kiddie ate the cream for numbing", "she's swallowed a needle cap", "i'm straining and straining just to do a wee",
    ],
)  # fmt: skip
def test_what_calls_for_help_today_in_these_words_is_met(words: str) -> None:
    assert Speaker().asks(words).level in ("emergency", "urgent")


@pytest.mark.parametrize(
    "words",
    ["since the weekend my soup keeps finding its way back out the corner of my lips", "my tea runs out of the corner of my mouth"],
)  # fmt: skip
def test_what_runs_out_of_the_mouth_is_drooling(words: str) -> None:
    assert Speaker().asks(words).id == "drooling"


@pytest.mark.parametrize(
    "words",
    [
        "i can't get him to come round", "she can't speak to you because her tongue won't work", "he beats me every time he drinks", "patient no response in two minutes",
        "this is the end it's all over", "i keep taking all the pills",
        "how do i say this my chest hurts", "i don't know when to call she's gone blue", "at my riding lesson about an hour ago my legs went weak", "i must say my mum can't swallow",
        "i'd tell you what's wrong if my words came out but they're slurred", "i've tried to shut my eye and honestly it doesn't", "she hit the road with her head and isn't making sense", "the injections gave me a seizure", "my eye won't close fully", "both eyes won't shut completely", "the tablets don't go down easily", "i've not been able to swallow once since", "bloody hell my throat's closing up", "my mouth's full of pins and needles on one side", "no one has trouble breathing here but me i'm gasping", "check the hives all over my arm",
        "in the blink of an eye my sight went", "can't keep my head up chin up they say but it drops", "shopping's my weakness but my arms are too weak to lift the bags",
        "walking to the door knocks the wind out of me", "my tea nearly made me choke", "i cut myself shaving and the bleeding won't stop", "help me find somebody i can't breathe",
        "i'm scared i'll do something stupid like take all my pills", "went grey after the jab she said she was okay and now she won't wake up", "he's not speaking to me his words are slurred",
        "i'm at school and i can't breathe", "she's at uni and her face dropped on one side", "my speech is slurred since june", "i've been weak all over since march", "eighteen months after my first botox i can't breathe",
        "not sure whether to ring numb face and slurring", "nothing goes down it goes the wrong way", "fever and urine output nil", "trouble peeing output nil", "help me with my breathing", "he's twelve and can't swallow since his botox",
        "he told the nurse he'd swallowed the strip of tramadol before he came", "it doesn't my throat is closing",
        "with lines like these i want to disappear", "he threw up his hands and stopped breathing", "i threw up my breakfast my tablets and my tea", "he sits on the bridge and won't come down", "she doesn't know who anyone is at the clinic", "my face blew up like a balloon", "i can't blow up a balloon any more my breath just isn't there",
    ],
)  # fmt: skip
def test_a_figure_of_speech_hides_no_danger_near_it_in_words(words: str) -> None:
    assert Speaker().asks(words).level in ("emergency", "urgent")


@pytest.mark.parametrize(
    ("words", "sign"),
    [
        ("every mouthful of water comes out of my nose can i still fly", "swallowing_trouble"), ("i've had to write my dinner order on a pad", "speech_trouble"),
        ("lid down and i'm seeing two", "eyelid_droop_plus"), ("the redness has crept past the pen mark", "infection_local"), ("i'm not planning to be around at christmas", "suicidal"),
        ("he threatened to throw himself under a bus", "suicidal"), ("somebody come quickly", "calls_for_help"), ("not for human use it said on the vial she used on me", "fake_product_well"),
        ("she gets her stuff off a bloke at the gym and did my forehead with it", "fake_product_well"), ("he says i'm having it whether i like it or not", "harm_by_other"),
        ("my aunt keeps her passport till she gets it done and won't give it back", "harm_by_other"), ("i've got two droopy eyelids", "eyelid_droop_both"), ("the whole thing's aubergine from my brow down to my lip", "bruise_large"),
        ("spiked to thirty nine after the jabs", "fever_alone"), ("my ex waits by my car every night after work and i'm too frightened to leave", "harm_by_other"), ("two lampposts where there used to be one", "double_vision"), ("my brother's thrown my phone in the river and locked the gate", "harm_by_other"), ("should i take something for hives", "hives_only"), ("i pricked my own finger with the loaded syringe", "swallowed_or_splash"),
        ("up it all comes even the flat cola", "vomiting_unable"), ("i keep catching my toe and down i go", "falls"), ("he hits me whenever i say no to the next lot", "harm_by_other"), ("it's the botox or no job he told me", "harm_by_other"),
        ("i don't plan to stick around till easter", "suicidal"), ("i keep thinking about swerving into a lorry", "suicidal"), ("she's sat in the bathroom with a razor", "suicidal"), ("this is my last night on earth", "suicidal"),
        ("hotel room botox and my mouth's a desert", "fake_product_symptom"), ("is it one or two weeks till it works because the fella who did mine was struck off and my lids weigh a ton", "fake_product_symptom"), ("my neighbour does it in her front room had mine on friday eyelid's a bit saggy", "fake_product_symptom"), ("since the bladder procedure he's doubled over saying it's full and won't let go", "cannot_pee"), ("i was threading a needle and the right eye switched off", "sudden_vision_loss"), ("had to be thumped on the back twice in the pub over a few chips since i had that jab", "swallowing_trouble"), ("bunged up five days and the newspaper's gone swimmy", "blurred_vision"),
        ("i want out of this life", "suicidal"), ("who'll feed the cat i won't be coming back", "suicidal"), ("i've no will to go on living", "suicidal"), ("everyone in church has two noses since my jabs", "double_vision"), ("my puffer isn't helping at all", "wheeze"), ("it's like passing glass when i go", "uti_symptoms"), ("he said he'd snap my fingers if i skipped the next lot", "harm_by_other"), ("i'd rather not see my birthday with this face", "suicidal"), ("he's muttering gibberish and walks into the wall", "speech_trouble"), ("i'm thirty nine and a half since the injections", "fever_alone"), ("she's a sack of potatoes in my arms since the botox she's two", "limp_child"),
    ],
)  # fmt: skip
def test_what_people_do_or_see_because_of_a_sign_tells_it(words: str, sign: str) -> None:
    heard = Speaker().asks(words)
    assert heard.id == sign and heard.level in ("emergency", "urgent")


@pytest.mark.parametrize(
    ("words", "sign"),
    [
        ("my brows are strangers to each other since tuesday's botox", "brow_uneven"), ("my contact lenses feel like crisps since the crow's feet", "dry_eye"), ("toast turns to sand in my mouth since the botox", "dry_mouth"),
        ("my eyelid has its own little heartbeat since the jabs", "eyelid_twitch"), ("i look like i was crying and i wasn't just puffy lids", "lid_swelling"),
        ("saw stars at the second jab then had some juice", "faint_at_needle"), ("my face never moves any more i look like a waxwork", "frozen_face"), ("squeezing the toothpaste is hard work since my palms were done", "hand_weak"),
        ("i can't whistle since they did my lip it's only air", "lip_mouth_weak"), ("mascara runs down my cheek since the crow's feet", "watery_eye"),
        ("my neck creaks like a door since the shots", "neck_pain_stiff"), ("three weeks and i've the same old lines was it a placebo", "no_effect"), ("touching my forehead is like touching a sock", "numb_site"),
        ("my scalp's tender when i brush my hair since yesterday's jabs", "site_pain"), ("there's a pinkish tint when i wee since the bladder jabs", "blood_in_urine_light"),
    ],
)  # fmt: skip
def test_a_mild_sign_in_words_of_daily_life_is_no_alarm(words: str, sign: str) -> None:
    heard = Speaker().asks(words)
    assert heard.id == sign and heard.level in ("soon", "expected")


@pytest.mark.parametrize(
    "words",
    [
        "overdosed a patient",
        "botox overdose what do i do",
        "i gave her double the dose",
        "we used two vials by mistake",
        "i drew up the wrong dose",
        "i injected the lot",
    ],
)
def test_a_wrong_dose_goes_to_the_poison_center_and_to_no_crisis_line(words: str) -> None:
    heard = Speaker().asks(words)
    assert heard.id == "overdose_well"
    assert "1-800-222-1222" in heard.says and "988" not in heard.says


@pytest.mark.parametrize(
    "words",
    [
        "slip of the tongue i meant friday", "i walk past the bus stop every day", "there's a shooting star tonight", "i ate a whole box of chocolates", "that bill nearly finished me off", "we go under the train bridge to get there", "i've taken all my tablets this morning as usual", "i hung the picture myself", "he's taken thirty milligrams of baclofen as prescribed", "i'm not seeing him on sunday", "i just want to finish it and go home", "when i was six i couldn't feel my legs after a fall", "can you get botox off facebook", "i don't know what day it is i'm on holiday", "the fire alarm nearly gave me a seizure", "we're seeing double bookings all week", "he dropped me like a hot potato", "name your poison he said", "apple of my eye that boy", "make mine a double please", "i can't make head nor tail of this form", "oh go on twist my arm", "does my voice sound odd to you because it isn't",
        "the whole dinner went down a treat", "nobody here has had trouble breathing",
        "hi my name is doris and i'm eighty two", "i'm scared of needles", "i just had botox", "i had some botox on tuesday", "my wife had filler",
        "i got it in my armpits", "it's been three days", "my patient says it isn't working", "hang on a second", "the vial broke", "fridge temperature for botox",
        "she doesn't want to leave her house with that frown", "i'm giving my old sofa away i won't be needing it", "i've given thirty aspirin leaflets out",
        "aftercare call done patient reports no breathing problems no visual problems", "the hairdryer's wheezing", "our cockerel's gone hoarse", "he keeps beating me at chess", "the baby won't stop saying duck", "her new fringe keeps falling in her eyes", "i don't want to ask her again", "i'd rather not say it",
        "my mother can't speak a word of english", "you can't move for tourists here in august", "i don't want to wake up with wrinkles", "since botox i no longer choke on my food",
        "my late husband couldn't swallow at the end", "he's taken thirty milligrams of baclofen as prescribed", "our church has a talk on suicide prevention", "the doorbell doesn't respond since the update",
        "my brother won't talk about it", "can't get my tongue round welsh place names",
        "i could eat a horse and choke on the saddle", "gran's sight's been going for years it's the macular",
    ],
)  # fmt: skip
def test_plain_words_alarm_nobody(words: str) -> None:
    assert Speaker().asks(words).level not in ("emergency", "urgent")


@pytest.mark.parametrize(
    "words",
    [
        "no just when i eat", "no only on the stairs", "none only when i lie down", "no but my eyes are funny", "no i had it this morning",
        "no well a little", "no it comes and goes", "no he can't", "no way to tell", "none of your business", "okay", "hang on",
    ],
)  # fmt: skip
def test_a_no_that_goes_on_does_not_clear_the_check(words: str) -> None:
    alexa = Speaker()
    alexa.asks("i have a headache after botox")
    heard = alexa.asks(words)
    assert "glad" not in heard.says
    assert heard.level in ("emergency", "urgent") or heard.says.endswith("weakness?")


@pytest.mark.parametrize(
    "words",
    [
        "thank god no",
        "of course not",
        "never",
        "nil",
        "she denies all that",
        "no just a headache",
        "no i can breathe and swallow fine",
        "nope just my head",
    ],
)
def test_a_plain_no_in_any_words_clears_it(words: str) -> None:
    alexa = Speaker()
    alexa.asks("i have a headache after botox")
    heard = alexa.asks(words)
    assert heard.level == "expected" and "glad there is none" in heard.says


@pytest.mark.parametrize(
    "words", ["no i'd never do it but i think about it", "no only sometimes at night", "no just a bit"]
)
def test_nor_does_it_clear_the_question_about_safety(words: str) -> None:
    alexa = Speaker()
    alexa.asks("i hate how i look since the botox")
    assert alexa.asks(words).says.endswith("harming yourself?")


@pytest.mark.parametrize("words", ["it's the worst ever now", "it is getting worse", "now both sides"])
def test_a_sign_that_grows_after_its_check_is_checked_anew(words: str) -> None:
    alexa = Speaker()
    alexa.opens()
    alexa.asks("i have a headache after botox")
    alexa.asks("no")
    heard = alexa.asks(words)
    assert heard.level in ("emergency", "urgent") or heard.says.endswith("weakness anywhere else?")


def test_pointing_at_a_warning_sign_that_was_read_reports_it(alexa: Speaker) -> None:
    alexa.opens()
    alexa.asks("read the warning signs")
    assert alexa.asks("my patient has that").level in ("emergency", "urgent")
    alexa.opens()
    alexa.asks("read the warning signs")
    alexa.asks("next")
    alexa.asks("next")
    assert alexa.asks("yes that").level == "emergency"
    assert alexa.asks("next").level == "emergency"


def test_the_reference_is_reached_by_its_own_name(alexa: Speaker) -> None:
    alexa.opens()
    alexa.asks("staff mode")
    assert alexa.asks("anaphylaxis steps").id == "staff_anaphylaxis_steps"
    alexa.asks("adrenaline dose")
    assert "go by weight" in alexa.asks("more").says
    assert alexa.asks("my patient has anaphylaxis now").level == "emergency"


def test_why_after_a_refusal_claims_nothing_untrue(alexa: Speaker) -> None:
    alexa.opens()
    alexa.asks("how many units do i need")
    assert "haven't told you anything" not in alexa.asks("why").says


def test_waiting_is_no_danger_and_keeps_the_place(alexa: Speaker) -> None:
    alexa.opens()
    alexa.asks("read the aftercare")
    assert "Take your time" in alexa.asks("hang on").says
    assert "Step 2" in alexa.asks("okay go on").says


def test_a_harmless_sign_beside_a_standing_emergency_is_not_named_as_its_reason(alexa: Speaker) -> None:
    alexa.opens()
    alexa.asks("is blurry vision normal after botox")
    assert alexa.asks("i'm seeing double").level == "emergency"
    heard = alexa.asks("how do i undo botox")
    assert heard.level == "emergency" or "What you told me" in heard.says
    assert heard.id != "frozen_face" and "  " not in heard.says


@pytest.mark.parametrize(
    "words", ["help", "i need help", "say it again slower", "what can i say", "come again"]
)
def test_a_command_that_arrives_as_free_speech_is_no_cry_for_help(words: str) -> None:
    alexa = Speaker()
    alexa.opens()
    alexa.asks("what is botox")
    heard = alexa.sends(Resolved(CATCH_ALL_NAME, "question", words))
    assert heard.level in ("none", "info")


def test_an_old_reaction_is_told_of_and_not_had() -> None:
    assert Speaker().asks("i had a bad reaction to xeomin").level not in ("emergency", "urgent")
