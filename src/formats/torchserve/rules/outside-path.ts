import { defineRule } from '../../../core/define.js';
import { quoted } from '../../../core/quoted.js';
import type { ModelArchiveFacts } from '../facts.js';

/** Absolute on any system, or climbing out of the folder that the archive is unpacked to. */
const leaves = /^[\\/~]|^[A-Za-z]:|(?:^|[\\/])\.\.(?:[\\/]|$)|\0/;

export const outsidePath = defineRule<ModelArchiveFacts>({
  id: 'torchserve/outside-path',
  title: 'The manifest names a file outside the archive',
  severity: 'critical',
  securitySeverity: '9.1',
  precision: 'very-high',
  cwe: ['CWE-22', 'CWE-829'],
  cve: [],
  references: ['https://github.com/pytorch/serve/blob/master/model-archiver/README.md'],
  since: '1.0.0',
  help: {
    why: 'The server joins the names of the manifest to the folder it unpacked the archive to, and runs, loads or installs what it finds there. A name that leaves the folder makes it run a file of the machine.',
    fix: 'Do not register the archive.',
  },
  *check({ files, manifest, manifestName }) {
    for (const { role, name } of files) {
      if (!leaves.test(name)) continue;
      yield {
        message: `The manifest's ${role} is ${quoted(name, 160)}, outside the archive`,
        at: { range: manifest, logical: manifestName },
        key: `${role} ${name.slice(0, 160)}`,
        data: { role, name: name.slice(0, 160) },
      };
    }
  },
});
