import { MemorySource } from '../../bytes/memory-source.js';
import { FormatError } from '../../core/errors.js';
import { limits } from '../../core/limits.js';
import type { Budget, ByteSource, ParseContext, Parsed } from '../../core/types.js';
import type { ArrowFacts } from './facts.js';
import { encryptedMagic, parquetMagic } from './identify.js';
import { schemaOfMessage, type Schema } from './read-schema.js';
import { schemaChildren } from './schema-children.js';

/** Length of the footer, and the magic string again. */
const tailBytes = 8;
/** The key under which Arrow keeps its own schema, as a message in base64. */
const schemaKey = 'ARROW:schema';
/** How a value of text begins in the compact protocol of Thrift, behind that of the key. */
const valueHeader = 0x18;
/** All bits set, and the length of a message. */
const prefixBytes = 8;

/**
 * Finds Arrow's schema in the footer: what pyarrow and R's arrow make objects of. No column is read.
 * @throws FormatError `unexpected-end` and those of the tables; LimitError
 */
export function parseParquet(source: ByteSource, { budget }: ParseContext): Parsed<ArrowFacts> {
  const covered = [{ offset: 0, length: source.size }];
  const footer = readFooter(source);
  if (footer === undefined) {
    const detail = 'its footer is encrypted';
    return {
      facts: { columns: 0, extensions: [] },
      children: [],
      anomalies: [{ kind: 'encrypted', at: { offset: 0, length: source.size }, detail, key: 'footer' }],
      covered,
    };
  }
  const found = arrowSchema(footer, budget);
  return {
    facts: { columns: found?.schema.columns ?? 0, extensions: found?.schema.extensions ?? [] },
    children: found === undefined ? [] : schemaChildren(found.buffer, found.schema, undefined),
    anomalies: [],
    covered,
  };
}

function readFooter(source: ByteSource): Buffer | undefined {
  const tail = Buffer.from(source.read(source.size - tailBytes, tailBytes));
  const [length, magic] = [tail.readUInt32LE(0), tail.toString('latin1', 4)];
  if (magic === encryptedMagic) return undefined;
  if (magic !== parquetMagic || length > source.size - tailBytes - parquetMagic.length)
    throw new FormatError('unexpected-end', { offset: source.size, length: 0 }, 'its footer is missing');
  return Buffer.from(source.read(source.size - tailBytes - length, Math.min(length, limits.maxTextBytes)));
}

function arrowSchema(
  footer: Buffer,
  budget: Budget,
): { readonly buffer: ByteSource; readonly schema: Schema } | undefined {
  const key = footer.indexOf(schemaKey, 0, 'latin1');
  let at = key + schemaKey.length;
  if (key < 0 || footer[at] !== valueHeader) return undefined;
  let length = 0;
  for (let scale = 1, byte = 0x80; byte >= 0x80 && scale < 2 ** 35; scale *= 128) {
    byte = footer[(at += 1)] ?? 0;
    length += (byte & 0x7f) * scale;
  }
  const message = Buffer.from(footer.toString('latin1', at + 1, at + 1 + length), 'base64');
  const buffer = new MemorySource(message.subarray(prefixBytes), 'schema');
  const schema = schemaOfMessage(buffer, budget);
  return schema && { buffer, schema };
}
