"""Anki's `find_notes` on the couple's invented texts, in an environment of Anki's own.

Run with the Python of that environment: reads texts from standard input, writes milliseconds.
This file may import nothing of ours.
"""

import json
import sys
import tempfile
import time
from pathlib import Path

TYPED = ("corsha", "nerlokam", "banerlo", "the", "ba*", "was in", "you corsha", '"it was"')
ROUNDS = 5


def measure(texts: list[str]) -> list[float]:
    """Return how long each search took."""
    from anki.collection import AddNoteRequest, Collection  # type: ignore[import-not-found]

    taken = []
    with tempfile.TemporaryDirectory() as folder:
        collection = Collection(str(Path(folder) / "bench.anki2"))
        kind = collection.models.by_name("Basic")
        deck = collection.decks.id("Default")
        for start in range(0, len(texts), 5000):
            notes = []
            for text in texts[start : start + 5000]:
                note = collection.new_note(kind)
                note["Front"] = text
                notes.append(AddNoteRequest(note=note, deck_id=deck))
            collection.add_notes(notes)
        for typed in TYPED:
            for _ in range(ROUNDS):
                began = time.perf_counter()
                collection.find_notes(typed)
                taken.append(1000 * (time.perf_counter() - began))
        collection.close()
    return taken


if __name__ == "__main__":
    sys.stdout.write(json.dumps(measure(json.load(sys.stdin))))
