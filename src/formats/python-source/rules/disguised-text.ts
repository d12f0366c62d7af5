import { defineRule } from '../../../core/define.js';
import type { PythonSourceFacts } from '../facts.js';

export const disguisedText = defineRule<PythonSourceFacts>({
  id: 'python-source/disguised-text',
  title: 'Python source is encoded so that it reads as something else',
  severity: 'critical',
  securitySeverity: '9.1',
  precision: 'high',
  cwe: ['CWE-506', 'CWE-116'],
  cve: [],
  references: ['https://peps.python.org/pep-0263/'],
  since: '1.0.0',
  help: {
    why: 'With an encoding such as UTF-7 or ROT13 in its first lines a source runs other statements than an editor shows, and comments turn into code.',
    fix: 'Do not import the source. Ask its publisher for it in UTF-8.',
  },
  *check({ encoding, isDisguised }) {
    if (!isDisguised) return;
    yield {
      message: `The Python source is encoded as ${encoding}, which shows other text than Python runs`,
      at: { line: 1, column: 1 },
      key: encoding,
      data: { encoding },
    };
  },
});
