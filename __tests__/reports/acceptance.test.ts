import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { assess } from '../../src/policy/assess.js';
import { loadConfiguration } from '../../src/policy/configuration.js';
import { effectiveSettings } from '../../src/policy/effective.js';
import { renderAllowEntry } from '../../src/reports/acceptance.js';
import { dangerousCall, sampleFile, sampleIssue } from './sample-report.js';

const now = Date.UTC(2027, 0, 1) / 1000;

async function hides(path: string, member: readonly string[]): Promise<boolean> {
  const issue = { ...sampleIssue, path, member };
  const line = renderAllowEntry(issue, now);
  expect(line).not.toMatch(/[\n\r\u202e\u0007]/);
  const content = await loadConfiguration(`allow:\n  ${line}\n`, 'c.yml', [dangerousCall]);
  const settings = effectiveSettings({}, { name: 'c.yml', content }, 'warning');
  const file = { ...sampleFile(path, 1, []), findings: [issue], claimed: true };
  return assess([file], settings, [dangerousCall], now).suppressed.length === 1;
}

describe('the entry that accepts a finding', () => {
  it('is one line that a reader can copy', () => {
    expect(renderAllowEntry(sampleIssue, now)).toBe(
      '- { rule: pickle/dangerous-call, path: models/evil.pt, member: [archive/data.pkl], fingerprint: "0123456789abcdef0123456789abcdef", reason: "say why this is acceptable", expires: 2027-04-01 }',
    );
  });

  it('names no member where the finding is of the file itself', () => {
    expect(renderAllowEntry({ ...sampleIssue, member: [] }, now)).not.toContain('member');
  });

  it.each([
    'a, b: c.pt',
    '1e5',
    'true',
    '*&!#.pt',
    'it\'s "quoted" \\ back.pt',
    'new\nline\u202e.pt',
    '😀 [1]{2}?.pt',
    '- { x: y }',
    '007.bin',
  ])('hides the finding of %j again', async (name) => {
    expect(await hides(`models/${name}`, [])).toBe(true);
    expect(await hides(name, [name, name])).toBe(true);
  });

  it('does so for any name', async () => {
    const names = fc
      .string({ unit: 'grapheme', minLength: 1, maxLength: 20 })
      .filter((name) => /\S/.test(name) && !name.startsWith('./'));
    await fc.assert(
      fc.asyncProperty(names, names, async (path, member) => {
        expect(await hides(path, [member])).toBe(true);
      }),
    );
  });
});
