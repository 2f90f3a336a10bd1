"""`twofold check PATH…`: what is wrong with exercise files, and where."""

import argparse
import json
import sys
from collections.abc import Sequence
from pathlib import Path

from twofold.exercise import ids_lock
from twofold.exercise.adding_ids import add_ids
from twofold.exercise.checking import Checked, check, covers, files_of, read_lock
from twofold.exercise.faults import Fault, Severity
from twofold.exercise.findings import Findings
from twofold.host.disk import write_whole

SOUND, FAULTS, MISUSE = 0, 1, 2


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Describe the arguments of `twofold check`."""
    parser.add_argument("paths", nargs="+", metavar="PATH", help="an exercise file, or a folder")
    parser.add_argument("--json", action="store_true", help="print the faults as JSON")
    parser.add_argument("--strict", action="store_true", help="warnings and advice count as well")
    parser.add_argument(
        "--add-ids", action="store_true", help="write missing ids into the files, nothing else"
    )
    parser.add_argument(
        "--lock", action="store_true", help=f"let {ids_lock.NAME} remember the ids as they are"
    )


def run(args: argparse.Namespace) -> int:
    """Check and report. Returns 0 (sound), 1 (faults) or 2 (misuse)."""
    paths = [Path(path) for path in args.paths]
    missing = [path for path in paths if not path.exists()]
    if missing:
        for path in missing:
            print(f"twofold check: there is no {path}", file=sys.stderr)
        return MISUSE
    files = list(dict.fromkeys(file for path in paths for file in files_of(path)))
    folders = [path for path in paths if path.is_dir()]
    if args.add_ids:
        _add_ids(files, quiet=args.json)
    checked = check(files, folders, advise=True)
    if args.lock:
        if not _renew(checked, paths, quiet=args.json):
            _report(checked, as_json=args.json)
            return FAULTS
        checked = check(files, folders, advise=True)
    _report(checked, as_json=args.json)
    faults = checked.faults
    counts = faults if args.strict else [f for f in faults if f.severity is Severity.ERROR]
    return FAULTS if counts else SOUND


def _report(checked: Checked, *, as_json: bool) -> None:
    files, faults = checked.files, checked.faults
    if as_json:
        print(json.dumps({"files": files, "faults": [_as_json(f) for f in faults]}, indent=2))
        return
    for fault in faults:
        print(fault, file=sys.stderr)
    print(_summary(files, faults))


def _add_ids(files: Sequence[Path], *, quiet: bool) -> None:
    for path in files:
        try:
            data = path.read_bytes()
        except OSError:
            continue  # the check says so
        fresh, added = add_ids(data, str(path))
        if added:
            _replace(path, fresh)
        for one in added if not quiet else ():
            print(f"{path}:{one.line}: added #{one.id}")


def _renew(checked: Checked, paths: Sequence[Path], *, quiet: bool) -> bool:
    """Write the locks. Returns False where errors stand in the way; then nothing is written."""
    if checked.broken:
        return False
    folders = [path.absolute() for path in paths if path.is_dir()]
    for lock_path in dict.fromkeys(_lock_for(path) for path in paths):
        lock = read_lock(lock_path, Findings(str(lock_path))) if lock_path.exists() else {}
        home = lock_path.absolute().parent
        ours = [e for p, e in checked.sources.values() if home in p.absolute().parents]
        renewed = ids_lock.renewed(lock or {}, ours, whole=covers(folders, lock_path))
        text = ids_lock.render(renewed)
        if not lock_path.exists() or lock_path.read_bytes() != text.encode():
            _replace(lock_path, text.encode())
        if not quiet:
            print(f"{lock_path}: {len(ours)} exercises, {ids_lock.count(renewed)} ids")
    return True


def _lock_for(path: Path) -> Path:
    home = path if path.is_dir() else path.parent
    return ids_lock.find(path) or home / ids_lock.NAME


def _replace(path: Path, data: bytes) -> None:
    """Write a file in one piece, with the rights it had."""
    mode = path.stat().st_mode & 0o777 if path.exists() else 0o644
    write_whole(path, data)
    path.chmod(mode)


def _as_json(fault: Fault) -> dict[str, str | int]:
    return {
        "path": fault.path,
        "line": fault.line,
        "column": fault.column,
        "code": fault.code,
        "message": fault.message,
        "hint": fault.hint,
        "severity": fault.severity.value,
    }


def _summary(files: int, faults: tuple[Fault, ...]) -> str:
    counted = [
        (sum(f.severity is severity for f in faults), one, many)
        for severity, one, many in (
            (Severity.ERROR, "error", "errors"),
            (Severity.WARNING, "warning", "warnings"),
            (Severity.ADVICE, "piece of advice", "pieces of advice"),
        )
    ]
    told = ", ".join(f"{n} {one if n == 1 else many}" for n, one, many in counted if n)
    return f"{files} {'file' if files == 1 else 'files'} read: {told or 'all sound'}."
