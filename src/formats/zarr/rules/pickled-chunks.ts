import { defineRule } from '../../../core/define.js';
import { quoted } from '../../../core/quoted.js';
import { picklingCodecs } from '../../../knowledge/zarr/codecs.js';
import { codecName } from './codec-name.js';
import type { ZarrFacts } from '../facts.js';

export const pickledChunks = defineRule<ZarrFacts>({
  id: 'zarr/pickled-chunks',
  title: 'Reading the array unpickles its chunks',
  severity: 'warning',
  securitySeverity: '7.8',
  precision: 'high',
  cwe: ['CWE-502'],
  cve: [],
  references: ['https://numcodecs.readthedocs.io/en/stable/other/pickles.html'],
  since: '1.0.0',
  help: {
    why: 'The codec hands every chunk to pickle, so that reading one value of the array can run code. The chunks are judged here where they are stored uncompressed, and not where they are compressed.',
    fix: 'Store the array with vlen-utf8, vlen-bytes or msgpack2 in the place of pickle.',
  },
  *check({ codecs }) {
    for (const { name, line, column, count } of codecs)
      if (picklingCodecs.has(codecName(name)))
        yield {
          message: `Reading the array unpickles its chunks: its codec is ${quoted(name, 80)}`,
          at: { line, column },
          key: name.slice(0, 80),
          count,
        };
  },
});
