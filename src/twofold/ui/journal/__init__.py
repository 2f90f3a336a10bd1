"""Reading back: the list of evenings, and one evening in full."""
