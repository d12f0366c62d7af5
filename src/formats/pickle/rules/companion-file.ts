import { defineRule } from '../../../core/define.js';
import type { Severity } from '../../../core/types.js';
import type { CompanionFact, PickleFacts } from '../facts.js';

/** Absolute on any system, or climbing out of the folder of the pickle. */
const leaves = /^[\\/]|^[A-Za-z]:|(?:^|[\\/])\.\.(?:[\\/]|$)/;

const consequences = {
  inside: 'joblib reads the array from a file beside this one, with allow_pickle',
  outside: 'joblib reads, and unpickles, a file outside the folder of this one',
  computed: 'joblib reads, and unpickles, a file whose name is computed while loading',
} as const;

type Kind = keyof typeof consequences;

const severities: Readonly<Record<Kind, Severity>> = {
  inside: 'info',
  outside: 'critical',
  computed: 'critical',
};

function kindOf({ name }: CompanionFact): Kind {
  if (name === undefined) return 'computed';
  return leaves.test(name) ? 'outside' : 'inside';
}

export const companionFile = defineRule<PickleFacts>({
  id: 'pickle/companion-file',
  title: 'Loading the file unpickles other files that it names',
  severity: 'critical',
  securitySeverity: '9.1',
  precision: 'very-high',
  cwe: ['CWE-502', 'CWE-22'],
  cve: [],
  references: ['https://github.com/joblib/joblib/blob/main/joblib/numpy_pickle_compat.py'],
  since: '1.0.0',
  help: {
    why: 'Before 0.10 joblib kept each array in a file of its own, and joblib.load still reads these files, unpickling what they hold. The name comes from the pickle: it may lead to any file that the process can read.',
    fix: 'Load the file once where nothing is at stake and dump it with a current joblib, which needs no other files.',
  },
  *check({ companions }) {
    for (const kind of ['computed', 'outside', 'inside'] as const) {
      const group = companions.filter((companion) => kindOf(companion) === kind);
      const [first] = group;
      if (first === undefined) continue;
      const names = [...new Set(group.flatMap(({ name }) => (name === undefined ? [] : [name])))];
      const shown = names.slice(0, 3).map((name) => JSON.stringify(name.slice(0, 120)));
      yield {
        message: [consequences[kind], ...(shown.length > 0 ? [shown.join(', ')] : [])].join(': '),
        severity: severities[kind],
        at: { range: { offset: first.offset, length: 1 }, logical: 'opcode BUILD' },
        key: kind,
        count: group.length,
        data: { files: names.slice(0, 16).map((name) => name.slice(0, 120)) },
      };
    }
  },
});
