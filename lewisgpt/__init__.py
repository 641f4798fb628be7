"""The part of LewisGPT that the learner is given.

Importing it is the first thing every program here does: it stops with one sentence when Python is too
old or a package is missing. That is why this file is written so that even an old Python can read it.
"""

import sys

if sys.version_info < (3, 10):
    sys.exit(
        "LewisGPT needs Python 3.10 to 3.14, but this is Python %d.%d (%s). Install a newer Python; "
        "docs/day1.md, 'Setting up', shows how." % (sys.version_info[0], sys.version_info[1], sys.executable)
    )

from lewisgpt import edges

edges.begin()  # from here on, Ctrl-C and what else isn't the learner's doing end in one sentence

from importlib.util import find_spec
from pathlib import Path

PROJECT = Path(__file__).resolve().parent.parent
INPUT_PATH = PROJECT / "input.txt"

for _package in ("torch", "numpy", "matplotlib", "tqdm", "safetensors", "flask", "waitress"):
    if find_spec(_package) is None:
        sys.exit(
            "The package %s is not installed in this Python (%s, version %d.%d). Open the terminal in the "
            "project's folder and run: python -m pip install -r requirements.txt (docs/day1.md, 'Setting up', "
            "says what to do when that fails)." % (_package, sys.executable, *sys.version_info[:2])
        )

try:
    import torch as _torch  # noqa: F401
except (ImportError, OSError) as _error:
    sys.exit(
        "PyTorch is installed but does not start: %s. On Windows the Visual C++ runtime is usually missing; "
        "docs/day1.md, 'When torch does not install', says where to get it." % str(_error).splitlines()[0]
    )

edges.ready()
