/** Operators of TorchScript and torch.export as `namespace::name`, without overloads. */

import { table } from '../../core/table.js';
export interface OperatorRow {
  /** What the operator does beyond computing, as a clause. */
  readonly effect: string;
  readonly source: string;
}

const aten = 'https://github.com/pytorch/pytorch/blob/main/aten/src/ATen/native/native_functions.yaml';
const jit = 'https://github.com/pytorch/pytorch/tree/main/torch/csrc/jit/runtime';
const vision = 'https://github.com/pytorch/vision/tree/main/torchvision/csrc/io';
const audio = 'https://github.com/pytorch/audio/tree/main/src/libtorio';

/** Operators that reach beyond the process's own tensors. */
export const actingOperators: Readonly<Record<string, OperatorRow>> = table({
  'aten::from_file': {
    effect: 'maps a file of the machine, and writes to it where it is shared',
    source: aten,
  },
  'aten::save': { effect: 'writes a file', source: jit },
  'aten::load': { effect: 'reads and unpickles a file', source: jit },
  'aten::_load_from_bytes': { effect: 'unpickles bytes', source: jit },
  'ops::load_library': {
    effect: 'loads a native library',
    source: 'https://github.com/pytorch/pytorch/blob/main/torch/_ops.py',
  },
  'prim::PythonOp': { effect: 'calls a Python function', source: jit },
  'prim::IgnoredPythonOp': { effect: 'calls a Python function', source: jit },
  'prim::rpc_async': { effect: 'calls a function of another process', source: jit },
  'prim::rpc_sync': { effect: 'calls a function of another process', source: jit },
  'prim::rpc_remote': { effect: 'calls a function of another process', source: jit },
  'debugprims::load_tensor': {
    effect: 'reads a tensor from a file',
    source: 'https://github.com/pytorch/pytorch/blob/main/torch/_prims/debug_prims.py',
  },
  'image::read_file': { effect: 'reads a file', source: vision },
  'image::write_file': { effect: 'writes a file', source: vision },
  'video_reader::read_video_from_file': { effect: 'reads a file', source: vision },
  'video_reader::probe_video_from_file': { effect: 'reads a file', source: vision },
  'torchaudio::sox_io_load_audio_file': { effect: 'reads a file', source: audio },
  'torchaudio::sox_io_save_audio_file': { effect: 'writes a file', source: audio },
  'torchaudio::sox_io_get_info': { effect: 'reads a file', source: audio },
  'torchaudio::sox_effects_apply_effects_file': { effect: 'reads a file', source: audio },
});

/** Operators that come in families, by what all of a family do. */
export const actingFamilies: readonly (OperatorRow & { readonly names: RegExp })[] = [
  { names: /^torchaudio::(?:sox_io_|load|save|ffmpeg)/, effect: 'reads or writes a file', source: audio },
  { names: /^video_reader::\w+_from_file$/, effect: 'reads a file', source: vision },
  { names: /^prims?::\w*[Pp]ython/, effect: 'calls a Python function', source: jit },
  { names: /^prim::rpc_/, effect: 'calls a function of another process', source: jit },
];

/** Classes that TorchScript code makes and that connect or write. */
export const actingClasses: Readonly<Record<string, OperatorRow>> = table({
  'c10d::TCPStore': { effect: 'connects to another machine', source: 'torch/csrc/distributed/c10d/init.cpp' },
  'c10d::FileStore': { effect: 'writes a file', source: 'torch/csrc/distributed/c10d/init.cpp' },
  'dist_c10d::TCPStore': {
    effect: 'connects to another machine',
    source: 'torch/csrc/distributed/c10d/init.cpp',
  },
  'dist_c10d::FileStore': { effect: 'writes a file', source: 'torch/csrc/distributed/c10d/init.cpp' },
});

/** Namespaces that torch and the libraries of its own organisation register, and kernels that exporters are known to use. */
export const knownNamespaces: ReadonlySet<string> = new Set(
  (
    'aten prim prims quantized _quantized quantized_decomposed prepacked mkldnn mkldnn_prepacked mkl onednn ' +
    'onednn_graph cuda cudnn nnapi vulkan vulkan_prepack xnnpack metal metal_prepack torchvision image ' +
    'video_reader torchaudio torchtext sparse rnn inductor inductor_prims rngprims debugprims profiler ' +
    'static_runtime c10d _c10d_functional _c10d_functional_autograd c10d_functional _dtensor symm_mem dist_rnn ' +
    'tensorexpr _caffe2 fb internal higher_order export _native quantization debug_mode_ops torchao pt2e_quant ' +
    'torch_scatter torch_sparse torch_cluster torch_spline_conv pyg fbgemm flash_attn xformers executorch dim_order_ops ' +
    'edge cadence cortex_m backend et_vk llama custom_ops backends caffe2 torch_geometric dist_c10d'
  ).split(' '),
);
