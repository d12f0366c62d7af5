/**
 * Delegates that ExecuTorch and its vendors' parts of the repository register, by the name that a program asks for.
 * Source: https://github.com/pytorch/executorch/tree/main/backends (`register_backend` and `BackendDetails` there).
 */
export const knownBackends: ReadonlySet<string> = new Set([
  'AotiBackend',
  'ArmBackend',
  'CoreMLBackend',
  'CudaBackend',
  'EnnBackend',
  'EthosUBackend',
  'MLXBackend',
  'MPSBackend',
  'MetalBackend',
  'NeuropilotBackend',
  'NeutronBackend',
  'OpenvinoBackend',
  'QnnBackend',
  'TOSABackend',
  'VgfBackend',
  'VulkanBackend',
  'XnnpackBackend',
]);

/** Namespaces of operators that ExecuTorch itself builds kernels for: kernels/ and extension/ of the same repository. */
export const knownNamespaces: ReadonlySet<string> = new Set([
  'aten',
  'cadence',
  'cortex_m',
  'dim_order_ops',
  'et_vk',
  'executorch_prim',
  'llama',
  'prim',
  'quantized',
  'quantized_decomposed',
  'torchao',
]);
