"""LewisGPT, Day 3: from a bigram to a transformer.

Run this file. It checks your steps in order, stops at the first one that is not right yet, and says
where to go on. Then it trains for as many minutes as you give it. The guide is in docs/day3.md.
"""

from lewisgpt import devices  # first, as it says so when Python or a package is missing

import math

import torch
import torch.nn as nn
from torch import Tensor
from torch.nn import functional as F

import tests_gpt
import train  # what you wrote on Days 1 and 2
from lewisgpt.checks.checking import checking
from lewisgpt.parts import norm, rotate  # given, for step 15
from lewisgpt.text_file import check_text_file
from lewisgpt.training import together, trainer
from lewisgpt.training.sizes import Size

# From here on, a comment says B for the batch, T for the time (the positions in the context) and C for the
# channels (the numbers for one character). So what was (batch, context, vocab) is (B, T, vocab).

# The sizes that the trainer chooses from. pays_from: after so many steps, it's better than a smaller one.
SIZES = {
    "small": Size(n_layer=3, n_head=3, n_embd=96, context_length=64, batch_size=12, pays_from=100),
    "medium": Size(n_layer=4, n_head=4, n_embd=128, context_length=128, batch_size=12, pays_from=700),
    "large": Size(n_layer=4, n_head=6, n_embd=192, context_length=128, batch_size=12, pays_from=2500),
    "huge": Size(n_layer=6, n_head=6, n_embd=384, context_length=256, batch_size=64, pays_from=2000),
}


# ---------------------------------------------------------------- Day 3: the parts of a transformer


def attention(q: Tensor, k: Tensor, v: Tensor) -> Tensor:
    """Each position looks at itself and at those before it, and mixes their values.

    q (query), k (key) and v (value) are (B, n_head, T, head_size) -> (B, n_head, T, head_size)
    When all scores are equal, a position gets the average: v [[1], [2], [3]] -> [[1], [1.5], [2]]
    Its check: check_attention in tests_gpt.py
    """
    raise NotImplementedError('Step 14 comes next: docs/day3.md, "Step 14: Attention"')


class SelfAttention(nn.Module):
    """Several heads: each looks back in its own way."""

    def __init__(self, n_embd: int, n_head: int):
        super().__init__()
        self.n_head = n_head
        self.query = nn.Linear(n_embd, n_embd, bias=False)  # what a position looks for
        self.key = nn.Linear(n_embd, n_embd, bias=False)  # what a position offers
        self.value = nn.Linear(n_embd, n_embd, bias=False)  # what it hands on
        self.projection = nn.Linear(n_embd, n_embd, bias=False)  # mixes what the heads found

    def forward(self, x: Tensor) -> Tensor:
        """Split into heads, let each one look back, put them side by side again, project.

        x (B, T, C) -> (B, T, C)
        Its check: check_self_attention in tests_gpt.py
        """
        raise NotImplementedError('Step 15 comes next: docs/day3.md, "Step 15: Several heads"')


class FeedForward(nn.Module):
    """Thinks about each position on its own."""

    def __init__(self, n_embd: int):
        super().__init__()
        self.expand = nn.Linear(n_embd, 4 * n_embd, bias=False)
        self.shrink = nn.Linear(4 * n_embd, n_embd, bias=False)

    def forward(self, x: Tensor) -> Tensor:
        """Expand, make everything below 0 a 0, square, shrink. (Squared: So and others 2021, Primer.)

        x (B, T, C) -> (B, T, C)
        Its check: check_feed_forward in tests_gpt.py
        """
        raise NotImplementedError('Step 16 comes next: docs/day3.md, "Step 16: Feed-forward"')


class Block(nn.Module):
    """Look back, then think."""

    def __init__(self, n_embd: int, n_head: int):
        super().__init__()
        self.attention = SelfAttention(n_embd, n_head)
        self.feed_forward = FeedForward(n_embd)

    def forward(self, x: Tensor) -> Tensor:
        """Two parts, one after the other. Each gets the norm of x, and what it gives is added to x.

        x (B, T, C) -> (B, T, C)
        Its check: check_block in tests_gpt.py
        """
        raise NotImplementedError('Step 17 comes next: docs/day3.md, "Step 17: A block"')


class LewisGPT(nn.Module):
    """A transformer: predicts the next character from all those in the context."""

    def __init__(self, vocab: list[str], size: Size, chat: bool = False):
        super().__init__()
        self.vocab = vocab  # the characters that it knows
        self.chat = chat  # whether it answers questions, as from Day 4 on, or goes on with a text
        self.context_length = size.context_length
        self.token_embedding = nn.Embedding(len(vocab), size.n_embd)  # from a token to C numbers
        self.blocks = nn.ModuleList(Block(size.n_embd, size.n_head) for _ in range(size.n_layer))
        self.head = nn.Linear(size.n_embd, len(vocab), bias=False)  # from C numbers to a prediction
        nn.init.normal_(self.token_embedding.weight)
        nn.init.zeros_(self.head.weight)  # so at first each character is as likely as any other
        for block in self.blocks:
            nn.init.zeros_(block.attention.projection.weight)  # and at first a block changes nothing
            nn.init.zeros_(block.feed_forward.shrink.weight)
            for layer in (block.attention.query, block.attention.key, block.attention.value, block.feed_forward.expand):
                nn.init.normal_(layer.weight, std=size.n_embd**-0.5)

    def forward(self, idx: Tensor, targets: Tensor | None = None) -> tuple[Tensor, Tensor | None]:
        """The prediction for every token, now called logits, and the loss when the targets are given.

        idx and targets (B, T) -> logits (B, T, vocab_size), loss (one number, or None)
        Its check: check_forward in tests_gpt.py
        """
        raise NotImplementedError('Step 18 comes next: docs/day3.md, "Step 18: The whole model"')

    def generate(self, idx: Tensor, max_new_tokens: int) -> Tensor:
        """As on Day 1, but the model sees the last context_length tokens only.

        idx (B, T) -> (B, T + max_new_tokens)
        Its check: check_generate in tests_gpt.py
        """
        raise NotImplementedError('Step 19 comes next: docs/day3.md, "Step 19: Generate, with a limit"')


def check_day_3():
    """Check the steps of this file in their order. The checks are in tests_gpt.py."""
    tests_gpt.test_gpt(attention, SelfAttention, FeedForward, Block, LewisGPT)


# ---------------------------------------------------------------- train it


def main():
    args = trainer.read_arguments("LewisGPT, Day 3: checks your steps, then trains the transformer.")
    train.device = devices.working(args.device, train.device)
    if together.RANK == 0:  # when several processes train together, the first one checks for all
        check_text_file(args.text, max(size.context_length for size in SIZES.values()))
        train.check_day_1(args.text)  # everything here is built on what you wrote in train.py
        with checking("Step 12: train_step"):
            train.test_train_step()
        check_day_3()
    if args.check:
        return
    trainer.run(args, train, LewisGPT, SIZES)


if __name__ == "__main__":
    main()
