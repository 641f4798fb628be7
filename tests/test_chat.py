"""chat.py beyond its checks: the cache, talking in the terminal, the finished weights, and what can go wrong."""

import inspect
import math
import os
from pathlib import Path

import pytest
import safetensors.torch
import torch
from conftest import PROJECT

import chat
import gpt
import tests_chat
import train
from lewisgpt import INPUT_PATH, PYTHON
from lewisgpt.chatbot import finetune, need, quiz, share, shown, talking, yours
from lewisgpt.chatbot.dialogues import DIALOGUES_PATH, Nearest, load_dialogues
from lewisgpt.chatbot.topics import without_topics
from lewisgpt.randomness import own_random_numbers
from lewisgpt.training import checkpoint, compare, models, plots, run
from lewisgpt.training.run import estimate_loss
from lewisgpt.training.sizes import Size

BASE, CHATBOT = chat.SOLUTIONS / "weights.safetensors", chat.SOLUTIONS / "chat.safetensors"


def model_that_knows(vocab: str, context_length: int = 16) -> gpt.LewisGPT:
    with own_random_numbers():
        model = gpt.LewisGPT(list(vocab), Size(2, 2, 16, context_length))
        for weights in model.parameters():
            torch.nn.init.normal_(weights, std=0.3)
    return model


def recomputed(model: gpt.LewisGPT, prompt: str, max_new_tokens: int) -> str:
    """What the model writes when all places are worked out again for each character."""
    idx = torch.tensor([[model.vocab.index(character) for character in prompt]])
    with torch.no_grad():
        idx = model.generate(idx, max_new_tokens)
    return "".join(model.vocab[token] for token in idx[0, len(prompt) :].tolist())


def test_cache_writes_the_same_text_while_the_context_is_not_full():
    model = model_that_knows("abcdefgh", context_length=64)
    for seed in range(5):
        torch.manual_seed(seed)
        expected = recomputed(model, "abc", 61)
        torch.manual_seed(seed)
        assert "".join(chat.reply(model, "abc", temperature=1.0, max_new_tokens=61)) == expected


def test_cache_keeps_the_last_places_only_and_works_for_ever():
    model = model_that_knows("abcdefgh")
    reader = chat.Reader(model)
    for token in [3, 1, 4] * 40:
        logits = reader.read([token])
        assert logits.isfinite().all()
    assert {cache.k.shape[2] for cache in reader.caches} == {16} and {c.v.shape[2] for c in reader.caches} == {16}
    long = chat.Reader(model).read([0, 1, 2, 3] * 10)  # of a long prompt, it reads what fits
    assert torch.allclose(long, model(torch.tensor([[0, 1, 2, 3] * 4]))[0][0, -1], atol=1e-5)


def test_prompt_longer_than_the_context_and_one_block_alone():
    """With one block, a full cache gives just what the last places give: no earlier place can be seen any more."""
    model = model_that_knows("abcdefgh")
    del model.blocks[1]
    reader = chat.Reader(model)
    tokens = [n * n % 8 for n in range(50)]
    for n, token in enumerate(tokens):
        logits = reader.read([token])
        expected = model(torch.tensor([tokens[max(0, n - 15) : n + 1]]))[0][0, -1]
        assert torch.allclose(logits, expected, atol=1e-5)


def typed(monkeypatch, *lines):
    """As if somebody typed these lines, and then ended the input."""
    waiting = iter(lines)

    def next_line(prompt=""):
        print(prompt, end="")
        line = next(waiting, None)
        if line is None:
            raise EOFError
        return line

    monkeypatch.setattr("builtins.input", next_line)


def test_talking_in_the_terminal(monkeypatch, capsys):
    model = tests_chat.reciter(">abcdefghijklmnopqrstuvwxyz.")
    typed(monkeypatch, "x+\u00e9y")
    talking.talk(model, chat.answer)
    printed = capsys.readouterr().out
    assert "makes things up" in printed and "Left out, as Lewis does not know them: + \u00e9" in printed
    assert "x+\u00e9yz......" in printed


def test_both_knobs_in_the_terminal(monkeypatch, capsys):
    seen = []

    def answer(model, text, turns, temperature, length, top_k, go_on):
        seen.append((temperature, top_k, length))
        return iter("")

    monkeypatch.setattr(chat, "answer", answer)
    model = tests_chat.reciter("abc.")
    typed(monkeypatch, "a", "/temperature 1.5", "b", "/top-k 3", "/top-k three", "/temperature", "/topk 3", "c")
    talking.talk(model, chat.answer)
    assert seen == [(0.8, None, 500), (1.5, None, 500), (1.5, 3, 500)]
    printed = capsys.readouterr().out
    assert "temperature is now 1.5" in printed and "top-k: it should be a whole number from 1 to" in printed
    assert "There's no /topk. You can type /temperature, /top-k.\n" in printed
    typed(monkeypatch, "a")
    talking.talk(model, chat.answer, temperature=0.0, top_k=2, length=7)
    model.chat = True
    typed(monkeypatch, "a")
    talking.talk(model, chat.answer)
    assert seen[3:] == [(0.0, 2, 7), (0.3, None, 500)]


def test_both_ways_in_the_terminal(monkeypatch, capsys):
    """A chatbot also goes on with a text. It is as daring as a writer then, and only what it answered is a turn."""
    seen = []

    def answer(model, text, turns, temperature, length, top_k, go_on):
        seen.append((text, list(turns), temperature, go_on))
        return iter("!")

    model = tests_chat.reciter("abc.")
    for is_chatbot in (True, False):
        model.chat = is_chatbot
        typed(monkeypatch, "a", "/go-on", "b", "/answer", "c", "/temperature 1", "/go-on", "a")
        talking.talk(model, answer)
        printed = capsys.readouterr().out
        assert ("/go-on makes it" in printed) == is_chatbot
        if is_chatbot:
            expected = [("a", [], 0.3, False), ("b", [("a", "!")], 0.8, True), ("c", [("a", "!")], 0.3, False)]
            assert seen == expected + [("a", [("a", "!"), ("c", "!")], 1.0, True)]
            assert printed.count("You: Lewis:!") == 2 and printed.count("goes on: b!") == 1
    assert [text for text, *_ in seen[4:]] == ["a", "b", "c", "a"]  # a writer has no two ways


def test_a_text_goes_on_until_it_is_stopped_where_somebody_can(monkeypatch, capsys):
    model = tests_chat.reciter("abc.")
    typed(monkeypatch, "a")
    talking.talk(model, chat.answer)  # here is no terminal, so it ends by itself, and says so
    printed = capsys.readouterr().out
    assert "500 characters at most" in printed and printed.count(".") > 490 and ". ..." in printed
    stop = iter([False] * 3000)
    pick_next = chat.pick_next

    def until(*given):
        if next(stop, True):
            raise KeyboardInterrupt
        return pick_next(*given)

    monkeypatch.setattr(chat, "pick_next", until)
    monkeypatch.setattr("sys.stdin.isatty", lambda: True, raising=False)
    typed(monkeypatch, "a")
    talking.talk(model, chat.answer)
    printed = capsys.readouterr().out
    assert "Ctrl-C stops it" in printed and printed.count(".") > 2990 and ". ..." in printed


def test_answer_hands_both_knobs_on(monkeypatch):
    """To a model that isn't sure, one choice is still one choice."""
    model = tests_chat.reciter("abcdefghij", sure=0.1)
    assert "".join(chat.answer(model, "a", temperature=2.0, top_k=1, max_new_tokens=9)) == "bcdefghij"
    model.chat, seen = True, []
    monkeypatch.setattr(chat, "reply", lambda model, prompt, *knobs, **more: seen.append(knobs) or iter(""))
    chat.answer(model, "a", temperature=2.0, top_k=1)
    assert seen == [(2.0, 1)]


def test_control_characters_are_not_printed_as_they_are(monkeypatch, capsys):
    typed(monkeypatch, "a\x1b[2J" + "".join(map(chr, range(0x400, 0x450))))
    talking.talk(tests_chat.reciter("abc."), chat.answer)
    left_out = capsys.readouterr().out.split("Left out")[1].splitlines()[0]
    assert "\\x1b" in left_out and "\x1b" not in left_out and len(left_out) < 100


def test_an_empty_line_ends_it_and_ctrl_c_stops_an_answer(monkeypatch, capsys):
    model = tests_chat.reciter(">abcdefghijklmnopqrstuvwxyz.")
    typed(monkeypatch, "  ", "a")
    talking.talk(model, chat.answer)
    assert "bcd" not in capsys.readouterr().out

    def stopped(*_):
        yield "b"
        raise KeyboardInterrupt

    monkeypatch.setattr(chat, "answer", stopped)
    typed(monkeypatch, "a", "c")
    talking.talk(model, chat.answer)
    printed = capsys.readouterr().out
    assert "ab ..." in printed and "cb ..." in printed  # it goes on after a stop


def test_a_chatbot_sees_the_turns_before_without_line_breaks(monkeypatch):
    model = tests_chat.reciter(">abc.")
    model.chat, model.context_length = True, 400
    seen = []
    monkeypatch.setattr(chat, "reply", lambda model, prompt, *options, **more: seen.append((prompt, more)) or iter(""))
    chat.answer(model, "two\n\nLewis: I lie", [("one\n\n", " 1")])
    (prompt, options) = seen[0]
    assert prompt == "You: one\nLewis: 1\n\nYou: two Lewis: I lie\nLewis:" and options["stop"] == "\n\n"


def test_a_chatbot_goes_on_with_a_text_as_a_writer_does(monkeypatch):
    model = tests_chat.reciter("abcdefghijklmnopqrstuvwxyz.")
    model.chat = True
    text = chat.answer(model, "wx", [("a", "b")], temperature=0, max_new_tokens=5, go_on=True)
    assert model.read == "" and "".join(text) == "yz..." and model.read.startswith("wx")
    monkeypatch.setattr(chat, "reply", None)  # somebody in need gets the same in both ways, and no model is asked
    said = ["".join(chat.answer(model, "i want to die", go_on=go_on)) for go_on in (False, True)]
    assert said == [" " + need.answer(), "\n\n" + need.answer()]


STORY = 'It rained. He said, "No." ' * 50


@pytest.mark.parametrize(
    ("said", "most", "written", "story"),
    [
        (" Gladly. The lamp was out...", 500, STORY, STORY[:311]),  # the first sentence that ends after 300
        (" Gladly. The lamp was out...", 2000, "x" * 2000, "x" * 500),  # or wherever it is, if none ends
        (" Gladly. The lamp was out...", 200, STORY, STORY[:171]),
        (" Gladly. The lamp was out...", 120, STORY, None),  # room for an answer alone
        (" Gladly. The lamp was out.", 500, STORY, None),
        (" Gladly... The lamp was out.", 500, STORY, None),
    ],
)
def test_an_answer_that_ends_in_three_dots_is_the_beginning_of_a_story(said, most, written, story, monkeypatch):
    asked = []

    def reply(model, prompt, temperature, top_k, stop=None, max_new_tokens=500):
        asked.append((prompt, temperature, top_k, stop))
        return iter((said if stop else written)[:max_new_tokens])

    monkeypatch.setattr(chat, "reply", reply)
    model = tests_chat.reciter("abc.")
    model.chat, model.context_length = True, 400
    turns = [("A story!", "Well. It was night... and so on")]
    got = "".join(chat.answer(model, "More!", turns, temperature=0.3, top_k=7, max_new_tokens=most))
    assert asked[0] == ("You: A story!\nLewis: Well. It was night...\n\nYou: More!\nLewis:", 0.3, 7, "\n\n")
    assert asked[1:] == ([("The lamp was out ", 0.8, 7, None)] if story else [])
    assert got == (f"{said} {story}" if story else said)


# ---------------------------------------------------------------- the finished weights


@pytest.fixture(scope="module")
def chatbot():
    return chat.load_model(CHATBOT)


def test_finished_weights_are_small_and_of_the_shipped_text():
    text = train.load_text(str(PROJECT / "input.txt"))
    for path in (BASE, CHATBOT):
        assert path.stat().st_size <= 8_000_000
        _, metadata = checkpoint.load_weights(path)
        assert [*without_topics(metadata["vocab"])] == train.get_vocab(text)
        assert metadata["settings"]["fingerprint"] == checkpoint.fingerprint(text)


def test_finished_weights_have_the_loss_that_stands_beside_them():
    text = train.load_text(str(PROJECT / "input.txt"))
    model, metadata = chat.load_model(BASE), checkpoint.load_weights(BASE)[1]
    data = train.encode_all(text, train.create_encode_mapping(model.vocab))
    loss = estimate_loss(model, train.split_data(data)[1], model.context_length, tokens=25_000)  # a quarter of it
    assert abs(loss - metadata["val_loss"]) < 0.03 and metadata["val_loss"] < 1.12


@pytest.mark.parametrize(
    ("question", "intent"),
    [("Who made you?", "who_made_you"), ("what is a bigram", "bigram"), ("what does Bram love?", "bram_loves")],
)
def test_finished_chatbot_gives_fitting_answers(chatbot, question, intent):
    dialogues = load_dialogues(DIALOGUES_PATH, [*without_topics(chatbot.vocab)])
    nearest = Nearest({answer: i.name for i in dialogues for answer in i.answers})
    said = "".join(chat.answer(chatbot, question, temperature=0)).strip()
    assert nearest(said) == intent, said


def test_finished_chatbot_answers_most_questions_of_the_test(chatbot):
    """A few of them: the whole quiz takes minutes."""
    dialogues = load_dialogues(DIALOGUES_PATH, [*without_topics(chatbot.vocab)])

    def reply(question, turns):
        return "".join(chat.answer(chatbot, question, turns, temperature=0, max_new_tokens=120)).strip()

    right, exact = quiz.score(dialogues, quiz.quiz_questions(dialogues, most=30), reply)
    assert right >= 15 and exact >= right - 3  # it says whole sentences


# ---------------------------------------------------------------- which weights


@pytest.fixture
def runs(tmp_path, monkeypatch):
    """A folder of runs, and a function that puts weights into it."""
    monkeypatch.setattr(models, "RUNS", tmp_path)
    mark = checkpoint.fingerprint(train.load_text(str(PROJECT / "input.txt")))
    clock = iter(range(1_000_000, 2_000_000, 100))

    def save(name, loss=4.0, chatbot=False, fingerprint=mark, vocab="abc.", change=None, **settings):
        model = gpt.LewisGPT(list(vocab), Size(1, 2, 8, 16))
        metadata = {"n_layer": 1, "n_head": 2, "n_embd": 8, "context_length": 16, "text": "a book"} | settings
        metadata = {"vocab": list(vocab), "settings": metadata | {"fingerprint": fingerprint}, "val_loss": loss}
        if chatbot:
            metadata["settings"] |= {"chat": True, "base": {"val_loss": loss}}
        if change:
            change(model, metadata)
        checkpoint.save_weights(model, metadata, tmp_path / name)
        time = next(clock)
        os.utime(tmp_path / name, (time, time))
        return tmp_path / name

    return save


def chosen(name=None, text=INPUT_PATH, **options):
    path = models.choose(name and Path(name), text, **options)
    return path and path.relative_to(models.RUNS).as_posix()


def test_the_chatbot_is_taken_or_else_the_best_on_this_text(runs, tmp_path):
    assert chosen() is None
    runs("run1/weights.safetensors", loss=1.4)
    runs("run2/weights.safetensors", loss=1.2)
    runs("toy/weights.safetensors", loss=2.9)  # the newest
    runs("other/weights.safetensors", loss=0.5, fingerprint="another text")
    (tmp_path / "toy" / "chat.safetensors.unfinished").write_bytes(b"cut off")
    (tmp_path / "damaged").mkdir()
    (tmp_path / "damaged" / "weights.safetensors").write_bytes(b"\x08\0\0\0\0\0\0\0{}nothing")
    assert chosen() == "run2/weights.safetensors"
    runs("run1/chat.safetensors", loss=1.4, chatbot=True)
    runs("late/weights.safetensors", loss=1.9)
    assert chosen() == "run1/chat.safetensors"
    assert chosen(writers_only=True) == "run2/weights.safetensors"  # a training begins with the best writer
    runs("run2/chat.safetensors", loss=1.6, chatbot=True)
    assert chosen() == "run2/chat.safetensors"  # the newest chatbot


def test_somebody_who_names_a_text_gets_its_weights(runs, tmp_path):
    mine = tmp_path / "mine.txt"
    mine.write_text("abc. " * 100, encoding="utf-8")
    runs("run1/chat.safetensors", chatbot=True)
    assert chosen(text=mine) == "run1/chat.safetensors"
    runs("run2/weights.safetensors", fingerprint=checkpoint.fingerprint("abc. " * 100))
    assert chosen(text=mine) == "run2/weights.safetensors" and chosen() == "run1/chat.safetensors"


def test_weights_have_names(runs, monkeypatch, capsys):
    writer, chatbot = runs("run1/weights.safetensors", 1.5), runs("run1/chat.safetensors", 1.5, chatbot=True)
    for name in ("run1", "run1/chat.safetensors", str(chatbot), str(chatbot.parent)):
        assert chosen(name) == "run1/chat.safetensors"
    for name in ("run1/weights.safetensors", str(writer)):
        assert chosen(name) == "run1/weights.safetensors"
    assert chosen("run1", writers_only=True) == "run1/weights.safetensors"
    for name in ("run7", "run1/weights", 300 * "x", "\udcff"):
        with pytest.raises(SystemExit, match="^There are no weights at .* In runs there are run1/chat.safetensors"):
            chosen(name)
    models.say(writer)
    printed = capsys.readouterr().out
    assert "run1/weights.safetensors: a writer with a loss of 1.500 on a book." in printed
    assert "run1/chat.safetensors (a chatbot, from a writer with a loss of 1.500 on a book)." in printed


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="this system has no such pipes")
def test_a_pipe_is_not_waited_for(runs, tmp_path):
    (tmp_path / "run1").mkdir()
    os.mkfifo(tmp_path / "run1" / "weights.safetensors")
    assert chosen() is None
    with pytest.raises(SystemExit, match="is a device or a pipe"):
        chosen("run1")


WRONG = {
    "no vocabulary": lambda model, metadata: metadata.pop("vocab"),
    "no settings": lambda model, metadata: metadata.pop("settings"),
    "settings of another kind": lambda model, metadata: metadata.update(settings=[1]),
    "a vocabulary of another size": lambda model, metadata: metadata.update(vocab=list("ab")),
    "a vocabulary of words": lambda model, metadata: metadata.update(vocab=["ab", "c", "d", "e"]),
    "a character twice": lambda model, metadata: metadata.update(vocab=["a", "a", "d", "e"]),
    "no head": lambda model, metadata: metadata["settings"].update(n_head=0),
    "a head too many": lambda model, metadata: metadata["settings"].update(n_head=3),
    "a billion blocks": lambda model, metadata: metadata["settings"].update(n_layer=10**9),
    "a width in words": lambda model, metadata: metadata["settings"].update(n_embd="8"),
    "no context": lambda model, metadata: metadata["settings"].pop("context_length"),
    "a chatbot from nothing": lambda model, metadata: metadata["settings"].update(chat=True, base=None),
    "a bit of a chatbot": lambda model, metadata: metadata["settings"].update(chat="yes"),
    "a length in words": lambda model, metadata: metadata["settings"].update(steps="many"),
    "topics of another kind": lambda model, metadata: metadata["settings"].update(topics=5),
    "topics that it doesn't know": lambda model, metadata: metadata["settings"].update(topics={"hello": 1.5}),
    "a number without end": lambda model, metadata: metadata["settings"].update(steps=10**400),
}


@pytest.mark.parametrize("what", WRONG)
def test_weights_that_no_model_can_have_get_one_sentence(runs, what):
    path = runs("run1/weights.safetensors", change=WRONG[what])
    with pytest.raises(SystemExit, match="but not of a LewisGPT|holds no weights of LewisGPT"):
        chat.load_model(path)
    assert chosen() is None


DEEP, LONG = "[" * 100_000, "9" * 400


@pytest.mark.parametrize("about", [DEEP, f'{{"val_loss": {LONG}}}', '{"val_loss": 1, "counting": NaN}', "[1]", "NaN"])
def test_a_description_that_is_none_harms_nothing(runs, tmp_path, monkeypatch, about):
    """Whoever reads it: what loads weights, what lists them, the page that looks inside, the folder to share."""
    path = tmp_path / "bigram.safetensors"
    path.write_bytes(safetensors.torch.save({"a": torch.zeros(2, 2)}, metadata={checkpoint.KEY: about}))
    monkeypatch.setattr(plots, "RUNS", tmp_path)
    with pytest.raises(SystemExit, match="holds no weights|but not of a LewisGPT"):
        chat.load_model(path)
    assert models.inspect(path) is None and shown.describe(path) is None and share.bigram_text() == ""


@pytest.mark.parametrize("text", [DEEP, f'[{{"val": [{LONG}, 1]}}]', f'{{"losses": {DEEP}', "7", '[{"val": []}]'])
def test_losses_that_are_none_harm_nothing(runs, tmp_path, monkeypatch, capsys, text):
    for module in (plots, yours):
        monkeypatch.setattr(module, "RUNS", tmp_path)
    (tmp_path / "run1").mkdir()
    for name in ("losses.json", "run1/result.json"):
        (tmp_path / name).write_text(text, encoding="utf-8")
    assert yours.losses() == {} == compare.load(tmp_path)
    assert not share.draw_curve(tmp_path / "run1" / "weights.safetensors", tmp_path / "loss.png")
    assert plots.remember({"step": [], "train": [], "val": []}, {}, tmp_path / "losses.json") == []


def test_a_loss_that_cannot_be_counted_with_leaves_a_run_out(tmp_path, capsys):
    (tmp_path / "run1").mkdir()
    losses = f'{{"step": [0], "seconds": [0], "train": [1], "val": [{LONG}]}}'
    (tmp_path / "run1" / "result.json").write_text(f'{{"settings": {{}}, "losses": {losses}}}', encoding="utf-8")
    assert compare.load(tmp_path) == {} and "result.json can't be read, so it's left out" in capsys.readouterr().out


@pytest.mark.parametrize("number", [math.nan, math.inf, -1e30])
def test_weights_that_are_no_numbers_get_one_sentence(runs, number):
    path = runs("run1/weights.safetensors", change=lambda model, _: model.head.weight.data.fill_(number))
    with pytest.raises(SystemExit, match="aren't numbers any more"):
        chat.load_model(path)


def test_a_loss_of_another_kind_does_not_count(runs):
    for name, loss in {"a": "low", "b": None, "c": float("nan"), "d": -1}.items():
        runs(f"{name}/weights.safetensors", loss)
    runs("run1/weights.safetensors", 3.0)
    assert chosen() == "run1/weights.safetensors"


# ---------------------------------------------------------------- what can go wrong


@pytest.fixture
def learner(copy):
    copy.write_up_to(99)
    return copy


def test_without_weights_it_says_how_to_get_some(learner, monkeypatch):
    monkeypatch.setattr(models, "RUNS", learner.folder / "runs")
    done = learner.run_here("chat.py")
    assert done.returncode == 1 and f"Train some: {PYTHON} gpt.py" in done.stderr and "solutions/chat" in done.stderr
    done = learner.run_here("chat.py", "--weights", "nothing.safetensors")
    assert done.returncode == 1 and "There are no weights at nothing.safetensors" in done.stderr
    (learner.folder / "bad.safetensors").write_bytes(b"nothing")
    done = learner.run_here("chat.py", "--weights", str(learner.folder / "bad.safetensors"))
    assert done.returncode == 1 and "holds no weights" in done.stderr and "Traceback" not in done.stderr


def test_a_folder_in_place_of_the_weights_gets_one_sentence(tmp_path):
    with pytest.raises(SystemExit, match="is a folder. Name the file with the weights: there is none in it.$"):
        checkpoint.load_weights(tmp_path)
    for name in ("weights.safetensors", "chat.safetensors", "result.json"):
        (tmp_path / name).touch()
    with pytest.raises(SystemExit) as caught:
        checkpoint.load_weights(tmp_path)
    files = f"{tmp_path / 'chat.safetensors'} or {tmp_path / 'weights.safetensors'}"
    assert str(caught.value) == f"{tmp_path} is a folder. Name the file with the weights: {files}."
    for nameless in (".", "/"):  # such as --weights ""
        with pytest.raises(SystemExit, match="is a folder. Name the file"):
            models.choose(Path(nameless), PROJECT / "input.txt")


@pytest.mark.parametrize(
    ("options", "words"),
    [
        ("--train --steps 0", "--steps: it should be a whole number from 1"),
        ("--train --steps 2 --minutes 1", "not both"),
        ("--minutes 2", "belong to --train"),
        ("--train --minutes 2,5", "with a point"),
        ("--temperature 1 --web", "are for the terminal"),
    ],
)
def test_bad_options_get_one_sentence(options, words, monkeypatch, capsys):
    monkeypatch.setattr("sys.argv", ["chat.py", *options.split()])
    with pytest.raises(SystemExit, match="2"):
        chat.main()
    assert words in capsys.readouterr().err


ARGUMENTS = {
    "--seed": ("-1", "5000000000", "1.5", "", "9" * 5000),
    "--steps": ("0", "-3", "1e3", "nan", str(10**30)),
    "--port": ("-1", "65536", "http", ""),
    "--temperature": ("-0.1", "0.01", "2.1", "nan", "inf", "1,5", "hot", ""),
    "--top-k": ("0", "-1", "2.5", "all"),
    "--length": ("0", "-5", "long"),
    "--host": ("", "a..b", "x" * 300, "\u00e4" * 100, "\udcff", "a\nb"),
}


@pytest.mark.parametrize("option", ARGUMENTS)
def test_arguments_out_of_bounds_are_refused_at_once(option, monkeypatch, capsys):
    monkeypatch.setattr(chat.train, "check_day_1", lambda path: pytest.fail("it has begun to work"))
    for value in ARGUMENTS[option]:
        monkeypatch.setattr("sys.argv", ["chat.py", f"{option}={value}"])
        with pytest.raises(SystemExit) as end:
            chat.main()
        assert end.value.code == 2
        said = capsys.readouterr().err.splitlines()[-1]
        assert f"argument {option}: it should be" in said and len(said) < 250


@pytest.mark.parametrize(
    ("options", "words"),
    [
        (("--text", "nowhere.txt"), "no file nowhere.txt"),
        (("--weights", "nowhere"), "no weights at nowhere"),
        (("--weights", str(PROJECT / "input.txt")), "holds no weights"),
        (("--train", "--dialogues", "nowhere.txt"), "no file nowhere.txt"),
        (("--train", "--dialogues", str(PROJECT / "input.txt")), "line 1: it should begin with"),
    ],
)
def test_bad_files_are_named_before_the_checks(options, words, monkeypatch):
    monkeypatch.setattr(chat.train, "check_day_1", lambda path: pytest.fail("it has begun to work"))
    monkeypatch.setattr("sys.argv", ["chat.py", *options])
    with pytest.raises(SystemExit, match=words):
        chat.main()


def test_training_from_the_learners_own_weights_and_talking_to_the_result(learner, monkeypatch, capsys):
    vocab = train.get_vocab(train.load_text(str(PROJECT / "input.txt")))
    size = Size(1, 2, 16, 64)
    model = gpt.LewisGPT(vocab, size)
    base = learner.folder / "runs" / "run1" / "weights.safetensors"
    checkpoint.save_weights(model, {"vocab": vocab, "settings": size.settings(), "val_loss": 4.0, "step": 0}, base)
    with open(learner.folder / "mine.txt", "w", encoding="utf-8") as file:
        file.write("# cat\nQ: What is my cat called?\nT: my cat's name?\nA: Minka.\n")
    done = learner.run("chat.py", "--train", "--steps", "10", "--dialogues", "mine.txt")
    assert done.returncode == 0, done.stderr
    assert (base.parent / "chat.safetensors").exists()  # beside the weights that it began with
    for module in (finetune, models, run):
        monkeypatch.setattr(module, "RUNS", learner.folder / "runs")
    mine = ["--dialogues", str(learner.folder / "mine.txt")]
    monkeypatch.setattr("sys.argv", ["quiz", *mine])
    quiz.main()
    printed = capsys.readouterr().out
    assert "of 1 questions" in printed and "Its loss on" in printed
    mine += ["--weights", "run1/chat.safetensors"]  # goes on with the chatbot
    done = learner.run_here("chat.py", "--train", "--steps", "1", *mine)
    assert done.returncode == 0 and "chat.safetensors" in done.stdout, done.stderr
    assert sorted(folder.name for folder in base.parent.parent.iterdir()) == ["run1", "run2"]  # and both stay
    monkeypatch.setattr("sys.argv", ["quiz", "--weights", str(base)])
    with pytest.raises(SystemExit, match="are no chatbot"):
        quiz.main()


POST = '@app.post("/reply")'


@pytest.mark.parametrize(
    ("line", "words"),
    [
        ('@app.get("/reply")', "sends a POST to /reply, and your route takes only a GET"),
        ('@app.route("/reply")', "sends a POST to /reply, and your route takes only a GET"),
        ('@app.put("/reply")', "your route takes only a PUT"),
        ('@app.post("/repply")', "sends a POST to /reply, and your route is the one for /repply"),
        ('@app.post("/reply/")', "your route is the one for /reply/"),
        ("", "has no route to it"),
        ('@app.route("/reply", methods=["POST"])', ""),
        ('@app.route("/reply", methods=["GET", "POST"])', ""),
    ],
)
def test_check_of_the_route_looks_at_the_line_above_it(line, words):
    names, source = dict(vars(chat)), inspect.getsource(chat.make_page)
    assert POST in source
    exec(source.replace(POST, line), names)
    if not words:
        return tests_chat.check_send_reply(names["make_page"])
    with pytest.raises(AssertionError) as error:
        tests_chat.check_send_reply(names["make_page"])
    assert words in str(error.value) and "top_k" not in str(error.value)
