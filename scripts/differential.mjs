/**
 * `npm run differential [streams] [seed]`: what CPython's two unpicklers ask for, beside what the machine records. The
 * machine accepts what either of them accepts, so a name that one of them asks for and the machine does not know is a
 * bug. Needs `python3`; says so and fails where there is none.
 */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { MemorySource } from '../lib/bytes/memory-source.js';
import { parsePickle } from '../lib/formats/pickle/parse.js';
import { randomPickle } from './differential/random-pickle.mjs';

const [count = '600', seed = '1'] = process.argv.slice(2);
const pickles = Array.from({ length: Number(count) }, (_, index) =>
  randomPickle(Number(seed) * 1_000_003 + index),
);

/** What CPython says of each pickle. */
function askPython() {
  const script = join(import.meta.dirname, 'differential/recording_unpickler.py');
  const input = pickles.map((bytes) => `${bytes.toString('hex')}\n`).join('');
  const result = spawnSync('python3', ['-I', script], { input, encoding: 'utf8', maxBuffer: 2 ** 28 });
  if (result.error?.code === 'ENOENT')
    throw new Error('python3 is not installed, so nothing was compared with CPython');
  if (result.status !== 0) throw new Error(`python3 failed:\n${result.stderr}`);
  return result.stdout
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
}

/** What the machine records of a stream and of its other readings. */
function recordedNames(bytes, depth = 0) {
  const context = {
    budget: { check: () => undefined, chargeInflated: () => undefined },
    name: 'random.pkl',
    sibling: () => undefined,
  };
  const { facts, children } = parsePickle(new MemorySource(bytes, 'random.pkl'), context);
  const readings = depth < 8 ? children.filter(({ member }) => member.startsWith('reading')) : [];
  return new Set([
    ...facts.imports.map(({ module, name }) => `${module}\n${name}`),
    ...readings.flatMap(({ open }) => {
      const source = open();
      return [...recordedNames(source.read(0, source.size), depth + 1)];
    }),
  ]);
}

const figures = {
  streams: pickles.length,
  asked: 0,
  missed: 0,
  disagreeing: 0,
  only: { C: 0, Python: 0 },
  unasked: 0,
};
for (const [index, answer] of askPython().entries()) {
  const recorded = recordedNames(pickles[index]);
  const asked = Object.entries(answer).map(([reader, { asked: names }]) => [
    reader,
    new Set(names.map((name) => name.join('\n'))),
  ]);
  const all = new Set(asked.flatMap(([, names]) => [...names]));
  const missed = [...all].filter((name) => !recorded.has(name));
  for (const [reader, names] of asked)
    figures.only[reader] += [...names].filter((name) =>
      asked.every(([other, set]) => other === reader || !set.has(name)),
    ).length;
  if (answer.C.ending !== answer.Python.ending) figures.disagreeing++;
  figures.asked += all.size;
  figures.missed += missed.length;
  figures.unasked += [...recorded].filter((name) => !all.has(name)).length;
  if (missed.length > 0)
    console.error(
      `stream ${String(index)} ${pickles[index].toString('hex')}: missed ${JSON.stringify(missed)}`,
    );
}

console.log(`${String(figures.streams)} streams, ${String(figures.asked)} names asked for by CPython`);
console.log(
  `asked for by the C unpickler alone ${String(figures.only.C)}, by the Python one alone ${String(figures.only.Python)}; they end differently in ${String(figures.disagreeing)} streams`,
);
console.log(
  `recorded though neither asked (behind an error both raise, or straddling a frame): ${String(figures.unasked)}`,
);
console.log(`missed: ${String(figures.missed)}`);
if (figures.missed > 0) process.exitCode = 1;
