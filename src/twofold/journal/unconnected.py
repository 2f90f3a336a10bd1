"""Reads what SQLAlchemy asks for and takes OpenSSL where it can get it, without OpenSSL.

Nobody here makes a connection, and Python's own digests do as well: 4 MiB less at each start.
"""

import sys
from importlib.util import find_spec
from typing import Any, cast

_OPENSSL = ["ssl"]
if find_spec("_md5") is not None:  # some systems build Python with OpenSSL's digests alone
    _OPENSSL.append("_hashlib")

_modules = cast("dict[str, Any]", sys.modules)
_unread = [name for name in _OPENSSL if name not in _modules]
_modules.update(dict.fromkeys(_unread))  # None says to Python: not installed
try:
    import asyncio  # noqa: F401 -- read here, so that SQLAlchemy finds them read
    import hashlib  # noqa: F401 -- as above
finally:
    for _name in _unread:
        del _modules[_name]  # whoever wants it from now on gets it
