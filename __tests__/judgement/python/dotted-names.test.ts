import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { canonical } from '../../../src/judgement/python/canonical-name.js';
import { DottedNames, packageOf } from '../../../src/judgement/python/dotted-names.js';
import { NameTable } from '../../../src/judgement/python/name-table.js';

const part = fc.constantFrom('os', 'path', 'system', 'a', 'b', '', '_os', 'torch', 'keras', 'numpy', '_core');
const dotted = fc.array(part, { minLength: 1, maxLength: 5 }).map((parts) => parts.join('.'));
const seeded = { seed: 10, numRuns: 2_000 };

function prefixes(name: string): string[] {
  const parts = name.split('.');
  return parts.map((_, index) => parts.slice(0, parts.length - index).join('.'));
}

describe('Dotted names', () => {
  it('tell the longest of them above a name, as looking at every prefix does', () => {
    fc.assert(
      fc.property(fc.array(dotted, { maxLength: 6 }), dotted, (names, name) => {
        const all = new Set(names.filter((each) => each !== ''));
        const longest = prefixes(name).find((prefix) => all.has(prefix));
        expect(new DottedNames(all).above(name)).toBe(longest);
      }),
      seeded,
    );
  });

  it.each([
    ['os.path.join', 'os.path'],
    ['os.path', 'os.path'],
    ['os.pathlib', undefined],
    ['ospath', undefined],
    ['os', undefined],
    ['', undefined],
  ])('%s is below %s', (name, above) => {
    expect(new DottedNames(['os.path']).above(name)).toBe(above);
  });

  it.each([
    ['a.b.c', 'a'],
    ['a', 'a'],
    ['.a', ''],
  ])('%s begins with the package %s', (name, top) => {
    expect(packageOf(name)).toBe(top);
  });
});

describe('A table of names', () => {
  const lines = ['os.path join split', 'torch Tensor nn.Linear', 'torch.nn Linear'];

  it('knows a dotted name by any of its dots, as asking for every module does', () => {
    const table = new NameTable(lines.join('\n'));
    const name = fc
      .array(fc.constantFrom('os', 'path', 'join', 'torch', 'nn', 'Linear', 'Tensor', ''), {
        minLength: 1,
        maxLength: 4,
      })
      .map((parts) => parts.join('.'));
    fc.assert(
      fc.property(name, (asked) => {
        const parts = asked.split('.');
        const isKnown = parts.some((_, at) =>
          table.has(parts.slice(0, at).join('.'), parts.slice(at).join('.')),
        );
        expect(table.hasDotted(asked)).toBe(isKnown);
      }),
      seeded,
    );
  });
});

describe('Canonical names', () => {
  it.each([
    ['numpy._core.multiarray._reconstruct', 'numpy.core.multiarray._reconstruct'],
    ['sklearn.externals.joblib.load', 'joblib.load'],
    ['__builtin__.eval', 'builtins.eval'],
    ['_operator.attrgetter', 'operator.attrgetter'],
    ['_functools.partial', 'functools.partial'],
    ['_collections.OrderedDict', 'collections.OrderedDict'],
    ['_collections_abc.OrderedDict', 'collections.OrderedDict'],
    ['_datetime.date', 'datetime.date'],
    ['_decimal.Decimal', 'decimal.Decimal'],
    ['tf_keras.src.x._unpickle_model', 'keras.src.saving.keras_saveable.KerasSaveable._unpickle_model'],
    ['keras.src.x._unpickle_model', 'keras.src.saving.keras_saveable.KerasSaveable._unpickle_model'],
    ['torch._C._VariableFunctions.add', 'torch.add'],
    ['torch._C._VariableFunctionsClass.add', 'torch.add'],
    ['torch._utils.torch.channels_last', 'torch.channels_last'],
    ['os.system', 'os.system'],
    ['my._operator.x', 'my._operator.x'],
    ['torchvision.x', 'torchvision.x'],
  ])('of %s is %s', (name, expected) => {
    expect(canonical(name)).toBe(expected);
  });
});
