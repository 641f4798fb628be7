"""Looks at a text file before the learner's own code does, so that a bad file is told apart from a wrong answer."""

import codecs
import os
import stat
from pathlib import Path

from lewisgpt.edges import short

HOW_TO_SAVE = (
    "Save it again as UTF-8: in PyCharm with File > File Properties > File Encoding, "
    "in Notepad with Save as > Encoding: UTF-8."
)


def check_text_file(path: Path, context_length: int | None) -> None:
    """End the program (exit code 1) with one sentence if `path` is no text that can be learned from.

    `context_length` is counted in characters; what is no such number (None, until the learner sets it) counts as 8.
    """
    usable = type(context_length) is int and context_length > 0
    problem = find_problem(Path(path), context_length if usable else 8)
    if problem:
        raise SystemExit(problem)


def find_problem(path: Path, context_length: int) -> str | None:
    """What is wrong with the file, in one or two sentences, or None."""
    name = short(path.name)
    try:
        text = read_text(path)
    except FileNotFoundError:
        if os.path.exists(f"{path}.txt"):
            return f"The text is called {name}.txt, as Windows hides the last .txt: rename it to {name}."
        return f"{no_file(path)} Put your text there under that name, or name another file with --text PATH."
    except ValueError as error:
        return str(error)
    if text.startswith("\ufeff"):
        return f"{name} begins with an invisible byte order mark. {HOW_TO_SAVE} Not 'UTF-8 with BOM'."
    least = 10 * (context_length + 2)  # the validation part is a tenth, and holds one context and its targets
    if len(text) < least:
        return (
            f"{name} has {len(text)} characters, too few for contexts of {context_length}. "
            f"Use a text with at least {least}; a book has a million."
        )
    return None


def no_file(path: Path) -> str:
    return f"There is no file {short(path.name)} in the folder {short(path.resolve().parent)}."


def read_text(path: Path) -> str:
    """What the file holds, as open() reads it; a ValueError says in one or two sentences why it can't be read.

    Only where there is no such file, it's a FileNotFoundError: whoever asks knows what should be there.
    """
    name = short(path.name)
    try:
        mode = path.stat().st_mode
        if stat.S_ISDIR(mode):
            raise ValueError(f"{short(path)} is a folder, not a text file. Name a file.")
        if not stat.S_ISREG(mode):
            raise ValueError(f"{short(path)} is a device or a pipe, not a text file. Name a file.")
        data = path.read_bytes()
    except FileNotFoundError:
        raise
    except OSError as error:
        check = "Check its name, whether you may open it, and whether another program uses it."
        raise ValueError(f"{short(path)} can't be read ({error.strerror}). {check}") from None
    if not data:
        raise ValueError(f"{name} is empty. Write something into it, and save it as UTF-8.")
    if data.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        raise ValueError(f"{name} is saved as UTF-16, not as UTF-8. {HOW_TO_SAVE}")
    if b"\0" in data:
        raise ValueError(
            f"{name} is not plain text: byte {data.index(0)} is zero. It is a binary file (a Word or PDF "
            f"file?) or saved as UTF-16. {HOW_TO_SAVE}"
        )
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError as error:
        raise ValueError(
            f"{name} is not saved as UTF-8: byte {error.start} is no part of such a text. {HOW_TO_SAVE}"
        ) from None
    return text.replace("\r\n", "\n").replace("\r", "\n")
