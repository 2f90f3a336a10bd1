"""New files and folders written bit by bit, there whole or not at all.

What is being written lies beside its target under a hidden name. It gets its own name when the
block ends, and goes when the block is left by an error or given up.
"""

import errno
import os
import secrets
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO

from twofold.host.disk import sync_folder


@contextmanager
def new_file(target: Path) -> Iterator[BinaryIO]:
    """Write a file that must not exist yet, for its owner only.

    Raises:
        FileExistsError: There is something of that name; it is untouched.
        OSError: The disk refuses; nothing was written.
    """
    _refuse_existing(target)
    part = _beside(target)
    try:
        handle = os.open(part, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        with os.fdopen(handle, "wb") as file:
            yield file
            file.flush()
            os.fsync(file.fileno())
        _refuse_existing(target)
        part.replace(target)
    finally:
        part.unlink(missing_ok=True)
    sync_folder(target.parent)


@contextmanager
def new_folder(target: Path) -> Iterator[Path]:
    """Fill a folder that must not exist yet, for its owner only; yields where to write.

    Raises:
        FileExistsError: There is something of that name; it is untouched.
        OSError: The disk refuses; nothing was written.
    """
    _refuse_existing(target)
    part = _beside(target)
    part.mkdir(mode=0o700)
    try:
        yield part
        _refuse_existing(target)
        part.rename(target)
    finally:
        shutil.rmtree(part, ignore_errors=True)
    sync_folder(target.parent)


def write_into(path: Path, text: str) -> None:
    """Write one file of such a folder, durable."""
    handle = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    with os.fdopen(handle, "wb") as file:
        file.write(text.encode())
        file.flush()
        os.fsync(file.fileno())


def _refuse_existing(target: Path) -> None:
    if target.exists() or target.is_symlink():
        raise FileExistsError(errno.EEXIST, "already there", str(target))


def _beside(target: Path) -> Path:
    return target.with_name(f".{target.name}.{secrets.token_hex(4)}.part")
