import { gzipSync } from 'node:zlib';
import { describe, expect, it } from '@jest/globals';
import { MemorySource } from '../../../src/bytes/memory-source.js';
import { membersBeside } from '../../../src/formats/archive/members-beside.js';
import { inspectBytes } from '../../support/inspect-bytes.js';
import { poisonedPickle } from '../../support/models.js';
import { tar } from '../../support/tar-assembler.js';
import { zip } from '../../support/zip-assembler.js';

const acts = "import os\nos.system('echo hello')\n";
const repository = [
  { name: 'model/config.json', content: '{"model_type":"x","auto_map":{"AutoModel":"modeling_x.Net"}}' },
  { name: 'model/modeling_x.py', content: 'from .helper import run\nclass Net: pass\n' },
  { name: 'model/helper.py', content: acts },
];
const found = 'critical python-source/dangerous-call';

describe('members of an archive', () => {
  it.each([
    ['zip', zip(repository), 'model.zip', `${found} model/config.json!model/helper.py`],
    ['tar', tar(repository), 'model.tar', `${found} model/config.json!model/helper.py`],
    ['tar.gz', gzipSync(tar(repository)), 'model.tar.gz', found],
  ])('are the modules that a %s of a repository brings along', async (_, bytes, name, expected) => {
    expect((await inspectBytes(bytes, name)).told.join('\n')).toContain(expected.split(' model/')[0]);
  });

  it('are the modules of a pickle beside them', async () => {
    const pickle = Buffer.from('chelper\nNet\n)R.', 'latin1');
    const { told } = await inspectBytes(
      zip([
        { name: 'a/model.pkl', content: pickle },
        { name: 'a/helper.py', content: acts },
      ]),
      'x.zip',
    );
    expect(told.some((line) => line.startsWith(found))).toBe(true);
  });

  it('are opened by the paths that they unpack to, the last of equal names, and none outside', () => {
    const entries = ['a/m.pkl', 'a/x.py', 'b/x.py', './a/x.py', 'y.py'].map((name, index) => ({
      name,
      index,
    }));
    const beside = membersBeside(entries, ({ index }) => new MemorySource(Buffer.of(index), 'x'));
    const index = (from: string, path: string) => beside(from, path)?.read(0, 1)[0];
    expect(index('a/m.pkl', 'x.py')).toBe(3);
    expect(index('a/m.pkl', '../b/x.py')).toBe(2);
    expect(index('a\\m.pkl', '../y.py')).toBe(4);
    expect(index('a/m.pkl', '../../y.py')).toBeUndefined();
  });
});

describe('what texts hold in base64', () => {
  const encoded = Buffer.from(poisonedPickle()).toString('base64');
  const archive = Buffer.from(zip([{ name: 'a/data.pkl', content: poisonedPickle() }])).toString('base64');
  const call = 'critical pickle/dangerous-call';

  it.each([
    ['config.json', JSON.stringify({ model_type: 'x', blob: encoded })],
    ['config.json', JSON.stringify({ model_type: 'x', blob: archive })],
    ['data', JSON.stringify({ policy_class: { ':type:': 'x', ':serialized:': encoded } })],
    [
      'a.ipynb',
      JSON.stringify({
        cells: [
          { cell_type: 'code', source: '', outputs: [{ data: { 'application/octet-stream': archive } }] },
        ],
      }),
    ],
    [
      'a.ipynb',
      JSON.stringify({
        cells: [
          {
            cell_type: 'markdown',
            source: '',
            attachments: {
              'a.bin': { 'application/octet-stream': [`${encoded.slice(0, 20)}\n`, encoded.slice(20)] },
            },
          },
        ],
      }),
    ],
  ])('is judged in %s', async (name, text) => {
    const { told } = await inspectBytes(Buffer.from(text), name);
    expect(told.some((line) => line.startsWith(call))).toBe(true);
  });
});

describe('the folder of code that MLflow imports from', () => {
  it.each([
    ['flavors:\n  python_function:\n    loader_module: evil_loader\n    code: code\n', 'code/evil_loader.py'],
    ['flavors:\n  python_function:\n    model_code_path: model.py\n', 'model.py'],
  ])('%s', async (text, path) => {
    const source = "import os\ndef _load_pyfunc(path):\n    os.system('x')\nos.system('x')\n";
    const bytes = zip([
      { name: 'm/MLmodel', content: text },
      { name: `m/${path}`, content: source },
    ]);
    expect((await inspectBytes(bytes, 'm.zip')).told.some((line) => line.startsWith(found))).toBe(true);
  });
});
