import { describe, expect, it } from '@jest/globals';
import { inspectBytes } from '../support/inspect-bytes.js';

/** Files of ordinary folders that begin as some model might. */
describe('what only looks like a model', () => {
  it.each<[what: string, name: string, content: string]>([
    [
      'a heading that runs as a pickle to its last byte',
      'CTEST_TRIGGER_SITE.rst',
      'CTEST_TRIGGER_SITE\n------------------\n\n.. versionadded:: 3.1\n\nLegacy option.  Not used.\n',
    ],
    [
      'a list of symbols whose first letter is that of a number',
      'symbols.txt.amd64',
      `${'FUNC:_ZGTtNKSt11logic_error4whatEv@@GLIBCXX_3.4.22\n'.repeat(100)}OBJECT:4:_ZTI@@GLIBCXX_3.4\n`,
    ],
    [
      'folders for Python’s path',
      'distutils-precedence.pth',
      "import os; enabled = os.environ.get('A')\n../src\n",
    ],
  ])('%s is silent', async (_, name, content) => {
    const { told } = await inspectBytes(Buffer.from(content), name);
    expect(told.filter((line) => !line.startsWith('info'))).toEqual([]);
  });
});
