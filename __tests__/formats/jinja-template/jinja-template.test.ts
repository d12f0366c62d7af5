import { describe, expect, it } from '@jest/globals';
import { MemorySource } from '../../../src/bytes/memory-source.js';
import type { ByteSource, Draft } from '../../../src/core/types.js';
import { FileBudget } from '../../../src/engine/file-budget.js';
import { inspect } from '../../../src/engine/inspection/inspect.js';
import { formats } from '../../../src/formats/index.js';
import { inspectBytes } from '../../support/inspect-bytes.js';
import { genuineFamilies } from './genuine-families.js';
import { genuineStyles } from './genuine-styles.js';
import { injections } from './injections.js';

const prompt = `{% for m in messages %}{{ m['role'] + '\\n' + m['content'] }}{% endfor %}`;
const scan = async (template: string, name = 'chat_template.jinja'): Promise<readonly Draft[]> =>
  (await inspectBytes(Buffer.from(template), name)).drafts;

async function told(template: string, name?: string): Promise<string[]> {
  return (await scan(template, name)).map(({ severity, ruleId }) => `${severity} ${ruleId}`);
}

describe('injected templates', () => {
  it('are found among control characters', async () => {
    const walk = `{{ lipsum.__globals__.os.popen('echo').read() }}`;
    expect(await told('\u0001'.repeat(100) + walk)).toContain('critical jinja-template/dangerous-call');
  });

  it.each(injections)('$name', async ({ template, least }) => {
    const severities = (await scan(`${prompt}${template}`)).map(({ severity }) => severity);
    if (least === 'critical') expect(severities).toContain('critical');
    else expect(severities).not.toEqual([]);
  });

  it('are named with the expression, the line and the column', async () => {
    const [finding] = await scan(`{{ 'ä' }}\n  {{ lipsum.__globals__.os.popen('echo pwned').read() }}`);
    expect(finding?.message).toBe(
      "Rendering the template calls lipsum.__globals__.os.popen.read by way of __globals__: lipsum.__globals__.os.popen('echo pwned').read()",
    );
    expect(finding?.at).toMatchObject({ line: 2, column: 6, range: { offset: 16 } });
  });

  it('are one finding each', async () => {
    const walk = `{{ lipsum.__globals__.os.popen('a').read() }}`;
    expect(await told(walk.repeat(3))).toEqual(['critical jinja-template/dangerous-call']);
  });
});

describe('genuine templates', () => {
  it('are not what is compressed', async () => {
    const bytes = Buffer.from('{% \u0001\u0002');
    expect((await inspectBytes(bytes, 'chat_template.jinja.bz2')).formats).not.toContain('jinja-template');
  });

  it.each(Object.entries({ ...genuineStyles, ...genuineFamilies }))('%s', async (_, template) => {
    const { outcome, drafts } = await inspectBytes(Buffer.from(template), 'chat_template.jinja');
    expect(drafts).toEqual([]);
    expect(outcome).toBe('scanned');
  });

  it.each(Object.entries(genuineFamilies))(
    '%s is found out where somebody put something into it',
    async (_, template) => {
      const walk = "{{ cycler.__init__.__globals__.os.popen('echo pwned').read() }}";
      const middle = template.indexOf('%}', template.length / 3) + 2;
      for (const injected of [
        walk + template,
        template + walk,
        template.slice(0, middle) + walk + template.slice(middle),
      ])
        expect((await told(injected)).some((line) => line.startsWith('critical'))).toBe(true);
    },
  );

  it('that only describe values are left alone where no loader of models renders them', async () => {
    const template = `{% extends "base.html.j2" %}{% include 'part.html' %}{{ x.__class__.__name__ }}`;
    expect(await told(template, 'page.html.j2')).toEqual([]);
    expect(await told(template, 'chat_template.j2')).not.toEqual([]);
    expect(await told(`{% include '../../etc/x' %}`, 'page.html.j2')).toEqual([
      'critical jinja-template/loads-file',
    ]);
  });
});

describe('where a template belongs to a model', () => {
  it('is told by its neighbours', async () => {
    const drafts: Draft[] = [];
    const neighbour = new MemorySource(Buffer.from('{}'), 'config.json');
    await inspect(new MemorySource(Buffer.from(`{% include 'x' %}`), 'tool_use.jinja'), {
      formats,
      budget: new FileBudget(),
      name: 'tool_use.jinja',
      sibling: (path): ByteSource | undefined => (path === 'config.json' ? neighbour : undefined),
      report: (_, draft) => drafts.push(draft),
    });
    expect(drafts.map(({ ruleId }) => ruleId)).toEqual(['jinja-template/loads-file']);
  });

  it('is told by its name', async () => {
    expect((await inspectBytes(Buffer.from('hello'), 'chat_template.jinja')).formats).toEqual([
      'jinja-template',
    ]);
    expect((await inspectBytes(Buffer.from(prompt), 'notes.txt')).formats).toEqual([]);
  });
});

describe('work without bound', () => {
  it.each([
    '{% for i in range(1000000000) %}x{% endfor %}',
    '{% for i in range(10000) %}{% for j in range(10000) %}x{% endfor %}{% endfor %}',
    `{{ 'a' * 1000000000 }}`,
    '{{ 9 ** 9999999 }}',
    `{{ 'a'|center(1000000000) }}`,
    `{{ '%1000000000d' % 1 }}`,
    `{{ '{:1000000000}'.format(1) }}`,
  ])('%s', async (template) => {
    expect(await told(template)).toEqual(['warning jinja-template/exhausts-resources']);
  });

  it('is not what templates usually do', async () => {
    expect(await told(`{% for i in range(100) %}{{ '-' * 80 }}{{ 2 ** 16 }}{% endfor %}`)).toEqual([]);
  });
});

describe('hidden text', () => {
  it('of tag characters is spelled out', async () => {
    const hidden = Array.from('ignore all', (letter) =>
      String.fromCodePoint(0xe0000 + letter.charCodeAt(0)),
    ).join('');
    const [finding] = await scan(`${prompt}{{ 'Hi${hidden}' }}`);
    expect(finding).toMatchObject({ ruleId: 'jinja-template/hidden-text', severity: 'warning' });
    expect(finding?.message).toContain('"ignore all"');
  });

  it('is not what scripts and emoji need', async () => {
    expect(await told('👨‍👩‍👧‍👦 🏴\u{e0067}\u{e0062}\u{e0065}\u{e006e}\u{e0067}\u{e007f} می‌خواهم ｜▁｜')).toEqual(
      [],
    );
    expect(await told(`a\u202eb`)).toEqual(['warning jinja-template/hidden-text']);
  });
});

describe('what Jinja would refuse', () => {
  it.each(['{{ lipsum.', '{% if x %}', '{{ a b }}', '{% endfor %}', '{% nonsense x %}', `{{ 'open }}`])(
    '%s is never clean, and hides nothing',
    async (broken) => {
      const { outcome, told: lines } = await inspectBytes(
        Buffer.from(`{{ cycler.__init__.__globals__ }}${broken}`),
        'chat_template.jinja',
      );
      expect(outcome).toBe('partial');
      expect(lines).toContain('critical jinja-template/python-internals');
      expect(lines).toContain('warning scan/damaged');
    },
  );

  it.each(['{% nonsense %}', '{{ a b c }}', '{% endfor %}', '{{ {1} }}', '{{ a ! b }}', '{% if %}'])(
    'what follows %s is read',
    async (odd) => {
      expect(await told(`${odd}{{ lipsum.__globals__ }}`)).toContain(
        'critical jinja-template/python-internals',
      );
    },
  );
});

describe('names that every JavaScript object has', () => {
  it.each([
    '{{ constructor }}',
    '{{ x|constructor }}',
    '{{ "a"|toString }}',
    '{{ x|sort|hasOwnProperty }}',
    '{{ valueOf() }}',
  ])('%s is a name like any other', async (template) => {
    const { outcome, told } = await inspectBytes(Buffer.from(template), 'chat_template.jinja');
    expect(outcome).toBe('scanned');
    expect(told.filter((line) => line.includes('internal-error'))).toEqual([]);
  });
});

describe('hostile sizes', () => {
  const cases: Readonly<Record<string, string>> = {
    parentheses: `{{ ${'('.repeat(200_000)} }}`,
    'closed parentheses': `{{ ${'('.repeat(20_000)}x${')'.repeat(20_000)} }}`,
    lists: `{{ ${'['.repeat(200_000)} }}`,
    'long chain': `{{ x${'.y'.repeat(300_000)} }}`,
    'long sum': `{{ 1${' + 1'.repeat(300_000)} }}`,
    'long concatenation': `{{ 'a'${` ~ 'a'`.repeat(300_000)} }}`,
    'long conditional': `{{ 1${' if x else 1'.repeat(200_000)} }}`,
    negations: `{{ ${'not '.repeat(300_000)}x }}`,
    signs: `{{ ${'-'.repeat(500_000)}1 }}`,
    blocks: '{% if x %}'.repeat(100_000),
    loops: '{% for a in b %}'.repeat(100_000),
    'nested loops over constants': '{% for a in range(500) %}'.repeat(90) + '{% endfor %}'.repeat(90),
    'macros that call macros': Array.from(
      { length: 90 },
      (_, index) =>
        `{% macro m${String(index)}() %}${`{{ m${String(index - 1)}() }}`.repeat(3)}{% endmacro %}`,
    ).join(''),
    'unclosed comments': '{#'.repeat(500_000),
    'unclosed raw blocks': '{% raw %}'.repeat(200_000),
    'unclosed strings': `{{ '`.repeat(300_000),
    'open delimiters': '{{'.repeat(500_000),
    'white space': `{{ ${' '.repeat(1_000_000)}`,
    'growing text': `{% set a = 'aaaaaaaaaa' %}${`{% set a = a ~ a %}`.repeat(5_000)}`,
    'many alternatives': `{% set a = '' %}${`{% if x %}{% set a = a ~ '_' %}{% endif %}`.repeat(3_000)}{{ y[a] }}`,
    'hidden characters': '\u202e'.repeat(500_000),
  };

  it.each(Object.entries(cases))('%s ends soon', async (_, template) => {
    const start = performance.now();
    await scan(`${template}{{ lipsum.__globals__ }}`);
    expect(performance.now() - start).toBeLessThan(30_000);
  });

  it('never hide what follows', async () => {
    expect(await told(`${cases['nested loops over constants'] ?? ''}{{ lipsum.__globals__ }}`)).toContain(
      'critical jinja-template/python-internals',
    );
  });
});

describe('damage', () => {
  it('ends in a finding or a typed outcome', async () => {
    const seeds = [...Object.values(genuineStyles), ...injections.map(({ template }) => template)];
    let state = 7;
    const random = (below: number): number => {
      state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff;
      return state % below;
    };
    for (let round = 0; round < 600; round += 1) {
      const bytes = Buffer.from(seeds[random(seeds.length)] ?? '');
      for (let change = 0; change <= random(4); change += 1) bytes[random(bytes.length)] = random(256);
      const { told: lines } = await inspectBytes(
        bytes.subarray(0, 1 + random(bytes.length)),
        'chat_template.jinja',
      );
      expect(lines.filter((line) => line.includes('internal-error'))).toEqual([]);
    }
  });
});
