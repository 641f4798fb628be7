"""Writing a file so that nothing is lost when the disk is full or the program is killed."""

import os
from contextlib import contextmanager
from pathlib import Path


@contextmanager
def replacing(path: Path):
    """Write to a temporary name first, so that a half-written file never takes the place of a good one."""
    path.parent.mkdir(parents=True, exist_ok=True)
    temporary = path.with_name("unfinished-" + path.name)
    try:
        yield temporary
        os.replace(temporary, path)
    except BaseException:
        temporary.unlink(missing_ok=True)
        raise
