import { repeatedBytes } from '../../bytes/repeated-bytes.js';
import type { ByteSource, Claim } from '../../core/types.js';
import type { UseFact } from './facts.js';
import { EmbeddedCandidates } from './machine/embedded-candidates.js';
import { knownModules } from './machine/known-modules.js';
import { opcodeByCode } from './machine/opcodes.js';
import { PickleReader } from './machine/reader.js';
import { readsAsText } from './machine/reads-as-text.js';
import { Recorder } from './machine/recorder.js';
import { runStream } from './machine/run.js';
import { unbounded } from '../../core/unbounded.js';

const protocolOpcode = 0x80;
/** Valid opcodes in a row, none of which takes more than the stack has: no text and no tensor gets that far. */
const convincingOpcodes = 64;
/** Opcodes that a trial executes. */
const trialOpcodes = 4096;
/** Bytes of one text line that a trial looks through; long constants with a length are skipped and cost nothing. */
const maxTrialLineBytes = 2 ** 26;
/** Opcodes of a stream that begins with many ids, as any list of names with P would. */
const listOpcodes = 2 ** 20;
/** Bytes of streams without effect that are looked past. CWE-400. */
const maxTrialBytes = 2 ** 20;
/** Bytes behind others in which a stream is looked for, and places where one is tried. CWE-400. */
const maxJunkBytes = 2 ** 16;
const maxJunkTrials = 64;
/** Most of what is tried are tensors, which end the trial with their first bytes. */
const trialWindowBytes = 4096;

/** How arguments begin that are numbers or quoted; C's unpickler takes a NUL for the end of a number. */
const lineBeginnings: ReadonlyMap<string, RegExp> = new Map([
  ['I', /[\s\0+\-\d]/],
  ['L', /[\s\0+\-\d]/],
  ['p', /[\s\0+\-\d]/],
  ['g', /[\s\0+\-\d]/],
  ['F', /[\s\0+\-\d.in]/i],
  ['S', /['"]/],
]);

/** What lists of words seem to do as well: names on two lines, and a line that begins with a, b or s. */
const changing: ReadonlySet<string> = new Set(['append', 'setitem', 'add', 'build']);

interface Trial {
  readonly stopped: boolean;
  /** Whether it went on for as long as a trial may. */
  readonly goesOn: boolean;
  readonly opcodes: number;
  readonly imports: number;
  /** Whether all imports are of identifiers. */
  readonly named: boolean;
  /** Whether some import is of what may be a module: files of any name without a blank can be imported. */
  readonly someNamed: boolean;
  /** Ids that the loader resolves. */
  readonly persistent: number;
  readonly used: boolean;
  /** Where the stream ended. */
  readonly end: number;
}

/** Runs an artifact from `offset` as a pickle, in a workspace of its own, as far as both unpicklers would. */
function tryStream(source: ByteSource, offset: number, maxOpcodes = trialOpcodes): Trial {
  const reader = new PickleReader(source, {
    offset,
    windowBytes: trialWindowBytes,
    maxLineBytes: maxTrialLineBytes,
  });
  const recorder = new Recorder(reader);
  const embedded = new EmbeddedCandidates();
  const result = runStream({ reader, recorder, embedded, budget: unbounded, isStrict: true }, maxOpcodes);
  return {
    stopped: result.ending === 'stop',
    goesOn: result.ending === 'limit',
    opcodes: result.opcodes,
    imports: recorder.imports.length,
    named: recorder.imports.every(({ module, name }) => isIdentifier(module) && isIdentifier(name)),
    someNamed: recorder.imports.some(({ module, name }) => isSolid(module) && isIdentifier(name)),
    used:
      recorder.imports.some(({ isResolved }) => isResolved === true) ||
      recorder.uses.some((use) => isEarnest(use, recorder)) ||
      plantsUnlikeText(recorder, source, offset),
    persistent: recorder.uses.reduce((sum, { kind, count }) => sum + (kind === 'persistent' ? count : 0), 0),
    end: offset + result.length,
  };
}

/** Whether a use has an effect that stays, whatever breaks off behind it, and is not what lists of words seem to do. */
function isEarnest({ kind, opcode }: UseFact, recorder: Recorder): boolean {
  return opcode !== 'PERSID' && (!changing.has(kind) || namesKnownModule(recorder));
}

const importedTypes: ReadonlySet<string> = new Set(['global', 'attribute']);

/**
 * What the stream built itself is gone with it; what it imported stays as it was changed. Words of a list do the same by
 * chance, so that something that no text has must stand before the last such change.
 */
function plantsUnlikeText({ uses }: Recorder, source: ByteSource, start: number): boolean {
  const plants = uses.filter(({ kind, target }) => changing.has(kind) && importedTypes.has(target.type));
  const last = plants.reduce((most, { offset }) => Math.max(most, offset), -1);
  return last >= 0 && !readsAsText(source, start, last + 1);
}

/** Whether what is changed, or what is planted, can be a part of what loaders run: that acts without a call. */
function namesKnownModule({ imports }: Recorder): boolean {
  return imports.some(({ module }) => knownModules.has(module.trim().split('.')[0] ?? ''));
}

/** A name as text that was carried between systems may have it: no loader resolves one with a carriage return. */
function isIdentifier(name: string): boolean {
  return /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name.trim());
}

function isSolid(name: string): boolean {
  return /^[^\s\p{C}]+$/u.test(name);
}

/**
 * Protocol 2 and later begin with PROTO. Protocols 0 and 1 have no magic: the head must run as a pickle, so that no
 * prose and no tensor is taken for one.
 */
export function identifyPickle(head: Uint8Array, source: ByteSource): Claim | undefined {
  if (head.length < 2 || startsWithZip(head)) return undefined;
  return identifyStream(head, source) ?? identifyBehindJunk(head, source);
}

/** The same of a stream that begins at the source's first byte. */
export function identifyStream(head: Uint8Array, source: ByteSource): Claim | undefined {
  return head[0] === protocolOpcode ? identifyBinary(head, source) : identifyText(head, source);
}

/** `P` is also PERSID, which takes the rest of the line; no unpickler gets past an id that binary. */
function startsWithZip(head: Uint8Array): boolean {
  return head[0] === 0x50 && head[1] === 0x4b && (head[2] ?? 255) < 9;
}

/** A protocol that does not exist yet is one only where what follows acts: CPython refuses it, a later one may not. */
function identifyBinary(head: Uint8Array, source: ByteSource): Claim | undefined {
  const protocol = head[1] ?? 255;
  const trial = tryStream(source, 0);
  if (trial.opcodes < 2 || (protocol > 5 && !acts(trial))) return undefined;
  const confidence = trial.opcodes >= 4 || trial.stopped || trial.used ? 'certain' : 'possible';
  return { confidence, because: `begins with PROTO ${String(protocol)}` };
}

/** Whether a trial imported names, and called something (which has run, whatever fails behind it) or came to an end. */
function acts(trial: Trial): boolean {
  return (trial.used && trial.someNamed) || (trial.imports > 0 && trial.named && trial.stopped);
}

/** Streams that end with STOP and do nothing may stand before one that does. */
function identifyText(head: Uint8Array, source: ByteSource): Claim | undefined {
  if (!mayBeginLine(head)) return undefined;
  let offset = 0;
  while (offset < Math.min(source.size, maxTrialBytes)) {
    const first = offset < head.length ? head[offset] : source.read(offset, 1)[0];
    if (!opcodeByCode.has(first ?? -1)) return undefined;
    const trial = tryStream(source, offset);
    const claim = claimText(trial, source, offset);
    if (claim !== undefined || !trial.stopped) return claim;
    offset = trial.end;
  }
  return offset < source.size
    ? { confidence: 'possible', because: 'begins with more streams without effect than are tried' }
    : undefined;
}

/**
 * Whether what stands behind a first opcode that takes a line can be the beginning of its argument: nothing of a name
 * with a NUL can be imported, and both unpicklers of Python 3 refuse a persistent id that is not ASCII. The end of the
 * line is looked for far away, which would cost a tensor file as much as it is long.
 */
function mayBeginLine(head: Uint8Array): boolean {
  const opcode = String.fromCharCode(head[0] ?? 0);
  if (opcode === 'c' || opcode === 'i') return !firstLine(head).includes(0);
  if (opcode === 'P') return firstLine(head).every((byte) => byte < 0x80);
  return lineBeginnings.get(opcode)?.test(String.fromCharCode(head[1] ?? 0)) ?? true;
}

/** What a head has of the argument behind its first opcode. */
function firstLine(head: Uint8Array): Uint8Array {
  const line = head.subarray(1, trialWindowBytes);
  const end = line.indexOf(0x0a);
  return end < 0 ? line : line.subarray(0, end);
}

function claimText(trial: Trial, source: ByteSource, start: number): Claim | undefined {
  if (acts(trial)) return { confidence: 'certain', because: 'runs as a pickle that imports a name' };
  // Two lines of prose look like an import; a name that promises a pickle makes one of them.
  if (trial.imports > 0 && !trial.goesOn)
    return trial.named ? { confidence: 'possible', because: 'its head may import a name' } : undefined;
  if (trial.stopped && trial.opcodes >= 2 && isLineEnd(source, trial.end)) {
    // It imports nothing. Prose and data in lines come that far by chance, binary data does not.
    const confidence = isPlainText(source, start, trial.end) ? 'possible' : 'likely';
    return { confidence, because: 'runs as a pickle from its first byte to its last' };
  }
  if (trial.stopped) return undefined;
  if (!trial.goesOn && trial.opcodes < convincingOpcodes) return undefined;
  if (trial.persistent < convincingOpcodes)
    return repeatsWithoutEffect(source, start)
      ? undefined
      : { confidence: 'likely', because: 'its head runs as a pickle', isTentative: true };
  return claimList(source, start);
}

/** GLOBAL, INST, STACK_GLOBAL, STOP: what imports, and what ends a stream. */
const telling: ReadonlySet<number> = new Set([0x63, 0x69, 0x93, 0x2e]);

/** Weights of one value run as opcodes without end. */
function repeatsWithoutEffect(source: ByteSource, start: number): boolean {
  const repeated = repeatedBytes(source.slice(start, source.size - start));
  return repeated !== undefined && !repeated.some((byte) => telling.has(byte));
}

/** Every line that begins with P is an id: a list of such names is no pickle, unless it acts at its end. */
function claimList(source: ByteSource, start: number): Claim | undefined {
  const trial = tryStream(source, start, listOpcodes);
  if (acts(trial)) return { confidence: 'certain', because: 'runs as a pickle that imports a name' };
  return trial.goesOn || trial.stopped
    ? { confidence: 'possible', because: 'begins with a list of ids' }
    : undefined;
}

/** A file whose name promises a pickle may have one behind other bytes. */
function identifyBehindJunk(head: Uint8Array, source: ByteSource): Claim | undefined {
  let trials = 0;
  const end = Math.min(head.length, maxJunkBytes) - 1;
  for (
    let at = head.indexOf(protocolOpcode, 1);
    at >= 0 && at < end;
    at = head.indexOf(protocolOpcode, at + 1)
  ) {
    const protocol = head[at + 1] ?? 255;
    if (protocol < 2 || protocol > 5) continue;
    if (trials++ >= maxJunkTrials) return undefined;
    if (acts(tryStream(source, at)))
      return { confidence: 'possible', because: `holds a pickle behind ${String(at)} bytes`, startsAt: at };
  }
  return undefined;
}

/** Whether a short stream is nothing but printable characters. */
function isPlainText(source: ByteSource, start: number, end: number): boolean {
  if (end - start > trialWindowBytes) return false;
  return source.read(start, end - start).every((byte) => byte === 0x0a || (byte >= 0x20 && byte < 0x7f));
}

/** Whether nothing but a line's end is left. */
function isLineEnd(source: ByteSource, offset: number): boolean {
  const rest = source.size - offset;
  return rest <= 2 && source.read(offset, rest).every((byte) => byte === 0x0a || byte === 0x0d);
}
