/** Whether what stands at a place is a program, an archive or a pickle: checks for places that a magic number led to. */

const elfHeaderBytes = 20;
/** e_type of a program or a library; e_machine of none, and of what runs on a GPU, which every engine holds. */
const [executable, shared] = [2, 3];
const [noMachine, cuda] = [0, 190];

/** https://refspecs.linuxfoundation.org/elf/gabi4+/ch4.eheader.html */
export function isHostElf(bytes: Buffer, at: number): boolean {
  if (at + elfHeaderBytes > bytes.length || bytes[at + 6] !== 1) return false;
  const isBig = bytes[at + 5] === 2;
  const read = (place: number): number =>
    isBig ? bytes.readUInt16BE(at + place) : bytes.readUInt16LE(at + place);
  const [type, machine] = [read(16), read(18)];
  return (type === executable || type === shared) && machine !== cuda && machine !== noMachine;
}

const dosHeaderBytes = 64;

/** https://learn.microsoft.com/windows/win32/debug/pe-format: the DOS header leads to the signature. */
export function isPortable(bytes: Buffer, at: number): boolean {
  if (at + dosHeaderBytes > bytes.length) return false;
  const place = at + bytes.readUInt32LE(at + 60);
  return place + 4 <= bytes.length && bytes.toString('latin1', place, place + 4) === 'PE\0\0';
}

const machHeaderBytes = 28;
/** CPU_TYPE_X86, _ARM and their forms of 64 bits. */
const machProcessors: ReadonlySet<number> = new Set([7, 12, 0x0100_0007, 0x0100_000c]);

/** mach-o/loader.h of https://github.com/apple-oss-distributions/xnu: processor, and a type of file. */
export function isMachO(bytes: Buffer, at: number): boolean {
  if (at + machHeaderBytes > bytes.length) return false;
  const type = bytes.readUInt32LE(at + 12);
  return machProcessors.has(bytes.readUInt32LE(at + 4)) && type >= 1 && type <= 12;
}

export function isScript(bytes: Buffer, at: number): boolean {
  return /^#!\/(?:usr\/)?(?:local\/)?bin\/[\w./ -]+\r?\n/.test(bytes.toString('latin1', at, at + 80));
}

const localHeaderBytes = 30;
const methods: ReadonlySet<number> = new Set([0, 8, 9, 12, 14, 93, 95]);

/** APPNOTE 4.3.7: a version and a method that there are, and a name of printable characters. */
export function isCredibleLocalHeader(bytes: Buffer, at: number): boolean {
  if (at + localHeaderBytes > bytes.length) return false;
  const [version, method, nameLength] = [4, 8, 26].map((place) => bytes.readUInt16LE(at + place)) as [
    number,
    number,
    number,
  ];
  if ((version & 0xff) > 63 || !methods.has(method) || nameLength === 0 || nameLength > 255) return false;
  const name = bytes.subarray(at + localHeaderBytes, at + localHeaderBytes + nameLength);
  return name.every((byte) => byte >= 0x20 && byte !== 0x7f);
}

const protocolOpcode = 0x80;
const newestProtocol = 5;
const maxNameBytes = 64;
const isWordByte = (byte: number | undefined): boolean =>
  byte !== undefined && /[\w.\r]/.test(String.fromCharCode(byte));

/**
 * Where pickles may begin that have a PROTO or the end of a module's name at `at`. Behind a PROTO there has to be a name
 * that it imports soon; what stands before a module's name may be letters of something else.
 */
export function pickleStarts(bytes: Buffer, at: number): number[] {
  if (bytes[at] === protocolOpcode) return importsSoon(bytes, at) ? [at] : [];
  let start = at;
  while (start > 0 && start > at - maxNameBytes && isWordByte(bytes[start - 1])) start -= 1;
  const word = bytes.toString('latin1', start, at);
  const behind = bytes.toString('latin1', at, at + maxNameBytes);
  if (!attributeLine.test(behind)) return [];
  const places = Array.from(word.matchAll(/[ci](?=[A-Za-z_])/g), ({ index }) => start + index);
  return places.slice(-maxReadings).map((place) => beforeMarks(bytes, place));
}

/** Opcodes that the last letters of a word may be the beginning of. */
const maxReadings = 4;
/** The end of a module's line, a name, and an opcode as it follows a class: an argument, a list, a reference. */
const attributeLine =
  /^\n[A-Za-z_][\w.]*\r?\n(?:[(\])}0]|S['"]|V|[ILF]-?[\d.]|p\d|q[\0-\x1f]|[XKJMBCU]|N[.0(\]})tR])/;

/** MARK may stand before a class. */
function beforeMarks(bytes: Buffer, at: number): number {
  return bytes[at - 1] === 0x28 ? at - 1 : at;
}

/** GLOBAL, or STACK_GLOBAL behind two short texts. */
const soonImported =
  /c[A-Za-z_][\w.]{0,63}\n[A-Za-z_][\w.]{0,63}\n|\x8c[\x01-\x40][A-Za-z_][\w.]{0,63}\x94?\x8c[\x01-\x40][A-Za-z_][\w.]{0,63}\x94?\x93/;

function importsSoon(bytes: Buffer, at: number): boolean {
  const protocol = bytes[at + 1] ?? 0;
  if (protocol < 2 || protocol > newestProtocol) return false;
  return soonImported.test(bytes.toString('latin1', at + 2, at + 400));
}
