import { BinaryEstimates } from './binary-estimates.js';
import { ContextTree } from './context-tree.js';
import { EscapeEstimates } from './escape-estimates.js';
import { frequencyField, stateBytes, type ModelMemory } from './model-memory.js';
import type { PpmdRangeDecoder } from './ppmd-range-decoder.js';
import { highBitsFlag } from './ppmd-tables.js';

/**
 * Predicts bytes by the contexts before them: PPMd variant H (D. Shkarin, "PPM: one step to practicality", 2002).
 * Contexts and states stand in the heap as the encoder had them, because its being full starts the model anew.
 */
export class PpmdModel {
  readonly #tree: ContextTree;
  readonly #memory: ModelMemory;
  readonly #range: PpmdRangeDecoder;
  readonly #binary = new BinaryEstimates();
  readonly #estimates = new EscapeEstimates();
  /** Which symbols were ruled out, by the number of the round. */
  readonly #masked = new Uint32Array(256);
  #round = 0;
  /** States that were not ruled out when the last context was looked through. */
  readonly #open = new Uint32Array(256);
  #openCount = 0;
  #run = 0;
  readonly #initialRun: number;
  #success = 0;
  #highBits = 0;

  /** @param order bytes that a context has at most */
  constructor(order: number, memoryBytes: number, range: PpmdRangeDecoder) {
    this.#tree = new ContextTree(order, memoryBytes);
    this.#memory = this.#tree.memory;
    this.#range = range;
    this.#initialRun = -Math.min(order, 12) - 1;
    this.#restart();
  }

  /** The next byte; -1 at the end marker, -2 where the stream is none. @throws FormatError `unexpected-end` */
  next(): number {
    const context = this.#tree.shortest;
    const symbol =
      this.#memory.count(context) === 1 ? this.#binarySymbol(context) : this.#likelySymbol(context);
    return symbol ?? this.#escapedSymbol();
  }

  #restart(): void {
    this.#tree.restart();
    this.#run = this.#initialRun;
    this.#success = 0;
    this.#binary.restart();
    this.#estimates.restart();
  }

  /** Of a context with one state: the state's symbol, or undefined for an escape. */
  #binarySymbol(context: number): number | undefined {
    const memory = this.#memory;
    const state = memory.only(context);
    this.#highBits = highBitsFlag(memory.symbol(this.#tree.found));
    const before = this.#success + this.#highBits + ((this.#run >> 26) & 0x20);
    const at = this.#binary.at(memory, context, before);
    if (this.#range.bit(this.#binary.probability(at)) === 0) {
      this.#binary.confirm(at);
      this.#tree.found = state;
      const frequency = memory.frequency(state);
      if (frequency < 128) memory.setFrequency(state, frequency + 1);
      this.#success = 1;
      this.#run += 1;
      return this.#advance();
    }
    this.#tree.escape = this.#binary.refute(at);
    this.#round += 1;
    this.#mask(state);
    this.#success = 0;
    return undefined;
  }

  /** Of a context with several states; undefined for an escape. */
  #likelySymbol(context: number): number | undefined {
    const sum = this.#memory.sum(context);
    const wanted = this.#range.threshold(sum);
    let state = this.#memory.states(context);
    let high = this.#memory.frequency(state);
    if (wanted < high) {
      this.#range.take(0, high);
      this.#tree.found = state;
      this.#success = 2 * high > sum ? 1 : 0;
      this.#run += this.#success;
      this.#tree.strengthen(context);
      return this.#advance();
    }
    this.#success = 0;
    for (let left = this.#memory.count(context) - 1; left > 0; left--) {
      state += stateBytes;
      const frequency = this.#memory.frequency(state);
      high += frequency;
      if (high <= wanted) continue;
      this.#range.take(high - frequency, frequency);
      this.#tree.found = state;
      this.#tree.promote(context);
      return this.#advance();
    }
    if (wanted >= sum) return -2;
    this.#highBits = highBitsFlag(this.#memory.symbol(this.#tree.found));
    this.#range.take(high, sum - high);
    this.#round += 1;
    for (let at = this.#memory.states(context); at <= state; at += stateBytes) this.#mask(at);
    return undefined;
  }

  /** Goes on in shorter contexts, without the symbols that the longer ones have. */
  #escapedSymbol(): number {
    for (;;) {
      const maskedCount = this.#memory.count(this.#tree.shortest);
      do {
        this.#tree.fall += 1;
        this.#tree.shortest = this.#memory.suffix(this.#tree.shortest);
        if (this.#tree.shortest === 0) return -1;
      } while (this.#memory.count(this.#tree.shortest) === maskedCount);
      const symbol = this.#unmaskedSymbol(this.#tree.shortest, maskedCount);
      if (symbol !== undefined) return symbol;
    }
  }

  #unmaskedSymbol(context: number, maskedCount: number): number | undefined {
    const open = this.#listOpen(context);
    const estimate = this.#estimates.at(this.#memory, context, maskedCount, this.#highBits);
    const total = this.#estimates.take(estimate) + open;
    const wanted = this.#range.threshold(total);
    if (wanted < open) return this.#openSymbol(context, wanted, estimate);
    if (wanted >= total) return -2;
    this.#range.take(open, total - open);
    this.#estimates.raise(estimate, total);
    for (let at = 0; at < this.#openCount; at++) this.#mask(this.#open[at] ?? 0);
    return undefined;
  }

  /** Lists the states whose symbols are not ruled out: the hot loop. @returns their frequencies together */
  #listOpen(context: number): number {
    const [bytes, masked, open, round] = [this.#tree.heap.bytes, this.#masked, this.#open, this.#round];
    let state = this.#memory.states(context);
    const end = state + this.#memory.count(context) * stateBytes;
    let [sum, count] = [0, 0];
    for (; state < end; state += stateBytes) {
      if (masked[bytes[state] ?? 0] === round) continue;
      sum += bytes[state + frequencyField] ?? 0;
      open[count++] = state;
    }
    this.#openCount = count;
    return sum;
  }

  #openSymbol(context: number, wanted: number, estimate: number): number {
    let at = 0;
    let high = this.#memory.frequency(this.#open[0] ?? 0);
    while (high <= wanted) high += this.#memory.frequency(this.#open[++at] ?? 0);
    this.#tree.found = this.#open[at] ?? 0;
    const frequency = this.#memory.frequency(this.#tree.found);
    this.#range.take(high - frequency, frequency);
    this.#estimates.confirm(estimate);
    this.#tree.strengthen(context);
    this.#run = this.#initialRun;
    const symbol = this.#memory.symbol(this.#tree.found);
    this.#update();
    return symbol;
  }

  /** Goes on to the context that the found state leads to. @returns its symbol */
  #advance(): number {
    const symbol = this.#memory.symbol(this.#tree.found);
    if (!this.#tree.follow()) this.#update();
    return symbol;
  }

  #update(): void {
    if (!this.#tree.extend()) this.#restart();
  }

  #mask(state: number): void {
    this.#masked[this.#memory.symbol(state)] = this.#round;
  }
}
