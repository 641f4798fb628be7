"""Works out the points of words for what speaks before the model, and writes lewisgpt/chatbot/points_*.txt.

    python tools/weigh_words.py

It learns from the sentences in tests/need/, the questions of dialogues.txt and passages of the novel. There are two
questions: is somebody in need, and do they tell of a sorrow? It is a logistic regression: one number for each gram,
which an embedding looks up, and the sum says how likely the answer is yes. So it is a network of one layer, the
smallest that there can be, and trained as on Day 2.
"""

import random
import sys
from pathlib import Path

PROJECT = Path(__file__).resolve().parent.parent
sys.path[:0] = [str(PROJECT)]

import lewisgpt  # noqa: E402, F401  (first, as from then on Ctrl-C ends it in one word)

# isort: split
import torch  # noqa: E402
from torch import nn  # noqa: E402
from torch.nn import functional as F  # noqa: E402

from lewisgpt import files  # noqa: E402
from lewisgpt.chatbot import need  # noqa: E402

MOST = 25_000  # grams: with fewer, it finds less


def lines(name: str) -> list[str]:
    return (PROJECT / "tests" / "need" / name).read_text(encoding="utf-8").splitlines()


def questions(sorrows: bool) -> list[str]:
    """The questions of dialogues.txt whose intents are about a sorrow, or all the others."""
    names, found, name = " ".join(need.lists()["sorrows"]).split(), [], ""
    for line in (PROJECT / "dialogues.txt").read_text(encoding="utf-8").splitlines():
        mark, _, words = line.partition(" ")
        if mark == "#":
            name = words
        elif mark in ("Q:", "T:") and (name in names) == sorrows:
            found.append(words)
    return found


def passages() -> list[str]:
    """Pieces of the novel, since a writer is given such."""
    words = (PROJECT / "input.txt").read_text(encoding="utf-8").split()
    return [" ".join(words[start : start + 25]) for start in range(0, len(words), 50)]


def joined(in_need: list[str], harmless: list[str], number: int = 3000) -> tuple[list[str], list[str]]:
    """Longer ones: in need with something harmless beside it, and two or three harmless ones."""
    draw = random.Random(0)
    first = [" ".join(draw.sample([draw.choice(in_need), draw.choice(harmless)], 2)) for _ in range(number)]
    return first, [" ".join(draw.sample(harmless, draw.choice((2, 2, 3)))) for _ in range(number)]


def weigh(rows: list[list[str]], labels: torch.Tensor, strength: float = 10.0, steps: int = 200) -> dict[str, float]:
    """The points of each gram by logistic regression; strength is the C of the textbooks: more trusts the rows more."""
    torch.manual_seed(0)
    number = {gram: index for index, gram in enumerate(sorted({gram for row in rows for gram in row}))}
    idx = torch.tensor([number[gram] for row in rows for gram in row])
    starts = torch.tensor([0] + [len(row) for row in rows[:-1]]).cumsum(0)
    table, bias = nn.EmbeddingBag(len(number), 1, mode="sum"), nn.Parameter(torch.zeros(1))
    nn.init.zeros_(table.weight)
    optimizer = torch.optim.LBFGS([table.weight, bias], max_iter=steps, history_size=20, line_search_fn="strong_wolfe")

    def closure():
        optimizer.zero_grad()
        logits = table(idx, starts).flatten() + bias
        loss = F.binary_cross_entropy_with_logits(logits, labels, reduction="sum")
        loss = loss + table.weight.square().sum() / (2 * strength)
        loss.backward()
        return loss

    optimizer.step(closure)
    return {gram: table.weight[index].item() for gram, index in number.items()} | {"": bias.item()}


def weigh_words(in_need: list[str], harmless: list[str]) -> dict[str, float]:
    """The points of the grams that count, for sentences in need and harmless ones."""
    rows = [sorted(need.grams(need.spelled(text))) for text in in_need + harmless]
    labels = torch.tensor([1.0] * len(in_need) + [0.0] * len(harmless))
    count = {}
    for row in rows:
        for gram in row:
            count[gram] = count.get(gram, 0) + 1
    rows = [[gram for gram in row if count[gram] > 1] for row in rows]
    weights = weigh(rows, labels)
    weight = {gram: abs(weights[gram]) * count[gram] ** 0.5 for gram in weights if gram}
    kept = set(sorted(weight, key=weight.get)[-MOST:])
    return weigh([[gram for gram in row if gram in kept] for row in rows], labels)


def write(path: Path, points: dict[str, float]) -> None:
    rounded = {gram: round(100 * number) for gram, number in sorted(points.items())}
    files.write(path, "".join(f"{number} {gram}\n" for gram, number in rounded.items() if number).encode("utf-8"))
    print(f"{len(points):,} grams have points, in {path.relative_to(PROJECT)}.")


def main() -> None:
    told, others, sorrows = (lines(f"seen_{name}.txt") for name in ("in_need", "harmless", "sorrows"))
    longer_told, longer_others = joined(told, others)
    calm = others + 2 * sorrows + longer_others + questions(sorrows=True) + questions(sorrows=False) + passages()
    write(need.NEED_POINTS, weigh_words(told + longer_told, calm))
    no_sorrows = sorted({*others} - {*sorrows}) + questions(sorrows=False)
    write(need.SORROW_POINTS, weigh_words(sorrows + questions(sorrows=True), no_sorrows))


if __name__ == "__main__":
    main()
