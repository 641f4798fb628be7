"""The words of the checks of Day 4, in the manner of explain.py: none of these functions raises."""

import torch
from torch.nn import functional as F

from lewisgpt.checking import same, shape
from lewisgpt.explain import BLANK, kind, message, show, wrong_type


def quoted(text: str, limit: int = 60) -> str:
    """The text in double quotes, its line breaks as \\n, cut to `limit` characters; ASCII only."""
    text = ascii(text)[1:-1].replace("\\'", "'")
    text = text if len(text) <= limit else text[: limit - 3] + "..."
    return f'"{text}"'.replace(" ", BLANK)


def changed(name: str, function: str) -> str:
    return message(
        f"{function} changed the {name} that it was given, and whoever gave them still needs them.",
        "Make a new one in place of changing it. A slice of a tensor is no copy: look up clone().",
    )


# ---------------------------------------------------------------- Step 20


def most_likely(token, logits) -> str:
    gave = f"Of the logits {show(logits)} with the temperature 0, pick_next gave {show(token)}."
    should = "It should give 1, the place of the largest one."
    if token is None or callable(token):
        return wrong_type("pick_next", token, "a token, which is a whole number")
    if isinstance(token, torch.Tensor):
        hint = "To get the number out of a tensor, look up item()."
        if token.numel() != 1:
            hint = "It should be one token."
        return message(f"pick_next gave back {kind(token)}. It should give a token, which is a whole number.", hint)
    if type(token) is not int:
        if isinstance(token, float) and abs(token - logits.max().item()) < 1e-4:
            return message(gave, should, "That is the largest logit itself, and not its place: look up argmax.")
        return wrong_type("pick_next", token, "a token, which is a whole number")
    hints = {
        3: "That is the second one.",
        4: "That is the place of the smallest one.",
    }
    hint = hints.get(token, "Was it picked by chance? With 0, take the most likely one.")
    return message(gave, should, hint)


def counts(tokens: list, expected, logits, temperature, top_k) -> str:
    """`expected` is how often each token should come in 500 tries, about."""
    call = f"temperature={temperature} and top_k={top_k}"
    odd = [token for token in tokens if type(token) is not int or not 0 <= token < len(logits)]
    if odd:
        return message(
            f"With {call}, pick_next gave {show(odd[0])}. It should give a token, here a whole number from 0 to 4."
        )
    times = torch.tensor([tokens.count(token) for token in range(len(logits))], dtype=torch.float)
    gave = f"In 500 tries with {call}, the tokens 0 to 4 came {show(times.long())} times."
    should = f"Of the logits {show(logits)}, it should be about {show(expected.round().long())}."

    def like(other) -> bool:
        return bool((times - 500 * F.softmax(other, dim=-1)).abs().max() < 50)

    largest = logits.sort(descending=True).values
    kept = [logits.masked_fill(logits < value, -torch.inf) for value in largest]  # with 1, 2, ... of them
    k = len(logits) if top_k is None else min(top_k, len(logits))
    cut = kept[k - 1]
    if times[logits.argmax()] == 500 and temperature and k > 1:
        hint = "Always the same one: it should be by chance. Only the temperature 0 takes always the most likely."
        if top_k == 2:
            hint = "One too few may come. The smallest of those that stay has to stay as well."
    elif k == 1:
        hint = "With top_k=1, only the most likely one may come."
        if like(kept[1] / temperature):
            hint = "Two of them came: one too many stayed."
    elif top_k is not None and k < len(logits) and times[expected == 0].any():
        hint = "Tokens came that are not among the top_k. Give those minus infinity, before the softmax."
        if like((-logits).masked_fill(logits > -kept[k - 1].max(), -torch.inf)):
            hint = "These are the least likely ones."
        elif k < len(logits) and like(kept[k] / temperature):
            hint = "One too many stayed."
    elif temperature != 1 and like(cut):
        hint = "The temperature changed nothing. Divide the logits by it, before the softmax."
    elif temperature != 1 and like(cut * temperature):
        hint = "It goes the wrong way round: a high temperature makes all tokens more alike. Divide by it."
    elif like(torch.zeros(len(logits))):
        hint = "All came equally often. Are the probabilities made of the logits, with softmax?"
    else:
        hint = "Divide by the temperature, softmax, and pick by chance: look up torch.multinomial."
    return message(gave, should, hint)


# ---------------------------------------------------------------- Step 21


def reader() -> str:
    return message(
        "The Reader in chat.py works out other logits than your model in gpt.py, for the same tokens.",
        "It goes through a model as Day 3 has it: norm, blocks, norm, head.",
        "Did you change your model? Then change Cache and Reader as well.",
    )


def no_generator(result) -> str:
    if isinstance(result, str | list | tuple):
        hint = "It should give one character after the other, while it writes: yield in place of return."
    else:
        hint = "A function with yield in it is a generator: whoever calls it gets one character after the other."
    if result is None:
        return message("reply gave back nothing (None). It should be a generator: it should yield characters.", hint)
    return message(f"reply gave back {kind(result)}. It should be a generator: it should yield characters.", hint)


def no_characters(parts: list) -> str:
    part = next((part for part in parts if not (isinstance(part, str) and len(part) == 1)), None)
    if type(part) is int or isinstance(part, torch.Tensor):
        hint = "That is the token. Yield the character that it stands for: your decode can tell."
    elif isinstance(part, str) and len(part) > 1:
        hint = "Yield only what is new, and each character by itself."
    elif part == "":
        hint = "Where there is nothing to yield yet, do not yield."
    else:
        hint = "Yield the characters as strings, one by one."
    return message(f"reply yielded {show(part)}. It should yield single characters.", hint)


def reply(got: str, expected: str, prompt: str, limit: int) -> str:
    """The model knows the alphabet: after each letter it is sure of the next one."""
    gave = f"After the prompt {quoted(prompt)}, reply wrote {quoted(got)}."
    should = f"This model knows the alphabet, and with max_new_tokens={limit} it should write {quoted(expected)}."
    if got == "":
        hint = "Nothing at all came. Is there a yield in the loop, and does the loop run?"
    elif got.startswith(prompt):
        hint = "The prompt was yielded as well. Yield what is new only."
    elif set(got) == {expected[0]} and len(got) > 1:
        hint = "Always the same letter. After each one, the model has to read it: it gives you new logits."
    elif got == expected[1:] + chr(ord(expected[-1]) + 1):
        hint = "The first one is missing. The logits after the prompt already tell what comes first."
    elif got and expected.startswith(got):
        hint = "It ends too early. Does return, or a yield outside of the loop, end it?"
        if len(got) == len(expected) - 1:
            hint = "One is missing. How often does the loop run, and is the last one yielded too?"
    elif got.startswith(expected):
        hint = "It wrote too much: the loop should run max_new_tokens times."
    elif got[:1] and prompt[0] not in "+b" and got[0] == chr(ord(prompt[0]) + 1):
        hint = "It goes on from the first letter of the prompt. It should go on from the last one."
    elif got[0] == "a":
        hint = "It begins anew, as if there was no prompt. The model has to read the prompt first."
    else:
        hint = "Read the prompt, pick a token from the logits, yield its character, read the token, and so on."
    return message(gave, should, hint)


def reply_shows(shown: list[int], prompt: str, limit: int) -> str:
    gave = f"For {limit} new characters after {quoted(prompt)}, the model read {sum(shown)} tokens, {show(shown)}."
    should = f"It should be {len(prompt) + limit} at most: each token once."
    if len(shown) > 1 and shown[1] == len(prompt):
        hint = "The prompt is read again in each round. The Reader remembers it: read it before the loop."
    elif len(shown) > 2 and shown[2] > 1:
        hint = "The whole text is read again in each round. The Reader remembers: show it only the new token."
    else:
        hint = "Is one of them read twice?"
    return message(gave, should, hint)


def reply_waits(shown: list[int]) -> str:
    return message(
        f"Only two characters were asked for, and the model read {sum(shown)} tokens already.",
        "So reply first writes everything, and yields it then. Yield each one in the loop, as soon as it is there.",
    )


def reply_to_nothing(got: str) -> str:
    return message(
        f"The model knows no character of the prompt {quoted('+')}, and reply wrote {quoted(got)}.",
        "It should write 3 characters all the same. When nothing is left to read, let it read the token 0.",
    )


def reply_stop(got: str, expected: str, stop: str | None, prompt: str, limit: int) -> str:
    gave = f"With stop={'None' if stop is None else quoted(stop)}, after {quoted(prompt)}, reply wrote {quoted(got)}."
    should = f"It should write {quoted(expected)} (max_new_tokens is {limit})."
    if stop is None:
        return message(gave, should, "With None, nothing stops it but max_new_tokens.")
    if got == expected + stop:
        hint = "The stop itself was yielded. Hold back what may be the beginning of it."
    elif got and got.startswith(expected) and stop.startswith(got[len(expected) :]) and len(got) > len(expected):
        hint = "The beginning of the stop was yielded. Hold it back, until you know that it is not the stop."
    elif got.startswith(expected) and len(got) > len(expected):
        hint = "It did not stop there. The stop may have more than one character, so compare with several."
    elif expected.startswith(got) and expected[len(got) :] and stop.startswith(expected[len(got) :]):
        hint = "What was held back is lost. At the end, yield what is still held, as it was not the stop after all."
    elif got == expected.replace(stop[0], ""):
        hint = "What was held back is lost. When it is not the stop after all, yield it."
    elif expected.startswith(got):
        hint = "It stops too early: only the whole of stop ends it."
    else:
        hint = "Hold back what may be the beginning of the stop. Is it not? Then yield it, in its order."
    return message(gave, should, hint)


def reply_options(got: str, expected: str, options: dict) -> str:
    name = "top_k" if "top_k" in options else "temperature"
    words = " and ".join(f"{key}={value}" for key, value in options.items())
    return message(
        f"With {words}, reply wrote {quoted(got)}. It should write {quoted(expected)}, the most likely each time.",
        f"Does pick_next get the {name} that reply was given?",
    )


# ---------------------------------------------------------------- Step 22


def route_status(response) -> str:
    words = " ".join(response.get_data(as_text=True).split())[:100]
    return message(
        f"The browser asked for /reply and got the status {response.status_code}. It should be 200, for all is well.",
        f"The answer was: {words}",
    )


def route(got: str, expected: str, asked: dict) -> str:
    gave = f"To the text {quoted(asked['text'])}, the route sent {quoted(got)}, {len(got)} characters."
    should = f"It should send {quoted(expected)}, {len(expected)} characters."
    if not got:
        hint = "Nothing was sent. Was the generator used up before, or is it empty?"
    elif len(got) < len(expected) and expected.startswith(got):
        hint = "It is too short. Does answer get the max_new_tokens that the browser asked for?"
        if len(got) == 1:
            hint = "Only the first character was sent. Give the whole generator to Response."
    elif len(got) > len(expected):
        hint = "It is too long. Does answer get the max_new_tokens that the browser asked for?"
    elif len(got) == len(expected):
        hint = "Does answer get the temperature and the text that the browser asked for?"
    else:
        hint = "Does answer get all that the browser asked for: text, turns, temperature, max_new_tokens?"
    return message(gave, should, hint)


def route_type(got) -> str:
    return message(
        f"The route says that it sends {got}. It should say text/plain, as it is plain text.",
        "As HTML, the browser would take a < in it for the beginning of a tag. Look at mimetype.",
    )


def route_waits(early: int) -> str:
    return message(
        f"Before the first character was sent, the model had read {early} tokens.",
        "So everything was written first. Give the generator itself to Response: it sends each part when it comes.",
    )


def route_unchecked() -> str:
    return message(
        "The browser asked for the temperature -1, and the route did not refuse it.",
        "Anybody can send anything to a server. Take what was asked from page.asked(): it refuses what makes no sense.",
    )


# ---------------------------------------------------------------- Steps 23 to 25


def turn(got, expected: str, question: str, said: str) -> str:
    if not isinstance(got, str):
        return wrong_type("format_turn", got, "a string")
    gave = f"Of {quoted(question)} and {quoted(said)}, format_turn made {quoted(got)}."
    should = f"It should be {quoted(expected)}."
    return message(gave, should, turn_hint(got, expected, question, said))


def turn_hint(got: str, expected: str, question: str, said: str) -> str:
    if got == expected.replace(question, "\0").replace(said, question).replace("\0", said):
        return "Question and answer are swapped."
    if "\\n" in got:
        return "A line break is a backslash and an n, with no second backslash before it."
    if "{question}" in got or "{answer}" in got:
        return "The names stand there as they are. The f before the quotes is missing."
    if got.rstrip("\n") == expected.rstrip("\n"):
        number = len(got) - len(got.rstrip("\n"))
        return f"It ends in {number} line breaks. It should be two: the second one makes the blank line."
    if got.split() == expected.split():
        return "Only spaces and line breaks are wrong. A space stands behind each colon, and no other is added."
    if "question" in got and "question" not in expected or "answer" in got and "answer" not in expected:
        return "The word stands there in place of what it holds."
    if got.lower() == expected.lower():
        return "Only a capital is wrong."
    if got.replace(":", "") == expected.replace(":", ""):
        return "A colon is missing."
    return "A turn is a line that begins with You:, a line that begins with Lewis:, and a blank line."


def answer_targets(got, expected, tokens, prompt_length: int) -> str:
    if not isinstance(got, torch.Tensor):
        return wrong_type("answer_targets", got, f"a tensor of shape {shape(expected)}")
    gave = f"Of the tokens {show(tokens)} with prompt_length={prompt_length}, it made {show(got)}."
    should = f"It should be {show(expected)}."
    ignored = torch.full((len(tokens),), -100)
    n = prompt_length
    if shape(got) != shape(expected):
        hint = f"It has the shape {shape(got)}. It should be {shape(expected)}: one target fewer than tokens."
        if got.dim() == 1 and len(got) == len(tokens):
            hint = "There is one too many. The last token has no next one, so it has no target."
        elif same(got, tokens[n:]):
            hint = "The places of the prompt are missing. Keep them, with the target -100."
        return message(gave, should, hint)
    causes = [
        (tokens[1:], "Nothing is left out: the model would learn the questions, too."),
        (torch.cat((ignored[:n], tokens[n + 1 :])), "One too many is left out: the answer's first token is missing."),
        (torch.cat((ignored[: max(0, n - 2)], tokens[max(0, n - 2) + 1 :])), "One too few is left out."),
        (torch.cat((tokens[1:n], ignored[n:])), "It is the wrong way round: the answer is left out."),
        (torch.cat((ignored[: n - 1], tokens[n - 1 : -1])), "The targets are one too early: each is its own token."),
        (tokens[:-1], "These are the tokens themselves. A target is the token that comes next."),
        (torch.cat((expected[:-1], ignored[:1])), "The last one is left out. So it would never learn to end a turn."),
        (torch.cat((expected[:-2], ignored[:2])), "The last two are left out. So it would never learn to end a turn."),
        (ignored[:-1], "Everything is left out, so there is nothing to learn."),
    ]
    hint = "A target is the next token. Those of the prompt are -100, which are the first prompt_length - 1."
    if same(got.abs(), expected.abs()) or same(got.where(got >= 0, -100), expected):
        hint = "What is left out should be -100, and no other number."
    elif same(got[n - 1 :], expected[n - 1 :]):
        hint = "The answer is right. In the places before it, each should be -100."
        if same(got, torch.cat((ignored[: n - 1] * 0, expected[n - 1 :]))):
            hint = "0 is a token like any other. What is left out should be -100."
    hint = next((words for result, words in causes if same(got, result)), hint)
    return message(gave, should, hint)


def target_type(got) -> str:
    return message(
        f"The targets are of the type {got.dtype}. They should be whole numbers, torch.long, as tokens are.",
        "Make them of the tokens themselves, or say dtype=torch.long.",
    )


def chat_prompt(got, expected: str, turns, question: str, room: int) -> str:
    if not isinstance(got, str):
        return wrong_type("chat_prompt", got, "a string")
    parts = [f"You: {q}\nLewis: {a}\n\n" for q, a in turns]
    end = f"You: {question}\nLewis:"
    gave = f"With {len(turns)} earlier turns and room for {room} characters, chat_prompt gave {len(got)} characters."
    should = f"It should give {len(expected)}: ...{quoted(expected[-34:])}."
    if got == expected + " ":
        hint = "It ends in a space. The answer brings its own space, so end in the colon."
    elif got == expected + "\n" or got == expected + "\n\n":
        hint = "It ends in a line break. The answer goes on right behind the colon."
    elif not got.endswith(end):
        hint = f"It ends in {quoted(got[-34:])}. The question comes last, then Lewis: and nothing more."
    elif len(got) > room and len(expected) <= room:
        hint = "That is too long. Leave out the oldest turns until it fits."
    elif got == "".join(reversed(parts[len(parts) - got.count("You: ") + 1 :])) + end and got.count("You: ") > 2:
        hint = "The turns are in the wrong order: the oldest one comes first."
    elif any(got == "".join(parts[:n]) + end for n in range(1, len(parts))) and got != expected:
        hint = "These are the first turns. The last ones should stay: begin at the end."
    elif got == end:
        hint = "No earlier turn is in it, though one fits."
    elif got.endswith(expected) or expected.endswith(got):
        hint = "It has one turn too many, or too few. What counts for the room is all of it: turns, question, Lewis:."
    else:
        hint = "Take the turns from the last one on, and stop at the first that does not fit: none may be skipped."
    return message(gave, should, hint)
