"""Plain words for an error that Python or PyTorch raises inside the learner's code.

The error and its traceback stay as they are. A note under it says what the values in the failing expression really
were, and what must be so as they are what they are. From Python 3.11 on, the traceback knows the columns of that
expression; before, everything on its line is looked at.
"""

import ast
import builtins
import dis
import difflib
import inspect
import io
import numbers
import re
import sys
import types

import torch

from lewisgpt.checks.comparing import shape
from lewisgpt.checks.explain import kind, message, show
from lewisgpt.learner import FUNCTION, full_name, functions, is_learners, is_step, source_of

# What can be worked out a second time without changing anything: these methods and functions.
PURE = {"view", "reshape", "flatten", "transpose", "permute", "squeeze", "unsqueeze", "softmax", "log_softmax", "size"}
PURE |= {"long", "float", "tolist", "item", "numel", "dim", "detach", "clone", "sqrt", "arange", "zeros", "ones", "tril"}
PURE_FUNCTIONS = {"len", "int", "float", "min", "max", "range", "str", "abs", "round"}
CHANGES_ITSELF = {"append", "sort", "reverse", "extend", "insert", "add", "update", "remove", "clear", "shuffle"}
BRACKETS = "The round brackets behind it are missing: they make the call."


class Place:
    """Where the learner's function failed: the expression, and the values in it."""

    def __init__(self, trace: types.TracebackType, around: types.FrameType):
        frame = trace.tb_frame
        source = source_of(frame.f_code.co_filename)
        self.function = around.f_code.co_name
        given = {**around.f_locals, **frame.f_locals}  # a comprehension knows what its function knows
        self.local = {n: v for n, v in given.items() if n.isidentifier() and not n.startswith("__")}
        self.names = {**vars(builtins), **frame.f_globals, **self.local}
        self.tree = functions(source)[full_name(around.f_code)]
        self.line = trace.tb_lineno
        node = expression(trace, self.tree)
        self.statement = statement(self.tree, node, self.line)
        self.nodes = [node] if node is not None else list(ast.walk(self.statement))
        self.node = node if node is not None else self.statement
        self.called = None  # what it called when it failed, if that is in a program of the course

    def parts(self, kind_of_node) -> list:
        """The failing expression if it is of this kind; on Python 3.10, all of this kind on the line."""
        return [node for node in self.nodes if isinstance(node, kind_of_node)]

    def value(self, node: ast.AST | None):
        """The value of an expression that can be worked out again without changing anything; if not, `unknown`."""
        for part in ast.walk(node) if node else [ast.Await()]:
            if isinstance(part, ast.Lambda | ast.Await | ast.NamedExpr | ast.Yield | ast.YieldFrom | ast.Starred):
                return unknown
            if isinstance(part, ast.ListComp | ast.SetComp | ast.DictComp | ast.GeneratorExp):
                return unknown
            if isinstance(part, ast.Call) and called_name(part) not in (
                PURE if isinstance(part.func, ast.Attribute) else PURE_FUNCTIONS
            ):
                return unknown
        try:
            with torch.no_grad():
                return eval(compile(ast.Expression(load(node)), "expression", "eval"), dict(self.names))
        except Exception:
            return unknown

    def values(self) -> dict[str, object]:
        """The names in the failing expression, and what belongs to self, with their values, in their order."""
        found = {}
        for node in ast.walk(self.node):
            of_self = isinstance(node, ast.Attribute) and isinstance(node.value, ast.Name) and node.value.id == "self"
            if isinstance(node, ast.Name) and isinstance(node.ctx, ast.Load) and node.id in self.names or of_self:
                value = self.value(node)
                if value is not unknown and not isinstance(value, types.ModuleType) and text_of(node) != "self":
                    if not callable(value) or isinstance(value, torch.nn.Module) or node.id in self.local:
                        found.setdefault(text_of(node), value)
        return found

    def call(self, *names: str) -> ast.Call | None:
        """The failing call, if it is one of a function of these names."""
        return next((node for node in self.parts(ast.Call) if called_name(node) in names), None)

    def arguments(self, call: ast.Call) -> list[tuple[str, object]]:
        """The text and the value of what stands in the brackets of a call."""
        return [(text_of(node), self.value(node)) for node in [*call.args, *(word.value for word in call.keywords)]]

    def made(self, node: ast.AST) -> ast.AST | None:
        """The expression that gave this name its value above the line, or None."""
        found = None
        for part in ast.walk(self.tree):
            if isinstance(part, ast.Assign) and part.lineno <= self.line and part is not self.statement:
                for target in part.targets:
                    if isinstance(target, ast.Name) and isinstance(node, ast.Name) and target.id == node.id:
                        found = part.value
        return found

    def is_there(self, name: str) -> bool:
        """Whether something of this name is called in the failing statement."""
        return any(isinstance(node, ast.Call) and called_name(node) == name for node in ast.walk(self.statement))


class Called:
    """The function of the course's programs in which the failing call ended, and what it was given."""

    def __init__(self, frame: types.FrameType, place: Place | None, error: BaseException):
        code = frame.f_code
        name = full_name(code)
        self.tree = functions(source_of(code.co_filename))[name]
        self.name, self.frame = self.tree.name, frame
        words = [a for a in [*self.tree.args.args, *self.tree.args.kwonlyargs] if a.arg not in ("self", "cls")]
        self.hints = {word.arg: ast.unparse(word.annotation) for word in words if word.annotation}
        changed = {n.id for n in ast.walk(self.tree) if isinstance(n, ast.Name) and not isinstance(n.ctx, ast.Load)}
        self.values = {w.arg: frame.f_locals[w.arg] for w in words if w.arg in frame.f_locals and w.arg not in changed}
        self.texts = {}
        call = next(iter(place.parts(ast.Call)), None) if place and len(place.nodes) == 1 else None
        if call:
            pairs = [*zip([word.arg for word in words], call.args), *((w.arg, w.value) for w in call.keywords)]
            for word, node in pairs:
                if place.value(node) is not unknown:
                    self.values[word], self.texts[word] = place.value(node), text_of(node)
        lines = (ast.get_docstring(self.tree) or "").splitlines()
        self.example = next((line.strip() for line in reversed(lines) if "->" in line), "")

    def misfits(self) -> list[str]:
        return [name for name, value in self.values.items() if not fits(value, self.hints.get(name, ""))]


def unknown():
    """Stands for a value that is not known."""


def text_of(node: ast.AST, limit: int = 60) -> str:
    text = ast.unparse(node)
    return text if len(text) <= limit else text[: limit - 3] + "..."


def load(node: ast.AST) -> ast.AST:
    """The same expression as one that is read."""
    copy = ast.parse(ast.unparse(node), mode="eval").body
    return copy


def called_name(call: ast.Call) -> str:
    return call.func.attr if isinstance(call.func, ast.Attribute) else getattr(call.func, "id", "")


def expression(trace: types.TracebackType, tree: ast.AST) -> ast.AST | None:
    """The part of the program that Python was working out: the smallest around its columns. None on Python 3.10."""
    positions = getattr(trace.tb_frame.f_code, "co_positions", list)()
    first, last, start, end = next(
        (place for number, place in enumerate(positions) if number == trace.tb_lasti // 2), [None] * 4
    )
    if None in (first, last, start, end):
        return None
    around = [
        node
        for node in ast.walk(tree)
        if isinstance(node, ast.expr | ast.stmt)
        and (node.lineno, node.col_offset) <= (first, start)
        and (last, end) <= (node.end_lineno, node.end_col_offset)
    ]
    smallest = around[-1] if around else None
    return None if hasattr(smallest, "body") and not isinstance(smallest, ast.IfExp) else smallest


def statement(tree: ast.AST, node: ast.AST | None, line: int) -> ast.AST:
    """The smallest statement around that line; of a loop or an if only its head."""
    first, last = (node.lineno, node.end_lineno) if node is not None else (line, line)
    around = [s for s in ast.walk(tree) if isinstance(s, ast.stmt) and s.lineno <= first and last <= s.end_lineno]
    smallest = min(reversed(around), key=lambda s: s.end_lineno - s.lineno)
    if hasattr(smallest, "body") and hasattr(smallest, "test"):
        return smallest.test
    return smallest.iter if isinstance(smallest, ast.For) else smallest


def what(value) -> str:
    """The value in a beginner's words: its number or its text, or how much is in it."""
    if value is None or value is ...:
        return "None" if value is None else "three dots (...)"
    if type(value) in (int, float, bool, str):
        return f"the {'string' if type(value) is str else 'number'} {show(value, 24)}".replace("the number T", "T")
    if type(value) in (list, tuple, set, dict) and value and not all(isinstance(v, torch.Tensor) for v in value):
        kinds = {type(part) for part in value}
        plural = {int: "numbers", float: "numbers", str: "strings", list: "lists", tuple: "tuples"}
        things = plural.get(kinds.pop(), "things") if len(kinds) == 1 else "things"
        return f"{kind(value)} of {len(value)} {things}" if len(value) > 1 else kind(value)
    if isinstance(value, type):
        return f"a class, {value.__name__}"
    return kind(value)


def is_function(value) -> bool:
    return callable(value) and not isinstance(value, torch.nn.Module) and value is not unknown


def fits(value, hint: str) -> bool:
    """Whether a value is what a type hint of the course's programs says. Where that isn't known, it is."""
    known = {"int": numbers.Integral, "float": numbers.Real, "str": str, "list": list, "dict": dict}
    known |= {"Tensor": torch.Tensor, "LewisGPT": torch.nn.Module, "BigramLanguageModel": torch.nn.Module}
    known |= {"Optimizer": torch.optim.Optimizer}

    def fits_one(head: str, inner: str) -> bool:
        if head == "None":
            return value is None
        if not isinstance(value, known.get(head.split(".")[-1], object)):
            return False
        first = list(value)[:1] + list(value.values())[:1] if type(value) is dict else value[:1] if head == "list" else []
        return all(isinstance(part, known.get(word, object)) for part, word in zip(first, re.findall(r"\w+", inner)))

    return any(fits_one(*(part + "[").split("[")[:2]) for part in hint.split(" | "))


# ---------------------------------------------------------------- where it was, and what to say


def note(error: BaseException) -> str | None:
    """What to say under this error, or None where there is nothing to say."""
    traces = []
    trace = error.__traceback__
    while trace:
        traces.append(trace)
        trace = trace.tb_next
    if isinstance(error, AssertionError) and re.match("test_|check_", traces[-1].tb_frame.f_code.co_name):
        return None  # a check has spoken already
    place = find(traces, error)
    if place is None:
        return wrong_call(error)
    try:
        text = f"{type(error).__name__}: {error}"
    except Exception:  # it was raised with something that can't be shown
        text = type(error).__name__
    for rule in IN_WHAT_WAS_CALLED if place.called else RULES:
        try:
            words = rule(error, text, place)
        except Exception:  # a value that can't be compared, for example: then another rule may know something
            continue
        if words:
            return message(*kept(words, place))
    return message(*i_cannot_tell(place))


def find(traces: list[types.TracebackType], error: BaseException) -> Place | None:
    """The place in the step under test. What it calls of another step is right, as that has passed."""
    codes = [trace.tb_frame.f_code for trace in traces]
    own = [number for number, code in enumerate(codes) if is_learners(code)]
    if not own:
        return None
    deepest, step = own[0], full_name(codes[own[0]])
    for number in own:
        if is_step(codes[number]) and full_name(codes[number]) != step:
            break
        deepest = number
    around = next(
        (
            traces[number].tb_frame
            for number in range(deepest, -1, -1)
            if codes[number].co_filename == codes[deepest].co_filename
            and full_name(codes[number]) == full_name(codes[deepest])
            and not codes[number].co_name.startswith("<")
        ),
        traces[deepest].tb_frame,
    )
    place = Place(traces[deepest], around)
    below = [t.tb_frame for t, code in zip(traces, codes) if re.search(r"(train|gpt|chat)\.py$", code.co_filename)]
    below = [frame for frame in below[below.index(traces[deepest].tb_frame) + 1 :] if full_name(frame.f_code)]
    if below and not isinstance(error, RecursionError):
        place.called = Called(below[0], place, error)
    place.itself = Called(around, None, error)
    return place


def wrong_call(error: BaseException) -> str | None:
    """The check could not even call the function."""
    text = str(error)
    if "generator raised StopIteration" in text:
        return message("A generator that is at its end says return.", "Python itself makes a StopIteration of that.")
    if isinstance(error, TypeError) and "argument" in text:
        name = text.split("(")[0].split(".")[-1]
        return message(
            f"The check couldn't call {name}.",
            f"Keep its first line, which begins with def {name}, just as it was, with the names in the brackets.",
        )
    if isinstance(error, AttributeError | NotImplementedError):
        return message(
            "The model lacks a method, or it's in the wrong place.",
            "forward and generate belong inside the class: their def is four spaces further in than class.",
        )
    return None


def kept(words, place: Place) -> list[str]:
    """The words without an order to look up what is on the line already."""
    return [
        sentence
        for sentence in words
        if not (found := re.search(r"[Ll]ook up (?:\w+\.)*(\w+)", sentence)) or not place.is_there(found[1])
    ]


def i_cannot_tell(place: Place) -> list[str]:
    values = [f"{name} is {what(value)}" for name, value in list(place.values().items())[:4]]
    return [
        f"Python stopped in this expression: {text_of(place.node)}.",
        f"In it, {', '.join(values[:-1])}{' and ' if values[1:] else ''}{values[-1]}." if values else "",
        "I can't tell what you meant.",
    ]


def operands(node: ast.AST) -> list[ast.AST]:
    """The parts of an expression whose values it works with."""
    if isinstance(node, ast.Call):
        return [*node.args, *(word.value for word in node.keywords)]
    fields = {
        ast.Attribute: ["value"],
        ast.Subscript: ["value", "slice"],
        ast.BinOp: ["left", "right"],
        ast.AugAssign: ["target", "value"],
        ast.UnaryOp: ["operand"],
        ast.FormattedValue: ["value"],
    }
    if isinstance(node, ast.Compare):
        return [node.left, *node.comparators]
    if isinstance(node, ast.Call):
        return [*node.args, *(word.value for word in node.keywords)]
    return [getattr(node, name) for name in fields.get(type(node), [])] or [node]


# ---------------------------------------------------------------- what was called stopped: was it given the right things?

WAYS = [  # what it is, what it should be, and how to make the one of the other
    (torch.Tensor, "list", "tolist() makes a list of a tensor."),
    (numbers.Number, "list", "Square brackets make a list, also of a single thing."),
    (str, "list", "train.encode makes tokens of a text."),
    (list, "list", "It's a list of lists here: take the one row out of it first, with [0]."),
    (list, "Tensor", "torch.tensor makes a tensor of a list."),
    (tuple, "Tensor", "Take the tuple apart first."),
]


def missing_in_called(error, text, place):
    """A dictionary that was handed on has not what was looked up in it."""
    called = place.called
    if not isinstance(error, KeyError) or called.misfits():
        return None
    key = error.args[0]
    for name, value in called.values.items():
        if isinstance(value, dict) and key not in value:
            return (
                f"{called.name} looked up {show(key)}, and the {name} that it was given doesn't have it.",
                f"Its keys are like these: {show(list(value)[:5])}." if value else "It's empty.",
                "model.vocab doesn't have that character: what of the prompt can be encoded at all?"
                if isinstance(key, str) and "prompt" in place.local
                else "",
            )


def misfit(error, text, place):
    """It was given something else than its first line says."""
    called = place.called
    wrong = called.misfits()
    if not wrong:
        return None
    name, names = wrong[0], list(called.values)
    value, hint = called.values[name], called.hints[name]
    given = called.texts.get(name, name)
    start = f"{called.name} got {what(value)} as {name}, and its first line says {name}: {hint.split(' | ')[0]}."
    for other in names:
        if other != name and fits(value, called.hints.get(other, "?")) and fits(called.values[other], hint):
            return start, f"Look at the order: {', '.join(called.hints)}."
    if is_function(value):
        return start, f"{given} is a function. {BRACKETS}"
    ways = [way for is_a, should, way in WAYS if isinstance(value, is_a) and hint.startswith(should)]
    if isinstance(value, list) and value and not isinstance(value[0], list):
        ways = []
    return start, *ways[:1]


def tokens_in_called(error, text, place):
    """A table was asked for tokens that it does not have, or that are none."""
    called = place.called
    for name, value in called.values.items():
        if isinstance(value, list) and not value and name == "tokens":
            return f"{called.name} got an empty list as tokens.", "With nothing to read, show it the token 0."
        if not shape(value):
            continue
        if "scalar types" in text and value.is_floating_point():
            return (
                f"The {name} that {called.name} got holds numbers with a decimal point, and tokens are whole numbers.",
                "Make it with dtype=torch.long.",
            )
        if "index out of range" in text and not value.is_floating_point():
            return (
                f"The table has no row for the token {value.max()}, which is in the {name} that {called.name} got.",
                "Tokens are drawn from the vocabulary: that's the last dimension of the prediction.",
            )
        if "infer output dtype" in text:
            return (
                f"{called.name} got whole numbers, which look like tokens.",
                "The embedding makes numbers of them: that comes before the norm and the blocks.",
            )


def in_called(error, text, place):
    """The facts: what it was given, and what it takes."""
    called = place.called
    tensors = {name: value for name, value in called.values.items() if shape(value)}
    if {len(shape(value)) for value in tensors.values()} == {3, 4} and len(tensors) > 2:
        name, value = next((n, v) for n, v in tensors.items() if v.dim() == 3)
        other = next(n for n, v in tensors.items() if v.dim() == 4)
        return (
            f"{called.name} got {name} with the shape {tuple(value.shape)}, but {other} has "
            f"{tuple(tensors[other].shape)}.",
            f"Was {name} split into heads, as {other} was?",
        )
    values = [f"{name} is {what(value)}" for name, value in called.values.items() if value is not None]
    return (
        f"{called.name} stopped with what it got here: {'; '.join(values[:3])}." if values else "",
        f"What it takes: {called.example}." if called.example else "",
        "Compare the two. I can't tell which of them isn't what you meant.",
    )


IN_WHAT_WAS_CALLED = [missing_in_called, misfit, tokens_in_called, in_called]


# ---------------------------------------------------------------- the words that go with what the error says

SAYINGS = [  # what the error says, the two sentences; {} is what the brackets in the first stand for
    (r"^generator raised StopIteration", "A generator that is at its end says return.", ""),
    ("invalid mode", "The second thing that open() takes is the mode, such as \"r\".", 'The encoding needs its name: encoding="utf-8".'),
    ("closed file", "The file is closed already: with closes it at the end of its block.", "Read while it's open: that line stands four spaces further in than with."),
    ("UnsupportedOperation", "The file is open, but not for reading.", 'Look at the mode: open() should get "r".'),
    ("UnicodeDecodeError", "The bytes of the file are read in the wrong code.", 'Tell open() that it is in encoding="utf-8".'),
    ("not compiled with CUDA|no NVIDIA driver|No CUDA GPUs", "This computer has no graphics card that PyTorch can use, but the code asks for one.", "Ask the model where it is: the guide has a line for that, with device in it."),
    ("same device|Placeholder storage", "One tensor is on the graphics card, and another isn't.", "Make the new one where the model is: look up device."),
    (r"bad operand type for unary \+", "A plus sign stands in front of something that is no number.", "Is there =+ where += should be?"),
    ("changed size during iteration", "A loop goes through a dictionary that is changed at the same time.", "Make a new, empty one before the loop."),
    ("can only optimize Tensors", "An optimizer was made of something that holds no weights.", "You needn't make one: use the one that you are given."),
    ("does not require grad", "This loss is cut off from the weights, so there's nothing to work out.", "Is the model called under no_grad, or was the loss changed by item() or detach()?"),
    ("backward through the graph a second time", "backward was called twice for the same loss.", "Once is enough: it works all the gradients out."),
    ("bitwise_xor", "^ is no power in Python.", "Look up **."),
    (r"\[ModuleList\] is missing", "This is a list of blocks, and a list can't be called.", "Go through it in a loop: one block at a time."),
    ("view size is not compatible", "After a transpose, the numbers no longer lie in the order that view needs.", "Look up reshape: it can put them in order."),
    ("infer dtype of generator", "torch.tensor wants a list.", "Put square brackets around the loop."),
    ("cannot be converted to type int64", "A tensor of whole numbers can't hold infinity.", "What cross_entropy leaves out is -100."),
    (r"can't assign an? (\w+) to a torch", "A tensor holds numbers only, and this is of the type {}.", "-100 is a number, without quotes."),
    ("shape of the mask", "A mask in square brackets must have all the dimensions of the scores.", "Look up masked_fill: it uses one mask for every head."),
    ("boolean masks", "masked_fill wants a mask of True and False, and got numbers.", "Compare the mask with 0 or 1: that makes True and False."),
    ("at least 2 dimensions", "tril wants a table, and it got a row.", "The mask has a row and a column for each place: T x T ones."),
    ("can't sum strings", "sum adds numbers only, and these are strings.", "Look up join()."),
    ("not enough arguments for format string|Replacement index", "The string has more gaps than things to fill them: each %s or {{}} needs one.", "Behind %, several stand in round brackets. format takes them one by one."),
    ("Invalid format specifier", "format is a function of Python, with a task of its own.", "To make a string of a turn: format_turn."),
    ("outside of request context", "There's a yield in this function, so it's a generator, and begins only after the request.", "Here, the generator comes from answer. Give it to Response, and return that."),
    (r"int\(\) base", "int() got two numbers, with a comma between them.", "In Python, a decimal number has a point: 0.5, and not 0,5."),
    ("n_sample", "torch.multinomial was asked for too many tokens at once.", "Draw one in each round of a loop."),
    ("selected index k out of range", "topk was asked for more numbers than there are.", "Ask for the smaller one of two numbers: look up min."),
    ("random_ expects 'from'", "torch.randint has no number to choose from: its upper limit is too low.", "Is there a number in your code where batch_size or context_length belongs?"),
    ("object has no attribute 'strip'", "Response got two things to send: the second one in its brackets is the status.", "Give it only what answer returns, the generator, and the mimetype by its name."),
]  # fmt: skip


def saying(error, text, place):
    for pattern, first, second in SAYINGS:
        if found := re.search(pattern, text):
            return first.format(*found.groups()), second


def no_file(error, text, place):
    if isinstance(error, FileNotFoundError):
        name = str(error.filename)
        hint = f"Without the quotes, {name} is the variable, and its value names the file."
        return f'open looked for a file that is called "{name}".', hint if name in place.names else "Open path."


def compares(error, text, place):
    if isinstance(place.statement, ast.Expr) and isinstance(place.statement.value, ast.Compare):
        return (
            "This line compares two things and stores nothing.",
            "== asks whether they are equal. To store, write a single =.",
        )


def calls_itself(error, text, place):
    if isinstance(error, RecursionError):
        parts = list(getattr(place.local.get("self"), "_modules", {}))
        return (
            f"{place.function} calls itself, and that one calls itself again, without an end.",
            "Call the model, self(...), for the prediction." if place.function == "generate" else "",
            f"Inside it, self(...) is forward again. The parts of the model: {', '.join('self.' + p for p in parts)}."
            if place.function == "forward"
            else "",
        )


# ---------------------------------------------------------------- names


def unset(error, text, place):
    """A name of the function's own that has no value yet."""
    if not isinstance(error, UnboundLocalError):
        return None
    name = error.name or re.search(r"'(\w+)'", text)[1]
    targets = getattr(place.statement, "targets", [getattr(place.statement, "target", None)])
    start = f"In {place.function}, {name} is used before it has a value."
    if owner := module_with(name, place):
        return start, f"Do you mean the function {owner}.{name}?"
    if any(isinstance(target, ast.Name) and target.id == name for target in targets):
        tensors = [n for n, value in place.local.items() if shape(value) and n not in place.itself.hints]
        return (
            f"This line makes {name}, and it needs {name} for that, which has no value yet.",
            f"Has what you mean another name here: is it {' or '.join(tensors[:2])}?" if tensors else "",
        )
    if name in place.names:
        return start, f"A name that the function sets somewhere is its own: the {name} outside is hidden."
    made = [n.lineno for n in ast.walk(place.tree) if isinstance(n, ast.Name) and n.id == name and is_stored(n)]
    if min(made, default=0) > place.line:
        return start, "It gets its value further down."
    return start, "It gets its value in an if or a loop only, which Python didn't go through. Set it before."


def is_stored(node: ast.Name) -> bool:
    return isinstance(node.ctx, ast.Store)


def unknown_name(error, text, place):
    if not isinstance(error, NameError):
        return None
    name, me = error.name or re.search(r"'(\w+)'", text)[1], place.local.get("self")
    start = f"{place.function} knows no {name}."
    near = difflib.get_close_matches(name, [n for n in place.local if n != "self"], n=1, cutoff=0.7)
    behind = [n for n in ast.walk(place.statement) if isinstance(n, ast.Attribute) and text_of(n.value) == name]
    if name == "utf":
        return start, 'The name of the encoding is a string, with quotes: "utf-8".'
    if name in ("inf", "nan"):
        return f"Python knows no {name} by itself.", f'Look up float: it makes one of the string "{name}" or "-{name}".'
    if name == "self":
        return f"{place.function} belongs to no class, so there's no self in it.", knows(place)
    if name == "model" and me is not None:
        return "No model is known by that name here.", "Inside its own class, the model is called self."
    if me is not None and (hasattr(me, name) or name in dir(type(me))):
        return f"{name} belongs to the model.", f"Write self in front: inside a method, it's called self.{name}."
    for owner, value in place.local.items():
        if isinstance(value, torch.nn.Module) and hasattr(value, name):
            return f"There's no {name} on its own.", f"It belongs to the model: put {owner} and a dot in front."
    if near:
        return start, f"Did you mean {near[0]}?"
    if owner := module_with(name, place):
        return f"There's no {name} on its own.", f"It belongs to {owner}: write {owner}.{name}."
    if name == "request":
        return "request belongs to Flask, and isn't imported here.", "page.asked() returns what the browser asked for."
    if behind and (name in sys.stdlib_module_names or name in ("np", "numpy")):
        what_to_import = "numpy as np" if name == "np" else name
        return f"{name} is a library, and not imported here.", f"At the top of the file, write: import {what_to_import}"
    if SYNONYMS.get(name) in place.names or hasattr(me, SYNONYMS.get(name, "?")):
        return start, f"What other courses call {name} is {SYNONYMS[name]} here."
    near = difflib.get_close_matches(name, [n for n in place.names if not n[:1].isupper()], n=1, cutoff=0.8)
    return start, f"Did you mean {near[0]}?" if near else knows(place)


SYNONYMS = {"block_size": "context_length", "stoi": "mapping", "itos": "mapping"}


def knows(place: Place) -> str:
    names = [name for name in place.local if name != "self"]
    return f"It knows what it's given, and what it has made: {', '.join(names[:12])}." if names else ""


def module_with(name: str, place: Place) -> str | None:
    """The name of an imported module that has such a function."""
    for owner in ("page", "train", "math", "F", "nn", "torch"):
        value = place.names.get(owner)
        if isinstance(value, types.ModuleType) and callable(getattr(value, name, None)) and name != "request":
            return owner


# ---------------------------------------------------------------- values that are never meant as they are


def as_it_is(error, text, place):
    """A function, a layer, a pair or None stands where something else was meant: what it is says why."""
    for node in place.nodes:
        for part in operands(node):
            value = place.value(part)
            if value is not unknown and (words := odd(part, value, node, text, place)):
                return words


def odd(part, value, node, text, place):
    name, made = text_of(part), place.made(part)
    behind_a_dot = isinstance(node, ast.Attribute)
    if value is ...:
        return f"{name} is still three dots (...).".replace("... is", "Here are"), (
            "In the hints, they stand for what you have to write."
        )
    if value is None and "None" in text:
        return nothing(part, name, made, place)
    if type(value).__module__ == "torch.return_types":
        return (
            f"{name} holds two things at once: values and indices, which are their places.",
            "Put a dot behind it, and say which of the two.",
        )
    if isinstance(value, tuple) and not isinstance(value, torch.Size) and "tuple" in text:
        return pair(name, value, made, place)
    if isinstance(value, torch.nn.Module) and (
        behind_a_dot and hasattr(torch.Tensor, node.attr) and not hasattr(value, node.attr) or type(value).__name__ in text
    ):
        if name in ("self", "model") or isinstance(node, ast.Subscript) and isinstance(value, torch.nn.ModuleList):
            return None
        layer = type(value).__name__
        if not any(value is module for module in getattr(place.local.get("self"), "modules", list)()):
            if hasattr(torch.nn.functional, layer.lower()):
                return (
                    f"{name} is a layer ({layer}), and not the numbers that it makes.",
                    f"nn.{layer} only makes one. Look up F.{layer.lower()}, which works on numbers at once.",
                )
        return (
            f"{name} is a part of the model ({layer}), and not the numbers that it makes.",
            "Call it like a function: what it works on stands in round brackets.",
        )
    if is_function(value) and re.search(r"function|method|'type'", text):
        if isinstance(node, ast.Subscript):
            return f"{name} is a function.", f"Call it with round brackets: {name}(...)."
        if isinstance(value, type) and behind_a_dot:
            return f"{name} is a function, and {node.attr} is no part of it.", "In its round brackets stands its argument."
        where = f"Where {name} was made, the round brackets are missing." if name in place.local else BRACKETS
        return f"{name} is a function, and not what it returns.", where


def pair(name, value, made, place):
    start = f"{name} is a tuple of {len(value)} things."
    if all(isinstance(part, str) for part in value) and len(value) == 2:
        return start, "A turn is a question and an answer: take them apart with two names and a comma."
    if isinstance(made, ast.Call) and isinstance(place.value(made.func), torch.nn.Module):
        return (
            start,
            "The model returns two things, the prediction and the loss.",
            "Take them apart with two names and a comma on the left.",
        )
    return start, "One of them stands at a place in square brackets; two names and a comma take both apart."


def nothing(part, name, made, place):
    """Where a None has come from."""
    if isinstance(made, ast.Call) and called_name(made) in CHANGES_ITSELF:
        changes = called_name(made)
        return f"{name} is nothing (None).", f"{changes} changes the list itself and returns None: don't keep that."
    if place.function in ("forward", "reply", "pick_next") and name in place.itself.hints:
        start = f"{name} is nothing (None): {place.function} is also called without it."
        if "embedding" in text_of(place.node) and "idx" in place.local:
            return start, "The tokens to look up are in idx."
        asked = [n for n in ast.walk(place.tree) if isinstance(n, ast.Compare) and text_of(n.left) == name]
        if any(isinstance(n.ops[0], ast.Is | ast.IsNot) for n in asked):
            return (
                start,
                f"An if with {name} is None goes in when there is none, and with is not None when there is one.",
                "Is yours the right way round, and before this line?",
            )
        return start, "Ask first whether it is None."
    if name not in place.local and name in place.names:
        return f"{name} is still None.", f"Set it, above {place.function}."
    if name == "loss":
        return "loss is nothing (None).", "The model returns a loss only when it gets the targets as well: x and y."
    return f"{name} is nothing (None).", "Look where it gets its value: a function without a return returns None."


# ---------------------------------------------------------------- what stands behind a dot

KNOWN_TYPES = {"a tensor": torch.Tensor, "a list": list, "a string": str, "a dictionary": dict, "a set": set}
KNOWN_TYPES |= {"an open file": io.TextIOWrapper}
INSTEAD = {  # of what sort it is and what was asked of it: what to look up
    (str, "append"): "To add to a string, look up +=.",
    (str, "add"): "To add to a string, look up +=.",
    (str, "read"): "It names a file: look up open().",
    (str, "read_text"): "It names a file: look up open().",
    (str, "sort"): "Look up sorted(): it makes a list.",
    (set, "sort"): "Look up sorted(): it makes a list.",
    (set, "append"): "To put something into a set, look up add.",
    (dict, "add"): "With {} it was made as an empty dictionary. Look up set().",
    (dict, "append"): "With {} it was made as an empty dictionary. Look up list().",
    (list, "join"): "The string that goes in between stands before the dot of join, and the list in its brackets.",
    (list, "items"): "To count along a list, look up enumerate.",
    (list, "add"): "Look up append().",
    (torch.Tensor, "append"): "To add to a tensor, look up torch.cat.",
    (torch.Tensor, "extend"): "To add to a tensor, look up torch.cat.",
    (torch.Tensor, "copy"): "Look up clone: it makes one.",
    (torch.Tensor, "index"): "Look up argmax for the place of the largest, or tolist().",
    (float, "backward"): "item() makes a number of the tensor: that comes last.",
    (torch.optim.Optimizer, "backward"): "backward belongs to the loss.",
    (torch.nn.Module, "device"): "But its weights have one: the guide has a line that asks for it.",
    (torch.nn.Module, "backward"): "backward belongs to the loss.",
    (torch.nn.Module, "step"): "step belongs to the optimizer.",
}


def attribute(error, text, place):
    """The name behind a dot isn't there."""
    if not isinstance(error, AttributeError):
        return None
    name = error.name or text.split("'")[-2]
    node = next((node for node in place.parts(ast.Attribute) if node.attr == name), None)
    if node is None:
        return None
    value = place.value(node.value)
    if value is unknown:
        value = getattr(error, "obj", unknown)
    owner = text_of(node.value)
    if isinstance(value, types.ModuleType):
        other = module_with(name, place)
        return f"{owner} has no {name}.", f"It belongs to {other}: write {other}.{name}." if other else ""
    start = f"{owner} is {kind(value)}, and has no {name}."
    if isinstance(value, torch.nn.Module):
        return start.replace(f"{owner} is a model, and", owner), behind_self(value, owner, name, place)
    if name in ("len", "length", "size", "count") and hasattr(value, "__len__"):
        return start, f"How long it is: look up len({owner})."
    if isinstance(value, dict) and name in value:
        return start, "To look something up in a dictionary, use square brackets, and quotes around the key."
    for (is_a, asked), hint in INSTEAD.items():
        if isinstance(value, is_a) and asked == name:
            return start, hint
    near = difflib.get_close_matches(name, [n for n in dir(value) if not n.startswith("_")], n=1, cutoff=0.85)
    if near or (found := [n for n in dir(value) if len(n) > 3 and name.startswith(n)]):
        return start, f"Did you mean {near[0] if near else found[0]}?"
    others = [a_kind for a_kind, known in KNOWN_TYPES.items() if hasattr(known, name)]
    return start, f"But {' and '.join(others[:2])} has one." if others else ""


def behind_self(value, owner, name, place):
    """What to say of a name that the model doesn't have."""
    has = [key for key in [*vars(value), *value._modules] if not key.startswith("_") and key != "training"]
    known = place.names.get(name)
    if (other := module_with(name, place)) == "train":
        return f"It belongs to {other}: write {other}.{name}."
    parts = [part for part, module in value._modules.items() if isinstance(known, type) and isinstance(module, known)]
    if parts:
        return f"{name} is the class. What was made of it is {owner}.{parts[0]}."
    if name in place.local:
        return f"{name} is a variable of {place.function}, and no part of the model: write it without {owner}."
    for (is_a, asked), hint in INSTEAD.items():
        if isinstance(value, is_a) and asked == name:
            return hint
    if callable(known):
        return f"{name} is a function of its own: call it without {owner}."
    near = difflib.get_close_matches(name, has, n=1, cutoff=0.85) or [key for key in has if name.startswith(key)]
    return f"Did you mean {near[0]}?" if near else f"It has {', '.join(has)}."


# ---------------------------------------------------------------- calls


def takes(function) -> list[str]:
    """The names of what a function takes; none where Python doesn't know."""
    if isinstance(function, torch.nn.Module):
        function = function.forward
    try:
        return [name for name in inspect.signature(function).parameters if name != "self"]
    except (TypeError, ValueError):
        return []


def arguments(error, text, place):
    """A call has too few or too many things in its brackets, or under other names."""
    call = next(iter(place.parts(ast.Call)), None)
    if call is None or not isinstance(error, TypeError):
        return None
    function, name, called = place.value(call.func), text_of(call.func), called_name(call)
    me, order = place.local.get("self"), takes(function)
    its = f"It takes {', '.join(order[:6])}." if order else ""
    if any(isinstance(arg, ast.Constant) and arg.value is ... for arg in call.args):
        return "There are still three dots (...) in these brackets.", "They stand for what you have to write."
    if "argument after **" in text or "argument after *" in text:
        return "Behind the stars stands a function, and not what it returns.", BRACKETS
    if unexpected := re.search(r"unexpected keyword argument '(\w+)'", text):
        known = [
            other for other, value in place.names.items() if is_function(value) and unexpected[1] in takes(value)
        ]
        hint = f"Do you mean {known[0]}? It does." if "**" in text_of(call) and known else ""
        return f"{name} takes nothing with the name {unexpected[1]}.", its, hint
    missing = re.search(r"missing \d+ required (?:positional|keyword-only) arguments?: (.*)", text)
    if not missing and not re.search(r"takes .*argument|got multiple values|expected .* argument", text):
        return None
    pairs = [n for n, value in place.arguments(call) if isinstance(value, tuple) and len(value) == len(order) > 1]
    if pairs and len(call.args) == 1:
        return (
            f"{pairs[0]} is a tuple of {len(order)} things, and {name} takes them one by one.",
            "Take them apart with two names and a comma.",
        )
    owner = call.func.value if isinstance(call.func, ast.Attribute) else None
    if owner is not None and isinstance(place.value(owner), type):
        cls = place.value(owner).__name__
        return (
            f"{text_of(owner)} is the class {cls} itself, and no object of it.",
            "First make one: with round brackets, and in them what the class wants.",
        )
    if isinstance(function, type) and isinstance(me, torch.nn.Module) and issubclass(function, torch.nn.Module):
        return (
            f"{name} is the class, so this makes a new one, with new weights.",
            "Use the part that the model has already: its name begins with self.",
        )
    if owner is None and called in getattr(me, "_modules", {}):
        return (
            f"{called} alone is another function than self.{called}.",
            f"Put self in front: {called} belongs to the model.",
        )
    if missing:
        what_is_missing = missing[1].replace('"', "")
        return f"{name} was called without {what_is_missing}, which it needs.", its or HOW_MANY.get(what_is_missing, "")
    count = len(call.args) + len(call.keywords)
    return f"{name} was called with {count} thing{'' if count == 1 else 's'} in its brackets: it can't be.", its


HOW_MANY = {"num_samples": "It says how many to draw: one."}
WANTED = {
    "Tensor": "a tensor",
    "int": "a whole number",
    "tuple of ints": "a tuple of whole numbers",
    "tuple of Tensors": "its tensors in one list or tuple",
}


def wrong_argument(error, text, place):
    """PyTorch says which argument of a call it can't use."""
    call = next(iter(place.parts(ast.Call)), None)
    found = re.search(r"(\w+)\(\): argument '(\w+)' .*?position (\d+)\)? must be ([\w ]+?), ?(?:but|not) (?:got )?(\w+)", text)
    unpacked = re.search(r"(\w+)\(\): argument '(\w+)' failed to unpack .*at pos (\d+) .*must be (tuple of ints), ?but got (\w+)", text)
    found = found or unpacked
    if not found and (element := re.search(r"expected Tensor as element (\d+) in argument 0, but got (\w+)", text)):
        return f"torch.{called_name(call)} takes tensors, and its element {element[1]} is of the type {element[2]}.", (
            "torch.tensor makes a tensor of a list." if element[2] == "list" or element[2] == "int" else ""
        )
    if not found or call is None or called_name(call) != found[1]:
        return wrong_sort(text, call, place)
    name, wanted, given = found[1], found[4], found[5]
    position = int(found[3]) - 1 - (1 if unpacked and shape(place.value(getattr(call.func, "value", None))) else 0)
    node = call.args[position] if 0 <= position < len(call.args) else None
    value = place.value(node) if node is not None else unknown
    start = f"{name} takes {WANTED.get(wanted, wanted)}, and " + (
        f"{text_of(node)} is {what(value)}." if value is not unknown else f"it got something of the type {given}."
    )
    if given == "generator":
        return start, "Put square brackets around the loop: they make a list."
    if wanted == "tuple of Tensors" and given == "Tensor":
        if len(call.args) == 1:
            return start, "To give one tensor another shape, look up reshape."
        return start, "Put brackets of their own around all of them."
    if given == "float" and "int" in wanted:
        return start, "/ always makes a decimal point. Look up //."
    if wanted == "tuple of ints":
        return start, "It stands in brackets of its own. With n numbers in one row, it is (n,): the comma makes it."
    if wanted == "Tensor" and given in ("int", "float"):
        return start, f"For plain numbers, look up math.{name}." if hasattr(sys.modules.get("math"), name) else ""
    if isinstance(value, torch.nn.Module) and text_of(node) == "self":
        return start, "self is handed over by itself: it doesn't stand in the brackets of a call."
    return (start,)


def wrong_sort(text, call, place):
    """... or it only lists what it could use."""
    if call is None or not re.search("invalid combination|must be Number|must be real number|must be Tensor", text):
        return None
    for node, (name, value) in zip([*call.args, *call.keywords], place.arguments(call)):
        if isinstance(value, str):
            hint = "float() makes a number of such a string." if is_number(value) else ""
            return f"{name} is a string, and no number.", hint
    name = called_name(call)
    if all(type(value) in (int, float) for _, value in place.arguments(call)) and hasattr(builtins, name):
        return f"torch.{name} works on tensors, and these are plain numbers.", f"For those, Python has a {name} of its own."


def is_number(text: str) -> bool:
    try:
        return float(text) is not None
    except ValueError:
        return False


def not_callable(error, text, place):
    """Round brackets stand behind something that can't be called."""
    if not isinstance(error, TypeError) or "not callable" not in text:
        return None
    for node in place.parts(ast.Call):
        name, value = text_of(node.func), place.value(node.func)
        if called_name(node) == "step":
            return f"{name} was given something in its brackets.", "It needs nothing there: it finds the gradients itself."
        if value is unknown or callable(value):
            continue
        methods = [m for m in vars(type(value)) if not m.startswith("_")] if hasattr(value, "__dict__") else []
        start = f"{name} is {kind(value)}, and not a function."
        if len(methods) == 1:
            return start, f"What it can do stands behind a dot: {name}.{methods[0]}."
        if type(value) is int and isinstance(place.local.get("self"), torch.nn.Module):
            return start, "A loop over range makes numbers. Let it go through the list itself."
        return start, "Round brackets call a function; square ones look something up."


def not_subscriptable(error, text, place):
    if not isinstance(error, TypeError) or not re.search("not subscriptable|does not support item assignment", text):
        return None
    for node in place.parts(ast.Subscript):
        name, value = text_of(node.value), place.value(node.value)
        if isinstance(value, torch.nn.Module):
            return f"{name} is a part of the model, and you call it like a function.", "Use round brackets, not square ones."
        if is_function(value):
            return f"{name} is a function.", f"Call it with round brackets: {name}(...)."
        if value is not unknown:
            return f"{name} is {what(value)}, and square brackets find nothing in it.", "list() makes a list of it." * isinstance(value, set | types.GeneratorType)
        if isinstance(node.value, ast.Call):
            return f"What {name} returned has no parts.", "Are the things in its brackets in the right order?"


# ---------------------------------------------------------------- loops, lists, dictionaries


def can_loop(value) -> bool:
    return hasattr(type(value), "__iter__") and (not shape(value) == ())


def not_iterable(error, text, place):
    """Something can't be gone through, one after the other."""
    if isinstance(error, TypeError) and isinstance(place.statement, ast.AugAssign):
        name = place.statement.target
        if isinstance(place.value(name), list):
            return f"{text_of(name)} is a list, and += adds only another list to it.", "To add one element, look up append()."
    if not isinstance(error, TypeError) or not re.search("not iterable|not an iterator|over a 0-d", text):
        return None
    for node in place.nodes:
        for part in operands(node) if isinstance(node, ast.Call) and called_name(node) not in CHANGES_ITSELF else [node]:
            value = place.value(part)
            if isinstance(part, ast.Call) and called_name(part) in CHANGES_ITSELF and "None" in text:
                changes = called_name(part)
                return f"What {changes} returns is nothing (None).", f"{changes} changes the list itself."
            if value is unknown or can_loop(value) and not isinstance(value, type):
                continue
            name = text_of(part)
            if is_function(value):
                where = f"Where {name} was made, the" if name in place.local else "The"
                return f"{name} is a function, and not what it returns.", f"{where} round brackets behind it are missing."
            if isinstance(value, numbers.Number) or shape(value) == ():
                through = f"{called_name(node)} can't go" if isinstance(node, ast.Call) else "nothing can go"
                return f"{name} is {what(value)}, and {through} through a single number.", "Look up range(): it counts."


def unpacked(error, text, place):
    """What stands on the right, or is gone through, has more or fewer things than there are names."""
    if not isinstance(error, TypeError | ValueError) or "unpack" not in text:
        return None
    for node in place.parts(ast.Tuple | ast.List):
        names = len(node.elts)
        for part in ast.walk(place.tree):
            if isinstance(part, ast.Assign) and node in part.targets:
                return unpacked_at_once(part.value, names, place)
            if isinstance(part, ast.For | ast.comprehension) and part.target is node:
                return unpacked_in_a_loop(part.iter, names, place)


def unpacked_at_once(node, names, place):
    value, name = place.value(node), text_of(node)
    if isinstance(value, torch.Size):
        start = f"{name} is {tuple(value)}: these are {len(value)} numbers, for {names} names."
        return start, "Name all of them, or cut out those that you need: a slice works here as well."
    if shape(value):
        start = f"{name} is {kind(value)}, which holds {len(value)} parts, for {names} names."
        return start, "Its sizes stand behind a dot: look up shape."
    if value is not unknown:
        return (f"{name} is {what(value)}, and for {names} names it needs {names} things.",)
    function = place.value(node.func) if isinstance(node, ast.Call) else None
    returns = getattr(function, "__annotations__", {}).get("return")
    one = isinstance(returns, type) and not issubclass(returns, tuple)
    start = f"What {name} returns can't be taken apart in {names}."
    return start, f"It returns one thing, a {returns.__name__}: one name is enough." if one else ""


def unpacked_in_a_loop(node, names, place):
    value, name = place.value(node), text_of(node)
    if isinstance(value, dict):
        start = f"A loop over {name}, a dictionary, gives the keys only."
        return start, "Look up items(): it gives key and value together."
    if isinstance(value, list | str) and value:
        start = f"Each element of {name} is like this one, {what(value[0])}: it's not {names} things."
        if type(value[0]) in (tuple, list):
            return (f"Each element of {name} holds {len(value[0])} things, and here are {names} names for them.",)
        return start, "Look up enumerate: it gives the place and the element together."
    return (f"The loop has {names} names, and {name} doesn't give {names} things each time.",)


def key(error, text, place):
    """A dictionary doesn't have it."""
    if not isinstance(error, KeyError):
        return None
    missing = error.args[0]
    for node in place.parts(ast.Subscript):
        value, name = place.value(node.value), text_of(node.value)
        if not isinstance(value, dict):
            continue
        known = list(value)
        if isinstance(missing, torch.Tensor):
            return f"{name} was asked for a tensor.", "It only knows plain numbers. tolist() makes a list of these."
        if isinstance(missing, str) and len(missing) > 1 and known and all(len(str(k)) == 1 for k in known):
            return (
                f"{name} was asked for {show(missing)}, all at once.",
                "It only knows single characters: look up one character at a time.",
            )
        start = f"{name} has no key {show(missing)}."
        if not known:
            return start, "It's still empty."
        if isinstance(missing, tuple) and any(part in value for part in missing):
            return start, f"That's {len(missing)} things at once, and one of them is a key: take them apart."
        if isinstance(missing, str) and missing.isdigit() and int(missing) in value:
            return start, "It's a string here, and the key is a number, without quotes."
        if value and missing in value.values():
            return start, "That's one of its values. Is this the mapping for the other way?"
        if "prompt" in place.local and isinstance(missing, str) and missing in place.local["prompt"]:
            return start, "It's in the prompt, and model.vocab doesn't have it: what of the prompt is known?"
        names = all(isinstance(k, str) and len(k) > 1 for k in known)
        return start, f"Its keys are {', '.join(known)}." if names else f"Its keys are like these: {show(known[:5])}."


def unhashable(error, text, place):
    if "unhashable" not in text:
        return None
    for node in place.nodes:
        for part in operands(node)[::-1]:
            value = place.value(part)
            if isinstance(value, list | dict | set):
                name = text_of(part)
                start = f"{name} is {what(value)}, and a dictionary or a set can't hold that."
                return start, "Take one element at a time, in a loop."
    return "A list can't be looked up in a dictionary, and can't be in a set.", "Look up one element at a time, in a loop."


def index(error, text, place):
    """Square brackets ask for what isn't there, or not in this way."""
    for node in place.parts(ast.Subscript):
        value, at, name = place.value(node.value), place.value(node.slice), text_of(node.value)
        edges = [node.slice.lower, node.slice.upper] if isinstance(node.slice, ast.Slice) else [node.slice]
        if isinstance(error, TypeError):
            for edge in edges:
                limit = place.value(edge) if edge is not None else None
                if isinstance(limit, float):
                    start = f"In the square brackets, {text_of(edge)} is {limit}, and that must be a whole number."
                    return start, "Look up int()."
                if shape(limit) and limit.numel() > 1:
                    start = f"In the square brackets, {text_of(edge)} is a tensor with {limit.numel()} starts in it."
                    return start, "A slice takes one start at a time. Loop over the starts."
                if isinstance(value, list | str) and "indices must be" in text and limit is not unknown:
                    start = f"{name} is {kind(value)}. Its places are numbers, and {text_of(edge)} is {what(limit)}."
                    return start, "" if type(limit) is tuple else (
                        "To store under such a name, it takes a dictionary." if is_target(node) else
                        "Look up enumerate: it gives you the place as well."
                    )
        if isinstance(error, IndexError) and isinstance(value, list | str | tuple):
            if not value:
                return f"{name} is empty here, so no place is in it.", "Think of this case as well."
            asked = f"Python was asked for the place {show(at)}." if at is not unknown else ""
            start = f"{name} has {len(value)} elements, at the places 0 to {len(value) - 1}."
            return start, asked, "Does the loop go one too far?" if at == len(value) and in_a_loop(node, place) else ""
        if isinstance(error, IndexError) and shape(value):
            return index_of_tensor(text, node, value, at, name, place)


def is_target(node) -> bool:
    return isinstance(node.ctx, ast.Store)


def in_a_loop(node, place) -> bool:
    loops = ast.For | ast.While | ast.ListComp | ast.GeneratorExp | ast.DictComp | ast.SetComp
    return any(isinstance(n, loops) and n.lineno <= node.lineno <= n.end_lineno for n in ast.walk(place.tree))


def index_of_tensor(text, node, value, at, name, place):
    row = f"{name} is one row of {len(value)} numbers"
    count = len(node.slice.elts) if isinstance(node.slice, ast.Tuple) else 1
    if "too many indices" in text and value.dim() == 1:
        start = f"{row}, but the brackets hold a comma."
        return start, "In the brackets of one row stands one place, or one slice with its colon."
    if "too many indices" in text:
        start = f"{name} has the shape {tuple(value.shape)}."
        return start, f"So it has {value.dim()} dimensions, and the square brackets name {count}."
    if "with size 0" in text:
        return f"{name} has the shape {tuple(value.shape)}: there is no place in it.", (
            "The model was shown no tokens. Look at the slice: are its minus sign and its colon where they belong?"
        )
    if value.dim() == 1 and type(at) is int and at >= len(value):
        loop = " Does the loop go one too far?" if at == len(value) and in_a_loop(node, place) else ""
        start = f"{name} has {len(value)} numbers, at the places 0 to {len(value) - 1}."
        return start, f"Python was asked for the place {at}.{loop}", "The last one is also at -1."
    return (
        f"{name} has the shape {tuple(value.shape)}, and a place was asked for that isn't there.",
        "A slice, for several places, has a colon. The last place is -1, however many there are.",
    )


# ---------------------------------------------------------------- what doesn't go together


def two_sorts(error, text, place):
    """An operator stands between two things that it can't bring together."""
    if not isinstance(error, TypeError):
        return None
    for node in place.parts(ast.BinOp | ast.Compare | ast.AugAssign):
        parts = operands(node)[:2]
        values = [place.value(part) for part in parts]
        if not re.search("unsupported operand|concatenate|not supported between|multiply sequence|must be str", text):
            continue
        found = re.search(r"'([\w. ]+)' (?:and|object to) '([\w. ]+)'", text) or ["", "?", "?"]
        said = [
            f"{text_of(part)} is {what(value)}" if value is not unknown else f"{text_of(part, 30)} is of the type {sort}"
            for part, value, sort in zip(parts, values, found[1:])
            if value is not unknown or sort != "?"
        ]
        start = f"{' and '.join(said)}: Python can't put these two together here."
        return start, together(node, values, text, place)


def together(node, values, text, place) -> str:
    sorts = {type(value) for value in values}
    number = next((value for value in values if type(value) is int), None)
    if isinstance(node, ast.Compare):
        return "How long something is: look up len()." if sorts & {str, list, torch.Size} else ""
    if "Tensor" in text and (list in sorts or "list" in text):
        return "Make both tensors, and look up torch.cat; or make both lists."
    if str in sorts and list in sorts or "list" in text and "str" in text:
        return "To make one string of a list of strings, look up join()."
    if number is not None:
        dicts = [n for n, v in place.local.items() if isinstance(v, dict) and isinstance(v.get(number), str)]
        return f"Look the character up in {dicts[0]} first." if dicts else ""
    return ""


def joined(error, text, place):
    if found := re.search(r"sequence item \d+: expected str instance, (\w+) found", text):
        start = f"join glues strings, and here it got something of the type {found[1]}."
        if found[1] == "tuple":
            return start, "format_turn makes a string of a turn." if place.names.get("format_turn") else ""
        mapping = next((n for n, v in place.local.items() if isinstance(v, dict)), None)
        return start, f"Look each number up in {mapping} first: that gives a str." if mapping and found[1] == "int" else ""


def as_number(error, text, place):
    """A whole tensor stands where one number is needed."""
    call = next(iter(place.parts(ast.Call)), None)
    if "no len()" in text and call is not None:
        name, value = (place.arguments(call) or [("It", unknown)])[0]
        if value is not unknown:
            return f"{name} is {what(value)}, and that has no length.", "Is it a length already?" * (type(value) is int)
    if re.search("interpreted as an integer|invalid literal for int", text) and call is not None:
        for name, value in place.arguments(call):
            if called_name(call) == "open" and isinstance(value, str) and len(call.args) > 2:
                return "The third thing that open() takes isn't the encoding.", 'It needs its name: encoding="utf-8".'
            if value is not unknown and type(value) is not int:
                start = f"{called_name(call)} takes a whole number, and {name} is {what(value)}."
                return start, "How long it is: look up len()." * (can_loop(value) and "literal" not in text)
    if not re.search("one element tensors|converted to Scalar|only integer tensors", text):
        return None
    if call is None:
        return i_cannot_tell(place)
    name = called_name(call)
    values = place.arguments(call)
    if name == "tensor":
        return (
            "torch.tensor makes a tensor of plain numbers, but it was given a list of tensors.",
            "Look up torch.stack: it puts each of them into a row.",
        )
    if name == "range" and shape(values[0][1]):
        return f"range wants a number, and {values[0][0]} is {kind(values[0][1])}.", "A loop can go through the tensor itself."
    if "multinomial" in text_of(call, 400):
        return f"{name}() wants one number, but several were drawn.", "num_samples says how many. Draw one token."
    if name == "item":
        return "item() works for a tensor with a single number only.", "Leave it out, and go on with the tensor."
    tensors = [(n, v) for n, v in place.values().items() if shape(v) and v.numel() > 1]
    if tensors:
        n, v = tensors[0]
        return f"{n} is {kind(v)}, and {name}() wants a single number.", f"How many there are in it: look up len({n})." * (name == "int")


def truth(error, text, place):
    if "Boolean value of Tensor" not in text:
        return None
    if place.call("CrossEntropyLoss"):
        return (
            "nn.CrossEntropyLoss was given the prediction where it takes settings.",
            "Make it first, with empty brackets, and call that; or look up F.cross_entropy.",
        )
    name, value = next(((n, v) for n, v in place.values().items() if shape(v)), ("This", None))
    start = f"{name}, {kind(value)}, is neither true nor false as a whole." if shape(value) else "A tensor isn't true or false."
    if name in place.itself.hints and "None" in place.itself.hints[name]:
        return start, "To know whether it was given, ask whether it is None."
    if re.search("<|>|max|min", text_of(place.node)):
        return start, "Each number has its own answer. Look up F.relu: it asks each number by itself."
    return start, "To know whether something was given, ask whether it is None."


# ---------------------------------------------------------------- shapes


def cross_entropy(error, text, place):
    call = place.call("cross_entropy", "nll_loss")
    values = [value for _, value in place.arguments(call)] if call else []
    if len(values) < 2 or not all(isinstance(v, torch.Tensor) for v in values[:2]):
        return None
    prediction, targets = values[:2]
    shapes = f"F.cross_entropy got the shapes {tuple(prediction.shape)} and {tuple(targets.shape)}."
    if targets.is_floating_point() and not prediction.is_floating_point():
        return shapes, "The two are swapped: the prediction comes first, then the targets."
    if prediction.dim() == 2 and prediction.shape[1] == targets.numel() != prediction.shape[0]:
        return shapes, "Rows and columns of the prediction are swapped."
    if prediction.dim() == 2 and targets.dim() == 1:
        return shapes, f"These are {len(prediction)} rows of the prediction, and {len(targets)} targets."
    wrong = [n for n, v, dims in (("prediction", prediction, 2), ("targets", targets, 1)) if v.dim() != dims]
    look_up = "flatten" if "logits" in place.local else "view"
    return (
        shapes,
        "It wants the prediction as one table, with a column for each character, and the targets as one row.",
        f"So the {' and the '.join(wrong)} must change. Look up {look_up}: it returns a new tensor." if wrong else "",
    )


def multinomial(error, text, place):
    call = place.call("multinomial")
    given = place.value(call.args[0]) if call and call.args else None
    if shape(given) is None:
        return None
    if given.dim() == 0:
        return "torch.multinomial got a single number, and it takes one row of them.", "All numbers of logits are needed."
    if given.dim() > 2:
        return (
            f"torch.multinomial got the shape {tuple(given.shape)}, but it takes one row for each row of the batch.",
            "Take the prediction at the last position first.",
        )
    if given.isnan().any() and place.local.get("temperature") == 0:
        return (
            "The probabilities are nan (not a number), as the temperature 0 was divided by.",
            "With 0, return the most likely token before that, with a return of its own.",
        )
    if given.isnan().any():
        return "The probabilities are nan (not a number).", (
            "Hide a logit with minus infinity, and divide with a single /." if "temperature" in place.local else ""
        )
    if given.min() == -torch.inf:
        return (
            "torch.multinomial got minus infinity, and it takes no number below 0.",
            "Minus infinity hides a logit, before the softmax. After the softmax, what you hide should be 0.",
        )
    if given.min() < 0:
        return (
            f"torch.multinomial got a number below 0: {given.min().item():.2f}.",
            "Probabilities lie between 0 and 1. Look up F.softmax.",
        )


def glued(error, text, place):
    call = place.call("cat", "stack", "hstack", "vstack")
    if call is None or not call.args:
        return None
    name = f"torch.{called_name(call)}"
    if "non-empty TensorList" in text:
        used_up = [(n, v) for n, v in parts_of_a_loop(call, place) if hasattr(v, "__next__")]
        if used_up:
            return (
                f"{used_up[0][0]} is {kind(used_up[0][1])}, and it's used up.",
                "It can be gone through only once. Square brackets in place of the round ones make a list.",
            )
        return f"{name} was given an empty list.", "Are there any starts?" if place.function == "get_batch" else ""
    sizes = re.findall(r"\[([\d, ]+)\]", text)
    data = place.names.get("data")
    if "equal size" in text and place.function == "get_batch" and shape(data):
        return (
            f"Two slices have different lengths, {' and '.join(sizes[:2])}: one of them runs past the end of data.",
            f"data has {len(data)} tokens here. Which is the last start that may come?",
        )
    nodes = call.args[0].elts if isinstance(call.args[0], ast.List | ast.Tuple) else []
    values = [place.value(node) for node in nodes]
    if len(values) > 1 and all(shape(value) is not None for value in values[:2]):
        shapes = " and ".join(str(shape(value)) for value in values[:2])
        first, second = values[:2]
        hint = "Look at dim: it says along which side to glue."
        if first.dim() != second.dim():
            hint = "Both must have the same number of dimensions. Did a dimension of the second get lost?"
        elif len(first) != len(second) and second.shape[-1] == 1:
            hint = f"There are {len(first)} rows, and {len(second)} new tokens. Take the last position of each row."
        return f"{name} got the shapes {shapes}, which don't fit.", hint
    known = [f"{text_of(n)} has the shape {shape(v)}" for n, v in zip(nodes, values) if shape(v)]
    if re.search("must match|equal size|same number of dimensions", text):
        return (
            f"{name} got tensors that don't fit{': ' + ', '.join(known) if known else f', of the sizes {sizes[:2]}'}.",
            "Look at dim: it says along which side to glue.",
        )


def parts_of_a_loop(call, place):
    return [(n.iter.id, place.value(n.iter)) for n in ast.walk(call) if isinstance(n, ast.comprehension) and isinstance(n.iter, ast.Name)]


def layer(error, text, place):
    """A layer got another number of numbers for each place than it takes."""
    sizes = re.search(r"mat1 and mat2 shapes cannot be multiplied \(\d+x(\d+) and (\d+)x", text)
    for node in place.parts(ast.Call) if sizes else []:
        if isinstance(place.value(node.func), torch.nn.Linear):
            tensors = [f"{n} has the shape {shape(v)}" for n, v in place.values().items() if shape(v)]
            return (
                f"{text_of(node.func)} got {sizes[1]} numbers for each place, but it needs {sizes[2]}.",
                f"Here {tensors[0]}." if tensors else "",
                "Is this the right layer, and is it what the line before it made?",
            )


def product(error, text, place):
    for node in place.parts(ast.BinOp):
        left, right = place.value(node.left), place.value(node.right)
        if isinstance(node.op, ast.MatMult) and shape(left) and shape(right):
            if left.shape[-1] != right.shape[max(-2, -right.dim())]:
                return (
                    f"@ got the shapes {tuple(left.shape)} and {tuple(right.shape)}, which don't fit.",
                    "The last number of the first must be the last but one of the second.",
                    "Are they in the right order? If so, look up transpose.",
                )


def sizes_meet(error, text, place):
    """Two sizes that meet are not the same."""
    sizes = re.search(r"size of tensor a \((\d+)\) must match the size of tensor b \((\d+)\)", text)
    sizes = sizes or re.search(r"expanded size of the tensor \((\d+)\) must match the existing size \((\d+)\)", text)
    if not sizes:
        return None
    for name in ("mse_loss", "l1_loss", "binary_cross_entropy", "MSELoss"):
        if place.call(name):
            return f"{name} is a loss for numbers, and a token is a choice of one.", "Look up F.cross_entropy."
    start = f"Two tensors don't fit: where one has the size {sizes[1]}, the other has {sizes[2]}."
    tensors = [f"{n} has the shape {shape(v)}" for n, v in place.values().items() if shape(v)]
    here = f"Here {' and '.join(tensors[:2])}." if tensors else ""
    call = place.call("masked_fill")
    scores = place.value(getattr(call.func, "value", None)) if call else None
    if shape(scores) and scores.dim() > 1:
        if scores.shape[-1] != scores.shape[-2]:
            return start, here, "There should be a score for each pair of places, T x T of them. For that, look up @."
        return start, here, "The mask needs a row and a column for each place: T of both."
    if place.function == "pick_next":
        return start, here, "Compare with a single number: the last and smallest of the values."
    return start, here, "Sizes that meet must be the same, unless one of them is 1."


def regrouped(error, text, place):
    """view and reshape: the numbers can't be grouped like that."""
    found = re.search(r"shape '\[(.*?)\]' is invalid for input of size (\d+)", text)
    if not found:
        return None
    wanted, size = found[1].replace(", ", " x "), int(found[2])
    room = torch.Size(int(number) for number in found[1].split(", ")).numel()
    call = next(iter(place.parts(ast.Call)), None)
    value = place.value(call.func.value) if call and isinstance(call.func, ast.Attribute) else unknown
    name, value = (text_of(call.func.value), value) if shape(value) else next(
        ((n, v) for n, v in place.values().items() if shape(v)), ("The tensor", unknown)
    )
    heads = getattr(place.local.get("self"), "n_head", None)
    what_it_is = f"{name} has the shape {shape(value)}" if shape(value) else name
    hint = "Take the sizes from its shape, in their order, and not from an example."
    if heads and room * heads == size:
        hint = f"There are {heads} heads, and that's room for one."
    return f"{what_it_is}: its {size} numbers can't become {wanted}.", f"Multiplied, these are {room}." * (room > 0), hint


def dimension(error, text, place):
    if "Dimension out of range" in text:
        found = [(n, v) for n, v in place.values().items() if shape(v)]
        if found:
            name, value = found[0]
            if value.dim() == 1:
                return f"{name} is one row of {len(value)} numbers.", "So it has a single dimension: 0, or -1."
            return f"{name} has the shape {shape(value)}.", f"Its dimensions are 0 to {value.dim() - 1}; -1 is the last."


def from_one_number(error, text, place):
    if "only for scalar outputs" in text:
        found = [(n, v) for n, v in place.values().items() if shape(v)]
        what_it_is = f"{found[0][0]} is {kind(found[0][1])}" if found else "This is a whole tensor"
        return f"{what_it_is}, but backward starts from a single number.", "That number is the loss."


def sliced_list(error, text, place):
    if "can only assign an iterable" in text:
        for node in place.parts(ast.Subscript):
            return (
                f"{text_of(node.value)} is a list, and a slice of a list can't be set to one number.",
                "A slice of a tensor can. Keep the tensor, and look up clone.",
            )


def itself_misfit(error, text, place):
    """The step was handed what its first line rules out, so who calls it is to blame."""
    called, wrong = place.itself, place.itself.misfits()
    if wrong and type(called.values[wrong[0]]).__name__ != "ellipsis":
        name = wrong[0]
        hint = called.hints[name].split(" | ")[0]
        return (
            f"{called.name} got {what(called.values[name])} as {name}, and its first line says {name}: {hint}.",
            f"Look where it's called. The order is {', '.join(list(called.hints)[:6])}.",
            "Two stars, **, hand over a dictionary by its names, and one star the keys alone."
            * (called.name == "reply" and called.values[name] == name),
        )


RULES = [
    calls_itself, compares, itself_misfit, unset, unknown_name, as_it_is, no_file, saying, attribute, arguments,
    wrong_argument, not_callable, not_subscriptable, not_iterable, unpacked, key, unhashable, sliced_list, index,
    two_sorts, joined, as_number, truth, cross_entropy, multinomial, glued, layer, product, sizes_meet, regrouped,
    dimension, from_one_number,
]  # fmt: skip
IN_WHAT_WAS_CALLED[:0] = [calls_itself, itself_misfit]
