"""What opens the book, and what keeps private answers closed until a reveal."""
