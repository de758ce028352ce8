"""Where the facts come from: the name for the card, the same as a voice says it, the address for the reviewer.

Read in November 2026, several of them as stored excerpts rather than whole pages; a clinician has
to hold each answer against the current label before a release (docs/sources.md).
"""

from typing import NamedTuple


class Source(NamedTuple):
    """One source: its name, how a voice names it, and its address or where it stands."""

    name: str
    spoken: str
    where: str


SOURCES: dict[str, Source] = {
    "S1": Source("FDA label, Botox Cosmetic", "the FDA label", "https://api.fda.gov/drug/label.json?search=openfda.brand_name%3A%22BOTOX+COSMETIC%22"),
    "S2": Source("FDA label, Botox", "the FDA label", "https://api.fda.gov/drug/label.json?search=openfda.generic_name%3A%22Onabotulinumtoxina%22"),
    "S3": Source("Drugs.com, Botox Cosmetic dosage", "the label as Drugs dot com prints it", "https://drugs.com/dosage/botox-cosmetic.html"),
    "S4": Source("Botox Cosmetic prescriber monograph", "a prescriber's guide", "https://www.renalandurologynews.com/drug/botox-cosmetic/"),
    "S5": Source("Allergan dilution sheet", "the maker's dilution sheet", "http://spotidoc.com/doc/160901/"),
    "S6": Source("Botox label, sections 7 and 10", "the label", "http://www.druglib.com/druginfo/botox/interactions_overdosage_contraindications/"),
    "S7": Source("Botox label (copy)", "the label", "https://www.guidelinecentral.com/drug/33d066a9-34ff-4a1a-b38b-d10983df3300/BOTOX/"),
    "S8": Source("UK product summary, 2022", "the UK product summary", "https://www.rxreasoner.com/monographs/botox/precautions"),
    "S9": Source("UK patient leaflet", "the UK patient leaflet", "https://imedi.co.uk/botox-50-allergan-units-powder-for-solution-for-injection"),
    "S10": Source("UK product summary, dilution", "the UK product summary", "http://www.120ty.net/bencandy.php?fid=131&id=16566"),
    "S11": Source("AbbVie, Botox for professionals", "the maker's site for professionals", "https://www.botoxone.com"),
    "S12": Source("AbbVie, Botox for the bladder", "the maker's bladder site", "https://www.botoxforoab.com/what-to-expect/treatment-considerations/"),
    "S13": Source("AbbVie, Important Safety Information", "the maker's safety information", "https://www.botoxsavingsprogram.com/treatmentremindersandeligibility"),
    "S14": Source("Botox Medication Guide", "the FDA medication guide", "https://htechfamily.com/safety-concerns%3A-botox%C2%AE"),
    "S15": Source("Botox Cosmetic safety information", "the maker's safety information", "https://aarhuslaserbotox.com/uses-important-safety-info-and-prescribing-info/"),
    "S16": Source("Drugs.com, onabotulinumtoxinA dosage", "the label as Drugs dot com prints it", "https://www.drugs.com/dosage/onabotulinumtoxina.html"),
    "S17": Source("AbbVie, Botox for chronic migraine", "the maker's migraine site", "https://www.botoxchronicmigraine.com/botox-faq"),
    "S18": Source("Hull chronic migraine study", "a migraine study from Hull", "https://thejournalofheadacheandpain.biomedcentral.com/articles/10.1186/1129-2377-15-54/tables/3"),
    "S19": Source("Pooled upper-face trials", "pooled studies of the upper face", "https://pmc.ncbi.nlm.nih.gov/articles/PMC10682279/table/tbl7"),
    "S20": Source("Cochrane review of facial lines", "a Cochrane review", "https://pmc.ncbi.nlm.nih.gov/articles/PMC8407355/table/CD011301-tbl-0008"),
    "S21": Source("Dermatologic Surgery 2012, duration", "a review of how long it lasts", "https://pubmed.ncbi.nlm.nih.gov/23106853"),
    "S22": Source("Beer 2011, onset study", "a study of when it starts", "https://jddonline.com/articles/rapid-onset-of-response-and-patient-reportedoutcomes-after-onabotulinumtoxina-treatmentof-moderate-t-S1545961611P0039X/"),
    "S23": Source("Facial exercise trial, 2018", "a small trial of face exercises", "https://www.brightsurf.com/news/article/102518468577/facial-exercise-speeds-botoxs-wrinkle-reducing-effects.html"),
    "S24": Source("Aftercare reviews, 2018 and 2025", "reviews of aftercare", "https://www.mdpi.com/2072-6651/17/8/372"),
    "S25": Source("NHS, Botox injections", "the NHS", "https://www.nhs.uk/conditions/cosmetic-procedures/botox-injections/"),
    "S26": Source("Mayo Clinic, Botox injections", "the Mayo Clinic", "https://www.mayoclinic.org/tests-procedures/botox/details/what-you-can-expect/rec-20196396"),
    "S27": Source("Cleveland Clinic, botulinum toxin", "the Cleveland Clinic", "https://my.clevelandclinic.org/health/treatments/8312-botulinum-toxin-injections"),
    "S28": Source("American Academy of Dermatology", "the American Academy of Dermatology", "https://www.aad.org/public/cosmetic/wrinkles/botulinum-toxin-faqs"),
    "S29": Source("CDC health advisory 507, 2024", "the CDC", "https://cdc.gov/han/2024/han00507.html"),
    "S30": Source("UK Health Security Agency, 2025", "the UK Health Security Agency", "https://www.gov.uk/government/news/ukhsa-issues-warning-over-botulism"),
    "S31": Source("FDA warning letters, November 2025", "the FDA", "https://medshadow.org/fda-drug-recalls-and-warnings-serious-risks-of-unapproved-botox-injectables"),
    "S32": Source("Neutralizing antibody review", "a review of antibodies", "https://pmc.ncbi.nlm.nih.gov/articles/PMC10224273/table/toxins-15-00342-t003"),
    "S33": Source("FDA adverse event review, 2005", "an FDA review of reports", "https://www.jaad.org/article/S0190-9622(05)01985-7/fulltext"),
    "S34": Source("Platysma phase 3 trial, 2025", "a study of neck bands", "https://pubmed.ncbi.nlm.nih.gov/39442886"),
    "S35": Source("Eyelid droop reports", "reports on eyelid droop", "https://discovery.researcher.life/article/apraclonidine-in-the-unlicensed-treatment-of-eyelid-ptosis/4baeff7c23a83187855b4a595b8d85f1"),
    "S36": Source("Drugs.com and InfantRisk, pregnancy and breastfeeding", "pregnancy and breastfeeding references", "https://www.drugs.com/pregnancy/onabotulinumtoxina.html"),
    "S37": Source("British Dental Journal 2022", "the British Dental Journal", "https://www.nature.com/articles/s41415-022-4006-3"),
    "S38": Source("Gov.uk, under-18s", "the UK government", "https://www.gov.uk/government/publications/botulinum-toxin-and-cosmetic-fillers-for-under-18s"),
    "S39": Source("Anaphylaxis UK", "allergy guidelines", "http://anaphylaxis.org.uk/what-to-do-in-an-emergency/"),
    "S40": Source("NHS ambulance service, stroke", "the NHS ambulance service", "http://www.nwas.nhs.uk/our-services/managing-clinical-conditions/recognising-a-stroke/recognising-stroke-in-other-people/"),
    "S41": Source("NHS, cellulitis", "the NHS", "https://em-doctors.com/conditions/cellulitis"),
    "S42": Source("Corneal ulcer signs", "an eye health page", "https://experts123.com/q/what-are-the-symptoms-of-corneal-ulcers.html"),
    "S43": Source("Urinary retention signs", "a health page on the bladder", "http://health.facty.com/ailments/body/frequently-asked-questions-about-urinary-retention/"),
    "S44": Source("National Spinal Injuries Centre", "the National Spinal Injuries Centre", "http://main.nsic-online.org.uk/understanding-sci/autonomic-dysreflexia/signs-and-symptoms/"),
    "S45": Source("Plastic surgeons' price survey, 2019", "a survey by plastic surgeons", "https://aedit.com/procedure/botox/cost"),
    "S46": Source("Sweating review", "a review of sweating", "https://pmc.ncbi.nlm.nih.gov/articles/PMC3705293"),
    "S47": Source("Overactive bladder review", "a bladder review", "https://pmc.ncbi.nlm.nih.gov/articles/PMC4114914/"),
    "S48": Source("Jaw treatment review, 2018", "a review of jaw treatment", "https://biomed.reviewer.ly/app/publication/ac2c77fb-a7c5-4bc5-ad85-1b7f43037348"),
    "S49": Source("FDA filler advice", "FDA advice on fillers", "https://www.drfaridehaskari-dermatologist.co.uk/fillers"),
    "S50": Source("StatPearls, upper face", "a medical textbook", "https://www.statpearls.com/articlelibrary/viewarticle/137409"),
    "S51": Source("Dysport and milk protein", "a drug reference", "https://p-web.fly.dev/drugs/abobotulinumtoxin-a-recUstAHLkZgWNdX6"),
    "S52": Source("CDC botulism guideline, 2021", "the CDC", "https://cdc.gov/mmwr/volumes/70/rr/rr7002a1.htm"),
    "S53": Source("FDA counterfeit notices", "the FDA", "https://lachmanconsultants.com/2015/04/heres-a-new-wrinkle-counterfeit-botox-found-in-the-us-again"),
    "S54": Source("Botox Cosmetic composition", "the label", "http://www.womenshealthcarecommunity.com/drug/7-6490/botox-cosmetic"),
    "S55": Source("Forehead dose trial, 2016", "a forehead study", "http://togows.dbcls.jp/entry/ncbi-pubmed/26863598"),
    "S56": Source("Dose digest", "a dose digest", "https://download.skyscape.com/download/ota/lonestar/3C52715-7DF0-47C4-BF2A-379E6E7AC9B5/skyscaperx.edxx/content/HTML/y/tl261.htm"),
    "S57": Source("Allergan ordering and storage sheet", "the maker's storage sheet", "https://pdfslide.net/download/link/botox-onabotulinumtoxina-ordering-and-storage-instructions-botox-storage-of-botox"),
    "corcoran": Source("Flynn, update on botulinum toxin", "a review by a dermatologist", "https://docslib.org/doc/6207481/update-on-botulinum-toxin-timothy-corcoran-flynn-md"),
    "toxins2019": Source("Toxins 2019, antibodies", "a review of antibodies", "https://doi.org/10.3390/toxins11090491"),
    "urbaneye": Source("Urban Eye glossary, Botox", "an eye clinic's page", "http://www.urbaneyemd.com/glossary_details/botox-id-75"),
    "yellow_card": Source("MHRA Yellow Card", "the Yellow Card scheme", "https://yellowcard.mhra.gov.uk/what-to-report"),
    "agencies": Source("National reporting schemes", "national reporting schemes", "https://abpharmacy.ca/?p=17411 ; http://www.tga.gov.au/reporting-problems-1 ; https://www.indiamedicaltimes.com/2015/01/21/dial-this-toll-free-number-to-report-adverse-drug-reactions/"),
    "practice": Source("Common clinic advice, source still to be named", "common clinic advice, which has no named source yet", "from memory; name a source before a release"),
    "label": Source("Botox label, reported effects", "the label", "label copies as for S2 and S6"),
    "crisis": Source("988 Suicide and Crisis Lifeline", "the crisis line", "https://internationalmentalhealth.org/resources/"),
    "policy": Source("Safety policy of this project", "our own safety rules", "docs/triage.md"),
}  # fmt: skip
