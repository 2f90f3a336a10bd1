"""Makes this checkout ready: .venv with pinned packages, and what Qt needs of the system.

Started by the Makefile with whatever Python the machine has, so it uses the standard library
alone and speaks in sentences. Run again it finds nothing to do and is gone in a blink; an
interrupted set-up is noticed and begun anew.
"""

from __future__ import annotations

import argparse
import ctypes
import hashlib
import importlib.util
import os
import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
VENV = ROOT / ".venv"
PYTHON = VENV / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
READY = VENV / "ready"  # holds a hash of all that the set-up depends on
HALF = VENV / "half-made"  # there while pip works; found later, .venv is made anew
OLDEST, NEWEST = (3, 11), (3, 13)

#: What Qt opens → the Debian package that brings it.
QT_LIBRARIES = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libX11.so.6": "libx11-6",
    "libX11-xcb.so.1": "libx11-xcb1",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render.so.0": "libxcb-render0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-shm.so.0": "libxcb-shm0",
    "libxcb-sync.so.1": "libxcb-sync1",
    "libxcb-util.so.1": "libxcb-util1",
    "libxcb-xfixes.so.0": "libxcb-xfixes0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libwayland-client.so.0": "libwayland-client0",
    "libwayland-cursor.so.0": "libwayland-cursor0",
    "libfontconfig.so.1": "libfontconfig1",
    "libfreetype.so.6": "libfreetype6",
    "libdbus-1.so.3": "libdbus-1-3",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libcups.so.2": "libcups2",
    "libzstd.so.1": "libzstd1",
    "libgssapi_krb5.so.2": "libgssapi-krb5-2",
    "libbrotlidec.so.1": "libbrotli1",
}
#: A command that must answer → the Debian package that brings it.
TEST_TOOLS = {"pdftotext": "poppler-utils"}
E2E_TOOLS = {
    "Xvfb": "xvfb",
    "xdotool": "xdotool",
    "dbus-run-session": "dbus-daemon",
    "/usr/libexec/at-spi-bus-launcher": "at-spi2-core",
}
#: A file that must be there → the Debian package that brings it (read by the system's Python).
E2E_FILES = {
    "/usr/lib/python3/dist-packages/gi/__init__.py": "python3-gi",
    "/usr/lib/*/girepository-1.0/Atspi-2.0.typelib": "gir1.2-atspi-2.0",
    "/usr/share/fonts/truetype/dejavu/DejaVuSans.ttf": "fonts-dejavu-core",
}
#: A print queue that writes PDFs; the tests can do without.
QUEUE = {"/usr/sbin/cupsd": "cups", "/usr/lib/cups/backend/cups-pdf": "printer-driver-cups-pdf"}
#: WeasyPrint, which `make bench` compares with, stands on Pango.
BENCH_LIBRARIES = {"libpangoft2-1.0.so.0": "libpangoft2-1.0-0"}


class NotReady(Exception):  # noqa: N818 -- it is a sentence for a person, not a class of errors
    """Why the set-up cannot go on."""


def main() -> int:
    """Prepare for one purpose, and with `run` open the app; return an exit code."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n", maxsplit=1)[0])
    parser.add_argument("purpose", choices=["run", "app", "test", "e2e", "bench"])
    purpose = parser.parse_args().purpose
    try:
        check_python()
        check_system(purpose)
        if purpose == "e2e":
            wish_for_a_queue()
        make_environment(tests=purpose not in {"run", "app"})
        make_catalogues()
    except NotReady as reason:
        print(reason, file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        print("\nStopped. The next run goes on from here.", file=sys.stderr)
        return 130
    return open_app() if purpose == "run" else 0


def check_python() -> None:
    """Refuse a Python that Twofold cannot run on, before anything is written."""
    here = sys.version_info[:2]
    if not OLDEST <= here <= NEWEST:
        raise NotReady(
            "Twofold runs on Python 3.11, 3.12 or 3.13, and this is {}.{}: install one of "
            "them and name it, for example `make run PYTHON=python3.12`.".format(*here)
        )


def check_system(purpose: str) -> None:
    """See that the system has what Qt and the tests need; as root on Debian, install it."""
    wanted = missing(purpose)
    if not wanted:
        return
    packages = sorted(set(wanted.values()))
    line = "apt-get install -y --no-install-recommends " + " ".join(packages)
    if not shutil.which("apt-get"):
        raise NotReady("The system lacks " + ", ".join(wanted) + ": install what brings them.")
    if os.geteuid() != 0:
        raise NotReady(f"The system lacks a few packages; this line brings them: sudo {line}")
    print("Installing what the system lacks:", " ".join(packages), flush=True)
    quiet = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    subprocess.run(["apt-get", "update"], env=quiet, capture_output=True, check=False)
    done = subprocess.run(line.split(), env=quiet, capture_output=True, text=True, check=False)
    if done.returncode != 0 or missing(purpose):
        print(done.stdout, done.stderr, sep="\n", file=sys.stderr)
        raise NotReady(f"Some packages could not be installed; by hand it would be: {line}")


def wish_for_a_queue() -> None:
    """Install a print queue where we may; without one its test says that it was left out."""
    may = sys.platform.startswith("linux") and os.geteuid() == 0 and shutil.which("apt-get")
    if not may or all(there(place) for place in QUEUE):
        return
    line = "apt-get install -y --no-install-recommends " + " ".join(sorted(set(QUEUE.values())))
    quiet = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    done = subprocess.run(line.split(), env=quiet, capture_output=True, check=False)
    if done.returncode != 0:
        print("No print queue could be installed; its test is left out.", file=sys.stderr)


def missing(purpose: str) -> dict[str, str]:
    """Return what is not there, and the package that brings it."""
    if not sys.platform.startswith("linux"):
        return {}
    lacking = {}
    if not PYTHON.exists() and not importlib.util.find_spec("ensurepip"):
        lacking["Python's venv"] = venv_package()
    libraries, tools, files = dict(QT_LIBRARIES), {}, {}
    if purpose not in {"run", "app"}:
        tools.update(TEST_TOOLS)
    if purpose in {"e2e", "bench"}:
        tools.update(E2E_TOOLS)
        files.update(E2E_FILES)
    if purpose == "bench":
        libraries.update(BENCH_LIBRARIES)
    lacking.update({name: deb for name, deb in libraries.items() if not can_load(name)})
    lacking.update({name: deb for name, deb in tools.items() if not shutil.which(name)})
    lacking.update({name: deb for name, deb in files.items() if not there(name)})
    return lacking


def can_load(library: str) -> bool:
    """Say whether the system's loader finds a library."""
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def there(pattern: str) -> bool:
    """Say whether any file matches an absolute pattern."""
    return any(Path("/").glob(pattern.lstrip("/")))


def venv_package() -> str:
    """Name the Debian package that lets this Python make environments."""
    default = Path("/usr/bin/python3").resolve()
    if Path(sys.executable).resolve() == default:
        return "python3-venv"
    return "python{}.{}-venv".format(*sys.version_info[:2])


def make_environment(*, tests: bool) -> None:
    """Make .venv hold exactly the pinned packages and this checkout, editable."""
    lists = ["requirements.txt"] + (["requirements-dev.txt"] if tests else [])
    ready = READY.read_text("utf-8").split() if READY.is_file() else []
    marks = [mark_of(name) for name in lists]
    if not HALF.exists() and set(marks) <= set(ready):
        return
    if HALF.exists() or not sound():
        print("Making .venv …", flush=True)
        finish([sys.executable, "-m", "venv", "--clear", str(VENV)], "make .venv")
    HALF.touch()
    READY.unlink(missing_ok=True)
    print("Installing the pinned packages …", flush=True)
    pip = [str(PYTHON), "-m", "pip", "--disable-pip-version-check", "--no-input", "install", "-q"]
    wanted = [part for name in lists for part in ("-r", str(ROOT / "packaging" / name))]
    finish([*pip, "--require-hashes", "--only-binary", ":all:", *wanted], "fetch the packages")
    ours = ["--no-index", "--no-deps", "--no-build-isolation", "--editable", str(ROOT)]
    finish([*pip, *ours], "install Twofold into .venv")
    HALF.unlink()
    READY.write_text("\n".join(sorted({*ready, *marks})), "utf-8")


def make_catalogues() -> None:
    """Make the translated sentences loadable where a catalogue has changed."""
    texts = (ROOT / "resources" / "translations").glob("*.ts")
    stale = [t for t in texts if not _newer(t.with_suffix(".qm"), t)]
    if stale:
        tool = [str(PYTHON), str(ROOT / "packaging" / "catalogue.py"), "compile"]
        finish(tool, "make the translations loadable")


def _newer(made: Path, source: Path) -> bool:
    return made.exists() and made.stat().st_mtime >= source.stat().st_mtime


def mark_of(requirements: str) -> str:
    """Return a hash of all that decides what .venv must hold; its own place is part of it."""
    version = (ROOT / "src" / "twofold" / "__init__.py").read_bytes()
    texts = [(ROOT / "packaging" / requirements).read_bytes(), version]
    texts += [(ROOT / "pyproject.toml").read_bytes(), str(VENV).encode()]
    texts += ["{}.{}".format(*sys.version_info[:2]).encode()]
    return hashlib.sha256(b"\0".join(texts)).hexdigest()


def sound() -> bool:
    """Say whether .venv's Python starts, has pip, lives here and is the version asked for."""
    told = "import pip, sys; print(sys.prefix, *sys.version_info[:2])"
    try:
        answer = subprocess.run(
            [str(PYTHON), "-c", told], capture_output=True, text=True, check=False
        )
    except OSError:
        return False
    wanted = " ".join(str(part) for part in (VENV, *sys.version_info[:2]))
    return answer.returncode == 0 and answer.stdout.strip() == wanted


def finish(command: list[str], what: str) -> None:
    """Run one step of the set-up to its end, or say which one stopped it."""
    # A user-wide pip setting such as PIP_USER would send packages past .venv.
    env = {**os.environ, "PIP_USER": "0", "PYTHONNOUSERSITE": "1"}
    if not os.access(os.path.expanduser("~"), os.W_OK):  # noqa: PTH111 -- Path.home() raises
        env["PIP_NO_CACHE_DIR"] = "1"  # pip would complain about a home it cannot write to
    if subprocess.run(command, env=env, check=False).returncode != 0:
        raise NotReady(f"Could not {what}: the lines above say why. Running it again is safe.")


def open_app() -> int:
    """Open the window; where there is no screen, say so and play the tour."""
    twofold = [str(PYTHON), "-m", "twofold"]
    if sys.platform.startswith("linux") and not (
        os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")
    ):
        print("There is no display here, so Twofold plays its tour off screen instead.")
        print("Pictures, the journal and a worksheet will be in build/tour.", flush=True)
        twofold += ["tour", "--out", str(ROOT / "build" / "tour")]
    return subprocess.run(twofold, cwd=ROOT, check=False).returncode


if __name__ == "__main__":
    sys.exit(main())
