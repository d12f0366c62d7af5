import { defineRule } from '../../../core/define.js';
import { quoted } from '../../../core/quoted.js';
import type { MsgpackFacts } from '../facts.js';

export const pickledArray = defineRule<MsgpackFacts>({
  id: 'msgpack/pickled-array',
  title: 'An array in the file is a pickle',
  severity: 'warning',
  securitySeverity: '7.8',
  precision: 'high',
  cwe: ['CWE-502'],
  cve: [],
  references: [
    'https://github.com/msgpack/msgpack/blob/master/spec.md',
    'https://github.com/lebedov/msgpack-numpy',
  ],
  since: '1.0.0',
  help: {
    why: 'Readers of numpy arrays in MessagePack unpickle arrays of objects, so that the file can run code although the format itself has none.',
    fix: 'Store numbers as numbers. Where the elements must be objects, load the file only from a source that you trust with your machine.',
  },
  *check({ pickled }) {
    const [first] = pickled;
    if (first === undefined) return;
    yield {
      message: `The elements of ${quoted(first.path)} are Python objects, which are unpickled when the array is read`,
      at: { range: first.data, logical: first.path },
      key: 'pickled',
      count: pickled.length,
      data: { path: first.path },
    };
  },
});
