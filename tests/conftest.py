"""What the tests share. They never touch the learner's files: they use the finished ones and make their own stubs."""

import os
import shutil
import signal
import subprocess
import sys
from pathlib import Path

import pytest

os.environ["MPLBACKEND"] = "Agg"  # no windows
signal.signal(signal.SIGINT, signal.default_int_handler)  # for the programs, even if whoever starts us ignores it
os.environ.setdefault("OMP_NUM_THREADS", "1")  # several files of tests run at once, each on one processor core
PROJECT = Path(__file__).resolve().parent.parent
sys.path[:0] = [str(PROJECT / "solutions"), str(PROJECT), str(PROJECT / "tools")]

FINISHED = (PROJECT / "solutions" / "train.py").read_text(encoding="utf-8")
FINISHED_GPT = (PROJECT / "solutions" / "gpt.py").read_text(encoding="utf-8")
FINISHED_CHAT = (PROJECT / "solutions" / "chat.py").read_text(encoding="utf-8")


class Copy:
    """A copy of what a learner has, without anything that they wrote."""

    def __init__(self, folder: Path):
        self.folder = folder
        for name in ("lewisgpt", "solutions"):
            shutil.copytree(
                PROJECT / name, folder / name, ignore=shutil.ignore_patterns("__pycache__", "*.safetensors")
            )
        for name in (
            "input.txt",
            "dialogues.txt",
            "help.txt",
            "tests_tokenization.py",
            "tests_gpt.py",
            "tests_chat.py",
        ):
            shutil.copy(PROJECT / name, folder / name)

    def write(self, source: str, name: str = "train.py") -> None:
        (self.folder / name).write_text(source, encoding="utf-8")

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


@pytest.fixture
def copy(tmp_path):
    folder = tmp_path / "Lewis GPT (1)"  # as a browser may name what it unzips
    folder.mkdir()
    return Copy(folder)
