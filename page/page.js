// The page's program. It sends what you type to the server, and shows the reply as it comes, piece by piece.
// What you or the model wrote only ever becomes text, never HTML, even when it looks like markup.

import { glassCase } from "./inside.js";

const find = (id) => document.getElementById(id);
const text = find("text"), send = find("send"), stop = find("stop"), notice = find("notice");
const temperature = find("temperature"), topK = find("top-k"), length = find("length");
const conversation = find("conversation"), ways = find("ways");

const GONE =
  "The server doesn't answer. Is your program still running? Start it again, then send once more: your text is kept.";
const BROKEN = "The reply broke off, because the server is gone. Start your program again, then press Regenerate.";
const FAILED = "Your program had an error. The traceback is in the terminal, or in PyCharm: its last lines say what.";
const SAME = "Lewis has no other answer. Try it in other words.";
const MISTAKE = "There's a mistake in page.js. Press F12 and open Console: the red line says what is wrong, and where.";

class Problem extends Error {} // what the page can explain; any other error is a mistake in this file
const LOST = new Problem(); // the connection is lost, and nobody knows why yet
addEventListener("error", () => (notice.textContent = MISTAKE));
addEventListener("unhandledrejection", () => (notice.textContent = MISTAKE));

const LONGEST = 500; // so many characters does the server take, and so many do we ask for at once in an endless text
const ticket = String(Math.random()); // your place in the queue when many people ask at once
let about = { ready: false, chat: false, message: "", vocab: [], reads: {}, help: "" }; // what the server says about the model
let kind = ""; // "chat" for a chatbot, "story" for a model that can only go on with your text
let way = "story"; // what Lewis does now: "chat" when it answers you, "story" when it goes on with your text
let sets = {}; // how the sliders are set, for each way
let turns = []; // what was said so far: { question, way, answers: [{ text, temperature, end }, ...], shown: which of them }
let writing = null; // while Lewis writes: what can stop it

// ---------------------------------------------------------------- showing

function addTurn(turn) {
  const element = find("turn").content.cloneNode(true).firstElementChild;
  element.classList.add(turn.way);
  element.querySelector(".question .words").textContent = turn.question;
  element.querySelector(".answer .words").append("");
  conversation.append(element);
  showTurn(turn);
}

// Somebody may be in need: no model has written this, and nothing of it is kept
const isHelp = (answer) => answer.text.trim() === about.help;

function showTurn(turn) {
  const part = (name) => conversation.children[turns.indexOf(turn)].querySelector(name);
  const answer = turn.answers[turn.shown];
  const words = turn.way === "chat" ? answer.text.trimStart() : answer.text;
  const shown = part(".answer .words").firstChild;
  if (words.startsWith(shown.data)) shown.appendData(words.slice(shown.length)); // what you have selected stays so
  else shown.data = words;
  part(".versions").hidden = turn.answers.length < 2;
  part(".version").textContent = `${turn.shown + 1} / ${turn.answers.length}, temperature ${answer.temperature}`;
  part(".remark").textContent = isHelp(answer) ? "" : [...remarks(turn.question, turn.way), answer.end].filter(Boolean).join("\n");
  for (const name of [".regenerate", ".go-on", ".look-inside"]) part(name).hidden = isHelp(answer);
}

// What Lewis won't see of a text
function remarks(question, way) {
  const characters = [...question], unknown = characters.filter((character) => !about.vocab.includes(character));
  const names = [...new Set(unknown)].map((character) => character.trim() || "an unusual space");
  const found = [];
  if (question.length > LONGEST)
    found.push(`Lewis takes at most ${LONGEST} characters, and these are ${question.length}.`);
  else if (characters.length - unknown.length > about.reads[way])
    found.push(`Lewis reads only the last ${about.reads[way]} characters of this.`);
  if (names.length) found.push(`Left out, as Lewis doesn't know them: ${names.join(" ")}`);
  return about.ready ? found : [];
}

function showButtons() {
  send.hidden = writing !== null;
  stop.hidden = writing === null;
  find("start-over").hidden = writing !== null || turns.length === 0;
  find("welcome").hidden = turns.length > 0 || !about.ready;
  find("remark").textContent = remarks(text.value, way).join("\n");
  ways.disabled = writing !== null;
  document.body.classList.toggle("writing", writing !== null);
}

const MEANINGS = { // what a temperature up to this one means
  story: [[0.5, "careful, it repeats itself"], [0.9, "a good mixture"], [1.2, "like the book, with surprises"]],
  chat: [[0.5, "careful, so most answers fit"], [0.9, "lively, and wrong more often"]],
};
const isEndless = () => way === "story" && length.value === length.max;
const chosenK = () => (topK.value === topK.max ? null : Number(topK.value));

function showSettings() {
  const value = Number(temperature.value), k = chosenK();
  const most = isEndless() ? "until you press Stop" : `at most ${length.value} characters`;
  const found = MEANINGS[way].find(([upTo]) => value <= upTo);
  const meanings = {
    "temperature": `${value}, ${value ? found?.[1] ?? "daring, words fall apart" : "always the likeliest character"}`,
    "top-k": k ? `only the ${k} likeliest characters have a chance` : "off, all characters have a chance",
    "length": most,
  };
  for (const [id, meaning] of Object.entries(meanings)) {
    find(`${id}-meaning`).textContent = meaning;
    find(id).setAttribute("aria-valuetext", meaning);
  }
  find("settings-now").textContent = `Temperature ${value}, top-k ${k ?? "off"}, ${most}`;
}

// How far the end of the conversation lies below what is in sight
const box = (element) => element.getBoundingClientRect();
const below = () => box(conversation).bottom - Math.min(innerHeight, box(find("form")).top);
const goToEnd = () => scrollBy(0, Math.max(0, below()));
const showToEnd = () => (find("to-end").hidden = below() < 60);

// Change something and, if the end was in sight, keep it in sight. If you have scrolled up, you stay there.
function keepEnd(change) {
  const inSight = below() < 60;
  change();
  if (inSight) goToEnd();
  showToEnd();
}

// A screen reader reads this out
function announce(words) {
  const line = document.createElement("p");
  line.textContent = words;
  find("announcer").append(line);
}

// ---------------------------------------------------------------- asking

// What the server says about the model: it may be another one than before.
async function look() {
  const response = await fetch("about", { signal: writing?.signal }).catch(() => null);
  if (!response?.ok) throw new Problem(GONE);
  about = await response.json();
  if (kind !== (about.chat ? "chat" : "story")) setUp();
}

function checkReady() {
  if (!about.ready) throw new Problem(about.message);
}

function lost() {
  throw LOST;
}

// Ask for an answer, or for more of it, and wait until it's our turn. Gives back what reads the reply.
async function request(turn, answer, waiting) {
  const chat = turn.way === "chat";
  const earlier = turns.slice(0, turns.indexOf(turn)).filter((other) => other.way === "chat").slice(-20);
  const body = JSON.stringify({
    text: (chat ? turn.question : turn.question + answer.text).slice(-LONGEST),
    turns: chat ? earlier.map(({ question, answers, shown }) => [question, answers[shown].text.slice(0, 1000)]) : [],
    temperature: answer.temperature,
    top_k: chosenK(),
    max_new_tokens: isEndless() ? LONGEST : Number(length.value),
    go_on: !chat,
  });
  const headers = { "Content-Type": "application/json", "Ticket": ticket };
  while (true) {
    const response = await fetch("reply", { method: "POST", headers, body, signal: writing.signal }).catch(lost);
    if (response.ok) return response.body.pipeThrough(new TextDecoderStream()).getReader();
    const message = await response.text(), seconds = response.headers.get("Retry-After");
    if (!seconds) throw new Problem(response.status === 500 ? FAILED : message);
    if (waiting.textContent !== message) announce(message);
    waiting.textContent = message;
    await new Promise((done) => {
      setTimeout(done, 1000 * seconds);
      writing.signal.addEventListener("abort", done);
    });
  }
}

// Let Lewis write this answer, or go on with it.
async function write(turn, answer) {
  const waiting = conversation.lastElementChild.querySelector(".waiting");
  let heard = answer.text.length;
  const readOut = (end) => {
    if (answer.text.slice(heard, end).trim()) announce(answer.text.slice(heard, end));
    heard = Math.max(heard, end);
  };
  waiting.textContent = "Lewis is reading ...";
  answer.end = "";
  goToEnd();
  try {
    do {
      const before = answer.text.length, pieces = await request(turn, answer, waiting);
      for (let piece; !(piece = await pieces.read().catch(lost)).done; ) {
        waiting.textContent = "";
        answer.text += piece.value;
        keepEnd(() => showTurn(turn));
        readOut(answer.text.match(/^[^]*([.!?]["')]*\s|\n)/)?.[0].length ?? 0); // up to the end of a sentence
      }
      if (answer.text.length - before === Number(length.value))
        answer.end = `Lewis stopped after ${length.value} characters, as you have set it.`;
    } while (isEndless() && !isHelp(answer));
    if (!answer.text.trim()) answer.end = "Lewis says nothing.";
  } catch (error) {
    if (error !== LOST || writing.signal.aborted) throw error;
    await look().catch(() => Promise.reject(new Problem(answer.text ? BROKEN : GONE)));
    throw new Problem(FAILED); // as the server is there
  } finally {
    waiting.textContent = "";
    keepEnd(() => showTurn(turn));
    readOut(answer.text.length);
  }
}

async function ask(question) {
  await look().then(checkReady);
  const answer = { text: "", temperature: Number(temperature.value), end: "" };
  const turn = { question, way, answers: [answer], shown: 0 };
  turns.push(turn);
  addTurn(turn);
  if (text.value === question) text.value = "";
  showButtons();
  try {
    await write(turn, answer);
  } finally {
    if (!answer.text && !answer.end) { // nothing came, so the question goes back into the box
      turns.pop();
      conversation.lastElementChild.remove();
      text.value ||= question;
    }
  }
}

// Another answer. A chatbot gets a little hotter each time, and so does whoever says the same again.
async function regenerate(turn) {
  const before = turn.shown;
  for (let tries = 0; tries < 6; tries++) {
    const hotter = 0.2 * (tries + (turn.way === "chat" ? turn.answers.length : 0));
    const now = Math.min(2, Number(temperature.value) + hotter);
    const answer = { text: "", temperature: Number(now.toFixed(2)), end: "" };
    let known = true;
    turn.shown = turn.answers.push(answer) - 1;
    showTurn(turn);
    try {
      await write(turn, answer);
    } finally {
      known = !answer.text || turn.answers.some((other) => other !== answer && other.text === answer.text);
      if (known) {
        turn.answers.pop();
        turn.shown = before;
        showTurn(turn);
      }
    }
    if (!known) return;
  }
  throw new Problem(SAME);
}

// ---------------------------------------------------------------- what you can do

// Do what takes a while, with the lamp lit.
async function start(action, ...given) {
  if (writing) return;
  const focused = document.activeElement, controller = (writing = new AbortController());
  notice.textContent = "";
  find("announcer").replaceChildren();
  showButtons();
  if (!focused.offsetParent) stop.focus({ preventScroll: true });
  try {
    await action(...given);
  } catch (error) {
    if (controller.signal.aborted) announce("Stopped.");
    else showProblem(error);
  } finally {
    writing = null;
    keepEnd(showButtons);
    if ([stop, document.body].includes(document.activeElement))
      (focused.offsetParent ? focused : text).focus({ preventScroll: true });
  }
}

function showProblem(error) {
  if (!(error instanceof Problem)) throw error;
  keepEnd(() => (notice.textContent = error.message));
}

find("form").addEventListener("submit", (event) => {
  event.preventDefault(); // a form would load a new page
  if (text.value.trim() && text.value.length <= LONGEST) start(ask, text.value);
});

text.addEventListener("input", showButtons);
text.addEventListener("keydown", (event) => {
  if (event.key === "Enter" && !event.shiftKey && !event.isComposing) {
    event.preventDefault();
    find("form").requestSubmit();
  }
});

stop.addEventListener("click", () => writing?.abort());
document.addEventListener("keydown", (event) => {
  if (event.key === "Escape") writing?.abort();
});

find("welcome").addEventListener("click", (event) => {
  if (event.target.matches("button")) start(ask, event.target.textContent);
});

const TOOLS = { // the buttons under an answer
  "regenerate": (turn) => start(regenerate, turn),
  "go-on": (turn) => start(write, turn, turn.answers[turn.shown]),
  "earlier": (turn) => showVersion(turn, turn.shown - 1),
  "later": (turn) => showVersion(turn, turn.shown + 1),
  "look-inside": (turn) => {
    const said = turn.answers[turn.shown].text;
    lookInside({ prompt: turn.way === "chat" ? chatPrompt(turn) : turn.question, answer: said });
  },
  "copy": (turn, element) => {
    const [question, answer] = element.querySelectorAll(".words");
    getSelection().setBaseAndExtent(turn.way === "chat" ? answer : question, 0, answer, 1);
    announce(document.execCommand("copy") ? "Copied." : "Not copied.");
  },
};

conversation.addEventListener("click", (event) => {
  const element = event.target.closest(".turn"), button = event.target.closest("button");
  if (button) TOOLS[button.className](turns[[...conversation.children].indexOf(element)], element);
});

function showVersion(turn, number) {
  turn.shown = (number + turn.answers.length) % turn.answers.length;
  showTurn(turn);
  find("announcer").replaceChildren();
  announce(turn.answers[turn.shown].text);
}

find("start-over").addEventListener("click", () => {
  if (turns.length > 1 && !confirm(`Forget these ${turns.length} turns?`)) return;
  turns = [];
  conversation.replaceChildren();
  notice.textContent = "";
  showButtons();
  text.focus();
});

// What a chatbot has read before its answer, as chat_prompt in chat.py makes it
function chatPrompt(turn) {
  const line = (words) => words.split(/\s+/).filter(Boolean).join(" "), room = about.reads.chat - 108;
  let prompt = `You: ${line(turn.question)}\nLewis:`;
  for (const { question, way, answers, shown } of turns.slice(0, turns.indexOf(turn)).reverse()) {
    if (way !== "chat") continue;
    const said = answers[shown].text, longer = `You: ${line(question)}\nLewis: ${line(said.split(/(?<=\.\.\.)/)[0])}\n\n` + prompt;
    if (longer.length > room) break;
    prompt = longer;
  }
  return prompt;
}

// The glass case (inside.js) reads the weights itself, from the server.
const get = async (address) => {
  const response = await fetch(address).catch(() => null);
  if (!response?.ok) throw new Problem(GONE);
  return response;
};
const lookInside = glassCase({
  models: async () => {
    const bytes = async (name) => (await get("weights/file?" + new URLSearchParams({ name }))).arrayBuffer();
    return (await (await get("weights")).json()).map((one) => ({ ...one, load: () => bytes(one.name) }));
  },
  book: async () => (await get("book")).text(),
});
find("look-inside").hidden = false;
find("look-inside").addEventListener("click", () => lookInside());

find("to-end").addEventListener("click", goToEnd);
addEventListener("scroll", showToEnd);
addEventListener("resize", showToEnd);

const settings = [temperature, topK, length];
settings.forEach((setting) => setting.addEventListener("input", showSettings));
find("settings").addEventListener("toggle", (event) => {
  if (event.target.open) scrollBy(0, event.target.offsetHeight); // the settings cover no text
});

ways.addEventListener("change", (event) => {
  keep();
  setWay(event.target.value);
});

// ---------------------------------------------------------------- the start

// The browser keeps what was said and set until you close the tab, so that it's there after a reload.
function keep() {
  sets[way] = settings.map((setting) => setting.value);
  const kept = turns.filter((turn) => !turn.answers.some(isHelp));
  if (kind) sessionStorage.setItem(kind, JSON.stringify({ turns: kept, way, sets }));
}
addEventListener("pagehide", keep);

// Get ready for a chatbot, or for a model that can only go on with your text. Each has its own conversation.
function setUp() {
  keep();
  kind = about.chat ? "chat" : "story";
  topK.max = about.vocab.length || 1;
  const kept = JSON.parse(sessionStorage.getItem(kind));
  sets = kept?.sets ?? { chat: [0.3, topK.max, 500], story: [0.8, topK.max, 500] };
  turns = kept?.turns ?? [];
  conversation.replaceChildren();
  turns.forEach(addTurn);
  ways.hidden = !about.chat;
  setWay(kept?.way ?? kind);
  goToEnd();
}

// From now on, Lewis answers you, or goes on with your text.
function setWay(chosen) {
  document.body.className = way = chosen;
  ways.querySelector(`[value=${way}]`).checked = true;
  length.max = way === "chat" ? 2000 : 2050;
  settings.forEach((setting, n) => (setting.value = sets[way][n]));
  showSettings();
  showButtons();
}

find("not-running").remove();
find("form").hidden = false;
history.scrollRestoration = "manual"; // we go to the end
text.focus({ preventScroll: true });
look().then(checkReady).catch(showProblem);
