"""A sheet as one HTML file: headings, labels and real form controls, no script, nothing fetched.

For whoever cannot use the PDF: a screen reader finds every heading, every field has its label,
and it may be filled in and printed from a browser.
"""

import re
from collections.abc import Iterator, Sequence
from html import escape
from itertools import count

from twofold.paper.sheet import (
    Aside,
    Band,
    Block,
    Card,
    Cards,
    Chapter,
    Entries,
    Grid,
    Heading,
    Kept,
    Legend,
    LookBack,
    Options,
    PageOf,
    Prompt,
    Prose,
    Rules,
    Scale,
    Sentence,
    Sheet,
    Signatures,
    Title,
    Turn,
)
from twofold.people import BOTH, Owner

_PICTURE = re.compile(r"<img [^>]*>")
_ALT = re.compile(r'alt="([^"]*)"')
_STYLE = """
:root { color-scheme: light dark; --paper: #fdfbf7; --ink: #2a2622; --rule: #8b857c }
@media (prefers-color-scheme: dark) {
  :root { --paper: #1f1c19; --ink: #ece6dd; --rule: #8f877c } }
body { font: 1.1rem/1.55 "Source Serif Pro", Georgia, serif; max-width: 42rem; margin: 2.5rem auto;
  padding: 0 1.2rem; background: var(--paper); color: var(--ink) }
h1, h2 { line-height: 1.25; margin: 2.2rem 0 .5rem } h1 { font-size: 1.7rem }
h2 { font-size: 1.25rem }
.quiet, .note { font-size: .9em; opacity: .85 } h1 + .note, h2 + .note { margin-top: -.3rem }
article + article, .own { border-top: 1px solid var(--rule); margin-top: 3rem; padding-top: 1rem }
fieldset { border: 1px solid var(--rule); border-radius: .4rem; margin: 1rem 0;
  padding: .5rem 1rem .8rem }
fieldset label { display: block; padding: .15rem 0 } .scale label { display: inline-block;
  margin-inline-end: .7rem }
section.a, section.b, section.ours, aside { padding-inline-start: 1rem; margin: 1.2rem 0 }
.a { border-inline-start: .3rem solid } .b { border-inline-start: .3rem dashed }
.ours { border-inline-start: .5rem double } .mark { font-weight: 600; border: 0 }
aside p { margin: .2rem 0 } h2.own { border-inline-start: 0 }
.whose { display: inline-block; width: .62em; height: .62em; margin-inline-end: .5em;
  background: currentcolor; border: 0 }
.whose.a { border-radius: 50% } .whose.b { transform: rotate(45deg) }
textarea, input[type=text] { font: inherit; color: inherit; background: transparent;
  border: 1px solid var(--rule); border-radius: .3rem; padding: .25rem .5rem;
  box-sizing: border-box; max-width: 100% }
textarea, li input[type=text], td input[type=text] { width: 100% }
p input[type=text] { min-width: 14rem } li { margin: .3rem 0 }
table { border-collapse: collapse; width: 100% } th, td { border: 1px solid var(--rule);
  padding: .4rem; text-align: start } td input[type=text] { min-width: 4rem; border: 0 }
:focus-visible { outline: 3px solid; outline-offset: 2px }
.card { border: 1px dashed; padding: 0 1.2rem .8rem; margin: 0 0 1rem; max-width: 26rem }
.card h2 { margin-top: 1rem } .kept { white-space: pre-wrap }
@media print { body { background: none; color: #000 } .own, article + article {
  break-before: page; border: 0 } fieldset, .card { break-inside: avoid } }
""".strip()


def as_html(sheets: Sequence[Sheet], *, from_right: bool = False) -> str:
    """Return sheets as one file.

    Args:
        sheets: What stands on it, in order.
        from_right: Whether the language is written from right to left.
    """
    page = _Page()
    body = "\n".join(line for sheet in sheets for line in page.sheet(sheet))
    body = _PICTURE.sub(_in_words, body)  # one file: a picture that lies elsewhere is told
    way = "rtl" if from_right else "ltr"
    lang = escape(sheets[0].lang)
    return (
        f'<!DOCTYPE html>\n<html lang="{lang}" dir="{way}">\n<head>\n<meta charset="utf-8">\n'
        f'<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        f"<title>{escape(sheets[0].title)}</title>\n<style>\n{_STYLE}\n</style>\n</head>\n"
        f"<body>\n<main>\n{body}\n</main>\n</body>\n</html>\n"
    )


def _in_words(picture: re.Match[str]) -> str:
    words = _ALT.search(picture[0])
    return words[1] if words else ""


def _mark(owner: Owner) -> str:
    """Return somebody's mark, drawn by its shape; what it says stands beside it."""
    marks = BOTH if owner == "ours" else (owner,)
    return "".join(f'<span class="whose {mark}" aria-hidden="true"></span>' for mark in marks)


class _Page:
    """Writes the blocks of one file; numbers its controls, so that labels find them."""

    def __init__(self) -> None:
        self._ids = count(1)
        self._asked = ""  # the question whose blank comes next
        self._named = False  # whether a heading of first rank stands above

    def sheet(self, sheet: Sheet) -> Iterator[str]:
        """Yield a sheet."""
        self._named = any(isinstance(b, Title) for b in sheet.blocks)
        yield "<article>"
        if not self._named:
            yield f"<h1>{escape(sheet.title)}</h1>"
        for block in sheet.blocks:
            yield from self._block(block)
        yield "</article>"

    def _block(self, block: Block) -> Iterator[str]:
        match block:
            case Title() | Chapter() | Heading() | PageOf() | Legend() | Turn():
                yield from self._head(block)
            case Prose():
                yield f'<div class="quiet">{block.html}</div>' if block.quiet else block.html
            case Aside():
                words = f'<p class="mark">{_mark(block.owner)}{escape(block.words)}</p>'
                yield f'<aside class="{block.owner}">{words}{block.html}</aside>'
            case Prompt():
                hint = f' <span class="note">({escape(block.hint)})</span>' if block.hint else ""
                self._asked = f"{block.html}{hint}"
            case Kept():
                yield f'{self._said()}<p class="kept">{escape(block.text)}</p>'
            case LookBack():
                lead = f"{escape(block.lead)}: " if block.lead else ""
                self._asked = f"{lead}{escape(block.words)}"
                yield self._area(block.lines) if block.lines else f"<p>{self._taken()}</p>"
            case Band():
                yield from self._band(block)
            case Cards():
                for card in block.cards:
                    yield from self._card(card)
            case Rules() | Sentence() | Scale() | Options() | Entries() | Grid() | Signatures():
                yield from self._form(block)

    def _head(self, block: Title | Chapter | Heading | PageOf | Legend | Turn) -> Iterator[str]:
        match block:
            case Title():
                yield f"<h1>{escape(block.text)}</h1>"
                if block.facts:
                    yield f'<p class="note">{escape(block.facts)}</p>'
            case Chapter():
                yield f"<h2>{escape(block.text)}</h2>"
                yield f'<p class="note">{escape(block.facts)}</p>'
            case Heading():
                number = f"{block.number}. " if block.number else ""
                yield f"<h2>{number}{escape(block.text)}</h2>"
                if block.note:
                    yield f'<p class="note">{escape(block.note)}</p>'
            case PageOf():
                yield f'<h2 class="own">{_mark(block.owner)}{escape(block.words)}</h2>'
            case Legend():
                yield f'<p class="quiet">{escape(block.words)}</p>'
            case Turn():
                pass  # whose page begins says the heading that follows

    def _band(self, block: Band) -> Iterator[str]:
        said = " ".join(part for part in (block.name, block.words) if part)
        asked = self._asked  # asked once, answered by each
        label = f' aria-label="{escape(said)}"' if said else ""
        yield f'<section class="{block.owner}"{label}>'
        if said:
            yield f'<p class="mark">{_mark(block.owner)}{escape(said)}</p>'
        for inner in block.blocks:
            yield from self._block(inner)
        yield "</section>"
        self._asked = asked

    def _form(
        self, block: Rules | Sentence | Scale | Options | Entries | Grid | Signatures
    ) -> Iterator[str]:
        match block:
            case Rules():
                yield self._area(block.count)
            case Sentence():
                yield self._sentence(block)
            case Scale():
                labels = [str(n) for n in range(1, block.top + 1)]
                ends = (f"{escape(block.low)} ", f" {escape(block.high)}")
                chosen = (block.chosen - 1,) if block.chosen else ()
                yield self._choices(labels, chosen, many=False, ends=ends)
            case Options():
                yield self._choices(block.labels, block.chosen, many=block.many)
            case Entries():
                asked = self._said()
                lines = [f"<li>{escape(k)}</li>" for k in block.kept] or [
                    f"<li>{self._line(str(n + 1))}</li>" for n in range(block.count)
                ]
                yield f"{asked}<ol>{''.join(lines)}</ol>"
            case Grid():
                yield self._grid(block)
            case Signatures():
                for number, (owner, name) in enumerate(zip(BOTH, block.names, strict=True), 1):
                    told = escape(name) or self._line(f"{block.words} {number}")
                    yield f"<p>{_mark(owner)}{escape(block.words)}: {told}</p>"

    def _card(self, card: Card) -> Iterator[str]:
        yield f'<section class="card"><h2>{escape(card.title)}</h2>'
        if card.name:
            yield f'<p class="mark">{escape(card.name)}</p>'
        if card.text and not card.rules:
            yield f'<p class="kept">{escape(card.text)}</p>'
        if card.rules:
            self._asked = ""
            yield self._area(card.rules, card.text or card.title)
        if card.foot:
            yield f'<p class="note">{escape(card.foot)}</p>'
        if card.ticks:
            yield self._choices(card.ticks, (), many=True)
        yield "</section>"

    def _taken(self) -> str:
        asked, self._asked = self._asked, ""
        return asked

    def _said(self) -> str:
        asked = self._taken()
        return f"<p><strong>{asked}</strong></p>" if asked else ""

    def _area(self, lines: int, label: str = "") -> str:
        number = next(self._ids)
        asked = self._taken()
        words = f"<strong>{asked}</strong>" if asked else escape(label)
        return (
            f'<p><label for="f{number}">{words}</label><br>'
            f'<textarea id="f{number}" rows="{max(lines, 2)}"></textarea></p>'
        )

    def _line(self, label: str) -> str:
        return f'<input type="text" id="f{next(self._ids)}" aria-label="{escape(label)}">'

    def _sentence(self, block: Sentence) -> str:
        pieces = [block.parts[0]]
        for number, part in enumerate(block.parts[1:]):
            kept = block.kept[number] if number < len(block.kept) else ""
            label = f"{number + 1}"
            pieces += [f"<u>{escape(kept)}</u>" if kept.strip() else self._line(label), part]
        return f"<p>{''.join(pieces)}</p>"

    def _choices(
        self,
        labels: Sequence[str],
        chosen: Sequence[int],
        *,
        many: bool,
        ends: tuple[str, str] = ("", ""),
    ) -> str:
        group = next(self._ids)
        asked = self._taken()
        kind = "checkbox" if many else "radio"
        boxes = []
        for at, label in enumerate(labels):
            number = next(self._ids)
            checked = " checked" if at in chosen else ""
            boxes.append(
                f'<label for="f{number}"><input type="{kind}" id="f{number}" name="g{group}"'
                f"{checked}> {escape(label)}</label>"
            )
        legend = f"<legend><strong>{asked}</strong></legend>" if asked else ""
        sort = ' class="scale"' if any(ends) else ""
        return f"<fieldset{sort}>{legend}{ends[0]}{' '.join(boxes)}{ends[1]}</fieldset>"

    def _grid(self, block: Grid) -> str:
        asked = self._said()
        head = "".join(f'<th scope="col">{escape(c)}</th>' for c in block.columns)
        rows = []
        for row in block.rows:
            cells = []
            for number, cell in enumerate(row):
                label = block.columns[number] if number < len(block.columns) else ""
                cells.append(f"<td>{escape(cell) if cell.strip() else self._line(label)}</td>")
            rows.append(f"<tr>{''.join(cells)}</tr>")
        top = f"<thead><tr>{head}</tr></thead>" if any(c.strip() for c in block.columns) else ""
        return f"{asked}<table>{top}<tbody>{''.join(rows)}</tbody></table>"
