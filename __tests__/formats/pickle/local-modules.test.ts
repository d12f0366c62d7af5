import { describe, expect, it } from '@jest/globals';
import { MemorySource } from '../../../src/bytes/memory-source.js';
import { FileBudget } from '../../../src/engine/file-budget.js';
import { inspect } from '../../../src/engine/inspection/inspect.js';
import { formats } from '../../../src/formats/index.js';
import { pickle } from '../../support/pickle-assembler.js';
import { zip } from '../../support/zip-assembler.js';

/** What is told of a pickle of an instance of `net.Net`, worst first, with these files around it. */
async function told(
  files: Readonly<Record<string, string>>,
  wrap = (bytes: Uint8Array) => bytes,
): Promise<string[]> {
  const model = pickle().proto(2).global('net', 'Net').raw(')', 0x81, '.').assemble();
  const lines: string[] = [];
  await inspect(new MemorySource(wrap(model), 'model.pkl'), {
    formats,
    budget: new FileBudget(),
    name: 'model.pkl',
    sibling: (path) => {
      const text = files[path];
      return text === undefined ? undefined : new MemorySource(Buffer.from(text), path);
    },
    report: (member, { severity, ruleId, key }) => {
      if (ruleId.startsWith('python-source/')) lines.push([severity, member.join('!'), key].join(' '));
    },
  });
  return lines;
}

/** Findings of the scan itself on a pickle of an instance of `net.Net` with these files around it. */
async function limitsOf(files: Readonly<Record<string, string>>): Promise<string[]> {
  const lines: string[] = [];
  await inspect(
    new MemorySource(pickle().proto(2).global('net', 'Net').raw(')', 0x81, '.').assemble(), 'm'),
    {
      formats,
      budget: new FileBudget(),
      name: 'model.pkl',
      sibling: (path) => {
        const text = files[path];
        return text === undefined ? undefined : new MemorySource(Buffer.from(text), path);
      },
      report: (_, { severity, ruleId, message }) => {
        if (ruleId.startsWith('scan/')) lines.push(`${severity} ${message}`);
      },
    },
  );
  return lines;
}

describe('modules beyond those that are followed', () => {
  const chain = (length: number): Record<string, string> =>
    Object.fromEntries(
      Array.from({ length }, (_, index) => [
        index === 0 ? 'net.py' : `m${String(index)}.py`,
        `import m${String(index + 1)}\nclass Net: pass\n`,
      ]),
    );

  it('are told of: what was not read is not clean', async () => {
    expect(await limitsOf(chain(1100))).toEqual([
      expect.stringContaining('it leads to more modules than are read'),
    ]);
  });

  it('are none in a package of some hundreds', async () => {
    expect(await limitsOf(chain(600))).toEqual([]);
  });
});

describe('a class of the scanned tree', () => {
  it('is judged by what importing its module runs', async () => {
    expect(await told({ 'net.py': "import os\nos.system('echo hello')\nclass Net: pass\n" })).toEqual([
      'critical net.py os.system',
    ]);
  });

  it.each(['__new__', '__init__', '__setstate__', '__reduce__'])('is judged by its %s', async (method) => {
    const source = `import os\nclass Net:\n    def ${method}(self, *a):\n        os.system('echo hello')\n`;
    expect(await told({ '../net.py': source })).toEqual(['critical ../net.py os.system']);
  });

  it('is not judged by what its other functions do, nor by other classes', async () => {
    const source =
      "import os\nclass Net:\n    def forward(self, x):\n        os.system('x')\nclass Other:\n    def __init__(self):\n        os.system('x')\n";
    expect(await told({ 'net.py': source })).toEqual([]);
  });

  it('brings along what its module imports', async () => {
    const files = { 'net.py': 'from helper import *\nclass Net: pass\n', 'helper.py': "exec('x = 1')\n" };
    expect(await told(files)).toEqual(['critical helper.py builtins.exec']);
  });

  it('is found from inside a container', async () => {
    const files = { 'net.py': "import os\nos.system('echo hello')\n" };
    const wrap = (bytes: Uint8Array): Uint8Array =>
      zip([
        { name: 'archive/data.pkl', content: bytes },
        { name: 'archive/version', content: Buffer.from('3\n') },
      ]);
    expect(await told(files, wrap)).toEqual(['critical archive/data.pkl!net.py os.system']);
  });

  it('stays a note where no file is there, or the file is harmless', async () => {
    expect(await told({})).toEqual([]);
    expect(await told({ 'net.py': 'import torch\nclass Net(torch.nn.Module):\n    pass\n' })).toEqual([]);
  });
});
