import { describe, expect, it } from '@jest/globals';
import { MemorySource } from '../../../src/bytes/memory-source.js';
import {
  skopsDtypes,
  skopsEstimators,
  skopsNumpyFunctions,
  skopsScipyFunctions,
} from '../../../src/knowledge/python/skops-trusted.js';
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
    for (let round = 0; round < 500; round += 1) {
      for (const bytes of [mutate(original, random), mutate(archive, random)]) {
        const { told, outcome } = await inspectBytes(bytes, 'model.skops');
        expect(told.filter((line) => line.includes('internal-error'))).toEqual([]);
        if (outcome === 'partial') expect(told).not.toEqual([]);
      }
    }
  });
});

describe('what skops builds without being told to trust it', () => {
  const told = async (schema: object): Promise<readonly string[]> =>
    (
      await inspectBytes(
        zip([{ name: 'schema.json', content: Buffer.from(JSON.stringify(schema)) }]),
        'a.skops',
      )
    ).told;
  const holding = (...nodes: readonly object[]): object => ({
    ...node('builtins', 'list', 'ListNode', nodes),
    protocol: 2,
    _skops_version: '0.14.0',
  });
  const place = (path: string): [string, string] => {
    const dot = path.lastIndexOf('.');
    return [path.slice(0, dot), path.slice(dot + 1)];
  };

  it('is silent: every estimator, scalar and universal function of its list', async () => {
    const objects = [...skopsEstimators.split(' '), ...skopsDtypes.split(' ')].map((path) =>
      node(...place(path), 'ObjectNode'),
    );
    const functions = [
      ...skopsNumpyFunctions.split(' ').map((name) => node('numpy', name, 'FunctionNode')),
      ...skopsScipyFunctions.split(' ').map((name) => node('scipy.special', name, 'FunctionNode')),
    ];
    expect(await told(holding(...objects, ...functions))).toEqual([]);
  });

  it.each([
    ['xgboost.sklearn.XGBClassifier', 'ObjectNode', 'info skops/untrusted-type schema.json'],
    ['numpy.ndarray', 'ObjectNode', 'info skops/untrusted-type schema.json'],
    ['collections.OrderedDict', 'ObjectNode', 'info skops/untrusted-type schema.json'],
    ['mine.Layer', 'ObjectNode', 'info skops/untrusted-type schema.json'],
    ['mine.make', 'FunctionNode', 'warning skops/untrusted-type schema.json'],
    ['os.system', 'FunctionNode', 'critical skops/dangerous-type schema.json'],
  ])('tells %s in %s: %s', async (path, loader, expected) => {
    expect(await told(holding(node(...place(path), loader)))).toEqual([expected]);
  });
});
