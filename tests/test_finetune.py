"""Day 4: the trainer that makes a chatbot."""

import math
import signal

import pytest
import torch

import gpt
import train
from lewisgpt import checkpoint, finetune
from lewisgpt.dialogues import Intent, parse

DIALOGUES = parse(
    "# hello\nQ: Hello\nQ: hi there\nA: Good day, my friend.\n\n# bye\nQ: Bye\nQ: I must go\nA: Farewell, go safely.\n",
    [chr(number) for number in range(32, 127)],
)
VOCAB = ["\n"] + [chr(number) for number in range(32, 127)]
SIZE = {"n_layer": 2, "n_head": 2, "n_embd": 48, "context_length": 16}


def format_turn(question, answer):
    return f"You: {question}\nLewis: {answer}\n\n"


def answer_targets(tokens, prompt_length):
    targets = tokens[1:].clone()
    targets[: prompt_length - 1] = -100
    return targets


FUNCTIONS = format_turn, answer_targets


def words(tokens):
    return "".join(VOCAB[token] for token in tokens)


def make_model():
    torch.manual_seed(0)
    return gpt.LewisGPT(len(VOCAB), **SIZE)


@pytest.fixture
def fit(tmp_path, monkeypatch):
    monkeypatch.setattr(train, "device", "cpu")

    def fit(out="chat", model=None, reply=lambda question: "an answer", **options):
        model = model or make_model()
        about = {"vocab": VOCAB, "settings": SIZE | {"size": "tiny"}, "step": 7, "val_loss": 1.5}
        path = tmp_path / f"{out}.safetensors"
        finetune.finetune(model, about, DIALOGUES, *FUNCTIONS, train, reply, path, **options)
        return *checkpoint.load_weights(path), model

    return fit


@torch.no_grad()
def answer_with(model, question):
    numbers = {character: number for number, character in enumerate(VOCAB)}
    idx = torch.tensor([[numbers[c] for c in f"You: {question}\nLewis:"]])
    start = idx.shape[1]
    while idx.shape[1] < start + 60:
        idx = torch.cat((idx, model(idx)[0][:, -1].argmax(-1, keepdim=True)), dim=1)
    return words(idx[0, start:].tolist())


def test_it_learns_to_choose_to_speak_and_to_end(fit, capsys, monkeypatch):
    monkeypatch.setattr(finetune, "BATCH_TOKENS", 400)
    _, _, model = fit(steps=300)
    assert model.context_length == 256
    assert answer_with(model, "Hello").startswith(" Good day, my friend.\n\n")
    assert answer_with(model, "I must go").startswith(" Farewell, go safely.\n\n")
    printed = capsys.readouterr().out
    assert "an answer" in printed and "after 300 steps" in printed and printed.isascii()


def test_what_is_saved(fit, tmp_path, capsys):
    weights, about, model = fit(steps=2)
    assert "100%" in capsys.readouterr().err  # where the bar ends
    assert about["vocab"] == VOCAB and about["step"] == 2
    assert about["settings"]["context_length"] == 256 and about["settings"]["chat"] is True
    assert about["settings"]["base"]["step"] == 7 and about["settings"]["n_embd"] == 48
    checkpoint.put_into(make_model(), weights, tmp_path)
    assert all(torch.equal(value, weights[name]) for name, value in model.state_dict().items())


def test_same_seed_same_run(fit):
    one, two, other = (fit(steps=3, seed=seed)[0]["head.weight"] for seed in (1, 1, 2))
    assert torch.equal(one, two) and not torch.equal(one, other)


def test_minutes_end_by_the_clock(fit, capsys, monkeypatch):
    monkeypatch.setattr(finetune, "BATCH_TOKENS", 400)
    monkeypatch.setattr(finetune, "fastest_way", lambda *given: "bfloat16")
    _, about, _ = fit(minutes=0.05)
    assert about["step"] >= 1 and "Done after" in capsys.readouterr().out


def test_the_fastest_way_is_found_without_touching_the_model(monkeypatch):
    monkeypatch.setattr(train, "device", "cpu")
    monkeypatch.setattr(finetune, "BATCH_TOKENS", 400)
    model, before, threads = make_model(), make_model(), torch.get_num_threads()
    try:
        kind = finetune.fastest_way(train, model, finetune.Rows(DIALOGUES, *FUNCTIONS, VOCAB, seed=1))
        assert kind in ("float32", "bfloat16") and 1 <= torch.get_num_threads() <= threads
    finally:
        torch.set_num_threads(threads)
    assert all(torch.equal(a, b) for a, b in zip(model.parameters(), before.parameters()))


def test_ctrl_c_keeps_the_weights(fit, monkeypatch, capsys):
    steps, train_step = [], train.train_step

    def counted(*given):
        steps.append(None)
        if len(steps) == 3:
            signal.raise_signal(signal.SIGINT)
        return train_step(*given)

    monkeypatch.setattr(train, "train_step", counted)
    _, about, _ = fit(steps=1000)
    assert about["step"] == 3 and "Stopped after 3 steps" in capsys.readouterr().out


def test_loss_that_is_no_number_ends_it(fit, monkeypatch, tmp_path):
    monkeypatch.setattr(train, "train_step", lambda *given: math.nan)
    with pytest.raises(SystemExit, match="The loss became nan in step 1"):
        fit(steps=5)
    assert not list(tmp_path.iterdir())


# ---------------------------------------------------------------- the rows


def test_the_answer_is_learned_and_nothing_else():
    rows = finetune.Rows(DIALOGUES, *FUNCTIONS, VOCAB, seed=1)
    answers = {" Good day, my friend.\n\n", " Farewell, go safely.\n\n"}
    for _ in range(20):
        tokens, targets = rows.turn(done=0.9, whole=True)
        assert words(targets[targets != -100]) in answers
        assert len(targets) == len(tokens) - 1
        tokens, targets = rows.turn(done=0.9, whole=False)
        assert words(targets[targets != -100]) in {answer[: finetune.START] for answer in answers}


def test_rows_fit_and_batches_are_even():
    rows = finetune.Rows(DIALOGUES, *FUNCTIONS, VOCAB, seed=1)
    turns, whole = set(), {}
    for done in (0.1, 0.3, 0.9):
        lengths = []
        for _ in range(100):
            idx, targets = rows.batch(done)
            assert idx.shape == targets.shape and idx.numel() <= finetune.BATCH_TOKENS and idx.shape[1] <= 256
            for row, row_targets in zip(idx, targets):
                learned = row_targets != -100
                lengths.append(int(learned.sum()))  # the places that are filled up count nothing
                assert torch.equal(row[1:][learned[:-1]], row_targets[:-1][learned[:-1]])  # each is the next token
                turns.add((done, words(row).count("You: "), words(row).count("Lewis:")))
        rows.batches = []
        whole[done] = sum(length > finetune.START for length in lengths) / len(lengths)
    answers = {(done, 0, 1) for done in whole}  # most of all at first, and some to the end
    assert turns == answers | {(0.3, 1, 1), (0.9, 1, 1), (0.9, 2, 2)}  # turns, later also two of them
    assert whole[0.1] == 1 and 0.15 < whole[0.3] < 0.35 and whole[0.9] > whole[0.3]


def test_first_it_learns_what_there_is_to_say():
    rows = finetune.Rows(DIALOGUES, *FUNCTIONS, VOCAB, seed=1)
    seen = set()
    for _ in range(20):
        tokens, targets = rows.row(done=0.1)
        seen.add((words(tokens), words(targets[targets != -100])))
    answers = (" Good day, my friend.\n\n", " Farewell, go safely.\n\n")
    assert seen == {("Lewis:" + answer, answer) for answer in answers}


def test_a_letter_that_the_text_lacks_is_not_put_in():
    vocab = sorted(set(words(range(len(VOCAB)))) - set("z,"))  # the openings have a comma, and z is a wrong letter
    rows = finetune.Rows([Intent("bye", ["Bye", "I must go"], [], ["Go safely."])], *FUNCTIONS, vocab, seed=1)
    for _ in range(300):
        rows.turn(done=0.9, whole=True)


def test_every_question_has_its_turn():
    rows = finetune.Rows(DIALOGUES, *FUNCTIONS, VOCAB, seed=1)
    for _ in range(5):
        for _ in range(4):
            rows.turn(done=0.9, whole=True)
        assert not rows.waiting
