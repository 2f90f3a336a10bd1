"""A sheet that was filled in on paper, typed back into the journal."""
