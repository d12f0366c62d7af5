import { defineFormat } from '../../core/define.js';
import type { AnyFormat, AnyReader } from '../../core/types.js';
import { begins, hasFlatIdentifier, identifyTensorrt, type Identify } from './identify.js';

/** The readers of this folder. */
type ReaderName = 'cntkFirst' | 'mxnetParams' | 'ptd' | 'rknn' | 'tensorrt';

/** Models compiled for one runtime: told apart by their first bytes. */
interface RuntimeModel {
  readonly id: string;
  readonly title: string;
  readonly extensions: readonly string[];
  readonly spec: string;
  readonly identify: Identify;
  readonly reader: ReaderName;
  /** Whether all that it holds is read; else it is recognised, and as much of its frame read as is documented. */
  readonly isAnalysed?: true;
}

const models: readonly RuntimeModel[] = [
  {
    id: 'tensorrt',
    title: 'TensorRT engine',
    extensions: ['.engine', '.plan', '.trt'],
    spec: 'https://docs.nvidia.com/deeplearning/tensorrt/latest/inference-library/advanced.html',
    identify: identifyTensorrt,
    reader: 'tensorrt',
  },
  {
    id: 'executorch-data',
    title: 'Tensors of an ExecuTorch program',
    extensions: ['.ptd'],
    spec: 'https://docs.pytorch.org/executorch/stable/ptd-file-format.html',
    identify: hasFlatIdentifier('FT01'),
    reader: 'ptd',
  },
  {
    id: 'rknn',
    title: 'RKNN model',
    extensions: ['.rknn'],
    spec: 'https://github.com/airockchip/rknn-toolkit2',
    // `RKNN`, and `CYPTRKNN` where it is encrypted.
    identify: begins('524b4e4e', '43595054524b4e4e'),
    reader: 'rknn',
  },
  {
    id: 'mxnet-params',
    title: 'MXNet parameters',
    extensions: ['.params', '.nd'],
    spec: 'https://github.com/apache/mxnet/blob/master/src/ndarray/ndarray.cc',
    // kMXAPINDArrayListMagic and a reserved number, of 64 bits each.
    identify: begins('12010000000000000000000000000000'),
    reader: 'mxnetParams',
    isAnalysed: true,
  },
  {
    id: 'cntk-first-version',
    title: 'CNTK model, first version',
    extensions: ['.dnn', '.cntk', '.cmf'],
    spec: 'https://learn.microsoft.com/en-us/cognitive-toolkit/cntk-library-native-eval-interface',
    // `BCN` in UTF-16.
    identify: begins('420043004e000000'),
    reader: 'cntkFirst',
  },
];

export const formats: readonly AnyFormat[] = models.map(
  ({ id, title, extensions, spec, identify, isAnalysed, reader }) =>
    defineFormat({
      ...{ id, title, extensions, spec, identify },
      runsCode: false,
      ...(isAnalysed === true ? {} : { depth: 'recognised' as const }),
      reader: async (): Promise<AnyReader> => (await import('./reader.js'))[reader],
    }),
);
