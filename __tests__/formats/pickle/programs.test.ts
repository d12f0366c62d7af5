/**
 * Random valid programs in each protocol around a dangerous call, with decoys, POP, memo shuffles and frames; and random
 * damage to genuine files.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { inspectPickle, type InspectedPickle } from '../../support/inspect-pickle.js';
import { little, pickle, type PickleAssembler } from '../../support/pickle-assembler.js';

type Step = (assembler: PickleAssembler) => void;

const protocols = [0, 1, 2, 3, 4, 5] as const;
type Protocol = (typeof protocols)[number];

const word = fc.constantFrom('os', 'system', 'posix', 'weights', 'layer.0', 'ä', '');

/** Text as a pickler of the protocol writes it. */
function write(protocol: Protocol, text: string): Step {
  return (a) => {
    if (protocol === 0) a.unicodeLine(text.replace('ä', '\\u00e4'));
    else if (protocol < 4) a.unicode(text);
    else a.short(text);
  };
}

function plain(protocol: Protocol): fc.Arbitrary<Step> {
  const steps: fc.Arbitrary<Step>[] = [
    fc.constant<Step>((a) => a.none()),
    word.map((text) => write(protocol, text)),
    fc.nat(300).map<Step>((n) => (a) => (protocol === 0 ? a.raw('I', String(n), '\n') : a.int(n))),
    fc.constant<Step>((a) => a.raw('F1.5\n')),
    fc.constantFrom('l', 't', 'd').map<Step>((opcode) => (a) => a.mark().raw(opcode)),
    fc.constant<Step>((a) => a.global('collections', 'OrderedDict').mark().raw('t').reduce()),
  ];
  if (protocol >= 1) steps.push(fc.constantFrom(')', ']', '}').map<Step>((opcode) => (a) => a.raw(opcode)));
  if (protocol >= 3) steps.push(fc.uint8Array({ maxLength: 30 }).map<Step>((bytes) => (a) => a.bytes(bytes)));
  if (protocol >= 4) steps.push(fc.constant<Step>((a) => a.stackGlobal('numpy', 'dtype')));
  if (protocol >= 5)
    steps.push(fc.uint8Array({ maxLength: 30 }).map<Step>((b) => (a) => a.raw(0x96, little(b.length, 8), b)));
  return fc.oneof(...steps);
}

/** PUT, GET and DUP, with POP so that the stack ends one value higher; indexes repeat, so entries are overwritten. */
function shuffled(protocol: Protocol): fc.Arbitrary<Step> {
  const put = (a: PickleAssembler, index: number): PickleAssembler =>
    protocol === 0 ? a.raw('p', String(index), '\n') : a.put(index);
  const get = (a: PickleAssembler, index: number): PickleAssembler =>
    protocol === 0 ? a.raw('g', String(index), '\n') : a.get(index);
  return fc.tuple(plain(protocol), fc.nat(5)).map<Step>(([step, index]) => (a) => {
    step(a);
    get(put(a, index).pop(), index).dup().pop();
  });
}

const noise = (protocol: Protocol): fc.Arbitrary<Step[]> =>
  fc.array(fc.oneof(plain(protocol), shuffled(protocol)), { maxLength: 10 });

const open: Step = (a) => a.global('posix', 'system');
const text = (protocol: Protocol): Step => write(protocol, 'echo hello');

/** Ways to run `posix.system('echo hello')` in a protocol, each leaving one value. */
function calls(protocol: Protocol): Step[] {
  const command = text(protocol);
  const sequence =
    (...steps: Step[]): Step =>
    (a) => {
      for (const step of steps) step(a);
    };
  const mark: Step = (a) => a.mark();
  const ways: Step[] = [
    sequence(open, mark, command, (a) => a.raw('t').reduce()),
    sequence(mark, command, (a) => a.inst('posix', 'system')),
    sequence(
      open,
      (a) => a.raw('p9\n').pop().raw('g9\n'),
      mark,
      command,
      (a) => a.raw('t').reduce(),
    ),
    sequence(
      (a) => a.global('functools', 'partial'),
      mark,
      open,
      command,
      (a) => a.raw('t').reduce().mark().raw('t').reduce(),
    ),
    sequence(
      (a) => a.global('__builtin__', 'map'),
      mark,
      open,
      mark,
      command,
      (a) => a.raw('lt').reduce(),
    ),
  ];
  if (protocol >= 1) ways.push(sequence(mark, open, command, (a) => a.obj()));
  if (protocol >= 2)
    ways.push(
      sequence(open, command, (a) => a.tuple1().reduce()),
      (a) =>
        a
          .global('types', 'SimpleNamespace')
          .emptyTuple()
          .newobj()
          .emptyDict()
          .unicode('__setstate__')
          .global('posix', 'system')
          .setitem()
          .build(),
    );
  if (protocol >= 4)
    ways.push(
      sequence(
        (a) => a.stackGlobal('posix', 'system'),
        command,
        (a) => a.tuple1().reduce(),
      ),
      sequence(
        (a) =>
          a.short('system').raw('r', little(70, 4)).pop().short('posix').raw('j', little(70, 4)).raw(0x93),
        command,
        (a) => a.tuple1().reduce(),
      ),
    );
  return ways;
}

/** The steps, in frames of a few steps where the protocol has frames. */
function assemble(protocol: Protocol, steps: readonly Step[], stepsPerFrame: number): Uint8Array {
  const assembler = pickle();
  if (protocol >= 2) assembler.proto(protocol);
  for (let at = 0; at < steps.length; at += stepsPerFrame) {
    const frame = pickle();
    for (const step of steps.slice(at, at + stepsPerFrame)) step(frame);
    const bytes = frame.assemble();
    if (protocol >= 4) assembler.frame(bytes.length);
    assembler.raw(bytes);
  }
  return assembler.none().stop().assemble();
}

const isFound = ({ findings }: InspectedPickle): boolean =>
  findings.some(({ severity, message }) => severity === 'critical' && message.includes('posix.system'));

describe.each(protocols)('protocol %i', (protocol) => {
  it('hides no dangerous call in a valid program', () => {
    const call = fc.constantFrom(...calls(protocol));
    const program = fc.tuple(
      noise(protocol),
      call,
      fc.boolean(),
      noise(protocol),
      fc.integer({ min: 1, max: 8 }),
    );
    fc.assert(
      fc.property(program, ([before, run, isDropped, after, stepsPerFrame]) => {
        const dropped: Step[] = isDropped ? [(a) => a.pop()] : [];
        const bytes = assemble(protocol, [...before, run, ...dropped, ...after], stepsPerFrame);
        expect(isFound(inspectPickle(bytes))).toBe(true);
      }),
      { numRuns: 150 },
    );
  });
});

const genuineFolder = join(import.meta.dirname, '../../silence/files');
const genuine = readdirSync(genuineFolder)
  .filter((name) => name.endsWith('.pkl'))
  .map((name) => readFileSync(join(genuineFolder, name)))
  .filter((bytes) => bytes.length < 4000);

/** Random damage: bits flipped, bytes removed, repeated or inserted. */
const damage = fc.tuple(
  fc.constantFrom(...genuine),
  fc.array(fc.tuple(fc.constantFrom('flip', 'cut', 'repeat', 'insert', 'end'), fc.nat(4000), fc.nat(255)), {
    minLength: 1,
    maxLength: 4,
  }),
);

function mutate(bytes: Buffer, [kind, place, value]: readonly [string, number, number]): Buffer {
  const at = place % Math.max(bytes.length, 1);
  const [head, tail] = [bytes.subarray(0, at), bytes.subarray(at)];
  switch (kind) {
    case 'flip':
      return Buffer.concat([head, Buffer.of((tail[0] ?? 0) ^ (1 << (value % 8))), tail.subarray(1)]);
    case 'cut':
      return Buffer.concat([head, tail.subarray(1 + (value % 40))]);
    case 'repeat':
      return Buffer.concat([head, tail.subarray(0, 1 + (value % 40)), tail]);
    case 'insert':
      return Buffer.concat([head, Buffer.of(value), tail]);
    default:
      return Buffer.from(head);
  }
}

describe('damaged genuine files', () => {
  it('crash nothing, take no long time and never pass in silence where a stream breaks', () => {
    const start = Date.now();
    fc.assert(
      fc.property(damage, ([original, changes]) => {
        const bytes = changes.reduce<Buffer>(mutate, Buffer.from(original));
        const inspected = inspectPickle(bytes);
        const isBroken = inspected.facts.streams.some(({ ending }) => ending !== 'stop');
        const isTold =
          inspected.anomalies.length > 0 || inspected.findings.some(({ severity }) => severity !== 'info');
        expect(!isBroken || isTold).toBe(true);
      }),
      { numRuns: 1500 },
    );
    expect(Date.now() - start).toBeLessThan(90_000);
  });
});
