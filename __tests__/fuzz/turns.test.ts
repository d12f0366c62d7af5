/** What `npm run fuzz` counts where an execution ends its process. */
import { afterAll, describe, expect, it } from '@jest/globals';
import { Runner, type Failure } from '../../scripts/fuzz/runner.mjs';
import { takeTurn } from '../../scripts/fuzz/turns.mjs';
import { temporaryFolder } from '../support/temporary-folder.js';

const folder = temporaryFolder();
afterAll(() => {
  folder.remove();
});

/** A worker with pulses as the real one has them, that does `act` for every execution. */
function worker(name: string, act: string): string {
  return folder.write(
    `${name}.mjs`,
    `const fail = (failed, why) => process.send({ failed, why, name: 'x', bytes: '' });
process.on('message', async ({ from, count, save }) => {
  for (let index = from; index < from + count; index++) {
    if ((index - from) % 50 === 0) process.send({ at: index });
    if (save) fail(index, 'did not end');
    else { ${act} }
    await new Promise((resolve) => setImmediate(resolve));
  }
  process.send({ at: from + count, done: true });
});
`,
  );
}

async function fuzz(script: string, most: number) {
  const reported: [number, string][] = [];
  const said: string[] = [];
  const runner = new Runner((_, { failed, why }: Failure) => reported.push([failed, why]), script);
  const target = { id: 'gguf', at: 0, failures: 0, ms: 0 };
  const run = { runner, seed: 7, most, end: Infinity, say: (line: string) => said.push(line) };
  while (target.at < most) await takeTurn(target, run);
  runner.stop();
  return { failures: target.failures, reported, said };
}

describe('a fuzzing run counts', () => {
  it('nothing where nothing fails', async () => {
    expect(await fuzz(worker('sound', ''), 120)).toEqual({ failures: 0, reported: [], said: [] });
  });

  it('an execution that ends its process, with how it did', async () => {
    const script = worker('exits', 'if (index === 70) process.exit(7);');
    expect(await fuzz(script, 120)).toEqual({
      failures: 1,
      reported: [[70, 'did not end']],
      said: ['gguf: ends its process with exit code 7\n  npm run fuzz -- --target gguf --seed 7 --only 70'],
    });
  });

  it('a death that no execution causes alone, as one of its stretch', async () => {
    const script = worker('together', "if (count > 1 && index === 70) process.kill(process.pid, 'SIGKILL');");
    const { failures, reported, said } = await fuzz(script, 90);
    expect({ failures, reported }).toEqual({ failures: 1, reported: [] });
    expect(said).toEqual([
      'gguf: ends its process with SIGKILL, though none does alone\n  npm run fuzz -- --target gguf --seed 7 --only 0..89',
    ]);
  });

  it('what failed before the death once', async () => {
    const script = worker(
      'both',
      "if (index === 60) fail(60, 'crashed'); if (index === 70) process.exit(1);",
    );
    const { failures, reported } = await fuzz(script, 120);
    expect({ failures, reported }).toEqual({
      failures: 2,
      reported: [
        [60, 'crashed'],
        [70, 'did not end'],
      ],
    });
  });
});
