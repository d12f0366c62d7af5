/** Runs the executions of one target, in a process that the parent can end. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { MemorySource } from '../../lib/bytes/memory-source.js';
import { FileBudget, fullAllowance } from '../../lib/engine/file-budget.js';
import { inspect } from '../../lib/engine/inspect.js';
import { formats } from '../../lib/formats/index.js';
import { hide } from './containers.mjs';
import { grammars, hostilePickles } from './grammars.mjs';
import { mutate } from './mutate.mjs';
import { Random } from './random.mjs';

const fixtures = join(import.meta.dirname, '../../fixtures');
/** CPU seconds that one execution may take before it counts as a failure; inputs are below a few hundred kilobytes. */
const mostSeconds = 10;
/** By the clock, in which a busy machine counts too: far more, and within the patience of the parent. */
const budgetSeconds = 120;
const mostResidentBytes = 900 * 2 ** 20;
const outcomes = new Set(['scanned', 'partial', 'timed-out', 'unrecognised']);
/** Executions between two messages to the parent. */
const pulse = 50;
/** Asking for the resident size costs as much as a small execution; who takes so much memory takes this long. */
const suspectSeconds = 0.02;

/** Fixtures of a folder that are files, with the names that formats go by. */
function seedsOf(folder) {
  if (folder === 'hidden') return [];
  return readdirSync(join(fixtures, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !/\.golden\.json$|^make|\.md$/.test(entry.name))
    .map((entry) => ({ name: entry.name, bytes: readFileSync(join(entry.parentPath, entry.name)) }))
    .filter(({ bytes }) => bytes.length > 0 && bytes.length < 300_000);
}

const sample = (files, seed) => Buffer.from(fc.sample(files, { numRuns: 1, seed })[0]);

/** A file that a loader would execute, in up to four containers and under any name: it has to be found. */
function hostileInput(random, seed) {
  const bytes = hide(sample(hostilePickles, seed), random, random.below(5));
  return {
    bytes,
    name: random.pick(['model.pt', 'model.bin', 'weights', 'a.safetensors', 'b.txt']),
    hostile: true,
  };
}

function inputOf(target, seeds, seed) {
  const random = new Random(seed);
  if (target === 'hidden') return hostileInput(random, seed);
  const grammar = grammars[target];
  if (grammar !== undefined && random.chance(40)) {
    const made = sample(grammar.files, seed);
    return { name: grammar.name, bytes: random.chance(50) ? made : mutate(made, random, made) };
  }
  const { name, bytes } = random.pick(seeds);
  return { name, bytes: mutate(bytes, random, random.pick(seeds).bytes) };
}

/** The sentence that says which promise was broken, if any was. */
async function execute({ name, bytes, hostile }) {
  const drafts = [];
  const started = process.cpuUsage();
  const budget = new FileBudget({ ...fullAllowance, seconds: budgetSeconds });
  const request = {
    formats,
    budget,
    name,
    sibling: () => undefined,
    report: (_, draft) => void drafts.push(draft),
  };
  let outcome;
  try {
    ({ outcome } = await inspect(new MemorySource(bytes, name), request));
  } catch (error) {
    return `threw ${String(error?.stack ?? error)}`;
  }
  const broken = drafts.find(({ ruleId }) => ruleId === 'scan/internal-error');
  if (broken !== undefined) return `an untyped error: ${broken.message} ${JSON.stringify(broken.data ?? {})}`;
  if (!outcomes.has(outcome)) return `an outcome that nobody knows: ${String(outcome)}`;
  if (outcome === 'partial' && drafts.length === 0) return 'read in part, and nothing says so';
  if (hostile && !drafts.some(({ severity }) => severity === 'critical' || severity === 'warning'))
    return 'a call that the loader makes was not found';
  const { user, system } = process.cpuUsage(started);
  const seconds = (user + system) / 1e6;
  if (seconds > mostSeconds) return 'took longer than its budget';
  if (seconds > suspectSeconds && process.memoryUsage.rss() > mostResidentBytes)
    return 'needed more memory than its budget';
  return undefined;
}

process.on('message', async ({ target, seed, from, count, save, deadline }) => {
  const seeds = seedsOf(target);
  let index = from;
  for (; index < from + count; index++) {
    if ((index - from) % pulse === 0) process.send({ at: index });
    if (deadline !== null && Date.now() > deadline) break;
    const input = inputOf(target, seeds, (Math.imul(seed, 1_000_003) + index) | 0);
    const failure = save ? undefined : await execute(input);
    if (save || failure !== undefined)
      process.send({
        failed: index,
        why: failure ?? 'did not end',
        name: input.name,
        bytes: input.bytes.toString('base64'),
      });
  }
  process.send({ at: index, done: true });
});
