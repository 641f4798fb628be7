"""Writes solutions/lewis.html, the finished chatbot in one file, for those who have no Python.

    .venv/bin/python tools/make_lewis.py

After a change to the chatbot's weights, to the page, or to what speaks before the model. It takes a minute.
"""

import argparse
import sys
from pathlib import Path

PROJECT = Path(__file__).resolve().parent.parent
sys.path[:0] = [str(PROJECT / "solutions"), str(PROJECT)]

import chat  # noqa: E402
from lewisgpt import files  # noqa: E402
from lewisgpt.chatbot import one_page, share  # noqa: E402
from lewisgpt.chatbot.dialogues import DIALOGUES_PATH  # noqa: E402
from lewisgpt.training import models  # noqa: E402

WEIGHTS = PROJECT / "solutions" / "chat.safetensors"
PAGE = PROJECT / "solutions" / "lewis.html"


def page(line: str | None = None) -> str:
    """The file. line: what it says of the model, if that shall not be found out anew, by questions"""
    tensors, metadata = models.load(WEIGHTS)
    model = chat.load_model(WEIGHTS)
    args = argparse.Namespace(name="LewisGPT", by=None, dialogues=DIALOGUES_PATH)
    line = line or share.examine(args, model, metadata, chat.answer, chat.make_page).line
    return one_page.make(tensors, metadata, share.about(chat.make_page, model), "LewisGPT", line)


if __name__ == "__main__":
    files.write(PAGE, page().encode())
    print(f"{PAGE} has {PAGE.stat().st_size / 1e6:.2f} MB.")
