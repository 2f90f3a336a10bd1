"""What the couple can do: one call, one transaction, one value back. No Qt, no SQL."""
