import { defineFormat } from '../../core/define.js';
import type { AnyFormat } from '../../core/types.js';
import { begins, hasFlatIdentifier, identifyTensorrt, type Identify } from './identify.js';

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
    id: 'mxnet-params',
    title: 'MXNet parameters',
    extensions: ['.params', '.nd'],
    spec: 'https://github.com/apache/mxnet/blob/master/src/ndarray/ndarray.cc',
    // kMXAPINDArrayListMagic and a reserved number, of 64 bits each.
    identify: begins('12010000000000000000000000000000'),
  },
  {
    id: 'cntk-first-version',
    title: 'CNTK model, first version',
    extensions: ['.dnn', '.cntk', '.cmf'],
    spec: 'https://learn.microsoft.com/en-us/cognitive-toolkit/cntk-library-native-eval-interface',
    // `BCN` in UTF-16.
    identify: begins('420043004e000000'),
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
