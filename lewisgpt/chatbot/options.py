"""What can be typed after chat.py."""

import argparse
from pathlib import Path

from lewisgpt import INPUT_PATH, arguments, devices
from lewisgpt.chatbot.dialogues import DIALOGUES_PATH
from lewisgpt.training.trainer import add_length, parse


def read_arguments(description: str) -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=description)
    parser.add_argument("--web", action="store_true", help="talk in the browser")
    parser.add_argument("--train", action="store_true", help="make a chatbot of your model")
    parser.add_argument("--share", action="store_true", help="make a folder that can be given away")
    parser.add_argument("--name", type=arguments.title, help="with --share: what your model is called (LewisGPT)")
    parser.add_argument("--by", type=arguments.title, help="with --share: who made it; everybody can read that")
    parser.add_argument("--resume", action="store_true", help="go on with the training in --out, or with the last one")
    add_length(parser, minutes=15)
    parser.add_argument("--dialogues", type=Path, default=DIALOGUES_PATH, help="the dialogues to learn from")
    parser.add_argument("--out", type=Path, help="the folder to write into (that of the weights, a new one, or share)")
    parser.add_argument("--weights", type=Path, help="a file of weights, or a run (a chatbot, or else the best writer)")
    parser.add_argument("--text", type=Path, default=INPUT_PATH, help="the text of Day 1")
    parser.add_argument("--device", choices=devices.NAMES, help="where the model runs (default: the fastest)")
    parser.add_argument("--temperature", type=arguments.temperature, help="in the terminal: from 0, careful, to 2")
    parser.add_argument("--top-k", type=arguments.COUNT, help="in the terminal: choose among so many characters")
    parser.add_argument("--length", type=arguments.COUNT, help="in the terminal: how many characters at most")
    parser.add_argument("--host", type=arguments.host, default="127.0.0.1", help="the page's address (this computer)")
    parser.add_argument("--port", type=arguments.PORT, default=8000, help="the port of the page")
    parser.add_argument("--check", action="store_true", help="check all steps of this file, and stop")
    args = parse(parser)
    if not args.train and (args.steps or args.minutes or args.resume or args.out and not args.share):
        parser.error("--minutes, --steps, --out and --resume belong to --train (and --out to --share, too)")
    if not args.share and (args.name or args.by):
        parser.error("--name and --by belong to --share")
    elsewhere = args.web or args.train or args.check or args.share
    if elsewhere and {args.temperature, args.top_k, args.length} != {None}:
        parser.error("--temperature, --top-k and --length are for the terminal: leave out the other options")
    return args
