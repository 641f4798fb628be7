"""The words of the checks of Day 3, in the manner of explain.py: none of these functions raises.

Most of them hold tables. A line says what the result would be with some mistake in it, and in which words to name it.
"""

import math

import torch
from torch.nn import functional as F

from lewisgpt.checks import explain
from lewisgpt.checks.comparing import same, shape
from lewisgpt.checks.explain import kind, message, show, wrong_type


def norm(x):
    return x * torch.rsqrt(x.square().mean(dim=-1, keepdim=True) + 1e-6)


def rotate(x, start=0):
    T, head_size = x.shape[-2:]
    angles = torch.outer(torch.arange(start, start + T), 10000.0 ** (-torch.arange(0, head_size, 2) / head_size))
    a, b = x.chunk(2, dim=-1)
    return torch.cat((a * angles.cos() - b * angles.sin(), a * angles.sin() + b * angles.cos()), dim=-1)


def look(q, k, v, is_causal=True):
    return F.scaled_dot_product_attention(q, k, v, is_causal=is_causal)


def right_self_attention(part, x):
    B, T, C = x.shape
    q, k, v = (y(x).view(B, T, part.n_head, -1).transpose(1, 2) for y in (part.query, part.key, part.value))
    return part.projection(look(rotate(norm(q)), rotate(norm(k)), v).transpose(1, 2).reshape(B, T, C))


def right_feed_forward(part, x):
    return part.shrink(F.relu(part.expand(x)) ** 2)


def right_block(part, x):
    looked = x + part.attention(norm(x))
    return looked + part.feed_forward(norm(looked))


def right_logits(model, idx):
    x = norm(model.token_embedding(idx))
    for block in model.blocks:
        x = block(x)
    return model.head(norm(x))


def wrong_kind(name: str, got, expected: torch.Tensor, hints: dict | None = None) -> str | None:
    """The message for what is no tensor, or has another shape or no real numbers in it, and None for all else.

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
    if got.isnan().any():
        return message(f"{name} gave (nan) in place of numbers.", "That comes of dividing 0 by 0, or of infinity.")
    return None


def named(name: str, got, causes: list, otherwise: str) -> str:
    """The message for wrong numbers, with the words of the first cause that would give the same ones."""
    gave = f"{name} gave a tensor of the right shape, but with wrong numbers."
    return message(gave, next((words for result, words in causes if same(got, result)), otherwise))


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


# ---------------------------------------------------------------- Step 14


def attention_of_equals(got, expected, v) -> str:
    """All scores are 1, and the values are 1, 2, 3 and 4."""
    scores, past, flat_v = torch.ones(4, 4), torch.ones(4, 4).tril(), v.flatten()
    hints = {
        (1, 1, 4, 4): "These are scores, one for each pair. Softmax makes weights of them, and @ mixes the values.",
        (1, 4, 4, 1): "Of k, transpose the last two dimensions only.",
    }
    if shape(got) == (1, 1, 4, 4) and same(got.sum(dim=-1), torch.ones(1, 1, 4)):
        hints[1, 1, 4, 4] = "These are the weights. Multiply them with the values."
    if shape(got) == (1, 1, 4, 4) and same(got.sum(dim=-1), v.flatten().view(1, 1, 4)):
        hints[1, 1, 4, 4] = "The weights and the values belong together with @, and not with *."
    if shape(got) == shape(expected) and got.isnan().any():
        gave = "attention gave (nan) in place of numbers."
        places, last = got.isnan().flatten().tolist(), got.flatten()[-1]
        if places == [True, False, False, False]:
            return message(gave, "Place 0 sees nothing at all. Each place may see itself: look at the mask.")
        if places == [False, False, False, True]:
            return message(
                gave, "The last place sees nothing at all: the past is hidden, and so no place can see itself."
            )
        if places == [True, True, True, False] and same(last, flat_v.mean()):
            return message(gave, "The future got plus infinity. To hide it, it needs minus infinity.")
        if places == [True, True, True, False]:
            return message(
                gave, "Softmax runs over the wrong dimension: each row, the last dimension, should add up to 1."
            )
        return message(gave, "0 times infinity is (nan) too. To set scores to minus infinity, look up masked_fill.")
    words = wrong_kind("attention", got, expected, hints)
    if words:
        return words
    flat = got.flatten()
    seen = (3 - flat[0].float()) / 2  # the weight of place 0 for itself, if it looks at all the others alike
    rest = past + (1 - past) * (1 - seen) / (3 * seen)
    hidden = scores.masked_fill(past == 0, -math.inf)
    mixed_up = (scores * flat_v).masked_fill(past == 0, -math.inf)
    causes = [
        (
            flat_v.mean().expand(4),
            "Each place saw the future as well. Is there a mask, T x T large, and is its result used?"
            " T is the last but one number of the shape.",
        ),
        (torch.tensor([2.5, 3.0, 3.5, 4.0]), "The mask is upside down: it hides the past, and shows the future."),
        (torch.tensor([1.5, 2.0, 2.5, 2.5]), "Each place saw one place too far: the mask starts too late."),
        (flat_v, "Each place saw only itself."),
        (torch.tensor([0.25, 0.75, 1.5, 2.5]), "The mask comes after the softmax. Mask the scores, before it."),
        (past.softmax(dim=-1) @ flat_v, "The future has the score 0, a score like any other. Minus infinity hides."),
        (rest @ flat_v / rest.sum(dim=-1), "The future got a score like any other. Minus infinity hides."),
        (hidden.softmax(dim=0) @ flat_v, "Softmax runs over the wrong dimension. Each row should add up to 1."),
        (scores[0], "These are the keys. What is handed on are the values."),
        (mixed_up.softmax(dim=-1) @ flat_v, "The scores are made of v. They are how well q and k fit."),
        (past @ flat_v, "These are sums. Softmax makes weights that add up to 1."),
        (past * math.e @ flat_v, "The weights do not add up to 1. Look up F.softmax: it does all of this."),
    ]
    hint = "Mask the scores of the future with minus infinity, and then softmax over the last dimension."
    if got.isinf().any():
        hint = "Infinite scores are for softmax only, and it is missing."
        if same(flat[-1], flat_v.mean()):
            hint = "Infinite numbers belong into the scores, before the softmax: it makes 0 of minus infinity."
    hint = next((words for result, words in causes if same(flat, result)), hint)
    return message(
        f"With equal scores, attention made {show(flat)} of the values {show(flat_v)}.",
        f"It should give averages: {show(expected.flatten())}.",
        hint,
    )


def attention(got, expected, q, k, v) -> str:
    T, size = q.shape[-2:]
    past = torch.ones(T, T).tril()
    scores = q @ k.mT / size**0.5

    def mix(scores, dim=-1, values=v):
        return F.softmax(scores.masked_fill(past == 0, -math.inf), dim=dim) @ values

    causes = [
        (mix(scores * size**0.5), "The scores are not divided by the square root of head_size."),
        (mix(scores / size**0.5), "The scores are divided by head_size itself, and not by its square root."),
        (mix(scores * size), "The scores are multiplied by the square root of head_size, and not divided."),
        (
            mix(scores * (size / q.shape[1]) ** 0.5),
            "It divides by the square root of n_head. head_size is the last number of the shape.",
        ),
        (
            mix(scores * (size / T) ** 0.5),
            "It divides by the square root of T. head_size is the last number of the shape.",
        ),
        (mix(scores) / size**0.5, "The result is divided a second time. Only the scores should be."),
        (mix(scores * size**0.5) / size**0.5, "The square root comes after the softmax. Divide the scores by it."),
        (
            F.softmax(scores.masked_fill(past == 0, 0), dim=-1) @ v,
            "The future has the score 0, a score like any other. Minus infinity hides.",
        ),
        (past * F.softmax(scores, dim=-1) @ v, "The mask comes after the softmax. Mask the scores, before it."),
        (mix(scores, dim=-2), "Softmax runs over the wrong dimension. Each row should add up to 1."),
        (mix(q @ q.mT / size**0.5), "The scores are of q with itself. They are how well q and k fit."),
        (mix(k @ k.mT / size**0.5), "The scores are of k with itself. They are how well q and k fit."),
        (mix(k @ q.mT / size**0.5), "q and k are swapped: a row of the scores belongs to one query."),
        (mix(q @ v.mT / size**0.5), "The scores are made of q and v. They are how well q and k fit."),
        (mix(k @ v.mT / size**0.5), "The scores are made of k and v. They are how well q and k fit."),
        (mix(scores, values=k), "These are mixes of the keys. What is handed on are the values."),
        (F.softmax(scores, dim=-1) @ v, "Each place sees the future as well. Is the result of the mask used?"),
        (mix(0 * scores), "All places count alike. The weights should come from the scores of q and k."),
    ]
    otherwise = "In this order: scores of q and k, divided by the square root of head_size, mask, softmax, times v."
    return wrong_kind("attention", got, expected) or named("attention", got, causes, otherwise)


# ---------------------------------------------------------------- Step 15


def self_attention(got, expected, part, x) -> str:
    B, T, C = x.shape
    n, size = part.n_head, C // part.n_head
    Q, K, V = part.query(x), part.key(x), part.value(x)

    def split(y):
        return y.view(B, T, n, size).transpose(1, 2)

    def straight(y):
        return y.view(B, n, T, size)

    def by_rows(y):
        return y.view(B, T, n, size)

    def turned(y):
        return rotate(norm(y))

    def join(heads):
        return part.projection(heads.transpose(1, 2).reshape(B, T, C))

    def flat(heads):
        return part.projection(heads.reshape(B, T, C))

    q, k, v = split(Q), split(K), split(V)
    heads = look(turned(q), turned(k), v)
    side_by_side = heads.transpose(1, 2).reshape(B, T, C)
    mixed = "Each head should get its own part of every place, and view alone mixes the places. Look up transpose."
    odd = "Is head_size the last dimension when norm and rotate come? Look at view and transpose."
    a, b, c = (y.view(B, T, size, n).transpose(1, 2) for y in (Q, K, V))  # n_head and head_size swapped
    d, e, f = (by_rows(y).transpose(2, 3) for y in (Q, K, V))
    g, h, i = (y.view(B, T, size, n).permute(0, 3, 1, 2) for y in (Q, K, V))  # every third column
    Q2, K2, V2 = (layer(part.projection(x)) for layer in (part.query, part.key, part.value))
    Qn, Kn, Vn = (layer(norm(x)) for layer in (part.query, part.key, part.value))
    qn, kn, vn, qr, kr, vr = (
        split(layer(change(x))) for change in (norm, rotate) for layer in (part.query, part.key, part.value)
    )
    copied = "k is made of q. It comes from the key layer, and goes through norm and rotate then."
    not_x = "norm and rotate are for q and k, which the layers give, and not x. Call the layers with x itself."
    s = split(x)
    causes = [
        (side_by_side, "The heads are right, but the projection at the end is missing."),
        (flat(heads), "The heads got mixed up at the end: swap places and heads back first. Look up transpose."),
        (join(look(turned(straight(Q)), turned(straight(K)), straight(V))), mixed),
        (flat(look(turned(straight(Q)), turned(straight(K)), straight(V))), mixed),
        (flat(look(turned(by_rows(Q)), turned(by_rows(K)), by_rows(V))), "Heads look at heads here. " + mixed),
        (
            join(look(turned(by_rows(Q)), turned(by_rows(K)), by_rows(V))),
            "Heads look at heads here. transpose is needed twice: before attention, and back after it.",
        ),
        (join(look(rotate(q), rotate(k), v)), "The norm is missing: q and k go through norm and rotate."),
        (
            join(look(norm(q), norm(k), v)),
            "rotate is missing, or it comes before the transpose and took heads for places.",
        ),
        (join(look(q, k, v)), "norm and rotate are missing, or their result is not used."),
        (join(look(turned(q), turned(k), turned(v))), "v went through norm and rotate, but only q and k should."),
        (join(look(turned(q), turned(k), rotate(v))), "v is rotated, but only q and k should be."),
        (join(look(turned(q), turned(k), norm(v))), "v went through norm, but only q and k should."),
        (join(look(turned(q), k, v)), "k did not go through norm and rotate. Both q and k should."),
        (join(look(q, turned(k), v)), "q did not go through norm and rotate. Both q and k should."),
        (join(look(turned(q), turned(turned(q)), v)), copied),
        (join(look(turned(q), norm(k), v)), "k is not rotated. Both q and k should be."),
        (join(look(norm(q), turned(k), v)), "q is not rotated. Both q and k should be."),
        (join(look(turned(q), rotate(k), v)), "k did not go through norm. Both q and k should."),
        (join(look(rotate(q), turned(k), v)), "q did not go through norm. Both q and k should."),
        (
            join(look(rotate(split(norm(Q))), rotate(split(norm(K))), v)),
            "The norm comes before the split into heads. Each head needs its own.",
        ),
        (
            join(look(split(turned(Q)), split(turned(K)), v)),
            "norm and rotate come before the split into heads. They should come after it.",
        ),
        (
            join(look(norm(split(rotate(Q))), norm(split(rotate(K))), v)),
            "rotate comes before the split into heads. It should come after it.",
        ),
        (join(look(turned(q), turned(q), v)), copied),
        (join(look(turned(k), turned(k), v)), "q was made with the key layer. It has a query layer of its own."),
        (join(look(turned(q), turned(k), k)), "v was made with the key layer. It has a value layer of its own."),
        (join(look(turned(q), turned(k), q)), "v was made with the query layer. It has a value layer of its own."),
        (join(look(turned(s), turned(s), s)), "q, k and v are all the same x. Use the layers query, key and value."),
        (join(look(turned(s), turned(k), v)), "q is made of x itself. Use the layer query."),
        (join(look(turned(q), turned(s), v)), "k is made of x itself. Use the layer key."),
        (join(look(turned(q), turned(k), s)), "v is made of x itself. Use the layer value."),
        *(
            (join(look(first, second, third)), not_x)
            for first, second in (
                [(rotate(qn), rotate(kn)), (rotate(qn), turned(k)), (turned(q), rotate(kn))]
                + [(norm(qr), norm(kr)), (norm(qr), turned(k)), (turned(q), norm(kr))]
            )
            for third in (v, vn, vr)
        ),
        (join(look(turned(q), v, turned(k))), "k and v are swapped when attention is called."),
        (part.projection(x), "That is the projection of x. It should get the heads, side by side."),
        (
            join(look(rotate(norm(q), 1), turned(k), v)),
            "q is turned further than k. rotate needs one thing in its brackets: leave the second one out.",
        ),
        (
            join(look(turned(q), rotate(norm(k), 1), v)),
            "k is turned further than q. rotate needs one thing in its brackets: leave the second one out.",
        ),
        (F.softmax(expected, dim=-1), "Leave softmax out at the end. Your attention does it, for the weights."),
        (join(look(turned(k), turned(q), v)), "q and k are swapped when attention is called."),
        (
            join(look(turned(q), turned(k), v, is_causal=False)),
            "Each place sees the future as well. Use your own attention of step 14.",
        ),
        (part.projection(look(turned(Q), turned(K), V)), "This is one big head. Split q, k and v into n_head heads."),
        (
            join(look(turned(g), turned(h), i)),
            f"The numbers of a head should stand next to each other: head 0 has the columns 0 to {size - 1}.",
        ),
        (join(look(turned(a), turned(b), c)) if size == n else _joined(part, turned, a, b, c, 1), odd),
        (_joined(part, turned, d, e, f, 2), odd),
        (
            look(turned(split(Q2)), turned(split(K2)), split(V2)).transpose(1, 2).reshape(B, T, C),
            "The projection comes first, but it belongs at the end.",
        ),
        (x + expected, "x was added. That comes later, in the block."),
        (
            join(look(turned(split(Qn)), turned(split(Kn)), split(Vn))),
            "x went through norm. That is done in the block.",
        ),
    ]
    otherwise = "Go through your lines one by one: split, norm, rotate, attention, heads side by side, projection."
    hints = {None: "Put the heads side by side again, so that each place has C numbers."}
    name = "SelfAttention.forward"
    return wrong_kind(name, got, expected, hints) or named(name, got, causes, otherwise)


def _joined(part, turned, q, k, v, dim: int) -> torch.Tensor:
    """What comes of heads in which another dimension stands last."""
    heads = look(turned(q), turned(k), v).transpose(dim, dim + 1)
    return part.projection(heads.reshape(len(heads), -1, part.projection.in_features))


# ---------------------------------------------------------------- Step 16


def feed_forward(got, expected, part, x) -> str:
    wide = part.expand(x)
    positive = F.relu(wide)
    early = "F.relu or the square comes before expand. Both belong between the two layers."
    causes = [
        (part.shrink(positive), "The square is missing, or its result is not used."),
        (part.shrink(wide.square()), "What is below 0 was kept. Look up F.relu: use its result, before the square."),
        (part.shrink(wide), "Between the two layers, F.relu and the square are missing."),
        (part.shrink(F.gelu(wide)), "This is F.gelu. Here it is F.relu, and then the square."),
        (part.shrink(F.gelu(wide).square()), "This is F.gelu, squared. Here it is F.relu."),
        (F.relu(part.shrink(wide)).square(), "F.relu and the square come between the two layers, not at the end."),
        (part.shrink(positive).square(), "The square comes at the end. It belongs between the two layers."),
        (F.relu(part.shrink(wide.square())), "F.relu comes at the end. It belongs between the two layers."),
        (part.shrink(positive.sqrt()), "This is the square root. It should be the square: a number times itself."),
        (part.shrink(positive * 2), "This is times 2. It should be the square: a number times itself."),
        (part.shrink(positive**4), "The square was taken twice. Once is enough."),
        (part.shrink(positive**3), "This is the third power. It should be the square: a number times itself."),
        (part.shrink(wide.clamp(max=0).square()), "What is above 0 became 0. It should be what is below 0."),
        (part.shrink(part.expand(F.relu(x).square())), early),
        (part.shrink(part.expand(F.relu(x)).square()), early),
        (part.shrink(part.expand(x.square())), early),
        (part.shrink(F.softmax(wide, dim=-1)), "This is softmax. Here it is F.relu, and then the square."),
        (part.shrink(F.softmax(wide, dim=-1).square()), "This is softmax, squared. Here it is F.relu."),
        (part.shrink(F.relu(part.expand(norm(x))).square()), "x went through norm. That is done in the block."),
        (norm(expected), "The norm of the result was taken. Leave it out: the block does what is needed."),
        (x + expected, "x was added. That comes later, in the block."),
    ]
    name = "FeedForward.forward"
    hints = {shape(wide): "It should come back as it was: shrink is missing."}
    return wrong_kind(name, got, expected, hints) or named(
        name, got, causes, "In this order: expand, F.relu, square, shrink."
    )


# ---------------------------------------------------------------- Step 17


def block(got, expected, part, x) -> str:
    a, f = part.attention, part.feed_forward
    n = norm(x)
    looked = x + a(n)
    first = norm(x + a(x))
    double = "The norm of what the part gives was taken. Only what the part gets should be normed."
    replaced = "x itself was replaced by its norm. Only the part should get that."
    nothing = "Nothing is added: what came in is lost. Add what each part gives to x."
    inside = "x was added inside the brackets of a part. The part should get the norm alone, and x is added outside."

    def right(y, p):
        return y + p(norm(y))

    sums = "The feed-forward part did not get the sum, but only what the attention gave."
    causes = [
        (f(norm(a(n))), nothing),
        (f(a(x)), nothing),
        (looked, "The feed-forward part is missing, or its result is not used."),
        (x + f(n), "The attention part is missing, or its result is not used."),
        (x + a(x) + f(x + a(x)), "The norm is missing: each part should get it, and not x itself."),
        (norm(first + f(first)), "The norm comes after the adding. It belongs before each part."),
        (x + a(n) + f(n), "Both parts got the same x. The second one gets the x that the first one made."),
        (looked + f(looked), "The second part did not get the norm of x."),
        (x + a(x) + f(norm(x + a(x))), "The first part did not get the norm of x."),
        (n + a(n) + f(norm(n + a(n))), replaced),
        (norm(n + a(n)) + f(norm(n + a(n))), replaced),
        (n + a(n) + f(n + a(n)), replaced + " So each part needs a norm of its own."),
        (norm(looked) + f(norm(looked)), replaced),
        (x + f(n) + a(norm(x + f(n))), "The parts are in the wrong order: first look back, then think."),
        (x + expected, "x was added twice."),
        (looked + expected, "The first sum was added twice: the second one has it already."),
        (a(n) + f(norm(a(n))), "What came in was not added to what the attention gives."),
        (f(norm(looked)), "The second part replaced x. Add what it gives to x."),
        (x + f(norm(looked)), "What the attention gave is lost: the last sum starts from the old x."),
        (looked + f(norm(a(n))), sums),
        (x + f(norm(a(n))), sums),
        (norm(expected), "There is a norm at the end. Leave that one out."),
        (x + norm(a(x)) + norm(f(x + norm(a(x)))), double),
        (x + norm(a(n)) + norm(f(norm(x + norm(a(n))))), double),
        (looked + a(norm(looked)), "This is attention twice. The second part is the feed-forward."),
        (x + f(n) + f(norm(x + f(n))), "This is feed-forward twice. The first part is the attention."),
    ]
    steps = [
        (lambda y, p: y * p(norm(y)), "What a part gives was multiplied with x. It should be added."),
        (lambda y, p: y - p(norm(y)), "What a part gives was taken away from x. Add it."),
        (lambda y, p: y + y + p(norm(y)), "x was added twice. Once is enough."),
        (lambda y, p: p(norm(y) + y), inside),
        (lambda y, p: y + p(norm(y) + y), inside),
    ]
    for step, words in steps:
        for first, second in ((step, right), (right, step), (step, step)):
            causes.append((second(first(x, a), f), words))
    hints = {(*x.shape[:2], 2 * x.shape[2]): "Do not glue: add what a part gives to x."}
    otherwise = "Each part gets the norm of x, and what it gives is added to x."
    name = "Block.forward"
    return wrong_kind(name, got, expected, hints) or named(name, got, causes, otherwise)


def changed(name: str) -> str:
    return message(
        f"{name} changed the x that it was given. += does that to a tensor.",
        "Write x = x + ..., which makes a new one.",
    )


# ---------------------------------------------------------------- Step 18


def loss_without_targets(loss) -> str:
    gave = f"Without targets, forward gave {kind(loss)} as the loss."
    if isinstance(loss, torch.Tensor) and loss.dim():
        return message(gave, "Are the two swapped? The logits come first, and then the loss.")
    return message(gave, "There is nothing to compare with, so it should be None.")


def logits(got, expected, model, idx) -> str:
    B, T, vocab = expected.shape
    raw = model.token_embedding(idx)
    hints = {
        (B * T, vocab): "Flatten them for the loss alone: without targets, the shape stays as it is.",
        (B, vocab): "That is one place only. Give the logits of every place: generate picks one.",
        raw.shape: "These are still C numbers for each place. The head makes logits of them.",
    }

    def through(x, blocks, change=lambda x, part: part(x)):
        for part in blocks:
            x = change(x, part)
        return x

    def head(x, blocks=model.blocks, change=lambda x, part: part(x)):
        return model.head(norm(through(x, blocks, change)))

    left_out = "The blocks are left out, or what they give is not used."
    half = "Only a part of each block is used. Call the block itself: it has both parts."
    in_loop = "There is a norm in the loop. Each block takes care of that by itself."
    start = norm(raw)
    causes = [
        (head(raw), "The norm right after the embedding is missing, or its result is not used."),
        (model.head(through(start, model.blocks)), "The norm before the head is missing, or its result is not used."),
        (model.head(through(raw, model.blocks)), "Both norms are missing: after the embedding, and before the head."),
        (head(start, []), left_out),
        (model.head(start), left_out),
        (model.head(raw), left_out),
        (
            head(start, model.blocks[:1]),
            "Only the first block is used. Go through all of them. Is return inside the loop?",
        ),
        (head(start, model.blocks[-1:]), "Only the last block is used. Each gets what the one before it gave."),
        (head(start, reversed(model.blocks)), "The blocks are in the wrong order. Start with the first one."),
        (head(start, change=lambda x, part: x + part(x)), "The loop adds x once more. Each block does that already."),
        (head(start, change=lambda x, part: norm(part(x))), in_loop),
        (head(raw, change=lambda x, part: part(norm(x))), in_loop),
        (
            model.head(through(start, model.blocks, lambda x, part: norm(part(x)))),
            in_loop + " Take it once, before the head.",
        ),
        (head(start, change=lambda x, part: part.attention(x)), half),
        (head(start, change=lambda x, part: part.feed_forward(x)), half),
        (head(start, [*model.blocks] * len(model.blocks)), "Each block was used more than once."),
        (norm(expected), "The norm of the logits was taken. It belongs before the head."),
        (
            norm(model.head(through(start, model.blocks))),
            "The norm of the logits was taken. It belongs before the head.",
        ),
        (F.softmax(expected, dim=-1), "These are probabilities. Leave softmax out: the loss does that by itself."),
        (F.log_softmax(expected, dim=-1), "Leave log_softmax out: the loss does that by itself."),
    ]
    otherwise = "In this order: embedding, norm, each block in turn, norm, head."
    name = "LewisGPT.forward"
    return wrong_kind(name, got, expected, hints) or named(name, got, causes, otherwise)


def loss(got, expected, logits, idx, targets) -> str:
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
