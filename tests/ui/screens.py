"""Screens filled with plain values, long names included, for looking and for pictures."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

from PySide6.QtWidgets import QVBoxLayout, QWidget

from tests.ui import evening_screens, journal_screens
from tests.unit.paper.evenings import everything
from twofold.errors import BookClosed
from twofold.exercise.faults import Fault
from twofold.host.settings import Settings
from twofold.paper.booklet import booklet
from twofold.paper.worksheet import blank
from twofold.people import Couple, Partner
from twofold.services.choosing import Card
from twofold.services.programs import ItemView, ProgramView, WeekView
from twofold.ui import troubles, words
from twofold.ui.help.getting_help import GettingHelpPage
from twofold.ui.help.help_page import HelpPage
from twofold.ui.home.home_page import HomePage, HomeView, Offer, Program, Waiting
from twofold.ui.home.moment_card import Moment
from twofold.ui.library.library_page import LibraryPage
from twofold.ui.library.overview_page import OverviewPage
from twofold.ui.library.overview_view import OverviewView
from twofold.ui.library.sieve import Wish
from twofold.ui.preferences.key_button import KeyButton
from twofold.ui.preferences.preferences_page import PreferencesPage
from twofold.ui.preview.offers import Offer as Printed
from twofold.ui.preview.preview_page import WorksheetPreview
from twofold.ui.programs.programs_page import ProgramsPage
from twofold.ui.trouble_page import BookTroublePage
from twofold.ui.type_back.start_page import TypeBackStart
from twofold.ui.welcome.welcome_page import WelcomePage
from twofold.ui.widgets.banner import Banner
from twofold.ui.widgets.disclosure import Disclosure

LONG = "Maximiliane-Theodora von und zu Hohenfel"
OTHER = "Oluwaseun Adébáyò-Christopherson"


def home(a: str = "Ana", b: str = "Sam") -> HomePage:
    page = HomePage()
    greeting = words.hours_greeting(20).format(a=a, b=b)
    page.show_view(
        HomeView(
            greeting,
            Waiting(
                walk_id=7,
                title="Speaking and listening",
                step=3,
                steps=7,
                minutes_left=14,
                left="on Tuesday",
                motif="halves",
            ),
            Offer(
                exercise_id="weekly-check-in",
                title="Weekly check-in",
                summary="One moment, one wish, one small thing for the week.",
                minutes=35,
                first=False,
            ),
        )
    )
    return page


def home_long() -> HomePage:
    return home(LONG, OTHER)


def first_home(minutes: int = 10) -> HomePage:
    page = HomePage()
    offer = Offer(
        exercise_id="specific-thanks",
        title="Thanks with detail",
        summary="One thing the other did, what it shows, what it changed.",
        minutes=minutes,
        first=True,
        motif="sun",
    )
    page.show_view(HomeView("Good evening, Ana and Sam", None, offer))
    return page


def home_full() -> HomePage:
    """Everything Home can have: an evening that rests, a program, and a kept moment."""
    page = HomePage()
    page.show_view(
        HomeView(
            words.hours_greeting(20).format(a="Ana", b="Sam"),
            waiting=Waiting(
                walk_id=7,
                title="Changing chairs",
                step=3,
                steps=7,
                minutes_left=14,
                left="on Tuesday",
                rests="Friday, 20 March",
                motif="seats",
            ),
            program=Program("First steps", words.week_of(2, 4)),
            moment=Moment(
                walk_id=4,
                head="A kept moment",
                when="Weekly check-in, 3 March",
                owner="a",
                name="Ana",
                text="You waited with the tea until I came home.",
            ),
        )
    )
    return page


def welcome() -> WelcomePage:
    return WelcomePage((("en", "English"), ("de", "Deutsch"), ("es", "Español")), "en")


def welcome_safety() -> WelcomePage:
    page = WelcomePage()
    page.fill("Ana", "Sam")
    page.to_safety()
    return page


TODAY = date(2026, 3, 18)


def card(
    id_: str, title: str, minutes: int, summary: str, motif: str, *, ago: int = 0, depth: str = ""
) -> Card:
    return Card(
        id=id_,
        title=title,
        summary=summary,
        minutes=minutes,
        depth=depth or "moderate",
        pillar="regard" if minutes > 20 else "base",
        tonight=("tired", "distant") if minutes < 30 else ("deeper", "stuck"),
        motif=motif,
        lang="en",
        own=False,
        path=Path(f"exercises/en/{id_}.md"),
        last_done=TODAY - timedelta(days=ago) if ago else None,
        paused=id_ == "active-listening",
    )


FAULT = Fault(
    path="exercises/tea.md",
    line=12,
    column=5,
    code="E16",
    message='a step has no attribute "timer".',
    hint='Did you mean "time"?',
)
CARDS = (
    card("thanks", "Thanks with detail", 10, "Say what helped, and why it did.", "overlap", ago=22),
    card(
        "active-listening",
        "Speaking and listening",
        25,
        "One speaks in short pieces, the other says it back.",
        "halves",
    ),
    card("limit", "One clear limit", 20, "Say where you end, kindly, for two weeks.", "ring"),
    card("role-reversal", "Changing chairs", 35, "Speak from the seat.", "seats", depth="deep"),
    card("gently", "Beginning gently", 15, "Turn a gripe into a wish.", "triangles", ago=8),
    card("steps", "Small steps", 15, "One of them, tonight.", "steps", ago=3, depth="gentle"),
    Card(
        id="tea",
        title="Tea at nine",
        summary="",
        minutes=None,
        depth="",
        pillar="",
        tonight=(),
        motif="",
        lang="en",
        own=True,
        path=Path("exercises/tea.md"),
        trouble=FAULT,
    ),
)


def library() -> LibraryPage:
    page = LibraryPage()
    page.show_cards(CARDS, TODAY)
    return page


def library_empty() -> LibraryPage:
    page = library()
    page.look_for(Wish(length="ten", tonight="deeper"))
    return page


def overview(paused: int | None = None) -> OverviewPage:
    return OverviewPage(
        OverviewView(
            card=CARDS[3],
            title="Changing chairs",
            lead="<p>Each of you speaks for a while as if you were the other, then hears how "
            "close it came.</p>",
            steps=(
                "Choose one ordinary moment",
                "Each alone: three lines as the other",
                "Speak as the other, then hear how close it came",
                "Change chairs",
                "Back in your own seat, one thing you take with you",
            ),
            stirring=True,
            bring="<p>Thirty-five quiet minutes, and a stop word you both like.</p>",
            kept="<p>One map entry and one small change each, if you want.</p>",
            why="<p>What helped was <strong>asking</strong>, and listening to the answer.</p>",
            heavy="<p>Say the stop word. Look around the room, and name five things.</p>",
            sources=("Twenty-five experiments on taking another’s view (laboratory)",),
            has_short=True,
            short_minutes=20,
            past=("Sunday, 8 March", "Monday, 23 February"),
            paused_walk=paused,
        )
    )


def overview_paused() -> OverviewPage:
    return overview(4)


def overview_first() -> OverviewPage:
    """One that can get heated, with all that the page can say before it."""
    card = replace(CARDS[3], solo=True, favourite=True, planned=TODAY + timedelta(days=3))
    return OverviewPage(
        OverviewView(
            card=card,
            title="Changing chairs",
            today=TODAY,
            lead="<p>Each of you speaks for a while as if you were the other.</p>",
            steps=("Choose one ordinary moment", "Change chairs"),
            stirring=True,
            has_short=True,
            alone=(("a", "Ana"), ("b", "Sam")),
            starts=(("a", "Ana"), ("b", "Sam")),
            first=CARDS[2],
        )
    )


def _item(key: str, title: str, minutes: int, times: int = 1, done: int = 0) -> ItemView:
    return ItemView(
        week="w",
        key=key,
        exercise=key,
        title=title,
        minutes=minutes,
        instead="",
        times=times,
        done=done,
        optional=key == "steps",
        swapped=False,
    )


def programs() -> ProgramsPage:
    weeks = (
        WeekView(
            id="one",
            title="Arriving",
            prose="Two short evenings, to get used to it.",
            items=(_item("thanks", "Thanks with detail", 10, 2, 2),),
            done=True,
        ),
        WeekView(
            id="two",
            title="Listening",
            prose="One longer evening this week. The rest of it is yours.",
            items=(
                _item("active-listening", "Speaking and listening", 25),
                _item("steps", "Small steps", 15),
            ),
            done=False,
        ),
    )
    begun = ProgramView(
        id="first-steps",
        title="First steps",
        summary="Four weeks from thanks to a first small agreement.",
        overview="",
        state="running",
        monthly=False,
        weeks=weeks,
        week=1,
    )
    page = ProgramsPage()
    page.show_programs((begun, replace(begun, id="year", title="A quiet year", state=None)), ())
    return page


def type_back(a: str = LONG, b: str = "Sam") -> TypeBackStart:
    couple = Couple(Partner(id="a", name=a), Partner(id="b", name=b))
    return TypeBackStart("Weekly check-in", couple, TODAY)


def preview() -> WorksheetPreview:
    found = everything()
    offers = (
        Printed("blank", lambda _days: (blank(found),)),
        Printed("booklet", lambda _days: (booklet(found, "a"), booklet(found, "b"))),
    )
    return WorksheetPreview(offers, "a4", None)


def broken() -> OverviewPage:
    return OverviewPage(OverviewView(card=CARDS[-1], title="Tea at nine", faults=(FAULT, FAULT)))


def settings(a: str = LONG, b: str = "Sam") -> PreferencesPage:
    couple = Couple(Partner(id="a", name=a), Partner(id="b", name=b))
    return PreferencesPage(Settings(), couple, "/home/ana/.local/share/twofold")


def settings_keys() -> PreferencesPage:
    page = settings()
    opener = page.findChild(Disclosure, "keys")
    assert opener is not None
    opener.button.click()
    button = page.findChild(KeyButton, "key-0")
    assert button is not None
    button.pressed_keys.emit("F1")
    return page


def help_over() -> HelpPage:
    return HelpPage(closable=True)


def getting_help() -> GettingHelpPage:
    return GettingHelpPage("Help")


def trouble_book() -> BookTroublePage:
    told = troubles.told(BookClosed("elsewhere", "/media/stick/twofold"))
    return BookTroublePage(told, offers_here=True)


def looking_around() -> QWidget:
    page = QWidget()
    box = QVBoxLayout(page)
    box.setContentsMargins(0, 0, 0, 0)
    banner = Banner()
    box.addWidget(banner)
    banner.tell(
        "You are looking around. Mira and Jo are invented, and nothing you do here stays.",
        {"end": "Begin with your own names"},
        "info",
    )
    box.addWidget(home("Mira", "Jo"), 1)
    return page


ALL: dict[str, Callable[[], QWidget]] = {
    "welcome": welcome,
    "welcome-safety": welcome_safety,
    "home": home,
    "home-long": home_long,
    "home-first": first_home,
    "home-full": home_full,
    "library": library,
    "library-empty": library_empty,
    "overview": overview,
    "overview-paused": overview_paused,
    "overview-first": overview_first,
    "broken": broken,
    "programs": programs,
    "type-back": type_back,
    "preview": preview,
    "settings": settings,
    "settings-keys": settings_keys,
    "help": HelpPage,
    "help-over": help_over,
    "getting-help": getting_help,
    "trouble-book": trouble_book,
    "looking-around": looking_around,
    **journal_screens.ALL,
    **evening_screens.ALL,
}
