# wrong: asks what the browser has sent inside the generator, when the request is already over
@app.post("/reply")
def send_reply():
    def characters():
        asked = page.asked()
        for character in answer(model, **asked):
            yield character

    return Response(characters(), mimetype="text/plain")

# wrong: makes a list of the generator, so nothing is sent before all is written
@app.post("/reply")
def send_reply():
    asked = page.asked()
    characters = list(answer(model, **asked))
    return Response(characters, mimetype="text/plain")

# wrong: leaves out the name mimetype, and the second argument of Response is the status
@app.post("/reply")
def send_reply():
    asked = page.asked()
    characters = answer(model, **asked)
    return Response(characters, "text/plain")

# wrong: calls reply, the function of Step 21, which doesn't know the names text, turns and go_on
@app.post("/reply")
def send_reply():
    asked = page.asked()
    characters = reply(model, **asked)
    return Response(characters, mimetype="text/plain")

# wrong: hands the arguments over by their place and has top_k where the number of characters belongs
@app.post("/reply")
def send_reply():
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

# wrong: left in a line that prints the answer, which uses the generator up, so the browser gets nothing
@app.post("/reply")
def send_reply():
    asked = page.asked()
    characters = answer(model, **asked)
    print("Lewis:", "".join(characters))
    return Response(characters, mimetype="text/plain")

# wrong: puts a line break after each character so that it's sent at once, and that break shows in the answer
@app.post("/reply")
def send_reply():
    asked = page.asked()
    characters = (character + "\n" for character in answer(model, **asked))
    return Response(characters, mimetype="text/plain")

# right: makes an empty Response and sets its parts afterwards
@app.post("/reply")
def send_reply():
    response = Response()
    response.mimetype = "text/plain"
    response.response = answer(model=model, **page.asked())
    return response

# right: an inner generator that gets everything as arguments, and the type as a header
@app.post("/reply")
def send_reply():
    def stream(text, **settings):
        yield from answer(model, text, **settings)

    what = dict(page.asked())
    return Response(stream(what.pop("text"), **what), headers={"Content-Type": "text/plain; charset=utf-8"})
