"""Talking in the terminal: what you type goes to the model, and two commands turn its knobs."""

import argparse
import sys

from lewisgpt import arguments
from lewisgpt.chatbot import need
from lewisgpt.edges import short

KNOBS = {"/temperature": arguments.temperature, "/top-k": arguments.COUNT}  # and what they take


def talk(model, answer, temperature: float | None = None, top_k: int | None = None, length: int | None = None) -> None:
    """Talk in the terminal, until an empty line. Ctrl-C stops an answer. answer: what chat.py has under this name"""
    if temperature is None:
        temperature = 0.3 if model.chat else 0.8  # an answer has to be chosen with care
    if length is None:
        length = sys.maxsize if sys.stdin.isatty() else 500  # where nobody can press Ctrl-C, it has to end by itself
    limit = "Ctrl-C stops it." if length == sys.maxsize else f"It writes {length} characters at most (--length)."
    print(f"\nLewis is a toy that makes things up. {limit} An empty line ends this.")
    print("To turn its knobs, type something like /temperature 0.5 or /top-k 3.")
    turns, knobs = [], {"/temperature": temperature, "/top-k": top_k}
    while True:
        try:
            text = input("\nYou: " if model.chat else "\nBegin a text, and it goes on: ")
        except (EOFError, KeyboardInterrupt):
            text = ""
        if not text.strip():
            return
        knob, _, value = text.strip().partition(" ")
        if knob in knobs:
            try:
                knobs[knob] = KNOBS[knob](value)
                print(f"{knob[1:]} is now {value}.")
            except argparse.ArgumentTypeError as error:
                print(f"{knob[1:]}: {error}")
            continue
        unknown = sorted(set(text) - set(model.vocab))
        if unknown and not need.in_need(text):
            print("Left out, as Lewis does not know them:", *map(short, unknown[:20]))
        print("Lewis:" if model.chat else text, end="", flush=True)
        said = ""
        try:
            for character in answer(model, text, turns, knobs["/temperature"], length, knobs["/top-k"]):
                said += character
                print(character, end="", flush=True)
            if len(said) == length:
                print(" ...", end="")
        except KeyboardInterrupt:
            print(" ...", end="")
        print()
        turns.append((text, said))
