import {
  actingMembers,
  actingRestores,
  classShapedFunctions,
} from '../../knowledge/python/acting-callables.js';
import { carrierNames } from '../../knowledge/python/carriers.js';
import { forbiddenPackages } from '../../knowledge/python/forbidden-packages.js';
import { forbiddenStdlib } from '../../knowledge/python/forbidden-stdlib.js';
import { inertNames } from '../../knowledge/python/inert.js';
import {
  actingClassNames,
  actingMethods,
  fileBackedTypes,
  rebuildShape,
  reexportedClasses,
  scannerPackages,
  vettedPackages,
  walkedModules,
} from '../../knowledge/python/packages.js';
import { libraryClasses } from '../../knowledge/python/library-classes.js';
import { libraryCallers, libraryFunctions } from '../../knowledge/python/library-functions.js';
import { pureFunctions } from '../../knowledge/python/pure-functions.js';
import { rebuildFunctions } from '../../knowledge/python/rebuild.js';
import { stdlibModules } from '../../knowledge/python/stdlib-modules.js';
import type { NameGroup } from '../../knowledge/python/types.js';
import { canonical, mapPython2, type ImportedName } from './canonical-name.js';
import { DottedNames } from './dotted-names.js';
import { NameTable } from './name-table.js';

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
  /** Whether the name is a class's `__new__`, which makes an instance without running `__init__`. */
  readonly makesInstance: boolean;
}

const split = (groups: readonly NameGroup[]): Map<string, string> =>
  new Map(
    groups.flatMap((group) => group.names.split(' ').map((name): [string, string] => [name, group.effect])),
  );

const inert = split(inertNames);
const forbidden = new Map([...split(forbiddenStdlib), ...split(forbiddenPackages)]);
const forbiddenNames = new DottedNames(forbidden.keys());
const pure = new NameTable(pureFunctions, libraryFunctions);
const calling = new NameTable(libraryCallers);
const restoring = new NameTable(actingRestores);
const actingMethodNames = new NameTable(actingMembers);
const functionsLikeClasses = new NameTable(classShapedFunctions);
const listedClasses = new NameTable(libraryClasses);

/** Top-level modules with such names: the program itself, Python 2's builtins, the types of a TorchScript archive. */
const dunderPackages: ReadonlySet<string> = new Set(['__main__', '__mp_main__', '__builtin__', '__torch__']);
const restoringEffect = 'imports, deserialises or runs what its state names';
const dunderEffect = "reaches into the interpreter's own objects";
const classShape = /^_*[A-Z]/;
/** Members of enumerations and constants of classes: `re.RegexFlag.DOTALL`. */
const constantShape = /^[A-Z][A-Z0-9_]*$/;
/** Numbers of signals, which Python pickles under the name of the constant. */
const signalNumber = /^signal\.SIG[A-Z0-9]+$/;
/** Lower-case classes: scipy's distributions and sparse containers, statsmodels' compiled state spaces, YOLO's losses. */
const lowerCaseClass =
  /^scipy\..*\.\w+(?:_gen|_matrix|_array|_frozen)$|^statsmodels\.tsa\.statespace\.\w+\.[sdcz][A-Z]\w+$|^ultralytics\.(?:yolo\.)?utils\.loss\.v8\w+Loss$/;
/** Operators of the builtin value types: `int.__mul__`, `str.__add__`. */
const valueOperator =
  /^builtins\.(?:object|int|long|float|complex|bool|str|unicode|bytes|tuple|list|dict|set|frozenset)\.(?:__(?:add|sub|mul|truediv|floordiv|mod|pow|neg|pos|abs|eq|ne|lt|le|gt|ge|and|or|xor|invert|lshift|rshift|r(?:add|sub|mul|truediv|floordiv|mod|pow|and|or|xor|lshift|rshift)|contains|len|getitem|repr|str|hash|bool|int|float|index|iter|format|round|trunc|floor|ceil|divmod)__|(?!format)[a-z]+)$/;

/** Resolves an import as loaders do and says what kind of callable it names (PICKLE policy). */
export function classifyCallable(imported: ImportedName): Callable {
  const written = `${imported.module}.${imported.name}`;
  const mapped = mapPython2(imported);
  const trimmed = `${imported.module.trim()}.${imported.name.trim()}`;
  const candidates = [...new Set([mapped, written, trimmed])].map((name) =>
    classifyName(canonical(name), written, imported.name.split('.')),
  );
  const [first] = candidates as [Callable];
  // All spellings are judged: an older loader reads the name as written (P-60), another one a line without its end.
  return candidates.find(({ kind }) => kind === 'forbidden') ?? first;
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
    makesInstance: false,
  });
  const vetted = vettedKind(resolved);
  if (vetted !== undefined) return row(vetted, true);
  const constructor = classOfNew(resolved, written);
  if (constructor !== undefined) return constructor;
  if (isShownMethod(components)) return row('member', true);
  const effect = forbiddenEffect(resolved, components, attributes);
  if (effect !== undefined) return row('forbidden', true, effect);
  if (restoring.hasDotted(resolved)) return row('forbidden', true, restoringEffect);
  if (actingMethodNames.hasDotted(resolved)) return row('unlisted', true);
  if (stdlibModules.has(name)) return row(isConstantOfClass(components) ? 'member' : 'unlisted', false);
  // The types of a TorchScript archive are made of the archive's own code, which is judged where it stands.
  if (name === '__torch__') return row('library-class', true);
  if (!vettedPackages.has(name)) return row(foreignKind(components), false);
  return inVettedPackage(resolved, components, row);
}

/** What a name of a vetted package is that no table of names settles. */
function inVettedPackage(
  resolved: string,
  components: readonly string[],
  row: (kind: CallableKind, listed: boolean, effect?: string) => Callable,
): Callable {
  const last = components.at(-1) ?? '';
  if (actingClassNames.test(last)) return row('forbidden', true, restoringEffect);
  const library = libraryKind(resolved, components);
  const listed = isListedClass(components);
  if (library === 'member' && actingMethods.test(last))
    return row('forbidden', true, 'reads, downloads or unpickles what its argument names');
  if (library === 'library-class' && !listed && reexportedClasses.has(last))
    return row('forbidden', true, 'reaches a class of the standard library through another module');
  return row(library, listed);
}

/**
 * `C.__new__`, which protocols 2 and 3 write in a partial where the arguments have names (copyreg's NEWOBJ_EX): for a
 * class that may be in a pickle at all it stands for the class.
 */
function classOfNew(resolved: string, written: string): Callable | undefined {
  if (!resolved.endsWith('.__new__')) return undefined;
  const owner = resolved.slice(0, -'.__new__'.length);
  const callable = classifyName(owner, written, []);
  const isClass = ['library-class', 'foreign-class', 'inert'].includes(callable.kind);
  return isClass ? { ...callable, makesInstance: true } : undefined;
}

/** Methods of data that classes take over from one another as they stand: they show and compare what they belong to. */
const shownMethods = /^__(?:repr|str|format|hash|eq|ne|lt|le|gt|ge|len|bool|contains|iter|getitem|dir)__$/;

function isShownMethod(components: readonly string[]): boolean {
  return (
    stdlibModules.has(components[0] ?? '') &&
    shownMethods.test(components.at(-1) ?? '') &&
    inert.has(components.slice(0, -1).join('.'))
  );
}

function isConstantOfClass(components: readonly string[]): boolean {
  return inert.has(components.slice(0, -1).join('.')) && constantShape.test(components.at(-1) ?? '');
}

function vettedKind(resolved: string): CallableKind | undefined {
  if (carrierNames.has(resolved) || calling.hasDotted(resolved)) return 'carrier';
  if (resolved in rebuildFunctions) return 'rebuild';
  if (inert.has(resolved) || signalNumber.test(resolved)) return 'inert';
  if (pure.hasDotted(resolved) || valueOperator.test(resolved)) return 'pure';
  return undefined;
}

function forbiddenEffect(
  resolved: string,
  components: readonly string[],
  attributes: readonly string[],
): string | undefined {
  if (scannerPackages.has(components[0] ?? '')) return 'reaches into a scanner';
  const known = forbiddenNames.above(resolved);
  if (known !== undefined) return forbidden.get(known);
  if (attributes.some(isModuleName)) return 'reaches another module through this one';
  if (components.includes('__main__', 1)) return 'acts when it is imported, or on the process';
  return components.some(isReachingDunder) ? dunderEffect : undefined;
}

function isReachingDunder(component: string, index: number, { length }: readonly string[]): boolean {
  if (!isDunder(component)) return false;
  return index === 0 ? !dunderPackages.has(component) : index < length - 1 || !rebuildShape.test(component);
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
  const ownerPath = components.slice(0, -1);
  if (isListedClass(components)) return 'library-class';
  if (
    components.length > 2 &&
    (classShape.test(owner) || inert.has(ownerPath.join('.')) || isListedClass(ownerPath))
  )
    return 'member';
  if (functionsLikeClasses.hasDotted(resolved)) return 'unlisted';
  if (classShape.test(last) || lowerCaseClass.test(resolved) || fileBackedTypes.test(resolved))
    return 'library-class';
  return rebuildShape.test(last) ? 'library-class' : 'unlisted';
}

/** Whether the package's sources define the class there; old and new module paths are tried. */
function isListedClass(components: readonly string[]): boolean {
  const module = components.slice(0, -1).join('.');
  const name = components.at(-1) ?? '';
  return (
    listedClasses.has(module, name) ||
    listedClasses.has(module.replace(/^numpy\.core\b/, 'numpy._core'), name)
  );
}

/** A member of a foreign class is that class as long as it is not called: members of enumerations are such values. */
function foreignKind(components: readonly string[]): CallableKind {
  return components.slice(-2).some((component) => classShape.test(component))
    ? 'foreign-class'
    : 'foreign-function';
}
