"""The visual language of all pictures: one colour for one thing, and no text smaller than the text beside it.

Coordinates are inches: a picture is WIDTH wide, and the guide shows it about as wide as a line of text. At that width,
SIZE points are as large as the body text. The colours are those of Okabe and Ito (2008), which colour-blind people
can tell apart; each also has a light tone, for filling.
"""

import matplotlib

matplotlib.use("Agg")

import matplotlib.pyplot as plt  # noqa: E402
from matplotlib.patches import FancyArrowPatch, FancyBboxPatch  # noqa: E402

WIDTH = 9.0
SIZE = 13  # points: the smallest text there is
MONO = "DejaVu Sans Mono"

INK, GREY, PAPER = "#1F2328", "#767676", "#FFFFFF"
CONTEXT, CONTEXT_LIGHT = "#0072B2", "#CCE3F0"  # what the model sees
TARGET, TARGET_LIGHT = "#D55E00", "#F9DFCC"  # what it should guess
WEIGHTS, WEIGHTS_LIGHT = "#009E73", "#CCECE3"  # what it learns
LOSS, LOSS_LIGHT = "#A3457E", "#F2DEEA"  # how wrong it is
GREY_LIGHT = "#EEEEEE"
RUN, DOT = "#3D7F1F", "#C62828"  # on drawings of PyCharm only: its green buttons and the red breakpoint


def canvas(height: float, width: float = WIDTH):
    """An empty picture in inches, the origin at the lower left."""
    figure = plt.figure(figsize=(width, height), facecolor=PAPER)
    axes = figure.add_axes((0, 0, 1, 1))
    axes.set_xlim(0, width)
    axes.set_ylim(0, height)
    axes.axis("off")
    return figure, axes


def write(axes, x: float, y: float, text: str, size: float = SIZE, **more):
    """Text with its middle at (x, y), unless ha or va say otherwise."""
    more = {"ha": "center", "va": "center", "color": INK, "parse_math": False} | more
    return axes.text(x, y, text, fontsize=max(size, SIZE), **more)


def box(axes, x: float, y: float, width: float, height: float, text: str = "", fill=PAPER, edge=INK, **more):
    """A box with its lower left corner at (x, y), and text in its middle."""
    shape = f"round,pad=0,rounding_size={min(0.08, height / 3)}"
    axes.add_patch(FancyBboxPatch((x, y), width, height, boxstyle=shape, facecolor=fill, edgecolor=edge, linewidth=1.5))
    if text:
        write(axes, x + width / 2, y + height / 2, text, **more)


def arrow(axes, start: tuple[float, float], end: tuple[float, float], color=INK, bend: float = 0.0):
    """An arrow from start to end; `bend` curves it."""
    style = f"arc3,rad={bend}"
    axes.add_patch(
        FancyArrowPatch(
            start, end, arrowstyle="-|>", mutation_scale=18, color=color, linewidth=1.8, connectionstyle=style
        )
    )


def cells(
    axes, x: float, y: float, values, fill=CONTEXT_LIGHT, edge=CONTEXT, width=0.5, height=0.5, size=SIZE + 2, **more
):
    """A row of squares, each with a character or number in it; gives back where the row ends on the right."""
    for value in values:
        text = {" ": "\u2423", "\n": "\u21b5"}.get(value, str(value))
        axes.add_patch(plt.Rectangle((x, y), width, height, facecolor=fill, edgecolor=edge, linewidth=1.5))
        write(axes, x + width / 2, y + height / 2, text, size=size, family=MONO, **more)
        x += width
    return x
