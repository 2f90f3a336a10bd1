"""`vault.keys`: what opens the book, beside it.

The vault key is 32 random bytes; slots hold it in one wrapping each. Today there is one kind of
slot, `none`: the key lies open, and whoever can use this account can read the book. A passphrase
will be another kind of slot around the same key, so the book itself never has to be rewritten.
"""

import base64
import binascii
import json
from pathlib import Path
from typing import Final

from twofold.errors import BookClosed
from twofold.host.disk import refusal, write_once

FORMAT: Final = 1
KEY_BYTES: Final = 32


def keys_for(keys: Path, vault: Path) -> bytes:
    """Return the key of a book, making one for a book that does not exist yet.

    The key is durable before the book is begun, so a power cut between the two costs nothing.

    Raises:
        BookClosed: `no-key` where there is a book without its key, or a key file without a
            usable slot; `newer` where another version wrote it; `disk-full`, `read-only`.
    """
    if keys.exists():
        return read_keys(keys)
    if vault.exists():  # never a new key for an old book: that would look like an empty one
        raise BookClosed("no-key", str(keys))
    try:
        return create_keys(keys)
    except FileExistsError:  # a second start was faster
        return read_keys(keys)


def create_keys(path: Path) -> bytes:
    """Make a vault key and write it in an open slot.

    Raises:
        FileExistsError: There is a key file already; it is untouched.
        BookClosed: `disk-full` or `read-only`.
    """
    import secrets  # it reads OpenSSL, for which no start has to wait: a key is made once

    key = secrets.token_bytes(KEY_BYTES)
    content = {
        "format": FORMAT,
        "vault_id": secrets.token_hex(16),
        "slots": [{"id": "1", "kind": "none", "key": base64.b64encode(key).decode()}],
    }
    try:
        write_once(path, json.dumps(content, indent=1).encode())
    except FileExistsError:
        raise
    except OSError as error:
        code = refusal(error)
        raise BookClosed("read-only" if code == "disk-error" else code, str(path)) from error
    return key


def read_keys(path: Path) -> bytes:
    """Return the vault key from an open slot.

    Raises:
        BookClosed: `no-key` (missing, unreadable, no usable slot) or `newer`.
    """
    try:
        stored: object = json.loads(path.read_bytes())
    except (OSError, ValueError, RecursionError):
        raise BookClosed("no-key", str(path)) from None
    if not isinstance(stored, dict):
        raise BookClosed("no-key", str(path))
    number = stored.get("format")
    if isinstance(number, int) and number > FORMAT:
        raise BookClosed("newer", str(path))
    slots = stored.get("slots")
    for slot in slots if isinstance(slots, list) else []:
        if isinstance(slot, dict) and slot.get("kind") == "none":
            key = _decoded(slot.get("key"))
            if key is not None:
                return key
    raise BookClosed("no-key", str(path))


def _decoded(text: object) -> bytes | None:
    if not isinstance(text, str):
        return None
    try:
        key = base64.b64decode(text, validate=True)
    except (binascii.Error, ValueError):
        return None
    return key if len(key) == KEY_BYTES else None
