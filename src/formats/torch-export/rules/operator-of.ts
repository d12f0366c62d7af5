/** `torch.ops.aten.add.Tensor` is the operator `aten::add`; undefined for any other target. */
export function operatorOf(target: string): string | undefined {
  const [, namespace, name] = /^torch\.ops\.(\w+)\.(\w+)/.exec(target) ?? [];
  return namespace === undefined || name === undefined ? undefined : `${namespace}::${name}`;
}
