import { defineRule } from '../../../core/define.js';
import type { Evidence } from '../../../core/types.js';
import {
  isStandardName,
  judgeConfigured,
  judgeResolvedModule,
} from '../../../judgement/manifest/configured-callable.js';
import {
  looseTargetKeys,
  nameResolvers,
  targetKeys,
} from '../../../knowledge/manifest/configured-callables.js';
import {
  mapsOf,
  textIn,
  textsIn,
  valuesUnder,
  type DocumentMap,
  interpolate,
  type InterpolationScope,
  type ManifestFacts,
  type TextPlace,
} from '../facts.js';
import { note, shown } from './note.js';

const anyLoader = 'a loader';

interface Target {
  readonly text: string;
  readonly at: TextPlace;
  readonly key: string;
  readonly loader: string;
  /** Whether a function of the loader gives the named object to what stands around it. */
  readonly isResolved?: boolean;
}

export const dangerousTarget = defineRule<ManifestFacts>({
  id: 'manifest/dangerous-target',
  title: 'The configuration has a loader call something that executes, fetches or writes',
  severity: 'critical',
  securitySeverity: '9.6',
  precision: 'high',
  cwe: ['CWE-470', 'CWE-94'],
  cve: ['CVE-2025-23304', 'CVE-2024-37052'],
  references: [
    'https://hydra.cc/docs/advanced/instantiate_objects/overview/',
    'https://mlflow.org/docs/latest/model/',
  ],
  since: '1.0.0',
  help: {
    why: 'Hydra, Lightning, NeMo, MLflow, jsonpickle and others import the dotted name that such a key holds and call it with the values beside it. A name of the standard library there runs commands or code as soon as the model is loaded.',
    fix: 'Do not load the model with this configuration. Get both again from their publisher, and compare the key with the original.',
  },
  *check({ documents, fileName }) {
    for (const root of documents)
      for (const { node, path } of mapsOf(root)) {
        const scope = { root, node, path };
        const targets = fileName.endsWith('.gin') ? ginTargets(node) : targetsOf(scope);
        for (const target of targets) yield* judge(target, scope);
      }
  },
});

function targetsOf(scope: InterpolationScope): Target[] {
  return [...directTargets(scope), ...pairTargets(scope.node)];
}

function directTargets(scope: InterpolationScope): Target[] {
  const { node } = scope;
  const resolves = valuesUnder(node, '_target_').some((value) => nameResolvers.test(textIn(value) ?? ''));
  return node.entries.flatMap(({ key, value }) => {
    const loader = targetKeys[key] ?? (resolves ? 'Hydra' : undefined);
    if (loader === undefined && !looseTargetKeys.has(key.toLowerCase())) return [];
    return textsIn(value)
      .filter(({ text }) => loader !== undefined || isStandardName(interpolate(text, scope)?.text ?? text))
      .map(({ text, at }) => ({
        ...{ text, at, key, loader: loader ?? anyLoader },
        isResolved: resolves && key !== '_target_',
      }));
  });
}

/** `run.callback = @os.system`: gin imports and binds what stands behind the mark (github.com/google/gin-config). */
function ginTargets(node: DocumentMap): Target[] {
  return node.entries.flatMap(({ key, value }) =>
    textsIn(value).flatMap(({ text, at }) =>
      Array.from(text.matchAll(/@(?:[\w./]{1,200}\/)?([\w.]{1,200})/g), ([, name = '']) => ({
        ...{ text: name, at, key },
        loader: 'gin',
      })),
    ),
  );
}

/** `module: os` beside `function: system`. */
function pairTargets(node: DocumentMap): Target[] {
  const modules = valuesUnder(
    node,
    ...['module', '_module_', 'module_name', 'module_path', 'package'],
    // PEFT's auto_mapping: AutoPeftModel imports the one and takes the other from it.
    'parent_library',
  ).flatMap(textsIn);
  const names = valuesUnder(
    node,
    'class',
    'class_name',
    'base_model_class',
    'function',
    'func',
    'attr',
    'name',
    'callable',
    'method',
    'fn',
  );
  return modules.flatMap(({ text, at }) =>
    names.flatMap(textsIn).map((name) => ({
      text: `${text}.${name.text}`,
      at,
      key: 'module',
      loader: anyLoader,
    })),
  );
}

function* judge(target: Target, scope: InterpolationScope): Iterable<Evidence> {
  const { at, key, loader } = target;
  const { node, path } = scope;
  const { text, isWhole } = interpolate(target.text, scope) ?? { text: target.text, isWhole: true };
  if (!isWhole) {
    yield* judgeOpen(target, text, path);
    return;
  }
  const judged =
    judgeConfigured(text) ?? (target.isResolved === true ? judgeResolvedModule(text) : undefined);
  if (judged === undefined) return;
  // Keys that hold words in some configurations tell only where the name is forbidden.
  if (loader === anyLoader && judged.severity === 'warning') return;
  const { severity, resolved, effect } = judged;
  const written = resolved === target.text ? resolved : `${target.text} (${resolved})`;
  const where = path === '' ? key : `${path}.${key}`;
  yield note(
    at,
    where,
    resolved,
    `${loader} imports and calls ${written}${loader === 'gin' ? '' : argumentsOf(node, key)}: it ${effect}`,
    severity,
  );
}

/** A name of which a part is elsewhere; what stands before that part may tell enough. */
function* judgeOpen({ text, at, key, loader }: Target, known: string, path: string): Iterable<Evidence> {
  if (loader === anyLoader) return;
  const [top = ''] = known.split('.');
  const severity = known.includes('.') && isStandardName(`${top}.name`) ? 'warning' : 'info';
  const where = path === '' ? key : `${path}.${key}`;
  const message = `${loader} imports and calls ${shown(text)}, a name of which a part is not in this file`;
  yield note(at, where, text, message, severity);
}

const maxShownArguments = 3;
/** Entries beside a target that are looked at for them. CWE-400. */
const maxLookedAt = 100;

/** The first values beside the target, as the call gets them. */
function argumentsOf(node: DocumentMap, key: string): string {
  const given: string[] = [];
  for (const { key: name, value } of node.entries.slice(0, maxLookedAt)) {
    if (given.length >= maxShownArguments) break;
    if (name === key || ['_partial_', '_recursive_', '_convert_'].includes(name)) continue;
    for (const { text } of textsIn(value)) given.push(`${name}=${shown(text)}`);
  }
  return given.length === 0 ? '' : ` with ${given.slice(0, maxShownArguments).join(', ')}`;
}
