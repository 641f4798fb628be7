"""Which code is the learner's, and where it goes on."""

import ast
import tokenize
import traceback
import types
from functools import lru_cache
from pathlib import Path

from lewisgpt import SOLUTIONS

FUNCTION = ast.FunctionDef | ast.AsyncFunctionDef


def is_learners(code: types.CodeType) -> bool:
    """Whether the learner wrote this function: it holds an answer, or the finished program has none of its name."""
    path = Path(code.co_filename)
    library = "site-packages" in path.parts or path.is_relative_to(Path(ast.__file__).parent)
    if library or path.is_relative_to(Path(__file__).parent) or path.name.startswith("tests_") or not path.exists():
        return False
    name = full_name(code)
    if not name or name.startswith(("test_", "check_")):  # a check, in whatever file
        return False
    return is_step(code) or name not in functions(finished(path.name))


def is_step(code: types.CodeType) -> bool:
    """Whether this function is one that the learner has to write, and no helper of their own."""
    return full_name(code) in steps(finished(Path(code.co_filename).name))


def full_name(code: types.CodeType) -> str:
    """The name of the function in its file, with the names around it; of a comprehension, the function's around it."""
    around = [
        (node.lineno, name)
        for name, node in functions(source_of(code.co_filename)).items()
        if min([node.lineno, *(line.lineno for line in node.decorator_list)]) <= code.co_firstlineno <= node.end_lineno
    ]
    return max(around, default=(0, ""))[1]


@lru_cache(maxsize=16)
def functions(source: str) -> dict[str, FUNCTION]:
    """The functions of a program, by their names with those of the classes and functions around them."""
    found = {}
    try:
        tree = ast.parse(source)
    except SyntaxError:  # it was changed while it ran
        return found

    def look_into(node: ast.AST, names: tuple[str, ...]):
        for part in ast.iter_child_nodes(node):
            inside = (*names, part.name) if isinstance(part, FUNCTION | ast.ClassDef) else names
            if isinstance(part, FUNCTION):
                found[".".join(inside)] = part
            look_into(part, inside)

    look_into(tree, ())
    return found


@lru_cache(maxsize=16)
def steps(source: str) -> set[str]:
    """The functions of a finished program that hold an answer."""
    marks = [number for number, line in enumerate(source.splitlines(), 1) if line.lstrip().startswith("# >>> docs/")]
    around = [
        max(
            ((n.lineno, name) for name, n in functions(source).items() if n.lineno < mark <= n.end_lineno), default=None
        )
        for mark in marks
    ]
    return {function[1] for function in around if function}


def finished(program: str) -> str:
    """The text of the finished program of this name; nothing where there is none."""
    path = SOLUTIONS / program
    return source_of(path) if path.exists() else ""


def where_to_write(error: NotImplementedError) -> str:
    """Which line of which file comes next, for the error that an unwritten step raises."""
    line = traceback.extract_tb(error.__traceback__)[-1]
    message = f'\n{error}\n  File "{line.filename}", line {line.lineno}, in {line.name}\n'
    if is_beside_other_code(line.filename, line.lineno):
        return message + f"You have begun, but line {line.lineno} still stops Python there: delete that line."
    if line.name.startswith("test_"):
        return message + "Read that part of the guide, then set what is above that function."
    return message + "Read that part of the guide, then write your code in place of that line."


def is_beside_other_code(filename: str, line: int) -> bool:
    """Whether the `raise` in that line is one of several statements of its function (its docstring aside)."""
    for function in ast.walk(ast.parse(source_of(filename))):
        if isinstance(function, ast.FunctionDef):
            code = [s for s in function.body if not (isinstance(s, ast.Expr) and isinstance(s.value, ast.Constant))]
            if len(code) > 1 and any(isinstance(s, ast.Raise) and s.lineno == line for s in code):
                return True
    return False


def source_of(filename: str) -> str:
    """The text of a program, read as Python reads it: without a byte order mark, and in the encoding that it names."""
    with tokenize.open(filename) as file:
        return file.read()
