"""What a chatbot learns from: rows of tokens with their targets, made of the dialogues and of the book."""

import random
from collections.abc import Collection

import torch
from torch import Tensor

from lewisgpt.chatbot.dialogues import Intent, vary
from lewisgpt.chatbot.slots import draw, fill, make_word, slots

CONTEXT_LENGTH = 384  # so that a question, its answer and mostly two earlier turns fit
BATCH_TOKENS = 2800  # what a step learns from: many short rows, or a few long ones
SHARES = {"choose": 0.36, "speak": 0.49, "copy": 0.03, "book": 0.12}  # of the batches
AT_FIRST = {"choose": 0.1, "speak": 0, "copy": 0.8, "book": 0.1}  # the same while it learns to copy
COPYING = 0.08  # the part of the time that this takes
COPIES = 3  # so many times as often come questions with slots, as they are others each time, and short ones, as ...
SHORT = 16  # ... those of so few characters are what people type most
REPEATING = 0.3  # of the answers are those that repeat what was said, as this is harder than to know a text by heart
NEW = 0.2  # of the rows of a chatbot that learns something more are about that, as it would drown in all the rest
EARLIER = {"choose": 0.15, "speak": 0.5}  # of the rows have another turn before, as in a talk; it makes them longer
ALONE = 0.4  # of the answers come without their question, as they follow from the topic
MEASURED = 200  # on so many questions the loss is measured
BOOK_LENGTH = 128  # of a row of the book
COPY_LENGTH = 96  # of a row of words that come again and again
STEP = 16  # rows are filled up to multiples of this, as a processor prepares itself anew for each shape that it meets

Row = tuple[Tensor, Tensor]  # tokens (T,) and their targets (T - 1,)


class Rows:
    """Makes rows of tokens with their targets, and batches of rows that are about equally long.

    There are four kinds of batches. In one it learns to choose: questions, after which nothing but the topic of the
    answer counts. In one it learns to speak: whole answers after their topic, often without the question. In one it
    learns to copy: made-up words that come again in another order. And one is from the book, where every character
    counts, so that it stays a writer. At first the questions are as they are in the file. Step by step they come in
    other words, and some have other turns before.
    """

    def __init__(
        self,
        dialogues: list[Intent],
        format_turn,
        answer_targets,
        vocab: list[str],
        topics: dict[str, str],
        seed: int,
        book: Tensor | None = None,
        known: Collection[str] = (),
    ):
        """format_turn, answer_targets: what the learner wrote in chat.py

        topics: the token of each intent; book: the tokens of its training data
        known: the names of the intents that the chatbot, with which this training begins, knows already
        """
        self.random, self.known = random.Random(seed), known
        self.format_turn, self.answer_targets, self.topics, self.book = format_turn, answer_targets, topics, book
        self.encode_mapping = {character: number for number, character in enumerate(vocab)}
        self.take(dialogues)

    def take(self, dialogues: list[Intent]) -> None:
        """From here on the rows are made of these dialogues. Ends the program if none of them can do alone."""
        self.dialogues = dialogues
        self.named = {intent.name: intent for intent in dialogues}
        self.new = [intent for intent in dialogues if self.known and intent.name not in self.known]
        self.slotted = [intent for intent in dialogues if has_slots(intent)]
        self.single = [intent for intent in dialogues if not intent.before and not has_slots(intent)]
        if not self.single:
            raise SystemExit("Begin the dialogues with an intent that has neither a B: nor a slot: others lean on it.")
        self.first = [intent for intent in dialogues if not intent.before]
        self.follows = {question for intent in dialogues if intent.before for question in intent.questions}
        questions = " ".join(question for intent in self.single for question in intent.questions)
        self.words = sorted({word for word in questions.lower().split() if word.isalpha() and 2 < len(word) < 11})
        self.waiting: list[tuple[Intent, str]] = []  # what comes next: each question once, then all again
        self.lengths: dict[str, dict[int, list[Row]]] = {kind: {} for kind in SHARES}  # rows that wait for others

    def state(self) -> dict:
        """All that is needed to go on with the same rows."""
        numbers = {id(intent): number for number, intent in enumerate(self.dialogues)}
        waiting = [(numbers[id(intent)], question) for intent, question in self.waiting]
        return {"random": self.random.getstate(), "waiting": waiting, "lengths": self.lengths}

    def take_up(self, state: dict) -> None:
        self.random.setstate(state["random"])
        self.waiting = [(self.dialogues[number], question) for number, question in state["waiting"]]
        self.lengths = state["lengths"]

    def next(self) -> tuple[Intent, str]:
        """The next question, with its intent."""
        if self.new and self.random.random() < NEW:
            intent = self.random.choice(self.new)
            return intent, self.random.choice(intent.questions)
        if not self.waiting:
            for intent in self.dialogues:
                for question in intent.questions:
                    often = has_slots(intent) or len(question) <= SHORT
                    self.waiting += (COPIES if often else 1) * [(intent, question)]
            self.random.shuffle(self.waiting)
        return self.waiting.pop()

    def turn(self, intent: Intent, question: str, values: dict[str, str], progress: float) -> tuple[str, str]:
        """A question, mostly in other words, and one of its answers. values: what the slots are filled with"""
        gaps = slots(question)
        if self.random.random() < 2 * progress:
            varied = vary(question, intent.questions, self.random)
            if slots(varied) == gaps and self.encode_mapping.keys() >= set(fill(varied, values)):
                question = varied
        question = fill(question, values)
        if gaps and self.random.random() < 0.3:
            question = question.lower()
        return question, fill(self.random.choice(intent.answers), values)

    def row(self, kind: str, progress: float) -> Row:
        """Some turns, of which the last one counts: only its topic ("choose"), or all from there on ("speak")."""
        intent, question = self.next()
        if kind == "speak":  # here it is the answers that come equally often
            draw_from = self.slotted if self.slotted and self.random.random() < REPEATING else self.dialogues
            draw_from = self.new if self.new and self.random.random() < NEW else draw_from
            [intent] = self.random.choices(draw_from, [len(intent.answers) for intent in draw_from])
            question = self.random.choice(intent.questions)
        values = draw(self.random, self.words)
        earlier = [self.named[name] for name in self.random.sample(intent.before, 1 if intent.before else 0)]
        while self.random.random() < EARLIER[kind] and (has_slots(intent) if intent.before else progress > 0.2):
            others = self.single if has_slots(intent) or self.may_follow(intent) else self.first
            earlier.append(self.random.choice(others))
        turns = [self.turn(one, self.random.choice(one.questions), values, progress) for one in earlier]
        question, answer = self.turn(intent, question, values, progress)
        alone = kind == "speak" and not has_slots(intent) and self.random.random() < ALONE
        return self.tokens([] if alone else turns, "" if alone else question, self.topics[intent.name], answer, kind)

    def may_follow(self, intent: Intent) -> bool:
        """Whether one of its questions means something else after some turns, as "What is my name?" does."""
        return any(question in self.follows for question in intent.questions)

    def tokens(self, turns: list[tuple[str, str]], question: str, topic: str, answer: str, kind: str) -> Row:
        """The tokens (T,) of these turns, up to the topic or to the end of the answer, and their targets (T - 1,)."""
        last = self.format_turn(question, topic + answer)
        if kind == "choose":
            last = last[: last.index(topic) + 1]
        while turns and sum(len(self.format_turn(*turn)) for turn in turns) + len(last) > CONTEXT_LENGTH + 1:
            turns = turns[:-1]
        text = "".join(self.format_turn(*turn) for turn in turns) + last
        tokens = torch.tensor([self.encode_mapping[character] for character in text])
        prompt_length = text.index(topic) - (kind == "speak")  # the space before it is learned by the way
        return tokens, self.answer_targets(tokens, prompt_length)

    def copies(self) -> Row:
        """Made-up words that come again and again, in other orders; what is said for the first time doesn't count.

        Whoever can go on with this has learned to look for what came after the same letters earlier ("induction",
        Olsson and others 2022). Without such rows no name was ever copied.
        """
        words = [self.random.choice((str.lower, str.capitalize))(make_word(self.random)) for _ in range(8)]
        words = words[: self.random.randint(1, 8)]
        text = first = " ".join(words)
        while len(text) <= COPY_LENGTH:
            self.random.shuffle(words)
            text += self.random.choice((" ", ". ", ", ", "\n")) + " ".join(words)
        tokens = torch.tensor([self.encode_mapping[character] for character in text[: COPY_LENGTH + 1]])
        return tokens, self.answer_targets(tokens, len(first))

    def shares(self, progress: float) -> dict[str, float]:
        """How often each kind of batch comes at this progress, from 0 to 1."""
        shares = AT_FIRST if self.slotted and progress < COPYING and not self.known else SHARES
        return shares | ({} if self.slotted else {"copy": 0}) | ({} if self.book is not None else {"book": 0})

    def batch(self, progress: float) -> Row:
        """Rows of about the same length, filled up: idx and targets, (B, T) each.

        progress: how much of the training is over, from 0 to 1
        """
        [kind] = self.random.choices([*SHARES], [*self.shares(progress).values()])
        if kind == "book":
            starts = self.random.choices(range(len(self.book) - BOOK_LENGTH), k=BATCH_TOKENS // BOOK_LENGTH)
            rows = torch.stack([self.book[start : start + BOOK_LENGTH + 1] for start in starts])
            return rows[:, :-1], rows[:, 1:]
        if kind == "copy":
            return padded([self.copies() for _ in range(BATCH_TOKENS // COPY_LENGTH)], COPY_LENGTH)
        while True:  # rows of a length wait until there are enough of them
            row = self.row(kind, progress)
            length = -(-len(row[1]) // STEP) * STEP
            waiting = self.lengths[kind].setdefault(length, [])
            waiting.append(row)
            if len(waiting) * length > BATCH_TOKENS - length:
                return padded(self.lengths[kind].pop(length), length)

    def examples(self, kind: str, intents: list[Intent]) -> Row:
        """Questions from all over these intents, word for word, to measure on: how it chooses, or how it speaks."""
        asked = [(question, intent) for intent in intents for question in intent.questions]
        asked = asked[:: max(1, len(asked) // MEASURED)]
        rows = [self.tokens([], question, self.topics[it.name], it.answers[0], kind) for question, it in asked]
        return padded(rows, max(len(targets) for _, targets in rows))


def has_slots(intent: Intent) -> bool:
    return any(slots(text) for text in intent.questions + intent.answers)


def padded(rows: list[Row], length: int) -> Row:
    """Rows of tokens and their targets, filled up to this length: idx and targets, (B, T) each."""
    idx, targets = torch.zeros(len(rows), length, dtype=torch.long), torch.full((len(rows), length), -100)
    for i, (row, row_targets) in enumerate(rows):
        idx[i, : len(row_targets)], targets[i, : len(row_targets)] = row[:-1], row_targets
    return idx, targets
