/**
 * What `torch.load(weights_only=True)` lets a pickle name, beside storages, dtypes and tensor types
 * (torch/_weights_only_unpickler.py, `_get_allowed_globals`, torch 2.13).
 */
export const weightsOnlyNames: ReadonlySet<string> = new Set(
  (
    '_codecs.encode builtins.bytearray builtins.complex builtins.set collections.Counter collections.OrderedDict torch.Size torch.Tensor ' +
    'torch.device torch._tensor._rebuild_from_type_v2 torch._utils._rebuild_device_tensor_from_cpu_tensor ' +
    'torch._utils._rebuild_device_tensor_from_numpy torch._utils._rebuild_meta_tensor_no_storage torch._utils._rebuild_nested_tensor ' +
    'torch._utils._rebuild_parameter torch._utils._rebuild_parameter_with_state torch._utils._rebuild_qtensor ' +
    'torch._utils._rebuild_sparse_tensor torch._utils._rebuild_tensor torch._utils._rebuild_tensor_v2 torch._utils._rebuild_tensor_v3 ' +
    'torch._utils._rebuild_wrapper_subclass torch.nn.parameter.Parameter torch.serialization._get_layout torch.storage.TypedStorage ' +
    'torch.storage.UntypedStorage'
  ).split(' '),
);

/** Storages, tensor types and dtypes, by shape. */
export const weightsOnlyShape =
  /^torch\.(?:cuda\.)?(?:sparse\.)?(?:\w+Storage|\w+Tensor|(?:b?float|u?int|q?u?int|complex|bits|per_)\w*|bool|half|double|short|long|strided|sparse_\w+)$/;
