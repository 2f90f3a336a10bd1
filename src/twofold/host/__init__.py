"""The machine under us: files, clock, log, settings. Knows nothing of couples or exercises."""
