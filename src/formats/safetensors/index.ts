import { defineFormat } from '../../core/define.js';
import type { AnyFormat } from '../../core/types.js';
import type { SafetensorsFacts } from './facts.js';
import { identifySafetensors } from './identify.js';
import { parseSafetensors } from './parse.js';
import { safetensorsRules } from './rules/index.js';
import { safetensorsViews } from './views.js';

const safetensors = defineFormat<SafetensorsFacts>({
  id: 'safetensors',
  title: 'safetensors file',
  extensions: ['.safetensors'],
  spec: 'https://github.com/huggingface/safetensors#format',
  runsCode: false,
  identify: identifySafetensors,
  parse: parseSafetensors,
  rules: safetensorsRules,
  views: safetensorsViews,
});

export const formats: readonly AnyFormat[] = [safetensors];
