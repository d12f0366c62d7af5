import { defineRule } from '../../../core/define.js';
import type { NumpyFacts } from '../facts.js';

/** numpy.lib.format: the header that is read unless the caller trusts the file or says otherwise. */
const maxHeaderBytes = 10_000;

export const oversizedHeader = defineRule<NumpyFacts>({
  id: 'numpy/oversized-header',
  title: 'The header of the array is longer than numpy reads by itself',
  severity: 'info',
  securitySeverity: '2.5',
  precision: 'high',
  cwe: ['CWE-400'],
  cve: [],
  references: ['https://numpy.org/doc/stable/reference/generated/numpy.load.html'],
  since: '1.0.0',
  help: {
    why: 'numpy evaluates the header as a Python literal, which takes memory and, deeply nested, ends the process. Beyond 10,000 bytes it therefore refuses, unless max_header_size or allow_pickle says otherwise.',
    fix: 'Only an array with hundreds of fields has such a header. Find out why this one does before you raise max_header_size.',
  },
  *check({ arrays }) {
    for (const { offset, headerBytes, data } of arrays) {
      if (headerBytes <= maxHeaderBytes) continue;
      yield {
        message: `The header takes ${String(headerBytes)} bytes; numpy refuses more than ${String(maxHeaderBytes)} by itself`,
        at: { range: { offset, length: data.offset - offset } },
        key: 'header',
        data: { headerBytes },
      };
    }
  },
});
