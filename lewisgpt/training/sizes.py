"""Which size of model this computer can train in the time it has: found by measuring a few steps."""

from contextlib import nullcontext
from dataclasses import dataclass, fields

import torch

from lewisgpt.randomness import own_random_numbers
from lewisgpt.training.clock import Clock
from lewisgpt.training.optimizer import Optimizer


@dataclass
class Size:
    """How large a model is. The last two are for its training."""

    n_layer: int  # how many blocks
    n_head: int  # how many heads in each
    n_embd: int  # how many channels
    context_length: int  # how many characters it sees, at most
    batch_size: int = 12
    pays_from: int = 0  # after so many steps it's better than a smaller one

    @classmethod
    def of(cls, settings: dict) -> "Size":
        """The size in the settings of a run, or in a file of weights."""
        return cls(**{field.name: settings[field.name] for field in fields(cls) if field.name in settings})

    def settings(self) -> dict:
        return {name: value for name, value in vars(self).items() if name != "pays_from"}


def set_batches(train_py, size: Size) -> None:
    """From here on, the learner's get_batch makes batches for a model of this size."""
    train_py.batch_size, train_py.context_length = size.batch_size, size.context_length


def autocast(precision: str, device: str):
    """The numbers of the big multiplications: "float32", or "bfloat16", which is shorter and sometimes faster."""
    return torch.autocast(device, dtype=torch.bfloat16) if precision == "bfloat16" else nullcontext()


def learn(train_py, model, optimizer, x: torch.Tensor, y: torch.Tensor, precision: str) -> float:
    """One step of the learner's train_step, on their device and with this precision."""
    with autocast(precision, train_py.device):
        return train_py.train_step(model, optimizer, x.to(train_py.device), y.to(train_py.device))


def seconds_per_step(train_py, model, get_batch, way: tuple[str, int]) -> float:
    """Time a few steps of a model that is thrown away; `way` is the precision and the number of threads."""
    precision, threads = way
    torch.set_num_threads(threads)
    optimizer = Optimizer(model)
    for step in range(4):
        if step < 2:  # the first one warms up
            clock = Clock(train_py.device)
        learn(train_py, model, optimizer, *get_batch(), precision)
        seconds = clock.seconds()
    return seconds / 3


def ways(device: str) -> list[tuple[str, int]]:
    """The precisions and the numbers of threads to try on this device.

    All cores are not always best: where other programs are busy too, the threads wait for each other in every step.
    """
    most = torch.get_num_threads()
    threads = [most] if device == "cuda" else sorted({most, max(1, most // 2)}, reverse=True)
    precisions = ["float32"] if device == "mps" else ["float32", "bfloat16"]
    return [(precision, n) for n in threads for precision in precisions]


def fastest(measure, ways: list[tuple[str, int]]) -> tuple[tuple[str, int], float]:
    """The fastest way to train, and its seconds per step; `measure(way)` gives them."""
    times = {way: measure(way) for way in ways}
    way = min(times, key=times.get)
    return way, times[way]


def work(size: Size) -> int:
    """How much a step has to multiply, up to a factor."""
    return size.n_layer * size.n_embd**2 * size.batch_size * size.context_length


def choose(measure, sizes: dict, seconds: float, ways: list[tuple], device: str) -> tuple[str, tuple, float, str]:
    """The largest size that pays in this time, the fastest way to train, how many steps fit, and the reason in words.

    `measure(size, way)` gives the seconds of a step. `sizes` go from small to large; the smallest always fits.
    """
    clock = Clock(device)
    (name, size), *larger = sizes.items()
    way, step = fastest(lambda way: measure(size, way), ways)
    why = "It is the largest size."
    for larger_name, larger_size in larger:
        left = max(0, seconds - clock.seconds())
        pays = f"and pays from {larger_size.pays_from:,} on."
        guess = left / (step * work(larger_size) / work(size))
        if guess < larger_size.pays_from / 2:  # not even worth measuring
            why = f"The next size, {larger_name}, would get some {guess:,.0f}, {pays}"
            break
        larger_step = measure(larger_size, way)
        if left / larger_step < larger_size.pays_from:
            why = f"The next size, {larger_name}, would get {left / larger_step:,.0f}, {pays}"
            break
        name, size, step = larger_name, larger_size, larger_step
    rate = size.batch_size * size.context_length / step
    steps = max(0, seconds - clock.seconds()) / step
    how = f"{way[0]} on {way[1]} {'thread' if way[1] == 1 else 'threads'}"
    measured = f"Measured: {rate:,.0f} tokens per second with {how}, so about {steps:,.0f} steps fit."
    return name, way, steps, f"Size: {name}. {measured}\n{why}"


def choose_here(train_py, make_model, vocab: list[str], data: torch.Tensor, sizes: dict[str, Size], seconds: float):
    """`choose`, measured on this computer."""

    def measure(size: Size, way: tuple) -> float:
        set_batches(train_py, size)
        model = make_model(vocab, size).to(train_py.device)
        return seconds_per_step(train_py, model, lambda: train_py.get_batch(data), way)

    with own_random_numbers():
        name, way, steps, report = choose(measure, sizes, seconds, ways(train_py.device), train_py.device)
    torch.set_num_threads(way[1])
    return name, way[0], steps, report
