import type { ModelMemory } from './model-memory.js';
import { escapeRow, meanBits } from './ppmd-tables.js';

const [rows, columns] = [25, 16];
/** Of a context that holds every symbol nothing is estimated. */
const none = -1;

/** How likely it is that none of the symbols of a context is next, by what contexts of its kind have seen. */
export class EscapeEstimates {
  readonly #sums = new Uint16Array(rows * columns);
  readonly #shifts = new Uint8Array(rows * columns);
  readonly #counts = new Uint8Array(rows * columns);

  restart(): void {
    for (let at = 0; at < this.#sums.length; at++)
      this.#sums[at] = (5 * Math.floor(at / columns) + 10) << (meanBits - 4);
    this.#shifts.fill(meanBits - 4);
    this.#counts.fill(4);
  }

  /** Which estimate is for a context of which `maskedCount` symbols were ruled out. */
  at(memory: ModelMemory, context: number, maskedCount: number, highBits: number): number {
    const count = memory.count(context);
    if (count === 256) return none;
    const open = count - maskedCount;
    const column =
      (open < memory.count(memory.suffix(context)) - count ? 1 : 0) +
      (memory.sum(context) < 11 * count ? 2 : 0) +
      (maskedCount > open ? 4 : 0) +
      highBits;
    return (escapeRow[open - 1] ?? 0) * columns + column;
  }

  /** How likely an escape is; at least 1. */
  take(at: number): number {
    if (at === none) return 1;
    const sum = this.#sums[at] ?? 0;
    const mean = sum >> (this.#shifts[at] ?? 0);
    this.#sums[at] = sum - mean;
    return Math.max(1, mean);
  }

  confirm(at: number): void {
    const shift = this.#shifts[at] ?? meanBits;
    if (at === none || shift >= meanBits) return;
    const count = (this.#counts[at] ?? 0) - 1;
    this.#counts[at] = count;
    if ((count & 0xff) !== 0) return;
    this.#sums[at] = (this.#sums[at] ?? 0) << 1;
    this.#counts[at] = 3 << shift;
    this.#shifts[at] = shift + 1;
  }

  /** There was an escape. */
  raise(at: number, total: number): void {
    if (at !== none) this.#sums[at] = (this.#sums[at] ?? 0) + total;
  }
}
