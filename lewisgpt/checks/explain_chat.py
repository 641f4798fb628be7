"""The words of the checks of Day 4, in the manner of explain.py: none of these functions raises."""

import torch
from torch.nn import functional as F

from lewisgpt.checks.comparing import same, shape
from lewisgpt.checks.explain import BLANK, kind, message, show, wrong_type


def quoted(text: str, limit: int = 60) -> str:
    """The text in double quotes, its line breaks as \\n, cut to `limit` characters; ASCII only."""
    text = ascii(text)[1:-1].replace("\\'", "'")
    text = text if len(text) <= limit else text[: limit - 3] + "..."
    return f'"{text}"'.replace(" ", BLANK)


def changed(name: str, function: str) -> str:
    hint = "A slice of a tensor is no copy: look up clone()."
    if name == "turns":
        hint = "append, pop, insert and reverse change the list itself. Look up list(), which copies, and reversed()."
    elif name == "logits":
        hint = (
            "/=, an underscore at the end of a name, and square brackets before an = change the tensor itself. "
            "masked_fill and clone make a new one."
        )
    return message(
        f"{function} changed the {name} that it was given, and whoever gave them still needs them.",
        "Make new ones, and leave the old ones as they are.",
        hint,
    )


# ---------------------------------------------------------------- Step 20


def no_token(tokens: list, logits, temperature, top_k) -> str:
    """The first of them that is no token."""
    token = next((token for token in tokens if type(token) is not int or not 0 <= token < len(logits)), None)
    call = f"With the temperature {temperature:g} and top_k={top_k}, pick_next"
    wanted = "a token, here a whole number from 0 to 4"
    if isinstance(token, torch.Tensor):
        hint = "To get the number out of a tensor, look up item()."
        if token.numel() == len(logits):
            hint = "Are these the probabilities? Pick one token by them: look up torch.multinomial."
        elif token.numel() != 1:
            hint = "It should be one token."
        return message(f"{call} gave back {kind(token)}. It should give {wanted}.", hint)
    if isinstance(token, float):
        hint = "Is that the probability of a token? Give the token itself."
        if abs(token - logits.max().item()) < 1e-4 or token in logits.tolist():
            hint = "That is a logit, and not its place: look up argmax."
        return message(f"{call} gave {show(token)}. It should give {wanted}.", hint)
    if type(token) is int:
        return message(f"{call} gave {show(token)}. It should give {wanted}.")
    hint = "Take the one element out of it." if isinstance(token, list | tuple) else ""
    return wrong_type(call, token, wanted, hint)


def counts(times, expected, logits, temperature, top_k) -> str:
    """`times` is how often each token came in 500 tries, and `expected` how often it should, about."""
    gave = (
        f"In 500 tries with temperature={temperature:g} and top_k={top_k}, the tokens 0 to 4 came {show(times)} times."
    )
    should = f"Of the logits {show(logits)}, it should be about {show(expected.round().long())}."
    return message(gave, should, counts_hint(times, expected, logits, temperature, top_k))


def counts_hint(times, expected, logits, temperature, top_k) -> str:
    n, best = len(logits), int(logits.argmax())
    if temperature == 0:
        if times[logits.argmin()] == 500:
            return "That is the least likely one. With the temperature 0, take the most likely: look up argmax."
        if times[0] == 500:
            return "With the temperature 0, the most likely one should come. Dividing by 0 makes (nan) of the logits."
        if times[int(logits.max())] == 500:
            return "Is that the largest logit itself? With the temperature 0, give its place: look up argmax."
        return "With the temperature 0, there is no chance: always take the most likely one."
    ranked = logits.sort(descending=True).values
    kept = [logits.masked_fill(logits < value, -torch.inf) for value in ranked]  # with 1, 2, ... of them
    k = n if top_k is None else min(top_k, n)
    if times[best] == 500 and k > 1:
        if k < n:
            return (
                "One too few may come. The last and smallest of the top_k values has to stay as well. "
                "Is yours the last one of the values, and not one of the indices?"
            )
        return "Always the most likely one: pick by chance, with torch.multinomial."
    cut, gone = kept[k - 1], kept[k - 1] == -torch.inf
    causes = [
        (torch.zeros(n).masked_fill(gone, -torch.inf), "Those that come are all as likely as each other. " + SOFTMAX),
        (torch.zeros(n), "All are as likely as each other. " + SOFTMAX),
        (F.softmax(cut / temperature, dim=-1), "That is softmax twice. Once is enough."),
        (temperature / logits, "It is the wrong way round: the larger its logit, the more often should a token come."),
        (-logits, "It is the wrong way round: the larger its logit, the more often should a token come."),
    ]
    if temperature != 1:
        causes += [
            (cut, "The temperature has no effect. Divide the logits by it, before the softmax, and use the result."),
            (cut * temperature, "It goes the wrong way round: a high temperature makes all more alike. Divide by it."),
            ((cut / temperature).floor(), "// makes whole numbers. Divide with a single /."),
        ]
    if k == n:
        causes += [
            (logits.roll(1) / temperature, "Each token is one too large, as the places count from 0."),
            (ranked / temperature, "These are places in the sorted list. sort gives the indices as well: tokens."),
        ]
    else:
        first = torch.arange(n) < k
        places = torch.where(first, ranked, -torch.inf)
        causes += [
            (logits / temperature, NO_CUT),
            (kept[k] / temperature, "One too many may come: more than top_k."),
            (
                places / temperature,
                "These are places among the top_k. topk gives the indices as well: they are tokens.",
            ),
            (logits.where(first, -torch.inf) / temperature, "These are the first tokens. The largest should stay."),
            (logits.where(~gone, 0) / temperature, "0 is a logit like any other. It takes minus infinity to hide one."),
            (logits.where(gone, -torch.inf) / temperature, CUT_WRONG_WAY),
            (logits.where(logits <= ranked[k - 1], -torch.inf) / temperature, CUT_WRONG_WAY),
        ]
    far = [(times - 500 * F.softmax(other, dim=-1)).abs().nan_to_num(500).max().item() for other, _ in causes]
    if min(far) < 40:
        return causes[far.index(min(far))][1]
    if top_k is not None and k < n:
        return NO_CUT
    return "Divide by the temperature, softmax, and pick by chance: look up torch.multinomial."


CUT_WRONG_WAY = "It is the wrong way round: the largest should stay. Hide what is smaller: look at < and >."
SOFTMAX = "The probabilities are made of the logits, with softmax."
NO_CUT = (
    "top_k has no effect, or not the right one. Of the k largest, compare with the smallest value, not its place. "
    "Then use the result. k itself is the smaller of two numbers."
)


# ---------------------------------------------------------------- Step 21


def reader() -> str:
    return message(
        "The Reader in chat.py works out other logits than your model in gpt.py, for the same tokens.",
        "It goes through a model as Day 3 has it: norm, blocks, norm, head.",
        "Did you change your model? Then change Cache and Reader as well.",
    )


def no_generator(result) -> str:
    if callable(result):
        return wrong_type("reply", result, "a generator")
    if isinstance(result, str | list | tuple):
        hint = "It should give one character after the other, while it writes: yield in place of return."
    else:
        hint = "A function with yield in it is a generator: whoever calls it gets one character after the other."
    if result is None:
        return message("reply gave back nothing (None). It should be a generator, with yield in it.", hint)
    return message(f"reply gave back {kind(result)}. It should be a generator, with yield in it.", hint)


def no_characters(parts: list) -> str:
    part = next((part for part in parts if not (isinstance(part, str) and len(part) == 1)), None)
    if type(part) is int or isinstance(part, torch.Tensor):
        hint = "That is the token. Yield the character that it stands for: your decode can tell."
    elif isinstance(part, str) and part.isdigit():
        hint = "str makes digits of the token. The character that it stands for comes from decode."
    elif isinstance(part, str) and len(part) > 1:
        hint = "Yield only what is new, and each character by itself: look up yield from."
    elif part == "":
        hint = "Where there is nothing to yield, do not yield. Look up yield from: it yields them one by one."
    elif isinstance(part, list | tuple):
        hint = f"It is {kind(part)}. Of tokens, decode makes a string; of strings, take one by one."
    else:
        hint = "Yield the characters as strings, one by one."
    return message(f"reply yielded {show(part)}. It should yield one character at a time.", hint)


def reply(got: str, expected: str, prompt: str, limit: int) -> str:
    """The model knows the alphabet: after each letter it is sure of the next one."""
    gave = f"After the prompt {quoted(prompt)}, reply wrote {quoted(got, 30)}."
    should = f"This model knows the alphabet, and with max_new_tokens={limit} it should write {quoted(expected)}."
    if got == "":
        hint = "Nothing at all came. Is there a yield in the loop, and does the loop run?"
    elif got.startswith(prompt):
        hint = "The prompt was yielded as well. Yield what is new only."
    elif set(got[:limit]) == {expected[0]} and len(got) > limit:
        hint = "It yields the same one again and again. Cut off what you have yielded."
    elif set(got) == {expected[0]} and len(got) > 1:
        hint = "Always the same letter. After each one, the reader has to read it: keep the new logits."
    elif got == expected[1:] + chr(ord(expected[-1]) + 1):
        hint = "The first one is missing. The logits after the prompt already tell what comes first."
    elif expected.startswith(got):
        hint = "It ends too early. Does return, or a yield outside of the loop, end it?"
        if len(got) == len(expected) - 1:
            hint = "One is missing. How often does the loop run, and is the last one yielded too?"
    elif got.startswith(expected):
        hint = "It wrote too much: the loop should run max_new_tokens times."
    elif got[0] == chr(ord(prompt[0]) + 1):
        hint = "It goes on from the first letter of the prompt. It should go on from the last one."
    elif got[0] == "a":
        hint = "It begins anew, as if there was no prompt. Is the prompt read, all that model.vocab knows of it?"
    elif got[0] == prompt[-1]:
        hint = "It begins with the last one of the prompt. Was that one not read?"
    elif got[1:2] == chr(ord(got[0]) + 2):
        hint = "Every second one is missing. Each one that is picked has to be yielded."
    elif got[::-1] == expected or sorted(got) == sorted(expected):
        hint = "The characters are right, and their order is not."
    else:
        hint = (
            "Make the mappings of model.vocab. Read the prompt, pick, yield the character, read the token, and so on."
        )
    return message(gave, should, hint)


def reply_unknown(got: str, expected: str, prompt: str) -> str:
    return message(
        f"After the prompt {quoted(prompt)}, reply wrote {quoted(got, 30)}. It should write {quoted(expected)}.",
        "Some characters of this prompt are not in model.vocab.",
        "Only these are left out, one by one, and all others stay, in their order.",
    )


def reply_shows(shown: list[int], prompt: str, limit: int) -> str:
    gave = f"For {limit} new characters after {quoted(prompt)}, the model read {sum(shown)} tokens, {show(shown)}."
    should = f"It should be {len(prompt) + limit} at most: each token once."
    if shown[:2] == [len(prompt)] * 2 and sum(shown[2:]) <= limit:
        hint = "The prompt is read twice: once is enough."
    elif shown[0] == len(prompt) + 1:
        hint = f"At first, it read {shown[0]} tokens, one more than the prompt has. The token 0 is for an empty prompt."
    elif shown[-1] == 8:
        hint = "All of the text is read again in each round. A Reader remembers: show it only the new token."
        if shown[0] == shown[1]:
            hint = "Is that generate? It reads all again in each round. Use a Reader and your pick_next."
    else:
        hint = "Is something read again that was read before? A Reader remembers: show it only the new token."
    return message(gave, should, hint)


def reply_waits(shown: list[int]) -> str:
    return message(
        f"Only two characters were asked for, and the model read {sum(shown)} tokens already.",
        "So reply first holds everything, and yields it then. Yield each one in the loop, as soon as it is there.",
    )


def reply_to_nothing(got: str, expected: str) -> str:
    return message(
        f"After the prompt {quoted('+')}, reply wrote {quoted(got, 30)}. It should write {quoted(expected)}.",
        "The model does not know the +, so the prompt is empty. Then let it read the token 0.",
    )


def reply_stop(got: str, expected: str, stop: str | None, prompt: str, limit: int) -> str:
    gave = (
        f"With stop={'None' if stop is None else quoted(stop)}, after {quoted(prompt)}, reply wrote {quoted(got, 30)}."
    )
    should = f"It should write {quoted(expected)} (max_new_tokens is {limit})."
    if stop is None:
        return message(gave, should, "With None, nothing stops it but max_new_tokens.")
    extra = got[len(expected) :] if got.startswith(expected) else ""
    missing = expected[len(got) :] if expected.startswith(got) else ""
    if got.isalpha() and got != "".join(sorted(got)):
        hint = "The characters come in the wrong order: new ones stand behind those that you hold."
    elif got == expected + stop:
        hint = "The stop itself was yielded. Hold back what may be the beginning of it. When it is whole, return."
    elif extra and stop.startswith(extra):
        hint = "The beginning of the stop was yielded. Hold it back. When the whole stop is there, return at once."
    elif extra:
        hint = (
            "It did not stop there. The stop may have more than one character, so hold back, and compare with several."
        )
    elif missing and stop.startswith(missing):
        hint = "What you hold is lost. At the end, yield what you still hold, as it was not the stop after all."
    elif stop in prompt and missing:
        hint = "The stop is in the prompt. Only what the model writes counts."
    elif (prompt + expected).find(stop) in range(len(prompt)) and missing:
        hint = "The stop begins in the prompt. Only what the model writes counts."
    elif missing:
        hint = "It stops too early: only the whole of stop ends it."
    elif len(got) < len(expected) and set(got) < set(expected):
        hint = "Some characters are lost. What you hold back and what is not the stop after all has to be yielded."
    elif sorted(got)[: len(expected)] == sorted(expected):
        hint = "Some characters come in the wrong order, or the stop is not found."
    else:
        hint = "Hold back what may be the beginning of the stop. Is it not? Then yield it, in its order."
    return message(gave, should, hint)


def reply_restart(got: str) -> str:
    """After "a" comes an "e", then one "f" or more, and then a "g"."""
    gave = f"With stop={quoted('fg')}, reply wrote {quoted(got, 30)}. It should end before {quoted('fg')}."
    if "g" in got:
        hint = (
            f"Think of {quoted('ffg')}: when the second f comes, the first one is free, and the second is still held. "
            "So let go of one character at a time."
        )
    elif not got.startswith("e"):
        hint = "The first character is missing."
    else:
        hint = "Hold back what may be the beginning of the stop. Is it not? Then yield it, in its order."
    return message(gave, hint)


def reply_chance(texts: list[str]) -> str:
    return message(
        f"With the temperature 1.0, reply wrote the very same {len(texts)} times: {quoted(texts[0], 30)}.",
        "After some letters, this model finds two as likely as each other, so it should differ.",
        "Pick each token with your pick_next.",
    )


def reply_looks_back(got: str, expected: str, prompt: str) -> str:
    gave = f"After the prompt {quoted(prompt)}, reply wrote {quoted(got)}. This model should write {quoted(expected)}."
    return message(
        gave,
        "It looks back at all that the reader has read. So the reader has to read the whole prompt,",
        "and it must stay the same one for each new token. A new Reader forgets everything.",
    )


def reply_options(got: str, expected: str, options: dict) -> str:
    name = "top_k" if "top_k" in options else "temperature"
    words = " and ".join(f"{key}={value}" for key, value in options.items())
    return message(
        f"With {words}, reply wrote {quoted(got, 30)}. It should write {quoted(expected)}, the most likely each time.",
        f"Does pick_next get the {name} that reply was given?",
    )


# ---------------------------------------------------------------- Step 22


def no_response(result) -> str:
    wanted = "a Response"
    if result is None or callable(result) and not hasattr(result, "response"):
        return wrong_type("send_reply", result, wanted)
    if hasattr(result, "response"):
        return message(
            f"send_reply made a Response of {kind(result.response)}, and a browser cannot be sent that.",
            "Call answer, and give the Response what comes back: the generator.",
        )
    hint = "Look up Response: it takes what is sent, and its mimetype."
    if isinstance(result, dict | tuple):
        hint = "Give the generator to Response, and the mimetype by its name."
    if getattr(result, "__name__", "") == "send_reply":
        hint = "A yield makes a generator of send_reply itself. answer gives one already: return a Response of it."
    elif hasattr(result, "__next__"):
        hint = "Give the generator to Response, and say that it is text/plain."
    return message(f"send_reply gave back {kind(result)}. It should give {wanted}.", hint)


def route_status(status: int) -> str:
    return message(
        f"The browser asked for /reply and got the status {status}. It should be 200, for all is well.",
        "What stands second in the brackets of Response is the status. The mimetype needs its name: mimetype=...",
    )


def route_parts(parts: list) -> str:
    part = next((part for part in parts if not isinstance(part, bytes)), None)
    return message(
        f"The Response should send strings, and one of its parts is {kind(part)}.",
        "Give the generator itself to Response, with nothing around it.",
    )


def route(got: str, expected: str, asked: dict) -> str:
    gave = f"To the text {quoted(asked['text'])}, the route sent {quoted(got, 40)}, {len(got)} characters."
    should = f"It should send {quoted(expected, 40)}, {len(expected)} characters."
    if not got:
        hint = (
            "It is empty. Was the generator used up before? Or are temperature and max_new_tokens in the wrong order?"
        )
    elif len(got) == 1:
        hint = "Only the first character was sent. Give the whole generator to Response."
    elif got == expected[1:]:
        hint = "The first character is missing: next takes it out of the generator."
    elif got in (asked["text"], "".join(asked)) or expected not in got and set(got) & set("<{[ HG"):
        hint = "What is sent should come from answer: it gives a generator."
        if "generator" in got:
            hint = "That is the name of the generator. Give the generator itself to Response, without str."
    elif "".join(got.split()) == expected:
        hint = "Spaces or line breaks were added. The characters should be sent as they come."
    elif expected in got and len(got) < 400:
        hint = "More than the characters of answer was sent."
    elif got.startswith("abc"):
        hint = "It does not go on from the text. Does answer get text, or the whole dictionary? Look up two stars, **."
    elif len(got) != len(expected):
        hint = (
            "So answer did not get max_new_tokens, and perhaps the whole dictionary came as the text. "
            "Two stars, **, hand over all by name: text, turns, temperature, max_new_tokens and top_k."
        )
    else:
        hint = "Does answer get the temperature and the text that the browser asked for?"
    return message(gave, should, hint)


def route_top_k(got: str, expected: str) -> str:
    return message(
        f"With top_k 1, the route sent {quoted(got, 20)}. It should send {quoted(expected, 20)}, "
        "as only the likeliest character has a chance each time.",
        "Does answer get the top_k that the browser asked for? Two stars, **, hand over all by name.",
    )


def route_turns(read: int, prompt: str) -> str:
    return message(
        f"In a chat with an earlier turn, the model read {read} characters in all. Its prompt alone has {len(prompt)}.",
        "So it did not get the turns. Does answer get those that the browser asked for?",
        "reply alone knows no turns.",
    )


def route_type(got) -> str:
    return message(
        f"The route says that it sends {got}. It should say text/plain, as it is plain text.",
        "As HTML, the browser would take a < in it for the beginning of a tag. Look at mimetype.",
    )


def route_waits(early: int) -> str:
    return message(
        f"Before the first character was sent, the model had read {early} tokens.",
        "So everything was written first, and the browser waits. Give the generator itself to Response.",
    )


def route_unchecked() -> str:
    return message(
        "The browser asked for the temperature -1, and the route did not refuse it.",
        "Anybody can send anything to a server. Take what was asked from page.asked(): it refuses what makes no sense.",
    )


# ---------------------------------------------------------------- Steps 23 to 25


def turn(got, expected: str, question: str, said: str) -> str:
    if not isinstance(got, str):
        hint = "Commas make a tuple. To glue strings, look up + and f-strings." if isinstance(got, tuple) else ""
        return wrong_type("format_turn", got, "a string", hint)
    gave = f"Of {quoted(question)} and {quoted(said)}, format_turn made {quoted(got)}."
    should = f"It should be {quoted(expected)}."
    return message(gave, should, turn_hint(got, expected, question, said))


def turn_hint(got: str, expected: str, question: str, said: str) -> str:
    if got == expected.replace(question, "\0").replace(said, question).replace("\0", said):
        return "Question and answer are changed over."
    if "\\n" in got:
        return "A line break is a backslash and an n, with no second backslash before it, and no r before the quotes."
    if "/n" in got:
        return "A line break is \\n, with a backslash: the slash that leans to the left."
    if "<" in got:
        return "A line break in a string is \\n. The tags of a web page have no place here."
    if got.startswith(expected) and got.strip() != expected.strip():
        return "It goes on behind the blank line. It should be one turn, and nothing else."
    if "{" in got:
        return "The curly brackets stand there as they are. Is the f missing, or are the brackets doubled?"
    if "".join(got.split()) == "".join(expected.split()):
        return spaces_hint(got, expected, question, said)
    if "question" in got or "answer" in got:
        return "The word stands there in place of what it holds. Look up f-strings: the name belongs in { and }."
    if got.lower() == expected.lower():
        return "Only capital letters are wrong. Leave upper and lower case as they are."
    if got.replace(":", "") == expected.replace(":", ""):
        return "A colon is missing: it stands behind each name."
    if got.startswith("Lewis") and question in got:
        return "The question comes first, then the answer."
    if got.replace("'", "").replace('"', "") == expected:
        return "No quotes belong around what is said."
    if question not in got:
        return "The question is not in it as it was given. What question holds stands behind You:."
    if said not in got:
        return "The answer is not in it as it was given. What answer holds stands behind Lewis:."
    if got.replace(question + "?", question) == expected or got.replace(said + ".", said) == expected:
        return "What is said stays as it is: add no question mark and no full stop."
    if "You:" not in got or "Lewis:" not in got:
        return "Each line begins with a name and a colon: You: or Lewis:."
    return "A turn is a line that begins with You:, a line that begins with Lewis:, and a blank line."


def spaces_hint(got: str, expected: str, question: str, said: str) -> str:
    """The text is right, but for its spaces and line breaks."""
    if len(got) > 3 * got.count("\n") and "\r" in got:
        return "\\r is too much: a line break is \\n, and nothing else."
    if got.count("\n") > 10:
        return "A line break stands behind each character: join went through a string, not a list."
    if got[0] != "Y":
        return "It begins with a line break or a space. It should begin with You:."
    if got.rstrip("\n") == expected.rstrip("\n"):
        number = len(got) - len(got.rstrip("\n"))
        hint = f"It ends in {number} line breaks. It should be two: the second one makes the blank line."
        return hint + (" strip takes them away." if number == 0 else "")
    for name, words in (("You:", question), ("Lewis:", said)):
        if name not in got:
            return f"No space belongs before the colon: {name}."
        if name + words in got:
            return f"A space is missing behind {name}."
    between = got[got.find(question) + len(question) : got.find("Lewis:")]
    if between.strip(" ") == "":
        return "A line break is missing: Lewis has a line of his own."
    if between.count("\n") > 1:
        return "A blank line stands between question and answer. One line break is enough there."
    return "There is a space too many, behind a colon, before or after a line break. In triple quotes, indents count."


def answer_targets(got, expected, tokens, prompt_length: int) -> str:
    if not isinstance(got, torch.Tensor):
        hint = "torch.from_numpy makes a tensor of it." if type(got).__name__ == "ndarray" else ""
        hints = {list: "torch.tensor makes a tensor of a list.", tuple: "The targets alone are enough."}
        hints[int] = "A single = gives the name a new value. To set places, it needs square brackets: [ and ]."
        return wrong_type("answer_targets", got, f"a tensor of shape {shape(expected)}", hints.get(type(got), hint))
    gave = f"Of the tokens {show(tokens)} with prompt_length={prompt_length}, it made {show(got)}."
    should = f"It should be {show(expected)}."
    ignored = torch.full((len(tokens),), -100)
    n = prompt_length
    if got.dtype == torch.bool:
        return message(
            gave, should, "True and False tell which places count. There, the tokens themselves should stand."
        )
    if shape(got) != shape(expected):
        hint = f"It has the shape {shape(got)}. It should be one row, {shape(expected)}: one target fewer than tokens."
        if got.dim() == 1 and len(got) == len(tokens):
            hint = f"Its length is {len(got)}, one too many. The last token has no next one, so it has no target."
            if same(got[1:], tokens[1:]) or same(got[:n], ignored[:n]) and same(got[n:], tokens[n:]):
                hint += " A target is the next token."
        elif same(got, tokens[n:]):
            hint = "The places of the prompt are missing. Keep them, with the target -100."
        elif got.dim() == 1 and len(got) == len(tokens) - 2:
            hint += " Was it shifted twice, or is a place of the prompt missing? A target is the next token."
        elif got.dim() == 1 and same(got, expected[: n - 1]):
            hint = "These are the places of the prompt alone. Give back the whole row, with the answer behind them."
        return message(gave, should, hint)
    causes = [
        (tokens[1:], "Nothing is left out: it would learn the questions, too. A single = stores, and == only asks."),
        (torch.cat((ignored[:n], tokens[n + 1 :])), "One too many is left out: the answer's first token is missing."),
        (torch.cat((ignored[: max(0, n - 2)], tokens[max(0, n - 2) + 1 :])), "One too few is left out."),
        (torch.cat((tokens[1:n], ignored[n:])), "It is the wrong way round: the answer is left out."),
        (
            torch.cat((tokens[1:n], ignored[:1], tokens[n + 1 :])),
            "Only one place was changed, the answer's first. Is a colon missing? It makes a slice: all before that.",
        ),
        (torch.cat((ignored[: n + 1], tokens[n + 2 :])), "Two too many are left out: the answer should stay whole."),
        (torch.cat((tokens[1:-n], ignored[:n])), "It is the wrong way round: the prompt stands at the beginning."),
        (expected.flip(0), "The order is backward."),
        (torch.cat((ignored[: n - 1], tokens[n - 1 : -1])), "These are no next tokens: each is its own target."),
        (torch.cat((ignored[:n], tokens[n:-1])), "These are no next tokens: each is its own target."),
        (torch.cat((tokens[:1], tokens[:-1]))[1:], "These are no next tokens: each is its own target."),
        (tokens[:-1], "These are the tokens themselves. A target is the token that comes next."),
        (torch.cat((expected[:-1], ignored[:1])), "The last one is left out. So it would never learn to end a turn."),
        (torch.cat((expected[:-2], ignored[:2])), "The last two are left out. So it would never learn to end a turn."),
        (ignored[:-1], "Everything is left out, so there is nothing to learn."),
    ]
    hint = "A target is the next token. Those of the prompt are -100: what counts is the place."
    if same(got.where(got != -100, 0), tokens[1:].where(got != -100, 0).to(got.dtype)):
        hint = "These are the next tokens, but -100 stands in the wrong places. The place counts, not the value there."
        if same(got[n - 1 :], expected[n - 1 :]):
            hint = "The answer is right. But in all the places of the prompt before it, there should be -100."
        elif n != 3 and same(got[:2], ignored[:2]) and same(got[2:], tokens[3:]):
            hint = "Is there a fixed number? How many are left out depends on prompt_length."
    elif same(got.double().abs(), expected.abs()) or same(got.where(got >= 0, -100), expected):
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
    if got is None and not turns:
        return message(
            "Without earlier turns, chat_prompt gave back nothing (None). It should give a string.",
            "Is there a return inside the loop? Without turns, the loop never runs, so return has to stand behind it.",
            "print only shows a value.",
        )
    if not isinstance(got, str):
        hint = "join glues the strings of a list." if isinstance(got, list) else ""
        return wrong_type("chat_prompt", got, "a string", hint)
    gave = f"With {len(turns)} earlier turns and room for {room} characters, chat_prompt gave {len(got)} characters."
    should = f"It should give {len(expected)}: ...{quoted(expected[-34:])}."
    return message(gave, should, chat_prompt_hint(got, expected, turns, question, room))


def chat_prompt_hint(got: str, expected: str, turns, question: str, room: int) -> str:
    parts = [f"You: {q}\nLewis: {a}\n\n" for q, a in turns]
    end, n = f"You: {question}\nLewis:", len(turns)
    last = ["".join(parts[n - k :]) + end for k in range(n + 1)]  # with the last 0, 1, 2, ... turns
    if n and last[-1].endswith(got) and got not in last and got != "":
        return "It was cut in the middle. A turn is taken whole or not at all, and the question is never cut."
    if got == "":
        return "Nothing came. Even when there are no turns, the question has to be there."
    if got in last:
        return number_of_turns_hint(last.index(got), last.index(expected), n, len(expected), room)
    if got in [last[0] + "".join(some) for some in (parts, parts[::-1])] or got.startswith(end + "You: "):
        return "The order is wrong: first the turns, then the question."
    if got in ["".join(parts[n - k :][::-1]) + end for k in range(2, n + 1)]:
        return "The turns are in the wrong order: the oldest one comes first."
    if n and got == "".join(parts[:-1]) + end:
        return "The last turn is missing, and it matters most."
    if got in ["".join(parts[:k]) + end for k in range(1, n)]:
        return "These are the first turns. The last turns should stay: begin at the end."
    if any(got == "".join(part for i, part in enumerate(parts) if some >> i & 1) + end for some in range(2**n)):
        return "There is a gap: a turn is missing between others. Stop at the first that does not fit: look up break."
    if not got.endswith(end):
        return end_hint(got, expected, end, question, last, parts)
    if any("".join(got.split()) == "".join(text.split()) for text in last):
        if "\n \n" in got or "\n You" in got:
            return "Spaces were added between the turns."
        return "Line breaks are missing or too many: behind each turn stands one blank line, as format_turn makes it."
    if got.count(end) > 1:
        return "The question comes more than once. It stands at the end only."
    if any(f"You: {a}\nLewis: {q}" in got for q, a in turns):
        return "Question and answer of a turn are changed over."
    if all(f"You: {q}\n" in got for q, _ in turns) and not all(a in got for _, a in turns):
        return "The answer of a turn is missing. format_turn makes a whole turn, with its answer."
    if any(f"You: {q}\nLewis: {q}" in got for q, _ in turns):
        return "The answer of a turn is missing: its question stands twice."
    if "('" in got:
        return "A whole turn stands there in brackets. Take it apart into its two strings. Is there an enumerate?"
    if sorted(got) == sorted(expected):
        return "The turns are in the wrong order: the oldest one comes first, as in the list."
    return "Take the turns from the last one on, each with format_turn, and stop at the first that does not fit."


def number_of_turns_hint(got: int, expected: int, n: int, length: int, room: int) -> str:
    """It has the last `got` turns, and should have the last `expected`."""
    if got > expected:
        return (
            f"With its last {got} turns, it is longer than room. All of it counts, with the question and Lewis:. "
            "A turn that does not fit is left out."
        )
    if room == length:
        return f"It may have up to {room}, so what fits exactly has to stay. As many turns as fit should be there."
    if expected == n and got == n - 1:
        return "The oldest turn is missing. Does the loop end one too early, or begin with a slice?"
    if got == 1:
        return "Only the last turn is there, though more fit. Does return end the loop, or is the text set anew in it?"
    if got == 0:
        return "No turns are there, though some fit. As many of the last turns as fit should be there."
    return "Too few turns are there. As many of the last turns as fit in room should be there."


def end_hint(got: str, expected: str, end: str, question: str, last: list[str], parts: list[str]) -> str:
    """It does not end with the question and Lewis:."""
    text = got.rstrip()
    if text.endswith(end):
        what = "a space" if got == text + " " else "a line break"
        return f"It ends in {what}. The answer of the model goes on right behind the colon, with a space of its own."
    if "{question}" in got:
        return "The curly brackets stand there as they are. The f before the quotes is missing."
    if last[-1].startswith(got) and len(parts) > 0 and got != "".join(parts):
        return (
            "Its end was cut off, and the question with it. A turn is taken whole or not at all, the last ones first."
        )
    tail = f"It ends in {quoted(got[-24:])}. "
    if f"You: {question}" not in got and f"You:{question}" not in got:
        if question in got:
            return tail + "You: is missing before the question."
        return tail + f"The question {quoted(question)} is not in it. Did a loop take its name for something else?"
    if f"You:{question}" in got:
        return tail + "A space is missing behind You:."
    if "".join(got.split()).endswith("".join(end.split())):
        return tail + "Between the question and Lewis: stands one line break."
    if "Lewis" not in got[-12:]:
        return tail + "Lewis: is missing at the end."
    return tail + "The question comes last, then Lewis: with its colon, and nothing more."
