"""How the guide sounds, as far as that can be counted. (How hard it is to read is counted in test_guide.py.)

To switch a page on, once it's rewritten, give it a line in REWRITTEN.
"""

import re

import pytest
from test_guide import PAGES, plain, prose

CONTRACTION = re.compile(
    r"\b(?:\w+n't|(?:i|you|we|they|he|she|it|that|there|here|what|who|where|let|\w+body)'(?:s|re|ve|ll|d|m))\b", re.I
)
WORN = re.compile(  # English that was thought in another language; say: is, returns, after, right, by chance
    r"\bstands?\b(?! for)|\bg(?:ive|ives|ave|iving) (?:\w+ )?back\b|\bbehind\b|\brightly\b|\bluck of\b"
    r"|\bthere we agree\b|\bat last\b|\bcannot\b|\bneed not\b|, say[,.]",
    re.I,
)
REWRITTEN = {  # contractions in 1,000 words, at least; worn words, at most; questions with folded answers, at least
    "README.md": (15, 0, 0),
    "docs/day1.md": (20, 0, 25),
    "docs/setup.md": (15, 0, 0),
    "docs/debugging.md": (20, 0, 2),
    "docs/day2.md": (20, 2, 20),
    "docs/day3.md": (15, 4, 25),
    "docs/day4.md": (20, 0, 40),
    "docs/appendix.md": (15, 0, 0),
    "docs/glossary.md": (15, 0, 0),
    "docs/teaching.md": (15, 40, 0),  # with the titles of the mistakes, which learners gave them
}


def contractions(text: str) -> float:
    """How many there are in 1,000 words."""
    return 1000 * len(CONTRACTION.findall(text)) / len(re.findall(r"[A-Za-z']+", text))


def worn_words(page: str) -> list[str]:
    text = re.sub(r"\]\([^)]*\)|`[^`]*`", " ", prose(page))  # without addresses and code, but with what pictures show
    return WORN.findall(" ".join(text.split()))


def questions(page: str) -> int:
    return len(re.findall(r"<details><summary>(?!Hint )", page))


@pytest.mark.parametrize("name", REWRITTEN)
def test_the_page_sounds_like_somebody_who_talks(name):
    least_contractions, most_worn_words, least_questions = REWRITTEN[name]
    assert contractions(plain(PAGES[name])) >= least_contractions
    assert len(worn_words(PAGES[name])) <= most_worn_words, worn_words(PAGES[name])
    assert questions(PAGES[name]) >= least_questions


def test_what_is_counted():
    assert contractions("It's what you don't say, and Tom's cat is not it.") == pytest.approx(1000 * 2 / 11)
    old = "It stands behind the `stands`. Rightly so: give it back. It stands for you.\n```text\nat last\n```\n"
    assert worn_words(old) == ["stands", "behind", "Rightly", "give it back"]
    assert questions("<details><summary>Hint 1: no</summary><details><summary>Why?</summary>") == 1


@pytest.mark.parametrize("name", [name for name in REWRITTEN if "**Check yourself**" in PAGES[name]])
def test_two_or_three_questions_where_there_is_an_idea(name):
    for part in re.split(r"^##+ ", PAGES[name], flags=re.MULTILINE):
        if "**Check yourself**" in part:
            assert 2 <= questions(part.split("**Check yourself**")[1]) <= 3, part.split("\n")[0]
    assert PAGES[name].count("**Predict first") >= 4


def test_a_step_of_day_1_is_a_numbered_one():
    assert re.findall(r"[^.]*\bsteps?\b[^.]*", plain(PAGES["docs/day1.md"])) == []
