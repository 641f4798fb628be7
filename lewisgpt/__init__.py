"""The part of LewisGPT that the learner is given.

Importing it is the first thing every program here does: it stops with one sentence when Python is too old, a package is
missing, or a file stands in the way.
"""

from lewisgpt import start

start.check()

from pathlib import Path

PROJECT = Path(__file__).resolve().parent.parent
INPUT_PATH = PROJECT / "input.txt"
