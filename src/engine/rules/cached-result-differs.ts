import type { RuleMeta } from '../../core/types.js';

export const cachedResultDiffers: RuleMeta = {
  id: 'scan/cached-result-differs',
  title: 'The cache holds another result for this file than scanning it gives',
  severity: 'critical',
  securitySeverity: '9.1',
  precision: 'very-high',
  cwe: ['CWE-345'],
  cve: [],
  references: [
    'https://docs.github.com/en/actions/reference/workflows-and-actions/dependency-caching#restrictions-for-accessing-a-cache',
  ],
  since: '1.0.0',
  help: {
    why: 'Results that are kept between runs are checked by scanning some of the files again. The same bytes under the same engine and options always give the same result, so somebody or something wrote another one into the cache: whoever can write to it can have a poisoned file passed.',
    fix: 'Delete the cache, find out which workflow runs could write to it, and scan again without it. This run discarded it and scanned everything.',
  },
};
