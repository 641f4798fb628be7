"""The lines with >>> of the guide, typed and pasted into the real consoles of old and new Pythons."""

import ast
import builtins
import doctest
import os
import re
import select
import shutil
import subprocess
import sys
import time
from pathlib import Path

import pytest
from conftest import PROJECT

pty = pytest.importorskip("pty", reason="Windows has no pseudo-terminals")

PAGES = ("day1", "day2", "day3", "day4", "setup", "debugging")
PAGES = {name: (PROJECT / "docs" / f"{name}.md").read_text(encoding="utf-8") for name in PAGES}
CHECKER, OPTIONS = doctest.OutputChecker(), doctest.ELLIPSIS | doctest.NORMALIZE_WHITESPACE
COMPOUND = (ast.For, ast.While, ast.If, ast.With, ast.Try, ast.FunctionDef, ast.ClassDef)

# Runs inside the console before the first prompt: what Python answers goes to a file as well.
STARTUP = """
def watch():
    import sys, traceback
    log = open("LOG", "ab", buffering=0)

    class Both:
        def __init__(self, stream):
            self.stream = stream
        def write(self, text):
            log.write(text.encode())
            return self.stream.write(text)
        def __getattr__(self, name):
            return getattr(self.stream, name)

    def explain(kind, error, where):
        log.write("".join(traceback.format_exception_only(kind, error)).encode())

    def done():
        log.write(b"\\0")

    sys.stdout, sys.excepthook = Both(sys.stdout), explain
    return done

done = watch()
"""


def blocks(page: str) -> list[list[doctest.Example]]:
    found = re.findall(r"```python\n(>>>.*?)```", page, flags=re.DOTALL)
    return [doctest.DocTestParser().get_examples(block) for block in found]


def without_torch(page: str) -> list[list[doctest.Example]]:
    """The blocks that plain Python can run; a name that a block with torch has made counts as torch, too."""
    plain, tainted = [], {"torch", "F"}
    for block in blocks(page):
        names = {node.id for line in block for node in ast.walk(ast.parse(line.source)) if isinstance(node, ast.Name)}
        if "torch" in "".join(line.source for line in block) or names & tainted:
            tainted |= names - set(dir(builtins))
        else:
            plain.append(block)
    return plain


def find_python(version: str) -> str | None:
    """A Python of this version, on the PATH or from pyenv."""
    here = [sys.executable] if version == f"{sys.version_info[0]}.{sys.version_info[1]}" else []
    pyenv = sorted((Path.home() / ".pyenv" / "versions").glob(f"{version}.*/bin/python"))
    for python in [*here, *pyenv, shutil.which(f"python{version}")]:
        if python and subprocess.run([python, "--version"], capture_output=True).returncode == 0:
            return str(python)


class Console:
    """Python's own console in a pseudo-terminal."""

    def __init__(self, python: str, folder: Path):
        self.log, startup = folder / "log", folder / "startup.py"
        self.log.touch()
        startup.write_text(STARTUP.replace("LOG", str(self.log)), encoding="utf-8")
        environment = {name: value for name, value in os.environ.items() if not name.startswith("PYTHON")}
        environment |= {"PYTHONSTARTUP": str(startup), "HOME": str(folder), "TERM": "xterm", "OMP_NUM_THREADS": "1"}
        environment |= {"PYTHON_HISTORY": str(folder / "history")}
        self.terminal, side = pty.openpty()
        self.process = subprocess.Popen(
            [python], stdin=side, stdout=side, stderr=side, cwd=PROJECT, env=environment, start_new_session=True
        )
        os.close(side)
        self.seen = 0
        self.type("")
        version = subprocess.run([python, "-c", "import sys; print(*sys.version_info[:2])"], capture_output=True)
        self.new = version.stdout.split() >= [b"3", b"13"]  # it edits whole blocks, indents by itself, knows pasting

    def answer(self, seconds: float = 60) -> str:
        """What Python prints until it is done with all that was typed."""
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            if select.select([self.terminal], [], [], 0.005)[0]:
                os.read(self.terminal, 65536)  # the screen; unread, it would fill up
            text = self.log.read_text(encoding="utf-8")[self.seen :]
            if text.endswith("\0"):
                self.seen += len(text)
                return text[:-1]
        raise AssertionError(f"the console waits for more after {self.given!r}")

    def type(self, text: str) -> str:
        self.given = text
        os.write(self.terminal, text.encode() + b"\rdone()\r")
        return self.answer()

    def paste(self, text: str) -> str:
        return self.type(f"\x1b[200~{text}\x1b[201~" if self.new else text)

    def close(self) -> None:
        self.process.kill()
        self.process.wait()
        os.close(self.terminal)


@pytest.fixture(scope="module")
def open_console(tmp_path_factory):
    opened = {}

    def open_one(version: str) -> Console:
        """One console for each version, as PyTorch takes its time to be imported."""
        if version not in opened:
            python = find_python(version)
            if python is None:
                pytest.skip(f"there is no Python {version} here")
            opened[version] = Console(python, tmp_path_factory.mktemp("console"))
        return opened[version]

    yield open_one
    for console in opened.values():
        console.close()


def try_lines(page: str, lines, give) -> None:
    for line in lines:
        answer = give(line.source.rstrip("\n"))
        assert CHECKER.check_output(line.want, answer, OPTIONS), f"{page}: {line.source}gave {answer}"


@pytest.mark.parametrize("page", PAGES)
def test_each_line_stands_alone(page):
    """A console wants an empty line after a block, and from 3.13 on it indents by itself: no block, no trouble."""
    for line in sum(blocks(PAGES[page]), []):
        (statement,) = ast.parse(line.source).body
        assert not isinstance(statement, COMPOUND) and line.source.count("\n") == 1, line.source


@pytest.mark.parametrize("version", ["3.10", "3.12", "3.13", "3.14", "3.15"])
@pytest.mark.parametrize("way", ["type", "paste"])
def test_lines_without_torch_in_each_console(open_console, version, way):
    console = open_console(version)
    for page, text in PAGES.items():
        try_lines(page, sum(without_torch(text), []), getattr(console, way))


@pytest.mark.parametrize("way", ["type", "paste"])
def test_all_lines_in_this_console(open_console, way):
    console = open_console(f"{sys.version_info[0]}.{sys.version_info[1]}")
    for page, text in PAGES.items():
        try_lines(page, sum(blocks(text), []), getattr(console, way))
