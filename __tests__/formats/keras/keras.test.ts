import { describe, expect, it } from '@jest/globals';
import { inspectBytes } from '../../support/inspect-bytes.js';
import {
  dense,
  kerasArchive,
  kerasHdf5,
  kerasMetadata,
  kerasObject,
  lambdaLayer,
  lambdaLayer2,
  lambdaObject,
  plainCode,
  sequential,
  systemBytes,
  systemCode,
  tensorCode,
} from '../../support/keras-models.js';
import { poisonedPickle } from '../../support/models.js';
import { mutate, seeded } from '../../support/mutate.js';

type Json = Parameters<typeof sequential>[0];

const named = (module: string | null, name: string): Json =>
  kerasObject(module, 'function', name, { registered_name: 'function' });
const functional = (inner: Json): Json =>
  kerasObject('keras', 'Functional', {
    name: 'functional',
    layers: [inner],
    input_layers: [],
    output_layers: [],
  });
const wrapped = (wrapper: string, inner: Json, key = 'layer'): Json =>
  kerasObject('keras.layers', wrapper, { name: 'wrapper', [key]: inner });

/** Techniques K-01, K-06 and K-16: where code may stand. */
const codeCases: Readonly<Record<string, Json>> = {
  'a Keras 3 Lambda': sequential(lambdaLayer(lambdaObject())),
  'a Lambda with a value, as tf_keras writes it': sequential(
    lambdaLayer({ class_name: '__lambda__', config: { value: [systemCode, null, null] } }),
  ),
  'a Lambda with a list': sequential(lambdaLayer2([systemCode, null, null])),
  'a Lambda with a tuple': sequential(
    lambdaLayer2({ class_name: '__tuple__', items: [systemCode, null, null] }),
  ),
  'a Lambda with bare text': sequential(lambdaLayer2(systemCode)),
  'output_shape of a Lambda': sequential(
    lambdaLayer2([plainCode, null, null], {
      output_shape: [systemCode, null, null],
      output_shape_type: 'lambda',
    }),
  ),
  'mask of a Lambda': sequential(lambdaLayer2([plainCode, null, null], { mask: [systemCode, null, null] })),
  TimeDistributed: sequential(wrapped('TimeDistributed', lambdaLayer(lambdaObject()))),
  Bidirectional: sequential(wrapped('Bidirectional', lambdaLayer(lambdaObject()))),
  'the backward layer of Bidirectional': sequential(
    wrapped('Bidirectional', lambdaLayer(lambdaObject()), 'backward_layer'),
  ),
  'an RNN cell': sequential(wrapped('RNN', lambdaLayer(lambdaObject()), 'cell')),
  StackedRNNCells: sequential(
    wrapped('RNN', wrapped('StackedRNNCells', [lambdaLayer(lambdaObject())], 'cells'), 'cell'),
  ),
  'a Pipeline': sequential(wrapped('Pipeline', [lambdaLayer(lambdaObject())], 'layers')),
  'a functional model in a model': sequential(functional(functional(lambdaLayer(lambdaObject())))),
  'an activation': sequential(dense({ activation: { value: [systemCode, null, null] } })),
  'an activation as an object': sequential(dense({ activation: lambdaObject() })),
  'an initialiser': sequential(dense({ kernel_initializer: lambdaObject() })),
  'a regulariser': sequential(dense({ kernel_regularizer: lambdaObject() })),
  'a constraint': sequential(dense({ kernel_constraint: lambdaObject() })),
  'a custom layer': sequential(
    kerasObject('pkg', 'Own', { name: 'own', inner: { deep: [{ fn: lambdaObject() }] } }),
  ),
  'compile_config loss': {
    ...(sequential() as object),
    compile_config: { loss: lambdaObject(), optimizer: 'adam' },
  },
  'compile_config metrics': { ...(sequential() as object), compile_config: { metrics: [[lambdaObject()]] } },
  'an optimizer': {
    ...(sequential() as object),
    compile_config: { optimizer: kerasObject('keras.optimizers', 'Adam', { schedule: lambdaObject() }) },
  },
  build_config: { ...(sequential() as object), build_config: { shape: lambdaObject() } },
  'arguments of a call': functional(
    kerasObject(
      'keras.layers',
      'Dense',
      { name: 'd' },
      { inbound_nodes: [{ args: [], kwargs: { fn: lambdaObject() } }] },
    ),
  ),
  'a Lambda without its module': sequential({ class_name: 'Lambda', config: { function: lambdaObject() } }),
  'digits split by other characters': sequential(
    lambdaLayer(lambdaObject(systemCode.replace(/(.{5})/g, '$1 *'))),
  ),
  'raw bytes of Keras before 2.0.9': sequential(
    lambdaLayer2([Buffer.from(systemBytes).toString('latin1'), null, null]),
  ),
};

const read = async (bytes: Uint8Array, name = 'model.keras') => {
  const { told, drafts } = await inspectBytes(bytes, name);
  return { told, lambdas: drafts.filter(({ ruleId }) => ruleId === 'keras/lambda-layer') };
};

describe('code by value', () => {
  it.each(Object.entries(codeCases))('in %s is found in every container', async (_, config) => {
    const containers = {
      'model.keras': kerasArchive(config),
      'model.h5': kerasHdf5(config),
      'config.json': Buffer.from(JSON.stringify(config)),
      'keras_metadata.pb': kerasMetadata({ class_name: 'Sequential' }, config),
    };
    for (const [name, bytes] of Object.entries(containers)) {
      const { told, lambdas } = await read(bytes, name);
      const worst = lambdas.filter(({ severity }) => severity === 'critical');
      expect({ name, found: worst.length, told }).toMatchObject({ name, found: 1 });
      expect(worst[0]?.message).toContain("__import__('os').system('echo pwned')");
      expect(told.some((line) => line.startsWith('critical python-code/dangerous-call'))).toBe(true);
    }
  });

  it('names the layer and what encloses it', async () => {
    const { lambdas } = await read(kerasArchive(codeCases['TimeDistributed'] ?? null));
    expect(lambdas[0]?.message).toContain(
      'The function of layer "lambda_3" (in Sequential, TimeDistributed, Lambda)',
    );
  });

  it.each([plainCode, tensorCode])('that only computes is a warning', async (text) => {
    const { lambdas } = await read(kerasArchive(sequential(lambdaLayer(lambdaObject(text)))));
    expect(lambdas.map(({ severity }) => severity)).toEqual(['warning']);
  });

  it('that nothing can read is a warning', async () => {
    const { lambdas } = await read(kerasArchive(sequential(lambdaLayer(lambdaObject('no code at all')))));
    expect(lambdas.map(({ severity }) => severity)).toEqual(['warning']);
  });

  it('is told once, however often a configuration is repeated', async () => {
    const model = sequential(lambdaLayer(lambdaObject()));
    const { lambdas } = await read(kerasMetadata(model, lambdaLayer(lambdaObject())), 'keras_metadata.pb');
    expect(lambdas).toHaveLength(1);
  });
});

describe('texts of a configuration', () => {
  const text = JSON.stringify(sequential(lambdaLayer(lambdaObject())));
  const encodings: Readonly<Record<string, Uint8Array>> = {
    'UTF-8 with a mark': Buffer.from(`\uFEFF${text}`),
    'UTF-16LE': Buffer.from(text, 'utf16le'),
    'UTF-16BE with a mark': Buffer.from(`\uFEFF${text}`, 'utf16le').swap16(),
    'UTF-32LE': utf32(text),
    'UTF-32BE': Buffer.from(utf32(text)).swap32(),
    'escaped keys': Buffer.from(
      text.replaceAll('class_name', 'cl\\u0061ss_name').replaceAll('Lambda', '\\u004cambda'),
    ),
    'NaN before it': Buffer.from(text.replace('{', '{"x": NaN, "y": -Infinity, ')),
    padding: Buffer.from(text.replace('{', `{"padding": "${'x'.repeat(200_000)}", `)),
  };
  it.each(Object.entries(encodings))('in %s are read', async (_, bytes) => {
    for (const name of ['config.json', 'model.keras']) {
      const { lambdas } = await read(name === 'config.json' ? bytes : kerasArchive(bytes), name);
      expect(lambdas.map(({ severity }) => severity)).toEqual(['critical']);
    }
  });

  it.each([
    ['the first', [lambdaObject(), 'relu']],
    ['the last', ['relu', lambdaObject()]],
  ])('are judged for every value of a key that stands twice: %s', async (_, [first, last]) => {
    const layer = `{"module":"keras.layers","class_name":"Dense","config":{"activation":${JSON.stringify(first)},"activation":${JSON.stringify(last)}}}`;
    const { told } = await read(Buffer.from(layer), 'config.json');
    expect(told).toEqual(
      expect.arrayContaining(['critical keras/lambda-layer', 'warning keras/ambiguous-configuration']),
    );
  });
});

function utf32(text: string): Uint8Array {
  return new Uint8Array(Uint32Array.from(text, (character) => character.codePointAt(0) ?? 0).buffer);
}

const gadget = (name: string): Json =>
  sequential(lambdaLayer(named(name.slice(0, name.lastIndexOf('.')), name.split('.').at(-1) ?? '')));

describe('references', () => {
  /** K-02 to K-05 and the advisories: critical whatever the version that wrote the file. */
  const critical: Readonly<Record<string, readonly [rule: string, config: Json]>> = {
    'CVE-2025-1550: a module of the standard library': ['keras/dangerous-import', gadget('os.system')],
    'subprocess as a class': [
      'keras/dangerous-import',
      sequential(kerasObject('subprocess', 'Popen', { args: ['echo'] })),
    ],
    'builtins.eval': ['keras/dangerous-import', gadget('builtins.eval')],
    'builtins.exec as an activation': [
      'keras/dangerous-import',
      sequential(dense({ activation: named('builtins', 'exec') })),
    ],
    'an initialiser': [
      'keras/dangerous-import',
      sequential(dense({ kernel_initializer: named('os', 'system') })),
    ],
    compile_config: [
      'keras/dangerous-import',
      { ...(sequential() as object), compile_config: { loss: named('posix', 'system') } },
    ],
    build_config: [
      'keras/dangerous-import',
      { ...(sequential() as object), build_config: kerasObject('runpy', 'run_path', {}) },
    ],
    'a dtype policy': [
      'keras/dangerous-import',
      sequential(dense({ dtype: kerasObject('importlib', 'import_module', {}) })),
    ],
    'a type specification': [
      'keras/dangerous-import',
      sequential({
        class_name: '__typespec__',
        spec_name: 'system',
        module: 'os',
        config: [],
        registered_name: null,
      }),
    ],
    fn_module: [
      'keras/dangerous-import',
      sequential({ class_name: 'function', config: 'system', fn_module: 'os' }),
    ],
    'a dotted class name': ['keras/dangerous-import', sequential({ class_name: 'os.system', config: {} })],
    'a class of pickle': ['keras/dangerous-import', sequential(kerasObject('pickle', 'Unpickler', {}))],
    'numpy.load': ['keras/dangerous-import', gadget('numpy.load')],
    'torch.load': ['keras/dangerous-import', gadget('torch.load')],
    'a function of TensorFlow that writes': ['keras/dangerous-import', gadget('tensorflow.io.write_file')],
    'CVE-2025-9906: safe mode switched off': [
      'keras/acting-function',
      gadget('keras.config.enable_unsafe_deserialization'),
    ],
    'safe mode as a class': [
      'keras/acting-function',
      sequential(kerasObject('keras.config', 'enable_unsafe_deserialization', {})),
    ],
    'safe mode by its private path': [
      'keras/acting-function',
      gadget('keras.src.saving.serialization_lib.enable_unsafe_deserialization'),
    ],
    'CVE-2025-8747: get_file': ['keras/acting-function', gadget('keras.utils.get_file')],
    'get_file by its private path': ['keras/acting-function', gadget('keras.src.utils.file_utils.get_file')],
    'get_file of tensorflow.keras': ['keras/acting-function', gadget('tensorflow.keras.utils.get_file')],
    load_model: ['keras/acting-function', gadget('keras.saving.load_model')],
    load_weights: ['keras/acting-function', gadget('keras.models.load_weights')],
    model_from_json: ['keras/acting-function', gadget('keras.models.model_from_json')],
    deserialize_keras_object: ['keras/acting-function', gadget('keras.saving.deserialize_keras_object')],
    save_img: ['keras/acting-function', gadget('keras.utils.save_img')],
    datasets: ['keras/acting-function', gadget('keras.datasets.mnist.load_data')],
    'another part of utils': ['keras/acting-function', gadget('keras.src.utils.python_utils.func_load')],
    'a callback that writes': [
      'keras/acting-function',
      sequential(kerasObject('keras.callbacks', 'ModelCheckpoint', { filepath: '/tmp/x' })),
    ],
    'CVE-2025-49655: TorchModuleWrapper': [
      'keras/loads-model',
      sequential(
        kerasObject('keras.layers', 'TorchModuleWrapper', {
          module: Buffer.from(poisonedPickle()).toString('base64'),
        }),
      ),
    ],
    TFSMLayer: [
      'keras/loads-model',
      sequential(kerasObject('keras.layers', 'TFSMLayer', { filepath: 'saved' })),
    ],
    'CVE-2025-12058: a vocabulary anywhere': [
      'keras/named-file',
      sequential(kerasObject('keras.layers', 'StringLookup', { vocabulary: '/etc/passwd' })),
    ],
    'a vocabulary behind an address': [
      'keras/named-file',
      sequential(
        kerasObject('keras.layers', 'TextVectorization', { vocabulary: 'https://example.invalid/v.txt' }),
      ),
    ],
    'a vocabulary above the folder': [
      'keras/named-file',
      sequential(kerasObject('keras.layers', 'IntegerLookup', { vocabulary: '../../v.txt' })),
    ],
    'TFOpLambda that reads': [
      'keras/operator-layer',
      sequential({ class_name: 'TFOpLambda', config: { name: 'op', function: 'io.read_file' } }),
    ],
    'TFOpLambda that calls Python': [
      'keras/operator-layer',
      sequential({ class_name: 'TFOpLambda', config: { name: 'op', function: 'numpy_function' } }),
    ],
    'TensorFlowOpLayer that writes': [
      'keras/operator-layer',
      sequential({
        class_name: 'TensorFlowOpLayer',
        config: { name: 'op', node_def: '{"op": "WriteFile", "name": "w"}' },
      }),
    ],
    'a Lambda of Keras 2 with a named function': [
      'keras/dangerous-import',
      sequential(lambdaLayer2('system', { function_type: 'function', module: 'os' })),
    ],
  };
  it.each(Object.entries(critical))('%s', async (_, [rule, config]) => {
    for (const [name, bytes] of [
      ['model.keras', kerasArchive(config)],
      ['model.h5', kerasHdf5(config)],
      ['model.json', Buffer.from(JSON.stringify(config))],
    ] as const) {
      const { told } = await read(bytes, name);
      expect({ name, told: told.filter((line) => line.startsWith(`critical ${rule}`)) }).toMatchObject({
        name,
        told: [expect.any(String)],
      });
    }
  });

  it('TorchModuleWrapper hands its pickle on', async () => {
    const config = critical['CVE-2025-49655: TorchModuleWrapper']?.[1] ?? null;
    const { told } = await read(kerasArchive(config));
    expect(told.some((line) => line.startsWith('critical pickle/dangerous-call'))).toBe(true);
  });

  /** What nobody but the loading program can vouch for is worth knowing, no more. */
  const own: readonly (readonly [string, Json])[] = [
    [
      'a registered layer',
      sequential(kerasObject(null, 'Scale', { name: 's' }, { registered_name: 'my_pkg>Scale' })),
    ],
    ['a layer of an own module', sequential(kerasObject('my_pkg.layers', 'Scale', { name: 's' }))],
    ['an own layer of Keras 2', sequential({ class_name: 'Scale', config: { name: 's' } })],
    ['a registered function', sequential(dense({ activation: named('builtins', 'my_pkg>act') }))],
    ['an own function', sequential(dense({ activation: named('builtins', 'act') }))],
    [
      'a layer that is newer than the tables',
      sequential(kerasObject('keras.layers', 'Convolution9D', { name: 'c' })),
    ],
    [
      'a named function of Keras 2',
      sequential(lambdaLayer2('scale', { function_type: 'function', module: 'my_script' })),
    ],
  ];
  it.each(own)('%s is info', async (_, config) => {
    for (const bytes of [kerasArchive(config), kerasHdf5(config)])
      expect((await read(bytes, 'model.keras')).told).toEqual([
        expect.stringMatching(/^info keras\/foreign-object/),
      ]);
  });

  const silent: readonly (readonly [string, Json])[] = [
    ['a named activation', sequential(dense({ activation: named('builtins', 'relu') }))],
    ['an operation', sequential(lambdaLayer(named('keras.ops', 'mean')))],
    [
      'a vocabulary of terrible words',
      sequential(
        kerasObject('keras.layers', 'StringLookup', {
          vocabulary: ['os.system', '/etc/passwd', 'https://example.invalid', '../x', 'exec'],
        }),
      ),
    ],
    [
      'TFOpLambda that computes',
      sequential({ class_name: 'TFOpLambda', config: { name: 'tf.math.add', function: 'math.add' } }),
    ],
    ['layers whose names say much', sequential(dense({ name: 'exec' }), dense({ name: 'lambda' }))],
  ];
  it.each(silent)('%s is silent', async (_, config) => {
    for (const bytes of [kerasArchive(config), kerasHdf5(config)])
      expect((await read(bytes, 'model.keras')).told.filter((line) => !/vocabulary/.test(line))).toEqual([]);
  });
});

describe('the archive', () => {
  it('tells members that Keras does not write', async () => {
    const { told } = await read(kerasArchive(sequential(dense()), [{ name: 'run.txt', content: 'hello' }]));
    expect(told).toEqual(['info keras/unexpected-member']);
  });

  it('is one under any name', async () => {
    const { told } = await read(kerasArchive(sequential(lambdaLayer(lambdaObject()))), 'model.zip');
    expect(told).toContain('critical keras/lambda-layer config.json');
  });

  it('hands weights on as those of a model', async () => {
    const { told } = await read(
      kerasArchive(sequential(dense()), [{ name: 'assets/vocabulary.txt', content: 'a\nb' }]),
    );
    expect(told).toEqual([]);
  });
});

it('finds the code in a damaged HDF5 file that no attribute leads to any more', async () => {
  const bytes = Buffer.from(kerasHdf5(sequential(lambdaLayer2([systemCode, null, null]))));
  bytes.fill(0xff, bytes.lastIndexOf('OHDR'), bytes.lastIndexOf('OHDR') + 4);
  const { told } = await read(bytes, 'model.h5');
  expect(told.some((line) => line.startsWith('critical keras/lambda-layer text-at-'))).toBe(true);
  expect(told.some((line) => line.startsWith('warning scan/damaged'))).toBe(true);
});

it('ends 500 mutations in findings or a typed outcome', async () => {
  const random = seeded(7);
  const seeds = [
    kerasArchive(sequential(lambdaLayer(lambdaObject()))),
    kerasHdf5(sequential(lambdaLayer2([systemCode, null, null]))),
    Buffer.from(JSON.stringify(sequential(lambdaLayer(lambdaObject())))),
    kerasMetadata(sequential(lambdaLayer(lambdaObject()))),
  ];
  for (let i = 0; i < 500; i += 1) {
    const { told } = await inspectBytes(mutate(seeds[i % 4] ?? new Uint8Array(), random), 'model.h5');
    expect(told.filter((line) => /internal-error/.test(line))).toEqual([]);
    expect(told).not.toEqual([]);
  }
}, 120_000);
