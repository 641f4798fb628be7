"""The pictures of the training: loss curves with their landmarks, and the learned table beside the counted one.

They are for show: whatever is wrong with a picture costs one sentence, and never the program. Files are drawn without
any window (by Agg), and windows open at the end, where there is a screen.
"""

import functools
import io
import json
import os
import warnings
from pathlib import Path

from tqdm import tqdm

from lewisgpt import PROJECT, files
from lewisgpt.edges import short
from lewisgpt.training import checkpoint

RUNS = PROJECT / "runs"
LOSS, GREY = "#A3457E", "#767676"  # the colours of the guide's pictures
EARLIER = [":", "-.", "--", (0, (5, 1, 1, 1, 1, 1))]  # line styles
LARGEST = 500  # so many rows of a table are drawn; more would be smaller than a dot
drawn = {}  # what the windows will show, by file: how to draw it, and the figure's options
told = []  # what couldn't be shown


def for_show(function):
    """Let an error in there cost one sentence, the first time, and return None."""

    @functools.wraps(function)
    def safe(*given, **options):
        try:
            with warnings.catch_warnings():
                warnings.simplefilter("ignore")  # such as one about each character that the font lacks
                return function(*given, **options)
        except Exception as error:
            if not told:
                why = files.reason(error) if isinstance(error, OSError) else f"{type(error).__name__}: {error}"
                tqdm.write(f"A picture can't be shown ({short(' '.join(why.split()))}). Nothing else is lost.")
            told.append(error)

    return safe


def save(draw, path: Path, **options) -> Path:
    """Draw into a file, with Agg; `draw` is a function that gets the figure, made with these options."""
    backend = os.environ.pop("MPLBACKEND", None)  # with one that it doesn't know, Matplotlib doesn't even load
    from matplotlib.figure import Figure  # not above, as it takes a second

    if backend is not None:
        os.environ["MPLBACKEND"] = backend  # for the windows
    figure, data = Figure(**options), io.BytesIO()
    draw(figure)
    figure.savefig(data, format="png", dpi=120)
    files.write(path, data.getvalue())
    drawn[path] = draw, options
    return path


@for_show
def show() -> None:
    """Show the pictures where there is a screen; waits until their windows are closed."""
    import matplotlib
    import matplotlib.pyplot as plt

    if "MPLBACKEND" in os.environ:
        matplotlib.use(os.environ["MPLBACKEND"])
    if matplotlib.get_backend().lower() != "agg":
        for draw, options in drawn.values():
            draw(plt.figure(**options))
        plt.show()
        plt.close("all")


def remember(losses: dict, settings: dict, path: Path) -> list[dict]:
    """Add this run to those in the file, which keeps the last five; returns the earlier ones.

    A run with the same settings takes the place of the one before it.
    """
    try:
        runs = [run for run in checkpoint.from_json(path.read_text(encoding="utf-8")) if is_run(run, settings)]
    except (OSError, ValueError, TypeError):
        runs = []  # no earlier run, or a file that can't be read any more
    earlier = [run for run in runs if run["settings"] != settings][-4:]
    this_run = {"settings": settings} | {name: losses[name] for name in ("step", "train", "val")}
    files.write(path, json.dumps([*earlier, this_run], indent=1).encode())
    return earlier


def is_run(run, settings: dict) -> bool:
    """Whether this is a run with such settings that can be drawn."""
    try:
        numbers = all(isinstance(number, int | float) for number in run["step"] + run["val"])
        return run["settings"].keys() == settings.keys() and len(run["step"]) == len(run["val"]) and numbers
    except (AttributeError, KeyError, TypeError):
        return False


@for_show
def loss_curve(losses: dict, landmarks: dict[str, float], settings: dict, folder: Path = RUNS) -> Path:
    """Draw how the loss fell: every batch, the validation loss, the landmarks, and earlier runs on the same text.

    `losses` has the lists "batch" (one loss a step) and "step", "train", "val" (one entry each
    evaluation); `landmarks` gives a name to each level.
    """
    earlier = remember(losses, settings, folder / "losses.json")

    def draw(figure):
        axes = figure.subplots()
        axes.plot(losses["batch"], color=LOSS, alpha=0.25, linewidth=0.7, label="each batch")
        axes.plot(losses["step"], losses["train"], color=LOSS, linestyle="--", label="training data")
        axes.plot(losses["step"], losses["val"], color=LOSS, marker="o", label="validation data")
        styles = iter(EARLIER)
        for run in earlier:
            if run["settings"]["text"] == settings["text"]:
                changed = [f"{name} {value}" for name, value in run["settings"].items() if value != settings[name]]
                label = "validation data, earlier run: " + ", ".join(changed)
                axes.plot(run["step"], run["val"], color=GREY, marker=".", linestyle=next(styles), label=label)
        for name, level in landmarks.items():
            axes.axhline(level, color=GREY, linestyle=":")
            axes.annotate(f" {name} {level:.3f}", (1, level), xycoords=("axes fraction", "data"), va="center")
        levels = losses["train"] + losses["val"] + list(landmarks.values())
        lowest, highest = min(levels), max(levels)
        axes.set_ylim(max(0, lowest - 0.3), highest + 0.3)
        axes.set_xlabel("step")
        axes.set_ylabel("loss")
        axes.legend(fontsize="small")

    return save(draw, folder / "loss_curve.png", figsize=(9, 5), layout="constrained")


@for_show
def tables(learned, counted, vocab: list[str], folder: Path = RUNS) -> Path:
    """Draw the learned table beside the counted one: row = this character, column = the next, dark = likely."""
    first = f", the first {LARGEST} characters" if len(vocab) > LARGEST else ""

    def draw(figure):
        from matplotlib.colors import PowerNorm

        both = figure.subplots(1, 2)
        figure.subplots_adjust(left=0.04, right=0.99, bottom=0.06, top=0.96, wspace=0.08)
        for axes, table, title in zip(both, (learned, counted), ("learned by the network", "counted in the text")):
            axes.imshow(table[:LARGEST, :LARGEST], cmap="Greens", norm=PowerNorm(0.5, vmin=0, vmax=1))
            axes.set_title(title + first)
            axes.set_xlabel("next character")
            axes.set_ylabel("character")
            if len(vocab) <= 100:
                labels = [{"\n": "\u21b5", " ": "\u2423"}.get(character, character) for character in vocab]
                axes.set_xticks(range(len(vocab)), labels, fontsize=6, parse_math=False)
                axes.set_yticks(range(len(vocab)), labels, fontsize=6, parse_math=False)

    return save(draw, folder / "tables.png", figsize=(14, 7.5))


@for_show
def curves(runs: dict[str, dict], path: Path) -> Path:
    """Draw the validation loss of each run against the seconds it took; of a single run also the training loss."""

    def draw(figure):
        axes = figure.subplots()
        for name, losses in runs.items():
            label = name.replace("$", r"\$")  # or what is between two of them would be a formula
            axes.plot(losses["seconds"], losses["val"], marker=".", label=f"{label}, validation data")
            if len(runs) == 1:
                axes.plot(losses["seconds"][1:], losses["train"][1:], color=LOSS, linestyle="--", label="training data")
        axes.set_xlabel("seconds of training")
        axes.set_ylabel("loss")
        axes.legend(fontsize="small")

    return save(draw, path, figsize=(9, 5), layout="constrained")
