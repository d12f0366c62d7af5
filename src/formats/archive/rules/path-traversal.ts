import { defineRule } from '../../../core/define.js';
import { limits } from '../../../core/limits.js';
import { quoted } from '../../../core/quoted.js';
import type { ArchiveFacts, ArchiveMember } from '../facts.js';
import { climbs, isAbsolute, namesDrive, withoutLookAlikes } from './written-path.js';

type Form = 'climbs' | 'absolute' | 'drive' | 'look-alike' | 'nul';

const effects: Readonly<Record<Form, string>> = {
  climbs: 'climbs out of the folder it is extracted to',
  absolute: 'names an absolute path',
  drive: 'names a drive or a stream of a Windows path',
  'look-alike': 'climbs out of its folder once characters that look like separators become some',
  nul: 'holds a NUL, behind which readers see nothing',
};

/** What extracting to the written name would do; undefined for names that stay inside. */
function formOf(name: string): Form | undefined {
  if (name.includes('\0')) return 'nul';
  if (namesDrive(name)) return 'drive';
  if (isAbsolute(name)) return 'absolute';
  if (climbs(name)) return 'climbs';
  return climbs(withoutLookAlikes(name)) ? 'look-alike' : undefined;
}

/** The name, or the one that older readers take, whichever leaves. */
function leavingForm({ name, otherName }: ArchiveMember): Form | undefined {
  return formOf(name) ?? (otherName === undefined ? undefined : formOf(otherName));
}

function byForm(members: readonly ArchiveMember[]): Map<Form, ArchiveMember[]> {
  const groups = new Map<Form, ArchiveMember[]>();
  for (const member of members) {
    const form = leavingForm(member);
    if (form === undefined) continue;
    const group = groups.get(form);
    if (group === undefined) groups.set(form, [member]);
    else group.push(member);
  }
  return groups;
}

export const pathTraversal = defineRule<ArchiveFacts>({
  id: 'archive/path-traversal',
  title: 'Extracting the archive writes outside its folder',
  severity: 'critical',
  securitySeverity: '9.1',
  precision: 'very-high',
  cwe: ['CWE-22', 'CWE-29', 'CWE-36', 'CWE-158'],
  cve: ['CVE-2025-14009', 'CVE-2025-12060'],
  references: ['https://docs.python.org/3/library/tarfile.html#tarfile-extraction-filter'],
  since: '1.0.0',
  help: {
    why: 'Tools that unpack a model join the member name to their folder. A name that climbs, starts at the root or hides its end overwrites start-up files, keys or code elsewhere; nothing that saves a model writes such names.',
    fix: 'Do not unpack the archive. Get the model again from its publisher.',
  },
  *check({ members }) {
    for (const [form, group] of byForm(members)) {
      const [first] = group;
      if (first === undefined) continue;
      const name = quoted(first.name, limits.maxQuotedCharacters);
      const more = group.length > 1 ? `, and ${String(group.length - 1)} more do` : '';
      yield {
        message: `The member ${name} ${effects[form]}${more}`,
        at: { range: first.at, logical: first.name },
        key: form,
        count: group.length,
        data: { member: first.name, form },
      };
    }
  },
});
