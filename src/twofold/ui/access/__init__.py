"""What a screen reader is told beyond what Qt tells it: headings, and prose in its paragraphs."""
