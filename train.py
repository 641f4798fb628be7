"""LewisGPT, Days 1 and 2: from a book to a trained bigram model.

Run this file. It checks your steps in order, stops at the first one that is not right yet, and says
where to go on. The guide is in docs/day1.md and docs/day2.md.
"""

from lewisgpt import INPUT_PATH  # first, as it says so when Python or a package is missing

import argparse
import math
import tempfile
from pathlib import Path

import numpy as np
import torch
import torch.nn as nn
from torch import Tensor
from torch.nn import functional as F
from tqdm import tqdm

import tests_tokenization
from lewisgpt import devices
from lewisgpt.checks import explain, playing
from lewisgpt.checks.checking import checking
from lewisgpt.checks.comparing import alike, is_pair, same, shape
from lewisgpt.randomness import own_random_numbers
from lewisgpt.text_file import check_text_file
from lewisgpt.training import checkpoint, costs, plots

max_steps = 3000  # how many batches the model learns from
learning_rate = 0.1  # how far one step nudges the weights
eval_interval = 500  # how many steps lie between two looks at the validation loss
seed = 1337  # the same seed gives the same random numbers, so the same run
device = "cuda" if torch.cuda.is_available() else "mps" if torch.backends.mps.is_available() else "cpu"


# ---------------------------------------------------------------- Day 1: from a text to a model


def load_text(path: str = "input.txt") -> str:
    """Read the whole file and give its text back.

    "input.txt" -> "THE LAMPLIGHTER'S ROAD..."
    """
    raise NotImplementedError('Step 1 comes next: docs/day1.md, "Step 1: Load the text"')


def test_load_text(path=INPUT_PATH):
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as folder:
        small_path = Path(folder) / "small.txt"
        small_text = (
            " Caf\u00e9, \n\n \u041c\u0438\u0440!\nA dog\n"  # letters from elsewhere, an empty line, spaces at the ends
        )
        small_path.write_text(small_text, encoding="utf-8")
        text = load_text(str(small_path))
        assert alike(text, small_text), explain.load_text(text, small_text, small_path)
    book = path.read_text(encoding="utf-8")
    text = load_text(str(path))
    assert alike(text, book), explain.load_text(text, book, path)


def get_vocab(text: str) -> list[str]:
    """The different characters of the text, sorted.

    "hello" -> ["e", "h", "l", "o"]
    """
    raise NotImplementedError('Step 2 comes next: docs/day1.md, "Step 2: The vocabulary"')


def create_encode_mapping(vocab: list[str]) -> dict[str, int]:
    """From each character to its place in the vocabulary.

    ["a", "b", "c", "."] -> {"a": 0, "b": 1, "c": 2, ".": 3}
    """
    raise NotImplementedError('Step 3 comes next: docs/day1.md, "Step 3: From characters to numbers"')


def create_decode_mapping(vocab: list[str]) -> dict[int, str]:
    """From each place in the vocabulary to its character.

    ["a", "b", "c", "."] -> {0: "a", 1: "b", 2: "c", 3: "."}
    """
    raise NotImplementedError('Step 4 comes next: docs/day1.md, "Step 4: And back"')


def encode(text: str, mapping: dict[str, int]) -> list[int]:
    """The text as tokens: one number for each character.

    "hello" -> [7, 4, 11, 11, 14] (when "a" is 0, "b" is 1 and so on)
    """
    raise NotImplementedError('Step 5 comes next: docs/day1.md, "Step 5: Encode"')


def decode(tokens: list[int], mapping: dict[int, str]) -> str:
    """The tokens as text again.

    [7, 4, 11, 11, 14] -> "hello"
    """
    raise NotImplementedError('Step 6 comes next: docs/day1.md, "Step 6: Decode"')


def encode_all(text: str, mapping: dict[str, int]) -> Tensor:
    """The whole text as one tensor of tokens. (Given.)"""
    return torch.tensor(encode(text, mapping), dtype=torch.long)  # (length of the text,)


def test_tokenization():  # the checks of steps 2 to 6 are in tests_tokenization.py
    tests_tokenization.test_tokenization(get_vocab, create_encode_mapping, create_decode_mapping, encode, decode)


def split_data(data: Tensor) -> tuple[Tensor, Tensor]:
    """Cut the tokens in two: the first 90% for training, the last 10% for validation.

    tensor([0, 1, ..., 49]) -> tensor([0, 1, ..., 44]), tensor([45, 46, 47, 48, 49])
    """
    raise NotImplementedError('Step 7 comes next: docs/day1.md, "Step 7: Training and validation data"')


def test_split_data():
    data = torch.arange(50)  # every number says where it stood
    parts = split_data(data)
    assert is_pair(parts), explain.pair("split_data", parts, "train_data, val_data")
    train_data, val_data = parts
    assert same(train_data, data[:45]) and same(val_data, data[45:]), explain.split_data(data, parts)

    data = torch.arange(1000, 1087)  # 90% of 87 is 78.3, so the cut may be at 78 or 79
    parts = train_data, val_data = split_data(data)
    right = [same(train_data, data[:cut]) and same(val_data, data[cut:]) for cut in (78, 79)]
    assert any(right), explain.split_data(data, parts)


# Step 8: set these (docs/day1.md, "Step 8: Batches")
batch_size = None  # how many rows the model learns from at once (on Day 2, train() makes it 32)
context_length = None  # how many characters a row holds


def test_sizes():
    if batch_size is None or context_length is None:
        raise NotImplementedError('Step 8 comes next, the two sizes above: docs/day1.md, "Step 8: Batches"')
    for name, size in [("batch_size", batch_size), ("context_length", context_length)]:
        assert type(size) is int and size > 0, explain.size(name, size)
    assert (batch_size, context_length) != (8, 4), explain.sizes_swapped()


def get_batch(data: Tensor) -> tuple[Tensor, Tensor]:
    """Slices of the data from random places, and as their targets the same slices one further on.

    One row, of length 8: x [20, 21, 22, 23, 24, 25, 26, 27] -> y [21, 22, 23, 24, 25, 26, 27, 28]
    Both have the shape (batch_size, context_length).
    """
    raise NotImplementedError('Step 8 comes next: docs/day1.md, "Step 8: Batches"')


def test_get_batch():
    global batch_size, context_length
    your_sizes = batch_size, context_length
    tests = [  # batch_size, context_length, data
        (4, 8, torch.arange(100)),  # every number says where it stood
        (4, 8, torch.arange(100)),
        (64, 3, torch.arange(1000)),
        (64, 5, torch.arange(200, 221, 3)),  # 7 tokens: only two starts fit, so a run past the end shows at once
    ]
    earlier_x = None
    for batch_size, context_length, data in tests:
        batch = get_batch(data)
        assert is_pair(batch), explain.pair("get_batch", batch, "x, y")
        x, y = batch
        sizes = (batch_size, context_length)
        assert shape(x) == shape(y) == sizes, explain.batch_shape(x, y, sizes)
        assert (x.dtype, x.device) == (y.dtype, y.device) == (data.dtype, data.device), explain.batch(data, x, y)
        step = data[1] - data[0]  # from each number to the next
        slices = x[:, :1] + step * torch.arange(context_length)
        assert same(x, slices) and same(y, slices + step), explain.batch(data, x, y)
        assert data[0] <= x.min() and y.max() <= data[-1], explain.batch(data, x, y)
        assert len(x.unique(dim=0)) > 1 or len(data) < 10, explain.same_rows(x)
        assert x.max() - x.min() > 500 or len(data) < 1000, explain.narrow(x, len(data))
        assert not same(earlier_x, x), explain.same_batch(x)
        earlier_x = x
    batch_size, context_length = your_sizes


class BigramLanguageModel(nn.Module):
    """Predicts the next character from the one before it, and from nothing else."""

    def __init__(self, vocab_size: int):
        super().__init__()
        self.token_embedding_table = nn.Embedding(vocab_size, vocab_size)  # one row of predictions for each token

    def forward(self, idx: Tensor, targets: Tensor | None = None) -> tuple[Tensor, Tensor | None]:
        """The prediction for every token of idx, and how bad it is (the loss) when the targets are given.

        idx and targets (batch, context) -> prediction (batch, context, vocabulary), loss (one number, or None)
        """
        raise NotImplementedError('Step 9 comes next: docs/day1.md, "Step 9: The model"')

    def generate(self, idx: Tensor, max_new_tokens: int) -> Tensor:
        """Go on with each row of idx, one token at a time, each drawn by the probabilities that the model predicts.

        idx (batch, context) -> (batch, context + max_new_tokens)
        """
        raise NotImplementedError('Step 10 comes next: docs/day1.md, "Step 10: Generate"')


def test_forward():
    with own_random_numbers():
        model = BigramLanguageModel(vocab_size=5)
    table = model.token_embedding_table.weight.detach()  # row 3 is the prediction after token 3
    idx = torch.tensor([[0, 1, 2], [3, 1, 0]])  # the last token, 4, is not in it
    targets = torch.tensor([[1, 2, 3], [4, 0, 2]])

    result = model(idx)
    assert is_pair(result), explain.pair("forward", result, "prediction, loss")
    prediction, loss = result
    assert loss is None, explain.loss_without_targets(loss, prediction)
    assert same(prediction, table[idx]), explain.prediction(prediction, idx, table)

    result = model(idx, targets)
    assert is_pair(result), explain.pair("forward", result, "prediction, loss")
    prediction, loss = result
    probabilities = table.exp() / table.exp().sum(dim=1, keepdim=True)  # row 3: how likely each token is after token 3
    surprises = [-math.log(probabilities[i, t]) for i, t in zip(idx.flatten(), targets.flatten())]
    expected_loss = torch.tensor(sum(surprises) / len(surprises))
    assert same(loss, expected_loss), explain.loss(loss, expected_loss, surprises, table, idx, targets)
    assert loss.requires_grad, explain.detached_loss(loss)
    flat = table[idx].reshape(6, 5)  # with targets, either form will do
    assert same(prediction, table[idx]) or same(prediction, flat), explain.prediction(prediction, idx, table)


def test_generate():
    with own_random_numbers(), torch.no_grad():
        model = BigramLanguageModel(vocab_size=5)
        table = model.token_embedding_table.weight
        table.copy_(30 * torch.eye(5).roll(1, dims=1))  # after 0 surely comes 1, then 2, 3, 4, and 0 again
        idx = torch.tensor([[2, 0, 3], [4, 1, 0]])
        result = model.generate(idx, max_new_tokens=6)
        expected = torch.tensor([[2, 0, 3, 4, 0, 1, 2, 3, 4], [4, 1, 0, 1, 2, 3, 4, 0, 1]])
        assert shape(result) == shape(expected), explain.generate(result, expected, idx)
        whole = (idx[:, :1] + torch.arange(21)) % 5  # longer than the context: nothing of it may get lost
        longer = model.generate(whole[:, :1], max_new_tokens=20)
        assert shape(longer) == shape(whole), explain.generate(longer, whole, whole[:, :1])

        chances = torch.tensor([0.4, 4, 1.5, 1, 0.5])  # after 0: 1 is four times as likely as 3, and so on
        table[0] = chances.log()
        start = torch.zeros((8000, 1), dtype=torch.long)
        sample, another = (model.generate(start, max_new_tokens=1)[:, -1] for _ in range(2))
        assert same(result, expected), explain.generate(result, expected, idx, sample, table[0])
        shares = torch.bincount(sample.flatten(), minlength=5) / 8000
        off = (shares - chances / chances.sum()).abs().max()
        assert off < 0.03, explain.sampling(sample, table[0])  # by chance it's never so far off
        assert not same(sample, another), explain.not_random("generate", sample)


def write_text(model: BigramLanguageModel, mapping: dict[int, str], max_new_tokens: int = 500) -> str:
    """Let the model write: start from token 0, generate, decode.

    With max_new_tokens=500 -> a text of 501 characters
    """
    raise NotImplementedError('Step 11 comes next: docs/day1.md, "Step 11: Let it write"')


def test_write_text():
    mapping = dict(enumerate("\nlamp bright"))  # 12 different characters
    with own_random_numbers(), torch.no_grad():
        model = BigramLanguageModel(vocab_size=12).to(device)
        texts = [
            write_text(model, mapping, max_new_tokens=99) for _ in range(2)
        ]  # nothing is learned: no two are the same
        model.token_embedding_table.weight.copy_(30 * torch.eye(12).roll(1, dims=1))  # 0, 1, 2, ..., 11, 0, 1, ...
        for asked in (96, 99, 101):  # the last character is a line break, m, a space
            text = write_text(model, mapping, max_new_tokens=asked)
            expected = ("\nlamp bright" * 10)[: asked + 1]
            assert alike(text, expected), explain.write_text(text, expected)
        assert texts[0] != texts[1], explain.not_random("write_text", texts[0])


# ---------------------------------------------------------------- Day 2: train it


def train_step(model: BigramLanguageModel, optimizer: torch.optim.Optimizer, x: Tensor, y: Tensor) -> float:
    """Learn from one batch: zero the gradients, go forward, go backward, take the step.

    x and y (batch, context) -> the loss before the step, as a plain number: 4.83
    """
    raise NotImplementedError('Step 12 comes next: docs/day2.md, "Step 12: One step of training"')


def test_train_step():
    with own_random_numbers():
        model = BigramLanguageModel(vocab_size=5)
    table = model.token_embedding_table.weight
    optimizer = torch.optim.SGD([table], lr=0.7)  # the plainest one: new weights = old weights - 0.7 * gradient
    batches = [
        (
            torch.tensor([[0, 1, 2, 0, 2, 4], [3, 3, 0, 1, 1, 2], [4, 1, 0, 2, 3, 3]]),
            torch.tensor([[1, 2, 0, 2, 2, 1], [3, 0, 1, 1, 4, 0], [1, 0, 2, 3, 0, 3]]),
        ),
        (torch.tensor([[2, 1, 4], [4, 0, 0]]), torch.tensor([[1, 4, 4], [0, 0, 3]])),
    ]
    earlier_change = torch.zeros(5, 5)
    for number, (x, y) in enumerate(batches, start=1):
        before = table.detach().clone()
        expected_loss = model(x, y)[1]
        (gradient,) = torch.autograd.grad(expected_loss, table)
        loss = train_step(model, optimizer, x, y)
        change = table.detach() - before
        assert same(change, -0.7 * gradient), explain.train_step(
            number, change, table.grad, before, x, y, earlier_change
        )
        losses = expected_loss.item(), model(x, y)[1].item()  # before and after the step
        assert isinstance(loss, float), explain.train_step_loss(loss, *losses)
        assert abs(loss - losses[0]) < 1e-4, explain.train_step_loss(loss, *losses)
        earlier_change = change


def estimate_loss(model: BigramLanguageModel, data: Tensor) -> float:
    """The average loss over all of the data, without learning from it. (Given.)"""
    total = 0.0
    size = min(50_000, 4_000_000 // model.token_embedding_table.num_embeddings)  # so a piece fits into the memory
    with torch.no_grad():  # no gradients, as nothing is learned here
        for start in range(0, len(data) - 1, size):
            x = data[start : start + size][: len(data) - 1 - start]
            y = data[start + 1 : start + 1 + len(x)]
            _, loss = model(x.unsqueeze(0), y.unsqueeze(0))  # one long row
            total += loss.item() * len(x)
    return total / (len(data) - 1)


def count_pairs(data: Tensor, vocab_size: int) -> np.ndarray:
    """How often which token follows which, as probabilities: a bigram without a network. (Given.)"""
    tokens = data.cpu().numpy()
    first = 1 if len(tokens) > 100 * vocab_size**2 else 0.1  # in a short text, the ones would outweigh the pairs
    counts = np.full((vocab_size, vocab_size), first)  # something for each, so that no pair is impossible
    np.add.at(counts, (tokens[:-1], tokens[1:]), 1)
    return counts / counts.sum(axis=1, keepdims=True)  # each row adds up to 1


def counted_loss(probabilities: np.ndarray, data: Tensor) -> float:
    """The loss of such a table: the average of -ln(probability of what really came next). (Given.)"""
    tokens = data.cpu().numpy()
    return float(-np.log(probabilities[tokens[:-1], tokens[1:]]).mean())


def train(model: BigramLanguageModel, train_data: Tensor, val_data: Tensor, mapping: dict[int, str]) -> dict:
    """Train the model; returns the losses on the way, for the picture. (Given.)"""
    global batch_size
    batch_size = 32  # from here on; with 4 rows, the loss jumps about too much to come near the landmark

    wrong = playing.wrong_batches(train_data, val_data, batch_size, context_length)
    assert not wrong, wrong
    optimizer = torch.optim.AdamW(model.parameters(), lr=learning_rate)
    losses = {"batch": [], "step": [], "train": [], "val": []}
    bar = tqdm(range(max_steps), ascii=True, mininterval=0.5, bar_format="{l_bar}{bar:30}{r_bar}")

    def evaluate(step: int):
        """Measure both losses, and let the model write a line."""
        losses["step"].append(step)
        losses["train"].append(estimate_loss(model, train_data[: len(val_data)]))
        losses["val"].append(estimate_loss(model, val_data))
        loss = losses["val"][-1]
        assert math.isfinite(loss), playing.no_number(loss, step, learning_rate)
        sample = write_text(model, mapping, max_new_tokens=50).replace("\n", " ")
        now = f"training loss {losses['train'][-1]:.3f}, validation loss {losses['val'][-1]:.3f}"
        bar.write(f"step {step:4}: {now} | {sample}")

    for step in bar:
        if step in (0, 10, 30, 100) or step % eval_interval == 0:
            evaluate(step)
        optimizer.param_groups[0]["lr"] = learning_rate * (1 - step / max_steps)  # ever smaller steps
        x, y = get_batch(train_data)
        loss = train_step(model, optimizer, x.contiguous(), y.contiguous())  # in one piece, as view() needs it
        assert math.isfinite(loss), playing.no_number(loss, step, learning_rate)
        losses["batch"].append(loss)
        bar.set_postfix(loss=f"{loss:.3f}", refresh=False)
    evaluate(max_steps)
    return losses


def check_day_1(path: Path = INPUT_PATH):
    """Check steps 1 to 11 in their order."""
    with checking("Step 1: load_text"):
        test_load_text(path)
    test_tokenization()  # steps 2 to 6
    with checking("Step 7: split_data"):
        test_split_data()
    with checking("Step 8: get_batch"):
        test_sizes()
        test_get_batch()
    with checking("Step 9: forward"):
        test_forward()
    with checking("Step 10: generate"):
        test_generate()
    with checking("Step 11: write_text"):
        test_write_text()


def main():
    global device
    parser = argparse.ArgumentParser(description="LewisGPT, Days 1 and 2: checks your steps, then trains the model.")
    parser.add_argument("--text", type=Path, default=INPUT_PATH, help="a text file to learn from (UTF-8)")
    parser.add_argument("--device", choices=devices.NAMES, help="where the model runs (default: the fastest)")
    parser.add_argument("--check", action="store_true", help="stop after the checks")
    args = parser.parse_args()
    check_text_file(args.text, context_length)
    wrong = playing.wrong_setting(max_steps, learning_rate, eval_interval, seed)
    assert not wrong, wrong
    device = devices.working(args.device, device)

    check_day_1(args.text)
    text = load_text(str(args.text))
    vocab = get_vocab(text)
    vocab_size = len(vocab)
    if not args.check:
        costs.bigram(len(text), vocab_size, max_steps, evaluations=5 + max_steps // eval_interval)
    decode_mapping = create_decode_mapping(vocab)
    data = encode_all(text, create_encode_mapping(vocab)).to(device)
    train_data, val_data = split_data(data)
    torch.manual_seed(seed)
    model = BigramLanguageModel(vocab_size).to(device)
    if not args.check:
        print(f"\n{len(text):,} characters, {vocab_size} different ones. The model runs on: {device}. It writes:\n")
        print(write_text(model, decode_mapping))
        print("\nGibberish, as it should be: the model has learned nothing yet. Day 1 is done!\n")

    with checking("Step 12: train_step"):
        test_train_step()
    if args.check:
        return

    print()
    losses = train(model, train_data, val_data, decode_mapping)
    print("\nAfter training it writes:\n")
    print(write_text(model, decode_mapping))

    counted = count_pairs(train_data, vocab_size)
    landmarks = {"guessing": math.log(vocab_size), "counting": counted_loss(counted, val_data)}
    print("\nThe loss on the validation data:")
    print(f"  {landmarks['guessing']:.3f}  guessing: ln({vocab_size})")
    print(f"  {landmarks['counting']:.3f}  counting the pairs{playing.best_of_all(landmarks, losses)}")
    print(f"  {losses['val'][-1]:.3f}  your model")
    print(end=playing.by_heart(losses, landmarks, len(train_data)))

    facts = {"vocab": vocab, "val_loss": losses["val"][-1], "counting": landmarks["counting"]}
    checkpoint.save_bigram(model, facts, plots.RUNS / "bigram.safetensors")  # for a look inside it
    learned = F.softmax(model.token_embedding_table.weight.detach().cpu(), dim=-1).numpy()
    settings = {"text": args.text.name, "characters": len(train_data)}
    settings |= {"learning_rate": learning_rate, "batch_size": batch_size, "max_steps": max_steps}
    pictures = [plots.loss_curve(losses, landmarks, settings), plots.tables(learned, counted, vocab)]
    pictures = [str(picture) for picture in pictures if picture]  # None, where one couldn't be written
    print(f"\nThe pictures are in {' and '.join(pictures)}" if pictures else "")
    print("\nYou have trained a neural network. Day 2 is done!")
    plots.show()  # last, as the program waits until their windows are closed


if __name__ == "__main__":
    main()
