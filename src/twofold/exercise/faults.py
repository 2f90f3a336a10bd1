"""What is wrong with a file, and where. A fault is a value; it is listed, never raised."""

from dataclasses import dataclass
from enum import StrEnum


class Severity(StrEnum):
    """`error`: cannot be walked. `warning`, `advice`: walks; count only under `--strict`."""

    ERROR = "error"
    WARNING = "warning"
    ADVICE = "advice"


@dataclass(frozen=True, slots=True, kw_only=True, order=True)
class Fault:
    """One finding. `line` and `column` count from 1; `hint` says what to write instead."""

    path: str
    line: int
    column: int
    code: str  # E20, W38, A03
    message: str
    hint: str = ""
    severity: Severity = Severity.ERROR

    def __str__(self) -> str:
        place = f"{self.path}:{self.line}:{self.column}"
        tail = f" {self.hint}" if self.hint else ""
        return f"{place}: {self.severity} {self.code}: {self.message}{tail}"
