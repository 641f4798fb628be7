"""What every check does: say what is being checked, stop at a step that isn't written yet, add a note to an error."""

import sys

from lewisgpt.checks.notes import note
from lewisgpt.edges import sentence
from lewisgpt.learner import where_to_write


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
    try:
        words = note(error)
    except Exception:
        return  # a note must never hide the error itself
    if words and hasattr(error, "add_note"):
        error.add_note("\n" + words)
    elif words:  # Python 3.10: above the traceback instead
        print(words, file=sys.stderr, flush=True)
