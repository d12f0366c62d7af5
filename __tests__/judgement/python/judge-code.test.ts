import { describe, expect, it } from '@jest/globals';
import { judgeCode } from '../../../src/judgement/python/judge-code.js';
import { judgeCodeUse, type CodeUse } from '../../../src/judgement/python/judge-code-use.js';

type Kind = CodeUse['kind'];

const imported = (module: string, attributes = '', kind: Kind = 'called'): CodeUse => ({
  kind,
  origin: 'import',
  module,
  attributes: attributes === '' ? [] : attributes.split('.'),
});
const global = (attributes: string, kind: Kind = 'called'): CodeUse => ({
  kind,
  origin: 'global',
  module: '',
  attributes: attributes.split('.'),
});
const value = (attributes: string, kind: Kind = 'called'): CodeUse => ({
  kind,
  origin: 'value',
  module: '',
  attributes: attributes.split('.'),
});

describe('a use of a name in code', () => {
  it.each<[string, CodeUse, string, string]>([
    ['a call', imported('os', 'system'), 'dangerous-call', 'os.system'],
    ['an import', imported('os', '', 'imported'), 'dangerous-import', 'os'],
    ['a look', imported('os', 'system', 'loaded'), 'dangerous-import', 'os.system'],
    ['a builtin', global('eval'), 'dangerous-call', 'builtins.eval'],
    ['a builtin by its module', global('__builtins__.eval'), 'dangerous-call', 'builtins.__builtins__.eval'],
    ['an alias', global('np.load'), 'dangerous-call', 'numpy.load'],
    ['a module that walks', global('subprocess.run'), 'dangerous-call', 'subprocess.run'],
    [
      'a dunder that no function needs',
      global('__loader__', 'loaded'),
      'dangerous-import',
      'builtins.__loader__',
    ],
    ['another module seen through one', global('json.os.system'), 'dangerous-call', 'json.os.system'],
    ['an attribute that tells', value('x.__globals__', 'loaded'), 'dangerous-import', 'x.__globals__'],
    ['an attribute of a value', value('a.b.system'), 'dangerous-call', 'a.b.system'],
    ['a name that is mentioned', value('system', 'mentioned'), 'dangerous-import', 'system'],
    [
      'an attribute behind a foreign import',
      imported('my_pkg', 'x.popen'),
      'dangerous-call',
      'my_pkg.x.popen',
    ],
  ])('%s tells', (_, use, topic, subject) => {
    expect(judgeCodeUse(use)).toMatchObject({ topic, subject });
  });

  it.each<[string, CodeUse]>([
    ['a builtin that everybody uses', global('len')],
    ['super', global('super')],
    ['a decorator', imported('functools', 'wraps')],
    ['what is directly below an ordinary name', imported('dataclasses', 'dataclass.x')],
    ['an alias that computes', global('np.mean')],
    ['a tensor function', global('tf.reduce_mean')],
    ['a variable', global('thing')],
    ['an attribute of a variable', global('thing.value')],
    ['a foreign import', imported('my_pkg', 'build')],
    ['a relative import', imported('.utils', 'system')],
    ['a method', value('x.forward')],
    ['the first attribute of a foreign module', imported('my_pkg', 'system')],
    ['its own name', global('__name__', 'loaded')],
    ['a value that is stored', value('x.y', 'stored')],
    ['a global that is stored', global('thing', 'stored')],
  ])('%s is ordinary', (_, use) => {
    expect(judgeCodeUse(use)).toBeUndefined();
  });

  it.each([
    ['typing.List', false],
    ['typing.sys', true],
    ['typing.__sys', true],
    ['builtins.str.format', false],
  ])('of an ordinary name: %s tells: %s', (name, isTold) => {
    const [module = '', ...attributes] = name.split('.');
    const told = judgeCodeUse(imported(module, attributes.join('.'), 'loaded'));
    expect(told !== undefined).toBe(isTold);
  });

  it('is told by the first attribute that tells', () => {
    expect(judgeCodeUse(value('x.urlopen.system'))?.effect).toBe('connects to the network');
    expect(judgeCodeUse(global('system.weight', 'mentioned'))?.effect).toBe('starts a program');
    expect(judgeCodeUse(global('system.weight'))).toBeUndefined();
  });

  it('is told when the name is computed, whatever it is', () => {
    expect(judgeCodeUse(value('x', 'computed'))).toEqual({
      topic: 'computed-name',
      subject: 'x',
      package: '',
      effect: 'takes an attribute whose name it computes',
    });
  });

  it.each<[string, CodeUse, string | undefined]>([
    ['of an imported library', imported('torch', 'load', 'stored'), 'patched-object'],
    ['of an imported foreign package', imported('my_pkg', 'x', 'stored'), 'patched-object'],
    ['of a library by its alias', global('np.mean', 'stored'), 'patched-object'],
    ['of a builtin', global('print', 'stored'), 'patched-object'],
    ['of a value that nothing is known of', global('thing.value', 'stored'), undefined],
  ])('patches an object where it is stored: %s', (_, use, topic) => {
    expect(judgeCodeUse(use)?.topic).toBe(topic);
  });

  it('is not excused by an ordinary name that holds a module', () => {
    expect(judgeCodeUse(imported('typing', 'sys', 'loaded'))?.subject).toBe('typing.sys');
    expect(judgeCodeUse(imported('typing', '_os', 'loaded'))?.subject).toBe('typing._os');
    expect(judgeCodeUse(imported('typing', 'List', 'loaded'))).toBeUndefined();
  });

  it('names the package, and what the name does', () => {
    expect(judgeCodeUse(imported('subprocess', 'run'))).toMatchObject({ package: 'subprocess' });
    expect(judgeCodeUse(value('x.urlopen'))).toMatchObject({
      effect: 'connects to the network',
      package: '',
    });
    expect(judgeCodeUse(value('x.write_text'))?.effect).toBe('reads, writes or removes files');
    expect(judgeCodeUse(value('x.import_module'))?.effect).toMatch(/^imports or resolves/);
  });
});

describe('the uses of a piece of code', () => {
  const subjects = (...uses: CodeUse[]): string[] =>
    judgeCode(uses).map(({ topic, subject }) => `${topic} ${subject}`);

  it('are one note for each topic and name, the first of them', () => {
    const notes = judgeCode([global('len'), imported('os', 'system'), imported('os', 'system')]);
    expect(notes).toHaveLength(1);
    expect(notes[0]?.use).toEqual(imported('os', 'system'));
    expect(notes[0]?.severity).toBe('critical');
  });

  it('leave out the import that a call explains', () => {
    expect(subjects(imported('os', '', 'imported'), imported('os', 'system'))).toEqual([
      'dangerous-call os.system',
    ]);
    expect(subjects(imported('os', 'system', 'loaded'), imported('os', 'system'))).toEqual([
      'dangerous-call os.system',
    ]);
  });

  it('leave out an import of a name that a call of another package explains', () => {
    // The call names builtins.eval, as the import does; its package alone explains nothing.
    expect(subjects(global('eval', 'loaded'), global('eval'))).toEqual(['dangerous-call builtins.eval']);
  });

  it('keep an import that no call explains', () => {
    expect(subjects(imported('subprocess', '', 'imported'), imported('os', 'system'))).toEqual([
      'dangerous-import subprocess',
      'dangerous-call os.system',
    ]);
  });

  it('keep a builtin beside a call of another builtin', () => {
    expect(subjects(global('eval', 'loaded'), global('exec'))).toEqual([
      'dangerous-import builtins.eval',
      'dangerous-call builtins.exec',
    ]);
  });

  it('keep other topics beside a call of the same name', () => {
    expect(subjects(imported('os', 'system', 'stored'), imported('os', 'system'))).toEqual([
      'patched-object os.system',
      'dangerous-call os.system',
    ]);
  });

  it('may be none', () => {
    expect(judgeCode([])).toEqual([]);
    expect(judgeCode([global('len')])).toEqual([]);
  });
});
