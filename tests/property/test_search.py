"""Search finds exactly what a plain scan finds, whatever was written and whatever is typed.

The scan is written for itself: it folds character by character, cuts with a loop, and compares
words with words. Only the rule is the same, in `journal.folding` and `journal.wish`.
"""

import unicodedata
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from tests.unit.journal.book import NOW, asked, begun, opened
from twofold.journal import afterwards, answers, search, walks
from twofold.journal.afterwards import KeptNote
from twofold.journal.folding import placed, tokens
from twofold.journal.store import Store, Unit
from twofold.journal.wish import read_wish
from twofold.walk.kept import Stays

# ── The plain scan ──────────────────────────────────────────────────────────────────────────────
ACCENTS = (
    "0300-036F 0483-0489 0591-05BD 05BF-05BF 05C1-05C2 05C4-05C5 05C7-05C7 0610-061A 064B-065F "
    "0670-0670 06D6-06DC 06DF-06E4 06E7-06E8 06EA-06ED 1AB0-1AFF 1DC0-1DFF 20D0-20F0 FE00-FE0F "
    "FE20-FE2F E0100-E01EF 00AD-00AD 200C-200D 2060-2060"
)
UNSPACED = (
    "0E00-0EFF 1000-109F 1780-17FF 19E0-19FF 1950-19DF 1A20-1AAF A9E0-A9FF AA60-AADF 3005-3007 "
    "303B-303B 3040-30FF 3105-312F 31A0-31BF 31F0-31FF 3400-4DBF 4E00-9FFF F900-FAFF 16FE0-18D8F "
    "1AFF0-1B2FF 20000-3FFFF"
)
STROKES = dict(zip("øłđħŧı", "oldhti", strict=True)) | {"æ": "ae", "œ": "oe", "þ": "th"}
QUOTES = '"“”„‟«»「」『』'


def within(char: str, ranges: str) -> bool:
    code = ord(char)
    return any(
        int(low, 16) <= code <= int(high, 16)
        for low, high in (pair.split("-") for pair in ranges.split())
    )


def words_of(text: str) -> list[str]:
    """Return the words of a text as people remember them."""
    apart = unicodedata.normalize("NFKD", unicodedata.normalize("NFKD", text).casefold())
    kept = "".join(STROKES.get(c, c) for c in apart if not within(c, ACCENTS))
    found, word = [], ""
    for char in [*unicodedata.normalize("NFC", kept), " "]:
        letter = char.isalnum() or unicodedata.category(char).startswith("M")
        single = letter and within(char, UNSPACED)
        if letter and not single:
            word += char
            continue
        if word:
            found.append(word[:64])
            word = ""
        if single:
            found.append(char)
    return found


def pieces_of(typed: str) -> list[tuple[list[str], bool]]:
    """Return what was typed as words side by side, and whether the last may go on."""
    pieces, word, quoted = [], "", False
    for char in typed[:400]:
        if char in QUOTES:
            pieces.append((word, not quoted))
            word, quoted = "", not quoted
        elif char.isspace() and not quoted:
            pieces.append((word, True))
            word = ""
        else:
            word += char
    pieces.append((word, True))
    cut = [(words_of(words), open_) for words, open_ in pieces]
    told = []
    for words, goes_on in cut:
        if not words:
            continue
        last = words[-1]
        korean = "\u1100" <= last[0] <= "\u11ff" or "\uac00" <= last[0] <= "\ud7ff"
        open_ = goes_on and not within(last[0], UNSPACED) and (len(last) > 1 or korean)
        if (words, open_) not in told:
            told.append((words, open_))
    return told[:16]


def stands_in(piece: tuple[list[str], bool], text: str) -> bool:
    words, open_ = piece
    there = words_of(text)
    for start in range(len(there) - len(words) + 1):
        part = there[start : start + len(words)]
        if open_ and part[:-1] == words[:-1] and part[-1].startswith(words[-1]):
            return True
        if part == words:
            return True
    return False


def scan(lines: dict[str, tuple[str, ...]], typed: str) -> set[str]:
    """Return the lines that have every piece, in one of their texts."""
    pieces = pieces_of(typed)
    return {
        line
        for line, texts in lines.items()
        if pieces and all(any(stands_in(piece, text) for text in texts) for piece in pieces)
    }


# ── What is written, and what is typed ──────────────────────────────────────────────────────────
POOL = (  # noqa: SIM905 - shorter to read
    "calm calmly Gespräch GESPRACH straße can't naïve Ångström łódź 幸福 家族の時間 ガッツ ｶﾞ "
    "ที่รัก ความรัก 한국어 한 हिन्दी Ελλάδα ς и̂ й שָׁלוֹם مُحَمَّد ﬁne ½ ⅷ a I 12 x_y e\u0301 ៣០ မြန်မာ 😀 —"
).split()
texts = st.one_of(
    st.text(st.characters(exclude_categories=["Cs"]), max_size=40),
    st.lists(
        st.one_of(
            st.sampled_from(POOL), st.text(st.characters(exclude_categories=["Cs"]), max_size=4)
        ),
        max_size=7,
    ).map(" ".join),
)
OPERATORS = st.sampled_from(
    [
        '"',
        "*",
        "NEAR(a b)",
        "AND",
        "OR",
        "NOT",
        "said:",
        "^",
        "-",
        "(",
        ")",
        "''",
        "\x00",
        "“",
        "a*",
    ]
)


@st.composite
def wishes(draw: st.DrawFn) -> tuple[list[str], str]:
    """Return some lines, and something typed that is often a part of one of them."""
    lines = draw(st.lists(texts.filter(bool), min_size=1, max_size=5))
    part = draw(st.sampled_from(lines))
    start = draw(st.integers(0, len(part)))
    cut = part[start : draw(st.integers(start, len(part)))]
    typed = draw(
        st.one_of(
            st.just(cut),
            st.just(f'"{cut}"'),
            st.just(f"{cut.upper()} "),
            texts,
            st.lists(st.one_of(OPERATORS, st.just(cut), st.sampled_from(POOL)), max_size=4).map(
                " ".join
            ),
        )
    )
    return lines, typed


class UndoError(Exception):
    """Ends a unit of work without a trace."""


@contextmanager
def undone(store: Store) -> Iterator[Unit]:
    """Write something and take it back."""
    with suppress(UndoError), store.writing() as db:
        yield db
        raise UndoError


@pytest.fixture(scope="module")
def store(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Store]:
    made = Store(opened(tmp_path_factory.mktemp("search")))
    yield made
    made.close()


@settings(max_examples=150, suppress_health_check=[HealthCheck.too_slow], deadline=None)
@given(wish=wishes())
@example(wish=(["幸福な家族", "家族"], "家"))
@example(wish=(["ที่รักของฉัน"], "รัก"))
@example(wish=(["한국어로 말했다"], "한"))
@example(wish=(["We kept calm."], '"kept calm'))
@example(wish=(["a b"], 'NEAR(a b, 2) OR "'))
def test_search_finds_exactly_what_a_plain_scan_finds(
    store: Store, wish: tuple[list[str], str]
) -> None:
    written, typed = wish
    with undone(store) as db:
        lines: dict[str, tuple[str, ...]] = {}
        for number, text in enumerate(written):
            walk = begun(db, days=number)
            lines[f"title {walk.id}"] = ("Small talk",)
            answers.keep_open(db, asked(walk.id, "story", "a"), text, text, NOW)
            lines[f"said {walk.id}"] = (text, "What happened?")
            secret = asked(walk.id, "limit", "b")
            answers.keep_sealed(db, secret, text.encode(), NOW)
            walks.finish(db, walk.id, Stays.EVERYTHING, NOW, waiting=["limit"])
            note = KeptNote(id=0, owner="b", name="Sam", text=written[number - 1], at=NOW)
            afterwards.add_note(db, walk.id, note)
            lines[f"note {walk.id}"] = (written[number - 1],)
        found = search.newest(db, read_wish(typed), limit=1000)
        told = {f"{'said' if hit.what == 'asked' else hit.what} {hit.walk_id}" for hit in found}
        assert told == scan(lines, typed)
        assert [hit.line for hit in found] == sorted(hit.line for hit in found)
        assert [hit.on for hit in found] == sorted((hit.on for hit in found), reverse=True)
        assert len(found) == len(told), "no line comes twice"
        best = search.best(db, read_wish(typed), limit=1000)
        assert {hit.line for hit in best} == {hit.line for hit in found}
        for hit in found:
            for start, end in hit.marks:
                assert 0 <= start < end <= len(hit.excerpt)


@settings(max_examples=300)
@given(text=texts)
def test_marks_stand_where_the_words_do(text: str) -> None:
    assert [token for token, _, _ in placed(text)] == tokens(text) == words_of(text)
    ends = [(start, end) for _, start, end in placed(text)]
    assert ends == sorted(ends)
    for token, start, end in placed(text):
        assert token in "".join(words_of(text[start:end])) or len(token) == 64


@settings(max_examples=300)
@given(text=texts, typed=texts, reach=st.integers(0, 40))
@example(text="the other the thesis, the", typed="the", reach=9)
@example(text="was in it was in was in it", typed="was in", reach=12)
def test_marks_within_reach_are_those_there_are(text: str, typed: str, reach: int) -> None:
    wish = read_wish(typed)
    every = wish.marks(text)
    end = every[0][0] + reach if every else 0
    seen = [(start, min(to, end)) for start, to in every if start < end]
    near = [(start, min(to, end)) for start, to in wish.marks(text, reach) if start < end]
    assert near == seen


@pytest.mark.parametrize(
    ("written", "typed", "found"),
    [
        ("Ein langes Gespräch", "gesprach", True),
        ("Ein langes Gespräch", "GESPRÄ", True),
        ("We were calm", "cal", True),
        ("We were calm", '"cal"', False),
        ("We were calm", '"were calm"', True),
        ("We were calm", '"calm were"', False),
        ("We were calm", "calm were", True),
        ("Don't go", "don’t", True),
        ("幸福な家族", "福な", True),
        ("幸福な家族", "族", True),
        ("幸福な家族", "福家", False),
        ("我们一起喝茶", "茶", True),
        ("ความรักของเรา", "รัก", True),
        ("Is it a plan", "a", True),
        ("Plan ahead", "a", False),
        ("AND then OR", "and", True),
    ],
)
def test_people_find_what_they_remember(
    store: Store, written: str, typed: str, *, found: bool
) -> None:
    with undone(store) as db:
        walk = begun(db)
        answers.keep_open(db, asked(walk.id, "last"), written, written, NOW)
        walks.finish(db, walk.id, Stays.EVERYTHING, NOW)
        assert bool(search.newest(db, read_wish(typed))) is found


def test_the_excerpt_is_around_what_was_looked_for(tmp_path: Path) -> None:
    long = "first words, " * 40 + "then the heron came, " + "and more " * 40
    made = Store(opened(tmp_path))
    with made.writing() as db:
        walk = begun(db)
        answers.keep_open(db, asked(walk.id, "last"), long, long, NOW)
        walks.finish(db, walk.id, Stays.EVERYTHING, NOW)
        (hit,) = search.newest(db, read_wish("heron"))
    (mark,) = hit.marks
    assert hit.excerpt[mark[0] : mark[1]] == "heron"
    assert mark[0] < 60
    assert len(hit.excerpt) < 240
    made.close()
