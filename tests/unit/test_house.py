"""What no linter knows about this house. Each test gives the places that break its rule."""

import argparse
import ast
import re
import subprocess
import sys
from collections.abc import Callable, Iterator
from functools import cache
from pathlib import Path

import pytest

from twofold.exercise.checking import check

ROOT = Path(__file__).resolve().parents[2]
SOURCE = ROOT / "src" / "twofold"
HEAVY = ("sqlalchemy", "alembic", "markdown", "yaml", "nacl", "pypdf", "asyncio", "pydoc")
NETWORK = ("socket", "ssl", "http", "urllib.request", "PySide6.QtNetwork")


@cache
def _tracked() -> tuple[Path, ...]:
    """Return every file of the project; outside a git checkout, everything but what is built."""
    asked = subprocess.run(
        ["git", "-C", str(ROOT), "ls-files", "-z", "--cached", "--others", "--exclude-standard"],
        capture_output=True,
        check=False,
    )
    names = [n for n in asked.stdout.decode().split("\0") if n]
    if asked.returncode != 0 or not names:
        skip = {".git", ".venv", "build", "dist", "__pycache__"}
        files = (p for p in ROOT.rglob("*") if p.is_file())
        return tuple(p for p in files if not skip & set(p.relative_to(ROOT).parts))
    return tuple(p for name in names if (p := ROOT / name).is_file())


def _python(*folders: str) -> list[Path]:
    roots = [ROOT / folder for folder in folders]
    return [p for p in _tracked() if p.suffix == ".py" and any(p.is_relative_to(r) for r in roots)]


@cache
def _tree(path: Path) -> ast.Module:
    return ast.parse(path.read_text("utf-8"))


def _nodes(*folders: str) -> Iterator[tuple[Path, ast.AST]]:
    for path in _python(*folders):
        for node in ast.walk(_tree(path)):
            yield path, node


def _place(path: Path, node: ast.AST) -> str:
    return f"{path.relative_to(ROOT)}:{getattr(node, 'lineno', 1)}"


def _found(test: Callable[[Path, ast.AST], bool], *folders: str) -> list[str]:
    return [_place(path, node) for path, node in _nodes(*folders) if test(path, node)]


def _called(node: ast.AST) -> str:
    """Return the bare name of what a call calls, or ""."""
    if isinstance(node, ast.Call):
        if isinstance(node.func, ast.Attribute):
            return node.func.attr
        if isinstance(node.func, ast.Name):
            return node.func.id
    return ""


def _is_tr(node: ast.AST) -> bool:
    """Say whether a call hands a sentence to the translators; a painter translates as well."""
    match node:
        case ast.Call(func=ast.Attribute(attr="tr")):
            return True
        case ast.Call(func=ast.Attribute(value=ast.Name(id="QCoreApplication"), attr="translate")):
            return True
        case _:
            return False


def _imported(node: ast.AST) -> list[str]:
    """Return the dotted names that an import statement may bring in."""
    match node:
        case ast.Import(names=names):
            return [n.name for n in names]
        case ast.ImportFrom(module=str(module), names=names, level=0):
            return [module, *(f"{module}.{n.name}" for n in names)]
        case _:
            return []


def _spoken(*folders: str) -> Iterator[tuple[Path, ast.Constant]]:
    """Yield every text in the code that is not a docstring."""
    for path in _python(*folders):
        tree = _tree(path)
        silent = {
            id(node.value)
            for node in ast.walk(tree)
            if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant)
        }
        for node in ast.walk(tree):
            if (
                isinstance(node, ast.Constant)
                and isinstance(node.value, str)
                and id(node) not in silent
            ):
                yield path, node


def _sentences() -> Iterator[tuple[Path, ast.Constant]]:
    """Yield every sentence of the window: the texts handed to `tr` and `translate`."""
    for path, node in _nodes("src/twofold/ui"):
        if isinstance(node, ast.Call) and _is_tr(node):
            for part in ast.walk(node):
                if isinstance(part, ast.Constant) and isinstance(part.value, str):
                    yield path, part


# ── Rooms ───────────────────────────────────────────────────────────────────────────────────────
def test_every_folder_of_code_is_a_package() -> None:
    """Import-linter cannot see into a folder without `__init__.py`, and calls that kept."""
    folders = {p.parent for p in _python("src/twofold", "tests")}
    assert [str(f) for f in folders if not (f / "__init__.py").exists()] == []


def test_no_file_is_called_utils() -> None:
    vague = {"utils.py", "util.py", "helpers.py", "common.py", "misc.py"}
    assert [str(p) for p in _python("src", "tests") if p.name in vague] == []


def test_no_file_is_too_long_to_read() -> None:
    long = {
        name: count
        for path in _python("src", "tests", "packaging")
        if (name := str(path.relative_to(ROOT)))
        and (count := len(path.read_text("utf-8").splitlines())) > 400
    }
    assert long == {}


def test_the_house_has_its_papers() -> None:
    papers = ["README.md", "ARCHITECTURE.md", "DECISIONS.md", "CHANGELOG.md", "LICENSE"]
    assert [name for name in papers if not (ROOT / name).is_file()] == []


def test_pictures_and_papers_named_by_the_papers_are_there() -> None:
    def links(paper: Path) -> list[str]:
        text = re.sub(
            r"^(```+).*?^\1|`[^`\n]+`", "", paper.read_text("utf-8"), flags=re.DOTALL | re.MULTILINE
        )
        found = re.findall(r"\]\(([^)#\s]+)[^)]*\)", text)
        return [t for t in found if "://" not in t and not (paper.parent / t).exists()]

    inside = (ROOT / "exercises", ROOT / "tests")
    papers = [p for p in _tracked() if p.suffix == ".md"]
    papers = [p for p in papers if not any(p.is_relative_to(f) for f in inside)]
    gone = [f"{p.relative_to(ROOT)}: {target}" for p in papers for target in links(p)]
    assert gone == []


# ── Offline ─────────────────────────────────────────────────────────────────────────────────────
def test_no_file_reaches_for_the_network() -> None:
    """One place names `ssl`: to keep it from being read."""

    def reaches(path: Path, node: ast.AST) -> bool:
        names = [f"{name}." for name in _imported(node)]
        return any(n.startswith(f"{out}.") for n in names for out in NETWORK)

    assert _found(reaches, "src") == []
    named = [
        _place(p, node)
        for p, node in _spoken("src")
        if node.value in NETWORK
        and p not in (SOURCE / "ui" / "single.py", SOURCE / "journal" / "unconnected.py")
    ]
    assert named == [], "a module named in a text can be imported by it"


def test_no_file_names_a_registry_or_this_workplace() -> None:
    host = re.compile(r"https?://[\w.-]*(pypi|pythonhosted|npmjs|debian\.org|ubuntu\.com)")
    option = re.compile(r"^\s*(--(extra-)?index-url|--find-links|-i\s+http)", re.MULTILINE)
    place = re.compile(r"(?<![\w.])/" + r"work/(main|shared|\.library)")
    named = []
    for path in _tracked():
        if path.suffix in {".png", ".jpg", ".pdf", ".db", ".ttf"}:
            continue
        text = path.read_text("utf-8", errors="replace")
        if host.search(text) or option.search(text) or place.search(text):
            named.append(str(path.relative_to(ROOT)))
    assert named == []


# ── The window ──────────────────────────────────────────────────────────────────────────────────
def test_colours_are_set_in_the_theme_alone() -> None:
    def paints(path: Path, node: ast.AST) -> bool:
        theme = path.is_relative_to(SOURCE / "ui" / "theme")
        return not theme and _called(node) in {"setStyleSheet", "setPalette"}

    assert _found(paints, "src") == []


def test_nothing_runs_the_event_loop_by_hand() -> None:
    assert _found(lambda _, node: _called(node) == "processEvents", "src") == []


def test_settings_are_ours() -> None:
    silenced = SOURCE / "ui" / "no_lists.py"  # it tells Qt to write none

    def asks_qt(path: Path, node: ast.AST) -> bool:
        return path != silenced and any(
            n.startswith("PySide6.Qt") and "QSettings" in n for n in _imported(node)
        )

    assert _found(asks_qt, "src") == []


def test_no_signal_ends_in_a_lambda() -> None:
    """A lambda keeps what it names alive, and calls into what may be deleted."""

    def ends_so(_: Path, node: ast.AST) -> bool:
        arguments = node.args if isinstance(node, ast.Call) else []
        return _called(node) == "connect" and any(isinstance(a, ast.Lambda) for a in arguments)

    assert _found(ends_so, "src") == []


def test_a_presenter_knows_no_widget_of_qts() -> None:
    def knows(path: Path, node: ast.AST) -> bool:
        if not path.stem.endswith("presenter"):
            return False
        names = [n for n in _imported(node) if n.startswith("PySide6.QtWidgets")]
        plain = {"", ".QWidget", ".QApplication"}  # what every window has, and no widget of its own
        return any(n.removeprefix("PySide6.QtWidgets") not in plain for n in names)

    assert _found(knows, "src/twofold/ui") == []


def test_no_module_asks_for_another_python() -> None:
    """PySide6's import hook is taken off after Qt, which is sound as long as nobody does this."""
    wanted = "__feature__"
    assert _found(lambda _, node: wanted in _imported(node), "src") == []


# ── Words ───────────────────────────────────────────────────────────────────────────────────────
def test_sentences_can_be_translated() -> None:
    def formatted(_: Path, node: ast.AST) -> bool:
        arguments = node.args if isinstance(node, ast.Call) else []
        return _is_tr(node) and any(isinstance(a, ast.JoinedStr | ast.BinOp) for a in arguments)

    assert _found(formatted, "src/twofold/ui") == []


def test_marks_are_drawn_not_typed() -> None:
    """Our fonts lack them, so a fallback font would put them down in its own way."""
    marks = set("●○◆◇■□▪▲▼◀▶▸▹‹›✓✔✗✕☐☑★☆←→↑↓⟵⟶⏸⏵⚠")
    rooms = ("src/twofold/ui", "src/twofold/paper", "src/twofold/printing")
    typed = [_place(p, node) for p, node in _spoken(*rooms) if marks & set(str(node.value))]
    assert typed == []


def test_the_window_keeps_a_calm_tone() -> None:
    words = r"!|\b(oops|failed|score|streak|invalid|error)\b"
    loud = re.compile(words, re.IGNORECASE)
    heard = [_place(p, node) for p, node in _sentences() if loud.search(str(node.value))]
    assert heard == []


# ── What the papers promise ─────────────────────────────────────────────────────────────────────
def _commands() -> list[str]:
    from twofold.__main__ import _parser  # the other rules hold while the roof is being mended

    parser = _parser()
    groups = [a for a in parser._actions if isinstance(a, argparse._SubParsersAction)]
    return sorted(name for group in groups for name in group.choices)


def test_every_command_and_option_stands_in_the_readme() -> None:
    readme = (ROOT / "README.md").read_text("utf-8")
    assert _commands(), "the parser has commands"
    assert [c for c in _commands() if f"twofold {c}" not in readme] == []
    options = ["--data-dir", "--version", "TWOFOLD_DATA_DIR"]
    assert [option for option in options if option not in readme] == []


def test_every_make_target_stands_in_the_readme_and_in_help() -> None:
    makefile = (ROOT / "Makefile").read_text("utf-8")
    targets = re.findall(r"^([a-z0-9]+):", makefile, re.MULTILINE)
    told = re.findall(r"^([a-z0-9]+):.*## \w", makefile, re.MULTILINE)
    assert targets == told
    readme = (ROOT / "README.md").read_text("utf-8")
    assert [t for t in targets if f"make {t}" not in readme] == []


def test_the_exercise_in_the_readme_is_sound_and_needs_no_advice(tmp_path: Path) -> None:
    readme = (ROOT / "README.md").read_text("utf-8")
    found = re.findall(r"```markdown\n(.*?)```", readme, re.DOTALL)
    assert found
    for text in found:
        written = tmp_path / "written.md"
        written.write_text(text, "utf-8")
        assert check([written], advise=True).faults == ()


def test_pinned_packages_carry_hashes() -> None:
    for name in ("requirements.txt", "requirements-dev.txt"):
        text = (ROOT / "packaging" / name).read_text("utf-8")
        pins = re.findall(r"^[A-Za-z0-9_.-]+==\S+.*\\\n\s+--hash=sha256:", text, re.MULTILINE)
        lines = re.findall(r"^[A-Za-z0-9]\S*", text, re.MULTILINE)
        assert len(pins) == len(lines)


# ── Start-up ────────────────────────────────────────────────────────────────────────────────────
@pytest.mark.parametrize("module", ["twofold.__main__", "twofold.ui.app"])
def test_the_first_page_waits_for_nothing_heavy(module: str) -> None:
    asked = f"import sys, {module}; print(*sorted(set(sys.modules) & set({HEAVY!r})))"
    told = subprocess.run(
        [sys.executable, "-c", asked], capture_output=True, text=True, check=False
    )
    assert told.returncode == 0, told.stderr
    assert told.stdout.split() == []
