"""A small program with a mistake in it, for you to find. The guide: docs/debugging.md."""


def greeting(name, day):
    start = "Hello, " + name + "!"
    end = " This is day " + day + "."
    return start + end


def main():
    name = "world"
    day = 1
    text = greeting(name, day)
    print(text)


main()
