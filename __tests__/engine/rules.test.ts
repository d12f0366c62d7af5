import { describe, expect, it } from '@jest/globals';
import { readdirSync } from 'node:fs';
import { scanRules } from '../../src/engine/rules/index.js';

describe('the rules about the scan itself', () => {
  it('are one file each, and every file is listed', () => {
    const files = readdirSync('src/engine/rules').filter((name) => name !== 'index.ts');
    expect(scanRules.map(({ id }) => `${id.replace(/^\w+\//, '')}.ts`).sort()).toEqual(files.sort());
  });

  it('have an operational flag exactly where the contract says so', () => {
    const operational = scanRules
      .filter((rule) => rule.operational === true)
      .map(({ id }) => id.slice('scan/'.length));
    expect(operational).toEqual([
      'changed-while-read',
      'crashed',
      'internal-error',
      'missing-path',
      'out-of-memory',
      'timed-out',
      'unreadable',
    ]);
  });

  it.each(scanRules.map((rule) => [rule.id, rule] as const))('%s is complete', (_, rule) => {
    expect(rule.title.length).toBeLessThanOrEqual(255);
    expect(rule.help.why.length).toBeGreaterThan(40);
    expect(rule.help.fix.length).toBeGreaterThan(20);
    expect(Number(rule.securitySeverity) > 9).toBe(rule.severity === 'critical');
  });
});
