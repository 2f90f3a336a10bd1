"""What the advisor says to an author, and when it keeps quiet."""

import pytest

from tests.unit.exercise.sheets import NOTES, expected
from twofold.exercise import advisor, reader, wording
from twofold.exercise.faults import Fault, Severity
from twofold.exercise.findings import Findings

HEAD = """---
id: demo
title: Demo
version: 1
lang: en
minutes: 2
depth: moderate
pillar: team
summary: A demo.
roles: [speaker, listener]
---
Either of you may pause.
"""
SPEAK = "\n## Speak {#speak who=speaker time=50s}\nSpeak.\n"
SWAP = "\n## Change {#change do=swap from=speak}\n"
KEEP = "\n## Keep {#keep}\n**Our word:** {#word .gratitude}\n____\n"
SOUND = HEAD + SPEAK + SWAP + KEEP + NOTES
LONG = "One word and " + "another word and " * 10 + "then the last one."


def advice(text: str) -> list[Fault]:
    reading = reader.read(text, "demo.md")
    assert reading.exercise, [str(f) for f in reading.faults]
    findings = Findings("demo.md")
    advisor.advise(reading.exercise, findings)
    assert all(f.severity is Severity.ADVICE for f in findings.all())
    return list(findings.all())


def changed(old: str, new: str) -> str:
    assert old in SOUND
    return SOUND.replace(old, new, 1)


def test_a_good_exercise_needs_no_advice() -> None:
    assert advice(SOUND) == []


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("A10", changed(SPEAK + SWAP, SPEAK.replace("## S", "¦## S").replace("50s", "2m"))),
        ("A11", changed("depth: moderate", "depth: deep").replace("## Speak", "¦## Speak")),
        ("A12", changed(KEEP, "\n¦## Close {#close time=20s}\nThank you.\n")),
        ("A13", "¦" + changed("may pause", "may sing")),
        ("A14", changed("Speak.\n", "It is not your ¦fault.\n")),
        ("A14", changed("summary: A demo.", "summary: A ¦wrong demo.")),
        ("A14", changed("**Our word:**", "**What ¦he said:**")),
        ("A15", changed("Speak.\n", f"Speak.\n\n¦{LONG}\n")),
        ("A15", changed("**Our word:**", f"¦**{LONG}**")),
        ("A16", "¦" + changed("Speak.\n", "Consideration necessitates care. " * 20 + "\n")),
        ("A17", changed("pillar: team", "pillar: team\n¦heat: high")),
        ("A18", changed("minutes: 2", "¦minutes: 20")),
        ("A18", "¦" + changed("minutes: 2\n", "")),
        ("A18", changed("minutes: 2", "minutes: 2\n¦short: 9").replace("=50s", "=50s short=9s")),
    ],
)  # fmt: skip
def test_advice_is_told_where_it_belongs(code: str, text: str) -> None:
    text, line, column = expected(text)
    assert (code, line, column) in [(f.code, f.line, f.column) for f in advice(text)]


def told(text: str) -> set[str]:
    return {fault.code for fault in advice(text)}


def test_what_leads_elsewhere_or_is_an_id_is_no_word() -> None:
    text = changed("Speak.\n", "A [link](https://example.org/always) is fine.\n")
    assert "A14" not in told(text.replace("{#word ", "{#wrong "))


def test_a_page_alone_before_the_talk_is_enough() -> None:
    alone = (
        "\n## Alone {#alone who=private keep=gate}\n**Ready?** {#r}\n\nno (1) (2) (3) (4) (5) yes\n"
    )
    assert "A11" not in told(
        changed("depth: moderate", "depth: deep").replace(SPEAK, alone + SPEAK)
    )


def test_a_time_out_may_be_told_in_minutes() -> None:
    hot = changed("pillar: team", "pillar: team\nheat: high")
    assert "A17" not in told(hot.replace("Rest.", "Rest for twenty minutes."))


def test_a_gentle_evening_needs_no_way_out() -> None:
    assert told(changed("may pause", "may sing").replace("moderate", "gentle")) == set()


def test_one_alone_needs_half_the_time() -> None:
    text = HEAD.replace("minutes: 2", "minutes: 1\nsolo: yes") + (
        "\n## Keep {#keep who=each time=55s}\n**My word:** {#word}\n____\n" + NOTES
    )
    assert "A18" not in told(text)
    assert "A18" in told(text.replace("solo: yes\n", ""))


@pytest.mark.parametrize(
    ("lang", "word", "way_out"),
    [("de", "Du bist schuld", "eine Pause"), ("es", "Es tu culpa", "una pausa")],
)
def test_other_languages_have_words_of_their_own(lang: str, word: str, way_out: str) -> None:
    text = SOUND.replace("lang: en", f"lang: {lang}").replace("may pause", "x")
    assert "A13" in told(text)
    text = text.replace("Either of you x", way_out)
    assert told(text) == set()
    assert "A14" in told(text.replace("Speak.\n", f"{word}.\n"))


def test_a_language_nobody_knows_is_left_in_peace() -> None:
    assert told(SOUND.replace("lang: en", "lang: fr").replace("may pause", "should")) == set()


@pytest.mark.parametrize(
    ("text", "heard"),
    [
        ("Nunca me escuchas.", ["nunca"]),
        ("Siéntense juntos, el uno al otro.", ["juntos", "el uno al otro", "uno al otro"]),
        ("Si alguien viene cansada, deben parar.", ["deben", "cansada"]),
        ("Su deseo vale; en él cabe mucho, y nadie tiene que explicarlo.", []),
        ("Siéntense a la par. Tu pareja te escucha.", []),
    ],
)
def test_in_spanish_blame_duty_and_endings_for_two_are_heard(text: str, heard: list[str]) -> None:
    words = wording.of("es")
    assert words
    assert wording.Spoken(text).found(words.unkind) == heard


@pytest.mark.parametrize(
    ("text", "open_way"),
    [
        ("Un regalo para ti, paso a paso y en voz alta.", False),
        ("Pasamos un buen rato, y basta una mirada.", False),
        ("Puedes pasar en cualquier línea.", True),
        ("Si suben las voces, paren.", True),
        ("Déjenlo para otra noche.", True),
    ],
)
def test_in_spanish_a_way_out_is_more_than_the_word_for_for(text: str, open_way: bool) -> None:
    words = wording.of("es-MX")
    assert words
    assert bool(wording.Spoken(text).found(words.ways_out)) is open_way


def test_in_spanish_a_pause_alone_is_no_time_out() -> None:
    words = wording.of("es")
    assert words
    assert not wording.Spoken("Hagan una pausa.").found(words.time_out)
    assert wording.Spoken("Hagan una pausa de veinte minutos.").found(words.time_out)
