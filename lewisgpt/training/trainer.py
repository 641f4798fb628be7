"""The trainer of Day 3: makes the best model that this computer can make in the time that it is given."""

import argparse
from pathlib import Path

import torch

from lewisgpt import INPUT_PATH, PYTHON, arguments, devices, files
from lewisgpt.files import show_path
from lewisgpt.randomness import own_random_numbers
from lewisgpt.training import checkpoint, models, together
from lewisgpt.training.loop import train_loop
from lewisgpt.training.run import Run, estimate_loss

FINAL_TOKENS = 2_000_000  # on how much of the validation data the result is measured, at most


def read_arguments(description: str) -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=description)
    add_length(parser, minutes=5)
    parser.add_argument("--text", type=Path, default=INPUT_PATH, help="a text file to learn from (UTF-8)")
    parser.add_argument("--device", choices=devices.NAMES, help="where the model runs (default: the fastest)")
    parser.add_argument("--out", type=Path, help="the folder of this run (a new one in runs)")
    parser.add_argument("--resume", action="store_true", help="go on with the run in --out, or with the last one")
    parser.add_argument("--check", action="store_true", help="stop after the checks")
    with together.said_by_the_first():
        return parse(parser)


def add_length(parser: argparse.ArgumentParser, minutes: int) -> None:
    """The options of every training: how long it takes, and from which random numbers."""
    parser.add_argument("--minutes", type=arguments.MINUTES, help=f"how long to train (default: {minutes})")
    parser.add_argument("--steps", type=arguments.COUNT, help="how many steps to train_py, instead of minutes")
    parser.add_argument("--seed", type=arguments.SEED, default=1337, help="with --steps: the same training again")


def parse(parser: argparse.ArgumentParser) -> argparse.Namespace:
    args = parser.parse_args()
    if args.steps and args.minutes:
        parser.error("give --steps or --minutes, not both")
    return args


def run(args, train_py, make_model, sizes: dict) -> Run:
    """Choose a size, train, keep the best weights, and let the model write. `train_py` is the learner's train.py."""
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
                f"The run in {this.folder} is done. To train it longer: {PYTHON} gpt.py --resume --minutes 10"
            )
        begin = "Going on with" if this.losses["step"] else "Training"
        length = f"{settings['steps']:,} steps" if "steps" in settings else f"{settings['minutes']:g} minutes"
        print(
            f"{begin} {settings['n_layer']} blocks of {settings['n_head']} heads, {settings['n_embd']} wide, "
            f"context {settings['context_length']}: {this.n_weights:,} weights, on {this.device}.\n"
            f"It ends after {length}. Ctrl-C stops it earlier. It is written to {show_path(this.folder)}\n"
        )
        this.warm_up()
        if not train_loop(this):
            print(f"\nStopped. The best weights are in {best}. To go on: {PYTHON} gpt.py --resume")
        elif together.RANK == 0:
            finish(this)
            print(f"The weights are in {best}. To compare your runs: {PYTHON} -m lewisgpt.training.compare runs")
            if len(models.all_there()) == 1:  # the first one
                print("\nYou have built a transformer, and it writes. Day 3 is done!")
    return this


def finish(run: Run) -> None:
    """Measure the best weights on all of the validation data, let them write, and save that."""
    run.clock.stop()  # this is no training any more
    best, settings = files.newest(run.folder / "weights.safetensors"), run.settings
    part = f"{FINAL_TOKENS:,} characters" if len(run.val_data) > FINAL_TOKENS else "all"
    print(f"\nThe training is over. Now the best weights are measured on {part} of the validation data.", flush=True)
    try:
        saved_are_best = not run.losses["val"][-1] < run.best  # or the last ones are, and could not be saved
        if best.exists() and saved_are_best:
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
            f"The result can't be written ({files.reason(error)}). {make_room}: {PYTHON} gpt.py --resume"
        ) from None
    print(f"\nIt writes:\n\n{sample}\n")
    print(f"The loss on {part} of the validation data is {loss:.3f}, after {run.step:,} steps.")
