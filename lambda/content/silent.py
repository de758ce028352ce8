"""Words that say nothing about a topic: an utterance of nothing else is no question that could be answered."""

SILENT: frozenset[str] = frozenset(
    ["the", "a", "an", "to", "of", "my", "your", "me", "i", "you", "in", "on", "at", "be", "been", "is", "are", "do", "does", "did", "get", "got", "that", "this", "so", "please", "and", "or", "they", "we", "just", "any", "some", "um", "uh", "er", "erm", "mm", "hmm", "ah", "oh", "hey", "alexa", "ok", "okay", "then", "really", "going", "it", "by", "am", "usually", "she", "he", "them", "her", "him", "his", "our", "now", "well", "also", "us", "have", "has", "had", "blah", "la", "na", "eh", "hi", "hello", "but", "for", "with", "like", "there", "here", "thing", "things", "stuff", "one", "what"]
)
