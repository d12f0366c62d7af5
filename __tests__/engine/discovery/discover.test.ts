import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { execFileSync } from 'node:child_process';
import { linkSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { UsageError } from '../../../src/core/errors.js';
import { discover } from '../../../src/engine/discovery/discover.js';
import { readableFolders } from '../../../src/engine/discovery/readable-folders.js';
import { resolveRoots } from '../../../src/engine/discovery/scan-roots.js';
import { selection } from '../../../src/engine/discovery/selection.js';
import { Walk } from '../../../src/engine/discovery/walk.js';
import { temporaryFolder, type TemporaryFolder } from '../../support/temporary-folder.js';

let folder: TemporaryFolder;
beforeEach(() => {
  folder = temporaryFolder();
});
afterEach(() => {
  folder.remove();
});

interface Options {
  readonly paths?: readonly string[];
  readonly include?: readonly string[];
  readonly exclude?: readonly string[];
  readonly hub?: boolean;
  readonly in?: string;
}

async function find({ paths = ['.'], include, exclude, hub = false, in: below = '' }: Options = {}) {
  const workingDirectory = join(folder.path, below);
  const { roots, obstacles } = resolveRoots({ paths, workingDirectory, followOutside: hub });
  const found = await discover({ roots, include, exclude, allowHubCacheLinks: hub });
  return {
    files: found.files.map((file) => file.path),
    obstacles: [...obstacles, ...found.obstacles].map(({ path, draft }) => `${path}: ${draft.ruleId}`),
    severities: found.obstacles.map(({ draft }) => draft.severity),
    notes: found.notes,
    found,
  };
}

describe('files', () => {
  it('are found once each, sorted, hidden ones and node_modules included, .git left out', async () => {
    for (const name of [
      'b/x.pkl',
      'a.bin',
      '.hidden/y',
      'node_modules/z/w.pt',
      '.git/objects/aa',
      'c/.git/config',
    ]) {
      folder.write(name);
    }
    expect((await find()).files).toEqual(['.hidden/y', 'a.bin', 'b/x.pkl', 'node_modules/z/w.pt']);
  });

  it('are named relative to the working directory, above it with ..', async () => {
    folder.write('in/a');
    folder.write('out/b');
    const { files } = await find({ in: 'in', paths: ['.', '../out/b', join(folder.path, 'out')] });
    expect(files).toEqual(['../out/b', 'a']);
  });

  it('that two arguments lead to are found once', async () => {
    folder.write('a/b/c');
    expect((await find({ paths: ['a/b/c', 'a', '.', './a'] })).files).toEqual(['a/b/c']);
  });

  it('with two hard links are two files', async () => {
    linkSync(folder.write('one'), join(folder.path, 'two'));
    expect((await find()).files).toEqual(['one', 'two']);
  });

  it('carry their size, identity and root', async () => {
    folder.write('a/b', '12345');
    const [file] = (await find({ paths: ['a'] })).found.files;
    expect(file).toMatchObject({
      size: 5,
      root: join(folder.path, 'a'),
      device: expect.stringMatching(/^\d+$/),
    });
  });

  it('need no UTF-8 in their names', async () => {
    const name = Buffer.concat([Buffer.from(`${folder.path}/`), Buffer.of(0xff, 0xfe), Buffer.from('.pkl')]);
    writeFileSync(name, 'x');
    const [file] = (await find()).found.files;
    expect(file?.path).toBe('\uFFFD\uFFFD.pkl');
    expect(file?.realPath).toEqual(name);
  });
});

describe('an empty path', () => {
  it('is refused: nobody asked for the working directory', async () => {
    await expect(find({ paths: ['.', ''] })).rejects.toThrow(new UsageError('a path is empty'));
  });
});

describe('selection', () => {
  beforeEach(() => {
    for (const name of ['a.pkl', 'b.pt', 'sub/a.pkl', 'sub/.h.pkl', 'build/x.pkl']) folder.write(name);
  });

  it.each([
    [['*.pkl'], ['b.pt']],
    [['sub'], ['a.pkl', 'b.pt', 'build/x.pkl']],
    [['sub/'], ['a.pkl', 'b.pt', 'build/x.pkl']],
    [['./build/**'], ['a.pkl', 'b.pt', 'sub/.h.pkl', 'sub/a.pkl']],
    [['sub/*.pkl'], ['a.pkl', 'b.pt', 'build/x.pkl']],
    [['nothing/*'], ['a.pkl', 'b.pt', 'build/x.pkl', 'sub/.h.pkl', 'sub/a.pkl']],
  ])('excluding %j leaves %j', async (exclude, files) => {
    expect((await find({ exclude })).files).toEqual(files);
  });

  it.each(['', ' ', './'])('refuses the pattern %j, which names nothing', (pattern) => {
    expect(() => selection([pattern])).toThrow(UsageError);
    expect(() => selection([], [pattern])).toThrow(`the pattern '${pattern}' names nothing`);
  });

  it('includes only what matches, minus what is excluded', async () => {
    const { files } = await find({ include: ['sub/**', '*.pt'], exclude: ['.h*'] });
    expect(files).toEqual(['b.pt', 'sub/a.pkl']);
  });
});

describe('links', () => {
  it('to what is scanned anyway add nothing', async () => {
    folder.write('real/a.pkl');
    symlinkSync('real/a.pkl', join(folder.path, 'link.pkl'));
    symlinkSync('real', join(folder.path, 'linked'));
    symlinkSync('..', join(folder.path, 'real', 'up'));
    const { files, obstacles } = await find();
    expect([files, obstacles]).toEqual([['real/a.pkl'], []]);
  });

  it('into a left out folder of the root are followed, files and folders', async () => {
    folder.write('.git/annex/a');
    folder.write('.git/more/b');
    symlinkSync('.git/annex/a', join(folder.path, 'model.pt'));
    symlinkSync('.git/more', join(folder.path, 'more'));
    expect((await find()).files).toEqual(['model.pt', 'more/b']);
  });

  it('out of the root are reported and not followed', async () => {
    folder.write('secret/key');
    mkdirSync(join(folder.path, 'root'));
    symlinkSync('../secret/key', join(folder.path, 'root', 'model.pt'));
    symlinkSync('../secret', join(folder.path, 'root', 'dir'));
    const { files, obstacles } = await find({ paths: ['root'] });
    expect(files).toEqual([]);
    expect(obstacles).toEqual(['root/dir: scan/symlink-outside', 'root/model.pt: scan/symlink-outside']);
  });

  it('are not fooled by a folder whose name only starts like the root', async () => {
    folder.write('root-evil/key');
    mkdirSync(join(folder.path, 'root'));
    symlinkSync('../root-evil/key', join(folder.path, 'root', 'model.pt'));
    expect((await find({ paths: ['root'] })).obstacles).toEqual(['root/model.pt: scan/symlink-outside']);
  });

  it('to nothing and to themselves are reported, more loudly under a model name', async () => {
    symlinkSync('gone', join(folder.path, 'a.txt'));
    symlinkSync('gone', join(folder.path, 'b.pkl'));
    symlinkSync('loop', join(folder.path, 'loop'));
    const { obstacles, severities } = await find();
    expect(obstacles).toEqual(['a.txt', 'b.pkl', 'loop'].map((name) => `${name}: scan/special-file`));
    expect(severities).toEqual(['info', 'warning', 'info']);
  });

  it('of a Hugging Face cache are followed on the command line only', async () => {
    folder.write('hub/models--a--b/blobs/abc');
    folder.write('hub/models--a--b/other');
    const snapshot = join(folder.path, 'hub/models--a--b/snapshots/123');
    mkdirSync(snapshot, { recursive: true });
    symlinkSync('../../blobs/abc', join(snapshot, 'model.bin'));
    symlinkSync('../../other', join(snapshot, 'other.bin'));
    const path = 'hub/models--a--b/snapshots/123';
    const outside = `${path}/other.bin: scan/symlink-outside`;
    expect((await find({ paths: [path] })).obstacles).toEqual([
      `${path}/model.bin: scan/symlink-outside`,
      outside,
    ]);
    const allowed = await find({ paths: [path], hub: true });
    expect([allowed.files, allowed.obstacles]).toEqual([[`${path}/model.bin`], [outside]]);
    const { roots } = resolveRoots({ paths: [path], workingDirectory: folder.path, followOutside: true });
    expect(readableFolders(roots, true)).toContain(join(folder.path, 'hub/models--a--b/blobs'));
  });

  it('as arguments may leave the working directory on the command line only', async () => {
    folder.write('target/a');
    mkdirSync(join(folder.path, 'work'));
    symlinkSync('../target', join(folder.path, 'work', 'link'));
    const careful = await find({ in: 'work', paths: ['link'] });
    expect([careful.files, careful.obstacles]).toEqual([[], ['link: scan/symlink-outside']]);
    expect((await find({ in: 'work', paths: ['link'], hub: true })).files).toEqual(['link/a']);
  });
});

describe('what is no regular file', () => {
  it('is reported and never opened', async () => {
    execFileSync('mkfifo', [join(folder.path, 'pipe.pkl')]);
    const { files, obstacles, severities } = await find();
    expect([files, obstacles, severities]).toEqual([[], ['pipe.pkl: scan/special-file'], ['warning']]);
    expect((await find({ paths: ['pipe.pkl'] })).obstacles).toEqual(['pipe.pkl: scan/special-file']);
  });

  it('may be a path that is not there; the others are scanned', async () => {
    folder.write('a');
    const { files, obstacles } = await find({ paths: ['gone', 'a', 'a/below'] });
    expect([files, obstacles]).toEqual([['a'], ['gone: scan/missing-path', 'a/below: scan/missing-path']]);
  });

  it.each([
    ['https://example.invalid/m.pkl', 'curl -LO https://example.invalid/m.pkl'],
    ['hf://org/model', 'huggingface-cli download org/model'],
    ['s3://bucket/key', 'aws s3 cp --recursive s3://bucket/key'],
    ['gs://bucket/key', 'gsutil cp -r gs://bucket/key'],
    ['https://example.invalid/$(id)', String.raw`curl -LO 'https://example.invalid/$(id)'`],
    ['oci://example.invalid/x', 'fetch it first and scan the local copy'],
  ])('may be %s: the error says how to fetch it', async (argument, advice) => {
    await expect(find({ paths: [argument] })).rejects.toThrow(advice);
  });
});

describe('a checkout', () => {
  it('says which submodules are not there', async () => {
    folder.write(
      '.gitmodules',
      '[submodule "a"]\n\tpath = a\n[submodule "b"]\n\tpath = b\n[submodule "c"]\n path = ../..\n',
    );
    folder.write('b/file');
    mkdirSync(join(folder.path, 'a'));
    expect((await find()).notes).toEqual(['1 submodule(s) not checked out and not scanned: "a"']);
  });

  it('says that it is sparse', async () => {
    folder.write('.git/info/sparse-checkout', '/models');
    folder.write('.git/config', '[core]\n\tbare = false\n');
    expect((await find()).notes).toEqual([]);
    folder.write('.git/config.worktree', '[core]\n\tsparseCheckout = true\n');
    expect((await find()).notes).toEqual([expect.stringContaining('sparse')]);
  });
});

describe('the walk', () => {
  it('stops at its budget and says so', async () => {
    for (const name of ['a', 'b', 'c', 'd']) folder.write(name);
    const walk = new Walk(selection(), 2);
    await walk.folder('', Buffer.from(folder.path), folder.path);
    expect(walk.files).toHaveLength(2);
    expect(walk.obstacles.map(({ draft }) => draft.ruleId)).toEqual(['scan/limit-reached']);
  });

  it('ends early when the run is stopped', async () => {
    folder.write('a/b');
    const { roots } = resolveRoots({ paths: ['.'], workingDirectory: folder.path, followOutside: false });
    const { files } = await discover({ roots, signal: AbortSignal.abort() });
    expect(files).toEqual([]);
  });
});
