import { defineRule } from '../../../core/define.js';
import { worseSeverity } from '../../../core/severity.js';
import type { Evidence } from '../../../core/types.js';
import { judgeKerasReference } from '../../../judgement/keras-reference.js';
import type { KerasFacts, ReferenceFact } from '../facts.js';
import { at } from './at.js';

const maxShown = 5;

export const foreignObject = defineRule<KerasFacts>({
  id: 'keras/foreign-object',
  title: 'The model needs classes or functions that are not of Keras',
  severity: 'warning',
  securitySeverity: '4.0',
  precision: 'high',
  cwe: ['CWE-829'],
  cve: [],
  references: ['https://keras.io/guides/serialization_and_saving/#custom-objects'],
  since: '1.0.0',
  strictSeverity: 'warning',
  help: {
    why: 'The file holds their configuration, not their code. What runs is whatever the loading program registers under those names, or what Keras imports from the module that the file names.',
    fix: 'Review the code that defines them and take it from where the model was made.',
  },
  *check({ references }) {
    const groups = new Map<string, { evidence: Evidence; names: Set<string> }>();
    for (const reference of references) {
      const judged = judgeKerasReference(reference);
      if (judged?.topic !== 'foreign') continue;
      const owner = ownerOf(reference);
      const group = groups.get(owner) ?? { evidence: evidence(reference, owner), names: new Set<string>() };
      group.names.add(judged.subject);
      const severity = worseSeverity(group.evidence.severity ?? 'info', judged.severity);
      groups.set(owner, { ...group, evidence: { ...group.evidence, severity } });
    }
    for (const { evidence: found, names } of groups.values()) {
      const shown = [...names].slice(0, maxShown).map((name) => name.slice(0, 120));
      const more = names.size > maxShown ? ` and ${String(names.size - maxShown)} more` : '';
      yield {
        ...found,
        message: `${found.message}: ${shown.join(', ')}${more}`,
        count: names.size,
        data: { names: shown },
      };
    }
  },
});

/** The package of a registered name or of the module; '' where neither says one. */
function ownerOf({ registeredName, module, name }: ReferenceFact): string {
  const registered = [registeredName, name].find((text) => text?.includes('>'))?.split('>')[0];
  const owner = registered ?? module?.split('.')[0] ?? '';
  return owner === 'builtins' || owner === '__main__' ? '' : owner.slice(0, 120);
}

function evidence(reference: ReferenceFact, owner: string): Evidence {
  return {
    message:
      owner === '' ? 'The model needs objects of its own program' : `The model needs objects of ${owner}`,
    severity: 'info',
    at: at(reference),
    key: owner,
  };
}
