"""What an exercise or a program calls another one, or a page of the window, is its name there."""

import re
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest

ROOT = Path(__file__).resolve().parents[2]
ENGLISH = ROOT / "exercises" / "en"
LANGUAGES = sorted(f.name for f in ENGLISH.parent.iterdir() if f.is_dir() and f != ENGLISH)
TITLE = re.compile(r'^title: "?(.+?)"?$', re.MULTILINE)
LINK = re.compile(r"\[([^]]+)\]\(\.\./([\w-]+\.md)\)")
PAGES = ("Not for every relationship", "When to get help")


def read(file: Path) -> str:
    return file.read_text("utf-8")


def titles(folder: Path) -> dict[str, str]:
    """Return the title of every exercise of a language, by the name of its file."""
    return {
        file.name: found[1] for file in folder.glob("*.md") if (found := TITLE.search(read(file)))
    }


def page_of_help(page: str, language: str) -> str:
    """Return what the window calls a page of its help."""
    catalogue = ROOT / "resources" / "translations" / f"twofold_{language}.ts"
    for message in ET.parse(catalogue).iter("message"):  # noqa: S314 -- a file of ours
        if message.findtext("source") == page:
            return message.findtext("translation") or ""
    return ""


@pytest.mark.parametrize("language", LANGUAGES)
def test_an_exercise_calls_another_by_its_title(language: str) -> None:
    theirs, ours = titles(ENGLISH), titles(ENGLISH.parent / language)
    amiss = []
    for name in ours:
        source, text = read(ENGLISH / name), read(ENGLISH.parent / language / name)
        amiss += [
            f"{name}: the page {page}"
            for page in PAGES
            if page in source and page_of_help(page, language) not in text
        ]
        amiss += [
            f"{name}: {other} is called {ours[other]}"
            for other, title in theirs.items()
            if f"“{title}”" in source and other in ours and ours[other] not in text
        ]
    assert amiss == []


@pytest.mark.parametrize("language", ["en", *LANGUAGES])
def test_a_program_calls_its_exercises_by_their_titles(language: str) -> None:
    folder = ENGLISH.parent / language
    called = titles(ENGLISH) | titles(folder)
    amiss = [
        f"{program.name}: {words} is called {called[file]}"
        for program in (folder / "programs").glob("*.md")
        for words, file in LINK.findall(read(program))
        if words != called[file]
    ]
    assert amiss == []
