/** Targets of custom calls. Sources: jaxlib's registrations (jax/jaxlib) and XLA's own (xla/service). */

/** Functions by which JAX calls back into Python: jaxlib/py_client_cpu.cc and its relatives. */
export const pythonTargets =
  /^(xla_(ffi_)?(partitioned_)?python_(cpu|gpu|tpu)_callback|xla_python_\w*callback|tf\.call_tf_function|CallbackToPython|py_?call|pyfunc|\w*python_callback\w*)$/i;

/** Kernels of libraries and marks of the compiler: they compute, or are gone before anything runs. */
export const knownTargets =
  /^(lapack_\w+|blas_\w+|cu(blas|dnn|solver|sparse|fft|_)\w*|hip(blas|solver|sparse|fft|_)\w*|__(cublas|cudnn|gpu|triton|onednn|cusolver|cub)[\w$.]*|gpu_\w+|gpusolver\w*|gpuprng\w*|magma_\w+|triton_kernel_call|tpu_custom_call|mosaic_gpu\w*|Sharding|SPMD\w+|LayoutConstraint|annotate_device_placement|ApproxTopK|PartialReduce|TopK|Qr|ProductOfElementaryHouseholderReflectors|Eigh|Lu\w*|Cholesky\w*|shape_assertion|dynamic_\w+|InspectSharding|HouseholderProduct|MoveToHost|MoveToDevice|AllocateBuffer|GetInternal\w*|PadToStatic|SliceToDynamic|mhlo\.\w+|stablehlo\.\w+|chlo\.\w+|xla\.\w+|X64Combine|X64SplitLow|X64SplitHigh|threefry\w*|cu_threefry\w*)$/;
