"""Tests the checks by mutation: edits each finished answer in every small way, and looks which edits its check lets pass.

    python tools/mutate.py                    the score per step, and the edits that no check caught
    python tools/mutate.py --step 14          one step
    python tools/mutate.py --survivors FOLDER write these edits into stepNN.txt, too
    python tools/mutate.py --equal 20         show 20 edits of each step that change nothing
    python tools/mutate.py --pages            put the score into docs/teaching.md

An edit counts when it changes what the function does on large realistic inputs: the book, the dialogues, the finished
models. One that draws otherwise from the same seed counts when many draws are spread otherwise. Each edit that counts
should be caught by the check of its step.

The edits are made here, as the libraries know too few: mutmut 3.8 makes 385 of these answers, most of them with None in
place of an argument, cosmic-ray 8.7 makes 347, most of them with another operator. Neither leaves a statement out, moves
one into a loop, takes another tensor or another dim, and both start a process for each edit.
"""

import argparse
import ast
import copy
import importlib.abc
import importlib.util
import io
import logging
import re
import sys
import time
from collections.abc import Iterator
from contextlib import redirect_stderr, redirect_stdout
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from types import SimpleNamespace
from unittest.mock import patch

from try_mistakes import FINISHED, PROJECT, TEACHING, Answer, attempt

# isort: split
import torch
from torch import Tensor

EDIT = "<edit>"  # the name of the file in which an edited function is
HUGE = 5_000_000  # no list, text or tensor of an answer is so large: the book has 1.1 million characters
INPUT_PATH = PROJECT / "input.txt"
TEXT = INPUT_PATH.read_text(encoding="utf-8")
PLACES = [TEXT[start : start + 2000] for start in range(0, len(TEXT) - 2000, 100_000)]
VOCAB = sorted(set(TEXT))


# ---------------------------------------------------------------- the edits

ARITHMETIC = {
    ast.Add: "-",
    ast.Sub: "+",
    ast.Mult: "/",
    ast.Div: "*",
    ast.FloorDiv: "%*",
    ast.Mod: "/",
    ast.MatMult: "*",
}
COMPARISONS = {ast.Lt: "<", ast.LtE: "<=", ast.Gt: ">", ast.GtE: ">=", ast.Eq: "==", ast.NotEq: "!="}
OTHER_NAMES = {  # what is taken for each other
    "min": "max", "max": "min", "argmax": "argmin", "tril": "triu", "ones": "zeros", "zeros": "ones", "stack": "cat",
    "cat": "stack", "startswith": "endswith", "values": "indices", "rsqrt": "sqrt", "sqrt": "square", "square": "sqrt",
    "softmax": "log_softmax sigmoid", "relu": "gelu sigmoid tanh", "cross_entropy": "nll_loss mse_loss", "int": "round",
    "view": "reshape", "reshape": "view", "flatten": "squeeze", "sorted": "list", "set": "list", "reversed": "list",
    "zero_grad": "step", "step": "zero_grad", "long": "float", "multinomial": "topk", "randint": "rand",
}  # fmt: skip
WRAPS = {  # what is done to a value too many, by its kind
    "str": ["{}.strip()", "{}.lower()", "{}[1:]", "{}[:-1]", "{}[::-1]", "{} + ' '"],
    "list": ["{}[1:]", "{}[:-1]", "{}[::-1]", "{}[:1]", "{}[-1:]", "list(dict.fromkeys({}))", "sorted({})", "{} * 2"],
    "dict": ["dict(list({}.items())[1:])", "dict(list({}.items())[:-1])"],
    "int": ["{} + 1", "{} - 1"],
    "float": ["{} * 2", "1 / {}", "{} ** 2"],
    "Tensor of floats": [
        "{}.detach()",
        "{}[:1]",
        "{}[..., :-1]",
        "2 * {}",
        "{} / len({})",
        "{} + 1",
        "-{}",
        "{}.abs()",
    ],
    "Tensor": ["{}[:1]", "{}[1:]", "{}[:-1]", "{}.flip(0)", "{}[-1:]", "{} + 1"],
}
DIMS = (-3, -2, -1, 0, 1, 2, 3)


def text(node: ast.AST) -> str:
    return f"({ast.unparse(node)})"


def kind(value) -> str:
    """What may take the place of this value: a thing of the same kind."""
    if isinstance(value, Tensor):
        return "Tensor of floats" if value.is_floating_point() else "Tensor"
    return type(value).__name__


def other_expressions(node: ast.expr, known: dict) -> Iterator[tuple[str, str]]:
    """What could stand in place of this expression: (in words, as code). known: a value of each name in the function"""
    match node:
        case ast.BinOp(left, op, right):
            yield "operands swapped", f"{text(right)} {sign(op)} {text(left)}"
            for other in ARITHMETIC.get(type(op), ""):
                yield "another operator", f"{text(left)} {other} {text(right)}"
            yield "an operand left out", text(left)
            yield "an operand left out", text(right)
        case ast.Compare(left, [op], [right]):
            for other in COMPARISONS.values() if type(op) in COMPARISONS else ():
                yield "another comparison", f"{text(left)} {other} {text(right)}"
            yield "a comparison turned", f"not {text(node)}"
        case ast.BoolOp(op, values):
            word = {ast.And: "and", ast.Or: "or"}
            yield "and for or", f" {word[ast.Or if isinstance(op, ast.And) else ast.And]} ".join(map(text, values))
            yield "operands swapped", f" {word[type(op)]} ".join(map(text, reversed(values)))
            for value in values:
                yield "an operand left out", text(value)
                others = [f"not {text(other)}" if other is value else text(other) for other in values]
                yield "a condition turned", f" {word[type(op)]} ".join(others)
        case ast.UnaryOp(_, operand):
            yield "a sign left out", text(operand)
        case ast.Constant(bool()):
            yield "True for False", repr(not node.value)
        case ast.Constant(int()):
            for other in dict.fromkeys((node.value + 1, node.value - 1, -node.value, 0)):
                yield "another number", repr(other)
        case ast.Constant(float()):
            for other in (node.value * 2, node.value / 2, -node.value, 1 - node.value, node.value + 0.05):
                yield "another number", repr(other)
        case ast.Constant(str()):
            for other in other_texts(node.value):
                yield "another text", repr(other)
        case ast.JoinedStr(parts):
            for index, part in enumerate(parts):
                without = parts[:index] + parts[index + 1 :]
                yield "a part left out", ast.unparse(ast.JoinedStr(without))
                if isinstance(part, ast.Constant):
                    for other in other_texts(part.value):
                        yield "another text", ast.unparse(ast.JoinedStr(replaced(parts, index, ast.Constant(other))))
            for one, two in pairs(parts, ast.FormattedValue):
                yield "parts swapped", ast.unparse(ast.JoinedStr(swapped(parts, one, two)))
        case ast.Name(name, ast.Load()):
            mine = known.get(name)
            if name in known:
                for other, value in known.items():
                    if other != name and kind(value) == kind(mine):
                        yield "another name", other
                for wrap in WRAPS.get(kind(mine), ()):
                    yield "something done to a value", wrap.replace("{}", name)
            for other in OTHER_NAMES.get(name, "").split():
                yield "another function", other
        case ast.Attribute(value, name, ast.Load()):
            owner = known.get(getattr(value, "id", None))
            if isinstance(owner, torch.nn.Module):
                mine = getattr(owner, name, None)
                for other in [*vars(owner), *owner._modules]:
                    if not other.startswith("_") and other != name and type(getattr(owner, other)) is type(mine):
                        yield "another name", f"{text(value)}.{other}"
            for other in OTHER_NAMES.get(name, "").split():
                yield "another function", f"{text(value)}.{other}"
        case ast.Call(function, arguments, keywords):
            yield from other_calls(node, function, arguments, keywords)
        case ast.Subscript(value, place, ast.Load()):
            yield "an index left out", text(value)
            for words, other in other_places(place):
                yield words, f"{text(value)}[{other}]"
        case ast.ListComp() | ast.GeneratorExp() | ast.DictComp():
            for index, test in enumerate(node.generators[0].ifs):
                for words, tests in (
                    ("a condition left out", []),
                    ("a condition turned", [ast.UnaryOp(ast.Not(), test)]),
                ):
                    other = copy.deepcopy(node)
                    other.generators[0].ifs[index : index + 1] = tests
                    yield words, text(other)
            if isinstance(node, ast.DictComp):
                other = copy.deepcopy(node)
                other.key, other.value = other.value, other.key
                yield "key and value swapped", text(other)
        case ast.Starred(value):
            yield "the star left out", text(value)
            yield "the other way round", f"*{text(value)}[::-1]"
    if isinstance(node, (ast.Tuple, ast.List)) and len(node.elts) > 1:
        for one in range(len(node.elts) - 1):
            yield "two elements swapped", text(type(node)(swapped(node.elts, one, one + 1), node.ctx))
        for index in range(len(node.elts)) if isinstance(node.ctx, ast.Load) else ():
            yield "an element left out", text(type(node)(node.elts[:index] + node.elts[index + 1 :], node.ctx))
            twice = replaced(node.elts, index - 1, node.elts[index])
            yield "an element twice", text(type(node)(twice, node.ctx))


def other_calls(node, function, arguments, keywords) -> Iterator[tuple[str, str]]:
    """What could stand in place of a call."""
    name = function.attr if isinstance(function, ast.Attribute) else getattr(function, "id", "")
    if isinstance(function, ast.Attribute) and getattr(function.value, "id", "") not in ("F", "torch", "math", "self"):
        yield "a call left out", text(function.value)
    for argument in arguments:
        if not isinstance(argument, ast.Starred):
            yield "a call left out", text(argument)
    if len(arguments) == 1 and name not in ("range", "enumerate", "item", "open"):
        yield "a call twice", f"{text(function)}({text(node)})"
    calls = [(arguments[:i] + arguments[i + 1 :], keywords, "an argument left out") for i in range(len(arguments))]
    calls += [(arguments, keywords[:i] + keywords[i + 1 :], "an argument left out") for i in range(len(keywords))]
    for one in range(len(arguments)):
        for two in range(one):
            calls.append((swapped(arguments, one, two), keywords, "arguments swapped"))
    for one in range(len(keywords)):
        for two in range(one):
            first, second = keywords[one], keywords[two]
            keys = replaced(keywords, one, ast.keyword(first.arg, second.value))
            calls.append((arguments, replaced(keys, two, ast.keyword(second.arg, first.value)), "arguments swapped"))
    for index, argument in enumerate(arguments):
        if number(argument) is not None and name in ("transpose", "flatten", "size", "unsqueeze", "squeeze", "chunk"):
            for dim in DIMS:
                calls.append((replaced(arguments, index, ast.Constant(dim)), keywords, "another dim"))
        if name == "range" or isinstance(argument, ast.BinOp) or getattr(argument, "id", "") in ("n", "length", "T"):
            for more in ("+ 1", "- 1"):
                calls.append((replaced(arguments, index, parse(f"{text(argument)} {more}")), keywords, "off by one"))
    for index, keyword in enumerate(keywords):
        if keyword.arg in ("dim", "dims") and number(keyword.value) is not None:
            for dim in DIMS:
                other = ast.keyword(keyword.arg, ast.Constant(dim))
                calls.append((arguments, replaced(keywords, index, other), "another dim"))
    extra = {  # what is asked for too much
        "cross_entropy": "reduction='sum'", "enumerate": "start=1", "sorted": "reverse=True", "topk": "largest=False",
        "multinomial": "replacement=True",
    }.get(name)  # fmt: skip
    if extra:
        calls.append((arguments, keywords + ast.parse(f"f({extra})", mode="eval").body.keywords, "one more argument"))
    for some, named, words in calls:
        yield words, ast.unparse(ast.Call(function, some, named))
    if name in ("len", "min", "max", "int"):
        yield "off by one", f"{text(node)} + 1"
        yield "off by one", f"{text(node)} - 1"
    if name == "transpose":
        yield "reshape for transpose", f"{text(function.value)}.reshape({text(node)}.shape)"
    if name == "multinomial":
        yield "the largest for a draw", f"{text(arguments[0])}.argmax(-1, keepdim=True)"
    if name == "float":
        yield "another number", "0.0"
    if name == "square":
        yield "something else", f"{text(function.value)} * 2"


def other_places(place: ast.expr) -> Iterator[tuple[str, str]]:
    """What could stand in square brackets instead."""
    if isinstance(place, ast.Tuple):
        for index, element in enumerate(place.elts):
            options = [("another slice", ":"), ("another index", "0"), ("another index", "-1"), *other_places(element)]
            for words, other in options:
                others = [other if at == index else ast.unparse(part) for at, part in enumerate(place.elts)]
                yield words, ", ".join(others)
            if len(place.elts) > 1:
                yield "an index left out", ", ".join(map(ast.unparse, place.elts[:index] + place.elts[index + 1 :]))
        yield "two indices swapped", ", ".join(map(ast.unparse, reversed(place.elts)))
    elif isinstance(place, ast.Slice):
        lower, upper = place.lower and ast.unparse(place.lower), place.upper and ast.unparse(place.upper)
        yield "an end of a slice left out", f"{lower or ''}:" if upper else ":"
        yield "an end of a slice left out", f":{upper or ''}" if lower else ":"
        yield "the ends of a slice swapped", f"{upper or ''}:{lower or ''}"
        for more in ("+ 1", "- 1"):
            yield "off by one", f"{f'({lower}) {more}' if lower else ''}:{upper or ''}"
            yield "off by one", f"{lower or ''}:{f'({upper}) {more}' if upper else ''}"
        yield "another sign", f"-({lower}):" if lower else f":-({upper})"
        yield "every other one", f"{lower or ''}:{upper or ''}:2"
        yield "an index for a slice", lower or upper or "0"
    elif number(place) is not None:
        yield "another index", "-1" if number(place) != -1 else "0"
        yield "a slice for an index", f"{number(place)}:"
        yield "a slice for an index", f":{number(place)}"


def other_texts(value: str) -> list[str]:
    """Texts that are easily mistaken for this one."""
    others = [
        value[1:],
        value[:-1],
        value + " ",
        " " + value,
        value + "\n",
        value.strip(),
        value.lower(),
        value.upper(),
    ]
    others += [value.replace("\n", " "), value.replace("\n\n", "\n"), value.replace(" ", ""), value.replace(":", "")]
    return [other for other in dict.fromkeys(others) if other != value]


def other_statements(node: ast.stmt, known: dict) -> Iterator[tuple[str, list[ast.stmt]]]:
    """What could stand in place of this statement."""
    match node:
        case ast.Assign([target], value):
            yield "the result not used", [ast.Expr(value)]
            if kind(known.get(getattr(target, "id", None))) == "Tensor of floats":
                for wrap in ("{}.detach()", "2 * {}", "{} / len({})"):
                    yield "something done to a value", [ast.Assign([target], parse(wrap.replace("{}", text(value))))]
        case ast.AugAssign(target, op, value):
            yield "= for +=", [ast.Assign([target], value)]
            yield "-= for +=", [ast.AugAssign(target, ast.Sub(), value)]
            yield "the wrong way round", parse_lines(f"{text(target)} = {text(value)} {sign(op)} {text(target)}")
        case ast.Return(ast.expr() as value):
            yield "the result not used", [ast.Expr(value)]
            for wrap in ("{}.detach()", "{} / len({})", "2 * {}", "[{}]", "str({})"):
                yield "something done to the result", [ast.Return(parse(wrap.replace("{}", text(value))))]
        case ast.Return() | ast.Break() | ast.Continue():
            others = {ast.Return: "return", ast.Break: "break", ast.Continue: "continue"}
            for other, code in others.items():
                if not isinstance(node, other):
                    yield f"{code} for another", [other()]
        case ast.Expr(ast.Yield(value)):
            yield "return for yield", [ast.Return(value)]
            yield "no yield", [ast.Expr(value)]
        case ast.Expr(ast.YieldFrom(value)):
            yield "yield for yield from", [ast.Expr(ast.Yield(value))]
            yield "return for yield from", [ast.Return(value)]
        case ast.If(test, body, orelse):
            yield "without the condition", body
            yield "never", orelse
            yield "a condition turned", [ast.If(ast.UnaryOp(ast.Not(), test), body, orelse)]
            yield "while for if", [ast.While(test, body, orelse)]
        case ast.While(test, body, orelse):
            yield "if for while", [ast.If(test, body, orelse)]
            yield "a condition turned", [ast.While(ast.UnaryOp(ast.Not(), test), body, orelse)]
            yield "for ever", [ast.While(ast.Constant(True), body, orelse)]
        case ast.For(target, iterable, body, orelse):
            for words, wrap in (
                ("the first round left out", "list({})[1:]"),
                ("the last round left out", "list({})[:-1]"),
                ("backwards", "list({})[::-1]"),
            ):
                other = parse(wrap.replace("{}", text(iterable)))
                yield words, [ast.For(target, other, body, orelse, lineno=0)]
            yield "only one round", [ast.For(target, iterable, [*body, ast.Break()], orelse, lineno=0)]


def other_blocks(block: list[ast.stmt], last: ast.stmt) -> Iterator[tuple[str, list[ast.stmt]]]:
    """What could stand in place of these statements. last: the last statement of the function"""
    for index, statement in enumerate(block):
        before, after = block[:index], block[index + 1 :]
        yield "a statement left out", before + after or [ast.Pass()]
        yield "a statement twice", [*before, statement, statement, *after]
        if after:
            yield "two statements swapped", [*before, after[0], statement, *after[1:]]
            yield (
                "an early return",
                [*before, statement, last if isinstance(last, ast.Return) else ast.Return(), *after],
            )
        if hasattr(statement, "body"):
            body = statement.body
            if after:
                yield "moved into the block", [*before, with_body(statement, [*body, after[0]]), *after[1:]]
            if before:
                yield "moved into the block", [*before[:-1], with_body(statement, [before[-1], *body]), *after]
            for at, inner in enumerate(body):
                rest = with_body(statement, body[:at] + body[at + 1 :] or [ast.Pass()])
                yield "moved out of the block", [*before, rest, inner, *after]
                yield "moved out of the block", [*before, inner, rest, *after]
            if isinstance(statement, (ast.For, ast.While)):
                end = last if isinstance(last, ast.Return) else ast.Return()
                yield "return in the loop", [*before, with_body(statement, [*body, end]), *after]


def with_body(statement: ast.stmt, body: list[ast.stmt]) -> ast.stmt:
    other = copy.copy(statement)
    other.body = body
    return other


def pairs(parts: list, sort: type) -> list[tuple[int, int]]:
    places = [index for index, part in enumerate(parts) if isinstance(part, sort)]
    return list(zip(places, places[1:]))


def replaced(parts: list, index: int, part) -> list:
    parts = list(parts)
    parts[index] = part
    return parts


def swapped(parts: list, one: int, two: int) -> list:
    return replaced(replaced(parts, one, parts[two]), two, parts[one])


def number(node: ast.expr) -> int | None:
    try:
        value = ast.literal_eval(node)
    except ValueError:
        return None
    return value if type(value) is int else None


def sign(op: ast.operator) -> str:
    return ast.unparse(ast.BinOp(ast.Name("a"), op, ast.Name("b")))[2:-2]


def parse(code: str) -> ast.expr:
    return ast.parse(code, mode="eval").body


def parse_lines(code: str) -> list[ast.stmt]:
    return ast.parse(code).body


def edits(function: ast.FunctionDef, given: int, known: dict) -> Iterator[tuple[str, str]]:
    """Each edit of the function, once: (in words, the code of the function). Its first `given` statements stay."""
    seen = {ast.unparse(function)}

    def tried(words: str, holder, key, other):
        mine = holder[key]
        holder[key] = other
        try:
            code = ast.unparse(ast.fix_missing_locations(function))
            compile(code, EDIT, "exec")
        except (SyntaxError, AttributeError, ValueError):
            return
        finally:
            holder[key] = mine
        if code not in seen:
            seen.add(code)
            yield words, code

    def of_block(holder, key, first=0):
        block = holder[key]
        for words, other in other_blocks(block[first:], function.body[-1]):
            yield from tried(words, holder, key, block[:first] + other)
        for index in range(first, len(block)):
            for words, other in other_statements(block[index], known):
                other = other or [ast.Pass()]
                yield from tried(words, holder, key, block[:index] + other + block[index + 1 :])
            yield from of_node(block[index])

    def of_node(node):
        for key, value in list(vars(node).items()):
            if isinstance(value, list) and value and isinstance(value[0], ast.stmt):
                yield from of_block(vars(node), key)
                continue
            for holder, at, part in (
                [(value, at, part) for at, part in enumerate(value)]
                if isinstance(value, list)
                else [(vars(node), key, value)]
            ):
                if isinstance(part, ast.expr):
                    for words, other in other_expressions(part, known):
                        try:
                            new = ast.parse(f"f({other})").body[0].value.args[0]
                        except (SyntaxError, IndexError):
                            continue
                        yield from tried(words, holder, at, new)
                if isinstance(part, ast.AST) and not isinstance(part, ast.expr_context):
                    yield from of_node(part)

    yield from of_block(vars(function), "body", given)
    code = ast.unparse(function)
    if re.search("multinomial|randint|generate|pick_next", code):
        seeded = parse_lines("torch.manual_seed(1)")
        yield from tried("a fixed seed", vars(function), "body", function.body[:given] + seeded + function.body[given:])


# ---------------------------------------------------------------- running them


class Endless(Exception):
    """It would run for ever, or fill the memory."""


class watched:
    """Stop an edited function that runs for ever. Its lines are counted; `known` gets a value of each of its names."""

    def __init__(self, limit: float = float("inf"), known: dict | None = None, code: str = "for"):
        self.limit, self.known, self.lines = limit, known, 0
        self.loops = re.search("for|while", code)  # the others are not slowed down

    def __enter__(self):
        if self.loops:
            sys.settrace(lambda frame, *_: self.line if frame.f_code.co_filename == EDIT else None)
        return self

    def line(self, frame, event, argument):
        self.lines += 1
        for name, value in frame.f_locals.items():
            if self.known is not None and value is not None and not name.startswith("."):
                self.known[name] = value
            size = value.numel() if isinstance(value, Tensor) else len(value) if isinstance(value, (str, list)) else 0
            if size > HUGE:
                raise Endless
        if self.lines > self.limit:
            raise Endless
        return self.line

    def __exit__(self, *_):
        sys.settrace(None)


class Programs(importlib.abc.MetaPathFinder, importlib.abc.Loader):
    """Imports the finished programs and their checks, without the words that a failed check would have to find."""

    names = [*(name.removesuffix(".py") for name in FINISHED), *(path.stem for path in PROJECT.glob("tests_*.py"))]

    def __init__(self):
        self.trees = {}
        for name in self.names:
            source = FINISHED.get(f"{name}.py") or (PROJECT / f"{name}.py").read_text(encoding="utf-8")
            self.trees[name] = ast.parse(source)
            for node in ast.walk(self.trees[name]):
                if isinstance(node, ast.Assert):
                    node.msg = None
        others = {name: module for name, module in sys.modules.items() if name not in self.names}
        with patch.dict(sys.modules, others, clear=True), patch.object(sys, "meta_path", [self, *sys.meta_path]):
            self.modules = {name: importlib.import_module(name) for name in self.names}

    def find_spec(self, name, path=None, target=None):
        return importlib.util.spec_from_loader(name, self) if name in self.names else None

    def exec_module(self, module):
        module.__file__ = str(PROJECT / f"{module.__name__}.py")
        exec(compile(self.trees[module.__name__], module.__file__, "exec"), vars(module))

    def checks(self, step: int, program: str) -> list:
        """The blocks `with checking("Step 7: ...")` of this step, and the module that each is in."""
        return [
            (compile(ast.Module(node.body, []), "<check>", "exec"), vars(self.modules[name]))
            for name in self.names
            if name == program or name.startswith("tests_")
            for node in ast.walk(self.trees[name])
            if isinstance(node, ast.With) and ast.unparse(node.items[0]).startswith(f"checking('Step {step}: ")
        ]


@cache
def programs() -> Programs:
    torch.set_num_threads(1)
    logging.disable()
    return Programs()


def finished() -> SimpleNamespace:
    return SimpleNamespace(**programs().modules)


@dataclass
class Task:
    """A step whose answer is edited."""

    step: int
    program: str  # train
    function: str  # with its class, or the function that it is in: SelfAttention.forward
    node: ast.FunctionDef  # as it is in the finished program
    around: ast.stmt  # what is swapped: the function, or the one that it is in
    owner: str | None  # its class
    given: int  # how many of its statements are no part of the answer

    def swap(self, code: str | None = None) -> None:
        """Put a function with this code in place of the finished one; the finished one again if there is no code."""
        module = programs().modules[self.program]
        around = self.around if code is None else ast.parse(code).body[0]
        if code is not None and self.around is not self.node:
            edited, around = around, copy.copy(self.around)
            around.body = [edited if part is self.node else part for part in around.body]
        names = {}
        exec(compile(ast.Module([around], []), EDIT, "exec"), vars(module), names)
        setattr(getattr(module, self.owner) if self.owner else module, around.name, names[around.name])


def tasks() -> list[Task]:
    """The steps, as the markers in solutions/ have them."""
    found = []
    for path in sorted((PROJECT / "solutions").glob("*.py"), key=lambda path: -len(path.stem)):
        source = path.read_text(encoding="utf-8")
        tree = ast.parse(source)
        for number_, line in enumerate(source.splitlines(), start=1):
            marker = re.match(r' +# >>> .*"Step (\d+): ', line)
            if not marker:
                continue
            outer = [n for n in ast.walk(tree) if isinstance(n, (ast.FunctionDef, ast.ClassDef))]
            outer = [n for n in outer if n.lineno < number_ <= n.end_lineno]
            node = outer[-1]
            given = sum(statement.lineno < number_ for statement in node.body)
            owner = outer[0].name if isinstance(outer[0], ast.ClassDef) else None
            around = outer[1] if owner else outer[0]
            name = ".".join(part.name for part in outer)
            found.append(Task(int(marker[1]), path.stem, name, node, around, owner, given))
    return sorted(found, key=lambda task: task.step)


@dataclass
class Edit:
    task: Task
    words: str
    code: str
    change: str = ""  # what it changes on realistic inputs, or nothing
    caught: bool = False

    @property
    def survives(self) -> bool:
        return bool(self.change) and not self.caught


@dataclass
class Counts:
    """How often each of some things was drawn."""

    of: Tensor


@dataclass
class AtMost:
    """A number that should not be much larger."""

    value: float


def alike(one, two) -> bool:
    """Whether two results are the same, but for rounding."""
    if isinstance(one, Tensor) and isinstance(two, Tensor):
        if one.shape != two.shape or one.is_floating_point() != two.is_floating_point():
            return False
        one, two = one.double(), two.double()
        largest = one.abs().max().item() if one.numel() else 0
        return torch.allclose(one, two, atol=1e-5 + 1e-4 * largest, equal_nan=True)
    if type(one) is not type(two):
        return False
    if isinstance(one, AtMost):
        return two.value <= one.value + 2
    if isinstance(one, Counts):
        return torch.equal(one.of, two.of)
    if isinstance(one, float):
        return abs(one - two) < 1e-5 + 1e-4 * abs(one)
    if isinstance(one, (list, tuple)):
        return len(one) == len(two) and all(map(alike, one, two))
    return one == two


def spread_alike(one: Tensor, two: Tensor) -> bool:
    """Whether both counts may come from the same chances (a chi-squared test that a chance in a million fails)."""
    if one.shape != two.shape:
        return False
    one, two = one.double().flatten(), two.double().flatten()
    drawn = one + two > 0
    freedom = max(1, drawn.sum().item() - 1)
    distance = ((one - two).square() / (one + two))[drawn].sum().item()
    return distance < freedom + 5 * (2 * freedom) ** 0.5 + 12


def seed(number_: int = 1) -> None:
    torch.manual_seed(number_)


class Realistic:
    """What the finished function of a step does on realistic inputs, to compare edits with."""

    def __init__(self, task: Task):
        self.task, self.known = task, {}
        task.swap()
        with quiet(), watched(known=self.known) as watch:
            self.facts = list(REALISTIC[task.function](finished(), 1))
        self.lines = watch.lines
        self.many = None

    def change(self, code: str) -> str:
        """What an edit changes; nothing ("") if it is as good as the finished one."""
        try:
            self.task.swap(code)
            uncertain = False
            with quiet(), watched(10 * self.lines + 1000, code=code):
                number_ = -1
                for number_, fact in enumerate(REALISTIC[self.task.function](finished(), 1)):
                    if number_ >= len(self.facts):
                        return "more results"
                    expected = self.facts[number_]
                    if not alike(expected, fact):
                        if not isinstance(expected, Counts) or not isinstance(fact, Counts):
                            return f"result {number_}: {short(fact)} instead of {short(expected)}"
                        uncertain = True
                if number_ + 1 < len(self.facts):
                    return "fewer results"
            return self.spread(code) if uncertain else ""
        except Exception as error:
            return f"{type(error).__name__}: {str(error).splitlines()[0] if str(error) else ''}"[:200]
        finally:
            self.task.swap()

    def spread(self, code: str) -> str:
        """Whether many draws are spread otherwise."""
        if self.many is None:
            self.task.swap()
            with quiet():
                self.many = self.counts()
            self.task.swap(code)
        with quiet(), watched(200 * self.lines + 1000, code=code):
            for number_, (one, two) in enumerate(zip(self.many, self.counts())):
                if not spread_alike(one, two):
                    return f"draws {number_}: {short(two)} instead of {short(one)}"
        return ""

    def counts(self) -> list[Tensor]:
        return [fact.of for fact in REALISTIC[self.task.function](finished(), 10) if isinstance(fact, Counts)]


def short(value) -> str:
    if isinstance(value, Counts):
        value = value.of
    if isinstance(value, Tensor):
        value = f"{tuple(value.shape)} {value.flatten()[:6].tolist()}"
    return " ".join(repr(value).split())[:150]


class quiet:
    """Nothing is printed, neither by the programs nor by Flask."""

    def __enter__(self):
        self.parts = redirect_stdout(io.StringIO()), redirect_stderr(io.StringIO())
        for part in self.parts:
            part.__enter__()

    def __exit__(self, *error):
        for part in self.parts:
            part.__exit__(*error)


class Checks:
    """The checks of one step, to try edits on."""

    def __init__(self, task: Task):
        self.task, self.lines = task, float("inf")
        self.blocks = programs().checks(task.step, task.program)
        if not self.blocks:
            raise SystemExit(f"There is no block `with checking(...)` for Step {task.step}.")
        task.swap()
        with quiet(), watched() as watch:
            self.run()
        self.lines = watch.lines

    def run(self) -> None:
        seed()
        for code, names in self.blocks:
            exec(code, {**names, **vars(programs().modules[self.task.program]), "path": INPUT_PATH})

    def catch(self, code: str) -> bool:
        try:
            self.task.swap(code)
            with quiet(), watched(10 * self.lines + 1000, code=code):
                self.run()
            return False
        except (Exception, SystemExit):
            return True
        finally:
            self.task.swap()


def try_edits(task: Task, limit: int | None = None) -> list[Edit]:
    """All edits of the answer of a step, each tried on realistic inputs and, if it counts, on the check."""
    realistic, checks = Realistic(task), Checks(task)
    tried = [Edit(task, words, code) for words, code in edits(task.node, task.given, realistic.known)]
    for edit in tried[:limit]:
        edit.change = realistic.change(edit.code)
        if edit.change:
            edit.caught = checks.catch(edit.code)
    return tried


# ---------------------------------------------------------------- large realistic inputs


@cache
def tokens_of_the_book() -> Tensor:
    number_of = {character: number_ for number_, character in enumerate(VOCAB)}
    return torch.tensor([number_of[character] for character in TEXT])


@cache
def dialogues() -> list[tuple[str, str]]:
    """Questions and answers, as the chatbot learns them."""
    from lewisgpt.chatbot.dialogues import DIALOGUES_PATH, load_dialogues

    return [
        (question, intent.answers[number_ % len(intent.answers)])
        for intent in load_dialogues(DIALOGUES_PATH, VOCAB)
        for number_, question in enumerate(intent.questions[:3])
    ]


@cache
def model(name: str, blocks: int = 4):
    """The finished weights: "weights" writes on, "chat" answers. With fewer blocks it is faster, and writes nonsense."""
    loaded = finished().chat.load_model(PROJECT / "solutions" / f"{name}.safetensors")
    loaded.blocks = loaded.blocks[:blocks]
    return loaded


def surer(some_model, times: float = 1000):
    """The same model, so sure that a draw always gives its most likely token."""
    with torch.no_grad():
        some_model = copy.deepcopy(some_model)
        last = getattr(some_model, "head", None) or some_model.token_embedding_table
        last.weight *= times
    return some_model


def gradients(result: Tensor, of: list[Tensor]) -> tuple[Tensor, ...]:
    weights = torch.linspace(-1, 2, result.numel()).view(result.shape)
    return torch.autograd.grad((result * weights).sum(), of)


def batches(sizes=((32, 8), (4, 8), (12, 64), (3, 1), (1, 3000))) -> Iterator[tuple[Tensor, Tensor]]:
    """x and y as get_batch makes them, from many places of the book."""
    data = tokens_of_the_book()
    for rows, length in sizes:
        starts = torch.arange(rows) * 30_011 + 7
        x = torch.stack([data[start : start + length + 1] for start in starts])
        yield x[:, :-1].contiguous(), x[:, 1:].contiguous()


def follows(one: Tensor, two: Tensor, size: int) -> Counts:
    """How often which token came after, or beside, which."""
    return Counts(torch.bincount((one * size + two).flatten(), minlength=size * size))


def of_load_text(p, draws):
    for name in ("input.txt", "dialogues.txt", "docs/day1.md", "page/page.js"):
        yield p.train.load_text(str(PROJECT / name))


def of_get_vocab(p, draws):
    for some in (TEXT, *PLACES, (PROJECT / "dialogues.txt").read_text(encoding="utf-8"), "Gr\u00fc\u00dfe!\r\n\t"):
        yield p.train.get_vocab(some)


def of_create_encode_mapping(p, draws):
    for some in (TEXT, PLACES[3], "Gr\u00fc\u00dfe!\r\n\t"):
        yield p.train.create_encode_mapping(sorted(set(some)))


def of_create_decode_mapping(p, draws):
    for some in (TEXT, PLACES[3], "Gr\u00fc\u00dfe!\r\n\t"):
        yield p.train.create_decode_mapping(sorted(set(some)))


def of_encode(p, draws):
    for vocab in (VOCAB, VOCAB[::-1]):
        mapping = dict(zip(vocab, range(len(vocab))))
        for some in (*PLACES, "e", ""):
            yield p.train.encode(some, mapping)
        yield mapping


def of_decode(p, draws):
    for vocab in (VOCAB, VOCAB[::-1]):
        mapping = dict(enumerate(vocab))
        for start in (0, 5000, 700_000):
            yield p.train.decode(tokens_of_the_book()[start : start + 1000].tolist(), mapping)
        yield p.train.decode([], mapping)
        yield mapping


def of_split_data(p, draws):
    for length in (1_115_390, 20_003, 500):
        data = tokens_of_the_book()[:length]
        given = data.clone()
        first, second = p.train.split_data(given)
        yield torch.cat((first, second))
        yield abs(len(first) - 0.9 * length) < 1  # either way of rounding is fine
        yield given


def of_get_batch(p, draws):
    sizes = p.train.batch_size, p.train.context_length
    try:
        for p.train.batch_size, p.train.context_length in ((4, 8), (32, 8), (12, 64), (64, 3)):
            seed()
            x, y = p.train.get_batch(torch.arange(500_000))
            yield [x.shape, y.shape, x - x[:, :1], y - x[:, :1], x.dtype, y.dtype]
            x, y = p.train.get_batch(tokens_of_the_book())
            yield torch.equal(x[:, 1:], y[:, :-1])
        p.train.batch_size, p.train.context_length = 64, 8
        seed()
        for _ in range(20):
            x, y = p.train.get_batch(torch.arange(30))  # so short that an end is met
            yield [x - x[:, :1], y - x[:, :1]]
        starts = torch.stack([p.train.get_batch(torch.arange(5000))[0][:, 0] for _ in range(30 * draws)]) // 250
        yield Counts(torch.bincount(starts.flatten(), minlength=20))
        yield follows(starts[:, 1], starts[:, 0], 20)  # of the rows of a batch
        yield follows(starts[1:, 0], starts[:-1, 0], 20)  # of batches one after the other
    finally:
        p.train.batch_size, p.train.context_length = sizes


@cache
def bigram(size: int, sharp: bool = False):
    seed()
    made = finished().train.BigramLanguageModel(size)
    return surer(made) if sharp else made


def of_bigram_forward(p, draws):
    some_model = bigram(len(VOCAB))
    for x, y in batches():
        yield some_model(x)
        prediction, loss = some_model(x, y)
        yield prediction.reshape(-1, len(VOCAB))
        yield loss
        yield gradients(loss, [some_model.token_embedding_table.weight])


def of_bigram_generate(p, draws):
    for rows, length, more in ((3, 20, 30), (1, 1, 60), (4, 1, 1), (5, 9, 0)):
        idx = tokens_of_the_book()[: rows * length * 1000 : 1000].view(rows, length)
        seed()
        yield bigram(len(VOCAB), sharp=True).generate(idx, more)
        yield idx
    yield from drawn(lambda idx: bigram(6).generate(idx, 2), draws)


def drawn(generate, draws) -> Iterator[Counts]:
    """How often which token follows which, in many rows, and whether rows with the same beginning go on alike."""
    seed()
    idx = torch.randint(6, (1000 * draws, 3)).repeat(2, 1)
    result = generate(idx.clone())
    yield torch.equal(result[:, :3], idx)
    for place in (3, 4):
        yield follows(result[:, place - 1], result[:, place], 6)
        yield follows(result[: len(idx) // 2, place], result[len(idx) // 2 :, place], 6)
    yield follows(result[:-1, 3], result[1:, 3], 6)


def of_write_text(p, draws):
    mapping = dict(enumerate(VOCAB))
    for more in (99, 1):
        yield p.train.write_text(bigram(len(VOCAB), sharp=True), mapping, max_new_tokens=more)
    yield p.train.write_text(bigram(len(VOCAB), sharp=True), mapping)
    seed()
    letters = dict(enumerate("abcdef"))
    texts = [p.train.write_text(bigram(6), letters, max_new_tokens=15) for _ in range(40 * draws)]
    yield {len(some) for some in texts}
    result = torch.tensor([["abcdef".index(letter) for letter in some] for some in texts])
    yield follows(result[:, :-1], result[:, 1:], 6)
    yield follows(result[:-1], result[1:], 6)


def of_train_step(p, draws):
    for optimizer, options in ((torch.optim.AdamW, {"lr": 0.1}), (torch.optim.SGD, {"lr": 1.0, "momentum": 0.9})):
        learner = copy.deepcopy(bigram(len(VOCAB)))
        using = optimizer(learner.parameters(), **options)
        for x, y in batches():
            given = x.clone(), y.clone()
            yield p.train.train_step(learner, using, x, y)
            yield learner.token_embedding_table.weight.detach().clone()
            yield alike((x, y), given)


def of_attention(p, draws):
    for sizes in ((2, 3, 40, 16), (3, 4, 9, 24), (1, 6, 128, 32), (5, 2, 1, 8), (2, 2, 7, 7)):
        seed()
        q, k, v = 2 * torch.randn(3, *sizes, requires_grad=True)
        given = q.clone(), k.clone(), v.clone()
        result = p.gpt.attention(*given)
        yield result
        yield gradients(result, [q, k, v])
        yield alike(given, (q, k, v))


def of_part(find):
    """What a part of the finished model does with what comes to it."""

    def facts(p, draws):
        for rows, length, number_ in ((3, 50, 0), (1, 128, 3), (5, 1, 2), (4, 4, 1)):
            part = find(model("weights").blocks[number_])
            seed()
            x = 2 * torch.randn(rows, length, 192, requires_grad=True)
            given = x.clone()
            result = part(given)
            yield result
            yield alike(given, x)
            yield gradients(result, [x, *part.parameters()])

    return facts


def of_gpt_forward(p, draws):
    for x, y in batches(((3, 40), (2, 128), (7, 1))):
        yield model("weights")(x)
        logits, loss = model("weights")(x, y)
        yield logits.reshape(-1, len(VOCAB))
        yield loss
        yield gradients(loss, list(model("weights").parameters()))


def of_gpt_generate(p, draws):
    sure = surer(model("weights", 2))
    sure.context_length = 20
    for rows, length, more in ((3, 15, 12), (1, 1, 25), (2, 30, 3), (4, 20, 1), (5, 9, 0)):
        idx = tokens_of_the_book()[5000 : 5000 + rows * length].view(rows, length)
        seed()
        with torch.no_grad():
            yield sure.generate(idx, more)
        yield idx
    table = bigram(6).token_embedding_table.weight.detach()
    sure.forward = lambda idx, targets=None: (table[idx], None)
    yield from drawn(lambda idx: sure.generate(idx, 2), draws)


@cache
def real_logits() -> Tensor:
    """What the model predicts at some places of the book."""
    with torch.no_grad():
        return model("weights")(tokens_of_the_book()[90_000:90_090][None])[0][0, 20::15]


KNOBS = ((1.0, None), (0.8, 3), (0.3, None), (1.5, 10), (2.0, 1), (0.5, 80), (1.2, 200), (1.8, 2))


def of_pick_next(p, draws):
    for logits in real_logits():
        given = logits.clone()
        yield p.chat.pick_next(given, 0)
        yield p.chat.pick_next(given, 0.0, 5)
        yield p.chat.pick_next(given, 2.0, 1)
        yield logits
    for number_, (temperature, top_k) in enumerate(KNOBS):
        logits = real_logits()[number_ % len(real_logits())]
        given = logits.clone()
        seed(number_)
        tokens = [p.chat.pick_next(given, temperature, top_k) for _ in range(100 * draws)]
        yield alike(given, logits) and {type(token) for token in tokens} == {int}
        yield Counts(torch.bincount(torch.tensor(tokens), minlength=len(logits)))
    seed()
    yield Counts(torch.bincount(torch.tensor([p.chat.pick_next(given) for _ in range(200 * draws)]), minlength=80))


def said(p, some_model, prompt, **options) -> Iterator:
    """The characters that come, and how many tokens were read by then."""
    shown = []
    hook = some_model.token_embedding.register_forward_hook(lambda part, given, _: shown.append(given[0].shape[-1]))
    try:
        parts, late = [], 0
        for part in p.chat.reply(some_model, prompt, **options):
            parts.append(part)
            late = max(late, sum(shown) - len(parts))
        yield parts
        yield AtMost(max(late, sum(shown) - len(parts)))
    finally:
        hook.remove()


@cache
def short_sighted():
    """A model that is fast and writes nonsense, and sees 32 tokens."""
    small = copy.deepcopy(model("weights", 1))
    small.context_length = 32
    return small


def of_reply(p, draws):
    small = short_sighted()
    prompts = [
        PLACES[5][:200],
        "Gr\u00fc\u00dfe, Tamsin!\t\u4f60 \U0001f56f",
        "",
        "\u00e9\u00e9",
        " The  Lamp \n",
        "The",
    ]
    for prompt in prompts:
        yield from said(p, small, prompt, temperature=0, max_new_tokens=12)
    for stop in ("\n\n", "e", "th", "here ", "er ", "re th", "ing ing ", "zzz", "\n"):
        for limit in (5, 16):
            yield from said(p, small, PLACES[3][:40], temperature=0, stop=stop, max_new_tokens=limit)
    yield from said(p, small, "Lamp", temperature=1.5, top_k=1, max_new_tokens=8)
    for limit in (0, 1):
        yield from said(p, small, "Lamp", temperature=0, max_new_tokens=limit)
    for question, _ in dialogues()[:40:20]:
        yield from said(p, model("chat"), f"You: {question}\nLewis:", temperature=0, stop="\n\n", max_new_tokens=120)
    blind = model("weights", 0)
    for number_, (temperature, top_k) in enumerate(((1.0, None), (1.5, 3), (0.3, None), (0.8, 40))):
        seed(number_)
        texts = ["".join(p.chat.reply(blind, "T", temperature, top_k, None, 2)) for _ in range(25 * draws)]
        yield {len(some) for some in texts}
        first, second = torch.tensor([[VOCAB.index(letter) for letter in some] for some in texts]).T
        yield Counts(torch.bincount(first, minlength=80))
        yield follows(first, second, 80)
        yield follows(first[:-1], first[1:], 80)
    seed()
    texts = ["".join(p.chat.reply(blind, "T", max_new_tokens=1)) for _ in range(50 * draws)]
    yield Counts(torch.bincount(torch.tensor([VOCAB.index(some) for some in texts]), minlength=80))


def of_send_reply(p, draws):
    writer, chatbot = short_sighted(), model("chat", 2)
    turns = [list(turn) for turn in dialogues()[:60:20]]
    asked = {"text": PLACES[2][:60], "turns": [], "temperature": 0, "max_new_tokens": 25, "top_k": None}
    for some_model, more in (
        (writer, {}),
        (writer, {"text": "T", "max_new_tokens": 300}),
        (writer, {"temperature": 2, "top_k": 1}),
        (writer, {"temperature": 1.5}),
        (writer, {"temperature": 1.5, "top_k": 3}),
        (chatbot, {"text": "Who are you?"}),
        (chatbot, {"text": "And you?", "turns": turns}),
        (chatbot, {"text": "And you?", "turns": turns[:1], "temperature": 1.2, "top_k": 5}),
        (writer, {"temperature": -1}),
        (writer, {"text": 7}),
    ):
        shown = []
        hook = some_model.token_embedding.register_forward_hook(lambda *_, shown=shown: shown.append(1))
        try:
            seed()
            app = p.chat.make_page(some_model)
            response = app.test_client().post("/reply", json=asked | more)
            yield [response.status_code, response.mimetype]
            parts = []
            for part in response.iter_encoded():
                parts.append(part)
                if len(parts) == 1:
                    yield AtMost(len(shown))
            yield b"".join(parts).decode("utf-8")
        finally:
            hook.remove()


def of_format_turn(p, draws):
    for question, answer in [*dialogues(), ("", "Good day."), ("Why?", "")]:
        yield p.chat.format_turn(question, answer)


def of_answer_targets(p, draws):
    number_of = {character: number_ for number_, character in enumerate(VOCAB)}
    for question, answer in dialogues()[::5]:
        start = f"You: {question}\nLewis:"
        tokens = torch.tensor([number_of[character] for character in f"{start} {answer}\n\n"])
        given = tokens.clone()
        yield p.chat.answer_targets(given, len(start))
        yield given


def of_chat_prompt(p, draws):
    turns = [list(dialogues()[number_]) for number_ in (0, 40, 0, 7, 100, 100, 3, 60)]
    for some in (turns, turns[::-1], turns[:1], turns[:3], []):
        some = [tuple(turn) for turn in some]
        lengths = [len(p.chat.format_turn(*turn)) for turn in some]
        for question in ("And you?", "", dialogues()[9][0]):
            alone = len(f"You: {question}\nLewis:")
            fitting = [alone + sum(lengths[-count:]) for count in range(1, len(some) + 1)]
            for room in (0, 20, 136, 500, 5000, *fitting, *(length - 1 for length in fitting)):
                given = list(some)
                yield p.chat.chat_prompt(given, question, room)
                yield given == some


REALISTIC = {
    "load_text": of_load_text,
    "get_vocab": of_get_vocab,
    "create_encode_mapping": of_create_encode_mapping,
    "create_decode_mapping": of_create_decode_mapping,
    "encode": of_encode,
    "decode": of_decode,
    "split_data": of_split_data,
    "get_batch": of_get_batch,
    "BigramLanguageModel.forward": of_bigram_forward,
    "BigramLanguageModel.generate": of_bigram_generate,
    "write_text": of_write_text,
    "train_step": of_train_step,
    "attention": of_attention,
    "SelfAttention.forward": of_part(lambda block: block.attention),
    "FeedForward.forward": of_part(lambda block: block.feed_forward),
    "Block.forward": of_part(lambda block: block),
    "LewisGPT.forward": of_gpt_forward,
    "LewisGPT.generate": of_gpt_generate,
    "pick_next": of_pick_next,
    "reply": of_reply,
    "make_page.send_reply": of_send_reply,
    "format_turn": of_format_turn,
    "answer_targets": of_answer_targets,
    "chat_prompt": of_chat_prompt,
}


# ---------------------------------------------------------------- the score


def table(results: list[tuple[Task, list[Edit]]]) -> str:
    rows = []
    for task, tried in results:
        counted = [edit for edit in tried if edit.change]
        rows.append((task.step, f"`{task.function}`", len(tried), len(counted), sum(edit.caught for edit in counted)))
    rows.append(("", "all", *(sum(column) for column in list(zip(*rows))[2:])))
    lines = ["| step | function | edits | that change something | caught |", "| --- " * 5 + "|"]
    return "\n".join(lines + ["| " + " | ".join(map(str, row)) + " |" for row in rows])


def shown(edit: Edit) -> str:
    """An edit to read: what it changes, and its function without the docstring."""
    (function,) = ast.parse(edit.code).body
    if ast.get_docstring(function):
        del function.body[0]
    return f"# {edit.words}: {edit.change or 'changes nothing'}\n{ast.unparse(function)}\n"


def main() -> None:
    parser = argparse.ArgumentParser(description="Tests the checks by mutation.")
    parser.add_argument("--step", type=int, help="this step alone")
    parser.add_argument("--survivors", type=Path, metavar="FOLDER", help="write the edits that no check caught there")
    parser.add_argument(
        "--equal", type=int, default=0, metavar="N", help="show N edits of each step that change nothing"
    )
    parser.add_argument("--pages", action="store_true", help="put the score into docs/teaching.md")
    args = parser.parse_args()
    results = []
    for task in tasks():
        if args.step not in (None, task.step):
            continue
        begin = time.perf_counter()
        tried = try_edits(task)
        results.append((task, tried))
        survivors = [edit for edit in tried if edit.survives]
        equal = [edit for edit in tried if not edit.change]
        print(
            f"Step {task.step}, {task.function}: {len(tried)} edits, {len(tried) - len(equal)} change something, "
            f"{len(survivors)} of these are not caught ({time.perf_counter() - begin:.0f} s)",
            flush=True,
        )
        for edit in survivors + equal[:: max(1, len(equal) // args.equal)] if args.equal else survivors:
            print(shown(edit), flush=True)
        if args.survivors:
            args.survivors.mkdir(parents=True, exist_ok=True)
            path = args.survivors / f"step{task.step:02}.txt"
            path.write_text("\n".join(map(shown, survivors)), encoding="utf-8")
    print(table(results))
    if args.pages and args.step is None:
        page = fill(TEACHING.read_text(encoding="utf-8"), "mutants", table(results))
        temporary = TEACHING.with_name("unfinished-teaching.md")
        temporary.write_text(page, encoding="utf-8", newline="\n")
        temporary.replace(TEACHING)


def fill(page: str, name: str, part: str) -> str:
    begin, end = f"<!-- begin {name} -->", f"<!-- end {name} -->"
    before, rest = page.split(begin)
    return f"{before}{begin}\n{part}\n{end}{rest.split(end)[1]}"


if __name__ == "__main__":
    main()
