import { describe, expect, it } from '@jest/globals';
import { defineFormat, defineReader, defineRule } from '../../src/core/define.js';
import type { ParseContext, Reader } from '../../src/core/types.js';
import { MemorySource } from '../../src/bytes/memory-source.js';
import { ruleMeta } from '../support/rule-meta.js';

interface Facts {
  readonly words: readonly string[];
}

const words = defineRule<Facts>({
  ...ruleMeta('x/word', { severity: 'warning' }),
  check: (facts) => facts.words.map((word) => ({ message: word, at: {}, key: word })),
});
const shout = defineRule<Facts>({
  ...ruleMeta('x/shout', { severity: 'info' }),
  *check(facts) {
    for (const word of facts.words)
      if (word === word.toUpperCase()) yield { message: word, at: {}, key: word, severity: 'critical' };
  },
});

const parsed = { facts: { words: ['a', 'B'] }, children: [], anomalies: [], covered: [] };
const source = new MemorySource(Uint8Array.of(1), 'x');
const context = {} as ParseContext;
const reader = (more: Partial<Reader<Facts>> = {}): Reader<Facts> => ({
  parse: () => parsed,
  rules: [words, shout],
  ...more,
});

describe('a reader', () => {
  it('judges the facts by every rule, at the severity of the evidence or else the rule', async () => {
    const { drafts, children } = await defineReader(reader()).inspect(source, context);
    expect(drafts.map(({ ruleId, severity, key }) => [ruleId, severity, key])).toEqual([
      ['x/word', 'warning', 'a'],
      ['x/word', 'warning', 'B'],
      ['x/shout', 'critical', 'B'],
    ]);
    expect(children).toEqual([]);
  });

  it('shows nothing where it has no views, traits or imports', async () => {
    const inspected = await defineReader(reader()).inspect(source, context);
    expect(inspected.views?.()).toEqual([]);
    expect(inspected.portrait?.()).toEqual({ traits: {}, imports: [] });
  });

  it('shows what it has, of the same facts', async () => {
    const view = { title: 'words', columns: [], rows: [] };
    const inspected = await defineReader(
      reader({
        views: (_, facts) => [{ ...view, title: facts.words.join() }] as never,
        traits: (facts) => ({ words: String(facts.words.length) }) as never,
        imports: (facts) => new Set(facts.words),
      }),
    ).inspect(source, context);
    expect(inspected.views?.()).toEqual([{ ...view, title: 'a,B' }]);
    expect(inspected.portrait?.()).toEqual({ traits: { words: '2' }, imports: ['a', 'B'] });
  });
});

describe('a format', () => {
  it('loads its reader once, when it is first asked for rules or facts', async () => {
    let loads = 0;
    const format = defineFormat({
      id: 'x',
      title: 'X',
      extensions: [],
      spec: '',
      identify: () => undefined,
      reader: async () => {
        loads += 1;
        return Promise.resolve(defineReader(reader()));
      },
    } as never);
    expect(loads).toBe(0);
    expect((await format.catalogue()).map(({ id }) => id)).toEqual(['x/word', 'x/shout']);
    expect((await format.inspect(source, context)).drafts).toHaveLength(3);
    expect(loads).toBe(1);
    expect(format).not.toHaveProperty('reader');
  });
});
