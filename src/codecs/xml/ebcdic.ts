/** EBCDIC as mainframes write XML in: https://public.dhe.ibm.com/software/globalization/gcoc/attachments/CP00037.txt */

/** Code page 37: the character of each byte, which is one of Latin 1. */
const latin1OfByte = Buffer.from(
  '000102039c09867f978d8e0b0c0d0e0f101112139d8508871819928f1c1d1e1f80818283840a171b88898a8b8c050607' +
    '909116939495960498999a9b14159e1a20a0e2e4e0e1e3e5e7f1a22e3c282b7c26e9eaebe8edeeefecdf21242a293bac' +
    '2d2fc2c4c0c1c3c5c7d1a62c255f3e3ff8c9cacbc8cdcecfcc603a2340273d22d8616263646566676869abbbf0fdfeb1' +
    'b06a6b6c6d6e6f707172aabae6b8c6a4b57e737475767778797aa1bfd0dddeae5ea3a5b7a9a7b6bcbdbe5b5dafa8b4d7' +
    '7b414243444546474849adf4f6f2f3f57d4a4b4c4d4e4f505152b9fbfcf9faff5cf7535455565758595ab2d4d6d2d3d5' +
    '30313233343536373839b3dbdcd9da9f',
  'hex',
);
/** Where code page 500 has another character than code page 37. */
const differencesOf500: readonly (readonly [byte: number, character: number])[] = [
  [0x4a, 0x5b],
  [0x4f, 0x21],
  [0x5a, 0x5d],
  [0x5f, 0x5e],
  [0xb0, 0xa2],
  [0xba, 0xac],
  [0xbb, 0x7c],
];

const page37 = Uint8Array.from(latin1OfByte);
const page500 = Uint8Array.from(page37);
for (const [byte, character] of differencesOf500) page500[byte] = character;

const names500 = /^(?:ibm-?|cp-?|ebcdic-cp-)(?:500|be|ch)/i;
const names37 = /^(?:ibm-?|cp-?|ebcdic-cp-)(?:0*37|1140|us|ca|wt|nl)|^csIBM037/i;

/** How the bytes of a declared code page are read; undefined of one that is not known here. */
export function ebcdicPage(name: string): Uint8Array | undefined {
  if (names37.test(name)) return page37;
  return names500.test(name) ? page500 : undefined;
}

/** @param page of `ebcdicPage`; the letters and digits of a declaration are the same in all of them */
export function decodeEbcdic(bytes: Uint8Array, page: Uint8Array = page37): string {
  return Buffer.from(bytes.map((byte) => page[byte] ?? 0)).toString('latin1');
}
