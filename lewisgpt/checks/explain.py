"""The words of the checks: what you gave, what came back, what should have come back, what usually causes that.

Every function here takes what a check saw and gives back a message. None of them raises: the condition and
the assert stand in the check, so that the debugger stops there. They look for a reason in what came back (it is
the data shifted by k, it equals the loss of the softmax, and so on), not for the outputs of known wrong answers.
"""

import textwrap
import types

import torch
from torch.nn.functional import cross_entropy

from lewisgpt.checks.comparing import is_pair, same, shape

BLANK = "\x00"  # stands for a space at which no line may end
INSIDE_LOOP = "Does return stand inside the loop? Then the function ends in the first round."


def message(*sentences: str) -> str:
    """The sentences as one text, in lines that fit a console; a value from show() is never broken."""
    text = textwrap.fill(" ".join(sentence for sentence in sentences if sentence), width=100, break_on_hyphens=False)
    return text.replace(BLANK, " ")


def show(value, limit: int = 44) -> str:
    """The value as Python writes it, a tensor as a list, cut to `limit` characters."""
    if isinstance(value, torch.Tensor):
        value = value.flatten()[:50].tolist() if value.numel() > 50 else value.tolist()
    if isinstance(value, float):
        value = round(value, 3)
    if isinstance(value, list) and value and isinstance(value[0], float):
        value = [round(number, 2) for number in value]
    text = repr(value)
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


# ---------------------------------------------------------------- Step 1


def load_text(text, expected: str, path) -> str:
    if isinstance(text, str) and text == str(path):
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
    sizes = f"load_text gave {len(text):,} characters, and the file {path.name} has {len(expected):,}."
    if text and expected.startswith(text):
        return message(
            sizes,
            "The end is missing. read(), with nothing in the brackets, reads the whole file.",
            "A loop must not stop at an empty line.",
        )
    if text and expected.endswith(text):
        return message(
            sizes,
            "The beginning is missing. Was it read before, or does each line take the place of the one before?",
        )
    if text and text == expected * (len(text) // max(len(expected), 1)):
        return message(sizes, f"It holds the whole text {'twice' if len(text) == 2 * len(expected) else 'many times'}.")
    if "".join(text.split()) == "".join(expected.split()):
        if len(text) > len(expected):
            return message(
                sizes, "Line breaks or spaces were added. Each line from the file has its own line break already."
            )
        return message(sizes, "Only spaces or line breaks are different. Give the text back just as read() gives it.")
    gave = f"load_text gave {show(text)}, and the file {path.name} says {show(expected)}."
    if text.lower() == expected.lower():
        return message(gave, "Capital letters and small ones are different characters: leave them as they are.")
    for code in ("cp1252", "latin-1", "cp437"):
        if text == expected.encode("utf-8").decode(code, errors="replace"):
            return message(
                gave,
                'The letters were read in another code. Tell open() to use encoding="utf-8".',
                "After that, change nothing.",
            )
    if text.startswith(("b'", 'b"')):
        return message(gave, "That is str() around bytes. Open the file with the mode r, and read() gives a string.")
    if text.isascii() and text in expected.encode("ascii", errors="ignore").decode():
        return message(gave, "Letters that are not English got lost. Leave errors= out, and use utf-8.")
    place = next((i for i, (a, b) in enumerate(zip(text, expected)) if a != b), min(len(text), len(expected)))
    if place > 3:
        return message(
            f"load_text gave {show(text[place - 3 : place + 9])} where the file {path.name} has "
            f"{show(expected[place - 3 : place + 9])}.",
            "Give the text back just as read() gives it.",
        )
    return message(
        f"load_text gave {show(text[:20])} as the beginning, and the file {path.name} has {show(expected[:20])}.",
        "Do you open the file that is named in path? The check also uses a small file of its own.",
    )


# ---------------------------------------------------------------- Steps 2 to 6


def vocab(text: str, got, expected: list[str]) -> str:
    given = f"For the text {show(text)}, get_vocab gave"
    if not isinstance(got, list):
        if got is None or callable(got):
            return wrong_type("get_vocab", got, "a sorted list of characters")
        return message(f"{given} {kind(got)}, not a list.", "Look up sorted(): it gives a sorted list.")
    odd = [c for c in got if not isinstance(c, str)]
    if odd:
        hint = "It should hold the characters themselves."
        if isinstance(odd[0], list):
            return message(f"{given} a list inside a list: {show(got)}.", hint, "Leave the outer brackets out.")
        return message(f"{given} a list with {kind(odd[0])} in it: {show(got)}.", hint)
    long = [c for c in got if len(c) > 1]
    if long:
        if got == [text]:
            return message(
                f"{given} {show(got)}: the whole text as one element.", "Look up set(): it takes a string apart."
            )
        hint = "Those are words." if set(long) <= set(text.split()) else "They are longer than one character."
        return message(f"{given} {show(got)}.", hint, "A string is made of characters: use it as it is.")
    if sorted(got) == expected:
        hint = "They run backward." if got == expected[::-1] else "Sort them last of all, as a set has no order."
        if [c.lower() for c in got] == sorted(c.lower() for c in got):
            hint = "Sort them as they are: then the capital letters stand in front of the small ones."
        return message(f"{given} the right characters in the wrong order.", f"It gave {show(got)}.", hint)
    missing = [c for c in expected if c not in got]
    extra = [c for c in got if c not in expected]
    twice = [c for c in got if got.count(c) > 1]
    if twice and not missing and not extra:
        return message(
            f"{given} {show(twice[0])} {got.count(twice[0])} times.",
            "Each character should be in the list only once. Look up set().",
        )
    if len(got) == 1 or got == [text[0]]:
        return message(f"{given} only {show(got)}.", INSIDE_LOOP)
    if missing and all(c.isspace() for c in missing):
        lost = (
            "A space is"
            if missing == [" "]
            else "A line break is"
            if missing == ["\n"]
            else "Spaces and line breaks are"
        )
        return message(
            f"{given} no {show(missing[0])}.",
            f"{lost} a character too." if "is" in lost[-3:] else f"{lost} characters too.",
            "Leave them in.",
        )
    if missing and all(c.isupper() for c in missing) and text.lower() != text:
        return message(f"{given} no {show(missing[0])}.", "Capital letters are characters of their own.")
    if missing and all(not c.isalpha() for c in missing):
        return message(
            f"{given} no {show(missing[0])}.",
            "Digits, signs, spaces and line breaks are characters too. Leave nothing out.",
        )
    if missing and not extra:
        return message(
            f"{given} no {show(missing[0])}, which is in the text.", f"It gave {show(got)}.", "Leave nothing out."
        )
    if extra:
        return message(
            f"{given} {show(extra[0])}, which is not in the text.", "Use the text that the function is given."
        )
    return message(f"{given} {show(got)}.", f"It should give {show(expected)}.")


def encode_mapping(vocab: list[str], got, expected: dict) -> str:
    return mapping("create_encode_mapping", vocab, got, expected, "from character to number")


def decode_mapping(vocab: list[str], got, expected: dict) -> str:
    return mapping("create_decode_mapping", vocab, got, expected, "from number to character")


def mapping(name: str, vocab: list[str], got, expected: dict, direction: str) -> str:
    vocab = list(expected if name == "create_encode_mapping" else expected.values())  # as it was when it was given
    given = f"For {show(vocab)}, {name} gave"
    right = f"It should give {show(expected, 60)}."
    if got is None:
        return wrong_type(name, got, f"a dictionary {direction}")
    if not isinstance(got, dict):
        pairs = isinstance(got, list | tuple | set) and got and all(is_pair(part) for part in got)
        what = "enumerate itself" if isinstance(got, enumerate) else kind(got)
        hint = "Look up dict(): it makes a dictionary of pairs." if pairs or isinstance(got, enumerate | zip) else ""
        return message(f"{given} {what}, not a dictionary.", right, hint)
    if got == {value: key for key, value in expected.items()}:
        return message(f"{given} it the wrong way round: {show(got)}.", f"It should go {direction}.")
    if not got:
        return message(
            f"{given} an empty dictionary.",
            "A zip, a map or a generator can be gone through only once: was it used up before, by print or list?",
        )
    keys, values = list(got), list(got.values())
    numbers = keys if name == "create_decode_mapping" else values
    characters = values if numbers is keys else keys
    counted = list(range(len(vocab)))
    words = [part for part in [*keys, *values] if isinstance(part, str) and len(part) > 1 and not part.isdigit()]
    if words:
        return message(
            f"{given} {show(got)}.", f"{show(words[0])} is a word in quotes. Without the quotes, it is the variable."
        )
    if len(got) < len(expected) and len(set(map(str, values))) == len(values):
        hint = INSIDE_LOOP if len(got) == 1 and vocab[0] in characters else ""
        if len(got) == 1 and vocab[-1] in characters:
            hint = "Does each round of the loop begin a new dictionary? Make it once, before the loop."
        elif not hint:
            hint = "Does the loop leave some out?"
        return message(f"{given} {len(got)} of {len(expected)} entries: {show(got)}.", hint)
    if [str(n) for n in counted] == numbers:
        return message(f"{given} numbers in quotes: {show(got)}.", "'0' is a string. Leave str() out.", right)
    if characters == vocab and len(numbers) == len(vocab):
        if numbers == counted[::-1]:
            return message(f"{given} numbers that run backward: {show(got)}.", "The first character has the number 0.")
        if all(n == ord(c) for n, c in zip(numbers, vocab)):
            return message(
                f"{given} the numbers of ord(): {show(got)}.", "Use the place in the vocabulary: 0, 1, 2, ..."
            )
        if numbers == [n + 1 for n in counted]:
            return message(f"{given} {show(got)}.", "Python counts from 0: the first character has the number 0.")
        if len(set(numbers)) == 1:
            return message(
                f"{given} the same number for each: {show(got)}.", "Count on in each round. Look up enumerate()."
            )
        if all(isinstance(n, int | float) for n in numbers):
            return message(
                f"{given} {show(got)}.", right, "The number is the place in the vocabulary, whatever the character is."
            )
    if got in (dict(zip(sorted(vocab), counted)), dict(zip(counted, sorted(vocab)))):
        return message(f"{given} {show(got)}.", "It sorts the vocabulary again. Keep the order that it has.")
    if numbers == counted and characters == vocab[::-1] or characters == vocab[::-1] and numbers == counted[::-1]:
        if numbers == counted:
            return message(
                f"{given} the characters backward: {show(got)}.", f"Only key and value change places. {right}"
            )
    if len(set(map(str, characters))) == 1 and len(vocab) > 1 and numbers == counted:
        return message(
            f"{given} the same character for each number: {show(got)}.",
            "Is there a loop inside the loop? One is enough.",
        )
    return message(f"{given} {show(got)}.", right)


def encode(text: str, mapping: dict, got, expected: list[int]) -> str:
    given = f"For the text {show(text)}, encode gave"
    right = f"It should give {show(expected)}."
    use_mapping = "Use the mapping that the function is given: look each character up."
    if got is None or callable(got):
        return wrong_type("encode", got, "a list of numbers")
    if not isinstance(got, list):
        hint = "A tensor comes later, in encode_all." if shape(got) is not None else ""
        if isinstance(got, int):
            hint = "Collect the numbers of all characters in a list."
        if hasattr(got, "__next__"):
            hint = "It is not worked out yet. Look up list()."
        return message(f"{given} {kind(got)}, not a list of numbers.", right, hint)
    if got == list(text):
        return message(f"{given} the characters themselves.", use_mapping)
    if got == [str(n) for n in expected]:
        return message(f"{given} numbers in quotes: {show(got)}.", "'7' is a string. Leave str() out.")
    if got == [ord(c) for c in text]:
        return message(f"{given} the numbers of ord(): {show(got)}.", use_mapping)
    if got == list(range(len(text))):
        return message(f"{given} {show(got)}: that says where each character stands in the text.", use_mapping)
    if got == list(mapping.values()):
        return message(f"{given} all the numbers of the mapping.", "Look up the characters of the text.")
    if got != expected and "".join(map(str, got)) == "".join(map(str, expected)):
        return message(f"{given} {show(got)}: the numbers fell apart into digits.", f"{right} Look up append().")
    if got[-len(expected) :] == expected:
        return message(
            f"{given} the right numbers last, but others stand in front: {show(got)}.",
            "They come from an earlier call. Make the empty list inside the function.",
        )
    if len(got) != len(expected):
        hint = "Every character gives one number, also a space, one that was there before, and one with the number 0."
        if not got:
            hint = "Is each number put into the list, and is it the list that you return?"
        if len(got) == 1 and expected[0] == got[0]:
            hint = INSIDE_LOOP
        return message(f"{given} {len(got)} numbers for {len(text)} characters: {show(got)}.", hint)
    if all(isinstance(n, int | float) for n in got) and sorted(got) == sorted(expected):
        return message(f"{given} the right numbers in the wrong order: {show(got)}.", "Keep the order of the text.")
    return message(f"{given} {show(got)}.", right, use_mapping)


def decode(tokens: list[int], mapping: dict, got, expected: str) -> str:
    if len(tokens) != len(expected):
        return message(
            f"decode took tokens out of the list that it was given: {len(tokens)} of {len(expected)} are left.",
            "Go through the list in a loop, without pop() or remove().",
        )
    given = f"For the tokens {show(tokens)}, decode gave"
    right = f"It should give {show(expected)}."
    if got is None or callable(got):
        return wrong_type("decode", got, "a string")
    if not isinstance(got, str):
        return message(f"{given} {kind(got)}, not a string.", right, "Look up join(): it makes one string of many.")
    if got == str(list(expected)):
        return message(f"{given} a list that str() has put into quotes.", right, "Look up join().")
    if not got:
        return message(
            f"{given} an empty text.",
            "text + more makes a new string, and text itself stays as it was. Look up +=, and return the result.",
        )
    if got == expected[:1]:
        return message(f"{given} only {show(got)}.", INSIDE_LOOP)
    if got == expected[-1:]:
        return message(
            f"{given} only the last character, {show(got)}.",
            "Does each round of the loop begin a new text? join does so too.",
        )
    if got == expected[::-1]:
        return message(f"{given} the text backward: {show(got)}.", "Put each character behind the text, not in front.")
    if got and set(got) <= set("0123456789[], ") and any(c.isdigit() for c in got):
        return message(f"{given} the numbers as text: {show(got)}.", "Look each number up in the mapping.")
    if got == "".join(map(chr, tokens)):
        return message(f"{given} {show(got)}: that is what chr() makes of them.", "Look each number up in the mapping.")
    if got == "".join(mapping.get(i, "") for i in range(len(tokens))):
        return message(
            f"{given} {show(got)}.", "It looked up where the tokens stand, 0, 1, 2, ..., and not the tokens."
        )
    left = iter(got)
    if len(got) > len(expected) and all(c in left for c in expected):
        between = next((a for a, b in zip(got, expected + " " * len(got)) if a != b), got[-1])
        return message(
            f"{given} {show(got)}, with {show(between)} between the characters.",
            f"{right} Join them with an empty string.",
        )
    if "".join(got.split()) == "".join(expected.split()):
        return message(
            f"{given} {show(got)}, so white space got lost.", f"{right} Spaces and line breaks belong to the text."
        )
    if len(got) != len(expected):
        return message(
            f"{given} {len(got)} characters for {len(tokens)} tokens: {show(got)}.", "Every token gives one character."
        )
    return message(f"{given} {show(got)}.", right, "Use the mapping that the function is given.")


# ---------------------------------------------------------------- Step 7


def split_data(data: torch.Tensor, parts) -> str:
    total, cut = len(data), round(0.9 * len(data))
    for part, value in zip(("train_data", "val_data"), parts):
        if shape(value) is None or value.dim() != 1:
            hint = "Slice the tensor data: a slice of a tensor is a tensor."
            if shape(value) == ():
                hint = "With a colon in the square brackets it is a slice."
            return message(f"split_data gave back {kind(value)} as {part}.", f"It should be a part of data. {hint}")
    train_data, val_data = parts
    sizes = f"Of {total} numbers, split_data gave {len(train_data)} for training and {len(val_data)} for validation"
    right = f"The first 90%, here {data[0]} to {data[cut - 1]}, is for training, and the rest is for validation."
    both = torch.cat((train_data, val_data))
    lost = [n for n in data.tolist() if n not in both.tolist()]
    made_up = [n for n in both.tolist() if n not in data.tolist()]
    if made_up:
        return message(
            f"split_data gave back {made_up[0]}, which is not in data.", "Cut the tensor that you are given."
        )
    if len(train_data) == 0 and len(val_data) == total and data[0] == 0:
        return message(
            f"{sizes}: the training part is empty.", "int() of 0.9 alone is 0. Multiply with the length first."
        )
    if len(train_data) == 0:
        return message(f"{sizes}.", right, "Cut by the place where a number stands, not by how large it is.")
    if len(val_data) == 0 and len(train_data) < total:
        return message(
            f"{sizes}: the validation part is empty.",
            "Did the first part get the name data? Then nothing is left to cut off.",
        )
    if sorted(both.tolist()) == sorted(data.tolist()):
        if same(torch.cat((val_data, train_data)), data) and len(val_data) > len(train_data):
            return message(
                f"{sizes}: the two parts are the wrong way round.", right, "Look at the order behind return."
            )
        if same(both, data) and len(train_data) < len(val_data):
            return message(f"{sizes}: the cut is at the wrong end.", right, "Cut at 0.9 times the length, not at 0.1.")
        if same(both, data):
            return message(f"{sizes}.", right, "Cut at 0.9 times the length of data, which changes: look up len(data).")
        return message(
            f"split_data gave the numbers in another order: training begins with {show(train_data[:4])}.",
            right,
            "Do not shuffle or pick: cut once.",
        )
    if lost:
        hint = "The second part should begin just where the first one stops."
        if lost[0] == data[0]:
            hint = "The first one has the place 0."
        elif lost[-1] == data[-1]:
            hint = "Leave the end of the second slice open, so that it runs to the end."
        elif len(lost) > 2:
            hint = "Cut at 0.9 times the length of data, which changes: look up len(data)."
        return message(f"{sizes}: {show(lost[0])} is in neither part.", hint)
    return message(f"{sizes}: some numbers are in both parts.", right)


# ---------------------------------------------------------------- Step 8


def size(name: str, value) -> str:
    return message(
        f"{name} is {show(value)}, and not a whole number above 0.",
        "Set batch_size to 4 and context_length to 8.",
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
    if got == (rows * length,):
        hint = "The slices stand in one long row: torch.cat glues them end to end. Look up torch.stack."
    elif got == (length, rows):
        hint = "Rows and columns are swapped: each row should be one slice."
    elif got == (length,) or got == (1, length):
        hint = f"That is one slice. A batch needs batch_size of them. {INSIDE_LOOP}"
    elif got == (rows,) and name == "y":
        hint = "Each row has a target for each of them, not only for the last."
    elif len(got) == 2 and got[0] != rows and got[1] == length:
        hint = f"There are {got[0]} rows, and the check has set batch_size to {rows}. Use its name, not a number."
    elif len(got) == 2 and abs(got[1] - length) == 1:
        hint = "A row is one too long or too short. Look at where the slice ends."
    elif len(got) == 2:
        hint = f"The check has set batch_size to {rows} and context_length to {length}. Use the names, not numbers."
    else:
        hint = "Put each slice into a row of its own."
    return message(text, hint)


def batch(data: torch.Tensor, x: torch.Tensor, y: torch.Tensor) -> str:
    step = (data[1] - data[0]).item()
    steps = step * torch.arange(x.shape[1])
    wrong = [i for i in range(len(x)) if not (same(x[i], x[i, 0] + steps) and same(y[i], x[i] + step))]
    outside = [i for i in range(len(x)) if not set(x[i].tolist() + y[i].tolist()) <= set(data.tolist())]
    i = (wrong or outside or [0])[0]
    row, target = x[i], y[i]
    rows = f"get_batch gave a row x = {show(row)} with y = {show(target)}."
    given = f"The data was {show(data[:4])[:-1]}, ...]."
    slices_x, slices_y = same(row, row[0] + steps), same(target, target[0] + steps)
    in_data = set(row.tolist()) <= set(data.tolist())
    if slices_x and in_data and same(target, row + 1) and step != 1:
        return message(rows, given, "y seems to be counted up from x. Read the targets from data, as slices.")
    if not set(row.tolist() + target.tolist()) <= set(data.tolist()):
        odd = [n for n in row.tolist() + target.tolist() if n not in data.tolist()][0]
        hint = "Give back slices of data, not the places where they stand."
        if in_data:
            hint = "Does a slice run past the end, where something else is filled in?"
        return message(rows, f"{odd} is not in data.", given, hint)
    if not slices_x:
        if any(b < a for a, b in zip(row.tolist(), row.tolist()[1:])) and data[-1] in row:
            return message(rows, given, "This row runs from the end of data to its beginning: end before that.")
        return message(rows, given, "A row should be one slice of data, whose numbers stand side by side there.")
    if same(target, row):
        return message(
            rows,
            "The targets are the same as x.",
            "They should be the next tokens: start the slice for y one further on.",
        )
    apart = {((y[j, 0] - x[j, 0]).item()) // step for j in range(len(x))}
    if slices_y and len(apart) == 1:
        k = apart.pop()
        if k == -1:
            return message(
                rows,
                "The targets are shifted the wrong way, or x and y are swapped.",
                "The target is the token after the one in x.",
            )
        return message(
            rows, f"The targets are shifted by {k}: too far. The target is the very next token, so shift by 1."
        )
    if slices_y:
        return message(rows, "They come from different places.", "Draw the starts once, and use them for both x and y.")
    if data[-1] in target and target[-1] != row[-1] + step:
        return message(
            rows, given, "The targets go from the end of data to its beginning, or are filled in: end before that."
        )
    return message(rows, given, "Each target should be the token that follows the one in x.")


def same_rows(x: torch.Tensor) -> str:
    return message(
        f"All {len(x)} rows of get_batch are the same: {show(x[0])}.",
        "Each row should have a random start of its own. Draw batch_size starts, not one.",
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
        return message(f"forward gave a prediction of shape {shape(got)}.", right, hint)
    if same(got, table[idx].softmax(dim=-1)) or same(got.sum(dim=-1), torch.ones(idx.shape)):
        return message(
            "forward gave probabilities as prediction: softmax was applied.",
            "Leave it out here. cross_entropy does it by itself, and generate does it later.",
        )
    return message(
        f"For token {idx[0, 0]}, forward predicted {show(got[0, 0])}.",
        f"That row of the table is {show(table[idx[0, 0]])}. Look the tokens of idx up, and change nothing.",
    )


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
    rows, expected = rows.detach(), expected.detach()
    value = got.item()
    gave = f"forward gave a loss of {value:.3f}. Worked out by hand, it is {expected.item():.3f}."
    flat = targets.flatten()
    flat_rows = rows.flatten(0, 1)
    causes = {
        "That is the sum over all tokens. The loss should be the average.": sum(surprises),
        "It is right but for the minus sign.": -expected,
        "That comes of softmax before F.cross_entropy, which does it by itself.": cross_entropy(
            flat_rows.softmax(-1), flat
        ),
        "It compares with idx. Compare with the targets.": cross_entropy(flat_rows, idx.flatten()),
        "It counts the last position only. Every position counts.": cross_entropy(rows[:, -1], targets[:, -1]),
        "It counts the first position only. Every position counts.": cross_entropy(rows[:, 0], targets[:, 0]),
        "It counts the first row only. Every row counts.": cross_entropy(rows[0], targets[0]),
        "The targets are shifted a second time. get_batch has done that.": cross_entropy(
            rows[:, :-1].flatten(0, 1), targets[:, 1:].flatten()
        ),
        "It leaves the targets with the number 0 out, but 0 is a character like the others.": cross_entropy(
            flat_rows, flat, ignore_index=0
        ),
        "It lacks the logarithm. F.cross_entropy does it all.": -flat_rows.softmax(-1)[range(len(flat)), flat].mean(),
        "It lacks softmax and the logarithm. F.cross_entropy does it all.": -flat_rows[range(len(flat)), flat].mean(),
        "It counts the last row only. Every row counts.": cross_entropy(rows[-1], targets[-1]),
        "It is divided by the number of rows, not of tokens.": sum(surprises) / len(idx),
        "It is divided once too often. F.cross_entropy gives the average.": expected / len(flat),
        "It is the sum of the averages of each row. Call F.cross_entropy once, for all rows.": expected * len(idx),
        "The prediction and the targets are swapped. The prediction comes first.": _swapped(flat_rows, flat),
    }
    for cause, amount in causes.items():
        if abs(value - float(amount)) < 1e-4:
            return message(gave, cause)
    in_bits = expected / torch.tensor(2.0).log()
    if abs(value - in_bits) < 1e-4:
        return message(gave, "That is in bits: F.cross_entropy takes the natural logarithm.")
    losses = {round(cross_entropy(flat_rows[order], flat).item(), 4) for order in _orders(rows)}
    losses |= {round(cross_entropy(rows.reshape(2, 5, 3), targets).item(), 4)} if rows.shape == (2, 3, 5) else set()
    losses |= {round(cross_entropy(rows.transpose(1, 2).reshape(flat_rows.shape), flat).item(), 4)}
    if round(value, 4) in losses:
        return message(
            gave,
            "The rows do not meet their targets: a reshape has mixed them.",
            "Reshape both in the same way, and keep the last dimension of the prediction, the vocabulary, as it is.",
        )
    return message(gave, "Use F.cross_entropy, with the prediction and the targets as they are but for their shape.")


def _swapped(rows: torch.Tensor, targets: torch.Tensor) -> float:
    try:
        return cross_entropy(targets.float(), rows).item()
    except (RuntimeError, ValueError):
        return float("inf")


def _orders(rows: torch.Tensor) -> list[torch.Tensor]:
    """The orders in which a mixed-up reshape may leave the rows of a batch."""
    places = torch.arange(rows.shape[0] * rows.shape[1]).view(rows.shape[:2])
    by_column = places.T.flatten()
    return [by_column, by_column.argsort(), places.flip(0).flatten(), places.flip(1).flatten()]


def detached_loss(got) -> str:
    return message(
        "forward gave a loss that is cut off from the weights, so nothing can be learned from it.",
        "Leave out detach(), no_grad() and torch.tensor().",
    )


# ---------------------------------------------------------------- Step 10


def generate(got, expected: torch.Tensor, idx: torch.Tensor, sample=None, logits=None) -> str:
    """`sample` holds tokens drawn after token 0, and `logits` is that row of the table: to name a wrong die."""
    if shape(got) is None:
        return wrong_type("generate", got, "a tensor: idx with the new tokens behind it")
    given, new = idx.shape[1], expected.shape[1] - idx.shape[1]
    if shape(got) != shape(expected):
        text = f"generate was given {given} tokens a row and asked for {new} new ones, but gave the shape {shape(got)}."
        hint = f"It should be {shape(expected)}. Each round of the loop should add one token to each row."
        length = got.shape[1] if got.dim() == 2 and len(got) == len(idx) else None
        kept = length is not None and same(got[:, :given], idx)
        if length == new and not kept:
            hint = "The tokens that it was given are lost. Put the new ones behind them: look up torch.cat."
        elif length == new:
            hint = "It stopped too early: max_new_tokens counts the new tokens only, without those that it was given."
        elif length == 1:
            hint = "That is only the last new token. Put it behind the others: look up torch.cat."
        elif length == given and not kept:
            hint = "The rows are as long as before, and their beginning is lost. Keep all of idx: put tokens behind."
        elif length == given:
            hint = "No token was added. torch.cat makes a new tensor: give it the name idx."
        elif length == given + 1:
            hint = "Only one token was added. Is return inside the loop, or does each round start from the old idx?"
        elif length and length < given + new and same(got, expected[:, -length:]):
            hint = "The end is right, but the beginning is lost: idx itself was cut. Cut only what the model sees."
        elif length and given < length < given + new:
            hint = f"Only {length - given} of {new} new tokens came. The loop should run once for each."
        elif length and length > given + new:
            hint = f"These are {length - given} new tokens. The loop should run max_new_tokens times."
        return message(text, hint)
    if same(got[:, new:], idx):
        return message(
            f"generate put the new tokens in front: {show(idx[0])} became {show(got[0])}.", "They belong behind."
        )
    if not same(got[:, :given], idx):
        return message(
            f"generate changed what it was given: {show(idx[0])} became {show(got[0])}.",
            "Put the new tokens behind, and keep the rest.",
        )
    wrong = next(i for i in range(len(got)) if not same(got[i], expected[i]))
    start, wrote, sure = idx[wrong], got[wrong, given:], expected[wrong, given:]
    text = f"After {show(start)}, generate wrote {show(wrote)}. This model surely goes on with {show(sure)}."
    vocab = 5
    if len(set(wrote.tolist())) == 1 and new > 1 and same(wrote[0], sure[0]):
        hint = "It always draws from the same prediction. Draw one token at a time, and predict anew each time."
    elif same(got[:, given], (idx[:, 0] + 1) % vocab):
        hint = "It goes on from the first position of each row. The last one, -1, says what comes next."
    elif same(got[:, given], (idx[-1, : len(idx)] + 1) % vocab):
        hint = "It reads the last row of the batch. Take the last position of each row."
    elif len(got[:, given:].unique(dim=0)) == 1 and same(got[0], expected[0]):
        hint = "It reads the first row of the batch for all rows. Keep the whole batch."
    elif same(got[:, given:], idx[:, -1:].expand(-1, new)):
        hint = "It repeats the last token."
    elif same(wrote[0], sure[0]):
        hint = "The first new token is right, and then it goes wrong. Does each round predict from the longer idx?"
    elif sample is not None:
        return sampling(sample, logits)
    else:
        hint = "Does each token come from the prediction of the model, at the last position of its row?"
    return message(text, hint)


def sampling(tokens: torch.Tensor, logits: torch.Tensor) -> str:
    """`tokens` were drawn after token 0, whose row of the table is `logits`."""
    share = (tokens == 1).sum().item() / len(tokens)
    right = logits.softmax(dim=-1)
    gave = f"generate wrote token 1 in {share:.0%} of {len(tokens):,} rows. The model gives it {right[1]:.0%}."

    def near(probabilities: torch.Tensor) -> bool:
        counts = torch.bincount(tokens.long().clamp(0, len(right) - 1), minlength=len(right)) / len(tokens)
        return bool((counts - probabilities).abs().max() < 0.035)

    if share > 0.99:
        return message(
            gave, "Every row got the most likely token. Draw by chance, for each row: look up torch.multinomial."
        )
    if not tokens.any():
        return message(
            gave,
            "All rows got the token 0. Does the slice take all the numbers of the last place?",
            "The place is the second dimension of three.",
        )
    if len(tokens.unique()) == 1:
        return message(gave, "All rows got the same token. Draw for each row: look up torch.multinomial.")
    if near(logits.abs() / logits.abs().sum()):
        return message(gave, "Numbers below 0 were made positive. Look up F.softmax: it makes probabilities.")
    if near(right.softmax(dim=-1)):
        return message(gave, "It seems to apply softmax twice. Once is enough.")
    if near(torch.full_like(right, 1 / len(right))):
        return message(gave, "All tokens come alike. Softmax runs over the wrong dimension, or the model is not asked.")
    positive = logits.clamp(min=0)
    if near(positive / positive.sum()):
        return message(gave, "It draws from the raw numbers. Make probabilities of them: look up F.softmax.")
    return message(gave, "Is F.softmax applied once, over the last dimension, and is one token drawn from the result?")


# ---------------------------------------------------------------- Step 11


def write_text(got, expected: str) -> str:
    if not isinstance(got, str):
        hint = "Those are tokens: decode makes text of them." if isinstance(got, list | torch.Tensor) else ""
        return wrong_type("write_text", got, f"a string, here {show(expected)}", hint)
    gave = f"write_text gave {show(got)}. This model writes {show(expected)}."
    asked = len(expected) - 1
    left = iter(got)
    follows = dict(zip(expected, expected[1:]))
    if got == expected[1:]:
        hint = "The first character, token 0, is missing. Keep it: generate gives it back too."
    elif set(got) <= set("0123456789[](),. tensor") and any(c.isdigit() for c in got):
        hint = "Those are tokens. Turn them into text with decode."
    elif got.replace(" ", "") == expected:
        hint = "There is something between the characters. decode gives the whole text."
    elif expected.startswith(got) or got.startswith(expected):
        hint = f"It was asked for {asked} new characters, and gave {len(got) - 1}. Hand on max_new_tokens as it is."
    elif len(got) > len(expected) and got[:2] == expected[:1] * 2:
        hint = "It began with many tokens. Begin with one token, in a tensor of shape (1, 1)."
    elif len(got) > len(expected) and all(c in left for c in expected):
        hint = "There is something between the characters. decode gives the whole text."
    elif "".join(got.split()) == "".join(expected.split()):
        hint = "Only white space is different. Give back what decode gives, as it is."
    elif len(set(got)) == 2 and got[:2] == expected[:2]:
        hint = "It goes back to the start each time. Let one call of generate make all the new tokens."
    elif any(follows.get(a) != b for a, b in zip(got, got[1:])):
        hint = "This is not how the model of the check writes. Use the model that you are given, and generate."
    elif got[:1] != expected[:1]:
        hint = "It should start from token 0, each time. Look up torch.zeros."
    else:
        hint = "Start from token 0, let model.generate go on, and decode what it gives."
    return message(gave, hint)


# ---------------------------------------------------------------- Step 12


def train_step(number: int, change: torch.Tensor, gradient: torch.Tensor, earlier: torch.Tensor, more: dict) -> str:
    """`more` has "grad", the gradient that the weights now hold, and "swapped", the one for x and y swapped."""
    held = more["grad"]
    if not change.any():
        gave = "train_step left the weights as they were, so nothing was learned."
        if same(held, -gradient) or same(held, gradient):
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
        return message(gave, "Call zero_grad, then backward, then step, each with its brackets.")
    if number == 2 and same(change, -gradient - earlier):
        return message(
            "In the second train_step, the gradients of the first were still there, and were added.",
            "Set them to zero once in every step: look up zero_grad, with its brackets.",
        )
    if number == 2 and same(change, -earlier):
        return message("train_step used the gradients of the step before.", "backward comes first, and then step.")
    if same(change, gradient):
        return message(
            "train_step moved the weights in the wrong direction: the loss grows.", "Leave the minus sign out."
        )
    if same(change, -more["swapped"]):
        return message(
            "train_step learned to predict x from y: x and y are swapped.",
            "The model gets x first, then the targets y.",
        )
    times = ((change * -gradient).sum() / (gradient * gradient).sum()).item()
    if times > 1.2:
        return message(
            f"train_step moved the weights {times:.1f} times as far as one step of this optimizer does.",
            "It took more than one step, or worked the gradients out more than once.",
        )
    if 0 < times < 0.8 and same(change / times, -gradient):
        return message(
            f"train_step moved the weights only {times:.2g} times as far as one step of this optimizer does.",
            "Use the optimizer that you are given, and the loss as it is.",
        )
    return message(
        f"train_step number {number} changed the weights, but not by the gradient of the loss for x and y.",
        "Call the model with x and y as they are (y is shifted already), backward on its loss,",
        "then one step of the optimizer that you are given.",
    )


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
    if abs(got - before) < 0.06:
        return message(gave, "It seems to be rounded. Give it back as it is.")
    if abs(got - after) < 1e-4:
        return message(gave, "That is the loss after the step: keep the one from before.")
    return message(gave, "Give back the loss that the model gave for x and y.")
