"""chat.py beyond its checks: the cache, talking in the terminal, the finished weights, and what can go wrong."""

import shutil

import pytest
import torch
from conftest import FINISHED, FINISHED_CHAT, FINISHED_GPT, PROJECT
from make_stubs import cut_answers

import chat
import gpt
import train
from lewisgpt import checkpoint
from lewisgpt.checking import own_random_numbers
from lewisgpt.dialogues import DIALOGUES_PATH, load_dialogues
from lewisgpt.quiz import Nearest
from lewisgpt.run import estimate_loss

BASE, CHATBOT = chat.SHIPPED / "weights.safetensors", chat.SHIPPED / "chat.safetensors"


def model_that_knows(vocab: str, context_length: int = 16) -> gpt.LewisGPT:
    with own_random_numbers():
        model = gpt.LewisGPT(len(vocab), context_length, n_layer=2, n_head=2, n_embd=16)
        for weights in model.parameters():
            torch.nn.init.normal_(weights, std=0.3)
    model.vocab, model.chat = list(vocab), False
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


def test_a_chatbot_in_the_terminal_needs_no_page(monkeypatch, capsys):
    monkeypatch.setattr(chat, "test_route_in_a_chat", lambda: 1 / 0)
    chat.check_chat(page=False)
    with pytest.raises(ZeroDivisionError):
        chat.check_chat()


def test_talking_in_the_terminal(monkeypatch, capsys):
    model = chat.reciter(">abcdefghijklmnopqrstuvwxyz.")
    typed(monkeypatch, "x+\u00e9y")
    chat.talk(model)
    printed = capsys.readouterr().out
    assert "makes things up" in printed and "Left out, as Lewis does not know them: + \u00e9" in printed
    assert "x+\u00e9yz......" in printed


def test_an_empty_line_ends_it_and_ctrl_c_stops_an_answer(monkeypatch, capsys):
    model = chat.reciter(">abcdefghijklmnopqrstuvwxyz.")
    typed(monkeypatch, "  ", "a")
    chat.talk(model)
    assert "bcd" not in capsys.readouterr().out

    def stopped(*_):
        yield "b"
        raise KeyboardInterrupt

    monkeypatch.setattr(chat, "answer", stopped)
    typed(monkeypatch, "a", "c")
    chat.talk(model)
    printed = capsys.readouterr().out
    assert "ab ..." in printed and "cb ..." in printed  # it goes on after a stop


def test_a_chatbot_sees_the_turns_before_without_line_breaks(monkeypatch):
    model = chat.reciter(">abc.")
    model.chat, model.context_length = True, 400
    seen = []
    monkeypatch.setattr(chat, "reply", lambda model, prompt, *options, **more: seen.append((prompt, more)) or iter(""))
    chat.answer(model, "two\n\nLewis: I lie", [("one\n\n", " 1")])
    (prompt, options) = seen[0]
    assert prompt == "You: one\nLewis: 1\n\nYou: two Lewis: I lie\nLewis:" and options["stop"] == "\n\n"


# ---------------------------------------------------------------- the finished weights


@pytest.fixture(scope="module")
def chatbot():
    return chat.load_model(CHATBOT)


def test_finished_weights_are_small_and_of_the_shipped_text():
    text = train.load_text(str(PROJECT / "input.txt"))
    for path in (BASE, CHATBOT):
        assert path.stat().st_size <= 8_000_000
        _, about = checkpoint.load_weights(path)
        assert about["vocab"] == train.get_vocab(text)
        assert about["settings"]["fingerprint"] == checkpoint.fingerprint(text)


def test_finished_weights_have_the_loss_that_stands_beside_them():
    text = train.load_text(str(PROJECT / "input.txt"))
    model, about = chat.load_model(BASE), checkpoint.load_weights(BASE)[1]
    data = train.encode_all(text, train.create_encode_mapping(model.vocab))
    loss = estimate_loss(model, train.split_data(data)[1], model.context_length)
    assert abs(loss - about["val_loss"]) < 0.002 and loss < 1.12


@pytest.mark.parametrize(
    ("question", "intent"),
    [("Who are you?", "who_are_you"), ("what is a bigram", "bigram"), ("what does Bram love?", "bram_loves")],
)
def test_finished_chatbot_gives_fitting_answers(chatbot, question, intent):
    dialogues = load_dialogues(DIALOGUES_PATH, chatbot.vocab)
    nearest = Nearest({answer: i.name for i in dialogues for answer in i.answers})
    said = "".join(chat.answer(chatbot, question, temperature=0)).strip()
    assert nearest(said) == intent, said


def test_finished_chatbot_answers_most_questions_of_the_test(chatbot):
    """Every eleventh question: the whole quiz takes minutes."""
    dialogues = load_dialogues(DIALOGUES_PATH, chatbot.vocab)
    nearest = Nearest({answer: intent.name for intent in dialogues for answer in intent.answers})
    tests = [(test, intent.name) for intent in dialogues for test in intent.tests][::11]
    said = ["".join(chat.answer(chatbot, test, temperature=0, max_new_tokens=120)) for test, _ in tests]
    right = sum(nearest(text) == name for text, (_, name) in zip(said, tests))
    assert len(tests) == 50 and right >= 35


# ---------------------------------------------------------------- what can go wrong


@pytest.fixture
def learner(copy):
    copy.write(cut_answers(FINISHED, keep=99))
    copy.write(cut_answers(FINISHED_GPT, keep=99), "gpt.py")
    copy.write(cut_answers(FINISHED_CHAT, keep=99), "chat.py")
    return copy


def test_without_weights_it_says_how_to_get_some(learner):
    done = learner.run("chat.py")
    assert done.returncode == 1 and "Train some: python gpt.py" in done.stderr and "solutions/chat" in done.stderr
    done = learner.run("chat.py", "--weights", "nothing.safetensors")
    assert done.returncode == 1 and "There are no weights at nothing.safetensors" in done.stderr
    (learner.folder / "bad.safetensors").write_bytes(b"nothing")
    done = learner.run("chat.py", "--weights", "bad.safetensors")
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


@pytest.mark.parametrize(
    ("options", "words"),
    [
        (("--train", "--steps", "0"), "--steps should be 1 or more"),
        (("--train", "--steps", "2", "--minutes", "1"), "not both"),
        (("--minutes", "2"), "belong to --train"),
        (("--train", "--minutes", "2,5"), "with a point"),
        (("--train", "--dialogues", "nowhere.txt"), "There is no file nowhere.txt"),
    ],
)
def test_bad_options_get_one_sentence(learner, options, words):
    shutil.copy(BASE, learner.folder / "solutions")
    done = learner.run("chat.py", *options)
    assert done.returncode != 0 and words in done.stderr and "Traceback" not in done.stderr, done.stderr


def test_training_from_the_learners_own_weights_and_talking_to_the_result(learner):
    model = gpt.LewisGPT(80, 64, n_layer=1, n_head=2, n_embd=16)
    vocab = train.get_vocab(train.load_text(str(PROJECT / "input.txt")))
    size = {"n_layer": 1, "n_head": 2, "n_embd": 16, "context_length": 64}
    base = learner.folder / "runs" / "run1" / "weights.safetensors"
    checkpoint.save_weights(model, {"vocab": vocab, "settings": size, "val_loss": 4.0, "step": 0}, base)
    with open(learner.folder / "mine.txt", "w", encoding="utf-8") as file:
        file.write("# cat\nQ: What is my cat called?\nT: my cat's name?\nA: Minka.\n")
    done = learner.run("chat.py", "--train", "--steps", "30", "--dialogues", "mine.txt")
    assert done.returncode == 0, done.stderr
    assert (base.parent / "chat.safetensors").exists()  # beside the weights that it began with
    done = learner.run("-m", "lewisgpt.quiz", "--dialogues", "mine.txt")
    assert done.returncode == 0 and "of 1 questions" in done.stdout and "Its loss on" in done.stdout, done.stderr
    mine = ["--dialogues", "mine.txt", "--weights", "runs/run1/chat.safetensors"]  # goes on with the chatbot
    done = learner.run("chat.py", "--train", "--steps", "1", *mine)
    assert done.returncode == 0 and "chat.safetensors" in done.stdout, done.stderr
    assert [folder.name for folder in base.parent.parent.iterdir()] == ["run1"]
    done = learner.run("-m", "lewisgpt.quiz", "--weights", str(base))
    assert done.returncode == 1 and "are no chatbot" in done.stderr
