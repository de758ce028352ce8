"""Eyes and sight: rows 10-15, 54 and 59-65 of the triage table."""

from content.shape import Sign

SIGNS: dict[str, Sign] = {
    "double_vision": {
        "level": "urgent",
        "topic": "double_or_blurred_vision",
        "why": "Double vision after Botox needs a medical check.",
        "no_driving": True,
        "sources": ("S1", "S13", "S15"),
        "confidence": "C",
        "heard": (
            "see|seeing|sees|saw|there|are|is|spots|counted 2|two|twin|ghost|pairs of|people|moons|image|images|cars|teachers|everything|tvs|lines|roads|heads|noses|me|you|dogs|cats|versions|copies", "see|seeing|sees|saw ~ twice|doubles|in_twos|2s|twos ~ the|everything|of|now|since",
            "cover|close|shut|covering|closing|squint * one|1 eye * see|goes|read|one|drive|right|single|normal|watch|line", 
        ),
        "named": (
            "{vision}|see|seeing|sees|saw|look|looking|eye|eyes {double}", "{double} {vision}", "diplopia|dip_low_pia|diplopic", "everything|words|letters|letter|lines|line|road|tv|telly|screen|image|picture|moon|lamp|car|cars|text|face|faces|people|street|numbers|clock * double|doubled|twins|twin|twice|split|splits|splitting|2_of|into_2|in_2|2_now|2_and|there_is_2|has_2|is_2_now|ghost|shadow|shadowed|copy|overlap|pair|pairs|blurred_double", "2|two of everything|everyone|things|you|me|them|him|her|it|each|every", "2|two images|moons|noses|lines|people|roads|heads|faces|steering|screens|lamps|doors|cups|tellies|phones|husbands", "eyes {wont} line|aligned|work|point|match|together|agree|coordinate|track * up|together|same", "ghost|shadow image|images|copy|letters|words|next|beside", "lines|line|letters|words|cars|road on_top|side_by_side|crossing|cross|overlapping|overlap|splitting", "image|picture|vision * split|splits|splitting|separate|separated|overlap|on_top|side_by_side|doubled|pair", "double only|when|to_the|on|at|at_night|looking",
        ),
    },
    "blurred_vision": {
        "level": "urgent",
        "topic": "double_or_blurred_vision",
        "why": "Blurred sight after Botox needs a medical check.",
        "no_driving": True,
        "sources": ("S1", "S13"),
        "confidence": "C",
        "heard": (
            "eyes|eye {wont} focus|clear|adjust|work", "everything|things|text|words|print|screen|telly|tv|letters|page|world|faces|signs|stuff|book|phone * fuzzy|foggy|hazy|cloudy|soft|smeared|smudged|smudgy|blurred|blur|misty|unclear|out_of_focus|swimming|swimmy|swim|wavy|milky",
            "{vision} {worse}", "eye|eyes fuzzy|foggy|hazy|cloudy|misty|blurry|blur|bleary|out_of_focus|unfocused|go_out|milky", "see * clear|clearly|properly|right|well|sharp * {cant}|not|dont|wont", "look|looking|see|seeing|like|as_if through|behind * steam|steamed|fog|water|vaseline|mist|glass|shower|dirty|film|gauze|milk|haze|smoke|frosted|tracing|greasy|net_curtain|cling",
            "film|mist|fog|haze|veil|cloud over|on|in|across * eye|eyes|vision|sight", "eyes|eye|vision * like * water|fog|soup|mist|smoke|milk", "see|seeing * blurry|blurred|fuzzy|hazy|foggy|cloudy|misty", "glasses * {wont}|arent|not|useless|dont|wrong|new|need|help * work|working|help|strong|right|since|clean", "read|reading|threading * {hard}|{cant}|trouble|fuzzy|soft|struggle|swim|swimming|blurry", "number_plate|number_plates|road_signs|subtitles|menu|newspaper|crossword|road_sign|street_signs {cant}|{hard}|fuzzy|blurry|blur|read|make_out",
        ),
        "named": (
            "{vision} {blur}", "{blur} {vision}", "blurry|blurred|blurriness|blurring|blurrier", "{cant}|{hard} focus|read|see clearly|properly|right|well|straight|labels|signs|the|my|far|print|clearly|small|telly|menu|sharp", "{vision} {bad}", "not|dont|isnt|cant see|seeing|read * clear|clearly|properly|right|well|sharp|straight", "fuzzy|hazy|foggy|cloudy|smudgy|misty|smeary|unfocused vision|sight|eyes|eye|eyesight|around|edges",
        ),
    },
    "sudden_vision_loss": {
        "level": "emergency",
        "why": "Sudden loss of sight is an emergency.",
        "sources": ("S49", "S40"),
        "confidence": "C",
        "heard": ("no|is_no vision|sight ~ ~ in|from", "eye|eyes not seeing|see", "not seeing from|out_of|with|anything|right|clear|clearly|well|properly", "dont see ~ ~ ~ eye", "nothing from ~ ~ eye", "my eye|eyes ~ not|dont seeing|work|see", "when|how_long|how_soon|how_many_days|will ~ ~ my sight|vision ~ ~ back|return", "eye no see|work", 
            "{vision} * gone|going|went|lost|black|dark|grey|gray|disappeared|disappear|vanished|blackout|left|failed|out|white|blank", "everything|all|it went|gone|goes|going|turned ~ grey|gray|white",
            "eye|eyes * black|dark|grey|gray|blank|stopped_seeing|stopped_working|blind|white|lights_out", "half|part|one_side|side|side_of * {vision} * gone|missing|black|dark|lost|cut", "black|dark|blind|blank spot|patch|hole|area * vision|eye|sight|see|middle|centre", "amaurosis|vision_loss|no_light_perception|visual_loss|hemianopia", "sight|see|seeing * left|right|one|1 eye * gone|nothing|lost|black|went", "lights|light went|gone|turned|go out|off", "{cant}|stop|stopped see|seeing * suddenly|all_of|since|out|one",
        ),
        "named": (
            "{cant} see $", "{cant} see out|anything|at_all|a_thing|nothing|from|in|through|properly_out|half|with|on|my|now", "blinded|blindness", "lost|lose|losing|loss|lossing|gone sight|vision|eyesight|of_sight|of_vision|seeing", "went|gone|goes|going|turned|all black|dark|blank", "curtain|shade|shutter|blind|veil * over|across|down|eye|vision|sight|coming|came", "see nothing|black|only_black|dark|shadow|half|blank|just_shapes|only_light|only_shapes",
        ),
    },
    "eyelid_droop_both": {
        "level": "urgent",
        "why": "Both eyelids drooping after Botox needs a medical check.",
        "sources": ("S29", "S30"),
        "confidence": "P",
        "heard": (
            "both|2|two|either|each|pair|bilateral|left_and_right * {lid}|eye|eyes * {droop}", "{lid}|eyes both|2|pair|either|bilateral|the_pair * {droop}", "bilateral ptosis|toe_sis|tosis|droop|drooping", "{cant} open * eyes", 
            "hold|holding|lift|lifting|tape|prop|propping|peel|push|pulling|pull * lids|eyelids|eyes up|open|fingers|off|with", "tip|tipping|tilt|tilting|lean|leaning * head back|backwards * see|watch|telly|tv|look|read|eyes|lids", "look|looks|looking * stoned|asleep|half_asleep|sleepy|drugged|high|hungover|drunk * lids|eyelids|eyes|photo|both", "severe|bad|awful|massive|extreme|complete ptosis|droop|drooping",
        ),
        "named": (
            "{cant}|{hard} open|keep * eyes|lids|eyelids ~ open|up", "eyelids|lids {droop}", "eyelids|lids cover|covering|over|coming|closing|heavy * eyes|pupils|both|shutters|open|halfway", "eyes * half_shut|half_closed|half_open|wont_open|slits|wont_stay_open|sagging|drooping|dropping", "eyelids|lids|eyes {wont} stay|open|lift|go|keep",
        ),
    },
    "eyelid_droop_one": {
        "level": "soon",
        "why": "A drooping eyelid that changes like this needs a medical check.",
        "topic": "eyelid_droop",
        "sources": ("S35", "S26"),
        "confidence": "C",
        "heard": (
            "{lid} {droop}", "{droop} {lid}", "ptosis|toe_sis|tosis|p_tosis", "{lid} {wont} open|lift|go|stay|come|move|raise", "eye {wont} open", "eye|eyes droop|drooping|drooped|droopy|dropping|dropped|drops|sagging|sag|sags|half_shut|half_closed|half_open|hanging|falling|fallen|halfway|lower|smaller|sleepy|closing|slid|heavy|down|narrower|lazy|squinty|slit",
            "droopy|saggy|sleepy|lazy|smaller|dropped|half_open|half_shut|half_closed|drooping|lopsided eye|eyes|lid|eyelid", "eye looks|look|looking|seems|is|gone|appears * smaller|half_shut|half_closed|lower|sleepy|tired|asleep|droopy|closed|shut|narrower|lazy|open", "{lid} * over|covers|covering|on|down|past * pupil|eye|black|halfway|iris", "{lid} * 2|3|1|two|one mm|millimetre|millimetres|millimeter", "eye|lid|eyelid 1|one * lower|droop|smaller|half|than_the_other", "one|1|left|right|my eye wont|not|isnt|doesnt|cant * open|opening", "lazy eye since|after|from|botox|inject", "{lid} heavy|feels_heavy|weak|weaker|lazy|tired|limp|low", "heavy|heaviness * {lid}", "wink|winking|pirate * eye|lid|look|since|permanently",
            "eye|lid|eyelid|eyelids gone|going|come|went|been down|low|lower|shut|droopy",
        ),
    },
    "face_eye_cellulitis": {
        "level": "urgent",
        "why": "A red, hot, swollen eye or face needs care fast.",
        "sources": ("S41",),
        "confidence": "P",
        "heard": (
            "eye|{lid} infected|pus|cellulitis|abscess",
            "eye|{lid} {hot} swell|puffy|swollen|swelling", "eye|{lid} swell|swollen|puffy|swelling * {hot}", "{hot} * swell|swollen|puffy|swelling * eye|{lid}|face|cheek", "face|cheek {hot} swell|swollen|puffy", "face|cheek swell|swollen|puffy * {hot}", "swollen|puffy|swelling eye|{lid} * {hot}", "hurts|hurt|pain|painful|sore to|when * move * eye|eyes", "{lid}|eye * red hot|boiling|burning|angry|warm|tender|throbbing|puffy|swollen", "{hot} patch|skin|area|lump * eye|{lid}", "stye * red|hot|boiling|swollen", "eye|{lid} hot|warm|burning|boiling",
        ),
        "named": (
            "redness|red_patch|red_area|infection|cellulitis|hot_patch * eye|{lid}|face|cheek|lid", "{pus} * {lid}|eye",
        ),
    },
    "eye_pain_red": {
        "level": "urgent",
        "why": "A painful or red eye after Botox needs an eye check.",
        "sources": ("S42", "S16"),
        "confidence": "C",
        "heard": (
            "eye|eyes|eyeball|cornea hurt|hurts|hurting|painful|stabbing|agony|pain|aches|throbs|throbbing|killing|sore|ache|aching|murder", "{pain} in|behind|inside * eye|eyeball", "eye|eyes red|bloodshot|pink", "light|lights|lamp|sun|sunlight|brightness|screen|daylight * hurt|hurts|hurting|stings|burns|blinding|unbearable|kills|painful|bother|bothers * {eye}", "light|lights|sunlight|daylight hurt|hurts|hurting|stings|unbearable|sensitive|kills|bothers", "{cant} stand|bear|look|tolerate|take * light|lights|sun|lamp|daylight", "white|grey|cloudy spot|patch|mark|dot * eye|cornea|coloured|black_part", "something|grit|glass|sand|needle|knife * in * eye * wont|cant|come|go|get|out|still", "scratched * eye|cornea", "eye|eyes * {pain} * red|light|blurry", "curtains|blinds closed|drawn|shut * eye|light|eyes",
        ),
        "named": (
            "red|bloodshot|pink painful|sore|eye|eyes", "photophobia|photophobic|light_sensitive|sensitive_to_light|keratitis|corneal_ulcer|corneal_abrasion", "stab|stabbing|poking|knife|needle|glass * eye|eyeball", "sunglasses indoors|inside|in|all", "squint|squinting|shut|close * light|bright|lights",
        ),
    },
    "cannot_close_eye": {
        "level": "urgent",
        "topic": "cannot_close_eye",
        "why": "An eye that won't close can be harmed if it dries out.",
        "sources": ("S26", "S42"),
        "confidence": "P",
        "heard": (
            "eye|eyes open * sleep|asleep|night|sleeping|shower|nap", "gap * eye|lid|lids|eyelids * close|shut|blink|still", "tape|taping|hold|push|pushing|press * eye|lid|eyelid shut|closed|down", "soap|shampoo|water * eye * close|shut|wont|cant", "white_of_my_eye|whites_of|see_the_white * close|shut|sleep|asleep|blink", 
        ),
        "named": (
            "{cant}|{hard} close|shut|blink * {eye}|lid|eyelid|properly|fully|one|left|right|all|on|tight|completely", "eye|{lid}|eyes|lids {wont} close|shut|blink|meet|go_down|come_down|touch|seal", "{cant} blink", "eye|eyes|lid stays|stay|stuck|open|wide|is|left open|wide|ajar|apart", "sleep|sleeping|slept|asleep|night * eye|eyes|lid open|gap|ajar|slit", "{lid} {wont}|not|dont all_the_way|fully|completely|close|meet|properly", "lagophthalmos|incomplete_closure|incomplete_lid|incomplete_blink", "close|shut|closing|shutting eye|{lid}|eyes|lids * {cant}|{hard}|not|fully|wont",
        ),
    },
    "eyelid_turning": {
        "level": "urgent",
        "why": "An eyelid that turns in or out can hurt the eye.",
        "sources": ("S26",),
        "confidence": "C",
        "heard": (
            "{lid} swung|swings|turn|turns|turning|turned|roll|rolls|rolled|rolling|flip|flips|flipped|flipping|fold|folds|folding|folded|curl|curls|curled|curling|pull|pulls|pulling|pulled|inside_out|everted|inverted|peeling|gaping|facing|pointing|tucked * out|in|over|inside|outside|inward|inwards|outward|outwards|away|under|itself|inside_out|down", "lash|lashes|eyelashes|eyelash rub|rubs|rubbing|scratch|scratching|scratches|touch|touching|poke|poking|pokes|go|going|inside|pointing|stick|sticking|brushing|in|digging|scrape|scraping * eye|eyeball|in|inside|inward|backwards|on|into",
            "red|pink|inside|wet|inner|underside part|bit|of|rim|side|flesh|lining * {lid} * showing|show|shows|see|visible|exposed|out", "{lid} * away_from|off|from * eye|eyeball", "lower|bottom lid|eyelid * sag|sags|sagging|hang|hanging|hangs|droop|drooping|away|out|loose|pulls|pulled|gaping|fallen|flopped|falling|drop|dropped|droopy", "ectropion|entropion|trichiasis|everted|eversion", "see|showing|shows pink|red * inside|lid|eyelid|rim", "bloodhound|basset * eye|lid|eyelid|look|eyes", "{lid} flip|flipped|everted|inverted|inside_out",
        ),
    },
    "dry_eye": {
        "level": "soon",
        "why": "An eye like this needs a medical check.",
        "topic": "dry_or_watery_eye",
        "sources": ("S26",),
        "confidence": "C",
        "heard": ("eye|eyes dry|gritty|scratchy|sandy|rough|itchy|burn|sting|stings|sandpaper|tired", "dry|gritty|scratchy|sandy|itchy|stinging eye|eyes", "sand|grit in * eye|eyes", "blink|blinking enough|more|less"),
    },
    "watery_eye": {
        "level": "soon",
        "why": "An eye like this needs a medical check.",
        "topic": "dry_or_watery_eye",
        "sources": ("S26",),
        "confidence": "C",
        "heard": ("eye|eyes water|watery|watering|weep|weepy|weeping|stream|streaming|tear|teary|tearing|leak|leaks|leaking|waters|runny|run", "watery|teary|weepy|streaming|runny eye|eyes", "tears run|running|roll|rolling|down|keep|stream|for"),
    },
    "lid_swelling": {
        "level": "soon",
        "why": "A swollen lid like this needs a medical check.",
        "topic": "side_effects_common",
        "sources": ("S19", "S26"),
        "confidence": "C",
        "heard": ("{lid} puffy|swollen|swelling|puffed|fat|puffier|fluid|swell|fuller", "puffy|swollen|fat|puffier {lid}|eye|eyes|under", "eyes|eye puffy|puffier|swollen|bags", "bags|fluid|swelling|puffiness * eye|eyes|lid|eyelid|lids", "puffiness"),
    },
    "eyelid_twitch": {
        "level": "expected",
        "why": "",
        "topic": "side_effects_common",
        "sources": ("policy",),
        "confidence": "M",
        "heard": ("{lid}|eye|brow|forehead|eyebrow twitch|twitches|twitching|twitchy|jump|jumps|jumping|flicker|flickers|flickering|flutter|flutters|fluttering|spasm|spasms|tic|pulse|ticks|quiver|quivering|jumpy", "twitch|twitching|twitchy|flicker|flickering|fluttering|flutter|tic|jumping|spasm * {lid}|eye|brow|forehead|eyebrow|temple"),
    },
}  # fmt: skip
