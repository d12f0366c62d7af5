/**
 * Operators of Caffe2 that do more than compute, by what they do.
 * Source: caffe2/operators, caffe2/queue, caffe2/distributed, caffe2/db and caffe2/python of
 * https://github.com/pytorch/pytorch/tree/v1.13.1/caffe2 (the last release that holds them all).
 */
export type Caffe2Effect = 'python' | 'write' | 'read' | 'network';

export const caffe2Operators: ReadonlyMap<string, Caffe2Effect> = new Map([
  ['Python', 'python'],
  ['PythonGradient', 'python'],
  ['PythonDLPack', 'python'],
  ['PythonDLPackGradient', 'python'],
  ['Save', 'write'],
  ['Checkpoint', 'write'],
  ['Snapshot', 'write'],
  ['CreateDB', 'read'],
  ['Load', 'read'],
  ['DBExists', 'read'],
  ['CreateTextFileReader', 'read'],
  ['TextFileReaderRead', 'read'],
  ['ImageInput', 'read'],
  ['VideoInput', 'read'],
  ['FileStoreHandlerCreate', 'write'],
  ['RedisStoreHandlerCreate', 'network'],
  ['CreateCommonWorld', 'network'],
  ['CloneCommonWorld', 'network'],
]);
