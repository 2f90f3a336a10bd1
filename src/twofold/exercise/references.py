"""What looks at earlier answers: conditions and looks back."""

import re

from twofold.exercise.attributes import Attributes
from twofold.exercise.conditions import COMPARISONS
from twofold.exercise.drafts import DraftRecall, DraftStep
from twofold.exercise.findings import Findings, known
from twofold.exercise.links import Neighbours
from twofold.exercise.model import Clause, Keep, Kind, Mode, Question, Recall, Shelf, Who
from twofold.exercise.rules import Flow

_WHOLE = re.compile(r"[0-9]{1,3}")
_MODES = {str(mode): mode for mode in Mode}


def check(flow: Flow, neighbours: Neighbours, findings: Findings) -> None:
    """Check every condition and every look back; builds the looks back."""
    for i, draft in enumerate(flow.drafts):
        condition = flow.steps[i].condition
        if condition:
            for clause in condition.clauses:
                _clause(flow, i, clause, draft.attributes, findings)
        for recall in draft.recalls:
            recall.built = _recall(flow, i, draft, recall, neighbours, findings)


# ── Conditions ──────────────────────────────────────────────────────────────────────────────────


def _clause(flow: Flow, i: int, clause: Clause, attrs: Attributes, findings: Findings) -> None:
    place = (attrs.line, attrs.at("if"))
    found = flow.asked.get(clause.question)
    if found is None:
        earlier = [q for q, (at, _) in flow.asked.items() if at < i]
        findings.error(
            "E62",
            *place,
            f'the condition names "{clause.question[:60]}", but no question has that id.',
            findings.near(clause.question, earlier),
        )
        return
    at, question = found
    step = flow.steps[at]
    if at >= i:
        findings.error(
            "E62",
            *place,
            f'the condition names "{question.id}", which is asked later (line {question.line}).',
            "A condition only looks back.",
        )
        return
    if (
        step.who is Who.PRIVATE
        and step.keep is not Keep.GATE
        and (step.keep is Keep.SEALED or flow.revealed.get(at, i) >= i)
    ):
        findings.error(
            "E75",
            *place,
            f'"{question.id}" is answered in private and not revealed yet; '
            "using it here would give it away.",
            "Move this step behind the reveal, or let the private step say keep=gate.",
        )
    if clause.quantifier and flow.ours(question.id):
        findings.error(
            "E77",
            *place,
            f'"{question.id}" has one answer for both, so "{clause.quantifier}" says nothing.',
            f'Leave "{clause.quantifier}" out.',
        )
    if at in flow.skipped and i not in flow.skipped:
        findings.error(
            "E57",
            *place,
            f'the short form leaves out "{step.id}", and with it "{question.id}".',
            "Add short=skip here as well, or ask it in a step that stays.",
        )
    _comparison(clause, question, place, findings)


def _comparison(
    clause: Clause, question: Question, place: tuple[int, int], findings: Findings
) -> None:
    name, kind, value = question.id, question.kind, clause.value
    if clause.op in {"answered", "empty"}:
        return
    if kind is Kind.SCALE:
        if clause.op in COMPARISONS and _WHOLE.fullmatch(value) and 1 <= int(value) <= question.top:
            if clause.op in {"<", ">"}:
                # A lost "=" would change who meets a step, and nothing else could tell.
                number = int(value) - 1 if clause.op == "<" else int(value) + 1
                findings.warn(
                    "W63",
                    *place,
                    f'"{clause.op}" may be a "{clause.op}=" that lost its second half.',
                    f'Write "{name} {clause.op}= {number}" to say the same.',
                )
            return
        example = f'Compare it with a number from 1 to {question.top}: "{name} <= 2".'
        findings.error("E63", *place, f'"{name}" is a scale.', example)
    elif clause.op in COMPARISONS:
        findings.error(
            "E63",
            *place,
            f'"{name}" is a {kind}, and only a scale is compared by {clause.op}.',
            f'For example "{name} answered".',
        )
    elif clause.op == "has" and kind is Kind.LIST:
        return
    elif (clause.op == "has") != (kind is Kind.MULTI) or kind not in {Kind.SINGLE, Kind.MULTI}:
        fits = {Kind.MULTI: "has", Kind.LIST: "has", Kind.SINGLE: "is"}.get(kind, "answered")
        findings.error(
            "E63",
            *place,
            f'"{name}" is a {kind}, which "{clause.op}" cannot ask.',
            f'Write "{name} {fits}".' if fits == "answered" else f'Write "{name} {fits} …".',
        )
    else:
        written = [o.id for o in question.options if o.written]
        if value not in written:
            hint = findings.near(value, written) or "Give the choice an id: - ( ) words {#id}"
            findings.error("E63", *place, f'"{name}" has no choice "{value[:60]}".', hint)


# ── Looks back ──────────────────────────────────────────────────────────────────────────────────


def _recall(
    flow: Flow,
    i: int,
    draft: DraftStep,
    recall: DraftRecall,
    neighbours: Neighbours,
    findings: Findings,
) -> Recall | None:
    place = (recall.line, recall.column)
    mode = _MODES.get(recall.mode)
    if mode is None:
        hint = findings.near(recall.mode, list(Mode)) or known(sorted(Mode))
        findings.error("E64", *place, f'unknown recall "{recall.mode[:30]}".', hint)
        return None
    file, mark, name = recall.target.partition("#")
    if file.startswith("shelf:"):
        return _of_shelf(recall, mode, file.removeprefix("shelf:"), place, findings)
    if not mark or not name:
        findings.error(
            "E64",
            *place,
            "a look back names a question behind #.",
            'Write [words](#question "recall previous") or (other-file.md#question …).',
        )
        return None
    if file:
        if mode is Mode.THIS:
            findings.error(
                "E64", *place, "another exercise has no answers of tonight.", "recall previous"
            )
        exercise = neighbours.question(file, name, place, findings)
        return Recall(
            lead=recall.lead, words=recall.words, mode=mode, question=name, exercise=exercise
        )
    if name not in flow.asked:
        hint = findings.near(name, flow.asked)
        findings.error("E65", *place, f'no question has the id "{name[:60]}".', hint)
        return None
    _of_question(flow, i, draft, recall, mode, name, findings)
    return Recall(lead=recall.lead, words=recall.words, mode=mode, question=name)


def _of_shelf(
    recall: DraftRecall, mode: Mode, name: str, place: tuple[int, int], findings: Findings
) -> Recall | None:
    if name not in list(Shelf):
        hint = findings.near(name, Shelf) or known(Shelf)
        findings.error("E65", *place, f'no shelf is called "{name[:60]}".', hint)
        return None
    if mode is Mode.THIS:
        findings.error(
            "E64", *place, "a shelf holds words of other evenings.", 'Write "recall previous".'
        )
    return Recall(lead=recall.lead, words=recall.words, mode=mode, shelf=Shelf(name))


def _of_question(
    flow: Flow,
    i: int,
    draft: DraftStep,
    recall: DraftRecall,
    mode: Mode,
    name: str,
    findings: Findings,
) -> None:
    place = (recall.line, recall.column)
    at, question = flow.asked[name]
    step = flow.steps[at]
    if step.who is Who.PRIVATE and step.keep is not None:
        findings.error(
            "E78",
            *place,
            f'"{name}" is kept {"to steer only" if flow.is_gate(at) else "sealed"} '
            "and cannot be looked back at.",
        )
        return
    if mode is not Mode.THIS:
        return
    if question.line > recall.line:
        inside = i in flow.swapped and flow.swapped.get(at) == flow.swapped[i]
        findings.error(
            "E79" if inside else "E66",
            *place,
            f'"{name}" is asked later (line {question.line}).',
            'Use "recall previous" to show what was written last time.',
        )
    elif step.who is Who.PRIVATE and flow.revealed.get(at, i) >= i:
        findings.error(
            "E75",
            *place,
            f'"{name}" is answered in private and not revealed yet; '
            "showing it here would give it away.",
            "Move the look back behind the reveal.",
        )
    elif at in flow.skipped and i not in flow.skipped:
        findings.error(
            "E57",
            *place,
            f'the short form leaves out "{step.id}", and with it "{name}".',
            f'Skip "{draft.attributes.id}" as well, or use "recall previous".',
        )
