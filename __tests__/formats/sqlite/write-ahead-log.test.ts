import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { MemorySource } from '../../../src/bytes/memory-source.js';
import { FileBudget } from '../../../src/engine/file-budget.js';
import { inspect } from '../../../src/engine/inspection/inspect.js';
import { formats } from '../../../src/formats/index.js';

const poisoned = readFileSync(
  join(import.meta.dirname, '../../../fixtures/sqlite/poisoned-value.hit.sqlite'),
);
const pageSize = poisoned.readUInt16BE(16);
const page = Math.floor(poisoned.indexOf('posix') / pageSize);

/** The same database before the value was poisoned. */
function before(): Buffer {
  const bytes = Buffer.from(poisoned);
  for (let at = bytes.indexOf('posix'); at >= 0; at = bytes.indexOf('posix')) bytes.write('posiy', at);
  for (let at = bytes.indexOf('system'); at >= 0; at = bytes.indexOf('system')) bytes.write('systex', at);
  const start = page * pageSize;
  for (let at = start; at < start + pageSize - 1; at++)
    if (bytes[at] === 0x80 && (bytes[at + 1] ?? 0) <= 5) bytes[at] = 0x20;
  return bytes;
}

function log(isCommitted = true, salt = 7): Buffer {
  const header = Buffer.alloc(32);
  header.writeUInt32BE(0x377f0682, 0);
  header.writeUInt32BE(pageSize, 8);
  header.writeUInt32BE(7, 16);
  const frame = Buffer.alloc(24);
  frame.writeUInt32BE(page + 1, 0);
  frame.writeUInt32BE(isCommitted ? poisoned.length / pageSize : 0, 4);
  frame.writeUInt32BE(salt, 8);
  return Buffer.concat([header, frame, poisoned.subarray(page * pageSize, (page + 1) * pageSize)]);
}

async function told(beside: Buffer | undefined): Promise<string[]> {
  const lines: string[] = [];
  await inspect(new MemorySource(before(), 'cache.sqlite'), {
    formats,
    budget: new FileBudget(),
    name: 'cache.sqlite',
    sibling: (path) =>
      path === 'cache.sqlite-wal' && beside !== undefined ? new MemorySource(beside, path) : undefined,
    report: (_, { severity, ruleId }) => lines.push(`${severity} ${ruleId}`),
  });
  return lines.filter((line) => line.startsWith('critical'));
}

describe('the log beside a database', () => {
  it('takes the place of its pages', async () => {
    expect(await told(undefined)).toEqual([]);
    expect(await told(log())).toEqual(['critical pickle/dangerous-call']);
  });

  it('counts as far as its last transaction is whole, and as its salts are those of its header', async () => {
    expect(await told(log(false))).toEqual([]);
    expect(await told(log(true, 8))).toEqual([]);
  });

  it('cut at any byte, or naming a page far away, does no harm', async () => {
    for (let length = 0; length < 100; length += 7) expect(await told(log().subarray(0, length))).toEqual([]);
    const far = log();
    far.writeUInt32BE(0xffff_ffff, 32);
    expect(await told(far)).toEqual([]);
  });
});
