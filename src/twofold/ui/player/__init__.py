"""The player: pages built from scenes, and the presenter that turns them."""
