import type { TextSpan } from '../../codecs/json/json-node.js';
import type { ByteRange } from '../../core/types.js';

/** Turns places of the decoded header into bytes of the file. Spans must be asked for in the order of the text. */
export class HeaderPlaces {
  readonly #text: string;
  #unit = 0;
  #byte: number;

  /** @param start bytes of the file before the text */
  constructor(text: string, start: number) {
    this.#text = text;
    this.#byte = start;
  }

  locate({ start, end }: TextSpan): ByteRange {
    const offset = this.#byteAt(start);
    return { offset, length: Buffer.byteLength(this.#text.slice(start, end)) };
  }

  #byteAt(unit: number): number {
    if (unit > this.#unit) {
      this.#byte += Buffer.byteLength(this.#text.slice(this.#unit, unit));
      this.#unit = unit;
    }
    return this.#byte;
  }
}
