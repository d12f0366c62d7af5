import { defineReader } from '../../core/define.js';
import type { ByteSource, Child, Parsed } from '../../core/types.js';
import { engineStart } from './identify.js';

interface RuntimeModelFacts {
  /** Bytes. */
  readonly size: number;
}

export const runtimeModel = defineReader<RuntimeModelFacts>({ parse, rules: [] });

function parse(source: ByteSource): Parsed<RuntimeModelFacts> {
  return { facts: { size: source.size }, children: prefixOf(source), anomalies: [], covered: [] };
}

/** Ultralytics puts a JSON document before an engine. */
function prefixOf(source: ByteSource): Child[] {
  const head = source.read(0, Math.min(source.size, 65_536));
  const start = engineStart(head);
  if (start === undefined || start === 0) return [];
  const range = { offset: 4, length: start - 4 };
  const member = 'metadata.json';
  return [
    { member, expects: 'manifest', range, open: () => source.slice(range.offset, range.length, member) },
  ];
}
