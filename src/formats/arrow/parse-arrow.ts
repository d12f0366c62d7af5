import { FormatError } from '../../core/errors.js';
import type { Anomaly, Budget, ByteRange, ByteSource, ParseContext, Parsed } from '../../core/types.js';
import type { ArrowFacts } from './facts.js';
import { fileMagic } from './identify.js';
import { bodyBytes, schemaOfFooter, schemaOfMessage } from './read-schema.js';
import { schemaChildren } from './schema-children.js';

/** Length of the footer, and the magic string again. */
const tailBytes = 4 + fileMagic.length;
/** All bits set, and the length of a message. */
const prefixBytes = 8;

/**
 * Reads the schema of a file from its footer, of a stream from its first message; no column is read.
 * @throws FormatError `unexpected-end`, `no-schema`, those of the tables; LimitError
 */
export function parseArrow(source: ByteSource, { budget }: ParseContext): Parsed<ArrowFacts> {
  const isFile = Buffer.from(source.read(0, fileMagic.length)).toString('latin1') === fileMagic;
  const place = isFile ? footerPlace(source) : messagePlace(source);
  const buffer = source.slice(place.offset, place.length);
  const schema = isFile ? schemaOfFooter(buffer, budget) : schemaOfMessage(buffer, budget);
  if (schema === undefined) throw new FormatError('no-schema', place, 'it has no schema');
  return {
    facts: { columns: schema.columns, extensions: schema.extensions },
    children: schemaChildren(buffer, schema, place.offset),
    anomalies: isFile ? [] : missingMessages(source, budget),
    covered: [{ offset: 0, length: source.size }],
  };
}

function footerPlace(source: ByteSource): ByteRange {
  const start = fileMagic.length + 2;
  const at = source.size - tailBytes;
  const tail = Buffer.from(source.read(Math.max(0, at), Math.min(tailBytes, source.size)));
  const length = tail.length < tailBytes ? 0 : tail.readUInt32LE(0);
  const isWhole = tail.toString('latin1', 4) === fileMagic && length > 0 && length <= at - start;
  if (!isWhole)
    throw new FormatError('unexpected-end', { offset: source.size, length: 0 }, 'its footer is missing');
  return { offset: at - length, length };
}

function messagePlace(source: ByteSource): ByteRange {
  const length = Buffer.from(source.read(0, prefixBytes)).readUInt32LE(4);
  if (length > source.size - prefixBytes)
    throw new FormatError('unexpected-end', { offset: source.size, length: 0 }, 'it ends inside its schema');
  return { offset: prefixBytes, length };
}

/** Message follows message, each with a body, until one of no length or the end of the source. */
function missingMessages(source: ByteSource, budget: Budget): Anomaly[] {
  let at = 0;
  while (at < source.size) {
    budget.check();
    const prefix = Buffer.from(source.read(at, Math.min(prefixBytes, source.size - at)));
    const length = prefix.length < prefixBytes ? Infinity : prefix.readUInt32LE(4);
    if (length === 0) return [];
    const start = at + prefixBytes;
    if (start + length > source.size) break;
    at = start + length + bodyBytes(source.slice(start, length), budget);
  }
  if (at === source.size) return [];
  const end = { offset: source.size, length: 0 };
  return [{ kind: 'damaged', at: end, detail: 'it ends inside a message', key: 'end' }];
}
