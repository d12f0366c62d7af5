import { defineRule } from '../../../core/define.js';
import { quoted } from '../../../core/quoted.js';
import type { Hdf5Facts } from '../facts.js';

export const userDefinedLink = defineRule<Hdf5Facts>({
  id: 'hdf5/user-defined-link',
  title: 'The file has links of a type that only a program itself can follow',
  severity: 'warning',
  securitySeverity: '4.3',
  precision: 'medium',
  cwe: ['CWE-610'],
  cve: [],
  references: ['https://support.hdfgroup.org/documentation/hdf5/latest/_l_b_ud_links.html'],
  since: '1.0.0',
  help: {
    why: 'A program may register code that follows links of its own type, to anywhere. No library for models writes such links.',
    fix: 'Ask who wrote the file what the links are for, or save the data again without them.',
  },
  *check({ userDefinedLinks }) {
    const [first] = userDefinedLinks;
    if (first === undefined) return;
    yield {
      message: `A link of a user-defined type stands at ${quoted(first, 200)}`,
      at: { logical: `link ${first.slice(0, 120)}` },
      key: 'user-defined',
      count: userDefinedLinks.length,
      data: { links: userDefinedLinks.slice(0, 10) },
    };
  },
});
