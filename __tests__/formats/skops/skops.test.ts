import { describe, expect, it } from '@jest/globals';
import { MemorySource } from '../../../src/bytes/memory-source.js';
import { parseSkopsSchema } from '../../../src/formats/skops/parse-schema.js';
import { inspectBytes } from '../../support/inspect-bytes.js';
import { freeBudget } from '../../support/inspect-pickle.js';
import { mutate, randomNumbers } from '../../support/mutations.js';
import { zip } from '../../support/zip-assembler.js';

const node = (module: string, name: string, loader: string, content: unknown = null) => ({
  __class__: name,
  __module__: module,
  __loader__: loader,
  content,
});

function parse(schema: object | string) {
  const bytes = Buffer.from(typeof schema === 'string' ? schema : JSON.stringify(schema));
  const context = { budget: freeBudget, name: 'schema.json', sibling: () => undefined };
  return parseSkopsSchema(new MemorySource(bytes, 'schema.json'), context).facts;
}

const named = (schema: object | string) =>
  parse(schema).nodes.map(({ use, module, name }) => `${use} ${module}.${name}`);

describe('the schema of a skops file', () => {
  it('names what each loader imports', () => {
    expect(named(node('numpy', 'log', 'FunctionNode'))).toEqual(['function numpy.log']);
    const type = node('builtins', 'type', 'TypeNode', { __class__: 'Popen', __module__: 'subprocess' });
    expect(named(type)).toEqual(['type builtins.type', 'type subprocess.Popen']);
    const method = node('a', 'B', 'MethodNode', { func: 'run', obj: node('a', 'B', 'ObjectNode') });
    expect(named(method)).toEqual(['object a.B', 'method a.B.run', 'object a.B']);
    expect(parse(method).mismatches).toEqual([]);
  });

  it('reads every one of several equal keys', () => {
    const twice =
      '{"__class__":"Popen","__class__":"SVC","__module__":"subprocess","__loader__":"ObjectNode"}';
    expect(named(twice)).toEqual(['object subprocess.Popen', 'object subprocess.SVC']);
  });

  it.each([
    ['OperatorFuncNode', 'builtins', 'call'],
    ['TreeNode', 'sklearn.svm', 'SVC'],
    ['PartialNode', 'builtins', 'int'],
    ['SliceNode', 'os', 'system'],
  ])('sees that %s does not build %s.%s', (loader, module, name) => {
    expect(parse(node(module, name, loader)).mismatches).toHaveLength(1);
  });

  it('counts equal nodes once, at the place of the first', () => {
    const { nodes } = parse(JSON.stringify([node('a', 'B', 'X'), node('a', 'B', 'X')], null, 1));
    expect(nodes.map(({ line, count }) => [line, count])).toEqual([[2, 2]]);
  });

  it('survives mutations', async () => {
    const random = randomNumbers(23);
    const schema = node('sklearn.svm', 'SVC', 'ObjectNode', { a: node('numpy', 'ndarray', 'NdArrayNode') });
    const original = Buffer.from(JSON.stringify(schema));
    const archive = Buffer.from(zip([{ name: 'schema.json', content: original }]));
    for (let round = 0; round < 300; round += 1) {
      for (const bytes of [mutate(original, random), mutate(archive, random)]) {
        const { told, outcome } = await inspectBytes(bytes, 'model.skops');
        expect(told.filter((line) => line.includes('internal-error'))).toEqual([]);
        if (outcome === 'partial') expect(told).not.toEqual([]);
      }
    }
  });
});
