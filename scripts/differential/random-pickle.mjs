/** Random pickles, most of them valid, whose imports are all different: what a reader asks for tells what it executed. */

/** A small reproducible generator (mulberry32): gives numbers from 0 to 1, 1 excluded. */
function generator(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const little = (value, width) => {
  const bytes = Buffer.alloc(width);
  bytes.writeUIntLE(value, 0, Math.min(width, 6));
  return bytes;
};

class RandomPickle {
  constructor(seed) {
    this.random = generator(seed);
    this.parts = [];
    this.depth = 0;
    this.marks = [];
    this.stored = 0;
    this.names = 0;
  }

  below(limit) {
    return Math.floor(this.random() * limit);
  }

  pick(list) {
    return list[this.below(list.length)];
  }

  emit(...parts) {
    for (const part of parts) this.parts.push(typeof part === 'number' ? Buffer.of(part) : Buffer.from(part));
  }

  push(...parts) {
    this.emit(...parts);
    this.depth++;
  }

  /** Values above the topmost mark. */
  get free() {
    return this.depth - (this.marks.at(-1) ?? 0);
  }

  name() {
    return [`package${String(this.below(4))}.module`, `name${String(this.names++)}`];
  }

  text(value) {
    const bytes = Buffer.from(value);
    this.push(
      ...this.pick([
        [0x8c, bytes.length, bytes],
        ['X', little(bytes.length, 4), bytes],
        [0x8d, little(bytes.length, 8), bytes],
        ['V', bytes, '\n'],
        ['U', bytes.length, bytes],
        ['T', little(bytes.length, 4), bytes],
        ["S'", bytes, "'\n"],
      ]),
    );
  }

  plain() {
    this.push(
      ...this.pick([
        ['N'],
        [0x88],
        ['K', this.below(256)],
        ['J', little(this.below(2 ** 31), 4)],
        [this.pick(['I7\n', 'I01\n', 'I 7\n', 'I0x1f\n', 'I1_0\n', 'L7L\n', 'L-1\n', 'F1.5\n', 'F1e3\n'])],
        ['G', Buffer.alloc(8)],
        [0x8a, 2, 1, 2],
        ['C', 3, 'abc'],
        ['B', little(2, 4), 'xy'],
        [0x96, little(2, 8), 'xy'],
        [']'],
        ['}'],
        [')'],
        [0x8f],
      ]),
    );
  }

  global() {
    const [module, name] = this.name();
    if (this.random() < 0.5) {
      this.push('c', module, '\n', name, '\n');
      return;
    }
    this.text(module);
    if (this.random() < 0.3) this.memoize();
    this.text(name);
    this.emit(0x93);
    this.depth--;
  }

  memoize() {
    if (this.depth === 0) return;
    const index = this.stored++;
    this.emit(
      ...this.pick([[0x94], ['q', index & 255], ['p', String(index), '\n'], ['r', little(index, 4)]]),
    );
  }

  fetch() {
    if (this.stored === 0) return;
    const index = this.below(this.stored);
    this.push(
      ...this.pick([
        ['h', index & 255],
        ['g', String(index), '\n'],
        ['j', little(index, 4)],
      ]),
    );
  }

  call() {
    if (this.random() < 0.2) {
      const [module, name] = this.name();
      this.push('(', 'i', module, '\n', name, '\n');
      return;
    }
    this.global();
    this.emit(...this.pick([[')R'], ['N', 0x85, 'R'], [')', 0x81], [')}', 0x92], ['Nb']]));
  }

  collect() {
    const mark = this.marks.pop();
    if (mark === undefined) return;
    this.emit(this.pick(['t', 'l', '1', 0x91]));
    const popped = this.parts.at(-1)?.[0] === 0x31;
    this.depth = mark + (popped ? 0 : 1);
  }

  step() {
    const action = this.random();
    if (action < 0.25) this.plain();
    else if (action < 0.45) this.global();
    else if (action < 0.62) this.call();
    else if (action < 0.72) this.memoize();
    else if (action < 0.8) this.fetch();
    else if (action < 0.86) this.mark();
    else if (action < 0.9) this.collect();
    else if (action < 0.94) this.drop();
    else this.structure();
  }

  mark() {
    this.emit('(');
    this.marks.push(this.depth);
  }

  drop() {
    if (this.free <= 0) return;
    this.emit('0');
    this.depth--;
  }

  structure() {
    if (this.random() < 0.3) this.emit(0x80, this.below(6));
    else if (this.random() < 0.3) this.emit(0x95, little(this.below(60), 8));
    else if (this.free > 0) this.push('2');
  }

  /** The stream; some are damaged in one byte. */
  finish() {
    if (this.depth === 0) this.emit('N');
    this.emit('.');
    const bytes = Buffer.concat(this.parts);
    if (this.random() < 0.3) bytes[this.below(bytes.length)] = this.below(256);
    return bytes;
  }
}

/** @param {number} seed makes the same pickle each time */
export function randomPickle(seed) {
  const pickle = new RandomPickle(seed);
  if (pickle.random() < 0.7) pickle.emit(0x80, pickle.below(6));
  const steps = 5 + pickle.below(40);
  for (let step = 0; step < steps; step++) pickle.step();
  return pickle.finish();
}
