"""Help: the keys, and the page that is the same for everyone."""
