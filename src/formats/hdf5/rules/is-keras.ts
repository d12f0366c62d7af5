import type { Hdf5Facts } from '../facts.js';

/** What Keras 2 and 3 write at the root: https://keras.io/guides/serialization_and_saving/. */
const attributes: ReadonlySet<string> = new Set([
  'model_config',
  'training_config',
  'keras_version',
  'backend',
  'layer_names',
]);
const links: ReadonlySet<string> = new Set([
  'model_weights',
  'optimizer_weights',
  'top_level_model_weights',
  'layers',
  '_layer_checkpoint_dependencies',
  'vars',
]);

/** Whether Keras would take the file for a model or for weights; a model needs no link to another file. */
export function isKeras({ isKerasMember, rootAttributes, rootLinks }: Hdf5Facts): boolean {
  return (
    isKerasMember ||
    rootAttributes.some((name) => attributes.has(name)) ||
    rootLinks.some((name) => links.has(name))
  );
}
