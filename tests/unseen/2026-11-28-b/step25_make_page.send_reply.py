# wrong: no mimetype, so it goes out as HTML
def send_reply() -> Response:
    asked = page.asked()
    characters = answer(model, **asked)
    return Response(characters)

# wrong: all joined first, the browser gets it in one piece
def send_reply() -> Response:
    asked = page.asked()
    characters = answer(model, **asked)
    text = "".join(characters)
    return Response(text, mimetype="text/plain")

# wrong: only the text, the turns and settings are forgotten
def send_reply() -> Response:
    asked = page.asked()
    characters = answer(model, asked["text"])
    return Response(characters, mimetype="text/plain")

# wrong: one star, which hands over the names
def send_reply() -> Response:
    asked = page.asked()
    characters = answer(model, *asked)
    return Response(characters, mimetype="text/plain")

# wrong: calls reply, which knows no text and no turns
def send_reply() -> Response:
    asked = page.asked()
    characters = reply(model, **asked)
    return Response(characters, mimetype="text/plain")

# wrong: return in the loop, only the first character is sent
def send_reply() -> Response:
    asked = page.asked()
    for character in answer(model, **asked):
        return Response(character, mimetype="text/plain")

# wrong: the dictionary has no attributes
def send_reply() -> Response:
    asked = page.asked()
    characters = answer(model, asked.text, asked.turns, asked.temperature, asked.max_new_tokens, asked.top_k)
    return Response(characters, mimetype="text/plain")

# right: each name by itself, and a generator inside
def send_reply() -> Response:
    asked = page.asked()
    letters = answer(
        model,
        asked["text"],
        turns=asked["turns"],
        top_k=asked["top_k"],
        go_on=asked["go_on"],
        temperature=asked["temperature"],
        max_new_tokens=asked["max_new_tokens"],
    )

    def stream():
        yield from letters

    return Response(stream(), content_type="text/plain; charset=utf-8")

# right: in one line, and the response class of the app
def send_reply() -> Response:
    return app.response_class(response=(c for c in answer(model=model, **page.asked())), status=200, mimetype="text/plain")
