import { describe, expect, it } from '@jest/globals';
import { decodeCode } from '../../../src/codecs/marshal/decode-code.js';
import { opcodeTables, type OpcodeTable } from '../../../src/codecs/python-bytecode/opcode-tables.js';
import { traceCode } from '../../../src/codecs/python-bytecode/trace-code.js';
import type { Budget } from '../../../src/core/types.js';
import { inspectBytes } from '../../support/inspect-bytes.js';
import { code, text, tuple, type CodeParts } from '../../support/marshal-assembler.js';
import { pickle } from '../../support/pickle-assembler.js';

const free: Budget = { check: () => undefined, chargeInflated: () => undefined };

type Step = readonly [opcode: string, argument?: number];

function tableOf(version: string): OpcodeTable {
  const table = opcodeTables('3.11-3.14').find((one) => one.version === version);
  if (table === undefined) throw new Error(`no table of ${version}`);
  return table;
}

function assemble(steps: readonly Step[], version = '3.14'): Uint8Array {
  const byName = new Map(
    [...tableOf(version).opcodes].map(([number, opcode]) => [opcode.name, { number, ...opcode }]),
  );
  const bytes = steps.flatMap(([name, argument = 0]) => {
    const opcode = byName.get(name);
    if (opcode === undefined) throw new Error(`${version} has no ${name}`);
    return [opcode.number, argument, ...new Uint8Array(2 * opcode.caches)];
  });
  return Uint8Array.from(bytes);
}

/** What 3.14 reads in the code, and the releases that can read all of it. */
function read(steps: readonly Step[], parts: CodeParts): { versions: unknown[]; told: string[] } {
  const bytes = code({ ...parts, bytecode: assemble(steps) });
  const traces = decodeCode(bytes, free).flatMap((reading) => traceCode(reading, free));
  const mine = traces.filter(({ version }) => version === '3.14');
  return {
    versions: traces.map(({ version }) => version),
    told: mine.flatMap(({ uses }) => uses.map(({ kind, expression }) => `${kind} ${expression}`)).sort(),
  };
}

describe('the opcodes of 3.14', () => {
  it.each([
    // Include/opcode_ids.h and the cache formats of Lib/_opcode_metadata.py.
    ['BINARY_OP', 44, 5],
    ['CALL', 52, 3],
    ['CALL_KW', 55, 3],
    ['LOAD_ATTR', 80, 9],
    ['LOAD_CONST', 82, 0],
    ['LOAD_FAST_BORROW', 86, 0],
    ['LOAD_GLOBAL', 92, 4],
    ['LOAD_SMALL_INT', 94, 0],
    ['YIELD_VALUE', 120, 0],
    ['RESUME', 128, 0],
  ])('%s is %i and has %i cache entries', (name, number, caches) => {
    expect(tableOf('3.14').opcodes.get(number)).toMatchObject({ name, caches });
  });

  it('are as many as the release has without those that the interpreter puts in', () => {
    const numbers = [...tableOf('3.14').opcodes.keys()];
    expect([numbers.length, Math.max(...numbers)]).toEqual([121, 128]);
  });
});

const call = (...load: readonly Step[]): readonly Step[] => [['RESUME'], ...load, ['RETURN_VALUE']];

describe('code of 3.14', () => {
  it('that calls a module’s function, with a local value and a number beside it', () => {
    const { told } = read(
      call(
        ['LOAD_GLOBAL', 0],
        ['LOAD_ATTR', 2],
        ['PUSH_NULL'],
        ['LOAD_CONST', 0],
        ['LOAD_SMALL_INT', 7],
        ['CALL', 2],
      ),
      { names: ['os', 'system'], constants: [text('z', 'echo pwned')] },
    );
    expect(told).toEqual(["called os.system('echo pwned', 7)"]);
  });

  it('that imports, borrows and calls with keywords', () => {
    const { told } = read(
      call(
        ['LOAD_SMALL_INT', 0],
        ['LOAD_CONST', 0],
        ['IMPORT_NAME', 0],
        ['STORE_FAST', 0],
        ['LOAD_FAST_BORROW', 0],
        ['LOAD_ATTR', 3],
        ['LOAD_CONST', 1],
        ['LOAD_CONST', 2],
        ['LOAD_CONST', 3],
        ['CALL_KW', 2],
      ),
      {
        names: ['subprocess', 'run'],
        variables: ['m'],
        constants: [
          Uint8Array.of(0x4e),
          text('z', 'echo pwned'),
          Uint8Array.of(0x54),
          tuple([text('z', 'shell')]),
        ],
      },
    );
    expect(told).toContainEqual(expect.stringContaining("called subprocess.run('echo pwned', True)"));
  });

  it('that unpacks its arguments, with and without keywords', () => {
    const { told } = read(
      call(
        ['LOAD_GLOBAL', 0],
        ['LOAD_ATTR', 2],
        ['PUSH_NULL'],
        ['LOAD_FAST_BORROW', 0],
        ['PUSH_NULL'],
        ['CALL_FUNCTION_EX'],
        ['POP_TOP'],
        ['LOAD_GLOBAL', 0],
        ['LOAD_ATTR', 4],
        ['PUSH_NULL'],
        ['LOAD_FAST_BORROW', 0],
        ['LOAD_FAST_BORROW', 0],
        ['CALL_FUNCTION_EX'],
      ),
      { names: ['os', 'system', 'popen'], variables: ['a'] },
    );
    expect(told).toEqual(['called os.popen(*a)', 'called os.system(*a)']);
  });

  it('that looks a name up in the namespace of a module: a subscript is a binary operation', () => {
    const { told } = read(
      call(
        ['LOAD_GLOBAL', 1],
        ['CALL', 0],
        ['LOAD_CONST', 0],
        ['BINARY_OP', 26],
        ['PUSH_NULL'],
        ['LOAD_CONST', 1],
        ['CALL', 1],
      ),
      { names: ['globals'], constants: [text('z', 'os'), text('z', 'x')] },
    );
    expect(told.join()).toContain('os');
  });

  it('that loops, compares, formats and raises names nothing but what it uses', () => {
    const { versions, told } = read(
      [
        ['RESUME'],
        ['LOAD_FAST_BORROW_LOAD_FAST_BORROW', 1],
        ['COMPARE_OP', 148],
        ['POP_JUMP_IF_FALSE', 3],
        ['NOT_TAKEN'],
        ['LOAD_COMMON_CONSTANT', 1],
        ['RAISE_VARARGS', 1],
        ['LOAD_FAST_BORROW', 0],
        ['GET_ITER'],
        ['FOR_ITER', 12],
        ['STORE_FAST_LOAD_FAST', 17],
        ['LOAD_SMALL_INT', 2],
        ['BINARY_OP', 26],
        ['POP_TOP'],
        ['JUMP_BACKWARD', 14],
        ['END_FOR'],
        ['POP_ITER'],
        ['LOAD_FAST_BORROW', 0],
        ['LOAD_CONST', 0],
        ['BUILD_INTERPOLATION', 2],
        ['LOAD_FAST_BORROW', 1],
        ['COPY', 1],
        ['LOAD_SPECIAL', 1],
        ['SWAP', 2],
        ['LOAD_SPECIAL', 0],
        ['CALL', 0],
        ['POP_TOP'],
        ['LOAD_CONST', 0],
        ['RETURN_VALUE'],
      ],
      { variables: ['x', 'y'], constants: [text('z', 'x')] },
    );
    expect(versions).toEqual(['3.14']);
    expect(told).toEqual([]);
  });

  it('of which a cache stands as an instruction is none that 3.13 reads', () => {
    const bytes = code({ bytecode: assemble([['RESUME'], ['LOAD_GLOBAL', 0], ['RETURN_VALUE']], '3.13') });
    const traces = decodeCode(bytes, free).flatMap((reading) => traceCode(reading, free));
    expect(traces.map(({ version }) => version)).not.toContain('3.14');
  });
});

/** `types.CodeType` as Python 3.11 and later call it, of a function without variables. */
function carried(bytecode: Uint8Array, names: readonly string[], constants: readonly string[]): Uint8Array {
  const stream = pickle().proto(4).stackGlobal('types', 'CodeType').mark();
  for (const number of [0, 0, 0, 0, 4, 3]) stream.int(number);
  stream.bytes(bytecode).mark();
  for (const constant of constants) stream.short(constant);
  stream.tuple().mark();
  for (const name of names) stream.short(name);
  stream.tuple().emptyTuple().short('model.py').short('f').short('f').int(1);
  stream.bytes(new Uint8Array()).bytes(new Uint8Array()).emptyTuple().emptyTuple();
  return stream.tuple().reduce().stop().assemble();
}

describe('code of 3.14 by value in a pickle', () => {
  it('is a warning where it only computes', async () => {
    const bytecode = assemble(
      call(
        ['LOAD_SMALL_INT', 1],
        ['LOAD_SMALL_INT', 2],
        ['BINARY_OP', 0],
        ['LOAD_SMALL_INT', 3],
        ['BINARY_OP', 5],
      ),
    );
    const { told } = await inspectBytes(carried(bytecode, [], []), 'model.pkl');
    expect([...new Set(told)].sort()).toEqual([
      'warning pickle/carried-code',
      'warning python-code/carried-code code-1',
    ]);
  });

  it('is critical where it runs a command', async () => {
    const bytecode = assemble(
      call(['LOAD_GLOBAL', 0], ['LOAD_ATTR', 2], ['PUSH_NULL'], ['LOAD_CONST', 0], ['CALL', 1]),
    );
    const { told } = await inspectBytes(carried(bytecode, ['os', 'system'], ['echo pwned']), 'model.pkl');
    expect(told).toContain('critical pickle/dangerous-call');
    expect(told).toContain('critical python-code/dangerous-call code-1');
  });
});
