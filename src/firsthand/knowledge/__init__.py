"""What is known beforehand, read-only: outlets and agencies, how reports name them, and what page furniture looks like."""
