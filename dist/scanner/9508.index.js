"use strict";
exports.id = 9508;
exports.ids = [9508];
exports.modules = {

/***/ 8035:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ operatorEffect)
/* harmony export */ });
/**
 * What the name of an operator nobody has vetted says that it does. Custom operators are native code or Python that the
 * reader must have registered; a name that speaks of loading, running or fetching is what the graph asks of them.
 */
const namedEffects = [
    {
        effect: 'calls back into Python',
        words: /^(eager )?py(thon)?( ?(numpy|custom|eager))*( (op|ops|func|funcs|function|operation|operator|call|callback|script|eval|exec|layer|kernel|code|stateless|def|grad|method|udf|run))*$|^(numpy|eager) (function|func|py func)$|\b(py|python) (func|function|callback|code|script|exec|eval)\b|\b(exec|eval|run|call|invoke) (py|python)\b/,
    },
    {
        effect: 'loads a library of native code',
        words: /\b(load|open|import|register|inject) ?(native |shared |custom |external |dynamic )*(library|lib|dll|so|dylib|plugin|module)\b|\bdl ?open\b|^external (custom|library)$/,
    },
    {
        effect: 'runs a program or code',
        words: /^(os )?(system|popen|exec|execv|execve|shell|bash|cmd|eval|spawn|subprocess|shellcode)( ?(op|call|command|cmd|code|config|process))?$|\b(shell|command|process) (exec|execute|run|spawn|op)\b|\b(exec|execute|run|spawn|start) (shell|command|cmd|code|script|program|process|binary|op)\b|^(reverse|bind) shell/,
    },
    {
        effect: 'fetches or sends over the network',
        words: /\b(http|https|ftp|url|curl|wget|socket|download|upload|exfiltrate|exfil) ?(get|post|put|request|fetch|open|connect|send|file|data|op|client)?$|\b(fetch|get|open|send|post) (url|http|socket|remote)\b/,
    },
    {
        effect: 'reads or writes files',
        words: /\b(read|write|delete|remove|open|append|copy|move|create|dump) ?(to |from |whole |text )*(file|files|path|disk|directory)\b|\bfile (read|write|open|delete|reader|writer)\b/,
    },
];
/** Camel case, underscores and digits taken apart: `LoadHTTPLibrary_v2` \u2192 `load http library v 2`. */
function wordsOf(name) {
    let words = name
        .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
        .replace(/(?<=[A-Z])(?=[A-Z][a-z])/g, ' ')
        .replace(/[^A-Za-z]+/g, ' ')
        .trim()
        .toLowerCase();
    while (words.endsWith(' v'))
        words = words.slice(0, -2);
    return words;
}
/** The effect that a custom operator's name speaks of, as a clause; undefined for names that speak of none. */
function operatorEffect(name) {
    const base = name.slice(Math.max(name.lastIndexOf('>'), name.lastIndexOf(':'), name.lastIndexOf('.')) + 1);
    const words = wordsOf(base);
    return namedEffects.find(({ words: pattern }) => pattern.test(words))?.effect;
}


/***/ }),

/***/ 8208:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ pathForm),
/* harmony export */   T: () => (/* binding */ describePathForm)
/* harmony export */ });
/** What joining a path that a model writes to the model's folder would reach. */
const effects = {
    climbs: 'climbs out of its folder',
    absolute: 'is absolute',
    drive: 'names a drive of a Windows machine',
    unc: 'names a share on another machine',
    home: "names the reader's home folder",
    url: 'is an address, not a file beside the model',
    nul: 'holds a NUL, behind which readers see nothing',
    variable: "is put together from the reader's environment",
};
/**
 * How a written path leaves the folder that it should be in; undefined for one that stays inside. Both separators count
 * on every system: the reader's is not known.
 */
function pathForm(path) {
    if (path.includes('\0'))
        return 'nul';
    if (/^[a-z][a-z0-9+.-]+:/i.test(path))
        return 'url';
    if (/^[a-z]:/i.test(path))
        return 'drive';
    if (/^(\\\\|\/\/)/.test(path))
        return 'unc';
    if (/^[/\\]/.test(path))
        return 'absolute';
    if (/^~[\w-]*([/\\]|$)/.test(path))
        return 'home';
    if (/\$\{?\w|%\w+%/.test(path))
        return 'variable';
    return climbs(path) ? 'climbs' : undefined;
}
/** The clause of a finding: `is absolute`. */
function describePathForm(form) {
    return effects[form];
}
/** Judged after normalising, so that `a/../../b` climbs and `a/../b` does not. */
function climbs(path) {
    let depth = 0;
    for (const segment of path.split(/[/\\]/)) {
        const name = segment.trimEnd();
        if (name === '..' || segment.trim() === '..')
            depth -= 1;
        else if (name !== '' && name !== '.')
            depth += 1;
        if (depth < 0)
            return true;
    }
    return false;
}


/***/ }),

/***/ 870:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ isSensitivePath)
/* harmony export */ });
/** Places that hold what a machine keeps to itself: accounts, keys, settings, the kernel's view of processes. */
const sensitive = /^[/\\]+(etc|proc|sys|dev|root|boot|run|private[/\\]etc|var[/\\](run|log|lib|spool|mail)|windows)([/\\]|$)|^[a-z]:[/\\]+(windows|programdata)([/\\]|$)|(^|[/\\])\.(ssh|aws|gnupg|kube|docker|config|netrc|npmrc|pypirc|bash_history|bashrc|profile|env|git-credentials|huggingface|azure|gcloud)([/\\]|$)|(^|[/\\])(id_rsa|id_ed25519|shadow|passwd|credentials|authorized_keys|known_hosts)$/i;
/** Whether a path leads to where secrets and settings of a machine are kept, whatever is relative to what. */
function isSensitivePath(path) {
    return sensitive.test(path.replace(/^file:\/\//i, ''));
}


/***/ }),

/***/ 9508:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  H: () => (/* binding */ judgeTensorflowOperator)
});

;// CONCATENATED MODULE: ./lib/knowledge/tensorflow/custom-operators.js
/** Published operators from outside TensorFlow: the reader has installed their package, or the graph does not load. */
const customCollections = [
    {
        origin: 'TensorFlow I/O',
        names: /^IO>/,
        effect: 'reads from files, databases or services',
        source: 'https://github.com/tensorflow/io',
    },
    { origin: 'TensorFlow Addons', names: /^Addons>/, source: 'https://github.com/tensorflow/addons' },
    {
        origin: 'TensorFlow Text',
        names: /^(TFText>.*|Sentencepiece\w*|Wordpiece\w*|\w*WordpieceTokenize\w*|WhitespaceTokenize\w*|CaseFoldUTF8|Normalize(UTF8|dUTF8)\w*|RegexSplitWithOffsets|SentenceFragments\w*|UnicodeScriptTokenize\w*|SplitMergeTokenize\w*|SplitMergeFromLogits\w*|ConstrainedSequence|MaxSpanningTree|RougeL|NgramsStringJoin|TokenizerFromLogits|GetSpansOffset\w*|FindSourceOffsets|FastBert\w*|PhraseTokenize\w*|Trimmer\w*|RoundRobin\w*|Coerce\w*|MstDecode\w*|BoiseTagsToOffsets\w*|OffsetsToBoiseTags\w*)$/,
        source: 'https://github.com/tensorflow/text',
    },
    {
        origin: 'TensorFlow Decision Forests',
        names: /^SimpleML\w*$/,
        source: 'https://github.com/tensorflow/decision-forests',
    },
    {
        origin: 'TensorFlow with TensorRT',
        names: /^(TRTEngineOp|CreateTRTResourceHandle|GetCalibrationDataOp|InitializeTRTResource|SerializeTRTResource)$/,
        source: 'https://github.com/tensorflow/tensorrt',
    },
    {
        origin: 'TensorFlow Lite',
        names: /^(TFLite_Detection_PostProcess|TFLite\w*|Convolution2DTransposeBias|MaxPoolingWithArgmax2D|MaxUnpooling2D|AudioSpectrogram|Mfcc|NumericVerify|ReadVariable|AssignVariable|VarHandle|HashTableV2|LookupTableFindV2|LookupTableSizeV2|LookupTableImportV2|AssignVariableOp|ReadVariableOp|Irfft2d|Rfft2d|Roll|Multinomial|RandomStandardNormal|RandomUniform|Sign|TableLookup|TransformLandmarks|TransformTensorBilinear|Landmarks2TransformMatrix|KmeansEmbeddingLookup|AddN|Atan2|GRU|Bucketize|Complex|ComplexAbs|Cumsum|Imag|Real|Gelu)$/,
        source: 'https://github.com/tensorflow/tensorflow/tree/master/tensorflow/lite/kernels',
    },
    {
        origin: 'TensorFlow Lite Support',
        names: /^(tftext:\w+|mediapipe\.\w+|ExtractFeatures|Normalize|Predict|NgramsStringJoin|RaggedTensorToTensor|WhitespaceTokenizer|Edgetpu\w*|edgetpu-custom-op)$/,
        source: 'https://github.com/tensorflow/tflite-support',
    },
    {
        origin: 'TensorFlow Recommenders and Ranking',
        names: /^(Cuckoo\w*|TFRA>.*|Tfra>.*|De(Tfra)?>.*)$/,
        source: 'https://github.com/tensorflow/recommenders-addons',
    },
    { origin: 'Horovod', names: /^Horovod\w*$/, source: 'https://github.com/horovod/horovod' },
    { origin: 'Keras Hub', names: /^Keras\w*>.*$/, source: 'https://github.com/keras-team/keras-hub' },
    {
        origin: 'Intel',
        names: /^_?(Itex|Mkl|OneDnn)\w*$/,
        source: 'https://github.com/intel/intel-extension-for-tensorflow',
    },
];

;// CONCATENATED MODULE: ./lib/knowledge/tensorflow/operator-effects.js
/** TensorFlow operators that do more than compute on tensors. */
/** Source of all rows: the operator's documentation at https://www.tensorflow.org/api_docs/python/tf/raw_ops */
const operatorEffects = [
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
        operators: 'SaveDataset SaveDatasetV2 DatasetToTFRecord ExperimentalDatasetToTFRecord DistributedSave SnapshotDataset SnapshotDatasetV2',
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
        operators: 'TextLineDataset TFRecordDataset TFRecordDatasetV2 FixedLengthRecordDataset FixedLengthRecordDatasetV2 CSVDataset CSVDatasetV2 ' +
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
        operators: 'WholeFileReader WholeFileReaderV2 TextLineReader TextLineReaderV2 TFRecordReader TFRecordReaderV2 FixedLengthRecordReader ' +
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
        operators: 'Save SaveSlices SaveV2 Restore RestoreSlice RestoreV2 DTensorRestoreV2 ShardedFilename ShardedFilespec LoadAndRemapMatrix TfrtRestoreV2',
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
        operators: 'DebugIdentity DebugIdentityV2 DebugIdentityV3 DebugNanCount DebugNumericSummary DebugNumericSummaryV2 DebugGradientIdentity Copy CopyHost',
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
        operators: 'BigQueryReader KafkaDataset KinesisDataset BigtableClient GcsConfigureCredentials GcsConfigureBlockCache PubSubDataset',
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

;// CONCATENATED MODULE: ./lib/knowledge/tensorflow/operators.js
/** Generated by scripts/knowledge/tensorflow_operators.py from TensorFlow 2.21.0. */
/** Every operator that TensorFlow itself registers. */
const tensorflowOperators = 'A Abort Abs AccumulateNV2 AccumulatorApplyGradient AccumulatorNumAccumulated AccumulatorSetGlobalStep ' +
    'AccumulatorTakeGradient Acos Acosh Add AddManySparseToTensorsMap AddN AddSparseToTensorsMap AddV2 ' +
    'AdjustContrast AdjustContrastv2 AdjustHue AdjustSaturation All AllCandidateSampler AllToAll Angle ' +
    'AnonymousHashTable AnonymousIterator AnonymousIteratorV2 AnonymousIteratorV3 AnonymousMemoryCache ' +
    'AnonymousMultiDeviceIterator AnonymousMultiDeviceIteratorV3 AnonymousMutableDenseHashTable ' +
    'AnonymousMutableHashTable AnonymousMutableHashTableOfTensors AnonymousRandomSeedGenerator ' +
    'AnonymousSeedGenerator Any ApplyAdaMax ApplyAdadelta ApplyAdagrad ApplyAdagradDA ApplyAdagradV2 ' +
    'ApplyAdam ApplyAddSign ApplyCenteredRMSProp ApplyFtrl ApplyFtrlV2 ApplyGradientDescent ApplyMomentum ' +
    'ApplyPowerSign ApplyProximalAdagrad ApplyProximalGradientDescent ApplyRMSProp ApproxTopK ' +
    'ApproximateEqual ArgMax ArgMin AsString Asin Asinh Assert AssertCardinalityDataset AssertNextDataset ' +
    'AssertPrevDataset Assign AssignAdd AssignAddVariableOp AssignSub AssignSubVariableOp AssignVariableOp ' +
    'AssignVariableXlaConcatND Atan Atan2 Atanh Attr AttrBool AttrBoolList AttrDefault AttrEmptyListDefault ' +
    'AttrEnum AttrEnumList AttrFloat AttrListDefault AttrListMin AttrListTypeDefault AttrMin AttrPartialShape ' +
    'AttrPartialShapeList AttrShape AttrShapeList AttrTypeDefault AudioMicrofrontend AudioSpectrogram ' +
    'AudioSummary AudioSummaryV2 AutoShardDataset AvgPool AvgPool3D AvgPool3DGrad AvgPoolGrad B ' +
    'BandedTriangularSolve Barrier BarrierClose BarrierIncompleteSize BarrierInsertMany BarrierReadySize ' +
    'BarrierTakeMany Batch BatchCholesky BatchCholeskyGrad BatchDataset BatchDatasetV2 BatchFFT BatchFFT2D ' +
    'BatchFFT3D BatchFunction BatchIFFT BatchIFFT2D BatchIFFT3D BatchMatMul BatchMatMulV2 BatchMatMulV3 ' +
    'BatchMatrixBandPart BatchMatrixDeterminant BatchMatrixDiag BatchMatrixDiagPart BatchMatrixInverse ' +
    'BatchMatrixSetDiag BatchMatrixSolve BatchMatrixSolveLs BatchMatrixTriangularSolve ' +
    'BatchNormWithGlobalNormalization BatchNormWithGlobalNormalizationGrad BatchSelfAdjointEig ' +
    'BatchSelfAdjointEigV2 BatchSvd BatchToSpace BatchToSpaceND BesselI0 BesselI0e BesselI1 BesselI1e ' +
    'BesselJ0 BesselJ1 BesselK0 BesselK0e BesselK1 BesselK1e BesselY0 BesselY1 Betainc BiasAdd BiasAddGrad ' +
    'BiasAddV1 Binary Bincount Bitcast BitwiseAnd BitwiseOr BitwiseXor BlockLSTM BlockLSTMGrad ' +
    'BlockLSTMGradV2 BlockLSTMV2 BoostedTreesAggregateStats BoostedTreesBucketize ' +
    'BoostedTreesCalculateBestFeatureSplit BoostedTreesCalculateBestFeatureSplitV2 ' +
    'BoostedTreesCalculateBestGainsPerFeature BoostedTreesCenterBias BoostedTreesCreateEnsemble ' +
    'BoostedTreesCreateQuantileStreamResource BoostedTreesDeserializeEnsemble ' +
    'BoostedTreesEnsembleResourceHandleOp BoostedTreesExampleDebugOutputs BoostedTreesFlushQuantileSummaries ' +
    'BoostedTreesGetEnsembleStates BoostedTreesMakeQuantileSummaries BoostedTreesMakeStatsSummary ' +
    'BoostedTreesPredict BoostedTreesQuantileStreamResourceAddSummaries ' +
    'BoostedTreesQuantileStreamResourceDeserialize BoostedTreesQuantileStreamResourceFlush ' +
    'BoostedTreesQuantileStreamResourceGetBucketBoundaries BoostedTreesQuantileStreamResourceHandleOp ' +
    'BoostedTreesSerializeEnsemble BoostedTreesSparseAggregateStats ' +
    'BoostedTreesSparseCalculateBestFeatureSplit BoostedTreesTrainingPredict BoostedTreesUpdateEnsemble ' +
    'BoostedTreesUpdateEnsembleV2 BroadcastArgs BroadcastGradientArgs BroadcastTo Bucketize ' +
    'BytesProducedStatsDataset CSRSparseMatrixComponents CSRSparseMatrixToDense CSRSparseMatrixToSparseTensor ' +
    'CSVDataset CSVDatasetV2 CTCBeamSearchDecoder CTCGreedyDecoder CTCLoss CTCLossV2 CacheDataset ' +
    'CacheDatasetV2 CalibrationStatisticsSaver Case Cast Ceil CheckNumerics CheckNumericsV2 CheckPinned ' +
    'Cholesky CholeskyGrad ChooseFastestBranchDataset ChooseFastestDataset ClipByValue CloseSummaryWriter ' +
    'CollateTPUEmbeddingMemory CollectiveAllToAllV2 CollectiveAllToAllV3 CollectiveAssignGroupV2 ' +
    'CollectiveBcastRecv CollectiveBcastRecvV2 CollectiveBcastSend CollectiveBcastSendV2 CollectiveGather ' +
    'CollectiveGatherV2 CollectiveInitializeCommunicator CollectivePermute CollectiveReduce ' +
    'CollectiveReduceScatterV2 CollectiveReduceV2 CollectiveReduceV3 CombinedNonMaxSuppression Complex ' +
    'ComplexAbs ComplexStruct CompositeTensorVariantFromComponents CompositeTensorVariantToComponents ' +
    'CompressElement ComputeAccidentalHits ComputeBatchSize ComputeDedupDataSize ComputeDedupDataSizeV2 ' +
    'ComputeDedupDataTupleMask ComputeDedupDataTupleMaskV2 Concat ConcatOffset ConcatV2 ConcatenateDataset ' +
    'ConditionalAccumulator ConfigureAndInitializeGlobalTPU ConfigureDistributedTPU ConfigureTPUEmbedding ' +
    'ConfigureTPUEmbeddingHost ConfigureTPUEmbeddingMemory Conj ConjugateTranspose ConnectTPUEmbeddingHosts ' +
    'Const ConstructionFails ConsumeMutexLock ControlTrigger Conv Conv2D Conv2DBackpropFilter ' +
    'Conv2DBackpropFilterV2 Conv2DBackpropInput Conv2DBackpropInputV2 Conv3D Conv3DBackpropFilter ' +
    'Conv3DBackpropFilterV2 Conv3DBackpropInput Conv3DBackpropInputV2 ConvertToCooTensor ' +
    'ConvertToListOfSparseCoreCooTensors ConvertToSparseCoreCsrWrappedCooTensor Copy CopyHost CopyOp ' +
    'CopyToMesh CopyToMeshGrad Cos Cosh CountUpTo CreateSummaryDbWriter CreateSummaryFileWriter CropAndResize ' +
    'CropAndResizeGradBoxes CropAndResizeGradImage Cross CrossReplicaSum CudnnRNN CudnnRNNBackprop ' +
    'CudnnRNNBackpropV2 CudnnRNNBackpropV3 CudnnRNNCanonicalToParams CudnnRNNCanonicalToParamsV2 ' +
    'CudnnRNNParamsSize CudnnRNNParamsToCanonical CudnnRNNParamsToCanonicalV2 CudnnRNNV2 CudnnRNNV3 Cumprod ' +
    'Cumsum CumulativeLogsumexp CustomAggregator DTensorAllGather DTensorAllReduce DTensorAllScatter ' +
    'DTensorAllToAll DTensorReduceScatter DTensorRestoreV2 DTensorSetGlobalTPUArray DataFormatDimMap ' +
    'DataFormatVecPermute DataServiceDataset DataServiceDatasetV2 DataServiceDatasetV3 DataServiceDatasetV4 ' +
    'DatasetCardinality DatasetFingerprint DatasetFromGraph DatasetToGraph DatasetToGraphV2 ' +
    'DatasetToSingleElement DatasetToTFRecord Dawsn DebugGradientIdentity DebugGradientRefIdentity ' +
    'DebugIdentity DebugIdentityV2 DebugIdentityV3 DebugNanCount DebugNumericSummary DebugNumericSummaryV2 ' +
    'DecodeAndCropJpeg DecodeBase64 DecodeBmp DecodeCSV DecodeCompressed DecodeGif DecodeImage ' +
    'DecodeJSONExample DecodeJpeg DecodeJxl DecodePaddedRaw DecodePng DecodeProtoV2 DecodeRaw DecodeWav ' +
    'DecodeWebP DeepCopy DefaultAttrs DeleteIterator DeleteMemoryCache DeleteMultiDeviceIterator ' +
    'DeleteRandomSeedGenerator DeleteRpcFutureResource DeleteSeedGenerator DeleteSessionTensor DenseBincount ' +
    'DenseCountSparseOutput DenseToCSRSparseMatrix DenseToDenseSetOperation DenseToSparseBatchDataset ' +
    'DenseToSparseSetOperation DepthToSpace DepthwiseConv2dNative DepthwiseConv2dNativeBackpropFilter ' +
    'DepthwiseConv2dNativeBackpropInput Dequantize DeserializeIterator DeserializeManySparse ' +
    'DeserializeSparse DestroyResourceOp DestroyTemporaryVariable DeviceIndex DevicePlacementOp Diag DiagPart ' +
    'Digamma Dilation2D Dilation2DBackpropFilter Dilation2DBackpropInput DirectedInterleaveDataset ' +
    'DisableCopyOnRead DistributedSave Div DivNoNan DrawBoundingBoxes DrawBoundingBoxesV2 DtypeWithDefaultOp ' +
    'DummyIterationCounter DummyMemoryCache DummySeedGenerator DumpTensor ' +
    'DynamicEnqueueTPUEmbeddingArbitraryTensorBatch DynamicEnqueueTPUEmbeddingRaggedTensorBatch ' +
    'DynamicPartition DynamicStitch EagerPyFunc EditDistance Eig Einsum Elu EluGrad Empty EmptyTensorList ' +
    'EmptyTensorMap EncodeBase64 EncodeJpeg EncodeJpegVariableQuality EncodePng EncodeProto EncodeWav ' +
    'EnqueueTPUEmbeddingArbitraryTensorBatch EnqueueTPUEmbeddingBatch EnqueueTPUEmbeddingIntegerBatch ' +
    'EnqueueTPUEmbeddingRaggedTensorBatch EnqueueTPUEmbeddingSparseBatch EnqueueTPUEmbeddingSparseTensorBatch ' +
    'EnsureShape Enter Equal Erf Erfc Erfinv EuclideanNorm ExecuteTPUEmbeddingPartitioner Exit Exp ExpandDims ' +
    'ExperimentalAssertNextDataset ExperimentalAutoShardDataset ExperimentalBytesProducedStatsDataset ' +
    'ExperimentalCSVDataset ExperimentalChooseFastestDataset ExperimentalDatasetCardinality ' +
    'ExperimentalDatasetToTFRecord ExperimentalDenseToSparseBatchDataset ' +
    'ExperimentalDirectedInterleaveDataset ExperimentalGroupByReducerDataset ExperimentalGroupByWindowDataset ' +
    'ExperimentalIgnoreErrorsDataset ExperimentalIteratorGetDevice ExperimentalLMDBDataset ' +
    'ExperimentalLatencyStatsDataset ExperimentalMapAndBatchDataset ExperimentalMapDataset ' +
    'ExperimentalMatchingFilesDataset ExperimentalMaxIntraOpParallelismDataset ' +
    'ExperimentalNonSerializableDataset ExperimentalParallelInterleaveDataset ExperimentalParseExampleDataset ' +
    'ExperimentalPrivateThreadPoolDataset ExperimentalRandomDataset ExperimentalRebatchDataset ' +
    'ExperimentalScanDataset ExperimentalSetStatsAggregatorDataset ExperimentalSleepDataset ' +
    'ExperimentalSlidingWindowDataset ExperimentalSqlDataset ExperimentalStatsAggregatorHandle ' +
    'ExperimentalStatsAggregatorSummary ExperimentalTakeWhileDataset ExperimentalThreadPoolDataset ' +
    'ExperimentalThreadPoolHandle ExperimentalUnbatchDataset ExperimentalUniqueDataset Expint Expm1 ' +
    'ExtractGlimpse ExtractGlimpseV2 ExtractImagePatches ExtractJpegShape ExtractVolumePatches FFT FFT2D ' +
    'FFT3D FFTND FIFOQueue FIFOQueueV2 Fact FakeParam FakeQuantWithMinMaxArgs FakeQuantWithMinMaxArgsGradient ' +
    'FakeQuantWithMinMaxVars FakeQuantWithMinMaxVarsGradient FakeQuantWithMinMaxVarsPerChannel ' +
    'FakeQuantWithMinMaxVarsPerChannelGradient FakeQueue FileSystemSetConfiguration Fill ' +
    'FilterByLastComponentDataset FilterDataset FinalizeDataset FinalizeTPUEmbedding FinalizeTPUEmbeddingV2 ' +
    'Fingerprint FiveFloatOutputs FixedLengthRecordDataset FixedLengthRecordDatasetV2 FixedLengthRecordReader ' +
    'FixedLengthRecordReaderV2 FixedUnigramCandidateSampler FlatMapDataset FloatInput FloatOutput ' +
    'FloatOutputStringOutput Floor FloorDiv FloorMod FlushSummaryWriter Foo1 Foo2 Foo3 For FractionalAvgPool ' +
    'FractionalAvgPoolGrad FractionalMaxPool FractionalMaxPoolGrad FresnelCos FresnelSin FuncAttr ' +
    'FuncListAttr FusedBatchNorm FusedBatchNormGrad FusedBatchNormGradV2 FusedBatchNormGradV3 ' +
    'FusedBatchNormV2 FusedBatchNormV3 FusedPadConv2D FusedResizeAndPadConv2D GRUBlockCell GRUBlockCellGrad ' +
    'Gather GatherNd GatherV2 GenerateBoundingBoxProposals GenerateVocabRemapping GeneratorDataset ' +
    'GetDeadline GetElementAtIndex GetMinibatchSplitsWithPhysicalReplica ' +
    'GetMinibatchesInCsrWithPhysicalReplica GetOptions GetSessionHandle GetSessionHandleV2 GetSessionTensor ' +
    'GetStatsFromListOfSparseCoreCooTensors GetTpuTaskId GlobalIterId GlobalShuffleDataset GraphDefVersion ' +
    'Greater GreaterEqual GroupByReducerDataset GroupByWindowDataset GuaranteeConst HSVToRGB HashTable ' +
    'HashTableV2 HistogramFixedWidth HistogramSummary HostConst IFFT IFFT2D IFFT3D IFFTND IRFFT IRFFT2D ' +
    'IRFFT3D IRFFTND Identity IdentityN IdentityReader IdentityReaderV2 If Igamma IgammaGradA Igammac ' +
    'IgnoreErrorsDataset Imag ImageProjectiveTransformV2 ImageProjectiveTransformV3 ImageSummary ' +
    'ImmutableConst ImportEvent InPolymorphicTwice InTopK InTopKV2 IndexFlatMapDataset InfeedDequeue ' +
    'InfeedDequeueTuple InfeedEnqueue InfeedEnqueuePrelinearizedBuffer InfeedEnqueueTuple InitializeTable ' +
    'InitializeTableFromDataset InitializeTableFromTextFile InitializeTableFromTextFileV2 InitializeTableV2 ' +
    'InplaceAdd InplaceSub InplaceUpdate Int64Output IntAttr IntInput IntInputFloatInput IntInputIntOutput ' +
    'IntOutput IntOutputFloatOutput InterleaveDataset Inv InvGrad Invert InvertPermutation ' +
    'IsBoostedTreesEnsembleInitialized IsBoostedTreesQuantileStreamResourceInitialized IsFinite IsInf IsNan ' +
    'IsResourceHandleRefCounting IsTPUEmbeddingInitialized IsTensorFloat32Enabled IsVariableInitialized ' +
    'IsotonicRegression Iterator IteratorFromStringHandle IteratorFromStringHandleV2 IteratorGetDevice ' +
    'IteratorGetModelProto IteratorGetNext IteratorGetNextAsOptional IteratorGetNextSync ' +
    'IteratorToStringHandle IteratorV2 KMC2ChainInitialization KernelLabel KernelLabelRequired ' +
    'KmeansPlusPlusInitialization KthOrderStatistic L2Loss LMDBDataset LMDBReader LRN LRNGrad LSTMBlockCell ' +
    'LSTMBlockCellGrad LatencyStatsDataset LeakyRelu LeakyReluGrad LearnedUnigramCandidateSampler LeftShift ' +
    'LegacyParallelInterleaveDatasetV2 Less LessEqual Lgamma LinSpace ListDataset ListDiff ListInput ' +
    'ListOutput ListSnapshotChunksDataset LoadAllTPUEmbeddingParameters LoadAndRemapMatrix LoadDataset ' +
    'LoadTPUEmbeddingADAMParameters LoadTPUEmbeddingAdadeltaParameters ' +
    'LoadTPUEmbeddingAdagradMomentumParameters LoadTPUEmbeddingAdagradParameters ' +
    'LoadTPUEmbeddingCenteredRMSPropParameters LoadTPUEmbeddingFTRLParameters ' +
    'LoadTPUEmbeddingFrequencyEstimatorParameters LoadTPUEmbeddingMDLAdagradLightParameters ' +
    'LoadTPUEmbeddingMomentumParameters LoadTPUEmbeddingProximalAdagradParameters ' +
    'LoadTPUEmbeddingProximalYogiParameters LoadTPUEmbeddingRMSPropParameters ' +
    'LoadTPUEmbeddingStochasticGradientDescentParameters Log Log1p LogMatrixDeterminant LogSoftmax ' +
    'LogUniformCandidateSampler LogicalAnd LogicalNot LogicalOr LookupTableExport LookupTableExportV2 ' +
    'LookupTableFind LookupTableFindV2 LookupTableImport LookupTableImportV2 LookupTableInsert ' +
    'LookupTableInsertV2 LookupTableRemoveV2 LookupTableSize LookupTableSizeV2 LoopCond LowerBound Lu ' +
    'MakeIterator MakeUnique MakeWeakResourceHandle MapAndBatchDataset MapClear MapDataset MapDefun ' +
    'MapIncompleteSize MapPeek MapSize MapStage MapUnstage MapUnstageNoKey MatMul MatchingFiles ' +
    'MatchingFilesDataset MatrixBandPart MatrixDeterminant MatrixDiag MatrixDiagPart MatrixDiagPartV2 ' +
    'MatrixDiagPartV3 MatrixDiagV2 MatrixDiagV3 MatrixExponential MatrixInverse MatrixLogarithm MatrixSetDiag ' +
    'MatrixSetDiagV2 MatrixSetDiagV3 MatrixSolve MatrixSolveLs MatrixSquareRoot MatrixTriangularSolve Max ' +
    'MaxIntraOpParallelismDataset MaxPool MaxPool3D MaxPool3DGrad MaxPool3DGradGrad MaxPoolGrad ' +
    'MaxPoolGradGrad MaxPoolGradGradV2 MaxPoolGradGradWithArgmax MaxPoolGradV2 MaxPoolGradWithArgmax ' +
    'MaxPoolV2 MaxPoolWithArgmax Maximum Mean Merge MergeDedupData MergeSummary MergeV2Checkpoints Mfcc Min ' +
    'Minimum MirrorPad MirrorPadGrad MixedStruct MlirPassthroughOp Mod ModelDataset Mul MulNoNan ' +
    'MultiDeviceIterator MultiDeviceIteratorFromStringHandle MultiDeviceIteratorGetNextFromShard ' +
    'MultiDeviceIteratorInit MultiDeviceIteratorToStringHandle Multinomial MutableDenseHashTable ' +
    'MutableDenseHashTableV2 MutableHashTable MutableHashTableOfTensors MutableHashTableOfTensorsV2 ' +
    'MutableHashTableV2 MutexLock MutexV2 NInPolymorphicTwice NInTwice NInTwoTypeVariables NIntsIn NIntsOut ' +
    'NIntsOutDefault NPolymorphicIn NPolymorphicOut NPolymorphicOutDefault NPolymorphicRestrictIn ' +
    'NPolymorphicRestrictOut Namespace>TestStringOutput NcclAllReduce NcclBroadcast NcclReduce Ndtri ' +
    'NearestNeighbors Neg NegTrain NextAfter NextIteration NoOp NonDeterministicInts NonMaxSuppression ' +
    'NonMaxSuppressionV2 NonMaxSuppressionV3 NonMaxSuppressionV4 NonMaxSuppressionV5 ' +
    'NonMaxSuppressionWithOverlaps NonSerializableDataset None NotEqual NthElement Old OneHot OneShotIterator ' +
    'OnesLike OpWithDefaultAttr OpWithFutureDefaultAttr OptimizeDataset OptimizeDatasetV2 OptionalFromValue ' +
    'OptionalGetValue OptionalHasValue OptionalNone OptionsDataset OrderedMapClear OrderedMapIncompleteSize ' +
    'OrderedMapPeek OrderedMapSize OrderedMapStage OrderedMapUnstage OrderedMapUnstageNoKey OutT OutTypeList ' +
    'OutTypeListRestrict OutfeedDequeue OutfeedDequeueTuple OutfeedDequeueTupleV2 OutfeedDequeueV2 ' +
    'OutfeedEnqueue OutfeedEnqueueTuple Pack Pad PadV2 PaddedBatchDataset PaddedBatchDatasetV2 ' +
    'PaddingFIFOQueue PaddingFIFOQueueV2 ParallelBatchDataset ParallelConcat ParallelDynamicStitch ' +
    'ParallelFilterDataset ParallelInterleaveDataset ParallelInterleaveDatasetV2 ParallelInterleaveDatasetV3 ' +
    'ParallelInterleaveDatasetV4 ParallelMapDataset ParallelMapDatasetV2 ParameterizedTruncatedNormal ' +
    'ParseExample ParseExampleDataset ParseExampleDatasetV2 ParseExampleV2 ParseSequenceExample ' +
    'ParseSequenceExampleV2 ParseSingleExample ParseSingleSequenceExample ParseTensor PartitionedCall ' +
    'Placeholder PlaceholderV2 PlaceholderWithDefault Polygamma Polymorphic PolymorphicDefaultOut ' +
    'PolymorphicOut PopulationCount Pow PrefetchDataset Prelinearize PrelinearizeTuple PreventGradient Print ' +
    'PrintV2 PriorityQueue PriorityQueueV2 PrivateThreadPoolDataset Prod PyFunc PyFuncStateless Qr ' +
    'QuantizeAndDequantize QuantizeAndDequantizeV2 QuantizeAndDequantizeV3 QuantizeAndDequantizeV4 ' +
    'QuantizeAndDequantizeV4Grad QuantizeDownAndShrinkRange QuantizeV2 QuantizedAdd QuantizedAvgPool ' +
    'QuantizedBatchNormWithGlobalNormalization QuantizedBiasAdd QuantizedConcat QuantizedConcatV2 ' +
    'QuantizedConv2D QuantizedConv2DAndRelu QuantizedConv2DAndReluAndRequantize QuantizedConv2DAndRequantize ' +
    'QuantizedConv2DPerChannel QuantizedConv2DWithBias QuantizedConv2DWithBiasAndRelu ' +
    'QuantizedConv2DWithBiasAndReluAndRequantize QuantizedConv2DWithBiasAndRequantize ' +
    'QuantizedConv2DWithBiasSignedSumAndReluAndRequantize QuantizedConv2DWithBiasSumAndRelu ' +
    'QuantizedConv2DWithBiasSumAndReluAndRequantize QuantizedDepthwiseConv2D QuantizedDepthwiseConv2DWithBias ' +
    'QuantizedDepthwiseConv2DWithBiasAndRelu QuantizedDepthwiseConv2DWithBiasAndReluAndRequantize ' +
    'QuantizedInstanceNorm QuantizedMatMul QuantizedMatMulWithBias QuantizedMatMulWithBiasAndDequantize ' +
    'QuantizedMatMulWithBiasAndRelu QuantizedMatMulWithBiasAndReluAndRequantize ' +
    'QuantizedMatMulWithBiasAndRequantize QuantizedMaxPool QuantizedMul QuantizedRelu QuantizedRelu6 ' +
    'QuantizedReluX QuantizedReshape QuantizedResizeBilinear QueueClose QueueCloseV2 QueueDequeue ' +
    'QueueDequeueMany QueueDequeueManyV2 QueueDequeueUpTo QueueDequeueUpToV2 QueueDequeueV2 QueueEnqueue ' +
    'QueueEnqueueMany QueueEnqueueManyV2 QueueEnqueueV2 QueueIsClosed QueueIsClosedV2 QueueSize QueueSizeV2 ' +
    'RFFT RFFT2D RFFT3D RFFTND RGBToHSV RaggedBincount RaggedCountSparseOutput RaggedCross ' +
    'RaggedFillEmptyRows RaggedFillEmptyRowsGrad RaggedGather RaggedRange RaggedTensorFromVariant ' +
    'RaggedTensorToSparse RaggedTensorToTensor RaggedTensorToVariant RaggedTensorToVariantGradient RandomCrop ' +
    'RandomDataset RandomDatasetV2 RandomGamma RandomGammaGrad RandomIndexShuffle RandomPoisson ' +
    'RandomPoissonV2 RandomShuffle RandomShuffleQueue RandomShuffleQueueV2 RandomStandardNormal RandomUniform ' +
    'RandomUniformInt Range RangeDataset Rank ReadFile ReadVariableOp ReadVariableXlaSplitND ' +
    'ReaderNumRecordsProduced ReaderNumRecordsProducedV2 ReaderNumWorkUnitsCompleted ' +
    'ReaderNumWorkUnitsCompletedV2 ReaderRead ReaderReadUpTo ReaderReadUpToV2 ReaderReadV2 ReaderReset ' +
    'ReaderResetV2 ReaderRestoreState ReaderRestoreStateV2 ReaderSerializeState ReaderSerializeStateV2 Real ' +
    'RealDiv RebatchDataset RebatchDatasetV2 Reciprocal ReciprocalGrad RecordInput Recv ' +
    'RecvTPUEmbeddingActivations ReduceDataset ReduceJoin RefEnter RefExit RefIdentity RefIn ' +
    'RefInputFloatInput RefInputFloatInputIntOutput RefInputIntInput RefMerge RefNextIteration RefOut ' +
    'RefOutput RefOutputFloatOutput RefSelect RefSwitch RegexFullMatch RegexReplace RegisterDataset ' +
    'RegisterDatasetV2 Relayout RelayoutLike Relu Relu6 Relu6Grad ReluGrad RemoteCall RepeatDataset ' +
    'RequantizationRange RequantizationRangePerChannel Requantize RequantizePerChannel ' +
    'RequiresOlderGraphVersion ReservedAttr ReservedInput Reshape ResizeArea ResizeBicubic ResizeBicubicGrad ' +
    'ResizeBilinear ResizeBilinearGrad ResizeNearestNeighbor ResizeNearestNeighborGrad ' +
    'ResourceAccumulatorApplyGradient ResourceAccumulatorNumAccumulated ResourceAccumulatorSetGlobalStep ' +
    'ResourceAccumulatorTakeGradient ResourceApplyAdaMax ResourceApplyAdadelta ResourceApplyAdagrad ' +
    'ResourceApplyAdagradDA ResourceApplyAdagradV2 ResourceApplyAdam ResourceApplyAdamWithAmsgrad ' +
    'ResourceApplyAddSign ResourceApplyCenteredRMSProp ResourceApplyFtrl ResourceApplyFtrlV2 ' +
    'ResourceApplyGradientDescent ResourceApplyKerasMomentum ResourceApplyMomentum ResourceApplyPowerSign ' +
    'ResourceApplyProximalAdagrad ResourceApplyProximalGradientDescent ResourceApplyRMSProp ' +
    'ResourceConditionalAccumulator ResourceCountUpTo ResourceCreateOp ResourceGather ResourceGatherNd ' +
    'ResourceInitializedOp ResourceScatterAdd ResourceScatterDiv ResourceScatterMax ResourceScatterMin ' +
    'ResourceScatterMul ResourceScatterNdAdd ResourceScatterNdMax ResourceScatterNdMin ResourceScatterNdSub ' +
    'ResourceScatterNdUpdate ResourceScatterSub ResourceScatterUpdate ResourceSparseApplyAdadelta ' +
    'ResourceSparseApplyAdagrad ResourceSparseApplyAdagradDA ResourceSparseApplyAdagradV2 ' +
    'ResourceSparseApplyCenteredRMSProp ResourceSparseApplyFtrl ResourceSparseApplyFtrlV2 ' +
    'ResourceSparseApplyKerasMomentum ResourceSparseApplyMomentum ResourceSparseApplyProximalAdagrad ' +
    'ResourceSparseApplyProximalGradientDescent ResourceSparseApplyRMSProp ResourceStridedSliceAssign ' +
    'ResourceUsingOp Restore RestoreSlice RestoreV2 Restrict RetrieveAllTPUEmbeddingParameters ' +
    'RetrieveTPUEmbeddingADAMParameters RetrieveTPUEmbeddingAdadeltaParameters ' +
    'RetrieveTPUEmbeddingAdagradMomentumParameters RetrieveTPUEmbeddingAdagradParameters ' +
    'RetrieveTPUEmbeddingCenteredRMSPropParameters RetrieveTPUEmbeddingFTRLParameters ' +
    'RetrieveTPUEmbeddingFrequencyEstimatorParameters RetrieveTPUEmbeddingMDLAdagradLightParameters ' +
    'RetrieveTPUEmbeddingMomentumParameters RetrieveTPUEmbeddingProximalAdagradParameters ' +
    'RetrieveTPUEmbeddingProximalYogiParameters RetrieveTPUEmbeddingRMSPropParameters ' +
    'RetrieveTPUEmbeddingStochasticGradientDescentParameters Reverse ReverseSequence ReverseV2 RewriteDataset ' +
    'RightShift Rint RiscAbs RiscAdd RiscBinaryArithmetic RiscBinaryComparison RiscBitcast RiscBroadcast ' +
    'RiscCast RiscCeil RiscCholesky RiscConcat RiscCondition RiscConv RiscCos RiscDiv RiscDot RiscExp RiscFft ' +
    'RiscFloor RiscGather RiscImag RiscIsFinite RiscLog RiscLogicalAnd RiscLogicalNot RiscLogicalOr RiscMax ' +
    'RiscMin RiscMul RiscNeg RiscPad RiscPool RiscPow RiscRandomUniform RiscReal RiscReduce RiscRem ' +
    'RiscReshape RiscReverse RiscScatter RiscShape RiscSign RiscSlice RiscSort RiscSqueeze RiscSub ' +
    'RiscTranspose RiscTriangularSolve RiscUnary RiscWhile RngReadAndSkip RngSkip Roll Round RpcCall ' +
    'RpcCheckStatus RpcClient RpcGetValue RpcServer RpcServerRegister RpcServerStart Rsqrt RsqrtGrad ' +
    'SampleDistortedBoundingBox SampleDistortedBoundingBoxV2 SamplingDataset Save SaveDataset SaveDatasetV2 ' +
    'SaveSlices SaveV2 ScalarSummary ScaleAndTranslate ScaleAndTranslateGrad ScanDataset ScatterAdd ' +
    'ScatterDiv ScatterMax ScatterMin ScatterMul ScatterNd ScatterNdAdd ScatterNdMax ScatterNdMin ' +
    'ScatterNdNonAliasingAdd ScatterNdSub ScatterNdUpdate ScatterSub ScatterUpdate SdcaFprint SdcaOptimizer ' +
    'SdcaOptimizerV2 SdcaShrinkL1 SegmentMax SegmentMaxV2 SegmentMean SegmentMin SegmentMinV2 SegmentProd ' +
    'SegmentProdV2 SegmentSum SegmentSumV2 Select SelectV2 SelfAdjointEig SelfAdjointEigV2 Selu SeluGrad Send ' +
    'SendTPUEmbeddingGradients SerializeIterator SerializeManySparse SerializeSparse SerializeTensor SetSize ' +
    'SetStatsAggregatorDataset Shape ShapeN ShardDataset ShardedFilename ShardedFilespec ' +
    'ShuffleAndRepeatDataset ShuffleAndRepeatDatasetV2 ShuffleDataset ShuffleDatasetV2 ShuffleDatasetV3 ' +
    'ShutdownDistributedTPU ShutdownTPUSystem Sigmoid SigmoidGrad Sign Simple SimpleStruct Sin Sinh Size ' +
    'SkipDataset Skipgram SleepDataset SleepIdentityOp SleepOp Slice SlidingWindowDataset Snapshot ' +
    'SnapshotChunkDataset SnapshotDataset SnapshotDatasetReader SnapshotDatasetV2 SnapshotNestedDatasetReader ' +
    'SobolSample Softmax SoftmaxCrossEntropyWithLogits Softplus SoftplusGrad Softsign SoftsignGrad ' +
    'SortListOfSparseCoreCooTensors SpaceToBatch SpaceToBatchND SpaceToDepth SparseAccumulatorApplyGradient ' +
    'SparseAccumulatorTakeGradient SparseAdd SparseAddGrad SparseApplyAdadelta SparseApplyAdagrad ' +
    'SparseApplyAdagradDA SparseApplyAdagradV2 SparseApplyCenteredRMSProp SparseApplyFtrl SparseApplyFtrlV2 ' +
    'SparseApplyMomentum SparseApplyProximalAdagrad SparseApplyProximalGradientDescent SparseApplyRMSProp ' +
    'SparseBincount SparseConcat SparseConditionalAccumulator SparseCountSparseOutput SparseCross ' +
    'SparseCrossHashed SparseCrossV2 SparseDenseCwiseAdd SparseDenseCwiseDiv SparseDenseCwiseMul ' +
    'SparseFillEmptyRows SparseFillEmptyRowsGrad SparseMatMul SparseMatrixAdd SparseMatrixMatMul ' +
    'SparseMatrixMul SparseMatrixNNZ SparseMatrixOrderingAMD SparseMatrixSoftmax SparseMatrixSoftmaxGrad ' +
    'SparseMatrixSparseCholesky SparseMatrixSparseMatMul SparseMatrixTranspose SparseMatrixZeros ' +
    'SparseReduceMax SparseReduceMaxSparse SparseReduceSum SparseReduceSumSparse SparseReorder SparseReshape ' +
    'SparseSegmentMean SparseSegmentMeanGrad SparseSegmentMeanGradV2 SparseSegmentMeanWithNumSegments ' +
    'SparseSegmentSqrtN SparseSegmentSqrtNGrad SparseSegmentSqrtNGradV2 SparseSegmentSqrtNWithNumSegments ' +
    'SparseSegmentSum SparseSegmentSumGrad SparseSegmentSumGradV2 SparseSegmentSumWithNumSegments SparseSlice ' +
    'SparseSliceGrad SparseSoftmax SparseSoftmaxCrossEntropyWithLogits SparseSparseMaximum ' +
    'SparseSparseMinimum SparseSplit SparseTensorDenseAdd SparseTensorDenseMatMul SparseTensorSliceDataset ' +
    'SparseTensorToCSRSparseMatrix SparseToDense SparseToSparseSetOperation Spence Split SplitDedupData ' +
    'SplitV SqlDataset Sqrt SqrtGrad Square SquaredDifference Squeeze Stack StackClose StackCloseV2 StackPop ' +
    'StackPopV2 StackPush StackPushV2 StackV2 Stage StageClear StagePeek StageSize StatefulPartitionedCall ' +
    'StatefulRandomBinomial StatefulStandardNormal StatefulStandardNormalV2 StatefulTruncatedNormal ' +
    'StatefulUniform StatefulUniformFullInt StatefulUniformInt StatelessCase StatelessIf StatelessMultinomial ' +
    'StatelessParameterizedTruncatedNormal StatelessRandomBinomial StatelessRandomGammaV2 ' +
    'StatelessRandomGammaV3 StatelessRandomGetAlg StatelessRandomGetKeyCounter ' +
    'StatelessRandomGetKeyCounterAlg StatelessRandomNormal StatelessRandomNormalV2 StatelessRandomPoisson ' +
    'StatelessRandomUniform StatelessRandomUniformFullInt StatelessRandomUniformFullIntV2 ' +
    'StatelessRandomUniformInt StatelessRandomUniformIntV2 StatelessRandomUniformV2 ' +
    'StatelessSampleDistortedBoundingBox StatelessShuffle StatelessTruncatedNormal StatelessTruncatedNormalV2 ' +
    'StatelessWhile StaticRegexFullMatch StaticRegexReplace StatsAggregatorHandle StatsAggregatorHandleV2 ' +
    'StatsAggregatorSetSummaryWriter StatsAggregatorSummary StochasticCastToInt StopGradient ' +
    'StoreMinibatchStatisticsInFdo StridedSlice StridedSliceAssign StridedSliceGrad StringFormat StringJoin ' +
    'StringLength StringListAttr StringLower StringNGrams StringSplit StringSplitV2 StringStrip ' +
    'StringToHashBucket StringToHashBucketFast StringToHashBucketStrong StringToNumber StringUpper ' +
    'StubResourceHandleOp Sub Substr Sum SummaryWriter Svd Switch SymbolicGradient SyncDevice TFRecordDataset ' +
    'TFRecordDatasetV2 TFRecordReader TFRecordReaderV2 TPUAnnotateTensorsWithDynamicShape ' +
    'TPUCompilationResult TPUCompile TPUCompileSucceededAssert TPUCopyWithDynamicShape TPUDummyInput ' +
    'TPUEmbeddingActivations TPUExecute TPUExecuteAndUpdateVariables TPUOrdinalSelector TPUPartitionedCall ' +
    'TPUPartitionedInput TPUPartitionedInputV2 TPUPartitionedOutput TPUPartitionedOutputV2 ' +
    'TPUReplicateMetadata TPUReplicatedInput TPUReplicatedOutput TPUReshardVariables TPURoundRobin ' +
    'TakeDataset TakeManySparseFromTensorsMap TakeWhileDataset Tan Tanh TanhGrad TemporaryVariable ' +
    'TensorArray TensorArrayClose TensorArrayCloseV2 TensorArrayCloseV3 TensorArrayConcat TensorArrayConcatV2 ' +
    'TensorArrayConcatV3 TensorArrayGather TensorArrayGatherV2 TensorArrayGatherV3 TensorArrayGrad ' +
    'TensorArrayGradV2 TensorArrayGradV3 TensorArrayGradWithShape TensorArrayPack TensorArrayRead ' +
    'TensorArrayReadV2 TensorArrayReadV3 TensorArrayScatter TensorArrayScatterV2 TensorArrayScatterV3 ' +
    'TensorArraySize TensorArraySizeV2 TensorArraySizeV3 TensorArraySplit TensorArraySplitV2 ' +
    'TensorArraySplitV3 TensorArrayUnpack TensorArrayV2 TensorArrayV3 TensorArrayWrite TensorArrayWriteV2 ' +
    'TensorArrayWriteV3 TensorDataset TensorListConcat TensorListConcatLists TensorListConcatV2 ' +
    'TensorListElementShape TensorListFromTensor TensorListGather TensorListGetItem TensorListLength ' +
    'TensorListPopBack TensorListPushBack TensorListPushBackBatch TensorListReserve TensorListResize ' +
    'TensorListScatter TensorListScatterIntoExistingList TensorListScatterV2 TensorListSetItem ' +
    'TensorListSplit TensorListStack TensorMapErase TensorMapHasKey TensorMapInsert TensorMapLookup ' +
    'TensorMapSize TensorMapStackKeys TensorScatterAdd TensorScatterMax TensorScatterMin TensorScatterSub ' +
    'TensorScatterUpdate TensorSliceDataset TensorStridedSliceUpdate TensorSummary TensorSummaryV2 TestAttr ' +
    'TestStringOutput TextLineDataset TextLineReader TextLineReaderV2 ThreadPoolDataset ThreadPoolHandle ' +
    'ThreadUnsafeUnigramCandidateSampler Tile TileGrad Timestamp ToBool TopK TopKUnique TopKV2 TopKWithUnique ' +
    'TpuHandleToProtoKey Transpose TridiagonalMatMul TridiagonalSolve TruncateDiv TruncateMod TruncatedNormal ' +
    'TwoFloatInputs TwoFloatInputsFloatOutput TwoFloatInputsIntOutput TwoFloatOutputs TwoIntInputs ' +
    'TwoIntOutputs TwoRefsIn TypeList TypeListRestrict TypeListTwice Unary Unbatch UnbatchDataset UnbatchGrad ' +
    'UncompressElement UnicodeDecode UnicodeDecodeWithOffsets UnicodeEncode UnicodeScript UnicodeTranscode ' +
    'UniformCandidateSampler UniformDequantize UniformQuantize UniformQuantizedAdd ' +
    'UniformQuantizedClipByValue UniformQuantizedConvolution UniformQuantizedConvolutionHybrid ' +
    'UniformQuantizedDot UniformQuantizedDotHybrid UniformRequantize Unique UniqueDataset UniqueV2 ' +
    'UniqueWithCounts UniqueWithCountsV2 Unpack UnravelIndex UnsortedSegmentJoin UnsortedSegmentMax ' +
    'UnsortedSegmentMin UnsortedSegmentProd UnsortedSegmentSum Unstage UnwrapDatasetVariant ' +
    'UpdateTaskIdAndGlobalCoreArray UpperBound VarHandleOp VarIsInitializedOp Variable VariableShape ' +
    'VariableV2 WeightedFlatMapDataset Where While WholeFileReader WholeFileReaderV2 WindowDataset WindowOp ' +
    'WorkerHeartbeat WrapDatasetVariant WriteAudioSummary WriteFile WriteGraphSummary WriteHistogramSummary ' +
    'WriteImageSummary WriteRawProtoSummary WriteScalarSummary WriteSummary Xdivy XlaAllReduce ' +
    'XlaBroadcastHelper XlaCallModule XlaClusterOutput XlaConcatND XlaConv XlaConvV2 XlaCustomCall ' +
    'XlaCustomCallV2 XlaDequantize XlaDot XlaDotV2 XlaDynamicSlice XlaDynamicUpdateSlice XlaEinsum XlaGather ' +
    'XlaHostCompute XlaIf XlaKeyValueSort XlaLaunch XlaLaunchV2 XlaOptimizationBarrier XlaPad XlaRecv ' +
    'XlaRecvFromHost XlaRecvTPUEmbeddingActivations XlaRecvTPUEmbeddingActivationsV2 ' +
    'XlaRecvTPUEmbeddingDeduplicationData XlaRecvTPUEmbeddingDeduplicationDataV2 XlaReduce XlaReducePrecision ' +
    'XlaReduceScatter XlaReduceWindow XlaRemoveDynamicDimensionSize XlaReplicaId XlaRngBitGenerator ' +
    'XlaScatter XlaSelectAndScatter XlaSelfAdjointEig XlaSend XlaSendTPUEmbeddingGradients ' +
    'XlaSendTPUEmbeddingGradientsV2 XlaSendToHost XlaSetBound XlaSetDynamicDimensionSize XlaSharding XlaSort ' +
    'XlaSparseActivationsUnstack XlaSparseCoreAdagrad XlaSparseCoreAdagradMomentum XlaSparseCoreAdam ' +
    'XlaSparseCoreFtrl XlaSparseCoreSgd XlaSparseDenseMatmul ' +
    'XlaSparseDenseMatmulCustomCombinerOnTcGradWithAdagradAndCsrInput ' +
    'XlaSparseDenseMatmulCustomCombinerOnTcGradWithAdagradMomentumAndCsrInput ' +
    'XlaSparseDenseMatmulCustomCombinerOnTcGradWithAdamAndCsrInput ' +
    'XlaSparseDenseMatmulCustomCombinerOnTcGradWithCsrInput ' +
    'XlaSparseDenseMatmulCustomCombinerOnTcGradWithFtrlAndCsrInput ' +
    'XlaSparseDenseMatmulCustomCombinerOnTcGradWithSgdAndCsrInput ' +
    'XlaSparseDenseMatmulCustomCombinerOnTcWithCsrInput XlaSparseDenseMatmulGradWithAdagradAndCsrInput ' +
    'XlaSparseDenseMatmulGradWithAdagradAndStaticBufferSize ' +
    'XlaSparseDenseMatmulGradWithAdagradMomentumAndCsrInput ' +
    'XlaSparseDenseMatmulGradWithAdagradMomentumAndStaticBufferSize ' +
    'XlaSparseDenseMatmulGradWithAdamAndCsrInput XlaSparseDenseMatmulGradWithAdamAndStaticBufferSize ' +
    'XlaSparseDenseMatmulGradWithCsrInput XlaSparseDenseMatmulGradWithFtrlAndCsrInput ' +
    'XlaSparseDenseMatmulGradWithFtrlAndStaticBufferSize XlaSparseDenseMatmulGradWithSgdAndCsrInput ' +
    'XlaSparseDenseMatmulGradWithSgdAndStaticBufferSize XlaSparseDenseMatmulWithCsrInput ' +
    'XlaSparseDenseMatmulWithStaticBufferSize XlaSparseGradientsStack XlaSplitND XlaSpmdFullToShardShape ' +
    'XlaSpmdShardToFullShape XlaSvd XlaVariadicReduce XlaVariadicReduceV2 XlaVariadicSort XlaWhile Xlog1py ' +
    'Xlogy ZerosLike Zeta ZipDataset _Arg _ArrayToList _ConfigureDistributedTPU _DeviceArg _DeviceRetval ' +
    '_DisconnectHostFromDistributedTPUSystem _EagerConst _FusedBatchNormEx _FusedBatchNormGradEx _FusedConv2D ' +
    '_FusedConv3D _FusedDepthwiseConv2dNative _FusedMatMul _FusedQuantizedConv2D ' +
    '_FusedQuantizedDepthwiseConv2D _HostCast _HostRecv _HostSend _If _InitializeHostForDistributedTPU ' +
    '_ListToArray _MklAvgPool _MklAvgPool3D _MklAvgPool3DGrad _MklAvgPoolGrad _MklBatchMatMul ' +
    '_MklBatchMatMulV2 _MklConcat _MklConcatV2 _MklConjugateTranspose _MklConv2D _MklConv2DBackpropFilter ' +
    '_MklConv2DBackpropFilterWithBias _MklConv2DBackpropInput _MklConv2DWithBias _MklConv3D ' +
    '_MklConv3DBackpropFilterV2 _MklConv3DBackpropInputV2 _MklDepthwiseConv2dNative ' +
    '_MklDepthwiseConv2dNativeBackpropFilter _MklDepthwiseConv2dNativeBackpropInput _MklDequantize _MklEinsum ' +
    '_MklElu _MklEluGrad _MklFusedBatchMatMulV2 _MklFusedBatchNorm _MklFusedBatchNormEx ' +
    '_MklFusedBatchNormGrad _MklFusedBatchNormGradV2 _MklFusedBatchNormGradV3 _MklFusedBatchNormV2 ' +
    '_MklFusedBatchNormV3 _MklFusedConv2D _MklFusedDepthwiseConv2dNative _MklFusedInstanceNorm ' +
    '_MklFusedMatMul _MklFusedMish _MklLayerNorm _MklLeakyRelu _MklLeakyReluGrad _MklMatMul _MklMaxPool ' +
    '_MklMaxPool3D _MklMaxPool3DGrad _MklMaxPoolGrad _MklNativeAvgPool _MklNativeAvgPool3D ' +
    '_MklNativeAvgPool3DGrad _MklNativeAvgPoolGrad _MklNativeConv2D _MklNativeConv2DBackpropFilter ' +
    '_MklNativeConv2DBackpropFilterWithBias _MklNativeConv2DBackpropInput _MklNativeConv2DWithBias ' +
    '_MklNativeConv3D _MklNativeConv3DBackpropFilterV2 _MklNativeConv3DBackpropInputV2 ' +
    '_MklNativeDepthwiseConv2dNative _MklNativeDepthwiseConv2dNativeBackpropFilter ' +
    '_MklNativeDepthwiseConv2dNativeBackpropInput _MklNativeFusedBatchNorm _MklNativeFusedBatchNormEx ' +
    '_MklNativeFusedBatchNormGrad _MklNativeFusedBatchNormGradV2 _MklNativeFusedBatchNormGradV3 ' +
    '_MklNativeFusedBatchNormV2 _MklNativeFusedBatchNormV3 _MklNativeFusedConv2D _MklNativeFusedConv3D ' +
    '_MklNativeFusedDepthwiseConv2dNative _MklNativeFusedMatMul _MklNativeMaxPool _MklNativeMaxPool3D ' +
    '_MklNativeMaxPool3DGrad _MklNativeMaxPoolGrad _MklNativePadWithConv2D _MklNativePadWithFusedConv2D ' +
    '_MklNativeSparseMatrixMatMul _MklPadWithConv2D _MklPadWithFusedConv2D _MklQuantizeV2 ' +
    '_MklQuantizedAvgPool _MklQuantizedConcatV2 _MklQuantizedConv2D _MklQuantizedConv2DAndRelu ' +
    '_MklQuantizedConv2DAndReluAndRequantize _MklQuantizedConv2DAndRequantize _MklQuantizedConv2DPerChannel ' +
    '_MklQuantizedConv2DWithBias _MklQuantizedConv2DWithBiasAndRelu ' +
    '_MklQuantizedConv2DWithBiasAndReluAndRequantize _MklQuantizedConv2DWithBiasAndRequantize ' +
    '_MklQuantizedConv2DWithBiasSignedSumAndReluAndRequantize _MklQuantizedConv2DWithBiasSumAndRelu ' +
    '_MklQuantizedConv2DWithBiasSumAndReluAndRequantize _MklQuantizedDepthwiseConv2D ' +
    '_MklQuantizedDepthwiseConv2DWithBias _MklQuantizedDepthwiseConv2DWithBiasAndRelu ' +
    '_MklQuantizedDepthwiseConv2DWithBiasAndReluAndRequantize _MklQuantizedMatMulWithBias ' +
    '_MklQuantizedMatMulWithBiasAndDequantize _MklQuantizedMatMulWithBiasAndRelu ' +
    '_MklQuantizedMatMulWithBiasAndReluAndRequantize _MklQuantizedMatMulWithBiasAndRequantize ' +
    '_MklQuantizedMaxPool _MklRelu _MklRelu6 _MklRelu6Grad _MklReluGrad _MklSoftmax _MklSwish _MklTanh ' +
    '_MklTanhGrad _MklTranspose _NcclBroadcastRecv _NcclBroadcastSend _NcclReduceRecv _NcclReduceSend ' +
    '_ParallelConcatStart _ParallelConcatUpdate _QuantizedMatMul _QuantizedMaxPool3D _ReadVariablesOp _Recv ' +
    '_Retval _ScopedAllocator _ScopedAllocatorConcat _ScopedAllocatorSplit _Send _SetGlobalTPUArray ' +
    '_ShutdownDistributedTPU _SwitchN _TPUCompileMlir _TPUReplicate _TensorToHashBucketFast ' +
    '_UnaryOpsComposition _VarHandlesOp _WaitForDistributedTPU _While _XlaAotOnlyVarHandleOp _XlaCompile ' +
    '_XlaCompileMlirPlaceholderProgramKey _XlaHostComputeMlir _XlaMerge _XlaRecvAtHost _XlaRecvAtHostV2 ' +
    '_XlaRun _XlaSendFromHost _XlaSendFromHostV2 __MklDummyConv2DBackpropFilterWithBias ' +
    '__MklDummyConv2DWithBias __MklDummyPadWithConv2D __MklDummyPadWithFusedConv2D';

// EXTERNAL MODULE: ./lib/judgement/graphs/operator-effect.js
var operator_effect = __webpack_require__(8035);
// EXTERNAL MODULE: ./lib/judgement/paths/path-form.js
var path_form = __webpack_require__(8208);
// EXTERNAL MODULE: ./lib/judgement/paths/sensitive-path.js
var sensitive_path = __webpack_require__(870);
;// CONCATENATED MODULE: ./lib/judgement/tensorflow/judge-operator.js






const known = new Set(tensorflowOperators.split(' '));
const rows = new Map(operatorEffects.flatMap((row) => row.operators.split(' ').map((name) => [name, row])));
/** What a kind means by itself, and with a path or address of its own that stays in its folder. */
const byKind = {
    python: { bare: 'critical', given: 'critical' },
    write: { bare: 'critical', given: 'critical' },
    read: { bare: 'critical', given: 'critical' },
    source: { bare: 'info', given: 'warning' },
    cache: { given: 'warning' },
    table: { given: 'info' },
    saver: {},
    summary: { bare: 'warning', given: 'warning' },
    debug: { bare: 'info', given: 'info' },
    print: {},
    network: { bare: 'warning', given: 'critical' },
    native: { bare: 'warning', given: 'warning' },
    remote: { bare: 'info', given: 'info' },
    setting: { bare: 'warning', given: 'critical' },
    descriptor: { given: 'warning' },
};
/** Values of these attributes that stand for no file at all. */
const harmless = {
    print: /^(stdout|stderr|log\((info|warning|error)\))$/,
    descriptor: /^(local:\/\/|bytes:\/\/)/,
};
const telling = {
    native: /python|pyfunc|py_func|callback|host_?call|dlopen/i,
    debug: /(file|grpc|http|https):\/\//i,
    remote: /grpc:\/\/|\/job:(?!localhost\b)/i,
};
/**
 * What a node of a TensorFlow graph does beyond computing.
 * @param texts texts that reach the node, resolved as far as constants lead
 * @param isFedByCaller whether only the caller of the graph says which file it is: his own business, and no attack
 * @returns undefined where it only computes, or does what every saver does
 */
function judgeTensorflowOperator(op, texts = [], isFedByCaller = false) {
    const row = rows.get(op);
    if (row !== undefined)
        return judgeKnown(row, texts, isFedByCaller);
    return known.has(op) ? undefined : judgeForeign(op);
}
function judgeKnown(row, texts, isFedByCaller) {
    const { kind, effect } = row;
    const own = texts.filter(({ from, text }) => isOwn(row, from) && text !== '');
    const written = own.filter(({ isAsset }) => kind !== 'table' || isAsset !== true);
    for (const { text } of written) {
        const because = reasonOf(kind, text);
        if (because !== undefined)
            return { kind, severity: 'critical', effect, given: { text, because } };
    }
    const given = written.find(({ text }) => harmless[kind]?.test(text) !== true);
    if (isFedByCaller && given === undefined)
        return { kind, severity: 'info', effect: `${effect} that its caller names` };
    const severity = given === undefined ? byKind[kind].bare : byKind[kind].given;
    if (severity === undefined)
        return undefined;
    const told = given && { given: { text: given.text, because: 'is fixed in the graph' } };
    return { kind, severity, effect, ...told };
}
function isOwn({ inputs = [], attributes = [] }, from) {
    return typeof from === 'number' ? inputs.includes(from) : attributes.includes(from);
}
/** Why a text by itself makes the operator critical. */
function reasonOf(kind, text) {
    if (harmless[kind]?.test(text) === true)
        return undefined;
    if (kind === 'python' || kind === 'remote' || kind === 'native' || kind === 'debug')
        return telling[kind]?.test(text) === true ? 'leads out of the graph' : undefined;
    const form = (0,path_form/* pathForm */.M)(text);
    // Training graphs keep the vocabulary where it was on the machine that made them; no other operator has that excuse.
    if (kind === 'table' && form === 'absolute' && !(0,sensitive_path/* isSensitivePath */.e)(text))
        return undefined;
    if (form === undefined)
        return (0,sensitive_path/* isSensitivePath */.e)(text) ? 'leads to where a machine keeps its secrets' : undefined;
    return (0,path_form/* describePathForm */.T)(form);
}
function judgeForeign(op) {
    const collection = customCollections.find(({ names }) => names.test(op));
    if (collection !== undefined) {
        const { origin, effect } = collection;
        const kind = 'collection';
        if (effect !== undefined)
            return { kind, severity: 'warning', effect: `${effect} (${origin})` };
        return { kind, severity: 'info', effect: `is an operator of ${origin}` };
    }
    const named = (0,operator_effect/* operatorEffect */.e)(op);
    if (named !== undefined)
        return { kind: 'custom', severity: 'critical', effect: `${named}, going by its name` };
    return {
        kind: 'custom',
        severity: 'info',
        effect: 'is no operator of TensorFlow: it needs a library of native code',
    };
}


/***/ })

};
;