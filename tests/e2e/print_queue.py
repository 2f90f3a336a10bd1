"""A print queue of its own for one test: cupsd on a socket in a folder, writing PDFs."""

import os
import pwd
import shutil
import subprocess
import time
from collections.abc import Callable
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Self

_BACKEND = Path("/usr/lib/cups/backend/cups-pdf")
_DRIVER = Path("/usr/share/ppd/cups-pdf/CUPS-PDF_noopt.ppd")
_FILES = """SystemGroup root lpadmin
ServerRoot {at}/root
RequestRoot {at}/spool
TempDir {at}/spool/tmp
CacheDir {at}/cache
StateDir {at}/run
AccessLog {at}/log/access
ErrorLog {at}/log/error
PageLog {at}/log/page
"""
_CONF = """Listen {at}/run/cups.sock
Browsing Off
WebInterface No
DefaultAuthType None
LogLevel debug
PreserveJobHistory Yes
<Location />
  Order allow,deny
  Allow all
</Location>
<Location /admin>
  Order allow,deny
  Allow all
</Location>
<Policy default>
  JobPrivateValues none
  <Limit All>
    Order allow,deny
    Allow all
  </Limit>
</Policy>
"""


def why_not() -> str:
    """Return why there can be no queue here, or ""."""
    if not shutil.which("cupsd") or not shutil.which("lpadmin") or not _BACKEND.exists():
        return "cups and printer-driver-cups-pdf are not installed"
    if os.geteuid() != 0:
        return "only root may start a print queue"
    return ""


class Queue:
    """Started with `with`; `environment` leads programs to it."""

    name = "Paper"

    def __init__(self) -> None:
        self._folder = TemporaryDirectory(prefix="twofold-queue-")
        self._at = Path(self._folder.name)  # where filters, which run as somebody else, may look
        self._daemon: subprocess.Popen[bytes] | None = None
        self.environment = {**os.environ, "CUPS_SERVER": str(self._at / "run" / "cups.sock")}
        home = Path(pwd.getpwuid(os.getuid()).pw_dir)
        self._out = home / "PDF"  # where the backend of this user puts its files
        self._there = set(self._out.glob("*.pdf"))
        self._made = not self._out.exists()

    def __enter__(self) -> Self:
        for name in ("root/ppd", "spool/tmp", "cache", "run", "log"):
            (self._at / name).mkdir(parents=True)
        self._at.chmod(0o755)
        files, conf = self._at / "root" / "cups-files.conf", self._at / "root" / "cupsd.conf"
        files.write_text(_FILES.format(at=self._at))
        conf.write_text(_CONF.format(at=self._at))
        self._daemon = subprocess.Popen(
            ["cupsd", "-f", "-c", str(conf), "-s", str(files)],
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        _wait((self._at / "run" / "cups.sock").exists, "cupsd listens")
        add = ["lpadmin", "-p", self.name, "-v", "cups-pdf:/", "-P", str(_DRIVER), "-E"]
        subprocess.run(add, env=self.environment, check=True, capture_output=True)
        _wait(self._accepts, "the queue takes jobs")
        return self

    def __exit__(self, *_how: object) -> None:
        for file in set(self._out.glob("*.pdf")) - self._there:
            file.unlink()
        if self._made and self._out.exists() and not any(self._out.iterdir()):
            self._out.rmdir()
        if self._daemon is not None:
            self._daemon.terminate()
            self._daemon.wait()
        self._folder.cleanup()

    def printed(self) -> Path:
        """Return the file that came out, once it is all there."""
        _wait(lambda: "Job completed" in self._log(), "a job is done")
        _wait(lambda: bool(set(self._out.glob("*.pdf")) - self._there), "a file came out")
        [file] = set(self._out.glob("*.pdf")) - self._there
        return file

    def told(self) -> str:
        """Return all that the queue wrote about its jobs: names, users, options."""
        return self._log()

    def _accepts(self) -> bool:
        asked = ["lpstat", "-a", self.name]
        told = subprocess.run(asked, env=self.environment, check=False, capture_output=True)
        return b"accepting" in told.stdout

    def _log(self) -> str:
        log = self._at / "log" / "error"
        return log.read_text(errors="replace") if log.exists() else ""


def _wait(is_so: Callable[[], bool], what: str, seconds: float = 30) -> None:
    ends = time.monotonic() + seconds
    while time.monotonic() < ends:
        if is_so():
            return
        time.sleep(0.05)
    raise AssertionError(f"waited in vain: {what}")
