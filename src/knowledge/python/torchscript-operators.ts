/**
 * Namespaces of operators that torch and its own domain libraries register. Sources: native_functions.yaml and the
 * TORCH_LIBRARY registrations of pytorch, torchvision and torchaudio.
 */
export const operatorNamespaces: ReadonlySet<string> = new Set(
  (
    'aten prim prims quantized quantized_decomposed prepacked mkldnn mkldnn_prepacked mkl onednn cuda cudnn nnapi vulkan vulkan_prepack xnnpack metal metal_prepack ' +
    'torchvision image torchaudio torchtext sparse rnn inductor profiler static_runtime dist_rnn c10d c10d_functional _c10d_functional symm_mem ' +
    'tensorexpr backends caffe2 _caffe2 fb internal torch_geometric torch_scatter torch_sparse torch_cluster pyg'
  ).split(' '),
);

/**
 * Operators and classes of them that reach files, other processes or the network. Sources: ATen's from_file, TorchScript's
 * aten::save and prim::rpc_*, torchvision.io, the stores of torch.distributed.
 */
export const torchFileFunctions =
  /^(?:(?:__torch__\.)?torch\.classes\.(?:dist_)?c10d\.(?:TCPStore|FileStore)|torch\.(?:from_file|save|load|_load_from_bytes|ops\.load_library)|ops\.(?:image\.(?:read_file|write_file)|torchaudio\.(?:sox_io_\w+|load\w*|save\w*|ffmpeg\w*)|prim\.(?:PythonOp|IgnoredPythonOp|rpc_\w+)|debugprims\.load_tensor|video_reader\.\w+_from_file|prims?\.\w*[Pp]ython\w*))$/;
