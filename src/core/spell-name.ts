/** A name as Python writes it, from the module and what is looked up in it; without a module where none is known. */
export function spellName({
  module,
  attributes,
}: {
  readonly module: string;
  readonly attributes: readonly string[];
}): string {
  return (module === '' ? attributes : [module, ...attributes]).join('.');
}
