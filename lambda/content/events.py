"""Word classes of what happens to people besides symptoms: who injected, with what, where, and how much of it.

They are written like those of content/lexicon.py and stand in phrases alone: the learned networks do not
listen to them (assistant/triage/features.py), so that one may be added without teaching these anew.
Written for this project; no clinical review yet.
"""

EVENTS: dict[str, str] = {
    # Where it goes in.
    "site": "forehead, frown, frown lines, crows feet, masseter, masseters, jaw, "
    "chin, armpits, armpit, underarms, lip, top lip, lips, wrinkles, lines, face, bunny lines, elevens, "
    "eleven lines, glabella, corrugator, neck, calf, calves, hands, palms, feet, migraine spots, cheeks, "
    "temples, gummy smile, muscles, shoulder, hamstrings, arm, leg, legs, thigh, scalp, faces, "
    "foreheads, frontalis, procerus, smile lines",
    # It was given.
    "given": "did my, did me, did her, did his, did us, did our, did hers, did mine, did mum, did mums, "
    "did each others, done me, done my, done her, done mine, done us, injected, "
    "injecting, jabbed, jabbing, used it on, used on, using on, used them on, used that on, "
    "used those, used one, put it in, put them in, put into, putting, stuck in, stuck it in, gone in, "
    "went into, gone into, gone and jabbed, shot into, shoot me up, shot me up, shot in, fired into, "
    "fired it, had a go at, let her do, let him do, let them do, let someone, doing me, doing my, "
    "doing each other, doing us, i have had it, had hers, had mine, topping up, practised on, "
    "practise on, practising on, tried out, tested it on, in my forehead, in my lips, in my chin, "
    "into me, into people, into patients, into clients, inside me, went to people",
    # What is odd about the bottle.
    "oddbottle": "unlabelled, unlabeled, no label, without a label, without a box, no labels, label peeled, "
    "label missing, peeled label, label was peeled, peeled the label, peel the label, label torn, "
    "label scratched, label rubbed, label off, sticker torn, sticker missing, no sticker, blank vial, "
    "blank bottle, blank label, nothing printed, nothing on it, no brand, no writing, no name on, "
    "no box, no packaging, no leaflet, no batch, no lot number, no expiry, seal was broke, "
    "seal was broken, seal broken, seal was already, already opened, been opened, past its date, "
    "past its expiry, past the date, past their date, past date, past use by, use by date, "
    "went out of date, gone out of date, was out of date, out of date, expired, expired stock, "
    "expired in, expiry date, ran out in, recalled, recall, on the recall, batch recall, safety alert, "
    "batch number is not, batch is not, serial number, lot number, batch code, batch number, "
    "number does not exist, do not exist, spelling mistake, spelled wrong, spelt wrong, misspelt, "
    "misspelled, is not approved, are not approved, not approved, never approved, unapproved, banned, "
    "banned here, not licensed, is not licensed, unlicensed, unregistered, marketing authorisation, "
    "marketing authorization, sandwich bag, freezer bag, foil sachet, carrier bag, lunch bag, lunch box, "
    "lunchbox, biscuit tin, sock drawer, back of the fridge, kitchen fridge, strangers fridge, "
    "her fridge, car boot, boot of a car, glovebox, decanted, vitamin bottle, jam jar, paper trail, "
    "unknown origin, product unknown, unknown product, unknown vial, unknown vendor, unknown supplier, "
    "unknown source, what was in it, what was in, personal supply, private stash, personal stash, "
    "own stash, own bottle, own vial, own supply, own stock, turkish label, foreign label, "
    "foreign labels, turkish labels, korean label, korean labels, chinese label, korean writing, "
    "chinese writing, russian writing, foreign language, in korean, in russian, in turkish, "
    "in vietnamese, vietnamese on it, diverted stock, grey market, gray market, trading standards, "
    "raided, got raided, was arrested, seized, not legit, wasnt legit, isnt legit, were not legit, "
    "not genuine, isnt genuine, was not genuine, isnt real, wasnt real, not the real thing, lookalike, "
    "look alike, cheap copy, knock off, knock offs, bootleg, rip off, copycat, dodgy, suspect, "
    "suspicious, confiscated, cut price, discount toxin, discount botox, job lot, meant for horses, "
    "for horses, for animals, training vial, training vials, demo vial, practice vial, sample drawer, "
    "lab grade, not sterile, left out of the fridge, left in the car, left out overnight, "
    "not been in the fridge, sat in the post, came in the post, came by post, in a jiffy bag, imported, "
    "home made, homemade, makes it himself, makes it herself, mixed herself, mixed himself, "
    "swaps brands, swapped brands, not botox as such, something similar, similar to botox, "
    "calls it botox, it was not botox, wasnt botox, isnt botox, different from the box, cheap vial, "
    "cheap vials, tampered, refilled",
    # Where it came from.
    "oddsource": "facebook, facebook marketplace, marketplace, vinted, temu, ali express, ali baba, ebay, amazon, alibaba, aliexpress, "
    "shein, gumtree, craigslist, tiktok, tik tok, instagram, insta, snapchat, discord, telegram, "
    "whatsapp, a chat group, chat app, group chat, reddit, link in her bio, somebodys bio, off a link, "
    "online broker, bought online, ordered online, online shop, online store, from a site, "
    "pharmacy site, foreign pharmacy, off the internet, on the internet, the internet, off the web, "
    "a website, some website, vape shop, lorry driver, a suitcase, her suitcase, a bloke in, some bloke, "
    "a man at the, a guy at the, from a kit, home kit, online kit, the kit, youtube, back from turkey, "
    "from turkey, from korea, from china, from thailand, from bali, from brazil, from mexico, "
    "from russia, from panama, from pakistan, from dubai, from vietnam, over the border, "
    "down the market, car boot sale, down the pub, out of a van, out of her car, her cousin, "
    "someones handbag",
    # Who had no training for it.
    "untrained": "hairdresser, hairstylist, my stylist, barber, beautician, beauty therapist, nail technician, "
    "nail tech, nail lady, lash lady, brow lady, lash tech, make up artist, makeup artist, masseuse, "
    "tattooist, tattoo artist, childminder, plumber, electrician, builder, taxi driver, office manager, "
    "secretary, trainee, dental student, med student, medical student, vet nurse, vet friend, "
    "personal trainer, yoga teacher, neighbours girl, down the road, friend of a friend, my best mate, "
    "best mate, my mate, her mate, a mate, my friend, her friend, best friend, school friend, flatmate, "
    "housemate, roommate, my cousin, my aunty, auntie, my aunt, my niece, granddaughter, "
    "daughter in law, sister in law, brother in law, stepmum, my mother in law, mother in law, "
    "a stranger, some stranger, some woman, woman at work, woman at the, wee girl, some girl, "
    "lady at the, some guy, a bloke, some bloke, unqualified, no training, no qualifications, "
    "no qualification, not a nurse, not a doctor, not qualified, not trained, isnt qualified, "
    "isnt trained, no insurance, certificate is photoshopped, fake certificate, weekend course, "
    "sorority sister",
    # Where it was done.
    "oddplace": "parlour, parlor, beauty parlour, beauty parlor, kitchen, kitchen table, living room, front room, sitting room, conservatory, back room, hotel room, "
    "hotel, airbnb, caravan, cabin, cruise ship, pop up, at a party, house party, the party, hen do, "
    "hen party, stag do, christmas do, sleepover, dorm, student flat, nail bar, tanning salon, "
    "barber shop, sports bar, the pub, market stall, above the chipper, above a shop, her flat, "
    "his flat, her sofa, massage table, after hours, his van, her van, her spare room, spare room, "
    "island unit, dining table, ironing board",
    # Who hurts people, and how.
    "attacker": "husband, wife, boyfriend, girlfriend, partner, fiance, fella, bloke, ex, my ex, his ex, her ex, "
    "dad, da, father, stepdad, stepfather, mother, mum, mam, mother in law, father in law, son, "
    "daughter, grandson, daughter in law, son in law, brother, sister, brother in law, uncle, cousin, "
    "landlord, flatmate, carer, agent, pimp, neighbour, neighbor, injector, a man, a patient, a client, "
    "a customer, stranger, he, she, his mates, her brothers, his brother, old man, hubby",
    "attack": "hits, hitting, slap, slaps, slapped, slapping, punch, punches, punched, thump, thumped, thumps, "
    "kick, kicks, kicked, shove, shoves, shoved, push, pushes, pushed, threw, throws, thrown, throwing, "
    "twist, twists, twisted, choke, chokes, choked, choking, strangle, strangled, strangles, drag, "
    "drags, dragged, hauled, pinned, beats, beaten, beating, batter, batters, battered, belted, leather, "
    "leathered, leathering, clatter, clattered, lamped, decked, headbutted, bite, bites, "
    "scratch, scratches, scratched, burned, burnt, whacks, whacked, smack, smacked, smacks, attack, "
    "attacks, attacked, assaulted, grabs, grabbed, yanked, yanks, pulls my hair, pulled my hair, raped, "
    "rapes",
    "pet": "dog, puppy, pup, spaniel, labrador, terrier, cat, kitten, parrot, rabbit, hamster, pet, collie, poodle, budgie, ferret, bulldog, husky, dachshund",
    # Medicines that strengthen it.
    "mycin": "gentamicin, gentamycin, genta mycin, jenta mycin, jent a mycin, gentamisin, genta, tobramycin, amikacin, neomycin, streptomycin, "
    "kanamycin, aminoglycoside, paromomycin, plazomicin, polymyxin, colistin, clindamycin, lincomycin, tobra",
    "relaxant": "vecuronium, rocuronium, pancuronium, atracurium, suxamethonium, sux, succinylcholine, curare, paralytic, muscle relaxing anaesthetic, "
    "muscle relaxant, muscle relaxants, muscle relaxer, muscle relaxers, baclofen, tizanidine, dantrolene, relaxed and ventilated, cyclobenzaprine, methocarbamol, carisoprodol, flexeril, robaxin",
    # That both fall near each other.
    "lately": "since, after, post, following, ago, yesterday, last week, last night, last friday, last thursday, "
    "today, tonight, this morning, same week, this week, one week, the week, week before, same day, "
    "days out, recent, recently, just had, only had, already, monday, tuesday, wednesday, thursday, "
    "friday, saturday, sunday, forgot, never mentioned, never told, told nobody, nobody asked, "
    "nobody knew, no one asked, nobody bothered, never thought, no symptoms, asymptomatic, feel fine, "
    "feeling fine, feel well, feeling well, i am well, i am fine, is well, is fine, no weakness, "
    "had botox, took botox, had toxin, my jabs, did botox, had my, had his, had her",
    # How much of it.
    "units": "unit, units, vial, vials, dose, doses, mil, mils, ml, syringe",
}
