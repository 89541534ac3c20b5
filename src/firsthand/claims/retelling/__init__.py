"""Retelling: what becomes of a passage when another report takes it over, one kind of change a file."""
