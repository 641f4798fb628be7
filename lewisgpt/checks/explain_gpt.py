"""The words of the checks of Day 3, in the manner of explain.py: none of these functions raises.

Of each step, the right computation is here once, as moves, with what usually goes wrong in it. edits.py works out
which edit of the moves makes the learner's numbers. For all else there are facts: where the result is right, by which
factor it is wrong, and so on.
"""

import ast
import math
from itertools import pairwise

import torch
from torch.nn import functional as F

from lewisgpt.checks import explain, written
from lewisgpt.checks.comparing import same, shape
from lewisgpt.checks.edits import Moves, be, same_numbers
from lewisgpt.checks.explain import UNKNOWN, kind, message, show, wrong_type
from lewisgpt.checks.follow import first_wrong, follow
from lewisgpt.parts import norm, rotate
from lewisgpt.randomness import own_random_numbers


def plus(x):
    """Adds x to what has its shape."""
    return lambda y: y + x if y.shape == x.shape else None


def times(amount):
    return lambda x: x * amount


def soft(dim):
    return lambda x: F.softmax(x, dim=dim)


# ---------------------------------------------------------------- what all steps have in common


def wrong_kind(name: str, got, expected: torch.Tensor, hints: dict | None = None) -> str | None:
    """The message for what is no tensor, or has another shape, and None for all else.

    `hints` has words for some of the wrong shapes.
    """
    if isinstance(got, torch.nn.Module):
        return wrong_type(
            name, got, f"a tensor of shape {shape(expected)}", "Call the layer like a function, with round brackets."
        )
    if not isinstance(got, torch.Tensor):
        alone = isinstance(got, tuple) and len(got) == 1
        hint = "The comma after it makes a tuple. Leave it out." if alone else ""
        return wrong_type(name, got, f"a tensor of shape {shape(expected)}", hint)
    if shape(got) != shape(expected):
        hint = (hints or {}).get(shape(got), "")
        return message(f"{name} gave the shape {shape(got)}. It should be {shape(expected)}.", hint)
    if (got.device, got.layout) != (expected.device, expected.layout) or got.is_complex():
        return message(
            f"{name} gave a tensor of another sort: {got.dtype}, on {got.device}.", "Leave it as the parts make it."
        )
    return None


def numbers(name: str, got, moves: Moves, hints: dict | None = None) -> str:
    """The message for what isn't the result of the moves: the cause, if one can be worked out, or else a fact."""
    all_moves = list(moves.moves.values())
    shapes = {
        shape(moves.result(a.name)): f"Such a shape has {a.what}. Is {b.noun} missing?" for a, b in pairwise(all_moves)
    }
    twice = {(*shape(moves.result())[:-1], 2 * moves.result().shape[-1]): "Don't glue with torch.cat: add."}
    if isinstance(got, torch.Tensor) and shape(got) != shape(moves.result()):
        hints = {shape(got): reshaped(got, moves) or followed(moves, smaller=True)} | twice | shapes | (hints or {})
        hints |= {shape(got): written.slip()} if written.slip() else {}
    if words := wrong_kind(name, got, moves.result(), twice | shapes | (hints or {})):
        return words
    numbers = "with (nan) in place of numbers" if got.isnan().any() else "but with wrong numbers"
    return message(f"{name} gave a tensor of the right shape, {numbers}.", why(got, moves))


def reshaped(got: torch.Tensor, moves: Moves) -> str:
    """Which expression gave the right numbers another shape."""
    right = moves.result()
    if got.is_complex() or (got.device, got.layout, got.numel()) != (right.device, right.layout, right.numel()):
        return ""
    if not same_numbers(sorted_numbers(got), sorted_numbers(right)):
        return ""
    found = [part for part, value in follow(moves.given) if same_numbers(value, got)]
    return f"The numbers are right. They get another shape in {written.code(found[0])}." if found else ""


def why(got: torch.Tensor, moves: Moves) -> str:
    last = got.flatten()[-1].item()

    def is_result(value: torch.Tensor) -> bool:
        if value.shape != got.shape or abs(value.flatten()[-1].item() - last) > 0.001 * (1 + abs(last)):
            return False  # which is quickly found out
        return same_numbers(got, value)

    words = written.slip() or moves.cause(is_result, written.does_any()) or followed(moves)
    words = words or fact(got.detach().double(), moves)
    return words + f" {written.hint('slice')}" * ("left out" in words)


def followed(moves: Moves, smaller: bool = False) -> str:
    """Which expression of the learner's is the first to go wrong, if that can be found out."""
    try:
        found = first_wrong(moves, smaller)
    except (RuntimeError, KeyError, IndexError, TypeError, ValueError):
        found = None  # lines of a form that nobody had thought of
    if not found:
        return ""
    part, value, last, name = found
    if name == "places":
        start = f"{written.code(part)} has the numbers of {moves.what[last]}, but in other places."
        if not same_numbers(sorted_numbers(value), sorted_numbers(moves.result(last))):
            start = f"{written.code(part)} changes {moves.what[last]}."
        return f"{start} {compare(moves, last, value)}"
    if name == "part":
        some = f"{written.code(part)} has only some of the numbers of {moves.what[last]}. {written.does(part)}"
        return written.hint("overwrite", otherwise=some)
    start = f"The first numbers that are none of the right ones come from {written.code(part)}. {written.does(part)}"
    start += f" {written.of_index([part.func])}" if isinstance(part, ast.Call) else ""
    if last:
        before = moves.result(last).detach()
        factor = ((value * before).sum() / before.square().sum()).item()
        if abs(factor) > 1e-4 and same_numbers(value, factor * before):
            return f"{start} They're {factor:.4g} times {moves.what[last]}, which {be(moves.what[last])} right."
    return f"{start} {compare(moves, name, value) if name else ''}"


def compare(moves: Moves, name: str, value: torch.Tensor) -> str:
    """One place where the numbers differ from those of a move."""
    right, value = moves.result(name).detach(), value.detach()
    off = ~torch.isclose(value.double(), right.double(), rtol=1e-4, atol=1e-5)
    if not off.any():
        return ""
    place = tuple(off.nonzero()[0].tolist())
    has = f"{moves.what[name]} {'have' if be(moves.what[name]) == 'are' else 'has'}"
    return f"Compare: at place {show(list(place))} it has {value[place]:.4g}, and {has} {right[place]:.4g}."


def fact(got: torch.Tensor, moves: Moves) -> str:
    """What can be seen in a wrong result for which no cause was found."""
    expected = moves.result().detach().double()
    for name in moves.moves:
        if same_numbers(got, moves.result(name)):
            return (
                f"These are the numbers of {moves.what[name]}. What comes after that is missing, or its result is lost."
            )
    factor = ((got * expected).sum() / expected.square().sum()).item()
    if same_numbers(got, -expected):
        return "Each number has the wrong sign: there's a minus too many."
    if abs(factor) > 1e-4 and same_numbers(got, factor * expected):
        return f"Each number is {factor:.4g} times what it should be. {UNKNOWN}"
    shift = (got - expected).mean().item()
    if same_numbers(got, expected + shift):
        return f"Each number is too {'large' if shift > 0 else 'small'} by {abs(shift):.4g}. {UNKNOWN}"
    for dim, what in enumerate(("row", "head", "place", "column") if got.dim() == 4 else ("row", "place", "column")):
        right = [same_numbers(a, b) for a, b in zip(got.unbind(dim), expected.unbind(dim))]
        if any(right):
            places = [", ".join(str(i) for i, one in enumerate(right) if one is which) for which in (True, False)]
            why = written.hint("range", otherwise=UNKNOWN) if places[1] == "0" else UNKNOWN
            return f"Right: {what} {places[0]}. Wrong: {what} {places[1]}. {why}"
    if same_numbers(sorted_numbers(got), sorted_numbers(expected)):
        return "The numbers are right, but they're in the wrong places. Look at every view, reshape and transpose."
    steps = [name for name in moves.moves if moves.what[name] != moves.what[moves.last] and name != "input"]
    half = steps[len(steps) // 2]
    return (
        f"It begins with {first(got)}, not with {first(expected)}. {UNKNOWN} Compare in the debugger: "
        f"{moves.what[half]} should begin with {first(moves.result(half))}."
    )


def sorted_numbers(x: torch.Tensor) -> torch.Tensor:
    return x.detach().flatten().sort().values


def first(x: torch.Tensor) -> str:
    return show(x.flatten()[:2].tolist())


def detached(name: str, result: torch.Tensor) -> str:
    if result.requires_grad:
        return message(
            f"{name} gave the right numbers, but the model can't learn from all of them.",
            "Is there detach(), no_grad() or torch.tensor() in the middle?",
            "Or was a tensor changed in place, with += or a name that ends in _? Its old numbers are still needed.",
        )
    return message(
        f"{name} gave numbers that PyTorch can't learn from: they no longer know how they were made.",
        written.hint("cut", otherwise="Look for detach(), item(), torch.no_grad() and torch.tensor()."),
    )


def changed(name: str) -> str:
    return message(
        f"{name} changed the x that it was given. += does that to a tensor, or a name that ends in _.",
        "Write x = x + ..., which makes a new one.",
    )


# ---------------------------------------------------------------- Step 14

ATTENTION = """
turned | turn | k | the transpose of k | the transpose of k
scores | matmul | q turned | the scores | the product of q and k
scaled | scale | scores | the divided scores | the division by the square root of head_size
masked | mask | scaled | the masked scores | the mask
weights | softmax | masked | the weights | softmax
out | matmul | weights v | the mixed values | the product of weights and values

wrong:
turn | view | k got its new shape by view or reshape, and that mixes its numbers. Look up transpose.
scale | same | The scores aren't divided by the square root of head_size.
scale | head_size the-square-of-head_size | The scores are divided by {op}, not by its square root.
scale | times-the-root | The scores are multiplied by the square root of head_size. They should be divided by it.
scale | root-of-n_head root-of-T root-of-B root-of-C | The scores are divided by the square {op}, not of head_size.
scale | T n_head | The scores are divided by {op}. It should be the square root of head_size.
mask | same | Each place sees the future as well. Is there a mask, T x T large, and is its result used?
mask | 0 1 -1 | The future has the score {op}, a score like any other. Minus infinity hides.
mask | past-0 | The past has the score 0, and the future keeps its own. Hide the future, with minus infinity.
mask | upper | The mask is upside down: it hides the past, and shows the future.
mask | strictly-upper | The mask hides the past: the last place sees nothing. Each should see itself and the past.
mask | lower | Place 0 sees nothing, as no place can see itself. Each should see itself and the past.
mask | plus-past | The mask was added to the scores. Minus infinity hides: look up masked_fill.
mask | too-late | Each place saw one place too far: the mask starts too late.
mask | plus-infinity | The future got plus infinity. To hide it, it needs minus infinity.
mask | by-infinity | 0 times infinity is (nan). To set scores to minus infinity, look up masked_fill.
softmax | columns heads batch | Softmax runs over the wrong dimension. Each row, the last dimension, should add up to 1.
softmax | all | Softmax runs over all numbers at once. Each row, the last dimension, should add up to 1.
softmax | exp | The weights don't add up to 1. Look up F.softmax: it does all of this.
softmax | by-sum | The scores are divided by their sum. Look up F.softmax: it makes weights of them.
softmax | even | All places count alike. The weights should come from the scores of q and k.
softmax | log_softmax | This is the logarithm of the weights. Look up F.softmax.

extra:
scale | {} are divided by the square root of head_size. That's for the scores.
times-the-root | {} are multiplied by the square root of head_size. The scores should be divided by it.
head_size | {} are divided by head_size. That's for the scores, and by its square root.
mask | {} got minus infinity. That's for the scores, before the softmax: it makes 0 of minus infinity.
softmax | {} went through softmax. That's for the masked scores alone.
turn | {} were transposed, and shouldn't be.
minus | {} got a minus sign, and shouldn't. | scores scaled masked
norm | {} went through norm. Here, nothing should.
plus-q plus-v | {} got something added: {op}. Here, nothing should be.

more:
scores.0=k turned.0=q | q and k are swapped: a row of the scores belongs to a query.
scores.0=k | The scores are of k with itself. They're how well q and k fit.
turned.0=q | The scores are of q with itself. They're how well q and k fit.
scores.0=v; turned.0=v | v is in the scores. They're how well q and k fit.
out.1=k | These are mixes of the keys. What is handed on are the values.
masked=same weights.after=drop | The mask comes after the softmax. Mask the scores, before it.
scaled=same weights.after=scale | The square root comes after the softmax. Divide the scores by it.
masked=strictly-upper weights.after=zero | The mask is upside down: each place sees only the future. Is True right here?
masked=0 weights=by-sum | The scores are divided by their sum. Look up F.softmax: it makes weights of them.
"""


def attention_moves(q, k, v) -> Moves:
    B, n_head, T, size = q.shape
    past = torch.ones(T, T).tril()

    def fill(hidden, number):
        return lambda scores: scores.masked_fill(hidden, number)

    sizes = {"head_size": size, "n_head": n_head, "T": T, "B": B, "C": n_head * size}
    operations = {name: times(1 / number) for name, number in sizes.items()}
    operations |= {f"root-of-{name}": times(number**-0.5) for name, number in sizes.items()}
    operations |= {str(number): fill(past == 0, number) for number in (0, 1, -1)}
    operations |= {
        "matmul": torch.matmul,
        "turn": lambda k: k.mT,
        "view": lambda k: k.reshape(*k.shape[:2], k.shape[3], k.shape[2]),
        "scale": operations["root-of-head_size"],
        "the-square-of-head_size": times(size**-2),
        "times-the-root": times(size**0.5),
        "mask": fill(past == 0, -math.inf),
        "past-0": fill(past == 1, 0),
        "upper": fill(past.mT == 0, -math.inf),
        "strictly-upper": fill(past == 1, -math.inf),
        "lower": fill(past.mT == 1, -math.inf),
        "plus-past": lambda scores: scores + past,
        "minus": times(-1),
        "too-late": fill(torch.ones(T, T).tril(1) == 0, -math.inf),
        "plus-infinity": fill(past == 0, math.inf),
        "by-infinity": lambda scores: scores + (past == 0) * -math.inf,
        "drop": lambda weights: weights * past,
        "zero": lambda weights: weights.nan_to_num(0),
        "softmax": soft(-1),
        "columns": soft(-2),
        "heads": soft(1),
        "batch": soft(0),
        "all": lambda scores: scores.flatten().softmax(0).view(scores.shape),
        "exp": torch.exp,
        "by-sum": lambda scores: scores / scores.sum(dim=-1, keepdim=True),
        "even": lambda scores: (past / past.sum(dim=-1, keepdim=True)).expand_as(scores),
        "log_softmax": lambda scores: F.log_softmax(scores, dim=-1),
        "norm": norm,
        "plus-q": plus(q),
        "plus-v": plus(v),
    }
    return Moves({"q": q, "k": k, "v": v}, operations, ATTENTION, q, k, v)


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
    if words := wrong_kind("attention", got, expected, hints):
        return words
    numbers = f"{show(got.flatten())} of the values {show(v.flatten())}"
    gave = f"With equal scores, attention made {'(nan) in place of numbers' if got.isnan().any() else numbers}."
    gave += f" It should give averages: {show(expected.flatten())}."
    if same(got[..., 1:, :], expected[..., :-1, :]):
        return message(gave, "Each place got the average of those before it. It should see itself, too.")
    with own_random_numbers():
        others = torch.randn(3, 2, 3, 5, 4, requires_grad=True)
    try:
        other = attention(*others.clone())
        if shape(other) == shape(others[0]):
            return message(gave, why(other, attention_moves(*others)))
    except Exception:
        pass  # it can do nothing with other shapes
    if same(got, v.mean().expand(v.shape)):
        return message(gave, "Each place saw the future as well. Is the mask T x T? T is the last but one size of q.")
    return message(gave, UNKNOWN)


# ---------------------------------------------------------------- Step 15

SELF_ATTENTION = """
input | same | x | x
q | query | input | q, before the split, | the query layer
k | key | input | k, before the split, | the key layer
v | value | input | v, before the split, | the value layer
qs | split | q | q | q
ks | split | k | k | k
vs | split | v | v | v
qn | norm | qs | the norm of q | the norm of q
kn | norm | ks | the norm of k | the norm of k
qr | rotate | qn | the rotated q | rotate for q
kr | rotate | kn | the rotated k | rotate for k
heads | attend | qr kr vs | the heads | attention
side | join | heads | the heads side by side | the way back from heads to C numbers
out | projection | side | the result | the projection at the end

wrong:
query | key value | q was made with the {op} layer. It has a query layer of its own.
key | query value | k was made with the {op} layer. It has a key layer of its own.
value | query key | v was made with the {op} layer. It has a value layer of its own.
query | same | q is made of x itself. Use the layer query.
key | same | k is made of x itself. Use the layer key.
value | same | v is made of x itself. Use the layer value.
split | view | {}: view alone mixes the places. Each head needs its part of every place: look up transpose.
split | places-first | {}: places come before heads, so heads look at heads. Look up transpose.
split | swapped | {}: n_head and head_size are swapped in view. Is head_size the last dimension?
split | last-two | {}: the wrong dimensions are swapped. Is head_size the last dimension? Look at transpose.
split | columns | {}: the numbers of a head should be next to each other. In view, n_head comes before head_size.
rotate | rotate-heads | {} comes before the transpose, and takes heads for places.
rotate | further T-further | {} got a second number, and rotates further. It needs one thing only.
attend | future | Each place sees the future as well. Use your own attention of step 14.
attend | k-q-v | q and k are swapped when attention is called.
attend | q-v-k | k and v are swapped when attention is called.
attend | v-k-q | q and v are swapped when attention is called.
attend | mean | The heads were averaged, and all get the same. Put them side by side instead.
join | reshape | The heads got mixed up at the end: each place should have its heads side by side. <back>
join | join-last-two | At the end, the wrong dimensions are swapped back. Look at that transpose.

extra:
norm rotate norm+rotate | {} went through {op}. That's only for q and k, once they're split into heads.
projection | {} went through the projection. It belongs at the end, once. | input q k v side out
softmax | {} went through softmax. Your attention does that, for the weights. | heads out
add | x was added to {}. That comes later, in the block. | side out
half | {} were halved, and shouldn't be. | heads out

together:
qs ks vs | q, k and v | q, k and v
qs ks | q and k | q and k
qn kn | q and k | the norm of q and k
qr kr | q and k | rotate for q and k
qn kn qr kr | q and k | norm and rotate
qn qr | q | norm and rotate for q
kn kr | k | norm and rotate for k
q k | q and k, before the split, | the layers query and key
q k v | q, k and v, before the split, | the layers query, key and value

more:
input.after=norm | x went through norm. That's done in the block.
kn.0=qs; kn.0=qr; heads.1=qr | k is made of q. It comes from the key layer, and goes through norm and rotate then.
q,k,v=same | q, k and v are all x itself. Use the layers query, key and value.
side.0=input side=same | That's the projection of x. It should get the heads, side by side.
qs,ks,vs,side=same | This is one big head. Split q, k and v into n_head heads.
qs,ks,vs=places-first side=reshape | Places come before heads, so heads look at heads. Look up transpose.
qs,ks,vs=view side=reshape | view alone mixes the places. Each head needs its part of every place: look up transpose.
qs,ks,vs=turned side=join-turned | The last dimension of q, k and v is the place. It should be head_size: see transpose.
qs,ks,vs=last-two side=join-last-two | Is head_size the last dimension of q, k and v? Look at transpose.
"""


def self_attention_moves(part, x) -> Moves:
    B, T, C = x.shape
    n, size = part.n_head, C // part.n_head
    look = F.scaled_dot_product_attention
    operations = {
        "query": part.query,
        "key": part.key,
        "value": part.value,
        "projection": part.projection,
        "split": lambda y: y.view(B, T, n, size).transpose(1, 2),
        "view": lambda y: y.reshape(B, n, T, size),
        "places-first": lambda y: y.reshape(B, T, n, size),
        "swapped": lambda y: y.reshape(B, T, size, n).transpose(1, 2),
        "last-two": lambda y: y.reshape(B, T, n, size).transpose(2, 3),
        "turned": lambda y: y.reshape(B, T, n, size).transpose(1, 3),
        "columns": lambda y: y.reshape(B, T, size, n).permute(0, 3, 1, 2),
        "norm": norm,
        "rotate": rotate,
        "norm+rotate": lambda y: rotate(norm(y)),
        "rotate-heads": lambda y: rotate(y.transpose(1, 2)).transpose(1, 2),
        "further": lambda y: rotate(y, 1),
        "T-further": lambda y: rotate(y, T),
        "attend": lambda q, k, v: look(q, k, v, is_causal=True),
        "future": look,
        "k-q-v": lambda q, k, v: look(k, q, v, is_causal=True),
        "q-v-k": lambda q, k, v: look(q, v, k, is_causal=True),
        "v-k-q": lambda q, k, v: look(v, k, q, is_causal=True),
        "mean": lambda q, k, v: (y := look(q, k, v, is_causal=True)).mean(dim=1, keepdim=True).expand_as(y),
        "join": lambda y: y.transpose(1, 2).reshape(B, T, C),
        "reshape": lambda y: y.reshape(B, T, C),
        "join-last-two": lambda y: y.transpose(2, 3).reshape(B, T, C),
        "join-turned": lambda y: y.transpose(1, 3).reshape(B, T, C),
        "softmax": soft(-1),
        "add": plus(x),
        "half": times(0.5),
    }
    glued = [name for name in ("cat", "concat", "stack") if written.uses(name)]
    back = f"Look at dim in {glued[0]}." if glued else "Swap places and heads back first: look up transpose."
    return Moves({"x": x}, operations, SELF_ATTENTION.replace("<back>", back), part, x)


# ---------------------------------------------------------------- Step 16

FEED_FORWARD = """
input | same | x | x
wide | expand | input | what expand gives | expand
positive | relu | wide | what F.relu gives | F.relu
squared | square | positive | the square | the square
out | shrink | squared | the result | shrink

wrong:
relu | gelu elu silu tanh sigmoid softmax relu6 leaky_relu | This is {op}. Here it's F.relu.
relu | below minus | What is above 0 became 0. It should be what is below 0.
relu | same | What is below 0 was kept. It should become 0 before the square: look up F.relu, and use its result.
square | sqrt | This is the square root. It should be the square: a number times itself.
square | double | This is times 2. It should be the square: a number times itself.
square | cube | This is the third power. It should be the square: a number times itself.
square | exp exp2 softmax | This is {op}. It should be the square: a number times itself.

extra:
norm | {} went through norm. That's done in the block.
add | x was added to {}. That comes later, in the block. | out
relu+square | {} went through F.relu and the square, but both belong between the two layers.
relu | {} went through F.relu, but it belongs between the two layers, before the square.
square | {} was squared, but the square belongs between the two layers, after F.relu.
softmax | {} went through softmax. Leave that out.
half | {} was halved. Leave that out. | wide positive out
double | {} was doubled. Leave that out. | wide positive out
times-x | {} was multiplied by x. Leave that out. | out

together:
positive squared | | F.relu and the square
"""


def feed_forward_moves(part, x) -> Moves:
    operations = {
        "expand": part.expand,
        "shrink": part.shrink,
        "relu+square": lambda y: F.relu(y) ** 2,
        "norm": norm,
        "softmax": soft(-1),
        "times-x": lambda y: y * x if y.shape == x.shape else None,
        "below": lambda y: y.clamp(max=0),
        "minus": lambda y: F.relu(-y),
        "double": times(2),
        "half": times(0.5),
        "cube": lambda y: y**3,
        "add": plus(x),
    }
    operations |= {name: getattr(F, name) for name in "relu gelu elu silu relu6 leaky_relu tanh sigmoid".split()}
    operations |= {name: getattr(torch, name) for name in "square sqrt exp exp2".split()}
    return Moves({"x": x}, operations, FEED_FORWARD, part, x)


# ---------------------------------------------------------------- Step 17

BLOCK = """
input | same | x | x itself
n1 | norm | input | the norm of x | the norm in front of the attention
looked | attention | n1 | what the attention gives | the attention part
sum | add | input looked | the first sum | the first sum
n2 | norm | sum | the norm of the first sum | the norm in front of the feed-forward
thought | feed_forward | n2 | what the feed-forward gives | the feed-forward part
out | add | sum thought | the second sum | the second sum

wrong:
add | second | Nothing is added in {}: what the part gives replaced x. Add the two.
add | mul | What the part gives was multiplied in {}. It should be added.
add | sub | What the part gives was subtracted in {}. Add it.
add | sub-turned | x was subtracted in {}. Add the two.
add | x-twice | What was there before was added twice in {}. Once is enough.
add | y-twice | What the part gives was added twice in {}. Once is enough.
add | average | {} {be} halved, as for an average. Only add.
norm | plus | x was added inside the brackets of a part, in {}. The part should get the norm alone.
attention | feed_forward | This is feed-forward twice. The first part is the attention.
feed_forward | attention | This is attention twice. The second part is the feed-forward.

extra:
norm | The norm of {} was taken. Only what a part gets should be normed.
plus-x | The first x was added to {} as well. That's once too often.
attention | {} went through the attention.
feed_forward | {} went through the feed-forward part.
relu | {} went through F.relu. That's done in the feed-forward part.
again | After {}, the feed-forward part came once more. | out
look-again | After {}, the attention part came once more. | sum out

together:
n1 n2 | | the norm in front of each part
looked thought | what a part gives | both parts
sum out | both sums | both sums

more:
looked=feed_forward thought=attention | The parts are in the wrong order: first look back, then think.
n2.0=input | Both parts got the same x. The second one gets the x that the first one made.
n2.0=looked | The feed-forward part didn't get the sum, but only what the attention gave.
out.0=input | What the attention gave is lost: the last sum starts from the old x.
sum=first | The attention part is missing, or its result isn't used.
out=first | The feed-forward part is missing, or its result isn't used.
n2.0=looked out.0=input | The feed-forward got what the attention gave, not the first sum, which is lost later on.
out.after=plus-x | x was added twice. Once is enough.
sum.0=input,norm | x itself was replaced by its norm, in the first sum. Only the part should get that.
out.0=sum,norm | x itself was replaced by its norm, in the second sum. Only the part should get that.
sum.0=input,norm out.0=sum,norm; input.after=norm | x itself was replaced by its norm. Only the part should get that.
input.after=norm n1,n2=same | x itself was replaced by its norm. Each part needs a norm of its own.
n1,n2=same sum,out.after=norm | The norm comes after the adding. It belongs before each part.
n1,n2=same looked,thought.after=norm | The norm of what the part gives was taken. Only what it gets should be normed.
"""


def block_moves(block, x) -> Moves:
    operations = {
        "norm": norm,
        "attention": block.attention,
        "feed_forward": block.feed_forward,
        "add": torch.add,
        "first": lambda x, y: x,
        "second": lambda x, y: y,
        "mul": torch.mul,
        "sub": torch.sub,
        "sub-turned": lambda x, y: y - x,
        "x-twice": lambda x, y: x + x + y,
        "y-twice": lambda x, y: x + y + y,
        "average": lambda x, y: (x + y) / 2,
        "plus": lambda x: norm(x) + x,
        "plus-x": plus(x),
        "relu": F.relu,
        "again": lambda y: y + block.feed_forward(norm(y)),
        "look-again": lambda y: y + block.attention(norm(y)),
    }
    return Moves({"x": x}, operations, BLOCK, block, x)


# ---------------------------------------------------------------- Step 18

LOGITS = """
raw | embed | idx | what the embedding gives
x | norm | raw | the norm of the embedding | the norm right after the embedding
<blocks>
n | norm | b<last> | the norm of what the blocks give | the norm before the head
out | head | n | the logits | the head

wrong:
block | same | {} {be} left out, or the result isn't used.
block | plus | The loop adds x once more, to what comes from {}. A block does that already.
block | plus-norm | The loop adds x and takes the norm. A block does both by itself: call it with x alone.
block | attention feed_forward | Only a part of each block is used. Call the block itself: it has both parts.
block | two-parts | Only the parts of each block are used. Call the block itself: it adds and norms as well.
block | twice | {} {be} used more than once.

extra:
norm | The norm of {} was taken. That's one too many.
relu | {} went through F.relu. That's done in the feed-forward part. | x b<last> n out
softmax | These are probabilities. Leave softmax out: the loss does that by itself. | out
log_softmax | Leave log_softmax out: the loss does that by itself. | out
again again-and-again | The blocks were used more than once: {} went through all of them {op}. | b<last>
plus-embedding plus-its-norm | The embedding was added to {}. Each block adds by itself. | b<last> n

together:
<each> | what each block gives | the blocks

more:
n.0=b0 | Only the first block is used. Go through all of them. Is return inside the loop?
b<last>.0=x | Only the last block is used. Each gets what the one before it gave.
<backward> | The blocks are in the wrong order. Start with the first one.
b<last>=sum | Each block got the same x, and all results were added. Each gets what the one before it gave.
<each>.after=norm | There's a norm in the loop. Each block takes care of that by itself.
<each>.after=norm x=same | There's a norm in the loop, and none after the embedding. A block has its own norms.
<inner>.after=norm; <inner>.after=norm n=same | There's a norm in the loop. A block has norms of its own.
<each>.after=norm n=same | There's a norm in the loop. Take it once, before the head: a block has its own norms.
out.0=raw | The blocks are left out, and the norms: the head got what the embedding gives.
out.0=x | The blocks are left out, or what they give isn't used: the head got the norm of the embedding.
x=same n=same | Both norms are missing: after the embedding, and before the head.
"""


def loss_without_targets(loss) -> str:
    gave = f"Without targets, forward gave {kind(loss)} as the loss."
    if isinstance(loss, torch.Tensor) and loss.dim():
        return message(gave, "Are the two swapped? The logits should come first, and then the loss.")
    return message(gave, "There's nothing to compare with, so it should be None.")


def logits_moves(model, idx) -> Moves:
    blocks, last, embed, table = list(model.blocks), len(model.blocks) - 1, model.token_embedding, LOGITS

    def through(x):
        for part in blocks:
            x = part(x)
        return x

    operations = {
        "embed": embed,
        "norm": norm,
        "block": lambda x, part: part(x),
        "plus": lambda x, part: x + part(x),
        "plus-norm": lambda x, part: x + part(norm(x)),
        "attention": lambda x, part: part.attention(x),
        "feed_forward": lambda x, part: part.feed_forward(x),
        "two-parts": lambda x, part: part.feed_forward(part.attention(x)),
        "twice": lambda x, part: part(part(x)),
        "again": through,
        "again-and-again": lambda x: through(through(x)),
        "sum": lambda x, part: (start := norm(embed(idx))) + sum(part(start) for part in blocks),
        "plus-embedding": lambda y: y + embed(idx),
        "plus-its-norm": lambda y: y + norm(embed(idx)),
        "head": model.head,
        "relu": F.relu,
        "softmax": soft(-1),
        "log_softmax": lambda y: F.log_softmax(y, dim=-1),
    }
    numbers = range(len(blocks))
    lines = [f"b{i} | block | {f'b{i - 1}' if i else 'x'} block{i} | what block {i} gives | block {i}" for i in numbers]
    each = ",".join(f"b{i}" for i in numbers)
    backward = " ".join(f"b{i}.1=block{last - i}" for i in numbers)
    for name, text in {
        "blocks": "\n".join(lines),
        "each": each,
        "inner": each.rpartition(",")[0],
        "backward": backward,
        "last": str(last),
    }.items():
        table = table.replace(f"<{name}>", text)
    return Moves({"idx": idx} | {f"block{i}": part for i, part in enumerate(blocks)}, operations, table, model, idx)


def logits(got, model, idx) -> str:
    moves = logits_moves(model, idx)
    B, T, vocab = moves.result().shape
    hints = {
        (B * T, vocab): "Flatten them for the loss alone: without targets, the shape stays as it is.",
        (B, vocab): "That's one place only. Give the logits of every place: generate picks one.",
    }
    return numbers("LewisGPT.forward", got, moves, hints)


def loss(got, expected, logits, idx, targets) -> str:
    B, T, vocab = logits.shape

    def surprise(rows, targets, dim=-1):
        return F.nll_loss(rows.log_softmax(dim).flatten(0, 1), targets.flatten())

    mixed, wrong_dim = (
        "mixed: their last dimension, the vocabulary, must stay.",
        "Softmax runs over the wrong dimension.",
    )
    causes = [
        (surprise(logits.reshape(B, vocab, T).mT, targets), f"A view or reshape has left the logits {mixed}"),
        (expected / B, f"It's divided by the number of rows, {B}, once more. F.cross_entropy gives the average."),
        (expected / T, f"It's divided by the number of places, {T}, once more. F.cross_entropy gives the average."),
        (surprise(logits[:, 1:], targets[:, 1:]), "It leaves out the first place of each row. Every place counts."),
        (surprise(logits[:, :-1], targets[:, :-1]), "It leaves out the last place of each row. Every place counts."),
        (surprise(logits, targets, 0), wrong_dim),
        (surprise(logits, targets, 1), wrong_dim),
    ]
    for result, words in causes:
        if same(got, result):
            gave = f"forward gave a loss of {got.item():.3f}. Worked out by hand, it is {expected.item():.3f}."
            return message(gave, words)
    surprises = -F.log_softmax(logits, dim=-1).gather(-1, targets.unsqueeze(-1)).flatten()
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
    last = shape(seen[-1])[-1:] if isinstance(seen[-1], torch.Tensor) else ()
    if rows != len(should):
        return message(gave, f"That is {rows} of {len(should)} rows. Show it every row.")
    if length > limit and last == (limit + 1,):
        hint = "That's too long by one: a slice that begins with -n keeps the last n."
    elif length > limit:
        hint = "That's too long. Cut the second dimension to self.context_length, in each round."
        hint += " len(idx) counts rows." * ("len(idx)" in written.source())
    elif same(tokens, result[:, :limit]):
        hint = "These are the first ones. It needs the last ones: a slice may begin with a minus sign."
    elif n and same(tokens, seen[n - 1]):
        hint = "These are the same tokens as in the round before. Cut in each round, from the longer idx."
    elif length < should.shape[1]:
        may = "it may see as many tokens as self.context_length says."
        hint = f"That's too short. {written.hint('end', otherwise=f'Here, {may}')}"
    else:
        hint = "It needs the last tokens of idx, as they are."
    return message(gave, f"It should be {show(should[0])}.", hint)


def tokens_a_round(got, expected, idx, rounds: int) -> str:
    """generate wrote another shape; rounds: how often it asked the model."""
    new, wanted = got.shape[1] - idx.shape[1] if len(shape(got) or ()) == 2 else 0, expected.shape[1] - idx.shape[1]
    if rounds == wanted and new > wanted and new % wanted == 0:
        return message(
            f"generate was asked for {wanted} new tokens a row, and wrote {new}.",
            f"In each of its {rounds} rounds, it put {new // wanted} after each row. Draw one, not more.",
        )
    return explain.generate(got, expected, idx)


def draws(sample, logits) -> str:
    """The first half of the rows was drawn by the logits, and in the second half they are one token further on."""
    half = sample[: len(sample) // 2]
    share = [(half == token).double().mean().item() for token in range(3)]
    right = logits.softmax(dim=0)[1]
    gave = f"generate wrote token 1 in {share[1]:.0%} of {len(half):,} rows. The model gives it {right:.0%}."
    if len(sample.unique()) == 1 and sample[0] > 0:
        return message(
            gave, "All rows got the same token, though the model says other things of them. Draw for each row."
        )
    if share[1] > share[2] > 0.02 and share[0] + share[1] + share[2] > 0.99:
        heat = (logits[1] - logits[2]).item() / math.log(share[1] / share[2])
        warm = (logits / heat).softmax(dim=0)
        if abs(heat - 1) > 0.08 and all(abs(warm[token] - share[token]) < 0.015 for token in range(3)):
            return message(
                gave,
                f"That's as if the logits were divided by about {heat:.1f}. Use them, and their softmax, as they are.",
            )
    return explain.sampling(half, logits)


def same_draws() -> str:
    return message(
        "generate wrote the same tokens twice, for 8,000 rows.",
        "Something in it resets the random numbers: look for a seed, and take it out.",
    )
