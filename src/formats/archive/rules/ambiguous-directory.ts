import { defineRule } from '../../../core/define.js';
import { quoted } from '../../../core/quoted.js';
import type { Severity } from '../../../core/types.js';
import type { ArchiveDisagreement, ArchiveFacts, DisagreementKind } from '../facts.js';

interface Reading {
  readonly severity: Severity;
  /** The consequence, as a sentence. */
  readonly what: string;
}

/** Sizes that lie are judged by the rule about them. */
type Ambiguity = Exclude<DisagreementKind, 'content-larger' | 'overlap'>;

const readings: Readonly<Record<Ambiguity, Reading>> = {
  'behind-end': {
    severity: 'warning',
    what: 'Members stand behind the end of the archive or behind a broken header, where only some readers look',
  },
  'case-collision': {
    severity: 'warning',
    what: 'Names differ only in case or behind a NUL; PyTorch opens the first, others the exact one',
  },
  'central-flags': {
    severity: 'warning',
    what: 'Members are marked as encrypted but are not; readers that ignore the mark load them',
  },
  'content-checksum': {
    severity: 'warning',
    what: 'The content does not have the checksum that is declared; PyTorch loads it, others refuse',
  },
  'content-smaller': {
    severity: 'warning',
    what: 'Less comes out of members than their size declares',
  },
  'directory-size': {
    severity: 'warning',
    what: 'The directory is not as long as the archive says; Python counts back by that length and finds other members or none',
  },
  'duplicate-name': {
    severity: 'warning',
    what: 'Several members have one name; PyTorch opens the first, Python the last',
  },
  'entry-count': {
    severity: 'warning',
    what: 'The end record counts other members than the directory lists',
  },
  gap: {
    severity: 'warning',
    what: 'Data stand between the members that belong to none of them',
  },
  'link-with-data': {
    severity: 'warning',
    what: 'Links or folders have data, which some readers pass over and others take for members',
  },
  'local-flags': {
    severity: 'warning',
    what: 'Directory and local header disagree whether members are encrypted',
  },
  'local-method': {
    severity: 'warning',
    what: 'Directory and local header disagree how members are compressed',
  },
  'local-name': {
    severity: 'warning',
    what: 'Directory and local header give members different names; PyTorch loads them, Python refuses',
  },
  'local-sizes': {
    severity: 'info',
    what: 'Directory and local header give members different sizes',
  },
  'no-end': {
    severity: 'info',
    what: 'The archive has no end marker; nothing would tell if it had been cut off behind this member',
  },
  prefix: {
    severity: 'warning',
    what: 'Other content precedes the archive; loaders that go by the first bytes never see the archive',
  },
  renamed: { severity: 'warning', what: 'Members have a second name that only some readers use' },
  'several-directories': {
    severity: 'warning',
    what: 'There is more than one directory, and readers choose differently',
  },
  'stored-sizes': {
    severity: 'warning',
    what: 'Members that are not compressed have two different sizes',
  },
  'strict-refusal': { severity: 'warning', what: 'A strict reader refuses the archive or lists less of it' },
  suffix: { severity: 'warning', what: 'Other content follows the archive' },
  'two-sizes': {
    severity: 'warning',
    what: 'Header and extended header give a member different sizes, so that readers find different members behind it',
  },
  'unlisted-member': {
    severity: 'warning',
    what: 'Members stand in the file that no directory lists; readers that stream it see them',
  },
  'version-needed': {
    severity: 'warning',
    what: 'Members ask for a version of the format that does not exist; PyTorch loads them, Python refuses',
  },
  volumes: {
    severity: 'warning',
    what: 'The archive says that it is one volume of several; PyTorch refuses it, Python reads it',
  },
  'zero-checksum': {
    severity: 'warning',
    what: 'Zeros stand in place of checksums; PyTorch loads the members, Python refuses',
  },
};

/** PyTorch can be told not to compute checksums, and other containers hold whole archives: that hides nothing. */
function severityOf(kind: Ambiguity, isEverywhere: boolean, isEmbedded: boolean): Severity {
  const isUsual =
    (kind === 'zero-checksum' && isEverywhere) || (isEmbedded && (kind === 'prefix' || kind === 'suffix'));
  return isUsual ? 'info' : readings[kind].severity;
}

function describe(kind: Ambiguity, { members, count, detail }: ArchiveDisagreement): string {
  const names = members.map((name) => quoted(name)).join(', ');
  const more =
    count > members.length && members.length > 0 ? ` and ${String(count - members.length)} more` : '';
  const specifics = [detail, names + more].filter((text) => text !== '').join(': ');
  return specifics === '' ? readings[kind].what : `${readings[kind].what} (${specifics})`;
}

export const ambiguousDirectory = defineRule<ArchiveFacts>({
  id: 'archive/ambiguous-directory',
  title: 'Readers of the archive come to different members',
  severity: 'warning',
  securitySeverity: '7.1',
  precision: 'high',
  cwe: ['CWE-436', 'CWE-345'],
  cve: ['CVE-2025-1944', 'CVE-2025-1945', 'CVE-2025-10156'],
  references: [
    'https://docs.python.org/3/library/zipfile.html',
    'https://github.com/pytorch/pytorch/blob/main/caffe2/serialize/inline_container.cc',
  ],
  since: '1.0.0',
  help: {
    why: 'An archive says where its members are in more than one place. Where these differ, one program loads what another never sees: scanners were passed in this way. All readings were judged here, but no writer makes such files by itself.',
    fix: 'Get the file again from its publisher, or save it anew from a trusted source.',
  },
  *check({ disagreements, isBehindModel = false }) {
    const kinds = new Set(disagreements.map(({ kind }) => kind));
    const isEmbedded = isBehindModel || (kinds.has('prefix') && kinds.has('suffix'));
    for (const disagreement of disagreements) {
      const { kind, at, count, members, isEverywhere } = disagreement;
      if (kind === 'content-larger' || kind === 'overlap') continue;
      yield {
        message: describe(kind, disagreement),
        severity: severityOf(kind, isEverywhere, isEmbedded),
        at: { range: at },
        key: kind,
        count,
        data: { kind, members },
      };
    }
  },
});
