from tests.unit.paper.evenings import flat, kept, walk
from twofold.exercise.model import Kind
from twofold.paper.record import record
from twofold.paper.sheet import (
    Band,
    Entries,
    Grid,
    Heading,
    Kept,
    Options,
    Prompt,
    Prose,
    Scale,
    Sentence,
    Signatures,
    Title,
    without_names,
)
from twofold.paper.words import ENGLISH

OPTIONS = (("rest", "more rest"), ("time", "more time"))


def test_both_answers_stand_under_their_question_with_the_name_of_that_day() -> None:
    sheet = record(
        walk(),
        [kept("moment", Kind.TEXT, "Tea.", "b"), kept("moment", Kind.TEXT, "Soup.", "a")],
    )
    assert [b for b in sheet.blocks if isinstance(b, Prompt)] == [Prompt("Asked about moment:")]
    bands = [b for b in sheet.blocks if isinstance(b, Band)]
    assert [(b.owner, b.name, b.blocks) for b in bands] == [
        ("a", "Ana", (Kept("Soup."),)),
        ("b", "Sam", (Kept("Tea."),)),
    ]
    assert sheet.filled
    assert sheet.named


def test_every_kind_reads_back_as_it_was_asked() -> None:
    answers = [
        kept("s", Kind.SCALE, 4, top=5, low="low", high="high", question_no=1),
        kept("o", Kind.SINGLE, "time", options=OPTIONS, question_no=2),
        kept("m", Kind.MULTI, ["rest"], options=OPTIONS, question_no=3),
        kept("f", Kind.SENTENCE, ["calm", ""], prompt="I feel ____ when ____.", question_no=4),
        kept("l", Kind.LIST, ["tea", " ", "sleep"], question_no=5),
        kept("t", Kind.TABLE, [["Ana", "call", "Friday"]], columns=("A", "B", "C"), question_no=6),
        kept("g", Kind.SIGN, {"a": "Ana", "b": "Sam"}, "ours", question_no=7),
    ]
    inside = [b for b in flat(record(walk(), answers)) if not isinstance(b, (Band, Prompt))][2:]
    assert inside == [
        Scale("low", "high", 5, chosen=4),
        Options(("more rest", "more time"), chosen=(1,)),
        Options(("more rest", "more time"), many=True, chosen=(0,)),
        Sentence(("I feel ", " when ", "."), ("calm", "")),
        Entries(2, ("tea", "sleep")),
        Grid(("A", "B", "C"), (("Ana", "call", "Friday"),)),
        Signatures(ENGLISH.signed, ("Ana", "Sam")),
    ]


def test_the_second_time_of_swapped_steps_follows_the_first_before_what_came_after() -> None:
    steps = [("end", 9, 1), ("tell", 2, 2), ("tell", 2, 1), ("back", 3, 1), ("back", 3, 2)]
    steps += [("ask", 5, 2), ("ask", 5, 1)]
    answers = [
        kept(step, Kind.TEXT, "x", step_id=step, step_title=step, step_no=number, passing=passing)
        for step, number, passing in steps
    ]
    heads = [b for b in record(walk(), answers).blocks if isinstance(b, Heading)]
    again = ENGLISH.again
    assert [(h.text, h.note) for h in heads] == [
        *(("tell", ""), ("back", ""), ("tell", again), ("back", again)),
        *(("ask", ""), ("ask", again), ("end", "")),
    ]


def test_an_evening_of_which_only_the_date_stayed() -> None:
    sheet = record(walk(), [])
    assert isinstance(sheet.blocks[0], Title)
    assert sheet.blocks[0].facts == "Sunday, 22 March 2026"
    assert sheet.blocks[1:] == (Prose(ENGLISH.only_met, quiet=True),)


def test_names_can_be_left_off() -> None:
    answers = [
        kept("moment", Kind.TEXT, "Tea.", "b"),
        kept("care", Kind.SIGN, {"a": "Ana", "b": "Sam"}, "ours", question_no=2),
    ]
    bare = without_names(record(walk(), answers))
    assert "Ana" not in str([getattr(b, "names", "") for b in flat(bare)])
    assert not any(b.name for b in bare.blocks if isinstance(b, Band))
    assert not bare.named


def test_words_of_the_couple_never_show_in_a_representation() -> None:
    answers = [
        kept("a", Kind.TEXT, "zwetschge"),
        kept("b", Kind.LIST, ["zwetschge"], question_no=2),
        kept("c", Kind.TABLE, [["zwetschge"]], columns=("x",), question_no=3),
        kept("d", Kind.SENTENCE, ["zwetschge"], prompt="I ____.", question_no=4),
        kept("e", Kind.SIGN, {"a": "zwetschge"}, question_no=5),
    ]
    sheet = record(walk(), answers)
    assert "zwetschge" not in repr(sheet)
    assert "Ana" not in repr(sheet)
