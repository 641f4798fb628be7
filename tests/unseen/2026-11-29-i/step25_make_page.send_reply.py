# wrong: one star hands over only the keys of the dictionary, so answer gets their names as values
def send_reply() -> Response:
    asked = page.asked()
    characters = answer(model, *asked)
    return Response(characters, mimetype="text/plain")

# wrong: calls reply from step 21 and not answer, so the model sees the bare text without the earlier turns and the form
def send_reply() -> Response:
    asked = page.asked()
    characters = reply(
        model,
        asked["text"],
        asked["temperature"],
        asked["top_k"],
        max_new_tokens=asked["max_new_tokens"],
    )
    return Response(characters, mimetype="text/plain")

# wrong: gives the mimetype without its name, and the second thing that Response takes is the status
def send_reply() -> Response:
    asked = page.asked()
    characters = answer(model, **asked)
    return Response(characters, "text/plain")

# wrong: typed the arguments in the order of pick_next and reply, so top_k and the number of characters are swapped
def send_reply() -> Response:
    asked = page.asked()
    characters = answer(
        model,
        asked["text"],
        asked["turns"],
        asked["temperature"],
        asked["top_k"],
        asked["max_new_tokens"],
        asked["go_on"],
    )
    return Response(characters, mimetype="text/plain")

# wrong: makes the route itself a generator, so nothing is asked until the request is over, and no Response is made
def send_reply() -> Response:
    asked = page.asked()
    for character in answer(model, **asked):
        yield character

# wrong: left in a line that prints the answer, which uses the generator up, so an empty reply is sent
def send_reply() -> Response:
    asked = page.asked()
    characters = answer(model, **asked)
    print("".join(characters))
    return Response(characters, mimetype="text/plain")

# wrong: puts the generator into a list, so the Response has one part that is no text
def send_reply() -> Response:
    asked = page.asked()
    characters = [answer(model, **asked)]
    return Response(characters, mimetype="text/plain")

# right: functools.partial with each argument by its name, and a generator expression of bytes with its own content type
def send_reply() -> Response:
    from functools import partial

    asked = page.asked()
    names = ("text", "turns", "temperature", "max_new_tokens", "top_k", "go_on")
    say = partial(answer, model, **{name: asked[name] for name in names})
    return Response((character.encode("utf-8") for character in say()), content_type="text/plain; charset=utf-8")

# right: an inner generator that asks with next, and a Response that gets its parts and its mimetype later on
def send_reply() -> Response:
    said = answer(model=model, **page.asked())

    def stream():
        while (character := next(said, None)) is not None:
            yield character

    response = Response(mimetype="text/plain")
    response.response = stream()
    return response
