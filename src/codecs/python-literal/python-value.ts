/** A value as a Python literal spells it. Containers keep their items in the order written, duplicates included. */
export type PythonValue =
  | { readonly kind: 'none' | 'ellipsis' }
  | { readonly kind: 'bool'; readonly value: boolean }
  | { readonly kind: 'int'; readonly value: bigint }
  | { readonly kind: 'float' | 'complex'; readonly text: string }
  | { readonly kind: 'str' | 'bytes'; readonly value: string }
  | { readonly kind: 'tuple' | 'list' | 'set'; readonly items: readonly PythonValue[] }
  | { readonly kind: 'dict'; readonly entries: readonly (readonly [PythonValue, PythonValue])[] };
