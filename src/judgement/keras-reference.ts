import {
  actingOperators,
  computingInBackRooms,
  computingOperators,
  kerasBackRooms,
  kerasGadgets,
  kerasRoots,
  plainValues,
} from '../knowledge/keras/gadgets.js';
import { kerasClasses, kerasFunctions } from '../knowledge/keras/names.js';
import { builtinNames } from '../knowledge/python/code-names.js';
import type { Severity } from '../core/types.js';
import { classifyCallable } from './python/classify-callable.js';

/** A name in a Keras configuration that the loader looks up or imports. */
export interface KerasReference {
  readonly kind: 'class' | 'function';
  /** Absent in configurations of Keras 2; null where the writer knew none. */
  readonly module: string | null | undefined;
  readonly name: string;
  readonly isImported: boolean;
}

export interface JudgedReference {
  /** `gadget`: of Keras itself. `import`: of anything else. `foreign`: somebody's own. */
  readonly topic: 'gadget' | 'import' | 'foreign';
  readonly severity: Severity;
  /** The dotted name. */
  readonly subject: string;
  /** `starts a program`; empty for `foreign`. */
  readonly effect: string;
}

const gadgets: ReadonlyMap<string, string> = new Map(
  kerasGadgets.flatMap(({ effect, names }) =>
    names.split(' ').map((name): [string, string] => [name, effect]),
  ),
);
const classShape = /^_*[A-Z]/;
const ownModules: ReadonlySet<string> = new Set(['__main__', '__mp_main__']);

/**
 * What a reference would bring into the process; undefined for what Keras itself writes. The namespace of Keras is
 * finite: a name that it does not have is reported, whatever version the file claims to be of.
 */
export function judgeKerasReference(reference: KerasReference): JudgedReference | undefined {
  const { name } = reference;
  if (plainValues.has(name)) return undefined;
  const split = splitDotted(reference);
  const { module } = split;
  if (module === undefined || module === null || module === '') return withoutModule(split);
  if (module === 'builtins') return inBuiltins(split);
  if (kerasRoots.test(module)) return inKeras(split, module);
  return elsewhere(split, module);
}

/** `class_name` may itself be dotted; the last part is the name. */
function splitDotted(reference: KerasReference): KerasReference {
  const at = reference.name.lastIndexOf('.');
  if (at <= 0 || !/^[\w.]+$/.test(reference.name)) return reference;
  const path = reference.name.slice(0, at);
  const module = reference.module ? `${reference.module}.${path}` : path;
  return { ...reference, module, name: reference.name.slice(at + 1) };
}

function isKnown({ kind, name }: KerasReference): boolean {
  return kerasClasses.has(name) || (kind === 'function' && kerasFunctions.has(name));
}

/** Keras 2.9 to 2.12 registered optimizers of its own without a package, which makes it `Custom`. */
const ownOptimizer = /^Custom>(?:Adadelta|Adafactor|Adagrad|Adam|AdamW|Adamax|Ftrl|Lion|Nadam|RMSprop|SGD)$/;

function withoutModule(reference: KerasReference): JudgedReference | undefined {
  const { name, kind } = reference;
  if (isKnown(reference) || ownOptimizer.test(name)) return undefined;
  const effect = gadgets.get(name);
  if (effect !== undefined) return { topic: 'gadget', severity: 'critical', subject: name, effect };
  return kind === 'function' && builtinNames.has(name) ? inBuiltins(reference) : foreign(name, 'info');
}

function inBuiltins(reference: KerasReference): JudgedReference | undefined {
  const { name } = reference;
  if (isKnown(reference)) return undefined;
  const effect = gadgets.get(name);
  if (effect !== undefined) return { topic: 'gadget', severity: 'critical', subject: name, effect };
  const callable = classifyCallable({ module: 'builtins', name });
  if (callable.kind === 'pure' || callable.kind === 'inert') return undefined;
  if (!builtinNames.has(name) && callable.kind !== 'forbidden') return foreign(name, 'info');
  return {
    topic: 'import',
    severity: callable.kind === 'forbidden' ? 'critical' : 'warning',
    subject: `builtins.${name}`,
    effect: callable.effect ?? 'is a builtin that no model needs',
  };
}

function inKeras(reference: KerasReference, module: string): JudgedReference | undefined {
  const { name } = reference;
  const subject = `${module}.${name}`;
  const effect = gadgets.get(name);
  if (effect !== undefined) return { topic: 'gadget', severity: 'critical', subject, effect };
  if (isKnown(reference) || computingInBackRooms.has(name)) return undefined;
  if (kerasBackRooms.test(subject)) {
    const reach = 'belongs to a part of Keras that loads, fetches, writes or runs';
    return { topic: 'gadget', severity: 'critical', subject, effect: reach };
  }
  const callable = classifyCallable({ module, name });
  if (callable.kind === 'forbidden' && !classShape.test(name))
    return { topic: 'gadget', severity: 'critical', subject, effect: callable.effect ?? 'is not vetted' };
  if (classShape.test(name)) return foreign(subject, 'info');
  return {
    topic: 'gadget',
    severity: 'warning',
    subject,
    effect: 'is a function that Keras does not list among those that compute',
  };
}

function elsewhere({ name, kind, isImported }: KerasReference, module: string): JudgedReference | undefined {
  const subject = `${module}.${name}`;
  if (ownModules.has(module)) return foreign(subject, 'info');
  const callable = classifyCallable({ module, name });
  const isTensorFlow = module === 'tensorflow' || module.startsWith('tensorflow.');
  switch (callable.kind) {
    case 'forbidden':
    case 'carrier':
      return {
        topic: 'import',
        severity: 'critical',
        subject: callable.resolved,
        effect: callable.effect ?? 'calls whatever it is given',
      };
    case 'unlisted':
      if (isTensorFlow) return judgeOperator(subject);
      return {
        topic: 'import',
        severity: 'critical',
        subject: callable.resolved,
        effect: 'is nothing that a model needs',
      };
    case 'foreign-function':
      return foreign(subject, kind === 'function' && isImported ? 'warning' : 'info');
    default:
      return isTensorFlow ? undefined : foreign(subject, 'info');
  }
}

function foreign(subject: string, severity: Severity): JudgedReference {
  return { topic: 'foreign', severity, subject, effect: '' };
}

/** A function of TensorFlow's API, as a configuration names it for a layer. */
export function judgeOperator(operator: string): JudgedReference | undefined {
  if (actingOperators.test(operator)) {
    const effect = 'runs Python functions, reads or writes files, or loads libraries';
    return { topic: 'import', severity: 'critical', subject: operator, effect };
  }
  if (
    computingOperators.test(operator) ||
    /^[A-Z]\w*$/.test(operator) ||
    /^tensorflow\.python\.ops\./.test(operator)
  )
    return undefined;
  const effect = 'is an operator that is not among those that only compute';
  return { topic: 'import', severity: 'warning', subject: operator, effect };
}
