import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { pushFunction } from '../../support/carried-function.js';
import { inspectBytes } from '../../support/inspect-bytes.js';
import { pickle, type PickleAssembler } from '../../support/pickle-assembler.js';

const folder = join(import.meta.dirname, '../../../fixtures/pickle');

/** `severity rule member` of what is told, without repetition. */
async function told(bytes: Uint8Array): Promise<string[]> {
  const { told: lines } = await inspectBytes(bytes, 'model.pkl');
  return [...new Set(lines)].sort();
}

const read = (name: string): Promise<string[]> => told(readFileSync(join(folder, `${name}.hit.pkl`)));

describe('code that cloudpickle and dill write', () => {
  it.each(['cloudpickle-lambda', 'cloudpickle-closure', 'cloudpickle-numpy', 'dill-lambda'])(
    '%s: is a warning where all of it is there and only computes',
    async (name) => {
      expect(await read(name)).toEqual([
        'warning pickle/carried-code',
        'warning python-code/carried-code code-1',
      ]);
    },
  );

  it('is a warning in the methods of a carried class and its instance', async () => {
    expect((await read('cloudpickle-instance')).filter((line) => line.startsWith('critical'))).toEqual([]);
  });

  it.each([
    'cloudpickle-dataclass',
    'cloudpickle-enum',
    'cloudpickle-generic',
    'cloudpickle-named-tuple',
    'cloudpickle-properties',
    'dill-closure',
    'dill-dataclass',
    'dill-enum',
    'dill-cell',
    'cloudpickle-cell',
  ])('%s: is no more than a warning', async (name) => {
    const lines = await read(name);
    expect(lines).toContain('warning pickle/carried-code');
    expect(lines.filter((line) => line.startsWith('critical'))).toEqual([]);
  });

  it.each(['cloudpickle-runs', 'dill-runs'])('%s: is critical and says what it runs', async (name) => {
    const lines = await read(name);
    expect(lines).toContain('critical pickle/dangerous-call');
    expect(lines).toContain('critical python-code/dangerous-call code-1');
  });
});

describe('what dill writes by functions of its own without any code', () => {
  const dill = (name: string, push: (stream: PickleAssembler) => PickleAssembler): Promise<string[]> =>
    told(push(pickle().proto(4).stackGlobal('dill._dill', name).mark()).tuple().reduce().stop().assemble());
  const array = (builder: readonly [string, string], attributes?: (stream: PickleAssembler) => unknown) =>
    dill('_create_array', (stream) => {
      stream
        .stackGlobal(...builder)
        .mark()
        .stackGlobal('numpy', 'ndarray')
        .mark()
        .int(0)
        .tuple();
      stream.bytes(Uint8Array.of(98)).tuple().mark().int(1).tuple();
      attributes?.(stream);
      return stream;
    });
  const reconstruct = ['numpy._core.multiarray', '_reconstruct'] as const;

  it('is silent for arrays that numpy rebuilds', async () => {
    expect(await array(reconstruct)).toEqual([]);
    expect(await array(reconstruct, (stream) => stream.none())).toEqual([]);
  });

  it('is what its function does for anything else', async () => {
    expect(await array(['os', 'system'])).toContain('critical pickle/dangerous-call');
    expect(await array(reconstruct, (stream) => stream.stackGlobal('os', 'system'))).toContain(
      'critical pickle/dangerous-call',
    );
  });

  it.each(['Ellipsis', 'range(0, 5)', 'range(0, -5, -1)'])('is silent for the constant %s', async (text) => {
    expect(await dill('_eval_repr', (stream) => stream.short(text))).toEqual([]);
  });

  it.each(['range(0, f(1))', 'range(0, 5) or exit()', '\nrange(0, 5)', 'exit()'])(
    'is critical for the text %j',
    async (text) => {
      expect(await dill('_eval_repr', (stream) => stream.short(text))).toContain(
        'critical pickle/dangerous-call',
      );
    },
  );

  const namedTuple = (module: string, name: string): Promise<string[]> =>
    dill('_create_namedtuple', (stream) => stream.short(name).mark().short('a').tuple().short(module));

  it.each([
    ['collections', 'Counter', []],
    ['__main__', 'Point', ['info pickle/foreign-class']],
    ['somebody.else', 'Point', ['info pickle/foreign-class']],
    ['antigravity', 'Point', ['critical pickle/dangerous-import']],
    ['builtins', 'eval', ['critical pickle/dangerous-import']],
    ['torch', 'hub.load', ['critical pickle/dangerous-import']],
  ])('is as good as what %s has by the name %s for a named tuple', async (module, name, expected) => {
    expect(await namedTuple(module, name)).toEqual(expected);
  });
});

/** `CodeType` of 3.8 to 3.10, with `return` as its bytecode; `change` may spoil a part. */
function code(change: (stream: PickleAssembler, part: string) => boolean = () => false): PickleAssembler {
  const stream = pickle().proto(4).stackGlobal('types', 'CodeType').mark();
  const part = (name: string, write: () => unknown): void => {
    if (!change(stream, name)) write();
  };
  for (const name of ['argcount', 'posonly', 'kwonly', 'nlocals', 'stacksize', 'flags'])
    part(name, () => stream.int(name === 'stacksize' ? 2 : 0));
  part('code', () => stream.bytes(Uint8Array.of(100, 0, 83, 0)));
  part('consts', () => stream.mark().none().tuple());
  part('names', () => stream.emptyTuple());
  part('varnames', () => stream.emptyTuple());
  part('filename', () => stream.short('model.py'));
  part('name', () => stream.short('f'));
  part('firstlineno', () => stream.int(1));
  part('linetable', () => stream.bytes(new Uint8Array()));
  part('freevars', () => stream.emptyTuple());
  part('cellvars', () => stream.emptyTuple());
  return stream.tuple().reduce();
}

describe('code objects opcode by opcode', () => {
  it('are read from the arguments of CodeType', async () => {
    expect(await told(code().stop().assemble())).toEqual([
      'warning pickle/carried-code',
      'warning python-code/carried-code code-1',
    ]);
  });

  it.each(['code', 'consts', 'names', 'stacksize'])('stay critical where %s is computed', async (spoilt) => {
    const bytes = code((stream, part) => {
      if (part !== spoilt) return false;
      stream.stackGlobal('builtins', 'max').mark().int(1).int(2).tuple().reduce();
      return true;
    });
    expect(await told(bytes.stop().assemble())).toContainEqual(expect.stringContaining('critical pickle/'));
  });

  it('stay critical where there are more names than are kept', async () => {
    const bytes = code((stream, part) => {
      if (part !== 'names') return false;
      stream.mark();
      for (let index = 0; index < 100; index++) stream.short(`n${String(index)}`);
      stream.tuple();
      return true;
    });
    expect(await told(bytes.stop().assemble())).toContain('critical pickle/dangerous-call');
  });

  it('stay critical beside one that cannot be read', async () => {
    const broken = code((stream, part) => {
      if (part !== 'code') return false;
      stream.bytes(Uint8Array.of(255, 255, 255));
      return true;
    });
    const both = pickle().raw(code().pop().assemble(), broken.assemble().subarray(2)).stop();
    expect(await told(both.assemble())).toContain('critical pickle/dangerous-call');
  });
});

describe('modules that carried code is given', () => {
  const given = (module: string): Promise<string[]> =>
    told(
      pushFunction(pickle().proto(4), (stream) =>
        stream
          .emptyDict()
          .short('x')
          .stackGlobal('cloudpickle.cloudpickle', 'subimport')
          .mark()
          .short(module)
          .tuple()
          .reduce()
          .raw('s'),
      )
        .stop()
        .assemble(),
    );

  it('are harmless where importing them does nothing', async () => {
    expect((await given('_thread')).join()).not.toContain('critical');
  });

  it.each(['antigravity', 'idlelib.idle', 'test.test_os'])('stay critical: %s', async (module) => {
    expect((await given(module)).join()).toContain('critical');
  });
});

describe('what dill does with classes and cells, turned against what was there', () => {
  const set = (
    stream: PickleAssembler,
    name: string,
    push: (stream: PickleAssembler) => unknown,
  ): Uint8Array => {
    stream.short(name);
    push(stream);
    return stream.tuple().reduce().stop().assemble();
  };
  const setattr = (module: string, name: string): PickleAssembler =>
    pickle().proto(4).stackGlobal('builtins', 'setattr').mark().stackGlobal(module, name);

  it('names a class of the program', async () => {
    const lines = await told(set(setattr('__main__', 'Color'), '__qualname__', (s) => s.short('Color')));
    expect(lines.filter((line) => line.startsWith('critical'))).toEqual([]);
  });

  it.each([
    ['a class of a library', set(setattr('torch.nn', 'Linear'), '__qualname__', (s) => s.short('x'))],
    ['the standard library', set(setattr('collections', 'OrderedDict'), '__name__', (s) => s.short('x'))],
    ['a method', set(setattr('__main__', 'Color'), '__setstate__', (s) => s.short('x'))],
    ['a hook', set(setattr('__main__', 'Color'), '__reduce__', (s) => s.stackGlobal('os', 'system'))],
    [
      'a name by a callable',
      set(setattr('__main__', 'Color'), '__qualname__', (s) => s.stackGlobal('os', 'system')),
    ],
    [
      'an attribute that is taken away',
      pickle()
        .proto(4)
        .stackGlobal('builtins', 'delattr')
        .mark()
        .stackGlobal('os', 'system')
        .short('x')
        .tuple()
        .reduce()
        .stop()
        .assemble(),
    ],
    [
      'a cell of a callable that is called',
      pickle()
        .proto(4)
        .stackGlobal('cloudpickle.cloudpickle', '_make_cell')
        .mark()
        .stackGlobal('os', 'system')
        .tuple()
        .reduce()
        .mark()
        .short('x')
        .tuple()
        .reduce()
        .stop()
        .assemble(),
    ],
    [
      'items that are set in the environment',
      pickle()
        .proto(4)
        .stackGlobal('dill._dill', '_setitems')
        .mark()
        .stackGlobal('os', 'environ')
        .emptyDict()
        .tuple()
        .reduce()
        .stop()
        .assemble(),
    ],
    [
      'a partial of dill that is called with modules',
      pickle()
        .proto(4)
        .stackGlobal('functools', 'partial')
        .mark()
        .stackGlobal('dill._dill', '_setitems')
        .tuple()
        .reduce()
        .mark()
        .stackGlobal('sys', 'modules')
        .emptyDict()
        .tuple()
        .reduce()
        .stop()
        .assemble(),
    ],
    [
      'a property whose getter is a command',
      pickle()
        .proto(4)
        .stackGlobal('functools', 'cached_property')
        .emptyTuple()
        .raw(0x81)
        .emptyDict()
        .short('func')
        .stackGlobal('os', 'system')
        .raw('s')
        .raw('b')
        .stop()
        .assemble(),
    ],
    [
      'a member that dill evaluates',
      pickle()
        .proto(4)
        .stackGlobal('dill._dill', '_getattr')
        .mark()
        .stackGlobal('builtins', 'str')
        .short('__repr__')
        .short("<slot wrapper 'x' of 'os.system(1)' objects>")
        .tuple()
        .reduce()
        .stop()
        .assemble(),
    ],
    [
      'a member of a module that is passed off as one of a type',
      pickle()
        .proto(4)
        .stackGlobal('dill._dill', '_getattr')
        .mark()
        .stackGlobal('dill._dill', '_import_module')
        .mark()
        .short('builtins')
        .tuple()
        .reduce()
        .short('eval')
        .short("<method 'x' of 'dict' objects>")
        .tuple()
        .reduce()
        .stop()
        .assemble(),
    ],
    [
      'a module that runs when it is imported',
      pickle()
        .proto(4)
        .stackGlobal('dill._dill', '_import_module')
        .mark()
        .short('antigravity')
        .tuple()
        .reduce()
        .stop()
        .assemble(),
    ],
  ])('stays critical: %s', async (_, bytes) => {
    expect((await told(bytes)).join()).toContain('critical');
  });
});
