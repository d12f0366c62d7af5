import { defineReader } from '../../core/define.js';
import type { PickleFacts } from './facts.js';
import { parsePickle } from './parse.js';
import { pickleRules } from './rules/index.js';
import { pickleImports, pickleViews } from './views.js';

export const pickle = defineReader<PickleFacts>({
  parse: parsePickle,
  rules: pickleRules,
  views: pickleViews,
  imports: pickleImports,
});
