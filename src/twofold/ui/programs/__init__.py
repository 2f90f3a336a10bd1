"""The programs: weeks of exercises that wait."""
