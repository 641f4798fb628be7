"""The pictures of the idea: what a language model is, what it counts, and where its text comes from."""

import io
import textwrap
from collections import Counter
from pathlib import Path

import numpy as np
import torch
from matplotlib.colors import LinearSegmentedColormap, PowerNorm
from pictures import style
from pictures.data_and_model import SPACE, SPACE_AND_BREAK, whole_text
from pictures.style import (
    CONTEXT,
    CONTEXT_LIGHT,
    GREY,
    GREY_LIGHT,
    INK,
    LOSS,
    MONO,
    PAPER,
    SIZE,
    TARGET,
    TARGET_LIGHT,
    WEIGHTS,
    arrow,
    box,
    canvas,
    cells,
    plt,
    write,
)
from PIL import Image

import train  # the finished one
from lewisgpt import INPUT_PATH

SIGNS = {" ": "\u2423", "\n": "\u21b5"}
TALLY_SENTENCE = "There were three strokes."  # from the book, as tally() makes sure
SHOWN_STEPS = [0, 1, 3, 10, 20, 30, 50, 100, 300, 1000, 3000]  # the steps that the animation shows


def followers(text: str, character: str) -> Counter:
    """What follows the character in the text, and how often."""
    return Counter(after for before, after in zip(text, text[1:]) if before == character)


def sign(character: str) -> str:
    return SIGNS.get(character, character)


def nested():
    """Boxes inside each other, from artificial intelligence down to LewisGPT, each with a short example."""
    levels = {
        "artificial intelligence": "does what seems to need a mind: a chess computer",
        "machine learning": "finds the rules in examples: a spam filter",
        "neural networks": "many numbers that are nudged: reading a handwritten 7",
        "language models": "guess text: ChatGPT",
        "LewisGPT": "yours, by the end of the week",
    }
    figure, axes = canvas(5.3)
    x, y, width, height = 0.15, 0.15, 8.7, 5.0
    for number, (name, example) in enumerate(levels.items()):
        last = number == len(levels) - 1
        fill, colour = (INK, PAPER) if last else ((PAPER, GREY_LIGHT)[number % 2], INK)
        box(axes, x, y, width, height, fill=fill)
        write(axes, x + 0.25, y + height - 0.3, name, size=17, weight="bold", ha="left", color=colour)
        write(axes, x + 0.25, y + height - 0.62, example, size=14, ha="left", color=colour)
        x, y, width, height = x + 0.4, y + 0.2, width - 0.8, height - 1.05
    return figure, {"levels": levels}


# Each digit as strokes, each stroke as points that a pen goes through; x from 0 to 1, y from 0 to 1.5.
DIGITS = [
    [[(0.55, 1.5), (0.15, 1.2), (0.05, 0.7), (0.3, 0.06), (0.7, 0.1), (0.92, 0.7), (0.8, 1.3), (0.55, 1.5)]],
    [[(0.2, 1.12), (0.4, 1.3), (0.56, 1.5)], [(0.56, 1.5), (0.53, 0.8), (0.5, 0)]],
    [
        [(0.1, 1.15), (0.3, 1.47), (0.7, 1.45), (0.83, 1.1), (0.5, 0.5), (0.08, 0.06)],
        [(0.08, 0.06), (0.5, 0.1), (1, 0)],
    ],
    [
        [(0.12, 1.3), (0.42, 1.5), (0.8, 1.28), (0.68, 0.94), (0.35, 0.82)],
        [(0.35, 0.82), (0.76, 0.7), (0.9, 0.35), (0.55, 0.0), (0.06, 0.18)],
    ],
    [
        [(0.5, 1.5), (0.3, 1.0), (0.05, 0.5)],
        [(0.05, 0.5), (0.5, 0.53), (0.98, 0.5)],
        [(0.72, 1.0), (0.7, 0.5), (0.66, 0)],
    ],
    [
        [(0.9, 1.45), (0.55, 1.46), (0.24, 1.43)],
        [(0.24, 1.43), (0.22, 1.15), (0.17, 0.86)],
        [(0.17, 0.86), (0.55, 0.96), (0.88, 0.58), (0.62, 0.05), (0.08, 0.14)],
    ],
    [[(0.72, 1.48), (0.32, 1.1), (0.1, 0.5), (0.32, 0.04), (0.76, 0.1), (0.86, 0.48), (0.55, 0.72), (0.16, 0.44)]],
    [[(0.08, 1.4), (0.5, 1.43), (0.92, 1.42)], [(0.92, 1.42), (0.62, 0.8), (0.4, 0)]],
    [
        [
            (0.5, 0.8),
            (0.16, 1.14),
            (0.5, 1.48),
            (0.8, 1.16),
            (0.5, 0.8),
            (0.12, 0.36),
            (0.5, 0.02),
            (0.88, 0.36),
            (0.5, 0.8),
        ]
    ],
    [[(0.84, 1.2), (0.5, 1.48), (0.15, 1.15), (0.42, 0.82), (0.84, 1.2)], [(0.84, 1.2), (0.8, 0.6), (0.62, 0)]],
]
SEVENS = [
    DIGITS[7],
    DIGITS[7] + [[(0.28, 0.72), (0.6, 0.76), (0.88, 0.74)]],  # with a bar
    [[(0.05, 1.2), (0.22, 1.44), (0.55, 1.33), (0.95, 1.46)], [(0.95, 1.46), (0.52, 0.85), (0.48, 0)]],  # a wavy top
    [  # with a serif, and a leg that is bent
        [(0.1, 1.05), (0.09, 1.25), (0.08, 1.42)],
        [(0.08, 1.42), (0.5, 1.4), (0.9, 1.43)],
        [(0.9, 1.43), (0.4, 0.75), (0.3, 0)],
    ],
    [[(0.3, 1.25), (0.5, 1.3), (0.76, 1.36)], [(0.76, 1.36), (0.4, 0.65), (0.0, 0)]],  # slanting
]
FOURS = [
    DIGITS[4],
    [  # closed, like in print
        [(0.68, 0), (0.69, 0.75), (0.7, 1.5)],
        [(0.7, 1.5), (0.36, 0.97), (0.02, 0.45)],
        [(0.02, 0.45), (0.5, 0.46), (1, 0.44)],
    ],
    [[(0.12, 1.42), (0.08, 0.9), (0.3, 0.66), (0.86, 0.8)], [(0.86, 1.5), (0.84, 0.8), (0.82, 0)]],  # round
    [  # with corners
        [(0.14, 1.35), (0.12, 1.0), (0.11, 0.7)],
        [(0.11, 0.7), (0.5, 0.68), (0.98, 0.7)],
        [(0.66, 1.1), (0.64, 0.5), (0.62, 0)],
    ],
    [  # slanting
        [(0.66, 1.5), (0.36, 1.0), (0.06, 0.6)],
        [(0.06, 0.6), (0.45, 0.55), (0.9, 0.62)],
        [(0.86, 1.05), (0.6, 0.5), (0.36, 0)],
    ],
]


def smooth(points: np.ndarray) -> np.ndarray:
    """A smooth curve through all the points (a cardinal spline, a little rounder than that of Catmull and Rom)."""
    if (points[0] == points[-1]).all():  # it goes on as it began
        padded = np.vstack([points[-2], points, points[1]])
    else:
        padded = np.vstack([2 * points[0] - points[1], points, 2 * points[-1] - points[-2]])
    t = np.linspace(0, 1, 20)[:, None]
    pieces = []
    for p0, p1, p2, p3 in zip(padded, padded[1:], padded[2:], padded[3:]):
        start, end = 0.62 * (p2 - p0), 0.62 * (p3 - p1)  # where the pen is heading
        bend = (3 * (p2 - p1) - 2 * start - end) * t**2 + (2 * (p1 - p2) + start + end) * t**3
        pieces.append(p1 + start * t + bend)
    return np.vstack(pieces)


def pen(axes, x: float, y: float, strokes, random_numbers, size: float = 0.62):
    """One digit with its lower left corner at (x, y), a little wobbly; strokes that meet still do."""
    moved = {}  # a point that two strokes share moves to the same place in both
    for stroke in strokes:
        for point in stroke:
            moved.setdefault(point, np.array(point) + random_numbers.normal(0, 0.018, 2))
        curve = smooth(np.array([moved[point] for point in stroke])) * size + (x, y)
        axes.plot(*curve.T, color=INK, linewidth=5, solid_capstyle="round", solid_joinstyle="round")


def digits():
    """A row of handwritten digits 0 to 9, and below it five 7s and five 4s that all look different."""
    random_numbers = np.random.default_rng(7)
    figure, axes = canvas(4.1)
    write(axes, style.WIDTH / 2, 3.78, "You read these at once.", size=16)
    for number, strokes in enumerate(DIGITS):
        pen(axes, 0.4 + 0.84 * number, 2.45, strokes, random_numbers)
    for left, name, variants in ((0.2, "7", SEVENS), (4.6, "4", FOURS)):
        write(axes, left + 2.1, 1.83, f"Which rule fits each {name}?", size=16)
        box(axes, left, 0.2, 4.2, 1.36, edge=GREY)
        for number, strokes in enumerate(variants):
            pen(axes, left + 0.21 + 0.8 * number, 0.41, strokes, random_numbers)
    return figure, {"digits": list(range(len(DIGITS))), "sevens": len(SEVENS), "fours": len(FOURS)}


def strokes_of(axes, x: float, y: float, count: int):
    """Tally strokes side by side, from x on."""
    for number in range(count):
        axes.plot([x + 0.16 * number] * 2, [y - 0.17, y + 0.17], color=INK, linewidth=2.5, solid_capstyle="round")


def tally():
    """A sentence from the book in cells, and below it a stroke for each character that follows an e or an r."""
    assert TALLY_SENTENCE in whole_text() and len(TALLY_SENTENCE) <= 40
    letters = [letter for letter, _ in Counter(filter(str.isalpha, TALLY_SENTENCE)).most_common(2)]
    facts = {"sentence": TALLY_SENTENCE, "after": {}}
    figure, axes = canvas(4.4)
    side = 0.34
    left = (style.WIDTH - side * len(TALLY_SENTENCE)) / 2
    x = left
    for character in TALLY_SENTENCE:
        chosen = character in letters
        fill, edge = (CONTEXT_LIGHT, CONTEXT) if chosen else (PAPER, GREY)
        x = cells(axes, x, 3.6, character, fill=fill, edge=edge, width=side, height=0.46)
    for i, character in enumerate(TALLY_SENTENCE):  # once more around the chosen ones, as neighbours cover their sides
        if character in letters:
            axes.add_patch(
                plt.Rectangle((left + side * i, 3.6), side, 0.46, fill=False, edgecolor=CONTEXT, linewidth=2)
            )
    for letter, x in zip(letters, (0.7, 5.1)):
        counts = followers(TALLY_SENTENCE, letter).most_common()
        facts["after"][letter] = dict(counts)
        write(axes, x + 0.25, 3.0, "after", size=15)
        write(axes, x + 1.45, 3.0, "comes", size=15)
        write(axes, x + 2.95, 3.0, "how often", size=15)
        cells(axes, x, 2.2, letter, size=18)
        for number, (character, count) in enumerate(counts):
            y = 2.2 - 0.6 * number
            arrow(axes, (x + 0.58, 2.45), (x + 1.12, y + 0.25), color=GREY)
            cells(axes, x + 1.2, y, character, fill=TARGET_LIGHT, edge=TARGET, size=18)
            strokes_of(axes, x + 2.1, y + 0.25, count)
            write(axes, x + 3.15, y + 0.25, str(count), size=17)
    write(axes, 6.8, 0.55, SPACE)
    return figure, facts


def next_letter():
    """After t, an h comes most often; after q, there is nothing but u. Bars show the shares of the next character."""
    text = whole_text()
    figure, axes = canvas(3.9)
    facts = {}
    for letter, left in (("t", 0.35), ("q", 4.95)):
        counts = followers(text, letter)
        total = sum(counts.values())
        top = [(character, count / total) for character, count in counts.most_common(6)]
        facts[letter] = {"times": total, "top": [[character, round(100 * share)] for character, share in top]}
        write(axes, left, 3.5, "after", size=16, ha="left")
        cells(axes, left + 0.7, 3.25, letter, size=18)
        write(axes, left + 1.35, 3.5, "comes", size=16, ha="left")
        for number, (character, share) in enumerate(top):
            y = 2.65 - 0.48 * number
            write(axes, left + 0.25, y + 0.17, sign(character), size=17, family=MONO)
            length = 2.65 * share
            axes.add_patch(
                plt.Rectangle((left + 0.55, y), length, 0.34, facecolor=TARGET_LIGHT, edgecolor=TARGET, lw=1.5)
            )
            write(axes, left + 0.65 + length, y + 0.17, f"{share:.0%}", size=15, ha="left")
        if len(top) == 1:
            write(
                axes, left + 0.55, 2.25, f"and never anything else,\nin {total:,} cases", size=15, ha="left", va="top"
            )
    write(axes, 7.0, 0.42, SPACE)
    return figure, facts


def bigram_table():
    """A row for each of the 24 most frequent characters, a column for the next one, darker where it is more likely."""
    text = whole_text()
    frequent = [character for character, _ in Counter(text).most_common(24)]
    table = np.zeros((24, 24))
    for row, character in enumerate(frequent):
        counts = followers(text, character)
        table[row] = [counts[after] / sum(counts.values()) for after in frequent]
    greens = LinearSegmentedColormap.from_list("weights", [PAPER, WEIGHTS])
    figure = plt.figure(figsize=(style.WIDTH, 6), facecolor=PAPER)
    axes = figure.add_axes((0.09, 0.03, 0.6, 0.85))
    image = axes.imshow(table, cmap=greens, norm=PowerNorm(0.5, vmin=0, vmax=float(table.max())), aspect="auto")
    labels = [sign(character) for character in frequent]
    axes.set_xticks(range(24), labels, fontsize=SIZE, family=MONO)
    axes.set_yticks(range(24), labels, fontsize=SIZE, family=MONO)
    axes.tick_params(length=0, top=False, labeltop=True, labelbottom=False)
    axes.set_xlabel("the next character", fontsize=SIZE + 1, labelpad=8, color=INK)
    axes.xaxis.set_label_position("top")
    axes.set_ylabel("this character", fontsize=SIZE + 1, color=INK)
    row, column = frequent.index("t"), frequent.index("h")
    axes.add_patch(plt.Rectangle((column - 0.5, row - 0.5), 1, 1, fill=False, edgecolor=INK, linewidth=2.5))

    notes = figure.add_axes((0, 0, 1, 1))
    notes.set(xlim=(0, style.WIDTH), ylim=(0, 6))
    notes.axis("off")
    notes.add_patch(plt.Rectangle((6.55, 4.83), 0.25, 0.25, fill=False, edgecolor=INK, linewidth=2.5))
    write(
        notes,
        6.95,
        4.955,
        f"row t, column h:\nafter t comes h\nin {table[row, column]:.0%} of cases",
        ha="left",
        va="center",
    )
    bar = figure.colorbar(image, cax=figure.add_axes((0.735, 0.22, 0.03, 0.42)), ticks=[0, 0.05, 0.2, 0.4, 0.6, 0.8])
    bar.ax.set_yticklabels(["0%", "5%", "20%", "40%", "60%", "80%"], fontsize=SIZE, color=INK)
    write(notes, 6.55, 0.62, "\u2423 is a space,\n\u21b5 a line break", ha="left")
    likely = {}  # for each row, the most frequent one of these, in percent
    for number, character in enumerate(frequent):
        best = int(table[number].argmax())
        likely[character] = [frequent[best], round(100 * table[number, best])]
    return figure, {"characters": frequent, "most_likely_next_percent": likely}


def text_source():
    """The beginning of the novel as an open book, its size in numbers, and an arrow to its 80 characters in cells."""
    text = whole_text()
    vocab = train.get_vocab(text)
    title, *more = [line for line in text.splitlines() if line][:5]
    chapter = text[text.index("Chapter 1\n") :].split("\n\n")
    heading = chapter[0].split("\n")[0]
    opening = textwrap.wrap(" ".join(chapter[1].split()), 35)[:4]
    sizes = {"characters": len(text), "words": len(text.split()), "lines": len(text.splitlines())}
    sizes["different characters"] = len(vocab)

    figure, axes = canvas(5.9)
    middle, bottom, top = style.WIDTH / 2, 3.7, 5.6
    across = np.linspace(0, 1, 40)
    for side in (-1, 1):
        edge = middle + side * 4.1 * across
        curve = 0.16 * np.sin(np.pi * across**0.7)  # the pages bulge near the fold
        axes.fill_between(
            edge, bottom - 0.1 + curve, top - 0.1 + curve, facecolor=GREY_LIGHT, edgecolor=INK, linewidth=1.5
        )
        axes.fill_between(edge, bottom + curve, top + curve, facecolor=PAPER, edgecolor=INK, linewidth=1.5)
    serif = {"family": "DejaVu Serif"}
    write(axes, middle - 2.05, 5.2, title, size=15, weight="bold", **serif)
    write(axes, middle - 2.05, 4.45, "\n".join(more), linespacing=1.35, **serif)
    write(axes, middle + 2.05, 5.3, heading, weight="bold", **serif)
    write(
        axes, middle + 0.3, 4.5, "\n".join([*opening[:-1], opening[-1] + " ..."]), ha="left", linespacing=1.35, **serif
    )

    for x, (name, size) in zip((1.25, 3.3, 5.1, 7.25), sizes.items()):
        write(axes, x, 3.2, f"{size:,}", size=19, weight="bold")
        write(axes, x, 2.88, name, size=14)
    arrow(axes, (7.25, 2.72), (7.25, 2.14))
    write(axes, 0.5, 2.42, f"{INPUT_PATH.name}, an original novel, free for all (CC0)", size=14, ha="left")
    write(axes, 0.5, 0.24, SPACE_AND_BREAK, ha="left")
    for start in range(0, len(vocab), 20):
        cells(axes, 0.5, 1.7 - 0.4 * start / 20, vocab[start : start + 20], width=0.4, height=0.4)
    facts = {
        "file": INPUT_PATH.name,
        "title": title,
        "left_page": more,
        "heading": heading,
        "right_page": opening,
        "sizes": sizes,
        "vocab": vocab,
    }
    return figure, facts


def training_run() -> tuple[list[float], list[str]]:
    """Train the finished model as train.py does; at each of SHOWN_STEPS, the loss and what the model writes."""
    vocab = train.get_vocab(whole_text())
    mapping = train.create_decode_mapping(vocab)
    data = train.encode_all(whole_text(), train.create_encode_mapping(vocab))
    train_data, val_data = train.split_data(data)
    before = train.batch_size, train.context_length
    train.batch_size, train.context_length = 32, 8
    torch.manual_seed(train.seed)
    model = train.BigramLanguageModel(len(vocab))
    optimizer = torch.optim.AdamW(model.parameters(), lr=train.learning_rate)
    losses, texts = [], []
    for step in range(SHOWN_STEPS[-1] + 1):
        if step in SHOWN_STEPS:
            losses.append(train.estimate_loss(model, val_data))
            with torch.random.fork_rng(devices=[]):  # the same dice for each text
                torch.manual_seed(train.seed)
                texts.append(train.write_text(model, mapping, max_new_tokens=180)[1:].replace("\n", " "))
        optimizer.param_groups[0]["lr"] = train.learning_rate * (1 - step / SHOWN_STEPS[-1])
        x, y = train.get_batch(train_data)
        train.train_step(model, optimizer, x.contiguous(), y.contiguous())
    train.batch_size, train.context_length = before
    return losses, texts


def animation_frame(losses: list[float], text: str) -> Image.Image:
    """The loss up to now as a line, and below it what the model writes now."""
    step = SHOWN_STEPS[len(losses) - 1]
    figure = plt.figure(figsize=(style.WIDTH, 4.7), facecolor=PAPER)
    axes = figure.add_axes((0.08, 0.46, 0.87, 0.42))
    places = np.log10(np.array(SHOWN_STEPS) + 1)
    axes.plot(places[: len(losses)], losses, color=LOSS, linewidth=2.5, marker="o", markersize=7)
    axes.set_xlim(-0.1, places[-1] + 0.1)
    axes.set_ylim(2, 5)
    ticks = [0, 1, 3, 10, 30, 100, 300, 1000, 3000]
    axes.set_xticks(np.log10(np.array(ticks) + 1), [f"{tick:,}" for tick in ticks], fontsize=SIZE)
    axes.set_yticks([2, 3, 4, 5], ["2", "3", "4", "5"], fontsize=SIZE)
    axes.set_xlabel("step", fontsize=SIZE, color=INK)
    axes.set_ylabel("loss", fontsize=SIZE, color=INK)
    axes.spines[["top", "right"]].set_visible(False)
    figure.text(0.08, 0.925, f"step {step:,}", fontsize=18, color=INK)
    figure.text(0.95, 0.925, f"loss {losses[-1]:.2f}", fontsize=18, color=LOSS, weight="bold", ha="right")
    lines = "\n".join(text[start : start + 60] for start in range(0, len(text), 60))
    page = figure.add_axes((0, 0, 1, 0.29))
    page.set(xlim=(0, style.WIDTH), ylim=(0, 0.29 * 4.7))
    page.axis("off")
    box(page, 0.15, 0.12, 8.7, 1.14, edge=GREY)
    write(page, 0.52, 0.69, lines, size=16, ha="left", family=MONO, linespacing=1.3)
    file = io.BytesIO()
    figure.savefig(file, dpi=100, format="png")
    plt.close(figure)
    return Image.open(file).convert("RGB")


def animation(path: Path) -> dict:
    """An animated GIF: the loss falls, and the text that the model writes changes from random signs to near-English."""
    losses, texts = training_run()
    frames = [animation_frame(losses[: i + 1], text) for i, text in enumerate(texts)]
    palette = frames[-1].quantize(32, Image.Quantize.MAXCOVERAGE)
    frames = [frame.quantize(palette=palette, dither=Image.Dither.NONE) for frame in frames]
    durations = [900] * (len(frames) - 1) + [4000]
    frames[0].save(path, format="GIF", save_all=True, append_images=frames[1:], duration=durations, loop=0)
    return {"steps": SHOWN_STEPS, "losses": [round(loss, 2) for loss in losses]}


PICTURES = [nested, digits, tally, next_letter, bigram_table, text_source]
