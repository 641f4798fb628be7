"""Plain words for an error that Python or PyTorch raises inside the learner's code.

The error and its traceback stay as they are. A note under it says what the values on that line really were, and what
usually causes such an error. The note is worked out from the values in the learner's frame.
"""

import ast
import difflib
import inspect
import re
import sys
import traceback
import types

import torch

from lewisgpt.checks.comparing import shape
from lewisgpt.checks.explain import kind, message, show
from lewisgpt.learner import is_learners, source_of

PURE = {"view", "reshape", "flatten", "transpose", "permute", "squeeze", "unsqueeze", "softmax", "log_softmax", "size"}
PURE |= {"long", "float", "tolist", "item", "T", "shape", "detach"}


# What is given in chat.py: an error in there comes from what the learner's function handed on.


class Line:
    """The line of the learner's function that failed, and the values on it."""

    def __init__(self, frame: types.FrameType, number: int, caller: types.FrameType | None = None):
        around = caller if caller and frame.f_code.co_name.startswith("<") else frame  # a comprehension's function
        self.function = around.f_code.co_name
        self.local = {**around.f_locals, **frame.f_locals}
        self.names = {**frame.f_globals, **self.local}
        self.tree = self.statement(ast.parse(source_of(frame.f_code.co_filename)), number)
        nodes = list(ast.walk(self.tree)) if self.tree else []
        self.calls = [node for node in nodes if isinstance(node, ast.Call)]
        self.slices = [node for node in nodes if isinstance(node, ast.Slice)]
        self.subscripts = [node for node in nodes if isinstance(node, ast.Subscript)]
        self.attributes = [node for node in nodes if isinstance(node, ast.Attribute)]
        self.values = {}  # of the names on the line, in their order
        for node in nodes:
            if isinstance(node, ast.Name) and isinstance(node.ctx, ast.Load) and node.id in self.names:
                value = self.names[node.id]
                if not isinstance(value, types.ModuleType | type) and not callable(value):
                    self.values.setdefault(node.id, value)

    @staticmethod
    def statement(tree: ast.Module, number: int) -> ast.AST | None:
        """The smallest statement around that line; of a loop or an if only its head."""
        around = [s for s in ast.walk(tree) if isinstance(s, ast.stmt) and s.lineno <= number <= s.end_lineno]
        if not around:
            return None
        smallest = min(around, key=lambda s: s.end_lineno - s.lineno)
        for head in ("test", "iter"):
            if hasattr(smallest, head) and hasattr(smallest, "body"):
                return getattr(smallest, head)
        return smallest

    def value(self, node: ast.AST):
        """The value of an expression that can be worked out again without changing anything, or None."""
        for part in ast.walk(node):
            if isinstance(part, ast.Call) and not (isinstance(part.func, ast.Attribute) and part.func.attr in PURE):
                return None
            if isinstance(part, ast.Lambda | ast.Await | ast.NamedExpr | ast.Yield | ast.YieldFrom):
                return None
        try:
            with torch.no_grad():
                return eval(compile(ast.Expression(node), "line", "eval"), dict(self.names))
        except Exception:
            return None

    def call(self, name: str) -> list | None:
        """The values that the call of this function on the line was given, or None if it is not called there."""
        for node in self.calls:
            called = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", None)
            if called == name:
                arguments = [self.value(argument) for argument in node.args]
                own = self.value(node.func.value) if isinstance(node.func, ast.Attribute) else None
                return [own, *arguments] if isinstance(own, torch.Tensor) else arguments
        return None

    def first(self, test) -> tuple[str, object] | None:
        """The first name on the line whose value passes the test, with its value."""
        return next(((name, value) for name, value in self.values.items() if test(value)), None)


def learner_line(error: BaseException) -> Line | None:
    """The deepest line of the traceback that the learner has written, or None."""
    frames, trace = [], error.__traceback__
    while trace:
        frames.append((trace.tb_frame, trace.tb_lineno))
        trace = trace.tb_next
    own = [(frame, number) for frame, number in frames if is_learners(frame.f_code)]
    files = [
        frame.f_code.co_filename for frame, _ in own
    ]  # what was written on an earlier day is right: ask who calls it
    own = [place for place, file in zip(own, files) if file == files[0]]
    return Line(*own[-1], caller=own[-2][0] if len(own) > 1 else None) if own else None


def note(error: BaseException) -> str | None:
    """What to say under this error, or None where there is nothing to say."""
    last = traceback.extract_tb(error.__traceback__)[-1]
    if isinstance(error, AssertionError) and re.match("test_|check_", last.name):
        return None  # a check has spoken already
    line = learner_line(error)
    if line is None or line.tree is None:
        return wrong_call(error)
    text = str(error)
    for rule in RULES:
        words = rule(error, text, line)
        if words:
            return message(*words)
    values = [f"{name} is {kind(value)}" for name, value in list(line.values.items())[:4]]
    if not values:
        return None
    return message(f"In {line.function}, this line failed.", f"When it did, {', '.join(values)}.")


def handed_to(error: BaseException, function: str, name: str):
    """What that function was given under that name, when the error came from in there; if not, this function itself."""
    trace, value = error.__traceback__, handed_to
    while trace:
        if trace.tb_frame.f_code.co_name == function:
            value = trace.tb_frame.f_locals.get(name, handed_to)
        trace = trace.tb_next
    return value


def wrong_call(error: BaseException) -> str | None:
    """The check could not even call the function."""
    if "generator raised StopIteration" in str(error):
        return message("A generator that is at its end says return.", "Python itself makes a StopIteration of that.")
    if isinstance(error, TypeError) and "argument" in str(error):
        name = str(error).split("(")[0].split(".")[-1]
        return message(
            f"The check could not call {name}.",
            f"Keep its first line, which begins with def {name}, just as it was, with the names in the brackets.",
        )
    if isinstance(error, AttributeError | NotImplementedError):
        return message(
            "The model lacks a method, or it stands in the wrong place.",
            "forward and generate stand inside the class: their def is four spaces further in than class.",
        )
    return None


# ---------------------------------------------------------------- the rules: the first one that knows something speaks


def dots(error, text, line):
    """Three dots that were copied from a hint, where something is still missing."""
    found = line.first(lambda value: value is ...)
    given = [value for call in line.calls for value in call.args]
    if found or "llipsis" in text or any(isinstance(value, ast.Constant) and value.value is ... for value in given):
        what = f"In {line.function}, {found[0]} is" if found else f"On this line of {line.function}, there are"
        return f"{what} still three dots (...).", "In the hints, they stand for what you have to write."


def no_file(error, text, line):
    if isinstance(error, FileNotFoundError):
        name = str(error.filename)
        if name in line.names:
            return (
                f'open looked for a file that is called "{name}".',
                f"Without the quotes, {name} is the variable, and its value names the file.",
            )
        return f"There is no file {name} here.", "Open the file that is named in path."


def wrong_mode(error, text, line):
    if "invalid mode" in text:
        return (
            'The second thing that open() takes is the mode, such as "r".',
            'The encoding needs its name: encoding="utf-8".',
        )
    if "closed file" in text:
        return (
            "The file is closed already: with closes it at the end of its block.",
            "Read while it is open: that line stands four spaces further in than with.",
        )
    if type(error).__name__ == "UnsupportedOperation":
        return "The file is open, but not for reading.", 'Look at the mode: open() should get "r".'
    if isinstance(error, UnicodeDecodeError):
        return "The bytes of the file are read in the wrong code.", 'Tell open() that it is in encoding="utf-8".'


def not_in_reach(error, text, line):
    """A name that exists, but not under this name alone: in a library, as self, or as a string for float()."""
    if not isinstance(error, NameError):
        return None
    name, me = error.name or re.search(r"'(\w+)'", text)[1], line.local.get("self")
    if isinstance(error, UnboundLocalError):
        made = [n for n, value in line.local.items() if isinstance(value, torch.Tensor) and n not in ("idx", "targets")]
        target = line.tree.targets[0] if isinstance(line.tree, ast.Assign) else None
        if made and isinstance(target, ast.Name) and target.id == name:
            return (
                f"This line makes {name}, and it needs {name} for that, which has no value yet.",
                f"What you mean has another name here: is it {' or '.join(made[:2])}?",
            )
        return None
    if name == "model" and me is not None:
        return "No model is known by that name here.", "Inside its own class, the model is called self."
    if name in ("inf", "nan"):
        return f"Python knows no {name} by itself.", f'Look up float: it makes one of the string "{name}" or "-{name}".'
    if hasattr(me, name) or difflib.get_close_matches(name, line.local, n=1, cutoff=0.8):
        return None
    for owner in ("math", "F", "nn", "torch"):
        library = line.names.get(owner)
        if isinstance(library, types.ModuleType) and callable(getattr(library, name, None)):
            return f"{name} is not known by its name alone.", f"It belongs to {owner}: write {owner}.{name}."


def unknown_name(error, text, line):
    if not isinstance(error, NameError):
        return None
    name = error.name or re.search(r"'(\w+)'", text)[1]
    if isinstance(error, UnboundLocalError):
        start = f"In {line.function}, {name} is used before it has a value."
        if owner := module_with(name, line):
            return start, f"Do you mean the function {owner}.{name}?"
        if name in line.names:
            return start, f"A name that the function sets somewhere is its own: the {name} outside is hidden."
        return start, "It gets its value in an if or a loop only, which Python did not go through. Set it before."
    me = line.names.get("self")
    if me is not None and (hasattr(me, name) or name in dir(type(me))):
        return f"{name} belongs to the model.", f"Write self in front: inside a method, it is called self.{name}."
    for owner, value in line.local.items():
        if isinstance(value, torch.nn.Module) and hasattr(value, name):
            return (
                f"There is no {name} on its own." if name == "vocab" else f"There is no function {name} on its own.",
                f"It belongs to the model: put {owner} and a dot in front.",
            )
    if owner := module_with(name, line):
        return f"There is no {name} on its own.", f"It belongs to {owner}: write {owner}.{name}."
    if name in ("inf", "nan"):
        return f"Python knows no {name} by itself.", f'Look up float: it makes one of the string "{name}" or "-{name}".'
    if name == "request":
        return "request belongs to Flask, and is not imported here.", "page.asked() gives what the browser asked for."
    if name in sys.stdlib_module_names or name in ("np", "numpy"):
        what = "numpy as np" if name == "np" else name
        return f"{name} is a library, and not imported here.", f"At the top of the file, write: import {what}"
    known = [n for n in line.local if n != "self"]
    near = difflib.get_close_matches(name, [*known, *dir(__builtins__)], n=1, cutoff=0.7)
    if near:
        return f"{line.function} knows no {name}.", f"Did you mean {near[0]}?"
    hint = f"It knows what it is given, and what it has made: {', '.join(known)}." if known else ""
    return f"{line.function} knows no {name}.", hint, "Is it spelled right, and was it made in this function?"


def module_with(name: str, line: Line) -> str | None:
    """The name of an imported module of the learner's that has such a function."""
    for owner in ("page", "train", "F", "torch"):
        value = line.names.get(owner)
        if isinstance(value, types.ModuleType) and callable(getattr(value, name, None)) and name != "request":
            return owner
    return None


def calls_itself(error, text, line):
    if isinstance(error, RecursionError):
        me = line.local.get("self")
        return (
            f"{line.function} calls itself, and that one calls itself again, without an end.",
            "Call the model, self(...), for the prediction." if line.function == "generate" else "",
            "Inside it, self(...) is forward again: "
            + (
                "the table is self.token_embedding_table."
                if hasattr(me, "token_embedding_table")
                else f"it uses {', '.join('self.' + name for name in getattr(me, '_modules', {}))}."
            )
            if line.function == "forward"
            else "",
        )


def none_value(error, text, line):
    if "NoneType" not in text:
        return None
    found = line.first(lambda value: value is None)
    if not found:
        return (
            f"A value on this line of {line.function} is nothing (None).",
            "A function without return gives None, and so do methods that change a list: append, sort, reverse.",
        )
    name = found[0]
    if name in ("top_k", "stop"):
        return f"{name} is nothing (None): {line.function} is also called without it.", "Ask first whether it is None."
    if name in ("batch_size", "context_length"):
        return f"{name} is still None.", "Set it, above get_batch."
    if name == "targets":
        return (
            "targets is nothing (None): forward is also called without targets.",
            "Look up the tokens in idx."
            if "embedding" in ast.unparse(line.tree)
            else "This line needs them. An if with targets is None goes in when there are none, and with is not None"
            " when there are some. Is yours the right one, and does it come before this line?",
        )
    if name == "loss":
        return "loss is nothing (None).", "The model gives a loss only when it gets the targets as well: x and y."
    return (
        f"{name} is nothing (None).",
        "Did you give a name to what append or sort gave back? They change the list itself, and give back None.",
    )


def two_results(error, text, line):
    if "return_types" in text:
        return (
            "topk, sort and max with a dim give two things at once: values and indices, which are their places.",
            "Put a dot behind it, and say which of the two.",
        )


def tuple_value(error, text, line):
    found = line.first(lambda value: isinstance(value, tuple) and not isinstance(value, torch.Size))
    if found and isinstance(error, TypeError | AttributeError):
        name, value = found
        if all(isinstance(part, str) for part in value):
            return (
                f"{name} is a tuple with {len(value)} things in it.",
                "A turn is a question and an answer: take them apart with two names and a comma.",
            )
        return (
            f"{name} is a tuple with {len(value)} things in it.",
            "The model gives back two things, the prediction and the loss.",
            "Take them apart with two names and a comma on the left.",
        )


def no_tensor(error, text, line):
    """A method of a tensor was asked of a plain number, a list or the like."""
    if not isinstance(error, AttributeError) or "has no attribute" not in text:
        return None
    attribute = error.name or text.split("'")[-2]
    for node in line.attributes:
        value = line.names.get(node.value.id) if isinstance(node.value, ast.Name) else None
        if node.attr == attribute and value is not None and not hasattr(value, attribute):
            name, hint = node.value.id, ""
            owner = module_with(attribute, line)
            if owner and isinstance(value, types.ModuleType) or owner == "train" and name == "model":
                return f"{name} has no {attribute}.", f"It belongs to {owner}: write {owner}.{attribute}."
            ways = {set: "Look up sorted(): it makes a list.", str: "To add to a string, look up +=."}
            hint = ways.get(type(value), "")
            if isinstance(value, torch.Tensor) and attribute in ("append", "extend", "add"):
                hint = "To add to a tensor, look up torch.cat."
            elif isinstance(value, torch.optim.Optimizer) and attribute == "backward":
                hint = "backward belongs to the loss."
            elif isinstance(value, float):
                hint = "item() makes a number of the tensor: that comes last."
            elif isinstance(value, torch.nn.Module) and attribute == "device":
                hint = "But its weights have one: the guide has a line that asks for it."
            elif isinstance(value, torch.nn.Module) and callable(line.names.get(attribute)):
                hint = f"{attribute} is a function of its own: call it without self."
            elif isinstance(value, torch.nn.Module):
                has = [key for key in [*vars(value), *value._modules] if not key.startswith("_") and key != "training"]
                near = difflib.get_close_matches(attribute, has, n=1, cutoff=0.7)
                hint = f"Did you mean {near[0]}?" if near else f"It has {', '.join(has)}."
            elif isinstance(value, types.FunctionType):
                hint = f"{value.__name__} was handed on without its round brackets."
            elif attribute == "attend":
                hint = "attention was called with two things in its brackets. It takes one: the norm of x."
            elif isinstance(value, list) and not hasattr(torch.Tensor, attribute):
                hint = "Is it a dictionary that you need? To count along a list, look up enumerate."
            elif isinstance(value, list):
                hint = "Make one tensor of it first. Look up torch.stack."
            elif name == "targets":
                hint = "forward was called with something else as targets. To write, call generate."
            elif isinstance(value, dict) and attribute in value:
                hint = "To look something up in a dictionary, use square brackets, and quotes around the key."
            elif isinstance(value, dict) and attribute in ("add", "append"):
                better = "set()" if attribute == "add" else "list()"
                hint = f"With {{}} it was made as an empty dictionary. Look up {better}."
            return f"{name} is {kind(value)}, and has no {attribute}.", hint
    if attribute == "copy" and "'Tensor'" in text:
        return "A tensor has no copy.", "Look up clone: it makes one."
    if "'ReLU'" in text:
        return "nn.ReLU makes a layer, and does not use it yet.", "Look up F.relu, which works on numbers at once."
    if "'builtin_function_or_method'" in text:
        return "A function was not called before the next dot.", "Its round brackets are missing: they make the call."
    name, value = next(((n, v) for n, v in line.values.items() if not isinstance(v, torch.Tensor)), (None, None))
    if name:
        return f"{name} is {kind(value)}, where a tensor is needed.", "Look at the order of what is handed on."
    return None


def not_called(error, text, line):
    """A layer of the model, or a method, stands where what it gives is needed."""
    layer = None
    if isinstance(error, AttributeError):
        for node in line.attributes:
            value = line.value(node.value)
            if isinstance(value, torch.nn.Module) and node.attr == error.name and not value._modules:
                layer = (ast.unparse(node.value), value)
    elif re.search("must be Tensor, not [A-Z]", text):
        names = [node.id for call in line.calls for node in call.args if isinstance(node, ast.Name)]
        values = [(name, line.names.get(name)) for name in names]
        layer = next((pair for pair in values if isinstance(pair[1], torch.nn.Module) and not pair[1]._modules), None)
    if layer:
        name, value = layer
        made_here = not any(value is part for part in getattr(line.local.get("self"), "modules", list)())
        kind_of_layer = type(value).__name__
        function = kind_of_layer.lower()
        hint = "Call it like a function: in round brackets stands what it works on."
        if made_here and hasattr(torch.nn.functional, function):
            hint = f"nn.{kind_of_layer} only makes one. Look up F.{function}, which works on numbers at once."
        return f"{name} is a layer ({kind_of_layer}), and not the numbers that it gives.", hint
    if "unsupported operand" in text and re.search("'(builtin_)?(function_or_)?(method|function)'", text):
        for node in line.attributes:
            if isinstance(line.value(node), types.BuiltinFunctionType | types.MethodType):
                return (
                    f"{ast.unparse(node)} is a function, and not what it gives.",
                    "The round brackets behind it are missing: they make the call.",
                )


def name_of_the_class(error, text, line):
    """self, with a name behind the dot that stands on its own: a class, or a variable of this function."""
    me = line.local.get("self")
    name = error.name if isinstance(error, AttributeError) else None
    if name is None or me is None or not any(n.attr == name and line.value(n.value) is me for n in line.attributes):
        return None
    value = line.names.get(name)
    if name in line.local:
        return f"{name} is a variable of {line.function}, and no part of the model.", "Write it without self."
    parts = [part for part, module in me._modules.items() if isinstance(value, type) and isinstance(module, value)]
    if parts:
        return f"{name} is the class, and self has none of that name.", f"What was made of it is self.{parts[0]}."


def slice_with_a_float(error, text, line):
    if not isinstance(error, TypeError):
        return None
    for node in line.slices:
        for edge in (node.lower, node.upper):
            value = line.value(edge) if edge else None
            if isinstance(value, float):
                return (
                    f"In the square brackets, {ast.unparse(edge)} is {value}, and a slice needs a whole number.",
                    "Look up int().",
                )
            if isinstance(value, torch.Tensor) and value.numel() > 1:
                return (
                    f"In the square brackets, {ast.unparse(edge)} is a tensor with {value.numel()} starts in it.",
                    "A slice takes one start at a time. Loop over the starts.",
                )


def truth_of_a_tensor(error, text, line):
    if "Boolean value of Tensor" not in text:
        return None
    if line.call("CrossEntropyLoss"):
        return (
            "nn.CrossEntropyLoss was given the prediction where it takes settings.",
            "Make it first, with empty brackets, and call that; or look up F.cross_entropy.",
        )
    if line.function == "forward" and "targets" not in line.local:
        return (
            "Python cannot say of a whole tensor whether it is larger or smaller: each number has its own answer.",
            "Look up F.relu: it asks each number by itself.",
        )
    found = line.first(lambda value: isinstance(value, torch.Tensor) and value.numel() > 1)
    what = f"{found[0]}, a tensor of shape {tuple(found[1].shape)}," if found else "A tensor with many numbers"
    return f"{what} is neither true nor false as a whole.", "To know whether it was given, ask whether it is None."


def comparison(error, text, line):
    if isinstance(line.tree, ast.Expr) and isinstance(line.tree.value, ast.Compare):
        return (
            "This line compares two things and stores nothing.",
            "== asks whether they are equal. To store, write a single =.",
        )
    if "bad operand type for unary +" in text:
        return "A plus sign stands in front of something that is no number.", "Is there =+ where += should be?"


def adding_to_a_list(error, text, line):
    if isinstance(error, TypeError) and isinstance(line.tree, ast.AugAssign) and isinstance(line.tree.target, ast.Name):
        if isinstance(line.names.get(line.tree.target.id), list):
            return (
                f"{line.tree.target.id} is a list, and += adds only another list to it.",
                "To add one element, look up append().",
            )


def swapped(error, text, line):
    """encode and decode were called with their things in the wrong order."""
    if isinstance(line.local.get("tokens", line.local.get("text")), dict) or isinstance(
        line.local.get("mapping"), list | str
    ):
        return (
            f"{line.function} was given its things in the wrong order.",
            "The mapping comes second. Compare with the first line of the function.",
        )


def device(error, text, line):
    if re.search("not compiled with CUDA|no NVIDIA driver|No CUDA GPUs", text):
        return (
            "This computer has no graphics card that PyTorch can use, but the code asks for one.",
            "Ask the model where it is: the guide has a line for that, with device in it.",
        )
    if "same device" in text or "Placeholder storage" in text:
        return (
            "One tensor is on the graphics card, and another is not.",
            "Make the new one where the model is: look up device.",
        )


def whole_tensor_as_number(error, text, line):
    if "one element tensors" in text or "converted to Scalar" in text or "only integer tensors" in text:
        values = line.call("tensor")
        if values and isinstance(values[0], list):
            return (
                "torch.tensor makes a tensor of plain numbers, but it was given a list of tensors.",
                "Look up torch.stack: it puts each of them into a row.",
            )
        starts = line.call("range")
        if starts and isinstance(starts[0], torch.Tensor):
            return (
                f"range wants a number, but it was given {kind(starts[0])}.",
                "A loop can go through the tensor itself.",
            )
        if line.call("multinomial"):
            return "item() wants one number, but several were drawn.", "num_samples says how many. Draw one token."
        if line.call("item") is not None:
            return "item() works for a tensor with a single number only.", "Leave it out, and go on with the tensor."
        found = line.first(lambda value: isinstance(value, torch.Tensor) and value.numel() > 1)
        if found:
            return (
                f"{found[0]} is {kind(found[1])}, and cannot become a single number.",
                f"How many numbers there are in it says len({found[0]})." if line.call("int") is not None else "",
            )


def different_lengths(error, text, line):
    if "non-empty TensorList" in text:
        found = line.first(lambda value: hasattr(value, "__next__"))
        if found:
            return (
                f"{found[0]} is {kind(found[1])}, and is used up.",
                "It can be gone through only once. Square brackets in place of the round ones make a list.",
            )
        return "torch.stack was given an empty list.", "Are there any starts?"
    if "must match the existing size" in text and line.function == "answer_targets":
        sizes = re.findall(r"\[(\d+)\]", text)
        return f"Two slices have different lengths, {' and '.join(sizes[:2])}.", "Which of them begins one too late?"
    if "equal size" in text or "must match the existing size" in text:
        sizes = re.findall(r"\[(\d+)\]", text) or re.findall(r"\((\d+)\)", text)
        data = line.names.get("data")
        length = f" data has {len(data)} tokens here." if isinstance(data, torch.Tensor) else ""
        return (
            f"Two slices have different lengths, {' and '.join(sizes[:2])}: one of them runs past the end of data.",
            length.strip(),
            "Choose the starts so that the slice and its targets both end inside.",
            "What is the last start that may come?",
        )


def missing_key(error, text, line):
    if not isinstance(error, KeyError):
        return None
    key = error.args[0]
    name = next((n for n, v in line.values.items() if isinstance(v, dict)), "the mapping")
    if isinstance(key, torch.Tensor):
        return f"{name} was asked for a tensor.", "It only knows plain numbers. tolist() makes a list of these."
    known = next((v for v in line.values.values() if isinstance(v, dict)), {})
    if line.function == "reply":
        hint = "Both mappings are made of model.vocab. Which of the two is for encode, and which for decode?"
        if isinstance(key, str):
            hint = "model.vocab does not have it. Leave out of the prompt what it does not have, then encode that."
        return f"The mapping has no key {show(key)}.", hint
    if isinstance(key, str) and known and all(isinstance(k, str) and len(k) > 1 for k in known):
        return f"{name} has no key {show(key)}.", f"Its keys are {', '.join(known)}."
    if isinstance(key, str) and len(key) > 1:
        return (
            f"{name} was asked for {show(key)}, all at once.",
            "It only knows single characters: look up one character at a time.",
        )
    return f"{name} has no key {show(key)}.", f"Its keys are like these: {show(list(known)[:5])}."


def not_a_key(error, text, line):
    if "unhashable" in text:
        tokens = line.names.get("tokens")
        if isinstance(tokens, list) and tokens and isinstance(tokens[0], list):
            return "decode was given a list of rows.", "Take the one row out of the batch first, with [0]."
        for node in line.subscripts:
            key = line.value(node.slice)
            if isinstance(key, list):
                name = ast.unparse(node.slice)
                return (
                    f"{name} is a whole list, and a dictionary cannot look that up.",
                    "Take one element at a time, in a loop.",
                )
        return "A mapping was asked for a whole list at once.", "Look up one element at a time, in a loop."


def cross_entropy(error, text, line):
    values = line.call("cross_entropy") or line.call("nll_loss")
    if not values or len(values) < 2 or not all(isinstance(v, torch.Tensor) for v in values[:2]):
        return None
    prediction, targets = values[:2]
    shapes = f"F.cross_entropy got the shapes {tuple(prediction.shape)} and {tuple(targets.shape)}."
    if targets.is_floating_point() and not prediction.is_floating_point():
        return shapes, "The two are swapped: the prediction comes first, then the targets."
    if prediction.dim() == 2 and prediction.shape[1] == targets.numel() != prediction.shape[0]:
        return shapes, "Rows and columns of the prediction are swapped."
    return (
        shapes,
        "It wants the predictions as one table, with a column for each character of the vocabulary,",
        "and the targets as one row.",
        f"Both need the same number of rows. Look up {'flatten' if 'logits' in line.local else 'view'}:"
        " it gives back a new tensor.",
    )


def multinomial(error, text, line):
    values = line.call("multinomial")
    if not values or not isinstance(values[0], torch.Tensor):
        return None
    given = values[0]
    if given.dim() == 0:
        return (
            "torch.multinomial got a single number, and it takes a row of probabilities.",
            "logits is one row: one number for each token. All of them are needed.",
        )
    if given.isnan().any() and line.local.get("temperature") == 0:
        return (
            "The probabilities are (nan), as the temperature 0 was divided by.",
            "With 0, give the most likely token before that, with a return of its own.",
        )
    if given.isnan().any():
        return (
            "The probabilities are (nan), no numbers.",
            "Hide a logit with minus infinity, and divide with a single /.",
        )
    if "n_sample" in text:
        return "torch.multinomial was asked for too many tokens at once.", "Draw one in each round of a loop."
    if given.dim() > 2:
        return (
            f"torch.multinomial got the shape {tuple(given.shape)}, but it takes one row for each row of the batch.",
            "Take the prediction at the last position first.",
        )
    if given.numel() and given.min() == -torch.inf:
        return (
            "torch.multinomial got minus infinity, and it takes no number below 0.",
            "Minus infinity hides a logit, before the softmax. After the softmax, what you hide should be 0.",
        )
    if given.numel() and given.min() < 0:
        return (
            f"torch.multinomial got a number below 0: {given.min().item():.2f}.",
            "Probabilities lie between 0 and 1. Look up F.softmax.",
        )


def cat(error, text, line):
    for node in line.calls:
        name = node.func.attr if isinstance(node.func, ast.Attribute) else ""
        if name in ("cat", "stack") and node.args and isinstance(error, TypeError):
            if len(node.args) == 1 and isinstance(line.value(node.args[0]), torch.Tensor):
                return (
                    f"{ast.unparse(node.args[0])} is one tensor already, and torch.{name} wants several.",
                    "To give it another shape, look up reshape.",
                )
            if isinstance(node.args[0], ast.GeneratorExp):
                return f"torch.{name} wants a list.", "Put square brackets around the loop."
            return (
                f"torch.{name} wants all its tensors in one list or tuple.",
                "In get_batch, stack the slices of x, and then those of y."
                if line.function == "get_batch"
                else "Put brackets of their own around them.",
            )
        if isinstance(node.func, ast.Attribute) and node.func.attr in ("cat", "stack", "hstack") and node.args:
            parts = line.value(node.args[0])
            if isinstance(parts, list | tuple) and len(parts) > 1 and all(isinstance(p, torch.Tensor) for p in parts):
                shapes = " and ".join(str(tuple(part.shape)) for part in parts[:2])
                dims = {part.dim() for part in parts}
                if len(dims) == 1 and len(parts[0]) != len(parts[1]) and parts[1].shape[-1] == 1:
                    rows, new = len(parts[0]), len(parts[1])
                    hint = f"There are {rows} rows, and {new} new tokens. Take the last position of each row."
                elif len(dims) > 1:
                    hint = "Both must have the same number of dimensions. Did a dimension of the new token get lost?"
                else:
                    hint = (
                        "New tokens belong behind the row that is there. Look at dim: it says along which side to glue."
                    )
                return f"torch.{node.func.attr} got the shapes {shapes}, which do not fit.", hint
    if "Sizes of tensors must match" in text or "number of dimensions" in text:
        tensors = [f"{n} has the shape {tuple(v.shape)}" for n, v in line.values.items() if isinstance(v, torch.Tensor)]
        return (
            "Tensors that are glued must have fitting shapes.",
            f"Here {', '.join(tensors)}." if tensors else "",
            "Look at dim: it says along which side to glue.",
        )


def product(error, text, line):
    """Two tensors, or a layer and a tensor, that do not fit: @, * and layers."""
    if "unsupported operand" in text:
        for node in line.attributes:
            if isinstance(line.value(node), torch.nn.Module):
                return (
                    f"{ast.unparse(node)} is a part of the model, not numbers.",
                    "Call it like a function: in round brackets stands what it works on.",
                )
    sizes = re.search(r"mat1 and mat2 shapes cannot be multiplied \(\d+x(\d+) and (\d+)x", text)
    layers = [] if not sizes else [(node, line.value(node.func)) for node in line.calls]
    for node, layer in layers:
        if isinstance(layer, torch.nn.Linear) and layer.in_features == int(sizes[2]):
            tensors = [f"{n} has the shape {tuple(v.shape)}" for n, v in line.values.items() if shape(v)]
            return (
                f"{ast.unparse(node.func)} got {sizes[1]} numbers for each place, but it needs {sizes[2]}.",
                f"Here {tensors[0]}." if tensors else "",
                "Is this the right layer, and did you use what the line before it gave?",
            )
    for node in ast.walk(line.tree):
        left, right = (line.value(node.left), line.value(node.right)) if isinstance(node, ast.BinOp) else (None, None)
        if isinstance(node, ast.BinOp) and isinstance(node.op, ast.MatMult) and shape(left) and shape(right):
            return (
                f"@ got the shapes {tuple(left.shape)} and {tuple(right.shape)}, which do not fit.",
                "The last number of the first must be the last but one of the second.",
                "Are they in the right order? If so, look up transpose.",
            )
    if "must match the size of tensor" in text:
        values = line.call("masked_fill") or []
        scores, mask = [*values[:2], None, None][:2]
        hint = "Two sizes that meet must be the same, unless one of them is 1."
        if shape(scores) and scores.dim() == 1:
            pass
        elif shape(scores) and scores.shape[-1] != scores.shape[-2]:
            hint = "There should be a score for each pair of places, T x T of them. For that, look up @."
        elif shape(scores):
            hint = "The mask needs a row and a column for each place: T of both."
        sizes = re.findall(r"\((\d+)\)", text)
        tensors = [f"{n} has the shape {tuple(v.shape)}" for n, v in line.values.items() if shape(v)]
        if line.function == "pick_next":
            hint = "Compare with a single number: the last and smallest of the values."
        if line.function == "answer_targets":
            return f"Two rows do not fit: one has {sizes[0]} numbers, and the other {sizes[1]}.", "Were both shifted?"
        return "Two tensors on this line do not fit.", f"Here {', '.join(tensors[:2])}." if tensors else "", hint


def mask(error, text, line):
    if "boolean masks" in text:
        return (
            "masked_fill wants a mask of True and False, and got numbers.",
            "Compare the mask with 0 or 1: that makes True and False.",
        )
    if "shape of the mask" in text:
        return (
            "A mask in square brackets must have all the dimensions of the scores.",
            "Look up masked_fill: it uses one mask for every head.",
        )


def shapes_of_heads(error, text, line):
    """In attention, what it was given has the wrong shape, or the scores are not those of q and k."""
    if line.function == "rotate" and shape(line.local.get("x")):
        return (
            f"rotate got the shape {shape(line.local['x'])}.",
            "Its last number should be head_size, and the last but one T. Look at view and transpose.",
        )
    if "at least 2 dimensions" in text:
        return "tril wants a table, and it got a row.", "The mask has a row and a column for each place: T x T ones."
    if line.function != "attention" or not all(shape(line.local.get(name)) for name in "qkv"):
        return None
    for name in "qkv":
        value = line.local[name]
        if value.dim() == 3:
            return (
                f"{name} has the shape {tuple(value.shape)}, but attention works with four dimensions.",
                f"Was {name} split into heads, before attention was called?",
            )
    T = line.local["q"].shape[-2]
    for name in ("scores", "weights"):
        value = line.local.get(name)
        if shape(value) and value.dim() == 2 and value.shape[0] == value.shape[1] != T:
            return (
                f"{name} has the shape {tuple(value.shape)}, but q has {T} places.",
                "Are those numbers from the guide? Work the scores out from q and k.",
            )


def not_given(error, text, line):
    """A function of PyTorch was called without something that it needs."""
    missing = re.search(r'(\w+)\(\) missing \d+ required positional arguments?: "(.*)"', text)
    if missing:
        hint = "It says how many to draw: one." if missing[2] == "num_samples" else "Look it up."
        return f"{missing[1]} was called without {missing[2]}, which it needs.", hint


def names_for_a_shape(error, text, line):
    """a, b = x.shape, with another number of names than x has dimensions."""
    if isinstance(error, ValueError) and "unpack" in text and isinstance(line.tree, ast.Assign):
        value, target = line.value(line.tree.value), line.tree.targets[0]
        if isinstance(value, torch.Size) and isinstance(target, ast.Tuple | ast.List):
            found = line.first(lambda tensor: shape(tensor) == tuple(value))
            return (
                f"{found[0] if found else 'It'} is a tensor of shape {tuple(value)}.",
                f"These are {len(value)} numbers, for {len(target.elts)} names.",
                "Name all of them, or cut out those that you need: a slice works here as well.",
            )


def wrong_loss(error, text, line):
    for name in ("mse_loss", "l1_loss", "binary_cross_entropy", "MSELoss"):
        if line.call(name) is not None:
            return f"{name} is a loss for numbers, and a token is a choice of one.", "Look up F.cross_entropy."


def plain_number(error, text, line):
    if "must be Number" in text or "invalid combination" in text or "must be Tensor, not str" in text:
        for node in line.calls:
            for given in node.args:
                if isinstance(given, ast.Constant) and isinstance(given.value, str) and is_number(given.value):
                    return f'"{given.value}" is a string, and no number.', "float() makes a number of such a string."
    if re.match(r"min\(\) received an invalid combination .* got \((int|float)", text):
        return "torch.min works on tensors, and these are plain numbers.", "For those, Python has a min of its own."
    if re.search(r"must be Tensor, not (int|float)", text) and line.call("sqrt") is not None:
        return "torch.sqrt works on tensors, and this is a plain number.", "For plain numbers, look up math.sqrt."
    if "must be tuple of ints" in text and "float" in text:
        found = line.first(lambda value: isinstance(value, float))
        name = f"{found[0]} is {found[1]}" if found else "One of the sizes has a decimal point"
        return f"{name}, but a size is a whole number.", "/ always makes a decimal point. Look up //."
    if "bitwise_xor" in text:
        return "^ is no power in Python.", "Look up **."
    if "must be Tensor, not builtin" in text:
        found = line.first(lambda value: isinstance(value, torch.Tensor))
        return "A function was handed on, and not its result.", "Where it was made, its round brackets are missing."


def is_number(text: str) -> bool:
    try:
        return float(text) is not None
    except ValueError:
        return False


def whole_numbers(error, text, line):
    if "infer output dtype" in text and line.function == "norm":
        return (
            "norm was given whole numbers, which look like tokens.",
            "The embedding makes numbers of them: that comes before the norm and the blocks.",
        )


def list_of_layers(error, text, line):
    if "ModuleList" in text and isinstance(error, NotImplementedError):
        return "This is a list of blocks, and a list cannot be called.", "Go through it in a loop: one block at a time."


def not_contiguous(error, text, line):
    if "view size is not compatible" in text:
        return (
            "After a transpose, the numbers no longer lie in the order that view needs.",
            "Look up reshape: it can put them in order.",
        )


def view(error, text, line):
    if "is invalid for input of size" not in text:
        return None
    found = line.first(lambda value: isinstance(value, torch.Tensor))
    size = text.rsplit(" ", 1)[-1]
    wanted = re.search(r"\[(.*?)\]", text)[1].replace(", ", " x ")
    room = torch.Size(int(number) for number in wanted.split(" x ")).numel()
    heads = getattr(line.local.get("self"), "n_head", None)
    hint = "Take the sizes from its shape, in their order, and not from the example in the guide."
    if heads and room * heads == int(size):
        hint = f"There are {heads} heads, and you want to keep one."
    what = f"{found[0]} has the shape {tuple(found[1].shape)}" if found else "The tensor"
    return (
        f"{what}: its {size} numbers cannot become {wanted}.",
        f"Multiplied, these are {room}." if room > 0 else "",
        hint,
    )


def randint(error, text, line):
    if "randint" in text and isinstance(error, TypeError):
        return (
            "torch.randint wants its size as a tuple, in brackets of its own.",
            "With n numbers in one row, it is (n,). The comma makes the tuple.",
        )
    if "random_ expects 'from'" in text:
        data = line.names.get("data")
        sizes = (
            f"data has {len(data)} tokens, and context_length is {line.names.get('context_length')}."
            if shape(data)
            else ""
        )
        return (
            "torch.randint has no number to choose from: its upper limit is too low.",
            sizes,
            "Is there a number in your code where batch_size or context_length belongs?",
        )


def places(error, text, line):
    if "selected index k out of range" in text:
        found = line.first(lambda value: isinstance(value, torch.Tensor) and value.dim() == 1)
        return (
            f"topk was asked for more numbers than the {len(found[1]) if found else 'few'} that there are.",
            "With top_k, ask for the smaller one of two numbers: look up min.",
        )
    if not isinstance(error, IndexError):
        return None
    if "Dimension out of range" in text:
        found = line.first(lambda value: isinstance(value, torch.Tensor) and value.dim() == 1)
        if found:
            return f"{found[0]} is one row of {len(found[1])} numbers.", "So it has a single dimension: 0, or -1."
    if "is out of bounds for dimension" in text:
        for node in line.subscripts:
            value, place = line.value(node.value), line.value(node.slice)
            if isinstance(value, torch.Tensor) and value.dim() == 1 and type(place) is int and place >= len(value):
                return (
                    f"{ast.unparse(node.value)} has {len(value)} numbers, at the places 0 to {len(value) - 1}.",
                    f"Python was asked for the place {place}. Does the loop go one too far?",
                )
        found = line.first(lambda value: isinstance(value, torch.Tensor) and value.dim() > 1)
        what = f"{found[0]} has the shape {tuple(found[1].shape)}" if found else "The tensor is too short"
        if "with size 0" in text:
            return (
                f"{what}: there is no place in it.",
                "The model was shown no tokens. Look at the slice: are its minus sign and its colon where they belong?",
            )
        return (
            f"{what}, and a place was asked for that is not there.",
            "A slice, for several places, has a colon. The last place is -1, however many there are.",
        )
    for node in line.subscripts:
        value = line.value(node.value)
        if isinstance(value, torch.Tensor) and isinstance(node.slice, ast.Tuple) and value.dim() < len(node.slice.elts):
            if line.function in ("pick_next", "answer_targets"):
                return (
                    f"{ast.unparse(node.value)} is one row of {len(value)} numbers, but the brackets hold a comma.",
                    "In the brackets of one row stands one place, or one slice with its colon.",
                )
            if any(isinstance(part, ast.Slice) for part in node.slice.elts):
                return (
                    f"{ast.unparse(node.value)} has the shape {tuple(value.shape)}, one dimension too few here.",
                    "A batch has two: the start is a tensor of shape (1, 1).",
                )
            return (
                f"{ast.unparse(node.value)} is one row of {len(value)} numbers, but the brackets hold a comma.",
                "A slice has a colon between its two ends.",
            )
        if isinstance(value, list | str | tuple) and not value:
            return f"{ast.unparse(node.value)} is empty here, so no place is in it.", "Think of this case as well."
        if isinstance(value, list | str | tuple):
            return (
                f"{ast.unparse(node.value)} has {len(value)} elements, at the places 0 to {len(value) - 1}.",
                f"Python was asked for the place {show(line.value(node.slice))}."
                if line.value(node.slice) is not None
                else "",
                "Does the loop go one too far?",
            )
        if isinstance(value, torch.Tensor) and value.dim() < 3 and "too many indices" in text:
            return (
                f"{ast.unparse(node.value)} has the shape {tuple(value.shape)}, too few dimensions here.",
                "A batch has two dimensions: one row is (1, length).",
            )


def too_many_indices(error, text, line):
    if "too many indices" in text:
        for node in line.subscripts:
            value, count = line.value(node.value), len(getattr(node.slice, "elts", ()))
            if shape(value) and value.dim() == 2 < count and not value.is_floating_point():  # tokens
                return (
                    f"{ast.unparse(node.value)} has the shape {tuple(value.shape)}.",
                    f"So it has two dimensions, and the square brackets name {count}.",
                )


def number_in_a_loop(error, text, line):
    if "'int' object is not callable" in text:
        for node in line.calls:
            if type(line.value(node.func)) is int and line.names.get("self") is not None:
                name = ast.unparse(node.func)
                return (
                    f"{name} is a whole number, and cannot be called.",
                    "A loop over range gives numbers. Let it go through the list itself.",
                )


def brackets(error, text, line):
    if not isinstance(error, TypeError):
        return None
    if "not callable" in text:
        if line.call("step"):
            return (
                "optimizer.step was given something in its brackets.",
                "It needs nothing there: it finds the gradients by itself.",
            )
        found = line.first(lambda value: isinstance(value, dict))
        if found and "dict" in text:
            return f"{found[0]} is a dictionary, not a function.", "Look things up in it with square brackets."
        for node in line.calls:
            value = line.value(node.func) if not isinstance(node.func, ast.Call) else None
            if value is not None and not callable(value):
                methods = [m for m in vars(type(value)) if not m.startswith("_")] if type(value).__module__ else []
                if hasattr(value, "__dict__") and len(methods) == 1:
                    return (
                        f"{ast.unparse(node.func)} is an object, not a function.",
                        f"What it can do stands behind a dot: {ast.unparse(node.func)}.{methods[0]}.",
                    )
                return (
                    f"{ast.unparse(node.func)} is {kind(value)}, not a function.",
                    "Round brackets call a function; square ones look something up.",
                )
    if "not subscriptable" in text:
        for node in line.subscripts:
            value = line.value(node.value)
            if isinstance(node.value, ast.Call) and value is None:
                return (
                    f"What {ast.unparse(node.value)} gave back has no parts.",
                    "Are the things in its brackets in the right order?",
                )
            if isinstance(value, torch.nn.Module):
                return (
                    f"{ast.unparse(node.value)} is a part of the model, and you call it like a function.",
                    "Use round brackets, not square ones.",
                )
            if callable(value):
                return (
                    f"{ast.unparse(node.value)} is a function.",
                    f"Call it with round brackets: {ast.unparse(node.value)}(...).",
                )


def wrong_place(error, text, line):
    """A list or a string asked for something that is not a place."""
    if isinstance(error, TypeError) and ("indices must be" in text):
        for node in line.subscripts:
            value, place = line.value(node.value), line.value(node.slice)
            if isinstance(value, list | str):
                return (
                    f"{ast.unparse(node.value)} is {kind(value)}. Its places are numbers, and {show(place)} is none.",
                    "Look up enumerate: it gives you the place as well.",
                )


def join(error, text, line):
    if "sum() can't sum strings" in text:
        return "sum adds numbers only, and these are strings.", "Look up join()."
    if "expected str instance, tuple" in text:
        return "join glues strings, and each of these is a tuple.", "format_turn makes a string of a turn."
    if "expected str instance" in text:
        return (
            "join glues strings, but it was given something else.",
            "Look up each number in the mapping first: that gives a character, which is a str.",
        )
    if re.search("concatenate list .*Tensor", text):
        return "A list and a tensor cannot be added.", "Make both tensors, and look up torch.cat; or make both lists."
    if "concatenate list" in text:
        return "A list and something else cannot be added.", "To make one string of a list of strings, look up join()."
    if re.search("not supported between instances of .*torch.Size", text):
        return "The shape is a tuple, and not a number, even if there is just one number in it.", "Look up len()."
    if re.search("not supported between instances of '(str' and 'int|int' and 'str)'", text):
        found = line.first(lambda value: isinstance(value, str))
        return f"{found[0] if found else 'A string'} is a string, and not a number.", "How long it is says len()."
    if "format" in text and isinstance(error, ValueError):
        return "format is a function of Python, with a task of its own.", "To make a string of a turn: format_turn."
    if "not enough arguments for format string" in text or "Replacement index" in text:
        return (
            "The string has more gaps than things to fill them: each %s or {} needs one.",
            "Behind %, several stand in round brackets. format takes them one by one.",
        )
    if "can only concatenate str" in text or "must be str" in text:
        return "A string and something else cannot be added.", "Look the character up in the mapping first."


def loop(error, text, line):
    if "changed size during iteration" in text:
        return (
            "A loop goes through a dictionary that is changed at the same time.",
            "Make a new, empty one before the loop.",
        )
    if isinstance(error, TypeError) and "'function' object is not iterable" in text:
        return (
            "This is a function, and not what it gives.",
            "The round brackets behind it are missing: they make the call.",
        )
    if isinstance(error, TypeError) and "not iterable" in text:
        for name, value in line.local.items():
            if isinstance(value, types.BuiltinFunctionType | types.MethodType):
                return (
                    f"{name} is a function, and not its result.",
                    "The round brackets behind it are missing where it was made.",
                )
        found = line.first(lambda value: isinstance(value, int | float) or getattr(value, "dim", lambda: 1)() == 0)
        if found:
            return (
                f"{found[0]} is {kind(found[1])}, and a loop cannot go through a number.",
                "Loop over range(...) of it.",
            )
        if "'int'" in text:
            return "A loop cannot go through a number.", "Loop over range(...) of it, or over the list itself."
    if isinstance(error, ValueError) and "unpack" in text:
        found = line.first(lambda value: isinstance(value, dict))
        if found:
            return (
                f"A loop over {found[0]}, a dictionary, gives the keys only.",
                "Look up items(): it gives key and value together.",
            )
        found = line.first(lambda value: isinstance(value, list | str))
        if found:
            return (
                f"{found[0]} is {kind(found[1])}, and its elements cannot be taken apart in two.",
                "Look up enumerate: it gives the place and the element together.",
            )


def gradients(error, text, line):
    if "can only optimize Tensors" in text:
        return (
            "An optimizer was made of something that holds no weights.",
            "You need not make one: use the one that you are given.",
        )
    if "does not require grad" in text:
        return (
            "This loss is cut off from the weights, so there is nothing to work out.",
            "Is the model called under no_grad, or was the loss changed by item() or detach()?",
        )
    if "second time" in text:
        return "backward was called twice for the same loss.", "Once is enough: it works all the gradients out."
    if "only for scalar outputs" in text:
        found = line.first(lambda value: isinstance(value, torch.Tensor) and value.numel() > 1)
        what = f"{found[0]} is {kind(found[1])}" if found else "This is a whole tensor"
        return f"{what}, but backward starts from a single number.", "That number is the loss."


def tokens(error, text, line):
    """The table was asked for something that is not a tensor of whole numbers."""
    if "scalar types" in text or "tensors used as indices" in text:
        found = line.first(lambda value: isinstance(value, torch.Tensor) and value.is_floating_point())
        what = found[0] if found else "The tensor"
        return (
            f"{what} holds numbers with a decimal point, but tokens are whole numbers.",
            "Make it with dtype=torch.long.",
        )
    if "index out of range in self" in text:
        found = line.first(lambda value: isinstance(value, torch.Tensor) and not value.is_floating_point())
        if found:
            name, value = found
            return (
                f"The table has no row for the token {value.max()}, which is in {name}.",
                "Tokens are drawn from the vocabulary, so softmax must run over that:",
                "the last dimension of the prediction.",
            )
    if "must be Tensor, not BigramLanguageModel" in text:
        return (
            "The model was given itself in place of the tokens.",
            "self is handed over by itself: it does not stand in the brackets of a call.",
        )
    if "must be Tensor" in text or "has no attribute" in text:
        found = line.first(lambda value: isinstance(value, int | float | list) and not isinstance(value, bool))
        if found:
            return f"{found[0]} is {kind(found[1])}, where a tensor of tokens is needed.", "Look at what is handed on."


def item_assignment(error, text, line):
    if "can only assign an iterable" in text and line.subscripts:
        return (
            f"{ast.unparse(line.subscripts[0].value)} is a list, and a slice of a list cannot be set to one number.",
            "A slice of a tensor can. Keep the tensor, and look up clone.",
        )
    if "infer dtype of generator" in text:
        return "torch.tensor wants a list.", "Put square brackets around the loop."
    if "cannot be converted to type int64" in text:
        return "A tensor of whole numbers cannot hold infinity.", "What cross_entropy leaves out is -100."
    if wrong := re.search(r"can't assign an? (\w+) to a torch", text):
        return (
            f"A tensor holds numbers only, and this is of the type {wrong[1]}.",
            "-100 is a number, without quotes." if wrong[1] == "str" else "",
        )
    if "builtin_function_or_method" in text and "item" in text:
        return "A function was not called.", "Where it was made, the round brackets behind it are missing."


def reading(error, text, line):
    """Reader, decode and pick_next were handed something else than they take."""
    if line.function == "pick_next":
        temperature, logits = line.local.get("temperature"), line.local.get("logits")
        if not isinstance(temperature, int | float):
            return (
                f"pick_next was called with {kind(temperature)} as the temperature.",
                "Look at the order: logits, temperature, top_k. What asked you for it, under which name?",
            )
        if not isinstance(logits, torch.Tensor):
            return f"pick_next was called with {kind(logits)} as logits.", "The reader gives you the logits."
        return None
    if line.function not in ("reply", "send_reply"):
        return None
    if "has no attribute 'strip'" in text and line.call("Response") is not None:
        return (
            "Response got two things to send: the second one in its brackets is the status.",
            "Give it only what answer gives, the generator, and the mimetype by its name.",
        )
    if "request context" in text:
        return (
            "There is a yield in send_reply, so it is a generator, and begins only after the request.",
            "Here, the generator comes from answer. Give it to Response, and return that.",
        )
    model = handed_to(error, "answer", "model")
    if model is not handed_to and not isinstance(model, torch.nn.Module):
        return f"answer got {kind(model)} as its model.", "Look at the order: the model comes first, then the text."
    number = handed_to(error, "reply", "max_new_tokens")
    if line.function == "reply" and number is not handed_to and type(number) is not int:
        return (
            f"reply got {kind(number)}, {show(number)}, as max_new_tokens.",
            "Look at the route: two stars, **, hand over a dictionary by its names, and one star the keys alone.",
        )
    for function in ("read", "decode"):
        given = handed_to(error, function, "tokens")
        if given is handed_to or isinstance(given, list) and given:
            continue
        if isinstance(given, list):
            return "Nothing of the prompt is left, so the reader had no token to read.", "Then show it the token 0."
        if isinstance(given, str):
            return f"{function} wants a list of tokens, and it got a string.", "train.encode makes tokens of a text."
        return (
            f"{function} wants a list of tokens, and it got {kind(given)}.",
            "Square brackets make a list, also of a single token.",
        )


def arguments(error, text, line):
    if "argument after **" in text and re.search("not (function|method)", text):
        return (
            "Behind ** stands a function, and not the dictionary that it gives.",
            "Its round brackets are missing, (): they make the call.",
        )
    unexpected = re.search(r"(\w+)(?:\.__init__)?\(\) got an unexpected keyword argument '(\w+)'", text)
    if unexpected and unexpected[1] in line.names:
        takes = [name for name in inspect.signature(line.names[unexpected[1]]).parameters if name != "self"]
        return (
            f"{unexpected[1]} takes nothing with the name {unexpected[2]}. It takes {', '.join(takes[:6])}.",
            "Do you mean answer, which also takes the turns?" if unexpected[1] == "reply" else "",
        )
    owner = next((node.func.value for node in line.calls if isinstance(node.func, ast.Attribute)), None)
    missing = re.search(r"(\w+)(?:\.\w+)?\(\) missing \d+ required positional arguments?: (.*)", text)
    if missing and isinstance(owner, ast.Name) and type(line.names.get(owner.id)) is type:
        return (
            f"{owner.id} is the class {missing[1]} itself, and no object of it.",
            "First make one: with round brackets, and in them what the class wants.",
        )
    if missing and missing[1] in line.names and not isinstance(line.local.get("self"), torch.nn.Module):
        return (
            f"{missing[1]} was called without {missing[2]}, which it needs.",
            f"Put it into the round brackets behind {missing[1]}. The line with def tells the order.",
        )
    if isinstance(error, TypeError) and "argument" in text:
        name = re.match(r"(?:[\w<>]+\.)*?(\w+)\(\)", text)
        called = name[1] if name else "A function"
        plan = re.match(r"(\w+)\.__init__\(\)", text)
        if plan:
            return (
                f"{plan[1]} is the class, so this makes a new one, with new weights.",
                "Use the part that the model has already: its name begins with self.",
            )
        if f"self.{called}" not in ast.unparse(line.tree) and hasattr(line.local.get("self"), called):
            return (
                f"{called} alone is another function than self.{called}.",
                f"Put self in front: {called} belongs to the model.",
            )
        return (
            f"{called} was called with the wrong number or kind of things in its brackets.",
            "Compare with its first line, or look it up.",
        )


RULES = [
    dots,
    comparison,
    device,
    reading,
    item_assignment,
    no_file,
    wrong_mode,
    not_in_reach,
    calls_itself,
    unknown_name,
    swapped,
    none_value,
    two_results,
    tuple_value,
    slice_with_a_float,
    truth_of_a_tensor,
    whole_tensor_as_number,
    adding_to_a_list,
    different_lengths,
    not_called,
    name_of_the_class,
    shapes_of_heads,
    names_for_a_shape,
    wrong_loss,
    missing_key,
    not_a_key,
    cross_entropy,
    multinomial,
    cat,
    mask,
    plain_number,
    whole_numbers,
    list_of_layers,
    not_contiguous,
    product,
    view,
    randint,
    too_many_indices,
    number_in_a_loop,
    places,
    brackets,
    wrong_place,
    join,
    loop,
    gradients,
    no_tensor,
    not_given,
    tokens,
    arguments,
]
