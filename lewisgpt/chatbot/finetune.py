"""The trainer of Day 4: turns a model that has read the book into one that answers questions."""

import copy
import hashlib
import math
import random
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import torch
from torch import Tensor, nn
from torch.nn.functional import cross_entropy

from lewisgpt import PYTHON, files
from lewisgpt.chatbot.dialogues import LONGEST_ANSWER, Intent, load_dialogues, only
from lewisgpt.chatbot.rows import BATCH_TOKENS, CONTEXT_LENGTH, NEW, Rows
from lewisgpt.chatbot.topics import add_topics, without_topics
from lewisgpt.files import show_path
from lewisgpt.training import checkpoint, models, sizes
from lewisgpt.training.clock import Clock
from lewisgpt.training.loop import train_loop
from lewisgpt.training.optimizer import Optimizer
from lewisgpt.training.run import RUNS, last_folder, new_folder

MINUTES = 15  # how long it takes by default
RATES = 0.007, 0.002  # of Muon and Adam; with larger steps it chose worse
AGAIN = 0.07  # by this they are smaller when a chatbot learns something more, so that it forgets little
TOKENS_EACH = 110_000  # that it takes to learn an intent: all its questions and its answers (docs/log.md)
RECENT = 8  # one part in so many of the training weighs most in the average of the weights
EVALUATIONS = 8  # how often the model shows what it can do, and is saved


def fastest_way(train_py, model: nn.Module, rows: Rows) -> tuple[str, float]:
    """Set the number of threads; the precision of the fastest steps here, and their seconds, found by trying."""
    batch = rows.batch(progress=0)

    def measure(way: tuple[str, int]) -> float:
        return sizes.seconds_per_step(train_py, copy.deepcopy(model), lambda: batch, way)

    (precision, threads), seconds = sizes.fastest(measure, sizes.ways(train_py.device))
    torch.set_num_threads(threads)
    return precision, seconds


def fingerprint(dialogues: list[Intent]) -> str:
    """A short name for exactly these dialogues; their test questions don't count."""
    lines = [[intent.questions, intent.answers] for intent in dialogues]
    return hashlib.sha256(repr(lines).encode("utf-8")).hexdigest()[:16]


def chatbot_in(folder: Path) -> Path:
    return folder / "chat.safetensors"


def new_file(folder: Path | None, base: Path) -> Path:
    """Where a new chatbot goes: into this folder, or else beside its base in runs. One that is there stays."""

    def is_taken(folder: Path) -> bool:
        out = chatbot_in(folder)
        return any(files.newest(path).exists() for path in (out, training_path(out)))

    if folder and is_taken(folder):
        raise SystemExit(
            f"There's a chatbot in {folder} already. To go on with its training, add --resume; "
            "for a new one, name another folder with --out."
        )
    if not folder and base.resolve().parent.parent == RUNS.resolve() and not is_taken(base.parent):
        folder = base.parent
    return chatbot_in(folder or new_folder())


def training_path(out: Path) -> Path:
    """Where the training of the chatbot in `out` is kept: all that it needs to go on."""
    return out.with_name(f"{out.stem}-training.pt")


def load(out: Path) -> dict:
    """What an earlier training of this chatbot saved; ends the program with one sentence if that can't be used."""
    path = training_path(out)
    if not files.newest(path).exists():
        raise SystemExit(f"There is no training to go on with in {out.parent}. Begin one: {PYTHON} chat.py --train")
    state = checkpoint.load_training(path)
    with checkpoint.taking_up(path):
        checkpoint.check_metadata(state["about"])
        state["model"].items(), state["dialogues"], state["finished"]  # an error if one is missing
    return state


class Training:
    """One training of a chatbot: the model, the optimizer, the rows, the clock, and all that is saved."""

    def __init__(self, model: nn.Module, metadata: dict, rows: Rows, train_py, reply, out: Path, minutes, steps, state):
        """The parameters are those of finetune."""
        self.model, self.metadata, self.rows = model.to(train_py.device), metadata, rows
        self.train_py, self.reply, self.out, self.folder = train_py, reply, out, out.parent
        self.minutes, self.steps, self.clock = minutes, steps, Clock(train_py.device)
        model.context_length = CONTEXT_LENGTH
        self.average = copy.deepcopy(self.model)  # of the weights: it chooses and speaks better than the last ones
        self.step, self.evaluated_at, self.evaluations = 0, 0, 0
        self.finished, self.failed = False, None
        self.best, self.best_step = math.inf, 0  # the lowest loss so far
        self.recent: list[float] = []  # the losses of the batches since the last evaluation
        self.intents = [intent.name for intent in rows.dialogues]  # those that it learns
        if state:
            with checkpoint.taking_up(training_path(out)):
                self.precision, self.threads, self.intents = state["precision"], state["threads"], state["intents"]
                torch.set_num_threads(self.threads)
        elif steps:
            self.precision, self.threads = "float32", torch.get_num_threads()
        else:
            self.precision, seconds = fastest_way(train_py, model, rows)
            self.threads = torch.get_num_threads()
            self.choose_intents(seconds)
        rows.take(only(rows.dialogues, self.intents))
        new = [intent for intent in rows.single if intent in rows.new]
        kinds = [(kind, intents) for kind in ("choose", "speak") for intents in (rows.single, new) if intents]
        self.examples = [rows.examples(kind, intents) for kind, intents in kinds]
        part = AGAIN if metadata["settings"].get("known") else 1
        self.optimizer = Optimizer(model, muon_rate=part * RATES[0], adam_rate=part * RATES[1], weight_decay=0.0)
        if state:
            with checkpoint.taking_up(training_path(out)):
                self.take_up(state)

    def choose_intents(self, seconds: float) -> None:
        """Only so many new intents as can be learned in this time, where a step takes so many seconds.

        A new chatbot takes the first ones of the file. One that learns something more takes the last ones, as there
        somebody has added their own.
        """
        known = self.rows.known
        new, minutes = (self.rows.new, self.minutes * NEW) if known else (self.rows.dialogues, self.minutes)
        needed = TOKENS_EACH / BATCH_TOKENS * seconds / 60  # minutes for each
        most = max(1, int(minutes / needed))
        if most < len(new):
            later = {intent.name for intent in (new[:-most] if known else new[most:])}
            self.intents = [name for name in self.intents if name not in later]
            longer = math.ceil(self.minutes * len(new) * needed / minutes)
            which = f"last {most} of {len(new)} new" if known else f"first {most} of {len(new)}"
            print(f"In this time it learns the {which} intents. For all of them: --minutes {longer}")

    def take_up(self, state: dict) -> None:
        """Go on where an earlier training has saved all this."""
        self.average.load_state_dict(state["average"])
        self.optimizer.load_state_dict(state["optimizer"])
        self.rows.take_up(state["rows"])
        self.step, self.recent, self.finished = state["step"], state["recent"], state["finished"]
        self.best, self.best_step = state["best"], state["best_step"]
        minutes, steps = state["minutes"], state["steps"]
        if not (self.minutes or self.steps):
            self.minutes, self.steps = minutes, steps
        torch.set_rng_state(state["random"])
        self.clock = Clock(self.train_py.device, state["seconds"])
        self.evaluated_at, self.evaluations = self.step, int(self.progress() * EVALUATIONS)
        if files.newest(self.out).exists():
            metadata = checkpoint.load_weights(self.out)[1]
            if metadata["step"] > self.step:  # it was killed between the weights and all the rest
                self.best, self.best_step = metadata["loss"], metadata["step"]

    def seconds(self) -> float:
        return self.clock.seconds()

    def progress(self) -> float:
        """The part that is done, from 0 to 1: by the steps, or by the clock."""
        return min(1.0, self.step / self.steps if self.steps else self.seconds() / (60 * self.minutes))

    def learn(self, progress: float) -> tuple[float, int]:
        """Take a step; the loss, and how many tokens it learned from."""
        idx, targets = self.rows.batch(progress)
        loss = sizes.learn(self.train_py, self.model, self.optimizer, idx, targets, self.precision)
        self.recent.append(loss)
        with torch.no_grad():
            for average, weights in zip(self.average.parameters(), self.model.parameters()):
                average.lerp_(weights, min(1.0, RECENT / (self.step + 1)))  # Shamir and Zhang 2013
        return loss, idx.numel()

    def swap(self) -> None:
        """Exchange the weights of the model and their average."""
        for average, weights in zip(self.average.parameters(), self.model.parameters()):
            average.data, weights.data = weights.data, average.data

    @contextmanager
    def averaged(self) -> Iterator[None]:
        """Inside of it, the model has the average of its weights."""
        self.swap()
        try:
            yield
        finally:
            self.swap()

    def evaluation_is_due(self) -> bool:
        return int(self.progress() * EVALUATIONS) > self.evaluations

    @torch.no_grad()
    def loss_on_examples(self) -> float:
        """The loss of choosing an answer to questions of the file, and that of saying it, added up.

        What is new counts as much as all of the file, as it would hardly be noticed otherwise.
        """
        total = 0.0
        for idx, targets in self.examples:
            idx, targets = idx.to(self.train_py.device), targets.to(self.train_py.device)
            logits = self.model(idx)[0].float()
            total += cross_entropy(logits.flatten(0, 1), targets.flatten(), ignore_index=-100).item()
        return total

    def evaluate(self, stopped: bool) -> str:
        """Let the model answer, measure, and save; returns what to say."""
        rng = random.Random(self.step) if stopped else self.rows.random  # a stop changes nothing for what comes later
        question = rng.choice(self.rows.single).questions[0]
        words = f"step {self.step:5}: loss {sum(self.recent) / len(self.recent):.3f} | {question}"
        self.evaluated_at, self.evaluations = self.step, int(self.progress() * EVALUATIONS)
        self.recent = []
        try:
            with self.averaged():
                words += f" | {self.reply(question)}"
                loss = self.loss_on_examples()
                if loss <= self.best:
                    self.save_weights(loss)
                    self.best, self.best_step = loss, self.step  # only now, as it may not be possible to save them
            self.save()
            self.failed = None
        except OSError as error:
            if not self.failed:
                words += f"\nSaving failed ({files.reason(error)}). What was saved before is whole, and I'll try again."
            self.failed = error
        return words

    def save_weights(self, loss: float) -> None:
        base = {name: value for name, value in self.metadata.items() if name != "vocab"}
        taught = {*self.rows.named, *self.rows.known}
        topics = {name: topic for name, topic in self.rows.topics.items() if name in taught}
        settings = self.metadata["settings"] | {"context_length": CONTEXT_LENGTH, "chat": True, "base": base}
        settings |= {"topics": topics}
        metadata = {"vocab": self.metadata["vocab"], "settings": settings, "step": self.step, "loss": loss}
        checkpoint.save_weights(self.model, metadata, self.out)

    def save(self) -> None:
        """Write all that the training needs to go on. OSError when the disk is full."""
        state = {
            "about": self.metadata,
            "dialogues": fingerprint(self.rows.dialogues),
            "model": self.model.state_dict(),
            "average": self.average.state_dict(),
        }
        state |= {"optimizer": self.optimizer.state_dict(), "rows": self.rows.state(), "random": torch.get_rng_state()}
        state |= {"minutes": self.minutes, "steps": self.steps, "seconds": self.seconds(), "step": self.step}
        state |= {"recent": self.recent, "best": self.best, "best_step": self.best_step, "finished": self.finished}
        state |= {"precision": self.precision, "threads": self.threads, "intents": self.intents}
        checkpoint.save_training(state, training_path(self.out))


def check(dialogues: Path, base: Path) -> None:
    """End the program with one sentence if the model with the weights in base can't learn from these dialogues."""
    if base.exists():
        load_dialogues(dialogues, [*without_topics(models.load(base)[1]["vocab"])])


def run(args, base: Path, train_py, LewisGPT: type, format_turn, answer_targets, answer) -> None:
    """Make a chatbot of the writer with the weights in base, or go on with a training that was stopped.

    args: what was typed after chat.py; train_py: the learner's train.py; the rest is from their gpt.py and chat.py
    """
    if args.resume:
        out = chatbot_in(args.out or last_folder("chat-training"))
        state = load(out)
        metadata, model = state["about"], models.assemble(state["model"], state["about"], out, LewisGPT)
        print(f"\nIt goes on after {state['step']:,} steps, and learns from {args.dialogues.name}.")
    else:
        out, state = new_file(args.out, base), None
        tensors, metadata = models.load(base)
        models.say(base)
        print(f"It begins with these, and learns from {args.dialogues.name}.")
    dialogues = load_dialogues(args.dialogues, [*without_topics(metadata["vocab"])])
    if not args.resume:
        tensors, metadata = add_topics(tensors, metadata, [intent.name for intent in dialogues])
        model = models.assemble(tensors, metadata, base, LewisGPT)
    model.chat = True

    def reply(question: str) -> str:
        return "".join(answer(model, question, temperature=0, max_new_tokens=LONGEST_ANSWER)).strip()

    book = book_of(args.text, metadata, train_py)
    options = {"book": book, "minutes": args.minutes, "steps": args.steps, "seed": args.seed, "state": state}
    finetune(model, metadata, dialogues, format_turn, answer_targets, train_py, reply, out, **options)


def book_of(text: Path, metadata: dict, train_py) -> Tensor | None:
    """The training data of the text that the base has read; None, and a sentence, if this is another text."""
    words = train_py.load_text(str(text))
    if checkpoint.fingerprint(words) != metadata["settings"].get("fingerprint"):
        print(f"It hasn't read {text.name}, so it will forget how to write. Name its text: --text PATH")
        return None
    data = train_py.encode_all(words, train_py.create_encode_mapping(metadata["vocab"]))
    return train_py.split_data(data)[0]


def finetune(
    model: nn.Module,
    metadata: dict,
    dialogues: list[Intent],
    format_turn,
    answer_targets,
    train_py,
    reply: Callable[[str], str],
    out: Path,
    book: Tensor | None = None,
    minutes: float | None = None,
    steps: int | None = None,
    seed: int = 1337,
    state: dict | None = None,
) -> None:
    """Train the model on the dialogues, by the clock or for a number of steps, and save the best weights in `out`.

    metadata: what load_weights returned with the weights of the base; format_turn and answer_targets: what the
    learner wrote in chat.py; train_py: the learner's train.py; reply: answers a question with this model
    book: the tokens of the training data that the base has read, so that it stays a writer
    state: what `load` returned, to go on with an earlier training; then the metadata and the weights are from there
    """
    if state and state["dialogues"] != fingerprint(dialogues):
        raise SystemExit(
            f"The dialogues are not those with which the training in {out.parent} began. "
            "Bring those back, or begin a new training without --resume."
        )
    if not (minutes or steps or state):
        minutes = MINUTES
    files.try_folder(out.parent, "Name another folder with --out.")
    torch.set_flush_denormal(True)  # numbers next to zero become zero, as ordinary processors are slow with them
    settings = metadata["settings"]
    vocab, topics, known = metadata["vocab"], settings["topics"], settings.get("known", ())
    rows = Rows(dialogues, format_turn, answer_targets, vocab, topics, seed, book, known)
    this = Training(model, metadata, rows, train_py, reply, out, minutes, steps, state)
    if this.finished and this.progress() >= 1:
        raise SystemExit(
            f"{show_path(out)} is done. To train it longer: {PYTHON} chat.py --train --resume --minutes 30"
        )
    try:
        this.save()  # before the work, as there may be no room for it
        files.check_room(training_path(out))
    except OSError as error:
        if not state:
            files.remove(training_path(out))  # it knows nothing yet, and would be in the way of a new start
        advice = files.what_to_do(error, "Name another folder with --out.")
        raise SystemExit(f"Nothing can be saved in {out.parent} ({files.reason(error)}). {advice}") from None
    done = train_loop(this)
    try:
        if this.failed:
            raise this.failed
        if done:
            this.finished = True
            this.save()
    except OSError as error:
        make_room = "Make room, then" if files.is_full(error) else "Then"
        raise SystemExit(
            f"The end can't be saved in {out.parent} ({files.reason(error)}). What was saved before is whole. "
            f"{make_room}: {PYTHON} chat.py --train --resume"
        ) from None
    this.swap()  # from here on, the model is the average
    end = "Done" if done else "Stopped"
    if not this.best_step:
        raise SystemExit(f"{end} before the first step. To go on: {PYTHON} chat.py --train --resume")
    which = f", those of step {this.best_step:,}, as they're the best" if this.best_step < this.step else ""
    print(f"{end} after {this.step:,} steps. The weights are in {show_path(files.newest(out))}{which}")
    if not done:
        print(f"To go on: {PYTHON} chat.py --train --resume")
