import type { Severity } from '../../../core/types.js';
import { classifyCallable, type Callable } from '../../../judgement/python/classify-callable.js';
import { resolveDottedName } from '../../../judgement/python/resolve-dotted-name.js';
import { ordinaryInCode } from '../../../knowledge/python/code-names.js';
import { vettedPackages, walkedModules } from '../../../knowledge/python/packages.js';
import {
  actingInSource,
  actingModules,
  downloading,
  heldForCalling,
  inspecting,
  opening,
  ordinaryInSource,
  reflection,
  reflectionTargets,
  sensitivePath,
  steeringVariables,
} from '../../../knowledge/python/source-names.js';
import { stdlibModules } from '../../../knowledge/python/stdlib-modules.js';
import type { PlacedUse } from '../facts.js';
import type { Note, Topic } from './note.js';

const acting: ReadonlyMap<string, string> = new Map(
  actingInSource.flatMap(({ effect, names }) =>
    names.split(' ').map((name): [string, string] => [name, effect]),
  ),
);

/** What is to be said of one use of a name that loading reaches. */
export function judgeUse(use: PlacedUse): Note[] {
  switch (use.kind) {
    case 'imported':
      return judgeImport(use);
    case 'computed':
      return judgeComputed(use);
    case 'stored':
      return judgeStored(use);
    case 'loaded':
      return judgeLoaded(use);
    case 'called':
    case 'handed':
    case 'planted':
      return judgeCall(use);
  }
}

function judgeImport(use: PlacedUse): Note[] {
  const acts = [use.module, [use.module, ...use.attributes].join('.')].find((module) =>
    isBelow(module, actingModules),
  );
  if (acts === undefined) return [];
  return [note('dangerous-import', 'critical', acts, 'acts when it is imported', use)];
}

function isBelow(name: string, set: ReadonlySet<string>): boolean {
  return prefixesOf(name).some((prefix) => set.has(prefix));
}

/** `a.b.c`, `a.b`, `a`. */
function prefixesOf(name: string): string[] {
  const parts = name.split('.');
  return parts.map((_, index) => parts.slice(0, parts.length - index).join('.'));
}

/** Relative and computed imports are how packages load their own parts; attributes by computed names are not. */
function judgeComputed(use: PlacedUse): Note[] {
  const callable = resolveDottedName(use);
  if (callable === undefined) return [];
  const subject = nameOf(callable, use);
  if (/(?:import_module|__import__)$/.test(subject)) return [];
  const isTelling =
    walkedModules.has(subject.split('.')[0] ?? '') && effectOf(`${subject}.system`, callable) !== undefined;
  return isTelling
    ? [note('computed-name', 'critical', subject, 'takes an attribute whose name it computes', use)]
    : [];
}

/** ssl's own switch; attributes of streams in memory, whose classes take none: what gets one is an object. */
const changesNothing = /^ssl\._create_default|^io\.(?:StringIO|BytesIO)\./;

function judgeStored(use: PlacedUse): Note[] {
  const callable = resolveDottedName(use);
  const written = [use.module, ...use.attributes].filter((part) => part !== '').join('.');
  const variable = /^os\.environb?\.\[(.*)\]$/.exec(written)?.[1];
  if (variable !== undefined) {
    return steeringVariables.test(variable)
      ? [
          note(
            'patched-object',
            'critical',
            `os.environ[${variable}]`,
            'makes programs load something else',
            use,
          ),
        ]
      : [];
  }
  const key = /^sys\.modules\.\[(.*)\]$/.exec(written)?.[1];
  if (key !== undefined ? !stdlibModules.has(key) : /^sys\.modules\b/.test(written)) return [];
  const [root = ''] = written.split('.');
  const isCore =
    /^(?:builtins|__builtin__|__builtins__|os|subprocess|pickle|importlib|io|socket|ssl)$/.test(root) ||
    /^sys\.(?:modules|meta_path|path_hooks|excepthook|displayhook|stdout|stdin|stderr)\b/.test(written);
  if (callable === undefined || !isCore || changesNothing.test(written)) return [];
  return [
    note(
      'patched-object',
      severityOfPatch(written),
      written,
      'changes an object of the standard library for the whole process',
      use,
    ),
  ];
}

function severityOfPatch(name: string): Severity {
  return /^(?:builtins|__builtin__|__builtins__|pickle|importlib|sys\.(?:meta_path|path_hooks))\b/.test(name)
    ? 'critical'
    : 'warning';
}

function judgeLoaded(use: PlacedUse): Note[] {
  if (use.origin === 'value') return judgeReflection(use);
  const callable = resolveDottedName(use);
  if (callable === undefined || !heldForCalling.test(callable.resolved)) return [];
  return [note('dangerous-import', 'warning', callable.resolved, callable.effect ?? 'is not vetted', use)];
}

function judgeReflection(use: PlacedUse): Note[] {
  const steps = use.attributes.filter((name) => reflection.has(name));
  const target = use.attributes.find((name) => reflectionTargets.has(name));
  if (steps.length < 2 || target === undefined) return [];
  return [note('dangerous-call', 'critical', target, "reaches into the interpreter's own objects", use)];
}

function judgeCall(use: PlacedUse): Note[] {
  if (use.kind === 'handed' && inspecting.test(use.callee)) return [];
  if (use.origin === 'value') return judgeReflection(use);
  const callable = resolveDottedName(use);
  if (callable === undefined) return [];
  const subject = nameOf(callable, use);
  if (
    prefixesOf(subject)
      .slice(1)
      .some((name) => opening.test(name))
  )
    return [];
  if (opening.test(subject)) return use.kind === 'called' ? judgeOpening(use, subject) : [];
  if (downloading.test(subject))
    return [note('dangerous-call', severityOfDownload(use), subject, 'downloads what it names', use)];
  const effect = effectOf(subject, callable);
  if (effect === undefined || isHarmless(use, subject) || ofLoaded.test(subject)) return [];
  if (use.kind === 'handed' && !heldForCalling.test(subject)) return [];
  return [note('dangerous-call', isOwnFile(use, subject) ? 'info' : 'critical', subject, effect, use)];
}

/**
 * Models that a loader builds load their parts and download what they are made of: the files are judged where they
 * stand. While a module is imported, and with code from elsewhere, there is no reason to.
 */
function severityOfDownload(use: PlacedUse): Severity {
  const trusts = use.arguments.some(({ name, text }) => name === 'trust_remote_code' && text === '1');
  return use.when === 'build' && !trusts ? 'info' : 'warning';
}

/** A loader that takes a file; what takes bytes may take them from anywhere. */
function isOwnFile({ when }: PlacedUse, subject: string): boolean {
  return (
    when === 'build' &&
    /^(?:torch|pickle|joblib|numpy|pandas|yaml|torch\.(?:jit|serialization))\.(?:load|read_pickle)$/.test(
      subject,
    )
  );
}

/** With its attributes as the source writes them: `pathlib.Path.write_text`. */
function nameOf(callable: Callable, use: PlacedUse): string {
  const written = [...(use.module === '' ? [] : [use.module]), ...use.attributes].join('.');
  return callable.resolved.endsWith('.*') ? written : callable.resolved;
}

/** What classes that are a dictionary or a list at heart take over: it works on what it is given. */
const containerMethod = /^builtins\.(?:dict|list|set)\.__(?:getitem|setitem|delitem|contains|iter|len)__$/;

function effectOf(subject: string, callable: Callable): string | undefined {
  if (containerMethod.test(subject)) return undefined;
  const acts = prefixesOf(subject)
    .map((name) => acting.get(name))
    .find((effect) => effect !== undefined);
  if (acts !== undefined) return acts;
  const seenThrough = effectThrough(subject);
  if (seenThrough !== undefined) return seenThrough;
  if (callable.kind !== 'forbidden' || vettedPackages.has(callable.package)) return undefined;
  if (isBelow(subject, ordinaryInSource) || isBelow(subject, ordinaryInCode))
    return reachesModule(subject) ? callable.effect : undefined;
  // Of packages that mix what acts with what does not, only what is listed above is told.
  return callable.effect?.startsWith('runs code, programs') === true ? undefined : callable.effect;
}

/** What acts in a module that is reached through another one: `torch.os.system` is `os.system`. */
function effectThrough(subject: string): string | undefined {
  const parts = subject.split('.');
  for (let index = 1; index < parts.length - 1; index++) {
    const module = (parts[index] ?? '').replace(/^_+/, '');
    const name = [module, ...parts.slice(index + 1)].join('.');
    if (walkedModules.has(module) && heldForCalling.test(name))
      return classifyCallable({ module, name: parts.slice(index + 1).join('.') }).effect;
  }
  return undefined;
}

/** An ordinary name of one module may be another module seen through it: `logging.os`. */
function reachesModule(subject: string): boolean {
  const [, ...rest] = subject.split('.');
  return (
    !/^(?:os\.path|sys\.platform|importlib)\b/.test(subject) &&
    rest.some((part, index) => index < rest.length - 1 && walkedModules.has(part.replace(/^_+/, '')))
  );
}

/** Methods of what a loader gave back: the call of the loader is told, with its arguments. */
const ofLoaded = /\.(?:load|loads|read_pickle|load_model)\./;

/** What a class calls that watches over its own attributes. */
const ownAttribute = /^builtins\.object\.__(?:setattr|delattr|getattribute)__$/;

/** Arrays without pickled objects are data; an object that sets an attribute of its own changes nothing else. */
function isHarmless(use: PlacedUse, subject: string): boolean {
  const [first] = use.arguments;
  const isItself =
    first?.kind === 'instance' || (first?.kind === 'unknown' && /\(self\b/.test(use.expression));
  if (use.when === 'build' && ownAttribute.test(subject) && isItself) return true;
  if (!subject.startsWith('torch.load') && !subject.startsWith('torch.jit.load')) return false;
  return use.arguments.some(({ name, text }) => name === 'weights_only' && text === '1');
}

const writing = /[wax+]/;

function judgeOpening(use: PlacedUse, subject: string): Note[] {
  const mode =
    use.arguments.find(({ name }) => name === 'mode') ??
    use.arguments.filter(({ name }) => name === '')[subject.endsWith('Path.open') ? 0 : 1];
  const path = use.arguments.find(({ name }) => name === '' || name === 'file')?.text ?? '';
  if (mode?.text !== undefined && mode.kind === 'text' && writing.test(mode.text))
    return [note('dangerous-call', 'critical', subject, 'writes or deletes files', use)];
  return sensitivePath.test(path)
    ? [note('dangerous-call', 'critical', subject, `reads ${path.slice(0, 80)}`, use)]
    : [];
}

function note(topic: Topic, severity: Severity, subject: string, effect: string, use: PlacedUse): Note {
  return { topic, severity, subject, effect, use };
}
