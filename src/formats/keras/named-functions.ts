import { membersNamed, textOf, type JsonNode } from '../../codecs/json/json-node.js';

export interface NamedFunction {
  /** `function`, `output_shape`, `mask`. */
  readonly key: string;
  readonly name: string;
  readonly module: string | null | undefined;
}

/** Functions of a Keras 2 Lambda layer, each with its type and module beside it (keras/layers/core/lambda_layer.py). */
const slots = [
  { key: 'function', type: 'function_type', module: 'module' },
  { key: 'output_shape', type: 'output_shape_type', module: 'output_shape_module' },
  { key: 'mask', type: 'mask_type', module: 'mask_module' },
] as const;

/** Functions that a configuration names beside their type, as Keras 2 writes them. */
export function namedFunctions(config: JsonNode): NamedFunction[] {
  if (config.kind !== 'object') return [];
  return slots.flatMap((slot) => {
    if (membersNamed(config, slot.type).length === 0) return [];
    const modules = membersNamed(config, slot.module).flatMap((value) =>
      value.kind === 'null' ? [null] : (textOf(value) ?? []),
    );
    return membersNamed(config, slot.key)
      .flatMap((value) => textOf(value) ?? [])
      .filter((name) => /^[\w.<>]{1,200}$/.test(name))
      .flatMap((name) =>
        (modules.length === 0 ? [undefined] : modules).map((module) => ({ key: slot.key, name, module })),
      );
  });
}
