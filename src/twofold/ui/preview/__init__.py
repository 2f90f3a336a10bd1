"""The worksheet as it will be printed, and the way to paper."""
