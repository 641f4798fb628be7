"""The words of the checks of Day 4, in the manner of explain.py: none of these functions raises.

Of each step, the right computation is here once, as named moves: chances, recite, targets_of, prompt_of. When a check
has failed, single edits of the moves and pairs of them are tried on what the learner was given. A cause is only named
when its edit gives what the learner's function gave. Otherwise the message says where it is right and where not.
"""

import difflib
import math
import os
import re
from collections.abc import Callable
from itertools import combinations

import torch

from lewisgpt.checks import written
from lewisgpt.checks.comparing import same, shape
from lewisgpt.checks.explain import BLANK, UNKNOWN, kind, message, show, wrong_type

Edit = tuple[str, object, str]  # the name of a move, what is done in its place, and words


def cause_or(fact: str, alike: Callable[..., bool], edits: list[Edit], everywhere=lambda **moves: True) -> str:
    """The words of the one edit, or else of the two, with which `alike` is true.

    If it may be one of several, it's what they have in common; else both, if there are two; else the fact.
    everywhere: whether some moves also give what comes back for all other inputs. Such an edit comes first, and of two
    together it's asked for.
    """
    if slip := written.slip():
        return slip  # it's true whatever else is wrong
    for number in (1, 2):
        found = {}
        for some in combinations(edits, number):
            moves = {move: done for move, done, _ in some}
            if len(moves) == number and alike(**moves):
                words = tuple(words for _, _, words in some)
                found[words] = found.get(words) or everywhere(**moves)
        if any(found.values()) or number == 2:
            found = {words: True for words, is_so in found.items() if is_so}
        if found:
            common = [words for words in next(iter(found)) if all(words in other for other in found)]
            return " ".join(common) or (" Or: ".join(map(" ".join, found)) if len(found) == 2 else fact)
    return fact


def quoted(text: str, limit: int = 60) -> str:
    """The text in double quotes, its line breaks as \\n, cut to `limit` characters; ASCII only."""
    text = ascii(text)[1:-1].replace("\\'", "'")
    text = text if len(text) <= limit else text[: limit - 3] + "..."
    return f'"{text}"'.replace(" ", BLANK)


SIGNS = {" ": "a space", "  ": "two spaces", "\n": "a line break", "\n\n": "two line breaks", ":": "a colon"}
SIGNS |= {".": "a full stop", "?": "a question mark", "'": "a quote", '"': "a quote", "\n\n\n": "three line breaks"}


def difference(got: str, expected: str) -> str:
    """Where a text isn't as it should be: what is missing, too much, or another, and after which words."""

    def name(piece: str) -> str:
        return SIGNS.get(piece, quoted(piece, 30))

    pieces = [re.findall(r"\n+|\w+|.", text) for text in (expected, got)]
    matcher = difflib.SequenceMatcher(None, *pieces, autojunk=False)
    edits = [edit[1:] for edit in matcher.get_opcodes() if edit[0] != "equal"]
    (a, _, c, _), (_, b, _, d) = edits[0], edits[-1]
    if len(edits) > 2 and max(len("".join(pieces[0][a:b])), len("".join(pieces[1][c:d]))) < 24:
        edits = [(a, b, c, d)]  # in one piece
    sentences = []
    for a, b, c, d in edits:
        missing, extra, before = "".join(pieces[0][a:b]), "".join(pieces[1][c:d]), "".join(pieces[0][:a])
        where = f"After {quoted(before[-14:])}" if before else "At the beginning"
        if missing and extra:
            sentences.append(f"{where} there should be {name(missing)}, and not {name(extra)}.")
        else:
            are = "are" if name(missing + extra).endswith("s") else "is"
            sentences.append(f"{where}, {name(missing + extra)} {are} {'missing' if missing else 'too much'}.")
    return " ".join(sentences) if len(edits) < 3 else f"{sentences[0]} And there's more like that."


def changed(name: str, function: str) -> str:
    hint = "A slice of a tensor is no copy: look up clone(), before you change anything."
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
    hint = ""
    if isinstance(token, torch.Tensor):
        hint = "To get the number out of a tensor, look up item()."
        if token.numel() == n:
            hint = "Are these the probabilities? Pick one token by them: look up torch.multinomial."
        elif token.numel() != 1:
            hint = "It should be one token."
        return message(f"{call} returned {kind(token)}. It should return {wanted}.", hint)
    if isinstance(token, float):
        hint = "Is that the probability of a token? Give the token itself."
        if any(abs(token - logit) < 1e-4 for logit in logits.tolist()):
            hint = "That's a logit, and not its place: look up argmax."
    elif type(token) is int:
        hint = "Is it one too large? Tokens count from 0." if token == n else ""
    else:
        return wrong_type(
            call, token, wanted, "Take the one element out of it." if isinstance(token, list | tuple) else ""
        )
    return message(f"{call} gave {show(token)}. It should return {wanted}.", hint)


def only(token: int, n: int) -> list[float]:
    return [float(i == token) for i in range(n)]


def best(logits: list[float], top_k: int | None = None) -> list[float]:
    return only(logits.index(max(logits)), len(logits))


def at_least_kth(raw: list[float], scaled: list[float], k: int) -> list[bool]:
    return [x >= sorted(raw)[-k] for x in raw]


def softmax(logits: list[float], top_k: int | None = None) -> list[float]:
    weights = [math.exp(x - max(logits)) for x in logits]
    return [weight / sum(weights) for weight in weights]


def chances(
    logits: list[float],
    temperature: float,
    top_k: int | None,
    zero=best,
    keep=at_least_kth,
    scale=lambda x, t, k: x / t,
    hidden=-math.inf,
    shares=softmax,
    name=lambda shares, logits, k: shares,
) -> list[float]:
    """How likely each token should come; from `zero` on: the moves."""
    if temperature == 0:
        return zero(logits, top_k)
    k = len(logits) if top_k is None else min(top_k, len(logits))
    scaled = [scale(x, temperature, top_k) for x in logits]
    stays = keep(logits, scaled, k) if top_k is not None else [True] * len(logits)
    kept = [scale(x if stay else hidden, temperature, top_k) for x, stay in zip(logits, stays)]
    return name(shares(kept, top_k), logits, top_k)


def from_the_top(shares: list[float], logits: list[float], k: int) -> list[float]:
    """As if a place in the sorted list were a token."""
    return [share for _, share in sorted(zip(logits, shares), reverse=True)]


ZERO = "With the temperature 0 there's no chance: it should always be the most likely one."
LOW = "At a low temperature it's always the most likely one. Only the temperature 0 means that."
TURNED = "It's the wrong way round: the largest should stay, and what is smaller is hidden. Look at < and >."
EQUAL = "All that come are as likely as each other. The probabilities are made of the logits, with softmax."
ALWAYS = "It's always the most likely one: pick by chance, with torch.multinomial."
TWICE, MISSING = "That's softmax twice. Once is enough.", "The softmax is missing."
ITSELF = "The logits are compared with k itself, and k is no logit."
PLACE = "The logits are compared with a place. Take the value, not the index."
IDLE = "the temperature has no effect. The softmax should get the logits divided by it."
INDICES = "A place in a sorted list isn't the token. sort and topk give the indices as well: those are the tokens."
# fmt: off
PICK_EDITS: list[Edit] = [
    *[("zero", lambda logits, k, t=t: chances(logits, t, k), ZERO) for t in (0.1, 0.5, 1.0)],
    ("zero", lambda logits, k: best([-x for x in logits]), "The temperature 0 gave the least likely, not the most."),
    ("zero", lambda logits, k: only(0, len(logits)),
     "The temperature 0 gave token 0, not the most likely. Dividing by 0 makes inf or nan of the numbers."),
    ("zero", lambda logits, k: only(next(i for i, x in enumerate(logits) if x > 0), len(logits)),
     "The temperature 0 gave the first one above 0, not the most likely. Dividing by 0 makes inf of it."),
    ("zero", lambda logits, k: only(int(max(logits)), len(logits)),
     "With the temperature 0, that's the largest logit itself. Its place is the token: look up argmax."),
    ("keep", lambda raw, _, k: [True for _ in raw],
     "top_k has no effect. Is k the smaller of two numbers, and is what the cut gives used?"),
    ("keep", lambda raw, _, k: [x > sorted(raw)[-k] for x in raw],
     "One too few may come: the smallest of the top_k has to stay as well."),
    ("keep", lambda raw, _, k: at_least_kth(raw, _, min(k + 1, len(raw))), "One too many may come with top_k."),
    ("keep", lambda raw, _, k: at_least_kth(raw, _, len(raw) if k == 1 else k), "top_k=1 has no effect."),
    ("keep", lambda raw, _, k: [x < sorted(raw)[-k] for x in raw], TURNED),
    ("keep", lambda raw, _, k: [x <= sorted(raw)[-k] for x in raw], TURNED),
    ("keep", lambda raw, _, k: [i < k for i in range(len(raw))], "The first tokens stay, not the most likely ones."),
    ("keep", lambda raw, _, k: at_least_kth(raw, _, 1),
     "Only the largest stays with top_k. Of the values of topk, the last one is the smallest that may stay."),
    ("keep", lambda raw, _, k: [x >= sorted(raw)[k - 1] for x in raw],
     "The logits are compared with the top_k-th from below. sort puts the smallest first."),
    ("keep", lambda raw, _, k: [x >= k for x in raw], ITSELF),
    ("keep", lambda _, scaled, k: [x >= k for x in scaled], ITSELF),
    ("keep", lambda raw, _, k: [x >= raw.index(sorted(raw)[-k]) for x in raw], PLACE),
    ("keep", lambda raw, scaled, k: [x >= raw.index(sorted(raw)[-k]) for x in scaled], PLACE),
    ("keep", lambda raw, scaled, k: [x >= sorted(raw)[-k] for x in scaled],
     "The smallest that may stay was found before the division, and compared after it. Use the same numbers."),
    ("scale", lambda x, t, k: x, f"So {IDLE}"),
    ("scale", lambda x, t, k: x / t if k is None else x, f"With a top_k, {IDLE}"),
    ("scale", lambda x, t, k: x * t, "The temperature works the wrong way round: divide by it."),
    ("scale", lambda x, t, k: t / x, "The temperature was divided by the logits. It's the other way round."),
    ("scale", lambda x, t, k: x / t if t >= 1 else x * 1000, LOW),
    ("scale", lambda x, t, k: x / t if t > 1 else x * 1000, LOW),
    ("shares", lambda x, k: softmax([0.0 if one > -99 else one for one in x]), EQUAL),
    ("shares", lambda x, k: softmax(x if k is None else [0.0 if one > -99 else one for one in x]), EQUAL),
    ("shares", lambda x, k: softmax(x if k is None else [0.0 for _ in x]), EQUAL),
    ("shares", lambda x, k: softmax([0.0 for _ in x]), EQUAL),
    ("shares", lambda x, k: softmax([-one if one > -99 else one for one in x]),
     "It's the wrong way round: a larger logit should make it likelier."),
    ("shares", best, ALWAYS),
    ("shares", lambda x, k: softmax(softmax(x)), TWICE),
    ("shares", lambda x, k: [max(one, 0) / sum(max(one, 0) for one in x) for one in x], MISSING),
    ("shares", lambda x, k: softmax([max(one, -1.0) if one < -99 else one for one in x]),
     "What should be hidden is -1, and -1 is a logit like any other. It takes minus infinity."),
    ("hidden", 0.0, "What should be hidden is 0, and 0 is a logit like any other. It takes minus infinity."),
    ("name", from_the_top, INDICES),
    ("name", lambda shares, x, k: shares if k is None else from_the_top(shares, x, k), INDICES),
]
# fmt: on


def counts(cases: list[tuple], number: int, times: list[int], draw: Callable[..., list[int]]) -> str:
    """`times`: how often each token came in 500 tries in this case; `draw` counts it anew, in any case."""
    logits, temperature, top_k, expected = cases[number]
    gave = f"With temperature={temperature:g} and top_k={top_k}, pick_next gave the tokens 0 to {len(logits) - 1} "
    should = f"{show(times)} times in 500 tries. Of the logits {show(logits)}, it should be {show(expected)} or so."
    came = []
    for i, case in enumerate(cases):
        try:
            came.append(draw(*case[:3], tries=3000 if i == number else 500))
        except Exception:  # it may fail there
            came.append(None)

    def alike(**moves) -> bool:
        try:
            pairs = [(some, chances(*case[:3], **moves)) for case, some in zip(cases, came) if some]
        except (ArithmeticError, ValueError):
            return False
        return all(near(some, shares) for some, shares in pairs)

    def everywhere(**moves) -> bool:
        """Where it failed, no token should be left."""
        return all(some or hides_all(*case[:3], **moves) for case, some in zip(cases, came))

    softmaxes = sum(written.called(node) in ("softmax", "exp") for node in written.nodes())
    untrue = {TWICE: softmaxes == 1 or written.nodes() and not softmaxes, MISSING: softmaxes}
    compared = {written.code(part) for node in written.nodes() for part in getattr(node, "comparators", [])}
    with_k = bool(compared & {"k", "top_k"})
    untrue |= {ALWAYS: written.uses("multinomial"), PLACE: with_k, ITSELF: compared and not with_k}
    edits = [edit for edit in PICK_EDITS if not untrue.get(edit[2])]
    return message(
        gave + should, written.hint("seed") or cause_or(counts_fact(times, expected), alike, edits, everywhere)
    )


def hides_all(*case, **moves) -> bool:
    try:
        return any(math.isnan(share) for share in chances(*case, **moves))
    except (ArithmeticError, ValueError):
        return True


def near(times: list[int], shares: list[float]) -> bool:
    """Whether tokens with these chances may come so often."""
    tries = sum(times)
    close = [abs(n / tries - p) <= 5 * math.sqrt(abs(p - p * p) / tries) + 0.002 for n, p in zip(times, shares)]
    return all(close) and all(p or not n for n, p in zip(times, shares))


def counts_fact(times: list[int], expected: list[int]) -> str:
    if words := written.hint("floor", "shift"):
        return words
    if 500 in times:
        look = f"{UNKNOWN} Look at the probabilities in the debugger."
        return f"It's token {times.index(500)}, each time. {written.hint('number', otherwise=look)}"
    never = [token for token, n in enumerate(expected) if times[token] and not n]
    if never:
        return f"Token {never[0]} should never come. {UNKNOWN} Look at the logits right before the softmax."
    token = max(range(len(times)), key=lambda i: abs(times[i] - expected[i]))
    share = expected[token] / 500
    return f"{UNKNOWN} The probability of token {token} should be {share:.2f}: look at yours in the debugger."


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
    return message(f"reply returned {kind(result)}. It should be a generator, with yield in it.", hint)


def no_characters(parts: list) -> str:
    part = next((part for part in parts if not (isinstance(part, str) and len(part) == 1)), None)
    if type(part) is int or isinstance(part, torch.Tensor):
        hint = "That's the token. Yield the character that it stands for: your decode can tell."
    elif isinstance(part, str) and part.isdigit():
        makes = "str makes" if written.uses("str") else "Those are the"
        hint = f"{makes} digits of the token. The character that it stands for comes from decode."
    elif isinstance(part, str) and len(part) > 1:
        hint = "Yield only what is new, and each character by itself: look up yield from."
    elif part == "":
        hint = "Where there's nothing to yield, don't yield. Look up yield from: it yields them one by one."
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


Held = tuple[str, str, bool]  # what to yield, what to hold, and whether it's the end


def hold(held: str, new: str, stop: str | None, before: str) -> Held:
    """What comes of it when `new` has come; before: the prompt and all that was yielded."""
    held, free = held + new, ""
    if stop and held == stop:
        return "", "", True
    while held and not (stop and stop.startswith(held)):
        free, held = free + held[0], held[1:]
    return free, held, False


def ends(over: Callable[[str, str, str], bool], out: bool = False):
    """As hold, but it's the end when `over` says so, and with `out` what is held then comes out."""

    def other(held: str, new: str, stop: str | None, before: str) -> Held:
        if stop and over(held + new, stop, before):
            return (held + new if out else ""), "", True
        return hold(held, new, stop and stop + "\0", before)

    return other


def lets_go(what: Callable[[str, str], tuple[str, str]]):
    """As hold, but when it's not the stop after all, `what` says what is yielded and what is held."""

    def other(held: str, new: str, stop: str | None, before: str) -> Held:
        if stop and stop.startswith(held + new):
            return hold(held, new, stop, before)
        return *what(held, new), False

    return other


def from_its_end(held: str, new: str, stop: str | None, before: str) -> Held:
    free, held, over = "", held + new, held + new == stop
    while held and not over and not (stop and stop.startswith(held)):
        free, held = free + held[-1], held[:-1]
    return free, "" if over else held, over


def recite(
    whole: str,
    prompt: str,
    stop: str | None,
    limit: int,
    see=lambda prompt, known: "".join(character for character in prompt if character in known) or known[0],
    encode=lambda prompt, known: known,
    decode=lambda prompt, known: known,
    skip: bool = False,
    hold=hold,
    rounds=lambda limit, text, n: n < limit,
    feed=lambda read, new, all_so_far, whole: read + new,
    logits=lambda prompt, read: read,
    end=lambda held: held,
) -> tuple[str, str]:
    """What reply writes, and what the model reads, if it knows `whole` by heart; from `see` on: the moves."""
    known = sorted(set(whole))
    numbers, letters = encode(prompt, known), decode(prompt, known)
    seen = see(prompt, known)
    read = seen = "".join(known[numbers.index(character)] for character in seen if character in numbers) or known[0]
    text, held, n = "", "", 0
    if not see(prompt, known):
        return "", ""
    if skip:
        read += follows(whole, read)
    while rounds(limit, text, n) and n < 60:
        n += 1
        new = follows(whole, logits(seen, read))
        free, held, over = hold(held, letters[known.index(new)], stop, prompt + text)
        text += free
        if over:
            return text, read
        read = feed(read, new, seen + text + held, whole)
    return text + end(held), read


def prompt_is(change: Callable[[str], str]):
    """The prompt is changed before it's read."""
    return lambda prompt, known: "".join(c for c in change(prompt) if c in known) or known[0]


STOP_OUT = "The stop itself was yielded. Hold back what may be its beginning, and when all of it is there, return."
TOO_EARLY = "It stops too early: only the whole of stop should end it, and not one of its characters."
LOST = "What you hold back got lost. If it's not the stop after all, yield it."
NO_STOP = "The stop didn't end it. Is it compared with all that you hold?"
UNKNOWN_ONES = "Leave out of the prompt just those that model.vocab doesn't know."
EMPTY = "When nothing of the prompt is left to read, the token 0 should be read."
VOCABULARY = "The mappings are made of the prompt. Make them of model.vocab."
AGAIN = "The same one came again and again: cut off what you have yielded."
ORDER = "The order is wrong: what you hold should come first, and the new one after it."
# fmt: off
REPLY_EDITS: list[Edit] = [
    ("see", prompt_is(str.strip), "The prompt was stripped. Its spaces and line breaks should stay."),
    ("see", prompt_is(str.lower), "The prompt was made lower case, and the model knows capital letters."),
    ("see", prompt_is(lambda p: ""), "It starts over, as if there was no prompt: read what model.vocab knows of it."),
    ("see", prompt_is(lambda p: p[:-1]), "The last one of the prompt wasn't read."),
    ("see", prompt_is(lambda p: p[-1]), "Only the last one of the prompt was read."),
    ("see", prompt_is(lambda p: p[0]), "Only the first one of the prompt was read."),
    ("see", prompt_is(lambda p: p[-4:]), "Only the last 4 characters of the prompt were read."),
    ("see", prompt_is(lambda p: 2 * p), "The prompt was read twice: once is enough."),
    ("see", prompt_is(lambda p: "".join(filter(str.isalpha, p))), "Only the letters of the prompt were read."),
    ("see", prompt_is(lambda p: re.split(r"[^\n -~]|\+", p)[0]), UNKNOWN_ONES),
    ("see", lambda p, known: p if set(p) <= set(known) else known[0], UNKNOWN_ONES),
    ("see", prompt_is(lambda p: re.split(r"[^\n -~]|\+", p)[-1]), UNKNOWN_ONES),
    ("see", lambda p, known: p if set(p) <= set(known) else known[0] + re.split(r"[^\n -~]|\+", p)[-1],
     f"An unknown one also threw away all that was before it. {UNKNOWN_ONES}"),
    ("see", lambda p, known: "".join(c if c in known else known[0] for c in p), UNKNOWN_ONES),
    ("see", lambda p, known: known[0] + p, "The token 0 was read before the prompt. It's for an empty one."),
    ("see", lambda p, known: "".join(c for c in p if c in known), EMPTY),
    ("see", lambda p, known: "".join(c for c in p if c in known) or known[-1], EMPTY),
    ("see", lambda p, known: "".join(c for c in p if c in known) or " ", EMPTY),
    ("encode", lambda p, known: sorted(set(p)), VOCABULARY),
    ("decode", lambda p, known: sorted(set(p)), VOCABULARY),
    ("skip", True, "The first one is missing. The logits after the prompt already tell what comes first."),
    ("rounds", lambda limit, text, n: n < limit - 1, "One is missing. Does the loop run one time too few?"),
    ("rounds", lambda limit, text, n: n < limit + 1, "It wrote too much. Does the loop run one time too many?"),
    ("rounds", lambda limit, text, n: n < 1, "It ends too early, after the first round. Does return end the loop?"),
    ("rounds", lambda limit, text, n: len(text) < limit,
     "What you hold should count as well: it's max_new_tokens rounds."),
    ("feed", lambda read, new, *_: read, "The new one wasn't read, so the logits stay the same."),
    ("feed", lambda read, new, so_far, whole: read + so_far,
     "All was read again and again. A Reader remembers: show it only the new token."),
    ("feed", lambda read, new, _, whole: read + new + follows(whole, read + new),
     "Every second one is missing: each one that is picked has to be yielded."),
    ("logits", lambda prompt, read: prompt, "Always the same logits, those after the prompt. Keep the new ones."),
    ("end", lambda held: "", "When the loop is over, what you still hold has to be yielded. It wasn't the stop."),
    ("hold", ends(lambda held, stop, before: held == stop, out=True), STOP_OUT),
    ("hold", lambda held, new, stop, before: (new, "", bool(stop) and (before + new).endswith(stop)), STOP_OUT),
    ("hold", lambda held, new, stop, before: ("", "", True) if stop and (before + new)[-len(stop):] == stop
     else (new, "", False), "The beginning of the stop was yielded. Hold back what may become the stop."),
    *[("hold", ends(over), "The stop, or its beginning, was found in the prompt. Only what the model writes counts.")
      for over in (lambda held, stop, before: (before + held).endswith(stop), lambda h, stop, b: stop in b + h)],
    ("hold", ends(lambda held, stop, before: held.strip() == stop.strip()),
     "Spaces and line breaks are a part of the stop. They were stripped."),
    ("hold", ends(lambda held, stop, before: held[-1] in stop), TOO_EARLY),
    ("hold", ends(lambda held, stop, before: stop.startswith(held)), TOO_EARLY),
    ("hold", ends(lambda held, stop, before: False), NO_STOP),
    ("hold", lambda held, new, stop, before: (new, "", False), NO_STOP),
    ("hold", lambda held, new, stop, before: ("", "", True) if new == stop else (new, "", False),
     "Only one character was compared with the stop, which may have several. Hold back, and compare that."),
    ("hold", lets_go(lambda held, new: (held + new, "")),
     "All that you held was let go at once, but its end may be the beginning of the stop. Let go one at a time."),
    ("hold", lets_go(lambda held, new: (new, "")), LOST),
    ("hold", lets_go(lambda held, new: ("", "")), LOST),
    ("hold", lambda held, new, *more: hold("", new, *more), f"{LOST} Add the new one to it, with +=."),
    ("hold", lets_go(lambda held, new: (held, "")), "The first one that wasn't of the stop got lost."),
    ("hold", lets_go(lambda held, new: (new + held, "")), ORDER),
    ("hold", lambda held, new, *more: hold(new, held, *more), ORDER),
    ("hold", lambda held, new, *more: (new + (now := hold(held, new, *more))[0], *now[1:]),
     "Each new one is yielded twice: at once, and out of what you hold."),
    ("hold", from_its_end, "The order is wrong: of what you hold, the first one has to come out first."),
    ("hold", lambda held, new, *_: (60 * (held + new)[0], "", True), AGAIN),
    ("hold", lambda held, new, *_: ((held + new)[0], held + new, False), AGAIN),
]
# fmt: on


def reply_cause(cases: list[tuple], text: str, read: str, fact: str) -> str:
    """cases: what the model knows by heart, prompt, stop, max_new_tokens, the right text; the last one is wrong."""
    *before, last = cases
    if "?" in read:
        made_of = written.hint("vocab", otherwise="Are both mappings made of model.vocab?")
        return f"It was shown tokens that it doesn't have. {made_of}"
    if words := written.hint("vocab"):
        return words
    if text.isdigit() and not last[4].isdigit():
        return "Those are the tokens, as digits. The character that a token stands for comes from decode."
    if text == "" and last[4]:
        fact = f"Nothing came. Is there a yield in the loop, and does the loop run? {UNKNOWN}"
        if words := written.hint("nothing"):
            return f"Nothing came. {words}"
    if len(text) > 2 and set(text) == {min(last[0])}:
        fact = f"It's token 0 each time. Does pick_next get all of the logits? {fact}"

    def alike(**moves) -> bool:
        try:
            written, seen = recite(*last[:4], **moves)
            right = written == text[:60] and abs(len(seen) - len(read)) < 2 and seen[:-1] == read[: len(seen) - 1]
            return right and all(recite(*case[:4], **moves)[0] == case[4] for case in before)
        except IndexError:  # such a token has no character
            return False

    words = cause_or(fact, alike, REPLY_EDITS)
    return words.startswith(NO_STOP) and written.hint("startswith") or words


def reply(cases: list[tuple], text: str, read: str) -> str:
    whole, prompt, stop, limit, expected = cases[-1]
    without_stop = bool(written.nodes()) and not written.reads("stop")
    if stop and without_stop and text == recite(whole, prompt, None, limit)[0]:
        return message(
            f"Right so far. Now comes the stop: with stop={quoted(stop)}, reply wrote {quoted(text, 24)}.",
            f"It should write {quoted(expected, 24)}, and end there.",
            "Hold back what may become the stop.",
        )
    options = f"stop={quoted(stop)} and " if stop else ""
    gave = (
        f"After the prompt {quoted(prompt, 24)}, with {options}max_new_tokens={limit}, reply wrote {quoted(text, 24)}."
    )
    should = f"It should write {quoted(expected, 24)}."
    if stop:
        should += f" (The model goes on with {quoted(whole[len(prompt) :], 24)}.)"
    n = len(os.path.commonprefix([text, expected]))
    fact = f"{UNKNOWN} {f'The first {n} are right.' if n else ''} For this, the model has read {quoted(read, 24)}."
    return message(gave, should, reply_cause(cases, text, read, fact))


def reply_reads(cases: list[tuple], text: str, read: str, everything: str) -> str:
    """It wrote what it should, but the model hasn't read what it should: the beginning of `everything`."""
    gave = f"After the prompt {quoted(cases[-1][1], 24)}, the model read {quoted(read, 30)}."
    should = f"It should read {quoted(everything[:-1], 30)}: the prompt once, then each new character once."
    fact = "A Reader remembers what it has read." if len(read) > len(everything) else UNKNOWN
    return message(gave, should, reply_cause(cases, text, read, fact))


def reply_waits(read: str) -> str:
    return message(
        f"Only two characters were asked for, and the model has already read {len(read)}.",
        "Does reply hold everything at first? Yield each one in the loop, as soon as it is there.",
    )


def reply_options(got: str, expected: str, options: dict) -> str:
    name = "top_k" if "top_k" in options else "temperature"
    words = " and ".join(f"{key}={value}" for key, value in options.items())
    return message(
        f"With {words}, reply wrote {quoted(got, 30)}. It should write {quoted(expected)}, the most likely each time.",
        f"Does pick_next get the {name} that reply was given?",
    )


def reply_chance(texts: list[str], shares: list[float]) -> str:
    if len(set(texts)) == 1:
        return message(
            f"With the temperature 0.5, reply wrote the very same {len(texts)} times: {quoted(texts[0], 30)}.",
            "This model isn't sure, so the texts should differ.",
            "Is each token picked by your pick_next, and are the random numbers left alone?",
        )
    return message(
        f"With the temperature 0.5, reply began with the most likely character in {shares[0]:.0%} of the tries. "
        f"After it, the next most likely one came in {shares[1]:.0%}. Both should be about 87%.",
        "Does pick_next get the logits just as read gives them, and the temperature as it is?",
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
        hint = "To glue strings, look up + and f-strings." if isinstance(got, list) else hint
        return wrong_type("format_turn", got, "a string", hint)
    gave = f"Of {quoted(question)} and {quoted(said)}, format_turn made {quoted(got)}."
    hint = written.slip()
    if hint:
        pass
    elif question != said and got == expected.replace(question, "\0").replace(said, question).replace("\0", said):
        hint = "Question and answer are swapped."
    elif "\\n" in got or "/n" in got:
        hint = "A line break is one backslash and an n."
        if written.raw():
            hint = "The r in front of the quotes is the mistake: it keeps a backslash and an n as two characters."
    elif "<br>" in got:
        hint = "A line break in a string is \\n."
    elif "{" in got and "{" not in expected:
        hint = "The curly brackets are there as they are. Is the f missing?"
    elif written.uses("replace") and re.search(r"\bquestion|\banswer", expected):
        hint = "replace changes each such word, also one in what was typed. Look up f-strings."
    elif re.search(r"\bquestion|\banswer", got) and not re.search(r"\bquestion|\banswer", expected):
        hint = "The word is there, and not what it holds. Look up f-strings: the name belongs in { and }."
    elif got.lower() == expected.lower():
        hint = "Only capital letters are wrong: leave upper and lower case as they are."
    elif got.rstrip("\n") == expected.rstrip("\n"):
        number = len(got) - len(got.rstrip("\n"))
        many = {0: "no line break", 1: "one line break"}.get(number, f"{number} line breaks")
        hint = f"It ends in {many}. It should be two: the second one makes the blank line."
    hint = hint or f"{difference(got, expected)} {written.hint('repr', 'odd', 'overwrite')}"
    return message(gave, f"It should be {quoted(expected)}.", hint)


# ---------------------------------------------------------------- Step 23


def targets_of(
    tokens: list[int],
    prompt_length: int,
    shift=lambda tokens: tokens[1:],
    count=lambda p, tokens: p - 1,
    where=lambda i, n, targets, tokens, p: i < n,
    fill: int = -100,
    then=lambda targets, n: targets,
) -> list[int]:
    """The targets of a turn; from `shift` on: the moves."""
    targets, n = shift(tokens), count(prompt_length, tokens)
    left_out = [where(i, n, targets, tokens, prompt_length) for i in range(len(targets))]
    return then([fill if out else target for target, out in zip(targets, left_out)], n)


LENGTH = "It's one too long: the last token has no next one, so it has no target."
ITSELF = "These are the tokens themselves. A target is the next token."
VALUE = "What counts is the place, and not the value of the token there."
COLON = "Is a colon missing? It makes a slice: all before that place."
# fmt: off
TARGET_EDITS: list[Edit] = [
    ("shift", lambda tokens: tokens[:-1], ITSELF),
    ("shift", lambda tokens: tokens, f"{ITSELF} And there should be one target fewer than tokens."),
    ("shift", lambda tokens: tokens[:1] + tokens[:-1], "Each target is the token before. It should be the next one."),
    ("shift", lambda tokens: tokens[1:] + tokens[:1], LENGTH),
    ("shift", lambda tokens: [*tokens[1:], -100], LENGTH),
    ("shift", lambda tokens: tokens[1:-1], "The last one is missing: the end of the answer has to be learned as well."),
    ("count", lambda p, tokens: p, "One too many is left out: the answer's first token is missing."),
    ("count", lambda p, tokens: p + 1, "Two too many are left out: the answer should stay whole."),
    ("count", lambda p, tokens: max(0, p - 2), "One too few is left out."),
    ("count", lambda p, tokens: 2, "Is there a fixed number? How many are left out depends on prompt_length."),
    ("count", lambda p, tokens: len(tokens) - p, "As many are left out as the answer has tokens, not the prompt."),
    ("count", lambda p, tokens: tokens.index(tokens[p - 1]), f"The prompt's end was looked up by a token. {VALUE}"),
    ("where", lambda i, n, *_: False, "Nothing is left out."),
    ("where", lambda i, n, *_: True, "Everything is left out, so there's nothing to learn."),
    ("where", lambda i, n, *_: i >= n, "It's the wrong way round: the answer is left out, and it should count."),
    ("where", lambda i, n, *_: 0 < i <= n, "What is left out begins at place 1. The first place is 0."),
    ("where", lambda i, n, *_: i != n, "Too much is left out: all of the answer counts, and not only its first token."),
    ("where", lambda i, n, *_: i == n, f"Only one place was changed, the answer's first. {COLON}"),
    ("where", lambda i, n, *_: i == n - 1, f"Only one place was changed, the last one before the answer. {COLON}"),
    ("where", lambda i, n, targets, tokens, p: i < len(targets) - p,
     "As many count as the prompt is long: a minus in a slice counts from the end."),
    ("where", lambda i, n, targets, *_: i >= len(targets) - n, "The end is left out, and not the beginning."),
    ("where", lambda i, n, targets, *_: i < n or i == len(targets) - 1, "The last one is left out: it'd never end."),
    ("where", lambda i, n, targets, tokens, p: targets[i] in tokens[:p],
     f"Each token that also comes in the prompt is left out. {VALUE}"),
    ("where", lambda i, n, targets, tokens, p: targets[i] < tokens[p], f"Smaller tokens are left out. {VALUE}"),
    ("fill", 0, "0 is a token like any other. What is left out should be -100."),
    ("fill", -1, "What is left out should be -100, and no other number."),
    ("fill", 100, "What is left out should be -100, and no other number: mind the minus."),
    ("then", lambda targets, n: targets[n:], "The places of the prompt are missing. Keep them, with the target -100."),
    ("then", lambda targets, n: targets[:n], "These are the places of the prompt alone. Return the whole row."),
    ("then", lambda targets, n: targets[::-1], "The order is backward."),
    ("then", lambda targets, n: targets[n:] + targets[:n], "The -100 have gone to the end. They belong at the front."),
]
# fmt: on


def results(cases: list[tuple]) -> list:
    """What the learner's function gives for each of these; None where it stops."""
    found = []
    for case in cases:
        try:
            found.append(written.function()(*case))
        except Exception:
            found.append(None)
    return found


def targets(cases: list[tuple], number: int, got) -> str:
    """cases: tokens, prompt_length, the right targets; `got` came in the one of this number."""
    tokens, p, expected = cases[number]
    if not isinstance(got, torch.Tensor):
        hints = {"ndarray": "torch.from_numpy makes a tensor of it.", "list": "torch.tensor makes a tensor of a list."}
        hints |= {"tuple": "The targets alone are enough."}
        hints["int"] = "A single = gives the name a new value. To set places, it needs square brackets: [ and ]."
        wanted = f"a tensor of shape ({len(expected)},)"
        return wrong_type("answer_targets", got, wanted, hints.get(type(got).__name__, ""))
    gave = f"Of the tokens {show(tokens)} with prompt_length={p}, answer_targets made {show(got)}."
    should = f"It should be {show(expected)}."
    if got.is_meta:
        return message(gave, should, "A tensor on the meta device has no numbers.")
    if got.dtype == torch.bool:
        return message(gave, should, "True and False tell which places count. The tokens themselves should be there.")

    if got.is_floating_point():
        return target_type(got)
    if got.tolist() == [-100, *expected]:
        next_one = "A target is the next token, so place 0 is about token 1."
        return message(gave, should, f"It's as long as the tokens, and should be one shorter. {next_one}")
    if got.tolist()[1:] == expected:
        return message(gave, should, "It's one too long: there's one more at the front than there should be.")
    if got.tolist() == expected[1:]:
        return message(gave, should, "It's one too short: a place is missing at the front.")

    others = results([(torch.tensor(numbers), p) for numbers, p, _ in cases])

    def alike(**moves) -> bool:
        if not same(got, torch.tensor(targets_of(tokens, p, **moves))):
            return False
        return all(targets_of(*case[:2], **moves) == case[2] for case in cases[:number])

    def everywhere(**moves) -> bool:
        made = [targets_of(*case[:2], **moves) for case in cases]
        return all(one is None or same(one, torch.tensor(other)) for one, other in zip(others, made))

    words = cause_or(targets_fact(got, expected), alike, TARGET_EDITS, everywhere)
    return message(gave, should, words, written.hint("value") * words.endswith("Nothing is left out."))


def targets_fact(got: torch.Tensor, expected: list[int]) -> str:
    if shape(got) != (len(expected),):
        return f"It has the shape {shape(got)}. It should be one row, ({len(expected)},): one target fewer than tokens."
    wrong = [i for i, (one, other) in enumerate(zip(got.tolist(), expected)) if one != other]
    right = [i for i in range(len(expected)) if i not in wrong]
    return f"Wrong: {places(wrong)}. Right: {places(right)}. {written.hint('changing', 'value', otherwise=UNKNOWN)}"


def places(numbers: list[int]) -> str:
    return f"place {', '.join(map(str, numbers[:6]))}" if numbers else "none"


def target_type(got) -> str:
    return message(
        f"The targets are of the type {got.dtype}. They should be whole numbers, torch.long, as tokens are.",
        "Make them of the tokens themselves, or say dtype=torch.long.",
    )


# ---------------------------------------------------------------- Step 24


def as_turn(question: str, said: str) -> str:
    return f"You: {question}\nLewis: {said}\n\n"


def prompt_of(
    turns: list[tuple[str, str]],
    question: str,
    room: int,
    take=lambda n: range(n)[::-1],
    text=as_turn,
    size=lambda parts, end, new, turns: len("".join(parts) + end),
    fits=lambda size, room: size <= room,
    too_long: str = "stop",
    most: int = 1000,
    join=lambda parts, end: "".join(parts) + end,
    end=lambda question, turns: f"You: {question}\nLewis:",
    cut=lambda prompt, room: prompt,
) -> str:
    """The prompt of a chatbot; from `take` on: the moves."""
    taken, last = [], end(question, turns)
    for i in take(len(turns))[:most]:
        longer = sorted([i, *taken])
        parts = [text(*turns[i]), *(text(*turns[j]) for j in taken)]  # the new one is first
        if fits(size(parts, last, turns[i], turns), room):
            taken = longer
        elif too_long != "skip":
            taken = longer if too_long == "keep" else [] if too_long == "drop" else taken
            break
    return cut(join([text(*turns[i]) for i in taken], last), room)


CUT = "It was cut in the middle. A turn is taken whole or not at all, and the question is never cut."
FIRST = "These are the first turns. The last turns should stay: begin at the end."
TAKEN = "Did the loop take the name of the question for something else?"
LONG = "It's longer than room."
# fmt: off
PROMPT_EDITS: list[Edit] = [
    ("take", lambda n: range(n), FIRST),
    ("take", lambda n: range(n - 1)[::-1], "The last turn is missing, and it matters most."),
    ("take", lambda n: range(1, n)[::-1], "The oldest turn is missing: it's never taken."),
    ("take", lambda n: [], "No turns are there. As many of the last turns as fit should be there."),
    ("most", 1, "Only the last turn is there, though more fit. Does return end the loop, or is the text set again?"),
    ("most", 2, "Too few turns are there: never more than two."),
    ("join", lambda parts, end: "".join(parts[::-1]) + end,
     "The turns are in the wrong order. The oldest should come first."),
    ("join", lambda parts, end: end + "".join(parts),
     "The order is wrong: the turns should come first, and then the question."),
    ("join", lambda parts, end: end + "".join(parts[::-1]),
     "The order is wrong: the oldest turn should come first, and the question last."),
    ("join", lambda parts, end: (parts or [end])[0], "The question is missing: only a turn is there."),
    ("fits", lambda size, room: size < room, "What fits exactly into room has to stay, and was left out."),
    ("fits", lambda size, room: True, f"{LONG} All turns were taken, whatever their length."),
    ("fits", lambda size, room: size <= room + 1, f"{LONG} It may have room characters, and one more was let in."),
    ("too_long", "skip", "There's a gap: a turn is missing between others. Look up break."),
    ("too_long", "keep", f"{LONG} The first turn that doesn't fit was still taken."),
    ("too_long", "drop", "All or nothing: as many of the last turns as fit should be there."),
    ("size", lambda parts, end, *_: len("".join(parts)),
     f"{LONG} The question and Lewis: should count as well, for room."),
    ("size", lambda parts, end, *_: len("".join(parts) + end) - 7,
     f"{LONG} The line with Lewis: should count as well."),
    ("size", lambda parts, end, *_: len("".join(parts) + end) - 15 * len(parts),
     f"{LONG} The line breaks, You: and Lewis: of each turn should count as well."),
    ("size", lambda parts, end, *_: len("".join(parts[1:]) + end),
     f"{LONG} The new turn should count as well, for room."),
    ("size", lambda parts, end, *_: len(parts[0]), f"{LONG} Only the new turn was compared with room."),
    ("size", lambda parts, end, *_: len(parts[0] + end), f"{LONG} Only one turn and the question were compared."),
    ("size", lambda parts, end, *_: len(("".join(parts) + end).split()),
     f"{LONG} The words were counted, and not the characters."),
    ("size", lambda parts, end, *_: len(parts), f"{LONG} The turns were counted, and not the characters."),
    ("size", lambda parts, end, new, turns: len("".join(as_turn(*turn) for turn in turns[turns.index(new) :]) + end),
     "Two turns are equal, and index finds the first of them. Go from turn to turn without looking one up."),
    ("text", lambda question, said: as_turn(said, question), "Question and answer of a turn are swapped."),
    ("text", lambda question, said: as_turn(question, question), "The answer is missing: the question is there twice."),
    ("end", lambda question, turns: f"You: {turns[0][0] if turns else question}\nLewis:",
     f"The question at the end is that of the first turn. {TAKEN}"),
    ("end", lambda question, turns: f"You: {turns[-1][0] if turns else question}\nLewis:",
     f"The question at the end is that of the last turn. {TAKEN}"),
    ("cut", lambda prompt, room: prompt[-room:], CUT),
    ("cut", lambda prompt, room: prompt[:room], CUT),
]
# fmt: on


def chat_prompt(cases: list[tuple], number: int, got) -> str:
    """cases: turns, question, room, the right prompt; `got` came in the one of this number."""
    turns, question, room, expected = cases[number]
    if not isinstance(got, str):
        hint = "join glues the strings of a list." if isinstance(got, list) else ""
        if got is None and not turns:
            what = (
                "Without earlier turns, chat_prompt returned nothing (None). It should return the question and Lewis:."
            )
            return message(
                what, "Is the return inside the loop? Without turns, no loop runs. print only shows a value."
            )
        return wrong_type("chat_prompt", got, "a string", hint)
    gave = f"With {len(turns)} earlier turns and room for {room} characters, chat_prompt gave {len(got)} characters."
    should = f"It should give {len(expected)}: ...{quoted(expected[-34:])}."

    others = results([(list(turns), *more) for turns, *more, _ in cases])

    def alike(**moves) -> bool:
        if got != prompt_of(turns, question, room, **moves):
            return False
        return all(prompt_of(*case[:3], **moves) == case[3] for case in cases[:number])

    def everywhere(**moves) -> bool:
        return all(one in (None, prompt_of(*case[:3], **moves)) for one, case in zip(others, cases))

    if len(turns) > 1 and got == prompt_of(turns, question, 10**9) and expected == prompt_of([], question, room):
        if minus := written.hint("minus"):
            return message(gave, should, minus)
    fact = f"{difference(got, expected)} {written.hint('slice', 'sorted')}"
    fact = CUT if len(got) == room and expected.endswith(got) else fact
    return message(gave, should, cause_or(fact, alike, PROMPT_EDITS, everywhere))


# ---------------------------------------------------------------- Step 25


def no_response(result) -> str:
    wanted = "a Response"
    if result is None or callable(result) and not hasattr(result, "response"):
        return wrong_type("send_reply", result, wanted)
    if hasattr(result, "response"):
        return message(
            f"send_reply made a Response of {kind(result.response)}, and a browser can't be sent that.",
            "Call answer, and give the Response what comes back: the generator.",
        )
    hint = "Look up Response: it takes what is sent, and its mimetype."
    if isinstance(result, dict | tuple):
        hint = "Give the generator to Response, and the mimetype by its name."
    if getattr(result, "__name__", "") == "send_reply":
        hint = "A yield makes a generator of send_reply itself. answer gives one already: return a Response of it."
    elif hasattr(result, "__next__"):
        hint = "Give the generator to Response, and say that it's text/plain."
    return message(f"send_reply returned {kind(result)}. It should return {wanted}.", hint)


def no_route() -> str:
    return message(
        "The page sends a POST to /reply, and send_reply has no route to it.",
        "Above its def should be a line with @, such as @app.get in the example: here it's a post.",
    )


def route_line(rules: list[tuple[str, set[str]]]) -> str:
    """rules: the addresses that lead to send_reply, and the methods that each takes."""
    address, methods = next((rule for rule in rules if rule[0] == "/reply"), rules[0])
    if address == "/reply":
        takes = " and ".join(sorted(methods - {"HEAD", "OPTIONS"}))
        its = f"your route takes only a {takes}. app.get makes a route for GET, and app.post one for POST"
    else:
        its = f"your route is the one for {address}. The two have to be the same, to the last sign"
    return message(f"The page sends a POST to /reply, and {its}.", "Look at the line with @ above send_reply.")


def route_status(status: int) -> str:
    return message(
        f"The browser asked for /reply and got the status {status}. It should be 200: all is well.",
        "The second thing in the brackets of Response is the status. The mimetype needs its name: mimetype=...",
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
        by_name = "**" in written.source()
        hint = "Has something gone through it before?" if by_name else "Are temperature and max_new_tokens swapped?"
        hint = f"It's empty. {hint}"
        hint = written.hint("used", otherwise=hint)
    elif len(got) == 1:
        hint = "Only the first character was sent. Give the whole generator to Response."
    elif got == expected[1:]:
        hint = "The first character is missing: next takes it out of the generator."
    elif "generator" in got:
        hint = "That's the name of the generator. Give the generator itself to Response, without str."
    elif "".join(got.split()) == expected:
        hint = "Spaces or line breaks were added. The characters should be sent as they come."
    elif expected in got and len(got) < 400:
        hint = "More than the characters of answer was sent."
    elif not read:
        hint = (
            written.hint("quotes")
            + " The model wasn't asked. What is sent should come from answer: it gives a generator."
        )
    elif not read.startswith(asked["text"]):
        hint = f"The model began with {quoted(read[:5])}, not with the text that the browser sent. {starred}"
    elif len(got) != len(expected):
        hint = f"It's as long as answer makes it when nobody says max_new_tokens. {starred}"
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


def route_go_on(read: str, text: str) -> str:
    return message(
        f"The browser sent the text {quoted(text)} with go_on true, and the model read {quoted(read, 50)}.",
        f"It should read {quoted(text)} first, as there is no turn around a text that goes on.",
        "Does answer get the go_on that the browser asked for? Two stars, **, hand over all by name.",
    )


def route_type(got) -> str:
    return message(
        f"The route says that it sends {got}. It should say text/plain, as it is plain text.",
        "As HTML, the browser would take a < in it for the beginning of a tag." * ("html" in str(got)),
        "Look at mimetype.",
    )


def route_waits(early: int) -> str:
    return message(
        f"Before the first character was sent, the model had read {early} tokens.",
        "So everything was written first, and the browser waits. Give the generator itself to Response.",
    )


def route_unchecked() -> str:
    return message(
        "The browser asked for the temperature -1, and the route didn't refuse it.",
        "Anybody can send anything to a server. Take what was asked from page.asked(): it refuses what makes no sense.",
    )
