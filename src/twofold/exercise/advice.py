"""What a good exercise has besides: advice, which counts only under `--strict`."""

from twofold.exercise.drafts import Body
from twofold.exercise.findings import Findings
from twofold.exercise.header import Header
from twofold.exercise.model import Do, Note, Who
from twofold.exercise.rules import Flow


def check(
    header: Header, body: Body, notes: tuple[Note, ...], flow: Flow, findings: Findings
) -> None:
    """Look for what authors tend to forget. Call it for exercises only."""
    first = (1, 1)
    if not header.pillar:
        findings.advise(
            "A02", *first, "no pillar says where this belongs.", "Add pillar: team, for example."
        )
    if not header.summary:
        findings.advise("A06", *first, "no summary says in a line what this is.", "Add summary: …")
    have = {note.id for note in notes}
    if "why" not in have:
        findings.advise(
            "A03", *first, "nothing says why this helps.", "## Why this helps {#why do=note}"
        )
    if "heavy" not in have:
        findings.advise(
            "A04",
            *first,
            "nothing says what to do if it gets heavy.",
            "## If it gets heavy {#heavy do=note}",
        )
    if header.depth == "deep" and not _has_brake(flow):
        findings.advise(
            "A05",
            *header.at("depth"),
            "a deep exercise has a way out.",
            "Ask who=private keep=gate whether both are ready, and add a step do=end with if=.",
        )
    _options(body, findings)
    _gates(flow, findings)
    _behind_the_end(flow, findings)


def _has_brake(flow: Flow) -> bool:
    private = {
        question.id for step in flow.steps if step.who is Who.PRIVATE for question in step.questions
    }
    # A gate may offer another evening on a page of its own; what is chosen there ends it.
    private |= {
        question.id
        for step in flow.steps
        if step.condition and any(c.question in private for c in step.condition.clauses)
        for question in step.questions
    }
    return any(
        step.do is Do.END
        and step.condition
        and any(clause.question in private for clause in step.condition.clauses)
        for step in flow.steps
    )


def _options(body: Body, findings: Findings) -> None:
    for step in body.steps:
        for draft in step.questions:
            question = draft.built
            if question and not all(o.written for o in question.options):
                findings.advise(
                    "A01",
                    draft.line,
                    draft.column,
                    f'not every choice of "{question.id}" has an id.',
                    "Add {#id} to each, so that translations and conditions find them.",
                )


def _gates(flow: Flow, findings: Findings) -> None:
    used = {
        clause.question
        for step in flow.steps
        if step.condition
        for clause in step.condition.clauses
    }
    for i, step in enumerate(flow.steps):
        if flow.is_gate(i) and not any(q.id in used for q in step.questions):
            findings.advise(
                "A08", step.line, 1, f'nothing is steered by "{step.id}".', "Use it in an if=."
            )


def _behind_the_end(flow: Flow, findings: Findings) -> None:
    for step, behind in zip(flow.steps, flow.steps[1:], strict=False):
        if step.do is Do.END and step.condition is None:
            findings.advise(
                "A09",
                behind.line,
                1,
                f'nobody comes here: "{step.id}" ends every evening.',
                "Give it an if=, or make it the last step.",
            )
            return
