"""The plain words under an error of Python or PyTorch: they name the failing expression, and nothing makes them fail."""

import re
import sys
import traceback

import pytest
import torch
from conftest import FINISHED, PROJECT
from try_mistakes import Answer, attempt, load, program_with

from lewisgpt import learner
from lewisgpt.checks import notes, place

HOSTILE = """
class Hostile:
    def no(self, *given):
        raise ZeroDivisionError("hostile")
    __eq__ = __repr__ = __str__ = __bool__ = __len__ = __hash__ = __lt__ = __format__ = __getitem__ = __iter__ = no
    __contains__ = __index__ = __float__ = no

class HostileList(list):
    __eq__ = __repr__ = __bool__ = __len__ = __iter__ = __getitem__ = __hash__ = Hostile.no

class HostileText(str):
    __eq__ = __repr__ = __str__ = __len__ = __iter__ = __getitem__ = __hash__ = Hostile.no

def endless():
    value = [0]
    value.append(value)
    return value
"""
VALUES = """
Hostile()
Hostile
[Hostile()]
{1: Hostile()}
(Hostile(), Hostile())
HostileList([1, 2])
HostileText("ab")
endless()
10 ** 9999
[10 ** 9999]
"x" * 1_000_000
[[["x"] * 1000] * 1000]
torch.zeros(2, 3, device="meta")
torch.zeros(2, 3, dtype=torch.complex64)
torch.zeros(0, 0)
torch.nn.Linear(2, 2)
float("nan")
lambda: None
""".split("\n")[1:-1]


HEAD = """
import torch
from torch.nn import functional as F
from lewisgpt.checks.checking import checking

def check_day_1(function, *given):
    with checking("Step 5: encode"):
        function(*given)
"""


def note_under(folder, code: str, function: str, *given) -> str:
    """What stands under the error that this function of a learner's train.py ends in."""
    path = folder / "train.py"
    path.write_text(HEAD + code, encoding="utf-8")
    names = {"__name__": "learner"}
    exec(compile(HEAD + code, str(path), "exec"), names)
    with pytest.raises(Exception) as info:
        names["check_day_1"](names[function], *given)
    return " ".join("".join(getattr(info.value, "__notes__", [])).split())


needs_notes = pytest.mark.skipif(sys.version_info < (3, 11), reason="Python 3.10 keeps no notes at an error")
needs_columns = pytest.mark.skipif(sys.version_info < (3, 11), reason="Python 3.10 knows no columns")

EXPRESSIONS = """
value.missing
value()
value[0][0][0]
value[value]
value + value + None
None < value
-value
{}[value]
{1: 2}[value]
[a for a, b in value]
a, b, c, d = value
value += 1
sorted(value)[5]
int(value)
len(value)[0]
open(value)
not_there + value
range(value)[0]
"".join(value) + 1
F.softmax(value, dim=7)
torch.cat((value, value), dim=5)
torch.stack(value)
torch.multinomial(value, 1)
F.cross_entropy(value, value)
value @ value @ None
value.view(7, 7)
torch.tensor(value)[None].x
decode(value, value).x
decode(tokens=value, mapping={}).x
helper(value)
raise KeyError(value)
raise IndexError(value)
raise AttributeError(value)
raise TypeError(value)
raise RuntimeError("index out of range in self")
raise NameError("name 'x' is not defined")
""".split("\n")[1:-1]


@needs_notes
@pytest.mark.parametrize("value", VALUES)
def test_no_value_and_no_error_makes_the_words_fail(tmp_path, value):
    for expression in EXPRESSIONS:
        code = HOSTILE + "def helper(x):\n    return x.missing + not_there\n"
        code += (
            "def decode(tokens: list[int], mapping: dict[int, str]):\n    return mapping[tokens] + tokens[0] + None\n"
        )
        code += f"def encode(text, mapping):\n    value = {value}\n    {expression}\n    raise ValueError\n"
        words = note_under(tmp_path, code, "encode", "ab", {})
        assert words and len(words.split()) <= 80, (expression, words)
        assert len(re.split(r"(?<=[.?])\s", words)[0]) <= 140, (expression, words)


STEPS = {answer.step: answer for answer in load() if answer.right}


@pytest.mark.parametrize("step", sorted(STEPS))
def test_no_result_makes_the_words_of_a_check_fail(step):
    head = STEPS[step].code.splitlines()[0]
    for value in VALUES[::2]:
        code = "\n    ".join([head, *HOSTILE.splitlines(), f"return {value}"])
        outcome = attempt(Answer(step, STEPS[step].function, False, value, [], code))
        assert outcome.step == step and outcome.error is not None
        place_of_error = traceback.extract_tb(outcome.error.__traceback__)[-1]
        assert "explain" not in place_of_error.filename, (value, place_of_error)
