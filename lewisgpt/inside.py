"""python -m lewisgpt.inside: opens the page to look inside your best model, or inside the weights that you name."""

import argparse
from pathlib import Path

from lewisgpt import INPUT_PATH, arguments
from lewisgpt.chatbot import page, shown
from lewisgpt.training import models

MESSAGE = "This is for looking inside only. To talk to your model, finish chat.py (docs/day4.md)."


def main():
    parser = argparse.ArgumentParser(prog="python -m lewisgpt.inside", description="Look inside your models.")
    parser.add_argument("weights", type=Path, nargs="?", help="a file of weights, or a run (as in chat.py)")
    parser.add_argument("--port", type=arguments.PORT, default=8000, help="the port of the page")
    args = parser.parse_args()
    facts = {"ready": False, "chat": False, "message": MESSAGE, "vocab": [], "reads": {}}
    path = models.find(args.weights) if args.weights else models.choose(None, INPUT_PATH)
    if path and not shown.describe(path):
        models.load(path)  # ends the program, and says why
    page.serve(page.make_app(facts, path), port=args.port, place="/#inside")


if __name__ == "__main__":
    main()
