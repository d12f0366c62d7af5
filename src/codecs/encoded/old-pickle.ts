/**
 * Where a pickle without a PROTO opcode imports: nothing marks its beginning, and any values may stand before the name.
 * Opcodes and the forms of their arguments: Lib/pickletools.py.
 */

/** Opcodes by the bytes that follow them; those of protocols 2 to 5 work without PROTO, too. */
const fixed: readonly (readonly [bytes: number, opcodes: string])[] = [
  [0, '(.012NRQab)]}delostu\x81\x85\x86\x87\x88\x89\x8f\x90\x91\x92\x94\x97\x98'],
  [1, 'Kqh\x80'],
  [2, 'M'],
  [4, 'Jrj'],
  [8, 'G\x95'],
];
const lines = 'FILSVPpg';
/** Opcodes by the bytes of the length before their constant. */
const counted: readonly (readonly [bytes: number, opcodes: string])[] = [
  [1, 'UC\x8a\x8c'],
  [4, 'TXB\x8b'],
  [8, '\x8d\x8e\x96'],
];
/** INST and GLOBAL, two lines each; STACK_GLOBAL and the registry of extensions, whose names stand before or elsewhere. */
const imports = 'ci';
const importsWithoutLines = '\x93\x82\x83\x84';

type Step =
  { readonly kind: 'skip' | 'count'; readonly bytes: number } | { readonly kind: 'line' | 'import' | 'name' };

const steps = new Map<number, Step>([
  ...fixed.flatMap(([bytes, opcodes]) => each(opcodes, { kind: 'skip', bytes })),
  ...counted.flatMap(([bytes, opcodes]) => each(opcodes, { kind: 'count', bytes })),
  ...each(lines, { kind: 'line' }),
  ...each(imports, { kind: 'name' }),
  ...each(importsWithoutLines, { kind: 'import' }),
]);

function each(opcodes: string, step: Step): [number, Step][] {
  return Array.from(opcodes, (opcode) => [opcode.charCodeAt(0), step]);
}

/** A constant that goes on behind the head is believed up to this length; numbers and prose state impossible ones. */
const maxConstantBytes = 2 ** 24;
const twoNames = /[A-Za-z_][\w.]*\n[A-Za-z_][\w.]*(?:\n|$)/y;

/**
 * Whether bytes read as opcodes of a pickle up to one that imports: a sieve that runs nothing and knows no stack.
 * @param isWhole whether nothing follows the head
 */
export function startsLikeOldPickle(head: Uint8Array, isWhole: boolean): boolean {
  const bytes = Buffer.from(head.buffer, head.byteOffset, head.byteLength);
  for (let at = 0; at < bytes.length;) {
    const step = steps.get(bytes.readUInt8(at));
    if (step === undefined) return false;
    if (step.kind === 'import') return at > 0;
    if (step.kind === 'name') return holdsNames(bytes, at + 1);
    const next = endOf(step, bytes, at + 1);
    if (next === undefined) return false;
    if (next > bytes.length) return isLong(step) && !isWhole && next - at < maxConstantBytes;
    at = next;
  }
  return false;
}

/** A length of one byte says too little: any byte is one. */
function isLong(step: Step): boolean {
  return step.kind === 'count' && step.bytes > 1;
}

function holdsNames(bytes: Buffer, at: number): boolean {
  twoNames.lastIndex = 0;
  return twoNames.test(bytes.toString('latin1', at));
}

/** Where the next opcode stands; undefined where the head does not tell. */
function endOf(step: Step, bytes: Buffer, at: number): number | undefined {
  if (step.kind === 'skip') return at + step.bytes;
  if (step.kind !== 'count') {
    const end = bytes.indexOf(0x0a, at);
    return end < 0 ? undefined : end + 1;
  }
  if (at + step.bytes > bytes.length) return undefined;
  const length = bytes.readUIntLE(at, Math.min(6, step.bytes));
  return at + step.bytes + length;
}
