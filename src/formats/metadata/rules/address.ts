import { defineRule } from '../../../core/define.js';
import type { Evidence } from '../../../core/types.js';
import { describeTraits, findAddresses, judgeAddress } from '../../../judgement/text/find-addresses.js';
import type { MetadataFacts, MetadataItem } from '../facts.js';

const maxFindings = 50;
/** Keys whose address something fetches or calls. */
const fetched =
  /(?:^|[._-])(?:ur[il]s?|download|endpoint|webhook|callback|server|host|mirror|remote|fetch|base_url|api)(?:[._-]|$)/i;

export const address = defineRule<MetadataFacts>({
  id: 'metadata/address',
  title: 'The metadata of the model names an address that no model needs',
  severity: 'warning',
  securitySeverity: '5.0',
  precision: 'medium',
  cwe: ['CWE-829', 'CWE-506'],
  cve: [],
  references: ['https://attack.mitre.org/techniques/T1567/', 'https://attack.mitre.org/techniques/T1572/'],
  since: '1.0.0',
  help: {
    why: 'Bare network addresses, tunnels, paste sites and the like are where payloads come from and where data goes to; code that reads the metadata may contact them.',
    fix: 'Find out what the address is for; remove it, or take the model from a publisher who explains it.',
  },
  *check({ items }) {
    yield* items.flatMap((item) => addressesOf(item)).slice(0, maxFindings);
  },
});

function addressesOf({ key, value, place }: MetadataItem): Evidence[] {
  const where = fetched.test(key) ? 'download' : 'prose';
  return findAddresses(value).flatMap((found) => {
    const severity = judgeAddress(found, where);
    if (severity === undefined) return [];
    const what = describeTraits(found);
    return [
      {
        message: `The metadata names ${found.shown}${key === '' ? '' : ` under ${key}`}: ${what}`,
        severity,
        at: { range: { offset: place.offset, length: place.length }, line: place.line },
        key: `${key} ${found.host}`,
        data: { address: found.shown, host: found.host, traits: what, key },
      },
    ];
  });
}
