"""The part of LewisGPT that the learner is given.

Importing it is the first thing every program here does: it stops with one sentence when Python is too old, a package is
missing, or a file is in the way.
"""

import _signal  # it's built into Python, so no file can be in its way

try:
    if _signal.getsignal(_signal.SIGINT) is _signal.default_int_handler:
        _signal.signal(_signal.SIGINT, _signal.SIG_DFL)  # Ctrl-C ends the program without a word, until edges.begin()
except ValueError:  # only the main thread may
    pass

__version__ = "1.1.0"  # what has changed is in CHANGELOG.md

from lewisgpt import start

start.check()

from pathlib import Path

PROJECT = Path(start.PROJECT).resolve()
INPUT_PATH = PROJECT / "input.txt"
SOLUTIONS = PROJECT / "solutions"  # the finished programs and their weights
PYTHON = start.own_python() or "python"  # how a learner starts Python in the project's folder
