"""The exercises on disk: those that ship and the couple's own, broken ones included.

A glance reads front matter only, so the list is there at once; the reader itself is imported when
the first file is read. A broken file is listed with what
is wrong first; it never hides a healthy one.
"""

import stat
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from twofold.exercise import plain_head
from twofold.exercise.languages import language_folder

if TYPE_CHECKING:
    from twofold.exercise.faults import Fault
    from twofold.exercise.findings import Findings
    from twofold.exercise.reader import Reading

FALLBACK = "en"
_UNKNOWN = 0
_GLANCE_BYTES = 8 * 1024 * 4 + 64  # `front_matter.BYTES`; a character is four bytes at most


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """One file of the library. `trouble` is its first fault known so far, None for a sound one.

    `id` is the file's name where the front matter has none. A file that may not be used because
    of its id (E22) is listed under `id` as well, with `shadowed` true; `Library.read` of that id
    never answers with it.
    """

    id: str
    title: str
    path: Path
    lang: str
    own: bool
    kind: str = "exercise"
    summary: str = ""
    minutes: int | None = None
    depth: str = ""
    pillar: str = ""
    heat: str = ""
    motif: str = ""
    solo: bool = False
    topics: tuple[str, ...] = ()
    tonight: tuple[str, ...] = ()
    was: tuple[str, ...] = ()
    shadowed: bool = False
    trouble: "Fault | None" = None


def glance(path: Path, *, own: bool = False) -> Entry:
    """Read the front matter of a file. Never raises; what is wrong is its `trouble`."""
    lang = language_folder(path)
    data, refused = b"", ""
    try:
        with path.open("rb") as file:
            data = file.read(_GLANCE_BYTES)
    except OSError as error:
        refused = error.strerror or type(error).__name__
    plain = None if own else plain_head.read(data, lang)
    if plain is not None:
        return Entry(path=path, own=False, **plain)
    return _glance_carefully(path, data, refused, lang, own=own)


def _glance_carefully(path: Path, data: bytes, refused: str, lang: str, *, own: bool) -> Entry:
    # Late: what ships needs none of them, and a start reads only what it needs.
    from twofold.exercise import front_matter, header, text
    from twofold.exercise.attributes import slug
    from twofold.exercise.findings import Findings

    findings = Findings(str(path))
    if refused:
        findings.error("E73", 1, 1, f"the file cannot be read ({refused}).")
        head = header.Header(lang=lang or FALLBACK)
    else:
        front = front_matter.read(text.lines_of(_head_of(data, findings)), findings)
        head = header.read(front, findings, lang)
    return Entry(
        id=head.id or slug(path.stem, "exercise"),
        title=head.title or path.stem,
        path=path,
        lang=head.lang,
        own=own,
        kind=head.kind,
        summary=head.summary,
        minutes=head.minutes,
        depth=head.depth,
        pillar=head.pillar,
        heat=head.heat,
        motif=head.motif,
        solo=head.solo,
        topics=head.topics,
        tonight=tuple(word for word in head.tonight if word),
        was=head.was,
        trouble=_first_error(findings.all()),
    )


class Library:
    """Every exercise of one language, with others where that language has none.

    Args:
        shipped: The folder with a folder for each language.
        own: The couple's folder; may be flat, may be missing.
        lang: The language that is wanted first.
    """

    def __init__(self, shipped: Path, own: Path | None = None, *, lang: str = FALLBACK) -> None:
        self._shipped = shipped
        self._own = own
        self._lang = lang
        self._glances: dict[Path, tuple[tuple[int, int], Entry]] = {}
        self._readings: dict[Path, tuple[tuple[int, int], Reading]] = {}
        self._texts: dict[Path, tuple[tuple[int, int], str]] = {}

    @property
    def lang(self) -> str:
        """The language that is wanted first."""
        return self._lang

    def prefer(self, lang: str) -> None:
        """Want another language first from now on."""
        self._lang = lang

    def entries(self, kind: str = "exercise") -> tuple[Entry, ...]:
        """Return every exercise, or every program, by title."""
        chosen: dict[str, Entry] = {}
        listed: list[Entry] = []
        shipped_ids: set[str] = set()
        for own, folder in ((False, self._shipped), (True, self._own)):
            entries = [e for e in self._glance_all(folder, own=own) if e.kind == kind]
            by_id: dict[str, list[Entry]] = {}
            for entry in entries:
                by_id.setdefault(entry.id, []).append(entry)
            for exercise_id, same in by_id.items():
                if own and exercise_id in shipped_ids:
                    listed += [_clash(e, chosen[exercise_id].path) for e in same]
                    continue
                best, rest = self._best(same)
                chosen[exercise_id] = best
                listed += rest
            shipped_ids |= set() if own else set(by_id)
        everything = [*chosen.values(), *listed]
        everything = [self._with_known_trouble(entry) for entry in everything]
        return tuple(sorted(everything, key=lambda e: (e.title.casefold(), e.id, str(e.path))))

    def entry(self, exercise_id: str) -> Entry:
        """Return the entry that is used for an id. Raises KeyError where there is none."""
        named = self._named(exercise_id)
        if named is not None:
            return named
        for entry in self.entries():
            if entry.id == exercise_id and not entry.shadowed:
                return entry
        raise KeyError(exercise_id)

    def read(self, exercise_id: str) -> "Reading":
        """Read an exercise in full. Raises KeyError where the library has no such id."""
        return self.read_entry(self.entry(exercise_id))

    def read_entry(self, entry: Entry) -> "Reading":
        """Read the file of an entry, again only if it changed on disk."""
        from twofold.exercise import reader  # a start glances at the library and reads nothing

        stamp = _stamp(entry.path)
        known = self._readings.get(entry.path)
        if known is None or known[0] != stamp:
            known = (stamp, reader.read_file(entry.path))
            self._readings[entry.path] = known
        if entry.shadowed and entry.trouble and entry.trouble.code == "E22":
            faults = tuple(sorted((entry.trouble, *known[1].faults)))
            return replace(known[1], exercise=None, faults=faults)
        return known[1]

    def text_of(self, entry: Entry) -> str:
        """Return what an entry's file says, for a search; see `searchable`."""
        stamp = _stamp(entry.path)
        known = self._texts.get(entry.path)
        if known is None or known[0] != stamp:
            from twofold.exercise import searchable  # wanted with the first search

            known = (stamp, searchable.words_of(entry.path))
            self._texts[entry.path] = known
        return known[1]

    def check_own(self) -> tuple[Entry, ...]:
        """Read the couple's own files in full; those that ship were checked before they did."""
        for entry in self.entries():
            if entry.own:
                self.read_entry(entry)
        return self.entries()

    def _named(self, exercise_id: str) -> Entry | None:
        """Return what ships in the wanted language in a file of this name: one file is read."""
        path = self._shipped / self._lang / f"{exercise_id}.md"
        if _kind(path) != stat.S_IFREG:
            return None
        entry = self._glance(path, own=False)
        sound = entry.kind == "exercise" and entry.trouble is None
        return self._with_known_trouble(entry) if sound and entry.id == exercise_id else None

    def _with_known_trouble(self, entry: Entry) -> Entry:
        known = self._readings.get(entry.path)
        if entry.trouble or known is None:
            return entry
        return replace(entry, trouble=_first_error(known[1].faults))

    def _glance_all(self, folder: Path | None, *, own: bool) -> Iterator[Entry]:
        for path in self._of_use(markdown_files(folder)) if folder else ():
            yield self._glance(path, own=own)

    def _glance(self, path: Path, *, own: bool) -> Entry:
        stamp = _stamp(path)
        known = self._glances.get(path)
        if known is None or known[0] != stamp:
            known = (stamp, glance(path, own=own))
            self._glances[path] = known
        return known[1]

    def _of_use(self, paths: list[Path]) -> Iterator[Path]:
        """Leave out translations of what is there in a wanted language; a start reads less."""
        wanted = {self._lang, self._lang.partition("-")[0], FALLBACK}
        there = {path.name for path in paths if language_folder(path) in wanted}
        for path in paths:
            lang = language_folder(path)
            if not lang or lang in wanted or path.name not in there:
                yield path

    def _best(self, same: list[Entry]) -> tuple[Entry, list[Entry]]:
        """Choose by language; more than one file of the same language is E22."""
        wanted = {self._lang: 0, self._lang.split("-", maxsplit=1)[0]: 1, FALLBACK: 2}
        order = sorted(
            same, key=lambda e: (wanted.get(e.lang, 3), e.trouble is not None, e.lang, str(e.path))
        )
        best = order[0]
        twins = [e for e in order[1:] if e.lang == best.lang]
        return best, [_clash(twin, best.path) for twin in twins]


def markdown_files(folder: Path) -> list[Path]:
    """Return every `.md` file below a folder, by path. A folder that is not there has none.

    Files and folders that begin with a dot and a `README.md` are no exercises, and neither is a
    pipe or a device, at which a start would wait for ever.
    """
    found: list[Path] = []
    # Breadth first by hand: `rglob` would raise where one folder may not be read.
    waiting = [folder]
    while waiting:
        try:
            children = sorted(waiting.pop().iterdir())
        except OSError:
            continue
        for child in children:
            if child.name.startswith("."):
                continue
            kind = _kind(child)
            if kind == stat.S_IFDIR and not child.is_symlink():
                waiting.append(child)
                continue
            named = child.suffix.lower() == ".md" and child.name.lower() != "readme.md"
            if named and kind in {stat.S_IFREG, stat.S_IFDIR, _UNKNOWN}:
                found.append(child)
    return sorted(found)


def _kind(path: Path) -> int:
    """Return what a path leads to, one of `stat.S_IF…`; `_UNKNOWN` where that cannot be told."""
    try:
        return stat.S_IFMT(path.stat().st_mode)
    except (OSError, ValueError):  # the second: a name that no disk takes, from somebody's file
        return _UNKNOWN


def clashes(files: Iterable[tuple[Path, str, str]]) -> "list[Fault]":
    """Return an E22 for every file whose id and language another file has already.

    Args:
        files: Path, id ("" where it has none) and language of each.
    """
    met: dict[tuple[str, str], Path] = {}
    faults: list[Fault] = []
    for path, exercise_id, lang in files:
        key = (exercise_id, lang)
        if key in met:
            faults.append(_twin(path, exercise_id, lang, met[key]))
        elif exercise_id:
            met[key] = path
    return faults


def _twin(path: Path, exercise_id: str, lang: str, other: Path, *, own: bool = False) -> "Fault":
    from twofold.exercise.faults import Fault

    variant = f" To offer both, give it an id of its own and was: [{exercise_id}]." if own else ""
    return Fault(
        path=str(path),
        line=1,
        column=1,
        code="E22",
        message=f'"{exercise_id}" ({lang}) is also the id of {other.name}.',
        hint=f"An id belongs to one file in each language.{variant}",
    )


def _clash(entry: Entry, other: Path) -> Entry:
    fault = _twin(entry.path, entry.id, entry.lang, other, own=entry.own)
    return replace(entry, shadowed=True, trouble=fault)


def _head_of(data: bytes, findings: "Findings") -> str:
    """Return the text up to the end of the front matter, as far as a glance can tell."""
    from twofold.exercise import text

    start = 3 if data.startswith(b"\xef\xbb\xbf") else 0
    if data[start : start + 3] == b"---":
        ends = [at for mark in (b"\n---", b"\r---") if (at := data.find(mark, start + 3)) >= 0]
        data = data[start : min(ends) + 4] if ends else data[start:]
    else:
        data = b""
    return text.decode(data, findings)


def _first_error(faults: "tuple[Fault, ...]") -> "Fault | None":
    from twofold.exercise.faults import Severity

    return next((f for f in faults if f.severity is Severity.ERROR), None)


def _stamp(path: Path) -> tuple[int, int]:
    try:
        found = path.stat()
    except OSError:
        return (0, -1)
    return (found.st_mtime_ns, found.st_size)
