"""The trainer of Day 4: turns a model that has read the book into one that answers questions."""

import copy
import math
import random
import time
from collections.abc import Callable
from pathlib import Path

import torch
from torch import Tensor, nn
from tqdm import tqdm

from lewisgpt import checkpoint
from lewisgpt.dialogues import Intent, vary
from lewisgpt.optimizer import Optimizer
from lewisgpt.sizes import precision
from lewisgpt.trainer import schedule, show_path, stop_on_ctrl_c

CONTEXT_LENGTH = 256  # so that a question, its answer and mostly one earlier turn fit
BATCH_TOKENS = 2800  # what a step learns from: many short rows, or a few long ones
SPEAKING = 0.15  # the part of the training in which it learns to speak
START = 12  # so many characters of an answer tell which one it is
LOOKS = 8  # how often the model shows what it can do


class Rows:
    """Makes rows of tokens with their targets, and batches of rows that are about equally long.

    First it learns what there is to say: the answers, without the questions. Then it learns when to say it. There most
    answers break off after their first characters, as the choice is made in these; some are whole, and some still stand
    alone, so that none is forgotten. At first the questions are as they stand in the file, and each intent has one
    answer. Step by step the questions come in other words. Later some rows have a whole turn before, and in the second
    half there are all the answers.
    """

    def __init__(self, dialogues: list[Intent], format_turn, answer_targets, vocab: list[str], seed: int):
        """format_turn, answer_targets: what the learner wrote in chat.py"""
        self.dialogues, self.random = dialogues, random.Random(seed)
        self.format_turn, self.answer_targets = format_turn, answer_targets
        self.numbers = {character: number for number, character in enumerate(vocab)}
        self.waiting: list[tuple[Intent, str]] = []  # what comes next: each question once, then all again
        self.batches: list[list[tuple[Tensor, Tensor]]] = []

    def tokens(self, text: str, answer: str, whole: bool) -> tuple[Tensor, Tensor]:
        """The tokens (T,) of a turn, or of one that breaks off early in the answer, and their targets (T - 1,)."""
        prompt_length = text.rindex(answer) - 1  # up to the colon
        if not whole:
            text = text[: prompt_length + START]
        tokens = torch.tensor([self.numbers[character] for character in text])
        return tokens, self.answer_targets(tokens, prompt_length)

    def turn(self, done: float, whole: bool) -> tuple[Tensor, Tensor]:
        """A question with its answer, or with the start of it."""
        if not self.waiting:
            self.waiting = [(intent, question) for intent in self.dialogues for question in intent.questions]
            self.random.shuffle(self.waiting)
        intent, question = self.waiting.pop()
        if self.random.random() < 2 * done:
            varied = vary(question, intent.questions, self.random)
            question = varied if self.numbers.keys() >= set(varied) else question
        answer = intent.answers[0]
        if done > 0.5 and self.random.random() < 0.4:
            answer = self.random.choice(intent.answers)
        return self.tokens(self.format_turn(question, answer), answer, whole)

    def row(self, done: float) -> tuple[Tensor, Tensor]:
        """An answer alone, then a turn, then also one behind a whole one: tokens (T,) and targets (T - 1,)."""
        if done < SPEAKING or self.random.random() < 0.1:
            answer = self.random.choice(self.random.choice(self.dialogues).answers)
            turn = self.format_turn("", answer)
            return self.tokens(turn[turn.index("\n") + 1 :], answer, whole=True)
        done = (done - SPEAKING) / (1 - SPEAKING)
        if done < 0.3 or self.random.random() < 0.7:
            return self.turn(done, whole=self.random.random() < 0.15)
        earlier, earlier_targets = self.turn(done, whole=True)
        tokens, targets = self.turn(done, whole=self.random.random() < 0.2)
        nothing = torch.tensor([-100])  # how the next question begins, nobody can know
        tokens, targets = torch.cat((earlier, tokens)), torch.cat((earlier_targets, nothing, targets))
        return tokens[: CONTEXT_LENGTH + 1], targets[:CONTEXT_LENGTH]

    def batch(self, done: float) -> tuple[Tensor, Tensor]:
        """Rows of about the same length, filled up to the longest: idx and targets, (B, T) each.

        done: the part of the training that is done, 0 to 1
        """
        if not self.batches:
            rows = sorted((self.row(done) for _ in range(160)), key=lambda row: len(row[0]))
            while rows:
                size = max(1, BATCH_TOKENS // len(rows[-1][0]))
                self.batches.append(rows[-size:])
                del rows[-size:]
            self.random.shuffle(self.batches)
        tokens, targets = zip(*self.batches.pop())
        idx = nn.utils.rnn.pad_sequence(tokens, batch_first=True)[:, :-1]
        return idx, nn.utils.rnn.pad_sequence(targets, batch_first=True, padding_value=-100)


def fastest_way(train, model: nn.Module, rows: Rows) -> str:
    """Set the number of threads and give back the precision of the fastest steps here, found by trying."""
    idx, targets = (part.to(train.device) for part in rows.batch(done=0))
    model = copy.deepcopy(model)  # thrown away
    optimizer, most, times = Optimizer(model), torch.get_num_threads(), {}
    for threads in [most] if train.device == "cuda" else sorted({most, max(1, most // 2)}, reverse=True):
        torch.set_num_threads(threads)
        for kind in ["float32"] if train.device == "mps" else ["float32", "bfloat16"]:
            for _ in range(3):  # the last one counts
                start = time.perf_counter()
                with precision(kind, train.device):
                    train.train_step(model, optimizer, idx, targets)
                times[threads, kind] = time.perf_counter() - start
    threads, kind = min(times, key=times.get)
    torch.set_num_threads(threads)
    return kind


def finetune(
    model: nn.Module,
    about: dict,
    dialogues: list[Intent],
    format_turn,
    answer_targets,
    train,
    reply: Callable[[str], str],
    out: Path,
    minutes: float | None = None,
    steps: int | None = None,
    seed: int = 1337,
) -> None:
    """Train the model on the dialogues, by the clock or for a number of steps, and save it in `out`.

    about: what load_weights gave with the weights of the base; format_turn and answer_targets: what the learner wrote
    in chat.py; train: the learner's train.py, with train_step; reply: answers a question with this model
    """
    start, step, looks, shown, recent = time.perf_counter(), 0, 0, 0.0, []
    model.to(train.device).context_length = CONTEXT_LENGTH
    rows = Rows(dialogues, format_turn, answer_targets, about["vocab"], seed)
    kind = "float32" if steps else fastest_way(train, model, rows)
    optimizer = Optimizer(model, muon_rate=0.007, adam_rate=0.002, weight_decay=0.0)  # with larger steps it chose worse
    bar = tqdm(total=100, ascii=True, bar_format="{percentage:3.0f}%|{bar:30}| {desc}")
    with stop_on_ctrl_c() as asked, bar:
        while True:
            seconds = time.perf_counter() - start
            done = min(1.0, step / steps if steps else seconds / (60 * minutes))
            bar.n = 100 * done
            if recent and (done * LOOKS >= looks + 1 or asked):
                looks = int(done * LOOKS)
                question = rows.random.choice(dialogues).questions[0]
                bar.write(f"step {step:5}: loss {sum(recent) / len(recent):.3f} | {question} | {reply(question)}")
                recent = []
            if done >= 1 or asked:
                break
            optimizer.factor = schedule(done)
            idx, targets = rows.batch(done)
            with precision(kind, train.device):
                loss = train.train_step(model, optimizer, idx.to(train.device), targets.to(train.device))
            if not math.isfinite(loss):
                raise SystemExit(f"\nThe loss became {loss} in step {step + 1}. Did you change a learning rate?")
            step += 1
            recent.append(loss)
            if seconds - shown > 0.5 and done > 0:
                shown = seconds
                left, left_seconds = divmod(int(seconds * (1 - done) / done), 60)
                bar.set_description_str(f"loss {loss:.3f}, {left}:{left_seconds:02} left")
    base = {name: value for name, value in about.items() if name != "vocab"}
    settings = about["settings"] | {"context_length": CONTEXT_LENGTH, "chat": True, "base": base}
    try:
        checkpoint.save_weights(model, {"vocab": about["vocab"], "settings": settings, "step": step}, out)
    except OSError as error:
        raise SystemExit(f"{out} cannot be written ({error.strerror or error}). Make room, and train again.") from None
    print(f"{'Stopped' if done < 1 else 'Done'} after {step:,} steps. The weights are in {show_path(out)}")
