"""Words with which a treatment, a time, a feeling before it or a person is told of, and no sign: "i had botox on tuesday".

An utterance of nothing but these reports nothing, whatever it sounds like. No word for a part that can fail, for
a failing or for a denial stands here.
"""

PLAIN = (
    "i'm we're they're you're it's he's she's that's i've i'd i'll i you he she we they it my your his her our their me him them this that these those am is are was were be been a an the some any and or so then also"
    " have has had get got getting gotten did done do having go going went come came coming want wanted would like see saw tell told said ask asked call called name mean think know"
    " botox filler fillers treatment treatments injection injections inject jab jabs shot shots session appointment visit units dysport xeomin profhilo clinic doctor nurse injector dentist salon spa place"
    " in on at to for of from with by about since ago after before during until till last next first second third time once again now just only already still yet soon later"
    " day days week weeks weekend month months year years today yesterday tomorrow tonight morning afternoon evening night hour hours minutes monday tuesday wednesday thursday friday saturday sunday"
    " january february march april june july august september october november december christmas summer one two three four five six seven eight nine ten eleven twelve fifteen twenty thirty forty fifty sixty seventy eighty ninety hundred"
    " forehead frown lines line crow crows feet eyebrows wrinkles wrinkle elevens armpits armpit underarms jawline chin"
    " husband wife mother father mum mom dad sister brother daughter son friend aunt uncle grandmother grandfather gran partner girl boy lady man woman patient client"
    " hi hello hey good thanks please yes yeah okay ok well um uh lol old new lovely nice happy glad excited scared scare afraid nervous worried anxious curious needle needles wedding birthday holiday party photo question questions"
    " migraines migraine sweating blinking squint start starts started work works worked begin begins show shows result results look looks real really very quite bit lot much many more most all both"
    " high blood pressure hypertension asthma diabetes diabetic cholesterol thyroid"
)
