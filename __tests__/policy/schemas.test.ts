import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { renderBaseline } from '../../src/reports/baseline.js';
import { sampleReport } from '../reports/sample-report.js';

function validator(name: string) {
  const schema = JSON.parse(readFileSync(new URL(`../../docs/${name}`, import.meta.url), 'utf8')) as object;
  return new Ajv2020({ strictTypes: false }).compile(schema);
}

describe('docs/config.schema.json', () => {
  const accepts = validator('config.schema.json');

  it.each([
    {},
    {
      'fail-on': 'never',
      'fail-on-incomplete': true,
      strict: true,
      rules: { 'a/b': false, 'c/d': 'critical' },
    },
    { 'fail-on-incomplete': 'all', paths: ['models/**'], 'trusted-packages': ['acme.models'] },
    { allow: [{ rule: 'a/b', path: 'x', reason: 'ours' }] },
    { allow: [{ rule: 'a/b', path: 'x', member: 'y', reason: 'ours', expires: '2027-06-30' }] },
    { allow: [{ rule: 'a/b', path: 'x', member: ['y', 'z'], sha256: 'AB'.repeat(32), reason: 'ours' }] },
  ])('takes %j', (content) => {
    expect(accepts(content)).toBe(true);
  });

  it.each([
    { paths: 'models' },
    { unknown: 1 },
    { 'fail-on': 'error' },
    { rules: { 'a/b': 'loud' } },
    { 'trusted-packages': ['no package'] },
    { allow: [{ rule: 'a/b', path: 'x' }] },
    { allow: [{ rule: 'a/b', path: 'x', reason: ' ' }] },
    { allow: [{ rule: 'a/b', path: 'x', reason: 'ours', until: '2027-06-30' }] },
    { allow: [{ rule: 'a/b', path: 'x', reason: 'ours', fingerprint: 'x' }] },
  ])('refuses %j', (content) => {
    expect(accepts(content)).toBe(false);
  });
});

describe('docs/baseline.schema.json', () => {
  const accepts = validator('baseline.schema.json');

  it('describes what is written', () => {
    expect(accepts(JSON.parse(renderBaseline(sampleReport())))).toBe(true);
    expect(accepts({ schema_version: 2, tool: { name: 'x', version: '1' }, findings: [] })).toBe(false);
  });
});
