import { defineFormat } from '../../core/define.js';
import type { AnyFormat, ByteSource, Claim, Parsed } from '../../core/types.js';

/** Models compiled for one runtime: told apart by their first bytes, and no more. */
interface Recognised {
  readonly id: string;
  readonly title: string;
  readonly extensions: readonly string[];
  readonly spec: string;
  /** Hexadecimal first bytes. */
  readonly magics: readonly string[];
}

interface RuntimeModelFacts {
  /** Bytes. */
  readonly size: number;
}

const recognised: readonly Recognised[] = [
  {
    id: 'tensorrt',
    title: 'TensorRT engine',
    extensions: ['.engine', '.plan', '.trt'],
    spec: 'https://docs.nvidia.com/deeplearning/tensorrt/latest/inference-library/advanced.html',
    // `ptrt` and `ftrt`.
    magics: ['70747274', '66747274'],
  },
  {
    id: 'rknn',
    title: 'RKNN model',
    extensions: ['.rknn'],
    spec: 'https://github.com/airockchip/rknn-toolkit2',
    // `RKNN`, and `CYPTRKNN` where it is encrypted.
    magics: ['524b4e4e', '43595054524b4e4e'],
  },
  {
    id: 'ncnn',
    title: 'ncnn network',
    extensions: ['.param', '.ncnn'],
    spec: 'https://github.com/Tencent/ncnn/wiki/param-and-model-file-structure',
    // The line `7767517`, with both ends of a line, and the number of the binary form.
    magics: ['373736373531370a', '373736373531370d', 'dd857600'],
  },
  {
    id: 'mxnet-params',
    title: 'MXNet parameters',
    extensions: ['.params', '.nd'],
    spec: 'https://github.com/apache/mxnet/blob/master/src/ndarray/ndarray.cc',
    // kMXAPINDArrayListMagic and a reserved number, of 64 bits each.
    magics: ['12010000000000000000000000000000'],
  },
  {
    id: 'cntk',
    title: 'CNTK model',
    extensions: ['.dnn', '.cntk'],
    spec: 'https://learn.microsoft.com/en-us/cognitive-toolkit/cntk-library-native-eval-interface',
    // `BCN` in UTF-16, the first section marker.
    magics: ['420043004e000000'],
  },
];

export const formats: readonly AnyFormat[] = recognised.map(({ magics, ...about }) =>
  defineFormat<RuntimeModelFacts>({
    ...about,
    runsCode: false,
    depth: 'recognised',
    identify: (head) => identify(head, about.title, magics),
    parse,
    rules: [],
  }),
);

function identify(head: Uint8Array, title: string, magics: readonly string[]): Claim | undefined {
  const start = Buffer.from(head.subarray(0, 16)).toString('hex');
  if (!magics.some((magic) => start.startsWith(magic))) return undefined;
  return { confidence: 'certain', because: `begins with the magic number of a ${title}` };
}

function parse({ size }: ByteSource): Parsed<RuntimeModelFacts> {
  return { facts: { size }, children: [], anomalies: [], covered: [] };
}
