/**
 * Runs the action, and its scanner processes, as on a machine with the paths of Windows, for tests. What the program sees as drive `D:` is a folder of the real machine; everything that takes or gives a path is told the other
 * name. What it can't show is what Windows itself does: its file systems, its locks and its processes.
 */
import childProcess from 'node:child_process';
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

const { WINDOWS_DRIVE: drive, WINDOWS_PROGRAM: program } = process.env;
const here = new URL(import.meta.url).pathname;
const entry = pathToFileURL(program).href;
const toSlashes = (text) => text.replaceAll('\\', '/');

/** What Windows has no such character for stays what it is: addresses, descriptors, options. */
function toReal(value) {
  if (Buffer.isBuffer(value)) return Buffer.from(toReal(value.toString('latin1')), 'latin1');
  if (typeof value !== 'string') return value;
  if (/^d:($|[\\/])/i.test(value)) return drive + toSlashes(value.slice(2));
  return /^[\\/]/.test(value) ? toSlashes(value) : value;
}

function toWindows(value) {
  if (Buffer.isBuffer(value)) return Buffer.from(toWindows(value.toString('latin1')), 'latin1');
  if (value !== drive && !value.startsWith(`${drive}/`)) return value;
  return `D:${value.slice(drive.length).replaceAll('/', '\\') || '\\'}`;
}

Object.defineProperty(process, 'platform', { value: 'win32' });
const firstPart = (given) => String(given.find((part) => part !== ''));
// Node's own loader uses the same object, for paths that are none of Windows.
const [posix, win32] = [{ ...path.posix }, path.win32];
for (const [name, value] of Object.entries(win32))
  if (typeof value !== 'function') path[name] = value;
  else path[name] = (...given) => (firstPart(given).startsWith('/') ? posix : win32)[name](...given);
const { cwd, chdir } = process;
process.cwd = () => toWindows(cwd());
process.chdir = (folder) => chdir(toReal(folder));

/** The first two arguments of these are paths. */
const ofTwo = /^(rename|copyFile|link)(Sync)?$/;
const ofOne =
  /^(access|open|opendir|stat|lstat|readdir|exists|mkdir|mkdtemp|realpath|readFile|writeFile|appendFile|rm|rmdir|unlink|truncate|createReadStream|createWriteStream)(Sync)?$/;
const givesPath = /^(realpath|mkdtemp)/;

function translated(name, work) {
  const paths = ofTwo.test(name) ? 2 : 1;
  return function (...given) {
    const result = work.apply(
      this,
      given.map((value, at) => (at < paths ? toReal(value) : value)),
    );
    if (!givesPath.test(name)) return result;
    return result instanceof Promise ? result.then(toWindows) : toWindows(result);
  };
}

function translateAll(object) {
  for (const [name, work] of Object.entries(object)) {
    if (!ofOne.test(name) && !ofTwo.test(name)) continue;
    const { native } = work;
    object[name] = translated(name, work);
    if (native !== undefined) object[name].native = translated(name, native);
  }
}

translateAll(fs);
translateAll(fs.promises);

function translateOption(text) {
  const [, option, value] = /^(--[\w-]+=)(.*)$/.exec(text) ?? [];
  return option === undefined ? toReal(text) : option + toReal(value);
}

/** Behind the fence of a scanner process Node's own paths can't be changed. */
const fences = /^--(experimental-permission|permission|allow-fs-read=.*)$/;

for (const name of ['spawn', 'spawnSync']) {
  const start = childProcess[name];
  childProcess[name] = (command, args, { cwd: folder, env, ...options } = {}) => {
    const isNode = command === process.execPath;
    const translatedArgs = args.map(translateOption);
    const variables = Object.entries(env).map(([key, value]) => [key, toReal(value)]);
    return start(
      toReal(command),
      isNode ? [...translatedArgs.slice(0, -1).filter((text) => !fences.test(text)), here] : translatedArgs,
      {
        ...options,
        ...(folder === undefined ? {} : { cwd: toReal(folder) }),
        env: {
          ...Object.fromEntries(variables),
          ...(isNode ? { WINDOWS_DRIVE: drive, WINDOWS_PROGRAM: translatedArgs.at(-1) } : {}),
        },
      },
    );
  };
}
syncBuiltinESMExports();
await import(entry);
