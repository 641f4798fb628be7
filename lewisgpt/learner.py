"""Which code is the learner's, and where it goes on."""

import ast
import re
import tokenize
import traceback
import types
from pathlib import Path

GIVEN = "read|attend|answer|one_line|load_model|make_page"


def is_learners(code: types.CodeType) -> bool:
    """Whether the learner wrote this function: no library, no given code, and none of the checks."""
    path = Path(code.co_filename)
    given = path.is_relative_to(Path(__file__).parent) or path.name.startswith("tests_") or not path.exists()
    library = "site-packages" in path.parts or path.is_relative_to(Path(ast.__file__).parent)
    return not given and not library and not re.match(f"test_|check_|({GIVEN}|main|<module>)$", code.co_name)


def where_to_write(error: NotImplementedError) -> str:
    """Which line of which file comes next, for the error that an unwritten step raises."""
    place = traceback.extract_tb(error.__traceback__)[-1]
    message = f'\n{error}\n  File "{place.filename}", line {place.lineno}, in {place.name}\n'
    if stands_with_other_code(place.filename, place.lineno):
        return message + f"You have begun, but line {place.lineno} still stops Python there: delete that line."
    if place.name.startswith("test_"):
        return message + "Read that part of the guide, then set what stands above that function."
    return message + "Read that part of the guide, then write your code in place of that line."


def stands_with_other_code(filename: str, line: int) -> bool:
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
