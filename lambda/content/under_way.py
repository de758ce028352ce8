"""What people say after they were told to call: that help is there or coming, that they can't call, what to do until then.

And what they are told: the action once more, after words that fit.
"""

from content.prompts import EMERGENCY, Prompt

SAYS_HELPED: tuple[str, ...] = (
    "ambulance|paramedics|paramedic|doctor|nurse|medics|crew|police|help ~ ~ ~ here|coming|on_the_way|on_their_way|on_its_way|outside|arrived|with_me|with_us|with_him|with_her",
    "is|am|are in|inside ~ ambulance", "is|am|are ~ at|in ~ ~ hospital|er|emergency_room|emergency_department|a_and_e|casualty|urgent_care|walk_in", "have|has|just|already|i|we|he|she|husband|wife|mother|father|son|daughter|friend|somebody ~ called|rang|phoned|dialled|ringing|calling|phoning 911|999|000|112|988|them|an_ambulance|the_ambulance|already|now",
    "call|calling|ring|ringing|phoning 911|999|000|112|988|them|now|an_ambulance|the_ambulance ~ ~ $", "on the phone|line ~ with|to them|911|999|000|112|988|the_operator|ambulance|samaritans|lifeline|emergency", "through to ~ 911|999|000|112|988|them|the_operator|samaritans|lifeline", "is|am|are on ~ ~ way to ~ hospital|er|emergency_room|a_and_e|casualty|there|urgent_care",
    "taking|driving|bringing me|him|her|us ~ ~ hospital|er|there|in|a_and_e ~ ~ ~", "they are here|coming|on_their_way $", "they are sending", "with a|the ~ doctor|nurse|paramedic",
)
"""Help is there, coming, or called."""

SAYS_WITH_SOMEBODY: tuple[str, ...] = (
    "husband|wife|mother|father|sister|brother|friend|daughter|son|neighbour|partner|boyfriend|girlfriend|mate ~ ~ with_me|coming_over|coming|on_the_way|sitting_with_me|here_with_me $", "am with ~ ~ friend|sister|brother|mother|father|husband|wife|partner|mate|daughter|son $",
)
"""Somebody is there; that is enough where what is called for is a crisis line."""

SAYS_TODAY: tuple[str, ...] = (
    "appointment ~ ~ ~ ~ today|afternoon|minutes|hour", "doctor|dentist|nurse|surgery|clinic|gp ~ ~ ~ see|seeing me|him|her|us ~ ~ ~ today|minutes|hour|now|afternoon|soon", "see|seeing ~ me|him|her ~ an_hour|minutes|this_afternoon|today|hour", "take|taking|driving|bringing|takes me|him|her|us ~ ~ in_an_hour|minutes|this_afternoon|hour|then|now",
)
"""Help will be there today, which is soon enough where no emergency is in force."""

NOT_HELPED_WORDS = (
    "not no never cannot cant wont nobody hung sent told said refuse refused wait waiting busy engaged later monday tuesday wednesday thursday friday saturday sunday tomorrow yesterday earlier last"
    " should would could if can home hold ended gone left drove cancelled cancel was were weeks week months month evening tonight after work laughed why silly insurance six seven eight nine been"
)
"""Words with which it isn't, or not surely."""

SAYS_UNABLE: tuple[str, ...] = (
    "no|without ~ ~ phone|signal|credit|reception|service|battery|mobile", "dont|not have|got ~ phone|mobile|signal|credit", "phone|phones|mobile been|is|has|have ~ ~ dead|broken|cut_off|flat|lost|gone|missing|died", "phone|phones died|broke|dead|flat|gone|been_cut_off|cut_off", "cant ~ ~ find|use|hold|reach|work|unlock|dial|get_to ~ ~ phone|mobile", "dont know where ~ ~ phone|mobile", "cant ~ ~ call|ring|phone ~ anyone|anybody|them|911|999|000|112", "cant ~ ~ call|ring|phone $", "only ~ ~ alexa|speaker|echo",
)
"""They can't call."""

SAYS_NOT_THROUGH: tuple[str, ...] = ("line|lines|it|they|number ~ ~ busy|engaged|not_working|isnt_working|dead", "dont|doesnt|not|nobody|no_one|wont ~ ~ answer|answers|pick_up|answering|picking_up", "put me on_hold", "cant get through")
"""They call and nobody answers."""

ASKS_UNTIL: tuple[str, ...] = (
    "can|could|may|should|shall|must|do|would|will i|he|she|we|they|it ~ ~ ~ drink|eat|have|take|lie|sit|stand|use|give|put|move|walk|hold|chew|rinse|spit|lay|make", "is it|that ok|okay|safe|alright|fine ~ ~ ~ ~ drink|eat|have|take|lie|sit|sleep|use|give", "what should|shall|can|do|could i|we ~ do|take|drink|eat|give", "how do i do|give|use|make|put", "his|her side $", "until|till|before they|it|help|ambulance|he|she ~ come|comes|arrive|arrives|get|gets|here", "while i|we|he|she wait|am_waiting|are_waiting",
)
"""What to do until help is there, and what to say to those who come."""

SAYS_MISHEARD: tuple[str, ...] = (
    "^ no i|it mean|meant|means", "^ no no i mean|meant", "joke|joking|kidding|messing", "misheard|misunderstood|misunderstanding|misunderstand", "not|never|dont|didnt say|said ~ that|it", "not what ~ ~ said|say|mean|meant|asked", "i was|am|is only|just asking|curious|wondering", "not|never had any|the botox|injections|inject|treatment", "not|never had botox|inject|injections", "fine ~ ~ only|just ~ want|wanted|asking|asked|need", "figure of speech", "got ~ ~ wrong|mixed", "nobody is ~ ill|sick|hurt|unwell",
)
"""What was taken for a danger that nobody named was none."""

SAYS_HARMED: tuple[str, ...] = (
    "taken|took|take|swallowed|had ~ ~ ~ tablets|pills|paracetamol|painkillers|sleepers|overdose|something|too_many|lot_of_them", "cut|cutting|slit|burned|burnt|hurt ~ myself|herself|himself|my|her|his ~ ~ ~", "bleeding",
)
"""What somebody who wants to die tells of having done."""

NOT_NOW = ("death_risk", "botulism_course")
"""Topics that nobody is told about while an emergency stands."""

HELPED = Prompt(
    "Good. Do what they say. {tell} If help isn't on its way, call {emergency} now on a phone.",
    "Should I repeat that?",
    "If help isn't on its way, call {emergency} now. Shall I say it again?",
)
HELPED_CRISIS = HELPED._replace(
    say="Good. Stay with them. If you're alone again, call {crisis} now on a phone. In danger, call {emergency}."
)
HELPED_URGENT = HELPED._replace(
    say="Good. {tell} Call {emergency} if it gets worse or it's hard to breathe, swallow or speak."
)
NO_PHONE = EMERGENCY._replace(
    say="Then have someone near you call {emergency} now. Shout, or knock on a door. Any phone will do."
)
NOT_THROUGH = EMERGENCY._replace(say="Then call {emergency} now on a phone, and stay on the line.")
ASK_THEM = EMERGENCY._replace(
    say="Call {emergency} now on a phone, and ask them that. They tell you what to do until help comes."
)
"""What is said after an escalation to those who ask what to do until help comes; the others to who is helped or can't call."""

MISHEARD = Prompt(
    "Sorry if I got that wrong. One check, then.",
    "Is there any trouble breathing, swallowing or speaking, double vision, or weakness?",
    "Say no if there is none. If you can't tell, call {emergency}.",
)
"""What is said to who takes back what had no name: only a clear no lifts the alarm."""
