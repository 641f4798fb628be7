"""Where in the learner's code an error came from: the expression, the values in it, and what it called.

From Python 3.11 on, a traceback knows the columns of the failing expression. On Python 3.10 it only knows the line, so
everything on that line is looked at.
"""

import ast
import builtins
import dis
import numbers
import re
import types

import torch

from lewisgpt.checks.explain import kind, show
from lewisgpt.learner import full_name, functions, is_learners, is_step, source_of

# What can be worked out a second time without changing anything: these methods and functions.
PURE = {"view", "reshape", "flatten", "transpose", "permute", "squeeze", "unsqueeze", "softmax", "log_softmax", "size"}
PURE |= set("long float tolist item numel dim detach clone sqrt arange zeros ones tril".split())
PURE_FUNCTIONS = {"len", "int", "float", "min", "max", "range", "str", "abs", "round"}
IMPURE = ast.Lambda | ast.Await | ast.NamedExpr | ast.Yield | ast.YieldFrom | ast.Starred | ast.GeneratorExp
IMPURE |= ast.ListComp | ast.SetComp | ast.DictComp


def unknown():
    """Stands for a value that isn't known."""


class Place:
    """Where the learner's function failed: the expression, and the values in it."""

    def __init__(self, trace: types.TracebackType, around: types.FrameType, text: str):
        frame = trace.tb_frame
        self.frame, self.line = around, trace.tb_lineno
        known = {**around.f_locals, **frame.f_locals}  # a comprehension knows what its function knows
        self.local = {name: value for name, value in known.items() if name.isidentifier() and not name.startswith("__")}
        self.names = {**vars(builtins), **frame.f_globals, **self.local}
        self.tree = functions(source_of(frame.f_code.co_filename))[full_name(around.f_code)]
        self.function = self.tree.name
        node = expression(trace, self.tree)
        self.statement = statement(self.tree, node, self.line)
        self.nodes = [node] if node else candidates(trace, self.statement, text)
        self.node = self.nodes[0] if len(self.nodes) == 1 else self.statement
        self.itself = Called(self)
        self.called = None  # the function of the course's programs in which the expression stopped

    def first(self, kind_of_node):
        """The failing expression if it's of this kind; on Python 3.10, the first of this kind on the line. Or None."""
        return next((node for node in self.nodes if isinstance(node, kind_of_node)), None)

    def call(self, *names: str) -> ast.Call | None:
        """The failing call, if it's one of a function of these names."""
        return next((n for n in self.nodes if isinstance(n, ast.Call) and called_name(n) in names), None)

    def value(self, node: ast.AST):
        """The value of an expression that can be worked out again without changing anything; if not, `unknown`."""
        for part in ast.walk(node):
            if isinstance(part, ast.Call):
                pure = PURE if isinstance(part.func, ast.Attribute) else PURE_FUNCTIONS
                if called_name(part) not in pure:
                    return unknown
            elif isinstance(part, IMPURE):
                return unknown
        try:
            with torch.no_grad():
                return eval(ast.unparse(node), dict(self.names))
        except Exception:
            return unknown

    def works_with(self, node: ast.AST) -> list[ast.AST]:
        """The parts that an expression was working with; itself, if it was done and its value was used."""
        stored = isinstance(getattr(node, "ctx", None), ast.Store)
        return operands(node) if stored or self.value(node) is unknown else [node]

    def values(self) -> dict[str, object]:
        """What the failing expression works with, as far as it's known: each part as it is written, with its value."""
        found = {}

        def add(part: ast.AST):
            value = self.value(part)
            if value is unknown:
                for inner in [] if isinstance(part, ast.Call) else ast.iter_child_nodes(part):
                    add(inner)
            elif set(names_in(part)) - {"self"} - set(vars(builtins)):
                if not isinstance(value, types.ModuleType | torch.nn.Module) or isinstance(value, torch.nn.ModuleList):
                    if not is_function(value) or text_of(part) in self.local:
                        found.setdefault(text_of(part), value)

        for node in self.nodes:
            owner = [node.func.value] if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) else []
            for part in [*self.works_with(node), *owner]:
                add(part)
        return found

    def here(self) -> str:
        """A sentence about these values."""
        known = [f"{name} is {what(value)}" for name, value in list(self.values().items())[:4]]
        return f"Here {' and '.join(filter(None, [', '.join(known[:-1]), known[-1]]))}." if known else ""

    def made(self, node: ast.AST) -> ast.AST | None:
        """The expression that gave this name its value above the line, or None."""
        lines = [part for part in ast.walk(self.tree) if isinstance(part, ast.Assign) and part is not self.statement]
        if isinstance(node, ast.Name):
            lines = [
                s for s in lines if node.id in (n.id for t in s.targets for n in ast.walk(t) if type(n) is ast.Name)
            ]
            before = [line for line in lines if line.lineno <= self.line]
            return next((line.value for line in before[::-1] or lines), None)  # in a loop, it may be further down
        return None


class Called:
    """A function of the course's programs, and what it was given: one that a step called, or a step itself."""

    def __init__(self, place: Place, frame: types.FrameType | None = None):
        inside = frame or place.frame
        whole = full_name(inside.f_code)
        self.tree = functions(source_of(inside.f_code.co_filename))[whole]
        self.name = whole if whole.endswith("forward") else self.tree.name  # there are several
        if re.search(r"tests_\w+\.py$", inside.f_code.co_filename):
            self.name = "The model"  # what stands in for it in a check
        words = [a for a in [*self.tree.args.args, *self.tree.args.kwonlyargs] if a.arg not in ("self", "cls")]
        self.hints = {word.arg: ast.unparse(word.annotation) for word in words if word.annotation}
        changed = {n.id for n in ast.walk(self.tree) if isinstance(n, ast.Name) and not isinstance(n.ctx, ast.Load)}
        local = inside.f_locals
        self.values = {w.arg: local[w.arg] for w in words if w.arg in local and w.arg not in changed}
        call = place.first(ast.Call) if frame and len(place.nodes) == 1 else None
        given = [*zip(words, call.args), *((word, word.value) for word in call.keywords)] if call else []
        self.values |= {word.arg: v for word, node in given if (v := place.value(node)) is not unknown}
        docstring = (ast.get_docstring(self.tree) or "").splitlines()
        self.example = next((line.strip() for line in docstring[::-1] if "->" in line), "").split(". ")[-1]

    def misfits(self) -> list[str]:
        """The names of what isn't as the first line of the function says."""
        return [name for name, value in self.values.items() if not fits(value, self.hints.get(name, "?"))]


def find(traces: list[types.TracebackType], text: str) -> Place | None:
    """The place in the step under test. What it calls of another step is right, as that has passed."""
    codes = [trace.tb_frame.f_code for trace in traces]
    own = [number for number, code in enumerate(codes) if is_learners(code)]
    if not own:
        return None
    last, step = own[0], full_name(codes[own[0]])
    for number in own:
        if is_step(codes[number]) and full_name(codes[number]) != step:
            break
        last = number
    same = [n for n in own if n <= last and full_name(codes[n]) == full_name(codes[last])]
    around = [n for n in same if not codes[n].co_name.startswith("<")] or [last]
    place = Place(traces[last], traces[around[-1]].tb_frame, text)
    for trace in traces[last + 1 :]:
        if re.search(r"(train|gpt|chat|parts|tests_\w+)\.py$", trace.tb_frame.f_code.co_filename):
            place.called = Called(place, trace.tb_frame)
            break
    return place


def expression(trace: types.TracebackType, tree: ast.AST) -> ast.AST | None:
    """The part of the program that Python was working out: the smallest around its columns. None on Python 3.10."""
    positions = list(getattr(trace.tb_frame.f_code, "co_positions", list)())
    if not positions or None in (place := positions[trace.tb_lasti // 2]):
        return None
    first, last, start, end = place
    around = [
        node
        for node in ast.walk(tree)
        if isinstance(node, ast.expr | ast.stmt)
        and (node.lineno, node.col_offset) <= (first, start)
        and (last, end) <= (node.end_lineno, node.end_col_offset)
    ]
    smallest = around[-1] if around else None
    if isinstance(smallest, ast.For):  # it begins: what is gone through?
        return smallest.iter
    return None if isinstance(getattr(smallest, "body", None), list) else smallest


KIND_OF = {"LOAD_ATTR": ast.Attribute, "LOAD_METHOD": ast.Attribute, "LOAD": ast.Name, "CALL": ast.Call}
KIND_OF |= {"PRECALL": ast.Call, "BINARY_SUBSCR": ast.Subscript, "STORE_SUBSCR": ast.Subscript}
KIND_OF |= {"BINARY": ast.BinOp | ast.AugAssign, "INPLACE": ast.AugAssign, "UNARY": ast.UnaryOp, "UNPACK": ast.Tuple}
KIND_OF |= {"COMPARE": ast.Compare, "CONTAINS": ast.Compare}


def candidates(trace: types.TracebackType, around: ast.AST, text: str) -> list[ast.AST]:
    """On Python 3.10: what on the line it may have been, by the kind of what Python was doing."""
    done = [step for step in dis.get_instructions(trace.tb_frame.f_code) if step.offset <= trace.tb_lasti]
    doing = done[-1]
    kind_of_node = KIND_OF.get(doing.opname, KIND_OF.get(doing.opname.split("_")[0], ast.AST))
    found = [node for node in ast.walk(around) if isinstance(node, kind_of_node)]
    named = [n for n in found if getattr(n, "attr", getattr(n, "id", None)) == str(doing.argval)]
    named = named or [n for n in found if isinstance(n, ast.Call) and f"{called_name(n)}()" in text]
    return named or found or list(ast.walk(around))


def statement(tree: ast.AST, node: ast.AST | None, line: int) -> ast.AST:
    """The smallest statement around that line; of a loop or an if only its head."""
    first, last = (node.lineno, node.end_lineno) if node else (line, line)
    around = [s for s in ast.walk(tree) if isinstance(s, ast.stmt) and s.lineno <= first and last <= s.end_lineno]
    smallest = min(around[::-1], key=lambda s: s.end_lineno - s.lineno)
    head = getattr(smallest, "test", getattr(smallest, "iter", None))
    return head if head and hasattr(smallest, "body") else smallest


def operands(node: ast.AST) -> list[ast.AST]:
    """The parts of an expression whose values it works with."""
    if isinstance(node, ast.Call):
        given = [*node.args, *(word.value for word in node.keywords)]
        return [part for arg in given for part in (arg.elts if isinstance(arg, ast.List | ast.Tuple) else [arg])]
    if isinstance(node, ast.Subscript):
        edges = [node.slice.lower, node.slice.upper] if isinstance(node.slice, ast.Slice) else [node.slice]
        return [node.value, *filter(None, edges)]
    if isinstance(node, ast.Compare):
        return [node.left, *node.comparators]
    if hasattr(node, "generators"):
        return [node.generators[0].iter]
    parts = [getattr(node, name, None) for name in ("left", "right", "operand", "target", "value")]
    return [part for part in parts if isinstance(part, ast.AST)] or [node]


def names_in(node: ast.AST) -> list[str]:
    """The names in an expression; self.x counts as one."""
    return [text_of(n) for n in ast.walk(node) if isinstance(n, ast.Name) or text_of(n).startswith("self.")]


def text_of(node: ast.AST, limit: int = 60) -> str:
    text = ast.unparse(node)
    return text if len(text) <= limit else text[: limit - 3] + "..."


def called_name(call: ast.Call) -> str:
    return call.func.attr if isinstance(call.func, ast.Attribute) else getattr(call.func, "id", "")


def is_function(value) -> bool:
    return callable(value) and not isinstance(value, torch.nn.Module) and value is not unknown


def what(value) -> str:
    """The value in a beginner's words: its number or its text, or how much is in it. It never fails."""
    try:
        return words_for(value)
    except Exception:  # it has a __len__ of its own, for example
        return f"something of the type {type(value).__name__}"


def words_for(value) -> str:
    if value is None or value is ... or isinstance(value, bool):
        return "three dots (...)" if value is ... else str(value)
    if type(value) in (int, float, str):
        return f"the {'string' if type(value) is str else 'number'} {show(value, 24)}"
    if is_function(value) and hasattr(value, "__name__"):
        return f"the {'class' if isinstance(value, type) else 'function'} {value.__name__}"
    if isinstance(value, torch.Size):
        return f"the shape {tuple(value)}"
    if isinstance(value, torch.nn.ModuleList):
        return f"a list of {len(value)} layers"
    if type(value) in (list, tuple, set, dict) and not all(isinstance(part, torch.Tensor) for part in value):
        plural = {int: "numbers", float: "numbers", str: "strings", list: "lists", tuple: "tuples"}
        sorts = {plural.get(type(part), "things") for part in value}
        things = sorts.pop() if len(sorts) == 1 else "things"
        return f"{kind(value)} of {len(value)} {things if len(value) > 1 else things[:-1]}"
    if type(value) in (list, dict) and not value:
        return f"an empty {'list' if type(value) is list else 'dictionary'}"
    return kind(value)


KINDS = {"int": numbers.Integral, "float": numbers.Real, "str": str, "list": list, "dict": dict, "Tensor": torch.Tensor}
KINDS |= {"LewisGPT": torch.nn.Module, "BigramLanguageModel": torch.nn.Module, "Optimizer": torch.optim.Optimizer}


def fits(value, hint: str) -> bool:
    """Whether a value is what a type hint of the course's programs says. Where that isn't known, it is."""
    for part in hint.split(" | ") if hint != "?" else []:
        head, *inner = re.findall(r"(?:\w+\.)?(\w+)", part)
        pieces = value[:1] if type(value) is list else []
        if type(value) is dict:
            pieces = [*list(value)[:1], *list(value.values())[:1]]
        if head == "None" and value is None or head != "None" and isinstance(value, KINDS.get(head, object)):
            if all(isinstance(piece, KINDS.get(word, object)) for piece, word in zip(pieces, inner)):
                return True
    return hint == "?"
