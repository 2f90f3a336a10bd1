"""What screens are made of: texts, buttons, cards, fields. They carry names, never colours."""
