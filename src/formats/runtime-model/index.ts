import { defineFormat } from '../../core/define.js';
import type { AnyFormat } from '../../core/types.js';
import {
  begins,
  hasFlatIdentifier,
  identifyCntk,
  identifyMnn,
  identifyTensorrt,
  type Identify,
} from './identify.js';

/** Models compiled for one runtime: told apart by their first bytes, and no more. */
interface Recognised {
  readonly id: string;
  readonly title: string;
  readonly extensions: readonly string[];
  readonly spec: string;
  readonly identify: Identify;
}

const recognised: readonly Recognised[] = [
  {
    id: 'tensorrt',
    title: 'TensorRT engine',
    extensions: ['.engine', '.plan', '.trt'],
    spec: 'https://docs.nvidia.com/deeplearning/tensorrt/latest/inference-library/advanced.html',
    identify: identifyTensorrt,
  },
  {
    id: 'executorch-data',
    title: 'Tensors of an ExecuTorch program',
    extensions: ['.ptd'],
    spec: 'https://docs.pytorch.org/executorch/stable/ptd-file-format.html',
    identify: hasFlatIdentifier('FT01'),
  },
  {
    id: 'rknn',
    title: 'RKNN model',
    extensions: ['.rknn'],
    spec: 'https://github.com/airockchip/rknn-toolkit2',
    // `RKNN`, and `CYPTRKNN` where it is encrypted.
    identify: begins('524b4e4e', '43595054524b4e4e'),
  },
  {
    id: 'ncnn',
    title: 'ncnn network',
    extensions: ['.param', '.ncnn'],
    spec: 'https://github.com/Tencent/ncnn/wiki/param-and-model-file-structure',
    // The line `7767517`, with both ends of a line, and the number of the binary form.
    identify: begins('373736373531370a', '373736373531370d', 'dd857600'),
  },
  {
    id: 'mnn',
    title: 'MNN model',
    extensions: ['.mnn'],
    spec: 'https://github.com/alibaba/MNN/blob/master/schema/default/MNN.fbs',
    identify: identifyMnn,
  },
  {
    id: 'mxnet-params',
    title: 'MXNet parameters',
    extensions: ['.params', '.nd'],
    spec: 'https://github.com/apache/mxnet/blob/master/src/ndarray/ndarray.cc',
    // kMXAPINDArrayListMagic and a reserved number, of 64 bits each.
    identify: begins('12010000000000000000000000000000'),
  },
  {
    id: 'cntk',
    title: 'CNTK model',
    extensions: ['.dnn', '.cntk', '.cmf'],
    spec: 'https://learn.microsoft.com/en-us/cognitive-toolkit/cntk-library-native-eval-interface',
    identify: identifyCntk,
  },
];

export const formats: readonly AnyFormat[] = recognised.map((about) =>
  defineFormat({
    ...about,
    runsCode: false,
    depth: 'recognised',
    reader: async () => (await import('./reader.js')).runtimeModel,
  }),
);
