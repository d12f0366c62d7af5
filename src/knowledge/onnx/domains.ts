/** Operator domains beyond those whose operators onnx and onnxruntime list, and what runs their operators. */

export interface DomainOrigin {
  /** The domain, or all that begin with it where it ends in a dot. */
  readonly domain: string;
  readonly origin: string;
  readonly source: string;
}

const extensions = 'https://github.com/microsoft/onnxruntime-extensions';
const training = 'https://github.com/microsoft/onnxruntime/blob/main/orttraining';

/** Published collections: installing their package is what the reader decides, not the model. */
export const knownDomains: readonly DomainOrigin[] = [
  { domain: 'ai.onnx.contrib', origin: 'onnxruntime-extensions', source: extensions },
  { domain: 'com.microsoft.extensions', origin: 'onnxruntime-extensions', source: extensions },
  { domain: 'com.microsoft.experimental', origin: 'onnxruntime', source: training },
  { domain: 'com.microsoft.dml', origin: 'onnxruntime with DirectML', source: training },
  { domain: 'com.microsoft', origin: 'onnxruntime', source: training },
  { domain: 'com.ms.internal.', origin: 'onnxruntime', source: training },
  { domain: 'ai.onnx.training', origin: 'ONNX', source: 'https://onnx.ai' },
  { domain: 'ai.onnx.preview.', origin: 'ONNX', source: 'https://onnx.ai' },
  { domain: 'org.pytorch.', origin: 'PyTorch in onnxruntime training', source: training },
  { domain: 'pkg.onnxscript.', origin: 'ONNX Script', source: 'https://github.com/microsoft/onnxscript' },
  { domain: 'pkg.torch.', origin: 'PyTorch', source: 'https://docs.pytorch.org/docs/main/onnx.html' },
  { domain: 'this', origin: 'ONNX Script', source: 'https://github.com/microsoft/onnxscript' },
  { domain: 'mmdeploy', origin: 'MMDeploy', source: 'https://github.com/open-mmlab/mmdeploy' },
  { domain: 'mmcv', origin: 'MMCV', source: 'https://github.com/open-mmlab/mmcv' },
  { domain: 'trt.plugins', origin: 'TensorRT', source: 'https://github.com/NVIDIA/TensorRT' },
  { domain: 'trt', origin: 'TensorRT', source: 'https://github.com/NVIDIA/TensorRT' },
  { domain: 'com.nvidia', origin: 'NVIDIA', source: 'https://github.com/NVIDIA' },
  { domain: 'org.openvinotoolkit', origin: 'OpenVINO', source: 'https://github.com/openvinotoolkit' },
  { domain: 'onnx.brevitas', origin: 'Brevitas', source: 'https://github.com/Xilinx/brevitas' },
  { domain: 'qonnx.custom_op.', origin: 'QONNX', source: 'https://github.com/fastmachinelearning/qonnx' },
  { domain: 'finn.custom_op.', origin: 'FINN', source: 'https://github.com/Xilinx/finn' },
  { domain: 'com.xilinx', origin: 'Vitis AI', source: 'https://github.com/Xilinx/Vitis-AI' },
  { domain: 'com.vitis.ai', origin: 'Vitis AI', source: 'https://github.com/Xilinx/Vitis-AI' },
  { domain: 'ai.graphcore', origin: 'Graphcore', source: 'https://github.com/graphcore' },
  { domain: 'ai.onnx.converters.', origin: 'tf2onnx', source: 'https://github.com/onnx/tensorflow-onnx' },
  { domain: 'com.qti.aisw', origin: 'Qualcomm', source: 'https://github.com/quic/aimet' },
  { domain: 'aimet', origin: 'AIMET', source: 'https://github.com/quic/aimet' },
  { domain: 'chainer', origin: 'Chainer', source: 'https://github.com/chainer/onnx-chainer' },
  { domain: 'caffe2', origin: 'Caffe2', source: 'https://github.com/pytorch/pytorch' },
  { domain: 'mlas', origin: 'onnxruntime', source: training },
];

export interface OperatorEffectRow {
  /** On its own where the domain does not matter. */
  readonly opType: string;
  readonly effect: string;
  readonly source: string;
}

/** Operators of known domains that run code from outside the model. */
export const executingOperators: readonly OperatorEffectRow[] = [
  {
    opType: 'PyOp',
    effect: 'imports the Python module that the node names and calls into it',
    source: 'https://github.com/microsoft/onnxruntime/blob/main/onnxruntime/core/language_interop_ops',
  },
  { opType: 'PythonOp', effect: 'calls a Python autograd function by name', source: training },
  { opType: 'PythonOpGrad', effect: 'calls a Python autograd function by name', source: training },
  { opType: 'PyCustomOp', effect: 'calls back into Python', source: extensions },
];

export interface PathAttribute {
  readonly opType: string;
  readonly attribute: string;
  readonly source: string;
}

/** Attributes by which onnxruntime opens a file (EPContext: only where `embed_mode` is 0). */
export const pathAttributes: readonly PathAttribute[] = [
  {
    opType: 'EPContext',
    attribute: 'ep_cache_context',
    source: 'https://onnxruntime.ai/docs/execution-providers/EP-Context-Design.html',
  },
];
