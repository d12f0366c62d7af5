import { defineRule } from '../../../core/define.js';
import type { TorchFacts } from '../facts.js';
import { namesOf, shownNames } from './shown-names.js';

export const unexpectedMember = defineRule<TorchFacts>({
  id: 'torch/unexpected-member',
  title: 'The archive holds members that PyTorch does not write',
  severity: 'info',
  securitySeverity: '3.1',
  precision: 'medium',
  cwe: ['CWE-506'],
  cve: [],
  references: ['https://docs.pytorch.org/docs/main/notes/serialization.html'],
  since: '1.0.0',
  help: {
    why: 'PyTorch ignores members that it does not know. A second stage can be parked there and loaded by code that looks harmless by itself.',
    fix: 'Find out who added the members; a model that was saved once has none.',
  },
  *check({ unexpected, layout }) {
    const [first] = unexpected;
    if (first === undefined) return;
    yield {
      message: `PyTorch writes no such member in a ${layout}: ${shownNames(unexpected)}`,
      at: { range: first.at, logical: first.name },
      key: 'unexpected',
      count: unexpected.length,
      data: { members: namesOf(unexpected), layout },
    };
  },
});
