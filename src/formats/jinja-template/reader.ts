import { defineReader } from '../../core/define.js';
import type { JinjaTemplateFacts } from './facts.js';
import { parseJinjaTemplate } from './parse.js';
import { jinjaTemplateRules } from './rules/index.js';

export const jinjaTemplate = defineReader<JinjaTemplateFacts>({
  parse: parseJinjaTemplate,
  rules: jinjaTemplateRules,
});
