import { defineRule } from '../../../core/define.js';
import { quoted } from '../../../core/quoted.js';
import type { KerasFacts } from '../facts.js';

const maxShown = 5;

export const unexpectedMember = defineRule<KerasFacts>({
  id: 'keras/unexpected-member',
  title: 'The archive holds members that Keras does not write',
  severity: 'info',
  securitySeverity: '3.1',
  precision: 'medium',
  cwe: ['CWE-506'],
  cve: [],
  references: ['https://keras.io/guides/serialization_and_saving/'],
  since: '1.0.0',
  help: {
    why: 'Keras ignores members that it does not know. A second stage can be parked there and loaded by code that looks harmless by itself.',
    fix: 'Find out who added the members; a model that was saved once has none.',
  },
  *check({ unexpectedMembers }) {
    if (unexpectedMembers.length === 0) return;
    const shown = unexpectedMembers.slice(0, maxShown).map((name) => quoted(name));
    const more =
      unexpectedMembers.length > maxShown ? ` and ${String(unexpectedMembers.length - maxShown)} more` : '';
    yield {
      message: `Keras writes no such member: ${shown.join(', ')}${more}`,
      at: { logical: `member ${(unexpectedMembers[0] ?? '').slice(0, 120)}` },
      key: 'unexpected',
      count: unexpectedMembers.length,
      data: { members: unexpectedMembers.slice(0, 20).map((name) => name.slice(0, 200)) },
    };
  },
});
