"""All evenings as one HTML page: nothing beside it, nothing fetched, readable without its script.

The words stand in the page itself; a browser of any age shows them. The script only hides what a
search does not look for, and marks what it found. A policy in the page forbids every request.
"""

from collections.abc import Iterable, Sequence
from html import escape

from twofold.paper.away_words import ENGLISH_AWAY, AwayWords
from twofold.paper.evening_text import EveningText, Part, Question, Said

_POLICY = "default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'"

_STYLE = """
:root { color-scheme: light dark; --ink: #26231f; --quiet: #6a645b; --sheet: #faf7f1;
  --rule: #d9d2c5; --a: #2a6277; --b: #8a4b2d; --found: #f3dfa2 }
@media (prefers-color-scheme: dark) { :root { --ink: #e9e4da; --quiet: #a8a196; --sheet: #1d1b18;
  --rule: #3c3832; --a: #8cc3d6; --b: #e0a384; --found: #665518 } }
* { box-sizing: border-box }
body { margin: 0 auto; max-width: 44rem; padding: 3rem 1.25rem; background: var(--sheet);
  color: var(--ink); font: 1.125rem/1.55 "Source Serif 4", "Source Serif Pro", Georgia, serif }
h1 { font-size: 2.1rem; line-height: 1.2; margin: 0 }
h2 { font-size: 1.5rem; line-height: 1.25; margin: 0 }
h3 { font-size: 1.1rem; margin: 1.75rem 0 0 }
p, blockquote { margin: .25rem 0 0; overflow-wrap: anywhere }
.quiet, .asked, label, output { color: var(--quiet) }
article { border-top: 1px solid var(--rule); margin-top: 3rem; padding-top: 2.5rem;
  content-visibility: auto; contain-intrinsic-size: auto 40rem }
.asked { margin-top: 1rem }
.both { display: grid; gap: .5rem 2rem;
  grid-template-columns: repeat(auto-fit, minmax(15rem, 1fr)) }
.said { border-left: 3px solid var(--rule); padding-left: .9rem; margin-top: .5rem }
.said.a { border-left-color: var(--a) }
.said.b { border-left: 3px dashed var(--b) }
.said b { font-size: .95rem } .said.a b { color: var(--a) } .said.b b { color: var(--b) }
.said p { white-space: pre-wrap }
table { border-collapse: collapse; margin-top: .25rem }
th, td { text-align: start; padding: .2rem 1.2rem .2rem 0; border-bottom: 1px solid var(--rule);
  overflow-wrap: anywhere; vertical-align: top }
th { color: var(--quiet); font-weight: normal; font-size: .95rem }
summary { color: var(--quiet); cursor: pointer }
[role=search] { position: sticky; top: 0; background: var(--sheet); padding: 1rem 0;
  margin-top: 1.5rem }
input { font: inherit; color: inherit; background: transparent; border: 1px solid var(--quiet);
  border-radius: 6px; padding: .45rem .7rem; width: 100%; margin: .25rem 0 }
mark { background: var(--found); color: inherit; border-bottom: 2px solid currentColor }
@media print {
  :root { color-scheme: light; --ink: #000; --quiet: #444; --sheet: #fff; --rule: #999;
    --a: #2a6277; --b: #8a4b2d }
  body { max-width: none; padding: 0; font-size: 11pt }
  [role=search] { display: none }
  article { content-visibility: visible; margin-top: 1.5rem; padding-top: 1.25rem }
  h2, h3, .asked { break-after: avoid } .said { break-inside: avoid } mark { border: 0 } }
"""

#: Works on the page it stands in; kept in words that browsers have known since 2015.
_SCRIPT = """
'use strict';
// Words without capitals and accents; `at` says where each letter stood.
function fold(text) {
  var out = '', at = [];
  for (var i = 0; i < text.length; i += 1) {
    var one = text[i].normalize('NFD').replace(/[\\u0300-\\u036f]/g, '').toLowerCase();
    for (var j = 0; j < one.length; j += 1) { out += one[j]; at.push(i); }
  }
  at.push(text.length);
  return { text: out, at: at };
}
function wanted(asked) {
  return fold(asked).text.split(/\\s+/).filter(function (word) { return word; });
}
function holds(text, words) {
  return words.every(function (word) { return text.indexOf(word) >= 0; });
}
// Where the words stand: [from, to] in the text as it was written, in order, none twice.
function places(text, words) {
  var folded = fold(text), found = [];
  words.forEach(function (word) {
    for (var at = folded.text.indexOf(word); at >= 0; at = folded.text.indexOf(word, at + 1)) {
      found.push([folded.at[at], folded.at[at + word.length]]);
    }
  });
  found.sort(function (one, two) { return one[0] - two[0] || two[1] - one[1]; });
  var end = -1;
  return found.filter(function (one) {
    var fresh = one[0] >= end && one[1] > one[0];
    if (fresh) { end = one[1]; }
    return fresh;
  });
}
"""

_AT_WORK = """
(function () {
  var field = document.getElementById('search');
  var told = document.getElementById('told');
  var evenings = Array.prototype.slice.call(document.querySelectorAll('article'));
  var texts = evenings.map(function (evening) { return fold(evening.textContent).text; });
  function unmark() {
    Array.prototype.slice.call(document.querySelectorAll('mark')).forEach(function (mark) {
      var parent = mark.parentNode;
      parent.replaceChild(document.createTextNode(mark.textContent), mark);
      parent.normalize();
    });
  }
  function mark(evening, words) {
    var walker = document.createTreeWalker(evening, NodeFilter.SHOW_TEXT), nodes = [];
    while (walker.nextNode()) { nodes.push(walker.currentNode); }
    nodes.forEach(function (node) {
      places(node.data, words).reverse().forEach(function (place) {
        var rest = node.splitText(place[0]);
        rest.splitText(place[1] - place[0]);
        var mark = document.createElement('mark');
        rest.parentNode.replaceChild(mark, rest);
        mark.appendChild(rest);
      });
    });
  }
  var waiting = 0;
  function look() {
    var words = wanted(field.value), count = 0;
    unmark();
    evenings.forEach(function (evening, number) {
      var there = holds(texts[number], words);
      evening.hidden = !there;
      count += there ? 1 : 0;
      if (there && words.length && count <= 200) { mark(evening, words); }
    });
    told.textContent = !words.length ? '' : count === 0 ? told.dataset.none
      : count === 1 ? told.dataset.one : told.dataset.many.replace('{count}', count);
  }
  field.addEventListener('input', function () {
    clearTimeout(waiting);
    waiting = setTimeout(look, 120);
  });
  document.getElementById('looking').hidden = false;
}());
"""


def head(names: str, days: str, words: AwayWords = ENGLISH_AWAY) -> str:
    """Return the beginning of the page, up to the first evening."""
    return (
        f'<!DOCTYPE html>\n<html lang="{escape(words.lang)}">\n<head>\n<meta charset="utf-8">\n'
        f'<meta http-equiv="Content-Security-Policy" content="{_POLICY}">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        '<meta name="referrer" content="no-referrer">\n'
        f"<title>{escape(words.title)}</title>\n<style>{_STYLE}</style>\n</head>\n<body>\n"
        f"<header>\n<h1>{escape(words.title)}</h1>\n<p>{escape(names)}</p>\n"
        f'<p class="quiet">{escape(days)}</p>\n<p class="quiet">{escape(words.open_file)}</p>\n'
        '</header>\n<div id="looking" role="search" hidden>\n'
        f'<label for="search">{escape(words.search)}</label>\n'
        '<input id="search" type="search" autocomplete="off" spellcheck="false">\n'
        f'<output id="told" for="search" data-none="{escape(words.found_none)}" '
        f'data-one="{escape(words.found_one)}" data-many="{escape(words.found_many)}"></output>\n'
        "</div>\n<main>\n"
    )


def article(evening: EveningText, number: int) -> str:
    """Return one evening; `number` makes its address within the page."""
    day = evening.on.isoformat()
    inside = "".join(map(_part, evening.parts))
    if evening.nothing:
        inside = f'<p class="quiet">{escape(evening.nothing)}</p>\n'
    return (
        f'<article id="e{number}" lang="{escape(evening.lang)}" dir="auto">\n'
        f"<h2>{escape(evening.title)}</h2>\n"
        f'<p class="quiet"><time datetime="{day}">{escape(evening.facts)}</time></p>\n'
        f"{inside}</article>\n"
    )


def tail() -> str:
    """Return the end of the page: the script."""
    return f"</main>\n<script>{_SCRIPT}{_AT_WORK}</script>\n</body>\n</html>\n"


def search_script() -> str:
    """Return the part of the script that decides what is found; it needs no page."""
    return _SCRIPT


def _part(part: Part) -> str:
    return f"<h3>{escape(part.title)}</h3>\n{''.join(map(_question, part.questions))}"


def _question(question: Question) -> str:
    asked = f'<p class="asked">{escape(question.asked)}</p>\n' if question.asked else ""
    said = "".join(map(_said, question.said))
    return f'{asked}<div class="both">\n{said}</div>\n'


def _said(said: Said) -> str:
    inside = _table(said.rows) if said.rows else _lines(said.lines)
    for when, earlier in said.before:
        inside += f"<details><summary>{escape(when)}</summary>{_lines(earlier)}</details>"
    return f'<div class="said {said.owner}"><b>{escape(said.name)}</b>{inside}</div>\n'


def _lines(lines: Iterable[str]) -> str:
    return f'<p dir="auto">{escape(chr(10).join(lines))}</p>'


def _table(rows: Sequence[Sequence[str]]) -> str:
    heads, *body = rows
    told = "".join(f'<th scope="col">{escape(cell)}</th>' for cell in heads)
    lines = "".join(
        f"<tr>{''.join(f'<td>{escape(cell)}</td>' for cell in row)}</tr>" for row in body
    )
    return f"<table><tr>{told}</tr>{lines}</table>"
