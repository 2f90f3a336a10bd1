"""Choosing an exercise: the library and one overview."""
