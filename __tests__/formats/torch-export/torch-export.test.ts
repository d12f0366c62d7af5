import { describe, expect, it } from '@jest/globals';
import { MemorySource } from '../../../src/bytes/memory-source.js';
import { identifyExport } from '../../../src/formats/torch-export/identify.js';
import { inspectBytes } from '../../support/inspect-bytes.js';
import { zip, type ZipMember } from '../../support/zip-assembler.js';

interface Program {
  readonly target?: string;
  readonly size?: string;
  readonly guards?: readonly string[];
  readonly tree?: unknown;
}

/** What torch.export.save writes, as far as its loader acts on it. */
function program({
  target = 'torch.ops.aten.add.Tensor',
  size = 's0',
  guards = [],
  tree = [1, {}],
}: Program): string {
  return JSON.stringify({
    graph_module: {
      graph: {
        nodes: [{ target, inputs: [], outputs: [], metadata: {} }],
        sym_int_values: { s0: { as_expr: { expr_str: size, hint: { as_int: 4 } } } },
      },
      module_call_graph: [{ fqn: '', signature: { in_spec: JSON.stringify(tree), out_spec: '[1, {}]' } }],
    },
    schema_version: { major: 8, minor: 1 },
    guards_code: guards,
  });
}

const archive = (model: string | Uint8Array, name = 'm/models/model.json'): ZipMember[] => [
  { name: 'm/archive_format', content: 'pt2' },
  { name: 'm/archive_version', content: '0' },
  { name, content: model },
];

const told = async (content: string | Uint8Array): Promise<readonly string[]> =>
  (await inspectBytes(zip(archive(content)), 'm.pt2')).told;

const member = 'm/models/model.json';

describe('identifying graphs of torch.export', () => {
  it.each<[string, string, boolean]>([
    ['model.json', program({}), true],
    ['m/models/model.json', '{"x": 1}', true],
    ['m/models/model.json', '[]', false],
    ['serialized_exported_program.json', ' {}', true],
    ['config.json', '{"architectures": []}', false],
  ])('%s: %#', (name, text, expected) => {
    const bytes = Buffer.from(text);
    expect(identifyExport(bytes, new MemorySource(bytes, name), name) !== undefined).toBe(expected);
  });
});

describe('judging graphs of torch.export', () => {
  it.each<[string, Program]>([
    ['an operator', {}],
    ['a size that is computed', { size: "FloorDiv(Symbol('s0', integer=True), Integer(2))" }],
    ['a guard', { guards: ["L['x'].size()[0] >= 2"] }],
    ['a function on numbers', { target: '_operator.add' }],
    ['a function on symbols', { target: 'torch.sym_sqrt' }],
    [
      'a tree with an enumeration of torch',
      { tree: [1, { context: '{"__enum__": true, "fqn": "torch.nn.functional:GRID"}' }] },
    ],
    [
      'a defaultdict of lists',
      { tree: [1, { context: '{"default_factory_module": "builtins", "default_factory_name": "list"}' }] },
    ],
  ])('%s is silent', async (_, parts) => {
    expect((await told(program(parts))).filter((line) => !line.startsWith('info'))).toEqual([]);
  });

  it.each<[string, Program, string]>([
    [
      'code in place of a size',
      { size: "__import__('os').system('echo hello')" },
      'critical torch-export/evaluated-expression',
    ],
    [
      'code in a guard',
      { guards: ["__import__('os').system('echo hello') or True"] },
      'critical torch-export/evaluated-expression',
    ],
    [
      'a defaultdict that runs programs',
      { tree: [1, { context: '{"default_factory_module": "os", "default_factory_name": "system"}' }] },
      'critical torch-export/imported-name',
    ],
    [
      'an enumeration of a module that acts',
      { tree: { a: '{"__enum__": true, "fqn": "antigravity:X", "name": "x"}' } },
      'critical torch-export/imported-name',
    ],
    [
      'an enumeration of somebody',
      { tree: { a: '{"__enum__": true, "fqn": "their_package:Color", "name": "x"}' } },
      'info torch-export/imported-name',
    ],
    [
      'a file as a tensor',
      { target: 'torch.ops.aten.from_file.default' },
      'critical torch-export/acting-operator',
    ],
    ['a function of torch', { target: 'torch.hub.load' }, 'warning torch-export/acting-operator'],
    [
      'an operator of somebody',
      { target: 'torch.ops.their_library.op.default' },
      'info torch-export/custom-operator',
    ],
  ])('tells of %s', async (_, parts, expected) => {
    expect(await told(program(parts))).toEqual([`${expected} ${member}`]);
  });

  it.each<[string, string | Uint8Array]>([
    ['UTF-16', Buffer.from(`\ufeff${program({ size: 'eval(1)' })}`, 'utf16le')],
    ['escapes', program({ size: 'eval(1)' }).replace('eval', '\\u0065val')],
    ['another order of keys', `{"guards_code": ["eval(1)"], ${program({}).slice(1)}`],
    ['a key that is given twice', `{"guards_code": ["eval(1)"], ${program({}).slice(1)}`],
    ['white space', program({ size: 'eval(1)' }).replaceAll(':', ' :\n\t')],
  ])('reads through %s', async (_, content) => {
    expect(await told(content)).toEqual([`critical torch-export/evaluated-expression ${member}`]);
  });

  it('finds the graph of older releases, which has no folder', async () => {
    const bytes = zip([
      { name: 'version', content: '8.1' },
      { name: 'serialized_exported_program.json', content: program({ size: 'eval(1)' }) },
    ]);
    const { told: lines } = await inspectBytes(bytes, 'm.pt2');
    expect(lines).toEqual(['critical torch-export/evaluated-expression serialized_exported_program.json']);
  });

  it('is not thrown off by a list longer than a call has arguments', async () => {
    const tree = [1, { many: new Array<number>(200_000).fill(0) }];
    expect(await told(program({ size: 'eval(1)', tree }))).toEqual([
      `critical torch-export/evaluated-expression ${member}`,
    ]);
    const padded = program({ size: 'eval(1)' }).replace('"nodes":[', `"nodes":[${'0,'.repeat(200_000)}`);
    expect(await told(padded)).toEqual([`critical torch-export/evaluated-expression ${member}`]);
  });

  it('tells of a graph that is no JSON', async () => {
    expect((await inspectBytes(zip(archive('{"graph_module": {')), 'm.pt2')).outcome).toBe('partial');
  });

  it('ends on every mutation', async () => {
    const base = Buffer.from(program({ tree: [1, { context: '{"__enum__": true, "fqn": "a:b"}' }] }));
    let seed = 7;
    const random = (below: number): number => (seed = (seed * 48271) % 0x7fffffff) % below;
    for (let round = 0; round < 500; round++) {
      const bytes = Buffer.from(base);
      for (let flips = 1 + random(4); flips > 0; flips--) bytes[random(bytes.length)] = random(256);
      const { told: lines } = await inspectBytes(bytes, 'models/model.json');
      expect(lines.filter((line) => /internal-error|crashed/.test(line))).toEqual([]);
    }
  });
});
