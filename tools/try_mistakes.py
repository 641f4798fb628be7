"""Tries the collection of wrong and right answers in tests/mistakes/ on the checks, and prints the figures per step.

    python tools/try_mistakes.py              the figures
    python tools/try_mistakes.py --messages   every wrong answer with the message that the learner reads
    python tools/try_mistakes.py --step 14    the figures of one step, with its messages if you add --messages
    python tools/try_mistakes.py --pages      put figures and mistakes into docs/teaching.md
    python tools/try_mistakes.py FOLDER       another collection

The name of a file has the step and the function, with its class where several have such a function.
In a file of the collection, `# wrong: ...` or `# right: ...` stands above each answer, and under a wrong one
`# says: ...` with words that the message must have. The answer takes the place of the finished function, in a
program that is otherwise right, and its checks run in this process.
"""

import argparse
import ast
import io
import linecache
import os
import re
import sys
import tempfile
import textwrap
import traceback
import types
from contextlib import redirect_stderr, redirect_stdout
from dataclasses import dataclass, field
from functools import cache
from importlib import import_module
from pathlib import Path

PROJECT = Path(__file__).resolve().parent.parent
COLLECTION = PROJECT / "tests" / "mistakes"
TEACHING = PROJECT / "docs" / "teaching.md"
sys.path[:0] = [str(PROJECT / "solutions"), str(PROJECT), str(PROJECT / "tools")]  # gpt.py gets the finished train.py

from lewisgpt import files  # noqa: E402  (first, as from then on Ctrl-C ends it in one word)

# isort: split
from make_stubs import cut_answers  # noqa: E402

SOLUTIONS = {path.name: path.read_text(encoding="utf-8") for path in (PROJECT / "solutions").glob("*.py")}
FINISHED = {name: cut_answers(source, keep=99) for name, source in SOLUTIONS.items()}  # the learner's, with all answers
STEPS = {name: {int(step[1]) for step in re.finditer(r'# >>> .*"Step (\d+): ', SOLUTIONS[name])} for name in SOLUTIONS}
TEXT = (PROJECT / "input.txt").read_text(encoding="utf-8")[:2000]


@dataclass
class Answer:
    step: int
    function: str  # with its class, if the file names one: SelfAttention.forward
    right: bool
    title: str
    says: list[str]
    code: str

    @property
    def name(self) -> str:
        return self.function.rpartition(".")[2]

    @property
    def program(self) -> str:
        return next(name for name, steps in STEPS.items() if self.step in steps)


@dataclass
class Outcome:
    """What happened when a learner ran the program with an answer in it."""

    step: int | None = None  # the step whose check stopped it, or None
    error: BaseException | None = None
    message: str = ""  # the last lines that the learner reads: error and note
    note: str = ""  # the note alone, under an error of Python's or PyTorch's
    frames: list[tuple[str, str, str]] = field(default_factory=list)  # its traceback: file, function, line of code


def load(folder: Path = COLLECTION) -> list[Answer]:
    answers = []
    for path in sorted(folder.glob("step*.py")):
        step, function = re.fullmatch(r"step(\d+)_([\w.]+)", path.stem).groups()
        parts = re.split(r"^# (wrong|right): (.*)\n", path.read_text(encoding="utf-8"), flags=re.MULTILINE)
        for kind, title, code in zip(parts[1::3], parts[2::3], parts[3::3]):
            says = re.findall(r"^# says: (.*)\n", code, flags=re.MULTILINE)
            code = re.sub(r"^# (says|should say): .*\n", "", code, flags=re.MULTILINE).strip("\n")
            answers.append(Answer(int(step), function, kind == "right", title, says, code))
    return answers


HERE = tempfile.TemporaryDirectory(ignore_cleanup_errors=True)  # in it, the programs with an answer run
FOLDER = Path(HERE.name)


@cache
def tree_of(program: str) -> ast.Module:
    return ast.parse(FINISHED[program])


@cache
def code_of(program: str) -> types.CodeType:
    return compile(tree_of(program), FOLDER / program, "exec")


@cache
def place_of(program: str, function: str) -> tuple[ast.stmt, ast.stmt]:
    """The function, and what is around it at the left margin: its class, or the function itself."""
    place = tree_of(program)
    for name in function.split("."):
        (place,) = [node for node in ast.walk(place) if getattr(node, "name", None) == name]
    (around,) = [node for node in tree_of(program).body if node.lineno <= place.lineno <= node.end_lineno]
    return place, around


@cache
def checks_of(program: str, step: int) -> list[tuple[types.CodeType, dict]]:
    """The blocks `with checking("Step 7: ...")` of this step, and the names that are known where they are."""
    places = [(FOLDER / program, tree_of(program), {})]
    for path in sorted(PROJECT.glob("tests_*.py")):
        places.append((path, ast.parse(path.read_text(encoding="utf-8")), vars(import_module(path.stem))))
    return [
        (compile(ast.Module([node], []), path, "exec"), names)
        for path, tree, names in places
        for node in ast.walk(tree)
        if isinstance(node, ast.With) and ast.unparse(node.items[0]).startswith(f"checking('Step {step}: ")
    ]


def parts_with(answer: Answer) -> tuple[list[str], list[str], list[str]]:
    """The lines of the finished program: those before the answer with what is around it, these, and those after."""
    place, around = place_of(answer.program, answer.function)
    lines = FINISHED[answer.program].splitlines()
    code = textwrap.indent(answer.code, " " * place.col_offset).splitlines()
    part = lines[around.lineno - 1 : place.lineno - 1] + code + lines[place.end_lineno : around.end_lineno]
    return lines[: around.lineno - 1], part, lines[around.end_lineno :]


def program_with(answer: Answer) -> str:
    """The finished program with this answer in place of its own."""
    return "\n".join(sum(parts_with(answer), [])) + "\n"


def attempt(answer: Answer) -> Outcome:
    """Run the checks of its step on the finished program with this answer; of a right one, those of what follows, too.

    The program is compiled once. The answer comes at its end, in place of its own, so that all other lines stay.
    """
    outcome, printed, errors = Outcome(), io.StringIO(), io.StringIO()
    before, part, after = parts_with(answer)
    path, lines = FOLDER / answer.program, FINISHED[answer.program].splitlines()
    gap = [""] * (len(lines) - len(before) - len(after))
    path.write_text("\n".join(before + gap + after + part), encoding="utf-8")
    linecache.cache.pop(str(path), None)
    (FOLDER / "input.txt").write_text(TEXT, encoding="utf-8")
    steps = sorted(step for step in STEPS[answer.program] if step > answer.step) if answer.right else []
    names = {"__name__": "learner", "__file__": str(path), "path": FOLDER / "input.txt"}
    here = Path.cwd()
    os.chdir(FOLDER)
    try:
        with redirect_stdout(printed), redirect_stderr(errors):
            exec(code_of(answer.program), names)
            exec(compile("\n" * len(lines) + "\n".join(part), path, "exec"), names)
            for step in [answer.step, *steps]:
                for check, known in checks_of(answer.program, step):
                    exec(check, known | names)
    except (Exception, SystemExit) as error:
        outcome.error = error
        frames = traceback.extract_tb(error.__traceback__)
        outcome.frames = [(frame.filename, frame.name, frame.line) for frame in frames]
        outcome.message = "".join(traceback.format_exception_only(error)) + errors.getvalue()
        notes = getattr(error, "__notes__", [])
        outcome.note = "\n".join(notes) if hasattr(error, "add_note") else errors.getvalue()  # printed on Python 3.10
        steps = re.findall(r"Step (\d+): ", printed.getvalue())
        outcome.step = int(steps[-1]) if steps else None
    finally:
        os.chdir(here)
    return outcome


def is_named(answer: Answer, outcome: Outcome) -> bool:
    """Whether the message has the expected words, wherever its lines break."""
    message = " ".join(outcome.message.split()).lower()
    return all(words.lower() in message for words in answer.says)


def figures_table(answers: list[Answer], outcomes: list[Outcome]) -> str:
    """How many of each step are caught, named and accepted, as a Markdown table."""
    counts: dict[tuple, list[int]] = {}
    for answer, outcome in zip(answers, outcomes):
        row = counts.setdefault((answer.step, f"`{answer.function}`"), [0] * 5)
        caught = outcome.error is not None and outcome.step == answer.step
        result = [0, 0, 0, 1, outcome.error is None]
        if not answer.right:
            result = [1, caught, caught and is_named(answer, outcome), 0, 0]
        row[:] = map(sum, zip(row, result))
    counts["", "all"] = [sum(column) for column in zip(*counts.values())]
    lines = ["| step | function | wrong answers | caught | named | right answers | accepted |", "| --- " * 7 + "|"]
    lines += ["| " + " | ".join(map(str, [*step, *row])) + " |" for step, row in counts.items()]
    return "\n".join(lines)


def mistakes_tables(answers: list[Answer]) -> str:
    """Which mistakes there are in each step, and what their messages say, as Markdown."""
    parts = []
    for step, function in dict.fromkeys((answer.step, answer.function) for answer in answers):
        wrong = [answer for answer in answers if answer.step == step and not answer.right]
        rows = [f"| {answer.title} | {'; '.join(answer.says)} |".replace("*", "\\*") for answer in wrong]
        summary = f"<details><summary>Step {step}, {function}: {len(wrong)} mistakes</summary>"
        parts.append(
            "\n".join([summary, "", "| mistake | the message says |", "| --- | --- |", *rows, "", "</details>"])
        )
    return "\n\n".join(parts)


def fill(page: str, answers: list[Answer], outcomes: list[Outcome]) -> str:
    """The page with both tables in their places."""
    for name, table in (("figures", figures_table(answers, outcomes)), ("mistakes", mistakes_tables(answers))):
        begin, end = f"<!-- begin {name} -->", f"<!-- end {name} -->"
        before, rest = page.split(begin)
        page = f"{before}{begin}\n{table}\n{end}{rest.split(end)[1]}"
    return page


def main() -> None:
    parser = argparse.ArgumentParser(description="Tries the collection of wrong and right answers on the checks.")
    parser.add_argument("folder", nargs="?", type=Path, default=COLLECTION)
    parser.add_argument("--step", type=int, help="this step alone")
    parser.add_argument("--messages", action="store_true", help="print every message")
    parser.add_argument("--pages", action="store_true", help="put the tables into docs/teaching.md")
    args = parser.parse_args()
    answers = [answer for answer in load(args.folder) if args.step in (None, answer.step)]
    if not answers:
        raise SystemExit(f"There are no answers to try in {args.folder}.")
    outcomes = [attempt(answer) for answer in answers]
    for answer, outcome in zip(answers, outcomes):
        stopped = outcome.error is not None
        problem = "REFUSED" if answer.right and stopped else ""
        if not answer.right and outcome.step != answer.step:
            problem = "NOT CAUGHT"
        elif not answer.right and not is_named(answer, outcome):
            problem = f"NOT NAMED {answer.says}"
        if problem or (args.messages and stopped):
            print(f"--- {problem} step {answer.step}, {answer.title}\n{outcome.message}")
    print(figures_table(answers, outcomes))
    if args.pages and args.step is None:
        page = fill(TEACHING.read_text(encoding="utf-8"), answers, outcomes)
        files.write(TEACHING, page.encode())


if __name__ == "__main__":
    main()
