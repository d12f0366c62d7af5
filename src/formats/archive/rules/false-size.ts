import { defineRule } from '../../../core/define.js';
import { limits } from '../../../core/limits.js';
import { quoted } from '../../../core/quoted.js';
import type { ArchiveFacts } from '../facts.js';

const effects = {
  'content-larger': 'More comes out of members than their size declares',
  overlap: 'Members share their bytes, so that the archive unpacks to more than it can hold',
} as const;

export const falseSize = defineRule<ArchiveFacts>({
  id: 'archive/false-size',
  title: 'Unpacks to more than it declares',
  severity: 'critical',
  securitySeverity: '9.1',
  precision: 'high',
  cwe: ['CWE-409', 'CWE-130'],
  cve: [],
  references: ['https://www.bamsoftware.com/hacks/zipbomb/'],
  since: '1.0.0',
  help: {
    why: 'Programs look at the declared sizes to decide whether there is room. An archive whose members overlap, or give out more than they declare, passes that check and fills memory or disk; no writer makes one by itself.',
    fix: 'Do not unpack the archive. Get the model again from its publisher.',
  },
  *check({ disagreements }) {
    for (const { kind, at, members, count } of disagreements) {
      if (kind !== 'content-larger' && kind !== 'overlap') continue;
      const names = members.map((name) => quoted(name, limits.maxQuotedCharacters));
      yield {
        message: `${effects[kind]} (${names.join(', ')})`,
        at: { range: at },
        key: kind,
        count,
        data: { kind, members },
      };
    }
  },
});
