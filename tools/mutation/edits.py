"""Small edits of a function, made from its syntax tree: the slips that somebody makes who writes it."""

import ast
import copy
import re
from collections.abc import Iterator

import torch

ARITHMETIC = {ast.Add: "-", ast.Sub: "+", ast.Mult: "/", ast.Div: "*", ast.FloorDiv: "%*", ast.MatMult: "*"}
COMPARISONS = {ast.Lt: "<", ast.LtE: "<=", ast.Gt: ">", ast.GtE: ">=", ast.Eq: "==", ast.NotEq: "!="}
TAKEN_FOR = {  # functions and attributes that are easily taken for each other
    "min": "max", "max": "min", "argmax": "argmin", "tril": "triu", "ones": "zeros", "zeros": "ones", "stack": "cat",
    "cat": "stack", "startswith": "endswith", "values": "indices", "sqrt": "square", "square": "sqrt", "int": "round",
    "softmax": "log_softmax sigmoid", "relu": "gelu sigmoid tanh", "cross_entropy": "nll_loss mse_loss",
    "view": "reshape", "reshape": "view", "flatten": "squeeze", "sorted": "list", "set": "list", "reversed": "list",
    "zero_grad": "step", "step": "zero_grad", "long": "float", "multinomial": "topk", "randint": "rand",
}  # fmt: skip
DONE_TO = {  # what is done to a value too much, by its kind
    "str": ["{}.strip()", "{}.lower()", "{}[1:]", "{}[:-1]", "{}[::-1]", "{} + ' '"],
    "list": ["{}[1:]", "{}[:-1]", "{}[::-1]", "{}[:1]", "{}[-1:]", "list(dict.fromkeys({}))", "sorted({})", "{} * 2"],
    "dict": ["dict(list({}.items())[1:])", "dict(list({}.items())[:-1])"],
    "int": ["{} + 1", "{} - 1"],
    "float": ["{} * 2", "1 / {}", "{} ** 2"],
    "Tensor": ["{}[:1]", "{}[1:]", "{}[:-1]", "{}.flip(0)", "{}[-1:]", "{} + 1"],
    "Tensor of floats": [
        *("{}.detach()", "{}[:1]", "{}[..., :-1]", "2 * {}", "{} / len({})", "{} + 1", "-{}", "{}.abs()")
    ],
}
DIMS = range(-3, 4)
DRAWS = "multinomial|randint|generate|pick_next"


def edits(function: ast.FunctionDef, given: int = 0, known: dict | None = None) -> Iterator[tuple[str, str]]:
    """Each edit of the function, once: (in words, the code of the whole function).

    given: how many statements at its beginning stay as they are
    known: a value of each name in it, as another name stands in only for a value of the same kind
    """
    known = known or {}
    right = ast.unparse(function)
    seen = {right}

    def tried(words: str, holder, key, other) -> Iterator[tuple[str, str]]:
        mine, holder[key] = holder[key], other
        try:
            code = ast.unparse(ast.fix_missing_locations(function))
            compile(code, "", "exec")
        except SyntaxError:
            return
        finally:
            holder[key] = mine
        if code not in seen:
            seen.add(code)
            yield words, code

    def of_block(holder: dict, key: str, first: int = 0) -> Iterator[tuple[str, str]]:
        block = holder[key]
        for words, other in other_blocks(block[first:], function.body[-1]):
            yield from tried(words, holder, key, block[:first] + other)
        for index in range(first, len(block)):
            for words, other in other_statements(block[index], known):
                yield from tried(words, holder, key, block[:index] + (other or [ast.Pass()]) + block[index + 1 :])
            yield from of_node(block[index])

    def of_node(node: ast.AST) -> Iterator[tuple[str, str]]:
        for key, value in list(vars(node).items()):
            if isinstance(value, list) and value and isinstance(value[0], ast.stmt):
                yield from of_block(vars(node), key)
            elif isinstance(value, list):
                for index, part in enumerate(value):
                    yield from of_part(node, value, index, part)
            else:
                yield from of_part(node, vars(node), key, value)

    def of_part(node: ast.AST, holder, key, part) -> Iterator[tuple[str, str]]:
        if isinstance(part, ast.expr) and getattr(node, "attr", "") not in ("shape", "device"):
            for words, other in other_expressions(part, known):
                try:
                    yield from tried(words, holder, key, parse(f"f({other})").args[0])
                except (SyntaxError, IndexError):  # it can't stand there
                    continue
        if isinstance(part, ast.AST):
            yield from of_node(part)

    yield from of_block(vars(function), "body", given)
    if re.search(DRAWS, right):
        seeded = [*function.body[:given], *ast.parse("torch.manual_seed(1337)").body, *function.body[given:]]
        yield from tried("a fixed seed", vars(function), "body", seeded)


def parse(code: str) -> ast.expr:
    return ast.parse(code, mode="eval").body


def text(node: ast.AST) -> str:
    return f"({ast.unparse(node)})"


def sign(op: ast.operator) -> str:
    return ast.unparse(ast.BinOp(ast.Name("a"), op, ast.Name("b")))[2:-2]


def number(node: ast.expr) -> int | None:
    try:
        value = ast.literal_eval(node)
    except ValueError:
        return None
    return value if type(value) is int else None


def replaced(parts: list, index: int, part) -> list:
    return [part if at == index else other for at, other in enumerate(parts)]


def swapped(parts: list, one: int, two: int) -> list:
    return replaced(replaced(parts, one, parts[two]), two, parts[one])


def without(parts: list, index: int) -> list:
    return [other for at, other in enumerate(parts) if at != index]


def kind(value) -> str:
    if isinstance(value, torch.Tensor):
        return "Tensor of floats" if value.is_floating_point() else "Tensor"
    return type(value).__name__


# ---------------------------------------------------------------- statements


def other_blocks(block: list[ast.stmt], last: ast.stmt) -> Iterator[tuple[str, list[ast.stmt]]]:
    """What could stand in place of these statements. last: the last statement of the function"""
    end = last if isinstance(last, ast.Return) else ast.Return()
    for index, statement in enumerate(block):
        before, after = block[:index], block[index + 1 :]
        yield "a statement left out", before + after or [ast.Pass()]
        yield "a statement twice", [*before, statement, statement, *after]
        if after:
            yield "two statements swapped", [*before, after[0], statement, *after[1:]]
            yield "an early return", [*before, statement, end, *after]
        if hasattr(statement, "body"):
            body = statement.body
            if after:
                yield "moved into the block", [*before, with_body(statement, [*body, after[0]]), *after[1:]]
            if before:
                yield "moved into the block", [*before[:-1], with_body(statement, [before[-1], *body]), *after]
            for at, inner in enumerate(body):
                rest = with_body(statement, without(body, at) or [ast.Pass()])
                yield "moved out of the block", [*before, rest, inner, *after]
                yield "moved out of the block", [*before, inner, rest, *after]
            if isinstance(statement, (ast.For, ast.While)):
                yield "return in the loop", [*before, with_body(statement, [*body, end]), *after]
                yield "only one round", [*before, with_body(statement, [*body, ast.Break()]), *after]


def with_body(statement: ast.stmt, body: list[ast.stmt]) -> ast.stmt:
    other = copy.copy(statement)
    other.body = body
    return other


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
            yield "the wrong way round", [ast.Assign([target], ast.BinOp(value, op, parse(ast.unparse(target))))]
        case ast.Return(ast.expr() as value):
            yield "the result not used", [ast.Expr(value)]
            for wrap in ("{}.detach()", "{} / len({})", "2 * {}", "[{}]", "str({})"):
                yield "something done to the result", [ast.Return(parse(wrap.replace("{}", text(value))))]
        case ast.Return() | ast.Break() | ast.Continue():
            for other in (ast.Return(), ast.Break(), ast.Continue()):
                yield "another way out", [other]
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
            for words, part in (("the first left out", "[1:]"), ("the last left out", "[:-1]"), ("backward", "[::-1]")):
                other = parse(f"list({ast.unparse(iterable)}){part}")
                yield words, [ast.For(target, other, body, orelse, lineno=0)]


# ---------------------------------------------------------------- expressions


def other_expressions(node: ast.expr, known: dict) -> Iterator[tuple[str, str]]:
    """What could stand in place of this expression, as code."""
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
            mine, other = (" and ", " or ") if isinstance(op, ast.And) else (" or ", " and ")
            yield "and for or", other.join(map(text, values))
            yield "operands swapped", mine.join(map(text, reversed(values)))
            for index, value in enumerate(values):
                yield "an operand left out", text(value)
                yield "a condition turned", mine.join(replaced([*map(text, values)], index, f"not {text(value)}"))
        case ast.UnaryOp(_, operand):
            yield "a sign left out", text(operand)
        case ast.Constant(bool()):
            yield "True for False", repr(not node.value)
        case ast.Constant(int()):
            for other in (node.value + 1, node.value - 1, -node.value, 0):
                yield "another number", repr(other)
        case ast.Constant(float()):
            for other in (node.value * 2, node.value / 2, -node.value, 1 - node.value, node.value + 0.05):
                yield "another number", repr(other)
        case ast.Constant(str()):
            for other in other_texts(node.value):
                yield "another text", repr(other)
        case ast.JoinedStr(parts):
            values = [index for index, part in enumerate(parts) if isinstance(part, ast.FormattedValue)]
            others = [("parts swapped", swapped(parts, one, two)) for one, two in zip(values, values[1:])]
            for index, part in enumerate(parts):
                others.append(("a part left out", without(parts, index)))
                for other in other_texts(part.value) if isinstance(part, ast.Constant) else ():
                    others.append(("another text", replaced(parts, index, ast.Constant(other))))
            for words, other in others:
                yield words, ast.unparse(ast.JoinedStr(other))
        case ast.Name(name, ast.Load()):
            if name in known:
                for other, value in known.items():
                    if other != name and kind(value) == kind(known[name]):
                        yield "another name", other
                for wrap in DONE_TO.get(kind(known[name]), ()):
                    yield "something done to a value", wrap.replace("{}", name)
            for other in TAKEN_FOR.get(name, "").split():
                yield "another function", other
        case ast.Attribute(value, name, ast.Load()):
            owner = known.get(getattr(value, "id", None))
            if isinstance(owner, torch.nn.Module):
                for other in [*vars(owner), *owner._modules]:
                    if other[0] != "_" and other != name and kind(getattr(owner, other)) == kind(getattr(owner, name)):
                        yield "another name", f"{text(value)}.{other}"
            for other in TAKEN_FOR.get(name, "").split():
                yield "another function", f"{text(value)}.{other}"
        case ast.Call():
            yield from other_calls(node)
        case ast.Subscript(value, place, ast.Load()):
            yield "an index left out", text(value)
            for words, other in other_places(place):
                yield words, f"{text(value)}[{other}]"
        case ast.ListComp() | ast.GeneratorExp() | ast.DictComp():
            for test in node.generators[0].ifs:
                (generator,) = node.generators
                for words, tests in (
                    ("a condition left out", []),
                    ("a condition turned", [ast.UnaryOp(ast.Not(), test)]),
                ):
                    other = copy.copy(node)
                    other.generators = [ast.comprehension(generator.target, generator.iter, tests, 0)]
                    yield words, text(other)
            if isinstance(node, ast.DictComp):
                yield "key and value swapped", text(ast.DictComp(node.value, node.key, node.generators))
        case ast.Starred(value):
            yield "the star left out", text(value)
            yield "the other way round", f"*{text(value)}[::-1]"
        case ast.Tuple(parts, context) | ast.List(parts, context) if len(parts) > 1:
            for index in range(len(parts) - 1):
                yield "two elements swapped", text(type(node)(swapped(parts, index, index + 1), context))
            for index in range(len(parts)) if isinstance(context, ast.Load) else ():
                yield "an element left out", text(type(node)(without(parts, index), context))
                yield "an element twice", text(type(node)(replaced(parts, index - 1, parts[index]), context))


def other_texts(value: str) -> list[str]:
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
    return [other for other in others if other != value]


def other_calls(node: ast.Call) -> Iterator[tuple[str, str]]:
    function, arguments, keywords = node.func, node.args, node.keywords
    name = getattr(function, "attr", getattr(function, "id", ""))
    if isinstance(function, ast.Attribute) and getattr(function.value, "id", "") not in ("F", "torch", "math", "self"):
        yield "a call left out", text(function.value)
    for argument in arguments:
        yield "a call left out", text(argument)
    if len(arguments) == 1:
        yield "a call twice", f"{text(function)}({text(node)})"

    calls = []  # (in words, the arguments, the keywords)
    for index, argument in enumerate(arguments):
        calls.append(("an argument left out", without(arguments, index), keywords))
        calls += [("arguments swapped", swapped(arguments, one, index), keywords) for one in range(index)]
        if number(argument) is not None and name in ("transpose", "flatten", "unsqueeze", "squeeze", "chunk"):
            calls += [("another dim", replaced(arguments, index, ast.Constant(dim)), keywords) for dim in DIMS]
        if name == "range" or isinstance(argument, ast.BinOp):
            for more in ("+ 1", "- 1"):
                calls.append(("off by one", replaced(arguments, index, parse(f"{text(argument)} {more}")), keywords))
    for index, keyword in enumerate(keywords):
        calls.append(("an argument left out", arguments, without(keywords, index)))
        for one in range(index):
            values = swapped([keyword.value for keyword in keywords], one, index)
            named = [ast.keyword(keyword.arg, value) for keyword, value in zip(keywords, values)]
            calls.append(("arguments swapped", arguments, named))
        for dim in DIMS if keyword.arg == "dim" else ():
            calls.append(("another dim", arguments, replaced(keywords, index, ast.keyword("dim", ast.Constant(dim)))))
    extra = {"cross_entropy": "reduction='sum'", "enumerate": "start=1", "sorted": "reverse=True"}
    extra |= {"topk": "largest=False", "multinomial": "replacement=True"}
    if name in extra:
        calls.append(("one more argument", arguments, keywords + parse(f"f({extra[name]})").keywords))
    for words, some, named in calls:
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
        yield "twice for the square", f"2 * {text(function.value)}"


def other_places(place: ast.expr) -> Iterator[tuple[str, str]]:
    """What could stand in these square brackets."""
    match place:
        case ast.Tuple(parts):
            codes = [*map(ast.unparse, parts)]
            for index, part in enumerate(parts):
                for words, other in [*other_places(part), ("another index", ":"), ("another index", "0")]:
                    yield words, ", ".join(replaced(codes, index, other))
                yield "an index left out", ", ".join(without(codes, index))
            yield "two indices swapped", ", ".join(reversed(codes))
        case ast.Slice(lower, upper):
            lower, upper = (ast.unparse(end) if end else "" for end in (lower, upper))
            yield "an end of a slice left out", f"{lower}:"
            yield "an end of a slice left out", f":{upper}"
            yield "the ends of a slice swapped", f"{upper}:{lower}"
            for more in ("+ 1", "- 1"):
                yield "off by one", f"({lower or 0}) {more}:{upper}"
                if upper:
                    yield "off by one", f"{lower}:({upper}) {more}"
            yield "another sign", f"-({lower}):" if lower else f":-({upper})"
            yield "every other one", f"{lower}:{upper}:2"
            yield "an index for a slice", lower or upper
        case _ if number(place) is not None:
            yield "another index", "-1" if number(place) != -1 else "0"
            yield "a slice for an index", f"{number(place)}:"
            yield "a slice for an index", f":{number(place)}"
