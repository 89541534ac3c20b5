"""Reports to stories: which are worth comparing, and which tell the same news."""
