// The page's program. It sends what you type to the server, and shows the reply as it comes, piece by piece.
// What you or the model wrote goes only into textContent. There it stays text, even when it looks like markup.

const find = (id) => document.getElementById(id);
const text = find("text"), send = find("send"), stop = find("stop"), regenerate = find("regenerate");
const temperature = find("temperature"), length = find("length");

const GONE = "The server does not answer. Does the program still run? Start it again, then send once more: your text is still here.";
const BROKEN = "The reply broke off, as the server is gone. Start the program again, then press Regenerate.";

let about = { ready: false, chat: false, message: GONE, vocab: [] }; // what the server says about the model
let turns = []; // what was said so far: [question, answer], [question, answer], ...
let writing = null; // while Lewis writes: what can stop it

// ---------------------------------------------------------------- showing

function addTurn([question, answer]) {
  const turn = find("turn").content.cloneNode(true).firstElementChild;
  const leftOut = [...new Set(question)].filter((character) => !about.vocab.includes(character));
  turn.querySelector(".question .words").textContent = question;
  if (leftOut.length) {
    const names = leftOut.map((character) => character.trim() || "an unusual space");
    turn.querySelector(".left-out").textContent = "Left out, as Lewis does not know them: " + names.join(" ");
    turn.querySelector(".left-out").hidden = false;
  }
  find("conversation").append(turn);
  showAnswer(answer);
}

// Change something and, if the end of the page was in sight, keep it in sight. Who has scrolled up stays there.
function keepEnd(change) {
  const atEnd = innerHeight + scrollY > document.body.scrollHeight - 60;
  change();
  if (atEnd) scrollTo(0, document.body.scrollHeight);
}

function showAnswer(answer) {
  const words = find("conversation").lastElementChild.querySelector(".answer .words");
  keepEnd(() => (words.textContent = about.chat ? answer.trimStart() : answer));
}

function showButtons() {
  text.disabled = send.disabled = !about.ready;
  send.hidden = writing !== null;
  stop.hidden = writing === null;
  regenerate.hidden = find("start-over").hidden = writing !== null || turns.length === 0;
  find("welcome").hidden = turns.length > 0 || !about.ready;
  document.body.classList.toggle("writing", writing !== null);
}

function showSettings() {
  const value = Number(temperature.value);
  let meaning = "daring, words fall apart";
  if (value <= 1.2) meaning = "as the book, with surprises";
  if (value <= 0.9) meaning = "a good mixture";
  if (value <= 0.5) meaning = "careful, it repeats itself";
  if (value === 0) meaning = "always the likeliest character";
  find("temperature-now").textContent = value;
  find("temperature-meaning").textContent = `${value}, ${meaning}`;
  temperature.setAttribute("aria-valuetext", `${value}, ${meaning}`);
  find("length-now").textContent = length.value;
}

// ---------------------------------------------------------------- asking

async function ask(question, again) {
  const earlier = again ? turns.slice(0, -1) : turns;
  const focused = document.activeElement;
  let problem = "";
  let answer = null; // until the reply begins
  writing = new AbortController();
  find("notice").textContent = find("announcer").textContent = "";
  showButtons();
  if (focused.hidden) stop.focus();
  try {
    const response = await fetch("reply", {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      signal: writing.signal,
      body: JSON.stringify({
        text: question,
        turns: about.chat ? earlier.slice(-20).map((turn) => turn.map((part) => part.slice(0, 1000))) : [],
        temperature: Number(temperature.value),
        max_new_tokens: Number(length.value),
      }),
    });
    if (!response.ok) throw new Error(await response.text());
    // The reply begins: now the text may leave the box, and an earlier answer may go.
    if (!again && text.value === question) text.value = "";
    if (again) find("conversation").lastElementChild.remove();
    answer = "";
    turns = [...earlier, [question, answer]];
    addTurn([question, answer]);
    showButtons();
    scrollTo(0, document.body.scrollHeight);
    const pieces = response.body.pipeThrough(new TextDecoderStream()).getReader();
    for (let { value, done } = await pieces.read(); !done; { value, done } = await pieces.read()) {
      answer += value;
      turns.at(-1)[1] = answer;
      showAnswer(answer);
    }
  } catch (error) {
    console.error(error);
    if (error.name === "TypeError") problem = answer === null ? GONE : BROKEN;
    else if (error.name !== "AbortError") problem = error.message;
  }
  const stopped = writing.signal.aborted;
  writing = null;
  showButtons();
  if (document.activeElement === stop || document.activeElement === document.body) focused.focus();
  keepEnd(() => (find("notice").textContent = problem));
  find("announcer").textContent = (stopped ? "Stopped. " : "") + (answer ?? "");
}

// ---------------------------------------------------------------- what you can do

find("form").addEventListener("submit", (event) => {
  event.preventDefault(); // a form would load a new page
  if (text.value.trim() && !writing) ask(text.value, false);
});

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

regenerate.addEventListener("click", () => ask(turns.at(-1)[0], true));

find("start-over").addEventListener("click", () => {
  turns = [];
  find("conversation").replaceChildren();
  find("notice").textContent = find("announcer").textContent = "";
  showButtons();
  text.focus();
});

temperature.addEventListener("input", showSettings);
length.addEventListener("input", showSettings);
find("settings").addEventListener("toggle", (event) => {
  if (event.target.open) scrollBy(0, event.target.offsetHeight); // the settings cover no text
});

// The browser keeps the conversation until you close the tab, so that it is there after a reload.
addEventListener("pagehide", () => sessionStorage.setItem(`turns ${about.chat}`, JSON.stringify(turns)));

// ---------------------------------------------------------------- the start

try {
  about = await (await fetch("about")).json();
  turns = JSON.parse(sessionStorage.getItem(`turns ${about.chat}`)) ?? [];
} catch (error) {
  console.error(error);
}
document.body.classList.add(about.chat ? "chat" : "story");
if (about.chat) temperature.value = 0.3; // whoever answers has to choose with care
showSettings();
find("label").textContent = about.chat ? "Your question" : "The beginning of a text";
find("welcome").textContent = about.chat
  ? "Ask Lewis something: who it is, how it is, what it likes."
  : "Begin a text, and Lewis goes on: The lamps along the road";
if (!about.ready) find("notice").textContent = about.message;
turns.forEach(addTurn);
showButtons();
