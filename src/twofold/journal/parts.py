"""What the store is made of, in parts that each take a tenth of a second or so to import.

Imported one after the other behind the first pages, people are heard between two of them.
"""

from typing import Final

PARTS: Final = (
    "twofold.journal.unconnected",
    "sqlalchemy.util",
    "sqlalchemy.sql",
    "sqlalchemy.engine",
    "sqlalchemy.orm",
)
