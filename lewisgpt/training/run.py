"""One run of training: the model, the optimizer, the clock, and all that is written into the run's folder."""

import itertools
import json
import math
import sys
import time
from contextlib import nullcontext
from pathlib import Path

import torch
from torch import Tensor, nn
from torch.nn.functional import cross_entropy
from tqdm import tqdm

from lewisgpt import PROJECT, PYTHON, files
from lewisgpt.randomness import own_random_numbers
from lewisgpt.training import checkpoint, costs, plots, together
from lewisgpt.training.clock import Clock
from lewisgpt.training.optimizer import Optimizer
from lewisgpt.training.overfitting import Overfitting, strength, words
from lewisgpt.training.sizes import Size, autocast, choose_here, learn, set_batches

RUNS = PROJECT / "runs"
EVALUATION_TOKENS = 16_384  # on how much of the training data, and as much of the validation data
EVALUATIONS = 20  # how often the losses are measured in a run, at most
MOST_LOGITS = 8_000_000  # so many numbers are worked out at once, which take 32 MB


@torch.no_grad()
def estimate_loss(
    model: nn.Module, data: Tensor, context_length: int, tokens: int | None = None, show: bool = False
) -> float:
    """The average loss in contexts side by side: all of the data, or `tokens` of it, spread evenly.

    show: with a bar that says how far it is
    """
    rows = (len(data) - 1) // context_length
    starts = torch.arange(rows) * context_length
    if tokens and tokens < rows * context_length:
        starts = starts[torch.linspace(0, rows - 1, max(1, tokens // context_length)).long()]
    device, total = next(model.parameters()).device, 0.0
    at_once = max(1, min(64, MOST_LOGITS // (context_length * (int(data.max()) + 1))))
    bar = {"ascii": True, "disable": not show, "bar_format": "{percentage:3.0f}%|{bar:30}| {remaining} left"}
    for part in tqdm(starts.split(at_once), **bar):
        positions = part.unsqueeze(1) + torch.arange(context_length)
        logits, _ = model(data[positions].to(device))
        targets = data[positions + 1].to(device)
        total += cross_entropy(logits.float().flatten(0, 1), targets.flatten(), reduction="sum").item()
    return total / (len(starts) * context_length)


class Run:
    def __init__(self, args, train_py, make_model, sizes: dict):
        self.train_py, self.device = train_py, train_py.device
        text = train_py.load_text(str(args.text))
        self.vocab = train_py.get_vocab(text)
        largest = max(size.batch_size * size.context_length for size in sizes.values())
        costs.transformer(len(text), len(self.vocab), largest)
        self.decode_mapping = train_py.create_decode_mapping(self.vocab)
        data = train_py.encode_all(text, train_py.create_encode_mapping(self.vocab))
        self.train_data, self.val_data = train_py.split_data(data)
        facts = {"text": args.text.name, "fingerprint": checkpoint.fingerprint(text), "seed": args.seed}
        self.clock = Clock(self.device)  # from here on, it runs
        self.folder, self.settings, state, threads = together.from_first(
            lambda: self.begin(args, facts, make_model, sizes)
        )
        if self.settings["fingerprint"] != facts["fingerprint"]:
            raise SystemExit(f"{args.text} is another text here than for the first process. Give all the same file.")
        torch.set_num_threads(threads)
        torch.manual_seed(self.settings["seed"])
        size = Size.of(self.settings)
        set_batches(train_py, size)
        self.model = make_model(self.vocab, size).to(self.device)
        self.n_weights = sum(parameter.numel() for parameter in self.model.parameters())
        self.optimizer = Optimizer(self.model)
        self.overfitting = Overfitting(self.model, self.settings["dropout"])
        self.step, self.evaluated_at, self.evaluations, self.best = 0, -1, 0, math.inf
        self.losses: dict[str, list] = {"step": [], "seconds": [], "train": [], "val": []}
        self.drawn, self.save_failed, self.evaluation_seconds, self.finished = time.perf_counter(), False, 0.0, False
        if state:
            with checkpoint.taking_up(self.folder / "training.pt"):
                self.take_up(state)

    def begin(self, args, facts: dict, make_model, sizes: dict) -> tuple[Path, dict, dict | None, int]:
        """The folder, the settings, what an earlier run saved (or None), and the number of threads."""
        self.folder = args.out or last_folder("training")
        state = None
        if args.resume or begun_by_this_torchrun(self.folder):
            state = self.load(facts)
            self.clock = Clock(self.device, state["seconds"])
        elif not args.out:
            self.folder = new_folder()
        elif any(files.newest(self.folder / name).exists() for name in ("training.pt", "weights.safetensors")):
            raise SystemExit(
                f"There's a trained model in {self.folder} already. To go on with it, add --resume; "
                "for a new one, name another folder with --out."
            )
        files.try_folder(self.folder, "Name another folder with --out.")
        budget = {"steps": args.steps} if args.steps else {"minutes": args.minutes} if args.minutes else {}
        if state:
            settings = state["settings"]
            if budget:
                settings = {k: v for k, v in settings.items() if k not in ("steps", "minutes")} | budget
            steps = settings.get("steps") or state["step"] * 60 * settings["minutes"] / max(1.0, state["seconds"])
        elif args.steps:  # by the number alone, so that the same command is the same run everywhere
            small_enough = [name for name, size in sizes.items() if name != "huge" and args.steps >= size.pays_from]
            name = [next(iter(sizes)), *small_enough][-1]
            settings = budget | facts | {"size": name, "precision": "float32"} | sizes[name].settings()
            steps = args.steps
        else:
            budget = budget or {"minutes": 5.0}
            seconds = 60 * budget["minutes"]
            here = (self.train_py, make_model, self.vocab, self.train_data)
            name, precision, steps, report = choose_here(*here, sizes, seconds)
            print(report)
            settings = budget | facts | {"size": name, "precision": precision} | sizes[name].settings()
            if together.WORLD > 1:  # each process has as much to do in a step as one alone, so the batch grows
                settings["batch_size"] *= together.WORLD
                print(f"That is one process alone. In each step, {together.WORLD} share {settings['batch_size']} rows.")
        tokens = steps * settings["batch_size"] * settings["context_length"]
        passes = tokens / len(self.train_data)  # how often it goes through the text
        weights = 12 * settings["n_layer"] * settings["n_embd"] ** 2  # in all blocks
        settings["dropout"] = strength(passes, weights / len(self.train_data))
        print(words(passes, settings["dropout"]), end="")
        return self.folder, settings, state, torch.get_num_threads()

    def load(self, facts: dict) -> dict:
        """What an earlier run saved; ends the program with one sentence if it was begun on another text."""
        path = self.folder / "training.pt"
        if not files.newest(path).exists():
            raise SystemExit(f"There is no run to go on with in {self.folder}. Begin one: {PYTHON} gpt.py")
        state = checkpoint.load_training(path)
        with checkpoint.taking_up(path):
            checkpoint.check_metadata(state)
            checkpoint.check_losses(state["losses"])
            settings = state["settings"]
            known = settings["fingerprint"] == facts["fingerprint"]
            length = settings["steps"] if "steps" in settings else settings["minutes"]
            state["seconds"] + state["best"]  # a TypeError if one is no number
            counts = [state["step"], settings["seed"], settings["batch_size"] - 1]
            if not length > 0 or not all(type(count) is int and count >= 0 for count in counts):
                raise ValueError("no such run")
        checkpoint.same_vocabulary(self.vocab, state["vocab"], path)
        if not known:
            raise SystemExit(f"The run in {self.folder} was begun on another text. Name that one with --text.")
        return state

    def take_up(self, state: dict) -> None:
        """Go on where an earlier run has saved all this."""
        checkpoint.put_into(self.model, state["model"], self.folder / "training.pt")
        self.optimizer.load_state_dict(state["optimizer"])
        self.step, self.best, self.finished = state["step"], state["best"], state.get("finished", False)
        self.losses = state["losses"]
        self.evaluations = int(self.progress() * EVALUATIONS)
        self.evaluated_at = self.losses["step"][-1] if self.losses["step"] else -1
        torch.set_rng_state(state["random"])
        path = files.newest(self.folder / "weights.safetensors")
        if path.exists():
            metadata = checkpoint.load_weights(path)[1]
            if metadata["step"] > self.step:  # it was killed between the weights and all the rest
                self.best = metadata["val_loss"]

    def seconds(self) -> float:
        return self.clock.seconds()

    def progress(self) -> float:
        """The part of the run that is done, from 0 to 1: by the steps, or by the clock."""
        steps = self.settings.get("steps")
        return min(1.0, self.step / steps if steps else self.seconds() / (60 * self.settings["minutes"]))

    def warm_up(self) -> None:
        """What is only needed for learning: the compiled model, and what joins the other processes."""
        self.share = together.my_share(self.settings["batch_size"])
        self.compiled, self.averaging = compiled(self), self.optimizer
        if together.WORLD > 1:
            self.averaging = together.Averaging(self.optimizer, self.model, self.share)

    def learn(self, progress: float) -> tuple[float, int]:
        """Take a step; the loss, and how many tokens it learned from."""
        x, y = self.train_py.get_batch(self.train_data)
        x, y = together.my_rows(self.overfitting.swap(x, self.train_data)), together.my_rows(y)
        # dropout draws more numbers where there are more rows, and the next batch has to be the same for all
        numbers = own_random_numbers(self.step) if together.WORLD > 1 else nullcontext()
        with numbers:
            loss = learn(self.train_py, self.compiled, self.averaging, x, y, self.settings["precision"])
        (loss,) = together.add_up(loss * self.share)
        return loss, self.settings["batch_size"] * self.settings["context_length"]

    def evaluation_is_due(self) -> bool:
        """At the start, and then if all evaluations took less than a twentieth of the time; by steps, always."""
        is_cheap = "steps" in self.settings or self.evaluation_seconds < 0.05 * self.seconds()
        return self.step == 0 or (int(self.progress() * EVALUATIONS) > self.evaluations and is_cheap)

    def evaluate(self, stopped: bool = False) -> str:
        """Measure both losses, let the model write a line, and save; returns what to say."""
        start, self.evaluated_at = self.seconds(), self.step
        self.evaluations = int(self.progress() * EVALUATIONS)
        self.model.eval()  # dropout, if you have put some in, rests while the model is measured
        train_loss, loss = (
            estimate_loss(self.model, data, self.settings["context_length"], EVALUATION_TOKENS)
            for data in (self.train_data, self.val_data)
        )
        with own_random_numbers(self.step):
            sample = self.train_py.write_text(self.model, self.decode_mapping, max_new_tokens=60).replace("\n", " ")
        self.model.train()
        for name, value in zip(self.losses, (self.step, self.seconds(), train_loss, loss)):
            self.losses[name].append(value)
        words = f"step {self.step:5}: training loss {train_loss:.3f}, validation loss {loss:.3f} | {sample}"
        try:
            if self.step == 0:
                self.save()  # first, as a run that is killed with nothing but weights couldn't go on
            if loss < self.best:
                self.save_weights(loss)
                self.best = loss  # only now, as it may not be possible to save them
            self.save()
            if self.step == 0:
                files.check_room(self.folder / "training.pt")  # or the next save would fail
        except OSError as error:
            if self.step == 0:
                for name in ("weights.safetensors", "training.pt", "result.json"):
                    files.remove(self.folder / name)  # they know nothing yet, and would be in the way of a new start
                raise SystemExit(
                    f"\nNothing can be saved in {self.folder} ({files.reason(error)}). "
                    + files.what_to_do(error, "Name another folder with --out.")
                ) from None
            if not self.save_failed:
                words += f"\nSaving failed ({files.reason(error)}). What was saved before is whole, and I'll try again."
            self.save_failed = True
        self.evaluation_seconds += self.seconds() - start
        return words

    def save_weights(self, loss: float) -> None:
        metadata = {"vocab": self.vocab, "settings": self.settings, "val_loss": loss, "step": self.step}
        checkpoint.save_weights(self.model, metadata, self.folder / "weights.safetensors")

    def save(self, **result) -> None:
        """Write all that the run needs to go on, and what it has reached; with its result, it's finished."""
        self.finished = bool(result)
        state = {"settings": self.settings, "vocab": self.vocab, "model": self.model.state_dict()}
        state |= {"optimizer": self.optimizer.state_dict(), "random": torch.get_rng_state(), "step": self.step}
        state |= {"seconds": self.seconds(), "best": self.best, "job": together.JOB}
        state |= {"losses": self.losses, "finished": self.finished}
        facts = {"settings": self.settings, "losses": self.losses} | result
        files.write(self.folder / "result.json", json.dumps(facts, indent=1).encode())
        checkpoint.save_training(state, self.folder / "training.pt")
        if result or time.perf_counter() - self.drawn > 30:
            plots.curves({self.folder.name: self.losses}, self.folder / "loss_curve.png")
            self.drawn = time.perf_counter()


def compiled(run: Run) -> nn.Module:
    """The model compiled, on an NVIDIA card where that works (on Windows it is not tried)."""
    if run.device != "cuda" or sys.platform == "win32":
        return run.model
    try:
        model = torch.compile(run.model)
        idx = torch.zeros((run.settings["batch_size"], run.settings["context_length"]), dtype=torch.long)
        idx = together.my_rows(idx).to(run.device)
        with autocast(run.settings["precision"], run.device):
            model(idx, idx)[1].backward()  # compiles both ways, or fails
        return model
    except Exception as error:
        print(f"torch.compile does not work here ({type(error).__name__}), so it trains without, a little slower.")
        return run.model


def begun_by_this_torchrun(folder: Path) -> bool:
    """Whether torchrun, which has now started us anew, began the run in this folder: then it goes on."""
    path = folder / "training.pt"
    if together.RESTARTS == 0 or not files.newest(path).exists():
        return False
    state = checkpoint.load_training(path)
    return isinstance(state, dict) and state.get("job") == together.JOB


def last_folder(name: str) -> Path:
    """The folder in runs/ where a training was saved last, in a file of this name; runs/ itself if there is none."""
    saved = [path for path in (*RUNS.glob(f"*/{name}.pt"), *RUNS.glob(f"*/{name}-new.pt"))]
    return max(saved, key=lambda path: path.stat().st_mtime).parent if saved else RUNS


def new_folder() -> Path:
    """Make a new folder in runs/. As it's made at once, no other program can choose the same one."""
    files.try_folder(RUNS, "Name a folder elsewhere with --out.")
    for number in itertools.count(1):
        try:
            (RUNS / f"run{number}").mkdir()
            return RUNS / f"run{number}"
        except FileExistsError:
            pass
