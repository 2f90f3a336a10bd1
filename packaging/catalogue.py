"""Keeps the catalogues of translated sentences: `update` collects, `compile` makes them loadable.

Qt's own lupdate finds `self.tr(...)` and `QCoreApplication.translate(...)`. Two kinds of sentence
it cannot see, so they are collected here and handed to it in a file of their own: those said
through a module's `_tr(...)` or counted by its `_many(...)`, and the fixed sentences of paper,
which are the defaults of a dataclass because paper knows no Qt.
"""

from __future__ import annotations

import argparse
import ast
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
SOURCES = ROOT / "src" / "twofold"
CATALOGUES = ROOT / "resources" / "translations"
#: Sentences that are the defaults of a dataclass: where, which class, and the context they have.
FIXED = {
    SOURCES / "paper" / "words.py": ("Words", "paper"),
    SOURCES / "paper" / "away_words.py": ("AwayWords", "away"),
}
#: English needs none: where a sentence counts, one is said in a sentence of its own.
LANGUAGES = ("de", "es")


def main() -> int:
    """Do what is asked; return an exit code."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n", maxsplit=1)[0])
    parser.add_argument("deed", choices=["update", "compile"])
    if parser.parse_args().deed == "update":
        update(CATALOGUES)
        return 0
    compile_all()
    return 0


def update(folder: Path) -> None:
    """Bring the catalogues in `folder` up to date; what is translated stays translated."""
    folder.mkdir(parents=True, exist_ok=True)
    sources = sorted(str(path) for path in SOURCES.rglob("*.py"))
    with tempfile.TemporaryDirectory() as scratch:
        unseen = Path(scratch) / "unseen.py"
        unseen.write_text(stub(), encoding="utf-8")
        for language in LANGUAGES:
            # without places and in the order of the code, so that a change is small
            options = ["-locations", "none", "-no-obsolete", "-silent"]
            options += ["-source-language", "en", "-target-language", language]
            made = folder / f"twofold_{language}.ts"
            _run("lupdate", *sources, str(unseen), *options, "-ts", str(made))


def compile_all() -> None:
    """Make every catalogue loadable."""
    for text in sorted(CATALOGUES.glob("*.ts")):
        made = text.with_suffix(".qm")
        _run("lrelease", "-silent", str(text), "-qm", str(made))


def stub() -> str:
    """Return the sentences that lupdate would not find, as calls that it does find."""
    lines = ["from PySide6.QtCore import QCoreApplication"]
    lines += [
        f"QCoreApplication.translate({context!r}, {sentence!r}{', None, 2' if counts else ''})"
        for context, sentence, counts in unseen()
    ]
    return "\n".join(lines) + "\n"


def unseen() -> Iterator[tuple[str, str, bool]]:
    """Yield context, sentence and whether it counts, of all that lupdate does not find."""
    for path in sorted(SOURCES.rglob("*.py")):
        text = path.read_text(encoding="utf-8")
        if path in FIXED:
            yield from _defaults(ast.parse(text), *FIXED[path])
        elif "def _tr(" in text:
            yield from _said(ast.parse(text))


def _said(tree: ast.Module) -> Iterator[tuple[str, str, bool]]:
    own = next(n for n in tree.body if isinstance(n, ast.FunctionDef) and n.name == "_tr")
    context = next(said for said in map(_text, _calls(own)) if said)
    for call in _calls(tree):
        if isinstance(call.func, ast.Name) and call.func.id in {"_tr", "_many"} and _text(call):
            yield context, _text(call), call.func.id == "_many"


def _calls(tree: ast.AST) -> Iterator[ast.Call]:
    return (node for node in ast.walk(tree) if isinstance(node, ast.Call))


def _defaults(tree: ast.Module, name: str, context: str) -> Iterator[tuple[str, str, bool]]:
    words = next(n for n in tree.body if isinstance(n, ast.ClassDef) and n.name == name)
    for node in words.body:
        if not isinstance(node, ast.AnnAssign) or not isinstance(node.value, ast.Constant):
            continue
        if ast.unparse(node.target) != "lang":  # which names the language instead of speaking it
            yield context, str(node.value.value), False


def _text(call: ast.Call) -> str:
    """Return the first argument of a call where it is a plain text, else ""."""
    first = call.args[0] if call.args else None
    return first.value if isinstance(first, ast.Constant) and isinstance(first.value, str) else ""


def _run(tool: str, *arguments: str) -> None:
    # the tools stand beside the Python that has PySide6
    beside = Path(sys.executable).parent / f"pyside6-{tool}"
    subprocess.run([str(beside), *arguments], check=True)


if __name__ == "__main__":
    sys.exit(main())
