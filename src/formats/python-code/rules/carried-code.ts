import { defineRule } from '../../../core/define.js';
import { limits } from '../../../core/limits.js';
import type { NameUse, PythonCodeFacts } from '../facts.js';
import { judge } from './judge.js';
import { spellName } from '../../../core/spell-name.js';

/** Names that a finding lists. */
const maxNamed = 12;

export const carriedCode = defineRule<PythonCodeFacts>({
  id: 'python-code/carried-code',
  title: 'The file carries compiled Python code',
  severity: 'warning',
  securitySeverity: '6.5',
  precision: 'very-high',
  cwe: ['CWE-506', 'CWE-829'],
  cve: ['CVE-2024-3660'],
  references: ['https://docs.python.org/3/library/marshal.html'],
  since: '1.0.0',
  help: {
    why: 'A function travels in the file as bytecode. It runs when the model is loaded or used; bytecode is hard to review and is bound to one release of Python.',
    fix: 'Replace the function by a registered, named one of your own code, or load the file only if you trust its publisher.',
  },
  *check(facts) {
    // A name that executes says more about the same code.
    if (judge(facts).length > 0) return;
    const [outermost] = facts.functions;
    yield {
      message: `The file carries compiled Python code${describe(facts)}: it ${facts.isWhole ? usage(facts.uses) : 'could not be read to its end'}`,
      at: { range: facts.range },
      key: outermost?.name ?? 'code',
      data: {
        function: outermost?.name ?? null,
        filename: outermost?.filename ?? null,
        python: facts.versions.join(', '),
        container: facts.container,
        functions: facts.functions.length,
      },
    };
  },
});

function describe({ functions, versions }: PythonCodeFacts): string {
  const [outermost] = functions;
  if (outermost === undefined) return '';
  const inner = functions.length > 1 ? ` and ${String(functions.length - 1)} more` : '';
  return ` (${outermost.name}${inner}, line ${String(outermost.line)} of ${outermost.filename}, Python ${versions.join(' or ')})`;
}

function usage(uses: readonly NameUse[]): string {
  const names = [...new Set(uses.filter(({ kind }) => kind !== 'imported').map(spellName))].sort();
  if (names.length === 0) return 'only computes on its arguments';
  const more = names.length > maxNamed ? ` and ${String(names.length - maxNamed)} more names` : '';
  const text = `uses ${names.slice(0, maxNamed).join(', ')}${more}`;
  return text.slice(0, limits.maxQuotedCharacters);
}
