import { defineRule } from '../../../core/define.js';
import { maliciousPackages, releaseHosts } from '../../../knowledge/manifest/package-sources.js';
import type { NotebookFacts } from '../facts.js';

const install = /\b(?:pip3?|uv\s+pip|conda)\s+install\b(.*)$/;
const address = /(?:^|[\s=@+])(?:git\+)?(?:https?|git|ssh):\/\/([^\s/'"]{1,200})\S{0,400}/g;

export const packageSource = defineRule<NotebookFacts>({
  id: 'notebook/package-source',
  title: 'A cell of the notebook installs packages from an unusual place',
  severity: 'warning',
  securitySeverity: '6.5',
  precision: 'medium',
  cwe: ['CWE-829', 'CWE-494'],
  cve: [],
  references: ['https://pip.pypa.io/en/stable/cli/pip_install/'],
  since: '1.0.0',
  help: {
    why: 'Installing a package runs its code. An address that is no known index or code host can give anybody anything.',
    fix: 'Install the package from PyPI by name and version, or find out who runs the place it comes from.',
  },
  *check({ commands }) {
    for (const { text, cell, line, column } of commands) {
      const [, given = ''] = install.exec(text) ?? [];
      const at = { line, column, logical: `cell ${String(cell)}` };
      for (const [, authority = ''] of given.matchAll(address)) {
        const host = authority.slice(authority.indexOf('@') + 1).toLowerCase();
        if (releaseHosts.has(host)) continue;
        const message = `Cell ${String(cell)} installs packages from ${host}`;
        yield { message, severity: 'info', at, key: host, data: { cell, host } };
      }
      for (const name of given
        .split(/[\s=<>~!;,[\]'"]+/)
        .filter((word) => maliciousPackages.has(word.toLowerCase()))) {
        const message = `Cell ${String(cell)} installs ${name}, a package that was published to do harm`;
        yield { message, at, key: name, data: { cell, package: name } };
      }
    }
  },
});
