/** Part D of the catalogue from D-30 on: runtimes, boosters, repositories and what lies about in them. */
import { callPickle } from '../../support/pickle-assembler.js';
import { zip } from '../../support/zip-assembler.js';
import type { BypassCase } from '../bypass-case.js';
import { fixtureCases, type FixtureRow } from '../fixture-case.js';

const rows: readonly FixtureRow[] = [
  [
    'D-30',
    'catboost/pickle-in-info.hit.cbm',
    'a pickle in the information',
    'critical',
    'pickle/dangerous-call',
  ],
  [
    'D-31',
    'r-data/promise.hit.rds',
    'a promise that runs when it is touched',
    'critical',
    'r-data/unevaluated-promise',
    ['CVE-2024-27322'],
  ],
  ['D-31', 'r-data/call.hit.rds', 'a call that starts a program', 'critical', 'r-data/acting-call'],
  [
    'D-32',
    'skops/operator-call.hit.skops',
    'an operator that is another callable',
    'critical',
    'skops/mismatched-loader',
    ['CVE-2025-54413'],
  ],
  [
    'D-32',
    'skops/method.hit.skops',
    'a method of another class',
    'critical',
    'skops/mismatched-loader',
    ['CVE-2025-54412'],
  ],
  [
    'D-32',
    'skops/function.hit.skops',
    'a function of the system',
    'critical',
    'skops/dangerous-type',
    ['CVE-2024-37065'],
  ],
  ['D-33', 'msgpack/object-array.hit.msgpack', 'an array of objects', 'critical', 'pickle/dangerous-call'],
  [
    'D-33',
    'zarr/pickle-filter.hit.zarray',
    'chunks that a filter unpickles',
    'warning',
    'zarr/pickled-chunks',
  ],
  [
    'D-33',
    'zarr/dangerous-handler.hit.json',
    'a handler of Orbax that is no handler',
    'critical',
    'zarr/foreign-handler',
  ],
  [
    'D-34',
    'paddle/python.hit.pdmodel',
    'an operator that calls Python',
    'critical',
    'paddle/acting-operator',
  ],
  ['D-34', 'paddle/save.hit.pdmodel', 'an operator that writes files', 'critical', 'paddle/acting-operator'],
  [
    'D-35',
    'mxnet/custom-symbol.hit.json',
    'an operator that is a Python class',
    'warning',
    'mxnet/foreign-operator',
  ],
  [
    'D-37',
    'caffe/gadget-layer.hit.prototxt',
    'a layer that is a Python module',
    'critical',
    'caffe/python-layer',
  ],
  ['D-37', 'caffe2/python.hit.pb', 'an operator that calls Python', 'critical', 'caffe2/acting-operator'],
  [
    'D-37',
    'torch7/function-of-the-machine.hit.t7',
    'a function of Lua',
    'critical',
    'torch7/carried-function',
  ],
  [
    'D-39',
    'manifest/remote-code.hit.json',
    'classes of another repository',
    'warning',
    'manifest/remote-code',
    ['CVE-2025-66448'],
  ],
  [
    'D-41',
    'manifest/hydra-system.hit.yaml',
    'a target that is a function of the system',
    'critical',
    'manifest/dangerous-target',
    ['CVE-2025-23304'],
  ],
  [
    'D-42',
    'manifest/python-tags.hit.yaml',
    'tags that make Python objects',
    'critical',
    'manifest/python-tag',
  ],
  ['D-45', 'manifest/credential.hit.yaml', 'a credential', 'warning', 'manifest/secret'],
  [
    'D-46',
    'hdf5/pickle-in-attribute.hit.h5',
    'a pickle in an attribute of HDF5',
    'critical',
    'pickle/dangerous-call',
  ],
  [
    'D-46',
    'sqlite/poisoned-value.hit.sqlite',
    'a pickle in a value of SQLite',
    'critical',
    'pickle/dangerous-call',
  ],
  [
    'D-46',
    'gguf/pickle-in-bytes.hit.gguf',
    'a pickle in a key-value of GGUF',
    'critical',
    'pickle/dangerous-call',
  ],
  [
    'D-47',
    'manifest/kernel.hit.json',
    'an attention kernel that is fetched',
    'critical',
    'manifest/hub-kernel',
    ['CVE-2026-4372'],
  ],
  [
    'D-48',
    'manifest/template-name.hit.json',
    'a template whose name is a path',
    'critical',
    'manifest/template-file-name',
    ['CVE-2026-9856'],
  ],
  [
    'D-36',
    'runtime-model/library-in-engine.hit.engine',
    'an engine that carries a library for the machine that loads it',
    'warning',
    'runtime-model/host-code',
  ],
  [
    'D-36',
    'runtime-model/pickle-in-engine.hit.plan',
    'a pickle in the weights of an engine',
    'critical',
    'pickle/dangerous-call',
  ],
  [
    'D-44',
    'metadata/hidden.hit.safetensors',
    'words that nobody sees and a program reads',
    'warning',
    'metadata/hidden-text',
  ],
  [
    'D-49',
    'manifest/remote-code.hit.json',
    'a tokenizer whose class is code of the repository',
    'warning',
    'manifest/remote-code',
  ],
];

const json = (value: unknown): Uint8Array => Buffer.from(JSON.stringify(value, undefined, 2));
const evil = callPickle(2, 'posix', 'system', 'echo hello');

/** What no fixture of a format shows by itself. */
const own: readonly BypassCase[] = [
  {
    id: 'D-38',
    advisories: ['CVE-2024-37052'],
    what: 'an MLflow model whose loader is a function of the system',
    bytes: Buffer.from('flavors:\n  python_function:\n    loader_module: posix.system\n'),
    severity: 'critical',
    rule: 'manifest/dangerous-target',
    file: 'MLmodel',
  },
  {
    id: 'D-40',
    advisories: ['CVE-2026-1839'],
    what: 'the state of a random number generator that runs a call',
    bytes: zip([
      { name: 'rng_state/data.pkl', content: evil },
      { name: 'rng_state/version', content: '3\n' },
    ]),
    severity: 'critical',
    rule: 'pickle/dangerous-call',
    file: 'rng_state.pth',
  },
  {
    id: 'D-43',
    advisories: [],
    what: 'word vectors that begin like a pickle',
    bytes: Buffer.concat([
      Buffer.from('2 3\nthe '),
      Buffer.alloc(12),
      Buffer.from('\nof '),
      Buffer.alloc(12),
    ]),
    severity: 'silent',
    rule: '',
    file: 'vectors.bin',
  },
  {
    id: 'D-46',
    advisories: [],
    what: 'a policy of stable-baselines3 with a pickle in its JSON',
    bytes: json({ policy_class: { ':serialized:': Buffer.from(evil).toString('base64') } }),
    severity: 'critical',
    rule: 'pickle/dangerous-call',
    file: 'data.json',
  },
];

/** Fixtures of part D, and what has no format of its own. */
export const runtimesAndRepositories: readonly BypassCase[] = [...fixtureCases(rows), ...own];
