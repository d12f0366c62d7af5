/** Configurations as Keras 2 and 3 write them, with functions that print a word. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { zip, type ZipMember } from './zip-assembler.js';
import { hdf5 } from './hdf5-assembler.js';

type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

const code = (name: string): Uint8Array =>
  readFileSync(join(import.meta.dirname, '../../fixtures/python-code', `${name}.hit.marshal`));

/** base64 with a line end after each 76 digits, as Python's codec writes it. */
function base64(bytes: Uint8Array): string {
  return Buffer.from(bytes)
    .toString('base64')
    .replace(/.{1,76}/g, '$&\n');
}

/** `lambda x: (__import__('os').system('echo pwned'), x)[1]`. */
export const systemCode = base64(code('system-3.11'));
export const systemBytes = code('system-3.11');
/** `lambda x: x * 2`. */
export const plainCode = base64(code('plain-3.11'));
/** `lambda x: K.exp(x)`. */
export const tensorCode = base64(code('tensor-3.11'));

export function lambdaObject(text: string = systemCode): Json {
  return { class_name: '__lambda__', config: { code: text, defaults: null, closure: null } };
}

export function kerasObject(module: string | null, className: string, config: Json, more: Json = {}): Json {
  return { module, class_name: className, config, registered_name: null, ...(more as object) };
}

export function lambdaLayer(fn: Json, name = 'lambda_3'): Json {
  return kerasObject('keras.layers', 'Lambda', { name, function: fn, arguments: {} });
}

/** A Lambda layer of Keras 2. */
export function lambdaLayer2(fn: Json, more: Json = {}): Json {
  return {
    class_name: 'Lambda',
    config: {
      name: 'lambda_3',
      function: fn,
      function_type: 'lambda',
      module: '__main__',
      output_shape: null,
      output_shape_type: 'raw',
      output_shape_module: null,
      arguments: {},
      ...(more as object),
    },
  };
}

export function dense(config: Json = {}): Json {
  return kerasObject('keras.layers', 'Dense', {
    name: 'dense',
    units: 2,
    activation: 'relu',
    ...(config as object),
  });
}

export function sequential(...layers: Json[]): Json {
  return kerasObject('keras', 'Sequential', { name: 'sequential', layers });
}

/** A `.keras` archive. */
export function kerasArchive(
  config: Json | string | Uint8Array,
  more: readonly ZipMember[] = [],
): Uint8Array {
  const text = typeof config === 'string' || config instanceof Uint8Array ? config : JSON.stringify(config);
  return zip([
    { name: 'metadata.json', content: '{"keras_version": "3.12.0", "date_saved": "2026-01-01@00:00:00"}' },
    { name: 'config.json', content: text },
    { name: 'model.weights.h5', content: hdf5({ links: { layers: {} } }) },
    ...more,
  ]);
}

/** A whole model of Keras 2 in HDF5. */
export function kerasHdf5(config: Json, attributes: Readonly<Record<string, string>> = {}): Uint8Array {
  return hdf5({
    attributes: {
      keras_version: '2.6.0',
      backend: 'tensorflow',
      model_config: JSON.stringify(config),
      ...attributes,
    },
    links: { model_weights: { attributes: { layer_names: 'dense' } } },
  });
}

/** `keras_metadata.pb`: SavedMetadata of SavedObjects. */
export function kerasMetadata(...configs: readonly Json[]): Uint8Array {
  return Buffer.concat(
    configs.map((config, index) => {
      const node = Buffer.concat([
        Buffer.from([0x10, index]),
        field(3, index === 0 ? 'root' : `root.layer-${String(index)}`),
        field(4, '_tf_keras_layer'),
        field(5, JSON.stringify(config)),
      ]);
      return field(1, node);
    }),
  );
}

function field(number: number, content: string | Uint8Array): Buffer {
  const bytes = Buffer.from(content as Uint8Array);
  const length: number[] = [];
  for (let rest = bytes.length; ; rest = Math.floor(rest / 128)) {
    length.push(rest < 128 ? rest : (rest % 128) + 128);
    if (rest < 128) break;
  }
  return Buffer.concat([Buffer.from([number * 8 + 2, ...length]), bytes]);
}
