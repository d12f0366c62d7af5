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
import { builtinNames } from '../../knowledge/python/code-names.js';
import { stdlibModules } from '../../knowledge/python/stdlib-modules.js';
import { classifyCallable } from '../python/classify-callable.js';

export interface ConfiguredCallable {
  readonly severity: 'critical' | 'warning';
  readonly resolved: string;
  readonly effect: string;
  /** Whether it is told by what it is given only. */
  readonly isHandingOn?: boolean;
}

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
  if (isBelow(resolved, usualInConfigurations) && !isBelow(resolved, neverInConfigurations)) return undefined;
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

/** Whether a text beside a function that hands on tells what for: an attribute that acts, or a forbidden name. */
export function isTellingArgument(text: string): boolean {
  if (actingAttribute.test(text)) return true;
  return text.includes('.') && judgeConfigured(text)?.severity === 'critical';
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

function isBelow(name: string, names: ReadonlySet<string>): boolean {
  const parts = name.split('.');
  return parts.some((_, index) => names.has(parts.slice(0, index + 1).join('.')));
}
