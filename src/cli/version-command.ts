import { limits } from '../core/limits.js';
import { version } from '../core/version.js';
import { grouped } from '../reports/count.js';
import { print } from './print.js';

/** `--version`: the number alone; with `--verbose` what this version reads and how far. */
export async function runVersion(verbose: boolean): Promise<number> {
  await print(process.stdout, verbose ? await describeVersion() : `${version}\n`);
  return 0;
}

async function describeVersion(): Promise<string> {
  const { formatTitles } = await import('../scan.js');
  const width = Math.max(...formatTitles.map(({ id }) => id.length));
  const depth = (isRecognised: boolean): string => (isRecognised ? ' (recognised only)' : '');
  const names = Object.entries(limits).map(([name, value]) => `  ${name.padEnd(26)}  ${grouped(value)}`);
  return [
    `ModelAudit ${version}`,
    `Node ${process.versions.node}, ${process.platform} ${process.arch}`,
    'JSON report schema 1, baseline schema 1, inspection schema 1',
    '',
    `Formats (${String(formatTitles.length)})`,
    ...formatTitles.map(
      ({ id, title, depth: how }) => `  ${id.padEnd(width)}  ${title}${depth(how === 'recognised')}`,
    ),
    '',
    'Limits',
    ...names,
    '',
  ].join('\n');
}
