import { MemorySource } from '../../bytes/memory-source.js';
import { limits } from '../../core/limits.js';
import type { Budget, ByteSource, Claim } from '../../core/types.js';
import { EmbeddedCandidates } from './machine/embedded-candidates.js';
import { opcodeByCode } from './machine/opcodes.js';
import { PickleReader } from './machine/reader.js';
import { Recorder } from './machine/recorder.js';
import { runStream } from './machine/run.js';

const protocolOpcode = 0x80;
/** A binary pickle shows itself at once; text protocols are tried on the whole head. */
const binaryTrialBytes = 4096;
/** Valid opcodes in a row, none of which takes more than the stack has: no text and no tensor gets that far. */
const convincingOpcodes = 64;

const unbounded: Budget = { check: () => undefined, chargeInflated: () => undefined };

interface Trial {
  readonly stopped: boolean;
  /** Whether the bytes ran out because only a head was tried. */
  readonly cut: boolean;
  readonly opcodes: number;
  readonly imports: number;
  readonly named: boolean;
  readonly used: boolean;
  /** Where the stream ended, from the start of the head. */
  readonly end: number;
}

/** Runs the head of an artifact as a pickle, in a workspace of its own. */
function tryStream(head: Uint8Array, size: number): Trial {
  const reader = new PickleReader(new MemorySource(head, 'head'));
  const recorder = new Recorder(reader);
  const result = runStream({
    reader,
    recorder,
    embedded: new EmbeddedCandidates(),
    budget: unbounded,
    isStrict: true,
  });
  return {
    stopped: result.ending === 'stop',
    cut: result.code === 'unexpected-end' && head.length < size,
    opcodes: result.opcodes,
    imports: recorder.imports.length,
    named: recorder.imports.every(({ module, name }) => isIdentifier(module) && isIdentifier(name)),
    used: recorder.uses.length > 0,
    end: result.length,
  };
}

function isIdentifier(name: string): boolean {
  return /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name);
}

/**
 * Protocol 2 and later begin with PROTO. Protocols 0 and 1 have no magic: the head must run as a pickle, so that no
 * prose and no tensor is taken for one (CONTRACT §2).
 */
export function identifyPickle(head: Uint8Array, source: ByteSource): Claim | undefined {
  if (head.length < 2 || startsWithZip(head)) return undefined;
  return head[0] === protocolOpcode ? identifyBinary(head, source.size) : identifyText(head, source);
}

/** `P` is also PERSID, which takes the rest of the line; no unpickler gets past an id that binary. */
function startsWithZip(head: Uint8Array): boolean {
  return head[0] === 0x50 && head[1] === 0x4b && (head[2] ?? 255) < 9;
}

function identifyBinary(head: Uint8Array, size: number): Claim | undefined {
  const protocol = head[1] ?? 255;
  if (protocol > 5) return undefined;
  const trial = tryStream(head.subarray(0, binaryTrialBytes), size);
  const because = `begins with PROTO ${String(protocol)}`;
  if (trial.opcodes < 2) return undefined;
  return { confidence: trial.opcodes >= 4 || trial.stopped || trial.used ? 'certain' : 'possible', because };
}

/** A member's head is short: where the trial runs out of it, more is read. */
function identifyText(head: Uint8Array, source: ByteSource): Claim | undefined {
  const { size } = source;
  const most = Math.min(size, limits.maxHeadBytes);
  let rest = head;
  for (let stream = 0; stream < 8; stream++) {
    if (!opcodeByCode.has(rest[0] ?? -1)) return undefined;
    const remaining = size - (head.length - rest.length);
    const trial = tryStream(rest, remaining);
    if (trial.cut && head.length < most) return identifyText(source.read(0, most), source);
    const claim = claimText(trial, rest.subarray(trial.end), remaining);
    if (claim !== undefined || !trial.stopped) return claim;
    rest = rest.subarray(trial.end);
  }
  return undefined;
}

function claimText(trial: Trial, rest: Uint8Array, size: number): Claim | undefined {
  if (trial.imports > 0 && trial.named && (trial.used || trial.stopped)) {
    return { confidence: 'certain', because: 'runs as a pickle that imports a name' };
  }
  if (trial.imports > 0) return undefined;
  if (
    trial.stopped &&
    trial.opcodes >= 2 &&
    trial.end >= size - 2 &&
    rest.every((byte) => byte === 0x0a || byte === 0x0d)
  ) {
    return { confidence: 'likely', because: 'runs as a pickle from its first byte to its last' };
  }
  if (!trial.cut) return undefined;
  return {
    confidence: trial.opcodes >= convincingOpcodes ? 'likely' : 'possible',
    because: 'its head runs as a pickle',
  };
}
