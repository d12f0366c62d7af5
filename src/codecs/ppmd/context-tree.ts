import { ModelMemory, stateBytes } from './model-memory.js';
import { maxFrequency } from './ppmd-tables.js';
import { promote, strengthen } from './state-frequencies.js';
import { UnitHeap } from './unit-heap.js';

/** The contexts that a PPMd model has met and its place among them; every symbol that is found lets them grow. */
export class ContextTree {
  readonly heap: UnitHeap;
  readonly memory: ModelMemory;
  readonly #order: number;
  /** The state of the symbol that was found last. */
  found = 0;
  /** The context that the next symbol is looked for in. */
  shortest = 0;
  /** By how much the order of that context falls short. */
  fall = 0;
  /** The first weight of an escape from a context that had but one state. */
  escape = 0;
  #longest = 0;

  constructor(order: number, memoryBytes: number) {
    this.#order = order;
    this.heap = new UnitHeap(memoryBytes);
    this.memory = new ModelMemory(this.heap);
  }

  /** One context, of order 0, with all bytes equally likely. */
  restart(): void {
    const { heap, memory } = this;
    heap.restart();
    this.fall = this.#order;
    const root = heap.takeHigh();
    this.shortest = this.#longest = root;
    memory.setSuffix(root, 0);
    memory.setCount(root, 256);
    memory.setSum(root, 257);
    this.found = heap.allocate(128);
    memory.setStates(root, this.found);
    for (let symbol = 0; symbol < 256; symbol++)
      memory.setState(this.found + symbol * stateBytes, symbol, 1, 0);
  }

  /** The found state is as likely as before and more; it stays where it is. */
  strengthen(context: number): void {
    this.found = strengthen(this.memory, context, this.found, this.fall === 0);
  }

  /** As `strengthen`, and it changes places with a less likely one before it. */
  promote(context: number): void {
    this.found = promote(this.memory, context, this.found, this.fall === 0);
  }

  /** Goes on to the context that the found state leads to, if there is one. */
  follow(): boolean {
    const successor = this.memory.successor(this.found);
    if (this.fall !== 0 || successor <= this.heap.text) return false;
    this.shortest = this.#longest = successor;
    return true;
  }

  /** Adds the found symbol to the contexts that did not have it; false where memory is spent. */
  extend(): boolean {
    const { heap, memory } = this;
    const symbol = memory.symbol(this.found);
    const frequency = memory.frequency(this.found);
    let next = memory.successor(this.found);
    if (frequency < maxFrequency / 4 && memory.suffix(this.shortest) !== 0)
      this.#strengthenShorter(memory.suffix(this.shortest), symbol);
    if (this.fall === 0) {
      const context = this.#createSuccessors(true);
      this.shortest = this.#longest = context;
      if (context === 0) return false;
      memory.setSuccessor(this.found, context);
      return true;
    }
    heap.bytes[heap.text] = symbol;
    heap.text += 1;
    let successor = heap.text;
    if (heap.text >= heap.unitsStart) return false;
    if (next === 0) {
      memory.setSuccessor(this.found, successor);
      next = this.shortest;
    } else {
      if (next <= successor) next = this.#createSuccessors(false);
      if (next === 0) return false;
      this.fall -= 1;
      if (this.fall === 0) {
        successor = next;
        if (this.#longest !== this.shortest) heap.text -= 1;
      }
    }
    if (!this.#addStates(successor)) return false;
    this.#longest = this.shortest = next;
    return true;
  }

  #strengthenShorter(context: number, symbol: number): void {
    const { memory } = this;
    if (memory.count(context) === 1) {
      const state = memory.only(context);
      if (memory.frequency(state) < 32) memory.setFrequency(state, memory.frequency(state) + 1);
      return;
    }
    let state = memory.find(context, symbol);
    const before = state - stateBytes;
    if (state !== memory.states(context) && memory.frequency(state) >= memory.frequency(before)) {
      memory.swap(state, before);
      state = before;
    }
    if (memory.frequency(state) >= maxFrequency - 9) return;
    memory.setFrequency(state, memory.frequency(state) + 2);
    memory.setSum(context, memory.sum(context) + 2);
  }

  /** To every longer context, which the symbol was not found in. */
  #addStates(successor: number): boolean {
    const { memory } = this;
    const count = memory.count(this.shortest);
    const rest = memory.sum(this.shortest) - count - (memory.frequency(this.found) - 1);
    for (let context = this.#longest; context !== this.shortest; context = memory.suffix(context))
      if (!this.#addState(context, count, rest, successor)) return false;
    return true;
  }

  /** @param count states of the context that the symbol was found in; @param rest its other frequencies */
  #addState(context: number, count: number, rest: number, successor: number): boolean {
    const { memory } = this;
    const own = memory.count(context);
    if (!(own === 1 ? this.#becomeSeveral(context, count) : this.#makeRoom(context, own))) return false;
    if (own > 1) {
      const isFew = 4 * own <= count && memory.sum(context) <= 8 * own;
      memory.setSum(context, memory.sum(context) + (2 * own < count ? 1 : 0) + (isFew ? 2 : 0));
    }
    const weight = 2 * memory.frequency(this.found) * (memory.sum(context) + 6);
    const total = rest + memory.sum(context);
    const frequency = firstFrequency(weight, total);
    memory.setSum(context, memory.sum(context) + (weight < 6 * total ? 3 : frequency));
    const state = memory.states(context) + own * stateBytes;
    memory.setState(state, memory.symbol(this.found), frequency, successor);
    memory.setCount(context, own + 1);
    return true;
  }

  #makeRoom(context: number, count: number): boolean {
    if ((count & 1) !== 0) return true;
    const states = this.heap.expand(this.memory.states(context), count >> 1);
    if (states === 0) return false;
    this.memory.setStates(context, states);
    return true;
  }

  #becomeSeveral(context: number, count: number): boolean {
    const { memory } = this;
    const states = this.heap.allocate(1);
    if (states === 0) return false;
    const only = memory.only(context);
    const before = memory.frequency(only);
    const frequency = before < maxFrequency / 4 - 1 ? before * 2 : maxFrequency - 4;
    memory.setState(states, memory.symbol(only), frequency, memory.successor(only));
    memory.setStates(context, states);
    memory.setSum(context, frequency + this.escape + (count > 3 ? 1 : 0));
    return true;
  }

  /** Makes contexts of what so far was only text to come; the longest of them, or 0 where memory is spent. */
  #createSuccessors(isFirstSkipped: boolean): number {
    const { memory } = this;
    const symbol = memory.symbol(this.found);
    const branch = memory.successor(this.found);
    const waiting: number[] = isFirstSkipped ? [] : [this.found];
    let context = this.shortest;
    while (memory.suffix(context) !== 0) {
      context = memory.suffix(context);
      const state = memory.count(context) === 1 ? memory.only(context) : memory.find(context, symbol);
      if (memory.successor(state) !== branch) {
        context = memory.successor(state);
        if (waiting.length === 0) return context;
        break;
      }
      waiting.push(state);
    }
    return this.#hang(waiting, context, branch);
  }

  /** Below `context`, one new context for each waiting state, the shortest first. */
  #hang(waiting: number[], context: number, branch: number): number {
    const { heap, memory } = this;
    const next = heap.bytes[branch] ?? 0;
    const frequency = memory.likelihood(context, next);
    let longest = context;
    for (let state = waiting.pop(); state !== undefined; state = waiting.pop()) {
      const child = heap.allocateContext();
      if (child === 0) return 0;
      memory.setCount(child, 1);
      memory.setState(memory.only(child), next, frequency, branch + 1);
      memory.setSuffix(child, longest);
      memory.setSuccessor(state, child);
      longest = child;
    }
    return longest;
  }
}

/** How often a symbol that is new in a context counts as seen there. */
function firstFrequency(weight: number, total: number): number {
  if (weight < 6 * total) return 1 + (weight > total ? 1 : 0) + (weight >= 4 * total ? 1 : 0);
  return 4 + [9, 12, 15].filter((factor) => weight >= factor * total).length;
}
