import { spawnSync } from 'node:child_process';
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Log } from 'sarif';

/** Code scanning wants a line of every result; the rule that says so is off by default. */
const requireLines = `<?xml version="1.0" encoding="utf-8"?>
<Properties>
  <Properties Key="GH1003.ProvideRequiredRegionProperties.Options">
    <Property Key="RuleEnabled" Value="Error" Type="Driver.RuleEnabledState" />
  </Properties>
</Properties>
`;

/** The path of the binary; npm may have skipped the install script that makes it executable. */
function multitool(): string {
  const binary = createRequire(import.meta.url)('@microsoft/sarif-multitool') as string;
  if (process.platform !== 'win32') chmodSync(binary, 0o755);
  return binary;
}

/** Errors and warnings of Microsoft's validator, `rule: message`. Its exit status says nothing. */
export function validateSarif(sarif: string, { lines }: { lines: boolean }): string[] {
  const folder = mkdtempSync(join(tmpdir(), 'sarif-'));
  try {
    writeFileSync(join(folder, 'in.sarif'), sarif);
    writeFileSync(join(folder, 'rules.xml'), requireLines);
    return complaints(runMultitool(folder, lines));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function runMultitool(folder: string, lines: boolean): Log {
  const rules = [
    '--rule-kind',
    'Sarif;Ghas',
    '--level',
    'Error;Warning',
    ...(lines ? ['--config', 'rules.xml'] : []),
  ];
  const { stdout } = spawnSync(multitool(), ['validate', 'in.sarif', ...rules, '--output', 'out.sarif'], {
    cwd: folder,
    env: { DOTNET_SYSTEM_GLOBALIZATION_INVARIANT: '1' },
    encoding: 'utf8',
  });
  if (!stdout.includes('Analysis completed successfully'))
    throw new Error(`the validator broke down: ${stdout}`);
  return JSON.parse(readFileSync(join(folder, 'out.sarif'), 'utf8').replace(/^\uFEFF/, '')) as Log;
}

function complaints(log: Log): string[] {
  const results = log.runs.flatMap((run) => run.results ?? []);
  return results.map(
    ({ ruleId, message }) => `${ruleId ?? ''}: ${(message.arguments ?? [message.text ?? '']).join(' ')}`,
  );
}
