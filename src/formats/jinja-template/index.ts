import { defineFormat } from '../../core/define.js';
import type { AnyFormat } from '../../core/types.js';
import { identifyJinjaTemplate } from './identify.js';

const jinjaTemplate = defineFormat({
  id: 'jinja-template',
  title: 'Jinja template',
  extensions: ['.jinja', '.jinja2', '.j2'],
  spec: 'https://jinja.palletsprojects.com/en/stable/templates/',
  runsCode: false,
  isText: true,
  identify: identifyJinjaTemplate,
  reader: async () => (await import('./reader.js')).jinjaTemplate,
});

export const formats: readonly AnyFormat[] = [jinjaTemplate];
