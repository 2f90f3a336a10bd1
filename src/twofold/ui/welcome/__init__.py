"""The first start: who is here, and the one safety page."""
