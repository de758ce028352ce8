"""Bladder, bowel and dry mouth: rows 22-31 of the triage table."""

from content.shape import Sign

SIGNS: dict[str, Sign] = {
    "bladder_leak_new": {
        "level": "urgent",
        "why": "New loss of bladder control after Botox needs a medical check.",
        "sources": ("S1", "S14", "S26"),
        "confidence": "C",
        "heard": (
            "bladder control|function {bad}|gone|lost|lose|problem", "{cant}|{hard} hold * pee|wee|urine|bladder|water|it_in|till|until|long|toilet|bathroom",
            "have|having|had|keep|keeps|more accident|accidents", "didnt|dont|not make|reach * loo|toilet|bathroom|in_time",
            "bed wet|wetting|soaked|soaking", "waterworks * gone|problem|mad|trouble|haywire|control|leak|leaking|broken", "just goes|comes ~ itself|own",
        ),
        "named": (
            "incontinent|incontinence|enuresis", "wet|wetting|wets|soak|soaked|soaking * myself|himself|herself|self|bed|pants|trousers|knickers|chair|sofa|seat|car|sheets|mattress|underwear|through|themselves|jeans|pjs|couch", "lost|lose|losing|loss|no|lack|without * control|bladder_control * bladder|pee|wee|urine|water|waterworks|down_there", "pee|peed|peeing|wee|weed|weeing|piss|pissed|pissing * myself|himself|herself|pants|bed|trousers|self|themselves|leg|without", "{cant} hold|control|keep * {pee}|it_in|bladder|in", "{pee} leak|leaks|leaking|leaked|leakage|comes|coming|came|running|runs|escape|escapes|escaping|drips|dripping|dribble|trickle|trickling|spill|flood|gush * out|down|leg|control|own|itself|without|warning|when|cough|since|now", "{cant} * make|get|reach * toilet|loo|bathroom|restroom|time|washroom", "dont|cant|didnt feel|know|realise|notice * goes|going|coming|wet|need|peeing|came|bladder|toilet|until", "urge|urgency * leak|wet|accident|time|sudden|cant|new",
        ),
    },
    "cannot_pee": {
        "level": "emergency",
        "topic": "bladder_side_effects",
        "why": "Not being able to pass urine at all is an emergency.",
        "sources": ("S43",),
        "confidence": "C",
        "heard": ("no|is_no urine|wee|pee $", "havent|not|dont ~ peed|pee|pees|voiding|void|urinate|urinated $", "i|he|she no pee", "when|how_long|how_soon|how_many_days|will ~ ~ ~ pee ~ again", "how_long ~ ~ ~ pee", "cant spend", "urine ~ stopped", "wont|dont empty ~ at_all", "normal ~ ~ ~ ~ ~ to ~ pee & not", 
            "{cant} {pee}", "{cant} pass urine|water|anything|wee|pee|any|a_drop", "{cant} go & bladder|bursting|toilet|loo|pee|wee|full|catheter|hours|belly|desperate", "havent|not|no|hasnt|didnt|aint pee|peed|wee|weed|urinated|passed|urine|void|voided|p|pass * since|all|hours|hour|today|yesterday|night|morning|day|10|12|14|8|9|7|water|urine|evening|lunchtime|breakfast|dinner", "no|not|zero|nil {pee} * since|hours|all|out|at_all|come|coming|today|output|night|morning|day|drop", "nothing|none|nowt come|comes|coming|came * out|pee|wee|urine|toilet|loo|try|bladder|push", "nothing|none|nowt|wont|not come|comes|coming & {pee}|loo|toilet|bladder",
            "{pee} {wont} come|start|go|out|flow|pass", "bladder full|fit_to_burst|bursting|burst|rock|hard|swollen|stretched|balloon|going_to_explode|killing|exploding|bulging", "burst|bursting|desperate|dying * pee|wee|loo|go|toilet|bathroom|and & {cant}|wont|nothing|not|no", "last|lasttime time|pee|wee|peed|void * hours|hour|yesterday|ago|morning|night", "try|tries|tried|trying|push|pushing|strain|straining|sit|sat|stand|standing * pee|wee|toilet|loo|go & nothing|not_a_drop|none|zero|no", "stuck|blocked|block|plugged * pee|wee|bladder|urine|bursting|full|catheter", "need|want|needing|got to pee|wee|go & nothing|wont|cant|not_a_drop", "drink|drank|drinking * nothing|none * out|come|comes|pee|wee",
            "catheter blocked|block|not_draining|isnt_draining|nothing|wont|cant|needed|need|empty|dry|problem", "not * toilet|loo|bathroom|wee|pee * all_day|all_night|since|hours|day|today", "bladder ~ ~ up to|at ~ belly|belly_button|ribs|navel", "anuria|anuric|no_urine_output|acute_retention|suprapubic", "belly|tummy|lower_belly|stomach hard|swollen|bulging|tight|huge|rock|round & {pee}|bladder|toilet|loo|go", "sat|sitting|stood|standing * toilet|loo * nothing|hour|hours|ages|come|wont",
        ),
        "named": (
            "retention after", "in|urinary|acute|into|got|has retention", "no|not_a|zero|not_one drop|drops|dribble|trickle",
        ),
    },
    "hard_to_pee": {
        "level": "urgent",
        "topic": "bladder_side_effects",
        "why": "Trouble with passing urine needs a medical check.",
        "sources": ("S12", "S13"),
        "confidence": "C",
        "heard": (
            "{hard} start|starting|empty|emptying|go|pass|get * pee|wee|urine|stream|flow|bladder|going|water", "stream|flow weak|slow|slower|weaker|poor|thin|trickle|pathetic|feeble|half|dribble|stop|rubbish|{bad}|gone|less|hesitant|interrupted|drips", "weak|slow|slower|poor|thin|feeble|pathetic|intermittent|interrupted stream|flow", "only|just|comes|coming|come dribble|dribbles|trickle|trickles|trickling|drips|drops|few * pee|wee|out|loo|toilet|urine", 
            "takes|take|taking|stand|standing|sit|sitting|wait|waiting|ages|forever * pee|wee|start|stream|flow|weeing|peeing|loo|toilet|going * start|starts|ages|forever|minutes|come|comes", "pee|wee|stream|flow|weeing|peeing * ages|forever|minutes * start|come|begin", "feel|feels|still|always ~ ~ full|in_there|not_empty|half_full|not_done|not_finished|needing * pee|wee|bladder|urine|go|loo|toilet", "stop_start|stops_and_starts|stop_and_start|starts_and_stops|hesitancy|incomplete_emptying|incomplete_voiding", "back|go|going|went * twice|again|2|5_minutes * empty|bladder|rest|loo|toilet|more", "pee|wee|urinate|urine|urinating in bits|stages|drips|drops|spurts|dribs", "dribble|dribbles|trickle|trickling|drips * pee|wee|urine|toilet|loo", "bladder {wont}|not|never|doesnt empty|feel_empty|emptying|squeeze|drain",
            "passing urine|water * difficulty|slow|hard|trouble|problem|drops|painful|struggle", 
        ),
        "named": (
            "{hard} {pee}", "{cant}|dont|not|never|havent|wont empty|emptying|emptied * bladder|fully|properly|all|completely|right|it|myself", "strain|straining|push|pushing|squeeze|force|forcing|press|pressing * pee|wee|urine|go|bladder|water|out|stream|loo|toilet|void", "still full|left|some_left * pee|wee|go|after|bladder|been",
        ),
    },
    "uti_symptoms": {
        "level": "urgent",
        "topic": "bladder_side_effects",
        "why": "Pain or burning with passing urine needs a medical check.",
        "sources": ("S12", "S26"),
        "confidence": "C",
        "heard": (
            "{pain} when|to|on|after|while|as * {pee}", "{pain} * {pee}", "dysuria frequency", 
            "frequency|frequent urination|peeing|weeing|dysuria|urgency|with|and", "lower|low belly|tummy|stomach|abdomen|abdominal * pain|ache|cramp|burn|burning|sore & {pee}", "burning|stinging sensation|feeling|pain * pee|wee|urine|urinate|passing|go|down_there",
        ),
        "named": (
            "water|urine|urinary|bladder|kidney infection|infected", "{pee} * burn|burns|burning|sting|stings|stinging|hurts|hurt|fire|razor|razors|acid|glass|knives|like_needles", "uti|u_t_i|cystitis|dysuria|bacteriuria & think|since|after|day|again|got|like|back|straight|smell", "{pee} smell|smells|smelly|stinks|stink|stinky|cloudy|dark|murky|fishy|funny|rank|bad|ammonia|foul|reek|reeks|brown|milky|bits", "cloudy|smelly|dark|murky|stinky|foul|stinking pee|wee|urine|water",
        ),
    },
    "blood_in_urine_heavy": {
        "level": "urgent",
        "topic": "bladder_side_effects",
        "why": "Red urine or clots needs a medical check.",
        "sources": ("S11",),
        "confidence": "P",
        "heard": (
            "^ haematuria|hematuria $",
            "lots|heavy|loads|bright|pure|much|so_much|proper|dark|fresh|thick|more|pouring|full * blood|red * {pee}|toilet|loo|bowl", "peeing|pee|weeing|wee|pissing|passing|urinating|urine blood|clots|red|clot|bloody", "clot|clots|clotting|lumps|lump * {pee}|blood|toilet|bag|catheter|come|out|bowl", "red|bloody|wine|crimson|maroon pee|wee|urine|bag", "toilet|bowl|loo|bag|catheter * red|blood|bloody|wine|crime|horror|clots|murder", "{pee} * like * wine|blood|ketchup|tomato|beetroot|port|cherry|ribena", "blood * bag|catheter|tube|willy|penis|down_there|front",
            "proper|bright|deep|really red * {pee}|now|toilet|water",
        ),
        "named": (
            "{blood} in|when|with|after * {pee}", "like|looks|look ~ ~ murder|crime|tomato|wine|ketchup|ribena|cherry|beetroot",
        ),
    },
    "blood_in_urine_light": {
        "level": "soon",
        "why": "Blood in the urine like this needs a medical check.",
        "topic": "bladder_side_effects",
        "sources": ("S11",),
        "confidence": "C",
        "heard": ("pink|pinkish|rose|rosy|peach|salmon|reddish|tinge|tinged * {pee}|water|toilet|stream", "{pee} pink|pinkish|rose|rosy|reddish|tinge|tinged|peachy", "bit|little|slight|spot|light|tiny|drop|streak|trace|speck of|blood blood|{pee} * {pee}|toilet", "drop|speck|trace|streak|hint|tinge|bit|little|spot of blood * {pee}|toilet|loo", "pink|pinkish water|tinge|colour"),
    },
    "flank_pain_fever": {
        "level": "urgent",
        "why": "Back or side pain with a fever needs care fast.",
        "sources": ("policy",),
        "confidence": "P",
        "heard": (
            "{pain} * back|side|flank|kidney|kidneys|loin|ribs|waist & {fever}", "back|side|flank|kidney|kidneys|loin|ribs|waist {pain} & {fever}", "{fever} & back|side|flank|kidney|kidneys|loin|waist|ribs {pain}", "{fever} & back|flank|kidney|kidneys|loin|side", "back|flank|kidney|kidneys|loin|side & {fever}", "back|side|flank|kidney|kidneys|loin {pain} & {shake}|feverish|hot|boiling", "kidney|kidneys infection|{pain}|sore|ache|aching", "{pain} kidney|kidneys|flank|loin", "flank_pain|pyelonephritis|loin_pain|cva_tenderness|renal_angle",
        ),
    },
    "autonomic_dysreflexia": {
        "level": "emergency",
        "topic": "autonomic_dysreflexia",
        "why": "With a spinal injury this can be dangerous. Sit up and loosen tight clothes.",
        "sources": ("S44",),
        "confidence": "C",
        "heard": (
            "^ ~ ~ ~ ~ ~ dysreflexia|dysreflexic|hyperreflexia ~ now|starting|coming|after|since|again", "^ autonomic dysreflexia|hyperreflexia $", "dysreflexic tetraplegic|patient|man|woman|post|now|episode_now", "{spinal} & head|headache pounding|banging|thumping|throbbing|bursting|splitting|killing|headache|exploding|hammering", "head|headache pounding|banging|thumping|throbbing & blood_pressure|sweating|sweaty|flushed|goosebumps|red", "blood_pressure shoot|shooting|shot|sky|high|up|rocket|rocketing|spike|spiking|soaring|climbing|through * head|pounding|sweat|flush|headache|now|since|bladder", "sweat|sweating|sweaty|flush|flushed|red|blotchy|goosebumps above * injury|level|chest|waist|nipples|neck",
            "blood_pressure * 180|190|200|210|220|170", 
        ),
        "named": (
            "pounding|thumping|banging|throbbing|splitting head|headache & sweat|sweating|sweaty|flushed|flushing|goosebumps", "i|he|she|patient|pt|think|going|having|getting|here|now ~ ~ ~ dysreflexia|dysreflexic|hyperreflexia", "{spinal} & headache|sweat|sweating|sweaty|flush|flushed|flushing|blotch|blotchy|blotches|goosebumps|goose_bumps|gooseflesh|blood_pressure|stuffy|red_face|bright_red|clammy|pounding|heart_slow|red", "goosebumps|gooseflesh|goose_bumps & head|flush|flushed|sweat|sweating|red|pounding|legs", "blood_pressure|bp high|up|shooting|sky|through_the_roof|rocketing|spiked|spiking",
        ),
    },
    "dry_mouth": {
        "level": "soon",
        "why": "A dry mouth with other signs needs a medical check.",
        "topic": "side_effects_common",
        "sources": ("S29",),
        "confidence": "C",
        "heard": ("mine ~ ~ dry & constipated|constipation|pee|blurry|blurred", "mouth|tongue|throat|lips dry|drier|parched|bone_dry|cotton|sandpaper|desert|sahara|dust|dryness|flannel|carpet|gandhi|flip_flop|dried|cottonmouth|cottony|like_cotton", "dry|parched|cottony|cotton|bone_dry mouth|tongue|throat", "cottonmouth|xerostomia|parched|dry_as", "no|{cant}|not|less|barely make|enough|any|spit|saliva spit|saliva", "no spit|saliva", "tongue sticks|sticking|stuck|stick * mouth|roof|palate|teeth", "thirsty|thirst all|always|constantly|dry|drinking"),
    },
    "constipation_dry_combo": {
        "level": "urgent",
        "why": "Constipation that starts after Botox needs a medical check.",
        "sources": ("S29",),
        "confidence": "P",
        "heard": ("constipation|constipated|bunged_up|backed_up|blocked_up", "{cant}|havent|not|no|hasnt|didnt|hard|struggling poo|pood|pooed|poop|pooped|poos|bowel|bowels|number_2|number_two|stool|go_to_the_toilet|number_twos|bowel_movement|a_motion|motions", "bowels|bowel|gut|guts|stomach|belly stopped|stop|slow|slowed|not|wont|locked|shut|stuck|blocked|havent|asleep|sluggish|on_strike|packed * moving|move|down|opened|working|work|up|all|since|days|day", "no|not bowel movement|movements|poo", "laxative|laxatives|prune|prunes|senna * nothing|not|no|wont|days|since|dont|work|working|help|touching"),
    },
}  # fmt: skip
