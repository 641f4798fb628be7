"""Talking in the terminal: what you type goes to the model, and two commands turn its knobs."""

import argparse
import re
import sys

from lewisgpt import arguments
from lewisgpt.chatbot import need
from lewisgpt.edges import short

KNOBS = {"/temperature": arguments.temperature, "/top-k": arguments.COUNT}  # and what they take
WAYS = ["/go-on", "/answer"]  # of a chatbot


def talk(model, answer, temperature: float | None = None, top_k: int | None = None, length: int | None = None) -> None:
    """Talk in the terminal, until an empty line. Ctrl-C stops an answer. answer: what chat.py has under this name"""
    if length is None:
        length = sys.maxsize if sys.stdin.isatty() else 500  # where nobody can press Ctrl-C, it has to end by itself
    limit = "Ctrl-C stops it." if length == sys.maxsize else f"It writes {length} characters at most (--length)."
    print(f"\nLewis is a toy that makes things up. {limit} An empty line ends this.")
    print("To turn its knobs, type something like /temperature 0.5 or /top-k 3.")
    if model.chat:
        print("/go-on makes it go on with your text, and /answer makes it answer you.")
    go_on = not model.chat
    turns, knobs = [], {"/temperature": temperature, "/top-k": top_k}
    while True:
        try:
            text = input("\nBegin a text, and it goes on: " if go_on else "\nYou: ")
        except (EOFError, KeyboardInterrupt):
            text = ""
        if not text.strip():
            return
        if model.chat and text.strip() in WAYS:
            go_on = text.strip() == "/go-on"
            continue
        knob, _, value = text.strip().partition(" ")
        if knob in knobs:
            try:
                knobs[knob] = KNOBS[knob](value)
                print(f"{knob[1:]} is now {value}.")
            except argparse.ArgumentTypeError as error:
                print(f"{knob[1:]}: {error}")
            continue
        if re.fullmatch(r"/[a-z-]+( \S+)?", text.strip()):
            print(f"There's no {short(knob)}. You can type {', '.join([*KNOBS, *WAYS[: 2 * model.chat]])}.")
            continue
        unknown = sorted(set(text) - set(model.vocab))
        if unknown and not need.in_need(text):
            print("Left out, as Lewis does not know them:", *map(short, unknown[:20]))
        print(text if go_on else "Lewis:", end="", flush=True)
        said, temperature = "", knobs["/temperature"]
        if temperature is None:
            temperature = 0.8 if go_on else 0.3  # whoever answers has to choose with care
        try:
            for character in answer(model, text, turns, temperature, length, knobs["/top-k"], go_on):
                said += character
                print(character, end="", flush=True)
            if len(said) == length:
                print(" ...", end="")
        except KeyboardInterrupt:
            print(" ...", end="")
        print()
        if not go_on:
            turns.append((text, said))
