"""Files that are there whole or not at all, and the names of what a disk can refuse."""

import contextlib
import errno
import os
from pathlib import Path

_FULL = frozenset({errno.ENOSPC, errno.EDQUOT, errno.EFBIG})
_READ_ONLY = frozenset({errno.EROFS, errno.EACCES, errno.EPERM})
_MOST_LINKS = 40  # as many as Linux follows


def refusal(error: OSError) -> str:
    """Return the code of what the disk refused: `disk-full`, `read-only` or `disk-error`."""
    if error.errno in _FULL:
        return "disk-full"
    if error.errno in _READ_ONLY:
        return "read-only"
    return "disk-error"


def write_whole(path: Path, content: bytes) -> None:
    """Replace a file in one piece, durable when this returns, readable by its owner only.

    A link stays a link: what it leads to is replaced.

    Raises:
        OSError: The disk refuses, or the link is somebody else's; what was there is untouched.
    """
    path = _behind_links(path)
    fresh = _write_beside(path, content)
    try:
        fresh.replace(path)
    except OSError:
        fresh.unlink(missing_ok=True)
        raise
    sync_folder(path.parent)


def write_over(path: Path, content: bytes) -> None:
    """Write over a file that is there, in its own place: a full disk may still take that.

    A crash meanwhile leaves a part, so this is for what can be read with faults.

    Raises:
        OSError: The disk refuses that as well, or there is no such file.
    """
    with path.open("r+b") as file:
        file.write(content)
        file.truncate()
        file.flush()
        os.fsync(file.fileno())


def write_once(path: Path, content: bytes) -> None:
    """Write a file that must not exist yet, in one piece and durable.

    Raises:
        FileExistsError: Somebody was faster; their file is untouched.
        OSError: The disk refuses.
    """
    fresh = _write_beside(path, content)
    try:
        try:
            path.hardlink_to(fresh)  # unlike a rename, this never replaces anything
        except FileExistsError:
            raise
        except OSError:  # a file system without links, such as a USB stick
            if path.exists():
                raise FileExistsError(errno.EEXIST, "already there", str(path)) from None
            fresh.replace(path)
    finally:
        fresh.unlink(missing_ok=True)
    sync_folder(path.parent)


def sync_folder(folder: Path) -> None:
    """Make the names in a folder durable. Systems that cannot do it are left alone."""
    if os.name == "nt":
        return
    with contextlib.suppress(OSError):
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


def _behind_links(path: Path) -> Path:
    """Return the file that a name leads to, which may be missing."""
    for _ in range(_MOST_LINKS):
        if not path.is_symlink():
            return path
        # Where others may write as well, a link could lead to a file of ours that must stay.
        if os.name != "nt" and path.lstat().st_uid != os.getuid():
            raise PermissionError(errno.EPERM, "somebody else's link", str(path))
        path = path.parent / path.readlink()
    raise OSError(errno.ELOOP, "links in a circle", str(path))


def _write_beside(path: Path, content: bytes) -> Path:
    """Write a temporary neighbour of `path`, durable, and return its path."""
    # A name nobody can guess, and never a file that is there: where others may write as well,
    # one could be waiting for the words.
    fresh = path.with_name(f".{os.urandom(8).hex()}.new")
    try:
        handle = os.open(fresh, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        with os.fdopen(handle, "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
    except OSError:
        fresh.unlink(missing_ok=True)
        raise
    return fresh
