"""Saving and loading: the weights with what they belong to, and all that is needed to go on with the training."""

import hashlib
import io
import json
import zipfile
from contextlib import contextmanager
from pathlib import Path

import safetensors
import safetensors.torch
import torch

from lewisgpt import PYTHON, files

KEY = "about"  # under which the metadata of a file of weights are saved
LARGEST = 1e6  # a weight is never so large; with far larger ones, nothing can be worked out any more


def from_json(text: str):
    """What json.loads makes of it; a ValueError also for lists in lists in lists, and for far too large numbers."""

    def whole(digits: str) -> int:
        if len(digits) > 16:
            raise ValueError("too large a number")
        return int(digits)

    try:
        return json.loads(text, parse_int=whole)
    except RecursionError:
        raise ValueError("too deep") from None


def metadata_of(file: safetensors.safe_open) -> dict:
    """The metadata in this open file; an error if it has none of ours."""
    return from_json(file.metadata()[KEY])


def fingerprint(text: str) -> str:
    """A short name for exactly this text: 16 hexadecimal digits of its SHA-256."""
    return hashlib.sha256(text.encode("utf-8")).hexdigest()[:16]


def save_weights(model: torch.nn.Module, metadata: dict, path: Path) -> None:
    """Write the weights, with `metadata` (vocabulary, sizes, loss) beside them. OSError when the disk is full."""
    weights = {name: value.detach().cpu().contiguous() for name, value in model.state_dict().items()}
    files.write(path, safetensors.torch.save(weights, metadata={KEY: json.dumps(metadata)}))


def save_bigram(model: torch.nn.Module, metadata: dict, path: Path) -> None:
    """The same for the bigram of Day 2, which is only there to be looked at: where that fails, one sentence says so."""
    try:
        save_weights(model, metadata | {"settings": {}}, path)
    except OSError as error:
        print(f"Your bigram isn't kept ({files.reason(error)}), so you can't look inside it. Nothing else is lost.")


def load_weights(path: Path) -> tuple[dict[str, torch.Tensor], dict]:
    """The weights and their metadata; ends the program with one sentence if that is no such file."""
    path = files.newest(path)
    if not path.exists():
        raise SystemExit(f"There are no weights at {path}. Train some first: {PYTHON} gpt.py")
    if path.is_dir():
        inside = " or ".join(sorted(str(file) for file in path.glob("*.safetensors")))
        raise SystemExit(f"{path} is a folder. Name the file with the weights: {inside or 'there is none in it'}.")
    try:
        with safetensors.safe_open(path, framework="pt") as file:
            metadata = metadata_of(file)
            weights = {name: file.get_tensor(name) for name in file.keys()}
    except PermissionError as error:
        raise SystemExit(f"{path} can't be opened ({files.reason(error)}). May you read it?") from None
    except (KeyError, ValueError, TypeError, OSError, safetensors.SafetensorError):
        raise SystemExit(
            f"{path} holds no weights of LewisGPT, or it's damaged. Train again: {PYTHON} gpt.py"
        ) from None
    try:
        check_metadata(metadata)
    except (KeyError, ValueError, TypeError):
        raise SystemExit(f"{path} holds weights, but not of a LewisGPT. Take others with --weights.") from None
    if not all((tensor.abs() < LARGEST).all() for tensor in weights.values()):
        raise SystemExit(
            f"The weights in {path} aren't numbers any more, or far too large. Take others with --weights."
        )
    return weights, metadata


def check_metadata(metadata: dict) -> None:
    """A ValueError, TypeError or KeyError if no model can have this size, this vocabulary, and been made so."""
    settings, vocab = metadata["settings"], metadata["vocab"]
    sizes = [settings[name] for name in ("context_length", "n_layer", "n_head", "n_embd")]
    right = all(type(size) is int and size > 0 for size in sizes) and sizes[3] % (2 * sizes[2]) == 0
    right = right and isinstance(vocab, list) and all(isinstance(one, str) and len(one) == 1 for one in vocab)
    if not right or len(set(vocab)) < len(vocab):
        raise ValueError("no such model")
    right = all(isinstance(settings.get(length, 0), int | float) for length in ("steps", "minutes"))
    topics, known = settings.get("topics", {}), settings.get("known", [])
    right = right and isinstance(topics, dict) and {*topics.values()} <= {*vocab} and {*known} <= {*topics}
    right = right and isinstance(settings.get("base", {}), dict)
    if not right or type(settings.get("chat", False)) is not bool:
        raise ValueError("no such training")


def put_into(model: torch.nn.Module, weights: dict[str, torch.Tensor], where: Path) -> None:
    """Give the model these weights; ends the program with one sentence if they are those of another shape."""
    mine = {name: tuple(value.shape) for name, value in model.state_dict().items()}
    theirs = {name: tuple(value.shape) for name, value in weights.items()}
    for name in sorted(mine.keys() | theirs.keys()):
        if mine.get(name) != theirs.get(name):
            raise SystemExit(
                f"The weights in {where} do not fit this model: {name} is {theirs.get(name, 'missing')} there and "
                f"{mine.get(name, 'missing')} here. Train again, or take the gpt.py that they were trained with."
            )
    model.load_state_dict(weights)


def same_vocabulary(vocab: list[str], saved: list[str], where: Path) -> None:
    """End the program with one sentence if the weights were trained with another vocabulary."""
    if vocab != saved:
        other = sorted(set(vocab) ^ set(saved))
        raise SystemExit(
            f"The weights in {where} know another vocabulary ({len(saved)} characters there, {len(vocab)} here; "
            f"one that only one of them has: {(other or ['none, but the order differs'])[0]!a}). "
            "Name the text that they were trained on with --text."
        )


def check_losses(losses: dict) -> None:
    """A KeyError, TypeError or ValueError if these are not the losses of a run: as many of each, and numbers."""
    columns = [losses[name] for name in ("step", "seconds", "train", "val")]
    if len({len(column) for column in columns}) > 1 or not all(
        isinstance(number, int | float) for column in columns for number in column
    ):
        raise ValueError("no losses of a run")


def save_training(state: dict, path: Path) -> None:
    """Write all that a training needs to go on. OSError when the disk is full."""
    data = io.BytesIO()
    torch.save(state, data)
    files.write(path, data.getvalue())


def load_training(path: Path) -> dict:
    """What `save_training` wrote; ends the program with one sentence if it can't be read."""
    with taking_up(path), zipfile.ZipFile(files.newest(path)) as saved:
        if saved.testzip():  # PyTorch writes checksums, but doesn't look at them
            raise ValueError("another checksum")
        return torch.load(files.newest(path), weights_only=True, map_location="cpu")


@contextmanager
def taking_up(path: Path):
    """Around what uses such a file: whatever is wrong in it ends the program with one sentence."""
    try:
        yield
    except Exception as error:
        why = files.reason(error) if isinstance(error, OSError) else f"{type(error).__name__}: it's damaged"
        raise SystemExit(f"{path} can't be used ({why}), so this training can't go on. Begin a new one.") from None
