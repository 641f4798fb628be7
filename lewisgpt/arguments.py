"""What an option of a program may be: types for argparse, which refuse anything else with a sentence."""

from argparse import ArgumentTypeError
from collections.abc import Callable

from lewisgpt.edges import short


def number(convert: type, least: float, most: float) -> Callable[[str], float]:
    """A type for argparse: an int or a float from `least` to `most`."""

    def checked(text: str):
        try:
            value = convert(text)
        except ValueError:
            value = None
        if value is None or not least <= value <= most:  # so NaN is refused, too
            whole = "whole " if convert is int else ""
            point = ", with a point" if "," in text and convert is float else ""
            raise ArgumentTypeError(
                f"it should be a {whole}number from {least} to {most}{point}, and not {short(text)!r}."
            )
        return value

    return checked


MINUTES = number(float, 0.01, 100_000)
COUNT = number(int, 1, 10**9)  # of steps, of characters
SEED = number(int, 0, 2**32 - 1)  # NumPy takes no others
PORT = number(int, 0, 65535)


def temperature(text: str) -> float:
    """0, or a number from 0.05 to 2: below that, the numbers get too large to count with."""
    value = number(float, 0, 2)(text)
    if 0 < value < 0.05:
        raise ArgumentTypeError(f"it should be 0, or a number from 0.05 to 2, and not {short(text)!r}.")
    return value


def title(text: str) -> str:
    """A name that fits onto a page: one line of at most 60 characters."""
    name = " ".join(text.split())
    if not name or len(name) > 60 or not name.encode("utf-8", "ignore").decode() == name:
        raise ArgumentTypeError("it should be a name of 1 to 60 characters.")
    return name


def host(text: str) -> str:
    """The name or address of a computer, as far as that can be seen without asking the network."""
    try:
        right = bool(text) and text.isprintable() and bool(text.encode("idna"))
    except UnicodeError:  # a part that is empty, or too long
        right = False
    if not right:
        raise ArgumentTypeError(f"it should be an address such as 127.0.0.1, and not {short(text)!r}.")
    return text
