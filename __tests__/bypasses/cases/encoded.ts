import { deflateSync, gzipSync } from 'node:zlib';
import { pickle } from '../../support/pickle-assembler.js';
import { bypass, type BypassCase } from '../bypass-case.js';

const source = Buffer.from("import os\nos.system('echo hello')\n");
const base64 = source.toString('base64');
const reversed = (text: string): string => Array.from(text).reverse().join('');
const rot13 = (text: string): string =>
  text.replace(/[a-z]/g, (letter) => String.fromCharCode(((letter.charCodeAt(0) - 84) % 26) + 97));

/** The state of a model that holds a text beside its weights; nothing in the stream decodes it. */
function stateWith(what: string, constant: string | Uint8Array, names = 'os.system'): BypassCase {
  const stream = pickle().proto(4).emptyDict().short('tokenizer');
  const held = typeof constant === 'string' ? stream.unicode(constant) : stream.bytes(constant);
  return bypass('P-20', what, ['critical', 'python-source/dangerous-call', names], held.setitem().stop());
}

/** Source that a pickle carries behind encodings, for somebody else to run. */
export const encoded: readonly BypassCase[] = [
  stateWith('source as base64', base64),
  stateWith('source as base64 without padding, for URLs', source.toString('base64url')),
  stateWith('source as base64 in lines of twenty', base64.replace(/.{20}/g, '$&\n')),
  stateWith('source as base64 of base64', Buffer.from(base64).toString('base64')),
  stateWith(
    'source as base64, from its end',
    reversed(Buffer.concat([source, Buffer.from('#')]).toString('base64')),
  ),
  stateWith('source as hexadecimal digits', source.toString('hex')),
  stateWith('source as zlib in base64', deflateSync(source).toString('base64')),
  stateWith('source as gzip in hexadecimal digits', gzipSync(source).toString('hex')),
  stateWith('source as a list of characters', `[${Array.from(source).join(', ')}]`),
  stateWith(
    'source as escapes',
    Array.from(source, (byte) => `\\x${byte.toString(16).padStart(2, '0')}`).join(''),
  ),
  stateWith('source with letters moved by thirteen', rot13(source.toString())),
  stateWith('source from its end', reversed(source.toString())),
  stateWith('source as base64 in bytes', Buffer.from(base64)),
  stateWith(
    'source that decodes more source',
    Buffer.from(`import base64\nexec(base64.b64decode('${base64}'))\n`).toString('base64'),
  ),
];
