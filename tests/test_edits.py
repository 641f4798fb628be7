"""The table of edits for Days 1 and 2: each of its rows can be worked out, and is wrong somewhere."""

from pathlib import Path

import torch
from try_mistakes import Answer, attempt

from lewisgpt.checks import explain
from lewisgpt.checks.comparing import alike

LETTERS, NUMBERS = ["b", "a", "c", "D", "."], {c: 12 - i for i, c in enumerate("\rba2\n.Bn N\txo")}
TEXT = "\t  No Bab oo.\n\n No2\u00e9\n\r"
TOKENS, DATA = [3, 3, 2, 0, 0, 3, 9, 7, 9], torch.arange(0, 261, 3)
IDX, TARGETS = torch.tensor([[0, 1, 2], [3, 3, 0]]), torch.tensor([[1, 2, 4], [3, 0, 2]])
TABLE = torch.randn(5, 5, generator=torch.Generator().manual_seed(0))
DRAWN = torch.tensor([0.4, 4, 1.5, 1, 0.5])
MEMORY = torch.tensor([[2, 0, 3, 4, 0, 1, 2], [4, 1, 0, 1, 2, 3, 4]])


def losses(got):
    return explain.loss_of_rows(got, torch.tensor(2.0), [2.0] * 6, TABLE[IDX], IDX, TARGETS)


CALLS = {
    "load_text": lambda: explain.load_text("x" * 9, TEXT, Path("small.txt")),
    "get_vocab": lambda: explain.vocab(TEXT, ["o", "o"], sorted(set(TEXT))),
    "mapping": lambda: explain.encode_mapping(LETTERS, {0: 0}, {c: i for i, c in enumerate(LETTERS)}),
    "mapping ": lambda: explain.decode_mapping(LETTERS, {0: 0}, dict(enumerate(LETTERS))),
    "encode": lambda: explain.encode(TEXT.replace("\u00e9", ""), NUMBERS, [1] * 99, []),
    "decode": lambda: explain.decode(TOKENS, {n: c for c, n in NUMBERS.items()}, "- " * 20, "  Noo a\na"),
    "split_data": lambda: explain.split_data(DATA, (DATA[:50], DATA[60:70])),
    "get_batch": lambda: explain.batch(DATA, DATA[8:16].view(2, 4), DATA[20:28].view(2, 4)),
    "prediction": lambda: explain.prediction(torch.zeros(2, 3, 5), IDX, TABLE),
    "loss": lambda: losses(torch.tensor(1.0)),
    "generate": lambda: explain.generate(MEMORY.clone().index_fill_(1, torch.tensor([4]), 3), MEMORY, MEMORY[:, :3]),
    "sampling": lambda: explain.sampling(torch.tensor([1, 1, 1, 2, 3, 0, 4] * 9), DRAWN.log()),
    "write_text": lambda: explain.write_text("am" * 55, ("\nlamp bright" * 10)[:97]),
    "train_step": lambda: explain.train_step(1, TABLE, None, TABLE.T.contiguous(), IDX, TARGETS, TABLE),
}


def test_each_row_gives_something_wrong(monkeypatch):
    seen, never = [], {}
    monkeypatch.setattr(explain, "cause", lambda got, make, part, names, *_, **more: seen.append((make, names)) or "")
    for part, call in CALLS.items():
        call()
        make, names = seen[-1]
        names, move, given = {**vars(explain), **names}, "", ""
        for code, words in explain.rows(part.strip()):
            if not words:
                move, _, given = code.partition(":")
                continue
            edit = eval(f"lambda {given}: {code}", names)
            try:
                wrong = eval(f"f{words!r}", names) and not alike(make(**{move: edit}), make())
            except (IndexError, KeyError, NameError, TypeError, RuntimeError):
                wrong = False  # not in this part, if it is a row of LOOP or TEXT
            never[code] = never.get(code, True) and not wrong
    assert [code for code, is_so in never.items() if is_so] == []


def test_a_cause_has_to_hold_for_another_input():
    always = "def encode(text, mapping):\n    return [mapping[c] for c in text][::-1]"
    for code, named in [(always, True), (always.replace("[::-1]", "[:: -1 if text == 'hello' else 1]"), False)]:
        message = attempt(Answer(5, "encode", False, "", [], code)).message
        assert "gave [14, 11, 11, 4, 7]" in message and ("It runs backward" in message) == named


def test_the_other_input_leaves_what_came_back_as_it_was():
    code = "def encode(text, mapping, tokens=[]):\n    tokens += [mapping[c] for c in text]\n    return tokens"
    assert "gave [7, 4, 11, 11, 14, 23]." in attempt(Answer(5, "encode", False, "", [], code)).message


def test_parts_are_those_that_are_asked_for():
    parts = {line[3:] for line in explain.EDITS.read_text(encoding="utf-8").splitlines() if line.startswith("== ")}
    facts = {"get_vocab facts", "batch_shape facts", "generate facts", "write_text facts"}
    assert parts == {*map(str.strip, CALLS), *facts, "LOOP", "TEXT"}
