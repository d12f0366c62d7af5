/** https://github.com/Tencent/ncnn/wiki/param-and-model-file-structure and src/net.cpp, src/paramdict.cpp */
import { readWhole } from '../../bytes/read-whole.js';
import { LineIndex } from '../../codecs/json/line-index.js';
import { FormatError } from '../../core/errors.js';
import { quoted } from '../../core/quoted.js';
import type { ByteSource, ParseContext, Parsed } from '../../core/types.js';
import type { EdgeNetworkFacts } from './facts.js';
import { binaryMagic } from './identify.js';
import { ncnnLayers, olderLayers } from './ncnn-layers.js';
import { NetworkNotes } from './network-notes.js';
import { readBinaryNcnn } from './parse-ncnn-binary.js';

const known: ReadonlySet<string> = new Set([...ncnnLayers, ...olderLayers]);
const word = /\S+/y;
const checkEvery = 256;

export function parseNcnn(source: ByteSource, context: ParseContext): Parsed<EdgeNetworkFacts> {
  const notes = new NetworkNotes();
  return notes.read(source, 'ncnn', () => {
    if (Buffer.from(source.read(0, Math.min(4, source.size))).equals(binaryMagic))
      readBinaryNcnn(source, context.budget, notes);
    else readText(source, context, notes);
  });
}

function readText(source: ByteSource, { budget }: ParseContext, notes: NetworkNotes): void {
  const text = Buffer.from(readWhole(source)).toString('utf8');
  const words = new Words(text);
  words.next();
  const layers = words.count();
  const blobs = words.count();
  const network = new Network(notes, new LineIndex(text));
  for (let index = 0; index < layers && !words.isAtEnd(); index += 1) {
    if (index % checkEvery === 0) budget.check();
    network.layer(words);
  }
  network.compare(layers, blobs, words.isAtEnd());
}

/** Blanks part the words; a layer's parameters end with its line. */
class Words {
  readonly #text: string;
  #at = 0;

  constructor(text: string) {
    this.#text = text;
  }

  get at(): number {
    return this.#at;
  }

  isAtEnd(): boolean {
    while (this.#at < this.#text.length && /\s/.test(this.#text.charAt(this.#at))) this.#at += 1;
    return this.#at >= this.#text.length;
  }

  next(): string {
    if (this.isAtEnd()) throw this.#bad('the network ends inside a layer');
    word.lastIndex = this.#at;
    const [found = ''] = word.exec(this.#text) ?? [];
    this.#at += found.length;
    return found;
  }

  count(): number {
    const found = this.next();
    if (!/^\d{1,9}$/.test(found)) throw this.#bad(`${quoted(found, 40)} is no number of anything`);
    return Number(found);
  }

  /** What is left of the line. */
  line(): string {
    const end = this.#text.indexOf('\n', this.#at);
    const rest = this.#text.slice(this.#at, end < 0 ? undefined : end);
    this.#at = end < 0 ? this.#text.length : end;
    return rest;
  }

  #bad(detail: string): FormatError {
    return new FormatError('bad-ncnn', { offset: this.#at, length: 0 }, detail);
  }
}

class Network {
  readonly #notes: NetworkNotes;
  readonly #lines: LineIndex;
  readonly #blobs = new Set<string>();
  #reserved = 0;

  constructor(notes: NetworkNotes, lines: LineIndex) {
    this.#notes = notes;
    this.#lines = lines;
  }

  layer(words: Words): void {
    words.isAtEnd();
    const at = this.#lines.locate(words.at);
    const [type, name] = [words.next(), words.next()];
    const [bottoms, tops] = [words.count(), words.count()];
    this.#notes.layer(type);
    if (!known.has(type)) this.#notes.foreign('unlisted', type, name, { ...at, logical: name });
    // A bottom that no layer makes, and every top, takes one of the places that the second line reserves.
    for (let index = 0; index < bottoms; index += 1) this.#take(words.next(), true);
    for (let index = 0; index < tops; index += 1) this.#take(words.next(), false);
    for (const [, key = '', value = ''] of words.line().matchAll(/(?:^|\s)(-?\d+)="([^"]*)"/g))
      this.#notes.text(`${name} ${key}`, value);
  }

  #take(blob: string, isShared: boolean): void {
    if (isShared && this.#blobs.has(blob)) return;
    this.#blobs.add(blob);
    this.#reserved += 1;
  }

  compare(layers: number, blobs: number, isAtEnd: boolean): void {
    const at = { line: 2, column: 1 };
    const count = this.#notes.layerCount;
    if (this.#reserved > blobs)
      this.#notes.wrongCount(
        true,
        `its layers use ${String(this.#reserved)} blobs where ${String(blobs)} are reserved`,
        at,
      );
    if (count < layers)
      this.#notes.wrongCount(false, `it declares ${String(layers)} layers and holds ${String(count)}`, at);
    else if (!isAtEnd)
      this.#notes.wrongCount(false, `more follows behind the ${String(layers)} layers that it declares`, at);
  }
}
