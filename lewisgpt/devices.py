"""Where the model runs: on the processor (cpu), on an NVIDIA graphics card (cuda), or on that of a Mac (mps)."""

import os
import warnings

import torch

NAMES = ("cpu", "cuda", "mps")


def working(asked: str | None, picked: str) -> str:
    """The device that --device asks for, or else the one that train.py has picked, if a small sum works on it.

    If not, the program ends with one sentence where it was asked for, and goes on with the processor where it wasn't.
    """
    device = asked or picked
    if "LOCAL_RANK" in os.environ:
        return device  # torchrun: each process gets a card of its own later
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # PyTorch says in ten lines what we say in one
            numbers = torch.ones(2, 2, device=device)
            (numbers @ numbers).sum().item()  # a card works while the program goes on; this waits for it
    except Exception as error:  # an AssertionError where PyTorch was built without CUDA
        first_line = (str(error).strip() or type(error).__name__).splitlines()[0]
        reason = "PyTorch says: " + first_line.split(". ")[0]
        if "no kernel image" in reason:
            reason = "the graphics card is too old for the PyTorch that is installed"
        if asked:
            raise SystemExit(f"{asked} doesn't work on this computer ({reason}). Try --device cpu.") from None
        print(f"{device} doesn't work on this computer ({reason}), so the model runs on the processor.\n")
        return "cpu"
    return device
