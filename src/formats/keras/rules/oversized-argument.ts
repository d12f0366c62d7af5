import { defineRule } from '../../../core/define.js';
import type { KerasFacts } from '../facts.js';
import { at, spellPlace } from './at.js';

export const oversizedArgument = defineRule<KerasFacts>({
  id: 'keras/oversized-argument',
  title: 'A layer is given a size that no machine can hold',
  severity: 'warning',
  securitySeverity: '5.3',
  precision: 'high',
  cwe: ['CWE-789', 'CWE-400'],
  cve: ['CVE-2026-0897'],
  references: ['https://nvd.nist.gov/vuln/detail/CVE-2026-0897'],
  since: '1.0.0',
  help: {
    why: 'Keras reserves memory for every unit and extent when it builds the layer. One number in a small file ends the process that loads it.',
    fix: 'Do not load the file; compare the argument with the published architecture.',
  },
  *check({ sizes }) {
    for (const fact of sizes) {
      yield {
        message: `${fact.className} ${spellPlace(fact)} has ${fact.key} ${String(fact.value)}`,
        at: at(fact),
        key: `${fact.className} ${fact.key}`,
        data: { argument: fact.key, value: String(fact.value), layer: fact.layer },
      };
    }
  },
});
