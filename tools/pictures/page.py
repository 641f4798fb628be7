"""The page in a browser, with the finished chatbot. Drawing it needs Playwright and a Chromium."""

import shutil
import threading
from pathlib import Path

import waitress

import chat

QUESTIONS = ["Who are you?", "What is a bigram?", "What does Bram love?"]
SIZE = {"width": 900, "height": 880}
NAMES = ("chromium", "chromium-browser", "google-chrome", "chrome", "msedge")


def facts() -> dict:
    """The conversation that the picture shows, with the temperature 0."""
    model, turns = chat.load_model(chat.SHIPPED / "chat.safetensors"), []
    for question in QUESTIONS:
        turns.append((question, "".join(chat.answer(model, question, turns, temperature=0)).strip()))
    return {"turns": turns} | SIZE


def draw(path: Path) -> dict:
    """Ask the questions on the page, and write what it looks like to `path`."""
    from playwright.sync_api import sync_playwright

    app = chat.make_page(chat.load_model(chat.SHIPPED / "chat.safetensors"))
    server = waitress.create_server(app, host="127.0.0.1", port=0)
    threading.Thread(target=server.run, daemon=True).start()
    with sync_playwright() as running:
        chromium = next(filter(None, map(shutil.which, NAMES)), None)
        browser = running.chromium.launch(executable_path=chromium, args=["--no-sandbox"])
        page = browser.new_page(viewport=SIZE, device_scale_factor=1.5)
        page.goto(f"http://127.0.0.1:{server.effective_port}")
        page.locator("#temperature").evaluate("e => { e.value = 0; e.dispatchEvent(new Event('input')); }")
        for question in QUESTIONS:
            page.locator("#text").fill(question)
            page.keyboard.press("Enter")
            page.locator("#stop").wait_for(state="visible")
            page.locator("#stop").wait_for(state="hidden")
        path.write_bytes(page.screenshot())
        browser.close()
    server.close()
    return facts()
