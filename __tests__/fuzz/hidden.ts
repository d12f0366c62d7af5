/** Files that act, in containers of containers. */
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Choose } from './choose.js';
import { packNamed, wrap } from './grammars/archives.js';
import { hostilePickle } from './grammars/pickle.js';
import { brokenPromise, type Input } from './promises.js';

const fixtures = join(import.meta.dirname, '../../fixtures');
const names = ['model.pt', 'model.bin', 'weights', 'a.safetensors', 'b.txt'];

const acting = new Map<string, Promise<boolean>>();
const paths = readdirSync(fixtures, { recursive: true, encoding: 'utf8' })
  .filter((path) => /\.hit\.\w+$/.test(path))
  .map((path) => join(fixtures, path));

/** Whether a critical is told of a fixture that lies alone; some say something only to whoever asks. */
function isActing(path: string): Promise<boolean> {
  const known =
    acting.get(path) ??
    brokenPromise({ name: basename(path), bytes: readFileSync(path), kind: 'hostile' }).then(
      (broken) => broken === undefined,
    );
  acting.set(path, known);
  return known;
}

/** A pickle that runs a command, or a fixture under its own name, in up to four containers. */
export async function hiddenInput(choose: Choose): Promise<Input> {
  const name = choose.pick(names);
  if (choose.chance(60))
    return { name, kind: 'hostile', bytes: wrap(choose, hostilePickle(choose), 'data', choose.below(5)) };
  const fixture = choose.pick(paths);
  let member = { name: basename(fixture), content: readFileSync(fixture) as Uint8Array };
  for (let depth = choose.below(3); depth >= 0; depth--)
    member = { name: `${String(depth)}.box`, content: packNamed(choose, [member]) };
  const kind = (await isActing(fixture)) ? 'hostile' : 'any';
  return { name: 'files.box', kind, bytes: member.content };
}
