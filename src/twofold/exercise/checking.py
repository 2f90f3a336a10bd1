"""Checking many files at once: each by itself, then what only shows between them."""

from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path

from twofold.exercise import library, reader, translations
from twofold.exercise.faults import Fault
from twofold.exercise.findings import Findings
from twofold.exercise.model import Exercise

SOURCE_LANGUAGE = "en"


def check_files(paths: Iterable[Path]) -> tuple[int, tuple[Fault, ...]]:
    """Return how many files were read and every fault, by path and place."""
    faults: list[Fault] = []
    sound: dict[str, dict[str, tuple[Path, Exercise]]] = {}
    named: list[tuple[Path, str, str]] = []
    files = 0
    for path in dict.fromkeys(paths):
        files += 1
        reading = reader.read_file(path)
        faults += reading.faults
        named.append((path, reading.id, reading.lang))
        if reading.exercise:
            by_lang = sound.setdefault(reading.exercise.id, {})
            by_lang.setdefault(reading.exercise.lang, (path, reading.exercise))
    faults += library.clashes(named)
    for by_lang in sound.values():
        faults += _translations(by_lang)
    return files, tuple(sorted(faults))


def files_of(path: Path) -> list[Path]:
    """Return the file itself, or every Markdown file below a folder."""
    return library.markdown_files(path) if path.is_dir() else [path]


def _translations(by_lang: dict[str, tuple[Path, Exercise]]) -> list[Fault]:
    if len(by_lang) < 2:
        return []
    source_lang = SOURCE_LANGUAGE if SOURCE_LANGUAGE in by_lang else min(by_lang)
    source_path, source = by_lang[source_lang]
    faults: list[Fault] = []
    for lang, (path, exercise) in by_lang.items():
        if lang == source_lang:
            continue
        findings = Findings(str(path))
        translations.compare(source, exercise, findings, str(source_path))
        faults += [replace(fault) for fault in findings.all()]
    return faults
