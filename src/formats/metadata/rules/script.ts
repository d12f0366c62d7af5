import { defineRule } from '../../../core/define.js';
import { tellingScript } from '../../../judgement/text/telling-script.js';
import type { MetadataFacts } from '../facts.js';

const maxFindings = 20;

export const script = defineRule<MetadataFacts>({
  id: 'metadata/script',
  title: 'The metadata of the model holds commands or code that fetch or run something',
  severity: 'warning',
  securitySeverity: '7.5',
  precision: 'medium',
  cwe: ['CWE-506', 'CWE-94'],
  cve: [],
  references: ['https://attack.mitre.org/techniques/T1059/'],
  since: '1.0.0',
  help: {
    why: 'Metadata describes a model. A command that downloads and runs something, or an expression that imports and executes, waits there for code that evaluates it.',
    fix: 'Do not pass the metadata to anything that evaluates it; remove the text, or take the model from another publisher.',
  },
  *check({ items }) {
    for (const { key, value, place } of items
      .flatMap((item) => (tellingScript(item.value) ? [item] : []))
      .slice(0, maxFindings)) {
      const shown = tellingScript(value) ?? '';
      yield {
        message: `The metadata holds code${key === '' ? '' : ` under ${key}`}: ${shown}`,
        at: { range: { offset: place.offset, length: place.length }, line: place.line },
        key: `${key} ${shown.slice(0, 40)}`,
        data: { key, code: shown },
      };
    }
  },
});
