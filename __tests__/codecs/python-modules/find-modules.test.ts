import { describe, expect, it } from '@jest/globals';
import { MemorySource } from '../../../src/bytes/memory-source.js';
import { findModules } from '../../../src/codecs/python-modules/find-modules.js';
import type { Budget } from '../../../src/core/types.js';

const budget: Budget = { check: () => undefined, chargeInflated: () => undefined };

/** The files that importing `names` runs, of a tree given by its files' texts, seen from the model's folder. */
function found(files: Readonly<Record<string, string>>, ...names: (readonly [string, string])[]): string[] {
  const open = (path: string): MemorySource | undefined => {
    const text = files[path];
    return text === undefined ? undefined : new MemorySource(Buffer.from(text), path);
  };
  return findModules(names, open, budget).map(({ path, names: taken }) => [path, ...taken].join(' '));
}

describe('modules of the scanned tree', () => {
  it('are found beside the model, above it and below src', () => {
    expect(found({ 'net.py': '' }, ['net', 'Net'])).toEqual(['net.py Net']);
    expect(found({ '../../net.py': '' }, ['net', 'Net'])).toEqual(['../../net.py Net']);
    expect(found({ '../src/net.py': '' }, ['net', 'Net'])).toEqual(['../src/net.py Net']);
  });

  it('run their packages first', () => {
    const files = { '../pkg/__init__.py': '', '../pkg/sub/__init__.py': '', '../pkg/sub/net.py': '' };
    expect(found(files, ['pkg.sub.net', 'Net'])).toEqual([
      '../pkg/__init__.py',
      '../pkg/sub/__init__.py',
      '../pkg/sub/net.py Net',
    ]);
  });

  it('may stand in packages without __init__', () => {
    expect(found({ 'pkg/net.py': '' }, ['pkg.net', 'Net'])).toEqual(['pkg/net.py Net']);
  });

  it('may be classes of a package itself, of its modules or names in classes', () => {
    expect(found({ 'pkg/__init__.py': '' }, ['pkg', 'Net'])).toEqual(['pkg/__init__.py Net']);
    expect(found({ 'net.py': '' }, ['net', 'Net.build'])).toEqual(['net.py Net']);
  });

  it('bring along what they import, whichever way, but not what their functions do', () => {
    const files = {
      'pkg/__init__.py': 'from .a import x',
      'pkg/a.py': 'from . import b\nfrom ..helper import h\nimport helper\n',
      'pkg/b.py': 'def f():\n    import late\n',
      'helper.py': 'import os',
      'late.py': '',
    };
    expect(found(files, ['pkg', 'Net'])).toEqual([
      'pkg/__init__.py Net',
      'pkg/a.py x',
      'pkg/b.py',
      'helper.py h',
    ]);
  });

  it('bring along what building and calling imports', () => {
    const files = {
      'net.py': 'class Net:\n    def __init__(self):\n        from .late import go\n        go()\n',
      'late.py': 'from . import deep\ndef go():\n    deep.run()\n',
      'deep.py': 'def run(): pass',
    };
    expect(found(files, ['net', 'Net'])).toEqual(['net.py Net', 'late.py go go()', 'deep.py run()']);
    expect(found(files, ['net', ''])).toEqual(['net.py']);
  });

  it('end where they import one another', () => {
    expect(found({ 'a.py': 'import b', 'b.py': 'from a import *' }, ['a', 'A'])).toEqual([
      'a.py * A',
      'b.py',
    ]);
  });

  it('take no place of what is imported before, and leave nothing that is no name', () => {
    expect(
      found(
        { 'torch.py': '', 'numpy/__init__.py': '', 'x/../y.py': '' },
        ['torch', 'x'],
        ['numpy', 'y'],
        ['x/../y', 'z'],
        ['', ''],
      ),
    ).toEqual([]);
  });

  it('are bounded in number', () => {
    const many = Object.fromEntries(
      Array.from({ length: 1500 }, (_, index) => [`m${String(index)}.py`, `import m${String(index + 1)}`]),
    );
    expect(found(many, ['m0', 'x'])).toHaveLength(1024);
  });
});
