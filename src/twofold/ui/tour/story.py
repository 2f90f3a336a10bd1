"""The story that the tour plays: first start, a whole weekly check-in, the journal, paper."""

from collections.abc import Callable, Iterator
from typing import Final

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QListView, QTextEdit, QWidget

from twofold.exercise.model import Do, Kind
from twofold.people import BOTH
from twofold.ui.app import App
from twofold.ui.player.frame import PlayerPage
from twofold.ui.player.trouble import TroublePage
from twofold.ui.tour.album import Album
from twofold.ui.tour.around import Around
from twofold.ui.tour.hands import Hands
from twofold.ui.tour.writing import NAMES, fill
from twofold.walk.places import Finish, HandingOver, Opened, Page, Ready

_MOST_PAGES: Final = 120
_LONG: Final = "More than the disk can hold tonight. " * 800


class Story:
    """One evening in one theme."""

    def __init__(self, app: App, album: Album) -> None:
        self._app, self._album = app, album
        self._hands = Hands(app.window)
        self._around = Around(self._hands, album)

    def play(self) -> Iterator[None]:
        """Play it. A yield lets the window breathe."""
        yield from self._around.sample()
        yield from self._arrive()
        yield from self._around.places()
        yield from self._do("weekly-check-in", self._until_tired)
        yield from self._come_back()
        yield from self._keep()
        yield from self._read_back()
        yield from self._do("role-reversal", lambda: self._has_taken("quiet-minute"))
        yield from self._leave()
        yield from self._do("our-quiet-hour", lambda: self._has_taken("agreement"))
        yield from self._leave()
        yield from self._do("fairness-pulse", lambda: self._has_taken("guesses-opened"))
        yield from self._leave()
        yield from self._do("date-plan", lambda: self._has_taken("rest"))
        yield from self._leave()
        yield from self._do("boundary-setting", lambda: self._has_taken("alone"), alone=True)
        yield from self._leave()
        yield from self._run_out_of_room()

    # ── before ───────────────────────────────────────────────────────────────────────────────

    def _arrive(self) -> Iterator[None]:
        for who, name in zip(BOTH, NAMES, strict=True):
            yield from self._hands.until(lambda: self._hands.see("name-a"), "the names")
            field = self._hands.see(f"name-{who}")
            if field is not None:
                yield from self._hands.type_into(field, name)
        self._take("welcome")
        yield from self._hands.click("continue")
        yield from self._hands.until(lambda: self._hands.see("continue-home"), "safety")
        self._take("safety")
        yield from self._hands.click("continue-home")
        yield from self._hands.until(lambda: self._hands.see("begin"), "the offer on Home")
        yield
        self._take("home-first")

    # ── an evening ───────────────────────────────────────────────────────────────────────────

    def _do(
        self, exercise: str, enough: Callable[[], bool], *, alone: bool = False
    ) -> Iterator[None]:
        yield from self._hands.click("to-library")
        yield from self._hands.click(f"card-{exercise}")
        yield from self._hands.until(lambda: self._hands.see("begin"), "Begin")
        yield from self._rest()
        self._take("overview")
        yield from self._hands.click("begin-alone" if alone else "begin")
        if alone:
            yield from self._hands.click("answer-0")
        yield from self._rest()
        if not alone and self._hands.see("answer-0") is not None:  # who would like to begin
            yield from self._hands.click("answer-0")
        yield from self._sit_down()
        yield from self._turn_pages(enough)

    def _sit_down(self) -> Iterator[None]:
        """Say where they sit, the first time they are asked."""
        if self._has_taken("seats"):
            return
        yield from self._hands.until(lambda: self._hands.see("seats-a"), "where they sit")
        yield from self._rest()
        self._take("seats")
        yield from self._hands.click("seats-a")

    def _turn_pages(self, enough: Callable[[], bool]) -> Iterator[None]:
        for _ in range(_MOST_PAGES):
            yield from self._hands.until(self._page, "a page of the player")
            yield from self._rest()
            page = self._page()
            if page is None:
                continue
            yield from self._live_through(page)
            if enough() or isinstance(page.scene.place, Finish):
                return

    def _live_through(self, page: PlayerPage) -> Iterator[None]:
        """Do on a page what two people would, take its picture, and go on."""
        match page.scene.place:
            case HandingOver():
                self._take("hand-over")
            case Ready():
                yield from self._hands.click("ready-a")
                self._take("ready")
                yield from self._hands.click("ready-b")
                return
            case Opened():
                self._take("opened")
                if self._has_taken("guess") and not self._has_taken("guesses-opened"):
                    self._take("guesses-opened")
                    return
            case Finish():
                return
            case Page():
                yield from fill(self._hands, page)
                yield from self._rest()
                self._take_page(page)
                step = page.scene.step
                rests = step is not None and step.do is Do.LATER
                if rests or self._until_tired():
                    return
        yield from self._hands.click("primary", page)

    def _take_page(self, page: PlayerPage) -> None:
        scene = page.scene
        if scene.step is None:
            return
        kinds = {field.question.kind for field in scene.fields}
        found = {
            "rest": scene.step.do is Do.LATER,
            "alone": bool(kinds) and page.company.exercise.id == "boundary-setting",
            "guess": any(field.question.guess for field in scene.fields),
            "private": scene.turn is not None and scene.turn.private,
            "breathe": scene.step.do is Do.BREATHE,
            "quiet-minute": scene.step.do is Do.PAUSE,
            "swap": scene.step.do is Do.SWAP,
            "talk": scene.step.do is Do.TALK and scene.step.role == "speaker",
            "listen": scene.step.do is Do.TALK and scene.step.role == "listener",
            "answer-each": scene.step.id == "next-step",
            "answer-together": len(scene.fields) == 2 and scene.partner is None,
            "agreement": Kind.SIGN in kinds,
        }
        for name, fits in found.items():
            if fits:
                self._take(name)
                return

    def _until_tired(self) -> bool:
        """The first check-in is left in the middle, to be gone on with."""
        page = self._page()
        at = page.scene.step.id if page is not None and page.scene.step is not None else ""
        return at == "good" and not self._has_taken("home-waiting")

    def _come_back(self) -> Iterator[None]:
        yield from self._hands.press(Qt.Key.Key_F9)
        yield from self._hands.until(lambda: self._hands.see("continue"), "the cover")
        yield from self._rest()
        self._take("cover")
        yield from self._hands.click("continue")
        yield from self._hands.until(self._page, "the page under the cover")
        yield from self._hands.press(Qt.Key.Key_F1)
        yield from self._rest()
        self._take("keys")
        yield from self._hands.press(Qt.Key.Key_F1)
        yield from self._hands.until(self._page, "the page under the keys")
        yield from self._hands.click("pause")
        yield from self._hands.until(lambda: self._hands.see("stop"), "the pause")
        yield from self._rest()
        self._take("pause")
        yield from self._hands.click("stop")
        yield from self._hands.until(lambda: self._hands.see("let-go"), "what waits on Home")
        yield from self._rest()
        self._take("home-waiting")
        yield from self._hands.click("continue")
        yield from self._turn_pages(lambda: False)

    def _keep(self) -> Iterator[None]:
        self._take("finish")
        change = [button for button in self._hands.seen(QWidget, "change") if button.height() > 0]
        yield from self._hands.touch(change[0])
        yield from self._hands.until(lambda: self._hands.see("change-done"), "the change")
        yield from self._rest()
        self._take("change")
        yield from self._hands.click("change-done")
        page = self._page()
        yield from self._hands.click("primary", page)
        yield from self._hands.until(lambda: self._hands.see("to-journal"), "Home again")
        yield from self._rest()
        self._take("home-after")

    def _leave(self) -> Iterator[None]:
        yield from self._hands.click("pause")
        yield from self._hands.click("stop")
        yield from self._hands.until(lambda: self._hands.see("to-library"), "Home")
        yield from self._rest()

    # ── afterwards ───────────────────────────────────────────────────────────────────────────

    def _read_back(self) -> Iterator[None]:
        yield from self._hands.click("to-journal")
        yield from self._rest()
        self._take("journal")
        field = self._hands.see("search")
        if field is not None:
            yield from self._hands.type_into(field, "week")
        yield from self._hands.until(lambda: self._hands.see("best-first"), "what was found")
        yield from self._rest()
        self._take("journal-search")
        yield from self._hands.press(Qt.Key.Key_Escape)
        rows = self._hands.seen(QListView, "evenings")[0]
        rows.setFocus()
        for key in (Qt.Key.Key_Home, Qt.Key.Key_Down, Qt.Key.Key_Return):
            yield from self._hands.press(key)
        yield from self._hands.until(lambda: self._hands.see("print"), "the evening")
        yield from self._rest()
        self._take("evening")
        yield from self._hands.click("print")
        yield from self._hands.until(lambda: self._hands.see("save-pdf"), "the record")
        yield from self._rest()
        self._take("record")
        yield from self._hands.click("back")
        yield from self._write_later()
        yield from self._carry_away()
        yield from self._hands.click("to-library")
        yield from self._hands.click("card-weekly-check-in")
        yield from self._hands.click("print")
        yield from self._hands.until(lambda: self._hands.see("save-pdf"), "the worksheet")
        yield from self._rest()
        self._take("worksheet")
        yield from self._around.papers()
        yield from self._hands.click("back")
        yield from self._around.typed_back()
        yield from self._around.then_and_now()

    def _write_later(self) -> Iterator[None]:
        """Correct a line, write a note, think of taking words back, remove the evening."""
        hands = self._hands
        yield from hands.until(lambda: self._named("change-"), "a line to change")
        yield from hands.touch(self._named("change-")[0])
        yield from hands.until(lambda: hands.seen(QTextEdit), "its editor")
        yield from hands.type_into(hands.seen(QTextEdit)[0], " Said so on Sunday as well.")
        yield from self._rest()
        self._take("correcting")
        yield from hands.touch(self._named("keep-")[0])
        yield from hands.until(lambda: self._named("before-"), "the earlier wording")
        yield from hands.touch(self._named("before-")[0])
        yield from self._rest()
        self._take("earlier-wording")
        yield from hands.click("add-note")
        yield from hands.until(lambda: hands.see("note-words"), "the note")
        field = hands.see("note-words")
        if field is not None:
            yield from hands.type_into(field, "Read again on the train. It still holds.")
        yield from self._rest()
        self._take("note")
        yield from hands.click("keep-note")
        yield from hands.click("take-back")
        yield from hands.click("take-back-a")
        yield from self._rest()
        self._take("taking-back")
        yield from hands.click("careful-no")
        yield from hands.click("remove")
        yield from hands.until(lambda: hands.see("undo"), "the way back")
        yield from self._rest()
        self._take("removed")

    def _carry_away(self) -> Iterator[None]:
        """Put the evening back from where removed ones lie; look at how evenings leave."""
        hands = self._hands
        yield from self._choose_more(2)
        yield from hands.until(lambda: self._named("put-back-"), "what was removed")
        yield from hands.touch(self._named("delete-")[0])
        yield from self._rest()
        self._take("recently-removed")
        yield from hands.click("careful-no")
        yield from hands.touch(self._named("put-back-")[0])
        yield from hands.click("back")
        yield from self._choose_more(1)
        yield from hands.until(lambda: hands.see("carry"), "carrying away")
        yield from self._rest()
        self._take("carry-away")

    def _choose_more(self, down: int) -> Iterator[None]:
        yield from self._hands.click("more")
        yield from self._rest()
        for key in (*[Qt.Key.Key_Down] * down, Qt.Key.Key_Return):
            yield from self._hands.press(key)

    def _named(self, start: str) -> list[QWidget]:
        seen = self._hands.seen(QWidget)
        return [widget for widget in seen if widget.objectName().startswith(start)]

    def _run_out_of_room(self) -> Iterator[None]:
        """Let the disk be full while somebody writes on their own page."""
        yield from self._do("weekly-check-in", self._on_a_private_page)
        services = self._app.services
        field = next(iter(self._hands.seen(QTextEdit)), None)
        if services is None or field is None:
            return
        full = services.store.connection
        full.execute("PRAGMA max_page_count = 1")  # SQLite takes its present size for it
        QApplication.clipboard().setText(_LONG)
        yield from self._hands.touch(field, QPoint(20, 20))
        yield from self._hands.press(Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
        QApplication.clipboard().clear()
        page = self._page()
        yield from self._hands.click("primary", page)
        yield from self._hands.until(lambda: self._hands.seen(TroublePage), "the full disk")
        yield from self._rest()
        self._take("trouble")
        full.execute("PRAGMA max_page_count = 1073741823")
        yield from self._hands.click("primary")
        yield from self._hands.until(self._page, "the page after the full disk")

    def _on_a_private_page(self) -> bool:
        page = self._page()
        if page is None or page.scene.turn is None:
            return False
        following = self._hands.seen(QTextEdit)
        return page.scene.turn.private and bool(following)

    # ── small things ─────────────────────────────────────────────────────────────────────────

    def _page(self) -> PlayerPage | None:
        found = self._hands.seen(PlayerPage)
        return found[0] if found else None

    def _has_taken(self, name: str) -> bool:
        return name in self._album.taken

    def _take(self, name: str) -> None:
        self._album.take(name, self._hands)

    def _rest(self) -> Iterator[None]:
        """Let everything come to rest: layouts, focus, what is read late."""
        for _ in range(8):
            yield
