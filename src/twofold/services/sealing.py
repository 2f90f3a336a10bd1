"""Private answers between the vault, which seals, and the journal, which keeps."""

import json
from collections.abc import Collection
from dataclasses import dataclass, field
from datetime import datetime

from twofold.errors import Trouble
from twofold.exercise.model import Exercise, Step, Value
from twofold.journal import answers, keys
from twofold.journal.store import Unit
from twofold.people import BOTH, PartnerId
from twofold.vault.box import new_walk_key, seal, unseal
from twofold.walk.answers import Answer, Key, Sharing, plain_words, writers


@dataclass(frozen=True, slots=True)
class Sealed:
    """The sealed answers of one walk, within one unit of work."""

    db: Unit = field(repr=False)
    walk_id: int

    def keep(self, asked: answers.Asked, answer: Answer, at: datetime) -> None:
        """Seal an answer, with what its writer chose for it, and keep the ciphertext."""
        payload = json.dumps({"value": answer.value, "sharing": answer.sharing}).encode()
        key = asked.key
        blob = seal(
            self._key(),
            payload,
            walk_id=self.walk_id,
            passing=key.passing,
            question=key.question,
            owner=key.owner,
        )
        answers.keep_sealed(self.db, asked, blob, at)

    def read(self, questions: Collection[str] | None = None) -> dict[Key, Answer]:
        """Return sealed answers, of all questions or of these; see `damaged` for the others."""
        return self._try_all(questions)[0]

    def damaged(self, questions: Collection[str] | None = None) -> tuple[Key, ...]:
        """Return the places of sealed answers that do not open any more."""
        return self._try_all(questions)[1]

    def unreadable(self, exercise: Exercise, opened: Collection[str]) -> tuple[PartnerId, ...]:
        """Return whose lines stayed shut behind these reveals, which stand open."""
        shown = [step for reveal in opened for step in exercise.step(reveal).show]
        return writers(self.damaged(questions_of(exercise, shown)))

    def both_share(self, exercise: Exercise, reveal: Step) -> bool:
        """Say whether each of the two shares at least one line of what a reveal shows.

        A damaged line counts: it was written to be shared, and the page tells of it.
        """
        asked = questions_of(exercise, reveal.show)
        lines, damaged = self._try_all(asked)
        shared = [key for key, line in lines.items() if line.sharing is Sharing.SHARE]
        return writers([*shared, *damaged]) == BOTH

    def open_shared(self, exercise: Exercise, reveal: Step, at: datetime) -> None:
        """Turn what was shared in a reveal's steps into open answers.

        What is left unopened stays sealed, a damaged line too: it is told of, and written anew in
        its place. When nothing is sealed, the key goes.
        """
        asked = questions_of(exercise, reveal.show)
        shared = {
            key: (answer.value, plain_words(exercise.question(key.question)[1], answer.value))
            for key, answer in self.read(asked).items()
            if answer.sharing is Sharing.SHARE
        }
        answers.reveal(self.db, self.walk_id, shared, at)
        if not answers.sealed_answers(self.db, self.walk_id):
            keys.erase_key(self.db, self.walk_id)

    def _try_all(
        self, questions: Collection[str] | None
    ) -> tuple[dict[Key, Answer], tuple[Key, ...]]:
        """Return the sealed answers that open, and the places of those that do not."""
        waiting = answers.sealed_answers(self.db, self.walk_id, questions)
        walk_key = keys.key_of(self.db, self.walk_id) if waiting else None
        if walk_key is None:
            return {}, tuple(waiting)
        found: dict[Key, Answer] = {}
        for key, blob in waiting.items():
            try:
                payload = unseal(
                    walk_key,
                    blob,
                    walk_id=self.walk_id,
                    passing=key.passing,
                    question=key.question,
                    owner=key.owner,
                )
            except Trouble:
                continue
            stored = json.loads(payload)
            value: Value = stored["value"]
            found[key] = Answer(value, Sharing(stored["sharing"]))
        return found, tuple(key for key in waiting if key not in found)

    def _key(self) -> bytes:
        known = keys.key_of(self.db, self.walk_id)
        if known is not None:
            return known
        fresh = new_walk_key()
        keys.keep_key(self.db, self.walk_id, fresh)
        return fresh


def questions_of(exercise: Exercise, steps: Collection[str]) -> tuple[str, ...]:
    """Return the ids of all questions in these steps."""
    return tuple(question.id for step, question in exercise.questions() if step.id in steps)
