"""Face, brow, stroke signs and headache: rows 16-20, 43-45, 66-69 and 94 of the triage table."""

from content.shape import Sign

SIGNS: dict[str, Sign] = {
    "stroke_signs": {
        "level": "emergency",
        "why": "These can be signs of a stroke. Note the time.",
        "sources": ("S40",),
        "confidence": "C",
        "heard": (
            "^ stroke|tia|tea_i_a $",
            "{face} {droop} & {limb} {weak}|{numb}|{bad}|drift|heavy", "{face} {droop} & {slur}", "{face} {droop} & {cant} lift|raise|speak|talk|grip|move|smile", "{face} {droop} & {confused}", "face drooping|drooped|dropped|droops|down|fell|falling|gone|slid|sagging * side", "sudden|suddenly {confused}", "{confused} & {limb}|slur|walk|weak|face|side|headache|balance|suddenly|now|driving|words|day|time",
            "suddenly|sudden {dizzy} & walk|straight|stand|side|balance|see|speak", "sudden|suddenly|out_of_nowhere * lost|lose|no * balance", "lost|lose * balance * out_of_nowhere|suddenly|sudden|words|speak|side|all_of", "{cant} smile & lift|arm|raise|speak|talk", "{cant} speak|talk & lift|move|arm|side|face|hand", "one|1|left|right|half side * body|face * moving|move|dead|gone|down|weak|numb|work", "side weak|numb|gone|dead|paralysed|paralyzed|droop * talk|speech|mouth|face|words|slur", "mouth|face * bent|twisted|crooked|down * {limb}", 
            "{cant} remember|recognise|recognize * name|where|me|wife|family|day|own|how_to", 
        ),
        "named": (
            "having|have|think|signs|symptoms|possible|possibly|looks|maybe|suspected|query a_stroke|stroke|tia|mini_stroke", "stroke|strike signs|symptoms|sign|symptom|now|happening|face", "numb|dead|weak|tingly * hand|arm|leg|side & lip|face|cheek|mouth|talk|slur|words", "doesnt|dont know|knows|recognise|recognize * where|who|me|name|day|us|year|own",
        ),
    },
    "crooked_smile_sudden": {
        "level": "emergency",
        "why": "A face that drops suddenly can be a stroke. Note the time.",
        "sources": ("S40",),
        "confidence": "P",
        "heard": (
            "{sudden} {face} {droop}", "{face} suddenly|just|today|now|tonight|this_morning|hour|minutes|yesterday|instantly * {droop}", "woke|wake|woken * {face} {droop}", "woke|wake|woken * smile|mouth|face|lip * crooked|wonky|lopsided|sideways|twisted|uneven|fell|one_side|one|half", "half|side * {face} {droop}", "{face} * one_side|1_side|left|right|half * {droop}",
            "suddenly|sudden|just|today|all_of_a_sudden {cant} smile|move|lift|close * side|face|mouth|left|right|cheek|one", "smile|mouth|face suddenly|just|today|now|overnight|quickly * crooked|wonky|lopsided|uneven|twisted|one_sided|sideways|one_side|funny|different|odd|went", "crooked|lopsided|wonky|twisted|uneven smile|face|mouth * suddenly|sudden|today|just|this_morning|all_of|minutes|hour|ago|tonight|now|woke", "smile|face|mouth * crooked|lopsided|twisted|wonky|uneven * suddenly|sudden|today|just|minutes|hour|ago|tonight|now|all_of|this_morning|lunch|quick|10|5|half",
            "dribbling|drooling|leaking|spilling * one|left|right|1|corner|side & {face} {droop}", "face palsy|palsied|gone|melting|melted|slack|lopsided * suddenly|minutes|now|today|side|morning",
        ),
        "named": (
            "{face} {droop} {sudden}", "{face} {droop} today|now|tonight|this_morning|minutes|hour|ago|lunch|breakfast|yesterday|overnight|morning|quickly", "half|side of * face|mouth * gone|dead|melting|melted|collapsed|paralysed|frozen|slid|fell|wont|isnt|not|stopped|down|limp|sliding|slack", "mouth|lip|smile|face|cheek drop|dropped|drops|droops|drooping|droopy|drooped|fell|falling|fallen|slid|sliding|slipping|sagging|melting|hanging|hangs|sags|collapsed|slumped", "side * mouth|face|lip|smile down|dropped|drooping|lower|droopy|hanging|sagging|fell|fallen|drops|droops",
        ),
    },
    "facial_numb_sudden": {
        "level": "urgent",
        "why": "New numbness in the face needs a medical check.",
        "sources": ("S40",),
        "confidence": "P",
        "heard": (
            "{face}|half|nose|ear|scalp {numb}", "{numb} * {face} * side|suddenly|sudden|half|left|right", "half * face * {numb}|dead|dentist|asleep|gone", "{sudden} {numb} * face|cheek|lip|lips|chin|side|mouth", "like|as_if|as_though * dentist|novocaine|novocain|lidocaine|injection * face|cheek|lip|mouth|dental",
            "face|cheek|lip|lips|chin went|gone|goes|going|suddenly|just dead|numb|tingly|asleep|cold|prickly|tingling", "pins_and_needles * face|cheek|lip|lips|chin|mouth|jaw", "paresthesia|paraesthesia|hypoesthesia * face|facial|v2|v3",
        ),
        "named": (
            "side of * face * {numb}|{bad}|dead|dentist|asleep|prickly|cold|frozen",
        ),
    },
    "facial_asymmetry": {
        "level": "soon",
        "why": "A face that changes like this needs a medical check.",
        "topic": "crooked_smile",
        "stroke_check": True,
        "sources": ("S26", "S48"),
        "confidence": "P",
        "heard": (
            "face|smile|mouth|lip|lips|cheek|grin crooked|uneven|lopsided|wonky|asymmetrical|asymmetric|weird|not_even|unbalanced|skew|squint|off|lower|different|odd|slanted|sideways|skewed|one_sided|pulled|pulls|tilted|funny|not_the_same|not_symmetrical", "crooked|uneven|lopsided|wonky|asymmetrical|asymmetric|slanted|squint face|smile|mouth|lip|lips|grin", "one|1|left|right|half side|of|corner|cheek * face|mouth|smile|lip|cheek * move|moves|lift|lifts|moving|higher|lower|same|pull|pulls|up|works|smile|rise",
            "lip|mouth|smile|cheek pulls|pull|goes|lifts|pulled|tugs|doesnt|wont|not * side|left|right|one|1|lift|same|even|up", "asymmetry|asymmetric|asymmetrical|lopsided", "one|1 cheek doesnt|dont|wont * move|lift|rise", "smile looks|look|is|comes|come * weird|funny|wonky|uneven|crooked|off|odd|different|strange",
        ),
    },
    "brow_heavy": {
        "level": "soon",
        "why": "A brow that changes like this needs a medical check.",
        "topic": "brow_droop",
        "sources": ("S19",),
        "confidence": "C",
        "heard": ("{brow} heavy|heavier|low|lower|dropped|drop|drops|sag|sagging|sags|fell|fallen|droop|drooping|droopy|drooped|weight|down|weighed|hanging|flat|heaviness|sunk|falling|hooded|came_down|come_down|sits|sitting|brick", "heavy|heaviness|low|droopy|dropped|sagging|flat|hooded|weight|pressing|saggy|weighed {brow}", "weight|brick|heaviness on|in|above|over * {brow}|eyes", "{cant} lift|raise * {brow}", "look|looks|looking angry|cross|frowning|grumpy|mad|neanderthal|caveman", "{brow} {wont} lift|raise|go_up|move_up|come_up"),
    },
    "brow_uneven": {
        "level": "soon",
        "why": "",
        "topic": "spock_brow",
        "sources": ("policy",),
        "confidence": "M",
        "heard": ("{brow} higher|uneven|spock|arched|arch|crooked|wonky|lopsided|mismatch|mismatched|match|shot|shoots|up|joker|surprised|quirked|peaked|peak|pointy|asymmetric|different|villain|jack|even|level|diagonal|cocked", "spock|joker|jack_nicholson|mephisto|uneven|crooked|arched|higher|surprised|pointy|vulcan|mismatched {brow}|look|one_side|1_side", "look|looks|looking surprised|shocked|quizzical|evil|startled|villain|vulcan|spock|joker"),
    },
    "headache_thunderclap": {
        "level": "emergency",
        "why": "A sudden or very bad headache can be an emergency.",
        "sources": ("S40",),
        "confidence": "P",
        "heard": (
            "^ sah|subarachnoid|s_a_h $",
            "worst headache|head|migraine|pain * ever|life|had|known", "worst headache|migraine|head_pain|pain_in_my_head|head", "{sudden} * headache|head|migraine * {severe}|massive|splitting|huge|blinding|bad|terrible|explosive", "sudden|suddenly massive|severe|splitting|huge|blinding|terrible|worst|explosive|intense|bad headache|migraine|pain", "head explode|exploded|exploding|splitting|split|burst|bursting|ripped|cracked|cracking_open", "thunderclap", "headache|migraine {sudden}", "{sudden} headache", 
            "headache|migraine & {confused}", "headache|migraine|head_pounding|head & {fever}", "headache|migraine & {limb} {weak}|{numb}", "headache|migraine & {vision} gone|lost|loss|half|black", "hit|struck|kicked|punched|bang|banged|shot * head * like|hammer|bat|axe|brick|lightning|back_of", "head|skull * hammer|axe|lightning|bat|going_to_burst|going_to_explode|split_open|split_in", "like * hit|struck|kicked|shot|clubbed|smashed * head|skull|back_of",
            "pain|headache * never|worse_than_anything|worst_ever|worst_pain|10_out_of_10|ten_out_of_ten * felt|had|known|like|before", "worst pain * head|life|ever",
        ),
        "named": (
            "headache|pain * hit|came|struck|started|slammed|went|peaked * hammer|train|brick|bat|seconds|nowhere|lightning|bang|sudden|suddenly|instantly|once|truck|bus|axe|minute|clap|thunder", "headache & stiff neck", "headache & stiff_neck|neck_stiff|neck_is_stiff|chin_down|chin_to_my_chest|chin_on_my_chest",
        ),
    },
    "headache_lasting": {
        "level": "urgent",
        "why": "A headache that lasts or is severe needs a medical check.",
        "sources": ("policy",),
        "confidence": "P",
        "heard": (
            "{cant} shift|shake|get_rid|kick|break|lose|stop * headache|migraine|head", "day|days 4|5|6|7|8|9|10 * headache|migraine|head", 
            "headache|migraine still|keeps_coming|keeps coming|there|going|here", "cephalalgia|status_migrainosus|intractable headache|migraine|severe",
        ),
        "named": (
            "headache|migraine|head {wont}|never go|stop|shift|leave|quit|ease|lift|budge|away|clear|settle", "headache|migraine|head|headaches * for|day|lasted|lasting|past|last|now|been|since|over|nearly|all * days|week|weeks|fortnight|4|5|6|7|8|9|10|monday|tuesday|wednesday|thursday|friday|saturday|sunday", "constant|severe|bad|terrible|lasting|persistent|nonstop|unbearable|horrible|pounding|awful|raging|banging|splitting|brutal|blinding|cracking headache|migraine|head", "headache|migraine constant|severe|terrible|persistent|unbearable|nonstop|nothing|relentless|awful|horrible|killing|bad", "headache|migraine|head {worse}", "painkillers|paracetamol|tylenol|ibuprofen|advil|nurofen|nothing dont|doesnt|isnt|wont|not|touch|touching|touches|helps|helping|shifts * head|headache|touching", "headache|migraine * {wont}|nothing|no|not * touch|work|help|relief|better|touches|ease|painkillers|paracetamol|works|helps",
        ),
    },
    "headache_mild": {
        "level": "expected",
        "why": "A headache like this needs a medical check.",
        "topic": "headache",
        "sources": ("S19", "S55"),
        "confidence": "C",
        "heard": ("headache|headaches|cephalgia", "head hurts|hurt|ache|aches|sore|aching|throbbing|throb|pounding|tender|throbs|pain", "sore|achy head|forehead", "ache|throb|pressure * head|forehead|temples", "bit of a head", "migraine since|after|from|today|botox|day"),
    },
    "jaw_lock": {
        "level": "urgent",
        "why": "A jaw that won't open needs a medical check.",
        "sources": ("policy",),
        "confidence": "P",
        "heard": (
            "{cant}|{hard} open * mouth|jaw", "mouth|jaw {wont} open|budge|move|unlock", "lockjaw|trismus", "mouth|jaw opens|open|opening only|barely|hardly|so_far|bit|little|limited|finger|fingertip|inch|crack", "{hard}|barely|only|just|{cant} open * finger|fingers|wide|spoon|fingertip|inch|crack|width|toothbrush|dentist|yawn|burger|sandwich|bite", "{cant} * toothbrush|spoon|fork|burger|finger|sandwich * in|mouth|between|teeth", "{cant} yawn", "locked|stuck jaw|mouth", "finger|fingers|fingertip|width between * teeth|mouth|jaw|open", 
        ),
        "named": (
            "jaw lock|locked|locking|stuck|clamp|clamped|seized|seize|bolted|frozen|jammed|jam|shut|wired|glued|fused|tight|rusted|stiff|rigid|clicks",
        ),
    },
    "numb_site": {
        "level": "expected",
        "why": "",
        "topic": "side_effects_common",
        "sources": ("S19",),
        "confidence": "C",
        "heard": ("forehead|skin|brow|brows|scalp|temple|temples|spots|site|sites numb|tight|frozen|tingly|tingling|tingle|numbness|band|tightness|pull|stretched|prickly|cling_film|plastic|feeling", "numb|tight|tingly|tingling|numbness|tightness|frozen forehead|skin|where|spots|spot|site|patch|band|brow|at|around|face|bits|across", "face|face tight|taut|stretched", "tight band"),
    },
    "forehead_stiff": {
        "level": "expected",
        "why": "",
        "topic": "natural_look",
        "sources": ("S19",),
        "confidence": "C",
        "heard": ("{cant} move|frown|raise|wrinkle|scrunch|crease|lift * forehead|brow|brows|eyebrows", "{cant} frown|scowl", "forehead|brow stiff|frozen|stuck|solid|wont_move|doesnt_move|heavy|rigid|wont|not_moving|cement|concrete|plank|board", "stiff|frozen forehead|face|brow", "no expression|expressions", "{cant} make * faces|expressions|expression|look_surprised|look_cross"),
    },
    "frozen_face": {
        "level": "soon",
        "why": "",
        "topic": "natural_look",
        "sources": ("policy",),
        "confidence": "M",
        "heard": ("look|looks|looking|am|feel|too|so|is|face|all frozen|stiff|plastic|waxy|mask|mannequin|robot|statue|doll|blank|botched", "look|looks|looking|face fake", "face stuck|frozen|mask|plastic|stiff|moves|expressionless|wont_move|doesnt_move", "want * face back", "reverse|undo|dissolve|dissolved|reversed|antidote|reversal * it|botox|this|face", "like * mask|statue|mannequin|doll|waxwork|robot", "too much botox", "no movement|expression", "over_treated|overtreated|overdone|over_done", "nothing moves|move|moving", "{cant} express|emote|show_emotion|look_happy|look_surprised"),
    },
}  # fmt: skip
