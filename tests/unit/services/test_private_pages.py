"""What one of the two writes alone is theirs until they share it."""

from tests.house import House, draft, go_to
from twofold.walk.answers import Sharing
from twofold.walk.moves import Back, EndHere, Forward, SayReady
from twofold.walk.places import Finish, HandingOver, Opened, Page


def test_private_words_are_ciphertext_until_both_open_them(pair: House) -> None:
    walk = pair.services.walking.begin("pair")
    assert isinstance(walk.standing.place, HandingOver)
    walk = pair.services.walking.move(walk, Forward())
    pair.services.walking.keep(walk, [draft(walk, "helped", "the soup")], used=3)

    (row,) = pair.of("answer", "value, value_text, sealed IS NOT NULL, visibility")
    assert row == (None, None, 1, "until_reveal")

    walk = go_to(pair, walk, "open", "the soup")
    walk = pair.services.walking.move(walk, SayReady("a"))
    assert not walk.scene.lines
    walk = pair.services.walking.move(walk, SayReady("b"))

    assert isinstance(walk.standing.place, Opened)
    assert {line.answer.value for line in walk.scene.lines if line.question.id == "helped"} == {
        "the soup a",
        "the soup b",
    }
    assert pair.of("walk_key") == [(0,)]


def test_a_writer_finds_their_own_line_again_and_the_other_does_not(pair: House) -> None:
    walk = pair.services.walking.begin("pair")
    writer = walk.scene.partner
    walk = pair.services.walking.move(walk, Forward())
    walk = pair.services.walking.move(walk, Forward(), [draft(walk, "helped", "the soup")])
    pair.reopen()

    again = pair.services.walking.resume(walk.id)
    assert isinstance(again.standing.place, HandingOver)
    assert again.scene.partner != writer
    other = pair.services.walking.move(again, Forward())
    assert [shown.answer for shown in other.scene.fields] == [None, None]


def test_only_me_is_never_written_and_not_kept_goes_with_the_page(pair: House) -> None:
    walk = pair.services.walking.begin("pair")
    walk = pair.services.walking.move(walk, Forward())
    walking = pair.services.walking
    walking.keep(walk, [draft(walk, "helped", "kingfisher")], used=1)  # typed, then thought again
    hidden = draft(walk, "helped", "kingfisher", sharing=Sharing.ONLY_ME)
    unkept = draft(walk, "much", 2, sharing=Sharing.NOT_KEPT)
    walking.keep(walk, [hidden, unkept], used=2)

    assert pair.of("answer") == [(0,)]
    assert [
        f.answer.value for f in walking.show_again(walk, lambda _: (0,)).scene.fields if f.answer
    ]

    away = walking.move(walk, Forward(), [hidden, unkept])
    back = walking.move(away, Back())
    back = walking.move(back, Back()) if isinstance(back.standing.place, Page) else back
    mine = walking.move(back, Forward())
    values = {f.question.id: f.answer and f.answer.value for f in mine.scene.fields}
    assert values == {"helped": "kingfisher", "much": None}

    pair.reopen()
    after = pair.services.walking.move(pair.services.walking.resume(walk.id), Forward())
    assert all(shown.answer is None for shown in after.scene.fields)


def test_a_number_that_was_not_shared_steers_nothing(pair: House) -> None:
    walk = pair.services.walking.begin("pair")
    for _ in range(2):
        walk = pair.services.walking.move(walk, Forward())
        kept_back = draft(walk, "much", 1, sharing=Sharing.ONLY_ME)
        walk = pair.services.walking.move(
            walk, Forward(), [kept_back, draft(walk, "helped", "soup")]
        )
    walk = pair.services.walking.move(walk, SayReady("a"))
    walk = pair.services.walking.move(walk, SayReady("b"))
    assert {line.question.id for line in walk.scene.lines} == {"helped"}

    walk = pair.services.walking.move(walk, Forward())

    assert walk.scene.step is not None
    assert walk.scene.step.id == "say"


def test_a_pass_leaves_no_trace(pair: House) -> None:
    walk = pair.services.walking.begin("pair")
    walk = pair.services.walking.move(walk, Forward())
    pair.services.walking.keep(walk, [draft(walk, "helped", "half a tho")], used=1)
    passed = [draft(walk, "helped", None), draft(walk, "much", None)]
    pair.services.walking.move(walk, Forward(), passed)

    assert pair.of("answer") == [(0,)]


def test_a_gate_steers_and_is_erased(pair: House) -> None:
    walk = pair.services.walking.begin("gated")
    for _ in range(2):
        walk = pair.services.walking.move(walk, Forward())
        walk = pair.services.walking.move(walk, Forward(), [draft(walk, "readiness", 1)])

    assert walk.scene.step is not None
    assert walk.scene.step.id == "stop"
    assert pair.of("answer") == [(0,)]
    ended = pair.services.walking.move(walk, EndHere())
    assert isinstance(ended.standing.place, Finish)
    assert pair.services.walking.summary(ended).lines == ()


def test_a_sealed_answer_stays_in_memory_and_ends_with_the_evening(pair: House) -> None:
    walk = go_to(pair, pair.services.walking.begin("gated"), "mine", number=5)
    walk = pair.services.walking.move(walk, Forward())
    pair.services.walking.keep(walk, [draft(walk, "secret", "wren")], used=1)

    assert pair.of("answer WHERE question_id = 'secret'") == [(0,)]
    shown = pair.services.walking.show_again(walk, lambda _: (0,))
    assert [f.answer and f.answer.value for f in shown.scene.fields] == ["wren"]
