"""The pictures: what they show is still true, and they can be read."""

import json
from itertools import combinations

import draw_images
import matplotlib.pyplot as plt
import pytest
from conftest import PROJECT
from pictures import idea, page, style
from PIL import Image

IMAGES = PROJECT / "images"


def nearly(value):
    """The same facts, with numbers but for the rounding of another computer."""
    if isinstance(value, float):
        return pytest.approx(value, abs=0.03)
    if isinstance(value, dict):
        return {key: nearly(part) for key, part in value.items()}
    if isinstance(value, list):
        return [nearly(part) for part in value]
    return value


def text_is_whole_and_alone(figure) -> None:
    """No text is cut off at the edge of the picture, and none lies over another one."""
    figure.canvas.draw()
    ticks = {label for axes in figure.axes for label in axes.get_xticklabels() + axes.get_yticklabels()}
    texts = {}
    for text in figure.findobj(plt.Text):
        if text.get_text().strip() and text.get_visible() and text not in ticks:
            where = plt.Text.get_window_extent(text)  # without the arrow of an annotation
            texts[text.get_text(), where.bounds] = where  # twice at the same place is once
    for (words, _), where in texts.items():
        inside = where.x0 >= 0 and where.y0 >= 0 and where.x1 <= figure.bbox.x1 and where.y1 <= figure.bbox.y1
        assert inside, f"{words!r} is cut off"
    for ((words, _), one), ((others, _), other) in combinations(texts.items(), 2):
        width = min(one.x1, other.x1) - max(one.x0, other.x0)
        height = min(one.y1, other.y1) - max(one.y0, other.y0)
        assert width <= 1 or height <= 2, f"{words!r} and {others!r} overlap"  # pixels


@pytest.mark.parametrize("name", draw_images.PICTURES)
def test_facts_are_still_true_and_the_text_is_large_enough(name):
    figure, facts = draw_images.PICTURES[name]()
    on_disk = json.loads((IMAGES / f"{name}.json").read_text(encoding="utf-8"))
    assert json.loads(json.dumps(facts)) == nearly(on_disk)
    assert figure.get_figwidth() == style.WIDTH
    texts = [text for text in figure.findobj(plt.Text) if text.get_text().strip() and text.get_visible()]
    assert texts and min(text.get_fontsize() for text in texts) >= style.SIZE
    text_is_whole_and_alone(figure)
    plt.close(figure)
    with Image.open(IMAGES / f"{name}.png") as image:
        assert image.width == style.WIDTH * 150


def test_animation_is_small_and_still_true(tmp_path):
    facts = idea.animation(tmp_path / "animation.gif")
    assert json.loads(json.dumps(facts)) == nearly(json.loads((IMAGES / "animation.json").read_text(encoding="utf-8")))
    path = IMAGES / "animation.gif"
    with Image.open(path) as image:
        assert path.stat().st_size < 1_000_000 and image.n_frames >= 8 and image.width <= 900


@pytest.mark.parametrize("name", page.MODELS)
def test_page_shows_what_the_finished_models_say(name):
    facts = json.loads(json.dumps(page.facts(name)))
    assert facts == json.loads((IMAGES / f"{name}.json").read_text(encoding="utf-8"))
    with Image.open(IMAGES / f"{name}.png") as image:
        assert image.width == 1.5 * facts["width"]


def test_each_picture_has_its_facts_and_nothing_else_is_there():
    names = [*draw_images.PICTURES, *draw_images.OTHERS]
    expected = {f"{name}.json" for name in names} | {f"{name}.png" for name in draw_images.PICTURES}
    expected |= {file for file, _ in draw_images.OTHERS.values()}
    assert {path.name for path in IMAGES.iterdir()} == expected
