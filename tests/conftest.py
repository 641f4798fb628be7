"""What the tests share. They never touch the learner's files: they use the finished ones and make their own stubs."""

import io
import os
import runpy
import shutil
import signal
import subprocess
import sys
from contextlib import redirect_stderr, redirect_stdout
from pathlib import Path
from unittest.mock import patch

import pytest

os.environ["MPLBACKEND"] = "Agg"  # no windows
signal.signal(signal.SIGINT, signal.default_int_handler)  # for the programs, even if whoever starts us ignores it
os.environ.setdefault("OMP_NUM_THREADS", "1")  # several files of tests run at once, each on one processor core
PROJECT = Path(__file__).resolve().parent.parent
sys.path[:0] = [str(PROJECT / "solutions"), str(PROJECT), str(PROJECT / "tools")]

SOURCES = {
    name: (PROJECT / "solutions" / name).read_text(encoding="utf-8") for name in ("train.py", "gpt.py", "chat.py")
}
FINISHED, FINISHED_GPT, FINISHED_CHAT = SOURCES.values()


def run_here(folder: Path, program: str, *arguments: str) -> subprocess.CompletedProcess:
    """Run a learner's program in this process, which has imported PyTorch already."""
    from lewisgpt import edges

    printed, errors, code = io.StringIO(), io.StringIO(), 0
    ours = {"train", "gpt", "chat", *(path.stem for path in PROJECT.glob("tests_*.py"))}
    kept = {name: sys.modules.pop(name) for name in ours & set(sys.modules)}
    with (
        patch.object(sys, "argv", [program, *arguments]),
        patch.object(sys, "path", [str(folder), *sys.path]),
        patch.object(sys, "dont_write_bytecode", True),  # so that what is written anew is read anew
        redirect_stdout(printed),
        redirect_stderr(errors),
    ):
        try:
            runpy.run_path(str(folder / program), run_name="__main__")
        except SystemExit as error:
            code = error.code or 0
            if not isinstance(code, int):  # words for the reader
                print(code, file=errors)
                code = 1
        except Exception as error:
            code = 1
            edges.last_words(type(error), error, error.__traceback__)
        finally:
            for name in ours & set(sys.modules):
                del sys.modules[name]
            sys.modules.update(kept)
    return subprocess.CompletedProcess([program, *arguments], code, printed.getvalue(), errors.getvalue())


class Copy:
    """A copy of what a learner has, without anything that they wrote."""

    def __init__(self, folder: Path):
        self.folder = folder
        for name in ("lewisgpt", "solutions"):
            shutil.copytree(
                PROJECT / name, folder / name, ignore=shutil.ignore_patterns("__pycache__", "*.safetensors")
            )
        for name in ("input.txt", "dialogues.txt", "help.txt", *(path.name for path in PROJECT.glob("tests_*.py"))):
            shutil.copy(PROJECT / name, folder / name)

    def write(self, source: str, name: str = "train.py") -> None:
        (self.folder / name).write_text(source, encoding="utf-8")

    def write_up_to(self, step: int) -> dict[str, str]:
        """The learner's files with the answers of the first steps, up to this one."""
        from make_stubs import cut_answers

        stubs = {name: cut_answers(source, keep=step) for name, source in SOURCES.items()}
        for name, source in stubs.items():
            self.write(source, name)
        return stubs

    def run(
        self, *arguments: str, cwd: Path | None = None, input: str = "", **environment: str
    ) -> subprocess.CompletedProcess:
        return subprocess.run(
            [sys.executable, *arguments],
            cwd=cwd or self.folder,
            env=os.environ | {"PYTHONIOENCODING": "utf-8"} | environment,
            input=input,
            capture_output=True,
            encoding="utf-8",
            timeout=120,
        )

    def run_here(self, *arguments: str) -> subprocess.CompletedProcess:
        return run_here(self.folder, *arguments)


@pytest.fixture
def copy(tmp_path):
    folder = tmp_path / "Lewis GPT (1)"  # as a browser may name what it unzips
    folder.mkdir()
    return Copy(folder)
