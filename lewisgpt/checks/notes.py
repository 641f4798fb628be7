"""Plain words for an error that Python or PyTorch raises inside the learner's code.

The error and its traceback stay as they are. A note under it says what the values in the failing expression really
were, and what must have gone wrong as they are what they are. What only depends on the words of the error is in
sayings.txt; the rules here also look at the values.
"""

import ast
import difflib
import inspect
import io
import re
import sys
import types
from pathlib import Path

import torch

from lewisgpt.checks import written
from lewisgpt.checks.comparing import alike, shape
from lewisgpt.checks.explain import kind, message, show
from lewisgpt.checks.place import Place, called_name, find, fits, is_function, operands, text_of, unknown, what

ROWS = (Path(__file__).parent / "sayings.txt").read_text(encoding="utf-8").splitlines()
SAYINGS = [row.split(" => ") for row in ROWS if " => " in row and not row.startswith("#")]
CHANGES_ITSELF = {"append", "sort", "reverse", "extend", "insert", "add", "update", "remove", "clear", "shuffle"}
BRACKETS = "The round brackets after it are missing: they make the call."


def note(error: BaseException) -> str | None:
    """What to say under this error, or None where there is nothing to say."""
    traces = [error.__traceback__]
    while traces[-1].tb_next:
        traces.append(traces[-1].tb_next)
    if isinstance(error, AssertionError) and re.match("test_|check_", traces[-1].tb_frame.f_code.co_name):
        return None  # a check has spoken already
    try:
        text = f"{type(error).__name__}: {error}"
    except Exception:  # it was raised with something that can't be shown
        text = type(error).__name__
    place = find(traces, text)
    if place is None:
        return wrong_call(text)
    for rule in IN_WHAT_WAS_CALLED if place.called and not isinstance(error, RecursionError) else RULES:
        try:
            words = rule(error, text, place)
        except Exception:  # a value that can't be compared, for example: then another rule may know something
            continue
        if words:
            return message(*words) if isinstance(words, tuple) else message(words)
    return message(
        f"Python stopped in this expression: {text_of(place.node)}.", place.here(), "I can't tell what you meant."
    )


def wrong_call(text: str) -> str | None:
    """The check couldn't even call the function."""
    if "argument" in text:
        name = text.split(": ")[1].split("(")[0].split(".")[-1]
        return message(
            f"The check couldn't call {name}.",
            f"Keep its first line, which begins with def {name}, just as it was, with the names in the brackets.",
        )
    if re.match("AttributeError|NotImplementedError", text):
        return message(
            "The model lacks a method, or it's in the wrong place.",
            "forward and generate belong inside the class: their def is four spaces further in than class.",
        )
    if "generator raised StopIteration" in text:
        return message("A generator that is at its end says return.", "Python itself makes a StopIteration of that.")
    return None


def saying(error, text, place):
    """What sayings.txt has for it, without an order to look up what is on the line already."""
    call = place.first(ast.Call)
    name = called_name(call) if call else ""
    stored = "=" * isinstance(getattr(place.node, "ctx", None), ast.Store)
    where = f"{place.function}/{name}/{type(place.node).__name__}{stored}"
    made = [
        text_of(found) for node in ast.walk(place.node) if isinstance(node, ast.Name) and (found := place.made(node))
    ]
    everything = f"{where}: {' '.join(text.split())} | {text_of(place.node, 200)} | {place.here()} | {made[:3]}"
    everything += f"\n{ast.unparse(place.tree)}"
    for pattern, words in SAYINGS:
        if found := re.search(pattern, everything):
            words = words.format(*found.groups(), call=name, function=place.function, here=place.here())
            there = {called_name(node) for node in ast.walk(place.statement) if isinstance(node, ast.Call)}
            sentences = re.split(r"(?<=[.?]) +(?=[A-Z])", words)
            new = [s for s in sentences if not set(re.findall(r"[Ll]ook up (?:F\.|torch\.)?(\w+)", s)) & there]
            return tuple(new) if any(new) else None


# ---------------------------------------------------------------- what was called has stopped: what was it given?

WAYS = [  # what it is, what it should be, and how to make the one of the other
    (torch.Tensor, "list", "tolist() makes a list of a tensor."),
    (int, "list", "Square brackets make a list, also of a single thing."),
    (str, "list", "train.encode makes tokens of a text."),
    (list, "list", "Here it's a list of lists: take the one row out of it first, with [0]."),
    (list, "Tensor", "torch.tensor makes a tensor of a list."),
    (tuple, "Tensor", "Take the tuple apart first: two names and a comma."),
]


def misfit(error, text, place):
    """A function was given something else than its first line says."""
    for called in filter(None, (place.itself, place.called)):
        for name in called.misfits():
            value, hint = called.values[name], called.hints[name].split(" | ")[0]
            start = f"{called.name} got {what(value)} as {name}, and its first line says {name}: {hint}."
            for other, its in called.values.items():
                if other != name and other in called.hints and fits(value, called.hints[other]) and fits(its, hint):
                    by = " of answer" if called.name == "reply" else ""  # which the learner doesn't call
                    order = takes(place.names["answer"]) if by else list(called.hints)
                    return start, f"Look at the order{by}: {', '.join(order[:6])}."
            if value is ...:
                return start, "In the hints, they stand for what you have to write."
            if value is place.local.get("self"):
                return start, "self is handed over by itself: leave it out of the brackets of a call."
            if is_function(value):
                return start, BRACKETS
            again = [
                n for n in ast.walk(place.tree) if isinstance(n, ast.Name) and (n.id, type(n.ctx)) == (name, ast.Store)
            ]
            if again and called is place.called and place.itself.hints.get(name) == called.hints[name]:
                return start, f"{place.function} itself got one that fits. Line {again[0].lineno} made another of it."
            if name == "targets" and type(value) is int:
                return start, "To write, call generate."
            if type(value) is int and place.function == "write_text":
                return start, "It should be all the tokens of the row, as a list, and not one of them."
            if value == name:
                return start, "Two stars, **, hand over a dictionary by its names, and one star the keys alone."
            ways = [way for is_a, should, way in WAYS if isinstance(value, is_a) and hint.startswith(should)]
            nested = isinstance(value, list) and isinstance([*value, None][0], list)
            return start, *(ways[:1] if nested or not isinstance(value, list) or hint == "Tensor" else [])


def missing_in_called(error, text, place):
    """A dictionary that was handed on hasn't what was looked up in it."""
    if isinstance(error, KeyError):
        for name, value in place.called.values.items():
            if isinstance(value, dict) and error.args[0] not in value:
                return no_key(f"The {name} that {place.called.name} got", value, error.args[0], place)


def nested_list(error, text, place):
    """A list was put into a new list each time."""
    if "expected str instance" in text:
        gets = [text_of(n) for n in ast.walk(place.tree) if isinstance(n, ast.Call) and called_name(n) == "get"]
        if "NoneType" in text and gets:
            return "join glues strings, and it got a None.", f"{gets[0]} gives None if it doesn't find that key."
        return next(filter(None, map(written.nested_list, ast.walk(place.tree))), "").replace("\x00", " ")


def odd_tokens(error, text, place):
    """A table was asked for tokens that it doesn't have, or that are none."""
    called = place.called
    for name, value in called.values.items():
        if isinstance(value, list) and not value and name == "tokens":
            zero = any(isinstance(node, ast.List) and text_of(node) == "[0]" for node in ast.walk(place.tree))
            return (
                f"{called.name} got an empty list as tokens.",
                "Your [0] isn't used here. Leave out what model.vocab doesn't know, then ask whether anything is left."
                if zero
                else "When there's nothing to read, show it the token 0.",
            )
        if "index out of range" in text and (shape(value) or isinstance(value, list)):
            vocab = getattr(place.local.get("model"), "vocab", None)
            largest = max(value) if isinstance(value, list) else value.max()
            return (
                f"The table has no row for the token {largest}, which is in the {name} that {called.name} got.",
                f"model.vocab has {len(vocab)} characters. Were the mappings made of it?"
                if vocab
                else written.of_added([*ast.walk(place.tree)])
                if place.function == "generate" and written.of_added([*ast.walk(place.tree)])
                else "Tokens are drawn from the vocabulary: that's the last dimension of the prediction.",
            )
        if not shape(value):
            continue
        if re.search("scalar types|one_hot is only", text) and value.is_floating_point():
            return (
                f"The {name} that {called.name} got holds numbers with a decimal point, and tokens are whole numbers.",
                "Make it with dtype=torch.long.",
            )
        if "infer output dtype" in text:
            start = f"{called.name} got whole numbers, which look like tokens."
            return start, "The embedding makes numbers of them: that comes before the norm and the blocks."


def no_row(error, text, place):
    """A table was asked for a row that it doesn't have."""
    call = place.first(ast.Call)
    table = place.value(call.func) if call else None
    if "index out of range in self" in text and isinstance(table, torch.nn.Embedding) and call.args:
        asked = place.value(call.args[0])
        return (
            f"{text_of(call.func)} has the rows 0 to {len(table.weight) - 1}, and was asked for {asked.max().item()}.",
            f"That's in {text_of(call.args[0])}.",
        )


def other_dimensions(error, text, place):
    """One of several tensors has another number of dimensions than the others."""
    tensors = {name: value for name, value in place.called.values.items() if shape(value)}
    for name, value in tensors.items():
        others = [other for other in tensors if other != name]
        shapes = {shape(tensors[other]) for other in others}
        if len(others) > 1 and len(shapes) == 1 and value.dim() == 4 and shape(value) not in shapes:
            return (
                f"In what {place.called.name} got, {name} has the shape {shape(value)}, but {others[0]} has "
                f"{shape(tensors[others[0]])}.",
                f"Look at view and transpose, where {name} is made.",
            )
        if len(others) > 1 and value.dim() not in {tensors[other].dim() for other in others}:
            return (
                f"In what {place.called.name} got, {name} has the shape {shape(value)}, but {others[0]} has "
                f"{shape(tensors[others[0]])}.",
                f"Was {name} split into heads, as {others[0]} was?" if value.dim() == 3 else "",
            )


def what_it_got(error, text, place):
    """The facts: what it was given, and what it takes."""
    called = place.called
    for name, value in called.values.items():
        wanted = re.search(rf"\b{name} \((\w+, [^.)]*)\)", called.example)
        if shape(value) and wanted and value.dim() != len(wanted[1].split(", ")):
            return f"{called.name} got {name} with the shape {shape(value)}, and it takes {wanted[0]}.", ""
        mine = place.itself.values.get(name)
        if shape(value) and shape(mine) and value.dim() == mine.dim() and value.shape[-1] != mine.shape[-1]:
            start = f"{called.name} got {name} with the shape {shape(value)}, and {name} was {shape(mine)} at first."
            twice = "It's twice as long now. torch.cat puts side by side; to add, look up +."
            is_cat = value.shape[-1] == 2 * mine.shape[-1] and written.called_in(place.tree, "cat")
            return start, twice * is_cat or written.of_slice([*ast.walk(place.tree)])
        targets = called.values.get("targets")
        if name == "idx" and shape(value) and shape(targets) and shape(value) != shape(targets):
            start = f"{called.name} got idx with the shape {shape(value)}, and targets with {shape(targets)}."
            return start, f"Each token should have a target. {written.of_slice([*ast.walk(place.tree)])}"
        if shape(value) and not value.numel():
            return f"{called.name} got {name} with the shape {shape(value)}: it's empty.", "Start from one token."
    values = [f"{name} is {what(value)}" for name, value in called.values.items() if name != "start"]
    return (
        f"{called.name} stopped at what it got here: {'; '.join(values[:3])}.",
        f"What it takes: {called.example}." if called.example else "",
        written.does(place.statement) or "Compare the two. I can't tell which part isn't what you meant.",
    )


# ---------------------------------------------------------------- names


def unset(error, text, place):
    """A name of the function's own that has no value yet."""
    if not isinstance(error, UnboundLocalError):
        return None
    name = error.name or re.search(r"'(\w+)'", text)[1]
    start = f"In {place.function}, {name} is used before it has a value."
    stored = [n for n in ast.walk(place.tree) if isinstance(n, ast.Name) and n.id == name and type(n.ctx) is ast.Store]
    if owner := module_with(name, place):
        return start, f"Do you mean the function {owner}.{name}?"
    if isinstance(place.statement, ast.AugAssign):
        return f"This line adds to {name}, which has no value yet.", "Give it a first one, before that."
    if any(node in ast.walk(place.statement) for node in stored):
        tensors = [n for n, v in place.local.items() if shape(v) and n not in ("idx", "targets")]
        start = f"This line makes {name}, and it needs {name} for that, which has no value yet."
        return start, f"What you mean has another name here: is it {' or '.join(tensors[:2])}?" if tensors else ""
    if name in place.names:
        return start, f"A name that the function sets somewhere is its own: the {name} outside is hidden."
    if min(node.lineno for node in stored) > place.line:
        return start, "It gets its value further down."
    return start, "It gets its value in an if or a loop only, which Python didn't go through. Set it before."


SYNONYMS = {"block_size": "context_length", "stoi": "mapping", "itos": "mapping", "n_embed": "n_embd"}


def unknown_name(error, text, place):
    if not isinstance(error, NameError):
        return None
    name, me = error.name or re.search(r"'(\w+)'", text)[1], place.local.get("self")
    start = f"{place.function} knows no {name}."
    if hint := instead(name, ["name"]):
        return start, hint
    if name == "model" and me is not None:
        return "No model is known by that name here.", "Inside its own class, the model is called self."
    if hasattr(me, name):
        return f"{name} belongs to the model.", f"Write self in front: inside a method, it's called self.{name}."
    for owner, value in place.local.items():
        if isinstance(value, torch.nn.Module) and hasattr(value, name):
            return f"There's no {name} on its own.", f"It belongs to the model: put {owner} and a dot in front."
    own = [n for n in place.local if n != "self"]
    near = difflib.get_close_matches(name, own, n=1, cutoff=0.75)
    near = near or [n for n in own if len(name) > 3 and n.startswith(name)]
    near = near or [n for n in place.names if n.lower() == name.lower()]
    for shorter in (name, name.removesuffix("_loss"), name.lower()) if not near else ():
        if owner := module_with(shorter, place):
            return f"There's no {name} on its own.", f"{shorter} belongs to {owner}: write {owner}.{shorter}."
    for part in ast.walk(place.statement):
        if isinstance(part, ast.Subscript) and text_of(part.slice) == name:
            if isinstance(value := place.value(part.value), dict) and name in value:
                return start, f"As a key of {text_of(part.value)}, it's a string, and needs quotes."
        if isinstance(part, ast.Attribute) and part.attr == "append" and text_of(part.value) == name:
            return start, "To append to a list, make the list first: an empty one, before the loop."
    for call in ast.walk(place.statement):
        if isinstance(call, ast.Call) and text_of(call.func) == name and call.args:
            has = [n for n in [text_of(call.args[0]), *own] if callable(getattr(place.names.get(n), name, None))]
            has = [n for n in has if isinstance(place.names[n], list)] or has
            if has:
                return f"There's no {name} on its own.", f"It comes after a dot: {has[0]}.{name} is one."
    if name == "request":
        return "request belongs to Flask, and isn't imported here.", "page.asked() returns what the browser asked for."
    dots = [n for n in ast.walk(place.statement) if isinstance(n, ast.Attribute) and text_of(n.value) == name]
    if dots and (name in sys.stdlib_module_names or name in ("np", "numpy")):
        library = "numpy as np" if name == "np" else name
        return f"{name} is a library, and not imported here.", f"At the top of the file, write: import {library}"
    other = SYNONYMS.get(name, "?")
    if other in place.names or hasattr(me, other):
        return start, f"What other courses call {name} is {'' if other in place.names else 'self.'}{other} here."
    near = near or difflib.get_close_matches(name, place.names, n=1, cutoff=0.85)
    if near:
        return start, f"Did you mean {near[0]}?"
    start = f"{place.function} is no method of a class, so there's no self in it." if name == "self" else start
    return start, f"It knows what it's given, and what it has made: {', '.join(own[:12])}." if own else ""


def module_with(name: str, place: Place) -> str | None:
    """The name of an imported module that has such a function."""
    for owner in ("page", "train", "math", "F", "nn", "torch"):
        value = place.names.get(owner)
        if isinstance(value, types.ModuleType) and callable(getattr(value, name, None)) and name != "request":
            return owner


# ---------------------------------------------------------------- values that are never meant as they are


def compares(error, text, place):
    if isinstance(place.statement, ast.Expr) and isinstance(place.statement.value, ast.Compare):
        start = "This line compares two things and stores nothing."
        return start, "== asks whether they're equal. To store, write a single =."


def lost(error, text, place):
    """A line before this one changes nothing, as its result isn't stored, and its value is used further on."""
    for line in ast.walk(place.tree):
        value = line.value if isinstance(line, ast.Expr) and line.lineno < place.line else None
        call = isinstance(value, ast.Call) and isinstance(value.func, ast.Attribute)
        if isinstance(value, ast.Subscript) or call and value.func.attr in written.PURE:
            owner = text_of(value.value if isinstance(value, ast.Subscript) else value.func.value)
            if owner in place.local and not isinstance(place.local[owner], torch.nn.Module | types.ModuleType):
                return f"The line {text_of(value)} changes nothing in {owner}.", "Its result isn't stored anywhere."


def as_it_is(error, text, place):
    """A function, a layer, a pair, None or three dots are where something else was meant."""
    for node in place.nodes:
        for part in place.works_with(node):
            value = place.value(part)
            if value is unknown and isinstance(node, ast.Attribute):
                value = getattr(error, "obj", unknown)
            made = place.value(part.func) if isinstance(part, ast.Call) else None
            if value is unknown and isinstance(made, type) and issubclass(made, torch.nn.Module):
                value = made.__new__(made)  # such a layer
            words = value is not unknown and odd(part, value, node, text, place)
            if words:
                return words


def odd(part, value, node, text, place):
    name, dot = text_of(part), isinstance(node, ast.Attribute)
    if value is ...:
        start = f"In {place.function}, " + ("there are" if name == "..." else f"{name} is")
        return f"{start} still three dots (...).", "In the hints, they stand for what you have to write."
    if value is None and "None" in text:
        again = getattr(place.statement, "value", None)  # in a loop, this statement may have made it, the round before
        return nothing(name, [part, place.made(part), again], place)
    if type(value).__module__ == "torch.return_types":
        start = f"{name} holds two things at once: values and indices, which are their places."
        made = part if isinstance(part, ast.Call) else place.made(part)
        if isinstance(made, ast.Call) and len(made.args) > 1 and place.value(made.args[1]) == 0:
            return start, f"In {text_of(made)}, 0 is a dimension. To compare each number with 0, look up F.relu."
        return start, "Put a dot after it, and say which of the two."
    asked = dot and (hasattr(list, node.attr) or instead(node.attr, ["tuple", "object"]))
    if isinstance(value, tuple) and not isinstance(value, torch.Size) and "tuple" in text and not asked:
        return pair(name, value, part if isinstance(part, ast.Call) else place.made(part), place)
    is_layer = isinstance(value, torch.nn.Module) and not isinstance(value, torch.nn.ModuleList)
    if is_layer and name not in ("self", "model"):
        layer = type(value).__name__
        if dot and hasattr(torch.Tensor, node.attr) or f"'{layer}'" in text or f"not {layer}" in text:
            relu = layer.lower() if hasattr(torch.nn.functional, layer.lower()) else ""
            return (
                f"{name} is a layer ({layer}), and not the numbers that it makes.",
                f"nn.{layer} only makes one. Look up F.{relu}, which works on numbers at once."
                if relu and not any(value is part for part in getattr(place.local.get("self"), "modules", list)())
                else "Call it like a function: what it works on goes in round brackets.",
            )
    if f"'{type(value).__name__}' object" in text and (method := only_method(value)) and not dot:
        return f"{name} is {kind(value)}.", f"What it can do comes after a dot: {name}.{method}."
    if is_function(value) and re.search(r"function|method|'type'|type object|only join", text):
        if isinstance(node, ast.Subscript) and name not in place.local:
            return f"{name} is a function.", f"Call it with round brackets: {name}(...)."
        if isinstance(value, type) and dot:
            return f"{name} is a function, and {node.attr} is no part of it.", "Its argument goes in round brackets."
        known = name in place.local
        return f"{name} is a function, and not what it returns.", (
            f"Where {name} was made, the round brackets are missing." if known else BRACKETS
        )


def pair(name, value, made, place):
    start = f"{name} is a tuple of {len(value)} things."
    if isinstance(made, ast.Tuple) and any(isinstance(part, str) for part in value):
        return start, "Commas between strings make a tuple. To put strings together, look up +."
    if all(isinstance(part, str) for part in value) and len(value) == 2:
        return start, "A turn is a question and an answer: take them apart with two names and a comma."
    if isinstance(made, ast.Call) and isinstance(place.value(made.func), torch.nn.Module):
        start += " The model returns two things, the prediction and the loss."
        return start, "Take them apart with two names and a comma on the left."
    return start, "Take it apart, with a comma between two names."


def nothing(name, made, place):
    """Where a None has come from."""
    calls = [called_name(call) for call in made if isinstance(call, ast.Call)]
    model = place.value(made[1].func) if isinstance(made[1], ast.Call) else None
    if isinstance(model, torch.nn.Module) and hasattr(model, "generate"):
        if name != "loss":
            start = f"{name} is nothing (None): it's the second thing that the model returned, the loss."
            return start, "The prediction should come first."
    if changes := next((call for call in calls if call in CHANGES_ITSELF), ""):
        return f"{name} is nothing (None).", f"{changes} changes the list itself and returns None: don't keep that."
    arguments = [word.arg for word in place.tree.args.args]
    if name in arguments[len(arguments) - len(place.tree.args.defaults) :]:
        start = f"{name} is nothing (None): {place.function} is also called without it."
        if "embedding" in text_of(place.node) and "idx" in place.local:
            return start, "The tokens to look up are in idx."
        asked = [n for n in ast.walk(place.tree) if isinstance(n, ast.Compare) and text_of(n.left) == name]
        if any(isinstance(n.ops[0], ast.Is | ast.IsNot) for n in asked):
            ifs = [n for n in ast.walk(place.tree) if isinstance(n, ast.If) and n.test in asked]
            leaves = any(isinstance(part, ast.Return) for n in ifs for part in ast.walk(n))
            if ifs and not leaves and all(n.end_lineno < place.line for n in ifs):
                return start, "This line is after the if, so it's done in both cases. Look up else."
            return (
                start,
                f"An if with {name} is None goes in when there's none, and with is not None when there's one.",
                "Is yours the right way round, and before this line?",
            )
        return start, "Ask first whether it is None."
    if name not in place.local and name in place.names:
        return f"{name} is still None.", f"Set it, above {place.function}."
    if "backward" in calls:
        return f"{name} is nothing (None).", "backward() works the gradients out, and returns nothing: don't store it."
    if name == "loss" and place.function != "forward":
        return "loss is nothing (None).", "The model returns a loss only when it gets the targets as well: x and y."
    return f"{name} is nothing (None).", "Look where it gets its value: a function without return returns None."


# ---------------------------------------------------------------- what comes after a dot

KNOWN_TYPES = {"a list": list, "a string": str, "a dictionary": dict, "a set": set, "an open file": io.TextIOWrapper}
KNOWN_TYPES |= {"a tensor": torch.Tensor}
INSTEAD = {  # what was asked of what, in small letters, and what to look up
    "(append|add|push|concat) of str": "To add to a string, look up +=.",
    "(read|read_text|open) of str": "It names a file: look up open().",
    "(read|get|to)?_?(text|all|content|contents|data|toend|file|string) of textiowrapper": "Look up read().",
    "sort(by)? of (str|set|dict|tuple|dict_.*|name)": "Look up sorted(): it makes a list.",
    "(append|push) of set": "To put something into a set, look up add.",
    "add of dict": "Square brackets store in a dictionary. {} makes one: for an empty set, look up set().",
    "(append|push|put|set|insert) of dict": "A dictionary stores with square brackets; append is for lists.",
    "(index|indexof|find|search|at) of dict|[vx]?lookup of (dict|name)": "A dictionary is asked with square brackets.",
    "(revers|inver|swap|flip).* of dict": "A loop over items() gives key and value. Store them the other way round.",
    "(has|includes|contains|exists|has_?key|contains_?key) of object": "To ask whether it's in there, look up: in.",
    "(substr|substring|slice|subarray|mid|left) of object": "To cut out a part, use square brackets with a colon.",
    "(at|charat|get|elementat) of (str|list|tuple|tensor)": "To take one out, use square brackets with its place.",
    "(indexof|find|search) of (list|tuple)": "Look up index.",
    "(to)?(low|upp)(er)?_?case of str": "Look up lower() and upper().",
    "(to_?)?(str|string) of (object|name)": "Look up str().",
    "trim(start|end|left|right)? of str": "Look up strip().",
    "(for_?each|map|filter|each) of object": "Look up for: a loop takes one after the other.",
    "(unique|distinct|set) of (str|list|name)": "Look up set(): it keeps each thing once.",
    "(to_?(char_?)?(array|list)|chars|characters) of (str|set|tuple|range|dict_.*)": "Look up list().",
    "reversed? of (str|tuple)": "Look up reversed().",
    "(append|push|add|extend|insert|pop|remove) of tuple": "A tuple can't be changed. A list can: [] makes one.",
    "(push|add|push_back) of list": "To put something at its end, look up append.",
    "concat of list": "To put two lists together, look up +.",
    "(splice|delete|removeat) of list": "To take something out of a list, look up del.",
    "(item|to_?list|to_?int|to_?float) of (int|float|list)": "It's a plain number or list already.",
    "join of (list|tuple|set)": "Before the dot of join comes what goes in between, and the list goes in its brackets.",
    "(items|entries|keys) of (list|str)": "To count along a list, look up enumerate.",
    "(entries|iteritems|pairs) of dict": "Look up items().",
    "(append|push|extend|insert|cat|concat) of tensor": "append is for lists; two tensors are joined by torch.cat.",
    "copy of tensor": "Look up clone: it makes one.",
    "backward of float": "item() makes a number of the tensor: that comes last.",
    "backward of (optimizer|module)": "backward belongs to the loss.",
    "device of module": "But its weights have one: the guide has a line that asks for it.",
    "(step|zero_grad) of (module|tensor|float)": "It belongs to the optimizer.",
    "(null|nil|undefined) of name": "Python's word for nothing is None.",
    "[btc] of name": "It's one of the sizes, as comments name them. To get it, look up shape.",
    "utf.* of name": 'The name of the encoding is a string, with quotes: "utf-8".',
    "(inf|nan) of name": 'Look up float: it makes one of the string "inf" or "-inf".',
    "this of name": "Inside a method, the object is called self.",
    "(file|fs|readfile|fopen) of name": "To read a file, look up open().",
    "join of name": 'join comes after a string, the one that goes in between: "" is an empty one.',
    "console of name": "To show something, look up print().",
    "(length|size|count) of name": "How long something is: look up len().",
    "(concat(enate)?|textjoin) of name": "To put strings together, look up +, or join().",
    "((parse|to)_?(int|float)|integer|number) of name": "Look up int() and float().",
    "(array|arraylist) of name": "Look up list: square brackets make one.",
}


def instead(name: str, types: list[str]) -> str | None:
    """What Python has in place of such a name after the dot of a thing of these types."""
    asked = [f"{name} of {cls}".lower() for cls in types]
    return next((hint for one in asked for pattern, hint in INSTEAD.items() if re.fullmatch(pattern, one)), None)


def attribute(error, text, place):
    """The name after a dot isn't there."""
    node = place.first(ast.Attribute)
    if not isinstance(error, AttributeError) or node is None:
        return None
    name, owner = node.attr, text_of(node.value)
    value = place.value(node.value)
    if value is unknown:
        value = getattr(error, "obj", unknown)
    other = module_with(name, place)
    if isinstance(value, types.ModuleType) or isinstance(value, torch.nn.Module) and other == "train":
        near = difflib.get_close_matches(name.lower(), dir(value), n=1, cutoff=0.8)
        other = None if name.lower() in dir(value) else other
        hint = f"It belongs to {other}: write {other}.{name}." if other else f"Did you mean {near[0]}?" if near else ""
        return f"{owner} has no {name}.", hint
    start = f"{owner} is {kind(value)}, and has no {name}."
    if words := begun(node.value, value, place):
        return start, words
    if isinstance(value, dict) and isinstance(node.ctx, ast.Store):
        return start, "A dictionary stores with square brackets: the key goes in them."
    if hint := instead(name, [cls.__name__ for cls in type(value).__mro__]):
        return start, hint
    if isinstance(value, torch.nn.Module):
        return f"{owner} has no {name}.", behind_self(value, owner, name, place)
    if name.lower() in ("len", "length", "size", "count") and hasattr(value, "__len__"):
        two = isinstance(value, torch.Tensor) and value.dim() > 1
        return start, "For its sizes, look up shape." if two else f"How long it is: look up len({owner})."
    if isinstance(value, dict) and name in value:
        return start, "To look something up in a dictionary, use square brackets, and quotes around the key."
    if callable(place.names.get(name)):
        return start, f"{name} is a function on its own: {owner} goes into its round brackets."
    if other:
        return start, f"{name} belongs to {other}: write {other}.{name}, with {owner} in its round brackets."
    has = [n for n in dir(value) if not n.startswith("_")]
    near = [n for n in has if n in (name.lower(), re.sub("^to_?", "", name.lower()))]
    near = near or difflib.get_close_matches(name, has, n=1, cutoff=0.85)
    near = near or [n for n in has if len(n) > 3 and name.startswith(n)]
    tensor_like = isinstance(value, list | tuple | int | float)
    others = [
        words for words, known in KNOWN_TYPES.items() if hasattr(known, name) and (tensor_like or "ten" not in words)
    ]
    return start, f"Did you mean {near[0]}?" if near else f"But {others[0]} has one." if others else ""


def begun(node, value, place) -> str:
    """What a variable should begin as, if it's returned and isn't of the type that the first line says."""
    hint = ast.unparse(place.tree.returns).split("[")[0] if place.tree.returns else "?"
    returned = [text_of(n.value) for n in ast.walk(place.tree) if isinstance(n, ast.Return) and n.value]
    empty = {"list": "[]", "dict": "{}", "str": 'two quotes, ""'}.get(hint)
    begins = any(alike(value, one) for one in (None, 0, "", (), [], {}, set()))  # it's still what it began as
    if text_of(node) in returned and empty and begins and not fits(value, hint):
        kinds = {"list": "a list", "dict": "a dictionary", "str": "a string"}
        return f"{place.function} should return {kinds[hint]}: begin with an empty one, {empty}."
    return ""


def behind_self(value, owner, name, place):
    """What to say of a name that the model doesn't have."""
    name = name if name in place.names else name.rstrip("0123456789_")
    known = place.names.get(name)
    parts = [part for part, module in value._modules.items() if isinstance(known, type) and isinstance(module, known)]
    if parts:
        return f"{name} is the class. What was made of it is {owner}.{parts[0]}."
    if name in place.local:
        return f"{name} is a variable of {place.function}, and no part of the model: write it without {owner}."
    if callable(known):
        return f"{name} is a function of its own: call it without {owner}."
    has = [key for key in [*vars(value), *value._modules] if not key.startswith("_") and key != "training"]
    near = difflib.get_close_matches(name, has, n=1, cutoff=0.85) or [k for k in has if k in name or name in k]
    return f"Did you mean {near[0]}?" if near else f"It has {', '.join(has)}."


# ---------------------------------------------------------------- brackets


def takes(function) -> list[str]:
    """The names of what a function takes; none where Python doesn't know."""
    try:
        names = inspect.signature(getattr(function, "forward", function)).parameters
        return [name for name in names if name != "self"]
    except (TypeError, ValueError):
        return []


def arguments(error, text, place):
    """A call has too few or too many things in its brackets, or under other names."""
    call = place.first(ast.Call)
    if call is None or not isinstance(error, TypeError):
        return None
    function, name, called = place.value(call.func), text_of(call.func), called_name(call)
    owner = place.value(call.func.value) if isinstance(call.func, ast.Attribute) else None
    me, order = place.local.get("self"), takes(function)
    its = f"It takes {', '.join(order[:6])}." if order else ""
    if unexpected := re.search(r"unexpected keyword argument '(\w+)'", text):
        stars = [place.value(word.value) for word in call.keywords if word.arg is None]
        keys = dict.fromkeys(stars[0] if stars and isinstance(stars[0], dict) else [])
        others = [
            n for n, f in place.names.items() if keys and isinstance(f, types.FunctionType) and {*keys} <= {*takes(f)}
        ]
        hint = f"Do you mean {others[0]}? It takes all of {', '.join(keys)}." if others else its
        return f"{name} takes nothing with the name {unexpected[1]}.", hint
    missing = re.search(r"missing \d+ required \S+ arguments?: (.*)", text)
    if not missing and not re.search(r"takes .*argument|got multiple values|expected (?:\w+ )*\d+ arguments?,", text):
        return None
    for node in call.args:
        value = place.value(node)
        if isinstance(value, tuple) and len(call.args) == 1 and len(value) == len(order):
            start = f"{text_of(node)} is a tuple of {len(order)} things, and {name} takes them one by one."
            if isinstance(node, ast.Tuple):
                return start, "Leave out the inner round brackets."
            return start, f"Take them apart with a comma between names, or put a star in front: *{text_of(node)}."
    if isinstance(owner, type):
        start = f"{text_of(call.func.value)} is the class {owner.__name__} itself, and no object of it."
        here = [n for n, v in place.local.items() if isinstance(v, owner)]
        make = "First make one: with round brackets, and in them what the class wants."
        return start, f"One of them is here: {here[0]}." if here else make
    if isinstance(function, type) and isinstance(me, torch.nn.Module) and issubclass(function, torch.nn.Module):
        start = f"{name} is the class, so this makes a new one, with new weights."
        return start, "Use the part that the model has already: its name begins with self."
    if owner is None and called in getattr(me, "_modules", {}):
        start = f"{called} alone is another function than self.{called}."
        return start, f"Put self in front: {called} belongs to the model."
    inner = re.search(r"(\S+?)\(\) (?:missing|takes)", text)
    inner = inner[1].split(".")[-1] if inner else called
    if inner not in (called, "forward", "__init__", "<listcomp>"):
        its = "a lambda" if inner == "<lambda>" else inner
        start = f"{name} itself calls {its}, with another number of things in the brackets than {its} takes."
        return start, f"It's one thing at a time. {its} lacks {missing[1]}." if missing else ""
    if missing:
        what_for = "It says how many to draw: one." if "num_samples" in missing[1] else its
        return f"{name} was called without {missing[1]}, which it needs.".replace('"', ""), what_for
    if twice := re.search(r"multiple values for (?:keyword )?argument '(\w+)'", text):
        return f"{name} got {twice[1]} twice: by its name, and once more by its place or out of a dictionary.", its
    count = len(call.args) + len(call.keywords)
    if re.search("(exactly one|expected( at most)? 1) argument", text):
        own = {
            "dict": "To make pairs of two lists, look up zip.",
            "sorted": "It takes what is to be sorted, and nothing else without a name.",
        }
        its = own.get(called, "It takes one thing only.")
    its = "It takes nothing." if "takes no argument" in text else its
    return f"{name} was called with {count} thing{'s' * (count != 1)} in its brackets, and that doesn't fit.", its


def not_callable(error, text, place):
    """Round brackets come after something that can't be called."""
    node = place.first(ast.Call)
    value = place.value(node.func) if node and "not callable" in text else unknown
    if value is unknown or callable(value):
        return None
    name = text_of(node.func)
    start = f"{name} is {kind(value)}, and not a function."
    if method := only_method(value):
        return start, f"What it can do comes after a dot: {name}.{method}."
    if name in [text_of(part.target) for part in ast.walk(place.tree) if isinstance(part, ast.For)]:
        return start, "A loop over range makes numbers. Let it go through the list itself."
    if isinstance(node.func, ast.Attribute) and not node.args:
        return f"{name} is {what(value)}, and not a function.", "It's written without round brackets."
    return start, "Round brackets call a function; square brackets look something up."


def only_method(value) -> str | None:
    """What an object can do, if that's one thing."""
    methods = [name for name in vars(type(value)) if not name.startswith("_")] if hasattr(value, "__dict__") else []
    methods = [] if isinstance(value, type | torch.nn.Module) else methods
    return methods[0] if len(methods) == 1 else None


def not_subscriptable(error, text, place):
    node = place.first(ast.Subscript)
    if node and isinstance(node.ctx, ast.Store) and re.search("item assignment|ind(ex|ices)", text):
        if words := begun(node.value, value := place.value(node.value), place):
            return f"{text_of(node.value)} is {what(value)}, so this can't be stored in it.", words
    if node and re.search("not subscriptable|does not support item assignment", text):
        name, value = text_of(node.value), place.value(node.value)
        if re.search("'dict_(keys|values|items)'", text):
            return f"What {name} returned has no places.", "Look up list(): it makes a list of it."
        if isinstance(node.value, ast.Call) and value is unknown:
            two = len(node.value.args) > 1
            return f"What {name} returned has no places.", "Are the things in its brackets in the right order?" * two
        it_is = f"{name} is {what(value)}: square" if value is not unknown else "Square"
        hint = "Look up read()." if isinstance(value, io.IOBase) else ""
        hint = "A set has no order, and so no places. Look up sorted()." if isinstance(value, set) else hint
        return f"{it_is} brackets find nothing in it.", hint


def unpacked(error, text, place):
    """What is on the right, or is gone through, has more or fewer things than there are names."""
    for node in place.nodes if "unpack" in text else []:
        for part in ast.walk(place.tree):
            if isinstance(part, ast.Assign) and node in part.targets:
                return unpacked_at_once(part.value, len(node.elts), place)
            inside = isinstance(part, ast.For | ast.comprehension) and node in ast.walk(part.target)
            if inside and part.target is not node:
                value = place.value(part.iter)
                each = f"Each element of {text_of(part.iter)} is like this: {what(value[0])}." if value else ""
                return f"{text_of(node)} can't be filled in {text_of(part.target)}.", each
            if inside:
                return unpacked_in_a_loop(part.iter, len(node.elts), place)


def unpacked_at_once(node, names, place):
    value, name = place.value(node), text_of(node)
    if isinstance(value, torch.Size):
        start = f"{name} is {tuple(value)}: these are {len(value)} numbers, for {names} names."
        return start, "Name all of them, or cut out those that you need: a slice works here as well."
    if shape(value):
        start = f"{name} is {kind(value)}: for {names} names, it would be cut into {len(value)} along its first side."
        return start, "To name its sizes, look up shape."
    if is_function(value):
        return f"{name} is a function, and not what it returns.", BRACKETS
    if value is not unknown:
        return f"{name} is {what(value)}, and that can't be taken apart in {names}.", ""
    returns = getattr(place.value(getattr(node, "func", node)), "__annotations__", {}).get("return")
    one = f"Its first line says that it returns {returns.__name__}." if isinstance(returns, type) else ""
    return f"What {name} returns can't be taken apart in {names}.", one


def unpacked_in_a_loop(node, names, place):
    value, name = place.value(node), text_of(node)
    function = place.value(node.func) if isinstance(node, ast.Call) else None
    if called_name(node) == "zip" if isinstance(node, ast.Call) and len(node.args) < 2 else False:
        return f"{name} gives one thing at a time, and here are {names} names.", "To count along, look up enumerate."
    if isinstance(value, dict) or str(getattr(function, "__annotations__", {}).get("return")).startswith("dict"):
        start = f"A loop over {name}, a dictionary, gives the keys only."
        return start, "Look up items(): it gives key and value together."
    if isinstance(node, ast.Tuple | ast.List) and len(node.elts) > 1:
        first, second = map(text_of, node.elts[:2])
        start = f"A loop over {name} takes {first} first, as a whole, and then {second}."
        return start, "To go through both side by side, look up zip."
    if isinstance(value, range):
        return f"{name} gives one number at a time, and here are {names} names.", "Look up enumerate: it gives two."
    if isinstance(value, list | str | tuple) and value:
        start = f"Each element of {name} is like this: {what(value[0])}. It can't be taken apart in {names}."
        enumerated = "Look up enumerate: it gives the place and the element together."
        several = "To go through several lists side by side, look up zip." if isinstance(value[0], list) else ""
        return start, enumerated if not isinstance(value[0], tuple | list) else several
    if isinstance(node, ast.Call) and called_name(node) == "enumerate":
        return f"enumerate gives two things, the place and the element, and here are {names} names.", ""
    return f"What {name} gives can't be taken apart in {names}.", ""


def no_place(error, text, place):
    """What is in the square brackets is an element already, or the list gets shorter."""
    node = place.first(ast.Subscript)
    if node is None or not re.search("ind(ex|ices)", text) or isinstance(node.ctx, ast.Store):
        return None
    name, index, parts = text_of(node.value), text_of(node.slice), list(ast.walk(place.tree))
    loops = [(text_of(n.target), text_of(n.iter)) for n in parts if isinstance(n, ast.For | ast.comprehension)]
    given = {name, *(word.arg for word in place.tree.args.args)}
    for over in [over for target, over in loops if target == index and over.split("[")[0] in given]:
        start = f"{index} goes through {over}, so it's one of its elements, and not a place."
        return start, place.here(), "If you need the places as well, look up enumerate."
    if isinstance(node.slice, ast.Constant):
        for line in parts:
            if isinstance(line, ast.Assign) and line.value is node and text_of(line.targets[0]) == name:
                start = f"{text_of(node)} is a single one, at that place."
                return start, place.here(), "To keep all from a place on, it takes a slice: look up the colon."
    taken = [text_of(t) for n in parts if isinstance(n, ast.Delete) for t in n.targets]
    if any(f"range(len({name})" in over for _, over in loops) and (
        any(part.startswith(f"{name}[") for part in taken)
        or any(isinstance(n, ast.Call) and text_of(n.func) in (f"{name}.pop", f"{name}.remove") for n in parts)
    ):
        start = f"{name} is shorter now than it was: something was taken out of it in the loop."
        return start, "range still counts up to the old length.", place.here()


def key(error, text, place):
    """A dictionary doesn't have it."""
    for node in place.nodes if isinstance(error, KeyError) else []:
        value = place.value(node.value) if isinstance(node, ast.Subscript) else None
        if isinstance(value, dict) and node is getattr(place.statement, "target", None):
            start = f"{text_of(node)} has no value yet, and this line adds to it."
            return start, "Give it a first one, or look up get: it takes a second thing for such a case."
        if isinstance(value, dict):
            return no_key(text_of(node.value), value, error.args[0], place)


def no_key(name, value, missing, place):
    known, start = list(value), f"{name} has no key {show(missing)}."
    if isinstance(missing, torch.Tensor):
        return f"{name} was asked for a tensor.", "It only knows plain numbers. tolist() makes a list of these."
    if not known:
        return start, "It's still empty."
    if isinstance(missing, str) and len(missing) > 1 and all(isinstance(k, str) and len(k) == 1 for k in known):
        start = f"{name} was asked for {show(missing)}, all at once."
        return start, "It only knows single characters: look up one character at a time."
    if isinstance(missing, tuple) and any(part in value for part in missing):
        return start, f"That's {len(missing)} things at once, and one of them is a key: take them apart."
    if isinstance(missing, str) and missing.isdigit() and int(missing) in value:
        return start, "It's a string here, and the key is a number, without quotes."
    model = place.local.get("model")
    if isinstance(missing, str) and len(missing) == 1 and missing not in getattr(model, "vocab", missing):
        return start, "model.vocab doesn't have it. Leave out of the prompt what it doesn't have, then encode that."
    if hasattr(model, "vocab") and type(missing) is int and missing < len(model.vocab):
        return start, "It's a place in model.vocab. Is this mapping made of all of that, and is it the one for decode?"
    if missing in value.values():
        start += " That's one of its values."
    names = all(isinstance(k, str) and len(k) > 1 for k in known)
    return start, f"Its keys are {', '.join(known)}." if names else f"Its keys are like these: {show(known[:5])}."


# ---------------------------------------------------------------- shapes


def cross_entropy(error, text, place):
    call = place.call("cross_entropy", "nll_loss")
    values = [place.value(node) for node in operands(call)[:2]] if call else [None]
    if not all(isinstance(value, torch.Tensor) for value in values):
        return None
    prediction, targets = values
    shapes = f"F.cross_entropy got the shapes {tuple(prediction.shape)} and {tuple(targets.shape)}."
    if not targets.is_floating_point() and not prediction.is_floating_point():
        return shapes, "Both hold whole numbers. The prediction is what the model makes of the tokens."
    if targets.is_floating_point() and targets.dim() >= prediction.dim() and not prediction.is_floating_point():
        return shapes, "The two are swapped: the prediction should come first, and then the targets."
    if prediction.dim() == 2 and prediction.shape[1] == targets.numel() != prediction.shape[0]:
        return shapes, "Rows and columns of the prediction are swapped."
    flat = {"prediction": prediction.dim() == 2, "targets": targets.dim() == 1}
    wrong = [name for name, is_flat in flat.items() if not is_flat]
    look_up = "flatten" if "logits" in place.local else "view"
    if prediction.dim() > 1 and targets.numel() * prediction.shape[-1] != prediction.numel():
        few = "It wants one target for each row of the prediction: the token, as a number."
        return shapes, "one_hot makes a row of each token." if written.called_in(place.tree, "one_hot") else "", few
    return (
        shapes,
        "It wants the prediction as one table, with a column for each character, and the targets as one row.",
        f"Here the {' and the '.join(wrong)} must change. Look up {look_up}: it returns a new tensor." if wrong else "",
    )


def multinomial(error, text, place):
    call = place.call("multinomial")
    given = place.value(operands(call)[0]) if call else None
    if shape(given) is None:
        return None
    if given.dim() == 0:
        start = "torch.multinomial got a single number, and it takes one row of them."
        return start, "logits holds one row: all count." if place.function == "pick_next" else ""
    if given.dim() > 2:
        start = f"torch.multinomial got the shape {shape(given)}, but it takes one row for each row of the batch."
        slim = "A slice with a colon keeps a dimension, of the size 1; a place without one doesn't."
        return start, slim if given.shape[1] == 1 else "Take the prediction at the last position first."
    if given.isnan().any() and place.local.get("temperature") == 0:
        start = "The probabilities are nan (not a number), as the temperature 0 was divided by."
        return start, "With 0, return the most likely token before that, with a return of its own."
    if given.isnan().any():
        rows = {name: value for name, value in place.local.items() if shape(value)}
        hint = "".join(
            f"All of {n} is minus infinity, so no token is left. " for n in rows if (rows[n] == -torch.inf).all()
        )
        hint += "".join(
            f"There is plus infinity in {n}. To hide a token, it takes minus infinity. "
            for n in rows
            if (rows[n] == torch.inf).any()
        )
        return "The probabilities are nan (not a number).", written.of_floor([*ast.walk(place.tree)]) or hint
    if given.min() < 0:
        start = f"torch.multinomial got a number below 0: {given.min().item():.2f}."
        if not written.called_in(place.tree, "softmax"):
            return start, "Probabilities lie between 0 and 1. Look up F.softmax."
        late = "Minus infinity hides a logit, before the softmax. After the softmax, what you hide should be 0."
        return start, late if given.min() == -torch.inf else "Probabilities lie between 0 and 1."


def one_head(error, text, place):
    """A layer for all heads was given the numbers of one."""
    found = re.search(r"shapes cannot be multiplied \(\d+x(\d+) and (\d+)x", text)
    call, heads = place.first(ast.Call), getattr(place.local.get("self"), "n_head", 0)
    if found and call and int(found[1]) * heads == int(found[2]):
        start = f"{text_of(call.func)} got {found[1]} numbers for each place, but it needs {found[2]}."
        return start, place.here(), "That's the size of one head. The layer works on all heads, side by side."


def nothing_to_stack(error, text, place):
    if "non-empty TensorList" in text:
        for node in ast.walk(place.node):
            value = place.value(node.iter) if isinstance(node, ast.comprehension) else None
            if hasattr(value, "__next__"):
                start = f"{text_of(node.iter)} is {kind(value)}, and it's used up."
                return (
                    start,
                    "It can be gone through only once. Square brackets in place of the round ones make a list.",
                )
        return "torch.stack was given an empty list.", "Are there any starts?"


def regrouped(error, text, place):
    """view and reshape: the numbers can't be grouped like that."""
    if found := re.search(r"shape '\[(.*?)\]' is invalid for input of size (\d+)", text):
        size, room = int(found[2]), torch.Size(int(number) for number in found[1].split(", ")).numel()
        heads = getattr(place.local.get("self"), "n_head", None)
        return (
            f"{size} numbers can't become {found[1].replace(', ', ' x ')}: multiplied, these are {room}.",
            place.here(),
            f"There are {heads} heads, and that's room for one."
            if heads and room * heads == size
            else f"For each of these, there are {size // room} numbers: is a side of that size missing?"
            if size % room == 0 and room > 1
            else "Take the sizes from its shape, in their order, and not from an example."
            if any(isinstance(node, ast.Constant) for node in ast.walk(place.node))
            else "Compare the sizes with those in its shape, in their order.",
        )


RULES = [compares, lost, nested_list, no_row, misfit, unset, unknown_name, as_it_is, unpacked, no_place, key, attribute]
RULES += [arguments, not_callable, not_subscriptable, cross_entropy, multinomial, nothing_to_stack, regrouped]
RULES += [one_head, saying]
IN_WHAT_WAS_CALLED = [lost, missing_in_called, misfit, odd_tokens, other_dimensions, what_it_got]
