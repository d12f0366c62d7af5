import type { History } from '../stream/history.js';
import { breaksOff } from '../stream/breaks-off.js';
import { FseState, readFseTable, runTable, type FseTable } from './fse-table.js';
import { decodeLiterals, readLiteralCode, type LiteralCode } from './literal-code.js';
import { ReverseBits } from './reverse-bits.js';
import { literalLengths, matchLengths, offsets, type NumberCode } from './sequence-codes.js';

const maxLiterals = 131_072;

interface Literals {
  readonly bytes: Uint8Array;
  /** Bytes of the section. */
  readonly length: number;
}

interface Tables {
  readonly lengths: FseTable;
  readonly offsets: FseTable;
  readonly matches: FseTable;
}

/** Decodes the compressed blocks of one frame: codes and offsets of one may be used by the next. */
export class BlockDecoder {
  readonly #history: History;
  readonly #maxBlockBytes: number;
  #code: LiteralCode | undefined;
  #tables: Partial<Tables> = {};
  #recent: [number, number, number] = [1, 4, 8];

  constructor(history: History, maxBlockBytes: number) {
    this.#history = history;
    this.#maxBlockBytes = maxBlockBytes;
  }

  /** RFC 8878 section 3.1.1.3. @throws FormatError `bad-stream`, with everything before in the history */
  decode(block: Uint8Array): void {
    const literals = this.#literals(block);
    const section = block.subarray(literals.length);
    const [first] = section;
    if (first === undefined) throw breaksOff('a block without sequences');
    const { count, length } = sequenceCount(section);
    if (count === 0) {
      this.#history.append(literals.bytes);
      return;
    }
    const modes = section[length] ?? 0;
    const { tables, rest } = this.#readTables(modes, section.subarray(length + 1));
    this.#execute(count, literals.bytes, tables, new ReverseBits(rest));
  }

  #literals(block: Uint8Array): Literals {
    const first = block[0] ?? 0;
    const kind = first & 3;
    const format = (first >> 2) & 3;
    if (kind < 2) return plainLiterals(block, kind === 1, format);
    const headerBytes = format < 2 ? 3 : format + 2;
    if (block.length < headerBytes) throw breaksOff('literals that end too early');
    const width = format < 2 ? 10 : format === 2 ? 14 : 18;
    const header = littleEndian(block, headerBytes);
    const size = Math.floor(header / 16) % 2 ** width;
    const packed = Math.floor(header / 2 ** (4 + width)) % 2 ** width;
    const length = headerBytes + packed;
    if (size > maxLiterals || length > block.length)
      throw breaksOff('literals that pass the end of their block');
    const body = block.subarray(headerBytes, length);
    return { bytes: this.#codedLiterals(body, kind === 3, format === 0, size), length };
  }

  #codedLiterals(body: Uint8Array, isRepeated: boolean, isSingle: boolean, size: number): Uint8Array {
    const read = isRepeated ? { code: this.#code, length: 0 } : readLiteralCode(body);
    const { code } = read;
    if (code === undefined) throw breaksOff('literals whose code was never given');
    this.#code = code;
    const bytes = new Uint8Array(size);
    const streams = body.subarray(read.length);
    if (isSingle) {
      decodeLiterals(streams, code, bytes);
      return bytes;
    }
    const jumps = [0, 2, 4].map((at) => (streams[at] ?? 0) + (streams[at + 1] ?? 0) * 0x100);
    const part = (size + 3) >> 2;
    let at = 6;
    for (let stream = 0; stream < 4; stream++) {
      const end = stream < 3 ? at + (jumps[stream] ?? 0) : streams.length;
      if (end > streams.length || stream * part > size)
        throw breaksOff('literals that pass the end of their block');
      decodeLiterals(
        streams.subarray(at, end),
        code,
        bytes.subarray(stream * part, stream < 3 ? (stream + 1) * part : size),
      );
      at = end;
    }
    return bytes;
  }

  #readTables(modes: number, bytes: Uint8Array): { readonly tables: Tables; readonly rest: Uint8Array } {
    let rest = bytes;
    const read = (mode: number, code: NumberCode, known: FseTable | undefined): FseTable => {
      const { table, length } = readTable(mode & 3, code, known, rest);
      rest = rest.subarray(length);
      return table;
    };
    const tables: Tables = {
      lengths: read(modes >> 6, literalLengths, this.#tables.lengths),
      offsets: read(modes >> 4, offsets, this.#tables.offsets),
      matches: read(modes >> 2, matchLengths, this.#tables.matches),
    };
    this.#tables = tables;
    return { tables, rest };
  }

  #execute(count: number, literals: Uint8Array, tables: Tables, bits: ReverseBits): void {
    const history = this.#history;
    const start = history.position;
    const lengthState = new FseState(tables.lengths, bits);
    const offsetState = new FseState(tables.offsets, bits);
    const matchState = new FseState(tables.matches, bits);
    let taken = 0;
    for (let left = count; left > 0; left--) {
      const offset = number(offsets, offsetState.symbol, bits);
      const matchLength = number(matchLengths, matchState.symbol, bits);
      const literalLength = number(literalLengths, lengthState.symbol, bits);
      if (left > 1) {
        lengthState.advance(bits);
        matchState.advance(bits);
        offsetState.advance(bits);
      }
      if (bits.left < 0) throw breaksOff('sequences that end too early');
      const end = taken + literalLength;
      if (end > literals.length) throw breaksOff('more literals than there are');
      if (history.position - start + literalLength + matchLength > this.#maxBlockBytes)
        throw breaksOff('a block that is longer than it may be');
      history.append(literals, taken, end);
      taken = end;
      if (!history.copy(this.#distance(offset, literalLength), matchLength))
        throw breaksOff('a distance that reaches before the start');
    }
    if (bits.left !== 0) throw breaksOff('sequences that do not end where they should');
    history.append(literals, taken);
  }

  /** Section 3.1.1.5: the first three values stand for recent distances. */
  #distance(value: number, literalLength: number): number {
    const [first, second, third] = this.#recent;
    if (value > 3) {
      this.#recent = [value - 3, first, second];
      return value - 3;
    }
    const place = literalLength === 0 ? value : value - 1;
    if (place === 0) return first;
    const distance = place === 1 ? second : place === 2 ? third : first - 1;
    this.#recent = place === 1 ? [distance, first, third] : [distance, first, second];
    return distance;
  }
}

function plainLiterals(block: Uint8Array, isRun: boolean, format: number): Literals {
  const headerBytes = format === 1 ? 2 : format === 3 ? 3 : 1;
  const size = littleEndian(block, headerBytes) >> (headerBytes === 1 ? 3 : 4);
  const length = headerBytes + (isRun ? 1 : size);
  if (size > maxLiterals || length > block.length)
    throw breaksOff('literals that pass the end of their block');
  const bytes = isRun
    ? new Uint8Array(size).fill(block[headerBytes] ?? 0)
    : block.subarray(headerBytes, length);
  return { bytes, length };
}

function sequenceCount(section: Uint8Array): { readonly count: number; readonly length: number } {
  const [first = 0, second = 0, third = 0] = section;
  if (first < 128) return { count: first, length: 1 };
  if (first < 255) return { count: (first - 128) * 0x100 + second, length: 2 };
  return { count: second + third * 0x100 + 0x7f00, length: 3 };
}

function readTable(
  mode: number,
  code: NumberCode,
  known: FseTable | undefined,
  bytes: Uint8Array,
): { readonly table: FseTable; readonly length: number } {
  const maxSymbol = code.bits.length - 1;
  if (mode === 0) return { table: code.predefined, length: 0 };
  if (mode === 2) return readFseTable(bytes, code.maxAccuracy, maxSymbol);
  if (mode === 1) {
    const symbol = bytes[0];
    if (symbol === undefined || symbol > maxSymbol) throw breaksOff('a code of no known symbol');
    return { table: runTable(symbol), length: 1 };
  }
  if (known === undefined) throw breaksOff('sequences whose code was never given');
  return { table: known, length: 0 };
}

function number({ bases, bits: widths }: NumberCode, symbol: number, bits: ReverseBits): number {
  return (bases[symbol] ?? 0) + bits.take(widths[symbol] ?? 0);
}

function littleEndian(bytes: Uint8Array, length: number): number {
  let value = 0;
  for (let at = length - 1; at >= 0; at--) value = value * 0x100 + (bytes[at] ?? 0);
  return value;
}
