"""The window and its screens. Pages show values and say what people do; presenters ask."""
