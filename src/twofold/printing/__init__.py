"""Sheets onto paper: laid out, painted, written as PDF. Qt, but no window."""
