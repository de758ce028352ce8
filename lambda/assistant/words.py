"""Spoken words as tokens that mean the same however they were said or spelled.

Speech arrives without punctuation and with contractions, plurals, tenses and recogniser slips.
`tokens` folds all of that away, and the data in `content` is folded by the same function, so a
phrase written one way there is heard in all its forms.
"""

import re
import unicodedata
from functools import lru_cache

TOKEN_LIMIT = 2_000
"""Tokens looked at in one utterance. Alexa sends far fewer; the limit bounds the work."""

_MARKUP = re.compile(r"<[^<>]{0,200}>")
_WORD = re.compile(r"[a-z]+(?:'[a-z]+)*'?|\d+(?:\.\d+)?")
_PLAIN = re.compile(r"[a-z0-9' ]*")

# A contraction is written out so that "can't", "cannot" and "could not" are one token.
_WRITTEN_OUT = {
    "goin": "going", "doin": "doing", "iss": "is", "spheech": "speech", "speesh": "speech",
    "can't": "cant", "cannot": "cant", "couldn't": "cant", "couldnt": "cant", "cannae": "cant",
    "won't": "wont", "wouldn't": "wont", "wouldnt": "wont", "willnae": "wont", "cand": "cant",
    "don't": "dont", "doesn't": "dont", "didn't": "dont", "doesnt": "dont", "didnt": "dont",
    "dinnae": "dont", "doesnae": "dont", "didnae": "dont", "isnae": "is not", "wasnae": "was not", "hasnae": "have not",
    "havenae": "have not", "couldnae": "cant", "canna": "cant", "canny": "cant", "wouldnae": "wont", "shouldnae": "should not", "naebody": "nobody", "oot": "out", "doon": "down",
    "isn't": "is not", "aren't": "is not", "wasn't": "was not", "weren't": "was not",
    "ain't": "is not", "isnt": "is not", "arent": "is not", "wasnt": "was not", "aint": "is not",
    "haven't": "have not", "hasn't": "have not", "hadn't": "have not", "havent": "have not",
    "hasnt": "have not", "hadnt": "have not", "haveny": "have not", "shouldn't": "should not",
    "needn't": "need not", "mustn't": "must not", "i'm": "i am", "im": "i am", "i've": "i have",
    "ive": "i have", "i'd": "i would", "i'll": "i will", "he's": "he is", "she's": "she is",
    "it's": "it is", "that's": "that is", "there's": "there is", "what's": "what is",
    "whats": "what is", "who's": "who is", "where's": "where is", "how's": "how is",
    "they're": "they are", "we're": "we are", "you're": "you are", "they've": "they have",
    "we've": "we have", "you've": "you have", "hes": "he is", "shes": "she is",
    "let's": "let us", "gonna": "going to", "wanna": "want to", "gotta": "got to", "dunno": "dont know",
    "cos": "because", "cuz": "because", "coz": "because", "mum": "mother", "mom": "mother",
    "mam": "mother", "mummy": "mother", "dad": "father", "nan": "grandmother", "gran": "grandmother",
    "grandma": "grandmother", "granny": "grandmother", "nana": "grandmother", "grandad": "grandfather",
    "grandpa": "grandfather", "hubby": "husband", "kid": "child", "kiddo": "child", "me": "me",
    "am": "is", "are": "is", "was": "was", "were": "was", "has": "have", "had": "had", "'s": "",
}  # fmt: skip

_PAIRS = {
    ("can", "not"): "cant", ("could", "not"): "cant", ("will", "not"): "wont",
    ("would", "not"): "wont", ("wee", "bit"): "little", ("wee", "man"): "child", ("do", "not"): "dont", ("does", "not"): "dont",
    ("did", "not"): "dont", ("no", "can"): "cant", ("eye", "lid"): "eyelid",
    ("eye", "lids"): "eyelids", ("can", "barely"): "cant", ("can", "hardly"): "cant", ("can", "scarcely"): "cant", ("could", "barely"): "cant", ("could", "hardly"): "cant", ("bow", "tox"): "botox", ("boat", "ox"): "botox",
    ("bo", "talks"): "botox", ("bow", "talks"): "botox", ("both", "ox"): "botox",
    ("boat", "talks"): "botox", ("bow", "docks"): "botox", ("blow", "talks"): "botox",
    ("bow", "talk"): "botox", ("dis", "port"): "dysport", ("this", "port"): "dysport",
}  # fmt: skip

_IRREGULAR = {
    "fell": "fall", "fallen": "fall", "went": "went", "gone": "gone", "lost": "lose", "losing": "lose",
    "swollen": "swell", "swelled": "swell", "swole": "swell", "felt": "feel", "saw": "see",
    "seen": "see", "spoke": "speak", "spoken": "speak", "speech": "speech", "stuck": "stuck",
    "got": "get", "gotten": "get", "kept": "keep", "began": "begin", "begun": "begin",
    "threw": "throw", "thrown": "throw", "bled": "bleed", "hung": "hang", "shook": "shake",
    "shaken": "shake", "ate": "eat", "eaten": "eat", "came": "come", "gave": "give", "given": "give",
    "took": "take", "taken": "take", "hurts": "hurt", "hurting": "hurt", "feet": "foot",
    "teeth": "tooth", "children": "child", "kids": "child", "babies": "baby", "women": "woman",
    "stood": "stand", "held": "hold", "worse": "worse", "worsening": "worse", "worsened": "worse",
    "bit": "bit", "injected": "inject", "injection": "inject", "injections": "inject",
    "injecting": "inject", "jab": "inject", "jabs": "inject", "jabbed": "inject", "shots": "inject",
    "shot": "inject", "needles": "needle", "bottox": "botox", "botax": "botox", "tox": "botox",
    "toxin": "botox", "breath": "breath", "breathe": "breath", "breathing": "breath",
    "breathin": "breath", "breathes": "breath", "breathed": "breath", "breeding": "breeding",
    "choking": "choke", "sobbing": "sobbing", "sobbed": "sobbing", "sobs": "sobbing", "choked": "choke", "dying": "dying", "died": "die", "lying": "lie",
    "us": "us", "this": "this", "his": "his", "yes": "yes", "was": "was", "is": "is", "as": "as",
    "always": "always", "its": "its", "bus": "bus", "less": "less", "during": "during",
    "morning": "morning", "evening": "evening", "nothing": "nothing", "anything": "anything",
    "something": "something", "everything": "everything", "thing": "thing", "things": "thing",
    "note": "note", "notes": "note", "site": "site", "sites": "site", "care": "care", "plane": "plane", "hate": "hate",
    "here": "here", "cute": "cute", "huge": "huge", "scare": "scare", "scared": "scare", "scary": "scare", "bite": "bite", "bites": "bite",
    "biting": "bite", "wine": "wine", "rate": "rate", "rates": "rate", "hope": "hope", "pale": "pale", "fire": "fire",
    "space": "space", "careful": "careful", "car": "car", "cars": "car", "plan": "plan", "hat": "hat",
    "eyelids": "eyelids", "lids": "lids", "eyes": "eyes", "lits": "lids",
    "need": "need", "bed": "bed", "red": "red", "feed": "feed", "head": "head", "speed": "speed",
    "bleed": "bleed", "sting": "sting", "king": "king", "ring": "ring", "bring": "bring",
    "swing": "swing", "string": "string", "one": "1", "two": "2", "three": "3", "four": "4",
    "five": "5", "six": "6", "seven": "7", "eight": "8", "nine": "9", "ten": "10", "eleven": "11",
    "twelve": "12", "does": "do", "did": "do", "done": "done", "doing": "do",
    "driving": "drive", "using": "use", "used": "used", "drunk": "drunk", "throwing": "throw",
}  # fmt: skip

_DOUBLE = ("bb", "dd", "gg", "mm", "nn", "pp", "rr", "tt")


def _stem(word: str) -> str:
    """Cut the endings of tense and number, crudely but alike for data and speech."""
    known = _IRREGULAR.get(word)
    if known is not None:
        return known
    if len(word) > 5 and word.endswith("ing"):
        word = word[:-3]
    elif len(word) > 4 and word.endswith("in") and word[-3] in "dktpw":
        word = word[:-2]
    elif len(word) > 4 and word.endswith("ied"):
        word = word[:-3] + "y"
    elif len(word) > 4 and word.endswith("ed"):
        word = word[:-2]
    elif len(word) > 4 and word.endswith("ies"):
        word = word[:-3] + "y"
    elif len(word) > 3 and word.endswith("s") and word[-2] not in "su":
        word = word[:-1]
    if len(word) > 3 and word[-2:] in _DOUBLE:
        word = word[:-1]
    if len(word) > 3 and word.endswith("e"):
        word = word[:-1]
    return word


_SLURRED = re.compile(r"^sh(?=[klmnptw])")
"""How a slurred "s" is written down: "shwallow", "shpeech". Hardly a word begins so otherwise."""


@lru_cache(maxsize=4_096)  # single words, as everybody says them
def _fold(word: str) -> tuple[str, ...]:
    out = _WRITTEN_OUT.get(word)
    if out is None:
        out = _SLURRED.sub("s", word.removesuffix("'s").replace("'", ""))
        out = _WRITTEN_OUT.get(out, out)
    return tuple(_stem(part) for part in out.split())


_TREATMENT_WORDS = frozenset(
    {
        "inject",
        "botox",
        "treatment",
        "protocol",
        "doctor",
        "clinic",
        "1",
        "round",
        "jag",
        "session",
        "therapy",
    }
)
_SMALL_BEFORE = frozenset(
    {
        "1",
        "man",
        "lad",
        "lass",
        "bird",
        "baby",
        "boy",
        "girl",
        "red",
        "sore",
        "bruis",
        "spot",
        "lump",
        "mark",
        "dot",
        "faint",
        "bump",
    }
)


def _told_apart(words: list[str]) -> list[str]:
    """Words that mean another thing beside these: migraine shots are no migraine, a wee bruise is no urine."""
    out: list[str] = []
    for at, word in enumerate(words):
        after = words[at + 1] if at + 1 < len(words) else ""
        if (word == "migrain" and after in _TREATMENT_WORDS) or (
            word == "headach" and after in ("inject", "botox")
        ):
            out.append("migrainetreatment")
        elif word != "wee" or after not in _SMALL_BEFORE:
            out.append(word)
    return out


def _plain(said: str) -> str:
    lowered = said.casefold()
    if _PLAIN.fullmatch(lowered):
        return lowered
    text = unicodedata.normalize("NFKD", lowered).replace("\u2019", "'").replace("\u2018", "'")
    return _MARKUP.sub(" ", text.encode("ascii", "ignore").decode("ascii"))


def folded(said: str) -> list[tuple[str, tuple[str, ...]]]:
    """Each word as it was said, and its tokens: lower case, contractions written out, endings cut."""
    raw = _WORD.findall(_plain(said))[:TOKEN_LIMIT]
    out: list[tuple[str, tuple[str, ...]]] = []
    at = 0
    while at < len(raw):
        word = raw[at]
        pair = _PAIRS.get((word, raw[at + 1])) if at + 1 < len(raw) else None
        out.append((pair or word, _fold(pair or word)))
        at += 1 if pair is None else 2
    return out


def tokens(said: str) -> list[str]:
    """The utterance as folded tokens, told apart by what stands beside them."""
    return _told_apart([token for _, parts in folded(said) for token in parts])
