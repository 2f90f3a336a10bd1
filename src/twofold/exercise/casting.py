"""Who does what: the words of the format (`each`, `private` …) and the roles of one exercise."""

from collections.abc import Sequence

from twofold.exercise import attributes
from twofold.exercise.attributes import Attributes
from twofold.exercise.findings import Findings, known
from twofold.exercise.model import Who
from twofold.exercise.role import Role

_WHOS = {"together": Who.TOGETHER, "each": Who.EACH, "private": Who.PRIVATE}


class Casting:
    """Reads `who=` of the steps and the questions of one exercise."""

    def __init__(self, roles: Sequence[Role], findings: Findings) -> None:
        self._roles = [role.id for role in roles]
        self._findings = findings

    def of_step(self, attrs: Attributes) -> tuple[Who, str]:
        """Return who acts, and which role where it is `Who.ROLE`. Reports E51 and E54."""
        word = attrs.get("who")
        found = _WHOS.get(word or "together")
        if found:
            return found, ""
        if word in self._roles:
            return Who.ROLE, word
        self._unknown(attrs, word, [*_WHOS, *self._roles])
        return Who.TOGETHER, ""

    def of_question(self, attrs: Attributes, step_who: Who) -> tuple[Who | None, str]:
        """Return who answers, None where the step says it. Reports E15, E51 and E54."""
        if "who" not in attrs.values:
            return None, ""
        word = attrs.get("who")
        if word != "each" and word not in self._roles:
            if word in _WHOS:
                self._findings.error(
                    "E51",
                    attrs.line,
                    attrs.at("who"),
                    f'who="{word}" is for a whole step.',
                    "A question may say who=each or name a role.",
                )
            else:
                self._unknown(attrs, word, ["each", *self._roles])
            return None, ""
        if step_who in {Who.EACH, Who.PRIVATE}:
            self._findings.error(
                "E15",
                attrs.line,
                attrs.at("who"),
                f"in a step with who={step_who} both answer every question.",
                "Leave who= out, or put the question into a step of its own.",
            )
            return None, ""
        return (Who.EACH, "") if word == "each" else (Who.ROLE, word)

    def _unknown(self, attrs: Attributes, word: str, choices: list[str]) -> None:
        findings = self._findings
        near = findings.near(word, choices)
        if self._roles or near:
            findings.error(
                "E51",
                attrs.line,
                attrs.at("who"),
                f'unknown who="{word}".',
                near or known(choices),
            )
        else:
            findings.error(
                "E54",
                attrs.line,
                attrs.at("who"),
                f'who="{word}" is a role, but the front matter names no roles.',
                f"Add roles: [{attributes.slug(word)}, listener] between the --- lines.",
            )
