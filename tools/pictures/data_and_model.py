"""The pictures of Days 1 and 2 about the data, the model, its training and its results."""

import functools
import json
import math
import random
from pathlib import Path

import numpy as np
import torch
from matplotlib.colors import LinearSegmentedColormap, PowerNorm
from pictures import style
from pictures.style import (
    CONTEXT,
    CONTEXT_LIGHT,
    GREY,
    GREY_LIGHT,
    INK,
    LOSS,
    LOSS_LIGHT,
    MONO,
    PAPER,
    SIZE,
    TARGET,
    TARGET_LIGHT,
    WEIGHTS,
    WEIGHTS_LIGHT,
    arrow,
    box,
    canvas,
    cells,
    plt,
    write,
)

import train  # the finished one
from lewisgpt import INPUT_PATH

RESULTS = Path(__file__).resolve().parent.parent.parent / "docs" / "results.json"
SENTENCE = "There were 132 steps"  # the first words of chapter 1
SPACE = "\u2423 is a space"
SPACE_AND_BREAK = "\u2423 is a space, \u21b5 a line break"
TARGET_CELL = {"fill": TARGET_LIGHT, "edge": TARGET}


@functools.cache
def whole_text() -> str:
    return train.load_text(str(INPUT_PATH))


@functools.cache
def vocabulary() -> list[str]:
    return train.get_vocab(whole_text())


@functools.cache
def two_parts() -> tuple[torch.Tensor, torch.Tensor]:
    """The training and the validation data."""
    return train.split_data(train.encode_all(whole_text(), train.create_encode_mapping(vocabulary())))


@functools.cache
def counted_table() -> np.ndarray:
    return train.count_pairs(two_parts()[0], len(vocabulary()))


@functools.cache
def finished_run() -> tuple[dict, np.ndarray]:
    """Train as train.py does; gives back the losses on the way and the learned table, as probabilities."""
    torch.manual_seed(train.seed)
    model = train.BigramLanguageModel(len(vocabulary()))
    rows = train.batch_size
    losses = train.train(model, *two_parts(), train.create_decode_mapping(vocabulary()))
    train.batch_size = rows  # train() has set it to 32
    return losses, model.token_embedding_table.weight.detach().softmax(dim=-1).numpy()


@functools.cache
def results() -> dict:
    return json.loads(RESULTS.read_text(encoding="utf-8"))


def landmarks() -> dict[str, float]:
    numbers = results()["numbers"]
    return {"guessing": float(numbers["guessing_loss"]), "counting": float(numbers["counted_loss"])}


def draw_landmarks(axes):
    """A dotted line for each landmark, with its name at the right, outside."""
    for name, level in landmarks().items():
        axes.axhline(level, color=GREY, linestyle=":", linewidth=2)
        label = f"{name}\n{level:.3f}"
        axes.text(1.02, level, label, fontsize=SIZE, va="center", color=INK, transform=axes.get_yaxis_transform())


def chart(height: float, xlabel: str, ylabel: str, right: float = 0.97):
    """Empty axes for curves."""
    figure, axes = plt.subplots(figsize=(style.WIDTH, height), facecolor=PAPER)
    figure.subplots_adjust(left=0.09, right=right, bottom=0.85 / height, top=1 - 0.25 / height)
    axes.set_xlabel(xlabel, fontsize=SIZE + 1, color=INK)
    axes.set_ylabel(ylabel, fontsize=SIZE + 1, color=INK)
    axes.tick_params(labelsize=SIZE, colors=INK)
    axes.spines[["top", "right"]].set_visible(False)
    return figure, axes


def wheel(axes, steps, centre, radii, size):
    """Boxes in a circle, clockwise from the top, with an arrow from each to the next; gives back their middles."""
    width, height = size
    turns = [math.pi / 2 - 2 * math.pi * i / len(steps) for i in range(len(steps))]
    middles = [(centre[0] + radii[0] * math.cos(turn), centre[1] + radii[1] * math.sin(turn)) for turn in turns]

    def border(start, end):
        """Where the line from the middle of one box toward another leaves the first box, and a little more."""
        dx, dy = end[0] - start[0], end[1] - start[1]
        share = min((width / 2 + 0.08) / max(abs(dx), 0.001), (height / 2 + 0.08) / max(abs(dy), 0.001))
        return start[0] + share * dx, start[1] + share * dy

    for number, (x, y) in enumerate(middles):
        title, code, fill, edge = steps[number]
        box(axes, x - width / 2, y - height / 2, width, height, fill=fill, edge=edge)
        write(axes, x, y + 0.17, f"{number + 1}  {title}", size=SIZE + 2, weight="bold")
        write(axes, x, y - 0.19, code, family=MONO)
        following = middles[(number + 1) % len(middles)]
        arrow(axes, border((x, y), following), border(following, (x, y)), bend=-0.12)
    return middles


def tokens():
    """A word in cells, an arrow down to its tokens, and an arrow back up."""
    word = SENTENCE.split()[0]
    assert word in whole_text()
    numbers = train.encode(word, train.create_encode_mapping(vocabulary()))
    back = train.decode(numbers, train.create_decode_mapping(vocabulary()))
    figure, axes = canvas(3.1)
    left, size = 2.75, 0.7
    cells(axes, left, 2.15, word, fill=PAPER, edge=INK, width=size, height=size, size=20)
    right = cells(axes, left, 0.35, numbers, width=size, height=size, size=20)
    for i in range(len(word)):
        axes.plot([left + (i + 0.5) * size] * 2, [1.12, 2.08], color=GREY, linewidth=1)
    write(axes, 1.15, 2.5, "text", size=16)
    write(axes, 1.15, 0.7, "tokens", size=16, color=CONTEXT)
    arrow(axes, (left - 0.3, 2.5), (left - 0.3, 0.7), bend=0.45)
    arrow(axes, (right + 0.3, 0.7), (right + 0.3, 2.5), bend=0.45)
    write(axes, left - 0.85, 1.6, "encode", size=16, ha="right", weight="bold")
    write(axes, right + 0.85, 1.6, "decode", size=16, ha="left", weight="bold")
    return figure, {"text": word, "tokens": numbers, "decoded": back, "vocab_size": len(vocabulary())}


def split():
    """The whole text as a bar, cut after 90%, and the words around the cut."""
    text, around = whole_text(), 24
    sizes = [len(part) for part in two_parts()]
    before, after = text[sizes[0] - around : sizes[0]], text[sizes[0] : sizes[0] + around]
    figure, axes = canvas(3.5)
    left, width = 0.3, 8.4
    cut = left + width * sizes[0] / sum(sizes)
    grey = {"facecolor": GREY_LIGHT, "edgecolor": INK, "linewidth": 1.5, "hatch": "//"}
    axes.add_patch(
        plt.Rectangle((left, 1.95), cut - left, 0.75, facecolor=CONTEXT_LIGHT, edgecolor=CONTEXT, linewidth=1.5)
    )
    axes.add_patch(plt.Rectangle((cut, 1.95), left + width - cut, 0.75, **grey))
    write(axes, (left + cut) / 2, 2.32, f"training data: the first 90%, {sizes[0]:,} characters", size=16)
    write(axes, left + width, 3.05, f"validation data: the last 10%, {sizes[1]:,} characters", size=14, ha="right")
    middle = 4.5
    axes.plot([cut, cut, middle, middle], [2.7, 1.8, 1.35, 0.62], color=INK, linewidth=1.5, linestyle="--")
    signs = str.maketrans({"\n": "\u21b5"})
    write(axes, middle - 0.12, 0.85, "... " + before.translate(signs), size=14, ha="right", family=MONO, color=CONTEXT)
    write(axes, middle + 0.12, 0.85, after.translate(signs).rstrip() + " ...", size=14, ha="left", family=MONO)
    write(axes, middle, 0.35, "the cut")
    return figure, {"training": sizes[0], "validation": sizes[1], "before": before, "after": after}


def first_row() -> tuple[str, str]:
    """The context and the target characters of the first piece of chapter 1."""
    assert SENTENCE in whole_text()
    length = train.context_length
    return SENTENCE[:length], SENTENCE[1 : length + 1]


def context_target():
    """A sentence in cells: 8 characters are the context, the next one is the target."""
    context, targets = first_row()
    length = len(context)
    figure, axes = canvas(2.5)
    size, left, y = 0.42, 0.3, 1.3
    end = cells(axes, left, y, context, width=size, height=size)
    cells(axes, end, y, targets[-1], **TARGET_CELL, width=size, height=size)
    cells(axes, end + size, y, SENTENCE[length + 1 :], fill=PAPER, edge=GREY, width=size, height=size)
    axes.plot([left, left, end - 0.04, end - 0.04], [1.87, 1.97, 1.97, 1.87], color=CONTEXT, linewidth=1.8)
    write(axes, left, 2.2, f"context: the {length} characters that the model sees", size=14, ha="left", color=CONTEXT)
    arrow(axes, (end + size / 2, 0.72), (end + size / 2, y - 0.06), color=TARGET)
    write(axes, end + size / 2, 0.5, "target: the character that it should guess", size=14, color=TARGET)
    write(axes, 8.7, 2.2, SPACE, ha="right", color=GREY)
    return figure, {"sentence": SENTENCE, "context": context, "target": targets[-1]}


def eight_examples():
    """Eight rows: a context that grows by one character, and its target."""
    context, targets = first_row()
    figure, axes = canvas(5.5)
    size, left, target_x = 0.46, 1.9, 7.1
    write(axes, left, 5.15, "the model sees", size=15, ha="left", color=CONTEXT, weight="bold")
    write(axes, target_x + size / 2, 5.15, "and should guess", size=15, color=TARGET, weight="bold")
    examples = [[context[: i + 1], target] for i, target in enumerate(targets)]
    for number, (seen, target) in enumerate(examples):
        y = 4.35 - number * 0.54
        write(axes, 1.0, y + size / 2, f"{number + 1}", color=GREY)
        end = cells(axes, left, y, seen, width=size, height=size)
        arrow(axes, (end + 0.1, y + size / 2), (target_x - 0.1, y + size / 2), color=GREY)
        cells(axes, target_x, y, target, **TARGET_CELL, width=size, height=size)
    write(axes, 8.75, 0.25, SPACE, ha="right", color=GREY)
    return figure, {"examples": examples}


def shifted():
    """The rows x and y one below the other: y stands one place further on, and lines go from each x to its target."""
    x_row, y_row = first_row()
    figure, axes = canvas(3.6)
    size, left = 0.62, 2.2
    write(axes, left - 0.3, 3.2, "place in the text", ha="right", color=GREY)
    for i in range(len(x_row) + 1):
        write(axes, left + (i + 0.5) * size, 3.2, str(i), color=GREY)
    cells(axes, left, 2.3, x_row, width=size, height=size, size=18)
    cells(axes, left + size, 0.75, y_row, **TARGET_CELL, width=size, height=size, size=18)
    for i in range(len(x_row)):
        start, end = (left + (i + 0.5) * size, 2.27), (left + (i + 1.5) * size, 0.78 + size)
        axes.annotate("", end, start, arrowprops={"arrowstyle": "->", "color": GREY, "linewidth": 1.2})
    write(axes, left - 0.3, 2.3 + size / 2, "x, the context", size=16, ha="right", color=CONTEXT)
    write(axes, left - 0.3, 0.75 + size / 2, "y, the targets", size=16, ha="right", color=TARGET)
    write(axes, left + 5 * size, 0.35, "shifted by one", size=15)
    write(axes, 8.75, 0.35, SPACE, ha="right", color=GREY)
    return figure, {"x": x_row, "y": y_row}


def batch():
    """Two tables of 4 x 8 characters: the contexts and, one place further on, their targets."""
    rows, length, text = train.batch_size, train.context_length, whole_text()
    starts = random.Random(7).sample(range(len(two_parts()[0]) - length), rows)
    x = [text[start : start + length] for start in starts]
    y = [text[start + 1 : start + length + 1] for start in starts]
    figure, axes = canvas(3.6)
    size, bottom, left_x, left_y = 0.43, 0.95, 0.9, 5.25
    for row in range(rows):
        height = bottom + (rows - 1 - row) * size
        cells(axes, left_x, height, x[row], width=size, height=size)
        cells(axes, left_y, height, y[row], **TARGET_CELL, width=size, height=size)
    top, width = bottom + rows * size, length * size
    write(axes, left_x + width / 2, 3.3, "x: the model sees", size=15, color=CONTEXT, weight="bold")
    write(axes, left_y + width / 2, 3.3, "y: it should guess", size=15, color=TARGET, weight="bold")
    for left in (left_x, left_y):
        write(axes, left + width / 2, top + 0.2, f"context_length = {length}", family=MONO)
    write(axes, 0.5, bottom + rows * size / 2, f"batch_size = {rows}", family=MONO, rotation=90)
    arrow(axes, (left_x + width + 0.1, bottom + rows * size / 2), (left_y - 0.1, bottom + rows * size / 2))
    write(axes, left_x, 0.4, f"{rows} x {length} = {rows * length} examples", size=15, ha="left")
    write(axes, left_y + width, 0.4, SPACE_AND_BREAK, ha="right", color=GREY)
    return figure, {"starts": starts, "x": x, "y": y, "examples": rows * length}


def lookup():
    """C x W = T: the single 1 in a row of C picks a row of W, and that row comes out in T."""
    characters, context, chosen = ["a", "b", "c", "d"], "bda", 1
    weights = torch.tensor([[1, 0, 3, 2], [0, 2, 1, 1], [3, 1, 0, 2], [1, 4, 2, 0]])
    tokens = [characters.index(character) for character in context]
    one_hot = torch.eye(len(characters), dtype=torch.long)[tokens]
    product = one_hot @ weights
    assert torch.equal(product, weights[tokens])
    figure, axes = canvas(4.1)
    size, top = 0.5, 2.85
    tables = [
        (0.75, "C", "one row for each token", one_hot, context, chosen, (CONTEXT_LIGHT, CONTEXT)),
        (3.75, "W", "the weights", weights, characters, tokens[chosen], (WEIGHTS_LIGHT, WEIGHTS)),
        (6.75, "T", "the prediction", product, context, chosen, (WEIGHTS_LIGHT, WEIGHTS)),
    ]
    for left, name, meaning, table, labels, marked, (fill, edge) in tables:
        width = len(characters) * size
        write(axes, left + width / 2, 3.8, name, size=20, weight="bold", color=edge)
        for row, values in enumerate(table.tolist()):
            y = top - (row + 1) * size
            write(axes, left - 0.22, y + size / 2, labels[row], size=15, family=MONO, color=GREY)
            if row != marked:
                cells(axes, left, y, values, fill=PAPER, edge=GREY, width=size, height=size)
        y = top - (marked + 1) * size  # last, so that its frame lies on top
        cells(axes, left, y, table.tolist()[marked], fill=fill, edge=edge, width=size, height=size)
        axes.add_patch(plt.Rectangle((left, y), width, size, fill=False, edgecolor=edge, linewidth=3.5))
        for column, character in enumerate(characters):
            write(axes, left + (column + 0.5) * size, top + 0.2, character, size=15, family=MONO, color=GREY)
        write(axes, left + width / 2, 3.45, meaning)
    write(axes, 3.13, top - 1.5 * size, "x", size=22)
    write(axes, 6.13, top - 1.5 * size, "=", size=22)
    note = f"The 1 stands at {context[chosen]}, so out comes the row of {context[chosen]}: a lookup."
    write(axes, 4.5, 0.4, note, size=15)
    return figure, {"C": one_hot.tolist(), "W": weights.tolist(), "T": product.tolist(), "note": note}


def softmax_die():
    """Four numbers become four probabilities, and these become a bar with four parts, from which one is drawn."""
    characters, prediction = ["h", "o", "e", "z"], [2.0, 1.0, 0.5, -1.0]
    probabilities = torch.tensor(prediction).softmax(dim=-1).tolist()
    drawn_at = random.Random(24).random()  # where on the bar, from 0 to 1
    ends = np.cumsum(probabilities)
    drawn = characters[int(np.searchsorted(ends, drawn_at))]
    figure, axes = canvas(5.4)
    left, width, column = 3.0, 5.6, 1.4
    rows = [
        (4.4, prediction, "prediction\n(logits)", "{:.1f}"),
        (2.85, probabilities, "probabilities\n(together 1)", "{:.2f}"),
    ]
    for i, character in enumerate(characters):
        write(axes, left + (i + 0.5) * column, 4.97, character, size=17, family=MONO)
    for y, values, name, form in rows:
        write(axes, 0.3, y, name, size=15, ha="left")
        for i, value in enumerate(values):
            x = left + (i + 0.5) * column
            box(axes, x - 0.45, y - 0.28, 0.9, 0.56, form.format(value), fill=PAPER, edge=INK, size=16, family=MONO)
    for i in range(len(characters)):
        arrow(axes, (left + (i + 0.5) * column, 4.05), (left + (i + 0.5) * column, 3.2))
    write(axes, 0.3, 3.63, "softmax", size=15, ha="left", weight="bold")
    start = left
    write(axes, 0.3, 1.55, "a die with\nunequal sides", size=15, ha="left")
    for character, probability in zip(characters, probabilities):
        part = width * probability
        look = {"facecolor": PAPER, "linewidth": 4, "zorder": 2} if character == drawn else {"facecolor": GREY_LIGHT}
        axes.add_patch(plt.Rectangle((start, 1.2), part, 0.7, **{"edgecolor": INK, "linewidth": 1.5} | look))
        if part > 0.4:
            write(axes, start + part / 2, 1.55, character, size=17, family=MONO)
        else:
            write(axes, start + part / 2, 2.1, character, size=17, family=MONO)
        start += part
    x = left + width * drawn_at
    arrow(axes, (x, 0.65), (x, 1.17))
    write(axes, 0.3, 0.42, "draw one", size=15, ha="left", weight="bold")
    write(axes, x, 0.42, f"this time it is {drawn}", size=15)
    return figure, {
        "characters": characters,
        "prediction": prediction,
        "probabilities": [round(p, 2) for p in probabilities],
        "drawn_at": drawn_at,
        "drawn": drawn,
    }


def generate_loop():
    """A circle of five boxes: predict, last position, softmax, draw, put at the end; in its middle an example."""
    start = "Th"
    row = counted_table()[vocabulary().index(start[-1])]  # the example: as in the counted table
    drawn = random.Random(1).choices(vocabulary(), weights=row.tolist())[0]
    share = float(row[vocabulary().index(drawn)])
    figure, axes = canvas(5.9)
    steps = [
        ("predict", "self(idx)", PAPER, INK),
        ("last position", "[:, -1, :]", PAPER, INK),
        ("softmax", "F.softmax", PAPER, INK),
        ("draw", "torch.multinomial", PAPER, INK),
        ("put at the end", "torch.cat", PAPER, INK),
    ]
    wheel(axes, steps, centre=(4.5, 2.78), radii=(3.2, 2.5), size=(2.25, 0.85))
    size, left, y = 0.5, 2.85, 2.5
    write(axes, 4.5, 3.4, "one round", size=15, weight="bold")
    end = cells(axes, left, y, start, width=size, height=size)
    arrow(axes, (end + 0.12, y + size / 2), (end + 0.68, y + size / 2))
    end = cells(axes, end + 0.8, y, start, width=size, height=size)
    cells(axes, end, y, drawn, fill=PAPER, edge=INK, width=size, height=size)
    write(axes, 4.5, 2.1, f"{drawn} was drawn: after {start[-1]},")
    write(axes, 4.5, 1.8, f"it comes in {share:.0%} of all cases")
    return figure, {"start": start, "drawn": drawn, "share": share}


def surprise():
    """The curve -ln(p): it is 0 at p = 1 and climbs ever more steeply as p goes to 0; with both landmarks."""
    t_h = int(results()["numbers"]["t_h"].rstrip("%")) / 100
    points = {p: -math.log(p) for p in (0.5, t_h)}
    figure, axes = chart(
        4.6, "p: the probability that the model gave to the right character", "surprise: -ln(p)", right=0.84
    )
    p = np.linspace(0.01, 1, 500)
    axes.plot(p, -np.log(p), color=LOSS, linewidth=3)
    axes.set_xlim(0, 1)
    axes.set_ylim(0, 5)
    draw_landmarks(axes)
    labels = {0.5: f"p = 0.5: {points[0.5]:.2f}", t_h: f"p = {t_h}: {points[t_h]:.2f}\n(h after t)"}
    for p, level in points.items():
        axes.plot(p, level, "o", color=LOSS, markersize=10)
    axes.text(0.515, points[0.5] + 0.12, labels[0.5], fontsize=SIZE, va="bottom", color=INK)
    axes.text(t_h + 0.015, points[t_h] + 0.12, labels[t_h], fontsize=SIZE, va="bottom", color=INK)
    write(axes, 0.12, 3.3, "not expected: a large surprise", ha="left", color=LOSS)
    write(axes, 0.99, 0.72, "sure and right:\nno surprise", ha="right", color=LOSS)
    return figure, {"points": [[p, round(level, 2)] for p, level in points.items()], "landmarks": landmarks()}


def training_step():
    """A circle of four boxes: guess, compare, blame, nudge."""
    figure, axes = canvas(5.4)
    steps = [
        ("guess", "prediction", CONTEXT_LIGHT, CONTEXT),
        ("compare", "loss", LOSS_LIGHT, LOSS),
        ("blame", "loss.backward()", PAPER, INK),
        ("nudge", "optimizer.step()", WEIGHTS_LIGHT, WEIGHTS),
    ]
    wheel(axes, steps, centre=(4.5, 2.75), radii=(3.1, 1.9), size=(2.3, 0.9))
    write(axes, 4.5, 2.9, "one step of training", size=16, weight="bold")
    write(axes, 4.5, 2.5, "again and again", size=14)
    write(axes, 1.9, 4.75, "before each guess:\noptimizer.zero_grad()")
    write(axes, 7.3, 4.55, "how wrong was it?")
    write(axes, 7.5, 0.85, "work backwards:\nwhich weight is to blame?\n(the gradients)")
    write(axes, 1.5, 0.85, "move each weight\na little bit")
    return figure, {"steps": [[title, code] for title, code, _, _ in steps]}


def learning_rates():
    """The validation loss over 3,000 steps with three learning rates: too small, good, too large."""
    curves = results()["curves"]
    figure, axes = chart(4.8, "step", "validation loss")
    facts = {}
    for name, line in (("rate_small", "--"), ("finished", "-"), ("rate_large", "-.")):
        run = curves[name]
        axes.plot(run["step"], run["val"], color=LOSS, linestyle=line, linewidth=2.5, marker="o", markersize=5)
        rate = run["settings"]["learning_rate"]
        facts[str(rate)] = {"highest": round(max(run["val"]), 2), "last": round(run["val"][-1], 2)}
    rates = [curves[name]["settings"]["learning_rate"] for name in ("rate_small", "finished", "rate_large")]
    top = max(curves["rate_large"]["val"])
    axes.text(70, top, f"{rates[2]}: too large, it leaps up to {top:.2f} first", fontsize=14, va="center", color=INK)
    axes.text(1200, 4.25, f"{rates[0]}: too small, it only creeps", fontsize=14, va="center", color=INK)
    axes.text(700, 1.85, f"{rates[1]}: good, down after 100 steps", fontsize=14, va="center", color=INK)
    axes.text(230, 3.13, f"{rates[2]}, after the leap", fontsize=14, va="center", color=INK)
    axes.set_xlim(-40, 3060)
    axes.set_ylim(1, 9.8)
    return figure, facts


def overfitting():
    """Two curves that part: the training loss falls and stays low, the validation loss has a lowest point and rises."""
    run = results()["curves"]["overfitting"]
    steps, losses = run["step"], run["val"]
    best = losses.index(min(losses))
    figure, axes = chart(4.4, "step", "loss")
    axes.plot(steps, run["train"], color=LOSS, linestyle="--", linewidth=2.5)
    axes.plot(steps, losses, color=LOSS, linewidth=2.5)
    axes.plot(steps[best], losses[best], "o", color=LOSS, markersize=11)
    axes.set_xlim(-40, 3060)
    axes.set_ylim(2, 4)
    note = f"lowest validation loss:\n{losses[best]:.2f}, at step {steps[best]}"
    place = {"xytext": (450, 3.4), "textcoords": "data", "fontsize": 14, "color": INK, "va": "center"}
    axes.annotate(
        note, (steps[best] + 15, losses[best] + 0.04), **place, arrowprops={"arrowstyle": "-|>", "color": INK}
    )
    axes.text(1500, losses[-1] + 0.07, f"validation loss: rises to {losses[-1]:.2f}", fontsize=14, color=INK)
    axes.text(1500, run["train"][-1] + 0.07, f"training loss: falls to {run['train'][-1]:.2f}", fontsize=14, color=INK)
    return figure, {
        "lowest": [steps[best], round(losses[best], 3)],
        "last_validation": round(losses[-1], 3),
        "last_training": round(run["train"][-1], 3),
    }


def tables():
    """The learned table beside the counted one, for the 15 most frequent characters: they look the same."""
    vocab, learned, counted = vocabulary(), finished_run()[1], counted_table()
    frequent = torch.bincount(two_parts()[0], minlength=len(vocab)).argsort(descending=True)[:15].tolist()
    labels = [{" ": "\u2423", "\n": "\u21b5"}.get(vocab[token], vocab[token]) for token in frequent]
    figure, both = plt.subplots(1, 2, figsize=(style.WIDTH, 5.4), facecolor=PAPER)
    figure.subplots_adjust(left=0.075, right=0.985, bottom=0.11, top=0.82, wspace=0.17)
    greens = LinearSegmentedColormap.from_list("weights", [PAPER, WEIGHTS])
    for axes, table, title in zip(both, (learned, counted), ("learned by the network", "counted in the text")):
        axes.imshow(table[np.ix_(frequent, frequent)], cmap=greens, norm=PowerNorm(0.5, vmin=0, vmax=0.6))
        axes.set_title(title, fontsize=17, pad=12, color=INK)
        axes.set_xlabel("next character", fontsize=SIZE, labelpad=6)
        axes.xaxis.set_label_position("top")
        axes.set_xticks(range(15), labels, fontsize=SIZE, family=MONO)
        axes.set_yticks(range(15), labels, fontsize=SIZE, family=MONO)
        axes.tick_params(length=0, top=False, labeltop=True, labelbottom=False)
    both[0].set_ylabel("character", fontsize=SIZE)
    figure.text(
        0.53, 0.035, f"the darker, the more likely   ({SPACE_AND_BREAK})", fontsize=SIZE, ha="center", color=INK
    )
    likely = {}  # for each row, the most frequent next character, and its probability in both tables
    for i in frequent:
        best = int(counted[i].argmax())
        likely[vocab[i]] = [vocab[best], round(float(learned[i, best]), 2), round(float(counted[i, best]), 2)]
    return figure, {"characters": [vocab[i] for i in frequent], "next_learned_counted": likely}


def loss_curve():
    """The loss of each batch, pale and jagged, with the training and the validation loss and both landmarks."""
    losses = finished_run()[0]
    figure, axes = chart(4.8, "step", "loss", right=0.83)
    axes.plot(losses["batch"], color=LOSS, alpha=0.25, linewidth=0.8)
    axes.plot(losses["step"], losses["val"], color=LOSS, linewidth=2, marker="o", markersize=7)
    axes.plot(losses["step"], losses["train"], color=LOSS, linewidth=2, linestyle="--")
    draw_landmarks(axes)
    axes.set_xlim(-40, 3040)
    axes.set_ylim(1.8, 5)
    pointer = {"arrowstyle": "-|>", "color": INK}
    place = {"fontsize": 14, "va": "center", "ha": "left", "color": INK, "arrowprops": pointer}
    both = "training loss (dashed) and\nvalidation loss (dots): one hides the other"
    axes.annotate(both, (500, losses["val"][4] + 0.04), (750, 3.6), **place)
    peak = 2000 + int(np.argmax(losses["batch"][2000:2500]))
    axes.annotate("each batch (pale)", (peak, losses["batch"][peak]), (peak - 200, 3.1), **place)
    return figure, {
        "last_training": round(losses["train"][-1], 2),
        "last_validation": round(losses["val"][-1], 2),
        "landmarks": landmarks(),
    }


PICTURES = [
    tokens,
    split,
    context_target,
    eight_examples,
    shifted,
    batch,
    lookup,
    softmax_die,
    generate_loop,
    surprise,
    training_step,
    loss_curve,
    learning_rates,
    overfitting,
    tables,
]
