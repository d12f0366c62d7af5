/**
 * A scanner process with one format that does what a scanned file tells it: `HOSTILE hang`, `HOSTILE abort` …
 * Copied beside the compiled engine by the tests, because a scanner process may read its own code only.
 */
import { spawnSync } from 'node:child_process';
import {
  appendFileSync,
  chmodSync,
  linkSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeSync,
} from 'node:fs';
import { Worker } from 'node:worker_threads';
import { runScanner } from '../engine/run-scanner.js';

const nothing = { facts: {}, children: [], anomalies: [], covered: [], drafts: [] };

const draft = (key, more = {}) => ({
  ruleId: 'scan/damaged',
  severity: 'warning',
  message: `found ${key}`,
  at: {},
  key,
  ...more,
});

const frame = (value) => writeSync(1, `${JSON.stringify(value)}\n`);

const hang = () => {
  for (;;);
};

const attempt = (deed) => {
  try {
    deed();
    return 'done';
  } catch (error) {
    return error.code ?? error.name;
  }
};

const deeds = {
  good: () => ({ ...nothing, drafts: [draft('good')] }),
  hang,
  'find-then-hang': () => ({
    ...nothing,
    drafts: [draft('before')],
    children: [{ member: 'x', open: hang }],
  }),
  abort: () => process.abort(),
  exit: () => process.exit(7),
  throw: () => {
    setTimeout(() => {
      throw new Error('late');
    });
    return new Promise(() => undefined);
  },
  heap: () => {
    const kept = [];
    for (;;) kept.push(new Array(1000).fill(Math.random()));
  },
  buffers: () => {
    const kept = [];
    for (;;) kept.push(Buffer.alloc(64 << 20, 1));
  },
  flood: () => ({
    ...nothing,
    drafts: Array.from({ length: 6000 }, (_, index) =>
      draft(String(index), { severity: index === 5999 ? 'critical' : 'info' }),
    ),
  }),
  huge: () => {
    for (;;) writeSync(1, 'x'.repeat(1 << 20));
  },
  garbage: () => frame('garbage') && hang(),
  'forge-rule': () =>
    frame({ type: 'finding', id: 0, member: [], draft: draft('x', { ruleId: 'no/such' }) }) && hang(),
  'forge-id': () =>
    frame({
      type: 'done',
      id: 999_999,
      outcome: 'scanned',
      formats: [],
      claimed: true,
      bytesRead: 0,
      retire: false,
    }) && hang(),
  print: () => {
    console.log('this is no frame');
    return nothing;
  },
  escape: () => ({
    ...nothing,
    drafts: [
      draft('escape', {
        data: {
          read: attempt(() => readFileSync('/etc/passwd')),
          processes: attempt(() => readFileSync(`/proc/${process.ppid}/environ`)),
          write: attempt(() => appendFileSync(new URL('written', import.meta.url), 'x')),
          folder: attempt(() => mkdirSync(new URL('made', import.meta.url))),
          link: attempt(() => symlinkSync('/etc/passwd', new URL('link', import.meta.url))),
          hardLink: attempt(() => linkSync('/etc/passwd', new URL('hard', import.meta.url))),
          rename: attempt(() => renameSync(new URL(import.meta.url), new URL('moved', import.meta.url))),
          remove: attempt(() => rmSync(new URL(import.meta.url))),
          mode: attempt(() => chmodSync(new URL(import.meta.url), 0o777)),
          spawn: attempt(() => spawnSync(process.execPath, ['--version'])),
          thread: attempt(() => new Worker('', { eval: true })),
          addon: attempt(() => process.dlopen({ exports: {} }, '/nowhere.node')),
          eval: attempt(() => new Function('return 1')()),
          environment: Object.keys(process.env),
        },
      }),
    ],
  }),
  sibling: (source, context) => ({
    ...nothing,
    drafts: [
      'beside',
      './sub/below',
      '../above',
      '/etc/passwd',
      'link',
      'linked/below',
      'none',
      'a\0b',
      '',
      '.',
    ].map((path) => draft(path, { data: { size: context.sibling(path)?.size ?? null } })),
  }),
};

const word = (source) =>
  Buffer.from(source.read(0, Math.min(source.size, 40)))
    .toString()
    .split(/\s/);

await runScanner([
  {
    id: 'hostile',
    title: 'Hostile',
    extensions: [],
    spec: 'https://example.invalid/spec',
    runsCode: false,
    catalogue: [],
    identify: (head) =>
      Buffer.from(head).toString('latin1').startsWith('HOSTILE ')
        ? { confidence: 'certain', because: 'word' }
        : undefined,
    inspect: async (source, context) => deeds[word(source)[1]](source, context),
  },
]);
