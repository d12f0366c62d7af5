/** Graphs of operators: TensorFlow, TensorFlow Lite, ONNX, MLIR, PyTorch packages. */
import * as onnx from '../../support/onnx-assembler.js';
import * as tf from '../../support/tf-assembler.js';
import { operator, tflite } from '../../support/tflite-assembler.js';
import { flat } from '../../support/flatbuffer-assembler.js';
import { made, type Choose } from '../choose.js';
import type { Grammar, MadeFile } from '../grammar.js';
import { hostilePickle } from './pickle.js';

const ops = ['Add', 'MatMul', 'Relu', 'Reshape', 'Identity', 'Softmax', 'Transpose', 'Concat'];

/** Operators of TensorFlow that run Python or change files. */
const actingOps = ['PyFunc', 'PyFuncStateless', 'EagerPyFunc', 'WriteFile'];

function tfNodes(choose: Choose, own: readonly Uint8Array[]): Uint8Array[] {
  const nodes = choose.list(5, (index) =>
    tf.node(`n${String(index)}`, choose.pick(ops), [], tf.attr.text('T', 'x')),
  );
  const constants = choose.list(2, (index) => tf.constant(`c${String(index)}`, choose.phrase()));
  return choose.shuffle([tf.node('x', 'Placeholder'), ...nodes, ...constants, ...own]);
}

/** The nodes in the graph itself, or in a function that it calls through others. */
function tfGraph(choose: Choose, own: readonly Uint8Array[]): Uint8Array {
  if (choose.chance(50)) return tf.graphDef(tfNodes(choose, own));
  const names = ['outer', 'middle', 'inner'].slice(0, 1 + choose.below(3));
  const functions = names.map((name, index) => {
    const next = names[index + 1];
    const call =
      next === undefined ? own : [tf.node('call', 'PartitionedCall', [], tf.attr.calls('f', next))];
    return tf.functionDef(name, ['x'], tfNodes(choose, call));
  });
  const call = tf.node('start', 'StatefulPartitionedCall', [], tf.attr.calls('f', 'outer'));
  return tf.graphDef(tfNodes(choose, [call]), functions);
}

function tfFile(choose: Choose, own: readonly Uint8Array[]): MadeFile {
  return { name: 'saved_model.pb', bytes: tf.savedModel(tf.metaGraph(tfGraph(choose, own))) };
}

export const tfGraphGrammar: Grammar = {
  genuine: made((choose) => tfFile(choose, [])),
  hostile: made((choose) =>
    tfFile(choose, [
      tf.node(choose.word(), choose.pick(actingOps), ['x'], tf.attr.text('token', 'pyfunc_0')),
    ]),
  ),
};

const onnxNode = (choose: Choose): Uint8Array =>
  onnx.node({ op: choose.pick(['Add', 'MatMul', 'Relu', 'Gemm', 'Softmax']) });

function onnxFile(choose: Choose, tensors: readonly Uint8Array[]): MadeFile {
  const raw = Buffer.alloc(16, 1);
  const graph = onnx.graph({
    nodes: [onnxNode(choose), ...choose.list(4, () => onnxNode(choose))],
    tensors: choose.shuffle([onnx.tensor({ name: 'w', raw }), ...tensors]),
  });
  const metadata = choose.list(3, () => onnx.modelField.metadata(choose.word(), choose.phrase()));
  return { name: 'model.onnx', bytes: onnx.model(graph, ...metadata) };
}

export const onnxGrammar: Grammar = {
  genuine: made((choose) => onnxFile(choose, [])),
  // Elements that the runtime reads from elsewhere, and pickles where a loader of strings would take them.
  hostile: made((choose) => {
    const climbing = choose.pick(['../../../etc/passwd', '/etc/passwd', 'a/../../../x', '..\\..\\x']);
    const tensor = choose.pick([
      () => onnx.tensor({ name: 'e', external: [['location', climbing]] }),
      () => onnx.tensor({ name: 's', type: 8, dims: [1], strings: [hostilePickle(choose)] }),
    ])();
    return onnxFile(choose, [tensor]);
  }),
};

export const tfliteGrammar: Grammar = {
  genuine: made((choose) => ({
    name: 'model.tflite',
    bytes: tflite({ operators: [operator(), ...choose.list(4, () => operator())] }),
  })),
  hostile: made((choose) => {
    const acting = choose.pick(['FlexPyFunc', 'FlexEagerPyFunc', 'FlexWriteFile', 'PYTHON']);
    const index = choose.below(3);
    const customs = ['FlexErf', 'FlexSin', 'FlexCos'];
    customs.splice(index, 0, acting);
    return {
      name: choose.pick(['model.tflite', 'model.bin']),
      bytes: tflite({
        customs,
        operators: choose.shuffle(customs.map((_, at) => operator({ 0: flat.u32(at) }))),
      }),
    };
  }),
};

/** A module with nested regions, calls among its operations. */
function mlir(choose: Choose, calls: readonly string[]): Buffer {
  const lines = choose.shuffle([
    ...choose.list(4, (index) => `    %a${String(index)} = stablehlo.add %arg0, %arg0 : tensor<3xf32>`),
    ...choose.list(2, () => `    // ${choose.phrase()}`),
    ...calls.map(
      (target, index) =>
        `    %c${String(index)} = stablehlo.custom_call @${target}(%arg0) {api_version = 2 : i32} : (tensor<3xf32>) -> tensor<3xf32>`,
    ),
  ]);
  return Buffer.from(
    `module @${choose.word()} {\n  func.func public @main(%arg0: tensor<3xf32>) -> tensor<3xf32> {\n${lines.join('\n')}\n    return %arg0 : tensor<3xf32>\n  }\n}\n`,
  );
}

const callbacks = [
  'xla_ffi_python_cpu_callback',
  'xla_python_cpu_callback',
  '"xla_python_cpu\\5Fcallback"',
  'xla_ffi_partitioned_python_cpu_callback',
];

export const mlirGrammar: Grammar = {
  genuine: made((choose) => ({
    name: 'model.mlir',
    bytes: mlir(choose, choose.chance(50) ? ['lapack_spotrf_ffi'] : []),
  })),
  hostile: made((choose) => ({ name: 'model.mlir', bytes: mlir(choose, [choose.pick(callbacks)]) })),
};
