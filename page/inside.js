// The glass case: what happens inside a model while it reads and writes. All of it is worked out here, in the browser,
// by model.js. What you or the model wrote only ever becomes text, never HTML.

import { Reader, load_model, odds, pick_next, softmax } from "./model.js";

const MOST = 2000; // characters of a text
const STRIP = 48; // so many characters are shown for each head
const LETTERS = 50, BEFORE = 100; // of the game: how many are guessed, and how many stand before them
const isTopic = (character) => character >= "\ue000" && character <= "\uf8ff";
const percent = (part) => (part >= 0.9995 ? "100" : (100 * part).toFixed(1)) + "%";
const pause = (milliseconds = 0) => new Promise((done) => setTimeout(done, milliseconds));

// A text that a model reads character by character, and what happened at each
class Reading {
  constructor(model) {
    this.model = model;
    this.reader = new Reader(model);
    this.characters = [];
    this.known = []; // the places of the characters that the model knows
    this.steps = []; // for each place: { token, surprise, before, looks, count }, or null if it doesn't know it
    this.next = null; // before the next character: the logits, and what x was after each block
  }

  add(character) {
    const token = this.model.mapping.get(character), before = this.next;
    if (token === undefined) this.steps.push(null);
    else {
      this.known.push(this.characters.length);
      const logits = this.reader.read([token]);
      this.next = { logits, after: this.reader.after };
      const surprise = before && -Math.log(softmax(before.logits)[token]);
      this.steps.push({ token, surprise, before, looks: this.reader.looks, count: this.known.length });
    }
    this.characters.push(character);
  }

  loss() { // the average of all surprises
    const all = this.steps.filter((step) => step?.before).map((step) => step.surprise);
    return all.length ? all.reduce((a, b) => a + b) / all.length : null;
  }

  seen({ looks, count }) { // the places that it looked at, at this step
    return this.known.slice(count - (looks[0]?.[0].length ?? 0), count);
  }

  topic(character) { // its name
    return Object.entries(this.model.settings.topics ?? {}).find(([, token]) => token === character)?.[0] ?? "a topic";
  }
}

// The game that Shannon played in 1951: how many tries the right letter took each time gives two bounds on the loss
// that the best possible model could have on this text, which would make the tries that come most often the first.
// Who gives up a letter says nothing about it: each number of tries up to `most` may have been the right one.
export function bounds(tries, most = Infinity) {
  const xlnx = (x) => (x ? x * Math.log(x) : 0), shares = [];
  const count = (number, share) => (shares[number] = (shares[number] ?? 0) + share / tries.length);
  for (const number of tries) {
    if (number < most) count(number, 1);
    else for (let n = 1; n <= most; n++) count(n, 1 / most);
  }
  const largest = shares.filter(Boolean).sort((a, b) => b - a);
  return {
    lower: largest.reduce((sum, share, n) => sum + share * (xlnx(n + 1) - xlnx(n)), 0),
    upper: -largest.reduce((sum, share) => sum + xlnx(share), 0),
  };
}

// In the game, capitals are small letters, and a line break is a space.
const folded = (character) => (/\s/.test(character) ? " " : character.toLowerCase());

// The chance of each letter of the game, the likeliest first
function foldedOdds(model, logits) {
  const chances = new Map();
  softmax(logits).forEach((chance, token) => {
    const letter = folded(model.vocab[token]);
    if (!isTopic(letter)) chances.set(letter, (chances.get(letter) ?? 0) + chance);
  });
  return [...chances].sort(([, a], [, b]) => b - a);
}

// Which topic did the model choose before this answer? Nobody has seen it, so it's the one that fits the answer best.
function likelyTopic(model, prompt, answer) {
  const topics = new Set(Object.values(model.settings.topics ?? {})), reader = new Reader(model);
  if (!topics.size) return "";
  const chances = softmax(reader.read(model.encode(prompt)));
  const likeliest = [...topics].sort((a, b) => chances[model.mapping.get(b)] - chances[model.mapping.get(a)]).slice(0, 4);
  const fit = (topic) => {
    const copy = Object.assign(new Reader(model), { position: reader.position, caches: reader.caches.map((k) => [...k]) });
    let sum = 0, now = chances;
    for (const token of model.encode(topic + answer.slice(0, 30))) {
      sum += Math.log(now[token]);
      now = softmax(copy.read([token]));
    }
    return sum;
  };
  return likeliest.map((topic) => [fit(topic), topic]).sort(([a], [b]) => b - a)[0][1];
}

// ---------------------------------------------------------------- the page

// What opens the glass case. source.models(): a list of { name, words, load() -> bytes of a .safetensors file }, where
// words are what the reader chooses by, and the first one is the model that the page talks with. source.book(): a text
// that no model has learned from.
export function glassCase(source) {
  const part = (id) => document.getElementById(`inside-${id}`);
  const dialog = document.getElementById("inside"), typed = part("text"), place = part("place");
  let models = [], reading = null, other = null, work = {}; // work: what is done now. Whoever sees another one stops.
  let head = [0, 0], game = null;

  const element = (name, text = "", className = "") => Object.assign(document.createElement(name), { textContent: text, className });

  // What stands for a character, where one has to see that it is there
  function sign(character) {
    return isTopic(character) ? "\u25c6" : { " ": "\u00b7", "\n": "\u21b5" }[character] ?? character;
  }
  function called(character, of = reading) {
    if (isTopic(character)) return `topic ${of.topic(character)}`;
    return { " ": "space", "\n": "line break", ",": "comma", ".": "full stop" }[character] ?? character;
  }

  // A row of a table: its first cell is its head, and a number from 0 to 1 is a bar.
  function row(cells, className = "") {
    const made = element("tr", "", className);
    cells.forEach((cell, n) => {
      const td = element(n ? "td" : "th", typeof cell === "number" ? "" : cell);
      if (!n) td.scope = "row";
      if (typeof cell === "number") {
        const bar = element("span", "", "bar");
        bar.style.setProperty("--part", cell);
        td.append(bar);
      }
      made.append(td);
    });
    return made;
  }
  const fill = (id, rows) => part(id).tBodies[0].replaceChildren(...rows);

  // A character of a text, lit by a number from 0 to 1
  function lit(character, light, of = reading) {
    const span = element("span", sign(character));
    span.style.setProperty("--light", Math.round(100 * Math.min(1, light)));
    return span;
  }

  // ---- the text, and the surprise in it

  function show(id, { characters, steps }, from = 0) {
    const box = part(id);
    if (!from) box.replaceChildren();
    for (let n = from; n < characters.length; n++) {
      const character = characters[n], surprise = steps[n]?.surprise;
      const span = element("span", character === "\n" ? "\u21b5\n" : character);
      if (isTopic(character)) Object.assign(span, { className: "topic", textContent: reading.topic(character) });
      span.style.setProperty("--light", Math.round(Math.min(100, 16 * (surprise ?? 0))));
      span.classList.toggle("unknown", steps[n] === null);
      box.append(span);
    }
  }

  function showLosses() {
    const lines = [[reading, part("model")], [other, part("other")]].filter(([one]) => one?.loss() != null);
    const rows = lines.map(([one, select]) => [one.loss(), select.selectedOptions[0].textContent]);
    const vocab = reading.model.vocab.filter((character) => !isTopic(character)).length;
    rows.push([Math.log(vocab), `guessing: ln(${vocab})`]);
    const counted = models.find((one) => one.counting)?.counting;
    if (counted) rows.push([counted, "counting the pairs, on the validation data of Day 2"]);
    const largest = Math.max(...rows.map(([loss]) => loss));
    fill("losses", rows.map(([loss, words]) => row([words, loss.toFixed(3), loss / largest])));
    const order = reading.steps.map((step, n) => [step?.surprise ?? -1, n]).sort(([a], [b]) => b - a);
    fill("surprises", order.slice(0, 10).filter(([surprise]) => surprise >= 0).map(([surprise, n]) =>
      row([called(reading.characters[n]), reading.characters.slice(Math.max(0, n - 20), n).map(sign).join(""),
        percent(Math.exp(-surprise)), surprise.toFixed(2)])));
  }

  async function readOn(one, characters, mine) {
    for (let n = one.characters.length, then = performance.now(); n < characters.length; n++) {
      one.add(characters[n]);
      if (performance.now() - then < 25) continue;
      await pause();
      if (work !== mine) return false;
      then = performance.now();
    }
    return true;
  }

  // Read this text, and the other model too. What was read of it already stays as it is.
  async function read(characters, at = Infinity) {
    const mine = (work = {}), of = (one) => one?.characters.every((c, n) => c === characters[n]) && one;
    reading = of(reading) || new Reading(reading.model);
    if (other) other = of(other) || new Reading(other.model);
    for (const one of [reading, other]) if (one && !(await readOn(one, characters, mine))) return;
    showAll(at);
  }

  function showAll(at) {
    show("read", reading);
    part("other-read").hidden = !other;
    if (other) show("other-read", other);
    showLosses();
    place.max = reading.characters.length;
    place.value = Math.min(at, reading.characters.length);
    showPlace();
  }

  // The characters in the box, with the topics that were between them
  function typedCharacters() {
    const left = [...typed.value], kept = [];
    for (const character of reading.characters) {
      if (!isTopic(character) && character !== left[0]) break;
      kept.push(isTopic(character) ? character : left.shift());
    }
    return [...kept, ...left].slice(0, MOST);
  }

  async function write() {
    const mine = (work = {}), calm = matchMedia("(prefers-reduced-motion: reduce)").matches;
    part("write").hidden = true;
    part("stop").hidden = false;
    part("stop").focus();
    if (!(await readOn(reading, typedCharacters(), mine))) return;
    if (!reading.next) reading.add(reading.model.vocab[0]);
    show("read", reading);
    let shown = reading.characters.length;
    while (work === mine && reading.characters.length < MOST && !isAnswered()) {
      const { value, topK } = knobs(), token = pick_next(reading.next.logits, value, topK);
      reading.add(reading.model.vocab[token]);
      show("read", reading, shown);
      shown = reading.characters.length;
      place.max = shown;
      place.value = shown - 1;
      if (!calm) showPlace();
      await pause(30);
    }
    if (work === mine) endWriting();
  }

  // A chatbot's answer ends with a blank line.
  function isAnswered() {
    const text = reading.characters.join("");
    return reading.model.chat && text.startsWith("You: ") && text.endsWith("\n\n");
  }

  function endWriting() {
    work = {};
    part("write").hidden = false;
    part("stop").hidden = true;
    part("write").focus();
    typed.value = reading.characters.filter((character) => !isTopic(character)).join("");
    read([...reading.characters], Number(place.value));
  }

  // ---- one character: the odds, the blocks, the heads

  const knobs = () => {
    const k = part("top-k"), off = k.value === k.max;
    return { value: Number(part("temperature").value), topK: off ? null : Number(k.value) };
  };

  function showPlace() {
    const n = Number(place.value), { characters, steps } = reading, step = steps[n];
    const before = n < characters.length ? step?.before : reading.next;
    const name = n < characters.length ? called(characters[n]) : "what comes next";
    place.setAttribute("aria-valuetext", `${n + 1}: ${name}, after ${characters.slice(Math.max(0, n - 12), n).join("")}`);
    part("place-now").textContent = n < characters.length ? `${n + 1}: ${name}` : name;
    for (const box of [part("read"), part("other-read")])
      [...box.children].forEach((span, m) => span.classList.toggle("here", m === n));
    showOdds(before, step?.token);
    showBlocks(before, step?.token);
    showLooks(step, n);
  }

  function showOdds(before, token) {
    const { value, topK } = knobs(), { vocab } = reading.model;
    part("temperature-now").textContent = value ? value : "0, always the likeliest";
    part("top-k-now").textContent = topK ? `${topK} of ${vocab.length}` : "off";
    part("odds-none").hidden = Boolean(before);
    if (!before) return fill("odds", []);
    const chances = odds(before.logits, value, topK);
    const order = [...chances.keys()].sort((a, b) => before.logits[b] - before.logits[a]);
    const shown = order.slice(0, 10);
    if (token !== undefined && !shown.includes(token)) shown.push(token);
    fill("odds", shown.map((one) => {
      const words = order.indexOf(one) < 10 ? "" : `place ${order.indexOf(one) + 1}`;
      const chosen = one === token ? "\u2190 this one" : "";
      return row([called(vocab[one]), percent(chances[one]), chances[one], [chosen, words].filter(Boolean).join(", ")],
        one === token ? "chosen" : "");
    }));
  }

  function showBlocks(before, token) {
    if (!before) return fill("blocks", []);
    const { model } = reading;
    fill("blocks", before.after.map((x, n) => {
      const chances = softmax(model.guess(x)), order = [...chances.keys()].sort((a, b) => chances[b] - chances[a]);
      const best = order.slice(0, 3).map((one) => `${called(model.vocab[one])} ${percent(chances[one])}`).join(", ");
      const right = token === undefined ? [] : [percent(chances[token]), chances[token]];
      return row([n ? `block ${n}` : "no block", best, ...right]);
    }));
  }

  function showLooks(step, n) {
    const looks = step?.looks ?? [], seen = step ? reading.seen(step) : [], text = (m) => reading.characters[m];
    part("looks").hidden = !looks.length;
    part("looks-none").hidden = looks.length > 0;
    if (!looks.length) return;
    part("looks-now").textContent = called(text(n));
    head = [Math.min(head[0], looks.length - 1), Math.min(head[1], looks[0].length - 1)];
    const all = looks.flatMap((block, b) => block.map((weights, h) => {
      const label = element("label"), radio = Object.assign(element("input"), { type: "radio", name: "head", value: `${b},${h}` });
      radio.checked = b === head[0] && h === head[1];
      const most = weights.indexOf(weights.reduce((a, c) => Math.max(a, c)));
      const words = `block ${b + 1}, head ${h + 1}: ${percent(weights[most])} at ${called(text(seen[most]))}, ${back(n, seen[most])}`;
      const strip = element("span", "", "strip");
      strip.ariaHidden = "true";
      strip.append(...seen.slice(-STRIP).map((m, i, some) => lit(text(m), weights[seen.length - some.length + i])));
      label.append(radio, element("span", words, "unseen"), element("span", `${b + 1}.${h + 1}`, "number"), strip);
      label.querySelector(".number").ariaHidden = "true";
      return label;
    }));
    const focused = dialog.contains(document.activeElement) && document.activeElement.name === "head";
    part("heads").replaceChildren(part("heads").firstElementChild, ...all);
    if (focused) part("heads").querySelector(":checked").focus();
    const weights = looks[head[0]][head[1]];
    part("head-name").textContent = `Block ${head[0] + 1}, head ${head[1] + 1}`;
    part("look").replaceChildren(...seen.map((m, i) => lit(text(m), weights[i])));
    const order = [...weights.keys()].sort((a, b) => weights[b] - weights[a]).slice(0, 5);
    fill("most", order.map((i) => row([called(text(seen[i])), back(n, seen[i]), percent(weights[i]), weights[i]])));
  }
  const back = (n, m) => (n === m ? "itself" : `${n - m} back`);

  // ---- you against Lewis

  // So many characters from the beginning of some sentence
  async function pieceOfBook(length) {
    const book = await source.book().catch(tell), room = book?.length - length;
    const starts = [...(book ?? "").matchAll(/[.!?]["']?\s+(?=["A-Z])/g)].map((end) => end.index + end[0].length);
    const start = starts.filter((at) => at < room), from = start[Math.floor(Math.random() * start.length)];
    return start.length ? book.slice(from, from + length) : "";
  }

  async function play() {
    const text = await pieceOfBook(BEFORE + LETTERS), { model } = reading ?? {};
    if (!text || !model) return;
    game = { text, at: BEFORE, tried: [], you: [], lewis: [], surprises: [], reader: new Reader(model) };
    game.logits = game.reader.read(model.encode(text.slice(0, BEFORE)));
    part("game").hidden = false;
    part("result").hidden = true;
    part("guess-form").hidden = false;
    part("play").textContent = "Play again";
    part("said").textContent = `The text is from the part that Lewis hasn't learned from. You see ${BEFORE} characters; the next ${LETTERS} are yours to guess.`;
    showGame();
    part("guess").focus();
  }

  function showGame() {
    part("game-text").replaceChildren(game.text.slice(0, game.at), ...(game.at < game.text.length ? [element("span", "_", "here")] : []));
    part("tried").textContent = game.tried.length ? `Not ${game.tried.map((letter) => called(letter)).join(", ")}.` : "";
  }

  function guess(letter, giveUp = false) {
    const right = folded(game.text[game.at]), all = foldedOdds(reading.model, game.logits);
    if (!giveUp && letter !== right) {
      if (!game.tried.includes(letter)) game.tried.push(letter);
      part("said").textContent = "";
      return showGame();
    }
    const rank = all.findIndex(([one]) => one === right) + 1 || all.length;
    game.most = all.length; // so many it takes who gives up
    game.you.push(giveUp ? game.most : game.tried.length + 1);
    game.lewis.push(rank);
    game.surprises.push(-Math.log(all[rank - 1][1]));
    game.logits = game.reader.read(reading.model.encode(game.text[game.at]));
    const tries = (number) => (number === 1 ? "at the first try" : `after ${number} tries`);
    const yours = giveUp ? "you gave up" : `you had it ${tries(game.you.at(-1))}`;
    part("said").textContent = `${called(right)}: ${yours}, Lewis ${tries(rank)}. ${LETTERS - game.you.length} left.`;
    Object.assign(game, { tried: [], at: game.at + 1 });
    showGame();
    if (game.at === game.text.length) showResult();
  }

  function showResult() {
    part("guess-form").hidden = true;
    part("result").hidden = false;
    const average = (numbers) => numbers.reduce((a, b) => a + b) / numbers.length;
    const first = (tries) => tries.filter((number) => number === 1).length;
    fill("score", [["You", game.you, game.most], ["Lewis", game.lewis]].map(([who, tries, most]) => {
      const { lower, upper } = bounds(tries, most);
      return row([who, average(tries).toFixed(1), `${first(tries)} of ${LETTERS}`, lower.toFixed(2), upper.toFixed(2)]);
    }));
    const times = (tries) => `${first(tries)} time${first(tries) === 1 ? "" : "s"}`;
    const mine = average(game.you), its = average(game.lewis);
    const better = mine < its ? "I beat it" : mine > its ? "It beat me" : "We drew";
    part("score-words").textContent =
      `${better}: to guess the next letter of a novel, ${LETTERS} times, I took ${mine.toFixed(1)} tries on average and Lewis ` +
      `${its.toFixed(1)}. My first guess was right ${times(game.you)}, its first one ${times(game.lewis)}.`;
    part("score-loss").textContent = average(game.surprises).toFixed(2);
    part("play").focus();
    part("result").scrollIntoView({ block: "nearest" }); // on a telephone, it may be below
  }

  // ---- choosing a model, opening and closing

  function tell(error) {
    part("notice").textContent = error.message;
  }

  async function choose(name, select) {
    const one = models.find((model) => model.name === name);
    part("notice").textContent = "";
    try {
      one.model ??= load_model(await one.load());
      return one.model;
    } catch (error) {
      part("notice").textContent = `${name} can't be read. Choose another one. (${error.message})`;
      select.value = models.find((model) => model.model === reading?.model)?.name ?? "";
      return null;
    }
  }

  async function chooseModel() {
    const model = await choose(part("model").value, part("model"));
    if (!model) return;
    reading = new Reading(model);
    const k = part("top-k");
    k.value = k.max = model.vocab.length;
    if (game) part("game").hidden = true;
    game = null;
    return model;
  }

  // Open it, for what was said in a conversation, or for what was there before
  async function open({ prompt = null, answer = "" } = {}) {
    dialog.showModal();
    if (!models.length) models = (await source.models().catch(tell)) ?? [];
    if (!models.length) return void (part("notice").textContent ||= "There are no weights yet. Train some: python train.py");
    if (!reading) {
      const options = () => models.map((one) => Object.assign(element("option", one.words), { value: one.name }));
      part("model").replaceChildren(...options());
      part("other").replaceChildren(Object.assign(element("option", "nothing"), { value: "" }), ...options());
    }
    if (!reading || (prompt !== null && part("model").value !== models[0].name)) {
      part("model").value = models[0].name;
      if (!(await chooseModel())) return;
    }
    if (prompt === null) return read(typedCharacters());
    const text = prompt + answer, before = prompt + (answer.startsWith(" ") ? " " : ""), said = text.slice(before.length);
    typed.value = text;
    await pause();
    await read([...(before + likelyTopic(reading.model, before, said) + said)].slice(-MOST), [...before].length);
  }

  part("close").addEventListener("click", () => dialog.close());
  dialog.addEventListener("close", () => {
    if (!part("stop").hidden) endWriting();
    if (location.hash === "#inside") history.replaceState(null, "", location.pathname);
  });
  part("model").addEventListener("change", async () => (await chooseModel()) && read(typedCharacters()));
  part("other").addEventListener("change", async ({ target }) => {
    const model = target.value && (await choose(target.value, target));
    other = model ? new Reading(model) : null;
    read([...reading.characters], Number(place.value));
  });
  typed.addEventListener("input", () => read(typedCharacters()));
  part("write").addEventListener("click", write);
  part("stop").addEventListener("click", endWriting);
  part("passage").addEventListener("click", async () => {
    typed.value = (await pieceOfBook(400)) || typed.value;
    read([...typed.value], 1);
  });
  for (const id of ["read", "other-read"])
    part(id).addEventListener("click", ({ target }) => {
      const n = [...part(id).children].indexOf(target);
      if (n < 0 || !part("stop").hidden) return;
      place.value = n;
      showPlace();
    });
  place.addEventListener("input", showPlace);
  for (const id of ["temperature", "top-k"]) part(id).addEventListener("input", showPlace);
  part("heads").addEventListener("change", ({ target }) => {
    head = target.value.split(",").map(Number);
    showPlace();
  });
  part("play").addEventListener("click", play);
  part("guess").addEventListener("input", ({ target }) => {
    const letter = [...target.value].at(-1);
    target.value = "";
    if (letter) guess(folded(letter));
  });
  part("guess-form").addEventListener("submit", (event) => event.preventDefault());
  part("give-up").addEventListener("click", () => {
    guess("", true);
    part("guess").focus();
  });

  if (location.hash === "#inside") open();
  return open;
}
