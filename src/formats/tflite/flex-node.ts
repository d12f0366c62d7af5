import { MemorySource } from '../../bytes/memory-source.js';
import { flexStrings } from '../../codecs/flatbuffers/flex-strings.js';
import { WireReader } from '../../codecs/protobuf/wire-reader.js';
import { FormatError } from '../../core/errors.js';
import { limits } from '../../core/limits.js';
import type { Budget, ByteRange } from '../../core/types.js';
import type { GivenText } from './facts.js';

/** NodeDef, its attributes, and their texts: tensorflow/core/framework/node_def.proto and attr_value.proto. */
const fields = { attribute: 5, key: 1, value: 2, list: 1, text: 2 } as const;

/** Texts in the attributes of the node that the options of a select operator hold, in FlexBuffers and protobuf. */
export function flexNodeTexts(options: Uint8Array, budget: Budget): GivenText[] {
  const texts: GivenText[] = [];
  for (const { offset, length } of flexStrings(options)) {
    const source = new MemorySource(options.subarray(offset, offset + length), 'node');
    try {
      readNode(new WireReader(source, budget), texts);
    } catch (error) {
      // The name of the operator stands beside the node, and is no message.
      if (!(error instanceof FormatError)) throw error;
    }
  }
  return texts;
}

function readNode(reader: WireReader, texts: GivenText[]): void {
  for (const attribute of reader.fields(reader.whole)) {
    if (attribute.number !== fields.attribute || attribute.type !== 'bytes') continue;
    let name = '';
    const values: ByteRange[] = [];
    for (const { number, type, at } of reader.fields(attribute.at)) {
      if (type !== 'bytes') continue;
      if (number === fields.key) name = reader.text(at);
      if (number === fields.value) values.push(at);
    }
    for (const value of values)
      for (const text of valueTexts(reader, value))
        texts.push({ from: name, text: reader.text(text, limits.maxQuotedCharacters) });
  }
}

function* valueTexts(reader: WireReader, value: ByteRange): Generator<ByteRange> {
  for (const { number, type, at } of reader.fields(value)) {
    if (type !== 'bytes') continue;
    if (number === fields.text) yield at;
    if (number !== fields.list) continue;
    for (const item of reader.fields(at))
      if (item.number === fields.text && item.type === 'bytes') yield item.at;
  }
}
