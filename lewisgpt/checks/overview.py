"""Where each learner of a group is: the step reached, and the mistake that stands in the way.

    python -m lewisgpt.checks.overview FOLDER [FOLDER ...]

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
import threading
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from lewisgpt import INPUT_PATH, PROJECT
from lewisgpt.edges import printable, short

PROGRAMS = {"train.py": 12, "gpt.py": 19, "chat.py": 25}  # and their last steps
SECONDS = 60  # how long one learner's checks may take
MOST = 20_000_000  # how many bytes they may print; the whole text a few times is no mistake
running: set[subprocess.Popen] = set()  # ended when the table is stopped


def find_learners(folders: list[Path]) -> list[Path]:
    """The folders with a train.py, among these and right inside them, and those that can't be looked into."""
    found = []
    for folder in folders:
        inside = (
            [folder] if may_be_learner(folder) else sorted(path for path in folder.iterdir() if os.path.isdir(path))
        )
        found += filter(may_be_learner, inside)
    return found


def may_be_learner(folder: Path) -> bool:
    return os.path.isfile(folder / "train.py") or not os.access(folder, os.R_OK | os.X_OK)


def check(folder: Path) -> tuple[str, str, str]:
    """Name, step and mistake of one learner."""
    learner = short(folder.resolve().name)
    there = [name for name in PROGRAMS if os.path.isfile(folder / name)]
    if not there:
        return learner, "?", "this folder can't be opened"
    program = there[-1]  # it checks what is in the others first
    try:
        with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as place:
            for name in there:
                shutil.copy(folder / name, place)
            output, errors, code = run(program, place)
            errors = errors.replace(place + os.sep, "")
    except OSError as error:
        return learner, "?", f"{short(error.filename)} can't be read ({error.strerror})"
    steps = re.findall(r"^Step (\d+: \w+) \.\.\.", output, flags=re.MULTILINE)
    step = steps[-1] if steps else "?"
    if code == "too long":
        return learner, step, f"does not end within {SECONDS} seconds"
    if code == "too much":
        return learner, step, "prints without an end"
    if code == 0 and re.search(rf"^Step {PROGRAMS[program]}: ", output, flags=re.MULTILINE):
        return learner, "all done", ""
    if code == 0:
        return learner, step, f"{program} ends before step {PROGRAMS[program]}: is the call of main() still at its end?"
    return learner, step, mistake(errors) or f"{program} ends without a word (exit code {code})"


def run(program: str, place: str) -> tuple[str, str, int | str]:
    """What the checks in that folder print, their errors, and the exit code or why they were ended."""
    environment = os.environ | {"PYTHONPATH": str(PROJECT), "PYTHONIOENCODING": "utf-8", "PYTHONUNBUFFERED": "1"}
    command = [sys.executable, program, "--check", "--text", str(INPUT_PATH)]
    pipes = {"stdin": subprocess.DEVNULL, "stdout": subprocess.PIPE, "stderr": subprocess.PIPE}
    process = subprocess.Popen(command, cwd=place, env=environment, **pipes)
    running.add(process)
    read = {"stdout": bytearray(), "stderr": bytearray()}

    def listen(name: str) -> None:
        while len(read[name]) < MOST and (piece := getattr(process, name).read1(1 << 16)):
            read[name] += piece
        if len(read[name]) >= MOST:
            process.kill()

    listeners = [threading.Thread(target=listen, args=(name,), daemon=True) for name in read]
    for listener in listeners:
        listener.start()
    try:
        code = process.wait(SECONDS)
    except subprocess.TimeoutExpired:
        process.kill()
        code = "too long"
    for listener in listeners:
        listener.join(5)  # no longer, as what the program itself has started may keep the pipe open
    running.discard(process)
    if max(map(len, read.values())) >= MOST:
        code = "too much"
    return *(text.decode("utf-8", "replace") for text in read.values()), code


def mistake(errors: str) -> str:
    """The first sentence of what the learner reads at the end of these errors."""
    if "Traceback" not in errors and " comes next" in errors:
        return "begun, but the raise line still stands" if "You have begun" in errors else "not written yet"
    if "SyntaxError" in errors or "IndentationError" in errors or "TabError" in errors:
        line = re.findall(r'^ *File ".*", line (\d+)$', errors, re.MULTILINE) or re.findall(r"on line (\d+)", errors)
        return f"line {line[-1] if line else '?'}: {printable(errors.strip().splitlines()[-1])}"
    last = re.split(r"^Traceback .*\n(?: .*\n)*", errors.strip(), flags=re.MULTILINE)[-1]
    error, _, note = last.partition("\n\n")
    note = note or errors.split("Traceback")[0].strip()  # Python 3.10 prints it above
    text = " ".join((note or error.removeprefix("AssertionError: ")).split())
    return printable(re.split(r"(?<=[.?!])\s", text)[0])


def main() -> None:
    parser = argparse.ArgumentParser(description="Shows where each learner is.")
    parser.add_argument("folders", nargs="+", type=Path, metavar="FOLDER", help="learners' folders, or one with all")
    folders = parser.parse_args().folders
    for folder in folders:
        if not os.path.isdir(folder):
            raise SystemExit(f"There is no folder {short(folder)}.")
    learners = find_learners(folders)
    if not learners:
        raise SystemExit("There is no train.py in these folders.")
    pool = ThreadPoolExecutor(max_workers=os.cpu_count())
    try:
        rows = [("name", "step", "what stands in the way"), *pool.map(check, learners)]
    finally:
        pool.shutdown(wait=False, cancel_futures=True)
        for process in list(running):  # after Ctrl-C
            process.kill()
    widths = [max(len(row[i]) for row in rows) for i in (0, 1)]
    for name, step, text in rows:
        print(f"{name:{widths[0]}}  {step:{widths[1]}}  {text}".rstrip())


if __name__ == "__main__":
    main()
