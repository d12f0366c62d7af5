import type { RuleMeta } from '../../core/types.js';

export const unrecognised: RuleMeta = {
  id: 'scan/unrecognised',
  title: 'Is no file of any known format, whatever its name says',
  severity: 'warning',
  securitySeverity: '4.3',
  precision: 'high',
  cwe: ['CWE-351'],
  cve: [],
  references: [],
  since: '1.0.0',
  help: {
    why: 'The content decides what a loader does. Nothing here matches a known format, so nothing in it was judged.',
    fix: 'Find out what wrote the file. If it is no model, give it another name or exclude it.',
  },
};
