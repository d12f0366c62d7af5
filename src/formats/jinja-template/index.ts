import { defineFormat } from '../../core/define.js';
import type { AnyFormat } from '../../core/types.js';
import type { JinjaTemplateFacts } from './facts.js';
import { identifyJinjaTemplate } from './identify.js';
import { parseJinjaTemplate } from './parse.js';
import { jinjaTemplateRules } from './rules/index.js';

const jinjaTemplate = defineFormat<JinjaTemplateFacts>({
  id: 'jinja-template',
  title: 'Jinja template',
  extensions: ['.jinja', '.jinja2', '.j2'],
  spec: 'https://jinja.palletsprojects.com/en/stable/templates/',
  runsCode: false,
  isText: true,
  identify: identifyJinjaTemplate,
  parse: parseJinjaTemplate,
  rules: jinjaTemplateRules,
});

export const formats: readonly AnyFormat[] = [jinjaTemplate];
