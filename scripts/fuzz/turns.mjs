/** A turn of one target: a stretch of executions, and the search for the one that ended its process. */

/** Executions of one turn. */
const turn = 500;
/** Milliseconds after which a slow target yields to the next. */
const turnMs = 15_000;
/** Executions between two pulses of a worker, one of which ended it. */
const suspects = 50;

/**
 * Counts a failure for whatever ends the process, whether or not an execution does so alone: what several together do
 * (memory that is never given back) is as much of a failure.
 * @typedef {{ id: string, at: number, failures: number, ms: number }} Target
 * @param {Target} target goes on at `at`; is changed
 * @param {{ runner: import('./runner.mjs').Runner, seed: number, most: number, end: number,
 *   say: (line: string) => void }} run
 *   `most` executions in all, and nothing new after `end`, in milliseconds since 1970
 */
export async function takeTurn(target, run) {
  const { runner, seed, most, end } = run;
  const started = Date.now();
  const from = target.at;
  const last = Math.min(most, from + turn);
  const { at, failures, death } = await runner.run(
    { target: target.id, seed, from, count: last - from },
    Math.min(end, started + turnMs),
  );
  target.at = at;
  target.failures += failures;
  if (death !== undefined) await narrow(target, { ...run, from, last, death });
  target.ms += Date.now() - started;
}

/** Finds which execution of a stretch hung or killed its process, one at a time. */
async function narrow(target, { runner, seed, from, last, death, say }) {
  const to = Math.min(last, target.at + suspects);
  for (; target.at < to; target.at++) {
    const one = { target: target.id, seed, from: target.at, count: 1 };
    const alone = await runner.run(one, Infinity);
    target.failures += alone.failures;
    if (alone.death === undefined) continue;
    await runner.run({ ...one, save: true }, Infinity);
    say(`${target.id}: ${alone.death}\n  ${again(target, seed, String(target.at))}`);
    target.failures++;
    target.at++;
    return;
  }
  const stretch = `${String(from)}..${String(Math.max(from, to - 1))}`;
  say(`${target.id}: ${death}, though none does alone\n  ${again(target, seed, stretch)}`);
  target.failures++;
}

function again({ id }, seed, only) {
  return `npm run fuzz -- --target ${id} --seed ${String(seed)} --only ${only}`;
}
