import { join } from 'node:path';
import { UsageError } from '../../core/errors.js';
import { clip } from '../../reports/neutralise.js';
import { readTextFile } from '../../shell/read-text-file.js';

const maxBytes = 1 << 16;

/** What to say where the checkout's `.lfsconfig` names a server: it is never asked, whatever it is. */
export function noteOtherServer(root: string, endpoint: URL): string[] {
  const named = /^[ \t]*(?:lfs)?url[ \t]*=[ \t]*(\S+)/im.exec(
    readConfiguration(join(root, '.lfsconfig')),
  )?.[1];
  if (named === undefined || named.replace(/\/$/, '') === endpoint.href) return [];
  return [
    `.lfsconfig names another Git LFS server (${clip(named, 200)}); it is ignored, and objects are read from the repository's own server.`,
  ];
}

function readConfiguration(path: string): string {
  try {
    return readTextFile(path, maxBytes) ?? '';
  } catch (error) {
    if (error instanceof UsageError) return '';
    throw error;
  }
}
