import { defineRule } from '../../../core/define.js';
import { classifyCallable } from '../../../judgement/python/classify-callable.js';
import type { OrbaxFacts } from '../facts.js';

export const foreignHandler = defineRule<OrbaxFacts>({
  id: 'zarr/foreign-handler',
  title: 'The checkpoint names a class that its library does not have',
  severity: 'critical',
  securitySeverity: '9.1',
  precision: 'medium',
  cwe: ['CWE-470'],
  cve: [],
  references: ['https://orbax.readthedocs.io/en/latest/guides/checkpoint/checkpoint_format.html'],
  since: '1.0.0',
  help: {
    why: 'Restoring looks up the handlers that the metadata name. One that acts on the machine has no place there; one of a package that is not known runs code nobody has vetted.',
    fix: 'Restore the checkpoint only with handlers that you name yourself.',
  },
  *check({ handlers }) {
    for (const { name, line, column, count } of handlers) {
      if (/^(?:orbax|jax|flax|tensorstore)\./.test(name)) continue;
      const dot = name.lastIndexOf('.');
      const { kind, effect } = classifyCallable({ module: name.slice(0, dot), name: name.slice(dot + 1) });
      const isForbidden = kind === 'forbidden';
      if (!isForbidden && !kind.startsWith('foreign')) continue;
      yield {
        message: `The checkpoint names ${name.slice(0, 200)}${isForbidden && effect !== undefined ? `: it ${effect}` : ', which is not vetted'}`,
        severity: isForbidden ? 'critical' : 'info',
        at: { line, column },
        key: name.slice(0, 200),
        count,
      };
    }
  },
});
