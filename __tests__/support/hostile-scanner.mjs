/**
 * A scanner process with one format that does what a scanned file tells it: `HOSTILE hang`, `HOSTILE abort` …
 * Copied beside the compiled engine by the tests, because a scanner process may read its own code only.
 */
import { spawnSync } from 'node:child_process';
import { createSocket } from 'node:dgram';
import { lookup } from 'node:dns';
import {
  appendFileSync,
  chmodSync,
  constants,
  createReadStream,
  fchmodSync,
  fstatSync,
  linkSync,
  mkdirSync,
  openAsBlob,
  openSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  watch,
  writeSync,
} from 'node:fs';
import { open as openPromise, readFile, writeFile } from 'node:fs/promises';
import { open as openInspector, Session } from 'node:inspector';
import { createRequire, register } from 'node:module';
import { connect, createServer } from 'node:net';
import { writeHeapSnapshot } from 'node:v8';
import { WASI } from 'node:wasi';
import { Worker } from 'node:worker_threads';
import { runScanner } from '../engine/process/run-scanner.js';

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

const require = createRequire(import.meta.url);
const here = (name) => new URL(name, import.meta.url);

/** The same for what answers later: by a promise or by an event. */
const attemptLater = async (deed) => {
  try {
    await deed();
    return 'done';
  } catch (error) {
    return error.code ?? error.name;
  }
};

const eventOf = (emitter, name) =>
  new Promise((resolve, reject) => emitter.on(name, resolve).on('error', reject));

/** Ways round the doors that are shut: each has been open in one version of Node or another. */
const detours = {
  readByPromise: () => readFile('/etc/passwd'),
  readByHandle: () => openPromise('/etc/passwd'),
  readByStream: () => eventOf(createReadStream('/etc/passwd'), 'data'),
  readByBlob: async () => (await openAsBlob('/etc/passwd')).text(),
  readByDots: () => readFileSync(`${import.meta.dirname}/../../../../../../../../etc/passwd`),
  readByBytes: () => readFileSync(Buffer.from(`${import.meta.dirname}/../../../../../../../etc/passwd`)),
  readByRoot: () => readFileSync('/proc/self/root/etc/passwd'),
  readByModule: () => require('/etc/passwd'),
  readByEnvironment: () => process.loadEnvFile('/etc/passwd'),
  ownEnvironment: () => readFileSync('/proc/self/environ'),
  list: () => readdirSync('/'),
  look: () => statSync('/etc/passwd'),
  follow: () => readlinkSync('/proc/self/exe'),
  resolve: () => realpathSync.native('/etc/passwd'),
  watch: () => watch('/etc').close(),
  writeByPromise: () => writeFile(here('written'), 'x'),
  create: () => openSync(here('written'), constants.O_RDONLY | constants.O_CREAT),
  cutOff: () => openSync(here('scanner.mjs'), constants.O_RDONLY | constants.O_TRUNC),
  modeByDescriptor: () => fchmodSync(openSync(here('scanner.mjs')), 0o777),
  modeByHandle: async () => (await openPromise(here('scanner.mjs'))).chmod(0o777),
  touch: () => utimesSync(here('scanner.mjs'), 1, 1),
  report: () => process.report.writeReport('written.json'),
  heap: () => writeHeapSnapshot('written.heapsnapshot'),
  binding: () => process.binding('fs'),
  spawnByBinding: () => process.binding('spawn_sync'),
  debugger: () => openInspector(0),
  session: () => new Session().connect(),
  wasi: () => new WASI({ version: 'preview1', preopens: { '/': '/' } }),
  loader: () => register('data:text/javascript,1'),
  signal: () => process.kill(process.ppid, 0),
  debuggerOfTheParent: () => process._debugProcess(process.ppid),
  connection: () => eventOf(connect(9, '127.0.0.1'), 'connect'),
  server: () => eventOf(createServer().listen(0), 'listening'),
  socketFile: () => eventOf(createServer().listen('written.sock'), 'listening'),
  datagram: () => eventOf(createSocket('udp4').bind(0), 'listening'),
  name: () =>
    new Promise((resolve, reject) => lookup('localhost', (error) => (error ? reject(error) : resolve()))),
  page: () =>
    fetch('http://127.0.0.1:50000/').catch((error) => {
      throw error.cause ?? error;
    }),
};

/** Descriptors of regular files and folders. */
const openFiles = () =>
  Array.from({ length: 256 }, (_, descriptor) => descriptor).filter((descriptor) => {
    try {
      const stat = fstatSync(descriptor);
      return stat.isFile() || stat.isDirectory();
    } catch {
      return false;
    }
  });

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
  detour: async () => {
    const data = { openFiles: openFiles().length };
    for (const [name, deed] of Object.entries(detours)) data[name] = await attemptLater(deed);
    try {
      const { DatabaseSync } = await import('node:sqlite');
      data.database = attempt(() => new DatabaseSync('written.db'));
    } catch (error) {
      data.database = error.code;
    }
    return { ...nothing, drafts: [draft('detour', { data })] };
  },
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
