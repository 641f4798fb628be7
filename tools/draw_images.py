"""Draws every picture of the guide into images/, from docs/results.json and the finished program.

python tools/draw_images.py
"""

import json
import math
import os
import sys
import tempfile
from pathlib import Path

os.environ["MPLBACKEND"] = "Agg"
PROJECT = Path(__file__).resolve().parent.parent
IMAGES = PROJECT / "images"
sys.path[:0] = [str(PROJECT / "solutions"), str(PROJECT)]

import matplotlib.pyplot as plt  # noqa: E402
import torch  # noqa: E402

import train  # noqa: E402  (the finished one)
from lewisgpt import INPUT_PATH, plots  # noqa: E402
from lewisgpt.plots import BLUE, ORANGE  # noqa: E402

SIZE = (9, 4.5)  # inches; the guide shows a picture about 9 inches wide
PURPLE = "#CC79A7"


def axes_for_losses():
    figure, axes = plt.subplots(figsize=SIZE, layout="constrained")
    axes.set_xlabel("step")
    axes.set_ylabel("loss")
    return figure, axes


def learning_rates(curves: dict) -> None:
    figure, axes = axes_for_losses()
    for name, colour in (("rate_large", PURPLE), ("rate_small", ORANGE), ("finished", BLUE)):
        run = curves[name]
        axes.plot(run["step"], run["val"], color=colour, marker=".", label=f"{run['settings']['learning_rate']}")
    axes.legend(title="learning rate")
    plots.save(figure, IMAGES / "learning_rates.png")


def overfitting(curves: dict) -> None:
    figure, axes = axes_for_losses()
    run = curves["overfitting"]
    axes.plot(run["step"], run["train"], color=BLUE, marker=".", label="training data: the first 2,000 characters")
    axes.plot(run["step"], run["val"], color=ORANGE, marker=".", label="validation data")
    axes.set_ylim(2, 4)
    axes.legend()
    plots.save(figure, IMAGES / "overfitting.png")


def finished_run() -> None:
    """Train as train.py does, and draw the two pictures that it draws."""
    vocab = train.get_vocab(train.load_text(str(INPUT_PATH)))
    data = train.encode_all(train.load_text(str(INPUT_PATH)), train.create_encode_mapping(vocab))
    train_data, val_data = train.split_data(data)
    torch.manual_seed(train.seed)
    model = train.BigramLanguageModel(len(vocab))
    losses = train.train(model, train_data, val_data, train.create_decode_mapping(vocab))
    counted = train.count_pairs(train_data, len(vocab))
    landmarks = {"guessing": math.log(len(vocab)), "counting": train.counted_loss(counted, val_data)}
    learned = model.token_embedding_table.weight.detach().softmax(dim=-1).numpy()
    with tempfile.TemporaryDirectory() as folder:
        pictures = [
            plots.loss_curve(losses, landmarks, {"text": INPUT_PATH.name}, Path(folder)),
            plots.tables(learned, counted, vocab, Path(folder)),
        ]
        for picture in pictures:
            with plots.replacing(IMAGES / picture.name) as temporary:
                temporary.write_bytes(picture.read_bytes())


def main():
    finished_run()
    results = json.loads((PROJECT / "docs" / "results.json").read_text(encoding="utf-8"))
    learning_rates(results["curves"])
    overfitting(results["curves"])


if __name__ == "__main__":
    main()
