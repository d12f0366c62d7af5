import { FormatError } from '../../core/errors.js';
import type { Budget, ByteSource } from '../../core/types.js';
import type { StreamFact } from './facts.js';
import { opcodes, type Opcode } from './machine/opcodes.js';
import { PickleReader } from './machine/reader.js';

/** One opcode as it stands in a stream. */
export interface Instruction {
  readonly offset: number;
  readonly name: string;
  /** As Python would write it, cut; empty where there is none. */
  readonly argument: string;
}

const byCode = new Map<number, Opcode>(opcodes.map((opcode) => [opcode.code, opcode]));
/** Bytes of an argument that are shown. */
const maxShownBytes = 160;

/** The opcodes of every stream that could be read, in order, in the terms of pickletools. Ends where a stream breaks. */
export function* disassemble(
  source: ByteSource,
  streams: readonly StreamFact[],
  budget: Budget,
): Generator<Instruction> {
  for (const { offset, length } of streams) {
    const reader = new PickleReader(source, { offset });
    try {
      while (reader.offset < offset + length) {
        budget.check();
        yield readInstruction(reader);
      }
    } catch (error) {
      if (!(error instanceof FormatError)) throw error;
      yield { offset: reader.offset, name: '(breaks off)', argument: error.message };
    }
  }
}

function readInstruction(reader: PickleReader): Instruction {
  const offset = reader.offset;
  const code = reader.u8();
  const opcode = byCode.get(code);
  if (opcode === undefined) return { offset, name: `0x${code.toString(16)}`, argument: '' };
  return { offset, name: opcode.name, argument: readArgument(reader, opcode) };
}

function readArgument(reader: PickleReader, { argument, name }: Opcode): string {
  switch (argument) {
    case 'none':
      return '';
    case 'uint1':
      return String(reader.u8());
    case 'uint2':
      return String(reader.u16());
    case 'int4':
      return String(reader.i32());
    case 'uint4':
      return String(reader.u32());
    case 'uint8':
      return String(reader.u64());
    case 'float8':
      return readDouble(reader);
    case 'line':
      return readLine(reader);
    case 'two-lines':
      return `${readLine(reader)} ${readLine(reader)}`;
    default:
      return readText(reader, lengthOf(reader, argument), name);
  }
}

function lengthOf(reader: PickleReader, argument: 'bytes1' | 'bytes4' | 'signed-bytes4' | 'bytes8'): number {
  if (argument === 'bytes1') return reader.u8();
  return argument === 'bytes8' ? reader.u64() : reader.u32();
}

/** Big endian, unlike everything else in a pickle. */
function readDouble(reader: PickleReader): string {
  const bytes = reader.peek(reader.offset, 8);
  reader.skip(8);
  return String(new DataView(bytes.buffer, bytes.byteOffset, 8).getFloat64(0));
}

function readLine(reader: PickleReader): string {
  const start = reader.offset;
  const length = reader.skipLine();
  return decode(reader.peek(start, Math.min(length, maxShownBytes)), length);
}

function readText(reader: PickleReader, length: number, name: string): string {
  const bytes = reader.peek(reader.offset, Math.min(length, maxShownBytes));
  reader.skip(length);
  if (name.startsWith('LONG')) return integer(bytes, length);
  const isText = name.includes('UNICODE') || name.includes('STRING');
  return `${isText ? '' : 'b'}'${decode(bytes, length)}'${isText || length <= maxShownBytes ? '' : ` (${String(length)} bytes)`}`;
}

function decode(bytes: Uint8Array, length: number): string {
  const text = Buffer.from(bytes).toString('utf8');
  return length > bytes.length ? `${text}…` : text;
}

/** Little endian two's complement. */
function integer(bytes: Uint8Array, length: number): string {
  if (length > bytes.length) return `an integer of ${String(length)} bytes`;
  const value = bytes.reduceRight((sum, byte) => (sum << 8n) | BigInt(byte), 0n);
  return String(BigInt.asIntN(8 * length, value));
}
