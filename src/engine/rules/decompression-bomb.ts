import type { RuleMeta } from '../../core/types.js';

export const decompressionBomb: RuleMeta = {
  id: 'scan/decompression-bomb',
  title: 'Unpacks to far more than its content has any use for',
  severity: 'critical',
  securitySeverity: '9.1',
  precision: 'high',
  cwe: ['CWE-409', 'CWE-400'],
  cve: [],
  references: [
    'https://cwe.mitre.org/data/definitions/409.html',
    'https://www.bamsoftware.com/hacks/zipbomb/',
  ],
  since: '1.0.0',
  help: {
    why: 'A few kilobytes that unpack to gigabytes, or an archive that holds itself, fill the memory or the disk of whoever opens them. Arrays and tensors of zeros compress as well, but they say how long they are; this content does not.',
    fix: 'Do not unpack the file. Get the model again from its publisher.',
  },
};
