import { copyFileSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { Portrait } from '../../src/core/types.js';
import { ForgedFrameError, readFrame } from '../../src/engine/pool/read-frame.js';
import { scanFile } from '../../src/engine/process/scan-file.js';
import { formatRules } from '../../src/formats/catalogue.js';
import { formats } from '../../src/formats/index.js';
import { callPickle } from '../support/pickle-assembler.js';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'portrait-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

async function portraitOf(name: string): Promise<Portrait | undefined> {
  const path = join(folder, name);
  const { dev, ino } = statSync(path, { bigint: true });
  let portrait: Portrait | undefined;
  const job = {
    id: 1,
    pathBase64: Buffer.from(path).toString('base64'),
    name: basename(path),
    root: folder,
    device: String(dev),
    inode: String(ino),
    hash: 'never' as const,
    seconds: 30,
    portrait: 'whole' as const,
  };
  await scanFile(job, formats, (frame) => {
    const checked = readFrame(JSON.stringify(frame), new Set(ruleIds));
    if (checked.type === 'portrait') portrait = checked.portrait;
  });
  return portrait;
}

const ruleIds = formatRules.map(({ id }) => id);

function fixture(path: string): string {
  const name = basename(path);
  copyFileSync(new URL(`../../fixtures/${path}`, import.meta.url), join(folder, name));
  return name;
}

describe('the portrait of a file', () => {
  it.each([
    ['gguf/every-type.miss.gguf', { family: 'llama', name: 'tiny' }],
    ['keras/dense.miss.keras', { architecture: 'Sequential', name: 'sequential' }],
    ['onnx/branch.miss.onnx', { inputs: ['x.1: float[1, 4]'], outputs: ['5: float[1, 4]'] }],
  ])('%s', async (path, traits) => {
    const portrait = await portraitOf(fixture(path));
    expect(portrait?.traits).toEqual(expect.objectContaining(traits));
  });

  it('takes from its neighbours what the model does not say itself', async () => {
    writeFileSync(join(folder, 'README.md'), '---\nlicense: mit\npipeline_tag: fill-mask\n---\n');
    writeFileSync(join(folder, 'config.json'), '{"model_type": "other", "architectures": ["Net"]}');
    const portrait = await portraitOf(fixture('gguf/every-type.miss.gguf'));
    expect(portrait?.traits).toEqual({
      name: 'tiny',
      license: 'apache-2.0',
      task: 'fill-mask',
      family: 'llama',
      architecture: 'Net',
    });
  });

  it('holds what loading imports, in archives too', async () => {
    writeFileSync(join(folder, 'a.pkl'), callPickle(2, 'posix', 'system', 'echo hi'));
    expect((await portraitOf('a.pkl'))?.imports).toEqual(['posix.system']);
    const imports = (await portraitOf(fixture('torch/state-dict.miss.pt')))?.imports ?? [];
    expect(imports).toContain('torch._utils._rebuild_tensor_v2');
    expect((await portraitOf(fixture('keras/lambda-exec.hit.keras')))?.imports).toContain('os.system');
  });

  it('hides secrets', async () => {
    const token = ['hf', 'abcdefghijklmnopqrstuvwxyzABCDEFGH'].join('_');
    writeFileSync(join(folder, 'config.json'), JSON.stringify({ model_type: token }));
    expect(JSON.stringify(await portraitOf('config.json'))).not.toContain(token);
  });
});

describe('a portrait from a scanner process', () => {
  it.each([
    { traits: {} },
    { traits: [], imports: [] },
    { traits: { name: 7 }, imports: [] },
    { traits: { name: 'x'.repeat(502) }, imports: [] },
    { traits: { inputs: new Array(65).fill('x') }, imports: [] },
    { traits: {}, imports: [7] },
    { traits: {}, imports: new Array(5_001).fill('x') },
  ])('is refused where it is no portrait: %#', (portrait) => {
    const line = JSON.stringify({ type: 'portrait', id: 1, portrait });
    expect(() => readFrame(line, new Set())).toThrow(ForgedFrameError);
  });

  it('loses what is no trait', () => {
    const line = JSON.stringify({
      type: 'portrait',
      id: 1,
      portrait: { traits: { name: 'a', other: 'b' }, imports: [] },
    });
    expect(readFrame(line, new Set())).toMatchObject({ portrait: { traits: { name: 'a' } } });
  });
});
