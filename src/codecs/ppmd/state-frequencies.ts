import { stateBytes, type ModelMemory } from './model-memory.js';
import { maxFrequency } from './ppmd-tables.js';

/**
 * A found state is as likely as before and more; it stays where it is.
 * @param isLongest whether no longer context was without the symbol
 * @returns where the state stands then
 */
export function strengthen(memory: ModelMemory, context: number, found: number, isLongest: boolean): number {
  raise(memory, context, found);
  return memory.frequency(found) > maxFrequency ? rescale(memory, context, found, isLongest) : found;
}

/** As `strengthen`, and it changes places with a less likely one before it. @returns where the state stands then */
export function promote(memory: ModelMemory, context: number, found: number, isLongest: boolean): number {
  raise(memory, context, found);
  const before = found - stateBytes;
  if (memory.frequency(found) <= memory.frequency(before)) return found;
  memory.swap(found, before);
  return memory.frequency(before) > maxFrequency ? rescale(memory, context, before, isLongest) : before;
}

function raise(memory: ModelMemory, context: number, state: number): void {
  memory.setSum(context, memory.sum(context) + 4);
  memory.setFrequency(state, memory.frequency(state) + 4);
}

/** Halves frequencies, in falling order; states that are left with none are given up. */
function rescale(memory: ModelMemory, context: number, found: number, isLongest: boolean): number {
  const states = memory.states(context);
  memory.moveUp(found, states);
  let escape = memory.sum(context) - memory.frequency(states);
  const adder = isLongest ? 0 : 1;
  memory.setFrequency(states, (memory.frequency(states) + 4 + adder) >> 1);
  let sum = memory.frequency(states);
  const count = memory.count(context);
  const end = states + count * stateBytes;
  for (let state = states + stateBytes; state < end; state += stateBytes) {
    escape -= memory.frequency(state);
    memory.setFrequency(state, (memory.frequency(state) + adder) >> 1);
    const frequency = memory.frequency(state);
    sum += frequency;
    let place = state;
    while (place > states && memory.frequency(place - stateBytes) < frequency) place -= stateBytes;
    memory.moveUp(state, place);
  }
  let lost = 0;
  while (memory.frequency(end - (lost + 1) * stateBytes) === 0) lost += 1;
  if (lost > 0) {
    escape += lost;
    memory.setCount(context, count - lost);
    if (count - lost === 1) return becomeBinary(memory, context, count, escape);
    const [before, after] = [(count + 1) >> 1, (count - lost + 1) >> 1];
    memory.setStates(context, memory.heap.shrink(states, before, after));
  }
  memory.setSum(context, sum + escape - (escape >> 1));
  return memory.states(context);
}

/** Of `count` states one is left: it moves into the context itself. @returns where it stands then */
function becomeBinary(memory: ModelMemory, context: number, count: number, escapes: number): number {
  const states = memory.states(context);
  const [symbol, successor] = [memory.symbol(states), memory.successor(states)];
  let frequency = memory.frequency(states);
  for (let escape = escapes; ;) {
    frequency -= frequency >> 1;
    escape >>= 1;
    if (escape <= 1) break;
  }
  memory.heap.free(states, (count + 1) >> 1);
  const only = memory.only(context);
  memory.setState(only, symbol, frequency, successor);
  return only;
}
