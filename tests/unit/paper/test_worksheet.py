from dataclasses import replace
from pathlib import Path

import pytest

from tests.unit.paper.evenings import SHIPPED, everything, exercise, flat, written
from twofold.exercise.reader import read
from twofold.paper.sheet import (
    Aside,
    Band,
    Heading,
    Legend,
    LookBack,
    Options,
    PageOf,
    Prompt,
    Prose,
    Rules,
    Scale,
    Sentence,
    Turn,
)
from twofold.paper.words import ENGLISH
from twofold.paper.worksheet import blank

PRIVATE = """
## Together {#start}
Sit down.

## Alone {#alone who=private time=5m}
**How was it?** {#how}
____

## Still alone {#still who=private}
**And then?** {#then}
____

## Open {#open do=reveal show=alone,still}
Read.
"""
SWAP = """
## Tell {#tell who=speaker time=3m}
Tell it.

> listener: Only listen.

**What I heard:** {#heard who=listener}
____

## Trade {#trade do=swap from=tell}
The other way round.
"""


def headings(sheet_exercise: str) -> list[Heading]:
    return [b for b in flat(blank(written(sheet_exercise))) if isinstance(b, Heading)]


def own_pages(steps: str) -> list[tuple[str, str, list[str]]]:
    """Return whose the pages are that follow the shared sheet, their words and their steps."""
    found: list[tuple[str, str, list[str]]] = []
    for block in blank(written(steps)).blocks:
        if isinstance(block, PageOf):
            found.append((block.owner, block.words, []))
        elif isinstance(block, Heading) and found:
            found[-1][2].append(block.text)
    return found


def test_private_steps_get_one_page_for_each_of_the_two() -> None:
    words, steps = ENGLISH.private_page, ["Alone", "Still alone"]
    assert own_pages(PRIVATE) == [("a", words, steps), ("b", words, steps)]
    blocks = blank(written(PRIVATE)).blocks
    first, second = (n for n, b in enumerate(blocks) if isinstance(b, PageOf))
    for start, end, owner in ((first, second, "a"), (second, len(blocks), "b")):
        assert isinstance(blocks[start - 1], Turn)
        bands = [b for b in blocks[start:end] if isinstance(b, Band)]
        assert {b.owner for b in bands} == {owner}


def test_the_shared_sheet_goes_through_all_steps_and_sends_to_the_private_pages() -> None:
    blocks = blank(written(PRIVATE)).blocks
    shared = blocks[: next(n for n, b in enumerate(blocks) if isinstance(b, Turn))]
    told = [(b.number, b.text, b.away) for b in shared if isinstance(b, Heading)]
    assert told == [
        (1, "Together", False),
        (2, "Alone", True),
        (3, "Still alone", True),
        (4, "Open", False),
    ]
    assert not any(isinstance(b, (Band, Prompt)) for b in shared)
    sent = next(b for b in shared if isinstance(b, Heading) and b.away)
    assert sent.note == f"each alone, 5 minutes · {ENGLISH.own_page}"


def test_what_is_written_after_a_page_was_shown_stands_on_the_same_page() -> None:
    later = "\n## Later {#later who=private}\n**More:** {#more}\n____\n"
    later += "\n## Show {#show do=reveal show=later}\nRead.\n"
    pages = [steps for _, _, steps in own_pages(PRIVATE + later)]
    assert pages == [["Alone", "Still alone", "Later"]] * 2


def test_what_is_shown_later_does_not_stand_on_a_page_that_is_shown_before() -> None:
    twice = PRIVATE.replace("show=alone,still", "show=alone")
    twice += "\n## Show {#show do=reveal show=still}\nRead.\n"
    pages = [steps for _, _, steps in own_pages(twice)]
    assert pages == [["Alone"], ["Still alone"]] * 2


def test_swapped_steps_stand_twice_with_the_roles_exchanged() -> None:
    blocks = flat(blank(written(SWAP)))
    told = [b for b in blocks if isinstance(b, Heading) and b.text == "Tell"]
    assert [(h.number, h.mark) for h in told] == [(1, "a"), (1, "b")]
    assert ENGLISH.again in told[1].note
    assert [b.owner for b in blocks if isinstance(b, Band)] == ["b", "a"]
    assert [b.owner for b in blocks if isinstance(b, Aside)] == ["b", "a"]
    keys = [b.key for b in blocks if isinstance(b, Rules) and b.key]
    assert [(k.passing, k.owner) for k in keys] == [(1, "b"), (2, "a")]


def test_time_is_told_in_words() -> None:
    notes = {h.text: h.note for h in headings(PRIVATE + SWAP.replace("## Tell", "\n## Tell"))}
    assert notes["Alone"] == "each alone, 5 minutes"
    assert notes["Tell"].startswith("speaks · 3 minutes each")
    assert [h.note for h in headings("## Rest {#rest do=pause time=90s}\nQuiet.\n")] == [
        "90 seconds, quietly"
    ]


@pytest.mark.parametrize(
    ("condition", "words"),
    [
        ("any level <= 2", "Only if one of you chose 1 or 2 for “How supported did I feel?”"),
        ("both level >= 3", "Only if both of you chose 3 to 5 for “How supported did I feel?”"),
        ("any level is-not 3", "Only if one of you chose 1, 2, 4 or 5 for “How supported"),
        ("any help is ear", "Only if one of you chose “an ear” for “What would help”"),
        ("any help empty", "Only if one of you left “What would help” open"),
        (
            "any level <= 2 and any help answered",
            "feel?”, and one of you wrote something for “What would help”",
        ),
        (
            "any level <= 2 or any mood <= 2",
            "chose 1 or 2 for “How supported did I feel?” or “Mood”",
        ),
    ],
)
def test_conditions_read_only_if(condition: str, words: str) -> None:
    steps = f"""
## Ask {{#ask who=each}}
**How *supported* did I feel?** {{#level}}

low (1) (2) (3) (4) (5) high

**Mood.** {{#mood}}

low (1) (2) (3) (4) (5) high

**What would help:** {{#help}}
- ( ) an ear {{#ear}}
- ( ) a hand {{#hand}}

## Then {{#then if="{condition}"}}
Talk.
"""
    prose = [b.html for b in flat(blank(written(steps))) if isinstance(b, Prose)]
    assert any(words in p for p in prose), prose


@pytest.mark.parametrize(
    ("condition", "says"),
    [("any ready <= 2", ENGLISH.gate), ("both ready >= 4", ENGLISH.gate_both)],
)
def test_a_gate_leaves_no_ink_and_does_not_tell_what_was_asked(condition: str, says: str) -> None:
    steps = """
## Before {#before who=private keep=gate}
**How ready am I?** {#ready}

not today (1) (2) (3) (4) (5) ready

## Another day {#other do=end if="CONDITION"}
Good.
"""
    sheet = blank(written(steps.replace("CONDITION", condition)))
    blocks = flat(sheet)
    assert not any(isinstance(b, (Scale, Rules, Band, PageOf)) for b in blocks)
    told = [b.html for b in blocks if isinstance(b, Prose)]
    assert f"Only if {says}" in told
    assert not any("ready" in t for t in told if t.startswith("Only if"))


def test_sealed_pages_stay_apart_from_those_that_will_be_shown() -> None:
    sealed = PRIVATE + "\n## Mine {#mine who=private keep=sealed}\n**Only for me:** {#me}\n____\n"
    pages = [b for b in blank(written(sealed)).blocks if isinstance(b, PageOf)]
    assert [p.words for p in pages] == [ENGLISH.private_page, ENGLISH.sealed_page] * 2


def test_a_question_is_followed_by_the_blank_that_was_drawn() -> None:
    steps = """
## Write {#write}
**Long:** {#long}
____
____
____

**I feel** ____ **when** ____. {#feel}

**Pick two:** {#pick max=2}
- [ ] one
- [ ] two
- [ ] three
"""
    blocks = flat(blank(written(steps)))
    kinds = [b for b in blocks if isinstance(b, (Prompt, Rules, Sentence, Options))]
    assert isinstance(kinds[0], Prompt)
    assert kinds[1] == Rules(3, kinds[1].key if isinstance(kinds[1], Rules) else None)
    assert isinstance(kinds[2], Sentence)
    assert len(kinds[2].parts) == 3
    assert kinds[2].parts[1].startswith(" ")
    assert isinstance(kinds[3], Prompt)
    assert kinds[3].hint == "up to 2"
    assert isinstance(kinds[4], Options)
    assert kinds[4].many


def test_looking_back_at_tonight_needs_no_lines_to_copy_onto() -> None:
    steps = """
## Write {#write}
**A word:** {#word}
____

## Read {#read}
> Look back: [your word](#word "recall this")

> Look back: [the last word](#word "recall previous")
"""
    backs = [b for b in flat(blank(written(steps))) if isinstance(b, LookBack)]
    assert [(b.lead, b.lines > 0) for b in backs] == [("Look back", False), ("Look back", True)]


def test_marks_are_given_out_only_where_something_is_one_persons() -> None:
    assert any(isinstance(b, Legend) for b in blank(written(PRIVATE)).blocks)
    together = "## Talk {#talk}\nTalk.\n\n**Ours:** {#ours}\n____\n"
    assert not any(isinstance(b, (Legend, Band)) for b in blank(written(together)).blocks)


def test_notes_print_only_on_request() -> None:
    plain = [b.text for b in blank(everything()).blocks if isinstance(b, Heading)]
    asked = blank(everything(), notes=("why", "nothing-of-the-kind"))
    more = [b.text for b in asked.blocks if isinstance(b, Heading)]
    assert [text for text in more if text not in plain] == ["Why this helps"]


@pytest.mark.parametrize("path", SHIPPED, ids=lambda p: p.stem)
def test_every_shipped_question_has_its_place_to_write(path: Path) -> None:
    found = exercise(path)
    blocks = flat(blank(found))
    asked = {q.id for s, q in found.questions() if s.keep != "gate"}
    keys = [getattr(b, "key", None) for b in blocks]
    assert asked == {key.question for key in keys if key is not None}


def test_nothing_on_a_blank_sheet_is_named_or_filled() -> None:
    sheet = blank(everything())
    assert not sheet.named
    assert not sheet.filled


def test_a_broken_file_prints_as_far_as_it_was_read() -> None:
    broken = """---
id: broken
title: Broken
version: 1
lang: en
roles: [one, two]
---
## A {#a who=nobody if="ghost <= 2"}
Words.

**Asked:** {#q who=three}
____

## Back {#b do=swap from=nowhere}

## Show {#c do=reveal show=ghost}
"""
    reading = read(broken, "broken.md")
    assert reading.exercise is None
    assert reading.preview is not None
    sheet = blank(reading.preview)
    assert any(isinstance(b, Heading) and b.text == "A" for b in flat(sheet))


def test_words_may_come_in_another_language() -> None:
    german = replace(ENGLISH, alone_time="jede:r für sich, {time}", some_minutes="{count} Minuten")
    notes = [b.note for b in flat(blank(written(PRIVATE), german)) if isinstance(b, Heading)]
    assert "jede:r für sich, 5 Minuten" in notes
