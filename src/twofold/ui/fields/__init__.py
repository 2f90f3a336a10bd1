"""One widget for each kind of blank. They hold what is typed and decide nothing."""
