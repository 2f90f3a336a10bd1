"""Home: go on, or begin."""
