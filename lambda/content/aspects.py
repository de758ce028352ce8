"""What is wanted of a thing that is asked about: phrases (assistant/phrases.py) by aspect.

An aspect is no answer by itself. With the entity beside it (content/entities.py) it tells "how long
does it last" from "how long until it starts".
"""

ASPECTS: dict[str, tuple[str, ...]] = {
    "what": ("what is|does|are", "what's", "tell me about", "explain", "meaning of", "define"),
    "why": ("why", "how come", "what makes|causes", "reason"),
    "last": (
        "how long last|lasts|lasting|stay|hold|keep", "how long good for", "last|lasts|lasting how_long", "wear|wears|wearing off", "wore off", "before it fades|goes|returns|comes_back",
        "how many weeks|months", "permanent|forever|temporary", "shelf life", "run|runs out",
    ),
    "start": (
        "kick|kicks in", "when does|will|do work|start|show|see|notice", "how soon|quickly|fast work|see|show|notice|start", "how long until|till|before|to work|see|notice|show|results", "take|takes effect", "how many days", "results", "nothing has happened|happening|changed",
        "by now", "full effect", "settle|settled",
    ),
    "duration_of_visit": ("how long appointment|visit|procedure|session|treatment|it_take|injections", "lunch break|hour", "in and out", "how many minutes", "quick"),
    "often": ("how often", "how frequently", "how far apart", "every how many", "how many times", "too soon|early|often", "gap between", "next appointment|session|round|treatment", "again when", "top up", "touch up", "upkeep|maintenance", "interval"),
    "much": ("how much cost|pay|money|is|does", "cost|costs|price|prices|pricey|expensive|cheap|cheaper|bargain|deal|groupon|discount|quote|afford|dollars|pounds|quid|bucks", "charge"),
    "dose": ("how many units|unit", "units", "dose|dosage|dosing", "how much botox|toxin|product|inject", "maximum|limit", "milliliters|milliliter|ml|cc", "per side|site|point|eye|muscle"),
    "mixing": ("mix|mixing|mixed|reconstitute|reconstitution|dilute|dilution|diluted|saline|vial|vials", "draw up", "fridge|freezer|refrigerator|store|storage|stored"),
    "hurt": ("hurt|hurts|painful|pain|sting|stings|sore|ouch|uncomfortable", "numb|numbing|numbed|anesthetic|anaesthetic|ice|cream", "scared|afraid|phobia of ~ needles"),
    "may_i": ("can|may|could i|we|you|she|he|they", "is it ok|okay|alright|safe|fine|allowed to", "allowed", "am i|are_we able|allowed|ok|okay", "should i", "have|need to", "do i have|need"),
    "safe": ("safe|unsafe|dangerous|danger|risky|risk|risks|harmful|harm|toxic|poison|deadly|fatal|die|kill",),
    "normal": ("normal|common|usual|expected|typical|worry|worried|concern|concerned",),
    "how_common": ("how common|likely|often|rare", "what are the chances|odds", "chance|chances|odds|percent|percentage|rate|rates|likelihood"),
    "care": ("what should|can|do i|you do|take|use|put", "help|helps|treat|treats|fix|fixes|cure|get_rid|heal|speed", "how do|can i get_rid|fix|treat|avoid|prevent|stop"),
    "compare": ("difference|different|differ|versus|vs|compared|compare|better|stronger|same|instead", "or dysport|xeomin|fillers|filler|botox|jeuveau"),
    "who": ("who can|should|shouldn't|cannot|may|is|gives|does|injects", "qualified|licensed|trained|certified|training|nurse|dentist|pharmacist|beautician|doctor"),
    "where": ("where can|should|do|does|is|to", "at home|party|salon|spa|gym|hotel"),
    "before": ("before|beforehand|prior|ahead|prepare|preparing|prep|leading_up", "night|day|week before"),
    "after": ("after|afterwards|afterward|following|post|since", "had|got|just_had it|botox|injections|done", "tonight|today|tomorrow|this_evening|the_same_day|straight_away|right_away"),
    "fake": ("fake|counterfeit|real|genuine|legit|legitimate|knock_off|dodgy|unlicensed|bogus|authentic|hologram|lot_number|seal",),
    "history": ("outbreak|cases|news|warning|warned|letters|2024|2025|last_year|reports",),
    "law": ("legal|illegal|law|laws|offence|allowed|banned|regulated|regulation|age|old_enough|under",),
    "stop": ("stop|stopping|quit|give_up|come_off", "never|dont have it|botox again|more"),
    "undo": ("undo|reverse|reversed|reversible|antidote|dissolve|take_out|remove|removed|wash_out",),
    "report": ("report|reporting|complain|complaint|tell_the_fda|yellow_card|medwatch",),
    "insured": ("insurance|covered|cover|covers|insurer|medicare|medicaid|nhs|claim|prior_authorization|copay",),
    "made_of": ("made|ingredient|ingredients|contain|contains|inside|in it|botox", "allergic|allergy|allergies|vegan|halal|kosher|latex|egg|milk|albumin|tested on"),
}  # fmt: skip
"""The aspects of a question, each with the phrases that it is asked by."""
