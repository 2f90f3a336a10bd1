"""Breaking pages, without a single font."""

from twofold.printing.breaking import paginate, settled
from twofold.printing.measures import mm
from twofold.printing.pieces import Piece


def pages(*pieces: Piece, height: float = 100) -> list[list[float]]:
    """Return the tops of the pieces on each page."""
    return [[p.y for p in page.placed] for page in paginate(pieces, height)]


def piece(height: float, *, glued: bool = False, **more: float) -> Piece:
    return Piece(height=height, glued=glued, before=more.get("before", 0), room=more.get("room", 0))


def test_pieces_fill_a_page_and_the_space_above_is_dropped_at_its_top() -> None:
    assert pages(piece(60, before=10), piece(30, before=10), piece(30, before=10)) == [[0, 70], [0]]


def test_glued_pieces_go_to_the_next_page_together() -> None:
    assert pages(piece(80), piece(10, glued=True), piece(20)) == [[0], [0, 10]]


def test_a_step_that_would_start_low_starts_on_a_fresh_page() -> None:
    assert pages(piece(55), piece(5, room=40)) == [[0, 55]]
    assert pages(piece(65), piece(5, room=40)) == [[0], [0]]


def test_a_step_behind_a_prompt_without_lines_starts_a_page_of_its_own_all_the_same() -> None:
    thought = piece(10, glued=True)
    assert pages(piece(55), thought, piece(5, room=40)) == [[0, 55], [0]]


def test_what_is_glued_but_higher_than_a_page_breaks_where_the_page_is_full() -> None:
    tall = [piece(30, glued=True) for _ in range(5)]
    assert pages(*tall, piece(30)) == [[0, 30, 60], [0, 30, 60]]


def test_a_turn_starts_a_page_and_never_makes_an_empty_one() -> None:
    turn = Piece(height=0, turn=True)
    assert pages(turn, piece(10), turn, turn, piece(10), turn) == [[0], [0]]
    assert pages(piece(100), turn, piece(10)) == [[0], [0]]


def test_nothing_makes_no_page() -> None:
    assert pages() == []


def test_a_table_takes_its_head_along() -> None:
    head = piece(10, glued=True)
    rows = [Piece(height=30, head=head) for _ in range(5)]
    assert pages(head, *rows) == [[0, 10, 40, 70], [0, 10, 40]]


def evened(*pieces: Piece) -> list[int]:
    """Return how many pieces stand on each page of 100 mm."""
    return [len(page.placed) for page in settled(pieces, mm(100))]


def test_a_few_lines_too_many_are_drawn_in_by_the_space_between() -> None:
    loose = [piece(mm(20), before=mm(5)) for _ in range(4)]
    assert [len(p.placed) for p in paginate([*loose, piece(mm(3), before=mm(5))], mm(100))] == [
        4,
        1,
    ]
    assert evened(*loose, piece(mm(3), before=mm(5))) == [5]


def test_a_last_page_that_stays_nearly_empty_is_given_more() -> None:
    assert evened(*[piece(mm(10)) for _ in range(11)]) == [8, 3]


def test_what_fills_its_last_page_well_is_left_as_it_is() -> None:
    assert evened(*[piece(mm(10), before=mm(2)) for _ in range(13)]) == [8, 5]


def test_pages_before_a_turn_are_evened_for_themselves() -> None:
    tens = [piece(mm(10)) for _ in range(11)]
    assert evened(*tens, Piece(height=0, turn=True), piece(mm(10))) == [8, 3, 1]
