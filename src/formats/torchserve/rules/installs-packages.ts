import { defineRule } from '../../../core/define.js';
import { quoted } from '../../../core/quoted.js';
import type { ModelArchiveFacts } from '../facts.js';

export const installsPackages = defineRule<ModelArchiveFacts>({
  id: 'torchserve/installs-packages',
  title: 'Serving the model installs packages that the archive names',
  severity: 'info',
  securitySeverity: '3.7',
  precision: 'very-high',
  cwe: ['CWE-829'],
  cve: [],
  references: ['https://docs.pytorch.org/serve/custom_service.html'],
  since: '1.0.0',
  help: {
    why: 'With install_py_dep_per_model the server gives the requirements of the archive to pip, which runs the set-up code of whatever they name. The list is judged where it stands.',
    fix: 'Leave install_py_dep_per_model at false and install what you know.',
  },
  *check({ files, manifest, manifestName }) {
    const lists = files.filter(({ role }) => role === 'requirementsFile');
    const [first] = lists;
    if (first === undefined) return;
    yield {
      message: `With install_py_dep_per_model TorchServe installs what ${quoted(first.name)} lists`,
      at: { range: manifest, logical: manifestName },
      key: 'requirements',
      count: lists.length,
      data: { file: first.name.slice(0, 120) },
    };
  },
});
