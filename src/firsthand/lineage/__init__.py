"""Story to matches and descents: what reports share, and who has it from whom."""
