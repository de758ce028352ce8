"""For each rule of the certifier, one way to break a copy of the skill."""

from collections.abc import Callable
from datetime import date

from tests.tools.certify import breaking as b
from tools.certify.skill import Skill

ALARM = "en-US sign swallowing_trouble"


def _drop(skill: Skill, name: str) -> None:
    language = b.language(skill)
    language["intents"] = [i for i in language["intents"] if i["name"] != name]


def _search(skill: Skill, *samples: str) -> None:
    changed = b.intent(skill)
    changed["slots"] = [
        {"name": "query", "type": "AMAZON.SearchQuery"},
        {"name": "symptom", "type": "SYMPTOM"},
    ]
    changed["samples"] = [*samples]


def _text(skill: Skill, name: str, old: str, new: str) -> None:
    assert old in skill.texts[name]
    skill.texts[name] = skill.texts[name].replace(old, new)


BROKEN: dict[str, Callable[[Skill], object]] = {
    # Policy
    "POL-01": lambda s: b.listing(s).update(description=b.listing(s)["description"].replace("medical advice", "much")),
    "POL-02": lambda s: b.says(s, "Welcome. What would you like to know?", "en-GB launch"),
    "POL-03": lambda s: b.intent(s)["slots"].append({"name": "phone", "type": "AMAZON.PhoneNumber"}),
    "POL-04": lambda s: b.says(s, "Botox cures wrinkles."),
    "POL-05": lambda s: b.says(s, "Call 999 now. I'll call them for you.", ALARM),
    "POL-06": lambda s: b.says(s, "Trouble swallowing can be serious. Call 911 on a phone.", ALARM),
    "POL-07": lambda s: setattr(s, "today", date(2030, 1, 1)),
    "POL-08": lambda s: b.says(s, "It depends.", "en-US topic how_it_works"),
    "TM-01": lambda s: b.listing(s).update(summary="The Alexa skill about injections."),
    "TM-02": lambda s: s.publishing.update(testingInstructions="Say hello."),
    "TM-03": lambda s: b.listing(s).update(name="Botox Guide"),
    "TM-04": lambda s: s.publishing["distributionCountries"].append("GB"),
    "PRIV-01": lambda s: s.privacy["locales"]["en-US"].update(privacyPolicyUrl="http://example.com/privacy.html"),
    "PRIV-02": lambda s: s.privacy["locales"]["en-US"].update(termsOfUseUrl="https://example.com/none.html"),
    "PRIV-03": lambda s: s.privacy.update(usesHealthInfo="false"),
    "PRIV-04": lambda s: b.listing(s).update(description=b.listing(s)["description"].replace("patient", "person")),
    "PRIV-05": lambda s: s.manifest["manifest"].update(permissions=[{"name": "alexa::profile:email:read"}]),
    "PRIV-06": lambda s: b.listing(s)["keywords"].append("fun for kids"),
    "PRIV-07": lambda s: b.says(s, "Please leave a five star rating."),
    "PRIV-08": lambda s: b.runs(s, "URL = 'a4b.alexaforbusiness'"),
    # Listing, invocation name, manifest
    "LIST-01": lambda s: b.listing(s).update(name="Wrinkles"),
    "LIST-02": lambda s: b.listing(s).update(summary="Answers. And more"),
    "LIST-03": lambda s: b.listing(s).update(description='Say "Alexa, ask injection guide sing a song".'),
    "LIST-04": lambda s: b.listing(s)["examplePhrases"].insert(0, "Alexa, launch injection guide"),
    "LIST-05": lambda s: b.listing(s)["examplePhrases"].append("Alexa, ask injection guide to sing a song"),
    "LIST-06": lambda s: b.listing(s)["keywords"].append("botox"),
    "LIST-07": lambda s: s.publishing.update(category="GAMES"),
    "LIST-08": lambda s: s.icons.update({"icon-108.png": s.icons["icon-512.png"]}),
    "LIST-09": lambda s: s.publishing.update(testingInstructions="Open it and look around. No account. A trademark."),
    "LIST-10": lambda s: s.publishing.update(isAvailableWorldwide=True),
    "LIST-11": lambda s: s.privacy["locales"].pop("en-AU"),
    "INV-01": lambda s: b.language(s).update(invocationName="guide"),
    "INV-02": lambda s: b.language(s).update(invocationName="open guide"),
    "INV-03": lambda s: b.language(s).update(invocationName="the guide"),
    "INV-05": lambda s: b.language(s).update(invocationName="Injection Guide 2"),
    "INV-06": lambda s: b.language(s).update(invocationName="injection helper"),
    "INV-07": lambda s: b.language(s).update(invocationName="botox guide"),
    "MAN-01": lambda s: s.manifest["manifest"].update(manifestVersion="2.0"),
    "MAN-02": lambda s: b.listing(s).pop("summary"),
    "MAN-03": lambda s: s.custom["endpoint"].update(uri="lambda"),
    "MAN-04": lambda s: s.custom["interfaces"][0]["supportedViewports"][0].update(mode="WATCH"),
    "MAN-05": lambda s: s.manifest["manifest"].update(events={"subscriptions": []}),
    "MAN-06": lambda s: s.custom.update(tasks=[{"name": "Tell", "version": "1"}]),
    # Interaction model
    "IM-00": lambda s: b.language(s).update(invocationName="injection helper"),
    "IM-01": lambda s: b.values(s).append({"id": "long", "name": {"value": "a" * 1_500_000}}),
    "IM-02": lambda s: b.language(s).update(intents=b.language(s)["intents"] * 15),
    "IM-03": lambda s: b.values(s).append({"id": "long", "name": {"value": "a " * 80}}),
    "IM-04": lambda s: b.intent(s).update(name="Report2Intent"),
    "IM-05": lambda s: b.intent(s)["samples"].append("what about {symptom}?"),
    "IM-06": lambda s: b.intent(s)["samples"].append("what can i say"),
    "OWN-01": lambda s: b.intent(s, "SymptomNormalIntent")["samples"].append("i have {symptom}"),
    "IM-07": lambda s: b.intent(s)["slots"].append({"name": "unused", "type": "NOWHERE"}),
    "IM-08": lambda s: b.values(s).append(b.values(s)[0]),
    "IM-09": lambda s: b.language(s).update(intents=[]),
    "IM-10": lambda s: _drop(s, "AMAZON.StopIntent"),
    "IM-11": lambda s: b.intent(s, "AMAZON.FallbackIntent")["samples"].append("something else"),
    "IM-12": lambda s: b.intent(s).update(samples=b.intent(s)["samples"][:3]),
    "SLOT-01": lambda s: _search(s, "{query}"),
    "SLOT-02": lambda s: _search(s, "tell me about {query} and {symptom}"),
    "SLOT-03": lambda s: _search(s, "about {query}"),
    "SLOT-04": lambda s: b.intent(s)["samples"].append("i have double vision"),
    "SLOT-08": lambda s: b.language(s)["types"].append({"name": "AMAZON.Animal", "values": []}),
    "SLOT-10": lambda s: b.runs(s, "KIND = 'Dialog.UpdateDynamicEntities'"),
    "SLOT-11": lambda s: b.intent(s)["slots"].append({"name": "free", "type": "AMAZON.LITERAL"}),
    "DLG-01": lambda s: b.runs(s, "KIND = 'Dialog.ElicitSlot'"),
    "DLG-02": lambda s: b.model(s)["interactionModel"].update(dialog={"delegationStrategy": "ALWAYS"}),
    "DLG-03": lambda s: b.model(s)["interactionModel"].update(
        dialog={"intents": [{"slots": [{"prompts": {"elicitation": "Elicit.none"}}]}]}
    ),
    "DLG-05": lambda s: b.language(s)["modelConfiguration"]["fallbackIntentSensitivity"].update(level="HIGH"),
    "DLG-06": lambda s: s.models.update({"en-NZ": s.models["en-AU"]}),
    "DLG-07": lambda s: b.model(s)["interactionModel"].update(conversations=[]),
    # Behaviour
    "FUN-01": lambda s: b.response(s, "en-US launch").update(shouldEndSession=True),
    "FUN-02": lambda s: b.response(s).update(shouldEndSession=True),
    "FUN-03": lambda s: b.says(s, "I answer questions.", "en-US HelpIntent in a check"),
    "FUN-04": lambda s: b.says(s, "Are you sure?", "en-US StopIntent while reading"),
    "FUN-05": lambda s: b.says(s, "Goodbye.", "en-US session ended"),
    "FUN-06": lambda s: b.says(s, "Invalid command.", "en-US not understood 1"),
    "FUN-07": lambda s: b.response(s, "en-US AskIntent with a question mark").clear(),
    "FUN-08": lambda s: b.says(s, "Say abracadabra or open sesame.", "en-US launch"),
    "FUN-09": lambda s: b.response(s).update(card={"title": "{about}", "content": "<b>None</b>"}),
    "FUN-10": lambda s: b.response(s, "en-US broken envelope").clear(),
    "FUN-11": lambda s: b.says(s, "Look at the screen.", "en-US screen first answer"),
    "FUN-12": lambda s: b.says(s, "More answers are coming soon."),
    "SEC-04": lambda s: b.says(s, "Hello.", "en-US foreign skill"),
    "SEC-06": lambda s: b.says(s, "Hello.", "en-US request CanFulfillIntentRequest"),
    "SEC-09": lambda s: b.runs(s, "log.info('%s', event)"),
    # Responses
    "RSP-01": lambda s: b.says(s, "Botox " * 200),
    "RSP-02": lambda s: b.response(s).update(card={"title": "Long", "content": "a" * 24_000}),
    "RSP-03": lambda s: b.response(s).update(card={}),
    "RSP-04": lambda s: b.says(s, "Salt & pepper."),
    "RSP-05": lambda s: b.adds(s, '<break time="11000ms"/>'),
    "RSP-06": lambda s: b.adds(s, "About 5% of people, or 20 mg."),
    "RSP-07": lambda s: b.adds(s, '<audio src="https://example.com/a.mp3"/>'),
    "RSP-08": lambda s: b.response(s).pop("reprompt"),
    "RSP-09": lambda s: b.response(s).pop("shouldEndSession"),
    "RSP-10": lambda s: b.runs(s, "import urllib.request"),
    "RSP-11": lambda s: b.response(s).update(card={"title": "Long", "content": "a" * 8_001}),
    "RSP-12": lambda s: b.response(s, "en-US screen first answer").pop("directives"),
    "RSP-13": lambda s: s.screens["answer.json"].update(version="2024.3"),
    "RSP-14": lambda s: b.element(s.screens["answer.json"], "Text").pop("fontFamily"),
    "RSP-15": lambda s: b.element(s.screens["answer.json"], "TouchWrapper").pop("role"),
    "RSP-16": lambda s: b.element(s.screens["answer.json"], "SendEvent").update(arguments=["explode"]),
    "RSP-17": lambda s: b.envelope(s, "en-US session ended").pop("version"),
    # Voice
    "VUX-01": lambda s: b.says(s, "Botox " + "very " * 30 + "long."),
    "VUX-02": lambda s: b.says(s, "Botox: a medicine; a protein."),
    "VUX-04": lambda s: b.says(s, "Would you like one, two, three, four, or five?"),
    "VUX-05": lambda s: b.replies(s, "en-US YesIntent after an answer", id="not_understood"),
    "VUX-06": lambda s: b.says(s, "That is an invalid question."),
    "VUX-07": lambda s: b.replies(s, "en-US answer, miss, repeat", id="not_understood"),
    "VUX-08": lambda s: b.intent(s, "AMAZON.HelpIntent").update(samples=[]),
    "VUX-09": lambda s: b.says(s, "Please call 911 now on a phone.", "en-US YesIntent after an escalation"),
    "VUX-11": lambda s: b.says(s, "It was a draw.", "en-US unknown question"),
    "VUX-12": lambda s: b.says(s, "What is your name?"),
    "VUX-13": lambda s: b.replies(s, "en-US an answer in staff mode", level="none"),
    "VUX-14": lambda s: s.models.update({"en-AU": s.models["en-GB"]}),
    "VUX-15": lambda s: b.says(s, "Ask me anything. What is it?", "en-US HelpIntent while reading"),
    # Deployment
    "SEC-01": lambda s: s.custom.update(endpoint={"uri": "https://example.com", "sslCertificateType": "SelfSigned"}),
    "RUN-01": lambda s: _text(s, "template.yaml", "Default: python3.13", "Default: python3.8"),
    "RUN-02": lambda s: b.runs(s, "NOW = datetime.now()"),
    "RUN-03": lambda s: s.custom["endpoint"].update(uri="arn:aws:lambda:eu-central-1:000000000000:function:x"),
    "RUN-04": lambda s: _text(s, "lambda/requirements.txt", "ask-sdk-core", "flask-ask-sdk"),
    "RUN-05": lambda s: b.response(s).update(shouldEndSession=True),
    "RUN-06": lambda s: _text(s, "lambda/requirements.txt", "==", ">="),
    "MAN-07": lambda s: _text(s, ".gitignore", ".ask/", ""),
    "MAN-08": lambda s: s.resources.update(askcliResourcesVersion="1"),
    "MAN-10": lambda s: b.model(s).update(version="2"),
    "MAN-11": lambda s: b.runs(s, "class H:\n    def handle(self, request):\n        pass"),
    "MAN-12": lambda s: b.intent(s).update(name="WeatherIntent"),
}  # fmt: skip
