import { describe, expect, it } from '@jest/globals';
import {
  isActingAttribute,
  isStandardName,
  isToldAlone,
  judgeConfigured,
  judgeResolvedModule,
} from '../../../src/judgement/manifest/configured-callable.js';

describe('a name that a configuration has a loader call', () => {
  it.each([
    ['os.system', 'os.system'],
    ['os:system', 'os.system'],
    ['posix.system', 'posix.system'],
    ['commands.getoutput', 'subprocess.getoutput'],
    ['subprocess.Popen', 'subprocess.Popen'],
    ['pickle.loads', 'pickle.loads'],
    ['eval', 'builtins.eval'],
    ['__import__', 'builtins.__import__'],
    ['open', 'builtins.open'],
    ['builtins.exec', 'builtins.exec'],
    // Modules hold those that they import.
    ['torch.serialization.os.system', 'os.system'],
    ['my_pkg.subprocess.run', 'subprocess.run'],
    ['logging.os.system', 'os.system'],
    // Usual packages have parts that deserialise all the same.
    ['torch.jit.load', 'torch.jit.load'],
    ['logging.config.dictConfig', 'logging.config.dictConfig'],
    ['pathlib.Path.write_text', 'pathlib.Path.write_text'],
  ])('%s runs code', (name, resolved) => {
    const judged = judgeConfigured(name);
    expect(judged).toMatchObject({ severity: 'critical', resolved });
    expect(judged?.effect).not.toBe('');
    expect(judged?.isHandingOn).toBeUndefined();
  });

  it.each([
    ['git.Repo.clone_from', 'runs git on an address'],
    ['gdown.download', 'downloads a file'],
    ['keras.utils.get_file', 'downloads a file'],
    ['inspect.getsource', 'is a function of the standard library that no configuration needs'],
    ['inspect:getsource', 'is a function of the standard library that no configuration needs'],
  ])('%s: %s', (name, effect) => {
    expect(judgeConfigured(name)).toEqual({ severity: 'warning', resolved: name.replace(':', '.'), effect });
  });

  it.each([
    'functools.partial',
    'operator.methodcaller',
    'operator.attrgetter',
    'builtins.getattr',
    'getattr',
  ])('%s is told by what it is given', (name) => {
    expect(judgeConfigured(name)).toMatchObject({ severity: 'warning', isHandingOn: true });
  });

  it.each([
    'torch.optim.Adam',
    'torch.utils.data.DataLoader',
    'logging.FileHandler',
    'logging.handlers.RotatingFileHandler',
    'os.path.join',
    'pathlib.Path',
    'my_pkg.models.Net',
    'my_pkg.models.make',
    'sklearn.ensemble.RandomForestClassifier',
    'collections.OrderedDict',
    'my_pkg.builtins.len',
    // Keras writes functions of its own program so.
    'builtins.my_activation',
    'system',
    'a word or two',
    'os.',
    '.system',
    '',
  ])('%j is nothing', (name) => {
    expect(judgeConfigured(name)).toBeUndefined();
  });
});

describe('what a function that looks things up is given', () => {
  const judged = (name: string) => judgeConfigured(name) ?? { severity: 'warning', resolved: '', effect: '' };
  it.each<[string, string, boolean]>([
    ['operator.attrgetter', '__globals__', true],
    ['operator.attrgetter', 'eval', true],
    ['operator.methodcaller', 'system', true],
    ['builtins.getattr', 'Popen', true],
    ['operator.methodcaller', 'eval', false],
    ['operator.attrgetter', 'weight', false],
    ['operator.attrgetter', 'evaluate', false],
    ['functools.partial', 'system', false],
  ])('%s of %s acts: %s', (name, text, isActing) => {
    expect(isActingAttribute(judged(name), text)).toBe(isActing);
  });

  it('tells by itself where no genuine configuration picks attributes so', () => {
    expect(['builtins.getattr', 'builtins.map', 'functools.reduce'].map(judged).every(isToldAlone)).toBe(
      true,
    );
    expect(['operator.attrgetter', 'functools.partial'].map(judged).some(isToldAlone)).toBe(false);
  });
});

describe('a module that a configuration names', () => {
  it.each(['os', 'subprocess', 'my_pkg.os', 'a.b.importlib'])('%s holds what runs programs', (name) => {
    expect(judgeResolvedModule(name)).toEqual({
      severity: 'critical',
      resolved: name.slice(name.lastIndexOf('.') + 1),
      effect: 'is a module that runs programs or code',
    });
  });

  it.each(['os.path', 'osx', 'json', 'my_pkg', ''])('%j does not', (name) => {
    expect(judgeResolvedModule(name)).toBeUndefined();
  });

  it.each([
    ['os.path', true],
    ['json:loads', true],
    ['commands.getoutput', true],
    ['json', false],
    ['my_json.loads', false],
    ['json..loads', false],
  ])('%s names something of the standard library: %s', (text, isStandard) => {
    expect(isStandardName(text)).toBe(isStandard);
  });
});
