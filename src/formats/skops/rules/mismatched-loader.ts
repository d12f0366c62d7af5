import { defineRule } from '../../../core/define.js';
import type { SkopsFacts } from '../facts.js';

export const mismatchedLoader = defineRule<SkopsFacts>({
  id: 'skops/mismatched-loader',
  title: 'A node shows one type and builds another',
  severity: 'critical',
  securitySeverity: '9.1',
  precision: 'high',
  cwe: ['CWE-502', 'CWE-351'],
  cve: ['CVE-2025-54412', 'CVE-2025-54413'],
  references: [
    'https://skops.readthedocs.io/en/stable/persistence.html',
    'https://github.com/skops-dev/skops/security/advisories/GHSA-m7f4-hrc6-fwg3',
    'https://github.com/skops-dev/skops/security/advisories/GHSA-4v6w-xpmh-gfgp',
  ],
  since: '1.0.0',
  help: {
    why: 'Users trust the types that get_untrusted_types lists. Versions before 0.12 list the name that the node shows, but its loader builds something else: the file is made to be trusted for what it is not.',
    fix: 'Do not load the file. Delete it, and use skops 0.12 or newer.',
  },
  *check({ mismatches }) {
    for (const { loader, shown, built, line, column } of mismatches)
      yield {
        message: `The node ${loader} shows ${shown.slice(0, 200)} and builds ${built.slice(0, 200)}`,
        at: { line, column, logical: loader },
        key: `${loader} ${shown.slice(0, 200)} ${built.slice(0, 200)}`,
        data: { loader, shown, built },
      };
  },
});
