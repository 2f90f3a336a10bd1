"""Settings of this computer, and what to call each other."""
