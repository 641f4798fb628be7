"""Looks at a text file before the learner's own code does, so that a bad file is told apart from a wrong answer."""

import codecs
from pathlib import Path

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
    doubled = path.with_name(path.name + ".txt")
    if not path.exists() and doubled.exists():
        return f"The text is called {doubled.name}, as Windows hides the last .txt: rename it to {path.name}."
    if not path.exists():
        return (
            f"There is no file {path.name} in the folder {path.resolve().parent}. Put your text there under "
            f"that name, or name another file with --text PATH."
        )
    if path.is_dir():
        return f"{path} is a folder, not a text file. Name a file with --text PATH."
    try:
        data = path.read_bytes()
    except OSError as error:
        return f"{path} cannot be read ({error.strerror}). Close other programs that use it, and try again."
    if not data:
        return f"{path.name} is empty. Put a text into it, a book for instance, and save it as UTF-8."
    if data.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        return f"{path.name} is saved as UTF-16, not as UTF-8. {HOW_TO_SAVE}"
    if data.startswith(codecs.BOM_UTF8):
        return f"{path.name} begins with an invisible byte order mark. {HOW_TO_SAVE} Not 'UTF-8 with BOM'."
    if b"\0" in data:
        return (
            f"{path.name} is not plain text: byte {data.index(0)} is zero. It is a binary file (a Word or PDF "
            f"file?) or saved as UTF-16. {HOW_TO_SAVE}"
        )
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError as error:
        return f"{path.name} is not saved as UTF-8: byte {error.start} is no part of such a text. {HOW_TO_SAVE}"
    text = text.replace("\r\n", "\n").replace("\r", "\n")  # as open() reads it
    least = 10 * (context_length + 2)  # the validation part is a tenth, and holds one context and its targets
    if len(text) < least:
        return (
            f"{path.name} has {len(text)} characters, too few for contexts of {context_length}. "
            f"Use a text with at least {least}; a book has a million."
        )
    return None
