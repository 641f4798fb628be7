"""Tests the checks by mutation: makes small edits of each finished answer, and looks which ones its check lets pass.

    python tools/mutate.py                     the score per step, and the edits that no check caught
    python tools/mutate.py --step 14           one step
    python tools/mutate.py --survivors FOLDER  write the edits that no check caught into files, too
    python tools/mutate.py --equal 20          show 20 edits of each step that change nothing
    python tools/mutate.py --pages             put the score into docs/teaching.md

An edit counts when it changes what the function does on large realistic inputs. Where it draws otherwise from the same
seed, it counts when many draws are spread otherwise. The check of its step should catch each edit that counts.

The edits are made here (tools/mutation/edits.py), as libraries know too few: mutmut 3.8 makes 385, most of them with
None for an argument, and cosmic-ray 8.7 makes 347, most with another operator. Neither leaves a statement out, moves
one into a loop, takes another tensor or another dim, and both start a process for each edit.
"""

import argparse
import ast
import copy
import importlib
import importlib.util
import io
import logging
import re
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager, redirect_stderr, redirect_stdout
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from try_mistakes import FINISHED, PROJECT, TEACHING, Answer, attempt

# isort: split
import torch
from mutation.edits import edits
from mutation.inputs import INPUTS, Counts, alike, spread_alike

from lewisgpt import files

EDITED = "<edited>"  # the name of the file that an edited function is in
HUGE = 5_000_000  # nothing that a right answer holds is so long: the book has 1.1 million characters


class Endless(Exception):
    """It would run for ever, or fill the memory."""


class Watch:
    """Watches a function that is tried: what its names stand for, how many lines run, and that it comes to an end."""

    def __init__(self, limit: float | None = None):
        self.limit, self.lines, self.known = limit, 0, {}

    def __call__(self, frame, event, argument):
        return self.line if frame.f_code.co_filename == EDITED else None

    def line(self, frame, event, argument):
        self.lines += 1
        if self.limit is None:  # the finished function
            self.known |= {name: value for name, value in frame.f_locals.items() if value is not None}
        elif self.lines > self.limit or any(map(is_huge, frame.f_locals.values())):
            raise Endless
        return self.line


def is_huge(value) -> bool:
    size = value.numel() if isinstance(value, torch.Tensor) else len(value) if isinstance(value, (str, list)) else 0
    return size > HUGE


class Programs:
    """The finished programs and their checks, as modules, without the words for a check that fails."""

    names = [name.removesuffix(".py") for name in FINISHED] + [path.stem for path in PROJECT.glob("tests_*.py")]

    def __init__(self):
        self.trees = {}
        for name in self.names:
            source = FINISHED.get(f"{name}.py") or (PROJECT / f"{name}.py").read_text(encoding="utf-8")
            self.trees[name] = ast.parse(source)
            for node in ast.walk(self.trees[name]):
                if isinstance(node, ast.Assert):
                    node.msg = None
        others = {name: sys.modules.pop(name) for name in self.names if name in sys.modules}
        sys.meta_path.insert(0, self)  # they import each other
        try:
            for name in self.names:
                setattr(self, name, importlib.import_module(name))
        finally:
            sys.meta_path.remove(self)
            for name in self.names:
                sys.modules.pop(name, None)
            sys.modules.update(others)

    def find_spec(self, name, path=None, target=None):
        return importlib.util.spec_from_loader(name, self) if name in self.names else None

    def create_module(self, spec):
        return None  # an ordinary one

    def exec_module(self, module):
        module.__file__ = str(PROJECT / f"{module.__name__}.py")
        exec(compile(self.trees[module.__name__], module.__file__, "exec"), vars(module))

    def checks(self, step: int, program: str) -> list[tuple]:
        """The blocks `with checking("Step 7: ...")` of this step, and the names that are known where they are."""
        return [
            (compile(ast.Module(node.body, []), "<check>", "exec"), vars(getattr(self, name)))
            for name in self.names
            if name == program or name.startswith("tests_")
            for node in ast.walk(self.trees[name])
            if isinstance(node, ast.With) and ast.unparse(node.items[0]).startswith(f"checking('Step {step}: ")
        ]


@cache
def programs() -> Programs:
    torch.set_num_threads(1)
    return Programs()


@dataclass
class Task:
    """A step, whose answer is edited."""

    step: int
    program: str  # train
    function: str  # with what it is in: SelfAttention.forward
    tree: ast.FunctionDef
    outer: ast.FunctionDef  # the function that it is in, or itself
    owner: str | None  # the class that this is in
    given: int  # how many statements at its beginning are no part of the answer

    def swap(self, code: str | None = None, file: str = "<finished>") -> None:
        """Put a function with this code in place of the finished one, or the finished one back."""
        new = ast.parse(code).body[0] if code else self.tree
        if self.outer is not self.tree:
            part, new = new, copy.copy(self.outer)
            new.body = [part if statement is self.tree else statement for statement in self.outer.body]
        module, names = getattr(programs(), self.program), {}
        exec(compile(ast.Module([new], []), file, "exec"), vars(module), names)
        setattr(getattr(module, self.owner) if self.owner else module, new.name, names[new.name])

    @contextmanager
    def with_code(self, code: str | None = None, limit: float | None = None) -> Iterator[Watch]:
        """Try the function with this code: quietly, and not for ever."""
        watch = Watch(limit)
        self.swap(code, EDITED)
        logging.disable()  # Flask's
        try:
            with redirect_stdout(io.StringIO()), redirect_stderr(io.StringIO()):
                if code is None or re.search("for|while", code):  # the others end, and are not slowed down
                    sys.settrace(watch)
                yield watch
        finally:
            sys.settrace(None)
            logging.disable(logging.NOTSET)
            self.swap()


def tasks() -> list[Task]:
    """The steps with a function, as the markers in solutions/ have them."""
    found = []
    for path in (PROJECT / "solutions").glob("*.py"):
        source = path.read_text(encoding="utf-8")
        places = [node for node in ast.walk(ast.parse(source)) if isinstance(node, (ast.FunctionDef, ast.ClassDef))]
        for number, line in enumerate(source.splitlines(), start=1):
            if marker := re.match(r' +# >>> .*"Step (\d+): ', line):
                around = [node for node in places if node.lineno < number <= node.end_lineno]
                owner, *inner = around if isinstance(around[0], ast.ClassDef) else (None, *around)
                given = sum(statement.lineno < number for statement in inner[-1].body)
                name = ".".join(node.name for node in around)
                owner = owner and owner.name
                found.append(Task(int(marker[1]), path.stem, name, inner[-1], inner[0], owner, given))
    return sorted(found, key=lambda task: task.step)


class Realistic:
    """What the finished function of a step does on realistic inputs, and what an edit changes in that."""

    def __init__(self, task: Task):
        self.task, self.inputs = task, INPUTS[task.function]
        with task.with_code() as watch:
            self.results = list(self.inputs(programs(), 1))
        self.lines, self.known = watch.lines, watch.known
        self.many = None

    def change(self, code: str) -> str:
        """What the edit changes, in words; "" if it is as good as the finished function."""
        draws_change = False
        try:
            with self.task.with_code(code, 10 * self.lines + 1000):
                got = self.inputs(programs(), 1)
                for number, (expected, result) in enumerate(zip(self.results, got, strict=True)):
                    if not alike(expected, result):
                        if not isinstance(expected, Counts) or not isinstance(result, Counts):
                            return f"result {number} is {short(result)}, not {short(expected)}"
                        draws_change = True
            return self.spread(code) if draws_change else ""
        except Exception as error:
            return short(error)

    def spread(self, code: str) -> str:
        """The same for what is drawn by chance, from many draws."""
        if self.many is None:
            with self.task.with_code():
                self.many = self.counts()
        with self.task.with_code(code, 100 * self.lines + 10_000):
            for number, (expected, result) in enumerate(zip(self.many, self.counts())):
                if not spread_alike(expected, result):
                    return f"draws {number} are spread as {short(result.of)}, not as {short(expected.of)}"
        return ""

    def counts(self) -> list[Counts]:
        return [result for result in self.inputs(programs(), 6) if isinstance(result, Counts)]


def short(value) -> str:
    if isinstance(value, torch.Tensor):
        value = *value.shape, value.flatten()[:6].tolist()
    return " ".join(repr(value).split())[:150]


class Checks:
    """The checks of a step, to try edits on."""

    def __init__(self, task: Task):
        self.task, self.blocks = task, programs().checks(task.step, task.program)
        with task.with_code() as watch:
            self.run()
        self.lines = watch.lines
        assert not self.attempt(ast.unparse(task.tree)), f"The check of Step {task.step} refuses the finished function."

    def run(self) -> None:
        torch.manual_seed(0)
        for code, names in self.blocks:
            exec(code, {**names, **vars(getattr(programs(), self.task.program)), "path": PROJECT / "input.txt"})

    def catch(self, code: str) -> bool:
        try:
            with self.task.with_code(code, 10 * self.lines + 1000):
                self.run()
        except (Exception, SystemExit):
            return True
        return self.attempt(code)

    def attempt(self, code: str) -> bool:
        """Whether the check catches the edit when it is run as for a learner, with all its words."""
        answer = Answer(self.task.step, self.task.function, right=False, title="", says=[], code=code)
        return attempt(answer).step == self.task.step


@dataclass
class Edit:
    words: str
    code: str
    change: str  # what it changes on realistic inputs; "" if nothing
    caught: bool

    def __str__(self) -> str:
        function = ast.parse(self.code).body[0]
        if ast.get_docstring(function):
            del function.body[0]
        return f"# {self.words}: {self.change or 'changes nothing'}\n{ast.unparse(function)}\n"


def try_edits(task: Task) -> list[Edit]:
    """All edits of the answer of a step, each tried on realistic inputs and, if it changes something, on the check."""
    realistic, checks = Realistic(task), Checks(task)
    tried = []
    for words, code in edits(task.tree, task.given, realistic.known):
        change = realistic.change(code)
        tried.append(Edit(words, code, change, bool(change) and checks.catch(code)))
    return tried


def table(results: list[tuple[Task, list[Edit]]]) -> str:
    """The score of each step, as a Markdown table."""
    rows = []
    for task, tried in results:
        change = sum(bool(edit.change) for edit in tried)
        rows.append((task.step, f"`{task.function}`", len(tried), change, sum(edit.caught for edit in tried)))
    rows.append(("", "all", *(sum(column) for column in list(zip(*rows))[2:])))
    lines = ["| step | function | edits | change something | caught |", "| --- " * 5 + "|"]
    return "\n".join(lines + ["| " + " | ".join(map(str, row)) + " |" for row in rows])


def main() -> None:
    parser = argparse.ArgumentParser(description="Tests the checks by mutation.")
    parser.add_argument("--step", type=int, help="this step alone")
    parser.add_argument("--survivors", type=Path, metavar="FOLDER", help="write the edits that no check caught there")
    parser.add_argument("--equal", type=int, default=0, metavar="N", help="show N edits of a step that change nothing")
    parser.add_argument("--pages", action="store_true", help="put the score into docs/teaching.md")
    args = parser.parse_args()
    results = []
    for task in tasks():
        if args.step not in (None, task.step):
            continue
        begin = time.process_time()
        tried = try_edits(task)
        results.append((task, tried))
        survivors = [edit for edit in tried if edit.change and not edit.caught]
        equal = [edit for edit in tried if not edit.change]
        print(
            f"Step {task.step}, {task.function}: {len(tried)} edits, {len(tried) - len(equal)} change something, "
            f"{len(survivors)} of these are not caught ({time.process_time() - begin:.0f} s)",
            flush=True,
        )
        print(*survivors, *(equal[:: len(equal) // args.equal + 1] if args.equal else ()), sep="\n", flush=True)
        if args.survivors:
            args.survivors.mkdir(parents=True, exist_ok=True)
            path = args.survivors / f"step{task.step:02}.txt"
            path.write_text("\n".join(map(str, survivors)), encoding="utf-8")
    print(table(results))
    if args.pages and args.step is None:
        before, rest = TEACHING.read_text(encoding="utf-8").split("<!-- begin mutants -->")
        page = (
            f"{before}<!-- begin mutants -->\n{table(results)}\n<!-- end mutants -->"
            + rest.split("<!-- end mutants -->")[1]
        )
        files.write(TEACHING, page.encode())


if __name__ == "__main__":
    main()
