"""How people say that somebody has the danger sign that was just told about: "I've got two of those", "mine has since Sunday"."""

from content.topics import DOSES

CLAIMS: tuple[str, ...] = (
    "^ only|but|except|well it is|was happening|started|begun $", "has|have|got the first|last 2|two|3|three of those|them|these $", "{who} ~ have ~ that|those|these|them|both $", "{who} ~ have ~ that|this 1|one|too|also|as_well $", "^ ~ have|got|get ~ that|this|it 1|one|too|also|as_well $", "^ ~ 2|3|4|two|three|both|all of those|these $", "^ 2|3|4|two|three|both of them $", "^ yes|yeah|yep ~ all of those|these|them|that|it $", "^ ~ mine|hers|his is going|gone $", "{who} ~ have ~ all|both|all_three|all_of_them $", "feel|feeling it coming|come ~ up|on|back", "^ ~ ~ getting|got tighter|worse|bigger ~ here|now|today|in_me|on_me|for_me $", "1|one came|come|has_come up|on ~ ~ ~ on me|him|her|my|hers|his", "rang|called|phoned|told ~ ~ ~ ~ {who} ~ have|had ~ 1|one|it|that $", "nose|lip|lips|cheek|skin|eye|face|arm|leg|hand|throat|voice|tongue ~ ~ done|do it|that $", "that_is ~ {my} {who} ~ to_a_t|all_over $", "^ it|she|he has $", "^ it|mine|hers|his|theirs ~ came|come|started|happened|began ~ ~ suddenly|all_at_once|out_of_nowhere|overnight|out_of_the_blue $", "think ~ i|he|she|we ~ having 1|one|it|that $", "^ ~ 2|3|4|two|three|both of those|these|them actually|now|today|already|right_now|since", "{who} ~ have ~ both|two|three|some|all|most|1|few of that|those|these|them $", "{who} ~ have ~ the|that first|second|third|last ~ 1|2|3|few|of_those|of_them|thing|sign",
    "{who} ~ have|get it ~ ~ bad|badly", "{who} ~ have it|1 ~ ~ bad|badly|now|today|tonight|since|on_the_phone", "{who} ~ ~ having it|1|one|them|that $", "have|had them|it all ~ day|afternoon|morning|night|week", "have had ~ that|those|it|them since|for|all", "{who} ~ doing it|that|this ~ ~ $",
    "mine|hers|his|arm|arms|face|eye|eyes|neck|skin|lip|lips|tongue ~ look|looks ~ like ~ that|those $", "{who}|mine|hers|it ~ is|been|was|went|just|gone|all|exactly ~ like that", "^ ~ mine|hers|his ~ do|has|have|is $", "mine|hers|his has|have|is|been ~ since|both|all|gone|started",
    "{who} has|have|does|do since|now|today|tonight", "{who} just|already did|has|does|have $",
    "sound|sounds ~ like me|him|her|us|mine|my $", "sound|sounds ~ like {my} {who} $", "describes|describing me|him|her|us $", "1 of the rare|unlucky|lucky|few",
    "think|believe|sure ~ i|it|he|she|we ~ has|have|does|do $", "says|said|thinks|reckons ~ i|it|he|she ~ has|have|does|do|did $",
    "happening|happened|doing ~ to me|us|him|her $", "happening to {my} {who}", "that_is ~ me|her|him|us ~ exactly|to_a_t|all_over|today|now|tonight|alright $", "exactly what|how|the_way i|he|she|we ~ have|has|feel|feels|get|gets",
    "exactly|just what|how|the_way mine|hers|his|it ~ looks|look|is|does|feels|feel", "that_is what|the_one|how i|he|she|we|it ~ is|have|has|had|feel|get|getting", "that_is what is ~ all_over|on|in ~ {my}", "it ~ start|started ~ tonight|today|now|yesterday|ago|for_me|this_morning", "started ~ ~ ago for me|him|her", "got|get|gone to them|it|mine $", "stopped me|him|her $", "it has|have|did me|him|her $",
    "{who} ~ still out", "it|that|this is doing ~ all|most|some|both ~ that|those|them|it", "it|that is ~ get that|this far|bad", "it_has got that|this far|bad", "woke|wake ~ up with it|that|them|1", "looks ~ that|this way", "^ yes|yeah ~ it has|is|does $", "that is 2|3|4|5|three|four|five times", "feel|feeling them|it|that ~ right|now", "^ ~ it just went|goes|gone", "it|she|he is doing ~ that|this|it $", "that|it is mine $", "mine|hers|his ~ started|began", "^ ~ ~ think|reckon|guess ~ have 1 $", "{who} is|am got the|both|all|most|1|2|3|several|some|first|last|second", "it ~ made|did|done me|him|her $", "it is on mine|hers|his $", "the look|feeling|thing|problem|state i|he|she|we ~ have|has|am|is|in ~ ~ now|today|tonight|since", "how|the_way ~ {who} is|been|feels|feel|are ~ now|today|tonight|since|right_now", "^ ~ ~ ~ it is me|him|her it ~ start|started", "{who} ~ have ~ that|those|them and_i|and_he|and_she", "arm|arms|leg|face|hand ~ ~ ~ both doing that",
)
"""Ways to say that somebody has the danger sign that was just told about."""


WHO: dict[str, str] = {
    "who": "i, he, she, they, we, mother, father, wife, husband, patient, client, pt, son, daughter, friend, sister, brother, baby, child, partner, boyfriend, girlfriend, aunt, uncle, grandmother, grandfather, neighbour, mate",
    "my": "my, his, her, our, their, the",
}
"""The word classes of CLAIMS."""

PEOPLE = (
    "i me mine my he she him her hers his our us mother father wife husband patient client pt son daughter friend sister brother baby child boy girl partner boyfriend"
    " girlfriend aunt uncle grandmother grandfather neighbour mate lady man woman lad little"
)
"""Somebody: a claim in other words than those above names one of them, and holds no word but these and the next ones."""

POINTING = "that those these them it one so there way do does did have has is am are"
"""What such a claim ends with, or has before a time."""

TIMES = "now today tonight since yesterday night morning evening afternoon minute speak ago hour hours still last this began begun start started day days"
"""When: "it has me since last night"."""

BESIDE = (
    "i'm oh yes yeah well hm um and but so the a an of in with from to on at as for all nearly almost exactly really because cause cos think feel believe can been being be get got gone going came come"
    " cover covered show showing head heading toe report rang ring woke wake up having notice noticed just already apparently definitely certainly too happen happening doing became become"
    " first second third thing things sign signs case chair we"
)
"""Words that may stand in it besides."""

OTHERS = "lady lad trainee ours theirs nan dad niece nephew resident man gran colleague cousin"
"""Somebody else that a claim in any words may be about."""

AROUND = (
    "tick ticks ticking box boxes most every lost went left right hand hands arm arms leg legs foot face eye eyes lid lids lip lips tongue throat neck head skin chest forehead voice body"
    " speech swallowing breathing vision weakness seeing speaking talking one two three four five six seven eight nine ten eleven twelve thirty fifteen room thirteen times time week weeks minute minutes second"
    " monday tuesday wednesday thursday friday saturday sunday lunch dinner breakfast supper tea day days apparently suppose sure pretty bit little case chair bay spit botox injected told here over too then also"
    " us ones everywhere using round around inside near feels felt bad badly worse really seems seem looks look look's half side sides whole love well um oh hm god help please"
)
"""Words that a claim may be made with, in any order: what is said with any other tells of something else."""

SHARES = "that those these them it one so way some all every both same like"
"""What stands for the sign there, besides a time."""

DONE: tuple[str, ...] = (
    "{who} ~ just|already done|did|treated|injected|inject ~ ~ one|1|her|him|somebody|someone|patient|client|them ~ ~ $", "{who} ~ done|did|treated|injected|inject ~ her|him|one|1|them ~ ~ before|yesterday|last|ago|already|this|today|on|without",
    "{who} ~ did|done|used|injected|do ~ it|mine|my|hers|his|that|some|one|them ~ ~ ~ yesterday|last|ago|already|on|today|friday|saturday|sunday|monday|tuesday|wednesday|thursday|myself|for_years", "been doing it", "too_late ~ {who} ~ did|used|had|injected|put", "used it on", "^ ~ ~ {who} ~ already|just did|have|had $", "^ ~ ~ {who} did ~ it|mine|my|that ~ already|actually|myself|anyway $", "^ ~ {who} did $", "did mine|hers|ours",
)
"""How people say that they have done what they were just warned of: "too late, I did my forehead last night"."""

OVERDONE: tuple[str, ...] = (
    "{who} ~ ~ exceeded|exceed|went_over|gone_over ~ it|that|this|limit|maximum|dose $", "gone|went over $", "{who} ~ ~ ~ ~ more|higher than that|this|it|you", "{who} ~ ~ gave|given|did|done|used|put|injected|inject ~ ~ double|twice|triple|three_times|ten_times|too_much|too_many|extra", "{who} ~ ~ doubled|tripled it|that|the_dose",
)
"""How people say that they gave more than the dose they were just told."""

DONE_AFTER: dict[str, str] = {
    "neuromuscular_disease": "neuro_disease_told_late", "contraindications": "neuro_disease_told_late",
}
"""Answers that say who is not to be treated, and the sign that it is where somebody was."""
LIMITS = DOSES | {"max_cumulative_dose"}
"""Answers that tell a dose: more than that is an overdose."""

SURELY: tuple[str, ...] = (
    "that|it is ~ what is ~ happened|wrong|happening|going_on ~ with|to ~ me|mine|him|his|her|hers", "that|it is where|how|what i|he|she is|has|feel|feels|been", "that|it is where|how|what {my} {who} is|has|feel|feels|been|does|gets", "pretty_much|exactly|just|precisely ~ what|how|where|like i|he|she|they|mine|hers is|am|has|feel|feels|felt|have",
    "showing|shows|displaying ~ both|all|some|most|two|three|several ~ of ~ that|those|these|them", "{who} showing|shows|displaying ~ that|those|these|them", "tell me because it|that is me|him|her", "ask|asking for|because|cause|cos|as ~ ~ {who}|i|mine|hers ~ ~ is|am|has|have|got|keeps|does it|that|this|them|one|those|these|both|two|struggling|choking|suffering $", "ask|asking for|because|cause|cos|as ~ ~ {who}|i|mine|hers ~ ~ is|am|has|have|got|keeps|does ~ it|that|this|them|one|those|these|both|two|struggling|choking|suffering now|today|tonight|since|right_now|at_the_moment", "asking because that|it is me|him|her|mine",
)
"""Claims that hold the words of a question: "that's what's happened to mine"."""

BESIDE_THE_POINT: tuple[str, ...] = (
    "saw|seen", "well|just_because", "going_to", "think|thinking ~ of|it_over", "they|she|he did|does|do my|his|her|mine|our", "both|all going|coming", "i get it $", "can ~ have|get|do|use|come|inject",
    "loving_it|love_it", "had|have|got ~ mine|hers|his|botox|injections|inject ~ ~ ~ ago|on|in|today|yesterday|last", "mine|hers|his is ~ on|in|at|for",
)  # fmt: skip
"""What the words above may also say: a claim in any order holds none of these."""
