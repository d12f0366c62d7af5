import { defineRule } from '../../../core/define.js';
import { quoted } from '../../../core/quoted.js';
import type { Evidence } from '../../../core/types.js';
import { describePathForm, pathForm } from '../../../judgement/paths/path-form.js';
import { isSensitivePath } from '../../../judgement/paths/sensitive-path.js';
import type { CaffeFacts, NamedFile } from '../facts.js';

export const outsideFile = defineRule<CaffeFacts>({
  id: 'caffe/outside-file',
  title: 'The network opens a file that is no data of its own',
  severity: 'critical',
  securitySeverity: '9.1',
  precision: 'high',
  cwe: ['CWE-73', 'CWE-22'],
  cve: [],
  references: ['https://github.com/BVLC/caffe/blob/master/src/caffe/proto/caffe.proto'],
  since: '1.0.0',
  help: {
    why: 'HDF5Output layers and solvers write the file that they name as soon as they run, wherever it lies; data layers read what they name. Paths to where a machine keeps its settings and keys are no data of a network.',
    fix: 'Do not run the network. Get one whose files lie beside it.',
  },
  *check({ files }) {
    for (const file of files) yield* judge(file);
  },
});

/** Where data lies differs from one machine to the next: only what is written, or is secret, is told. */
function* judge({ layer, path, isWritten }: NamedFile): Generator<Evidence> {
  const isSensitive = isSensitivePath(path);
  const form = pathForm(path);
  if (!isSensitive && (form === undefined || !isWritten)) return;
  const how = form === undefined ? '' : `, which ${describePathForm(form)}`;
  const name = quoted(layer);
  yield {
    message: `${name} ${isWritten ? 'writes' : 'reads'} the file ${quoted(path, 200)}${how}`,
    severity: isSensitive && isWritten ? 'critical' : 'warning',
    at: { logical: layer.slice(0, 120) },
    key: `${isWritten ? 'writes' : 'reads'} ${path.slice(0, 160)}`,
  };
}
