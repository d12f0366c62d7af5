import { spawnSync } from 'node:child_process';

const sample = [
  'fixtures/pickle/system-protocol-4.hit.pkl',
  'fixtures/pickle/planted-setstate.hit.pkl',
  'fixtures/pickle/foreign-class.hit.pkl',
];

/** What the command line prints for a few fixtures, without the line that tells the time. */
export function sampleOutput(root) {
  const { stdout } = spawnSync(
    process.execPath,
    ['lib/cli/index.js', 'scan', ...sample, '--no-color', '--no-config'],
    {
      cwd: root,
      encoding: 'utf8',
      env: { PATH: process.env.PATH, COLUMNS: '100' },
    },
  );
  const lines = stdout.split('\n').filter((line) => !/ scanned in /.test(line));
  return ['```', `$ modelaudit scan ${sample.join(' ')}`, ...lines, '```']
    .join('\n')
    .replace('\n\n```', '\n```');
}
