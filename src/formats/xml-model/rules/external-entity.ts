import { defineRule } from '../../../core/define.js';
import type { Evidence } from '../../../core/types.js';
import type { XmlModelFacts } from '../facts.js';

export const externalEntity = defineRule<XmlModelFacts>({
  id: 'xml-model/external-entity',
  title: 'The XML declares entities that read files, fetch addresses or multiply',
  severity: 'critical',
  securitySeverity: '9.1',
  precision: 'very-high',
  cwe: ['CWE-611', 'CWE-776'],
  cve: [],
  references: ['https://owasp.org/www-community/vulnerabilities/XML_External_Entity_(XXE)_Processing'],
  since: '1.0.0',
  help: {
    why: 'Many XML readers expand entities while they load: an external one puts a file of the machine or the answer of a server into the model, nested ones fill the memory. No exporter of PMML or OpenVINO writes entities.',
    fix: 'Do not load the file with a reader that expands entities; get the model again from its publisher.',
  },
  *check({ doctype }) {
    if (doctype === undefined) return;
    const { entities, system, at } = doctype;
    const external = entities.find((entity) => entity.system !== undefined);
    const nested = entities.find((entity) => /&[\w.-]+;|%[\w.-]+;/.test(entity.text));
    if (external !== undefined)
      yield evidence(
        at,
        `external ${external.name}`,
        `The entity ${external.name} is read from ${JSON.stringify(external.system)} when the model is loaded`,
      );
    if (nested !== undefined)
      yield evidence(
        at,
        'nested',
        `The entity ${nested.name} is made of other entities, ${String(entities.length)} in all: expanding it can fill the memory`,
      );
    if (external === undefined && nested === undefined && entities.length > 0)
      yield {
        ...evidence(
          at,
          'internal',
          `The document declares ${String(entities.length)} entities, as no exporter does`,
        ),
        severity: 'warning',
      };
    if (system !== undefined && /^(?:[a-z]+:|\/|\\\\)/i.test(system))
      yield {
        ...evidence(at, 'subset', `A part of the document type is fetched from ${JSON.stringify(system)}`),
        severity: 'warning',
      };
  },
});

function evidence(at: { line: number; column: number }, key: string, message: string): Evidence {
  return { message, at: { line: at.line, column: at.column, logical: 'DOCTYPE' }, key };
}
