"""An evening of two invented people, played through the real window with real keys and clicks."""
