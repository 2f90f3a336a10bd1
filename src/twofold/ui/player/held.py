"""Words that are off the page and may not be on disk: held until the disk has taken them."""

from collections.abc import Sequence
from dataclasses import replace

from twofold.services.walk_values import Draft
from twofold.walk.answers import Answer, Key, Sharing
from twofold.walk.sight import Field, Scene


class Held:
    """Holds drafts in memory, one for each field, the newest one."""

    def __init__(self) -> None:
        self._drafts: dict[Key, Draft] = {}

    def hold(self, drafts: Sequence[Draft]) -> None:
        """Hold drafts until `let_go`."""
        self._drafts.update({draft.key: draft for draft in drafts})

    def let_go(self) -> None:
        """Forget everything: it is kept."""
        self._drafts.clear()

    def let_go_of(self, key: Key) -> None:
        """Forget what was held in one place: it is kept."""
        self._drafts.pop(key, None)

    def together_with(self, drafts: Sequence[Draft]) -> tuple[Draft, ...]:
        """Return what is held and what stands on the page, the page having the last word."""
        every = self._drafts | {draft.key: draft for draft in drafts}
        return tuple(every.values())

    def shown_in(self, scene: Scene) -> Scene:
        """Return the scene with the words that are held in its fields."""
        if not self._drafts:
            return scene
        return replace(scene, fields=tuple(self._filled(field) for field in scene.fields))

    def _filled(self, field: Field) -> Field:
        draft = self._drafts.get(field.key)
        if draft is None:
            return field
        answer = None if draft.value is None else Answer(draft.value, draft.sharing)
        return replace(field, answer=answer)


class Passed:
    """Remembers what stood on a page that was passed, for this sitting and nowhere else.

    A pass leaves no row in the book. Whoever comes back to the page finds their words again.
    """

    def __init__(self) -> None:
        self._words: dict[Key, Answer] = {}

    def remember(self, drafts: Sequence[Draft]) -> None:
        """Remember what is not empty; a line that was not to be kept is not."""
        for draft in drafts:
            if draft.value is not None and draft.sharing is not Sharing.NOT_KEPT:
                self._words[draft.key] = Answer(draft.value, draft.sharing)

    def forget(self, drafts: Sequence[Draft]) -> None:
        """Forget what stood in these places: other words, or none, are meant now."""
        for draft in drafts:
            self._words.pop(draft.key, None)

    def shown_in(self, scene: Scene) -> Scene:
        """Return the scene with what was passed in the fields that are empty."""
        if not self._words:
            return scene
        fields = tuple(
            replace(field, answer=self._words.get(field.key)) if field.answer is None else field
            for field in scene.fields
        )
        return replace(scene, fields=fields)
