"""What the learner's function says, for the words of a message alone: whether it's right, nobody asks here.

Only what is true of these lines is said: "vocab.sort has no round brackets", "your loop runs over range(last)".
"""

import ast
import inspect
import re
import sys
import textwrap

CALLED = {"set", "list", "sorted", "len", "dict", "str", "int", "range", "enumerate", "zip", "tuple", "reversed", "map"}
asked: list[str] = []  # for which step another input is tried, if any
SHORT = 40  # characters of a piece of code that is shown
PURE = set(  # what these give is all that they do
    "sorted reversed list set tuple dict str int len zip enumerate range map softmax cat stack view reshape transpose "
    "permute flatten argmax multinomial masked_fill tolist item float long decode encode replace strip rstrip lstrip "
    "norm rotate relu tril attention cross_entropy clone generate "
    "lower upper join split splitlines sum mean".split()
)
ODD = set(  # what no step of Days 1 and 2 needs, and what changes the numbers or the text
    "dropout normalize layer_norm round ceil abs clip_grad_norm_ clip_grad_value_ clamp relu gelu tanh sigmoid "
    "manual_seed seed randperm shuffle flip roll topk reverse reversed lower upper strip rstrip lstrip replace "
    "capitalize title swapcase isalpha isalnum isprintable isascii isdigit isspace islower isupper detach "
    "sub filter translate chunk half double".split()
)


def function():
    """The function that is being checked: a check is named after it, as test_load_text or check_encode. Or None."""
    frame = sys._getframe(1)
    while frame:
        check = re.match("(?:test|check)_(.+)", frame.f_code.co_name)
        if check and not str(frame.f_globals.get("__name__")).startswith("lewisgpt"):
            known = {**frame.f_globals, **frame.f_locals}
            found = getattr(type(known.get("model")), check[1], known.get(check[1]))
            if check[1] in getattr(known.get("app"), "view_functions", {}):
                return known["app"].view_functions[check[1]]
            part = known.get(check[1].title().replace("_", ""))  # of check_feed_forward, the class FeedForward
            return getattr(part, "forward", found)
        frame = frame.f_back
    return None


def nodes() -> list[ast.AST]:
    """All parts of its syntax tree, or none if it can't be read."""
    try:
        tree = ast.parse(textwrap.dedent(inspect.getsource(function())))
        for node in ast.walk(tree):
            for hints in {"annotation", "returns"} & {*node._fields}:
                none = ast.Constant(0) if isinstance(node, ast.AnnAssign) else None
                setattr(node, hints, none)  # type hints say nothing of what is done
        return [*ast.walk(tree)]
    except (OSError, TypeError, SyntaxError, AttributeError, RecursionError):
        return []


def code(node: ast.AST) -> str:
    text = re.sub(r"\s+", " ", ast.unparse(node))
    return (text if len(text) <= SHORT else text[: SHORT - 3] + "...").replace(" ", "\x00")  # no line ends in it


def variables(node: ast.AST) -> set[str]:
    """The variables in an expression."""
    return {part.id for part in ast.walk(node) if isinstance(part, ast.Name)}


def called(node: ast.AST) -> str:
    """The name of what is called here, as join for "".join(...)."""
    return getattr(node.func, "attr", getattr(node.func, "id", "")) if isinstance(node, ast.Call) else ""


DOES = {  # what is often taken for something else
    r"\w+\.(clamp|clip)": "clamp cuts off at each of its two numbers; F.relu only at 0, from below.",
    r"F\.layer_norm": "layer_norm also takes the average away. The norm of this course is a function of your file.",
    r"\w+\.norm|torch\.linalg\.\w*norm": "That norm makes a single number, a length. Your file has another norm.",
    r"F\.normalize": "F.normalize makes the length of each row 1. Your file has norm, which is another one.",
    r"nn\.(Linear|Embedding)": "It makes a new layer, with new weights. Use the one of the model.",
    r"\w+\.(max|amax)": "max keeps only the largest along a dimension. F.relu asks each number by itself.",
    r"(\w+\.)?abs": "abs turns what is below 0 around. It should become 0.",
    r"torch\.exp2": "It takes 2 to the power of each number, and not each number to the power of 2.",
    r"F\.dropout": "dropout makes a 0 of some numbers, by chance.",
    r"(\w+\.)?(mean|sum|std|var)": "It makes one number of several.",
    r"\w+\.triu": "triu keeps the upper part, which is the future. tril keeps the past.",
}


def does(node: ast.AST) -> str:
    """What a call does that was taken for something else."""
    for part in ast.walk(node):
        for pattern, words in DOES.items():
            if isinstance(part, ast.Call) and re.fullmatch(pattern, ast.unparse(part.func)):
                return words
    return ""


def does_any() -> bool:
    return any(does(node) for node in nodes() if isinstance(node, ast.Call))


def reads(name: str) -> bool:
    """Whether the value of this name is used."""
    return any(isinstance(node, ast.Name) and node.id == name for node in nodes())


def raw() -> bool:
    """Whether there's an r in front of quotes, but for a docstring."""
    try:
        return bool(re.search(r"""(?i)(?<![\w"'])(?:r|rf|fr)(?:"(?!"")|'(?!''))""", inspect.getsource(function())))
    except (OSError, TypeError):
        return False


def without_known(text: str) -> str:
    """The text without the advice to look up what the learner's function calls already."""
    known = {called(node) for node in nodes()} - {"", "stack", "transpose"}  # these are needed in several places

    def known_already(found: re.Match) -> str:
        name = re.sub(r"\W", "", found[2].split(".")[-1])
        return found[0] if name not in known else "" if found[1].startswith(" L") else "."

    text = re.sub(r"( Look up|[:,;] look up) ([\w.]+(?:\(\))?)(?:: [^.?]*)?\.(?=\s|$)", known_already, " " + text)
    return text.strip()


CLAIMS = {  # what a sentence says of the learner's lines, and what must be in them for that
    "(loss|cross_entropy) does (it|that) by itself|gives the average already|before F.cross_e": "ross_?[eE]ntropy",
    r"\b[Ii]n view|view alone|a view\b|[Aa] reshape\b|by view or": "view|reshape|flatten",
    "(that|after the|a) transpose|ook at transpose": r"transpose|permute|T\b|swap|movedim",
    r"torch\.cat (glues|makes)|glue with torch\.cat": "cat|stack",
    "rolled": "roll",
    "[Ss]oftmax runs": "softmax|exp|ntropy|attention",
    "was stripped|were stripped": "strip|split",
    "sort and topk|sorted list": "sort|topk|kthvalue",
    "Of the values of topk": "topk|sort",
    "sort puts": "sort",
    r"Dividing by 0": r"^(?!((?!/=? temperature).)*(temperature [=<!>]|not temperature|if temperature))",
    "newline= and replace": "newline|replace",
    "Leave errors= out": "errors",
    r"with -\d+, Python": "-",
    "It took the step with lr|an optimizer of its own": r"SGD|Adam|lr|rate|\.grad",
    "subtracted the gradients by itself": "grad",
    "It divides the loss": r"[/*]|div|mul",
    "next takes": "next",
    r"F.relu (asks|only)|It should become 0\.": "expand|shrink",
    "without str": "str|format|f'",
    "The second thing in": r"Response\(.+, (?!mimetype)",
    "index finds": "index|find",
    "(?i)is return inside|does return end": "return",
}


def source() -> str:
    """Its lines without the docstring, as Python itself would write them."""
    body = nodes()[0].body[0] if nodes() else None
    docs = [
        ast.unparse(node) for node in nodes() if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant)
    ]
    return ast.unparse(body).replace(docs[0] if docs else "\0", "") if body else ""


def checked(text: str) -> str:
    """The text without what it says of the learner's lines and isn't so: such a sentence, or its part after a colon."""
    lines, kept = source(), []
    if not lines:
        return text
    for sentence in re.split(r"(?<=[.?]) +(?=[A-Z])", text):
        for claim, needed in CLAIMS.items():
            if re.search(claim, sentence) and not re.search(needed, lines, re.DOTALL):
                start, _, _ = sentence.partition(": ")
                whole = re.search(r"\b(is|are|was|were|meet|\w+n't|\w+'s|Leave)\b", start) and not re.search(
                    claim, start
                )
                sentence = start + "." if whole and start != sentence else ""
        out = re.search(r"[Ll]eave (?:the )?(\w*[_(]\w*|softmax|str|rstrip|strip|detach)(?:\(\))? out\b", sentence)
        kept += [] if out and out[1] not in lines else [sentence]
    return " ".join(filter(None, kept))


def loops(parts: list[ast.AST]) -> list[ast.AST]:
    return [node for node in parts if isinstance(node, ast.For | ast.While)]


def called_in(tree: ast.AST, name: str) -> bool:
    return any(called(node) == name for node in ast.walk(tree))


def uses(name: str) -> bool:
    """Whether it calls something of this name."""
    return any(called(node) == name for node in nodes())


# ------------------------------------------------------------ lines that can't be what was meant


def slip() -> str:
    """The first line that does nothing, or ends the function too early; else an empty string."""
    parts = nodes()
    stored = {node.id for node in parts if isinstance(node, ast.Name) and isinstance(node.ctx, ast.Store)}
    stored |= {node.arg for node in parts if isinstance(node, ast.arg)}
    for node in parts:
        value = getattr(node, "value", None)
        if isinstance(node, ast.Subscript) and isinstance(value, ast.Name) and value.id in CALLED - stored:
            return f"{code(node)} has square brackets. Round ones call {value.id}."
        if nest := nested_list(node) or swapped_sizes(node, parts):
            return nest
        if isinstance(node, ast.Assign) and len(node.targets) > 1 and isinstance(value, ast.List | ast.Dict):
            return f"{code(node)} makes a single one, with {len(node.targets)} names."
        if isinstance(node, ast.BinOp) and (half := re.search(r"\w+ \*\* 1 / 2$", ast.unparse(node))):
            return f"{half[0]} is ** 1 first, and then half of that. The 1 / 2 should be in brackets."
        if isinstance(node, ast.BinOp) and (once := re.match(r"(\w+) ([+-]) 1 \* (\w+)$", ast.unparse(node))):
            return f"{once[0]} is {once[1]} {once[2]} {once[3]}, as * goes first. It may need round brackets."
        if isinstance(node, ast.Expr) and isinstance(value, ast.Attribute):
            return f"{code(value)} has no round brackets, so it isn't called."
        if isinstance(node, ast.Expr) and isinstance(value, ast.Compare):
            return f"{code(value)} only compares, and changes nothing."
        if isinstance(node, ast.Expr) and isinstance(value, ast.BinOp | ast.Subscript | ast.Call | ast.ListComp):
            if called(value) in PURE | {parts[0].body[0].name} or not isinstance(value, ast.Call):
                return f"The line {code(value)} works something out, and its result isn't used."
        if isinstance(node, ast.Assign) and isinstance(value, ast.UnaryOp) and isinstance(value.op, ast.UAdd):
            name, number = code(node.targets[0]), code(value.operand)
            return f"{name} =+ {number} just sets {name} to {number}. The two signs are swapped."
    for loop in loops(parts):
        inside = [*ast.walk(loop)]
        for node in inside if isinstance(loop, ast.For) and isinstance(loop.iter, ast.Name) else []:
            takes = called(node) in ("remove", "pop") and code(node.func).partition(".")[0] == code(loop.iter)
            if takes and not any(isinstance(node, ast.Break | ast.Return) for node in inside):
                return (
                    f"Your loop goes through {code(loop.iter)}, and {code(node)} changes it: so it skips the next one."
                )
        if isinstance(loop.body[-1], ast.Return) and not any(isinstance(node, ast.Continue) for node in ast.walk(loop)):
            return "Your return is inside the loop, so the function ends in the first round."
    return ""


def nested_list(node: ast.AST) -> str:
    """A list that is put into a new list, and isn't made longer: chars = [chars, new]."""
    value = getattr(node, "value", None)
    if isinstance(node, ast.Assign) and isinstance(value, ast.List | ast.Tuple) and len(value.elts) > 1:
        if isinstance(node.targets[0], ast.Name) and code(value.elts[0]) == code(node.targets[0]):
            name = code(node.targets[0])
            return f"{code(node)} puts the old {name} as one thing into a new one. To make it longer, look up append()."
    return ""


def swapped_sizes(node: ast.AST, parts: list[ast.AST]) -> str:
    """The sizes of an argument under names in another order: T, B, C = x.shape."""
    order, value = ["B", "n_head", "T", "head_size", "C"], getattr(node, "value", None)
    target = node.targets[0] if isinstance(node, ast.Assign) and getattr(value, "attr", "") == "shape" else None
    names = [code(name) for name in getattr(target, "elts", [])]
    given = {part.arg for part in parts if isinstance(part, ast.arg)}
    if {*names} <= {*order} and names != (right := sorted(names, key=order.index)) and code(value.value) in given:
        return f"{code(node)} names the sizes in the wrong order: it's {', '.join(right)}."
    return ""


def idle() -> str:
    """A name that gets a value or is handed in, and is never used; else an empty string."""
    parts = nodes()
    read = {node.id for node in parts if isinstance(node, ast.Name) and isinstance(node.ctx, ast.Load)}
    made = [t.id for node in parts if isinstance(node, ast.Assign) for t in node.targets if isinstance(t, ast.Name)]
    made += [code(item.optional_vars) for node in parts for item in getattr(node, "items", []) if item.optional_vars]
    given = [node.arg for node in parts if isinstance(node, ast.arg) and node.arg not in ("self", "path")]
    for line in getattr(parts[0].body[0], "body", []) if parts else []:
        name = code(line.targets[0]) if isinstance(line, ast.Assign) else ""
        if name in given and not any(
            isinstance(node, ast.Name)
            and node.id == name
            and node.lineno <= line.lineno
            and node is not line.targets[0]
            for node in parts
        ):
            return (
                f"Your line {code(line)} gives {name} another value: the one that the function is given is never used."
            )
    for name in made:
        if name not in read and not name.startswith("_"):
            return f"Your function makes {name}, but never uses it after that."
    return next((f"Your function never uses {name}." for name in given if name not in read), "")


def likely() -> str:
    """What is worth a look where no cause was found; else an empty string."""
    kinds = "quotes new set odd get repeat number overwrite if slice"
    return slip() or idle() or hint(*kinds.split())


# ------------------------------------------------------------ facts that point to a place


# fmt: off
# A kind of fact, what is called or what sort of line it is, what must be true of it, and the words; first: the first
# thing in the brackets of a call, or the line
CALLS = [
    ("new", "BigramLanguageModel LewisGPT", None, "{call} makes a new model, which hasn't learned anything yet."),
    ("get", "get", lambda first, args, told: len(args) == 2, "{call} gives {args[1]} where it doesn't find that key."),
    ("lines", "splitlines", None, "splitlines() takes every line break away, even the last one."),
    ("skip", "next readline", None, "{name}() takes a line away, so that what comes after doesn't see it."),
    ("read", "read", lambda first, args, told: args, "{call} reads at most that many characters."),
    ("read", "readline", None, "readline() reads one line."),
    ("open", "open decode read_text", lambda first, args, told: "errors" in told,
     "errors={told[errors]} tells Python to go on without a word where a letter can't be read."),
    ("open", "open decode", lambda first, args, told: "encoding" in told, "You tell open() encoding={told[encoding]}."),
    ("mode", "open", lambda first, args, told: re.match("'[wx]", [*args[1:], told.get("mode", "")][0]),
     'The mode w or x makes the file empty. To read, the mode is "r".'),
    ("mode", "open", lambda first, args, told: re.match("'a", [*args[1:], told.get("mode", "")][0]),
     'The mode a starts at the end of the file. To read, the mode is "r".'),
    ("range", "range", lambda first, args, told: len(args) > 1,
     "Your {call} begins with {args[0]}, and ends before {args[1]}."),
    ("range", "range", lambda first, args, told: args, "Your {call} ends before {args[0]}."),
    ("set", "set", lambda first, args, told: args and function().__name__ != "get_vocab",
     "{call} keeps each one only once, and has no order."),
    ("sorted", "sorted", None, "{call} puts them in another order."),
    ("pieces", "split", None, "What goes in the brackets of split is how long each piece is: see {call}."),
    ("pieces", "chunk tensor_split", None,
     "What goes in the brackets of {name} is how many pieces there are: see {call}."),
    ("rounded", "int floor", lambda first, args, told: re.match(r"0\.\d+$", first),
     "{call} is 0: rounded down. Multiply with the length first."),
    ("dtype", "zeros ones empty", lambda first, args, told: "dtype" not in told,
     "{call} makes numbers with a decimal point, if it isn't told a dtype."),
    ("cut", "tensor detach", None, "{call} makes a tensor that's cut off: it doesn't know of the weights."),
    ("begin", "zeros full", lambda first, args, told: first[:1] == "(" and first.strip("(),1\0"),
     "{call} holds more than one token to begin with."),
    ("startswith", "startswith", lambda first, args, told: first == "stop",
     "{call} is true only if all of stop is there. While it's coming, it isn't."),
    ("vocab", "create_encode_mapping create_decode_mapping",
     lambda first, args, told: re.match(r"(?!model\.vocab$)[\w.]+$", first)
     and not re.search(rf"{first} = .*model\.vocab", source()),
     "{call} isn't a mapping of model.vocab, and the model knows no other numbers."),
    ("seed", "manual_seed seed", None,
     "{call} resets the random numbers in each call, so the same comes each time. Leave it out."),
    ("used", "list tuple join len sorted", lambda first, args, told: f"{first} = answer(" in source(),
     "{call} goes through the generator, and then it's used up."),
    ("value", "Compare", lambda first, args, told: re.match(r"(targets|tokens)(\[\w+\])?\0", first),
     "{call} compares the tokens themselves. What counts is their places."),
    ("changing", "AugAssign", lambda first, args, told: re.match(r"[\w.]+\[.*\]\0\S+=", first),
     "{call} works on what was there before. A single = stores."),
    ("comma", "Return", lambda first, args, told: re.match(r"return\0\(.*,.*(\)|\.\.\.)$", first),
     "The comma in {call} makes a tuple: only one thing should come back."),
    ("nothing", "Return", lambda first, args, told: len(first) > 6,
     "{call} ends a generator, and hands nothing over. Look up yield."),
    ("nothing", "print", None, "print only shows it. To hand it over, look up yield."),
]
# fmt: on


def of_call(kind: str, parts: list[ast.AST]) -> str:
    """What this table has of this kind for a call or a line of the learner's."""
    for name, names, holds, words in CALLS:
        for node in parts if name == kind else []:
            if (called(node) or type(node).__name__) in names.split():
                args = [code(arg) for arg in node.args] if called(node) else [code(node)]
                told = {word.arg: code(word.value) for word in getattr(node, "keywords", [])}
                if holds is None or holds(*args[:1] or [""], args, told):
                    return words.format(call=code(node), name=called(node), args=args, told=told)
    return ""


def hint(*kinds: str, otherwise: str = "") -> str:
    """The first of these facts that there is."""
    for kind in kinds:
        try:
            if words := globals().get(f"of_{kind}", lambda parts: "")(nodes()) or of_call(kind, nodes()):
                return words
        except (AttributeError, TypeError, IndexError):
            continue  # lines of a form that nobody had thought of
    return otherwise


def of_index(parts) -> str:
    """A single one of what a call gave."""
    for node in parts:
        if isinstance(node, ast.Subscript) and isinstance(node.slice, ast.Constant) and isinstance(node.ctx, ast.Load):
            return f"{code(node)} is a single one, at place {code(node.slice)}."
    return ""


def of_twice(parts) -> str:
    """A file that is read more than once."""
    reads = [node for node in parts if called(node) in ("read", "readlines", "readline", "list", "next")]
    reads += [loop for loop in loops(parts) if isinstance(loop, ast.For)]
    return "After one read() the file is at its end: a second one finds nothing." if len(reads) > 1 else ""


def of_order(parts) -> str:
    """zero_grad between backward and step."""
    lines = {called(node): node.lineno for node in parts if isinstance(node, ast.Call)}
    if lines.get("backward", 99) < lines.get("zero_grad", 0) < lines.get("step", 0):
        return "zero_grad is between backward and step, and takes the gradients away."
    return ""


def of_goal(parts) -> str:
    """Targets that are made into something else."""
    for node in parts:
        if isinstance(node, ast.Assign) and code(node.targets[0]) == "targets":
            if called(node.value) not in ("view", "reshape", "flatten", "long", "to", "contiguous", "ravel"):
                return f"Your line {code(node)} makes something else of the targets. The loss takes the tokens."
    return ""


def of_default(parts) -> str:
    """A value that is made once, in the first line, and not in each call."""
    for node in parts:
        for value in node.defaults if isinstance(node, ast.arguments) else []:
            if isinstance(value, ast.List | ast.Dict):
                return "A list in the first line of a function is made only once, and keeps what earlier calls put in."
            if isinstance(value, ast.Name):
                return f"Your first line says ={code(value)}. It's worked out only once, when Python reads that line."
    return ""


def of_ends(parts) -> str:
    """A slice that ends at a place that doesn't depend on its start, or places that are taken from the data."""
    for node in parts:
        ends = isinstance(node, ast.Slice) and node.lower and node.upper
        if ends and not variables(node.lower) & variables(node.upper):
            return f"Your slice [{code(node)}] ends at the place {code(node.upper)}, wherever it begins."
    gone_through = {code(node.iter) for node in parts if isinstance(node, ast.For | ast.comprehension)}
    for line in parts:
        taken = isinstance(line, ast.Assign) and code(line.targets[0]) in gone_through and line.value
        if isinstance(taken, ast.Subscript) and not isinstance(taken.slice, ast.Slice):
            return f"Your line {code(line)} takes what stands there, and not the places."
    return ""


def of_alias(parts) -> str:
    """A second name for the same thing, which is then changed in place."""
    changed = {code(node.target) for node in parts if isinstance(node, ast.AugAssign)}
    for node in parts:
        if isinstance(node, ast.Assign) and isinstance(node.value, ast.Name) and len(node.targets) == 1:
            if {code(node.value), code(node.targets[0])} & changed:
                return f"After your line {code(node)}, both are names for the same tensor, and += changes it for both."
    return ""


def of_repr(parts) -> str:
    """!r in an f-string, or repr()."""
    found = [node for node in parts if getattr(node, "conversion", -1) == 114 or called(node) == "repr"]
    return "!r and repr() put quotes around a string. Leave it out." if found else ""


def of_quotes(parts) -> str:
    """A variable, or what is to be worked out, in quotes."""
    names = {node.id for node in parts if isinstance(node, ast.Name)} | {n.arg for n in parts if isinstance(n, ast.arg)}
    docs = [node.value for node in parts if isinstance(node, ast.Expr)]
    for node in parts:
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and node not in docs:
            if (
                node.value in names
                or re.fullmatch(r"(\w+)[\[(.].*", node.value)
                and re.match(r"\w+", node.value)[0] in names
            ):
                return f"{code(node)} is in quotes, so it's only these letters. Without them, it's worked out."
    return ""


def of_slice(parts) -> str:
    """The only slice with a number in it that cuts something away. What is only shown doesn't count."""
    shown, found = [id(n) for node in parts if called(node) == "print" for n in ast.walk(node)], []
    for node in parts:
        cut = getattr(node, "slice", None)
        ends = [part.upper for part in getattr(cut, "elts", []) if isinstance(part, ast.Slice)]
        ends += [cut.lower, cut.upper, cut.step] if isinstance(cut, ast.Slice) else []
        if id(node) not in shown and any(isinstance(e, ast.Constant | ast.UnaryOp) and code(e) != "0" for e in ends):
            found.append(code(node) if len(code(node)) < SHORT else f"[{code(cut)}]")
    return f"Your slice {found[0]} takes only a part." if len({*found}) == 1 else ""


def of_end(parts) -> str:
    """A slice that leaves the last one out."""
    for node in parts:
        if isinstance(node, ast.Slice) and node.upper and code(node.upper) == "-1":
            return f"Your slice [{code(node)}] ends before the last one: -1 is the last, and it's left out."
    return ""


def of_minus(parts) -> str:
    """A slice that begins at a minus in front of a number which may be 0."""
    for node in parts:
        if isinstance(node, ast.Slice) and re.fullmatch(r"-\w+", code(node.lower or node)):
            return f"When {code(node.lower.operand)} is 0, [{code(node)}] takes all: -0 is 0."
    return ""


def of_continue(parts) -> str:
    found = any(isinstance(node, ast.Continue) for node in parts)
    return "Your continue goes on with the next round at once: what comes after it in the loop is skipped." * found


def of_while(parts) -> str:
    for node in parts:
        if isinstance(node, ast.While) and not isinstance(node.test, ast.Constant):
            return f"Your loop stops as soon as {code(node.test)} isn't true."
        if isinstance(node, ast.If) and any(isinstance(line, ast.Break) for line in node.body):
            return f"Your loop stops (break) as soon as {code(node.test)} is true."
    return ""


def of_if(parts) -> str:
    """The only question inside a loop."""
    tests = {code(test) for node in parts for test in getattr(node, "ifs", [])}
    tests |= {code(n.test) for loop in loops(parts) for n in ast.walk(loop) if isinstance(n, ast.If | ast.IfExp)}
    for node in parts:
        if isinstance(node, ast.Attribute) and isinstance(node.value, ast.Name) and node.value.id == "string":
            return f"{code(node)} holds only some characters. Take them from what the function is given."
    return f"Your loop does one thing if {tests.pop()} is true, and another if not." if len(tests) == 1 else ""


def of_odd(parts) -> str:
    """Something that the step doesn't need, or a number of the learner's own."""
    for node in parts:
        along = re.search(r"(mean|max|median)\(([^(),]*, )?(dim=)?1[,)]", ast.unparse(node)) if called(node) else None
        if along and along[1] in called(node) and getattr(function(), "__name__", "") == "generate":
            return f"{code(node)} makes one prediction of those at several places. Only the last place counts."
        if called(node) in ODD or called(node) == "float" and isinstance(node.func, ast.Attribute):
            return f"Nothing in this step needs {called(node)}, which you call in {code(node)}."
        if called(node) == "cross_entropy":
            for word in node.keywords:
                return f"You tell cross_entropy {word.arg}={code(word.value)}. It doesn't need that." * (
                    word.arg not in ("input", "target")
                )
        if isinstance(node, ast.Subscript) and code(node.slice) == "'lr'" and isinstance(node.ctx, ast.Store):
            return f"You set {code(node)} yourself. The optimizer has it already."
    return ""


def of_shift(parts) -> str:
    """A number that is added or taken away."""
    inside = {id(node) for part in parts if isinstance(part, ast.Subscript) for node in ast.walk(part.slice)}
    return of_number([node for node in parts if id(node) not in inside], ast.Add | ast.Sub)


def of_number(parts, signs=ast.Div | ast.Mult) -> str:
    """The only number of the learner's own that something is divided or multiplied by."""
    found = []
    for node in parts:
        if isinstance(node, ast.BinOp) and isinstance(node.op, signs) and function().__name__ == "train_step":
            return f"Your code has {code(node)}. The loss is an average already."
        if isinstance(node, ast.BinOp) and isinstance(node.op, signs):
            own = [getattr(part, "value", None) for part in (node.left, node.right)]
            found += [code(node)] * any(isinstance(value, int | float) and value != 0.9 for value in own)
    return f"Your code has {found[0]}. Where does that number come from?" if len({*found}) == 1 else ""


def of_floor(parts) -> str:
    """What is rounded down on the way."""
    found = [node for node in parts if isinstance(node, ast.BinOp) and isinstance(node.op, ast.FloorDiv)]
    return f"Your {code(found[-1])} is rounded down." if found else ""


def of_overwrite(parts) -> str:
    """What is returned begins anew in each round of a loop."""
    given = {code(node.value) for node in parts if isinstance(node, ast.Return) and node.value}
    for line in (line for loop in loops(parts) for line in loop.body if isinstance(line, ast.Assign)):
        name = code(line.targets[0])
        if name in given and name not in {code(n) for n in ast.walk(line.value)}:
            return f"In your loop, {name} gets a new value in each round, and the one before is lost."
    return ""


def of_kept(parts) -> str:
    """What is returned was cut before."""
    given = {code(node.value) for node in parts if isinstance(node, ast.Return) and node.value}
    for line in parts:
        if isinstance(line, ast.Assign) and isinstance(line.value, ast.Subscript) and code(line.targets[0]) in given:
            return f"Your line {code(line)} keeps only a part in {code(line.targets[0])}."
    return ""


def of_return(parts) -> str:
    for loop in loops(parts):
        if any(isinstance(node, ast.Return) for node in ast.walk(loop)):
            return "There's a return inside your loop: it ends the function in that round."
    return ""


def of_nested(parts) -> str:
    """A loop inside a loop."""
    for node in parts:
        around, inner = None, None
        if isinstance(node, ast.For):
            around, inner = node, next((n for n in ast.walk(node) if isinstance(n, ast.For) and n is not node), None)
        elif len(getattr(node, "generators", [])) > 1:
            around, inner = node.generators[:2]
        if inner:
            within = f"Your loop over {code(inner.iter)} is inside the one over {code(around.iter)}"
            return f"{within}: it runs to its end each time."
    return ""


def of_key(parts) -> str:
    """Which of the two from enumerate() or items() is the key of the dictionary."""
    pairs = {}
    for node in parts:
        if isinstance(node, ast.For | ast.comprehension):
            if isinstance(node.target, ast.Tuple) and called(node.iter) in ("enumerate", "items"):
                what = (
                    ("the place", "the thing there") if called(node.iter) == "enumerate" else ("the key", "the value")
                )
                for name, which, is_so in zip(node.target.elts, ("first", "second"), what):
                    pairs[code(name)] = f"the {which} thing that {called(node.iter)}() gives, which is {is_so}"
            elif isinstance(node.target, ast.Name):
                pairs[node.target.id] = f"what the loop over {code(node.iter)} gives"
    for node in parts:
        if called(node) == "dict" and node.args and called(node.args[0]) == "enumerate":
            return "enumerate() gives the place first, so that's your key."
        if called(node) == "zip" and len(node.args) == 2 and uses("dict"):
            return f"In your zip, the keys come from {code(node.args[0])}, as it is first."
        key = node.key if isinstance(node, ast.DictComp) else None
        if isinstance(node, ast.Assign) and isinstance(node.targets[0], ast.Subscript):
            key = node.targets[0].slice
        if key is not None and code(key) in pairs:
            return f"Your key, {code(key)}, is {pairs[code(key)]}."
    return ""


def of_repeat(parts) -> str:
    """More than one step()."""
    number = sum(called(node) == "step" for node in parts)
    if number > 1:
        return f"step() is called {number} times: call it once."
    for loop in loops(parts):
        if any(called(node) == "step" for node in ast.walk(loop)):
            head = f"over {code(loop.iter)}" if isinstance(loop, ast.For) else f"while {code(loop.test)}"
            return f"step() is in your loop {head}: call it once."
    return ""


def of_join(parts) -> str:
    """join, taken for adding."""
    for node in parts:
        value = getattr(node, "value", None)
        if isinstance(node, ast.Assign) and called(value) == "join" and value.args:
            owner = code(value.func.value)
            if owner == code(node.targets[0]):
                given = code(value.args[0])
                return f"{code(value)} puts {owner} between the parts of {given}, and adds nothing to {owner}."
    return ""


def of_renamed(parts) -> str:
    """An argument that gets another value, and is cut after that."""
    given = {node.arg for node in parts if isinstance(node, ast.arg)}
    lines = [node for node in parts if isinstance(node, ast.Assign) and isinstance(node.value, ast.Subscript)]
    for line in lines:
        name = code(line.targets[0])
        if name in given and code(line.value.value) == name:
            return f"After your line {code(line)}, {name} is only that part, and the next cut is made in it."
    return ""


def of_again(parts) -> str:
    """A part that is cut once more."""
    cut = [n for n in parts if isinstance(n, ast.Subscript) and isinstance(n.slice, ast.Slice)]
    made = {code(t) for n in parts if isinstance(n, ast.Assign) and n.value in cut for t in n.targets}
    for node in cut:
        if code(node.value) in made:
            return f"{code(node)} is cut out of {code(node.value)}, which is only a part already."
    return ""


def of_keys(parts) -> str:
    found = any(isinstance(node, ast.Dict | ast.DictComp) for node in parts)
    return "A dictionary has each key only once." * found


def of_added(parts) -> str:
    """Tensors that are added, where one should come after the other."""
    grows = {code(n) for node in parts if isinstance(node, ast.Return) and node.value for n in ast.walk(node.value)}
    for node in parts:
        change, name = getattr(node, "value", None), None
        if isinstance(node, ast.AugAssign):
            change, name = node, code(node.target)
        elif isinstance(node, ast.Assign) and isinstance(change, ast.BinOp):
            name = code(node.targets[0]) if code(node.targets[0]) == code(change.left) else None
        if name in grows and isinstance(change.op, ast.Add):
            how = "put one into a list, look up append()" if getattr(function(), "__name__", "") == "encode" else ""
            return f"{code(node)} adds the numbers. To {how or 'put a tensor after another, look up torch.cat'}."
    return ""


def of_column(parts) -> str:
    for node in parts:
        cut = getattr(node, "slice", None)
        if isinstance(cut, ast.Tuple) and re.fullmatch(r"\(:,.-?\d+\)", code(cut)):
            return f"[{code(cut).strip('()')}] takes a column. A row has a single number in its brackets."
    return ""


def of_loss(parts) -> str:
    """A loop around cross_entropy."""
    for loop in loops(parts):
        if any(called(node) == "cross_entropy" for node in ast.walk(loop)):
            return "cross_entropy is in your loop, and gives an average each time. Call it once, for all rows."
    return ""
