"""A step's condition in words for paper: "Only if one of you chose 1 or 2 for “…”"."""

import operator
from collections.abc import Callable

from twofold.exercise.model import Clause, Condition, Exercise, Keep, Kind, Question, Step, Who
from twofold.exercise.prose import plain
from twofold.paper.words import Words

_TESTS: dict[str, Callable[[int, int], bool]] = {
    "<": operator.lt,
    "<=": operator.le,
    ">": operator.gt,
    ">=": operator.ge,
    "is": operator.eq,
    "is-not": operator.ne,
}
_HERE = "\ue001"  # where the question goes in a sentence
_LONGEST = 64  # letters of a question quoted inside a condition


def only_if(exercise: Exercise, condition: Condition, words: Words) -> str:
    """Return the whole sentence. What a broken file leaves unclear is given as it was written."""
    either = condition.joined == "or"
    told: dict[str, list[str]] = {}  # a sentence with its question left out → those questions
    for clause in condition.clauses:
        found = _clause(exercise, clause, words)
        if found is None:
            return words.only_if.format(clause=condition.words)
        sentence, question = found
        told.setdefault(sentence, []).append(question)
    sentences = []
    for sentence, questions in told.items():
        if either or len(questions) == 1:
            sentences.append(sentence.replace(_HERE, _one_of(questions, words)))
        else:
            sentences += [sentence.replace(_HERE, q) for q in dict.fromkeys(questions)]
    joint = words.joined_or if either else words.joined_and
    whole = sentences[0] if sentences else condition.words
    for sentence in sentences[1:]:
        whole = joint.format(first=whole, second=sentence)
    return words.only_if.format(clause=whole)


def _one_of(texts: list[str], words: Words) -> str:
    """Return "a", "a or b", "a, b or c"."""
    texts = list(dict.fromkeys(texts))
    if len(texts) == 1:
        return texts[0]
    return words.or_values.format(first=", ".join(texts[:-1]), last=texts[-1])


def _clause(exercise: Exercise, clause: Clause, words: Words) -> tuple[str, str] | None:
    """Return a sentence with a place for its question, and the question as quoted."""
    try:
        step, question = exercise.question(clause.question)
    except KeyError:
        return None
    if step.keep is Keep.GATE:  # must not tell whose answer decided, nor what was asked
        return words.gate_both if clause.quantifier == "both" else words.gate, ""
    voice = _voice(step, question, clause)
    told = {"question": _HERE}
    what: str
    match clause.op:
        case "answered" | "empty":
            what = clause.op
        case "<" | "<=" | ">" | ">=" | "is" | "is-not" if question.kind is Kind.SCALE:
            what, told["values"] = "number", _values(question, clause, words)
        case "is-not":
            what, told["label"] = "not", words.quoted.format(words=_label(question, clause.value))
        case _:
            what, told["label"] = (
                "choice",
                words.quoted.format(words=_label(question, clause.value)),
            )
    return _pick(words, voice, what).format(**told), words.quoted.format(words=_short(question))


def _voice(step: Step, question: Question, clause: Clause) -> str:
    who = question.who or step.who
    if who is Who.TOGETHER:
        return "ours"
    return "both" if clause.quantifier == "both" else "any"


def _pick(words: Words, voice: str, what: str) -> str:
    """Return the sentence for one of three voices: any, both, ours."""
    sentence: str = getattr(words, f"{voice}_{what}")
    return sentence


def _values(question: Question, clause: Clause, words: Words) -> str:
    """Return which circles count: "1 or 2", "8 to 10"."""
    try:
        edge = int(clause.value)
    except ValueError:
        return clause.value
    compare = _TESTS[clause.op]
    hits = [n for n in range(1, (question.top or 5) + 1) if compare(n, edge)]
    if not hits:
        return clause.value
    if len(hits) > 2 and hits[-1] - hits[0] == len(hits) - 1:
        return words.to_values.format(first=hits[0], last=hits[-1])
    return _one_of([str(n) for n in hits], words)


def _label(question: Question, value: str) -> str:
    option = question.option(value)
    return plain(option.label) if option else value


def _short(question: Question) -> str:
    """Return a question as it is quoted inside a sentence."""
    raw = "…".join(question.parts) if question.parts else question.prompt
    text = plain(raw).strip().rstrip(":.").strip()
    if len(text) <= _LONGEST:
        return text
    return text[:_LONGEST].rsplit(" ", 1)[0].rstrip(" ,;:") + "…"
