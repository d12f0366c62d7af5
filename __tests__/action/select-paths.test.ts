import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { Policy } from '../../src/action/policy.js';
import { selectPaths } from '../../src/action/select-paths.js';
import { effectiveSettings } from '../../src/policy/effective.js';
import { type TemporaryFolder, temporaryFolder } from '../support/temporary-folder.js';

const workingDirectory = process.cwd();
let folder: TemporaryFolder;
beforeEach(() => {
  folder = temporaryFolder();
  for (const name of ['good.pkl', 'a/one.pkl', 'a/two.bin']) folder.write(name);
  mkdirSync(join(folder.path, 'empty'));
  process.chdir(folder.path);
});
afterEach(() => {
  process.chdir(workingDirectory);
  folder.remove();
});

async function select(paths: readonly string[], exclude: readonly string[] = []): Promise<string[]> {
  const settings = effectiveSettings({}, null, 'critical');
  const policy: Policy = {
    settings,
    paths,
    pathsFrom: 'input paths',
    exclude,
    knownBad: [],
    blacklist: [],
    weights: undefined,
  };
  const here = process.cwd();
  const selected = await selectPaths(policy, { workspace: here, root: here, folder: here, named: here });
  return selected.map((path) => path.slice(here.length + 1)).sort();
}

describe('explicit paths', () => {
  it.each([
    [['good.pkl'], ['*.pkl'], 'good.pkl'],
    [['a'], ['a/**'], 'a'],
    [['a'], ['a'], 'a'],
    [['good.pkl', '**/*.bin'], ['*.bin'], '**/*.bin'],
  ])('%j without %j are refused, naming %s', async (paths, exclude, idle) => {
    await expect(select(paths, exclude)).rejects.toThrow(
      `input paths: '${idle}' matches nothing that is not excluded`,
    );
  });

  it('that match nothing are refused, whatever is excluded', async () => {
    for (const exclude of [[], ['*.pkl']])
      await expect(select(['absent'], exclude)).rejects.toThrow("input paths: 'absent' matches nothing");
  });

  it('may lose a part of what they match', async () => {
    expect(await select(['a', 'good.pkl'], ['*.bin'])).toEqual(['a', 'good.pkl']);
    expect(await select(['**/*.*'], ['a/*.pkl'])).toEqual(['a/two.bin', 'good.pkl']);
  });

  it('may name an empty folder', async () => {
    expect(await select(['empty'], ['*.pkl'])).toEqual(['empty']);
  });
});
