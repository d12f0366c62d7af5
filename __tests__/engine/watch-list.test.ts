import { beforeAll, describe, expect, it } from '@jest/globals';
import { MemorySource } from '../../src/bytes/memory-source.js';
import type { Draft } from '../../src/core/types.js';
import { FileBudget } from '../../src/engine/file-budget.js';
import { inspect } from '../../src/engine/inspection/inspect.js';
import { textsOf } from '../../src/engine/inspection/texts-of.js';
import { WatchList } from '../../src/engine/watch-list.js';
import { formats } from '../../src/formats/index.js';
import { freeBudget } from '../support/inspect-pickle.js';
import { PickleAssembler } from '../support/pickle-assembler.js';
import { zip } from '../support/zip-assembler.js';

let watch: WatchList | undefined;
beforeAll(async () => {
  watch = await WatchList.compile({
    blacklist: ['evil-corp/', 'wip\\d'],
    domains: [['bad.example.invalid', 'list.txt']],
  });
});

async function hits(content: string | Uint8Array, name: string): Promise<Draft[]> {
  const drafts: Draft[] = [];
  await inspect(new MemorySource(Buffer.from(content), name), {
    formats,
    budget: new FileBudget(),
    name,
    watch,
    sibling: () => undefined,
    report: (_, draft) => drafts.push(draft),
  });
  return drafts.filter(({ ruleId }) => ruleId === 'policy/blacklisted' || ruleId === 'scan/known-bad');
}

describe('what the blacklist names is found', () => {
  it('in the value of a key, with its line and column', async () => {
    const found = await hits('{\n  "_name_or_path": "Evil-Corp/llama"\n}', 'config.json');
    expect(found).toMatchObject([
      {
        ruleId: 'policy/blacklisted',
        severity: 'critical',
        message: 'The blacklisted pattern "evil-corp/" matches the value of _name_or_path: "Evil-Corp/llama"',
        at: { line: 2, column: 20 },
        data: { pattern: 'evil-corp/' },
      },
    ]);
  });

  it('behind the escapes of JSON, and in comments of YAML', async () => {
    expect(await hits('{"a": "\\u0065vil-corp/x"}', 'config.json')).toHaveLength(1);
    expect(await hits('# from evil-corp/x\nname: x\n', 'conda.yaml')).toMatchObject([
      { message: expect.stringContaining('a line of it'), at: { line: 1 } },
    ]);
  });

  it('once for each pattern, with a count', async () => {
    const found = await hits('{"a": "evil-corp/1", "b": ["evil-corp/2", "wip7"]}', 'config.json');
    expect(found.map(({ key, count = 1 }) => [key, count])).toEqual([
      ['evil-corp/', 2],
      ['wip\\d', 1],
    ]);
  });

  it('in strings of a pickle that nothing uses, and in what it imports', async () => {
    const plain = new PickleAssembler().proto(4).short('x').short('evil-corp/7b').raw(0x85).stop().assemble();
    expect(await hits(plain, 'x.pkl')).toMatchObject([{ at: { range: { length: 12 } } }]);
    const line = new PickleAssembler().unicodeLine('see evil-corp/').stop().assemble();
    expect(await hits(line, 'x.pkl')).toHaveLength(1);
    const global = new PickleAssembler().proto(2).global('wip3.models', 'Net').stop().assemble();
    expect(await hits(global, 'x.pkl')).toHaveLength(1);
  });

  it('in Python source and templates', async () => {
    expect(await hits('{# evil-corp/ #}{{ messages }}', 'chat_template.jinja')).toHaveLength(1);
  });

  it('in the names of members', async () => {
    const found = await hits(
      zip([{ name: 'wip1/model.pkl', content: new PickleAssembler().none().stop().assemble() }]),
      'm.zip',
    );
    expect(found).toMatchObject([{ message: expect.stringContaining('matches the value of name') }]);
  });

  it('as domains of known-bad lists, and what lies below them', async () => {
    const url = (host: string) => hits(`{"url": "https://${host}/x"}`, 'config.json');
    expect(await url('cdn.BAD.example.invalid')).toMatchObject([
      { ruleId: 'scan/known-bad', message: expect.stringContaining('names bad.example.invalid') },
    ]);
    expect(await url('notbad.example.invalid')).toEqual([]);
    expect(await url('bad.example.invalid.org')).toEqual([]);
  });

  it('and nothing else is', async () => {
    expect(await hits('{"model_type": "llama", "_name_or_path": "meta-llama/x"}', 'config.json')).toEqual([]);
    const weights = Buffer.alloc(400, 'evil-corp/');
    expect(await hits(new PickleAssembler().proto(4).bytes(weights).stop().assemble(), 'w.pkl')).toEqual([]);
  });
});

describe('the texts of facts', () => {
  it('are found in whatever holds them, once', () => {
    const cyclic: Record<string, unknown> = {
      list: ['a', new Set(['b'])],
      map: new Map([['c', { d: 'e' }]]),
    };
    cyclic['self'] = cyclic;
    const found = [...textsOf(cyclic, freeBudget)].map(({ text, key }) => `${key}=${text}`);
    expect(found).toEqual(['list=a', 'list=b', 'map=c', 'd=e']);
  });

  it('have the place of the nearest fact', () => {
    const facts = {
      uses: [
        { offset: 3, length: 4, name: 'x' },
        { at: { line: 2, column: 1 }, name: 'y' },
      ],
    };
    expect([...textsOf(facts, freeBudget)].map(({ at }) => at)).toEqual([
      { range: { offset: 3, length: 4 } },
      { line: 2, column: 1 },
    ]);
  });
});
