import { defineRule } from '../../../core/define.js';
import type { PickleFacts } from '../facts.js';

export const trailingData = defineRule<PickleFacts>({
  id: 'pickle/trailing-data',
  title: 'Bytes that belong to no pickle stream follow the pickle',
  severity: 'info',
  securitySeverity: '3.0',
  precision: 'medium',
  cwe: ['CWE-506'],
  cve: [],
  references: ['https://docs.python.org/3/library/pickle.html#pickle.load'],
  since: '1.0.0',
  help: {
    why: 'Unpicklers stop at STOP and ignore what follows. Payloads for a second stage are parked there.',
    fix: 'Find out what the bytes are; a model that was saved once has none.',
  },
  *check({ trailing }) {
    if (trailing === undefined) return;
    yield {
      message: `${String(trailing.length)} bytes at ${String(trailing.offset)} belong to no pickle stream; loaders ignore them`,
      at: { range: trailing },
      key: 'trailing',
    };
  },
});
