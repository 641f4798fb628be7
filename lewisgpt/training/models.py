"""The weights that were trained here: which there are, which ones to take, and how to say it."""

import math
import os
from dataclasses import dataclass, field
from pathlib import Path

import safetensors
import torch

from lewisgpt import INPUT_PATH, PYTHON, SOLUTIONS
from lewisgpt.edges import short
from lewisgpt.files import show_path
from lewisgpt.text_file import read_text
from lewisgpt.training import checkpoint
from lewisgpt.training.run import RUNS
from lewisgpt.training.sizes import Size

SHOWN = 3  # so many others are named
NONE_YET = (
    f"You have no weights yet. Train some: {PYTHON} gpt.py. "
    f"Or take the finished ones: {PYTHON} chat.py --weights solutions/chat.safetensors"
)


@dataclass
class SavedModel:
    """A file of weights, and what is known about them."""

    path: Path
    chat: bool  # whether they are a chatbot's, or a writer's
    text: str  # the text that they were trained on
    fingerprint: str | None  # of that text
    loss: float  # on its validation data; of a chatbot: that of the writer it was made from
    metadata: dict = field(repr=False)

    @property
    def name(self) -> str:
        """What to write after --weights."""
        return self.path.relative_to(RUNS).as_posix() if self.path.is_relative_to(RUNS) else str(self.path)

    def __str__(self) -> str:
        what = "a chatbot, from a writer" if self.chat else "a writer"
        loss = f" with a loss of {self.loss:.3f}" if math.isfinite(self.loss) else ""
        return f"{what}{loss} on {short(self.text)}"


def inspect(path: Path) -> SavedModel | None:
    """What the file says about its weights, without reading them; None if it holds none that a model can have."""
    if not os.path.isfile(path):
        return None  # a device, which would never end
    try:
        with safetensors.safe_open(path, framework="pt") as file:
            metadata = checkpoint.metadata_of(file)
            shapes = [file.get_slice(name).get_shape() for name in file.keys()]
        settings, vocab = metadata["settings"], metadata["vocab"]
        checkpoint.check_metadata(metadata)
        chat = settings.get("chat", False) is True
        loss = made_from(metadata)[-1].get("val_loss")
    except (AttributeError, KeyError, OSError, TypeError, ValueError, safetensors.SafetensorError):
        return None
    if settings["n_layer"] > len(shapes) or [len(vocab), settings["n_embd"]] not in shapes:
        return None
    loss = loss if isinstance(loss, int | float) and loss >= 0 else math.inf
    return SavedModel(path, chat, str(settings.get("text", "a text")), settings.get("fingerprint"), loss, metadata)


def made_from(metadata: dict) -> list[dict]:
    """What is known of a model, then of what it began with, and so on: of a chatbot, the last one is the writer."""
    known = [metadata]
    while isinstance(settings := known[-1].get("settings"), dict) and isinstance(base := settings.get("base"), dict):
        known.append(base)
    return known


def mark(metadata: dict) -> tuple:
    """What tells the weights of one training from those of another."""
    return metadata.get("step"), metadata.get("loss", metadata.get("val_loss"))


def finished_in(metadata: dict) -> dict | None:
    """Which finished model of the course it is or began with; None if it has been trained from the first step here."""
    finished = [inspect(SOLUTIONS / name) for name in ("weights.safetensors", "chat.safetensors")]
    marks = [mark(one.metadata) for one in finished if one]
    return next((known for known in made_from(metadata) if mark(known) in marks), None)


def file_of(metadata: dict, near: Path) -> Path | None:
    """The file with these weights, beside another one or in runs, if it's still there."""
    there = [*map(inspect, near.parent.glob("*.safetensors")), *all_there()]
    return next((one.path for one in there if one and mark(one.metadata) == mark(metadata)), None)


def all_there() -> list[SavedModel]:
    """The weights in the folders of runs, the newest first. What is damaged or unfinished doesn't count."""
    found = list(RUNS.glob("*/*.safetensors"))
    found.sort(key=lambda path: os.path.getmtime(path) if os.path.exists(path) else 0, reverse=True)
    return [model for model in map(inspect, found) if model]


def choose(name: Path | None, text: Path, writers_only: bool = False, own_first: bool = False) -> Path | None:
    """The weights called so, or the ones that fit best if no name is given; None if there are none.

    That is the newest chatbot, or else the writer with the lowest loss. Those of this text come before others and, with
    own_first, those that were trained here from the first step before those that began with the finished ones.
    """
    if name is not None:
        path = find(name, chat_first=not writers_only)
        load(path)  # ends the program now if they can't be used
        return path
    there, text_mark = all_there(), checkpoint.fingerprint(read_text(text))
    here = [one for one in there if one.fingerprint == text_mark]
    if text != INPUT_PATH:  # somebody has asked for this text
        there = here or there
    if writers_only:
        there = [one for one in there if not one.chat]

    def order(one: SavedModel) -> tuple:
        is_others = own_first and finished_in(one.metadata) is not None
        return not one.chat, one.fingerprint != text_mark, is_others, 0 if one.chat else one.loss

    there.sort(key=order)
    return there[0].path if there else None


def load(path: Path) -> tuple[dict[str, torch.Tensor], dict]:
    """The weights and their metadata; ends the program with one sentence if nothing can be done with them."""
    if os.path.exists(path) and not (os.path.isfile(path) or os.path.isdir(path)):
        raise SystemExit(f"{short(path)} is a device or a pipe. Name a file with weights.")
    tensors, metadata = checkpoint.load_weights(path)
    if inspect(path) is None:
        raise SystemExit(f"{short(path)} holds weights, but not of a LewisGPT. Take others with --weights.")
    return tensors, metadata


def load_model(path: Path, LewisGPT: type) -> torch.nn.Module:
    """The model with these weights. It knows its vocabulary, and whether it is a chatbot."""
    return assemble(*load(path), path, LewisGPT)


def assemble(tensors: dict[str, torch.Tensor], metadata: dict, path: Path, LewisGPT: type) -> torch.nn.Module:
    """The model with these weights, which are from this file; `metadata` says which model it is."""
    model = LewisGPT(metadata["vocab"], Size.of(metadata["settings"]), metadata["settings"].get("chat", False))
    checkpoint.put_into(model, tensors, path)
    model.path = path
    return model.eval()


def is_chatbot(path: Path | None) -> bool:
    model = path and inspect(path)
    return bool(model and model.chat)


def find(name: Path, chat_first: bool = True) -> Path:
    """The file that somebody means: its path, or a run's folder or file as it is called in runs."""
    for there in (name, RUNS / name):
        inside = [there / "chat.safetensors", there / "weights.safetensors"][:: 1 if chat_first else -1]
        for path in (*inside, there):
            if os.path.exists(path):
                return path
    others = ", ".join(one.name for one in all_there()[:SHOWN]) or f"none yet. Train some: {PYTHON} gpt.py"
    raise SystemExit(f"There are no weights at {short(name)}. In runs there are {others}.")


def say(path: Path, others: bool = True) -> None:
    """Say which weights are used, and which others could be."""
    print(f"\nThe weights are those in {show_path(path)}: {inspect(path)}.")
    there = [one for one in all_there() if one.path.resolve() != path.resolve()]
    if others and there:
        names = ", ".join(f"{one.name} ({one})" for one in there[:SHOWN])
        more = f", and {len(there) - SHOWN} more" if len(there) > SHOWN else ""
        print(f"Others that you can take with --weights: {names}{more}.")
