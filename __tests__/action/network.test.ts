import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from '@jest/globals';
import { poisonedPickle } from '../support/models.js';
import { Scenario } from '../support/scenario.js';

const dist = join(import.meta.dirname, '../../dist');
const guard = pathToFileURL(join(import.meta.dirname, '../support/refuse-connections.mjs')).href;
const scenario = new Scenario();

/** The addresses that the action connects to, when every one but GitHub's is refused. */
async function connections(upload: string): Promise<{ status: number | null; addresses: string[] }> {
  const log = scenario.runner.machine.write('connections', '');
  const { port } = new URL(scenario.server.url);
  const { status } = await scenario.run({
    inputs: { 'upload-sarif': upload },
    env: { NODE_OPTIONS: `--import=${guard}`, ALLOWED_PORT: port, CONNECTION_LOG: log },
  });
  const addresses = readFileSync(log, 'utf8')
    .split('\n')
    .filter((line) => line !== '');
  return { status, addresses: [...new Set(addresses)] };
}

describe('the action', () => {
  it('connects to the API of GitHub alone', async () => {
    scenario.runner.workspace.write('model.pkl', poisonedPickle());
    const { host } = new URL(scenario.server.url);
    expect(await connections('true')).toEqual({ status: 1, addresses: [host] });
  });

  it('connects to nothing when there is nothing to upload', async () => {
    scenario.runner.workspace.write('model.pkl', poisonedPickle());
    expect(await connections('false')).toEqual({ status: 1, addresses: [] });
  });
});

const sources = join(import.meta.dirname, '../../src');
/** Taken from the process before it reads a file. */
const shut = ['dgram', 'dns', 'module', 'net'];

describe('the scanner process', () => {
  it('is built without modules that connect, spawn, start threads or load native code', () => {
    const folder = join(dist, 'scanner');
    const code = readdirSync(folder)
      .filter((name) => name.endsWith('.js'))
      .map((name) => readFileSync(join(folder, name), 'utf8'));
    const builtins = code.flatMap((text) =>
      Array.from(
        text.matchAll(/\b(?:require|getBuiltinModule)\(["'](?:node:)?([\w/]+)["']\)/g),
        ([, name = '']) => name,
      ),
    );
    const used = ['buffer', 'console', 'crypto', 'events', 'fs', 'path', 'process', 'stream', 'util', 'zlib'];
    expect([...new Set(builtins)].sort()).toEqual([...used, ...shut].sort());
  });

  it('has the modules that connect only to shut them', () => {
    const importing = new RegExp(`from '(?:node:)?(?:${shut.join('|')})'`);
    const files = readdirSync(sources, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts'))
      .filter((name) => importing.test(readFileSync(join(sources, name), 'utf8')));
    // The action is another process, and says for itself where it connects to.
    expect(files.filter((name) => !name.startsWith('action'))).toEqual([
      join('engine', 'process', 'close-doors.ts'),
    ]);
  });
});
