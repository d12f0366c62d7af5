import { defineRule } from '../../../core/define.js';
import type { Severity } from '../../../core/types.js';
import { classifyCallable, type CallableKind } from '../../../judgement/python/classify-callable.js';
import { isTrustedBySkops } from '../../../judgement/python/skops-trust.js';
import type { SkopsFacts, SkopsNode, SkopsUse } from '../facts.js';

export const untrustedType = defineRule<SkopsFacts>({
  id: 'skops/untrusted-type',
  title: 'The file needs a type or function that nobody has vetted',
  severity: 'warning',
  securitySeverity: '6.5',
  precision: 'high',
  cwe: ['CWE-502'],
  cve: [],
  references: ['https://skops.readthedocs.io/en/stable/persistence.html'],
  since: '1.0.0',
  help: {
    why: 'skops imports what the schema names, and importing a package runs it. Only types of the standard library, NumPy, SciPy, scikit-learn and other well-known packages are known here to be harmless.',
    fix: 'Load the file only where the package is your own or was reviewed; name it in trusted-packages then.',
  },
  strictSeverity: 'warning',
  *check({ nodes }) {
    for (const node of nodes) {
      const { loader, use, module, name, line, column, count } = node;
      const { kind, written } = classifyCallable({ module, name });
      const severity = severityOf(kind, use, name);
      const isRefused =
        severity === undefined &&
        kind !== 'forbidden' &&
        isAsked(loader, node) &&
        !isTrustedBySkops(module, name);
      if (severity === undefined && !isRefused) continue;
      yield {
        message: `Loading this file imports ${written} (${loader}), which ${isRefused ? 'skops does not build unless it is told to' : 'is not vetted'}`,
        severity: severity ?? 'info',
        at: { line, column, logical: loader },
        key: `${loader} ${written}`,
        count,
        data: { module, function: name, loader },
      };
    }
  },
});

/** Nodes that build whatever they name; the others build one type, which skops trusts. */
const buildingLoaders: ReadonlySet<string> = new Set([
  'ObjectNode',
  'FunctionNode',
  'MethodNode',
  'TypeNode',
]);

/** Whether skops asks its list about this name: of a node for a type it is the type, not that it is one. */
function isAsked(loader: string, { module, name }: SkopsNode): boolean {
  return buildingLoaders.has(loader) && (loader !== 'TypeNode' || `${module}.${name}` !== 'builtins.type');
}

/** An operator that calls whatever method or function its argument names. */
const callingOperators: ReadonlySet<string> = new Set(['methodcaller', 'call']);

function severityOf(kind: CallableKind, use: SkopsUse, name: string): Severity | undefined {
  if (use === 'operator') return callingOperators.has(name) ? 'warning' : undefined;
  if (kind === 'foreign-function' || kind === 'unlisted') return 'warning';
  return kind === 'foreign-class' ? 'info' : undefined;
}
