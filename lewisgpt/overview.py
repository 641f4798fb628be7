"""Where each learner of a group is: the step reached, and the mistake that stands in the way.

    python -m lewisgpt.overview FOLDER [FOLDER ...]

A FOLDER is a learner's project, or a folder with one folder for each learner in it. Only their train.py, gpt.py and
chat.py are used: they run with the checks of this project, whatever else is there. They do run, so use this for people
you know.
"""

import argparse
import os
import re
import shutil
import subprocess
import sys
import tempfile
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from lewisgpt import INPUT_PATH, PROJECT

PROGRAMS = ("train.py", "gpt.py", "chat.py")
SECONDS = 60  # how long one learner's checks may take


def find_learners(folders: list[Path]) -> list[Path]:
    """The folders with a train.py, among these and right inside them."""
    found = []
    for folder in folders:
        inside = [folder] if (folder / "train.py").is_file() else sorted(f for f in folder.iterdir() if f.is_dir())
        found += [f for f in inside if (f / "train.py").is_file()]
    return found


def check(folder: Path) -> tuple[str, str, str]:
    """Name, step and mistake of one learner."""
    learner = folder.resolve().name
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as place:
        for name in PROGRAMS:
            if (folder / name).is_file():
                shutil.copy(folder / name, place)
        program = [name for name in PROGRAMS if (folder / name).is_file()][-1]  # it checks what is in the others first
        environment = os.environ | {"PYTHONPATH": str(PROJECT), "PYTHONIOENCODING": "utf-8", "PYTHONUNBUFFERED": "1"}
        command = [sys.executable, program, "--check", "--text", str(INPUT_PATH)]
        try:
            done = subprocess.run(
                command, cwd=place, env=environment, capture_output=True, timeout=SECONDS, stdin=subprocess.DEVNULL
            )
            output, errors, code = done.stdout, done.stderr, done.returncode
        except subprocess.TimeoutExpired as stopped:
            output, errors, code = stopped.stdout or b"", b"", None
    steps = re.findall(r"^Step (\d+: \w+) \.\.\.", output.decode("utf-8", "replace"), flags=re.MULTILINE)
    step = steps[-1] if steps else "?"
    if code == 0:
        return learner, "all done", ""
    if code is None:
        return learner, step, f"does not end within {SECONDS} seconds"
    return learner, step, mistake(errors.decode("utf-8", "replace"))


def mistake(errors: str) -> str:
    """The first sentence of what the learner reads at the end of these errors."""
    if "Traceback" not in errors and " comes next" in errors:
        return "begun, but the raise line still stands" if "You have begun" in errors else "not written yet"
    if "SyntaxError" in errors or "IndentationError" in errors or "TabError" in errors:
        line = re.findall(r"line (\d+)\n", errors)
        return f"line {line[-1] if line else '?'}: {errors.strip().splitlines()[-1]}"
    last = re.split(r"^(?=\w[\w.]*(?:Error|Exception|Interrupt)\b)", errors.strip(), flags=re.MULTILINE)[-1]
    error, _, note = last.partition("\n\n")
    note = note or errors.split("Traceback")[0].strip()  # Python 3.10 prints it above
    text = " ".join((note or error.removeprefix("AssertionError: ")).split())
    return re.split(r"(?<=[.?!])\s", text)[0]


def main() -> None:
    parser = argparse.ArgumentParser(description="Shows where each learner is.")
    parser.add_argument("folders", nargs="+", type=Path, metavar="FOLDER", help="learners' folders, or one with all")
    folders = parser.parse_args().folders
    for folder in folders:
        if not folder.is_dir():
            raise SystemExit(f"There is no folder {folder}.")
    learners = find_learners(folders)
    if not learners:
        raise SystemExit("There is no train.py in these folders.")
    with ThreadPoolExecutor(max_workers=os.cpu_count()) as pool:
        rows = [("name", "step", "what stands in the way"), *pool.map(check, learners)]
    widths = [max(len(row[i]) for row in rows) for i in (0, 1)]
    for name, step, text in rows:
        line = f"{name:{widths[0]}}  {step:{widths[1]}}  {text}".rstrip()
        print(line.encode(sys.stdout.encoding or "ascii", "replace").decode(sys.stdout.encoding or "ascii"))


if __name__ == "__main__":
    main()
