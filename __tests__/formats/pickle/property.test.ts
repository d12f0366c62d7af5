import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { MemorySource } from '../../../src/bytes/memory-source.js';
import { parsePickle } from '../../../src/formats/pickle/parse.js';
import { freeBudget, importNames, inspectPickle, rulesAt } from '../../support/inspect-pickle.js';
import { little, pickle, type PickleAssembler } from '../../support/pickle-assembler.js';

type Step = (assembler: PickleAssembler) => void;

const text = fc.string({ maxLength: 40 });

/** Steps that leave the stack one value higher, whatever they do on the way. */
const value: fc.Arbitrary<Step> = fc.letrec<{ value: Step; plain: Step; container: Step; memoized: Step }>(
  (tie) => ({
    plain: fc.oneof(
      fc.constant<Step>((a) => a.none()),
      fc.nat(1000).map<Step>((n) => (a) => a.int(n)),
      text.map<Step>((s) => (a) => a.unicode(s)),
      text.map<Step>((s) => (a) => a.short(s)),
      fc.uint8Array({ maxLength: 60 }).map<Step>((b) => (a) => a.bytes(b)),
      fc.double().map<Step>(() => (a) => a.raw('G', new Uint8Array(8))),
      fc.constant<Step>((a) => a.global('collections', 'OrderedDict').emptyTuple().reduce()),
    ),
    container: fc
      .tuple(
        fc.constantFrom('list' as const, 'tuple' as const, 'dict' as const, 'set' as const),
        fc.array(tie('value'), { maxLength: 6 }),
      )
      .map<Step>(([kind, items]) => (a) => {
        if (kind === 'list') a.emptyList();
        if (kind === 'dict') a.emptyDict();
        if (kind === 'set') a.raw(0x8f);
        a.mark();
        for (const item of items) {
          if (kind === 'dict') a.int(1);
          item(a);
        }
        a.raw({ list: 'e', tuple: 't', dict: 'u', set: 0x90 }[kind]);
      }),
    memoized: tie('value').map<Step>((inner) => (a) => {
      inner(a);
      a.memoize();
    }),
    value: fc.oneof({ maxDepth: 4, withCrossShrink: true }, tie('plain'), tie('container'), tie('memoized')),
  }),
).value;

const noise = fc.array(value, { maxLength: 12 });

/** Ways to write `posix.system('echo hello')`, each leaving one value. */
const dangerousCall: fc.Arbitrary<Step> = fc.constantFrom<Step>(
  (a) => a.global('posix', 'system').unicode('echo hello').tuple1().reduce(),
  (a) => a.stackGlobal('posix', 'system').short('echo hello').tuple1().reduce(),
  (a) => a.mark().unicode('echo hello').inst('posix', 'system'),
  (a) => a.mark().global('posix', 'system').unicode('echo hello').obj(),
  (a) =>
    a
      .short('system')
      .raw('r', little(70_000, 4))
      .pop()
      .short('posix')
      .raw('j', little(70_000, 4))
      .raw(0x93)
      .short('echo hello')
      .tuple1()
      .reduce(),
  (a) => a.global('builtins', 'map').global('posix', 'system').emptyList().tuple2().reduce(),
);

describe('a dangerous call', () => {
  it('is found wherever a valid program hides it', () => {
    fc.assert(
      fc.property(noise, dangerousCall, noise, fc.boolean(), (before, call, after, dropped) => {
        const assembler = pickle().proto(4);
        for (const step of before) step(assembler);
        call(assembler);
        if (dropped) assembler.pop();
        for (const step of after) step(assembler);
        expect(rulesAt('critical', inspectPickle(assembler.none().stop().assemble()))).toContain(
          'pickle/dangerous-call',
        );
      }),
      { numRuns: 300 },
    );
  });
});

describe('strings that are skipped', () => {
  it('are not lost for a later memo fetch, however much data came between', () => {
    fc.assert(
      fc.property(fc.nat(400), fc.nat(3), (items, depth) => {
        const assembler = pickle().proto(4).short('posix').memoize().pop().short('system').memoize().pop();
        for (let level = 0; level <= depth; level++) assembler.emptyList().memoize().mark();
        for (let item = 0; item < items; item++)
          assembler
            .emptyDict()
            .memoize()
            .mark()
            .int(item % 250)
            .short(`v${String(item)}`)
            .memoize()
            .setitems();
        for (let level = 0; level <= depth; level++) assembler.appends();
        expect(importNames(inspectPickle(assembler.get(0).get(1).raw(0x93).stop().assemble()))).toEqual([
          'posix.system',
        ]);
      }),
      { numRuns: 100 },
    );
  });
});

describe('any bytes', () => {
  it('are read without another error than the ones a format may throw, and never loop', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 600 }), (bytes) => {
        const source = new MemorySource(bytes, 'random');
        const parsed = parsePickle(source, { budget: freeBudget, name: 'x', sibling: () => undefined });
        expect(parsed.facts.streams.length).toBeGreaterThan(0);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('nested containers', () => {
  it.each(['tuple', 'list'])(
    'that hold each other a billion times cost next to nothing: %s (P-32)',
    (kind) => {
      const assembler = pickle().proto(4).global('collections', 'OrderedDict').memoize();
      for (let level = 0; level < 40; level++) {
        if (kind === 'list') assembler.emptyList();
        assembler.mark();
        for (let item = 0; item < 14; item++) assembler.get(level);
        assembler.raw(kind === 'list' ? 'e' : 't').memoize();
      }
      const bytes = assembler.global('my_package', 'f').get(40).tuple1().reduce().stop().assemble();
      const start = Date.now();
      expect(rulesAt('warning', inspectPickle(bytes))).toEqual(['pickle/foreign-call']);
      expect(Date.now() - start).toBeLessThan(15_000);
    },
  );
});
