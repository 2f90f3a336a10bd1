"""What the store is made of, in parts that each take a tenth of a second or so to import.

Imported one after the other, on a thread behind the first page: who leaves waits for one at most.
"""

from typing import Final

PARTS: Final = (
    "twofold.journal.unconnected",
    "sqlalchemy.util",
    "sqlalchemy.orm",
)
