/** TensorFlow operators that do more than compute on tensors. */

/**
 * `python` calls a Python function; `write` writes files; `read` reads files into tensors; `source` reads files as a
 * data set; `cache` does so if it is given a file; `table` fills a lookup table from a file; `saver` is what every checkpoint saver writes; `summary` writes
 * logs; `debug` sends tensors to the addresses it is given; `print` writes text; `network` opens connections; `native`
 * calls a registered native function; `remote` runs a function elsewhere; `setting` changes the process; `descriptor`
 * may read a file of message descriptors.
 */
export type EffectKind =
  | 'python'
  | 'write'
  | 'read'
  | 'source'
  | 'cache'
  | 'table'
  | 'saver'
  | 'summary'
  | 'debug'
  | 'print'
  | 'network'
  | 'native'
  | 'remote'
  | 'setting'
  | 'descriptor';

export interface EffectRow {
  readonly kind: EffectKind;
  /** What it does, as a finding says it. */
  readonly effect: string;
  /** Names separated by blanks. */
  readonly operators: string;
  /** Inputs that are a file name, a pattern or an address, counted from 0. */
  readonly inputs?: readonly number[];
  /** Attributes that are a file name, a pattern or an address. */
  readonly attributes?: readonly string[];
}

/** Source of all rows: the operator's documentation at https://www.tensorflow.org/api_docs/python/tf/raw_ops */
export const operatorEffects: readonly EffectRow[] = [
  {
    kind: 'python',
    effect: 'calls a Python function of the process',
    operators: 'PyFunc PyFuncStateless EagerPyFunc PyCall NumpyFunction PyFuncV2',
    attributes: ['token'],
  },
  { kind: 'write', effect: 'writes a file', operators: 'WriteFile', inputs: [0] },
  {
    kind: 'write',
    effect: 'writes a data set to files',
    operators:
      'SaveDataset SaveDatasetV2 DatasetToTFRecord ExperimentalDatasetToTFRecord DistributedSave SnapshotDataset SnapshotDatasetV2',
    inputs: [1],
  },
  {
    kind: 'write',
    effect: 'writes tensors to a file',
    operators: 'DumpTensor CalibrationStatisticsSaver',
    attributes: ['log_dir_path', 'file_name', 'output_file_path'],
  },
  { kind: 'read', effect: 'reads a file', operators: 'ReadFile', inputs: [0] },
  { kind: 'read', effect: 'lists the files of the machine', operators: 'MatchingFiles', inputs: [0] },
  {
    kind: 'read',
    effect: 'lists the files of the machine',
    operators: 'MatchingFilesDataset ExperimentalMatchingFilesDataset',
    inputs: [0],
  },
  {
    kind: 'source',
    effect: 'reads files as a data set',
    operators:
      'TextLineDataset TFRecordDataset TFRecordDatasetV2 FixedLengthRecordDataset FixedLengthRecordDatasetV2 CSVDataset CSVDatasetV2 ' +
      'ExperimentalCSVDataset LMDBDataset ExperimentalLMDBDataset LoadDataset SnapshotChunkDataset ListSnapshotChunksDataset SnapshotDatasetReader',
    inputs: [0],
  },
  {
    kind: 'source',
    effect: 'queries a database',
    operators: 'SqlDataset ExperimentalSqlDataset',
    inputs: [1],
  },
  {
    kind: 'cache',
    effect: 'caches a data set in a file',
    operators: 'CacheDataset CacheDatasetV2',
    inputs: [1],
  },
  {
    kind: 'source',
    effect: 'reads files from a queue of names',
    operators:
      'WholeFileReader WholeFileReaderV2 TextLineReader TextLineReaderV2 TFRecordReader TFRecordReaderV2 FixedLengthRecordReader ' +
      'FixedLengthRecordReaderV2 LMDBReader',
  },
  {
    kind: 'source',
    effect: 'reads the file that an attribute names',
    operators: 'Skipgram RecordInput FixedUnigramCandidateSampler',
    attributes: ['filename', 'file_pattern', 'vocab_file'],
  },
  {
    kind: 'table',
    effect: 'fills a lookup table from a file',
    operators: 'InitializeTableFromTextFile InitializeTableFromTextFileV2',
    inputs: [1],
  },
  {
    kind: 'table',
    effect: 'reads vocabulary files',
    operators: 'GenerateVocabRemapping',
    inputs: [0, 1],
  },
  {
    kind: 'saver',
    effect: 'reads or writes a checkpoint',
    operators:
      'Save SaveSlices SaveV2 Restore RestoreSlice RestoreV2 DTensorRestoreV2 ShardedFilename ShardedFilespec LoadAndRemapMatrix TfrtRestoreV2',
    inputs: [0],
  },
  { kind: 'saver', effect: 'merges checkpoints', operators: 'MergeV2Checkpoints', inputs: [0, 1] },
  {
    kind: 'summary',
    effect: 'opens a log file for writing',
    operators: 'CreateSummaryFileWriter CreateSummaryDbWriter',
    inputs: [1],
  },
  {
    kind: 'debug',
    effect: 'sends the tensors it sees to its debug addresses',
    operators:
      'DebugIdentity DebugIdentityV2 DebugIdentityV3 DebugNanCount DebugNumericSummary DebugNumericSummaryV2 DebugGradientIdentity Copy CopyHost',
    attributes: ['debug_urls', 'debug_ops_spec'],
  },
  { kind: 'print', effect: 'prints', operators: 'PrintV2', attributes: ['output_stream'] },
  {
    kind: 'network',
    effect: 'connects to another machine',
    operators: 'RpcClient RpcServer',
    inputs: [0],
  },
  {
    kind: 'network',
    effect: 'calls a remote procedure',
    operators: 'RpcCall RpcServerRegister RpcServerStart Rpc TryRpc',
  },
  {
    kind: 'network',
    effect: 'takes data from a data service',
    operators: 'DataServiceDataset DataServiceDatasetV2 DataServiceDatasetV3 DataServiceDatasetV4',
    inputs: [2],
  },
  {
    kind: 'network',
    effect: 'registers a data set with a data service',
    operators: 'RegisterDataset RegisterDatasetV2',
    inputs: [1],
  },
  {
    kind: 'network',
    effect: 'reads from a cloud service',
    operators:
      'BigQueryReader KafkaDataset KinesisDataset BigtableClient GcsConfigureCredentials GcsConfigureBlockCache PubSubDataset',
    inputs: [0],
  },
  {
    kind: 'native',
    effect: 'calls a native function that the process has registered',
    operators: 'XlaCustomCall XlaCustomCallV2 RemoteFusedGraphExecute',
    attributes: ['target_name', 'call_target_name', 'serialized_remote_fused_graph_execute_info'],
  },
  { kind: 'remote', effect: 'runs a function on another device', operators: 'RemoteCall', inputs: [0] },
  {
    kind: 'setting',
    effect: 'changes how the process reaches file systems',
    operators: 'FileSystemSetConfiguration',
    inputs: [0, 1, 2],
  },
  {
    kind: 'descriptor',
    effect: 'reads message descriptors from a file',
    operators: 'DecodeProtoV2 EncodeProto',
    attributes: ['descriptor_source'],
  },
];
