"""Carrying evenings away: what, which, where to."""
