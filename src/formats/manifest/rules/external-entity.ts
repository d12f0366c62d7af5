import { defineRule } from '../../../core/define.js';
import type { Evidence } from '../../../core/types.js';
import { expandedSizes } from '../../../judgement/manifest/entity-growth.js';
import { judgeXmlReference } from '../../../judgement/manifest/external-reference.js';
import { mapsWith, textIn, valuesUnder, type ManifestFacts, type XmlDoctype } from '../facts.js';
import { note, shown } from './note.js';

/** Characters that entities may grow to; those of genuine documents are words. CWE-776. */
const maxExpandedCharacters = 10_000_000;

export const externalEntity = defineRule<ManifestFacts>({
  id: 'manifest/external-entity',
  title: 'The XML configuration has its reader open files or addresses, or grow without bound',
  severity: 'critical',
  securitySeverity: '9.1',
  precision: 'high',
  cwe: ['CWE-611', 'CWE-776'],
  cve: [],
  references: [
    'https://owasp.org/www-community/vulnerabilities/XML_External_Entity_(XXE)_Processing',
    'https://www.w3.org/TR/xinclude/',
  ],
  since: '1.0.0',
  help: {
    why: 'Many XML readers expand entities and inclusions while they load: an external one puts a file of the machine or the answer of a server into the configuration, nested ones fill the memory.',
    fix: 'Do not read the file with a reader that expands entities; get it again from its publisher.',
  },
  *check({ doctype, documents, syntax }) {
    if (syntax !== 'xml') return;
    if (doctype !== undefined) yield* judgeDoctype(doctype);
    for (const root of documents)
      for (const { node, path } of mapsWith(root, 'include', 'import'))
        for (const value of valuesUnder(node, 'include', 'import').flatMap((map) =>
          valuesUnder(map, 'href', 'resource', 'location'),
        )) {
          const target = textIn(value) ?? '';
          const severity = judgeXmlReference(target.replace(/^classpath\*?:/, ''));
          if (severity !== undefined)
            yield note(value.at, path, target, `The reader includes ${shown(target)}`, severity);
        }
  },
});

function* judgeDoctype({ entities, at }: XmlDoctype): Iterable<Evidence> {
  for (const { name, system } of entities) {
    const severity = system === undefined ? undefined : judgeXmlReference(system);
    if (severity !== undefined)
      yield note(at, '', name, `The entity ${shown(name)} is read from ${shown(system ?? '')}`, severity);
  }
  const [bomb] = [...expandedSizes(entities)].find(([, size]) => size > maxExpandedCharacters) ?? [];
  if (bomb !== undefined)
    yield note(
      at,
      '',
      'nested',
      `The entity ${shown(bomb)} is made of other entities and grows beyond ${String(maxExpandedCharacters)} characters`,
    );
}
