"""LewisGPT, Day 4: talk to it.

    python chat.py            talk in the terminal
    python chat.py --web      talk in the browser
    python chat.py --train    make a chatbot of it
    python chat.py --share    make a folder that you can give away
    python chat.py --check    check all steps of this file

It checks the steps that it needs, stops at the first one that is not right yet, and says where to go on.
The guide is in docs/day4.md.
"""

# >>> only in the finished program
import os
import sys

sys.path.append(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
# <<<
from lewisgpt import SOLUTIONS  # first, as it says so when Python or a package is missing

import re
from collections.abc import Iterable, Iterator
from pathlib import Path

import torch
from flask import Flask, Response
from torch import Tensor
from torch.nn import functional as F

import gpt  # what you wrote on Day 3
import train  # and on Days 1 and 2
from lewisgpt import devices
from lewisgpt.chatbot import finetune, need, options, page, share, talking, yours
from lewisgpt.chatbot.dialogues import LONGEST_ANSWER
from lewisgpt.chatbot.topics import without_topics
from lewisgpt.checks.checking import checking
from lewisgpt.text_file import check_text_file
from lewisgpt.training import models
from tests_chat import test_chatbot, test_page, test_writing

# ---------------------------------------------------------------- Day 4: writing, one character at a time


def pick_next(logits: Tensor, temperature: float = 1.0, top_k: int | None = None) -> int:
    """Choose the next token by chance: the more likely, the more often.

    temperature: below 1 careful, above 1 daring, and 0 is always the most likely token
    top_k: only the k most likely tokens have a chance; None is all of them
    logits (vocab_size,) -> one token. With the temperature 0: tensor([0.1, 2.5, 0.3]) -> 1
    Its check: check_pick_next in tests_chat.py
    """
    # >>> docs/day4.md, "Step 20: Pick the next character"
    if temperature == 0:
        return logits.argmax().item()
    if top_k is not None:
        smallest = logits.topk(min(top_k, len(logits))).values[-1]  # of those that stay
        logits = logits.masked_fill(logits < smallest, float("-inf"))
    probabilities = F.softmax(logits / temperature, dim=-1)
    return torch.multinomial(probabilities, num_samples=1).item()
    # <<<


class Cache:
    """What one attention has read so far: the keys and the values of the last positions. (Given: docs/day4.md.)"""

    def __init__(self, context_length: int):
        self.context_length = context_length
        self.k = self.v = None

    def attend(self, part: gpt.SelfAttention, x: Tensor) -> Tensor:
        """As SelfAttention.forward, but x holds only the positions that are new. x (1, T, C) -> (1, T, C)"""
        B, T, C = x.shape
        q, k, v = (
            layer(x).view(B, T, part.n_head, C // part.n_head).transpose(1, 2)
            for layer in (part.query, part.key, part.value)
        )
        q, k = gpt.norm(q), gpt.norm(k)  # k is not rotated yet, as its position moves when the oldest ones are dropped
        if self.k is not None:
            k, v = torch.cat((self.k, k), dim=2), torch.cat((self.v, v), dim=2)
        self.k, self.v = k, v = k[:, :, -self.context_length :], v[:, :, -self.context_length :]
        length = k.shape[2]
        past = None  # a single new position may see all
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
            x = x + cache.attend(block.attention, gpt.norm(x))
            x = x + block.feed_forward(gpt.norm(x))
        return self.model.head(gpt.norm(x[0, -1]))


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
    Its check: check_reply in tests_chat.py
    """
    # >>> docs/day4.md, "Step 21: Reply"
    encode_mapping = train.create_encode_mapping(model.vocab)
    decode_mapping = train.create_decode_mapping(model.vocab)
    known = "".join(character for character in prompt if character in encode_mapping)
    reader = Reader(model)
    logits = reader.read(train.encode(known, encode_mapping) or [0])
    held = ""  # what may be the beginning of stop
    for _ in range(max_new_tokens):
        token = pick_next(logits, temperature, top_k)
        held += train.decode([token], decode_mapping)
        if stop and held == stop:
            return
        while held and not (stop and stop.startswith(held)):
            yield held[0]
            held = held[1:]
        logits = reader.read([token])
    yield from held
    # <<<


# ---------------------------------------------------------------- from a writer to a chatbot


def format_turn(question: str, answer: str) -> str:
    r"""One question and its answer as text, and a blank line after them.

    "Who are you?", "I am Lewis." -> "You: Who are you?\nLewis: I am Lewis.\n\n"
    Its check: check_format_turn in tests_chat.py
    """
    # >>> docs/day4.md, "Step 22: A turn"
    return f"You: {question}\nLewis: {answer}\n\n"
    # <<<


def answer_targets(tokens: Tensor, prompt_length: int) -> Tensor:
    """The targets for a whole turn: the next token where it belongs to the answer, and -100 everywhere else.

    F.cross_entropy leaves out the positions with the target -100. The first prompt_length tokens are not the answer's.
    tensor([10, 11, 12, 13, 14, 15]), 3 -> tensor([-100, -100, 13, 14, 15])
    Its check: check_answer_targets in tests_chat.py
    """
    # >>> docs/day4.md, "Step 23: Only the answer counts"
    targets = tokens[1:].clone()
    targets[: prompt_length - 1] = -100
    return targets
    # <<<


def chat_prompt(turns: list[tuple[str, str]], question: str, room: int) -> str:
    r"""What the model reads before it answers: the last turns, then the question, then "Lewis:".

    It takes as many of the last turns as fit, so that all of it has at most `room` characters. The question is never
    cut, and a turn is taken whole or not at all.
    [("hi", "Good day.")], "Who are you?", 100 -> "You: hi\nLewis: Good day.\n\nYou: Who are you?\nLewis:"
    Its check: check_chat_prompt in tests_chat.py
    """
    # >>> docs/day4.md, "Step 24: The conversation so far"
    prompt = f"You: {question}\nLewis:"
    for turn in reversed(turns):
        longer = format_turn(*turn) + prompt
        if len(longer) > room:
            break
        prompt = longer
    return prompt
    # <<<


# ---------------------------------------------------------------- what Lewis says


def answer(
    model: gpt.LewisGPT,
    text: str,
    turns: Iterable[tuple[str, str]] = (),
    temperature: float = 0.8,
    max_new_tokens: int = 500,
    top_k: int | None = None,
    go_on: bool = False,
) -> Iterator[str]:
    """What Lewis says: an answer or, with go_on and from a model that is no chatbot, how the text goes on. (Given.)"""
    go_on = go_on or not model.chat
    if need.in_need(text):  # then no model is asked
        return iter(("\n\n" if go_on else " ") + need.answer())
    if go_on:
        return without_topics(reply(model, text, temperature, top_k, max_new_tokens=max_new_tokens))
    if comfort := need.comfort(text):  # nor when somebody is sad
        return iter(" " + comfort)
    turns = [(one_line(question), one_line(beginning(said))) for question, said in turns if not need.in_need(question)]
    prompt = chat_prompt(turns, one_line(text), model.context_length - LONGEST_ANSWER)
    said = without_topics(reply(model, prompt, temperature, top_k, stop="\n\n", max_new_tokens=max_new_tokens))
    return with_story(model, said, temperature, max_new_tokens, top_k)


def with_story(
    model: gpt.LewisGPT, said: Iterator[str], temperature: float, max_new_tokens: int, top_k: int | None
) -> Iterator[str]:
    """The answer. If it ends in three dots, the writer in the same model goes on with its last sentence. (Given.)"""
    answered = ""
    for character in said:
        answered += character
        yield character
    if not answered.endswith("...") or max_new_tokens <= LONGEST_ANSWER:  # it needs room for more than an answer
        return
    yield " "
    prompt = re.split("[.!?] ", answered[:-3])[-1] + " "
    temperature = max(temperature, 0.8) if temperature else 0  # a writer dares more
    story, most = "", min(500, max_new_tokens - len(answered) - 1)
    for character in reply(model, prompt, temperature, top_k, max_new_tokens=most):
        if len(story) >= 300 and character.isspace() and story.rstrip('"').endswith((".", "!", "?")):
            return
        story += character
        yield character


def beginning(said: str) -> str:
    """Of a story only what the chatbot said of it, up to the three dots. (Given.)"""
    return "".join(said.partition("...")[:2])


def one_line(text: str) -> str:
    """The text without line breaks, as a blank line would end a turn. (Given.)"""
    return " ".join(text.split())


# ---------------------------------------------------------------- the page


def make_page(model: gpt.LewisGPT | None, message: str = "") -> Flask:
    """The web page for this model, or with a message where there is none. (Given, but the route.)"""
    facts = {"ready": model is not None, "message": message, "chat": False, "vocab": [], "reads": {}}
    if model:
        frame = len(chat_prompt([], "", 0))  # what is around a question
        reads = {"chat": model.context_length - frame, "story": model.context_length}
        facts |= {"chat": model.chat, "vocab": [*without_topics(model.vocab)], "reads": reads}
    app = page.make_app(facts, getattr(model, "path", None))

    @app.post("/reply")
    def send_reply() -> Response:
        """Send what Lewis says to the browser, each character as soon as it is there.

        Its check: check_send_reply in tests_chat.py
        """
        # >>> docs/day4.md, "Step 25: The route"
        asked = page.asked()  # a dictionary: text, turns, temperature, max_new_tokens, top_k, go_on
        characters = answer(model, **asked)
        return Response(characters, mimetype="text/plain")
        # <<<

    return app


# ---------------------------------------------------------------- start


def load_model(path: Path) -> gpt.LewisGPT:
    """Your model with the weights in this file. (Given.)"""
    return models.load_model(path, gpt.LewisGPT)


def main():
    args = options.read_arguments("LewisGPT, Day 4: checks your steps, then you talk to your model.")
    check_text_file(args.text, train.context_length)
    need.answer()  # ends the program here, not in a talk, if help.txt can't be read
    train.device = devices.working(args.device, train.device)
    path = models.choose(args.weights, args.text, writers_only=args.train, own_first=args.share)
    # >>> only in the finished program
    print("This is the finished program, solutions/chat.py. Yours is chat.py, in the folder above.\n")
    if not args.weights and not args.train:
        path = SOLUTIONS / "chat.safetensors"
    # <<<
    base = path or SOLUTIONS / "weights.safetensors"  # from which a chatbot is made
    if args.train and not args.resume:
        finetune.check(args.dialogues, base)  # what is wrong in the dialogues is said at once
    train.check_day_1(args.text)  # everything here is built on what you wrote on the days before
    with checking("Step 12: train_step"):
        train.test_train_step()
    gpt.check_day_3()
    test_writing(pick_next, reply, Reader)
    if args.train or args.web or args.check or models.is_chatbot(path):
        test_chatbot(format_turn, answer_targets, chat_prompt)
    if args.web or args.check:
        test_page(make_page)
        yours.say(Path(__file__).parent, whole=args.check)
    if args.check:
        return

    if args.train:
        finetune.run(args, base, train, gpt.LewisGPT, format_turn, answer_targets, answer)
        return
    model = load_model(path).to(args.device or "cpu") if path else None  # as fast, for one text at a time
    if model:
        models.say(path)
    if args.web:
        page.serve(make_page(model, models.NONE_YET), args.host, args.port)
    elif model and args.share:
        share.run(args, path, model, answer, make_page)
    elif model:
        talking.talk(model, answer, args.temperature, args.top_k, args.length)
    else:
        raise SystemExit(models.NONE_YET)


if __name__ == "__main__":
    main()
