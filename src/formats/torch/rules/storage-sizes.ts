import { defineRule } from '../../../core/define.js';
import type { Severity } from '../../../core/types.js';
import type { StorageDifference, TorchFacts } from '../facts.js';
import { namesOf, shownNames } from './shown-names.js';

interface Reading {
  readonly severity: Severity;
  readonly what: string;
}

const readings: Readonly<Record<StorageDifference['kind'], Reading>> = {
  missing: { severity: 'warning', what: 'The pickle names storages that the archive does not hold' },
  short: { severity: 'warning', what: 'Storages hold fewer bytes than the pickle declares' },
  long: { severity: 'warning', what: 'Storages hold more bytes than the pickle declares' },
  undeclared: { severity: 'info', what: 'The pickle names no tensor for these storages' },
};

export const storageSizes = defineRule<TorchFacts>({
  id: 'torch/storage-sizes',
  title: 'The archive does not hold the storages that its pickle declares',
  severity: 'warning',
  securitySeverity: '5.3',
  precision: 'high',
  cwe: ['CWE-1284', 'CWE-506'],
  cve: [],
  references: ['https://docs.pytorch.org/docs/main/notes/serialization.html'],
  since: '1.0.0',
  help: {
    why: 'Each tensor names a storage and its number of elements, and a writer makes records of exactly that size. A record that is too small or missing breaks the load; one that is larger, or that no tensor names, has room for something that is no tensor.',
    fix: 'Get the file again from its publisher, or save the model anew from a trusted source.',
  },
  *check({ storageDifferences }) {
    for (const kind of ['missing', 'short', 'long', 'undeclared'] as const) {
      const rows = storageDifferences.filter((row) => row.kind === kind);
      const [first] = rows;
      if (first === undefined) continue;
      const { severity, what } = readings[kind];
      const { declaredBytes, actualBytes } = first;
      const sizes =
        declaredBytes === undefined || actualBytes === undefined
          ? ''
          : `, the first ${String(actualBytes)} instead of ${String(declaredBytes)}`;
      yield {
        message: `${what}: ${shownNames(rows)}${sizes}`,
        severity,
        at: { range: first.at, logical: first.name },
        key: kind,
        count: rows.length,
        data: { members: namesOf(rows) },
      };
    }
  },
});
