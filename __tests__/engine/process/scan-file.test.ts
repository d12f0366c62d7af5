import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { appendFileSync, renameSync, rmSync, statSync, symlinkSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { ByteSource } from '../../../src/core/types.js';
import type { Frame, Job } from '../../../src/engine/protocol.js';
import { scanFile } from '../../../src/engine/process/scan-file.js';
import { draftOf, fakeFormat } from '../../support/fake-format.js';
import { temporaryFolder, type TemporaryFolder } from '../../support/temporary-folder.js';

let folder: TemporaryFolder;
beforeEach(() => {
  folder = temporaryFolder();
});
afterEach(() => {
  folder.remove();
});

function jobFor(path: string, more: Partial<Job> = {}): Job {
  const stat = statSync(path, { bigint: true });
  return {
    id: 3,
    pathBase64: Buffer.from(path).toString('base64'),
    name: basename(path),
    root: folder.path,
    device: String(stat.dev),
    inode: String(stat.ino),
    hash: 'never',
    seconds: 10,
    ...more,
  };
}

async function frames(job: Job, whileReading: (pass: number) => void = () => undefined): Promise<Frame[]> {
  const sent: Frame[] = [];
  let pass = 0;
  const format = fakeFormat({
    id: 'fake',
    magic: 'FAKE',
    inspect: (source) => {
      whileReading((pass += 1));
      source.read(0, 4);
      return { drafts: [draftOf('fake/call')] };
    },
  });
  await scanFile(job, [format], (frame) => sent.push(frame));
  return sent;
}

function summary(sent: readonly Frame[]): string[] {
  return sent.map((frame) => {
    if (frame.type === 'finding') return frame.draft.ruleId;
    return frame.type === 'done' ? `done ${frame.outcome}` : frame.type;
  });
}

describe('a file', () => {
  it('is announced, judged and finished, under the id of its job', async () => {
    const sent = await frames(jobFor(folder.write('x', 'FAKE')));
    expect(summary(sent)).toEqual(['started', 'identified', 'fake/call', 'done scanned']);
    expect(sent.every((frame) => frame.type !== 'ready' && frame.id === 3)).toBe(true);
    expect(sent.at(-1)).toMatchObject({ formats: ['fake'], claimed: true, bytesRead: 4 });
  });

  it('is hashed before it is parsed, when asked', async () => {
    const sent = await frames(jobFor(folder.write('x', 'FAKE'), { hash: 'always' }));
    expect(sent[1]).toEqual({
      type: 'hashed',
      id: 3,
      sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
      size: 4,
    });
  });

  it('that changes while it is read is read once more, and what was said before is void', async () => {
    const path = folder.write('x', 'FAKE');
    const sent = await frames(jobFor(path), (pass) => {
      if (pass === 1) appendFileSync(path, '!');
    });
    expect(summary(sent)).toEqual([
      'started',
      'identified',
      'fake/call',
      'again',
      'identified',
      'fake/call',
      'done scanned',
    ]);
  });

  it('that keeps changing is not clean', async () => {
    const path = folder.write('x', 'FAKE');
    const sent = await frames(jobFor(path), () => {
      appendFileSync(path, '!');
    });
    expect(summary(sent).slice(-3)).toEqual(['fake/call', 'scan/changed-while-read', 'done partial']);
  });

  it('that is replaced by a link while it is read is not followed', async () => {
    const path = folder.write('x', 'FAKE');
    const other = folder.write('other', 'FAKE');
    const sent = await frames(jobFor(path), () => {
      rmSync(path);
      symlinkSync(other, path);
    });
    expect(summary(sent).slice(-2)).toEqual(['scan/unreadable', 'done unreadable']);
  });

  it('that vanished or was swapped before it is opened is unreadable', async () => {
    const job = jobFor(folder.write('model.pkl', 'FAKE'));
    renameSync(folder.write('other', 'FAKE'), join(folder.path, 'model.pkl'));
    const swapped = await frames(job);
    rmSync(join(folder.path, 'model.pkl'));
    const vanished = await frames(job);
    for (const sent of [swapped, vanished]) {
      expect(summary(sent)).toEqual(['started', 'scan/unreadable', 'done unreadable']);
      expect(sent.at(-1)).toMatchObject({ claimed: true });
      expect(JSON.stringify(sent)).not.toContain(folder.path);
    }
  });

  it('that is an LFS pointer is not parsed', async () => {
    const text = `version https://git-lfs.github.com/spec/v1\r\noid sha256:${'0a'.repeat(32)}\r\nsize 5\r\n`;
    expect(summary(await frames(jobFor(folder.write('x.pt', text))))).toEqual([
      'started',
      'scan/lfs-pointer',
      'hashed',
      'done skipped',
    ]);
  });

  it.each(['oid sha256:zz\nsize 5\n', `oid sha256:${'0a'.repeat(32)}\n`, 'x'.repeat(2000)])(
    'that only begins like an LFS pointer is none: %s',
    async (rest) => {
      const text = `version https://git-lfs.github.com/spec/v1\n${rest}`;
      expect(summary(await frames(jobFor(folder.write('x.txt', text))))).toEqual([
        'started',
        'done unrecognised',
      ]);
    },
  );

  it('makes its process retire after a fault of the scanner', async () => {
    const sent = await frames(jobFor(folder.write('x', 'FAKE')), () => {
      throw new TypeError('oops');
    });
    expect(summary(sent).slice(-2)).toEqual(['scan/internal-error', 'done partial']);
    expect(sent.at(-1)).toMatchObject({ retire: true });
  });

  it('whose identification does not end has the clock of the file all the same', async () => {
    const path = folder.write('x', Buffer.alloc(400_000));
    const endless = {
      ...fakeFormat({ id: 'endless', magic: 'FAKE' }),
      identify: (_: Uint8Array, source: ByteSource) => {
        for (let step = 0; step < 20_000_000; step++) source.read((step * 70_001) % 399_000, 4);
        return undefined;
      },
    };
    const sent: Frame[] = [];
    await scanFile(jobFor(path, { seconds: 0.05 }), [endless], (frame) => sent.push(frame));
    expect(summary(sent).slice(-2)).toEqual(['scan/timed-out', 'done timed-out']);
  });
});
