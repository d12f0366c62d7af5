import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';

const source = join(import.meta.dirname, '../../src');
/** What a file says about models, not what the program does: names of files that a model may reach for. */
const data = /^(knowledge|judgement|formats|codecs)\//;

const files = readdirSync(source, { recursive: true, encoding: 'utf8' })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => path.endsWith('.ts'))
  .map((path) => ({ path, text: withoutComments(readFileSync(join(source, path), 'utf8')) }));

const program = files.filter(({ path }) => !data.test(path));

function withoutComments(text: string): string {
  return text.replace(/\/\*[^]*?\*\//g, '').replace(/^\s*\/\/.*$/gm, '');
}

/** `path: what` for everything that matches. */
function found(pattern: RegExp, among = files): string[] {
  return among
    .flatMap(({ path, text }) => Array.from(text.matchAll(pattern), ([match]) => `${path}: ${match}`))
    .sort();
}

describe('what the program needs of a machine', () => {
  it('is no place of one system, but where its absence is an answer', () => {
    const places = /(?<=['"`=])\/(?:proc|sys|dev|bin|sbin|usr|etc|var|tmp|opt)\b[/\w]*/g;
    expect(found(places, program)).toEqual([
      // The null device as git's settings call it, on every system; its own file of settings by the name of each.
      'action/git.ts: /dev/null',
      'action/git.ts: /dev/null',
      // How large a scanner process is, where the system tells; elsewhere V8's own limit ends it.
      'engine/pool/resident-memory.ts: /proc/',
    ]);
  });

  it('is no program but Node itself, and git where there is one', () => {
    expect(found(/'(?:node:)?child_process'/g)).toEqual([
      "action/git.ts: 'node:child_process'",
      "engine/pool/early-scanner.ts: 'node:child_process'",
      "engine/pool/scanner-process.ts: 'node:child_process'",
      "engine/pool/start-scanner.ts: 'node:child_process'",
    ]);
    expect(
      found(/(?<![.#\w])(?:spawn|spawnSync|exec|execSync|execFile|execFileSync|fork)\(\s*[\w.#]+/g),
    ).toEqual(['action/git.ts: spawnSync(this.#program', 'engine/pool/start-scanner.ts: spawn(command']);
    expect(
      found(/\bcommand: process[^,\n]+/g).filter((line) => line.startsWith('engine/pool/launch')),
    ).toEqual(['engine/pool/launch.ts: command: process.execPath']);
  });

  it('is no shell', () => {
    expect(found(/\bshell:\s*(?!false)/g, program)).toEqual([]);
    expect(found(/['"](?:sh|bash|cmd|cmd\.exe|powershell|pwsh)['"]/g, program)).toEqual([]);
  });

  it('differs by system in few places', () => {
    expect(found(/process\.platform/g)).toEqual([
      'action/git.ts: process.platform',
      'action/git.ts: process.platform',
      'cli/version-command.ts: process.platform',
      'engine/cache/engine-digest.ts: process.platform',
      'engine/pool/launch.ts: process.platform',
    ]);
  });
});
