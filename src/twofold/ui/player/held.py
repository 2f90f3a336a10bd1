"""Words that are off the page and may not be on disk: held until the disk has taken them."""

from collections.abc import Sequence
from dataclasses import replace

from twofold.services.walk_values import Draft
from twofold.walk.answers import Answer, Key
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
