import { defineRule } from '../../../core/define.js';
import { limits } from '../../../core/limits.js';
import { quoted } from '../../../core/quoted.js';
import type { ArchiveFacts } from '../facts.js';

export const specialMember = defineRule<ArchiveFacts>({
  id: 'archive/special-member',
  title: 'Extracting the archive makes a device or a pipe',
  severity: 'critical',
  securitySeverity: '9.1',
  precision: 'very-high',
  cwe: ['CWE-67', 'CWE-73'],
  cve: [],
  references: ['https://docs.python.org/3/library/tarfile.html#tarfile-extraction-filter'],
  since: '1.0.0',
  help: {
    why: 'A device node gives whoever extracts the archive with enough rights a door to disks and memory, and a pipe makes programs that read it wait for ever. Nothing that saves a model writes either.',
    fix: 'Do not unpack the archive. Get the model again from its publisher.',
  },
  *check({ members, isRootFilesystem }) {
    for (const kind of ['device', 'pipe'] as const) {
      const special = members.filter((member) => member.kind === kind);
      const [first] = special;
      if (first === undefined) continue;
      const name = quoted(first.name, limits.maxQuotedCharacters);
      yield {
        message: `The member ${name} is a ${kind}`,
        severity: isRootFilesystem ? 'info' : 'critical',
        at: { range: first.at, logical: first.name },
        key: kind,
        count: special.length,
        data: { member: first.name, kind },
      };
    }
  },
});
