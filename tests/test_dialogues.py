"""Day 4: dialogues.txt, what can be wrong with it, and asking in other words."""

import random

import pytest
from conftest import PROJECT

from lewisgpt.dialogues import DIALOGUES_PATH, Intent, load_dialogues, misspell, parse, plain, vary
from lewisgpt.quiz import Nearest, look_up, most_frequent, score, table, trigrams

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
        ("# a\nQ: x\nB: y\n", 3, "'B: y'"),
        ("# a\nQ: x\nQ:\nA: y\n", 3, "nothing stands behind Q:"),
        ("#\nQ: x\nA: y\n", 1, "nothing stands behind #"),
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
    ],
)
def test_names_the_line_that_is_wrong(tmp_path, text, line, words):
    path = tmp_path / "mine.txt"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(SystemExit) as end:
        load_dialogues(path, VOCAB)
    assert str(end.value).startswith(f"mine.txt, line {line}: ") and words in str(end.value)
    assert str(end.value).isascii()


def test_file_that_is_none(tmp_path):
    with pytest.raises(SystemExit, match="no file mine.txt"):
        load_dialogues(tmp_path / "mine.txt", VOCAB)
    (tmp_path / "mine.txt").write_text("\ufeff" + GOOD, encoding="utf-8")  # as Windows may save it
    assert load_dialogues(tmp_path / "mine.txt", VOCAB) == parse(GOOD, VOCAB)
    (tmp_path / "mine.txt").write_bytes(b"# a\nQ: \xff\n")
    with pytest.raises(SystemExit, match="not saved as UTF-8"):
        load_dialogues(tmp_path / "mine.txt", VOCAB)


def test_our_dialogues():
    dialogues = load_dialogues(DIALOGUES_PATH, VOCAB)
    assert len(dialogues) == 275 and sum(len(intent.questions) for intent in dialogues) == 3989
    assert all(len(intent.tests) == 2 and len(intent.answers) >= 3 for intent in dialogues)


def test_tool_counts(copy):
    (copy.folder / "mine.txt").write_text(GOOD, encoding="utf-8")
    done = copy.run("-m", "lewisgpt.dialogues", "mine.txt")
    assert done.returncode == 0 and "2 intents" in done.stdout and "3 answers" in done.stdout, done.stderr
    (copy.folder / "mine.txt").write_text("# a\n", encoding="utf-8")
    done = copy.run("-m", "lewisgpt.dialogues", "mine.txt")
    assert done.returncode == 1 and done.stderr.count("\n") == 1


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
    assert score(dialogues, most_frequent(dialogues)) == (1, 1)  # of four: hello has two questions
    assert score(dialogues, lambda question: "go safely") == (3, 0)
    assert score(dialogues, look_up(dialogues))[0] >= 3


def test_table_and_no_tests():
    dialogues = parse(GOOD, VOCAB)
    lines = table(dialogues, {"mine": lambda question: "Farewell.", "looked up": look_up(dialogues)}).splitlines()
    assert lines[0].startswith("of 1 questions") and lines[1].split() == "mine 0 = 0.0% 0 = 0.0%".split()
    dialogues[0].tests.clear()
    with pytest.raises(SystemExit, match="no questions of the test"):
        table(dialogues, {})
