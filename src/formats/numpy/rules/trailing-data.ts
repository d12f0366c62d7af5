import { defineRule } from '../../../core/define.js';
import type { NumpyFacts } from '../facts.js';

export const trailingData = defineRule<NumpyFacts>({
  id: 'numpy/trailing-data',
  title: 'Bytes follow the array that numpy does not read',
  severity: 'info',
  securitySeverity: '3.1',
  precision: 'high',
  cwe: ['CWE-506'],
  cve: [],
  references: ['https://numpy.org/doc/stable/reference/generated/numpy.lib.format.html'],
  since: '1.0.0',
  help: {
    why: 'numpy stops behind the last element. What follows is for somebody else: a second stage that code which looks harmless takes from there. It is judged as content of its own.',
    fix: 'Save the array anew; a file of numpy.save ends with its last element.',
  },
  *check({ trailing }) {
    if (trailing === undefined) return;
    yield {
      message: `${String(trailing.length)} bytes follow the array, and numpy never reads them`,
      at: { range: trailing },
      key: 'trailing',
      data: { bytes: trailing.length },
    };
  },
});
