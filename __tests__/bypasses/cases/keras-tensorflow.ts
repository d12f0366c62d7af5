/** Part C of the catalogue: what a configuration of Keras and a graph of TensorFlow can do. */
import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { graphDef, node } from '../../support/tf-assembler.js';
import { npy } from '../../support/npy-assembler.js';
import { callPickle } from '../../support/pickle-assembler.js';
import { zip } from '../../support/zip-assembler.js';
import type { BypassCase, Expectation } from '../bypass-case.js';

const fixtures = join(import.meta.dirname, '../../../fixtures');
const [critical, warning, info] = ['critical', 'warning', 'info'] as const;

/** The technique, the fixture under its folder, what it does, and what must come of it. */
type Row = readonly [
  id: string,
  fixture: string,
  what: string,
  severity: Expectation[0],
  rule: string,
  advisories?: readonly string[],
];

const rows: readonly Row[] = [
  [
    'K-01',
    'keras/lambda-exec.hit.keras',
    'code of a Lambda layer',
    critical,
    'keras/lambda-layer',
    ['CVE-2024-3660'],
  ],
  ['K-01', 'keras/lambda-exec.hit.pb', 'the same in keras_metadata.pb', critical, 'keras/lambda-layer'],
  ['K-01', 'keras/lambda-in-utf-16.hit.json', 'the same in UTF-16', warning, 'keras/lambda-layer'],
  ['K-01', 'keras/lambda-arithmetic.hit.json', 'code that only computes', warning, 'keras/lambda-layer'],
  [
    'K-03',
    'keras/imports-system.hit.json',
    'a module of its own choice',
    critical,
    'keras/dangerous-import',
    ['CVE-2025-1550'],
  ],
  [
    'K-04',
    'keras/downloads.hit.json',
    'a function of Keras that downloads',
    critical,
    'keras/acting-function',
    ['CVE-2025-8747'],
  ],
  [
    'K-05',
    'keras/switches-off-safe-mode.hit.keras',
    'safe mode is switched off',
    critical,
    'keras/acting-function',
    ['CVE-2025-9906'],
  ],
  [
    'K-06',
    'keras/lambda-exec.hit.h5',
    'code in HDF5, where safe mode is not asked',
    critical,
    'keras/lambda-layer',
    ['CVE-2025-9905'],
  ],
  [
    'K-07',
    'keras/torch-module.hit.keras',
    'a pickled module of PyTorch',
    critical,
    'pickle/dangerous-call',
    ['CVE-2025-49655'],
  ],
  [
    'K-08',
    'keras/vocabulary-elsewhere.hit.json',
    'a vocabulary from elsewhere',
    critical,
    'keras/named-file',
    ['CVE-2025-12058'],
  ],
  ['K-11', 'keras/own-layer.hit.json', 'a class of the program', info, 'keras/foreign-object'],
  [
    'K-12',
    'hdf5/external-storage.hit.h5',
    'a dataset in another file',
    critical,
    'hdf5/reads-other-file',
    ['CVE-2026-1669'],
  ],
  ['K-12', 'hdf5/external-link.hit.h5', 'a link to another file', critical, 'hdf5/reads-other-file'],
  ['K-12', 'hdf5/virtual.hit.h5', 'a virtual dataset', critical, 'hdf5/reads-other-file'],
  ['K-14', 'keras/parked-member.hit.keras', 'a member that no loader reads', info, 'keras/unexpected-member'],
  ['K-15', 'keras/huge.hit.json', 'an argument of an impossible size', warning, 'keras/oversized-argument'],
  ['K-15', 'hdf5/oversized.hit.h5', 'a dataset of an impossible size', warning, 'hdf5/oversized-dataset'],
  ['T-01', 'tf-graph/python.hit.pb', 'Python is called', critical, 'tf-graph/python-call'],
  ['T-01', 'tf-graph/python-in-function.hit.pb', 'the same in a function', critical, 'tf-graph/python-call'],
  [
    'T-02',
    'tf-graph/read-through-call.hit.pb',
    'a file is read through a call',
    critical,
    'tf-graph/file-read',
  ],
  ['T-03', 'tf-graph/write-file.hit.pb', 'a file is written', critical, 'tf-graph/file-write'],
  ['T-03', 'tf-graph/write-file.hit.pbtxt', 'the same in protobuf text', critical, 'tf-graph/file-write'],
  ['T-03', 'tf-graph/print-to-file.hit.pb', 'a tensor is printed to a file', critical, 'tf-graph/file-write'],
  ['T-03', 'tf-graph/debug.hit.pb', 'tensors are sent to a debug address', critical, 'tf-graph/network'],
  ['T-04', 'tf-graph/restore-outside.hit.pb', 'weights from elsewhere', critical, 'tf-graph/file-read'],
  [
    'T-06',
    'tf-graph/custom-operator.hit.pb',
    'an operator that nobody listed',
    info,
    'tf-graph/custom-operator',
  ],
  ['T-06', 'tf-graph/custom-call.hit.pb', 'a custom call', warning, 'tf-graph/native-call'],
  ['T-08', 'tf-graph/asset-outside.hit.pb', 'an asset from outside', critical, 'tf-graph/asset-outside'],
  [
    'T-09',
    'tf-graph/invisible-name.hit.pb',
    'an invisible letter in a name',
    warning,
    'tf-graph/deceptive-name',
  ],
  ['T-09', 'tf-graph/graph-in-constant.hit.pb', 'a graph in a constant', critical, 'tf-graph/python-call'],
  [
    'T-10',
    'tf-checkpoint/size.hit.index',
    'a tensor outside of its shard',
    warning,
    'tf-checkpoint/out-of-range',
  ],
  ['T-10', 'tf-graph/pickle-in-constant.hit.pb', 'a pickle in a constant', critical, 'pickle/dangerous-call'],
  ['T-11', 'tf-graph/collection.hit.meta', 'a pickle in a collection', critical, 'pickle/dangerous-call'],
  [
    'T-12',
    'tflite/select-write-file.hit.tflite',
    'a select operator writes',
    critical,
    'tflite/operator-reach',
  ],
  [
    'T-12',
    'tflite/select-prints-to-file.hit.tflite',
    'one prints to a file',
    critical,
    'tflite/operator-reach',
  ],
  ['T-12', 'tflite/custom.hit.tflite', 'a custom operator', info, 'tflite/custom-operator'],
  [
    'T-12',
    'tflite/buffer-outside.hit.tflite',
    'a buffer outside of the file',
    warning,
    'tflite/out-of-range',
  ],
  ['T-13', 'tfjs/weights-outside.hit.json', 'weights from elsewhere', critical, 'tfjs/weights-outside'],
  ['T-13', 'tfjs/python.hit.json', 'Python in a graph of TF.js', critical, 'tf-graph/python-call'],
  ['T-14', 'mlir/callback.hit.mlir', 'a call back into Python', critical, 'mlir/custom-call'],
];

const layer = (config: object): Uint8Array =>
  Buffer.from(JSON.stringify({ class_name: 'Sequential', config: { name: 'm', layers: [config] } }));
const evil = callPickle(4, 'os', 'system', 'echo hello');

type Own = readonly [
  id: string,
  what: string,
  bytes: Uint8Array,
  severity: Expectation[0],
  rule: string,
  file?: string,
];

const own: readonly Own[] = [
  [
    'K-02',
    'a Lambda layer that calls a named function',
    layer({
      class_name: 'Lambda',
      config: {
        function: { class_name: 'function', module: 'os', config: 'system', registered_name: 'function' },
      },
    }),
    critical,
    'keras/dangerous-import',
  ],
  [
    'K-09',
    'a layer that loads a SavedModel',
    layer({ class_name: 'TFSMLayer', module: 'keras.layers', config: { filepath: '/srv/other' } }),
    critical,
    'keras/loads-model',
  ],
  [
    'K-10',
    'an operator layer that writes',
    layer({ class_name: 'TFOpLambda', config: { function: 'io.write_file', name: 'w' } }),
    critical,
    'keras/operator-layer',
  ],
  [
    'K-10',
    'a Lambda layer in two wrappers',
    layer({
      class_name: 'TimeDistributed',
      config: {
        layer: {
          class_name: 'Bidirectional',
          config: {
            layer: {
              class_name: 'Lambda',
              config: { function: ['4wEAAAA=', null, null], function_type: 'lambda' },
            },
          },
        },
      },
    }),
    warning,
    'keras/lambda-layer',
  ],
  [
    'K-13',
    'weights that are arrays of objects',
    zip([
      { name: 'config.json', content: layer({ class_name: 'Dense', config: { units: 1 } }) },
      { name: 'metadata.json', content: Buffer.from('{"keras_version": "3.0.0"}') },
      {
        name: 'model.weights.npz',
        content: zip([{ name: 'a.npy', content: npy({ descr: "'|O'", data: evil }) }]),
      },
    ]),
    critical,
    'pickle/dangerous-call',
    'model.keras',
  ],
  [
    'K-16',
    'a Lambda layer without a module, as the older reader takes it',
    layer({
      class_name: 'Lambda',
      config: { function: { class_name: '__lambda__', config: { code: '4wEAAAA=' } } },
    }),
    warning,
    'keras/lambda-layer',
  ],
  [
    'K-17',
    'a model that is fetched from a hub',
    layer({ class_name: 'TFSMLayer', config: { filepath: 'hf://someone/model' } }),
    critical,
    'keras/loads-model',
  ],
  [
    'T-05',
    'a client of remote calls',
    graphDef([node('rpc', 'RpcClient')]),
    warning,
    'tf-graph/network',
    'graph.pb',
  ],
  [
    'T-07',
    'a picture is decoded',
    graphDef([node('x', 'Placeholder'), node('d', 'DecodeJpeg', ['x'])]),
    'silent',
    '',
    'graph.pb',
  ],
  [
    'D-50',
    'an adapter names the package that its model comes from',
    Buffer.from(
      JSON.stringify({
        peft_type: 'LORA',
        base_model_name_or_path: 'someone/model',
        auto_mapping: { base_model_class: 'system', parent_library: 'os' },
      }),
    ),
    critical,
    'manifest/dangerous-target',
    'adapter_config.json',
  ],
];

export const kerasAndTensorflow: readonly BypassCase[] = [
  ...rows.map(([id, fixture, what, severity, rule, advisories = []]): BypassCase => ({
    id,
    advisories,
    what: `${fixture.slice(0, fixture.indexOf('/'))}: ${what}`,
    bytes: readFileSync(join(fixtures, fixture)),
    severity,
    rule,
    file: basename(fixture),
  })),
  ...own.map(([id, what, bytes, severity, rule, file = 'config.json']): BypassCase => ({
    id,
    advisories: [],
    what,
    bytes,
    severity,
    rule,
    file,
  })),
];
