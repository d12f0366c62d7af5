import { defineRule } from '../../../core/define.js';
import { quoted } from '../../../core/quoted.js';
import type { Hdf5Facts } from '../facts.js';
import { isKeras } from './is-keras.js';

/** Deflate gives out at most 1,032 bytes for one; more than that was never written. */
const maxRatio = 1_040;
const leastBytes = 2 ** 30;

export const oversizedDataset = defineRule<Hdf5Facts>({
  id: 'hdf5/oversized-dataset',
  title: 'A dataset declares far more elements than the file can hold',
  severity: 'warning',
  securitySeverity: '6.5',
  precision: 'high',
  cwe: ['CWE-789', 'CWE-400'],
  cve: ['CVE-2026-0897'],
  references: ['https://nvd.nist.gov/vuln/detail/CVE-2026-0897'],
  since: '1.0.0',
  help: {
    why: 'A reader reserves memory for every declared element before it reads the first. A few bytes that declare a shape of terabytes end the process that loads them.',
    fix: 'Do not load the file; compare the declared shape with that of the layer it belongs to.',
  },
  *check(facts) {
    const oversized = facts.datasets.filter(
      ({ declaredBytes, storage }) =>
        storage !== 'virtual' && declaredBytes > Math.max(leastBytes, maxRatio * facts.size),
    );
    const [first] = oversized;
    if (first === undefined) return;
    yield {
      message: `${quoted(first.path)} declares ${String(first.declaredBytes)} bytes (${first.type}, shape ${JSON.stringify(first.shape)}) in a file of ${String(facts.size)}`,
      severity: isKeras(facts) ? 'warning' : 'info',
      at: { range: { offset: first.offset, length: 8 }, logical: `object ${first.path.slice(0, 120)}` },
      key: 'oversized',
      count: oversized.length,
      data: { object: first.path.slice(0, 400), bytes: String(first.declaredBytes) },
    };
  },
});
