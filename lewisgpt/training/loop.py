"""The loop of every training, on Day 3 and on Day 4: learn, show how far it is, now and then evaluate."""

import math
import signal
from contextlib import contextmanager

from tqdm import tqdm

from lewisgpt.training import together


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


def train_loop(run) -> bool:
    """Train until the run is done; False if somebody stopped it before.

    run: a Run of Day 3, or a Training of Day 4. It learns from a batch, knows its progress, and evaluates itself.
    """
    first_progress, started = run.progress(), run.seconds()
    shown, tokens = started, 0
    bar = tqdm(total=100, ascii=True, bar_format="{percentage:3.0f}%|{bar:30}| {desc}", disable=together.RANK > 0)
    with stop_on_ctrl_c() as asked, bar:
        while True:
            mine = run.progress() if together.RANK == 0 else 0  # one clock for all
            progress, stop = together.add_up(mine, len(asked))
            bar.n = 100 * min(1.0, progress)
            ended = progress >= 1 or stop > 0
            if together.RANK == 0 and run.evaluated_at != run.step and (ended or run.evaluation_is_due()):
                bar.write(run.evaluate(stopped=progress < 1 and stop > 0))
            if ended:
                return progress >= 1
            run.optimizer.factor = schedule(progress)
            loss, learned_from = run.learn(progress)
            if not math.isfinite(loss):
                raise SystemExit(
                    f"\nThe loss became {loss} in step {run.step + 1}: the numbers grew until they were none any more. "
                    f"What was saved before is in {run.folder}. Did you change a learning rate, or a part?"
                )
            run.step += 1
            tokens += learned_from
            now = run.seconds()
            if now - shown > 0.5 and progress > first_progress:
                shown = now
                left = (now - started) * (1 - progress) / (progress - first_progress)
                minutes, seconds = divmod(int(left), 60)
                speed = f"{tokens / (now - started):,.0f} tokens/s"
                bar.set_description_str(f"loss {loss:.3f}, {speed}, {minutes}:{seconds:02} left")
