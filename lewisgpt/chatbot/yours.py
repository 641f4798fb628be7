"""What the learner wrote, and how far they came: for the end of the course, for a certificate, for what they share."""

import ast
import math
import time
from pathlib import Path

from lewisgpt import PROJECT, PYTHON, learner
from lewisgpt.training import checkpoint, models
from lewisgpt.training.plots import RUNS

PROGRAMS = ("train.py", "gpt.py", "chat.py")


def written(folder: Path = PROJECT) -> dict[str, dict[str, int]]:
    """For each program in the folder the functions that the learner wrote, and how many lines each of them has."""
    found = {}
    for program in PROGRAMS:
        source, finished = learner.source_of(str(folder / program)), learner.finished(program)
        given = set(learner.functions(finished)) - learner.steps(finished)
        functions = {name: lines(node, source) for name, node in learner.functions(source).items() if name not in given}
        found[program] = {name: number for name, number in functions.items() if number}
    return found


def lines(function: learner.FUNCTION, source: str) -> int:
    """How many lines of code are in the function, without its docstring and comments; 0 while it isn't written."""
    body = function.body[1:] if ast.get_docstring(function) is not None else function.body
    if not body or any(isinstance(part, ast.Raise) and "NotImplementedError" in ast.dump(part) for part in body):
        return 0
    code = source.splitlines()[body[0].lineno - 1 : body[-1].end_lineno]
    return sum(bool(line.strip()) and not line.strip().startswith("#") for line in code)


def count(found: dict[str, dict[str, int]]) -> tuple[int, int]:
    """How many functions, and how many lines."""
    return sum(map(len, found.values())), sum(sum(functions.values()) for functions in found.values())


def losses() -> dict[str, float]:
    """The losses on the way, as far as they were kept: before all training, of the bigram, of the best transformer."""
    found = {}
    try:
        curve = checkpoint.from_json((RUNS / "losses.json").read_text(encoding="utf-8"))[-1]["val"]
        found = {"an untrained model": float(curve[0]), "your bigram": float(curve[-1])}
    except (OSError, ValueError, TypeError, KeyError, IndexError):
        pass
    own = [model for model in models.all_there() if not models.finished_in(model.metadata)]
    best = min((model.loss for model in own), default=math.inf)
    return found | ({"your best transformer": best} if math.isfinite(best) else {})


def hours() -> float | None:
    """How many hours ago the oldest file of a training was written, if there is one."""
    times = [path.stat().st_mtime for path in RUNS.glob("*/*") if path.is_file()]
    return (time.time() - min(times)) / 3600 if times else None


def say(folder: Path, whole: bool) -> None:
    """Say that all steps are right and, with `whole`, what that is. folder: where the programs are"""
    if not whole:
        print(f"\nAll 25 steps are right. Day 4 is done! What you've made: {PYTHON} chat.py --check")
        return
    functions, number = count(written(folder))
    facts = [f"{functions} functions, {number} lines: all of them yours, in train.py, gpt.py and chat.py."]
    if found := losses():
        way = " -> ".join(f"{loss:.2f}" for loss in found.values())
        facts.append(f"{way}: the loss of {', of '.join(found)}.")
    if (ago := hours()) and ago >= 1:
        facts.append(f"{ago:.0f} hours: so long ago was your first training.")
    print("\nAll 25 steps are right. Day 4 is done!\n", *facts, sep="\n  ")
    print("\nYou began with empty functions, and now they talk. Not many people have built one of these. You have.")
    print('What to do with it now: docs/day4.md, "Thursday evening: give it away".')
