// What speaks before the model, once more in JavaScript, for the file that is shared: see lewisgpt/chatbot/need.py.
// Both read the same words and points. A test asks both of them the same thousands of sentences.

const PHRASE_POINTS = 3, LIMIT = 0.75, SORROW_LIMIT = -1.5, PIECE = 30; // those of need.py
const DIGITS = { 0: "o", 1: "i", 3: "e", 4: "a", 5: "s", 7: "t" };

// words: the contents of need.txt and of both files of points, the questions about sorrows, and the answers to them
export function make_need(words) {
  const lists = read_lists(words.phrases), spelling = make_spelling(lists);
  const need_points = read_points(words.need_points), sorrow_points = read_points(words.sorrow_points);
  const phrases = new Map();

  // "I'm SOOO sad!" -> ["i", "am", "so", "sad"]
  function spelled(text) {
    text = text.toLowerCase().normalize("NFKD");
    text = text.replace(/['\u2019\u2018`\u00b4]|[\u0300-\u036f]|(?<=[\p{L}\p{N}_])[*#](?=[\p{L}\p{N}_])/gu, "");
    text = text.replace(/([^h\n])\1\1+/gu, "$1");
    text = text.replace(/(?<=[a-z])[013457](?=[a-z])/g, (digit) => DIGITS[digit]);
    return split((text.match(/[a-z0-9]+/g) ?? []).map((word) => spelling.get(word) || word).join(" "));
  }

  const plain_words = (text) => spelled(text).filter((word) => spelling.get(word) !== "");

  // The phrases below a heading: for each line those that all have to be there, each a list of its parts
  function phrases_of(heading) {
    if (!phrases.has(heading)) phrases.set(heading, lists[heading].map((line) => line.split(" + ").map(phrase)));
    return phrases.get(heading);
  }

  const groups = {};
  const grouped = (text) => text.replace(/[A-Z]+/g, (name) => groups[name]);
  for (const [name, meaning] of pairs(lists["groups"])) groups[name] = grouped(meaning);

  function phrase(text) {
    return split(text).map(part).filter(({ gap, choices, beginnings }) => gap || choices.length || beginnings.length);
  }

  function part(word) {
    if (word === "...") return { gap: true };
    const all = grouped(word.replace(/\?+$/, "")).split("|"), stars = all.filter((choice) => choice.includes("*"));
    const choices = all.filter((choice) => !choice.includes("*")).map((choice) => plain_words(choice.replaceAll("_", " ")));
    return {
      choices: choices.filter((run) => run.length),
      beginnings: stars.map((choice) => choice.replace(/\*+$/, "")),
      may_be_missing: word.endsWith("?"),
    };
  }

  // Whether the words hold all phrases of some line below this heading
  function holds(words, heading) {
    const is_there = (phrase) => words.some((_, start) => end_of(phrase, words, start) !== null);
    return phrases_of(heading).some((line) => line.every(is_there));
  }

  function without_harmless(words) {
    for (const [phrase] of phrases_of("harmless")) {
      for (let start = 0; start < words.length; start++) {
        const end = end_of(phrase, words, start);
        if (end !== null) words = [...words.slice(0, start), "~", ...words.slice(end)];
      }
    }
    return words;
  }

  function holds_phrase(text) {
    const words = without_harmless(plain_words(text)), everyday = holds(words, "everyday");
    return pieces(words).some((piece) => holds(piece, "sure") || (!everyday && holds(piece, "likely")));
  }

  function in_need(text) {
    const most = Math.max(...pieces(spelled(text)).map((piece) => score(piece, need_points)));
    return most > LIMIT || (most + PHRASE_POINTS > LIMIT && holds_phrase(text));
  }

  // An answer to an ordinary sorrow, or null
  const questions = words.sorrows.questions.map(([question, name]) => [trigrams(question), name]);
  function comfort(text) {
    const said = spelled(text), mine = trigrams(said.join(" "));
    if (!questions.length || score(said, sorrow_points) <= SORROW_LIMIT) return null;
    const nearness = ([theirs]) => [...mine].filter((gram) => theirs.has(gram)).length / (mine.size + theirs.size);
    const nearest = questions.reduce((a, b) => (nearness(b) > nearness(a) ? b : a))[1];
    const answers = words.sorrows.answers[nearest] ?? [null];
    return answers[Math.floor(Math.random() * answers.length)];
  }

  return { in_need, comfort };
}

const split = (text) => text.split(/\s+/).filter(Boolean);

function read_lists(text) {
  const lists = {};
  let lines = [];
  for (const line of text.split(/\r?\n/)) {
    if (line.startsWith("[")) lines = lists[line.replace(/^[[\] ]+|[[\] ]+$/g, "")] = [];
    else if (line.trim() && !line.startsWith("#")) lines.push(line.trim());
  }
  return lists;
}

// The lines `a, b = c`: ["a", "c"], ["b", "c"]
function pairs(lines) {
  return lines.map((line) => line.split(" = ")).flatMap(([names, to]) => names.split(", ").map((name) => [name, to]));
}

function make_spelling(lists) {
  const meanings = new Map(pairs(lists["spelling"])), spelling = new Map();
  for (const word of split(lists["fillers"].join(" "))) meanings.set(word, "");
  for (const word of split(lists["long words"].join(" "))) {
    for (const wrong of misspelled(word)) spelling.set(wrong, meanings.get(word) ?? word);
  }
  meanings.forEach((meaning, word) => spelling.set(word, meaning));
  return spelling;
}

function misspelled(word) {
  return [...word].flatMap((letter, i) => {
    const a = word.slice(0, i), b = word.slice(i);
    const vowels = "aeiou".includes(letter) ? [..."aeiou"].map((vowel) => a + vowel + b.slice(1)) : [];
    return [a + b.slice(1), a + letter + b, a + (b[1] ?? "") + letter + b.slice(2), ...vowels];
  });
}

// Where the phrase ends if it begins at this word, or null if it doesn't
function end_of(phrase, words, start, n = 0) {
  if (n === phrase.length) return start;
  const { gap, choices, beginnings, may_be_missing } = phrase[n], ends = [];
  if (gap) for (let end = start; end <= Math.min(start + 4, words.length); end++) ends.push(end);
  else if (start < words.length) {
    for (const run of choices) if (run.every((word, i) => words[start + i] === word)) ends.push(start + run.length);
    ends.sort((a, b) => a - b);
    if (beginnings.some((beginning) => words[start].startsWith(beginning))) ends.push(start + 1);
  }
  if (may_be_missing) ends.push(start);
  for (const end of ends) {
    const found = end_of(phrase, words, end, n + 1);
    if (found !== null) return found;
  }
  return null;
}

function pieces(words) {
  const found = [];
  for (let start = 0; start < Math.max(1, words.length - PIECE / 2); start += PIECE / 2)
    found.push(words.slice(start, start + PIECE));
  return found;
}

function grams(words) {
  words = ["^", ...words, "$"];
  const found = new Set();
  words.forEach((word, i) => {
    for (let n = 1; n <= 3 && i + n <= words.length; n++) found.add(words.slice(i, i + n).join(" "));
    if (i + 2 < words.length) found.add(`${word} _ ${words[i + 2]}`);
    if (word.length > 4) found.add(word.slice(0, 4) + "*");
  });
  return found;
}

function read_points(text) {
  const found = new Map();
  for (const line of text.split(/\r?\n/)) {
    const [number] = line.split(" ", 1);
    if (line) found.set(line.slice(number.length + 1), Number(number));
  }
  return found;
}

function score(words, points) {
  let sum = points.get("");
  for (const gram of grams(words)) sum += points.get(gram) ?? 0;
  return sum / 100;
}

function trigrams(text) {
  text = [..."  ", ...text.trim().toLowerCase(), " "];
  return new Set(text.slice(2).map((_, i) => text.slice(i, i + 3).join("")));
}
