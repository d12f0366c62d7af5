import { describe, expect, it } from '@jest/globals';
import { inspectBytes } from '../../support/inspect-bytes.js';
import { poisonedPickle } from '../../support/models.js';
import { sqlite } from '../../support/sqlite-assembler.js';
import { expectGraceful } from '../../support/expect-graceful.js';

describe('mutations of harmless databases', () => {
  it('end in a finding or a typed outcome', async () => {
    await expectGraceful('sqlite', 500);
  });
});

describe('a list of freed pages', () => {
  const pageBytes = 65_536;

  /** One leaf, named by all entries of the list, whose pointers all lead to one cell. */
  function endless(): Buffer {
    const database = sqlite([poisonedPickle(), 'x'.repeat(8000)]);
    const trunk = Buffer.alloc(pageBytes);
    trunk.writeUInt32BE(16_382, 4);
    for (let entry = 0; entry < 16_382; entry++) trunk.writeUInt32BE(4, 8 + 4 * entry);
    const leaf = Buffer.alloc(pageBytes);
    leaf.writeUInt8(0x0d, 0);
    leaf.writeUInt16BE(30_000, 3);
    for (let cell = 0; cell < 30_000; cell++) leaf.writeUInt16BE(pageBytes - 40, 8 + 2 * cell);
    leaf.set([8, 1, 2, 24], pageBytes - 40);
    database.writeUInt32BE(4, 28);
    database.writeUInt32BE(3, 32);
    database.writeUInt32BE(16_383, 36);
    return Buffer.concat([database, trunk, leaf]);
  }

  it('is read once for each page and cell, and hides no row', async () => {
    const start = performance.now();
    const { told } = await inspectBytes(endless(), 'cache.db');
    expect(told).toEqual(['critical pickle/dangerous-call t[1].0']);
    expect(performance.now() - start).toBeLessThan(20_000);
  });
});
