# wrong: the type of the text is forgotten
def send_reply() -> Response:
    asked = page.asked()
    characters = answer(model, **asked)
    return Response(characters)


# wrong: the mimetype as the second thing, where the status belongs
def send_reply() -> Response:
    asked = page.asked()
    characters = answer(model, **asked)
    return Response(characters, "text/plain")


# wrong: the result gets the name of the function
def send_reply() -> Response:
    asked = page.asked()
    answer = answer(model, **asked)
    return Response(answer, mimetype="text/plain")


# wrong: waits for the whole text and sends it in one piece
def send_reply() -> Response:
    asked = page.asked()
    text = ""
    for character in answer(model, **asked):
        text += character
    return Response(text, mimetype="text/plain")


# wrong: the dictionary without its stars
def send_reply() -> Response:
    asked = page.asked()
    characters = answer(model, asked)
    return Response(characters, mimetype="text/plain")


# wrong: the text only, and so no turns and no settings
def send_reply() -> Response:
    asked = page.asked()
    text = asked["text"]
    characters = answer(model, text)
    return Response(characters, mimetype="text/plain")


# wrong: the temperature and the number of characters are swapped
def send_reply() -> Response:
    asked = page.asked()
    characters = answer(
        model, asked["text"], asked["turns"], asked["max_new_tokens"], asked["temperature"], asked["top_k"]
    )
    return Response(characters, mimetype="text/plain")


# wrong: the model is forgotten
def send_reply() -> Response:
    asked = page.asked()
    characters = answer(**asked)
    return Response(characters, mimetype="text/plain")


# wrong: asks reply, which knows nothing of turns
def send_reply() -> Response:
    asked = page.asked()
    characters = reply(model, asked["text"], asked["temperature"], asked["top_k"])
    return Response(characters, mimetype="text/plain")


# wrong: a route that yields itself
def send_reply() -> Response:
    asked = page.asked()
    for character in answer(model, **asked):
        yield character


# wrong: a list of the generator, so nothing is sent until all of it is there, and as HTML
def send_reply() -> Response:
    asked = page.asked()
    characters = list(answer(model, **asked))
    return Response(characters, mimetype="text/html")


# wrong: nothing is given back
def send_reply() -> Response:
    asked = page.asked()
    characters = answer(model, **asked)
    Response(characters, mimetype="text/plain")


# wrong: the first character only
def send_reply() -> Response:
    asked = page.asked()
    characters = answer(model, **asked)
    return Response(next(characters), mimetype="text/plain")


# wrong: a Response for each character, and return ends the loop at the first
def send_reply() -> Response:
    asked = page.asked()
    for character in answer(model, **asked):
        return Response(character, mimetype="text/plain")


# right: each name by hand, and the mimetype set afterwards
def send_reply() -> Response:
    asked = page.asked()
    response = Response(
        answer(
            model=model,
            text=asked["text"],
            turns=asked["turns"],
            temperature=asked["temperature"],
            max_new_tokens=asked["max_new_tokens"],
            top_k=asked["top_k"],
            go_on=asked["go_on"],
        )
    )
    response.mimetype = "text/plain"
    return response


# right: a generator of its own around it, which sends bytes
def send_reply() -> Response:
    asked = page.asked()

    def send():
        characters = answer(model, **asked)
        try:
            for character in characters:
                yield character.encode("utf-8")
        finally:
            if hasattr(characters, "close"):
                characters.close()

    return Response(send(), content_type="text/plain; charset=utf-8")


# right: in one line, with the class of the app
def send_reply() -> Response:
    return app.response_class(answer(model, **page.asked()), 200, mimetype="text/plain")
