import type { Severity } from '../../core/types.js';
import { customCollections } from '../../knowledge/tensorflow/custom-operators.js';
import {
  operatorEffects,
  type EffectKind,
  type EffectRow,
} from '../../knowledge/tensorflow/operator-effects.js';
import { tensorflowOperators } from '../../knowledge/tensorflow/operators.js';
import { operatorEffect } from '../graphs/operator-effect.js';
import { describePathForm, pathForm } from '../paths/path-form.js';
import { isSensitivePath } from '../paths/sensitive-path.js';

/** A text that reaches an operator: the constant behind an input, or an attribute. */
export interface OperatorText {
  /** `input 0` counted as the operator documents them, or the attribute's name. */
  readonly from: number | string;
  readonly text: string;
  /** Whether loading replaces it by the place of a file from the model's own assets. */
  readonly isAsset?: boolean;
}

export type OperatorKind = EffectKind | 'custom' | 'collection';

export interface OperatorVerdict {
  readonly kind: OperatorKind;
  readonly severity: Severity;
  /** What it does, as a clause that follows "it". */
  readonly effect: string;
  /** The text that decided, and why. */
  readonly given?: { readonly text: string; readonly because: string };
}

const known: ReadonlySet<string> = new Set(tensorflowOperators.split(' '));
const rows: ReadonlyMap<string, EffectRow> = new Map(
  operatorEffects.flatMap((row) => row.operators.split(' ').map((name): [string, EffectRow] => [name, row])),
);

/** What a kind means by itself, and with a path or address of its own that stays in its folder. */
const byKind: Readonly<Record<EffectKind, { readonly bare?: Severity; readonly given?: Severity }>> = {
  python: { bare: 'critical', given: 'critical' },
  write: { bare: 'critical', given: 'critical' },
  read: { bare: 'critical', given: 'critical' },
  source: { bare: 'info', given: 'warning' },
  cache: { given: 'warning' },
  table: { given: 'info' },
  saver: {},
  summary: { bare: 'warning', given: 'warning' },
  debug: { bare: 'info', given: 'info' },
  print: {},
  network: { bare: 'warning', given: 'critical' },
  native: { bare: 'warning', given: 'warning' },
  remote: { bare: 'info', given: 'info' },
  setting: { bare: 'warning', given: 'critical' },
  descriptor: { given: 'warning' },
};

/** Values of these attributes that stand for no file at all. */
const harmless: Readonly<Partial<Record<EffectKind, RegExp>>> = {
  print: /^(stdout|stderr|log\((info|warning|error)\))$/,
  descriptor: /^(local:\/\/|bytes:\/\/)/,
};
const telling: Readonly<Partial<Record<EffectKind, RegExp>>> = {
  native: /python|pyfunc|py_func|callback|host_?call|dlopen/i,
  debug: /(file|grpc|http|https):\/\//i,
  remote: /grpc:\/\/|\/job:(?!localhost\b)/i,
};

/**
 * What a node of a TensorFlow graph does beyond computing.
 * @param texts texts that reach the node, resolved as far as constants lead
 * @param isFedByCaller whether only the caller of the graph says which file it is: his own business, and no attack
 * @returns undefined where it only computes, or does what every saver does
 */
export function judgeTensorflowOperator(
  op: string,
  texts: readonly OperatorText[] = [],
  isFedByCaller = false,
): OperatorVerdict | undefined {
  const row = rows.get(op);
  if (row !== undefined) return judgeKnown(row, texts, isFedByCaller);
  return known.has(op) ? undefined : judgeForeign(op);
}

function judgeKnown(
  row: EffectRow,
  texts: readonly OperatorText[],
  isFedByCaller: boolean,
): OperatorVerdict | undefined {
  const { kind, effect } = row;
  const own = texts.filter(({ from, text }) => isOwn(row, from) && text !== '');
  const written = own.filter(({ isAsset }) => kind !== 'table' || isAsset !== true);
  for (const { text } of written) {
    const because = reasonOf(kind, text);
    if (because !== undefined) return { kind, severity: 'critical', effect, given: { text, because } };
  }
  const given = written.find(({ text }) => harmless[kind]?.test(text) !== true);
  if (isFedByCaller && given === undefined)
    return { kind, severity: 'info', effect: `${effect} that its caller names` };
  const severity = given === undefined ? byKind[kind].bare : byKind[kind].given;
  if (severity === undefined) return undefined;
  const told = given && { given: { text: given.text, because: 'is fixed in the graph' } };
  return { kind, severity, effect, ...told };
}

function isOwn({ inputs = [], attributes = [] }: EffectRow, from: number | string): boolean {
  return typeof from === 'number' ? inputs.includes(from) : attributes.includes(from);
}

/** Why a text by itself makes the operator critical. */
function reasonOf(kind: EffectKind, text: string): string | undefined {
  if (harmless[kind]?.test(text) === true) return undefined;
  if (kind === 'python' || kind === 'remote' || kind === 'native' || kind === 'debug')
    return telling[kind]?.test(text) === true ? 'leads out of the graph' : undefined;
  const form = pathForm(text);
  // Training graphs keep the vocabulary where it was on the machine that made them; no other operator has that excuse.
  if (kind === 'table' && form === 'absolute' && !isSensitivePath(text)) return undefined;
  if (form === undefined)
    return isSensitivePath(text) ? 'leads to where a machine keeps its secrets' : undefined;
  return describePathForm(form);
}

function judgeForeign(op: string): OperatorVerdict {
  const collection = customCollections.find(({ names }) => names.test(op));
  if (collection !== undefined) {
    const { origin, effect } = collection;
    const kind = 'collection';
    if (effect !== undefined) return { kind, severity: 'warning', effect: `${effect} (${origin})` };
    return { kind, severity: 'info', effect: `is an operator of ${origin}` };
  }
  const named = operatorEffect(op);
  if (named !== undefined)
    return { kind: 'custom', severity: 'critical', effect: `${named}, going by its name` };
  return {
    kind: 'custom',
    severity: 'info',
    effect: 'is no operator of TensorFlow: it needs a library of native code',
  };
}
