/** Published operators from outside TensorFlow: the reader has installed their package, or the graph does not load. */

export interface CustomCollection {
  readonly origin: string;
  /** On the whole name of the operator. */
  readonly names: RegExp;
  /** Set where the operators reach beyond tensors. */
  readonly effect?: string;
  readonly source: string;
}

export const customCollections: readonly CustomCollection[] = [
  {
    origin: 'TensorFlow I/O',
    names: /^IO>/,
    effect: 'reads from files, databases or services',
    source: 'https://github.com/tensorflow/io',
  },
  { origin: 'TensorFlow Addons', names: /^Addons>/, source: 'https://github.com/tensorflow/addons' },
  {
    origin: 'TensorFlow Text',
    names:
      /^(TFText>.*|Sentencepiece\w*|Wordpiece\w*|\w*WordpieceTokenize\w*|WhitespaceTokenize\w*|CaseFoldUTF8|Normalize(UTF8|dUTF8)\w*|RegexSplitWithOffsets|SentenceFragments\w*|UnicodeScriptTokenize\w*|SplitMergeTokenize\w*|SplitMergeFromLogits\w*|ConstrainedSequence|MaxSpanningTree|RougeL|NgramsStringJoin|TokenizerFromLogits|GetSpansOffset\w*|FindSourceOffsets|FastBert\w*|PhraseTokenize\w*|Trimmer\w*|RoundRobin\w*|Coerce\w*|MstDecode\w*|BoiseTagsToOffsets\w*|OffsetsToBoiseTags\w*)$/,
    source: 'https://github.com/tensorflow/text',
  },
  {
    origin: 'TensorFlow Decision Forests',
    names: /^SimpleML\w*$/,
    source: 'https://github.com/tensorflow/decision-forests',
  },
  {
    origin: 'TensorFlow with TensorRT',
    names:
      /^(TRTEngineOp|CreateTRTResourceHandle|GetCalibrationDataOp|InitializeTRTResource|SerializeTRTResource)$/,
    source: 'https://github.com/tensorflow/tensorrt',
  },
  {
    origin: 'TensorFlow Lite',
    names:
      /^(TFLite_Detection_PostProcess|TFLite\w*|Convolution2DTransposeBias|MaxPoolingWithArgmax2D|MaxUnpooling2D|AudioSpectrogram|Mfcc|NumericVerify|ReadVariable|AssignVariable|VarHandle|HashTableV2|LookupTableFindV2|LookupTableSizeV2|LookupTableImportV2|AssignVariableOp|ReadVariableOp|Irfft2d|Rfft2d|Roll|Multinomial|RandomStandardNormal|RandomUniform|Sign|TableLookup|TransformLandmarks|TransformTensorBilinear|Landmarks2TransformMatrix|KmeansEmbeddingLookup|AddN|Atan2|GRU|Bucketize|Complex|ComplexAbs|Cumsum|Imag|Real|Gelu)$/,
    source: 'https://github.com/tensorflow/tensorflow/tree/master/tensorflow/lite/kernels',
  },
  {
    origin: 'TensorFlow Lite Support',
    names:
      /^(tftext:\w+|mediapipe\.\w+|ExtractFeatures|Normalize|Predict|NgramsStringJoin|RaggedTensorToTensor|WhitespaceTokenizer|Edgetpu\w*|edgetpu-custom-op)$/,
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
