"""Several processes train one model together: what torchrun starts, on one machine or on many (docs/appendix.md).

Each process has the whole model and takes its rows of each batch. Then all take the average of their gradients, so
that all weights stay equal. The first process, number 0, decides, measures, prints and writes. A program that is
started alone is its own first process, and does not join anything.
"""

import json
import os
import signal
import time
from contextlib import ExitStack, contextmanager, redirect_stderr, redirect_stdout

import torch
from torch import Tensor, nn

RANK = int(os.environ.get("RANK", 0))  # the number of this process; torchrun sets all of these
WORLD = int(os.environ.get("WORLD_SIZE", 1))  # how many processes there are
RESTARTS = int(os.environ.get("TORCHELASTIC_RESTART_COUNT", 0))  # how often torchrun has started them anew
RESTARTS_LEFT = int(os.environ.get("TORCHELASTIC_MAX_RESTARTS", 0)) - RESTARTS
JOB = os.environ.get("TORCHELASTIC_RUN_ID", "none")  # the same in all processes and restarts of one torchrun
JOB = f"started by process {os.getppid()}" if JOB == "none" else JOB

ENDED = "A process of this run has ended, so all end. What the run has saved is whole. " + (
    "torchrun starts them anew, and they go on from there."
    if RESTARTS_LEFT > 0
    else "To go on from there: the same command with --resume."
)


@contextmanager
def team(train_py):
    """Join the other processes. When one fails, all end, and one on each machine says why. Alone, this does nothing.

    `train_py` is the learner's train.py; its `device` tells on what to train_py.
    """
    if WORLD == 1:
        yield
        return
    board = notice_board()
    try:
        join(train_py, board)
        with silent_unless_first(redirect_stdout):
            yield
            add_up(0)  # wait until the first one has written everything
        if RANK > 0:
            os._exit(0)  # on a busy machine, taking gloo's threads down now and then ended in an abort
        torch.distributed.destroy_process_group()
    except BaseException as error:
        signal.signal(signal.SIGTERM, signal.SIG_IGN)  # torchrun ends all; the one that speaks may finish
        if not is_first_to_speak(board):
            time.sleep(1)
            raise SystemExit(1) from None  # another process has said why
        leave_for_torchrun(error)
        raise


def notice_board():
    """A store of keys that all processes of this start share. torchrun keeps it, so it outlives each of them."""
    from torch.distributed import PrefixStore, TCPStore

    kept = os.environ.get("TORCHELASTIC_USE_AGENT_STORE") == "True"
    address, port = os.environ["MASTER_ADDR"], int(os.environ["MASTER_PORT"])
    libuv = os.environ.get("USE_LIBUV", "1") == "1"
    store = TCPStore(address, port, is_master=RANK == 0 and not kept, use_libuv=libuv)
    return PrefixStore(f"start {RESTARTS}", store)  # or a restart would find what the processes before it left there


def join(train_py, board) -> None:
    """Find the others, over gloo on processors and over NCCL between NVIDIA cards, one card for each process."""
    if train_py.device == "mps":
        train_py.device = "cpu"  # PyTorch cannot join processes on the graphics part of a Mac
    if train_py.device == "cuda":
        here, cards = int(os.environ["LOCAL_WORLD_SIZE"]), torch.cuda.device_count()
        if here > cards:
            raise SystemExit(
                f"{here} processes need {here} graphics cards, but there are {cards}. Use --nproc-per-node gpu"
            )
        torch.cuda.set_device(int(os.environ["LOCAL_RANK"]))
    ways = "cpu:gloo,cuda:nccl" if train_py.device == "cuda" else "gloo"
    torch.distributed.init_process_group(ways, store=board, rank=RANK, world_size=WORLD)

    def end(number, frame):
        raise SystemExit(ENDED)

    signal.signal(signal.SIGTERM, end)  # so torchrun ends those that are left


def is_first_to_speak(board) -> bool:
    """Whether no other process on this machine has said yet why the run ends."""
    try:
        return board.add(f"speakers on machine {os.environ.get('GROUP_RANK')}", 1) == 1
    except RuntimeError:
        return True  # torchrun itself is gone


def leave_for_torchrun(error: BaseException) -> None:
    """Let torchrun repeat the message at the end of its own report (PyTorch: "Error Propagation")."""
    path = os.environ.get("TORCHELASTIC_ERROR_FILE")
    if path:
        with open(path, "w", encoding="utf-8") as file:
            words = str(error).strip() if isinstance(error, SystemExit) else f"{type(error).__name__}: {error}"
            details = {"py_callstack": words, "timestamp": str(int(time.time()))}
            json.dump({"message": {"message": words, "extraInfo": details}}, file)


def silent_unless_first(*streams) -> ExitStack:
    """In all processes but the first, what is printed goes nowhere; `streams` are redirect_stdout, redirect_stderr."""
    silence = ExitStack()
    if RANK > 0:
        nowhere = silence.enter_context(open(os.devnull, "w"))
        for redirect in streams:
            silence.enter_context(redirect(nowhere))
    return silence


@contextmanager
def said_by_the_first():
    """For what goes wrong in all processes alike: the others keep silent, and wait until torchrun ends them."""
    try:
        with silent_unless_first(redirect_stdout, redirect_stderr):
            yield
    except SystemExit as error:
        if RANK > 0 and error.code:
            time.sleep(30)
        raise


@contextmanager
def all_there():
    """Around what needs all processes: ends the program with one sentence if one of them is gone."""
    try:
        yield
    except RuntimeError:
        raise SystemExit(ENDED) from None


def add_up(*numbers: float) -> list[float]:
    """The sum over all processes, of each number."""
    if WORLD == 1:
        return list(numbers)
    sums = torch.tensor(numbers, dtype=torch.float64)
    with all_there():
        torch.distributed.all_reduce(sums)
    return sums.tolist()


def from_first(make):
    """What the first process makes, for all of them."""
    if WORLD == 1:
        return make()
    box = [make() if RANK == 0 else None]
    with all_there():
        torch.distributed.broadcast_object_list(box)
    return box[0]


def my_rows(batch: Tensor) -> Tensor:
    """This process's part of a batch, which all of them have drawn alike: every WORLD-th row."""
    return batch[RANK::WORLD]


def my_share(batch_size: int) -> float:
    """Which part of the batch that is, from 0 to 1; ends the program with one sentence if there is none."""
    if batch_size < WORLD:
        raise SystemExit(f"A batch has {batch_size} rows, too few for {WORLD} processes: start {batch_size} at most.")
    return len(range(RANK, batch_size, WORLD)) / batch_size


class Averaging:
    """An optimizer that moves the weights by the average gradient of all processes."""

    def __init__(self, optimizer, model: nn.Module, share: float):
        self.optimizer, self.parameters, self.share = optimizer, list(model.parameters()), share
        with all_there():
            for parameter in self.parameters:
                torch.distributed.broadcast(parameter.data, 0)  # all begin with the weights of the first

    def zero_grad(self, *options) -> None:
        self.optimizer.zero_grad(*options)

    @torch.no_grad()
    def step(self) -> None:
        gradients = [parameter.grad for parameter in self.parameters]
        together = torch.cat([gradient.flatten() for gradient in gradients]) * self.share
        with all_there():
            torch.distributed.all_reduce(together)  # the sum of all parts is the average over the whole batch
        for gradient, part in zip(gradients, together.split([gradient.numel() for gradient in gradients])):
            gradient.copy_(part.view_as(gradient))
        self.optimizer.step()
