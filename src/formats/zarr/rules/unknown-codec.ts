import { defineRule } from '../../../core/define.js';
import { quoted } from '../../../core/quoted.js';
import { harmlessCodecs, picklingCodecs } from '../../../knowledge/zarr/codecs.js';
import { codecName } from './codec-name.js';
import type { ZarrFacts } from '../facts.js';

export const unknownCodec = defineRule<ZarrFacts>({
  id: 'zarr/unknown-codec',
  title: 'The array needs a codec that is not known here',
  severity: 'info',
  securitySeverity: '3.0',
  precision: 'medium',
  cwe: ['CWE-1104'],
  cve: [],
  references: ['https://numcodecs.readthedocs.io/en/stable/registry.html'],
  since: '1.0.0',
  help: {
    why: 'numcodecs and zarr look a codec up among the installed packages and import what is registered under its name. What it does with the chunks is that code’s affair.',
    fix: 'Find out which package the codec is from before you read the array.',
  },
  *check({ codecs }) {
    for (const { name, line, column, count } of codecs) {
      const codec = codecName(name);
      if (harmlessCodecs.has(codec) || picklingCodecs.has(codec)) continue;
      yield {
        message: `The array is read by the codec ${quoted(name, 80)}`,
        at: { line, column },
        key: name.slice(0, 80),
        count,
      };
    }
  },
});
