"""What a chatbot learns from: rows of tokens with their targets, made of the dialogues and of the book."""

import random

import torch
from torch import Tensor, nn

from lewisgpt.chatbot.dialogues import Intent, vary
from lewisgpt.chatbot.slots import draw, fill, slots

CONTEXT_LENGTH = 384  # so that a question, its answer and mostly two earlier turns fit
BATCH_TOKENS = 2800  # what a step learns from: many short rows, or a few long ones
SPEAKING = 0.15  # the part of the training in which it learns to speak
START = 12  # so many characters of an answer tell which one it is
COPIES = 3  # a question with slots comes so many times as often, as it is another one each time
MEASURED = 200  # on so many questions the loss is measured
BOOK, BOOK_LENGTH = 0.12, 128  # this part of the batches is from the book, so that it stays a writer, in rows this long

Row = tuple[Tensor, Tensor]  # tokens (T,) and their targets (T - 1,)


class Rows:
    """Makes rows of tokens with their targets, and batches of rows that are about equally long.

    First it learns what there is to say: the answers, without the questions. Then it learns when to say it. There most
    answers break off after their first characters, as the choice is made in these; some are whole, and some still come
    alone, so that none is forgotten. At first the questions are as they are in the file, and each intent has one
    answer. Step by step the questions come in other words. Later some rows have a whole turn before, and in the second
    half there are all the answers. All along, some batches are from the book, all of whose characters count.
    """

    def __init__(
        self,
        dialogues: list[Intent],
        format_turn,
        answer_targets,
        vocab: list[str],
        seed: int,
        book: Tensor | None = None,
    ):
        """format_turn, answer_targets: what the learner wrote in chat.py; book: the tokens of its training data"""
        self.dialogues, self.random = dialogues, random.Random(seed)
        self.format_turn, self.answer_targets, self.book = format_turn, answer_targets, book
        self.encode_mapping = {character: number for number, character in enumerate(vocab)}
        self.named = {intent.name: intent for intent in dialogues}
        self.single = [intent for intent in dialogues if not intent.before and not has_slots(intent)]
        questions = " ".join(question for intent in self.single for question in intent.questions)
        self.words = sorted({word for word in questions.lower().split() if word.isalpha() and 2 < len(word) < 11})
        self.waiting: list[tuple[Intent, str]] = []  # what comes next: each question once, then all again
        self.batches: list[list[Row]] = []

    def state(self) -> dict:
        """All that is needed to go on with the same rows."""
        numbers = {id(intent): number for number, intent in enumerate(self.dialogues)}
        waiting = [(numbers[id(intent)], question) for intent, question in self.waiting]
        return {"random": self.random.getstate(), "waiting": waiting, "batches": self.batches}

    def take_up(self, state: dict) -> None:
        self.random.setstate(state["random"])
        self.waiting = [(self.dialogues[number], question) for number, question in state["waiting"]]
        self.batches = state["batches"]

    def next(self) -> tuple[Intent, str]:
        """The next question, with its intent."""
        if not self.waiting:
            for intent in self.dialogues:
                copies = COPIES if has_slots(intent) else 1
                self.waiting += copies * [(intent, question) for question in intent.questions]
            self.random.shuffle(self.waiting)
        return self.waiting.pop()

    def tokens(self, text: str, answer: str, whole: bool) -> Row:
        """The tokens (T,) of a turn, or of one that breaks off early in the answer, and their targets (T - 1,)."""
        prompt_length = text.rindex(answer) - 1  # up to the colon
        if not whole:
            text = text[: prompt_length + START]
        tokens = torch.tensor([self.encode_mapping[character] for character in text])
        return tokens, self.answer_targets(tokens, prompt_length)

    def turn(self, intent: Intent, question: str, values: dict[str, str], progress: float, whole: bool) -> Row:
        """A question with its answer, or with the start of it. values: what the slots are filled with"""
        gaps = slots(question)
        if self.random.random() < 2 * progress:
            varied = vary(question, intent.questions, self.random)
            if self.encode_mapping.keys() >= set(fill(varied, values)) and slots(varied) == gaps:
                question = varied
        question = fill(question, values)
        if gaps and self.random.random() < 0.3:
            question = question.lower()
        answer = intent.answers[0]
        if has_slots(intent) or (progress > 0.5 and self.random.random() < 0.4):
            answer = self.random.choice(intent.answers)
        whole = whole or bool(slots(answer))  # what fills a slot comes late
        answer = fill(answer, values)
        return self.tokens(self.format_turn(question, answer), answer, whole)

    def row(self, progress: float) -> Row:
        """An answer alone, then a turn, then also one after others: tokens (T,) and targets (T - 1,)."""
        values = draw(self.random, self.words)
        if progress < SPEAKING or self.random.random() < 0.1:
            answer = fill(self.random.choice(self.random.choice(self.dialogues).answers), values)
            turn = self.format_turn("", answer)
            return self.tokens(turn[turn.index("\n") + 1 :], answer, whole=True)
        progress = (progress - SPEAKING) / (1 - SPEAKING)
        intent, question = self.next()
        earlier = []
        if intent.before:
            before = self.named[self.random.choice(intent.before)]
            earlier.append((before, self.random.choice(before.questions)))
        if self.random.random() < 0.3 and (has_slots(intent) if intent.before else progress > 0.3):
            other = self.random.choice(self.single)
            earlier.append((other, self.random.choice(other.questions)))
        turns = [self.turn(*turn, values, progress, whole=True) for turn in earlier]
        turns.append(self.turn(intent, question, values, progress, whole=self.random.random() < 0.15))
        while sum(len(tokens) for tokens, _ in turns) > CONTEXT_LENGTH + 1:
            del turns[-2]
        return joined(turns)

    def batch(self, progress: float) -> Row:
        """Rows of about the same length, filled up to the longest: idx and targets, (B, T) each.

        progress: how much of the training is over, from 0 to 1
        """
        if self.book is not None and self.random.random() < BOOK:
            starts = self.random.choices(range(len(self.book) - BOOK_LENGTH), k=BATCH_TOKENS // BOOK_LENGTH)
            rows = torch.stack([self.book[start : start + BOOK_LENGTH + 1] for start in starts])
            return rows[:, :-1], rows[:, 1:]
        if not self.batches:
            rows = sorted((self.row(progress) for _ in range(160)), key=lambda row: len(row[0]))
            while rows:
                size = max(1, BATCH_TOKENS // len(rows[-1][0]))
                self.batches.append(rows[-size:])
                del rows[-size:]
            self.random.shuffle(self.batches)
        return padded(self.batches.pop())

    def known(self) -> Row:
        """Questions from all over the file, word for word, and how their answers start: to measure on."""
        asked = [(intent.answers[0], question) for intent in self.single for question in intent.questions]
        asked = asked[:: max(1, len(asked) // MEASURED)]
        return padded([self.tokens(self.format_turn(question, said), said, whole=False) for said, question in asked])


def has_slots(intent: Intent) -> bool:
    return any(slots(text) for text in intent.questions + intent.answers)


def joined(turns: list[Row]) -> Row:
    """The turns as one row."""
    tokens, targets = turns[0]
    for more, more_targets in turns[1:]:
        nothing = torch.tensor([-100])  # how the next question begins, nobody can know
        tokens, targets = torch.cat((tokens, more)), torch.cat((targets, nothing, more_targets))
    return tokens, targets


def padded(rows: list[Row]) -> Row:
    """Rows of tokens and their targets, filled up to the longest: idx and targets, (B, T) each."""
    tokens, targets = zip(*rows)
    idx = nn.utils.rnn.pad_sequence(tokens, batch_first=True)[:, :-1]
    return idx, nn.utils.rnn.pad_sequence(targets, batch_first=True, padding_value=-100)
