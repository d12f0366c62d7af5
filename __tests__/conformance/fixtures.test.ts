/**
 * Every file of fixtures/<format>/ against the findings beside it: a case costs files, not code. Names end in
 * `.hit`, `.miss` or `.error` and say what must come out; the golden says exactly what does.
 * `npm run fixtures` writes fixtures and goldens anew; read the difference before you commit it.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { MemorySource } from '../../src/bytes/memory-source.js';
import { FileBudget } from '../../src/engine/file-budget.js';
import { inspect } from '../../src/engine/inspection/inspect.js';
import { formatRules } from '../../src/formats/catalogue.js';
import { formats } from '../../src/formats/index.js';

const root = join(import.meta.dirname, '../../fixtures');
const isUpdating = process.env['UPDATE_FIXTURES'] === '1';

interface Golden {
  readonly formats: readonly string[];
  readonly outcome: string;
  readonly findings: readonly {
    readonly rule: string;
    readonly severity: string;
    readonly member: string;
    readonly message: string;
  }[];
}

const goldenOf = (path: string): Golden => JSON.parse(readFileSync(path, 'utf8')) as Golden;
const folders = readdirSync(root, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);
const isFixture = (name: string): boolean => /\.(?:hit|miss|error)(?:\.\w+)?$/.test(name);

/** Source is analysed where a model asks for it; its name says as what: `call-…`, `hidden-…`, `torchscript-…`, else `import`. */
function profileOf(name: string): string {
  return /^(?:call|hidden|torchscript)(?=-)/.exec(name)?.[0] ?? 'import';
}

async function examine(path: string, name: string): Promise<Golden> {
  const findings: Golden['findings'][number][] = [];
  const { formats: found, outcome } = await inspect(new MemorySource(readFileSync(path), name), {
    formats,
    budget: new FileBudget(),
    name,
    ...(name.endsWith('.py') ? { asked: { expects: 'python-source', profile: profileOf(name) } } : {}),
    sibling: () => undefined,
    report: (member, { ruleId, severity, message }) => {
      findings.push({ rule: ruleId, severity, member: member.join('!'), message });
    },
  });
  return { formats: found, outcome, findings };
}

async function assemble(folder: string): Promise<Record<string, Uint8Array>> {
  const maker = join(root, folder, 'make.ts');
  if (!existsSync(maker)) return {};
  return ((await import(maker)) as { fixtures: Record<string, Uint8Array> }).fixtures;
}

if (isUpdating) {
  for (const folder of folders) {
    for (const [name, bytes] of Object.entries(await assemble(folder)))
      writeFileSync(join(root, folder, name), bytes);
  }
}

describe.each(folders)('fixtures/%s', (folder) => {
  it('holds what its assembler makes', async () => {
    for (const [name, bytes] of Object.entries(await assemble(folder))) {
      const committed = readFileSync(join(root, folder, name));
      expect({ name, bytes: committed.toString('hex') }).toEqual({
        name,
        bytes: Buffer.from(bytes).toString('hex'),
      });
    }
  });

  const names = readdirSync(join(root, folder)).filter(isFixture);
  it.each(names)('%s', async (name) => {
    const path = join(root, folder, name);
    const golden = `${path}.golden.json`;
    const result = await examine(path, name);
    if (isUpdating) writeFileSync(golden, `${JSON.stringify(result, null, 2)}\n`);
    expect(result).toEqual(goldenOf(golden));
    const grave = result.findings.filter(({ severity }) => severity === 'critical' || severity === 'warning');
    if (name.includes('.miss')) expect(grave).toEqual([]);
    if (name.includes('.hit'))
      expect(result.findings.filter(({ rule }) => !rule.startsWith('scan/'))).not.toEqual([]);
    if (name.includes('.error')) expect(result.outcome).not.toBe('scanned');
  });
});

describe('every rule', () => {
  // Read when the fixtures have been gone through: `npm run fixtures` writes goldens on the way.
  const fired = new Set<string>();
  beforeAll(() => {
    for (const folder of folders)
      for (const name of readdirSync(join(root, folder)).filter((file) => file.endsWith('.golden.json')))
        for (const { rule } of goldenOf(join(root, folder, name)).findings) fired.add(rule);
  });

  it.each(formatRules.map(({ id }) => id))('%s fires in a fixture', (id) => {
    expect([...fired]).toContain(id);
  });
});
