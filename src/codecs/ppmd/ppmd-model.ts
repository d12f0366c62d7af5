import { BinaryEstimates } from './binary-estimates.js';
import { EscapeEstimates } from './escape-estimates.js';
import { frequencyField, ModelMemory, stateBytes } from './model-memory.js';
import type { PpmdRangeDecoder } from './ppmd-range-decoder.js';
import { highBitsFlag, maxFrequency } from './ppmd-tables.js';
import { UnitHeap } from './unit-heap.js';

/**
 * Predicts bytes by the contexts before them: PPMd variant H (D. Shkarin, "PPM: one step to practicality", 2002).
 * Contexts and states stand in the heap as the encoder had them, because its being full starts the model anew.
 */
export class PpmdModel {
  readonly #order: number;
  readonly #memory: ModelMemory;
  readonly #heap: UnitHeap;
  readonly #range: PpmdRangeDecoder;
  readonly #binary = new BinaryEstimates();
  readonly #estimates = new EscapeEstimates();
  /** Which symbols were ruled out, by the number of the round. */
  readonly #masked = new Uint32Array(256);
  #round = 0;
  /** States that were not ruled out when the last context was looked through. */
  readonly #open = new Uint32Array(256);
  #openCount = 0;
  #shortest = 0;
  #longest = 0;
  #found = 0;
  #fall = 0;
  #run = 0;
  #initialRun = 0;
  #escape = 0;
  #success = 0;
  #highBits = 0;

  constructor(order: number, memoryBytes: number, range: PpmdRangeDecoder) {
    this.#order = order;
    this.#heap = new UnitHeap(memoryBytes);
    this.#memory = new ModelMemory(this.#heap);
    this.#range = range;
    this.#restart();
  }

  /** The next byte; -1 at the end marker, -2 where the stream is none. @throws FormatError `unexpected-end` */
  next(): number {
    const context = this.#shortest;
    const symbol =
      this.#memory.count(context) === 1 ? this.#binarySymbol(context) : this.#likelySymbol(context);
    return symbol ?? this.#escapedSymbol();
  }

  #restart(): void {
    const [heap, memory] = [this.#heap, this.#memory];
    heap.restart();
    this.#fall = this.#order;
    this.#run = this.#initialRun = -Math.min(this.#order, 12) - 1;
    this.#success = 0;
    const root = heap.takeHigh();
    this.#shortest = this.#longest = root;
    memory.setSuffix(root, 0);
    this.#memory.setCount(root, 256);
    this.#memory.setSum(root, 257);
    this.#found = heap.allocate(128);
    memory.setStates(root, this.#found);
    for (let symbol = 0; symbol < 256; symbol++)
      this.#memory.setState(this.#found + symbol * stateBytes, symbol, 1, 0);
    this.#binary.restart();
    this.#estimates.restart();
  }

  /** Of a context with one state: the state's symbol, or undefined for an escape. */
  #binarySymbol(context: number): number | undefined {
    const memory = this.#memory;
    const state = memory.only(context);
    this.#highBits = highBitsFlag(memory.symbol(this.#found));
    const before = this.#success + this.#highBits + ((this.#run >> 26) & 0x20);
    const at = this.#binary.at(memory, context, before);
    if (this.#range.bit(this.#binary.probability(at)) === 0) {
      this.#binary.confirm(at);
      this.#found = state;
      const frequency = memory.frequency(state);
      if (frequency < 128) memory.setFrequency(state, frequency + 1);
      this.#success = 1;
      this.#run += 1;
      return this.#advance();
    }
    this.#escape = this.#binary.refute(at);
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
      this.#found = state;
      this.#success = 2 * high > sum ? 1 : 0;
      this.#run += this.#success;
      this.#strengthen(context);
      return this.#advance();
    }
    this.#success = 0;
    for (let left = this.#memory.count(context) - 1; left > 0; left--) {
      state += stateBytes;
      const frequency = this.#memory.frequency(state);
      high += frequency;
      if (high <= wanted) continue;
      this.#range.take(high - frequency, frequency);
      this.#found = state;
      this.#promote(context);
      return this.#advance();
    }
    if (wanted >= sum) return -2;
    this.#highBits = highBitsFlag(this.#memory.symbol(this.#found));
    this.#range.take(high, sum - high);
    this.#round += 1;
    for (let at = this.#memory.states(context); at <= state; at += stateBytes) this.#mask(at);
    return undefined;
  }

  /** Goes on in shorter contexts, without the symbols that the longer ones have. */
  #escapedSymbol(): number {
    for (;;) {
      const maskedCount = this.#memory.count(this.#shortest);
      do {
        this.#fall += 1;
        this.#shortest = this.#memory.suffix(this.#shortest);
        if (this.#shortest === 0) return -1;
      } while (this.#memory.count(this.#shortest) === maskedCount);
      const symbol = this.#unmaskedSymbol(this.#shortest, maskedCount);
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
    const [bytes, masked, open, round] = [this.#heap.bytes, this.#masked, this.#open, this.#round];
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
    this.#found = this.#open[at] ?? 0;
    const frequency = this.#memory.frequency(this.#found);
    this.#range.take(high - frequency, frequency);
    this.#estimates.confirm(estimate);
    this.#strengthen(context);
    this.#run = this.#initialRun;
    const symbol = this.#memory.symbol(this.#found);
    this.#update();
    return symbol;
  }

  /** The found state is as likely as before and more; it stays where it is. */
  #strengthen(context: number): void {
    this.#memory.setSum(context, this.#memory.sum(context) + 4);
    this.#memory.setFrequency(this.#found, this.#memory.frequency(this.#found) + 4);
    if (this.#memory.frequency(this.#found) > maxFrequency) this.#rescale(context);
  }

  /** As `strengthen`, and it changes places with a less likely one before it. */
  #promote(context: number): void {
    const state = this.#found;
    this.#memory.setSum(context, this.#memory.sum(context) + 4);
    this.#memory.setFrequency(state, this.#memory.frequency(state) + 4);
    if (this.#memory.frequency(state) <= this.#memory.frequency(state - stateBytes)) return;
    this.#memory.swap(state, state - stateBytes);
    this.#found = state - stateBytes;
    if (this.#memory.frequency(this.#found) > maxFrequency) this.#rescale(context);
  }

  /** Goes on to the context that the found state leads to. @returns its symbol */
  #advance(): number {
    const symbol = this.#memory.symbol(this.#found);
    const successor = this.#memory.successor(this.#found);
    if (this.#fall === 0 && successor > this.#heap.text) this.#shortest = this.#longest = successor;
    else this.#update();
    return symbol;
  }

  /** Halves frequencies, in falling order; states that are left with none are given up. */
  #rescale(context: number): void {
    const states = this.#memory.states(context);
    this.#memory.moveUp(this.#found, states);
    let escape = this.#memory.sum(context) - this.#memory.frequency(states);
    const adder = this.#fall === 0 ? 0 : 1;
    this.#memory.setFrequency(states, (this.#memory.frequency(states) + 4 + adder) >> 1);
    let sum = this.#memory.frequency(states);
    const count = this.#memory.count(context);
    const end = states + count * stateBytes;
    for (let state = states + stateBytes; state < end; state += stateBytes) {
      escape -= this.#memory.frequency(state);
      this.#memory.setFrequency(state, (this.#memory.frequency(state) + adder) >> 1);
      const frequency = this.#memory.frequency(state);
      sum += frequency;
      let place = state;
      while (place > states && this.#memory.frequency(place - stateBytes) < frequency) place -= stateBytes;
      this.#memory.moveUp(state, place);
    }
    let lost = 0;
    while (this.#memory.frequency(end - (lost + 1) * stateBytes) === 0) lost += 1;
    if (lost > 0) {
      escape += lost;
      this.#memory.setCount(context, count - lost);
      if (count - lost === 1) {
        this.#becomeBinary(context, states, count, escape);
        return;
      }
      const [before, after] = [(count + 1) >> 1, (count - lost + 1) >> 1];
      this.#memory.setStates(context, this.#heap.shrink(states, before, after));
    }
    this.#memory.setSum(context, sum + escape - (escape >> 1));
    this.#found = this.#memory.states(context);
  }

  #becomeBinary(context: number, states: number, count: number, escapes: number): void {
    const [symbol, successor] = [this.#memory.symbol(states), this.#memory.successor(states)];
    let frequency = this.#memory.frequency(states);
    for (let escape = escapes; ;) {
      frequency -= frequency >> 1;
      escape >>= 1;
      if (escape <= 1) break;
    }
    this.#heap.free(states, (count + 1) >> 1);
    this.#found = this.#memory.only(context);
    this.#memory.setState(this.#found, symbol, frequency, successor);
  }

  #update(): void {
    if (!this.#extend()) this.#restart();
  }

  /** Adds the found symbol to the contexts that did not have it; false where memory is spent. */
  #extend(): boolean {
    const heap = this.#heap;
    const symbol = this.#memory.symbol(this.#found);
    const frequency = this.#memory.frequency(this.#found);
    let next = this.#memory.successor(this.#found);
    if (frequency < maxFrequency / 4 && this.#memory.suffix(this.#shortest) !== 0)
      this.#strengthenShorter(this.#memory.suffix(this.#shortest), symbol);
    if (this.#fall === 0) {
      const context = this.#createSuccessors(true);
      this.#shortest = this.#longest = context;
      if (context === 0) return false;
      this.#memory.setSuccessor(this.#found, context);
      return true;
    }
    this.#heap.bytes[heap.text] = symbol;
    heap.text += 1;
    let successor = heap.text;
    if (heap.text >= heap.unitsStart) return false;
    if (next === 0) {
      this.#memory.setSuccessor(this.#found, successor);
      next = this.#shortest;
    } else {
      if (next <= successor) next = this.#createSuccessors(false);
      if (next === 0) return false;
      this.#fall -= 1;
      if (this.#fall === 0) {
        successor = next;
        if (this.#longest !== this.#shortest) heap.text -= 1;
      }
    }
    const count = this.#memory.count(this.#shortest);
    const rest = this.#memory.sum(this.#shortest) - count - (this.#memory.frequency(this.#found) - 1);
    for (let context = this.#longest; context !== this.#shortest; context = this.#memory.suffix(context))
      if (!this.#addState(context, count, rest, successor)) return false;
    this.#longest = this.#shortest = next;
    return true;
  }

  #strengthenShorter(context: number, symbol: number): void {
    if (this.#memory.count(context) === 1) {
      const state = this.#memory.only(context);
      if (this.#memory.frequency(state) < 32)
        this.#memory.setFrequency(state, this.#memory.frequency(state) + 1);
      return;
    }
    let state = this.#memory.find(context, symbol);
    const before = state - stateBytes;
    if (
      state !== this.#memory.states(context) &&
      this.#memory.frequency(state) >= this.#memory.frequency(before)
    ) {
      this.#memory.swap(state, before);
      state = before;
    }
    if (this.#memory.frequency(state) >= maxFrequency - 9) return;
    this.#memory.setFrequency(state, this.#memory.frequency(state) + 2);
    this.#memory.setSum(context, this.#memory.sum(context) + 2);
  }

  /** @param count states of the context that the symbol was found in; @param rest its other frequencies */
  #addState(context: number, count: number, rest: number, successor: number): boolean {
    const own = this.#memory.count(context);
    if (!(own === 1 ? this.#becomeSeveral(context, count) : this.#makeRoom(context, own))) return false;
    if (own > 1) {
      const isFew = 4 * own <= count && this.#memory.sum(context) <= 8 * own;
      this.#memory.setSum(context, this.#memory.sum(context) + (2 * own < count ? 1 : 0) + (isFew ? 2 : 0));
    }
    const weight = 2 * this.#memory.frequency(this.#found) * (this.#memory.sum(context) + 6);
    const total = rest + this.#memory.sum(context);
    const frequency = firstFrequency(weight, total);
    this.#memory.setSum(context, this.#memory.sum(context) + (weight < 6 * total ? 3 : frequency));
    const state = this.#memory.states(context) + own * stateBytes;
    this.#memory.setState(state, this.#memory.symbol(this.#found), frequency, successor);
    this.#memory.setCount(context, own + 1);
    return true;
  }

  #makeRoom(context: number, count: number): boolean {
    if ((count & 1) !== 0) return true;
    const states = this.#heap.expand(this.#memory.states(context), count >> 1);
    if (states === 0) return false;
    this.#memory.setStates(context, states);
    return true;
  }

  #becomeSeveral(context: number, count: number): boolean {
    const states = this.#heap.allocate(1);
    if (states === 0) return false;
    const only = this.#memory.only(context);
    const before = this.#memory.frequency(only);
    const frequency = before < maxFrequency / 4 - 1 ? before * 2 : maxFrequency - 4;
    this.#memory.setState(states, this.#memory.symbol(only), frequency, this.#memory.successor(only));
    this.#memory.setStates(context, states);
    this.#memory.setSum(context, frequency + this.#escape + (count > 3 ? 1 : 0));
    return true;
  }

  /** Makes contexts of what so far was only text to come; the longest of them, or 0 where memory is spent. */
  #createSuccessors(isFirstSkipped: boolean): number {
    const symbol = this.#memory.symbol(this.#found);
    const branch = this.#memory.successor(this.#found);
    const waiting: number[] = isFirstSkipped ? [] : [this.#found];
    let context = this.#shortest;
    while (this.#memory.suffix(context) !== 0) {
      context = this.#memory.suffix(context);
      const state =
        this.#memory.count(context) === 1 ? this.#memory.only(context) : this.#memory.find(context, symbol);
      if (this.#memory.successor(state) !== branch) {
        context = this.#memory.successor(state);
        if (waiting.length === 0) return context;
        break;
      }
      waiting.push(state);
    }
    const next = this.#heap.bytes[branch] ?? 0;
    const frequency = this.#memory.likelihood(context, next);
    for (let state = waiting.pop(); state !== undefined; state = waiting.pop()) {
      const child = this.#heap.allocateContext();
      if (child === 0) return 0;
      this.#memory.setCount(child, 1);
      this.#memory.setState(this.#memory.only(child), next, frequency, branch + 1);
      this.#memory.setSuffix(child, context);
      this.#memory.setSuccessor(state, child);
      context = child;
    }
    return context;
  }

  #mask(state: number): void {
    this.#masked[this.#memory.symbol(state)] = this.#round;
  }
}

/** How often a symbol that is new in a context counts as seen there. */
function firstFrequency(weight: number, total: number): number {
  if (weight < 6 * total) return 1 + (weight > total ? 1 : 0) + (weight >= 4 * total ? 1 : 0);
  return 4 + [9, 12, 15].filter((factor) => weight >= factor * total).length;
}
