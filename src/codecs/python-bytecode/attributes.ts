import type { Frame } from './frame.js';
import { continueOccurrence, type DottedName } from './name-uses.js';
import { cut, type SymbolicValue } from './symbolic-value.js';
import { spellName } from '../../core/spell-name.js';

/** Attributes of one chain; of longer ones the first and the last are kept. CWE-770. */
const maxAttributes = 32;

/** A global or builtin, or what the code bound to the name before. */
export function loadName(frame: Frame, name: string): SymbolicValue {
  const bound = frame.lookUp(name);
  if (bound !== undefined && bound.name === undefined) return { ...bound, text: name };
  const dotted: DottedName = bound?.name ?? { origin: 'global', module: '', attributes: [name] };
  const text = bound === undefined ? name : spellName(dotted);
  return { text, name: dotted, occurrence: frame.use('loaded', dotted, text) };
}

/** A local variable: what was bound to it, else something that the caller gives. */
export function loadFast(frame: Frame, name: string): SymbolicValue {
  return loadVariable(frame, name, frame.scope.names.get(name));
}

/** A cell or free variable, bound here or in the code around. */
export function loadCell(frame: Frame, name: string): SymbolicValue {
  return loadVariable(frame, name, frame.lookUp(name));
}

function loadVariable(frame: Frame, name: string, bound: SymbolicValue | undefined): SymbolicValue {
  if (bound?.name === undefined) return { ...bound, text: name };
  const text = spellName(bound.name);
  return { text, name: bound.name, occurrence: frame.use('loaded', bound.name, text) };
}

/** `owner.name`; the owner's own load says nothing more. */
export function attributeOf(
  frame: Frame,
  owner: SymbolicValue,
  attribute: string,
  kind: 'loaded' | 'imported' | 'stored' = 'loaded',
): SymbolicValue {
  continueOccurrence(owner.occurrence);
  const name = longer(owner.name, attribute);
  const text = cut(`${owner.text}.${attribute}`);
  return { text, name, occurrence: frame.use(kind, name, text) };
}

function longer(owner: DottedName | undefined, attribute: string): DottedName {
  if (owner === undefined) return { origin: 'value', module: '', attributes: [attribute] };
  const attributes = [...owner.attributes, attribute];
  if (attributes.length > maxAttributes) attributes.splice(1, attributes.length - maxAttributes);
  return { ...owner, attributes };
}

/** IMPORT_NAME: the whole module where names are taken from it, else its top-level package. */
export function importModule(frame: Frame, module: string, takesNames: boolean): SymbolicValue {
  frame.use('imported', { origin: 'import', module, attributes: [] }, `import ${module}`);
  return moduleValue(takesNames ? module : (module.split('.')[0] ?? module));
}

export function moduleValue(module: string): SymbolicValue {
  return { text: module, name: { origin: 'import', module, attributes: [] } };
}
