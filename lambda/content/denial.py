"""Words that deny what follows them, words that only look so, and words where a denial ends."""

DENIERS = (
    "no", "not", "never", "without", "none", "nor", "neither", "nothing", "nobody", "dont", "zero", "nil",
    "denies", "deny", "denied", "negative for", "negative", "free of", "free from", "ruled out", "no sign of",
    "absence of", "absent", "hardly any", "rule out", "nae", "nope no", "lack of", "clear of",
)  # fmt: skip

NOT_DENIERS = (
    "not sure", "no idea", "not just", "not only", "no better", "no relief", "no longer", "not much", "not getting any",
    "not able", "not long", "no matter", "not that", "no way", "no doubt", "not going to lie", "not to worry",
    "no joke", "not been able", "dont know", "dont want to bother", "dont understand", "dont think i can",
    "no wonder", "not really sure", "not certain", "not even", "not like", "not normal", "not right", "not good",
    "not well", "not great", "no good", "not fine", "not ok", "not okay", "nothing but", "nothing helps", "no one",
    "never before", "never had this", "never felt", "never been like", "never like this", "not long after",
    "no kidding", "not a joke", "not joking", "not kidding", "not breath", "dont breath", "not swallow",
    "not myself", "not him", "not her", "never mind", "not too sure", "not improving", "not any better", "not better",
    "not easing", "no change", "no improvement", "not stop", "dont stop", "never stop", "dont help", "not help",
    "not go away", "dont go away", "not working", "dont work", "no appetite", "not enough", "not properly", "not straight",
    "not respond", "not wake", "dont wake", "not move", "dont move", "not feel", "dont feel right", "dont feel well",
    "dont feel good", "dont feel normal", "not open", "dont open", "not close", "dont close", "no control", "no strength",
    "no power", "no feeling", "no air", "no pulse", "no voice", "no energy", "no spit", "no saliva", "not keep",
    "not hold", "no way to", "not imagining", "not drunk", "not drink", "no drink", "not had a drink", "not a drop", "no label",
    "not real", "not qualified", "not a nurse", "not a doctor", "nothing come", "nothing comes", "nothing coming", "nothing stay",
    "nothing goes", "nothing will", "nothing wont", "nothing works", "nothing touch", "nothing out", "not usual", "not usually",
    "not be able", "dont care", "dont want to live", "dont want to be", "not want to live", "not want to be", "not safe", "dont recognise",
    "not hungry", "no reason", "no point", "not here", "not eat", "dont eat", "not feed", "dont feed", "wont", "not got any better",
    "not urinated", "not peed", "not pee", "not wee", "not been", "not gone away", "not gone down", "not gone back", "not gone to", "not gone for", "not gone since", "not gone all", "not gone yet", "not gone in", "not gone properly", "not gone at", "not gone today", "not poo", "not make sense", "dont make sense",
    "not talking right", "not clear", "dont look right", "not look right", "not a good", "not being dramatic", "not exaggerating", "not panicking but",
    "no no i", "not going to stick", "not stick around", "dont stick around", "not to be dramatic", "not trying to", "dont mean to", "dont want to panic", "dont want to worry", "dont want to alarm", "dont want to make a fuss",
)  # fmt: skip

ENDERS = (
    "but", "however", "though", "although", "except", "only", "yet", "because", "now", "since", "apart from", "other than", "besides",
    "still", "also", "then", "until", "just", "unless", "and now", "and my", "and i", "instead", "rather", "so", "when", "while", "whereas", "today", "suddenly",
)  # fmt: skip

SUBJECTS = ("i", "he", "she", "it", "they", "we", "my", "his", "her", "their", "our", "everything", "mine")

TRANSPARENT = ("think", "feel like", "feel", "like", "say", "know", "mean", "believe", "as if", "wrong with", "that", "trouble with", "problem with", "with", "issue with", "in", "of", "on", "to")
"""After these a new subject doesn't end a denial: "I don't think my voice is hoarse"."""

AFTER_ALL = (
    "until|till ~ now|today|yesterday|tonight|recently|this_morning|last_night|this_week|last_week|a_few_days_ago|the_inject|my_inject|botox|my_botox|the_botox", "never|not|dont * before ~ ~ ~ botox|inject|it|this|jab|treatment & now|suddenly|since|today",
    "never * before ~ ~ botox|the_inject|this|my_botox", "was not * before ~ ~ ~ ~ inject|botox|jab|treatment", "was not * before $", "no|not|dont|never|none & unless|except|apart_from", "no trouble|problem|problems|bother|difficulty|issue ~ ~ ~ as_long_as|so_long_as|provided|providing ~ i|he|she|it|they|you|nobody", "never & like_this|until|till", "never * before but i am|do|have|now", "now there is|i do|i am|it is",
)
"""Words after which a denial is of the past or has an exception: "no trouble swallowing until yesterday" reports it."""
