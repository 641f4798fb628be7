"""Draws every picture of the guide into images/, from the shipped text, the finished code and docs/results.json.

    python tools/draw_images.py            all of them
    python tools/draw_images.py tally      only those named

Beside each picture lies a small JSON file with the numbers and labels that it shows; a test computes them anew.
"""

import argparse
import io
import json
import sys
import tempfile
from functools import partial
from pathlib import Path

PROJECT = Path(__file__).resolve().parent.parent
IMAGES = PROJECT / "images"
sys.path[:0] = [str(PROJECT / "solutions"), str(PROJECT), str(PROJECT / "tools")]

import lewisgpt  # noqa: E402, F401  (first, as from then on Ctrl-C ends it in one word)

# isort: split
from pictures import chat, data_and_model, idea, map, page, tools_of_the_trade, transformer  # noqa: E402

from lewisgpt import files  # noqa: E402

PICTURES = {
    picture.__name__: picture
    for module in (map, tools_of_the_trade, idea, data_and_model, transformer, chat)
    for picture in module.PICTURES
}
OTHERS = {"animation": ("animation.gif", idea.animation)}
OTHERS |= {name: (f"{name}.png", partial(page.draw, name)) for name in page.MODELS}


def save_facts(name: str, facts: dict) -> None:
    files.write(IMAGES / f"{name}.json", (json.dumps(facts, indent=1, ensure_ascii=False) + "\n").encode())


def main():
    parser = argparse.ArgumentParser(description="Draws the pictures of the guide.")
    parser.add_argument("names", nargs="*", metavar="NAME", help="only these: " + ", ".join([*PICTURES, *OTHERS]))
    names = parser.parse_args().names or [*PICTURES, *OTHERS]
    if unknown := [name for name in names if name not in PICTURES and name not in OTHERS]:
        parser.error(f"there is no picture called {unknown[0]}")
    for name in names:
        if name in OTHERS:
            file, draw = OTHERS[name]
            with tempfile.TemporaryDirectory() as folder:
                facts = draw(Path(folder) / file)
                files.write(IMAGES / file, (Path(folder) / file).read_bytes())
        else:
            figure, facts = PICTURES[name]()
            data = io.BytesIO()
            figure.savefig(data, dpi=150, format="png")
            files.write(IMAGES / f"{name}.png", data.getvalue())
        save_facts(name, facts)
        print(name)


if __name__ == "__main__":
    main()
