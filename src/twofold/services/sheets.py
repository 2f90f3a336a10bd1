"""Paper: the blank sheet of an exercise and the record of an evening."""

from pathlib import Path

from twofold.paper.sheet import Sheet


class Sheets:
    """Use cases of paper. Built by `services.house`."""

    def blank(self, exercise_id: str) -> Sheet:
        """Return the blank sheet of an exercise from the library. Broken ones print as well."""
        raise NotImplementedError

    def blank_of_file(self, path: Path) -> Sheet:
        """Return the blank sheet of an exercise file."""
        raise NotImplementedError

    def record(self, walk_id: int) -> Sheet:
        """Return the filled record of an evening, ours only."""
        raise NotImplementedError
