import { describe, expect, it } from '@jest/globals';
import { MemorySource } from '../../../src/bytes/memory-source.js';
import { identifyNpy, identifyNpz } from '../../../src/formats/numpy/identify.js';
import { parseNpy } from '../../../src/formats/numpy/parse-npy.js';
import { inspectBytes } from '../../support/inspect-bytes.js';
import { freeBudget } from '../../support/inspect-pickle.js';
import { poisonedPickle } from '../../support/models.js';
import { npy } from '../../support/npy-assembler.js';
import { zip } from '../../support/zip-assembler.js';

const call = 'critical pickle/dangerous-call';
const poisoned = poisonedPickle();

const parse = (bytes: Uint8Array) =>
  parseNpy(new MemorySource(bytes, 'a.npy'), { budget: freeBudget, name: 'a.npy', sibling: () => undefined });

describe('identifying numpy files', () => {
  it.each<[string, Uint8Array, string | undefined, string | undefined]>([
    ['an array', npy(), 'certain', undefined],
    ['a pickle', poisoned, undefined, undefined],
    ['an archive of arrays', zip([{ name: 'a.npy', content: npy() }]), undefined, 'likely'],
    ['any other archive', zip([{ name: 'a.npy' }, { name: 'b' }]), undefined, 'possible'],
  ])('%s', (_, bytes, npyClaim, npzClaim) => {
    const source = new MemorySource(bytes, 'x');
    expect([identifyNpy(bytes)?.confidence, identifyNpz(bytes, source)?.confidence]).toEqual([
      npyClaim,
      npzClaim,
    ]);
  });
});

describe('facts about arrays', () => {
  it.each<[string, Uint8Array, object]>([
    [
      'version 1',
      npy(),
      { version: '1.0', descr: "'<f8'", shape: '(1)', hasObject: false, data: { length: 8 } },
    ],
    ['version 2', npy({ version: 2 }), { version: '2.0' }],
    ['version 3', npy({ version: 3, descr: "[('ü', '<f8')]" }), { version: '3.0', descr: "[('ü', '<f8')]" }],
    ['no elements', npy({ shape: '(0, 5)', data: '' }), { data: { length: 0 } }],
    ['one element', npy({ shape: '()' }), { shape: '()', data: { length: 8 } }],
    ['of Python 2', npy({ shape: '(1L,)' }), { shape: '(1)' }],
    [
      'objects',
      npy({ descr: "'|O'", data: poisoned }),
      { hasObject: true, data: { length: poisoned.length } },
    ],
  ])('%s', (_, bytes, expected) => {
    const { facts, anomalies } = parse(bytes);
    expect(facts.arrays).toMatchObject([expected]);
    expect(anomalies).toEqual([]);
  });

  it('count arrays that were saved one after another', () => {
    const { facts } = parse(Buffer.concat([npy(), npy({ descr: "'|u1'", data: 'x' }), npy()]));
    expect(facts.arrays.map(({ descr }) => descr)).toEqual(["'<f8'", "'|u1'", "'<f8'"]);
    expect(facts.trailing).toBeUndefined();
  });
});

describe('judging arrays', () => {
  const told = async (bytes: Uint8Array, name = 'a.npy') => (await inspectBytes(bytes, name)).told;

  it.each<[string, Uint8Array]>([
    ['numbers', npy()],
    ['a structure', npy({ descr: "[('a', '<f4'), ('b', '<f4', (1,))]" })],
    ['no elements', npy({ shape: '(0,)', data: '' })],
    ['several arrays', Buffer.concat([npy(), npy()])],
    ['an archive', zip([{ name: 'a.npy', content: npy() }])],
  ])('%s are silent', async (_, bytes) => {
    expect(await told(bytes, bytes[0] === 0x50 ? 'a.npz' : 'a.npy')).toEqual([]);
  });

  it.each<[string, string]>([
    ['an array of objects', "'|O'"],
    ['an array of named objects', "'object'"],
    ['a structure with an object', "[('a', '<f4'), ('b', '|O')]"],
    ['a nested structure with an object', "[('a', [('b', 'O')], (2,))]"],
    ['a pair with an object', "('|O', (2,))"],
    ['a comma list with an object', "'f4,O'"],
    ['objects of an unknown type', "'mystery'"],
  ])('finds the call in %s', async (_, descr) => {
    expect(await told(npy({ descr, data: poisoned }))).toContain(
      `${call} ${descr === "'mystery'" ? 'elements' : 'objects'}`,
    );
  });

  it.each<[string, Uint8Array, string]>([
    ['behind the array', Buffer.concat([npy(), poisoned]), 'behind-the-array'],
    [
      'in the elements',
      npy({ descr: "'|u1'", shape: `(${String(poisoned.length)},)`, data: poisoned }),
      'elements',
    ],
    [
      'in an array behind another',
      Buffer.concat([npy(), npy({ descr: "'O'", data: poisoned })]),
      'objects-2',
    ],
    ['behind a header that numpy refuses', npy({ header: "{'descr': 'O'}", data: poisoned }), 'rest'],
    ['in fewer elements than declared', npy({ shape: '(1000,)', data: poisoned }), 'elements'],
  ])('finds the call %s', async (_, bytes, member) => {
    expect((await told(bytes)).some((line) => line.startsWith(call) && line.includes(member))).toBe(true);
  });

  it.each([
    ['a.npy', zip([{ name: 'x', content: npy({ descr: "'O'", data: poisoned }) }]), 'x!objects'],
    ['a.npz', zip([{ name: 'x.npy', content: poisoned }]), 'x.npy'],
    [
      'a.npz',
      zip([{ name: 'deep/x', content: npy({ descr: "'O'", data: poisoned }), deflated: true }]),
      'deep/x!objects',
    ],
  ])('finds the call in a member of %s', async (name, bytes, member) => {
    expect(await told(bytes, name)).toContain(`${call} ${member}`);
  });

  it.each([
    ['are missing', npy({ descr: "'O'", data: '' }), 'warning scan/damaged'],
    ['are no pickle', npy({ descr: "'O'", data: '\x0c\x01\x02\x03' }), 'warning scan/damaged objects'],
    ['have a type that numpy does not know', npy({ descr: "'<u5'" }), 'warning scan/unsupported'],
  ])('says that elements %s', async (_, bytes, line) => {
    expect(await told(bytes)).toContain(line);
  });

  it('finds the call of a bare pickle, which numpy.load falls back to', async () => {
    expect(await told(poisoned)).toContain(call);
  });

  it.each<[string, Uint8Array]>([
    ['elements that are missing', npy({ shape: '(2,)' })],
    ['a size that no file has', npy({ shape: '(99999999999, 99999999999)' })],
    ['a size below nothing', npy({ shape: '(-1,)' })],
    ['a shape that is no tuple', npy({ shape: '[1]' })],
    ['a key too many', npy({ header: "{'descr': '<f8', 'fortran_order': False, 'shape': (1,), 'x': 1}" })],
    [
      'an order that is no truth value',
      npy({ header: "{'descr': '<f8', 'fortran_order': 0, 'shape': (1,)}" }),
    ],
    ['a header that is code', npy({ header: "__import__('os').system('echo hello')" })],
    ['a version that nobody writes', npy({ version: 9, data: poisoned })],
    ['a header that does not end', npy({ headerBytes: 5000 })],
    ['a type that nobody knows', npy({ descr: "'mystery'" })],
    ['a header nested beyond sense', npy({ version: 2, header: '['.repeat(100_000) })],
    ['nothing behind the magic number', npy().subarray(0, 6)],
  ])('tells of %s', async (_, bytes) => {
    const { outcome, told: lines } = await inspectBytes(bytes, 'a.npy');
    expect(outcome).toBe('partial');
    expect(lines.some((line) => line.startsWith('warning scan/'))).toBe(true);
  });

  it.each<[string, Uint8Array, string]>([
    [
      'a.npy',
      npy({ descr: "'|O'", data: Buffer.from('800258060000006e6f726d616c71002e', 'hex') }),
      'numpy/object-array',
    ],
    ['a.npy', Buffer.concat([npy(), Buffer.from('and more')]), 'numpy/trailing-data'],
    ['a.npy', npy({ version: 2, descr: `[('a', '<f8')${' '.repeat(10_000)}]` }), 'numpy/oversized-header'],
    [
      'a.npz',
      zip([
        { name: 'a.npy', content: npy() },
        { name: 'readme', content: 'x' },
      ]),
      'numpy/stray-member',
    ],
  ])('%s: %#', async (name, bytes, rule) => {
    expect((await told(bytes, name)).map((line) => line.split(' ', 2).join(' '))).toEqual([`info ${rule}`]);
  });
});

describe('mutations', () => {
  it('end in a finding, an outcome or silence, never in a crash', async () => {
    const bases = [
      npy(),
      npy({ descr: "'|O'", data: poisoned }),
      npy({ descr: "[('a', '<f4'), ('b', '<f4', (1,))]" }),
      zip([{ name: 'a.npy', content: npy() }]),
    ];
    let seed = 1;
    const random = (below: number): number => (seed = (seed * 48271) % 0x7fffffff) % below;
    for (let round = 0; round < 600; round++) {
      const base = bases[round % bases.length] ?? npy();
      const bytes = Buffer.from(base).subarray(0, round % 5 === 0 ? random(base.length) : base.length);
      for (let flips = random(4); flips > 0 && bytes.length > 0; flips--)
        bytes[random(bytes.length)] = random(256);
      const { told: lines } = await inspectBytes(bytes, 'a.npy');
      expect(lines.filter((line) => /internal-error|crashed/.test(line))).toEqual([]);
    }
  });
});

describe('zeros that compress a thousandfold', () => {
  const zeros = new Uint8Array(40 * 2 ** 20);
  const member = (content: Uint8Array, name: string) => zip([{ name, content, deflated: true }]);

  it('are silent where the header declares them, and a bomb where nothing does', async () => {
    const array = npy({ descr: "'|u1'", shape: `(${String(zeros.length)},)`, data: zeros });
    expect((await inspectBytes(member(array, 'a.npy'), 'a.npz')).told).toEqual([]);
    const { told } = await inspectBytes(member(zeros, 'a.npy'), 'a.npz');
    expect(told.filter((line) => line.startsWith('critical'))).toEqual(['critical scan/decompression-bomb']);
  });
});
