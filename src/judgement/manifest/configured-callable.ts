import { isDottedName } from '../../core/dotted-name.js';
import {
  actingAttribute,
  actingInConfigurations,
  handingOn,
  neverInConfigurations,
  pickingAttributes,
  reachableModules,
  usualInConfigurations,
} from '../../knowledge/manifest/configured-callables.js';
import { wordModules } from '../../knowledge/manifest/word-modules.js';
import { builtinNames } from '../../knowledge/python/code-names.js';
import { stdlibModules } from '../../knowledge/python/stdlib-modules.js';
import { classifyCallable } from '../python/classify-callable.js';
import { DottedNames } from '../python/dotted-names.js';

export interface ConfiguredCallable {
  readonly severity: 'critical' | 'warning';
  readonly resolved: string;
  readonly effect: string;
  /** Whether it is told by what it is given only. */
  readonly isHandingOn?: boolean;
}

/** `pickle.pkl` is a file. */
const fileEnding =
  /^(?:py|ipynb|json[lc]?|ya?ml|toml|cfg|ini|conf|config|csv|tsv|txt|md|rst|html?|xml|log|db|sqlite3?|zip|gz|tar|tgz|pkl|pt|pth|npz?|h5|bin|png|jpe?g|svg|wav|mp3|mp4|sh|exe|js|ts|css|lock)$/i;

const usual = new DottedNames(usualInConfigurations);
const never = new DottedNames(neverInConfigurations);

const builtinName = /^(?:eval|exec|compile|__import__|open|input|breakpoint|getattr|setattr|globals|vars)$/;

/**
 * What a dotted name does that a loader imports and calls with what stands beside it; undefined where it is none, or one
 * that configurations rightly hold. Written `package.module.name` or `package.module:name`.
 */
export function judgeConfigured(text: string): ConfiguredCallable | undefined {
  const name = builtinName.test(text) ? `builtins.${text}` : text.replace(':', '.');
  if (!isDottedName(name)) return undefined;
  const split = name.lastIndexOf('.');
  const {
    kind,
    resolved,
    effect,
    package: top,
  } = classifyCallable({
    module: name.slice(0, split),
    name: name.slice(split + 1),
  });
  const reached = reachedThrough(name);
  if (reached !== undefined) return reached;
  if (handingOn.has(resolved) || pickingAttributes.has(resolved))
    return {
      severity: 'warning',
      resolved,
      effect: 'looks up or calls whatever it is given',
      isHandingOn: true,
    };
  const acting = actingInConfigurations.get(name);
  if (acting !== undefined) return { severity: 'warning', resolved: name, effect: acting };
  if (usual.above(resolved) !== undefined && never.above(resolved) === undefined) return undefined;
  if (kind === 'forbidden')
    return { severity: 'critical', resolved, effect: effect ?? 'runs code or programs' };
  // Keras writes functions of its own program as such of `builtins`, by names that are none.
  const isInvented = top === 'builtins' && !builtinNames.has(name.slice(split + 1));
  const isStandard = stdlibModules.has(top) && kind === 'unlisted' && !isInvented;
  return isStandard
    ? {
        severity: 'warning',
        resolved,
        effect: 'is a function of the standard library that no configuration needs',
      }
    : undefined;
}

/** `torch.serialization.os.system`: loaders take attributes of modules, and modules hold those that they import. */
function reachedThrough(name: string): ConfiguredCallable | undefined {
  const [module = '', attribute = ''] = name.split('.').slice(-2);
  if (name === `${module}.${attribute}` || !reachableModules.has(module)) return undefined;
  const { kind, resolved, effect } = classifyCallable({ module, name: attribute });
  return kind === 'forbidden'
    ? { severity: 'critical', resolved, effect: effect ?? 'runs code or programs' }
    : undefined;
}

/** Attributes of models that genuine configurations call: `methodcaller("eval")` of PyTorch. */
const ordinaryMethods = /^eval$/;

/** Whether a text that a function takes for an attribute's name names one that acts. */
export function isActingAttribute({ resolved }: ConfiguredCallable, text: string): boolean {
  if (resolved === 'functools.partial' || !actingAttribute.test(text)) return false;
  return resolved !== 'operator.methodcaller' || !ordinaryMethods.test(text);
}

/** Whether such a function is told by itself: genuine configurations pick attributes. */
export function isToldAlone({ resolved }: ConfiguredCallable): boolean {
  return handingOn.has(resolved);
}

/** What a whole module is to a configuration that resolves names: its functions are an attribute away. */
export function judgeResolvedModule(text: string): ConfiguredCallable | undefined {
  const name = text.slice(text.lastIndexOf('.') + 1);
  return reachableModules.has(name)
    ? { severity: 'critical', resolved: name, effect: 'is a module that runs programs or code' }
    : undefined;
}

/** Whether the name's first part is a module of the standard library, of any Python. */
export function isStandardName(text: string): boolean {
  const [top = ''] = text.split(/[.:]/);
  return isDottedName(text) && stdlibModules.has(top);
}

/**
 * Whether a text that may be any word is meant as a name of the standard library: `test.json`, `user.created` and
 * `test:unit` begin with modules, too, but name nothing in them.
 */
export function isMeantAsStandardName(text: string): boolean {
  if (!isStandardName(text)) return false;
  const [top = '', ...rest] = text.split(/[.:]/);
  const isReached = rest.slice(0, -1).some((part) => isReachable(part));
  if (isReached || !wordModules.has(top))
    return isReached || rest.length > 1 || !fileEnding.test(rest[0] ?? '');
  let module = top;
  for (const part of rest) {
    if (wordModules.get(module)?.has(part) === true) return true;
    module += `.${part}`;
  }
  return false;
}

/** Modules that others hold under their own name or with an underscore before it: `site.os`, `threading._os`. */
function isReachable(part: string): boolean {
  const name = part.replace(/^_/, '');
  return reachableModules.has(name) || name === 'sys';
}
