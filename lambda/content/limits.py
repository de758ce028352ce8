"""Unsafe wishes by the words that give them away, and words that wave a danger sign off.

`REFUSED` maps a topic that carries the fixed words to the phrases that ask for it. Other requests that
no topic answers are told apart by ranking (assistant/understanding).
"""

REFUSED: dict[str, tuple[str, ...]] = {
    "minimum_age": (
        "how strict ~ ~ ~ ~ age", "how old do i have_to look", "10|11|12|13|14|15|16|17|fifteen|thirteen|fourteen|sixteen|seventeen|9|8 year_old|and_hates|year_olds", "teenager|teenagers|teen|child|son|daughter ~ ~ * wrinkle|frown|forehead|smile|jaw|lips|cuter|prettier", "fake id", "i am ~ fifteen|sixteen|seventeen|fourteen|16|17|15", "at sixteen|fifteen|seventeen|16|15|17",
    ),
    "unsafe": (
        "just tick|put|say|write no", "box|boxes|question|questions ~ ~ leave|skip|lie", "leave it|that|them blank", "wont|cant|doesnt|not spot|notice|see|find_out ~ ~ ~ new_clinic|clinic|injector|doctor|inspector", "clinic|they|doctor|injector notice|spot|find_out if", "inspector|inspectors|inspection|audit ~ ~ ~ ~ ~ look|notes|say|write|record", "not want ~ ~ ~ ~ traced|recorded|written", "dont want ~ ~ ~ ~ traced|recorded|written", "dont report|record ~ ~ ~ ~ write|put|say", "look|looks like|as_if it|we|they never|was_today", "look|looks like|as_if ~ today|fresh|in_date", "so_it|so_that_it|so_they look|looks|think like|as|it", "which|what ~ ~ ~ ~ ~ ~ lie on|about", "new_trainee|trainee|alone|untrained ~ ~ ~ ~ ~ ~ never ~ done", "hide|keep|hiding ~ ~ ~ from|off ~ ~ doctor|records|injector|clinic|surgeon|nurse", "not mention|tell ~ ~ pregnant|medicine|illness|clinic|doctor", "clinic|doctor|nurse|they dont know", "so ~ ~ still do it|me", "make them think", "someones|somebody|someone drink|food", "hurt|harm|poison|kill|paralyse|paralyze somebody|someone|him|her|them|people", "no questions asked", "hide my", "lie to|on|about ~ ~ doctor|form|clinic|nurse|insurance", "trick|fool ~ ~ clinic|doctor|nurse|insurance", "share ~ needle|syringe",
    ),
    "diy_botox": (
        "discreet packaging|parcel|delivery", "been warm|out_of_the_fridge|unrefrigerated ~ ~ ~ ~ ~ still inject|use", "leftover|leftovers|left_over|left_in|saved|rest ~ ~ ~ ~ ~ ~ next_time|next_lady|next_one|next_client|shake|use_it|use_up", "use up ~ ~ ~ leftover|leftovers|rest|remainder", "cheap unbranded|grey_market|unlabelled", "friends|mothers|husbands|wifes|sisters|mates glaucoma|eye drops", "glaucoma drops of my ~ mothers|friends|husbands|wifes|sisters", "injected without ~ script|prescription|licence", "ill|i_will do ~ ~ ~ myself ~ ~ ~ order|steps|how", "where|how ~ ~ ~ ~ order|find|buy ~ ~ ~ ~ vial|powder|supplier|innotox|nabota|botulax|delivered|abroad", "where|how ~ ~ get ~ ~ ~ ~ vial|powder|supplier|innotox|nabota|botulax|delivered", "dark web", "supplier|discount_code|cheap_place|delivered", "send me a vial|syringe", "hold the syringe|needle", "my own face|frown|forehead|lips|lines|crows|jaw|armpits", "without ~ training|licence|license|prescription", "no prescription", "pretend ~ ~ my injector", "needle ~ ~ ~ my_own", "stretch|split|share ~ vial|needle|syringe", "innotox|botulax|nabota ~ * delivered|get|buy|cheap",
        "inject|jab|give|administer|stick ~ myself|yourself|at_home|my_own|my_wife|my_friend|my_mother|my_husband|my_sister|my_mate|it_myself", "teach|show|tell|talk|walk|guide|help ~ me ~ inject|injecting|do_my_own", "buy|order|get|purchase|find|cheap|sell|ship|shop * botox|vial|vials|toxin|it|some * online|internet|website|ebay|amazon|alibaba|china|korea|without|prescription|home|facebook|telegram|dark|dealer|cheap|cheapest|myself|black",
        "online|internet|website|ebay|amazon|alibaba * botox|vial|vials", "botox ~ without ~ prescription", "do ~ my_own", "where|how can|do|to|could i buy|order|get_hold|source|purchase ~ botox|vial|toxin|it|some", "diy botox|inject", "do it yourself", "make|brew ~ my_own|homemade botox", "vial ~ here|home|fridge", "how to|do|can i|you inject ~ botox|myself|my|it|forehead|lips|someone",
        "inject|injecting my_own|my_forehead|my_frown|my_face|my_lips|my_armpits|my_neck|my_jaw", "self inject|administer", "i have|got ~ ~ vial|syringe|needle|needles",
    ),
    "not_interchangeable": (
        "match|equal|equals|swap|swapping|convert|ratio|instead * botox|dysport|disport|xeomin|jeuveau|innotox|nabota|azzalure|bocouture * units|forty|twenty|thirty|hundred|how_much|botox|ratio", "ratio for|of|between", "what is that in botox|dysport|xeomin", "hundred|50|fifty|forty of nabota|dysport|xeomin|jeuveau|innotox",
        "convert|conversion|equivalent|equals|equal|ratio|translate|calculate|switch ~ ~ ~ units|unit|botox|dysport|xeomin|dose", "units|unit ~ of ~ dysport|xeomin|botox|jeuveau|azzalure|bocouture|letybo|daxxify * in|is|equal|to|as|same|equals|botox|dysport|xeomin", "how many|much * dysport|xeomin|jeuveau|azzalure|bocouture|daxxify|letybo * botox|units", "how many|much * botox * dysport|xeomin|jeuveau|azzalure|bocouture|daxxify|letybo", "dysport|xeomin|botox|azzalure|bocouture|jeuveau to|into|for|versus dysport|xeomin|botox|azzalure|bocouture|jeuveau * units|ratio|dose|conversion|unit",
        "conversion ratio|rate|factor|chart|table",
    ),
    "never_stop_medicine": (
        "pause them ~ till|until|before", "stop|halve|skip|drop|pause ~ ~ ~ ~ medicine|medication|meds|tablets|pills", "without telling ~ doctor",
        "stop|stopping|quit|come_off|skip|pause|drop|miss|leave_off|halve|cut_out|come_of|hold|ditch|cease|give_up ~ ~ warfarin|aspirin|blood_thinner|blood_thinners|apixaban|eliquis|xarelto|medication|medicine|meds|tablets|tablet|pills|clopidogrel|plavix|antidepressants|antidepressant|insulin|statin|statins|steroids|prescription|anticoagulant|rivaroxaban|heparin|pill|baclofen|prednisone|lithium",
        "warfarin|aspirin|blood_thinner|blood_thinners|apixaban|eliquis|xarelto|clopidogrel|plavix|medication|medicine|meds|tablets|antidepressants|anticoagulant|rivaroxaban|baclofen * stop|skip|pause|come_off|miss|drop|halve|leave|quit|hold|instead",
    ),
}  # fmt: skip

WAVES_OFF: tuple[str, ...] = (
    "should i", "what dose|do_i_do|now|should", "can i ~ drive|wait|sleep|go_to_bed|lie", "is it|this|that ~ serious|normal|dangerous|bad|urgent|okay|ok|safe|an_emergency", "only|just ~ nerves|anxiety|stress|tired|panic|nervous|me|old|wind", "can it|this|that ~ wait", "should i worry|be_worried", "it|that|this|he|she is ~ ~ fine|ok|okay|nothing|better|gone|easing|passing",
    "went|gone|going away", "feel|feels|feeling ~ better|fine|ok|okay", "never mind", "sleep it off", "wait and see", "until|till monday|tomorrow|morning|the_clinic", "dont want ~ ~ bother|fuss|ambulance|hospital", "do i have|need to", "are you sure", "how serious|bad|urgent",
)  # fmt: skip
