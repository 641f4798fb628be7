"""What the checks share: saying what is checked, stopping at an unwritten step, comparing, own random numbers."""

import ast
import random
import sys
import tokenize
import traceback
from contextlib import contextmanager

import numpy as np
import torch

from lewisgpt.edges import sentence


class checking:
    """Say what is being checked, and afterwards that it holds.

    >>> with checking("Step 7: split_data"):
    ...     pass
    Step 7: split_data ... ok

    An error from the check or from the learner's function goes on untouched, so that the debugger stops
    where it happened; one that Python or PyTorch raised gets a note in plain words. Only a step that is
    not written yet ends the program here, with exit code 1.
    """

    def __init__(self, what: str):
        self.what = what

    def __enter__(self):
        print(f"{self.what} ... ", end="", flush=True)

    def __exit__(self, kind, error, trace):
        if error is None:
            print("ok")
        elif isinstance(error, NotImplementedError) and str(error).startswith("Step "):
            print("not written yet", flush=True)
            raise SystemExit(where_to_write(error)) from None
        elif isinstance(error, KeyboardInterrupt) or sentence(error):
            print("stopped", flush=True)  # which is nobody's mistake
        else:
            print("not right yet", flush=True)
            add_note(error)
            shorten(trace)
        return False


def shorten(trace, ends: int = 8) -> None:
    """Leave the middle out of a very long traceback, as of a function that calls itself for ever."""
    calls = []
    while trace:
        calls.append(trace)
        trace = trace.tb_next
    if len(calls) > 10 * ends:
        calls[ends].tb_next = calls[-ends]


def add_note(error: BaseException) -> None:
    """Put plain words under the traceback of an error that Python or PyTorch raised."""
    from lewisgpt.notes import note  # not above, as it needs this file

    try:
        words = note(error)
    except Exception:
        return  # a note must never hide the error itself
    if words and hasattr(error, "add_note"):
        error.add_note("\n" + words)
    elif words:  # Python 3.10: above the traceback instead
        print(words, file=sys.stderr, flush=True)


def where_to_write(error: NotImplementedError) -> str:
    """Which line of which file comes next, for the error that an unwritten step raises."""
    place = traceback.extract_tb(error.__traceback__)[-1]
    message = f'\n{error}\n  File "{place.filename}", line {place.lineno}, in {place.name}\n'
    if stands_with_other_code(place.filename, place.lineno):
        return message + f"You have begun, but line {place.lineno} still stops Python there: delete that line."
    if place.name.startswith("test_"):
        return message + "Read that part of the guide, then set what stands above that function."
    return message + "Read that part of the guide, then write your code in place of that line."


def stands_with_other_code(filename: str, line: int) -> bool:
    """Whether the `raise` in that line is one of several statements of its function (docstring and cache aside)."""
    for function in ast.walk(ast.parse(source_of(filename))):
        if isinstance(function, ast.FunctionDef):
            code = [s for s in function.body if not (isinstance(s, ast.Expr) and isinstance(s.value, ast.Constant))]
            code = [s for s in code if not ast.unparse(s).startswith("if cache is not None:")]  # given, for Day 4
            if len(code) > 1 and any(isinstance(s, ast.Raise) and s.lineno == line for s in code):
                return True
    return False


def source_of(filename: str) -> str:
    """The text of a program, read as Python reads it: without a byte order mark, and in the encoding that it names."""
    with tokenize.open(filename) as file:
        return file.read()


@contextmanager
def own_random_numbers(seed: int = 0):
    """Random numbers that are the same in every run of a check; the learner's go on as if there had been none."""
    python, numpy = random.getstate(), np.random.get_state()
    with torch.random.fork_rng(devices=[]):
        torch.manual_seed(seed)
        random.seed(seed)
        np.random.seed(seed)
        try:
            yield
        finally:
            random.setstate(python)
            np.random.set_state(numpy)


def is_pair(result) -> bool:
    """Whether a function gave back two things."""
    return isinstance(result, (tuple, list)) and len(result) == 2


def shape(result) -> tuple[int, ...] | None:
    """The shape of a tensor, as (4, 8); None for anything else."""
    return tuple(result.shape) if isinstance(result, torch.Tensor) else None


def same(result, expected: torch.Tensor) -> bool:
    """Whether `result` is a tensor with the shape and, but for rounding, the numbers of `expected`."""
    return (
        isinstance(result, torch.Tensor)
        and result.shape == expected.shape
        and torch.allclose(result.double(), expected.double(), atol=1e-5)
    )


def learns(result: torch.Tensor, weights: list[torch.Tensor]) -> bool:
    """Whether PyTorch can work out how each of these weights changes the numbers in `result`."""
    try:
        gradients = torch.autograd.grad(result.sum(), weights, allow_unused=True)
    except RuntimeError:  # it was not told how they were made, or a number that it needs was changed in place
        return False
    return all(gradient is not None for gradient in gradients)
