import { describe, expect, it } from '@jest/globals';
import { inspectBytes } from '../support/inspect-bytes.js';

/** A regular expression with a repeated group keeps each repetition on a stack that a long text runs out of. */
const repeats = 4_500_000;
const escapes = String.raw`\n`.repeat(repeats);
const opened = '"\\'.repeat(repeats);
const graph = (fields: string): string =>
  `node { name: "a" op: "Const" ${fields} }\nversions { producer: 1 }\n`;
const constant = (fields: string): string =>
  graph(`attr { key: "value" value { tensor { dtype: DT_FLOAT ${fields} } } }`);
const syntax = (text: string): string =>
  `< ir_version: 8, opset_import: ["" : 17] >\ng (float[1] x) => (float[1] y) { y = Constant <doc = ${text}> () }`;

describe('a text of some million characters is read', () => {
  it.each<[what: string, name: string, content: string, format: string]>([
    [
      'escapes in a tensor of TensorFlow',
      'graph.pbtxt',
      constant(`tensor_content: "${escapes}"`),
      'tf-graph',
    ],
    ['separators in protobuf text', 'graph.pbtxt', graph(', '.repeat(repeats)), 'tf-graph'],
    ['comments in protobuf text', 'graph.pbtxt', graph('#\n'.repeat(repeats)), 'tf-graph'],
    ['escapes in the syntax of ONNX', 'model.onnxtxt', syntax(`"${escapes}"`), 'onnx'],
    [
      'escapes in a name of MLIR',
      'model.mlir',
      `module @a {\n stablehlo.custom_call @"${escapes}"\n}`,
      'mlir',
    ],
    [
      'escapes in a parameter of Caffe',
      'model.prototxt',
      `layer { type: "Python" bottom: "a" python_param { module: "${escapes}" } }`,
      'caffe',
    ],
  ])('%s', async (_, name, content, format) => {
    const { told, formats, outcome } = await inspectBytes(Buffer.from(content), name);
    expect(formats).toContain(format);
    expect(told.filter((line) => line.includes(' scan/') && !line.startsWith('info'))).toEqual([]);
    expect(outcome).toBe('scanned');
  });

  it('with a hundred thousand aliases of YAML', async () => {
    const { told, outcome } = await inspectBytes(
      Buffer.from(`a: &a os.system\n${'b: *a\n'.repeat(100_000)}_target_: *a\n`),
      'config.yaml',
    );
    expect(told).toEqual(['critical manifest/dangerous-target']);
    expect(outcome).toBe('scanned');
  });

  it('with a hundred thousand entities of XML that do not end', async () => {
    const entities = '<!ENTITY a "b"'.repeat(100_000);
    const { told } = await inspectBytes(
      Buffer.from(`<!DOCTYPE PMML [${entities}]><PMML version="4.4"></PMML>`),
      'model.pmml',
    );
    expect(told.some((line) => line.endsWith('xml-model/external-entity'))).toBe(true);
  });

  it.each([
    ['graph.pbtxt', constant(`tensor_content: ${opened}`)],
    ['model.onnxtxt', syntax(opened)],
  ])('and one without an end is said to be damaged, as %s', async (name, content) => {
    expect((await inspectBytes(Buffer.from(content), name)).told).toEqual(['warning scan/damaged']);
  });
});
