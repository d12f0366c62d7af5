import { describe, expect, it } from '@jest/globals';
import { inspectSource } from '../../support/inspect-source.js';
import { genuineSources } from './genuine-sources.js';
import { hostileSources } from './hostile-sources.js';

/** Shapes that make a parser or an interpreter of constants go on for ever, by their number of repetitions. */
const shapes: Readonly<Record<string, (times: number) => string>> = {
  'opened brackets': (times) => '('.repeat(times),
  'closed brackets': (times) => ')]}'.repeat(times),
  'calls that never end': (times) => 'f(x,'.repeat(times),
  'fields that never end': (times) => 'f"{'.repeat(times),
  'fields in fields': (times) => `x = ${'f"{'.repeat(40)}${'a'.repeat(times)}`,
  'quotes without end': (times) => '"""a'.repeat(times),
  'lines in strings': (times) => '"a\n'.repeat(times),
  'long sums': (times) => `x = ${'"ab" + '.repeat(times)}"c"`,
  'long differences': (times) => `x = ${'1 - 2 * '.repeat(times)}1`,
  'long chains': (times) => `x${'.a()[0]'.repeat(times)}`,
  'nested lambdas': (times) => `x = ${'lambda: '.repeat(times)}1`,
  'nested conditions': (times) => `x = ${'1 if a else '.repeat(times)}1`,
  'many operators': (times) => `x = ${'not '.repeat(times)}1`,
  'powers of powers': (times) => `x = ${'2 ** '.repeat(times)}2`,
  'nested blocks': (times) =>
    Array.from({ length: Math.min(times, 3000) }, (_, depth) => `${' '.repeat(depth)}if x:\n`).join(''),
  'many statements': (times) => 'import os\n'.repeat(times),
  'match of nothing': (times) => 'match x\n'.repeat(times),
  'decorators of nothing': (times) => '@x\n'.repeat(times),
  'texts that double': (times) => `a = "ab"\n${'a = a + a\n'.repeat(times / 10)}`,
  'lists that double': (times) => `a = [1]\n${'a = a + a\n'.repeat(times / 10)}`,
  'loops in loops': () =>
    `for a in range(9999):\n for b in range(9999):\n  for c in range(9999):\n   x = a + b\n`,
  'functions that call twice': () =>
    `${Array.from({ length: 60 }, (_, index) => `def f${String(index)}():\n    f${String(index + 1)}(); f${String(index + 1)}()\n`).join('')}f0()\n`,
  'text that runs itself': () => `s = 's = s + s\\nexec(s)'\nexec(s)\n`,
  'large values made again and again': () => `a = "x" * 4000000\nfor i in range(20000):\n    b = a[::-1]\n`,
  'large lists made again and again': () =>
    `a = list(range(40000))\nfor i in range(20000):\n    b = a + [1]\n`,
  'choices of choices': (times) => 'if x:\n    a = [a, a, 1]\nelse:\n    a = [2, a]\n'.repeat(times / 100),
  'percent signs': (times) => `x = "%${'0'.repeat(times)}" % 1`,
  'format fields': (times) => `x = "${'{'.repeat(times)}".format(1)`,
  'encoding lines': (times) => `# ${'coding'.repeat(times)}\n`,
};

describe('time', () => {
  it.each(Object.entries(shapes))('%s', async (_, shape) => {
    const started = performance.now();
    await inspectSource(shape(20_000));
    expect(performance.now() - started).toBeLessThan(15_000);
  });

  it.each(Object.keys(shapes).slice(0, 19))('%s: grows no faster than the text', async (name) => {
    const shape = shapes[name] as (times: number) => string;
    const time = async (times: number): Promise<number> => {
      const started = performance.now();
      await inspectSource(shape(times));
      return performance.now() - started;
    };
    await time(2_000);
    const [short, long] = [await time(4_000), await time(16_000)];
    expect(long).toBeLessThan(Math.max(1_000, short * 16));
  });
});

describe('damage', () => {
  it('changes neither names nor order into an error', async () => {
    const sources = [
      ...Object.values(hostileSources).map(([source]) => source),
      ...Object.values(genuineSources),
    ];
    let seed = 20_260_101;
    const random = (below: number): number => {
      seed = (Math.imul(seed, 1_103_515_245) + 12_345) >>> 0;
      return (seed >>> 8) % below;
    };
    for (let round = 0; round < 1_200; round++) {
      const bytes = Buffer.from(sources[round % sources.length] ?? '');
      for (let change = random(4); change >= 0; change--) {
        const at = random(bytes.length);
        if (random(3) === 0) bytes.copyWithin(at, random(bytes.length));
        else bytes[at] = random(256);
      }
      await expect(inspectSource(bytes)).resolves.toBeDefined();
    }
  });
});
