import { defineRule } from '../../../core/define.js';
import type { Evidence } from '../../../core/types.js';
import { describeTraits, findAddresses, judgeAddress } from '../../../judgement/text/find-addresses.js';
import { textsOf, type ManifestFacts, type PlacedText } from '../facts.js';
import { note } from './note.js';

/** Addresses of one manifest that are told. CWE-779. */
const maxFindings = 50;
/** Keys whose address something fetches, posts to or connects to. */
const fetched =
  /(?:^|[._-])(?:ur[il]s?|download|endpoint|webhook|callback|server|host|hostname|mirror|remote|fetch|base_url|api|proxy|registry|index|source|address)(?:[._-]\d+)?$|(?:^|[._-])(?:download|fetch|remote|callback|webhook|exfil|report|beacon)[\w]*(?:[._-]|$)/i;

export const address = defineRule<ManifestFacts>({
  id: 'manifest/address',
  title: 'The manifest names an address that no model needs',
  severity: 'warning',
  securitySeverity: '5.5',
  precision: 'medium',
  cwe: ['CWE-829', 'CWE-506'],
  cve: [],
  references: ['https://attack.mitre.org/techniques/T1567/', 'https://attack.mitre.org/techniques/T1572/'],
  since: '1.0.0',
  help: {
    why: 'Bare network addresses, tunnels, paste sites and the like are where payloads come from and where data goes to. What reads the manifest may download from them or send to them.',
    fix: 'Find out what the address is for; remove it, or take the model from a publisher who explains it.',
  },
  *check({ documents }) {
    let told = 0;
    for (const root of documents) {
      for (const placed of textsOf(root)) {
        for (const evidence of judge(placed)) {
          if (told >= maxFindings) return;
          told += 1;
          yield evidence;
        }
      }
    }
  },
});

function* judge(placed: PlacedText): Iterable<Evidence> {
  const { node } = placed;
  const text = node.value;
  if (!text.includes('://') && !text.includes('\\\\')) return;
  const { path } = placed;
  const place = fetched.test(path) ? 'download' : 'prose';
  for (const written of findAddresses(text)) {
    // A password is the credential's finding.
    const found = {
      ...written,
      traits: written.traits.filter((trait) => trait !== 'password in the address'),
    };
    const severity = judgeAddress(found, place);
    if (severity === undefined) continue;
    const what = describeTraits(found);
    yield note(node.at, path, found.host, `${path} names ${found.shown}: ${what}`, severity);
  }
}
