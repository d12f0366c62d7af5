import { FormatError } from '../../core/errors.js';
import type { Budget, ByteSource } from '../../core/types.js';
import { Window } from '../../bytes/window.js';
import { ncnnLayers } from './ncnn-layers.js';
import type { NetworkNotes } from './network-notes.js';

/** LayerType::CustomBit of src/layer.h. */
const customBit = 256;
/** Behind a layer's parameters, and from where on the number of one says that it is an array (src/paramdict.cpp). */
const endOfParameters = -233;
const firstArray = -23_300;
const firstText = -23_400;
const wordBytes = 4;

/**
 * The binary form: numbers of 32 bits, names left out.
 * @throws FormatError `bad-ncnn`, `unexpected-end`
 */
export function readBinaryNcnn(source: ByteSource, budget: Budget, notes: NetworkNotes): void {
  const words = new BinaryWords(source, budget);
  words.next();
  const layers = words.count();
  const blobs = words.count();
  for (let index = 0; index < layers; index += 1) {
    const at = { range: { offset: words.at, length: wordBytes }, logical: `layer ${String(index)}` };
    const type = words.next();
    const isCustom = (type & customBit) !== 0;
    const name = isCustom ? `custom ${String(type & ~customBit)}` : (ncnnLayers[type] ?? String(type));
    notes.layer(name);
    if (isCustom || type < 0) notes.foreign('unlisted', name, `layer ${String(index)}`, at);
    const [bottoms, tops] = [words.count(), words.count()];
    for (let each = 0; each < bottoms + tops; each += 1) {
      const blob = words.next();
      if (blob < 0 || blob >= blobs)
        notes.wrongCount(true, `${name} uses blob ${String(blob)} where ${String(blobs)} are reserved`, at);
    }
    words.skipParameters();
  }
}

class BinaryWords {
  readonly #window: Window;
  readonly #budget: Budget;
  at = 0;

  constructor(source: ByteSource, budget: Budget) {
    this.#window = new Window(source);
    this.#budget = budget;
  }

  next(): number {
    if ((this.at / wordBytes) % 1024 === 0) this.#budget.check();
    let value = 0;
    for (let byte = 0; byte < wordBytes; byte += 1) value |= this.#window.u8(this.at + byte) << (8 * byte);
    this.at += wordBytes;
    return value;
  }

  count(): number {
    const found = this.next();
    if (found < 0 || found * wordBytes > this.#window.size)
      throw this.#bad(`${String(found)} is no number of anything`);
    return found;
  }

  skipParameters(): void {
    for (let id = this.next(); id !== endOfParameters; id = this.next()) {
      if (id <= firstText) throw this.#bad('a parameter is of a kind that is not read');
      const values = id <= firstArray ? this.count() : 1;
      this.at += wordBytes * values;
    }
  }

  #bad(detail: string): FormatError {
    return new FormatError('bad-ncnn', { offset: this.at - wordBytes, length: wordBytes }, detail);
  }
}
