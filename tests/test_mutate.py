"""Edits of the answers, and whether tools/mutate.py sees which of them a check lets pass. It isn't run as a whole."""

import ast

import mutate
import pytest
import torch
from mutation.edits import edits
from mutation.inputs import INPUTS, Counts, spread_alike

FUNCTION = """
def last(x, y, n, text):
    total = x - y
    for i in range(n):
        total += i
        if total > 3 and n:
            break
    heads = x.transpose(1, 2)
    text = text[:n]
    x = heads.sum(dim=-1)
    same = x == y
    return max(total, n), [c for c in text if c != "a"], f"{n}: {text}\\n"
"""
KNOWN = {"x": torch.ones(2), "y": torch.ones(2), "n": 2, "text": "hello", "total": 1, "i": 0, "c": "h"}
MADE = {  # in words, and a line that the edit has
    "a statement left out": "    for i in range(n):\n        if total",
    "a statement twice": "    total = x - y\n    total = x - y\n",
    "two statements swapped": "    text = text[:n]\n    heads = x.transpose(1, 2)\n",
    "an early return": "        total += i\n        return",
    "moved into the block": "            break\n        heads = x.transpose(1, 2)",
    "moved out of the block": "            break\n    total += i\n",
    "return in the loop": "            break\n        return (max(total, n)",
    "only one round": "            break\n        break",
    "the result not used": "    x.transpose(1, 2)\n",
    "= for +=": "        total = i\n",
    "another way out": "            continue\n",
    "without the condition": "        total += i\n        break\n",
    "operands swapped": "total = y - x\n",
    "another operator": "total = x + y\n",
    "an operand left out": "total = x\n",
    "another comparison": "if total >= 3 and n:",
    "a comparison turned": "    same = not x == y\n",
    "and for or": "if total > 3 or n:",
    "a condition turned": "if not (total > 3 and n):",
    "another number": "if total > 4 and n:",
    "another text": "{n} {text}",
    "parts swapped": "{text}: {n}\\n",
    "another name": "total = x - x\n",
    "another function": "return (min(total, n)",
    "something done to a value": "text = text.strip()[:n]\n",
    "a call left out": "    heads = x\n",
    "an argument left out": "    x = heads.sum()\n",
    "arguments swapped": "return (max(n, total)",
    "another dim": "    x = heads.sum(dim=0)\n",
    "reshape for transpose": "heads = x.reshape(x.transpose(1, 2).shape)\n",
    "off by one": "range(n + 1)",
    "an index left out": "    text = text\n",
    "the ends of a slice swapped": "text = text[n:]\n",
    "an end of a slice left out": "text = text[:]\n",
    "a condition left out": "[c for c in text]",
    "two elements swapped": "return ([c for c in text if c != 'a'], max(total, n)",
}


def edits_of(function: str, known: dict = KNOWN) -> list[tuple[str, str]]:
    return list(edits(ast.parse(function).body[0], known=known))


def test_edits_are_what_they_say():
    made = edits_of(FUNCTION)
    for words, line in MADE.items():
        assert any(words == name and line in code for name, code in made), words


def test_each_edit_is_another_function_that_compiles():
    function = ast.parse(FUNCTION).body[0]
    right = ast.unparse(function)
    codes = [code for _, code in edits(function, given=1, known=KNOWN)]
    assert len(codes) == len(set(codes)) > 200
    assert ast.unparse(function) == right not in codes
    for code in codes:
        compile(code, "", "exec")
        assert "    total = x - y\n" in code  # which was given


def test_a_draw_gets_a_fixed_seed():
    (code,) = [code for words, code in edits_of("def f(p):\n    return torch.multinomial(p, 1)") if "seed" in words]
    assert "manual_seed" in code


def test_there_are_inputs_for_each_step():
    tasks = mutate.tasks()
    assert [task.function for task in tasks] == list(INPUTS)
    assert all(mutate.programs().checks(task.step, task.program) for task in tasks)


@pytest.fixture
def task():
    return next(task for task in mutate.tasks() if task.function == "create_encode_mapping")


def test_edits_that_change_something_are_caught(task):
    tried = mutate.try_edits(task)
    (counts_from_1,) = [edit for edit in tried if "start=1" in edit.code]
    assert counts_from_1.caught and "'\\n': 1" in counts_from_1.change
    assert all(edit.caught == bool(edit.change) for edit in tried)
    assert 0 < sum(not edit.change for edit in tried) < 10


def test_a_weak_check_is_found_out(task, monkeypatch):
    weak = compile("assert isinstance(create_encode_mapping(['a', 'b']), dict)", "<check>", "exec")
    monkeypatch.setattr(mutate.Programs, "checks", lambda *_: [(weak, {})])
    monkeypatch.setattr(mutate.Checks, "attempt", lambda *_: False)
    tried = mutate.try_edits(task)
    survivors = [edit for edit in tried if edit.change and not edit.caught]
    assert any("start=1" in edit.code for edit in survivors)
    caught, change = sum(edit.caught for edit in tried), sum(bool(edit.change) for edit in tried)
    assert 0 < caught < change
    row = f"| {task.step} | `{task.function}` | {len(tried)} | {change} | {caught} |"
    assert row in mutate.table([(task, tried)])


@pytest.mark.parametrize(
    "more", ["while tokens:\n        pass", "for _ in range(99):\n        tokens = tokens + tokens"]
)
def test_an_edit_that_never_ends_is_cut_off(more):
    (task,) = [task for task in mutate.tasks() if task.function == "decode"]
    code = f"def decode(tokens, mapping):\n    {more}"
    assert mutate.Realistic(task).change(code) == "Endless()"
    assert mutate.Checks(task).catch(code)


def test_draws_are_compared_by_how_they_are_spread():
    torch.manual_seed(0)
    one, two, other = (
        Counts(torch.bincount(torch.multinomial(torch.tensor(chances), 3000, replacement=True), minlength=4))
        for chances in ([4.0, 3, 2, 1], [4.0, 3, 2, 1], [4.0, 3, 1, 2])
    )
    assert spread_alike(one, two) and not spread_alike(one, other)


def test_other_programs_are_left_alone():
    import train

    before = train.encode
    mutate.programs()
    import train as after

    assert after.encode is before


def test_only_the_function_that_is_tried_is_watched(task):
    mutate.Realistic(task)
    other = next(other for other in mutate.tasks() if other.function == "encode")
    with other.with_code() as watch:
        mutate.programs().train.create_encode_mapping(["a"])
        assert not watch.known
        mutate.programs().train.encode("a", {"a": 7})
    assert {"text", "mapping"} <= set(watch.known)
