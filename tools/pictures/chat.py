"""The pictures of Day 4: how a text is written character by character, sent to a browser, and made into a chatbot."""

import copy
import functools
import random
import re
import textwrap
from itertools import islice

import torch
from matplotlib.colors import LinearSegmentedColormap
from pictures.data_and_model import (
    SPACE,
    SPACE_AND_BREAK,
    TARGET_CELL,
    results,
    two_parts,
    vocabulary,
    whole_text,
)
from pictures.idea import sign
from pictures.style import (
    CONTEXT,
    CONTEXT_LIGHT,
    GREY,
    GREY_LIGHT,
    INK,
    MONO,
    PAPER,
    TARGET,
    TARGET_LIGHT,
    WIDTH,
    arrow,
    box,
    canvas,
    cells,
    plt,
    write,
)
from pictures.transformer import FINISHED_WEIGHTS, GREEN, tables_of_all_heads

import chat  # the finished one
import gpt
import train
from lewisgpt import PROJECT, SOLUTIONS
from lewisgpt.chatbot.dialogues import LONGEST_ANSWER
from lewisgpt.chatbot.topics import is_topic, without_topics
from lewisgpt.randomness import own_random_numbers

DIALOGUES = PROJECT / "dialogues.txt"
UNDECIDED = "The la"  # many words go on in another way: lantern, lamp, last, lady
PROMPT = "The lan"
ASKED = "She thou"  # "ght" is the only way to go on
CHATBOT = SOLUTIONS / "chat.safetensors"
NAME = "Torvik"  # it is in no line of the dialogues
TOLD, ASKED_BACK = f"My name is {NAME}.", "What is my name?"
LETTERS_SHOWN = 4
TOPIC = "\u25c6"  # how a topic is drawn
LEARNING_RATE = 1.0  # of the step of the two processes
WRITER_PROMPT = "Tamsin "
PLAIN = {"fill": PAPER, "edge": INK}  # a character that was drawn, as on the pictures of Day 1
LEFT_OUT = {"fill": GREY_LIGHT, "edge": GREY, "color": GREY}
REMEMBERED = {"fill": PAPER, "edge": GREY}


@functools.cache
def trained_model() -> gpt.LewisGPT:
    return chat.load_model(FINISHED_WEIGHTS)


def temperature():
    """What comes next, at three temperatures, with a line below the three that a top_k of 3 leaves."""
    assert UNDECIDED in whole_text()
    model, count, top_k = trained_model(), 8, 3
    tokens = train.encode(UNDECIDED, train.create_encode_mapping(model.vocab))
    logits = chat.Reader(model).read(tokens)
    best = logits.topk(count).indices
    characters = train.decode(best.tolist(), train.create_decode_mapping(model.vocab))
    panels = {0.3: "careful", 1.0: "as it has learned", 2.0: "daring"}
    chances = {value: (logits / value).softmax(dim=-1) for value in panels}
    with own_random_numbers():
        for value, shares in chances.items():
            drawn = torch.tensor([chat.pick_next(logits, value) for _ in range(2000)])
            assert (drawn.bincount(minlength=len(logits)) / 2000 - shares).abs().max() < 0.05
        assert {chat.pick_next(logits, 2.0, top_k) for _ in range(200)} == set(best[:top_k].tolist())
    figure, axes = canvas(6.4)
    left = (WIDTH - len(UNDECIDED) * 0.5) / 2
    write(axes, left - 0.2, 5.95, "after", size=16, ha="right")
    end = cells(axes, left, 5.7, UNDECIDED, size=18)
    write(axes, end + 0.2, 5.95, "comes", size=16, ha="left")
    write(axes, WIDTH - 0.3, 5.95, SPACE, ha="right", color=GREY)
    facts = {"prompt": UNDECIDED, "characters": characters, "top_k": top_k, "percent": {}, "others": {}}
    row, full, gap = 0.42, 1.8, 0.6  # how high a row is, how long 100% is, and the room for the line
    top = 4.55
    for x, (value, meaning) in zip((0.4, 3.4, 6.4), panels.items()):
        shares = chances[value]
        others = 1 - shares[best].sum().item()
        facts["percent"][str(value)] = [round(100 * share) for share in shares[best].tolist()]
        facts["others"][str(value)] = round(100 * others)
        write(axes, x, 5.15, f"temperature {value}", size=15, ha="left", weight="bold")
        write(axes, x, 4.84, meaning, size=14, ha="left", color=GREY)
        for number, character in enumerate(characters):
            y = top - (number + 1) * row - (gap if number >= top_k else 0)
            share = shares[best[number]].item()
            look = {"facecolor": TARGET_LIGHT, "edgecolor": TARGET, "linewidth": 1.5}
            write(axes, x + 0.12, y + 0.16, sign(character), size=17, family=MONO)
            axes.add_patch(plt.Rectangle((x + 0.35, y), full * share, 0.3, **look))
            write(axes, x + 0.43 + full * share, y + 0.15, percent(share), size=14, ha="left")
        write(axes, x, 0.28, f"the other {len(logits) - count}: {percent(others)}", size=14, ha="left")
    line = top - top_k * row - 0.09
    axes.plot([0.4, 8.7], [line, line], color=INK, linewidth=1.5, linestyle="--")
    note = f"top_k = {top_k}: only those above the line have a chance"
    write(axes, 0.4, line - 0.23, note, size=14, ha="left")
    return figure, facts


def percent(share: float) -> str:
    return "<1%" if share < 0.005 else f"{share:.0%}"


def places_worked_out(model: gpt.LewisGPT, prompt: str, count: int) -> tuple[str, list[int], list[int]]:
    """Write `count` characters with reply; how many places that takes each time without a cache, and with it."""
    read = []
    hook = model.token_embedding.register_forward_hook(lambda layer, given, result: read.append(given[0].shape[-1]))
    with own_random_numbers(), torch.no_grad():
        model.generate(torch.tensor([train.encode(prompt, train.create_encode_mapping(model.vocab))]), count)
    without, characters = len(read), chat.reply(model, prompt, temperature=0, max_new_tokens=count)
    text = "".join(islice(characters, count))
    hook.remove()
    return text, read[:without], read[without:]


def cache():
    """Four more characters: without a cache all places are worked out each time, with it only the new one."""
    written, *counts = places_worked_out(trained_model(), PROMPT, 4)
    full = 256
    with own_random_numbers():
        small = gpt.LewisGPT(vocabulary(), gpt.Size(n_layer=1, n_head=1, n_embd=2, context_length=full))
    full_counts = [shown[1] for shown in places_worked_out(small, whole_text()[:full], 2)[1:]]
    text, size = PROMPT + written, 0.36
    figure, axes = canvas(5.3)
    top, step = 4.45, 0.5
    titles = ["without a cache", "with a cache"]
    for left, title, shown in zip((0.25, WIDTH - 0.25 - size * len(text)), titles, counts):
        middle = left + size * len(text) / 2
        write(axes, left, top + 0.43, title, size=16, ha="left", weight="bold")
        for number, worked_out in enumerate(shown):
            y, new = top - size - number * step, len(PROMPT) + number
            cells(axes, left, y, text[: new - worked_out], **REMEMBERED, width=size, height=size)
            cells(axes, left + size * new, y, text[new], **PLAIN, width=size, height=size)
            first = new - worked_out  # last, so that its blue frame lies on top
            cells(axes, left + size * first, y, text[first:new], width=size, height=size)
        together = " + ".join(map(str, shown)) + f" = {sum(shown)}"
        write(axes, middle, 2.15, f"{together} places worked out", size=14)
    legend = [
        (0.25, {}, "worked out now"),
        (2.7, REMEMBERED, "key and value remembered"),
        (6.2, PLAIN, "the new character"),
    ]
    for x, look, meaning in legend:
        cells(axes, x, 1.3, [""], **look, width=size, height=size)
        write(axes, x + 0.5, 1.3 + size / 2, meaning, size=14, ha="left")
    note = (
        f"When a context of {full} is full, a new character costs\n"
        f"{full_counts[0]} places without a cache, and {full_counts[1]} place with it."
    )
    write(axes, 0.25, 0.57, note, size=14, ha="left", linespacing=1.35)
    write(axes, WIDTH - 0.25, 0.45, SPACE, ha="right", color=GREY)
    return figure, {
        "prompt": PROMPT,
        "written": written,
        "without": counts[0],
        "with": counts[1],
        "full_context": [full, *full_counts],
    }


def request():
    """The way of a question: from the browser to the route, back character by character, and what Stop does."""
    model = trained_model()
    asked = {"text": ASKED, "turns": [], "temperature": 0.8, "max_new_tokens": 500}
    reads = []
    hook = model.token_embedding.register_forward_hook(lambda *_: reads.append(1))
    app = chat.make_page(model)
    (rule,) = [rule for rule in app.url_map.iter_rules() if "POST" in rule.methods]
    with own_random_numbers():
        response = app.test_client().post(rule.rule, json=asked | {"top_k": None, "go_on": False})
        parts = response.iter_encoded()
        came = [next(parts).decode("utf-8") for _ in range(3)]
        before = len(reads)
        response.close()  # as when the browser stops
        assert list(parts) == []  # and it would go on here
    hook.remove()
    figure, axes = canvas(7.6)
    lanes = {"your browser": 0.2, "chat.py": 5.75}
    width, top = 3.05, 7.4
    inner = width - 0.3
    for name, x in lanes.items():
        box(axes, x, 0.2, width, top - 0.2, fill=GREY_LIGHT, edge=GREY_LIGHT)
        write(axes, x + width / 2, top - 0.3, name, size=16, weight="bold")
    left, right = lanes["your browser"] + 0.15, lanes["chat.py"] + 0.15
    edge = left + inner  # where the boxes of the browser end
    centre, middle = right + inner / 2, (edge + right) / 2

    def step(x, y, height, text, **more):
        box(axes, x, y, inner, height, text, **{"size": 14, "linespacing": 1.3} | more)

    def across(y, text, back=False, **more):
        ends = [(edge + 0.06, y), (right - 0.06, y)]
        arrow(axes, *(ends[::-1] if back else ends))
        write(axes, middle, y + 0.22, text, **more)

    step(left, 6.15, 0.62, "you type and press Enter")
    arrow(axes, (left + inner / 2, 6.13), (left + inner / 2, 5.77))
    fields = [f'"{name}": {value!r}'.replace("'", '"') for name, value in asked.items()]
    step(left, 4.4, 1.35, "")
    write(axes, left + 0.12, 5.07, "{" + ",\n ".join(fields) + "}", ha="left", family=MONO, linespacing=1.35)
    across(5.07, f"POST {rule.rule}", family=MONO)
    step(right, 4.62, 0.9, "")
    write(axes, centre, 5.23, "the route", size=14)
    write(axes, centre, 4.9, f"{rule.endpoint}()", size=14, family=MONO)
    arrow(axes, (centre, 4.6), (centre, 4.1))
    step(right, 1.95, 2.13, "")
    write(axes, centre, 3.83, "reply(), one at a time", size=14)
    step(left, 1.95, 2.13, "")
    write(axes, left + inner / 2, 3.83, "each one shows at once", size=14)
    for number, character in enumerate(came):
        y = 3.35 - number * 0.52
        write(axes, right + 0.72, y, f'yield "{character}"', size=14, family=MONO, ha="left")
        write(axes, left + 0.8, y, ASKED + "".join(came[: number + 1]), size=14, family=MONO, ha="left")
        across(y, sign(character), back=True, size=15, family=MONO)
    step(left, 0.55, 0.8, "you press Stop")
    across(0.95, "", size=14)
    write(axes, middle, 1.32, "the connection\ncloses", size=14)
    step(right, 0.55, 0.8, "reply() ends: nothing\nmore is worked out")
    return figure, {
        "asked": asked,
        "route": [rule.rule, rule.endpoint],
        "came": came,
        "read_before_and_after_stop": [before, len(reads) - before],
    }


def bracket(axes, left: float, right: float, y: float, height: float, color: str):
    """Over (height above 0) or under what stands from left to right."""
    axes.plot([left, left, right, right], [y, y + height, y + height, y], color=color, linewidth=1.8)


def targets():
    """A turn and its targets: those of the question are left out, those of the answer count."""
    turn = chat.format_turn("hi", "Good day.")
    prompt_length = len(chat.chat_prompt([], "hi", 100))
    encoded = torch.tensor(train.encode(turn, train.create_encode_mapping(vocabulary())))
    numbers = chat.answer_targets(encoded, prompt_length).tolist()
    left_out = numbers.count(-100)
    assert numbers[left_out:] == encoded[left_out + 1 :].tolist()
    counted = train.decode(numbers[left_out:], train.create_decode_mapping(vocabulary()))
    figure, axes = canvas(3.8)
    size, left = 0.29, 1.3
    look = {"width": size, "height": 0.44, "size": 14}
    upper, lower = 2.45, 1.55
    cells(axes, left, upper, turn, **look)
    cells(axes, left, lower, turn[1 : left_out + 1], **LEFT_OUT, **look)
    cells(axes, left + left_out * size, lower, counted, **TARGET_CELL, **look)
    write(axes, left - 0.15, upper + 0.22, "tokens", size=15, ha="right", color=CONTEXT)
    write(axes, left - 0.15, lower + 0.22, "targets", size=15, ha="right", color=TARGET)
    cut, end = left + prompt_length * size, left + len(turn) * size
    lower_cut, lower_end = left + left_out * size, left + len(numbers) * size
    bracket(axes, left, cut - 0.05, upper + 0.54, 0.12, CONTEXT)
    bracket(axes, cut + 0.05, end, upper + 0.54, 0.12, CONTEXT)
    bracket(axes, left, lower_cut - 0.05, lower - 0.1, -0.12, GREY)
    bracket(axes, lower_cut + 0.05, lower_end, lower - 0.1, -0.12, TARGET)
    write(axes, (left + cut) / 2, upper + 0.9, f"prompt_length = {prompt_length}", family=MONO, size=14)
    write(axes, (cut + end) / 2, upper + 0.9, "the answer, and a blank line", size=14)
    write(axes, (left + lower_cut) / 2, lower - 0.46, f"{left_out} times -100: left out", size=14, color=GREY)
    note = f"these {len(counted)} count"
    write(axes, (lower_cut + lower_end) / 2, lower - 0.46, note, size=14, color=TARGET)
    write(axes, left, 0.4, "Each target is the token that comes next.", size=14, ha="left")
    write(axes, end, 0.4, SPACE_AND_BREAK, ha="right", color=GREY)
    return figure, {"turn": turn, "prompt_length": prompt_length, "targets": numbers, "counted": counted}


def first_sentence() -> str:
    """What the trained model writes after WRITER_PROMPT when it always takes the most likely character."""
    text = WRITER_PROMPT + "".join(chat.reply(trained_model(), WRITER_PROMPT, temperature=0, max_new_tokens=95))
    text = " ".join(text.split())
    return text[: text.index(".") + 1] if "." in text else text + " ..."


def two_trainings():
    """From the book to a writer, and from there to a chatbot."""
    kinds = [line[:2] for line in DIALOGUES.read_text(encoding="utf-8").splitlines()]
    sizes = {"characters": len(whole_text()), "intents": kinds.count("# "), "questions": kinds.count("Q:")}
    samples = [first_sentence(), results()["outputs"].get("chat_sample")]
    wrapped = [
        [short for line in (sample or "").splitlines() for short in textwrap.wrap(line, 34)] for sample in samples
    ]
    tall = 0.34 + 0.28 * max(len(lines) for lines in wrapped)  # the boxes of the samples
    figure, axes = canvas(4.2 + tall)
    data = [
        ("the book", f"{sizes['characters']:,}\ncharacters"),
        ("dialogues", f"{sizes['intents']} intents,\n{sizes['questions']:,} questions"),
    ]
    trainings = [("pre-training", "guess what\ncomes next"), ("fine-tuning", "only the answer\ncounts")]
    models = [("a writer", "goes on\nwith a text"), ("a chatbot", "answers\nquestions")]
    wide, narrow, gap, left, y, height = 1.9, 1.5, 0.6, 0.2, tall + 1.0, 1.2

    def part(x, y, width, words, **look):
        box(axes, x, y, width, height, **look)
        write(axes, x + width / 2, y + 0.93, words[0], size=15, weight="bold")
        for number, line in enumerate(words[1].split("\n")):
            write(axes, x + width / 2, y + 0.57 - 0.28 * number, line, size=14)

    for number, lines in enumerate(wrapped):
        right = left + wide + gap
        end, out = right + narrow, right + narrow / 2
        part(left, y + 1.8, wide, data[number], fill=CONTEXT_LIGHT, edge=CONTEXT)
        part(left, y, wide, trainings[number])
        part(right, y, narrow, models[number], **GREEN)
        arrow(axes, (left + wide / 2, y + 1.78), (left + wide / 2, y + height + 0.02))
        arrow(axes, (left + wide + 0.02, y + height / 2), (right - 0.02, y + height / 2))
        if number == 0:
            arrow(axes, (end + 0.02, y + height / 2), (end + gap - 0.02, y + height / 2))
        if lines:
            arrow(axes, (out, y - 0.02), (out, 0.22 + tall))
            write(axes, left, 0.42 + tall, "for example", ha="left", color=GREY)
            box(axes, left, 0.2, end - left, tall, edge=GREY)
            for i, line in enumerate(lines):
                write(axes, left + 0.17, tall - 0.11 - 0.28 * i, line, ha="left", family=MONO)
        left = end + gap
    return figure, {"sizes": sizes, "writer": samples[0], "chatbot": samples[1]}


def two_halves() -> tuple[list[str], dict]:
    """A batch of four rows, and a step of two processes with half of it each: some weights before and after it."""
    rows, length, text = 4, 8, whole_text()
    starts = random.Random(7).sample(range(len(two_parts()[0]) - length), rows)
    idx, following = (
        torch.stack([two_parts()[0][start + ahead : start + ahead + length] for start in starts]) for ahead in (0, 1)
    )
    with own_random_numbers(264):  # with these, what is shown adds up although it is rounded
        model = gpt.LewisGPT(vocabulary(), gpt.Size(n_layer=1, n_head=1, n_embd=4, context_length=length))
        torch.nn.init.normal_(model.head.weight)
    model.head.weight.data = model.head.weight.data.mul(100).round().div(100)
    row = vocabulary().index(" ")

    def gradients(model, part):
        model.zero_grad()
        model(idx[part], following[part])[1].backward()
        return [weights.grad.clone() for weights in model.parameters()]

    processes = [copy.deepcopy(model) for _ in range(2)]
    halves = [gradients(process, part) for process, part in zip(processes, (slice(0, 2), slice(2, 4)))]
    average = [(one + other) / 2 for one, other in zip(*halves)]
    whole = gradients(model, slice(0, 4))
    assert all(torch.allclose(one, other, atol=1e-6) for one, other in zip(average, whole))
    for process in processes:
        for weights, gradient in zip(process.parameters(), average):
            weights.data -= LEARNING_RATE * gradient
    assert all(torch.equal(one, other) for one, other in zip(*(process.parameters() for process in processes)))

    def shown(weights):
        return [round(value, 2) for value in weights[row].tolist()]

    numbers = {
        "weights": shown(model.head.weight),
        "gradients": [shown(half[-1]) for half in halves],
        "average": shown(average[-1]),
        "weights after": shown(processes[0].head.weight),
    }
    return [text[start : start + length] for start in starts], numbers


def processes():
    """Two processes with the same weights and half of the batch each: averaged gradients, so the same step."""
    batch, numbers = two_halves()
    figure, axes = canvas(8.75)
    wide, size, height = 0.74, 0.4, 0.42
    centres = (2.3, WIDTH - 2.3)

    def row(centre, y, values, name, look):
        write(axes, centre, y + height + 0.22, name, size=14)
        shown = [f"{value:.2f}" for value in values]
        cells(axes, centre - len(values) * wide / 2, y, shown, width=wide, height=height, size=14, **look)

    for number, centre in enumerate(centres):
        box(axes, centre - 2.05, 0.75, 4.1, 7.85, edge=GREY)
        write(axes, centre, 8.28, f"process {number}", size=16, weight="bold")
        row(centre, 7.2, numbers["weights"], "the same weights", GREEN)
        arrow(axes, (centre, 7.17), (centre, 6.82))
        write(axes, centre, 6.62, "its half of the batch", size=14)
        for i, text in enumerate(batch[2 * number : 2 * number + 2]):
            cells(axes, centre - len(text) * size / 2, 6.0 - i * size, text, width=size, height=size)
        arrow(axes, (centre, 5.57), (centre, 5.22))
        row(centre, 4.38, numbers["gradients"][number], "its gradients", PLAIN)
        arrow(axes, (centre, 4.35), (centre, 3.87))
        arrow(axes, (centre, 2.68), (centre, 1.95))
        write(axes, centre + 0.2, 2.33, "the same step", size=14, ha="left", weight="bold")
        row(centre, 1.08, numbers["weights after"], "again the same weights", GREEN)
    box(axes, 1.1, 2.7, WIDTH - 2.2, 1.15)
    row(WIDTH / 2, 2.88, numbers["average"], "the average of both gradients", PLAIN)
    note = f"Four of the weights are shown. The learning rate is {LEARNING_RATE:.0f}."
    write(axes, 0.25, 0.38, note, size=14, ha="left")
    write(axes, WIDTH - 0.25, 0.38, SPACE_AND_BREAK, ha="right", color=GREY)
    return figure, {"batch": batch, **numbers}


def talk_about_the_name() -> str:
    """A talk in which the chatbot is told NAME and asked for it: all the characters that it has read and written."""
    model = chat.load_model(CHATBOT)

    def answered(turns, question):
        prompt = chat.chat_prompt(turns, question, model.context_length - LONGEST_ANSWER)
        return prompt + "".join(chat.reply(model, prompt, temperature=0, stop="\n\n", max_new_tokens=LONGEST_ANSWER))

    first = "".join(without_topics(answered([], TOLD)))
    return answered([(TOLD, first.split("\nLewis: ")[1])], ASKED_BACK)


def copying():
    """Where the head that copies looks, while the chatbot writes the name that it was told."""
    text = talk_about_the_name()
    asked = text.index(ASKED_BACK)
    name = text.find(NAME, asked)
    assert name > 0, f"{CHATBOT.name} does not say the name: {text[asked:]!r}"
    text = text[: name + len(NAME)]
    told = [found.start() for found in re.finditer(NAME, text[:asked])]  # where the name is said before
    tables = tables_of_all_heads(CHATBOT, text)

    def on_right(table, letter: int) -> float:
        """How much of its weight is on this letter of the name said before, just before it is written again."""
        return sum(table[name + letter - 1, start + letter].item() for start in told)

    means = {
        number: sum(on_right(table, letter) for letter in range(len(NAME))) / len(NAME)
        for number, table in tables.items()
    }
    block, head = max(means, key=means.get)
    table = tables[block, head]
    lines = [found.span() for found in re.finditer("[^\n]+\n*", text)]
    shown = "".join(TOPIC if is_topic(character) else character for character in text).replace("\n", "\u21b5")
    left, size, high, gap = 0.3, 0.166, 0.3, 0.35
    tall = LETTERS_SHOWN * (len(lines) * high + gap)
    figure, axes = canvas(tall + 2.3)
    blues = LinearSegmentedColormap.from_list("context", [PAPER, CONTEXT])
    marks = {
        "next": {"facecolor": TARGET_LIGHT, "edgecolor": TARGET},
        "looks": {"fill": False, "edgecolor": INK, "linestyle": ":", "zorder": 3},
        "told": {"fill": False, "edgecolor": INK, "zorder": 3},
    }

    def cell(x, y, mark, length=1):
        axes.add_patch(plt.Rectangle((x, y), length * size, high, linewidth=2, **marks[mark]))

    y, rows = tall + 2.1, []  # the upper edge of a line
    for letter in range(LETTERS_SHOWN):
        looking, share = name + letter - 1, on_right(table, letter)
        weights = table[looking, : looking + 1].tolist()
        shares = [round(weight, 2) for weight in weights]
        rows.append({"next": NAME[letter], "on_right": round(share, 2), "weights": shares})
        for start, end in lines:
            y -= high
            for place in range(start, min(end, looking + 1)):
                x, weight = left + (place - start) * size, weights[place]
                look = {"facecolor": blues(weight), "edgecolor": GREY_LIGHT, "linewidth": 0.8}
                axes.add_patch(plt.Rectangle((x, y), size, high, **look))
                ink = PAPER if weight > 0.6 else INK
                write(axes, x + size / 2, y + high / 2, shown[place], family=MONO, color=ink)
            for begin in told:
                if start <= begin < end:
                    cell(left + (begin - start) * size, y, "told", len(NAME))
        x = left + (looking - start) * size
        cell(x, y, "looks")
        cell(x + size, y, "next")
        write(axes, x + 1.5 * size, y + high / 2, NAME[letter], family=MONO)
        note = f"{share:.0%} on the {NAME[letter]} of the name above"
        write(axes, WIDTH - 0.3, y + high / 2, note, size=14, ha="right")
        y -= gap
    for x, mark, meaning in [
        (left, "next", "comes next"),
        (2.3, "looks", "the place that looks"),
        (5.2, "told", "the name, said before"),
    ]:
        cell(x, 1.65, mark)
        write(axes, x + 0.27, 1.65 + high / 2, meaning, ha="left")
    for number in range(5):
        look = {"facecolor": blues(number / 4), "edgecolor": GREY_LIGHT, "linewidth": 0.8}
        axes.add_patch(plt.Rectangle((left + number * size, 1.15), size, high, **look))
    write(axes, left + 5.7 * size, 1.15 + high / 2, "from 0% to 100% of its weight", ha="left")
    write(axes, 5.2, 1.15 + high / 2, f"{TOPIC} is the topic, \u21b5 a line break", ha="left", color=GREY)
    mean = means[block, head]
    note = (
        f"Block {block + 1}, head {head + 1}: of the {len(tables)} heads, the one that looks most at the\n"
        f"right letter of the name above. Over all {len(NAME)} letters, it's {mean:.0%} of its weight on average."
    )
    write(axes, left, 0.52, note, ha="left", linespacing=1.35)
    return figure, {
        "weights": CHATBOT.name,
        "text": shown,
        "block": block,
        "head": head,
        "heads": len(tables),
        "mean": round(mean, 2),
        "told": told,
        "rows": rows,
    }


PICTURES = [temperature, cache, request, targets, two_trainings, copying, processes]
