import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { decodeCode } from '../../../src/codecs/marshal/decode-code.js';
import { opcodeTables } from '../../../src/codecs/python-bytecode/opcode-tables.js';
import { traceCode, type CodeTrace } from '../../../src/codecs/python-bytecode/trace-code.js';
import type { Budget } from '../../../src/core/types.js';
import { code, python2Code, text, tuple, type CodeParts } from '../../support/marshal-assembler.js';

const free: Budget = { check: () => undefined, chargeInflated: () => undefined };

type Step = readonly [opcode: string, argument?: number];

/** Instructions of 3.12 with empty caches, or of 2.7. */
function assemble(steps: readonly Step[], version: '3.12' | '2.7' = '3.12'): Uint8Array {
  const table = opcodeTables(version === '2.7' ? '2.7' : '3.11-3.14').find((one) => one.version === version);
  const opcodes = [...(table?.opcodes ?? [])];
  const bytes = steps.flatMap(([name, argument = 0]) => {
    const [number, opcode] = opcodes.find(([, { name: known }]) => known === name) ?? [];
    if (number === undefined) throw new Error(`${version} has no ${name}`);
    if (version === '2.7') return number < 90 ? [number] : [number, argument & 0xff, argument >> 8];
    return [number, argument, ...new Uint8Array(2 * (opcode?.caches ?? 0))];
  });
  return Uint8Array.from(bytes);
}

function traces(bytes: Uint8Array): readonly CodeTrace[] {
  return decodeCode(bytes, free).flatMap((reading) => traceCode(reading, free));
}

function told(bytes: Uint8Array): string[] {
  return [
    ...new Set(
      traces(bytes).flatMap(({ uses }) => uses.map(({ kind, expression }) => `${kind} ${expression}`)),
    ),
  ].sort();
}

const build = (steps: readonly Step[], parts: CodeParts = {}): Uint8Array =>
  code({ ...parts, bytecode: assemble(steps) });

describe('traceCode', () => {
  it('tells a call with its constant arguments and not the loads that lead to it', () => {
    const bytes = build(
      [['RESUME'], ['LOAD_GLOBAL', 0], ['LOAD_ATTR', 3], ['LOAD_CONST', 0], ['CALL', 1], ['RETURN_VALUE']],
      { names: ['os', 'system'], constants: [text('z', 'echo pwned')] },
    );
    expect(told(bytes)).toEqual(["called os.system('echo pwned')"]);
  });

  it('follows an import under another name', () => {
    const bytes = build(
      [
        ['LOAD_CONST', 0],
        ['LOAD_CONST', 0],
        ['IMPORT_NAME', 0],
        ['STORE_FAST', 0],
        ['LOAD_FAST', 0],
        ['LOAD_ATTR', 3],
        ['CALL', 0],
        ['RETURN_VALUE'],
      ],
      { names: ['subprocess', 'run'], variables: ['harmless'], constants: [Uint8Array.of(0x4e)] },
    );
    expect(told(bytes)).toEqual(['called subprocess.run()', 'imported import subprocess']);
  });

  it('follows names that are taken from a module', () => {
    const bytes = build(
      [
        ['LOAD_CONST', 0],
        ['LOAD_CONST', 1],
        ['IMPORT_NAME', 0],
        ['IMPORT_FROM', 1],
        ['STORE_NAME', 2],
        ['POP_TOP'],
        ['PUSH_NULL'],
        ['LOAD_NAME', 2],
        ['CALL', 0],
        ['RETURN_VALUE'],
      ],
      { names: ['os', 'system', 'run'], constants: [Uint8Array.of(0x4e), tuple([text('z', 'system')])] },
    );
    expect(told(bytes)).toContain('called os.system()');
  });

  it('folds getattr with a constant name, put together or not', () => {
    const bytes = build(
      [
        ['LOAD_GLOBAL', 1],
        ['LOAD_GLOBAL', 2],
        ['LOAD_CONST', 0],
        ['LOAD_CONST', 1],
        ['BINARY_OP', 0],
        ['CALL', 2],
        ['RETURN_VALUE'],
      ],
      { names: ['getattr', 'os'], constants: [text('z', 'sys'), text('z', 'tem')] },
    );
    expect(told(bytes)).toEqual(['loaded os.system']);
  });

  it('says where getattr computes its name', () => {
    const bytes = build(
      [['LOAD_GLOBAL', 1], ['LOAD_GLOBAL', 2], ['LOAD_FAST', 0], ['CALL', 2], ['RETURN_VALUE']],
      { names: ['getattr', 'np'], variables: ['name'] },
    );
    expect(told(bytes)).toContain('computed getattr(np, name)');
  });

  it('tells a name that is loaded and never called', () => {
    const bytes = build(
      [
        ['LOAD_GLOBAL', 0],
        ['STORE_FAST', 0],
        ['RETURN_CONST', 0],
      ],
      {
        names: ['eval'],
        variables: ['x'],
        constants: [Uint8Array.of(0x4e)],
      },
    );
    expect(told(bytes)).toEqual(['loaded eval']);
  });

  it('mentions names that no instruction uses: a jump may reach what is not read here', () => {
    expect(told(build([['RETURN_CONST', 0]], { names: ['eval'], constants: [Uint8Array.of(0x4e)] }))).toEqual(
      ['mentioned eval'],
    );
  });

  it('mentions every name where a cache holds more than zeros', () => {
    const bytecode = assemble([['LOAD_GLOBAL', 0], ['LOAD_ATTR', 2], ['RETURN_VALUE']]);
    bytecode[4] = 0x74;
    const bytes = code({ bytecode, names: ['np', 'eval'] });
    expect(told(bytes)).toContain('mentioned eval');
    expect(traces(bytes).every(({ version }) => version === undefined)).toBe(true);
  });

  it('mentions every name where an opcode belongs to no release', () => {
    const bytes = code({ bytecode: Uint8Array.of(0xfe, 0xff, 0xfe, 0xff), names: ['system'] });
    expect(told(bytes)).toEqual(['mentioned system']);
  });

  it('mentions what a jump behind EXTENDED_ARG would load', () => {
    const names = Array.from({ length: 260 }, (_, index) => `name${String(index)}`);
    const steps: Step[] = [...names.keys()]
      .slice(0, 128)
      .flatMap((index): Step[] => [['LOAD_NAME', index], ['POP_TOP']]);
    const bytes = build([...steps, ['EXTENDED_ARG', 1], ['LOAD_NAME', 0], ['RETURN_VALUE']], { names });
    expect(told(bytes)).toEqual(expect.arrayContaining(['loaded name256', 'mentioned name0']));
  });

  it('reads Python 2, exec statements included', () => {
    const bytecode = assemble(
      [['LOAD_CONST', 0], ['LOAD_CONST', 1], ['DUP_TOP'], ['EXEC_STMT'], ['RETURN_VALUE']],
      '2.7',
    );
    const bytes = python2Code({ bytecode, constants: [text('s', 'print 1'), Uint8Array.of(0x4e)] });
    expect(told(bytes)).toEqual(["called exec('print 1')"]);
  });

  it('mentions every name where Python 2 code jumps into an instruction', () => {
    const bytecode = assemble(
      [['JUMP_FORWARD', 1], ['LOAD_CONST', 0], ['LOAD_NAME', 0], ['RETURN_VALUE']],
      '2.7',
    );
    const bytes = python2Code({ bytecode, names: ['x'], constants: [Uint8Array.of(0x4e)] });
    expect(told(bytes)).toEqual(['loaded x', 'mentioned x']);
  });

  it('gives nested functions what the code around them imported', () => {
    const inner = build([['LOAD_GLOBAL', 0], ['LOAD_ATTR', 3], ['CALL', 0], ['RETURN_VALUE']], {
      names: ['harmless', 'run'],
    });
    const bytes = build(
      [
        ['LOAD_CONST', 0],
        ['LOAD_CONST', 0],
        ['IMPORT_NAME', 0],
        ['STORE_NAME', 1],
        ['LOAD_CONST', 1],
        ['RETURN_VALUE'],
      ],
      { names: ['subprocess', 'harmless'], constants: [Uint8Array.of(0x4e), inner] },
    );
    expect(told(bytes)).toContain('called subprocess.run()');
  });

  it('bounds the names of one chain and the length of an expression', () => {
    const steps: Step[] = [
      ['LOAD_FAST', 0],
      ...Array.from({ length: 2000 }, (): Step => ['LOAD_ATTR', 0]),
      ['RETURN_VALUE'],
    ];
    const [trace] = traces(build(steps, { names: ['a'], variables: ['x'] }));
    for (const use of trace?.uses ?? []) {
      expect(use.attributes.length).toBeLessThanOrEqual(32);
      expect(use.expression.length).toBeLessThanOrEqual(400);
    }
  });

  it('makes something of any bytecode', () => {
    const parts = fc.record({
      bytecode: fc.uint8Array({ maxLength: 120 }),
      names: fc.array(fc.string({ maxLength: 4 }), { maxLength: 5 }),
      variables: fc.array(fc.constantFrom('x', 'y'), { maxLength: 3 }),
    });
    fc.assert(
      fc.property(parts, fc.boolean(), (random, isPython2) => {
        const found = traces(isPython2 ? python2Code(random) : code(random));
        expect(found.length).toBeGreaterThan(0);
      }),
    );
  });
});
