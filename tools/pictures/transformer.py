"""The pictures of Day 3: how a transformer looks back, and what it is built of."""

import json
import math
import random
from pathlib import Path

import torch
from matplotlib.colors import LinearSegmentedColormap
from matplotlib.patches import FancyArrowPatch
from matplotlib.path import Path as Line
from pictures.data_and_model import SPACE, two_parts, vocabulary, whole_text
from pictures.style import (
    CONTEXT,
    GREY,
    GREY_LIGHT,
    INK,
    LOSS,
    MONO,
    PAPER,
    SIZE,
    TARGET,
    WEIGHTS,
    WEIGHTS_LIGHT,
    WIDTH,
    arrow,
    box,
    canvas,
    cells,
    plt,
    write,
)

import gpt  # the finished one
import train
from lewisgpt import PROJECT
from lewisgpt.randomness import own_random_numbers
from lewisgpt.training import models

GREEN = {"fill": WEIGHTS_LIGHT, "edge": WEIGHTS}  # a part that learns
WORD = "lanter"  # the beginning of "lantern"


LINE = "He looked at the beam"  # from the validation data
FINISHED_WEIGHTS = PROJECT / "solutions" / "weights.safetensors"


def tables_of_all_heads(weights: Path, text: str) -> dict[tuple[int, int], torch.Tensor]:
    """For each block and head of a trained model: how much each place (row) looks at each other one (column)."""
    model = models.load_model(weights, gpt.LewisGPT)
    tables, T = {}, len(text)
    with torch.no_grad():
        x = gpt.norm(model.token_embedding(torch.tensor([[model.vocab.index(character) for character in text]])))
        for number, block in enumerate(model.blocks):
            part = block.attention
            q, k = (
                gpt.rotate(gpt.norm(layer(gpt.norm(x)).view(1, T, part.n_head, -1).transpose(1, 2)))
                for layer in (part.query, part.key)
            )
            looks = gpt.attention(q, k, torch.eye(T).expand(1, part.n_head, T, T))[0]
            tables.update({(number, head): looks[head] for head in range(part.n_head)})
            x = block(x)
    return tables


def attention_scores():
    """Where one head of a trained model looks: the one that looks most at the first letter of each word."""
    assert LINE in train.decode(two_parts()[1].tolist(), train.create_decode_mapping(vocabulary()))
    starts = [0 if place == 0 else LINE.rfind(" ", 0, place) + 1 for place in range(len(LINE))]
    later = [place for place, start in enumerate(starts) if start < place and LINE[place] != " "]  # not a first letter
    firsts = [starts[place] for place in later]
    tables = tables_of_all_heads(FINISHED_WEIGHTS, LINE)
    block, head = max(tables, key=lambda number: tables[number][later, firsts].sum().item())
    table = tables[block, head]
    hits = int((table[later].argmax(dim=-1) == torch.tensor(firsts)).sum())
    clear = [place for place in later if LINE.count(LINE[place]) == 1]  # so that its letter names the row
    row = max(clear, key=lambda place: table[place, starts[place]].item())
    column = starts[row]
    figure, axes = canvas(6.3)
    size, left, top = 0.252, 0.95, 5.5
    blues = LinearSegmentedColormap.from_list("context", [PAPER, CONTEXT])
    signs = LINE.replace(" ", "\u2423")
    for place, sign in enumerate(signs):
        y = top - (place + 1) * size
        write(axes, left + (place + 0.5) * size, top + 0.17, sign, size=14, family=MONO)
        write(axes, left - 0.17, y + size / 2, sign, size=14, family=MONO)
        for other in range(place + 1):
            colour = blues(table[place, other].item())
            look = {"facecolor": colour, "edgecolor": GREY_LIGHT, "linewidth": 0.8}
            axes.add_patch(plt.Rectangle((left + other * size, y), size, size, **look))
    frame = {"fill": False, "edgecolor": INK, "linewidth": 2.5}
    axes.add_patch(plt.Rectangle((left + column * size, top - (row + 1) * size), size, size, **frame))
    width = len(LINE) * size
    write(axes, left + width / 2, top + 0.55, "the place that it looks at", size=14)
    write(axes, 0.4, top - width / 2, "the place that looks", size=14, rotation=90)
    write(axes, left + width * 0.72, top - width * 0.25, "the future:\nmasked", color=GREY)
    x = 6.6
    axes.add_patch(plt.Rectangle((x, 5.15), size, size, **frame))
    at = f"row {signs[row]}, column {signs[column]}:"
    write(axes, x + 0.42, 5.28, at, ha="left")
    write(axes, x + 0.42, 4.98, f"{table[row, column]:.0%} of its weight", ha="left")
    steps = 50
    for step in range(steps):
        look = {"facecolor": blues((step + 0.5) / steps), "linewidth": 0}
        axes.add_patch(plt.Rectangle((x, 2.75 + 1.7 * step / steps), 0.3, 1.7 / steps, **look))
    axes.add_patch(plt.Rectangle((x, 2.75), 0.3, 1.7, fill=False, edgecolor=INK, linewidth=1.2))
    for share in (0, 0.5, 1):
        axes.plot([x + 0.3, x + 0.36], [2.75 + 1.7 * share] * 2, color=INK, linewidth=1.2)
        write(axes, x + 0.42, 2.75 + 1.7 * share, f"{share:.0%}", ha="left")
    note = f"Of the {len(later)} letters inside\nwords, {hits} look most at\nthe first letter of\ntheir word."
    write(axes, x, 1.8, note, ha="left", linespacing=1.3)
    write(axes, x, 0.8, "one head of the\nfinished writer", ha="left", color=GREY)
    write(axes, x, 0.33, SPACE, ha="left", color=GREY)
    return figure, {
        "text": LINE,
        "weights": FINISHED_WEIGHTS.name,
        "block": block,
        "head": head,
        "note": note,
        "framed": [row, column],
        "table": [[round(share, 2) for share in table[place, : place + 1].tolist()] for place in range(len(LINE))],
    }


def look_back(scores: torch.Tensor) -> torch.Tensor:
    """The weights that the finished attention gives to these scores (T, T): here a value says where it comes from."""
    own_place = torch.eye(len(scores))
    q, k, v = (part[None, None] for part in (scores * math.sqrt(len(scores)), own_place, own_place))
    return gpt.attention(q, k, v)[0, 0]


def causal_mask():
    """Three tables of 6 x 6: scores, scores with -inf in the future, and weights, whose rows add up to 1."""
    assert WORD in whole_text()
    T, numbers = len(WORD), random.Random(0)
    scores = torch.tensor([[round(numbers.gauss(0, 1.2), 1) for _ in WORD] for _ in WORD])
    masked = scores.masked_fill(torch.tril(torch.ones(T, T)) == 0, float("-inf"))
    weights = masked.softmax(dim=-1)
    assert torch.allclose(weights, look_back(scores), atol=1e-5)
    shown = [[f"{value:.2f}" for value in row] for row in weights.tolist()]
    assert all(round(sum(float(value) for value in row), 2) == 1 for row in shown)
    figure, axes = canvas(7.5)
    width, height = 0.56, 0.4
    tables = [
        (0.65, 4.2, "1  scores", [[f"{value:.1f}" for value in row] for row in scores.tolist()], False),
        (5.2, 4.2, "2  the future is masked", [[f"{value:.1f}" for value in row] for row in masked.tolist()], True),
        (5.2, 0.3, "3  weights", shown, True),
    ]
    size = {"width": width, "height": height, "size": SIZE}
    plain, grey = {"fill": PAPER, "edge": GREY}, {"fill": GREY_LIGHT, "edge": GREY}
    for left, bottom, title, table, mask in tables:
        top = bottom + T * height
        write(axes, left, top + 0.62, title, size=16, ha="left", weight="bold")
        tops = [top - (place + 1) * height for place in range(T)]
        for place, character in enumerate(WORD):
            write(axes, left + (place + 0.5) * width, top + 0.2, character, size=15, family=MONO, color=GREY)
            write(axes, left - 0.2, tops[place] + height / 2, character, size=15, family=MONO, color=GREY)
            cells(axes, left, tops[place], table[place], **(grey if mask else plain), **size)
        for place in range(T if mask else 0):  # last, so that the blue frames lie on top
            axes.add_patch(plt.Rectangle((left, tops[place]), (place + 1) * width, height, facecolor=PAPER))
            cells(axes, left, tops[place], table[place][: place + 1], **size)
    middle, below = 4.2 + T * height / 2, 5.2 + T * width / 2
    arrow(axes, (0.65 + T * width + 0.12, middle), (4.85, middle))
    arrow(axes, (below, 4.1), (below, 3.35))
    write(axes, below + 0.2, 3.75, "softmax", size=15, ha="left", weight="bold")
    write(axes, 0.65, 3.2, "Row: the place that looks.\nColumn: the place it looks at.", size=14, ha="left")
    cells(axes, 0.65, 2.1, ["\u2713"], **size | {"size": 18})
    write(axes, 1.4, 2.3, "itself and the past: it may look", size=14, ha="left")
    cells(axes, 0.65, 1.5, ["\u2717"], **grey, **size | {"size": 18})
    write(axes, 1.4, 1.7, "the future: it must not look", size=14, ha="left")
    write(axes, 0.65, 0.75, "Softmax makes 0.00 of -inf,\nand each row adds up to 1.", size=14, ha="left")
    return figure, {
        "word": WORD,
        "scores": [[round(value, 1) for value in row] for row in scores.tolist()],
        "weights": [[float(value) for value in row] for row in shown],
    }


def three_heads() -> tuple[dict, list[list[float]]]:
    """3 heads of 4 numbers: the shapes on the way, and where each head looks from the last place."""
    with own_random_numbers(), torch.no_grad():
        part = gpt.SelfAttention(n_embd=12, n_head=3)
        x = torch.randn(1, len(WORD), 12)
    B, T, C = x.shape
    q, k, v = (
        layer(x).view(B, T, part.n_head, C // part.n_head).transpose(1, 2)
        for layer in (part.query, part.key, part.value)
    )
    q, k = gpt.rotate(gpt.norm(q)), gpt.rotate(gpt.norm(k))
    heads = gpt.attention(q, k, v)
    together = heads.transpose(1, 2).reshape(B, T, C)
    assert torch.allclose(part.projection(together), part(x), atol=1e-5)
    looks = gpt.attention(q, k, torch.eye(T).expand(B, part.n_head, T, T))[0, :, -1]
    shapes = {"x": list(x.shape), "heads": list(heads.shape), "together": list(together.shape)}
    return shapes, [[round(weight, 2) for weight in row] for row in looks.tolist()]


def heads():
    """12 numbers become 3 heads of 4; each looks back by itself; then they stand side by side again."""
    shapes, looks = three_heads()
    C, (n_head, head_size) = shapes["x"][-1], (shapes["heads"][1], shapes["heads"][3])
    figure, axes = canvas(9.2)
    size, left, right, middle = 0.44, 2.2, 8.75, 5.475
    column = (right - left) / n_head
    blues = LinearSegmentedColormap.from_list("context", [PAPER, CONTEXT])

    def row(x, y, columns, numbered=True, size=size):
        """Empty cells, and above each the number of its column."""
        cells(axes, x, y, [""] * len(columns), width=size, height=0.34)
        for i, number in enumerate(columns):
            if numbered:
                write(axes, x + (i + 0.5) * size, y + 0.5, str(number), color=GREY)

    def note(y, text, shape):
        write(axes, 0.15, y, text, ha="left", va="bottom", linespacing=1.25)
        write(axes, 0.15, y - 0.06, shape, ha="left", va="top", family=MONO, color=GREY)

    wide = middle - C * size / 2
    row(wide, 8.1, range(C))
    note(8.33, "x at one place", "(B, T, C)")
    write(axes, middle, 8.95, f"C = {C} numbers", size=14)
    arrow(axes, (middle, 8.05), (middle, 7.72))
    box(axes, left, 7.2, right - left, 0.48, "query, key, value: each makes 12 new numbers", size=14, **GREEN)
    columns = [list(range(head * head_size, (head + 1) * head_size)) for head in range(n_head)]
    for head in range(n_head):
        x = left + head * column
        centre = x + column / 2
        arrow(axes, (centre, 7.16), (centre, 6.82))
        box(axes, x + 0.08, 3.35, column - 0.16, 3.43, edge=GREY)
        write(axes, centre, 6.55, f"head {head}", size=15, weight="bold")
        narrow = 0.39
        start = centre - head_size * narrow / 2 + 0.13
        for y, name in ((5.75, "q"), (5.33, "k"), (4.91, "v")):
            row(start, y, columns[head], name == "q", narrow)
            write(axes, start - 0.17, y + 0.17, name, size=14, family=MONO)
        mini = 0.31
        first = centre - len(WORD) * mini / 2
        write(axes, centre, 4.56, f"{WORD[-1]} looks back:", size=SIZE)
        for place, character in enumerate(WORD):
            weight = looks[head][place]
            colour = blues(weight)
            x_cell = first + place * mini
            axes.add_patch(plt.Rectangle((x_cell, 3.95), mini, 0.34, facecolor=colour, edgecolor=CONTEXT, linewidth=1))
            ink = PAPER if weight > 0.6 else INK
            write(axes, x_cell + mini / 2, 4.12, character, size=14, family=MONO, color=ink)
        best = max(range(len(WORD)), key=lambda place: looks[head][place])
        write(axes, centre, 3.65, f"{looks[head][best]:.0%} at {WORD[best]}", size=SIZE, color=CONTEXT)
        end = wide + (columns[head][0] + head_size / 2) * size
        arrow(axes, (centre, 3.31), (end, 2.9))
    note(5.6, "the heads,\neach for itself", "(B, n_head,\n T, head_size)")
    write(axes, 0.15, 4.12, "here with weights\nnot yet trained", ha="left")
    row(wide, 2.25, range(C))
    note(2.5, "side by side", "(B, T, C)")
    arrow(axes, (middle, 2.2), (middle, 1.87))
    box(axes, left, 1.35, right - left, 0.48, "projection: mixes what the heads found", size=14, **GREEN)
    arrow(axes, (middle, 1.31), (middle, 0.98))
    row(wide, 0.58, range(C), numbered=False)
    note(0.77, "and out again", "(B, T, C)")
    write(axes, middle, 0.3, f"{C} numbers", size=14)
    return figure, {"word": WORD, "columns": columns, "shapes": shapes, "looks_back": looks}


def bent_arrow(axes, corners: list[tuple[float, float]]):
    """An arrow that goes straight from corner to corner."""
    look = {"mutation_scale": 18, "color": INK, "linewidth": 1.8}
    axes.add_patch(FancyArrowPatch(path=Line(corners), arrowstyle="-|>", **look))


def block():
    """x goes straight through; two parts look at its norm, and what they give is added."""
    parts = [name.replace("_", "-") for name, _ in gpt.Block(8, 2).named_children()]
    assert parts == ["attention", "feed-forward"]
    figure, axes = canvas(3.4)
    y, high = 1.2, 2.25
    halves = [(0.95, parts[0], "looks back at other places"), (4.95, parts[1], "thinks about each place alone")]
    axes.plot([0.6, 8.5], [y, y], color=CONTEXT, linewidth=5, solid_capstyle="butt", zorder=1)
    axes.add_patch(plt.Polygon([(8.48, y - 0.14), (8.48, y + 0.14), (8.78, y)], color=CONTEXT, linewidth=0))
    write(axes, 0.35, y, "x", size=18, family=MONO, color=CONTEXT)
    for x, name, meaning in halves:
        plus = x + 3.2
        bent_arrow(axes, [(x, y), (x, high), (x + 0.34, high)])
        box(axes, x + 0.36, high - 0.3, 0.75, 0.6, "norm", size=14)
        arrow(axes, (x + 1.1, high), (x + 1.42, high))
        box(axes, x + 1.44, high - 0.3, 1.45, 0.6, name, size=14, **GREEN)
        bent_arrow(axes, [(x + 2.9, high), (plus, high), (plus, y + 0.24)])
        axes.plot(x, y, "o", color=INK, markersize=8)
        axes.add_patch(plt.Circle((plus, y), 0.21, facecolor=PAPER, edgecolor=INK, linewidth=1.8, zorder=3))
        write(axes, plus, y - 0.01, "+", size=19, zorder=4)
        write(axes, x + 1.6, high + 0.68, meaning, size=14)
    write(axes, 2.55, y + 0.24, "x goes straight on", color=CONTEXT)
    write(axes, 4.5, 0.42, "A part only adds something to x. It never replaces it.", size=15)
    return figure, {"parts": parts}


def transformer():
    """The whole model from top to bottom, in the size "medium"."""
    size, context, following = gpt.SIZES["medium"], "The lam", "p"
    assert context + following in whole_text()
    vocab_size, C = len(vocabulary()), size.n_embd
    tokens = train.encode(context, train.create_encode_mapping(vocabulary()))
    with own_random_numbers(), torch.no_grad():
        model = gpt.LewisGPT(vocabulary(), size)
        logits, _ = model(torch.tensor([tokens]))

    def count(part):
        return sum(weights.numel() for weights in part.parameters())

    counts = {
        "token embedding": count(model.token_embedding),
        "blocks": count(model.blocks),
        "head": count(model.head),
        "together": count(model),
    }
    figure, axes = canvas(8.5)
    middle, width, cell = 2.75, 3.6, 0.5
    left = middle - width / 2
    first = middle - len(context) * cell / 2
    gap = 0.27

    def note(y, text, shape=""):
        write(axes, 4.95, y + (0.14 if shape else 0), text, size=14, ha="left")
        if shape:
            write(axes, 4.95, y - 0.15, shape, ha="left", family=MONO, color=GREY)

    y = 7.8
    cells(axes, first, y, context, width=cell, height=cell, size=17)
    note(y + cell / 2, f"characters (at most {size.context_length})", SPACE)
    arrow(axes, (middle, y - 0.02), (middle, y - gap))
    y -= gap + cell
    cells(axes, first, y, tokens, width=cell, height=cell)
    note(y + cell / 2, "tokens", "(B, T)")
    steps = [
        ("token embedding", GREEN, 0.5, f"{C} numbers for each token", f"(B, T, C), C = {C}"),
        ("norm", {}, 0.42, "", ""),
        ("", {}, 1.5, f"look back, think: {size.n_layer} times", "(B, T, C)"),
        ("norm", {}, 0.42, "", ""),
        ("head", GREEN, 0.5, f"from {C} numbers to {vocab_size}", "(B, T, vocab_size)"),
    ]
    for name, look, height, text, shape in steps:
        arrow(axes, (middle, y - 0.02), (middle, y - gap))
        y -= gap + height
        if not name:
            for i in reversed(range(size.n_layer)):
                box(axes, left + 0.09 * i, y + 0.09 * i, width - 0.27, height - 0.27, fill=PAPER, edge=GREY)
            write(axes, left + 0.2, y + height - 0.47, f"{size.n_layer} blocks", size=15, ha="left", weight="bold")
            inner = width - 0.27 - 0.4
            box(axes, left + 0.2, y + 0.5, inner, 0.34, f"attention, {size.n_head} heads", size=14, **GREEN)
            box(axes, left + 0.2, y + 0.1, inner, 0.34, "feed-forward", size=14, **GREEN)
        else:
            box(axes, left, y, width, height, name, size=15, **look)
        if text:
            note(y + height / 2, text, shape)
    arrow(axes, (middle, y - 0.02), (middle, y - gap))
    y -= gap + 0.42
    axes.add_patch(plt.Rectangle((left, y), width, 0.42, facecolor=PAPER, edgecolor=INK, linewidth=1.5))
    for start in (left, left + width - 1):
        cells(axes, start, y, [""] * 5, fill=PAPER, edge=INK, width=0.2, height=0.42)
    write(axes, middle, y + 0.21, f"{vocab_size} logits", size=15)
    note(y + 0.21, "those of the last place")
    arrow(axes, (middle, y - 0.02), (middle, y - gap - 0.2))
    write(axes, middle + 0.2, y - gap / 2 - 0.1, "softmax, then draw one", size=14, ha="left", weight="bold")
    y -= gap + 0.2 + cell
    cells(axes, middle - cell / 2, y, following, fill=PAPER, edge=INK, width=cell, height=cell, size=17)
    note(y + cell / 2, "the next character")
    write(axes, left, 0.28, f'The size "medium": {counts["together"]:,} weights', size=15, ha="left")
    return figure, {
        "characters": context,
        "tokens": tokens,
        "next": following,
        "size": {name: getattr(size, name) for name in ("n_layer", "n_head", "n_embd", "context_length")},
        "logits": list(logits.shape),
        "weights": counts,
    }


def loss_race():
    """LewisGPT against its peers, from docs/benchmark.json, which tools/benchmark.py writes."""
    models = json.loads((PROJECT / "docs" / "benchmark.json").read_text(encoding="utf-8"))["models"]
    figure, axes = plt.subplots(figsize=(WIDTH, 5.2), layout="constrained")
    looks = {
        "bigram": ("your bigram", GREY, ":"),
        "GPT-2": ("GPT-2, nanoGPT's settings", TARGET, "--"),
        "LewisGPT, a sixth of the time": ("LewisGPT, a sixth of the time", LOSS, "-."),
        "LewisGPT": ("LewisGPT", LOSS, "-"),
    }
    facts = {}
    for name, (label, color, style) in looks.items():
        result = models[name]
        facts[label] = {"seconds": round(result["seconds"], 1), "loss": round(result["val"], 3)}
        label = f"{label}: {result['val']:.3f} in {result['seconds']:.0f} s"
        axes.plot(result["losses"]["seconds"], result["losses"]["val"], style, color=color, linewidth=2.5, label=label)
    axes.set_xlabel("seconds of training", fontsize=SIZE)
    axes.set_ylabel("validation loss", fontsize=SIZE)
    axes.set_ylim(1, 4.5)
    axes.tick_params(labelsize=SIZE)
    axes.legend(fontsize=SIZE)
    return figure, facts


PICTURES = [attention_scores, causal_mask, heads, block, transformer, loss_race]
