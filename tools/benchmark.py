"""Trains LewisGPT against two peers on the same text, split and machine, in turn, and prints a table.

    python -m pip install "transformers>=4.40"
    python tools/benchmark.py                    on input.txt, into docs/benchmark.json
    python tools/benchmark.py --text FILE --out FILE.json
    python tools/benchmark.py --writing          how fast each writes, into docs/benchmark_writing.json
    python tools/benchmark.py --gpu              on an NVIDIA card, in less than ten minutes: see on_gpu

The peers: GPT-2 as the transformers library has it, with the recipe that nanoGPT's README gives for computers without
a graphics card (github.com/karpathy/nanoGPT; with --gpu, that of its config/train_shakespeare_char.py), and the
course's own bigram. LewisGPT gets a sixth of the seconds that the recipe took, and then all of them. The clock stands
still while a peer is evaluated; LewisGPT's runs as it does for a learner. All losses in the table are those of the
whole validation split, by the same function.
"""

import argparse
import json
import math
import os
import statistics
import subprocess
import sys
import tempfile
import time
from dataclasses import replace
from pathlib import Path

PROJECT = Path(__file__).resolve().parent.parent
sys.path[:0] = [str(PROJECT / "solutions"), str(PROJECT)]

import lewisgpt  # noqa: E402, F401  (first, as from then on Ctrl-C ends it in one word)

# isort: split
import torch  # noqa: E402
from torch import nn  # noqa: E402

import chat  # noqa: E402  (the finished ones)
import gpt  # noqa: E402
import train  # noqa: E402
from lewisgpt import files  # noqa: E402
from lewisgpt.training import trainer  # noqa: E402
from lewisgpt.training.clock import Clock  # noqa: E402
from lewisgpt.training.optimizer import Optimizer  # noqa: E402
from lewisgpt.training.run import estimate_loss  # noqa: E402
from lewisgpt.training.sizes import autocast, learn, set_batches  # noqa: E402

RECIPE = {"n_layer": 4, "n_head": 4, "n_embd": 128, "context": 64, "batch": 12, "steps": 2000, "dropout": 0.0}
GPU_RECIPE = {"n_layer": 6, "n_head": 6, "n_embd": 384, "context": 256, "batch": 64, "steps": 5000, "dropout": 0.2}
EVALUATION_TOKENS = 16_384


class Logits(nn.Module):
    """GPT-2 of the transformers library, called as our models are."""

    def __init__(self, model: nn.Module):
        super().__init__()
        self.model = model

    def forward(self, idx):
        return self.model(input_ids=idx).logits, None


def rate(step: int, steps: int) -> float:
    """nanoGPT's learning rate: 100 steps of warm-up to 1e-3, then along a cosine to 1e-4."""
    if step < 100:
        return 1e-3 * (step + 1) / 101
    return 1e-4 + 0.5 * (1 + math.cos(math.pi * (step - 100) / (steps - 100))) * 9e-4


def train_gpt2(train_data, val_data, vocab_size: int, recipe: dict = RECIPE, device: str = "cpu") -> dict:
    """On a card it is compiled and uses bfloat16, as in nanoGPT; the clock runs for compiling too."""
    from transformers import GPT2Config, GPT2LMHeadModel

    torch.manual_seed(1337)
    shape = {name: recipe[name] for name in ("n_layer", "n_head", "n_embd")}
    dropout = dict.fromkeys(("resid_pdrop", "embd_pdrop", "attn_pdrop"), recipe["dropout"])
    context, steps, precision = recipe["context"], recipe["steps"], "float32" if device == "cpu" else "bfloat16"
    config = GPT2Config(
        vocab_size=vocab_size,
        n_positions=context,
        bos_token_id=None,
        eos_token_id=None,
        **shape,
        **dropout,
    )
    model = Logits(GPT2LMHeadModel(config)).to(device)
    learning = model if device == "cpu" else torch.compile(model)
    groups = [[w for w in model.parameters() if (w.dim() >= 2) == decays] for decays in (True, False)]
    optimizer = torch.optim.AdamW(
        [{"params": groups[0], "weight_decay": 0.1}, {"params": groups[1], "weight_decay": 0.0}], betas=(0.9, 0.99)
    )
    losses, seconds = {"seconds": [], "val": []}, 0.0
    places = torch.arange(context + 1)
    for step in range(steps + 1):
        if step % (steps // 20) == 0:
            losses["seconds"].append(seconds)
            losses["val"].append(estimate_loss(model.eval(), val_data, context, EVALUATION_TOKENS))
            model.train()
        if step == steps:
            break
        clock = Clock(device)
        rows = train_data[torch.randint(len(train_data) - context, (recipe["batch"], 1)) + places].to(device)
        with autocast(precision, device):
            logits, _ = learning(rows[:, :-1])
        loss = nn.functional.cross_entropy(logits.float().flatten(0, 1), rows[:, 1:].flatten())
        optimizer.zero_grad()
        loss.backward()
        nn.utils.clip_grad_norm_(model.parameters(), 1.0)
        for group in optimizer.param_groups:
            group["lr"] = rate(step, steps)
        optimizer.step()
        loss.item()  # wait until the card is done
        seconds += clock.seconds()
    weights, val = sum(w.numel() for w in model.parameters()), estimate_loss(model.eval(), val_data, context)
    return {"seconds": seconds, "val": val, "weights": weights, "losses": losses}


def train_bigram(train_data, val_data, vocab_size: int) -> dict:
    """The finished train.py's steps, 3,000 of batch 32, as Day 2 takes them."""
    torch.manual_seed(1337)
    train.batch_size, train.context_length = 32, 8
    model = train.BigramLanguageModel(vocab_size)
    optimizer = torch.optim.AdamW(model.parameters(), lr=train.learning_rate)
    losses, seconds = {"seconds": [], "val": []}, 0.0
    for step in range(train.max_steps + 1):
        if step % 150 == 0:
            losses["seconds"].append(seconds)
            losses["val"].append(estimate_loss(model, val_data, 64, EVALUATION_TOKENS))
        if step == train.max_steps:
            break
        start = time.perf_counter()
        optimizer.param_groups[0]["lr"] = train.learning_rate * (1 - step / train.max_steps)
        train.train_step(model, optimizer, *train.get_batch(train_data))
        seconds += time.perf_counter() - start
    weights = sum(w.numel() for w in model.parameters())
    return {"seconds": seconds, "val": estimate_loss(model, val_data, 64), "weights": weights, "losses": losses}


def train_lewisgpt(text: Path, seconds: float) -> dict:
    """What `python gpt.py --minutes ...` does, choice of the size and all."""
    with tempfile.TemporaryDirectory() as folder:
        options = {"minutes": seconds / 60, "steps": None, "text": text, "seed": 1337, "resume": False}
        run = trainer.run(argparse.Namespace(out=Path(folder) / "run", **options), train, gpt.LewisGPT, gpt.SIZES)
    val = estimate_loss(run.model, run.val_data, run.settings["context_length"])
    weights = sum(w.numel() for w in run.model.parameters())
    losses = {name: run.losses[name] for name in ("seconds", "val")}
    return {
        "seconds": run.losses["seconds"][-1],
        "val": val,
        "weights": weights,
        "losses": losses,
        "size": run.settings["size"],
    }


def compare_writing(rounds: int = 5) -> dict:
    """Characters per second of a model of the size "large", context 256, one thread; medians of rounds in turn.

    "filling" is the text until the context is full, and "full" the 256 characters after that. "same_text" says whether
    the same random numbers write the same with and without the cache, while the context is not full.
    """
    from transformers import GPT2Config, GPT2LMHeadModel

    torch.set_num_threads(1)
    torch.manual_seed(1337)
    vocab = train.get_vocab(train.load_text(str(PROJECT / "input.txt")))
    context_length, prompt = 256, "The lamp"
    model = gpt.LewisGPT(vocab, replace(gpt.SIZES["large"], context_length=context_length)).eval()
    for weights in model.parameters():
        nn.init.normal_(weights, std=0.05)
    size = {name: getattr(gpt.SIZES["large"], name) for name in ("n_layer", "n_head", "n_embd")}
    config = GPT2Config(vocab_size=len(vocab), n_positions=context_length, bos_token_id=None, eos_token_id=None, **size)
    peer = GPT2LMHeadModel(config).eval()
    idx = torch.tensor([train.encode(prompt, train.create_encode_mapping(vocab))])
    filling = context_length - len(prompt)

    def cached(n: int) -> tuple[str, list[float]]:
        text, times = "", [time.perf_counter()]
        for character in chat.reply(model, prompt, temperature=1.0, max_new_tokens=n):
            text += character
            times.append(time.perf_counter())
        return text, times

    @torch.no_grad()
    def recomputed(n: int) -> tuple[str, list[float]]:
        tokens, times = idx, [time.perf_counter()]
        for _ in range(n):
            tokens = model.generate(tokens, max_new_tokens=1)
            times.append(time.perf_counter())
        return train.decode(tokens[0, len(prompt) :].tolist(), train.create_decode_mapping(vocab)), times

    speeds: dict[str, list[float]] = {}
    same = []
    for _ in range(rounds):
        texts = []
        for name, write in (("recomputed", recomputed), ("cached", cached)):
            torch.manual_seed(1337)
            text, times = write(2 * context_length)
            texts.append(text)
            speeds.setdefault(f"{name}, filling", []).append(filling / (times[filling] - times[0]))
            speeds.setdefault(f"{name}, full", []).append(context_length / (times[-1] - times[-1 - context_length]))
        same.append(texts[0][:filling] == texts[1][:filling])
        start = time.perf_counter()
        mask = torch.ones_like(idx)
        peer.generate(idx, attention_mask=mask, do_sample=True, top_k=0, max_new_tokens=filling, pad_token_id=0)
        speeds.setdefault("transformers, filling", []).append(filling / (time.perf_counter() - start))
    return {"same_text": all(same)} | {name: statistics.median(values) for name, values in speeds.items()}


def on_gpu(text: Path, train_data, val_data, vocab: list[str]) -> dict:
    """What one card does: a step of "huge" in each way, `--minutes 3`, nanoGPT's recipe, and a minute of two cards."""
    size, results = gpt.SIZES["huge"], {}
    set_batches(train, size)
    for compiles in (False, True):
        for precision in ("float32", "bfloat16"):
            model = gpt.LewisGPT(vocab, size).to("cuda")
            learning = torch.compile(model) if compiles else model
            optimizer, x, y = Optimizer(model), *train.get_batch(train_data)
            for step in range(13):
                if step == 3:  # it is compiled, and warm
                    clock = Clock("cuda")
                learn(train, learning, optimizer, x, y, precision)
            name = f"huge, {precision}{', compiled' * compiles}: tokens per second"
            results[name] = 10 * x.numel() / clock.seconds()
    results["LewisGPT, 3 minutes"] = train_lewisgpt(text, 180)
    results["GPT-2, nanoGPT's recipe"] = train_gpt2(train_data, val_data, len(vocab), GPU_RECIPE, "cuda")
    if torch.cuda.device_count() > 1:
        for cards in (1, 2):
            with tempfile.TemporaryDirectory() as folder:
                command = [sys.executable, "-m", "torch.distributed.run", "--nproc-per-node", str(cards)]
                command += [PROJECT / "solutions" / "gpt.py", "--minutes", "1", "--text", text, "--out", folder]
                subprocess.run(command, check=True)
                result = json.loads((Path(folder) / "result.json").read_text(encoding="utf-8"))
            results[f"LewisGPT, 1 minute, cards: {cards}"] = {name: result[name] for name in ("val_loss", "steps")}
    return results


def write_results(path: Path, results: dict) -> None:
    files.write(path, (json.dumps(results, indent=1) + "\n").encode())


def main() -> None:
    parser = argparse.ArgumentParser(description="Trains LewisGPT against its peers.")
    parser.add_argument("--writing", action="store_true", help="compare how fast they write, in place of training")
    parser.add_argument("--gpu", action="store_true", help="measure an NVIDIA card, in place of the processor")
    parser.add_argument("--text", type=Path, default=PROJECT / "input.txt", help="the text to learn from")
    parser.add_argument("--out", type=Path, default=PROJECT / "docs" / "benchmark.json", help="where the results go")
    args = parser.parse_args()
    try:
        import transformers  # noqa: F401
    except ImportError:
        raise SystemExit('The peer is missing. Install it: python -m pip install "transformers>=4.40"') from None
    if args.writing:
        results = compare_writing()
        for name, value in results.items():
            print(f"{name:25}{value:10,.0f}" if name != "same_text" else f"same text: {value}")
        write_results(PROJECT / "docs" / "benchmark_writing.json", results)
        return
    text = train.load_text(str(args.text))
    vocab = train.get_vocab(text)
    train_data, val_data = train.split_data(train.encode_all(text, train.create_encode_mapping(vocab)))
    if args.gpu:
        if not torch.cuda.is_available():
            raise SystemExit("There is no NVIDIA card here that PyTorch can use.")
        train.device = "cuda"
        results = on_gpu(args.text, train_data, val_data, vocab)
        print(json.dumps(results, indent=1))
        write_results(PROJECT / "docs" / "benchmark_gpu.json", {"card": torch.cuda.get_device_name()} | results)
        return
    train.device = "cpu"
    results = {"bigram": train_bigram(train_data, val_data, len(vocab))}
    results["GPT-2"] = train_gpt2(train_data, val_data, len(vocab))
    for part in (1 / 6, 1):
        name = "LewisGPT" if part == 1 else "LewisGPT, a sixth of the time"
        results[name] = train_lewisgpt(args.text, part * results["GPT-2"]["seconds"])
    print(f"\n{args.text.name}, {os.cpu_count()} cores\n\nmodel                          weights  seconds  val loss")
    for name, result in results.items():
        print(f"{name:30}{result['weights']:8,}{result['seconds']:9.1f}{result['val']:10.4f}")
    write_results(args.out, {"text": args.text.name} | {"models": results})


if __name__ == "__main__":
    main()
