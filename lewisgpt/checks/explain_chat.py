"""The words of the checks of Day 4, in the manner of explain.py: none of these functions raises.

Of each step, the right computation is here once, as named moves: chances, recite, targets_of, prompt_of. When a check
has failed, single edits of the moves and pairs of them are tried on what the learner was given. A cause is only named
when its edit gives what the learner's function gave. Otherwise the message says where it is right and where not.
"""

import difflib
import math
import re
from collections.abc import Callable
from itertools import combinations

import torch

from lewisgpt import INPUT_PATH
from lewisgpt.checks.comparing import same, shape
from lewisgpt.checks.explain import BLANK, kind, message, show, wrong_type

UNKNOWN = "I can't tell which line it is."


def causes(alike: Callable[..., bool], edits: list[tuple[dict, str]]) -> list[str]:
    """The words of the fewest edits, one or two, with which `alike` is true: of each of them, if there are several."""
    for number in (1, 2):
        found = []
        for some in combinations(edits, number):
            changes = dict(move for edit, _ in some for move in edit.items())
            if len(changes) == sum(len(edit) for edit, _ in some) and alike(**changes):
                found.append(" ".join(words for _, words in some))
        if found:
            return list(dict.fromkeys(found))
    return []


def cause_or(found: list[str], fact: str) -> str:
    """The cause, or both if it may be one of two, or else the fact."""
    return " Or: ".join(found) if 0 < len(found) < 3 else fact


def quoted(text: str, limit: int = 60) -> str:
    """The text in double quotes, its line breaks as \\n, cut to `limit` characters; ASCII only."""
    text = ascii(text)[1:-1].replace("\\'", "'")
    text = text if len(text) <= limit else text[: limit - 3] + "..."
    return f'"{text}"'.replace(" ", BLANK)


SIGNS = {" ": "a space", "  ": "two spaces", "\n": "a line break", "\n\n": "two line breaks", ":": "a colon"}
SIGNS |= {".": "a full stop", "?": "a question mark", "'": "a quote", '"': "a quote", "\\": "a backslash"}


def difference(got: str, expected: str, most: int = 2) -> str:
    """Where a text is not as it should be: what is missing, too much, or another, and after which words."""
    pieces = [re.findall(r"\n+|\w+|.", text) for text in (expected, got)]
    sentences = []
    for tag, a, b, c, d in difflib.SequenceMatcher(None, *pieces, autojunk=False).get_opcodes():
        missing, extra = "".join(pieces[0][a:b]), "".join(pieces[1][c:d])
        if tag == "equal" or (missing.isspace() and missing == extra):
            continue
        before = "".join(pieces[0][:a])
        where = f"After {quoted(before[-14:])}" if before else "At the beginning"
        if missing and extra and not (missing + extra).strip():
            what = f"there should be {SIGNS.get(missing, quoted(missing))}, and not {SIGNS.get(extra, quoted(extra))}"
        elif missing and extra:
            what = f"comes {quoted(extra, 20)}. It should be {quoted(missing, 20)}"
        elif missing:
            what = f"{SIGNS.get(missing, quoted(missing, 30))} {'are' if missing in PLURAL else 'is'} missing"
        else:
            what = f"{SIGNS.get(extra, quoted(extra, 30))} {'are' if extra in PLURAL else 'is'} too much"
        sentences.append(f"{where}, {what}.")
    return " ".join(sentences[:most])


PLURAL = ("  ", "\n\n")


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
    n = len(logits)
    token = next((token for token in tokens if type(token) is not int or not 0 <= token < n), None)
    call = f"With the temperature {temperature:g} and top_k={top_k}, pick_next"
    wanted = f"a token, here a whole number from 0 to {n - 1}"
    if isinstance(token, torch.Tensor):
        hint = "To get the number out of a tensor, look up item()."
        if token.numel() == n:
            hint = "Are these the probabilities? Pick one token by them: look up torch.multinomial."
        elif token.numel() != 1:
            hint = "It should be one token."
        return message(f"{call} gave back {kind(token)}. It should give {wanted}.", hint)
    if isinstance(token, float):
        hint = "Is that the probability of a token? Give the token itself."
        if any(abs(token - logit) < 1e-4 for logit in logits.tolist()):
            hint = "That is a logit, and not its place: look up argmax."
        return message(f"{call} gave {show(token)}. It should give {wanted}.", hint)
    if type(token) is int:
        return message(f"{call} gave {show(token)}. It should give {wanted}.")
    hint = "Take the one element out of it." if isinstance(token, list | tuple) else ""
    return wrong_type(call, token, wanted, hint)


def best(logits: list[float]) -> list[float]:
    return [float(i == logits.index(max(logits))) for i in range(len(logits))]


def at_least_kth(raw: list[float], scaled: list[float], k: int) -> list[bool]:
    return [x >= sorted(raw)[-k] for x in raw]


def chances(
    logits: list[float],
    temperature: float,
    top_k: int | None,
    zero=best,
    keep=at_least_kth,
    scale=lambda x, t, k: x / t,
    weigh=lambda logits: [math.exp(x) for x in logits],
    hidden=-math.inf,
    name=lambda shares, logits, k: shares,
) -> list[float]:
    """How likely each token should come; the last six are the moves."""
    if temperature == 0:
        return zero(logits)
    n = len(logits)
    k = n if top_k is None else min(top_k, n)
    scaled = [scale(x, temperature, top_k) for x in logits]
    stays = keep(logits, scaled, k) if top_k is not None else [True] * n
    weights = weigh([x if stay else hidden for x, stay in zip(scaled, stays)])
    return name([weight / sum(weights) for weight in weights], logits, k)


def softmax_twice(logits: list[float]) -> list[float]:
    weights = [math.exp(x) for x in logits]
    return [math.exp(weight / sum(weights)) for weight in weights]


def among_the_top(shares: list[float], logits: list[float], k: int) -> list[float]:
    """As if a place in the sorted list were a token."""
    order = sorted(range(len(logits)), key=lambda i: -logits[i])
    return [shares[i] for i in order]


ZERO = "With the temperature 0 there is no chance: it should always be the most likely one."
TURNED = "It's the wrong way round: the largest should stay, and what is smaller is hidden."
PICK_EDITS = [
    ({"zero": lambda logits: chances(logits, 0.1, None)}, ZERO),
    ({"zero": lambda logits: chances(logits, 1.0, None)}, ZERO),
    ({"zero": lambda logits: best([-x for x in logits])}, "The temperature 0 gave the least likely one."),
    (
        {"zero": lambda logits: [float(i == 0) for i in range(len(logits))]},
        "The temperature 0 gave token 0. Does something divide by 0? Then all the numbers are inf or nan.",
    ),
    (
        {"zero": lambda logits: [float(i == int(max(logits))) for i in range(len(logits))]},
        "With the temperature 0, that's the largest logit itself. Its place is the token: look up argmax.",
    ),
    ({"keep": lambda raw, _, k: [True] * len(raw)}, "top_k has no effect. Is what the cut gives stored and used?"),
    (
        {"keep": lambda raw, _, k: [x > sorted(raw)[-k] for x in raw]},
        "One too few may come: the smallest of the top_k has to stay as well.",
    ),
    ({"keep": lambda raw, _, k: at_least_kth(raw, _, min(k + 1, len(raw)))}, "One more than top_k may come."),
    ({"keep": lambda raw, _, k: at_least_kth(raw, _, k - 1 or 1)}, "One fewer than top_k may come."),
    ({"keep": lambda raw, _, k: [x < sorted(raw)[-k] for x in raw]}, TURNED),
    ({"keep": lambda raw, _, k: [x <= sorted(raw)[-k] for x in raw]}, TURNED),
    (
        {"keep": lambda raw, _, k: [x <= sorted(raw)[k - 1] for x in raw]},
        "The smallest stay. It should be the largest.",
    ),
    (
        {"keep": lambda raw, _, k: [i < k for i in range(len(raw))]},
        "The first top_k tokens stay, whatever their logits are. It should be those with the largest logits.",
    ),
    (
        {"keep": lambda raw, _, k: at_least_kth(raw, _, 1)},
        "Only the largest stays. Of the values of topk, the last one is the smallest that may stay.",
    ),
    (
        {"keep": lambda raw, _, k: [x >= sorted(raw)[k - 1] for x in raw]},
        "The logits are compared with the top_k-th from below. sort puts the smallest first.",
    ),
    ({"keep": lambda raw, _, k: [x >= k for x in raw]}, "The logits are compared with k itself, and k is no logit."),
    (
        {"keep": lambda raw, _, k: [x >= sorted(range(len(raw)), key=lambda i: -raw[i])[k - 1] for x in raw]},
        "The logits are compared with a place. topk gives values and indices, and here the values count.",
    ),
    (
        {"keep": lambda raw, scaled, k: [x >= sorted(raw)[-k] for x in scaled]},
        "The smallest that may stay was found before the division, and compared after it. Do both on the same numbers.",
    ),
    (
        {"keep": lambda raw, scaled, k: [x >= sorted(scaled)[-k] for x in raw]},
        "The smallest that may stay was found after the division, and compared with what was before it.",
    ),
    ({"keep": lambda raw, _, k: at_least_kth(raw, _, len(raw) if k == 1 else k)}, "top_k=1 has no effect."),
    ({"scale": lambda x, t, k: x}, "The temperature has no effect. The softmax should get the logits divided by it."),
    ({"scale": lambda x, t, k: x / t if k is None else x}, "With a top_k, the temperature has no effect."),
    ({"scale": lambda x, t, k: x if k is None else x / t}, "Without a top_k, the temperature has no effect."),
    (
        {"scale": lambda x, t, k: x * t},
        "The temperature works the wrong way round: a high one should make all more alike.",
    ),
    ({"scale": lambda x, t, k: x // t}, "// makes whole numbers. Divide with a single /."),
    ({"scale": lambda x, t, k: t / x if x else 0.0}, "The temperature was divided by the logits: it's the other way."),
    (
        {"weigh": lambda logits: [float(x > -math.inf) for x in logits]},
        "All that may come are as likely as each other: the logits don't count. They should, through a softmax.",
    ),
    ({"weigh": lambda logits: [math.exp(-x) if x > -math.inf else 0.0 for x in logits]}, "The smaller, the likelier."),
    ({"weigh": lambda logits: [float(x == max(logits)) for x in logits]}, "There's no chance in it: always the best."),
    ({"weigh": softmax_twice}, "That's what a second softmax on top of the first would give."),
    ({"hidden": 0.0}, "What should be hidden is 0, and 0 is a logit like any other. It takes minus infinity."),
    (
        {"name": among_the_top},
        "The place in a sorted list is not the token. sort and topk give the indices as well: those are the tokens.",
    ),
    ({"name": lambda shares, logits, k: [0.0, *shares[:-1]]}, "Each token is one too large: they count from 0."),
]


def counts(cases: list[tuple], times: list[int]) -> str:
    """`times`: how often each token came in 500 tries in the last of the cases; in those before it was right."""
    *before, (logits, temperature, top_k, expected) = cases
    gave = f"With temperature={temperature:g} and top_k={top_k}, pick_next gave the tokens 0 to {len(logits) - 1} "
    gave += f"{show(times)} times in 500 tries."
    should = f"Of the logits {show(logits)}, it should be about {show(expected)}."

    def alike(**moves) -> bool:
        try:
            made = [chances(*case[:3], **moves) for case in cases]
        except (ArithmeticError, ValueError):
            return False
        right = all(near(case[3], shares) for case, shares in zip(before, made))
        return right and near(times, made[-1])

    return message(gave, should, cause_or(causes(alike, PICK_EDITS), counts_fact(times, expected)))


def near(times: list[int], shares: list[float]) -> bool:
    """Whether tokens with these chances may come so often in 500 tries."""
    return all(abs(n - 500 * p) <= 4 * math.sqrt(500 * p * (1 - p)) + 1 and (p or not n) for n, p in zip(times, shares))


def counts_fact(times: list[int], expected: list[int]) -> str:
    if 500 in times:
        return f"It's token {times.index(500)}, each time. Is there a line that chooses by chance? " + UNKNOWN
    never = [token for token, n in enumerate(expected) if times[token] and not n]
    if never:
        return f"Token {never[0]} should never come. {UNKNOWN} Look at the logits right before the softmax."
    token = max(range(len(times)), key=lambda i: abs(times[i] - expected[i]))
    share = expected[token] / 500
    return f"{UNKNOWN} Of the probabilities, number {token} should be {share:.2f}: look at yours in the debugger."


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
    hint = "A function with yield in it is a generator: whoever calls it gets one character after the other."
    if isinstance(result, str | list | tuple):
        hint = "It should give one character after the other, while it writes: yield in place of return."
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


def follows(whole: str, read: str) -> str:
    """What comes next for a model that knows this text by heart, and has read `read`. Its last character stays."""
    for size in range(min(len(read), len(whole)), 0, -1):
        at = whole.find(read[-size:])
        if at >= 0:
            return whole[min(at + size, len(whole) - 1)]
    return whole[0]


def hold(held: str, new: str, stop: str | None, before: str) -> tuple[str, str, bool]:
    """What to yield, what to hold, and whether it's the end, when `new` has come. before: prompt and all yielded."""
    held, free = held + new, ""
    if stop and held == stop:
        return "", "", True
    while held and not (stop and stop.startswith(held)):
        free, held = free + held[0], held[1:]
    return free, held, False


def hold_unless(end: Callable[[str, str, str], tuple[str, bool]]):
    """As hold, but it's the end when `end` says so; it also says what is yielded then."""

    def changed(held: str, new: str, stop: str | None, before: str) -> tuple[str, str, bool]:
        rest, over = end(held + new, stop, before) if stop else ("", False)
        free, held, _ = hold(held, new, None if over else stop and stop + "\0", before)
        return (rest, "", True) if over else (free, held, False)

    return changed


def hold_nothing(held: str, new: str, stop: str | None, before: str) -> tuple[str, str, bool]:
    return ("", "", True) if new == stop else (new, "", False)


def let_go(kept: Callable[[str, str], tuple[str, str]]):
    """As hold, but when it's not the stop after all, `kept` says what is yielded and what is held."""

    def changed(held: str, new: str, stop: str | None, before: str) -> tuple[str, str, bool]:
        if stop and held + new == stop:
            return "", "", True
        return ("", held + new, False) if stop and stop.startswith(held + new) else (*kept(held, new), False)

    return changed


def recite(
    whole: str,
    prompt: str,
    stop: str | None,
    limit: int,
    see=lambda prompt: prompt,
    vocab: list[str] | None = None,
    skip: bool = False,
    hold=hold,
    rounds=lambda limit, text, n: n < limit,
    feed=lambda read, new: read + new,
    end=lambda held: held,
) -> tuple[str, str]:
    """What reply writes, and what the model reads, if it knows `whole` by heart; from `see` on: the moves."""
    known = sorted(set(whole))
    vocab = vocab or known

    def model_sees(text: str) -> str:
        places = [vocab.index(character) for character in text if character in vocab] or [0]
        return "".join(known[place] if place < len(known) else "?" for place in places)

    read, text, held, n = model_sees(see(prompt)), "", "", 0
    if skip:
        read += follows(whole, read)
    while rounds(limit, text, n) and n < 60:
        n += 1
        new = vocab[known.index(follows(whole, read))]
        free, held, over = hold(held, new, stop, prompt + text)
        text += free
        if over:
            return text, read
        read = feed(read, model_sees(new))
    return text + end(held), read


STOP_OUT = "The stop itself was yielded. When all of it is there, end at once, and nothing of it comes out."
HELD_LOST = "What was held got lost when it was not the stop after all. Then it has to be yielded."
REPLY_EDITS = [
    ({"see": str.strip}, "The prompt was stripped. Its spaces and line breaks count too."),
    ({"see": str.lower}, "The prompt was made lower case, and the model knows capital letters."),
    ({"see": lambda prompt: ""}, "It wrote as if there was no prompt. Read all of it that model.vocab knows."),
    ({"see": lambda prompt: prompt[:-1]}, "The last character of the prompt was not read."),
    ({"see": lambda prompt: prompt[1:]}, "The first character of the prompt was not read."),
    ({"see": lambda prompt: prompt[-1]}, "Only the last character of the prompt was read."),
    ({"see": lambda prompt: prompt[0]}, "Only the first character of the prompt was read."),
    ({"see": lambda prompt: prompt[-4:]}, "Only the last 4 characters of the prompt were read."),
    ({"see": lambda prompt: prompt[::-1]}, "The prompt was read backward."),
    ({"see": lambda prompt: prompt + prompt}, "The prompt was read twice."),
    ({"see": lambda prompt: "".join(sorted(set(prompt)))}, "The prompt was sorted, and each character read once."),
    ({"skip": True}, "The first one is missing. The logits after the prompt already tell what comes first."),
    ({"rounds": lambda limit, text, n: n < limit - 1}, "The loop ran one time too few."),
    ({"rounds": lambda limit, text, n: n < limit + 1}, "The loop ran one time too many."),
    ({"rounds": lambda limit, text, n: n < 1}, "The loop ended in its first round."),
    ({"rounds": lambda limit, text, n: False}, "The loop did not run at all."),
    (
        {"rounds": lambda limit, text, n: len(text) < limit},
        "What you hold has to count as well: max_new_tokens rounds.",
    ),
    ({"feed": lambda read, new: read}, "The new character was not read, so the logits stay the same."),
    ({"feed": lambda read, new: read + new + new}, "Each new character was read twice."),
    (
        {"feed": lambda read, new: read + read + new},
        "All of the text was read again. A Reader remembers: only the new.",
    ),
    ({"end": lambda held: ""}, "When the loop is over, what you still hold has to be yielded."),
    ({"hold": hold_unless(lambda held, stop, before: (held, held == stop))}, STOP_OUT),
    (
        {"hold": hold_unless(lambda held, stop, before: ("", (before + held).endswith(stop)))},
        "The stop was looked for in the prompt as well. Only what the model writes counts.",
    ),
    (
        {"hold": hold_unless(lambda held, stop, before: ("", held.strip() == stop.strip()))},
        "The stop counts with its spaces and line breaks. They were stripped before the two were compared.",
    ),
    ({"hold": hold_unless(lambda held, stop, before: ("", held[-1] in stop))}, "One character of the stop ended it."),
    ({"hold": hold_unless(lambda held, stop, before: ("", stop.startswith(held)))}, "The first of the stop ended it."),
    ({"hold": hold_unless(lambda held, stop, before: ("", False))}, "The stop did not end it."),
    (
        {"hold": hold_nothing},
        "Each new character alone was compared with the stop, which may have several. Hold back, and compare that.",
    ),
    (
        {"hold": lambda held, new, stop, before: (new, "", bool(stop) and (before + new).endswith(stop))},
        "Each character was yielded first, and only then compared with the stop. So the stop came out.",
    ),
    (
        {"hold": lambda held, new, stop, before: (new, "", False)},
        "The stop did not end it, and nothing was held back.",
    ),
    (
        {"hold": let_go(lambda held, new: (held + new, ""))},
        "All that was held was let go at once, but its end may be the beginning of the stop. Let go one at a time.",
    ),
    ({"hold": let_go(lambda held, new: (new, ""))}, HELD_LOST),
    ({"hold": let_go(lambda held, new: ("", ""))}, HELD_LOST),
    ({"hold": let_go(lambda held, new: (held, ""))}, "The character that was not part of the stop got lost."),
    (
        {"hold": let_go(lambda held, new: (new + held, ""))},
        "What was held comes out behind the new one, not before it.",
    ),
    (
        {"hold": lambda held, new, stop, before: hold("", new, stop, before)},
        "What was held got lost: the new character has to be added to it, with +=.",
    ),
]


def reply_cause(cases: list[tuple], text: str, read: str) -> list[str]:
    """cases: what the model knows by heart, prompt, stop, max_new_tokens, the right text; the last one is wrong."""
    *before, last = cases

    def alike(**moves) -> bool:
        if any(recite(*case[:4], **moves)[0] != case[4] for case in before):
            return False
        written, seen = recite(*last[:4], **moves)
        return written == text[:60] and abs(len(seen) - len(read)) < 2 and seen[:-1] == read[: len(seen) - 1]

    others = [({"vocab": vocab}, words) for vocab, words in other_vocabularies(last[0])]
    return causes(alike, REPLY_EDITS + others)


def other_vocabularies(whole: str) -> list[tuple[list[str], str]]:
    words = "The mappings are those of another vocabulary. They should be made of model.vocab."
    try:
        return [(sorted(set(INPUT_PATH.read_text(encoding="utf-8"))), words)]
    except (OSError, ValueError):
        return []


def reply(cases: list[tuple], text: str, read: str) -> str:
    whole, prompt, stop, limit, expected = cases[-1]
    options = f"stop={quoted(stop)} and " if stop else ""
    gave = (
        f"After the prompt {quoted(prompt, 24)}, with {options}max_new_tokens={limit}, reply wrote {quoted(text, 24)}."
    )
    should = f"It should write {quoted(expected, 24)}."
    if stop:
        should += f" (This model goes on with {quoted(whole[len(prompt) :], 24)}.)"
    fact = f"{UNKNOWN} " + difference(text[:60], expected, most=1)
    if text[:60] and read and expected.startswith(text):
        fact = f"{UNKNOWN} It's right as far as it goes, but it ends too early."
    return message(gave, should, cause_or(reply_cause(cases, text, read), fact))


def reply_reads(cases: list[tuple], text: str, read: str, everything: str) -> str:
    """It wrote what it should, but the model has not read what it should: the beginning of `everything`."""
    prompt = cases[-1][1]
    gave = f"After the prompt {quoted(prompt, 24)}, the model read {quoted(read, 30)}."
    should = (
        f"It should read {quoted(everything[: len(everything) - 1], 30)}: the prompt once, then each new character."
    )
    fact = "Only what is new should be read: the Reader remembers."
    if len(read) <= len(everything):
        fact = f"{UNKNOWN} Look at what you show to read."
    return message(gave, should, cause_or(reply_cause(cases, text, read), fact))


def reply_waits(read: str) -> str:
    return message(
        f"Only two characters were asked for, and the model has already read {len(read)}.",
        "So reply first holds everything, and yields it then. Yield each one in the loop, as soon as it is there.",
    )


def reply_options(got: str, expected: str, options: dict) -> str:
    name = "top_k" if "top_k" in options else "temperature"
    words = " and ".join(f"{key}={value}" for key, value in options.items())
    return message(
        f"With {words}, reply wrote {quoted(got, 30)}. It should write {quoted(expected)}, the most likely each time.",
        f"Does pick_next get the {name} that reply was given?",
    )


def reply_chance(texts: list[str]) -> str:
    return message(
        f"With the temperature 1.0, reply wrote the very same {len(texts)} times: {quoted(texts[0], 30)}.",
        "This model is not sure at all, so each time it should be another text.",
        "Is the token picked by your pick_next, and are the random numbers left alone?",
    )


def reply_looks_back(got: str, expected: str, prompt: str) -> str:
    return message(
        f"After the prompt {quoted(prompt)}, reply wrote {quoted(got)}. This model should write {quoted(expected)}.",
        "It looks back at all that its Reader has read. A new Reader forgets everything. So one has to do for all of "
        "the reply, and it has to read the whole prompt at first.",
    )


# ---------------------------------------------------------------- Step 22


def turn(got, expected: str, question: str, said: str) -> str:
    if not isinstance(got, str):
        hint = "Commas make a tuple. To glue strings, look up + and f-strings." if isinstance(got, tuple) else ""
        return wrong_type("format_turn", got, "a string", hint)
    gave = f"Of {quoted(question)} and {quoted(said)}, format_turn made {quoted(got)}."
    should = f"It should be {quoted(expected)}."
    if got == expected.replace(question, "\0").replace(said, question).replace("\0", said) != expected:
        return message(gave, should, "Question and answer are changed over.")
    hint = ""
    if "\\n" in got or "/n" in got:
        hint = "A line break is one backslash and an n."
    elif "{question}" in got or "{answer}" in got:
        hint = "Is the f before the quotes missing?"
    return message(gave, should, difference(got, expected), hint)


# ---------------------------------------------------------------- Step 23


def targets_of(
    tokens: list[int],
    prompt_length: int,
    shift=lambda tokens: tokens[1:],
    count=lambda n, tokens: n - 1,
    where=lambda i, n, targets, tokens, p: i < n,
    fill: int = -100,
    then=lambda targets, n: targets,
) -> list[int]:
    """The targets of a turn; the last five are the moves."""
    targets = shift(tokens)
    n = count(prompt_length, tokens)
    masked = [fill if where(i, n, targets, tokens, prompt_length) else target for i, target in enumerate(targets)]
    return then(masked, n)


ITSELF = "These are the tokens themselves. A target is the token that comes next."
TOO_LONG = "The last token has no next one, so it has no target: it's one target fewer than tokens."
TARGET_EDITS = [
    ({"shift": lambda tokens: tokens[:-1]}, ITSELF),
    ({"shift": lambda tokens: tokens}, f"{ITSELF} And there's one target fewer than tokens."),
    ({"shift": lambda tokens: tokens[1:] + tokens[:1]}, TOO_LONG),
    ({"shift": lambda tokens: tokens[2:]}, "The tokens were shifted twice: once is enough."),
    ({"shift": lambda tokens: tokens[1:-1]}, "The last token is missing. The end of the answer counts as well."),
    ({"shift": lambda tokens: tokens[1:][::-1]}, "The order is backward."),
    ({"count": lambda n, tokens: n}, "One too many is left out: the answer's first token is missing."),
    ({"count": lambda n, tokens: n + 1}, "Two too many are left out at the beginning of the answer."),
    ({"count": lambda n, tokens: max(0, n - 2)}, "One too few is left out."),
    ({"count": lambda n, tokens: 2}, "It's always 2 that are left out. How many it is depends on prompt_length."),
    ({"count": lambda n, tokens: 3}, "It's always 3 that are left out. How many it is depends on prompt_length."),
    ({"count": lambda n, tokens: len(tokens) - n}, "As many are left out as the answer has tokens, not the prompt."),
    (
        {"count": lambda n, tokens: tokens.index(tokens[n - 1])},
        "The end of the prompt was looked up by its token, and that token comes earlier, too. Count the places.",
    ),
    ({"where": lambda i, n, targets, tokens, p: False}, "Nothing is left out. A single = stores, and == only asks."),
    ({"where": lambda i, n, targets, tokens, p: i >= n}, "It's the wrong way round: the answer is left out."),
    ({"where": lambda i, n, targets, tokens, p: True}, "Everything is left out, so there is nothing to learn."),
    ({"where": lambda i, n, targets, tokens, p: i >= len(targets) - n}, "The end is left out, and not the beginning."),
    ({"where": lambda i, n, targets, tokens, p: i == n}, "Only one place was changed. A slice needs a colon."),
    ({"where": lambda i, n, targets, tokens, p: i < n or i == len(targets) - 1}, "The last one is left out as well."),
    (
        {"where": lambda i, n, targets, tokens, p: targets[i] in tokens[:p]},
        "Every token that also comes in the prompt is left out. What counts is the place, not the token.",
    ),
    (
        {"where": lambda i, n, targets, tokens, p: targets[i] < p},
        "The tokens are compared with prompt_length. What counts is the place, not the token.",
    ),
    ({"fill": 0}, "What is left out should be -100. The 0 is a token like any other."),
    ({"fill": -1}, "What is left out should be -100, and no other number."),
    ({"fill": 100}, "What is left out should be -100, with a minus."),
    (
        {"then": lambda targets, n: targets[n:]},
        "The places of the prompt are missing. Keep them, with the target -100.",
    ),
    ({"then": lambda targets, n: targets[:n]}, "These are the places of the prompt alone. The answer is missing."),
    ({"then": lambda targets, n: targets[::-1]}, "The order is backward."),
]


def targets(cases: list[tuple], got) -> str:
    """cases: tokens, prompt_length, the right targets; `got` came in the last of them."""
    *before, (tokens, n, expected) = cases
    if not isinstance(got, torch.Tensor):
        hints = {"ndarray": "torch.from_numpy makes a tensor of it.", "list": "torch.tensor makes a tensor of a list."}
        hints |= {"tuple": "The targets alone are enough."}
        hints["int"] = "A single = gives the name a new value. To set places, it needs square brackets: [ and ]."
        wanted = f"a tensor of shape ({len(expected)},)"
        return wrong_type("answer_targets", got, wanted, hints.get(type(got).__name__, ""))
    gave = f"Of the tokens {show(tokens)} with prompt_length={n}, answer_targets made {show(got)}."
    should = f"It should be {show(expected)}."
    if got.dtype == torch.bool:
        return message(gave, should, "True and False tell which places count. The tokens themselves should be there.")

    def alike(**moves) -> bool:
        right = all(targets_of(*case[:2], **moves) == case[2] for case in before)
        return right and same(got, torch.tensor(targets_of(tokens, n, **moves)))

    return message(gave, should, cause_or(causes(alike, TARGET_EDITS), targets_fact(got, expected)))


def targets_fact(got: torch.Tensor, expected: list[int]) -> str:
    if shape(got) != (len(expected),):
        return f"Its shape is {shape(got)}. It should be ({len(expected)},): one target fewer than tokens."
    wrong = [i for i, (one, other) in enumerate(zip(got.tolist(), expected)) if one != other]
    right = [i for i in range(len(expected)) if i not in wrong]
    which = f"Wrong: place {places(wrong)}. Right: {'place ' + places(right) if right else 'none'}."
    return f"{which} {UNKNOWN}"


def places(numbers: list[int]) -> str:
    return ", ".join(map(str, numbers[:6])) + (", ..." if len(numbers) > 6 else "")


def target_type(got) -> str:
    return message(
        f"The targets are of the type {got.dtype}. They should be whole numbers, torch.long, as tokens are.",
        "Make them of the tokens themselves, or say dtype=torch.long.",
    )


# ---------------------------------------------------------------- Step 24


def prompt_of(
    turns: list[tuple[str, str]],
    question: str,
    room: int,
    take=lambda turns: turns[::-1],
    text=lambda question, said: f"You: {question}\nLewis: {said}\n\n",
    size=lambda new, taken, end, text, turns: len("".join(text(*turn) for turn in taken) + end),
    fits=lambda size, room: size <= room,
    too_long: str = "stop",
    join=lambda parts, end: "".join(parts) + end,
    end=lambda question, turns: f"You: {question}\nLewis:",
    most: int = 1000,
    cut=lambda prompt, room: prompt,
) -> str:
    """The prompt of a chatbot; from `take` on: the moves."""
    taken, last = [], end(question, turns)
    for new in take(turns)[:most]:
        longer = [new, *taken]
        if fits(size(new, longer, last, text, turns), room):
            taken = longer
        elif too_long != "skip":
            taken = longer if too_long == "keep" else taken
            break
    return cut(join([text(*turn) for turn in taken], last), room)


def of_all(part: Callable):
    """A wrong size: all that counts is what `part` makes of the turns and the end."""
    return lambda new, taken, end, text, turns: part([text(*turn) for turn in taken], end)


CUT = "It was cut in the middle. A turn is taken whole or not at all, and the question is never cut."
FIRST = "The first turns were taken. It should be the last ones: begin at the end."
PROMPT_EDITS = [
    ({"take": lambda turns: turns, "join": lambda parts, end: "".join(parts[::-1]) + end}, FIRST),
    ({"take": lambda turns: turns}, f"{FIRST} And the later ones came before the earlier ones."),
    ({"take": lambda turns: turns[:-1][::-1]}, "The last turn is missing, and it matters most."),
    ({"take": lambda turns: turns[1:][::-1]}, "The oldest turn is never taken, even if it fits."),
    ({"take": lambda turns: []}, "No turn was taken. As many of the last turns as fit should be there."),
    ({"most": 1}, "Never more than one turn is taken. Does something end the loop, or set the text anew in it?"),
    ({"join": lambda parts, end: "".join(parts[::-1]) + end}, "The turns are in the wrong order: the oldest is first."),
    ({"join": lambda parts, end: end + "".join(parts)}, "The order is wrong: first the turns, then the question."),
    ({"join": lambda parts, end: end + "".join(parts[::-1])}, "Each turn was put behind the text. It belongs before."),
    ({"join": lambda parts, end: "".join(parts)}, "The question is missing at the end."),
    ({"join": lambda parts, end: "".join(part + end for part in parts) or end}, "The question comes after each turn."),
    ({"fits": lambda size, room: size < room}, "What has just `room` characters fits, and it was left out."),
    ({"fits": lambda size, room: True}, "All turns were taken, even those that don't fit into room."),
    ({"fits": lambda size, room: size <= room + 1}, "It may be one character longer than room. It should not."),
    ({"too_long": "skip"}, "A turn is missing between others. Stop at the first that does not fit: look up break."),
    ({"too_long": "keep"}, "The first turn that does not fit is still taken. Compare before you take it."),
    ({"size": of_all(lambda parts, end: len("".join(parts)))}, "The question and Lewis: have to fit into room, too."),
    ({"size": of_all(lambda parts, end: len("".join(parts) + end) - 7)}, "Lewis: and its line break count as well."),
    ({"size": of_all(lambda parts, end: len("".join(parts[1:]) + end))}, "Compare with the new turn already in it."),
    ({"size": of_all(lambda parts, end: len(parts[0]))}, "Only the new turn was compared with room. All of it counts."),
    ({"size": of_all(lambda parts, end: len(parts[0]) + len(end))}, "Only one turn and the question were counted."),
    ({"size": of_all(lambda parts, end: len(parts))}, "The turns were counted. It's characters that room is for."),
    (
        {"size": lambda new, taken, end, text, turns: len("".join(text(*t) for t in turns[turns.index(new) :]) + end)},
        "Two turns are equal, and index finds the first one. Go through the turns by their places, or with reversed.",
    ),
    ({"text": lambda question, said: f"You: {said}\nLewis: {question}\n\n"}, "Question and answer are changed over."),
    ({"text": lambda question, said: f"You: {question}\nLewis: {question}\n\n"}, "The question stands there twice."),
    ({"end": lambda question, turns: f"You: {question}\nLewis: "}, "It ends in a space. It should end at the colon."),
    ({"end": lambda question, turns: f"You: {question}\nLewis:\n"}, "It ends in a line break, behind the colon."),
    ({"end": lambda question, turns: f"You: {question}\nLewis: \n\n"}, "It ends as a whole turn does. Stop at Lewis:."),
    ({"end": lambda question, turns: f"You: {question}\n"}, "Lewis: is missing at the end."),
    (
        {"end": lambda question, turns: f"You: {([(question, '')] + turns[:1])[-1][0]}\nLewis:"},
        "The question at the end is that of the first turn. Did the loop take its name for something else?",
    ),
    (
        {"end": lambda question, turns: f"You: {([(question, '')] + turns[-1:])[-1][0]}\nLewis:"},
        "The question at the end is that of the last turn. Did the loop take its name for something else?",
    ),
    ({"cut": lambda prompt, room: prompt[-room:], "fits": lambda size, room: True}, CUT),
    ({"cut": lambda prompt, room: prompt[:room], "fits": lambda size, room: True}, CUT),
]


def chat_prompt(cases: list[tuple], got) -> str:
    """cases: turns, question, room, the right prompt; `got` came in the last of them."""
    *before, (turns, question, room, expected) = cases
    if not isinstance(got, str):
        hint = "join glues the strings of a list." if isinstance(got, list) else ""
        if got is None and not turns:
            hint = "Without turns, no loop runs. Does the return stand inside one?"
            return message("Without earlier turns, chat_prompt gave back nothing (None).", hint)
        return wrong_type("chat_prompt", got, "a string", hint)
    gave = f"With {len(turns)} earlier turns and room for {room} characters, chat_prompt gave {len(got)} characters."
    should = f"It should give {len(expected)}: ...{quoted(expected[-34:])}."

    def alike(**moves) -> bool:
        return got == prompt_of(turns, question, room, **moves) and all(
            prompt_of(*case[:3], **moves) == case[3] for case in before
        )

    return message(gave, should, cause_or(causes(alike, PROMPT_EDITS), difference(got, expected)))


# ---------------------------------------------------------------- Step 25


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


def route(got: str, expected: str, asked: dict, read: str) -> str:
    gave = f"To the text {quoted(asked['text'])}, the route sent {quoted(got, 40)}, {len(got)} characters."
    should = f"It should send {quoted(expected, 40)}, {len(expected)} characters."
    starred = "Two stars, **, hand over all of the dictionary by its names."
    if not got:
        hint = (
            "It is empty. Was the generator used up before? Or are temperature and max_new_tokens in the wrong order?"
        )
    elif len(got) == 1:
        hint = "Only the first character was sent. Give the whole generator to Response."
    elif got == expected[1:]:
        hint = "The first character is missing: next takes it out of the generator."
    elif "generator" in got:
        hint = "That is the name of the generator. Give the generator itself to Response, without str."
    elif "".join(got.split()) == expected:
        hint = "Spaces or line breaks were added. The characters should be sent as they come."
    elif expected in got and len(got) < 400:
        hint = "More than the characters of answer was sent."
    elif not read:
        hint = "The model was not asked. What is sent should come from answer: it gives a generator."
    elif not read.startswith(asked["text"]):
        hint = f"The model began with {quoted(read[:5])}, not with the text that the browser sent. {starred}"
    elif len(got) != len(expected):
        hint = f"It is as long as answer makes it when nobody says max_new_tokens. {starred}"
        if len(got) != 500:
            hint = f"Its length should be max_new_tokens. Did answer get that number? {starred}"
    else:
        hint = f"So there was chance in it, and the temperature is 0. Did answer get the temperature? {starred}"
    return message(gave, should, hint)


def route_top_k(got: str, expected: str) -> str:
    return message(
        f"With top_k 1, the route sent {quoted(got, 20)}. It should send {quoted(expected, 20)}, "
        "as only the likeliest character has a chance each time.",
        "Does answer get the top_k that the browser asked for? Two stars, **, hand over all by name.",
    )


def route_turns(read: str, prompt: str) -> str:
    hint = "Does answer get the turns that the browser asked for? reply alone knows no turns."
    if read.startswith("You: "):
        hint = "Does answer get all the turns that the browser asked for, in their order?"
    return message(
        f"In a chat with earlier turns, the model read {quoted(read, 50)}.",
        f"It should begin with {quoted(prompt, 50)}.",
        hint,
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
