import type { ModelMemory } from './model-memory.js';
import {
  binaryIndex,
  binaryScale,
  escapeByProbability,
  highBitsFlag,
  initialBinaryEscapes,
  meanBits,
} from './ppmd-tables.js';

const columns = 64;

/** How likely the only symbol of a context is next, by what contexts of its kind have seen. */
export class BinaryEstimates {
  readonly #probabilities = new Uint16Array(128 * columns);

  restart(): void {
    for (let at = 0; at < this.#probabilities.length; at++) {
      const escape = initialBinaryEscapes[at & 7] ?? 0;
      this.#probabilities[at] = binaryScale - Math.floor(escape / ((at >> 6) + 2));
    }
  }

  /** @param before what the last symbols say */
  at(memory: ModelMemory, context: number, before: number): number {
    const state = memory.only(context);
    const shorter = binaryIndex[memory.count(memory.suffix(context)) - 1] ?? 0;
    return (
      (memory.frequency(state) - 1) * columns + before + shorter + 2 * highBitsFlag(memory.symbol(state))
    );
  }

  probability(at: number): number {
    return this.#probabilities[at] ?? 0;
  }

  confirm(at: number): void {
    const probability = this.probability(at);
    this.#probabilities[at] = probability + (1 << meanBits) - meanOf(probability);
  }

  /** @returns what an escape counts in a context that gets a second symbol */
  refute(at: number): number {
    const probability = this.probability(at);
    const lower = probability - meanOf(probability);
    this.#probabilities[at] = lower;
    return escapeByProbability[lower >> 10] ?? 0;
  }
}

function meanOf(probability: number): number {
  return (probability + 32) >> meanBits;
}
