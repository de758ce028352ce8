"""Words that a voice stumbles on, in the International Phonetic Alphabet: American, and British for every other place.

Botulinum is as in Merriam-Webster, Dysport and Xeomin as their Medication Guides spell them out
("DIS-port", "Zeo-min"), apraclonidine as a patient leaflet does. The others are how clinicians say them, as
far as we know; no speaker of the trade has listened to them yet. Brand names whose sound we couldn't
confirm are left to the voice.
"""

SOUNDS: dict[str, tuple[str, str]] = {
    "Botox": ("ˈboʊ.tɑks", "ˈbəʊ.tɒks"),
    "Dysport": ("ˈdɪs.pɔɹt", "ˈdɪs.pɔːt"),
    "Xeomin": ("ˈzi.oʊ.mɪn", "ˈziː.əʊ.mɪn"),
    "onabotulinumtoxinA": ("ˌoʊ.nə.ˌbɑ.tʃə.ˌlaɪ.nəm.ˈtɑk.sɪn.ˈeɪ", "ˌəʊ.nə.ˌbɒ.tʃə.ˌlaɪ.nəm.ˈtɒk.sɪn.ˈeɪ"),
    "botulinum": ("ˌbɑ.tʃə.ˈlaɪ.nəm", "ˌbɒ.tʃə.ˈlaɪ.nəm"),
    "apraclonidine": ("ˌæ.pɹə.ˈkloʊ.nə.ˌdin", "ˌæ.pɹə.ˈkləʊ.nɪ.ˌdiːn"),
    "blepharospasm": ("ˈblɛ.fə.ɹoʊ.ˌspæ.zəm", "ˈblɛ.fə.ɹəʊ.ˌspæ.zəm"),
    "glabella": ("ɡlə.ˈbɛ.lə", "ɡlə.ˈbɛ.lə"),
    "glabellar": ("ɡlə.ˈbɛ.lɚ", "ɡlə.ˈbɛ.lə"),
    "platysma": ("plə.ˈtɪz.mə", "plə.ˈtɪz.mə"),
}
AMERICAN = ("en-US", "en-CA")
