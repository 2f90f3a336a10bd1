"""Twofold: guided exercises for two people at one computer, kept in a book of their own."""

__version__ = "0.1.0"
