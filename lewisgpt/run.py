"""One run of training: the model, the optimizer, the clock, and all that is written into the run's folder."""

import json
import math
import time
from pathlib import Path

import torch
from torch import Tensor, nn
from torch.nn.functional import cross_entropy

from lewisgpt import PROJECT, checkpoint, together
from lewisgpt.checking import own_random_numbers
from lewisgpt.files import replacing
from lewisgpt.optimizer import Optimizer
from lewisgpt.sizes import choose_here

RUNS = PROJECT / "runs"
LOOK_TOKENS = 16_384  # on how much of the validation data a look is measured


@torch.no_grad()
def estimate_loss(model: nn.Module, data: Tensor, context_length: int, tokens: int | None = None) -> float:
    """The average loss in contexts that stand side by side: all of the data, or `tokens` of it, spread evenly."""
    rows = (len(data) - 1) // context_length
    starts = torch.arange(rows) * context_length
    if tokens and tokens < rows * context_length:
        starts = starts[torch.linspace(0, rows - 1, max(1, tokens // context_length)).long()]
    device, total = next(model.parameters()).device, 0.0
    for part in starts.split(64):
        places = part.unsqueeze(1) + torch.arange(context_length)
        logits, _ = model(data[places].to(device))
        targets = data[places + 1].to(device)
        total += cross_entropy(logits.float().flatten(0, 1), targets.flatten(), reduction="sum").item()
    return total / (len(starts) * context_length)


class Run:
    def __init__(self, args, train, make_model, sizes: dict):
        self.train, self.device = train, train.device
        text = train.load_text(str(args.text))
        self.vocab = train.get_vocab(text)
        self.mapping = train.create_decode_mapping(self.vocab)
        data = train.encode_all(text, train.create_encode_mapping(self.vocab))
        self.train_data, self.val_data = train.split_data(data)
        about = {"text": args.text.name, "fingerprint": checkpoint.fingerprint(text), "seed": args.seed}
        self.start, self.before = time.perf_counter(), 0.0  # from here on, the clock runs
        self.folder, self.settings, state, threads = together.from_first(
            lambda: self.begin(args, about, make_model, sizes)
        )
        if self.settings["fingerprint"] != about["fingerprint"]:
            raise SystemExit(f"{args.text} is another text here than for the first process. Give all the same file.")
        torch.set_num_threads(threads)
        torch.manual_seed(self.settings["seed"])
        self.model = make_model(len(self.vocab), self.settings).to(self.device)
        self.weights = sum(weights.numel() for weights in self.model.parameters())
        self.optimizer = Optimizer(self.model)
        self.step, self.best = 0, math.inf
        self.losses: dict[str, list] = {"step": [], "seconds": [], "train": [], "val": []}
        self.recent: list[float] = []  # the losses of the batches since the last look
        self.drawn, self.save_failed, self.looking = time.perf_counter(), False, 0.0
        if state:
            checkpoint.put_into(self.model, state["model"], self.folder / "training.pt")
            self.optimizer.load_state_dict(state["optimizer"])
            self.step, self.before, self.best = state["step"], state["seconds"], state["best"]
            self.losses, self.recent = state["losses"], state["recent"]
            torch.set_rng_state(state["random"])

    def begin(self, args, about: dict, make_model, sizes: dict) -> tuple[Path, dict, dict | None, int]:
        """The folder, the settings, what an earlier run saved (or None), and the number of threads."""
        self.folder = args.out or choose_folder(resume=True)
        state = None
        if args.resume or begun_by_this_torchrun(self.folder):
            state = self.load(about)
            self.start = time.perf_counter()
        elif not args.out:
            self.folder = choose_folder(resume=False)
        budget = {"steps": args.steps} if args.steps else {"minutes": args.minutes} if args.minutes else {}
        if state:
            settings = state["settings"]
            if budget:
                settings = {k: v for k, v in settings.items() if k not in ("steps", "minutes")} | budget
        elif args.steps:  # by the number alone, so that the same command is the same run everywhere
            small_enough = [name for name, size in sizes.items() if name != "huge" and args.steps >= size["steps"]]
            name = [next(iter(sizes)), *small_enough][-1]
            settings = budget | about | {"size": name, "precision": "float32"} | without_steps(sizes[name])
        else:
            budget = budget or {"minutes": 5.0}
            seconds, vocab_size = 60 * budget["minutes"], len(self.vocab)
            name, kind, report = choose_here(self.train, make_model, vocab_size, self.train_data, sizes, seconds)
            print(report)
            settings = budget | about | {"size": name, "precision": kind} | without_steps(sizes[name])
            if together.WORLD > 1:  # each process has as much to do in a step as one alone, so the batch grows
                settings["batch_size"] *= together.WORLD
                print(f"That is one process alone. In each step, {together.WORLD} share {settings['batch_size']} rows.")
        return self.folder, settings, state, torch.get_num_threads()

    def load(self, about: dict) -> dict:
        """What an earlier run saved; ends the program with one sentence if it was begun on another text."""
        path = self.folder / "training.pt"
        if not path.exists():
            raise SystemExit(f"There is no run to go on with in {self.folder}. Begin one: python gpt.py")
        state = checkpoint.load_training(path)
        checkpoint.same_vocabulary(self.vocab, state["vocab"], path)
        if state["settings"]["fingerprint"] != about["fingerprint"]:
            raise SystemExit(f"The run in {self.folder} was begun on another text. Name that one with --text.")
        return state

    def seconds(self) -> float:
        return self.before + time.perf_counter() - self.start

    def done(self) -> float:
        """The part of the run that is done, from 0 to 1: by the steps, or by the clock."""
        steps = self.settings.get("steps")
        return min(1.0, self.step / steps if steps else self.seconds() / (60 * self.settings["minutes"]))

    def look_is_cheap(self) -> bool:
        """Whether the looks so far took less than a twentieth of the time; by the steps, they come in any case."""
        return "steps" in self.settings or self.looking < 0.05 * self.seconds()

    def look(self) -> str:
        """Measure the validation loss, let the model write a line, and save; gives back what is to be said."""
        start = time.perf_counter()
        self.model.eval()  # dropout, if you have put some in, rests while the model is measured
        loss = estimate_loss(self.model, self.val_data, self.settings["context_length"], LOOK_TOKENS)
        with own_random_numbers(self.step):
            sample = self.train.write_text(self.model, self.mapping, max_new_tokens=60).replace("\n", " ")
        self.model.train()
        train_loss = sum(self.recent) / len(self.recent) if self.recent else loss
        self.recent = []
        for name, value in zip(self.losses, (self.step, self.seconds(), train_loss, loss)):
            self.losses[name].append(value)
        words = f"step {self.step:5}: training loss {train_loss:.3f}, validation loss {loss:.3f} | {sample}"
        try:
            if loss < self.best:
                self.best = loss
                self.save_weights(loss)
            self.save()
        except OSError as error:
            if not self.save_failed:
                words += f"\nSaving failed: {error.strerror or error}. What was saved before is whole; I try again."
            self.save_failed = True
        self.looking += time.perf_counter() - start
        return words

    def save_weights(self, loss: float) -> None:
        about = {"vocab": self.vocab, "settings": self.settings, "val_loss": loss, "step": self.step}
        checkpoint.save_weights(self.model, about, self.folder / "weights.safetensors")

    def save(self, **result) -> None:
        """Write all that the run needs to go on, and what it has reached."""
        state = {"settings": self.settings, "vocab": self.vocab, "model": self.model.state_dict()}
        state |= {"optimizer": self.optimizer.state_dict(), "random": torch.get_rng_state(), "step": self.step}
        state |= {"seconds": self.seconds(), "best": self.best, "job": together.JOB}
        state |= {"losses": self.losses, "recent": self.recent}
        checkpoint.save_training(state, self.folder / "training.pt")
        with replacing(self.folder / "result.json") as temporary:
            facts = {"settings": self.settings, "losses": self.losses} | result
            temporary.write_text(json.dumps(facts, indent=1), encoding="utf-8")
        if result or time.perf_counter() - self.drawn > 30:
            from lewisgpt import plots  # not above, as it takes a second

            plots.curves({self.folder.name: self.losses}, self.folder / "loss_curve.png")
            self.drawn = time.perf_counter()


def without_steps(size: dict) -> dict:
    """A size without the number of steps from which on it pays."""
    return {name: value for name, value in size.items() if name != "steps"}


def begun_by_this_torchrun(folder: Path) -> bool:
    """Whether torchrun, which has now started us anew, began the run in this folder: then it goes on."""
    path = folder / "training.pt"
    return together.RESTARTS > 0 and path.exists() and checkpoint.load_training(path).get("job") == together.JOB


def choose_folder(resume: bool) -> Path:
    """A new folder in runs/, or the one of the last run."""
    saved = sorted(RUNS.glob("*/training.pt"), key=lambda path: path.stat().st_mtime)
    if resume:
        return saved[-1].parent if saved else RUNS
    number = 1
    while (RUNS / f"run{number}").exists():
        number += 1
    return RUNS / f"run{number}"
