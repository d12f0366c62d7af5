/** Keys and tags that loaders act on: a text that holds one is part of a model wherever it stands. */
const keys = [
  '_target_',
  'class_path',
  'auto_map',
  'trust_remote_code',
  'custom_pipelines',
  'chat_template',
  'loader_module',
  'custom_imports',
  '!!python',
  '!python',
  'yaml.org,2002:python',
  '!!javax',
  '!!java.',
  '!ruby/',
  '!!js/',
  '!new:',
  '!name:',
  '!apply:',
  '!module:',
  '!obj:',
  '!call:',
  '!eval ',
  '!import ',
  '%TAG',
  'py/object',
  'py/reduce',
  'py/function',
  'py/type',
  ':serialized:',
  'bentoml_version',
  '_implementation',
];

/** Elements of XML that its readers act on. */
const elements = [
  '<!ENTITY',
  '<bean',
  '<java',
  '<object-stream',
  '<dynamic-proxy',
  '<xi:include',
  '<_target_',
];
/** What readers of Java's configurations build or look up, with the place of two letters that are rare. */
const javaSigns: readonly (readonly [string, number])[] = [
  ['ProcessBuilder', 6],
  ['ScriptEngineManager', 5],
  ['EventHandler', 4],
];

/** Whether a sign stands at `at`, the place of the two bytes that it was looked up by. */
type Check = (bytes: Uint8Array, at: number) => boolean;

/** A sign is looked up by the first two bytes in it that begin with one of these, which prose and data have few of. */
const rare = /[_!%/,:]./;

/** @param offset of the two bytes that it is looked up by */
function keyCheck(key: string, offset = key.search(rare)): [pair: string, check: Check] {
  const wanted = Buffer.from(key);
  const check: Check = (bytes, at) => wanted.every((byte, index) => bytes[at - offset + index] === byte);
  return [key.slice(offset, offset + 2), check];
}

/** A letter or `_` as an escape, which no writer of JSON or YAML makes. */
function isEscapedLetter(bytes: Uint8Array, at: number): boolean {
  return /^\\(?:x|u00|U000000)(?:5f|[46][1-9a-f]|[57][\da])/i.test(textAt(bytes, at, 12));
}

/** A tag of YAML with an escape: tags are URIs. */
function isEscapedTag(bytes: Uint8Array, at: number): boolean {
  return /![^\s"]*$/.test(textAt(bytes, at - 100, 100)) && /^%[\da-f]{2}/i.test(textAt(bytes, at, 3));
}

/** A key of YAML that its own mark begins: such a one may be broken by lines. */
function isExplicitKey(bytes: Uint8Array, at: number): boolean {
  return /(?:^|[\r\n])[ -]*$/.test(textAt(bytes, at - 100, Math.min(at, 100)));
}

function textAt(bytes: Uint8Array, at: number, length: number): string {
  return Buffer.from(bytes.subarray(Math.max(0, at), Math.max(0, at + length))).toString('latin1');
}

/** What log4j looks up, its letters as look-ups of their own. */
function isLookup(bytes: Uint8Array, at: number): boolean {
  return /^\$\{(?:jndi:|eval:|py(?:thon)?:|\$\{|lower:|upper:|::-)/.test(textAt(bytes, at, 10));
}

const hexadecimal = Array.from('0123456789abcdefABCDEF');
const checks = new Map<number, Check[]>();
/** Whether two bytes begin some check: looked at for every byte of a file. */
const isLookedUp = new Uint8Array(0x1_0000);

function look(pair: string, check: Check): void {
  const number = pair.charCodeAt(0) * 256 + pair.charCodeAt(1);
  isLookedUp[number] = 1;
  checks.set(number, [...(checks.get(number) ?? []), check]);
}

for (const key of keys) look(...keyCheck(key));
for (const key of elements) look(...keyCheck(key, 0));
for (const [key, offset] of javaSigns) look(...keyCheck(key, offset));
for (const letter of 'xuU') look(`\\${letter}`, isEscapedLetter);
for (const digit of hexadecimal) look(`%${digit}`, isEscapedTag);
look('? ', isExplicitKey);
look('${', isLookup);

/** Bytes before and behind a place that a check may look at. */
export const markerReach = 128;

/** Whether a text of one byte a character holds a marker, or what may hide one. */
export function holdsMarker(bytes: Uint8Array): boolean {
  const last = bytes.length - 1;
  for (let at = 0; at < last; at += 1) {
    const pair = (bytes[at] as number) * 256 + (bytes[at + 1] as number);
    if (isLookedUp[pair] === 1 && checks.get(pair)?.some((check) => check(bytes, at)) === true) return true;
  }
  return false;
}
