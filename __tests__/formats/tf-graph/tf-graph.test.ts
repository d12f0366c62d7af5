import { describe, expect, it } from '@jest/globals';
import { MemorySource } from '../../../src/bytes/memory-source.js';
import { identifyFingerprint, identifyTfGraph } from '../../../src/formats/tf-graph/identify.js';
import { parseTfGraph } from '../../../src/formats/tf-graph/parse.js';
import { tfGraphRules } from '../../../src/formats/tf-graph/rules/index.js';
import { parseGraphText } from '../../../src/formats/tf-graph/text.js';
import { inspectBytes } from '../../support/inspect-bytes.js';
import { freeBudget } from '../../support/inspect-pickle.js';
import { poisonedPickle } from '../../support/models.js';
import { mutations } from '../../support/mutations.js';
import { bytesField, message, variedPadding, varintField } from '../../support/protobuf-assembler.js';
import {
  attr,
  constant,
  functionDef,
  graphDef,
  metaField,
  metaGraph,
  node,
  savedModel,
} from '../../support/tf-assembler.js';

const context = { budget: freeBudget, name: 'saved_model.pb', sibling: () => undefined };

function judge(bytes: Uint8Array): string[] {
  const source = new MemorySource(bytes, 'saved_model.pb');
  const { facts } = parseGraphText(source, context) ?? parseTfGraph(source, context);
  return tfGraphRules.flatMap((rule) =>
    Array.from(rule.check(facts), (found) => `${found.severity ?? rule.severity} ${rule.id}`),
  );
}

const claim = (bytes: Uint8Array, name = 'x.pb') =>
  identifyTfGraph(bytes, new MemorySource(bytes, name), name)?.confidence;
const graph = (...nodes: readonly Uint8Array[]): Uint8Array => graphDef([node('x', 'Placeholder'), ...nodes]);
const withFile = (op: string, name: string, position = 0): string[] => {
  const inputs = [...Array<string>(position).fill('x'), 'name'];
  return judge(graph(constant('name', name), node('n', op, inputs)));
};

describe('identifying graphs', () => {
  it('takes SavedModels, MetaGraphs and GraphDefs, whatever comes first', () => {
    const plain = graph();
    expect(claim(savedModel(metaGraph(plain)))).toBe('certain');
    expect(claim(message(bytesField(2, metaGraph(plain)), varintField(1, 1)))).toBe('certain');
    expect(claim(metaGraph(plain))).toBe('certain');
    expect(claim(plain)).toBe('certain');
    const library = bytesField(2, bytesField(1, functionDef('f', [], [node('a', 'NoOp')])));
    expect(claim(message(library, plain))).toBe('certain');
  });

  it('takes a graph behind padding, known fields without content among it', () => {
    const plain = graph();
    expect(claim(message(Buffer.from('7801'.repeat(400_000), 'hex'), plain))).toBe('certain');
    expect(claim(message(Buffer.from('1200'.repeat(6_000), 'hex'), plain))).toBe('certain');
    const others = Buffer.from('1200'.repeat(6_000), 'hex');
    expect(claim(message(others, savedModel(metaGraph(plain))))).toBe('certain');
  });

  it('says that it could not tell where the padding goes on and on', async () => {
    const bytes = message(variedPadding(9_000_000), graph());
    expect(claim(bytes)).toBe('likely');
    expect((await inspectBytes(bytes)).told).toEqual(['warning scan/limit-reached']);
  });

  it('leaves the descriptors of .proto files, and takes a graph that is named like one', () => {
    const file = (...parts: readonly Uint8Array[]): Uint8Array =>
      bytesField(1, message(bytesField(1, 'a/b.proto'), bytesField(2, 'tensorflow'), ...parts));
    expect(claim(file(bytesField(3, 'a/c.proto'), bytesField(12, 'proto3')))).toBeUndefined();
    expect(claim(file(bytesField(4, bytesField(1, 'Message'))))).toBeUndefined();
    const hidden = bytesField(
      1,
      message(bytesField(1, 'a.proto'), bytesField(2, 'PyFunc'), bytesField(4, '\n'), bytesField(4, '')),
    );
    expect(claim(hidden)).toBe('certain');
    const called = bytesField(1, message(bytesField(1, 'a.proto'), bytesField(2, 'f')));
    const library = bytesField(2, bytesField(1, functionDef('f', [], [node('a.proto', 'PyFunc')])));
    expect(claim(message(called, library))).toBe('certain');
  });

  it('takes what TensorFlow would load by its name, and nothing else', () => {
    const broken = Buffer.from('120c120a120812060affffffff0f', 'hex');
    expect(claim(broken, 'saved_model.pb')).toBe('likely');
    expect(claim(broken)).toBeUndefined();
    for (const other of ['{"a":1}', 'PK\u0003\u0004', '', '\n\u0003abc', 'node { op: "x" }'])
      expect(claim(Buffer.from(other))).toBeUndefined();
  });

  it('takes any tag, and any field before the graph, an artifact in it or not', async () => {
    const odd = bytesField(1, bytesField(4, 'serve,x'));
    const calls = bytesField(2, graph(node('n', 'PyFunc')));
    const poisoned = savedModel(message(odd, calls));
    expect(claim(poisoned)).toBe('likely');
    const looksLikePickle = bytesField(15, 'A'.repeat(16) + '0cos\nsystem\n');
    const looksLikeBzip2 = bytesField(8, 'h'.repeat(0x5a));
    const head = Buffer.from('5514414141', 'hex');
    for (const before of [message(head, looksLikePickle), looksLikeBzip2, varintField(32, 0)])
      for (const name of ['saved_model.pb', 'x.pb'])
        expect((await inspectBytes(message(before, poisoned), name)).told).toEqual([
          'critical tf-graph/python-call',
        ]);
  });

  it('is not told of a pickle under the name of a SavedModel', async () => {
    const { told, formats } = await inspectBytes(poisonedPickle('hello'), 'saved_model.pb');
    expect(formats).toContain('pickle');
    expect(told.join()).toContain('critical pickle/dangerous-call');
    expect(told.join()).not.toContain('scan/damaged');
  });

  it('knows a fingerprint', () => {
    const hashes = [1, 2, 3, 4, 5].map((field) => varintField(field, 2n ** 63n + BigInt(field)));
    const bytes = message(...hashes, bytesField(6, varintField(1, 1)), bytesField(7, '1234'));
    expect(identifyFingerprint(bytes, new MemorySource(bytes, 'f'))?.confidence).toBe('likely');
    const other = message(varintField(1, 1), bytesField(2, 'x'));
    expect(identifyFingerprint(other, new MemorySource(other, 'f'))).toBeUndefined();
  });
});

describe('operators', () => {
  it.each(['PyFunc', 'PyFuncStateless', 'EagerPyFunc'])('%s calls Python', (op) => {
    expect(judge(graph(node('n', op)))).toEqual(['critical tf-graph/python-call']);
  });

  it.each([
    ['WriteFile', 0],
    ['SaveDataset', 1],
    ['SaveDatasetV2', 1],
    ['DatasetToTFRecord', 1],
    ['SnapshotDatasetV2', 1],
  ])('%s writes, wherever to', (op, position) => {
    expect(withFile(op, 'a', position)).toEqual(['critical tf-graph/file-write']);
    expect(judge(graph(node('n', op, ['x', 'x'])))).toEqual(['critical tf-graph/file-write']);
  });

  it.each([
    ['SaveV2', 0, 'write'],
    ['MergeV2Checkpoints', 1, 'write'],
    ['CreateSummaryFileWriter', 1, 'write'],
    ['RestoreV2', 0, 'read'],
    ['LoadAndRemapMatrix', 0, 'read'],
    ['TextLineDataset', 0, 'read'],
    ['TFRecordDataset', 0, 'read'],
    ['CSVDataset', 0, 'read'],
    ['SqlDataset', 1, 'read'],
    ['LoadDataset', 0, 'read'],
    ['InitializeTableFromTextFileV2', 1, 'read'],
    ['CacheDatasetV2', 1, 'read'],
  ])('%s with a file of the machine', (op, position, what) => {
    for (const path of ['/etc/hostname', '../../x', 'C:\\x', '\\\\host\\x', 'gs://example/x'])
      expect(withFile(op, path, position)).toEqual([`critical tf-graph/file-${what}`]);
  });

  it.each([
    ['SaveV2', 0],
    ['RestoreV2', 0],
    ['ShardedFilename', 0],
    ['MergeV2Checkpoints', 1],
    ['CacheDatasetV2', 5],
  ])('%s without one is silent', (op, position) => {
    expect(withFile(op, 'model', position)).toEqual([]);
    expect(judge(graph(node('n', op, ['x', 'x'])))).toEqual([]);
  });

  it('that read the file which the caller of the graph names are his own business', () => {
    const called = (path: Uint8Array): string[] =>
      judge(
        graphDef(
          [path, node('c', 'StatefulPartitionedCall', ['p:0'], attr.calls('f', 'f'))],
          [
            functionDef('f', ['a'], [node('g', 'PartitionedCall', ['a'], attr.calls('f', 'g'))]),
            functionDef('g', ['b'], [node('i', 'Identity', ['b']), node('r', 'ReadFile', ['i:output:0'])]),
          ],
        ),
      );
    expect(called(node('p', 'Placeholder'))).toEqual(['info tf-graph/file-read']);
    expect(called(node('p', 'LookupTableFindV2', ['t']))).toEqual(['critical tf-graph/file-read']);
    expect(called(constant('p', '/etc/hostname'))).toEqual(['critical tf-graph/file-read']);
    const joined = [node('x', 'Placeholder'), constant('y', '/etc/'), node('j', 'StringJoin', ['y', 'x'])];
    expect(judge(graphDef([...joined, node('r', 'ReadFile', ['j'])]))).toEqual([
      'critical tf-graph/file-read',
    ]);
  });

  it('that read any file are told, data sets whose files nobody knows are worth knowing', () => {
    const computed = node('t', 'LookupTableFindV2', ['x']);
    expect(judge(graph(computed, node('n', 'ReadFile', ['t'])))).toEqual(['critical tf-graph/file-read']);
    expect(judge(graph(node('n', 'MatchingFiles', ['x'])))).toEqual(['critical tf-graph/file-read']);
    expect(judge(graph(node('n', 'TFRecordDataset', ['x'])))).toEqual(['info tf-graph/file-read']);
    expect(withFile('TFRecordDataset', 'train.tfrecord')).toEqual(['warning tf-graph/file-read']);
  });

  it('send what they see where they are told to', () => {
    const debug = (url: string): string[] =>
      judge(graph(node('n', 'DebugNumericSummary', ['x'], attr.texts('debug_urls', [url]))));
    expect(debug('file:///tmp/x')).toEqual(['critical tf-graph/network']);
    expect(debug('grpc://example.invalid:1')).toEqual(['critical tf-graph/network']);
    expect(debug('x')).toEqual(['info tf-graph/network']);
    expect(judge(graph(node('n', 'RpcClient', ['x'])))).toEqual(['warning tf-graph/network']);
    expect(withFile('RpcClient', 'example.invalid:1')).toEqual(['critical tf-graph/network']);
    expect(withFile('DataServiceDatasetV4', 'example.invalid:1', 2)).toEqual(['critical tf-graph/network']);
  });

  it('print to a stream or into a file', () => {
    const print = (stream: string): string[] =>
      judge(graph(node('n', 'PrintV2', ['x'], attr.text('output_stream', stream))));
    for (const stream of ['stdout', 'stderr', 'log(info)']) expect(print(stream)).toEqual([]);
    expect(print('file:///tmp/x')).toEqual(['critical tf-graph/file-write']);
  });

  it('call what the process has registered', () => {
    const call = (target: string): string[] =>
      judge(graph(node('n', 'XlaCustomCall', ['x'], attr.text('target_name', target))));
    expect(call('xla_python_cpu_callback')).toEqual(['critical tf-graph/native-call']);
    expect(call('cublas')).toEqual(['warning tf-graph/native-call']);
    expect(judge(graph(node('n', 'FileSystemSetConfiguration', ['x'])))).toEqual([
      'warning tf-graph/native-call',
    ]);
  });

  it('of other libraries are worth knowing, those that speak of more are told', () => {
    const run = (op: string): string[] => judge(graph(node('n', op, ['x'])));
    for (const op of ['ExampleBlend', 'Addons>Gelu', 'SentencepieceOp', 'SimpleMLInferenceOp'])
      expect(run(op)).toEqual(['info tf-graph/custom-operator']);
    expect(run('IO>ReadMem')).toEqual(['warning tf-graph/custom-operator']);
    for (const op of ['ShellExecute', 'ExecuteOp', 'LoadNativeLibrary', 'RunPython'])
      expect(run(op)).toEqual(['critical tf-graph/custom-operator']);
  });

  it('that only compute are silent', () => {
    for (const op of [
      'MatMul',
      'While',
      'StatefulPartitionedCall',
      'DecodeJpeg',
      'RegexReplace',
      'Assert',
      'ScalarSummary',
    ])
      expect(judge(graph(constant('c', '/etc/hostname'), node('n', op, ['c'])))).toEqual([]);
  });
});

describe('a text is followed', () => {
  const reads = (nodes: readonly Uint8Array[], functions: readonly Uint8Array[] = []): string[] =>
    judge(savedModel(metaGraph(graphDef(nodes, functions))));
  const path = constant('p', '/etc/hostname');
  const restore = (from: string): Uint8Array => node('r', 'RestoreV2', [from]);
  const told = ['critical tf-graph/file-read'];

  it('through nodes that hand it on', () => {
    expect(
      reads([path, node('i', 'Identity', ['p']), node('j', 'StringJoin', ['i', 'i']), restore('j:0')]),
    ).toEqual(told);
    expect(reads([path, node('i', 'Identity', ['^p']), restore('i')])).toEqual([]);
    expect(reads([node('a', 'Identity', ['b']), node('b', 'Identity', ['a']), restore('a')])).toEqual([]);
  });

  it('out of functions to all who call them, by position', () => {
    const inner = functionDef('f', ['a', 'b'], [restore('b')]);
    const call = (op: string, ...inputs: readonly string[]): Uint8Array =>
      node('c', op, inputs, attr.calls('f', 'f'));
    expect(reads([path, call('PartitionedCall', 'x', 'p')], [inner])).toEqual(told);
    expect(reads([path, call('PartitionedCall', 'p', 'x')], [inner])).toEqual([]);
    expect(reads([path, call('If', 'x', 'x', 'p')], [inner])).toEqual(told);
    expect(reads([path, call('While', 'x', 'p')], [inner])).toEqual(told);
    expect(reads([path, call('MapDataset', 'x', 'x', 'p')], [inner])).toEqual(told);
    const outer = functionDef(
      'g',
      ['q'],
      [node('c', 'StatefulPartitionedCall', ['q', 'q'], attr.calls('f', 'f'))],
    );
    expect(
      reads([path, node('d', 'Case', ['x', 'p'], attr.callsAll('branches', ['g']))], [inner, outer]),
    ).toEqual(told);
  });

  it('in functions that nobody calls as well', () => {
    expect(
      reads([node('x', 'NoOp')], [functionDef('f', [], [constant('p', '/x'), restore('p:output:0')])]),
    ).toEqual(told);
  });

  it('but not where loading puts the place of an asset', () => {
    const table = (name: string): Uint8Array =>
      savedModel(
        metaGraph(
          graphDef([constant('p', name), node('t', 'InitializeTableFromTextFileV2', ['x', 'p'])]),
          metaField.asset('p:0', 'vocabulary.txt'),
        ),
      );
    expect(judge(table('/etc/hostname'))).toEqual([]);
    expect(withFile('InitializeTableFromTextFileV2', '/home/somebody/vocabulary.txt', 1)).toEqual([
      'info tf-graph/file-read',
    ]);
  });
});

describe('a SavedModel', () => {
  it('keeps its assets in its folder', () => {
    const named = (filename: string): string[] =>
      judge(savedModel(metaGraph(graph(), metaField.asset('p:0', filename))));
    for (const name of ['../x', '/etc/hostname', 'C:\\x', 'a\0b'])
      expect(named(name)).toContain('critical tf-graph/asset-outside');
    expect(named('vocabulary.txt')).toEqual([]);
  });

  it('is judged in every one of its graphs', () => {
    const second = metaGraph(graph(node('n', 'PyFunc')));
    expect(judge(savedModel(metaGraph(graph()), second))).toEqual(['critical tf-graph/python-call']);
    expect(judge(message(savedModel(metaGraph(graph())), bytesField(2, second)))).toEqual([
      'critical tf-graph/python-call',
    ]);
  });

  it('holds artifacts in constants, attributes and collections, which are judged', async () => {
    const pickle = poisonedPickle('hello');
    const places = [
      savedModel(metaGraph(graph(constant('c', 'a', pickle)))),
      savedModel(metaGraph(graph(node('n', 'Identity', ['x'], attr.text('blob', pickle))))),
      metaGraph(graph(), metaField.bytesCollection('c', pickle)),
      metaGraph(graph(), metaField.anyCollection('c', pickle)),
    ];
    for (const bytes of places)
      expect((await inspectBytes(bytes, 'saved_model.pb')).told.join()).toContain(
        'critical pickle/dangerous-call',
      );
    const nested = savedModel(metaGraph(graph(constant('c', graph(node('n', 'PyFunc'))))));
    expect((await inspectBytes(nested, 'saved_model.pb')).told).toEqual([
      'critical tf-graph/python-call constant c',
    ]);
  });

  it('has names that are what they look like', () => {
    for (const name of ['a\u200b', '\u202ea', 'a\0'])
      expect(judge(graph(node(name, 'NoOp')))).toEqual(['warning tf-graph/deceptive-name']);
    expect(judge(graph(node('n', 'РyFunc')))).toContain('warning tf-graph/deceptive-name');
    expect(judge(graph(node('слой', 'NoOp')))).toEqual([]);
  });
});

describe('a graph as text', () => {
  const write = (name: string): Buffer =>
    Buffer.from(
      `# a graph\nnode { name: 'p' op: "Const" attr { key: "value" value: < tensor { dtype: DT_STRING string_val: ${name} } > } }\n` +
        'node { name: "w"; op: "Restore" "V2", input: "p" unknown { a: [1, 2] } }\nversions { producer: 27 }',
    );
  it('is read as TensorFlow reads it', () => {
    expect(judge(write('"/etc/hostname"'))).toEqual(['critical tf-graph/file-read']);
    expect(judge(write("'\\57etc' '/x'"))).toEqual(['critical tf-graph/file-read']);
    expect(judge(write('"\\x2fetc/hostname"'))).toEqual(['critical tf-graph/file-read']);
    expect(judge(write('"model"'))).toEqual([]);
  });

  it('keeps what was found before the damage', async () => {
    const broken = Buffer.concat([
      Buffer.from('node { name: "a" op: "PyFunc" }\n'),
      Buffer.from('node { name: "b'),
    ]);
    const { told, outcome } = await inspectBytes(broken, 'graph.pbtxt');
    expect(told).toEqual(['critical tf-graph/python-call', 'warning scan/damaged']);
    expect(outcome).toBe('partial');
  });
});

describe('damage', () => {
  const binary = savedModel(
    metaGraph(
      graphDef(
        [constant('p', '/etc/hostname'), node('c', 'PartitionedCall', ['p'], attr.calls('f', 'f'))],
        [functionDef('f', ['a'], [node('r', 'ReadFile', ['a'])])],
      ),
      metaField.asset('p:0', 'v.txt'),
    ),
  );
  const text = Buffer.from(
    'node { name: "a" op: "PyFunc" attr { key: "token" value { s: "\\001x" } } }\nversions { producer: 1 }\n',
  );
  it.each([
    ['binary', binary, 'saved_model.pb'],
    ['text', text, 'graph.pbtxt'],
  ])('of the %s form ends in a finding or a typed outcome', async (_, original, name) => {
    for (const bytes of mutations(original, 500)) {
      const { outcome, told } = await inspectBytes(bytes, name);
      expect(told.join()).not.toContain('internal-error');
      if (outcome !== 'scanned') expect(told).not.toEqual([]);
    }
  });
});
