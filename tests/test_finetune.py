"""Day 4: the trainer that makes a chatbot."""

import argparse
import math
import re
import signal
import time
from pathlib import Path

import pytest
import torch

import gpt
import train
from lewisgpt import PYTHON, files
from lewisgpt.chatbot import finetune, rows
from lewisgpt.chatbot.dialogues import Intent, only, parse
from lewisgpt.chatbot.topics import add_topics
from lewisgpt.training import checkpoint, loop, run
from lewisgpt.training.sizes import Size

DIALOGUES = parse(
    "# hello\nQ: Hello\nQ: hi there\nA: Good day, my friend.\n\n# bye\nQ: Bye\nQ: I must go\nA: Farewell, go safely.\n",
    [chr(number) for number in range(32, 127)],
)
TEXT_VOCAB = ["\n"] + [chr(number) for number in range(32, 127)]
SIZE = {"n_layer": 2, "n_head": 2, "n_embd": 48, "context_length": 16}


def format_turn(question, answer):
    return f"You: {question}\nLewis: {answer}\n\n"


def answer_targets(tokens, prompt_length):
    targets = tokens[1:].clone()
    targets[: prompt_length - 1] = -100
    return targets


FUNCTIONS = format_turn, answer_targets
METADATA = {"vocab": TEXT_VOCAB, "settings": SIZE | {"size": "tiny"}, "step": 7, "val_loss": 1.5}


def with_topics(tensors, names=("hello", "bye")):
    return add_topics(tensors, METADATA, names)


def make_model():
    """A writer that has learned nothing, with a token for each intent."""
    torch.manual_seed(0)
    tensors, metadata = with_topics(gpt.LewisGPT(TEXT_VOCAB, Size(**SIZE)).state_dict())
    model = gpt.LewisGPT(metadata["vocab"], Size(**SIZE))
    model.load_state_dict(tensors)
    return model


ABOUT = with_topics({name: torch.zeros(1, 48) for name in ("token_embedding.weight", "head.weight")})[1]
VOCAB, TOPICS = ABOUT["vocab"], ABOUT["settings"]["topics"]


def make_rows(dialogues=DIALOGUES, **options):
    return rows.Rows(dialogues, *FUNCTIONS, VOCAB, TOPICS, seed=1, **options)


def words(tokens):
    return "".join(VOCAB[token] for token in tokens)


@pytest.fixture
def fit(tmp_path, monkeypatch):
    monkeypatch.setattr(train, "device", "cpu")

    def fit(out="chat", model=None, reply=lambda question: "an answer", dialogues=DIALOGUES, **options):
        model = model or make_model()
        if "state" in options:
            model.load_state_dict(options["state"]["model"])
        path = tmp_path / f"{out}.safetensors"
        finetune.finetune(model, ABOUT, dialogues, *FUNCTIONS, train, reply, path, **options)
        return *checkpoint.load_weights(path), model

    return fit


@torch.no_grad()
def answer_with(model, question):
    numbers = {character: number for number, character in enumerate(VOCAB)}
    idx = torch.tensor([[numbers[c] for c in f"You: {question}\nLewis:"]])
    start = idx.shape[1]
    while idx.shape[1] < start + 60:
        idx = torch.cat((idx, model(idx)[0][:, -1].argmax(-1, keepdim=True)), dim=1)
    return words(idx[0, start:].tolist())


def test_it_learns_to_choose_to_speak_and_to_end(fit, capsys, monkeypatch):
    monkeypatch.setattr(rows, "BATCH_TOKENS", 400)
    monkeypatch.setattr(rows, "SHARES", {"choose": 0.3, "speak": 0.7, "copy": 0, "book": 0})
    _, _, model = fit(steps=400)
    assert model.context_length == 384
    assert answer_with(model, "Hello").startswith(f" {TOPICS['hello']}Good day, my friend.\n\n")
    assert answer_with(model, "I must go").startswith(f" {TOPICS['bye']}Farewell, go safely.\n\n")
    printed = capsys.readouterr().out
    assert "an answer" in printed and "after 400 steps" in printed and printed.isascii()


def test_what_is_saved(fit, tmp_path, capsys):
    weights, metadata, model = fit(steps=2)
    assert "100%" in capsys.readouterr().err  # where the bar ends
    assert metadata["vocab"] == VOCAB and metadata["step"] == 2 and metadata["loss"] < 10
    assert metadata["settings"]["context_length"] == 384 and metadata["settings"]["chat"] is True
    assert metadata["settings"]["base"]["step"] == 7 and metadata["settings"]["n_embd"] == 48
    checkpoint.put_into(make_model(), weights, tmp_path)
    assert all(torch.equal(value, weights[name]) for name, value in model.state_dict().items())


def test_same_seed_same_run(fit):
    one, two, other = (fit(steps=3, seed=seed)[0]["head.weight"] for seed in (1, 1, 2))
    assert torch.equal(one, two) and not torch.equal(one, other)


def test_minutes_end_by_the_clock(fit, capsys, monkeypatch):
    monkeypatch.setattr(rows, "BATCH_TOKENS", 400)
    monkeypatch.setattr(finetune, "fastest_way", lambda *given: ("bfloat16", 0.01))
    _, metadata, _ = fit(minutes=0.02)
    assert metadata["step"] >= 1 and "Done after" in capsys.readouterr().out


def test_the_fastest_way_is_found_without_touching_the_model(monkeypatch):
    monkeypatch.setattr(train, "device", "cpu")
    monkeypatch.setattr(rows, "BATCH_TOKENS", 400)
    model, before, threads = make_model(), make_model(), torch.get_num_threads()
    try:
        precision, seconds = finetune.fastest_way(train, model, make_rows())
        assert precision in ("float32", "bfloat16") and 1 <= torch.get_num_threads() <= threads
    finally:
        torch.set_num_threads(threads)
    assert all(torch.equal(a, b) for a, b in zip(model.parameters(), before.parameters()))


def test_ctrl_c_keeps_the_weights(fit, monkeypatch, capsys):
    steps, train_step = [], train.train_step

    def counted(*given):
        steps.append(None)
        if len(steps) == 3:
            signal.raise_signal(signal.SIGINT)
        return train_step(*given)

    monkeypatch.setattr(train, "train_step", counted)
    _, metadata, _ = fit(steps=1000)
    printed = capsys.readouterr().out
    assert metadata["step"] == 3 and "Stopped after 3 steps" in printed and "python chat.py --train --resume" in printed


def test_loss_that_is_no_number_ends_it(fit, monkeypatch, tmp_path):
    monkeypatch.setattr(train, "train_step", lambda *given: math.nan)
    with pytest.raises(SystemExit, match="The loss became nan in step 1"):
        fit(steps=5)
    assert not list(tmp_path.glob("*.safetensors"))


# ---------------------------------------------------------------- nothing is lost


class Killed(BaseException):
    """As if the program was killed: nothing in the program catches this."""


def kill_in(monkeypatch, step):
    steps, train_step = [], train.train_step

    def counted(*given):
        steps.append(None)
        if len(steps) == step:
            raise Killed
        return train_step(*given)

    monkeypatch.setattr(train, "train_step", counted)


def test_a_killed_training_goes_on_as_if_nothing_had_happened(fit, monkeypatch, tmp_path):
    """It's killed after the second evaluation, and stopped by Ctrl-C later; in the end all weights are the same."""
    whole, metadata, _ = fit("whole", steps=16)
    with monkeypatch.context() as patch:
        kill_in(patch, 6)
        with pytest.raises(Killed):
            fit("broken", steps=16)
    path = tmp_path / "broken.safetensors"
    assert checkpoint.load_weights(path)[1]["step"] == 4  # what the evaluation has saved
    with monkeypatch.context() as patch:
        schedule, calls = loop.schedule, []
        stop = lambda progress: calls.append(progress) or (len(calls) == 7 and signal.raise_signal(signal.SIGINT))  # noqa: E731
        patch.setattr(loop, "schedule", lambda progress: (stop(progress), schedule(progress))[1])
        state = finetune.load(path)
        assert state["step"] == 4
        fit("broken", state=state)
    state = finetune.load(path)
    assert state["step"] == 11 and not state["finished"]
    resumed, resumed_metadata, _ = fit("broken", state=state)
    assert all(torch.equal(value, resumed[name]) for name, value in whole.items())
    assert {**metadata, "settings": 0} == {**resumed_metadata, "settings": 0}
    with pytest.raises(SystemExit, match="is done. To train it longer"):
        fit("broken", state=finetune.load(path))
    assert fit("broken", state=finetune.load(path), steps=18)[1]["step"] <= 18


def test_the_best_weights_stay(fit, monkeypatch, capsys):
    losses = iter([3.0, 1.0, 2.0, 2.5, math.nan, 4.0, 4.0, 4.0])
    monkeypatch.setattr(finetune.Training, "loss_on_examples", lambda training: next(losses))
    _, metadata, _ = fit(steps=8)
    assert (
        metadata["step"] == 2
        and metadata["loss"] == 1.0
        and "those of step 2, as they're the best" in capsys.readouterr().out
    )


def test_a_place_is_tried_before_the_training(fit, monkeypatch, tmp_path):
    monkeypatch.setattr(train, "train_step", lambda *given: 1 / 0)
    (tmp_path / "file").touch()
    with pytest.raises(SystemExit, match="Nothing can be written to .*Name another folder"):
        fit("file/chat", steps=3)
    write_bytes = Path.write_bytes

    def nearly_full(path, data):
        if len(data) > 1000:
            raise OSError(28, "No space left on device")
        write_bytes(path, data)

    monkeypatch.setattr(Path, "write_bytes", nearly_full)
    with pytest.raises(SystemExit, match="Nothing can be saved in .*The disk is full: make room"):
        fit(steps=3)


def test_a_disk_that_would_fill_up_is_noticed_before_the_training(fit, monkeypatch, tmp_path):
    """What is saved grows: from the first step on by what the optimizer and the rows remember."""
    path = tmp_path / "chat-training.pt"
    with monkeypatch.context() as patch:
        patch.setattr(train, "train_step", lambda *given: 1 / 0)
        patch.setattr(files.shutil, "disk_usage", lambda path: argparse.Namespace(free=2_000_000))
        with pytest.raises(SystemExit, match="Nothing can be saved in .*The disk is full: make room, and start this"):
            fit(steps=3)
        assert not path.exists()  # or the same command would say that there's a chatbot already
    fit(steps=3)
    monkeypatch.setattr(files.shutil, "disk_usage", lambda path: argparse.Namespace(free=2_000_000))
    with pytest.raises(SystemExit, match="Nothing can be saved in .*The disk is full: make room"):
        fit(state=finetune.load(tmp_path / "chat.safetensors"), steps=9)
    assert path.exists()  # an earlier training stays


def test_a_disk_that_fills_up_harms_nothing(fit, monkeypatch, capsys, tmp_path):
    looks, reply_and_fill = [], lambda question: looks.append(question) or (len(looks) == 3 and fill()) or "an answer"

    def full(path, data):
        raise OSError(28, "No space left on device")

    def fill():
        monkeypatch.setattr(Path, "write_bytes", full)

    with pytest.raises(
        SystemExit, match=f"end can't be saved .*Make room, then: {re.escape(PYTHON)} chat.py --train --resume"
    ):
        fit(steps=8, reply=reply_and_fill)
    assert capsys.readouterr().out.count("Saving failed (No space left on device)") == 1
    monkeypatch.undo()
    monkeypatch.setattr(train, "device", "cpu")
    path = tmp_path / "chat.safetensors"
    assert finetune.load(path)["step"] == checkpoint.load_weights(path)[1]["step"] == 2
    assert fit(state=finetune.load(path))[1]["step"] == 8


def test_other_dialogues_and_damaged_trainings_are_refused(fit, tmp_path):
    path = tmp_path / "chat.safetensors"
    with pytest.raises(SystemExit, match="There is no training to go on with"):
        finetune.load(path)
    fit(steps=2)
    others = [Intent("hello", ["Good evening"], [], ["Good day."])]
    with pytest.raises(SystemExit, match="dialogues are not those with which the training"):
        fit(state=finetune.load(path), dialogues=others, steps=3)
    good = finetune.load(path)
    for wrong in [[1], {}, *({name: good[name] for name in good.keys() - {part}} for part in good)]:
        torch.save(wrong, finetune.training_path(path))
        with pytest.raises(SystemExit, match="chat-training.pt can't be used"):
            fit(state=finetune.load(path) | {"finished": False})


def test_a_new_chatbot_never_takes_the_place_of_another(tmp_path, monkeypatch):
    monkeypatch.setattr(finetune, "RUNS", tmp_path)
    monkeypatch.setattr(run, "RUNS", tmp_path)
    (tmp_path / "run1").mkdir()
    base = tmp_path / "run1" / "weights.safetensors"
    assert finetune.new_file(None, base) == tmp_path / "run1" / "chat.safetensors"
    for name in ("chat.safetensors", "chat-training.pt"):
        (tmp_path / "run1" / name).touch()
        assert finetune.new_file(None, base).parent.name == ("run2" if name == "chat.safetensors" else "run3")
        with pytest.raises(SystemExit, match="a chatbot in .* already.*--resume.*another folder with --out"):
            finetune.new_file(tmp_path / "run1", base)
        (tmp_path / "run1" / name).unlink()
    assert finetune.new_file(tmp_path / "mine", base) == tmp_path / "mine" / "chat.safetensors"
    assert finetune.new_file(None, tmp_path.parent / "weights.safetensors").parent.name == "run4"


def test_it_takes_15_minutes_if_nothing_is_said(fit, monkeypatch):
    lengths = []
    monkeypatch.setattr(finetune, "fastest_way", lambda *given: ("float32", 0.01))
    monkeypatch.setattr(finetune, "train_loop", lambda training: lengths.append(training.minutes) or False)
    with pytest.raises(SystemExit, match="Stopped before the first step"):
        fit()
    assert lengths == [15]


def test_a_pause_does_not_count(fit, monkeypatch):
    monkeypatch.setattr(rows, "BATCH_TOKENS", 400)
    monkeypatch.setattr(finetune, "fastest_way", lambda *given: ("float32", 0.01))
    steps, train_step = [], train.train_step

    def slept(*given):
        steps.append(None)
        if len(steps) == 2:
            time.sleep(2.3)
        return train_step(*given)

    monkeypatch.setattr(train, "train_step", slept)
    fit(minutes=0.03)
    assert len(steps) > 4


# ---------------------------------------------------------------- the rows


SPEECHES = {f" {TOPICS['hello']}Good day, my friend.\n\n", f" {TOPICS['bye']}Farewell, go safely.\n\n"}


def learned(targets):
    return words(targets[targets != -100].tolist())


def test_only_the_topic_or_only_the_answer_is_learned():
    these = make_rows()
    for kind, expected in ("choose", set(TOPICS.values())), ("speak", SPEECHES):
        seen, alone = set(), 0
        for _ in range(60):
            tokens, targets = these.row(kind, progress=0.1)
            assert len(targets) == len(tokens) - 1
            seen.add(learned(targets))
            alone += words(tokens.tolist()).startswith("You: \n")
        assert seen == expected and (alone > 10) == (kind == "speak")


def test_rows_fit_and_batches_are_even():
    book = torch.arange(len(VOCAB) - 2).repeat(9)
    these, kinds, turns = make_rows(book=book), set(), set()
    for progress in (0.1, 0.9):
        for _ in range(60):
            idx, targets = these.batch(progress)
            assert idx.shape == targets.shape and idx.numel() <= rows.BATCH_TOKENS and idx.shape[1] <= 384
            for row, row_targets in zip(idx, targets):
                counts = row_targets != -100
                inside = counts.nonzero().flatten()[:-1]  # the last one is at the end of the row
                assert torch.equal(row[inside + 1], row_targets[inside])  # each is the next token
                kinds.add("book" if counts.all() else "choose" if counts.sum() == 1 else "speak")
                turns.add((progress, words(row.tolist()).count("\nLewis:")))
        these.lengths = {kind: {} for kind in rows.SHARES}
    assert kinds == {"choose", "speak", "book"} and turns >= {(0.1, 0), (0.1, 1), (0.9, 0), (0.9, 1), (0.9, 2)}
    assert max(count for progress, count in turns if progress == 0.1) == 1  # only what it can't do without


def test_slots_and_turns_before_are_filled_with_the_same_words():
    text = (
        "# told\nQ: I am {name}.\nA: Hi, {name}.\n\n# asked\nB: told\nQ: Who am I?\nA: {name}.\n\n# hm\nQ: Hm\nA: Hm.\n"
    )
    dialogues = parse(text, TEXT_VOCAB)
    topics = dict(zip(("told", "asked", "hm"), "\ue000\ue001\ue002"))
    these = rows.Rows(dialogues, *FUNCTIONS, TEXT_VOCAB + [*topics.values()], topics, seed=1)
    names, longer = set(), 0
    for _ in range(200):
        tokens, targets = these.row("speak", progress=0.5)
        text = "".join((TEXT_VOCAB + [*topics.values()])[token] for token in tokens)
        if topics["asked"] in text:
            name = text.rpartition(topics["asked"])[2].removesuffix(".\n\n")
            names.add(name)
            longer += "You: Hm" in text
            assert name.lower() in text.lower().partition("lewis:")[0] and f"Hi, {name}." in text
    assert len(names) > 20 and 0 < longer < len(names)


def test_a_name_that_was_told_may_come_before_anything_but_what_it_would_change():
    text = "# told\nQ: I am {name}.\nA: Hi, {name}.\n\n# asked\nB: told\nQ: Who am I?\nA: {name}.\n\n"
    text += "# not_told\nQ: Who am I?\nA: You didn't say.\n\n# hm\nQ: Hm\nA: Hm.\n"
    dialogues = parse(text, TEXT_VOCAB)
    topics = dict(zip(names(dialogues), "\ue000\ue001\ue002\ue003"))
    vocab = TEXT_VOCAB + [*topics.values()]
    these, before = rows.Rows(dialogues, *FUNCTIONS, vocab, topics, seed=1), set()
    for _ in range(300):
        text = "".join(vocab[token] for token in these.row("choose", progress=0.3)[0])
        before.add((text[-1], "Hi, " in text))
    assert before >= {(topics["hm"], True), (topics["hm"], False), (topics["asked"], True), (topics["not_told"], False)}
    assert not before & {(topics["not_told"], True), (topics["asked"], False)}


def test_it_learns_to_copy_first_if_there_is_anything_to_copy():
    text = "# told\nQ: I am {name}.\nA: Hi, {name}.\n\n# hm\nQ: Hm\nA: Hm.\n"
    topics = {"told": "\ue000", "hm": "\ue001"}
    vocab = TEXT_VOCAB + [*topics.values()]

    def copied(dialogues, progress, known=()):
        these, copies = rows.Rows(dialogues, *FUNCTIONS, vocab, topics, seed=1, known=known), 0
        for _ in range(100):
            idx, targets = these.batch(progress)
            said = ["".join(vocab[token] for token in row) for row in idx]
            copies += not any("You:" in words for words in said)
            for words, row in zip(said, targets):
                if "You:" not in words:  # only what has been there before is learned
                    first = words[: (row != -100).nonzero()[0].item() + 1]
                    letters = set(re.split("[ .,\n]+", first.lower()))
                    assert all(word in letters for word in re.split("[ .,\n]+", words.lower())[:-1])
        return copies

    dialogues = parse(text, TEXT_VOCAB)
    assert copied(dialogues, 0.01) > 75 and 0 < copied(dialogues, 0.5) < 20
    assert copied(dialogues, 0.01, known=["told", "hm"]) < 20
    assert copied(dialogues[1:], 0.01) == 0


def numbered(count):
    """Many intents; the last one comes after another."""
    text = "".join(f"# i{n}\nQ: Question {n}\nA: Answer {n}.\n" for n in range(count))
    return parse(text + "# last\nB: i1\nQ: And now?\nA: Now.\n# very_last\nB: last\nQ: So?\nA: So.\n", TEXT_VOCAB)


@pytest.mark.parametrize("text", ["# a\nB: a\nQ: Why?\nA: So.\n", "# a\nQ: I'm {name}.\nA: Hello, {name}.\n"])
def test_one_intent_has_to_do_alone(tmp_path, text):
    dialogues = parse(text, TEXT_VOCAB)
    model = gpt.LewisGPT(TEXT_VOCAB, Size(**SIZE))
    metadata = add_topics(model.state_dict(), METADATA, names(dialogues))[1]
    out = tmp_path / "chat.safetensors"
    with pytest.raises(SystemExit, match="Begin the dialogues with an intent"):
        finetune.finetune(model, metadata, dialogues, *FUNCTIONS, train, lambda question: "", out, steps=1)


def test_what_comes_after_others_goes_with_them():
    dialogues = numbered(3)
    assert [intent.name for intent in only(dialogues, ["i0", "last", "very_last"])] == ["i0"]
    assert only(dialogues, [intent.name for intent in dialogues]) == dialogues
    dialogues[3].before.append("i0")
    assert only(dialogues, ["i0", "last"])[1].before == ["i0"] and dialogues[3].before == ["i1", "i0"]


def test_it_learns_as_much_as_there_is_time_for(tmp_path, monkeypatch, capsys):
    seconds = 2.1 * 60 * rows.BATCH_TOKENS / finetune.TOKENS_EACH  # 2.1 minutes each
    monkeypatch.setattr(finetune, "fastest_way", lambda *given: ("float32", seconds))
    dialogues = numbered(10)
    tensors, metadata = add_topics(gpt.LewisGPT(TEXT_VOCAB, Size(**SIZE)).state_dict(), METADATA, names(dialogues))

    def taught(dialogues, minutes, metadata=metadata, known=()):
        settings, model = metadata["settings"], gpt.LewisGPT(metadata["vocab"], Size(**SIZE))
        these = rows.Rows(dialogues, *FUNCTIONS, metadata["vocab"], settings["topics"], seed=1, known=known)
        out = tmp_path / "c.safetensors"
        training = finetune.Training(model, metadata, these, train, None, out, minutes, None, None)
        training.save_weights(1.0)
        topics = checkpoint.load_weights(out)[1]["settings"]["topics"]
        assert topics == {name: settings["topics"][name] for name in topics}
        return names(these.dialogues), [*topics]

    few = ["i0", "i1", "i2"]
    assert taught(dialogues, 7) == (few, few)
    assert "first 3 of 12 intents. For all of them: --minutes 26" in capsys.readouterr().out
    assert taught(dialogues, 26)[0] == names(dialogues) and capsys.readouterr().out == ""
    assert taught(dialogues, 0.1)[0] == ["i0"]
    some = few + ["i8", "i9"]  # with a chatbot that knows three, there is time for a fifth as many new ones
    assert taught(dialogues[:10], 22, known=few) == (some, some)
    assert "last 2 of 7 new intents. For all of them: --minutes 74" in capsys.readouterr().out
    assert taught(dialogues[:10], 10, known=few)[0] == few + ["i9"]  # at least one


def names(dialogues):
    return [intent.name for intent in dialogues]


def test_topics_of_a_chatbot_stay_when_it_learns_one_more():
    tensors = gpt.LewisGPT(TEXT_VOCAB, Size(**SIZE)).state_dict()
    tensors, metadata = add_topics(tensors, METADATA, ["hello", "bye"])
    tensors["head.weight"] += torch.rand(len(VOCAB), SIZE["n_embd"])  # what it has learned
    more, new = add_topics(tensors, metadata, ["cat", "bye", "hello"])
    assert new["settings"]["topics"] == TOPICS | {"cat": "\ue002"} and new["vocab"] == VOCAB + ["\ue002"]
    assert metadata["settings"]["known"] == [] and new["settings"]["known"] == ["hello", "bye"]
    for name in ("token_embedding.weight", "head.weight"):
        assert torch.equal(more[name][: len(VOCAB)], tensors[name]) and len(more[name]) == len(VOCAB) + 1
    topics = more["head.weight"][[VOCAB.index(topic) for topic in TOPICS.values()]]
    assert torch.allclose(more["head.weight"][-1], topics.mean(0))  # so it is as unlikely as any other


def test_what_a_chatbot_learns_anew_comes_often():
    text = "".join(f"# old{i}\nQ: Question {i}\nA: Answer {i}.\n" for i in range(30)) + "# cat\nQ: Cat?\nA: Minka.\n"
    dialogues = parse(text, TEXT_VOCAB)
    tensors = {name: torch.zeros(1, 48) for name in ("token_embedding.weight", "head.weight")}
    settings = add_topics(tensors, METADATA, [intent.name for intent in dialogues])[1]["settings"]
    vocab = TEXT_VOCAB + [*settings["topics"].values()]
    part = {}
    for known in ((), [intent.name for intent in dialogues[:-1]]):
        these = rows.Rows(dialogues, *FUNCTIONS, vocab, settings["topics"], seed=1, known=known)
        for kind in ("choose", "speak"):
            found = [these.row(kind, 0)[0] for _ in range(300)]
            cats = sum(vocab.index(settings["topics"]["cat"]) in tokens for tokens in found)
            part[kind, bool(known)] = cats / len(found)
    assert max(part["choose", False], part["speak", False]) < 0.1
    assert min(part["choose", True], part["speak", True]) > 0.15


def test_the_best_weights_know_what_is_new(tmp_path):
    dialogues = numbered(250)[:250]
    old = [intent.name for intent in dialogues[:-1]]
    tensors, metadata = add_topics(gpt.LewisGPT(TEXT_VOCAB, Size(**SIZE)).state_dict(), METADATA, names(dialogues))
    model = gpt.LewisGPT(metadata["vocab"], Size(**SIZE))
    cat = metadata["vocab"].index(metadata["settings"]["topics"]["i249"])
    for known in ((), old):
        these = rows.Rows(dialogues, *FUNCTIONS, metadata["vocab"], metadata["settings"]["topics"], seed=1, known=known)
        training = finetune.Training(model, metadata, these, train, None, tmp_path / "c.safetensors", None, 5, None)
        shares = [(targets == cat).any(1).float().mean().item() for _, targets in training.examples]
        assert sum(share == 1 for share in shares) == (2 if known else 0)  # to choose and to say, as much as the rest
        assert min(shares) < 0.01
