"""A certificate for the wall: python -m lewisgpt.chatbot.certificate --name "Ada"

It runs chat.py --check, and says what that has found. The browser prints it.
"""

import argparse
import html
import re
import subprocess
import sys
from datetime import date
from pathlib import Path
from string import Template

from lewisgpt import PROJECT, PYTHON, arguments, files
from lewisgpt.chatbot import yours
from lewisgpt.edges import short

STEPS = 25
PAGE = Path(__file__).with_name("texts") / "certificate.html"


def make(name: str, day: date) -> str:
    """The page for somebody of this name."""
    found = yours.written()
    functions, lines = yours.count(found)
    facts = [f"{functions} functions, {lines} lines"]
    facts += [f"A loss of {loss:.2f}: {what.replace('your', 'the')}" for what, loss in yours.losses().items()]
    return Template(PAGE.read_text(encoding="utf-8")).substitute(
        name=html.escape(name),
        facts="\n".join(f"    <li>{fact}</li>" for fact in facts),
        functions=html.escape(", ".join(own for functions in found.values() for own in functions)),
        day=f"{day:%d %B %Y}".lstrip("0"),
        steps=STEPS,
    )


def main() -> None:
    parser = argparse.ArgumentParser(description="Checks all steps, and writes a certificate that can be printed.")
    parser.add_argument("--name", type=arguments.title, required=True, help="what stands on it")
    parser.add_argument("--out", type=Path, default=PROJECT / "certificate.html", help="the file to write")
    args = parser.parse_args()
    print("Checking all steps ...", flush=True)
    checked = subprocess.run([sys.executable, PROJECT / "chat.py", "--check"], capture_output=True, encoding="utf-8")
    if checked.returncode:
        right = [int(number) for number in re.findall(r"^Step (\d+):.* ok$", checked.stdout, flags=re.MULTILINE)]
        raise SystemExit(
            f"So far, the steps up to {max(right, default=0)} are right. It takes all {STEPS}: "
            f"{PYTHON} chat.py --check says what comes next."
        )
    try:
        files.write(args.out, make(args.name, date.today()).encode())
    except OSError as error:
        raise SystemExit(
            f"{short(args.out)} can't be written ({files.reason(error)}). Name another file with --out."
        ) from None
    print(f"It's in {files.show_path(args.out)}. Open it in your browser, and print it.")


if __name__ == "__main__":
    main()
