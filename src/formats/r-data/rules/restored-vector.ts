import { defineRule } from '../../../core/define.js';
import { quoted } from '../../../core/quoted.js';
import type { RDataFacts } from '../facts.js';

/** Classes of R itself that map a file, which their state names (src/main/altclasses.c). */
const mapped = /^mmap_/;
const own: ReadonlySet<string> = new Set(['base', '']);

export const restoredVector = defineRule<RDataFacts>({
  id: 'r-data/restored-vector',
  title: 'A vector of the file is restored by a package, or from another file',
  severity: 'warning',
  securitySeverity: '5.9',
  precision: 'high',
  cwe: ['CWE-73', 'CWE-829'],
  cve: [],
  references: ['https://svn.r-project.org/R/branches/ALTREP/ALTREP.html'],
  since: '1.0.0',
  strictSeverity: 'warning',
  help: {
    why: 'Vectors of a class of their own are restored by the package of the class, which R loads for it. The classes that R has for files map the file that the object names into memory, to write where it says so.',
    fix: 'Ask the publisher for the object with plain vectors.',
  },
  *check({ alternativeVectors }) {
    for (const { className, package: name, text, offset } of alternativeVectors) {
      const at = { range: { offset, length: 4 }, logical: className };
      if (mapped.test(className))
        yield {
          message: `Loading the object maps the file ${JSON.stringify((text ?? '').slice(0, 200))} (${className})`,
          at,
          key: `${className} ${(text ?? '').slice(0, 120)}`,
        };
      else if (!own.has(name))
        yield {
          message: `Loading the object loads the package ${quoted(name)} for a vector of its class ${className.slice(0, 120)}`,
          severity: 'info',
          at,
          key: `${name} ${className}`,
        };
    }
  },
});
