import { describe, expect, it } from '@jest/globals';
import { UsageError } from '../../src/core/errors.js';
import { limits } from '../../src/core/limits.js';
import type { RuleMeta } from '../../src/core/types.js';
import { type Configuration, loadConfiguration } from '../../src/policy/configuration.js';
import { effectiveSettings } from '../../src/policy/effective.js';
import { ruleMeta } from '../support/rule-meta.js';

const catalogue: readonly RuleMeta[] = [
  ruleMeta('pickle/foreign-class', { formerIds: ['pickle/unknown-class'] }),
  ruleMeta('scan/damaged'),
];

function load(text: string) {
  return loadConfiguration(text, '.modelaudit.yml', catalogue);
}

async function complaint(text: string): Promise<string> {
  const error: unknown = await load(text).catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(UsageError);
  return (error as UsageError).message;
}

describe('a configuration file', () => {
  it('may say everything that the contract lists', async () => {
    const text = `
paths: [models/**, '!models/old']
exclude:
  - '*.md'
fail-on: critical
fail-on-incomplete: all
strict: true
rules:
  scan/damaged: off
  pickle/unknown-class: critical
trusted-packages: [acme, acme.models]
allow:
  - { rule: pickle/unknown-class, path: a.pkl, reason: ours }
  - rule: scan/damaged
    path: models/*.pt
    member: archive/data.pkl
    fingerprint: '0123456789abcdef0123456789abcdef'
    sha256: ${'AB'.repeat(32)}
    reason: known, ticket 7
    expires: 2027-06-30
known-bad: [lists/bad.txt]
blacklist: ['evil(-corp)?/']
weights: true
`;
    expect(await load(text)).toEqual({
      paths: ['models/**', '!models/old'],
      exclude: ['*.md'],
      failOn: 'critical',
      failOnIncomplete: 'all',
      strict: true,
      rules: new Map([
        ['scan/damaged', 'off'],
        ['pickle/foreign-class', 'critical'],
      ]),
      trustedPackages: ['acme', 'acme.models'],
      allow: [
        { rule: 'pickle/foreign-class', path: 'a.pkl', reason: 'ours' },
        {
          rule: 'scan/damaged',
          path: 'models/*.pt',
          member: ['archive/data.pkl'],
          fingerprint: '0123456789abcdef0123456789abcdef',
          sha256: 'ab'.repeat(32),
          reason: 'known, ticket 7',
          expires: '2027-06-30',
        },
      ],
      knownBad: ['lists/bad.txt'],
      blacklist: ['evil(-corp)?/'],
      weights: 'true',
    });
  });

  it.each(['', '# nothing\n', '---\n', '{}'])('may say nothing: %j', async (text) => {
    expect(await load(text)).toStrictEqual({});
  });

  it.each([
    ['true', 'true'],
    ['false', 'false'],
    ["'true'", 'true'],
    ["'all'", 'all'],
  ])('takes fail-on-incomplete: %s', async (written, meant) => {
    expect(await load(`fail-on-incomplete: ${written}`)).toEqual({ failOnIncomplete: meant });
  });

  it.each([
    ['rules: { scan/damaged: false }', { rules: new Map([['scan/damaged', 'off']]) }],
    ['weights: false', { weights: 'false' }],
    ['weights: auto', { weights: 'auto' }],
    ['strict: false', { strict: false }],
    ['paths: []', { paths: [] }],
    ['strict: !!bool true', { strict: true }],
    [
      'allow: [{ rule: scan/damaged, path: x, reason: y, member: [a, b], expires: 2027 }]',
      { allow: [{ rule: 'scan/damaged', path: 'x', reason: 'y', member: ['a', 'b'], expires: '2027' }] },
    ],
    [
      'allow: [{ rule: scan/damaged, path: x, reason: y, member: [] }]',
      { allow: [{ rule: 'scan/damaged', path: 'x', reason: 'y', member: [] }] },
    ],
  ])('takes %s as it is meant', async (text, meant) => {
    expect(await load(text)).toEqual(meant);
  });

  it.each([
    ['fail-onn: critical', ['"fail-onn"', 'did you mean fail-on?']],
    ['something-else: 1', ['"something-else"']],
    ['allow: {}', ['allow', 'array']],
    ['allow: [{ path: x, reason: y }]', ['allow.0.rule', 'nothing']],
    ['allow: [{ rule: scan/damaged, path: x }]', ['allow.0.reason', 'why this is acceptable']],
    ["allow: [{ rule: scan/damaged, path: x, reason: ' ' }]", ['allow.0.reason', 'why this is acceptable']],
    ['allow: [{ rule: scan/damagde, path: x, reason: y }]', ['allow.0.rule', 'did you mean scan/damaged?']],
    ['allow: [{ rule: scan/damaged, paths: x, reason: y }]', ['allow.0']],
    ['allow: [{ rule: scan/damaged, path: x, reason: y, expire: z }]', ['"expire"', 'did you mean expires?']],
    ['allow: [{ rule: scan/damaged, path: x, reason: y, sha256: z }]', ['allow.0.sha256', '64']],
    ['allow: [{ rule: scan/damaged, path: x, reason: y, fingerprint: z }]', ['allow.0.fingerprint', '32']],
    ['blacklist: x', ['blacklist', '"x"', 'array']],
    ['weights: maybe', ['weights', '"maybe"', 'auto']],
    ['fail-on: error', ['fail-on', '"error"', 'critical', 'never']],
    ['fail-on-incomplete: maybe', ['fail-on-incomplete', '"maybe"', 'all']],
    ['strict: 1', ['strict', '1', 'boolean']],
    ['paths: models', ['paths', '"models"', 'array']],
    ['exclude: [1]', ['exclude.0', '1', 'string']],
    ["exclude: ['']", ['exclude.0', '""', 'pattern']],
    ["paths: [models, '  ']", ['paths.1', '"  "', 'pattern']],
    ['rules: { __proto__: off }', ['unknown key "__proto__"']],
    ['__proto__: { strict: true }', ['unknown key "__proto__"']],
    ['rules: { "\\x5f_proto__": off }', ['unknown key "__proto__"']],
    ['rules: { scan/damaged: high }', ['rules.scan/damaged', '"high"', 'critical']],
    ['rules: { scan/damagd: off }', ['"scan/damagd"', 'did you mean scan/damaged?']],
    [
      'rules: { pickle/foreign-class: off, pickle/unknown-class: info }',
      ['pickle/foreign-class is set twice'],
    ],
    ['trusted-packages: [os.path/..]', ['trusted-packages.0', '"os.path/.."', 'Python package']],
    ['[1, 2]', ['expected keys and values', '[1,2]']],
    ['just text', ['expected keys and values', '"just text"']],
    ['paths: [', ['.modelaudit.yml']],
    ['strict: true\nstrict: false', ['unique']],
    ['a: &x 1\nb: *x', ['not allowed']],
    ['paths: &x [a]', ['anchors']],
    ['<<: { strict: true }', ['merge keys']],
    ['strict: !custom true', ['tag']],
    ['strict: !<tag:example.invalid,2026:x> true', ['tag']],
    ['allow: [{ rule: scan/damaged, path: x, reason: y, member: 7 }]', ['allow.0.member', '7', 'array']],
    ['allow: [{ rule: scan/damaged, path: x, reason: y, expires: true }]', ['allow.0.expires', 'true']],
    ['rules: { scan/damaged: true }', ['rules.scan/damaged', 'true', 'off']],
    ['fail-on-incomplete: 1', ['fail-on-incomplete', '1']],
    ['utterly-unlike-anything: 1', ['unknown key "utterly-unlike-anything"']],
    ['strict: true\n---\nstrict: false', ['more than one document']],
  ])('is refused, by name: %s', async (text, words) => {
    const message = await complaint(text);
    for (const word of words) expect(message).toContain(word);
    expect(message).toMatch(/^\.modelaudit\.yml: /);
    expect(message).not.toContain('\n');
  });

  it('has a size limit in bytes, which it may fill', async () => {
    const most = limits.maxConfigurationBytes;
    expect(await load('#'.repeat(most))).toEqual({});
    expect(await complaint('#'.repeat(most + 1))).toBe(`.modelaudit.yml: larger than ${String(most)} bytes`);
    expect(await complaint(`#${'é'.repeat(most / 2)}`)).toContain('larger than');
  });

  it('shows of a long value its start, up to 80 characters', async () => {
    expect(await complaint(`fail-on: ${'x'.repeat(78)}`)).toContain(`"${'x'.repeat(78)}":`);
    expect(await complaint(`fail-on: ${'x'.repeat(79)}`)).toContain(`: "${'x'.repeat(79)}…:`);
  });

  it('suggests nothing where nothing is near', async () => {
    expect(await complaint('utterly-unlike-anything: 1')).not.toContain('did you mean');
  });

  it('does not grow by aliases', async () => {
    const bomb = `a: &a [x, x]\nb: &b [*a, *a]\nc: &c [*b, *b]\npaths: [*c, *c]`;
    expect(await complaint(bomb)).toContain('not allowed');
  });
});

describe('the policy in force', () => {
  const file = {
    name: 'c.yml',
    content: { failOn: 'info', strict: true, trustedPackages: ['acme'] },
  } as const;
  const full: Configuration = {
    failOn: 'info',
    failOnIncomplete: 'all',
    strict: true,
    rules: new Map([['scan/damaged', 'off']]),
    trustedPackages: ['acme'],
    allow: [{ rule: 'scan/damaged', path: 'x', reason: 'ours' }],
  };

  it('is options before file before defaults', () => {
    expect(effectiveSettings({}, null, 'critical')).toEqual({
      allow: [],
      baseline: undefined,
      folder: '',
      failOn: 'critical',
      failOnIncomplete: 'true',
      strict: false,
      rules: new Map(),
      trustedPackages: [],
      configuration: null,
    });
    expect(effectiveSettings({}, file, 'critical')).toMatchObject({
      failOn: 'info',
      strict: true,
      configuration: 'c.yml',
    });
    expect(effectiveSettings({ failOn: 'never', strict: false }, file, 'critical')).toMatchObject({
      failOn: 'never',
      strict: false,
      trustedPackages: ['acme'],
    });
    expect(effectiveSettings({}, { name: 'c.yml', content: full }, 'critical')).toMatchObject(full);
    expect(
      effectiveSettings({ failOnIncomplete: 'true' }, { name: 'c.yml', content: full }, 'info'),
    ).toMatchObject({
      ...full,
      failOnIncomplete: 'true',
    });
  });
});
