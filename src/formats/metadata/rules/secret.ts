import { defineRule } from '../../../core/define.js';
import type { Evidence } from '../../../core/types.js';
import { findSecrets } from '../../../judgement/text/find-secrets.js';
import type { MetadataFacts, MetadataItem } from '../facts.js';

const maxFindings = 50;

export const secret = defineRule<MetadataFacts>({
  id: 'metadata/secret',
  title: 'The metadata of the model holds a credential',
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
    why: 'Whoever gets the file gets the credential and what it opens: the account of the person or the service that made the model.',
    fix: 'Revoke the credential at its provider, then remove it from the metadata and from the history of the repository.',
  },
  *check({ items }) {
    const found = items.flatMap((item) => secretsOf(item));
    yield* found.slice(0, maxFindings);
  },
});

function secretsOf({ key, value, place }: MetadataItem): Evidence[] {
  // The key tells what an assigned value is.
  return findSecrets(`${key}: ${value}`).map(({ kind, masked }) => ({
    message: `The metadata holds a credential (${kind.title}: ${masked})${key === '' ? '' : ` under ${key}`}`,
    ...(kind.check === 'entropy' && kind.id === 'assigned-credential' ? { severity: 'info' as const } : {}),
    at: { range: { offset: place.offset, length: place.length }, line: place.line },
    key: `${kind.id} ${key}`,
    data: { kind: kind.id, masked, key, source: kind.source },
  }));
}
