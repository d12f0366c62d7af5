import type { Span } from '../../codecs/jinja/ast.js';
import type { TemplatePlace } from './facts.js';

/** Turns places in the decoded text into lines, columns and bytes. */
export class PlaceFinder {
  readonly #text: string;
  /** Where lines begin, in UTF-16 units and in bytes. */
  readonly #lines: { readonly start: number; readonly bytes: number }[] = [{ start: 0, bytes: 0 }];

  /** @param skipped bytes before the text, such as a byte order mark */
  constructor(text: string, skipped: number) {
    this.#text = text;
    let bytes = skipped;
    for (
      let start = 0, end = text.indexOf('\n');
      end >= 0;
      start = end + 1, end = text.indexOf('\n', start)
    ) {
      bytes += Buffer.byteLength(text.slice(start, end + 1));
      this.#lines.push({ start: end + 1, bytes });
    }
    this.#lines[0] = { start: 0, bytes: skipped };
  }

  at({ start, end }: Span): TemplatePlace {
    const line = this.#lineOf(start);
    const { start: lineStart = 0, bytes = 0 } = this.#lines[line] ?? {};
    const before = this.#text.slice(lineStart, start);
    return {
      offset: bytes + Buffer.byteLength(before),
      length: Buffer.byteLength(this.#text.slice(start, end)),
      line: line + 1,
      column: before.length + 1,
    };
  }

  #lineOf(start: number): number {
    let low = 0;
    let high = this.#lines.length - 1;
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if ((this.#lines[middle]?.start ?? 0) <= start) low = middle;
      else high = middle - 1;
    }
    return low;
  }
}
