import { describe, expect, it } from '@jest/globals';
import { MemorySource } from '../../../src/bytes/memory-source.js';
import { limits } from '../../../src/core/limits.js';
import type { Claim } from '../../../src/core/types.js';
import { knownModules } from '../../../src/formats/pickle/machine/known-modules.js';
import { stdlibModules } from '../../../src/knowledge/python/stdlib-modules.js';
import { vettedPackages } from '../../../src/knowledge/python/packages.js';
import { identifyPickle } from '../../../src/formats/pickle/identify.js';
import { callPickle, pickle } from '../../support/pickle-assembler.js';
import { tar } from '../../support/tar-assembler.js';

function identify(bytes: Uint8Array): Claim['confidence'] | undefined {
  const source = new MemorySource(bytes, 'x');
  return identifyPickle(source.read(0, Math.min(bytes.length, limits.maxHeadBytes)), source)?.confidence;
}
const text = (content: string): Uint8Array => Buffer.from(content, 'latin1');

describe('what is taken for a pickle', () => {
  it.each([0, 1, 2, 3, 4, 5])('a call in protocol %i', (protocol) => {
    expect(identify(callPickle(protocol, 'os', 'system', 'echo hello'))).toBe('certain');
  });

  it.each<[string, Uint8Array, Claim['confidence']]>([
    [
      'protocol 1 data from its first byte to its last',
      pickle().emptyList().mark().int(1).int(2).appends().stop().assemble(),
      'likely',
    ],
    [
      'a call in protocol 0 that breaks behind it (nullifAI)',
      text('cos\nsystem\n(Vecho hello\ntR\xff\xff'),
      'certain',
    ],
    [
      'a module that dill looks into before the stream breaks off',
      text('cdill._dill\n_create_namedtuple\n(VT\nVa\nVantigravity\ntR\xff'),
      'certain',
    ],
    ['harmless text streams before a call', text('N.N.(Vecho hello\nios\nsystem\n.'), 'certain'],
    [
      'a call behind a constant longer than any head',
      Buffer.concat([
        text('X'),
        Uint8Array.of(0, 0, 2, 0),
        new Uint8Array(131_072),
        text('0cos\nsystem\n(Vecho hello\ntR.'),
      ]),
      'certain',
    ],
    [
      'a call behind a line longer than any head',
      text(`V${'a'.repeat(200_000)}\n0cos\nsystem\n(Vecho hello\ntR.`),
      'certain',
    ],
    [
      'a hook planted in the interpreter, which acts at the next import and before any STOP',
      text('csys\npath_hooks\ncos\nsystem\nacno-such\nx\n\xff'),
      'certain',
    ],
    [
      'a method planted in the unpickler that reads it',
      text("cpickle\n_Unpickler\n(N}S'persistent_load'\ncos\nsystem\nstbPecho\n\xff"),
      'certain',
    ],
    [
      'a plant in a module that nobody knows, which acts when that module is used',
      text('cmy_plugins\nhooks\n(Vhook\nK\x01e\xff'),
      'certain',
    ],
    [
      'a plant behind a length that no text has',
      text('cmy_plugins\nhooks\n(X\x04\0\0\0hookVother\n\x90\xff'),
      'certain',
    ],
    ['a plant in a vetted module, in nothing but text', text('cnumpy\nx\nNa\xff'), 'certain'],
    ['an entry of a table of the standard library', text('cjson.encoder\nFLAG\nVa\nVb\ns\xff'), 'certain'],
    ['a long text pickle whose head is all one sees', text(`(lp0\n${'I1\na'.repeat(50_000)}.`), 'likely'],
  ])('%s', (_, bytes, confidence) => {
    expect(identify(bytes)).toBe(confidence);
  });
});

const harmful = callPickle(4, 'os', 'system', 'echo hello');
const ids = (count: number): string => 'Pname\n'.repeat(count);

describe('what is one where something else promises it', () => {
  it.each<[string, Uint8Array]>([
    [
      'words that seem to import two names and to append one to the other',
      text('cat\ncar\ncow\ncrab\nant\nape\n'),
    ],
    ['words of which one is None and an APPEND', text('city\ncountry\nName\nage\n')],
    ['the same behind a quotation mark of Windows', text('Vin d\x92Alsace\ncat\ndog\nName\n')],
    ['the same in colours of a terminal', text('V\x1b[1mred\ncat\ndog\nName\n')],
    ['the same in UTF-8', text('citt\xc3\xa0\nname\nNa\xc3\x9fau\n')],
    ['the same behind a text in UTF-8', text('V\xc3\x9fa\ncat\ndog\nNarwhal\n')],
    ['words that seem to put a dictionary under another', text('cat\ndog\n}}s the time\n')],
    ['words that seem to put a text under another', text('cat\ndog\nVole\nVixen\nseal\n')],
    ['two lines that may be an import', text('cat\ndog\ntree\nhouse\ncow\nmouse\n')],
    ['a pickle behind other bytes', Buffer.concat([text('\xff\xfegarbage'), harmful])],
    [
      'a pickle in a tar whose name begins with P: no unpickler takes an id that is not ASCII',
      tar([{ name: 'Poisson.pkl', content: text('\x80\x02cnumpy\nPoisson\nq\x00)\x81.') }]),
    ],
    ['a million of ids', text(ids(1_100_000))],
    ['more streams without effect than are tried', text('N.'.repeat(600_000))],
  ])('%s', (_, bytes) => {
    expect(identify(bytes)).toBe('possible');
  });
});

describe('what hides a call from a trial', () => {
  it.each<[string, Uint8Array]>([
    ['a hundred ids before it', text(`${ids(100)}cos\nsystem\n(Vecho hello\ntR.`)],
    ['ten thousand ids before it', text(`${ids(10_000)}cos\nsystem\n(Vecho hello\ntR.`)],
    ['a thousand streams before it', text(`${'N.'.repeat(1000)}cos\nsystem\n(Vecho hello\ntR.`)],
    [
      'a header of tensors as its first line',
      text(`V${'\0'.repeat(7)}{}${'\0'.repeat(400_000)}\n0cos\nsystem\n(Vecho hello\ntR.`),
    ],
    ['line ends of another system', text('cos\r\nsystem\r\n(Vecho hello\r\ntR.')],
    ['a protocol that does not exist', Buffer.concat([Uint8Array.of(0x80, 9), harmful.subarray(2)])],
  ])('%s', (_, bytes) => {
    expect(identify(bytes)).toBe('certain');
  });
});

describe('modules by which words of a list are told from a pickle', () => {
  /** `cast`, `cal` and the like are words; none of these modules but the first is in any release of this century. */
  const words = ['ast', 'al', 'cd', 'cl', 'fl', 'gl', 'IN'];

  it('are those of the standard library and of the packages that models are loaded with', () => {
    const known = [...stdlibModules, ...vettedPackages].filter((name) => !words.includes(name));
    expect(known.filter((name) => !knownModules.has(name))).toEqual([]);
  });
});

describe('what is not', () => {
  it.each<[string, Uint8Array]>([
    ['prose', text('import os\nThe quick brown fox jumps over the lazy dog.\n')],
    ['Python source', text('class Model:\n    pass\n')],
    ['JSON', text('{"a": [1, 2, 3]}')],
    ['numbers in lines', text('1\n2\n3\n')],
    ['a list of names with P, each a PERSID', text('PIL/Image.py,sha256=0,1\n'.repeat(200))],
    ['torch’s byteorder member', text('little')],
    ['zeros', new Uint8Array(4096)],
    [
      'a zip, whose P is PERSID as well',
      Buffer.concat([text('PK\x03\x04'), new Uint8Array(60), text('\ncos\nsystem\n(Va\ntR.')]),
    ],
    ['a protocol that does not exist', Uint8Array.of(0x80, 9, 0x4e, 0x2e)],
    ['an empty file', new Uint8Array(0)],
  ])('%s', (_, bytes) => {
    expect(identify(bytes)).toBeUndefined();
  });

  it('random tensors, but for one in ten thousand', () => {
    let state = 12345;
    const random = (): number => (state = (Math.imul(state, 1103515245) + 12345) >>> 0) >>> 24;
    let claimed = 0;
    for (let tensor = 0; tensor < 20_000; tensor++) {
      if (identify(Uint8Array.from({ length: 256 }, random)) === 'certain') claimed++;
    }
    expect(claimed).toBeLessThanOrEqual(2);
  });
});
