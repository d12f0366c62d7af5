import type { CodeLayout } from '../marshal/code-object.js';
import { opcodeRows } from './opcode-rows.js';

export interface Opcode {
  readonly name: string;
  /** Values more on the stack afterwards, without argument. */
  readonly effect: number;
  /** What each unit of the argument adds to that. */
  readonly slope: number;
  /** Inline cache entries of two bytes that follow it. */
  readonly caches: number;
}

export interface OpcodeTable {
  /** `3.11`. */
  readonly version: string;
  /** Comparable: 207, 305, 311. */
  readonly release: number;
  /** Opcodes from here on take an argument, where that is not encoded for all of them. */
  readonly haveArgument: number;
  /** By number. */
  readonly opcodes: ReadonlyMap<number, Opcode>;
}

const versionsOf: Readonly<Record<CodeLayout, readonly string[]>> = {
  '2.7': ['2.7'],
  '3.0-3.7': ['3.5', '3.6', '3.7'],
  '3.8-3.10': ['3.8', '3.9', '3.10'],
  '3.11-3.14': ['3.11', '3.12', '3.13', '3.14'],
};

const tables = new Map<string, OpcodeTable>();

/** The opcode tables of the releases that share a layout of code objects; releases without a table are missing. */
export function opcodeTables(layout: CodeLayout): readonly OpcodeTable[] {
  return versionsOf[layout].map((version) => {
    const table = tables.get(version) ?? build(version);
    tables.set(version, table);
    return table;
  });
}

function build(version: string): OpcodeTable {
  const row = opcodeRows.find((candidate) => candidate.version === version);
  const [major = '0', minor = '0'] = version.split('.');
  return {
    version,
    release: 100 * Number(major) + Number(minor),
    haveArgument: row?.haveArgument ?? 0,
    opcodes: new Map(row?.rows.trim().split(/\s+/).map(parseRow)),
  };
}

function parseRow(row: string): [number, Opcode] {
  const [name = '', number, effect, slope, caches] = row.split(',');
  return [Number(number), { name, effect: Number(effect), slope: Number(slope), caches: Number(caches) }];
}
