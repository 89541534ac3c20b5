"""Runs the steps: read `plan` first, then `running`."""
