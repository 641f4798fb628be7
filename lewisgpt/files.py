"""Writing a file so that nothing is lost: the disk is full, the program is killed, or another one holds the file."""

import errno
import os
import shutil
import time
from contextlib import suppress
from pathlib import Path

PATIENCE = 2.0  # for so many seconds a virus scanner or a viewer may hold a file
GROWTH = 3_000_000  # bytes that a training takes beside its model: for rows that wait, for a picture
told: set[Path] = set()  # of which files it was said that they have another name


def write(path: Path, data: bytes) -> None:
    """Write the file. It's whole or as it was before: a half-written one never takes the place of a good one.

    If another program holds it, this tries again, and then writes beside it, under a name that it says. An OSError
    means that nothing was written.
    """
    end = time.monotonic() + PATIENCE
    while True:
        try:
            replace(path, data)
            break
        except OSError as error:
            if is_full(error):
                raise
            if time.monotonic() > end:
                replace(beside(path), data)
                return tell(path)
            time.sleep(0.1)
    with suppress(OSError):
        beside(path).unlink(missing_ok=True)  # it's out of date now


def replace(path: Path, data: bytes) -> None:
    """Write to another name first. Nothing looks for files that end in .unfinished."""
    path.parent.mkdir(parents=True, exist_ok=True)
    unfinished = path.with_name(path.name + ".unfinished")
    try:
        unfinished.write_bytes(data)
        with open(unfinished, "rb+") as file:
            os.fsync(file.fileno())  # so that it's on the disk even if the battery runs out now
        os.replace(unfinished, path)
    except BaseException:
        with suppress(OSError):
            unfinished.unlink(missing_ok=True)
        raise


def beside(path: Path) -> Path:
    """The other name: weights.safetensors -> weights-new.safetensors"""
    return path.parent / f"{path.stem}-new{path.suffix}"  # a folder such as . has no name


def remove(path: Path) -> None:
    """Delete the file, under either name, as far as that can be done."""
    for name in (path, beside(path)):
        with suppress(OSError):
            name.unlink()


def newest(path: Path) -> Path:
    """The file as it was written last, under its own name or under the other one."""
    return beside(path) if beside(path).exists() else path


def tell(path: Path) -> None:
    if path not in told:
        from tqdm import tqdm  # not above, as tools/make_stubs.py needs no package

        told.add(path)
        tqdm.write(f"Another program holds {path.name}, so it's saved as {beside(path)}. Close that program.")


def try_folder(folder: Path, advice: str) -> None:
    """End the program with one sentence if nothing can be written there: better now than after the training."""
    from lewisgpt.edges import short  # not above, as tools/make_stubs.py has no package

    attempt = folder / "attempt.unfinished"
    try:
        folder.mkdir(parents=True, exist_ok=True)
        attempt.write_bytes(b"?")
    except OSError as error:
        raise SystemExit(
            f"Nothing can be written to {short(folder)} ({reason(error)}). {what_to_do(error, advice)}"
        ) from None
    finally:
        with suppress(OSError):
            attempt.unlink()


def check_room(path: Path) -> None:
    """An OSError if the disk has no room for a training that has saved this file before its first step.

    It grows, by what the optimizer and the rows remember, and is there twice while it's written anew.
    """
    if path.exists() and shutil.disk_usage(path.parent).free < 3 * path.stat().st_size + GROWTH:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))


def show_path(path: Path) -> str:
    """The path as seen from here, if it's below."""
    return str(path.relative_to(os.getcwd()) if path.is_relative_to(os.getcwd()) else path)


def is_full(error: OSError) -> bool:
    return error.errno in (errno.ENOSPC, errno.EDQUOT)


def reason(error: OSError) -> str:
    return error.strerror or str(error) or type(error).__name__


def what_to_do(error: OSError, otherwise: str) -> str:
    return "The disk is full: make room, and start this again." if is_full(error) else otherwise
