/**
 * Where a pickle without a PROTO opcode imports: nothing marks its beginning, and any values may stand before the name.
 * Opcodes and the forms of their arguments: Lib/pickletools.py.
 */

interface Passed {
  /** Whether a name may be what it pushes. */
  readonly isText?: boolean;
}

/** So many bytes follow. */
interface Skip extends Passed {
  readonly kind: 'skip';
  readonly bytes: number;
}

/** A constant follows, behind its length in so many bytes. */
interface Constant extends Passed {
  readonly kind: 'count';
  readonly bytes: number;
}

/** A line follows, which begins so. */
interface Line extends Passed {
  readonly kind: 'line';
  readonly begins: RegExp;
}

/** GLOBAL and INST take a module and a name, a line each, INST after a MARK; STACK_GLOBAL takes the two texts before it. */
interface Import {
  readonly kind: 'names';
  readonly needsMark?: boolean;
}

interface StackedImport {
  readonly kind: 'stacked';
}

type Step = Skip | Constant | Line | Import | StackedImport;

const integer = /[\s\0+\-\d]/;
const float = /[\s\0+\-\d.in]/i;
const anything = /[^]/;

/** Not PERSID and BINPERSID: who loads what stands in another file knows no ids, and any line with a P would be one. */
const steps = new Map<number, Step>([
  // Those of protocols 2 to 5 work without PROTO, too; a PROTO begins the next stream.
  ...each('(.012NRab)]}delostu\x81\x85\x86\x87\x88\x89\x8f\x90\x91\x92\x94\x97\x98', {
    kind: 'skip',
    bytes: 0,
  }),
  ...each('Kq\x80', { kind: 'skip', bytes: 1 }),
  ...each('h', { kind: 'skip', bytes: 1, isText: true }),
  ...each('M', { kind: 'skip', bytes: 2 }),
  ...each('Jr', { kind: 'skip', bytes: 4 }),
  ...each('j', { kind: 'skip', bytes: 4, isText: true }),
  ...each('G\x95', { kind: 'skip', bytes: 8 }),
  ...each('C\x8a', { kind: 'count', bytes: 1 }),
  ...each('U\x8c', { kind: 'count', bytes: 1, isText: true }),
  ...each('B\x8b', { kind: 'count', bytes: 4 }),
  ...each('TX', { kind: 'count', bytes: 4, isText: true }),
  ...each('\x8e\x96', { kind: 'count', bytes: 8 }),
  ...each('\x8d', { kind: 'count', bytes: 8, isText: true }),
  ...each('F', { kind: 'line', begins: float }),
  ...each('ILp', { kind: 'line', begins: integer }),
  ...each('g', { kind: 'line', begins: integer, isText: true }),
  ...each('S', { kind: 'line', begins: /['"]/, isText: true }),
  ...each('V', { kind: 'line', begins: anything, isText: true }),
  ...each('c', { kind: 'names' }),
  ...each('i', { kind: 'names', needsMark: true }),
  ...each('\x93', { kind: 'stacked' }),
]);

function each(opcodes: string, step: Step): [number, Step][] {
  return Array.from(opcodes, (opcode) => [opcode.charCodeAt(0), step]);
}

/** A constant that goes on behind the head is believed up to this length; numbers and prose state impossible ones. */
const maxConstantBytes = 2 ** 24;
const mark = 0x28;
const dottedName = /^[A-Za-z_][\w.]*$/;

/**
 * Whether bytes read as opcodes of a pickle up to one that imports: a sieve that runs nothing and knows no stack.
 * @param isWhole whether nothing follows the head
 */
export function startsLikeOldPickle(head: Uint8Array, isWhole: boolean): boolean {
  const bytes = Buffer.from(head.buffer, head.byteOffset, head.byteLength);
  let texts = 0;
  let hasMark = false;
  for (let at = 0; at < bytes.length;) {
    const step = steps.get(bytes.readUInt8(at));
    if (step === undefined) return false;
    if (step.kind === 'names') return (hasMark || step.needsMark !== true) && holdsNames(bytes, at + 1);
    if (step.kind === 'stacked') return texts >= 2;
    const next = endOf(step, bytes, at + 1);
    if (next === undefined) return false;
    if (next > bytes.length) return isLong(step) && !isWhole && next - at < maxConstantBytes;
    if (step.isText === true) texts += 1;
    hasMark ||= bytes.readUInt8(at) === mark;
    at = next;
  }
  return false;
}

/** A length of one byte says too little: any byte is one. */
function isLong(step: Step): boolean {
  return step.kind === 'count' && step.bytes > 1;
}

/** A module and a name, a line each; the head may end within the second. */
function holdsNames(bytes: Buffer, at: number): boolean {
  const moduleEnd = bytes.indexOf(0x0a, at);
  if (moduleEnd < 0) return false;
  const nameEnd = bytes.indexOf(0x0a, moduleEnd + 1);
  const name = bytes.toString('latin1', moduleEnd + 1, nameEnd < 0 ? bytes.length : nameEnd);
  return dottedName.test(bytes.toString('latin1', at, moduleEnd)) && dottedName.test(name);
}

/** Where the next opcode stands; undefined where the head does not tell, or the argument is none of the opcode's. */
function endOf(step: Skip | Constant | Line, bytes: Buffer, at: number): number | undefined {
  if (step.kind === 'skip') return at + step.bytes;
  if (step.kind === 'count') return endOfConstant(step.bytes, bytes, at);
  const end = bytes.indexOf(0x0a, at);
  return end < 0 || !step.begins.test(bytes.toString('latin1', at, at + 1)) ? undefined : end + 1;
}

function endOfConstant(lengthBytes: number, bytes: Buffer, at: number): number | undefined {
  if (at + lengthBytes > bytes.length) return undefined;
  return at + lengthBytes + bytes.readUIntLE(at, Math.min(6, lengthBytes));
}
