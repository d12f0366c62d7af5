import type { Budget, ByteSource, Claim } from '../../core/types.js';
import { EmbeddedCandidates } from './machine/embedded-candidates.js';
import { opcodeByCode } from './machine/opcodes.js';
import { PickleReader } from './machine/reader.js';
import { Recorder } from './machine/recorder.js';
import { runStream } from './machine/run.js';

const protocolOpcode = 0x80;
/** Valid opcodes in a row, none of which takes more than the stack has: no text and no tensor gets that far. */
const convincingOpcodes = 64;
/** As many lines that begin with P: each is a PERSID, and a list of such names is no pickle that anything loads. */
const persistentLines = new RegExp(`^(?:P[^\\n]*\\n){${String(convincingOpcodes)}}`);
/** Opcodes that a trial executes. */
const trialOpcodes = 4096;
/** Bytes of one text line that a trial looks through; long constants with a length are skipped and cost nothing. */
const maxTrialLineBytes = 2 ** 30;
/** Streams without effect that are looked past. */
const maxTrialStreams = 64;
/** Most of what is tried are tensors, which end the trial with their first bytes. */
const trialWindowBytes = 4096;

const unbounded: Budget = { check: () => undefined, chargeInflated: () => undefined };

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
  readonly used: boolean;
  /** Where the stream ended. */
  readonly end: number;
}

/** Runs an artifact from `offset` as a pickle, in a workspace of its own, as far as both unpicklers would. */
function tryStream(source: ByteSource, offset: number): Trial {
  const reader = new PickleReader(source, {
    offset,
    windowBytes: trialWindowBytes,
    maxLineBytes: maxTrialLineBytes,
  });
  const recorder = new Recorder(reader);
  const embedded = new EmbeddedCandidates();
  const result = runStream({ reader, recorder, embedded, budget: unbounded, isStrict: true }, trialOpcodes);
  return {
    stopped: result.ending === 'stop',
    goesOn: result.ending === 'limit',
    opcodes: result.opcodes,
    imports: recorder.imports.length,
    named: recorder.imports.every(({ module, name }) => isIdentifier(module) && isIdentifier(name)),
    someNamed: recorder.imports.some(({ module, name }) => isSolid(module) && isIdentifier(name)),
    used: recorder.uses.length > 0,
    end: offset + result.length,
  };
}

function isIdentifier(name: string): boolean {
  return /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name);
}

function isSolid(name: string): boolean {
  return /^[^\s\p{C}]+$/u.test(name);
}

/**
 * Protocol 2 and later begin with PROTO. Protocols 0 and 1 have no magic: the head must run as a pickle, so that no
 * prose and no tensor is taken for one (CONTRACT §2).
 */
export function identifyPickle(head: Uint8Array, source: ByteSource): Claim | undefined {
  if (head.length < 2 || startsWithZip(head)) return undefined;
  return head[0] === protocolOpcode ? identifyBinary(head, source) : identifyText(head, source);
}

/** `P` is also PERSID, which takes the rest of the line; no unpickler gets past an id that binary. */
function startsWithZip(head: Uint8Array): boolean {
  return head[0] === 0x50 && head[1] === 0x4b && (head[2] ?? 255) < 9;
}

function identifyBinary(head: Uint8Array, source: ByteSource): Claim | undefined {
  const protocol = head[1] ?? 255;
  if (protocol > 5) return undefined;
  const trial = tryStream(source, 0);
  if (trial.opcodes < 2) return undefined;
  const confidence = trial.opcodes >= 4 || trial.stopped || trial.used ? 'certain' : 'possible';
  return { confidence, because: `begins with PROTO ${String(protocol)}` };
}

/** Streams that end with STOP and do nothing may stand before one that does. */
function identifyText(head: Uint8Array, source: ByteSource): Claim | undefined {
  let offset = 0;
  for (let stream = 0; stream < maxTrialStreams && offset < source.size; stream++) {
    const first = offset < head.length ? head[offset] : source.read(offset, 1)[0];
    if (!opcodeByCode.has(first ?? -1)) return undefined;
    const trial = tryStream(source, offset);
    const claim = claimText(trial, source, offset);
    if (claim !== undefined || !trial.stopped) return claim;
    offset = trial.end;
  }
  return undefined;
}

function claimText(trial: Trial, source: ByteSource, start: number): Claim | undefined {
  // What was called before an import that fails has run.
  if ((trial.used && trial.someNamed) || (trial.imports > 0 && trial.named && trial.stopped)) {
    return { confidence: 'certain', because: 'runs as a pickle that imports a name' };
  }
  if (trial.imports > 0 && !trial.goesOn) return undefined;
  if (trial.stopped && trial.opcodes >= 2 && isLineEnd(source, trial.end)) {
    // It imports nothing. Prose and data in lines come that far by chance, binary data does not.
    const confidence = isPlainText(source, start, trial.end) ? 'possible' : 'likely';
    return { confidence, because: 'runs as a pickle from its first byte to its last' };
  }
  if (trial.stopped) return undefined;
  if ((trial.goesOn || trial.opcodes >= convincingOpcodes) && !isListOfNames(source, start))
    return { confidence: 'likely', because: 'its head runs as a pickle' };
  return undefined;
}

function isListOfNames(source: ByteSource, start: number): boolean {
  const head = source.read(start, Math.min(source.size - start, trialOpcodes * 4));
  return persistentLines.test(Buffer.from(head).toString('latin1'));
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
