"""The map of the course: what is built on which day, with the day one is in lit."""

from pictures.style import (
    CONTEXT,
    CONTEXT_LIGHT,
    GREY,
    GREY_LIGHT,
    INK,
    LOSS,
    LOSS_LIGHT,
    PAPER,
    TARGET,
    TARGET_LIGHT,
    WEIGHTS,
    WEIGHTS_LIGHT,
    arrow,
    box,
    canvas,
    write,
)

DAYS = [  # the file, and what is built in it, in which Steps
    (
        "train.py",
        [
            ("the tokenizer:\ntext to numbers", "Steps 1 to 6"),
            ("two parts,\nand batches", "Steps 7 and 8"),
            ("a bigram model\nand its loss", "Step 9"),
            ("its first text:\ngibberish", "Steps 10 and 11"),
        ],
    ),
    (
        "train.py",
        [
            ("one training step", "Step 12"),
            ("the training loop", "Step 13"),
            ("the loss falls", "press Run"),
            ("the best that a\nbigram can be", "press Run"),
        ],
    ),
    (
        "gpt.py",
        [
            ("attention", "Steps 14 and 15"),
            ("thinking, and\na block of both", "Steps 16 and 17"),
            ("a transformer", "Steps 18 and 19"),
            ("real words,\nwhole sentences", "five minutes"),
        ],
    ),
    (
        "chat.py",
        [
            ("endless text", "Steps 20 and 21"),
            ("a chatbot", "Steps 22 to 24"),
            ("your own page", "Step 25"),
            ("something to\ngive away", "Thursday evening"),
        ],
    ),
]
COLOURS = [(CONTEXT, CONTEXT_LIGHT), (LOSS, LOSS_LIGHT), (WEIGHTS, WEIGHTS_LIGHT), (TARGET, TARGET_LIGHT)]
LEFT, WIDE, HIGH, ROW = 1.35, 1.72, 0.86, 1.42  # inches


def draw(lit: int):
    """The map with this day lit, from 1 to 4."""
    figure, axes = canvas(4 * ROW + 0.1)
    for day, ((file, parts), (edge, fill)) in enumerate(zip(DAYS, COLOURS), start=1):
        y, on = (4 - day) * ROW + 0.2, day == lit
        colour = INK if on else GREY
        write(axes, 0.15, y + HIGH / 2 + 0.13, f"Day {day}", size=17, weight="bold", ha="left", color=colour)
        write(axes, LEFT, y + HIGH + 0.2, f"in {file}", ha="left", color=colour)
        for number, (part, steps) in enumerate(parts):
            x = LEFT + number * (WIDE + 0.22)
            box(axes, x, y, WIDE, HIGH, fill=fill if on else PAPER, edge=edge if on else GREY_LIGHT)
            write(axes, x + WIDE / 2, y + HIGH * 0.64, part, color=colour, linespacing=1.1)
            write(axes, x + WIDE / 2, y + 0.15, steps, color=colour)
            if number:
                arrow(axes, (x - 0.22, y + HIGH / 2), (x, y + HIGH / 2), color=colour)
    return figure, {"days": DAYS, "lit": lit}


def picture(day: int):
    def lit():
        return draw(day)

    lit.__name__ = f"map_day_{day}"
    return lit


PICTURES = [picture(day) for day in range(1, 5)]
