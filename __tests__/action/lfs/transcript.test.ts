import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { LfsServer, type LfsRequestSeen } from '../../../scripts/contract/lfs-server.mjs';
import { Scenario } from '../../support/scenario.js';

/** What the real client said to the tests' server, and what came of it: scripts/lfs-transcript.mjs. */
const transcript = JSON.parse(readFileSync(new URL('transcript.json', import.meta.url), 'utf8')) as {
  readonly client: string;
  readonly object: string;
  readonly pointer: string;
  readonly requests: readonly (Omit<LfsRequestSeen, 'body'> & {
    readonly body?: { readonly objects: unknown };
  })[];
};

const scenario = new Scenario();
let lfs: LfsServer;
beforeAll(async () => {
  lfs = await LfsServer.start();
});
afterAll(() => lfs.stop());

describe(`what ${transcript.client} says`, () => {
  const [batch, object] = transcript.requests;

  it('is what the server of the tests answers', async () => {
    lfs.add(Buffer.from(transcript.object));
    const reply = await fetch(`${lfs.url}${batch?.path ?? ''}`, {
      method: batch?.method ?? '',
      headers: { accept: batch?.accept ?? '', 'content-type': batch?.type ?? '' },
      body: JSON.stringify(batch?.body),
    });
    expect(reply.headers.get('content-type')).toBe('application/vnd.git-lfs+json');
    const { objects } = (await reply.json()) as {
      objects: { actions: { download: { href: string; header: Record<string, string> } } }[];
    };
    const { href, header } = objects[0]?.actions.download ?? { href: '', header: {} };
    expect(href).toBe(`${lfs.url}${object?.path ?? ''}`);
    expect(header).toEqual({ 'X-Key': object?.key });
    expect(await (await fetch(href, { headers: header })).text()).toBe(transcript.object);
  });

  it('is what the action says, as far as it has to', async () => {
    scenario.runner.workspace.write('model.pkl', lfs.add(Buffer.from(transcript.object)));
    lfs.reset();
    await scenario.run({ inputs: { lfs: 'fetch' }, env: { GITHUB_SERVER_URL: lfs.url } });
    const [asked, fetched] = lfs.requests;
    expect(asked).toMatchObject({ method: batch?.method, path: batch?.path, accept: batch?.accept });
    expect(batch?.type).toContain(asked?.type ?? 'no type');
    expect(JSON.parse(asked?.body ?? '')).toEqual({
      operation: 'download',
      hash_algo: 'sha256',
      transfers: ['basic'],
      objects: batch?.body?.objects,
    });
    expect(fetched).toMatchObject({ method: object?.method, path: object?.path, key: object?.key });
  });

  it('of a file is the pointer that the server of the tests makes', () => {
    expect(lfs.add(Buffer.from(transcript.object))).toBe(transcript.pointer);
  });
});
