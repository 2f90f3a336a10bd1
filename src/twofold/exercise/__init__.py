"""What an exercise is: Markdown in, a guided exercise or its faults out."""
