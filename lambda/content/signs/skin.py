"""Allergy, skin, bruises and infection: rows 32-36, 46-56 and 83 of the triage table."""

from content.shape import Sign

SIGNS: dict[str, Sign] = {
    "throat_face_swelling": {
        "level": "emergency",
        "topic": "allergic_reaction",
        "why": "Swelling of the face, lips, tongue or throat can block the airway.",
        "sources": ("S9", "S39"),
        "confidence": "C",
        "heard": (
            "clos|closing|tight|tightness|swelling|swollen|narrowing ~ ~ {throat}",
            "{throat}|{tongue} {swell}", "{throat} clos|closing|closed|close|tight|tightening|tightens|narrow|narrowing|smaller|shut|shutting|swelling|swollen|lump|squeezed|squeezing|constrict|constricting|constricted|puffy|block|blocked|itchy|tightness|seizing|closin", "lip|lips {swell}", "mouth {swell} * inside|lips|tongue|tight|up|shut", "face {swell}", "cheek|cheeks|jaw|chin|whole_face {swell} * up|huge|twice|overnight|rapidly|suddenly|lips|double|like|since|both|shut|quickly|minutes|balloon", "{swell} ~ ~ ~ tongue|throat|face|lips|mouth|lip|airway",
            "tongue|lips feel|feels|are|is|getting|gone|look|looks|has|growing|seem * big|bigger|huge|fat|thick|swollen|too_big|tight|filling|double|massive|puffy|tingly|twice|enormous", "lips * balloon|balloons|sausage|sausages|massive|enormous|huge|tingling_and|twice|fat|trout|duck|kardashian|rubber|tyres|slugs", "eyes swollen|swelling|swelled|puffed shut|closed|up|slits", "angioedema|angioneurotic|laryngeal_oedema|oropharyngeal|facial_swelling|facial_oedema|facial_edema", "face|head * balloon|moon|pumpkin|football|twice|double_the_size|twice_the_size|basketball|puffer|michelin|unrecognisable|blown_up|blew_up|elephant_man|hamster", "hand|noose|fingers|belt|strap|band|scarf|collar|ring around|round * throat|neck * tight|tightening|squeezing|choke|choking", "someone|something squeezing|strangling|choking|gripping * throat|neck", "{cant} close * mouth * tongue", "lump|golf_ball|frog|plum|something in|stuck|at * throat", 
            "wedding|earrings|glasses|mask * face * swell|swollen|fit|tight", "throat tightness|tightening|swelling|closing|constriction|itching",
        ),
    },
    "hives_only": {
        "level": "urgent",
        "topic": "allergic_reaction",
        "why": "Hives after Botox need a medical check.",
        "sources": ("S13",),
        "confidence": "P",
        "heard": ("{hives}", "blotches|welts|hives|wheals|highs|lumps|bumps|itchy|scratching on|over|across|all ~ ~ back|belly|thigh|thighs|legs|arms|chest|stomach|abdomen|body|trunk|forearm", "urticaria|urticarial", "itchy|pink|raised blotches|welts|lumps", "come|came|coming|broken|broke|breaking|break out|up in|with * hives|rash|welts|lumps|spots|bumps|blotches|highs|fives|itchy|blotchy|raised", "covered|head_to_toe * rash|lumps|itchy|bumps|spots|blotches|welts|hives|itching|red", "raised|itchy|red|angry lumps|bumps|patches|welts|blotches|spots * arms|legs|body|chest|everywhere|back|tummy|all_over|neck|belly|stomach|trunk|moving", "allergic reaction|rash|skin|response", "antihistamine|benadryl|piriton|cetirizine|zyrtec|claritin * rash|itch|itchy|hives|welts|lumps", "scratching|itching|itch like_mad|crazy|everywhere|all_night|raw|nonstop|all_over|insane|like_crazy|whole"),
    },
    "anaphylaxis_combo": {
        "level": "emergency",
        "topic": "allergic_reaction",
        "why": "These signs together can turn bad fast. Use an adrenaline pen if you have one.",
        "sources": ("S39",),
        "confidence": "C",
        "heard": (
            "having|going|gone|into|think|possible|suspected|query|help|is_it|signs ~ ~ anaphylaxis|anaphylactic|anaphylactoid|anna_full_axis|ana_fill_axis|anna_fill_axis|anafilaxis|anaphylaxes|anna_phylactic|and_a_full_axis", "anaphylaxis|anaphylactic|anaphylactoid|anna_full_axis|ana_fill_axis|anna_fill_axis|anafilaxis|anaphylaxes|anna_phylactic|and_a_full_axis ~ now|since|after|reaction|shock|in|patient|help", "used|use|need|needs|gave|given ~ epipen|epi_pen|eppy_pen|adrenaline|epinephrine|auto_injector|jext", "severe|bad|serious|massive|major|terrible allergic reaction", "allergic|allergy reaction * {vomit}|{faint}|{dizzy}|{swell}|{breath}|wheeze|bad|badly|throat|heart|grey|pale|collapse|worse|now", "{rash}|{hives} & {vomit}|{faint}|{dizzy}|diarrhoea|diarrhea|loose_motions|runs|stomach_cramps|cramps|tummy_pain|pale|grey|clammy|heart_racing|racing", "{rash}|{hives} & {breath}|wheeze|wheezing|wheezy|tight_chest|chest_tight|throat|tongue|hoarse|cough|coughing|swallow", "{rash}|{hives} & lips|face|eyes {swell}", "face|lips|tongue|throat|eyes {swell} & {vomit}|{faint}|{dizzy}|wheeze|wheezing|wheezy|{breath}|blacked|sick|grey|pale|racing|pounding|hives|rash|itchy",
            "welts|hives|rash & grey|gray|blue|pale|clammy|sweating|floor|doom|heart|weird|awful", "feeling|sense of doom", "{itch} & throat|tongue|lips|{vomit}|{faint}|heart|wheeze|{breath}", "bp|blood_pressure dropped|dropping|low|crashed|falling|60|70|80 & {rash}|{hives}|flushed|wheeze|swelling", "swell|swollen|swelling * {rash}|{hives} * {breath}|{faint}|{vomit}|wheeze",
        ),
    },
    "rash_itch_mild": {
        "level": "soon",
        "why": "A rash that spreads needs a medical check.",
        "topic": "allergic_reaction",
        "sources": ("S13",),
        "confidence": "C",
        "heard": ("{rash}", "itchy|itch|itching|itches"),
    },
    "vascular_after_filler": {
        "level": "emergency",
        "why": "White, grey or mottled skin or bad pain after filler is time critical.",
        "sources": ("S49",),
        "confidence": "P",
        "heard": (
            "{filler} & white|grey|gray|purple|blotchy|mottled|blue|lace|lacy|net|web|black|pale|dusky|blanch|blanched|blanching|marble|marbled|ashen|blotch|blotches|spiderweb", "{filler} & {pain}|agony", "{filler} & blind|{vision}|see|cold|numb|blister|blisters|scab|necrosis", "skin|lip|lips|nose|cheek|chin|forehead|patch|tip|face|side white|grey|gray|mottled|blanched|blanching|lacy|lace|marbled|dusky|purple|blue|black|ashen|colourless|marble|drained", "lace|lacy|fishnet|net|web|marble|marbled|mottled|mottling|livedo|reticulated * pattern|cheek|skin|chin|nose|face|purple|lip|forehead", "occlusion|necrosis|blanching|livedo|ischaemia|ischemia|capillary_refill", "nose|lip|chin|cheek|forehead gone|went|turned|turning|going|looks|look white|grey|gray|blue|black|purple|cold|mottled|pale|dusky",
        ),
    },
    "infection_local": {
        "level": "urgent",
        "why": "Spreading redness, heat or pus needs a medical check.",
        "sources": ("S41",),
        "confidence": "C",
        "heard": (
            "{pus} * {skin}", "{hot} {spread}", "red|redness|rash|patch|area|swelling {spread}", "{spread} red|redness|patch|inflammation", "{skin} {hot} {hot}", "{skin} {hot} * swell|swollen|swelling|lump|hard|puffy|throbbing|sore|painful", "red|hot|warm|burning and hot|red|swollen|warm|sore|painful|throbbing|hard|tender|swelling|angry", "hot|warm|hard|painful|sore|throbbing|angry lump|patch|swelling|spot|area|to_touch", "swell|swollen|swelling|lump|bump * hot|warm|red|hard|throbbing|burning", "infected|infection|abscess|cellulitis|pus|oozing|festering|septic|boil|purulent", "yellow|green|smelly|thick|white|cloudy|gunky stuff|gunk|fluid|liquid|discharge|goo|ooze|gunge|crust|coming|leaking|out",
            "red streak|streaks|lines|line|streaking|track|tracks", "{pain} {worse}|more|growing|increasing * spot|site|where|day|inject|needle|jaw|forehead|arm|armpit|thigh|leg|skin", "redness|red|sore|tender|swelling still|bigger|growing|worse|not|wont|getting|was * day|days|3|4|5|6|bigger|growing|worse|outward|going", "hot to touch", "sized|size lump|red|hot|swelling|redness|patch", "throbbing|pulsing * spot|site|where|lump|inject|needle",
        ),
    },
    "infection_systemic": {
        "level": "emergency",
        "why": "Spreading redness with a fever, or feeling very ill, is dangerous.",
        "sources": ("S41",),
        "confidence": "C",
        "heard": (
            "{hot} {spread} & {fever}|{shake}|{confused}|{vomit}|racing|ill|unwell|breathing", "{spread} & {fever}|{confused}", "red|redness|swollen|hot|lump|rash|streaks|swelling & {fever} & spread|spreading|site|spot|where|inject|face|streaks|hot|skin|arm|neck|forehead|leg|cheek", "{skin} red|hot|swollen|oozing|infected|sore|redness & {fever}|{shake}|{confused}|{vomit}|racing", "{fever} & {skin} red|hot|swollen|oozing|infected|weeping|hard|lump|streaks", "streaks|streak|spreading|tracking & {fever}|chills|{shake}|vomit|confused|ill|sick|racing|dizzy", "really|very|so|properly|awfully|terribly ill|unwell|rough|sick|poorly & spreading|red|infected|infection|hot|pus|oozing|swollen",
            "{fever} & {pus}|{spread}", "infection|infected|cellulitis & {fever}|{shake}|{confused}|{vomit}|racing|fast|shivering|delirious|faint|dizzy|ill|floppy",
        ),
    },
    "fever_alone": {
        "level": "urgent",
        "why": "A fever after Botox needs a medical check.",
        "sources": ("policy",),
        "confidence": "P",
        "heard": ("thirty_8|thirty_9 point", "fever|feverish|temperature|pyrexia|febrile|chills|feverishness", "hot|boiling|burning|roasting and cold|shivering|sweaty|shivery|up", "sweat|sweats|sweating|drenched|soaked|shivering|shivery * night|fever|temperature|sheets|bed|cold|temp", "high|raised|running|have|has|got|with|spiking ~ temp|temperature", "temp|temperature|thermometer ~ ~ ~ 38|39|40|41|100|101|102|103|104|high|up|spiking|spiked|thirty|hundred"),
    },
    "flu_like": {
        "level": "expected",
        "why": "Feeling ill for more than a few days needs a medical check.",
        "topic": "side_effects_common",
        "sources": ("S26",),
        "confidence": "C",
        "heard": ("flu|flu_like|flulike|influenza", "achy|aching|aches|ache all_over|body|everywhere|bones|and_sniffles|joints", "body aches|ache|aching", "coming_down|come_down with", "cold symptoms|symptom|like|runny|sniffles", "sniffles|sniffly|runny_nose|sore_throat|stuffy_nose|blocked_nose|snotty|bunged_up_nose", "feel|feels|feeling|felt rough|ill|poorly|crummy|grotty|lousy|rubbish|under_the_weather|run_down|ropey|crappy|blah|groggy|peaky|unwell|off"),
    },
    "bruise_large": {
        "level": "urgent",
        "why": "A bruise that is large or growing needs a medical check.",
        "sources": ("S9",),
        "confidence": "P",
        "heard": (
            "huge|massive|big|large|enormous|giant|giant|bad|whopping|spreading|growing|whole|deep|awful|nasty|horrendous|monster|black bruise|bruising|haematoma|hematoma|bruised", "bruise|bruising|bruised {spread}", "bruise|bruising|bruised huge|massive|enormous|all_down|whole|half|swollen|swelling|lumpy|hard|large|tennis|egg|everywhere|worse|covers|covering|entire", "bruise * size ~ ~ fist|plate|hand|tennis|egg|plum|orange|golf|apple|palm|saucer", "black_eye|black_eyes|haematoma|hematoma|ecchymosis|shiner|panda_eyes", "lump|swollen|swelling|egg * bruise|purple|blood|black|bruised", "purple|blue|black lump|swelling|egg|swollen|bulge|mass", "blood under * skin|pooling|collecting|pool", "side|half|whole * face * bruise|bruised|purple|black|blue|bruising", 
        ),
    },
    "bruise_small": {
        "level": "expected",
        "why": "A bruise like this after Botox needs a medical check.",
        "topic": "bruise_care",
        "sources": ("S26", "S27"),
        "confidence": "C",
        "heard": ("bruise|bruises|bruising|bruised|bruis", "black|purple|blue|yellow mark|spot|blue|dot|smudge|patch|blotch", "mark where", "purple|blue|yellow|green under|near|by"),
    },
    "bleeding_spot": {
        "level": "expected",
        "why": "Bleeding that doesn't stop needs a medical check.",
        "topic": "bruise_care",
        "sources": ("policy",),
        "confidence": "M",
        "heard": ("{blood} * {skin}", "{skin} {blood}", "drop|drops|dot|dots|spot|spots|bead|speck|pinprick|pinpricks|smear|dabs|little|tiny|bit|trickle|specks of|blood blood|bleed|bleeding|spots", "bleeding ~ bit|little|from|where|at|still|wont|stop", "it|site|spot bled|bleeds", "{blood} * needle|inject|pillow|pillowcase|tissue|hole|jab|poke|towel|cotton|plaster"),
    },
    "site_pain": {
        "level": "expected",
        "why": "Pain that grows after the second day needs a medical check.",
        "topic": "side_effects_common",
        "sources": ("S26",),
        "confidence": "C",
        "heard": ("sore|tender|stings|stinging|hurts|hurt|ache|aching|achy|soreness|tenderness|pricking|painful|pain|sting|smarting|pinching where|spots|spot|site|sites|inject|forehead|temples|needle|armpit|armpits|jaw|when_i_touch|to_touch|touch|press|brow|head|arm|after", "{skin} sore|tender|sting|stings|stinging|hurts|hurt|aches|ache|achy|painful|pain|smarts|bruised", "bit|little|slightly|still sore|tender|painful|achy|stingy"),
    },
    "site_bumps": {
        "level": "expected",
        "why": "Bumps that spread or grow hot needs a medical check.",
        "topic": "side_effects_common",
        "sources": ("S26",),
        "confidence": "C",
        "heard": ("bump|bumps|bumpy|lump|lumps|lumpy|raised|blob|blobs|bobbles|mosquito|mozzie|pimples|pimple|welts|bubble|bubbles|swelling|swellings|nodules where|inject|forehead|spots|needle|on|face|bite|bites|little|small|tiny|after|like|spot|skin|at|stings|brow|temples", "small|little|tiny|mosquito|bee|wee|mozzie bump|bumps|lump|lumps|bite|bites|sting|stings|swelling|blobs|welts|swellings|balls", "swelling|swollen|puffy where|spots|site|needle|at|bit|little|slightly|around", "{skin} bumpy|lumpy|bumps|lumps|puffy|raised|swollen|swell"),
    },
    "site_redness_mild": {
        "level": "expected",
        "why": "Redness that spreads needs a medical check.",
        "topic": "side_effects_common",
        "sources": ("S26",),
        "confidence": "C",
        "heard": ("red|redness|pink|flushed|pinkish|blotchy|rosy where|dots|spots|spot|marks|mark|inject|forehead|today|face|skin|patches|patch|bit|little|around|slightly|needle|after|pinpricks|at|freckles|site", "{skin} red|pink|redness|flushed|rosy|blotchy", "slightly|little|bit|tad|faintly|still red|pink|flushed|rosy", "red|pink dots|spots|marks|freckles|pinpricks"),
    },
}  # fmt: skip
