import type { Converter } from './converter.js';

const jal = 0xef;
const auipc = 0x17;
/** Address pairs are put as AUIPC into the stack pointer, which programs do not use. */
const stackPointer = 2;
/** The longest that is converted: AUIPC and what uses its address. */
const pairBytes = 8;

/** JAL, and AUIPC with the instruction behind it: https://tukaani.org/xz/xz-file-format.txt, 5.3.2 (filter id 0x0B). */
export const riscVConverter: Converter = {
  convert(bytes, position) {
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    let at = 0;
    while (at + pairBytes <= bytes.length) {
      const first = bytes[at] ?? 0;
      if (first === jal) at += convertJump(bytes, at, position + at);
      else if ((first & 0x7f) === auipc) at += convertPair(view, at, position + at);
      else at += 2;
    }
    return at;
  },
};

/** Bits of the address are scattered in the instruction; encoded, they stand in order, the highest first. */
function convertJump(bytes: Uint8Array, at: number, position: number): number {
  const [b1 = 0, b2 = 0, b3 = 0] = bytes.subarray(at + 1, at + 4);
  if ((b1 & 0x0d) !== 0) return 2;
  const address = (((b1 & 0xf0) << 13) | (b2 << 9) | (b3 << 1)) - position;
  bytes[at + 1] = (b1 & 0x0f) | ((address >>> 8) & 0xf0);
  bytes[at + 2] = ((address >>> 16) & 0x0f) | ((address >>> 7) & 0x10) | ((address << 4) & 0xe0);
  bytes[at + 3] = ((address >>> 4) & 0x7f) | ((address >>> 13) & 0x80);
  return 4;
}

function convertPair(view: DataView, at: number, position: number): number {
  const instruction = view.getUint32(at, true);
  const register = (instruction >>> 7) & 0x1f;
  return register === 0 || register === stackPointer
    ? convertAddress(view, at, position, instruction)
    : convertLookalike(view, at, instruction);
}

/** The encoded form: the second instruction without its upper bits, then the address, its highest byte first. */
function convertAddress(view: DataView, at: number, position: number, instruction: number): number {
  const register = instruction >>> 27;
  const isEncoded = ((instruction - 0x3117) << 18) >>> 0 < (register & 0x1d);
  if (!isEncoded) return 4;
  const address = (view.getUint32(at + 4, false) - position) | 0;
  view.setUint32(at, auipc | (register << 7) | ((address + 0x800) & 0xffff_f000), true);
  view.setUint32(at + 4, (instruction >>> 12) | (address << 20), true);
  return pairBytes;
}

/** What looked encoded before it was: the encoder had changed it to a pair, so that pairs are changed back. */
function convertLookalike(view: DataView, at: number, instruction: number): number {
  const second = view.getUint32(at + 4, true);
  if ((((instruction << 8) ^ (second - 3)) & 0xf_8003) !== 0) return 6;
  view.setUint32(at, auipc | (stackPointer << 7) | (second << 12), true);
  view.setUint32(at + 4, (instruction & 0xffff_f000) + (second >>> 20), true);
  return pairBytes;
}
