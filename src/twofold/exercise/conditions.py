"""`if="any level <= 2 and help is listening"`: read, never run as code."""

import re

from twofold.exercise.model import Clause, Condition

COMPARISONS = ("<=", ">=", "<", ">")
QUANTIFIERS = ("any", "both")
EXAMPLES = 'For example "any level <= 2", "help is listening", "plan answered".'

_JOIN = re.compile(r"\s+(and|or)\s+")
_QUANTIFIER = re.compile(r"(any|both)\s+")
_QUESTION = re.compile(r"[^\s<>=!]+")
_OPERATOR = re.compile(r"\s*(<=|>=|<|>)\s*|\s+(is-not|is|has|answered|empty)(?:\s+|$)")


def parse(words: str) -> Condition | None:
    """Return the condition, or None where it cannot be read."""
    pieces = _JOIN.split(words.strip())
    joins = set(pieces[1::2])
    if len(joins) > 1:
        return None
    clauses = [_clause(piece.strip()) for piece in pieces[::2]]
    found = tuple(clause for clause in clauses if clause is not None)
    if len(found) != len(clauses):
        return None
    return Condition(found, joins.pop() if joins else "and", words)


def _clause(words: str) -> Clause | None:
    quantifier = _QUANTIFIER.match(words)
    at = quantifier.end() if quantifier else 0
    question = _QUESTION.match(words, at)
    if not question:
        return None
    operator = _OPERATOR.match(words, question.end())
    if not operator:
        return None
    op = operator[1] or operator[2]
    value = words[operator.end() :].strip()
    if (op in {"answered", "empty"}) == bool(value):
        return None
    if any(mark in value for mark in "<>=") or (op != "has" and " " in value):
        return None
    return Clause(quantifier[1] if quantifier else "", question.group(), op, value)
