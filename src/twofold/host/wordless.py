"""What becomes of an error nobody caught: its kind and place are told, never its message.

Python's own report ends with the message of the exception, and that may quote what somebody
typed. This one is hung before anything of a book is read; the log joins it behind the first screen.
"""

import sys
import threading
from pathlib import Path
from types import TracebackType
from typing import Final

_CALM: Final = "Twofold met something it did not expect. None of your words are in this note."


def hush() -> None:
    """Have errors nobody caught told on stderr without a word of anybody's."""
    sys.excepthook = tell
    threading.excepthook = lambda seen: _tell(seen.exc_value)
    sys.unraisablehook = lambda seen: _tell(seen.exc_value)


def tell(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
    """Tell stderr the kind and place of an error; say nothing where somebody pressed Ctrl+C."""
    if not issubclass(kind, KeyboardInterrupt):
        _tell(error.with_traceback(trace))


def where(error: BaseException | None) -> str:
    """Return the kinds and places of an error and of those behind it, outermost first."""
    lines: list[str] = []
    seen: set[int] = set()
    while error is not None and id(error) not in seen:
        seen.add(id(error))
        lines.append(f"  {type(error).__module__}.{type(error).__qualname__}")
        lines += _places(error.__traceback__)
        error = error.__cause__ or error.__context__
    return "\n".join(lines)


def _tell(error: BaseException | None) -> None:
    if sys.stderr is not None:  # a window on Windows has none
        sys.stderr.write(f"{_CALM}\n{where(error)}\n")


def _places(trace: TracebackType | None) -> list[str]:
    places = []
    while trace is not None:
        code = trace.tb_frame.f_code
        places.append(f"    {Path(code.co_filename).name}:{trace.tb_lineno} {code.co_name}")
        trace = trace.tb_next
    return places
