import { describe, expect, it } from '@jest/globals';
import { inspectSource } from '../../support/inspect-source.js';

const class_ = (body: string): string =>
  `import os, torch\ndef helper(c):\n    os.system(c)\nclass Net:\n${body}`;

describe('what a loader builds and calls', () => {
  it.each([
    ['its constructor', "    def __init__(self):\n        os.system('x')\n"],
    ['a function that the constructor calls', "    def __init__(self):\n        helper('x')\n"],
    [
      'a method that it calls',
      "    def __init__(self):\n        self.go()\n    def go(self):\n        os.system('x')\n",
    ],
    [
      'what loaders of models call',
      "    @classmethod\n    def from_pretrained(cls):\n        os.system('x')\n",
    ],
    ['the weights it draws', "    def _init_weights(self, module):\n        os.system('x')\n"],
  ])('runs %s', async (_, body) => {
    expect((await inspectSource(class_(body), 'import:Net')).told).toEqual([
      'critical dangerous-call os.system',
    ]);
    expect((await inspectSource(class_(body), 'import:Other')).told).toEqual([]);
  });

  it('calls functions that are asked for', async () => {
    const source = "import os\ndef run():\n    os.system('x')\n";
    expect((await inspectSource(source, 'import:run()')).told).toEqual(['critical dangerous-call os.system']);
    expect((await inspectSource(source, 'import:run')).told).toEqual([]);
  });

  it('leaves other methods to their users', async () => {
    const body = "    def export(self):\n        os.system('x')\n";
    expect((await inspectSource(class_(body), 'import:Net')).told).toEqual([]);
  });

  it('may load weights alone and work on them', async () => {
    const body = "    def __init__(self):\n        torch.load('x.bin', weights_only=True).items()\n";
    expect((await inspectSource(class_(body), 'import:Net')).told).toEqual([]);
  });

  it('may take its parts from files that are judged where they stand', async () => {
    const body = "    def __init__(self):\n        torch.load('x.bin').items()\n";
    expect((await inspectSource(class_(body), 'import:Net')).told).toEqual([
      'info dangerous-call torch.load',
    ]);
  });
});

describe('files that run for their names', () => {
  const run = "import os\nos.system('x')\n";

  it.each([
    ['hubconf.py', run],
    ['sitecustomize.py', run],
    ['generate.py', "import os\ndef generate(model, **rest):\n    os.system('x')\n"],
    [
      'handler.py',
      "import os\nclass EndpointHandler:\n    def __init__(self, path):\n        os.system('x')\n",
    ],
    ['evil.pth', "/usr/lib/here\nimport os; os.system('x')\n"],
  ])('%s', async (name, source) => {
    expect((await inspectSource(source, null, name)).told).toEqual(['critical dangerous-call os.system']);
  });

  it("is Python's own path configuration too", async () => {
    const shim =
      "import os; var = 'SETUPTOOLS_USE_DISTUTILS'; enabled = os.environ.get(var, 'local') == 'local'; enabled and __import__('_distutils_hack').add_shim(); \n";
    const { told, anomalies } = await inspectSource(
      `/usr/lib/here\n${shim}`,
      null,
      'distutils-precedence.pth',
    );
    expect([told, anomalies]).toEqual([[], []]);
  });

  it('may set attributes of its own past its own watch', async () => {
    const source =
      'class Net:\n    def __init__(self):\n        self.a = 1\n    def __setattr__(self, key, value):\n        object.__setattr__(self, key, value)\n';
    expect((await inspectSource(source, 'import:Net')).told).toEqual([]);
  });

  it('may not set those of anything else so', async () => {
    const source =
      'import os\nclass Net:\n    def __init__(self):\n        object.__setattr__(os.path.join, "__code__", self.f.__code__)\n';
    expect((await inspectSource(source, 'import:Net')).told.join()).toContain('critical');
  });
});
