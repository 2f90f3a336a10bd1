"""An error nobody caught is told without a word, from the first line of the program to its end."""

import subprocess
import sys
from pathlib import Path

START = (
    "import sys, threading, twofold.services.opening as opening, twofold.__main__ as roof\n"
    "def broken(*given, **named):\n"
    "    if sys.argv[1] == 'thread':\n"
    "        one = threading.Thread(target=broken_here); one.start(); one.join(); sys.exit(0)\n"
    "    broken_here()\n"
    "def broken_here():\n"
    "    raise RuntimeError('the zabkul line') from KeyError('the other zabkul')\n"
    "opening.open_book = broken\n"
    "book, out = sys.argv[2], sys.argv[2] + '/x'\n"
    "roof.main(['export', '--format', 'json', '--data-dir', book, '--out', out])\n"
)


def told(how: str, folder: Path) -> str:
    done = subprocess.run(
        [sys.executable, "-c", START, how, str(folder)], capture_output=True, text=True, check=False
    )
    return done.stdout + done.stderr


def test_what_goes_amiss_before_there_is_a_log_is_told_without_a_word(tmp_path: Path) -> None:
    for how in ("here", "thread"):
        said = told(how, tmp_path)
        assert "zabkul" not in said
        assert "Traceback" not in said
        assert "None of your words are in this note." in said
        assert "builtins.RuntimeError" in said
        assert "broken_here" in said


def test_the_window_is_hushed_before_it_reads_anything_and_needs_no_log_for_it() -> None:
    code = (
        "import sys, twofold.__main__ as roof\n"
        "roof._window = lambda places: print(sys.excepthook.__module__, 'logging' in sys.modules)\n"
        "roof.main([])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.split() == ["twofold.host.wordless", "False"]
