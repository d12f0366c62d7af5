/**
 * Runs the executions of one target, in a process that the parent can end. Generators and promises are shared with the
 * tests (`__tests__/fuzz`).
 */
import { register } from 'node:module';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { loose } from './loose.mjs';
import { mutate } from './mutate.mjs';

register('./typescript-hooks.mjs', import.meta.url);
const load = (path) => import(`../../__tests__/fuzz/${path}.ts`);
const [{ Choose }, { grammars }, { codecs }, { hiddenInput }, { brokenPromise }, { brokenCodec }] =
  await Promise.all(['choose', 'grammars/index', 'codecs/index', 'hidden', 'promises', 'codec'].map(load));

const fixtures = join(import.meta.dirname, '../../fixtures');
/** CPU seconds that one execution may take before it counts as a failure; inputs are below a few hundred kilobytes. */
const mostSeconds = 10;
const mostResidentBytes = 900 * 2 ** 20;
/** Executions between two messages to the parent. */
const pulse = 50;
/** Asking for the resident size costs as much as a small execution; who takes so much memory takes this long. */
const suspectSeconds = 0.02;

/** Fixtures of a folder that are files, with the names that formats go by. */
function seedsOf(folder) {
  if (folder === 'hidden' || folder in codecs) return [];
  return readdirSync(join(fixtures, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !/\.golden\.json$|^make|\.md$/.test(entry.name))
    .map((entry) => ({ name: entry.name, bytes: readFileSync(join(entry.parentPath, entry.name)) }))
    .filter(({ bytes }) => bytes.length > 0 && bytes.length < 300_000);
}

const sample = (arbitrary, seed) => fc.sample(arbitrary, { numRuns: 1, seed })[0];
const damaged = ({ name, bytes }, choose, other = bytes) => ({
  name,
  bytes: mutate(Buffer.from(bytes), choose, Buffer.from(other)),
  kind: 'any',
});

/** What a generator of the target makes, in so many of a hundred; whole, or damaged. */
function generated(target, choose, seed) {
  const { hostile, genuine, least } = grammars[target] ?? {};
  const freely = loose[target];
  const ways = [];
  if (hostile !== undefined) {
    ways.push(() => ({ ...sample(hostile, seed), kind: 'hostile', least }));
    ways.push(() => damaged(sample(hostile, seed), choose));
  }
  if (genuine !== undefined) ways.push(() => ({ ...sample(genuine, seed), kind: 'genuine' }));
  if (freely !== undefined) {
    const free = () => ({ name: freely.name, bytes: sample(freely.files, seed), kind: 'any' });
    ways.push(free, () => damaged(free(), choose));
  }
  return ways.length === 0 ? undefined : choose.pick(ways)();
}

async function inputOf(target, seeds, seed) {
  const choose = new Choose(seed);
  if (target === 'hidden') return hiddenInput(choose);
  if (target in codecs) {
    const { bytes, content } = sample(codecs[target].made, seed);
    return choose.chance(50)
      ? { name: target, bytes, content, isWhole: true }
      : { ...damaged({ name: target, bytes }, choose), isWhole: false };
  }
  const made = choose.chance(60) ? generated(target, choose, seed) : undefined;
  return made ?? damaged(choose.pick(seeds), choose, choose.pick(seeds).bytes);
}

/** The sentence that says which promise was broken, if any was. */
async function execute(target, input) {
  const started = process.cpuUsage();
  const broken = target in codecs ? await brokenCodec(codecs[target], input) : await brokenPromise(input);
  if (broken !== undefined) return broken;
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
    const input = await inputOf(target, seeds, (Math.imul(seed, 1_000_003) + index) | 0);
    const failure = save ? undefined : await execute(target, input);
    if (save || failure !== undefined)
      process.send({
        failed: index,
        why: failure ?? 'did not end',
        name: input.name,
        bytes: Buffer.from(input.bytes).toString('base64'),
      });
  }
  process.send({ at: index, done: true });
});
