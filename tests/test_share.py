"""What can be given away: the page in one file, the folder for transformers, the texts, and the end of the course."""

import argparse
import html
import json
import random
import re
import string

import pytest
import safetensors.torch
import torch
from conftest import PROJECT
from test_page_chromium import CHROMIUM, MARKUP, answers, chromium, expect, send, wait  # noqa: F401

import chat
import gpt
import train
from lewisgpt.chatbot import finetune, hub, need, one_page, quiz, rows, share, shown, yours
from lewisgpt.chatbot.dialogues import DIALOGUES_PATH, Intent, load_dialogues
from lewisgpt.text_file import read_text
from lewisgpt.training import checkpoint, models, plots
from lewisgpt.training.sizes import Size

in_chromium = pytest.mark.skipif(not CHROMIUM, reason="there is no Chromium on this computer")
NAME = "J\u00fcrgen's <b>\U0001f56f</b> " + "</script>&amp;"
SIZE = Size(n_layer=2, n_head=2, n_embd=32, context_length=64)
LETTERS = sorted(string.ascii_letters + " .,:?!'\n")


def options(folder, **others) -> argparse.Namespace:
    return argparse.Namespace(**{"name": NAME, "by": "Ada", "out": folder, "dialogues": DIALOGUES_PATH} | others)


def save_tiny(path, vocab=LETTERS, is_chatbot=False, val_loss=1.5, **others):
    """Weights that nobody has trained, so that they write anything."""
    torch.manual_seed(1)
    model = gpt.LewisGPT(list(vocab), SIZE, is_chatbot)
    for weight in model.parameters():
        torch.nn.init.normal_(weight, std=0.3)
    settings = SIZE.settings() | {"text": "book.txt", "fingerprint": "?", "steps": 1000} | others
    about = {"vocab": list(vocab), "settings": settings, "val_loss": val_loss, "step": 1000}
    if is_chatbot:
        about["settings"] = settings | {"chat": True, "base": {"settings": settings, "val_loss": val_loss}}
    checkpoint.save_weights(model, about, path)
    return path


def make(path, folder, **others):
    share.run(options(folder, **others), path, chat.load_model(path), chat.answer, chat.make_page)
    return folder


@pytest.fixture(scope="module")
def lewis(tmp_path_factory):
    """The folder of the finished chatbot, which is asked only a few questions for that."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(quiz, "ASKED", 5)
        return make(PROJECT / "solutions" / "chat.safetensors", tmp_path_factory.mktemp("lewis") / "share")


@pytest.fixture
def open_file(chromium):  # noqa: F811
    """Opens a file from disk, without a network; nothing may be asked for, and nothing may go wrong."""
    context = chromium.new_context(offline=True, viewport={"width": 390, "height": 800})
    tab, asked = context.new_page(), []
    tab.errors = errors = []
    tab.on("request", lambda request: None if request.url.startswith("data:") else asked.append(request.url))
    tab.on("console", lambda message: errors.append(message.text) if message.type in ("error", "warning") else None)
    tab.on("pageerror", lambda error: errors.append(str(error)))

    def open_one(path):
        tab.set_default_timeout(120_000)
        tab.goto(path.as_uri())
        expect(tab.locator("#settings-now")).to_contain_text("top-k", timeout=60_000)
        return tab

    yield open_one
    assert errors == [] and len(asked) == 1
    context.close()


def set_slider(tab, name: str, value) -> None:
    change = "(slider, value) => { slider.value = value; slider.dispatchEvent(new Event('input')) }"
    tab.locator(f"#{name}").evaluate(change, value)


def said(tab, text: str) -> str:
    send(tab, text)
    expect(tab.locator("#stop")).to_be_hidden(timeout=120_000)
    return answers(tab).last.text_content()


# ---------------------------------------------------------------- the page


@in_chromium
def test_page_says_what_chat_py_says(lewis, open_file, tmp_path):
    """The same answers, stories and texts, with the same weights; and what speaks first, speaks first here, too."""
    tensors, metadata = models.load(PROJECT / "solutions" / "chat.safetensors")
    (tmp_path / "short").write_bytes(one_page.shortened(tensors, metadata))
    model = models.assemble(
        {name: value.float() for name, value in checkpoint.load_weights(tmp_path / "short")[0].items()},
        metadata,
        tmp_path,
        gpt.LewisGPT,
    )
    tab = open_file(lewis / "index.html")
    set_slider(tab, "temperature", 0)
    turns = []
    for question in ("Who are you?", "What is a bigram?", "Tell me a story", "Why?"):
        expected = "".join(chat.answer(model, question, turns, temperature=0))
        assert said(tab, question) == expected.lstrip()
        turns.append((question, expected))
    _, kind = need.sorrows()
    assert said(tab, "my dog died") in [answer for some in kind.values() for answer in some]
    assert said(tab, "i want to die") == need.answer()
    tab.locator('[value="story"]').check()
    set_slider(tab, "temperature", 0)
    set_slider(tab, "length", 300)
    assert said(tab, "The lamps") == "".join(chat.answer(model, "The lamps", (), 0, 300, None, True))
    assert said(tab, "i want to die").strip() == need.answer()
    assert "want to die" not in tab.evaluate("JSON.stringify(sessionStorage)")


@in_chromium
def test_page_stops(lewis, open_file):
    tab = open_file(lewis / "index.html")
    tab.locator('[value="story"]').check()
    set_slider(tab, "length", tab.locator("#length").get_attribute("max"))
    send(tab, "The lamps")
    expect(answers(tab)).to_contain_text(re.compile(".{50}", flags=re.DOTALL), timeout=60_000)
    tab.keyboard.press("Escape")
    wait(tab)
    length = len(answers(tab).text_content())
    tab.wait_for_timeout(300)
    assert length == len(answers(tab).text_content()) and tab.locator("#notice").text_content() == ""


@in_chromium
def test_names_and_texts_stay_text(lewis, open_file):
    tab = open_file(lewis / "index.html")
    assert tab.locator("h1").text_content() == NAME == tab.title()
    line = tab.locator(".made").text_content()
    assert line.startswith("This is the finished Lewis of the course LewisGPT, shared by Ada. ") and "toy" in line
    assert re.search(r"[0-5] of 5 \(\d+\.0%\) test questions right", line)
    said(tab, MARKUP)
    assert tab.locator(".question .words").text_content() == MARKUP
    assert tab.title() == NAME and tab.locator("img[src=x]").count() == 0
    run = "() => { const script = document.createElement('script'); script.text = 'document.title = 1'; }"
    with pytest.raises(Exception, match="TrustedScript"):
        tab.evaluate(run)
    assert "TrustedScript" in tab.errors.pop()
    wide = "() => document.documentElement.scrollWidth <= innerWidth"
    assert tab.evaluate(wide)


@in_chromium
@pytest.mark.parametrize("kind", ["3,000 characters", "a writer", "huge numbers"])
def test_other_models(kind, open_file, tmp_path):
    vocab = [chr(0x4E00 + n) for n in range(2960)] + [chr(0x1F300 + n) for n in range(40)]
    path = save_tiny(tmp_path / "weights.safetensors", vocab if kind == "3,000 characters" else LETTERS)
    if kind == "huge numbers":
        tensors, metadata = models.load(path)
        tensors["token_embedding.weight"] *= 100_000  # no number of 16 bits is so large; their norm is the same
        path.write_bytes(safetensors.torch.save(tensors, {checkpoint.KEY: json.dumps(metadata)}))
    model = chat.load_model(path)
    tab = open_file(make(path, tmp_path / "share") / "index.html")
    set_slider(tab, "temperature", 0)
    set_slider(tab, "length", 50)
    text = said(tab, model.vocab[5])
    assert len(text) >= 50 and set(text) <= set(model.vocab)
    if kind != "a writer":
        return
    assert text == "".join(chat.answer(model, model.vocab[5], (), 0, 50))
    readme = (tmp_path / "share" / "README.md").read_text(encoding="utf-8")
    assert "Made by Ada. " in readme
    assert "Then it learned from questions" not in readme and "correct answers" not in readme


def test_shipped_page_is_small_and_closed(lewis):
    text = (lewis / "index.html").read_text(encoding="utf-8")
    assert len(text.encode()) <= 4_000_000
    assert not re.findall(r"https?://(?!www\.w3\.org)[\w./-]+", re.sub(r'"application/json".*?</script>', "", text))
    (policy,) = re.findall(r'http-equiv="Content-Security-Policy" content="(.*?)"', text)
    assert policy.startswith("default-src 'none'; script-src 'sha256-") and "unsafe" not in policy
    assert not re.search("connect|https?:|\\*", policy)


def test_page_keeps_what_the_learner_has_changed(tmp_path, monkeypatch):
    """Their own picture, font and words are in the file, too."""
    for path in (PROJECT / "page").iterdir():
        (tmp_path / path.name).write_bytes(path.read_bytes())
    (tmp_path / "cat.png").write_bytes(b"a picture")
    css = (tmp_path / "style.css").read_text(encoding="utf-8")
    (tmp_path / "style.css").write_text(css + "\nmain { background: url(cat.png); }\n", encoding="utf-8")
    index = (tmp_path / "index.html").read_text(encoding="utf-8")
    index = index.replace("page/lamp.svg", "page/cat.png", 2).replace("Who made you?", "Who fed you?")
    (tmp_path / "index.html").write_text(index, encoding="utf-8")
    monkeypatch.setattr(one_page, "PAGE", tmp_path)
    path = save_tiny(tmp_path / "weights.safetensors")
    made = one_page.make(*models.load(path), {"help": ""}, "Lewis", "A toy.")
    assert made.count("data:image/png;base64,YSBwaWN0dXJl") == 3 and "Who fed you?" in made and "page/" not in made


@pytest.mark.parametrize(
    ("file", "change", "sentence"),
    [
        ("style.css", lambda text: text + b"/* \xe9 */", "style.css is not saved as UTF-8"),
        ("inside.js", None, "There is no file inside.js in the folder .* Take it from the project again"),
        ("index.html", lambda text: text.replace(b"</body>", b""), "index.html in the folder page has no </body>"),
        ("model.js", lambda text: b'import { x } from "./inside.js";\n' + text, "model.js imports inside.js, and that"),
        ("page.js", lambda text: b"import './cat.js';\n" + text, "page.js in the folder page has a line .*'./cat.js'"),
        ("inside.js", lambda text: text + b"export default 1;\n", "inside.js .* can't be in one file: export default"),
    ],
)
def test_what_is_wrong_in_the_page_is_said_before_the_questions(tmp_path, monkeypatch, file, change, sentence):
    for path in (PROJECT / "page").iterdir():
        if path.name != file or change:
            data = path.read_bytes()
            (tmp_path / path.name).write_bytes(change(data) if path.name == file else data)
    monkeypatch.setattr(one_page, "PAGE", tmp_path)
    monkeypatch.setattr(share, "examine", lambda *given: 1 / 0)
    path = save_tiny(tmp_path / "chat.safetensors", is_chatbot=True)
    with pytest.raises(SystemExit, match=sentence):
        make(path, tmp_path / "share")


def test_own_text_stays_at_home(tmp_path, monkeypatch):
    """Only of the course's novel, a passage is in the file; and only that one is called so."""
    assert one_page.BOOK == checkpoint.fingerprint(read_text(PROJECT / "input.txt"))
    tensors, metadata = models.load(PROJECT / "solutions" / "weights.safetensors")
    assert one_page.passage(metadata) in read_text(PROJECT / "input.txt") and len(one_page.passage(metadata)) == 30_000
    (tmp_path / "input.txt").write_text("Dear diary, " * 1000, encoding="utf-8")
    for module in (one_page, shown):
        monkeypatch.setattr(module, "INPUT_PATH", tmp_path / "input.txt")
    assert one_page.passage(metadata) == ""
    metadata["settings"]["fingerprint"] = checkpoint.fingerprint("Dear diary, " * 1000)
    assert one_page.passage(metadata) == "" and "Dear diary" not in one_page.make(tensors, metadata, {}, "a", "b")


@in_chromium
def test_need_says_the_same_in_both_languages(chromium):  # noqa: F811
    """In thousands of sentences: those of the tests, those of the dialogues, and some odd ones."""
    lines = DIALOGUES_PATH.read_text(encoding="utf-8").splitlines()
    sentences = [line.partition(" ")[2] for line in lines if line[:2] in ("Q:", "T:")]
    for path in sorted((PROJECT / "tests" / "need").glob("*.txt")):
        sentences += path.read_text(encoding="utf-8").splitlines()
    sentences = random.Random(0).sample(sentences, 3000)
    sentences += [f"{a} {b}" for a, b in zip(sentences[:200], sentences[200:400])]
    sentences += [" ".join(sentences[n : n + 12]) for n in range(0, 240, 12)]  # long ones
    sentences += [
        "",
        " ",
        "?!",
        "\U0001f56f",
        "\u00dcBEL",
        "I\u0307\u0130",
        "s\u00fcicide",
        "k*ll m3 n0w",
        "a" * 500,
        "1" * 99,
    ]
    tab = chromium.new_page()
    tab.route("**/*", lambda route: route.fulfill(body="", content_type="text/html"))
    tab.goto("http://lewis.test/")
    source = (PROJECT / "page" / "need.js").read_text(encoding="utf-8")
    code = """async ([source, words, sentences]) => {
      const { make_need } = await import(URL.createObjectURL(new Blob([source], {type: "text/javascript"})));
      const need = make_need(words);
      return sentences.map((sentence) => [need.in_need(sentence), need.comfort(sentence)]);
    }"""
    found = tab.evaluate(code, [source, one_page.words(), sentences])
    tab.close()
    questions, kind = need.sorrows()
    owner = {answer: name for name, some in kind.items() for answer in some}
    different = []
    for sentence, (in_need, comfort) in zip(sentences, found, strict=True):
        same = in_need == need.in_need(sentence)
        ours = need.comfort(sentence)
        if not same or owner.get(ours) != owner.get(comfort) or (ours is None) != (comfort is None):
            different.append(sentence)
    assert different == [] and sum(in_need for in_need, _ in found) > 500 and sum(c is not None for _, c in found) > 500


# ---------------------------------------------------------------- for transformers


@pytest.mark.parametrize("kind", ["the finished chatbot", "3,000 characters"])
def test_transformers_loads_it(kind, lewis, tmp_path):
    """The same tokens, and the same logits within 0.0001."""
    transformers = pytest.importorskip("transformers", reason="transformers is not installed")
    path, folder = PROJECT / "solutions" / "chat.safetensors", lewis / "model"
    if kind == "3,000 characters":
        path, folder = save_tiny(tmp_path / "w.safetensors", [chr(0x4E00 + n) for n in range(3000)]), tmp_path / "model"
        hub.write(folder, *models.load(path))
    model, theirs = chat.load_model(path), transformers.AutoModelForCausalLM.from_pretrained(folder)
    tokenizer = transformers.AutoTokenizer.from_pretrained(folder)
    mapping = train.create_encode_mapping(model.vocab)
    text = (PROJECT / "input.txt").read_text(encoding="utf-8")[20_000:20_300] + "\u00e4\U0001f56f \u4e16"
    if kind == "3,000 characters":
        text = "".join(random.Random(0).choices(model.vocab, k=300)) + "x\U0001f56f"
    tokens = [mapping[character] for character in text if character in mapping]
    assert tokenizer(text).input_ids == tokens and tokenizer.decode(tokens) == "".join(model.vocab[t] for t in tokens)
    idx = torch.tensor([tokens[: model.context_length]])
    with torch.no_grad():
        difference = (model(idx)[0] - theirs(idx).logits).abs().max()
    assert difference < 1e-4
    if not model.chat:
        return
    turns = [("hi", "Good day.")]
    messages = [{"role": role, "content": text} for turn in turns for role, text in zip(("user", "assistant"), turn)]
    messages.append({"role": "user", "content": "Who are you?"})
    prompt = tokenizer.apply_chat_template(messages, tokenize=False, add_generation_prompt=True)
    assert prompt == chat.chat_prompt(turns, "Who are you?", 500)
    code = re.search(r"```python\n(.*?)```", (folder / "README.md").read_text(encoding="utf-8"), flags=re.DOTALL)[1]
    printed = []
    exec(code.replace('"."', repr(str(folder))), {"print": printed.append})  # what the card says, works
    answer = "".join(chat.answer(model, "Who are you?", temperature=0, max_new_tokens=99))
    assert printed[0].strip() == ("You: Who are you?\nLewis:" + answer).strip()


# ---------------------------------------------------------------- the folder


def test_folder(lewis):
    names = {path.relative_to(lewis).as_posix() for path in lewis.rglob("*") if path.is_file()}
    of_model = ("config", "generation_config", "tokenizer", "tokenizer_config")
    assert names - {"loss.png"} == {
        "index.html",
        "README.md",
        "page.svg",
        "model/README.md",
        "model/model.safetensors",
    } | {f"model/{name}.json" for name in of_model}
    readme = (lewis / "README.md").read_text(encoding="utf-8")
    assert "</b>" not in readme.replace("\\<\\/b\\>", "") and "LewisGPT.generate" in readme
    for text in (readme, (lewis / "model" / "README.md").read_text(encoding="utf-8")):
        assert "This is the finished Lewis of the course LewisGPT, shared by Ada. " in text and "Made by" not in text
        assert len(re.findall(r"of 5 \(", text)) == 2 and "looked up by trigrams" in readme
    assert "Lewis: " in readme and "that rule isn't part" in (lewis / "model" / "README.md").read_text("utf-8").lower()


def test_curve_of_the_run_and_the_bigram(tmp_path, monkeypatch):
    monkeypatch.setattr(plots, "RUNS", tmp_path)
    bigram = train.BigramLanguageModel(2)
    torch.nn.init.constant_(bigram.token_embedding_table.weight, 0.0)
    checkpoint.save_bigram(bigram, {"vocab": ["\u00e4", "\u00f6"]}, tmp_path / "bigram.safetensors")
    path = save_tiny(tmp_path / "weights.safetensors")
    losses = {"step": [0, 10], "seconds": [0.0, 5.0], "train": [4.0, 2.0], "val": [4.1, 2.1]}
    (tmp_path / "result.json").write_text(json.dumps({"losses": losses}), encoding="utf-8")
    folder = make(path, tmp_path / "share")
    assert (folder / "loss.png").exists() and "(loss.png)" in (folder / "README.md").read_text(encoding="utf-8")
    assert re.search("which, and no more:\n\n    [\u00e4\u00f6]{160}\n", (folder / "README.md").read_text("utf-8"))
    (tmp_path / "bigram.safetensors").write_bytes(b"?")
    (tmp_path / "result.json").write_text("[1", encoding="utf-8")
    folder = make(path, tmp_path / "other")
    assert not (folder / "loss.png").exists() and "(loss.png)" not in (folder / "README.md").read_text("utf-8")


def teach(base, folder, words, monkeypatch):
    """A chatbot made of the weights in base, in one step; the words are about what it learns."""
    monkeypatch.setattr(rows, "BATCH_TOKENS", 400)
    monkeypatch.setattr(train, "device", "cpu")
    folder.mkdir()
    intents = [f"# {word}\nQ: Who is {word}?\nQ: and {word}?\nT: Is it {word}?\nA: My {word}.\n" for word in words]
    (folder / "dialogues.txt").write_text("\n".join(intents), encoding="utf-8")
    args = options(folder, dialogues=folder / "dialogues.txt", steps=1, minutes=None, seed=1, resume=False)
    args.text = PROJECT / "input.txt"
    given = chat.format_turn, chat.answer_targets, chat.answer
    finetune.run(args, base, train, gpt.LewisGPT, *given)
    return folder / "chat.safetensors"


def texts_in(folder) -> list[str]:
    """The line on the page, the README and the model's card."""
    line = re.search('<p class="made">(.*?)</p>', (folder / "index.html").read_text(encoding="utf-8"))[1]
    return [line, *((folder / name / "README.md").read_text(encoding="utf-8") for name in ("", "model"))]


def test_whose_it_is(tmp_path, monkeypatch, capsys):
    """What began with a finished model says so, however often it was trained again; your own comes first."""
    for module in (models, yours):
        monkeypatch.setattr(module, "RUNS", tmp_path / "runs")
    monkeypatch.setattr(models, "SOLUTIONS", tmp_path / "solutions")
    (tmp_path / "runs").mkdir()
    writer = save_tiny(tmp_path / "solutions" / "weights.safetensors", val_loss=1.1)
    own_writer = save_tiny(tmp_path / "runs" / "run1" / "weights.safetensors", steps=50, val_loss=1.4)
    finished = teach(writer, tmp_path / "made", ["lamp", "road"], monkeypatch)
    finished = finished.rename(tmp_path / "solutions" / "chat.safetensors")
    own = teach(own_writer, tmp_path / "runs" / "run2", ["lamp"], monkeypatch)
    cat = teach(finished, tmp_path / "runs" / "run3", ["lamp", "road", "cat"], monkeypatch)
    again = teach(cat, tmp_path / "runs" / "run4", ["lamp", "cat", "dog", "road"], monkeypatch)
    longer = teach(finished, tmp_path / "runs" / "run5", ["lamp"], monkeypatch)
    copied = tmp_path / "runs" / "run6" / "chat.safetensors"
    copied.parent.mkdir()
    copied.write_bytes(finished.read_bytes())
    of_writer = teach(writer, tmp_path / "runs" / "run7", ["cat"], monkeypatch)
    capsys.readouterr()
    course = "the finished {} of the course LewisGPT"
    lewis, start = course.format("Lewis"), course.format("writer")
    for path, words in {
        own: "Made by Ada",
        own_writer: "Made by Ada",
        cat: f"Taught 1 thing by Ada, on top of {lewis}",
        again: f"Taught 2 things by Ada, on top of {lewis}",
        longer: f"Trained further by Ada, on top of {lewis}",
        copied: f"This is {lewis}, shared by Ada",
        finished: f"This is {lewis}, shared by Ada",
        of_writer: f"Taught 1 thing by Ada, on top of {start}",
    }.items():
        folder = make(path, tmp_path / "share", dialogues=path.with_name("dialogues.txt"))
        for text in texts_in(folder):
            assert words + ". " in text and "?" not in re.sub(r"(?m)^ {4}.*|Who are you\?", "", text), (path, text)
        assert ("or began with one" in capsys.readouterr().out) == ("course" in words)
    assert models.choose(None, PROJECT / "input.txt") == of_writer  # the newest
    assert models.choose(None, PROJECT / "input.txt", own_first=True) == own
    assert models.inspect(again).loss == 1.1 and yours.losses() == {"your best transformer": 1.4}


def test_numbers_and_curve_of_a_chatbot_made_of_a_chatbot(tmp_path, monkeypatch):
    """The loss is that of the writer at the beginning, and so is the picture, though it's in another folder."""
    monkeypatch.setattr(models, "RUNS", tmp_path)
    writer = save_tiny(tmp_path / "run1" / "weights.safetensors", val_loss=1.234)
    losses = {"step": [0, 10], "seconds": [0.0, 5.0], "train": [4.0, 2.0], "val": [4.1, 2.1]}
    (tmp_path / "run1" / "result.json").write_text(json.dumps({"losses": losses}), encoding="utf-8")
    first = teach(writer, tmp_path / "run2", ["lamp", "road"], monkeypatch)
    second = teach(first, tmp_path / "run3", ["lamp", "road", "cat"], monkeypatch)
    folder = make(second, tmp_path / "share", dialogues=second.with_name("dialogues.txt"))
    line, readme, card = texts_in(folder)
    assert "loss of 1.23, then" in line and "answers | 1.234 |" in readme and "1.234" in card and "(loss.png)" in readme
    assert "of 3 (" in line and "of 3 (" in readme and "of 3 (" in card and "the answers below, it" not in readme
    writer.unlink()
    folder = make(second, tmp_path / "share", dialogues=first.with_name("dialogues.txt"))
    line, readme, card = texts_in(folder)
    assert "(loss.png)" not in readme and not (folder / "loss.png").exists() and "of 2 (" in readme
    assert "the answers below, it goes on" in readme  # the chatbot wrote the text, as nobody else can


def test_the_quiz_asks_what_the_share_asks(tmp_path, monkeypatch):
    """About what it has learned, and nothing else of the dialogues."""
    path = teach(save_tiny(tmp_path / "weights.safetensors"), tmp_path / "chat", ["lamp", "road"], monkeypatch)
    metadata = models.load(path)[1]
    more = load_dialogues(path.with_name("dialogues.txt"), LETTERS)
    more.append(Intent("cat", ["Who is cat?"], ["My cat."], ["Is it cat?"], []))
    assert [one.name for one in quiz.learned(more, metadata["settings"]["topics"])] == ["lamp", "road"]
    assert quiz.learned(more, {}) == more
    monkeypatch.setattr(share, "load_dialogues", lambda *given: more)
    asked = share.ask(None, chat.load_model(path), metadata, lambda question, turns: "My lamp.")
    assert asked == {"right": "1 of 2 (50.0%)", "looked up": "2 of 2 (100.0%)"}


def test_what_was_written_around_the_blocks_stays(tmp_path, capsys):
    """The numbers in both texts become those of the new model."""
    folder = make(save_tiny(tmp_path / "weights.safetensors", val_loss=1.5), tmp_path / "share", name="Old")
    capsys.readouterr()
    for text in (folder / "README.md", folder / "model" / "README.md"):
        words = text.read_text(encoding="utf-8").replace("## ", "My own words.\n\n## ").replace("What ", "WHAT ")
        text.write_bytes(("\ufeff" + words + "<!-- mine -->\r\n").replace("\n", "\r\n").encode() + b"caf\xe9")
    make(save_tiny(tmp_path / "weights.safetensors", val_loss=1.7), folder, name="New <!-- end -->")
    for text in (folder / "README.md", folder / "model" / "README.md"):
        new = text.read_bytes().decode("utf-8", "surrogateescape")
        assert "1.700" in new and "1.500" not in new and "# New " in new and "# Old" not in new
        assert "\nMy own words.\n" in new and "## WHAT" in new and "<!-- mine -->" in new and new.endswith("caf\udce9")
    assert capsys.readouterr().out.count("its blocks are new, and your own words stay.") == 2


def test_nothing_of_others_is_written_over(tmp_path, capsys):
    """A folder with other files, a file, and a README that somebody has written on in."""
    path, folder = save_tiny(tmp_path / "weights.safetensors"), tmp_path / "mine"
    folder.mkdir()
    (folder / "index.html").write_text("<h1>My homepage</h1>", encoding="utf-8")
    for place in (folder, path):
        with pytest.raises(SystemExit, match="something else.*Name a new folder with --out"):
            make(path, place)
    with pytest.raises(SystemExit) as error:  # a path of any length is shown in short
        make(path, path / ("x" * 4000))
    assert len(str(error.value)) < 250
    assert [one.name for one in folder.iterdir()] == ["index.html"]
    folder = make(path, tmp_path / "share")
    (folder / "README.md").write_text("My own words", encoding="utf-8")
    (folder / "CNAME").write_text("lewis.example", encoding="utf-8")
    (folder / "index.html").write_bytes((folder / "index.html").read_bytes()[:-9])
    make(path, folder)
    assert (folder / "README.md").read_text(encoding="utf-8") == "My own words" and (folder / "CNAME").exists()
    assert (folder / "index.html").read_text(encoding="utf-8").endswith("</html>\n")
    assert "README.md was there already: it stays as it is." in capsys.readouterr().out


def test_no_weights(copy, tmp_path, monkeypatch):
    copy.write_up_to(25)
    monkeypatch.setattr(models, "RUNS", tmp_path)
    done = copy.run_here("chat.py", "--share", "--out", str(tmp_path / "share"))
    assert done.returncode == 1 and "You have no weights yet" in done.stderr and "Traceback" not in done.stderr
    assert not (tmp_path / "share").exists()


@pytest.mark.parametrize(
    "line, sentence",
    [
        ("--name Ada", "belong to --share"),
        ("--share --name ''", "1 to 60 characters"),
        (f"--share --by {'x' * 61}", "1 to 60 characters"),
        ("--share --top-k 3", "are for the terminal"),
        ("--share --minutes 3", "belong to --train"),
    ],
)
def test_wrong_options(line, sentence, copy):
    copy.write_up_to(25)
    arguments = [word.strip("'") for word in line.split(" ")]
    done = copy.run_here("chat.py", *arguments)
    assert done.returncode and sentence in done.stderr and "Traceback" not in done.stderr


# ---------------------------------------------------------------- the end of the course


def test_what_they_wrote_is_counted(copy):
    """The finished programs have as many functions as there are answers in functions, the stubs none."""
    found = yours.written(PROJECT / "solutions")
    assert {name: len(functions) for name, functions in found.items()} == {"train.py": 12, "gpt.py": 6, "chat.py": 6}
    assert found["chat.py"]["make_page.send_reply"] == 3 and found["train.py"]["get_vocab"] == 1
    copy.write_up_to(0)
    assert yours.count(yours.written(copy.folder)) == (0, 0)
    stubs = copy.write_up_to(3)
    copy.write(stubs["train.py"] + "\n\ndef helper():\n    # a comment\n    return 1\n")
    assert yours.written(copy.folder)["train.py"]["helper"] == 1
    assert yours.count(yours.written(copy.folder))[0] == 4


def test_finale(copy, tmp_path, monkeypatch):
    copy.write_up_to(25)
    runs = tmp_path / "runs"
    (runs / "run1").mkdir(parents=True)
    for module in (models, yours):
        monkeypatch.setattr(module, "RUNS", runs)
    done = copy.run_here("chat.py", "--check")
    assert "All 25 steps are right." in done.stdout and "24 functions, " in done.stdout and "->" not in done.stdout
    save_tiny(runs / "run1" / "weights.safetensors")
    (runs / "losses.json").write_text(json.dumps([{"val": [4.8, 2.34]}]), encoding="utf-8")
    done = copy.run_here("chat.py", "--check")
    assert "4.80 -> 2.34 -> 1.50: the loss of an untrained model, of your bigram" in done.stdout
    (runs / "losses.json").write_text("[[", encoding="utf-8")
    done = copy.run_here("chat.py", "--check")
    assert not done.returncode and "1.50: the loss of your best transformer" in done.stdout
    copy.write_up_to(24)
    done = copy.run_here("chat.py", "--check")
    assert done.returncode and "All 25" not in done.stdout


def test_certificate(copy):
    copy.write_up_to(25)
    shown = copy.run("-m", "lewisgpt.chatbot.certificate", "--name", NAME)
    assert shown.returncode == 0, shown.stderr
    text = (copy.folder / "certificate.html").read_text(encoding="utf-8")
    assert "J\u00fcrgen&#x27;s &lt;b&gt;" in text and "24 functions" in text and "make_page.send_reply" in text
    copy.write_up_to(22)
    (copy.folder / "certificate.html").unlink()
    shown = copy.run("-m", "lewisgpt.chatbot.certificate", "--name", "Ada")
    assert shown.returncode == 1 and "the steps up to 22 are right" in shown.stderr and "Traceback" not in shown.stderr
    assert not (copy.folder / "certificate.html").exists()


LEWIS = PROJECT / "solutions" / "lewis.html"


@pytest.mark.skipif(not LEWIS.exists(), reason="tools/make_lewis.py hasn't been run yet")
def test_shipped_file_is_what_the_command_writes():
    import make_lewis

    text = LEWIS.read_text(encoding="utf-8")
    line = re.search(r'name="description" content="(.*?)"', text)[1]
    assert make_lewis.page(html.unescape(line)) == text, "run tools/make_lewis.py"
