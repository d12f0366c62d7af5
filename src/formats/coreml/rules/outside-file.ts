import { defineRule } from '../../../core/define.js';
import { quoted } from '../../../core/quoted.js';
import type { CoremlFacts } from '../facts.js';

const climbing = /(?:^|[\\/])\.\.(?:[\\/]|$)/;
const rooted = /^(?:[a-z][a-z0-9+.-]*:\/\/|\/|\\|~|[a-z]:[\\/])/i;

export const outsideFile = defineRule<CoremlFacts>({
  id: 'coreml/outside-file',
  title: 'The model has Core ML open a file outside its folder',
  severity: 'critical',
  securitySeverity: '9.1',
  precision: 'high',
  cwe: ['CWE-22', 'CWE-73'],
  cve: [],
  references: ['https://apple.github.io/coremltools/mlmodel/Format/LinkedModel.html'],
  since: '1.0.0',
  help: {
    why: 'Linked models and files of weights are opened by the path that the model gives. A path that leaves the package reads other files of the device.',
    fix: 'Do not load the model; a converter writes names below the package only.',
  },
  *check({ files }) {
    for (const { kind, path, at } of files) {
      const inside = path.replace(/^@model_path\//, '');
      if (!climbing.test(inside) && !rooted.test(inside)) continue;
      yield {
        message: `The ${kind} is opened at ${quoted(path, 200)}, outside the model`,
        at: { range: at, logical: kind },
        key: `${kind} ${path.slice(0, 120)}`,
      };
    }
  },
});
