"""The page in a browser, with the finished chatbot and with the finished writer. It needs Playwright and a Chromium."""

import shutil
import threading
from pathlib import Path

import waitress

import chat

SIZE = {"width": 900, "height": 880}
NAMES = ("chromium", "chromium-browser", "google-chrome", "chrome", "msedge")
MODELS = {  # the weights, what is asked, and how long an answer may be
    "page": ("chat.safetensors", ["Who are you?", "What is a bigram?", "What does Bram love?"], 500),
    "page_writer": ("weights.safetensors", ["The lamps along the road", "Bram opened the door and"], 150),
}


def facts(name: str) -> dict:
    """The conversation that the picture shows, with the temperature 0."""
    weights, questions, length = MODELS[name]
    model, turns = chat.load_model(chat.SOLUTIONS / weights), []
    for question in questions:
        said = "".join(chat.answer(model, question, turns, temperature=0, max_new_tokens=length))
        turns.append((question, said.strip() if model.chat else said))
    return {"turns": turns} | SIZE


def draw(name: str, path: Path) -> dict:
    """Ask the questions on the page, and write what it looks like to `path`."""
    from playwright.sync_api import sync_playwright

    weights, questions, length = MODELS[name]
    app = chat.make_page(chat.load_model(chat.SOLUTIONS / weights))
    server = waitress.create_server(app, host="127.0.0.1", port=0)
    threading.Thread(target=server.run, daemon=True).start()
    with sync_playwright() as running:
        chromium = next(filter(None, map(shutil.which, NAMES)), None)
        browser = running.chromium.launch(executable_path=chromium, args=["--no-sandbox"])
        page = browser.new_page(viewport=SIZE, device_scale_factor=1.5)
        page.goto(f"http://127.0.0.1:{server.effective_port}")
        for setting, value in [("temperature", 0), ("length", length)]:
            page.locator(f"#{setting}").evaluate(
                "(e, value) => { e.value = value; e.dispatchEvent(new Event('input')); }", value
            )
        for number, question in enumerate(questions):
            page.locator("#text").fill(question)
            page.keyboard.press("Enter")
            page.locator(".turn").nth(number).wait_for()
            page.locator("#stop").wait_for(state="hidden")
        page.wait_for_timeout(1200)  # until the lamp is out
        path.write_bytes(page.screenshot())
        browser.close()
    server.close()
    return facts(name)
