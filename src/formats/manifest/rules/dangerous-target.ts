import { defineRule } from '../../../core/define.js';
import type { Evidence, Severity } from '../../../core/types.js';
import {
  isMeantAsStandardName,
  isStandardName,
  isActingAttribute,
  isToldAlone,
  judgeConfigured,
  judgeResolvedModule,
  type ConfiguredCallable,
} from '../../../judgement/manifest/configured-callable.js';
import {
  importTag,
  looseTargetKeys,
  nameResolvers,
  targetLoaders,
  targetTag,
} from '../../../knowledge/manifest/configured-callables.js';
import {
  mapsOf,
  partsOf,
  textIn,
  textsIn,
  type DocumentMap,
  interpolate,
  Placed,
  type Interpolated,
  type InterpolationScope,
  type ManifestFacts,
  type DocumentNode,
} from '../facts.js';
import { note, shown } from './note.js';
import { Telling } from './telling.js';

const anyLoader = 'a loader';

interface Target {
  readonly text: string;
  /** Where it stands. */
  readonly node: DocumentNode;
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
    const telling = new Telling();
    const judgeName = remembering(judgeConfigured);
    for (const root of documents)
      for (const map of mapsOf(root)) {
        const scope = { root, map };
        const targets = fileName.endsWith('.gin') ? ginTargets(map.node) : targetsOf(scope);
        for (const target of targets) {
          const judged = judge(target, scope, judgeName);
          if (judged !== undefined && telling.isTold(judged.severity)) yield judged.tell();
        }
      }
    for (const root of documents)
      for (const placed of partsOf(root).tagged) {
        const judged = judgeTag(placed, root, judgeName);
        if (judged !== undefined && telling.isTold(judged.severity)) yield judged.tell();
      }
    yield* telling.rest();
  },
});

/** `!new:os.system [x]`, `!import os.system`: the map around it stands for what the call gets. */
function judgeTag(placed: Placed, root: DocumentNode, judgeName: typeof judgeConfigured): Judged | undefined {
  const { node } = placed;
  const tag = node.tag ?? '';
  const text = targetTag.exec(tag)?.[1] ?? (importTag.test(tag) ? textIn(node) : undefined);
  if (text === undefined) return undefined;
  const loader = `the loader of the tag ${tag.split(':')[0] ?? ''}`;
  const target: Target = {
    text,
    node,
    key: placed.key,
    loader,
    isResolved: /^!(?:module|import)\b/.test(tag),
  };
  const map = mapAround(placed) ?? new Placed<DocumentMap>({ kind: 'map', at: node.at, entries: [] });
  return judge(target, { root, map }, judgeName, placed);
}

function mapAround(placed: Placed): Placed<DocumentMap> | undefined {
  let at: Placed | undefined = placed;
  while (at !== undefined && at.node.kind !== 'map') at = at.parent;
  return at as Placed<DocumentMap> | undefined;
}

function* targetsOf(scope: InterpolationScope): Iterable<Target> {
  yield* directTargets(scope);
  yield* pairTargets(scope.map.node);
}

function* directTargets(scope: InterpolationScope): Iterable<Target> {
  const { entries } = scope.map.node;
  const resolves = entries.some(
    ({ key, value }) => key === '_target_' && nameResolvers.test(textIn(value) ?? ''),
  );
  for (const { key, value } of entries) {
    const loader = targetLoaders.get(key) ?? (resolves ? 'Hydra' : undefined);
    if (loader === undefined && !isLooseKey(key)) continue;
    for (const { text, node } of placedTextsIn(value))
      if (loader !== undefined || isMeantAsStandardName(interpolate(text, scope)?.text ?? text))
        yield {
          ...{ text, node, key, loader: loader ?? anyLoader },
          isResolved: resolves && key !== '_target_',
        };
  }
}

function isLooseKey(key: string): boolean {
  return key.length <= longestLooseKey && looseTargetKeys.has(key.toLowerCase());
}

const longestLooseKey = Math.max(...Array.from(looseTargetKeys, ({ length }) => length));

/** `run.callback = @os.system`: gin imports and binds what stands behind the mark (github.com/google/gin-config). */
function ginTargets(node: DocumentMap): Target[] {
  return node.entries.flatMap(({ key, value }) =>
    placedTextsIn(value).flatMap(({ text, node: place }) =>
      Array.from(text.matchAll(/@(?:[\w./]{1,200}\/)?([\w.]{1,200})/g), ([, name = '']) => ({
        ...{ text: name, node: place, key },
        loader: 'gin',
      })),
    ),
  );
}

/** `module: os` beside `function: system`. */
function* pairTargets(map: DocumentMap): Iterable<Target> {
  const modules = ends(valuesOf(map, moduleKeys));
  if (modules.length === 0) return;
  const names = ends(valuesOf(map, nameKeys));
  for (const { text, node } of modules)
    for (const name of names) {
      const target = `${text}.${name.text}`;
      if (!isStandardName(target) || isMeantAsStandardName(target))
        yield { text: target, node, key: 'module', loader: anyLoader };
    }
}

// PEFT's auto_mapping: AutoPeftModel imports the `parent_library` and takes the `base_model_class` from it.
const moduleKeys: ReadonlySet<string> = new Set(
  'module _module_ module_name module_path package parent_library'.split(' '),
);
const nameKeys: ReadonlySet<string> = new Set(
  'class class_name base_model_class function func attr name callable method fn'.split(' '),
);

function valuesOf({ entries }: DocumentMap, keys: ReadonlySet<string>): PlacedTexts {
  return entries.flatMap(({ key, value }) => (keys.has(key) ? placedTextsIn(value) : []));
}

type PlacedTexts = readonly { readonly text: string; readonly node: DocumentNode }[];

function placedTextsIn(value: DocumentNode): PlacedTexts {
  const nodes = value.kind === 'list' ? value.items : [value];
  return nodes.flatMap((node) => {
    const text = textIn(node);
    return text === undefined ? [] : [{ text, node }];
  });
}

/** Of equal keys loaders take the first or the last. CWE-407: every module is tried with every name. */
function ends(texts: PlacedTexts): PlacedTexts {
  return texts.length <= 32 ? texts : [...texts.slice(0, 16), ...texts.slice(-16)];
}

/** Documents name the same few callables over and over. */
function remembering<Answer>(judge: (text: string) => Answer): (text: string) => Answer {
  const answers = new Map<string, Answer>();
  return (text) => {
    if (!answers.has(text)) answers.set(text, judge(text));
    return answers.get(text) as Answer;
  };
}

interface Judged {
  readonly severity: Severity;
  tell(): Evidence;
}

function judge(
  target: Target,
  scope: InterpolationScope,
  judgeName: typeof judgeConfigured,
  tagged?: Placed,
): Judged | undefined {
  const { node, key, loader } = target;
  const where = (): string => tagged?.path ?? whereOf(scope, key);
  const { text, isWhole, isBeyond } = interpolate(target.text, scope) ?? whole(target.text);
  if (!isWhole) return judgeOpen(target, text, where, isBeyond);
  const given = tagged?.node ?? scope.map.node;
  const judged = judgeName(text) ?? (target.isResolved === true ? judgeResolvedModule(text) : undefined);
  if (judged === undefined) return undefined;
  const severity =
    judged.isHandingOn === true ? severityOfHandingOn(judged, given, judgeName) : judged.severity;
  // Keys that hold words in some configurations tell only where the name is forbidden.
  if (severity === undefined || (loader === anyLoader && judged.severity === 'warning')) return undefined;
  const { resolved, effect } = judged;
  const tell = (): Evidence => {
    const written = resolved === target.text ? resolved : `${target.text} (${resolved})`;
    const beside = loader === 'gin' || given.kind !== 'map' ? '' : argumentsOf(given, key);
    const message = `${loader} imports and calls ${written}${beside}: it ${effect}`;
    return note(node.at, where(), resolved, message, severity);
  };
  return { severity, tell };
}

function whole(text: string): Interpolated {
  return { text, isWhole: true, isBeyond: false };
}

/** Values of one target that are looked at for what it hands on. CWE-400. */
const maxGiven = 2_000;
/** Keys under which a call gets what it takes by position. */
const positionKeys: ReadonlySet<string> = new Set('_args_ args init_args'.split(' '));

function severityOfHandingOn(
  judged: ConfiguredCallable,
  given: DocumentNode,
  judgeName: typeof judgeConfigured,
): Severity | undefined {
  let count = 0;
  for (const { text, isPositional } of givenTexts(given, given.kind === 'list')) {
    if (++count > maxGiven) return 'warning';
    if (isPositional && isActingAttribute(judged, text)) return 'critical';
    if (text.includes('.') && judgeName(text)?.severity === 'critical') return 'critical';
  }
  return isToldAlone(judged) ? judged.severity : undefined;
}

interface GivenText {
  readonly text: string;
  readonly isPositional: boolean;
}

/** Texts below a node, but for those of targets below it, which are judged by themselves. */
function* givenTexts(node: DocumentNode, isPositional: boolean): Generator<GivenText> {
  const waiting = [{ node, isPositional }];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const { node: at } = next;
    const text = textIn(at);
    if (text !== undefined) yield { text, isPositional: next.isPositional };
    else if (at.kind === 'list') for (const item of at.items) waiting.push({ ...next, node: item });
    else if (at.kind === 'map' && (at === node || !isTarget(at)))
      for (const { key, value } of at.entries)
        if (key !== '_target_') waiting.push({ node: value, isPositional: positionKeys.has(key) });
  }
}

function isTarget({ entries }: DocumentMap): boolean {
  return entries.some(({ key }) => key === '_target_');
}

/** A name of which a part is elsewhere; what stands before that part may tell enough. */
function judgeOpen(
  target: Target,
  known: string,
  where: () => string,
  isBeyond: boolean,
): Judged | undefined {
  const { text, node, loader } = target;
  if (loader === anyLoader) return undefined;
  const [top = ''] = known.split('.');
  const isStandard = known.includes('.') && isStandardName(`${top}.name`);
  const severity = isBeyond || isStandard ? 'warning' : 'info';
  const message = (): string =>
    `${loader} imports and calls ${shown(text)}, a name of which a part is not in this file`;
  return { severity, tell: () => note(node.at, where(), text, message(), severity) };
}

function whereOf({ map: { path } }: InterpolationScope, key: string): string {
  return path === '' ? key : `${path}.${key}`;
}

const maxShownArguments = 3;
/** Entries beside a target that are looked at for them. CWE-400. */
const maxLookedAt = 32;

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
