"""Links to files beside an exercise: other exercises, and pictures."""

import re
from collections.abc import Sequence
from pathlib import Path, PurePosixPath
from urllib.parse import unquote

from twofold.exercise import attributes, inline
from twofold.exercise.drafts import Body
from twofold.exercise.findings import Findings
from twofold.exercise.front_matter import BYTES
from twofold.exercise.limits import FILE_BYTES
from twofold.exercise.model import Mode

PICTURES = (".png", ".jpg", ".jpeg", ".webp")
PICTURE_BYTES = 2 * 1024 * 1024
_FILES_LISTED = 500

_EXERCISE_ID = re.compile(r"^id:[ \t]*[\"']?([a-z][a-z0-9-]{0,47})", re.MULTILINE)
_RECALL_ENDS = tuple(f'recall {mode}"' for mode in Mode)
_QUESTION_ID = re.compile(r"\{#([a-z][a-z0-9-]{0,47})[ }]")


class Neighbours:
    """The files in reach of one exercise. Without a folder nothing is looked up.

    A link without a folder (the pinned text of a walk) takes the file's name for its id.
    """

    def __init__(self, folder: Path | None) -> None:
        self._folder = folder
        self._read: dict[str, tuple[str, frozenset[str]] | None] = {}
        self._names: list[str] | None = None

    def question(self, file: str, question: str, place: tuple[int, int], findings: Findings) -> str:
        """Return the id of the exercise in `file`. Reports E65 and E67."""
        stem = PurePosixPath(file).stem
        fallback = stem if attributes.ID.fullmatch(stem) else attributes.slug(stem)
        if self._folder is None:
            return fallback
        if file not in self._read:
            self._read[file] = self._glance(file)
        found = self._read[file]
        if found is None:
            self._missing(file, place, findings)
            return fallback
        exercise, questions = found
        if question not in questions:
            findings.error(
                "E65",
                *place,
                f'"{file[:60]}" has no question "{question[:60]}".',
                findings.near(question, questions),
            )
        return exercise or fallback

    def file(self, file: str, place: tuple[int, int], findings: Findings) -> None:
        """Report a link to a file that is not there (E67)."""
        if self._folder is not None and self._path(file) is None:
            self._missing(file, place, findings)

    def picture(self, file: str, place: tuple[int, int], findings: Findings) -> None:
        """Report a picture that is missing, too big or of another kind (E69)."""
        fault = ""
        parts = PurePosixPath(unquote(file)).parts
        if PurePosixPath(file).suffix.lower() not in PICTURES:
            fault = f"a picture ends in {', '.join(PICTURES)}."
        elif ".." in parts or file.startswith(("/", "\\")) or "\\" in file:
            fault = f'the picture "{file[:60]}" does not lie beside the exercise.'
        elif self._folder is not None:
            path = self._path(file)
            if path is None:
                fault = f'there is no picture "{file[:60]}".'
            elif path.stat().st_size > PICTURE_BYTES:
                fault = f'the picture "{file[:60]}" is larger than 2 MB.'
        if fault:
            findings.error("E69", *place, fault, "Put it next to the file.")

    def _path(self, file: str) -> Path | None:
        if self._folder is None or "\0" in file or file.startswith(("/", "\\")):
            return None
        path = self._folder / unquote(file)
        try:
            return path if path.is_file() else None
        except (OSError, ValueError):
            return None

    def _glance(self, file: str) -> tuple[str, frozenset[str]] | None:
        path = self._path(file)
        if path is None:
            return None
        try:
            with path.open("rb") as opened:
                text = opened.read(FILE_BYTES).decode("utf-8", "replace")
        except OSError:
            return None
        found = _EXERCISE_ID.search(text, 0, BYTES)
        return found[1] if found else "", frozenset(_QUESTION_ID.findall(text))

    def _missing(self, file: str, place: tuple[int, int], findings: Findings) -> None:
        hint = ""
        if self._folder is not None:
            if self._names is None:
                self._names = self._listed(self._folder)
            hint = findings.near(PurePosixPath(file).name, self._names)
        findings.error("E67", *place, f'there is no file "{file[:60]}".', hint)

    @staticmethod
    def _listed(folder: Path) -> list[str]:
        try:
            return [p.name for _, p in zip(range(_FILES_LISTED), folder.glob("*.md"), strict=False)]
        except OSError:
            return []


def check(
    lines: Sequence[str], body: Body, start: int, neighbours: Neighbours, findings: Findings
) -> None:
    """Check every link and picture that is not a look back (E64, E65, E67, E69)."""
    recalled = {(r.line, r.column) for step in body.steps for r in step.recalls}
    named: set[str] | None = None
    body_lines = enumerate(lines[start:], start + 1)
    linked = [(n, line) for n, line in body_lines if "](" in line or "recall" in line]
    for number, line in linked:
        if "](" in line:
            for link in inline.links(line):
                place = (number, link.start + 1)
                if place in recalled:
                    continue
                if named is None:
                    named = {s.attributes.id for s in body.steps}
                    named |= {q.attributes.id for s in body.steps for q in s.questions}
                _link(link, place, named, neighbours, findings)
        if '"recall' in line or "recall " in line:
            _broken_recall(line, number, recalled, findings)


def _link(
    link: inline.Link,
    place: tuple[int, int],
    named: set[str],
    neighbours: Neighbours,
    findings: Findings,
) -> None:
    kind = inline.scheme(link.target)
    if link.picture:
        if not kind:
            neighbours.picture(link.target, place, findings)
        return
    if kind not in {"", "shelf"}:
        return
    file, mark, name = link.target.partition("#")
    if link.title or kind == "shelf" or (mark and file):
        findings.error(
            "E64",
            *place,
            "a look back stands in a quote of a step and names its mode.",
            'Write > Look back: [words](#question "recall previous")',
        )
    elif mark and name not in named:
        hint = findings.near(name, named)
        findings.error("E65", *place, f'nothing here has the id "{name[:60]}".', hint)
    elif file:
        neighbours.file(file, place, findings)
    elif not mark:
        findings.error("E67", *place, "this link leads nowhere.", "Write [words](other-file.md).")


def _broken_recall(
    line: str, number: int, recalled: set[tuple[int, int]], findings: Findings
) -> None:
    """Report a look back whose link cannot be read, such as one that lost a bracket."""
    meant = line.count('"recall') + sum(map(line.count, _RECALL_ENDS))
    read = sum(link.title.startswith("recall") for link in inline.links(line))
    if meant > 2 * read and not any(at == number for at, _ in recalled):
        column = max(line.find("recall"), 0) + 1
        findings.error(
            "E64",
            number,
            column,
            "this look back cannot be read.",
            'Write > Look back: [words](#question "recall previous")',
        )
