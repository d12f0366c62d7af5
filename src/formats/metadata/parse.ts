import { MemorySource } from '../../bytes/memory-source.js';
import { findHiddenCharacters } from '../../codecs/text/hidden-characters.js';
import { limits } from '../../core/limits.js';
import type { Anomaly, ByteSource, Child, ParseContext, Parsed } from '../../core/types.js';
import type { MetadataFacts, MetadataItem } from './facts.js';

/** Items that are told apart. CWE-770. */
const maxItems = 20_000;
/** Values that are offered to the engine as artifacts. CWE-400. */
const maxChildren = 2_000;
const keyLine = /^([\w.\-/:[\]]{1,200}): ?/;
// A bare `*`: V8 keeps a way back for each turn of a counted loop, and overflows its stack on megabytes.
const encoded = /[A-Za-z0-9+/_-]{24}[A-Za-z0-9+/_-]*={0,2}/g;

/** Splits metadata text into items; what is encoded in a value goes back to the engine. */
export function parseMetadata(source: ByteSource, context: ParseContext): Parsed<MetadataFacts> {
  const size = Math.min(source.size, limits.maxMetadataBytes);
  const text = new TextDecoder().decode(source.read(0, size));
  const items = readItems(text, context);
  const bytes = { offset: 0, length: size };
  const anomalies: Anomaly[] =
    source.size > size || items.length >= maxItems
      ? [{ kind: 'limit', at: bytes, detail: 'the metadata is longer than is read of it', key: 'size' }]
      : [];
  const children = childrenOf(items);
  if (children.length > maxChildren)
    anomalies.push({
      kind: 'limit',
      at: bytes,
      detail: 'more of the metadata is encoded than is looked into',
      key: 'encoded',
    });
  const hidden = findHiddenCharacters(text).map(({ sort, count, spelled, start, end }) => ({
    ...{ sort, count, spelled },
    place: {
      offset: Buffer.byteLength(text.slice(0, start)),
      length: Buffer.byteLength(text.slice(start, end)),
      line: 1,
    },
  }));
  return {
    facts: { size: source.size, items, hidden },
    children: children.slice(0, maxChildren),
    anomalies,
    covered: [bytes],
  };
}

function readItems(text: string, { budget }: ParseContext): MetadataItem[] {
  const items: MetadataItem[] = [];
  let current: { key: string; lines: string[]; offset: number; line: number } | undefined;
  let offset = 0;
  const finish = (): void => {
    if (current === undefined) return;
    const { key, lines, offset: start, line } = current;
    items.push({ key, value: lines.join('\n'), place: { offset: start, length: offset - start, line } });
  };
  for (const [index, line] of text.split('\n').entries()) {
    if (index % 1_024 === 0) budget.check();
    const [start = '', key] = keyLine.exec(line) ?? [];
    if (key !== undefined || current === undefined) {
      finish();
      if (items.length >= maxItems) return items;
      current = { key: key ?? '', lines: [line.slice(start.length)], offset, line: index + 1 };
    } else current.lines.push(line);
    offset += Buffer.byteLength(line) + 1;
  }
  finish();
  return items;
}

/** Templates, and base64 of what begins as artifacts do. */
function childrenOf(items: readonly MetadataItem[]): Child[] {
  const children: Child[] = [];
  for (const { key, value } of items) {
    if (children.length > maxChildren) break;
    const name = key === '' ? 'value' : key;
    if (/\{[{%]/.test(value) && value.includes('__'))
      children.push({
        member: name,
        expects: 'jinja-template',
        open: () => memory(Buffer.from(value), name),
      });
    for (const [index, bytes] of decodedIn(value).entries()) {
      const member = `${name} (decoded ${String(index + 1)})`;
      children.push({ member, open: () => memory(bytes, member) });
    }
  }
  return children;
}

function memory(bytes: Uint8Array, name: string): ByteSource {
  return new MemorySource(bytes, name);
}

function decodedIn(value: string): Buffer[] {
  // A value that is a pickle and nothing else is the container's own child (codecs/metadata/embedded-texts).
  const whole = value.trim();
  return Array.from(value.matchAll(encoded), ([run]) => ({ run, bytes: Buffer.from(run, 'base64') }))
    .filter(({ run, bytes }) => beginsAsArtifact(bytes) && !(run === whole && isPickle(bytes)))
    .slice(0, maxChildren + 1)
    .map(({ bytes }) => bytes);
}

function isPickle(bytes: Buffer): boolean {
  return /^800[2-5]/.test(bytes.toString('hex', 0, 2));
}

/** ZIP, gzip, zlib (three levels), ELF, marshal code. */
const magics = ['504b0304', '1f8b08', '789c', '78da', '7801', '7f454c46', 'e30000'];

/** A pickle of protocol 2 to 5, or another artifact: what no word decodes to. */
function beginsAsArtifact(bytes: Buffer): boolean {
  const head = bytes.toString('hex', 0, 4);
  return isPickle(bytes) || magics.some((magic) => head.startsWith(magic));
}
