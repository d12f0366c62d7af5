// Texts from their first byte to their last: graphs in JSON and XML, trees, templates, source.
import { field, fixture, number, u64, words, writeRepeated } from './pieces.mjs';

const repeated = (parts) => (path, bytes) => {
  writeRepeated(path, bytes, parts);
};
const comma = (index) => (index === 0 ? '' : ',');

/** One node a unit, in a list that `head` opens. */
const nodes = (head, node, tail) =>
  repeated({ head, unit: (index) => `${comma(index)}${JSON.stringify(node(index))}\n`, tail });
const entries = (head, entry, tail) =>
  repeated({ head, unit: (index) => `${comma(index)}${JSON.stringify(entry(index)).slice(1, -1)}\n`, tail });

export const writeMxnet = nodes(
  '{"nodes": [{"op": "null", "name": "data", "inputs": []},\n',
  (index) => ({ op: 'FullyConnected', name: `fc${index}`, attrs: { num_hidden: '2' }, inputs: [[0, 0, 0]] }),
  '], "arg_nodes": [0], "heads": [[1, 0, 0]], "attrs": {"mxnet_version": ["int", 10901]}}',
);
export const writePir = nodes(
  '{"base_code":{"magic":"pir","trainable":false,"version":1},"program":{"regions":[{"#":"region_0","blocks":[{"#":"block_0","args":[],"ops":[\n',
  (index) => ({ '#': '1.relu', A: [], I: [{ '%': index }], O: [{ '%': index + 1 }] }),
  ']}]}]}}',
);
export const writeKerasConfig = nodes(
  '{"module":"keras","class_name":"Sequential","registered_name":null,"config":{"name":"s","layers":[\n',
  (index) => dense(index),
  ']}}',
);
export const dense = (index) => ({
  module: 'keras.layers',
  class_name: 'Dense',
  config: { name: `dense_${index}`, units: 2, activation: 'linear' },
  registered_name: null,
});
export const writeTfjs = nodes(
  '{"format":"layers-model","modelTopology":{"model_config":{"class_name":"Sequential","config":{"name":"s","layers":[]}}},"weightsManifest":[{"paths":["group1-shard1of1.bin"],"weights":[\n',
  (index) => ({ name: `dense_${index}/kernel`, shape: [2, 2], dtype: 'float32' }),
  ']}]}',
);
export const writeTorchExport = nodes(
  '{"graph_module":{"graph":{"inputs":[],"outputs":[],"nodes":[\n',
  (index) => ({
    target: 'torch.ops.aten.relu.default',
    inputs: [{ name: 'self', arg: { as_tensor: { name: `x${index}` } } }],
    outputs: [{ as_tensor: { name: `x${index + 1}` } }],
    metadata: {},
  }),
  '],"tensor_values":{},"sym_int_values":{},"sym_bool_values":{}},"signature":{"input_specs":[],"output_specs":[]}},"opset_version":{"aten":10},"range_constraints":{},"schema_version":{"major":8,"minor":2}}',
);
export const writeShardIndex = entries(
  '{"metadata":{"total_size":1},"weight_map":{\n',
  (index) => ({ [`layer.${index}.weight`]: 'model-00001-of-00002.safetensors' }),
  '}}',
);
export const writeOrbax = entries(
  '{"use_zarr3":false,"tree_metadata":{\n',
  (index) => ({
    [`('params', 'w${index}')`]: {
      key_metadata: [{ key: 'params', key_type: 2 }],
      value_metadata: { value_type: 'jax.Array' },
    },
  }),
  '}}',
);
export const writeZmetadata = entries(
  '{"zarr_consolidated_format":1,"metadata":{".zgroup":{"zarr_format":2},\n',
  (index) => ({
    [`w${index}/.zarray`]: {
      zarr_format: 2,
      shape: [2],
      chunks: [2],
      dtype: '<f4',
      compressor: null,
      fill_value: 0,
      order: 'C',
      filters: null,
    },
  }),
  '}}',
);
export const writeEspresso = nodes(
  '{"storage":"model.espresso.weights","format_version":200,"metadata_in_weights":[],"layers":[\n',
  (index) => ({
    bottom: `x${index}`,
    top: `x${index + 1}`,
    name: `act${index}`,
    type: 'activation',
    mode: 0,
  }),
  ']}',
);
export const writePackageManifest = entries(
  '{"fileFormatVersion":"1.0.0","rootModelIdentifier":"B1","itemInfoEntries":{"B1":{"author":"com.apple.CoreML","description":"m","name":"model.mlmodel","path":"com.apple.CoreML/model.mlmodel"},\n',
  (index) => ({
    [`A${index}`]: {
      author: 'com.apple.CoreML',
      description: 'weights',
      name: 'weights',
      path: `com.apple.CoreML/weights/${index}`,
    },
  }),
  '}}',
);
const skopsNode = (type, loader, content) => ({
  __class__: type,
  __module__: 'builtins',
  __loader__: loader,
  content,
});
export const writeSkopsSchema = nodes(
  '{"__class__":"list","__module__":"builtins","__loader__":"ListNode","protocol":2,"_skops_version":"0.13.0","content":[\n',
  (index) => ({ ...skopsNode('int', 'JsonNode', String(index)), is_json: true }),
  ']}',
);
export const writeNotebook = nodes(
  '{"nbformat":4,"nbformat_minor":5,"metadata":{},"cells":[{"cell_type":"code","metadata":{},"outputs":[],"execution_count":null,"source":["!pip install numpy"]},\n',
  (index) => ({
    cell_type: 'code',
    metadata: {},
    outputs: [],
    execution_count: index,
    source: [`x = ${index} + 1\n`, 'print(x)'],
  }),
  ']}',
);
export const writeManifest = entries(
  '{"model_type":"bert","architectures":["BertModel"],"id2label":{\n',
  (index) => ({ [index]: `label of class ${index}` }),
  '}}',
);

export const writePrototxt = repeated({
  head: 'name: "tiny"\ninput: "data"\n',
  unit: (index) =>
    `layer { name: "conv${index}" type: "Convolution" bottom: "x${index}" top: "x${index + 1}" convolution_param { num_output: 2 kernel_size: 3 } }\n`,
});
export const writeMil = repeated({
  head: 'program(1.0)\n[buildInfo = dict<tensor<string, []>, tensor<string, []>>({{"coremlc-version", "3304.5.2"}})]\n{\n    func main<ios16>(tensor<fp16, [1, 2]> x0) {\n',
  unit: (index) =>
    `            tensor<fp16, [1, 2]> x${index + 1} = relu(x = x${index})[name = tensor<string, []>("relu_${index}")];\n`,
  tail: '        } -> (x1);\n}\n',
});
export const writeMlir = repeated({
  head: 'module @m {\n  func.func public @main(%x0: tensor<2xf32>) -> tensor<2xf32> {\n',
  unit: (index) => `    %x${index + 1} = stablehlo.add %x${index}, %x0 : tensor<2xf32>\n`,
  tail: '    return %x1 : tensor<2xf32>\n  }\n}\n',
});
export const writeTemplate = repeated({
  unit: (index) =>
    `{% if messages[${index}] is defined %}<|${index}|>{{ messages[${index}]['content'] | trim }}\n{% endif %}`,
});
export const writeSource = repeated({
  head: 'import torch\n\n',
  unit: (index) =>
    `\ndef model_${index % 1000}(scale=1):\n    layer = torch.nn.Linear(4, 2)\n    return layer\n`,
});
export const writeLabelMap = repeated({
  unit: (index) => `item {\n  id: ${index}\n  name: "label ${index}"\n}\n`,
});
export const writePmml = repeated({
  head: '<?xml version="1.0"?>\n<PMML version="4.4" xmlns="http://www.dmg.org/PMML-4_4"><Header/><DataDictionary>\n',
  unit: (index) => `<DataField name="x${index}" optype="continuous" dataType="double"/>\n`,
  tail: '</DataDictionary></PMML>\n',
});
export const writeOpenvino = repeated({
  head: '<?xml version="1.0"?>\n<net name="m" version="11"><layers>\n',
  unit: (index) =>
    `<layer id="${index}" name="relu_${index}" type="ReLU" version="opset1"><input><port id="0"><dim>1</dim></port></input></layer>\n`,
  tail: '</layers><edges></edges></net>\n',
});

/** The counts of a network stand before its layers. */
export function writeNcnn(path, bytes) {
  const blob = (index) => `x${String(index).padStart(9, '0')}`;
  const unit = (index) => `ReLU relu_${blob(index)} 1 1 ${blob(index)} ${blob(index + 1)}\n`;
  const count = Math.floor(bytes / unit(0).length);
  const head = `7767517\n${count + 1} ${count + 1}\nInput data 0 1 ${blob(0)}\n`;
  writeRepeated(path, head.length + count * unit(0).length, { head, unit });
}

/** A model of LightGBM with one tree again and again. */
export function writeLightgbm(path, bytes) {
  const text = fixture('lightgbm/binary.miss.txt').toString();
  const start = text.indexOf('Tree=0');
  const end =
    text.indexOf('Tree=1', start) > 0 ? text.indexOf('Tree=1', start) : text.indexOf('end of trees');
  const tree = text.slice(start, end).slice('Tree=0'.length);
  const head = text.slice(0, start).replace(/tree_sizes=[^\n]*\n/, '');
  writeRepeated(path, bytes, {
    head,
    unit: (index) => `Tree=${index}${tree}`,
    tail: text.slice(text.indexOf('end of trees')),
  });
}

/** Objects of a SavedModel's Keras layers, each with its description in JSON. */
export const writeKerasMetadata = repeated({
  unit: (index) =>
    field(
      1,
      Buffer.concat([
        number(2, index),
        words(3, `root.layer-${index}`),
        words(4, '_tf_keras_layer'),
        words(
          5,
          JSON.stringify({
            name: `dense_${index}`,
            trainable: true,
            class_name: 'Dense',
            config: { name: `dense_${index}`, units: 2 },
          }),
        ),
      ]),
    ),
});

/** A block of one program of Paddle. */
export function writePaddle(path, bytes) {
  const operator = Buffer.concat([
    words(3, 'relu'),
    field(4, Buffer.concat([words(1, 'op_callstack'), number(2, 2), words(5, 'File "train.py", line 1')])),
  ]);
  const unit = field(4, operator);
  const start = Buffer.concat([
    number(1, 0),
    number(2, 0),
    field(3, Buffer.concat([words(1, 'x'), field(2, number(1, 7))])),
  ]);
  const count = Math.ceil(bytes / unit.length);
  const size = start.length + count * unit.length;
  const head = Buffer.concat([Buffer.from([0x0a]), lengthPrefix(size), start]);
  writeRepeated(path, head.length - start.length + size, { head, unit: () => unit });
}

function lengthPrefix(value) {
  const bytes = [];
  let rest = value;
  for (; rest >= 128; rest = Math.floor(rest / 128)) bytes.push((rest % 128) + 128);
  return Buffer.from([...bytes, rest]);
}

/** A description among the metadata of safetensors. */
export function writeDescription(path, bytes) {
  const sentence = 'A model that was trained on a set of texts. ';
  const head = '{"__metadata__":{"description":"';
  const tail = '"},"w":{"dtype":"U8","shape":[0],"data_offsets":[0,0]}}';
  const count = Math.ceil((bytes - head.length - tail.length) / sentence.length);
  const size = head.length + count * sentence.length + tail.length;
  const start = Buffer.concat([u64(size), Buffer.from(head)]);
  writeRepeated(path, size + 8, { head: start, unit: () => sentence, tail });
}
