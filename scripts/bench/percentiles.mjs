// What a file costs in a folder of models: percentiles of the seconds that the scanner's own report gives for each.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** @returns files that a format claimed, and the seconds below which so many in a hundred of them stay */
export function percentilesOf(cli, folder) {
  const place = mkdtempSync(join(tmpdir(), 'modelaudit-percentiles-'));
  const output = join(place, 'report.json');
  try {
    const args = [
      cli,
      'scan',
      folder,
      '--format',
      'json',
      '--output',
      output,
      '--no-progress',
      '--no-config',
    ];
    const { stderr } = spawnSync(process.execPath, args, { stdio: ['ignore', 'ignore', 'pipe'] });
    return summary(readReport(output, stderr));
  } finally {
    rmSync(place, { recursive: true });
  }
}

function readReport(output, stderr) {
  try {
    return JSON.parse(readFileSync(output, 'utf8'));
  } catch {
    throw new Error(`the scan gave no report: ${stderr}`);
  }
}

export function summary({ files }) {
  const claimed = files.filter(({ formats }) => formats.length > 0);
  const seconds = claimed.map(({ duration }) => duration).sort((a, b) => a - b);
  const at = (share) => seconds[Math.max(0, Math.ceil(share * seconds.length) - 1)] ?? 0;
  return {
    files: seconds.length,
    bytes: claimed.reduce((sum, { size }) => sum + size, 0),
    p50: at(0.5),
    p95: at(0.95),
    p99: at(0.99),
    slowest: claimed
      .toSorted((a, b) => b.duration - a.duration)
      .slice(0, 5)
      .map(({ path, duration }) => ({ path, duration })),
  };
}
