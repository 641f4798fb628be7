"""The checks and their words: the only room that knows the steps."""
