"""The review desk: the queue of what a person must look at, and what was decided."""
