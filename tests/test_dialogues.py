"""Day 4: dialogues.txt, what can be wrong with it, and asking in other words."""

import random
import sys

import pytest
from conftest import PROJECT

import chat
from lewisgpt.chatbot import dialogues as dialogues_tool
from lewisgpt.chatbot import quiz
from lewisgpt.chatbot.dialogues import (
    DIALOGUES_PATH,
    Intent,
    Nearest,
    load_dialogues,
    misspell,
    parse,
    plain,
    trigrams,
    vary,
)
from lewisgpt.chatbot.quiz import look_up, most_frequent, quiz_questions, score, table
from lewisgpt.chatbot.slots import draw, fill, longest_values
from lewisgpt.training import checkpoint
from lewisgpt.training.sizes import Size

VOCAB = sorted(set((PROJECT / "input.txt").read_text(encoding="utf-8")))
GOOD = "# hello\nQ: Hello\nQ: hi there\nT: hello there\nA: Good day.\n\n# bye\nQ: Bye\nA: Farewell.\nA: Go safely.\n"


def test_reads_every_line():
    assert parse(GOOD, VOCAB) == [
        Intent("hello", ["Hello", "hi there"], ["hello there"], ["Good day."]),
        Intent("bye", ["Bye"], [], ["Farewell.", "Go safely."]),  # one's own intent needs no test
    ]


@pytest.mark.parametrize(
    "text, line, words",
    [
        ("# a\nQ: x\nX: y\n", 3, "'X: y'"),
        ("# a\nQ: x\nA: y\n\n# b\nB: a, c\nQ: x\nA: y\n", 6, "no intent 'c'"),
        ("# a\nQ: x\nA: y\n\n# b\nB: a\nQ: z\nT: Z!\nA: y\n", 8, "in line 7"),
        ("# a\nQ: I am {nmae}\nA: y\n", 2, "no slot 'nmae'"),
        ("# a\nQ: I am " + "{word} " * 7 + "\nA: y\n", 2, "70 fit"),
        ("# a\nQ: x\nQ:\nA: y\n", 3, "there's nothing after Q:"),
        ("#\nQ: x\nA: y\n", 1, "there's nothing after #"),
        ("Q: x\nA: y\n", 1, "'# name' should come first"),
        ("# a\nA: y\n", 1, "'a' has no question"),
        ("# a\nQ: x\n\n# b\nQ: z\nA: y\n", 1, "'a' has no answer"),
        ("# a\nQ: x\nA: y\n\n# a\nQ: z\nA: y\n", 5, "the name in line 1"),
        ("# a\nQ: Who, me?\nA: y\n\n# b\nQ: who me\nA: z\n", 6, "in line 2"),
        ("# a\nQ: x\nT: X!\nA: y\n", 3, "in line 2"),  # a test must not be trained on
        ("# a\nQ: x\nA: caf\u00e9\n", 3, "'\\xe9' (latin small letter e with acute)"),
        ("# a\nQ: " + 71 * "x" + "\nA: y\n", 2, "71 characters"),
        ("# a\nQ: x\nA: " + 121 * "y" + "\n", 3, "121 characters"),
        ("\n", 1, "no dialogues"),
        ("# a\n\x0c\nQ: x\u2028y\nA: z\n", 3, "'\\u2028' (line separator)"),  # an editor breaks no line there
        ("# a\nQ: x\nA: y\x0b\x1c\x85y\nX: z\n", 3, "'\\x0b'"),
        ("# a\rQ: x\r\nX: y", 3, "'X: y'"),
    ],
)
def test_names_the_line_that_is_wrong(tmp_path, text, line, words):
    path = tmp_path / "mine.txt"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(SystemExit) as end:
        load_dialogues(path, VOCAB)
    assert str(end.value).startswith(f"mine.txt, line {line}: ") and words in str(end.value)
    assert str(end.value).isascii()


def test_what_comes_before_and_what_is_asked_twice():
    """The same question may have another answer after another turn."""
    text = GOOD + "\n# why\nQ: why\nA: Why not?\n\n# why_bye\nB: bye, hello\nQ: Why?\nA: It's late.\n"
    assert [intent.before for intent in parse(text, VOCAB)] == [[], [], [], ["bye", "hello"]]


def test_slots_are_filled():
    values = draw(random.Random(1), ["lantern"])
    assert (
        fill("{word}: {spelled}, {first}{last} {capitals}", values).upper()
        == fill("{capitals}: {spelled}, {first}{last} {word}", values).upper()
    )
    assert values["sum"] == str(int(values["one"]) + int(values["two"])) and values["spelled"][::2] == values["word"]
    drawn = [draw(random.Random(seed), ["lantern"]) for seed in range(300)]
    assert all(v["name"][0].isupper() and set("".join(v.values())) <= set(VOCAB) for v in drawn)
    assert all(len(v["longer"]) > min(len(v["word"]), len(v["other"])) for v in drawn)
    assert all(len(v[slot]) <= len(longest_values()[slot]) for v in drawn for slot in v)
    assert len({v["word"] for v in drawn}) > 200 and any(v["word"] == "lantern" for v in drawn)


def test_file_that_is_none(tmp_path):
    with pytest.raises(SystemExit, match="no file mine.txt"):
        load_dialogues(tmp_path / "mine.txt", VOCAB)
    (tmp_path / "mine.txt").write_text("\ufeff" + GOOD, encoding="utf-8")  # as Windows may save it
    assert load_dialogues(tmp_path / "mine.txt", VOCAB) == parse(GOOD, VOCAB)
    (tmp_path / "mine.txt").write_bytes(b"# a\nQ: \xff\n")
    with pytest.raises(SystemExit, match="not saved as UTF-8"):
        load_dialogues(tmp_path / "mine.txt", VOCAB)
    for path in (tmp_path, tmp_path / (300 * "x"), tmp_path / "mine.txt" / "inside"):
        with pytest.raises(SystemExit) as end:
            load_dialogues(path, VOCAB)
        assert "\n" not in end.value.code and len(end.value.code) < 300


def test_our_dialogues():
    dialogues = load_dialogues(DIALOGUES_PATH, VOCAB)
    assert len(dialogues) >= 450 and sum(len(intent.questions) for intent in dialogues) >= 16_000
    assert all(len(intent.tests) >= 4 and intent.answers for intent in dialogues)
    several = {intent.name for intent in dialogues if len(intent.answers) > 1}  # of what people say again and again
    assert several >= {"hello", "goodbye", "thanks", "reaction_laugh", "reaction_bad", "bored", "my_name_is"}
    assert len({intent.answers[0][:12] for intent in dialogues}) > 0.95 * len(dialogues)


def run(monkeypatch, module, *arguments):
    """As `python -m`, but in this process."""
    monkeypatch.setattr("sys.argv", ["tool", *map(str, arguments)])
    monkeypatch.setattr("sys.path", list(sys.path))
    module.main()


def test_tool_counts(tmp_path, monkeypatch, capsys):
    path = tmp_path / "mine.txt"
    path.write_text(GOOD, encoding="utf-8")
    run(monkeypatch, dialogues_tool, path)
    printed = capsys.readouterr().out
    assert "2 intents" in printed and "3 answers" in printed
    path.write_text("# a\n", encoding="utf-8")
    with pytest.raises(SystemExit, match="line 1"):
        run(monkeypatch, dialogues_tool, path)


@pytest.fixture
def files(tmp_path):
    """Texts with which something is wrong."""
    for name, content in {
        "latin.txt": "caf\u00e9 ".encode("latin-1") * 500,
        "empty.txt": b"",
        "short.txt": b"too short",
        "utf16.txt": ("lamp " * 500).encode("utf-16"),
        "russian.txt": ("\u041c\u0438\u0440 " * 500).encode(),
    }.items():
        (tmp_path / name).write_bytes(content)
    (tmp_path / "mine.txt").write_text(GOOD, encoding="utf-8")
    return tmp_path


BAD_TEXTS = ["nowhere.txt", "", "latin.txt", "empty.txt", "short.txt", "utf16.txt", 300 * "x"]


@pytest.mark.parametrize("name", [*BAD_TEXTS, "russian.txt"])
def test_tool_names_a_text_that_is_none(files, monkeypatch, name):
    with pytest.raises(SystemExit) as end:
        run(monkeypatch, dialogues_tool, files / "mine.txt", "--text", files / name)
    assert "\n" not in end.value.code and len(end.value.code) < 350


# ---------------------------------------------------------------- in other words


def test_vary_stays_a_question_that_fits():
    same = ["Who are you, Lewis?", "tell me about yourself and about the book that you have read", "hi"]
    rng, seen = random.Random(1), set()
    for _ in range(2000):
        varied = vary(same[0], same, rng)
        assert 0 < len(varied) <= 70 and set(varied) <= set(VOCAB) and varied == varied.strip()
        seen.add(varied)
    assert same[0] in seen and len(seen) > 500
    assert {plain(question) for question in seen} > {plain(same[0])}
    assert any(question.startswith("Who") and "book" in question for question in seen)  # begun and ended differently


def test_misspell_changes_one_letter():
    results = {misspell("wick", random.Random(seed)) for seed in range(2000)}
    assert {"wik", "wicck", "wcik", "wiqk", "ick", "wickk"} <= results
    assert all(3 <= len(result) <= 5 for result in results)
    assert misspell("?!", random.Random(1)) == "?!"


# ---------------------------------------------------------------- the quiz


def test_trigrams_and_nearest():
    assert trigrams("Ho!") == {"  h", " ho", "ho!", "o! "}
    nearest = Nearest({"Good day to you.": "hello", "A safe road home.": "bye"})
    assert nearest("good day") == "hello" and nearest("safe roads") == "bye"


def test_score_and_baselines():
    dialogues = parse(GOOD + "T: bye now\nT: ok, bye\nT: farewel\n", VOCAB)
    tests = quiz_questions(dialogues)
    assert score(dialogues, tests, most_frequent(dialogues)) == (1, 1)  # of four: hello has two questions
    assert score(dialogues, tests, lambda question, turns: "go safely") == (3, 0)
    assert score(dialogues, tests, look_up(dialogues))[0] >= 3
    assert [test.question for test in quiz_questions(dialogues, most=2)] == ["hello there", "ok, bye"]


def test_table_and_no_tests():
    dialogues = parse(GOOD, VOCAB)
    repliers = {"mine": lambda question, turns: "Farewell.", "looked up": look_up(dialogues)}
    lines = table(dialogues, quiz_questions(dialogues), repliers).splitlines()
    assert lines[0].startswith("of 1 questions") and lines[1].split() == "mine 0 = 0.0% 0 = 0.0%".split()
    dialogues[0].tests.clear()
    with pytest.raises(SystemExit, match="no questions of the test"):
        table(dialogues, quiz_questions(dialogues), {})


@pytest.mark.parametrize("name", [*BAD_TEXTS, "russian.txt"])
def test_quiz_names_a_text_that_is_none_before_it_asks(files, monkeypatch, name):
    monkeypatch.setattr(quiz, "table", lambda *_: pytest.fail("it has begun to ask"))
    with pytest.raises(SystemExit) as end:
        run(monkeypatch, quiz, "--finished", "--dialogues", files / "mine.txt", "--text", files / name)
    assert "\n" not in end.value.code and len(end.value.code) < 350
    if name == "russian.txt":
        assert "has never seen '\\u0418'" in end.value.code.replace("\\u041c", "\\u0418")


def test_quiz_of_a_chatbot_from_another_text(files, monkeypatch, capsys):
    """Its characters are not those of input.txt, so there is no loss on that; the questions can be asked."""
    weights = files / "chat.safetensors"
    vocab = sorted(set(VOCAB) - {"*"})
    settings = {"context_length": 256, "n_layer": 1, "n_head": 2, "n_embd": 8, "chat": True, "base": {}, "text": "mine"}
    model = chat.gpt.LewisGPT(vocab, Size(1, 2, 8, 256))
    checkpoint.save_weights(model, {"vocab": vocab, "settings": settings}, weights)
    options = ["--dialogues", files / "mine.txt", "--weights", weights]
    run(monkeypatch, quiz, *options)
    printed = capsys.readouterr().out
    assert "of 1 questions" in printed and "has never seen '*', which is in input.txt" in printed
    text = (PROJECT / "input.txt").read_text(encoding="utf-8")[:5000].replace("*", "")
    (files / "own.txt").write_text(text, encoding="utf-8")
    run(monkeypatch, quiz, *options, "--text", files / "own.txt")
    assert "Its loss on the validation data of own.txt: 4.3" in capsys.readouterr().out  # ln(79)
