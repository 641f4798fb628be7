"""LewisGPT, Day 4: talk to it.

    python chat.py            talk in the terminal
    python chat.py --web      talk in the browser
    python chat.py --train    make a chatbot of it
    python chat.py --check    check all steps of this file

It checks the steps that it needs, stops at the first one that is not right yet, and says where to go on.
The guide is in docs/day4.md.
"""

from lewisgpt import INPUT_PATH, PROJECT  # first, as it says so when Python or a package is missing

import argparse
import sys
from collections.abc import Iterable, Iterator
from itertools import islice
from pathlib import Path

import torch
from flask import Flask, Response
from torch import Tensor
from torch.nn import functional as F

import gpt  # what you wrote on Day 3
import train  # and on Days 1 and 2
from lewisgpt import arguments, devices
from lewisgpt.chatbot import finetune, need, page
from lewisgpt.chatbot.dialogues import DIALOGUES_PATH, load_dialogues
from lewisgpt.checks import explain_chat
from lewisgpt.checks.checking import checking
from lewisgpt.checks.comparing import same
from lewisgpt.edges import short
from lewisgpt.randomness import own_random_numbers
from lewisgpt.text_file import check_text_file
from lewisgpt.training import checkpoint, weights
from lewisgpt.training.run import last_folder
from lewisgpt.training.trainer import add_length, parse

NO_WEIGHTS = (
    "You have no weights yet. Train some: python gpt.py. "
    "Or take the finished ones: python chat.py --weights solutions/chat.safetensors"
)
SHIPPED = PROJECT / "solutions"  # where the finished weights are
KNOBS = {"/temperature": arguments.temperature, "/top-k": arguments.COUNT}  # what they take, in the terminal
ANSWER_LENGTH = 120  # how many characters of the context are kept free for an answer


# ---------------------------------------------------------------- Day 4: writing, one character at a time


def pick_next(logits: Tensor, temperature: float = 1.0, top_k: int | None = None) -> int:
    """Choose the next token by chance: the more likely, the more often.

    temperature: below 1 careful, above 1 daring, and 0 is always the most likely token
    top_k: only the k most likely tokens have a chance; None is all of them
    logits (vocab_size,) -> one token. With the temperature 0: tensor([0.1, 2.5, 0.3]) -> 1
    """
    raise NotImplementedError('Step 20 comes next: docs/day4.md, "Step 20: Pick the next character"')


def test_pick_next():
    logits = torch.tensor([0.0, 3.0, 1.0, 2.0, -6.0])  # 1 is the most likely one, then come 3, 2, 0 and 4
    given = logits.clone()
    for temperature, top_k in [(0.0, None), (1.0, None), (2.0, None), (0.5, None), (2.0, 2), (5.0, 1), (1.0, 50)]:
        with own_random_numbers():
            tokens = [pick_next(logits, temperature, top_k) for _ in range(500)]
        right = all(type(token) is int and 0 <= token < 5 for token in tokens)
        assert right, explain_chat.no_token(tokens, logits, temperature, top_k)
        assert same(logits, given), explain_chat.changed("logits", "pick_next")
        left = logits if top_k is None else logits.masked_fill(logits < logits.sort().values[-top_k:][0], -torch.inf)
        expected = 500 * F.softmax(left / max(temperature, 0.001), dim=-1)
        counts = torch.tensor([tokens.count(token) for token in range(5)])
        right = (counts - expected).abs().max() < 50 and not counts[expected == 0].any()  # but for luck
        assert right, explain_chat.counts(counts, expected, logits, temperature, top_k)


class Cache:
    """What one attention has read so far: the keys and the values of the last places. (Given: docs/day4.md.)"""

    def __init__(self, context_length: int):
        self.context_length = context_length
        self.k = self.v = None

    def attend(self, part: gpt.SelfAttention, x: Tensor) -> Tensor:
        """As SelfAttention.forward, but x holds only the places that are new. x (1, T, C) -> (1, T, C)"""
        B, T, C = x.shape
        q, k, v = (
            layer(x).view(B, T, part.n_head, C // part.n_head).transpose(1, 2)
            for layer in (part.query, part.key, part.value)
        )
        q, k = gpt.norm(q), gpt.norm(k)  # k is not rotated yet, as its place moves when the oldest ones are dropped
        if self.k is not None:
            k, v = torch.cat((self.k, k), dim=2), torch.cat((self.v, v), dim=2)
        self.k, self.v = k, v = k[:, :, -self.context_length :], v[:, :, -self.context_length :]
        length = k.shape[2]
        past = None  # a single new place may see all
        if T > 1:
            past = torch.ones(T, length, dtype=torch.bool, device=x.device).tril(length - T)
        q, k = gpt.rotate(q, start=length - T), gpt.rotate(k)
        heads = F.scaled_dot_product_attention(q, k, v, attn_mask=past)
        return part.projection(heads.transpose(1, 2).reshape(B, T, C))


class Reader:
    """Reads on from where it was, and so works out only what is new. (Given: docs/day4.md.)"""

    def __init__(self, model: gpt.LewisGPT):
        self.model = model
        self.caches = [Cache(model.context_length) for _ in model.blocks]

    @torch.no_grad()
    def read(self, tokens: list[int]) -> Tensor:
        """The logits (vocab_size,) of what comes after these tokens, and after all that was read before."""
        idx = torch.tensor([tokens[-self.model.context_length :]], device=self.model.head.weight.device)
        x = gpt.norm(self.model.token_embedding(idx))
        for block, cache in zip(self.model.blocks, self.caches):
            x = x + block.attention(gpt.norm(x), cache)
            x = x + block.feed_forward(gpt.norm(x))
        return self.model.head(gpt.norm(x[0, -1]))


def test_reader():
    """What the Reader works out is what your model works out, piece by piece."""
    model = gpt.small_model()
    reader = Reader(model)
    for tokens, read in [([3, 1], [3, 1]), ([4], [3, 1, 4]), ([1], [3, 1, 4, 1])]:
        logits = reader.read(tokens)
        expected = model(torch.tensor([read]))[0][0, -1]
        assert same(logits, expected), explain_chat.reader()


def reply(
    model: gpt.LewisGPT,
    prompt: str,
    temperature: float = 0.8,
    top_k: int | None = None,
    stop: str | None = None,
    max_new_tokens: int = 500,
) -> Iterator[str]:
    """Write on after the prompt, and yield one character after the other.

    It ends after max_new_tokens, or when `stop` comes, which is not yielded. Characters of the prompt that are not in
    model.vocab are left out. A model that knows the alphabet, prompt "ab", stop "fg" -> "c", "d", "e"
    """
    raise NotImplementedError('Step 21 comes next: docs/day4.md, "Step 21: Reply"')


def reciter(text: str) -> gpt.LewisGPT:
    """A model for the checks, without a block. It is sure which character comes next in `text`; the last one stays."""
    n = len(text)
    model = gpt.LewisGPT(vocab_size=n, context_length=8, n_layer=0, n_head=1, n_embd=n)
    with torch.no_grad():
        model.token_embedding.weight.copy_(torch.eye(n))
        model.head.weight.zero_()
        for i in range(n):
            model.head.weight[min(i + 1, n - 1), i] = 100
    model.vocab, model.chat = list(text), False
    return model


def check_parts(model, prompt, count=1000, **options) -> tuple[str, list[int]]:
    """What reply yields, at most `count` characters, and how many tokens it showed to the model each time."""
    shown = []
    hook = model.token_embedding.register_forward_hook(lambda layer, given, result: shown.append(given[0].shape[-1]))
    try:
        characters = reply(model, prompt, **options)
        assert isinstance(characters, Iterator), explain_chat.no_generator(characters)
        parts = list(islice(characters, count))
    finally:
        hook.remove()
    assert all(isinstance(part, str) and len(part) == 1 for part in parts), explain_chat.no_characters(parts)
    return "".join(parts), shown


def test_reply():
    model = reciter(">abcdefghijklmnopqrstuvwxyz.")
    text, shown = check_parts(model, "klm", temperature=0, max_new_tokens=9)
    assert text == "nopqrstuv", explain_chat.reply(text, "nopqrstuv", "klm", 9)
    assert sum(shown) <= 3 + 9, explain_chat.reply_shows(shown, "klm", 9)  # no token twice
    text, shown = check_parts(model, "klm", temperature=0, max_new_tokens=9, count=2)
    assert sum(shown) <= 3 + 4, explain_chat.reply_waits(shown)  # it waits when nobody takes more
    for prompt in ("+a\u00e9b", "b\U0001f56f"):  # with a +, an e with an accent, a candle
        text, shown = check_parts(model, prompt, temperature=0, max_new_tokens=3)
        assert text == "cde", explain_chat.reply_unknown(text, "cde", prompt)
    text, shown = check_parts(model, "+", temperature=0, max_new_tokens=3)
    assert text == "abc", explain_chat.reply_to_nothing(text, "abc")

    for stop, expected in [("hi", "cdefg"), ("c", ""), ("hij", "cdefg"), ("hx", "cdefghijk"), ("xh", "cdefghijk")]:
        text, shown = check_parts(model, "ab", temperature=0, stop=stop, max_new_tokens=9)
        assert text == expected, explain_chat.reply_stop(text, expected, stop, "ab", 9)
    for stop, limit, expected in [("efg", 4, "cdef"), ("ab", 4, "cdef"), ("bc", 4, "cdef"), (None, 4, "cdef")]:
        text, shown = check_parts(model, "ab", temperature=0, stop=stop, max_new_tokens=limit)
        assert text == expected, explain_chat.reply_stop(text, expected, stop, "ab", limit)
        assert sum(shown) <= 2 + limit, explain_chat.reply_shows(shown, "ab", limit)
    model = reciter(">abc\n")  # ends in blank lines
    text, shown = check_parts(model, "a", temperature=0, stop="\n\n", max_new_tokens=9)
    assert text == "bc", explain_chat.reply_stop(text, "bc", "\n\n", "a", 9)

    model = reciter("abcdefghij")
    model.head.weight.data *= 0.001  # now it has only a faint idea
    for options in ({"temperature": 0}, {"temperature": 1.0, "top_k": 1}):
        text, shown = check_parts(model, "a", max_new_tokens=9, **options)
        assert text == "bcdefghij", explain_chat.reply_options(text, "bcdefghij", options)

    model = reciter("aefg.")
    model.head.weight.data[2, 2] = 100  # after an f comes another one or a g, by chance
    with own_random_numbers():
        texts = [check_parts(model, "a", temperature=1.0, stop="fg", max_new_tokens=99)[0] for _ in range(30)]
    wrong = [text for text in texts if text.rstrip("f") != "e"]
    assert not wrong, explain_chat.reply_restart(wrong[0])
    assert len(set(texts)) > 1, explain_chat.reply_chance(texts)

    model = gpt.small_model()  # one with blocks, so it looks back
    model.vocab = list("abcdefg")
    for prompt in ("da", "gf", "be"):
        expected = prompt
        for _ in range(3):
            idx = torch.tensor([[model.vocab.index(character) for character in expected]])
            expected += model.vocab[model(idx)[0][0, -1].argmax().item()]
        text, shown = check_parts(model, prompt, temperature=0, max_new_tokens=3)
        assert text == expected[2:], explain_chat.reply_looks_back(text, expected[2:], prompt)


# ---------------------------------------------------------------- from a writer to a chatbot


def format_turn(question: str, answer: str) -> str:
    r"""One question and its answer as text, and a blank line behind them.

    "Who are you?", "I am Lewis." -> "You: Who are you?\nLewis: I am Lewis.\n\n"
    """
    raise NotImplementedError('Step 22 comes next: docs/day4.md, "Step 22: A turn"')


def test_format_turn():
    for question, said in [("Who are you?", "I am Lewis."), ("hi", "Good day to you.")]:
        result = format_turn(question, said)
        expected = "You: " + question + "\nLewis: " + said + "\n\n"
        assert isinstance(result, str) and result == expected, explain_chat.turn(result, expected, question, said)


def answer_targets(tokens: Tensor, prompt_length: int) -> Tensor:
    """The targets for a whole turn: the next token where it belongs to the answer, and -100 everywhere else.

    F.cross_entropy leaves out the places with the target -100. The first prompt_length tokens are not the answer's.
    tensor([10, 11, 12, 13, 14, 15]), 3 -> tensor([-100, -100, 13, 14, 15])
    """
    raise NotImplementedError('Step 23 comes next: docs/day4.md, "Step 23: Only the answer counts"')


def test_answer_targets():
    for tokens, prompt_length in [(torch.arange(10, 16), 3), (torch.arange(61, 49, -1), 7), (torch.arange(70, 75), 1)]:
        given = tokens.clone()
        result = answer_targets(tokens, prompt_length)
        assert same(tokens, given), explain_chat.changed("tokens", "answer_targets")
        before = torch.full((prompt_length - 1,), -100)
        expected = torch.cat((before, given[prompt_length:]))
        assert same(result, expected), explain_chat.answer_targets(result, expected, given, prompt_length)
        assert result.dtype == torch.long, explain_chat.target_type(result)


def chat_prompt(turns: list[tuple[str, str]], question: str, room: int) -> str:
    r"""What the model reads before it answers: the last turns, then the question, then "Lewis:".

    It takes as many of the last turns as fit, so that all of it has at most `room` characters. The question is never
    cut, and a turn is taken whole or not at all.
    [("hi", "Good day.")], "Who are you?", 100 -> "You: hi\nLewis: Good day.\n\nYou: Who are you?\nLewis:"
    """
    raise NotImplementedError('Step 24 comes next: docs/day4.md, "Step 24: The conversation so far"')


def test_chat_prompt():
    turns = [("one", "1"), ("two", "22"), ("three", "Three is a long answer, longer than the others."), ("four", "4")]
    parts = [f"You: {question}\nLewis: {said}\n\n" for question, said in turns]
    end = "You: five\nLewis:"
    sizes = [len("".join(parts[n:]) + end) for n in range(5)]  # with all four turns, with the last three, and so on
    tests = [([], end, 1000), (turns, "".join(parts) + end, 1000), (turns, parts[3] + end, sizes[3])]
    tests += [(turns, "".join(parts[1:]) + end, sizes[1]), (turns, parts[3] + end, sizes[2] - 1)]
    tests += [(turns, end, sizes[3] - 1), (turns, end, 10)]
    for turns, expected, room in tests:
        given = list(turns)
        result = chat_prompt(given, "five", room)
        right = isinstance(result, str) and result == expected
        assert right, explain_chat.chat_prompt(result, expected, turns, "five", room)
        assert given == turns, explain_chat.changed("turns", "chat_prompt")


# ---------------------------------------------------------------- what Lewis says


def answer(
    model: gpt.LewisGPT,
    text: str,
    turns: Iterable[tuple[str, str]] = (),
    temperature: float = 0.8,
    max_new_tokens: int = 500,
    top_k: int | None = None,
) -> Iterator[str]:
    """What Lewis says: the answer of a chatbot, or else the text that goes on. (Given.)"""
    if need.in_need(text):  # then no model is asked
        return iter((" " if model.chat else "\n\n") + need.answer())
    if not model.chat:
        return reply(model, text, temperature, top_k, max_new_tokens=max_new_tokens)
    if comfort := need.comfort(text):  # nor when somebody is sad
        return iter(" " + comfort)
    turns = [(one_line(question), one_line(said)) for question, said in turns if not need.in_need(question)]
    prompt = chat_prompt(turns, one_line(text), model.context_length - ANSWER_LENGTH)
    return reply(model, prompt, temperature, top_k, stop="\n\n", max_new_tokens=max_new_tokens)


def one_line(text: str) -> str:
    """The text without line breaks, as a blank line would end a turn. (Given.)"""
    return " ".join(text.split())


# ---------------------------------------------------------------- the page


def make_page(model: gpt.LewisGPT | None, message: str = "") -> Flask:
    """The web page for this model, or with a message where there is none. (Given, but the route.)"""
    about = {"ready": model is not None, "message": message, "chat": False, "vocab": [], "reads": 0}
    if model:
        frame = len(chat_prompt([], "", 0)) if model.chat else 0  # what stands around a question
        about |= {"chat": model.chat, "vocab": model.vocab, "reads": model.context_length - frame}
    app = page.make_app(about)

    @app.post("/reply")
    def send_reply() -> Response:
        """Send what Lewis says to the browser, each character as soon as it is there."""
        raise NotImplementedError('Step 25 comes next: docs/day4.md, "Step 25: The route"')

    return app


def test_route():
    model = reciter(">abcdefghijklmnopqrstuvwxyz.")
    model.head.weight.data *= 0.001  # it has only a faint idea, so the temperature counts
    shown = []
    model.token_embedding.register_forward_hook(lambda *_: shown.append(1))
    app = make_page(model)
    asked = {"text": "klm", "turns": [], "temperature": 0, "max_new_tokens": 300, "top_k": None}
    expected = "nopqrstuvwxyz" + 287 * "."
    with app.test_request_context("/reply", method="POST", json=asked):
        response = app.view_functions["send_reply"]()  # as Flask does it
    right = isinstance(response, Response) and isinstance(response.response, Iterable)
    assert right, explain_chat.no_response(response)
    sent = response.iter_encoded()
    parts = list(islice(sent, 1))
    early = len(shown)  # how many tokens the model had read by then
    parts += sent
    assert response.status_code == 200, explain_chat.route_status(response.status_code)
    assert all(isinstance(part, bytes) for part in parts), explain_chat.route_parts(parts)
    text = b"".join(parts).decode("utf-8", "replace")
    assert text == expected, explain_chat.route(text, expected, asked)
    assert response.mimetype == "text/plain", explain_chat.route_type(response.mimetype)
    assert early < 10, explain_chat.route_waits(early)
    text = app.test_client().post("/reply", json=asked | {"temperature": 2, "top_k": 1}).text
    assert text == expected, explain_chat.route_top_k(text, expected)
    response = app.test_client().post("/reply", json=asked | {"temperature": -1})
    assert response.status_code == 400, explain_chat.route_unchecked()


def test_route_in_a_chat():
    """A chatbot reads the earlier turns before the question."""
    model = reciter("\n :LYehilosuw")
    model.chat, model.context_length = True, 200
    shown = []
    model.token_embedding.register_forward_hook(lambda layer, given, result: shown.append(given[0].shape[-1]))
    asked = {"text": "hi", "turns": [["who", "Lewis"]], "temperature": 0, "max_new_tokens": 5, "top_k": None}
    app = make_page(model)
    app.testing = True  # errors go through to here
    app.test_client().post("/reply", json=asked).get_data()
    prompt = chat_prompt([("who", "Lewis")], "hi", 80)
    assert sum(shown) >= len(prompt), explain_chat.route_turns(sum(shown), prompt)


# ---------------------------------------------------------------- talk to it


def load_model(path: Path) -> gpt.LewisGPT:
    """The model with these weights. It knows its vocabulary, and whether it is a chatbot. (Given.)"""
    return assemble(*weights.load(path), path)


def assemble(tensors: dict[str, Tensor], about: dict, path: Path) -> gpt.LewisGPT:
    """The model with these weights, which are from this file; `about` says which model it is. (Given.)"""
    size = {name: about["settings"][name] for name in weights.SIZES}
    model = gpt.LewisGPT(len(about["vocab"]), **size)
    checkpoint.put_into(model, tensors, path)
    model.vocab, model.chat = about["vocab"], about["settings"].get("chat", False)
    return model.eval()


def talk(
    model: gpt.LewisGPT, temperature: float | None = None, top_k: int | None = None, length: int | None = None
) -> None:
    """Talk in the terminal, until an empty line. Ctrl-C stops an answer. (Given.)"""
    if temperature is None:
        temperature = 0.3 if model.chat else 0.8  # whoever answers has to choose with care
    if length is None:
        length = sys.maxsize if sys.stdin.isatty() else 500  # where nobody can press Ctrl-C, it has to end by itself
    limit = "Ctrl-C stops it." if length == sys.maxsize else f"It writes {length} characters at most (--length)."
    print(f"\nLewis is a toy that makes things up. {limit} An empty line ends this.")
    print("To turn its knobs, type something like /temperature 0.5 or /top-k 3.")
    turns, knobs = [], {"/temperature": temperature, "/top-k": top_k}
    while True:
        try:
            text = input("\nYou: " if model.chat else "\nBegin a text, and it goes on: ")
        except (EOFError, KeyboardInterrupt):
            text = ""
        if not text.strip():
            return
        knob, _, value = text.strip().partition(" ")
        if knob in knobs:
            try:
                knobs[knob] = KNOBS[knob](value)
                print(f"{knob[1:]} is now {value}.")
            except argparse.ArgumentTypeError as error:
                print(f"{knob[1:]}: {error}")
            continue
        unknown = sorted(set(text) - set(model.vocab))
        if unknown and not need.in_need(text):
            print("Left out, as Lewis does not know them:", *map(short, unknown[:20]))
        print("Lewis:" if model.chat else text, end="", flush=True)
        said = ""
        try:
            for character in answer(model, text, turns, knobs["/temperature"], length, knobs["/top-k"]):
                said += character
                print(character, end="", flush=True)
            if len(said) == length:
                print(" ...", end="")
        except KeyboardInterrupt:
            print(" ...", end="")
        print()
        turns.append((text, said))


def check_writing():
    """Check the steps that every way of talking needs."""
    with checking("Step 20: pick_next"):
        test_pick_next()
    with checking("Step 21: reply"):
        test_reader()
        test_reply()


def check_chatbot():
    """Check the steps that make a chatbot."""
    with checking("Step 22: format_turn"):
        test_format_turn()
    with checking("Step 23: answer_targets"):
        test_answer_targets()
    with checking("Step 24: chat_prompt"):
        test_chat_prompt()


def check_page():
    """Check the step that puts it on a page."""
    with checking("Step 25: send_reply"):
        test_route()
        test_route_in_a_chat()


# ---------------------------------------------------------------- start


def train_chatbot(args, base: Path) -> None:
    """Make a chatbot of the model with the weights in base, or go on with a training that was stopped. (Given.)"""
    if args.resume:
        out = finetune.chatbot_in(args.out or last_folder("chat-training"))
        state = finetune.load(out)
        about, model = state["about"], assemble(state["model"], state["about"], out)
        print(f"\nIt goes on after {state['step']:,} steps, and learns from {args.dialogues.name}.")
    else:
        out, state = finetune.new_place(args.out, base), None
        about, model = checkpoint.load_weights(base)[1], load_model(base)
        weights.say(base)
        print(f"It begins with these, and learns from {args.dialogues.name}.")
    dialogues = load_dialogues(args.dialogues, model.vocab)
    model.chat = True

    def reply_to(question: str) -> str:
        return "".join(answer(model, question, temperature=0, max_new_tokens=ANSWER_LENGTH)).strip()

    finetune.finetune(
        model,
        about,
        dialogues,
        format_turn,
        answer_targets,
        train,
        reply_to,
        out,
        minutes=args.minutes,
        steps=args.steps,
        seed=args.seed,
        state=state,
    )


def main():
    parser = argparse.ArgumentParser(description="LewisGPT, Day 4: checks your steps, then you talk to your model.")
    parser.add_argument("--web", action="store_true", help="talk in the browser")
    parser.add_argument("--train", action="store_true", help="make a chatbot of your model")
    parser.add_argument("--resume", action="store_true", help="go on with the training in --out, or with the last one")
    add_length(parser, minutes=15)
    parser.add_argument("--dialogues", type=Path, default=DIALOGUES_PATH, help="the dialogues to learn from")
    parser.add_argument("--out", type=Path, help="the folder to write into (that of the weights, or a new one)")
    parser.add_argument("--weights", type=Path, help="a file of weights, or a run (a chatbot, or else the best writer)")
    parser.add_argument("--text", type=Path, default=INPUT_PATH, help="the text of Day 1")
    parser.add_argument("--device", choices=devices.NAMES, help="where the model runs (the fastest if nothing is said)")
    parser.add_argument("--temperature", type=arguments.temperature, help="in the terminal: from 0, careful, to 2")
    parser.add_argument("--top-k", type=arguments.COUNT, help="in the terminal: choose among so many characters")
    parser.add_argument("--length", type=arguments.COUNT, help="in the terminal: how many characters at most")
    parser.add_argument("--host", type=arguments.host, default="127.0.0.1", help="the page's address (this computer)")
    parser.add_argument("--port", type=arguments.PORT, default=8000, help="the port of the page")
    parser.add_argument("--check", action="store_true", help="check all steps of this file, and stop")
    args = parse(parser)
    if not args.train and (args.steps or args.minutes or args.out or args.resume):
        parser.error("--minutes, --steps, --out and --resume belong to --train")
    if (args.web or args.train or args.check) and {args.temperature, args.top_k, args.length} != {None}:
        parser.error("--temperature, --top-k and --length are for the terminal: leave out --web, --train and --check")
    check_text_file(args.text, train.context_length)
    need.answer()  # ends the program here, not in a talk, if help.txt can't be read
    train.device = devices.working(args.device, train.device)
    path = weights.choose(args.weights, args.text, writers_only=args.train)
    if args.train and not args.resume:
        path = path or SHIPPED / "weights.safetensors"
        if path.exists():  # what is wrong in the dialogues is said at once
            load_dialogues(args.dialogues, weights.load(path)[1]["vocab"])
    train.check_day_1(args.text)  # everything here is built on what you wrote on the days before
    with checking("Step 12: train_step"):
        train.test_train_step()
    gpt.check_day_3()
    check_writing()
    if args.check or args.web or args.train:
        check_chatbot()
    if args.check or args.web:
        check_page()
    if args.check:
        return
    if args.train:
        return train_chatbot(args, path)
    model = load_model(path).to(args.device or "cpu") if path else None  # as fast, for one text at a time
    if model and model.chat and not args.web:
        check_chatbot()
    if model:
        weights.say(path)
    if args.web:
        page.serve(make_page(model, NO_WEIGHTS), args.host, args.port)
    elif model:
        talk(model, args.temperature, args.top_k, args.length)
    else:
        raise SystemExit(NO_WEIGHTS)


if __name__ == "__main__":
    main()
