"""Two invented people at the real window: they write, pass, pause, close the lid, come back."""
