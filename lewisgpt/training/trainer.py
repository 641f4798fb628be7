"""The trainer of Day 3: makes the best model that this computer can make in the time that it is given."""

import argparse
import math
import os
import signal
import sys
from contextlib import contextmanager
from pathlib import Path

import torch
from torch import nn
from tqdm import tqdm

from lewisgpt import INPUT_PATH, arguments, devices, files
from lewisgpt.randomness import own_random_numbers
from lewisgpt.training import checkpoint, together
from lewisgpt.training.run import Run, estimate_loss
from lewisgpt.training.sizes import autocast

EVALUATIONS = 20  # how often the validation loss is measured in a run, at most
FINAL_TOKENS = 2_000_000  # on how much of the validation data the result is measured, at most


def read_arguments(description: str) -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=description)
    add_length(parser, minutes=5)
    parser.add_argument("--text", type=Path, default=INPUT_PATH, help="a text file to learn from (UTF-8)")
    parser.add_argument("--device", choices=devices.NAMES, help="where the model runs (the fastest if nothing is said)")
    parser.add_argument("--out", type=Path, help="the folder of this run (a new one in runs)")
    parser.add_argument("--resume", action="store_true", help="go on with the run in --out, or with the last one")
    parser.add_argument("--check", action="store_true", help="stop after the checks")
    with together.said_by_the_first():
        return parse(parser)


def add_length(parser: argparse.ArgumentParser, minutes: int) -> None:
    """The options of every training: how long it takes, and from which random numbers."""
    parser.add_argument("--minutes", type=arguments.MINUTES, help=f"how long to train ({minutes} if nothing is said)")
    parser.add_argument("--steps", type=arguments.COUNT, help="how many steps to train_py, instead of minutes")
    parser.add_argument("--seed", type=arguments.SEED, default=1337, help="with --steps: the same training again")


def parse(parser: argparse.ArgumentParser) -> argparse.Namespace:
    args = parser.parse_args()
    if args.steps and args.minutes:
        parser.error("give --steps or --minutes, not both")
    return args


def schedule(progress: float) -> float:
    """By how much the learning rates are multiplied at this progress, from 0 to 1."""
    return min(1.0, 0.01 + progress / 0.02, 1 - progress)  # a short warm-up, then down to zero


@contextmanager
def stop_on_ctrl_c():
    """Let Ctrl-C end the loop after the step that runs; a second one ends the program at once.

    Under torchrun only the first one counts, as on some systems it comes from the terminal and from torchrun.
    """
    asked = []

    def ask(number, frame):
        if asked and together.WORLD == 1:
            raise KeyboardInterrupt
        asked.append(True)

    before = signal.signal(signal.SIGINT, ask)
    try:
        yield asked
    finally:
        signal.signal(signal.SIGINT, before)


def compiled(run: Run) -> nn.Module:
    """The model compiled, on an NVIDIA card where that works (on Windows it is not tried)."""
    if run.device != "cuda" or sys.platform == "win32":
        return run.model
    try:
        model = torch.compile(run.model)
        idx = torch.zeros((run.settings["batch_size"], run.settings["context_length"]), dtype=torch.long)
        idx = together.my_rows(idx).to(run.device)
        with autocast(run.settings["precision"], run.device):
            model(idx, idx)[1].backward()  # compiles both ways, or fails
        return model
    except Exception as error:
        print(f"torch.compile does not work here ({type(error).__name__}), so it trains without, a little slower.")
        return run.model


def train_loop(run: Run) -> bool:
    """Train until the run is done; False if somebody stopped it before."""
    train_py, device = run.train_py, run.device
    model, optimizer, share = compiled(run), run.optimizer, together.my_share(run.settings["batch_size"])
    if together.WORLD > 1:
        optimizer = together.Averaging(optimizer, run.model, share)
    tokens = run.settings["batch_size"] * run.settings["context_length"]
    first_step, first_progress, started = run.step, run.progress(), run.seconds()
    shown, evaluations = started, int(first_progress * EVALUATIONS)
    bar = tqdm(total=100, ascii=True, bar_format="{percentage:3.0f}%|{bar:30}| {desc}", disable=together.RANK > 0)
    with stop_on_ctrl_c() as asked, bar:
        while True:
            progress, stop = together.add_up(
                run.progress() if together.RANK == 0 else 0, len(asked)
            )  # one clock for all
            bar.n = 100 * min(1.0, progress)
            if (
                run.step == 0
                or progress >= 1
                or stop
                or (int(progress * EVALUATIONS) > evaluations and run.evaluating_is_cheap())
            ):
                evaluations = int(progress * EVALUATIONS)
                if together.RANK == 0 and run.losses["step"][-1:] != [run.step]:  # or it has just been measured
                    bar.write(run.evaluate())
            if progress >= 1 or stop:
                return progress >= 1
            run.optimizer.factor = schedule(progress)
            x, y = (together.my_rows(part).to(device) for part in train_py.get_batch(run.train_data))
            with autocast(run.settings["precision"], device):
                loss = train_py.train_step(model, optimizer, x, y)
            (loss,) = together.add_up(loss * share)
            if not math.isfinite(loss):
                raise SystemExit(
                    f"\nThe loss became {loss} in step {run.step + 1}: the numbers grew until they were none any more. "
                    f"The best weights so far are in {run.folder}. Did you change a learning rate, or a part?"
                )
            run.step += 1
            now = run.seconds()
            if now - shown > 0.5:
                speed = (run.step - first_step) * tokens / (now - started)
                if "minutes" in run.settings:
                    left = 60 * run.settings["minutes"] - run.seconds()
                else:
                    left = (now - started) * (1 - progress) / max(progress - first_progress, 1e-9)
                shown = now
                minutes, seconds = divmod(max(0, int(left)), 60)
                bar.set_description_str(f"loss {loss:.3f}, {speed:,.0f} tokens/s, {minutes}:{seconds:02} left")


def run(args, train_py, make_model, sizes: dict) -> Run:
    """Choose a size, train_py, keep the best weights, and let the model write. `train_py` is the learner's train.py."""
    torch.set_num_threads(min(torch.get_num_threads(), 8))  # for matrices of this size, more only wait for each other
    torch.set_flush_denormal(True)  # numbers next to zero become zero, as ordinary processors are slow with them
    with together.team(train_py):
        print()
        if train_py.device == "cpu":
            sizes = {name: size for name, size in sizes.items() if name != "huge"}
        this = Run(args, train_py, make_model, sizes)
        settings, best = this.settings, show_path(this.folder / "weights.safetensors")
        if together.RANK == 0 and together.RESTARTS == 0 and this.progress() >= 1 and this.finished:
            raise SystemExit(
                f"The run in {this.folder} is done. To train it longer: python gpt.py --resume --minutes 10"
            )
        begin = "Going on with" if this.losses["step"] else "Training"
        length = f"{settings['steps']:,} steps" if "steps" in settings else f"{settings['minutes']:g} minutes"
        print(
            f"{begin} {settings['n_layer']} blocks of {settings['n_head']} heads, {settings['n_embd']} wide, "
            f"context {settings['context_length']}: {this.n_weights:,} weights, on {this.device}.\n"
            f"It ends after {length}. Ctrl-C stops it earlier. It is written to {show_path(this.folder)}\n"
        )
        if not train_loop(this):
            print(f"\nStopped. The best weights are in {best}. To go on: python gpt.py --resume")
        elif together.RANK == 0:
            finish(this)
            print(f"The weights are in {best}. To compare your runs: python -m lewisgpt.training.compare runs")
    return this


def finish(run: Run) -> None:
    """Measure the best weights on all of the validation data, let them write, and save that."""
    run.clock.stop()  # this is no training any more
    best, settings = files.newest(run.folder / "weights.safetensors"), run.settings
    part = f"{FINAL_TOKENS:,} characters" if len(run.val_data) > FINAL_TOKENS else "all"
    print(f"\nThe training is over. Now the best weights are measured on {part} of the validation data.", flush=True)
    try:
        if (
            best.exists() and not run.losses["val"][-1] < run.best
        ):  # or the last ones are better, and could not be saved
            checkpoint.put_into(run.model, checkpoint.load_weights(best)[0], best)
        run.model.eval()
        loss = estimate_loss(run.model, run.val_data, settings["context_length"], FINAL_TOKENS, show=True)
        with own_random_numbers(settings["seed"]):
            sample = run.train_py.write_text(run.model, run.decode_mapping, max_new_tokens=500)
        run.save_weights(loss)
        run.save(val_loss=loss, seconds=run.seconds(), steps=run.step, weights=run.n_weights, sample=sample)
    except OSError as error:
        make_room = "Make room, then" if files.is_full(error) else "Then"
        raise SystemExit(
            f"The result can't be written ({files.reason(error)}). {make_room}: python gpt.py --resume"
        ) from None
    print(f"\nIt writes:\n\n{sample}\n")
    print(f"The loss on {part} of the validation data is {loss:.3f}, after {run.step:,} steps.")


def show_path(path: Path) -> str:
    """The path as seen from here, when it lies below."""
    return str(path.relative_to(os.getcwd()) if path.is_relative_to(os.getcwd()) else path)
