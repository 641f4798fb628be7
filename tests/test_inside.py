"""The glass case on the page, in a real Chromium: what it shows is what happens in the model."""

import json
import math
import os
import re
from unittest.mock import patch

import pytest
import safetensors.torch
import torch
from conftest import PROJECT
from page_server import VOCAB, ServerHere
from test_page_chromium import chromium, expect, open_page, pytestmark, send, wait  # noqa: F401
from test_share import save_tiny
from torch.nn.functional import cross_entropy

import chat
from lewisgpt import inside as inside_py
from lewisgpt.chatbot import page as page_py
from lewisgpt.chatbot import shown
from lewisgpt.training import models
from lewisgpt.training.sizes import Size

TOPICS = {"who_are_you": "\ue000", "greeting": "\ue001"}
SETTINGS = {"n_layer": 2, "n_head": 2, "n_embd": 16, "context_length": 64}
BOOK = "It was late. " + "The lamps along the road were lit, and the snow lay deep. Nobody came that night. " * 4
TEXT = "The lamps along the road"
ALL_SHOWN, SHOWN_BOOK = shown.all_shown, shown.book  # before `there` puts others in their place
expect.set_options(timeout=30_000)  # the browser works out much itself


def save(tensors: dict, metadata: dict, path) -> None:
    safetensors.torch.save_file(tensors, path, {"about": json.dumps(metadata)})


@pytest.fixture(scope="module")
def there(tmp_path_factory):
    """Three models that have learned nothing: a chatbot with two topics, a writer and a bigram."""
    folder, models = tmp_path_factory.mktemp("weights"), {}
    torch.manual_seed(0)
    for name, vocab in (("chat", [*VOCAB, *TOPICS.values()]), ("writer", VOCAB)):
        settings = SETTINGS | ({"chat": True, "topics": TOPICS, "base": {}} if name == "chat" else {})
        model = chat.gpt.LewisGPT(vocab, Size.of(SETTINGS), name == "chat")
        with torch.no_grad():
            for value in model.parameters():
                value.copy_(torch.randn_like(value) / 3)
        save(
            model.state_dict(), {"vocab": vocab, "settings": settings, "val_loss": 1.5}, folder / f"{name}.safetensors"
        )
        models[name] = model.eval()
    models["bigram"] = torch.randn(len(VOCAB), len(VOCAB))
    about = {"vocab": VOCAB, "settings": {}, "val_loss": 2.34, "counting": 2.337}
    save({"token_embedding_table.weight": models["bigram"]}, about, folder / "bigram.safetensors")
    listed = [shown.describe(folder / f"{name}.safetensors") for name in models]
    with patch.object(shown, "all_shown", lambda first=None: listed), patch.object(shown, "book", lambda: BOOK):
        yield models


@pytest.fixture(scope="module")
def talks(there):
    with ServerHere(chat=True, reply=" I am Lewis.") as server:
        yield server


@pytest.fixture
def inside(open_page, talks):  # noqa: F811
    """The page with the glass case open, for the chatbot."""

    def opened(**options):
        page = open_page(talks, **options)
        page.get_by_role("button", name="Look inside").first.click()
        expect(page.locator("#inside-losses")).to_contain_text("chatbot")
        return page

    return opened


def cells(page, table: str) -> list[list[str]]:
    rows = "rows => rows.map(row => [...row.children].map(cell => cell.textContent))"
    return page.locator(f"#inside-{table} tbody tr").evaluate_all(rows)


def logits_of(model, text: str) -> torch.Tensor:
    with torch.no_grad():
        return model(torch.tensor([[model.vocab.index(character) for character in text]]))[0][0]


def type_text(page, text: str) -> None:
    page.locator("#inside-text").fill(text)
    expect(page.locator("#inside-read span")).to_have_count(len(text))


def at(page, place: int) -> None:
    page.locator("#inside-read span").nth(place).click()


def test_surprise(inside, there):
    """The average is the loss that PyTorch gives, with two landmarks beside it, and the tint follows the surprise."""
    page = inside()
    type_text(page, TEXT)
    model = there["chat"]
    targets = torch.tensor([model.vocab.index(character) for character in TEXT[1:]])
    surprises = cross_entropy(logits_of(model, TEXT)[:-1], targets, reduction="none")
    losses = cells(page, "losses")
    assert [row[1] for row in losses] == [f"{surprises.mean():.3f}", f"{math.log(len(VOCAB)):.3f}", "2.337"]
    assert "guessing" in losses[1][0] and "counting" in losses[2][0]
    lights = page.locator("#inside-read span").evaluate_all("all => all.map(e => +e.style.getPropertyValue('--light'))")
    assert lights == [0, *(min(100, round(16 * surprise)) for surprise in surprises.tolist())]
    largest = surprises.argmax().item() + 1
    page.get_by_text("The ten largest surprises").click()
    assert cells(page, "surprises")[0][3] == f"{surprises.max():.2f}" and len(cells(page, "surprises")) == 10
    assert cells(page, "surprises")[0][0] == TEXT[largest].replace(" ", "space")


def test_compare(inside, there):
    """The bigram reads the same text."""
    page = inside()
    page.get_by_label("Compare it with").select_option(label="bigram with a loss of 2.340 (bigram)")
    expect(page.locator("#inside-losses")).to_contain_text("bigram with")
    tokens = torch.tensor([VOCAB.index(character) for character in TEXT])
    assert cells(page, "losses")[1][1] == f"{cross_entropy(there['bigram'][tokens[:-1]], tokens[1:]):.3f}"
    assert page.locator("#inside-other-read").text_content() == TEXT
    page.get_by_label("Model", exact=True).select_option("bigram.safetensors")
    expect(page.locator("#inside-losses tr").nth(2)).to_contain_text("bigram with")
    at(page, 3)
    assert page.locator("#inside-looks").is_hidden() and len(cells(page, "blocks")) == 1


def test_odds(inside, there):
    """Ten bars for the character that was clicked; the sliders move them at once."""
    page = inside()
    type_text(page, TEXT)
    at(page, 4)  # the l of lamps
    logits = logits_of(there["chat"], TEXT[:4])[-1]
    chances, order = logits.softmax(0), logits.argsort(descending=True).tolist()
    rows, right = cells(page, "odds"), there["chat"].vocab.index("l")
    for row, token in zip(rows[:10], order):
        assert row[1] == f"{100 * chances[token]:.1f}%"
    chosen = page.locator("#inside-odds .chosen")
    assert chosen.count() == 1 and chosen.locator("th").text_content() == "l"
    assert len(rows) == (10 if right in order[:10] else 11) and "this one" in chosen.text_content()
    page.locator("#inside-temperature").fill("0.5")
    assert cells(page, "odds")[0][1] == f"{100 * (logits / 0.5).softmax(0).max():.1f}%"
    page.locator("#inside-top-k").fill("2")
    two = (logits.topk(2).values / 0.5).softmax(0)
    assert [row[1] for row in cells(page, "odds")[:3]] == [*(f"{100 * chance:.1f}%" for chance in two), "0.0%"]
    page.locator("#inside-temperature").fill("0")
    assert [row[1] for row in cells(page, "odds")[:2]] == ["100%", "0.0%"]


def test_blocks_and_heads(inside, there):
    """After the last block it guesses what the model says, and each head has a line with its weights."""
    page = inside()
    type_text(page, TEXT)
    at(page, 4)
    right = logits_of(there["chat"], TEXT[:4])[-1].softmax(0)[there["chat"].vocab.index("l")]
    blocks = cells(page, "blocks")
    assert [row[0] for row in blocks] == ["no block", "block 1", "block 2"] and blocks[2][2] == f"{100 * right:.1f}%"
    heads = page.get_by_role("group", name="The heads of each block").get_by_role("radio")
    assert heads.count() == 4 and page.locator("#inside-heads .strip").first.text_content() == "The\u00b7l"
    heads.nth(0).focus()
    page.keyboard.press("ArrowDown")
    expect(page.locator("#inside-head-name")).to_have_text("Block 1, head 2")
    assert heads.nth(1).evaluate("e => e === document.activeElement")
    most = cells(page, "most")
    assert len(most) == 5 and sum(float(row[2].strip("%")) for row in most) == pytest.approx(100, abs=0.3)
    name = f"block 1, head 2: {most[0][2]} at {most[0][0]}, {most[0][1]}"
    assert page.get_by_role("radio", name=name).count() == 1


def test_write_on(inside, there):
    """It writes until it is stopped, with these sliders, and topics are shown by their names."""
    page = inside()
    type_text(page, TEXT)
    page.locator("#inside-temperature").fill("0")
    page.get_by_role("button", name="Write on").click()
    assert page.locator("#inside-stop").evaluate("e => e === document.activeElement")
    expect(page.locator("#inside-read span").nth(39)).to_be_attached()
    page.get_by_role("button", name="Stop").click()
    expect(page.get_by_role("button", name="Write on")).to_be_focused()
    expected = "".join(chat.reply(there["chat"], TEXT, temperature=0, max_new_tokens=16))
    spans = page.locator("#inside-read span").evaluate_all("all => all.map(e => e.textContent)")
    names = {token: name for name, token in TOPICS.items()} | {"\n": "\u21b5\n"}
    assert spans[len(TEXT) : 40] == [names.get(character, character) for character in expected]
    typed = page.locator("#inside-text").input_value()
    assert typed.startswith(TEXT) and not set(typed) & set(TOPICS.values())


def test_from_the_conversation(open_page, talks, there):  # noqa: F811
    """The button under an answer: what the chatbot has read, the topic that it must have chosen, and its answer."""
    page = open_page(talks)
    for _ in range(2):
        send(page, "Who are you?")
        wait(page)
    page.locator(".turn .look-inside").last.click()
    said = "You: Who are you?\nLewis: I am Lewis.\n\nYou: Who are you?\nLewis: I am Lewis."
    expect(page.locator("#inside-read span")).to_have_count(len(said) + 1)
    assert page.locator("#inside-read .topic").text_content() in TOPICS
    assert page.locator("#inside-read .here").text_content() in TOPICS
    assert page.locator("#inside-text").input_value() == said
    assert cells(page, "odds")[0][0] and "topic" in page.locator("#inside-place-now").text_content()


def test_chat_prompt(open_page, talks):  # noqa: F811
    """The page makes what chat_prompt makes."""
    page = open_page(talks)
    turns = [
        ["Hi  there?", " I am Lewis."],
        ["A story", " Well... It was night."],
        ["x" * 90, " Yes."],
        ["Why?", " So."],
    ]
    said = iter([answer for _, answer in turns])
    page.route("**/reply", lambda route: route.fulfill(body=next(said), content_type="text/plain"))
    for question, _ in turns:
        send(page, question)
        wait(page)
    page.locator(".turn .look-inside").last.click()
    lines = [(chat.one_line(question), chat.one_line(chat.beginning(said))) for question, said in turns]
    expected = chat.chat_prompt(lines[:-1], "Why?", 244 + 12 - 120)
    expect(page.locator("#inside-text")).to_have_value(expected + " So.")
    assert "story" not in expected and "x" * 90 in expected


def test_keyboard(inside):
    """Every character can be reached, and the dialog can be left, without a mouse."""
    page = inside()
    type_text(page, TEXT)
    place = page.get_by_role("slider", name=re.compile("^Character"))
    place.focus()
    page.keyboard.press("Home")
    assert page.locator("#inside-odds-none").is_visible()
    page.keyboard.press("ArrowRight")
    assert page.locator("#inside-place-now").text_content() == "2: h"
    assert place.get_attribute("aria-valuetext") == "2: h, after T"
    page.keyboard.press("Escape")
    expect(page.locator("#inside")).to_be_hidden()
    assert page.get_by_role("button", name="Look inside").first.evaluate("e => e === document.activeElement")


def test_bounds(inside):
    """What Shannon's formulas give, for guesses whose shares are known."""
    page = inside()
    tries = [1] * 30 + [2] * 12 + [3] * 5 + [4] * 3
    shares = [tries.count(i) / 50 for i in range(1, 30)]
    lower = sum(i * (q - after) * math.log(i) for i, (q, after) in enumerate(zip(shares, [*shares[1:], 0]), 1))
    upper = -sum(q * math.log(q) for q in shares if q)
    script = "async ([tries, most]) => (await import('./page/inside.js')).bounds(tries, most ?? undefined)"
    got = page.evaluate(script, [tries, None])
    assert got == pytest.approx({"lower": lower, "upper": upper})
    for tries in ([30] * 9 + [2], [5], [1, 3, 3, 60, 60], [60] * 50):
        for most in (None, 60):
            got = page.evaluate(script, [tries, most])
            assert 0 <= got["lower"] <= got["upper"] + 1e-9, (tries, most)
    assert got == pytest.approx({"lower": math.log(60), "upper": math.log(60)})  # who gives up each time has no idea


def test_game(inside, there):
    """Fifty letters; some are guessed wrongly first, and one is given up. Then the result."""
    page = inside()
    page.get_by_role("button", name="Play").click()
    expect(page.locator("#inside-guess")).to_be_focused()
    seen = page.locator("#inside-game-text").text_content().rstrip("_")
    begin = BOOK.index(seen)
    for n, right in enumerate(BOOK[begin + 100 : begin + 150]):
        if n == 0:
            page.keyboard.type("qq!")
            assert page.locator("#inside-tried").text_content() == "Not q, !."
        if n == 49:
            page.get_by_role("button", name="Give up").click()
        else:
            page.keyboard.type(right.upper())
            expect(page.locator("#inside-said")).to_contain_text(f"{49 - n} left")
    tries = [3] + [1] * 48 + [len({c.lower() for c in VOCAB} - {"\n"})]
    score = cells(page, "score")
    expect(page.locator("#inside-game-text .here")).to_have_count(0)
    expect(page.locator("#inside-result")).to_be_in_viewport(ratio=0.9)
    assert score[0][:3] == ["You", f"{sum(tries) / 50:.1f}", "48 of 50"] and score[1][0] == "Lewis"
    model, text, ranks = there["chat"], BOOK[begin : begin + 150], []
    for n in range(100, 150):
        chances = {}
        tokens = torch.tensor([[model.vocab.index(c) for c in text[:n]]])
        reader = chat.Reader(model)
        for token in tokens[0].tolist():
            logits = reader.read([token])
        for character, chance in zip(model.vocab, logits.softmax(0).tolist()):
            letter = " " if character.isspace() else character.lower()
            if letter not in TOPICS.values():
                chances[letter] = chances.get(letter, 0) + chance
        ranks.append(sorted(chances, key=chances.get, reverse=True).index(text[n].lower()) + 1)
    assert (
        score[1][1] == f"{sum(ranks) / 50:.1f}"
        and "It beat me" in page.locator("#inside-score-words").text_content()
        or (sum(tries) < sum(ranks) and "I beat it" in page.locator("#inside-score-words").text_content())
    )
    page.get_by_role("button", name="Play again").click()
    expect(page.locator("#inside-result")).to_be_hidden()
    expect(page.locator("#inside-guess")).to_be_visible()


def test_markup_stays_text(inside):
    page = inside()
    page.locator("#inside-text").fill("<b>&amp;</b><script>")
    expect(page.locator("#inside-read span")).to_have_count(20)
    assert (
        page.locator("#inside-read").text_content() == "<b>&amp;</b><script>" and page.locator("#inside b").count() == 0
    )
    assert page.locator("#inside-read .unknown").first.text_content() == "<"


@pytest.mark.parametrize("width", [320, 390])
def test_phone(inside, width):
    page = inside(viewport={"width": width, "height": 700}, has_touch=True, is_mobile=True)
    page.get_by_role("button", name="Play").click()
    at(page, 5)
    assert (
        page.locator("#inside").evaluate("e => e.scrollWidth <= e.clientWidth")
        and page.evaluate("document.documentElement.scrollWidth") <= width
    )
    for button in page.locator("#inside button:visible").all():
        assert button.bounding_box()["height"] >= 44


def test_calm(inside):
    """For those who asked for less movement, nothing but the text grows while it writes."""
    page = inside(reduced_motion="reduce")
    before = page.locator("#inside-place-now").text_content()
    page.get_by_role("button", name="Write on").click()
    expect(page.locator("#inside-read span").nth(39)).to_be_attached()
    assert page.locator("#inside-place-now").text_content() == before


def test_axe(inside):
    """axe-core finds nothing, and all text can be read, in both themes."""
    axe = pytest.importorskip("axe_playwright_python.sync_playwright", reason="axe-playwright-python is not installed")
    page = inside(bypass_csp=True, viewport={"width": 640, "height": 700})
    page.get_by_label("Compare it with").select_option("bigram.safetensors")
    page.get_by_role("button", name="Play").click()
    at(page, 5)
    page.get_by_text("The ten largest surprises").click()
    for scheme in ("light", "dark"):
        page.emulate_media(color_scheme=scheme)
        found = axe.Axe().run(page, options={"resultTypes": ["violations"]})
        assert not found.violations_count, (scheme, found.generate_report())


def test_routes(there):
    """Each of the weights that are listed can be had, and nothing else."""
    client = page_py.make_app({"ready": False, "message": "", "vocab": []}).test_client()
    client.environ_base["SERVER_PORT"] = "80"
    listed = client.get("/weights").json
    assert [one["name"] for one in listed] == ["chat.safetensors", "writer.safetensors", "bigram.safetensors"]
    assert all("path" not in one for one in listed)
    for one in listed:
        answer = client.get("/weights/file", query_string={"name": one["name"]})
        assert answer.status_code == 200 and int.from_bytes(answer.data[:8], "little") < 10_000
    for name in ("", "../train.py", "train.py", "input.txt", "/etc/passwd"):
        assert client.get("/weights/file", query_string={"name": name}).status_code == 404
    assert client.get("/book").text == BOOK


def test_what_is_shown(tmp_path):
    """The file that the page talks with comes first, then the finished ones; what isn't a model doesn't count."""
    (tmp_path / "broken.safetensors").write_bytes(b"nothing")
    with patch.object(shown.models, "all_there", list), patch.object(shown, "RUNS", tmp_path):
        names = [one["name"] for one in ALL_SHOWN()]
        assert names == [f"solutions/{name}.safetensors" for name in ("weights", "chat", "bigram")]
        assert ALL_SHOWN(PROJECT / "solutions" / "chat.safetensors")[0]["words"].startswith("chatbot")
    assert shown.describe(tmp_path / "broken.safetensors") is None
    assert SHOWN_BOOK() and (PROJECT / "input.txt").read_text(encoding="utf-8").endswith(SHOWN_BOOK())


@pytest.mark.parametrize("what", ["text", "pipe", "folder", "nothing"])
def test_what_cannot_be_looked_into_is_said_at_once(tmp_path, monkeypatch, what):
    if what == "pipe" and not hasattr(os, "mkfifo"):
        pytest.skip("this system has no such pipes")
    path = tmp_path / "file"
    {"text": lambda: path.write_text("hello"), "pipe": lambda: os.mkfifo(path), "folder": path.mkdir}.get(what, str)()
    monkeypatch.setattr(inside_py.page, "serve", lambda *given, **options: 1 / 0)
    monkeypatch.setattr("sys.argv", ["inside", str(path)])
    with pytest.raises(SystemExit, match="holds no weights|is a device or a pipe|is a folder|There are no weights"):
        inside_py.main()


def test_it_opens_with_the_best_writer(tmp_path, monkeypatch):
    """And not with the newest, which may be one that was crippled on purpose."""
    best = save_tiny(tmp_path / "run1" / "weights.safetensors", val_loss=1.2)
    os.utime(best, (1, 1))
    save_tiny(tmp_path / "run2" / "weights.safetensors", val_loss=3.0)
    first = []
    monkeypatch.setattr(models, "RUNS", tmp_path)
    monkeypatch.setattr(inside_py.page, "serve", lambda *given, **options: None)
    monkeypatch.setattr(inside_py.page, "make_app", lambda facts, path: first.append(path))
    monkeypatch.setattr("sys.argv", ["inside"])
    inside_py.main()
    assert first == [best]


def test_names_are_different():
    """The three programs can be put into one file: no name is in two of them."""
    names = []
    for file in ("model.js", "inside.js", "page.js"):
        script = (PROJECT / "page" / file).read_text(encoding="utf-8")
        names += re.findall(r"^(?:export )?(?:async )?(?:function\*?|class|let) (\w+)", script, flags=re.MULTILINE)
        for line in re.findall(r"^(?:export )?const (.*)", script, flags=re.MULTILINE):
            names += re.findall(r"(\w+) = ", line.split(" => ")[0])
    assert len(names) == len(set(names)) and {"norm", "bounds", "turns", "notice"} <= set(names)
