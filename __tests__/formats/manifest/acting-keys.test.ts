import { describe, expect, it } from '@jest/globals';
import { MemorySource } from '../../../src/bytes/memory-source.js';
import { FileBudget } from '../../../src/engine/file-budget.js';
import { inspect } from '../../../src/engine/inspection/inspect.js';
import { formats } from '../../../src/formats/index.js';

/** Everything above `info` that is told of a file, with others beside it. */
async function grave(
  text: string,
  name: string,
  beside: Readonly<Record<string, string>> = {},
): Promise<string[]> {
  const told: string[] = [];
  await inspect(new MemorySource(Buffer.from(text), name), {
    formats,
    budget: new FileBudget(),
    name,
    sibling: (path) => {
      const content = beside[path];
      return content === undefined ? undefined : new MemorySource(Buffer.from(content), path);
    },
    report: (member, { severity, ruleId }) => {
      if (severity !== 'info') told.push([severity, ruleId, ...member].join(' '));
    },
  });
  return told;
}

const acting = 'import os\nos.system("echo pwned")\n';

describe('code that a configuration holds', () => {
  it.each([
    ['preprocess_code', acting],
    ['postprocessing', 'lambda x: __import__("os").system("echo pwned")'],
    ['pre_processing_fn', 'def f(x):\n  return x\nexec("1")\n'],
    ['custom_code', Buffer.from(acting).toString('base64')],
  ])('under %s is judged', async (key, code) => {
    const found = await grave(JSON.stringify({ model: { [key]: code } }), 'config.json');
    expect(found).toHaveLength(1);
    expect(found[0]).toContain(`critical python-source/dangerous-call model.${key}`);
  });

  it.each([
    ['code', 'import numpy as np\ny = np.exp(x) / np.sum(np.exp(x))\n'],
    ['preprocess', 'resize, then normalise (see the import section)'],
    ['preprocessing', 'lambda x: x / 255.0'],
    ['postprocess_code', 'x.argmax()'],
    ['description', acting],
  ])('under %s says nothing where it is ordinary', async (key, code) => {
    expect(await grave(JSON.stringify({ [key]: code }), 'config.json')).toEqual([]);
  });
});

describe('what a configuration resolves', () => {
  it.each(['os', 'subprocess', 'torch.serialization.os'])(
    '%s as a whole is as bad as its functions',
    async (name) => {
      const text = `a:\n  _target_: hydra.utils.get_object\n  path: ${name}\n`;
      expect(await grave(text, 'config.yaml')).toEqual(['critical manifest/dangerous-target']);
    },
  );

  it.each(['torch.nn', 'my_project.models', 'numpy'])('%s is nothing', async (name) => {
    expect(await grave(`a:\n  _target_: hydra.utils.get_object\n  path: ${name}\n`, 'config.yaml')).toEqual(
      [],
    );
  });

  it.each([
    ['pathlib.Path.write_text', 'critical'],
    ['pathlib.Path.unlink', 'critical'],
    ['git.Repo.clone_from', 'warning'],
    ['gdown.download', 'warning'],
    ['pathlib.Path', undefined],
    ['pathlib.Path.exists', undefined],
  ])('%s', async (name, severity) => {
    expect(await grave(`a:\n  _target_: ${name}\n`, 'config.yaml')).toEqual(
      severity === undefined ? [] : [`${severity} manifest/dangerous-target`],
    );
  });
});

describe('where conda takes packages from', () => {
  it.each([
    ['http://host.example.invalid/channel', 1],
    ['https://host.example.invalid/channel', 1],
    ['\\\\host\\channel', 1],
    ['https://conda.anaconda.org/conda-forge', 0],
    ['conda-forge', 0],
    ['nvidia/label/cuda-12.1.0', 0],
  ])('%s', async (channel, count) => {
    const text = `channels:\n  - ${channel}\n  - defaults\ndependencies:\n  - python=3.11\n`;
    expect(await grave(text, 'environment.yml')).toEqual(
      Array(count).fill('warning manifest/package-source'),
    );
  });
});

describe('what a configuration opens', () => {
  it.each([
    ['adapter_config.json', { base_model_name_or_path: '\\\\host\\share\\model' }, 1],
    ['adapter_config.json', { base_model_name_or_path: '\\\\wsl.localhost\\Ubuntu\\home\\me\\model' }, 0],
    ['adapter_config.json', { base_model_name_or_path: '/root/models/llama' }, 0],
    ['adapter_config.json', { base_model_name_or_path: '../llama' }, 0],
    ['modules.json', [{ path: '../../etc', type: 'sentence_transformers.models.Pooling' }], 1],
    ['modules.json', [{ path: '1_Pooling', type: 'sentence_transformers.models.Pooling' }], 0],
  ])('%s %j', async (name, value, count) => {
    expect(await grave(JSON.stringify(value), name)).toEqual(
      Array(count).fill('critical manifest/outside-path'),
    );
  });
});

describe('modules that are run with a configuration', () => {
  it('are those that gin imports', async () => {
    expect(await grave('import trojan\n\ntrain.rate = 0.1\n', 'config.gin', { 'trojan.py': acting })).toEqual(
      ['critical python-source/dangerous-call trojan.py'],
    );
    expect(await grave('import helper\n', 'config.gin', { 'helper.py': 'import gin\n' })).toEqual([]);
  });

  it('are those of custom generation', async () => {
    const beside = { 'custom_generate/generate.py': acting };
    expect(await grave('{"model_type": "llama"}', 'config.json', beside)).toEqual([
      'critical python-source/dangerous-call custom_generate/generate.py',
    ]);
  });
});
