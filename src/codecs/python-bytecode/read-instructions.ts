import type { Opcode, OpcodeTable } from './opcode-tables.js';

export interface Instruction {
  readonly opcode: Opcode;
  readonly argument: number;
  /** Whether EXTENDED_ARG stands before it: a jump behind the prefix sees only `argument` modulo 256. */
  readonly isExtended: boolean;
  /** Of the opcode's own byte. */
  readonly offset: number;
}

export interface Listing {
  readonly instructions: readonly Instruction[];
  /** Whether every byte is explained: known opcodes, empty caches, jumps to instructions. */
  readonly isClean: boolean;
}

const extendedArgument = 'EXTENDED_ARG';
/** The first release in which every instruction is two bytes. */
const wordCode = 306;

/** Lists the instructions of one code object as one release reads them, dead code included. */
export function readInstructions(bytecode: Uint8Array, table: OpcodeTable): Listing {
  return table.release < wordCode ? readByteCode(bytecode, table) : readWordCode(bytecode, table);
}

/** An opcode and its argument, a byte each, then the cache entries, which marshal writes as zeros (Python/ceval.c). */
function readWordCode(bytecode: Uint8Array, table: OpcodeTable): Listing {
  const instructions: Instruction[] = [];
  let isClean = bytecode.length % 2 === 0;
  let prefix = 0;
  let isExtended = false;
  for (let offset = 0; offset + 1 < bytecode.length;) {
    const opcode = table.opcodes.get(bytecode[offset] ?? 0);
    const argument = prefix * 256 + (bytecode[offset + 1] ?? 0);
    if (opcode?.name === extendedArgument) {
      [prefix, isExtended] = [argument % 2 ** 24, true];
      offset += 2;
      continue;
    }
    // A cache is no instruction: what stands as one was written for the caches of another release.
    if (opcode === undefined || opcode.name === 'CACHE') isClean = false;
    else instructions.push({ opcode, argument, isExtended, offset });
    const next = offset + 2 + 2 * (opcode?.caches ?? 0);
    if (bytecode.subarray(offset + 2, next).some((byte) => byte !== 0)) isClean = false;
    [prefix, isExtended, offset] = [0, false, next];
  }
  return { instructions, isClean };
}

/** One byte, or three with an argument of 16 bits: a jump into the middle would run other instructions than these. */
function readByteCode(bytecode: Uint8Array, table: OpcodeTable): Listing {
  const instructions: Instruction[] = [];
  const starts = new Set<number>();
  let isClean = true;
  let prefix = 0;
  let isExtended = false;
  for (let offset = 0; offset < bytecode.length;) {
    if (!isExtended) starts.add(offset);
    const number = bytecode[offset] ?? 0;
    const opcode = table.opcodes.get(number);
    const hasArgument = number >= table.haveArgument;
    const low = hasArgument ? (bytecode[offset + 1] ?? 0) + 256 * (bytecode[offset + 2] ?? 0) : 0;
    const argument = prefix * 65_536 + low;
    if (opcode === undefined) isClean = false;
    else if (opcode.name !== extendedArgument) instructions.push({ opcode, argument, isExtended, offset });
    [prefix, isExtended] = opcode?.name === extendedArgument ? [low, true] : [0, false];
    offset += hasArgument ? 3 : 1;
    if (offset > bytecode.length) isClean = false;
  }
  const landsWell = instructions.every((instruction) => isStart(instruction, starts));
  return { instructions, isClean: isClean && landsWell };
}

const absoluteJump = /^(?:JUMP_ABSOLUTE|CONTINUE_LOOP|POP_JUMP_IF_\w+|JUMP_IF_\w+_OR_POP)$/;
const relativeJump = /^(?:JUMP_FORWARD|FOR_ITER|SETUP_\w+)$/;

function isStart({ opcode, argument, offset }: Instruction, starts: ReadonlySet<number>): boolean {
  if (absoluteJump.test(opcode.name)) return starts.has(argument);
  return !relativeJump.test(opcode.name) || starts.has(offset + 3 + argument);
}
