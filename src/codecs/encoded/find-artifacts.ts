import type { Budget, ByteRange, ByteSource } from '../../core/types.js';
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

/** Bytes that are searched, from the front. CWE-400. */
const maxSearchedBytes = 2 ** 28;
const windowBytes = 2 ** 20;
/** Bytes behind a place that tell what stands there. */
const reachBytes = 512;
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
 */
export function findArtifacts(source: ByteSource, range: ByteRange, budget: Budget): FoundArtifact[] {
  const found = new Map<number, FoundArtifact['kind']>();
  const end = range.offset + range.length;
  const last = Math.min(end, range.offset + maxSearchedBytes);
  for (let at = range.offset; at < last && found.size < maxFound; at += windowBytes) {
    budget.check();
    const length = Math.min(windowBytes + reachBytes, end - at);
    const bytes = Buffer.from(source.read(at, length));
    for (const [place, kind] of placesIn(bytes)) if (found.size < maxFound) found.set(at + place, kind);
  }
  return [...found]
    .sort(([first], [second]) => first - second)
    .map(([offset, kind]) => ({ kind, at: { offset, length: end - offset } }));
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
