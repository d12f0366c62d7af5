import type { FlatTable } from '../../codecs/flatbuffers/flat-table.js';
import { limits } from '../../core/limits.js';
import type { ByteRange, ByteSource } from '../../core/types.js';
import type { GivenText } from './facts.js';
import * as fields from './fields.js';

/** Texts of one tensor that are followed. CWE-400. */
const maxTexts = 32;
const maxBufferBytes = 1_048_576;
const numberBytes = 4;
const utf8 = new TextDecoder('utf-8', { ignoreBOM: true });

/** Which constant texts reach the inputs of the operators of one subgraph; operators stand in the order they run in. */
export class TextFlow {
  readonly #texts = new Map<number, readonly string[]>();
  readonly #textTensors = new Set<number>();

  constructor(tensors: Iterable<FlatTable>, buffers: readonly (ByteRange | undefined)[], source: ByteSource) {
    let index = 0;
    for (const tensor of tensors) {
      if ((tensor.i8(fields.tensor.type) ?? 0) === fields.stringType) {
        this.#textTensors.add(index);
        const data = buffers[tensor.u32(fields.tensor.buffer) ?? 0];
        if (data !== undefined && data.length > 0) this.#texts.set(index, textsOf(source, data));
      }
      index += 1;
    }
  }

  /** Texts that reach the operator, each with the position of its input; its own texts are made of them. */
  through(operator: FlatTable): GivenText[] {
    if (this.#texts.size === 0) return [];
    const given: GivenText[] = [];
    tensorsOf(operator, fields.operator.inputs).forEach((tensor, from) => {
      for (const text of this.#texts.get(tensor) ?? []) given.push({ from, text });
    });
    const handed = [...new Set(given.map(({ text }) => text))].slice(0, maxTexts);
    if (handed.length > 0)
      for (const tensor of tensorsOf(operator, fields.operator.outputs))
        if (this.#textTensors.has(tensor)) this.#texts.set(tensor, handed);
    return given;
  }
}

function tensorsOf(operator: FlatTable, field: number): number[] {
  const vector = operator.vector(field, numberBytes);
  return Array.from(
    { length: Math.min(vector?.count ?? 0, limits.maxGraphFacts) },
    (_, at) => vector?.i32(at) ?? -1,
  );
}

/** A string tensor's buffer: how many there are, where each begins and the last ends, and the bytes (string_util.h). */
function textsOf(source: ByteSource, { offset, length }: ByteRange): string[] {
  if (offset + length > source.size) return [];
  const bytes = Buffer.from(source.read(offset, Math.min(length, maxBufferBytes)));
  const number = (index: number): number =>
    (index + 1) * numberBytes <= bytes.length ? bytes.readInt32LE(index * numberBytes) : -1;
  const texts: string[] = [];
  for (let index = 0; index < Math.min(number(0), maxTexts); index += 1) {
    const [start, end] = [number(index + 1), number(index + 2)];
    if (start >= 0 && end > start)
      texts.push(utf8.decode(bytes.subarray(start, Math.min(end, start + limits.maxQuotedCharacters))));
  }
  return texts;
}
