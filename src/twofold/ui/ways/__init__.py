"""Which screen follows which; one module for each stretch of the way."""
