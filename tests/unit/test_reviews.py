"""Every exercise was read by somebody else before it counts as done, and what was found is told."""

import re
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
REVIEWS = (ROOT / "docs" / "reviews.md").read_text("utf-8")
TITLE = re.compile(r'^title: "?(.+?)"?$', re.MULTILINE)
SECTION = re.compile(r"^## (.+?)\n(.*?)(?=^## |\Z)", re.MULTILINE | re.DOTALL)
FINDING = re.compile(r"^(\d)\. (?:\*\w+ reader\.\* )?\*\*(.+?)\*\*,?(.*)$", re.MULTILINE)
EXERCISES = sorted((ROOT / "exercises" / "en").glob("*.md"))


@pytest.mark.parametrize("path", EXERCISES, ids=lambda p: p.stem)
def test_a_review_has_three_findings_and_what_changed(path: Path) -> None:
    found = TITLE.search(path.read_text("utf-8"))
    assert found is not None
    sections = dict(SECTION.findall(REVIEWS))
    assert found[1] in sections
    findings = FINDING.findall(sections[found[1]])
    assert [int(number) for number, *_ in findings] == list(range(1, len(findings) + 1))
    assert len(findings) >= 3
    assert all(len(told.split()) >= 3 for _, _, told in findings), "and what changed"
