"""The two partners stay apart for every kind of sight, in all four themes; the tables hold."""

import itertools
import re

import pytest

from tests.ui.conftest import RESOURCES
from tests.ui.theme.sight import SIGHTS, apart, difference
from twofold.ui.theme.tokens import THEMES, Tokens, contrast, read_tokens

LEAST = 15.0
#: What was designed, rounded: usual, protan, deutan, tritan; by pair, then light … hc-dark.
DESIGNED = {
    ("partner_a", "partner_b"): (
        (46, 47, 53, 53), (41, 43, 44, 51), (40, 42, 46, 46), (40, 39, 44, 46),
    ),
    ("partner_a", "ours"): (
        (19, 17, 17, 19), (23, 22, 24, 26), (25, 26, 25, 24), (22, 20, 23, 26),
    ),
    ("partner_b", "ours"): (
        (34, 31, 36, 31), (22, 21, 20, 22), (29, 24, 28, 30), (24, 23, 23, 24),
    ),
}  # fmt: skip
#: Text that is read for long (7), controls and states (3), and what is said in the design.
BODY = ("text",)
HC_TEXT = ("text", "muted", "primary", "partner_a", "partner_b", "ours", "success", "warning",
           "danger", "info", "focus")  # fmt: skip
PARTS = (
    ("tick", "on_primary"),
    *((arrow, "text") for arrow in ("arrow", "up", "left", "right")),
)
PAPERS = ("bg", "surface", "surface2")


def tokens_of(worn: str) -> Tokens:
    return read_tokens(RESOURCES / "themes" / f"{worn}.toml")


@pytest.mark.parametrize(
    ("pair", "worn", "sight"), list(itertools.product(DESIGNED, THEMES, SIGHTS)), ids=str
)
def test_who_is_who_is_seen_by_everybody(pair: tuple[str, str], worn: str, sight: str) -> None:
    tokens = tokens_of(worn)
    found = apart(getattr(tokens, pair[0]), getattr(tokens, pair[1]), sight)
    designed = DESIGNED[pair][THEMES.index(worn)][list(SIGHTS).index(sight)]
    assert found >= LEAST
    assert found == pytest.approx(designed, abs=1.0)


@pytest.mark.parametrize("worn", THEMES)
def test_what_is_read_for_long_has_seven(worn: str) -> None:
    tokens = tokens_of(worn)
    for ink, paper in itertools.product(BODY, PAPERS):
        assert contrast(getattr(tokens, ink), getattr(tokens, paper)) >= 7.0


@pytest.mark.parametrize("worn", [name for name in THEMES if name.startswith("hc-")])
def test_high_contrast_is_high(worn: str) -> None:
    tokens = tokens_of(worn)
    found = {
        (ink, paper): contrast(getattr(tokens, ink), getattr(tokens, paper))
        for ink, paper in itertools.product(HC_TEXT, PAPERS)
    }
    assert {
        pair: ratio for pair, ratio in found.items() if ratio < (7.0 if pair[0] == "focus" else 8.9)
    } == {}
    assert contrast(tokens.border, tokens.bg) >= 18.0


@pytest.mark.parametrize("worn", THEMES)
def test_ticks_and_arrows_wear_the_colours_of_their_theme(worn: str) -> None:
    tokens = tokens_of(worn)
    for part, ink in PARTS:
        svg = (RESOURCES / "themes" / worn / f"{part}.svg").read_text("utf-8")
        assert set(re.findall(r"#\w{6}", svg)) == {getattr(tokens, ink)}


def test_the_measure_agrees_with_what_was_published() -> None:
    """Two of the pairs of Sharma, Wu and Dalal (2005)."""
    assert difference((50, 2.6772, -79.7751), (50, 0, -82.7485)) == pytest.approx(2.0425, abs=1e-4)
    assert difference((50, 2.5, 0), (73, 25, -18)) == pytest.approx(27.1492, abs=1e-4)
    assert apart("#134B84", "#134B84") == 0
