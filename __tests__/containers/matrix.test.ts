/** One poisoned pickle in every container in every container, under names that mislead: no layer hides it. */
import { describe, expect, it } from '@jest/globals';
import { containers } from '../support/containers.js';
import { inspectBytes } from '../support/inspect-bytes.js';
import { cleanPickle, poisonedPickle } from '../support/models.js';

const kinds = Object.keys(containers);
const misleading = [
  'photo.png',
  'notes.txt',
  'weights.safetensors',
  'config.json',
  'README',
  'model.onnx',
  'data.bin',
];

const pack = (kind: string, content: Uint8Array, name: string): Uint8Array =>
  containers[kind]?.(content, name) ?? content;

describe.each(kinds)('%s', (outer) => {
  it.each(kinds)('around %s hides nothing and accuses nobody', async (inner) => {
    const at = kinds.indexOf(outer) * kinds.length + kinds.indexOf(inner);
    const name = (step: number): string => misleading[(at + step) % misleading.length] ?? 'x';
    const poisoned = pack(outer, pack(inner, poisonedPickle(), name(0)), name(1));
    const { told } = await inspectBytes(poisoned, name(2));
    expect(told.some((line) => line.startsWith('critical pickle/dangerous-call'))).toBe(true);

    const clean = pack(outer, pack(inner, cleanPickle(), 'data.bin'), 'data.bin');
    const { told: remarks, outcome } = await inspectBytes(clean, 'data.bin');
    expect([remarks.filter((line) => !line.startsWith('info')), outcome]).toEqual([[], 'scanned']);
  });

  it('cut at any byte, or with any byte changed, ends in a finding or a typed outcome', async () => {
    const bytes = Buffer.from(pack(outer, poisonedPickle(), 'data.pkl'));
    for (let length = 1; length < bytes.length; length += Math.ceil(bytes.length / 60)) {
      const { outcome, told } = await inspectBytes(bytes.subarray(0, length), 'data.pkl');
      expect(outcome === 'scanned' && told.length === 0).toBe(false);
    }
    for (let at = 0; at < bytes.length; at += Math.ceil(bytes.length / 60)) {
      const changed = Buffer.from(bytes);
      changed[at] = (changed[at] ?? 0) ^ 0x55;
      const { told } = await inspectBytes(changed, 'data.pkl');
      expect(told.filter((line) => line.includes('internal-error'))).toEqual([]);
      expect(told).not.toEqual([]);
    }
  });
});
