// In the file that is shared, there's no server. This is what stands in for it: a fetch that answers at the same
// addresses as the server does. What it says, and in which order, is that of chat.py (answer, with_story, reply).

import { load_model, pick_next, Reader } from "./model.js";
import { make_need } from "./need.js";

const shared = JSON.parse(document.getElementById("shared").textContent);
const weights = Uint8Array.from(atob(shared.weights), (character) => character.charCodeAt(0)).buffer;
const model = load_model(weights), need = make_need(shared.words);
const LONGEST_ANSWER = shared.longest_answer;

export async function fetch(address, { body, signal } = {}) {
  signal?.throwIfAborted();
  if (address === "about") return Response.json(shared.about);
  if (address === "reply") return new Response(stream(answer(JSON.parse(body)), signal));
  if (address === "weights") return Response.json([{ name: "this", words: shared.called, counting: null }]);
  if (address.startsWith("weights/file")) return new Response(weights);
  if (address === "book") return new Response(shared.book);
  return new Response("There is nothing at this address.", { status: 404 });
}

// Send these characters as soon as they are there. In between, the browser has time to show them.
function stream(characters, signal) {
  const encoder = new TextEncoder();
  return new ReadableStream({
    start: (controller) => signal?.addEventListener("abort", () => controller.error(signal.reason)),
    async pull(controller) {
      await new Promise((done) => setTimeout(done));
      if (signal?.aborted) return;
      let text = "", ended = false;
      for (const end = performance.now() + 20; !ended && performance.now() < end; ) {
        const { value, done } = characters.next();
        ended = done;
        text += value ?? "";
      }
      if (text) controller.enqueue(encoder.encode(text));
      if (ended) controller.close();
    },
  });
}

// ---------------------------------------------------------------- chat.py

function* answer({ text, turns, temperature, max_new_tokens, top_k, go_on }) {
  go_on ||= !model.chat;
  if (need.in_need(text)) { // then no model is asked
    yield (go_on ? "\n\n" : " ") + shared.about.help;
    return;
  }
  if (go_on) {
    yield* without_topics(reply(text, temperature, top_k, null, max_new_tokens));
    return;
  }
  const comfort = need.comfort(text); // nor when somebody is sad
  if (comfort) {
    yield " " + comfort;
    return;
  }
  turns = turns.filter(([question]) => !need.in_need(question));
  turns = turns.map(([question, said]) => [one_line(question), one_line(beginning(said))]);
  const prompt = chat_prompt(turns, one_line(text), model.context_length - LONGEST_ANSWER);
  const said = without_topics(reply(prompt, temperature, top_k, "\n\n", max_new_tokens));
  yield* with_story(said, temperature, max_new_tokens, top_k);
}

function* with_story(said, temperature, max_new_tokens, top_k) {
  let answered = "", story = "";
  for (const character of said) {
    answered += character;
    yield character;
  }
  if (!answered.endsWith("...") || max_new_tokens <= LONGEST_ANSWER) return;
  yield " ";
  const prompt = answered.slice(0, -3).split(/[.!?] /).at(-1) + " ";
  temperature = temperature && Math.max(temperature, 0.8);
  for (const character of reply(prompt, temperature, top_k, null, Math.min(500, max_new_tokens - answered.length - 1))) {
    if (story.length >= 300 && /\s/.test(character) && /[.!?]"*$/.test(story)) return;
    story += character;
    yield character;
  }
}

function* reply(prompt, temperature, top_k, stop, max_new_tokens) {
  const reader = new Reader(model), known = model.encode(prompt).slice(-model.context_length);
  let logits = reader.read(known.length ? known : [0]), held = ""; // what may be the beginning of stop
  for (let n = 0; n < max_new_tokens; n++) {
    const token = pick_next(logits, temperature, top_k);
    held += model.vocab[token];
    if (stop && held === stop) return;
    while (held && !stop?.startsWith(held)) {
      const [first] = held;
      yield first;
      held = held.slice(first.length);
    }
    logits = reader.read([token]);
  }
  yield* held;
}

const format_turn = (question, answer) => `You: ${question}\nLewis: ${answer}\n\n`;

function chat_prompt(turns, question, room) {
  let prompt = `You: ${question}\nLewis:`;
  for (const turn of turns.toReversed()) {
    const longer = format_turn(...turn) + prompt;
    if ([...longer].length > room) break;
    prompt = longer;
  }
  return prompt;
}

function* without_topics(characters) {
  for (const character of characters) if (character < "\ue000" || character > "\uf8ff") yield character;
}

const beginning = (said) => (said.includes("...") ? said.slice(0, said.indexOf("...") + 3) : said);
const one_line = (text) => text.trim().split(/\s+/).join(" ");
