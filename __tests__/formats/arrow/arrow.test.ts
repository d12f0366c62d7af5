import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { expectGraceful } from '../../support/expect-graceful.js';
import { inspectBytes } from '../../support/inspect-bytes.js';

const fixture = (name: string): Buffer =>
  readFileSync(join(import.meta.dirname, '../../../fixtures/arrow', name));
const names = ['columns.hit.feather', 'columns.hit.parquet', 'stream.hit.arrow'];

describe('a table whose column has a pickled type', () => {
  it.each(names)('%s is found, with what the pickle does', async (name) => {
    const { told } = await inspectBytes(fixture(name), name);
    // Columns of Parquet are not read, and it says so.
    const others = name.endsWith('.parquet') ? ['info scan/recognised-only'] : [];
    expect(told).toEqual([
      'critical arrow/pickled-type',
      ...others,
      'critical pickle/dangerous-call type of embedding',
    ]);
  });

  it.each(names)('%s is found under another name', async (name) => {
    const { told } = await inspectBytes(fixture(name), 'notes.txt');
    expect(told).toContain('critical arrow/pickled-type');
  });
});

describe('tables that are damaged', () => {
  it.each(['columns.miss.feather', 'columns.miss.parquet'])(
    '%s is never clean when cut off',
    async (name) => {
      const bytes = fixture(name);
      for (const length of [16, 100, bytes.length - 30, bytes.length - 1]) {
        const { told, outcome } = await inspectBytes(bytes.subarray(0, length), name);
        expect([outcome, told]).toEqual(['partial', ['warning scan/damaged']]);
      }
    },
  );

  it('end in findings or outcomes, five hundred times', async () => {
    await expectGraceful('arrow', 500);
  }, 60_000);
});
