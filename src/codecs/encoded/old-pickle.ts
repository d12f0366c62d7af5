import { headOf, wholeOf, type Sieved } from './sieved.js';

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
  ...each('(.01NRab)]}delostu\x81\x85\x86\x87\x88\x89\x8f\x90\x91\x92\x94\x97\x98', {
    kind: 'skip',
    bytes: 0,
  }),
  ...each('2', { kind: 'skip', bytes: 0, isText: true }),
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

/** `open`: so far it does, and what is at hand ends. */
type Verdict = 'imports' | 'open' | 'none';

/** A constant of unknown end is believed up to this length; numbers and prose state impossible ones. */
const maxConstantBytes = 2 ** 24;
/** Opcodes that are passed over, and pieces that are read. CWE-400. */
const maxSteps = 2 ** 16;
const maxWindows = 256;
const windowBytes = 4096;
/** Opcodes in a row that make believe that a head which ends between two of them goes on like that. */
const convincingSteps = 64;
const mark = 0x28;
const dottedName = /^[A-Za-z_][\w.]*$/;

/**
 * Whether bytes read as opcodes of a pickle up to one that imports: a sieve that runs nothing and knows no stack.
 * @param isWhole whether nothing follows the head; what follows is believed to import behind a long constant
 */
export function startsLikeOldPickle(head: Uint8Array, isWhole: boolean): boolean {
  return new Sieve(isWhole ? wholeOf(head) : headOf(head)).verdict() === 'imports';
}

/** Whether a head reads so as far as it goes, which tells most values apart from those that are worth a look at what follows. */
export function mayBecomeOldPickle(head: Uint8Array): boolean {
  return new Sieve(headOf(head)).verdict() !== 'none';
}

/** As `startsLikeOldPickle` of what can be read to its end: values before the import are passed over, however long. */
export function readsLikeOldPickle(content: Sieved): boolean {
  return new Sieve(content).verdict() === 'imports';
}

class Sieve {
  readonly #content: Sieved;
  #window: Buffer = Buffer.alloc(0);
  #start = 0;
  #windows = 0;
  #at = 0;
  #steps = 0;
  #texts = 0;
  #hasMark = false;

  constructor(content: Sieved) {
    this.#content = content;
  }

  verdict(): Verdict {
    for (; this.#steps < maxSteps && this.#windows <= maxWindows; this.#steps += 1) {
      const opcode = this.#rest()[0];
      if (opcode === undefined) return this.#runOut(this.#steps >= convincingSteps);
      const step = steps.get(opcode);
      if (step === undefined) return 'none';
      this.#at += 1;
      const verdict = this.#take(step);
      if (verdict !== undefined) return verdict;
      this.#hasMark ||= opcode === mark;
    }
    // What goes on for so long is for the trial behind the sieve to tell.
    return 'imports';
  }

  #runOut(isConvincing: boolean): Verdict {
    if (this.#content.size < Infinity) return 'none';
    return isConvincing ? 'imports' : 'open';
  }

  /** Passes over an opcode's argument, or gives the answer. */
  #take(step: Step): Verdict | undefined {
    if (step.kind === 'names') return this.#hasMark || step.needsMark !== true ? this.#holdsNames() : 'none';
    if (step.kind === 'stacked') return this.#texts >= 2 ? 'imports' : 'none';
    if (step.isText === true) this.#texts += 1;
    if (step.kind === 'line') return this.#line(step);
    if (step.kind === 'count') return this.#constant(step.bytes);
    this.#at += step.bytes;
    return undefined;
  }

  #constant(lengthBytes: number): Verdict | undefined {
    const field = this.#read(lengthBytes);
    if (field.length < lengthBytes) return this.#runOut(false);
    const length = field.readUIntLE(0, Math.min(6, lengthBytes));
    this.#at += lengthBytes + length;
    if (this.#at >= this.#content.size) return 'none';
    if (this.#rest().length > 0) return undefined;
    // A length of one byte says too little: any byte is one.
    if (lengthBytes === 1) return this.#runOut(false);
    return length < maxConstantBytes ? this.#runOut(true) : 'none';
  }

  #line({ begins }: Line): Verdict | undefined {
    const first = this.#read(1).toString('latin1');
    if (first === '') return this.#runOut(false);
    if (!begins.test(first)) return 'none';
    while (this.#windows <= maxWindows) {
      const rest = this.#rest();
      if (rest.length === 0) return this.#runOut(false);
      const end = rest.indexOf(0x0a);
      this.#at += end < 0 ? rest.length : end + 1;
      if (end >= 0) return undefined;
    }
    return undefined;
  }

  /** A module and a name, a line each. Who writes the stream chooses where in them a head ends: that tells nothing. */
  #holdsNames(): Verdict {
    const lines = this.#read(windowBytes);
    const [module = '', name] = lines.toString('latin1').split('\n', 2);
    if (name === undefined) return module === '' || dottedName.test(module) ? this.#runOut(false) : 'none';
    if (!dottedName.test(module)) return 'none';
    if (name === '' && lines.length === module.length + 1) return this.#runOut(false);
    return dottedName.test(name) ? 'imports' : 'none';
  }

  #read(length: number): Buffer {
    if (this.#rest().length < length) this.#fetch();
    return this.#window.subarray(0, length);
  }

  /** What is at hand from here on: opcodes lie side by side, and most come out of the piece that was read before. */
  #rest(): Buffer {
    if (this.#at >= this.#start + this.#window.length) this.#fetch();
    else {
      this.#window = this.#window.subarray(this.#at - this.#start);
      this.#start = this.#at;
    }
    return this.#window;
  }

  #fetch(): void {
    this.#windows += 1;
    const piece =
      this.#at < this.#content.size ? this.#content.read(this.#at, windowBytes) : new Uint8Array(0);
    this.#window = Buffer.from(piece.buffer, piece.byteOffset, piece.byteLength);
    this.#start = this.#at;
  }
}
