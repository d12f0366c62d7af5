/** Relative addresses of branches, which the encoder made absolute: https://tukaani.org/xz/xz-file-format.txt, 5.3.2. */
import type { Converter } from './converter.js';

/** A converter of instructions of one width; `change` gives what replaces one, or undefined. */
function converter(
  width: 2 | 4,
  isLittleEndian: boolean,
  change: (instruction: number, position: number) => number | undefined,
): Converter {
  return {
    convert(bytes, position) {
      const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
      let at = 0;
      for (; at + 4 <= bytes.length; at += width) {
        const changed = change(view.getUint32(at, isLittleEndian), position + at);
        if (changed === undefined) continue;
        view.setUint32(at, changed, isLittleEndian);
        if (width === 2) at += 2;
      }
      return at;
    },
  };
}

/** BL. */
export const armConverter = converter(4, true, (instruction, position) => {
  if (instruction >>> 24 !== 0xeb) return undefined;
  const address = ((instruction & 0xff_ffff) << 2) - (position + 8);
  return (0xeb00_0000 | ((address >>> 2) & 0xff_ffff)) >>> 0;
});

/** A pair of BL halves. */
export const armThumbConverter = converter(2, true, (instruction, position) => {
  if ((instruction & 0xf800_f800) >>> 0 !== 0xf800_f000) return undefined;
  const stated = (((instruction & 0x7ff) << 11) | ((instruction >>> 16) & 0x7ff)) << 1;
  const address = (stated - (position + 4)) >>> 1;
  return (0xf800_f000 | ((address >>> 11) & 0x7ff) | ((address & 0x7ff) << 16)) >>> 0;
});

/** BL with AA clear and LK set. */
export const powerPcConverter = converter(4, false, (instruction, position) => {
  if ((instruction & 0xfc00_0003) >>> 0 !== 0x4800_0001) return undefined;
  return (0x4800_0001 | (((instruction & 0x3ff_fffc) - position) & 0x3ff_fffc)) >>> 0;
});

/** CALL with a displacement that its sign fills. */
export const sparcConverter = converter(4, false, (instruction, position) => {
  const upper = instruction >>> 22;
  if (upper !== 0x100 && upper !== 0x1ff) return undefined;
  const address = ((instruction << 2) - position) >>> 2;
  const sign = (0 - ((address >>> 22) & 1)) << 22;
  return ((sign & 0x3fff_ffff) | (address & 0x3f_ffff) | 0x4000_0000) >>> 0;
});

/** BL, and ADRP within 512 MiB. */
export const arm64Converter = converter(4, true, (instruction, position) => {
  if (instruction >>> 26 === 0x25) {
    return (0x9400_0000 | ((instruction - (position >>> 2)) & 0x3ff_ffff)) >>> 0;
  }
  if ((instruction & 0x9f00_0000) >>> 0 !== 0x9000_0000) return undefined;
  const stated = ((instruction >>> 29) & 3) | ((instruction >>> 3) & 0x1f_fffc);
  if (((stated + 0x2_0000) & 0x1c_0000) !== 0) return undefined;
  const address = stated - Math.floor(position / 4096);
  const kept = instruction & 0x9000_001f;
  return (
    (kept |
      ((address & 3) << 29) |
      ((address & 0x3_fffc) << 3) |
      ((0 - (address & 0x2_0000)) & 0xe0_0000)) >>>
    0
  );
});

/** Which of the three slots of a bundle hold a branch, by its template. */
const slots = [
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 4, 4, 6, 6, 0, 0, 7, 7, 4, 4, 0, 0, 4, 4, 0, 0,
] as const;
const bundleBytes = 16;

export const ia64Converter: Converter = {
  convert(bytes, position) {
    let at = 0;
    for (; at + bundleBytes <= bytes.length; at += bundleBytes) {
      const mask = slots[(bytes[at] ?? 0) & 0x1f] ?? 0;
      for (let slot = 0; slot < 3; slot++) {
        if (((mask >> slot) & 1) === 1) convertSlot(bytes, at, 5 + slot * 41, position + at);
      }
    }
    return at;
  },
};

/** The six bytes around a slot, as one number of which the slot's 41 bits are a part. */
function convertSlot(bytes: Uint8Array, bundle: number, bit: number, position: number): void {
  const from = bundle + (bit >> 3);
  const shift = BigInt(bit & 7);
  let window = 0n;
  for (let byte = 5; byte >= 0; byte--) window = (window << 8n) | BigInt(bytes[from + byte] ?? 0);
  const instruction = window >> shift;
  if (((instruction >> 37n) & 0xfn) !== 5n || ((instruction >> 9n) & 7n) !== 0n) return;
  const stated = Number((instruction >> 13n) & 0xf_ffffn) | (Number((instruction >> 36n) & 1n) << 20);
  const address = ((stated << 4) - position) >>> 4;
  const kept = instruction & ~(0x8f_ffffn << 13n);
  const changed = kept | (BigInt(address & 0xf_ffff) << 13n) | (BigInt((address >>> 20) & 1) << 36n);
  let result = (window & ((1n << shift) - 1n)) | (changed << shift);
  for (let byte = 0; byte < 6; byte++, result >>= 8n) bytes[from + byte] = Number(result & 0xffn);
}
