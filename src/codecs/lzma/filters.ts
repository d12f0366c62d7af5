/** Reversible filters that stand between LZMA and the content: delta, and branch converters for machine code. */
import {
  armConverter,
  arm64Converter,
  armThumbConverter,
  ia64Converter,
  powerPcConverter,
  sparcConverter,
} from './branch-converters.js';
import type { Converter } from './converter.js';
import { riscVConverter } from './riscv-converter.js';
import { X86Converter } from './x86-converter.js';

/** https://tukaani.org/xz/xz-file-format.txt, section 5.3. */
export type FilterKind =
  'delta' | 'x86' | 'powerpc' | 'ia64' | 'arm' | 'armthumb' | 'sparc' | 'arm64' | 'riscv';

/** @param start where the content begins for the program that wrote it, for branch converters */
export function* convertPieces(
  pieces: Iterable<Uint8Array>,
  kind: Exclude<FilterKind, 'delta'>,
  start = 0,
): Generator<Uint8Array, void> {
  const converter = converterOf(kind);
  let rest: Uint8Array = new Uint8Array(0);
  let position = start;
  for (const piece of pieces) {
    const bytes = new Uint8Array(rest.length + piece.length);
    bytes.set(rest);
    bytes.set(piece, rest.length);
    const done = converter.convert(bytes, position);
    position += done;
    rest = bytes.slice(done);
    if (done > 0) yield bytes.subarray(0, done);
  }
  if (rest.length > 0) yield rest;
}

/** Each byte is what it differs by from the one `distance` before. @param distance 1 to 256 */
export function* undoDelta(pieces: Iterable<Uint8Array>, distance: number): Generator<Uint8Array, void> {
  const last = new Uint8Array(distance);
  let at = 0;
  for (const piece of pieces) {
    const bytes = piece.slice();
    for (let index = 0; index < bytes.length; index++) {
      const value = ((bytes[index] ?? 0) + (last[at] ?? 0)) & 0xff;
      bytes[index] = value;
      last[at] = value;
      at = at + 1 === distance ? 0 : at + 1;
    }
    yield bytes;
  }
}

function converterOf(kind: Exclude<FilterKind, 'delta'>): Converter {
  return kind === 'x86' ? new X86Converter() : converters[kind];
}

const converters: Readonly<Record<Exclude<FilterKind, 'delta' | 'x86'>, Converter>> = {
  powerpc: powerPcConverter,
  ia64: ia64Converter,
  arm: armConverter,
  armthumb: armThumbConverter,
  sparc: sparcConverter,
  arm64: arm64Converter,
  riscv: riscVConverter,
};
