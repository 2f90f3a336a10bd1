"""One file a revision. They name tables and columns, never the living declarations."""
