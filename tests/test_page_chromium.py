"""The page in a real Chromium: typing, streaming, stopping, and what happens when something is missing."""

import re
import shutil

import pytest
from page_server import NO_MODEL, STORY, Server

playwright = pytest.importorskip("playwright.sync_api", reason="Playwright is not installed")
expect = playwright.expect
NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome", "msedge", "microsoft-edge")
CHROMIUM = next(filter(None, map(shutil.which, NAMES)), None)
pytestmark = pytest.mark.skipif(not CHROMIUM, reason="there is no Chromium on this computer")
MARKUP = "</script></p><img src=x onerror=\"document.title='broken'\"><script>document.title='broken'</script><b>&amp;"
CHAT = " I am Lewis, and I keep the lamps."


@pytest.fixture(scope="module")
def chromium():
    with playwright.sync_playwright() as running:
        browser = running.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox"])
        yield browser
        browser.close()


@pytest.fixture
def open_page(chromium):
    """Opens the page of a server, as on a laptop unless told otherwise; it must load without an error."""
    contexts = []

    def open_one(server, **options):
        contexts.append(chromium.new_context(**{"viewport": {"width": 1280, "height": 800}} | options))
        page = contexts[-1].new_page()
        page.set_default_timeout(30_000)
        page.errors = []
        page.on("console", lambda message: page.errors.append(message.text) if message.type == "error" else None)
        page.on("pageerror", lambda error: page.errors.append(str(error)))
        page.goto(server.url)
        expect(page.locator("#label")).not_to_be_empty()
        assert not page.errors
        return page

    yield open_one
    for context in contexts:
        context.close()


@pytest.fixture(scope="module")
def story():
    """A model that writes on, ten milliseconds a character."""
    with Server(seconds=0.01) as server:
        yield server


@pytest.fixture(scope="module")
def chat():
    with Server(chat=True, reply=CHAT) as server:
        yield server


def send(page, text: str) -> None:
    page.locator("#text").fill(text)
    page.locator("#text").press("Enter")


def wait(page) -> None:
    """Until Lewis has ended."""
    expect(page.locator("#stop")).to_be_hidden(timeout=30_000)


def answers(page):
    return page.locator(".answer .words")


def set_length(page, length: int) -> None:
    page.locator("#length").evaluate("(slider, length) => { slider.value = length }", length)


def test_stream(open_page, story):
    """The reply grows, and stands right behind what was typed."""
    page = open_page(story)
    assert page.locator("#regenerate").is_hidden() and page.locator("#start-over").is_hidden()
    set_length(page, 150)
    send(page, "The lamps")
    lengths = []
    while page.locator("#stop").is_visible():
        lengths.append(len(answers(page).text_content() or "") if answers(page).count() else 0)
    assert len(set(lengths)) > 5 and lengths == sorted(lengths), lengths
    assert answers(page).text_content() == (STORY * 2)[:150]
    gap = """() => {
      const [question, answer] = [...document.querySelectorAll(".words")].map((words) => [...words.getClientRects()]);
      return [answer[0].x - question.at(-1).right, answer[0].y - question.at(-1).y];
    }"""
    assert [abs(round(distance)) for distance in page.evaluate(gap)] == [0, 0]
    assert page.locator("#text").input_value() == "" and page.locator("#text").evaluate(
        "e => e === document.activeElement"
    )
    assert page.locator("#announcer").text_content() == (STORY * 2)[:150]
    send(page, "And then")
    assert page.locator("#announcer").text_content() == ""  # nothing is read out while the reply grows
    wait(page)
    assert answers(page).count() == 2


def test_stop(open_page, story):
    """Escape and the button stop the reply, what there is of it stays, and the server stops working."""
    page = open_page(story)
    set_length(page, 2000)
    for n, press in enumerate([lambda: page.keyboard.press("Escape"), lambda: page.locator("#stop").click()]):
        send(page, "The lamps")
        expect(answers(page).nth(n)).to_contain_text("road")
        press()
        wait(page)
        text = answers(page).nth(n).text_content()
        assert "road" in text and len(text) < 1500 and page.locator("#notice").text_content() == ""
        assert page.locator("#announcer").text_content() == "Stopped. " + text
        other = page.context.new_page()
        for _ in range(100):
            other.goto(story.url + "state")
            state = other.evaluate("JSON.parse(document.body.innerText)")
            if state["begun"] == state["closed"]:
                break
            other.wait_for_timeout(50)
        assert state["begun"] == state["closed"]


def test_regenerate(open_page, story):
    page = open_page(story)
    set_length(page, 50)
    send(page, "One")
    wait(page)
    send(page, "Two")
    wait(page)
    with page.expect_request("**/reply") as caught:
        page.locator("#regenerate").click()
    assert caught.value.post_data_json["text"] == "Two"
    wait(page)
    assert page.locator(".question .words").all_text_contents() == ["One", "Two"]
    assert answers(page).all_text_contents() == [STORY[:50]] * 2
    page.locator("#start-over").click()
    assert page.locator(".turn").count() == 0 and page.locator("#welcome").is_visible()


def test_what_is_sent(open_page, chat):
    """The sliders count, and a chatbot is told what was said before, without the answer that is to be dropped."""
    page = open_page(chat)
    page.locator("summary").click()
    page.locator("#temperature").focus()
    for _ in range(3):
        page.keyboard.press("ArrowRight")
    page.locator("#length").press("Home")
    assert (
        "0.45" in page.locator("summary").text_content() and "50 characters" in page.locator("summary").text_content()
    )
    assert page.locator("#temperature").get_attribute("aria-valuetext").startswith("0.45, ")
    send(page, "Who are you?")
    wait(page)
    assert answers(page).text_content() == CHAT.strip()
    for again in (False, True):
        with page.expect_request("**/reply") as caught:
            page.locator("#regenerate").click() if again else send(page, "Why?")
        expected = {"text": "Why?", "turns": [["Who are you?", CHAT]], "temperature": 0.45, "max_new_tokens": 50}
        assert caught.value.post_data_json == expected
        wait(page)
    page.evaluate("document.querySelector('#text').value = 'x'.repeat(500)")
    page.locator("#text").focus()
    page.keyboard.type("yyy")
    assert len(page.locator("#text").input_value()) == 500


def test_reload(open_page, chat):
    page = open_page(chat)
    send(page, "Who are you?")
    wait(page)
    page.reload()
    expect(answers(page)).to_have_text(CHAT.strip())
    assert page.locator(".question .words").text_content() == "Who are you?"
    with page.expect_request("**/reply") as caught:
        send(page, "Why?")
    assert caught.value.post_data_json["turns"] == [["Who are you?", CHAT]]
    wait(page)
    page.locator("#start-over").click()
    page.reload()
    expect(page.locator("#welcome")).to_be_visible()
    assert page.locator(".turn").count() == 0


def test_text_stays_text(open_page):
    """Markup from the reader and from the model is shown as it was written, also after a reload."""
    with Server(chat=True, say="text", reply=MARKUP) as server:
        page = open_page(server)
        before = page.locator("*").count()
        send(page, MARKUP)
        wait(page)
        for _ in range(2):
            assert page.locator(".question .words").text_content() == MARKUP
            assert answers(page).text_content() == MARKUP + MARKUP
            assert page.locator(".words *").count() == 0 and page.locator("img").count() == 1
            assert page.locator("*").count() == before + 8  # the turn: an article, three p, four span
            assert page.title() == "LewisGPT" and not page.errors
            page.reload()
            expect(answers(page)).not_to_be_empty()
        blocked = page.evaluate("try { document.body.innerHTML = '<b>'; 'not blocked' } catch (error) { error.name }")
        assert blocked == "TypeError"  # nor could a mistake in page.js let it in


def test_left_out(open_page, chat):
    page = open_page(chat)
    send(page, "Is 1 + 1 = 2, caf\u00e9?\t\U0001f56f")
    wait(page)
    left_out = page.locator(".left-out")
    assert left_out.text_content() == "Left out, as Lewis does not know them: + = \u00e9 an unusual space \U0001f56f"
    send(page, "Is it?")
    wait(page)
    assert left_out.nth(1).is_hidden()


def test_keyboard_alone(open_page, story):
    """Everything can be done with the keyboard, what it is at can be seen, and it is never lost."""
    page = open_page(story)
    set_length(page, 100)

    def focused() -> str:
        return page.evaluate("document.activeElement.id || document.activeElement.localName")

    page.keyboard.press("Tab")
    assert focused() == "text"
    page.keyboard.type("The lamps")
    page.keyboard.press("Shift+Enter")
    page.keyboard.type("of the road")
    assert page.locator("#text").input_value() == "The lamps\nof the road" and page.locator(".turn").count() == 0
    page.keyboard.press("Tab")
    assert focused() == "send"
    assert page.evaluate("getComputedStyle(document.activeElement).outlineWidth") == "3px"
    page.keyboard.press("Enter")
    expect(page.locator("#stop")).to_be_visible()
    assert focused() == "stop"
    wait(page)
    assert focused() == "send"
    order = []
    for _ in range(3):
        page.keyboard.press("Tab")
        order.append(focused())
    assert order == ["regenerate", "start-over", "summary"]
    page.keyboard.press("Enter")
    for name in ("temperature", "length"):
        page.keyboard.press("Tab")
        assert focused() == name
    page.locator("#regenerate").press("Enter")
    expect(page.locator("#stop")).to_be_visible()
    assert focused() == "stop"
    page.keyboard.press("Enter")
    wait(page)
    assert focused() == "regenerate"
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    assert focused() == "text" and page.locator(".turn").count() == 0


def test_names(open_page, chat):
    """What a screen reader says about each part."""
    page = open_page(chat)
    page.locator("summary").click()
    roles = [("textbox", "Your question"), ("button", "Send"), ("heading", "LewisGPT"), ("region", "Conversation")]
    roles += [
        ("slider", re.compile("^Temperature: 0.3, ")),
        ("slider", re.compile("^Length")),
        ("status", re.compile("")),
    ]
    for role, name in roles:
        expect(page.get_by_role(role, name=name)).to_have_count(1)
    send(page, "Who are you?")
    wait(page)
    for name in ("Regenerate", "Start over"):
        expect(page.get_by_role("button", name=name)).to_have_count(1)
    assert page.locator("html").get_attribute("lang") == "en" and page.locator("#lamp").get_attribute("alt") == ""
    assert page.locator("#notice").get_attribute("role") == "alert"


CONTRASTS = """() => {
  const light = (colour) => {
    const [r, g, b] = colour.match(/[0-9.]+/g).slice(0, 3).map((value) => value / 255)
      .map((value) => (value <= 0.03928 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4));
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const behind = (element) => {
    const colour = getComputedStyle(element).backgroundColor;
    return colour.startsWith("rgba(0, 0, 0, 0)") ? behind(element.parentElement) : colour;
  };
  const own = (element) => [...element.childNodes].some((node) => node.nodeType === 3 && node.data.trim());
  return [...document.body.querySelectorAll("*")]
    .filter((element) => element.checkVisibility() && (own(element) || element.id === "text"))
    .map((element) => {
      const pair = [light(getComputedStyle(element).color), light(behind(element))].sort((a, b) => b - a);
      return [element.id || element.className || element.localName, (pair[0] + 0.05) / (pair[1] + 0.05)];
    });
}"""


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_contrast(open_page, chat, scheme):
    """All text can be read: at least 4.5 to 1, in both themes."""
    page = open_page(chat, color_scheme=scheme)
    send(page, "Who + are you?")
    wait(page)
    page.locator("summary").click()
    page.route("**/reply", lambda route: route.abort())
    send(page, "Why?")
    expect(page.locator("#notice")).not_to_be_empty()
    contrasts = dict(page.evaluate(CONTRASTS))
    assert {"notice", "words", "speaker", "left-out", "keys", "send", "text", "label", "h1"} <= set(contrasts)
    assert min(contrasts.values()) >= 4.5, contrasts
    paper = page.evaluate("getComputedStyle(document.body).backgroundColor")
    assert (paper == "rgb(23, 20, 15)") == (scheme == "dark")


def test_narrow(open_page):
    """Nothing sticks out at the side, even with words that do not fit, and the end of the reply is in sight."""
    with Server(chat=True, reply="x" * 300 + " and " + STORY * 12) as server:
        for width, height in [(320, 568), (375, 700), (820, 1100), (700, 375)]:
            page = open_page(server, viewport={"width": width, "height": height}, has_touch=True, is_mobile=True)
            send(page, "y" * 400)
            wait(page)
            page.locator("summary").click()
            page.wait_for_timeout(200)
            assert page.evaluate("document.documentElement.scrollWidth") <= width
            for name in ("#send", "#regenerate", "#start-over", "#text", "#temperature", "#length"):
                box = page.locator(name).bounding_box()
                assert box["x"] >= 0 and box["x"] + box["width"] <= width, name
            if width == 375:
                tops = {page.locator(name).bounding_box()["y"] for name in ("#send", "#regenerate", "#start-over")}
                assert len(tops) == 1  # the buttons share one line
            if height > 480:
                end = answers(page).evaluate("e => e.getBoundingClientRect().bottom")
                assert end <= page.locator("#form").bounding_box()["y"] + 1
            page.locator("summary").click()
            assert page.locator("#send").bounding_box()["height"] >= 44


def test_who_scrolled_up_stays(open_page, story):
    page = open_page(story, viewport={"width": 375, "height": 500})
    set_length(page, 600)
    send(page, "The lamps" + "\n" * 40 + "x")
    expect(answers(page)).to_contain_text("road")
    page.evaluate("scrollTo(0, 0)")
    before = len(answers(page).text_content())
    while len(answers(page).text_content()) < before + 30:
        pass
    assert page.evaluate("scrollY") == 0


def test_calm(open_page, story):
    """Nothing moves for those who have asked for that."""
    for motion, name in [("no-preference", "flicker"), ("reduce", "none")]:
        page = open_page(story, reduced_motion=motion)
        send(page, "The lamps")
        expect(answers(page)).to_contain_text("road")
        style = "getComputedStyle(document.querySelector('.answer .words'), '::after').animationName"
        assert page.evaluate(style) == name


def test_server_is_gone(open_page):
    """Killed before a question and in the middle of a reply: the page says so, and no text is lost; then it goes on."""
    server = Server(seconds=0.01)
    page = open_page(server)
    set_length(page, 2000)
    send(page, "The lamps")
    expect(answers(page)).to_contain_text("road")
    server.end()
    expect(page.locator("#notice")).to_contain_text("broke off")
    assert "road" in answers(page).text_content() and page.locator("#stop").is_hidden()
    send(page, "And then?")
    expect(page.locator("#notice")).to_contain_text("does not answer")
    assert page.locator("#text").input_value() == "And then?" and page.locator(".turn").count() == 1
    page.locator("#regenerate").click()
    expect(page.locator("#notice")).to_contain_text("does not answer")
    assert "road" in answers(page).text_content()
    with Server(port=server.port, reply="And so on. ") as again:
        assert again.port == server.port
        page.locator("#text").press("Enter")
        expect(page.locator(".turn")).to_have_count(2)
        wait(page)
        assert "And so on." in answers(page).nth(1).text_content()
        assert page.locator("#notice").text_content() == "" and page.locator("#text").input_value() == ""


def test_error_in_the_program(open_page):
    with Server() as server:
        page = open_page(server)
        for text, words in [("fail 3", "broke off"), ("fail 0", "Internal Server Error")]:
            send(page, text)
            expect(page.locator("#notice")).to_contain_text(words)
            assert "secret" not in page.content()


@pytest.fixture(scope="module")
def no_model():
    with Server(ready=False) as server:
        yield server


def test_no_model(open_page, no_model):
    page = open_page(no_model)
    assert page.locator("#notice").text_content() == NO_MODEL and page.locator("#notice").is_visible()
    assert page.locator("#text").is_disabled() and page.locator("#send").is_disabled()
    assert page.locator("#welcome").is_hidden()


def test_refused(open_page, story):
    """What the server says when it refuses stands in the page."""
    page = open_page(story)
    page.evaluate("document.querySelector('#text').maxLength = 9999")
    send(page, "x" * 501)
    expect(page.locator("#notice")).to_have_text("text has to be a text of 1 to 500 characters.")
    assert len(page.locator("#text").input_value()) == 501 and page.locator(".turn").count() == 0


def test_other_site(open_page, chat, no_model):
    """A page at another address (the port is part of it) can neither ask Lewis nor show the page in a frame."""
    good = '{"text": "a", "turns": [], "temperature": 0.8, "max_new_tokens": 9}'
    ask = "([url, body]) => fetch(url, {method: 'POST', mode: 'no-cors', body}).then(() => 'sent', () => 'blocked')"
    show = "(url) => { const frame = document.createElement('iframe'); frame.src = url; document.body.append(frame) }"
    page = open_page(chat)
    foreign = open_page(no_model, bypass_csp=True)  # as if it were a page without our policy
    state = "fetch('state').then((response) => response.json())"
    before = page.evaluate(state)
    assert foreign.evaluate(ask, [chat.url + "reply", good]) == "blocked"
    assert page.evaluate(state) == before
    foreign.evaluate(show, chat.url)
    foreign.wait_for_timeout(500)
    assert len(foreign.frames) == 2 and foreign.frames[1].locator("#text").count() == 0
