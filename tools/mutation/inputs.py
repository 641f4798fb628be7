"""Large realistic inputs for the finished function of each step: the book, the dialogues, the finished models.

INPUTS["encode"](p, draws) yields what encode makes of them. p has the finished programs: p.train, p.gpt and p.chat.
draws: 1 for a quick look, more for many draws
"""

import copy
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

import torch
from torch import Tensor
from torch.nn import functional as F
from try_mistakes import PROJECT

from lewisgpt.chatbot.dialogues import DIALOGUES_PATH, load_dialogues

TEXT = (PROJECT / "input.txt").read_text(encoding="utf-8")
PLACES = [TEXT[start : start + 2000] for start in range(0, len(TEXT) - 2000, 100_000)]
VOCAB = sorted(set(TEXT))


@dataclass
class Counts:
    """How often each of some things was drawn. Other draws from the same seed are as good, if they are spread alike."""

    of: Tensor


@dataclass
class AtMost:
    """A number that should not be much larger than with the finished function."""

    value: float


def alike(one, two) -> bool:
    """Whether two results are the same, but for rounding. The first one is the finished function's."""
    if type(one) is not type(two):
        return False
    if isinstance(one, Tensor):
        if one.shape != two.shape or one.is_floating_point() != two.is_floating_point():
            return False
        one, two = one.double(), two.double()
        largest = one.abs().max().item() if one.numel() else 0
        return torch.allclose(one, two, atol=1e-5 + 1e-4 * largest, equal_nan=True)
    if isinstance(one, AtMost):
        return two.value <= one.value + 2
    if isinstance(one, Counts):
        return torch.equal(one.of, two.of)
    if isinstance(one, float):
        return abs(one - two) < 1e-5 + 1e-4 * abs(one)
    if isinstance(one, (list, tuple)):
        return len(one) == len(two) and all(map(alike, one, two))
    return one == two


def spread_alike(one: Counts, two: Counts) -> bool:
    """Whether the same chances may have led to both (a chi-squared test, failed by chance once in a million times)."""
    if one.of.shape != two.of.shape:
        return False
    drawn = one.of + two.of > 0
    freedom = max(1, drawn.sum().item() - 1)
    distance = ((one.of - two.of).square() / (one.of + two.of))[drawn].sum().item()
    return distance < freedom + 5 * (2 * freedom) ** 0.5 + 12


def seed(number: int = 1) -> None:
    torch.manual_seed(number)


@cache
def tokens_of_the_book() -> Tensor:
    number_of = {character: number for number, character in enumerate(VOCAB)}
    return torch.tensor([number_of[character] for character in TEXT])


@cache
def dialogues() -> list[tuple[str, str]]:
    """Questions and answers, as the chatbot learns them."""
    return [
        (question, intent.answers[number % len(intent.answers)])
        for intent in load_dialogues(DIALOGUES_PATH, VOCAB)
        for number, question in enumerate(intent.questions[:3])
    ]


@cache
def model(p, name: str, blocks: int = 4):
    """The finished model: "weights" writes on, "chat" answers. With fewer blocks it is faster and writes nonsense."""
    loaded = p.chat.load_model(PROJECT / "solutions" / f"{name}.safetensors")
    loaded.blocks = loaded.blocks[:blocks]
    return loaded


def surer(some_model, times: float = 1000):
    """The same model, so sure that a draw always gives its most likely token."""
    with torch.no_grad():
        some_model = copy.deepcopy(some_model)
        last = getattr(some_model, "head", None) or some_model.token_embedding_table
        last.weight *= times
    return some_model


def gradients(result: Tensor, of: list[Tensor]) -> tuple[Tensor, ...]:
    weights = torch.linspace(-1, 2, result.numel()).view(result.shape)
    return torch.autograd.grad((result * weights).sum(), of)


def batches(sizes=((32, 8), (4, 8), (12, 64), (3, 1), (1, 3000))) -> Iterator[tuple[Tensor, Tensor]]:
    """x and y as get_batch makes them, from many places of the book."""
    data = tokens_of_the_book()
    for rows, length in sizes:
        starts = torch.arange(rows) * 30_011 + 7
        x = torch.stack([data[start : start + length + 1] for start in starts])
        yield x[:, :-1].contiguous(), x[:, 1:].contiguous()


def follows(one: Tensor, two: Tensor, size: int) -> Counts:
    """How often which token came after, or beside, which."""
    return Counts(torch.bincount((one * size + two).flatten(), minlength=size * size))


def of_load_text(p, draws):
    for name in ("input.txt", "dialogues.txt", "docs/day1.md", "page/page.js"):
        yield p.train.load_text(str(PROJECT / name))


def of_get_vocab(p, draws):
    for some in (TEXT, *PLACES, (PROJECT / "dialogues.txt").read_text(encoding="utf-8"), "Gr\u00fc\u00dfe!\r\n\t"):
        yield p.train.get_vocab(some)


def of_create_encode_mapping(p, draws):
    for some in (VOCAB, PLACES[3], "Gr\u00fc\u00dfe!\r\n\t"):
        yield p.train.create_encode_mapping(sorted(set(some)))


def of_create_decode_mapping(p, draws):
    for some in (VOCAB, PLACES[3], "Gr\u00fc\u00dfe!\r\n\t"):
        yield p.train.create_decode_mapping(sorted(set(some)))


def of_encode(p, draws):
    for vocab in (VOCAB, VOCAB[::-1]):
        mapping = dict(zip(vocab, range(len(vocab))))
        for some in (*PLACES, "e", ""):
            yield p.train.encode(some, mapping)
        yield mapping


def of_decode(p, draws):
    for vocab in (VOCAB, VOCAB[::-1]):
        mapping = dict(enumerate(vocab))
        for start in (0, 5000, 700_000):
            yield p.train.decode(tokens_of_the_book()[start : start + 1000].tolist(), mapping)
        yield p.train.decode([], mapping)
        yield mapping


def of_split_data(p, draws):
    for length in (1_115_390, 20_003, 500):
        data = tokens_of_the_book()[:length]
        given = data.clone()
        first, second = p.train.split_data(given)
        yield torch.cat((first, second))
        yield abs(len(first) - 0.9 * length) < 1  # either way of rounding is fine
        yield given


def of_get_batch(p, draws):
    sizes = p.train.batch_size, p.train.context_length
    try:
        for p.train.batch_size, p.train.context_length in ((4, 8), (32, 8), (12, 64), (64, 3)):
            seed()
            x, y = p.train.get_batch(torch.arange(500_000))
            yield [x.shape, y.shape, x - x[:, :1], y - x[:, :1], x.dtype, y.dtype]
            x, y = p.train.get_batch(tokens_of_the_book())
            yield torch.equal(x[:, 1:], y[:, :-1])
        p.train.batch_size, p.train.context_length = 64, 8
        seed()
        for _ in range(20):
            x, y = p.train.get_batch(torch.arange(30))  # so short that an end is met
            yield [x - x[:, :1], y - x[:, :1]]
        starts = torch.stack([p.train.get_batch(torch.arange(5000))[0][:, 0] for _ in range(30 * draws)]) // 250
        yield Counts(torch.bincount(starts.flatten(), minlength=20))
        yield follows(starts[:, 1], starts[:, 0], 20)  # of the rows of a batch
        yield follows(starts[1:, 0], starts[:-1, 0], 20)  # of batches one after the other
    finally:
        p.train.batch_size, p.train.context_length = sizes


@cache
def bigram(p, size: int, sharp: bool = False):
    seed()
    made = p.train.BigramLanguageModel(size)
    return surer(made) if sharp else made


def of_bigram_forward(p, draws):
    some_model = bigram(p, len(VOCAB))
    for x, y in batches():
        yield some_model(x)
        prediction, loss = some_model(x, y)
        yield prediction.reshape(-1, len(VOCAB))
        yield loss
        yield gradients(loss, [some_model.token_embedding_table.weight])


def of_bigram_generate(p, draws):
    for rows, length, more in ((3, 20, 30), (1, 1, 60), (4, 1, 1), (5, 9, 0)):
        idx = tokens_of_the_book()[: rows * length * 1000 : 1000].view(rows, length)
        seed()
        yield bigram(p, len(VOCAB), sharp=True).generate(idx, more)
        yield idx
    yield from drawn(lambda idx: bigram(p, 6).generate(idx, 2), draws)


def drawn(generate, draws) -> Iterator[Counts]:
    """How often which token follows which, in many rows, and whether rows with the same beginning go on alike."""
    seed()
    half = torch.randint(6, (100, 3))
    results = []
    for _ in range(10 * draws):
        results.append(generate(torch.cat((half, half))))
        yield torch.equal(results[-1][:, :3], torch.cat((half, half)))
    result = torch.stack(results)  # (calls, rows, tokens)
    for place in (3, 4):
        yield follows(result[..., place - 1], result[..., place], 6)
        yield follows(result[:, :100, place], result[:, 100:, place], 6)
    yield follows(result[:, :-1, 3], result[:, 1:, 3], 6)
    yield follows(result[:-1, :, 3], result[1:, :, 3], 6)  # of calls one after the other


def of_write_text(p, draws):
    mapping = dict(enumerate(VOCAB))
    for more in (99, 1):
        yield p.train.write_text(bigram(p, len(VOCAB), sharp=True), mapping, max_new_tokens=more)
    yield p.train.write_text(bigram(p, len(VOCAB), sharp=True), mapping)
    seed()
    letters = dict(enumerate("abcdef"))
    texts = [p.train.write_text(bigram(p, 6), letters, max_new_tokens=15) for _ in range(40 * draws)]
    yield {len(some) for some in texts}
    result = torch.tensor([["abcdef".index(letter) for letter in some] for some in texts])
    yield follows(result[:, :-1], result[:, 1:], 6)
    yield follows(result[:-1], result[1:], 6)


def of_train_step(p, draws):
    for optimizer, options in ((torch.optim.AdamW, {"lr": 0.1}), (torch.optim.SGD, {"lr": 1.0, "momentum": 0.9})):
        learner = copy.deepcopy(bigram(p, len(VOCAB)))
        using = optimizer(learner.parameters(), **options)
        for x, y in batches():
            given = x.clone(), y.clone()
            yield p.train.train_step(learner, using, x, y)
            yield learner.token_embedding_table.weight.detach().clone()
            yield alike((x, y), given)


def of_attention(p, draws):
    for sizes in ((2, 3, 40, 16), (3, 4, 9, 24), (1, 6, 128, 32), (5, 2, 1, 8), (2, 2, 7, 7)):
        seed()
        q, k, v = 2 * torch.randn(3, *sizes, requires_grad=True)
        given = q.clone(), k.clone(), v.clone()
        result = p.gpt.attention(*given)
        yield result
        yield gradients(result, [q, k, v])
        yield alike(given, (q, k, v))


def of_part(find):
    """What a part of the finished model does with what comes to it."""

    def facts(p, draws):
        for rows, length, number in ((3, 50, 0), (1, 128, 3), (5, 1, 2), (4, 4, 1)):
            part = find(model(p, "weights").blocks[number])
            channels = next(part.parameters()).shape[1]
            seed()
            x = 2 * torch.randn(rows, length, channels, requires_grad=True)
            given = x.clone()
            result = part(given)
            yield result
            yield alike(given, x)
            yield gradients(result, [x, *part.parameters()])

    return facts


def of_gpt_forward(p, draws):
    for x, y in batches(((3, 40), (2, 128), (7, 1))):
        yield model(p, "weights")(x)
        logits, loss = model(p, "weights")(x, y)
        yield logits.reshape(-1, len(VOCAB))
        yield loss
        yield gradients(loss, list(model(p, "weights").parameters()))


def of_gpt_generate(p, draws):
    sure = surer(model(p, "weights", 2))
    sure.context_length = 20
    for rows, length, more in ((3, 15, 12), (1, 1, 25), (2, 30, 3), (4, 20, 1), (5, 9, 0)):
        idx = tokens_of_the_book()[5000 : 5000 + rows * length].view(rows, length)
        seed()
        with torch.no_grad():
            yield sure.generate(idx, more)
        yield idx
    sure.forward = lambda idx, targets=None: (
        100 * F.one_hot(idx.cumsum(1) % 80, 80).float(),
        None,
    )  # all of idx counts
    for rows, length, more in ((3, 15, 12), (2, 30, 3)):
        yield sure.generate(tokens_of_the_book()[5000 : 5000 + rows * length].view(rows, length), more)
    table = bigram(p, 6).token_embedding_table.weight.detach()
    sure.forward = lambda idx, targets=None: (table[idx], None)
    yield from drawn(lambda idx: sure.generate(idx, 2), draws)


@cache
def real_logits(p) -> Tensor:
    """What the model predicts at some places of the book; then as if its characters stood in another order."""
    with torch.no_grad():
        logits = model(p, "weights")(tokens_of_the_book()[90_000:90_120][None])[0][0]
    some = torch.cat((logits[logits.argmax(1) == 0][:1], logits[30::20]))  # the end of a line, and others
    return torch.cat((some, some.flip(1)))


KNOBS = ((1.0, None), (0.8, 3), (0.3, None), (1.5, 10), (2.0, 1), (0.5, 80), (1.2, 200), (1.8, 2))


def of_pick_next(p, draws):
    for logits in real_logits(p):
        given = logits.clone()
        yield p.chat.pick_next(given, 0)
        yield p.chat.pick_next(given, 0.0, 5)
        yield p.chat.pick_next(given, 2.0, 1)
        yield given
    for number, (temperature, top_k) in enumerate(KNOBS):
        logits = real_logits(p)[number % len(real_logits(p))]
        given = logits.clone()
        seed(number)
        tokens = [p.chat.pick_next(given, temperature, top_k) for _ in range(100 * draws)]
        yield alike(given, logits) and {type(token) for token in tokens} == {int}
        yield Counts(torch.bincount(torch.tensor(tokens), minlength=len(logits)))
    seed()
    yield Counts(torch.bincount(torch.tensor([p.chat.pick_next(given) for _ in range(200 * draws)]), minlength=80))


def said(p, some_model, prompt, **options) -> Iterator:
    """The characters that come, and how many tokens were read by then."""
    shown = []
    hook = some_model.token_embedding.register_forward_hook(lambda part, given, _: shown.append(given[0].shape[-1]))
    try:
        parts, late = [], 0
        for part in p.chat.reply(some_model, prompt, **options):
            parts.append(part)
            late = max(late, sum(shown) - len(parts))
        yield parts
        yield AtMost(max(late, sum(shown) - len(parts)))
    finally:
        hook.remove()


@cache
def short_sighted(p):
    """A model that writes half nonsense, and sees 32 tokens."""
    small = copy.deepcopy(model(p, "weights", 3))
    small.context_length = 32
    return small


@cache
def most_likely(some_model, prompt: str, length: int) -> str:
    """What the model writes when it always takes the most likely character."""
    text = prompt
    with torch.no_grad():
        for _ in range(length):
            idx = torch.tensor([[VOCAB.index(letter) for letter in text[-some_model.context_length :]]])
            text += VOCAB[some_model(idx)[0][0, -1].argmax()]
    return text[len(prompt) :]


def of_reply(p, draws):
    small = short_sighted(p)
    unknown = "Gr\u00fc\u00dfe, Tamsin!\t\u4f60 \U0001f56f"
    for prompt in (PLACES[5][:200], unknown, "", "\u00e9\u00e9", " The  Lamp \n", "The"):
        yield from said(p, small, prompt, temperature=0, max_new_tokens=8)
    written = most_likely(small, PLACES[5][:40], 30)
    stops = [(written[start:end], 12) for start, end in ((0, 1), (4, 6), (3, 8), (8, 11), (9, 12), (10, 16))]
    stops += [("\n\n", 20), (written[2:5] + "\u00e9", 9), (written[9:12] + "\u00e9", 12), (written[3:15], 18), ("", 3)]
    for stop, limit in stops:
        yield from said(p, small, PLACES[5][:40], temperature=0, stop=stop, max_new_tokens=limit)
    yield from said(p, small, "Lamp", temperature=1.5, top_k=1, max_new_tokens=8)
    for limit in (0, 1):
        yield from said(p, small, "Lamp", temperature=0, max_new_tokens=limit)
    question = f"You: {dialogues()[0][0]}\nLewis:"
    yield from said(p, model(p, "chat"), question, temperature=0, stop="\n\n", max_new_tokens=120)
    blind = model(p, "weights", 0)
    for number, (temperature, top_k) in enumerate(((1.0, None), (1.5, 3), (0.3, None), (0.8, 40))):
        seed(number)
        texts = ["".join(p.chat.reply(blind, "T", temperature, top_k, None, 2)) for _ in range(25 * draws)]
        yield {len(some) for some in texts}
        first, second = torch.tensor([[VOCAB.index(letter) for letter in some] for some in texts]).T
        yield Counts(torch.bincount(first, minlength=80))
        yield follows(first, second, 80)
        yield follows(first[:-1], first[1:], 80)
    seed()
    texts = ["".join(p.chat.reply(blind, "T", max_new_tokens=1)) for _ in range(50 * draws)]
    yield Counts(torch.bincount(torch.tensor([VOCAB.index(some) for some in texts]), minlength=80))


def of_send_reply(p, draws):
    writer, chatbot = short_sighted(p), model(p, "chat", 2)
    turns = [list(turn) for turn in dialogues()[:60:20]]
    asked = {"text": PLACES[2][:60], "turns": [], "temperature": 0, "max_new_tokens": 25, "top_k": None}
    for some_model, more in (
        (writer, {}),
        (writer, {"text": "T", "max_new_tokens": 300}),
        (writer, {"temperature": 2, "top_k": 1}),
        (writer, {"temperature": 1.5}),
        (writer, {"temperature": 1.5, "top_k": 3}),
        (chatbot, {"text": "Who are you?"}),
        (chatbot, {"text": "And you?", "turns": turns}),
        (chatbot, {"text": "And you?", "turns": turns[:1], "temperature": 1.2, "top_k": 5}),
        (writer, {"temperature": -1}),
        (writer, {"text": 7}),
    ):
        shown = []
        hook = some_model.token_embedding.register_forward_hook(lambda *_, shown=shown: shown.append(1))
        try:
            seed()
            app = p.chat.make_page(some_model)
            response = app.test_client().post("/reply", json=asked | more)
            yield [response.status_code, response.mimetype]
            parts = []
            for part in response.iter_encoded():
                parts.append(part)
                if len(parts) == 1:
                    yield AtMost(len(shown))
            yield b"".join(parts).decode("utf-8")
        finally:
            hook.remove()


def of_format_turn(p, draws):
    for question, answer in [*dialogues(), ("", "Good day."), ("Why?", "")]:
        yield p.chat.format_turn(question, answer)


def of_answer_targets(p, draws):
    number_of = {character: number for number, character in enumerate(VOCAB)}
    for question, answer in dialogues()[::5]:
        start = f"You: {question}\nLewis:"
        tokens = torch.tensor([number_of[character] for character in f"{start} {answer}\n\n"])
        given = tokens.clone()
        yield p.chat.answer_targets(given, len(start))
        yield given


def of_chat_prompt(p, draws):
    turns = [list(dialogues()[number]) for number in (0, 40, 0, 7, 100, 100, 3, 60)]
    for some in (turns, turns[::-1], turns[:1], turns[:3], []):
        some = [tuple(turn) for turn in some]
        lengths = [len(p.chat.format_turn(*turn)) for turn in some]
        for question in ("And you?", "", dialogues()[9][0]):
            alone = len(f"You: {question}\nLewis:")
            fitting = [alone + sum(lengths[-count:]) for count in range(1, len(some) + 1)]
            for room in (0, 20, 136, 500, 5000, *fitting, *(length - 1 for length in fitting)):
                given = list(some)
                yield p.chat.chat_prompt(given, question, room)
                yield given == some


INPUTS = {
    "load_text": of_load_text,
    "get_vocab": of_get_vocab,
    "create_encode_mapping": of_create_encode_mapping,
    "create_decode_mapping": of_create_decode_mapping,
    "encode": of_encode,
    "decode": of_decode,
    "split_data": of_split_data,
    "get_batch": of_get_batch,
    "BigramLanguageModel.forward": of_bigram_forward,
    "BigramLanguageModel.generate": of_bigram_generate,
    "write_text": of_write_text,
    "train_step": of_train_step,
    "attention": of_attention,
    "SelfAttention.forward": of_part(lambda block: block.attention),
    "FeedForward.forward": of_part(lambda block: block.feed_forward),
    "Block.forward": of_part(lambda block: block),
    "LewisGPT.forward": of_gpt_forward,
    "LewisGPT.generate": of_gpt_generate,
    "pick_next": of_pick_next,
    "reply": of_reply,
    "format_turn": of_format_turn,
    "answer_targets": of_answer_targets,
    "chat_prompt": of_chat_prompt,
    "make_page.send_reply": of_send_reply,
}
