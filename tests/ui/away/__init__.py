"""Carrying away, in the window."""
