import { defineRule } from '../../../core/define.js';
import type { Evidence } from '../../../core/types.js';
import { findSecrets } from '../../../judgement/text/find-secrets.js';
import { textsOf, type ManifestFacts, type PlacedText } from '../facts.js';
import { note } from './note.js';

/** Shorter than the shortest credential that can be told. */
const leastCharacters = 12;

export const secret = defineRule<ManifestFacts>({
  id: 'manifest/secret',
  title: 'The manifest holds a credential',
  severity: 'warning',
  securitySeverity: '7.0',
  precision: 'high',
  cwe: ['CWE-798', 'CWE-312'],
  cve: [],
  references: [
    'https://docs.github.com/en/code-security/secret-scanning/introduction/supported-secret-scanning-patterns',
  ],
  since: '1.0.0',
  help: {
    why: 'Whoever gets the model gets the credential and what it opens: the account of the person or the service that made it.',
    fix: 'Revoke the credential at its provider, then remove it from the file and from the history of the repository.',
  },
  *check({ documents }) {
    for (const root of documents) for (const placed of textsOf(root)) yield* judge(placed);
  },
});

function* judge(placed: PlacedText): Iterable<Evidence> {
  const { node } = placed;
  if (node.value.length < leastCharacters) return;
  const key = placed.key.slice(placed.key.lastIndexOf('.') + 1);
  for (const { kind, masked } of findSecrets(`${key}: ${node.value}`)) {
    const { path } = placed;
    const isGuess = kind.check === 'entropy';
    const message = `${path} holds a credential (${kind.title}: ${masked})`;
    yield note(node.at, path, kind.id, message, isGuess ? 'info' : 'warning');
  }
}
