"""One measurement as a row: what it is, what it is held against, and whether it holds."""

import json
import statistics
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """`value` and `floor` in `unit`; `ratio` is one by the other, or `value` by the bar.

    None where it could not be measured, and then `ok` is false.
    """

    name: str
    value: float | None
    floor: float | None
    unit: str
    ratio: float | None
    bar: float
    ok: bool


def against(name: str, pairs: Sequence[tuple[float, float]], unit: str, bar: float) -> Row:
    """Hold ours against a floor: the median of the ratios taken within each round."""
    ratio = statistics.median(ours / floor for ours, floor in pairs)
    return Row(
        name=name,
        value=round(statistics.median(ours for ours, _ in pairs), 3),
        floor=round(statistics.median(floor for _, floor in pairs), 3),
        unit=unit,
        ratio=round(ratio, 3),
        bar=bar,
        ok=ratio <= bar,
    )


def at_most(name: str, value: float, unit: str, bar: float) -> Row:
    """Hold a figure against a bar in its own unit."""
    return Row(
        name=name,
        value=round(value, 3),
        floor=None,
        unit=unit,
        ratio=round(value / bar, 3),
        bar=bar,
        ok=value <= bar,
    )


def not_measured(name: str, unit: str, bar: float) -> Row:
    """Say that a figure is missing. It does not count as reached."""
    return Row(name=name, value=None, floor=None, unit=unit, ratio=None, bar=bar, ok=False)


def share(values: Sequence[float], part: float) -> float:
    """Return the value below which that part of all lies, by the nearest rank."""
    ordered = sorted(values)
    return ordered[min(len(ordered) - 1, int(part * len(ordered)))]


def show(rows: Sequence[Row]) -> None:
    """Print the rows for a person."""
    print(f"{'':2}{'what':44}{'ours':>10}{'floor':>10} {'unit':7}{'ratio':>7}{'bar':>7}")
    for row in rows:
        mark = "ok" if row.ok else "NO"
        cells = [f"{c:.2f}" if c is not None else "–" for c in (row.value, row.floor, row.ratio)]
        print(
            f"{mark:3}{row.name:43}{cells[0]:>10}{cells[1]:>10} {row.unit:7}"
            f"{cells[2]:>7}{row.bar:>7}"
        )


def write(rows: Sequence[Row], path: Path) -> None:
    """Write the rows for a program."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(json.dumps([asdict(row) for row in rows], indent=1) + "\n", "utf-8")
