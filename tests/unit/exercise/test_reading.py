"""What a sound file becomes: every kind, shelf, attribute and default."""

from dataclasses import replace

import pytest

from tests.unit.exercise.sheets import ASK, HEAD, NOTES, STEP, read, whole
from twofold.exercise import reader
from twofold.exercise.model import (
    Do,
    Exercise,
    Keep,
    Kind,
    Mode,
    Question,
    Recall,
    Shelf,
    Step,
    Who,
)
from twofold.exercise.role import Role


def sound(body: str, head: str = HEAD) -> Exercise:
    reading = read(body, head)
    assert reading.exercise, [str(f) for f in reading.faults]
    assert reading.preview == reading.exercise
    return reading.exercise


def step(body: str) -> Step:
    return sound(body).steps[-1]


def question(blank: str, prompt: str = "**Say:** {#say}") -> Question:
    return step(f"\n## Ask {{#ask}}\n{prompt}\n{blank}\n").questions[0]


def test_text_has_as_many_lines_as_are_drawn() -> None:
    assert question("____").lines == 1
    drawn = question("\n________\n____\n\n____\n")
    assert (drawn.kind, drawn.lines, drawn.prompt) == (Kind.TEXT, 3, "Say:")


def test_a_sentence_has_the_words_around_its_blanks() -> None:
    found = question("", "**We meet on** ____ at *noon*, ______. {#say}")
    assert found.kind is Kind.SENTENCE
    assert found.parts == ("We meet on ", " at *noon*, ", ".")
    assert found.prompt == ""


@pytest.mark.parametrize(
    ("drawn", "low", "top", "high"),
    [
        ("not at all (1) (2) (3) (4) (5) fully", "not at all", 5, "fully"),
        ("low(1)(2)(3)(4)(5)high", "low", 5, "high"),
        ("a " + " ".join(f"({n})" for n in range(1, 11)) + " b", "a", 10, "b"),
        ("少し（１）（２）（３）（４）（５）とても", "少し", 5, "とても"),
        ("قليلا (١) (٢) (٣) (٤) (٥) كثيرا", "قليلا", 5, "كثيرا"),
        ("\ta (calm)\t(1)\t(2) (3) (4) (5)\tb", "a (calm)", 5, "b"),
    ],
)
def test_a_scale_has_two_ends(drawn: str, low: str, top: int, high: str) -> None:
    found = question(drawn)
    assert (found.kind, found.low, found.top, found.high) == (Kind.SCALE, low, top, high)


def test_choices_have_written_ids_or_their_place() -> None:
    found = question("- ( ) one {#first}\n- ( ) two *now*\n  and later\n\n* ( ) three")
    assert found.kind is Kind.SINGLE
    assert [(o.id, o.label, o.written) for o in found.options] == [
        ("first", "one", True),
        ("o2", "two *now* and later", False),
        ("o3", "three", False),
    ]
    assert found.option("o2") is found.options[1]
    assert found.option("gone") is None
    many = question("- [ ] one\n- [ ] two", "**Say:** {#say .checklist max=1}")
    assert (many.kind, many.most, many.least, many.shelf) == (Kind.MULTI, 1, 0, Shelf.CHECKLIST)


def test_a_list_counts_its_blanks() -> None:
    found = question("1. ____\n2. ____\n\n3.____", "**Say:** {#say min=1 max=5 .gratitude}")
    assert (found.kind, found.count, found.least, found.most) == (Kind.LIST, 3, 1, 5)


def test_a_table_keeps_its_printed_words() -> None:
    found = question("\n| Who | What \\| how |\n|:--|--|\n| ____ | |\n| Sun | ___ |")
    assert found.kind is Kind.TABLE
    assert found.columns == ("Who", "What | how")
    assert found.rows == (("", ""), ("Sun", ""))


@pytest.mark.parametrize(
    "line", ["Signed ____ and ____", "____ ____", "____\n____", "A ____\nB ____"]
)
def test_an_agreement_is_signed_by_two(line: str) -> None:
    found = question(f"\n{line}", "**We agree.** {#say .agreement required}")
    assert (found.kind, found.shelf, found.required) == (Kind.SIGN, Shelf.AGREEMENT, True)


def test_shelves_and_parts() -> None:
    found = question("____", "**Say:** {#say .map part=triggers was=said}")
    assert (found.shelf, found.part, found.was) == (Shelf.MAP, "triggers", "said")
    table = question("\n| a | b | c |\n|-|-|-|\n| | | |", "**P** {#say .commitment}")
    assert table.shelf is Shelf.COMMITMENT
    assert question("", "**I ask for** ____ {#say .boundary}").shelf is Shelf.BOUNDARY


def test_prompts_lose_only_their_outer_marks() -> None:
    assert question("____", "**All of it** {#say}").prompt == "All of it"
    assert question("____", "**Part** of it {#say}").prompt == "**Part** of it"
    assert question("____", "**a** and **b** {#say}").prompt == "**a** and **b**"
    assert question("____", "One line\nand another {#say}").prompt == "One line and another"
    assert question("____", r"A \{brace\} {#say}").prompt == r"A \{brace\}"


def test_prose_is_cut_at_the_questions() -> None:
    found = step(
        "\n## A {#a}\nBefore.\n**One:** {#one}\n____\n\n- an item\n\nBetween.\n\n"
        "**Two:** {#two}\n____\n\nAfter.\n"
    )
    assert found.prose == "Before."
    assert [q.lead for q in found.questions] == ["", "- an item\n\nBetween."]
    assert found.closing == "After."


def test_a_prompt_right_under_a_list_leaves_the_list_alone() -> None:
    found = step("\n## A {#a}\n- an item\nOne: {#one}\n____\n")
    assert (found.prose, found.questions[0].prompt) == ("- an item", "One:")


@pytest.mark.parametrize(
    ("attributes", "questions", "do", "who"),
    [
        ("", False, Do.READ, Who.TOGETHER),
        ("", True, Do.ANSWER, Who.TOGETHER),
        ("who=each", True, Do.ANSWER, Who.EACH),
        ("time=3m", False, Do.READ, Who.TOGETHER),
        ("who=speaker", True, Do.ANSWER, Who.ROLE),
        ("who=speaker time=3m", True, Do.TALK, Who.ROLE),
        ("who=speaker time=3m", False, Do.TALK, Who.ROLE),
        ("do=talk", False, Do.TALK, Who.TOGETHER),
        ("do=end who=together", False, Do.END, Who.TOGETHER),
    ],
)
def test_defaults_follow_from_what_is_there(
    attributes: str, questions: bool, do: Do, who: Who
) -> None:
    found = step(f"\n## A {{#a {attributes}}}\n" + ("**W:** {#w}\n____\n" if questions else "B\n"))
    assert (found.do, found.who) == (do, who)
    assert found.role == ("speaker" if who is Who.ROLE else "")


def test_times_are_seconds() -> None:
    for word, seconds in (("90s", 90), ("3m", 180), ("1m30s", 90), ("60m", 3600), ("5s", 5)):
        assert step(f"\n## A {{#a time={word}}}\nB\n").seconds == seconds


def test_breathing_has_a_pattern_even_unsaid() -> None:
    assert step("\n## A {#a do=breathe}\nB\n").pattern == (4, 2, 6)
    found = step("\n## A {#a do=breathe pattern=5-0-7 rounds=3}\nB\n")
    assert (found.pattern, found.rounds) == ((5, 0, 7), 3)


def test_short_form() -> None:
    exercise = sound("\n## A {#a short=skip}\nB\n\n## C {#c time=3m short=1m}\nD\n")
    assert exercise.has_short_form
    assert [(s.short_skip, s.short_seconds) for s in exercise.steps] == [(True, 0), (False, 60)]


def test_steps_of_a_later_issue_are_known() -> None:
    later = step("\n## A {#a do=later after=7d}\nB\n")
    assert (later.do, later.after_days) == (Do.LATER, 7)
    review = step("\n## A {#a do=review shelf=commitment}\nB\n")
    assert (review.do, review.shelf) == (Do.REVIEW, Shelf.COMMITMENT)


def test_private_reveal_guess_and_gate() -> None:
    exercise = sound(
        "\n## Ready {#ready who=private keep=gate}\n**R:** {#r}\n\nno (1) (2) (3) (4) (5) yes\n"
        '\n## Stop {#stop do=end if="any r <= 2"}\nRest.\n'
        "\n## Alone {#alone who=private time=2m}\n**L:** {#l}\n\na (1) (2) (3) (4) (5) b\n"
        "\n**G:** {#g guess=l}\n\na (1) (2) (3) (4) (5) b\n"
        "\n## Mine {#mine who=private keep=sealed}\n**M:** {#m}\n____\n"
        "\n## Open {#open do=reveal show=alone}\n"
        '\n## Then {#then if="both l >= 3 and g answered"}\nB\n'
    )
    assert exercise.step("ready").keep is Keep.GATE
    assert exercise.step("mine").keep is Keep.SEALED
    assert exercise.step("open").show == ("alone",)
    assert exercise.question("g")[1].guess == "l"
    condition = exercise.step("then").condition
    assert condition
    assert condition.joined == "and"
    assert [(c.quantifier, c.question, c.op, c.value) for c in condition.clauses] == [
        ("both", "l", ">=", "3"),
        ("", "g", "answered", ""),
    ]


@pytest.mark.parametrize(
    "words",
    [
        "level<=2",
        "level >= 5",
        "help is talk",
        "help is-not talk",
        "many has tea",
        "list has a long walk",
        "word answered",
        "word empty or help is rest",
    ],
)
def test_conditions_that_can_be_asked(words: str) -> None:
    assert step(ASK + f'\n## B {{#b if="{words}"}}\nC\n').condition


def test_swap_and_words_for_one_role() -> None:
    exercise = sound(
        "\n## Tell {#tell who=speaker time=1m}\nTell it.\n\n> listener: Say it back.\n> Slowly.\n"
        "lazily too\n> speaker: Begin.\n\n> A plain quote\n\n"
        "**Heard:** {#heard who=listener}\n____\n\n**Both:** {#both who=each}\n____\n"
        "\n## Swap {#swap do=swap from=tell}\nAgain.\n"
    )
    tell = exercise.step("tell")
    assert tell.aside("listener") == "Say it back.\nSlowly.\nlazily too"
    assert tell.aside("speaker") == "Begin."
    assert tell.prose == "Tell it.\n\n> A plain quote"
    assert [(q.who, q.role) for q in tell.questions] == [(Who.ROLE, "listener"), (Who.EACH, "")]
    assert exercise.step("swap").start == "tell"


def test_looks_back() -> None:
    found = step(
        ASK + '\n## B {#b}\nHere.\n\n> Look back: [then](#word "recall previous")\n'
        '> and [now](#word "recall this"), [thanks](shelf:gratitude "recall all").\n'
        "> [there](role-reversal.md#limit 'recall first')\n"
        '> A few: [lines](#word "recall some")\n'
    )
    assert found.recalls == (
        Recall(lead="Look back:", words="then", mode=Mode.PREVIOUS, question="word"),
        Recall(lead="and", words="now", mode=Mode.THIS, question="word"),
        Recall(lead=",", words="thanks", mode=Mode.ALL, shelf=Shelf.GRATITUDE),
        Recall(lead="", words="there", mode=Mode.FIRST, question="limit", exercise="role-reversal"),
        Recall(lead="A few:", words="lines", mode=Mode.SOME, question="word"),
    )
    assert found.prose == "Here."


def test_a_look_back_may_reach_what_a_reveal_opened() -> None:
    sound(
        "\n## A {#a who=private}\n**W:** {#w}\n____\n\n## O {#o do=reveal show=a}\n"
        '\n## B {#b}\n> [w](#w "recall this")\n'
    )


def test_front_matter_in_full() -> None:
    head = (
        '---\nid: demo\ntitle: "Week: one"\nversion: 3\nlang: pt-BR\nkind: exercise\nminutes: 25\n'
        "depth: gentle\nrhythm: weekly\npillar: needs\nheat: low\nsolo: yes\nmotif: overlap\n"
        "topics: [a, 'b c']\ntonight:\n- tired\n- stuck\nsources:\n  - \"One: two\"\n"
        "roles: [speaker = speaks first, listener]\nstarts: ask\nshort: 12\n"
        "summary: >\n  Folded\n  words.\nwas: [old]\ntranslates: 2\n# a remark\n---\n"
    )
    found = sound("\n# Heading\n\nHello.\n" + STEP, head)
    assert (found.title, found.version, found.lang, found.minutes) == ("Week: one", 3, "pt-BR", 25)
    assert (found.depth, found.rhythm, found.pillar, found.heat) == (
        "gentle",
        "weekly",
        "needs",
        "low",
    )
    assert found.solo
    assert (found.motif, found.starts, found.short_minutes, found.short) == (
        "overlap",
        "ask",
        12,
        "",
    )
    assert found.topics == ("a", "b c")
    assert found.tonight == ("tired", "stuck")
    assert found.sources == ("One: two",)
    assert found.roles == (Role("speaker", "speaks first"), Role("listener", "listener"))
    assert (found.summary, found.was, found.translates) == ("Folded words.", ("old",), 2)
    assert (found.heading, found.overview) == ("Heading", "Hello.")
    assert [n.id for n in found.notes] == ["why", "heavy"]
    assert sound(STEP, HEAD.replace("summary", "short: quick-one\nsummary")).short == "quick-one"


@pytest.mark.parametrize(
    "roles",
    [
        '["speaker: speaks", "listener: listens"]',
        "['speaker = speaks', 'listener = listens']",
        '\n  - "speaker = speaks"\n  - listener = listens',
        '\n- "speaker: speaks"\n- "listener: listens"',
        '[\n  "speaker = speaks",\n  "listener = listens"\n  ]',
    ],
)
def test_roles_have_words_in_any_spelling(roles: str) -> None:
    found = sound(STEP, HEAD.replace("[speaker, listener]", roles))
    assert found.roles == (Role("speaker", "speaks"), Role("listener", "listens"))
    assert found.role_words("listener") == "listens"


TEXT = whole("\n# Title\n\nOverview.\n" + ASK)


@pytest.mark.parametrize(
    "data",
    [
        TEXT,
        "\ufeff" + TEXT,
        TEXT.encode("utf-8-sig"),
        TEXT.replace("\n", "\r\n"),
        TEXT.replace("\n", "\r"),
        TEXT.removesuffix("\n"),
        TEXT.replace("- ( ) ", "\u200f- ( ) ").replace("**Our", "\u200e**Our"),
        TEXT.replace("- ( ) ", "-\t(\u00a0)\t").replace("## Ask", "##\tAsk"),
    ],
)
def test_the_same_words_in_any_clothing(data: str | bytes) -> None:
    plain = reader.read(TEXT, "demo.md").exercise
    dressed = reader.read(data, "demo.md").exercise
    assert plain
    assert dressed
    assert dressed.steps == plain.steps
    assert dressed.shape == plain.shape


def test_right_to_left_words_are_read() -> None:
    found = step(
        "\n## سؤال {#ask}\n\u200f**ما الذي ساعد؟** {#word}\n____\n\n"
        "\u200f**كم؟** {#level}\n\n\u200fقليلا (1) (2) (3) (4) (5) كثيرا\n"
    )
    assert [q.kind for q in found.questions] == [Kind.TEXT, Kind.SCALE]
    assert found.questions[0].prompt == "ما الذي ساعد؟"


def test_the_source_reads_back_as_the_same_exercise() -> None:
    first = reader.read(TEXT.replace("\n", "\r\n"), "a/demo.md").exercise
    assert first
    again = reader.read(first.source, "pinned").exercise
    assert again == first


def test_the_shape_minds_structure_and_no_words() -> None:
    base = sound(ASK)
    assert sound(ASK.replace("Our word", "Our best word")).shape == base.shape
    assert sound(ASK.replace("none (1)", "nothing (1)")).shape == base.shape
    assert sound(ASK.replace("{#word}", "{#words}")).shape != base.shape
    assert sound(ASK.replace("{#word}", "{#word .map}")).shape != base.shape
    assert sound(ASK.replace("#ask}", "#ask who=each}")).shape != base.shape


def test_a_broken_file_can_be_previewed() -> None:
    reading = reader.read("## A {#a\n**W:** {#w}\n\n**V** {#v}\n- (x) a\n- ( ) b\n", "a/my-own.md")
    assert reading.exercise is None
    preview = reading.preview
    assert preview
    assert (preview.id, preview.title, preview.lang) == ("my-own", "my-own", "en")
    assert [q.prompt for q in preview.steps[0].questions] == ["W:", "V"]


def test_names_are_looked_up_or_refused() -> None:
    exercise = sound(ASK)
    assert exercise.step("ask").questions[0] == exercise.question("word")[1]
    assert exercise.note("why") is exercise.notes[0]
    assert exercise.note("kept") is None
    with pytest.raises(KeyError):
        exercise.step("gone")
    with pytest.raises(KeyError):
        exercise.question("gone")
    assert not exercise.has_short_form
    assert replace(exercise.steps[0]).aside("speaker") == ""


def test_prose_tables_code_and_half_words_stay_prose() -> None:
    found = step(
        "\n## A {#a}\n| a | b |\n| - | - |\n| c | |\n\n- (optional) bring tea\n- [a](https://b.org)\n\n"
        "In (1) this and (2) that. I am <3 years old, 1 < 2.\n\n<https://example.org> \\<b>\n\n"
        "use {curly} braces, [jump](#a)\n"
    )
    assert found.do is Do.READ
    assert "| c | |" in found.prose


def test_notes_are_no_steps() -> None:
    exercise = sound(STEP + "\n## You need {#bring do=note}\nTea.\n")
    assert [s.id for s in exercise.steps] == ["begin"]
    assert exercise.note("bring")


def test_nothing_but_front_matter() -> None:
    assert reader.read("", "a.md").preview
    assert reader.read("---\n---", "a.md").preview
    assert reader.read("---", "a.md").exercise is None
    assert reader.read(HEAD + NOTES, "a.md").exercise is None
