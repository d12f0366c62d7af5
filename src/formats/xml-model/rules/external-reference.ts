import { defineRule } from '../../../core/define.js';
import { quoted } from '../../../core/quoted.js';
import type { Severity } from '../../../core/types.js';
import type { XmlModelFacts } from '../facts.js';

const outside = /^(?:[a-z][a-z0-9+.-]+:|\/|\\\\|[a-z]:[\\/])|(?:^|[\\/])\.\.(?:[\\/]|$)/i;

/** Code that is loaded into the reader's process. */
const library = /\.(?:so|dll|dylib)(?:\.\d+)*$/i;

/** Settings of database addresses that have the driver run statements or classes, or read files, as it connects. */
const actingConnection =
  /\b(?:INIT\s*=|RUNSCRIPT|TRIGGER\b|autoDeserialize|queryInterceptors|statementInterceptors|allowLoadLocalInfile|allowUrlInLocalInfile|socketFactory|sslfactory|loggerFile|clientRerouteServerJNDIName|JNDI|model\s*=\s*inline)/i;
/** The factory of sockets that Google documents for every connection to its databases. */
const knownFactory = /\bsocketFactory\s?=\s?com\.google\.cloud\.sql\.\w{1,40}\.SocketFactory(?=[&;,\s]|$)/gi;
/** Elements that describe the model and are left to vendors: no reader opens what stands there. */
const descriptive: ReadonlySet<string> = new Set(['Annotation', 'Extension']);
/** Addresses whose answer is an object that is loaded. */
const objectAddress = /^(?:jndi|ldaps?|rmi|iiop|corbaname|corbaloc):/i;

export const externalReference = defineRule<XmlModelFacts>({
  id: 'xml-model/external-reference',
  title: 'The document has its reader fetch or include something from outside',
  severity: 'critical',
  securitySeverity: '9.1',
  precision: 'medium',
  cwe: ['CWE-829', 'CWE-611'],
  cve: [],
  references: ['https://www.w3.org/TR/xinclude/', 'https://dmg.org/pmml/v4-4-1/Taxonomy.html'],
  since: '1.0.0',
  help: {
    why: 'An include, a table locator or a style sheet with an address or an outside path makes the reader open it while it loads the model.',
    fix: 'Keep everything that the model needs inside the document or its folder.',
  },
  *check({ references, instructions, layers }) {
    const ofLayers = new Set(layers.flatMap(({ libraries }) => libraries.map(({ value }) => value)));
    for (const { element, attribute, value, at } of references) {
      if (!(outside.test(value) || library.test(value)) || ofLayers.has(value)) continue;
      yield {
        message: `${element} ${attribute} names ${quoted(value, 200)}, which the reader opens`,
        severity: severityOf(element, value),
        at: { line: at.line, column: at.column, logical: element },
        key: `${element} ${attribute} ${value.slice(0, 200)}`,
      };
    }
    for (const { target, body, at } of instructions) {
      if (target === 'xml') continue;
      yield {
        message: `The instruction ${target} asks the reader for ${quoted(body, 200)}`,
        severity: /stylesheet/.test(target) ? 'warning' : 'info',
        at: { line: at.line, column: at.column, logical: target },
        key: `instruction ${target}`,
      };
    }
  },
});

function severityOf(element: string, address: string): Severity {
  if (objectAddress.test(address)) return 'critical';
  if (!/^jdbc:/i.test(address)) return 'warning';
  if (actingConnection.test(address.replaceAll(knownFactory, ''))) return 'critical';
  return descriptive.has(element.slice(element.indexOf(':') + 1)) ? 'info' : 'warning';
}
