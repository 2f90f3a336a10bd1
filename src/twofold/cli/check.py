"""`twofold check PATH… [--json] [--strict]`: what is wrong with exercise files, and where."""

import argparse
import json
import sys
from pathlib import Path

from twofold.exercise.checking import check_files, files_of
from twofold.exercise.faults import Fault, Severity

SOUND, FAULTS, MISUSE = 0, 1, 2


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Describe the arguments of `twofold check`."""
    parser.add_argument("paths", nargs="+", metavar="PATH", help="an exercise file, or a folder")
    parser.add_argument("--json", action="store_true", help="print the faults as JSON")
    parser.add_argument("--strict", action="store_true", help="warnings and advice count as well")


def run(args: argparse.Namespace) -> int:
    """Check and report. Returns 0 (sound), 1 (faults) or 2 (misuse)."""
    paths = [Path(path) for path in args.paths]
    missing = [path for path in paths if not path.exists()]
    if missing:
        for path in missing:
            print(f"twofold check: there is no {path}", file=sys.stderr)
        return MISUSE
    files, faults = check_files(file for path in paths for file in files_of(path))
    if args.json:
        print(json.dumps({"files": files, "faults": [_as_json(f) for f in faults]}, indent=2))
    else:
        for fault in faults:
            print(fault, file=sys.stderr)
        print(_summary(files, faults))
    counts = faults if args.strict else [f for f in faults if f.severity is Severity.ERROR]
    return FAULTS if counts else SOUND


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
