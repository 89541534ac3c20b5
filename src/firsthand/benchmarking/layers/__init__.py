"""One score for each thing that the benchmark asks for: functions that take a Matching and return a Layer."""
