/** Container images as `docker save` lays them out, before and since OCI. */
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from '@jest/globals';
import { inspectBytes } from '../support/inspect-bytes.js';
import { cleanPickle, poisonedPickle } from '../support/models.js';
import { tar, type TarMember } from '../support/tar-assembler.js';

const digest = 'ab'.repeat(32);
const layer = (pickle: Uint8Array): Uint8Array =>
  tar([
    { name: 'bin/', type: '5' },
    { name: 'bin/tool', content: '#!/bin/sh\necho hello\n' },
    { name: 'lib64', type: '2', target: 'usr/lib64' },
    { name: 'etc/mtab', type: '2', target: '/proc/mounts' },
    { name: 'opt/model/model.pkl', content: pickle },
  ]);
const manifest = (path: string): TarMember => ({
  name: 'manifest.json',
  content: JSON.stringify([{ Config: `${digest}.json`, RepoTags: ['model:latest'], Layers: [path] }]),
});
const older = (content: Uint8Array): Uint8Array =>
  tar([
    { name: 'abc/VERSION', content: '1.0' },
    { name: 'abc/layer.tar', content },
    manifest('abc/layer.tar'),
    { name: 'repositories', content: '{}' },
  ]);
const newer = (content: Uint8Array): Uint8Array =>
  tar([
    { name: 'blobs/sha256/', type: '5' },
    { name: `blobs/sha256/${digest}`, content },
    { name: 'index.json', content: '{"schemaVersion": 2, "manifests": []}' },
    manifest(`blobs/sha256/${digest}`),
    { name: 'oci-layout', content: '{"imageLayoutVersion": "1.0.0"}' },
  ]);
const images = [
  ['before OCI', older],
  ['since OCI', newer],
  ['since OCI, with compressed layers', (content: Uint8Array) => newer(gzipSync(content))],
] as const;

describe.each(images)('an image %s', (_, image) => {
  it('gives its layers to be judged', async () => {
    const { told } = await inspectBytes(image(layer(poisonedPickle('hello'))), 'image.tar');
    expect(told.filter((line) => line.startsWith('critical pickle/dangerous-call'))).toHaveLength(1);
  });

  it('may hold programs and links of a root file system', async () => {
    const { told } = await inspectBytes(image(layer(cleanPickle())), 'image.tar');
    expect(told.filter((line) => !line.startsWith('info'))).toEqual([]);
  });
});
