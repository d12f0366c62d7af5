import { MemorySource } from '../../bytes/memory-source.js';
import { limits } from '../../core/limits.js';
import type { Child } from '../../core/types.js';

/** What a model says about itself: a name and free text. */
export interface MetadataEntry {
  readonly key: string;
  readonly value: string;
}

/**
 * The free text of a model's metadata as one artifact, `key: value` a line, which the format `metadata` judges;
 * undefined where there is none. Holds entries first to last until `limits.maxMetadataBytes` are exceeded.
 * @param member name inside the model
 */
export function metadataChild(member: string, entries: readonly MetadataEntry[]): Child | undefined {
  if (entries.length === 0) return undefined;
  return { member, expects: 'metadata', open: () => new MemorySource(Buffer.from(render(entries)), member) };
}

function render(entries: readonly MetadataEntry[]): string {
  const lines: string[] = [];
  let length = 0;
  for (const { key, value } of entries) {
    const line = `${key}: ${value}\n`;
    length += line.length;
    lines.push(line);
    // What is judged ends inside this entry, and whoever judges says so.
    if (length > limits.maxMetadataBytes) break;
  }
  return lines.join('');
}
