"""What stands beside a step's title on paper: the time in words, and who acts."""

from twofold.exercise.model import Do, Keep, Step, Who
from twofold.paper.words import Words


def beside_title(step: Step, *, swapped: bool, again: bool, words: Words) -> str:
    """Return the quiet note beside a step's title, or "".

    Args:
        step: The step.
        swapped: Whether it is done once more with the roles exchanged.
        again: Whether this is that second time.
        words: The sentences.
    """
    notes = [_timing(step, swapped=swapped, words=words)]
    match step.do:
        case Do.REVEAL:
            notes.append(words.side_by_side)
        case Do.END:
            notes.append(words.may_stop)
        case Do.LATER if step.after_days:
            notes.append(words.later.format(days=step.after_days))
        case _:
            pass
    if again:
        notes.append(words.again)
    return " · ".join(n for n in notes if n)


def duration(seconds: int, words: Words) -> str:
    """Return a length of time in words; "" for none."""
    minutes, rest = divmod(seconds, 60)
    if not seconds:
        return ""
    if rest == 0:
        return words.minute if minutes == 1 else words.some_minutes.format(count=minutes)
    if minutes == 0 or seconds == 90:
        return words.seconds.format(count=seconds)
    return words.minutes_seconds.format(minutes=minutes, seconds=rest)


def _timing(step: Step, *, swapped: bool, words: Words) -> str:
    if step.keep is Keep.GATE:
        return words.silently
    time = duration(step.seconds, words)
    if step.do is Do.BREATHE:
        return _breaths(step, words)
    if step.do is Do.PAUSE:
        return words.quiet_time.format(time=time) if time else ""
    if step.who is Who.PRIVATE:
        return words.alone_time.format(time=time) if time else words.alone
    if time and (step.who is Who.EACH or (step.who is Who.ROLE and swapped)):
        return words.each_time.format(time=time)
    return time


def _breaths(step: Step, words: Words) -> str:
    if len(step.pattern) != 3 or not step.rounds:
        return duration(step.seconds, words)
    first, hold, out = step.pattern
    sentence = words.breaths if hold else words.breaths_no_hold
    return sentence.format(rounds=step.rounds, first=first, hold=hold, out=out)
