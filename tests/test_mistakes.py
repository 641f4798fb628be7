"""The collection of wrong and right answers: each wrong one is caught and named, each right one accepted."""

import re
from dataclasses import replace
from functools import cache
from pathlib import Path

import pytest
import torch
from conftest import PROJECT
from reading import reading_grade
from try_mistakes import FINISHED, STEPS, TEACHING, Answer, Outcome, attempt, fill, is_named, load, program_with

from lewisgpt.randomness import own_random_numbers

ANSWERS = load()
WRONG = [answer for answer in ANSWERS if not answer.right]
RIGHT = [answer for answer in ANSWERS if answer.right]
ALL_STEPS = sorted(set().union(*STEPS.values()))
GLOSSARY = re.findall(r"^\| ([^|]+?) \|", (PROJECT / "docs" / "glossary.md").read_text(encoding="utf-8"), re.MULTILINE)
KNOWN = frozenset(word.lower() for entry in GLOSSARY for part in entry.split(", ") for word in [part, part + "s"])
CODE = r"\S*[_()\[\]{}='\"]\S*|\S+\.\w+|\d[\d,.]*"  # names with an underscore, brackets, dots; numbers
WORDS = sorted((PROJECT / "lewisgpt" / "checks").glob("*.py"))  # a warning that comes from these is an error
pytestmark = pytest.mark.filterwarnings(*(f"error:::lewisgpt.checks.{path.stem}" for path in WORDS))


def each(answers: list[Answer]):
    return pytest.mark.parametrize("answer", answers, ids=lambda answer: f"step {answer.step}: {answer.title}")


@each(WRONG)
def test_wrong_answer(answer):
    """It is caught by its own step's check and named, in few and easy words that don't give the answer away."""
    outcome = attempt(answer)
    assert outcome.error is not None and outcome.step == answer.step, "its check does not catch it"
    assert answer.says and is_named(answer, outcome), f"it is not named: {outcome.message}"
    assert not (problem := what_a_debugger_misses(answer, outcome)), problem
    text = " ".join((outcome.note or str(outcome.error)).split())  # what is read: the note under an error of Python's
    first = re.split(r"(?<=[.?])\s", text)[0]
    assert len(first) <= 140, f"the first sentence is too long: {first}"
    assert len(text.split()) <= 80, f"more than 80 words: {text}"
    words = re.sub(r"\[[^\[\]]*\]|\{[^{}]*\}|\([^()]*\)|'[^']*'", " it ", text)  # values that are shown
    assert reading_grade(re.sub(CODE, "it", words), KNOWN) <= 9, f"too hard to read: {text}"
    squeezed = re.sub(r"\s", "", text)
    shown = [line for line in lines_of_right_answers(answer.step) if line in squeezed]
    assert not shown, f"it gives the answer away: {shown}"


def what_a_debugger_misses(answer: Answer, outcome) -> str:
    """A debugger should stop at the check's assert or in the learner's code, with the first error that there was."""
    error, names = outcome.error, [function for _, function, _ in outcome.frames]
    if "generator raised StopIteration" in str(error):
        return ""  # Python itself raises this one, behind the learner's line
    if isinstance(error, SystemExit) or error.__cause__ is not None:
        return f"it ends in another error: {error!r}"
    if any(
        "lewisgpt" in file and Path(file).name not in ("page.py", "parts.py", "topics.py")
        for file, _, _ in outcome.frames
    ):
        return f"given code is in the traceback: {outcome.frames}"
    if isinstance(error, AssertionError) and not outcome.note:  # raised in the check itself, by its assert
        right = re.match("test_|check_", names[-1]) and outcome.frames[-1][2].startswith("assert ")
    else:  # raised in the learner's function, or below it; a generator runs after the route
        later = any(Path(file).name == "chat.py" for file, _, _ in outcome.frames)
        right = answer.name in names or answer.name == "send_reply" and later
    return "" if right else f"the traceback ends elsewhere: {outcome.frames}"


@cache
def lines_of_right_answers(step: int) -> set[str]:
    """Without blanks, and without lines that only name what the function gives back."""
    lines = [line for answer in RIGHT if answer.step == step for line in answer.code.splitlines()[1:]]
    lines = {re.sub(r"\s|^return|#.*", "", line.strip()) for line in lines}
    names = {"train_data,val_data", "prediction,loss", "Lewis:{answer}", "importrandom"}
    return {line for line in lines - names if len(line) >= 12}


@each(RIGHT)
def test_right_answer(answer):
    """It is accepted by its step's check and by those that follow."""
    outcome = attempt(answer)
    if "has no attribute 'rms_norm'" in outcome.message and not hasattr(torch.nn.functional, "rms_norm"):
        pytest.skip("this PyTorch is too old for rms_norm")
    assert outcome.error is None, outcome.message


def test_tables_for_the_teacher_are_the_collection():
    """All are caught, named and accepted, as the tests above try each of them."""
    page = TEACHING.read_text(encoding="utf-8")
    expected = [Outcome(a.step, None if a.right else AssertionError(), " ".join(a.says)) for a in ANSWERS]
    assert fill(page, ANSWERS, expected) == page


ODD = """
None
True
0
-1
2.5
float("nan")
""
"x"
b"x"
[]
[None]
[[]]
[0]
[1.5]
["a"]
["hello"]
{}
{0:"a"}
{"a":0}
{"a":[]}
set()
{"a"}
()
(1, )
(1, 2)
(None, None)
("a", "b")
([], [])
object()
print
int
torch.tensor([])
torch.tensor(1.0)
torch.zeros(5)
torch.zeros(45)
torch.zeros(2, 3)
torch.zeros(4, 8)
torch.zeros(4, 8, dtype=torch.long)
torch.zeros(2, 3, 5)
torch.zeros(2, 9)
torch.zeros(2, 9, dtype=torch.long)
torch.full((2, 3, 5), float("nan"))
torch.zeros(0, 3)
torch.zeros(1, 1, 4, 1)
torch.zeros(1, 1, 4, 1, dtype=torch.long)
torch.zeros(1, 1, 4, 1, dtype=torch.bool)
torch.full((1, 1, 4, 1), float("nan"))
torch.full((1, 1, 4, 1), float("inf"))
torch.zeros(1, 1, 4, 4)
torch.zeros(2, 5, 12)
torch.zeros(2, 5, 12, dtype=torch.half)
torch.full((2, 5, 12), float("nan"))
torch.zeros(2, 5, 6, dtype=torch.long)
torch.full((2, 5, 6), float("-inf"))
torch.zeros(2, 5, 8, dtype=torch.double)
torch.full((2, 5, 8), float("nan"))
torch.nn.Linear(2, 2)
(torch.zeros(2, 4, 7), None)
(torch.zeros(2, 4, 7, dtype=torch.long), None)
(torch.full((2, 4, 7), float("nan")), None)
(torch.zeros(2, 4, 7), torch.zeros(()))
(None, torch.zeros(2, 4, 7))
torch.full((2, 9), float("nan"))
torch.ones(2, 9, dtype=torch.bool)
torch.zeros(2, 10, dtype=torch.long)
torch.full((2, 10), float("nan"))
torch.ones(2, 10, dtype=torch.bool)
np.zeros(3)
np.array(["e", "h"])
np.array([[1, 2], [3, 4]])
np.float64(2.0)
(torch.zeros(4, 8), torch.zeros(4, 8))
(torch.ones(4, 8), None)
(torch.tensor([]), torch.tensor([]))
(torch.zeros(45), torch.zeros(5))
(torch.zeros(2, 3), torch.zeros(3))
(torch.zeros(2, 3, 5), None)
(torch.zeros(2, 3, 5), torch.tensor(1.0))
(torch.zeros(2, 3, 5), "x")
(torch.full((4, 8), float("nan")), torch.zeros(4, 8))
(1.5, 2)
range(5)
(i for i in "ab")
map(str, "ab")
enumerate("ab")
dict(enumerate("ab"))
Path("x")
iter([])
"You: hi"
(c for c in "nopqrstuv")
(i for i in range(9))
(None for i in range(9))
iter(["nopqrstuv"])
iter([""])
iter([b"n"])
iter([torch.tensor(1)])
torch.tensor([-100, -100, 13, 14])
torch.tensor([True, False, True, False, True])
torch.full((5,), -100.0)
torch.full((5,), float("nan"))
Response("x")
Response(None)
Response([None])
Response(5)
Response(iter([b"x"]), 500)
Response({"a": 1}, mimetype="text/plain")
Response(print)
("x", 200)
""".split("\n")[1:-1]


@pytest.mark.parametrize("step", ALL_STEPS)
def test_no_odd_result_makes_a_check_itself_fail(step):
    """Whatever a function gives back, the check's own assert stops it, with words that were found."""
    head = next(answer for answer in RIGHT if answer.step == step)
    for value in ODD:
        imports = "\n    import numpy as np\n    from flask import Response\n    from pathlib import Path"
        code = f"{head.code.splitlines()[0]}{imports}\n    return {value}"
        outcome = attempt(Answer(step, head.function, False, value, [], code))
        assert isinstance(outcome.error, AssertionError), (value, outcome.message)
        assert outcome.step == step, (value, outcome.message)
        assert outcome.frames[-1][2].startswith("assert "), (value, outcome.frames[-1])
        assert len(str(outcome.error).split()) <= 80, (value, outcome.message)


@pytest.mark.parametrize("step", ALL_STEPS)
def test_collection_is_large_enough(step):
    assert sum(answer.step == step for answer in WRONG) >= 12
    assert sum(answer.step == step for answer in RIGHT) >= 6


@pytest.mark.parametrize("program", FINISHED)
def test_a_wrong_answer_in_a_whole_program(copy, program):
    """What a learner's terminal says is what an attempt says."""
    answer = next(answer for answer in WRONG if answer.step == max(STEPS[program]))
    copy.write_up_to(99)
    copy.write(program_with(answer), program)
    done = copy.run_here(program, "--check")
    assert done.returncode == 1 and f"Step {answer.step}: " in done.stdout.splitlines()[-1]
    read = done.stderr.split("Traceback (most recent call last)")[1]
    assert " ".join(attempt(answer).message.split()) in " ".join(read.split())


def test_an_answer_that_only_a_later_step_would_catch_is_not_caught():
    code = "def get_vocab(text: str) -> list[str]:\n    return sorted(set(text)) if len(text) < 100 else 7"
    assert attempt(Answer(2, "get_vocab", False, "", [], code)).error is None


SOMETIMES = [a for a in WRONG if a.name == "get_batch" and re.search("past the end|up to the end|anywhere", a.title)]


@each(SOMETIMES)
def test_what_goes_wrong_only_sometimes_is_caught_every_time(answer):
    assert len(SOMETIMES) >= 3
    for _ in range(20):
        outcome = attempt(answer)
        assert outcome.step == answer.step and is_named(answer, outcome)


@each([answer for answer in RIGHT if answer.name in ("get_batch", "generate", "pick_next", "reply")])
def test_right_answer_that_draws_is_accepted_whatever_it_draws(answer, monkeypatch):
    for seed in range(1, 4):
        monkeypatch.setattr(own_random_numbers.__wrapped__, "__defaults__", (seed,))
        outcome = attempt(replace(answer, right=False))  # so only its own step is checked
        assert outcome.error is None, outcome.message
