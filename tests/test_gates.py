"""train.py as a learner runs it: each state on the way, from nothing written to everything."""

import re
import traceback

import pytest
import torch
from conftest import FINISHED, FINISHED_CHAT, FINISHED_GPT, PROJECT, SOURCES
from make_stubs import cut_answers
from try_mistakes import STEPS

import chat
import tests_chat
import tests_gpt
from lewisgpt.learner import is_beside_other_code
from lewisgpt.training import models


def gates():
    """Each program with each number of its steps written, from none to all; and with less than the days before."""
    yield from (("gpt.py", 0), ("gpt.py", 7), ("chat.py", 7), ("chat.py", 15))
    written = 0
    for name in SOURCES:
        for step in [written, *sorted(STEPS[name])]:
            yield name, step
        written = step


@pytest.mark.parametrize(("program", "written"), [*gates()])
def test_program_stops_at_the_first_unwritten_step(copy, program, written):
    sources = copy.write_up_to(written)
    done = copy.run_here(program, "--check")
    steps = [step for step in sorted(set().union(*STEPS.values())) if step <= max(STEPS[program])]
    held = [int(step) for step in re.findall(r"^Step (\d+): \w+ \.\.\. ok$", done.stdout, flags=re.MULTILINE)]
    assert held == [step for step in steps if step <= written]
    if held == steps:
        assert done.returncode == 0 and done.stderr == ""
        return
    assert done.returncode == 1 and "Traceback" not in done.stderr
    step = steps[len(held)]
    name = next(name for name in SOURCES if step in STEPS[name])
    heading = re.search(rf'# >>> (docs/day.\.md, "Step {step}: .*")', SOURCES[name])[1]
    assert f"Step {step} comes next" in done.stderr and heading in done.stderr
    file, line = re.search(r'File "(.*)", line (\d+)', done.stderr).groups()
    assert file == str(copy.folder / name)
    assert f"Step {step} comes next" in sources[name].splitlines()[int(line) - 1]


def test_sizes_alone_lead_on_to_get_batch(copy):
    source = cut_answers(FINISHED, keep=7).replace("batch_size = None", "batch_size = 4")
    copy.write(source.replace("context_length = None", "context_length = 8"))
    done = copy.run_here("train.py", "--check")
    assert "in get_batch" in done.stderr and done.returncode == 1


def test_a_raise_left_standing_is_named(copy):
    stub = cut_answers(FINISHED, keep=1)
    line = next(line for line in stub.splitlines() if "Step 2 comes next" in line)
    copy.write(stub.replace(line, line + "\n    return sorted(set(text))"))
    done = copy.run_here("train.py", "--check")
    assert "delete that line" in done.stderr and done.returncode == 1 and "Traceback" not in done.stderr
    copy.write(stub.replace(line, "    vocab = sorted(set(text))\n" + line))
    assert "delete that line" in copy.run_here("train.py", "--check").stderr
    copy.write(stub)
    assert "delete that line" not in copy.run_here("train.py", "--check").stderr


def test_given_lines_about_a_cache_are_not_taken_for_the_learners(tmp_path):
    stub = cut_answers(FINISHED_GPT, keep=14)
    line = next(line for line in stub.splitlines() if "Step 15 comes next" in line)
    for source, begun in ((stub, False), (stub.replace(line, "        B, T, C = x.shape\n" + line), True)):
        path = tmp_path / "gpt.py"
        path.write_text(source, encoding="utf-8")
        assert is_beside_other_code(str(path), source[: source.index(line)].count("\n") + 1) == begun


def test_a_wrong_answer_ends_in_the_assert(copy):
    copy.write(FINISHED.replace("return sorted(set(text))", "return list(set(text))[::-1] + ['x']"))
    done = copy.run_here("train.py", "--check")
    assert done.returncode == 1 and done.stdout.endswith("Step 2: get_vocab ... not right yet\n")
    *traceback, message = done.stderr.split("AssertionError: ")
    assert "in check_get_vocab" in traceback[0] and "get_vocab gave" in message


@pytest.mark.parametrize(
    ("line", "wrong"), [("context_length = 8", "'8'"), ("batch_size = 4", "(4,)"), ("batch_size = 4", "0")]
)
def test_a_wrong_size_is_named(copy, line, wrong):
    name = line.split()[0]
    copy.write(cut_answers(FINISHED, keep=99).replace(f"\n{line}", f"\n{name} = {wrong}"))
    done = copy.run_here("train.py", "--check")
    assert done.stdout.endswith("Step 8: get_batch ... not right yet\n")
    assert f"AssertionError: {name} is {wrong}, and not a whole number above 0." in done.stderr


def test_a_decimal_comma_is_named(copy):
    copy.write(cut_answers(FINISHED, keep=99).replace("learning_rate = 0.1", "learning_rate = 0,1"))
    assert "AssertionError: learning_rate should be a number, with a point" in copy.run_here("train.py").stderr


def test_a_changed_head_is_named(copy):
    source = cut_answers(FINISHED, keep=99)
    copy.write(source.replace("def split_data(data: Tensor)", "def split_data()"))
    done = copy.run_here("train.py", "--check")
    assert "TypeError" in done.stderr and "The check couldn't call split_data." in done.stderr


def test_a_method_outside_of_its_class_is_named(copy):
    source = cut_answers(FINISHED, keep=99)
    copy.write(source.replace("    def forward(self", "    def foward(self"))
    done = copy.run_here("train.py", "--check")
    assert done.stdout.endswith("Step 9: forward ... not right yet\n")
    assert "The model lacks a method, or it's in the wrong place." in done.stderr


def test_finished_program_runs_from_any_folder_and_without_the_learners_files(copy, tmp_path):
    copy.write("raise SystemExit('the learner's file was imported')")
    done = copy.run(str(copy.folder / "solutions" / "train.py"), "--check", cwd=tmp_path)
    assert done.returncode == 0 and "This is the finished program" in done.stdout


def test_tokenizer_checks_run_on_their_own(copy):
    copy.write(cut_answers(FINISHED, keep=5))
    done = copy.run_here("tests_tokenization.py")
    assert done.returncode == 1 and "Step 5: encode ... ok" in done.stdout and "Step 6 comes next" in done.stderr


def test_every_test_function_runs_alone():
    """As in PyCharm, where each has a green arrow."""
    tests = {name: test for name, test in run_source(FINISHED, "train").items() if name.startswith("test_")}
    assert len(tests) == len(re.findall(r"^def test_", FINISHED, flags=re.MULTILINE))
    for test in tests.values():
        test()


def test_checks_of_day_3_run_on_their_own(copy):
    copy.write(cut_answers(FINISHED, keep=12))
    copy.write(cut_answers(FINISHED_GPT, keep=15), "gpt.py")
    done = copy.run("tests_gpt.py")
    assert done.returncode == 1 and "Step 15: SelfAttention ... ok" in done.stdout
    assert "Step 16 comes next" in done.stderr


EXPECTED_RUNS = {
    "train": ("train.py", ""),
    "gpt": ("gpt.py", ""),
    "chat": ("chat.py", ""),
    "chat, page": ("chat.py", "--web"),
    "chat, train": ("chat.py", "--train"),
}


def test_a_solution_is_told_apart_in_pycharm():
    names = {}
    for path in sorted((PROJECT / ".run").glob("*.xml")):
        text = path.read_text(encoding="utf-8")
        names[re.search(r'configuration default="false" name="([^"]+)"', text)[1]] = text
        assert "<module" not in text
    assert sorted(names) == sorted(f"{name}{end}" for name in EXPECTED_RUNS for end in ("", ", finished"))
    for name, (file, options) in EXPECTED_RUNS.items():
        for end, folder in (("", ""), (", finished", "solutions/")):
            assert f'name="SCRIPT_NAME" value="$PROJECT_DIR$/{folder}{file}"' in names[name + end]
            assert f'name="PARAMETERS" value="{options}"' in names[name + end]


def test_day_3_trains_with_what_the_learner_wrote(copy):
    copy.write(cut_answers(FINISHED, keep=12))
    copy.write(cut_answers(FINISHED_GPT, keep=19), "gpt.py")
    text = (PROJECT / "input.txt").read_text(encoding="utf-8")[:10_000]
    copy.write(text, "short.txt")
    mine = ["--text", str(copy.folder / "short.txt"), "--out", str(copy.folder / "runs" / "mine")]
    done = copy.run("gpt.py", "--steps", "3", *mine)
    assert done.returncode == 0 and "The loss on all of the validation data is" in done.stdout, done.stderr
    assert (copy.folder / "runs" / "mine" / "weights.safetensors").exists()
    done = copy.run_here("gpt.py", "--resume", *mine)
    assert done.returncode == 1 and "is done. To train it longer" in done.stderr and "Traceback" not in done.stderr


def test_each_way_to_start_day_4_needs_its_own_steps(copy, monkeypatch):
    """Talking needs steps 20 and 21, the training also 22 to 24, and the page all."""
    copy.write(cut_answers(FINISHED, keep=12))
    copy.write(cut_answers(FINISHED_GPT, keep=19), "gpt.py")
    monkeypatch.setattr(models, "RUNS", copy.folder / "runs")  # where nothing is
    for written, options, words in [
        (20, (), "Step 21 comes next"),
        (21, (), "You have no weights yet"),
        (21, ("--train",), "Step 22 comes next"),
        (23, ("--train",), "Step 24 comes next"),
        (24, ("--web",), "Step 25 comes next"),
    ]:
        copy.write(cut_answers(FINISHED_CHAT, keep=written), "chat.py")
        done = copy.run_here("chat.py", *options)
        assert done.returncode == 1 and words in done.stderr and "Traceback" not in done.stderr, done.stderr


def run_source(source, name):
    """The finished program, with changes, as a module that isn't run."""
    names = {"__name__": name, "__file__": str(PROJECT / "solutions" / f"{name}.py")}
    exec(compile(source, names["__file__"], "exec"), names)
    return names


def test_dropout_passes_the_checks(monkeypatch):
    """As Day 4 describes it, in both parts of a block, and with half of the numbers set to 0."""
    source = FINISHED_GPT
    for line in (
        "self.projection(heads.transpose(1, 2).reshape(B, T, C))",
        "self.shrink(F.relu(self.expand(x)).square())",
    ):
        assert source.count(f"return {line}") == 1
        source = source.replace(f"return {line}", f"return F.dropout({line}, 0.5, self.training)")
    names = run_source(source, "gpt")
    names["check_day_3"]()
    model = tests_gpt.small_model(names["LewisGPT"])
    monkeypatch.setattr(chat.gpt, "LewisGPT", names["LewisGPT"])
    tests_chat.check_reader(chat.Reader)
    model.train()
    x = torch.tensor([[1, 2, 3, 4]])
    assert not torch.equal(model(x)[0], model(x)[0])  # it does drop something


def test_a_function_that_calls_itself_for_ever_has_a_short_traceback():
    source = FINISHED_GPT.replace(
        "        x = norm(self.token_embedding(idx))", "        logits, _ = self(idx)\n" * 2, 1
    )
    names = run_source(source, "gpt")
    with pytest.raises(RecursionError) as caught:
        names["check_day_3"]()
    calls = traceback.extract_tb(caught.value.__traceback__)
    assert len(calls) < 25 and calls[0].name == "test_a_function_that_calls_itself_for_ever_has_a_short_traceback"
    assert any(call.name == "forward" for call in calls)
