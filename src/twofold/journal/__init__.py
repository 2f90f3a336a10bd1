"""The book: what was kept, in one encrypted database. Rows never leave this room."""
