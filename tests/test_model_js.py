"""LewisGPT in JavaScript, in a real Chromium and, if it is there, Firefox: it gives what PyTorch gives."""

import json
import random
import shutil
import subprocess
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import pytest
import safetensors.torch
import torch
from conftest import PROJECT
from test_page_chromium import CHROMIUM, chromium  # noqa: F401

import chat
import train
from lewisgpt.chatbot.dialogues import load_dialogues
from lewisgpt.chatbot.topics import without_topics
from lewisgpt.training import models

SOLUTIONS = PROJECT / "solutions"
ADDRESS = "http://lewis.test/"  # nothing is there: what the browser asks for is given to it below
SETTINGS = {"n_layer": 2, "n_head": 2, "n_embd": 24, "context_length": 16}


FIREFOX = next(filter(None, map(shutil.which, ("firefox-esr", "firefox"))), None)
HEAD = "const M = await import('./model.js'), model = M.load_model(await (await fetch('weights')).arrayBuffer());"
MODEL = (PROJECT / "page" / "model.js").read_text(encoding="utf-8")


@pytest.fixture(
    params=[
        pytest.param("chromium", marks=pytest.mark.skipif(not CHROMIUM, reason="there is no Chromium here")),
        pytest.param("firefox", marks=pytest.mark.skipif(not FIREFOX, reason="there is no Firefox here")),
    ]
)
def in_browser(request, tmp_path):
    """Evaluates JavaScript, which finds model.js as M, and the model with the weights in this file as `model`."""
    if request.param == "firefox":
        return lambda weights, code, given=None: in_firefox(weights, code, given, tmp_path)
    page = request.getfixturevalue("chromium").new_page()
    request.addfinalizer(page.close)

    def in_chromium(weights: bytes, code: str, given=None):
        page.route(ADDRESS, lambda route: route.fulfill(body="", content_type="text/html"))
        page.route(ADDRESS + "weights", lambda route: route.fulfill(body=weights))
        page.route(ADDRESS + "model.js", lambda route: route.fulfill(body=MODEL, content_type="text/javascript"))
        page.goto(ADDRESS)
        return page.evaluate(f"async (given) => {{ {HEAD} {code} }}", given)

    return in_chromium


def in_firefox(weights: bytes, code: str, given, folder):
    """Firefox opens a page that runs the code, and that sends what it gives to the little server that it is from."""
    script = f"const run = async (given) => {{ {HEAD} {code} }};"
    script += f"const got = await run({json.dumps(given)}).then((got) => ({{ got }}), String);"
    script += "await fetch('got', { method: 'POST', body: JSON.stringify(got) });"
    files = {
        "/": ("text/html", b"<!doctype html><script type=module src=run.js></script>"),
        "/run.js": ("text/javascript", script.encode()),
        "/model.js": ("text/javascript", MODEL.encode()),
        "/weights": ("application/octet-stream", weights),
    }
    got, there = {}, threading.Event()

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self):
            kind, data = files.get(self.path, ("text/plain", b""))
            self.send_response(200)
            self.send_header("Content-Type", kind)
            self.end_headers()
            self.wfile.write(data)

        def do_POST(self):
            sent = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
            got.update(sent if isinstance(sent, dict) else {"thrown": sent})
            self.send_response(204)
            self.end_headers()
            there.set()

        def log_message(self, *_):
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    command = [
        FIREFOX,
        "--headless",
        "--no-remote",
        "--profile",
        str(folder),
        f"http://127.0.0.1:{server.server_port}/",
    ]
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    try:
        assert there.wait(300), "Firefox hasn't answered"
    finally:
        process.terminate()
        process.wait(60)
        server.shutdown()
    assert "got" in got, got
    return got["got"]


LOGITS = """
return given.map(([tokens, lengths]) => {
  const reader = new M.Reader(model);
  return tokens.map((token) => [...reader.read([token])]).filter((_, n) => lengths.includes(n + 1));
});
"""
WRITE = """
const reader = new M.Reader(model);
let text = "", logits = reader.read(model.encode(given.prompt));
for (let n = 0; n < given.length; n++) {
  const token = M.pick_next(logits, 0);
  text += model.vocab[token];
  logits = reader.read([token]);
}
return text;
"""


def passages(model, of_dialogues: bool) -> list[str]:
    if not of_dialogues:
        book = (PROJECT / "input.txt").read_text(encoding="utf-8")
        return [book[start : start + model.context_length] for start in random.Random(0).sample(range(1_000_000), 20)]
    rows = []
    for intent in load_dialogues(PROJECT / "dialogues.txt", [*without_topics(model.vocab)])[:80:4]:
        topic = model.topics.get(intent.name, "")
        turn = chat.format_turn(intent.questions[0], topic + intent.answers[0])
        rows.append((turn * 3)[: model.context_length])
    return rows


@pytest.mark.parametrize("name", ["weights", "chat"])
def test_same_logits(in_browser, name):
    """In 200 contexts of the book, or of dialogues: 20 passages, each up to ten places."""
    path = SOLUTIONS / f"{name}.safetensors"
    model = chat.load_model(path)
    model.topics = models.load(path)[1]["settings"].get("topics", {})
    rng, mapping, asked, expected = random.Random(1), train.create_encode_mapping(model.vocab), [], []
    for passage in passages(model, name == "chat"):
        tokens = [mapping[character] for character in passage if character in mapping]
        lengths = sorted(rng.sample(range(1, len(tokens) + 1), 10))
        asked.append((tokens, lengths))
        with torch.no_grad():
            logits, _ = model(torch.tensor([tokens]))
        expected.append(logits[0, [length - 1 for length in lengths]])
    given = torch.tensor(in_browser(path.read_bytes(), LOGITS, asked))
    assert given.shape == (20, 10, len(model.vocab))
    assert (given - torch.stack(expected)).abs().max() < 1e-3


@pytest.mark.parametrize("name, prompt", [("weights", "The lamps along the road"), ("chat", "It was snowing, and")])
def test_same_text(in_browser, name, prompt):
    """2,000 characters, far past the end of the context; always the likeliest, so nothing is left to chance."""
    path = SOLUTIONS / f"{name}.safetensors"
    expected = "".join(chat.reply(chat.load_model(path), prompt, temperature=0, max_new_tokens=2000))
    assert in_browser(path.read_bytes(), WRITE, {"prompt": prompt, "length": 2000}) == expected


def tiny(vocab: str = "abcdefg"):
    """The weights of a small model that has learned nothing, and what has to be known of it."""
    torch.manual_seed(0)
    model = chat.gpt.LewisGPT([*vocab], models.Size.of(SETTINGS))
    weights = {name: torch.randn_like(value) / 4 for name, value in model.state_dict().items()}
    return weights, {"about": json.dumps({"vocab": [*vocab], "settings": SETTINGS})}


@pytest.mark.parametrize("kind", ["float16", "bfloat16", "int8"])
def test_short_numbers(in_browser, kind):
    """A file may hold its numbers in 16 bits, or in 8 with a scale for each row."""
    weights, about = tiny()
    weights["head.weight"][0, :3] = torch.tensor([0.0, 1e-6, -3e-5])  # 16 bits have other rules for such small ones
    shorter, saved = {}, {}
    for name, value in weights.items():
        if kind == "int8":
            scale = value.abs().amax(dim=1) / 127
            saved[name] = (value / scale[:, None]).round().to(torch.int8)
            saved[name.replace("weight", "scale")] = scale
            shorter[name] = saved[name] * scale[:, None]
        else:
            saved[name] = value.to(getattr(torch, kind))
            shorter[name] = saved[name].float()
    model = chat.gpt.LewisGPT([*"abcdefg"], models.Size.of(SETTINGS))
    model.load_state_dict(shorter)
    tokens = [0, 1, 2, 3, 4, 5, 6, 0, 3]
    got = in_browser(safetensors.torch.save(saved, about), LOGITS, [[tokens, [*range(1, 10)]]])
    expected = model(torch.tensor([tokens]))[0]
    assert (torch.tensor(got) - expected).abs().max() < 1e-5


def test_bigram(in_browser):
    table = torch.randn(5, 5)
    about = {"about": json.dumps({"vocab": [*"abcde"], "settings": {}})}
    got = in_browser(safetensors.torch.save({"token_embedding_table.weight": table}, about), LOGITS, [[[3, 0], [1, 2]]])
    assert torch.equal(torch.tensor(got)[0], table[[3, 0]])


ODDS = "return given.map(([logits, temperature, k]) => [...M.odds(Float32Array.from(logits), temperature, k)]);"
PICKS = "return Array.from({ length: 4000 }, () => M.pick_next(Float32Array.from(given), 0.7, 3));"


def test_odds(in_browser):
    """The temperature and top-k do what they do in pick_next, and as often is a token picked."""
    logits = torch.tensor([0.5, 2.0, -1.0, 1.5, 1.0])
    weights = safetensors.torch.save(*tiny())
    asked = [(logits.tolist(), temperature, k) for temperature in (0.3, 1, 2) for k in (None, 1, 3, 9)]
    for (_, temperature, k), got in zip(asked, in_browser(weights, ODDS, asked)):
        kept = logits.masked_fill(logits < logits.topk(min(k or 5, 5)).values[-1], -torch.inf)
        assert torch.allclose(torch.tensor(got, dtype=torch.float), (kept / temperature).softmax(0), atol=1e-6)
    assert in_browser(weights, ODDS, [(logits.tolist(), 0, None)]) == [[0, 1, 0, 0, 0]]
    counts = torch.tensor(in_browser(weights, PICKS, logits.tolist())).bincount(minlength=5) / 4000
    expected = torch.tensor(in_browser(weights, ODDS, [(logits.tolist(), 0.7, 3)])[0])
    assert (counts - expected).abs().max() < 0.04


def test_inside(in_browser):
    """What each head looked at adds up to 1, sees no more than the context, and each block's guess can be had."""
    code = """
    const reader = new M.Reader(model), logits = reader.read(given);
    const guesses = reader.after.map((x) => [...model.guess(x)]);
    return { looks: reader.looks.map((heads) => heads.map((look) => [...look])), guesses, logits: [...logits] };
    """
    seen = in_browser(safetensors.torch.save(*tiny()), code, [n % 7 for n in range(20)])
    looks = torch.tensor(seen["looks"])
    assert looks.shape == (2, 2, 16) and torch.allclose(looks.sum(-1), torch.ones(2, 2))
    assert len(seen["guesses"]) == 3 and seen["guesses"][-1] == seen["logits"] != seen["guesses"][0]


def test_short():
    """The learner shall know every line."""
    lines = (PROJECT / "page" / "model.js").read_text(encoding="utf-8").splitlines()
    assert len(lines) <= 200 and max(map(len, lines)) <= 120
