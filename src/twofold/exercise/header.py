"""The keys of front matter: which there are, which are needed, and what each may say."""

import re
from dataclasses import dataclass, field

from twofold.exercise import attributes
from twofold.exercise.findings import Findings, known
from twofold.exercise.front_matter import Entry, FrontMatter
from twofold.exercise.languages import is_language
from twofold.exercise.role import Role

NEEDED = ("id", "title", "version", "lang")
KINDS = ("exercise", "program")
DEPTHS = ("gentle", "moderate", "deep")
RHYTHMS = ("once", "daily", "weekly", "monthly")
PILLARS = ("base", "team", "needs", "regard", "conflict")
HEATS = ("low", "high")
TONIGHTS = ("tired", "good-news", "uneven", "stuck", "deeper", "distant", "upset")
STARTS = ("alternate", "ask")
KEYS = (
    *NEEDED,
    *"kind minutes depth rhythm topics summary sources roles starts was translates".split(),  # noqa: SIM905 - shorter to read
    *"pillar heat solo tonight short motif every".split(),  # noqa: SIM905 - shorter to read
)

_WORDS = {
    "kind": KINDS,
    "depth": DEPTHS,
    "rhythm": RHYTHMS,
    "pillar": PILLARS,
    "heat": HEATS,
    "tonight": TONIGHTS,
    "starts": STARTS,
    "solo": ("yes", "no"),
}
_LISTS = frozenset({"topics", "sources", "roles", "was", "tonight", "every"})
_WHOLE = re.compile(r"[0-9]{1,6}")
_ROLE = re.compile(r"(?P<id>[^\s=:]+)(?:\s*[=:]\s*(?P<words>.*))?")


@dataclass(slots=True, kw_only=True)
class Header:
    """What the front matter says. Fields as in `model.Exercise`; `places`: where each key is."""

    id: str = ""
    title: str = ""
    version: int = 1
    lang: str = "en"
    kind: str = "exercise"
    summary: str = ""
    minutes: int | None = None
    depth: str = ""
    rhythm: str = ""
    pillar: str = ""
    heat: str = ""
    solo: bool = False
    motif: str = ""
    topics: tuple[str, ...] = ()
    tonight: tuple[str, ...] = ()
    sources: tuple[str, ...] = ()
    roles: tuple[Role, ...] = ()
    starts: str = "alternate"
    short: str = ""
    short_minutes: int = 0
    was: tuple[str, ...] = ()
    every: tuple[str, ...] = ()
    translates: int | None = None
    places: dict[str, tuple[int, int]] = field(default_factory=dict)

    def at(self, key: str) -> tuple[int, int]:
        """Return line and column of a key's value, or of the first line."""
        return self.places.get(key, (1, 1))


def read(front: FrontMatter, findings: Findings, folder_lang: str = "") -> Header:
    """Check every key. Reports E04, E05, E08–E10, E13, E18, E19."""
    reader = _Reader(front.entries, findings)
    header = reader.header()
    if not findings.has("E01"):
        for key in NEEDED:
            if key not in front.entries and not front.names(key):
                findings.error(
                    "E05",
                    1,
                    1,
                    f'the front matter has no "{key}".',
                    {
                        "id": "Add id: my-exercise",
                        "title": "Add title: My exercise",
                        "version": "Add version: 1",
                        "lang": f"Add lang: {folder_lang or 'en'}",
                    }[key],
                )
    if folder_lang and "lang" in front.entries and header.lang != folder_lang:
        findings.error(
            "E09",
            *header.at("lang"),
            f'lang is "{header.lang}", but the file lies in the folder "{folder_lang}".',
            f"Write lang: {folder_lang}, or move the file.",
        )
    return header


class _Reader:
    def __init__(self, entries: dict[str, Entry], findings: Findings) -> None:
        self._entries = entries
        self._findings = findings

    def header(self) -> Header:
        for entry in self._entries.values():
            self._check_shape(entry)
        short = self._text("short")
        short_minutes = int(short) if _WHOLE.fullmatch(short) else 0
        return Header(
            id=self._id("id"),
            title=self._text("title"),
            version=self._version(),
            lang=self._lang(),
            kind=self._word("kind") or "exercise",
            summary=self._text("summary"),
            minutes=self._whole("minutes", 240),
            depth=self._word("depth"),
            rhythm=self._word("rhythm"),
            pillar=self._word("pillar"),
            heat=self._word("heat"),
            solo=self._word("solo") == "yes",
            motif=self._id("motif"),
            topics=self._texts("topics"),
            tonight=tuple(self._known("tonight", i, w) for i, w in self._each("tonight") if w),
            sources=self._texts("sources"),
            roles=self._roles(),
            starts=self._word("starts") or "alternate",
            short="" if short_minutes else self._id("short"),
            short_minutes=short_minutes,
            was=self._ids("was"),
            every=self._ids("every"),
            translates=self._whole("translates", 999_999),
            places={key: entry.at() for key, entry in self._entries.items()},
        )

    def _check_shape(self, entry: Entry) -> None:
        findings = self._findings
        if entry.key not in KEYS:
            findings.error(
                "E04",
                entry.line,
                entry.column,
                f'unknown front-matter key "{entry.key[:60]}".',
                findings.near(entry.key, KEYS) or known(KEYS),
            )
        elif not entry.values or not all(entry.values):
            if not findings.has("E06"):
                findings.error(
                    "E18", *entry.at(), f'"{entry.key}" has no words.', "Write them or delete it."
                )
        elif entry.listed and entry.key not in _LISTS and len(entry.values) > 1:
            findings.error(
                "E18", *entry.at(1), f'"{entry.key}" is one text, not a list.', "Keep one."
            )

    def _each(self, key: str) -> list[tuple[int, str]]:
        entry = self._entries.get(key)
        return list(enumerate(entry.values)) if entry else []

    def _texts(self, key: str) -> tuple[str, ...]:
        return tuple(word for _, word in self._each(key) if word)

    def _text(self, key: str) -> str:
        return self._entries[key].text if key in self._entries else ""

    def _place(self, key: str, index: int = 0) -> tuple[int, int]:
        return self._entries[key].at(index)

    def _known(self, key: str, index: int, word: str) -> str:
        if word in _WORDS[key]:
            return word
        self._findings.error(
            "E19",
            *self._place(key, index),
            f'unknown {key} "{word[:60]}".',
            self._findings.near(word, _WORDS[key]) or known(_WORDS[key]),
        )
        return ""

    def _word(self, key: str) -> str:
        word = self._text(key)
        return self._known(key, 0, word) if word else ""

    def _id(self, key: str) -> str:
        word = self._text(key)
        if word and attributes.usable_id(word, *self._place(key), self._findings):
            return word
        return ""

    def _ids(self, key: str) -> tuple[str, ...]:
        return tuple(
            word
            for index, word in self._each(key)
            if word and attributes.usable_id(word, *self._place(key, index), self._findings)
        )

    def _version(self) -> int:
        word = self._text("version")
        if word and (not _WHOLE.fullmatch(word) or int(word) < 1):
            self._findings.error(
                "E08",
                *self._place("version"),
                f'version is a whole number such as 1, not "{word[:30]}".',
            )
            return 1
        return int(word) if word else 1

    def _whole(self, key: str, most: int) -> int | None:
        word = self._text(key)
        if not word:
            return None
        if _WHOLE.fullmatch(word) and 1 <= int(word) <= most:
            return int(word)
        self._findings.error(
            "E18",
            *self._place(key),
            f'{key} "{word[:30]}" is not usable.',
            f"Write a whole number from 1 to {most}.",
        )
        return None

    def _lang(self) -> str:
        word = self._text("lang")
        if word and not is_language(word):
            self._findings.error(
                "E09",
                *self._place("lang"),
                f'"{word[:30]}" is no language we know.',
                "Write two letters such as en, de or fr.",
            )
            return "en"
        return word or "en"

    def _roles(self) -> tuple[Role, ...]:
        entry = self._entries.get("roles")
        if entry is None:
            return ()
        roles: list[Role] = []
        for index, word in self._each("roles"):
            found = _ROLE.fullmatch(word)
            role = found["id"] if found else word
            line, column = entry.at(index)
            if not attributes.usable_id(role, line, column, self._findings):
                continue
            if role in {"together", "each", "private"}:
                self._findings.error(
                    "E18", line, column, f'"{role}" already means something and is no role.'
                )
            roles.append(Role(role, ((found["words"] if found else "") or role).strip()))
        if len({role.id for role in roles}) != 2 or len(roles) != 2:
            if len(entry.values) != 2 or len({role.id for role in roles}) == 1:
                self._findings.error(
                    "E10",
                    *entry.at(),
                    f"an exercise has two different roles, or none; here are {len(entry.values)}.",
                    "Write roles: [speaker, listener].",
                )
            return tuple({role.id: role for role in roles}.values())[:2]
        return tuple(roles)
