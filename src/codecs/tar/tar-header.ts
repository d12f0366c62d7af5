/** One block of 512 bytes, https://www.gnu.org/software/tar/manual/html_node/Standard.html */
export const blockBytes = 512;

const checksumAt = 148;
const checksumEnd = 156;

export interface TarHeader {
  readonly name: string;
  readonly size: number;
  /** One character; NUL is the oldest way to say a file. */
  readonly type: string;
  readonly target: string;
  /** `ustar` in the POSIX or the GNU way; the first tar had no magic. */
  readonly magic: 'posix' | 'gnu' | 'none';
}

/** @returns undefined where the checksum is not that of a header */
export function readTarHeader(block: Uint8Array): TarHeader | undefined {
  return block.length >= blockBytes && hasChecksum(block) ? headerOf(block) : undefined;
}

/** As `readTarHeader`, for readers that never add up the checksum: the magic alone shows a header. */
export function readUncheckedHeader(block: Uint8Array): TarHeader | undefined {
  return block.length >= blockBytes && magicOf(block) !== 'none' ? headerOf(block) : undefined;
}

function headerOf(block: Uint8Array): TarHeader {
  const magic = magicOf(block);
  const prefix = magic === 'posix' ? text(block, 345, 155) : '';
  const name = text(block, 0, 100);
  return {
    name: prefix === '' ? name : `${prefix}/${name}`,
    size: tarNumber(block, 124, 12),
    type: String.fromCharCode(block[156] ?? 0),
    target: text(block, 157, 100),
    magic,
  };
}

/** Octal in text, or base 256 where the first bit is set. Not negative: nothing has fewer than no bytes. */
export function tarNumber(block: Uint8Array, at: number, length: number): number {
  const first = block[at] ?? 0;
  if (first >= 0x80) {
    let value = first & 0x7f;
    for (let index = 1; index < length; index++) value = value * 256 + (block[at + index] ?? 0);
    return first === 0xff || !Number.isSafeInteger(value) ? 0 : value;
  }
  const digits = /[0-7]+/.exec(latin1(block.subarray(at, at + length)))?.[0];
  return digits === undefined ? 0 : Number.parseInt(digits, 8);
}

/** Up to a NUL, as UTF-8 where it is. */
export function text(block: Uint8Array, at: number, length: number): string {
  const bytes = block.subarray(at, at + length);
  const end = bytes.indexOf(0);
  return Buffer.from(end < 0 ? bytes : bytes.subarray(0, end)).toString('utf8');
}

/** The sum of the block with blanks for the sum itself; some programs added signed characters. */
function hasChecksum(block: Uint8Array): boolean {
  if (!/^[ \0]*[0-7]{1,7}[ \0]/.test(latin1(block.subarray(checksumAt, checksumEnd)))) return false;
  let unsigned = 0;
  let signed = 0;
  for (let at = 0; at < blockBytes; at++) {
    const byte = at >= checksumAt && at < checksumEnd ? 0x20 : (block[at] ?? 0);
    unsigned += byte;
    signed += byte < 0x80 ? byte : byte - 0x100;
  }
  const stated = tarNumber(block, checksumAt, checksumEnd - checksumAt);
  return stated === unsigned || stated === signed;
}

function magicOf(block: Uint8Array): TarHeader['magic'] {
  const magic = latin1(block.subarray(257, 265));
  if (magic.startsWith('ustar  ')) return 'gnu';
  return magic.startsWith('ustar') ? 'posix' : 'none';
}

function latin1(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('latin1');
}
