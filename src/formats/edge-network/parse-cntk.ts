/** https://github.com/microsoft/CNTK/blob/master/Source/CNTKv2LibraryDll/proto/CNTK.proto and Serialization.h */
import { WireReader } from '../../codecs/protobuf/wire-reader.js';
import { LimitError } from '../../core/errors.js';
import { limits } from '../../core/limits.js';
import type { ByteRange, ByteSource, ParseContext, Parsed } from '../../core/types.js';
import type { EdgeNetworkFacts } from './facts.js';
import { NetworkNotes } from './network-notes.js';

const entries = 2;
const entry = { key: 1, value: 2 } as const;
const value = { truth: 3, text: 8, vector: 11, dictionary: 12 } as const;
const items = 1;
/** Keys of a function that a user defined: what is imported, what is called to restore it, whether it is native. */
const keys = { module: 'module', method: 'deserialize_method', native: 'native' } as const;

export function parseCntk(source: ByteSource, { budget }: ParseContext): Parsed<EdgeNetworkFacts> {
  const notes = new NetworkNotes();
  const walk = new DictionaryWalk(new WireReader(source, budget), notes);
  return notes.read(source, 'CNTK', () => {
    walk.dictionary({ offset: 0, length: source.size }, 0);
  });
}

class DictionaryWalk {
  readonly #reader: WireReader;
  readonly #notes: NetworkNotes;

  constructor(reader: WireReader, notes: NetworkNotes) {
    this.#reader = reader;
    this.#notes = notes;
  }

  dictionary(range: ByteRange, depth: number): void {
    if (depth > limits.maxProtobufDepth)
      throw new LimitError('maxProtobufDepth', limits.maxProtobufDepth, 'dictionaries are nested too deep');
    const texts = new Map<string, string>();
    let isNative = false;
    for (const { number, type, at } of this.#reader.fields(range)) {
      if (number !== entries || type !== 'bytes') continue;
      const { key, found } = this.#entry(at);
      for (const each of found) {
        const text = this.#value(each, depth, key);
        if (text !== undefined) texts.set(key, text);
        if (key === keys.native) isNative ||= this.#isTrue(each);
      }
    }
    this.#function(texts, isNative, range);
  }

  #function(texts: ReadonlyMap<string, string>, isNative: boolean, range: ByteRange): void {
    if (texts.get('type') === 'PrimitiveFunction' || texts.has('uid'))
      this.#notes.layer(texts.get('type') ?? '');
    const module = texts.get(keys.module);
    const method = texts.get(keys.method);
    if (module === undefined || (method === undefined && !isNative)) return;
    const name = texts.get('name') ?? texts.get('uid') ?? '';
    this.#notes.imported({
      module,
      method: method ?? '',
      isNative,
      at: { range, logical: `function ${name}` },
    });
  }

  #entry(range: ByteRange): { readonly key: string; readonly found: readonly ByteRange[] } {
    let key = '';
    const found: ByteRange[] = [];
    for (const { number, type, at } of this.#reader.fields(range)) {
      if (type !== 'bytes') continue;
      if (number === entry.key) key = this.#reader.text(at);
      if (number === entry.value) found.push(at);
    }
    return { key, found };
  }

  /** Walks into vectors and dictionaries; gives the text where it is one. Arrays are skipped. */
  #value(range: ByteRange, depth: number, key: string): string | undefined {
    if (depth > limits.maxProtobufDepth)
      throw new LimitError('maxProtobufDepth', limits.maxProtobufDepth, 'vectors are nested too deep');
    let text: string | undefined;
    for (const { number, type, at } of this.#reader.fields(range)) {
      if (type !== 'bytes') continue;
      if (number === value.text) text = this.#reader.text(at);
      if (number === value.dictionary) this.dictionary(at, depth + 1);
      if (number !== value.vector) continue;
      for (const item of this.#reader.fields(at))
        if (item.number === items && item.type === 'bytes') this.#value(item.at, depth + 1, key);
    }
    if (text !== undefined) this.#notes.text(key, text);
    return text;
  }

  #isTrue(range: ByteRange): boolean {
    for (const field of this.#reader.fields(range))
      if (field.number === value.truth && field.type === 'varint' && field.value !== 0) return true;
    return false;
  }
}
