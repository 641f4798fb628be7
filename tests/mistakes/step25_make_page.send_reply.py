# wrong: no return
# says: return
def send_reply():
    asked = page.asked()
    characters = answer(model, **asked)
    Response(characters, mimetype="text/plain")


# wrong: only asks
# says: return
def send_reply():
    asked = page.asked()


# wrong: prints the characters
# says: return
def send_reply():
    asked = page.asked()
    characters = answer(model, **asked)
    for character in characters:
        print(character)


# wrong: the generator without a Response
# says: text/plain
def send_reply():
    asked = page.asked()
    characters = answer(model, **asked)
    return characters


# wrong: all of the text as a string
# says: Response
def send_reply():
    asked = page.asked()
    characters = answer(model, **asked)
    return "".join(characters)


# wrong: waits for all of it
# says: written first
def send_reply():
    asked = page.asked()
    characters = answer(model, **asked)
    return Response("".join(characters), mimetype="text/plain")


# wrong: a list of all characters
# says: written first
def send_reply():
    asked = page.asked()
    characters = answer(model, **asked)
    return Response(list(characters), mimetype="text/plain")


# wrong: collects them in a loop
# says: written first
def send_reply():
    asked = page.asked()
    characters = answer(model, **asked)
    text = ""
    for character in characters:
        text += character
    return Response(text, mimetype="text/plain")


# wrong: no mimetype
# says: text/plain
def send_reply():
    asked = page.asked()
    characters = answer(model, **asked)
    return Response(characters)


# wrong: text/html
# says: text/plain
def send_reply():
    asked = page.asked()
    characters = answer(model, **asked)
    return Response(characters, mimetype="text/html")


# wrong: the mimetype without its first half
# says: text/plain
def send_reply():
    asked = page.asked()
    characters = answer(model, **asked)
    return Response(characters, mimetype="plain")


# wrong: the mimetype the wrong way round
# says: text/plain
def send_reply():
    asked = page.asked()
    characters = answer(model, **asked)
    return Response(characters, mimetype="plain/text")


# wrong: the mimetype of JSON
# says: text/plain
def send_reply():
    asked = page.asked()
    characters = answer(model, **asked)
    return Response(characters, mimetype="application/json")


# wrong: the mimetype in the second place
# says: mimetype=
def send_reply():
    asked = page.asked()
    characters = answer(model, **asked)
    return Response(characters, "text/plain")


# wrong: no model
# says: TypeError
# says: model
def send_reply():
    asked = page.asked()
    characters = answer(**asked)
    return Response(characters, mimetype="text/plain")


# wrong: the dictionary as the text
# says: Two stars, **, hand over all of the dictionary by its names
def send_reply():
    asked = page.asked()
    characters = answer(model, asked)
    return Response(characters, mimetype="text/plain")


# wrong: one star
# says: **
def send_reply():
    asked = page.asked()
    characters = answer(model, *asked)
    return Response(characters, mimetype="text/plain")


# wrong: the text alone
# says: Two stars, **, hand over all of the dictionary by its names
def send_reply():
    asked = page.asked()
    characters = answer(model, asked["text"])
    return Response(characters, mimetype="text/plain")


# wrong: no turns
# says: turns
def send_reply():
    asked = page.asked()
    characters = answer(model, asked["text"], temperature=asked["temperature"], max_new_tokens=asked["max_new_tokens"], top_k=asked["top_k"])
    return Response(characters, mimetype="text/plain")


# wrong: no temperature
# says: temperature
def send_reply():
    asked = page.asked()
    characters = answer(model, asked["text"], asked["turns"], max_new_tokens=asked["max_new_tokens"])
    return Response(characters, mimetype="text/plain")


# wrong: no max_new_tokens
# says: max_new_tokens
def send_reply():
    asked = page.asked()
    characters = answer(model, asked["text"], asked["turns"], asked["temperature"])
    return Response(characters, mimetype="text/plain")


# wrong: no top_k
# says: top_k
def send_reply():
    asked = page.asked()
    characters = answer(model, asked["text"], asked["turns"], asked["temperature"], asked["max_new_tokens"])
    return Response(characters, mimetype="text/plain")


# wrong: temperature and number in the wrong order
# says: max_new_tokens
def send_reply():
    asked = page.asked()
    characters = answer(model, asked["text"], asked["turns"], asked["max_new_tokens"], asked["temperature"])
    return Response(characters, mimetype="text/plain")


# wrong: temperature in the place of the turns
# says: TypeError
# says: an empty list as temperature
def send_reply():
    asked = page.asked()
    characters = answer(model, asked["text"], asked["temperature"], asked["turns"], asked["max_new_tokens"])
    return Response(characters, mimetype="text/plain")


# wrong: asked without brackets
# says: TypeError
# says: asked is a function
# says: round brackets are missing
def send_reply():
    asked = page.asked
    characters = answer(model, **asked)
    return Response(characters, mimetype="text/plain")


# wrong: another name, and asked without page
# says: NameError
# says: page.asked
def send_reply():
    question = asked()
    characters = answer(model, **question)
    return Response(characters, mimetype="text/plain")


# wrong: the same name, so it is unknown in its own line
# says: UnboundLocalError
# says: page.asked
def send_reply():
    asked = asked()
    characters = answer(model, **asked)
    return Response(characters, mimetype="text/plain")


# wrong: request, which is not imported
# says: NameError
# says: page.asked
def send_reply():
    asked = request.get_json()
    characters = answer(model, **asked)
    return Response(characters, mimetype="text/plain")


# wrong: reply in place of answer
# says: TypeError
# says: answer
def send_reply():
    asked = page.asked()
    characters = reply(model, **asked)
    return Response(characters, mimetype="text/plain")


# wrong: reply with the text alone
# says: answer
def send_reply():
    asked = page.asked()
    characters = reply(model, asked["text"], asked["temperature"], max_new_tokens=asked["max_new_tokens"])
    return Response(characters, mimetype="text/plain")


# wrong: always the same text
# says: answer
def send_reply():
    asked = page.asked()
    characters = answer(model, **asked)
    return Response("Hello!", mimetype="text/plain")


# wrong: sends back what was asked
# says: answer
def send_reply():
    asked = page.asked()
    characters = answer(model, **asked)
    return Response(asked["text"], mimetype="text/plain")


# wrong: a dictionary with the generator
# says: a dictionary
# says: Response
def send_reply():
    asked = page.asked()
    characters = answer(model, **asked)
    return {"reply": characters}


# wrong: yield in the route
# says: yield
def send_reply():
    asked = page.asked()
    characters = answer(model, **asked)
    for character in characters:
        yield character


# wrong: yield from in the route
# says: yield
def send_reply():
    asked = page.asked()
    characters = answer(model, **asked)
    yield from characters


# wrong: the function answer itself
# says: a function
# says: call answer
def send_reply():
    asked = page.asked()
    characters = answer(model, **asked)
    return Response(answer, mimetype="text/plain")


# wrong: a dot in place of a key
# says: AttributeError
# says: square brackets
def send_reply():
    asked = page.asked()
    characters = answer(model, asked.text, asked.turns, asked.temperature, asked.max_new_tokens)
    return Response(characters, mimetype="text/plain")


# wrong: a key that is not there
# says: KeyError
# says: text
def send_reply():
    asked = page.asked()
    characters = answer(model, asked["prompt"], asked["turns"], asked["temperature"], asked["max_new_tokens"])
    return Response(characters, mimetype="text/plain")


# wrong: only the first character
# says: first character
def send_reply():
    asked = page.asked()
    characters = answer(model, **asked)
    return Response(next(characters), mimetype="text/plain")


# wrong: takes one character away
# says: first character
def send_reply():
    asked = page.asked()
    characters = answer(model, **asked)
    next(characters)
    return Response(characters, mimetype="text/plain")


# wrong: each character on a line of its own
# says: line break
def send_reply():
    asked = page.asked()
    characters = answer(model, **asked)
    return Response((character + "\n" for character in characters), mimetype="text/plain")


# wrong: an empty Response
# says: empty
def send_reply():
    asked = page.asked()
    characters = answer(model, **asked)
    return Response(mimetype="text/plain")


# wrong: the two in a tuple
# says: Response
def send_reply():
    asked = page.asked()
    characters = answer(model, **asked)
    return characters, "text/plain"


# wrong: names what is not there
# says: NameError
# says: characters
def send_reply():
    asked = page.asked()
    characters = answer(model, **asked)
    return Response(character, mimetype="text/plain")


# wrong: Response without its import's name
# says: NameError
# says: Response
def send_reply():
    asked = page.asked()
    characters = answer(model, **asked)
    return response(characters, mimetype="text/plain")


# wrong: a wrong name for the mimetype
# says: TypeError
# says: mimetype
def send_reply():
    asked = page.asked()
    characters = answer(model, **asked)
    return Response(characters, type="text/plain")


# wrong: answer, then a string of the generator
# says: generator
def send_reply():
    asked = page.asked()
    characters = answer(model, **asked)
    return Response(str(characters), mimetype="text/plain")


# wrong: used up by print before it is sent
# says: used up
def send_reply():
    asked = page.asked()
    characters = answer(model, **asked)
    print("".join(characters))
    return Response(characters, mimetype="text/plain")


# wrong: a tuple with the header
# says: a tuple
# says: Response
def send_reply():
    asked = page.asked()
    characters = answer(model, **asked)
    return characters, 200, {"Content-Type": "text/plain"}


# wrong: two stars before a function
# says: TypeError
# says: page.asked is a function
# says: round brackets after it are missing
def send_reply():
    asked = page.asked()
    characters = answer(model, **page.asked)
    return Response(characters, mimetype="text/plain")


# wrong: the model in the dictionary
# says: TypeError
# says: model
def send_reply():
    asked = page.asked()
    asked["model"] = model
    characters = answer(model, **asked)
    return Response(characters, mimetype="text/plain")


# wrong: the model comes second
# says: AttributeError
# says: look at the order: model, text
def send_reply():
    asked = page.asked()
    characters = answer(asked["text"], model, asked["turns"])
    return Response(characters, mimetype="text/plain")


# wrong: a while loop with next
# says: written first
def send_reply():
    asked = page.asked()
    characters = answer(model, **asked)
    text = ""
    while True:
        try:
            text += next(characters)
        except StopIteration:
            break
    return Response(text, mimetype="text/plain")


# wrong: turns as the text
# says: Two stars, **, hand over all of the dictionary by its names
def send_reply():
    asked = page.asked()
    characters = answer(model, asked["turns"], asked["text"])
    return Response(characters, mimetype="text/plain")


# wrong: an f-string of the generator
# says: generator
def send_reply():
    asked = page.asked()
    characters = answer(model, **asked)
    return Response(f"{characters}", mimetype="text/plain")


# wrong: a backslash in the mimetype
# says: text/plain
def send_reply():
    asked = page.asked()
    characters = answer(model, **asked)
    return Response(characters, mimetype="text\\plain")


# wrong: plain text by hand in the first part
# says: more than
def send_reply():
    asked = page.asked()
    characters = answer(model, **asked)
    return Response("text/plain: " + "".join(characters), mimetype="text/plain")


# wrong: get with another name
# says: max_new_tokens
def send_reply():
    asked = page.asked()
    characters = answer(model, asked["text"], asked["turns"], asked["temperature"], asked.get("max_tokens", 500))
    return Response(characters, mimetype="text/plain")


# wrong: the generator in a list
# says: generator
def send_reply():
    asked = page.asked()
    characters = answer(model, **asked)
    return Response([characters], mimetype="text/plain")


# wrong: returns the class Response
# says: Response
def send_reply():
    asked = page.asked()
    characters = answer(model, **asked)
    return Response


# wrong: what was asked and the function answer in the Response
# says: AttributeError
# says: answer is a function
# says: round brackets
def send_reply():
    return Response(page.asked(), answer, mimetype="text/plain")


# wrong: what was asked and the generator in the Response
# says: AttributeError
# says: two things
# says: the generator
def send_reply():
    asked = page.asked()
    return Response(asked, answer(model, **asked), mimetype="text/plain")


# wrong: the whole dictionary is sent back
# says: should come from answer
def send_reply():
    asked = page.asked()
    return Response(asked, mimetype="text/plain")


# wrong: the three dots of the hint in the brackets
# says: TypeError
# says: three dots (...)
def send_reply():
    asked = page.asked()
    characters = answer(...)
    return Response(characters, mimetype="text/plain")


# wrong: temperature fixed
# says: the temperature is 0
def send_reply() -> Response:
    asked = page.asked()
    return Response(answer(model, asked["text"], asked["turns"], 0.8, asked["max_new_tokens"], asked["top_k"]), mimetype="text/plain")


# wrong: the last turn only
# says: all the turns
def send_reply() -> Response:
    asked = page.asked()
    asked["turns"] = asked["turns"][-1:]
    return Response(answer(model, **asked), mimetype="text/plain")


# wrong: go_on is left out
# says: go_on
def send_reply() -> Response:
    asked = page.asked()
    asked.pop("go_on")
    return Response(answer(model, **asked), mimetype="text/plain")


# right: as in the guide
def send_reply():
    asked = page.asked()
    characters = answer(model, **asked)
    return Response(characters, mimetype="text/plain")


# right: one line
def send_reply():
    return Response(answer(model, **page.asked()), mimetype="text/plain")


# right: each by its name
def send_reply():
    asked = page.asked()
    characters = answer(model, text=asked["text"], turns=asked["turns"], temperature=asked["temperature"], max_new_tokens=asked["max_new_tokens"], top_k=asked["top_k"], go_on=asked["go_on"])
    return Response(characters, mimetype="text/plain")


# right: each in its place
def send_reply():
    asked = page.asked()
    characters = answer(model, asked["text"], asked["turns"], asked["temperature"], asked["max_new_tokens"], asked["top_k"], asked["go_on"])
    return Response(characters, mimetype="text/plain")


# right: content_type
def send_reply():
    asked = page.asked()
    characters = answer(model, **asked)
    return Response(characters, content_type="text/plain")


# right: content_type with a charset
def send_reply():
    asked = page.asked()
    characters = answer(model, **asked)
    return Response(characters, content_type="text/plain; charset=utf-8")


# right: a header
def send_reply():
    asked = page.asked()
    characters = answer(model, **asked)
    return Response(characters, headers={"Content-Type": "text/plain; charset=utf-8"})


# right: a generator of its own
def send_reply():
    asked = page.asked()
    characters = answer(model, **asked)
    def parts():
        for character in characters:
            yield character

    return Response(parts(), mimetype="text/plain")


# right: values taken apart
def send_reply():
    asked = page.asked()
    text, turns, temperature, max_new_tokens, top_k, go_on = (
        asked[name] for name in ("text", "turns", "temperature", "max_new_tokens", "top_k", "go_on")
    )
    characters = answer(model, text, turns, temperature, max_new_tokens, top_k, go_on)
    return Response(characters, mimetype="text/plain")


# right: the mimetype set afterwards
def send_reply():
    asked = page.asked()
    characters = answer(model, **asked)
    response = Response(characters)
    response.mimetype = "text/plain"
    return response


# right: make_response of the app
def send_reply():
    asked = page.asked()
    characters = answer(model, **asked)
    response = app.make_response(characters)
    response.mimetype = "text/plain"
    return response


# right: with a status
def send_reply():
    asked = page.asked()
    characters = answer(model, **asked)
    return Response(characters, status=200, mimetype="text/plain")


# right: bytes
def send_reply():
    asked = page.asked()
    characters = answer(model, **asked)
    return Response((character.encode("utf-8") for character in characters), mimetype="text/plain")


# right: stream_with_context
def send_reply():
    asked = page.asked()
    characters = answer(model, **asked)
    from flask import stream_with_context

    return Response(stream_with_context(characters), mimetype="text/plain")


# right: a generator function around it
def send_reply() -> Response:
    asked = page.asked()

    def send():
        yield from answer(model, **asked)

    return Response(send(), content_type="text/plain; charset=utf-8")


# right: by names, and the mimetype set afterwards
def send_reply() -> Response:
    asked = page.asked()
    response = Response(answer(model, asked["text"], asked["turns"], asked["temperature"], asked["max_new_tokens"], asked["top_k"], asked["go_on"]))
    response.mimetype = "text/plain"
    return response


# right: encoded by hand
def send_reply() -> Response:
    return Response((c.encode("utf-8") for c in answer(model=model, **page.asked())), 200, mimetype="text/plain")


# wrong: the temperature and the number of characters are swapped
# says: TypeError
# says: order of answer
def send_reply() -> Response:
    asked = page.asked()
    characters = answer(
        model, asked["text"], asked["turns"], asked["max_new_tokens"], asked["temperature"], asked["top_k"]
    )
    return Response(characters, mimetype="text/plain")


# wrong: prints the characters first, and then the generator is empty
# says: gone through it before
def send_reply():
    asked = page.asked()
    characters = answer(model, **asked)
    for character in characters:
        print(character, end="")
    return Response(characters, mimetype="text/plain")


# wrong: asks what the browser has sent inside the generator, when the request is already over
# says: Call page.asked() before that
@app.post("/reply")
def send_reply():
    def characters():
        asked = page.asked()
        for character in answer(model, **asked):
            yield character

    return Response(characters(), mimetype="text/plain")
