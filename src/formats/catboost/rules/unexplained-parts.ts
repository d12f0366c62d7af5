import { defineRule } from '../../../core/define.js';
import type { CatboostFacts } from '../facts.js';

export const unexplainedParts = defineRule<CatboostFacts>({
  id: 'catboost/unexplained-parts',
  title: 'Bytes follow the core that it names no part for',
  severity: 'warning',
  securitySeverity: '4.4',
  precision: 'high',
  cwe: ['CWE-506'],
  cve: [],
  references: ['https://github.com/catboost/catboost/blob/master/catboost/libs/model/flatbuffers/model.fbs'],
  since: '1.0.0',
  help: {
    why: 'The core lists the parts that stand behind it. What stands there without being listed is never looked at by CatBoost and can be meant for another reader.',
    fix: 'Find out what wrote the file; CatBoost itself writes nothing there.',
  },
  *check({ parts, partBytes, coreBytes }) {
    if (partBytes === 0 || parts.length > 0) return;
    yield {
      message: `${String(partBytes)} bytes follow the core, which names no part`,
      at: { range: { offset: coreBytes + 8, length: partBytes } },
      key: 'parts',
    };
  },
});
