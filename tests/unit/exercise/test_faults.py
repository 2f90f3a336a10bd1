"""Every fault the reader knows: where it is told, and that it stops the walk or does not."""

import pytest

from tests.unit.exercise.sheets import ASK, HEAD, NOTES, STEP, expected, places, whole
from twofold.exercise import reader
from twofold.exercise.faults import Severity

PRIVATE = "\n## Alone {#alone who=private}\n**Mine:** {#mine}\n\nlow (1) (2) (3) (4) (5) high\n"
REVEAL = "\n## Open {#open do=reveal show=alone}\n"
SPEAK = "\n## Speak {#speak who=speaker time=1m}\nSpeak.\n"


def head(change: str, old: str) -> str:
    assert old in HEAD
    return HEAD.replace(old, change) + STEP + NOTES


#: (code, text with ¦ where it is reported)
FAULTS: list[tuple[str, str]] = [
    ("E01", "¦# Only words\n"),
    ("E01", "¦\n---\nid: a\n---\n"),
    ("E02", "¦---\nid: demo\ntitle: Demo\nversion: 1\nlang: en\n\n## A {#a}\n"),
    ("E03", head("¦title Demo", "title: Demo")),
    ("E03", head("¦\ttitle: Demo", "title: Demo")),
    ("E03", "---\n¦- a\n- b\n---\n" + STEP),
    ("E03", "---\n¦{a: b}: c\n---\n" + STEP),
    ("E04", head("¦role: [speaker, listener]", "roles: [speaker, listener]")),
    ("E05", "¦" + head("", "version: 1\n")),
    ("E06", head("title: ¦Week: one", "title: Demo")),
    ("E06", head("title: ¦One # two", "title: Demo")),
    ("E06", head("title: ¦&a Demo", "title: Demo")),
    ("E06", head("title: ¦!!str Demo", "title: Demo")),
    ("E06", head("roles: [¦speaker: speaks, listener: listens]", "roles: [speaker, listener]")),
    ("E06", head("title:\n  ¦deep: er", "title: Demo")),
    ("E06", head("roles: ¦[speaker, listener", "roles: [speaker, listener]")),
    ("E07", head("title: Demo\n¦title: Again", "title: Demo")),
    ("E08", head("version: ¦1.2", "version: 1")),
    ("E08", head("version: ¦0", "version: 1")),
    ("E09", head("lang: ¦klingon", "lang: en")),
    ("E10", head("roles: [¦speaker]", "roles: [speaker, listener]")),
    ("E10", head("roles: [¦a, a]", "roles: [speaker, listener]")),
    ("E10", head("roles: [¦a, b, c]", "roles: [speaker, listener]")),
    ("E11", whole("\n## A ¦{#a who=each\nWords.\n")),
    ("E11", whole("\n## A #a who=each¦}\nWords.\n")),
    ("E11", whole("\n## A b}c #¦}\nWords.\n")),
    ("E11", whole("\n## A ¦{#a} and more\nWords.\n")),
    ("E11", whole("\n## A ¦{#a} {who=each}\nWords.\n")),
    ("E12", whole('\n## A {#a ¦who="each}\nWords.\n')),
    ("E12", whole("\n## A ¦{#a who=“each”}\nWords.\n")),
    ("E12", whole("\n## A {#a ¦#b}\nWords.\n")),
    ("E12", whole("\n## A {#a who=each ¦who=private}\nWords.\n")),
    ("E12", whole("\n## A {#a}\n**W:** {#w .map ¦.map}\n____\n")),
    ("E12", whole("\n## A {#a}\n**W:** {#w .map ¦.gratitude}\n____\n")),
    ("E12", whole("\n# Title ¦{#a}\n" + STEP)),
    ("E12", whole("\n## A {#a}\n### B ¦{#b}\n")),
    ("E12", whole("\n## A {#a}\n- an item ¦{#b}\n")),
    ("E12", whole("\n## A {#a}\n> a quote ¦{#b}\n")),
    ("E12", whole("\n## A {#a}\n**W:** {#w}\n| a | b ¦{#x} |\n| - | - |\n| ____ | |\n")),
    ("E12", whole("\n## A {#a}\n**W:** {#w}\n- ( ) one\n  and ¦{#x}\n- ( ) two\n")),
    ("E13", whole("\n## A {¦#One_Two}\nWords.\n")),
    ("E13", whole("\n## A {#a ¦was=B}\nWords.\n")),
    ("E13", head("id: ¦Demo", "id: demo")),
    ("E13", head("roles: [¦Speaker, listener]", "roles: [speaker, listener]")),
    ("E14", whole("\n## A {#a ¦each}\nWords.\n")),
    ("E14", whole("\n## A {#a}\n**W:** {#w ¦gratitude}\n____\n")),
    ("E15", whole("\n## A {#a do=read ¦pattern=4-2-6}\nWords.\n")),
    ("E15", whole("\n## A {#a do=end ¦time=3m}\nWords.\n")),
    ("E15", whole("\n## A {#a do=pause time=1m ¦who=each}\nWords.\n")),
    ("E15", whole("\n## A {#a do=end}\n¦**W:** {#w}\n____\n")),
    ("E15", whole(STEP + "\n## A {#bring do=note ¦who=each}\nWords.\n")),
    ("E15", whole(STEP + "\n## A {#bring do=note}\n¦**W:** {#w}\n____\n")),
    ("E15", whole("\n## A {#a ¦keep=sealed}\nWords.\n")),
    ("E15", whole("\n## A {#a who=each}\n**W:** {#w ¦who=speaker}\n____\n")),
    ("E15", whole("\n## A {#a}\n**W:** {#w ¦part=triggers}\n____\n")),
    ("E15", whole("\n## A {#a}\n**W:** {#w ¦max=3}\n____\n")),
    ("E15", whole("\n## A {#a who=private keep=gate}\n¦**W:** {#w}\n____\n")),
    ("E15", head("summary: A demo.\nevery: [¦demo]", "summary: A demo.")),
    ("E16", whole("\n## A {#a ¦timer=3m}\nWords.\n")),
    ("E16", whole("\n## A {#a}\n**W:** {#w ¦lines=3}\n____\n")),
    ("E17", whole("\n## A {#a}\n**W:** {#w ¦.gratitud}\n____\n")),
    ("E17", whole("\n## A {#a ¦.map}\nWords.\n")),
    ("E18", head("minutes: ¦0\nsummary: A demo.", "summary: A demo.")),
    ("E18", head("minutes: ¦half an hour\nsummary: A demo.", "summary: A demo.")),
    ("E18", head("title: ¦''", "title: Demo")),
    ("E18", head("title:¦", "title: Demo")),
    ("E18", head("title: [a, ¦b]", "title: Demo")),
    ("E18", head("roles: [¦each, listener]", "roles: [speaker, listener]")),
    ("E18", whole("\n## A {#a ¦short=soon}\nWords.\n")),
    ("E18", whole("\n## A {#a time=1m ¦short=2m}\nWords.\n")),
    ("E18", whole("\n## A {#a who=private ¦keep=close}\nWords.\n")),
    ("E18", whole("\n## A ¦{#a do=later}\nWords.\n")),
    ("E18", whole("\n## A {#a do=later ¦after=400d}\nWords.\n")),
    ("E18", whole("\n## A ¦{#a do=review}\nWords.\n")),
    ("E18", whole("\n## A {#a do=review ¦shelf=comitment}\nWords.\n")),
    ("E18", whole("\n## A {#a}\n**W:** {#w .map ¦part=trigger}\n____\n")),
    ("E18", whole("\n## A {#a}\n**W:** {#w ¦max=many}\n1. ____\n")),
    ("E18", whole("\n## A {#a}\nB\n\n## C {#c ¦was=a}\nWords.\n")),
    ("E18", whole(ASK + "\n## A {#a}\n**W:** {#w ¦guess=level}\n\na (1) (2) (3) (4) (5) b\n")),
    ("E18", whole(PRIVATE + "**W:** {#w ¦guess=mine}\n____\n" + REVEAL)),
    ("E19", head("depth: ¦deap\nsummary: A demo.", "summary: A demo.")),
    ("E19", head("tonight: [tired, ¦hungry]\nsummary: A demo.", "summary: A demo.")),
    ("E19", whole(STEP + "\n## A {¦#whi do=note}\nWords.\n")),
    ("E20", whole("\n## A step¦\nWords.\n")),
    ("E20", whole("\n## A step ¦{who=each}\nWords.\n")),
    ("E20", whole("\n## A {#a}\n**W:** ¦{.map}\n____\n")),
    ("E21", whole(STEP + "\n## A {¦#begin}\nWords.\n")),
    ("E21", whole(STEP + "**W:** {¦#begin}\n____\n")),
    ("E21", whole(STEP + "\n## A {#bring do=note}\nB\n\n## C {¦#bring do=note}\nD\n")),
    ("E21", whole("\n## C {¦#bring}\nB\n\n## A {#bring do=note}\nD\n")),
    ("E23", HEAD + "¦# Title\n" + NOTES),
    ("E23", HEAD.rstrip("\n").removesuffix("---") + "¦---"),
    ("E24", whole("\n¦**W:** {#w}\n____\n" + STEP)),
    ("E24", whole("\n> ¦speaker: Say it.\n" + STEP)),
    ("E25", whole("\n# One\n\n¦# Two\n" + STEP)),
    ("E25", whole(STEP + "\n¦# Two\n")),
    ("E30", whole("\n## A {#a}\n¦**W:** {#w}\n\nWords.\n")),
    ("E30", whole("\n## A {#a}\n¦**W:** {#w}\n\n> A quote.\n")),
    ("E30", whole("\n## A {#a}\n¦**W:** {#w}\n**V:** {#v}\n____\n")),
    ("E30", whole("\n## A {#a}\n¦**W:** {#w}\n" + STEP)),
    ("E31", whole("\n## A {#a}\nWords.\n\n¦____\n")),
    ("E31", whole("\n## A {#a}\nWords with a ¦____ in them.\n")),
    ("E31", whole("\n## A {#a}\n> A quote with a ¦____ in it.\n")),
    ("E31", whole("\n## A {#a}\n¦| a | b |\n| - | - |\n| ____ | ____ |\n")),
    ("E31", whole("\n## A {#a}\n¦low (1) (2) (3) (4) (5) high\n")),
    ("E31", whole("\n## A {#a}\n¦- ( ) a\n- ( ) b\n")),
    ("E31", whole("\n## A {#a}\n¦1. ____\n")),
    ("E32", whole("\n## A {#a}\n**W:** {#w}\n¦- [x] one\n- [ ] two\n")),
    ("E32", whole("\n## A {#a}\n**W:** {#w}\n- ( ) one\n¦- () two\n- ( ) three\n")),
    ("E32", whole("\n## A {#a}\n**W:** {#w}\n- ( ) one\n- ¦[ ] two\n- ( ) three\n")),
    ("E32", whole("\n## A {#a}\n**W:** {#w}\n- ( ) one\n- ( ) two\n¦three\n")),
    ("E32", whole("\n## A {#a}\n**W:** {#w}\n- ( ) one\n- ( ) two\n¦( ) three\n")),
    ("E32", whole("\n## A {#a}\nWords.\n\n¦- [x] one\n")),
    ("E33", whole("\n## A {#a}\n**W:** {#w}\n¦- ( ) one\n")),
    ("E34", whole("\n## A {#a}\n**W:** {#w}\n- ( ) one\n¦- ( ) {#b}\n")),
    ("E34", whole("\n## A {#a}\n**W:** {#w}\n¦| a | |\n| - | - |\n| ____ | ____ |\n")),
    ("E35", whole("\n## A {#a}\n**W:** {#w}\n- ( ) one {#o}\n- ( ) two {¦#o}\n")),
    ("E36", whole("\n## A {#a}\n**W:** {#w}\n____\n¦__\n")),
    ("E36", whole("\n## A {#a}\n¦__\n")),
    ("E36", whole("\n## A {#a}\n**W:** {#w}\n¦| a | b |\n| - | - |\n| c | d |\n")),
    ("E36", whole("\n## A {#a}\n**W:** {#w}\n¦| a | b |\n| - | - |\n| c ____ | |\n")),
    ("E37", whole("\n## A {#a}\n**W:** {#w}\nlow ¦(1) (2) (4) high\n")),
    ("E37", whole("\n## A {#a}\n**W:** {#w}\nlow ¦(1) (2) (3) (4) (5) (6) high\n")),
    ("E37", whole("\n## A {#a}\n**W:** {#w}\nlow (1)¦ 2 (2) (3) (4) (5) high\n")),
    ("E37", whole("\n## A {#a}\n**W:** {#w}\nlow ¦(1) (2) (3) (4) (5) 6) high\n")),
    ("E37", whole("\n## A {#a}\nlow ¦(1) (2) (3) (4) (5) high {#w}\n")),
    ("E39", whole("\n¦## {#a}\nWords.\n")),
    ("E39", whole("\n## A {#a}\n¦____ {#w}\n")),
    ("E39", whole("\n## A {#a}\n¦**** {#w}\n____\n")),
    ("E40", whole("\n## A {#a}\n**W:** {#w .commitment}\n¦____\n")),
    ("E41", whole("\n## A {#a}\n**W:** {#w .commitment}\n¦| a | b |\n| - | - |\n| | |\n")),
    ("E42", whole("\n## A {#a}\n**W:** {#w .agreement}\n\n¦Signed ____\n")),
    ("E42", whole("\n## A {#a}\n**W:** {#w .agreement}\n\n¦____\n")),
    ("E43", whole("\n## A {#a}\n**W:** {#w}\n| a | b |\n| - | - |\n¦| |\n")),
    ("E43", whole("\n## A {#a}\n**W:** {#w}\n| a | b |\n¦| ____ | ____ |\n")),
    ("E43", whole("\n## A {#a}\n**W:** {#w}\n¦| a | b |\n")),
    ("E43", whole("\n## A {#a}\n**W:** {#w}\n| a | b |\n| - | - |\n| | |\n¦c | d |\n")),
    ("E44", whole("\n## A {#a}\n**W:** {#w ¦min=3 max=2}\n1. ____\n")),
    ("E44", whole("\n## A {#a}\n**W:** {#w ¦max=3}\n- [ ] one\n- [ ] two\n")),
    ("E45", whole("\n## A {#a}\n**W:** {#w ¦.gratitude}\n- ( ) one\n- ( ) two\n")),
    ("E45", whole("\n## A {#a}\n**W:** {#w ¦.checklist}\n- ( ) one\n- ( ) two\n")),
    (
        "E45",
        whole("\n## A {#a who=private keep=gate}\n**W:** ¦{#w .checklist}\n- [ ] one\n- [ ] two\n"),
    ),
    ("E46", whole("\n## A {#a}\n**W:** {#w ¦required}\n____\n")),
    ("E50", whole("\n## A {#a ¦do=breath}\nWords.\n")),
    ("E51", whole("\n## A {#a ¦who=speeker}\nWords.\n")),
    ("E51", whole("\n## A {#a}\n**W:** {#w ¦who=together}\n____\n")),
    ("E51", whole("\n## A {#a}\n**W:** {#w ¦who=nobody}\n____\n")),
    ("E51", whole("\n## A {#a}\n> ¦listner: Say it back.\n")),
    ("E52", whole("\n## A {#a ¦time=3min}\nWords.\n")),
    ("E52", whole("\n## A {#a ¦time=61m}\nWords.\n")),
    ("E52", whole("\n## A {#a ¦time=4s}\nWords.\n")),
    ("E53", whole("\n## A {#a ¦do=pause}\nWords.\n")),
    (
        "E54",
        whole("\n## A {#a ¦who=mirror}\nB\n", HEAD.replace("roles: [speaker, listener]\n", "")),
    ),
    ("E55", whole("\n## A {#a do=breathe ¦pattern=4-26}\nWords.\n")),
    ("E55", whole("\n## A {#a do=breathe ¦rounds=0}\nWords.\n")),
    ("E56", whole(PRIVATE + REVEAL + "\n## B {#b do=reveal ¦show=alon}\n")),
    ("E56", whole(PRIVATE + REVEAL + "\n## B ¦{#b do=reveal}\n")),
    ("E57", whole(ASK.replace("#ask}", "#ask short=skip}") + '\n## B {#b ¦if="level <= 2"}\nC\n')),
    (
        "E57",
        whole(
            ASK.replace("#ask}", "#ask short=skip}")
            + '\n## B {#b}\n> ¦[word](#word "recall this")\n'
        ),
    ),
    (
        "E57",
        whole(
            PRIVATE.replace("private}", "private short=skip}")
            + PRIVATE.replace("alone", "also").replace("mine", "my")
            + "\n## Open {#open do=reveal ¦show=alone,also}\n"
        ),
    ),
    (
        "E57",
        whole(
            PRIVATE.replace("private}", "private short=skip}")
            + PRIVATE.replace("alone", "also").replace("#mine", "#my ¦guess=mine")
            + "\n## Open {#open do=reveal show=alone}\n\n## More {#more do=reveal show=also}\n"
        ),
    ),
    ("E58", whole(SPEAK + "\n## B {#b do=swap ¦from=speek}\nC\n")),
    ("E58", whole(SPEAK + "\n## B ¦{#b do=swap}\nC\n")),
    ("E59", whole(STEP + "\n## B {#b do=swap ¦from=begin}\nC\n")),
    ("E60", whole(SPEAK + PRIVATE + "\n## B {#b do=swap ¦from=speak}\nC\n" + REVEAL)),
    ("E61", whole(ASK + '\n## B {#b ¦if="help = yes"}\nC\n')),
    ("E61", whole(ASK + '\n## B {#b ¦if="level <= 2 and help answered or word answered"}\nC\n')),
    ("E61", whole(ASK + '\n## B {#b ¦if=""}\nC\n')),
    ("E61", whole(ASK + '\n## B {#b ¦if="level <="}\nC\n')),
    ("E61", whole(ASK + '\n## B {#b ¦if="word answered now"}\nC\n')),
    ("E61", whole(ASK + '\n## B {#b ¦if="level <= 2 > 1"}\nC\n')),
    ("E62", whole(ASK + '\n## B {#b ¦if="levl <= 2"}\nC\n')),
    ("E62", whole('\n## B {#b ¦if="level <= 2"}\nC\n' + ASK)),
    ("E62", whole(PRIVATE.replace("#mine", "#mine ¦guess=nothing") + REVEAL)),
    ("E63", whole(ASK + '\n## B {#b ¦if="level <= two"}\nC\n')),
    ("E63", whole(ASK + '\n## B {#b ¦if="level <= 6"}\nC\n')),
    ("E63", whole(ASK + '\n## B {#b ¦if="level is talk"}\nC\n')),
    ("E63", whole(ASK + '\n## B {#b ¦if="word <= 2"}\nC\n')),
    ("E63", whole(ASK + '\n## B {#b ¦if="word is tea"}\nC\n')),
    ("E63", whole(ASK + '\n## B {#b ¦if="help is tlk"}\nC\n')),
    ("E63", whole(ASK + '\n## B {#b ¦if="help has talk"}\nC\n')),
    ("E63", whole(ASK + '\n## B {#b ¦if="many is tea"}\nC\n')),
    ("E63", whole(ASK.replace(" {#rest}", "") + '\n## B {#b ¦if="help is o2"}\nC\n')),
    ("E64", whole(ASK + '\n## B {#b}\n> ¦[word](#word "recall last")\n')),
    ("E64", whole(ASK + '\n## B {#b}\n> ¦[word](word "recall previous")\n')),
    ("E64", whole(ASK + '\n## B {#b}\n¦[word](#word "recall previous")\n')),
    ("E64", whole(ASK + '\n## B {#b}\n> Look: word](#word "¦recall previous")\n')),
    ("E64", whole(ASK + '\n## B {#b}\n> ¦[word](shelf:map "recall this")\n')),
    ("E64", whole(ASK + '\n## B {#b}\n> ¦[word](other.md#word "recall this")\n')),
    ("E64", whole(ASK + "\n## B {#b}\n¦[word](other.md#word)\n")),
    ("E65", whole(ASK + '\n## B {#b}\n> ¦[word](#wrd "recall previous")\n')),
    ("E65", whole(ASK + '\n## B {#b}\n> ¦[word](shelf:mapp "recall previous")\n')),
    ("E65", whole(ASK + "\n## B {#b}\n¦[word](#wrd)\n")),
    ("E66", whole('\n## B {#b}\n> ¦[word](#word "recall this")\n' + ASK)),
    ("E67", whole("\n## B {#b}\nA ¦[link]() to nothing.\n")),
    ("E68", whole("\n## A ¦{#a who=private}\n**W:** {#w}\n____\n")),
    ("E69", whole("\n## B {#b}\n¦![p](p.bmp)\n")),
    ("E69", whole("\n## B {#b}\n¦![p](../p.png)\n")),
    ("E69", whole("\n## B {#b}\n¦![p](/p.png)\n")),
    ("E70", whole("\n## B {#b}\nA ¦<b>bold word.\n")),
    ("E70", whole("\n## B {#b}\nA ¦<!-- remark -->\n")),
    ("E70", whole("\n## B {#b}\n¦<script>alert(1)\n")),
    ("E71", whole("\n## B {#b}\n¦![p](https://example.org/p.png)\n")),
    ("E71", whole("\n## B {#b}\n¦![p](//example.org/p.png)\n")),
    ("E71", whole("\n## B {#b}\n¦![p][q]\n")),
    ("E72", whole("\n## B {#b}\n¦[p](javascript:alert(1))\n").replace("(1)", "1")),
    ("E72", whole("\n## B {#b}\n¦[p](&#106;avascript:alert)\n")),
    ("E72", whole("\n## B {#b}\n¦[p](http://example.org)\n")),
    ("E72", whole("\n## B {#b}\n¦[p](//example.org)\n")),
    ("E72", whole("\n## B {#b}\nA ¦<javascript:alert>\n")),
    ("E72", whole("\n## B {#b}\n[q]: ¦javascript:alert\n")),
    ("E74", whole("\n## B {#b}\nA ¦\x07 bell.\n")),
    ("E74", whole("\n## B {#b}\nA ¦\ud800 half.\n")),
    ("E75", whole(PRIVATE + '\n## B {#b ¦if="mine <= 2"}\nC\n' + REVEAL)),
    ("E75", whole(PRIVATE + '\n## B {#b}\n> ¦[word](#mine "recall this")\n' + REVEAL)),
    (
        "E75",
        whole(
            PRIVATE.replace("private}", "private keep=sealed}") + '\n## B {#b ¦if="mine >= 2"}\nC\n'
        ),
    ),
    ("E76", whole(STEP + "\n## B {#b do=reveal ¦show=begin}\n")),
    ("E76", whole(PRIVATE + REVEAL + "\n## B {#b do=reveal ¦show=alone}\n")),
    (
        "E76",
        whole(
            PRIVATE.replace("private}", "private keep=sealed}")
            + "\n## B {#b do=reveal ¦show=alone}\n"
        ),
    ),
    ("E77", whole(ASK + '\n## B {#b ¦if="any level <= 2"}\nC\n')),
    (
        "E78",
        whole(
            PRIVATE.replace("private}", "private keep=gate}")
            + '\n## B {#b if="mine <= 2"}\n> ¦[word](#mine "recall previous")\n'
        ),
    ),
    (
        "E78",
        whole(
            PRIVATE.replace("private}", "private keep=sealed}")
            + '\n## B {#b}\n> ¦[word](#mine "recall first")\n'
        ),
    ),
    ("E79", whole(SPEAK + "\n## E {#e ¦do=end}\nF\n\n## B {#b do=swap from=speak}\nC\n")),
    (
        "E79",
        whole(SPEAK + PRIVATE)
        .replace(
            PRIVATE,
            PRIVATE
            + SPEAK.replace("#speak", "#tell")
            + "\n## Open {#open ¦do=reveal show=alone}\n",
        )
        .replace(NOTES, "\n## B {#b do=swap from=tell}\nC\n" + NOTES),
    ),
    (
        "E79",
        whole(
            SPEAK + '> ¦[word](#echo "recall this")\n'
            "\n## Echo {#say who=listener}\n**Heard:** {#echo}\n____\n"
            "\n## B {#b do=swap from=speak}\nC\n"
        ),
    ),
    ("E81", HEAD + "".join(f"{'¦' if n == 40 else ''}## S {{#s-{n}}}\n" for n in range(41))),
    (
        "E82",
        whole(
            "\n## A {#a}\n"
            + "".join(f"{'¦' if n == 12 else ''}**Q** {{#q-{n}}}\n____\n\n" for n in range(13))
        ),
    ),
]

#: (code, severity, text with ¦ where it is told): these never stop a walk.
GENTLE: list[tuple[str, str]] = [
    ("A01", whole("\n## A {#a}\n¦**W:** {#w}\n- ( ) one\n- ( ) two {#b}\n")),
    ("A02", "¦" + head("", "pillar: team\n")),
    ("A03", "¦" + HEAD + STEP + NOTES.replace("#why", "#kept")),
    ("A04", "¦" + HEAD + STEP + NOTES.replace("#heavy", "#kept")),
    ("A05", head("depth: ¦deep\nsummary: A demo.", "summary: A demo.")),
    ("A06", "¦" + head("", "summary: A demo.\n")),
    ("A07", whole(ASK + '\n## B {#b}\n> [word](#word "recall first")¦ and so on\n')),
    ("A08", whole("\n¦" + PRIVATE.strip("\n").replace("private}", "private keep=gate}") + "\n")),
    ("A09", whole("\n## A {#a do=end}\nB\n\n¦## C {#c}\nD\n")),
    ("W38", whole("\n## A {#a}\n**W:** {#w}\nlow ¦(1) (2) (3) (4) (5)\n")),
    ("W51", whole("\n## A {#a}\n> ¦speaker says it back.\n")),
    ("W51", whole("\n## A {#a}\n¦speaker: Say it back.\n")),
    ("W63", whole(ASK + '\n## B {#b ¦if="level < 3"}\nC\n')),
    ("W63", whole(ASK + '\n## B {#b ¦if="level > 3"}\nC\n')),
]


@pytest.mark.parametrize(("code", "text"), FAULTS)
def test_a_fault_is_told_where_it_stands(code: str, text: str) -> None:
    text, line, column = expected(text)
    reading = reader.read(text, "demo.md")
    assert (code, line, column) in places(reading), [str(f) for f in reading.faults]
    assert reading.exercise is None
    assert reading.preview is not None


@pytest.mark.parametrize(("code", "text"), GENTLE)
def test_warnings_and_advice_leave_the_exercise_usable(code: str, text: str) -> None:
    text, line, column = expected(text)
    reading = reader.read(text, "demo.md")
    assert (code, line, column) in places(reading), [str(f) for f in reading.faults]
    assert reading.exercise is not None
    fault = next(f for f in reading.faults if f.code == code)
    assert fault.severity is (Severity.ADVICE if code[0] == "A" else Severity.WARNING)


def test_every_fault_is_told_and_sorted_by_place() -> None:
    text = whole("\n## A\n**W:** {#w .gratitud}\n____\n\n## B {#b do=breath}\n<b>\n")
    found = [f.code for f in reader.read(text, "demo.md").faults]
    assert found == ["E20", "E17", "E50", "E70"]


def test_a_fault_reads_as_one_line() -> None:
    reading = reader.read(whole("\n## A {#a do=breath}\nWords.\n"), "a/demo.md")
    assert str(reading.faults[0]) == (
        'a/demo.md:11:10: error E50: unknown do="breath". Did you mean "breathe"?'
    )
