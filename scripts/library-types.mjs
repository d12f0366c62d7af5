// The declarations of the library's public names, without those of the engine behind them: path below dist and text.
import { readFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

const src = join(dirname(dirname(fileURLToPath(import.meta.url))), 'src');

/** Follows the relative imports of `library.ts` through its declarations. */
export function libraryTypes() {
  const declarations = new Map();
  const waiting = ['library.ts'];
  for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
    const source = readFileSync(join(src, name), 'utf8');
    const { outputText, diagnostics } = ts.transpileDeclaration(source, {
      fileName: name,
      compilerOptions: {},
    });
    if (diagnostics.length > 0)
      throw new Error(`${name}: ${ts.flattenDiagnosticMessageText(diagnostics[0].messageText, ' ')}`);
    declarations.set(name.replace(/[.]ts$/, '.d.ts'), outputText);
    for (const [, path] of outputText.matchAll(/from '(\.[^']+)[.]js'/g)) {
      const next = `${posix.join(posix.dirname(name), path)}.ts`;
      if (!declarations.has(next.replace(/[.]ts$/, '.d.ts')) && !waiting.includes(next)) waiting.push(next);
    }
  }
  return declarations;
}
