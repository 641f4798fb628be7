"""The exercise of Day 3: cheat on purpose. Run it: python solutions/exercises/day3.py

Two small models learn from the same batches. One of them may look into the future while it learns.
"""

import math
import sys
from collections.abc import Callable
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

import gpt
import torch
import train
from torch import Tensor
from torch.nn import functional as F


def cheating(q: Tensor, k: Tensor, v: Tensor) -> Tensor:
    """Attention without the mask: each position sees the future as well."""
    scores = q @ k.transpose(-2, -1) / math.sqrt(q.shape[-1])
    return F.softmax(scores, dim=-1) @ v


def learn(attention: Callable, steps: int = 300) -> tuple[list[float], str]:
    """The loss of each training step of a small model with this attention, and what the model writes at the end."""
    text = train.load_text(str(train.INPUT_PATH))
    vocab = train.get_vocab(text)
    train_data, _ = train.split_data(train.encode_all(text, train.create_encode_mapping(vocab)))
    size, honest = gpt.SIZES["small"], gpt.attention
    train.batch_size, train.context_length = size.batch_size, size.context_length
    torch.manual_seed(1337)
    model = gpt.LewisGPT(vocab, size)
    optimizer = torch.optim.AdamW(model.parameters(), lr=0.003)
    gpt.attention = attention  # what SelfAttention calls
    try:
        losses = [train.train_step(model, optimizer, *train.get_batch(train_data)) for _ in range(steps)]
        return losses, train.write_text(model, train.create_decode_mapping(vocab), max_new_tokens=200)
    finally:
        gpt.attention = honest


def main():
    for name, attention in (("honest", gpt.attention), ("cheating", cheating)):
        losses, text = learn(attention)
        for step in range(0, len(losses), 50):
            print(f"{name}, training step {step:3}: loss {losses[step]:.3f}")
        print(f"{name}, in the end: loss {losses[-1]:.3f}. It writes:\n{text}\n", flush=True)


if __name__ == "__main__":
    main()
