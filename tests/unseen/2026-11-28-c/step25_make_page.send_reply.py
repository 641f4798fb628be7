# wrong: waits for all of the answer and sends it at once
def send_reply() -> Response:
    asked = page.asked()
    text = ""
    for character in answer(model, **asked):
        text += character
    return Response(text, mimetype="text/plain")

# wrong: only the text and the turns, the settings are forgotten
def send_reply() -> Response:
    asked = page.asked()
    characters = answer(model, asked["text"], asked["turns"])
    return Response(characters, mimetype="text/plain")

# wrong: the second thing in the brackets of Response is the status
def send_reply() -> Response:
    asked = page.asked()
    characters = answer(model, **asked)
    return Response(characters, "text/plain")

# wrong: gives back the generator without a Response, so it is sent as HTML
def send_reply() -> Response:
    asked = page.asked()
    characters = answer(model, **asked)
    return characters

# wrong: calls reply, which knows no text and no turns
def send_reply() -> Response:
    asked = page.asked()
    characters = reply(model, **asked)
    return Response(characters, mimetype="text/plain")

# wrong: yields in the route itself, so page.asked() runs when the request is over
def send_reply() -> Response:
    asked = page.asked()
    for character in answer(model, **asked):
        yield Response(character, mimetype="text/plain")

# right: each thing by its name, and the whole content type
def send_reply() -> Response:
    asked = page.asked()
    characters = answer(
        model=model,
        text=asked["text"],
        turns=asked["turns"],
        temperature=asked["temperature"],
        max_new_tokens=asked["max_new_tokens"],
        top_k=asked["top_k"],
        go_on=asked["go_on"],
    )
    return Response(response=characters, status=200, content_type="text/plain; charset=utf-8")

# right: a small generator of its own around the answer
def send_reply() -> Response:
    settings = dict(page.asked())

    def stream():
        for character in answer(model, settings.pop("text"), **settings):
            yield character.encode("utf-8")

    response = Response(stream())
    response.mimetype = "text/plain"
    return response
