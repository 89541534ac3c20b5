"""A case written as files that people and other tools use. Nothing here decides anything; it only reads."""
