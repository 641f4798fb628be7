"""The finished program, run as a visitor runs it: it trains to the landmark, on this text and on others."""

import json
import random
import re
import sys
from functools import partial
from pathlib import Path

import numpy as np
import pytest
import torch
from conftest import FINISHED, PROJECT

import train
from lewisgpt import files
from lewisgpt.checks import playing
from lewisgpt.training import costs

SPLIT = "    train_data, val_data = split_data(data)"
TEXT = (PROJECT / "input.txt").read_text(encoding="utf-8")[:20_000]
SHAKESPEARE = PROJECT.parent / "shared" / "data" / "tinyshakespeare.txt"


def losses(output: str) -> list[float]:
    return [float(level) for level in re.findall(r"^  (-?\d+\.\d{3})  ", output, flags=re.MULTILINE)]


@pytest.fixture
def train_on(tmp_path, monkeypatch, capsys):
    """Runs the finished program in this process, on this text and with other settings, and gives what it prints."""
    for picture in ("loss_curve", "tables"):
        draw = partial(getattr(train.plots, picture), folder=tmp_path / "runs")
        monkeypatch.setattr(train.plots, picture, draw)
    monkeypatch.setattr(train, "device", train.device)

    def train_on(text: str, **settings) -> str:
        (tmp_path / "text.txt").write_text(text, encoding="utf-8")
        for name, value in settings.items():
            monkeypatch.setattr(train, name, value)
        monkeypatch.setattr(sys, "argv", ["train.py", "--text", str(tmp_path / "text.txt")])
        train.main()
        return capsys.readouterr().out

    return train_on


def test_finished_program_reaches_the_landmark(copy):
    done = copy.run("solutions/train.py")
    assert done.returncode == 0, done.stderr
    guessing, counting, model = losses(done.stdout)
    assert guessing == 4.382
    assert abs(model - counting) < 0.01
    assert "by heart" not in done.stdout and "worse than guessing" not in done.stdout
    before, after = re.findall(r"writes:\n\n(.{500,502})\n", done.stdout, flags=re.DOTALL)
    assert after.count(" ") > 3 * before.count(" ")  # words at last
    run = json.loads((copy.folder / "runs" / "losses.json").read_text(encoding="utf-8"))[-1]
    assert run["val"][0] > 4.5 and run["step"][-1] == 3000 and abs(run["val"][-1] - model) < 0.001
    assert sorted(path.name for path in (copy.folder / "runs").iterdir()) == [
        "bigram.safetensors",
        "loss_curve.png",
        "losses.json",
        "tables.png",
    ]


def invented_text(characters: str) -> str:
    """Words of these characters, in which each character is followed by few others."""
    chance = random.Random(1)
    followers = {c: chance.sample(characters, 5) for c in characters}
    text = list(characters)
    while len(text) < 30_000:
        text.append(chance.choice(followers[text[-1]]))
    return "".join(text)


ALPHABETS = {
    "65 characters": "".join(map(chr, range(62, 127))),
    "300 characters": "".join(map(chr, range(0x4E00, 0x4E00 + 300))),
    "Cyrillic": "".join(map(chr, range(0x410, 0x450))) + " \n.",
    "one character": "a",
}


@pytest.mark.parametrize("name", ALPHABETS)
def test_other_alphabets_work_unchanged(train_on, name):
    characters = ALPHABETS[name]
    text = invented_text(characters) if len(characters) > 5 else characters * 1000
    printed = train_on(text, max_steps=300)
    guessing, counting, model = losses(printed)
    assert f"guessing: ln({len(set(text))})" in printed
    if len(characters) == 1:
        assert guessing == counting == model == 0
    else:
        assert counting < guessing - 1 and model < (guessing + counting) / 2


@pytest.mark.skipif(not SHAKESPEARE.exists(), reason="tinyshakespeare is not part of the project")
def test_shakespeare_reaches_its_landmark(copy):
    done = copy.run("solutions/train.py", "--text", str(SHAKESPEARE))
    guessing, counting, model = losses(done.stdout)
    assert guessing == 4.174 and counting == 2.482 and abs(model - counting) < 0.01


def test_earlier_runs_are_remembered_and_a_broken_list_is_no_harm(train_on, tmp_path):
    for learning_rate in (0.1, 1, 1):  # the same settings twice count once
        train_on(TEXT, max_steps=20, learning_rate=learning_rate)
    path = tmp_path / "runs" / "losses.json"
    runs = json.loads(path.read_text(encoding="utf-8"))
    assert [run["settings"]["learning_rate"] for run in runs] == [0.1, 1]
    path.write_text("{ half a file", encoding="utf-8")
    train_on(TEXT, max_steps=20)
    assert len(json.loads(path.read_text(encoding="utf-8"))) == 1


@pytest.mark.parametrize(
    ("line", "changed", "words"),
    [
        ("max_steps = 3000", "max_steps = 3000.0", "max_steps is 3000.0, but should be a whole number above 0"),
        ("max_steps = 3000", "max_steps = 3,000", "max_steps is (3, 0), but should be a whole number"),
        ("eval_interval = 500", "eval_interval = 0", "eval_interval is 0, but should be a whole number above 0"),
        (
            "learning_rate = 0.1",
            "learning_rate = '0.1'",
            "learning_rate should be a number, with a point: 0.1. It's '0.1'",
        ),
        ("learning_rate = 0.1", "learning_rate = -0.1", "learning_rate is -0.1, but should be a number from 0 to"),
        ("learning_rate = 0.1", "learning_rate = 1e38", "learning_rate is 1e+38, but should be a number from 0 to"),
        ("learning_rate = 0.1", "learning_rate = 1000000", "The learning rate, 1000000, is far too large: try 0.1."),
        ("seed = 1337", "seed = -1", "seed is -1, but should be a whole number from 0 on"),
        ("    batch_size = 32", "    batch_size = 32.0", "batch_size is 32.0, but should be a whole number"),
        (SPLIT, f"{SPLIT}; train_data = train_data[:8]", "train_data has 8 tokens, but at least 9 are needed"),
        (SPLIT, f"{SPLIT}; train_data = train_data[2000]", "train_data should be a row of tokens, but it's 6"),
        (SPLIT, f"{SPLIT}; val_data = val_data[:1]", "val_data has 1 tokens, but at least 2 are needed"),
        (SPLIT, f"{SPLIT}; train_data = train_data.tolist()", "train_data should be a row of tokens, but it's 'list'."),
    ],
)
def test_playing_gets_plain_words(tmp_path, monkeypatch, line, changed, words):
    """The last line of the traceback says it, and no library is in the traceback."""
    (tmp_path / "text.txt").write_text(TEXT, encoding="utf-8")
    assert FINISHED.count(f"\n{line}") == 1
    source = FINISHED.replace(f"\n{line}", f"\n{changed}").replace("max_steps = 3000 ", "max_steps = 30 ")
    names = {"__name__": "train", "__file__": train.__file__}
    exec(compile(source, "train.py", "exec"), names)
    names["check_day_1"] = lambda path: None
    monkeypatch.setattr(sys, "argv", ["train.py", "--text", str(tmp_path / "text.txt")])
    with pytest.raises(AssertionError) as caught:
        names["main"]()
    assert words in str(caught.value)
    assert Path(caught.traceback[-1].path).name == "train.py"


def test_a_short_text_gets_true_words(train_on):
    """Counting is better than guessing, and a model that is worse says why."""
    for length, worse in ((300, True), (1000, False)):  # the whole book, above, is neither
        printed = train_on(TEXT[5000 : 5000 + length])
        guessing, counting, model = losses(printed)
        assert counting < guessing - 0.5
        assert ("That's worse than guessing" in printed) == (model > guessing) == worse
        assert "learned them by heart" in printed
        assert ("about the best that a bigram can do" in printed) == (counting < model + 0.01)


def test_words_about_counting_are_true():
    model = {"val": [3.0, 2.09], "train": [3.0, 2.0]}
    assert "the best" not in playing.best_of_all({"guessing": 4.2, "counting": 2.153}, model)
    assert "the best" in playing.best_of_all({"guessing": 4.2, "counting": 2.08}, model)
    assert "too short" in playing.best_of_all({"guessing": 3.3, "counting": 4.3}, model)


def test_pictures_that_cannot_be_written_cost_one_sentence(train_on, tmp_path, monkeypatch):
    (tmp_path / "runs").touch()  # a file, where the folder should be
    monkeypatch.setattr(files, "PATIENCE", 0)
    monkeypatch.setattr(train.plots, "told", [])
    printed = train_on(TEXT, max_steps=20)
    assert printed.count("A picture can't be shown") == 1
    assert "  your model" in printed and "pictures are in" not in printed


def test_costs_are_said_before_they_are_paid(monkeypatch, capsys):
    costs.bigram(1_100_000, 80, 3000, 11)
    costs.transformer(1_100_000, 80, 64 * 256)
    assert not capsys.readouterr().out
    monkeypatch.setattr(costs, "physical_memory", lambda: 16e9)
    costs.bigram(1_100_000, 5000, 3000, 11)
    assert re.search(r"some 2\d minutes and 0\.7 GB of memory, as the table has 25,000,000", capsys.readouterr().out)
    costs.bigram(200_000_000, 100, 3000, 11)
    costs.transformer(200_000_000, 100, 64 * 256)
    assert capsys.readouterr().out.count("4.0 GB of memory, as the text is long") == 2
    costs.transformer(1_100_000, 5000, 64 * 256)
    assert "GB of memory, as there are 5,000 different characters" in capsys.readouterr().out
    with pytest.raises(SystemExit, match="this computer has 16.0 GB. Take a shorter text"):
        costs.bigram(1_100_000, 50_000, 3000, 11)


def test_evaluation_comes_in_pieces_that_fit():
    """With 5,000 characters, 800 tokens at once: 4 million numbers are 16 MB."""
    model, sizes = train.BigramLanguageModel(5000), []
    model.forward = lambda x, y: sizes.append(x.numel()) or (None, torch.tensor(1.0))
    assert train.estimate_loss(model, torch.zeros(2001, dtype=torch.long)) == 1 and sizes == [800, 800, 400]


def test_estimate_loss_is_the_average_over_all_pairs():
    torch.manual_seed(0)
    model = train.BigramLanguageModel(7)
    data = torch.randint(7, (120_001,))  # three pieces
    prediction, loss = model(data[None, :-1], data[None, 1:])
    assert abs(train.estimate_loss(model, data) - loss.item()) < 1e-5


def test_count_pairs_adds_something_to_each():
    table = train.count_pairs(torch.tensor([0, 1, 0, 1, 1]).repeat(81), 2)  # 405 tokens: more than 100 for each pair
    assert table.tolist() == [[1 / 164, 163 / 164], [162 / 244, 82 / 244]]
    table = train.count_pairs(torch.tensor([0, 1, 0, 1, 1]), 2)
    assert table[0].tolist() == [0.1 / 2.2, 2.1 / 2.2]
    table = np.array([[1 / 4, 3 / 4], [2 / 4, 2 / 4]])
    assert abs(train.counted_loss(table, torch.tensor([0, 1, 0])) + torch.tensor([0.75, 0.5]).log().mean()) < 1e-6
