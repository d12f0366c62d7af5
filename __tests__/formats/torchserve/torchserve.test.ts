import { describe, expect, it } from '@jest/globals';
import { inspectBytes } from '../../support/inspect-bytes.js';
import { poisonedPickle } from '../../support/models.js';
import { zip, type ZipMember } from '../../support/zip-assembler.js';

const archive = (model: object | string, ...members: ZipMember[]): Uint8Array =>
  zip([
    {
      name: 'MAR-INF/MANIFEST.json',
      content: typeof model === 'string' ? model : JSON.stringify({ runtime: 'python', model }),
    },
    ...members,
  ]);
const told = async (bytes: Uint8Array) => (await inspectBytes(bytes, 'm.mar')).told;
const handler = { name: 'handler.py', content: 'def handle(data, context):\n    return data\n' };

describe('model archives of TorchServe', () => {
  it.each<[string, object, readonly string[]]>([
    ['a handler of its own', { handler: 'handler.py' }, ['info torchserve/handler-code']],
    ['a function of its handler', { handler: 'handler.py:handle' }, ['info torchserve/handler-code']],
    [
      'a model file',
      { handler: 'image_classifier', modelFile: 'model.py' },
      ['info torchserve/handler-code'],
    ],
    ['a handler of TorchServe', { handler: 'image_classifier', serializedFile: 'model.pt' }, []],
    ['requirements', { requirementsFile: 'requirements.txt' }, ['info torchserve/installs-packages']],
    [
      'a handler above',
      { handler: '../../handler.py' },
      ['info torchserve/handler-code', 'critical torchserve/outside-path'],
    ],
    ['an absolute model', { serializedFile: '/tmp/model.pt' }, ['critical torchserve/outside-path']],
    ['a model of a drive', { serializedFile: 'C:\\model.pt' }, ['critical torchserve/outside-path']],
    ['a file above among others', { extraFiles: 'a.txt, ..\\b.txt' }, ['critical torchserve/outside-path']],
    ['a list with a file above', { extraFiles: ['a', '../b'] }, ['critical torchserve/outside-path']],
  ])('with %s', async (_, model, expected) => {
    expect((await told(archive(model, handler))).filter((line) => line.includes('torchserve/'))).toEqual(
      expected,
    );
  });

  it('find the call in the model that they serve', async () => {
    const bytes = archive({ serializedFile: 'model.pkl' }, { name: 'model.pkl', content: poisonedPickle() });
    expect(await told(bytes)).toContain('critical pickle/dangerous-call model.pkl');
  });

  it('tell of a manifest that is no JSON', async () => {
    expect((await inspectBytes(archive('{"model": ', handler), 'm.mar')).outcome).toBe('partial');
  });

  it('take a manifest in capitals for one', async () => {
    const bytes = zip([{ name: 'mar-inf/manifest.JSON', content: '{"model": {"handler": "/tmp/x.py"}}' }]);
    expect(await told(bytes)).toContain('critical torchserve/outside-path');
  });
});
