"""The two pictures of Day 2: the loss curve with its landmarks, and the learned table beside the counted one."""

import json
from pathlib import Path

import matplotlib
import matplotlib.pyplot as plt
import numpy as np

from lewisgpt import PROJECT
from lewisgpt.files import replacing

RUNS = PROJECT / "runs"
LOSS, GREY = "#A3457E", "#767676"  # the colours of the guide's pictures
EARLIER = [":", "-.", "--", (0, (5, 1, 1, 1, 1, 1))]  # line styles


def save(figure, path: Path) -> Path:
    with replacing(path) as temporary:
        figure.savefig(temporary, dpi=120)
    if matplotlib.get_backend().lower() == "agg":
        plt.close(figure)  # no window will show it
    return path


def remember(losses: dict, settings: dict, path: Path) -> list[dict]:
    """Add this run to those in the file, which keeps the last five; gives back the earlier ones.

    A run with the same settings takes the place of the one before it.
    """
    try:
        runs = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        runs = []  # no earlier run, or a file that cannot be read any more
    earlier = [run for run in runs if run["settings"] != settings][-4:]
    this_run = {"settings": settings} | {name: losses[name] for name in ("step", "train", "val")}
    with replacing(path) as temporary:
        temporary.write_text(json.dumps([*earlier, this_run], indent=1), encoding="utf-8")
    return earlier


def loss_curve(losses: dict, landmarks: dict[str, float], settings: dict, folder: Path = RUNS) -> Path:
    """Draw how the loss fell: every batch, the validation loss, the landmarks, and earlier runs on the same text.

    `losses` has the lists "batch" (one loss a step) and "step", "train", "val" (one entry a look at the
    validation data); `landmarks` gives a name to each level.
    """
    figure, axes = plt.subplots(figsize=(9, 5), layout="constrained")
    axes.plot(losses["batch"], color=LOSS, alpha=0.25, linewidth=0.7, label="each batch")
    axes.plot(losses["step"], losses["train"], color=LOSS, linestyle="--", label="training data")
    axes.plot(losses["step"], losses["val"], color=LOSS, marker="o", label="validation data")
    styles = iter(EARLIER)
    for run in remember(losses, settings, folder / "losses.json"):
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
    return save(figure, folder / "loss_curve.png")


def tables(learned: np.ndarray, counted: np.ndarray, vocab: list[str], folder: Path = RUNS) -> Path:
    """Draw the learned table beside the counted one: row = this character, column = the next, dark = likely."""
    figure, both = plt.subplots(1, 2, figsize=(14, 7.5))
    figure.subplots_adjust(left=0.04, right=0.99, bottom=0.06, top=0.96, wspace=0.08)
    for axes, table, title in zip(both, (learned, counted), ("learned by the network", "counted in the text")):
        axes.imshow(table, cmap="Greens", norm=matplotlib.colors.PowerNorm(0.5, vmin=0, vmax=1))
        axes.set_title(title)
        axes.set_xlabel("next character")
        axes.set_ylabel("character")
        if len(vocab) <= 100:
            labels = [{"\n": "\u21b5", " ": "\u2423"}.get(character, character) for character in vocab]
            axes.set_xticks(range(len(vocab)), labels, fontsize=6, parse_math=False)
            axes.set_yticks(range(len(vocab)), labels, fontsize=6, parse_math=False)
    return save(figure, folder / "tables.png")


def curves(runs: dict[str, dict], path: Path) -> Path:
    """Draw the validation loss of each run against the seconds it took; of a single run also the training loss."""
    figure, axes = plt.subplots(figsize=(9, 5), layout="constrained")
    for name, losses in runs.items():
        axes.plot(losses["seconds"], losses["val"], marker=".", label=f"{name}, validation data")
        if len(runs) == 1:
            axes.plot(losses["seconds"][1:], losses["train"][1:], color=LOSS, linestyle="--", label="training data")
    axes.set_xlabel("seconds of training")
    axes.set_ylabel("loss")
    axes.legend(fontsize="small")
    return save(figure, path)


def show() -> None:
    """Show the pictures where there is a screen; waits until their windows are closed."""
    if matplotlib.get_backend().lower() != "agg":
        plt.show()
    plt.close("all")
