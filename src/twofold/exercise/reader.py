"""Markdown in, an `Exercise` or its faults out. The one door to the format.

Nothing here raises for what an author wrote: every fault is listed.
"""

import hashlib
from dataclasses import dataclass, field
from pathlib import Path, PurePath

from twofold.exercise import (
    advice,
    attributes,
    front_matter,
    header,
    limits,
    links,
    programs,
    references,
    rules,
    scanner,
    text,
)
from twofold.exercise.drafts import Body, DraftStep
from twofold.exercise.faults import Fault
from twofold.exercise.findings import Findings
from twofold.exercise.header import Header
from twofold.exercise.languages import language_folder
from twofold.exercise.model import Exercise, Note, Step
from twofold.exercise.notes import build as build_note
from twofold.exercise.shape import shape
from twofold.exercise.steps import NOTE, StepBuilder


@dataclass(frozen=True, slots=True)
class Reading:
    """What one file turned out to be.

    Args:
        exercise: The exercise, only where there is no error.
        faults: Everything found, by place; warnings and advice included.
        preview: As much of the exercise as could be read, errors or not. None for a program and
            for a file beyond the limits of the format.
        kind: "exercise" or "program".
        id: The id, "" where the front matter has none or was not read.
        lang: Its language.
        named: What a program names by id; whether it is there only a library can tell.
    """

    exercise: Exercise | None
    faults: tuple[Fault, ...]
    preview: Exercise | None = field(default=None, repr=False)
    kind: str = "exercise"
    id: str = ""
    lang: str = ""
    named: tuple[programs.Named, ...] = ()


def read_file(path: Path, *, shown: str = "") -> Reading:
    """Read a file. What the disk refuses to give is a fault (E73) as well.

    Args:
        path: The file. Links and pictures are looked up beside it.
        shown: The path as faults name it; `path` itself by default.
    """
    name = shown or str(path)
    try:
        with path.open("rb") as file:
            data = file.read(limits.FILE_BYTES + 1)
            size = len(data) if len(data) <= limits.FILE_BYTES else path.stat().st_size
    except OSError as error:
        findings = Findings(name)
        reason = error.strerror or type(error).__name__
        findings.error("E73", 1, 1, f"the file cannot be read ({reason}).")
        return Reading(None, findings.all())
    if size > limits.FILE_BYTES:
        findings = Findings(name)
        text.too_big(size, findings)
        return Reading(None, findings.all())
    return read(data, name, folder=path.parent, lang=language_folder(path))


def read(data: str | bytes, path: str, *, folder: Path | None = None, lang: str = "") -> Reading:
    """Read an exercise.

    Args:
        data: The text. Bytes are taken as UTF-8.
        path: How faults name the file.
        folder: Where links and pictures are looked up; None looks nothing up.
        lang: The language the folder stands for, "" where it stands for none.
    """
    findings = Findings(path)
    source = text.decode(data, findings)
    lines = text.lines_of(source)
    text.measure(data, lines, findings)
    if findings.has(*limits.BEYOND):
        return Reading(None, findings.all())
    front = front_matter.read(lines, findings)
    head = header.read(front, findings, lang)
    neighbours = links.Neighbours(folder)
    if head.kind == "program":
        named = programs.check(lines, front.body, head, neighbours, findings)
        return Reading(
            None, findings.all(), kind="program", id=head.id, lang=head.lang, named=named
        )
    if findings.has(*limits.BEYOND):
        return Reading(None, findings.all(), id=head.id, lang=head.lang)
    if head.every:
        findings.error(
            "E15", *head.at("every"), '"every" is for programs.', "Add kind: program, or delete it."
        )
    body = scanner.scan(lines, front.body, [role.id for role in head.roles], findings)
    notes, steps = _build(body, head, findings)
    flow = rules.Flow(steps)
    if not steps:
        findings.error(
            "E23",
            min(body.first_line, max(len(lines), 1)),
            1,
            "there is no step.",
            "## Title {#id}",
        )
    rules.check(flow, findings)
    references.check(flow, neighbours, findings)
    links.check(lines, body, front.body, neighbours, findings)
    advice.check(head, body, notes, flow, findings)
    preview = _exercise(source, path, head, body, notes, steps)
    sound = None if findings.broken else preview
    return Reading(sound, findings.all(), preview, id=head.id, lang=head.lang)


def _build(
    body: Body, head: Header, findings: Findings
) -> tuple[tuple[Note, ...], list[DraftStep]]:
    builder = StepBuilder(head.roles, findings)
    notes: list[Note] = []
    steps: list[DraftStep] = []
    ids: dict[str, int] = {}
    for draft in body.steps:
        attrs = draft.attributes
        if attrs.get("do") != NOTE:
            builder.build(draft)
            steps.append(draft)
            continue
        notes.append(build_note(draft, findings))
        if attrs.id in ids:
            findings.error(
                "E21",
                attrs.line,
                attrs.id_column,
                f'the id "{attrs.id}" is already used on line {ids[attrs.id]}.',
            )
        ids.setdefault(attrs.id, attrs.line)
    for draft in steps:
        if draft.attributes.id and draft.attributes.id in ids:
            findings.error(
                "E21",
                draft.attributes.line,
                draft.attributes.id_column,
                f'the id "{draft.attributes.id}" is already used '
                f"on line {ids[draft.attributes.id]}.",
            )
    return tuple(notes), steps


def _exercise(
    source: str,
    path: str,
    head: Header,
    body: Body,
    notes: tuple[Note, ...],
    drafts: list[DraftStep],
) -> Exercise:
    stem = PurePath(path).stem
    steps = tuple(_with_recalls(draft) for draft in drafts)
    return Exercise(
        id=head.id or attributes.slug(stem, "exercise"),
        title=head.title or body.heading or stem,
        version=head.version,
        lang=head.lang,
        steps=steps,
        source=source,
        source_sha=hashlib.sha256(source.encode()).hexdigest(),
        shape=shape(head, steps, notes),
        heading=body.heading,
        overview=body.overview,
        summary=head.summary,
        minutes=head.minutes,
        depth=head.depth,
        rhythm=head.rhythm,
        pillar=head.pillar,
        heat=head.heat,
        solo=head.solo,
        motif=head.motif,
        topics=head.topics,
        tonight=tuple(word for word in head.tonight if word),
        sources=head.sources,
        roles=head.roles,
        starts=head.starts,
        short=head.short,
        short_minutes=head.short_minutes,
        was=head.was,
        translates=head.translates,
        notes=notes,
    )


def _with_recalls(draft: DraftStep) -> Step:
    step = draft.built
    assert step is not None  # noqa: S101 - _build made it
    if draft.recalls:
        recalls = tuple(recall.built for recall in draft.recalls if recall.built)
        # Nobody has seen the step yet; `replace` would take as long as building it again, twice.
        object.__setattr__(step, "recalls", recalls)
    return step
