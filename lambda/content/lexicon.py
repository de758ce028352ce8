"""Word classes that the phrases of signs and frames are written with: `{name}` in a phrase.

Wordings are separated by commas; any tense, number or spelling of them is heard (assistant/words.py).
Written for this project from the lay phrases collected for each sign; no clinical review yet.
"""

CLASSES: dict[str, str] = {
    # Something fails.
    "cant": "cant, unable to, am not able to, is not able to, not being able to, unable, not able to, not been able to, never able to, incapable, cant seem to, "
    "no can, cant even, cant not, impossible to, impossible, no way i could, not possible, struggle, "
    "struggling, stopped being able, no longer able, lost the ability, dont manage, not managing, "
    "cant quite, cant properly, failing to, havent managed, havent been able to, cant get myself to, no longer",
    "hard": "hard, harder, difficult, difficulty, difficulties, trouble, troubles, struggle, tough, effort, "
    "a job to, job to, problem, problems, barely, hardly, scarcely, only just, fight to, fighting to, work to, "
    "having to force, have to force, have to think about, forcing, not easy, no easier, not as easy, "
    "issue, issues, trying to, takes real thought, takes thought, takes real effort, has been tricky, been tricky, more work than it used, on purpose, hassle, labour, labor, laboured, labored, tricky, a battle, a fight, "
    "tiring, exhausting, not much easier, tires me, have to push, have to try, takes me, pain to, "
    "takes all my, concentrate to, concentrate on, need to concentrate, mission, uphill, fighting for",
    "wont": "wont, dont, refuses to, not, isnt, stopped, stops, dont want to, doesnt, no longer, "
    "not going, forgot how to, forgotten how to, cant, quit, gave up, given up, never",
    "bad": "weak, weaker, weird, strange, funny, wrong, off, odd, bad, worse, different, not right, not great, "
    "not good, not normal, not working, not work, dont work, stopped working, not itself, failing, poor, lazy, "
    "slow, slower, shallow, heavy, not proper, affected, dodgy, not fine, rubbish, wonky, going, gone, lost, lose, "
    "useless, awful, terrible, not okay, not ok, not well, no good, iffy, changed, changing, tired, "
    "strain, strained, unusual, abnormal, reduced, decreased, impaired, compromised, diminished, not what it was, "
    "a mess, messed up, feeble, sluggish, unwell, uncomfortable, not the same, not how it should, "
    "not like normal, peculiar, packing up, packed up, giving out, given up, playing up, acting up, deteriorating",
    "worse": "worse, getting worse, worsening, every day, by the day, by the hour, more and more, deteriorating, "
    "progressing, increasing, worse each day, worse every day, keeps getting, a little more each day",
    "sudden": "sudden, suddenly, all of a sudden, out of nowhere, all at once, out of the blue, "
    "just now, this minute, in seconds, within minutes, a minute ago, minutes ago, acute, acute onset, "
    "abrupt, abruptly, in an instant, in a flash, no warning, without warning, in front of my eyes",
    "severe": "severe, severely, terrible, awful, unbearable, excruciating, extreme, extremely, agony, "
    "horrendous, crushing, worst, intense, killing me, really bad, very bad, so bad, serious",
    "both": "both, either side, both sides, two, bilateral, bilaterally, all over, the pair, my 2, left and right",
    "failing": "useless, not working, dont work, stopped working, failing, funny, weird, wrong, not right, off, odd, strange, dead, heavy, "
    "slow, packing up, packed up, giving out, given out, playing up, acting up, feeble, shaky, unsteady, clumsy, not responding, gone weak, gone dead, no good, not mine, not listening, trembly, powerless",
    # Who it is about.
    "who": "i, he, she, they, we, mother, father, wife, husband, patient, client, pt, son, daughter, friend, sister, brother, baby, "
    "grandmother, grandfather, partner, boyfriend, girlfriend, aunt, uncle, resident, lady, man, woman, child, boy, girl, neighbour, cousin, mate, lad, body, everything",
    # Body parts and functions.
    "breath": "breath, breathe, air, lung, lungs, respiration, respirations, inhale, exhale, inspiration, "
    "oxygen, breathin, a breath, deep breath, wind in, breathing",
    "swallow": "swallow, swallows, swallowing, gulp, gulping, thwallow, swalow, deglutition",
    "food": "food, water, drink, drinks, liquid, liquids, fluid, fluids, tea, coffee, soup, bread, toast, rice, meat, "
    "pill, pills, tablet, tablets, medicine, spit, saliva, meal, dinner, lunch, breakfast, supper, tea, eating, "
    "drinking, peas, chicken, cereal, yogurt, yoghurt, milk, juice, sip, sips, bite, mouthful, steak, "
    "sandwich, porridge, crumbs, vitamin, chips, stuff, noodles, pasta, potato, apple, mash, biscuit, cookie, "
    "chapati, roti, bagel, banana, ice cream, eggs, egg, smoothie, swig, own spit, phlegm, anything solid, solids",
    "speak": "speak, speech, talk, words, word, talking, speaking, sentence, sentences, pronounce, articulate, "
    "articulation, enunciate, sounds come, say things, say it, say anything, syllables, diction, get my words",
    "voice": "voice, vocal, vocals, voise, voice box, larynx, phonation",
    "throat": "throat, gullet, windpipe, airway, airways, pharynx, oesophagus, esophagus, uvula, swallow pipe",
    "tongue": "tongue, toungue, tounge",
    "lips": "lip, lips, mouth",
    "limb": "arm, arms, leg, legs, hand, hands, foot, feet, limb, limbs, finger, fingers, knee, knees, shoulder, "
    "shoulders, grip, thigh, thighs, ankle, wrist, elbow, thumb, calf, calves, hip, hips",
    "body": "body, muscles, muscle, all over, everywhere, whole body, everything, bones, whole of me, all of me, "
    "arms and legs, legs and arms, limbs, head to toe, everyplace",
    "head": "head, neck, hed",
    "neck": "neck, nape",
    "vision": "vision, sight, eyesight, vizhun, site, eye sight, seeing, focus, visual, view",
    "eye": "eye, eyes, pupil, cornea, eyeball, eyeballs",
    "lid": "eyelid, eyelids, lid, lids, upper lid, lit, lits, led, eye lash, ptosis, eye cover",
    "brow": "brow, brows, eyebrow, eyebrows, forehead",
    "face": "face, facial, cheek, cheeks, mouth, smile, lip, lips, chin, jaw",
    "chest": "chest, ribs, rib cage, breastbone, sternum, heart",
    "heart": "heart, pulse, heartbeat, heart rate, ticker",
    "pee": "pee, wee, urine, urinate, pipi, p, waterworks, bladder, void, voiding, pass water, pee pee, "
    "the loo, urinating, urination, weeing, peeing, passing urine, piss, pissing, number one, micturate, wees",
    "poo": "poo, lavvy in days, been in days, been in 6 days, been for days, been in a week, poop, bowel, bowels, number two, stool, motion, motions, constipated, constipation, bunged up, "
    "opened my bowels, gone to the toilet, bowel movement, been for a number, backed up, go number 2, number 2",
    "skin": "skin, spot, spots, patch, forehead, face, cheek, injection site, site, area, where they inject, "
    "where she inject, where he inject, needle mark, needle marks, the injections, arm, armpit, jaw, neck, eyelid",
    # Ways of failing.
    "droop": "droop, half mast, slung, low slung, drooping, drooped, droopy, drop, dropped, dropping, dropt, sag, sagging, saggy, hang, hanging, fall, "
    "falling, fell, half shut, half closed, half open, lower, low, heavy, down, halfway, drupe, troop, trooping, "
    "draw pee, drawpee, come down, coming down, shutters, sleepy, closing, close, shut, lazy, collapsed, slid, sunk, "
    "slipping, sliding, weighing, lower than, not open, wont open, half mast, melted, melting, caved, slumped, limp",
    "blur": "blurry, woolly, fuzzier, foggier, cloudier, hazier, swims, dancing, greasy, blurred, blur, blurring, fuzzy, hazy, foggy, cloudy, misty, smudgy, smudged, out of focus, unfocused, "
    "blurrier, smeared, smeary, grainy, unclear, not clear, not sharp, hazed, fogged, soft, murky, "
    "dim, swimmy, like water, watery vision, wavy, milky, steamed up, dirty windscreen, frosted glass, "
    "under water, underwater, vaseline, dirty glasses, wont focus, cant focus, bleary, clouded, smudge",
    "double": "double, doubled, doubles, twice, twins, twin, ghost, two of, in twos, split, splitting, splits, dublicate, duplicate, "
    "doubling, duble, overlapping, side by side, two images, shadow copy, two moons, dip low pia, diplopia, 2 of, in 2",
    "numb": "numb, num, numbness, dead, tingle, tingling, pins and needles, no feeling, cant feel, tingly, "
    "lost feeling, prickly, prickling, paralysed, paralyzed, paralysis, gone to sleep, no sensation, deadened",
    "weak": "weak, weaker, weakness, no go in, dont fire, not firing, not strong, no force in, lost all strength, drained of strength, power is gone, week all over, weakening, limp, floppy, jelly, rubber, rubbery, no strength, no power, "
    "without force, without strength, powerless, no force, lost strength, losing strength, lead, like lead, wobbly, "
    "lost power, no energy in, giving way, give way, gave way, buckle, buckling, folding, giving out, gives out, "
    "useless, not working, dont work, wont work, stopped working, as theenia, asthenia, asthenic, hypotonic, paresis, "
    "feeble, flaccid, noodles, cooked spaghetti, spaghetti, like water, too heavy, dropping off, paralysed, paralyzed, "
    "like sandbags, like concrete, like a rag doll, rag doll, wet cloth, wet rope, string, mush, cotton wool, "
    "unsteady, like bricks, shutting down, shut down, fading, failing, strength has gone, strength going",
    "swell": "swell, swelling, swollen, swelled, puff, puffy, puffed, puffing, fat, fatter, balloon, balloons, ballooned, "
    "ballooning, huge, massive, twice the size, double the size, blew up, blown up, bigger, enlarged, oedema, edema, "
    "angioedema, thick, big, bulging, tight, filling, like sausages, sausage, closing, inflated, puffer fish, pufferfish, "
    "blowing up, growing, swole",
    "hives": "hives, welts everywhere, all lumps, lifted in lumps, pink lumps, hive, welts, welt, wheals, wheal, urticaria, nettle rash, allergic rash, itchy lumps, raised patches, "
    "raised itchy, itchy bumps, itchy welts, red blotches, blotches, blotchy, itchy all over, itching all over, rash all over, "
    "rash everywhere, bumps all over, lumps all over, itchy everywhere, itch all over, red with bubbles, covered in spots, "
    "covered in lumps, stinging nettles, hives all over, full body rash, rash spreading, itchy patches, weals, "
    "itch everywhere, whole body is itching, whole body itching, body is itching, flushed red all over, palms itching, palms are itching",
    "rash": "rash, itch, itchy, itching, hives, welts, red spots, flushed, flushing, bumps, urticaria, prickly heat, blotchy, red all over",
    "faint": "faint, fainted, fainting, pass out, passed out, passing out, black out, blacked out, collapse, collapsed, "
    "unconscious, keel over, keeled over, lost consciousness, swoon, syncope, nearly went, going to go down, conk out, conked out",
    "dizzy": "dizzy, light headed, lightheaded, woozy, giddy, spinning, head rush, vertigo, head swimming, swimming head, "
    "dizziness, giddiness, room is moving, off balance, head is swimming, head spins, head is spinning, wobbly on my feet, "
    "feel faint, feeling faint, floaty, tipping, swaying, about to topple",
    "vomit": "vomit, vomiting, throw up, throwing up, threw up, puke, puking, being sick, been sick, heave, heaving, "
    "chuck up, spew, chundering, retching, was sick, sick up, be sick, emesis, throwing everything up, hurling, boak",
    "fever": "fever, boiling, roasting hot, shivery, feverish, temperature, temp, burning up, chills, shiver, shivering, shivers, shaking with cold, "
    "pyrexia, pyrexial, febrile, hot and cold, rigors, boiling hot, high temp, running hot, fevers, night sweats, "
    "thermometer says, 38.5, 38.2, 38.8, 39.5, 39.2, 100.4, 100.5, 101.5, 102.5, pyrexial thirty, temp of, thermometer, freezing and shaking, burning hot",
    "hot": "hot, heat, warm, burning, boiling, red, redness, inflamed, angry, throbbing, roasting, tender, burning hot",
    "pus": "pus, oozing, ooze, weeping, yellow, discharge, green, gunk, abscess, boil, infected, infection, infect, "
    "red streaks, streaks, cellulitis, crusty, leaking, smelly, gooey, festering, septic",
    "spread": "spread, spreading, growing, bigger, getting bigger, expanding, creeping, larger, further, outward, "
    "down my, up my, joining up, moved to, tracking, across, wider, extending",
    "pain": "pain, painful, hurt, hurts, hurting, sore, ache, aching, aches, agony, killing, stabbing, tender, paining, "
    "pressure, crushing, squeezing, tight, tightness, stinging, throbbing, burning, burns, heavy, heaviness, excruciating",
    "blood": "blood, bleed, bleeding, bloody, bled, haemorrhage, hemorrhage",
    "itch": "itch, itchy, itching, scratching, prickle",
    "choke": "choke, choking, choked, choky, gag, gagging, gags, splutter, spluttering, cough, coughing, coughs, retch, chokes, aspirating, aspirate, aspiration",
    "stuck": "stuck, sticks, sticking, stick, catch, catches, lodged, jammed, sits, sitting there, sat there, wont go down, "
    "not going down, doesnt go down, dont go down, stays there, come back, comes back, coming back, wrong way, wrong pipe, wrong hole, "
    "down the wrong, back up, going nowhere, gets stuck, hangs, trapped, pocketing, wont budge, not go down, cant get down, "
    "out of my nose, out my nose, through my nose, comes out the nose, down wrong, down the other way, wont pass",
    "slur": "slur, slurring, slurred, slurry, mumble, mumbling, garbled, jumbled, gibberish, mush, mushy, marbles, drunk, "
    "lisp, lisping, unclear, not clear, dont come out, dont come, come out funny, come out wrong, coming out wrong, "
    "coming out funny, stammer, stammering, stutter, stuttering, muffled, slurs, tangled, mixed up, jibberish, dysarthria, dysarthric, "
    "dis arthria, dysphasia, aphasia, aphasic, come out all, comes out all, coming out all, running together, thick, sloppy, "
    "wont come, wont come out, dribbling out, incoherent, not making sense, make no sense, trip over, tripping over, stumbling over, fumbling, woolly, sticking together",
    "hoarse": "hoarse, horse, croaky, croak, croaking, raspy, rasp, nasal, breathy, husky, squeaky, faint, whisper, whispery, gravelly, "
    "scratchy, gruff, hoarseness, dysphonia, dysphonic, through my nose, down my nose, cracking, fading, fades, rough, frog, deeper, "
    "quiet, quieter, batman, laryngitis, strained, gone, lost, lose, dropping out, cutting out, keeps going, thin, raspier, hushed, "
    "cracks, softer, wobbly, shaky, no volume, low, higher, squeak, like a frog, no power, disappear, disappeared, disappearing, vanished, packed in, broken, breaking, duck, "
    "scraping, sandpaper, fainter, weak, weaker, tired, funny, different, weird, changed, strange",
    "drool": "drool, drooling, drools, dribble, dribbling, dribbles, slobber, slobbering, salivating, droul, drooly",
    "fall": "fall, falling, fell, fallen, trip, tripping, tripped, stumble, stumbling, stumbled, tumble, tumbled, topple, toppled, "
    "unsteady, went over, go over, knees buckle, legs give way, wobbling, buckled, buckle, foot drags, dragging, staggering, losing my balance, lose my balance, lost my balance",
    "shake": "shake, shaking, shivering, shiver, shivers, rigors, trembling, rattling, chattering, juddering",
    "confused": "confused, confusion, muddled, disoriented, disorientated, not making sense, delirious, doesnt know where, "
    "dont know where, out of it, rambling, incoherent, away with the fairies, talking nonsense, doesnt recognise, muddle, bewildered, cant remember where, not with it",
    "droolparts": "spit, saliva, drool, dribble, water, tea, drink",
    # People, places and things.
    "child": "child, baby, toddler, son, daughter, infant, little boy, little girl, little one, newborn, grandson, granddaughter, "
    "boy, girl, 2 year old, 3 year old, 4 year old, 5 year old, 6 year old, 7 year old, 8 year old, 9 year old, 10 year old, "
    "11 year old, 12 year old, year old boy, year old girl, schoolboy, months old, month old, paediatric, pediatric, bairn, bub, wean, our lad, my lad, preschooler, teenager, niece, nephew",
    "childage": "is 2, is 3, is 4, is 5, is 6, is 7, is 8, is 9, is 10, is 11, is 12, only 3, only 4, only 5, only 6, only 7, only 8, aged 4, aged 5, aged 6, aged 7",
    "botox": "botox, dysport, xeomin, jeuveau, daxxify, letybo, injection, injections, inject, shots, jab, treatment, treatments, needle, "
    "needles, bladder shots, filler, bought you line um, botch a lynn um, toxin, procedure, dax if i, zeo min, zee oh men, "
    "the appointment, my appointment, wrinkle shots, neuromodulator, fillers, azzalure, bocouture, botulinum",
    "since": "since, ever since, after, following, post, days after, from the",
    "filler": "filler, fillers, lip filler, cheek filler, hyaluronic, dermal, juvederm, restylane",
    "spinal": "spinal injury, spinal cord, spinal, paraplegic, quadriplegic, tetraplegic, para, quad, paralysed from, t 4, t 6, c 5, c 6, "
    "paralyzed from, wheelchair, above my injury, above the injury, my injury, injury level, above my level, sci, t 5, t 3, cord injury, c 4, broken back, t 2, above injury, above my scar",
    "fake": "fake, from a kit, a kit, out of a van, hen do, same syringe, at a mates house, mates house, never heard of it, sold me a vial, botulax, counterfeit, knock off, knockoff, black market, unlicensed, unlicenced, off the internet, online, from a website, "
    "on the internet, at a party, botox party, party botox, hotel room, at her house, at his house, at someones house, at her flat, my flat, in my kitchen, "
    "in her kitchen, at home, home botox, self injected, injected myself, injected it myself, did it myself, my friend injected, friend injected, friend did, mate did it, "
    "cheap botox, from china, korean, no label, not a nurse, wasnt a nurse, not a doctor, not licensed, not qualified, unqualified, "
    "no licence, no license, beautician, hairdresser, nail salon, hair salon, hairdressers, at a salon, the salon, tanning salon, ebay, amazon, facebook, instagram, "
    "tiktok, back room, in her living room, living room, garage, whatsapp, dodgy botox, basement, airbnb, market stall, backstreet, "
    "home job, at the party, the party, not real botox, wasnt real botox, dodgy, bootleg, no prescription, foreign writing, writing on the box, cooler bag, "
    "in a car, from the website, the internet, do it yourself, diy, temu, alibaba, unregistered, at a friends, a friends house, hotel, in her spare room, spare room",
    "neuro": "myasthenia, my as thenia, my asthma gravis, as thenia, as thee nia, m g, mg, gravis, als, a l s, lou gehrig, motor neurone, motor neuron, mnd, "
    "lambert eaton, lambert eating, lems, muscle disease, nerve disease, nerve condition, neuromuscular, muscular dystrophy, muscle wasting, "
    "charcot marie tooth, guillain barre, neuropathy, c m t, muscle condition, neuro problem, multiple sclerosis, ms, m s, "
    "nerve disorder, muscle disorder, nerve problem, muscle problem, neurological condition, myasthenic, my estenia, duchenne, limb girdle, facio scapulo humeral, facioscapulohumeral, f s h d, myotonic, oculopharyngeal, mitochondrial, mestinon, pyridostigmine, muscle dystrophy, becker, kennedys disease, inclusion body, motor nerve, ice bucket disease, polio, myopathy, s m a, spinal muscular, cmt, weak muscle disease",
    "junction": "myasthenia, my as thenia, my asthma gravis, as thenia, as thee nia, m g, mg, gravis, als, a l s, lou gehrig, motor neurone, motor neuron, mnd, "
    "lambert eaton, lambert eating, lems, neuromuscular, muscular dystrophy, muscle disease, myopathy, s m a, spinal muscular, muscle wasting",
    "neckbotox": "neck injections, in my neck, in the neck, neck bands, neck botox, in her neck, in his neck, neck shots, neck and shoulder, neck and shoulders, "
    "platysma, cervical dystonia, twisted neck, bands in my neck, injected my neck, injections for my neck, neck treatment, torticollis, neck done, neck was done, "
    "dystonia, neck lines, neck injected, did my neck, neck cords, into my neck, neck jab, neck jabs, the neck bands",
    "bloodthin": "blood thinner, blood thinners, warfarin, apixaban, eliquis, xarelto, clopidogrel, plavix, rivaroxaban, anticoagulant, heparin, aspirin, haemophilia, hemophilia, coumadin, platelets, bleeding disorder",
    "frail": "grandmother, grandfather, great aunt, elderly, frail, 80, 85, 90, eighty, ninety, ninety year, eighty year, care home, nursing home, 88, 91, 84",
    "pregnant": "pregnant, pregnancy, expecting a baby, expecting a child, expecting twins, weeks gone, weeks along, weeks pregnant, with child, trimester, positive test, up the duff",
    "lungheart": "copd, asthma, emphysema, lung disease, aspiration pneumonia, heart failure, heart disease, had a stroke, stroke before, immune, chemo, diabetic, diabetes, transplant",
}
