import { defineFormat } from '../../core/define.js';
import type { AnyFormat } from '../../core/types.js';
import type { TorchFacts } from './facts.js';
import { identifyTorch } from './identify.js';
import { parseTorch } from './parse.js';
import { torchRules } from './rules/index.js';

const torch = defineFormat<TorchFacts>({
  id: 'torch',
  title: 'PyTorch file',
  extensions: ['.pt', '.pth', '.pt2', '.ptl', '.ckpt'],
  spec: 'https://docs.pytorch.org/docs/main/notes/serialization.html',
  runsCode: true,
  identify: identifyTorch,
  parse: parseTorch,
  rules: torchRules,
});

export const formats: readonly AnyFormat[] = [torch];
