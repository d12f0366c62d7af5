import { attributeOf, moduleValue } from './attributes.js';
import type { Frame } from './frame.js';
import { continueOccurrence, type DottedName } from './name-uses.js';
import { cut, stringOf, unknown, type SymbolicValue } from './symbolic-value.js';

/** Arguments that an expression shows. */
const maxShown = 8;

/** Records a call and says what is known of its result: imports and attributes by constant names are followed. */
export function follow(
  frame: Frame,
  callee: SymbolicValue,
  positional: readonly SymbolicValue[],
  keywords: readonly string[] = [],
): SymbolicValue {
  const expression = cut(`${callee.text}(${[...show(positional), ...keywords].join(', ')})`);
  const special =
    attributeResult(frame, callee, positional, expression) ??
    importResult(frame, callee, positional, expression);
  if (special !== undefined) return special;
  continueOccurrence(callee.occurrence);
  if (callee.name === undefined) return { text: expression };
  frame.use('called', callee.name, expression);
  // Attributes of a result are named behind the callee: `pathlib.Path('x').unlink` is `pathlib.Path.unlink`.
  return { text: expression, name: callee.name };
}

function show(values: readonly SymbolicValue[]): string[] {
  const shown = values.slice(0, maxShown).map(({ text }) => text);
  return values.length > maxShown ? [...shown, '…'] : shown;
}

/** `__import__('os')` is an import statement in other words. */
function importResult(
  frame: Frame,
  callee: SymbolicValue,
  [argument]: readonly SymbolicValue[],
  expression: string,
): SymbolicValue | undefined {
  const module = argument === undefined ? undefined : stringOf(argument);
  const dotted = dottedName(callee.name);
  const isWhole = dotted === 'importlib.import_module';
  if (module === undefined || module === '' || (!isWhole && !/^(?:builtins\.)?__import__$/.test(dotted)))
    return undefined;
  continueOccurrence(callee.occurrence);
  frame.use('imported', { origin: 'import', module, attributes: [] }, expression);
  return { ...moduleValue(isWhole ? module : (module.split('.')[0] ?? module)), text: expression };
}

function dottedName(name: DottedName | undefined): string {
  return name === undefined ? '' : [name.module, ...name.attributes].filter((part) => part !== '').join('.');
}

const attributeReaders: ReadonlySet<string> = new Set(['getattr', 'setattr', 'delattr']);

function attributeResult(
  frame: Frame,
  callee: SymbolicValue,
  positional: readonly SymbolicValue[],
  expression: string,
): SymbolicValue | undefined {
  const name = callee.name?.attributes.at(-1) ?? '';
  const isBuiltin = callee.name?.module === '' || callee.name?.module === 'builtins';
  const [owner, attribute] = positional;
  if (!isBuiltin || callee.name.attributes.length !== 1) return undefined;
  if (!attributeReaders.has(name) || owner === undefined || attribute === undefined) return undefined;
  continueOccurrence(callee.occurrence);
  const constant = stringOf(attribute);
  if (constant !== undefined)
    return attributeOf(frame, owner, constant, name === 'getattr' ? 'loaded' : 'stored');
  frame.use('computed', callee.name, expression);
  return { ...unknown, text: expression };
}

/** `sys.modules['os']` and `__builtins__['eval']` by constant names are what they say. */
export function subscript(frame: Frame, owner: SymbolicValue, index: SymbolicValue): SymbolicValue {
  const key = stringOf(index);
  const text = cut(`${owner.text}[${index.text}]`);
  if (key === undefined || owner.name === undefined) return { text };
  const dotted = dottedName(owner.name);
  if (dotted === 'sys.modules') return moduleValue(key);
  if (!/(?:^|\.)(?:__builtins__|__dict__|__globals__|globals|vars|locals)$/.test(dotted)) return { text };
  return attributeOf(frame, { ...owner, text }, key);
}
