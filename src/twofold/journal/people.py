"""The two, under the names they go by today."""

from datetime import datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from twofold.journal.tables import PartnerRow
from twofold.people import BOTH, Couple, Partner


def couple(db: Session) -> Couple | None:
    """Return the two, or None before both said who they are."""
    rows = {row.id: row for row in db.scalars(select(PartnerRow))}
    if not all(who in rows for who in BOTH):
        return None
    a, b = (Partner(id=who, name=rows[who].name, pronouns=rows[who].pronouns) for who in BOTH)
    return Couple(a, b)


def introduce(db: Session, both: Couple, at: datetime) -> None:
    """Keep who the two are. Old evenings keep the names of their day."""
    for partner in (both.a, both.b):
        row = db.get(PartnerRow, partner.id)
        if row is None:
            db.add(
                PartnerRow(
                    id=partner.id, name=partner.name, pronouns=partner.pronouns, created_at=at
                )
            )
        else:
            row.name, row.pronouns = partner.name, partner.pronouns
