"""Several processes under torchrun: what they learn, say and write, and what happens when one of them fails."""

import json
import os
import signal
import socket
import subprocess
import sys
import textwrap
import time
from types import SimpleNamespace

import pytest
from conftest import PROJECT

from lewisgpt.training import checkpoint, run, together

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="torchrun was not tried on Windows")

# The finished gpt.py with a tiny model. It notes for each step what this process had to do and which weights came out.
PROGRAM = f"""
import hashlib, json, math, os, signal, sys, time
from pathlib import Path
sys.path[:0] = [{str(PROJECT / "solutions")!r}, {str(PROJECT)!r}]
import gpt, train
import torch._dynamo  # an optimizer needs it, and it takes seconds, which the clock would count
from lewisgpt.training import run, together
train.device, run.RUNS, run.EVALUATION_TOKENS = "cpu", Path("runs").resolve(), 512
gpt.SIZES = {{"tiny": gpt.Size(n_layer=2, n_head=2, n_embd=16, context_length=16, batch_size=7, pays_from=1)}}
train_step, steps = train.train_step, []

def noted(model, optimizer, x, y):
    if not hasattr(model, "blocks") or (together.WORLD > 1 and not isinstance(optimizer, together.Averaging)):
        return train_step(model, optimizer, x, y)  # the check of step 12, or measuring which size pays
    act(len(steps) + 1)
    loss = train_step(model, optimizer, x, y)
    weights = b"".join(w.detach().numpy().tobytes() for w in model.parameters())
    steps.append([len(x), hashlib.sha256(weights).hexdigest()])
    Path(f"steps{{together.RANK}}.json").write_text(json.dumps(steps))
    return loss

def act(step):
    pass

train.train_step = noted
# here
gpt.main()
"""
NO_CHECKS = """
train.check_day_1 = train.test_train_step = gpt.check_day_3 = lambda *given: None
train.write_text = lambda *given, **options: "a sample"
run.plots.curves = lambda *given: None
"""
KILL = """
def act(step):
    if step == 13 and together.RANK == {rank} and together.RESTARTS == 0:
        os.kill(os.getpid(), signal.SIGKILL)
"""


class Job:
    """A run in a folder of its own, alone or by two processes under torchrun."""

    def __init__(self, folder):
        self.folder = folder
        text = (PROJECT / "input.txt").read_text(encoding="utf-8")[:20_000]
        (folder / "text.txt").write_text(text, encoding="utf-8")
        self.environment = os.environ | {"OMP_NUM_THREADS": "1", "PYTHONIOENCODING": "utf-8"}
        if sys.platform == "darwin":
            self.environment["GLOO_SOCKET_IFNAME"] = "lo0"

    def start(self, *options, act="", launcher=None, checks=False):
        """`act` is code that changes the program; `launcher` are options of torchrun, or None to start it alone."""
        source = PROGRAM.replace("# here", act if checks else f"{act}\n{NO_CHECKS}")
        (self.folder / "program.py").write_text(source, encoding="utf-8")
        torchrun = ["-m", "torch.distributed.run", "--nproc-per-node", "2", *(launcher or [])]
        if launcher is not None and "--standalone" not in launcher:
            torchrun += ["--master-port", str(free_port())]
        command = [sys.executable, *(torchrun if launcher is not None else []), "program.py", "--text", "text.txt"]
        pipes = {"stdout": subprocess.PIPE, "stderr": subprocess.PIPE, "encoding": "utf-8"}
        return subprocess.Popen([*command, *options], cwd=self.folder, env=self.environment, **pipes)

    def run(self, *options, **how):
        started = self.start(*options, **how)
        try:
            out, err = started.communicate(timeout=120)
        finally:
            started.kill()
        return SimpleNamespace(code=started.returncode, out=out, err=err)

    def together(self, *options, act="", launcher=(), checks=False):
        return self.run(*options, act=act, launcher=list(launcher), checks=checks)

    def losses(self, name="run1"):
        return json.loads((self.folder / "runs" / name / "result.json").read_text(encoding="utf-8"))["losses"]

    def saved(self, name="run1"):
        return checkpoint.load_training(self.folder / "runs" / name / "training.pt")

    def steps(self, rank):
        return json.loads((self.folder / f"steps{rank}.json").read_text(encoding="utf-8"))


def free_port():
    with socket.socket() as found:
        found.bind(("127.0.0.1", 0))
        return found.getsockname()[1]


@pytest.fixture
def job(tmp_path):
    return Job(tmp_path)


@pytest.fixture(scope="module")
def alone(tmp_path_factory):
    """30 steps by a single process."""
    job = Job(tmp_path_factory.mktemp("alone"))
    done = job.run("--steps", "30")
    assert done.code == 0, done.err
    return job


def assert_one_message(done, words, reports=1):
    """One process said why, torchrun repeats it at the end, and no process but torchrun shows a stack of calls."""
    assert done.code != 0
    assert done.err.count(words) == 1 + reports, done.err
    assert done.err.count("Traceback (most recent call last)") == 1, done.err  # torchrun's own
    if reports:
        assert words in done.err[done.err.index("ChildFailedError") :]


# ---------------------------------------------------------------- what they learn


def test_two_processes_learn_what_one_does(job, alone):
    act = """
        from lewisgpt.training import checkpoint
        save = checkpoint.save_training
        def noted_save(*given):
            Path(f"saved_by_{together.RANK}").touch()
            save(*given)
        checkpoint.save_training = noted_save
    """
    launcher = ["--standalone", "--redirects", "1:3", "--log-dir", "logs"]
    done = job.together("--steps", "30", act=textwrap.dedent(act), launcher=launcher, checks=True)
    assert done.code == 0, done.err
    one, two = alone.losses(), job.losses()
    assert one["step"] == two["step"] and len(two["step"]) == 21
    assert two["val"] == pytest.approx(one["val"], abs=1e-4) and two["train"] == pytest.approx(one["train"], abs=1e-4)
    assert two["val"][-1] < two["val"][0] - 0.5
    first, second = job.steps(0), job.steps(1)
    assert [rows for rows, _ in first] == [4] * 30 and [rows for rows, _ in second] == [3] * 30  # 7 rows together
    assert [weights for _, weights in first] == [weights for _, weights in second]
    assert len({weights for _, weights in first}) == 30
    # one of them speaks, shows the bar and writes
    assert [done.out.count(words) for words in ("Step 14:", "Training 2 blocks", "The loss on all")] == [1, 1, 1]
    assert "0%|" in done.err
    silent = [path.read_text(encoding="utf-8") for path in job.folder.glob("logs/*/attempt_0/1/std*.log")]
    assert silent == ["", ""]
    assert [path.name for path in (job.folder / "runs").iterdir()] == ["run1"]
    written = sorted(path.name for path in (job.folder / "runs" / "run1").iterdir())
    assert written == ["loss_curve.png", "result.json", "training.pt", "weights.safetensors"]
    assert [path.name for path in job.folder.glob("saved_by_*")] == ["saved_by_0"]


def test_the_clock_of_the_first_ends_all_at_the_same_step(job):
    fast = "if together.RANK: run.Run.seconds = lambda run: 1e9"  # the other one thinks that time is up
    done = job.together("--minutes", "0.05", act=fast)
    assert done.code == 0, done.err
    assert job.steps(0) == job.steps(1) and len(job.steps(0)) == job.losses()["step"][-1] > 1
    assert job.losses()["seconds"][-1] >= 3
    assert {rows for rows, _ in job.steps(0)} == {7}  # by the clock, each takes a full batch
    assert job.saved()["settings"]["batch_size"] == 14 and "2 share 14 rows" in done.out


def test_ctrl_c_and_going_on_alone(job, alone):
    slow = "def act(step):\n    time.sleep(0.05)\n    step == 3 and Path('begun').touch()"
    started = job.start("--steps", "30", act=slow, launcher=[])
    until = time.monotonic() + 60
    while not (job.folder / "begun").exists() and time.monotonic() < until:
        time.sleep(0.02)
    started.send_signal(signal.SIGINT)  # torchrun passes it on
    out, err = started.communicate(timeout=60)
    assert started.returncode != 0 and out.count("Stopped.") == 1 and "[rank" not in err, out + err
    stopped = job.saved()["step"]
    assert 3 <= stopped < 30 and len(job.steps(0)) == len(job.steps(1)) == stopped

    done = job.run("--resume")  # alone; the test with a restart goes on with two
    assert done.code == 0 and done.out.count("Going on with") == 1, done.err
    assert job.losses()["step"][-1] == 30
    assert job.losses()["val"][-1] == pytest.approx(alone.losses()["val"][-1], abs=1e-4)


# ---------------------------------------------------------------- when one of them is gone


def test_killed_worker_ends_all_with_one_message(job):
    """The first one; below, the second one is killed."""
    done = job.together("--steps", "30", act=KILL.format(rank=0))
    assert_one_message(done, together.ENDED)
    saved = job.saved()
    assert 0 < saved["step"] < 13 and saved["step"] == job.losses()["step"][-1]
    assert checkpoint.load_weights(job.folder / "runs" / "run1" / "weights.safetensors")[1]["step"] <= saved["step"]
    assert not list((job.folder / "runs" / "run1").glob("*.unfinished"))


def test_torchrun_starts_anew_and_goes_on_from_the_checkpoint(job, alone):
    """The second start does the rest of the steps, and its clock goes on where the first one saved."""
    act = """
        clock = run.Run.seconds
        def seconds(self):
            now = clock(self)
            if together.RANK == 0 and together.RESTARTS and not Path("clock.json").exists():
                Path("clock.json").write_text(json.dumps([self.losses["seconds"][-1], now]))
            return now
        run.Run.seconds = seconds
    """
    (job.folder / "runs" / "run1").mkdir(parents=True)  # somebody else's run, which it must not take for its own
    done = job.together(
        "--steps", "30", act=textwrap.dedent(act) + KILL.format(rank=1), launcher=["--max-restarts", "1"]
    )
    assert done.code == 0, done.err
    assert done.err.count("torchrun starts them anew") == 1
    assert done.out.count("Training 2 blocks") == 1 and done.out.count("Going on with 2 blocks") == 1
    assert sorted(path.name for path in (job.folder / "runs").iterdir()) == ["run1", "run2"]
    assert len(job.steps(0)) == len(job.steps(1)) < 30  # the second start did the rest only
    assert job.losses("run2")["val"] == pytest.approx(alone.losses()["val"], abs=1e-4)
    saved, now = json.loads((job.folder / "clock.json").read_text(encoding="utf-8"))
    assert 0 < saved <= now < job.losses("run2")["seconds"][-1]


def test_only_what_this_torchrun_began_is_taken_up(job, monkeypatch):
    folder = job.folder / "runs" / "run1"
    checkpoint.save_training({"job": "mine"}, folder / "training.pt")
    monkeypatch.setattr(together, "JOB", "mine")
    assert not run.begun_by_this_torchrun(folder)  # started once
    monkeypatch.setattr(together, "RESTARTS", 1)
    assert run.begun_by_this_torchrun(folder) and not run.begun_by_this_torchrun(folder.parent)
    monkeypatch.setattr(together, "JOB", "another")
    assert not run.begun_by_this_torchrun(folder)


# ---------------------------------------------------------------- when one of them fails

NAN = "train.train_step = lambda *given: noted(*given) * (math.nan if together.RANK and len(steps) == 8 else 1)"
LEARNERS = "def act(step):\n    if together.RANK and step == 8: raise ValueError('my mistake')"


def test_failure_has_one_message(job):
    assert_one_message(job.together("--steps", "9", act=NAN), "The loss became nan in step 8")


def test_more_processes_than_rows_are_refused(monkeypatch):
    monkeypatch.setattr(together, "WORLD", 9)
    assert together.my_share(11) == pytest.approx(2 / 11)  # rows 0 and 9
    with pytest.raises(SystemExit, match="A batch has 8 rows, too few for 9 processes"):
        together.my_share(8)


def test_error_of_one_process_ends_all(job):
    done = job.together("--steps", "30", act=LEARNERS)
    assert done.code != 0 and done.err.count("ValueError: my mistake") == 2  # the process, and torchrun
    assert done.err.count("Traceback (most recent call last)") == 2 and together.ENDED not in done.err


@pytest.mark.parametrize("rank", [0, 1])
def test_the_first_speaks_for_all(rank, monkeypatch, capsys):
    """As for a wrong option. The others wait until torchrun ends them, or it would report one of them."""
    waited = []
    monkeypatch.setattr(together, "RANK", rank)
    monkeypatch.setattr(together.time, "sleep", waited.append)
    with pytest.raises(SystemExit), together.said_by_the_first():
        print("usage")
        raise SystemExit(2)
    assert capsys.readouterr().out == ("" if rank else "usage\n") and waited == [30] * rank
