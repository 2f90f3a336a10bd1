"""The window and its screens. Pages show values and say what people do; presenters ask.

PySide6 replaces Python's import: its hook reads the source of every module imported later, to
look for `__feature__`, which nobody here uses. For SQLAlchemy alone that costs 120 ms and 20 MiB
at each start. So Qt is imported here first, and Python's own import put back at once.
"""

import builtins

from twofold.host.interpreter import compiled_late

_plain_import = builtins.__import__

with compiled_late(
    "shibokensupport/signature",
    "errorhandler.py",
    "layout.py",
    "parser.py",
    "lib/enum_sig.py",
    "lib/pyi_generator.py",
):
    import PySide6.QtCore  # noqa: F401 -- between taking the hook's predecessor and putting it back

builtins.__import__ = _plain_import
