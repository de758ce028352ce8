"""How the clinic of this installation is reached, where it has left its number (assistant/clinic.py)."""

from assistant.clinic import clinic
from assistant.memory import Memory
from assistant.question import Question
from assistant.reply import Reply
from assistant.wording import speak
from content import prompts


def tell_clinic(q: Question, memory: Memory) -> Reply:
    """The clinic's number and hours, after any emergency number; or an honest word that none was left."""
    kept = memory.but(offer="", misses=0)
    if not clinic().phones:
        return speak(prompts.CLINIC_UNKNOWN, q.locale, kept, id="clinic")
    hours = prompts.CLINIC_HOURS.format(hours=clinic().hours) if clinic().hours else ""
    return speak(
        prompts.CLINIC_REACHED, q.locale, kept, id="clinic", clinic=clinic().name, phones=spoken_phones(), hours=hours
    )  # fmt: skip


def spoken_phones() -> str:
    """The clinic's numbers as they are spoken."""
    ours = clinic()
    if ours.phone and ours.after_hours_phone:
        return prompts.CLINIC_PHONES.format(phone=ours.phone, after_hours=ours.after_hours_phone)
    return ours.phone or ours.after_hours_phone


def clinic_too() -> str:
    """The clinic, to be called after whoever an escalation names; "" where it left no number."""
    return prompts.CLINIC_TOO.format(clinic=clinic().name, phones=spoken_phones()) if clinic().phones else ""
