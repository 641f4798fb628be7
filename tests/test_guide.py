"""The guide: its numbers, outputs, code blocks, commands, links, pictures, and how hard it is to read."""

import contextlib
import doctest
import io
import json
import re
import subprocess
import sys
from collections import Counter
from pathlib import Path
from xml.etree import ElementTree

import measure
import pytest
from conftest import FINISHED, PROJECT
from reading import reading_grade

import train

RESULTS = json.loads((PROJECT / "docs" / "results.json").read_text(encoding="utf-8"))
PAGES = {path.relative_to(PROJECT).as_posix(): path.read_text(encoding="utf-8") for path in measure.PAGES}
PAGES["CONTRIBUTING.md"] = (PROJECT / "CONTRIBUTING.md").read_text(encoding="utf-8")
DAYS = [name for name in PAGES if name.startswith("docs/day")]
BESIDE_DAY_1 = ["docs/setup.md", "docs/debugging.md"]
FENCE = re.compile(r"(?:<!-- ([^\n]*) -->\n)?```(\w+)\n(.*?)```", flags=re.DOTALL)


def prose(page: str) -> str:
    """The page without its code blocks."""
    return FENCE.sub("", page)


# ---------------------------------------------------------------- numbers and outputs


@pytest.mark.parametrize("name", [name for name in PAGES if name != "CONTRIBUTING.md"])
def test_numbers_and_outputs_are_the_measured_ones(name):
    assert measure.fill(PAGES[name], RESULTS) == PAGES[name]


def test_fill_finds_a_wrong_number_and_a_wrong_output():
    results = {"numbers": {"n": "2.339"}, "outputs": {"o": "new"}}
    page = "It is (2.4<!-- n -->).\n<!-- output: o -->\n```text\nold\n```\n"
    assert measure.fill(page, results) == "It is (2.339<!-- n -->).\n<!-- output: o -->\n```text\nnew\n```\n"
    with pytest.raises(KeyError):
        measure.fill("2<!-- m -->", results)


@pytest.mark.parametrize("name", [name for name in PAGES if name != "docs/log.md"])  # there, each is a trial
def test_every_loss_in_the_text_is_marked_as_measured(name):
    text = re.sub(r"!\[.*?\]\(.*?\)|https?://\S+", "", prose(PAGES[name]))
    assert not re.findall(r"\b[1-9]\.\d{3}\b(?!<!--)", text)


def test_every_result_is_used():
    pages = "".join(PAGES.values())
    assert [key for key in RESULTS["numbers"] if f"<!-- {key} -->" not in pages] == []
    assert [key for key in RESULTS["outputs"] if f"<!-- output: {key} -->" not in pages] == []


def test_quick_numbers_are_still_true():
    assert {key: RESULTS["numbers"][key] for key in measure.text_facts()} == measure.text_facts()


# ---------------------------------------------------------------- code blocks


def code_blocks(page: str) -> list[tuple[str | None, str]]:
    return [(mark, code) for mark, language, code in FENCE.findall(page) if language == "python"]


@pytest.mark.parametrize("name", DAYS + BESIDE_DAY_1)
def test_code_blocks_do_what_the_page_says(name):
    names = {"__name__": "guide"}
    parser, options = doctest.DocTestParser(), doctest.ELLIPSIS | doctest.NORMALIZE_WHITESPACE
    count, said = 0, ""
    for mark, language, code in FENCE.findall(PAGES[name]):
        count += language == "python"
        if mark == "prints":
            assert said == code
        if language != "python" or mark == "not run":
            continue
        if mark and mark.startswith("raises "):
            with pytest.raises(SyntaxError) as error:
                compile(code, name, "exec")
            assert error.type.__name__ == mark.removeprefix("raises ")
        elif ">>>" in code:
            test = parser.get_doctest(code, names, name, name, 0)
            printed = []
            doctest.DocTestRunner(optionflags=options).run(test, out=printed.append, clear_globs=False)
            assert not printed, "".join(printed)
            names.update(test.globs)
        else:  # a program of its own, for scratch.py
            with contextlib.redirect_stdout(io.StringIO()) as out:
                exec(compile(code, name, "exec"), {"__name__": "__main__"})
            said = out.getvalue()
    assert count >= (5 if name in DAYS else 1)


@pytest.mark.parametrize("name", DAYS + BESIDE_DAY_1)
def test_no_section_leans_on_an_earlier_console(name):
    """By then it may be closed, and torch, data and F are gone with it."""
    for section in re.split(r"^## ", PAGES[name], flags=re.MULTILINE):
        names = {}
        for code in [code for _, code in code_blocks(section) if ">>>" in code]:
            test = doctest.DocTestParser().get_doctest(code, names, section[:20], name, 0)
            printed = []
            doctest.DocTestRunner(optionflags=doctest.ELLIPSIS | doctest.NORMALIZE_WHITESPACE).run(
                test, out=printed.append, clear_globs=False
            )
            assert not printed, "".join(printed)
            names.update(test.globs)


def test_what_day_1_says_about_the_spaces_and_the_likeliest_characters():
    text = train.load_text(str(PROJECT / "input.txt"))
    assert "In 500 characters of our book, about 90 are spaces." in PAGES["docs/day1.md"]
    assert round(500 * text.count(" ") / len(text), -1) == 90
    assert RESULTS["outputs"]["text_before"].count(" ") == 4 and "Count the spaces: four." in PAGES["docs/day1.md"]
    assert text.count("q") == text.count("qu") == 425 and "425 times out of 425" in PAGES["docs/day1.md"]
    assert sum(not character.isalnum() for character in train.get_vocab(text)) == 18
    assert "the other 18 are" in PAGES["docs/day1.md"]
    followers = {character: Counter(re.findall(f"{character}(?s:(.))", text)) for character in " the"}
    assert "".join(counts.most_common(1)[0][0] for counts in followers.values()) == "the "


@pytest.mark.parametrize("name", DAYS)
def test_minutes_of_the_parts_make_the_hours_of_the_day(name):
    """To the half hour; what it does alone, while you go on, isn't counted."""
    top = PAGES[name].split("\n## ")[0]
    parts = re.findall(r"\(#[\w-]+\).*?(?:, | \| )(\d+)(?: to (\d+))?(?: minutes| \|)", top)
    assert len(parts) >= 10
    words = {3.5: "three and a half", 5: "five", 5.5: "five and a half", 8: "eight", 9.5: "nine and a half"}
    least, most = (words[round(sum(map(int, some)) / 30) / 2] for some in zip(*((a, b or a) for a, b in parts)))
    text = " ".join(top.split())
    assert f"{least} to {most} hours" in text or f"from {least} hours to {most}" in text, (least, most)
    readme = " ".join(PAGES["README.md"].split())
    assert "A day takes anywhere from three and a half hours to nine and a half." in readme


def test_day_1_reaches_step_1_within_1500_words():
    assert len(PAGES["docs/day1.md"].split("\n## Step 1: ")[0].split()) <= 1500


def test_first_step_as_the_guide_has_it_is_right(tmp_path):
    code = next(code for _, code in code_blocks(PAGES["docs/day1.md"]) if "file.read()" in code)
    names = {}
    exec("def load_text(path):\n" + code, names)
    assert names["load_text"](str(PROJECT / "input.txt")) == train.load_text(str(PROJECT / "input.txt"))


def test_lines_that_the_learner_shall_find_are_there():
    blocks = [code for mark, code in code_blocks(PAGES["docs/day2.md"]) if mark == "not run"]
    lines = [line for block in blocks for line in block.splitlines()]
    new = [line for line in lines if line + "\n" not in FINISHED]
    assert len(lines) == 4 and new == ["    train_data = train_data[:2000]"]


def test_hello_world_fails_as_shown_and_is_mended_as_shown(tmp_path):
    source = (PROJECT / "docs" / "hello_world.py").read_text(encoding="utf-8")
    assert '" + day + "' in source.splitlines()[5]
    (tmp_path / "hello_world.py").write_text(source.replace('" + day + "', '" + str(day) + "'), encoding="utf-8")
    done = subprocess.run([sys.executable, tmp_path / "hello_world.py"], capture_output=True, encoding="utf-8")
    assert done.stdout == "Hello, world! This is day 1.\n"
    assert "`Hello, world! This is day 1.`" in PAGES["docs/debugging.md"]


@pytest.mark.parametrize("name", DAYS)
def test_every_step_has_a_goal_and_up_to_three_hints(name):
    for section in re.findall(r"^## (Step \d+: .*?)(?=^## )", PAGES[name], flags=re.DOTALL | re.MULTILINE):
        if section.startswith("Step 13"):
            continue  # given
        assert "**Why.**" in section and "**What.**" in section and "**Goal: " in section, section[:40]
        assert 1 <= len(re.findall(r"<details><summary>Hint (\d)", section)) <= 3, section[:40]
        assert section.count("<details>") == section.count("</details>")


# ---------------------------------------------------------------- commands

MODULES = (
    "venv",
    "pip",
    "pdb",
    "pytest",
    "ruff",
    "lewisgpt.checks.overview",
    "lewisgpt.inside",
    "lewisgpt.training.compare",
    "torch.distributed.run",
    "lewisgpt.chatbot.quiz",
    "lewisgpt.chatbot.dialogues",
    "lewisgpt.chatbot.certificate",
)


def commands(page: str, language: str) -> list[str]:
    blocks = [code for _, kind, code in FENCE.findall(page) if kind == language]
    return [line for block in blocks for line in block.splitlines()]


@pytest.mark.parametrize("name", PAGES)
def test_commands_name_files_and_options_that_exist(name):
    for line in commands(PAGES[name], "shell") + commands(PAGES[name], "powershell"):
        for command in re.split(r" && |; ", line):
            words = command.replace("\\", "/").split()
            if words[0] == "py":
                assert words.pop(1) == "-V:3.13", command
            assert re.fullmatch(r"py|python(3|3\.13)?|\.venv/(bin|Scripts)/python", words[0]), command
            assert all((PROJECT / word).exists() for word in words if word.endswith(".py")), command
            if words[1].endswith(".py"):
                source = (PROJECT / words[1]).read_text(encoding="utf-8")
                for module in ("chatbot/options.py", "training/trainer.py"):  # they add options
                    if Path(module).stem in source:
                        source += (PROJECT / "lewisgpt" / module).read_text(encoding="utf-8")
                for option in re.findall(r"--[\w-]+", command):
                    assert f'add_argument("{option}"' in source, command
            else:
                assert words[1] == "--version" or words[2] in MODULES, command
            for requirements in re.findall(r"-r (\S+)", command.replace("\\", "/")):
                assert (PROJECT / requirements).exists()


def windows(line: str) -> str:
    """A command for a Mac as it is typed in PowerShell."""
    line = line.replace("python3.13 ", "py -V:3.13 ").replace("python3 ", "python ").replace(" && ", "; ")
    return line.replace(".venv/bin/", ".venv/Scripts/").replace("/", "\\")


def test_windows_commands_are_the_unix_ones():
    alone = ("--text", "--minutes")  # what stands there for one system only
    unix = [line for line in commands(PAGES["README.md"], "shell") if not any(word in line for word in alone)]
    given = [line for line in commands(PAGES["README.md"], "powershell") if "ADDRESS" not in line]
    assert len(unix) == 4 and given == [windows(line) for line in unix]
    assert "pip install --force-reinstall torch -c requirements.txt --index-url ADDRESS" in PAGES["README.md"]


def test_windows_commands_of_setting_up_are_the_unix_ones():
    unix = commands(PAGES["docs/setup.md"], "shell")
    given = commands(PAGES["docs/setup.md"], "powershell")
    assert len(given) == 2 and given == [windows(line) for line in unix]


def test_workflow_runs_the_test_command():
    workflow = (PROJECT / ".github" / "workflows" / "tests.yml").read_text(encoding="utf-8")
    for language in ("shell", "powershell"):
        (line,) = [line for line in commands(PAGES["README.md"], language) if "pytest" in line]
        assert f"run: {line}\n" in workflow


# ---------------------------------------------------------------- setting up


@pytest.mark.parametrize("name", [name for name in PAGES if name.startswith("docs/")])
def test_every_page_names_the_same_pythons(name):
    assert set(re.findall(r"3\.10\s+to\s+(3\.\d+)", PAGES[name])) <= {"3.15"}
    assert "3.10 to 3.15" in PAGES["docs/setup.md"]


def test_venv_is_made_again_with_a_version():
    """Without one, the learner gets the very Python that did not work."""
    section = PAGES["docs/setup.md"].split("\n## When torch does not install")[1].split("\n## ")[0]
    advice = [item for item in section.split("\n- ") if "again" in item and ".venv" in item]
    assert len(advice) >= 4
    for item in advice:
        assert re.search(r"(py -V:3\.1\d(-64)?|python3\.1\d) -m venv|the\s+version", item), item
    assert not re.search(r"Scripts.py\b|`py` wherever", PAGES["docs/setup.md"])  # there is no py in .venv


STOPS_PEOPLE = (
    ("Install Python", "py install 3.13", "py install 3.13-64", "*Python (default)*", "*App Installer*", "ARM64"),
    ("Get the project", "`C:\\lewis`", "60 at most"),
    ("Open it in PyCharm", "**Trust Project**", "Safe Mode", "*Settings > Python > Interpreter*"),
    (
        "Switch the ghost writer off",
        "Full Line completion",
        "AI Assistant",
        "language model",
        "Code Completion > Inline",
    ),
    ("Or in VS Code", "Restricted Mode", "Python: Create Environment", "F5"),
    (
        "When torch does not install",
        "*WinError 1114*",
        "*c10.dll*",
        "driver 580",
        "*Turing*",
        "`--device cpu`",
        "CUDA 12.6",
    ),
    ("Line by line", "Cmd+Option+R", "fn+F8"),
)


@pytest.mark.parametrize("words", STOPS_PEOPLE, ids=lambda words: words[0])
def test_setting_up_says_what_stops_people(words):
    pages = "".join(PAGES[name] for name in BESIDE_DAY_1)
    section = pages.split(f"\n## {words[0]}\n")[1].split("\n## ")[0]
    section = " ".join(section.split())  # where a line ends does not matter
    assert [word for word in words[1:] if word not in section] == []


def test_vs_code_has_the_entries_of_pycharm():
    pycharm = {}
    for path in (PROJECT / ".run").iterdir():
        configuration = ElementTree.parse(path).getroot()[0]
        options = {option.get("name"): option.get("value") for option in configuration.iter("option")}
        program = options["SCRIPT_NAME"].replace("$PROJECT_DIR$", "${workspaceFolder}")
        pycharm[configuration.get("name")] = (program, options["PARAMETERS"].split())
    entries = json.loads((PROJECT / ".vscode" / "launch.json").read_text(encoding="utf-8"))["configurations"]
    assert len(entries) == 10 and {entry["name"]: (entry["program"], entry["args"]) for entry in entries} == pycharm
    assert all(entry["cwd"] == "${workspaceFolder}" for entry in entries)
    settings = json.loads((PROJECT / ".vscode" / "settings.json").read_text(encoding="utf-8"))
    assert settings["chat.disableAIFeatures"] and (PROJECT / ".noai").exists()  # as the page says
    assert all((PROJECT / entry["program"].partition("/")[2]).exists() for entry in entries)


def test_pdb_answers_as_the_page_shows(tmp_path):
    (session,) = [code for mark, _, code in FENCE.findall(PAGES["docs/debugging.md"]) if mark == "pdb"]
    lines = (PROJECT / "docs" / "hello_world.py").read_text(encoding="utf-8").splitlines()
    lines.insert(5, "    breakpoint()")
    (tmp_path / "hello_world.py").write_text("\n".join(lines), encoding="utf-8")
    typed = [line.removeprefix("(Pdb) ") for line in session.splitlines() if line.startswith("(Pdb)")]
    typed.insert(0, "n" if sys.version_info >= (3, 13) else "p 0")  # as the page says of Python 3.13
    done = subprocess.run(
        [sys.executable, "hello_world.py"],
        input="\n".join([*typed, "c", "c"]),
        cwd=tmp_path,
        capture_output=True,
        encoding="utf-8",
    )
    shown = [line for line in session.splitlines() if not line.startswith("(Pdb)")]
    assert len(shown) == 2 and all(line in done.stdout for line in shown), done.stdout


# ---------------------------------------------------------------- links and pictures


def anchors(page: str) -> set[str]:
    headings = re.findall(r"^#+ (.*)$", prose(page), flags=re.MULTILINE)
    return {re.sub(r"[^\w -]", "", heading.lower()).replace(" ", "-") for heading in headings}


@pytest.mark.parametrize("name", PAGES)
def test_links_inside_the_project_lead_somewhere(name):
    folder = (PROJECT / name).parent
    for target in re.findall(r"\]\(([^)]+)\)", PAGES[name]):
        if target.startswith("https://"):
            continue
        file, _, anchor = target.partition("#")
        path = (folder / file).resolve() if file else PROJECT / name
        assert path.exists(), target
        if anchor:
            assert anchor in anchors(path.read_text(encoding="utf-8")), target


def test_every_picture_is_used_and_told_in_words():
    used = set()
    for name, page in PAGES.items():
        for words, target in re.findall(r"!\[(.*?)\]\((.*?)\)", page, flags=re.DOTALL):
            assert len(words.split()) >= 8, target
            used.add(((PROJECT / name).parent / target).resolve())
    assert used == {path for path in (PROJECT / "images").iterdir() if path.suffix in (".png", ".gif", ".svg")}


# ---------------------------------------------------------------- words


def plain(page: str) -> str:
    """The sentences of the page: code, tables, headings, links and pictures left out."""
    text = re.sub(r"<[^>]*>", " ", prose(page))
    text = re.sub(r"!\[.*?\]\(.*?\)", " ", text, flags=re.DOTALL)
    text = re.sub(r"\[(.*?)\]\(.*?\)", r"\1", text, flags=re.DOTALL)
    return re.sub(r"^(#|\||- \[).*$", "", text, flags=re.MULTILINE)


def test_reading_grade_tells_easy_from_hard():
    assert reading_grade("The cat sat on the mat. It was a big cat.") < 2
    hard = "Notwithstanding considerable methodological heterogeneity, investigators unanimously characterise these."
    assert reading_grade(hard) > 20


@pytest.mark.parametrize("name", PAGES)
def test_page_can_be_read_in_ninth_grade(name):
    assert reading_grade(plain(PAGES[name])) <= 9


def test_words_that_are_explained_stand_in_the_glossary():
    glossary = re.findall(
        r"^\| ([^|]+?) \| [^|]+ \(\[[\w ]+\]\((\w+\.md)#([\w-]+)\)\) \|$", PAGES["docs/glossary.md"], re.M
    )
    rows = [line for line in PAGES["docs/glossary.md"].splitlines() if line.startswith("| ")][2:]
    assert len(glossary) == len(rows) > 40 and rows == sorted(rows, key=lambda row: row.split(" |")[0].lower())
    for entry, page, anchor in glossary:
        for word in entry.split(", "):
            section = re.split(r"^#+ ", prose(PAGES[f"docs/{page}"]), flags=re.MULTILINE)
            texts = [part for part in section if anchors("# " + part.split("\n")[0]) == {anchor}]
            assert texts and re.search(rf"\b{word[:5]}", texts[0], flags=re.IGNORECASE), (word, anchor)
