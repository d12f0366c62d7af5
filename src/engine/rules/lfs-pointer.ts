import type { RuleMeta } from '../../core/types.js';

export const lfsPointer: RuleMeta = {
  id: 'scan/lfs-pointer',
  title: 'Is a Git LFS pointer: the model itself was not there to be scanned',
  severity: 'warning',
  securitySeverity: '3.1',
  precision: 'very-high',
  cwe: ['CWE-693'],
  cve: [],
  references: ['https://github.com/git-lfs/git-lfs/blob/main/docs/spec.md'],
  since: '1.0.0',
  help: {
    why: 'The checkout holds a few lines of text in place of the model. The model that users get was not analysed.',
    fix: 'Fetch LFS objects before the scan: `lfs: true` for actions/checkout, `git lfs pull` elsewhere.',
  },
};
