"""The exercise of Day 4: one possible third knob. Run it: python solutions/exercises/day4.py

Top-p keeps as few tokens as it takes to have this much of the chance together: one in the middle of a word, and many
after a space. (Holtzman and others 2019, "nucleus sampling")
"""

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

import chat
import torch
import train
from torch import Tensor
from torch.nn import functional as F


def keep_top_p(logits: Tensor, top_p: float) -> Tensor:
    """The logits (vocab_size,), with minus infinity for all tokens but the most likely ones that have top_p together.

    log of tensor([0.6, 0.3, 0.1]), 0.8 -> log of tensor([0.6, 0.3, 0.0])
    """
    probabilities, order = F.softmax(logits, dim=-1).sort(descending=True)
    before = probabilities.cumsum(dim=-1) - probabilities  # what all that are more likely have together
    kept = logits.clone()
    kept[order[before >= top_p]] = float("-inf")
    kept[order[0]] = logits[order[0]]  # one always stays
    return kept


def main():
    model = chat.load_model(Path(chat.SOLUTIONS) / "weights.safetensors")
    encode_mapping = train.create_encode_mapping(model.vocab)
    for text in ("The lamplighte", "The lamp", "The ", "q"):
        logits = chat.Reader(model).read(train.encode(text, encode_mapping))
        kept = keep_top_p(logits, 0.9)
        stay = [model.vocab[token] for token in kept.argsort(descending=True) if torch.isfinite(kept[token])]
        print(f"After {text!r}, {len(stay)} of {len(logits)} stay: {''.join(stay)!r}")


if __name__ == "__main__":
    main()
