"""The words of the checks: what you gave, what came back, what should have come back, what usually causes that.

Every function here takes what a check saw and gives back a message. None of them raises: the condition and
the assert stand in the check, so that the debugger stops there.
"""

import textwrap

import torch

from lewisgpt.checking import same, shape


def message(*sentences: str) -> str:
    """The sentences as one text, in lines that fit a console."""
    return textwrap.fill(" ".join(sentence for sentence in sentences if sentence), width=100)


def show(value, limit: int = 50) -> str:
    """The value as Python writes it, cut to `limit` characters, tensors as lists."""
    if isinstance(value, torch.Tensor):
        value = value.tolist() if value.numel() < 50 else value.flatten()[:50].tolist()
    text = repr(value)
    return text if len(text) <= limit else text[: limit - 3] + "..."


def kind(value) -> str:
    """What sort of thing the value is, in a beginner's words."""
    if value is None:
        return "nothing (None)"
    if isinstance(value, torch.Tensor):
        return f"a tensor of shape {tuple(value.shape)}"
    names = {"str": "a string", "int": "a whole number", "float": "a number", "dict": "a dictionary", "set": "a set"}
    names |= {"list": "a list", "tuple": "a tuple", "generator": "a generator", "TextIOWrapper": "an open file"}
    return names.get(type(value).__name__, f"something of type {type(value).__name__}")


def nothing_or_kind(name: str, value, wanted: str) -> str:
    """The message for a result of the wrong type."""
    if value is None:
        return message(
            f"{name} gave nothing back (None), where it should give {wanted}.",
            "Look at its last line: does it say return, with the result behind it?",
            "print only shows a value, and a method like sort() changes a list but gives back None.",
        )
    return message(f"{name} gave back {kind(value)}: {show(value)}.", f"It should give {wanted}.")


def pair(name: str, result, wanted: str) -> str:
    if result is None:
        return nothing_or_kind(name, result, f"two things: {wanted}")
    return message(
        f"{name} gave back {kind(result)}, where it should give two things: {wanted}.",
        f"Name both behind return, with a comma between: return {wanted}."
        if shape(result) or len_of(result) != 2
        else "",
    )


def len_of(value) -> int | None:
    try:
        return len(value)
    except TypeError:
        return None


# ---------------------------------------------------------------- Step 1


def load_text(text, expected: str, path) -> str:
    if not isinstance(text, str):
        hint = {
            "list": "readlines() gives a list of lines; read() gives the whole text.",
            "TextIOWrapper": "That is the open file itself: its method read() gives the text in it.",
            "bytes": 'That is the raw content: open the file with mode "r", not "rb".',
        }.get(type(text).__name__, "")
        return nothing_or_kind("load_text", text, "the text of the file as one string") + "\n" * bool(hint) + hint
    if text == str(path):
        return message(
            f"load_text gave back the name of the file, {show(text)}, not the text in it.",
            "Open the file with that name, and give back what read() returns.",
        )
    start = f"load_text gave {len(text):,} characters, but {path.name} has {len(expected):,}."
    if text and expected.startswith(text):
        return message(start, "The end is missing. Use read() without a number: it reads the whole file.")
    if "".join(text.split()) == "".join(expected.split()):
        return message(start, "Spaces or line breaks got lost. Give the text back just as read() returns it.")
    try:
        misread = text == expected.encode("utf-8").decode("cp1252", errors="replace")
    except UnicodeError:
        misread = False
    if misread or len(text) > len(expected) and not expected.isascii() and text[:1] == expected[:1]:
        return message(
            f"load_text gave {show(text)}, but the file says {show(expected)}.",
            'The letters were read in another code. Tell open() that the file is in utf-8 (encoding="utf-8").',
        )
    return message(
        f"load_text gave a text that starts with {show(text[:20])}, but the file {path.name} starts with "
        f"{show(expected[:20])}.",
        "Do you open the file that is named in path? The check also asks for a file of its own.",
    )


# ---------------------------------------------------------------- Steps 2 to 6


def vocab(text: str, got) -> str:
    given = f"For the text {show(text)}, get_vocab gave"
    expected = sorted(set(text))
    if got is None:
        return nothing_or_kind("get_vocab", got, "a sorted list of characters")
    if not isinstance(got, list):
        return message(f"{given} {kind(got)}, not a list.", "list(...) makes a list, and sorted(...) a sorted one.")
    if not all(isinstance(c, str) for c in got):
        return message(
            f"{given} a list with {kind(next(c for c in got if not isinstance(c, str)))} in it.",
            "It should hold the characters themselves.",
        )
    if len(set(got)) < len(got):
        twice = next(c for c in got if got.count(c) > 1)
        return message(
            f"{given} {len(got)} characters, and {show(twice)} is in it {got.count(twice)} times.",
            f"There are only {len(expected)} different ones, and each should stand there once. Look up set().",
        )
    missing = [c for c in expected if c not in got]
    extra = [c for c in got if c not in expected]
    if missing:
        hint = ""
        if all(c.isspace() for c in missing):
            hint = "Spaces and line breaks are characters too, so keep them: no strip() and no split()."
        elif all(c.isupper() for c in missing):
            hint = "Capitals count as characters of their own: no lower()."
        elif len(got) == 1:
            hint = "Only one came back. Does return stand inside the loop? Then the loop ends in its first round."
        return message(f"{given} {show(got)}: {show(missing[0])} is in the text, but not in the list.", hint)
    if extra:
        return message(
            f"{given} {show(got)}: {show(extra[0])} is in the list, but not in the text.",
            "Use the text that you are given.",
        )
    return message(
        f"{given} the right characters in the wrong order: {show(got)}.",
        f"Sorted, they are {show(expected)}.",
        "A set has no order, so sort it after you made it. Look up sorted().",
    )


def encode_mapping(vocab_: list[str], got) -> str:
    expected = {c: i for i, c in enumerate(vocab_)}
    return mapping("create_encode_mapping", vocab_, got, expected, "from character to number")


def decode_mapping(vocab_: list[str], got) -> str:
    expected = dict(enumerate(vocab_))
    return mapping("create_decode_mapping", vocab_, got, expected, "from number to character")


def mapping(name: str, vocab_: list[str], got, expected: dict, direction: str) -> str:
    given = f"For {show(vocab_)}, {name} gave"
    if got is None:
        return nothing_or_kind(name, got, f"a dictionary {direction}")
    if not isinstance(got, dict):
        return message(f"{given} {kind(got)}: {show(got)}.", f"It should give a dictionary: {show(expected)}.")
    if got == {value: key for key, value in expected.items()}:
        return message(
            f"{given} {show(got)}: that is the wrong way round.", f"It should go {direction}: {show(expected)}."
        )
    if len(got) < len(expected):
        return message(
            f"{given} {len(got)} of {len(expected)} entries: {show(got)}.",
            "Does return stand inside the loop, or does each round begin a new dictionary?",
        )
    if name == "create_encode_mapping" and set(got) == set(expected):
        if all(got[c] == ord(c) for c in got):
            return message(
                f"{given} {show(got)}.",
                "Those are the numbers that ord() gives. Use the place in the vocabulary: 0, 1, 2 and so on.",
            )
        if len(set(got.values())) == 1 and len(got) > 1:
            return message(
                f"{given} the same number for every character: {show(got)}.",
                "Count on by one in each round. Look up enumerate().",
            )
    shifted = (
        isinstance(next(iter(got.values())), int) and min(got.values(), default=0) == 1 or min(got, default=0) == 1
    )
    return message(
        f"{given} {show(got)}, where it should give {show(expected)}.",
        "Python counts from 0: the first character has the number 0." if shifted else "",
    )


def encode(text: str, got, expected: list[int]) -> str:
    given = f"For the text {show(text)}, encode gave"
    if got is None:
        return nothing_or_kind("encode", got, "a list of numbers")
    if not isinstance(got, list):
        return message(f"{given} {kind(got)}: {show(got)}.", f"It should give a list of numbers: {show(expected)}.")
    if got == list(text):
        return message(f"{given} the characters themselves.", "Look each one up in the mapping, with square brackets.")
    if got == [ord(c) for c in text]:
        return message(
            f"{given} {show(got)}.", "Those are the numbers that ord() gives. Use the mapping that you are given."
        )
    if len(got) != len(expected):
        return message(
            f"{given} {len(got)} numbers for {len(text)} characters: {show(got)}.",
            "Does return stand inside the loop?"
            if len(got) == 1
            else "Every character gives one number, also when it comes again.",
        )
    return message(
        f"{given} {show(got)}, where it should give {show(expected)}.",
        "Do you look up the mapping that the function is given?",
    )


def decode(tokens: list[int], got, expected: str) -> str:
    given = f"For the tokens {show(tokens)}, decode gave"
    if got is None:
        return nothing_or_kind("decode", got, "a string")
    if not isinstance(got, str):
        return message(
            f"{given} {kind(got)}: {show(got)}.", f"It should give one string: {show(expected)}. Look up join()."
        )
    if len(got) == 1 and len(expected) > 1:
        return message(f"{given} only {show(got)}, not {show(expected)}.", "Does return stand inside the loop?")
    if got == str(list(expected)):
        return message(
            f"{given} {show(got)}.",
            f"That is a list made into a string by str(). Look up join(): it should be {show(expected)}.",
        )
    if len(got) > len(expected) and [c for c in got if c in expected] == list(expected):
        return message(
            f"{given} {show(got)}, with something between the characters.",
            f"It should be {show(expected)}: join them with an empty string.",
        )
    return message(
        f"{given} {show(got)}, where it should give {show(expected)}.",
        "Do you look up the mapping that the function is given?",
    )


# ---------------------------------------------------------------- Step 7


def split_data(data: torch.Tensor, train_data, val_data) -> str:
    total, ninth = len(data), round(0.9 * len(data))
    for part, value in (("train_data", train_data), ("val_data", val_data)):
        if shape(value) is None or value.dim() != 1:
            return message(
                f"split_data gave back {kind(value)} as {part}: {show(value)}.",
                "It should be a part of the tensor data. Slice it: data[from:to].",
            )
    sizes = f"split_data gave {len(train_data)} of {total} numbers for training and {len(val_data)} for validation"
    first, last = data[0].item(), data[ninth - 1].item()
    right = f"The first 90%, here {first} to {last}, is for training."
    if len(train_data) < len(val_data) and len(train_data) + len(val_data) == total and len(train_data) > 0:
        return message(
            f"{sizes}: the two parts are the wrong way round.", right, "Look at the order in your return line."
        )
    everything = torch.cat((train_data, val_data))
    if sorted(everything.tolist()) == sorted(data.tolist()):
        if not same(everything, data):
            return message(
                f"split_data gave the right amounts in another order: training starts with {show(train_data[:4])}.",
                right,
                "Do not shuffle, and take the validation part from the end.",
            )
        return message(f"{sizes}.", f"{right} Take 0.9 times the length, as a whole number.")
    lost = [n for n in data.tolist() if n not in everything.tolist()]
    if lost:
        return message(
            f"{sizes}: {show(lost[0])} is in neither part.",
            "Let the second part start with the number at which the first one stops.",
        )
    return message(
        f"{sizes}: some numbers are in both parts.", right, "The rest is for validation, and nothing may be in both."
    )


# ---------------------------------------------------------------- Step 8


def size(value) -> str:
    return message(
        f"batch_size or context_length is {show(value)}.",
        "Both must be whole numbers above 0: set batch_size to 4 and context_length to 8.",
    )


def batch_shape(x, y, batch_size: int, context_length: int) -> str:
    for name, value in (("x", x), ("y", y)):
        if shape(value) is None:
            return message(
                f"get_batch gave {kind(value)} as {name}, not a tensor.",
                "Make one tensor from your slices. Look up torch.stack.",
            )
        if shape(value) != (batch_size, context_length):
            got = f"get_batch gave {name} the shape {shape(value)}, but it should be ({batch_size}, {context_length})."
            if shape(value) == (batch_size * context_length,):
                return message(
                    got,
                    "The slices stand in one long row. torch.cat glues them end to end;",
                    "torch.stack puts each in a row of its own.",
                )
            if shape(value) == (context_length, batch_size):
                return message(got, "Rows and columns are swapped: each row should be one slice.")
            if shape(value) == (context_length,):
                return message(got, "That is one slice. A batch has batch_size of them.")
            if shape(value) == (4, 8):
                return message(
                    got,
                    "The check has set batch_size and context_length to other numbers: use these names, not 4 and 8.",
                )
            return message(got, "There should be batch_size rows, each context_length long.")
    return message("get_batch gave a batch of the wrong shape.")


def batch(data: torch.Tensor, x: torch.Tensor, y: torch.Tensor) -> str:
    row, target = x[0], y[0]
    for r, t in zip(x, y):  # speak about a row that is wrong
        if not same(r, r[0] + torch.arange(len(r))) or not same(t, r + 1):
            row, target = r, t
            break
    rows = f"get_batch gave a row x = {show(row)} with targets y = {show(target)}."
    if row.min() < data[0] or target.max() > data[-1]:
        return message(
            rows,
            f"These numbers are not in data, which goes from {data[0]} to {data[-1]}.",
            "Give back slices of data, not the places where they stand.",
        )
    if not same(row, row[0] + torch.arange(len(row))):
        return message(
            rows,
            "A row of x should be one slice of data, in which one number follows the other.",
            "Look at how you cut it out.",
        )
    step = target[0] - row[0]
    if same(target, row):
        return message(
            rows,
            "The targets are the same as x, so there is nothing to predict.",
            "They should be shifted: start the slice for y one further on.",
        )
    if same(target, row + step) and abs(step) < 4:
        way = "back" if step < 0 else "too far"
        return message(
            rows,
            f"The targets are shifted {way}, by {step}.",
            "The target is the very next token: shift by one to the right.",
        )
    if same(target, target[0] + torch.arange(len(target))):
        return message(
            rows, "They come from different places.", "Draw the starts once, and use the same ones for x and for y."
        )
    return message(rows, "Each target should be the token that comes after the one in x.")


def same_rows(x: torch.Tensor) -> str:
    return message(
        f"All {len(x)} rows that get_batch gave are the same: {show(x[0])}.",
        "Each row should start at a random place of its own: draw batch_size starts, not one. Look up torch.randint.",
    )


def same_batch(x: torch.Tensor) -> str:
    return message(
        f"get_batch gave the same batch twice: its first row is {show(x[0])} both times.",
        "Every call should draw new random starts. Is there a fixed start, or a seed, inside the function?",
    )


# ---------------------------------------------------------------- Step 9


def loss_without_targets(loss) -> str:
    return message(
        f"forward was called without targets, and gave {kind(loss)} as loss.",
        "Without targets there is nothing to compare with: then the loss should be None.",
    )


def prediction(got, idx: torch.Tensor, table: torch.Tensor) -> str:
    wanted = (*idx.shape, len(table))
    right = f"For idx of shape {shape(idx)} it should be {wanted}: one row of the table for each token."
    if shape(got) is None:
        return message(
            f"forward gave {kind(got)} as prediction, not a tensor.",
            right,
            "Look the tokens up in self.token_embedding_table.",
        )
    if shape(got) != (*idx.shape, len(table)):
        return message(f"forward gave a prediction of shape {shape(got)}.", right, "Reshape it for the loss alone.")
    if same(got, table[idx].softmax(dim=-1)):
        return message(
            "forward gave probabilities as prediction: softmax was applied.",
            "Leave that out here: cross_entropy does it itself, and generate does it later.",
        )
    return message(
        f"forward gave a prediction that is not what stands in the table: {show(got[0, 0])} for token {idx[0, 0]}.",
        f"Row {idx[0, 0]} of the table is {show(table[idx[0, 0]])}.",
    )


def loss(
    got, expected: torch.Tensor, surprises: list[float], table: torch.Tensor, idx: torch.Tensor, targets: torch.Tensor
) -> str:
    if got is None:
        return message(
            "forward was given targets, but gave None as loss.",
            "Work the loss out with F.cross_entropy, and give it back as the second thing.",
        )
    if isinstance(got, float):
        return message(
            f"forward gave the loss as a plain number, {got:.3f}.",
            "It should stay a tensor, or nothing can be learned from it: leave out .item() here.",
        )
    if shape(got) != ():
        return message(
            f"forward gave {kind(got)} as loss, where it should be one number.",
            "F.cross_entropy gives the average of all the losses unless it is told otherwise.",
            "Are prediction and loss in the right order?",
        )
    right = f"forward gave a loss of {got.item():.3f}, but worked out by hand it is {expected.item():.3f}."
    flat, rows = targets.flatten(), table[idx].flatten(0, 1)
    cross_entropy = torch.nn.functional.cross_entropy
    causes = {
        "That is the sum over all tokens. The loss is their average.": sum(surprises),
        "That is what comes out when softmax is applied before F.cross_entropy, which does it itself.": cross_entropy(
            rows.softmax(-1), flat
        ),
        "That is the loss for guessing idx itself. Compare with the targets.": cross_entropy(rows, idx.flatten()),
        "The minus sign is wrong.": -expected,
    }
    for cause, value in causes.items():
        if abs(got.item() - float(value)) < 1e-4:
            return message(right, cause)
    return message(
        right,
        "The rows of the prediction do not meet their targets.",
        "Reshape both so that the last dimension, the vocabulary, stays as it is.",
    )


def detached_loss(got) -> str:
    return message(
        "forward gave a loss that is cut off from the weights, so nothing can be learned from it.",
        "Leave out detach(), no_grad() and torch.tensor() around it.",
    )


# ---------------------------------------------------------------- Step 10


def generate(got, expected: torch.Tensor, idx: torch.Tensor) -> str:
    if shape(got) is None:
        return nothing_or_kind("generate", got, "a tensor: idx with the new tokens behind it")
    wanted = shape(expected)
    if shape(got) != wanted:
        new = wanted[1] - idx.shape[1]
        text = (
            f"generate was given {idx.shape[1]} tokens a row and asked for {new} new ones. "
            f"It gave the shape {shape(got)}, not {wanted}."
        )
        if shape(got) == (wanted[0], new):
            return message(
                text, "The tokens that you were given are lost: put the new one behind them. Look up torch.cat."
            )
        if shape(got) == (wanted[0], idx.shape[1] + 1):
            return message(
                text,
                "Only one token was added.",
                "Does return stand inside the loop, or does each round forget the one before?",
            )
        if shape(got) == shape(idx):
            return message(text, "No token was added. Keep what torch.cat gives back: idx itself does not change.")
        return message(text, "Every round of the loop should add one token to each row.")
    if not same(got[:, : idx.shape[1]], idx):
        return message(
            f"generate changed the tokens that it was given: {show(idx[0])} became {show(got[0, : idx.shape[1]])}.",
            "Put the new tokens behind them, not in front.",
        )
    return message(
        f"After {show(idx[0])}, generate wrote {show(got[0, idx.shape[1] :])}.",
        f"This model surely goes on with {show(expected[0, idx.shape[1] :])}.",
        "The next token depends on the last one of each row. Do you take the prediction at the last position, -1?",
    )


def sampling(share: float) -> str:
    text = f"generate wrote token 1 in {share:.0%} of 4,000 rows, but the model gives it a probability of 73%."
    if share > 0.99:
        return message(
            text, "It always takes the most likely token. Draw one by chance instead: look up torch.multinomial."
        )
    if 0.45 < share < 0.53 or share < 0.3:
        return message(
            text, "Softmax seems to run over the wrong dimension. The probabilities of one row must add up to 1."
        )
    return message(text, "Turn the prediction into probabilities first: look up F.softmax.")


# ---------------------------------------------------------------- Step 11


def write_text(got, expected: str) -> str:
    if not isinstance(got, str):
        return nothing_or_kind("write_text", got, f"a string like {show(expected)}")
    text = f"write_text gave {show(got)}, where this model writes {show(expected)}."
    if len(got) != len(expected):
        if got and set(got) <= set("0123456789[], "):
            return message(text, "Those are tokens. Turn them into text with decode.")
        if got == expected[1:]:
            return message(text, "The first character, token 0, is missing. generate gives it back too: keep it.")
        return message(text, f"It was asked for {len(expected) - 1} new characters. Do you hand on max_new_tokens?")
    return message(text, "It should start from token 0. Look up torch.zeros.")


# ---------------------------------------------------------------- Step 12


def train_step(step: int, change: torch.Tensor, gradient: torch.Tensor, earlier: torch.Tensor, got) -> str:
    if not change.any():
        return message(
            "train_step left the weights as they were: nothing was learned.",
            "First backward works the gradients out, then the optimizer takes its step.",
            "zero_grad must not stand between the two.",
        )
    if step == 2 and same(change, -gradient - earlier):
        return message(
            "In the second train_step the gradients of the first one were still there, and were added.",
            "Set them to zero once in every step. Look up zero_grad.",
        )
    if same(change, gradient):
        return message(
            "train_step moved the weights in the wrong direction: the loss grows.",
            "Leave the loss as it is, without a minus sign.",
        )
    return message(
        f"train_step number {step} changed the weights, but not by the gradient of this loss.",
        "Go forward with x and y, backward from the loss, then take one step.",
    )


def train_step_loss(got, expected: float) -> str:
    if isinstance(got, torch.Tensor):
        return message(
            "train_step gave the loss as a tensor, which keeps everything that led to it in memory.",
            "Give back a plain number: look up item().",
        )
    if not isinstance(got, float):
        return nothing_or_kind("train_step", got, f"the loss as a number, here {expected:.3f}")
    return message(f"train_step gave back {got:.3f}, but the loss of this batch, before the step, is {expected:.3f}.")
