/**
 * The last six characters of the tokens of GitHub and npm are the CRC-32 of what stands before them in base 62:
 * https://github.blog/engineering/platform-security/behind-githubs-new-authentication-token-formats/
 */
const digits = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
const checksumLength = 6;

export function githubChecksumFits(token: string): boolean {
  const body = token.slice(token.indexOf('_') + 1, -checksumLength);
  return token.endsWith(checksumOf(body));
}

/** Six characters of base 62. */
export function checksumOf(body: string): string {
  let rest = crc32(body);
  let encoded = '';
  while (encoded.length < checksumLength) {
    encoded = (digits[rest % 62] ?? '') + encoded;
    rest = Math.floor(rest / 62);
  }
  return encoded;
}

/** IEEE 802.3; `node:zlib` has it too, but judgement uses no built-ins. */
function crc32(text: string): number {
  let crc = 0xffffffff;
  for (let index = 0; index < text.length; index += 1) {
    crc ^= text.charCodeAt(index) & 0xff;
    for (let bit = 0; bit < 8; bit += 1) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
  }
  return (crc ^ 0xffffffff) >>> 0;
}
