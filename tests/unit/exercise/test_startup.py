"""Reading an exercise loads neither Markdown nor YAML; rendering its prose loads Markdown."""

import subprocess
import sys
from pathlib import Path

SHIPPED = Path(__file__).parents[3] / "exercises"
SAY = "import sys; print(sorted(m for m in ('markdown', 'yaml', 'difflib') if m in sys.modules))"


def loaded_after(code: str) -> str:
    done = subprocess.run(
        [sys.executable, "-c", f"{code}\n{SAY}"], capture_output=True, text=True, check=True
    )
    return done.stdout.strip()


def test_the_library_loads_no_markdown_and_no_yaml() -> None:
    code = (
        "from pathlib import Path\n"
        "from twofold.exercise import prose\n"
        "from twofold.exercise.library import Library\n"
        f"library = Library(Path({str(SHIPPED)!r}))\n"
        "assert all(library.read_entry(entry).exercise for entry in library.entries())\n"
    )
    assert loaded_after(code) == "[]"


def test_prose_loads_markdown_when_it_is_needed() -> None:
    assert "markdown" in loaded_after("from twofold.exercise import prose; prose.to_html('*a*')")


def test_before_an_evening_it_can_be_loaded() -> None:
    assert "markdown" in loaded_after("from twofold.exercise import prose; prose.get_ready()")
