"""The words of the checks of Day 3, in the manner of explain.py: none of these functions raises.

Of each step, the right computation stands here once, as moves. edits.py finds out which edit of it makes the
learner's numbers. For all else there are facts: where the result is right, by which factor it is wrong, and so on.
"""

import math
from functools import cache

import torch
from torch.nn import functional as F

from lewisgpt.checks import explain
from lewisgpt.checks.comparing import same, shape
from lewisgpt.checks.edits import Move, Moves, same_numbers
from lewisgpt.checks.explain import kind, message, show, wrong_type
from lewisgpt.randomness import own_random_numbers


def norm(x):
    return x * torch.rsqrt(x.square().mean(dim=-1, keepdim=True) + 1e-6)


@cache
def cos_and_sin(T, head_size, start):
    angles = torch.outer(torch.arange(start, start + T), 10000.0 ** (-torch.arange(0, head_size, 2) / head_size))
    return angles.cos(), angles.sin()


def rotate(x, start=0):
    cos, sin = cos_and_sin(*x.shape[-2:], start)
    a, b = x.chunk(2, dim=-1)
    return torch.cat((a * cos - b * sin, a * sin + b * cos), dim=-1)


def add(x, y):
    return x + y if x.shape == y.shape else None


# ---------------------------------------------------------------- what all steps have in common


def wrong_kind(name: str, got, expected: torch.Tensor, hints: dict | None = None) -> str | None:
    """The message for what is no tensor, or has another shape, and None for all else.

    `hints` has words for some of the wrong shapes, and under None those for the others.
    """
    if isinstance(got, torch.nn.Module):
        return wrong_type(
            name, got, f"a tensor of shape {shape(expected)}", "Call the layer like a function, with round brackets."
        )
    if not isinstance(got, torch.Tensor):
        alone = isinstance(got, tuple) and len(got) == 1
        hint = "The comma behind it makes a tuple. Leave it out." if alone else ""
        return wrong_type(name, got, f"a tensor of shape {shape(expected)}", hint)
    if shape(got) != shape(expected):
        hints = hints or {}
        hint = hints.get(shape(got), hints.get(None, ""))
        return message(f"{name} gave the shape {shape(got)}. It should be {shape(expected)}.", hint)
    return None


def wrong_numbers(name: str, got: torch.Tensor, moves: Moves, dimensions: str) -> str:
    """The message for a tensor of the right shape: the cause, if one can be worked out, or else a fact."""
    gave = f"{name} gave a tensor of the right shape, but with wrong numbers."
    if got.isnan().any():
        gave = f"{name} gave (nan) in place of numbers."
    return message(gave, why(got, moves, dimensions))


def why(got: torch.Tensor, moves: Moves, dimensions: str) -> str:
    return moves.cause(is_like(got)) or fact(got, moves, dimensions.split())


def is_like(got: torch.Tensor):
    """Whether a tensor has the numbers of `got`, asked quickly."""
    last = got.flatten()[-1].item()

    def is_result(value: torch.Tensor) -> bool:
        if value.shape != got.shape or abs(value.flatten()[-1].item() - last) > 0.001 * (1 + abs(last)):
            return False
        return same_numbers(got, value)

    return is_result


def fact(got: torch.Tensor, moves: Moves, dimensions: list[str]) -> str:
    """What can be seen in a wrong result, for whom no cause was found."""
    got, expected = got.detach().double(), moves.result().double()
    for name in moves.moves:
        if same_numbers(got, moves.result(name)):
            return (
                f"These are the numbers of {moves.what[name]}. What comes after that is missing, or its result is lost."
            )
    factor = (got * expected).sum() / expected.square().sum()
    if factor.abs() > 1e-4 and same_numbers(got, factor * expected):
        return f"Each number is {factor:.4g} times what it should be. {CANNOT_TELL}"
    shift = (got - expected).mean()
    if same_numbers(got, expected + shift):
        return f"Each number is too {'large' if shift > 0 else 'small'} by {abs(shift):.4g}. {CANNOT_TELL}"
    for dim, what in enumerate(dimensions):
        right = [same_numbers(a, b) for a, b in zip(got.unbind(dim), expected.unbind(dim))]
        if any(right):
            places = [", ".join(str(i) for i, one in enumerate(right) if one is is_right) for is_right in (True, False)]
            return f"Right: {what} {places[0]}. Wrong: {what} {places[1]}. {CANNOT_TELL}"
    if same_numbers(got.flatten().sort().values, expected.flatten().sort().values):
        return "The numbers are right, but they stand in the wrong places. Look at every view, reshape and transpose."
    steps = [name for name, move in moves.moves.items() if move.noun and moves.result(name).numel() > 1]
    compare = [
        f"{moves.what[name]} begin with {first(moves.result(name))}" for name in (steps[0], steps[len(steps) // 2])
    ]
    begin = f"It begins with {first(got)}, not with {first(expected)}. {CANNOT_TELL}"
    return f"{begin} Compare in the debugger: {' and '.join(compare)}."


CANNOT_TELL = "I can't tell which line it is."


def first(x: torch.Tensor) -> str:
    return show(x.flatten()[:2].tolist())


def detached(name: str, result: torch.Tensor) -> str:
    if result.requires_grad:
        return message(
            f"{name} gave the right numbers, but the model cannot learn from all of them.",
            "Is there detach(), no_grad() or torch.tensor() in the middle?",
            "Or was a tensor changed in place, with += or a name that ends in _? Its old numbers are still needed.",
        )
    return message(
        f"{name} gave numbers that PyTorch cannot learn from: they no longer know how they were made.",
        "Leave out detach(), item(), torch.no_grad() and torch.tensor().",
    )


def changed(name: str) -> str:
    return message(
        f"{name} changed the x that it was given. += does that to a tensor.",
        "Write x = x + ..., which makes a new one.",
    )


# ---------------------------------------------------------------- Step 14


def attention_moves(q, k, v) -> Moves:
    B, n_head, T, size = q.shape
    past = torch.ones(T, T).tril()

    def by(amount):
        return lambda scores: scores / amount

    def fill(hidden, number):
        return lambda scores: scores.masked_fill(hidden, number)

    future, infinity = past == 0, -math.inf
    operations = {
        "scores": torch.matmul,
        "mix": torch.matmul,
        "turn": lambda k: k.mT,
        "view": lambda k: k.reshape(*k.shape[:2], k.shape[3], k.shape[2]),
        "scale": by(size**0.5),
        "by head_size": by(size),
        "times": by(size**-0.5),
        "by n_head": by(n_head**0.5),
        "by T": by(T**0.5),
        "by B": by(B**0.5),
        "by C": by((n_head * size) ** 0.5),
        "by T itself": by(T),
        "by n_head itself": by(n_head),
        "mask": fill(future, infinity),
        "zero": fill(future, 0),
        "one": fill(future, 1),
        "minus one": fill(future, -1),
        "upper": fill(past.mT == 0, infinity),
        "strictly upper": fill(past == 1, infinity),
        "lower": fill(past.mT == 1, infinity),
        "too late": fill(torch.ones(T, T).tril(1) == 0, infinity),
        "plus": fill(future, math.inf),
        "0 times infinity": lambda scores: scores + future * infinity,
        "drop": lambda weights: weights * past if weights.shape[-2:] == past.shape else None,
        "softmax": lambda scores: F.softmax(scores, dim=-1),
        "columns": lambda scores: F.softmax(scores, dim=-2),
        "heads": lambda scores: F.softmax(scores, dim=1),
        "batch": lambda scores: F.softmax(scores, dim=0),
        "exp": torch.exp,
        "even": lambda scores: (past / past.sum(dim=-1, keepdim=True)).expand_as(scores),
        "log_softmax": lambda scores: F.log_softmax(scores, dim=-1),
        "norm": norm,
    }
    see_itself = "It should see itself and what is before it: look at the mask."
    dimension = "Softmax runs over the wrong dimension. Each row, the last dimension, should add up to 1."
    root = "{} is done with the wrong number: it takes the square root of"
    wrong = {
        ("turn", "view"): "k got its new shape by view or reshape, and that mixes its numbers. Look up transpose.",
        ("scale", "by head_size"): "The scores are divided by head_size itself, and not by its square root.",
        ("scale", "times"): "The scores are multiplied by the square root of head_size. They should be divided by it.",
        ("scale", "by n_head"): f"{root} n_head. head_size is the last number of the shape.",
        ("scale", "by T"): f"{root} T. head_size is the last number of the shape.",
        ("scale", "by B"): f"{root} B. head_size is the last number of the shape.",
        ("scale", "by C"): f"{root} all channels. head_size is the last number of the shape.",
        ("scale", "by T itself"): "The scores are divided by T. It should be the square root of head_size.",
        ("scale", "by n_head itself"): "The scores are divided by n_head. It should be the square root of head_size.",
        ("mask", "zero"): "The future has the score 0, a score like any other. Minus infinity hides.",
        ("mask", "one"): "The future has the score 1, a score like any other. Minus infinity hides.",
        ("mask", "minus one"): "The future has the score -1, a score like any other. Minus infinity hides.",
        ("mask", "upper"): "The mask is upside down: it hides the past, and shows the future.",
        ("mask", "strictly upper"): f"The mask hides the past. So the last place sees nothing. {see_itself}",
        ("mask", "lower"): f"The mask hides each place from itself. So place 0 sees nothing. {see_itself}",
        ("mask", "too late"): "Each place saw one place too far: the mask starts too late.",
        ("mask", "plus"): "The future got plus infinity. To hide it, it needs minus infinity.",
        (
            "mask",
            "0 times infinity",
        ): "0 times infinity is (nan). To set scores to minus infinity, look up masked_fill.",
        ("softmax", "columns"): dimension,
        ("softmax", "heads"): dimension,
        ("softmax", "batch"): dimension,
        ("softmax", "exp"): "The weights do not add up to 1. Look up F.softmax: it does all of this.",
        ("softmax", "even"): "All places count alike. The weights should come from the scores of q and k.",
        ("softmax", "log_softmax"): "This is the logarithm of the weights. Look up F.softmax.",
    }
    extra = {
        "scale": "{} are divided by the square root of head_size. That is for the scores.",
        "times": "{} are multiplied by the square root of head_size.",
        "by head_size": "{} are divided by head_size. The scores should be, by its square root.",
        "mask": "{} got minus infinity. That is for the scores, before the softmax: it makes 0 of minus infinity.",
        "drop": "{} lost the future. Mask the scores, before the softmax.",
        "softmax": "{} went through softmax. That is for the masked scores alone.",
        "turn": "{} were transposed.",
        "norm": "{} went through norm. Here, nothing should.",
    }
    moves = [
        Move("turned", "turn", ("k",), "the keys, transposed", "the transpose of k"),
        Move("scores", "scores", ("q", "turned"), "the scores", "the product of q and k"),
        Move(
            "scaled",
            "scale",
            ("scores",),
            "the divided scores",
            "the division by the square root of head_size",
            "The scores are not divided by the square root of head_size.",
        ),
        Move(
            "masked",
            "mask",
            ("scaled",),
            "the masked scores",
            "the mask",
            "Each place sees the future as well. Is there a mask, T x T large, and is its result used?",
        ),
        Move("weights", "softmax", ("masked",), "the weights", "softmax"),
        Move("out", "mix", ("weights", "v"), "the mixed values", "the product of weights and values"),
    ]
    more = [
        (
            {("scores", 0): ("k",), ("turned", 0): ("q",)},
            "q and k are swapped: a row of the scores belongs to a query.",
        ),
        ({("scores", 0): ("k",)}, "The scores are of k with itself. They are how well q and k fit."),
        ({("turned", 0): ("q",)}, "The scores are of q with itself. They are how well q and k fit."),
        ({("turned", 0): ("v",)}, "The scores are made of q and v. They are how well q and k fit."),
        ({("scores", 0): ("v",)}, "The scores are made of k and v. They are how well q and k fit."),
        ({("out", 1): ("k",)}, "These are mixes of the keys. What is handed on are the values."),
        ({("out", 1): ("q",)}, "These are mixes of the queries. What is handed on are the values."),
        (
            {"masked": ("same",), ("weights", "after"): ("drop",)},
            "The mask comes after the softmax. Mask the scores, before it.",
        ),
    ]
    return Moves({"q": q, "k": k, "v": v}, moves, operations, wrong, extra, more=more)


def attention_of_equals(got, expected, v, attention) -> str:
    """All scores are 1, and the values are 1, 2, 3 and 4: too few different numbers for a cause, so it tries others."""
    hints = {
        (1, 1, 4, 4): "These are scores, one for each pair. Softmax makes weights of them, and @ mixes the values.",
        (1, 4, 4, 1): "Of k, transpose the last two dimensions only.",
    }
    if shape(got) == (1, 1, 4, 4) and same(got.sum(dim=-1), torch.ones(1, 1, 4)):
        hints[1, 1, 4, 4] = "These are the weights. Multiply them with the values."
    if shape(got) == (1, 1, 4, 4) and same(got.sum(dim=-1), v.flatten().view(1, 1, 4)):
        hints[1, 1, 4, 4] = "The weights and the values belong together with @, and not with *."
    words = wrong_kind("attention", got, expected, hints)
    if words:
        return words
    made = (
        "(nan) in place of numbers" if got.isnan().any() else f"{show(got.flatten())} of the values {show(v.flatten())}"
    )
    gave = f"With equal scores, attention made {made}."
    should = f"It should give averages: {show(expected.flatten())}."
    with own_random_numbers():
        others = torch.randn(3, 2, 3, 5, 4)
    try:
        other = attention(*others.clone())
        if shape(other) == shape(others[0]):
            return message(gave, should, why(other, attention_moves(*others), "row head place column"))
    except Exception:
        pass  # it can do nothing with other shapes
    hint = "Is the mask T x T large? T is the last but one number of the shape."
    return message(
        gave,
        should,
        f"Each place saw the future as well. {hint}" if same(got, v.mean().expand(v.shape)) else CANNOT_TELL,
    )


def attention(got, expected, q, k, v) -> str:
    return wrong_kind("attention", got, expected) or wrong_numbers(
        "attention", got, attention_moves(q, k, v), "row head place column"
    )


# ---------------------------------------------------------------- Step 15


def self_attention_moves(part, x) -> Moves:
    B, T, C = x.shape
    n, size = part.n_head, C // part.n_head

    def split(y):
        return y.view(B, T, n, size).transpose(1, 2)

    operations = {
        "query": part.query,
        "key": part.key,
        "value": part.value,
        "projection": part.projection,
        "split": split,
        "view": lambda y: y.reshape(B, n, T, size),
        "no transpose": lambda y: y.reshape(B, T, n, size),
        "swapped": lambda y: y.reshape(B, T, size, n).transpose(1, 2),
        "last two": lambda y: y.reshape(B, T, n, size).transpose(2, 3),
        "columns": lambda y: y.reshape(B, T, size, n).permute(0, 3, 1, 2),
        "norm": norm,
        "rotate": rotate,
        "norm+rotate": lambda y: rotate(norm(y)),
        "rotate heads": lambda y: rotate(y.transpose(1, 2)).transpose(1, 2),
        "further": lambda y: rotate(y, 1),
        "attend": lambda q, k, v: F.scaled_dot_product_attention(q, k, v, is_causal=True),
        "future": F.scaled_dot_product_attention,
        "k, q, v": lambda q, k, v: F.scaled_dot_product_attention(k, q, v, is_causal=True),
        "q, v, k": lambda q, k, v: F.scaled_dot_product_attention(q, v, k, is_causal=True),
        "v, k, q": lambda q, k, v: F.scaled_dot_product_attention(v, k, q, is_causal=True),
        "join": lambda y: y.transpose(1, 2).reshape(B, T, C),
        "reshape": lambda y: y.reshape(B, T, C),
        "join last two": lambda y: y.transpose(2, 3).reshape(B, T, C),
        "softmax": lambda y: F.softmax(y, dim=-1),
        "add": lambda y: add(y, x),
    }
    wrong = {
        (
            "split",
            "view",
        ): "{}: view alone mixes the places. Each head needs its part of every place: look up transpose.",
        ("split", "no transpose"): "{}: places come before heads, so heads look at heads. Look up transpose.",
        ("split", "swapped"): "{}: n_head and head_size are swapped in view. Is head_size the last dimension?",
        (
            "split",
            "last two",
        ): "{}: the wrong dimensions are swapped. Is head_size the last dimension? Look at transpose.",
        (
            "split",
            "columns",
        ): f"{{}}: a head should get columns that stand next to each other: head 0 those from 0 to {size - 1}.",
        ("rotate", "rotate heads"): "{} comes before the transpose, and takes heads for places.",
        ("rotate", "further"): "rotate got a second number for {}, and turns it further. It needs one thing only.",
        ("attend", "future"): "Each place sees the future as well. Use your own attention of step 14.",
        ("attend", "k, q, v"): "q and k are swapped when attention is called.",
        ("attend", "q, v, k"): "k and v are swapped when attention is called.",
        ("attend", "v, k, q"): "q and v are swapped when attention is called.",
        ("join", "reshape"): "The heads got mixed up at the end: swap places and heads back first. Look up transpose.",
        ("join", "join last two"): "At the end, the wrong dimensions are swapped back. Look at that transpose.",
    }
    for name, others in {"query": ("key", "value"), "key": ("query", "value"), "value": ("query", "key")}.items():
        wrong |= {
            (name, other): f"{name[0]} was made with the {other} layer. It has a {name} layer of its own."
            for other in others
        }
    extra = {
        "norm": "{} went through norm. That is only for q and k, once they are split into heads.",
        "rotate": "{} went through rotate. That is only for q and k, once they are split into heads.",
        "norm+rotate": "{} went through norm and rotate. That is only for q and k, once they are split into heads.",
        "projection": "{} went through the projection. It belongs at the end, once.",
        "softmax": "{} went through softmax. Your attention does that, for the weights.",
        "add": "x was added to {}. That comes later, in the block.",
    }
    moves = [Move("input", "same", ("x",), "x", "")]
    for name, layer in zip("qkv", ("query", "key", "value")):
        made = f"{name} is made of x itself. Use the layer {layer}."
        moves.append(Move(name, layer, ("input",), f"{name}, before the split,", f"the {layer} layer", made))
        moves.append(Move(f"{name}s", "split", (name,), name, name))
    for name in "qk":
        moves.append(Move(f"{name}n", "norm", (f"{name}s",), f"the norm of {name}", f"the norm of {name}"))
        moves.append(Move(f"{name}r", "rotate", (f"{name}n",), f"the turned {name}", f"rotate for {name}"))
    moves += [
        Move("heads", "attend", ("qr", "kr", "vs"), "the heads", "attention"),
        Move("side", "join", ("heads",), "the heads side by side", "the way back from heads to C numbers"),
        Move("out", "projection", ("side",), "the result", "the projection at the end"),
    ]
    together = {
        ("qs", "ks", "vs"): ("q, k and v", "q, k and v"),
        ("qs", "ks"): ("q and k", "q and k"),
        ("qn", "kn"): ("q and k", "the norm of q and k"),
        ("qr", "kr"): ("q and k", "rotate for q and k"),
        ("qn", "kn", "qr", "kr"): ("q and k", "norm and rotate"),
        ("qn", "qr"): ("q", "norm and rotate for q"),
        ("kn", "kr"): ("k", "norm and rotate for k"),
        ("q", "k"): ("q and k, before the split,", "the layers query and key"),
        ("q", "k", "v"): ("q, k and v, before the split,", "the layers query, key and value"),
    }
    copied = "k is made of q. It comes from the key layer, and goes through norm and rotate then."
    more = [
        ({("input", "after"): ("norm",)}, "x went through norm. That is done in the block."),
        ({("kn", 0): ("qs",)}, copied),
        ({("kn", 0): ("qr",)}, copied),
        ({("heads", 1): ("qr",)}, copied),
        (
            {"q": ("same",), "k": ("same",), "v": ("same",)},
            "q, k and v are all x itself. Use the layers query, key and value.",
        ),
        (
            {("side", 0): ("input",), "side": ("same",)},
            "That is the projection of x. It should get the heads, side by side.",
        ),
        (
            {"qs": ("same",), "ks": ("same",), "vs": ("same",), "side": ("same",)},
            "This is one big head. Split q, k and v into n_head heads.",
        ),
    ]
    ends = {"no transpose": "reshape", "view": "reshape", "last two": "join last two", "columns": "reshape"}
    for way, back in ends.items():
        changes = dict.fromkeys(("qs", "ks", "vs"), (way,)) | {"side": (back,)}
        more.append((changes, wrong["split", way].format("q, k and v")))
    return Moves({"x": x}, moves, operations, wrong, extra, together, more)


def self_attention(got, expected, part, x) -> str:
    name, hints = "SelfAttention.forward", {None: "Put the heads side by side again, so that each place has C numbers."}
    return wrong_kind(name, got, expected, hints) or wrong_numbers(
        name, got, self_attention_moves(part, x), "row place column"
    )


# ---------------------------------------------------------------- Step 16


def feed_forward_moves(part, x) -> Moves:
    operations = {
        "expand": part.expand,
        "shrink": part.shrink,
        "relu": F.relu,
        "square": torch.square,
        "relu+square": lambda y: F.relu(y) ** 2,
        "norm": norm,
        "gelu": F.gelu,
        "silu": F.silu,
        "tanh": torch.tanh,
        "sigmoid": torch.sigmoid,
        "abs": torch.abs,
        "leaky": F.leaky_relu,
        "below": lambda y: y.clamp(max=0),
        "minus": lambda y: F.relu(-y),
        "softmax": lambda y: F.softmax(y, dim=-1),
        "sqrt": torch.sqrt,
        "double": lambda y: 2 * y,
        "cube": lambda y: y**3,
        "exp": torch.exp,
        "add": lambda y: add(y, x),
    }
    wrong = {
        ("relu", name): f"This is {words}. Here it is F.relu."
        for name, words in {
            "gelu": "F.gelu",
            "silu": "F.silu",
            "tanh": "tanh",
            "sigmoid": "sigmoid",
            "softmax": "softmax",
            "abs": "abs",
            "leaky": "leaky_relu",
        }.items()
    }
    wrong |= {
        ("relu", "below"): "What is above 0 became 0. It should be what is below 0.",
        ("relu", "minus"): "What is above 0 became 0. It should be what is below 0.",
        ("square", "sqrt"): "This is the square root. It should be the square: a number times itself.",
        ("square", "double"): "This is times 2. It should be the square: a number times itself.",
        ("square", "cube"): "This is the third power. It should be the square: a number times itself.",
        ("square", "exp"): "This is exp. It should be the square: a number times itself.",
        ("square", "softmax"): "This is softmax. Here it is the square: a number times itself.",
    }
    extra = {
        "norm": "{} went through norm. That is done in the block.",
        "add": "x was added to {}. That comes later, in the block.",
        "relu+square": "{} went through F.relu and the square, but both belong between the two layers.",
        "relu": "{} went through F.relu, but it belongs between the two layers, before the square.",
        "square": "{} was squared, but the square belongs between the two layers, after F.relu.",
        "softmax": "{} went through softmax. Leave that out.",
    }
    below = "What is below 0 was kept. It should become 0 before the square: look up F.relu, and use its result."
    moves = [
        Move("input", "same", ("x",), "x", ""),
        Move("wide", "expand", ("input",), "what expand gives", "expand"),
        Move("positive", "relu", ("wide",), "what F.relu gives", "F.relu", below),
        Move("squared", "square", ("positive",), "the square", "the square"),
        Move("out", "shrink", ("squared",), "the result", "shrink"),
    ]
    together = {("positive", "squared"): ("", "F.relu and the square")}
    return Moves({"x": x}, moves, operations, wrong, extra, together)


def feed_forward(got, expected, part, x) -> str:
    name, hints = "FeedForward.forward", {shape(part.expand(x)): "It should come back as it was: shrink is missing."}
    return wrong_kind(name, got, expected, hints) or wrong_numbers(
        name, got, feed_forward_moves(part, x), "row place column"
    )


# ---------------------------------------------------------------- Step 17


def block_moves(block, x) -> Moves:
    operations = {
        "norm": norm,
        "attention": block.attention,
        "feed_forward": block.feed_forward,
        "add": add,
        "first": lambda x, y: x,
        "second": lambda x, y: y,
        "mul": lambda x, y: x * y,
        "sub": lambda x, y: x - y,
        "sub turned": lambda x, y: y - x,
        "x twice": lambda x, y: x + x + y,
        "y twice": lambda x, y: x + y + y,
        "plus": lambda x: norm(x) + x,
        "plus x": lambda y: add(y, x),
        "relu": F.relu,
    }
    wrong = {
        ("add", "first"): "What the part gives is lost in {}: it gives back what was there before.",
        ("add", "second"): "Nothing is added in {}: what the part gives replaced x. Add the two.",
        ("add", "mul"): "What the part gives was multiplied in {}. It should be added.",
        ("add", "sub"): "What the part gives was taken away in {}. Add it.",
        ("add", "sub turned"): "x was taken away in {}. Add the two.",
        ("add", "x twice"): "x was added twice in {}. Once is enough.",
        ("add", "y twice"): "What the part gives was added twice in {}. Once is enough.",
        ("norm", "plus"): "x was added inside the brackets of a part, in {}. The part should get the norm alone.",
        ("attention", "feed_forward"): "This is feed-forward twice. The first part is the attention.",
        ("feed_forward", "attention"): "This is attention twice. The second part is the feed-forward.",
    }
    extra = {
        "norm": "The norm of {} was taken. Only what a part gets should be normed.",
        "plus x": "The first x was added to {} as well. That is once too often.",
        "attention": "{} went through the attention.",
        "feed_forward": "{} went through the feed-forward part.",
        "relu": "{} went through F.relu. That is done in the feed-forward part.",
    }
    moves = [
        Move("input", "same", ("x",), "x itself", ""),
        Move("n1", "norm", ("input",), "the norm of x", "the norm in front of the attention"),
        Move("looked", "attention", ("n1",), "what the attention gives", "the attention part"),
        Move("sum", "add", ("input", "looked"), "the first sum", "the first sum"),
        Move("n2", "norm", ("sum",), "the norm of the first sum", "the norm in front of the feed-forward"),
        Move("thought", "feed_forward", ("n2",), "what the feed-forward gives", "the feed-forward part"),
        Move("out", "add", ("sum", "thought"), "the second sum", "the second sum"),
    ]
    together = {
        ("n1", "n2"): ("", "the norm in front of each part"),
        ("looked", "thought"): ("what a part gives", "both parts"),
        ("sum", "out"): ("both sums", "both sums"),
    }
    replaced = "x itself was replaced by its norm. Only the part should get that."
    more = [
        (
            {"looked": ("feed_forward",), "thought": ("attention",)},
            "The parts are in the wrong order: first look back, then think.",
        ),
        ({("n2", 0): ("input",)}, "Both parts got the same x. The second one gets the x that the first one made."),
        ({("n2", 0): ("looked",)}, "The feed-forward part did not get the sum, but only what the attention gave."),
        ({("out", 0): ("input",)}, "What the attention gave is lost: the last sum starts from the old x."),
        ({"sum": ("first",)}, "The attention part is missing, or its result is not used."),
        ({"out": ("first",)}, "The feed-forward part is missing, or its result is not used."),
        (
            {("n2", 0): ("looked",), ("out", 0): ("input",)},
            "The feed-forward part did not get the sum, but only what the attention gave, and that is lost then.",
        ),
        ({("out", "after"): ("plus x",)}, "x was added twice. Once is enough."),
        ({("sum", 0): ("input", "norm")}, f"{replaced} That is in the first sum."),
        ({("out", 0): ("sum", "norm")}, f"{replaced} That is in the second sum."),
        ({("sum", 0): ("input", "norm"), ("out", 0): ("sum", "norm")}, replaced),
        ({("input", "after"): ("norm",), "n1": ("same",), "n2": ("same",)}, f"{replaced} Take a norm for each part."),
        ({("input", "after"): ("norm",)}, replaced),
        (
            {"n1": ("same",), "n2": ("same",), ("sum", "after"): ("norm",), ("out", "after"): ("norm",)},
            "The norm comes after the adding. It belongs before each part.",
        ),
        (
            {"n1": ("same",), "n2": ("same",), ("looked", "after"): ("norm",), ("thought", "after"): ("norm",)},
            "The norm of what the part gives was taken. Only what the part gets should be normed.",
        ),
    ]
    return Moves({"x": x}, moves, operations, wrong, extra, together, more)


def block(got, expected, part, x) -> str:
    name, hints = "Block.forward", {(*x.shape[:2], 2 * x.shape[2]): "Do not glue: add what a part gives to x."}
    return wrong_kind(name, got, expected, hints) or wrong_numbers(name, got, block_moves(part, x), "row place column")


# ---------------------------------------------------------------- Step 18


def loss_without_targets(loss) -> str:
    gave = f"Without targets, forward gave {kind(loss)} as the loss."
    if isinstance(loss, torch.Tensor) and loss.dim():
        return message(gave, "Are the two swapped? The logits come first, and then the loss.")
    return message(gave, "There is nothing to compare with, so it should be None.")


def logits_moves(model, idx) -> Moves:
    blocks, last = list(model.blocks), len(model.blocks) - 1

    def through(x):
        for part in blocks:
            x = part(x)
        return x

    operations = {
        "embed": model.token_embedding,
        "norm": norm,
        "block": lambda x, part: part(x),
        "plus": lambda x, part: x + part(x),
        "attention": lambda x, part: part.attention(x),
        "feed_forward": lambda x, part: part.feed_forward(x),
        "two parts": lambda x, part: part.feed_forward(part.attention(x)),
        "twice": lambda x, part: part(part(x)),
        "again": through,
        "again and again": lambda x: through(through(x)),
        "sum": lambda x, part: (start := norm(model.token_embedding(idx))) + sum(part(start) for part in blocks),
        "head": model.head,
        "softmax": lambda y: F.softmax(y, dim=-1),
        "log_softmax": lambda y: F.log_softmax(y, dim=-1),
    }
    half = "Only a part of each block is used. Call the block itself: it has both parts."
    wrong = {
        ("block", "same"): "{} {be} left out, or the result is not used.",
        ("block", "plus"): "The loop adds x once more, to what comes from {}. A block does that already.",
        ("block", "attention"): half,
        ("block", "feed_forward"): half,
        ("block", "two parts"): half,
        ("block", "twice"): "{} {be} used more than once.",
    }
    extra = {
        "norm": "The norm of {} was taken. That is one too many.",
        "softmax": "These are probabilities. Leave softmax out: the loss does that by itself.",
        "log_softmax": "Leave log_softmax out: the loss does that by itself.",
        "again": "The blocks were used more than once: {} went through all of them again.",
        "again and again": "The blocks were used more than once: {} went through all of them again and again.",
    }
    moves = [
        Move("raw", "embed", ("idx",), "what the embedding gives", ""),
        Move("x", "norm", ("raw",), "the norm of the embedding", "the norm right after the embedding"),
    ]
    for i in range(len(blocks)):
        before = f"b{i - 1}" if i else "x"
        moves.append(Move(f"b{i}", "block", (before, f"block {i}"), f"what block {i} gives", f"block {i}"))
    moves += [
        Move("n", "norm", (f"b{last}",), "the norm of what the blocks give", "the norm before the head"),
        Move("out", "head", ("n",), "the logits", ""),
    ]
    names = tuple(f"b{i}" for i in range(len(blocks)))
    backward = {(f"b{i}", 1): (f"block {last - i}",) for i in range(len(blocks)) if i != last - i}
    more = [
        ({("n", 0): ("b0",)}, "Only the first block is used. Go through all of them. Is return inside the loop?"),
        ({(f"b{last}", 0): ("x",)}, "Only the last block is used. Each gets what the one before it gave."),
        (backward, "The blocks are in the wrong order. Start with the first one."),
        (
            {f"b{last}": ("sum",)},
            "Each block got the same x, and all results were added. Each gets what the one before it gave.",
        ),
        (
            {(name, "after"): ("norm",) for name in names},
            "There is a norm in the loop. Each block takes care of that by itself.",
        ),
        ({("out", 0): ("raw",)}, "The blocks are left out, and the norms: the head got what the embedding gives."),
        ({("out", 0): ("x",)}, "The blocks are left out, and the last norm: the head got the norm of the embedding."),
        ({"x": ("same",), "n": ("same",)}, "Both norms are missing: after the embedding, and before the head."),
    ]
    inputs = {"idx": idx} | {f"block {i}": part for i, part in enumerate(blocks)}
    together = {names: ("what each block gives", "the blocks")}
    return Moves(inputs, moves, operations, wrong, extra, together, more)


def logits(got, expected, model, idx) -> str:
    B, T, vocab = expected.shape
    hints = {
        (B * T, vocab): "Flatten them for the loss alone: without targets, the shape stays as it is.",
        (B, vocab): "That is one place only. Give the logits of every place: generate picks one.",
        shape(model.token_embedding(idx)): "These are still C numbers for each place. The head makes logits of them.",
    }
    name = "LewisGPT.forward"
    return wrong_kind(name, got, expected, hints) or wrong_numbers(
        name, got, logits_moves(model, idx), "row place token"
    )


def loss(got, expected, logits, idx, targets) -> str:
    surprises = -F.log_softmax(logits, dim=-1).gather(-1, targets.unsqueeze(-1)).flatten()
    B, T, vocab = logits.shape
    mixed = F.cross_entropy(logits.reshape(B, vocab, T), targets)
    if same(got, mixed):
        return message(
            f"forward gave a loss of {got.item():.3f}. Worked out by hand, it is {expected.item():.3f}.",
            "A view or reshape has mixed the logits: their last dimension, one number for each character, must stay.",
        )
    return explain.loss_of_rows(got, expected, surprises.tolist(), logits, idx, targets)


# ---------------------------------------------------------------- Step 19


def context_cut(seen, result, limit: int) -> str:
    """`seen` has what generate showed to the model in each round, and `result` is what it wrote."""
    given = result.shape[1] - 7
    rounds = [(n, tokens, result[:, : given + n][:, -limit:]) for n, tokens in enumerate(seen)]
    n, tokens, should = next((r for r in rounds if not same(r[1], r[2])), rounds[0])
    if not isinstance(tokens, torch.Tensor) or tokens.dim() != 2:
        return message(
            f"In round {n + 1}, generate showed {kind(tokens)} to the model.",
            "It should be tokens: a row for each row of idx.",
        )
    gave = f"In round {n + 1}, generate showed {show(tokens[:1].flatten())} to a model with a context of {limit}."
    rows, length = tokens.shape
    if rows != len(should):
        hint = f"That is {rows} of {len(should)} rows. Show it every row."
        return message(gave, hint)
    last = shape(seen[-1])[-1:] if isinstance(seen[-1], torch.Tensor) else ()
    if length > limit and last == (limit + 1,):
        hint = "That is too long by one: a slice that begins with -n keeps the last n."
    elif length > limit:
        hint = "That is too long. Cut the second dimension to self.context_length, in each round; len(idx) counts rows."
    elif same(tokens, result[:, :limit]):
        hint = "These are the first ones. It needs the last ones: a slice may begin with a minus sign."
    elif n and same(tokens, seen[n - 1]):
        hint = "These are the same tokens as in the round before. Cut in each round, from the longer idx."
    elif length < should.shape[1]:
        hint = "That is too short: it may see as many tokens as self.context_length says."
    else:
        hint = "It needs the last tokens of idx, as they are."
    return message(gave, f"It should be {show(should[0])}.", hint)


def same_draws() -> str:
    return message(
        "generate wrote the same tokens twice, for 4,000 rows.",
        "Something in it sets the random numbers anew: look for a seed, and take it out.",
    )
