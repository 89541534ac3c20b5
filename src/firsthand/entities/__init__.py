"""Entities: what reports name, which names mean one thing, and what sentences state between two of them."""
