"""Checking many files at once: each by itself, then what only shows between them."""

import gc
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from twofold.exercise import advisor, ids_lock, library, lost_ids, programs, reader, translations
from twofold.exercise.faults import Fault, Severity
from twofold.exercise.findings import Findings
from twofold.exercise.ids_lock import Lock, UnreadableLockError
from twofold.exercise.model import Exercise
from twofold.exercise.reader import Reading

SOURCE_LANGUAGE = "en"


@dataclass(slots=True)
class Checked:
    """What a check found. `sources`: the sound exercises in their first language, by id."""

    files: int = 0
    faults: tuple[Fault, ...] = ()
    sources: dict[str, tuple[Path, Exercise]] = field(default_factory=dict)

    @property
    def broken(self) -> bool:
        """Whether anything is an error."""
        return any(fault.severity is Severity.ERROR for fault in self.faults)


def check_files(paths: Iterable[Path]) -> tuple[int, tuple[Fault, ...]]:
    """Return how many files were read and every fault, by path and place."""
    checked = check(paths)
    return checked.files, checked.faults


def check(paths: Iterable[Path], folders: Iterable[Path] = (), *, advise: bool = False) -> Checked:
    """Check files.

    Args:
        paths: The files.
        folders: Folders of which every file is among them, so that a missing one is missing.
        advise: Whether the advisor reads them as well, which takes about as long again.
    """
    with _no_looking_for_garbage():
        return _check(paths, folders, advise=advise)


@contextmanager
def _no_looking_for_garbage() -> Iterator[None]:
    """Reading makes many values and no cycles; looking for some is a fifth of the time."""
    looked = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if looked:
            gc.enable()


def _check(paths: Iterable[Path], folders: Iterable[Path], *, advise: bool) -> Checked:
    faults: list[Fault] = []
    sound: dict[str, dict[str, tuple[Path, Exercise]]] = {}
    readings: list[tuple[Path, Reading]] = []
    for path in dict.fromkeys(paths):
        reading = reader.read_file(path)
        readings.append((path, reading))
        faults += reading.faults
        if reading.exercise:
            by_lang = sound.setdefault(reading.exercise.id, {})
            by_lang.setdefault(reading.exercise.lang, (path, reading.exercise))
            if advise:
                findings = Findings(str(path))
                advisor.advise(reading.exercise, findings)
                faults += findings.all()
    faults += library.clashes((path, reading.id, reading.lang) for path, reading in readings)
    sources = {name: by_lang[_first_language(by_lang)] for name, by_lang in sound.items()}
    for name, by_lang in sound.items():
        faults += _translations(by_lang, sources[name])
    whole = [folder.absolute() for folder in folders]
    faults += _programs(readings, whole)
    faults += _locks(readings, sources, whole)
    return Checked(len(readings), tuple(sorted(faults)), sources)


def files_of(path: Path) -> list[Path]:
    """Return the file itself, or every Markdown file below a folder."""
    return library.markdown_files(path) if path.is_dir() else [path]


def covers(folders: Iterable[Path], lock: Path) -> bool:
    """Whether one of the (absolute) folders holds everything a lock speaks for."""
    home = lock.absolute().parent
    return any(home == folder or folder in home.parents for folder in folders)


def _first_language(by_lang: dict[str, tuple[Path, Exercise]]) -> str:
    return SOURCE_LANGUAGE if SOURCE_LANGUAGE in by_lang else min(by_lang)


def _translations(
    by_lang: dict[str, tuple[Path, Exercise]], source: tuple[Path, Exercise]
) -> list[Fault]:
    faults: list[Fault] = []
    for path, exercise in by_lang.values():
        if path == source[0]:
            continue
        findings = Findings(str(path))
        translations.compare(source[1], exercise, findings, str(source[0]))
        faults += findings.all()
    return faults


def _programs(readings: list[tuple[Path, Reading]], folders: list[Path]) -> list[Fault]:
    """Look up what programs name by id, where the folder around theirs was looked at whole."""
    known = {reading.id for _, reading in readings if reading.kind == "exercise"}
    faults: list[Fault] = []
    for path, reading in readings:
        if not reading.named:
            continue
        home = path.absolute().parent.parent  # a program lies in `programs/` beside the exercises
        if any(home == f or f in home.parents for f in folders):
            findings = Findings(str(path))
            programs.check_named(reading.named, known, findings)
            faults += findings.all()
    return faults


def _locks(
    readings: list[tuple[Path, Reading]],
    sources: dict[str, tuple[Path, Exercise]],
    folders: list[Path],
) -> list[Fault]:
    """Hold every exercise against the lock that speaks for its file."""
    one_of_each = {path.parent: path for path, _ in readings}
    homes = {folder: ids_lock.find(path) for folder, path in one_of_each.items()}
    faults: list[Fault] = []
    for lock_path in dict.fromkeys(home for home in homes.values() if home):
        findings = Findings(str(lock_path))
        lock = read_lock(lock_path, findings)
        faults += findings.all()
        if lock is None:
            continue
        ours = [(path, reading) for path, reading in readings if homes[path.parent] == lock_path]
        for path, exercise in sources.values():
            if homes[path.parent] == lock_path:
                findings = Findings(str(path))
                lost_ids.compare(lock, exercise, findings)
                faults += findings.all()
        # A file whose id cannot be read may be any of them, so nobody is missed then.
        if covers(folders, lock_path) and all(reading.id for _, reading in ours):
            found = [
                (reading.id, path, reading.preview.was if reading.preview else ())
                for path, reading in ours
                if reading.kind == "exercise"
            ]
            faults += lost_ids.compare_all(lock_path, lock, found)
    return faults


def read_lock(path: Path, findings: Findings) -> Lock | None:
    """Read a lock, or report why it cannot be (E97)."""
    try:
        return ids_lock.parse(path.read_text(encoding="utf-8"))
    except (OSError, UnicodeDecodeError):
        line = 1
    except UnreadableLockError as unreadable:
        line = unreadable.line
    findings.error(
        "E97",
        line,
        1,
        "this line of the lock cannot be read.",
        "Take the file back from your history; it is written by twofold check --lock.",
    )
    return None
