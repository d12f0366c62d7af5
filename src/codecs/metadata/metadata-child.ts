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
 * undefined where there is none. Holds at most `limits.maxMetadataBytes` of text, whole entries first to last.
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
    if (length > limits.maxMetadataBytes) break;
    lines.push(line);
  }
  return lines.join('');
}
