/** Configurations of Keras 2 and 3: layers in models in wrappers, plain or with one that runs its own code. */
import { hdf5 } from '../../support/hdf5-assembler.js';
import {
  kerasArchive,
  kerasHdf5,
  kerasMetadata,
  kerasObject,
  lambdaLayer,
  lambdaLayer2,
  lambdaObject,
  systemCode,
} from '../../support/keras-models.js';
import { made, type Choose } from '../choose.js';
import type { Grammar, MadeFile } from '../grammar.js';
import { hostilePickle } from './pickle.js';

type Json = ReturnType<typeof kerasObject>;

/** A layer that Keras itself defines, in the spelling of its release. */
function layer(choose: Choose, release: 2 | 3): Json {
  const [className, config] = choose.pick<[string, Record<string, Json>]>([
    ['Dense', { units: 1 + choose.below(64), activation: choose.pick(['relu', 'linear', 'softmax']) }],
    ['Dropout', { rate: 0.5 }],
    ['Flatten', {}],
    ['Conv2D', { filters: 4, kernel_size: [3, 3], padding: 'same' }],
    ['BatchNormalization', { axis: -1, momentum: 0.99 }],
    ['Embedding', { input_dim: 100, output_dim: 8 }],
    ['LSTM', { units: 4, return_sequences: true }],
  ]);
  return object(release, 'keras.layers', className, { name: choose.word(), ...config });
}

const object = (release: 2 | 3, module: string, className: string, config: Json): Json =>
  release === 3 ? kerasObject(module, className, config) : { class_name: className, config };

/** The layers in a model, which may be a layer of another and under a wrapper. */
function nested(choose: Choose, release: 2 | 3, inner: readonly Json[], depth: number): Json {
  const layers = choose.shuffle([...inner, ...choose.list(3, () => layer(choose, release))]);
  const name = choose.word();
  const model = choose.chance(60)
    ? object(release, 'keras', 'Sequential', { name, layers })
    : object(release, 'keras', 'Functional', {
        name,
        layers: layers.map((each, index) => ({
          ...(each as object),
          name: `l${String(index)}`,
          inbound_nodes: [],
        })),
        input_layers: [],
        output_layers: [],
      });
  if (depth === 0) return model;
  const wrapped = choose.chance(40)
    ? object(release, 'keras.layers', choose.pick(['TimeDistributed', 'Bidirectional']), {
        name,
        layer: model,
      })
    : model;
  return nested(choose, release, [wrapped], depth - 1);
}

/** A layer that has code of the file run, or names of its choice imported and called. */
function hostileLayer(choose: Choose, release: 2 | 3): Json {
  if (release === 2)
    return lambdaLayer2(
      choose.pick<Json>([
        [systemCode, null, null],
        [systemCode, [1], [2]],
      ]),
    );
  const named = (module: string, name: string): Json => lambdaLayer(kerasObject(module, 'function', name));
  return choose.pick<() => Json>([
    () => lambdaLayer(lambdaObject()),
    () => named('os', 'system'),
    () => named('builtins', 'eval'),
    () => named('subprocess', 'getoutput'),
    () =>
      kerasObject('keras.layers', 'TorchModuleWrapper', {
        name: choose.word(),
        module: Buffer.from(hostilePickle(choose)).toString('base64'),
      }),
  ])();
}

/** JSON with blanks, orders of keys and digits that mean the same. */
function spelt(choose: Choose, value: Json): string {
  const text = JSON.stringify(value, undefined, choose.pick([undefined, 1, '\t']));
  return choose.chance(30)
    ? text.replace(/class_name/g, () => choose.pick(['class_name', '\\u0063lass_name']))
    : text;
}

function file(choose: Choose, inner: (release: 2 | 3) => readonly Json[]): MadeFile {
  const release = choose.pick([2, 3] as const);
  const config = nested(choose, release, inner(release), choose.below(4));
  if (release === 3)
    return choose.chance(50)
      ? { name: 'model.keras', bytes: kerasArchive(spelt(choose, config)) }
      : { name: 'config.json', bytes: Buffer.from(spelt(choose, config)) };
  return choose.chance(50)
    ? { name: choose.pick(['model.h5', 'm.hdf5']), bytes: kerasHdf5(config) }
    : { name: 'keras_metadata.pb', bytes: kerasMetadata(config) };
}

export const kerasGrammar: Grammar = {
  genuine: made((choose) => file(choose, () => [])),
  hostile: made((choose) => file(choose, (release) => [hostileLayer(choose, release)])),
};

type Group = Parameters<typeof hdf5>[0];

/** Groups in groups, with `content` somewhere among datasets and attributes. */
function groups(choose: Choose, content: Uint8Array | undefined, depth: number): Group {
  const own: Group =
    content === undefined
      ? { attributes: { note: choose.phrase() || 'x' } }
      : choose.pick<Group>([
          { attributes: { [choose.word()]: content } },
          { links: { [choose.word()]: { dataset: { bytes: content } } } },
          { links: { [choose.word()]: { dataset: { bytes: content, opaque: true } } } },
        ]);
  if (depth === 0) return own;
  const others = Object.fromEntries(
    choose.list(3, (index) => [`d${String(index)}`, { dataset: { shape: [2, 1 + choose.below(4)] } }]),
  );
  return { links: { ...others, [`g${choose.word()}`]: groups(choose, content, depth - 1) } };
}

export const hdf5Grammar: Grammar = {
  genuine: made((choose) => ({ name: 'data.h5', bytes: hdf5(groups(choose, undefined, choose.below(4))) })),
  hostile: made((choose) => {
    const bytes = hdf5(groups(choose, hostilePickle(choose), choose.below(4)));
    return { name: choose.pick(['data.h5', 'weights.hdf5', 'x.bin']), bytes };
  }),
};
