import type { RuleMeta } from '../../core/types.js';

export const damaged: RuleMeta = {
  id: 'scan/damaged',
  title: 'Is damaged: it does not keep to its format',
  severity: 'warning',
  securitySeverity: '5.3',
  precision: 'high',
  cwe: ['CWE-1286'],
  cve: [],
  references: [],
  since: '1.0.0',
  help: {
    why: "Loaders are more lenient than the formats' specifications: a file that breaks off or contradicts itself may still run what stands before the damage. Everything that could be read was judged, the rest is not known.",
    fix: 'Get the file again from its source and compare checksums. If it was meant to be like this, do not load it.',
  },
};
