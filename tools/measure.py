"""Runs the finished program as the guide has the learner run it, and puts what it shows into the guide.

    python tools/measure.py            run everything anew (about a quarter of an hour), then fill the pages
    python tools/measure.py --bigram   only Days 1 and 2 (about a minute)
    python tools/measure.py --gpt      only Day 3
    python tools/measure.py --chat     only Day 4, with the weights that are there
    python tools/measure.py --race     only the loss race of Day 4
    python tools/measure.py --linear   only the rival of the chatbot that needs scikit-learn
    python tools/measure.py --need     only the rule that speaks before the model
    python tools/measure.py --weights  train the weights that come with the course anew (30 minutes)
    python tools/measure.py --pages    only fill the pages, from docs/results.json

Each run starts in a copy of the project, in which one line is changed as the guide says. Every number and every
console output in the guide comes from docs/results.json: a number stands in front of `<!-- name -->`, and an
output in the block behind `<!-- output: name -->`.
"""

import argparse
import importlib.util
import json
import re
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path

PROJECT = Path(__file__).resolve().parent.parent
RESULTS = PROJECT / "docs" / "results.json"
sys.path[:0] = [str(PROJECT / "solutions"), str(PROJECT), str(PROJECT / "tools")]

import lewisgpt  # noqa: E402, F401  (first, as from then on Ctrl-C ends it in one word)

# isort: split
import torch  # noqa: E402
from make_stubs import cut_answers  # noqa: E402

import chat  # noqa: E402  (the finished ones)
import train  # noqa: E402
from lewisgpt import files  # noqa: E402
from lewisgpt.chatbot import need, quiz  # noqa: E402
from lewisgpt.chatbot.dialogues import DIALOGUES_PATH, load_dialogues  # noqa: E402
from lewisgpt.chatbot.topics import without_topics  # noqa: E402
from lewisgpt.training import checkpoint  # noqa: E402

FINISHED_TRAIN = (PROJECT / "solutions" / "train.py").read_text(encoding="utf-8")
PAGES = [PROJECT / "README.md", *sorted((PROJECT / "docs").glob("*.md"))]
WRONG_VOCAB = "def get_vocab(text):\n    return list(text)\n\n\n"  # every character, not every different one


def run(program: str, *arguments: str, name: str = "train.py") -> dict:
    """Run a program in a fresh copy of the project: what it printed, its curves and the seconds it took."""
    with tempfile.TemporaryDirectory() as folder:
        copy = Path(folder) / "LewisGPT"
        ignore = shutil.ignore_patterns(".*", "runs", "__pycache__", "docs", "images", "tests")
        shutil.copytree(PROJECT, copy, ignore=ignore)
        (copy / name).write_text(program, encoding="utf-8")
        start = time.perf_counter()
        done = subprocess.run([sys.executable, name, *arguments], cwd=copy, capture_output=True, encoding="utf-8")
        seconds = time.perf_counter() - start
        curves = copy / "runs" / "losses.json"
        output = (done.stdout + clean_errors(done.stderr)).replace(str(copy), "LewisGPT").replace("\\", "/")
        result = {"seconds": round(seconds, 1), "output": output}
        if curves.exists():
            result |= json.loads(curves.read_text(encoding="utf-8"))[-1]
    return result


def run_gpt(*arguments: str, changes: dict[str, dict[str, str]] | None = None) -> tuple[dict, str, str]:
    """Run the finished gpt.py in a copy, with lines changed: what is in its result.json, what it printed."""
    with tempfile.TemporaryDirectory() as folder:
        copy = Path(folder) / "LewisGPT"
        shutil.copytree(
            PROJECT, copy, ignore=shutil.ignore_patterns(".*", "runs", "__pycache__", "docs", "images", "tests")
        )
        for name, lines in (changes or {}).items():
            source = (copy / name).read_text(encoding="utf-8")
            for old, new in lines.items():
                if source.count(old) != 1:
                    raise ValueError(f"this line is not there once: {old}")
                source = source.replace(old, new)
            (copy / name).write_text(source, encoding="utf-8")
        command = [sys.executable, "solutions/gpt.py", *arguments]
        done = subprocess.run(command, cwd=copy, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, encoding="utf-8")
        result = json.loads((copy / "runs" / "run1" / "result.json").read_text(encoding="utf-8"))
        command = [sys.executable, "-m", "lewisgpt.training.compare", "runs"]
        table = subprocess.run(command, cwd=copy, capture_output=True, encoding="utf-8").stdout
        return result, done.stdout.replace(str(copy), "LewisGPT").replace("\\", "/"), table


# What each part brings: the same run with one part taken out or changed. The checks would object, so they are left out.
ABLATIONS = {
    "full": {},
    "other_seed": {},
    "no_rotary": {"solutions/gpt.py": {"q, k = rotate(norm(q)), rotate(norm(k))": "q, k = norm(q), norm(k)"}},
    "no_qk_norm": {"solutions/gpt.py": {"q, k = rotate(norm(q)), rotate(norm(k))": "q, k = rotate(q), rotate(k)"}},
    "gelu": {"solutions/gpt.py": {"F.relu(self.expand(x)).square()": "F.gelu(self.expand(x))"}},
    "random_projections": {
        "solutions/gpt.py": {
            "nn.init.zeros_(block.attention.projection.weight)": "pass",
            "nn.init.zeros_(block.feed_forward.shrink.weight)": "pass",
        }
    },
    "adamw": {
        "lewisgpt/training/optimizer.py": {
            "        in_blocks = {id(parameter) for parameter in model.blocks.parameters()}\n": (
                "        in_blocks, self.shapes, self.momentum, adam_rate = set(), {}, [], 0.003\n"
                "        self.rates = muon_rate, adam_rate\n"
            )
        }
    },
    "layer_norm": {
        "lewisgpt/parts.py": {
            "x * torch.rsqrt((x * x).mean(dim=-1, keepdim=True) + 1e-6)": "torch.layer_norm(x, x.shape[-1:])"
        }
    },
}


# The loss race of Day 4: one change each, in the same way.
DROPPED = {
    "return self.projection(heads.transpose(1, 2).reshape(B, T, C))": (
        "return F.dropout(self.projection(heads.transpose(1, 2).reshape(B, T, C)), 0.1, self.training)"
    ),
    "return self.shrink(F.relu(self.expand(x)).square())": (
        "return F.dropout(self.shrink(F.relu(self.expand(x)).square()), 0.1, self.training)"
    ),
}
RACE = {
    "plain": {},
    "wider": {"solutions/gpt.py": {"n_head=3, n_embd=96": "n_head=6, n_embd=192"}},
    "deeper": {"solutions/gpt.py": {"n_layer=3,": "n_layer=6,"}},
    "context": {"solutions/gpt.py": {"n_embd=96, context_length=64": "n_embd=96, context_length=128"}},
    "batch": {"solutions/gpt.py": {"context_length=64, batch_size=12": "context_length=64, batch_size=48"}},
    "slow": {"lewisgpt/training/optimizer.py": {"muon_rate: float = 0.03": "muon_rate: float = 0.01"}},
    "fast": {"lewisgpt/training/optimizer.py": {"muon_rate: float = 0.03": "muon_rate: float = 0.09"}},
    "dropout": {"solutions/gpt.py": DROPPED},
    "fused": {
        "solutions/gpt.py": {
            "    T, head_size = q.shape[-2:]\n    scores": (
                "    return F.scaled_dot_product_attention(q, k, v, is_causal=True)\n"
                "    T, head_size = q.shape[-2:]\n    scores"
            )
        }
    },
    "dialogues": {},
}


def measure_race() -> tuple[dict, dict]:
    """The numbers of the loss race: the loss of each run, and its time as a multiple of the plain one."""
    numbers, plain = {}, 0.0
    for name, changes in RACE.items():
        changes = {path: dict(lines) for path, lines in changes.items()}
        changes.setdefault("solutions/gpt.py", {})["        check_day_3()\n"] = ""
        text = ["--text", "dialogues.txt"] if name == "dialogues" else []
        result, _, _ = run_gpt("--steps", "600", *text, changes=changes)
        plain = plain or result["seconds"]
        if name != "plain":
            numbers[f"race_{name}"] = f"{result['val_loss']:.3f}"
        if name not in ("plain", "dialogues"):
            numbers[f"race_{name}_time"] = f"{result['seconds'] / plain:.1f}"
        print(name, f"{result['val_loss']:.3f}", f"{result['seconds'] / plain:.2f}", flush=True)
    return numbers, {}


def dialogues_facts() -> dict[str, str]:
    """What the guide says about the dialogues."""
    vocab = train.get_vocab(train.load_text(str(PROJECT / "input.txt")))
    intents = load_dialogues(DIALOGUES_PATH, vocab)
    return {
        "intents": str(len(intents)),
        "questions": f"{sum(len(intent.questions) for intent in intents):,}",
        "test_questions": f"{sum(len(intent.tests) for intent in intents):,}",
        "answers": f"{sum(len(intent.answers) for intent in intents):,}",
    }


def need_figures(part: str) -> tuple[tuple[int, int], tuple[int, int]]:
    """How often the rule speaks up, and of how many: with the sentences in need, and with the harmless ones.

    part: "seen" are the sentences that the rule was written from, "unseen" those that nobody had looked at
    """
    figures = []
    for kind in ("in_need", "harmless"):
        lines = (PROJECT / "tests" / "need" / f"{part}_{kind}.txt").read_text(encoding="utf-8").splitlines()
        figures.append((sum(map(need.in_need, lines)), len(lines)))
    return tuple(figures)


def measure_need() -> tuple[dict, dict]:
    """How good the rule is that notices when somebody may be in need."""
    table = [f"{'':24}{'seen':>22}{'unseen':>22}"]
    figures = {part: need_figures(part) for part in ("seen", "unseen")}
    for row, name in enumerate(("in need: it speaks up", "harmless: it speaks up")):
        cells = [
            f"{hits:,} of {total:,} = {hits / total:.1%}" for hits, total in (part[row] for part in figures.values())
        ]
        table.append(f"{name:24}" + "".join(f"{cell:>22}" for cell in cells))
    found, false = figures["unseen"]
    numbers = {
        "need_found": f"{found[0] / found[1]:.1%}",
        "need_false": f"{false[0] / false[1]:.1%}",
        "need_sentences": f"{sum(total for part in figures.values() for _, total in part):,}",
    }
    return numbers, {"need": "\n".join(table)}


def conversation(questions: list[str]) -> str:
    """A conversation with the finished chatbot, always the most likely character."""
    model, turns = chat.load_model(chat.SOLUTIONS / "chat.safetensors"), []
    for question in questions:
        turns.append((question, "".join(chat.answer(model, question, turns, temperature=0)).strip()))
    return "\n\n".join(f"You: {question}\nLewis: {said}" for question, said in turns)


def train_weights() -> dict[str, str]:
    """Train the weights that come with the course, writer and chatbot; gives back what the second training printed."""
    with tempfile.TemporaryDirectory() as folder:
        base = Path(folder) / "five"
        for minutes, out in (("10", Path(folder) / "ten"), ("5", base)):
            command = [sys.executable, "solutions/gpt.py", "--minutes", minutes, "--out", str(out)]
            subprocess.run(command, cwd=PROJECT, check=True)
        shutil.copy(Path(folder) / "ten" / "weights.safetensors", chat.SOLUTIONS)
        command = [sys.executable, "solutions/chat.py", "--train", "--minutes", "15", "--out", str(base)]
        command += ["--weights", str(base / "weights.safetensors")]
        done = subprocess.run(command, cwd=PROJECT, capture_output=True, encoding="utf-8", check=True)
        shutil.copy(base / "chat.safetensors", chat.SOLUTIONS)
        subprocess.run([sys.executable, "solutions/train.py"], cwd=PROJECT, check=True)  # it keeps its bigram
        shutil.copy(PROJECT / "runs" / "bigram.safetensors", chat.SOLUTIONS)
    return {"finetune": finetune_looks(done.stdout)}


def finetune_looks(printed: str) -> str:
    looks = re.findall(r"step +\d+: loss [^\n\r]*\S", printed)
    return "\n".join(look[:110].rstrip() for look in looks)


def measure_linear() -> tuple[dict, dict]:
    """How many questions of the quiz a linear classifier gets right, from the pieces of two to five characters."""
    from sklearn.feature_extraction.text import TfidfVectorizer
    from sklearn.svm import LinearSVC

    vocab = chat.load_model(chat.SOLUTIONS / "chat.safetensors").vocab
    dialogues = load_dialogues(DIALOGUES_PATH, [*without_topics(vocab)])
    known = [(question, intent.answers[0]) for intent in dialogues for question in intent.questions]
    questions, answers = zip(*known)
    pieces = TfidfVectorizer(analyzer="char_wb", ngram_range=(2, 5), sublinear_tf=True)
    linear = LinearSVC().fit(pieces.fit_transform(questions), answers)
    tests = quiz.quiz_questions(dialogues, most=quiz.ASKED)
    asked = [test.question for test in tests]
    said = dict(zip(asked, linear.predict(pieces.transform(asked))))
    right, _ = quiz.score(dialogues, tests, lambda question, turns: said[question])
    return {"quiz_linear": f"{right / len(tests):.1%}"}, {}


def measure_chat() -> tuple[dict, dict]:
    """The numbers and outputs of Day 4, with the weights that come with the course."""
    command = [sys.executable, "-m", "lewisgpt.chatbot.quiz", "--finished", "--more"]
    done = subprocess.run(command, cwd=PROJECT, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, encoding="utf-8")
    printed = done.stdout.strip()
    lines = (PROJECT / "dialogues.txt").read_text(encoding="utf-8").splitlines()
    model = chat.load_model(chat.SOLUTIONS / "weights.safetensors")
    begin = "The lamplighter"
    torch.manual_seed(1337)
    talk = begin + "".join(chat.reply(model, begin, max_new_tokens=500))
    speeds = json.loads((PROJECT / "docs" / "benchmark_writing.json").read_text(encoding="utf-8"))
    right = dict(re.findall(r"^(\S.*?) +\d+ = +([\d.]+%)", printed, flags=re.MULTILINE))
    writer = checkpoint.load_weights(chat.SOLUTIONS / "weights.safetensors")[1]
    base = checkpoint.load_weights(chat.SOLUTIONS / "chat.safetensors")[1]["settings"]["base"]
    numbers = {
        "quiz_look_up": right["looked up by trigrams"],
        "quiz_right": right["the chatbot"],
        "writer_loss": f"{writer['val_loss']:.3f}",
        "chat_base_loss": f"{base['val_loss']:.3f}",
        "chat_book_loss": re.search(r"validation data of .*: ([\d.]+)$", printed)[1],
        "write_cached": f"{speeds['cached, full']:,.0f}",
        "write_recomputed": f"{speeds['recomputed, full']:,.0f}",
        "write_times": f"{speeds['cached, full'] / speeds['recomputed, full']:.0f}",
        "write_cached_filling": f"{speeds['cached, filling']:,.0f}",
        "write_recomputed_filling": f"{speeds['recomputed, filling']:,.0f}",
        "write_peer_filling": f"{speeds['transformers, filling']:,.0f}",
    }
    outputs = {
        "quiz": printed,
        "talk": wrap(talk),
        "dialogues_start": "\n".join([*lines[:6], "...", *lines[lines.index("") - 10 : lines.index("") + 1]]),
        "chat_sample": conversation(["Who are you?"]),
        "conversation": conversation(CONVERSATION),
    }
    return numbers, outputs


CONVERSATION = [
    "hi, my name is Torvik",
    "what is a bigram",
    "What's my name?",
    "who is Bram?",
    "and where does he live",
    "tell me a joke",
    "I am sad today.",
    "how do you spell lantern?",
    "How many lamps do you have at home?",
    "Are you not called Lewis?",
]


def measure_gpt() -> tuple[dict, dict]:
    """The numbers and outputs of Day 3."""
    numbers = {}
    for name, changes in ABLATIONS.items():
        changes = {path: dict(lines) for path, lines in changes.items()}
        changes.setdefault("solutions/gpt.py", {})["        check_day_3()\n"] = ""
        seed = "2" if name == "other_seed" else "1337"
        result, _, _ = run_gpt("--steps", "600", "--seed", seed, changes=changes)
        numbers[f"ablation_{name}"] = f"{result['val_loss']:.3f}"
        print(name, numbers[f"ablation_{name}"], flush=True)
    result, output, table = run_gpt("--minutes", "5")
    short, _, _ = run_gpt("--minutes", "1")
    numbers |= {
        "gpt_loss": f"{result['val_loss']:.3f}",
        "gpt_steps": f"{result['steps']:,}",
        "gpt_weights": f"{result['weights']:,}",
        "gpt_minute_loss": f"{short['val_loss']:.3f}",
    }
    looks = re.findall(r"step +\d+: .*\S", output)
    outputs = {
        "gpt_run_start": "Size: " + between(output, "Size: ", "step ").strip(),
        "gpt_looks": "\n".join(line[:110].rstrip() for line in looks),
        "gpt_text": wrap(result["sample"]),
        "gpt_text_start": "\n".join(wrap(result["sample"]).strip().splitlines()[:7]).rstrip(),
        "gpt_minute": "\n".join(wrap(short["sample"]).strip().splitlines()[:6]),
        "compare": table.strip().replace("\\", "/"),
    }
    outputs["compare"] = outputs["compare"].split("\n\n")[0]
    return numbers, outputs


def clean_errors(stderr: str) -> str:
    """Without the progress bar and the markers that only newer Pythons put under a line."""
    lines = [line for line in stderr.splitlines() if "it/s" not in line and not re.fullmatch(r"[ ~^]+", line)]
    return "\n".join(lines) + "\n" if lines else ""


def overview(group: dict[str, str]) -> str:
    """What the teacher's command prints for these learners."""
    with tempfile.TemporaryDirectory() as folder:
        for name, program in group.items():
            (Path(folder) / name).mkdir()
            (Path(folder) / name / "train.py").write_text(program, encoding="utf-8")
        command = [sys.executable, "-m", "lewisgpt.checks.overview", folder]
        return subprocess.run(command, cwd=PROJECT, capture_output=True, encoding="utf-8").stdout.strip()


def change(old: str, new: str) -> str:
    """The finished program with one line changed."""
    if FINISHED_TRAIN.count(old) != 1:
        raise ValueError(f"the guide has the learner change this line, but it is not there once: {old}")
    return FINISHED_TRAIN.replace(old, new)


def between(text: str, start: str, end: str) -> str:
    return text.split(start, 1)[1].split(end, 1)[0].strip("\n")


def wrap(text: str) -> str:
    """In lines of at most 100 characters, as a narrow console shows them."""
    return "\n".join(line[i : i + 100] for line in text.splitlines() for i in range(0, max(len(line), 1), 100))


def fill(page: str, results: dict) -> str:
    """The page with the numbers and outputs of the results in it; KeyError if it names one that is not there."""
    page = re.sub(r"[^\s(]+<!-- (\w+) -->", lambda mark: f"{results['numbers'][mark[1]]}<!-- {mark[1]} -->", page)
    return re.sub(
        r"<!-- output: (\w+) -->\n```text\n(?s:.*?)```",
        lambda mark: f"<!-- output: {mark[1]} -->\n```text\n{results['outputs'][mark[1]]}\n```",
        page,
    )


def text_facts() -> dict[str, str]:
    """What the guide says about the text itself."""
    text = train.load_text(str(PROJECT / "input.txt"))
    vocab = train.get_vocab(text)
    data = train.encode_all(text, train.create_encode_mapping(vocab))
    train_data, val_data = train.split_data(data)
    return {
        "characters": f"{len(text):,}",
        "vocab_size": str(len(vocab)),
        "train_characters": f"{len(train_data):,}",
        "val_characters": f"{len(val_data):,}",
        "t_h": f"{text.count('th') / text.count('t'):.0%}",
        "q_u": f"{text.count('qu') / text.count('q'):.0%}",
        "table_weights": f"{len(vocab) ** 2:,}",
        "rows": str(4 * 8),
        **race_facts(),
        **dialogues_facts(),
    }


def race_facts() -> dict[str, str]:
    """What tools/benchmark.py has found: the losses, and the seconds that GPT-2 took."""
    models = json.loads((PROJECT / "docs" / "benchmark.json").read_text(encoding="utf-8"))["models"]
    names = {"bigram": "bigram", "gpt2": "GPT-2", "sixth": "LewisGPT, a sixth of the time", "lewisgpt": "LewisGPT"}
    losses = {f"benchmark_{key}": f"{models[name]['val']:.3f}" for key, name in names.items()}
    return {**losses, "benchmark_seconds": f"{models['GPT-2']['seconds']:.0f}"}


def measure() -> dict:
    """Run everything, and give back the results as they stand in docs/results.json."""
    stub = cut_answers(FINISHED_TRAIN)
    one = cut_answers(FINISHED_TRAIN, keep=1)
    wrong = re.sub(r"def get_vocab.*?\n\n\n", lambda _: WRONG_VOCAB, one, flags=re.DOTALL)
    standing = re.sub(r"(raise NotImplementedError\('Step 2 .*)", r"\1\n    return sorted(set(text))", one)
    runs = {
        "finished": run(FINISHED_TRAIN, name="solutions/train.py"),
        "batch_4": run(change("    batch_size = 32 ", "    batch_size = 4 "), name="solutions/train.py"),
        "rate_small": run(change("learning_rate = 0.1 ", "learning_rate = 0.001 "), name="solutions/train.py"),
        "rate_large": run(change("learning_rate = 0.1 ", "learning_rate = 10 "), name="solutions/train.py"),
        "overfitting": run(
            change("split_data(data)\n    torch", "split_data(data)\n    train_data = train_data[:2000]\n    torch"),
            name="solutions/train.py",
        ),
        "fresh": run(stub),
        "wrong_vocab": run(wrong, "--check"),
        "line_left_standing": run(standing, "--check"),
        "day1": run(cut_answers(FINISHED_TRAIN, keep=11)),
        "hello_world": run((PROJECT / "docs" / "hello_world.py").read_text(encoding="utf-8"), name="hello_world.py"),
    }
    group = {
        "Anna": cut_answers(FINISHED_TRAIN, keep=11),
        "Ben": cut_answers(FINISHED_TRAIN, keep=99),
        "Chloe": cut_answers(FINISHED_TRAIN, keep=8).replace("return data[:n], data[n:]", "return data[n:], data[:n]"),
        "David": cut_answers(FINISHED_TRAIN, keep=99).replace("n = int(0.9 * len(data))", "n = 0.9 * len(data)"),
        "Emma": wrong,
    }
    finished, overfitting = runs["finished"], runs["overfitting"]
    output = finished["output"]
    levels = re.findall(r"^  (\d\.\d{3})  ", output, flags=re.MULTILINE)
    best = min(range(len(overfitting["val"])), key=lambda i: overfitting["val"][i])
    numbers = text_facts() | {
        "guessing_loss": levels[0],
        "counted_loss": levels[1],
        "trained_loss": levels[2],
        "untrained_loss": f"{finished['val'][0]:.3f}",
        "batch_4_loss": f"{runs['batch_4']['val'][-1]:.3f}",
        "rate_small_loss": f"{runs['rate_small']['val'][-1]:.3f}",
        "rate_large_loss": f"{runs['rate_large']['val'][-1]:.3f}",
        "rate_large_loss_at_10": f"{runs['rate_large']['val'][1]:.3f}",
        "overfitting_train_loss": f"{overfitting['train'][-1]:.3f}",
        "overfitting_val_loss": f"{overfitting['val'][-1]:.3f}",
        "overfitting_best_val_loss": f"{overfitting['val'][best]:.3f}",
        "overfitting_best_step": str(overfitting["step"][best]),
        "finished_seconds": str(round(finished["seconds"])),
    }
    text_before = wrap(between(output, "It writes:\n", "\nGibberish"))
    text_after = wrap(between(output, "After training it writes:\n", "\nThe loss"))
    outputs = {
        "text_before": text_before,
        "text_before_start": "\n".join(text_before.splitlines()[:3]),
        "text_after": text_after,
        "text_after_start": "\n".join(text_after.splitlines()[:6]),
        "looks": "\n".join(re.findall(r"step +\d+: .*\S", output)),
        "landmarks": "The loss" + between(output, "\nThe loss", "\nThe pictures"),
        "day1_end": "Gibberish" + between(runs["day1"]["output"], "\nGibberish", "  File"),
    }
    outputs |= {name: runs[name]["output"].strip() for name in ("fresh", "wrong_vocab", "line_left_standing")}
    outputs["overview"] = overview(group)
    outputs["hello_world"] = runs["hello_world"]["output"].strip().replace("LewisGPT/", "LewisGPT/docs/")
    curves = {name: {k: v for k, v in r.items() if k != "output"} for name, r in runs.items() if "val" in r}
    return {"numbers": numbers, "outputs": outputs, "curves": curves}


def main():
    parser = argparse.ArgumentParser(description="Measures what the guide says, and puts it into the guide.")
    parser.add_argument("--pages", action="store_true", help="only fill the pages, from docs/results.json")
    parser.add_argument("--bigram", action="store_true", help="only run what Days 1 and 2 need")
    parser.add_argument("--gpt", action="store_true", help="only run what Day 3 needs")
    parser.add_argument("--chat", action="store_true", help="only run what Day 4 needs")
    parser.add_argument("--race", action="store_true", help="only run the loss race of Day 4")
    parser.add_argument("--linear", action="store_true", help="only ask the linear classifier of Day 4 (scikit-learn)")
    parser.add_argument("--need", action="store_true", help="only try the rule that speaks before the model")
    parser.add_argument("--weights", action="store_true", help="train the weights that come with the course, first")
    args = parser.parse_args()
    everything = not any(vars(args).values())
    if (everything or args.linear) and not importlib.util.find_spec("sklearn"):  # now, and not after all the work
        parser.error("the linear classifier is missing. Install it: python -m pip install scikit-learn")
    results = json.loads(RESULTS.read_text(encoding="utf-8"))
    if args.weights:
        results["outputs"] |= train_weights()
    if args.bigram or everything:
        new = measure()
        results = {part: results.get(part, {}) | new[part] for part in new}
    measurements = {"gpt": measure_gpt, "chat": measure_chat, "race": measure_race, "need": measure_need}
    measurements["linear"] = measure_linear
    for name, measure_part in measurements.items():
        if everything or vars(args)[name]:
            numbers, outputs = measure_part()
            results["numbers"] |= numbers
            results["outputs"] |= outputs
    results["numbers"] |= text_facts()
    files.write(RESULTS, (json.dumps(results, indent=1, ensure_ascii=False) + "\n").encode())
    results = json.loads(RESULTS.read_text(encoding="utf-8"))
    for page in PAGES:
        files.write(page, fill(page.read_text(encoding="utf-8"), results).encode())


if __name__ == "__main__":
    main()
