/** NetParameter and LayerParameter of https://github.com/BVLC/caffe/blob/master/src/caffe/proto/caffe.proto */
import { WireReader, type WireField } from '../../codecs/protobuf/wire-reader.js';
import { quotedEnd } from '../../codecs/text/quoted-end.js';
import { FormatError, LimitError } from '../../core/errors.js';
import { limits } from '../../core/limits.js';
import type { Anomaly, ByteRange, ByteSource, ParseContext, Parsed } from '../../core/types.js';
import type { CaffeFacts, PythonLayer } from './facts.js';

const fields = {
  layer: 100,
  name: 1,
  type: 2,
  pythonParameter: 130,
  module: 1,
  class: 2,
  settings: 3,
} as const;
const maxNameBytes = 1_024;
const maxKept = 1_000;

/** @throws FormatError where not even the first field can be read */
export function parseCaffemodel(source: ByteSource, { budget }: ParseContext): Parsed<CaffeFacts> {
  const reader = new WireReader(source, budget);
  const types = new Set<string>();
  const pythonLayers: PythonLayer[] = [];
  const anomalies: Anomaly[] = [];
  let layerCount = 0;
  try {
    for (const field of reader.fields(reader.whole)) {
      if (field.number !== fields.layer || field.type !== 'bytes') continue;
      layerCount += 1;
      const layer = readLayer(reader, field.at);
      types.add(layer.type);
      if (layer.python !== undefined && pythonLayers.length < maxKept) pythonLayers.push(layer.python);
    }
  } catch (error) {
    if (!(error instanceof FormatError)) throw error;
    anomalies.push({ kind: 'damaged', at: error.at, detail: error.message, key: error.code });
  }
  return {
    facts: { encoding: 'binary', layerCount, types: [...types], pythonLayers, files: [] },
    children: [],
    anomalies,
    covered: [{ offset: 0, length: source.size }],
  };
}

/** Blobs, the weights, are fields that nobody asks for. */
function readLayer(reader: WireReader, at: ByteRange): { type: string; python: PythonLayer | undefined } {
  let [name, type] = ['', ''];
  let parameter: WireField | undefined;
  for (const field of reader.fields(at)) {
    if (field.type !== 'bytes') continue;
    if (field.number === fields.name) name = reader.text(field.at, maxNameBytes);
    if (field.number === fields.type) type = reader.text(field.at, maxNameBytes);
    if (field.number === fields.pythonParameter) parameter = field;
  }
  if (parameter === undefined && type !== 'Python') return { type, python: undefined };
  const values = parameter === undefined ? new Map<number, string>() : textsOf(reader, parameter.at);
  return {
    type,
    python: {
      name,
      module: values.get(fields.module) ?? '',
      class: values.get(fields.class) ?? '',
      settings: values.get(fields.settings) ?? '',
    },
  };
}

function textsOf(reader: WireReader, at: ByteRange): Map<number, string> {
  return new Map(
    [...reader.fields(at)]
      .filter(({ type }) => type === 'bytes')
      .map((field) => [field.number, reader.text(field.at, maxNameBytes)]),
  );
}

const comment = /#[^\n]*/g;
const layerStart = /(?:^|[\s}])layers?\s*(?::\s*)?\{/g;
const value = (key: string): RegExp => new RegExp(String.raw`\b${key}\s*:\s*(?:(["'])|(\w+))`);
const patterns = {
  name: value('name'),
  type: value('type'),
  module: value('module'),
  class: value('layer'),
  settings: value('param_str'),
} as const;
const file =
  /\b(?:source|mean_file|root_folder|file_name|weights|snapshot_prefix|net)\s*:\s*(?:"([^"\n]*)"|'([^'\n]*)')/g;

/** @throws LimitError where the text is too long */
export function parsePrototxt(source: ByteSource, { budget }: ParseContext): Parsed<CaffeFacts> {
  if (source.size > limits.maxTextBytes)
    throw new LimitError('maxTextBytes', limits.maxTextBytes, 'the text is too long to be read');
  const text = Buffer.from(source.read(0, source.size)).toString('utf8').replace(comment, '');
  const starts = [...text.matchAll(layerStart)].map(({ index }) => index);
  const layers = starts.map((start, index) => {
    budget.check();
    return text.slice(start, starts[index + 1]);
  });
  const pythonLayers = layers.filter(
    (layer) => /\bpython_param\b/.test(layer) || read(patterns.type, layer) === 'Python',
  );
  return {
    facts: {
      encoding: 'text',
      layerCount: layers.length,
      types: [...new Set(layers.map((layer) => read(patterns.type, layer)))],
      pythonLayers: pythonLayers.slice(0, maxKept).map(pythonLayer),
      files: [...new Set([...text.matchAll(file)].map(([, double, single]) => double ?? single ?? ''))].slice(
        0,
        maxKept,
      ),
    },
    children: [],
    anomalies: [],
    covered: [{ offset: 0, length: source.size }],
  };
}

function pythonLayer(layer: string): PythonLayer {
  const parameters = layer.slice(Math.max(0, layer.indexOf('python_param')));
  return {
    name: read(patterns.name, layer),
    module: read(patterns.module, parameters),
    class: read(patterns.class, parameters),
    settings: read(patterns.settings, parameters),
  };
}

function read(pattern: RegExp, text: string): string {
  const found = pattern.exec(text);
  if (found === null || found[1] === undefined) return found?.[2] ?? '';
  const start = found.index + found[0].length;
  return text.slice(start, (quotedEnd(text, start - 1) ?? start + 1) - 1);
}
