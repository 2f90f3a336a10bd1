"""Quotes: looks back and words for one role are taken out of them, the rest is prose."""

import re
from collections.abc import Sequence

from twofold.exercise import attributes, blanks, inline, text
from twofold.exercise.blanks import QUOTE, TEXT
from twofold.exercise.drafts import DraftRecall, DraftStep
from twofold.exercise.findings import Findings

_QUOTE = re.compile(r"\s{0,3}>\s?")
_SPEAKER = re.compile(r"\s*(?P<role>[A-Za-z][\w-]{0,47})\s*(?P<colon>:?)(?:\s|$)")


class QuoteReader:
    """Reads the quotes of one exercise."""

    def __init__(self, roles: Sequence[str], findings: Findings) -> None:
        self._roles = roles
        self._findings = findings

    def read(
        self, lines: Sequence[str], start: int, step: DraftStep | None
    ) -> tuple[list[str], int]:
        """Read the quote that begins at index `start`.

        Args:
            lines: Every line of the file.
            start: Where the quote begins.
            step: The step it stands in, which takes its looks back and its words for one role;
                None before the first step.

        Returns:
            The lines that stay prose, and the index behind the quote.
        """
        at, speaker = start, ""
        spoken: list[str] = []
        prose = [""]
        while at < len(lines):
            line, number = lines[at], at + 1
            sort = blanks.sort_of(line)
            lazy = sort is TEXT and at > start and not line.rstrip().endswith("}")
            if sort is not QUOTE and not lazy:
                break
            mark = _QUOTE.match(line)
            inner = mark.end() if mark and not lazy else 0
            attributes.not_here(line, number, "in a quote", self._findings)
            if blanks.has_blank(line):
                self._findings.error(
                    "E31", number, line.index("___") + 1, "a quote has no room for a blank."
                )
            at += 1
            found = None if lazy else self._addressed(line[inner:], number, inner, step)
            if found:
                _say(speaker, spoken, step)
                speaker, spoken = found[0], [found[1]]
            elif speaker:
                spoken.append(line[inner:])
            elif not self._looks_back(line, number, inner, step):
                prose.append(line)
        _say(speaker, spoken, step)
        return [*prose, ""], at

    def whisper_outside(self, line: str, number: int) -> None:
        """Warn of a line outside of quotes that addresses one role (W51)."""
        found = _SPEAKER.match(line) if self._roles and ":" in line else None
        if found and found["colon"] and found["role"] in self._roles:
            self._findings.warn(
                "W51",
                number,
                found.start("role") + 1,
                f"words for the {found['role']} alone stand in a quote.",
                f"Write > {found['role']}: …",
            )

    def _addressed(
        self, words: str, number: int, start: int, step: DraftStep | None
    ) -> tuple[str, str] | None:
        """Return role and words of `> listener: …`."""
        if not self._roles:
            return None
        found = _SPEAKER.match(words)
        if not found:
            return None
        role, column = found["role"], start + found.start("role") + 1
        if role in self._roles:
            if not found["colon"]:
                self._findings.warn(
                    "W51",
                    number,
                    column,
                    f'this quote begins with "{role}" and is for both.',
                    f"For that person alone write > {role}: …",
                )
                return None
            if step is None:
                self._findings.error(
                    "E24", number, column, "words for one role stand in a step, not before it."
                )
            return role, words[found.end() :]
        meant = self._findings.nearest(role.lower(), self._roles) if found["colon"] else ""
        if meant:
            self._findings.error(
                "E51", number, column, f'no role is called "{role}".', f'Did you mean "{meant}"?'
            )
        return None

    def _looks_back(self, line: str, number: int, start: int, step: DraftStep | None) -> bool:
        """Take the looks back out of a line of a quote. Links elsewhere are met in `links`."""
        if step is None or "recall " not in line:
            return False
        found = [link for link in inline.links(line) if link.title.startswith("recall ")]
        if not found:
            return False
        at = start
        for link in found:
            step.recalls.append(
                DraftRecall(
                    number,
                    link.start + 1,
                    link.target,
                    link.title.removeprefix("recall ").strip(),
                    line[at : link.start].strip(),
                    link.words,
                )
            )
            at = link.end
        if line[at:].strip(" \t.;,:!?…"):
            self._findings.advise(
                "A07",
                number,
                at + 1,
                "words behind a look back are not shown.",
                "Put them before it, or on a line outside the quote.",
            )
        return True


def _say(speaker: str, spoken: list[str], step: DraftStep | None) -> None:
    if speaker and step:
        step.asides.append((speaker, text.joined(spoken)))
