// Lists values exported by src/ that no other file of src/ or __tests__/ imports. Entry points are the exception;
// types may be exported for the sake of the signatures that show them.
import { readFileSync } from 'node:fs';
import { dirname, join, normalize, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const entries = new Set([
  'src/scan.ts',
  'src/library.ts',
  'src/action/index.ts',
  'src/cli/index.ts',
  'src/engine/scanner.ts',
  'src/core/types.ts',
]);

function* walk(folder) {
  for (const entry of ts.sys.readDirectory(folder, ['.ts']))
    yield relative(root, entry).replaceAll('\\', '/');
}

const files = [...walk(join(root, 'src')), ...walk(join(root, '__tests__'))];
const exported = new Map();
const imported = new Map();

for (const file of files) {
  const source = ts.createSourceFile(
    file,
    readFileSync(join(root, file), 'utf8'),
    ts.ScriptTarget.ES2023,
    true,
  );
  exported.set(file, namesOf(source));
  for (const [specifier, names] of importsOf(source)) {
    if (!specifier.startsWith('.')) continue;
    const target = normalize(join(dirname(file), specifier))
      .replace(/\.js$/, '.ts')
      .replaceAll('\\', '/');
    const seen = imported.get(target) ?? new Set();
    names.forEach((name) => seen.add(name));
    imported.set(target, seen);
  }
}

function namesOf(source) {
  const names = [];
  for (const statement of source.statements) {
    if (ts.isInterfaceDeclaration(statement) || ts.isTypeAliasDeclaration(statement)) continue;
    const isExported =
      ts.canHaveModifiers(statement) &&
      ts.getModifiers(statement)?.some((modifier) => modifier.kind === ts.SyntaxKind.ExportKeyword);
    if (!isExported) continue;
    if (ts.isVariableStatement(statement))
      names.push(
        ...statement.declarationList.declarations.map((declaration) => declaration.name.getText(source)),
      );
    else if (statement.name) names.push(statement.name.text);
  }
  return names;
}

function* importsOf(source) {
  const found = [];
  const visit = (node) => {
    if ((ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) && node.moduleSpecifier) {
      const clause = ts.isImportDeclaration(node) ? node.importClause?.namedBindings : node.exportClause;
      const names =
        clause && (ts.isNamedImports(clause) || ts.isNamedExports(clause))
          ? clause.elements.map((element) => (element.propertyName ?? element.name).text)
          : ['*'];
      found.push([node.moduleSpecifier.text, names]);
    }
    if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword)
      found.push([node.arguments[0].text, ['*']]);
    if (ts.isImportTypeNode(node))
      found.push([node.argument.literal.text, [node.qualifier?.getText(source) ?? '*']]);
    ts.forEachChild(node, visit);
  };
  visit(source);
  yield* found;
}

const unused = [];
for (const [file, names] of exported) {
  const seen = imported.get(file) ?? new Set();
  if (!file.startsWith('src/') || entries.has(file) || seen.has('*')) continue;
  for (const name of names) if (!seen.has(name)) unused.push(`${file}: ${name}`);
}
if (unused.length > 0) {
  console.error(`Exports that nothing imports:\n  ${unused.join('\n  ')}`);
  process.exitCode = 1;
}
