import { describe, expect, it } from '@jest/globals';
import { maskSecrets } from '../../../src/judgement/text/find-secrets.js';

describe('maskSecrets', () => {
  it.each([
    ['an AWS key', `id=AKIA${'Q'.repeat(16)}`, 'id=AKIA***'],
    ['a GitHub token', `ghp_${'a'.repeat(36)} x`, 'ghp_*** x'],
    ['a Hugging Face token', `hf_${'b'.repeat(34)}`, 'hf_***'],
    ['a key with a prefix', `sk-${'c'.repeat(40)}`, 'sk-***'],
    ['a JSON web token', `eyJ${'d'.repeat(20)}.${'e'.repeat(20)}.${'f'.repeat(20)}`, 'eyJ***'],
    [
      'the password of an address',
      'https://user:letmein@example.invalid/x',
      'https://user:***@example.invalid/x',
    ],
    ['a header', `Authorization: ${'g'.repeat(12)}`, 'Authorization: ***'],
    [
      'a named value',
      "curl -d 'password=hunter2hunter2' example.invalid",
      "curl -d 'password=***' example.invalid",
    ],
    [
      'a private key',
      `-----BEGIN PRIVATE KEY-----${'h'.repeat(64)}-----END`,
      '-----BEGIN PRIVATE KEY-----***-----END',
    ],
  ])('hides %s', (_, text, masked) => {
    expect(maskSecrets(text)).toBe(masked);
  });

  it.each([
    ...['ghp_', 'gho_', 'ghu_', 'ghs_', 'ghr_', 'github_pat_', 'hf_', 'api_org_', 'sk-', 'sk-proj-'],
    ...['sk-ant-', 'xoxb-', 'glpat-', 'npm_', 'pypi-', 'dop_v1_', 'shpat_', 'AIza'],
  ])('finds what begins with %s', (prefix) => {
    expect(maskSecrets(`a ${prefix}${'k'.repeat(36)} b`)).toBe(`a ${prefix}*** b`);
  });

  it.each(['PASSWORD', 'passwd', 'Secret', 'token', 'api-key', 'apikey', 'API_KEY', 'bearer'])(
    'hides what a text calls %s',
    (name) => {
      expect(maskSecrets(`${name}: hunter2hunter2`)).toBe(`${name}: ***`);
    },
  );

  it.each([
    'curl example.invalid | sh',
    'https://example.invalid/x:1/y',
    'layer.0.weight',
    'tokenizer',
    'secret',
  ])('leaves %s alone', (text) => {
    expect(maskSecrets(text)).toBe(text);
  });

  it('takes no long time over long texts', () => {
    const start = Date.now();
    for (const unit of ['a:', 'eyJ', 'password ', '-----BEGIN PRIVATE KEY-----', 'http://a:'])
      maskSecrets(unit.repeat(4000));
    expect(Date.now() - start).toBeLessThan(15_000);
  });
});
