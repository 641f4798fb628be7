"""The checks of Day 4: does it pick by chance, stream, know a turn from its answer, and send all of it to the browser?

chat.py calls test_writing, test_chatbot and test_page with your functions. Started on its own, this file fetches them
from chat.py.
"""

import re
from collections.abc import Iterable, Iterator
from itertools import islice

import torch
from flask import Response
from torch import nn

import gpt
from lewisgpt.checks import explain_chat
from lewisgpt.checks.checking import checking
from lewisgpt.checks.comparing import same
from lewisgpt.randomness import own_random_numbers
from lewisgpt.training.sizes import Size
from tests_gpt import with_random_numbers

ALPHABET = "> \nKMabcdefghijklmnopqrstuvwxyz."

LARGE, SMALL = [4.6, 3.6, 5.2, 2.9, 5.0, 3.2, 4.2], [-0.5, 0.4, 1.2, 1.0, -2.0]  # logits
PICKS = [  # logits, temperature, top_k, and how often each token should come in 500 tries, about
    (LARGE, 0.0, None, [0, 0, 500, 0, 0, 0, 0]),
    (LARGE, 0.5, None, [69, 9, 230, 2, 154, 4, 31]),
    (LARGE, 0.8, 3, [105, 0, 222, 0, 173, 0, 0]),
    (SMALL, 0.3, 2, [0, 0, 330, 170, 0]),
    (SMALL, 0.0, 3, [0, 0, 500, 0, 0]),
    (SMALL, 5.0, 1, [0, 0, 500, 0, 0]),
    (SMALL[:3], 0.0, None, [0, 0, 500]),  # the last one is the most likely
    (SMALL, 2.0, 50, [67, 105, 156, 141, 31]),  # there are no 50, so all may come
]


def check_pick_next(pick_next):
    def check_draws(numbers, temperature, top_k, tries=500) -> list[int]:
        logits, given = torch.tensor(numbers), torch.tensor(numbers)
        with own_random_numbers():
            tokens = [pick_next(logits, temperature, top_k)]
            tokens += [pick_next(given.clone(), temperature, top_k) for _ in range(tries - 1)]
        right = all(type(token) is int and 0 <= token < len(numbers) for token in tokens)
        assert right, explain_chat.no_token(tokens, given, temperature, top_k)
        assert same(logits, given), explain_chat.changed("logits", "pick_next")
        return [tokens.count(token) for token in range(len(numbers))]

    for number, (numbers, temperature, top_k, expected) in enumerate(PICKS):
        times = check_draws(numbers, temperature, top_k)
        luck = [min(50, 5 + 4 * about**0.5) if about else 1 for about in expected]
        right = all(abs(n - about) < most for n, about, most in zip(times, expected, luck))
        assert right, explain_chat.counts(PICKS, number, times, check_draws)


def small_model() -> gpt.LewisGPT:
    """A model with blocks, so it looks back. It knows seven characters."""
    with own_random_numbers():
        return with_random_numbers(gpt.LewisGPT(list("abcdefg"), Size(2, 2, 8, context_length=32)))


def reciter(text: str, sure: float = 100.0) -> gpt.LewisGPT:
    """A model that knows one text by heart: it says what comes next in it. `model.read` is all that it was shown.

    sure: how sure it is. With 100 there is no chance left, with 0.1 there is much.
    """
    model = gpt.LewisGPT(sorted(set(text)), Size(n_layer=0, n_head=1, n_embd=2, context_length=200))
    model.token_embedding, model.read = nn.Embedding(100, 2), ""  # 100, as it shows what it doesn't know, too

    def listen(layer, given, result):
        tokens = given[0].flatten().tolist()
        model.read += "".join(model.vocab[token] if token < len(model.vocab) else "?" for token in tokens)

    def speak(layer, given, result):
        logits = torch.zeros(len(model.vocab))
        logits[model.vocab.index(explain_chat.follows(text, model.read))] = sure
        return logits.expand(*result.shape[:-1], -1)

    model.token_embedding.register_forward_hook(listen)
    model.head.register_forward_hook(speak)
    return model


def start(model: gpt.LewisGPT) -> gpt.LewisGPT:
    """The same model, which has read nothing yet."""
    model.read = ""
    return model


def check_written(reply, model: gpt.LewisGPT, prompt: str, count: int = 1000, **options) -> str:
    """What reply yields, at most `count` characters."""
    characters = reply(model, prompt, **options)
    assert isinstance(characters, Iterator), explain_chat.no_generator(characters)
    parts = list(islice(characters, count))
    assert all(isinstance(part, str) and len(part) == 1 for part in parts), explain_chat.no_characters(parts)
    return "".join(parts)


def check_reader(Reader):
    """What the Reader works out is what your model works out, piece by piece."""
    model = small_model()
    reader = Reader(model)
    for tokens, read in [([3, 1], [3, 1]), ([4], [3, 1, 4]), ([1], [3, 1, 4, 1])]:
        logits = reader.read(tokens)
        expected = model(torch.tensor([read]))[0][0, -1]
        assert same(logits, expected), explain_chat.reader()


REPLIES = [  # what the model knows by heart, the prompt, the stop, max_new_tokens, and what should be written
    (ALPHABET, "old lamp", None, 9, "qrstuvwxy"),
    (ALPHABET, "y", None, 1, "z"),
    (ALPHABET, "\n K bad old lamp ", None, 4, "\nKMa"),
    (ALPHABET, "+a\u00e9b", None, 3, "cde"),  # it doesn't know the + and the e with an accent,
    (ALPHABET, "b\U0001f56f", None, 3, "cde"),  # nor a candle
    (ALPHABET, "+", None, 3, "KMa"),  # nothing is left to read, so it reads the token 0, a line break
    ("abcdefghijk", "ab", "hi", 9, "cdefg"),
    ("abcdefghijk", "ab", "hij", 9, "cdefg"),
    ("abcdefghijk", "ab", "g", 9, "cdef"),
    ("abcdefghijk", "ab", "c", 9, ""),
    ("abcdefghijk", "ab", "hx", 9, "cdefghijk"),
    ("abcdefghijk", "ab", "xh", 9, "cdefghijk"),
    ("abcdefghijk", "ab", "efx", 4, "cdef"),  # what it holds is not the stop,
    ("abcdefghijk", "ab", "efg", 4, "cdef"),  # or only the beginning of it, when it's over
    ("abcdefghijk", "ab", "efg", 5, "cd"),
    ("abcdefghijk", "ab", "ab", 4, "cdef"),  # the stop is in the prompt
    ("abcdefghijk", "ab", "bc", 4, "cdef"),
    ("Qeffghi", "Q", "fg", 9, "ef"),  # the second f may be the beginning
    ("Qefgefx!", "Q", "efx", 20, "efg"),  # two come free at once
    ("Qoh ooh oooh!", "Q", "ooh!", 20, "oh ooh o"),
    ("Qwell, a b c", "Q", " b", 20, "well, a"),
    ("Qrock b", "Q", " b ", 9, "rock bbbb"),
    ("Qrock b", "Q", " x", 5, "rock "),
    ("Q One line.\nAnother. \n\nQ", "Q", "\n\n", 50, " One line.\nAnother. "),
]


def check_reply(reply):
    for number, (whole, prompt, stop, limit, expected) in enumerate(REPLIES, start=1):
        model = reciter(whole)
        text = check_written(reply, model, prompt, temperature=0, stop=stop, max_new_tokens=limit)
        assert text == expected, explain_chat.reply(REPLIES[:number], text, model.read)
        everything = re.sub("[+\u00e9\U0001f56f]", "", prompt) or "\n"  # that it may read: the prompt, and so on
        for _ in range(limit):
            everything += explain_chat.follows(whole, everything)
        right = everything.startswith(model.read)
        assert right, explain_chat.reply_reads(REPLIES[:number], text, model.read, everything)
    model = reciter(ALPHABET)
    check_written(reply, model, "klm", count=2, temperature=0, max_new_tokens=9)
    assert len(model.read) <= 3 + 4, explain_chat.reply_waits(model.read)  # it waits when nobody takes more

    for options in ({"temperature": 0}, {"temperature": 1.0, "top_k": 1}, {"temperature": 2.0, "top_k": 1}):
        text = check_written(reply, reciter("abcdefghij", sure=0.1), "a", max_new_tokens=9, **options)
        assert text == "bcdefghij", explain_chat.reply_options(text, "bcdefghij", options)
    with own_random_numbers():
        options, model = {"temperature": 0.5, "max_new_tokens": 2}, reciter("abcd", sure=1.5)
        texts = [check_written(reply, start(model), "a", **options) for _ in range(200)]
    begun = [text for text in texts if text[:1] == "b"]  # 87% of them, and then 87% go on with a c
    shares = len(begun) / len(texts), begun.count("bc") / max(1, len(begun))
    right = all(0.72 < share < 0.97 for share in shares)  # unless by a very rare chance
    assert right, explain_chat.reply_chance(texts, shares)

    for prompt in ("gfbec", "aabb"):
        model, text = small_model(), prompt
        for _ in range(6):
            idx = torch.tensor([[model.vocab.index(character) for character in text]])
            text += model.vocab[model(idx)[0][0, -1].argmax().item()]
        expected = text[len(prompt) :]
        text = check_written(reply, model, prompt, temperature=0, max_new_tokens=6)
        assert text == expected, explain_chat.reply_looks_back(text, expected, prompt)


def check_format_turn(format_turn):
    for question, said, expected in [
        ("Who are you?", "I am Lewis.", "You: Who are you?\nLewis: I am Lewis.\n\n"),
        ("hi", "Good day to you.", "You: hi\nLewis: Good day to you.\n\n"),
        ("", "hi", "You: \nLewis: hi\n\n"),
        (" 1 + 1 = {x}, 'no'? ", " 100%. ", "You:  1 + 1 = {x}, 'no'? \nLewis:  100%. \n\n"),
        ("hi", "hi", "You: hi\nLewis: hi\n\n"),
        ("Any question or answer?", "No question.", "You: Any question or answer?\nLewis: No question.\n\n"),
    ]:
        result = format_turn(question, said)
        assert isinstance(result, str) and result == expected, explain_chat.turn(result, expected, question, said)


TARGETS = [  # the tokens, prompt_length, and the targets
    ([10, 11, 12, 13, 14, 15], 3, [-100, -100, 13, 14, 15]),
    ([61, 60, 59, 58, 57, 56, 55, 54, 53], 7, [-100, -100, -100, -100, -100, -100, 54, 53]),
    ([70, 71, 72, 73, 74], 1, [71, 72, 73, 74]),
    ([3, 8, 3, 5, 8, 3, 5, 3, 0, 8, 8], 4, [-100, -100, -100, 8, 3, 5, 3, 0, 8, 8]),  # the same tokens again
    ([5, 5, 5, 2, 5, 5], 2, [-100, 5, 2, 5, 5]),
]


def check_answer_targets(answer_targets):
    for number, (numbers, prompt_length, expected) in enumerate(TARGETS):
        tokens, given = torch.tensor(numbers), torch.tensor(numbers)
        result = answer_targets(tokens, prompt_length)
        assert same(tokens, given), explain_chat.changed("tokens", "answer_targets")
        assert same(result, torch.tensor(expected)), explain_chat.targets(TARGETS, number, result)
        assert result.dtype == torch.long, explain_chat.target_type(result)


TURNS = [("hi", "Good day."), ("on ", "1"), ("hi", "Good day."), ("two", "A long answer, much longer."), ("four", "4")]
AS_TEXT = [
    "You: hi\nLewis: Good day.\n\n",
    "You: on \nLewis: 1\n\n",
    "You: hi\nLewis: Good day.\n\n",
    "You: two\nLewis: A long answer, much longer.\n\n",
    "You: four\nLewis: 4\n\n",
]


ROOMS = [(1000, 5), (152, 5), (10, 0), (4, 0), (55, 1), (110, 3), (29, 0), (35, 0), (36, 1), (80, 1), (81, 2), (106, 2)]
ROOMS += [(107, 3), (125, 3), (126, 4), (151, 4)]  # room, and how many of the last turns fit


def check_chat_prompt(chat_prompt):
    cases = [([], "Five", 1000, "You: Five\nLewis:"), ([], "Five", 10, "You: Five\nLewis:")]
    cases += [(TURNS, "Five", room, "".join(AS_TEXT[5 - n :]) + "You: Five\nLewis:") for room, n in ROOMS]
    parts, end = AS_TEXT[:3], "You:  hI\nLewis:"
    cases += [(TURNS[:3], " hI", room, "".join(parts[3 - n :]) + end) for room, n in [(87, 3), (86, 3), (85, 2)]]
    for number, (turns, question, room, expected) in enumerate(cases):
        given = list(turns)
        result = chat_prompt(given, question, room)
        right = isinstance(result, str) and result == expected
        assert right, explain_chat.chat_prompt(cases, number, result)
        assert given == turns, explain_chat.changed("turns", "chat_prompt")


def check_send_reply(make_page):
    model = reciter(ALPHABET, sure=0.1)  # it has only a faint idea, so the temperature counts
    app = make_page(model)
    assert "send_reply" in app.view_functions, explain_chat.no_route()
    asked = {"text": " K lm", "turns": [], "temperature": 0, "max_new_tokens": 60, "top_k": None, "go_on": False}
    expected = "nopqrstuvwxyz" + 47 * "."
    with app.test_request_context("/reply", method="POST", json=asked):
        response = app.view_functions["send_reply"]()  # as Flask does it
    right = isinstance(response, Response) and isinstance(response.response, Iterable)
    assert right, explain_chat.no_response(response)
    sent = response.iter_encoded()
    parts = list(islice(sent, 1))
    early = len(model.read)  # how many tokens the model had read by then
    parts += sent
    assert response.status_code == 200, explain_chat.route_status(response.status_code)
    assert all(isinstance(part, bytes) for part in parts), explain_chat.route_parts(parts)
    text = b"".join(parts).decode("utf-8", "replace")
    assert text == expected, explain_chat.route(text, expected, asked, model.read)
    assert response.mimetype == "text/plain", explain_chat.route_type(response.mimetype)
    assert early < 10, explain_chat.route_waits(early)
    response = app.test_client().post("/reply", json=asked | {"temperature": 2, "top_k": 1})
    rules = [(rule.rule, rule.methods) for rule in app.url_map.iter_rules("send_reply")]
    assert response.status_code not in (308, 404, 405), explain_chat.route_line(rules)
    text = response.text
    assert text == expected, explain_chat.route_top_k(text, expected)
    response = app.test_client().post("/reply", json=asked | {"temperature": -1})
    assert response.status_code == 400, explain_chat.route_unchecked()


def check_send_reply_in_a_chat(make_page):
    """A chatbot reads the earlier turns before the question, and nothing before a text with which it goes on."""
    model = reciter("\n :LYehilosuw")
    model.chat = True
    asked = {"text": "hi", "turns": [["who", "Lewis"], ["hello", "hi"]], "temperature": 0}
    asked |= {"max_new_tokens": 5, "top_k": None}
    prompt = "You: who\nLewis: Lewis\n\nYou: hello\nLewis: hi\n\nYou: hi\nLewis:"
    app = make_page(model)
    app.testing = True  # errors go through to here
    app.test_client().post("/reply", json=asked | {"go_on": False}).get_data()
    assert model.read.startswith(prompt), explain_chat.route_turns(model.read, prompt)
    model.read = ""
    app.test_client().post("/reply", json=asked | {"go_on": True}).get_data()
    assert model.read.startswith("hi"), explain_chat.route_go_on(model.read, "hi")


def test_writing(pick_next=None, reply=None, Reader=None):
    if pick_next is None:  # started on its own
        from chat import Reader, pick_next, reply
    with checking("Step 20: pick_next"):
        check_pick_next(pick_next)
    with checking("Step 21: reply"):
        check_reader(Reader)
        check_reply(reply)


def test_chatbot(format_turn=None, answer_targets=None, chat_prompt=None):
    if format_turn is None:
        from chat import answer_targets, chat_prompt, format_turn
    with checking("Step 22: format_turn"):
        check_format_turn(format_turn)
    with checking("Step 23: answer_targets"):
        check_answer_targets(answer_targets)
    with checking("Step 24: chat_prompt"):
        check_chat_prompt(chat_prompt)


def test_page(make_page=None):
    if make_page is None:
        from chat import make_page
    with checking("Step 25: send_reply"):
        check_send_reply(make_page)
        check_send_reply_in_a_chat(make_page)


if __name__ == "__main__":
    test_writing()
    test_chatbot()
    test_page()
