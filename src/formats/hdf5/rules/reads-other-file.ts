import { defineRule } from '../../../core/define.js';
import { quoted } from '../../../core/quoted.js';
import type { Evidence, Severity } from '../../../core/types.js';
import type { Hdf5Facts, OutsideReference } from '../facts.js';
import { isKeras } from './is-keras.js';

const what: Readonly<Record<OutsideReference['kind'], string>> = {
  'external-link': 'is a link to another file',
  'external-storage': 'takes its elements from the raw bytes of another file',
  'virtual-dataset': 'shows elements of another file',
};

/** A root, a drive, a share, an address, a home directory, or a way up. */
const leavesFolder = /^(?:[/\\~]|[A-Za-z]:|[a-z][a-z0-9+.-]*:\/\/)|(?:^|[/\\])\.\.(?:[/\\]|$)/;

export const readsOtherFile = defineRule<Hdf5Facts>({
  id: 'hdf5/reads-other-file',
  title: 'Reading the file reads another file that it names',
  severity: 'critical',
  securitySeverity: '9.1',
  precision: 'high',
  cwe: ['CWE-73', 'CWE-200', 'CWE-610'],
  cve: ['CVE-2026-1669', 'GHSA-3m4q-jmj6-r34q'],
  references: [
    'https://github.com/keras-team/keras/security/advisories/GHSA-3m4q-jmj6-r34q',
    'https://support.hdfgroup.org/documentation/hdf5/latest/_l_b_ext_links.html',
  ],
  since: '1.0.0',
  help: {
    why: 'HDF5 follows such names without asking. Weights that are taken from another file bring the content of any file of the machine into the model, from where it is saved, shown or sent on.',
    fix: 'Write the data into the file itself, for example with h5repack or by saving the model again, and refuse files from others that name files.',
  },
  *check(facts) {
    for (const references of groups(facts.outside)) yield evidence(references, facts);
  },
});

/** One finding for each kind and file. */
function groups(outside: readonly OutsideReference[]): OutsideReference[][] {
  const byFile = new Map<string, OutsideReference[]>();
  for (const reference of outside) {
    const key = `${reference.kind} ${reference.file}`;
    byFile.set(key, [...(byFile.get(key) ?? []), reference]);
  }
  return [...byFile.values()];
}

function evidence(references: readonly OutsideReference[], facts: Hdf5Facts): Evidence {
  const [first] = references as [OutsideReference];
  const file = quoted(first.file, 200);
  const target = first.target === '' ? '' : `, object ${quoted(first.target)}`;
  return {
    message: `${quoted(first.path)} ${what[first.kind]}: ${file}${target}`,
    severity: severityOf(first, facts),
    at: { range: { offset: first.offset, length: 8 }, logical: `object ${first.path.slice(0, 120)}` },
    key: `${first.kind} ${first.file}`.slice(0, 300),
    count: references.length,
    data: { file: first.file.slice(0, 400), kind: first.kind, object: first.path.slice(0, 400) },
  };
}

/** Data sets are split over neighbouring files by design; models are not. */
function severityOf({ kind, file }: OutsideReference, facts: Hdf5Facts): Severity {
  if (leavesFolder.test(file) || isKeras(facts)) return 'critical';
  return kind === 'external-storage' ? 'warning' : 'info';
}
