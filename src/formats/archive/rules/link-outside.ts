import { defineRule } from '../../../core/define.js';
import { limits } from '../../../core/limits.js';
import { quoted } from '../../../core/quoted.js';
import type { Evidence, Severity } from '../../../core/types.js';
import type { ArchiveFacts, ArchiveMember } from '../facts.js';
import { climbs, isAbsolute } from './written-path.js';

interface Leaving {
  readonly member: ArchiveMember;
  /** Another member that is written through it. */
  readonly through: ArchiveMember | undefined;
}

/** A symbolic link counts from its own folder, a hard link from the root of the archive. */
function leaves({ kind, name, target }: ArchiveMember, isRootFilesystem: boolean): boolean {
  if (kind !== 'symbolic-link' && kind !== 'hard-link') return false;
  if (isAbsolute(target)) return !isRootFilesystem;
  const folder = kind === 'hard-link' ? '' : name.replace(/[^/\\]*$/, '');
  return climbs(folder + target) && !isRootFilesystem;
}

function findLeaving({ members, isRootFilesystem }: ArchiveFacts): Leaving[] {
  const links = members.filter((member) => leaves(member, isRootFilesystem));
  return links.map((member) => {
    const inside = `${member.name.replace(/\/$/, '')}/`;
    return {
      member,
      through: members.find(({ name }) => name.startsWith(inside) || writesOver(name, member, members)),
    };
  });
}

/** A second member of the link's own name is written to where the link leads. */
function writesOver(name: string, link: ArchiveMember, members: readonly ArchiveMember[]): boolean {
  return (
    name === link.name &&
    members.some((other) => other !== link && other.name === name && other.kind === 'file')
  );
}

/** Reading what a link leads to tells secrets; writing through it, or a second name for a foreign file, changes things. */
function severityOf({ member, through }: Leaving): Severity {
  return through !== undefined || member.kind === 'hard-link' ? 'critical' : 'warning';
}

function* byKind(leaving: readonly Leaving[], severity: Severity): Iterable<Evidence> {
  const own = leaving.filter((candidate) => severityOf(candidate) === severity);
  const [first] = own;
  if (first === undefined) return;
  const { member, through } = first;
  const quote = (text: string): string => quoted(text, limits.maxQuotedCharacters);
  const written = through === undefined ? '' : `, and ${quote(through.name)} is written through it`;
  const more = own.length > 1 ? `; ${String(own.length - 1)} more do` : '';
  yield {
    message: `The link ${quote(member.name)} leads out of the archive to ${quote(member.target)}${written}${more}`,
    severity,
    at: { range: member.at, logical: member.name },
    key: severity,
    count: own.length,
    data: { member: member.name, target: member.target.slice(0, limits.maxQuotedCharacters) },
  };
}

export const linkOutside = defineRule<ArchiveFacts>({
  id: 'archive/link-outside',
  title: 'A link in the archive leads out of it',
  severity: 'critical',
  securitySeverity: '9.1',
  precision: 'high',
  cwe: ['CWE-59', 'CWE-61'],
  cve: ['CVE-2025-4517', 'CVE-2025-12638'],
  references: ['https://docs.python.org/3/library/tarfile.html#tarfile-extraction-filter'],
  since: '1.0.0',
  help: {
    why: 'Tools that unpack the archive create the link as it is. What is then read through it comes from elsewhere on the machine, and what is written through it goes there: start-up files, keys, code.',
    fix: 'Do not unpack the archive. Get the model again from its publisher.',
  },
  *check(facts) {
    const leaving = findLeaving(facts);
    yield* byKind(leaving, 'critical');
    yield* byKind(leaving, 'warning');
  },
});
