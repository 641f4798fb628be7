"""The plain words under an error of Python or PyTorch: they are about the failing expression, and never fail."""

import re
import sys
import traceback

import pytest
import torch
from try_mistakes import Answer, attempt, load

import chat
import gpt
import train
from lewisgpt import learner
from lewisgpt.checks import place
from lewisgpt.checks.notes import note

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
HostileList([1, 2])
(Hostile(), Hostile())
HostileText("ab")
10 ** 9999
endless()
[10 ** 9999]
"x" * 1_000_000
[[["x"] * 1000] * 1000]
torch.zeros(2, 3, dtype=torch.complex64)
torch.zeros(2, 3, device="meta")
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
    for value in VALUES:
        code = "\n    ".join([head, *HOSTILE.splitlines(), f"return {value}"])
        outcome = attempt(Answer(step, STEPS[step].function, False, value, [], code))
        assert outcome.step == step and outcome.error is not None
        place_of_error = traceback.extract_tb(outcome.error.__traceback__)[-1]
        assert "explain" not in place_of_error.filename, (value, place_of_error)


# ---------------------------------------------------------------- which expression is blamed, and for what

SAID = [  # what the learner wrote, and words of the note
    ("return mapping[text[0]] + len(text[0])(3)", "len(text[0]) is a whole number, and not a function"),
    ("return torch.cat((torch.zeros(2), torch.zeros(3))).sqrt(math.pi(3))", "math.pi is a number, and not a function"),
    ("a = torch.zeros(2, 3)\nreturn (a @ a.T) / math.sqrt(a.size)", "a.size is a function, and not what it returns"),
    ("a = torch.zeros(2, 3)\nreturn a @ a", "a is a tensor of shape (2, 3)"),
    ("a = torch.zeros(2, 3)\nreturn a.item()", "item() works for a tensor with a single number only"),
    ("a = torch.zeros(2, 3)\nif a:\n    return a", "neither true nor false as a whole"),
    ("a = torch.zeros(2, 3)\nreturn torch.softmax(text, 1)", "softmax works on a tensor. Here text is the string 'ab'"),
    ("a = torch.nn.Embedding(2, 2)\nreturn a(torch.zeros(2))", "Tokens and places are whole numbers"),
    ("return open(__file__.replace('train.py', 'odd.txt'), encoding='ascii').read()", 'in encoding="utf-8"'),
    ("return [0] * text", "can't put these two together"),
    ("return 'ab'.zfill(text)", "A whole number is needed here. Here text is the string 'ab'"),
    ("return (x for x in [1])[0]", "Square brackets find nothing in it"),
    ("a, b, c = text", "text is the string 'ab', and that can't be taken apart in 3"),
    ("a, b, c = torch.zeros(2, 3)", "for 3 names, it would be cut into 2"),
    ("a = torch.zeros(2, 3)\nb, c, d = a", "look up shape"),
    ("return [c for i, c, d in enumerate(text)]", "enumerate gives two things"),
    ("return [c for i, c in reversed(text)]", "What reversed(text) gives can't be taken apart in 2"),
    ("return {}[text]", "It's still empty"),
    ("return {7: 'a'}['7']", "It's a string here"),
    ("return {'a': 7}[7]", "That's one of its values"),
    ("return {'a': 7}[('a', 'b')]", "take them apart"),
    ("return text.len()", "look up len(text)"),
    ("return text.sorted()", "sorted is a function on its own"),
    ("return [1].values()", "But a dictionary has one"),
    ("return enumerate.text", "Its argument goes in round brackets"),
    ("a = (1, 2)\nreturn a + 'x' + a.y", "a is a tuple of 2 things. Take it apart"),
    ("a = next(iter([None]))\nreturn a.x", "a is nothing (None). Look where it gets its value"),
    ("a = [1]\na = a.append(2)\nreturn a[0]", "append changes the list itself and returns None"),
    ("return batch_size + 1", "batch_size is still None. Set it, above encode"),
    ("if text == 'x':\n    batch_size = 3\nreturn batch_size", "the batch_size outside is hidden"),
    ("return b'x'.decode(utf - 8)", "is a string, with quotes"),
    ("mapping = {}\nreturn stoi", "What other courses call stoi is mapping here"),
    ("return open(text, 'r', 'utf-8')", "The third thing that open() takes"),
    ("raise RuntimeError('tensors to be on the same device')", "One tensor is on the graphics card"),
    ("return text.nothing", "text is a string, and has no nothing."),
    ("return sorted(set)", "set is a function, and not what it returns"),
    ("class Tool:\n    def work(self):\n        return 1\nreturn next(Tool())", "expression: next(Tool())"),
    ("class Tool:\n    def work(self):\n        return 1\nt = Tool()\nreturn next(t)", "after a dot: t.work"),
    ("return int('x' + text)", "int() makes a number of digits only"),
    ("return text.index('q') + [1].index(7)", "expression: text.index('q')"),
    ("return [].push(1)", "To put something at its end, look up append."),
    ("return text.substring(1)", "To cut out a part, use square brackets with a colon."),
    ("return text.toLower()", "Did you mean lower?"),
    ("return (1, 2).push(3)", "A tuple can't be changed"),
    ("return index('a', [1])", "It comes after a dot"),
    ("a = []\nreturn push(a, text)", "encode knows no push."),
    ("a = []\nreturn append(a, text)", "It comes after a dot: a.append is one."),
    ("return text & 'b'", "This sign doesn't put two strings together. Here text is the string 'ab'."),
    ("return {} + {}", "This sign can't put these two together."),
    ("return [text[i] for i in text]", "i goes through text, so it's one of its elements"),
    ("a = [1, 1]\nfor i in range(len(a)):\n    if a[i]:\n        del a[0]", "a is shorter now than it was"),
    ("return {c: i for c, i in ([1, 2, 3], text)}", "look up zip"),
    ("return list(map(lambda a, b: a, text))", "list itself calls a lambda"),
    ("return sorted(text, 'x')", "It takes what is to be sorted"),
    ("a = 'x', text\nreturn a + 'y'", "Commas between strings make a tuple."),
    ("a = {}\na[text] += 1", "a[text] has no value yet, and this line adds to it."),
    ("a = torch.zeros(2)\nif a == 0:\n    return a", "This comparison has an answer for each number"),
    ("return torch.zeros(2) and torch.zeros(3)", "To return two things, put a comma between them"),
    ("return torch.zeros(4, 2).view(2, 2)", "For each of these, there are 2 numbers"),
    ("return {'text': 1}[ab]", "encode knows no ab."),
    ("asked = {'line': 1}\nreturn asked[line]", "it's a string, and needs quotes"),
    ("found.append(text)", "make the list first"),
    ("a, b = text.lower", "text.lower is a function, and not what it returns"),
    ("return [a for i, (a, b) in [(1, 2)]]", "(a, b) can't be filled in (i, (a, b))"),
    ("return 1 / 0", "Python stopped in this expression: 1 / 0. I can't tell what you meant."),
]


@needs_notes
@pytest.mark.parametrize(("code", "words"), SAID)
def test_words_are_about_the_expression_that_failed(tmp_path, code, words):
    (tmp_path / "odd.txt").write_text("\u041c", encoding="utf-8")
    head = f"import math\nbatch_size = None\n__file__ = {str(tmp_path / 'train.py')!r}\n"
    lines = "\n    ".join(code.splitlines())
    said = note_under(tmp_path, f"{head}def encode(text, mapping):\n    {lines}\n", "encode", "ab", {"a": 0})
    assert words in said


@needs_notes
def test_a_step_that_has_passed_is_not_blamed():
    """What went wrong inside generate or decode is told as what write_text gave them."""
    code = "def write_text(model, mapping, max_new_tokens=500):\n    return decode(model.generate(0, 9), mapping)"
    note = attempt(Answer(11, "write_text", False, "", [], code)).note
    assert "generate got the number 0 as idx" in note and "table" not in note
    code = "def reply(model, prompt, temperature=0.8, top_k=None, stop=None, max_new_tokens=500):\n"
    code += "    yield pick_next(Reader(model).read(prompt))"
    assert "read got the string 'old lamp' as tokens" in " ".join(
        attempt(Answer(21, "reply", False, "", [], code)).note.split()
    )


@needs_notes
def test_nothing_is_ordered_that_is_there():
    code = "def get_vocab(text):\n    return sorted(list(set(text)).sort(key=sorted).sort())"
    note = attempt(Answer(2, "get_vocab", False, "", [], code)).note
    assert "sort" in note and "Look up" not in note


def test_whose_code_it_is(tmp_path):
    theirs = [train.encode, gpt.attention, gpt.Block.forward, chat.reply, train.BigramLanguageModel.generate]
    given = [train.main, train.encode_all, train.test_forward, gpt.check_day_3, gpt.Block.__init__, chat.Cache.attend]
    given += [chat.answer, chat.make_page, note, torch.nn.Linear.forward]
    assert all(learner.is_learners(function.__code__) for function in theirs)
    assert not any(learner.is_learners(function.__code__) for function in given)
    code = "def helper():\n    return [lambda: x for x in [1]][0]\n\n\ndef test_forward():\n    return lambda: 1\n"
    (tmp_path / "train.py").write_text(code, encoding="utf-8")
    names = {}
    exec(compile(code, str(tmp_path / "train.py"), "exec"), names)
    assert learner.is_learners(names["helper"].__code__) and learner.is_learners(names["helper"]().__code__)
    assert not learner.is_learners(names["test_forward"]().__code__)


@pytest.mark.parametrize("answer", [a for a in load() if not a.right][::40], ids=lambda answer: answer.title)
def test_without_columns_there_are_words_too(answer, monkeypatch):
    """As on Python 3.10, where the traceback knows the line only."""
    with_columns = attempt(answer).note
    monkeypatch.setattr(place, "expression", lambda trace, tree: None)
    assert bool(attempt(answer).note) == bool(with_columns)
