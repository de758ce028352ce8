"""Heart, faint, stomach and chest: rows 37-41, 58, 75 and 95 of the triage table."""

from content.shape import Sign

SIGNS: dict[str, Sign] = {
    "collapse": {
        "level": "emergency",
        "why": "Someone who passes out or turns blue needs help now.",
        "sources": ("S39",),
        "confidence": "C",
        "heard": ("^ collapsed|collapse|unconscious|fainted_away|unresponsive $", "not conscious|awake|responsive|responding|with_it", "not|never|havent woken|wake", "{who} ~ not moving|move $", "dont think ~ ~ ~ awake|conscious|alive", "out for_the_count", "eyes rolled|rolling", "conked out", "just stares|lies_there|lying_there", "cold and clammy", "impending doom", "feel doom", "in shock $", "loc for", "gcs ~ 3|4|5|6|7|8|9|10", "heart stopped", "lying there", 
            "^ collapse|collapsed|fainted $",
            "blue lips|lip|fingers|fingertips|nails", "lips|fingers|nails|mouth ~ ~ blue", 
            "{who} ~ collapsed|collapsing|keeled|collapse $", "faint|fainted|faints & {wont}|not|cant|still|again|twice * wake|waking|come_round|come_to|respond|up|move|responding|around", "{wont}|{cant}|not|isnt|stopped|dont|doesnt wake|waking|respond|responding|rouse|wake_up|come_round|come_to|rousing|answer|answering|stir|stirring|open_his_eyes|open_her_eyes", "{cant} wake|rouse|bring|get * him|her|them|up|round|response",
            "{who} ~ look|looks|is ~ blue|grey|gray|ashen", "lips|lip|face|fingers|nails|skin|mouth * blue|grey|gray|purple", "on|hit|slumped|lying|dropped|fell|crumpled * floor|ground * {cant}|not|wont|eyes|moving|unconscious|breath|respond|out|talk|suddenly|limp", "syncope|syncopal|loss_of_consciousness|loc|vasovagal & again|prolonged|repeat|head|not", "eyes rolled|roll * back|up",
            "slipping|drifting|in * in_and_out|away|out * conscious|consciousness|sleep|waking", "in_and_out * conscious|consciousness|it", "{hard} wake|rouse|stay_awake|keep_awake", "no response|responses|pulse",
        ),
        "named": (
            "out of_it $", "gone vacant|blank|floppy|limp", "on the floor $", "went down $", "syncope|syncopal|syncopised|syncopized|presyncopal|peri_arrest|obtunded", "{who} ~ went|gone|turned|turning|going|looks ~ grey|gray|white|blue", "collapse|collapsed|collapsing|keeled ~ in|on|at|after|over|again|today|yesterday|this|while|when|and|outside|just|getting", "unconscious|unresponsive|lifeless|cpr|cardiac_arrest|asystole|pulseless", "pass|passed|passes|passing|black|blacked|blacking|conk|conked|knocked out", "turn|turned|turning|gone|going|went|goes ~ blue|grey|gray|white_as|ashen", "she|he|him|her|mother|father|wife|husband|they|patient|client * on_the_floor|on_the_ground", "limp|floppy|slumped|flopped & eyes|respond|wake|suddenly|floor|chair|grey|pale|just", "went|gone|gone_all limp|floppy|cold|out_cold|lifeless|clammy", "out cold",
        ),
    },
    "chest_pain": {
        "level": "emergency",
        "topic": "heart_events",
        "why": "Chest pain can be serious at any time.",
        "sources": ("label",),
        "confidence": "P",
        "heard": ("can ~ ~ ~ ~ with chest_pain", "how_long ~ ~ ~ chest_pain", "dont think ~ ~ chest_pain", "chess|jest|chessed pain|pains|hurts|tight", "my chess|jest ~ hurts|tight|pain", "jaw and arm|left_arm", "myocardial infarction", "stemi|nstemi", "^ heart attack $", "am i having ~ heart_attack", "mi after", 
            "^ chest $",
            "{chest} {pain}", "{pain} * {chest}", "chest tight|tightness|heavy|heaviness|pressure|crushing|squeezing|sore|band|weight|stone|elephant|burning|vice|uncomfortable|funny|gripping|discomfort|bad|weird", "elephant|weight|band|brick|stone|bricks|vice|pressure|anvil|concrete|fist|someone|something on|round|around|in|across|sitting|sat|standing * chest|ribs|heart", "crushing pain|chest", "clutch|clutching|clutched|grabbing|holding|rubbing * chest|heart", "jaw & chest", "pain * breastbone|sternum", "indigestion|heartburn|acid_reflux * chest|arm|jaw|sweat|sweating|pressure|weird|never|bad",
        ),
        "named": (
            "having|think|like|got|with angina|retrosternal", "heart {pain}",
        ),
    },
    "palpitations": {
        "level": "urgent",
        "topic": "heart_events",
        "why": "A racing or uneven heartbeat needs a medical check.",
        "sources": ("label",),
        "confidence": "P",
        "heard": (
            "{heart} rac|racing|race|races|raced|skip|skipping|skips|flutter|fluttering|flutters|pound|pounding|pounds|irregular|jump|jumping|thump|thumping|thumps|fast|weird|mad|funny|flip|flipping|flips|hammer|hammering|hammers|galloping|gallop|wild|crazy|banging|going|beat|beating|all_over|missing|missed|uneven|quick|quickly|bouncing|off|doing|wont_slow|speeding|sped|strange|erratic|drumming|butterfly|fish|odd|stops|leaping|leap|hard", "{heart} * beats|beat|a_minute|130|140|120|150|110|160|170", "pulse * 120|130|140|150|110|160|170|180|high|up|resting", "heart in|out * throat|chest|ears", "feel|hear * heart|pulse * ears|throat|chest|neck|beating",
        ),
        "named": (
            "racing|skipping|fluttering|irregular|pounding|fast|thumping|missing|missed|extra|galloping|fluttery|rapid|uneven heart|pulse|heartbeat|heartbeats|beats|beat", "palpitations|palpitation|tachycardia|tachycardic|arrhythmia|afib|a_fib|ectopics|bradycardia|svt", "smartwatch|watch|fitbit|apple_watch|monitor|tracker * {heart}|beats|rhythm|alert|high",
        ),
    },
    "dizzy": {
        "level": "urgent",
        "why": "Feeling dizzy after Botox needs a medical check.",
        "no_driving": True,
        "sources": ("S13", "S15"),
        "confidence": "C",
        "heard": ("^ wobbly|spinning|swaying|unsteady|clammy|giddy $", "room|head|world|everything|floor|ground|ceiling|walls|bed|kitchen spin|spins|spinning|swim|swims|swimming|moving|tilting|tilts|tipping|rocking|swaying|turning|whirling|wobbling|going_round|moves", "feel|feeling|feels|felt|going_to|about_to|might|nearly|almost|keep faint|fall|topple|pass_out|pass|black_out|keel|collapse|fainting|toppling", "stand|standing|stood|get|got|sit|sat|bend|bending up * spin|spins|dizzy|woozy|stars|black|swim|grab|wobble|head", "head rush|swims|swimming|light|floaty|funny|fuzzy", "boat|ship|merry_go_round|waltzer|roundabout|carousel|drunk|waltzers * feel|feels|like|walking|floor"),
        "named": (
            "dizzy|dizziness|lightheaded|light_headed|woozy|giddy|giddiness|vertigo|presyncope|presyncopal",
        ),
    },
    "faint_at_needle": {
        "level": "soon",
        "why": "Fainting like this needs a medical check.",
        "topic": "fainting",
        "sources": ("S18",),
        "confidence": "P",
        "heard": ("faint|fainted|fainting|swooned|woozy|wobbly|lightheaded|light_headed|queasy * needle|inject|clinic|chair|jab|sight|nurse|during|appointment|when|while|couch|injection|waiting_room|right_after|straight_after", "keeled|keel|collapsed|lost_consciousness|fell_out|went_down|dropped|funny_colour * needle|inject|syringe|clinic|chair|jab|blood_tests", "needle|syringe|inject|chair|doctors_chair * keeled|lost_consciousness|fell_out|black_out", "passed|pass|black|blacked|blackout|conked out * needle|inject|syringe|clinic|chair|jab|sight|nurse|during|while|second|seconds|when|bit|couch", "needle|clinic|inject|jab|chair|injection|nurse|procedure|appointment * faint|fainted|passed_out|blacked_out|woozy|lightheaded|keeled|wobbly|went_over", "fainted|faint"),
    },
    "vomiting_unable": {
        "level": "urgent",
        "why": "Not keeping fluids down needs a medical check.",
        "sources": ("policy",),
        "confidence": "P",
        "heard": ("{cant} stop {vomit}", "keep|keeps|kept|constantly|still|been|always {vomit}", "even|every sip|sips|water * up|back|come|comes|coming|straight", "{vomit} {vomit}", "bile|dry_heaving|dry_heave|hyperemesis|dehydrated|bucket|head_in_a|hugging_the * toilet|sick|up|vomit|sink|bowl|since|night|yellow|green|now", "bring|bringing|brought * up|back * everything|all|water|bile", ),
        "named": (
            "{cant}|wont|not|nothing|dont|isnt keep|keeping|stays|stay|hold|holding * down|in|water|fluids|anything|food", "{vomit}",
        ),
    },
    "nausea": {
        "level": "expected",
        "why": "In a child, feeling sick after Botox needs a check.",
        "topic": "nausea",
        "sources": ("label",),
        "confidence": "C2",
        "heard": ("nausea|nauseous|nauseated|queasy|queasiness|sickly|icky", "feel|feels|feeling|felt|bit|little|slightly sick|queasy|nauseous|like_vomiting|like_throwing_up", "stomach|tummy|belly upset|off|funny|turning|churning|unsettled|dodgy|iffy|sick|flip|flipping|rolling", "sick to|in * stomach|tummy", "want to throw_up|vomit|be_sick", "off * food"),
    },
    "cough_phlegm": {
        "level": "urgent",
        "topic": "chest_infection_spasticity",
        "why": "A chesty cough after Botox needs a medical check.",
        "sources": ("S11",),
        "confidence": "C",
        "heard": ("cough|coughing|coughs|coughed phlegm|mucus|chesty|wet|green|yellow|stuff|gunk|rattle|rattly|sputum|productive|up|gunge|wont|crackly|brown|nonstop|night|persistent|since|started|barking|junk|catarrh|going", "phlegm|mucus|sputum|catarrh|gunk|gunge|green_stuff|yellow_stuff|green * cough|coughing|chest|throat|lungs|bring|bringing|up|spit|spitting|thick", "chesty|wet|rattly|mucus|productive|phlegmy|barking|hacking|loose|bad|deep|horrible cough|chest|coughing", "chest ~ rattle|rattly|rattling|rattles|gurgling|gurgly|crackly|congested|junky|bubbling", "rattle|rattling|gurgling|bubbling|crackling * chest|lungs|breathe|breath", "cough {wont} go|stop|shift|clear|quit", "cough|coughing * arm|arms|spasticity|elbow|wrist"),
        "named": (
            "have|has|got|getting|with|think|said|is|its|says|like|up ~ ~ bronchitis|chest_infection|pneumonia|crackles",
        ),
    },
}  # fmt: skip
