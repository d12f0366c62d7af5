/** Genuine pickles of many libraries, old and new (make.py): nothing in them is worth a warning. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { inspectBytes } from '../support/inspect-bytes.js';

const folder = join(import.meta.dirname, 'files');
const names = readdirSync(folder).sort();

describe('what libraries write by themselves', () => {
  it.each(names)('%s', async (name) => {
    const { drafts: findings } = await inspectBytes(readFileSync(join(folder, name)), name);
    const grave = findings.filter(({ severity }) => severity === 'critical' || severity === 'warning');
    expect(grave.map(({ ruleId, message }) => `${ruleId}: ${message}`)).toEqual([]);
  });

  it('is enough to mean something', () => {
    expect(names.length).toBeGreaterThan(150);
  });
});
