"""The collection of wrong and right answers: each wrong one is caught and named, each right one accepted."""

import re
from pathlib import Path

import pytest
from conftest import PROJECT
from reading import reading_grade
from try_mistakes import FINISHED, TEACHING, Answer, attempt, fill, is_named, load, program_with

ANSWERS = load()
WRONG = [answer for answer in ANSWERS if not answer.right]
RIGHT = [answer for answer in ANSWERS if answer.right]
STEPS = sorted({answer.step for answer in ANSWERS})
OUTCOMES = {}


def outcome_of(answer: Answer):
    if id(answer) not in OUTCOMES:
        OUTCOMES[id(answer)] = attempt(answer)
    return OUTCOMES[id(answer)]


def name(answer: Answer) -> str:
    return f"step {answer.step}: {answer.title}"


@pytest.mark.parametrize("answer", WRONG, ids=name)
def test_wrong_answer_is_caught_and_named(answer):
    outcome = outcome_of(answer)
    assert outcome.error is not None and outcome.step == answer.step
    assert answer.says and is_named(answer, outcome), outcome.message


@pytest.mark.parametrize("answer", WRONG, ids=name)
def test_error_is_the_one_that_a_debugger_stops_on(answer):
    outcome = outcome_of(answer)
    error = outcome.error
    if "generator raised StopIteration" in str(error):
        return  # Python itself raises this one, behind the learner's line
    assert not isinstance(error, SystemExit)
    assert error.__cause__ is None
    _, function, line = outcome.frames[-1]
    if isinstance(error, AssertionError) and not outcome.note:  # raised in the check itself, by its assert
        assert re.match("test_|check_", function) and line.startswith("assert ")
    else:  # raised in the learner's function, or below it
        names = [function for _, function, _ in outcome.frames]
        assert answer.name in names or answer.step == 25 and "reply" in names  # a generator runs after the route
    assert not any("lewisgpt" in file and Path(file).name != "page.py" for file, _, _ in outcome.frames)


@pytest.mark.parametrize("answer", RIGHT, ids=name)
def test_right_answer_is_accepted(answer):
    outcome = outcome_of(answer)
    assert outcome.error is None, outcome.message


pytestmark = pytest.mark.filterwarnings("error:::lewisgpt.checks.explain", "error:::lewisgpt.checks.explain_gpt")


def what_is_read(outcome) -> str:
    """The words of the check, or the note under an error of Python's or PyTorch's."""
    return outcome.note or str(outcome.error)


GLOSSARY = re.findall(r"^\| ([^|]+?) \|", (PROJECT / "docs" / "glossary.md").read_text(encoding="utf-8"), re.MULTILINE)
KNOWN = frozenset(word.lower() for entry in GLOSSARY for part in entry.split(", ") for word in [part, part + "s"])
CODE = r"\S*[_()\[\]{}='\"]\S*|\S+\.\w+|\d[\d,.]*"  # names with an underscore, brackets, dots; numbers


@pytest.mark.parametrize("answer", WRONG, ids=name)
def test_message_is_short_and_easy(answer):
    text = " ".join(what_is_read(outcome_of(answer)).split())
    assert len(text.split()) <= 80
    first = re.split(r"(?<=[.?])\s", text)[0]
    assert len(first) <= 140, first
    words = re.sub(r"\[[^\[\]]*\]|\{[^{}]*\}|\([^()]*\)|'[^']*'", " it ", text)  # values that are shown
    assert reading_grade(re.sub(CODE, "it", words), KNOWN) <= 9


@pytest.mark.parametrize("answer", WRONG, ids=name)
def test_message_does_not_give_the_answer_away(answer):
    """No line of a right answer may stand in a message, but for the names of what a function gives back."""
    text = re.sub(r"\s", "", what_is_read(outcome_of(answer)))
    for right in RIGHT:
        if right.step == answer.step:
            for line in right.code.splitlines()[1:]:
                line = re.sub(r"\s|^return|#.*", "", line.strip())
                assert (
                    len(line) < 12
                    or line in ("train_data,val_data", "prediction,loss", "Lewis:{answer}", "importrandom")
                    or line not in text
                )


def test_tables_for_the_teacher_are_the_collection():
    outcomes = [outcome_of(answer) for answer in ANSWERS]
    page = TEACHING.read_text(encoding="utf-8")
    assert fill(page, ANSWERS, outcomes) == page
    wrong, right = len(WRONG), len(RIGHT)
    assert f"|  | all | {wrong} | {wrong} | {wrong} | {right} | {right} |" in page  # all caught, named and accepted


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


@pytest.mark.parametrize("step", STEPS)
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


def test_collection_is_large_enough():
    assert STEPS == [*range(1, 13), *range(14, 26)]
    for step in STEPS:
        assert sum(answer.step == step for answer in WRONG) >= 12
        assert sum(answer.step == step for answer in RIGHT) >= 6


@pytest.mark.parametrize("step", STEPS)
def test_one_wrong_answer_of_each_step_as_a_program(copy, step):
    answer = next(answer for answer in WRONG if answer.step == step)
    copy.write(FINISHED["train.py"])
    copy.write(FINISHED["gpt.py"], "gpt.py")
    copy.write(program_with(answer), answer.program)
    done = copy.run(answer.program, "--check")
    assert done.returncode == 1 and f"Step {step}: " in done.stdout.splitlines()[-1]
    read = done.stderr.split("Traceback (most recent call last)")[1]
    assert all(words.lower() in " ".join(read.split()).lower() for words in answer.says)


SOMETIMES = [
    a for a in WRONG if "past the end" in a.title or "go up to the end" in a.title or "starts anywhere" in a.title
]


@pytest.mark.parametrize("answer", SOMETIMES, ids=name)
def test_what_goes_wrong_only_sometimes_is_caught_every_time(answer):
    assert len(SOMETIMES) >= 3
    for _ in range(20):
        outcome = attempt(answer)
        assert outcome.step == answer.step and is_named(answer, outcome)


@pytest.mark.parametrize("answer", [a for a in RIGHT if a.step in (8, 10, 19, 20, 21)], ids=name)
def test_right_answer_that_draws_is_accepted_every_time(answer):
    for _ in range(20):
        assert attempt(answer).error is None
