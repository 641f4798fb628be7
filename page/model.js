// LewisGPT once more, in plain JavaScript, so that it runs in a browser. The names are those of your Python files.
// There, a tensor holds many positions at once; here, x holds the C numbers of one position, and a cache has what is
// needed of those before it. model = load_model(buffer), then new Reader(model).read(tokens) gives the logits.

// ---------------------------------------------------------------- the file with the weights

const NUMBERS = { // how a file may hold them
  F32: (bytes) => new Float32Array(bytes),
  F16: (bytes) => Float32Array.from(new Uint16Array(bytes), half),
  BF16: (bytes) => new Float32Array(Uint32Array.from(new Uint16Array(bytes), (bits) => bits << 16).buffer),
  I8: (bytes) => Float32Array.from(new Int8Array(bytes)), // beside the "weight" is a "scale": a number for each row
};

// A number of 16 bits: one for the sign, 5 for the exponent, 10 for the fraction
function half(bits) {
  const sign = bits >> 15 ? -1 : 1, exponent = (bits >> 10) & 31, fraction = bits & 1023;
  return sign * (exponent ? (1024 + fraction) * 2 ** (exponent - 25) : fraction * 2 ** -24);
}

// The model in the bytes of a .safetensors file: how long its header is, the header, which is JSON, then all numbers.
// "blocks.0.attention.query.weight" becomes model.blocks[0].attention.query.weight, as in Python.
export function load_model(buffer) {
  const begin = 8 + Number(new DataView(buffer).getBigUint64(0, true)), parts = {};
  const { __metadata__, ...header } = JSON.parse(new TextDecoder().decode(new Uint8Array(buffer, 8, begin - 8)));
  const read = ({ dtype, data_offsets: [start, end] }) => NUMBERS[dtype](buffer.slice(begin + start, begin + end));
  for (const [name, entry] of Object.entries(header)) {
    const names = name.split("."), last = names.pop(), rows = header[[...names, "scale"].join(".")];
    const numbers = read(entry), scale = rows && read(rows);
    if (scale) numbers.forEach((n, i) => (numbers[i] = n * scale[Math.floor((i * scale.length) / numbers.length)]));
    names.reduce((part, name) => (part[name] ??= {}), parts)[last] = numbers;
  }
  parts.blocks = Object.values(parts.blocks ?? {});
  return new (parts.head ? LewisGPT : BigramLanguageModel)(parts, JSON.parse(__metadata__.about));
}

// ---------------------------------------------------------------- small parts

// weight @ x, four rows at once. Where x is 0, nothing has to be worked out: in feed_forward, that is most of it.
function linear({ weight }, x) {
  const C = x.length, y = new Float32Array(weight.length / C), some = new Int32Array(C);
  let n = 0;
  for (let i = 0; i < C; i++) if (x[i] !== 0) some[n++] = i;
  for (let row = 0; row < y.length; row += 4) {
    const p = row * C, last = weight.length - C; // the last time, there may be less than four
    const q = Math.min(p + C, last), r = Math.min(q + C, last), s = Math.min(r + C, last);
    let a = 0, b = 0, c = 0, d = 0;
    for (let j = 0; j < n; j++) {
      const i = some[j], value = x[i];
      a += weight[p + i] * value;
      b += weight[q + i] * value;
      c += weight[r + i] * value;
      d += weight[s + i] * value;
    }
    y[row] = a;
    y[row + 1] = b; // nothing happens where y is at its end
    y[row + 2] = c;
    y[row + 3] = d;
  }
  return y;
}

export function softmax(x) {
  const largest = x.reduce((a, b) => Math.max(a, b)), y = x.map((value) => Math.exp(value - largest));
  const sum = y.reduce((a, b) => a + b);
  return y.map((value) => value / sum);
}

const add = (x, y) => x.map((value, i) => value + y[i]);

// Scale the numbers so that their size is 1 on average; with `size`, so many at a time.
function norm(x, size = x.length) {
  const y = new Float32Array(x.length);
  for (let start = 0; start < x.length; start += size) {
    let sum = 0;
    for (let i = start; i < start + size; i++) sum += x[i] * x[i];
    const scale = 1 / Math.sqrt(sum / size + 1e-6);
    for (let i = start; i < start + size; i++) y[i] = x[i] * scale;
  }
  return y;
}

// Turn pairs of numbers by an angle that grows with the position; `size` of them are a head.
function rotate(x, size, position) {
  const y = new Float32Array(x.length);
  for (let i = 0; i < size / 2; i++) {
    const angle = position * 10000 ** ((-2 * i) / size), cos = Math.cos(angle), sin = Math.sin(angle);
    for (let a = i, b = i + size / 2; a < x.length; a += size, b += size) {
      y[a] = x[a] * cos - x[b] * sin;
      y[b] = x[a] * sin + x[b] * cos;
    }
  }
  return y;
}

// ---------------------------------------------------------------- Day 3: gpt.py

// One head, whose numbers begin at `start`: how much it looks at each position, and what it finds. There is no future
// to hide, as that isn't in the cache yet.
function attention(q, cache, start, size) {
  const scores = new Float32Array(cache.length), found = new Float32Array(size);
  for (let t = 0; t < cache.length; t++) {
    let score = 0;
    for (let i = start, k = cache[t].k; i < start + size; i++) score += q[i] * k[i];
    scores[t] = score / Math.sqrt(size);
  }
  const weights = softmax(scores);
  for (let t = 0; t < cache.length; t++) {
    for (let i = 0, v = cache[t].v, weight = weights[t]; i < size; i++) found[i] += weight * v[start + i];
  }
  return { weights, found };
}

function self_attention(part, x, cache, { position, n_head }) {
  const size = x.length / n_head, heads = new Float32Array(x.length), looks = [];
  const q = rotate(norm(linear(part.query, x), size), size, position);
  const k = rotate(norm(linear(part.key, x), size), size, position);
  cache.push({ k, v: linear(part.value, x) });
  for (let start = 0; start < x.length; start += size) {
    const { weights, found } = attention(q, cache, start, size);
    heads.set(found, start);
    looks.push(weights);
  }
  return { x: linear(part.projection, heads), looks };
}

const feed_forward = (part, x) => linear(part.shrink, linear(part.expand, x).map((n) => (n > 0 ? n * n : 0)));

function block(part, x, cache, where) {
  const found = self_attention(part.attention, norm(x), cache, where);
  x = add(x, found.x);
  return { x: add(x, feed_forward(part.feed_forward, norm(x))), looks: found.looks };
}

export class LewisGPT {
  constructor(parts, about) { // about: the vocabulary, the settings, and more about the training
    const { chat = false, context_length = Infinity } = about.settings;
    Object.assign(this, about, parts, { chat, context_length });
    this.mapping = new Map(this.vocab.map((character, token) => [character, token]));
  }

  encode(text) { // characters that it doesn't know are left out
    return Array.from(text, (character) => this.mapping.get(character)).filter((token) => token !== undefined);
  }

  embed(token) {
    const C = this.settings.n_embd;
    return norm(this.token_embedding.weight.subarray(token * C, (token + 1) * C));
  }

  guess(x) { // the logits, from what x is after the last block, or what they would be after an earlier one
    return linear(this.head, norm(x));
  }
}

// Days 1 and 2: train.py. Without blocks, the row of the table is the prediction.
class BigramLanguageModel extends LewisGPT {
  embed(token) {
    return this.token_embedding_table.weight.subarray(token * this.vocab.length, (token + 1) * this.vocab.length);
  }

  guess = (x) => x;
}

// ---------------------------------------------------------------- Day 4: chat.py

// Reads on from where it was. What happened inside at the last position, it keeps for you to look at.
export class Reader {
  constructor(model) {
    Object.assign(this, { model, position: 0, caches: model.blocks.map(() => []) });
    this.after = []; // x at first, and after each block
    this.looks = []; // for each block and each of its heads: how much it looks at each position, the oldest first
  }

  read(tokens) { // the logits of what comes after these tokens, and after all that was read before
    for (const token of tokens) {
      this.after = [this.model.embed(token)];
      this.looks = this.caches.map((cache, n) => {
        if (cache.length === this.model.context_length) cache.shift(); // it's full: the oldest is forgotten
        const where = { position: this.position, n_head: this.model.settings.n_head };
        const { x, looks } = block(this.model.blocks[n], this.after[n], cache, where);
        this.after.push(x);
        return looks;
      });
      this.position++;
    }
    return this.model.guess(this.after.at(-1));
  }
}

// The chance of each token; those that top_k leaves out have none
export function odds(logits, temperature = 1, top_k = null) {
  const smallest = logits.toSorted().at(-Math.min(temperature ? top_k ?? Infinity : 1, logits.length));
  return softmax(logits.map((value) => (value < smallest ? -Infinity : value / (temperature || 1))));
}

export function pick_next(logits, temperature = 1, top_k = null) {
  let left = Math.random();
  const chances = odds(logits, temperature, top_k), token = chances.findIndex((chance) => (left -= chance) < 0);
  return token < 0 ? chances.indexOf(chances.reduce((a, b) => Math.max(a, b))) : token; // they add up to nearly 1
}
