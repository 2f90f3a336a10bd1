"""The list of what the two articles ask for has every row, and every exercise has a place in it."""

import re
from pathlib import Path

ROOT = Path(__file__).parents[2]
ROWS = [
    [cell.strip() for cell in line.strip("|").split("|")]
    for line in (ROOT / "docs" / "coverage.md").read_text("utf-8").splitlines()
    if re.match(r"\| \d", line)
]
LINK = re.compile(r"\[([^\]]+)\]\(\.\./(exercises/en/[^)]+\.md)\)")


def _title(path: Path) -> str:
    found = re.search(r"^title: (.+)$", path.read_text("utf-8"), re.MULTILINE)
    assert found is not None
    return found[1].strip('"')


def test_all_seventy_two_are_served_or_say_that_they_wait() -> None:
    assert [row[0] for row in ROWS] == [str(number) for number in range(1, 73)]
    assert [row[2] for row in ROWS if not LINK.search(row[3]) and "Waits:" not in row[4]] == []


def test_each_link_leads_to_a_file_of_that_title() -> None:
    links = [link for row in ROWS for link in LINK.findall(row[3])]
    assert [(title, file) for title, file in links if _title(ROOT / file) != title] == []


def test_nothing_in_the_library_is_there_for_no_reason() -> None:
    linked = {file for row in ROWS for _, file in LINK.findall(row[3])}
    shipped = (ROOT / "exercises" / "en").rglob("*.md")
    assert {path.relative_to(ROOT).as_posix() for path in shipped} <= linked
