import type { ByteSource } from '../../core/types.js';
import type { ProgramKind } from './facts.js';

/** The test file of https://www.eicar.org/download-anti-malware-testfile/, in parts so that this is none. */
const testVirus = ['X5O!P%@AP[4\\PZX54(P^)7CC)7}$', 'EICAR-STANDARD-ANTIVIRUS', '-TEST-FILE!$H+H*'].join('');
/** Universal binaries list so many architectures at most; Java classes have their version there, from 45 on. */
const maxArchitectures = 44;
/** Bytes of the header of a compiled module: magic, then flags, time and size as the release has them. */
const headerLengths = [16, 12, 8];
/** TYPE_CODE of marshal, whose highest bit says that it may be referred to. */
const codeObject = 0x63;

/** What kind of program the bytes are, by structure and not by a magic number alone. */
export function recogniseProgram(head: Uint8Array, source: ByteSource): ProgramKind | undefined {
  const bytes = Buffer.from(head.buffer, head.byteOffset, head.byteLength);
  if (isElf(bytes)) return 'elf';
  if (isPortable(bytes, source)) return 'pe';
  if (isMachO(bytes)) return 'mach-o';
  if (isCompiledPython(bytes)) return 'compiled-python';
  if (/^#! ?\/[\w./-]+/.test(bytes.toString('latin1', 0, 64))) return 'script';
  return bytes.toString('latin1', 0, testVirus.length) === testVirus ? 'test-virus' : undefined;
}

/**
 * The magic number of a release (62xxx of Python 2, 3xxx of Python 3), `\r\n`, and a code object behind the header of one
 * of three lengths: https://peps.python.org/pep-0552/.
 */
function isCompiledPython(bytes: Buffer): boolean {
  if (bytes.length < 24 || bytes[2] !== 0x0d || bytes[3] !== 0x0a) return false;
  const release = bytes.readUInt16LE(0);
  const isKnown = (release >= 3000 && release < 4000) || (release >= 60_000 && release < 63_000);
  return isKnown && headerLengths.some((length) => (bytes[length] ?? 0) % 0x80 === codeObject);
}

/** What the first line of a script names. */
export function interpreterOf(head: Uint8Array): string {
  return /^#! ?([^\s]+(?: [\w./-]+)?)/.exec(Buffer.from(head.subarray(0, 128)).toString('latin1'))?.[1] ?? '';
}

/** https://refspecs.linuxfoundation.org/elf/gabi4+/ch4.eheader.html: class, byte order, version and type. */
function isElf(bytes: Buffer): boolean {
  if (bytes.length < 20 || bytes.readUInt32BE(0) !== 0x7f45_4c46) return false;
  const [width, order, version] = [bytes[4], bytes[5], bytes[6]];
  if ((width !== 1 && width !== 2) || (order !== 1 && order !== 2) || version !== 1) return false;
  const type = order === 1 ? bytes.readUInt16LE(16) : bytes.readUInt16BE(16);
  return type >= 1 && type <= 4;
}

/** https://learn.microsoft.com/windows/win32/debug/pe-format: the DOS header leads to the signature. */
function isPortable(bytes: Buffer, source: ByteSource): boolean {
  if (bytes.length < 64 || bytes.toString('latin1', 0, 2) !== 'MZ') return false;
  const at = bytes.readUInt32LE(60);
  if (at < 64 || at + 4 > source.size) return false;
  return Buffer.from(source.read(at, 4)).toString('latin1') === 'PE\0\0';
}

/** mach-o/loader.h and mach-o/fat.h of https://github.com/apple-oss-distributions/xnu */
function isMachO(bytes: Buffer): boolean {
  if (bytes.length < 16) return false;
  const magic = bytes.readUInt32BE(0);
  if (magic === 0xcafe_babe || magic === 0xcafe_babf) {
    const count = bytes.readUInt32BE(4);
    return count > 0 && count <= maxArchitectures;
  }
  const isBig = magic === 0xfeed_face || magic === 0xfeed_facf;
  if (!isBig && magic !== 0xcefa_edfe && magic !== 0xcffa_edfe) return false;
  const type = isBig ? bytes.readUInt32BE(12) : bytes.readUInt32LE(12);
  return type >= 1 && type <= 12;
}
