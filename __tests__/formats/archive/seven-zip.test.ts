import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { inspectBytes } from '../../support/inspect-bytes.js';
import { poisonedPickle } from '../../support/models.js';
import { mutations } from '../../support/mutations.js';

const folder = join(import.meta.dirname, '../../../fixtures/archive');
const archives = readdirSync(folder).filter((name) => /^7z-[\w-]+\.(?:hit|miss)\.7z$/.test(name));
const rounds = 40;

describe('mutations of 7z archives', () => {
  it.each(archives)(
    '%s: each ends in findings or a typed outcome',
    async (name) => {
      let index = 0;
      for (const bytes of mutations(readFileSync(join(folder, name)), rounds, 11 + name.length)) {
        const { told, outcome } = await inspectBytes(bytes, name);
        const failed = told.filter((line) => /internal-error|crashed|out-of-memory/.test(line));
        expect({ index, failed }).toEqual({ index, failed: [] });
        if (outcome === 'partial') expect(told).not.toEqual([]);
        index += 1;
      }
    },
    60_000,
  );

  it('are more than 500', () => {
    expect(archives.length * rounds).toBeGreaterThan(500);
  });
});

describe('archives whose method is not read', () => {
  it.each(readdirSync(folder).filter((name) => /^7z-.*\.error\.7z$/.test(name)))(
    '%s is never clean',
    async (name) => {
      const { told, outcome } = await inspectBytes(readFileSync(join(folder, name)), name);
      expect(outcome).toBe('partial');
      expect(told.filter((line) => /^warning scan\/(unsupported|encrypted)/.test(line))).not.toEqual([]);
    },
  );
});

describe('bytes that no part of a 7z archive takes', () => {
  it.each(archives.filter((name) => name.includes('.miss.')))('are found behind %s', async (name) => {
    const bytes = Buffer.concat([readFileSync(join(folder, name)), poisonedPickle()]);
    const { told } = await inspectBytes(bytes, name);
    expect(told).toContain('warning archive/ambiguous-directory');
    expect(told).toContain(
      `critical pickle/dangerous-call hidden data at ${String(bytes.length - poisonedPickle().length)}`,
    );
  });
});
