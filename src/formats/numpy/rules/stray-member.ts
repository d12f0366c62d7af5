import { defineRule } from '../../../core/define.js';
import type { NpzFacts } from '../facts.js';

/** Names that one finding shows. */
const maxShownNames = 3;

export const strayMember = defineRule<NpzFacts>({
  id: 'numpy/stray-member',
  title: 'The archive of arrays holds members that are no arrays',
  severity: 'info',
  securitySeverity: '3.1',
  precision: 'high',
  cwe: ['CWE-506'],
  cve: [],
  references: ['https://numpy.org/doc/stable/reference/generated/numpy.savez.html'],
  since: '1.0.0',
  help: {
    why: 'numpy.savez writes arrays and nothing else. Other members come out as bytes, which code that looks harmless may unpickle or run. They are judged as content of their own.',
    fix: 'Find out who added the members; save the arrays anew without them.',
  },
  *check({ arrays, others }) {
    const [first] = others;
    if (first === undefined || arrays.length === 0) return;
    const members = others.slice(0, maxShownNames).map(({ name }) => name.slice(0, 120));
    const more = others.length > members.length ? ` and ${String(others.length - members.length)} more` : '';
    yield {
      message: `numpy writes no such member: ${members.map((name) => JSON.stringify(name)).join(', ')}${more}`,
      at: { range: first.at, logical: first.name },
      key: 'stray',
      count: others.length,
      data: { members },
    };
  },
});
