"""Prompts: which words above an id ask the question, and the blanks drawn inside of them."""

import re

from twofold.exercise import attributes, blanks
from twofold.exercise.attributes import Attributes
from twofold.exercise.blanks import Blank
from twofold.exercise.drafts import DraftQuestion
from twofold.exercise.findings import Findings
from twofold.exercise.model import Kind

_BOLD = re.compile(r"\*\*(?P<words>(?:[^*\\]|\\.|\*(?!\*))+)\*\*")


def read(
    paragraph: list[str], first: int, attrs: Attributes, findings: Findings
) -> tuple[list[str], DraftQuestion]:
    """Part a paragraph that ends in attributes into prose and a question.

    Args:
        paragraph: Its lines; the last one without its attributes.
        first: The index of its first line.
        attrs: The attributes at its end.
        findings: Takes E20 and E39.

    Returns:
        The lines that are prose, and the question. A sentence brings its blank along; any other
        question has none yet.
    """
    cut = _cut(paragraph)
    words = " ".join(part.strip() for part in paragraph[cut:])
    column = len(paragraph[cut]) - len(paragraph[cut].lstrip()) + 1
    question = DraftQuestion(first + cut + 1, column, attrs, words)
    if blanks.has_blank(words):
        parts = tuple(part.replace("**", "") for part in blanks.runs(words))
        question.parts, question.prompt = parts, ""
        question.blank = Blank(Kind.SENTENCE, question.line, signatures=len(parts) - 1)
        empty = not any(part.strip() for part in parts)
    else:
        question.prompt = _unbold(words)
        empty = not question.prompt.strip("*_ \t")
    number = first + len(paragraph)
    if empty:
        findings.error(
            "E39", number, column, "this question has no words.", "Write them before the id."
        )
    if not attrs.id_column:
        findings.error(
            "E20",
            number,
            attrs.column,
            "this question has no id.",
            f"Add #{attributes.slug(words)} to the braces; a plain brace is \\{{ \\}}.",
        )
    return paragraph[:cut], question


def _unbold(words: str) -> str:
    inner = words[2:-2]
    if "*" in inner or "\\" in inner:
        bold = _BOLD.fullmatch(words)
        return bold["words"].strip() if bold else words
    return inner.strip() if inner and words[:2] == words[-2:] == "**" else words


def _cut(paragraph: list[str]) -> int:
    """Return where the prompt begins: behind a list, or at a last line in bold."""
    if len(paragraph) == 1:
        return 0
    if paragraph[-1].strip().startswith("**") and not any(
        blanks.has_blank(line) for line in paragraph[:-1]
    ):
        return len(paragraph) - 1
    lists = [i + 1 for i, line in enumerate(paragraph[:-1]) if blanks.is_list_item(line)]
    return lists[-1] if lists else 0
