import { defineRule } from '../../../core/define.js';
import { quoted } from '../../../core/quoted.js';
import type { XmlModelFacts } from '../facts.js';

/** Classes of Java that run programs, load code or reach other machines; a name stands for itself and all below it. */
const acting =
  /^(?:java\.lang\.(?:Runtime|ProcessBuilder|System|ClassLoader|Thread|reflect)|java\.(?:net|nio\.file|rmi)|javax\.(?:script|naming|management)|javax\.el|groovy|bsh|org\.springframework\.(?:expression|context)|com\.sun\.rowset)(?:\.|$)/;

export const loadedClass = defineRule<XmlModelFacts>({
  id: 'xml-model/loaded-class',
  title: 'The document has its evaluator load a class by name',
  severity: 'critical',
  securitySeverity: '9.1',
  precision: 'medium',
  cwe: ['CWE-470', 'CWE-829'],
  cve: [],
  references: ['https://github.com/jpmml/jpmml-evaluator', 'https://dmg.org/pmml/v4-4-1/Functions.html'],
  since: '1.0.0',
  help: {
    why: 'Evaluators in Java take a function whose name has dots for a class, load it and call it. Functions of the standard have plain names.',
    fix: 'Find out where the class comes from, or get a document that uses the functions of the standard.',
  },
  *check({ classes }) {
    for (const { element, attribute, value, at } of classes)
      yield {
        message: `${element} ${attribute} has the evaluator load the class ${quoted(value, 200)}`,
        severity: acting.test(value) ? 'critical' : 'warning',
        at: { line: at.line, column: at.column, logical: element },
        key: value.slice(0, 200),
      };
  },
});
