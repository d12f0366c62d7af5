import { describe, expect, it } from '@jest/globals';
import { MemorySource } from '../../../src/bytes/memory-source.js';
import { FileBudget } from '../../../src/engine/file-budget.js';
import { inspect } from '../../../src/engine/inspection/inspect.js';
import { formats } from '../../../src/formats/index.js';

interface Outcome {
  readonly outcome: string;
  readonly rules: readonly string[];
}

async function outcomeOf(text: string, name: string): Promise<Outcome> {
  const rules: string[] = [];
  const { outcome } = await inspect(new MemorySource(Buffer.from(text), name), {
    formats,
    budget: new FileBudget(),
    name,
    sibling: () => undefined,
    report: (_, { ruleId }) => rules.push(ruleId),
  });
  return { outcome, rules };
}

const many = (count: number, make: (index: number) => string, between = '\n'): string =>
  Array.from({ length: count }, (_, index) => make(index)).join(between);

/** What each ends in: `read` without a word, a finding, or the outcome that says why it was not read. */
type End = 'read' | 'target' | 'limit-reached' | 'damaged';

/** 10,000 times here costs more than minutes where anything in the way is quadratic, and milliseconds where nothing is. */
const documents: readonly (readonly [string, string, End, () => string])[] = [
  ['config.json', 'deep objects', 'read', () => '{"a":'.repeat(3_000) + '1' + '}'.repeat(3_000)],
  ['config.json', 'deeper lists than any reader takes', 'limit-reached', () => '['.repeat(200_000)],
  [
    'config.json',
    'long keys on the way down',
    'read',
    () => `{"k${'k'.repeat(100)}":`.repeat(5_000) + '"x"' + '}'.repeat(5_000),
  ],
  [
    'config.json',
    'one key many times',
    'target',
    () => `{${many(30_000, () => '"_target_":"os.system"', ',')}}`,
  ],
  [
    'config.json',
    'many keys',
    'target',
    () => `{${many(30_000, (i) => `"k${String(i)}":{"_target_":"os.system"}`, ',')}}`,
  ],
  [
    'config.json',
    'many names',
    'target',
    () => `{"a":"os",${many(20_000, (i) => `"k${String(i)}":{"_target_":"\${a}.x${String(i)}"}`, ',')}}`,
  ],
  ['config.json', 'many documents', 'read', () => '{}\n'.repeat(200_000)],
  ['config.json', 'a long string', 'read', () => `{"a":"${'x'.repeat(1_000_000)}"}`],
  ['config.json', 'escapes', 'read', () => `{"a":"${'\\n\\u0041'.repeat(60_000)}"}`],
  ['config.json', 'base64', 'read', () => `{"code":"${'QUFB'.repeat(500_000)}"}`],
  ['config.json', 'what is no JSON behind it', 'damaged', () => `{}${'x'.repeat(2_000_000)}`],
  [
    'config.json',
    'modules by names',
    'read',
    () => `{"module":[${many(20_000, () => '"a"', ',')}],"name":[${many(20_000, () => '"b"', ',')}]}`,
  ],
  [
    'config.json',
    'a text that refers to itself',
    'target',
    () => `{"a":"${'${a}'.repeat(20_000)}","_target_":"\${a}.system"}`,
  ],
  [
    'hparams.yaml',
    'aliases of aliases',
    'read',
    () =>
      `a0: &a0 [x,x]\n${many(40, (i) => `a${String(i + 1)}: &a${String(i + 1)} [*a${String(i)},*a${String(i)}]`)}\n`,
  ],
  ['hparams.yaml', 'an alias of what holds it', 'read', () => 'a: &a\n  b: *a\n'],
  ['hparams.yaml', 'deep lists', 'limit-reached', () => `a: ${'['.repeat(100_000)}`],
  ['hparams.yaml', 'many keys', 'limit-reached', () => many(300_000, (i) => `k${String(i)}: 1`)],
  ['hparams.yaml', 'a long line', 'read', () => `a: ${'x'.repeat(400_000)}\n`],
  ['hparams.yaml', 'a huge file', 'limit-reached', () => `a: ${'\n'.repeat(5_000_000)}\n`],
  ['cog.toml', 'deep keys', 'limit-reached', () => `a${'.a'.repeat(100_000)} = 1\n`],
  ['cog.toml', 'deep arrays', 'damaged', () => `a = ${'['.repeat(100_000)}${']'.repeat(100_000)}`],
  ['cog.toml', 'many keys', 'read', () => many(5_000, (i) => `k${String(i)} = ${String(i)}`)],
  ['cog.toml', 'one key twice', 'damaged', () => 'a=1\na=2\n'],
  ['cog.toml', 'an open string', 'damaged', () => `a = """${'x\n'.repeat(50_000)}`],
  ['config.cfg', 'many sections', 'read', () => many(8_000, (i) => `[s${String(i)}]\na=1`)],
  ['config.cfg', 'one key many times', 'target', () => `[a]\n${'_target_ = os.system\n'.repeat(8_000)}`],
  ['config.cfg', 'lines that go on', 'read', () => `[a]\nk = 1\n${' x\n'.repeat(300_000)}`],
  ['config.cfg', 'open references', 'read', () => `[a]\nb = ${'%('.repeat(50_000)}${'${a'.repeat(50_000)}\n`],
  [
    'config.cfg',
    'references in a circle',
    'target',
    () => '[a]\na = ${b}\nb = ${a}\n_target_ = ${a}.system\n',
  ],
  ['x.xml', 'deep elements', 'limit-reached', () => '<bean>'.repeat(100_000)],
  ['x.xml', 'many elements', 'read', () => `<beans>${'<bean a="1"/>'.repeat(8_000)}</beans>`],
  ['x.xml', 'an open comment', 'damaged', () => `<bean><!--${'-'.repeat(40_000)}`],
  [
    'x.xml',
    'many undeclared entities',
    'limit-reached',
    () => `<!DOCTYPE l [<!ENTITY a "x">]><bean>${'&a;'.repeat(30_000)}</bean>`,
  ],
  ['requirements.txt', 'many lines', 'read', () => 'a==1\n'.repeat(20_000)],
  ['requirements.txt', 'one line that goes on', 'read', () => 'a \\\n'.repeat(300_000)],
  ['requirements.txt', 'brackets', 'read', () => `a${'['.repeat(1_000_000)}`],
];

describe('hostile documents', () => {
  it.each(documents)('%s with %s ends: %s', async (name, _, end, make) => {
    const { outcome, rules } = await outcomeOf(make(), name);
    if (end === 'read') expect({ outcome, rules }).toEqual({ outcome: 'scanned', rules: [] });
    else expect(rules).toContain(end === 'target' ? 'manifest/dangerous-target' : `scan/${end}`);
    if (end === 'limit-reached' || end === 'damaged') expect(outcome).toBe('partial');
  });

  it('tells a bounded number of findings, and how many more there are', async () => {
    const text = `{${many(2_000, (i) => `"k${String(i)}":{"_target_":"os.system"}`, ',')}}`;
    const messages: string[] = [];
    await inspect(new MemorySource(Buffer.from(text), 'config.json'), {
      formats,
      budget: new FileBudget(),
      name: 'config.json',
      sibling: () => undefined,
      report: (_, { message }) => messages.push(message),
    });
    expect(messages).toHaveLength(501);
    expect(messages.at(-1)).toBe('1500 more places like the 500 that are told');
  });

  it('tells the gravest behind any number of mild ones', async () => {
    const mild = many(2_000, (i) => `"k${String(i)}":{"_target_":"gdown.download"}`, ',');
    const { rules } = await outcomeOf(`{${mild},"z":{"_target_":"os.system"}}`, 'config.json');
    expect(rules).toHaveLength(502);
  });
});
