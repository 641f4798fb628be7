"""Which weights the page can look into: those of your runs, your bigram and the finished ones."""

import math
from pathlib import Path

import safetensors

from lewisgpt import INPUT_PATH, PROJECT, SOLUTIONS
from lewisgpt.text_file import read_text
from lewisgpt.training import checkpoint, models
from lewisgpt.training.run import RUNS


def all_shown(first: Path | None = None) -> list[dict]:
    """What there is: {"path", "name", "words", "counting"}. `first` comes first, then the newest."""
    paths = [first] if first else []
    paths += [one.path for one in models.all_there()]
    paths += [
        RUNS / "bigram.safetensors",
        *(SOLUTIONS / f"{name}.safetensors" for name in ("weights", "chat", "bigram")),
    ]
    different = dict.fromkeys(path.resolve() for path in paths)
    return [shown for path in different if (shown := describe(path))]


def describe(path: Path) -> dict | None:
    """What the page says of this file; None if it can't be looked into."""
    name = path.relative_to(PROJECT).as_posix() if path.is_relative_to(PROJECT) else path.name
    model, counting = models.inspect(path), None
    if model:
        kind, loss = "chatbot, from a writer" if model.chat else "writer", model.loss
    elif not path.is_file():
        return None  # a pipe, which would never end
    else:
        try:
            with safetensors.safe_open(path, framework="pt") as file:
                metadata = checkpoint.metadata_of(file)
            kind, loss, counting = "bigram", float(metadata["val_loss"]), float(metadata["counting"])
            if not math.isfinite(counting):
                return None  # JSON has no such number
        except (AttributeError, KeyError, OSError, TypeError, ValueError, safetensors.SafetensorError):
            return None
    known = f" with a loss of {loss:.3f}" if math.isfinite(loss) else ""
    words = f"{kind}{known} ({name.removesuffix('.safetensors')})"
    return {"path": path, "name": name, "words": words, "counting": counting}


def book() -> str:
    """The part of the book that no model has learned from; nothing, if it can't be read."""
    try:
        text = read_text(INPUT_PATH)
    except (OSError, ValueError):
        return ""
    return text[int(0.9 * len(text)) :]
