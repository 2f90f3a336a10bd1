"""Every text can be read and every edge seen, in all four themes."""

import re
from dataclasses import fields

import pytest

from tests.ui.conftest import RESOURCES
from twofold.ui.theme.apply import pressed
from twofold.ui.theme.tokens import THEMES, Tokens, contrast, read_tokens

PAPERS = ("bg", "surface", "surface2")
TEXTS = ("text", "muted", "primary", "partner_a", "partner_b", "ours", "success", "warning")
STATES = ("danger", "info")
PAIRS = (
    ("on_primary", "primary"),
    ("text", "primary_soft"),
    ("on_partner_a", "partner_a"),
    ("text", "partner_a_soft"),
    ("partner_a", "partner_a_soft"),
    ("on_partner_b", "partner_b"),
    ("text", "partner_b_soft"),
    ("partner_b", "partner_b_soft"),
    ("text", "ours_soft"),
)


@pytest.fixture(params=THEMES)
def tokens(request: pytest.FixtureRequest) -> Tokens:
    return read_tokens(RESOURCES / "themes" / f"{request.param}.toml")


def test_every_text_reads_on_every_paper(tokens: Tokens) -> None:
    poor = {
        (ink, paper): contrast(getattr(tokens, ink), getattr(tokens, paper))
        for ink in TEXTS + STATES
        for paper in PAPERS
        if contrast(getattr(tokens, ink), getattr(tokens, paper)) < 4.5
    }
    assert poor == {}


def test_words_read_on_what_they_stand_on(tokens: Tokens) -> None:
    found = {pair: contrast(getattr(tokens, pair[0]), getattr(tokens, pair[1])) for pair in PAIRS}
    assert {pair: ratio for pair, ratio in found.items() if ratio < 4.5} == {}


def test_words_read_on_what_is_held_down(tokens: Tokens) -> None:
    for ink in ("text", "muted", "primary"):
        assert contrast(getattr(tokens, ink), pressed(tokens)) >= 4.5, ink


def test_hairlines_are_no_ground_for_words() -> None:
    """In the strong themes they are as black, or as white, as the words."""
    sheet = (RESOURCES / "app.qss").read_text(encoding="utf-8")
    assert re.findall(r"pressed[^{]*\{[^}]*\$divider", sheet) == []


@pytest.mark.parametrize("edge", ["border", "focus"])
def test_edges_of_controls_and_the_ring_are_seen(tokens: Tokens, edge: str) -> None:
    for paper in PAPERS:
        assert contrast(getattr(tokens, edge), getattr(tokens, paper)) >= 3.0, paper


def test_disabled_words_stay_above_four(tokens: Tokens) -> None:
    assert min(contrast(tokens.disabled, getattr(tokens, paper)) for paper in PAPERS) >= 4.0


def test_a_colour_that_is_missing_is_found_at_once(tmp_path: object) -> None:
    text = (RESOURCES / "themes" / "light.toml").read_text(encoding="utf-8")
    gone = text.replace("partner_b =", "partner_c =")
    path = RESOURCES.__class__(str(tmp_path)) / "gap.toml"
    path.write_text(gone, encoding="utf-8")
    with pytest.raises(KeyError, match="partner_b"):
        read_tokens(path)


def test_contrast_agrees_with_the_ends_of_the_scale() -> None:
    assert contrast("#000000", "#FFFFFF") == pytest.approx(21.0)
    assert contrast("#777777", "#777777") == pytest.approx(1.0)
    assert len(fields(Tokens)) == 24
