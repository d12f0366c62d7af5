import { defineRule } from '../../../core/define.js';
import { classifyCallable } from '../../../judgement/python/classify-callable.js';
import type { SkopsFacts } from '../facts.js';

export const dangerousType = defineRule<SkopsFacts>({
  id: 'skops/dangerous-type',
  title: 'The file names a callable that acts on the machine',
  severity: 'critical',
  securitySeverity: '9.3',
  precision: 'high',
  cwe: ['CWE-502'],
  cve: ['CVE-2024-37065', 'CVE-2025-54412', 'CVE-2025-54413'],
  references: [
    'https://skops.readthedocs.io/en/stable/persistence.html',
    'https://github.com/skops-dev/skops/security/advisories',
  ],
  since: '1.0.0',
  help: {
    why: 'A skops file is built by importing what its schema names. No estimator needs such a callable; whoever trusts the types that skops lists, or loads with a version that can be led past the list, runs it.',
    fix: 'Do not load the file. Delete it and tell whoever passed it on.',
  },
  *check({ nodes }) {
    for (const { loader, module, name, line, column, count } of nodes) {
      const callable = classifyCallable({ module, name });
      if (callable.kind !== 'forbidden') continue;
      const { written, effect = 'acts on the machine' } = callable;
      yield {
        message: `Loading this file imports ${written} (${loader}): it ${effect}`,
        at: { line, column, logical: loader },
        key: `${loader} ${written}`,
        count,
        data: { module, function: name, loader },
      };
    }
  },
});
