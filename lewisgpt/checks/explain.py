"""The words of the checks: what you gave, what came back, what should have come back, what usually causes that.

Every function here takes what a check saw and returns a message. None of them raises: the condition and
the assert are in the check, so that the debugger stops there. A cause is named only if working it out gives what
came back: the right computation is here as moves, edits.txt has edits of them, and these are tried on the same
inputs. For the rest there are facts.
"""

import io
import re
import string  # noqa: F401 (the tables use it)
import textwrap
import time
import types
from collections.abc import Callable
from contextlib import redirect_stdout
from copy import copy
from itertools import combinations
from pathlib import Path

import torch
from torch.nn import functional as F

from lewisgpt.checks import written
from lewisgpt.checks.comparing import alike, same, shape
from lewisgpt.checks.written import hint  # noqa: F401 (the tables use it)

EDITS = Path(__file__).with_name("edits.txt")
BLANK = "\x00"  # stands for a space at which no line may end
LONGEST = 1.5  # seconds that may be spent on finding a cause
UNSURE = "I can't tell which line does that."
UNKNOWN = "I can't tell which line it is."


def message(*sentences: str) -> str:
    """The sentences as one text, in lines that fit a console; a value from show() is never broken."""
    whole = " ".join(sentence.strip() for sentence in sentences if sentence.strip())
    text = written.checked(written.without_known(whole))
    if text == sentences[0].strip() != whole:
        text += f" {UNSURE}"  # what it would have said isn't so here
    if UNSURE in text:
        text = text.replace(UNSURE, written.likely() or UNSURE)
    if UNKNOWN in text:
        text = text.replace(UNKNOWN, written.slip() or written.idle() or written.hint("continue", otherwise=UNKNOWN))
    text = textwrap.fill(text, width=100, break_on_hyphens=False)
    return text.replace(BLANK, " ")


def show(value, limit: int = 44) -> str:
    """The value as Python writes it, a tensor as a list, cut to `limit` characters. It never fails, whatever it is."""
    try:
        if isinstance(value, torch.Tensor):
            value = value.flatten()[:50].tolist() if value.numel() > 50 else value.tolist()
        if isinstance(value, list | tuple) and any(isinstance(part, float) for part in value):
            value = type(value)(round(part, 2) if isinstance(part, float) else part for part in value)
        text = re.sub(r"\n\s*", " ", repr(round(value, 3) if isinstance(value, float) else value))
    except Exception:  # a value with a __repr__ of its own, a number with too many digits, a tensor without numbers
        text = f"something of the type {type(value).__name__}"
    text = text if len(text) <= limit else text[: limit - 3] + "..."
    return text.replace(" ", BLANK)


def kind(value) -> str:
    """What sort of thing the value is, in a beginner's words."""
    if isinstance(value, torch.Tensor):
        return f"a tensor of shape {tuple(value.shape)}" if value.dim() else "a tensor with a single number"
    if type(value) in (list, tuple) and value and all(isinstance(part, torch.Tensor) for part in value):
        return f"a {type(value).__name__} of {len(value)} tensor{'s' if len(value) > 1 else ''}"
    if isinstance(value, torch.nn.Embedding):
        return "the table itself (an Embedding)"
    if isinstance(value, torch.nn.Linear):
        return "a layer (Linear)"
    if isinstance(value, torch.nn.Module):
        return "a model"
    name = type(value).__name__
    names = {"NoneType": "nothing (None)", "str": "a string", "int": "a whole number", "float": "a number"}
    names |= {"bool": "True or False", "dict": "a dictionary", "set": "a set", "list": "a list", "tuple": "a tuple"}
    names |= {"generator": "a generator", "map": "a map object", "filter": "a filter object", "zip": "a zip object"}
    names |= {"TextIOWrapper": "the open file", "bytes": "bytes", "ellipsis": "three dots (...)"}
    if name in names:
        return names[name]
    is_function = callable(value) and (isinstance(value, type) or hasattr(value, "__name__"))
    return (
        "a function" if is_function and not isinstance(value, types.GenericAlias) else f"something of the type {name}"
    )


def wrong_type(name: str, value, wanted: str, hint: str = "") -> str:
    """The message for a result that isn't even of the right type."""
    if value is None:
        return message(
            f"{name} returned nothing (None). It should return {wanted}.",
            "Does its last line say return, with the result after it?",
            "print only shows a value, and sort() and append() return nothing.",
        )
    if callable(value) and not isinstance(value, torch.nn.Module | type):
        return message(
            f"{name} returned a function, {getattr(value, '__name__', '')}, and not its result.",
            "The round brackets after it are missing: they make the call.",
        )
    if isinstance(value, types.GeneratorType) and value.__name__ == name:
        return message(
            f"{name} returned a generator. It should return {wanted}.",
            "A yield makes a generator of a function. Here, return hands the result over, once.",
        )
    return message(f"{name} returned {kind(value)}. It should return {wanted}.", f"It was {show(value)}.", hint)


def another_kind(name: str, got: torch.Tensor, expected: torch.Tensor) -> str:
    """The message for a tensor whose numbers are of another kind or lie elsewhere; else nothing."""
    for what in ["device", "layout"] + ["dtype"] * (not got.is_floating_point() or not expected.is_floating_point()):
        is_now, should_be = getattr(got, what), getattr(expected, what)
        if is_now != should_be:
            why = hint("dtype", otherwise=UNSURE) if is_now == torch.float32 else UNSURE
            return message(f"{name} is a tensor with the {what} {is_now}. It should be {should_be}. {why}")
    return ""


def pair(name: str, result, wanted: str) -> str:
    if result is None or not isinstance(result, tuple | list | torch.Tensor):
        return wrong_type(name, result, f"two things: {wanted}")
    return message(
        f"{name} returned {kind(result)}. It should return two things: {wanted}.",
        hint("pieces")
        if isinstance(result, tuple | list) and result
        else "Name both after return, with a comma between them.",
    )


def rows(part: str, one: str = "ONE") -> list[tuple[str, str]]:
    """The rows of a part of edits.txt: code and words; "+ LOOP character" stands for those of LOOP."""
    _, _, text = EDITS.read_text(encoding="utf-8").partition(f"\n== {part}\n")
    found = []
    for line in text.partition("\n== ")[0].split("\n"):
        code, _, words = line.replace("ONE", one).partition(" | ")
        found += rows(*code[2:].split()) if code.startswith("+ ") else [(code, words)] if code else []
    return found


def cause(got, make: Callable, part: str, names: dict, like=alike, pairs: bool = True) -> str:
    """The words of the fewest edits of the right computation that give what came back, or nothing.

    make() is the right computation, and each of its parameters is a move. The edits of each are in this part of
    edits.txt, and `names` is what they may use. They have to give what comes back for another input, too.
    """
    if written.asked:
        got = copy(got) if isinstance(got, list | dict) else got
        raise Asked(got, make, names | {"got": got}, like)
    if slip := written.slip():
        return slip  # it's true whatever else is wrong
    if isinstance(got, list | str | dict) and len(got) > 100_000:
        return ""  # some edits would make still more of it
    edits, move, kept = [], "", copy(got) if isinstance(got, list | dict) else None
    other = another(part, names)
    if kept is not None and not alike(got, kept):  # a list that the function goes on with each time
        got.clear()
        (got.extend if isinstance(got, list) else got.update)(kept)
    for code, words in rows(part):
        if words:
            words += " {hint('odd')}" * ("{hint" not in words and code.startswith(("t.", "only(t")))
            edits.append((move, code, words))
        else:
            move = code
    fits_here, fits_there = fit(edits, got, make, names, like), fit(edits, *other.args) if other else lambda some: True
    end = time.perf_counter() + LONGEST
    pairs = pairs and not (isinstance(got, list | str) and len(got) < 2 or isinstance(got, str) and len({*got}) < 2)
    for some in [[edit] for edit in edits] + [*combinations(edits, 2)] * pairs:
        if len(some) == 2 and some[0][0] == some[1][0] == "order: u":
            continue  # who sorts again has another order, and not two mistakes
        if len(some) == 2 and time.perf_counter() > end:
            break
        try:
            if fits_here(some) and fits_there(some):
                return " ".join(eval(f"f{words!r}", {**globals(), **names}) for _, _, words in some)
        except IndexError:  # words about what isn't there
            continue
    return ""


def fit(edits: list[tuple], got, make: Callable, names: dict, like: Callable) -> Callable:
    """Tells whether some of these edits give what came back."""
    names = {**globals(), **names}
    done = {(move, code): eval(f"lambda {move.partition(':')[2]}: {code}", names) for move, code, _ in edits}

    def fits(some) -> bool:
        changed = {}
        for move, code, _ in some:
            name, edit = move.partition(":")[0], done[move, code]
            changed[name] = after(changed[name], edit) if name in changed else edit
        try:
            return like(got, make(**changed))
        except Exception:  # this edit can't be made here
            return False

    return fits


class Asked(Exception):
    """Another input, what came back for it, and how to make that."""


def another(part: str, names: dict) -> Asked | None:
    """What the learner's function gives for another input, if it can be asked for that."""
    written.asked.append(part)
    try:
        with redirect_stdout(io.StringIO()):
            OTHERS[part](written.function(), names)
    except Asked as asked:
        return asked
    except Exception:  # it stops there, or there's no other input for this part
        return None
    finally:
        written.asked.pop()


def after(first: Callable, second: Callable) -> Callable:
    return lambda *given: second(first(*given))


def fact(part: str, names: dict) -> str:
    """The words of the first condition in this part of edits.txt that holds, or nothing."""
    names = {**globals(), **names}
    if slip := written.slip():
        return slip
    return next((eval(f"f{words!r}", names) for code, words in rows(part) if eval(code, names)), "")


def difference(got, expected) -> str:
    """Where two strings, lists or dictionaries part, as a fact."""
    if isinstance(expected, dict):
        for key, value in expected.items():
            if key not in got and any(isinstance(mine, torch.Tensor) for mine in got):
                return f"Its keys are tensors, such as {show(next(iter(got)))}, where plain numbers should be."
            if key not in got:
                return f"The key {show(key)} is missing. {UNSURE}"
            if not alike(got[key], value):
                return f"For the key {show(key)} it has {show(got[key])}, and should have {show(value)}. {UNSURE}"
        return f"The key {show(next(key for key in got if key not in expected))} shouldn't be there. {UNSURE}"
    if len(got) > len(expected) > 0 and alike(got[-len(expected) :], expected):
        return f"It's all there, but {show(got[: -len(expected)])} is in front of it."
    place = next((i for i, (a, b) in enumerate(zip(got, expected)) if not alike(a, b)), min(len(got), len(expected)))
    if place == len(got):
        where = hint("slice", "while", "range", otherwise=UNSURE)
        return f"It's right as far as it goes, but then {show(expected[place])} should follow. {where}"
    if place == len(expected):
        return f"It's right at first, but then {show(got[place])} is too much. {UNSURE}"
    right = f"Right: places 0 to {place - 1}. " if place > 1 else "Right: place 0. " if place else ""
    return f"{right}At place {place} it has {show(got[place])}, and should have {show(expected[place])}. {UNSURE}"


def only(text: str, test: Callable, more: str = "") -> str:
    return "".join(c for c in text if test(c) or c in more)


def no_neighbours(s) -> list:
    return [a for i, a in enumerate(s) if i == 0 or a != s[i - 1]]


# ---------------------------------------------------------------- Step 1


LISTS = "list", "split", "splitlines", "readlines"


def load_text(text, expected: str, path) -> str:
    if alike(text, str(path)):
        return message(
            f"load_text returned the name of the file, {show(path.name)}, and not the text in it.",
            written.idle() or "Open the file with that name, and return what read() returns.",
        )
    if not isinstance(text, str):
        hints = {
            "list": "".join(f"{call}() makes a list. " for call in LISTS if written.uses(call))
            + "read() alone gives the whole text, as one string.",
            "TextIOWrapper": "Its method read() gives the text in it.",
            "bytes": 'Open the file with the mode "r": the b in "rb" stands for bytes.',
        }
        return wrong_type("load_text", text, "the text of the file, as one string", hints.get(type(text).__name__, ""))
    if not text:
        return message(
            f"load_text gave an empty text, but the file {path.name} has {len(expected):,} characters.",
            hint("mode", "twice", otherwise=UNSURE),
        )

    def make(read=lambda b: b.decode(), lines=list, line=lambda x: x, join="".join, whole=str):
        return whole(join([line(x) for x in lines(io.StringIO(read(expected.encode())).readlines())]))

    small = len(expected) < 100
    words = cause(text, make, "load_text", locals(), pairs=small)
    gave = f"load_text gave {show(text)}, and the file {path.name} says {show(expected)}."
    if not small:
        gave = f"load_text gave {len(text):,} characters, and the file {path.name} has {len(expected):,}."
    elif not words and not {*text.split()} & {*expected.split()}:
        words = "Do you open the file that is named in path? The check also uses a small file of its own."
    return message(gave, words or difference(text, expected))


# ---------------------------------------------------------------- Steps 2 to 6


def vocab(text: str, got, expected: list[str]) -> str:
    if got is None or callable(got):
        return wrong_type("get_vocab", got, "a sorted list of characters")

    def make(pieces=str, different=dict.fromkeys, order=sorted, result=list):
        return result(order(different(pieces(text))))

    odd = [c for c in got if not isinstance(c, str) or len(c) != 1] if isinstance(got, list) else []
    found = got if isinstance(got, list) and not odd else []
    extra, lost = [c for c in found if c not in expected], [c for c in expected if c not in found]
    twice = [c for c in expected if found.count(c) > 1]
    words = cause(got, make, "get_vocab", locals()) or fact("get_vocab facts", locals())
    what = show(got) if isinstance(got, list) else f"{kind(got)}, {show(got)}"
    return message(f"For the text {show(text)}, get_vocab gave {what}.", words)


def encode_mapping(vocab: list[str], got, expected: dict) -> str:
    return mapping("create_encode_mapping", vocab, got, expected, "from character to number")


def decode_mapping(vocab: list[str], got, expected: dict) -> str:
    return mapping("create_decode_mapping", vocab, got, expected, "from number to character")


def mapping(name: str, vocab: list[str], got, expected: dict, direction: str) -> str:
    decodes = name == "create_decode_mapping"
    characters = list(expected.values() if decodes else expected)  # as the list was when it was given
    size, value = len(characters), "character" if decodes else "number"
    if alike(got, expected):
        return message(
            f"{name} changed the list that it was given: {show(characters)} became {show(vocab)}.",
            "Others need it after that. Go through it in a loop, without pop() or remove().",
        )
    if got is None or callable(got):
        return wrong_type(name, got, f"a dictionary {direction}")

    def make(
        items=list, number=lambda i, c: i, letter=lambda i, c: c, kept=list, entry=lambda k, v: [(k, v)], end=dict
    ):
        numbered = kept([(number(i, c), letter(i, c)) for i, c in enumerate(items(characters))])
        return end([part for n, c in numbered for part in (entry(n, c) if decodes else entry(c, n))])

    words, right = cause(got, make, "mapping", locals()), f"It should give {show(expected, 60)}."
    if not isinstance(got, dict):
        what = "enumerate itself" if isinstance(got, enumerate) else kind(got)
        words = words or "Look up dict()." * isinstance(got, enumerate | zip)
        words = words or hint("comma", otherwise=f"It was {show(got)}.")
        return message(f"For {show(characters)}, {name} gave {what}, not a dictionary.", words, right)
    quoted = [
        p
        for p in [*got, *dict.values(got)]
        if isinstance(p, str) and p.isidentifier() and repr(p) in written.source() and len(p) > 1
    ]
    if not words and quoted:
        words = f"{show(quoted[0])} is a word in quotes. Without the quotes, it's the variable."
    return message(f"For {show(characters)}, {name} gave {show(got)}.", words or difference(got, expected), right)


def encode(text: str, mapping: dict, got, expected: list[int]) -> str:
    if got is None or callable(got):
        return wrong_type("encode", got, "a list of numbers")

    def make(items=str, look=lambda i, c: mapping[c], kept=list, result=list):
        return result(kept([look(i, c) for i, c in enumerate(items(text))]))

    use = "Use the mapping that the function is given: look each character up."
    words, right = cause(got, make, "encode", locals()), f"It should give {show(expected)}."
    if not isinstance(got, list):
        words = words or "It isn't worked out yet. Look up list()." * isinstance(
            got, types.GeneratorType | map | filter
        )
        given = f"For the text {show(text)}, encode gave {kind(got)}, not a list of numbers."
        return message(given, words or hint("comma", "added"), right)
    return message(f"For the text {show(text)}, encode gave {show(got)}.", words or difference(got, expected), right)


def decode(tokens: list[int], mapping: dict, got, expected: str) -> str:
    if len(tokens) != len(expected):
        return message(
            f"decode took tokens out of the list that it was given: {len(tokens)} of {len(expected)} are left.",
            "Go through the list in a loop, without pop() or remove().",
        )
    if got is None or callable(got):
        return wrong_type("decode", got, "a string")
    more = len(got) - len(expected) if isinstance(got, str) and len(got) > len(expected) else 0
    between, behind = (got[1 : 1 + more // n] if more else "" for n in (len(tokens) - 1, len(tokens)))
    before = got[: more // len(tokens)] if more else ""

    def make(items=list, look=lambda i, t: mapping[t], kept=list, join="".join, text=str):
        return text(join(kept([look(i, t) for i, t in enumerate(items(tokens))])))

    words, right = cause(got, make, "decode", locals()), f"It should give {show(expected)}."
    if not isinstance(got, str):
        words = words or hint("comma")
        return message(f"For the tokens {show(tokens)}, decode gave {kind(got)}, not a string.", words, right)
    return message(
        f"For the tokens {show(tokens)}, decode gave {show(got)}.", words or difference(got, expected), right
    )


# ---------------------------------------------------------------- Step 7


def split_data(data: torch.Tensor, parts) -> str:
    for part, value in zip(("train_data", "val_data"), parts):
        if shape(value) is None or value.dim() != 1:
            hint = "With a colon in the square brackets it's a slice." if shape(value) == () else ""
            hint = hint or "Slice the tensor data: a slice of a tensor is a tensor."
            return message(f"split_data returned {kind(value)} as {part}.", f"It should be a part of data. {hint}")
        if wrong := another_kind(f"The {part} of split_data", value, data):
            return wrong
    train_data, val_data = parts
    total, cut, n = len(data), int(0.9 * len(data)), len(train_data)
    every = torch.arange(total) % 10

    def make(cut=lambda: cut, first=lambda n: data[:n], second=lambda n: data[n:], both=lambda a, b: (a, b)):
        return both(first(cut()), second(cut()))

    words = cause(tuple(parts), make, "split_data", locals(), lambda got, made: all(map(same, got, made)))
    sizes = f"Of {total} numbers, split_data gave {n} for training and {len(val_data)} for validation"
    right = f"The first 90%, here {data[0]} to {data[cut - 1]}, is for training, and the rest is for validation."
    both = [*train_data.tolist(), *val_data.tolist()]
    made_up = [number for number in both if number not in data.tolist()]
    if made_up:
        words = f"{made_up[0]} isn't in data. {written.hint('added', otherwise='Cut the tensor that you are given.')}"
    elif not words and sorted(both) == data.tolist():
        words = f"They're in another order: training begins with {show(train_data[:4])}. Don't shuffle: cut once."
    elif not words:
        gone = [number for number in data.tolist() if number not in both]
        ends = [f"{part[0]} to {part[-1]}" if len(part) else "nothing" for part in parts]
        words = f"Yours are {ends[0]} and {ends[1]}." + f" {len(gone)} are in neither part." * bool(gone)
        words += f" {len(both) - len({*both})} are in both." * (len(both) > len({*both}))
    return message(f"{sizes}: {words[0].lower()}{words[1:]}", right)


LINE, SIGNS = " So No 1 dog\nsaw us. \tOh Dog!\n\nWow\r", ["x", ".", "\n", "C", "b", "Z", "a"]
CODES = {c: 60 - 2 * i for i, c in enumerate(sorted(set(LINE)))}
OTHERS = {  # another input for the function of this step
    "load_text": lambda f, n: load_text(f(str(beside(n["path"]))), LINE.strip("\r") + "e\u00e9 ", beside(n["path"])),
    "get_vocab": lambda f, n: vocab(LINE, f(LINE), sorted(set(LINE))),
    "mapping": lambda f, n: mapping(
        n["name"],
        [*SIGNS],
        f([*SIGNS]),
        dict(enumerate(SIGNS)) if n["decodes"] else {c: i for i, c in enumerate(SIGNS)},
        n["direction"],
    ),
    "encode": lambda f, n: encode(LINE, CODES, f(LINE, CODES), [CODES[c] for c in LINE]),
    "decode": lambda f, n: decode(
        *(given := [[CODES[c] for c in LINE], {i: c for c, i in CODES.items()}]), f(*given), LINE
    ),
    "split_data": lambda f, n: split_data(torch.arange(500, 607), f(torch.arange(500, 607))),
    "get_batch": lambda f, n: batch(n["data"], n["x"].flip(0), n["y"].flip(0)),
}


def beside(path: Path) -> Path:
    """Another small text, if this one is small, too."""
    other = path.with_name("another.txt")
    if path.stat().st_size < 100:
        other.write_text(LINE.strip("\r") + "e\u00e9 ", encoding="utf-8")
    return other


# ---------------------------------------------------------------- Step 8


def size(name: str, value) -> str:
    return message(
        f"{name} is {show(value)}, and not a whole number above 0.",
        "Set batch_size to 4 and context_length to 8.",
    )


def sizes_swapped() -> str:
    return message(
        "batch_size is 8 and context_length is 4: they're swapped.",
        "A batch has 4 rows, and each row is 8 characters long.",
    )


def batch_shape(x, y, sizes: tuple[int, int]) -> str:
    rows, length = sizes
    for name, value in (("x", x), ("y", y)):
        if shape(value) is None:
            return message(
                f"get_batch gave {kind(value)} as {name}, not a tensor.",
                "Look up torch.stack: it makes one tensor of many.",
            )
    name, got = ("x", shape(x)) if shape(x) != sizes else ("y", shape(y))
    text = f"get_batch gave {name} the shape {got}. It should be {sizes}: batch_size rows, each context_length long."
    return message(text, fact("batch_shape facts", locals()))


def batch(data: torch.Tensor, x: torch.Tensor, y: torch.Tensor) -> str:
    total, length, step = len(data), x.shape[1], (data[1] - data[0]).item()
    wrong = another_kind("The x of get_batch", x, data) or another_kind("The y of get_batch", y, data)
    if wrong:
        return wrong

    def piece(start, by: int = 1) -> torch.Tensor:
        return data[torch.arange(start, start + by * length, by) % total]

    starts = [((row[0] - data[0]) // step).item() for row in x]
    good = [0 <= s < total - length and same(x[i], piece(s)) and same(y[i], piece(s + 1)) for i, s in enumerate(starts)]
    i = good.index(False) if False in good else 0
    row, target, start = x[i], y[i], starts[i]
    shifts = {((after - before) // step).item() for before, after in zip(x[:, 0], y[:, 0])}
    apart = shifts.pop() if len(shifts) == 1 else None
    far = "shifted the wrong way, or x and y are swapped" if apart == -1 else f"shifted by {apart}: too far, 1 is right"

    def make(x=piece, y=lambda s: piece(s + 1)):
        return torch.stack((x(start), y(start)))

    words, slice_x = cause(torch.stack((row, target)), make, "get_batch", locals()), same(row, piece(start))
    odd = [n for n in [*row.tolist(), *target.tolist()] if n not in data.tolist()]
    if odd and not (words and slice_x):
        words = f"{odd[0]} isn't in data. Each row should be a slice of data. Are these places in it?"
        if slice_x:
            words = f"{odd[0]} isn't in data. Does a slice run past the end, where something else is filled in?"
    elif same(torch.stack((row, target)), make()):
        words = "It runs from the end of data to its beginning, or a 0 is filled in: end before that."
    elif not words and not slice_x:
        words = "A row should be one slice of data, whose numbers are side by side there."
    elif not words and all(any(same(t, piece(s + 1)) for s in starts) for t in y):
        words = "This y belongs to another row of x. Keep both in the same order."
    elif not words and any(same(target, piece(s)) for s in range(total)):
        words = "They come from different places. Draw the starts once, and use them for both x and y."
    rows = f"get_batch gave a row x = {show(row)} with y = {show(target)}."
    given = f"The data was {show(data[:4])[:-1]}, ...]."
    return message(rows, given, words or "Each target should be the token that follows the one in x.")


def same_rows(x: torch.Tensor) -> str:
    return message(
        f"All {len(x)} rows of get_batch are the same: {show(x[0])}.",
        "Each row should have a random start of its own.",
        hint("index"),
    )


def narrow(x: torch.Tensor, total: int) -> str:
    apart = (x[1:, 0] - x[:-1, 0]).unique().tolist()
    return message(
        f"Of {total:,} tokens, {len(x)} rows of get_batch began only at places from {x.min()} to {x[:, 0].max()}.",
        f"Each row begins {apart[0]} after the row before. Draw each start by itself." * (len(apart) == 1),
        "The starts should come from all of the data: from 0 to the last place where a row and its targets fit.",
    )


def same_batch(x: torch.Tensor) -> str:
    return message(
        f"get_batch gave the same batch twice, so it isn't random: both begin with {show(x[0])}.",
        "Each call should draw new starts. Is there a seed or a fixed start inside?",
    )


# ---------------------------------------------------------------- Step 9


def loss_without_targets(loss, prediction=None) -> str:
    if isinstance(loss, torch.Tensor) and loss.dim() == 3 and prediction is None:
        return message(
            "forward gave the loss first and the prediction second: they're swapped.",
            "The prediction should come first.",
        )
    return message(
        f"forward was called without targets, and gave {kind(loss)} as loss.",
        "Then there's nothing to compare with, and the loss should be None.",
    )


def prediction(got, idx: torch.Tensor, table: torch.Tensor) -> str:
    wanted = (*idx.shape, len(table))
    right = f"For idx of shape {shape(idx)} it should be {wanted}: a row of the table for each token."
    if shape(got) is None:
        hint = "Call it like a function, with idx." if isinstance(got, torch.nn.Module) else ""
        return message(f"forward gave {kind(got)} as prediction, not a tensor.", right, hint)
    if shape(got) != wanted:
        looks_up = "embedding_table(idx)" in written.source()
        fewer = next(filter(written.uses, ("argmax", "max", "sum", "mean")), "")
        hint = "Keep each row as it is there." if looks_up else "Look up the tokens in self.token_embedding_table."
        if shape(got) == (wanted[0] * wanted[1], wanted[2]):
            hint = "Reshape for the loss alone: without targets, the shape stays as it is."
        elif any(same(got, table[column]) for column in idx.T):
            hint = "That's one position. Keep them all here: only generate picks the last one."
        elif fewer and got.numel() < len(table) * idx.numel():
            hint = f"{fewer} makes one number of several. {hint}"
        elif shape(got) == (wanted[0], wanted[2], wanted[1]):
            hint = "The last two dimensions are swapped. If you turn them, then for the loss alone."
        return message(f"forward gave a prediction of shape {shape(got)}.", right, hint)
    if wrong := another_kind("The prediction of forward", got, table):
        return wrong
    leave = "Leave it out here: cross_entropy does it by itself, and generate does it later."

    def make(look=lambda table, idx: table[idx], end=lambda rows: rows):
        return end(look(table, idx))

    words = cause(got, make, "prediction", locals())
    places = [(b, t) for b in range(wanted[0]) for t in range(wanted[1])]
    b, t = next((place for place in places if not same(got[place], table[idx[place]])), (0, 0))
    return message(
        f"For token {idx[b, t]}, forward predicted {show(got[b, t])}.",
        f"That row of the table is {show(table[idx[b, t]])}.",
        words or f"It's the first wrong one, in row {b} at place {t}. {UNSURE}",
    )


def loss(got, expected: torch.Tensor, surprises: list[float], table: torch.Tensor, idx, targets) -> str:
    return loss_of_rows(got, expected, surprises, table[idx], idx, targets)


def loss_of_rows(got, expected: torch.Tensor, surprises: list[float], rows: torch.Tensor, idx, targets) -> str:
    """`rows` is the right prediction, and `surprises` has the loss of each token in it."""
    if got is None:
        return message(
            "forward was given targets, and gave None as loss.",
            "Look up F.cross_entropy, and return its result as well.",
        )
    if isinstance(got, float):
        return message(
            f"forward gave the loss as a plain number, {got:.3f}, and nothing can be learned from that.",
            "It should stay a tensor: leave out item().",
        )
    if shape(got) != ():
        hint = "F.cross_entropy gives the average of all losses, unless reduction tells it otherwise."
        if shape(got) is not None and got.shape[-1:] == rows.shape[-1:]:
            hint = "Are the prediction and the loss swapped after return?"
        return message(f"forward gave {kind(got)} as loss. It should be one number.", hint)
    if wrong := another_kind("The loss of forward", got, expected):
        return wrong
    value, right, rows = got.item(), expected.item(), rows.detach().double()
    count, length, vocab = rows.shape

    def hot(t):
        return F.one_hot(t, vocab).double()

    def measured(r, t):
        return F.cross_entropy(r.flatten(0, 1), t.flatten(), reduction="none").view(t.shape)

    def make(
        rows=lambda r: r, goal=lambda t: t, measure=measured, part=lambda each: each, total=torch.mean, scale=lambda: 1
    ):
        return total(part(measure(rows(predicted), goal(targets)))).item() * scale()

    predicted = rows
    words = cause(value, make, "loss", locals(), lambda got, made: abs(got - made) < 3e-6 * max(1, abs(made)))
    words = words or f"Yours is {value / right:.3f} times that. {written.hint('goal', otherwise=UNSURE)}"
    return message(f"forward gave a loss of {value:.3f}. Worked out by hand, it is {right:.3f}.", words)


def detached_loss(got) -> str:
    return message(
        "forward gave a loss that is cut off from the weights, so nothing can be learned from it.",
        hint("cut", otherwise="Look for detach(), no_grad() and torch.tensor()."),
    )


# ---------------------------------------------------------------- Step 10


def generate(got, expected: torch.Tensor, idx: torch.Tensor, sample=None, logits=None) -> str:
    """`sample` holds tokens drawn after token 0, and `logits` is that row of the table: to name a wrong die."""
    if shape(got) is None:
        return wrong_type("generate", got, "a tensor: idx with the new tokens after it")
    if wrong := another_kind("The result of generate", got, expected):
        return wrong
    given, new = idx.shape[1], expected.shape[1] - idx.shape[1]
    if shape(got) != shape(expected):
        text = f"generate was given {given} tokens a row and asked for {new} new ones, but gave the shape {shape(got)}."
        length = got.shape[1] if got.dim() == 2 and len(got) == len(idx) else 0
        kept = length > 0 and same(got[:, :given], idx)
        return message(text, fact("generate facts", locals()))
    if same(got[:, new:], idx):
        return message(
            f"generate put the new tokens in front: {show(idx[0])} became {show(got[0])}.", "They belong at the end."
        )
    if not same(got[:, :given], idx):
        return message(
            f"generate changed what it was given: {show(idx[0])} became {show(got[0])}.",
            "Put the new tokens at the end, and keep the rest.",
        )

    def make(pick=lambda s: s[:, -1], step=lambda t: (t + 1) % 5, see=lambda tokens, fresh: tokens):
        tokens = seen = idx
        for _ in range(new):
            fresh = step(pick(seen))[:, None]
            tokens = torch.cat((tokens, fresh), dim=1)
            seen = see(tokens, fresh)
        return tokens

    words = cause(got, make, "generate", locals())
    if not words and sample is not None and "They should be" not in sampling(sample, logits):
        return sampling(sample, logits)
    wrong = next((i for i in range(len(got)) if not same(got[i], expected[i])), 0)
    start, wrote, sure = idx[wrong], got[wrong, given:], expected[wrong, given:]
    text = f"After {show(start)}, generate wrote {show(wrote)}. This model surely goes on with {show(sure)}."
    return message(text, words or difference(wrote.tolist(), sure.tolist()).replace("place", "new token"))


def sampling(tokens: torch.Tensor, logits: torch.Tensor) -> str:
    """`tokens` were drawn after token 0, whose row of the table is `logits`."""
    x, p, size = logits, logits.softmax(dim=-1), len(logits)
    shares = torch.bincount(tokens.flatten().long().clamp(0, size - 1), minlength=size) / len(tokens)

    warmth = float((x[1] - x[2]) / (shares[1] / shares[2]).log())  # what they were divided by, if anything

    def hot(token):
        return F.one_hot(torch.as_tensor(token), size).float()

    def top(weights, number):
        return weights * (p >= p.topk(number).values[-1]) / (weights * (p >= p.topk(number).values[-1])).sum()

    def over(batch):
        """What softmax over the rows gives the first row."""
        return batch.softmax(0)[0] / batch.softmax(0)[0].sum()

    def race(values, operation=torch.mul):
        """The shares if the largest wins after each met a random number of its own."""
        numbers = torch.rand(10_000, size, generator=torch.Generator().manual_seed(0)).to(values)
        return torch.bincount(operation(values, numbers).argmax(dim=1), minlength=size) / 10_000

    words = cause(shares, lambda draw=lambda: p: draw(), "sampling", locals(), lambda a, b: (a - b).abs().max() < 0.02)
    if not words and len(tokens.unique()) == 1:
        words = "All rows got the same token. Draw for each row: look up torch.multinomial."
    off = int((shares - p).abs().argmax())
    gave = f"generate wrote token {off} in {shares[off]:.0%} of {len(tokens):,} rows. The model gives it {p[off]:.0%}."
    return message(gave, words or f"All shares: {show(shares)}. They should be {show(p)}. {UNSURE}")


def not_random(name: str, got) -> str:
    return message(
        f"{name} gave just the same when it was called again: {show(got)}.",
        "It should be left to chance. Is there a seed inside? Leave it out: main() sets one, and only once.",
    )


# ---------------------------------------------------------------- Step 11


def write_text(got, expected: str) -> str:
    if not isinstance(got, str):
        hint = "Those are tokens: decode makes text of them." if isinstance(got, list | torch.Tensor) else ""
        if isinstance(got, list) and got and all(isinstance(part, str) for part in got):
            hint = "Look up join(): it makes one string of a list of strings."
            if written.uses("encode") and not written.uses("decode"):
                hint = "encode makes a list. Its counterpart, decode, makes a string."
        return wrong_type("write_text", got, f"a string, here {show(expected)}", hint)
    asked, start = len(expected) - 1, expected.find(got[:1])

    def make(start=lambda: 0, count=lambda: asked, keep=list, join="".join, text=str):
        return text(join(keep([expected[(start() + i) % 12] for i in range(count() + 1)])))

    again = "It goes back to the start each time. Let one call of generate make all the new tokens."
    again = written.hint("begin", otherwise=again)
    follows = dict(zip(expected, expected[1:]))
    wrong = next(((a, b) for a, b in zip(got, got[1:]) if follows.get(a) != b), ("", ""))
    words = cause(got, make, "write_text", locals()) or fact("write_text facts", locals())
    return message(
        f"write_text gave {show(got)}. This model writes {show(expected)}.", words or difference(got, expected)
    )


# ---------------------------------------------------------------- Step 12


def train_step(number: int, change: torch.Tensor, held, before: torch.Tensor, x, y, earlier: torch.Tensor) -> str:
    """`held` is the gradient that the weights hold, `before` what they were, `earlier` the last change."""

    def make(
        pair=lambda x, y: (x, y),
        rounds=lambda x, y: [(x, y)],
        total=torch.mean,
        scale=lambda: 1,
        by=lambda weights: torch.optim.SGD(weights, lr=0.7),  # as in the check
    ):
        weights = before.clone().requires_grad_()
        optimizer = by([weights])
        with torch.enable_grad():
            for inputs, targets in rounds(*pair(x, y)):
                optimizer.zero_grad()
                (total(F.cross_entropy(weights[inputs].mT, targets, reduction="none")) * scale()).backward()
                optimizer.step()
        return weights.detach() - before

    right = make()
    if not change.any():
        gave = "train_step left the weights as they were, so nothing was learned."
        if same(held, right / 0.7) or same(held, -right / 0.7):
            return message(
                gave,
                "The gradients are there, but the optimizer never took its step after that.",
                "Look up step(), with its brackets. It comes after backward, not before.",
            )
        if held is None or not held.any():
            never = "" if written.uses("backward") else "Your function never calls backward()."
            return message(gave, "There are no gradients.", written.slip() or hint("order", "cut") or never or UNSURE)
        return message(gave, f"There are gradients, but those aren't of this loss. {UNSURE}")
    if number == 2 and same(change, right + earlier):
        return message(
            "In the second train_step, the gradients of the first were still there, and were added.",
            "Set them to zero once in every step: look up zero_grad, with its brackets.",
        )
    if number == 2 and same(change, earlier):
        return message(
            "train_step used the gradients of the step before.", "backward should come first, and then step."
        )
    gave = f"train_step number {number} changed the weights, but not by the gradient of the loss for x and y."
    words = cause(change, make, "train_step", locals())
    times = ((change * right).sum() / (right * right).sum()).item()
    if not words and times > 0 and same(change / times, right):
        return message(
            f"train_step moved the weights {times:.2g} times as far as one step of this optimizer does.",
            hint("repeat", "number", otherwise="More than one step was taken, or something makes the gradients larger.")
            * (times > 1)
            or hint(
                "odd", "number", otherwise="Something makes the loss or the gradients smaller. Leave both as they are."
            ),
        )
    row = int((change - right).abs().sum(dim=1).argmax())
    otherwise = (
        f"Row {row} of the table changed by {show(change[row])}, and should change by {show(right[row])}. {UNSURE}"
    )
    return message(gave, words or otherwise)


def train_step_loss(got, before: float, after: float) -> str:
    if isinstance(got, torch.Tensor):
        return message(
            "train_step gave the loss as a tensor, which keeps all that led to it in memory.",
            "Return a plain number: look up item().",
        )
    if not isinstance(got, float):
        return wrong_type(
            "train_step", got, f"the loss as a number, here {before:.3f}", "Look up item(), and don't round."
        )
    gave = f"train_step returned {got:.7g}. The loss of this batch, before the step, was {before:.7g}."
    rounded = any(got == round(loss, digits) for loss in (before, after) for digits in range(5))
    if abs(got - after) < 1e-4 or rounded and got not in [round(before, digits) for digits in range(5)]:
        words = "That's the loss after the step: keep the one from before."
        return message(gave, words, "And return it as it is, not rounded." if rounded else "")
    if rounded:
        return message(gave, "It seems to be rounded. Return it as it is.")
    return message(gave, f"Yours is {got / before:.3f} times that. {UNSURE}")
