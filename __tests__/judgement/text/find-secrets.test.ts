import { crc32 } from 'node:zlib';
import { describe, expect, it } from '@jest/globals';
import { findSecrets, maskSecrets } from '../../../src/judgement/text/find-secrets.js';
import { checksumOf, githubChecksumFits } from '../../../src/judgement/text/github-checksum.js';
import { secretKinds } from '../../../src/knowledge/secrets/kinds.js';
import { sampleSecrets } from './sample-secrets.js';

describe('kinds of credentials', () => {
  it('are many, each with an id of its own, and each has a sample here', () => {
    expect(secretKinds.length).toBeGreaterThanOrEqual(55);
    expect(Object.keys(sampleSecrets).sort()).toEqual(secretKinds.map(({ id }) => id).sort());
    for (const { source } of secretKinds) expect(() => new URL(source)).not.toThrow();
  });

  it.each(Object.entries(sampleSecrets))(
    '%s is found, and only its beginning shown',
    (id, [text, secret]) => {
      const found = findSecrets(text);
      expect(found.map(({ kind }) => kind.id)).toEqual([id]);
      expect(found.map(({ start, end }) => text.slice(start, end))).toEqual([secret]);
      const masked = maskSecrets(text);
      expect(masked).not.toContain(secret.slice(12));
      // A key without its last line may go on to the end.
      expect(masked.endsWith(' end') || masked.endsWith('-----***')).toBe(true);
    },
  );

  it.each(Object.entries(sampleSecrets).filter(([id]) => !['connection-string', 'private-key'].includes(id)))(
    '%s is a placeholder with the words of documentation in it',
    (id, [text, secret]) => {
      const hole = text.replace(secret, `${secret.slice(0, -12)}${'EXAMPLE'.repeat(2).slice(0, 12)}`);
      expect(findSecrets(hole).filter(({ kind }) => kind.id === id)).toEqual([]);
    },
  );
});

describe('what is no credential', () => {
  const dots = '.'.repeat(3);
  it.each([
    'HF_TOKEN=hf_' + 'x'.repeat(34),
    'AKIAIOSFODNN7EXAMPLE',
    'api_key: YOUR_API_KEY_GOES_HERE_1234',
    'password: "correct-horse-battery-staple"',
    'postgres://user:password@localhost/db',
    'postgres://user:${PASSWORD}@host/db',
    'https://user:{{ password }}@host',
    `OPENAI_API_KEY=sk-${dots}`,
    'access_token: <your access token, 40 characters>',
    'sha256: 9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08',
    'token: "▁the"',
    'commit 356a192b7913b04c54574d18c28d46e6395428ab',
    'eos_token: <|endoftext|>, pad_token_id: 50256, bos_token: <s>',
    'skip_special_tokens sk-learn hf_hub_download npm_config_registry ghp_ xoxb- AIza',
    '-----BEGIN PUBLIC KEY-----\nMIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEA',
    '-----BEGIN PRIVATE KEY-----\n...\n-----END PRIVATE KEY-----',
    `ghp_aB3dE6gH9jK2mN5pQ8sT1vW4yZ7bC0AAAAAA`,
  ])('%s', (text) => {
    expect(findSecrets(text)).toEqual([]);
  });

  it('is told by the checksum where the token has one', () => {
    const body = 'zQWBuTSOoRi4A9spHcVY5ncnsDkxkJ';
    expect(githubChecksumFits(`ghp_${body}${checksumOf(body)}`)).toBe(true);
    expect(checksumOf(body)).toBe('0mLq17');
    expect(githubChecksumFits(`ghp_${body}0mLq18`)).toBe(false);
  });
});

/** Letters that make no word, none twice in a row. */
const letters = 'qwertyuiopasdfghjklzxcvbnmqwertyui';
const huggingFace = `hf_${letters}`;

describe('several credentials', () => {
  const aws = sampleSecrets['aws-access-key']?.[1] ?? '';

  it('are told in the order of the text, whatever the order of the kinds', () => {
    const text = `a ${aws} b ${huggingFace} c ${aws} d`;
    const found = findSecrets(text);
    expect(found.map(({ start, end }) => text.slice(start, end))).toEqual([aws, huggingFace, aws]);
    expect(maskSecrets(`${aws} b ${huggingFace} c`)).toBe('AKIA*** b hf_*** c');
  });

  it('are masked where they stand, and all around them stays', () => {
    const replicate = sampleSecrets['replicate-token']?.[1] ?? '';
    const masked = 'r8_…(40 characters)';
    expect(maskSecrets(`a ${replicate} b ${replicate} c`)).toBe(`a ${masked} b ${masked} c`);
  });

  it('that lie in one another are one', () => {
    // The password of the address is a token, too.
    expect(findSecrets(`https://me:${huggingFace}@x.example.invalid`)).toHaveLength(1);
  });

  it('are told up to a hundred', () => {
    expect(findSecrets(`${huggingFace} `.repeat(100))).toHaveLength(100);
    expect(findSecrets(`${huggingFace} `.repeat(101))).toHaveLength(100);
  });

  it.each([
    ['the prefix that its issuer gives', huggingFace, 'hf_…(37 characters)'],
    ['two characters where there is none', aws, 'AK…(20 characters)'],
    ['two of a password', 'postgres://app:z7!kQ2x9@db.example.invalid/x', 'z7…(8 characters)'],
  ])('show of themselves %s', (_, text, masked) => {
    expect(findSecrets(text).map((secret) => secret.masked)).toEqual([masked]);
  });
});

describe('where a credential becomes a placeholder', () => {
  const password = (secret: string): boolean =>
    findSecrets(`postgres://app:${secret}@db.example.invalid/x`).length > 0;

  it.each([
    ['seven different characters', `hf_${'qwer'.repeat(8)}qw`, true],
    ['six different characters', `hf_${'qwe'.repeat(11)}q`, false],
  ])('by %s', (_, text, isFound) => {
    expect(findSecrets(text)).toHaveLength(isFound ? 1 : 0);
  });

  it.each([
    ['zq1'.repeat(5), true],
    [`${'zq1'.repeat(5)}z`, false],
    ['z7kQ...2x9w', false],
    ['z7kQ..2x9w', true],
    ['hunter2', false],
    ['Minio', false],
  ])('as a password: %s, %s', (secret, isFound) => {
    expect(password(secret)).toBe(isFound);
  });

  it.each([
    ['letters and digits, ten of them', 'q1w2e3r4t5'.repeat(4), true],
    ['eight different ones: 3 bits each', 'q1w2e3r4'.repeat(5), false],
    ['letters alone', 'qwertyuiop'.repeat(4), false],
    ['digits alone', '9182736450'.repeat(4), false],
    ['many of one and few of others', `${'q'.repeat(34)}w1e2r3`, false],
  ])('as a value that only its name calls a key: %s', (_, secret, isFound) => {
    expect(findSecrets(`cohere_api_key = ${secret}`)).toHaveLength(isFound ? 1 : 0);
  });

  it.each([
    ['names its algorithm', { alg: 'HS256', typ: 'JWT' }, { sub: 'somebody-3141' }, true],
    ['names no algorithm', { type: 'JWT', kid: 'zq7' }, { sub: 'somebody-3141' }, false],
    ['is that of every introduction', { alg: 'HS256' }, { sub: '1234567890', name: 'J' }, false],
  ])('as a web token that %s', (_, header, claims, isFound) => {
    const [head, body] = [header, claims].map((part) =>
      Buffer.from(JSON.stringify(part)).toString('base64url'),
    );
    const text = `${head ?? ''}.${body ?? ''}.q1W2e3R4t5Y6u7I8o9P0aSdFgHjKl`;
    expect(findSecrets(text)).toHaveLength(isFound ? 1 : 0);
  });
});

/** In base 62 by big numbers, over the CRC-32 of zlib. */
function expectedChecksum(body: string): string {
  const digits = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
  const value = BigInt(crc32(body));
  return Array.from({ length: 6 }, (_, at) => digits[Number((value / 62n ** BigInt(5 - at)) % 62n)]).join('');
}

it('checksums of tokens are those of zlib, whichever bits are set', () => {
  const bodies = Array.from({ length: 40 }, (_, at) => letters.slice(0, at % 30) + String(at));
  expect(bodies.map(checksumOf)).toEqual(bodies.map(expectedChecksum));
});

describe('hostile text', () => {
  const worst = (id: string, anchors: readonly string[]): string[] => {
    const anchor = anchors[0] ?? '';
    const sample = sampleSecrets[id]?.[0].slice(6, -4) ?? anchor;
    return [
      anchor.repeat(20_000),
      anchor + 'a'.repeat(200_000),
      `${anchor} `.repeat(20_000),
      sample.slice(0, -1).repeat(2_000),
      sample.slice(0, Math.ceil(sample.length / 2)).repeat(4_000),
      `${'a'.repeat(300)}${anchor}`.repeat(600),
      'MA'.repeat(100_000) + anchor,
    ];
  };

  it.each(secretKinds.map(({ id, anchors }) => [id, anchors] as const))(
    '%s takes linear time',
    (id, anchors) => {
      const kind = secretKinds.find((one) => one.id === id);
      for (const text of worst(id, anchors)) {
        const start = performance.now();
        expect([...text.matchAll(kind?.pattern ?? /$^/g)].length).toBeLessThan(text.length);
        expect(performance.now() - start).toBeLessThan(10_000);
      }
    },
  );
});
