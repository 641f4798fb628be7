"""What isn't the learner's doing ends in one sentence: Ctrl-C, a full disk, a file that can't be opened.

lewisgpt/__init__.py calls `begin` before it loads anything else, so every program has this, also while it starts.
Nothing is caught on the way: Python hands an error to `last_words` when it has already ended the program. So a debugger
stops where the error happened, and an error in the learner's own code keeps its traceback.
"""

import os
import signal
import sys

STOPPED = "\nStopped."
usual = sys.excepthook  # what shows a traceback: Python's own, or a debugger's


def begin() -> None:
    """From here on, no character can end the program, and no error that isn't the learner's shows a traceback."""
    change(signal.default_int_handler, stop_at_once)
    change(signal.SIG_DFL, stop_at_once)  # what lewisgpt/__init__.py has set
    sys.excepthook, sys.unraisablehook = last_words, last_words_ignored
    for name, mode in (("stdin", "r"), ("stdout", "w"), ("stderr", "w")):
        if getattr(sys, name) is None:  # it was closed before the program began
            setattr(sys, name, open(os.devnull, mode, encoding="utf-8"))
    for stream in (sys.stdin, sys.stdout):  # stderr can already show everything
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(errors="replace")  # a question mark for what it doesn't know
    import atexit

    atexit.register(nobody_listens)


def ready() -> None:
    """The libraries are there: from here on, Ctrl-C is a KeyboardInterrupt again."""
    change(stop_at_once, signal.default_int_handler)


def change(before, after) -> None:
    """Let Ctrl-C call something else, if it calls what we think it does."""
    try:
        if signal.getsignal(signal.SIGINT) == before:
            signal.signal(signal.SIGINT, after)
    except ValueError:  # only the main thread may
        pass


def stop_at_once(number, frame) -> None:
    """While the libraries load: some of them make another error of a KeyboardInterrupt, or lose it."""
    os.write(2, STOPPED.encode() + b"\n")
    os._exit(130)


def last_words(error_type, error: BaseException, trace) -> None:
    """Python calls this with an error that nothing has caught."""
    try:
        words = stopped(trace) if is_interrupt(error) else sentence(error)
        if words is None:
            usual(error_type, error, trace)
        else:
            print(words, file=sys.stderr, flush=True)
    except KeyboardInterrupt:  # pressed twice
        pass


def last_words_ignored(problem) -> None:
    """Python calls this with an error that it can't hand on, such as one while it ends."""
    if problem.exc_value is None or not is_interrupt(problem.exc_value):
        sys.__unraisablehook__(problem)


def is_interrupt(error: BaseException | None) -> bool:
    """Whether Ctrl-C caused this error, whatever has become of it on its way."""
    while error and not isinstance(error, KeyboardInterrupt):
        error = error.__cause__ or error.__context__
    return error is not None


def stopped(trace) -> str:
    """What to say after Ctrl-C: in a check, also which lines of the learner it was in, as there it may have hung."""
    frames = list(walk(trace))
    if not any(frame.f_code.co_name.startswith(("test_", "check_")) for frame, _ in frames):
        return STOPPED
    lines = [
        f'\n  File "{frame.f_code.co_filename}", line {number}, in {frame.f_code.co_name}'
        for frame, number in frames
        if is_written_here(frame.f_code)
    ]
    if not lines:
        return STOPPED
    return f"{STOPPED} If it didn't end by itself: what should end its loop?{''.join(lines[-3:])}"


def walk(trace):
    """The frames of a traceback, each with its line."""
    while trace:
        yield trace.tb_frame, trace.tb_lineno
        trace = trace.tb_next


def sentence(error: BaseException) -> str | None:
    """What to say when the computer caused this error, or None: then it's the program's, or the learner's."""
    if isinstance(error, NotImplementedError) and str(error).startswith("Step "):
        from lewisgpt.learner import where_to_write

        return where_to_write(error)
    if type(error).__name__ == "BdbQuit":  # q in the debugger of the terminal
        return STOPPED
    if isinstance(error, OSError) and nobody_listens():
        return "Stopped, as nothing can be printed any more: the disk is full, or nobody reads it."
    if is_the_learners(error):
        return None
    if isinstance(error, OSError):
        import errno

        if error.errno in (errno.ENOSPC, getattr(errno, "EDQUOT", None)):  # some systems have no quotas
            return "The disk is full. Make room, then start this again."
        what = f"{short(error.filename)} can't be used" if error.filename else "Something can't be used"
        return f"{what} ({error.strerror or error}). Check its name, and whether you may open and change it."
    if isinstance(error, UnicodeError):
        return f"Something can't be read or written as text ({error}). Set PYTHONIOENCODING to utf-8, and try again."
    if isinstance(error, MemoryError) or "not enough memory" in str(error) or "out of memory" in str(error):
        return "The memory isn't enough for this. Close other programs, or take a smaller model or a shorter text."
    return None


def is_the_learners(error: BaseException) -> bool:
    """Whether it happened in what the learner wrote, or in a library that was called from there."""
    if "torch" not in sys.modules:
        return False  # it's only starting
    here = os.path.dirname(os.path.abspath(__file__))
    given = (here + os.sep, os.path.join(os.path.dirname(here), "tools") + os.sep)
    for frame, _ in reversed(list(walk(error.__traceback__))):
        if os.path.abspath(frame.f_code.co_filename).startswith(given):
            return False
        if is_written_here(frame.f_code):
            return True
    return False


def is_written_here(code) -> bool:
    """Whether the learner wrote this function; of a comprehension in it, the function around it tells."""
    from lewisgpt.learner import is_learners

    return is_learners(code) and not code.co_name.startswith("<")


def nobody_listens() -> bool:
    """Whether what was printed can't go anywhere; from then on it goes nowhere, without a further error."""
    try:
        sys.stdout.flush()
        return False
    except (OSError, ValueError):
        pass
    try:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    except (OSError, ValueError):  # it isn't a real file
        pass
    return True


def short(path) -> str:
    """The path as it can be printed, with dots in the middle of a very long one."""
    path = printable(str(path))
    return path if len(path) <= 100 else f"{path[:50]}...{path[-40:]}"


def printable(text: str) -> str:
    """The text without line breaks, and without characters that would change the terminal."""
    return "".join(character if character.isprintable() else ascii(character)[1:-1] for character in text)
