import { defineFormat } from '../../core/define.js';
import type { AnyFormat } from '../../core/types.js';
import type { KerasFacts } from './facts.js';
import { identifyKerasArchive, identifyKerasConfig, identifyKerasMetadata } from './identify.js';
import { parseKerasArchive } from './parse-archive.js';
import { parseKerasConfig } from './parse-config.js';
import { parseKerasMetadata } from './parse-metadata.js';
import { kerasArchiveRules, kerasRules } from './rules/index.js';
import { kerasCodeViews, kerasConfigViews, kerasImports, kerasTraits } from './views.js';

const config = defineFormat<KerasFacts>({
  id: 'keras-config',
  title: 'Keras configuration',
  extensions: ['.json'],
  spec: 'https://keras.io/guides/serialization_and_saving/',
  runsCode: true,
  identify: identifyKerasConfig,
  parse: parseKerasConfig,
  rules: kerasRules,
  views: kerasConfigViews,
  traits: kerasTraits,
  imports: kerasImports,
});

const archive = defineFormat<KerasFacts>({
  id: 'keras-archive',
  title: 'Keras model archive',
  extensions: ['.keras'],
  spec: 'https://keras.io/guides/serialization_and_saving/',
  runsCode: true,
  identify: identifyKerasArchive,
  parse: parseKerasArchive,
  rules: kerasArchiveRules,
});

const metadata = defineFormat<KerasFacts>({
  id: 'keras-metadata',
  title: 'Keras metadata of a SavedModel',
  extensions: ['.pb'],
  spec: 'https://github.com/keras-team/tf-keras/blob/master/tf_keras/protobuf/saved_metadata.proto',
  runsCode: true,
  identify: identifyKerasMetadata,
  parse: parseKerasMetadata,
  rules: kerasRules,
  views: kerasCodeViews,
  imports: kerasImports,
});

export const formats: readonly AnyFormat[] = [config, archive, metadata];
