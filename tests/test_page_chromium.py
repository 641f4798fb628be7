"""The page in a real Chromium: typing, streaming, stopping, and what happens when something is missing."""

import re
import shutil

import pytest
from conftest import PROJECT
from page_server import NO_MODEL, STORY, Server, ServerHere

from lewisgpt.chatbot import need

playwright = pytest.importorskip("playwright.sync_api", reason="Playwright is not installed")
expect = playwright.expect
NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome", "msedge", "microsoft-edge")
CHROMIUM = next(filter(None, map(shutil.which, NAMES)), None)
pytestmark = pytest.mark.skipif(not CHROMIUM, reason="there is no Chromium on this computer")
MARKUP = "</script></p><img src=x onerror=\"document.title='broken'\"><script>document.title='broken'</script><b>&amp;"
TURN = 19  # so many elements are a turn
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
        expect(page.locator("#settings-now")).to_contain_text("top-k")
        assert not page.errors and page.locator("#not-running").count() == 0
        return page

    yield open_one
    for context in contexts:
        context.close()


@pytest.fixture(scope="module")
def story():
    """A model that writes on, ten milliseconds a character."""
    with ServerHere(seconds=0.01) as server:
        yield server


@pytest.fixture(scope="module")
def chat():
    with ServerHere(chat=True, reply=CHAT) as server:
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


@pytest.mark.parametrize("is_chatbot", [True, False])
def test_what_is_said_to_somebody_in_need_is_not_kept(is_chatbot, open_page):
    """It comes once, nothing can be regenerated or gone on with, and after a reload it's gone."""
    with ServerHere(chat=is_chatbot, reply="\n\n" + need.answer(), once=True) as server:
        page = open_page(server)
        page.locator("#length").evaluate("slider => { slider.value = slider.max }")
        send(page, "i want to die \U0001f56f")
        wait(page)
        assert answers(page).text_content().strip() == need.answer()
        assert "findahelpline.com" in answers(page).inner_text() and "\n" in answers(page).inner_text().strip()
        for name in (".regenerate", ".go-on", ".turn .remark"):
            expect(page.locator(name)).to_be_hidden()
        page.reload()
        expect(page.locator("#welcome")).to_be_visible()
        assert answers(page).count() == 0 and "want to die" not in page.evaluate("JSON.stringify(sessionStorage)")


def test_stream(open_page, story):
    """The reply grows, and stands right behind what was typed."""
    page = open_page(story)
    assert page.locator("#start-over").is_hidden()
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


def test_read_out(open_page, story):
    """A screen reader hears each sentence as soon as it is whole, once, and at last what is left (P6)."""
    page = open_page(story)
    set_length(page, 150)
    page.evaluate("""() => {
      window.heard = [];
      const words = () => document.querySelector(".answer .words").textContent.length;
      const note = (node) => heard.push([node.textContent, words()]);
      new MutationObserver((changes) => changes.forEach((change) => change.addedNodes.forEach(note)))
        .observe(document.querySelector("#announcer"), {childList: true});
    }""")
    send(page, "The lamps")
    wait(page)
    heard = page.evaluate("heard")
    first, second = "The lamps along the road were lit. ", STORY[35:]
    assert [words for words, _ in heard] == [first, second, first, (STORY * 2)[124:150]]
    late = [length - whole for (_, length), whole in zip(heard, (len(first), len(STORY)))]
    assert all(0 <= characters < 10 for characters in late)  # a few characters may come at once
    send(page, "And then")
    expect(page.locator("#announcer p")).to_have_count(1)
    page.keyboard.press("Escape")
    expect(page.locator("#announcer")).to_contain_text("Stopped.")
    described = page.locator("#text").get_attribute("aria-describedby").split()
    assert "Enter sends" in page.locator(f"#{described[0]}").text_content()
    assert page.locator("#announcer").get_attribute("role") == "log"


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
        assert "".join(page.locator("#announcer p").all_text_contents()) == text + "Stopped."
        other = page.context.new_page()
        for _ in range(100):
            other.goto(story.url + "state")
            state = other.evaluate("JSON.parse(document.body.innerText)")
            if state["begun"] == state["closed"]:
                break
            other.wait_for_timeout(50)
        assert state["begun"] == state["closed"]


def test_regenerate(open_page):
    """A chatbot gets hotter until it gives another answer, and both are kept (P7)."""
    with ServerHere(chat=True, reply=" at {temperature:.1}.") as server:  # the same for 0.25 to 0.35, and so on
        page = open_page(server)
        send(page, "Who are you?")
        wait(page)
        assert answers(page).text_content() == "at 0.3." and page.locator(".versions").is_hidden()
        page.locator(".regenerate").click()
        wait(page)
        assert answers(page).text_content() == "at 0.5."
        assert page.locator(".version").text_content() == "2 / 2, temperature 0.5"
        page.get_by_role("button", name="Earlier answer").click()
        assert answers(page).text_content() == "at 0.3." and page.locator("#announcer").text_content() == " at 0.3."
        assert page.locator(".version").text_content() == "1 / 2, temperature 0.3"
        with page.expect_request("**/reply") as caught:
            send(page, "Why?")
        assert caught.value.post_data_json["turns"] == [["Who are you?", " at 0.3."]]  # the one that is shown
        wait(page)
        assert page.locator(".regenerate").nth(0).is_hidden() and page.locator(".copy").nth(0).is_visible()
        page.reload()
        expect(page.locator(".version").first).to_have_text("1 / 2, temperature 0.3")
        page.get_by_role("button", name="Later answer").first.click()
        assert answers(page).first.text_content() == "at 0.5."


def test_regenerate_says_the_same(open_page, chat):
    """A fixed answer stays one answer, and the page says why nothing new comes."""
    page = open_page(chat)
    send(page, "Who are you?")
    wait(page)
    requests = []
    page.on("request", lambda request: requests.append(request) if request.url.endswith("reply") else None)
    page.locator(".regenerate").click()
    wait(page)
    temperatures = [request.post_data_json["temperature"] for request in requests]
    assert temperatures == [0.5, 0.7, 0.9, 1.1, 1.3, 1.5]
    assert answers(page).text_content() == CHAT.strip() and page.locator(".versions").is_hidden()
    assert "no other answer" in page.locator("#notice").text_content()


def test_start_over(open_page, story):
    """One turn goes at once; where there are more, the page asks (P9)."""
    page = open_page(story)
    set_length(page, 50)
    asked = []
    page.on(
        "dialog",
        lambda dialog: (asked.append(dialog.message), dialog.dismiss() if len(asked) == 1 else dialog.accept()),
    )
    for turns in (1, 2):
        for n in range(turns):
            send(page, f"Text {n}")
            wait(page)
        page.locator("#start-over").click()
        if turns == 2:
            assert page.locator(".turn").count() == 2 and asked == ["Forget these 2 turns?"]
            page.locator("#start-over").click()
        assert page.locator(".turn").count() == 0 and page.locator("#welcome").is_visible()
    assert len(asked) == 2


def test_go_on(open_page, story):
    """A text that ends as it is long enough says so, and can go on. All the way to the right, it has no end (R31)."""
    page = open_page(story)
    set_length(page, 50)
    send(page, "The lamps")
    wait(page)
    assert page.locator(".turn .remark").text_content() == "Lewis stopped after 50 characters, as you have set it."
    with page.expect_request("**/reply") as caught:
        page.locator(".go-on").click()
    assert caught.value.post_data_json["text"] == "The lamps" + STORY[:50]
    wait(page)
    assert answers(page).text_content() == STORY[:50] * 2  # the stand-in begins anew
    page.locator("#settings-now").click()
    page.locator("#length").press("End")
    assert "until you press Stop" in page.locator("#settings-now").text_content()
    page.route("**/reply", lambda route: route.fulfill(body="All is dark. " * 50, content_type="text/plain"))
    send(page, "It was night")
    expect(answers(page).nth(1)).to_contain_text("All is dark. " * 300)
    page.keyboard.press("Escape")
    wait(page)
    assert (
        set(answers(page).nth(1).text_content()) == set("All is dark. ")
        and page.locator("#notice").text_content() == ""
    )


def test_copy(open_page, chat, story):
    """Copy takes the answer of a chatbot, and the whole text of a writer."""
    for server, expected in [(chat, CHAT.strip()), (story, "The lamps" + STORY[:50])]:
        page = open_page(server, permissions=["clipboard-read"])
        set_length(page, 50)
        send(page, "The lamps")
        wait(page)
        page.locator(".copy").click()
        assert page.evaluate("navigator.clipboard.readText()") == expected
        assert page.locator("#announcer").text_content().endswith("Copied.")


def test_chips(open_page, chat, story):
    """Before the first question, there are some to click; only those for this kind of model are there."""
    for server, first, count in [(chat, "Who made you?", 4), (story, "The lamps along the road", 3)]:
        page = open_page(server)
        set_length(page, 50)
        chips = page.locator(".chip:visible")
        assert chips.count() == count
        chips.first.click()
        wait(page)
        assert page.locator(".question .words").text_content() == first and chips.count() == 0
        assert page.locator("#text").evaluate("e => e === document.activeElement")


def test_selection_stays(open_page, story):
    """What you have selected in a growing answer stays selected (P8)."""
    page = open_page(story)
    set_length(page, 300)
    send(page, "The lamps")
    expect(answers(page)).to_contain_text("He went")
    select = "(node) => getSelection().setBaseAndExtent(node, 4, node, 9)"
    page.evaluate(f"({select})(document.querySelector('.answer .words').firstChild)")
    before = len(answers(page).text_content())
    while len(answers(page).text_content()) < before + 30:
        pass
    assert page.evaluate("getSelection().toString()") == "lamps"


def test_long_texts(open_page, chat):
    """What does not fit is said and never cut in silence (P3)."""
    page = open_page(chat)
    page.locator("#text").fill("a" * 330)
    expect(page.locator("#remark")).to_have_text("Lewis reads only the last 244 characters of this.")
    page.keyboard.press("Enter")
    wait(page)
    assert page.locator(".turn .remark").text_content() == "Lewis reads only the last 244 characters of this."
    page.locator("#text").fill("b" * 2000)
    assert len(page.locator("#text").input_value()) == 2000
    expect(page.locator("#remark")).to_have_text("Lewis takes at most 500 characters, and these are 2000.")
    page.keyboard.press("Enter")
    assert page.locator(".turn").count() == 1


def test_fixed_answer(open_page):
    """A long answer that comes in one piece, with line breaks and an address: all of it is shown, as it is."""
    fixed = "I'm only a toy.\n\nPlease talk to a person: https://example.org/help or 112."
    with ServerHere(chat=True, say="text") as server:
        page = open_page(server)
        set_length(page, 50)
        page.route("**/reply", lambda route: route.fulfill(body=fixed, content_type="text/plain"))
        send(page, "Help")
        wait(page)
        assert answers(page).text_content() == fixed and answers(page).locator("*").count() == 0
        assert answers(page).evaluate("e => e.getBoundingClientRect().height") > 80  # three lines
        assert page.locator(".turn .remark").is_hidden()
        assert "".join(page.locator("#announcer p").all_text_contents()) == fixed


def test_right_to_left(open_page, chat):
    """Hebrew and Arabic begin at the right (P15)."""
    page = open_page(chat)
    send(page, "\u05e9\u05dc\u05d5\u05dd")
    wait(page)
    for part in (page.locator(".question .words"), page.locator("#text")):
        assert part.get_attribute("dir") == "auto"
    assert page.locator(".question .words").evaluate("e => getComputedStyle(e).direction") == "rtl"


def test_queue(open_page):
    """Who has to wait is told so at once, and how many come before; then the reply comes by itself (P10)."""
    with Server(seconds=0.01, replies=1) as server:
        first, second = open_page(server), open_page(server)
        set_length(first, 2000)
        send(first, "The lamps")
        expect(answers(first)).to_contain_text("road")
        send(second, "The road")
        expect(second.locator(".waiting")).to_have_text("Lewis is busy with others. Before you in the queue: 1.")
        assert second.locator(".question .words").text_content() == "The road" and second.locator("#stop").is_visible()
        assert "Before you in the queue: 1." in second.locator("#announcer").text_content()
        first.keyboard.press("Escape")
        expect(answers(second)).to_contain_text("road")
        assert second.locator(".waiting").is_hidden()
        send(first, "And then")
        expect(first.locator(".waiting").last).to_contain_text("in the queue")
        first.keyboard.press("Escape")  # who waits can give up, and the text is in the box again
        wait(first)
        assert first.locator(".turn").count() == 1 and first.locator("#text").input_value() == "And then"


def test_another_model(open_page):
    """The program is started anew with a chatbot while a writer's page is open: it becomes a chatbot's (P12)."""
    with Server() as server:
        page = open_page(server)
        set_length(page, 50)
        send(page, "The lamps")
        wait(page)
    with Server(port=server.port, chat=True, reply=CHAT) as again:
        assert again.port == server.port
        send(page, "Who are you?")
        wait(page)
        assert page.locator("body").get_attribute("class") == "chat"
        assert answers(page).all_text_contents() == [CHAT.strip()] and page.locator(".question .words").count() == 1
        expect(page.get_by_role("textbox", name="Your question")).to_be_visible()


def way(page, name: str):
    return page.get_by_role("group", name="What Lewis does with your text").get_by_role("radio", name=name)


def test_both_ways(open_page, story):
    """A chatbot goes on with a text as well, and then the page is a writer's; only answered turns are sent as such."""
    with ServerHere(chat=True, reply=CHAT, seconds=0.01) as server:
        page = open_page(server)
        assert way(page, "Answer me").is_checked() and page.locator(".chip:visible").count() == 4
        for key in ("Tab", "Tab", "ArrowRight"):
            page.keyboard.press(key)
        assert way(page, "Go on with my text").is_checked() and page.locator(".chip:visible").count() == 3
        expect(page.get_by_role("textbox", name="The beginning of a text")).to_be_visible()
        assert page.locator("#settings-now").text_content() == "Temperature 0.8, top-k off, at most 500 characters"
        page.locator("#length").evaluate("slider => { slider.value = 150 }")
        sent = []
        for name, text in [("Answer me", "Who?"), ("Go on with my text", "The lamps"), ("Answer me", "Why?")]:
            way(page, name).check()
            with page.expect_request("**/reply") as caught:
                send(page, text)
            expect(way(page, name)).to_be_disabled()  # while Lewis writes
            wait(page)
            asked = caught.value.post_data_json
            sent.append([asked[field] for field in ("go_on", "turns", "temperature", "max_new_tokens")])
        who = ["Who?", CHAT]
        assert sent == [[False, [], 0.3, 500], [True, [], 0.8, 150], [False, [who], 0.3, 500]]
        page.reload()
        expect(page.locator(".turn")).to_have_count(3)
        assert answers(page).all_text_contents() == [CHAT.strip(), CHAT, CHAT.strip()]
        flows = page.locator(".question").evaluate_all("all => all.map(e => getComputedStyle(e).display)")
        assert flows == ["block", "inline", "block"] and way(page, "Answer me").is_checked()
        assert page.locator(".regenerate").last.is_visible()
        way(page, "Go on with my text").check()  # kept for the session; what came in the other way doesn't change
        assert page.locator(".regenerate:visible, .go-on:visible").count() == 0
        page.reload()
        expect(way(page, "Go on with my text")).to_be_checked()
        assert "at most 150 characters" in page.locator("#settings-now").text_content()
    assert way(open_page(story), "Answer me").count() == 0


def test_starts_without_its_server(open_page, story):
    """The server does not answer at the start: it is said, and all is well once it is there (P13)."""
    page = open_page(story)
    page.route("**/about", lambda route: route.abort())
    page.reload()
    expect(page.locator("#notice")).to_contain_text("doesn't answer")
    set_length(page, 50)
    send(page, "The lamps")
    wait(page)
    assert page.locator("#text").input_value() == "The lamps" and page.locator("#text").is_enabled()
    page.unroute("**/about")
    page.locator("#text").press("Enter")
    expect(answers(page)).to_contain_text("road")


@pytest.mark.parametrize(
    "broken, sentence",
    [
        ('const find = "(id) => 0;', "isn't running"),
        ("const answer = ;", "isn't running"),
        ("tekst.focus();", "a mistake in page.js"),
        ("setTimeout(() => tekst.focus());", "a mistake in page.js"),
        ("document.addEventListener('keydown', async () => tekst);", "a mistake in page.js"),
    ],
)
def test_mistake_in_the_script(chromium, chat, broken, sentence):
    """A learner has broken page.js: a sentence says so, and what to do (P5)."""
    page = chromium.new_page()
    script = (PROJECT / "page" / "page.js").read_text(encoding="utf-8")
    page.route("**/page.js", lambda route: route.fulfill(body=script + broken, content_type="text/javascript"))
    page.goto(chat.url)
    page.keyboard.press("a")
    expect(page.get_by_text(sentence)).to_be_visible()
    assert "F12" in page.get_by_text(sentence).text_content()
    assert page.locator("#form").is_visible() == ("mistake" in sentence)
    page.close()


def test_what_is_sent(open_page, chat):
    """The sliders count, and a chatbot is told what was said before, without the answer that is to be dropped."""
    page = open_page(chat)
    page.locator("#settings-now").click()
    page.locator("#temperature").focus()
    for _ in range(3):
        page.keyboard.press("ArrowRight")
    page.locator("#length").press("Home")
    page.locator("#top-k").press("Home")
    assert page.locator("#settings-now").text_content() == "Temperature 0.45, top-k 1, at most 50 characters"
    assert page.locator("#temperature").get_attribute("aria-valuetext").startswith("0.45, ")
    send(page, "Who are you?")
    wait(page)
    assert answers(page).text_content() == CHAT.strip()
    for again in (False, True):
        with page.expect_request("**/reply") as caught:
            page.locator(".regenerate").last.click() if again else send(page, "Why?")
        expected = {"text": "Why?", "turns": [["Who are you?", CHAT]], "max_new_tokens": 50, "top_k": 1, "go_on": False}
        assert caught.value.post_data_json == expected | {"temperature": 0.65 if again else 0.45}
        wait(page)
    page.reload()  # what was set is not forgotten (P14)
    expect(page.locator("#settings-now")).to_have_text("Temperature 0.45, top-k 1, at most 50 characters")


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
    page.on("dialog", lambda dialog: dialog.accept())
    page.locator("#start-over").click()
    page.reload()
    expect(page.locator("#welcome")).to_be_visible()
    assert page.locator(".turn").count() == 0


def test_text_stays_text(open_page):
    """Markup from the reader and from the model is shown as it was written, also after a reload."""
    with ServerHere(chat=True, say="text", reply=MARKUP) as server:
        page = open_page(server)
        before = page.locator("*").count()
        send(page, MARKUP)
        wait(page)
        for _ in range(2):
            assert page.locator(".question .words").text_content() == MARKUP
            assert answers(page).text_content() == MARKUP + MARKUP
            assert page.locator(".words *").count() == 0 and page.locator("img").count() == 2
            page.evaluate("document.querySelector('#announcer').replaceChildren()")
            assert page.locator("*").count() == before + TURN
            assert page.title() == "LewisGPT" and not page.errors
            page.reload()
            expect(answers(page)).not_to_be_empty()
        blocked = page.evaluate("try { document.body.innerHTML = '<b>'; 'not blocked' } catch (error) { error.name }")
        assert blocked == "TypeError"  # nor could a mistake in page.js let it in


def test_left_out(open_page, chat):
    page = open_page(chat)
    send(page, "Is 1 + 1 = 2, caf\u00e9?\t\U0001f56f")
    wait(page)
    left_out = page.locator(".turn .remark")
    assert page.locator("#remark").is_hidden()  # it was about what was in the box
    assert left_out.text_content() == "Left out, as Lewis doesn't know them: + = \u00e9 an unusual space \U0001f56f"
    send(page, "Is it?")
    wait(page)
    assert left_out.nth(1).is_hidden()


def test_keyboard_alone(open_page, story):
    """Everything can be done with the keyboard, what it is at can be seen, and it is never lost."""
    page = open_page(story)
    set_length(page, 100)

    def focused() -> str:
        return page.evaluate("(e => e.id || e.className || e.localName)(document.activeElement)")

    assert focused() == "text"  # at the start (P14)
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
    page.keyboard.press("Tab")
    assert focused() == "settings-now"
    page.keyboard.press("Enter")
    for name in ("temperature", "top-k", "length"):
        page.keyboard.press("Tab")
        assert focused() == name
    page.locator("#start-over").focus()
    order = []
    for _ in range(3):
        page.keyboard.press("Tab")
        order.append(focused())
    assert order == ["copy", "regenerate", "go-on"]
    page.keyboard.press("Shift+Tab")
    page.keyboard.press("Enter")
    expect(page.locator("#stop")).to_be_visible()
    assert focused() == "stop"
    page.keyboard.press("Enter")
    wait(page)
    assert focused() == "regenerate"
    page.locator("#start-over").press("Enter")
    assert focused() == "text" and page.locator(".turn").count() == 0


def test_names(open_page, chat):
    """What a screen reader says about each part."""
    page = open_page(chat)
    page.locator("#settings-now").click()
    roles = [("textbox", "Your question"), ("button", "Send"), ("heading", "LewisGPT"), ("region", "Conversation")]
    roles += [
        ("slider", re.compile("^Temperature: 0.3, ")),
        ("slider", re.compile("^Top-k: off")),
        ("slider", re.compile("^Length: at most 500 characters")),
        ("form", "Write to Lewis"),
        ("log", ""),
    ]
    for role, name in roles:
        expect(page.get_by_role(role, name=name)).to_have_count(1)
    send(page, "Who are you?")
    wait(page)
    for name in ("Copy", "Regenerate", "Start over"):
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
    page.locator("#settings-now").click()
    page.route("**/reply", lambda route: route.abort())
    send(page, "Why?")
    expect(page.locator("#notice")).not_to_be_empty()
    contrasts = dict(page.evaluate(CONTRASTS))
    names = {"notice", "words", "speaker", "remark", "keys", "send", "text", "for-chat", "h1", "copy", "settings-now"}
    assert names <= set(contrasts)
    assert min(contrasts.values()) >= 4.5, contrasts
    paper = page.evaluate("getComputedStyle(document.body).backgroundColor")
    assert (paper == "rgb(23, 20, 15)") == (scheme == "dark")


@pytest.mark.parametrize("width, height", [(320, 568), (375, 700), (820, 1100), (700, 375)])
def test_narrow(open_page, long_chat, width, height):
    """Nothing sticks out at the side, even with words that do not fit, and the end of the reply is in sight."""
    page = open_page(long_chat, viewport={"width": width, "height": height}, has_touch=True, is_mobile=True)
    assert page.locator("#form").bounding_box()["height"] < 0.5 * height  # P11
    send(page, "y" * 400)
    wait(page)
    page.locator("#settings-now").click()
    page.wait_for_timeout(200)
    assert page.evaluate("document.documentElement.scrollWidth") <= width
    for name in ("#send", ".regenerate", ".copy", "#start-over", "#text", "#temperature", "#length", "#top-k"):
        box = page.locator(name).bounding_box()
        assert box["x"] >= 0 and box["x"] + box["width"] <= width, name
    if height > 720:
        end = answers(page).evaluate("e => e.getBoundingClientRect().bottom")
        assert end <= page.locator("#form").bounding_box()["y"] + 1
    page.locator("#settings-now").click()
    for name in ("#send", ".regenerate", "#start-over", "#settings-now"):
        assert page.locator(name).bounding_box()["height"] >= 44, name


@pytest.fixture(scope="module")
def long_chat():
    with ServerHere(chat=True, reply="x" * 300 + " and " + STORY * 12) as server:
        yield server


def in_sight(page, locator) -> float:
    """How many pixels of something are in sight: inside the window, and not behind the form."""
    pixels = "(e, form) => Math.min(e.bottom, innerHeight, form.top) - Math.max(e.top, 0)"
    return locator.evaluate(
        f"e => ({pixels})(e.getBoundingClientRect(), document.querySelector('#form').getBoundingClientRect())"
    )


@pytest.mark.parametrize("width, height", [(427, 267), (320, 256)])
def test_zoomed(open_page, chat, story, width, height):
    """At 300% and 400%, the answer is in sight while it grows and at its end (P1)."""
    for server in (chat, story):
        page = open_page(server, viewport={"width": width, "height": height})
        assert page.evaluate("document.documentElement.scrollWidth") <= width
        set_length(page, 150)
        for n in range(2):
            send(page, "The lamps along the road")
            expect(answers(page).nth(n)).not_to_be_empty()
            if server is story:
                expect(answers(page).nth(n)).to_contain_text("He went")
                assert in_sight(page, answers(page).last) > 30
            wait(page)
            assert in_sight(page, answers(page).last) > (30 if server is story else 15)
            assert in_sight(page, page.locator(".regenerate").last) > 40


def test_reload_goes_to_the_end(open_page, long_chat):
    """After a reload, the end is in sight, and from anywhere there is a way to it (P4)."""
    page = open_page(long_chat)
    for _ in range(2):
        send(page, "Who are you?")
        wait(page)
    page.reload()
    expect(page.locator(".turn")).to_have_count(2)
    page.wait_for_function("scrollY > 0")
    assert in_sight(page, page.locator(".regenerate").last) > 40 and page.locator("#to-end").is_hidden()
    page.evaluate("scrollTo(0, 0)")
    page.locator("#to-end").click()
    expect(page.locator("#to-end")).to_be_hidden()
    assert in_sight(page, page.locator(".regenerate").last) > 40


def test_who_scrolled_up_stays(open_page, story):
    page = open_page(story, viewport={"width": 375, "height": 500})
    set_length(page, 600)
    send(page, "The lamps" + "\n" * 40 + "x")
    expect(answers(page)).to_contain_text("road")
    page.evaluate("scrollTo(0, 0)")
    before = len(answers(page).text_content())
    while len(answers(page).text_content()) < before + 30:
        pass
    assert page.evaluate("scrollY") == 0 and page.locator("#to-end").is_visible()


def test_lamp(open_page, chat, story):
    """The lamp beside the answer is lit while it grows, also in forced colours (P17); and it is calm if asked for."""
    for options, name in [
        ({}, "flicker"),
        ({"reduced_motion": "reduce"}, "none"),
        ({"forced_colors": "active"}, "flicker"),
    ]:
        page = open_page(story, **options)
        send(page, "The lamps")
        expect(answers(page)).to_contain_text("road")
        lamp = page.locator(".answer .lamp")
        assert lamp.is_visible() and lamp.evaluate("e => getComputedStyle(e).animationName") == name
        assert "drop-shadow" in lamp.evaluate("e => getComputedStyle(e).filter")
        page.keyboard.press("Escape")
        expect(lamp).to_be_hidden()
    page = open_page(chat)
    send(page, "Who are you?")
    wait(page)
    assert page.locator(".answer .lamp").evaluate("e => getComputedStyle(e).filter") == "none"


def test_question_and_answer_look_different(open_page, chat, story):
    for server in (chat, story):
        page = open_page(server)
        set_length(page, 50)
        send(page, "Who are you?")
        wait(page)
        look = (
            "e => [(s => s.backgroundColor + s.color + s.fontStyle)(getComputedStyle(e)), e.getBoundingClientRect().x]"
        )
        (question, left), (answer, right) = (
            page.locator(".question").evaluate(look),
            page.locator(".answer").evaluate(look),
        )
        assert question != answer and left != right


AXE = {
    "start": lambda page: None,
    "growing": lambda page: (send(page, "The lamps"), expect(answers(page)).to_contain_text("road")),
    "answered": lambda page: (send(page, "a + b" + "c" * 330), page.keyboard.press("Escape"), wait(page)),
    "regenerated": lambda page: (page.locator(".regenerate").last.click(), wait(page)),
    "settings": lambda page: page.locator("#settings-now").click(),
    "too long": lambda page: page.locator("#text").fill("\u00e9" * 600),
    "scrolled up": lambda page: page.evaluate("scrollTo(0, 0)"),
    "failed": lambda page: (
        page.locator("#text").fill("fail 0"),
        page.keyboard.press("Enter"),
        expect(page.locator("#notice")).not_to_be_empty(),
    ),
}


def test_make_the_page_yours(open_page, chat, story):
    """The rules that the guide lets the learner write do what it says, for a writer and for a chatbot (R32)."""
    guide = (PROJECT / "docs" / "day4.md").read_text(encoding="utf-8")
    exercises = guide[guide.index("## Make the page yours") : guide.index("### Is it still good?")]
    paper, fonts, card, colour, lamp = re.findall("```css\n(.*?)```", exercises, flags=re.DOTALL)[1:]
    style = (PROJECT / "page" / "style.css").read_text(encoding="utf-8")
    for line in (paper + fonts).splitlines():
        name = line.split(":")[0]
        style = re.sub(f"{name}:.*;", line.split(" /*")[0], style, count=1)
    words = re.search(r"\.words \{.*?\}\n", style, flags=re.DOTALL)[0]
    style = style.replace(words, words + card + colour)
    old = re.search(r"\.writing #lamp \{.*?\}\n", style, flags=re.DOTALL)[0]
    style = style.replace(old, lamp)
    for server in (chat, story):
        page = open_page(server)
        page.route("**/style.css", lambda route: route.fulfill(body=style, content_type="text/css"))
        page.reload()
        expect(page.locator("#settings-now")).to_contain_text("top-k")
        set_length(page, 50)
        for text in ("One", "Two"):
            send(page, text)
            wait(page)
        page.evaluate("document.body.classList.add('writing')")  # as while a reply comes
        assert page.locator("#lamp").evaluate("e => getComputedStyle(e).animationName") == "swing"
        look = "turns => turns.map(e => (s => [s.padding, s.backgroundColor])(getComputedStyle(e)))"
        page.goto(server.url)  # the turns are kept
        expect(page.locator(".turn")).to_have_count(2)
        cards = page.locator(".turn").evaluate_all(look)
        assert len(cards) == 2 and cards[0] == cards[1] == ["12px 16px", "rgb(255, 253, 247)"]
        style_of = "e => (s => [s.color, s.fontFamily, s.fontSize])(getComputedStyle(e))"
        assert page.locator(".question").first.evaluate(style_of) == [
            "rgb(46, 139, 87)",
            '"Courier New", monospace',
            "16px",
        ]
        assert page.evaluate("getComputedStyle(document.body).backgroundColor") == "rgb(233, 240, 244)"


@pytest.mark.parametrize("chat", [True, False])
def test_axe(open_page, chat):
    """axe-core finds nothing, in any state and in both themes."""
    axe = pytest.importorskip("axe_playwright_python.sync_playwright", reason="axe-playwright-python is not installed")
    with ServerHere(chat=chat, seconds=0.01, reply=STORY * 5) as server:
        page = open_page(server, bypass_csp=True, viewport={"width": 640, "height": 600})
        for state, reach in AXE.items():
            reach(page)
            for scheme, rules in [("light", {}), ("dark", {"runOnly": ["color-contrast"]})]:
                page.emulate_media(color_scheme=scheme)
                found = axe.Axe().run(page, options={"resultTypes": ["violations"]} | rules)
                assert not found.violations_count, (state, scheme, found.generate_report())
            if state == "growing":
                page.keyboard.press("Escape")
                wait(page)
            page.locator("#text").focus()


def test_axe_without_a_model_and_without_the_script(open_page, no_model, chromium):
    axe = pytest.importorskip("axe_playwright_python.sync_playwright", reason="axe-playwright-python is not installed")
    page = open_page(no_model, bypass_csp=True)
    assert not axe.Axe().run(page).violations_count
    page.route("**/page.js", lambda route: route.abort())
    page.reload()
    expect(page.locator("#not-running")).to_be_visible()
    found = axe.Axe().run(page)
    assert not found.violations_count, found.generate_report()


def test_server_is_gone(open_page):
    """Killed before a question and in the middle of a reply: the page says so, and no text is lost; then it goes on."""
    server = Server(seconds=0.01)
    page = open_page(server)
    set_length(page, 2000)
    send(page, "The lamps")
    expect(answers(page)).to_contain_text("road")
    server.end()
    expect(page.locator("#notice")).to_contain_text("broke off, because the server is gone")
    assert "road" in answers(page).text_content() and page.locator("#stop").is_hidden()
    send(page, "And then?")
    expect(page.locator("#notice")).to_contain_text("doesn't answer")
    assert page.locator("#text").input_value() == "And then?" and page.locator(".turn").count() == 1
    page.locator(".regenerate").click()
    expect(page.locator("#notice")).to_contain_text("doesn't answer")
    assert "road" in answers(page).text_content()
    with Server(port=server.port, reply="And so on. ") as again:
        assert again.port == server.port
        page.locator("#text").press("Enter")
        expect(page.locator(".turn")).to_have_count(2)
        wait(page)
        assert "And so on." in answers(page).nth(1).text_content()
        assert page.locator("#notice").text_content() == "" and page.locator("#text").input_value() == ""


def test_error_in_the_program(open_page):
    with ServerHere(seconds=0.01) as server:
        page = open_page(server)
        for text in ("fail 50", "fail 0"):  # with and without characters before it (P2)
            send(page, text)
            expect(page.locator("#notice")).to_contain_text(
                "Your program had an error. The traceback is in the terminal"
            )
            assert "secret" not in page.content()
        assert answers(page).count() == 1 and "road" in answers(page).text_content()
        assert page.locator("#text").input_value() == "fail 0"


@pytest.fixture(scope="module")
def no_model():
    with ServerHere(ready=False) as server:
        yield server


def test_no_model(open_page, no_model):
    page = open_page(no_model)
    assert page.locator("#notice").text_content() == NO_MODEL and page.locator("#notice").is_visible()
    assert page.locator("#welcome").is_hidden()
    send(page, "The lamps")  # nothing is lost, and it can be tried again
    wait(page)
    assert page.locator("#notice").text_content() == NO_MODEL and page.locator("#text").input_value() == "The lamps"


def test_refused(open_page, story):
    """What the server says when it refuses is on the page."""
    page = open_page(story)
    page.locator("#length").evaluate("slider => { slider.min = 0; slider.value = 0 }")
    send(page, "The lamps")
    expect(page.locator("#notice")).to_have_text("max_new_tokens has to be a whole number from 1 to 2000.")
    assert page.locator("#text").input_value() == "The lamps" and page.locator(".turn").count() == 0


def test_other_site(open_page, chat, no_model):
    """A page at another address (the port is part of it) can neither ask Lewis nor show the page in a frame."""
    good = '{"text": "a", "turns": [], "temperature": 0.8, "max_new_tokens": 9, "top_k": null, "go_on": false}'
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
