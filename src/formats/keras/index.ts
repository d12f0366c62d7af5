import { defineFormat } from '../../core/define.js';
import type { AnyFormat } from '../../core/types.js';
import { identifyKerasArchive, identifyKerasConfig, identifyKerasMetadata } from './identify.js';

const config = defineFormat({
  id: 'keras-config',
  title: 'Keras configuration',
  extensions: ['.json'],
  spec: 'https://keras.io/guides/serialization_and_saving/',
  runsCode: true,
  identify: identifyKerasConfig,
  reader: async () => (await import('./reader.js')).config,
});

const archive = defineFormat({
  id: 'keras-archive',
  title: 'Keras model archive',
  extensions: ['.keras'],
  spec: 'https://keras.io/guides/serialization_and_saving/',
  runsCode: true,
  identify: identifyKerasArchive,
  reader: async () => (await import('./reader.js')).archive,
});

const metadata = defineFormat({
  id: 'keras-metadata',
  title: 'Keras metadata of a SavedModel',
  extensions: ['.pb'],
  spec: 'https://github.com/keras-team/tf-keras/blob/master/tf_keras/protobuf/saved_metadata.proto',
  runsCode: true,
  identify: identifyKerasMetadata,
  reader: async () => (await import('./reader.js')).metadata,
});

export const formats: readonly AnyFormat[] = [config, archive, metadata];
