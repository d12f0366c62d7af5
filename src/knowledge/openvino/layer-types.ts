/**
 * Operations of OpenVINO's numbered sets, opset1 to opset17. Source:
 * https://github.com/openvinotoolkit/openvino/tree/master/src/core/include/openvino/opsets (opset1_tbl.hpp and following)
 * and https://docs.openvino.ai/2025/documentation/openvino-ir-format/operation-sets/available-opsets.html
 */
const operations =
  'Abs Acos Add Asin Atan AvgPool BatchNormInference BinaryConvolution Broadcast CTCGreedyDecoder Ceiling Clamp ' +
  'Concat Constant Const Convert ConvertLike Convolution ConvolutionBackpropData Cos Cosh DeformableConvolution ' +
  'DeformablePSROIPooling DepthToSpace DetectionOutput Divide Elu Erf Equal Exp FakeQuantize Floor FloorMod ' +
  'Gather GatherTree Greater GreaterEqual GroupConvolution GroupConvolutionBackpropData GRN HardSigmoid ' +
  'Interpolate Less LessEqual Log LogicalAnd LogicalNot LogicalOr LogicalXor LRN LSTMCell LSTMSequence MatMul ' +
  'MaxPool Maximum Minimum Mod Multiply Negative NonMaxSuppression NormalizeL2 NotEqual OneHot PRelu PSROIPooling ' +
  'Pad Parameter Power PriorBox PriorBoxClustered Proposal Range Relu ReduceMax ReduceLogicalAnd ReduceLogicalOr ' +
  'ReduceMean ReduceMin ReduceProd ReduceSum RegionYolo Reshape Result Reverse ReverseSequence RNNCell Select ' +
  'Selu ShapeOf ShuffleChannels Sign Sigmoid Sin Sinh Softmax Sqrt SpaceToDepth SparseConv Split ' +
  'SquaredDifference Squeeze StridedSlice Subtract Tan Tanh TensorIterator Tile TopK Transpose Unsqueeze ' +
  'VariadicSplit Xor BatchToSpace Gelu MVN ReorgYolo ROIPooling SpaceToBatch Assign Bucketize ' +
  'EmbeddingBagOffsetsSum EmbeddingBagPackedSum EmbeddingSegmentsSum ExtractImagePatches GRUCell NonZero ' +
  'ReadValue ROIAlign ScatterElementsUpdate ScatterUpdate Acosh Asinh Atanh CTCLoss HSwish Mish ReduceL1 ReduceL2 ' +
  'ScatterNDUpdate SoftPlus Swish GatherND GRUSequence HSigmoid LogSoftmax Loop RNNSequence Round ' +
  'ExperimentalDetectronDetectionOutput ExperimentalDetectronGenerateProposalsSingleImage ' +
  'ExperimentalDetectronPriorGridGenerator ExperimentalDetectronROIFeatureExtractor ExperimentalDetectronTopKROIs ' +
  'GatherElements CTCGreedyDecoderSeqLen DFT Einsum IDFT Roll AdaptiveAvgPool AdaptiveMaxPool I420toBGR I420toRGB ' +
  'If MatrixNms MulticlassNms NV12toBGR NV12toRGB RandomUniform Slice Eye GenerateProposals GridSample IRDFT RDFT ' +
  'SoftSign IsFinite IsInf IsNaN Unique GroupNormalization BitwiseAnd BitwiseNot BitwiseOr BitwiseXor FakeConvert ' +
  'Multinomial NMSRotated ScaledDotProductAttention ConvertPromoteTypes Inverse BitwiseLeftShift ' +
  'BitwiseRightShift Col2Im EmbeddingBagOffsets EmbeddingBagPacked ROIAlignRotated SearchSorted SliceScatter STFT ' +
  'StringTensorPack StringTensorUnpack Identity ISTFT MOE SegmentMax SparseFillEmptyRows ErfInv RGBtoNV12 ' +
  'BGRtoNV12 CumSum';

const known: ReadonlySet<string> = new Set(operations.toLowerCase().split(' '));

/** Whether some numbered set has an operation of this `type`; OpenVINO compares without regard to case. */
export function isOpenvinoOperation(type: string): boolean {
  return known.has(type.toLowerCase());
}

/** The version attributes of operations that OpenVINO has without an extension. */
export const openvinoOpset = /^(?:opset\d{1,2}|experimental|internal|ie_internal_opset|util|extra)$/;

/** The version attribute of operations that come from a library of extensions. */
export const extensionVersions: ReadonlySet<string> = new Set([
  'extension',
  'custom',
  'custom_opset',
  'org.openvinotoolkit',
]);
