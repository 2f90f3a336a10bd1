"""Cuts the lines behind the front matter into steps, questions, blanks, asides and looks back.

Every line is met once or twice, so the work grows with the length of the file and no faster.
"""

import re
from collections.abc import Sequence

from twofold.exercise import attributes, blanks, inline, prompts, text
from twofold.exercise.attributes import Attributes
from twofold.exercise.blanks import (
    EMPTY,
    HEADING,
    NEARLY_OPTION,
    NUMBERED,
    OPTION,
    QUOTE,
    SCALE,
    SHORT_RULE,
    TABLE,
    TEXT,
    Blank,
    Sort,
)
from twofold.exercise.drafts import Body, DraftQuestion, DraftStep
from twofold.exercise.findings import Findings
from twofold.exercise.model import Kind
from twofold.exercise.quotes import QuoteReader

_TITLE_END = re.compile(r"\s#+$")
#: No attributes, no blank, no scale, nobody addressed.
_PLAIN = re.compile(r"[A-Za-z][^{}_(（:]*")
_BLANK_HELP = (
    "Add one: ____ (text), - ( ) a (choose one), - [ ] a (choose many), "
    "(1) (2) (3) (4) (5) (scale), 1. ____ (list) or a table."
)


def scan(lines: Sequence[str], start: int, roles: Sequence[str], findings: Findings) -> Body:
    """Read everything from the line with index `start` on."""
    return _Scanner(list(lines), start, roles, findings).scan()


class _Scanner:
    def __init__(
        self, lines: list[str], start: int, roles: Sequence[str], findings: Findings
    ) -> None:
        self._lines = lines
        self._at = start
        self._quotes = QuoteReader(roles, findings)
        self._findings = findings
        self._body = Body(first_line=start + 1)
        self._step: DraftStep | None = None
        self._prose: list[str] = []
        self._waiting: DraftQuestion | None = None  # its blank is still to come
        self._title_line = 0

    def scan(self) -> Body:
        # The inline checks are done here once, so that no way through the lines can miss them.
        lines, end = self._lines, len(self._lines)
        for at in [at for at in range(self._at, end) if "[" in lines[at] or "<" in lines[at]]:
            inline.check(lines[at], at + 1, self._findings)
        while self._at < end:
            line = lines[self._at]
            if not line or line.isspace():  # about every second line
                self._prose.append("")
            elif (
                self._waiting is None
                and _PLAIN.fullmatch(line)
                and (self._at + 1 == end or not lines[self._at + 1])
            ):  # most others: a paragraph of one line with nothing in it to be read
                self._prose.append(line)
            else:
                self._block(line)
                continue
            self._at += 1
        self._close_step()
        return self._body

    def _block(self, line: str) -> None:
        sort = blanks.sort_of(line)
        if sort is TEXT:
            self._paragraph()
        elif sort is HEADING:
            self._heading(line)
        elif sort in blanks.DRAWN:
            self._drawn(sort)
        elif sort is QUOTE:
            self._give_up_waiting()
            prose, self._at = self._quotes.read(self._lines, self._at, self._step)
            self._prose += prose
        elif sort is SHORT_RULE:
            self._findings.error(
                "E36", self._at + 1, 1, "a blank is drawn with three underscores or more."
            )
            self._at += 1
        else:  # meant as a choice
            blanks.nearly_option(line, self._at + 1, self._findings)
            if self._waiting:
                self._finish_options()
            else:
                self._prose.append(line)
                self._at += 1

    # ── Headings ────────────────────────────────────────────────────────────────────────────────

    def _heading(self, line: str) -> None:
        number = self._at + 1
        self._at += 1
        level, start = blanks.heading(line)
        self._give_up_waiting()
        if level > 2:
            words, attrs = attributes.split(line, number, self._findings)
            if attrs:
                self._findings.error(
                    "E12",
                    number,
                    attrs.column,
                    f"a heading with {level} # is prose and reads no attributes.",
                    "A step begins with ## and a space.",
                )
            self._prose.append(words)
            return
        words, attrs = attributes.split(line, number, self._findings)
        title = words[start:].strip()
        if title.endswith("#"):
            title = _TITLE_END.sub("", title)
        if level == 1:
            self._title(title, attrs, number)
            return
        self._close_step()
        if not title:
            self._findings.error(
                "E39", number, 1, "this step has no title.", "Write ## Title {#id}"
            )
        if attrs is None or not attrs.id_column:
            self._findings.error(
                "E20",
                number,
                attrs.column if attrs else len(line.rstrip()) + 1,
                "this step has no id, so answers could not find their way back to it.",
                f"Add {{#{attributes.slug(title)}}} at the end of the line.",
            )
        self._step = DraftStep(number, 1, title, attrs or Attributes(number, len(line) + 1))
        self._body.steps.append(self._step)

    def _title(self, title: str, attrs: Attributes | None, number: int) -> None:
        if attrs:
            self._findings.error(
                "E12",
                number,
                attrs.column,
                "the title of an exercise reads no attributes.",
                "A step begins with ## and a space.",
            )
        if self._title_line or self._step:
            self._findings.error(
                "E25",
                number,
                1,
                f"the title is already on line {self._title_line}."
                if self._title_line
                else "a title with one # stands before the first step.",
                "Steps begin with ##, parts of a step with ###; a plain # is \\#.",
            )
            return
        self._title_line = number
        self._body.heading = title
        self._prose.clear()

    def _close_step(self) -> None:
        self._give_up_waiting()
        prose = text.joined(self._prose)
        if self._step is None:
            self._body.overview = prose
        elif self._step.questions:
            self._step.closing = prose
        else:
            self._step.prose = prose
        self._prose = []

    # ── Questions and their blanks ──────────────────────────────────────────────────────────────

    def _give_up_waiting(self) -> None:
        question, self._waiting = self._waiting, None
        if question is not None:
            self._findings.error(
                "E30",
                question.line,
                question.column,
                f'the question "{question.prompt[:60]}" has no blank under it.',
                _BLANK_HELP,
            )

    def _drawn(self, sort: Sort) -> None:
        at = self._at
        blank, end = self._read_blank(sort)
        self._at = max(end, at + 1)
        if sort is not OPTION:
            for index in range(at, self._at):
                attributes.not_here(self._lines[index], index + 1, "on a blank", self._findings)
        question, self._waiting = self._waiting, None
        if question is not None:
            if blank.kind is Kind.TABLE:
                blanks.check_table(blank, self._findings)
            question.blank = blank
            return
        lines = self._lines
        if sort is TABLE and not blanks.is_fillable(blank, lines, self._at):
            self._prose += lines[at : self._at]
            return
        self._no_question(at)

    def _no_question(self, at: int) -> None:
        hint = 'End the line above with an id, for example "What happened? {#what-happened}".'
        self._findings.error("E31", at + 1, 1, "this blank has no question.", hint)

    def _read_blank(self, sort: Sort) -> tuple[Blank, int]:
        at, lines = self._at, self._lines
        if sort is OPTION:
            return blanks.options(lines, at, self._findings)
        if sort is TABLE:
            return blanks.table(lines, at, self._findings)
        if sort is SCALE:
            return blanks.scale(lines[at], at + 1, self._findings), at + 1
        end, count, drawn = at, 0, 0
        index = at
        while index < len(lines):
            found = blanks.sort_of(lines[index])
            if found is SHORT_RULE:
                self._findings.error(
                    "E36", index + 1, 1, "a blank is drawn with three underscores or more."
                )
            elif found is sort:
                count += 1
                drawn += len(blanks.runs(lines[index])) - 1
            elif found is not EMPTY:
                break
            index += 1
            if found is not EMPTY:
                end = index
        if sort is NUMBERED:
            return Blank(Kind.LIST, at + 1, count=count), end
        return Blank(Kind.TEXT, at + 1, lines=count, signatures=drawn), end

    def _finish_options(self) -> None:
        """Read on behind a misdrawn first choice, so that one slip is one fault."""
        self._at += 1
        while self._at < len(self._lines) and blanks.sort_of(self._lines[self._at]) in {
            OPTION,
            NEARLY_OPTION,
        }:
            self._at += 1
        question, self._waiting = self._waiting, None
        if question:
            question.blank = Blank(Kind.TEXT, self._at, lines=1)

    def _paragraph(self) -> None:
        """Read lines of text up to an empty line, a prompt, or the start of something else."""
        first, lines, end = self._at, self._lines, len(self._lines)
        self._quotes.whisper_outside(lines[first], first + 1)
        kept: list[str] = []
        while self._at < end:
            line = lines[self._at]
            if self._at > first and (not line or blanks.sort_of(line) is not TEXT):
                break
            self._at += 1
            if "{" not in line and "}" not in line:
                kept.append(line)
                continue
            number = self._at
            words, attrs = attributes.split(line, number, self._findings)
            if attrs is None:
                kept.append(words)
                continue
            if blanks.is_list_item(line):
                self._findings.error(
                    "E12",
                    number,
                    attrs.column,
                    "attributes are not read on an item of a list.",
                    'A choice is "- ( ) words {#id}", a blank line of a list "1. ____".',
                )
                kept.append(words)
                continue
            self._prompt([*kept, words], first, attrs)
            return
        self._plain(kept, first)

    def _plain(self, kept: list[str], first: int) -> None:
        question = self._waiting
        drawn = sum([len(blanks.runs(line)) - 1 for line in kept if "___" in line])
        if not drawn:
            if question:
                self._give_up_waiting()
            self._prose += kept
            return
        if question and "agreement" in question.attributes.classes:
            self._waiting = None
            question.blank = Blank(Kind.SIGN, first + 1, signatures=drawn)
            return
        self._give_up_waiting()
        self._prose += kept
        for number, line in enumerate(kept, first + 1):
            if blanks.has_blank(line):
                self._findings.error(
                    "E31",
                    number,
                    line.index("___") + 1,
                    "this blank has no question.",
                    "End the line with an id, for example {#what-happened}.",
                )
                return

    def _prompt(self, paragraph: list[str], first: int, attrs: Attributes) -> None:
        self._give_up_waiting()
        prose, question = prompts.read(paragraph, first, attrs, self._findings)
        self._prose += prose
        if question.blank is None:
            self._waiting = question
        step = self._step
        if step is None:
            self._findings.error(
                "E24",
                self._at,
                question.column,
                "a question stands before the first step.",
                "Begin a step above it: ## Title {#id}",
            )
            return
        lead = text.joined(self._prose)
        self._prose = []
        if step.questions:
            question.lead = lead
        else:
            step.prose = lead
        step.questions.append(question)
