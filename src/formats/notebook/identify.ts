import { headText } from '../../bytes/head-text.js';
import { limits } from '../../core/limits.js';
import type { ByteSource, Claim } from '../../core/types.js';

/** Words without which no cell fetches and runs anything; notebooks without them are nobody's models. */
const words =
  /(?:curl|wget|\/dev\/(?:tcp|udp)|\b(?:nc|ncat|socat)\b|base64|marshal|powershell|pip3? install|exec\s{0,4}\(|eval\s{0,4}\(|pty\.spawn|authorized_keys|crontab|application\/(?:octet-stream|zip|x-\w+|gzip))/;
const windowBytes = 1 << 20;
const overlapBytes = 64;

/** A notebook of Jupyter that holds a word of fetching and running. */
export function identifyNotebook(head: Uint8Array, source: ByteSource, name: string): Claim | undefined {
  if (
    !/^\s*\{/.test(
      headText(head)
        .slice(0, 64)
        .replace(/^\u00ef\u00bb\u00bf/, ''),
    )
  )
    return undefined;
  if (!name.toLowerCase().endsWith('.ipynb')) return undefined;
  const end = Math.min(source.size, limits.maxTextBytes);
  for (let at = 0; at < end; at += windowBytes - overlapBytes)
    if (words.test(Buffer.from(source.read(at, Math.min(windowBytes, end - at))).toString('latin1')))
      return { confidence: 'likely', because: 'it is a notebook that fetches or runs something' };
  return undefined;
}
