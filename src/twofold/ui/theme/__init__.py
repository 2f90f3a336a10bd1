"""How everything looks: colours, type and spacing. The only room that sets a style sheet."""
