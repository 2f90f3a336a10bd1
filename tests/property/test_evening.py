"""A walk that is saved, closed, reopened while its file changes equals one that never was."""

import shutil
import tempfile
from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st

from tests.house import House, value_for
from twofold.exercise.model import Keep, Value
from twofold.services.walk_values import Draft, Walk
from twofold.walk import machine
from twofold.walk.answers import Answer, Key, Sharing
from twofold.walk.machine import Facts, one_page
from twofold.walk.moves import AnswersClosed, AnswersOpened, GateUsed, Move
from twofold.walk.places import Finish, Page, Standing
from twofold.walk.sight import scene

EVERYTHING = Path(__file__).parents[1] / "data" / "sound" / "everything.md"
WORDS = st.sampled_from(["tea", "قهوة", "a\nb", "🌿", "kettle " * 40])


class Unsaved:
    """The same evening in memory alone: what the saved one must agree with."""

    def __init__(self, walk: Walk) -> None:
        self.course = walk.course
        self.standing: Standing = walk.standing
        self.answers: dict[Key, Answer] = {}
        self.in_memory: set[Key] = set()

    def write(self, key: Key, value: Value | None, sharing: Sharing) -> None:
        step, _ = self.course.exercise.question(key.question)
        self.answers.pop(key, None)
        self.in_memory.discard(key)
        if value is None:
            return
        private = any(t.private for t in self.course.turns_of(step.id))
        mine = private and (sharing is not Sharing.SHARE or step.keep is Keep.SEALED)
        if private and step.keep is Keep.SEALED:
            sharing = Sharing.ONLY_ME
        self.answers[key] = Answer(value, sharing if private else Sharing.SHARE)
        if mine:
            self.in_memory.add(key)

    def facts(self) -> Facts:
        private = {q.id for s, q in self.course.exercise.questions() if s.keep is Keep.GATE}
        gates = {k: a for k, a in self.answers.items() if k.question in private}
        return Facts(open=self.answers, gates=gates)

    def move(self, move: Move) -> None:
        before = self.standing.place
        step = machine.advance(self.course, self.standing, move, self.facts())
        for opening in [e.step for e in step.events if isinstance(e, AnswersOpened)]:
            if not self.both_share(opening):
                step = machine.withhold(step, opening)
        self.standing = step.standing
        for event in step.events:
            match event:
                case GateUsed(questions):
                    self.answers = {
                        k: a for k, a in self.answers.items() if k.question not in questions
                    }
                case AnswersClosed(step_id):
                    self.close(step_id)
                case _:
                    pass
        if _turn(before) != _turn(self.standing.place):
            unkept = [k for k, a in self.answers.items() if a.sharing is Sharing.NOT_KEPT]
            for key in unkept:
                self.answers.pop(key)
                self.in_memory.discard(key)

    def both_share(self, reveal: str) -> bool:
        shown = self.course.exercise.step(reveal).show
        sharing = {
            key.owner
            for key, answer in self.answers.items()
            if self.course.exercise.question(key.question)[0].id in shown
            and answer.sharing is Sharing.SHARE
        }
        return sharing == {"a", "b"}

    def close(self, reveal: str) -> None:
        shown = self.course.exercise.step(reveal).show
        for key, answer in list(self.answers.items()):
            if self.course.exercise.question(key.question)[0].id in shown:
                shared = answer.sharing is Sharing.SHARE
                self.answers[key] = Answer(
                    answer.value, Sharing.ONLY_ME if shared else answer.sharing
                )
                self.in_memory.add(key)

    def restart(self) -> None:
        self.standing = machine.resume(self.course, self.standing)
        for key in self.in_memory:
            self.answers.pop(key, None)
        self.in_memory.clear()


def _turn(place: object) -> object:
    return getattr(place, "turn", None)


@settings(max_examples=12)
@given(st.data())
def test_a_saved_and_reopened_evening_equals_the_unsaved_one(data: st.DataObject) -> None:
    with tempfile.TemporaryDirectory() as folder:
        house = House(Path(folder) / "book")
        house.services.household.introduce("Ana", "Sam")
        source = EVERYTHING.read_text(encoding="utf-8")
        house.add("everything.md", source)
        for beside in ("small.md", "pebble.png"):
            shutil.copy(EVERYTHING.parent / beside, house.places.exercises)
        short = data.draw(st.booleans(), label="short form")
        walk = house.services.walking.begin(
            "everything", short=short, seed=data.draw(st.integers(0, 99), label="seed")
        )
        alone = Unsaved(walk)
        for _ in range(90):
            assert walk.standing == alone.standing
            assert walk.scene == scene(alone.course, alone.standing, alone.answers)
            if data.draw(st.sampled_from([False] * 9 + [True]), label="close and reopen"):
                house.add("everything.md", source.replace("## ", "## Changed: ", 3))
                house.services.walking.pause(walk, used=walk.standing.used)
                house.reopen()
                walk = house.services.walking.resume(walk.id)
                alone.restart()
                continue
            drafts = []
            for shown in walk.scene.fields:
                if not data.draw(st.booleans(), label=f"answer {shown.key}"):
                    drafts.append(Draft(shown.key, None))
                    continue
                value = value_for(shown.question, data.draw(WORDS), data.draw(st.integers(1, 10)))
                sharing = (
                    data.draw(st.sampled_from(Sharing)) if walk.scene.may_share else Sharing.SHARE
                )
                drafts.append(Draft(shown.key, value, sharing))
            for draft in drafts:
                alone.write(draft.key, draft.value, draft.sharing)
            if not walk.scene.moves:
                assert isinstance(walk.standing.place, Finish)
                break
            move = data.draw(st.sampled_from(walk.scene.moves), label="move")
            walk = house.services.walking.move(walk, move, drafts, paging=one_page)
            alone.move(move)
            assert not isinstance(walk.standing.place, Page) or walk.scene.turn is not None
        house.services.close()
