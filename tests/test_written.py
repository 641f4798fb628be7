"""What the words say of the learner's own lines is true of them, and nothing is said of a right answer."""

from collections.abc import Callable
from pathlib import Path

import pytest
from try_mistakes import STEPS, load

from lewisgpt.checks import written

FACTS = [  # a function's lines, what is asked for, what is said
    ("vocab.sort", "slip", "vocab.sort has no round brackets"),
    ("i == i + 1", "slip", "only compares"),
    ("i =+ 1", "slip", "i =+ 1 just sets i to 1"),
    ("sorted(vocab)", "slip", "The line sorted(vocab) works something out"),
    ("text + letter", "slip", "its result isn't used"),
    ("for c in text:\n    n.append(c)\n    return n", "slip", "return is inside the loop"),
    ("for c in text:\n    if c:\n        continue\n    return c", "slip", ""),
    ("vocab.sort()\nprint(vocab)\nloss.backward()", "slip", ""),
    ("T, B, C = given.shape\nreturn T", "slip", "names the sizes in the wrong order: it's B, T, C"),
    ("B, T, C = given.shape\nreturn T", "slip", ""),
    ("given = given.mT\nT, B = other.shape\nreturn given", "slip", ""),
    ("ordered = sorted(vocab)\nreturn vocab", "idle", "makes ordered, but never uses it"),
    ("return 7", "idle", "never uses given"),
    ("a, loss = given\nreturn a", "idle", ""),
    ("return text[:1000]", "slice", "text[:1000] takes only a part"),
    ("return text[0:n], text[:], text[n:]", "slice", ""),
    ("return text[:9], text[9:]", "slice", ""),
    ("print(text[:9])\nreturn text[1:]", "slice", "text[1:] takes only a part"),
    ("while row.strip():\n    pass", "while", "stops as soon as row.strip() isn't true"),
    ("for c in text:\n    if n > 1:\n        break", "while", "as soon as n > 1 is true"),
    ("for c in text:\n    if c > 0:\n        n += c", "if", "one thing if c > 0 is true"),
    ("return [c for c in text if c.isalpha()]", "if", "one thing if c.isalpha() is true"),
    ("for c in text:\n    if c > 0:\n        n += c\n    if c < 9:\n        n -= c", "if", ""),
    ("return F.dropout(x)", "odd", "dropout"),
    ("return F.cross_entropy(a, b, label_smoothing=0.1)", "odd", "label_smoothing=0.1"),
    ("group['lr'] = 3", "odd", "You set group['lr'] yourself"),
    ("return float(x)", "odd", ""),
    ("return x.float()", "odd", "float"),
    ("return logits / 0.7", "number", "logits / 0.7"),
    ("return 0.9 * len(data)", "number", ""),
    ("return 2 * (n / 3)", "number", ""),
    ("return len(data) // 10", "floor", "len(data) // 10 is rounded down"),
    ("next(file)", "skip", "next() takes a line away"),
    ("for c in text:\n    n = [c]\nreturn n", "overwrite", "n gets a new value in each round"),
    ("for c in text:\n    n = n + [c]\nreturn n", "overwrite", ""),
    ("for c in text:\n    if c:\n        return c", "return", "a return inside your loop"),
    ("range(len(s) - 1)", "range", "ends before len(s) - 1"),
    ("range(1, n)", "range", "begins with 1, and ends before n"),
    ("return file.read(9)", "read", "at most that many"),
    ("open(path, errors='ignore')", "open", "errors='ignore'"),
    ("open(path, encoding='latin-1')", "open", "encoding='latin-1'"),
    ("return {c: i for c in v for i in n}", "nested", "Your loop over n is inside the one over v"),
    ("for c in v:\n    for i in n:\n        pass", "nested", "Your loop over n is inside the one over v"),
    ("return {c: i for c, i in enumerate(v)}", "key", "c, is the first thing that enumerate() gives"),
    ("return {c: i for i, c in m.items()}", "key", "c, is the second thing that items() gives"),
    ("return dict(zip(a, b))", "key", "the keys come from a"),
    ("for i in range(7):\n    optimizer.step()", "repeat", "your loop over range(7)"),
    ("return a, b", "comma", "The comma in return (a, b)"),
    ("for a in b:\n    F.cross_entropy(a, c)", "loss", "cross_entropy is in your loop"),
    ("return sorted(set[text])", "slip", "set[text] has square brackets"),
    ("set = {}\nreturn set[text]", "slip", ""),
    ("chars = [chars, new]", "slip", "puts the old chars as one thing into a new one"),
    ("chars = [*chars, new]", "slip", ""),
    ("xs = ys = []", "slip", "makes a single one, with 2 names"),
    ("text = text.join(new)", "join", "adds nothing to text"),
    ("text = ''.join(new)", "join", ""),
    ("given = given[n:]", "renamed", "given is only that part"),
    ("other = given[n:]", "renamed", ""),
    ("idx = idx + new\nreturn idx", "added", "adds the numbers"),
    ("i = i + 1\nreturn idx", "added", ""),
    ("return tokens[:, 0]", "column", "[:, 0] takes a column"),
    ("return lines()[0]", "index", "a single one, at place 0"),
    ("return 'given[i]'", "quotes", "in quotes"),
    ("return 'a word'", "quotes", ""),
    ("return [m[c] for c in set(given)]", "set", "keeps each one only once"),
    ("return len(given) - 10", "shift", "len(given) - 10"),
    ("return given[n - 1], given[n + 1 :]", "shift", ""),
    ("open(given, 'w+')", "mode", "makes the file empty"),
    ("open(given, 'r')", "mode", ""),
    ("return given.split(2)", "pieces", "how long each piece is"),
    ("train.create_encode_mapping(prompt)", "vocab", "isn't a mapping of model.vocab"),
    ("train.create_encode_mapping(model.vocab)", "vocab", ""),
    ("v = model.vocab\ntrain.create_encode_mapping(v)", "vocab", ""),
    ("torch.manual_seed(1)", "seed", "the same comes each time"),
    ("print(given)", "nothing", "print only shows it"),
    ("t[:n] *= -100", "changing", "works on what was there before"),
    ("for t in sorted(turns):\n    pass", "sorted", "in another order"),
    ("return f'{given!r}'", "repr", "put quotes around"),
    ("return f'{given}'", "repr", ""),
    ("a = answer(given)\nprint(list(a))", "used", "then it's used up"),
    ("print(list(given))", "used", ""),
    ("for c in given:\n    given.remove(c)", "slip", "given.remove(c) changes it"),
    ("for c in list(given):\n    given.remove(c)", "slip", ""),
    ("for c in given:\n    if c:\n        given.remove(c)\n        break", "slip", ""),
    ("given = load()\nreturn given", "idle", "the one that the function is given is never used"),
    ("given = given[1:]\nreturn given", "idle", ""),
    ("chars = set(given)\ngiven = sorted(chars)\nreturn given", "idle", ""),
    ("return m.get(str(t), '')", "get", "gives '' where it doesn't find that key"),
    ("return open(given).read().splitlines()", "lines", "takes every line break away"),
    ("x = torch.zeros(2, 3)", "dtype", "a decimal point, if it isn't told a dtype"),
    ("x = torch.zeros(2, 3, dtype=torch.long)", "dtype", ""),
    ("loss = torch.tensor(n)\nloss.backward()", "cut", "that's cut off"),
    ("loss.backward()\no.zero_grad()\no.step()", "order", "zero_grad is between backward and step"),
    ("o.zero_grad()\nloss.backward()\no.step()", "order", ""),
    ("targets = table(targets)", "goal", "makes something else of the targets"),
    ("targets = targets.view(-1)", "goal", ""),
    ("t = torch.zeros((1, n))", "begin", "more than one token"),
    ("t = torch.zeros((1, 1))", "begin", ""),
    ("targets[targets < n] = -100", "value", "compares the tokens themselves"),
    ("return held.startswith(stop)", "startswith", "only if all of stop is there"),
    ("return stop.startswith(held)", "startswith", ""),
    ("return data[i : 8]", "ends", "ends at the place 8, wherever it begins"),
    ("return data[i : i + 8]", "ends", ""),
    ("n = int(0.9) * len(given)", "rounded", "int(0.9) is 0"),
    ("return file.read()[:9] + file.read()", "twice", "a second one finds nothing"),
    ("return file.read()", "twice", ""),
    ("given = given[:, -n:]\nreturn given", "kept", "keeps only a part in given"),
]
CHECKED = [  # lines, what a rule would say, what of that is said
    ("return F.nll_loss(x, y)", "Leave log_softmax out: the loss does that by itself.", ""),
    ("return log_softmax(x)", "Leave log_softmax out: the loss does that by itself.", "Leave log_softmax out."),
    (
        "return F.cross_entropy(log_softmax(x), y)",
        "Leave log_softmax out: the loss does that by itself.",
        "Leave log_softmax out: the loss does that by itself.",
    ),
    ("return x[::2]", "The numbers are apart. In view, n_head comes first.", "The numbers are apart."),
    ("return x.view(2)", "In view, n_head comes first.", "In view, n_head comes first."),
    ("return x.mT", "They're mixed. A reshape has mixed them. Look at it.", "They're mixed. Look at it."),
    ("return n if temperature == 0 else m", "It gave 0. Dividing by 0 makes inf.", "It gave 0."),
    ("x = m / temperature\nif temperature == 0:\n    return x", "Dividing by 0 makes inf.", "Dividing by 0 makes inf."),
    ("return m / temperature", "It gave 0. Dividing by 0 makes inf.", "It gave 0. Dividing by 0 makes inf."),
]


def tell(folder: Path, lines: str, ask: Callable):
    """What `ask` says when the function that's checked has these lines."""
    path, names = folder / "learner.py", {}
    path.write_text("def load_text(given):\n" + "".join(f"    {line}\n" for line in lines.splitlines()))
    exec(compile(path.read_text(), path, "exec"), names)

    def test_load_text(load_text):
        return ask().replace("\x00", " ")

    return test_load_text(names["load_text"])


@pytest.mark.parametrize("lines, kind, words", FACTS, ids=[f"{kind}: {lines}" for lines, kind, _ in FACTS])
def test_what_is_said_of_these_lines(tmp_path, lines, kind, words):
    ask = {"slip": written.slip, "idle": written.idle}.get(kind, lambda: written.hint(kind))
    said = tell(tmp_path, lines, ask)
    assert words in said and bool(words) == bool(said)


@pytest.mark.parametrize("lines, words, kept", CHECKED)
def test_what_is_not_so_in_these_lines_is_not_said(tmp_path, lines, words, kept):
    assert tell(tmp_path, lines, lambda: written.checked(words)) == kept


@pytest.mark.parametrize("step", sorted(set().union(*STEPS.values())))
def test_no_line_of_a_right_answer_is_called_a_slip(tmp_path, step):
    for number, answer in enumerate(answer for answer in load() if answer.right and answer.step == step):
        path, names = tmp_path / f"learner{number}.py", {}
        path.write_text("from __future__ import annotations\n" + answer.code, encoding="utf-8")
        exec(compile(path.read_text(encoding="utf-8"), path, "exec"), names)

        def test_it(it):
            return written.slip()

        assert test_it(names[answer.name]) == "", answer.title
