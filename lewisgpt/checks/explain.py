"""The words of the checks: what you gave, what came back, what should have come back, what usually causes that.

Every function here takes what a check saw and gives back a message. None of them raises: the condition and
the assert stand in the check, so that the debugger stops there. A cause is named only if working it out gives what
came back: the right computation stands here as moves, and edits of them are tried on the same inputs. For the
rest there are facts.
"""

import io
import re
import string  # noqa: F401 (the tables use it)
import textwrap
import types
from collections.abc import Callable
from itertools import combinations

import torch
from torch.nn import functional as F

from lewisgpt.checks.comparing import alike, same, shape

BLANK = "\x00"  # stands for a space at which no line may end
UNSURE = "I can't tell which line does that."
INSIDE_LOOP = "Is return inside the loop? Then the function ends in the first round."


def message(*sentences: str) -> str:
    """The sentences as one text, in lines that fit a console; a value from show() is never broken."""
    text = textwrap.fill(" ".join(sentence for sentence in sentences if sentence), width=100, break_on_hyphens=False)
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
    if isinstance(value, list | tuple) and value and all(isinstance(part, torch.Tensor) for part in value):
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
    return "a function" if callable(value) else f"something of the type {name}"


def wrong_type(name: str, value, wanted: str, hint: str = "") -> str:
    """The message for a result that is not even of the right type."""
    if value is None:
        return message(
            f"{name} gave back nothing (None). It should give {wanted}.",
            "Does its last line say return, with the result behind it?",
            "print only shows a value, and sort() and append() give back nothing.",
        )
    if callable(value) and not isinstance(value, torch.nn.Module | type):
        return message(
            f"{name} gave back a function, {getattr(value, '__name__', '')}, and not its result.",
            "The round brackets behind it are missing: they make the call.",
        )
    if isinstance(value, types.GeneratorType) and value.__name__ == name:
        return message(
            f"{name} gave back a generator. It should give {wanted}.",
            "A yield makes a generator of a function. Here, return gives back the result, once.",
        )
    return message(f"{name} gave back {kind(value)}. It should give {wanted}.", f"It was {show(value)}.", hint)


def pair(name: str, result, wanted: str) -> str:
    if result is None or not isinstance(result, tuple | list | torch.Tensor):
        return wrong_type(name, result, f"two things: {wanted}")
    return message(
        f"{name} gave back {kind(result)}. It should give two things: {wanted}.",
        "Name both behind return, with a comma between them.",
    )


def cause(got, make: Callable, table: str, names: dict, like=alike, pairs: bool = True) -> str:
    """The words of the fewest edits of the right computation that give what came back, or nothing.

    make() is the right computation, and each of its parameters is a move. The table has edits: under the name of a move
    and what it is given, expressions that may stand in its place, each with its words. `names` is what they may use.
    """
    names, edits, move, given = {**globals(), **names}, [], "", ""
    for line in filter(None, map(str.strip, table.splitlines())):
        code, _, words = line.partition(" | ")
        if words:
            edits.append((move, eval(f"lambda {given}: {code}", names), words))
        else:
            move, _, given = code.partition(":")
    for number in (1, 2) if pairs else (1,):
        for some in combinations(edits, number):
            changed = {move: edit for move, edit, _ in some}
            try:
                if len(changed) == number and like(got, make(**changed)):
                    return " ".join(eval(f"f{words!r}", names) for _, _, words in some)
            except Exception:  # this edit can't be made here
                continue
    return ""


def fact(table: str, names: dict) -> str:
    """The words of the first condition in the table that holds, or nothing."""
    names = {**globals(), **names}
    rows = (line.strip().partition(" | ") for line in table.strip().splitlines())
    return next((eval(f"f{words!r}", names) for code, _, words in rows if eval(code, names)), "")


def difference(got, expected) -> str:
    """Where two strings, lists or dictionaries part, as a fact."""
    if isinstance(expected, dict):
        for key, value in expected.items():
            if key not in got:
                return f"The key {show(key)} is missing. {UNSURE}"
            if not alike(got[key], value):
                return f"For the key {show(key)} it has {show(got[key])}, and should have {show(value)}. {UNSURE}"
        return f"The key {show(next(key for key in got if key not in expected))} should not be there. {UNSURE}"
    place = next((i for i, (a, b) in enumerate(zip(got, expected)) if not alike(a, b)), min(len(got), len(expected)))
    if place == len(got):
        return f"It's right as far as it goes, but then {show(expected[place])} should follow. {UNSURE}"
    if place == len(expected):
        return f"It's right at first, but then {show(got[place])} is too much. {UNSURE}"
    right = f"Right: places 0 to {place - 1}." if place > 1 else "Right: place 0." if place else ""
    return f"{right} At place {place} it has {show(got[place])}, and should have {show(expected[place])}. {UNSURE}"


def only(text: str, test: Callable, more: str = "") -> str:
    return "".join(c for c in text if test(c) or c in more)


def no_neighbours(s) -> list:
    return [a for i, a in enumerate(s) if i == 0 or a != s[i - 1]]


LOOP = r"""
    s[:1] | Only the first ONE is there. {INSIDE_LOOP}
    s[-1:] | Only the last ONE is there. Does each round of the loop begin anew?
    s[1:] | The first ONE is missing. Python counts from 0.
    s[:-1] | The last ONE is missing.
    s[1:-1] | The first and the last ONE are missing.
    s[::-1] | It runs backward: the last ONE stands first.
    s[::2] | Only every second ONE is there, from the first on.
    s[1::2] | Only every second ONE is there, from the second on.
    sorted(s) | It's sorted: keep the order as it was.
    list(dict.fromkeys(s)) | A ONE that was there before is left out. Each time counts.
    no_neighbours(s) | A ONE is left out if it's the same as the one right before.
    [a for a in s if list(s).count(a) == 1] | A ONE is left out if it comes more than once.
    [*s, *s] | All of it is there twice.
    [a for a in s for _ in "ab"] | Each ONE is there twice, side by side.
    [*s[:1], *s] | The first ONE is there twice.
    [*s, *s[-1:]] | The last ONE is there twice.
    [*s[1:], *s[:1]] | The first ONE has moved to the end.
    [*s[-1:], *s[:-1]] | The last ONE has moved to the front: the place -1 is the last one.
    s[:len(s) // 2] | Only the first half is there.
"""  # what a loop may make of the things, ONE by ONE, that it goes through
TEXT = r"""
    t.strip() | White space at both ends is gone, as strip() does it. It belongs to the text.
    t.rstrip() | White space at the end is gone. It belongs to the text.
    t.lstrip() | White space at the beginning is gone. It belongs to the text.
    t.lower() | Capital letters became small ones. They're different characters.
    t.upper() | Small letters became capital ones. They're different characters.
    t.capitalize() | Capital letters were changed. Leave each letter as it is.
    t.title() | Capital letters were changed: each word got one.
    t.swapcase() | Capital and small letters were swapped.
    "".join(t.split()) | White space is gone: spaces and line breaks are characters too.
    t.replace(" ", "") | Spaces are gone: a space is a character too.
    t.replace("\n", "") | Line breaks are gone: a line break is a character too.
    t.replace("\n", " ") | Line breaks became spaces.
    " ".join(t.split()) | All white space became single spaces, as by split() and join().
    only(t, str.isalpha) | Only letters are left. Signs, digits and white space are characters too.
    only(t, str.isalnum) | Only letters and digits are left. Signs and white space are characters too.
    only(t, str.isalpha, " \n\t") | Only letters and white space are left. Signs and digits are characters too.
    only(t, str.isalpha, " ") | Only letters and spaces are left. The rest are characters too.
    only(t, str.isalnum, " \n\t") | Signs are gone. They're characters too.
    only(t, str.isalnum, " ") | Signs and line breaks are gone. They're characters too.
    only(t, lambda c: not c.isdigit()) | Digits are gone. They're characters too.
    t.split("\n")[0] | Only the first line is there.
    only(t, str.isascii) | Letters that aren't English are gone.
    t + "\n" | A line break was added at the end.
    t + " " | A space was added at the end.
    " " + t | A space was added in front.
    "\n" + t | A line break was added in front.
    repr(t) | That's what repr() makes of the text.
"""  # what may have become of a text


# ---------------------------------------------------------------- Step 1


LOADED = rf"""
    whole: t
    {TEXT}
    str(t.encode()) | That's str() around bytes. Open the file in the mode r.
    t * 2 | It's the whole text twice.
    t * (len(text) // len(t)) | It's the whole text many times.
    t[:len(text)] | The end is missing. With nothing in its brackets, read() reads the whole file.
    t[-len(text):] | The beginning is missing. Does a line take the place of the one before?
    line: x
    x.strip() | Each line lost the white space at both its ends, as strip() does it.
    x.rstrip() | Each line lost the white space at its end, as rstrip() does it.
    x.rstrip("\n") | Each line lost its line break.
    x.strip(" ") | Each line lost the spaces at its ends.
    x + "\n" | A line break was added to each line, which has its own already.
    join: x
    " ".join(x) | A space was put between the lines.
    "\n".join(x) | Line breaks were added: each line from the file has its own already.
    str(x) | That's how str() shows a list.
    lines: s
    {LOOP.replace("ONE", "line")}
    [x for x in s if x.strip()] | Empty lines are left out.
    read: b
    b.decode("cp1252", "replace") | The letters were read in another code. Tell open() to use encoding="utf-8".
    b.decode("latin-1") | The letters were read in another code. Tell open() to use encoding="utf-8".
    b.decode("cp437") | The letters were read in another code. Tell open() to use encoding="utf-8".
    b.decode("ascii", "ignore") | Letters that aren't English got lost. Leave errors= out, and use utf-8.
    b.decode("ascii", "replace") | Letters that aren't English became signs. Leave errors= out, and use utf-8.
"""


def load_text(text, expected: str, path) -> str:
    if alike(text, str(path)):
        return message(
            f"load_text gave back the name of the file, {show(path.name)}, and not the text in it.",
            "Open the file with that name, and give back what read() returns.",
        )
    if not isinstance(text, str):
        hints = {
            "list": "readlines() gives a list of lines, and read() gives the whole text.",
            "TextIOWrapper": "Its method read() gives the text in it.",
            "bytes": 'Open the file with the mode "r": the b in "rb" stands for bytes.',
        }
        return wrong_type("load_text", text, "the text of the file, as one string", hints.get(type(text).__name__, ""))
    if not text:
        return message(
            f"load_text gave an empty text, but the file {path.name} has {len(expected):,} characters.",
            "After one read() the file is at its end, and a second one finds nothing.",
            "The mode a+ starts there as well.",
        )

    def make(read=lambda b: b.decode(), lines=list, line=lambda x: x, join="".join, whole=str):
        return whole(join([line(x) for x in lines(io.StringIO(read(expected.encode())).readlines())]))

    small = len(expected) < 100
    words = cause(text, make, LOADED, locals(), pairs=small)
    gave = f"load_text gave {show(text)}, and the file {path.name} says {show(expected)}."
    if not small:
        gave = f"load_text gave {len(text):,} characters, and the file {path.name} has {len(expected):,}."
    elif not words and text[:5] != expected[:5]:
        words = "Do you open the file that is named in path? The check also uses a small file of its own."
    return message(gave, words or difference(text, expected))


# ---------------------------------------------------------------- Steps 2 to 6


VOCAB = rf"""
    order: u
    list(u) | They're in the wrong order: as they come in the text. Sort them.
    list(set(u)) | They're in the wrong order, as a set has none. Sort it last of all.
    sorted(u, reverse=True) | They're in the wrong order: backward.
    list(u)[::-1] | They're in the wrong order: as they come in the text, and that backward.
    sorted(u, key=str.lower) | They're sorted as if capital letters were small. Sort them as they are.
    sorted(u, key=text.count) | They're sorted by how often they come.
    sorted(u, key=lambda c: -text.count(c)) | They're sorted by how often they come, most first.
    different: s
    s | A character that comes again is there again. Keep it only once: look up set().
    no_neighbours(s) | Each should be there only once, not only if the same one comes right before it.
    only(s, lambda c: s.count(c) < 2) | Characters that come more than once are left out. Keep one of each.
    set(only(s, lambda c: s.count(c) > 1)) | Only characters that come more than once are there.
    pieces: t
    {TEXT}
    t[:1] | Only the first character of the text was used. {{INSIDE_LOOP}}
    t[-1:] | Only the last character of the text was used. Does each round begin anew?
    t[:-1] | The last character of the text is left out.
    t[1:] | The first character of the text is left out. Python counts from 0.
    t[::2] | Only every second character of the text was used.
    [t] | It's the whole text as one element. Look up set(): it takes a string apart.
    t.split() | Those are words. A string is made of characters: use it as it is.
    t.splitlines() | Those are lines. A string is made of characters: use it as it is.
    "text" | It's the word text in quotes. Without the quotes, it's the variable.
    result: u
    "".join(u) | It's one string, and not a list. sorted() gives a list.
    " ".join(u) | It's one string with spaces, and not a list. sorted() gives a list.
    str(u) | That's how str() shows the list. Leave str() out.
    tuple(u) | It's a tuple, and not a list. sorted() gives a list.
    set(u) | It's a set, which has no order. sorted() makes a list of it.
    [u] | It's a list inside a list. Leave the outer brackets out.
    [ord(c) for c in u] | Those are codes. It should be the characters themselves.
    [*range(len(u))] | Those are places. It should be the characters themselves.
    len(u) | That says how many there are. It should be the characters themselves.
    {{c: i for i, c in enumerate(u)}} | It's a dictionary with places. It should be the list of characters.
    [*enumerate(u)] | Each is a pair, made by enumerate(). It should be the character alone.
    [(c, text.count(c)) for c in u] | Each is a pair with its number. It should be the character alone.
    u[:1] | Only the first of them is there. {{INSIDE_LOOP}}
    u[1:] | The first one of the list is missing.
    u[:-1] | The last one of the list is missing.
"""


VOCAB_FACTS = """
    not isinstance(got, list) | It should be a sorted list of characters. Look up sorted(): it gives one.
    odd | {show(odd[0])} is {kind(odd[0])}. It should be single characters.
    extra | {show(extra[0])} is not in the text. Use the text that the function is given.
    lost | {show(lost[0])} is in the text and not in the list. {UNSURE}
    twice | {show(twice[0])} is there {got.count(twice[0])} times. Each should be there only once: look up set().
    True | It's the right characters in the wrong order. It should be {show(expected)}.
"""


def vocab(text: str, got, expected: list[str]) -> str:
    if got is None or callable(got):
        return wrong_type("get_vocab", got, "a sorted list of characters")

    def make(pieces=str, different=dict.fromkeys, order=sorted, result=list):
        return result(order(different(pieces(text))))

    found = got if isinstance(got, list) else []
    odd = [c for c in found if not isinstance(c, str) or len(c) != 1]
    extra = [c for c in found if c not in expected] if not odd else []
    lost, twice = [c for c in expected if c not in found], [c for c in found if not odd and found.count(c) > 1]
    words = cause(got, make, VOCAB, locals()) or fact(VOCAB_FACTS, locals())
    what = show(got) if isinstance(got, list) else f"{kind(got)}, {show(got)}"
    return message(f"For the text {show(text)}, get_vocab gave {what}.", words)


MAPPING = rf"""
    entry: k, v
    [(v, k)] | It's the wrong way round: it should go {{direction}}.
    [(k, v), (v, k)] | It goes both ways: it should go {{direction}} only.
    [(k, k)] | Key and value are the same.
    [(v, v)] | Key and value are both the {{value}}.
    [(k, (k, v))] | Each value is a pair. It should be the {{value}} alone.
    [(k, (v, k))] | Each value is a pair, as from enumerate(). It should be the {{value}} alone.
    [(k, [v])] | Each value is a list. It should be the {{value}} alone.
    [(k, {{v}})] | Each value is a set. It should be the {{value}} alone.
    [(k, {{k: v}})] | Each value is a dictionary. It should be the {{value}} alone.
    [((k, v), v)] | Each key is a pair. It should be one thing.
    [((v, k), v)] | Each key is a pair, as from enumerate(). It should be one thing.
    number: i, c
    i + 1 | It counts from 1. Python counts from 0: the first character has the number 0.
    i - 1 | It counts from -1. The first character has the number 0.
    size - 1 - i | The numbers run backward. The first character has the number 0.
    size - i | The numbers run backward, from the length on. The first character has 0.
    -i | The numbers go below 0.
    str(i) | The numbers are in quotes: '0' is a string. Leave str() out.
    ord(c) | Those are the numbers of ord(). Use the place in the vocabulary: 0, 1, 2, ...
    ord(c) - 97 | Those are the numbers of ord(), counted from a. Use the place in the vocabulary.
    string.ascii_letters.find(c) | Those are places in the alphabet. Use the place in the vocabulary.
    0 | Each has the same number, 0. Does something count on in each round?
    1 | Each has the same number, 1. Does something count on in each round?
    size | Each has the same number, the length of the list. Use the place of each.
    size - 1 | Each has the same number, the last one.
    range(size) | Each has the same number: all of them, as a range.
    2 * i | It counts in steps of 2.
    sorted(characters).index(c) | It sorts the vocabulary again. Keep the order that it has.
    sorted(characters)[::-1].index(c) | It sorts the list backward. Keep its order.
    items: s
    {LOOP.replace("ONE", "character")}
    kept: s
    {LOOP.replace("ONE", "entry")}
    letter: i, c
    characters[-1] | Each has the same character, the last one. Is there a loop inside the loop?
    characters[0] | Each has the same character, the first one.
    characters[-1 - i] | The characters run backward.
    characters[-i] | The characters run backward, as a place below 0 counts from the end.
    characters[i - 1] | Each has the character before its own.
    characters[(i + 1) % size] | Each has the character after its own.
    characters | Each has the whole list.
    chr(i + 97) | Those are letters of the alphabet. Use the vocabulary.
    chr(i) | That's what chr() makes of the numbers. Use the vocabulary.
    ord(c) | Those are the numbers of ord(), where the characters belong.
    c.upper() | They became capital letters.
    c.lower() | They became small letters.
    end: p
    list(p) | Look up dict(): it makes a dictionary of pairs.
    tuple(p) | Look up dict(): it makes a dictionary of such pairs.
    set(p) | With a colon between key and value, it's a dictionary. Or look up dict().
    [{{k: v}} for k, v in p] | Put them all into one dictionary.
    [k for k, _ in p] | Those are the keys alone.
    [v for _, v in p] | Those are the values alone.
    str(dict(p)) | Leave str() out.
    {{}} | It's empty. Is each entry put into it? And what zip() gives can be gone through only once.
"""


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

    words, right = cause(got, make, MAPPING, locals()), f"It should give {show(expected, 60)}."
    if not isinstance(got, dict):
        what = "enumerate itself" if isinstance(got, enumerate) else kind(got)
        words = words or ("Look up dict()." if isinstance(got, enumerate | zip) else f"It was {show(got)}.")
        return message(f"For {show(characters)}, {name} gave {what}, not a dictionary.", words, right)
    quoted = [p for p in [*got, *got.values()] if isinstance(p, str) and len(p) > 1 and p.isidentifier()]
    if not words and quoted:
        words = f"{show(quoted[0])} is a word in quotes. Without the quotes, it's the variable."
    return message(f"For {show(characters)}, {name} gave {show(got)}.", words or difference(got, expected), right)


ENCODED = rf"""
    look: i, c
    c | Those are the characters themselves. {{use}}
    str(mapping[c]) | The numbers are in quotes: '7' is a string. Leave str() out.
    ord(c) | Those are the numbers of ord(). {{use}}
    i | It says where each character stands in the text. {{use}}
    text.index(c) | It says where each character comes first in the text. {{use}}
    [*mapping].index(c) | It says which entry of the mapping it is. The number is the value of the entry.
    text.count(c) | It says how often each character comes.
    sorted(set(text)).index(c) | Those are places in the sorted characters of this text. {{use}}
    list(dict.fromkeys(text)).index(c) | It numbers the characters as they come. {{use}}
    string.ascii_letters.find(c) | Those are places in the alphabet. {{use}}
    ord(c) - 97 | Those are places in the alphabet. {{use}}
    mapping[c] + 1 | Each number is 1 too large.
    mapping[c] - 1 | Each number is 1 too small.
    mapping[text[0]] | All have the number of the first character.
    mapping[text[-1]] | All have the number of the last character.
    (c, mapping[c]) | Each is a pair. Put the number alone into the list.
    (mapping[c], c) | Each is a pair, number first. Put the number alone into the list.
    (i, mapping[c]) | Each is a pair with its place. Put the number alone into the list.
    [mapping[c]] | Each number is in a list of its own. Leave the inner brackets out.
    {{c: mapping[c]}} | Each is a dictionary. Put the number alone into the list.
    items: s
    {LOOP.replace("ONE", "character")}
    items: t
    {TEXT}
    kept: n
    [a for a in n if a] | A character with the number 0 is left out: 0 counts as false.
    sorted(n) | It's in the wrong order: sorted. Keep the order of the text.
    list("".join(map(str, n))) | The numbers fell apart into digits. Look up append().
    [int(d) for d in "".join(map(str, n))] | The numbers fell apart into digits. Look up append().
    [*mapping.values()] | Those are all numbers of the mapping, whatever the text is.
    [mapping[k] for k in mapping if k in text] | It goes through the mapping, and not through the text.
    [] | It's empty. Is each number put into the list that you return?
    got[:-len(n)] + n | Others stand in front, from an earlier call. Make the empty list inside the function.
    result: n
    "".join(map(str, n)) | It's one string of the numbers.
    " ".join(map(str, n)) | It's one string, with spaces between the numbers.
    "".join(f"{{a}} " for a in n) | It's one string, with a space after each number.
    ", ".join(map(str, n)) | It's one string, with commas between the numbers.
    str(n) | That's how str() shows the list.
    tuple(n) | Square brackets make a list.
    set(n) | A set holds each number once, in no order.
    sum(n) | That's the sum of the numbers.
    len(n) | That's how many numbers there are.
    [n] | It's a list inside a list. Leave the outer brackets out.
    n[0] | That's the first number. {{INSIDE_LOOP}}
    n[-1] | That's the last number. Collect the numbers of all characters.
    torch.tensor(n) | A tensor comes later, in encode_all.
    dict(zip(text, n)) | In the list, a number stands as often as its character comes.
"""


def encode(text: str, mapping: dict, got, expected: list[int]) -> str:
    if got is None or callable(got):
        return wrong_type("encode", got, "a list of numbers")

    def make(items=str, look=lambda i, c: mapping[c], kept=list, result=list):
        return result(kept([look(i, c) for i, c in enumerate(items(text))]))

    use = "Use the mapping that the function is given: look each character up."
    words, right = cause(got, make, ENCODED, locals()), f"It should give {show(expected)}."
    if not isinstance(got, list):
        lazy = "It isn't worked out yet. Look up list()." if isinstance(got, types.GeneratorType | map | filter) else ""
        given = f"For the text {show(text)}, encode gave {kind(got)}, not a list of numbers."
        return message(given, words or lazy, right)
    return message(f"For the text {show(text)}, encode gave {show(got)}.", words or difference(got, expected), right)


DECODED = rf"""
    join: c
    between.join(c) | It has {{show(between)}} between the characters. Join them with an empty string.
    "".join(a + behind for a in c) | It has {{show(behind)}} after each character.
    str(c) | That's how str() shows a list. Look up join().
    look: i, t
    str(t) | Those are the numbers as text. Look each number up in the mapping.
    chr(t) | That's what chr() makes of them. Look each number up in the mapping.
    chr(t + 97) | Those are letters of the alphabet. Use the mapping that the function is given.
    mapping.get(i, "") | It looked up where the tokens stand, 0, 1, 2, ..., and not the tokens.
    [*mapping.values()][t] | A token is a key of the mapping, and not a place in it.
    mapping.get(t + 1, "") | Each character is the one for the next number.
    mapping.get(t - 1, "") | Each character is the one for the number before.
    kept: c
    [mapping[k] for k in mapping if k in tokens] | It goes through the mapping, and not through the tokens.
    [mapping[t] for t in tokens if t] | A token with the number 0 is left out: 0 counts as false.
    [*mapping.values()] | Those are all characters of the mapping, whatever the tokens are.
    items: s
    {LOOP.replace("ONE", "token")}
    text: t
    {TEXT}
    "" | It's empty. text + more makes a new string, and text stays as it was. Look up +=.
    list(t) | Look up join(): it makes one string of a list.
    tuple(t) | Look up join(): it makes one string of a tuple.
"""


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

    def make(items=list, look=lambda i, t: mapping[t], kept=list, join="".join, text=str):
        return text(join(kept([look(i, t) for i, t in enumerate(items(tokens))])))

    words, right = cause(got, make, DECODED, locals()), f"It should give {show(expected)}."
    if not isinstance(got, str):
        return message(f"For the tokens {show(tokens)}, decode gave {kind(got)}, not a string.", words, right)
    return message(
        f"For the tokens {show(tokens)}, decode gave {show(got)}.", words or difference(got, expected), right
    )


# ---------------------------------------------------------------- Step 7


SPLIT = """
    both: a, b
    (b, a) | The two parts are the wrong way round. Look at the order behind return.
    (data[every > 0], data[every == 0]) | It picks every tenth number. Don't pick: cut once.
    (data[every < 9], data[every == 9]) | It picks every tenth number. Don't pick: cut once.
    (data[data < cut], data[data >= cut]) | It cuts by how large a number is. Cut by the place where it stands.
    (a, a[cut:]) | The first part got the name data, it seems: then nothing is left to cut off.
    (data[-cut:], data[:-cut]) | The training part is the last 90%, and should be the first.
    (data[total - cut:], data[:-cut]) | The training part is the last 90%, and should be the first.
    (a, a) | Both parts are the training part.
    (b, b) | Both parts are the validation part.
    (a, a[int(0.9 * cut):]) | The validation part is cut from the training part, and not from data.
    (a, a[-len(b):]) | The validation part is the end of the training part.
    first: n
    data[1:n] | The training part begins too late: the first number has the place 0.
    data[:n - 1] | {data[cut - 1]} is in neither part: the end of a slice doesn't belong to it.
    data[:n + 1] | {data[cut]} is in both parts: the end of a slice doesn't belong to it.
    data[-n:] | The training part is the last 90%, and should be the first.
    data | The training part is all of data, so the validation part is in both parts.
    second: n
    data[n + 1:] | {data[cut]} is in neither part. The second should begin just where the first stops.
    data[n - 1:] | {data[cut - 1]} is in both parts. The second should begin just where the first stops.
    data[n:-1] | {data[-1]} is in neither part. Leave the end of the second slice open.
    data[-n:] | Many numbers are in both parts: with -{cut}, Python counts {cut} places from the end.
    data | The validation part is all of data, so the training part is in both parts.
    data[:total - n] | The validation part is the first 10%, and not the last.
    data[n:].flip(0) | The validation part runs backward.
    cut:
    0 | int() of 0.9 alone is 0. Multiply with the length first.
    int(0.1 * total) | The cut is at the wrong end: at 0.1 times the length.
    total - cut | The cut is at the wrong end: at 0.1 times the length.
    45 | The cut is at 45, as for 50 numbers. Use the length of data, which changes: look up len(data).
    n | The cut is at place {n}. Here, 0.9 times the length of data is {0.9 * total:.1f}, so it should be at {cut}.
    total - len(val_data) | The validation part begins at place {total - len(val_data)}, and should at {cut}.
"""


def split_data(data: torch.Tensor, parts) -> str:
    for part, value in zip(("train_data", "val_data"), parts):
        if shape(value) is None or value.dim() != 1 or value.dtype != data.dtype:
            hint = "With a colon in the square brackets it is a slice." if shape(value) == () else ""
            hint = hint or "Slice the tensor data: a slice of a tensor is a tensor, with the same numbers."
            return message(f"split_data gave back {kind(value)} as {part}.", f"It should be a part of data. {hint}")
    train_data, val_data = parts
    total, cut, n = len(data), int(0.9 * len(data)), len(train_data)
    every = torch.arange(total) % 10

    def make(cut=lambda: cut, first=lambda n: data[:n], second=lambda n: data[n:], both=lambda a, b: (a, b)):
        return both(first(cut()), second(cut()))

    words = cause(tuple(parts), make, SPLIT, locals(), lambda got, made: all(map(same, got, made)))
    sizes = f"Of {total} numbers, split_data gave {n} for training and {len(val_data)} for validation."
    right = f"The first 90%, here {data[0]} to {data[cut - 1]}, is for training, and the rest is for validation."
    both = [*train_data.tolist(), *val_data.tolist()]
    made_up = [number for number in both if number not in data.tolist()]
    if made_up:
        words = f"{made_up[0]} is not in data. Cut the tensor that you are given."
    elif not words and sorted(both) == data.tolist():
        words = f"They are in another order: training begins with {show(train_data[:4])}. Don't shuffle: cut once."
    elif not words:
        ends = [f"{part[0]} to {part[-1]}" if len(part) else "nothing" for part in parts]
        words = f"Yours are {ends[0]} and {ends[1]}."
    return message(sizes, words, right)


# ---------------------------------------------------------------- Step 8


def size(name: str, value) -> str:
    return message(
        f"{name} is {show(value)}, and not a whole number above 0.",
        "Set batch_size to 4 and context_length to 8.",
    )


def sizes_swapped() -> str:
    return message(
        "batch_size is 8 and context_length is 4: they are swapped.",
        "A batch has 4 rows, and each row is 8 characters long.",
    )


BATCH_SHAPES = """
    got == (rows * length,) | The slices stand in one long row: torch.cat glues them end to end. Look up torch.stack.
    got == (length, rows) | Rows and columns are swapped: each row should be one slice.
    got in [(length,), (1, length)] | That is one slice. A batch needs batch_size of them. {INSIDE_LOOP}
    got == (rows,) and name == "y" | Each row has a target for each of them, not only for the last.
    len(got) != 2 | Put each slice into a row of its own.
    got[1] == length | It has {got[0]} rows, where the check has set batch_size to {rows}. Use its name, not a number.
    abs(got[1] - length) == 1 | A row is one too long or too short. Look at where the slice ends.
    True | The check has set batch_size to {rows} and context_length to {length}. Use the names, not numbers.
"""


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
    return message(text, fact(BATCH_SHAPES, locals()))


BATCH = """
    y: s
    piece(s) | The targets are the same as x. Start the slice for y one further on.
    piece(s) + 1 | y seems to be counted up from x. Read the targets from data, as slices.
    piece(s).roll(-1) | The last target is the first of its row: it was rolled. Read the next token from data.
    piece(s).roll(1) | The targets are x, rolled the wrong way. Read the next tokens from data.
    piece(s + apart) | The targets are {far}. The target is the token after the one in x.
    piece(s + 1)[-1:].expand(length) | Each target is the one for the end of the row. Every place has its own.
    piece(s + 1).flip(0) | The targets run backward.
    torch.cat((piece(s + 1)[:-1], target[-1:])) | The last target is not the token after the row: it is filled in.
    x: s
    piece(s, 2) | It takes every second token.
    piece(s, -1) | The row runs backward.
    data[s].expand(length) | It repeats one token.
"""


def batch(data: torch.Tensor, x: torch.Tensor, y: torch.Tensor) -> str:
    total, length, step = len(data), x.shape[1], (data[1] - data[0]).item()
    for name, value in (("x", x), ("y", y)):
        if value.dtype != data.dtype:
            return message(f"get_batch gave {name} with numbers of the kind {value.dtype}.", f"data has {data.dtype}.")

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

    words, slice_x = cause(torch.stack((row, target)), make, BATCH, locals()), same(row, piece(start))
    odd = [n for n in [*row.tolist(), *target.tolist()] if n not in data.tolist()]
    if odd and not (words and slice_x):
        words = f"{odd[0]} is not in data. Give back slices of data, not the places where they stand."
        if slice_x:
            words = f"{odd[0]} is not in data. Does a slice run past the end, where something else is filled in?"
    elif same(torch.stack((row, target)), make()):
        words = "It runs from the end of data to its beginning: end before that."
    elif not words and not slice_x:
        words = "A row should be one slice of data, whose numbers stand side by side there."
    elif not words and any(same(target, piece(s + 1)) for s in starts):
        words = "This y belongs to another row of x. Keep both in the same order."
    elif not words and any(same(target, piece(s)) for s in range(total)):
        words = "They come from different places. Draw the starts once, and use them for both x and y."
    rows = f"get_batch gave a row x = {show(row)} with y = {show(target)}."
    given = f"The data was {show(data[:4])[:-1]}, ...]."
    return message(rows, given, words or "Each target should be the token that follows the one in x.")


def same_rows(x: torch.Tensor) -> str:
    return message(
        f"All {len(x)} rows of get_batch are the same: {show(x[0])}.",
        "Each row should have a random start of its own. Draw batch_size starts, not one.",
    )


def narrow(x: torch.Tensor, total: int) -> str:
    return message(
        f"Of {total:,} tokens, {len(x)} rows of get_batch began only at places from {x.min()} to {x[:, 0].max()}.",
        "The starts should come from all of the data: from 0 to the last place where a row and its targets fit.",
    )


def same_batch(x: torch.Tensor) -> str:
    return message(
        f"get_batch gave the same batch twice, so it is not random: both begin with {show(x[0])}.",
        "Each call should draw new starts. Is there a seed or a fixed start inside?",
    )


# ---------------------------------------------------------------- Step 9


def loss_without_targets(loss, prediction=None) -> str:
    if isinstance(loss, torch.Tensor) and loss.dim() == 3 and prediction is None:
        return message(
            "forward gave the loss first and the prediction second: they are swapped.", "The prediction comes first."
        )
    return message(
        f"forward was called without targets, and gave {kind(loss)} as loss.",
        "Then there is nothing to compare with, and the loss should be None.",
    )


PREDICTION = """
    end: r
    r.softmax(-1) | It's probabilities: softmax was applied. {leave}
    r.softmax(1) | Softmax was applied, and over the places of a row. {leave}
    r.softmax(0) | Softmax was applied, and over the rows of the batch. {leave}
    r.log_softmax(-1) | log_softmax was applied. {leave}
    r.relu() | relu made the numbers below 0 to 0. Leave it out.
    r.tanh() | tanh was applied. Leave it out.
    r.sigmoid() | sigmoid was applied. Leave it out.
    r.exp() | exp was applied. Leave it out.
    -r | The signs are turned.
    r.transpose(0, 1).reshape(r.shape) | The rows are mixed: a reshape doesn't turn rows into columns.
    r.mT.reshape(r.shape) | The numbers are mixed: a reshape doesn't turn rows into columns.
    r.mean(1, keepdim=True).expand(r.shape) | Each place has the average of its whole row.
    r.cumsum(1) | Each place is added to those before it.
    look: table, idx
    table.T[idx] | It reads columns of the table, not rows.
    table[idx.flip(1)] | It looks up each row of idx backward.
    table[torch.arange(idx.shape[1]).expand(idx.shape)] | It looks up where the tokens stand, and not the tokens.
    table[(idx + 1) % len(table)] | It looks up the token that is 1 larger.
    table[idx - 1] | It looks up the token that is 1 smaller.
    table[idx.roll(-1, 1)] | It looks up the next token of each place.
    table[idx.roll(1, 1)] | It looks up the token before each place.
    table[idx[:1].expand(idx.shape)] | It looks up the first row of the batch for all rows.
    table[idx[:, -1:].expand(idx.shape)] | It looks up the last token of each row for all places.
"""


def prediction(got, idx: torch.Tensor, table: torch.Tensor) -> str:
    wanted = (*idx.shape, len(table))
    right = f"For idx of shape {shape(idx)} it should be {wanted}: a row of the table for each token."
    if shape(got) is None:
        hint = "Call it like a function, with idx." if isinstance(got, torch.nn.Module) else ""
        return message(f"forward gave {kind(got)} as prediction, not a tensor.", right, hint)
    if shape(got) != wanted:
        hint = "Look up the tokens in self.token_embedding_table."
        if shape(got) == (wanted[0] * wanted[1], wanted[2]):
            hint = "Reshape for the loss alone: without targets, the shape stays as it is."
        elif shape(got) == (wanted[0], wanted[2]):
            hint = "That is one position. Keep them all here: only generate picks the last one."
        elif shape(got) == (wanted[0], wanted[2], wanted[1]):
            hint = "The last two dimensions are swapped. If you turn them, then for the loss alone."
        return message(f"forward gave a prediction of shape {shape(got)}.", right, hint)
    leave = "Leave it out here: cross_entropy does it by itself, and generate does it later."

    def make(look=lambda table, idx: table[idx], end=lambda rows: rows):
        return end(look(table, idx))

    words = cause(got, make, PREDICTION, locals())
    places = [(b, t) for b in range(wanted[0]) for t in range(wanted[1])]
    b, t = next((place for place in places if not same(got[place], table[idx[place]])), (0, 0))
    return message(
        f"For token {idx[b, t]}, forward predicted {show(got[b, t])}.",
        f"That row of the table is {show(table[idx[b, t]])}.",
        words or f"It's the first wrong one, in row {b} at place {t}. {UNSURE}",
    )


LOSS = """
    scale:
    -1 | It is right but for the minus sign.
    1 / count | It is divided by the number of rows. F.cross_entropy gives the average already.
    1 / length | It is divided by the length of a row. F.cross_entropy gives the average already.
    1 / count / length | It is divided by the number of tokens. F.cross_entropy gives the average already.
    1 / vocab | It is divided by the size of the vocabulary.
    count | It is the sum of the averages of each row. Call F.cross_entropy once, for all rows.
    length | It is the sum of the averages of each place. Call F.cross_entropy once, for all places.
    0.5 | It is only half of that.
    2 | It is twice that.
    1.4426950408889634 | It is in bits: F.cross_entropy takes the natural logarithm.
    0.4342944819032518 | It took log10: F.cross_entropy takes the natural logarithm.
    total: each
    each.sum() | It is the sum over all tokens. The loss should be the average.
    each.max() | It is the largest of the single losses. The loss should be the average.
    each.min() | It is the smallest of the single losses. The loss should be the average.
    each.median() | It is the middle one of the single losses. The loss should be the average.
    each.mean().exp() | It is e to the power of the loss.
    each.mean() ** 2 | It is the square of the loss.
    part: each
    each[:, -1] | It counts the last position only. Every position counts.
    each[:, 0] | It counts the first position only. Every position counts.
    each[0] | It counts the first row only. Every row counts.
    each[-1] | It counts the last row only. Every row counts.
    each[:, :-1] | It leaves the last position out. Every position counts.
    each[:, 1:] | It leaves the first position out. Every position counts.
    each[0, 0] | It counts the first token only. Every token counts.
    each[-1, -1] | It counts the last token only. Every token counts.
    each[targets != 0] | It leaves the targets with the number 0 out, but 0 is a character like the others.
    goal: t
    idx | It compares with idx. Compare with the targets.
    t.flip(0) | The rows do not meet their targets: the rows of the targets run backward.
    t.flip(1) | The rows do not meet their targets: each row of them runs backward.
    t.roll(-1, 1) | The targets are shifted a second time, in a ring. get_batch has shifted them.
    t.T.reshape(t.shape) | The rows do not meet their targets: a transpose has mixed these.
    rows.argmax(-1) | It compares with the most likely token, and not with the targets.
    torch.zeros_like(t) | It compares with 0 each time, and not with the targets.
    rows: r
    r.softmax(-1) | That comes of softmax before F.cross_entropy, which does it by itself.
    r.log_softmax(1) | Softmax runs over the places of a row, and should over the vocabulary, the last dimension.
    r.softmax(1) | Softmax over the places of a row comes before F.cross_entropy, which does it by itself.
    r.flatten(0, 1).log_softmax(0).view(r.shape) | Softmax runs over all tokens, and should over the last dimension.
    -r | The signs of the prediction are turned.
    r.transpose(0, 1).reshape(r.shape) | The rows do not meet their targets: a reshape has mixed the prediction.
    r.mT.reshape(r.shape) | The rows do not meet their targets: a reshape after the transpose has mixed the prediction.
    r.reshape(count, vocab, length).mT | The rows do not meet their targets: a reshape is no transpose.
    r[:1].expand(r.shape) | It uses the prediction of the first row for all rows.
    r[:, -1:].expand(r.shape) | It uses the prediction of the last place for all places.
    measure: r, t
    -r.softmax(-1).gather(-1, t[..., None]) | It lacks the logarithm. F.cross_entropy does it all.
    -r.gather(-1, t[..., None]) | It lacks softmax and the logarithm. F.cross_entropy does it all.
    1 - r.softmax(-1).gather(-1, t[..., None]) | It is 1 minus the probability. F.cross_entropy takes the logarithm.
    -r.log_softmax(-1) | It averages over all tokens of the vocabulary. Only the target of each place counts.
    (r - hot(t)) ** 2 | It is the squared difference to 0 and 1. Look up F.cross_entropy.
    (r.softmax(-1) - hot(t)) ** 2 | It is the squared difference to the probabilities. Look up F.cross_entropy.
    (r.argmax(-1) - t) ** 2 | It is the squared difference of the numbers of the tokens. Look up F.cross_entropy.
    (r.argmax(-1) != t) * 1.0 | It is the share of wrong guesses. Look up F.cross_entropy.
    F.binary_cross_entropy_with_logits(r, hot(t)) | It asks yes or no for each token. Look up F.cross_entropy.
    measured(r[:, :-1], t[:, 1:]) | The targets are shifted a second time. get_batch has done that.
    F.cross_entropy(t.flatten().double(), r.flatten(0, 1)) | The prediction and the targets are swapped.
"""


def loss(got, expected: torch.Tensor, surprises: list[float], table: torch.Tensor, idx, targets) -> str:
    return loss_of_rows(got, expected, surprises, table[idx], idx, targets)


def loss_of_rows(got, expected: torch.Tensor, surprises: list[float], rows: torch.Tensor, idx, targets) -> str:
    """`rows` is the right prediction, and `surprises` has the loss of each token in it."""
    if got is None:
        return message(
            "forward was given targets, and gave None as loss.",
            "Look up F.cross_entropy, and give its result back as well.",
        )
    if isinstance(got, float):
        return message(
            f"forward gave the loss as a plain number, {got:.3f}, and nothing can be learned from that.",
            "It should stay a tensor: leave out item().",
        )
    if shape(got) != ():
        hint = "F.cross_entropy gives the average of all losses, unless reduction tells it otherwise."
        if shape(got) is not None and got.shape[-1:] == rows.shape[-1:]:
            hint = "Are the prediction and the loss swapped behind return?"
        return message(f"forward gave {kind(got)} as loss. It should be one number.", hint)
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
    words = cause(value, make, LOSS, locals(), lambda got, made: abs(got - made) < 3e-6 * max(1, abs(made)))
    words = words or f"Yours is {value / right:.3f} times that. {UNSURE}"
    return message(f"forward gave a loss of {value:.3f}. Worked out by hand, it is {right:.3f}.", words)


def detached_loss(got) -> str:
    return message(
        "forward gave a loss that is cut off from the weights, so nothing can be learned from it.",
        "Leave out detach(), no_grad() and torch.tensor().",
    )


# ---------------------------------------------------------------- Step 10


GENERATED = """
    pick: s
    s[:, 0] | It goes on from the first position of each row. The last one, -1, says what comes next.
    s[:, 1] | It goes on from place 1 of each row. The last one, -1, says what comes next.
    s[:, -2] | It goes on from the position before the last. The last one, -1, says what comes next.
    s[-1, :len(s)] | It reads the last row of the batch. Take the last position of each row.
    s[0, :len(s)] | It reads the first row of the batch. Take the last position of each row.
    s[:1, -1].expand(len(s)) | It reads the first row of the batch for all rows. Keep the whole batch.
    s[-1:, -1].expand(len(s)) | It reads the last row of the batch for all rows. Keep the whole batch.
    s[:, -1].flip(0) | The rows are swapped: each goes on with the token of another.
    see: tokens, fresh
    idx | It always draws from the same prediction. Draw one token at a time, and predict anew each time.
    torch.cat((tokens[:, :1], fresh), 1) | The model sees only the first token and the newest.
    step: t
    t | It repeats the last token.
    (t + 2) % 5 | It goes two tokens further each time.
    (t - 1) % 5 | It goes backward: each token is the one before.
    0 * t | It writes the token 0 each time.
    0 * t + 1 | It writes the token 1 each time.
    0 * t + 4 | It writes the token 4 each time.
"""
GENERATED_SHAPES = """
    length == new and not kept | The tokens that it was given are lost. Put the new ones behind: look up torch.cat.
    length == new | It stopped too early: max_new_tokens counts the new tokens only, without those that it was given.
    length == 1 | That is only the last new token. Put it behind the others: look up torch.cat.
    length == given and not kept | The rows are as long as before, and their beginning is lost. Keep all of idx.
    length == given | No token was added. torch.cat makes a new tensor: give it the name idx.
    length == given + 1 | Only one token was added. Is return in the loop, or does each round start from idx?
    0 < length < given + new and same(got, expected[:, -length:]) | The beginning is lost: idx itself was cut.
    given < length < given + new | Only {length - given} of {new} new tokens came. The loop should run once for each.
    length > given + new | These are {length - given} new tokens. The loop should run max_new_tokens times.
    got.dim() == 2 and len(got) == 1 | That is one row of the batch. Give back all rows.
    True | It should be {shape(expected)}. Each round of the loop should add one token to each row.
"""
DRAWN = """
    draw:
    hot(p.argmax()) | Every row got the most likely token. Draw by chance, for each row: look up torch.multinomial.
    hot(p.argmin()) | Every row got the least likely token. Draw by chance: look up torch.multinomial.
    hot(0) | All rows got the token 0. The last place is in the second of the three dimensions.
    x.abs() / x.abs().sum() | Numbers below 0 were made positive. Look up F.softmax: it makes probabilities.
    p.softmax(-1) | It seems to apply softmax twice. Once is enough.
    torch.ones(size) / size | All tokens come alike. Softmax runs over the wrong dimension, or the model is not asked.
    x.clamp(min=0) / x.clamp(min=0).sum() | It draws from the raw numbers. Make probabilities: look up F.softmax.
    (-x).softmax(-1) | Unlikely tokens come often: the signs are turned.
    (x / 2).softmax(-1) | It's as if the predictions were halved before softmax.
    (x * 2).softmax(-1) | It's as if the predictions were doubled before softmax.
    x.sigmoid() / x.sigmoid().sum() | It draws by sigmoid. Look up F.softmax.
    x**2 / (x**2).sum() | It draws by the squares. Look up F.softmax.
    p**2 / (p**2).sum() | It draws by the squares of the probabilities.
    top(1.0 * p, 2) | Only the two most likely tokens come.
    top(1.0 * p, 3) | Only the three most likely tokens come.
    top(0 * p + 1, 2) | It chooses between the two most likely tokens, with equal chances.
"""


def generate(got, expected: torch.Tensor, idx: torch.Tensor, sample=None, logits=None) -> str:
    """`sample` holds tokens drawn after token 0, and `logits` is that row of the table: to name a wrong die."""
    if shape(got) is None:
        return wrong_type("generate", got, "a tensor: idx with the new tokens behind it")
    given, new = idx.shape[1], expected.shape[1] - idx.shape[1]
    if shape(got) != shape(expected):
        text = f"generate was given {given} tokens a row and asked for {new} new ones, but gave the shape {shape(got)}."
        length = got.shape[1] if got.dim() == 2 and len(got) == len(idx) else 0
        kept = length > 0 and same(got[:, :given], idx)
        return message(text, fact(GENERATED_SHAPES, locals()))
    if same(got[:, new:], idx):
        return message(
            f"generate put the new tokens in front: {show(idx[0])} became {show(got[0])}.", "They belong behind."
        )
    if not same(got[:, :given], idx):
        return message(
            f"generate changed what it was given: {show(idx[0])} became {show(got[0])}.",
            "Put the new tokens behind, and keep the rest.",
        )

    def make(pick=lambda s: s[:, -1], step=lambda t: (t + 1) % 5, see=lambda tokens, fresh: tokens):
        tokens = seen = idx
        for _ in range(new):
            fresh = step(pick(seen))[:, None]
            tokens = torch.cat((tokens, fresh), dim=1)
            seen = see(tokens, fresh)
        return tokens

    words = cause(got, make, GENERATED, locals())
    if not words and sample is not None:
        return sampling(sample, logits)
    wrong = next((i for i in range(len(got)) if not same(got[i], expected[i])), 0)
    start, wrote, sure = idx[wrong], got[wrong, given:], expected[wrong, given:]
    text = f"After {show(start)}, generate wrote {show(wrote)}. This model surely goes on with {show(sure)}."
    return message(text, words or difference(wrote.tolist(), sure.tolist()).replace("place", "new token"))


def sampling(tokens: torch.Tensor, logits: torch.Tensor) -> str:
    """`tokens` were drawn after token 0, whose row of the table is `logits`."""
    x, p, size = logits, logits.softmax(dim=-1), len(logits)
    shares = torch.bincount(tokens.flatten().long().clamp(0, size - 1), minlength=size) / len(tokens)

    def hot(token):
        return F.one_hot(torch.as_tensor(token), size).float()

    def top(weights, number):
        return weights * (p >= p.topk(number).values[-1]) / (weights * (p >= p.topk(number).values[-1])).sum()

    words = cause(shares, lambda draw=lambda: p: draw(), DRAWN, locals(), lambda a, b: (a - b).abs().max() < 0.02)
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


WRITTEN = rf"""
    keep: c
    c[1:] | The first character, token 0, is missing. Keep it: generate gives it back too.
    c[::-1] | It runs backward.
    c[:1] | Only the first character is there.
    c[-1:] | Only the last character is there.
    c[:1] * (len(got) - asked) + c[1:] | It began with many tokens. Begin with one token, in shape (1, 1).
    [a for i in range(1, 1 + len(c)) for a in c[:i]] | Each round adds all that was written so far once more.
    [a for i in range(2, 1 + len(c)) for a in c[:i]] | Each round adds all that was written so far once more.
    c[:1] + c[1:2] * asked | It goes back to the start each time. Let one call of generate make all the new tokens.
    c[:2] * asked | It goes back to the start each time. Let one call of generate make all the new tokens.
    c[1:2] * asked | It goes back to the start each time. Let one call of generate make all the new tokens.
    [a for a in c for _ in "ab"] | Each character is there twice.
    text: t
    {TEXT}
    t * 2 | It's there twice.
    join: c
    " ".join(c) | There is a space between the characters. decode gives the whole text.
    "\n".join(c) | There is a line break between the characters. decode gives the whole text.
    str(c) | That's how str() shows a list. decode gives the whole text.
    start:
    start | It starts from token {{start}}. It should start from token 0, each time. Look up torch.zeros.
    count:
    len(got) - 1 | It was asked for {{asked}} new characters, and has {{len(got) - 1}}. Hand max_new_tokens on.
"""


WRITTEN_FACTS = """
    set(got) <= set("0123456789[](),. tensor") | Those are tokens. Turn them into text with decode.
    "".join(got.split()) == "".join(expected.split()) | Only white space is different. Give back what decode gives.
    wrong[0] | After {show(wrong[0])} it has {show(wrong[1])}. The model that you are given, by generate, would not.
"""


def write_text(got, expected: str) -> str:
    if not isinstance(got, str):
        hint = "Those are tokens: decode makes text of them." if isinstance(got, list | torch.Tensor) else ""
        return wrong_type("write_text", got, f"a string, here {show(expected)}", hint)
    asked, start = len(expected) - 1, expected.find(got[:1])

    def make(start=lambda: 0, count=lambda: asked, keep=list, join="".join, text=str):
        return text(join(keep([expected[(start() + i) % 11] for i in range(count() + 1)])))

    follows = dict(zip(expected, expected[1:]))
    wrong = next(((a, b) for a, b in zip(got, got[1:]) if follows.get(a) != b), ("", ""))
    words = cause(got, make, WRITTEN, locals()) or fact(WRITTEN_FACTS, locals())
    return message(
        f"write_text gave {show(got)}. This model writes {show(expected)}.", words or difference(got, expected)
    )


# ---------------------------------------------------------------- Step 12


TRAINED = """
    pair: x, y
    (y, x) | x and y are swapped: the model gets x first, then the targets y.
    (x[:, :-1], y[:, 1:]) | It shifts once more, but y is shifted already.
    (x, y.roll(-1, 1)) | It shifts once more, but y is shifted already.
    (x, x) | It compares with x, and not with y.
    (y, y) | It shows y to the model, and not x.
    (x[:1], y[:1]) | It learns from the first row alone. Use all of x and y.
    (x[-1:], y[-1:]) | It learns from the last row alone. Use all of x and y.
    (x[:, :1], y[:, :1]) | It learns from the first place of each row alone. Use all of x and y.
    (x[:, -1:], y[:, -1:]) | It learns from the last place of each row alone. Use all of x and y.
    (x[:, :-1], y[:, :-1]) | It leaves the last place of each row out. Use all of x and y.
    (x[:, 1:], y[:, 1:]) | It leaves the first place of each row out. Use all of x and y.
    (x[:-1], y[:-1]) | It leaves the last row out. Use all of x and y.
    rounds: x, y
    [(x, y)] * 2 | It took more than one step: two for the same batch.
    [(x, y)] * 3 | It took more than one step: three for the same batch.
    [(x, y)] * 10 | It took more than one step: ten for the same batch.
    zip(x.split(1), y.split(1)) | It took more than one step: one for each row.
    zip(x.split(1, 1), y.split(1, 1)) | It took more than one step: one for each place.
    zip(x.view(-1, 1, 1), y.view(-1, 1, 1)) | It took more than one step: one for each token.
    total: each
    each.sum() | It took the sum of the losses of all tokens, and not their average.
    each.mean() ** 2 | It learns from the square of the loss. Use the loss as it is.
    each.mean().log() | It learns from the logarithm of the loss. Use the loss as it is.
    each.mean().exp() | It learns from e to the power of the loss. Use the loss as it is.
    scale:
    -1 | It moved the weights in the wrong direction: the loss grows. Leave the minus sign out.
    1 / len(x) | It divides the loss by the number of rows, but the loss is an average already.
    1 / x.shape[1] | It divides the loss by the length of a row, but the loss is an average already.
    1 / x.numel() | It divides the loss by the number of tokens, but the loss is an average already.
    by: weights
    torch.optim.AdamW(weights, lr=0.1) | It made an optimizer of its own, AdamW. Use the optimizer that you are given.
    torch.optim.AdamW(weights, lr=0.01) | It made an optimizer of its own, AdamW. Use the optimizer that you are given.
    torch.optim.AdamW(weights) | It made an optimizer of its own, AdamW. Use the optimizer that you are given.
    torch.optim.Adam(weights, lr=0.1) | It made an optimizer of its own, Adam. Use the optimizer that you are given.
    torch.optim.Adam(weights, lr=0.01) | It made an optimizer of its own, Adam. Use the optimizer that you are given.
    torch.optim.Adam(weights) | It made an optimizer of its own, Adam. Use the optimizer that you are given.
    torch.optim.SGD(weights, lr=0.1) | It took the step with lr=0.1. Use the optimizer that you are given.
    torch.optim.SGD(weights, lr=0.01) | It took the step with lr=0.01. Use the optimizer that you are given.
    torch.optim.SGD(weights, lr=1.0) | It subtracted the gradients by itself. Use the optimizer that you are given.
"""


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
            return message(
                gave,
                "No gradients are left: either backward was never called for the loss of this model,",
                "or zero_grad stood between backward and step.",
            )
        return message(gave, f"There are gradients, but those are not of this loss. {UNSURE}")
    if number == 2 and same(change, right + earlier):
        return message(
            "In the second train_step, the gradients of the first were still there, and were added.",
            "Set them to zero once in every step: look up zero_grad, with its brackets.",
        )
    if number == 2 and same(change, earlier):
        return message("train_step used the gradients of the step before.", "backward comes first, and then step.")
    gave = f"train_step number {number} changed the weights, but not by the gradient of the loss for x and y."
    words = cause(change, make, TRAINED, locals())
    times = ((change * right).sum() / (right * right).sum()).item()
    if not words and times > 0 and same(change / times, right):
        return message(
            f"train_step moved the weights {times:.2g} times as far as one step of this optimizer does.",
            "It took more than one step, or worked the gradients out more than once." * (times > 1)
            or "Something makes the loss or the gradients smaller. Leave both as they are.",
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
            "Give back a plain number: look up item().",
        )
    if not isinstance(got, float):
        return wrong_type(
            "train_step", got, f"the loss as a number, here {before:.3f}", "Look up item(), and do not round."
        )
    gave = f"train_step gave back {got:.7g}. The loss of this batch, before the step, was {before:.7g}."
    rounded = any(got == round(loss, digits) for loss in (before, after) for digits in range(5))
    if abs(got - after) < 1e-4 or rounded and got not in [round(before, digits) for digits in range(5)]:
        words = "That is the loss after the step: keep the one from before."
        return message(gave, words, "And give it back as it is, not rounded." if rounded else "")
    if rounded:
        return message(gave, "It seems to be rounded. Give it back as it is.")
    return message(gave, f"Yours is {got / before:.3f} times that. Give back the loss that the model gave for x and y.")
