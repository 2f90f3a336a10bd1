"""Every screen, in every theme, size and language, on one sheet: `make pictures`."""
