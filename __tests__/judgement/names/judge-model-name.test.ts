import { describe, expect, it } from '@jest/globals';
import { judgeFileName, judgeModelName } from '../../../src/judgement/names/judge-model-name.js';

const cyrillicA = '\u0430';

describe('a name that deceives', () => {
  it.each([
    [`met${cyrillicA}-llama/Llama-3.1-8B`, 'look-alike', 'met\u0430'],
    ['g\u043e\u043egle/gemma-2-9b', 'look-alike', ''],
    ['micro\u0455oft/phi-3', 'look-alike', ''],
    ['\u039cistralai/Mistral-7B', 'look-alike', ''],
    ['\uff4c\uff4c\uff41\uff4d\uff41', 'look-alike', ''],
    ['open\u200bai/whisper-large-v3', 'hidden', 'U+200B'],
    ['model\u202egnp.bin', 'hidden', 'U+202E'],
    ['bert\u00ad-base', 'hidden', 'U+00AD'],
    ['bert\u{e0041}', 'hidden', 'U+E0041'],
    ['meta-llama\n/x', 'hidden', 'U+000A'],
    ['🤗\u200b', 'hidden', 'U+200B'],
    ['🤗\u2060', 'hidden', 'U+2060'],
    ['🤗\ufeff', 'hidden', 'U+FEFF'],
    ['bert\ufe0f', 'hidden', 'U+FE0F'],
    ['bert\u200d', 'hidden', 'U+200D'],
    // Wholly in letters of another script, which only a known name makes a look-alike.
    ['\uff2c\uff4c\uff41\uff4d\uff41', 'look-alike', 'reads as Llama'],
    ['\uff47\uff4f\uff4f\uff47\uff4c\uff45', 'look-alike', 'reads as google'],
    ['\uff52\uff45\uff53\uff4e\uff45\uff54-50', 'look-alike', 'reads as resnet'],
    ['\uff2d\uff45\uff54\uff41-\uff2c\uff4c\uff41\uff4d\uff41/x', 'look-alike', 'reads as Meta'],
    ['g\u043e\u03bfgle', 'look-alike', 'holds \u043e (U+043E), which looks like o: it reads as google'],
    ['re\u2102all', 'look-alike', 'U+2102'],
  ])('%j is a warning', (name, kind, inside) => {
    const found = judgeModelName(name);
    expect(found).toMatchObject({ severity: 'warning', kind });
    expect(found?.detail).toContain(inside === 'met\u0430' ? 'U+0430' : inside);
    expect(judgeFileName(name)).toEqual(found);
  });

  it.each([
    ['meta-lama/Llama-3.1-8B', 'meta-llama'],
    ['metallama/x', 'meta-llama'],
    ['meta_llama/x', 'meta-llama'],
    ['gogle/vit', 'google'],
    ['googel/vit', 'google'],
    ['mistralia/x', 'mistralai'],
    ['rnicrosoft/phi-3', 'microsoft'],
    ['micr0soft/phi-3', 'microsoft'],
    ['deepseekai/DeepSeek-R1', 'deepseek-ai'],
    ['stabilityal/sdxl', 'stabilityai'],
    ['bert-base-uncasde', 'bert-base-uncased'],
    ['somebody/distilbert-bse-uncased', 'distilbert-base-uncased'],
    ['m1stral-7b-chat', 'mistral'],
    [' Meta-LAMA/Llama ', 'meta-llama'],
    // Letters more, less, changed and swapped, at the start, in the middle and at the end.
    ['bbert-base-uncased', 'bert-base-uncased'],
    ['bert-basse-uncased', 'bert-base-uncased'],
    ['bert-base-uncasedd', 'bert-base-uncased'],
    ['ert-base-uncased', 'bert-base-uncased'],
    ['bert-base-uncase', 'bert-base-uncased'],
    ['pert-base-uncased', 'bert-base-uncased'],
    ['bert-vase-uncased', 'bert-base-uncased'],
    ['bert-base-uncasex', 'bert-base-uncased'],
    ['ebrt-base-uncased', 'bert-base-uncased'],
    ['bert-abse-uncased', 'bert-base-uncased'],
    ['qvven-chat', 'qwen'],
    ['rnistral-7b', 'mistral'],
    ['d33pseek-v3-mine', 'deepseek'],
    ['t5-smal', 't5-small'],
    ['comrnand-r', 'command-r'],
    ['stabIe-diffusion-mine', 'stable-diffusion'],
    ['opena1/whisper', 'openai'],
  ])('%s comes near to %s', (name, popular) => {
    expect(judgeModelName(name)).toMatchObject({ severity: name === '' ? 'warning' : 'info', popular });
  });
});

describe('a name that is what it looks like', () => {
  it.each([
    'meta-llama/Llama-3.1-8B-Instruct',
    'Qwen/Qwen2.5-7B-Instruct',
    'TheBloke/Mistral-7B-Instruct-v0.2-GGUF',
    'bert-base-uncased',
    'bert-base-uncased-finetuned-mrpc',
    'somebody/bert-base-uncased',
    'yolov8s',
    'gpt2',
    'llama-2-13b-chat-hf',
    'mistral-7b-instruct-v0.1',
    'stabilityai/stable-diffusion-2-1-base',
    'sentence-transformers/all-MiniLM-L12-v2',
    './checkpoints/run-3/checkpoint-500',
    '/home/user/models/llama',
    'C:\\models\\llama',
    'русская-модель/берт',
    '日本語モデル',
    'β-VAE',
    'µ-law',
    'modèle-français',
    'fine-tuned 🤗 model ❤️',
    '👩‍💻-coder',
    'مدل‌فارسی',
    'हिन्दी‍मॉडल',
    'owner/repo/subfolder/file',
    'microsoft/Phi-3.5-mini-instruct',
    'nvidia/Llama-3.1-Nemotron-70B',
    'facebook/opt-125m',
    'facebook/opt-350m',
    'apple/OpenELM',
    'bloom-7b1',
    // Three parts are a path, and what is no plain name is somebody's own.
    'gogle/vit/x',
    'gogle!/vit',
    'gogle/vi t',
    // Two letters away, or a digit or a mark: sizes and versions.
    'bert-base-uncasedxx',
    'bret-base-uncasde',
    'bert2base-uncased',
    'bert-base-uncased1',
    'yolov8m',
    'llama-2-8b-chat-hf',
    // Swapped letters with another end.
    'ebrt-base-uncasex',
    'bert-abse-uncasex',
    // Too short to be near to anything.
    'apples/x',
    'finbret',
    'adapt/x',
    // Owners of their own, whose models are called like those of others.
    'google/bert-base-uncasde',
    'r²-score',
    'model-nº1',
    'ﬁne-tuned',
    '漢\ufe00字\ufe0f',
    '',
  ])('%j is nothing', (name) => {
    expect(judgeModelName(name)).toBeUndefined();
    expect(judgeFileName(name)).toBeUndefined();
  });

  it('is nothing as a file, where it merely comes near', () => {
    expect(judgeFileName('bert-base-uncasde')).toBeUndefined();
  });
});

it('takes linear time', () => {
  expect(judgeModelName('\u0430a'.repeat(500_000))).toBeDefined();
  expect(judgeModelName('a/'.repeat(500_000))).toBeUndefined();
});
