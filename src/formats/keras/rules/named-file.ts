import { defineRule } from '../../../core/define.js';
import { quoted } from '../../../core/quoted.js';
import type { Evidence, Severity } from '../../../core/types.js';
import type { KerasFacts, TextFact } from '../facts.js';
import { at, spellPlace } from './at.js';

const fileKeys =
  /^(?:vocabulary|idf_weights|vocabulary_file|vocab_file|vocab_path|vocabulary_path|dictionary|filepath|file_path|filename|proto|merges)$/;
const outside = /^(?:[/\\~]|[A-Za-z]:[/\\]|[a-z][a-z0-9+.-]*:\/\/)|(?:^|[/\\])\.\.[/\\]/i;

export const namedFile = defineRule<KerasFacts>({
  id: 'keras/named-file',
  title: 'An argument of the configuration names a file or an address',
  severity: 'critical',
  securitySeverity: '9.1',
  precision: 'medium',
  cwe: ['CWE-73', 'CWE-502', 'CWE-918'],
  cve: ['CVE-2025-12058'],
  references: [
    'https://github.com/keras-team/keras/security/advisories/GHSA-mq84-hjqx-cwf2',
    'https://nvd.nist.gov/vuln/detail/CVE-2025-12058',
  ],
  since: '1.0.0',
  help: {
    why: 'Layers with a vocabulary read it from whatever file or address the configuration names, when the model is loaded. The content becomes part of the model, and an address tells its owner who loads it.',
    fix: 'Save the model with the vocabulary inside, and load no model that names files outside its folder.',
  },
  *check({ texts }) {
    for (const fact of texts) {
      // The folder of a SavedModel is told with the layer that loads it.
      if (fact.className !== 'TFSMLayer') yield evidence(fact);
    }
  },
});

function evidence(fact: TextFact): Evidence {
  const reads = fileKeys.test(fact.key) ? 'reads' : 'names';
  return {
    message: `The ${fact.key || 'text'} of ${spellPlace(fact)} ${reads} ${quoted(fact.value, 200)}`,
    severity: severityOf(fact),
    at: at(fact),
    key: `${fact.className} ${fact.key} ${fact.value}`.slice(0, 300),
    data: { argument: fact.key, class: fact.className, file: fact.value.slice(0, 400) },
  };
}

/** A file beside the model is how some write vocabularies; an address of a hub is how some share layers. */
function severityOf({ key, value }: TextFact): Severity {
  return fileKeys.test(key) && outside.test(value) ? 'critical' : 'warning';
}
