"""How the two small networks are learned: a large model teaches a small one.

opinion.py is the second opinion of triage (`make learn`), ranking.py the ranking of topics (`make learn-ranking`).

A pretrained sentence encoder is tuned on the labelled lines (teacher.py). It is too slow to ship, so
it labels many variations of those lines (variations.py), for triage together with a linear and a small
neural model, and the small network that ships learns from all of them (student.py, pack.py). Needs PyTorch, which
lives in an environment of its own. Nothing here sees the check part.
"""
