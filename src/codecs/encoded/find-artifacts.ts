import type { Anomaly, Budget, ByteRange, ByteSource } from '../../core/types.js';
import {
  isCredibleLocalHeader,
  isHostElf,
  isMachO,
  isPortable,
  isScript,
  pickleStarts,
} from './artifact-signs.js';

/** What stands at a place in bytes of which nobody says what they are. */
export interface FoundArtifact {
  /** `program`: code of the machine that reads the file, not of an accelerator. */
  readonly kind: 'program' | 'script' | 'archive' | 'pickle';
  /** To the end of what was searched: where it ends, whoever reads it finds out. */
  readonly at: ByteRange;
}

export interface FoundArtifacts {
  /** First to last. */
  readonly found: readonly FoundArtifact[];
  /** What was not looked for to the end: a kind of which there are too many, or bytes beyond those that are searched. */
  readonly anomalies: readonly Anomaly[];
}

/** Bytes that are searched, from the front, in half a minute: engines of some gigabytes are genuine. CWE-400. */
export const maxSearchedBytes = 2 ** 32;
const windowBytes = 2 ** 20;
/** Bytes behind a place that tell what stands there. */
const reachBytes = 512;
/** Artifacts of each kind that are told: what is many of one kind hides none of another. CWE-400. */
const maxFound = 100;

/** A magic number, how far before a hit of it the artifact begins, and what makes it credible. */
interface Sign {
  readonly kind: FoundArtifact['kind'];
  readonly bytes: Buffer;
  readonly check: (bytes: Buffer, at: number) => boolean;
}

const sign = (kind: Sign['kind'], hexadecimal: string, check: Sign['check']): Sign => ({
  kind,
  bytes: Buffer.from(hexadecimal, 'hex'),
  check,
});
const signs: readonly Sign[] = [
  sign('program', '7f454c46', isHostElf),
  sign('program', '4d5a', isPortable),
  sign('program', 'cffaedfe', isMachO),
  sign('program', 'cefaedfe', isMachO),
  sign('script', '23212f', isScript),
  sign('archive', '504b0304', isCredibleLocalHeader),
];
const newline = 0x0a;
const protocolOpcode = 0x80;

/**
 * Where programs, scripts, archives and pickles begin in bytes whose layout is not known, first to last; each is told by
 * its structure, not by a magic number alone. What is inside something that was found is found by whoever reads that.
 * @param most bytes that are searched, from the front
 */
export function findArtifacts(
  source: ByteSource,
  range: ByteRange,
  budget: Budget,
  most = maxSearchedBytes,
): FoundArtifacts {
  const places = new Places();
  const end = range.offset + range.length;
  const last = Math.min(end, range.offset + most);
  for (let at = range.offset; at < last; at += windowBytes) {
    budget.check();
    const length = Math.min(windowBytes + reachBytes, end - at);
    const bytes = Buffer.from(source.read(at, length));
    for (const [place, kind] of placesIn(bytes)) places.add(at + place, kind);
  }
  const unsearched = { offset: last, length: end - last };
  return {
    found: places.firstToLast().map(([offset, kind]) => ({ kind, at: { offset, length: end - offset } })),
    anomalies: [...places.limits(end), ...(unsearched.length > 0 ? [unsearchedAnomaly(unsearched)] : [])],
  };
}

function unsearchedAnomaly(at: ByteRange): Anomaly {
  const detail = `the last ${String(at.length)} bytes are not searched for programs and pickles`;
  return { kind: 'limit', at, detail, key: 'maxSearchedBytes' };
}

/** Places that were found, so many of each kind; one that is found twice counts once. */
class Places {
  readonly #kinds = new Map<number, FoundArtifact['kind']>();
  readonly #counts = new Map<FoundArtifact['kind'], number>();
  /** The first of each kind that is one too many. */
  readonly #beyond = new Map<FoundArtifact['kind'], number>();

  add(place: number, kind: FoundArtifact['kind']): void {
    if (this.#kinds.has(place)) return;
    const count = this.#counts.get(kind) ?? 0;
    if (count >= maxFound) {
      if (!this.#beyond.has(kind)) this.#beyond.set(kind, place);
      return;
    }
    this.#counts.set(kind, count + 1);
    this.#kinds.set(place, kind);
  }

  firstToLast(): [number, FoundArtifact['kind']][] {
    return [...this.#kinds].sort(([first], [second]) => first - second);
  }

  limits(end: number): Anomaly[] {
    return [...this.#beyond].map(([kind, offset]) => {
      const detail = `more than ${String(maxFound)} places may begin an artifact of the kind ${kind}`;
      return { kind: 'limit', at: { offset, length: end - offset }, detail, key: `maxFound-${kind}` };
    });
  }
}

/** Places in the window; one that begins in what the next window begins with is found twice. */
function* placesIn(bytes: Buffer): Generator<readonly [number, FoundArtifact['kind']]> {
  for (const { kind, bytes: magic, check } of signs)
    for (let at = bytes.indexOf(magic); at >= 0; at = bytes.indexOf(magic, at + 1))
      if (check(bytes, at)) yield [at, kind];
  for (const byte of [newline, protocolOpcode])
    for (let at = bytes.indexOf(byte); at >= 0; at = bytes.indexOf(byte, at + 1)) {
      for (const start of pickleStarts(bytes, at)) yield [start, 'pickle'];
    }
}
