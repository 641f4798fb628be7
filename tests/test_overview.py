"""The teacher's table: where each learner is."""

import re

from conftest import FINISHED, FINISHED_CHAT, FINISHED_GPT, PROJECT
from make_stubs import cut_answers

LEARNERS = {
    "Anna": (cut_answers(FINISHED), "1: load_text", "not written yet"),
    "Ben": (cut_answers(FINISHED, keep=99), "all done", ""),
    "Cleo": (
        cut_answers(FINISHED, keep=99).replace("return data[:n], data[n:]", "return data[n:], data[:n]"),
        "7: split_data",
        "Of 50 numbers, split_data gave 5 for training and 45 for validation: the two parts are the wrong way round.",
    ),
    "Dora": (
        cut_answers(FINISHED, keep=99).replace("n = int(0.9 * len(data))", "n = 0.9 * len(data)"),
        "7: split_data",
        "In the square brackets, n is 45.0, and a slice needs a whole number.",
    ),
    "Emil": (cut_answers(FINISHED, keep=4).replace("import math", "import math)"), "?", r"line \d+: SyntaxError: .*"),
    "Fay": (
        re.sub(
            r"(    raise NotImplementedError\('Step 5 )",
            r"    return [mapping[c] for c in text]\n\1",
            cut_answers(FINISHED, keep=4),
        ),
        "6: decode",
        "not written yet",
    ),
    "Gil": (
        cut_answers(FINISHED, keep=1).replace(
            "    raise NotImplementedError('Step 2", "    x = 1\n    raise NotImplementedError('Step 2"
        ),
        "2: get_vocab",
        "begun, but the raise line still stands",
    ),
}


def test_overview_names_step_and_mistake(copy):
    group = copy.folder / "group"
    for name, (source, _, _) in LEARNERS.items():
        (group / name).mkdir(parents=True)
        (group / name / "train.py").write_text(source, encoding="utf-8")
    (group / "notes").mkdir()
    done = copy.run("-m", "lewisgpt.overview", "group", PYTHONPATH=str(PROJECT))
    assert done.returncode == 0, done.stderr
    title, *rows = [re.split(r" {2,}", line) for line in done.stdout.splitlines()]
    assert title == ["name", "step", "what stands in the way"] and len(rows) == len(LEARNERS)
    for (name, step, *text), (expected, (_, expected_step, words)) in zip(rows, LEARNERS.items()):
        assert (name, step) == (expected, expected_step)
        assert re.fullmatch(words, text[0] if text else "") or (text and text[0] == words), text


def test_overview_takes_the_last_program_that_is_there(copy):
    from lewisgpt import overview

    copy.write(cut_answers(FINISHED, keep=99))
    copy.write(cut_answers(FINISHED_GPT, keep=16), "gpt.py")
    assert overview.check(copy.folder)[1:] == ("17: Block", "not written yet")
    copy.write(cut_answers(FINISHED_GPT, keep=99), "gpt.py")
    copy.write(cut_answers(FINISHED_CHAT, keep=22), "chat.py")
    assert overview.check(copy.folder)[1:] == ("23: format_turn", "not written yet")


def test_overview_stops_what_never_ends(copy, monkeypatch):
    from lewisgpt import overview

    monkeypatch.setattr(overview, "SECONDS", 8)
    copy.write(
        cut_answers(FINISHED, keep=99).replace("    n = int(0.9", "    while True:\n        pass\n    n = int(0.9")
    )
    assert overview.check(copy.folder)[1:] == ("7: split_data", "does not end within 8 seconds")


def test_overview_without_learners_says_so(copy):
    for folder, words in (("lewisgpt", "no train.py"), ("nowhere", "no folder nowhere")):
        done = copy.run("-m", "lewisgpt.overview", folder)
        assert done.returncode == 1 and words in done.stderr and "Traceback" not in done.stderr
