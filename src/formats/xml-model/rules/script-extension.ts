import { defineRule } from '../../../core/define.js';
import { quoted } from '../../../core/quoted.js';
import type { XmlModelFacts } from '../facts.js';

/** What programs look like that extensions have been seen to hold; each pattern is linear. */
const code =
  /<script|javascript:|Runtime\s?\.\s?getRuntime|ProcessBuilder|java\.lang\.|javax\.script|groovy|\bos\.(?:system|popen)|subprocess\.|__import__|\b(?:eval|exec|system)\s?\(|powershell|\/bin\/(?:ba)?sh|\bcurl\s|\bwget\s|cmd\.exe/i;

export const scriptExtension = defineRule<XmlModelFacts>({
  id: 'xml-model/script-extension',
  title: 'An extension of the document holds program text',
  severity: 'warning',
  securitySeverity: '6.8',
  precision: 'medium',
  cwe: ['CWE-94'],
  cve: [],
  references: ['https://dmg.org/pmml/v4-4-1/GeneralStructure.html#xsdElement_Extension'],
  since: '1.0.0',
  help: {
    why: 'PMML leaves the content of Extension to vendors, and some evaluators run what they find there. Exporters write parameters and reports into it, no calls.',
    fix: 'Remove the extension, or make sure that nothing that loads the model evaluates it.',
  },
  *check({ extensions }) {
    for (const { name, text, at } of extensions) {
      const [found] = code.exec(text.slice(0, 65_536)) ?? [];
      if (found === undefined) continue;
      yield {
        message: `The extension ${quoted(name)} holds program text: ${quoted(text, 200)}`,
        at: { line: at.line, column: at.column, logical: 'Extension' },
        key: `${name.slice(0, 120)} ${found.toLowerCase()}`,
      };
    }
  },
});
