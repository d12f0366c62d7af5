/**
 * Layers that ncnn registers, in the order of their numbers in the binary form; later releases add behind the last.
 * Source: https://github.com/Tencent/ncnn/blob/master/src/CMakeLists.txt
 */
export const ncnnLayers: readonly string[] =
  `AbsVal ArgMax BatchNorm Bias BNLL Concat Convolution Crop Deconvolution Dropout Eltwise ELU Embed Exp Flatten InnerProduct
  Input Log LRN MemoryData MVN Pooling Power PReLU Proposal Reduction ReLU Reshape ROIPooling Scale Sigmoid Slice Softmax Split
  SPP TanH Threshold Tile RNN LSTM BinaryOp UnaryOp ConvolutionDepthWise Padding Squeeze ExpandDims Normalize Permute PriorBox
  DetectionOutput Interp DeconvolutionDepthWise ShuffleChannel InstanceNorm Clip Reorg YoloDetectionOutput Quantize Dequantize
  Yolov3DetectionOutput PSROIPooling ROIAlign Packing Requantize Cast HardSigmoid SELU HardSwish Noop PixelShuffle DeepCopy Mish
  StatisticsPooling Swish Gemm GroupNorm LayerNorm Softplus GRU MultiHeadAttention GELU Convolution1D Pooling1D
  ConvolutionDepthWise1D Convolution3D ConvolutionDepthWise3D Pooling3D MatMul Deconvolution1D DeconvolutionDepthWise1D
  Deconvolution3D DeconvolutionDepthWise3D Einsum DeformableConv2D GLU Fold Unfold GridSample CumulativeSum CopyTo Erf Diag CELU
  Shrink RMSNorm Spectrogram InverseSpectrogram Flip SDPA RotaryEmbed`.split(/\s+/);

/** Names that the tables of older releases have. */
export const olderLayers: ReadonlySet<string> = new Set([
  'ArgMin',
  'Exp',
  'Log',
  'Relu6',
  'YoloDetectionOutput',
]);
