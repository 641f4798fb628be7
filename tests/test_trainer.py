"""The trainer of Day 3: the clock, Ctrl-C, --resume, a full disk, a kill, and files that do not fit."""

import argparse
import json
import math
import signal
import subprocess
import sys
import time
from dataclasses import replace
from pathlib import Path
from random import Random
from types import SimpleNamespace

import pytest
import safetensors
import torch
from conftest import PROJECT

import gpt
import train
from lewisgpt import files
from lewisgpt.training import checkpoint, compare, loop, models, overfitting, sizes, trainer
from lewisgpt.training import run as run_module
from lewisgpt.training.optimizer import Optimizer, even_out, orthogonalize
from lewisgpt.training.run import estimate_loss
from lewisgpt.training.sizes import Size

TINY = {"tiny": Size(n_layer=2, n_head=2, n_embd=16, context_length=16, batch_size=8, pays_from=1)}


@pytest.fixture
def text(tmp_path):
    path = tmp_path / "text.txt"
    path.write_text((PROJECT / "input.txt").read_text(encoding="utf-8")[:20_000], encoding="utf-8")
    return path


@pytest.fixture
def fit_and_show(tmp_path, text, monkeypatch):
    """Trains a tiny model; options as on the command line."""
    monkeypatch.setattr(train, "batch_size", train.batch_size)  # both are set by the trainer, and given back
    monkeypatch.setattr(train, "context_length", train.context_length)
    monkeypatch.setattr(train, "device", "cpu")
    monkeypatch.setattr(run_module, "EVALUATION_TOKENS", 512)

    def fit(out="run", make_model=gpt.LewisGPT, **options):
        given = {"minutes": None, "steps": None, "text": text, "seed": 1, "resume": False, "out": tmp_path / out}
        return trainer.run(argparse.Namespace(**(given | options)), train, make_model, TINY)

    return fit


@pytest.fixture
def fit(fit_and_show, monkeypatch):
    """Without what it writes and the picture, which take most of the time of a short training."""
    monkeypatch.setattr(train, "write_text", lambda *_, **__: "a sample")
    monkeypatch.setattr(run_module, "plots", SimpleNamespace(curves=lambda *_: None))
    return fit_and_show


def weights_of(run):
    return checkpoint.load_training(run.folder / "training.pt")["model"]


def stop_after(monkeypatch, steps, act=lambda: signal.raise_signal(signal.SIGINT)):
    """Let something happen, such as Ctrl-C, in the middle of a step."""
    get_batch, calls = train.get_batch, []

    def counted(data):
        calls.append(None)
        if len(calls) == steps:
            act()
        return get_batch(data)

    monkeypatch.setattr(train, "get_batch", counted)


# ---------------------------------------------------------------- what a run does


def test_run_learns_and_writes_everything(fit_and_show, capsys):
    run = fit_and_show(steps=30)
    printed, bar = capsys.readouterr()
    assert "100%" in bar.split("\r")[-1]
    assert run.losses["val"][0] == pytest.approx(math.log(len(run.vocab)), abs=0.01)
    assert run.losses["val"][-1] < run.losses["val"][0] - 0.5
    result = json.loads((run.folder / "result.json").read_text(encoding="utf-8"))
    assert result["steps"] == 30 and result["settings"]["size"] == "tiny" and len(result["sample"]) == 501
    assert (run.folder / "loss_curve.png").read_bytes().startswith(b"\x89PNG")
    weights, metadata = checkpoint.load_weights(run.folder / "weights.safetensors")
    assert metadata["vocab"] == run.vocab and metadata["settings"]["n_embd"] == 16
    model = gpt.LewisGPT(run.vocab, Size.of(metadata["settings"]))
    checkpoint.put_into(model, weights, run.folder)
    assert estimate_loss(model, run.val_data, 16) == pytest.approx(result["val_loss"], abs=1e-5)
    assert f"{result['val_loss']:.3f}" in printed and printed.isascii()
    assert not list(run.folder.glob("*.unfinished"))


def test_the_picture_is_drawn_at_the_end_and_not_at_each_look(fit, monkeypatch):
    drawn = []
    monkeypatch.setattr(run_module, "plots", SimpleNamespace(curves=lambda *given: drawn.append(given)))
    assert len(fit(steps=5).losses["step"]) == 6 and len(drawn) == 1


def test_files_of_earlier_versions_can_be_read(fit):
    """What is saved keeps the names of version 1.0.0, or learners would lose their runs."""
    run = fit(steps=2)
    state = "settings vocab model optimizer random step seconds best job losses finished"
    assert checkpoint.load_training(run.folder / "training.pt").keys() == {*state.split()}
    result = json.loads((run.folder / "result.json").read_text(encoding="utf-8"))
    assert result.keys() == {*"settings losses val_loss seconds steps weights sample".split()}
    for path in (run.folder / "weights.safetensors", PROJECT / "solutions" / "weights.safetensors"):
        with safetensors.safe_open(path, framework="pt") as file:
            assert json.loads(file.metadata()["about"]).keys() == {"vocab", "settings", "val_loss", "step"}


def test_minutes_end_by_the_clock(fit):
    run = fit(minutes=0.02)
    assert run.losses["seconds"][-1] == pytest.approx(1.2, abs=1)
    assert run.step > 10 and run.optimizer.factor < 0.2  # decayed to about nothing


def test_schedule_warms_up_and_ends_at_zero():
    assert loop.schedule(0) < 0.05 and loop.schedule(0.05) > 0.9 and loop.schedule(1) == 0
    assert loop.schedule(0.3) > loop.schedule(0.6) > loop.schedule(0.9)


def test_both_losses_are_measured_in_the_same_way(fit):
    run = fit(steps=8)
    run.evaluate()
    run.model.eval()
    for name, data in (("train", run.train_data), ("val", run.val_data)):
        assert run.losses[name][-1] == estimate_loss(run.model, data, 16, run_module.EVALUATION_TOKENS)


def test_making_a_model_leaves_the_settings_of_train_alone():
    before = train.batch_size, train.context_length
    gpt.LewisGPT(list("ab"), TINY["tiny"])
    assert (train.batch_size, train.context_length) == before


def test_same_seed_same_run(fit):
    one, two, other = fit("a", steps=12), fit("b", steps=12), fit("c", steps=12, seed=2)
    assert one.losses["val"] == two.losses["val"] != other.losses["val"]


def test_all_of_the_validation_data_counts():
    """The loss is the average over every context; a uniform model has ln(vocab_size) on any part."""
    model = gpt.LewisGPT(list("abcdefg"), Size(1, 2, 16, 16))
    seen = []

    def forward(idx):
        seen.append(idx)
        return torch.zeros(*idx.shape, 7), None

    model.forward = forward
    assert estimate_loss(model, torch.arange(1000) % 7, 16) == pytest.approx(math.log(7))
    assert sum(idx.numel() for idx in seen) == 62 * 16
    seen.clear()
    estimate_loss(model, torch.arange(1000) % 7, 16, tokens=160)
    assert sum(idx.numel() for idx in seen) == 160


# ---------------------------------------------------------------- Ctrl-C and --resume


@pytest.mark.parametrize("strength", [0.0, 0.1])
def test_ctrl_c_keeps_the_weights_and_resume_is_as_an_unbroken_run(fit, monkeypatch, capsys, strength):
    monkeypatch.setattr("lewisgpt.training.run.strength", lambda passes, weights: strength)
    whole = fit("whole", steps=30)
    with monkeypatch.context() as patch:
        stop_after(patch, 13)
        broken = fit("broken", steps=30)
    assert broken.step == 13 and "python gpt.py --resume" in capsys.readouterr().out
    assert checkpoint.load_weights(broken.folder / "weights.safetensors")[1]["step"] == 13
    resumed = fit("broken", resume=True)
    assert resumed.step == 30
    assert all(torch.equal(a, b) for a, b in zip(weights_of(whole).values(), weights_of(resumed).values()))
    assert whole.losses["val"][-1] == resumed.losses["val"][-1]


def test_second_ctrl_c_ends_at_once(fit, monkeypatch):
    def twice():
        signal.raise_signal(signal.SIGINT)
        signal.raise_signal(signal.SIGINT)

    before = signal.getsignal(signal.SIGINT)
    stop_after(monkeypatch, 3, twice)
    with pytest.raises(KeyboardInterrupt):
        fit(steps=30)
    assert signal.getsignal(signal.SIGINT) == before


def test_step_0_is_measured_once(fit, monkeypatch):
    with monkeypatch.context() as patch:
        patch.setattr(loop, "schedule", lambda progress: signal.raise_signal(signal.SIGINT) or 0.0)  # in step 1
        patch.setattr(train, "train_step", lambda *given: 1 / 0)
        with pytest.raises(ZeroDivisionError):
            fit(steps=30)
    assert fit(resume=True, steps=4).losses["step"] == [0, 1, 2, 3, 4]


def test_a_run_without_its_result_is_finished_by_resume(fit, monkeypatch, capsys):
    with monkeypatch.context() as patch:
        patch.setattr(trainer, "finish", lambda run: 1 / 0)  # as if it was killed there
        with pytest.raises(ZeroDivisionError):
            fit(steps=10)
    run = fit(resume=True)
    result = json.loads((run.folder / "result.json").read_text(encoding="utf-8"))
    assert result["steps"] == 10 and result["val_loss"] > 0 and run.losses["step"] == list(range(11))
    with pytest.raises(SystemExit, match="is done. To train it longer"):
        fit(resume=True)
    assert "Now the best weights are measured on all of the validation data" in capsys.readouterr().out


def test_trained_weights_are_not_replaced_by_a_new_run(fit):
    run = fit(steps=5)
    before = {path.name: path.read_bytes() for path in run.folder.iterdir()}
    with pytest.raises(SystemExit, match="a trained model in .* already.*--resume.*another folder with --out"):
        fit(steps=5)
    (run.folder / "training.pt").unlink()
    with pytest.raises(SystemExit, match="a trained model in .* already"):
        fit(steps=5)
    assert all((run.folder / name).read_bytes() == data for name, data in before.items() if name != "training.pt")


def test_better_weights_than_training_knows_stay(fit, monkeypatch):
    """It was killed when the weights were written, and the rest was not."""
    run = fit(steps=10)
    state = checkpoint.load_training(run.folder / "training.pt")
    checkpoint.save_training(state | {"step": 5, "finished": False}, run.folder / "training.pt")
    better = {"vocab": run.vocab, "settings": run.settings, "val_loss": 0.001, "step": 7}
    checkpoint.save_weights(run.model, better, run.folder / "weights.safetensors")
    monkeypatch.setattr(trainer, "finish", lambda run: None)
    assert fit(resume=True, steps=12).best == 0.001
    assert checkpoint.load_weights(run.folder / "weights.safetensors")[1]["step"] == 7


def test_a_pause_does_not_count(fit, monkeypatch):
    """The program stands still for longer than all of its 1.2 seconds, in the middle of a step."""
    stop_after(monkeypatch, 5, lambda: time.sleep(2.3))
    start = time.perf_counter()
    run = fit(minutes=0.02)
    assert run.losses["seconds"][-1] == pytest.approx(1.2, abs=1) and time.perf_counter() - start > 3


def test_measuring_the_result_is_no_training(fit, monkeypatch):
    def slow_estimate(*given, **options):
        time.sleep(0.5)
        return estimate_loss(*given, **options)

    monkeypatch.setattr(trainer, "estimate_loss", slow_estimate)
    run = fit(steps=2)
    result = json.loads((run.folder / "result.json").read_text(encoding="utf-8"))
    assert result["seconds"] - run.losses["seconds"][-1] < 0.4
    assert checkpoint.load_training(run.folder / "training.pt")["seconds"] == pytest.approx(result["seconds"], abs=0.1)


@pytest.mark.parametrize("killed_in", ["save_weights", "save_training"])
def test_a_run_killed_at_its_first_look_goes_on_or_can_be_begun_anew(fit, tmp_path, monkeypatch, killed_in):
    with monkeypatch.context() as patch:
        patch.setattr(checkpoint, killed_in, lambda *given: 1 / 0)
        with pytest.raises(ZeroDivisionError):
            fit(steps=4)
    begun = (tmp_path / "run" / "training.pt").exists()
    assert fit(resume=begun, steps=4).losses["step"] == [0, 1, 2, 3, 4]


def test_no_two_runs_choose_the_same_folder(tmp_path, monkeypatch):
    monkeypatch.setattr(run_module, "RUNS", tmp_path / "runs")
    chosen = [run_module.new_folder() for _ in range(3)]
    assert [path.name for path in chosen] == ["run1", "run2", "run3"] and all(path.is_dir() for path in chosen)
    assert not list((tmp_path / "runs").glob("*.unfinished"))


def test_unfinished_files_are_seen_by_nothing(fit, tmp_path, monkeypatch):
    monkeypatch.setattr(run_module, "RUNS", tmp_path / "runs")
    fit("runs/old", steps=2)
    (tmp_path / "runs" / "new").mkdir()
    written = []
    monkeypatch.setattr(files.os, "replace", lambda *names: written.append(names) or 1 / 0)
    monkeypatch.setattr(Path, "unlink", lambda *given, **options: None)  # as if it was killed there
    for name in ("training.pt", "weights.safetensors", "result.json"):
        with pytest.raises(ZeroDivisionError):
            files.write(tmp_path / "runs" / "new" / name, b"half")
    assert len(list((tmp_path / "runs" / "new").iterdir())) == 3
    assert run_module.last_folder("training").name == "old"
    assert [*compare.load(tmp_path / "runs")] == ["old"]
    monkeypatch.setattr(models, "RUNS", tmp_path / "runs")
    assert [found.path.parent.name for found in models.all_there()] == ["old"]


def test_evaluation_comes_in_pieces_that_fit(monkeypatch):
    """With many characters, fewer rows at once: 8 million logits are 32 MB."""
    model, rows = gpt.LewisGPT([chr(i) for i in range(5000)], Size(1, 2, 16, 16)), []
    model.forward = lambda idx: rows.append(len(idx)) or (torch.zeros(*idx.shape, 1).expand(*idx.shape, 5000), None)
    data = torch.arange(20_000) % 5000
    assert estimate_loss(model, data, 16) == pytest.approx(math.log(5000))
    assert max(rows) == 64 and sum(rows) == 19_999 // 16
    rows.clear()
    estimate_loss(model, data, 128)
    assert max(rows) == 12


def test_finished_run_can_be_trained_longer(fit):
    run = fit(steps=10)
    with pytest.raises(SystemExit, match="is done. To train it longer"):
        fit(resume=True)
    longer = fit(resume=True, steps=40)
    assert longer.step == 40 and longer.losses["val"][-1] < run.losses["val"][-1]


def test_resume_without_a_run_and_with_another_text(fit, tmp_path):
    with pytest.raises(SystemExit, match="There is no run to go on with"):
        fit(resume=True)
    fit(steps=5)
    same_letters = tmp_path / "other.txt"
    same_letters.write_text((tmp_path / "text.txt").read_text(encoding="utf-8")[::-1], encoding="utf-8")
    with pytest.raises(SystemExit, match="was begun on another text"):
        fit(resume=True, steps=9, text=same_letters)
    same_letters.write_text("only abc " * 200, encoding="utf-8")
    with pytest.raises(SystemExit, match="know another vocabulary"):
        fit(resume=True, steps=9, text=same_letters)


# ---------------------------------------------------------------- what may go wrong


WRITE_BYTES = Path.write_bytes


def full(path, data):
    """As on a disk that is full after half of the file."""
    WRITE_BYTES(path, data[: len(data) // 2])
    raise OSError(28, "No space left on device")


def write_bytes_of_small_files(patch):
    patch.setattr(Path, "write_bytes", lambda path, data: (full if len(data) > 9 else WRITE_BYTES)(path, data))


def test_full_disk_harms_nothing(fit, monkeypatch, capsys):
    run, saved = fit(steps=10), {}
    with monkeypatch.context() as patch:

        def fill_the_disk():
            saved.update((path.name, path.read_bytes()) for path in run.folder.iterdir())
            patch.setattr(Path, "write_bytes", full)

        stop_after(patch, 3, fill_the_disk)
        with pytest.raises(SystemExit, match="result can't be written .No space left on device.. Make room, then"):
            fit(resume=True, steps=20)
    printed = capsys.readouterr().out
    assert printed.count("Saving failed (No space left on device)") == 1
    assert {path.name: path.read_bytes() for path in run.folder.iterdir()} == saved
    assert fit(resume=True, steps=20).step == 20


def test_what_could_not_be_saved_is_saved_later(fit, monkeypatch):
    """The disk is full at the best evaluation: the next one counts, though it's worse. And in the end the last one."""
    # each evaluation measures twice
    val, save_weights, best = iter([4.0, 4.0, 3.0, 3.0, 3.5, 3.5, 2.0, 2.0]), checkpoint.save_weights, []

    def save_but_not_always(model, metadata, path):
        if metadata["val_loss"] in (3.0, 2.0):
            raise OSError(28, "No space left on device")
        save_weights(model, metadata, path)
        best.append((metadata["val_loss"], model.head.weight.detach().clone()))

    monkeypatch.setattr(run_module, "estimate_loss", lambda *given: next(val))
    monkeypatch.setattr(trainer, "estimate_loss", lambda *given, **options: 2.1)
    monkeypatch.setattr(checkpoint, "save_weights", save_but_not_always)
    run = fit(steps=3)
    assert [loss for loss, _ in best] == [4.0, 3.5, 2.1]
    assert not torch.equal(best[1][1], best[2][1]) and torch.equal(best[2][1], run.model.head.weight)


def test_a_place_is_tried_before_the_training(fit, monkeypatch, tmp_path):
    """A full disk, a folder that may not be written to, and a file where the folder should be."""
    monkeypatch.setattr(train, "train_step", lambda *given: 1 / 0)
    (tmp_path / "file").touch()
    with pytest.raises(SystemExit, match="Nothing can be written to .*file.*Name another folder with --out"):
        fit("file", steps=5)

    def read_only(path, data):
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(Path, "write_bytes", read_only)
    with pytest.raises(SystemExit, match=r"Nothing can be written to .*\(Permission denied\). Name another folder"):
        fit(steps=5)
    monkeypatch.setattr(Path, "write_bytes", full)
    with pytest.raises(SystemExit, match="Nothing can be written to .*The disk is full: make room"):
        fit(steps=5)
    write_bytes_of_small_files(monkeypatch)
    with pytest.raises(SystemExit, match="Nothing can be saved in .*The disk is full: make room"):
        fit(steps=5)
    monkeypatch.setattr(Path, "write_bytes", WRITE_BYTES)
    with monkeypatch.context() as patch:
        patch.setattr(files.shutil, "disk_usage", lambda path: argparse.Namespace(free=1000))
        with pytest.raises(SystemExit, match="Nothing can be saved in .*The disk is full: make room, and start this"):
            fit("nearly full", steps=5)
    assert not list((tmp_path / "nearly full").iterdir())
    with pytest.raises(ZeroDivisionError):  # once there is room, the same command works
        fit("nearly full", steps=5)


KILLED = """
import os, sys
from pathlib import Path
import torch
sys.path[:0] = [sys.argv[1]]
from lewisgpt.training import checkpoint
def half(path, data):
    with open(path, "wb") as file:
        file.write(data[: len(data) // 2])
        file.flush()
    os._exit(9)
Path.write_bytes = half
folder = Path(sys.argv[2])
model = torch.nn.Linear(2, 2)
checkpoint.save_training({"model": model.state_dict()}, folder / "training.pt")
"""


def test_kill_in_the_middle_of_saving_harms_nothing(fit):
    run = fit(steps=10)
    saved = weights_of(run)
    done = subprocess.run([sys.executable, "-c", KILLED, str(PROJECT), str(run.folder)])
    assert done.returncode == 9 and (run.folder / "training.pt.unfinished").exists()
    assert all(torch.equal(a, b) for a, b in zip(saved.values(), weights_of(run).values()))
    assert fit(resume=True, steps=20).step == 20


def test_nan_stops_with_an_explanation(fit, monkeypatch):
    train_step, calls = train.train_step, []

    def step(model, optimizer, x, y):
        calls.append(None)
        return train_step(model, optimizer, x, y) if len(calls) < 8 else math.nan

    monkeypatch.setattr(train, "train_step", step)
    with pytest.raises(SystemExit, match="The loss became nan in step 8"):
        fit(steps=30)


def test_weights_that_do_not_fit_are_refused(fit, tmp_path):
    run = fit(steps=5)
    path = run.folder / "weights.safetensors"
    weights, metadata = checkpoint.load_weights(path)
    with pytest.raises(SystemExit, match="do not fit this model"):
        checkpoint.put_into(gpt.LewisGPT(run.vocab, Size(1, 2, 16, 16)), weights, path)
    with pytest.raises(SystemExit, match="another vocabulary"):
        checkpoint.same_vocabulary(["a"], metadata["vocab"], path)
    for data in (b"", b"no weights at all", path.read_bytes()[:50]):
        path.write_bytes(data)
        with pytest.raises(SystemExit, match="holds no weights of LewisGPT"):
            checkpoint.load_weights(path)
    with pytest.raises(SystemExit, match="There are no weights at"):
        checkpoint.load_weights(tmp_path / "nothing.safetensors")
    (run.folder / "training.pt").write_bytes(b"damaged")
    for wrong in ("damaged", [1], {"settings": {}}):
        (run.folder / "training.pt").write_bytes(b"damaged")
        if wrong != "damaged":
            torch.save(wrong, run.folder / "training.pt")
        with pytest.raises(SystemExit, match="can't be used .*Begin a new one"):
            fit(resume=True, steps=9)


def test_whatever_is_wrong_in_what_was_saved_gets_one_sentence(fit):
    """Each part of training.pt, and each of its settings, is taken away, or replaced by something else."""
    path = fit(steps=5).folder / "training.pt"
    state = checkpoint.load_training(path)
    optional = {"size", "text", "precision", "job", "finished"}
    changed = [state | {part: value} for part in state.keys() - optional for value in (None, "x", [3])]
    changed += [{name: state[name] for name in state.keys() - {part}} for part in state.keys() - optional]
    for name in state["settings"].keys() - optional:
        changed += [state | {"settings": state["settings"] | {name: value}} for value in (None, "x", 0)]
    changed.append(state | {"losses": state["losses"] | {"val": [1.0]}})
    for wrong in changed:
        torch.save(wrong, path)
        try:
            fit(resume=True, steps=6)
        except SystemExit as error:
            assert "Traceback" not in str(error) and str(path.parent) in str(error)


def test_no_damage_to_what_was_saved_goes_unnoticed(fit):
    """A byte is changed, in many places: where it matters, that gets one sentence."""
    path = fit(steps=2).folder / "training.pt"
    data, random = path.read_bytes(), Random(1)
    good = checkpoint.load_training(path)
    noticed = 0
    for _ in range(60):
        place = random.randrange(len(data))
        path.write_bytes(data[:place] + bytes([data[place] ^ 64]) + data[place + 1 :])
        try:
            state = checkpoint.load_training(path)
        except SystemExit as error:
            noticed += "can't be used" in str(error)
        else:
            assert all(torch.equal(state["model"][name], value) for name, value in good["model"].items())
            assert state["settings"] == good["settings"] and state["losses"] == good["losses"]
    assert noticed > 20


def test_weights_with_another_description_are_refused(fit):
    run = fit(steps=2)
    path = run.folder / "weights.safetensors"
    metadata = checkpoint.load_weights(path)[1]
    for wrong in (
        {"settings": metadata["settings"]},
        {"vocab": metadata["vocab"]},
        metadata | {"vocab": 3},
        metadata | {"settings": metadata["settings"] | {"n_head": 0}},
        metadata | {"settings": metadata["settings"] | {"n_embd": 17}},
        [1],
    ):
        checkpoint.save_weights(run.model, wrong, path)
        with pytest.raises(SystemExit, match="holds weights, but not of a LewisGPT"):
            checkpoint.load_weights(path)


def test_weights_that_may_not_be_read_are_not_called_damaged(fit, monkeypatch):
    path = fit(steps=2).folder / "weights.safetensors"

    def refuse(*given, **options):
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(checkpoint.safetensors, "safe_open", refuse)
    with pytest.raises(SystemExit, match="can't be opened .Permission denied.. May you read it"):
        checkpoint.load_weights(path)


def test_resume_with_another_gpt_is_refused(fit):
    fit(steps=5)

    def wider(vocab, size):
        return gpt.LewisGPT(vocab, replace(size, n_embd=32))

    with pytest.raises(SystemExit, match="do not fit this model"):
        fit(resume=True, steps=9, make_model=wider)


@pytest.mark.parametrize(
    "wrong",
    [
        ["--minutes", "0"],
        ["--minutes", "2,5"],
        ["--steps", "0"],
        ["--steps", "x"],
        ["--seed", "-1"],
        ["--seed", "5000000000"],
        ["--minutes", "1e308"],
        ["--minutes", "1e-9"],
        ["--minutes", "nan"],
    ],
)
def test_bad_flags_get_one_sentence(wrong, monkeypatch, capsys):
    monkeypatch.setattr(sys, "argv", ["gpt.py", *wrong])
    with pytest.raises(SystemExit):
        trainer.read_arguments("")
    assert wrong[0] in capsys.readouterr().err


def test_compiling_is_tried_on_cuda_alone_and_falls_back(fit, monkeypatch, capsys):
    run = fit(steps=2)

    def broken(model):
        raise RuntimeError("no compiler")

    monkeypatch.setattr(torch, "compile", broken)
    assert run_module.compiled(run) is run.model
    run.device = "cuda"
    monkeypatch.setattr(sys, "platform", "win32")
    assert run_module.compiled(run) is run.model and "torch.compile" not in capsys.readouterr().out
    monkeypatch.setattr(sys, "platform", "linux")
    assert run_module.compiled(run) is run.model
    assert "torch.compile does not work here (RuntimeError)" in capsys.readouterr().out


# ---------------------------------------------------------------- sizes and optimizer


def chosen(seconds, step):
    measured = []

    def measure(size, way):
        measured.append((size.n_embd, *way))
        return step * size.n_embd * (0.5 if way == ("bfloat16", 1) else 1)

    ladder = {
        name: Size(n_layer=1, n_head=1, n_embd=width, context_length=1, batch_size=1, pays_from=steps)
        for name, width, steps in (("small", 1, 10), ("medium", 2, 100), ("large", 4, 1000))
    }
    ways = [("float32", 2), ("bfloat16", 2), ("bfloat16", 1)]
    name, way, _, report = sizes.choose(measure, ladder, seconds, ways, "cpu")
    return name, way, report, measured


def test_size_is_the_largest_that_pays():
    assert chosen(5, 0.1)[0] == "small" and chosen(30, 0.1)[0] == "medium" and chosen(1000, 0.1)[0] == "large"
    name, way, report, measured = chosen(30, 0.1)
    assert (
        way == ("bfloat16", 1) and "bfloat16 on 1 thread," in report and "Size: medium" in report and "large" in report
    )
    assert measured[3:] == [(2, "bfloat16", 1)]  # large is not even tried
    assert chosen(0.01, 0.1)[0] == "small"  # in any case


def test_threads_are_those_that_were_measured(monkeypatch):
    before = torch.get_num_threads()
    try:
        torch.set_num_threads(2)
        monkeypatch.setattr(sizes, "seconds_per_step", lambda *given: 0.2 - 0.1 * (given[-1] == ("bfloat16", 1)))
        monkeypatch.setattr(train, "device", "cpu")
        name, precision, steps, report = sizes.choose_here(train, gpt.LewisGPT, list("abcde"), None, TINY, 60)
        assert (name, precision, torch.get_num_threads()) == ("tiny", "bfloat16", 1)
    finally:
        torch.set_num_threads(before)


def test_the_more_often_a_run_reads_its_text_the_more_it_does_against_overfitting(fit, text, capsys):
    strengths = [overfitting.strength(passes, 9) for passes in (0, 5, 13, 21, 60, 1000)]
    assert strengths == [0, 0, 0.05, 0.1, 0.12, 0.12]
    assert overfitting.strength(21, 2.0) == pytest.approx(0.05)  # with fewer weights for each character
    assert overfitting.strength(1000, 0.8) == 0
    torch.manual_seed(0)
    model, data = gpt.LewisGPT(list("abc"), Size(2, 2, 8, 8)), torch.full((50,), 2)
    x = torch.zeros((100, 100), dtype=torch.long)
    for swapped in (0.0, 0.1):
        against = overfitting.Overfitting(model, swapped)
        seen = against.swap(x, data)
        assert seen.float().mean().item() / 2 == pytest.approx(swapped, abs=0.01) and not x.any()
        torch.nn.init.normal_(model.blocks[0].attention.projection.weight)
        out = [model.train(learns).blocks[0].attention(torch.randn(500, 2, 8)) for learns in (True, False)]
        assert (out[0] == 0).float().mean().item() == pytest.approx(swapped, abs=0.03) and (out[1] != 0).all()
    fit(steps=10)
    assert "by heart" not in capsys.readouterr().out
    text.write_text(text.read_text(encoding="utf-8")[:3500], encoding="utf-8")
    run = fit("longer", steps=318)  # it reads 318 x 8 x 16 of 3,150 characters
    weights = sum(parameter.numel() for parameter in run.model.blocks.parameters())
    assert 1.5 < weights / 3150 < 2.5  # so the weights count
    assert run.settings["dropout"] == pytest.approx(overfitting.strength(12.9, weights / 3150), rel=0.02)
    assert "It will read the text about 13 times." in capsys.readouterr().out


def test_orthogonalize_makes_singular_values_about_one():
    torch.manual_seed(0)
    for shape in ((3, 8, 8), (2, 8, 32), (2, 32, 8)):
        values = torch.linalg.svdvals(orthogonalize(torch.randn(shape)))
        assert 0.3 < values.min() and values.max() < 1.4
    low_rank = torch.randn(2, 64, 3) @ torch.randn(2, 3, 192)  # as real gradients nearly are
    with torch.autocast("cpu", dtype=torch.bfloat16):  # as in a run in bfloat16
        values = torch.linalg.svdvals(orthogonalize(low_rank).float())
    assert values.max() < 1.5


def test_every_neuron_gets_the_same_share_of_a_change():
    torch.manual_seed(0)
    for shape, dim in (((3, 8, 8), 2), ((2, 32, 8), 2), ((2, 8, 32), 1)):  # along the longer side are the neurons
        change = even_out(torch.randn(shape))
        assert torch.allclose(change.square().mean(dim=dim), torch.tensor(1.0), atol=1e-4)
        assert even_out(torch.zeros(shape)).eq(0).all()  # one that has nothing to learn stays where it is
    model = gpt.LewisGPT(list("abcdefg"), Size(2, 2, 8, 8))
    torch.nn.init.normal_(model.head.weight)
    optimizer = Optimizer(model, weight_decay=0.0)
    model(torch.randint(7, (4, 8)), torch.randint(7, (4, 8)))[1].backward()
    optimizer.step()
    moved = model.blocks[0].feed_forward.shrink.weight.square().mean(dim=0)  # it began with zeros
    assert moved.min() > 0 and torch.allclose(moved, moved.mean().expand(32), rtol=1e-3)


def test_weight_decay_shrinks_the_matrices_of_the_blocks():
    sizes = []
    for decay in (0.0, 0.5):
        torch.manual_seed(0)
        model = gpt.LewisGPT(list("abcdefg"), Size(2, 2, 8, 8))
        optimizer = Optimizer(model, weight_decay=decay)
        model(torch.randint(7, (4, 8)), torch.randint(7, (4, 8)))[1].backward()
        before = model.blocks[0].attention.query.weight.detach().clone()
        optimizer.zero_grad()
        for weights in model.parameters():
            weights.grad = torch.zeros_like(weights)  # so that nothing else moves them
        optimizer.step()
        sizes.append((model.blocks[0].attention.query.weight / before).mean().item())
    assert sizes == pytest.approx([1.0, 1 - 0.03 * 0.5])


def test_optimizer_moves_every_weight():
    model = gpt.LewisGPT(list("abcdefg"), Size(2, 2, 8, 8))
    before = [w.detach().clone() for w in model.parameters()]
    optimizer = Optimizer(model)
    for _ in range(3):  # at first only the head has a gradient, then the last layers of the parts, then all
        optimizer.zero_grad()
        model(torch.randint(7, (4, 8)), torch.randint(7, (4, 8)))[1].backward()
        optimizer.step()
    assert not any(torch.equal(a, b) for a, b in zip(before, model.parameters()))


# ---------------------------------------------------------------- comparing


def test_compare_shows_all_runs_the_best_first(fit, tmp_path, monkeypatch, capsys):
    short, long = fit("runs/short", steps=5), fit("runs/long", steps=40)
    good = json.loads((short.folder / "result.json").read_text(encoding="utf-8"))
    broken = ["{", "null", "[1]", '{"losses": 3}', json.dumps(good | {"val_loss": "low"}), "[" * 100_000]
    broken += [json.dumps(good | {"losses": good["losses"] | {"val": [1.0]}}), json.dumps({"losses": good["losses"]})]
    for number, content in enumerate(broken):
        (tmp_path / "runs" / f"broken{number}").mkdir()
        (tmp_path / "runs" / f"broken{number}" / "result.json").write_text(content, encoding="utf-8")
    (tmp_path / "runs" / "$old$").mkdir()
    del good["settings"]["seed"]
    (tmp_path / "runs" / "$old$" / "result.json").write_text(json.dumps(good), encoding="utf-8")
    capsys.readouterr()
    monkeypatch.setattr(sys, "argv", ["compare", str(tmp_path / "runs")])
    compare.main()
    printed = capsys.readouterr().out
    assert printed.count("left out") == len(broken) and printed.index("long ") < printed.index("short ")
    assert "$old$" in printed and "?" in printed
    best = json.loads((long.folder / "result.json").read_text(encoding="utf-8"))["val_loss"]
    assert f"{best:.3f}" in printed
    assert (tmp_path / "runs" / "comparison.png").exists() and short.step == 5
    monkeypatch.setattr(sys, "argv", ["compare", str(tmp_path / "nothing")])
    with pytest.raises(SystemExit, match="There are no runs in"):
        compare.main()
