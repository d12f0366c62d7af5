/** NetParameter, LayerParameter and SolverParameter of https://github.com/BVLC/caffe/blob/master/src/caffe/proto/caffe.proto */
import type { TextSchema } from '../../codecs/protobuf/text-message.js';

/** Field numbers of a network. */
export const networkField = { name: 1, layer: 100 } as const;
export const layerField = { name: 1, type: 2, python: 130 } as const;
export const pythonField = { module: 1, class: 2, settings: 3 } as const;

/** Where layers keep names of files: the parameter's number, and in it those that are read and those that are written. */
export const fileFields: ReadonlyMap<
  number,
  { readonly read: readonly number[]; readonly written: readonly number[] }
> = new Map([
  [100, { read: [4], written: [] }],
  [107, { read: [1, 3], written: [] }],
  [112, { read: [1], written: [] }],
  [113, { read: [], written: [1] }],
  [115, { read: [1, 3, 12], written: [] }],
  [116, { read: [1], written: [] }],
  [129, { read: [1, 3, 13], written: [] }],
]);

/** Of a solver, in a text: networks that stand in it, and where it writes. Numbers that no network has. */
export const solverField = { network: 1_025, snapshot: 1_014 } as const;

const layer = (): TextSchema => ({
  name: { number: layerField.name },
  type: { number: layerField.type },
  python_param: {
    number: layerField.python,
    message: () => ({
      module: { number: pythonField.module },
      layer: { number: pythonField.class },
      param_str: { number: pythonField.settings },
    }),
  },
  transform_param: { number: 100, message: () => ({ mean_file: { number: 4 } }) },
  data_param: { number: 107, message: () => ({ source: { number: 1 }, mean_file: { number: 3 } }) },
  hdf5_data_param: { number: 112, message: () => ({ source: { number: 1 } }) },
  hdf5_output_param: { number: 113, message: () => ({ file_name: { number: 1 } }) },
  image_data_param: { number: 115, message: () => images(12) },
  infogain_loss_param: { number: 116, message: () => ({ source: { number: 1 } }) },
  window_data_param: { number: 129, message: () => images(13) },
});

function images(rootFolder: number): TextSchema {
  return { source: { number: 1 }, mean_file: { number: 3 }, root_folder: { number: rootFolder } };
}

/** A network, or a solver with networks in it. Layers of the first version are read like those of the second. */
export const networkSchema = (): TextSchema => ({
  name: { number: networkField.name },
  layer: { number: networkField.layer, message: layer },
  layers: { number: networkField.layer, message: layer },
  net_param: { number: solverField.network, message: networkSchema },
  train_net_param: { number: solverField.network, message: networkSchema },
  test_net_param: { number: solverField.network, message: networkSchema },
  snapshot_prefix: { number: solverField.snapshot },
});
