"""LewisGPT, Day 3: from a bigram to a transformer.

Run this file. It checks your steps in order, stops at the first one that is not right yet, and says
where to go on. Then it trains for as many minutes as you give it. The guide is in docs/day3.md.
"""

# >>> only in the finished program
import os
import sys

sys.path.append(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
# <<<
from lewisgpt import devices  # first, as it says so when Python or a package is missing

import math

import torch
import torch.nn as nn
from torch import Tensor
from torch.nn import functional as F

import train  # what you wrote on Days 1 and 2
from lewisgpt.checks import explain, explain_gpt
from lewisgpt.checks.checking import checking
from lewisgpt.checks.comparing import is_pair, learns, same, shape
from lewisgpt.randomness import own_random_numbers
from lewisgpt.text_file import check_text_file
from lewisgpt.training import together, trainer

# From here on, a comment says B for the batch, T for the time (the places in the context) and C for the
# channels (the numbers that stand for one character). So what was (batch, context, vocab) is (B, T, vocab).

# The sizes that the trainer chooses from. "steps" is how many steps it takes until such a model pays.
SIZES = {
    "small": {"n_layer": 3, "n_head": 3, "n_embd": 96, "context_length": 64, "batch_size": 12, "steps": 100},
    "medium": {"n_layer": 4, "n_head": 4, "n_embd": 128, "context_length": 128, "batch_size": 12, "steps": 700},
    "large": {"n_layer": 4, "n_head": 6, "n_embd": 192, "context_length": 128, "batch_size": 12, "steps": 2500},
    "huge": {"n_layer": 6, "n_head": 6, "n_embd": 384, "context_length": 256, "batch_size": 64, "steps": 2000},
}


# ---------------------------------------------------------------- Day 3: the parts of a transformer


def norm(x: Tensor) -> Tensor:
    """Scale each row of numbers so that their size is 1 on average. (Given: Zhang and Sennrich 2019, RMSNorm.)

    x (..., C) -> (..., C)
    """
    return x * torch.rsqrt(x.square().mean(dim=-1, keepdim=True) + 1e-6)


def rotate(x: Tensor, start: int = 0) -> Tensor:
    """Turn pairs of numbers by an angle that grows with the place. (Given: Su and others 2021, RoFormer.)

    So a score of two places depends on how far apart they are. x (..., T, head_size) -> the same shape
    """
    T, head_size = x.shape[-2:]
    speeds = 10000.0 ** (-torch.arange(0, head_size, 2, device=x.device) / head_size)  # fast ones and slow ones
    places = torch.arange(start, start + T, device=x.device)
    angles = torch.outer(places, speeds)  # (T, head_size / 2)
    cos, sin = angles.cos(), angles.sin()
    a, b = x.chunk(2, dim=-1)
    return torch.cat((a * cos - b * sin, a * sin + b * cos), dim=-1)


def attention(q: Tensor, k: Tensor, v: Tensor) -> Tensor:
    """Each place looks at itself and at the places before it, and mixes their values.

    q (query), k (key) and v (value) are (B, n_head, T, head_size) -> (B, n_head, T, head_size)
    When all scores are equal, a place gets the average: v [[1], [2], [3]] -> [[1], [1.5], [2]]
    """
    # >>> docs/day3.md, "Step 14: Attention"
    T, head_size = q.shape[-2:]
    scores = q @ k.transpose(-2, -1) / math.sqrt(head_size)  # (B, n_head, T, T)
    past = torch.tril(torch.ones(T, T, device=q.device))  # 1 where a place may look, 0 in the future
    scores = scores.masked_fill(past == 0, float("-inf"))
    weights = F.softmax(scores, dim=-1)  # (B, n_head, T, T), each row adds up to 1
    return weights @ v
    # <<<


def test_attention():
    v = torch.tensor([1.0, 2.0, 3.0, 4.0]).view(1, 1, 4, 1)
    ones = torch.ones(1, 1, 4, 1)  # equal scores: each place gets the average of what it sees
    result = attention(ones, ones, v)
    expected = torch.tensor([1.0, 1.5, 2.0, 2.5]).view(1, 1, 4, 1)
    assert same(result, expected), explain_gpt.attention_of_equals(result, expected, v)

    with own_random_numbers():
        q, k, v = torch.randn(3, 2, 3, 5, 4, requires_grad=True)  # B = 2, n_head = 3, T = 5, head_size = 4
    result = attention(q.clone(), k.clone(), v.clone())
    expected = F.scaled_dot_product_attention(q, k, v, is_causal=True)  # PyTorch's own
    assert same(result, expected), explain_gpt.attention(result, expected, q, k, v)
    assert learns(result, [q, k, v]), explain_gpt.detached("attention", result)


class SelfAttention(nn.Module):
    """Several heads: each looks back in its own way."""

    def __init__(self, n_embd: int, n_head: int):
        super().__init__()
        self.n_head = n_head
        self.query = nn.Linear(n_embd, n_embd, bias=False)  # what a place looks for
        self.key = nn.Linear(n_embd, n_embd, bias=False)  # what a place offers
        self.value = nn.Linear(n_embd, n_embd, bias=False)  # what it hands on
        self.projection = nn.Linear(n_embd, n_embd, bias=False)  # mixes what the heads found

    def forward(self, x: Tensor, cache=None) -> Tensor:
        """Split into heads, let each one look back, put them side by side again, project.

        x (B, T, C) -> (B, T, C)
        """
        if cache is not None:  # for Day 4
            return cache.attend(self, x)
        # >>> docs/day3.md, "Step 15: Several heads"
        B, T, C = x.shape
        head_size = C // self.n_head
        q = self.query(x).view(B, T, self.n_head, head_size).transpose(1, 2)  # (B, n_head, T, head_size)
        k = self.key(x).view(B, T, self.n_head, head_size).transpose(1, 2)
        v = self.value(x).view(B, T, self.n_head, head_size).transpose(1, 2)
        q, k = rotate(norm(q)), rotate(norm(k))
        heads = attention(q, k, v)  # (B, n_head, T, head_size)
        return self.projection(heads.transpose(1, 2).reshape(B, T, C))
        # <<<


def test_self_attention():
    with own_random_numbers():
        part = SelfAttention(n_embd=12, n_head=3).eval()  # eval: no dropout, if you have put some in
        nn.init.normal_(part.projection.weight)
        x = torch.randn(2, 5, 12)  # B = 2, T = 5, C = 12
    heads = []
    for head in range(3):  # head 0 has the columns 0 to 3, head 1 has 4 to 7, head 2 has 8 to 11
        columns = slice(4 * head, 4 * head + 4)
        q, k, v = part.query(x)[..., columns], part.key(x)[..., columns], part.value(x)[..., columns]
        heads.append(F.scaled_dot_product_attention(rotate(norm(q)), rotate(norm(k)), v, is_causal=True))
    side_by_side = torch.cat(heads, dim=-1)  # (2, 5, 12)
    expected = part.projection(side_by_side)
    result = part(x)
    assert same(result, expected), explain_gpt.self_attention(result, expected, part, x, side_by_side)
    assert learns(result, list(part.parameters())), explain_gpt.detached("SelfAttention.forward", result)


class FeedForward(nn.Module):
    """Thinks about each place on its own."""

    def __init__(self, n_embd: int):
        super().__init__()
        self.expand = nn.Linear(n_embd, 4 * n_embd, bias=False)
        self.shrink = nn.Linear(4 * n_embd, n_embd, bias=False)

    def forward(self, x: Tensor) -> Tensor:
        """Expand, make everything below 0 a 0, square, shrink. (Squared: So and others 2021, Primer.)

        x (B, T, C) -> (B, T, C)
        """
        # >>> docs/day3.md, "Step 16: Feed-forward"
        return self.shrink(F.relu(self.expand(x)).square())
        # <<<


def test_feed_forward():
    with own_random_numbers():
        part = FeedForward(n_embd=6).eval()
        nn.init.normal_(part.shrink.weight)
        x = torch.randn(2, 5, 6)
    expanded = part.expand(x)  # (2, 5, 24)
    expected = part.shrink(expanded * expanded * (expanded > 0))
    result = part(x)
    assert same(result, expected), explain_gpt.feed_forward(result, expected, part, x)
    assert learns(result, list(part.parameters())), explain_gpt.detached("FeedForward.forward", result)


class Block(nn.Module):
    """Look back, then think."""

    def __init__(self, n_embd: int, n_head: int):
        super().__init__()
        self.attention = SelfAttention(n_embd, n_head)
        self.feed_forward = FeedForward(n_embd)

    def forward(self, x: Tensor) -> Tensor:
        """Two parts, one after the other. Each gets the norm of x, and what it gives is added to x.

        x (B, T, C) -> (B, T, C)
        """
        # >>> docs/day3.md, "Step 17: A block"
        x = x + self.attention(norm(x))
        x = x + self.feed_forward(norm(x))
        return x
        # <<<


def test_block():
    with own_random_numbers():
        block = Block(n_embd=8, n_head=2).eval()
        nn.init.normal_(block.attention.projection.weight)
        nn.init.normal_(block.feed_forward.shrink.weight)
        x = 3 * torch.randn(2, 5, 8)
    given = x.clone()
    looked = block.attention(norm(x))
    thought = block.feed_forward(norm(x + looked))
    expected = x + looked + thought
    result = block(x)
    assert same(result, expected), explain_gpt.block(result, expected, block, given)
    assert same(x, given), explain_gpt.changed("Block.forward")
    assert learns(result, list(block.parameters())), explain_gpt.detached("Block.forward", result)


class LewisGPT(nn.Module):
    """A transformer: predicts the next character from all those in the context."""

    def __init__(self, vocab_size: int, context_length: int, n_layer: int, n_head: int, n_embd: int):
        super().__init__()
        self.context_length = context_length
        self.token_embedding = nn.Embedding(vocab_size, n_embd)  # from a token to C numbers
        self.blocks = nn.ModuleList(Block(n_embd, n_head) for _ in range(n_layer))
        self.head = nn.Linear(n_embd, vocab_size, bias=False)  # from C numbers to a prediction
        nn.init.normal_(self.token_embedding.weight)
        nn.init.zeros_(self.head.weight)  # so at first each character is as likely as any other
        for block in self.blocks:
            nn.init.zeros_(block.attention.projection.weight)  # and at first a block changes nothing
            nn.init.zeros_(block.feed_forward.shrink.weight)
            for layer in (block.attention.query, block.attention.key, block.attention.value, block.feed_forward.expand):
                nn.init.normal_(layer.weight, std=n_embd**-0.5)

    def forward(self, idx: Tensor, targets: Tensor | None = None) -> tuple[Tensor, Tensor | None]:
        """The prediction for every token, now called logits, and the loss when the targets are given.

        idx and targets (B, T) -> logits (B, T, vocab_size), loss (one number, or None)
        """
        # >>> docs/day3.md, "Step 18: The whole model"
        x = norm(self.token_embedding(idx))  # (B, T, C)
        for block in self.blocks:
            x = block(x)
        logits = self.head(norm(x))  # (B, T, vocab_size)
        if targets is None:
            return logits, None
        loss = F.cross_entropy(logits.flatten(0, 1), targets.flatten())
        return logits, loss
        # <<<

    def generate(self, idx: Tensor, max_new_tokens: int) -> Tensor:
        """As on Day 1, but the model sees the last context_length tokens only.

        idx (B, T) -> (B, T + max_new_tokens)
        """
        # >>> docs/day3.md, "Step 19: Generate, with a limit"
        for _ in range(max_new_tokens):
            logits, _ = self(idx[:, -self.context_length :])  # (B, T, vocab_size)
            probabilities = F.softmax(logits[:, -1, :], dim=-1)  # (B, vocab_size)
            next_token = torch.multinomial(probabilities, num_samples=1)  # (B, 1)
            idx = torch.cat((idx, next_token), dim=1)  # (B, T + 1)
        return idx
        # <<<


def small_model() -> LewisGPT:
    """A model for the checks, with random numbers also where LewisGPT begins with zeros."""
    with own_random_numbers():
        model = LewisGPT(vocab_size=7, context_length=4, n_layer=2, n_head=2, n_embd=8).eval()
        for weights in model.parameters():
            nn.init.normal_(weights, std=0.5)
    return model


def test_model():
    model = small_model()
    idx = torch.tensor([[0, 1, 2, 3], [4, 5, 6, 0]])
    targets = torch.tensor([[1, 2, 3, 4], [5, 6, 0, 2]])
    x = norm(model.token_embedding(idx))
    for block in model.blocks:
        x = block(x)
    expected = model.head(norm(x))
    result = model(idx)
    assert is_pair(result), explain.pair("forward", result, "logits, loss")
    logits, loss = result
    assert loss is None, explain_gpt.loss_without_targets(loss)
    assert same(logits, expected), explain_gpt.logits(logits, expected, model, idx)

    result = model(idx, targets)
    assert is_pair(result), explain.pair("forward", result, "logits, loss")
    logits, loss = result
    log_probabilities = F.log_softmax(expected, dim=-1)
    expected_loss = -log_probabilities.gather(-1, targets.unsqueeze(-1)).mean()  # the average surprise
    assert same(loss, expected_loss), explain_gpt.loss(loss, expected_loss, expected, idx, targets)
    assert learns(loss, list(model.parameters())), explain_gpt.detached("LewisGPT.forward", loss)
    assert same(logits, expected) or same(logits, expected.flatten(0, 1)), explain_gpt.logits(
        logits, expected, model, idx
    )


def test_future_cannot_leak():
    """Changing the last token must not change what the model says at the places before it."""
    model = small_model()
    before, _ = model(torch.tensor([[3, 1, 4, 1]]))
    after, _ = model(torch.tensor([[3, 1, 4, 5]]))
    assert same(before[:, :-1], after[:, :-1]), explain_gpt.leak(before, after)


def test_loss_at_the_start():
    """A fresh model knows nothing, so each of the 50 characters is as likely as any other."""
    with own_random_numbers():
        model = LewisGPT(vocab_size=50, context_length=8, n_layer=2, n_head=2, n_embd=16).eval()
        idx, targets = torch.randint(50, (2, 4, 8))
    _, loss = model(idx, targets)
    assert abs(loss.item() - math.log(50)) < 0.1, explain_gpt.loss_at_the_start(loss, 50)


def test_generate():
    with own_random_numbers(), torch.no_grad():
        model = LewisGPT(vocab_size=5, context_length=5, n_layer=1, n_head=2, n_embd=8)
        seen = []  # what generate shows to the model

        def forward(idx, targets=None):  # a stand-in that is sure: after 0 comes 1, then 2, 3, 4, and 0 again
            seen.append(idx)
            return 100 * F.one_hot((idx + 1) % 5, 5).float(), None

        model.forward = forward
        idx = torch.tensor([[2, 0, 3], [4, 1, 0]])
        result = model.generate(idx, max_new_tokens=7)
        expected = torch.tensor([[2, 0, 3, 4, 0, 1, 2, 3, 4, 0], [4, 1, 0, 1, 2, 3, 4, 0, 1, 2]])
        assert shape(result) == shape(expected), explain.generate(result, expected, idx)
        assert same(result[:, :3], idx), explain.generate(result, expected, idx)
        cut = [same(tokens, result[:, : 3 + n][:, -5:]) for n, tokens in enumerate(seen)]
        assert all(cut), explain_gpt.context_cut(seen, result, 5)

        logits = torch.tensor([0, 3 + math.log(3), 3, -100, -100])  # 1 is three times as likely as 2
        model.forward = lambda idx, targets=None: (logits.expand(*idx.shape, 5), None)
        sample = model.generate(torch.zeros((4000, 1), dtype=torch.long), max_new_tokens=1)[:, -1]
        assert same(result, expected), explain.generate(result, expected, idx, sample, logits)
        share = (sample == 1).sum().item() / 4000
        assert 0.69 < share < 0.77, explain.sampling(sample, logits)  # 0.73 but for luck


def check_day_3():
    """Check the steps of this file in their order."""
    with checking("Step 14: attention"):
        test_attention()
    with checking("Step 15: SelfAttention"):
        test_self_attention()
    with checking("Step 16: FeedForward"):
        test_feed_forward()
    with checking("Step 17: Block"):
        test_block()
    with checking("Step 18: LewisGPT"):
        test_model()
        test_future_cannot_leak()
        test_loss_at_the_start()
    with checking("Step 19: generate"):
        test_generate()


# ---------------------------------------------------------------- train it


def make_model(vocab_size: int, size: dict[str, int]) -> LewisGPT:
    """A fresh model of this size. From here on, your get_batch makes batches for it. (Given.)"""
    train.batch_size = size["batch_size"]
    train.context_length = size["context_length"]
    return LewisGPT(vocab_size, size["context_length"], size["n_layer"], size["n_head"], size["n_embd"])


def main():
    args = trainer.read_arguments("LewisGPT, Day 3: checks your steps, then trains the transformer.")
    train.device = devices.working(args.device, train.device)
    if together.RANK == 0:  # when several processes train together, the first one checks for all
        check_text_file(args.text, max(size["context_length"] for size in SIZES.values()))
        # >>> only in the finished program
        print("This is the finished program, solutions/gpt.py. Yours is gpt.py, in the folder above.\n")
        # <<<
        train.check_day_1(args.text)  # everything here is built on what you wrote in train.py
        with checking("Step 12: train_step"):
            train.test_train_step()
        check_day_3()
    if args.check:
        return
    trainer.run(args, train, make_model, SIZES)


if __name__ == "__main__":
    main()
