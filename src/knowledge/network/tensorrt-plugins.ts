/** Plugins that TensorRT ships. Source: https://github.com/NVIDIA/TensorRT/blob/main/plugin/README.md */
export const tensorrtPlugins: ReadonlySet<string> = new Set(
  (
    'BatchTilePlugin_TRT BatchedNMS_TRT BatchedNMSDynamic_TRT BatchTilePlugin CoordConvAC CropAndResize CropAndResizeDynamic ' +
    'CustomEmbLayerNormPluginDynamic CustomFCPluginDynamic CustomGeluPluginDynamic CustomQKVToContextPluginDynamic ' +
    'CustomSkipLayerNormPluginDynamic DecodeBbox3DPlugin DetectionLayer_TRT DisentangledAttention_TRT EfficientNMS_ONNX_TRT ' +
    'EfficientNMS_TRT EfficientNMS_Explicit_TF_TRT EfficientNMS_Implicit_TF_TRT FlattenConcat_TRT GenerateDetection_TRT ' +
    'GridAnchor_TRT GridAnchorRect_TRT GroupNormalizationPlugin InstanceNormalization_TRT LReLU_TRT ' +
    'ModulatedDeformConv2d MultilevelCropAndResize_TRT MultilevelProposeROI_TRT MultiscaleDeformableAttnPlugin_TRT ' +
    'NMS_TRT NMSDynamic_TRT Normalize_TRT PillarScatterPlugin PriorBox_TRT ProposalDynamic ProposalLayer_TRT Proposal ' +
    'PyramidROIAlign_TRT Region_TRT Reorg_TRT ResizeNearest_TRT ROIAlign_TRT RPROI_TRT ScatterElements ScatterND ' +
    'SingleStepLSTMPlugin SpecialSlice_TRT Split VoxelGeneratorPlugin'
  ).split(' '),
);
