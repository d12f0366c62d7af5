import { defineRule } from '../../../core/define.js';
import type { Severity } from '../../../core/types.js';
import type { DivergenceFact, PickleFacts } from '../facts.js';

interface Reading {
  readonly severity: Severity;
  readonly what: string;
}

/** How the readers differ; rows P-50, P-59, P-66 and P-68 of the experiments with CPython's unpicklers. */
const readings: Readonly<Record<DivergenceFact['kind'], Reading>> = {
  'frame-straddle': {
    severity: 'critical',
    what: 'An opcode crosses the end of its frame: CPython before 3.13.15 executes what other readers take for its data',
  },
  'nested-frame': {
    severity: 'warning',
    what: 'A frame begins inside another one, which one of CPython’s unpicklers accepts and the other refuses',
  },
  'frame-beyond-end': {
    severity: 'warning',
    what: 'A frame declares more bytes than the file has, which one of CPython’s unpicklers accepts and the other refuses',
  },
  'unsupported-protocol': {
    severity: 'warning',
    what: 'The stream declares a protocol that does not exist; what stands before it has run already',
  },
  'negative-length': {
    severity: 'warning',
    what: 'A string declares a negative length, which readers understand differently',
  },
  'odd-number': {
    severity: 'warning',
    what: 'A number is written in a way that readers understand differently',
  },
  'array-that-runs': {
    severity: 'critical',
    what: 'Bytes that joblib reads as an array import names when any other unpickler executes them',
  },
  'huge-memo-index': {
    severity: 'warning',
    what: 'A memo index is so large that CPython allocates gigabytes for it',
  },
};

export const ambiguousStructure = defineRule<PickleFacts>({
  id: 'pickle/ambiguous-structure',
  title: 'The pickle is built so that readers disagree about it',
  severity: 'critical',
  securitySeverity: '8.6',
  precision: 'high',
  cwe: ['CWE-436', 'CWE-502'],
  cve: [],
  references: ['https://github.com/python/cpython/issues/154848', 'https://arxiv.org/abs/2605.15084'],
  since: '1.0.0',
  help: {
    why: 'Streams that Python executes in one way and scanners read in another hide calls. No pickler writes them.',
    fix: 'Do not load the file; save the model again from its source.',
  },
  *check({ divergences }) {
    for (const { kind, offset, count } of divergences) {
      const { severity, what } = readings[kind];
      yield { message: what, severity, at: { range: { offset, length: 1 } }, key: kind, count };
    }
  },
});
