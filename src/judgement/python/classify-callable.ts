import { carrierNames } from '../../knowledge/python/carriers.js';
import { forbiddenPackages } from '../../knowledge/python/forbidden-packages.js';
import { forbiddenStdlib } from '../../knowledge/python/forbidden-stdlib.js';
import { inertNames } from '../../knowledge/python/inert.js';
import {
  actingMethods,
  fileBackedTypes,
  rebuildShape,
  reexportedClasses,
  scannerPackages,
  vettedPackages,
  walkedModules,
} from '../../knowledge/python/packages.js';
import { libraryClasses } from '../../knowledge/python/library-classes.js';
import { pureFunctions } from '../../knowledge/python/pure-functions.js';
import { python2Modules, python2Names } from '../../knowledge/python/python2-names.js';
import { rebuildFunctions } from '../../knowledge/python/rebuild.js';
import { stdlibModules } from '../../knowledge/python/stdlib-modules.js';
import type { NameGroup } from '../../knowledge/python/types.js';

/** A name as code or data imports it. */
export interface ImportedName {
  /** As written, dots walk packages. */
  readonly module: string;
  /** As written; dots walk attributes. */
  readonly name: string;
}

/** The kinds of the pickle policy; `member` is an attribute of a library class, quiet as a value and never called. */
export type CallableKind =
  | 'inert'
  | 'rebuild'
  | 'pure'
  | 'library-class'
  | 'member'
  | 'carrier'
  | 'foreign-class'
  | 'foreign-function'
  | 'unlisted'
  | 'forbidden';

export interface Callable {
  readonly kind: CallableKind;
  /** As written: `commands.getoutput`. */
  readonly written: string;
  /** As the loader resolves it and as the tables name it: `subprocess.getoutput`. */
  readonly resolved: string;
  /** The top-level package. */
  readonly package: string;
  /** Whether a table lists the exact name; a class that only looks like one of its package is not listed. */
  readonly listed: boolean;
  /** Why it is forbidden. */
  readonly effect: string | undefined;
}

const split = (groups: readonly NameGroup[]): Map<string, string> =>
  new Map(
    groups.flatMap((group) => group.names.split(' ').map((name): [string, string] => [name, group.effect])),
  );

const inert = split(inertNames);
const forbidden = new Map([...split(forbiddenStdlib), ...split(forbiddenPackages)]);
const pure = new Set(
  Object.entries(pureFunctions).flatMap(([module, names]) =>
    names.split(' ').map((name) => `${module}.${name}`),
  ),
);

/** Top-level modules with such names: the program itself, Python 2's builtins, the types of a TorchScript archive. */
const dunderPackages: ReadonlySet<string> = new Set(['__main__', '__mp_main__', '__builtin__', '__torch__']);
const dunderEffect = "reaches into the interpreter's own objects";
const classShape = /^_*[A-Z]/;
/** Lower-case classes: scipy's distributions and sparse containers, statsmodels' compiled state spaces. */
const lowerCaseClass =
  /^scipy\..*\.\w+(?:_gen|_matrix|_array)$|^statsmodels\.tsa\.statespace\.\w+\.[sdcz][A-Z]\w+$|^sklearn\.compose\._column_transformer\.make_column_selector$/;
/** Operators of the builtin value types: `int.__mul__`, `str.__add__`. */
const valueOperator =
  /^builtins\.(?:int|float|complex|bool|str|bytes|tuple|list|dict|set|frozenset)\.(?:__(?:add|sub|mul|truediv|floordiv|mod|pow|neg|abs|eq|ne|lt|le|gt|ge|and|or|xor|contains|len|getitem)__|(?!format)[a-z]+)$/;

/** Resolves an import as loaders do and says what kind of callable it names (PICKLE policy). */
export function classifyCallable(imported: ImportedName): Callable {
  const written = `${imported.module}.${imported.name}`;
  const mapped = mapPython2(imported);
  const candidates = [...new Set([mapped, written])].map((name) =>
    classifyName(canonical(name), written, imported.name.split('.')),
  );
  const [first, second] = candidates as [Callable, Callable?];
  // Both spellings are judged: an older loader reads the name as written (P-60).
  return first.kind !== 'forbidden' && second?.kind === 'forbidden' ? second : first;
}

function mapPython2({ module, name }: ImportedName): string {
  const exact = python2Names.get(`${module}.${name}`);
  if (exact !== undefined) return exact;
  return `${python2Modules.get(module) ?? module}.${name}`;
}

/** Old and vendored module paths under the name that the tables use. */
function canonical(name: string): string {
  return name
    .replace(/^numpy\._core\b/, 'numpy.core')
    .replace(/^sklearn\.externals\.joblib\b/, 'joblib')
    .replace(/^_operator\b/, 'operator')
    .replace(/^_functools\b/, 'functools')
    .replace(/^_collections(?:_abc)?\b(?=\.(?:OrderedDict|defaultdict|deque)$)/, 'collections')
    .replace(/^_datetime\b/, 'datetime')
    .replace(/^_decimal\b/, 'decimal');
}

function classifyName(resolved: string, written: string, attributes: readonly string[]): Callable {
  const components = resolved.split('.');
  const name = components[0] ?? '';
  const row = (kind: CallableKind, listed: boolean, effect?: string): Callable => ({
    kind,
    written,
    resolved,
    package: name,
    listed,
    effect,
  });
  const vetted = vettedKind(resolved);
  if (vetted !== undefined) return row(vetted, true);
  const effect = forbiddenEffect(resolved, components, attributes);
  if (effect !== undefined) return row('forbidden', true, effect);
  if (stdlibModules.has(name)) return row('unlisted', false);
  // The types of a TorchScript archive are made of the archive's own code, which is judged where it stands.
  if (name === '__torch__') return row('library-class', true);
  if (!vettedPackages.has(name)) return row(foreignKind(components), false);
  const library = libraryKind(resolved, components);
  const listed = isListedClass(components);
  const last = components.at(-1) ?? '';
  if (library === 'member' && actingMethods.test(last))
    return row('forbidden', true, 'reads, downloads or unpickles what its argument names');
  if (library === 'library-class' && !listed && reexportedClasses.has(last))
    return row('forbidden', true, 'reaches a class of the standard library through another module');
  return row(library, listed);
}

function vettedKind(resolved: string): CallableKind | undefined {
  if (carrierNames.has(resolved)) return 'carrier';
  if (resolved in rebuildFunctions) return 'rebuild';
  if (inert.has(resolved)) return 'inert';
  if (pure.has(resolved) || valueOperator.test(resolved)) return 'pure';
  return undefined;
}

function forbiddenEffect(
  resolved: string,
  components: readonly string[],
  attributes: readonly string[],
): string | undefined {
  if (scannerPackages.has(components[0] ?? '')) return 'reaches into a scanner';
  for (let length = components.length; length > 0; length--) {
    const effect = forbidden.get(components.slice(0, length).join('.'));
    if (effect !== undefined) return effect;
  }
  if (attributes.some(isModuleName)) return 'reaches another module through this one';
  if (
    components.some(
      (component, index) => isDunder(component) && !(index === 0 && dunderPackages.has(component)),
    )
  ) {
    return rebuildShape.test(components.at(-1) ?? '') ? undefined : dunderEffect;
  }
  return /\.__main__(?:\.|$)/.test(resolved) ? 'acts when it is imported, or on the process' : undefined;
}

function isModuleName(component: string): boolean {
  return walkedModules.has(component.replace(/^_+/, ''));
}

function isDunder(component: string): boolean {
  return /^__.+__$/.test(component);
}

function libraryKind(resolved: string, components: readonly string[]): CallableKind {
  const last = components.at(-1) ?? '';
  const owner = components.at(-2) ?? '';
  if (components.length > 2 && (classShape.test(owner) || inert.has(components.slice(0, -1).join('.'))))
    return 'member';
  if (classShape.test(last) || lowerCaseClass.test(resolved) || fileBackedTypes.test(resolved))
    return 'library-class';
  return rebuildShape.test(last) ? 'library-class' : 'unlisted';
}

/** Whether the package's sources define the class there; old and new module paths are tried. */
function isListedClass(components: readonly string[]): boolean {
  const module = components.slice(0, -1).join('.');
  const names = libraryClasses[module] ?? libraryClasses[module.replace(/^numpy\.core\b/, 'numpy._core')];
  return names !== undefined && ` ${names} `.includes(` ${components.at(-1) ?? ''} `);
}

function foreignKind(components: readonly string[]): CallableKind {
  return components.slice(-2).some((component) => classShape.test(component))
    ? 'foreign-class'
    : 'foreign-function';
}
