import { defineRule } from '../../../core/define.js';
import type { Evidence } from '../../../core/types.js';
import { judgeModelName } from '../../../judgement/names/judge-model-name.js';
import { mapsOf, textsIn, type DocumentMap, type ManifestFacts, type Placed } from '../facts.js';
import { note, shown } from './note.js';

/** Keys whose value names a model or a repository. */
const nameKey =
  /^(?:_?name_or_path|_name_or_path|(?:base|parent|teacher|draft|assistant|pretrained|source|original|ref|reward|embedding|language|vision|text|audio)_model(?:_name(?:_or_path)?|_id|_class)?|base_model_name_or_path|pretrained_model_name_or_path|model_name(?:_or_path)?|model_id|modelId|repo_id|repository|repo|hub_model_id|tokenizer_name(?:_or_path)?|processor_name|model|models|model_path|from_pretrained|pretrained|checkpoint)$/i;

export const lookAlikeName = defineRule<ManifestFacts>({
  id: 'manifest/look-alike-name',
  title: 'The manifest names a model or an owner that only looks like a known one',
  severity: 'warning',
  securitySeverity: '6.0',
  precision: 'medium',
  cwe: ['CWE-1007', 'CWE-451'],
  cve: ['CVE-2021-42694'],
  references: ['https://www.unicode.org/reports/tr39/', 'https://attack.mitre.org/techniques/T1036/005/'],
  since: '1.0.0',
  help: {
    why: 'Whoever loads the named model by this manifest gets the files of another owner. Letters of other scripts, characters that do not print and single mistyped letters pass for the known name in a review.',
    fix: 'Compare the name letter by letter with the publisher’s own, and correct it.',
  },
  *check({ documents }) {
    for (const root of documents) for (const placed of mapsOf(root)) yield* judge(placed);
  },
});

function* judge(placed: Placed<DocumentMap>): Iterable<Evidence> {
  for (const { key, value } of placed.node.entries) {
    if (!nameKey.test(key)) continue;
    for (const { text, at } of textsIn(value)) {
      const deception = judgeModelName(text);
      if (deception === undefined) continue;
      const where = placed.path === '' ? key : `${placed.path}.${key}`;
      yield note(at, where, text, `${where} is ${shown(text)}: it ${deception.detail}`, deception.severity);
    }
  }
}
