import type { UnitHeap } from './unit-heap.js';

/** Fields of a context: number of states, their frequencies together, states or the only state, the shorter context. */
const [sumField, statesField, suffixField] = [2, 4, 8];
/** A state: symbol, frequency, and where it leads in two halves. */
export const stateBytes = 6;
export const frequencyField = 1;
const successorField = 2;

/** Contexts and their states in the memory of a PPMd model, by where they stand. */
export class ModelMemory {
  readonly heap: UnitHeap;
  readonly #bytes: Uint8Array;
  readonly #words: Uint16Array;

  constructor(heap: UnitHeap) {
    this.heap = heap;
    this.#bytes = heap.bytes;
    this.#words = heap.words;
  }

  /** The state of a context that has but one: it stands in the context itself. */
  only(context: number): number {
    return context + sumField;
  }

  setStates(context: number, states: number): void {
    this.heap.setLong(context + statesField, states);
  }

  setSuffix(context: number, shorter: number): void {
    this.heap.setLong(context + suffixField, shorter);
  }

  /** The state of a symbol that the context has. */
  find(context: number, symbol: number): number {
    let state = this.states(context);
    const last = state + (this.count(context) - 1) * stateBytes;
    while (state < last && this.symbol(state) !== symbol) state += stateBytes;
    return state;
  }

  /** The frequency of a symbol in a longer context that is new, by how often this one saw it. */
  likelihood(context: number, symbol: number): number {
    if (this.count(context) === 1) return this.frequency(this.only(context));
    const own = this.frequency(this.find(context, symbol)) - 1;
    const rest = this.sum(context) - this.count(context) - own;
    if (2 * own <= rest) return 1 + (5 * own > rest ? 1 : 0);
    return (1 + Math.floor((2 * own + 3 * rest - 1) / (2 * rest))) & 0xff;
  }

  moveUp(state: number, place: number): void {
    if (state === place) return;
    const [symbol, frequency, successor] = [this.symbol(state), this.frequency(state), this.successor(state)];
    this.#bytes.copyWithin(place + stateBytes, place, state);
    this.setState(place, symbol, frequency, successor);
  }

  swap(a: number, b: number): void {
    const [symbol, frequency, successor] = [this.symbol(a), this.frequency(a), this.successor(a)];
    this.setState(a, this.symbol(b), this.frequency(b), this.successor(b));
    this.setState(b, symbol, frequency, successor);
  }

  count(context: number): number {
    return this.#words[context >> 1] ?? 0;
  }

  setCount(context: number, count: number): void {
    this.#words[context >> 1] = count;
  }

  sum(context: number): number {
    return this.#words[(context + sumField) >> 1] ?? 0;
  }

  setSum(context: number, sum: number): void {
    this.#words[(context + sumField) >> 1] = sum;
  }

  states(context: number): number {
    return this.heap.long(context + statesField);
  }

  suffix(context: number): number {
    return this.heap.long(context + suffixField);
  }

  symbol(state: number): number {
    return this.#bytes[state] ?? 0;
  }

  frequency(state: number): number {
    return this.#bytes[state + frequencyField] ?? 0;
  }

  setFrequency(state: number, frequency: number): void {
    this.#bytes[state + frequencyField] = frequency;
  }

  successor(state: number): number {
    const at = (state + successorField) >> 1;
    return (this.#words[at] ?? 0) + (this.#words[at + 1] ?? 0) * 0x1_0000;
  }

  setSuccessor(state: number, successor: number): void {
    const at = (state + successorField) >> 1;
    this.#words[at] = successor;
    this.#words[at + 1] = successor / 0x1_0000;
  }

  setState(state: number, symbol: number, frequency: number, successor: number): void {
    this.#bytes[state] = symbol;
    this.#bytes[state + frequencyField] = frequency;
    this.setSuccessor(state, successor);
  }
}
