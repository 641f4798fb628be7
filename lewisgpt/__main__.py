"""python -m lewisgpt: which version this is, and what it runs on. A bug report needs that line."""

import platform

import torch

from lewisgpt import __version__

print(f"LewisGPT {__version__}, Python {platform.python_version()}, PyTorch {torch.__version__}, {platform.platform()}")
