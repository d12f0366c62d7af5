import { defineRule } from '../../../core/define.js';
import type { Evidence } from '../../../core/types.js';
import { actingJavaClasses } from '../../../knowledge/manifest/java-classes.js';
import { mapsOf, textIn, textsIn, type DocumentMap, type ManifestFacts, type Placed } from '../facts.js';
import { note, shown } from './note.js';

/** Keys and attributes under which readers of Java expect the class to build. */
const classKey = /(?:^|[@_-])(?:class|type|javaClass|className|impl|factory|factory-bean)$/i;
/** What log4j and others look up in any text (CVE-2021-44228); letters may come from look-ups of their own. */
const lookup = /\bjndi:(?:ldaps?|rmi|dns|iiop|corba|nds|nis|https?):/i;
const letterLookup = /\$\{(?:lower:|upper:|[^{}:]{0,20}:-|::-)([^{}]{0,20})\}/g;

export const javaObject = defineRule<ManifestFacts>({
  id: 'manifest/java-object',
  title: 'The configuration has a Java program build an object that runs code, or look one up',
  severity: 'critical',
  securitySeverity: '9.6',
  precision: 'high',
  cwe: ['CWE-502', 'CWE-917'],
  cve: ['CVE-2021-44228', 'CVE-2013-7285'],
  references: ['https://github.com/mbechler/marshalsec', 'https://x-stream.github.io/security.html'],
  since: '1.0.0',
  help: {
    why: 'Readers of Spring beans, XMLDecoder, XStream and Jackson build the class that such an element names. These classes run programs, load code or fetch objects as soon as they are built; log4j looks up what stands in ${jndi:…}.',
    fix: 'Do not load the model with this configuration. Find out who added the element.',
  },
  *check({ documents, syntax }) {
    for (const root of documents) for (const placed of mapsOf(root)) yield* judge(placed, syntax === 'xml');
  },
});

function* judge(placed: Placed<DocumentMap>, namesElements: boolean): Iterable<Evidence> {
  for (const entry of placed.node.entries) {
    const { key, value } = entry;
    const where = (): string => (placed.path === '' ? key : `${placed.path}.${key}`);
    const named = classKey.test(key) ? textsIn(value) : [];
    const elements = namesElements ? [{ text: key, at: entry.at }] : [];
    for (const { text, at: place } of [...named, ...elements]) {
      const effect = actingJavaClasses.get(text);
      if (effect !== undefined)
        yield note(place, where(), text, `The reader builds an object of ${text}: it ${effect}`);
    }
    const text = textIn(value);
    if (text?.includes('${') === true && lookup.test(plain(text)))
      yield note(value.at, where(), 'jndi', `${shown(text)} has log4j fetch an object from that address`);
  }
}

/** `${${lower:j}ndi:…}` as it is read. */
function plain(text: string): string {
  return text.slice(0, 10_000).replace(letterLookup, '$1').replace(letterLookup, '$1');
}
