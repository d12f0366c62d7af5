import { describe, expect, it } from '@jest/globals';
import { isActingConstructor } from '../../../src/judgement/python/acting-constructor.js';
import { resolveDottedName } from '../../../src/judgement/python/resolve-dotted-name.js';
import { isTrustedBySkops } from '../../../src/judgement/python/skops-trust.js';

const globalName = (dotted: string) =>
  resolveDottedName({ origin: 'global', module: '', attributes: dotted.split('.') });
const importedName = (module: string, dotted = '') =>
  resolveDottedName({ origin: 'import', module, attributes: dotted === '' ? [] : dotted.split('.') });

describe('a dotted name of code', () => {
  it.each([
    ['eval', 'builtins.eval'],
    ['str.format', 'builtins.str.format'],
    ['np.load', 'numpy.load'],
    ['jnp.sin', 'jax.numpy.sin'],
    ['tf.io.read_file', 'tensorflow.io.read_file'],
    ['F.relu', 'torch.nn.functional.relu'],
    ['os.system', 'os.system'],
    ['torch.load', 'torch.load'],
    ['os', 'os.*'],
    ['np', 'numpy.*'],
    ['__loader__', 'builtins.__loader__'],
    ['json.os.system', 'json.os.system'],
    ['json._os.system', 'json._os.system'],
    ['fickling.hook', 'fickling.hook'],
  ])('%s is %s', (dotted, resolved) => {
    expect(globalName(dotted)?.resolved).toBe(resolved);
  });

  it.each(['thing', 'thing.value', 'json.loads', '__name__', '__class__', 'self.model', 'fickling', ''])(
    '%j is nobody’s',
    (dotted) => {
      expect(globalName(dotted)).toBeUndefined();
    },
  );

  it('is taken below the module that was imported', () => {
    expect(importedName('os', 'system')?.resolved).toBe('os.system');
    expect(importedName('os')?.resolved).toBe('os.*');
    expect(importedName('my_pkg', 'x')?.kind).toBe('foreign-function');
  });

  it('drops attributes that everything has', () => {
    expect(importedName('os', '__name__')?.resolved).toBe('os.*');
    expect(importedName('os', '__dict__.system')?.resolved).toBe('os.system');
    expect(globalName('np.__version__')?.resolved).toBe('numpy.*');
  });

  it('is nothing below a relative import, no module, or a value', () => {
    expect(importedName('.utils', 'system')).toBeUndefined();
    expect(importedName('..', 'system')).toBeUndefined();
    expect(importedName('', 'system')).toBeUndefined();
    expect(resolveDottedName({ origin: 'value', module: '', attributes: ['system'] })).toBeUndefined();
  });
});

describe('what skops builds without being asked', () => {
  it.each([
    ['builtins', 'int'],
    ['builtins', 'tuple'],
    ['sklearn.cluster._birch', 'Birch'],
    ['numpy', 'float64'],
    ['numpy', 'log1p'],
    ['numpy.core', 'log1p'],
    ['scipy.special', 'expit'],
    ['scipy.special._ufuncs', 'expit'],
  ])('%s.%s', (module, name) => {
    expect(isTrustedBySkops(module, name)).toBe(true);
  });

  it.each([
    ['builtins', 'eval'],
    ['builtins', ''],
    ['sklearn.cluster._birch', 'Birches'],
    ['sklearn.cluster', 'Birch'],
    ['numpy', 'load'],
    ['numpy', 'expit'],
    ['numpyx', 'log1p'],
    ['my.numpy', 'log1p'],
    ['scipy', 'expit'],
    ['scipy.specialist', 'expit'],
    ['scipy.special', 'log1px'],
    ['', 'expit'],
  ])('not %s.%s', (module, name) => {
    expect(isTrustedBySkops(module, name)).toBe(false);
  });
});

describe('a constructor that acts', () => {
  it.each([
    ['accelerate.accelerator.Accelerator', true],
    ['datasets.io.csv.CsvDatasetReader', true],
    ['accelerate.accelerator.Accelerators', false],
    ['transformers.models.of_tomorrow.Model', true],
    ['transformers.modelsoftomorrow.Model', false],
    ['my_pkg.transformers.models.', false],
    ['torch.nn.modules.conv.Conv2d', false],
    ['', false],
  ])('%s: %s', (resolved, acts) => {
    expect(isActingConstructor(resolved)).toBe(acts);
  });
});
