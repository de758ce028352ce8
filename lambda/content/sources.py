"""Where the facts come from. The name is what a person sees on the card, the address is for the reviewer.

Read in November 2026, several of them as stored excerpts rather than whole pages; a clinician has
to hold each answer against the current label before a release (docs/sources.md).
"""

from typing import NamedTuple


class Source(NamedTuple):
    """One source: its name, and its address or where it stands."""

    name: str
    where: str


SOURCES: dict[str, Source] = {
    "S1": Source("FDA label, Botox Cosmetic", "https://api.fda.gov/drug/label.json?search=openfda.brand_name%3A%22BOTOX+COSMETIC%22"),
    "S2": Source("FDA label, Botox", "https://api.fda.gov/drug/label.json?search=openfda.generic_name%3A%22Onabotulinumtoxina%22"),
    "S3": Source("Drugs.com, Botox Cosmetic dosage", "https://drugs.com/dosage/botox-cosmetic.html"),
    "S4": Source("Botox Cosmetic prescriber monograph", "https://www.renalandurologynews.com/drug/botox-cosmetic/"),
    "S6": Source("Botox label, sections 7 and 10", "http://www.druglib.com/druginfo/botox/interactions_overdosage_contraindications/"),
    "S7": Source("Botox label (copy)", "https://www.guidelinecentral.com/drug/33d066a9-34ff-4a1a-b38b-d10983df3300/BOTOX/"),
    "S9": Source("UK patient leaflet", "https://imedi.co.uk/botox-50-allergan-units-powder-for-solution-for-injection"),
    "S11": Source("AbbVie, Botox for professionals", "https://www.botoxone.com"),
    "S12": Source("AbbVie, Botox for the bladder", "https://www.botoxforoab.com/what-to-expect/treatment-considerations/"),
    "S13": Source("AbbVie, Important Safety Information", "https://www.botoxsavingsprogram.com/treatmentremindersandeligibility"),
    "S14": Source("Botox Medication Guide", "https://htechfamily.com/safety-concerns%3A-botox%C2%AE"),
    "S15": Source("Botox Cosmetic safety information", "https://aarhuslaserbotox.com/uses-important-safety-info-and-prescribing-info/"),
    "S16": Source("Drugs.com, onabotulinumtoxinA dosage", "https://www.drugs.com/dosage/onabotulinumtoxina.html"),
    "S17": Source("AbbVie, Botox for chronic migraine", "https://www.botoxchronicmigraine.com/botox-faq"),
    "S18": Source("Hull chronic migraine study", "https://thejournalofheadacheandpain.biomedcentral.com/articles/10.1186/1129-2377-15-54/tables/3"),
    "S19": Source("Pooled upper-face trials", "https://pmc.ncbi.nlm.nih.gov/articles/PMC10682279/table/tbl7"),
    "S21": Source("Dermatologic Surgery 2012, duration", "https://pubmed.ncbi.nlm.nih.gov/23106853"),
    "S22": Source("Beer 2011, onset study", "https://jddonline.com/articles/rapid-onset-of-response-and-patient-reportedoutcomes-after-onabotulinumtoxina-treatmentof-moderate-t-S1545961611P0039X/"),
    "S24": Source("Aftercare reviews, 2018 and 2025", "https://www.mdpi.com/2072-6651/17/8/372"),
    "S25": Source("NHS, Botox injections", "https://www.nhs.uk/conditions/cosmetic-procedures/botox-injections/"),
    "S26": Source("Mayo Clinic, Botox injections", "https://www.mayoclinic.org/tests-procedures/botox/details/what-you-can-expect/rec-20196396"),
    "S27": Source("Cleveland Clinic, botulinum toxin", "https://my.clevelandclinic.org/health/treatments/8312-botulinum-toxin-injections"),
    "S28": Source("American Academy of Dermatology", "https://www.aad.org/public/cosmetic/wrinkles/botulinum-toxin-faqs"),
    "S29": Source("CDC health advisory 507, 2024", "https://cdc.gov/han/2024/han00507.html"),
    "S30": Source("UK Health Security Agency, 2025", "https://www.gov.uk/government/news/ukhsa-issues-warning-over-botulism"),
    "S32": Source("Neutralizing antibody review", "https://pmc.ncbi.nlm.nih.gov/articles/PMC10224273/table/toxins-15-00342-t003"),
    "S33": Source("FDA adverse event review, 2005", "https://www.jaad.org/article/S0190-9622(05)01985-7/fulltext"),
    "S34": Source("Platysma phase 3 trial, 2025", "https://pubmed.ncbi.nlm.nih.gov/39442886"),
    "S35": Source("Eyelid droop reports", "https://discovery.researcher.life/article/apraclonidine-in-the-unlicensed-treatment-of-eyelid-ptosis/4baeff7c23a83187855b4a595b8d85f1"),
    "S36": Source("Drugs.com and InfantRisk, pregnancy and breastfeeding", "https://www.drugs.com/pregnancy/onabotulinumtoxina.html"),
    "S37": Source("British Dental Journal 2022", "https://www.nature.com/articles/s41415-022-4006-3"),
    "S39": Source("Anaphylaxis UK", "http://anaphylaxis.org.uk/what-to-do-in-an-emergency/"),
    "S40": Source("NHS ambulance service, stroke", "http://www.nwas.nhs.uk/our-services/managing-clinical-conditions/recognising-a-stroke/recognising-stroke-in-other-people/"),
    "S41": Source("NHS, cellulitis", "https://em-doctors.com/conditions/cellulitis"),
    "S42": Source("Corneal ulcer signs", "https://experts123.com/q/what-are-the-symptoms-of-corneal-ulcers.html"),
    "S43": Source("Urinary retention signs", "http://health.facty.com/ailments/body/frequently-asked-questions-about-urinary-retention/"),
    "S44": Source("National Spinal Injuries Centre", "http://main.nsic-online.org.uk/understanding-sci/autonomic-dysreflexia/signs-and-symptoms/"),
    "S46": Source("Sweating review", "https://pmc.ncbi.nlm.nih.gov/articles/PMC3705293"),
    "S47": Source("Overactive bladder review", "https://pmc.ncbi.nlm.nih.gov/articles/PMC4114914/"),
    "S48": Source("Jaw treatment review, 2018", "https://biomed.reviewer.ly/app/publication/ac2c77fb-a7c5-4bc5-ad85-1b7f43037348"),
    "S49": Source("FDA filler advice", "https://www.drfaridehaskari-dermatologist.co.uk/fillers"),
    "S50": Source("StatPearls, upper face", "https://www.statpearls.com/articlelibrary/viewarticle/137409"),
    "S54": Source("Botox Cosmetic composition", "http://www.womenshealthcarecommunity.com/drug/7-6490/botox-cosmetic"),
    "S55": Source("Forehead dose trial, 2016", "http://togows.dbcls.jp/entry/ncbi-pubmed/26863598"),
    "label": Source("Botox label, reported effects", "label copies as for S2 and S6"),
    "crisis": Source("988 Suicide and Crisis Lifeline", "https://internationalmentalhealth.org/resources/"),
    "policy": Source("Safety policy of this project", "docs/triage.md"),
}  # fmt: skip
