import { defineRule } from '../../../core/define.js';
import type { NameUse, PythonCodeFacts } from '../facts.js';
import { judge } from './judge.js';
import { spellName } from '../../../core/spell-name.js';
import { describeNames } from '../../../judgement/python/describe-names.js';

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
      message: `The file carries compiled Python code${describe(facts)}: it ${facts.isWhole ? describeNames(namesOf(facts.uses)) : 'could not be read to its end'}`,
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

/** Names that the code does more with than import them. */
function namesOf(uses: readonly NameUse[]): string[] {
  return uses.filter(({ kind }) => kind !== 'imported').map(spellName);
}
