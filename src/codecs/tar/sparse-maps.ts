/** https://www.gnu.org/software/tar/manual/html_node/Sparse-Formats.html */
import { addAll } from '../../core/add-all.js';
import type { ByteSource } from '../../core/types.js';
import type { SparsePart } from './tar-entry.js';
import { blockBytes, tarNumber } from './tar-header.js';

/** Parts of one file; a map of more says nothing that a loader would wait for. CWE-400. */
const maxParts = 100_000;

export interface SparseMap {
  readonly parts: readonly SparsePart[];
  /** Bytes of the content. */
  readonly size: number;
  /** Bytes before the data that the map itself takes. */
  readonly mapBytes: number;
}

/** The oldest way: four parts in the header, and blocks of 21 more behind it. */
export function readOldSparseMap(source: ByteSource, headerOffset: number, header: Uint8Array): SparseMap {
  const parts = partsIn(header, 386, 4);
  let mapBytes = 0;
  let isMore = header[482] === 1;
  for (let at = headerOffset + blockBytes; isMore && at + blockBytes <= source.size; at += blockBytes) {
    const block = source.read(at, blockBytes);
    addAll(parts, partsIn(block, 0, 21));
    mapBytes += blockBytes;
    isMore = block[504] === 1 && parts.length < maxParts;
  }
  return { parts, size: tarNumber(header, 483, 12), mapBytes };
}

function partsIn(block: Uint8Array, at: number, count: number): SparsePart[] {
  const parts = Array.from({ length: count }, (_, index) => ({
    offset: tarNumber(block, at + 24 * index, 12),
    length: tarNumber(block, at + 24 * index + 12, 12),
  }));
  return parts.filter(({ length }) => length > 0);
}

/** Version 1.0: decimal lines before the data, filled up to a block. */
export function readSparseLines(source: ByteSource, offset: number, length: number, size: number): SparseMap {
  const head = source.read(offset, Math.min(length, 2 ** 20));
  const lines = Buffer.from(head).toString('latin1').split('\n');
  const count = Math.min(decimal(lines[0]), maxParts, (lines.length - 1) / 2);
  const numbers = lines.slice(1, 1 + 2 * count).map(decimal);
  const bytes = lines.slice(0, 1 + 2 * count).reduce((sum, line) => sum + line.length + 1, 0);
  return { parts: pairs(numbers), size, mapBytes: Math.ceil(bytes / blockBytes) * blockBytes };
}

/** Versions 0.0 and 0.1: the map stands in the extended header. */
export function readSparseList(list: string, size: number): SparseMap {
  return {
    parts: pairs(
      list
        .split(',')
        .slice(0, 2 * maxParts)
        .map(decimal),
    ),
    size,
    mapBytes: 0,
  };
}

function pairs(numbers: readonly number[]): SparsePart[] {
  const parts: SparsePart[] = [];
  for (let at = 0; at + 1 < numbers.length; at += 2) {
    const [offset = 0, length = 0] = numbers.slice(at, at + 2);
    if (length > 0) parts.push({ offset, length });
  }
  return parts;
}

function decimal(text = ''): number {
  return /^\d{1,15}$/.test(text) ? Number(text) : 0;
}
