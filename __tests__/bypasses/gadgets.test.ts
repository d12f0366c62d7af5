/**
 * Every row of the call graphs: a function of the standard library or of a package that reaches exec, a program, an
 * import, an unpickler or native code, directly or behind others, and every known alias of such functions (scripts/knowledge/gadget_rows.mjs).
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { inspectPickle } from '../support/inspect-pickle.js';
import { callPickle, pickle } from '../support/pickle-assembler.js';

interface Tables {
  readonly gadgets: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** Names by what they are an alias of. */
  readonly aliases: Readonly<Record<string, string>>;
}

type Name = readonly [module: string, name: string];

const tables = JSON.parse(readFileSync(join(import.meta.dirname, 'gadgets.json'), 'utf8')) as Tables;

const importsItself = 'imports a fixed module of torch and computes';

/** Rows that may be called, each with the reason. */
const vetted: Readonly<Record<string, string>> = {
  'torch.nn.functional.interpolate': importsItself,
  'torch.nn.functional.local_response_norm': importsItself,
  'torch.nn.functional.max_pool3d_with_indices': importsItself,
  'torch.nn.functional.multi_head_attention_forward': importsItself,
  'torch.nn.functional.pad': importsItself,
  'torch.nn.functional.upsample': importsItself,
  'torch.nn.functional.upsample_bilinear': importsItself,
  'torch.nn.functional.upsample_nearest': importsItself,
  'keras.src.saving.keras_saveable.KerasSaveable._unpickle_model':
    'every pickled Keras object calls it; the archive in its argument is judged in full',
  'cloudpickle.cloudpickle._make_cell':
    'a cell is a box: what it holds and the code that takes it are judged',
  'sympy.core.symbol.Wild.__new__': 'its text is the name of a symbol',
  'torch.storage._load_from_bytes':
    'every pickled tensor calls it; its argument is a nested torch file that is judged in full',
};

/** The names of a list for which `holds` is false. */
function failures(names: readonly Name[], holds: (name: Name) => boolean): string[] {
  return names
    .filter((name) => !(name.join('.') in vetted) && !holds(name))
    .map(([module, name]) => `${module}.${name}`);
}

function isCriticalWhenCalled([module, name]: Name): boolean {
  return inspectPickle(callPickle(4, module, name, 'x')).findings.some(
    ({ severity, message }) => severity === 'critical' && message.includes(`${module}.${name}`),
  );
}

/** A class's `__new__` stands for the class, which is quiet as a value. */
function isReportedWhenReferenced([module, name]: Name): boolean {
  if (name.endsWith('.__new__')) return true;
  return inspectPickle(pickle().proto(4).stackGlobal(module, name).stop().assemble()).findings.some(
    ({ severity, message }) =>
      (severity === 'critical' || severity === 'warning') && message.includes(`${module}.${name}`),
  );
}

function splitName(dotted: string): Name {
  const at = dotted.lastIndexOf('.');
  return [dotted.slice(0, at), dotted.slice(at + 1)];
}

const groups = Object.entries(tables.gadgets).map(([group, modules]): [string, Name[]] => [
  group,
  Object.entries(modules).flatMap(([module, names]) => names.split(' ').map((name): Name => [module, name])),
]);
const aliases = Object.entries(tables.aliases).map(([target, names]): [string, Name[]] => [
  target,
  names.split(' ').map(splitName),
]);

describe.each(groups)('gadgets of %s', (_, names) => {
  it('are critical when called, and named', () => {
    expect(failures(names, isCriticalWhenCalled)).toEqual([]);
  });

  it('are reported when only referenced', () => {
    expect(failures(names, isReportedWhenReferenced)).toEqual([]);
  });
});

describe.each(aliases)('aliases of %s', (_, names) => {
  it('are critical when called, and named', () => {
    expect(failures(names, isCriticalWhenCalled)).toEqual([]);
  });

  it('are reported when only referenced', () => {
    expect(failures(names, isReportedWhenReferenced)).toEqual([]);
  });
});

it('holds enough rows to mean something', () => {
  expect(groups.flatMap(([, names]) => names).length).toBeGreaterThan(8000);
  expect(aliases.flatMap(([, names]) => names).length).toBeGreaterThan(300);
});
