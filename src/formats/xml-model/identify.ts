import { TextDecoding } from '../../codecs/xml/text-decoding.js';
import type { Claim } from '../../core/types.js';

const roots = {
  pmml: /<(?:[\w.-]+:)?PMML[\s>/]|dmg\.org\/PMML/,
  openvino: /<net\s[^>]{0,400}\b(?:version|name)\s*=/,
};

/** A document with the root element of the dialect; a document whose root lies beyond the head only by its name. */
export function identifyXml(dialect: keyof typeof roots, head: Uint8Array): Claim | undefined {
  if (!mayBeXml(head)) return undefined;
  const text = new TextDecoding(head).decode(head).trimStart();
  if (!text.startsWith('<')) return undefined;
  if (roots[dialect].test(text))
    return { confidence: 'certain', because: `its root element is that of ${dialect}` };
  return /^<(?:\?xml|!DOCTYPE|!--)/.test(text) ? { confidence: 'possible', because: 'it is XML' } : undefined;
}

/** UTF-16 and UTF-32, with their mark or without; EBCDIC; the first bytes of blanks and marks in UTF-8. */
const beforeBracket: ReadonlySet<number | undefined> = new Set([
  ...[0, 0x4c, 0xc2, 0xe1, 0xe2, 0xe3, 0xef, 0xfe, 0xff],
]);

/** Before anything is decoded: behind blanks an angle bracket, or what may be one or a blank in another encoding. */
function mayBeXml(head: Uint8Array): boolean {
  const first = head.find((byte) => byte > 0x20 || byte < 0x09);
  return first === 0x3c || beforeBracket.has(first);
}
