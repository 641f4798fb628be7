"""Writing files: refused renames, a full disk, and pictures that can't be drawn. And the clock that counts work."""

import os
import subprocess
import sys
import time

import pytest
from conftest import PROJECT

from lewisgpt import files
from lewisgpt.training import clock, plots


@pytest.fixture
def refuse(monkeypatch):
    """Lets os.replace fail so often for the files of this name, as when a virus scanner holds them."""
    replace, left = os.replace, {}

    def refused(source, target):
        if left.get(target.name, 0) > 0:
            left[target.name] -= 1
            raise PermissionError(13, "Access is denied", str(target))
        replace(source, target)

    monkeypatch.setattr(os, "replace", refused)
    monkeypatch.setattr(files, "told", set())
    return left


def test_a_rename_that_is_refused_once_is_tried_again(refuse, tmp_path, capsys):
    refuse["weights.pt"] = 3
    files.write(tmp_path / "weights.pt", b"new")
    assert [path.name for path in tmp_path.iterdir()] == ["weights.pt"] and not capsys.readouterr().out


def test_what_stays_refused_is_saved_under_another_name_that_is_said_once(refuse, tmp_path, capsys, monkeypatch):
    monkeypatch.setattr(files, "PATIENCE", 0.15)
    path = tmp_path / "weights.pt"
    files.write(path, b"old")
    refuse["weights.pt"] = 10**6
    for data in (b"new", b"newer"):
        files.write(path, data)
    printed = capsys.readouterr().out
    assert printed.count("Another program holds weights.pt") == 1 and str(tmp_path / "weights-new.pt") in printed
    assert path.read_bytes() == b"old" and files.newest(path).read_bytes() == b"newer"
    refuse.clear()
    files.write(path, b"newest")
    assert files.newest(path) == path and [name.name for name in tmp_path.iterdir()] == ["weights.pt"]


def test_a_full_disk_is_said_at_once(tmp_path, monkeypatch):
    def full(source, target):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "replace", full)
    start = time.perf_counter()
    with pytest.raises(OSError, match="No space left") as error:
        files.write(tmp_path / "weights.pt", b"new")
    assert time.perf_counter() - start < 1 and not list(tmp_path.iterdir())
    assert "make room" in files.what_to_do(error.value, "") and "make room" not in files.what_to_do(OSError(13, ""), "")


# ---------------------------------------------------------------- what is for show


LOSSES = {"step": [0, 1], "seconds": [0.0, 1.0], "train": [2.0, 1.0], "val": [2.0, 1.5]}


@pytest.fixture
def shown(monkeypatch):
    monkeypatch.setattr(plots, "told", [])
    monkeypatch.setattr(plots, "drawn", {})


def test_no_picture_can_end_a_program(shown, tmp_path, monkeypatch, capsys):
    (tmp_path / "file").touch()
    monkeypatch.setattr(files, "PATIENCE", 0)
    for _ in range(2):
        assert plots.curves({"run": LOSSES}, tmp_path / "file" / "curve.png") is None
    assert capsys.readouterr().out.count("A picture can't be shown") == 1


def test_files_are_drawn_whatever_the_backend(shown, tmp_path, monkeypatch, capsys):
    """A window that can't open costs a sentence, and the file is there."""
    import matplotlib.pyplot as plt

    def no_window(*given, **options):
        raise RuntimeError("Can't find a usable init.tcl in the following directories")

    monkeypatch.setattr(plt, "figure", no_window)
    monkeypatch.setattr(plt, "subplots", no_window)
    monkeypatch.setattr("matplotlib.get_backend", lambda: "TkAgg")
    path = plots.curves({"run": LOSSES}, tmp_path / "curve.png")
    assert path.read_bytes().startswith(b"\x89PNG")
    plots.show()
    assert capsys.readouterr().out.count("init.tcl") == 1


def test_a_backend_that_nobody_knows_costs_one_sentence(tmp_path):
    program = (
        f"import sys; sys.path.insert(0, {str(PROJECT)!r})\n"
        "from pathlib import Path\n"
        "from lewisgpt.training import plots\n"
        f"plots.curves({{'run': {LOSSES}}}, Path('curve.png'))\nplots.show()"
    )
    done = subprocess.run(
        [sys.executable, "-c", program], cwd=tmp_path, env=os.environ | {"MPLBACKEND": "nonsense"}, capture_output=True
    )
    assert done.returncode == 0 and not done.stderr and (tmp_path / "curve.png").exists()
    assert done.stdout.count(b"A picture can't be shown") == 1


def test_letters_that_the_font_lacks_warn_nobody(shown, tmp_path, recwarn):
    name = "".join(map(chr, range(0x4E00, 0x4E00 + 80)))
    assert plots.curves({name: LOSSES, "a $b$ \\frac{": LOSSES}, tmp_path / "curve.png")
    assert not recwarn.list


def test_earlier_runs_that_make_no_sense_are_left_out(shown, tmp_path, capsys):
    import json

    settings = {"text": "input.txt", "learning_rate": 0.1}
    good = {"settings": settings | {"learning_rate": 1}, "step": [0, 1], "train": [2.0, 1.0], "val": [2.0, 1.0]}
    wrong = [None, 1, [1], {}, good | {"settings": None}, good | {"settings": {"colour": "red"}}, good | {"val": [1.0]}]
    wrong += [good | {"val": ["low", None]}, good | {"step": 3}]
    for content in [*(json.dumps([one, good]) for one in wrong), "null", "[1]", "{", "[" * 100_000, "3"]:
        (tmp_path / "losses.json").write_text(content, encoding="utf-8")
        losses = LOSSES | {"batch": [2.0, 1.0]}
        assert plots.loss_curve(losses, {"guessing": 2.0}, settings, tmp_path), content
        runs = json.loads((tmp_path / "losses.json").read_text(encoding="utf-8"))
        assert len(runs) == 1 + (good in json.loads(json.dumps(runs)))
        assert (good in runs) == ('"learning_rate": 1,' in content or '"learning_rate": 1}' in content)
    assert not capsys.readouterr().out


# ---------------------------------------------------------------- the clock


class Time:
    """The time of a computer: what passes, and what the processor works."""

    def __init__(self):
        self.passed = self.worked = 0.0

    def perf_counter(self):
        return self.passed

    def process_time(self):
        return self.worked


@pytest.fixture
def passing(monkeypatch):
    time = Time()
    monkeypatch.setattr(clock, "time", time)

    def passing(seconds, work):
        time.passed += seconds
        time.worked += work

    return passing


def test_the_clock_counts_work_and_no_pauses(passing):
    mine = clock.Clock("cpu", before=100)
    for _ in range(10):
        passing(0.5, work=0.6)  # two threads
        mine.seconds()
    assert mine.seconds() == pytest.approx(105)
    passing(3600, work=0.05)  # asleep, in the middle of a step
    assert mine.seconds() == pytest.approx(105.05)
    passing(60, work=20)  # a long step on a busy computer
    assert mine.seconds() == pytest.approx(165.05)
    mine.stop()
    passing(5, work=5)
    assert mine.seconds() == pytest.approx(165.05)


def test_a_graphics_card_may_work_while_the_processor_waits(passing):
    mine = clock.Clock("mps")
    passing(20, work=0.1)
    assert mine.seconds() == pytest.approx(20)
    passing(600, work=0.1)
    assert mine.seconds() == pytest.approx(20.1)
