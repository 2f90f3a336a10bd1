"""Rules that span steps: ids, reveals, swaps, what the short form leaves out, gates, guesses."""

from twofold.exercise.drafts import DraftQuestion, DraftStep
from twofold.exercise.findings import Findings
from twofold.exercise.model import Do, Keep, Kind, Question, Step, Who

STEPS = 40
QUESTIONS = 12

#: Named once, as in `steps`.
_REVEAL, _SWAP, _PRIVATE, _GATE = Do.REVEAL, Do.SWAP, Who.PRIVATE, Keep.GATE


class Flow:
    """The steps of one exercise and how they depend on each other. Indexes count from 0."""

    def __init__(self, drafts: list[DraftStep]) -> None:
        self.drafts = drafts
        self.steps: list[Step] = [d.built for d in drafts if d.built is not None]
        self.index = {step.id: i for i, step in reversed(list(enumerate(self.steps))) if step.id}
        self.asked: dict[str, tuple[int, Question]] = {}
        for i, step in enumerate(self.steps):
            for question in step.questions:
                if question.id:
                    self.asked.setdefault(question.id, (i, question))
        self.revealed: dict[int, int] = {}  # private step → the reveal that opens it
        self.skipped: set[int] = set()
        self.swapped: dict[int, int] = {}  # step → the swap that repeats it
        for i, step in enumerate(self.steps):
            self._note(i, step)

    def _note(self, i: int, step: Step) -> None:
        if step.short_skip:
            self.skipped.add(i)
        if step.do is _REVEAL:
            shown = [self.index[s] for s in step.show if self.index.get(s, i) < i]
            for shown_step in shown:
                self.revealed.setdefault(shown_step, i)
            if shown and all(s in self.skipped for s in shown):
                self.skipped.add(i)
        if step.do is _SWAP and self.index.get(step.start, i) < i:
            start = self.index[step.start]
            if start in self.skipped:
                self.skipped.add(i)
            for inside in range(start, i):
                self.swapped.setdefault(inside, i)

    def is_gate(self, i: int) -> bool:
        """Whether the answers of a step only steer."""
        return self.steps[i].keep is _GATE

    def ours(self, question_id: str) -> bool:
        """Whether the couple answers a question as one."""
        i, question = self.asked[question_id]
        return self.steps[i].who is Who.TOGETHER and question.who is None


def check(flow: Flow, findings: Findings) -> None:
    """Check every rule of this module."""
    _sizes(flow, findings)
    _ids(flow, findings)
    for i, draft in enumerate(flow.drafts):
        step = flow.steps[i]
        if step.do is _REVEAL:
            _reveal(flow, i, draft, findings)
        elif step.do is _SWAP:
            _swap(flow, i, draft, findings)
        if step.who is _PRIVATE:
            _private(flow, i, draft, findings)
        for question in draft.questions:
            if question.built and question.built.guess:
                _guess(flow, i, question, findings)


def _sizes(flow: Flow, findings: Findings) -> None:
    drafts = flow.drafts
    if len(drafts) > STEPS:
        findings.error(
            "E81",
            drafts[STEPS].line,
            1,
            f"the exercise has {len(drafts)} steps; the limit is {STEPS}.",
            "Two short exercises are kinder than a long one.",
        )
    for draft in drafts:
        if len(draft.questions) > QUESTIONS:
            findings.error(
                "E82",
                draft.questions[QUESTIONS].line,
                1,
                f"the step has {len(draft.questions)} questions; the limit is {QUESTIONS}.",
                "Make it two steps.",
            )


def _ids(flow: Flow, findings: Findings) -> None:
    met: dict[str, int] = {}
    was: list[tuple[str, int, int]] = []
    for draft in flow.drafts:
        for attrs in (draft.attributes, *(q.attributes for q in draft.questions)):
            if attrs.id in met:
                findings.error(
                    "E21",
                    attrs.line,
                    attrs.id_column,
                    f'the id "{attrs.id}" is already used on line {met[attrs.id]}.',
                    f'Try "{attrs.id[:45]}-2", or better a word that tells more.',
                )
            elif attrs.id:
                met[attrs.id] = attrs.line
            if attrs.get("was"):
                was.append((attrs.get("was"), attrs.line, attrs.at("was")))
    for word, line, column in was:
        if word in met:
            findings.error(
                "E18",
                line,
                column,
                f'was="{word}" names an id that is still used on line {met[word]}.',
                "It names an id that is gone.",
            )


def _reveal(flow: Flow, i: int, draft: DraftStep, findings: Findings) -> None:
    step, attrs = flow.steps[i], draft.attributes
    place = (attrs.line, attrs.at("show"))
    earlier = [s.id for s in flow.steps[:i] if s.who is _PRIVATE]
    if i in flow.swapped:
        _not_inside(flow, i, draft, findings)
    if not step.show:
        findings.error(
            "E56",
            *place,
            "a reveal names the steps it opens.",
            f"Add show={','.join(earlier[:3]) or 'the-private-step'}.",
        )
    for position, shown in enumerate(step.show):
        at = flow.index.get(shown, i)
        if at >= i:
            hint = findings.near(shown, earlier)
            findings.error("E56", *place, f'show="{shown[:60]}" is not an earlier step.', hint)
        elif flow.steps[at].who is not _PRIVATE:
            findings.error("E76", *place, f'"{shown}" is not private, so nothing is hidden in it.')
        elif flow.steps[at].keep is not None:
            findings.error(
                "E76", *place, f'"{shown}" says keep={flow.steps[at].keep} and is never revealed.'
            )
        elif flow.revealed[at] != i or shown in step.show[:position]:
            findings.error("E76", *place, f'"{shown}" is already revealed before.')
    skipped = [s for s in step.show if flow.index.get(s, -1) in flow.skipped]
    if skipped and i not in flow.skipped and len(skipped) < len(step.show):
        findings.error(
            "E57",
            *place,
            f'the short form leaves out "{skipped[0]}", but not all that is revealed here.',
            "Skip all of these steps, or none.",
        )


def _swap(flow: Flow, i: int, draft: DraftStep, findings: Findings) -> None:
    step, attrs = flow.steps[i], draft.attributes
    place = (attrs.line, attrs.at("from"))
    start = flow.index.get(step.start, i)
    if start >= i:
        hint = findings.near(step.start, [s.id for s in flow.steps[:i]]) if step.start else ""
        findings.error("E58", *place, "a swap needs from= the id of an earlier step.", hint)
        return
    inside = flow.steps[start:i]
    if not any(s.who is Who.ROLE or any(q.role for q in s.questions) for s in inside):
        findings.error(
            "E59",
            *place,
            f'nothing between "{step.start}" and here uses a role, so swapping changes nothing.',
            "Give one of these steps who= a role.",
        )
    for other in inside:
        if other.who is _PRIVATE:
            findings.error(
                "E60",
                *place,
                f'the swapped steps include "{other.id}" (private: both answer it already).',
                "Start the swap after it.",
            )
        if other.do in {_SWAP, Do.END, Do.LATER}:
            at = flow.steps.index(other)
            _not_inside(flow, at, flow.drafts[at], findings)


def _not_inside(flow: Flow, i: int, draft: DraftStep, findings: Findings) -> None:
    findings.error(
        "E79",
        draft.attributes.line,
        draft.attributes.at("do"),
        f"a {flow.steps[i].do} has no place among steps that are swapped.",
        "Move it behind the swap.",
    )


def _private(flow: Flow, i: int, draft: DraftStep, findings: Findings) -> None:
    step = flow.steps[i]
    for question in draft.questions:
        built = question.built
        if not built or step.keep is not _GATE:
            continue
        if built.kind not in {Kind.SCALE, Kind.SINGLE, Kind.MULTI}:
            findings.error(
                "E15",
                question.line,
                question.column,
                f"a gate only steers, so it asks for scales and choices, not for a {built.kind}.",
                "Put the question into a private step of its own.",
            )
        elif built.shelf is not None:
            findings.error(
                "E45",
                question.attributes.line,
                question.attributes.column,
                "an answer that only steers lies on no shelf.",
            )
    if draft.questions and step.keep is None and i not in flow.revealed:
        findings.error(
            "E68",
            draft.line,
            draft.attributes.column,
            f'answers of "{step.id}" are private but never revealed.',
            f"Add a step {{#share do=reveal show={step.id}}}, "
            "or keep=sealed if nobody else may ever see them.",
        )


def _guess(flow: Flow, i: int, draft: DraftQuestion, findings: Findings) -> None:
    question, attrs = draft.built, draft.attributes
    assert question is not None  # noqa: S101 - asked before
    place = (attrs.line, attrs.at("guess"))
    found = flow.asked.get(question.guess)
    if found is None or question.guess == question.id:
        hint = findings.near(question.guess, [q for q in flow.asked if q != question.id])
        message = f'guess="{question.guess[:60]}", but no other question has that id.'
        findings.error("E62", *place, message, hint)
        return
    at, target = found
    if not all(flow.steps[s].who is _PRIVATE and not flow.steps[s].keep for s in (i, at)):
        findings.error(
            "E18", *place, "a guess and what it guesses are private until a reveal.", "who=private"
        )
    elif (target.kind, target.top, [o.id for o in target.options]) != (
        question.kind,
        question.top,
        [o.id for o in question.options],
    ):
        findings.error(
            "E18", *place, f'a guess is drawn like "{target.id}" itself, with the same choices.'
        )
    elif at in flow.skipped and i not in flow.skipped:
        findings.error("E57", *place, f'the short form leaves out "{flow.steps[at].id}".')
