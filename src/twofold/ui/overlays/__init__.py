"""What may lie over everything: the pause and the cover."""
