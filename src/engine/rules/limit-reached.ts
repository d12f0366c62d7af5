import type { RuleMeta } from '../../core/types.js';

export const limitReached: RuleMeta = {
  id: 'scan/limit-reached',
  title: 'Exceeds a budget of the scanner, so a part of it was not analysed',
  severity: 'warning',
  securitySeverity: '5.3',
  precision: 'high',
  cwe: ['CWE-400', 'CWE-409'],
  cve: [],
  references: [],
  since: '1.0.0',
  help: {
    why: "Budgets on depth, counts and decompressed bytes keep a hostile file from stopping the scan. What lies beyond them is not known, and hiding code beyond a scanner's limits is a known trick.",
    fix: 'Look at the named part by hand, or split the file so that every part can be scanned.',
  },
};
