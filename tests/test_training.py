"""The finished program, run as a visitor runs it: it trains to the landmark, on this text and on others."""

import json
import random
import re

import pytest
import torch
from conftest import FINISHED, PROJECT

import train

SHAKESPEARE = PROJECT.parent / "shared" / "data" / "tinyshakespeare.txt"


def losses(output: str) -> list[float]:
    return [float(level) for level in re.findall(r"^  (-?\d+\.\d{3})  ", output, flags=re.MULTILINE)]


def test_finished_program_reaches_the_landmark(copy):
    done = copy.run("solutions/train.py")
    assert done.returncode == 0, done.stderr
    guessing, counting, model = losses(done.stdout)
    assert guessing == 4.382
    assert abs(model - counting) < 0.01
    before, after = re.findall(r"writes:\n\n(.{500,502})\n", done.stdout, flags=re.DOTALL)
    assert after.count(" ") > 3 * before.count(" ")  # words at last
    run = json.loads((copy.folder / "runs" / "losses.json").read_text(encoding="utf-8"))[-1]
    assert run["val"][0] > 4.5 and run["step"][-1] == 3000 and abs(run["val"][-1] - model) < 0.001
    assert sorted(path.name for path in (copy.folder / "runs").iterdir()) == [
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
def test_other_alphabets_work_unchanged(copy, name):
    characters = ALPHABETS[name]
    text = invented_text(characters) if len(characters) > 5 else characters * 1000
    (copy.folder / "other.txt").write_text(text, encoding="utf-8")
    copy.write(FINISHED.replace("max_steps = 3000", "max_steps = 300"), "solutions/train.py")
    done = copy.run("solutions/train.py", "--text", "other.txt")
    assert done.returncode == 0, done.stderr
    guessing, counting, model = losses(done.stdout)
    assert f"guessing: ln({len(set(text))})" in done.stdout
    if len(characters) == 1:
        assert guessing == counting == model == 0
    else:
        assert counting < guessing - 1 and model < (guessing + counting) / 2


@pytest.mark.skipif(not SHAKESPEARE.exists(), reason="tinyshakespeare is not part of the project")
def test_shakespeare_reaches_its_landmark(copy):
    done = copy.run("solutions/train.py", "--text", str(SHAKESPEARE))
    guessing, counting, model = losses(done.stdout)
    assert guessing == 4.174 and counting == 2.482 and abs(model - counting) < 0.01


def test_earlier_runs_are_remembered_and_a_broken_list_is_no_harm(copy):
    copy.write(FINISHED.replace("max_steps = 3000", "max_steps = 20"), "solutions/train.py")
    assert copy.run("solutions/train.py").returncode == 0
    faster = FINISHED.replace("max_steps = 3000", "max_steps = 20").replace("learning_rate = 0.1", "learning_rate = 1")
    copy.write(faster, "solutions/train.py")
    for _ in range(2):  # the same settings twice count once
        assert copy.run("solutions/train.py").returncode == 0
    path = copy.folder / "runs" / "losses.json"
    runs = json.loads(path.read_text(encoding="utf-8"))
    assert [run["settings"]["learning_rate"] for run in runs] == [0.1, 1]
    path.write_text("{ half a file", encoding="utf-8")
    assert copy.run("solutions/train.py").returncode == 0
    assert len(json.loads(path.read_text(encoding="utf-8"))) == 1


def test_estimate_loss_is_the_average_over_all_pairs():
    torch.manual_seed(0)
    model = train.BigramLanguageModel(7)
    data = torch.randint(7, (120_001,))  # three pieces
    prediction, loss = model(data[None, :-1], data[None, 1:])
    assert abs(train.estimate_loss(model, data) - loss.item()) < 1e-5


def test_count_pairs_adds_one_to_each():
    table = train.count_pairs(torch.tensor([0, 1, 0, 1, 1]), 2)
    assert table.tolist() == [[1 / 4, 3 / 4], [2 / 4, 2 / 4]]
    assert abs(train.counted_loss(table, torch.tensor([0, 1, 0])) + torch.tensor([0.75, 0.5]).log().mean()) < 1e-6
