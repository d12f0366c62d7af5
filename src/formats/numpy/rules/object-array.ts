import { defineRule } from '../../../core/define.js';
import type { NumpyFacts } from '../facts.js';

export const objectArray = defineRule<NumpyFacts>({
  id: 'numpy/object-array',
  title: 'The array holds Python objects, which numpy unpickles',
  severity: 'info',
  securitySeverity: '3.5',
  precision: 'very-high',
  cwe: ['CWE-502'],
  cve: ['CVE-2019-6446'],
  references: ['https://numpy.org/doc/stable/reference/generated/numpy.load.html'],
  since: '1.0.0',
  help: {
    why: 'In place of the elements stands a pickle. numpy.load reads it only with allow_pickle=True, and then does whatever the pickle says; what it says is judged where it stands.',
    fix: 'Save numbers and texts with a type of their own (dtype=float, dtype=str), and leave allow_pickle at False.',
  },
  *check({ arrays }) {
    const [first, ...others] = arrays.filter(({ hasObject }) => hasObject);
    if (first === undefined) return;
    yield {
      message: `With allow_pickle=True numpy.load unpickles this array of type ${first.descr}`,
      at: { range: first.data },
      key: 'objects',
      count: 1 + others.length,
      data: { descr: first.descr, shape: first.shape },
    };
  },
});
