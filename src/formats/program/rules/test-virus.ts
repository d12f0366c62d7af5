import { defineRule } from '../../../core/define.js';
import type { ProgramFacts } from '../facts.js';

export const testVirus = defineRule<ProgramFacts>({
  id: 'program/test-virus',
  title: 'Is the test file of anti-virus programs',
  severity: 'critical',
  securitySeverity: '9.1',
  precision: 'very-high',
  cwe: ['CWE-506'],
  cve: [],
  references: ['https://www.eicar.org/download-anti-malware-testfile/'],
  since: '1.0.0',
  help: {
    why: 'The EICAR file harms nobody, but every anti-virus program has to report it. It is there to see whether somebody looks: what came with it got past a check that should have stopped it.',
    fix: 'Find out who put it there and what else came that way.',
  },
  *check({ kind, name }) {
    if (kind !== 'test-virus') return;
    yield {
      message: `${JSON.stringify(name)} is the EICAR anti-virus test file`,
      at: { range: { offset: 0, length: 68 } },
      key: 'eicar',
    };
  },
});
